"""Titles of books, films and programmes: "60 Minutes", “Twelve Angry Men”."""

from __future__ import annotations

from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.vocabulary import Vocabulary
from numbers_extract.vocabulary.cues import OPENING_QUOTES

_CLOSING = frozenset("\"”'’")
_APOSTROPHES = frozenset("'’")
_LONGEST = 8  # tokens on either side of the number
_SHORT_TITLE = 3  # words: "Summer of 69"
_SMALL = 3  # letters of the words that a title leaves small


def may_be_titled(s: Sentence, v: Vocabulary) -> bool:
    """Whether the sentence has quotation marks, in a language that writes its titles in capitals, so that they show."""
    return v.language.head_rule is HeadRule.LAST and s.has_any(v.cues.titles)


def is_in_title(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether the figure stands in quotation marks where every word but the small ones has a capital.

    The first word of a speech has one too: "Turnout came to 64 percent," and “Apollo 13”.
    """
    before = _edge(s, range(f.first - 1, max(-1, f.first - 1 - _LONGEST), -1), OPENING_QUOTES, v)
    if before is None or not s.glued(before + 1):
        return False
    behind = _edge(s, range(f.stop, min(s.count, f.stop + _LONGEST)), _CLOSING, v)
    if behind is None:
        return False
    words = [k for k in (*range(before + 1, f.first), *range(f.stop - 1, behind)) if is_word(s.words[k])]
    capitals = [k for k in words if s.capitalised(k)]
    small = v.language.function_words
    if capitals == [before + 1] and (len(words) > _SHORT_TITLE or any(len(s.words[k]) > _SMALL for k in words[1:])):
        return False
    named = (k for k in capitals if s.words[k] not in small and s.words[k] not in v.behind_clock)
    return any(k != f.first or not f.spelled for k in named)


def _edge(s: Sentence, tokens: range, marks: frozenset[str], v: Vocabulary) -> int | None:
    """The nearest quotation mark that is reached over words of a title only."""
    for k in tokens:
        word = s.words[k]
        if word in marks and not (word in _APOSTROPHES and s.glued(k) and s.glued(k + 1)):
            return k
        if s.words[k - 1] in _APOSTROPHES and s.glued(k):
            continue  # "Ocean's Eleven", "When I'm Sixty-Four"
        if is_word(word) and not s.capitalised(k) and word not in v.language.function_words:
            return None
        if word in ".;:?!":
            return None
    return None
