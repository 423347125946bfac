"""Two figures that are the ends of one range, or that share a unit."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import DASHES, Sentence, is_unspaced, is_word
from numbers_extract.numerals.exact import is_multiple, plus, shifted, times
from numbers_extract.phrases.counted import find_counted
from numbers_extract.phrases.dates import past_year_noun
from numbers_extract.vocabulary import Vocabulary

_LIKE_YEARS = 10**5  # what four digits may be the lower end of
_HANGING = frozenset("-‐‑")
_NUMERIC = frozenset(Kind) - {Kind.DATE, Kind.TIME, Kind.RATIO}
_LIST_GAP = 3  # words between figures that share a unit
_SHARES_UNIT = frozenset((Kind.CARDINAL, Kind.FRACTION))


def _count_years(s: Sentence, earlier: Figure | None, a: Figure, b: Figure, v: Vocabulary) -> None:
    """ "1000 bis 1500 Teile": four digits that a count follows in one range are a count."""
    if a.kind is not Kind.DATE or len(a.date or "") != 4 or a.stop != a.first + 1:
        return
    if earlier is not None and _dates_earlier(s, earlier, a, v):
        return
    if not b.bare_integer and not (b.unit is not None and b.value is not None and b.value < _LIKE_YEARS):
        return  # "od 1500 do 2500 zł"
    between = s.words[a.stop : b.first]
    language = v.language
    opened = not language.between.isdisjoint(s.words[max(0, a.first - _LONGEST_OPENING) : a.first])
    links = language.range_to | DASHES | (language.between_and if opened else frozenset())
    if len(between) == 1 and between[0] in links:
        a.kind, a.value, a.date, a.fraction_digits = Kind.CARDINAL, Decimal(s.words[a.first]), None, 0
        a.qualifier, a.comparator, a.approximate = None, Comparator.EQUAL, False


def _dates_earlier(s: Sentence, earlier: Figure, year: Figure, v: Vocabulary) -> bool:
    """ "from 430,000 in 1989 to 220,000": the year says when the figure before it was so."""
    cued = s.words[year.first - 1] in v.language.year_cues and year.first - earlier.stop <= _LONGEST_DATED
    return cued and s.words[earlier.first - 1] in v.language.range_from


_LONGEST_DATED = 3  # tokens of "people in"
_LONGEST_OPENING = 4  # tokens from "between" to the number


def _count_spelled_year(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> None:
    """ "van duizend tot vijftienhonderd": hundreds in words that end a range of counts are a count."""
    counts = b.kind is Kind.DATE and b.spelled and a.kind is Kind.CARDINAL and a.spelled and (b.date or "").isdecimal()
    between = s.words[a.stop : b.first]
    if counts and len(between) == 1 and between[0] in v.language.range_to:
        b.kind, b.value, b.date, b.fraction_digits = Kind.CARDINAL, Decimal(b.date or "0"), None, 0


def join_ranges(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """Join the ends of each range into one figure; hand a unit back to the figures that share it."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        if a is not None:
            _count_years(s, joined[-2] if len(joined) > 1 else None, a, f, v)
            _count_spelled_year(s, a, f, v)
        if a is not None and f.first - a.stop <= _LONGEST_BOUND and _is_two_sided(s, a, f, v):
            if f.comparator in _LOWER:
                a.value, f.value = f.value, a.value
            _share_compound_scale(s, a, f)
            _join(a, f)
            a.qualifier = None  # both bounds are in the range itself
        elif (
            a is not None
            and f.first - a.stop <= 3
            and ((f.below_zero and _is_range_below_zero(s, a, f, v)) or _is_range(s, a, f, v))
        ):
            _share_compound_scale(s, a, f)
            _join(a, f)
        else:
            joined.append(f)
    joined = [f for f in joined if not f.partner_only]
    _share_units(s, joined, v)
    _take_units(s, joined, v)
    return joined


def _is_range_below_zero(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "fem till tio minusgrader": both ends are below zero; the lower one comes first then."""
    b.negate()
    ranges = a.unit is None and _is_range(s, a, b, v)
    if not ranges:
        b.negate()
        return False
    a.negate()
    b.negate()
    a.value, b.value = b.value, a.value
    return True


_LONGEST_BOUND = 8  # tokens of "and less than or equal to"
_UPPER = frozenset((Comparator.LESS, Comparator.AT_MOST))
_LOWER = frozenset((Comparator.GREATER, Comparator.AT_LEAST))


def _is_two_sided(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "at least 20 and at most 100": both bounds of one figure, in either order."""
    behind = a.qualifier is not None and a.qualifier.start >= a.end
    link = s.index_at(a.qualifier.end) if behind and a.qualifier is not None else a.stop
    if a.kind is not b.kind or a.unit != b.unit or a.value is None or b.value is None:
        return False
    attached = b.before == link and s.words[link][:1] in v.language.number_prefixes  # "وأقل من", and less than
    joined = b.before - link == 1 and (s.words[link] in v.joiners or s.words[link] == ",")
    between = s.words[link : b.before]
    joined = joined or (bool(v.bound_links) and "".join(between) in v.bound_links)
    if not (attached or joined) or a.bounded or b.bounded:
        return False
    rising = a.comparator in _LOWER and b.comparator in _UPPER and a.value < b.value
    return rising or (a.comparator in _UPPER and b.comparator in _LOWER and b.value < a.value)


def _is_range(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """Whether the words between two figures make them the ends of a range."""
    between = s.words[past_year_noun(s, a, v) + a.tail : b.first]
    language = v.language
    if not between:
        return _is_unlinked_range(s, a, b, v)
    if (a.bounded and a.kind not in (Kind.DATE, Kind.TIME)) or not _alike(s, a, b, v):
        return False
    if a.qualifier is not None and b.qualifier is not None:
        return False
    if len(between) > 1 and is_unspaced(between[0]):
        between = _without_counter(s, a, between, v)
    link = between[0]
    if link in language.range_to and s.words[_past_counter(s, b.stop, v)] in language.range_not_before:
        return False
    if len(between) > 1 and link in _HANGING and s.glued(a.stop) and between[1] in language.range_to:
        link, between = between[1], between[1:]  # "14- bis 17-Jährige"
    if a.kind is b.kind is Kind.DATE:
        between = [word for word in between if (word,) not in v.weekday_names.phrases]  # "del lunes 3 al domingo 9"
    if not between or (len(between) > 1 and not v.range_fillers.issuperset(between[1:])):
        return False
    if link in DASHES or (link == "~" and s.glued(a.stop) and s.glued(b.first)):
        return _rising(a, b)
    return _linked(s, a, b, link, v)


def _is_day(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "El día 21 a las 21.30", "lunes 21 a las 9": the number behind "day" or a day's name is no hour."""
    unit = v.units.before(s.words, f.first)
    return s.words[f.first - 1] in v.weekdays or (unit is not None and unit[1].units[0] == "day")


def _past_counter(s: Sentence, j: int, v: Vocabulary) -> int:
    """The token past the counter at `j`, if there is one."""
    counter = v.counters.after(s.words, j)
    return j if counter is None else counter[0]


def _without_counter(s: Sentence, a: Figure, between: list[str], v: Vocabulary) -> list[str]:
    """What links two figures in a script without spaces, as one word and without the counter of the first."""
    between = between[_past_counter(s, a.stop, v) - a.stop :] or between
    link = "".join(between)
    return [link] if link in v.language.range_to | v.language.between_and else between


def _linked(s: Sentence, a: Figure, b: Figure, link: str, v: Vocabulary) -> bool:
    """Whether the word between two figures says from where to where, or one or the other."""
    language = v.language
    if link in language.score_links and _is_score(s, a, b, v):
        return False
    cools = (b.unit or "").startswith("degree_") and _falling(a, b)  # "nachts 17 bis 12 Grad"
    if link in language.range_to:
        if _is_move(s, a, b, v, link):
            return False
        night = a.kind is b.kind is Kind.TIME and s.words[a.first - 1] in language.range_from  # "dalle 22 alle 6"
        return night or cools or _rising(a, b)
    if link in language.between_and:
        i, j = a.before if a.before >= 0 else a.first, b.stop + b.tail
        around = s.words[max(0, i - 4) : i], s.words[j : j + 3]
        night = a.kind is b.kind is Kind.TIME  # "entre 22 h et 5 h"
        return (night or cools or _rising(a, b)) and not (
            language.between.isdisjoint(around[0]) and language.between_after.isdisjoint(around[1])
        )
    return link in language.alternatives and _neighbours(a, b)


def _is_score(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "battus 1 à 3": two bare numbers in a sentence about a match, not "de 1 à 3"."""
    opened = s.words[a.first - 1] in v.language.range_from
    return a.bare_integer and b.bare_integer and not opened and s.has_any(v.cues.scores)


def _is_unlinked_range(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """Two numbers side by side: "5'ten 10'a" where nothing moves, "kırk elli kişi"."""
    language = v.language
    if a.ending:
        ends = a.ending in language.range_from and b.ending in language.range_to and not s.has_any(v.cues.change_words)
    else:
        ends = language.adjacent_ranges and a.kind is Kind.CARDINAL and a.spelled and b.spelled and a.unit is None
    return ends and _alike(s, a, b, v) and _rising(a, b)


def _alike(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """Whether two figures can be the ends of one range: one kind, or a bare number and a quantity."""
    if Kind.DATE not in (a.kind, b.kind) and Kind.TIME not in (a.kind, b.kind) and (a.value is None or b.value is None):
        return False
    if a.kind is b.kind:
        if a.kind in (Kind.DATE, Kind.TIME):
            return "/" not in (a.date or a.time or "") and "/" not in (b.date or b.time or "")
        if a.kind not in _NUMERIC or a.value is None or b.value is None:
            return False
        return (
            a.unit is None
            or a.unit == b.unit
            or (b.unit is None and a.kind is Kind.MONEY and s.words[a.first] in v.sign_words)
        )
    if b.kind is Kind.TIME:
        return a.bare_integer and a.value is not None and 0 <= a.value <= 24 and not _is_day(s, a, v)
    if a.kind in (Kind.MONEY, Kind.PERCENT) and b.kind is Kind.CARDINAL and b.unit is None:
        opened = s.words[a.first - 1] in v.language.range_from and find_counted(s, b, v) is None  # "от 10 рублей до 20"
        return (opened and a.kind is Kind.MONEY) or (a.unit_span is not None and a.unit_span.start == a.start)
    return (
        a.kind is Kind.CARDINAL
        and b.kind in _NUMERIC
        and a.unit is None
        and a.value is not None
        and b.value is not None
        and b.kind is not Kind.ORDINAL
    )


def _rising(a: Figure, b: Figure) -> bool:
    """Whether the second is the larger or later one; "7–5" is no range."""
    if a.value is None or b.value is None:
        return (a.date or a.time or "") <= (b.date or b.time or "") or "X" in (a.date or "") + (b.date or "")
    scaled = _shared_scale(a, b)
    if not a.scaled and b.scaled and shifted(a.value, b.scale) == b.value:
        return False  # "6-6 हज़ार": six thousand each
    low = shifted(a.value, scaled) if scaled else a.value
    return low < b.value


def _falling(a: Figure, b: Figure) -> bool:
    return a.value is not None and b.value is not None and not a.scaled and a.value > b.value


def _shared_scale(a: Figure, b: Figure) -> int:
    """ "3 to 5 million": the scale word of the second figure belongs to the first too."""
    if (
        a.scaled
        or (a.unit is not None and a.unit_span is not None and a.unit_span.end <= a.end and a.kind is not Kind.MONEY)
        or a.value is None
        or b.value is None
    ):
        return 0
    power = b.scale if b.scaled else _spoken_power(b)
    return power if power > 1 and 0 <= a.value < shifted(b.value, -power) else 0


_SPOKEN_IN_SCALES = frozenset((Kind.CARDINAL, Kind.MONEY, Kind.MEASURE))


def _spoken_power(f: Figure) -> int:
    """ "seven thousand", "siebenhundert": the scale word that a spelled number ends with."""
    if not f.spelled or f.subunit or f.kind not in _SPOKEN_IN_SCALES or not isinstance(f.value, Decimal):
        return 0
    power = 3 if f.value >= _MOST_SHARED else 2
    return power if is_multiple(f.value, 10**power) else 0


def _is_move(s: Sentence, a: Figure, b: Figure, v: Vocabulary, link: str) -> bool:
    """ "rose from 5 to 7" has two claims, one from and one to."""
    language = v.language
    if link not in language.change_to or not s.has_any(v.cues.moving):
        return False
    if s.words[(a.before if a.before >= 0 else a.first) - 1] == link:
        return False  # "falling to 18 to 14 degrees"
    if _after(s, a, v.by_or_from) and b.kind is Kind.PERCENT and a.unit is None:
        i = a.before if a.before >= 0 else a.first
        return not language.change_moves.isdisjoint(s.words[max(0, i - 3) : i])  # "augmenter de 3 à 5 %" is a range
    if _after(s, a, language.change_by) and s.has_any(v.cues.modals):
        return False  # "could rise by 0.5 to 1.2 metres"
    if _after(s, a, language.change_of) and language.change_bare and not _after(s, a, language.change_from):
        return False  # "growth of 1% to 3%"
    return (
        _after(s, a, v.language.change_from)
        or _after(s, a, v.language.change_by)
        or (v.language.change_bare and _after(s, a, v.change_words))
    )


def _after(s: Sentence, f: Figure, words: frozenset[str]) -> bool:
    """Whether one of the words stands before the figure, or before its article."""
    i = f.before if f.before >= 0 else f.first
    return s.words[i - 1] in words or s.words[i - 2] in words


def _neighbours(a: Figure, b: Figure) -> bool:
    """ "zwei oder drei", "2 or 3 million": consecutive counts."""
    if a.value is None or b.value is None or Kind.DATE in (a.kind, b.kind) or a.kind is Kind.ORDINAL:
        return False
    scale = _shared_scale(a, b)
    return plus(shifted(a.value, scale), Decimal(10**scale)) == b.value


def _join(a: Figure, b: Figure) -> None:
    """Make the first figure the range of both: the unit of the second, the coarser decimals."""
    a.partner_only = False
    if b.kind in (Kind.DATE, Kind.TIME):
        _join_points(a, b)
    else:
        power = _shared_scale(a, b)
        if power:
            a.multiply(power)
        a.approximate = a.approximate or b.approximate
        b.approximate = a.approximate
        places = (a.decimals(), b.decimals())
        a.decimals_known = None if None in places else min(place for place in places if place is not None)
        ends = (b.value, a.value) if _falling(a, b) and b.kind is Kind.MEASURE else (a.value, b.value)
        (a.lower, a.upper), a.value, a.bounded = ends, None, True
        a.readings, a.comparator = (), Comparator.EQUAL
        if b.kind is Kind.MULTIPLE:
            a.kind = b.kind
        a.per = b.per
        if b.unit is not None:
            a.kind, a.unit, a.candidates, a.unit_span, a.per = (
                b.kind,
                b.unit,
                b.candidates,
                b.unit_span,
                b.per,
            )
        if a.kind is Kind.FRACTION and b.kind is Kind.CARDINAL:
            a.kind = Kind.CARDINAL
    by_endings = a.ending and b.ending and a.stop + a.tail == b.first  # "5'ten 10'a kadar" has no bound
    a.stop, a.end, a.ending, a.tail = b.stop, b.end, b.ending, b.tail
    a.described = b.described
    if a.qualifier is None and b.qualifier is not None and b.qualifier.start >= b.end and not by_endings:
        a.qualifier = b.qualifier


def _join_points(a: Figure, b: Figure) -> None:
    """ "2008 bis 2010", "5 bis 7 Uhr": an EDTF interval; a year stated once holds for both ends."""
    if b.kind is Kind.TIME:
        start = a.time or f"{int(a.value or 0):02}:00"
        a.time, a.kind, a.value = f"{start}/{b.time}", Kind.TIME, None
        a.fraction_digits = None
        return
    start, end = a.date or "", b.date or ""
    if start.startswith(_NO_MONTH) and len(end) == len(start) and not end.startswith(_NO_MONTH):
        start = end[: len(_NO_MONTH)] + start[len(_NO_MONTH) :]
    if start.startswith("XXXX-") and len(end) == 10 and not end.startswith("XXXX"):
        start = end[:4] + start[4:]
    elif end.startswith("XXXX-") and not start.startswith("XXXX"):
        end = start[:4] + end[4:]
    a.date = f"{start}/{end}"


_NO_MONTH = "XXXX-XX-"
_MOST_SHARED = 1000  # a number below a thousand takes the scale of the next: "von 3 auf 2 Millionen"


def _share_scale(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> None:
    """ "von 3 auf 2 Millionen", "2 oder 3 Millionen", "from $3 to $2 billion"."""
    if a.scaled or a.bounded or not b.scaled or b.scale < 3 or a.value is None or b.value is None or a.readings:
        return
    if a.kind not in (Kind.CARDINAL, Kind.MONEY) or b.kind not in (Kind.CARDINAL, Kind.MONEY, Kind.MEASURE):
        return
    between = s.words[a.stop : b.before if b.before >= 0 else b.first]
    language = v.language
    links = language.change_to | language.range_to | language.alternatives | language.unit_links
    if len(between) != 1 or between[0] not in links:
        return
    mantissa = shifted(b.value, -b.scale)
    if 0 < a.value < _MOST_SHARED and mantissa < _MOST_SHARED and a.value < times(mantissa, Decimal(100)):
        a.multiply(b.scale)


def _share_compound_scale(s: Sentence, a: Figure, b: Figure) -> None:
    """ "entre 90 mil y 110 mil millones": both are so many thousand millions."""
    word = s.words[a.stop - 1]
    if not (a.scaled and b.scaled and a.scale < b.scale) or not is_word(word):
        return
    place = next((k for k in range(b.first + 1, b.stop - 1) if s.words[k] == word), None)
    if place is not None and s.ends[place] < s.starts[place + 1] and is_word(s.words[place + 1]):
        a.multiply(b.scale - a.scale)


def _take_units(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """ "52 millions d'euros, contre 48,6 millions": what the first is compared with has its unit."""
    if not s.has_any(v.cues.comparisons):
        return
    for k, b in enumerate(figures):
        alone = b.kind is Kind.CARDINAL and b.unit is None and _is_compared(s, b, v)
        if not alone or find_counted(s, b, v) is not None:
            continue
        for a in reversed(figures[max(0, k - _COMPARED_GAP) : k]):
            if a.kind is Kind.MONEY or (a.kind is Kind.PERCENT and not b.scaled):
                b.kind, b.unit, b.candidates, b.unit_span = a.kind, a.unit, a.candidates, a.unit_span
                break
            if a.kind is Kind.CARDINAL:
                break  # "par 118 voix contre 71"


_COMPARED_GAP = 3  # figures back: "52 millions d'euros en 2024, +8 %, contre 48,6 millions"


def _is_compared(s: Sentence, b: Figure, v: Vocabulary) -> bool:
    """Whether "contre", "frente a los" or "rispetto ai" stands before the figure."""
    language = v.language
    first = stop = b.before if b.before >= 0 else b.first
    while s.words[first - 1] in language.determiners or s.words[first - 1] in language.compared_words:
        first -= 1
    links = [word for word in s.words[first:stop] if word in language.compared_words]
    return bool(links) and links[0] not in language.change_to


def _out_of_scale(a: Figure, b: Figure) -> bool:
    """ "non meno di 30 milioni e almeno un decennio": a time that is too long for the unit of the next."""
    if b.kind is not Kind.DURATION or a.value is None or b.value is None:
        return False
    return a.scaled and not b.scaled


_SIDE_SIGNS = frozenset("x×")
_SIDES = frozenset(("meter", "centimeter", "millimeter", "kilometer", "inch", "foot", "mile"))


def _are_sides(a: Figure, b: Figure, between: list[str], v: Vocabulary) -> bool:
    """ "30 x 40 cm", "60 por 45 centímetros": the sides of one thing, unlike the legs of "4 x 100 m"."""
    by = len(between) == 1 and (between[0] in _SIDE_SIGNS or between[0] in v.language.between_sides)
    return by and b.unit in _SIDES and not (a.value == _RUNNERS and b.value in _LEGS and b.unit == "meter")


_RUNNERS, _LEGS = 4, frozenset(map(Decimal, (50, 100, 200, 400, 800, 1500)))


_LONGEST_PLACE = 6  # tokens of ", für ein Bier sogar"


def _is_parallel(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "am Alpenrand bis zu 25, im Flachland 18 Grad": a place stands before each, the unit behind the last."""
    language = v.language
    j = b.before if b.before >= 0 else b.first
    if language.head_rule is not HeadRule.CAPITALISED or not 2 < j - a.stop <= _LONGEST_PLACE:
        return False
    if b.kind is Kind.PERCENT and a.scaled:
        return False  # "auf 1,9 Millionen, der Anteil erreichte 14,6 Prozent"
    link, following = s.words[a.stop], s.words[a.stop + 1]
    if link in language.unit_links and following in language.determiners:  # "142 statt der erlaubten 80"
        return all(word.endswith(language.adjective_endings) for word in s.words[a.stop + 2 : j])
    if link in v.joiners and a.scaled:  # "Einnahmen von 6 Milliarden und Ausgaben von 7 Milliarden Euro"
        return s.capitalised(a.stop + 1) and j == a.stop + 3 and s.words[j - 1] in language.change_from
    if is_word(s.words[j - 1]) and not s.capitalised(j - 1) and s.words[j - 1] not in language.function_words:
        j -= 1
    if link != "," or not s.capitalised(j - 1):
        return False
    # "sie erreichte 48,3, ihr Gegner 36,9 Prozent"
    return following in language.prepositions or (following.isalpha() and b.kind is Kind.PERCENT)


def _in_other_words(s: Sentence, figures: list[Figure], k: int, between: list[str], v: Vocabulary) -> bool:
    """ "263, or 40%" says one thing twice; "12,000, 8,000, or 5,000 dollars" is a list."""
    apposed = len(between) > 1 and between[0] == "," and between[1] in v.language.alternatives
    return apposed and (k == 0 or s.words[figures[k - 1].stop : figures[k].first] != [","])


def _share_units(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """ "von 640 auf 710 Euro", "12,000, 8,000 and 5,000 dollars": every figure has the unit."""
    for k in range(len(figures) - 2, -1, -1):
        a, b = figures[k], figures[k + 1]
        _share_scale(s, a, b, v)
        if (
            b.unit is None
            or a.unit is not None
            or a.kind not in _SHARES_UNIT
            or b.kind is Kind.FRACTION
            or a.fraction_digits is None
        ):
            continue
        between = s.words[a.stop : b.before if b.before >= 0 else b.first]
        parallel = _is_parallel(s, a, b, v)
        if b.unit_span is None or b.unit_span.start < b.start or not (parallel or 0 < len(between) <= _LIST_GAP):
            continue
        if _in_other_words(s, figures, k, between, v):
            continue
        linked = parallel or all(word in v.unit_links for word in between) or _are_sides(a, b, between, v)
        if linked and not (_out_of_scale(a, b) or a.described or (a.kind is Kind.FRACTION and a.spelled)):
            a.kind, a.unit, a.candidates, a.unit_span = b.kind, b.unit, b.candidates, b.unit_span
            a.per = a.per or b.per
            if b.below_zero:
                a.negate()
            if b.subunit and not a.scaled:
                a.multiply(-2)
                a.scaled = False
