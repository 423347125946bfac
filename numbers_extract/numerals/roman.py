"""Roman numerals, which are numbers only in ordinals such as "Benedikt XVI."."""

from __future__ import annotations

import re
from itertools import pairwise

_ROMAN = re.compile(r"(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_LETTERS = {"c": 100, "l": 50, "x": 10, "v": 5, "i": 1}


def roman_value(word: str) -> int:
    """The value of a well-formed lower-case Roman numeral below 400, else 0.

    >>> roman_value("xvi"), roman_value("iv"), roman_value("iiii"), roman_value("mild")
    (16, 4, 0, 0)
    """
    if not word or _ROMAN.fullmatch(word) is None:
        return 0
    total = 0
    for letter, following in pairwise(word + " "):
        value = _LETTERS[letter]
        total += -value if _LETTERS.get(following, 0) > value else value
    return total
