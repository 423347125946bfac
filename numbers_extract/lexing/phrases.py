"""Look-up of phrases of several words in a sequence of words, in time that the text does not decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    """

    __slots__ = ("_backward", "_forward", "phrases")

    def __init__(self, phrases: Mapping[tuple[str, ...], Value]) -> None:
        self.phrases: Mapping[tuple[str, ...], Value] = phrases
        self._forward = _by_edge(phrases, 0)
        self._backward: dict[str, tuple[int, ...]] | None = None  # few tables are read backward

    def begins(self, word: str) -> bool:
        """Whether a phrase begins with the word."""
        return word in self._forward

    def after(self, words: Sequence[str], start: int) -> tuple[int, Value] | None:
        """The longest phrase that begins at `start`: (index past it, value)."""
        if start >= len(words):
            return None
        for length in self._forward.get(words[start], ()):
            if length == 1 or start + length <= len(words):
                phrase = tuple(words[start : start + length])
                if phrase in self.phrases:
                    return start + length, self.phrases[phrase]
        return None

    def before(self, words: Sequence[str], stop: int) -> tuple[int, Value] | None:
        """The longest phrase that ends just before `stop`: (its first index, value)."""
        if stop <= 0:
            return None
        if self._backward is None:
            self._backward = _by_edge(self.phrases, -1)
        for length in self._backward.get(words[stop - 1], ()):
            if length <= stop:
                phrase = tuple(words[stop - length : stop])
                if phrase in self.phrases:
                    return stop - length, self.phrases[phrase]
        return None


def _by_edge(phrases: Iterable[tuple[str, ...]], edge: int) -> dict[str, tuple[int, ...]]:
    """For each word at that edge of a phrase, the lengths of such phrases, longest first."""
    lengths: dict[str, tuple[int, ...]] = {}
    for phrase in phrases:
        word, length = phrase[edge], len(phrase)
        known = lengths.get(word)
        if known is None:
            lengths[word] = (length,)
        elif length not in known:
            lengths[word] = tuple(sorted((*known, length), reverse=True))
    return lengths
