"""Dates in the patterns of their locale: "2021年3月5日", "2021. március 5.", "5 de març de 2021"."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.cldr import DatePart, DatePattern
from numbers_extract.lexing.tokens import Sentence, is_digits
from numbers_extract.vocabulary import Vocabulary

LAST_DAY, _LAST_MONTH = 31, 12


class PatternDate(NamedTuple):
    """A date that a pattern fits: its tokens, and what it states as EDTF."""

    first: int
    stop: int
    date: str


def date_by_pattern(s: Sentence, i: int, v: Vocabulary) -> PatternDate | None:
    """The longest date in one of the locale's patterns whose first number is token `i`."""
    if s.words[i + 1] not in v.date_links and s.words[i - 1] not in v.date_links:
        return None
    for pattern in v.date_patterns:
        found = _match(s, i, pattern, v)
        if found is not None:
            return found
    return None


def _match(s: Sentence, i: int, pattern: DatePattern, v: Vocabulary) -> PatternDate | None:
    """The pattern from token `i` on, or from the name of a month before it."""
    first = i
    if pattern[0] is DatePart.NAMED_MONTH and (named := v.month_phrases.before(s.words, i)) is not None:
        first = named[0]
    elif not isinstance(pattern[0], DatePart):
        first = i - next(k for k, part in enumerate(pattern) if isinstance(part, DatePart))
    stated: dict[DatePart, str] = {}
    j = max(first, 0)
    for place, part in enumerate(pattern):
        if isinstance(part, DatePart):
            found = _part(s, j, part, v)
            if found is None:
                return None
            j, stated[part] = found
        elif s.words[j] == part and j < s.count:
            j += 1
        elif part != "." or place < len(pattern) - 1 or DatePart.MONTH in pattern:
            return None  # only behind names may the last full stop be missing
    return PatternDate(first, j, _edtf(stated)) if first <= i < j else None


def _part(s: Sentence, j: int, part: DatePart, v: Vocabulary) -> tuple[int, str] | None:
    """The part of a date at token `j`: the token past it, and its digits."""
    word = s.words[j]
    digits = is_digits(word)
    if part is DatePart.YEAR:
        return (j + 1, f"{int(word):04}") if digits and len(word) == 4 else None
    if part is DatePart.NAMED_MONTH:
        named = v.month_phrases.after(s.words, j)
        return None if named is None else (named[0], f"{named[1]:02}")
    last = LAST_DAY if part is DatePart.DAY else _LAST_MONTH
    return (j + 1, f"{int(word):02}") if digits and len(word) <= 2 and 1 <= int(word) <= last else None


def _edtf(stated: dict[DatePart, str]) -> str:
    """What is stated, with X for a year or month that is not."""
    month = stated.get(DatePart.MONTH) or stated.get(DatePart.NAMED_MONTH)
    year, day = stated.get(DatePart.YEAR), stated.get(DatePart.DAY)
    if month is None and day is None:
        return year or "XXXX"
    return "-".join(filter(None, (year or "XXXX", month or "XX", day)))
