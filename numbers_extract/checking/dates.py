"""Dates in EDTF (ISO 8601-2) as sets of days, and how two of them lie.

A year of the set is told by its pattern (199X), the days within the year by months and days of
the month, so that the 12th of September of any year and a day of 2008 can be compared. A date
whose set is not known exactly (a summer, an unknown digit inside a number) keeps its outline.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from numbers_extract.checking.relations import Relation, of_outlines, of_product, of_spans

_DATE = re.compile(r"(?P<year>-?[0-9X]{4}|Y-?[0-9]{5,12})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?[?~%]?")
_SPAN_OF_YEARS = re.compile(r"-?[0-9]+X*")
_UNKNOWN_YEAR = "XXXX"
_LAST_MONTH, _LAST_DAY = 12, 31
_FIRST_SEASON, _LAST_SEASON = 21, 32
# Quarters, thirds and halves of a year (EDTF level 2).
_PARTS_OF_YEAR = {code: (3 * i + 1, 3 * i + 3) for i, code in enumerate(range(33, 37))}
_PARTS_OF_YEAR |= {code: (4 * i + 1, 4 * i + 4) for i, code in enumerate(range(37, 40))}
_PARTS_OF_YEAR |= {code: (6 * i + 1, 6 * i + 6) for i, code in enumerate(range(40, 42))}
_EVER = 10**13

_Day = tuple[int, int, int]


class _Dates(NamedTuple):
    """A set of days: each that lies in a year of the pattern, in the months, on the days of the month."""

    years: str | None  # None: from a day of one year to a day of another
    months: tuple[int, int]
    days: tuple[int, int]
    season: int | None
    exact: bool  # else it is the outline
    span: tuple[_Day, _Day] | None  # first and last day, where the years are known


def relation_of_dates(a: str, b: str) -> Relation:
    """How the days of one EDTF date lie to those of another.

    >>> relation_of_dates("1994", "199X"), relation_of_dates("XXXX-09-12", "2008-09-12")
    (<Relation.INSIDE: 2>, <Relation.AROUND: 3>)
    >>> relation_of_dates("XXXX-09-12", "2008"), relation_of_dates("2008-10", "2008-09")
    (<Relation.CROSSING: 5>, <Relation.APART: 4>)
    """
    if a == b:
        return Relation.SAME
    one, other = _parsed(a), _parsed(b)
    if one is None or other is None:
        return Relation.CROSSING
    if one.season is not None and other.season is not None:
        return of_product((_years(one.years, other.years), _seasons(one.season, other.season)))
    if one.span is not None and other.span is not None:
        outlines = of_spans(one.span, other.span)
    elif one.years is not None and other.years is not None:
        parts = (
            _years(one.years, other.years),
            of_spans(one.months, other.months),
            of_spans(one.days, other.days),
        )
        outlines = of_product(parts)
    else:
        return Relation.CROSSING
    return of_outlines(outlines, a_exact=one.exact, b_exact=other.exact)


def is_before(a: str, b: str) -> bool | None:
    """Whether all days of one date are before those of another; None where the dates do not say.

    >>> is_before("2008", "2010-05"), is_before("2010", "2008"), is_before("2008", "XXXX-09")
    (True, False, None)
    """
    one, other = _parsed(a), _parsed(b)
    if one is None or other is None or one.span is None or other.span is None:
        return None
    return one.span[1] < other.span[0]


def _parsed(text: str) -> _Dates | None:
    """The days that an EDTF date or interval stands for."""
    first, slash, last = text.partition("/")
    if not slash:
        return _single(text)
    start, end = _single(first), _single(last)
    if start is None or end is None:
        return _half_open(first, start, last, end)
    if start.span is not None and end.span is not None and start.span[0] > end.span[1]:
        return None  # an interval that runs backwards holds no day
    exact = start.exact and end.exact
    if start.years is not None and start.years == end.years:
        return _in_one_year(start, end)._replace(exact=exact and _is_rectangle(start, end))
    if start.span is None or end.span is None:
        return None
    return _Dates(None, (1, _LAST_MONTH), (1, _LAST_DAY), None, exact, (start.span[0], end.span[1]))


def _single(text: str) -> _Dates | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    years, month, day = found["year"].removeprefix("Y"), found["month"] or "XX", found["day"] or "XX"
    season, exact = None, True
    months, days = (1, _LAST_MONTH), (1, _LAST_DAY)
    if month.isdecimal():
        code = int(month)
        if _FIRST_SEASON <= code <= _LAST_SEASON:
            season, exact = code, False
        else:
            months = _PARTS_OF_YEAR.get(code, (code, code))
    elif month != "XX":
        exact = False
    if day.isdecimal():
        days = (int(day), int(day))
    elif day != "XX":
        exact = False
    return _Dates(years, months, days, season, exact, _span(years, months, days))


def _span(years: str, months: tuple[int, int], days: tuple[int, int]) -> tuple[_Day, _Day] | None:
    """From the first to the last day where all days between them belong to the set, else None."""
    if years == _UNKNOWN_YEAR or not _SPAN_OF_YEARS.fullmatch(years):
        return None
    ends = sorted((int(years.replace("X", "0")), int(years.replace("X", "9"))))
    if ends[0] != ends[1] and (months, days) != ((1, _LAST_MONTH), (1, _LAST_DAY)):
        return None
    if months[0] != months[1] and days != (1, _LAST_DAY):
        return None
    return (ends[0], months[0], days[0]), (ends[1], months[1], days[1])


def _in_one_year(start: _Dates, end: _Dates) -> _Dates:
    months = (start.months[0], end.months[1])
    if months[0] > months[1]:
        months = (1, _LAST_MONTH)  # over the turn of a year that is not told
    days = (start.days[0], end.days[1]) if months[0] == months[1] else (1, _LAST_DAY)
    span = (start.span[0], end.span[1]) if start.span and end.span else None
    return _Dates(start.years, months, days, None, exact=True, span=span)


def _is_rectangle(start: _Dates, end: _Dates) -> bool:
    """Whether the interval is told by its months and days: not one from the 28th to the 3rd."""
    if start.span is not None and end.span is not None:
        return True
    if start.months[0] > end.months[1]:
        return False
    return start.months[0] == end.months[1] or (start.days[0] == 1 and end.days[1] == _LAST_DAY)


def _half_open(first: str, start: _Dates | None, last: str, end: _Dates | None) -> _Dates | None:
    """ "../2008" and "2008/"."""
    if start is not None and start.span is not None and last in ("", ".."):
        span = (start.span[0], (_EVER, 1, 1))
        return _Dates(None, (1, _LAST_MONTH), (1, _LAST_DAY), None, start.exact, span)
    if end is not None and end.span is not None and first in ("", ".."):
        span = ((-_EVER, 1, 1), end.span[1])
        return _Dates(None, (1, _LAST_MONTH), (1, _LAST_DAY), None, end.exact, span)
    return None


def _years(a: str | None, b: str | None) -> Relation:
    """How two patterns of years lie: X stands for any digit."""
    if a is None or b is None or len(a) != len(b):
        return Relation.CROSSING if _UNKNOWN_YEAR in (a, b) else Relation.APART
    return of_product(map(_digits, a, b))


def _digits(a: str, b: str) -> Relation:
    if a == b:
        return Relation.SAME
    if a == "X":
        return Relation.AROUND
    return Relation.INSIDE if b == "X" else Relation.APART


def _seasons(a: int, b: int) -> Relation:
    """Seasons of one numbering exclude each other; which months another has is not said."""
    if a == b:
        return Relation.SAME
    first = _FIRST_SEASON
    return Relation.APART if (a - first) // 4 == (b - first) // 4 else Relation.CROSSING
