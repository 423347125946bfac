"""The one scan of the text: where a numeral may begin."""

from __future__ import annotations

import regex

from numbers_extract.vocabulary import Vocabulary

_NEXT_WORD = regex.compile(r"[\s\u2010\u2011-]{1,4}([\p{L}\p{M}\u00AD]++)")


def candidates(lowered: str, v: Vocabulary) -> list[int]:
    """Offsets of digits, of fraction signs and of words that may begin a numeral."""
    offsets: list[int] = []
    followers, role = v.article_followers, v.role
    for match in v.scan.finditer(lowered):
        word = match.group()
        if word[0].isalpha():
            found = role(word)
            if not found.starts:
                continue
            if found.only_before_unit:
                following = _NEXT_WORD.match(lowered, match.end())
                if following is None or not (following[1] in followers or role(following[1]).multiplies):
                    continue
        offsets.append(match.start())
    return offsets
