"""How one claim stands to another, whatever their locales."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.checking.dates import is_before, relation_of_dates
from numbers_extract.checking.intervals import (
    Extent,
    close_figures,
    close_when_converted,
    entails,
    entails_rounded,
    exclude,
    extent_of,
    has_two_digits,
    less,
    other_reading,
    power_of_ten,
    round_to_each_other,
    same_figures,
    same_vague_number,
)
from numbers_extract.checking.qualifiers import relation_of
from numbers_extract.checking.relations import Relation
from numbers_extract.checking.times import half_a_day_apart, relation_of_times
from numbers_extract.checking.units import Pair, pairs_in_one_unit
from numbers_extract.checking.verdicts import Comparison, Direction, Verdict
from numbers_extract.claims import Claim, Comparator, Kind

_LONGEST_SHOWN = 60
_AGREE = frozenset(
    (Verdict.EQUAL, Verdict.ROUNDED, Verdict.CONVERTED, Verdict.ENTAILED, Verdict.WEAKER, Verdict.STRONGER)
)
_DIRECTIONS = {
    Verdict.ENTAILED: Direction.A_TO_B,
    Verdict.WEAKER: Direction.A_TO_B,
    Verdict.STRONGER: Direction.B_TO_A,
}


class _Finding(NamedTuple):
    """A verdict and the words for it: {a} and {b} stand for the texts of the claims."""

    verdict: Verdict
    reason: str
    direction: Direction | None = None


def compare(a: Claim, b: Claim) -> Comparison:
    """How claim `b` stands to claim `a`: `b` is the translation, the summary, the answer; `a` its source.

    Only what the claims state is compared, not what they are about. Nothing is guessed: figures
    are the same as far as their stated digits go.

    >>> from numbers_extract import extract
    >>> a, = extract("Die Kameras kosteten 2,134 Milliarden Euro.", "de")
    >>> b, = extract("The cameras cost 2.1 billion euros.", "en")
    >>> comparison = compare(a, b)
    >>> print(comparison.verdict, comparison.direction, comparison.reason, sep="; ")
    rounded; a_to_b; "2.1 billion euros" is "2,134 Milliarden Euro" to fewer digits.
    >>> print(compare(*extract("Not 5 million but 5 billion.")).verdict)
    scale
    """
    finding = _found(a, b)
    if finding.verdict in _AGREE and (clash := _clash_of_change(a, b)) is not None:
        finding = clash
    reason = finding.reason.format(a=_quoted(a), b=_quoted(b))
    reason = reason[:1].upper() + reason[1:]  # "from 2008" may begin it
    direction = _DIRECTIONS.get(finding.verdict, finding.direction)
    return Comparison(finding.verdict, reason, a, b, direction)


def _quoted(claim: Claim) -> str:
    """The text of the claim with its bound or approximation in English."""
    text = claim.text
    shown = f'"{text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"}"'
    words = _IN_TIME if claim.kind in (Kind.DATE, Kind.TIME) else _IN_NUMBERS
    return words[claim.comparator, claim.approximate] + shown


_IN_NUMBERS = {
    (Comparator.EQUAL, False): "",
    (Comparator.EQUAL, True): "about ",
    (Comparator.LESS, False): "less than ",
    (Comparator.LESS, True): "nearly ",
    (Comparator.AT_MOST, False): "at most ",
    (Comparator.AT_MOST, True): "at most about ",
    (Comparator.AT_LEAST, False): "at least ",
    (Comparator.AT_LEAST, True): "at least about ",
    (Comparator.GREATER, False): "more than ",
    (Comparator.GREATER, True): "a little over ",
}
_IN_TIME = _IN_NUMBERS | {
    (Comparator.LESS, False): "before ",
    (Comparator.LESS, True): "shortly before ",
    (Comparator.AT_MOST, False): "until ",
    (Comparator.AT_MOST, True): "until about ",
    (Comparator.AT_LEAST, False): "from ",
    (Comparator.AT_LEAST, True): "from about ",
    (Comparator.GREATER, False): "after ",
    (Comparator.GREATER, True): "shortly after ",
}


def _found(a: Claim, b: Claim) -> _Finding:
    if _stated(a) == _stated(b):
        return _SAME
    if a.kind in _SINGULAR or b.kind in _SINGULAR:
        if a.kind is not b.kind:
            return _DIFFERENT_KINDS
        return _COMPARED[a.kind](a, b)
    first = None
    for pair in pairs_in_one_unit(a, b):
        finding = _numbers(pair, a, b)
        if finding.verdict in _AGREE:
            return finding
        first = first or finding
    return first or _without_common_unit(a, b)


def _stated(claim: Claim) -> tuple[object, ...]:
    """All that a claim says, without where and in which words."""
    return (
        (claim.kind, claim.value, claim.comparator, claim.approximate, claim.terms),
        (claim.lower_bound, claim.upper_bound, claim.lower_inclusive, claim.upper_inclusive),
        (claim.unit, claim.per, claim.date, claim.time),
    )


_SAME = _Finding(Verdict.EQUAL, "{a} and {b} say the same.")
_DIFFERENT_KINDS = _Finding(Verdict.INCOMPARABLE, "{a} and {b} are no claims of the same kind.")
_OVERLAP = _Finding(Verdict.INCOMPARABLE, "{a} and {b} may both be true, but neither follows from the other.")
_ENTAILED = _Finding(Verdict.ENTAILED, "{b} follows from {a}.")
_STRONGER = _Finding(Verdict.STRONGER, "{b} says more than {a}, which follows from it.")


# -- bounds and approximations on one figure --


def _qualified(a: Claim, b: Claim, same: _Finding) -> _Finding:
    """The verdict on two claims of one figure, `same` where their bounds and approximations are."""
    relation = relation_of((a.comparator, a.approximate), (b.comparator, b.approximate))
    if relation is Relation.SAME:
        return same
    if relation is Relation.INSIDE:
        return _Finding(Verdict.WEAKER, "The same figure, but {b} says less than {a}.")
    if relation is Relation.AROUND:
        return _Finding(Verdict.STRONGER, "The same figure, but {a} says less than {b}.")
    if relation is Relation.APART:
        return _Finding(Verdict.CONTRADICTED, "The same figure, but {a} and {b} are opposite bounds.")
    return _Finding(Verdict.INCOMPARABLE, "The same figure, but of {a} and {b} neither follows from the other.")


# -- numbers --


def _numbers(pair: Pair, a: Claim, b: Claim) -> _Finding:
    """The verdict on two claims whose numbers are in one unit: the first rule that holds."""
    one, other, converted = pair
    alike = one.comparator is other.comparator
    if same_figures(one, other):
        same = _Finding(Verdict.CONVERTED, "{b} is {a} in another unit.") if converted else _SAME
        return _qualified(a, b, same)
    if same_vague_number(one, other):
        return _qualified(a, b, _SAME)
    close = close_figures(one, other) or (converted and close_when_converted(one, other))
    copied = converted and _same_as_written(a, b) and not round_to_each_other(one, other)  # "2 miles", "2 km"
    if close and alike and not copied:
        return _rounded(pair)
    if (slip := _slip(pair, a, b, alike=alike)) is not None:
        return slip
    if (following := _follows(one, other)) is not None:
        return following
    if exclude(one, other):
        return _excluded(pair, a, b)
    return _qualified(a, b, _OVERLAP) if close else _OVERLAP


def _rounded(pair: Pair) -> _Finding:
    if pair.converted:
        return _Finding(Verdict.CONVERTED, "{b} is {a} in another unit, as far as the stated digits go.")
    if less(pair.a.half, pair.b.half):
        return _Finding(Verdict.ROUNDED, "{b} is {a} to fewer digits.", Direction.A_TO_B)
    if less(pair.b.half, pair.a.half):
        return _Finding(Verdict.ROUNDED, "{b} is {a} to more digits than were stated.", Direction.B_TO_A)
    return _Finding(Verdict.ROUNDED, "{a} and {b} are the same as far as the stated digits go.")


def _follows(a: Extent, b: Extent) -> _Finding | None:
    """What follows from what; weaker and stronger where only the tolerance of one figure differs."""
    forth, back = entails(a, b), entails(b, a)
    if forth and back:
        return _SAME  # only a range without width, or a tolerance of nothing
    if not forth and not back:
        forth, back = entails_rounded(a, b), entails_rounded(b, a)
    one_figure = a.figure is not None and a.figure == b.figure
    if forth:
        return _MORE_ROOM if one_figure else _ENTAILED
    if back:
        return _LESS_ROOM if one_figure else _STRONGER
    return None


_MORE_ROOM = _Finding(Verdict.WEAKER, "The same figure, but {b} leaves more room than {a}.")
_LESS_ROOM = _Finding(Verdict.STRONGER, "The same figure, but {a} leaves more room than {b}.")


def _slip(pair: Pair, a: Claim, b: Claim, *, alike: bool) -> _Finding | None:
    """Figures that look alike and are not: separators, units, scale.

    They are looked for before what follows logically, since "at least 62" follows from "62,000"
    and is no less a slip.
    """
    if not pair.converted and other_reading(pair.a, pair.b):
        return _Finding(Verdict.SEPARATOR, "{a} and {b} are the same digits with their separators read otherwise.")
    if alike and pair.converted and _same_as_written(a, b):
        return _OTHER_UNIT
    power = power_of_ten(pair.a, pair.b)
    if power is None or not (alike or (power[1] and has_two_digits(pair.a))):
        return None
    return _scale(power[0])


def _excluded(pair: Pair, a: Claim, b: Claim) -> _Finding:
    """The verdict on numbers of which only one can be true."""
    if pair.converted and _same_as_written(a, b):
        return _OTHER_UNIT
    power = power_of_ten(pair.a, pair.b)
    return _CONTRADICTED if power is None else _scale(power[0])


_CONTRADICTED = _Finding(Verdict.CONTRADICTED, "{a} and {b} cannot both be true.")
_OTHER_UNIT = _Finding(Verdict.UNIT, "{a} and {b} are the same figure, but not in the same unit.")


def _scale(power: int) -> _Finding:
    larger, smaller = ("{a}", "{b}") if power > 0 else ("{b}", "{a}")
    factor = "1" + "0" * abs(power) if abs(power) <= 3 else f"10^{abs(power)}"
    return _Finding(Verdict.SCALE, f"The digits agree, but {larger} is {factor} times {smaller}.")


def _same_as_written(a: Claim, b: Claim) -> bool:
    one, other = extent_of(a), extent_of(b)
    return one is not None and other is not None and same_figures(one, other)


def _without_common_unit(a: Claim, b: Claim) -> _Finding:
    if Kind.ORDINAL not in (a.kind, b.kind) and _same_as_written(a, b):
        return _OTHER_UNIT
    return _Finding(Verdict.INCOMPARABLE, "{a} and {b} do not measure the same thing.")


# -- dates, times, ratios --


def _dates(a: Claim, b: Claim) -> _Finding:
    return _points(a, b, relation_of_dates(a.date or "", b.date or ""))


def _times(a: Claim, b: Claim) -> _Finding:
    finding = _points(a, b, relation_of_times(a.time or "", b.time or ""))
    if finding is _CONTRADICTED and half_a_day_apart(a.time or "", b.time or ""):
        return _Finding(Verdict.CONTRADICTED, "{a} and {b} are twelve hours apart.")
    return finding


def _points(a: Claim, b: Claim, relation: Relation) -> _Finding:
    """The verdict on dates or times: what holds in September 2008 holds in 2008.

    "Since 2008" and "by 2030" name the end of a stretch that is as precise as any other date;
    what happened in 2010 need not go on since 2008.
    """
    if relation is Relation.SAME:
        same = _SAME if (a.date, a.time) == (b.date, b.time) else _same_moment(a)
        return _qualified(a, b, same)
    qualifiers = relation_of((a.comparator, a.approximate), (b.comparator, b.approximate))
    if relation is Relation.APART:
        if a.comparator is b.comparator or not _reaches(a, b):
            return _CONTRADICTED
        return _OVERLAP
    if relation is Relation.INSIDE and qualifiers in (Relation.SAME, Relation.INSIDE):
        return _CONTRADICTED if _leaves_out(b, a) else _ENTAILED
    if relation is Relation.AROUND and qualifiers in (Relation.SAME, Relation.AROUND):
        return _CONTRADICTED if _leaves_out(a, b) else _STRONGER
    return _OVERLAP


def _leaves_out(outer: Claim, inner: Claim) -> bool:
    """ "In May 2008" is not "before 2008"."""
    return inner.comparator is Comparator.EQUAL and outer.comparator in (Comparator.LESS, Comparator.GREATER)


def _same_moment(claim: Claim) -> _Finding:
    if claim.kind is Kind.TIME:
        return _Finding(Verdict.CONVERTED, "{a} and {b} are the same time on another clock.")
    return _SAME


_EARLIER = frozenset((Comparator.LESS, Comparator.AT_MOST))
_LATER = frozenset((Comparator.GREATER, Comparator.AT_LEAST))


def _reaches(a: Claim, b: Claim) -> bool:
    """Whether two stretches of time may meet whose named ends do not."""
    before = is_before(a.date or "", b.date or "")
    if before is None:
        return True  # a day of any year; a time of day, which comes again tomorrow
    first, last = (a, b) if before else (b, a)
    return first.comparator in _LATER or last.comparator in _EARLIER


def _ratios(a: Claim, b: Claim) -> _Finding:
    if a.terms == b.terms:
        return _qualified(a, b, _SAME)
    if a.terms == b.terms[::-1]:
        return _Finding(Verdict.CONTRADICTED, "The terms of {a} and {b} are exchanged.")
    if a.value is not None and a.value == b.value:
        return _Finding(
            Verdict.INCOMPARABLE, "The same quotient of other terms: {a} and {b} are one ratio, but two scores."
        )
    return _CONTRADICTED


_COMPARED = {Kind.DATE: _dates, Kind.TIME: _times, Kind.RATIO: _ratios}
_SINGULAR = frozenset(_COMPARED)


# -- rise and fall --


def _clash_of_change(a: Claim, b: Claim) -> _Finding | None:
    """ "Rose by 5" against "fell by 5" or "rose to 5", where both say so."""
    change, other = a.context.change, b.context.change
    if change is None or other is None or change == other:
        return None
    if change.direction != other.direction:
        return _Finding(Verdict.CONTRADICTED, "{a} and {b} agree, but one is an increase and the other a decrease.")
    return _Finding(
        Verdict.CONTRADICTED, f"{{a}} and {{b}} agree, but one is a change {change.role}, the other {other.role} it."
    )
