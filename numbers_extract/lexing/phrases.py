"""Look-up of phrases of several words in a sequence of words, in time that the text does not decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")


class PhraseTable(Generic[Value]):
    """Phrases, each a tuple of tokens, with a value: the longest that stands at a place is found.

    Tokens are lower-case words and single punctuation signs, as the lexer cuts them
    ("km/h" is `("km", "/", "h")`).

    >>> table = PhraseTable({("more", "than"): ">", ("more",): "?"})
    >>> table.after(["no", "more", "than", "5"], 1)
    (3, '>')
    >>> table.before(["no", "more", "than", "5"], 3)
    (1, '>')
    >>> table.begins("more"), table.begins("than")
    (True, False)
    """

    __slots__ = ("_backward", "_forward", "_own", "phrases")

    def __init__(self, phrases: Mapping[tuple[str, ...], Value]) -> None:
        self.phrases: Mapping[tuple[str, ...], Value] = phrases
        self._own = phrases  # what is searched here
        # For each first and for each last word the lengths of its phrases; made when first needed.
        self._forward: dict[str, tuple[int, ...]] | None = None
        self._backward: dict[str, tuple[int, ...]] | None = None

    def after(self, words: Sequence[str], start: int) -> tuple[int, Value] | None:
        """The longest phrase that begins at `start`: (index past it, value)."""
        if start >= len(words):
            return None
        if self._forward is None:
            self._forward = _by_edge(self._own, 0)
        lengths = self._forward.get(words[start])
        return None if lengths is None else self._longest_after(words, start, lengths)

    def begins(self, word: str) -> bool:
        """Whether any phrase begins with the word."""
        if self._forward is None:
            self._forward = _by_edge(self._own, 0)
        return word in self._forward

    def _longest_after(self, words: Sequence[str], start: int, lengths: tuple[int, ...]) -> tuple[int, Value] | None:
        """The longest phrase of those lengths; kept apart, as most words begin none."""
        for length in lengths:
            if length == 1:  # then the word is a phrase by itself
                return start + 1, self._own[words[start],]
            if start + length <= len(words):
                phrase = tuple(words[start : start + length])
                if phrase in self._own:
                    return start + length, self._own[phrase]
        return None

    def before(self, words: Sequence[str], stop: int) -> tuple[int, Value] | None:
        """The longest phrase that ends just before `stop`: (its first index, value)."""
        if stop <= 0:
            return None
        if self._backward is None:
            self._backward = _by_edge(self._own, -1)
        lengths = self._backward.get(words[stop - 1])
        if lengths is None:
            return None
        for length in lengths:
            if length <= stop:
                phrase = tuple(words[stop - length : stop])
                if phrase in self._own:
                    return stop - length, self._own[phrase]
        return None


class _Layers(Mapping[tuple[str, ...], Value]):
    """Two mappings as one, without a copy; the first goes before."""

    __slots__ = ("_above", "_below")

    def __init__(self, above: Mapping[tuple[str, ...], Value], below: Mapping[tuple[str, ...], Value]) -> None:
        self._above = above
        self._below = below

    def __getitem__(self, phrase: tuple[str, ...]) -> Value:
        return self._above[phrase] if phrase in self._above else self._below[phrase]

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        yield from self._above
        yield from (phrase for phrase in self._below if phrase not in self._above)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class LayeredTable(PhraseTable[Value]):
    """Another table, which it shares, under a few phrases of its own: the longer phrase is found.

    >>> table = LayeredTable({("lift",): "UK"}, PhraseTable({("lift", "shaft"): "any", ("lift",): "any"}))
    >>> table.after(["lift"], 0), table.after(["lift", "shaft"], 0)
    ((1, 'UK'), (2, 'any'))
    >>> table.begins("lift"), table.begins("shaft")
    (True, False)
    """

    __slots__ = ("_below",)

    def __init__(self, phrases: Mapping[tuple[str, ...], Value], below: PhraseTable[Value]) -> None:
        super().__init__(phrases)
        self.phrases = _Layers(phrases, below.phrases)
        self._below = below

    def begins(self, word: str) -> bool:
        """As `PhraseTable.begins`."""
        return PhraseTable.begins(self, word) or self._below.begins(word)

    def after(self, words: Sequence[str], start: int) -> tuple[int, Value] | None:
        """As `PhraseTable.after`."""
        ours, theirs = PhraseTable.after(self, words, start), self._below.after(words, start)
        return theirs if ours is None or (theirs is not None and theirs[0] > ours[0]) else ours

    def before(self, words: Sequence[str], stop: int) -> tuple[int, Value] | None:
        """As `PhraseTable.before`."""
        ours, theirs = PhraseTable.before(self, words, stop), self._below.before(words, stop)
        return theirs if ours is None or (theirs is not None and theirs[0] < ours[0]) else ours


@dataclass(frozen=True, slots=True)
class LayeredWords:
    """A few words of its own over a set that many share.

    >>> "euro" in LayeredWords(frozenset({"euro"}), frozenset({"$"}))
    True
    """

    own: frozenset[str]
    shared: frozenset[str]

    @classmethod
    def of(cls, words: Iterable[str], shared: frozenset[str]) -> LayeredWords:
        """The words, of which those that are shared are not held again."""
        return cls(frozenset(words) - shared, shared)

    def __contains__(self, word: str) -> bool:
        return word in self.own or word in self.shared


class TranslatedTable(PhraseTable[Value]):
    """The phrases of another table, which it shares, with other values.

    >>> table = TranslatedTable(PhraseTable({("dollar",): "USD"}), {"USD": "CAD"}.__getitem__)
    >>> table.after(["dollar"], 0)
    (1, 'CAD')
    """

    __slots__ = ("_source", "_translate")

    def __init__(self, source: PhraseTable[Value], translate: Callable[[Value], Value]) -> None:
        super().__init__(source.phrases)
        self._source = source
        self._translate = translate

    def after(self, words: Sequence[str], start: int) -> tuple[int, Value] | None:
        """As `PhraseTable.after`."""
        found = self._source.after(words, start)
        return None if found is None else (found[0], self._translate(found[1]))

    def before(self, words: Sequence[str], stop: int) -> tuple[int, Value] | None:
        """As `PhraseTable.before`."""
        found = self._source.before(words, stop)
        return None if found is None else (found[0], self._translate(found[1]))


_ONE_LENGTH: dict[int, tuple[int, ...]] = {}
"""The tuple of each length alone, which almost every word has."""


def _by_edge(phrases: Iterable[tuple[str, ...]], edge: int) -> dict[str, tuple[int, ...]]:
    """For each word at that edge of a phrase, the lengths of such phrases, longest first."""
    lengths: dict[str, tuple[int, ...]] = {}
    for phrase in phrases:
        word, length = phrase[edge], len(phrase)
        known = lengths.get(word)
        if known is None:
            lengths[word] = _ONE_LENGTH.setdefault(length, (length,))
        elif length not in known:
            lengths[word] = tuple(sorted((*known, length), reverse=True))
    return lengths
