"""Dates and times of day in the forms of a locale."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from numbers_extract import cldr
from numbers_extract.claims import Kind
from numbers_extract.testing.stating import Draft, drafted, stated
from numbers_extract.vocabulary import Vocabulary

_FIRST_YEAR, _LAST_YEAR, _PLAINEST = 1900, 2099, dt.date(2000, 1, 1)
_PARTS = {"y": "%Y", "yM": "%Y-%m", "Md": "XXXX-%m-%d", "yMd": "%Y-%m-%d"}
"""What CLDR calls the stated parts of a day, and their EDTF, the plainest first."""


def dates(v: Vocabulary) -> st.SearchStrategy[Draft]:
    """A year, a month of a year, a day with or without its year, with the name of the month; a day in ISO 8601."""
    return _date(v)


@st.composite
def _date(draw: st.DrawFn, v: Vocabulary) -> Draft:
    parts = draw(st.sampled_from(list(_PARTS)))
    year = draw(st.integers(0, _LAST_YEAR - _FIRST_YEAR)) + _FIRST_YEAR
    day = _PLAINEST + dt.timedelta(days=draw(st.integers(0, 365)))  # 2000 is a leap year
    moment = _in_year(day, year)
    written = [day.isoformat() for day in (moment,) if parts == "yMd"]
    texts = [next(cldr.written_dates(v.locale_id, parts, moment)), *written]
    return drafted(stated(v.locale_id, Kind.DATE, date=moment.strftime(_PARTS[parts])), draw(st.sampled_from(texts)))


def _in_year(day: dt.date, year: int) -> dt.date:
    """The same day of another year; the 29th of February becomes the 28th where there is none."""
    return day.replace(year=year, day=min(day.day, 28)) if day.month == 2 else day.replace(year=year)


def times(v: Vocabulary) -> st.SearchStrategy[Draft]:
    """A time of day, in the locale's own form or with 24 hours."""
    return _time(v)


@st.composite
def _time(draw: st.DrawFn, v: Vocabulary) -> Draft:
    hour, minute = draw(st.integers(0, 23)), draw(st.integers(0, 59))
    plain = f"{hour:02}:{minute:02}"
    text = draw(st.sampled_from((plain, next(cldr.written_times(v.locale_id, hour, minute, None)))))
    return drafted(stated(v.locale_id, Kind.TIME, time=plain), text)
