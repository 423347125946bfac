"""What a figure counts: the noun phrase after it, and its head noun."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.claims import Comparator, Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.numerals.building import suffix_at
from numbers_extract.quantities.tables import AMOUNT_UNITS
from numbers_extract.vocabulary import Vocabulary

_COUNTS = frozenset((Kind.CARDINAL, Kind.MULTIPLE))
_PARTS = frozenset((Kind.PERCENT, Kind.FRACTION))
_AMOUNTS = frozenset((Kind.MEASURE, Kind.DURATION, Kind.MONEY))
_COUNTED = _COUNTS | _PARTS | _AMOUNTS
_OF_NOTHING = frozenset(("degree", "degree_Celsius", "degree_Fahrenheit", "kilometer_per_hour", "mile_per_hour"))
_MOST_WORDS = 7
_HYPHENS = frozenset("-‐‑–")


class Counted(NamedTuple):
    """Spans of the noun phrase and of its head."""

    phrase: Span
    head: Span


def counted_of_all(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Counted | None]:
    """What each figure counts; figures in a list share the noun behind the last ("312 gegen 289 Stimmen")."""
    found = [find_counted(s, f, v) for f in figures]
    for k in range(len(figures) - 2, -1, -1):
        a, b = figures[k], figures[k + 1]
        if (counted := found[k]) is not None and a.stop == b.first and counted.head.start < b.end:
            found[k] = None  # "one in 17 two years ago"
        other = s.words[a.first - 1] in v.language.compared_words  # "118 voix contre 71 et 5 abstentions"
        if found[k] is None and a.kind is b.kind is Kind.CARDINAL and not a.described and not other:
            between = s.words[a.stop : b.before if b.before >= 0 else b.first]
            if 0 < len(between) <= 2 and all(word in v.list_links for word in between):
                listed = len(between) == 1 or (k > 0 and s.words[a.first - 1] in v.list_links)
                found[k] = found[k + 1] if listed else None  # "a total of 1,104, and two more deaths"
    return found


def find_counted(s: Sentence, f: Figure, v: Vocabulary) -> Counted | None:
    """The noun phrase that the figure counts, or is a part or an amount of."""
    if f.kind is Kind.MULTIPLE:
        return _as_many(s, f, v)
    whole = _whole_before(s, f, v) if v.language.part_endings else None
    found = whole if whole is not None else _counted_behind(s, f, v)
    if found is None or not v.language.expecting or s.words[f.first - 1] not in v.language.determiners:
        return found
    return None if _is_expected(s, s.index_at(found.head.end), v) else found


def _is_expected(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "fewer than the 50,000 economists had forecast": a clause at whose verb, from token `j` on, the figure is."""
    language = v.language
    j += s.words[j] in language.perfect_auxiliaries
    if s.words[j] not in language.expecting:
        return False
    following = s.words[j + 1]
    return not is_word(following) or following in language.prepositions or following in language.verbs


def _counted_behind(s: Sentence, f: Figure, v: Vocabulary) -> Counted | None:
    if f.described or f.kind not in _COUNTED or not v.language.function_words:  # without them no phrase has an end
        return None
    if f.kind is Kind.FRACTION and "-" in s.words[f.first : f.stop] and s.words[f.stop] not in v.language.part_of:
        return None  # "a two-thirds majority"
    j = _behind(s, f)
    if j >= s.count:
        return None
    if f.noun_at >= 0:
        return _plain_phrase(s, j, v)
    hyphen = s.words[j] in _HYPHENS and s.glued(j) and s.glued(j + 1)
    if f.kind in (Kind.CARDINAL, Kind.FRACTION) and hyphen and is_word(s.words[j + 1]):
        noun = Span(s.starts[j + 1], s.ends[j + 1])
        return None if _no_noun(s.words[j + 1], v) else Counted(noun, noun)
    if f.kind in _PARTS:
        return _of_part(s, j, f, v)
    if f.kind in _AMOUNTS:
        return _noun_phrase(s, j, f, v, direct=True) or _amount_of(s, j, f, v)
    if 0 <= f.before < f.first and _is_age(s, f.before, v):
        return None
    return _partitive(s, j, v) or _subject_behind(s, j, f, v) or _noun_phrase(s, j, f, v, direct=False)


def _is_age(s: Sentence, before: int, v: Vocabulary) -> bool:
    """ "one in five people over 65 lives alone", "children under 16 pay": the years of an age are left out."""
    return s.words[before - 1] in v.language.aged_words and s.words[before] in v.language.governable


def _no_noun(word: str, v: Vocabulary) -> bool:
    """Whether a word behind a hyphen is counted by no number: "10,000-strong", "5.1-magnitude", "four-under-par"."""
    language = v.language
    small = language.head_rule is HeadRule.LAST and word in language.function_words
    return small or word in language.count_adjectives or word in language.property_nouns


def _subject_behind(s: Sentence, j: int, f: Figure, v: Vocabulary) -> Counted | None:
    """ "sono sei i morti e una trentina i dispersi", "fueron doce los detenidos": they are that many."""
    language = v.language
    articles = language.qualified_articles - language.change_to - language.part_of
    if language.head_rule is not HeadRule.FIRST or s.words[j] not in articles:
        return None
    before = s.words[(f.before if f.before >= 0 else f.first) - 1]
    said = before in language.counting_verbs or (before in v.joiners and s.has_any(v.cues.counting_verbs))
    return _run_phrase(s, j + 1, v, plural=True) if said and is_word(s.words[j + 1]) else None


def _is_rate(s: Sentence, j: int, v: Vocabulary) -> bool:
    return v.per.after(s.words, j) is not None or v.per_unit.after(s.words, j) is not None


def _behind(s: Sentence, f: Figure) -> int:
    """Where what the figure counts may begin: behind it, its ending and its qualifier, or inside it."""
    if f.noun_at >= 0:
        return f.noun_at
    stop = f.stop + f.tail
    qualified = f.qualifier is not None and f.qualifier.start == s.starts[stop]  # "300 or more guests"
    return s.index_at(f.qualifier.end) if f.qualifier is not None and qualified else stop


def _of_part(s: Sentence, j: int, f: Figure, v: Vocabulary) -> Counted | None:
    """What a share is of, behind it."""
    if f.ending in v.language.owned_endings:
        return None  # "her dört gençten biri": the whole stands before it
    if f.change is not None and f.change.role == "by" and v.language.head_rule is HeadRule.LAST:
        return _part_of(s, j, v)  # "rose by a fifth this year"
    if f.kind is Kind.FRACTION and v.language.head_rule not in (HeadRule.CAPITALISED, HeadRule.ENDINGS):
        return _part_of(s, j, v) or _share_of(s, j, v)
    return _part_of(s, j, v) or _noun_phrase(s, j, f, v, direct=True)


def _phrase(s: Sentence, first: int, head: int, stop: int, v: Vocabulary) -> Counted:
    """The spans of a phrase, with the parts of the head before and behind its hyphens ("US-Soldaten")."""
    stop = _past_hyphens(s, stop)
    head_first = head
    while head_first > first and s.words[head_first - 1] in _HYPHENS and s.glued(head_first):
        head_first -= 2
    head_stop = _past_hyphens(s, head + 1)
    if _apostrophe_plural(s, head, v):
        head_stop = head + 3
    stop = max(stop, head_stop)
    stop = _with_attributes(s, stop, v)
    return Counted(
        Span(s.starts[first], s.ends[stop - 1]),
        Span(s.starts[max(head_first, first)], s.ends[head_stop - 1]),
    )


def _apostrophe_plural(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "auto's": the ending behind an apostrophe makes the word at `k` a plural."""
    if not v.language.apostrophe_plurals or s.words[k + 1] not in ("'", "’"):
        return False
    return s.glued(k + 1) and s.glued(k + 2) and s.words[k + 2] in v.language.possessives


def _past_hyphens(s: Sentence, stop: int) -> int:
    """Past the further parts of a word with hyphens or a digit ("Boeing-Maschinen", "CO2")."""
    if s.words[stop].isdecimal() and s.glued(stop):
        stop += 1
    while s.words[stop] in _HYPHENS and s.glued(stop) and s.hangs_on(stop + 1):
        stop += 2
    return stop


# -- parts ---------------------------------------------------------------------------------


def _part_of(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """ "40% der Afghanen", "two thirds of the voters", "die Hälfte aller Kinder"."""
    if s.words[j] not in v.language.part_of:
        return None
    j += 1
    while s.words[j] in v.language.determiners or s.words[j] in v.language.part_of:
        j += 1
    j = _past_adverb(s, j, v)
    if is_digits(s.words[j]):
        j = _past_number(s, j, v)
    if s.words[j + 1] in ("'", "’") and s.words[j + 2] == "s" and is_digits(s.words[j + 3]):
        j = _past_number(s, j + 3, v)  # "half of the city's 1,250 shops"
    if v.language.head_rule is HeadRule.FIRST and (v.is_unit(s.words[j]) or s.words[j] in v.months):
        return None  # "el 1,8 % del mes anterior", "el 3 % de enero"
    return _plain_phrase(s, j, v)


def _whole_before(s: Sentence, f: Figure, v: Vocabulary) -> Counted | None:
    """ "nüfusun yüzde 40'ı", "çocukların yarısı", "yolculardan 5'i": the whole stands before its share."""
    k = (f.before if f.before >= 0 else f.first) - 1
    language = v.language
    owned = f.ending in language.owned_endings or (f.kind is Kind.FRACTION and f.spelled)
    if f.kind is Kind.CARDINAL and f.qualifier is not None and f.qualifier.start >= f.end:
        return None  # "20 milyonu aşan": an object, no part
    if k < 0 or not owned or f.kind not in _PARTS | {Kind.CARDINAL} or not s.words[k].endswith(language.part_endings):
        return None
    if not is_word(s.words[k]) or s.words[k] in language.function_words:
        return None
    noun = Span(s.starts[k], s.ends[k])
    return Counted(noun, noun)


def _share_of(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """ "one in four children", "half the harvest", "every third household"."""
    while s.words[j] in v.language.determiners:
        j += 1
    if s.words[j - 1] in v.language.articles and v.article_unit(s.words, j):
        return None  # "one in six a decade ago"
    singular = not v.language.every_words.isdisjoint(s.words[max(0, j - 3) : j])
    if v.language.head_rule is HeadRule.LAST and s.words[j - 1] in v.language.determiners and _is_number(s, j, v):
        j += 1  # "half the nine years"
    if v.language.head_rule is HeadRule.FIRST and not singular and not v.is_plural(s.words[j]):
        return None  # "dos tercios votaron"
    return _run_phrase(s, j, v, plural=False if singular else None)


def _as_many(s: Sentence, f: Figure, v: Vocabulary) -> Counted | None:
    """ "doppelt so viele Anträge", "twice as many trees"."""
    found = v.as_many.after(s.words, f.stop)
    if found is not None:
        return _plain_phrase(s, found[0], v)
    whole = v.half_as.after(s.words, f.first)
    if whole is not None and whole[0] == f.stop and f.stop - f.first > 2:
        return _plain_phrase(s, f.stop, v)
    return None


def _past_number(s: Sentence, j: int, v: Vocabulary) -> int:
    """Past digits with their separators ("1.200" in "zwei der 1.200 Soldaten") and a scale word ("1,4 Millionen")."""
    while is_digits(s.words[j]) or (s.words[j] in ".," and is_digits(s.words[j + 1]) and s.glued(j + 1)):
        j += 1
    scale = v.scale_after(s.words, j)
    if scale is not None:
        return scale[0]
    if s.words[j] in _HYPHENS and s.glued(j) and s.words[j + 1] in v.language.count_adjectives:
        return j + 2  # "of the 10,000-strong force"
    return j


def _partitive(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """ "two of the 13 suspects", "drei der fünf Männer"."""
    if s.words[j] not in v.language.part_of or s.words[j] in v.language.adjectives:
        return None
    k = j + 1
    while s.words[k] in v.language.determiners:
        k += 1
    k = _past_adverb(s, k, v)
    if s.words[k] in v.language.part_skips and _is_number(s, k + 1, v):
        k += 1
    spelled = v.reader.read(s.words, k) if is_word(s.words[k]) else None
    if spelled is not None and spelled.stop > k and s.words[k] not in v.language.articles:
        k = spelled.stop
    elif is_digits(s.words[k]):
        k = _past_number(s, k, v)
    return _plain_phrase(s, k, v)


def _past_adverb(s: Sentence, j: int, v: Vocabulary) -> int:
    """Past what says how sure a whole is: "900 der rund 1500 Flüge", "one of only three people"."""
    word, number = s.words[j], s.words[j + 1]
    counts = is_digits(number) or (number not in v.language.articles and _is_number(s, j + 1, v))
    adverb = counts and is_word(word) and not s.capitalised(j) and word not in v.reader_words
    return j + 1 if adverb and s.words[j] not in v.language.unit_links else j  # "von zuvor 4,1"


def _is_number(s: Sentence, k: int, v: Vocabulary) -> bool:
    word = s.words[k]
    return is_digits(word) or (is_word(word) and v.reader.read_all(word) is not None)


def _is_genitive_of_time(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "27 months' imprisonment": the apostrophe of a plural stands at `j`."""
    apostrophe = v.language.head_rule is HeadRule.LAST and s.words[j] in ("'", "’") and s.glued(j)
    return apostrophe and is_word(s.words[j + 1]) and not s.glued(j + 1) and s.words[j - 1].endswith("s")


def _amount_of(s: Sentence, j: int, f: Figure, v: Vocabulary) -> Counted | None:
    """ "3 tonnes of flour"; where nouns are capitalised the noun simply follows."""
    head_rule = v.language.head_rule
    if f.kind is Kind.DURATION and _is_genitive_of_time(s, j, v):
        return _plain_phrase(s, j + 1, v)
    if head_rule is HeadRule.CAPITALISED or s.words[j] not in v.language.part_of:
        return None
    if head_rule is HeadRule.FIRST and s.words[j] not in v.language.scale_links:
        return None  # "du village"
    if f.per is not None and _is_rate(s, j, v):
        return None  # "15 euros de l'heure"
    k = j + 1
    while s.words[k] in v.language.determiners:
        k += 1
    near = f.kind is Kind.MEASURE and f.comparator is Comparator.AT_MOST and not f.bounded
    if near and (k > j + 1 or s.capitalised(k)):
        return None  # "within 5 miles of the border"
    if head_rule is HeadRule.FIRST and (k != s.next_word(j) or s.capitalised(k)):
        return None  # "à dix kilomètres du village", "à deux heures de Lyon"
    if s.words[k] in v.language.measure_adjectives or (head_rule is HeadRule.FIRST and v.is_unit(s.words[k])):
        return None  # "deux mètres de haut", "3 metros de altura"
    return _plain_phrase(s, k, v)


# -- phrases -------------------------------------------------------------------------------


def _plain_phrase(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """A noun phrase that begins at token `j`, whatever its number."""
    if v.language.head_rule is HeadRule.CAPITALISED:
        return _capitalised_phrase(s, j, v)
    if v.language.head_rule is HeadRule.ENDINGS:
        return _inflected_phrase(s, j, v)
    return _run_phrase(s, j, v, plural=True if s.words[j - 1] in v.language.plural_determiners else None)


def _noun_phrase(s: Sentence, j: int, f: Figure, v: Vocabulary, *, direct: bool) -> Counted | None:
    """The phrase behind a count; `direct` behind a share or an amount, as in "3 Tonnen Mehl"."""
    if v.language.head_rule is HeadRule.CAPITALISED:
        if direct and not s.capitalised(j):
            described = s.words[j] in v.language.measure_adjectives or f.kind in (Kind.MONEY, Kind.DURATION)
            described = described or (f.kind is Kind.MEASURE and f.unit in _OF_NOTHING)
            if described or s.words[j] in v.reader_words:
                return None
        if direct and _in_attribute(s, j, f, v):
            return None
        if direct and f.kind in _AMOUNTS and s.capitalised(j) and is_word(s.words[j + 1]) and s.capitalised(j + 1):
            return None
        return _capitalised_phrase(s, j, v)
    if v.language.head_rule is HeadRule.ENDINGS:
        # Only a genitive is what a share or an amount is of: "3 тонны муки", "40% жителей".
        return None if direct and not _is_genitive(s, j, f, v) else _inflected_phrase(s, j, v)
    if direct:
        if v.language.head_rule is HeadRule.NEXT:
            return _singular_phrase(s, j, v) if f.unit in AMOUNT_UNITS and not f.tail else None
        return _direct_noun(s, j, v) if f.unit in v.language.direct_amounts else None
    if f.tail and j == f.stop + f.tail:
        return None
    one = f.value is not None and (f.value in (1, -1) or (v.language.one_below_two and -2 < f.value < 2))
    return _run_phrase(s, j, v, plural=not one)


def _in_attribute(s: Sentence, j: int, f: Figure, v: Vocabulary) -> bool:
    """ "eine mit 49 Karat bewertete Brosche": the amount belongs to the participle before the noun."""
    i = f.before if f.before >= 0 else f.first
    opened = s.words[i - 2] in v.language.articles or s.words[i - 2] in v.language.determiners
    return opened and s.words[i - 1] in v.language.prepositions and not s.capitalised(j)


def _direct_noun(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """The noun right behind an amount, with its adjectives: "3 ton verse vis"; no participle ("3 ton vervoerd")."""
    run = _run(s, j, v, plural=None)
    if not run or s.words[run[0]] in v.language.measure_adjectives:
        return None
    head = _attribute_head(s, run, v)
    if head is None or _is_participle(s.words[head], v):
        return None
    return _phrase(s, run[0], head, head + 1, v)


def _is_participle(word: str, v: Vocabulary) -> bool:
    language = v.language
    return word.endswith(language.participle_endings) and word.startswith(language.participle_beginnings)


def _attribute_head(s: Sentence, run: list[int], v: Vocabulary) -> int | None:
    """The head of a phrase of either number: by their endings, adjectives are skipped to the noun."""
    if not v.language.attribute_adjective_endings:
        return _head_of(s, run, v, plural=None)
    return next((k for k in run if not describes(s, k, v)), run[-1])


def describes(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether the word at `k` has the ending of an adjective before a noun; behind a name only that of an origin."""
    language, word = v.language, s.words[k]
    name = s.capitalised(k) and k > 0 and not s.capitalised(k + 1)
    endings = language.name_adjective_endings if name else language.attribute_adjective_endings
    if word in language.adjectives:
        return True
    return word.endswith(endings) and not word.endswith(language.noun_endings) and not v.is_plural(word)


def _capitalised_phrase(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """Adjectives in lower case, then the first capitalised word: "weitere kleine und große Häuser"."""
    for k in range(j, min(j + _MOST_WORDS, s.count)):
        if not is_word(s.words[k]):
            if not _between_adjectives(s, j, k, v):
                return None
        elif s.capitalised(k):
            if not _adjective_of_name(s, k, v) and not (s.words[k + 1] in _HYPHENS and _hangs(s, k, v)):
                return _phrase(s, j, k, k + 1, v)
        elif not _before_noun(s, j, k, v) or _disagrees(s, j, k, v):
            return None
    return None


def _disagrees(s: Sentence, j: int, k: int, v: Vocabulary) -> bool:
    """ "200 weitere erlitten Verletzungen": adjectives before one noun end alike, so this is a verb."""
    if k == j or not is_word(s.words[k - 1]) or s.capitalised(k - 1):
        return False
    strong, weak = v.language.plural_adjective_endings[:1], v.language.plural_adjective_endings[1:]
    before, word = s.words[k - 1], s.words[k]
    adjective = before.endswith(strong) and before not in v.language.function_words
    return bool(weak) and adjective and word.endswith(weak)


def _between_adjectives(s: Sentence, j: int, k: int, v: Vocabulary) -> bool:
    """A sign inside the phrase: the hyphens of "rot-grüne", the comma of "alte, graue", the digits of "20-jährige"."""
    word, following = s.words[k], s.words[k + 1]
    if word in _HYPHENS and k > j and s.glued(k) and (s.glued(k + 1) or _hangs(s, k - 1, v)):
        return True
    if word == "," and k > j:  # "alte, graue", "neue, sozial abgesicherte"
        adverb = (
            is_word(s.words[k + 1]) and not s.capitalised(k + 1) and s.words[k + 1] not in v.language.function_words
        )
        return _is_adjective(s, k + 1, v) or (adverb and _is_adjective(s, k + 2, v))
    return is_digits(word) and following in _HYPHENS and s.glued(k + 1)


def _before_noun(s: Sentence, j: int, k: int, v: Vocabulary) -> bool:
    """A word in lower case inside the phrase: "weitere", the "und" of "alte und neue", the "sehr" of "sehr alte"."""
    language, word = v.language, s.words[k]
    if k > j and (word in v.joiners or word in language.alternatives):
        return True
    if word in language.function_words and word not in language.adjectives:
        return k == j and word in language.leading_words
    if word.endswith(language.adjective_endings) or word in language.adjectives or word in v.reader_words:
        return True
    return k + 1 < s.count and _is_adjective(s, k + 1, v)


def _hangs(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "Straf- und Zivilverfahren": the word at `k` lacks its end, which another word has."""
    hyphen = s.words[k + 1] in _HYPHENS and s.glued(k + 1) and not s.glued(k + 2)
    return (
        hyphen and (s.words[k + 2] in v.joiners or s.words[k + 2] in v.language.alternatives) and s.capitalised(k + 3)
    )


def _is_adjective(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether a word in lower case with the ending of an adjective stands at `k`."""
    word = s.words[k]
    return (
        word.endswith(v.language.adjective_endings) and not s.capitalised(k) and word not in v.language.function_words
    )


def _adjective_of_name(s: Sentence, k: int, v: Vocabulary) -> bool:
    """A capitalised adjective before its noun: "acht Berliner Polizisten", but "meldeten 23 Häuser Insolvenz an"."""
    return (
        s.words[k].endswith(v.language.name_adjective_endings)
        and len(s.words[k]) > 5
        and not s.words[k].endswith(v.language.noun_endings)
        and is_word(s.words[k + 1])
        and s.capitalised(k + 1)
        and not v.is_unit(s.words[k])
    )


def _run_phrase(s: Sentence, j: int, v: Vocabulary, *, plural: bool | None) -> Counted | None:
    """A run of words up to a function word; the head is its first plural, or its last word where none is."""
    if v.language.head_rule is HeadRule.FIRST:
        return _head_first_phrase(s, j, v, plural=plural)
    if v.language.head_rule is HeadRule.NEXT:
        return _singular_phrase(s, j, v)
    run = _run(s, j, v, plural=plural)
    last = s.words[run[-1]] if run else ""
    if not run or last in v.language.degree_words or last in v.language.leading_words:
        return None  # "a fifth more than"
    head = _head_of(s, run, v, plural=plural)
    return None if head is None else _phrase(s, run[0], head, head + 1, v)


def _head_first_phrase(s: Sentence, j: int, v: Vocabulary, *, plural: bool | None) -> Counted | None:
    """The phrase where adjectives stand behind the noun: "trois nouveaux pays européens"."""
    found = _head_first(s, j, v, plural=plural)
    return None if found is None else _phrase(s, j, *found, v)


def _head_first(s: Sentence, j: int, v: Vocabulary, *, plural: bool | None) -> tuple[int, int] | None:
    """The head noun of the phrase at token `j`, behind the few adjectives that go before it, and where it ends.

    Behind the head go adjectives that agree with it and the further words of a name.
    """
    head = j
    while head < j + _MOST_WORDS and s.words[head] in v.language.adjectives and _belongs(s, [], head + 1, v):
        head += 1
    if s.words[head] in v.language.adjectives or not _belongs(s, [], head, v) or _is_number(s, head, v):
        return None
    stop = _past_hyphens(s, head + 1)
    many = v.is_plural(s.words[stop - 1]) or v.is_plural(s.words[head]) or s.surface(head).isupper()
    if plural and not many and not _is_name_of_many(s, head, v):
        return None
    many = many if plural is None else plural
    while stop < j + _MOST_WORDS and _belongs(s, [head], stop, v) and _goes_with(s, head, stop, v, plural=many):
        stop = _past_hyphens(s, stop + 1)
    return head, stop


def _is_name_of_many(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "quatre Canadair", "les 4 Rafale": a name that has no plural, right behind a number that cannot be one of it."""
    behind = s.words[k - 1] in v.reader_words or s.words[k - 2] in v.language.determiners
    return behind and s.capitalised(k) and not s.surface(k).isupper() and not s.capitalised(k + 1)


def _goes_with(s: Sentence, head: int, k: int, v: Vocabulary, *, plural: bool) -> bool:
    """Whether the word at `k` is an adjective of the noun before it, or goes on with a name."""
    if s.capitalised(k):
        return s.capitalised(head)
    word, language = s.words[k], v.language
    if not language.adjective_endings:
        return plural and v.is_plural(word)  # verbs have other endings in the plural
    agrees = v.is_plural(word) is plural or word.endswith(language.unchanging_adjective_endings)
    return agrees and word.endswith(language.adjective_endings)


def _singular_phrase(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """A run whose head is singular: the first word that is no adjective, or the last of a compound ("polis memuru")."""
    language, words = v.language, s.words
    run = _run(s, j, v, plural=True)
    if not run or (words[run[0]].endswith(language.verb_endings) and not is_word(words[run[0] + 1])):
        return None
    first = words[run[0]]
    if len(run) > 1 and first.endswith(language.describing_endings) and first not in language.plurals:
        return None  # "600 sandalyeli meclis"
    place = 0
    while place + 1 < len(run) and (
        words[run[place]] in language.adjectives or words[run[place]].endswith(language.adjective_endings)
    ):
        place += 1
    while place + 1 < len(run) and run[place + 1] == run[place] + 1 and _ends_compound(words[run[place + 1]], v):
        if words[run[place]].endswith(language.part_endings):
            break  # "iki otobüsün çarpışması": of the two
        place += 1
    if language.endings and suffix_at(s, run[place] + 1, v) > run[place] + 1:
        return None  # "85 milyonu aşan Türkiye'de": an apostrophe parts the endings of names
    return _phrase(s, run[0], run[place], run[place] + 1, v)


def _ends_compound(word: str, v: Vocabulary) -> bool:
    language = v.language
    return word.endswith(language.compound_endings) and not word.endswith(
        (*language.not_compound_endings, *language.verb_endings)
    )


def _run(s: Sentence, j: int, v: Vocabulary, *, plural: bool | None) -> list[int]:
    """The tokens of the words that may be one noun phrase, from token `j` to a word that ends it."""
    run: list[int] = []
    k = j + 1 if s.words[j] in _HYPHENS and s.glued(j) else j
    while k < s.count and len(run) < _MOST_WORDS:
        joint = _joint(s, run, k, v, plural=plural)
        if joint:
            k += joint
        elif _belongs(s, run, k, v) and not (run and _says_when(s, k, v)):
            run.append(k)
            k += 1
        else:
            break
    return run


def _joint(s: Sentence, run: list[int], k: int, v: Vocabulary, *, plural: bool | None) -> int:
    """How many tokens at `k` join words of one phrase: a hyphen, a genitive, "and" between adjectives."""
    word, following = s.words[k], s.words[k + 1]
    if (word in _HYPHENS or word == "/") and s.glued(k) and s.glued(k + 1):
        return 1
    if not run:
        return 0
    last = s.words[run[-1]]
    if word == "." and len(last) == 1 and s.glued(k) and s.capitalised(k - 1) and is_word(following):
        return 1  # "4 in 10 U.S. adults"
    if word in ("'", "’") and s.glued(k) and following in v.language.possessives:
        return 2
    if word.isdecimal() and s.named(run[-1]) and is_word(following):
        return 1  # "50 Boeing 737 jets"
    if not plural or v.is_plural(last) or not is_word(following):
        return 0
    content = following not in v.language.function_words
    if following in v.reader_words or following in v.language.vague:
        return 0  # "Three dead, dozens hurt"
    if word == ",":
        return 1 if content else 0
    and_another = word in v.joiners and len(run) == 1 and last not in v.language.verbs
    return 1 if and_another and content else 0


def _says_when(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "a quarter point next week", "5 mg twice daily": what begins at `k` says when or how often."""
    if s.words[k] in v.language.multiple_words and s.words[k + 1] in v.frequency_starts:
        return True
    return s.words[k] in v.language.which_year and v.is_unit(s.words[k + 1]) and not s.capitalised(k)


def _belongs(s: Sentence, run: list[int], k: int, v: Vocabulary) -> bool:
    """Whether the word at `k` may stand in a noun phrase: no function word, verb or further number."""
    word, language = s.words[k], v.language
    if not is_word(word):
        return False
    if not run and word in language.adjectives_behind and s.words[k + 1] in language.part_of:
        return False  # "one shy of the record"
    noun = not run and language.head_rule is HeadRule.LAST and s.words[k - 1] in language.part_of
    if noun and word in language.verbs:
        return True  # "40 years of work"
    if word in language.verbs or (language.head_rule is HeadRule.FIRST and k and v.is_verb(word)):
        return s.words[k + 1] in _HYPHENS and s.glued(k + 1) and s.glued(k + 2)  # "thought-provoking"
    if word in language.function_words:
        acronym = len(word) > 1 and s.surface(k).isupper()
        compound = s.words[k + 1] in _HYPHENS and s.glued(k + 1) and s.glued(k + 2)  # "mal-logés"
        return acronym or compound or (not run and (word in language.leading_words or word in language.degree_words))
    return not (run and word in v.reader_words and v.reader.read_all(word) is not None)


def _head_of(s: Sentence, run: list[int], v: Vocabulary, *, plural: bool | None) -> int | None:
    """The first plural of the run; where none is needed, a singular head: "half the harvest"."""
    words = s.words
    if not plural and v.language.attribute_adjective_endings:
        return _attribute_head(s, run, v)
    if plural is False:
        return _singular_head(s, run, v)
    for place, k in enumerate(run):
        if _apostrophe_plural(s, k, v):
            return k
        if v.is_plural(words[k]):
            nxt = run[place + 1] if place + 1 < len(run) else None
            if nxt is not None and nxt == k + 1 and v.is_plural(words[nxt]) and words[k] in v.language.plural_modifiers:
                return nxt
            possessive = s.words[k + 1] in ("'", "’") and s.glued(k + 1)
            # "two Texas plants", "three VHS movies": a name before the noun
            name_first = not v.language.attribute_adjective_endings  # but "twee Belgen trokken"
            named = (
                name_first and nxt == k + 1 and s.capitalised(k) and not s.capitalised(nxt) and v.is_plural(words[nxt])
            )
            if possessive or named:
                continue
            return k
    if plural is None:
        return _singular_head(s, run, v)
    last = words[run[-1]]
    return run[-1] if last.endswith(v.language.plural_endings) and last not in v.language.leading_words else None


def _singular_head(s: Sentence, run: list[int], v: Vocabulary) -> int:
    """The last word of the run that is no verb form: "one house burned", "every third household owns"."""
    language, word = v.language, s.words[run[-1]]
    if len(run) > 1:
        if word in language.adjectives_behind:
            return run[-2]  # "one soldier dead"
        gerund = word.endswith(language.noun_endings) and not s.words[run[-1] + 1].isalnum()  # "of money laundering."
        participle = _is_participle(word, v) and not s.glued(run[-1]) and not gerund
        verb = word.endswith(language.verb_endings) and not word.endswith(language.not_verb_endings)
        if participle or verb:
            return run[-2]
    return run[-1]


# -- adjectives told by their endings ------------------------------------------------------------


def _is_genitive(s: Sentence, j: int, f: Figure, v: Vocabulary) -> bool:
    """Whether what stands at `j` can be what a share or an amount is of; a price or a time has no such thing."""
    if f.kind in (Kind.MONEY, Kind.DURATION) or f.described:
        return False
    language, word = v.language, s.words[j]
    if word in language.measure_adjectives:
        return False
    if s.words[f.first] in language.every_words or s.surface(j).isupper():
        return True
    if v.is_plural(word) and not s.capitalised(j):  # a name may begin the next sentence
        return True
    return word.endswith((*language.attribute_endings, *language.attribute_adjective_endings))


def _inflected_phrase(s: Sentence, j: int, v: Vocabulary) -> Counted | None:
    """Adjectives, their noun and its genitive: "новых школ области"; an adjective alone is a noun ("раненых")."""
    found = inflected_span(s, j, v)
    if found is None:
        return None
    head, stop = found
    first = j + 1 if s.words[j] in _HYPHENS else j
    return _phrase(s, first, head, stop, v)


def inflected_span(s: Sentence, j: int, v: Vocabulary) -> tuple[int, int] | None:
    """The head noun of the phrase that begins at token `j`, and the token past the phrase."""
    head = -1
    k = j
    while k < s.count and k - j < _MOST_WORDS:
        word = s.words[k]
        if k > j and (word == "," or word in v.joiners):
            if not _inflected_adjective(s, k + 1, v) or not is_word(s.words[k + 2]):
                break
            k += 1
            continue
        if word in _HYPHENS and s.glued(k) and s.glued(k + 1):
            k += 1
            continue
        if not is_word(word) or _ends_phrase(s, k, v, opens=k == j):
            break
        head, k = k, _past_hyphens(s, k + 1)
        if not _inflected_adjective(s, k - 1, v):
            return head, past_genitives(s, k, v)
    return None if head < 0 else (head, head + 1)


def _inflected_adjective(s: Sentence, k: int, v: Vocabulary) -> bool:
    word, language = s.words[k], v.language
    if word in language.adjectives:
        return True
    told = len(word) > 3 and word.endswith(language.adjective_endings) and word not in language.plurals
    return told and not _ends_phrase(s, k, v, opens=False)


def _ends_phrase(s: Sentence, k: int, v: Vocabulary, *, opens: bool) -> bool:
    """Whether the word at `k` is a function word, a verb or a number and so no part of a noun phrase."""
    word, language = s.words[k], v.language
    if word in language.function_words:
        return not (opens and word in language.leading_words) and not (len(word) > 1 and s.surface(k).isupper())
    return v.is_verb(word) or (word in v.reader_words and v.reader.read_all(word) is not None)


_MOST_ATTRIBUTES = 4


def past_genitives(s: Sentence, stop: int, v: Vocabulary) -> int:
    """Past the genitives behind a noun: "жителей нового района Москвы"."""
    language = v.language
    for _ in range(_MOST_ATTRIBUTES):
        k = stop
        if not is_word(s.words[k]) or _ends_phrase(s, k, v, opens=False):
            return stop
        acronym = len(s.words[k]) > 1 and s.surface(k).isupper()
        if not acronym and s.words[k].endswith(language.attribute_adjective_endings):
            if is_word(s.words[k + 1]) and not _ends_phrase(s, k + 1, v, opens=False):
                k += 1  # the noun of the adjective
            elif s.words[k + 1][:1].isalnum():
                return stop  # a participle with what belongs to it
        elif not acronym and not s.words[k].endswith(language.attribute_endings):
            return stop
        stop = _past_hyphens(s, k + 1)
    return stop


# -- attributes behind the head ----------------------------------------------------------------


def _with_attributes(s: Sentence, stop: int, v: Vocabulary) -> int:
    """Past a genitive ("des Islamischen Staates") or an "of" phrase ("of the party")."""
    language = v.language
    if s.words[stop] not in language.genitives:
        return stop
    capitalised = language.head_rule is HeadRule.CAPITALISED
    k = stop + 1
    while s.words[k] in language.determiners and k < stop + 3:
        k += 1
    if capitalised:
        return _past_capitalised(s, stop, k, v)
    if language.head_rule is HeadRule.FIRST:
        found = _head_first(s, k, v, plural=None)
        return stop if found is None else found[1]
    run = _run(s, k, v, plural=None)
    if not run or is_digits(s.words[run[-1] + 1]):
        return stop  # "investors of Rs 3.8 crore"
    head = _attribute_head(s, run, v)
    if head is None:
        return stop
    names = head
    while s.capitalised(head) and is_word(s.word(names + 1)) and s.capitalised(names + 1):
        names += 1
    return _past_hyphens(s, names + 1)


def _past_capitalised(s: Sentence, stop: int, k: int, v: Vocabulary) -> int:
    """Past the first noun from `k` on ("Islamischen Staates"), or `stop` where there is none."""
    while is_word(s.words[k]):
        if s.capitalised(k):
            end = k + 1
            if is_word(s.word(end)) and s.capitalised(end) and s.words[k].endswith(v.language.title_adjective_endings):
                end += 1
            stated = is_digits(s.words[end]) and s.words[k] in v.language.property_nouns
            return stop if stated else _past_hyphens(s, end)  # "Erdbeben der Stärke 4,8"
        if s.words[k] in v.language.function_words or not s.words[k].endswith(v.language.adjective_endings):
            return stop
        k += 1
    return stop
