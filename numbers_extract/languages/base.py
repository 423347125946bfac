"""What a language file holds: only what CLDR lacks.

A `Language` is one value. Every phrase is written as a person would write it ("mehr als");
`vocabulary.py` cuts it into tokens and joins it with what CLDR knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from numbers_extract.claims import Comparator, Number


class Bound(NamedTuple):
    """What a qualifier says of the figure: a bound, an approximation, both, or neither."""

    comparator: Comparator | None = None
    approximate: bool = False


MORE = Bound(Comparator.GREATER)
LESS = Bound(Comparator.LESS)
AT_LEAST = Bound(Comparator.AT_LEAST)
AT_MOST = Bound(Comparator.AT_MOST)
ABOUT = Bound(None, True)
NEARLY = Bound(Comparator.LESS, True)
WELL_OVER = Bound(Comparator.GREATER, True)
NARROWS = Bound()  # only the span: "Anfang 2021"


class HeadRule(StrEnum):
    """How the head noun of a counted phrase is told from the words around it."""

    CAPITALISED = "capitalised"  # nouns are written with a capital
    LAST = "last"  # adjectives stand before the noun
    NEXT = "next"  # so, and a noun stays singular behind a number: the first word that is no adjective
    FIRST = "first"  # adjectives stand after the noun


def _no_forms(_word: str) -> Iterable[str]:
    return ()


def words(text: str) -> frozenset[str]:
    """The words of a list written with spaces.

    >>> sorted(words("je pro"))
    ['je', 'pro']
    """
    return frozenset(text.split())


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Language:
    """One language. Empty fields mean that the language has no such thing, or that nobody wrote it yet."""

    tag: str

    # -- number words beyond CLDR's spell-out rules --
    numerals: Mapping[str, Decimal] = field(default_factory=dict)
    ordinals: Mapping[str, Decimal] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    bare_multipliers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    articles_end_numbers: bool = False  # "üç yüz bir" is 301
    ones: frozenset[str] = frozenset()  # words for 1 that count before a noun (English "one")
    minus: frozenset[str] = frozenset()
    number_prefixes: tuple[str, ...] = ()  # words written onto a number: "وعشرون" (and twenty), "بألفين"
    never_numbers: frozenset[str] = frozenset()  # readable as numbers, but other words
    never_prefixes: tuple[str, ...] = ()  # "Halbjahresergebnis" counts nothing
    never_phrases: tuple[str, ...] = ()  # "first of all"
    vague_multiplied: frozenset[str] = frozenset()  # "on binlerce"
    vague_need_of: frozenset[str] = frozenset()  # "scores of people", not "two scores"
    plural_modifiers: frozenset[str] = frozenset()  # plurals before another noun: "sports teams"
    over_words: frozenset[str] = frozenset()  # "one over three"
    glued_capital_scales: Mapping[str, int] = field(default_factory=dict)  # "1MM"
    ordinals_before_nouns: frozenset[str] = frozenset()  # "achten" is a verb elsewhere
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "one" before "another"
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "one" after "no"

    # -- case endings on numbers and units, on figures behind an apostrophe ("5'ten", "beşten", "dolardan") --
    endings: Mapping[str, str] = field(default_factory=dict)  # "dan" to the one form that the phrases name: "'den"
    inflect_last: Callable[[str], Iterable[str]] = _no_forms  # forms of a unit's or currency's last word
    distributives: frozenset[str] = frozenset()  # "50'şer bin lira", fifty thousand each
    ending_needs_bound: frozenset[str] = frozenset()  # "yüzden" is a number only before "fazla"
    ordinal_endings: tuple[str, ...] = ()  # on a spelled number: "पच्चीसवां"
    share_endings: frozenset[str] = frozenset()  # "'de" on what is divided: "üçte bir"
    part_endings: tuple[str, ...] = ()  # on the noun before its share: "nüfusun yüzde 40'ı"
    owned_endings: frozenset[str] = frozenset()  # "'i" on such a share

    nouns_capitalised: frozenset[str] = frozenset()  # with a capital a noun: "die Elf"
    verb_objects: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "acht" before "geben"
    prefixes: frozenset[str] = frozenset()  # "mid-1972"

    # -- scale words, collectives, vague plurals --
    scales: Mapping[str, int] = field(default_factory=dict)
    glued_scales: Mapping[str, int] = field(default_factory=dict)  # "1.3m", "100k"
    scale_letters_in_names: frozenset[str] = frozenset()  # "b" in "221B Baker Street"
    collectives: Mapping[str, int] = field(default_factory=dict)  # "Dutzend" 12
    vague: Mapping[str, int] = field(default_factory=dict)  # "Dutzende" 12, "hundreds" 100

    # -- fractions, multiples --
    half: frozenset[str] = frozenset()
    half_nouns: frozenset[str] = frozenset()
    and_a_share: Mapping[str, Number] = field(default_factory=dict)  # "وربع", and a quarter
    lone_shares: Mapping[str, Number] = field(default_factory=dict)  # "ثلث" 1/3, "ثلثي" 2/3
    fraction_nouns: Mapping[str, int] = field(default_factory=dict)  # "Drittel" 3
    places: frozenset[str] = frozenset()  # "Viertel" is a district, too
    place_prepositions: frozenset[str] = frozenset()
    fraction_prefixes: Mapping[str, Decimal] = field(default_factory=dict)  # "dreiviertel", "Viertel-"
    ordinals_are_shares: bool = False  # "two thirds"
    share_prefixes: Mapping[str, Decimal] = field(default_factory=dict)  # "साढ़े तीन" is 3.5
    half_suffixes: tuple[str, ...] = ()  # "einhalb" in "viereinhalb"
    and_a_half: tuple[str, ...] = ()
    of_words: frozenset[str] = frozenset()  # "sieben von zehn", "one in four"
    every_words: frozenset[str] = frozenset()  # "jeder dritte"
    multiple_words: Mapping[str, Decimal] = field(default_factory=dict)  # "doppelt", "twice"
    times_words: frozenset[str] = frozenset()  # "mal", "times"
    multiple_suffixes: tuple[str, ...] = ()  # "mal", "fach", "fold"
    half_as: tuple[str, ...] = ()  # "halb so"
    as_many: tuple[str, ...] = ()  # "doppelt so viele Anträge"
    multiples_need_determiner: frozenset[str] = frozenset()  # "double the number", not "double room"
    several: frozenset[str] = frozenset()  # "mehrere Hundert"
    share_words: frozenset[str] = frozenset()  # "one in four": the words between the numbers
    part_nouns: frozenset[str] = frozenset()  # "पांचवां हिस्सा", a fifth part
    share_behind_whole: tuple[str, ...] = ()  # "5 में से 2": two of five
    never_alone_in_share: frozenset[str] = frozenset()  # "of": a share in "7 out of 10", none in "two of the 13"
    share_plural_ending: str = ""  # "s" in "two thirds", where ordinals are shares
    share_ones: frozenset[str] = frozenset()  # "einer von fünf"

    # -- ordinals in digits --
    ordinal_dot: bool = False
    capital_ends_ordinal: bool = False  # "yüzde 24. Faiz" ends a sentence, as nouns have no capitals
    ordinal_suffixes: frozenset[str] = frozenset()

    # -- units, money, percent --
    inflect: Callable[[str], Iterable[str]] = _no_forms
    units: Mapping[str, str] = field(default_factory=dict)
    dual_units: Mapping[str, str] = field(default_factory=dict)  # "يومين", two days
    not_units: frozenset[str] = frozenset()
    unit_suffixes: Mapping[str, str] = field(default_factory=dict)  # "jährig" year, in compounds
    count_suffixes: tuple[str, ...] = ()  # "fünfköpfig"
    below_zero: tuple[str, ...] = ()  # "unter null", beside degrees
    temperature_cues: frozenset[str] = frozenset()  # where degrees are of temperature
    unit_links: frozenset[str] = frozenset()  # "34,8 statt 39,2 Cent"
    unit_stems: Mapping[str, str] = field(default_factory=dict)  # "jahres" in "Fünfjahresplan"
    suffix_endings: tuple[str, ...] = ("",)
    unit_adjectives: frozenset[str] = frozenset()  # "drei weitere Jahre", "two more minutes"
    age_words: tuple[str, ...] = ()
    currencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    currency_names_follow: bool = False  # in "dolar 32,15" the name is what is priced
    subunits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weight_cues: frozenset[str] = frozenset()  # where "pounds" weigh
    not_currencies: frozenset[str] = frozenset()
    percents: Mapping[str, str] = field(default_factory=dict)
    percents_before: Mapping[str, str] = field(default_factory=dict)  # "yüzde 5"
    per: frozenset[str] = frozenset()
    per_before: Mapping[str, str] = field(default_factory=dict)  # "günde 3 bin varil"
    per_behind_noun: frozenset[str] = frozenset()  # "kişi başına 500 dolar"
    per_time: tuple[str, ...] = ()  # "im Monat", "die Stunde"
    per_articles: frozenset[str] = frozenset()  # "$5 a day"
    article_not_units: frozenset[str] = frozenset()  # "a foot", "ein Grad" say no number

    # -- bounds --
    qualifiers: Mapping[str, Bound] = field(default_factory=dict)
    qualifiers_after: Mapping[str, Bound] = field(default_factory=dict)
    date_qualifiers: Mapping[str, Bound] = field(default_factory=dict)
    date_qualifiers_after: Mapping[str, Bound] = field(default_factory=dict)  # "2019'dan beri"
    governable: frozenset[str] = frozenset()  # "über": no bound where governed
    governors: tuple[str, ...] = ()  # beginnings of verbs and nouns that govern it
    movers: tuple[str, ...] = ()  # verbs after which it says where, before a plain count

    # -- ranges --
    between: frozenset[str] = frozenset()
    between_and: frozenset[str] = frozenset()
    between_after: frozenset[str] = frozenset()  # "50 ile 80 arasında"
    than: frozenset[str] = frozenset()  # "5 or less than 6" is no "or less"
    range_from: frozenset[str] = frozenset()
    range_to: frozenset[str] = frozenset()
    alternatives: frozenset[str] = frozenset()  # "zwei oder drei"
    adjacent_ranges: bool = False  # "kırk elli kişi"
    range_fillers: frozenset[str] = frozenset()  # "zu" in "50 bis zu 80"

    # -- dates and times --
    months: Mapping[str, int] = field(default_factory=dict)
    months_need_capital: frozenset[str] = frozenset()  # "may"
    single_year_nouns: frozenset[str] = frozenset()  # "im Jahr 800"
    year_nouns: frozenset[str] = frozenset()
    year_nouns_after: frozenset[str] = frozenset()  # "1973 yılında"
    year_cues: frozenset[str] = frozenset()  # prepositions after which four digits are a year
    decade_suffixes: frozenset[str] = frozenset()
    decade_adjectives: frozenset[str] = frozenset()  # suffixes that need the noun: "90'lı yıllar"
    decade_endings: Mapping[str, str] = field(default_factory=dict)  # "eighties": what "ies" stands for in the number
    decade_nouns: frozenset[str] = frozenset()
    decade_articles: frozenset[str] = frozenset()  # "in den 90ern" needs no noun
    century_nouns: frozenset[str] = frozenset()
    quarters: frozenset[str] = frozenset()
    quarter_letters: frozenset[str] = frozenset()  # "Q2 2024"
    half_year_letters: frozenset[str] = frozenset()  # "H1 2024"
    lone_year_parts: frozenset[str] = frozenset()  # "im dritten Quartal" is a date without a year
    half_years: frozenset[str] = frozenset()
    seasons: Mapping[str, int] = field(default_factory=dict)
    after_era: tuple[str, ...] = ()  # "79 AD", "500 n. Chr."
    leading_eras: Mapping[str, bool] = field(default_factory=dict)  # "MÖ 500", true before Christ
    before_era: tuple[str, ...] = ()
    day_month_links: frozenset[str] = frozenset()  # "of" in "12th of May"
    weekday_links: frozenset[str] = frozenset()  # "den" in "Mittwoch, den 6."
    clock: frozenset[str] = frozenset()  # "Uhr", "o'clock"
    clock_leading: frozenset[str] = frozenset()  # "saat 9", "saat 14.30"
    zone_names: frozenset[str] = frozenset()  # "0900 GMT"
    lasting_cues: frozenset[str] = frozenset()  # "won in 2:04:51"
    time_at: frozenset[str] = frozenset()  # "um", "at": no bound before a time
    clock_past: frozenset[str] = frozenset()  # "half past eight"
    clock_to: frozenset[str] = frozenset()  # "quarter to eight"
    half_clock: int | None = None  # minutes that "halb acht" adds to the hour
    clock_before: frozenset[str] = frozenset()  # "at" in "at 10:30"
    afternoon: Mapping[str, int] = field(default_factory=dict)  # "pm" adds 12
    time_point_marks: str = ":"

    # -- change --
    increase: frozenset[str] = frozenset()
    decrease: frozenset[str] = frozenset()
    change_by: frozenset[str] = frozenset()
    change_to: frozenset[str] = frozenset()
    change_from: frozenset[str] = frozenset()
    change_from_behind: frozenset[str] = frozenset()  # "8 प्रतिशत से बढ़कर"
    change_nouns: frozenset[str] = frozenset()  # "a 12% increase"
    particle_verbs: frozenset[str] = frozenset()  # "make up a quarter", "went up to 5"
    modals: frozenset[str] = frozenset()  # "could rise by 0.5 to 1.2": a range
    up_particles: frozenset[str] = frozenset()  # "up" says no rise in "up to 5"
    change_fillers: frozenset[str] = frozenset()  # "von zuvor 4,1"
    change_reaching: frozenset[str] = frozenset()  # "fell below 5%" moved to there
    change_losing: frozenset[str] = frozenset()  # "verlor 3,8 Prozent"
    change_of: frozenset[str] = frozenset()  # "an increase of 5"
    change_transitive: frozenset[str] = frozenset()  # "raised $5" is no change by 5
    change_bare: bool = False  # "rose 3%" needs no preposition
    verbs_last: bool = False  # the verb of change stands behind its figures

    # -- identifiers --
    naming_nouns: frozenset[str] = frozenset()
    ordinal_naming_nouns: frozenset[str] = frozenset()  # named by an ordinal before them: "10. maddesi"
    naming_abbreviations: frozenset[str] = frozenset()  # with a full stop: "No. 22"
    strong_naming_nouns: frozenset[str] = frozenset()  # also with a copula: "ZIP code is 10001"
    naming_suffixes: tuple[str, ...] = ()  # "-nummer"
    naming_behind: frozenset[str] = frozenset()  # "12 numaralı daire"
    naming_copulas: frozenset[str] = frozenset()  # "lautet", "is"
    noun_after: Mapping[str, frozenset[str]] = field(default_factory=dict)  # with a capital: "im Ersten"
    not_suffixes: frozenset[str] = frozenset()  # "twenty-something"
    property_nouns: frozenset[str] = frozenset()
    street_suffixes: tuple[str, ...] = ()
    street_words: frozenset[str] = frozenset()
    postcode_digits: tuple[int, ...] = ()
    postcode_cues: frozenset[str] = frozenset()  # "aus 10115 Berlin", "D-10115 Berlin"
    titled_ordinal_nouns: frozenset[str] = frozenset()  # "the Second World War" counts, "Fifth Avenue" names
    opening_verb_endings: tuple[str, ...] = ()  # "Chasing 286, …": the first word is no name
    idioms: frozenset[str] = frozenset()  # "24/7"
    score_cues: frozenset[str] = frozenset()

    # -- noun phrases and attribution --
    head_rule: HeadRule = HeadRule.LAST
    function_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    leading_words: frozenset[str] = frozenset()  # function words that begin a phrase: "three more workers"
    part_skips: frozenset[str] = frozenset()  # "four of the last five"
    own_words: frozenset[str] = frozenset()  # "in his 40s"
    part_of: frozenset[str] = frozenset()  # "der", "of": what a share is a part of
    genitives: frozenset[str] = frozenset()  # "des": an attribute that belongs to the phrase
    adjectives: frozenset[str] = frozenset()  # lower-case words inside a noun phrase
    measure_adjectives: frozenset[str] = frozenset()  # "teure": what an amount describes, not counts
    adjective_endings: tuple[str, ...] = ()
    name_adjective_endings: tuple[str, ...] = ()  # "er" in "acht Berliner Polizisten"
    title_adjective_endings: tuple[str, ...] = ()  # "en" in "des Islamischen Staates"
    participle_endings: tuple[str, ...] = ()  # "ed" in "one house burned"
    describing_endings: tuple[str, ...] = ()  # of what a count only describes with: "600 sandalyeli meclis"
    compound_endings: tuple[str, ...] = ()  # of a head behind another noun: "polis memuru"
    not_compound_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()  # "s" in "every third household owns"
    not_verb_endings: tuple[str, ...] = ()  # "ss" in "one glass"
    possessives: frozenset[str] = frozenset()  # "s" in "Germany’s 2020 election"
    plural_endings: tuple[str, ...] = ()
    plural_adjective_endings: tuple[str, ...] = ()  # "e" in "2000 neue Häuser"
    unsure_plural_endings: tuple[str, ...] = ()  # "er": a year may stand before such a noun, too
    singular_endings: tuple[str, ...] = ()  # endings that look like a plural and are none
    count_cues: frozenset[str] = frozenset()  # before four digits that count a noun
    score_links: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()  # irregular
    not_plurals: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    attribution_before: tuple[str, ...] = ()  # "laut", "according to"
    attribution_nouns: frozenset[str] = frozenset()  # "nach ersten Schätzungen"
    attribution_prepositions: frozenset[str] = frozenset()
    attribution_after: tuple[str, ...] = ()  # "zufolge"
    compared: frozenset[str] = frozenset()  # "yıla göre" compares
    speech_verbs: frozenset[str] = frozenset()
    speech_objects: frozenset[str] = frozenset()  # "told" takes the person told
    weak_speech_verbs: frozenset[str] = frozenset()  # only before "that" or a comma
    that: frozenset[str] = frozenset()
    pronouns_so: frozenset[str] = frozenset()
    subject_stoppers: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()  # "because" in "because the minister said": the subject begins behind
    reporting_openers: frozenset[str] = frozenset()  # "wie" in "Wie die Polizei mitteilte, …"
    prepositions: frozenset[str] = frozenset()
    speech_particles: frozenset[str] = frozenset()  # "mit" in "teilte … mit"

    # -- sentences --
    abbreviations: frozenset[str] = frozenset()
    abbreviations_before_digits: frozenset[str] = frozenset()
    sentence_starters: frozenset[str] = frozenset()

    @property
    def partners(self) -> frozenset[str]:
        """Words between an article that is a number and another number: "einer von fünf", "bir bölü üç"."""
        return self.of_words | self.range_to | self.alternatives | self.over_words
