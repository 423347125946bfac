"""The one scan of the text: where a numeral may begin."""

from __future__ import annotations

import re
from typing import Any

import regex

from numbers_extract.vocabulary import Vocabulary

# Two passes of plain classes are faster than one pattern with both.
_DIGITS = re.compile(r"[\d\u00bc-\u00be\u2150-\u215e\u2189]+")
_NEXT_WORD = re.compile(r"[\s\u2010\u2011-]{1,4}([^\W\d_]+)")
_NEXT_MARKED_WORD = regex.compile(r"[\s\u2010\u2011-]{1,4}([\p{L}\p{M}]+)")  # Indic letters have marks


def candidates(lowered: str, v: Vocabulary) -> list[int]:
    """Offsets of digits, of fraction signs and of words that may begin a numeral, in order."""
    offsets = [match.start() for match in _DIGITS.finditer(lowered)]
    append = offsets.append
    next_word: Any = _NEXT_MARKED_WORD if v.has_marks else _NEXT_WORD
    followers, roles, find_role = v.article_followers, v.roles, v.role
    for match in v.scan.finditer(lowered):
        word = match.group()
        role = roles.get(word) or find_role(word)
        if role.starts:
            if role.only_before_unit:
                following = next_word.match(lowered, match.end())
                if following is None or not (following[1] in followers or find_role(following[1]).multiplies):
                    continue
            append(match.start() + role.prefix)
    offsets.sort()
    return offsets
