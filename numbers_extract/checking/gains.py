"""How much speaks for it that a claim of one text is a claim of the other."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.checking.candidates import Candidate
from numbers_extract.checking.equivalents import compare_translated, may_lack_unit
from numbers_extract.checking.verdicts import Comparison, Verdict
from numbers_extract.claims import Claim

# The verdict weighs most, then whether both are of one sort and count one thing, then the place.
_BY_VERDICT = {
    Verdict.EQUAL: 10000,
    Verdict.CONVERTED: 9000,
    Verdict.ROUNDED: 7000,
    Verdict.SEPARATOR: 6000,
    Verdict.SCALE: 5000,
    Verdict.UNIT: 5000,
    Verdict.ENTAILED: 2400,
    Verdict.WEAKER: 2400,
    Verdict.STRONGER: 2400,
    Verdict.CONTRADICTED: 2000,
    Verdict.INCOMPARABLE: 800,
}
_SAME_FIGURE = 5600  # beside weaker, stronger, contradicted
_SAME_KIND, _SAME_UNIT, _SAME_NOUN, _SAME_BOUND, _SAME_CHANGE = 600, 600, 1200, 300, 300
_LIKE_DIGITS = 800
_SMALL = 1200  # what a pair with "one" is worth less
_NEAR = 300
"""Hundredths of a sentence within which claims of other figures can be one that went wrong."""
_FAR = 600
_AGREE = frozenset((Verdict.EQUAL, Verdict.CONVERTED, Verdict.ROUNDED))
_SURE = _AGREE | {Verdict.SEPARATOR, Verdict.SCALE, Verdict.UNIT}
_OTHER = frozenset((Verdict.CONTRADICTED, Verdict.INCOMPARABLE))
_LOOKS_RIGHT = _AGREE | {Verdict.WEAKER, Verdict.STRONGER}
_STEM = 4  # letters that two nouns share: "Kameras", "cameras" do not, "Kilometer", "kilometres" do


class Weight(NamedTuple):
    """The gain of a pair, and how its claims compare.

    A pair is sure where its figures are the same or went wrong in a way that has a name; else
    only the place and what is counted speak for it.
    """

    gain: int
    comparison: Comparison
    is_sure: bool


def weighed(a: Candidate, b: Candidate, distance: int) -> Weight | None:
    """The gain of pairing them, above zero, and how they compare; None where they have nothing in common.

    `distance` is how far `b` stands from where `a` was to be expected, in hundredths of a sentence.
    """
    same_figures = a.figures == b.figures
    if not same_figures and (distance > _NEAR or not (a.sort == b.sort or may_lack_unit(a, b))):
        return None
    comparison = compare_translated(a, b)
    if comparison.verdict not in _AGREE and a.small and b.small and a.claim.kind is not b.claim.kind:
        return None  # "one of them" and "a year"
    if comparison.verdict in _OTHER and not same_figures and not _may_be_one(a, b, comparison.verdict):
        return None
    gain = _gain(a, b, comparison, same_figures=same_figures) - _cost(comparison.verdict, distance)
    sure = same_figures or comparison.verdict in _SURE
    return Weight(gain, comparison, sure) if gain > 0 else None


def _may_be_one(a: Candidate, b: Candidate, verdict: Verdict) -> bool:
    """Whether claims of other figures can be one that went wrong; a dropped "one" and an added figure are two."""
    if a.small or b.small:
        return verdict is Verdict.CONTRADICTED and nouns_are_alike(a, b)
    return verdict is Verdict.CONTRADICTED or a.claim.kind is b.claim.kind


def _gain(a: Candidate, b: Candidate, comparison: Comparison, *, same_figures: bool) -> int:
    verdict = comparison.verdict
    gain = _BY_VERDICT[verdict]
    if verdict not in _AGREE:
        if a.small or b.small:
            gain -= _SMALL  # "one" is rarely what went wrong
        if same_figures:
            gain = max(gain, _SAME_FIGURE)
        elif _digits_are_alike(a.claim, b.claim):
            gain += _LIKE_DIGITS
    return gain + _affinity(a, b)


def _affinity(a: Candidate, b: Candidate) -> int:
    one, other = a.claim, b.claim
    gain = 0
    if one.kind is other.kind:
        gain += _SAME_KIND
    if one.unit is not None and one.unit == other.unit:
        gain += _SAME_UNIT
    if nouns_are_alike(a, b):
        gain += _SAME_NOUN
    if one.comparator is other.comparator and one.approximate == other.approximate:
        gain += _SAME_BOUND
    if one.context.change == other.context.change:
        gain += _SAME_CHANGE
    return gain


def nouns_are_alike(a: Candidate, b: Candidate) -> bool:
    """Whether both count what begins alike: "Kilometer" and "kilometres"."""
    return bool(a.noun and b.noun) and a.noun[:_STEM] == b.noun[:_STEM]


def _cost(verdict: Verdict, distance: int) -> int:
    """What the distance costs: rising more than in proportion, so that equal claims keep their order."""
    if verdict in _LOOKS_RIGHT:
        near = min(distance, _FAR)
        return 4 * near + near * near // 200
    return 8 * distance + distance * distance // 100


def _digits_are_alike(a: Claim, b: Claim) -> bool:
    """Whether a slip of one key is between them: one digit is another, or two are exchanged."""
    one, other = (tuple(filter(str.isdigit, claim.text)) for claim in (a, b))
    if len(one) != len(other) or len(one) < 2:
        return False
    differ = [i for i, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    return len(differ) == 1 or (len(differ) == 2 and sorted(one) == sorted(other))
