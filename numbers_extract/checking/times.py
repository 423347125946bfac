"""Times of day in ISO 8601 as spans of seconds, and how two of them lie."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from numbers_extract.checking.relations import Relation, of_spans

_TIME = re.compile(
    r"(?P<hour>[0-9]{2})(?::(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}(?:\.[0-9]+)?))?)?"
    r"(?P<zone>Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
)
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60


class _Seconds(NamedTuple):
    """From the first second of the day to the one after the last."""

    start: Fraction
    end: Fraction
    zone: int | None = None

    def moved(self, seconds: int) -> _Seconds:
        return _Seconds(self.start + seconds, self.end + seconds, self.zone)


def relation_of_times(a: str, b: str) -> Relation:
    """How one time of day lies to another: the second in its minute, the time of a zone in that of none.

    >>> relation_of_times("14:30:15", "14:30"), relation_of_times("14:30", "14:31")
    (<Relation.INSIDE: 2>, <Relation.APART: 4>)
    >>> relation_of_times("14:30Z", "15:30+01:00")
    <Relation.SAME: 1>
    """
    if a == b:
        return Relation.SAME
    one, other = _parsed(a), _parsed(b)
    if one is None or other is None:
        return Relation.CROSSING
    if one.zone is not None and other.zone is not None:
        return _on_the_clock(one.moved(-one.zone), other.moved(-other.zone))
    relation = _on_the_clock(one, other)
    if one.zone is other.zone or relation is Relation.APART:
        return relation if one.zone is other.zone else Relation.CROSSING
    narrower = Relation.INSIDE if one.zone is not None else Relation.AROUND
    return narrower if relation in (Relation.SAME, narrower) else Relation.CROSSING


def half_a_day_apart(a: str, b: str) -> bool:
    """Whether one is twelve hours after the other: "2:30" read for "2:30 pm"."""
    one, other = _parsed(a), _parsed(b)
    if one is None or other is None:
        return False
    return _on_the_clock(one.moved(_DAY // 2), other) is Relation.SAME


def _on_the_clock(a: _Seconds, b: _Seconds) -> Relation:
    """How two spans lie on a clock that begins again each day."""
    turn = (b.start - a.start) // _DAY * _DAY
    relations = [_relation(a.moved(int(turn) + shift), b) for shift in (-_DAY, 0, _DAY)]
    found = [relation for relation in relations if relation is not Relation.APART]
    return found[0] if found else Relation.APART


def _relation(a: _Seconds, b: _Seconds) -> Relation:
    if a.end <= b.start or b.end <= a.start:  # half-open: the next minute is another
        return Relation.APART
    return of_spans((a.start, a.end), (b.start, b.end))


def _parsed(text: str) -> _Seconds | None:
    first, slash, last = text.partition("/")
    start = _single(first)
    if start is None or not slash:
        return start
    end = _single(last)
    if end is None:
        return None
    stop = end.end if end.start > start.start else end.end + _DAY  # 22:00/02:00
    return _Seconds(start.start, stop, start.zone if start.zone is not None else end.zone)


def _single(text: str) -> _Seconds | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    minute, second = found["minute"], found["second"]
    start = Fraction(int(found["hour"]) * _HOUR + int(minute or 0) * _MINUTE) + Fraction(second or 0)
    if second is not None:
        length = Fraction(1, 10 ** len(second.partition(".")[2]))
    else:
        length = Fraction(_HOUR if minute is None else _MINUTE)
    return _Seconds(start, start + length, _offset(found["zone"]))


def _offset(zone: str | None) -> int | None:
    if zone is None or zone == "Z":
        return None if zone is None else 0
    seconds = int(zone[1:3]) * _HOUR + int(zone[4:] or 0) * _MINUTE
    return -seconds if zone[0] == "-" else seconds
