"""What a claim says about a number: the figure, the interval, and what the stated digits leave open.

A figure stated to `decimals` d stands for itself ± 0.5·10^-d (XBRL's rule); a fraction stands for
itself alone. The thresholds of "at least" and "up to" are exact. All arithmetic is exact.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from typing import NamedTuple

from numbers_extract.claims import Claim, Comparator, Kind, Number
from numbers_extract.numerals.exact import is_multiple, minus, negated, plus, shifted, times, trailing_zeros

_ZERO, _HALF = Decimal(0), Decimal("0.5")
_MOST_PLACES = 20_000  # a place of the last digit beyond it comes from no text
_TWO_DIGITS = Decimal(20)  # a figure of two significant digits is at least 20 half units of its last place
_LEADING = Context(prec=3, Emin=MIN_EMIN, Emax=MAX_EMAX)


class Interval(NamedTuple):
    """From `low` to `high`, None where it is open; an end may be left out."""

    low: Number | None
    high: Number | None
    low_in: bool = True
    high_in: bool = True


@dataclass(frozen=True, slots=True)
class Extent:
    """The numbers of one claim.

    `figure` is the stated number ("at least 60" has 60, "dozens" 12), None for a range; `stated`
    the interval that is claimed; `half` the half unit of the last stated digit; `shown` is set for
    conversions by `showing`; `vague` is "dozens".
    """

    figure: Number | None
    stated: Interval
    half: Number
    comparator: Comparator
    approximate: bool
    readings: tuple[Number, ...] = ()
    shown: Number = _ZERO
    vague: bool = False

    @property
    def is_threshold(self) -> bool:
        """Whether the figure is a bound."""
        return self.comparator is not Comparator.EQUAL

    @property
    def is_figure(self) -> bool:
        """Whether it is one number and no bound, range or tolerance."""
        return not self.is_threshold and self.figure is not None and self.stated.low == self.stated.high

    @property
    def is_single(self) -> bool:
        """Whether it is one number, a bound or not, without a tolerance."""
        return self.is_threshold or self.is_figure

    def mapped(self, number: Callable[[Number], Number], width: Callable[[Number], Number]) -> Extent:
        """The same with each number and the width converted; `number` must be rising."""

        def optional(value: Number | None) -> Number | None:
            return None if value is None else number(value)

        interval = self.stated._replace(low=optional(self.stated.low), high=optional(self.stated.high))
        return replace(
            self,
            figure=optional(self.figure),
            stated=interval,
            half=width(self.half),
            shown=width(self.shown),
            readings=tuple(map(number, self.readings)),
        )

    def shifted(self, power: int) -> Extent:
        """All numbers times ten to that power."""
        return self if power == 0 else self.mapped(lambda n: shifted(n, power), lambda n: shifted(n, power))


def extent_of(claim: Claim) -> Extent | None:
    """The numbers of the claim; None where it has none.

    >>> from numbers_extract import extract
    >>> claim, = extract("2.1 billion cameras")
    >>> extent = extent_of(claim)
    >>> extent.figure, extent.half
    (Decimal('2100000000'), Decimal('50000000'))
    """
    interval = Interval(claim.lower_bound, claim.upper_bound, claim.lower_inclusive, claim.upper_inclusive)
    if claim.value is None and interval.low is None and interval.high is None:
        return None
    figure = claim.value
    vague = figure is None and claim.comparator is not Comparator.EQUAL
    if vague:
        figure = interval.low if interval.high is None else interval.high
    return Extent(
        figure,
        interval,
        _half_of(claim),
        claim.comparator,
        claim.approximate,
        tuple([reading.value for reading in claim.readings]),
        vague=vague,
    )


def showing(extent: Extent) -> Extent:
    """The extent with what its digits show: the half unit of the last that is no zero at the end.

    Two digits are taken to be meant, 400 is not 350; but from fifty on who converts rounds to fives: 30 miles
    are 50 kilometres, gusts of 60 mph 95 km/h.
    """
    return replace(extent, shown=_shown(extent.figure, extent.half))


def _shown(figure: Number | None, half: Number) -> Number:
    if not isinstance(figure, Decimal) or not figure or abs(figure.adjusted()) > _MOST_PLACES:
        return half
    zeros = min(trailing_zeros(figure), figure.adjusted() - 1)
    if _is_in_fives(figure) and not less(half, _HALF):  # "50.0" shows its last zero
        coarse: Number = _FIVE_HALVES
    elif zeros > 0:
        coarse = shifted(_HALF, zeros)
    else:
        return half
    return coarse if less(half, coarse) else half


def _is_in_fives(figure: Decimal) -> bool:
    """Whether it is 50, 55 and so on to 95."""
    return figure.adjusted() == 1 and figure.copy_abs() >= _FIFTY and is_multiple(figure, 5)


_FIFTY, _FIVE_HALVES = 50, Decimal("2.5")


def _half_of(claim: Claim) -> Number:
    places = claim.decimals
    if places is None or claim.kind is Kind.ORDINAL or abs(places) > _MOST_PLACES:
        return _ZERO
    if claim.comparator is Comparator.EQUAL and claim.value is not None and claim.lower_bound != claim.upper_bound:
        return _ZERO  # "5 ± 0.2" says itself what it leaves open
    return shifted(_HALF, -places)


# -- figures --


def same_figures(a: Extent, b: Extent) -> bool:
    """Whether both state the same number, or the same two ends."""
    if a.is_threshold or b.is_threshold or (a.is_figure and b.is_figure):
        return a.figure is not None and a.figure == b.figure
    return a.stated[:2] == b.stated[:2]


def close_figures(a: Extent, b: Extent) -> bool:
    """Whether the digits of both leave one number open, or one number for each end."""
    if a.figure is not None and b.figure is not None:
        if not a.is_single or not b.is_single:
            return False
        return _close(a.figure, b.figure, a.half, b.half)
    ends = _ends(a, b)
    return bool(ends) and all(_close(x, y, a.half, b.half) for x, y in ends)


def round_to_each_other(a: Extent, b: Extent) -> bool:
    """Whether each figure is the other to its own digits: a quart and a litre, but not a mile and a kilometre."""
    if a.figure is None or b.figure is None:
        return True
    return _close(a.figure, b.figure, a.half, _ZERO) and _close(a.figure, b.figure, _ZERO, b.half)


def _ends(a: Extent, b: Extent) -> tuple[tuple[Number, Number], ...]:
    """The ends of two ranges, low with low and high with high; nothing for anything else."""
    if a.figure is not None or b.figure is not None:
        return ()
    (low, high, *_), (other_low, other_high, *_) = a.stated, b.stated
    if low is None or high is None or other_low is None or other_high is None:
        return ()
    return ((low, other_low), (high, other_high))


def _close(x: Number, y: Number, half_x: Number, half_y: Number) -> bool:
    """Whether x ± half_x and y ± half_y overlap; that they touch is enough only for an exact number.

    >>> _close(Decimal(64), Decimal(65), _HALF, _HALF), _close(Decimal("2.5"), Decimal(3), _ZERO, _HALF)
    (False, True)
    """
    distance = minus(x, y)
    if less(distance, _ZERO):
        distance = negated(distance)
    room = plus(half_x, half_y)
    return less(distance, room) or (distance == room and not (half_x and half_y))


def close_when_converted(a: Extent, b: Extent) -> bool:
    """Whether one figure, converted exactly, is the other to the digits that this one shows.

    Who converts rounds as he likes: 6,500 feet are 1,980 metres, though that zero might be meant.
    So the zeros behind the first two digits of a figure count as unstated.
    """
    if (
        a.figure is None
        or b.figure is None
        or not (a.is_threshold or a.is_figure)
        or not (b.is_threshold or b.is_figure)
    ):
        return False
    return _close(a.figure, b.figure, a.shown, _ZERO) or _close(a.figure, b.figure, _ZERO, b.shown)


def same_vague_number(a: Extent, b: Extent) -> bool:
    """Whether both are vague numbers of one order: "decenas" and "dozens".

    >>> from numbers_extract import extract
    >>> (a,), (b,), (c,) = (extract(text) for text in ("dozens of people", "scores of people", "hundreds of people"))
    >>> same_vague_number(extent_of(a), extent_of(b)), same_vague_number(extent_of(a), extent_of(c))
    (True, False)
    """
    if not (a.vague and b.vague) or not a.figure or not b.figure:
        return False
    return _leading_place(a.figure) == _leading_place(b.figure)


def other_reading(a: Extent, b: Extent) -> bool:
    """Whether another reading of the separators of one is the figure of the other."""
    return (b.figure is not None and b.figure in a.readings) or (a.figure is not None and a.figure in b.readings)


def power_of_ten(a: Extent, b: Extent) -> tuple[int, bool] | None:
    """The power of ten between the figures, `a` = `b`·10^power, and whether all digits are the same.

    Up to rounding only where both have two significant digits: 3 and 28 are no slip of scale.

    >>> from numbers_extract import extract
    >>> (a,), (b,) = extract("2.134 million people"), extract("2.1 billion people")
    >>> power_of_ten(extent_of(a), extent_of(b))
    (-3, False)
    """
    pairs = _ends(a, b)
    if not pairs and a.figure is not None and b.figure is not None:
        pairs = ((a.figure, b.figure),)
    powers = [_power(x, y, a.half, b.half) for x, y in pairs]
    if not powers or powers[0] is None or any(power != powers[0] for power in powers):
        return None
    return powers[0]


def _power(x: Number, y: Number, half_x: Number, half_y: Number) -> tuple[int, bool] | None:
    if not x or not y:
        return None
    between = _leading_place(x) - _leading_place(y)
    if between and shifted(y, between) == x:
        return between, True
    if less(_magnitude(x), times(half_x, _TWO_DIGITS)) or less(_magnitude(y), times(half_y, _TWO_DIGITS)):
        return None
    for power in (between, between + 1, between - 1):  # 996 and 10 are next to each other
        if power and _close(x, shifted(y, power), half_x, shifted(half_y, power)):
            return power, False
    return None


def has_two_digits(extent: Extent) -> bool:
    """Whether the figure has more than one digit that is no zero before or after all others."""
    figure = extent.figure
    if not isinstance(figure, Decimal):
        return figure is not None
    return len("".join(map(str, figure.as_tuple().digits)).strip("0")) > 1


def _magnitude(number: Number) -> Number:
    return negated(number) if less(number, _ZERO) else number


def _leading_place(number: Number) -> int:
    if isinstance(number, Decimal):
        return number.adjusted()
    return _LEADING.divide(Decimal(number.numerator), Decimal(number.denominator)).adjusted()


def less(left: Number, right: Number) -> bool:
    """Whether `left` is less, exactly: a decimal compares itself with a fraction, from either side."""
    return bool(left < right)


# -- intervals --


def entails(a: Extent, b: Extent) -> bool:
    """Whether every number that `a` allows is one that `b` allows.

    >>> from numbers_extract import extract
    >>> (a,), (b,) = extract("64 people"), extract("at least 60 people")
    >>> entails(extent_of(a), extent_of(b)), entails(extent_of(b), extent_of(a))
    (True, False)
    """
    return _within(_meant(a), _meant(b))


def entails_rounded(a: Extent, b: Extent) -> bool:
    """Whether `a` lies in the range `b` with what its digits leave open: 7.2 in "5 to 7"."""
    return b.figure is None and _within(_meant(a), _open(b))


def exclude(a: Extent, b: Extent) -> bool:
    """Whether no number is left that both allow, with all that their digits leave open."""
    one, other = _open(a), _open(b)
    return _before(one, other) or _before(other, one)


def _meant(extent: Extent) -> Interval:
    """What is claimed; "nearly 500" is not 120, but between what its digits leave open and 500."""
    if not extent.approximate or extent.figure is None:
        return extent.stated
    if extent.comparator is Comparator.LESS:
        return extent.stated._replace(low=minus(extent.figure, extent.half))
    if extent.comparator is Comparator.GREATER:
        return extent.stated._replace(high=plus(extent.figure, extent.half))
    return extent.stated


def _open(extent: Extent) -> Interval:
    """What is claimed with what the digits leave open; thresholds are exact."""
    low, high = extent.stated[:2]
    if extent.is_threshold or low is None or high is None:
        return _meant(extent)
    return Interval(minus(low, extent.half), plus(high, extent.half))


def _within(inner: Interval, outer: Interval) -> bool:
    if outer.low is not None:
        if inner.low is None or less(inner.low, outer.low):
            return False
        if inner.low == outer.low and inner.low_in and not outer.low_in:
            return False
    if outer.high is not None:
        if inner.high is None or less(outer.high, inner.high):
            return False
        if inner.high == outer.high and inner.high_in and not outer.high_in:
            return False
    return True


def _before(first: Interval, second: Interval) -> bool:
    """Whether the first ends before the second begins; two that only touch do, unless one is a point."""
    if first.high is None or second.low is None:
        return False
    if first.high != second.low:
        return less(first.high, second.low)
    shared = first.high_in and second.low_in and (first.low == first.high or second.low == second.high)
    return not shared
