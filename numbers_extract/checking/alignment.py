"""Which place of one text answers to which of the other, and both cut into passages that answer to each other.

Anchors are claims that stand once in each text with the same figures; the longest chain of them
that runs the same way in both is trusted, and places between two of them lie in proportion. All
of it takes time in proportion to the claims (n·log n for the chain).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from numbers_extract.claims import Claim

_SHORT, _LONG = 16, 48
"""Claims of a passage: where it may end, and where it must."""
_SHORTEST_SENTENCE, _LONGEST_SENTENCE = 20, 400
"""Characters: texts of single words, and texts without full stops, have a sense of what is near, too."""


class Passage(NamedTuple):
    """Claims of the source and those of the target that answer to them, as ranges of indices."""

    source: range
    target: range


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two lists of claims laid side by side.

    `places` are the offsets in the target at which the claims of the source would stand, `back`
    those in the source at which the target's would; `sentences` the mean length of a sentence in
    source and target.
    """

    places: tuple[int, ...]
    back: tuple[int, ...]
    own: tuple[int, ...]
    sentences: tuple[int, int]
    passages: tuple[Passage, ...]

    def distance(self, source: int, target: int) -> int:
        """How far a claim of the target stands from where it was to be expected, in hundredths of a sentence."""
        return abs(self.places[source] - self.own[target]) * 100 // self.sentences[1]


def align(source: Sequence[Claim], target: Sequence[Claim], lengths: tuple[int, int]) -> Alignment:
    """Lay the claims of two texts of these lengths side by side."""
    chain = _chain(_unique_pairs(source, target))
    knots = [(0, 0), *((source[i].start, target[j].start) for i, j in chain), lengths]
    places = tuple(_mapped([claim.start for claim in source], knots))
    back = tuple(_mapped([claim.start for claim in target], [knot[::-1] for knot in knots]))
    own = tuple([claim.start for claim in target])
    passages = tuple(_passages(source, target, chain, (places, own)))
    return Alignment(places, back, own, (_mean_sentence(source), _mean_sentence(target)), passages)


def figures_key(claim: Claim) -> Hashable:
    """The figures of a claim, without what kind of claim it is and how they are qualified.

    That is the one number of the claim, whatever bounds it, else all its figures.
    """
    if claim.value is not None:
        return claim.value
    return (claim.lower_bound, claim.upper_bound, claim.terms, claim.date, claim.time)


def _unique_pairs(source: Sequence[Claim], target: Sequence[Claim]) -> list[tuple[int, int]]:
    """Claims that stand once in each of both."""
    ours, theirs = (list(map(figures_key, claims)) for claims in (source, target))
    once, there_once = Counter(ours), Counter(theirs)
    place = {key: j for j, key in enumerate(theirs) if there_once[key] == 1}
    return [(i, place[key]) for i, key in enumerate(ours) if once[key] == 1 and key in place]


def _chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs, which rise in the first, that rises in the second, too."""
    ends: list[int] = []  # the least second of a chain of each length
    last: list[int] = []  # which pair has it
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [j]
        last[length : length + 1] = [number]
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _mean_sentence(claims: Sequence[Claim]) -> int:
    spans = {claim.context.sentence for claim in claims}
    if not spans:
        return _SHORTEST_SENTENCE
    mean = sum(end - start for start, end in spans) // len(spans)
    return min(max(mean, _SHORTEST_SENTENCE), _LONGEST_SENTENCE)


def _mapped(offsets: Sequence[int], knots: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Where offsets of the source fall in the target; both rise from knot to knot."""
    starts = [knot[0] for knot in knots]
    for offset in offsets:
        after = min(max(bisect_right(starts, offset), 1), len(knots) - 1)
        (left, there), (right, there_right) = knots[after - 1], knots[after]
        beyond = (offset - left) * (there_right - there) // (right - left) if right > left else 0
        yield there + beyond


def _passages(
    source: Sequence[Claim],
    target: Sequence[Claim],
    chain: Sequence[tuple[int, int]],
    coordinates: tuple[Sequence[int], Sequence[int]],
) -> Iterator[Passage]:
    """Both cut where a sentence begins, and no pair of the chain lies across the cut."""
    done, there_done, link = 0, 0, 0
    for i in range(1, len(source)):
        while link < len(chain) and chain[link][0] < i:
            link += 1
        size = i - done
        if (size < _SHORT or source[i].context.sentence == source[i - 1].context.sentence) and size < _LONG:
            continue
        j = _cut(target, chain, link, bisect_left(coordinates[1], coordinates[0][i]))
        if j is None and size < _LONG:
            continue
        j = max(there_done, bisect_left(coordinates[1], coordinates[0][i]) if j is None else j)
        yield from _evenly(range(done, i), range(there_done, j))
        done, there_done = i, j
    yield from _evenly(range(done, len(source)), range(there_done, len(target)))


def _evenly(source: range, target: range) -> Iterator[Passage]:
    """A passage; where one side is overlong, the rest of it in passages of its own."""
    yield Passage(source, target[:_LONG])
    for start in range(_LONG, len(target), _LONG):
        yield Passage(source[len(source) :], target[start : start + _LONG])


def _cut(target: Sequence[Claim], chain: Sequence[tuple[int, int]], link: int, near: int) -> int | None:
    """The claim of the target at which a sentence begins, nearest to `near`, between two links of the chain."""
    low = chain[link - 1][1] + 1 if link else 0
    high = chain[link][1] if link < len(chain) else len(target)
    found = [
        j
        for j in range(max(low, near - _SHORT), min(high, near + _SHORT) + 1)
        if j in (0, len(target)) or target[j].context.sentence != target[j - 1].context.sentence
    ]
    return min(found, key=lambda j: abs(j - near)) if found else None
