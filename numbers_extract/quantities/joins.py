"""Quantities that stand together: falling units, money with its cents, tolerances."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind, Number
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_unspaced, is_word
from numbers_extract.numerals.exact import minus, plus, times
from numbers_extract.quantities.marks import extend_to, set_unit
from numbers_extract.quantities.money import PRICE_DASHES
from numbers_extract.quantities.tables import FALLING, falling_factor
from numbers_extract.vocabulary import Vocabulary

_JOIN_GAP = 2
_BELOW_SCALE = frozenset((Kind.CARDINAL, Kind.MONEY, Kind.MEASURE, Kind.DURATION))


def join_falling(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """ "1 Stunde 20 Minuten" is one claim of 80 minutes, "15 Dollar und 15 Cent" one of 15.15."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        if a is not None and a.unit == "foot" and f.unit is None and _are_inches(s, a, f, v):
            set_unit(s, f, f.stop, f.stop + 1, Kind.MEASURE, ("inch",))
        if a is not None and a.unit == "hour" and f.unit == "meter" and _are_minutes(s, a, f):
            f.unit, f.candidates = "minute", ("minute",)
        if a is not None and a.value is not None and f.value is not None and _joins(s, a, f, v):
            _join(s, a, f, a.value, f.value)
        else:
            joined.append(f)
    return joined


def _are_inches(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "12 ft 2 in or less": behind feet a word that is a preposition elsewhere."""
    found = v.units.phrases.get((s.words[b.stop],)) if b.bare_integer and a.stop == b.first else None
    return found is not None and found.units[0] == "inch" and b.value is not None and b.value < _INCHES


_INCHES = 12  # in a foot


def _are_minutes(s: Sentence, a: Figure, b: Figure) -> bool:
    """ "1h 20m": the letter after hours."""
    letters = s.words[a.stop - 1] == "h" and s.words[b.stop - 1] == "m" and s.glued(b.stop - 1)
    return letters and a.stop == b.first and b.value is not None and b.value < 60


def _bounded_before(f: Figure) -> bool:
    """Whether a qualifier stands before the figure, which parts it from what is before that."""
    return f.qualifier is not None and f.qualifier.start < f.start


def _adds_up(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "4 thousand 3 hundred", "3 hundred and 21 yuan": digits with a scale word, then what is below it."""
    alone = a.spelled and a.stop == a.first + 1 and s.words[a.first] in v.scale_words  # "bin 200"
    if alone and not b.spelled and a.stop == b.first and a.value is not None and b.unit is None:
        return b.value is not None and 0 < b.value < a.value and not _bounded_before(b) and b.fraction_digits == 0
    if a.spelled or a.unit is not None or not a.scaled or a.kind is not Kind.CARDINAL or a.bounded:
        return False
    if _bounded_before(b) or s.words[b.first] in v.language.articles:
        return False  # "112 Millionen ein Jahr zuvor"
    if a.value is None or not isinstance(b.value, Decimal) or b.kind not in _BELOW_SCALE or b.bounded:
        return False
    if (
        (b.unit_span is not None and b.unit_span.start < b.start + 1)
        or not is_word(s.words[a.stop - 1])
        or (len(s.words[a.stop - 1]) < 3 and not is_unspaced(s.words[a.stop - 1]))
    ):
        return False
    between = s.words[a.stop : b.first]
    if between and not (len(between) == 1 and between[0] in v.joiners and a.scale <= 3):
        return False
    return 0 < b.value < 10**a.scale and a.fraction_digits == 0 and b.fraction_digits == 0


def _joins(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """Whether the second figure goes on with the first, in a smaller unit or below its scale word."""
    if _adds_up(s, a, b, v):
        return True
    if a.value is None or b.value is None or a.unit is None or _bounded_before(b) or a.bounded or a.per:
        return False
    if not isinstance(b.value, Decimal) or b.value < 0:
        return False
    between = s.words[a.stop : b.first]
    if len(between) > _JOIN_GAP or not all(
        word == "," or word in v.joiners or word in v.language.share_joiners for word in between
    ):
        return False
    if a.kind is Kind.CARDINAL or ("," in between and s.words[b.stop] in v.language.leading_words):
        return False  # "1,29 euro, 10 cent meer"
    if a.kind is Kind.MONEY:
        return _joins_money(s, a, b, v)
    if b.unit is None and a.unit == "hour" and b.kind is Kind.CARDINAL and not b.fraction_digits:
        ends = not s.words[b.stop][:1].isalnum() or s.words[b.stop] in v.language.scale_links  # "… e dez de atraso"
        at_end = ends and b.stop - b.first <= 2
        return at_end and 0 < b.value < 60 and a.value == int(a.value)  # "1 hour thirty"
    if _is_height(s, a, b):
        return True
    factor = falling_factor(a.unit, b.unit)
    return factor is not None and (b.value < factor or not between)


_TALLEST = 3  # metres


def _is_height(s: Sentence, a: Figure, b: Figure) -> bool:
    """ "1m75", "1 metro e 75": centimetres that are not named."""
    bare = b.unit is None and b.kind is Kind.CARDINAL and not b.fraction_digits and b.value is not None
    at_end = not is_word(s.words[b.stop]) or s.glued(b.first)
    whole = a.unit == "meter" and a.value is not None and a.value == int(a.value) and 0 < a.value <= _TALLEST
    return bare and whole and at_end and len(s.words[b.first]) == 2 and s.words[b.first].isdecimal()


def _joins_money(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "15 Dollar und 15 Cent", "3 Euro 50"."""
    if b.kind is Kind.MONEY:
        return b.value is not None and b.value < 1 and b.scale == -2 and not a.subunit
    if b.kind is not Kind.CARDINAL or b.unit is not None or not isinstance(b.value, Decimal) or b.fraction_digits:
        return False
    whole = a.value is not None and a.value == int(a.value) and a.scale == 0 and b.scale == 0
    at_end = b.stop >= s.count or not s.words[b.stop][:1].isalnum() or b.per is not None  # "14 francs 50 par mois"
    at_end = at_end or s.words[b.stop] in v.language.unit_links  # "6 Franken 40 statt 5 Franken 90"
    may_go_on = not s.words[a.stop - 1].isdecimal() and s.words[a.stop - 1] not in PRICE_DASHES  # "kr. 30,- og 40,-"
    return whole and at_end and 0 < b.value < 100 and a.fraction_digits == 0 and may_go_on


def _join(s: Sentence, a: Figure, b: Figure, large: Number, small: Number) -> None:
    """Make the first figure the sum of both, in the smaller unit."""
    if a.kind is Kind.CARDINAL:
        a.value = (minus if large < 0 else plus)(large, small)
        a.kind, a.scale, a.per = b.kind, b.scale, b.per
        a.unit, a.candidates, a.unit_span = b.unit, b.candidates, b.unit_span
    elif a.kind is Kind.MONEY:
        a.value = plus(large, small if b.kind is Kind.MONEY else times(small, Decimal("0.01")))
        a.fraction_digits, a.scale = 2, 0
        a.per = a.per or b.per
    else:
        smaller = b.unit or ("minute" if a.unit == "hour" else "centimeter")  # "1 hour thirty", "1m75"
        a.value = plus(times(large, Decimal(FALLING[a.unit or "", smaller])), small)
        a.unit, a.candidates = smaller, (smaller,)
        a.fraction_digits, a.scale = b.fraction_digits, b.scale
    a.readings = ()
    a.per = a.per or b.per
    a.ending, a.tail = b.ending, b.tail
    if b.qualifier is not None and a.qualifier is None:
        a.qualifier, a.comparator, a.approximate = b.qualifier, b.comparator, b.approximate
    extend_to(s, a, b.stop)


_TOLERANT = frozenset((Kind.CARDINAL, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_PLUS_MINUS = frozenset(("±", "+/-", "+/−"))
_LONGEST_PLUS_MINUS = 3  # tokens


def join_tolerance(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """ "5 ± 0,2 mm": one claim around its centre."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        if a is None or a.value is None or f.value is None or not _is_tolerance(s, a, f):
            joined.append(f)
            continue
        if f.scaled and not a.scaled:  # "5 ± 0.5 million": the scale word belongs to both
            a.multiply(f.scale)
        a.lower, a.upper, a.bounded = minus(a.value, f.value), plus(a.value, f.value), True
        a.comparator = Comparator.EQUAL
        if a.unit is None and f.unit is not None:
            a.kind, a.unit, a.candidates, a.unit_span = f.kind, f.unit, f.candidates, f.unit_span
        extend_to(s, a, f.stop)
    return joined


def _is_tolerance(s: Sentence, a: Figure, f: Figure) -> bool:
    """Whether plus and minus stand between two quantities, as one sign or as several."""
    if f.value is None or f.value < 0 or f.first - a.stop > _LONGEST_PLUS_MINUS or not {a.kind, f.kind} <= _TOLERANT:
        return False
    return "".join(s.words[a.stop : f.first]) in _PLUS_MINUS
