"""Feet and inches written with marks, 27", 6'2", 5′10″, and the times of a race: 1'52"3."""

from __future__ import annotations

import re
from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.quantities.marks import set_unit
from numbers_extract.vocabulary import Vocabulary

FOOT_MARKS = frozenset("'′’")
_INCH_MARKS = frozenset('"″')
PRIMES = FOOT_MARKS | _INCH_MARKS
_QUOTE = '"'
_INCHES = 12
_QUOTED = 200  # characters back within which a quotation may have begun
_ARC = frozenset("°'′’")  # behind these the marks are minutes and seconds of arc


def read_primes(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """Feet and inches that hang together from the digits at token `i` on, as one figure in inches, or a race time."""
    if (time := _race_time(s, i)) is not None:
        return time
    if s.words[i + 1] in FOOT_MARKS and s.glued(i + 1):
        return _marked_feet(s, i)
    return _foot_compound(s, i, v) if s.words[i + 2] in v.foot_names else None


def _race_time(s: Sentence, i: int) -> Figure | None:
    """1'52"3, 1'05", 22"4: minutes, seconds and their decimals from the digits at token `i` on."""
    timed = s.words[i + 1] in FOOT_MARKS and s.glued(i + 1) and s.glued(i + 2)
    j = i + 2 if timed else i
    seconds, mark = s.words[j], j + 1
    if not seconds.isdecimal() or max(len(seconds), len(s.words[i])) > _TWO_DIGITS:
        return None
    if s.words[mark] not in _INCH_MARKS or not s.glued(mark) or s.words[i - 1] in _ARC:
        return None
    if s.words[mark] == _QUOTE and _closes_quotation(s, s.starts[mark]):
        return None
    decimals = s.words[j + 2] if s.words[j + 2].isdecimal() and s.glued(j + 2) else ""
    no_inches = len(seconds) == _TWO_DIGITS and (seconds[0] == "0" or int(seconds) >= _INCHES)
    if len(decimals) > _TWO_DIGITS or not (decimals or (timed and no_inches)):
        return None
    stop = j + 3 if decimals else j + 2
    if s.hangs_on(stop) or int(seconds) >= _SECONDS:
        return None
    whole = int(s.words[i]) * _SECONDS + int(seconds) if timed else int(seconds)
    value = Decimal(f"{whole}.{decimals}")
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.DURATION, value, len(decimals))
    f.unit, f.candidates = "second", ("second",)
    f.unit_span = Span(s.starts[mark], f.end)
    return f


_SECONDS = 60  # of a minute


def _marked_feet(s: Sentence, i: int) -> Figure | None:
    """6'2", 5′10″."""
    inches, stop = s.words[i + 2], _past_inch_mark(s, i + 3)
    plain = s.words[i].isdecimal() and inches.isdecimal() and max(len(s.words[i]), len(inches)) <= _TWO_DIGITS
    if not plain or stop is None or not s.glued(i + 2) or int(inches) >= _INCHES or s.words[i - 1] in _ARC:
        return None
    total = Decimal(int(s.words[i]) * _INCHES + int(inches))
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.MEASURE, total)
    f.unit, f.candidates = "inch", ("inch",)
    f.unit_span = Span(s.starts[i + 3], f.end)
    return f


def _foot_compound(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "6-foot-4", "6-foot-4-inch": the height of somebody."""
    j = i + 4
    inches = s.words[j]
    hyphens = all(s.words[k] in HYPHENS and s.glued(k) and s.glued(k + 1) for k in (i + 1, i + 3))
    if not hyphens or s.words[i + 2] not in v.foot_names or not inches.isdecimal() or len(inches) > _TWO_DIGITS:
        return None
    if int(inches) >= _INCHES or len(s.words[i]) > _TWO_DIGITS:
        return None
    unit = v.units.phrases.get((s.words[j + 2],)) if s.words[j + 1] in HYPHENS and s.glued(j + 2) else None
    stop = j + 3 if unit is not None and unit.units[0] == "inch" else j + 1
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.MEASURE, Decimal(int(s.words[i]) * _INCHES + int(inches)))
    f.unit, f.candidates, f.described = "inch", ("inch",), True
    f.unit_span = Span(s.starts[i + 2], s.ends[stop - 1] if stop > j + 1 else s.ends[i + 2])
    return f


_TWO_DIGITS = 2


def take_inches(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """27": inches, unless the mark closes a quotation."""
    stop = _past_inch_mark(s, f.stop)
    if stop is None or s.words[f.first - 1] in _ARC or f.kind not in (Kind.CARDINAL, Kind.FRACTION) or f.spelled:
        return False
    if s.words[f.stop] == _QUOTE and _closes_quotation(s, s.starts[f.stop]):
        return False
    longer = v.exact_units.after([s.surface(k) for k in range(f.stop, stop + 2)], 0)
    if longer is not None and longer[0] > stop - f.stop:
        return False  # "″ Hg" measures pressure
    others = v.exact_units.phrases.get((s.surface(f.stop),))
    also = tuple(unit for unit in others.units if unit != "inch") if others is not None and longer is not None else ()
    set_unit(s, f, f.stop, stop, Kind.MEASURE, ("inch", *also))
    return True


_LAST_MINUTE = 130  # of a match with its extra time


def take_minute(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """38': a minute of a match, where the language writes so; not the end of a quotation."""
    j = f.stop
    mark = s.words[j] in FOOT_MARKS and s.words[f.first - 1] not in FOOT_MARKS
    if not (v.language.minutes_marked and mark) or s.hangs_on(j + 1) or not f.bare_integer or f.readings:
        return False
    if f.value is None or not 0 < f.value <= _LAST_MINUTE:
        return False
    set_unit(s, f, j, j + 1, Kind.DURATION, ("minute",))
    return True


def _past_inch_mark(s: Sentence, j: int) -> int | None:
    """Past the mark at token `j`, which may be written as two apostrophes."""
    if not s.glued(j):
        return None
    if s.words[j] in _INCH_MARKS:
        return j + 1
    doubled = s.words[j] in FOOT_MARKS and s.words[j + 1] == s.words[j] and s.glued(j + 1)
    return j + 2 if doubled else None


_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")


def _closes_quotation(s: Sentence, place: int) -> bool:
    """Whether the mark before it opens a quotation: it stands behind white space or a bracket."""
    paragraphs = [match.end() for match in _PARAGRAPH.finditer(s.text, max(0, place - _QUOTED), place)]
    start = paragraphs[-1] if paragraphs else max(0, place - _QUOTED)
    last = s.text.rfind(_QUOTE, start, place)
    return last == 0 or (last > 0 and not (s.text[last - 1].isalnum() or s.text[last - 1] in ".,!?…"))
