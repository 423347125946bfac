"""Points in time whose parts are signs written on to their numbers: "第3四半期", "午後3時半", "오후 3시 30분"."""

from __future__ import annotations

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import PointSign
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.phrases.date_patterns import LAST_DAY
from numbers_extract.vocabulary import Vocabulary

_QUARTERS, _LAST_HOUR, _NOON, _MINUTES = 4, 24, 12, 60
_FIRST_QUARTER = 33  # in EDTF
_HOURS = frozenset((PointSign.HOUR, PointSign.UNSURE_HOUR))


def read_signed(s: Sentence, first: int, j: int, n: int, v: Vocabulary) -> Figure | None:
    """The date or time whose number `n` ends before token `j`, where a sign behind it says that it is one."""
    found = v.point_signs.after(s.words, j)
    if found is None or v.not_points.after(s.words, found[0]) is not None:
        return None  # "12日間" lasts
    stop, sign = found
    if sign in _HOURS:
        return _time_of_day(s, first, stop, n, v, sure=sign is PointSign.HOUR)
    date = _date(sign, n)
    if date is None:
        return None
    if sign is PointSign.QUARTER and s.words[first - 1] in v.language.ordinal_prefixes:
        first -= 1  # "第一季度"
    f = Figure(first, stop, s.starts[first], s.ends[stop - 1], Kind.DATE, None, None)
    f.date = date
    return f


def _date(sign: PointSign, n: int) -> str | None:
    if sign is PointSign.QUARTER and 1 <= n <= _QUARTERS:
        return f"XXXX-{_FIRST_QUARTER + n - 1}"
    return f"XXXX-XX-{n:02}" if sign is PointSign.DAY and 1 <= n <= LAST_DAY else None


def _time_of_day(s: Sentence, first: int, stop: int, hour: int, v: Vocabulary, *, sure: bool) -> Figure | None:
    """ "午後3時半", "14时30分"; "3点" only beside a part of the day, minutes or a half."""
    half_day = v.day_halves.before(s.words, first)
    minute, stop, said = _minute(s, stop, v)
    if hour > _LAST_HOUR or not (sure or said or half_day is not None):
        return None
    if half_day is not None:
        first = half_day[0]
        hour = half_day[1].hour(hour) if hour <= _NOON else hour
    f = Figure(first, stop, s.starts[first], s.ends[stop - 1], Kind.TIME, None, None)
    f.time = f"{hour:02}:{minute:02}"
    return f


def _minute(s: Sentence, j: int, v: Vocabulary) -> tuple[int, int, bool]:
    """The minutes behind the hour, the token past them, and whether they were said: "30分", "半"."""
    if s.words[j] in v.language.unit_halves:
        return _MINUTES // 2, j + 1, True
    word = s.words[j]
    if word.isdecimal() and len(word) <= 2 and int(word) < _MINUTES and s.words[j + 1] in v.language.minute_signs:
        return int(word), j + 2, True
    return 0, j, False
