"""A sentence cut into tokens that keep their place in the original text.

A token is a run of letters (with their marks), a run of decimal digits, or one other
character; white space only separates. In Chinese, Japanese and Korean each character is one.
Look-ups use the lower-case form, which is made
character by character so that offsets never move.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from operator import add

import regex

# Scripts that set no spaces between words, or (Korean) write endings on to them: each character is a token.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}ー々〇"
BIDI = "\u061c\u200e\u200f"  # marks of writing direction
_SPACE = r"\s\x1c-\x1f"
_WORD = rf"[{_UNSPACED}]\p{{M}}*+|[[\p{{L}}\p{{M}}\u200C\u200D]--[{_UNSPACED}]]++|\p{{Nd}}++"
TOKEN = regex.compile(rf"{_WORD}|\S", regex.V1)
_PIECE = regex.compile(rf"(?:{_WORD}|[^{_SPACE}])[{_SPACE}]*+", regex.V1)
_BETWEEN_BIDI = regex.compile(rf"{_WORD}|[^{_SPACE}{BIDI}]", regex.V1)
_IS_BIDI = regex.compile(rf"[{BIDI}]")
_IS_UNSPACED = regex.compile(rf"[{_UNSPACED}]", regex.V1)
# The same cut by the faster engine, for text without marks, joiners and numerals that are no digits.
_PLAIN_PIECE = re.compile(r"(?:[^\W\d_]++|\d++|\S)\s*+")
# Written as what is plain: `re` fills a table with every character that a class names.
_NOT_PLAIN = re.compile(
    "[^\\0-\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u206f\u20a0-\u20ff]"
)

DASHES = frozenset("-–—‐‑−")
_MOST_MARKS = 4  # before the first word, behind the last
_RESTARTS = frozenset("–—:•")
_PAD = 16  # empty words behind the last token, so that a look ahead needs no test
_NO_WORDS = [""] * _PAD


def lower_in_place(text: str) -> str:
    """Lower case with every character at its old offset, and the typographer's apostrophe as the typewriter's.

    >>> lower_in_place("Über 5 KM"), lower_in_place("L’an"), len(lower_in_place("İ"))
    ('über 5 km', "l'an", 1)
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(char.lower()[0] for char in text)  # "İ" becomes "i" and a dot above
    return lowered.replace("’", "'")


def is_unspaced(word: str) -> bool:
    """Whether the word begins in a script that sets no spaces between words.

    >>> is_unspaced("人"), is_unspaced("명"), is_unspaced("man"), is_unspaced("")
    (True, True, False, False)
    """
    return word[:1] >= "\u1100" and _IS_UNSPACED.match(word) is not None


def is_word(token: str) -> bool:
    """Whether a token is a run of letters. By its first, as marks and joiners are no letters to `str.isalpha`.

    >>> is_word("हिन्दी"), is_word("5"), is_word("-"), is_word("")
    (True, False, False, False)
    """
    return token[:1].isalpha()


def is_digits(token: str) -> bool:
    """Whether a token is a run of decimal digits, of any script.

    >>> is_digits("62"), is_digits("٥"), is_digits("½"), is_digits("")
    (True, True, False, False)
    """
    return token[:1].isdecimal()


class CueWords(frozenset[str]):
    """Words that every sentence is searched for when it is cut, so that asking for them costs little."""


_NO_CUES: frozenset[str] = frozenset()


class Sentence:
    """The tokens of one sentence: `words` in lower case, with the offsets of each in the text.

    `words` holds `count` tokens and then empty strings, so that `words[count]` and `words[-1]`
    are the empty word rather than an error.

    >>> s = Sentence.cut("Ab 5 Uhr", "ab 5 uhr", 0, 8)
    >>> s.words[:3], s.starts[:3], s.words[3], s.words[-1]
    (['ab', '5', 'uhr'], [0, 3, 5], '', '')
    """

    __slots__ = ("count", "cues", "end", "ends", "start", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.count = len(words)
        words += _NO_WORDS
        self.words = words
        pad = [end] * _PAD
        starts += pad
        self.starts = starts
        ends += pad
        self.ends = ends
        self.cues: frozenset[str] = _NO_CUES

    @classmethod
    def cut(cls, text: str, lowered: str, start: int, end: int) -> Sentence:
        """Tokenise `text[start:end]`; `lowered` is the whole text through `lower_in_place`."""
        own = lowered[start:end]
        plain = own.isascii() or _NOT_PLAIN.search(own) is None
        pieces = (_PLAIN_PIECE if plain else _PIECE).findall(own)
        words = list(map(str.rstrip, pieces))
        starts = list(accumulate(map(len, pieces), initial=start))
        ends = list(map(add, starts, map(len, words)))
        if not plain and _IS_BIDI.search(own):
            return _Directed.between_marks(text, lowered, start, end)
        return cls(text, start, end, words, starts, ends)

    def split_at(self, offsets: list[int]) -> None:
        """Cut the tokens in which an offset falls: a number from the "and" that is written onto it."""
        inside = set(offsets).difference(self.starts[: self.count])
        if not inside:
            return
        whole = zip(self.words[: self.count], self.starts, self.ends[: self.count], strict=False)
        cuts = sorted(inside, reverse=True)
        pieces: list[tuple[str, int, int]] = []
        for word, start, end in whole:
            first = start
            while cuts and cuts[-1] < end:
                cut = cuts.pop()
                pieces.append((word[first - start : cut - start], first, cut))
                first = cut
            pieces.append((word[first - start :], first, end))
        self.count = len(pieces)
        self.words = [word for word, _, _ in pieces] + _NO_WORDS
        self.starts = [start for _, start, _ in pieces] + [self.end] * _PAD
        self.ends = [end for _, _, end in pieces] + [self.end] * _PAD

    def find_cues(self, cues: frozenset[str]) -> None:
        """Remember which of all the words that may be asked for (`has_any`) stand in the sentence."""
        self.cues = cues.intersection(self.words)

    def index_at(self, offset: int) -> int:
        """The first token that starts at or after `offset`."""
        return bisect_left(self.starts, offset, 0, self.count)

    def word(self, index: int) -> str:
        """The token at `index`, or the empty string outside the sentence, however far."""
        return self.words[index] if 0 <= index < self.count else ""

    def glued(self, index: int) -> bool:
        """Whether the token at `index` follows the one before it without white space."""
        return 0 < index < self.count and self.starts[index] == self.ends[index - 1]

    def hangs_on(self, index: int) -> bool:
        """Whether a word or digits stand at the token without a space before them."""
        return self.glued(index) and self.words[index][:1].isalnum()

    def next_word(self, index: int) -> int:
        """The token behind the word at `index`, past the apostrophe of an elided one: "euros" in "d'euros"."""
        following = index + 1
        elided = self.words[following] == "'" and self.glued(following) and self.glued(following + 1)
        return following + 1 if elided else following

    def word_before(self, index: int) -> int:
        """The token before the word at `index`, past the apostrophe of an elision: "l" in "l'année"."""
        return index - 2 if self.words[index - 1] == "'" else index - 1

    def capitalised(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        return 0 <= index < self.count and self.text[self.starts[index]].isupper()

    def opens_at(self, index: int) -> bool:
        """Whether the token is the first, but for quotation marks and brackets; a dash or a colon begins anew."""
        if self.words[index - 1] in _RESTARTS:
            return True
        return index <= _MOST_MARKS and not any(word[:1].isalnum() for word in self.words[:index])

    def closes_at(self, index: int) -> bool:
        """Whether nothing but quotation marks, brackets and full stops stands at the token and behind it."""
        few = index + _MOST_MARKS >= self.count
        return few and not any(word[:1].isalnum() for word in self.words[index : self.count])

    def lowered(self, span: tuple[int, int]) -> str:
        """The text of a span, in lower case."""
        return self.text[span[0] : span[1]].lower()

    def named(self, index: int) -> bool:
        """Whether the token has a capital anywhere ("iPhone"); no letter of a script without capitals has."""
        return any(map(str.isupper, self.surface(index)))

    def surface(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < self.count else ""

    def has_any(self, words: CueWords) -> bool:
        """Whether any word of the set stands in the sentence."""
        return not words.isdisjoint(self.cues)


class _Directed(Sentence):
    """A sentence with marks of direction: they are no tokens, and what only they part hangs together."""

    __slots__ = ("_hanging",)

    _hanging: frozenset[int]  # offsets of tokens that only marks part from the one before

    @classmethod
    def between_marks(cls, text: str, lowered: str, start: int, end: int) -> _Directed:
        """Tokenise `text[start:end]`."""
        matches = list(_BETWEEN_BIDI.finditer(lowered, start, end))
        words = [match.group() for match in matches]
        starts = [match.start() for match in matches]
        ends = [match.end() for match in matches]
        gaps = ((starts[i], text[ends[i - 1] : starts[i]]) for i in range(1, len(matches)))
        sentence = cls(text, start, end, words, [*starts, end], ends)
        sentence._hanging = frozenset(offset for offset, gap in gaps if gap and not gap.strip(BIDI))
        return sentence

    def glued(self, index: int) -> bool:
        """As `Sentence.glued`; the marks are as nothing."""
        return super().glued(index) or (0 < index < self.count and self.starts[index] in self._hanging)
