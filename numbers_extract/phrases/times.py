"""Times of day in ISO 8601, read from "14:35", "14.35 Uhr", "5:30 p.m.", "10 o'clock"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.figures import suffix_at
from numbers_extract.vocabulary import Vocabulary

_LAST_HOUR, _LAST_MINUTE = 24, 59
_HALF = Decimal("0.5")


def read_time(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The time of day whose hour is the digits at token `i`."""
    word = s.words[i]
    if len(word) == 4 and s.words[i + 1] in v.language.zone_names:
        return _military(s, i)
    if len(word) > 2 or int(word) > _LAST_HOUR:
        return None
    if s.words[i + 1] == ":" and (lasting := _clock_duration(s, i, v)) is not None:
        return lasting
    minute, seconds, j = _minutes(s, i, v)
    stop, clocked, hour = _clock_word(s, j, int(word), v)
    clocked = clocked or _clock_leads(s, i, j, v)
    if clocked:
        if minute is None and s.words[stop - 1] in v.language.clock:
            minute, stop = _minutes_after(s, stop, v)
    elif minute is None or not _bare_time(s, i, j, v) or _duration_follows(s, j, v):
        return None
    elif seconds is not None and len(word) == 1 and s.words[i - 1] in v.language.lasting_cues:
        return _race_time(s, i, j, (hour * 60 + minute) * 60 + seconds)
    if minute is not None and _is_grouped(s, j):
        return None  # a scale of 1:25.000
    stop = _past_offset(s, stop) if seconds is not None else stop
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.TIME, None, None)
    f.time = f"{hour:02}:{minute or 0:02}" + (f":{seconds:02}" if seconds is not None else "")
    return f


def _clock_leads(s: Sentence, i: int, j: int, v: Vocabulary) -> bool:
    """ "saat 9'da": the clock stands before the hour, and is no unit of a number before it ("3 saat 20 dakika")."""
    if s.words[i - 1] not in v.language.clock_leading or s.words[i - 2][:1].isdecimal():
        return False
    return v.units.after(s.words, j) is None and s.words[i - 2] not in v.reader_words


def _is_grouped(s: Sentence, j: int) -> bool:
    """Whether a mark and three more digits hang on at token `j`."""
    three = len(s.words[j + 1]) == 3 and s.words[j + 1].isdecimal()
    return three and s.words[j] in (".", ",") and s.glued(j) and s.glued(j + 1)


def _minutes(s: Sentence, i: int, v: Vocabulary) -> tuple[int | None, int | None, int]:
    """Minutes and seconds behind the hour at token `i` ("14:35:20"), and the token past them."""
    j = i + 1
    mark = s.words[j]
    if not mark or mark not in v.language.time_point_marks or not s.glued(j) or not s.glued(j + 1):
        return None, None, j
    minute = _sixty(s, j + 1)
    if minute is None:
        return None, None, j
    j += 2
    if s.words[j] == mark and s.glued(j) and s.glued(j + 1) and (seconds := _sixty(s, j + 1)) is not None:
        return minute, seconds, _past_decimals(s, j + 2)
    return minute, None, j


def _military(s: Sentence, i: int) -> Figure | None:
    """ "0900 GMT"."""
    hour, minute = int(s.words[i][:2]), int(s.words[i][2:])
    if hour >= _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    f = Figure(i, i + 1, s.starts[i], s.ends[i], Kind.TIME, None, None)
    f.time = f"{hour:02}:{minute:02}"
    return f


def _sixty(s: Sentence, i: int) -> int | None:
    """Two digits that can be minutes or seconds."""
    word = s.words[i]
    return int(word) if len(word) == 2 and word.isdecimal() and int(word) <= _LAST_MINUTE else None


def _past_decimals(s: Sentence, j: int) -> int:
    """ISO 8601 allows decimals of a second; they are not part of our time."""
    if s.words[j] == "." and s.glued(j) and s.words[j + 1][:1].isdecimal() and s.glued(j + 1):
        return j + 2
    return j


def _clock_word(s: Sentence, j: int, hour: int, v: Vocabulary) -> tuple[int, bool, int]:
    """ "Uhr", "o'clock" or "p.m." at token `j`: (index past it, whether it was there, the hour by it)."""
    language = v.language
    word = s.words[j]
    if word in language.clock:
        return j + 1, True, hour
    if s.words[j + 1] in ("'", "’") and f"{word}'{s.words[j + 2]}" in language.clock:
        return j + 3, True, hour
    for length in (4, 3, 1):
        joined = "".join(s.words[j : j + length])
        half_day = language.afternoon.get(joined)
        if (
            half_day is not None
            and j + length <= s.count
            and hour <= 12
            and not (length == 1 and s.glued(j + 1) and s.words[j + 1].isalnum())
        ):
            return j + length, True, hour % 12 + half_day
    return j, False, hour


def _minutes_after(s: Sentence, j: int, v: Vocabulary) -> tuple[int | None, int]:
    """ "5 Uhr 30"."""
    minute = _sixty(s, j)
    following = s.words[j + 1]
    if minute is not None and not (following.isalpha() and following not in v.language.function_words):
        return minute, j + 1
    return None, j


def _bare_time(s: Sentence, i: int, j: int, v: Vocabulary) -> bool:
    """Two numbers with a colon are a time unless the sentence is about a score; with a point they need a cue."""
    cued = _cued(s, i, v)
    if s.words[i + 1] != ":":
        ended = v.separators.decimal != "." and suffix_at(s, j, v) > j  # "19.30'da": no decimals
        return (cued and _clock_near(s, j, v)) or (ended and len(s.words[i]) == 2)
    if not cued and _is_verse(s, i, v):
        return False
    if j - i > 3:
        return True  # hours, minutes and seconds are no score
    return s.words[j] not in v.language.score_cues and (cued or not s.has_any(v.language.score_cues))


def _is_verse(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "John 3:16": behind a name, where not every noun has a capital."""
    before = s.words[i - 1]
    named = i > 1 and before.isalpha() and s.capitalised(i - 1) and before not in v.weekdays
    return named and len(s.words[i]) == 1 and v.language.head_rule is not HeadRule.CAPITALISED


def _cued(s: Sentence, i: int, v: Vocabulary) -> bool:
    return s.words[i - 1] in v.language.clock_before


_CLOCK_WINDOW = 6


def _clock_near(s: Sentence, j: int, v: Vocabulary) -> bool:
    return any(word in v.language.clock for word in s.words[j : j + _CLOCK_WINDOW])


def _duration_follows(s: Sentence, j: int, v: Vocabulary) -> bool:
    found = v.units.after(s.words, j)
    return found is not None and len(s.words[j]) > 1 and s.words[j] not in v.language.function_words


def _race_time(s: Sentence, i: int, stop: int, seconds: int) -> Figure:
    """ "won in 2:04:51"."""
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.DURATION, Decimal(seconds))
    f.unit, f.candidates = "second", ("second",)
    return f


_SMALLER = {"hour": ("minute", "second"), "minute": ("second",), "second": ()}


def _clock_duration(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "2:05 Minuten" is 125 seconds, "1:32:14 Stunden" 5534."""
    parts = [int(s.words[i])]
    j = i + 1
    while (
        s.words[j] == ":"
        and s.glued(j)
        and s.glued(j + 1)
        and (part := _sixty(s, j + 1)) is not None
        and len(parts) < 3
    ):
        parts.append(part)
        j += 2
    decimals = ""
    if s.words[j] in (",", ".") and s.glued(j) and s.glued(j + 1) and s.words[j + 1].isdecimal() and len(parts) > 1:
        decimals = s.words[j + 1]  # "14:51,20 Minuten"
        j += 2
    found = v.units.after(s.words, j) if len(parts) > 1 and len(s.words[j]) > 1 else None
    if found is None or s.words[j] in v.language.function_words:
        return None
    smaller = _SMALLER.get(found[1].units[0], ())
    if len(parts) - 1 > len(smaller):
        return None
    value = 0
    for part in parts:
        value = value * 60 + part
    unit = smaller[len(parts) - 2]
    places = len(decimals)
    exact = Decimal(f"{value}.{decimals}") if places else Decimal(value)
    f = Figure(i, found[0], s.starts[i], s.ends[found[0] - 1], Kind.DURATION, exact, places)
    f.unit, f.candidates = unit, (unit,)
    f.unit_span = Span(s.starts[j], f.end)
    return f


def spelled_time(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "acht Uhr", "saat dokuz buçukta": make the spelled number a time."""
    if f.kind not in (Kind.CARDINAL, Kind.ORDINAL) or f.value is None or not 0 <= f.value <= _LAST_HOUR:
        return False
    leads = _clock_leads(s, f.first, f.stop, v)
    if f.kind is Kind.ORDINAL and not leads:
        return False  # only "the ninth" behind the word for the clock
    minute = 30 if leads and f.value % 1 == _HALF else 0
    if f.fraction_digits and not minute:
        return False
    stop, clocked, hour = _clock_word(s, f.stop, int(f.value), v)
    if not clocked and not leads:
        return False
    f.kind, f.value, f.fraction_digits, f.time = Kind.TIME, None, None, f"{hour:02}:{minute:02}"
    f.stop, f.end = stop, s.ends[stop - 1]
    return True


def _past_offset(s: Sentence, j: int) -> int:
    """A zone offset such as +01:00 or Z is part of the time's name, not a number."""
    if s.words[j] in ("+", "-", "−") and s.glued(j) and s.words[j + 2] == ":" and _sixty(s, j + 3) is not None:
        return j + 4
    if s.words[j] == "z" and s.glued(j):
        return j + 1
    return j
