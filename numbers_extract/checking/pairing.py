"""The claims of a text and of its translation paired up: passage by passage, each by one assignment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from numbers_extract.checking.alignment import Alignment, align
from numbers_extract.checking.assignment import best_assignment
from numbers_extract.checking.gains import weighed
from numbers_extract.checking.implied import implied_claim
from numbers_extract.checking.parts import comparisons_of_split, find_splits
from numbers_extract.checking.sides import Pairing, Side
from numbers_extract.checking.verdicts import Comparison, Verdict
from numbers_extract.claims import Claim, Span

_AROUND = 3
"""Half sentences around its place in which a word may imply a claim that is missing."""
_LEFT_TOGETHER = 32
"""Claims left over that are tried once more at a time."""


def pair_up(source: Side, target: Side) -> Pairing:
    """Pair the claims of two texts, each with at most one of the other, as far as they have anything in common."""
    work = _Pairing(source, target, align(source.claims, target.claims, (len(source.text), len(target.text))))
    for passage in work.alignment.passages:
        work.split(passage.source, passage.target)
        work.assign(passage.source, passage.target)
    work.assign_across_passages()
    work.look_for_words()
    work.assign_across_passages(other_figures=True)
    return work.finished()


@dataclass
class _Pairing:
    source: Side
    target: Side
    alignment: Alignment
    pairs: list[Comparison] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    used_there: set[int] = field(default_factory=set)

    def split(self, rows: range, columns: range) -> None:
        """Pair what is one claim in one text and two in the other."""
        ours, theirs = self.source.claims, self.target.claims
        for whole, first in find_splits(ours, theirs, rows, columns):
            self.pairs += comparisons_of_split(ours[whole], theirs[first : first + 2], whole_is_source=True)
            self.used.add(whole)
            self.used_there |= {first, first + 1}
        for whole, first in find_splits(theirs, ours, columns, rows):
            if whole not in self.used_there and not {first, first + 1} & self.used:
                self.pairs += comparisons_of_split(theirs[whole], ours[first : first + 2], whole_is_source=False)
                self.used_there.add(whole)
                self.used |= {first, first + 1}

    def assign(self, rows: Iterable[int], columns: Iterable[int], *, other_figures: bool = False) -> None:
        """Pair those of these claims that are free; with `other_figures` also those that only stand in one place."""
        free = [j for j in columns if j not in self.used_there]
        gains: dict[tuple[int, int], int] = {}
        found: dict[tuple[int, int], Comparison] = {}
        for i in rows:
            if i in self.used:
                continue
            for j in free:
                weight = weighed(self.source.candidates[i], self.target.candidates[j], self.alignment.distance(i, j))
                if weight is not None and (other_figures or weight.is_sure):
                    gains[i, j], found[i, j] = weight.gain, weight.comparison
        for i, j in best_assignment(gains):
            self.pairs.append(found[i, j])
            self.used.add(i)
            self.used_there.add(j)

    def assign_across_passages(self, *, other_figures: bool = False) -> None:
        """Pair what is left over, also on both sides of the cut between two passages."""
        places, own = self.alignment.places, self.alignment.own
        left = [i for i in range(len(places)) if i not in self.used]
        left_there = [j for j in range(len(own)) if j not in self.used_there]
        offsets = [own[j] for j in left_there]
        reach = 3 * self.alignment.sentences[1]
        for rows in _groups(left, _LEFT_TOGETHER):
            first = bisect_left(offsets, places[rows[0]] - reach)
            last = bisect_right(offsets, places[rows[-1]] + reach)
            columns = left_there[first : min(last, first + 2 * _LEFT_TOGETHER)]
            self.assign(rows, columns, other_figures=other_figures)

    def look_for_words(self) -> None:
        """Pair what is left over with words that imply it."""
        sentence, sentence_there = self.alignment.sentences
        for i, word in _words_for(self.source, self.target, self.used, self.alignment.places, sentence_there):
            self.pairs.append(_implied(self.source.claims[i], word))
            self.used.add(i)
        for j, word in _words_for(self.target, self.source, self.used_there, self.alignment.back, sentence):
            self.pairs.append(_implied(word, self.target.claims[j]))
            self.used_there.add(j)

    def finished(self) -> Pairing:
        """The pairs in the order of the source, and what is left but for small words."""
        self.pairs.sort(key=lambda pair: (pair.a.start, pair.b.start))
        return Pairing(self.pairs, list(_left(self.source, self.used)), list(_left(self.target, self.used_there)))


def _groups(items: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _around(place: int, sentence: int, length: int) -> Span:
    reach = _AROUND * sentence // 2
    return Span(max(0, place - reach), min(length, place + reach))


def _words_for(
    here: Side, there: Side, used: set[int], places: Sequence[int], sentence: int
) -> list[tuple[int, Claim]]:
    """Words of the other text that imply what is left over of this one, each at most once."""
    found: list[tuple[int, Claim]] = []
    seen: set[int] = set()
    for i, candidate in enumerate(here.candidates):
        if i in used or candidate.small:
            continue
        span = _around(places[i], sentence, len(there.text))
        word = implied_claim(candidate.claim, there.text, there.claims, span, there.locale)
        if word is not None and word.start not in seen:
            seen.add(word.start)
            found.append((i, word))
    return found


def _implied(a: Claim, b: Claim) -> Comparison:
    return Comparison(Verdict.EQUAL, f'"{a.text}" and "{b.text}" imply the same number.', a, b)


def _left(side: Side, used: set[int]) -> Iterator[Claim]:
    for index, claim in enumerate(side.claims):
        if index not in used and not side.candidates[index].small:
            yield claim
