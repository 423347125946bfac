"""Names of months, weekdays and day periods, and the order of a date's parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from numbers_extract.cldr.locales import locale_data

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


@cache
def month_names(locale_id: str) -> dict[str, int]:
    """Lower-case month names, wide and abbreviated, to 1..12.

    >>> names = month_names("de")
    >>> names["märz"], names["sept."], names["sept"], names["sep"]
    (3, 9, 9, 9)
    """
    return _first_of_each(_names(locale_data(locale_id)["months"]))


@cache
def weekday_names(locale_id: str) -> dict[str, int]:
    """Lower-case weekday names, wide and abbreviated, to 0..6 as `date.weekday()` counts.

    >>> weekday_names("de")["sonntag"], weekday_names("en")["mon"]
    (6, 0)
    """
    return _first_of_each(_names(locale_data(locale_id)["days"], (*_WIDTHS, "short")))


@cache
def day_periods(locale_id: str) -> dict[str, str]:
    """Lower-case forms of ante and post meridiem to "am" and "pm".

    >>> day_periods("en")
    {'am': 'am', 'pm': 'pm'}
    """
    table = locale_data(locale_id)["day_periods"]
    return _first_of_each((name, key) for name, key in _names(table) if key in ("am", "pm"))


@cache
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
