"""Two claims in one unit: shared readings of a unit, shares of a whole, conversions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from numbers_extract.checking.intervals import Extent, extent_of, less, showing
from numbers_extract.claims import Claim, Comparator, Context, Kind, Number, Span
from numbers_extract.errors import NoQuantityError
from numbers_extract.numerals.exact import minus, plus
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR
from numbers_extract.quantities.tables import TIME_UNITS

_ZERO, _ONE = Decimal(0), Decimal(1)
_COUNTS = frozenset((Kind.CARDINAL, Kind.FRACTION, Kind.MULTIPLE))
_MEASURES = frozenset((Kind.MEASURE, Kind.DURATION))
# Decimal places from a percentage of each sort to a part of one; points are no parts of a whole.
_PARTS = {"percent": 2, "permille": 3}
_POINTS = {"percentage_point": 2, "basis_point": 4}
_UNITS = TIME_UNITS.union(PINT_OF_CLDR.values())
_MOST_READINGS = 3  # "5 m" has three


class Pair(NamedTuple):
    """The numbers of two claims in one unit. `converted`: they were not in the same one before."""

    a: Extent
    b: Extent
    converted: bool = False


def pairs_in_one_unit(a: Claim, b: Claim) -> Iterator[Pair]:
    """Each way to put both claims in one unit, likeliest first; none where they measure different things.

    >>> from numbers_extract import extract
    >>> (a,), (b,) = extract("80 minutes"), extract("2 hours")
    >>> pair = next(pairs_in_one_unit(a, b))
    >>> str(pair.a.figure), str(pair.b.figure), pair.converted
    ('80', '120', True)
    """
    one, other = extent_of(a), extent_of(b)
    if one is None or other is None:
        return
    if a.kind in _MEASURES and b.kind in _MEASURES:
        yield from _measures(a, b, one, other)
    elif a.kind is Kind.MONEY and b.kind is Kind.MONEY:
        if currency := _shared_unit(a, b):
            yield from _rates(a, b, currency, one, other)
    elif a.kind is Kind.PERCENT or b.kind is Kind.PERCENT:
        if _rates_may_agree(a.per, b.per):
            yield from _shares(a, b, one, other)
    elif (a.kind in _COUNTS and b.kind in _COUNTS) or a.kind is Kind.ORDINAL is b.kind:
        yield from _rates(a, b, "", one, other)


def _shared_unit(a: Claim, b: Claim) -> str | None:
    """The unit that both may have: "$" and "US$" share USD."""
    ours, theirs = _readings(a), _readings(b)
    shared = [unit for unit in ours if unit in theirs]
    return min(shared, key=lambda unit: (ours.index(unit) + theirs.index(unit), unit)) if shared else None


def _readings(claim: Claim) -> tuple[str, ...]:
    candidates = claim.unit_candidates
    if claim.unit is None or claim.unit in candidates:
        return candidates
    return (claim.unit, *candidates)


# -- measures and rates --


def _measures(a: Claim, b: Claim, one: Extent, other: Extent) -> Iterator[Pair]:
    shared = _shared_unit(a, b)
    if shared and (a.per == b.per or (_is_noun(a.per) and _is_noun(b.per))):
        yield Pair(one, other)
        return
    if _is_noun(a.per) or _is_noun(b.per):
        return
    readings = [(shared, shared)] if shared else _likeliest(_readings(a), _readings(b))
    for left, right in readings:
        yield from _converted(a, b, (_rate(left, a.per), _rate(right, b.per)))


def _likeliest(ours: tuple[str, ...], theirs: tuple[str, ...]) -> list[tuple[str, str]]:
    """Pairs of readings of two units, likeliest first, in an order that does not depend on whose come first."""
    places = product(enumerate(ours[:_MOST_READINGS]), enumerate(theirs[:_MOST_READINGS]))
    ranked = [(i + j, sorted((left, right)), (left, right)) for (i, left), (j, right) in places]
    return [pair for _, _, pair in sorted(ranked)]


def _rates(a: Claim, b: Claim, unit: str, one: Extent, other: Extent) -> Iterator[Pair]:
    """Amounts in one unit, as they stand or per something: "$5 a day" and "$35 a week"."""
    if a.per == b.per or (_is_noun(a.per) and _is_noun(b.per)):
        yield Pair(one, other)
    elif a.per and b.per and not _is_noun(a.per) and not _is_noun(b.per):
        yield from _converted(a, b, (_rate(unit or "1", a.per), _rate(unit or "1", b.per)))


def _rates_may_agree(a: str | None, b: str | None) -> bool:
    return a == b or (_is_noun(a) and _is_noun(b))


def _is_noun(per: str | None) -> bool:
    """Whether a rate is per something counted, which another language calls otherwise."""
    return per is not None and per not in _UNITS


def _rate(unit: str, per: str | None) -> str:
    if per is None:
        return unit
    return f"{unit} / ({per})" if "*" in per else f"{unit} / {per}"


def _converted(a: Claim, b: Claim, units: tuple[str, str]) -> Iterator[Pair]:
    rises = _is_difference(a) or _is_difference(b)
    try:
        target = _exact_target(*sorted(units))
        one, other = (
            _extent_in(claim, unit, target, difference=rises) for claim, unit in zip((a, b), units, strict=True)
        )
    except (ValueError, ArithmeticError):  # NoQuantityError, and what logarithms of units raise
        return
    native = (_shown(a), _shown(b))
    yield Pair(one, other, converted=(one, other) != native)


def _is_difference(claim: Claim) -> bool:
    """A rise by 5 °C is one by 9 °F."""
    change = claim.context.change
    return change is not None and change.role == "by"


@lru_cache(maxsize=512)
def _exact_target(unit: str, other: str) -> str:
    """That of two units in which the numbers have an end: 2 hours are 120 minutes, 1 minute no decimal of an hour."""
    there, back = (_conversion(source, target)(_ONE) for source, target in ((unit, other), (other, unit)))
    return other if _digits(there) < _digits(back) else unit


def _digits(number: Number) -> int:
    return len(str(number))


def _extent_in(claim: Claim, unit: str, target: str, *, difference: bool) -> Extent:
    extent = _shown(claim)
    if unit == target:
        return extent
    convert = _conversion(unit, target)
    origin = convert(_ZERO)

    def width(number: Number) -> Number:
        return minus(convert(number), origin)

    return extent.mapped(width if difference else convert, width)


def _shown(claim: Claim) -> Extent:
    extent = extent_of(claim)
    if extent is None:
        raise NoQuantityError("the claim has no numbers")
    return showing(extent)


def _conversion(unit: str, target: str) -> Callable[[Number], Number]:
    from numbers_extract.quantities.conversion import converted

    def convert(number: Number) -> Number:
        value: Number = converted(replace(_ONE_OF_IT, unit=unit, value=number), target)["value"]
        return value

    return convert


_ONE_OF_IT = Claim("1", 0, 1, Kind.MEASURE, _ONE, Comparator.EQUAL, False, None, None, 0, Context(Span(0, 1)), "en")
"""A claim to be filled with a number and its unit."""


# -- percentages --


def _shares(a: Claim, b: Claim, one: Extent, other: Extent) -> Iterator[Pair]:
    """Percentages among themselves, with fractions, with multiples; points only with points."""
    for places in (_PARTS, _POINTS):
        if a.unit in places and b.unit in places:
            yield Pair(
                one.shifted(-places[a.unit]),
                other.shifted(-places[b.unit]),
                converted=a.unit != b.unit,
            )
            return
    if a.unit in _PARTS and _is_part(b, other):
        yield Pair(_as_part(a, one, b), other)
    elif b.unit in _PARTS and _is_part(a, one):
        yield Pair(one, _as_part(b, other, a))


def _is_part(claim: Claim, extent: Extent) -> bool:
    """Whether a number can be the same as a percentage: "0.4" can be 40%, "40" cannot."""
    if claim.kind is not Kind.CARDINAL:
        return claim.kind is Kind.FRACTION or claim.kind is Kind.MULTIPLE
    figure = extent.figure
    return figure is not None and less(_ZERO, figure) and less(figure, _ONE)


def _as_part(claim: Claim, extent: Extent, other: Claim) -> Extent:
    """A percentage as a part of one; a rise by 100% beside a multiple as 2."""
    part = extent.shifted(-_PARTS[claim.unit or "percent"])
    change = claim.context.change
    if other.kind is not Kind.MULTIPLE or change is None or change.role != "by" or not extent.is_figure:
        return part
    if change.direction == "increase":
        return part.mapped(lambda n: plus(_ONE, n), lambda n: n)
    return _mirrored(part)


def _mirrored(part: Extent) -> Extent:
    """One less the part: a figure, whose ends are the same."""
    return part.mapped(lambda n: minus(_ONE, n), lambda n: n)


__all__ = ["Pair", "pairs_in_one_unit"]
