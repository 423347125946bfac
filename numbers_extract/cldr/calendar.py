"""Names of months, weekdays and day periods, and the order of a date's parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeAlias

from numbers_extract.cldr.forms import Phrase, tokenize
from numbers_extract.cldr.locales import KEPT, locale_data

_CONTEXTS = ("format", "stand-alone")
_WIDTHS = ("wide", "abbreviated")  # narrow names are single letters, no evidence of a month


def _names(table: Mapping[str, Any], widths: Iterable[str] = _WIDTHS) -> Iterator[tuple[str, Any]]:
    """(name, key) for each written form; lower-case, with and without a trailing dot."""
    for width in widths:
        for context in _CONTEXTS:
            for key, name in table.get(context, {}).get(width, {}).items():
                written = " ".join(str(name).lower().split())
                if any(char.isalpha() for char in written):
                    yield written, key
                    yield written.rstrip("."), key


def _first_of_each(names: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, key in names:
        found.setdefault(name, key)
    return found


@lru_cache(maxsize=KEPT)
def month_names(locale_id: str) -> dict[str, int]:
    """Lower-case month names, wide and abbreviated, to 1..12.

    >>> names = month_names("de")
    >>> names["märz"], names["sept."], names["sept"], names["sep"]
    (3, 9, 9, 9)
    """
    return _first_of_each(_names(locale_data(locale_id)["months"]))


@lru_cache(maxsize=KEPT)
def full_month_names(locale_id: str) -> frozenset[str]:
    """Lower-case month names that are written out, behind which a full stop ends a sentence.

    >>> names = full_month_names("de")
    >>> "mai" in names, "sept" in names
    (True, False)
    """
    return frozenset(name for name, _ in _names(locale_data(locale_id)["months"], ("wide",)))


@lru_cache(maxsize=KEPT)
def month_phrases(locale_id: str) -> dict[Phrase, int]:
    """The same names as tokens, also those of several ("tháng 3" in Vietnamese).

    >>> month_phrases("vi")["tháng", "3"]
    3
    """
    return {phrase: month for name, month in month_names(locale_id).items() if (phrase := tokenize(name))}


@lru_cache(maxsize=KEPT)
def weekday_names(locale_id: str) -> dict[str, int]:
    """Lower-case weekday names, wide and abbreviated, to 0..6 as `date.weekday()` counts.

    >>> weekday_names("de")["sonntag"], weekday_names("en")["mon"]
    (6, 0)
    """
    return _first_of_each(_names(locale_data(locale_id)["days"], (*_WIDTHS, "short")))


@lru_cache(maxsize=KEPT)
def day_periods(locale_id: str) -> dict[str, str]:
    """Lower-case forms of ante and post meridiem to "am" and "pm".

    >>> day_periods("en")
    {'am': 'am', 'pm': 'pm'}
    """
    table = locale_data(locale_id)["day_periods"]
    return _first_of_each((name, key) for name, key in _names(table) if key in ("am", "pm"))


_NAMED_HOURS = {"midnight": "00:00", "noon": "12:00"}


@lru_cache(maxsize=KEPT)
def hour_names(locale_id: str) -> dict[str, str]:
    """Lower-case names of midnight and noon to their hours, as far as the locale has them.

    >>> hour_names("fr"), hour_names("de")
    ({'minuit': '00:00', 'midi': '12:00'}, {'mitternacht': '00:00'})
    """
    table = locale_data(locale_id)["day_periods"]
    names = ((name, key) for name, key in _names(table, ("wide",)) if key in _NAMED_HOURS)
    return {name: _NAMED_HOURS[key] for name, key in names}


@lru_cache(maxsize=KEPT)
def date_order(locale_id: str) -> str:
    """The order of day, month and year in a short date.

    >>> date_order("de"), date_order("en"), date_order("sv")
    ('DMY', 'MDY', 'YMD')
    """
    pattern = str(locale_data(locale_id)["date_formats"]["short"].pattern)
    unquoted = "".join(pattern.split("'")[::2])
    letters = (("d", "D"), ("ML", "M"), ("yYur", "Y"))
    places = [(min((unquoted.find(c) for c in signs if c in unquoted), default=99), part) for signs, part in letters]
    return "".join(part for _, part in sorted(places))


@lru_cache(maxsize=KEPT)
def writes_spaced_dates(locale_id: str) -> bool:
    """Whether a short date begins with the year and has a space behind each dot: "2002. 11. 28.".

    >>> writes_spaced_dates("ko"), writes_spaced_dates("hu"), writes_spaced_dates("cs")
    (True, True, False)
    """
    pattern = str(locale_data(locale_id)["date_formats"]["short"].pattern)
    return re.match(r"y+\.\sM+\.\sd", pattern) is not None


class DatePart(StrEnum):
    """A part of a date in a pattern."""

    YEAR = "y"
    MONTH = "M"
    NAMED_MONTH = "MMM"
    DAY = "d"


DatePattern: TypeAlias = tuple[DatePart | str, ...]
"""Parts of a date, and lower-case tokens that stand between them."""

_PATTERN_PIECES = re.compile(
    r"'(?P<quoted>[^']*)'|(?P<letters>y+|[ML]+|d+|[GEcQqwWDFgahHKkmsSzZOvVXxU]+)|(?P<plain>[^'])"
)
_SKELETONS = ("y", "M", "yM", "yMd", "yMMM", "yMMMd", "MMMd", "yMMMM", "yMMMMd", "MMMMd")
_WIDTHS_OF_DATES = ("long", "medium")


@lru_cache(maxsize=KEPT)
def date_patterns(locale_id: str) -> tuple[DatePattern, ...]:
    """The patterns of dates that have words in them or begin with the year, longest first.

    >>> (DatePart.MONTH, "月") in date_patterns("ja")
    True
    >>> date_patterns("de")
    ()
    """
    data = locale_data(locale_id)
    skeletons = data["datetime_skeletons"]
    written = [data["date_formats"][width].pattern for width in _WIDTHS_OF_DATES]
    written += [skeletons[name].pattern for name in _SKELETONS if name in skeletons]
    long_names = any(sum(map(str.isalnum, phrase)) > 1 for phrase in month_phrases(locale_id))
    found = {pattern for text in written if (pattern := _date_pattern(str(text), long_names=long_names)) is not None}
    return tuple(sorted(found, key=lambda pattern: (-len(pattern), pattern)))


_PARTS = frozenset(part.value for part in DatePart)


def _date_pattern(text: str, *, long_names: bool) -> DatePattern | None:
    """The parts of a pattern, if it says more than the order of day, month and year."""
    parts: list[DatePart | str] = []
    literal = ""
    for piece in _PATTERN_PIECES.finditer(text):
        letters = piece["letters"]
        if letters is None:
            literal += piece["quoted"] or piece["plain"] or ""
            continue
        sign = letters[0].replace("L", "M")
        sign *= 3 if sign == "M" and len(letters) > 2 else 1
        if sign not in _PARTS:
            return None  # an era, a weekday: other patterns have the date without it
        parts += [*tokenize(literal), DatePart(sign)]
        literal = ""
    parts += tokenize(literal)
    words = any(not isinstance(part, DatePart) and part.isalpha() for part in parts)
    numeric = DatePart.MONTH in parts and not {"/", "-"}.isdisjoint(parts)
    begins = parts[:1] == [DatePart.YEAR] and not numeric
    named = long_names and DatePart.NAMED_MONTH in parts
    stated = [part for part in parts if isinstance(part, DatePart)]
    if stated == [DatePart.DAY] or (len(stated) == 1 and not words):
        return None  # "5日" may be five days, "5." anything
    return tuple(parts) if words or begins or named else None
