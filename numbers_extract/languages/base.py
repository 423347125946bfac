"""What a language file holds: only what CLDR lacks.

A `Language` is one value. Every phrase is written as a person would write it ("mehr als");
the package `vocabulary` cuts it into tokens and joins it with what CLDR knows.

Lists begin with what a writer of the language would put: of the phrases that say one `Bound`, of the names of
one season, the first is the one that `render` writes. Of the names of a share (`percents`) the first goes with
several, the second with one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from decimal import Decimal
from enum import Enum, StrEnum
from typing import NamedTuple, Self

from numbers_extract.claims import Comparator, Number
from numbers_extract.frozen import ManyFields


class Bound(NamedTuple):
    """What a qualifier says of the figure: a bound, an approximation, both, or neither.

    A `loose` one is put in another language by a word that says a little more or less: "close to" by "nearly" or
    "about", "apenas" by "barely" or "just".
    """

    comparator: Comparator | None = None
    approximate: bool = False
    loose: bool = False


MORE = Bound(Comparator.GREATER)
LESS = Bound(Comparator.LESS)
AT_LEAST = Bound(Comparator.AT_LEAST)
AT_MOST = Bound(Comparator.AT_MOST)
ABOUT = Bound(None, True)
NEARLY = Bound(Comparator.LESS, True)
WELL_OVER = Bound(Comparator.GREATER, True)
CLOSE_TO = Bound(None, True, True)
NOT_FAR_BELOW = Bound(Comparator.LESS, True, True)
WITHIN = Bound(Comparator.AT_MOST, loose=True)
NARROWS = Bound()  # only the span: "Anfang 2021"


class HeadRule(StrEnum):
    """How the head noun of a counted phrase is told from the words around it."""

    CAPITALISED = "capitalised"  # nouns are written with a capital
    LAST = "last"  # adjectives stand before the noun
    NEXT = "next"  # so, and a noun stays singular behind a number: the first word that is no adjective
    FIRST = "first"  # adjectives stand after the noun
    ENDINGS = "endings"  # adjectives stand before the noun and are told by their endings, genitives behind it


class PointSign(StrEnum):
    """What a sign behind a number makes of it."""

    QUARTER = "quarter"  # "一季度"
    DAY = "day"  # "12日"
    HOUR = "hour"  # "14时"
    UNSURE_HOUR = "unsure hour"  # "3点" beside a part of the day, minutes or a half


class DayPart(Enum):
    """A part of the day beside an hour of twelve, as "p.m." or "at night"."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    NIGHT = "night"  # from the evening past midnight

    def hour(self, twelve: int) -> int:
        """The hour of twenty-four that an hour of twelve is in this part of the day.

        >>> [DayPart.MORNING.hour(12), DayPart.AFTERNOON.hour(12), DayPart.AFTERNOON.hour(3)]
        [0, 12, 15]
        >>> [DayPart.NIGHT.hour(hour) for hour in (9, 12, 2)]
        [21, 0, 2]
        """
        hour = twelve % 12
        later = self is DayPart.AFTERNOON or (self is DayPart.NIGHT and hour >= 6)
        return hour + 12 if later else hour


MORNING, AFTERNOON, NIGHT = DayPart


def no_forms(_word: str) -> Iterable[str]:
    """The forms of a word in a language that inflects none, or whose forms CLDR has."""
    return ()


class Words(frozenset[str]):
    """A set of words that goes through them as they were written down: the plainest first."""

    __slots__ = ("_written",)
    _written: tuple[str, ...]

    def __new__(cls, written: Iterable[str] = ()) -> Self:
        """The set of these words."""
        ordered = tuple(dict.fromkeys(written))
        made = super().__new__(cls, ordered)
        made._written = ordered
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)


def words(text: str) -> Words:
    """The words of a list written with spaces. What is written of a claim takes the first that fits.

    >>> list(words("pro je")), "je" in words("pro je")
    (['pro', 'je'], True)
    """
    return Words(text.split())


def forms(stems: str, endings: str) -> frozenset[str]:
    """Each stem with each ending, both lists written with spaces; "_" is no ending.

    >>> sorted(forms("aument baj", "a ó"))
    ['aumenta', 'aumentó', 'baja', 'bajó']
    """
    return frozenset(stem + ending.strip("_") for stem in stems.split() for ending in endings.split())


def combined(bound: Bound, firsts: Iterable[str], seconds: Iterable[str]) -> dict[str, Bound]:
    """The bound by each of the first phrases before each of the second.

    >>> list(combined(NEARLY, ("just", "a little"), ("under", "below")))
    ['just under', 'just below', 'a little under', 'a little below']
    """
    return {f"{first} {second}": bound for first in firsts for second in seconds}


def with_endings(stems: Mapping[str, int], *endings: str) -> dict[str, int]:
    """Each number by its stem with every ending.

    >>> with_endings({"trienn": 3}, "ale", "ali")
    {'triennale': 3, 'triennali': 3}
    """
    return {stem + ending: number for stem, number in stems.items() for ending in endings}


def numbered(lists: Mapping[str, str]) -> dict[str, Decimal]:
    """Words by the number that they say, from lists of them.

    >>> numbered({"2": "beide Paar"})
    {'beide': Decimal('2'), 'Paar': Decimal('2')}
    """
    return {word: Decimal(number) for number, listed in lists.items() for word in listed.split()}


class Language(ManyFields):
    """One language. Empty fields mean that the language has no such thing, or that nobody wrote it yet."""

    tag: str

    # -- number words beyond CLDR's spell-out rules --
    numerals: Mapping[str, Decimal] = field(default_factory=dict)
    ordinals: Mapping[str, Decimal] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    bare_multipliers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()  # words for 1 that count before a noun (English "one")
    decimal_words: frozenset[str] = frozenset()  # "2 Komma 5"
    decimal_links: frozenset[str] = frozenset()  # so, where nothing is counted: "tres con cinco"
    ending_articles: frozenset[str] = frozenset()  # of those, what may end a number, too: "ciento una"
    minus: frozenset[str] = frozenset()
    number_prefixes: tuple[str, ...] = ()  # words written onto a number: "وعشرون" (and twenty), "بألفين"
    placed_signs: Mapping[str, int] = field(default_factory=dict)  # "五" 5, "万" 10000: set as `numerals.placed` says
    placed_bare: frozenset[int] = frozenset((10,))  # places that need no digit before them: "十二", "千五百"
    placed_short: bool = False  # a last digit counts the next lower place: "两千五" is 2500
    placed_need_place: frozenset[str] = frozenset()  # "两" in "两百", but not in "三十两"
    spelled_year_nouns: frozenset[str] = frozenset()  # "年" behind four digits in signs: "二〇二一年"
    vague_fillers: tuple[str, ...] = ()  # "余" in "五百余万": somewhat more than that
    never_numbers: frozenset[str] = frozenset()  # readable as numbers, but other words
    never_prefixes: tuple[str, ...] = ()  # "Halbjahresergebnis" counts nothing
    never_phrases: tuple[str, ...] = ()  # "first of all"
    # "dritt" in "zu dritt"; a pair counts no more than "beide"
    groups: Mapping[str, Decimal] = field(default_factory=dict)
    group_links: frozenset[str] = frozenset()  # "zu"
    vague_multiplied: frozenset[str] = frozenset()  # "on binlerce"
    vague_need_of: frozenset[str] = frozenset()  # "scores of people", not "two scores"
    plural_modifiers: frozenset[str] = frozenset()  # plurals before another noun: "sports teams"
    over_words: frozenset[str] = frozenset()  # "one over three"
    glued_capital_scales: Mapping[str, int] = field(default_factory=dict)  # "1MM"
    ordinals_before_nouns: frozenset[str] = frozenset()  # "achten" is a verb elsewhere
    ranking_verbs: frozenset[str] = frozenset()  # so behind one of these: "terminó cuarto"
    # "andra" is "second" before a definite noun or behind one of `ordinal_articles`, else "other"
    ordinals_before_endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ordinal_articles: frozenset[str] = frozenset()
    ordinals_need_determiner: frozenset[str] = frozenset()  # Italian "secondo" is "according to", too
    ordinals_need_company: frozenset[str] = frozenset()  # a determiner or a noun: Italian "prima" is "before", too
    numbers_before_nouns: frozenset[str] = frozenset()  # French "neuf" is new, Italian "sei" are, elsewhere
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "one" before "another"
    restricting: frozenset[str] = frozenset()  # "only one choice" counts, "the only one" does not
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "one" after "no"

    # "op" and "na" in "de op twee na grootste", the third largest: before a word with one of the endings
    ranked: tuple[str, str] = ("", "")
    ranked_endings: tuple[str, ...] = ()

    # -- case endings on numbers and units, on figures behind an apostrophe ("5'ten", "beşten", "dolardan") --
    endings: Mapping[str, str] = field(default_factory=dict)  # "dan" to the one form that the phrases name: "'den"
    inflect_last: Callable[[str], Iterable[str]] = no_forms  # forms of a unit's or currency's last word
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
    decimal_scale_letters: frozenset[str] = frozenset()  # of those, what scales decimals only: "1,2b", not "12b"
    dimension_words: frozenset[str] = frozenset()  # "high" in "2m high": metres, no millions
    race_lengths: frozenset[str] = frozenset()  # "the 100m" has no millions
    between_sides: frozenset[str] = frozenset()  # "x" in "3m x 4m", "por" in "60 por 45 centímetros"
    scale_links: frozenset[str] = frozenset()  # "de" in "dos millones de euros"; first what vowels need: "d"
    scale_letters_in_names: frozenset[str] = frozenset()  # "b" in "221B Baker Street"
    collectives: Mapping[str, int] = field(default_factory=dict)  # "Dutzend" 12
    # collectives that say more else: "the score", "a score of 75"; a number counts them, or an article and "of" people
    collectives_need_count: frozenset[str] = frozenset()
    long_collectives: Mapping[str, int] = field(default_factory=dict)  # they begin no number alone: "2ダース", "5打"
    about_collectives: frozenset[str] = frozenset()  # "een tiental", "ett tiotal", "une dizaine": about ten
    about_tails: frozenset[str] = frozenset()  # "ett 50-tal": about fifty
    vague: Mapping[str, int] = field(default_factory=dict)  # "Dutzende" 12, "hundreds" 100

    # -- fractions, multiples --
    share_phrases: Mapping[str, Number] = field(default_factory=dict)  # of several signs: "一半"
    half: frozenset[str] = frozenset()
    half_before_units: frozenset[str] = frozenset()  # "mezzo" is a means, too: half only before a unit or a scale
    half_nouns: frozenset[str] = frozenset()
    and_a_share: Mapping[str, Number] = field(default_factory=dict)  # "وربع", and a quarter
    lone_shares: Mapping[str, Number] = field(default_factory=dict)  # "ثلث" 1/3, "ثلثي" 2/3
    fraction_nouns: Mapping[str, int] = field(default_factory=dict)  # "Drittel" 3
    lone_fractions: frozenset[str] = frozenset()  # fraction nouns that need no number before them: "треть"
    definite_shares: frozenset[str] = frozenset()  # "le" in "le quart des électeurs"
    places: frozenset[str] = frozenset()  # "Viertel" is a district, too
    place_prepositions: frozenset[str] = frozenset()
    fraction_prefixes: Mapping[str, Decimal] = field(default_factory=dict)  # "dreiviertel", "Viertel-"
    ordinals_are_shares: bool = False  # "two thirds"
    # such shares inside a word: "tweederdemeerderheid"
    share_compounds: Mapping[str, int] = field(default_factory=dict)
    share_prefixes: Mapping[str, Decimal] = field(default_factory=dict)  # "साढ़े तीन" is 3.5
    mixed_suffixes: Mapping[str, Decimal] = field(default_factory=dict)  # "einhalb" in "viereinhalb"
    and_a_half: tuple[str, ...] = ()
    share_joiners: frozenset[str] = frozenset()  # "con" in "cinco con tres cuartos", beside the joiners
    of_words: frozenset[str] = frozenset()  # "sieben von zehn", "one in four"
    every_words: frozenset[str] = frozenset()  # "jeder dritte"
    multiple_words: Mapping[str, Decimal] = field(default_factory=dict)  # "doppelt", "twice"
    once_words: frozenset[str] = frozenset()  # "once a week": a number only as a rate
    times_words: frozenset[str] = frozenset()  # "mal", "times"
    factor_words: Mapping[str, bool] = field(default_factory=dict)  # "multiplié par": True, "divisé par": False
    multiple_suffixes: tuple[str, ...] = ()  # "mal", "fach", "fold"
    half_as: tuple[str, ...] = ()  # "halb so"
    as_many: tuple[str, ...] = ()  # "doppelt so viele Anträge"
    multiples_need_determiner: frozenset[str] = frozenset()  # "double the number", not "double room"
    multiples_as_nouns: frozenset[str] = frozenset()  # "el doble de turistas", not "doble nacionalidad"
    # Words that are no claim and yet say a number, where another text states one: "beide", "a couple"
    implied_numbers: Mapping[str, Decimal] = field(default_factory=dict)
    hour_names: Mapping[str, str] = field(default_factory=dict)  # so "mediodía": "12:00", where CLDR has no word
    several: frozenset[str] = frozenset()  # "mehrere Hundert"
    share_words: frozenset[str] = frozenset()  # "one in four": the words between the numbers
    share_links: tuple[str, ...] = ()  # "de cada" in "9 de cada 11", where no single word links the numbers
    share_noun_between: bool = False  # "une femme sur trois", "sept Français sur dix"
    part_nouns: frozenset[str] = frozenset()  # "पांचवां हिस्सा", a fifth part
    share_behind_whole: tuple[str, ...] = ()  # "5 में से 2": two of five
    never_alone_in_share: frozenset[str] = frozenset()  # "of": a share in "7 out of 10", none in "two of the 13"
    share_plural_ending: str = ""  # "s" in "two thirds", where ordinals are shares
    share_ones: frozenset[str] = frozenset()  # "einer von fünf"
    share_parts: frozenset[str] = frozenset()  # "partes" in "tres cuartas partes"
    share_suffixes: Mapping[str, str] = field(default_factory=dict)  # "avos" in "veinteavos": what it stands for

    denominator_links: tuple[str, ...] = ()  # "分之" in "三分之二": the denominator stands first
    mixed_links: frozenset[str] = frozenset()  # "又" in "一又三分之二"
    counters: tuple[str, ...] = ()  # "人", "명": what makes a lone character a number

    # -- ordinals in digits --
    ordinal_tails: tuple[str, ...] = ()  # "番目" in "3番目"
    ordinal_prefixes: frozenset[str] = frozenset()  # "第" in "第5"
    ordinal_dot: bool = False
    capital_ends_ordinal: bool = False  # "yüzde 24. Faiz" ends a sentence, as nouns have no capitals
    before_ordinal: frozenset[str] = frozenset()  # beside determiners: "am 3. Spieltag", "in 2. Lesung"
    ordinal_suffixes: frozenset[str] = frozenset()
    ordinal_joints: frozenset[str] = frozenset()  # signs that may join a suffix to its digits: "4-й"
    ordinal_signs: frozenset[str] = frozenset()  # "°" in "il 4° posto", but "37°"
    cardinal_suffixes: frozenset[str] = frozenset()  # case endings behind digits: "5-ти"
    roman_suffixes: tuple[str, ...] = ()  # "e" in "XXe siècle"
    roman_ordinals: bool = False  # without a dot: "XIX век", "Karol III"

    # -- units, money, percent --
    inflect: Callable[[str], Iterable[str]] = no_forms
    units: Mapping[str, str] = field(default_factory=dict)
    units_need_of: frozenset[str] = frozenset()  # "três copos de leite" measure, "três copos" count
    year_spans: Mapping[str, int] = field(default_factory=dict)  # "triennale", of three years
    dual_units: Mapping[str, str] = field(default_factory=dict)  # "يومين", two days
    not_units: frozenset[str] = frozenset()
    unit_suffixes: Mapping[str, str] = field(default_factory=dict)  # "jährig" year, in compounds
    count_adjectives: frozenset[str] = frozenset()  # "strong" in "10,000-strong"
    count_suffixes: tuple[str, ...] = ()  # "fünfköpfig"
    below_zero: tuple[str, ...] = ()  # "bajo cero" in "cinco grados bajo cero"
    minus_units: frozenset[str] = frozenset()  # units that say so themselves: "fem minusgrader"
    uncertain_currencies: Mapping[str, int] = field(default_factory=dict)  # 1000 "livres" are pounds, fewer are books
    angle_cues: frozenset[str] = frozenset()  # where degrees are none of temperature
    temperature_cues: frozenset[str] = frozenset()  # where degrees are of temperature
    unit_links: frozenset[str] = frozenset()  # "34,8 statt 39,2 Cent"
    compared_words: frozenset[str] = frozenset()  # "52 millions d'euros contre 48,6 millions"
    minutes_marked: bool = False  # "al 38'" is a minute of the match
    unit_halves: frozenset[str] = frozenset()  # "半" in "三斤半": a half of the unit before it
    half_nouns_behind: frozenset[str] = frozenset()  # "价" in "三天半价" (half price)
    unit_stems: Mapping[str, str] = field(default_factory=dict)  # "jahres" in "Fünfjahresplan"
    suffix_endings: tuple[str, ...] = ("",)
    whole_adjectives: frozenset[str] = frozenset()  # those before which an article counts: "a full hour"
    until_age: frozenset[str] = frozenset()  # "do" in "děti do 15 let", who are not 15 yet
    bounding_adjectives: Mapping[str, Bound] = field(default_factory=dict)  # "ein gutes Drittel", "eine knappe Stunde"
    unit_adjectives: frozenset[str] = frozenset()  # "drei weitere Jahre", "two more minutes"
    age_words: tuple[str, ...] = ()
    currencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    currency_names_follow: bool = False  # in "dolar 32,15" the name is what is priced
    subunits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scaled_currencies: Mapping[str, tuple[int, str]] = field(default_factory=dict)  # "mkr" is a million SEK
    code_scales: Mapping[str, int] = field(default_factory=lambda: {"K": 3, "M": 6})  # "120 MEUR"
    money_parts: Mapping[str, int] = field(default_factory=dict)  # "5元6角3分": tenths and hundredths of what is before
    money_parts_short: frozenset[str] = frozenset()  # "块" in "五块六": a last digit counts the next of them
    weight_cues: frozenset[str] = frozenset()  # where "pounds" weigh
    not_currencies: frozenset[str] = frozenset()
    percents: Mapping[str, str] = field(default_factory=dict)
    tenths: Mapping[str, bool] = field(default_factory=dict)  # "七成" is 70%; true where two digits say it: "85折"
    tenth_parts: Mapping[str, int] = field(default_factory=dict)  # behind them: "3割5分" is 35%
    percents_before: Mapping[str, str] = field(default_factory=dict)  # "百分之五", "yüzde 5"
    per: frozenset[str] = frozenset()
    # Words that are "per" before these nouns only ("na" in "200 zł na osobę") and, in `per`, before units ("por").
    per_nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    per_before: Mapping[str, str] = field(default_factory=dict)  # "günde 3 bin varil"
    per_behind_noun: frozenset[str] = frozenset()  # "kişi başına 500 dolar"
    per_time: tuple[str, ...] = ()  # "im Monat", "die Stunde"
    more_phrases: tuple[str, ...] = ()  # "de plus" in "300 euros de plus par mois"
    verb_behind_opening: bool = False  # "Täglich pendeln 5000 Menschen"
    frequencies: Mapping[str, str] = field(default_factory=dict)  # "monatlich", "mensuales" are per month
    per_unit: tuple[str, ...] = ()  # "al" in "dieci euro al chilo": before a unit only
    per_unit_articles: frozenset[str] = frozenset()  # so behind money only: "1,60 euros el litro"
    per_articles: frozenset[str] = frozenset()  # "$5 a day"
    averages: frozenset[str] = frozenset()  # "media" in "1.150 euros al mes de media": no certain month
    moments_behind: frozenset[str] = frozenset()  # "ago" in "it was $5 a year ago": an article, no "per"
    article_not_units: frozenset[str] = frozenset()  # "a foot", "ein Grad" say no number

    # -- bounds --
    qualifiers: Mapping[str, Bound] = field(default_factory=dict)
    qualifiers_after: Mapping[str, Bound] = field(default_factory=dict)
    date_qualifiers: Mapping[str, Bound] = field(default_factory=dict)
    onward: frozenset[str] = frozenset()  # "an" in "von 2026 an"
    qualified_articles: frozenset[str] = frozenset()  # "un" in "más de un 40 %": between a qualifier and its figure
    more_of_them: frozenset[str] = frozenset()  # "another" in "at least another five"
    qualifier_fillers: frozenset[str] = frozenset()  # so "в" in "более чем в 30 странах", "почти в три раза"
    date_qualifiers_after: Mapping[str, Bound] = field(default_factory=dict)  # "2019'dan beri"
    only_words: frozenset[str] = frozenset()  # "just" in "just 12%": no bound, but "barely" elsewhere
    opening_about: frozenset[str] = frozenset()  # "some" in "Some 64% agree": no sentence begins with digits
    # beginnings of words: "die Marke von 5 ist überschritten", "has passed 5" is "exceeds 5" elsewhere
    passing: tuple[str, ...] = ()
    estimating: tuple[str, ...] = ()  # stems: "an estimated value of 5" is "estimé à 5" elsewhere
    more_words: frozenset[str] = frozenset()  # "higher" behind a figure: more by so much
    folds: frozenset[str] = frozenset()  # "вдвое": by how much, and never how often; what falls so is divided
    fold_endings: tuple[str, ...] = ()  # "threefold"
    before_folds: frozenset[str] = frozenset()  # "в" in "в три раза"
    less_words: frozenset[str] = frozenset()  # "lower" there; "three times lower" is a third
    earlier_words: frozenset[str] = frozenset()  # "earlier" there, which divides nothing: "three times earlier"
    defeats: tuple[str, ...] = ()  # beginnings of words beside which a score may be told from either side: "lost 0-2"
    negations: frozenset[str] = frozenset()  # "not" in "must not fall below 5": at least that
    forbidding: frozenset[str] = frozenset()  # before a negation and any verb: "do not take more than four"
    negation_fillers: frozenset[str] = frozenset()  # between it and the bound, beside verbs of change: "must", "to"
    since_last: frozenset[str] = frozenset()  # "so billig wie zuletzt 2009" is "the cheapest since 2009" elsewhere
    at_peak: tuple[str, ...] = ()  # "zeitweise um 7 Prozent" is "by as much as 7%" elsewhere
    governable: frozenset[str] = frozenset()  # "über": no bound where governed
    about_hundreds: frozenset[str] = frozenset()  # "gegen" in "gegen 5000 Menschen", but "gegen 40 Beschuldigte"
    bounding_nouns: frozenset[str] = frozenset()  # "un menor de 16 años" is a child of that age
    during: frozenset[str] = frozenset()  # "under" before a time is "during", no bound, but behind one of these:
    aged_words: frozenset[str] = frozenset()  # "barn under 15 år"
    reflexives: frozenset[str] = frozenset()  # "sich" in "zieht sich über 3 Jahre"
    governing_nouns: tuple[str, ...] = ()  # endings of what stands right before: "ein Auftrag über 5 Millionen"
    race_nouns: tuple[str, ...] = ()  # endings of what stands before the length of a race: "Gold über 800 Meter"
    race_styles: frozenset[str] = frozenset()  # and of what stands behind it: "über 100 Meter Hürden"
    lasting: frozenset[str] = frozenset()  # "lasted over 3 years": a bound
    governors: tuple[str, ...] = ()  # beginnings of verbs and nouns that govern it
    movers: tuple[str, ...] = ()  # verbs after which it says where, before a plain count

    # -- ranges --
    between: frozenset[str] = frozenset()
    between_and: frozenset[str] = frozenset()
    between_after: frozenset[str] = frozenset()  # "50 ile 80 arasında"
    than: frozenset[str] = frozenset()  # "5 or less than 6" is no "or less"
    bound_links: tuple[str, ...] = ()  # between two bounds of one figure: "大于10且小于20"
    range_not_before: frozenset[str] = frozenset()  # "に" in "5から10に": a move, no range
    range_from: frozenset[str] = frozenset()
    range_to: frozenset[str] = frozenset()
    alternatives: frozenset[str] = frozenset()  # "zwei oder drei"
    adjacent_ranges: bool = False  # "kırk elli kişi"
    range_fillers: frozenset[str] = frozenset()  # "zu" in "50 bis zu 80"
    origins: frozenset[str] = frozenset()  # "from" in "an opera from the 1920s": where it is from, no bound

    # -- dates and times --
    months: Mapping[str, int] = field(default_factory=dict)
    own_lower: Mapping[str, str] = field(default_factory=dict)  # {"I": "ı"} of Turkish
    months_need_capital: frozenset[str] = frozenset()  # "may"
    not_months: frozenset[str] = frozenset()  # abbreviations of CLDR that are other words: "pro"
    single_year_nouns: frozenset[str] = frozenset()  # "im Jahr 800"
    year_nouns: frozenset[str] = frozenset()
    which_year: frozenset[str] = frozenset()  # "this" in "this year 1500 people": the noun names no year
    years_after: tuple[str, ...] = ()  # "году" in "в 2008 году": behind the digits of a year
    counting_verbs: frozenset[str] = frozenset()  # "were" in "about 1200 were injured", which is no year
    years_named: bool = False  # a year has its noun beside it, so a noun that follows bare digits is counted
    year_cues: frozenset[str] = frozenset()  # prepositions after which four digits are a year
    decade_suffixes: frozenset[str] = frozenset()
    decade_adjectives: frozenset[str] = frozenset()  # suffixes that need the noun: "90'lı yıllar"
    decade_endings: Mapping[str, str] = field(default_factory=dict)  # "eighties": what "ies" stands for in the number
    decade_nouns: frozenset[str] = frozenset()
    decade_nouns_before: tuple[str, ...] = ()  # "jaren" in "de jaren 80", "década de"
    decade_tails: frozenset[str] = frozenset()  # behind a hyphen or in one word: "90-talet", "åttiotalet"
    decade_articles: frozenset[str] = frozenset()  # "in den 90ern" needs no noun
    century_nouns: frozenset[str] = frozenset()
    roman_centuries: bool = False  # "XX secolo", "siglo XIX"
    century_adjectives: Mapping[str, int] = field(default_factory=dict)  # "settecentesco" 17
    century_names: Mapping[str, int] = field(default_factory=dict)  # "Novecento" 19, with a capital
    quarters: frozenset[str] = frozenset()
    quarter_letters: frozenset[str] = frozenset()  # "Q2 2024"
    half_year_letters: frozenset[str] = frozenset()  # "H1 2024"
    game_words: frozenset[str] = frozenset()  # in a sentence with one, a quarter is a part of the game
    left_phrases: tuple[str, ...] = ()  # "9:12 left": minutes and seconds
    innings_words: frozenset[str] = frozenset()  # in a sentence with one, "149/8" is a score
    lone_year_parts: frozenset[str] = frozenset()  # "im dritten Quartal" is a date without a year
    half_years: frozenset[str] = frozenset()
    parts_behind_year: bool = False  # "2028 Mayıs ayında", "2024'ün ikinci çeyreğinde"
    seasons: Mapping[str, int] = field(default_factory=dict)
    after_era: tuple[str, ...] = ()  # "79 AD", "500 n. Chr."
    leading_eras: Mapping[str, bool] = field(default_factory=dict)  # "MÖ 500", true before Christ
    before_era: tuple[str, ...] = ()
    night_links: frozenset[str] = frozenset()  # "auf" in "in der Nacht vom 14. auf den 15. August"
    day_month_links: frozenset[str] = frozenset()  # "of" in "12th of May"
    weekday_days: bool = False  # "el martes 12", "quarta-feira (18)": a day of a month that is not named
    short_weekdays: frozenset[str] = frozenset()  # "terça" in "na terça (18)"
    day_nouns: frozenset[str] = frozenset()  # "el día 21", "ayın 15'i"
    day_tails: tuple[str, ...] = ()  # "des Monats" in "bis zum 15. des Monats"
    weekday_links: frozenset[str] = frozenset()  # "den" in "Mittwoch, den 6."
    clock: frozenset[str] = frozenset()  # "Uhr", "o'clock"
    clock_units: frozenset[str] = frozenset()  # "3 uur", "9:30 horas" last, too: a time behind one of `clock_cues`
    clock_cues: frozenset[str] = frozenset()  # "om 3 uur", "в 7 часов"
    hour_cues: tuple[str, ...] = ()  # "a las" in "a las 8": a time where no noun follows
    clock_names: frozenset[str] = frozenset()  # "klockan 14.30", "kl. 9", "o godz. 14"
    clock_about: frozenset[str] = frozenset()  # "vid 14-tiden"
    # "дня" in "2 часа дня": as `afternoon`, behind a cue only
    day_parts: Mapping[str, DayPart] = field(default_factory=dict)
    zone_names: frozenset[str] = frozenset()  # "0900 GMT"
    zone_adjectives: frozenset[str] = frozenset()  # "4 p.m. Eastern"
    lasting_cues: frozenset[str] = frozenset()  # "won in 2:04:51"
    time_at: frozenset[str] = frozenset()  # "um", "at": no bound before a time
    clock_past: frozenset[str] = frozenset()  # "half past eight"
    clock_to: frozenset[str] = frozenset()  # "quarter to eight"
    clock_parts: Mapping[str, int] = field(default_factory=dict)  # minutes: "kvart" in "kvart över åtta"
    half_clock: int | None = None  # minutes that "halb acht" adds to the hour
    clock_before: frozenset[str] = frozenset()  # "at" in "at 10:30"
    point_clock_before: frozenset[str] = frozenset()  # "o 15.30", "börjar 20.30": a time without a clock word
    afternoon: Mapping[str, DayPart] = field(default_factory=dict)  # "pm", "de la noche"
    time_point_marks: str = ":"

    point_signs: Mapping[str, PointSign] = field(default_factory=dict)  # "季度" in "一季度"
    not_points: tuple[str, ...] = ()  # behind them: "間" in "12日間", which lasts
    minute_signs: frozenset[str] = frozenset()  # "分" in "午後3時30分"
    day_halves: Mapping[str, DayPart] = field(default_factory=dict)  # "下午" before the hour
    ratio_signs: frozenset[str] = frozenset()  # "比" in "3比1"

    # -- change --
    increase: frozenset[str] = frozenset()
    decrease: frozenset[str] = frozenset()
    change_by: frozenset[str] = frozenset()
    change_to: frozenset[str] = frozenset()
    change_from: frozenset[str] = frozenset()
    separable: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)  # "gab … nach": False, "nahm … zu": True
    change_word_near: bool = False  # the prepositions say much else: the word of change stands close before them
    change_from_behind: frozenset[str] = frozenset()  # "8 प्रतिशत से बढ़कर"
    level_nouns: frozenset[str] = frozenset()  # "median" in "rose to a median of 5"
    change_nouns: frozenset[str] = frozenset()  # "a 12% increase"
    particle_verbs: frozenset[str] = frozenset()  # "make up a quarter", "went up to 5"
    modals: frozenset[str] = frozenset()  # "could rise by 0.5 to 1.2": a range
    particle_movers: frozenset[str] = frozenset()  # with these a particle says where to: "went up to 5"
    up_particles: frozenset[str] = frozenset()  # "up" says no rise in "up to 5"
    change_fillers: frozenset[str] = frozenset()  # "von zuvor 4,1"
    equal_words: frozenset[str] = frozenset()  # "pari" in "l'aumento, pari a 1,8 miliardi"
    change_asides: tuple[str, ...] = ()  # "em média" in "subiram em média 7%"
    point_nouns: frozenset[str] = frozenset()  # "points" of an index, which moves by so many
    change_adverbs: frozenset[str] = frozenset()  # between the verb and "unter": "fiel zeitweise unter 40"
    standing_words: frozenset[str] = frozenset()  # "came from two goals down"
    change_reaching: frozenset[str] = frozenset()  # "fell below 5%" moved to there
    change_losing: frozenset[str] = frozenset()  # "verlor 3,8 Prozent"
    change_lost: frozenset[str] = frozenset()  # so behind the figure: "hat 3,8 Prozent verloren"
    change_others: frozenset[str] = frozenset()  # "schätzt" in "auf 5 schätzt": no change
    change_of: frozenset[str] = frozenset()  # "an increase of 5"
    change_in: frozenset[str] = frozenset()  # "en" in "subió en 3 puntos", right behind the verb or before a percentage
    change_moves: frozenset[str] = frozenset()  # "pasó de 5 a 7": the figures say which way
    change_transitive: frozenset[str] = frozenset()  # "raised $5" is no change by 5
    change_bare: bool = False  # "rose 3%" needs no preposition
    verbs_last: bool = False  # the verb of change stands behind its figures

    # -- identifiers --
    titles: frozenset[str] = frozenset()  # "Dr. Sieben" is a name
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
    streets_before: frozenset[str] = frozenset()  # "calle" in "calle Mayor, 5"
    streets_after: frozenset[str] = frozenset()  # "12, rue de Rivoli"
    postcode_digits: tuple[int, ...] = ()
    postcode_cues: frozenset[str] = frozenset()  # "aus 10115 Berlin", "D-10115 Berlin"
    postcode_letters: int = 0  # "1012 AB Amsterdam" has 2
    postcode_groups: tuple[int, ...] = ()  # "114 55 Stockholm" has (3, 2)
    titled_ordinal_nouns: frozenset[str] = frozenset()  # "the Second World War" counts, "Fifth Avenue" names
    opening_verb_endings: tuple[str, ...] = ()  # "Chasing 286, …": the first word is no name
    idioms: frozenset[str] = frozenset()  # "24/7"
    score_prepositions: frozenset[str] = frozenset()  # "mit 14:19"
    score_cues: frozenset[str] = frozenset()

    # -- noun phrases and attribution --
    head_rule: HeadRule = HeadRule.LAST
    function_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    singular_determiners: frozenset[str] = frozenset()  # "des" in "des 1878 errichteten Gebäudes"
    plural_determiners: frozenset[str] = frozenset()  # "those eligible": no noun but a plural stands behind
    leading_words: frozenset[str] = frozenset()  # function words that begin a phrase: "three more workers"
    degree_words: frozenset[str] = frozenset()  # "one of the most crucial parts"
    in_a_row: tuple[str, ...] = ()  # behind "three quarters", which last nine months then
    part_skips: frozenset[str] = frozenset()  # "four of the last five"
    own_words: frozenset[str] = frozenset()  # "in his 40s"
    part_of: frozenset[str] = frozenset()  # "der", "of": what a share is a part of
    genitives: frozenset[str] = frozenset()  # "des": an attribute that belongs to the phrase
    adjectives: frozenset[str] = frozenset()  # lower-case words inside a noun phrase
    adjectives_behind: frozenset[str] = frozenset()  # "dead" in "one soldier dead"
    measure_adjectives: frozenset[str] = frozenset()  # "teure": what an amount describes, not counts
    adjective_endings: tuple[str, ...] = ()
    unchanging_adjective_endings: tuple[str, ...] = ()  # "ais" in "français", singular and plural
    name_adjective_endings: tuple[str, ...] = ()  # "er" in "acht Berliner Polizisten"
    title_adjective_endings: tuple[str, ...] = ()  # "en" in "des Islamischen Staates"
    comparative_endings: tuple[str, ...] = ()  # "er" in "a dollar cheaper"
    participle_endings: tuple[str, ...] = ()  # "ed" in "one house burned"
    participle_beginnings: tuple[str, ...] = ("",)  # "ge" in "200 liter gebruikt"
    attribute_adjective_endings: tuple[str, ...] = ()  # of an adjective in "van de grote partij" before its noun
    noun_endings: tuple[str, ...] = ()  # nouns that end like such an adjective: "gemeente"
    direct_amounts: frozenset[str] = frozenset()  # units with their noun right behind: "3 ton meel"
    describing_endings: tuple[str, ...] = ()  # of what a count only describes with: "600 sandalyeli meclis"
    compound_endings: tuple[str, ...] = ()  # of a head behind another noun: "polis memuru"
    not_compound_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()  # "s" in "every third household owns"
    not_verb_endings: tuple[str, ...] = ()  # "ss" in "one glass"
    attribute_endings: tuple[str, ...] = ()  # of a genitive behind its noun: "жителей города"
    possessives: frozenset[str] = frozenset()  # "s" in "Germany’s 2020 election"
    one_below_two: bool = False  # "zéro accident", "1,5 litre": the noun is singular
    plural_endings: tuple[str, ...] = ()
    plural_adjective_endings: tuple[str, ...] = ()  # "e" in "2000 neue Häuser"
    apostrophe_plurals: bool = False  # "vier auto's"
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
    attribution_links: frozenset[str] = frozenset()  # "por" in "según los datos publicados por el INE"
    naming_prepositions: frozenset[str] = frozenset()  # "für" in "Bundesamt für Statistik"
    attribution_after: tuple[str, ...] = ()  # "zufolge"
    reported_endings: tuple[str, ...] = ()  # of the verb that is reported, right before the verb of saying: "olduğunu"
    compared_nouns: frozenset[str] = frozenset()  # "yıla göre" compares
    passive_auxiliaries: frozenset[str] = frozenset()  # "gales were reported" has no source
    # "the 50,000 economists had forecast": participles of what is expected, and the auxiliaries before them
    expecting: frozenset[str] = frozenset()
    perfect_auxiliaries: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()
    speech_auxiliaries: frozenset[str] = frozenset()  # of the perfect: "a" in ", a déclaré le ministre"
    speech_participle_endings: tuple[str, ...] = ()  # endings of verbs of speech that need an auxiliary: "assuré"
    speech_objects: frozenset[str] = frozenset()  # "told" takes the person told
    separable_speech: Mapping[str, frozenset[str]] = field(default_factory=dict)  # "teilte … mit"
    speech_participles: frozenset[str] = frozenset()  # "mitgeteilt" in "wie die Polizei mitgeteilt hat"
    speech_pronouns: frozenset[str] = frozenset()  # "sagte er"
    speech_expletives: frozenset[str] = frozenset()  # "hieß es aus dem Ministerium"
    speech_hearers: frozenset[str] = frozenset()  # "sagte er der Zeitung"
    speech_nouns: frozenset[str] = frozenset()  # of the verbs, those that are nouns, too: "banks estimate"
    weak_speech_verbs: frozenset[str] = frozenset()  # only before "that" or a comma
    that: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()  # "que" in "disse o produtor, que cultiva 350 hectares": no longer said
    pronouns_so: frozenset[str] = frozenset()
    verb_second: bool = False  # the subject stands behind the verb where something else begins the sentence
    subject_stoppers: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()  # "because" in "because the minister said": the subject begins behind
    reporting_openers: frozenset[str] = frozenset()  # "wie" in "Wie die Polizei mitteilte, …"
    prepositions: frozenset[str] = frozenset()
    speech_places: frozenset[str] = frozenset()  # "в" in "сообщили в полиции"
    speech_particles: frozenset[str] = frozenset()  # "mit" in "teilte … mit"

    # -- sentences --
    abbreviations: frozenset[str] = frozenset()
    closing_abbreviations: frozenset[str] = frozenset()  # "2008 r.": ends a sentence before one of the starters
    abbreviations_before_digits: frozenset[str] = frozenset()
    sentence_starters: frozenset[str] = frozenset()
