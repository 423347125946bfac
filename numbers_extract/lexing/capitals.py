"""Lines that are written in capitals throughout, read as if they were not: headlines, warnings, contracts."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

_WORD = re.compile(r"[^\W\d_]+")
_WHOLE_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 3
_SHORT = 3  # letters of "KM", "USD", "ISO": they stay, where they are no words of the language


def without_capitals(text: str, words: Container[str], lower: Mapping[str, str]) -> str:
    """The text with lines in capitals written as titles are, and with the words of the language in lower case.

    Every character keeps its place. A line with a lower-case letter, or of few words, stays as it is. `lower` has the
    letters whose small form is the language's own.

    >>> without_capitals("STORM KILLS AT LEAST 9 IN OHIO", {"kills", "at", "least", "in"}, {})
    'Storm kills at least 9 in Ohio'
    >>> without_capitals("SANIĞA 10 YIL HAPİS", {"yıl"}, {"I": "ı", "İ": "i"})
    'Sanığa 10 yıl Hapis'
    >>> without_capitals("WHO ISO 9001", {"who"}, {})
    'WHO ISO 9001'
    """
    lines = text.split("\n")
    if not any(map(str.isupper, lines)):
        return text

    own = str.maketrans(dict(lower))

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
