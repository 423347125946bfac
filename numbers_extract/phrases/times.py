"""Times of day in ISO 8601, read from "14:35", "14.35 Uhr", "5:30 p.m.", "10 o'clock"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import DASHES, Sentence, is_digits, is_word
from numbers_extract.numerals.building import HYPHENS, suffix_at
from numbers_extract.phrases.dates import unit_follows
from numbers_extract.vocabulary import Vocabulary

_NOON, _LAST_HOUR, _LAST_MINUTE = 12, 24, 59
_MOST_MINUTES = 3  # digits of the minutes in "102:30 Minuten"
_HALF = Decimal("0.5")


def read_time(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The time of day whose hour is the digits at token `i`."""
    word = s.words[i]
    if len(word) > 2 or int(word) > _LAST_HOUR:
        return _clock_duration(s, i, v) if s.words[i + 1] == ":" and len(word) <= _MOST_MINUTES else None
    if s.words[i + 1] in v.language.clock_units:
        return _hours(s, i, v)
    lasting = _clock_duration(s, i, v) if s.words[i + 1] == ":" and not _hours_of_clock(s, i, v) else None
    return lasting or _time_of_day(s, i, v)


def _hours_of_clock(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "a las 9:30 horas", "14:30 h"; "1:30 horas" elsewhere lasts."""
    minute, _, j = _minutes(s, i, v)
    return minute is not None and s.words[j] in v.language.clock_units and (len(s.words[i]) == 2 or _cued(s, i, v))


def _time_of_day(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The time whose hour is token `i`, where a clock word, a cue or its own form says that it is one."""
    minute, seconds, j = _minutes(s, i, v)
    hours = _hours_of_clock(s, i, v)
    stop, clocked, hour = _clock_word(s, i, j + hours, int(s.words[i]), v)
    if clocked or hours:
        if minute is None and s.words[stop - 1] in v.language.clock:
            minute, stop = _minutes_after(s, stop, v)
    elif _behind_name(s, i, j, v):
        stop = j
    elif minute is None or not _bare_time(s, i, j, v) or _duration_follows(s, j, v):
        return None
    elif seconds is not None and len(s.words[i]) == 1 and s.words[i - 1] in v.language.lasting_cues:
        return _race_time(s, i, j, (hour * 60 + minute) * 60 + seconds)
    if minute is not None and _is_grouped(s, j):
        return None  # a scale of 1:25.000
    if seconds is not None:
        return _time(s, i, _past_offset(s, stop), f"{hour:02}:{minute or 0:02}:{seconds:02}", v)
    return _time(s, i, stop, f"{hour:02}:{minute or 0:02}", v)


def _time(s: Sentence, i: int, stop: int, time: str, v: Vocabulary) -> Figure:
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.TIME, None, None)
    f.time, f.approximate = time, s.words[stop - 1] in v.language.clock_about
    take_prefix(s, f, v)
    return f


_LIST_WINDOW = 8


def _behind_name(s: Sentence, i: int, j: int, v: Vocabulary) -> bool:
    """ "klockan 14.30", "kl. 9", "o godz. 14": the hour at `i`, also the second of a range or a list ("kl. 9–17").

    Not the minutes of "5 godz. 30", where the word is the unit of the number before it.
    """
    language = v.language
    if not language.clock_names:
        return False
    k = i - 1
    links = language.range_to | v.joiners
    while k > i - _LIST_WINDOW and (s.words[k].isdecimal() or (s.words[k] or " ") in ".:,–-" or s.words[k] in links):
        k -= 1
    if k < 0 or s.words[k] not in language.clock_names:
        return False
    if is_digits(s.words[k - 1]) or (k and s.words[k - 1] in v.reader_words):
        return False
    first = k == i - 1 or (k == i - 2 and s.words[i - 1] == ".")
    if first:
        return not unit_follows(s, j, v)
    return not is_word(s.words[j]) or s.words[j] in language.function_words


def take_prefix(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """The "klockan" before a time belongs to it, as the "Uhr" behind one does."""
    k = f.first - 2 if s.words[f.first - 1] == "." else f.first - 1
    if f.first and s.words[k] in v.language.clock_names:
        f.first, f.start = k, s.starts[k]


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


_MILITARY = 4  # digits of "0900"


def _begins_watch(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether token `i` is the first of two such times: "0900 to 1700 hours"."""
    linked = s.words[i + 1] in v.language.range_to or s.words[i + 1] in DASHES
    second = s.words[i + 2]
    return linked and len(second) == _MILITARY and second.isdecimal() and s.words[i + 3] in v.language.zone_names


def military_time(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "0900 GMT", "at 1630 hours"; "1500 hours of video" last so long."""
    if len(s.words[i]) != _MILITARY or not (s.words[i + 1] in v.language.zone_names or _begins_watch(s, i, v)):
        return None
    hour, minute = int(s.words[i][:2]), int(s.words[i][2:])
    zone = i + 3 if _begins_watch(s, i, v) else i + 1
    if hour >= _LAST_HOUR or minute > _LAST_MINUTE or (v.is_unit(s.words[zone]) and not _is_clocked(s, i, zone, v)):
        return None
    f = Figure(i, i + 1, s.starts[i], s.ends[i], Kind.TIME, None, None)
    f.time = f"{hour:02}:{minute:02}"
    return f


def _is_clocked(s: Sentence, i: int, zone: int, v: Vocabulary) -> bool:
    """Whether four digits before a unit are a time: "0800 hours", "1400 PT", "by 1640 hours"."""
    before = s.words[i - 1]
    if s.words[i][0] == "0" or s.surface(zone).isupper():
        return True
    if _begins_watch(s, i - 2, v):  # "0900 to 1700 hours"
        return s.words[i - 2][:1] == "0"
    cued = before in v.language.time_at or v.date_qualifiers.before(s.words, i) is not None
    return cued and before not in v.about_words and s.words[zone + 1] not in v.language.of_words


def _sixty(s: Sentence, i: int) -> int | None:
    """Two digits that can be minutes or seconds."""
    word = s.words[i]
    return int(word) if len(word) == 2 and word.isdecimal() and int(word) <= _LAST_MINUTE else None


def _past_decimals(s: Sentence, j: int) -> int:
    """ISO 8601 allows decimals of a second; they are not part of our time."""
    if s.words[j] == "." and s.glued(j) and is_digits(s.words[j + 1]) and s.glued(j + 1):
        return j + 2
    return j


def _clock_word(s: Sentence, i: int, j: int, hour: int, v: Vocabulary) -> tuple[int, bool, int]:
    """ "Uhr", "o'clock" or "p.m." at token `j`: (index past it, whether it was there, the hour by it).

    Where the word for an hour of the clock is the unit, too, what stands before token `i` decides.
    """
    language = v.language
    word = s.words[j]
    if word in language.clock:
        return _half_day(s, j + 1, hour, v, cued=True) or (j + 1, True, hour)
    if word in HYPHENS and s.glued(j) and s.words[j + 1] in language.clock_about:
        return j + 2, True, hour
    if word == "." and language.ordinal_dot and s.glued(j) and s.words[j + 1] in language.clock_units:
        return j + 2, True, hour  # "po 22. hodině"
    if s.words[j + 1] in ("'", "’") and f"{word}'{s.words[j + 2]}" in language.clock:
        return j + 3, True, hour
    named = _cued(s, i, v) or _behind_name(s, i, j, v)
    return _half_day(s, j, hour, v, cued=named) or (j, False, hour)


def _half_day(s: Sentence, j: int, hour: int, v: Vocabulary, *, cued: bool = False) -> tuple[int, bool, int] | None:
    """ "p.m.", "'s avonds" at token `j`: (index past it, True, the hour by it). More words say so behind a cue."""
    halves = v.day_parts if cued else v.afternoon
    for length in _HALF_DAY_TOKENS:
        half_day = halves.get("".join(s.words[j : j + length]))
        if (
            half_day is not None
            and j + length <= s.count
            and hour <= _NOON
            and not (length == 1 and s.glued(j + 1) and s.words[j + 1].isalnum())
        ):
            return j + length, True, half_day.hour(hour)
    return None


def take_day_part(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """The "at night" behind a spelled time belongs to it: "halb fünf am Nachmittag", "half past nine at night"."""
    hour, _, minute = (f.time or "").partition(":")
    found = _half_day(s, f.stop, int(hour), v, cued=True)
    if found is not None:
        f.stop, _, later = found
        f.end, f.time = s.ends[f.stop - 1], f"{later:02}:{minute}"


def _minutes_after(s: Sentence, j: int, v: Vocabulary) -> tuple[int | None, int]:
    """ "5 Uhr 30"."""
    minute = _sixty(s, j)
    following = s.words[j + 1]
    counted = is_word(following) and following not in v.language.function_words
    if minute is not None and (s.glued(j) or not counted):
        return minute, j + 1
    return None, j


def _minutes_with_unit(s: Sentence, j: int, v: Vocabulary) -> tuple[int | None, int]:
    """ "7 часов 45 минут": (the minutes, the token past their unit)."""
    minute = _sixty(s, j)
    found = v.units.after(s.words, j + 1) if minute is not None else None
    return (minute, found[0]) if found is not None and found[1].units[0] == "minute" else (None, j)


def _bare_time(s: Sentence, i: int, j: int, v: Vocabulary) -> bool:
    """Two numbers with a colon are a time unless the sentence is about a score; with a point they need a cue."""
    cued = _cued(s, i, v)
    if s.words[i + 1] != ":":
        if v.hour_cues.before(s.words, i) is not None or _names_hour(s, i, j, v):
            return True
        ended = v.separators.decimal != "." and suffix_at(s, j, v) > j and len(s.words[i]) == 2  # "19.30'da"
        return ended or (cued and _ends_stretch(s, i, v)) or (_clock_near(s, j, v) and (cued or _until_clock(s, j, v)))
    if not cued and _is_verse(s, i, v):
        return False
    if s.words[i - 1] in v.language.score_prepositions:
        return False
    if j - i > 3 or s.words[i + 2][0] == "0":
        return True  # hours, minutes and seconds are no score, nor is 11:05
    return s.words[j] not in v.language.score_cues and (cued or not s.has_any(v.cues.scores))


def _ends_stretch(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "entre las 20.00 y las 21.00": the second of two hours."""
    language = v.language
    if s.words[i - 2] not in language.between_and:
        return False
    return not language.between.isdisjoint(s.words[max(0, i - _BETWEEN) : i - 2])


def _links_hours(word: str, v: Vocabulary) -> bool:
    """Whether the word may stand between the two hours of a stretch."""
    return word in DASHES or word in v.language.range_to or word in v.language.between_and


def _until_clock(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "7.30 – 18.15 Uhr", "8.00 bis 10.30 Uhr": the second time behind token `j` says what the first is."""
    language, k = v.language, j + 1
    if not _links_hours(s.words[j], v):
        return False
    minutes = s.words[k + 1] in language.time_point_marks and _sixty(s, k + 2) is not None
    named = s.words[k + 3 if minutes else k + 1]
    return s.words[k].isdecimal() and (named in language.clock or named in language.clock_units)


def _is_verse(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "John 3:16": behind a name, where not every noun has a capital."""
    before = s.words[i - 1]
    named = not s.opens_at(i - 1) and is_word(before) and s.capitalised(i - 1) and before not in v.weekdays
    return named and len(s.words[i]) == 1 and v.language.head_rule is not HeadRule.CAPITALISED


def _cued(s: Sentence, i: int, v: Vocabulary) -> bool:
    return s.words[i - 1] in v.language.clock_before or v.hour_cues.before(s.words, i) is not None


def _names_hour(s: Sentence, i: int, j: int, v: Vocabulary) -> bool:
    """ "börjar 20.30", "o 15.30": no decimals where the mark is another and nothing is measured or moved."""
    language, before = v.language, s.words[i - 1]
    if before in language.range_to and i >= _CLOCKED and _minutes(s, i - _CLOCKED + 1, v)[2] == i - 1:
        before = s.words[i - _CLOCKED]  # "de 15.00 a 16.00"
    if before not in language.point_clock_before or v.separators.decimal == "." or unit_follows(s, j, v):
        return False
    if _links_hours(s.words[j], v):
        _, _, end = _minutes(s, j + 1, v)
        if is_digits(s.words[j + 1]) and (end == j + 2 or unit_follows(s, end, v)):
            return False  # "zwischen 8.30 und 9.15 Euro"
    counted = is_word(s.words[j]) and s.words[j] not in language.function_words
    if language.head_rule is HeadRule.CAPITALISED:
        counted = s.capitalised(j)  # "ab 17.30 geöffnet"
    elif language.verb_second and s.opens_at(i - 1):
        counted = False  # "Om 17.30 begint het concert"
    moved = s.has_any(v.cues.change_words) and language.clock.isdisjoint(s.words)
    return not counted and not moved


_CLOCKED = 5  # tokens of "de 15.00 a"
_HALF_DAY_TOKENS = (5, 4, 3, 2, 1)
_EARLY = 5  # the last hour that is more often a duration: "2h30"


def _hours(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "à 20 heures", "om 3 uur", "14h35": a time where a word before it says so, or by its hour; else how long."""
    if (lasting := _to_the_minute(s, i)) is not None:
        return lasting
    hour = int(s.words[i])
    minute, stop = _minutes_after(s, i + 2, v)
    if minute is None and len(s.words[i + 1]) == 1 and (minute := _sixty(s, i + 2)) is not None:
        stop = i + 3  # "14 h 35 précises"
    cued = _hour_cued(s, i, stop, hour, v)
    if minute is None and cued:
        minute, stop = _minutes_with_unit(s, stop, v)
    if minute is None:
        stop, minute = _half_past(s, stop, v)
        if not cued or (not minute and _how_long(s, stop, v)):
            return None
    stop, _, hour = _half_day(s, stop, hour, v, cued=True) or (stop, False, hour)
    early = not cued and (s.words[i - 1] in v.language.lasting_cues or hour <= _EARLY)
    if early or (minute and _takes_long(s, i, stop, v)):
        return _lasting(s, i, stop, hour * 60 + minute, "minute")
    return _time(s, i, stop, f"{hour:02}:{minute:02}", v)


def _lasting(s: Sentence, i: int, stop: int, value: int, unit: str) -> Figure:
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.DURATION, Decimal(value))
    f.unit, f.candidates = unit, (unit,)
    f.unit_span = Span(s.starts[i + 1], f.end)
    return f


def _to_the_minute(s: Sentence, i: int) -> Figure | None:
    """ "2h06min26s" lasts."""
    minute, j = _sixty(s, i + 2), i + 3
    if minute is None or s.words[j] not in _MINUTES or not s.glued(j) or not s.glued(i + 2):
        return None
    value, second = int(s.words[i]) * 60 + minute, _sixty(s, j + 1) if s.glued(j + 1) else None
    if second is None:
        return _lasting(s, i, j + 1, value, "minute")
    stop = j + 3 if s.words[j + 2] in _SECONDS and s.glued(j + 2) else j + 2
    return _lasting(s, i, stop, value * 60 + second, "second")


_MINUTES = frozenset(("min", "m", "'", "′"))
_SECONDS = frozenset(("s", "seg", '"', "″"))


def _hour_cued(s: Sentence, i: int, stop: int, hour: int, v: Vocabulary) -> bool:
    """Whether an hour at `i` whose unit ends before `stop` is said to be one of the clock."""
    language, before = v.language, s.words[i - 1]
    if before in language.clock_cues or before in v.weekdays or v.hour_cues.before(s.words, i) is not None:
        return True  # "à 20 heures", "jusqu'à jeudi 6 heures"
    if s.words[stop] in language.zone_names:
        return True  # "02 h 30 UTC"
    if _linked_hour(s, i, stop, v) or _half_day(s, stop, hour, v, cued=True) is not None:
        return True
    in_range = before in language.range_to or before in language.range_from or before in language.between_and
    late = in_range and _NOON < hour < _LAST_HOUR and s.words[stop - 1] in language.clock
    return late and s.words[stop] not in language.per  # "van 9 tot 17 uur"


def _linked_hour(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "de 9h à 17h", "entre 9 h et 17 h", "9h-17h": one of two hours."""
    language = v.language
    links = language.range_to | language.between_and | {"-", "–"}
    follows = s.words[stop] in links and s.words[stop + 1].isdecimal() and s.words[stop + 2] in language.clock_units
    begins = s.words[i - 1] in language.range_from or s.words[i - 1] in language.between or s.words[stop] in "-–"
    before = s.words[i - 2] in language.clock_units and s.words[i - 1] in links
    second = s.words[i - 1] in "-–" or not language.between.isdisjoint(s.words[max(0, i - _BETWEEN) : i - 2])
    return (follows and begins) or (before and second)


_BETWEEN = 7  # tokens from "entre" to the second hour


def _how_long(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "à deux heures de Paris", "à 35 heures par semaine": what follows makes it a duration."""
    if v.per.after(s.words, j) is not None:
        return True
    return s.words[j] in v.language.part_of and _half_day(s, j, 0, v) is None and is_word(s.words[s.next_word(j)])


def _takes_long(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "après 2 h 47 de jeu", "10h35 d'attente": a noun that takes so long."""
    j = s.next_word(stop)
    noun = s.words[stop] in v.language.scale_links and is_word(s.words[j]) and not s.capitalised(j)
    day = v.weekday_names.after(s.words, j)  # "15h40 de terça-feira"; "jeu." ends a sentence more often
    noun = noun and (day is None or s.words[day[0] - 1] == ".") and s.words[j] not in v.language.function_words
    return noun and s.words[i - 1] not in v.language.time_at and _half_day(s, stop, 0, v) is None


def _half_past(s: Sentence, j: int, v: Vocabulary) -> tuple[int, int]:
    """ "et demie" at token `j`: (index past it, 30), or (`j`, 0)."""
    half = v.half_phrases.after(s.words, j)
    return (j, 0) if half is None else (half[0], int(half[1] * 60))


_CLOCK_WINDOW = 6


def _clock_near(s: Sentence, j: int, v: Vocabulary) -> bool:
    named = v.language.clock | v.language.clock_units
    return not named.isdisjoint(s.words[j : j + _CLOCK_WINDOW])


def _duration_follows(s: Sentence, j: int, v: Vocabulary) -> bool:
    found = v.units.after(s.words, j)
    return found is not None and len(s.words[j]) > 1 and s.words[j] not in v.language.function_words


def _race_time(s: Sentence, i: int, stop: int, seconds: int) -> Figure:
    """ "won in 2:04:51"."""
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.DURATION, Decimal(seconds))
    f.unit, f.candidates = "second", ("second",)
    return f


_SMALLER = {"hour": ("minute", "second"), "minute": ("second",), "second": ()}


def _lasting_to_hundredths(s: Sentence, i: int, stop: int, seconds: int, decimals: str) -> Figure:
    """ "1:58,12": the time of a race."""
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.DURATION, Decimal(f"{seconds}.{decimals}"), len(decimals))
    f.unit, f.candidates = "second", ("second",)
    return f


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
    named = len(parts) > 1 and len(s.words[j]) > 1 and s.words[j] not in v.language.function_words
    found = v.units.after(s.words, j) if named else None
    if found is None and len(parts) == 2 and len(decimals) in (1, 2) and s.words[j] != ":":
        return _lasting_to_hundredths(s, i, j, parts[0] * 60 + parts[1], decimals)
    if found is None and len(parts) == 2 and v.left_phrases.after(s.words, j) is not None:
        return _race_time(s, i, j, parts[0] * 60 + parts[1])  # "with 9:12 left"
    if found is None:
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
    if f.value is None or not 0 <= f.value <= _LAST_HOUR:
        return False
    named = _behind_name(s, f.first, f.stop, v)
    if f.kind is not Kind.CARDINAL and not (f.kind is Kind.ORDINAL and named):  # "o godzinie ósmej"
        return False
    minute = 30 if f.value % 1 == _HALF else 0  # "alle otto e mezza"
    if f.fraction_digits and not minute:
        return False
    stop, clocked, hour = _clock_word(s, f.first, f.stop, int(f.value), v)
    if not (clocked or named):
        return False
    if s.words[f.stop] in v.language.clock_units:
        stop, half = _half_past(s, f.stop + 1, v)
        if not _hour_cued(s, f.first, stop, int(f.value), v) or not (minute or half or not _how_long(s, stop, v)):
            return False
        stop, _, hour = _half_day(s, stop, int(f.value), v, cued=True) or (stop, False, hour)
        minute = minute or half
    f.kind, f.value, f.fraction_digits, f.time = Kind.TIME, None, None, f"{hour:02}:{minute:02}"
    f.stop, f.end = stop, s.ends[stop - 1]
    f.approximate = s.words[stop - 1] in v.language.clock_about
    take_prefix(s, f, v)
    return True


_QUARTER = 15  # minutes


def cued_time(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Make the number a time that a cue says is one: "a las 8", "alle otto e mezza", "às 20 horas"."""
    if f.kind not in (Kind.CARDINAL, Kind.FRACTION) or f.value is None or not 0 <= f.value <= _LAST_HOUR:
        return False
    if v.hour_cues.before(s.words, f.first) is None:
        return False
    hour = int(f.value)
    minute, stop = _past_hour(s, f, hour, v)
    if s.words[stop] in v.language.clock_units:
        stop += 1
    elif stop == f.stop and _counts_on(s, stop, v):
        return False
    stop, _, hour = _clock_word(s, f.first, stop, hour, v)
    minutes = hour * 60 + minute
    f.kind, f.value, f.fraction_digits, f.time = Kind.TIME, None, None, f"{minutes // 60:02}:{minutes % 60:02}"
    f.readings = ()
    f.stop, f.end = stop, s.ends[stop - 1]
    return True


def _past_hour(s: Sentence, f: Figure, hour: int, v: Vocabulary) -> tuple[int, int]:
    """The minutes stated behind a whole or half hour, and the token past them: "y media", "y diez", "menos cuarto"."""
    if f.value != hour:
        return int((Decimal(f.value or 0) - hour) * 60) if isinstance(f.value, Decimal) else 0, f.stop
    link, j = s.words[f.stop], f.stop + 1
    if not s.words[j] or not (link in v.joiners or link in v.language.clock_to):
        return _half_past(s, f.stop, v)[::-1]
    sign = -1 if link in v.language.clock_to else 1
    j += s.words[j] in v.language.articles and v.language.fraction_nouns.get(s.words[j + 1]) == 4  # "menos um quarto"
    if v.language.fraction_nouns.get(s.words[j]) == 4:
        return sign * _QUARTER, j + 1
    spelled = v.reader.read(s.words, j) if is_word(s.words[j]) else None
    if spelled is None or spelled.fraction_digits or not 0 < spelled.value <= _LAST_MINUTE:
        return _half_past(s, f.stop, v)[::-1]
    if _counts_on(s, spelled.stop, v) and s.words[spelled.stop] not in v.language.units:
        return 0, f.stop
    return sign * int(spelled.value), spelled.stop


def _counts_on(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether what stands at token `j` makes the number before it a count or a longer number."""
    word = s.words[j]
    if is_word(word):
        return word not in v.language.function_words and _half_day(s, j, 0, v) is None
    digits = is_digits(s.words[j + 1]) and s.glued(j) and s.glued(j + 1)
    return word in v.quantity_starts or (word in ".,:-/" and digits)


def _past_offset(s: Sentence, j: int) -> int:
    """A zone offset such as +01:00 or Z is part of the time's name, not a number."""
    if s.words[j] in ("+", "-", "−") and s.glued(j) and s.words[j + 2] == ":" and _sixty(s, j + 3) is not None:
        return j + 4
    if s.words[j] == "z" and s.glued(j):
        return j + 1
    return j
