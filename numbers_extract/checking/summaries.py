"""The claims of a summary paired with those of its source, wherever in it they stand.

A summary takes figures from any place, in any order, some of them twice; so the place says
nothing, and for each of its claims those of the source are looked up that have a like figure or
count the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal

from numbers_extract.checking.assignment import best_assignment
from numbers_extract.checking.candidates import Candidate
from numbers_extract.checking.gains import Weight, nouns_are_alike, weighed
from numbers_extract.checking.sides import Pairing, Side
from numbers_extract.checking.verdicts import Comparison, Verdict
from numbers_extract.claims import Claim, Kind

_FEW = 64
"""So many claims of one sort are all tried; of more, those nearest to the figure and with the same noun."""
_NEAREST = 12
_TOGETHER = 48
"""Claims of the summary that are assigned at a time."""
_AGREE = frozenset((Verdict.EQUAL, Verdict.CONVERTED, Verdict.ROUNDED, Verdict.WEAKER, Verdict.ENTAILED))
_ROUGHLY = Context(prec=9, Emin=MIN_EMIN, Emax=MAX_EMAX)
_NO_CHANCE = 3  # digits that two counts do not share by chance
_COUNTED = frozenset((Kind.CARDINAL, Kind.ORDINAL))


def pair_summary(source: Side, target: Side) -> Pairing:
    """Pair each claim of the summary with one of the source, where they have anything in common."""
    index = _Index(source.candidates)
    pairs: list[Comparison] = []
    said: dict[int, int] = {}  # claims of the source, and those of the summary that state them
    left: list[int] = []
    for start in range(0, len(target.claims), _TOGETHER):
        columns = range(start, min(start + _TOGETHER, len(target.claims)))
        found = _possible(index, source, target, columns)
        free = {pair: weight.gain for pair, weight in found.items() if pair[0] not in said}
        chosen = best_assignment(free)
        pairs += [found[pair].comparison for pair in chosen]
        said.update(chosen)
        done = {j for _, j in chosen}
        for j in columns:
            if j not in done:
                again = _said_again(found, target, said, j)
                pairs += again
                left += [] if again else [j]
    pairs.sort(key=lambda pair: (pair.a.start, pair.b.start))
    missing = [c.claim for i, c in enumerate(source.candidates) if i not in said and not c.small]
    added = [target.claims[j] for j in left if not target.candidates[j].small]
    return Pairing(pairs, missing, added)


def _possible(index: _Index, source: Side, target: Side, columns: Iterable[int]) -> dict[tuple[int, int], Weight]:
    found = {}
    for j in columns:
        b = target.candidates[j]
        for i in index.like(b):
            a = source.candidates[i]
            weight = weighed(a, b, 0)
            if weight is not None and _is_likely(a, b, weight.comparison.verdict):
                found[i, j] = weight
    return found


def _is_likely(a: Candidate, b: Candidate, verdict: Verdict) -> bool:
    """Without a place to go by, figures that differ are of one claim only where they count or measure one thing."""
    if verdict is Verdict.ENTAILED:  # whatever is above 5 is so without being meant
        return nouns_are_alike(a, b) or _magnitude(a.claim) == _magnitude(b.claim)
    if verdict in (Verdict.CONTRADICTED, Verdict.INCOMPARABLE):
        return nouns_are_alike(a, b)
    return True


def _said_again(found: dict[tuple[int, int], Weight], target: Side, said: dict[int, int], j: int) -> list[Comparison]:
    """The best of the source's claims that say the same, though another claim of the summary has it already."""
    again = [
        weight
        for (i, other), weight in found.items()
        if other == j
        and weight.comparison.verdict in _AGREE
        and (i not in said or _may_repeat(target.candidates[said[i]], target.candidates[j]))
    ]
    return [max(again, key=lambda weight: weight.gain).comparison] if again else []


def _may_repeat(before: Candidate, again: Candidate) -> bool:
    """Two counts of five may be of two things; two sums of five million, or two counts of 2,134, are one."""
    if again.claim.kind not in _COUNTED or not (before.noun and again.noun) or nouns_are_alike(before, again):
        return True
    return sum(map(str.isdecimal, again.claim.text)) >= _NO_CHANCE


class _Index:
    """The claims of the source by sort, figure and noun."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._by_sort: dict[str, list[int]] = defaultdict(list)
        self._by_figures: dict[object, list[int]] = defaultdict(list)
        self._by_noun: dict[str, list[int]] = defaultdict(list)
        for i, candidate in enumerate(candidates):
            self._by_sort[candidate.sort].append(i)
            self._by_figures[candidate.figures].append(i)
            if candidate.noun:
                self._by_noun[candidate.noun].append(i)
        self._sizes = {
            sort: sorted((_size(candidates[i].claim), i) for i in found) for sort, found in self._by_sort.items()
        }

    def like(self, candidate: Candidate) -> set[int]:
        """The claims that may be meant."""
        same = self._by_figures.get(candidate.figures, [])[:_FEW]
        sort = self._by_sort.get(candidate.sort, [])
        if len(sort) <= _FEW:
            return {*same, *sort}
        sizes = self._sizes[candidate.sort]
        at = bisect_left(sizes, (_size(candidate.claim), -1))
        near = [i for _, i in sizes[max(0, at - _NEAREST) : at + _NEAREST]]
        return {*same, *near, *self._by_noun.get(candidate.noun, [])[:_NEAREST]}


def _size(claim: Claim) -> tuple[Decimal, str]:
    """A key by which like figures are neighbours: number, or date and time as they are written."""
    for number in (claim.value, claim.lower_bound, claim.upper_bound):
        if number is not None:
            roughly = (
                _ROUGHLY.divide(Decimal(number.numerator), Decimal(number.denominator))
                if not isinstance(number, Decimal)
                else _ROUGHLY.plus(number)
            )
            return (roughly.scaleb(-2, _ROUGHLY) if claim.kind is Kind.PERCENT else roughly, "")
    return (Decimal(0), claim.date or claim.time or "")


def _magnitude(claim: Claim) -> int:
    return _size(claim)[0].adjusted()
