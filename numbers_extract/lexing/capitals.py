"""Lines that are written in capitals throughout, read as if they were not: headlines, warnings, contracts."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Protocol

_WORD = re.compile(r"[^\W\d_]+")
_WHOLE_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 3
_SHORT = 3  # letters of "KM", "USD", "ISO": they stay, where they are no words of the language


class SmallLetters(Protocol):
    """What a language says about its small letters."""

    @property
    def own_lower(self) -> Mapping[str, str]:
        """Letters whose small form is the language's own: {"I": "ı"} of Turkish."""

    @property
    def small_words(self) -> Container[str]:
        """Words that no name is made of, in lower case."""


def without_capitals(text: str, language: SmallLetters) -> str:
    """The text with lines in capitals written as titles are, and with the words of the language in lower case.

    Every character keeps its place. A line with a lower-case letter, or of few words, stays as it is.

    >>> from numbers_extract.vocabulary import vocabulary_of
    >>> without_capitals("STORM KILLS AT LEAST 9 IN OHIO", vocabulary_of("en"))
    'Storm Kills at least 9 in Ohio'
    >>> without_capitals("SANIĞA 10 YIL HAPİS", vocabulary_of("tr"))
    'Sanığa 10 yıl Hapis'
    >>> without_capitals("WHO ISO 9001", vocabulary_of("en"))
    'WHO ISO 9001'
    """
    lines = text.split("\n")
    if not any(map(str.isupper, lines)):
        return text

    own, words = str.maketrans(dict(language.own_lower)), language.small_words

    def written(match: re.Match[str]) -> str:
        word = match.group()
        lowered = word.translate(own).lower()
        if len(lowered) != len(word):
            return word
        if lowered in words:
            return lowered
        return word if len(word) <= _SHORT else word[0] + lowered[1:]

    return "\n".join(_WORD.sub(written, line) if _is_shouted(line) else line for line in lines)


def _is_shouted(line: str) -> bool:
    return line.isupper() and sum(map(str.isupper, _WHOLE_WORD.findall(line))) >= _LEAST_WORDS
