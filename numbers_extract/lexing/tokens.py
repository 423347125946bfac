"""A sentence cut into tokens that keep their place in the original text.

A token is a run of letters (with their marks), a run of decimal digits, or one other
character; white space only separates. Look-ups use the lower-case form, which is made
character by character so that offsets never move.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

import regex

TOKEN = regex.compile(r"[\p{L}\p{M}\u00AD\u200C\u200D]+|\p{Nd}+|\S")


def lower_in_place(text: str) -> str:
    """Lower case with every character at its old offset.

    >>> lower_in_place("Über 5 KM"), len(lower_in_place("İ"))
    ('über 5 km', 1)
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


@dataclass(slots=True)
class Sentence:
    """The tokens of one sentence: `words` lower-cased, with the offsets of each in the text."""

    text: str
    start: int
    end: int
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    _answers: dict[int, bool] = field(default_factory=dict)

    @classmethod
    def cut(cls, text: str, lowered: str, start: int, end: int) -> Sentence:
        """Tokenise `text[start:end]`; `lowered` is the whole text through `lower_in_place`."""
        sentence = cls(text, start, end)
        words, starts, ends = sentence.words, sentence.starts, sentence.ends
        for match in TOKEN.finditer(lowered, start, end):
            word = match.group()
            begin = match.start()
            words.append(word if "\u00ad" not in word else word.replace("\u00ad", ""))
            starts.append(begin)
            ends.append(begin + len(word))
        return sentence

    def index_at(self, offset: int) -> int:
        """The first token that starts at or after `offset`."""
        return bisect_left(self.starts, offset)

    def word(self, index: int) -> str:
        """The token at `index`, or the empty string outside the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def glued(self, index: int) -> bool:
        """Whether the token at `index` follows the one before it without white space."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return 0 <= index < len(self.starts) and self.text[self.starts[index]].isupper()

    def lowered(self, span: tuple[int, int]) -> str:
        """The text of a span, in lower case."""
        return self.text[span[0] : span[1]].lower()

    def named(self, index: int) -> bool:
        """Whether the token has a capital anywhere ("iPhone")."""
        return not self.surface(index).islower()

    def surface(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.starts) else ""

    def has_any(self, vocabulary: frozenset[str]) -> bool:
        """Whether any word of the set stands in the sentence; asked once for each set."""
        key = id(vocabulary)
        found = self._answers.get(key)
        if found is None:
            found = self._answers[key] = not vocabulary.isdisjoint(self.words)
        return found
