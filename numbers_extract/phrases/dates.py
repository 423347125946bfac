"""Dates as EDTF (ISO 8601-2): what is stated and nothing more, X for each digit that is not.

Every reader is called at the token of a number and may look at the tokens before it.
"""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import DASHES, Sentence, is_digits, is_unspaced, is_word
from numbers_extract.numerals.building import suffix_at
from numbers_extract.numerals.roman import roman_value
from numbers_extract.numerals.words import Form
from numbers_extract.phrases.date_patterns import LAST_DAY, date_by_pattern
from numbers_extract.vocabulary import Vocabulary

FIRST_YEAR, LAST_YEAR = 1000, 2199
_FIRST_SPELLED = 200  # "tvåhundratalet"; but "hundratalet" is about a hundred
_SURE_FIRST, _SURE_LAST = 1900, 2099
_APOSTROPHES = frozenset("'’‘")
_TIES = _APOSTROPHES | {"-"}
_TENS = frozenset(range(10, 100, 10))
_FIRST_QUARTER, _FIRST_HALF = 33, 40  # EDTF level 2 sub-year groupings


def _date(s: Sentence, first: int, stop: int, date: str) -> Figure:
    """The figure of a date; digits of other scripts become those of EDTF."""
    f = Figure(first, stop, s.starts[first], s.ends[stop - 1], Kind.DATE, None, None)
    f.date = date if date.isascii() else "".join(str(int(c)) if c.isdecimal() else c for c in date)
    return f


def read_date(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The date whose first number is the digits at token `i`."""
    word = s.words[i]
    if len(word) > 4 and not (len(word) == 8 and word.isascii()):
        return None
    found = _date_by_words(s, i, v)
    whole = date_by_pattern(s, i, v) if v.date_patterns else None
    if whole is not None and (found is None or whole.stop >= found.stop):
        return _date(s, *whole)
    return found


def _date_by_words(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The date that the words and marks around token `i` make, whatever the locale's patterns."""
    word = s.words[i]
    n = int(word)
    if v.spaced_dates and s.words[i + 1] == "." and (spaced := _spaced_date(s, i)) is not None:
        return spaced
    if len(word) == 4:
        return _iso_date(s, i) or _after_month_year(s, i, n, v) or _decade_behind(s, i, v) or _with_year(s, i, n, v)
    if len(word) <= 2:
        return (
            _numeric_date(s, i, v)
            or (_numeric_month(s, i, v) if s.words[i + 1] == "/" else None)
            or _day_first(s, i, n, v)
            or _month_first(s, i, n, v)
            or _short_year(s, i, v)
            or _century(s, i, i + 1, n, v)
            or _century_behind(s, i, n, v)
            or _decade_behind(s, i, v)
            or _quarter_code(s, i, n, v)
            or _numbered_part(s, i, n, v)
            or _weekday_day(s, i, n, v)
            or _day_behind_weekday(s, i, n, v)
            or _day_of_month(s, i, _past_day_mark(s, i, v), n, v)
            or _named_year(s, i, n, v)
        )
    return _named_year(s, i, n, v)


# -- numeric dates -------------------------------------------------------------------------


def _digits_at(s: Sentence, i: int, sizes: tuple[int, ...]) -> int | None:
    word = s.words[i]
    return int(word) if is_digits(word) and len(word) in sizes else None


def _iso_date(s: Sentence, i: int) -> Figure | None:
    """2016-03-24, 2016/3/24, 2016-03."""
    mark = s.words[i + 1]
    if mark not in ("-", "/", "‑", ".") or not s.glued(i + 1) or not s.glued(i + 2):
        return None
    whole = s.words[i + 3] == mark and s.glued(i + 4) and s.glued(i + 3)
    # "2003/8/28", but "2003.8.28" may be a version, and "2003-8" or "2003/8/28/5" anything.
    short = whole and mark != "." and not _joined(s, i + 5) and FIRST_YEAR <= int(s.words[i]) <= LAST_YEAR
    sizes = (1, 2) if short else (2,)
    month = _digits_at(s, i + 2, sizes)
    if month is None or not 1 <= month <= 12:
        return None
    day = _digits_at(s, i + 4, sizes) if whole else None
    if day is not None and 1 <= day <= LAST_DAY:
        return _date(s, i, i + 5, f"{s.words[i]}-{month:02}-{day:02}")
    year = int(s.words[i])
    if mark == "-" and not _joined(s, i + 3) and year % 100 >= month and FIRST_YEAR <= year <= LAST_YEAR:
        return _date(s, i, i + 3, f"{s.words[i]}-{month:02}")
    return None


def _spaced_date(s: Sentence, i: int) -> Figure | None:
    """ "2002. 11. 28.", "02. 11. 28." in Korean and Hungarian: the year first, and a space behind each dot."""
    year = s.words[i]
    dotted = all(s.words[k] == "." and s.glued(k) and not s.glued(k + 1) for k in (i + 1, i + 3))
    month, day = _digits_at(s, i + 2, (1, 2)), _digits_at(s, i + 4, (1, 2))
    if not dotted or len(year) not in (2, 4) or month is None or day is None:
        return None
    if not (1 <= month <= 12 and 1 <= day <= LAST_DAY):
        return None
    stop = i + 6 if s.words[i + 5] == "." and s.glued(i + 5) else i + 5
    return _date(s, i, stop, f"{year if len(year) == 4 else f'XX{year}'}-{month:02}-{day:02}")


def _joined(s: Sentence, i: int) -> bool:
    """Whether more digits hang on at token `i`."""
    return s.words[i] in ("-", "/", ".") and s.glued(i) and is_digits(s.words[i + 1]) and s.glued(i + 1)


def _numeric_date(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """12.09.2008, 02/13/2001, 20.6., 1.03. 2016 in the order of the locale."""
    mark = s.words[i + 1]
    if mark not in (".", "/", "-") or not s.glued(i + 1):
        return None
    second = _digits_at(s, i + 2, (1, 2))
    if second is None or (not s.glued(i + 2) and mark != "."):
        return None
    first = int(s.words[i])
    year_at = i + 4 if s.words[i + 3] == mark and s.glued(i + 3) else None
    day, month = _ordered(first, second, v) if mark != "." else (first, second)
    if not (1 <= day <= LAST_DAY and 1 <= month <= 12):
        return None
    if year_at is not None and _completes(s, year_at, mark):
        year = s.words[year_at]
        full = year if len(year) == 4 else f"XX{year}"
        return _date(s, i, year_at + 1, f"{full}-{month:02}-{day:02}")
    if mark == "." and year_at is not None and v.language.ordinal_dot and _day_and_month(s, i, v):
        return _date(s, i, i + 4, f"XXXX-{month:02}-{day:02}")
    return None


def _numeric_month(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "09/2016": a month of a year, unless a name before it says that it is a number of something ("Heft 9/2016")."""
    if not s.glued(i + 1) or not s.glued(i + 2) or not 1 <= int(s.words[i]) <= 12:
        return None
    year = _digits_at(s, i + 2, (4,))
    if (
        year is None
        or not _SURE_FIRST <= year <= _SURE_LAST
        or _joined(s, i + 3)
        or (s.glued(i) and s.words[i - 1] in "/-.")
    ):
        return None
    named = s.words[i - 1] == "." or (s.capitalised(i - 1) and s.words[i - 1] not in v.language.function_words)
    return None if named else _date(s, i, i + 3, f"{year}-{int(s.words[i]):02}")


def _completes(s: Sentence, year_at: int, mark: str) -> bool:
    """Whether a year stands behind the second mark, also with a space: "1.03. 2016"."""
    year = s.words[year_at]
    if not is_digits(year) or len(year) not in (2, 4) or _joined(s, year_at + 1):
        return False
    return s.glued(year_at) or (mark == "." and len(year) == 4)


def _day_and_month(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether "20.6." at token `i` is a date: no third number hangs on, no version, no end of the sentence."""
    if s.hangs_on(i + 4) or (not s.glued(i + 2) and s.capitalised(i + 4)):
        return False
    named = (
        s.capitalised(i - 1) and s.words[i - 1] not in v.weekdays and s.words[i - 1] not in v.language.function_words
    )
    if is_word(s.words[i + 4]) and not s.capitalised(i + 4):
        return True  # the sentence goes on, so the second dot is one of the date: "Sperrung 20.6. ab 21 Uhr"
    return not named and (not s.closes_at(i + 4) or not s.opens_at(i))


def _ordered(first: int, second: int, v: Vocabulary) -> tuple[int, int]:
    """(day, month) of two numbers in the locale's order, or in the only one that makes a date."""
    day, month = (second, first) if v.date_order == "MDY" else (first, second)
    return (month, day) if month > 12 >= day else (day, month)


# -- days with the name of a month -----------------------------------------------------------


def _month_at(s: Sentence, i: int, v: Vocabulary) -> tuple[int, int] | None:
    """The month name at token `i`: (its number, index past it and its full stop)."""
    word = s.words[i]
    month = v.months.get(word)
    if month is None or (word in v.language.months_need_capital and not s.capitalised(i)):
        return None
    stop = i + 1
    if s.words[stop] == "." and s.glued(stop) and word not in v.full_months and not s.closes_at(stop + 1):
        stop += 1
    return month, stop


def _month_before(s: Sentence, i: int, v: Vocabulary) -> tuple[int, int] | None:
    """The month name that ends before token `i`: (its number, its token)."""
    j = i - 1
    if s.words[j] == "." and j > 0:
        j -= 1
    if j < 0:
        return None
    found = _month_at(s, j, v)
    return None if found is None else (found[0], j)


def _year_after(s: Sentence, i: int, v: Vocabulary) -> tuple[str, int] | None:
    """A year that completes a date: "2008", ", 2001", "’08", "of 2004"."""
    j = i + 1 if s.words[i] in (",", *v.language.day_month_links) else i
    word = s.words[j]
    if (
        len(word) == 4
        and word.isdecimal()
        and (not _joined(s, j + 1) or _month_at(s, _past_day_mark(s, j + 2, v), v) is not None)
        and not s.glued(j + 1 if is_word(s.words[j + 1]) else -1)
    ):
        return word, j + 1
    if word in _APOSTROPHES and len(s.words[j + 1]) == 2 and s.words[j + 1].isdecimal() and s.glued(j + 1):
        return f"XX{s.words[j + 1]}", j + 2
    return None


def _day_first(s: Sentence, i: int, day: int, v: Vocabulary) -> Figure | None:
    """ "12. September 2008", "12th of May", "11. bis 14. Mai", "11-14 May"."""
    if not 1 <= day <= LAST_DAY:
        return None
    j = _past_day_mark(s, i, v)
    if (span := _second_day(s, j, v)) is not None:
        last, past = span
        found = _month_at(s, _past_link(s, past, v), v)
        if found is None or not day < last <= LAST_DAY:
            return None
        month, stop = found
        year, stop = _year_after(s, stop, v) or ("XXXX", stop)
        if _are_two(s, i, j, v):
            return _date(s, i, j, f"{year}-{month:02}-{day:02}")
        return _date(s, i, stop, f"{year}-{month:02}-{day:02}/{year}-{month:02}-{last:02}")
    hyphen = s.words[j] == "-" and s.glued(j) and s.glued(j + 1)  # "le 14-Juillet"
    if s.words[j] in v.language.day_month_links or hyphen:
        j += 1
    found = _month_at(s, j, v)
    if found is None:
        return None if hyphen else _day_of_list(s, i, j, day, v)
    month, stop = found
    year, stop = _year_after(s, stop, v) or ("XXXX", stop)
    return _date(s, i, stop, f"{year}-{month:02}-{day:02}")


_MOST_DAYS = 12  # of a list that shares one month


def _day_of_list(s: Sentence, i: int, j: int, day: int, v: Vocabulary) -> Figure | None:
    """ "am 11., 12. und 14. Mai": each day has the month behind the last."""
    k = j
    for _ in range(_MOST_DAYS):
        if s.words[k] not in v.joiners and s.words[k] not in (",", "/"):
            break
        if _digits_at(s, k + 1, (1, 2)) is None:
            return None
        k = _past_day_mark(s, k + 1, v)
    found = _month_at(s, _past_link(s, k, v), v) if k > j else None
    if found is None:
        return None
    year, _ = _year_after(s, found[1], v) or ("XXXX", 0)
    return _date(s, i, j, f"{year}-{found[0]:02}-{day:02}")


def _past_link(s: Sentence, j: int, v: Vocabulary) -> int:
    """Past the word between a day and its month: "de" in "del 11 al 14 de mayo"."""
    return j + 1 if s.words[j] in v.language.day_month_links else j


def _past_day_mark(s: Sentence, i: int, v: Vocabulary) -> int:
    """Past the day at token `i` and its dot or ending: "12.", "12th"."""
    j = i + 1
    if s.words[j] == "." and v.language.ordinal_dot:
        return j + 1
    sign = s.words[j] in v.language.ordinal_signs or (s.words[j] == "°" and s.words[i] == "1")  # "1° de mayo"
    if sign and s.glued(j):
        return j + 1
    return v.past_ordinal_suffix(s, j) or j


def _second_day(s: Sentence, j: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "bis 14." after the first day: (the last day, index past it)."""
    word = s.words[j]
    linked = word in DASHES or word in v.language.range_to or word in v.joiners or word in v.language.night_links
    if not linked:
        return None
    k = _past_fillers(s, j + 1, v)
    last = _digits_at(s, k, (1, 2))
    return None if last is None else (last, _past_day_mark(s, k, v))


def _past_fillers(s: Sentence, k: int, v: Vocabulary) -> int:
    """Past what stands between a link at `k` - 1 and the second of two points: "en met" in "11 tot en met 14 mei"."""
    most = k + _MOST_FILLERS
    while k < most and (s.words[k] in v.language.determiners or s.words[k] in v.language.range_fillers):
        k += 1
    return k


_MOST_FILLERS = 3


def _are_two(s: Sentence, i: int, j: int, v: Vocabulary) -> bool:
    """Whether token `j` joins two days, "am 11. und 12. Mai", and not the ends of "zwischen dem 11. und 12."."""
    return s.words[j] in v.joiners and not _between(s, i, v)


def _between(s: Sentence, i: int, v: Vocabulary) -> bool:
    return not v.language.between.isdisjoint(s.words[max(i - 3, 0) : i])


def _month_first(s: Sentence, i: int, day: int, v: Vocabulary) -> Figure | None:
    """ "September 12th, 2008", "May 11-14"."""
    if v.language.ordinal_dot or v.day_before_month or not 1 <= day <= LAST_DAY:
        return None
    found = _month_before(s, i, v)
    if found is None:
        return None
    month, first = found
    j = _past_day_mark(s, i, v)
    if _unitlike(s, j, v):
        return None
    if (span := _second_day(s, j, v)) is not None and day < span[0] <= LAST_DAY and _month_at(s, span[1], v) is None:
        last, j = span
        year, stop = _year_after(s, j, v) or ("XXXX", j)
        return _date(s, first, stop, f"{year}-{month:02}-{day:02}/{year}-{month:02}-{last:02}")
    year, stop = _year_after(s, j, v) or ("XXXX", j)
    return _date(s, first, stop, f"{year}-{month:02}-{day:02}")


def _unitlike(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether the number before token `j` is a time or a quantity and so no day."""
    word = s.words[j]
    return (word == ":" and s.glued(j)) or word in v.language.clock or v.percents.after(s.words, j) is not None


def _weekday_day(s: Sentence, i: int, day: int, v: Vocabulary) -> Figure | None:
    """ "Mittwoch, 6." states a day and no month."""
    if not v.language.ordinal_dot or s.words[i + 1] != "." or not s.glued(i + 1) or not 1 <= day <= LAST_DAY:
        return None
    if s.glued(i + 2) and s.words[i + 2].isdecimal():
        return None  # "Dienstag, 7.15 Uhr"
    j = i - 1
    if s.words[j] == "," or s.words[j] in v.language.weekday_links:
        j -= 1
    if j >= 1 and s.words[j] == ",":
        j -= 1
    if s.words[j] in v.weekdays and len(s.words[j]) > 2:
        return _date(s, i, i + 1 if s.closes_at(i + 2) else i + 2, f"XXXX-XX-{day:02}")
    return None


def _day_behind_weekday(s: Sentence, i: int, day: int, v: Vocabulary) -> Figure | None:
    """ "el martes 12", "el día 21", "nesta quarta-feira (18)": a day of no named month, where it counts nothing."""
    weekdays = v.language.weekday_days
    if not (weekdays or v.language.day_nouns) or not 1 <= day <= LAST_DAY:
        return None
    j = i + 1
    if weekdays and s.words[i - 1] == "(":
        weekday = s.words[i - 2] in v.language.short_weekdays or v.weekday_names.before(s.words, i - 1) is not None
        named = s.words[j] == ")" and weekday
    else:
        word = s.words[j]
        counts = word not in v.language.function_words and (is_word(word) or word in v.quantity_starts)
        more = s.glued(j) and is_digits(s.words[j + 1]) and s.glued(j + 1)
        behind_weekday = weekdays and v.weekday_names.before(s.words, i) is not None
        dated = behind_weekday or s.words[i - 1] in v.language.day_nouns
        named = not counts and not more and dated
    return _date(s, i, j, f"XXXX-XX-{day:02}") if named else None


def _day_of_month(s: Sentence, first: int, j: int, day: int, v: Vocabulary) -> Figure | None:
    """ "bis zum 15. des Monats", "from the 5th to the 10th of each month", and not "the top 10 of the month"."""
    last, stop = _second_day(s, j, v) or (None, j)
    tail = v.day_tails.after(s.words, stop)
    if tail is None or s.words[tail[0]] in _TIES or not 1 <= day <= (last or LAST_DAY) <= LAST_DAY:
        return None
    if j == first + 1 and _counts_at(s, first, v):
        return None
    if _are_two(s, first, j, v):
        last, stop = None, j
    span = f"/XXXX-XX-{last:02}" if last else ""
    return _date(s, first, stop, f"XXXX-XX-{day:02}{span}")


def _counts_at(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether the word before digits at token `i` has them count: "läser 15 i månaden", "minst 20 i månaden"."""
    before = s.words[i - 1]
    if before in v.about_words:
        return True
    bound = v.qualifiers.before(s.words, i) is not None and v.date_qualifiers.before(s.words, i) is None
    return bound or (is_word(before) and before not in v.language.function_words)


def spelled_day(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "zwölften September", "first of May", "second quarter of 2024", "zwanzigsten Jahrhundert"."""
    if not isinstance(f.value, Decimal) or f.value < 1:
        return None
    j = f.stop
    if f.value > 99:
        of_year = FIRST_YEAR <= f.value <= LAST_YEAR and v.years_after.after(s.words, j) is not None
        return _date(s, f.first, j, str(f.value)) if of_year else None  # "две тысячи восьмом году"
    day = int(f.value)
    noun = j + (s.words[j] in DASHES and s.glued(j))  # "sixteenth-century"
    if v.centuries.after(s.words, noun) is not None:
        return _century(s, f.first, j, day, v)
    if f.kind is Kind.ORDINAL and (listed := _century_of_list(s, f.first, j, day, v)) is not None:
        return listed
    if (part := _part_of_year(s, f.first, j, day, v)) is not None:
        return part
    if f.kind is Kind.ORDINAL and (alone := _day_of_month(s, f.first, j, day, v)) is not None:
        return alone
    if s.words[j] in v.language.day_month_links:
        j += 1
    found = _month_at(s, j, v) if day <= LAST_DAY else None
    if found is None:
        return None
    if (bound := v.date_qualifiers.after(s.words, f.first)) is not None and bound[0] == j:
        return None  # "prima del gennaio 1900" is before, not the first
    month, stop = found
    year, stop = _year_after(s, stop, v) or ("XXXX", stop)
    return _date(s, f.first, stop, f"{year}-{month:02}-{day:02}")


# -- years ---------------------------------------------------------------------------------


def _after_month_year(s: Sentence, i: int, year: int, v: Vocabulary) -> Figure | None:
    """ "Januar 2021", "January of 2021", "Sommer 2015", "Q2 2024", "09/2016"."""
    if not FIRST_YEAR <= year <= LAST_YEAR or (_joined(s, i + 1) and s.words[i + 1] == "."):
        return None
    j = i - 1 if s.words[i - 1] in (",", *v.language.day_month_links) else i
    found = _month_before(s, j, v)
    if found is not None:
        return _date(s, found[1], i + 1, f"{s.words[i]}-{found[0]:02}")
    season = v.language.seasons.get(s.words[j - 1])
    if season is not None and s.words[i - 1] != "," and not (s.words[i + 1] == "/" and s.glued(i + 1)):
        return _date(s, j - 1, i + 1, f"{s.words[i]}-{season}")
    return None


def _with_year(s: Sentence, i: int, year: int, v: Vocabulary) -> Figure | None:
    """A year alone, a decade, a span of years."""
    word, j = s.words[i], i + 1
    if (decade := _past_decade_suffix(s, j, v)) is not None and word[3] == "0" and year >= 100:
        return _date(s, i, decade, f"{word[:3]}X")
    if (stop := _past_decade_tail(s, i, v)) is not None and word[3] == "0":
        return _date(s, i, stop, f"{word[:2]}XX" if year % 100 == 0 else f"{word[:3]}X")
    if (found := _double_year(s, i, year, v)) is not None:
        return found
    if (era := _era(s, i, year, v)) is not None:
        return era
    named_part = v.language.parts_behind_year and FIRST_YEAR <= year <= LAST_YEAR
    if named_part and (part := _part_behind_year(s, i, v)) is not None:
        return part
    named = s.glued(i) and is_word(s.words[i - 1]) and len(s.words[i - 1]) > 1 and s.named(i - 1)  # "TK1952"
    if named or not FIRST_YEAR <= year <= LAST_YEAR or _not_a_year(s, i, year, v):
        return None
    return _date(s, i, v.past_ordinal_suffix(s, j) or j, word)


def _part_behind_year(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "2028 Mayıs ayında", "2028 yılının baharında", "2024'ün ikinci çeyreğinde"."""
    genitive = s.words[i + 1] == "'" and s.glued(i + 1) and s.glued(i + 2)
    j = i + 3 if genitive else i + 1
    j += s.words[j] in v.language.year_nouns
    if (month := _month_at(s, j, v)) is not None and not is_digits(s.words[month[1]]):
        return _date(s, i, month[1], f"{s.words[i]}-{month[0]:02}")
    if (season := v.language.seasons.get(s.words[j])) is not None:
        return _date(s, i, j + 1, f"{s.words[i]}-{season}")
    ordinal = v.reader.read(s.words, j) if is_word(s.words[j]) else None
    if ordinal is not None and ordinal.form is Form.ORDINAL:
        part, k = int(ordinal.value), ordinal.stop
    elif s.words[j].isdecimal() and len(s.words[j]) == 1 and s.words[j + 1] == ".":
        part, k = int(s.words[j]), j + 2
    else:
        return None
    code = _part_code(s.words[k], part, v)
    return None if code is None else _date(s, i, k + 1, f"{s.words[i]}-{code}")


def _past_decade_suffix(s: Sentence, j: int, v: Vocabulary) -> int | None:
    """The token past the suffix of a decade behind digits: "1990s", "1990-х"."""
    if s.words[j] in v.language.ordinal_joints and s.glued(j):
        j += 1
    found = v.decade_marks.after(s.words, j) if s.glued(j) else None
    return None if found is None else found[0]


def past_year_noun(s: Sentence, f: Figure, v: Vocabulary) -> int:
    """The token past a date and the noun behind its year: "2008 года"."""
    found = v.years_after.after(s.words, f.stop) if f.kind is Kind.DATE else None
    return f.stop if found is None else found[0]


def _era(s: Sentence, i: int, year: int, v: Vocabulary) -> Figure | None:
    """ "44 BC", "79 n. Chr.", "MÖ 44"."""
    leading = v.leading_eras.before(s.words, i)
    if leading is not None and s.surface(leading[0])[:1].isupper():
        return _date(s, leading[0], i + 1, _before_christ(year) if leading[1] else f"{year:04}")
    before = v.before_era.after(s.words, i + 1)
    if before is not None:
        return _date(s, i, before[0], _before_christ(year))
    after = v.after_era.after(s.words, i + 1)
    if after is not None and (s.surface(i + 1).isupper() or after[0] - i > 2):
        return _date(s, i, after[0], f"{year:04}")
    return None


def _before_christ(year: int) -> str:
    """EDTF counts a year zero: 44 BC is -0043."""
    return f"-{year - 1:04}" if year > 1 else "0000"


def _double_year(s: Sentence, i: int, year: int, v: Vocabulary) -> Figure | None:
    """ "2021/22", "1939–1945", "2014-16"."""
    mark = s.words[i + 1]
    if not (mark == "/" or mark in DASHES) or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if not s.glued(i + 1) or not s.glued(i + 2) or _joined(s, i + 3):
        return None
    second = s.words[i + 2]
    if not second.isdecimal() or len(second) not in (2, 4) or (s.glued(i + 3) and is_word(s.words[i + 3])):
        return None
    last = int(second) if len(second) == 4 else year - year % 100 + int(second)
    if len(second) == 2 and last <= year and year % 100 == 99:
        last += 100
    if not year < last <= LAST_YEAR or (mark == "/" and last != year + 1 and len(second) == 2):
        return None
    if unit_follows(s, i + 3, v) and v.years_after.after(s.words, i + 3) is None:
        return None
    return _date(s, i, i + 3, f"{year}/{last}")


def unit_follows(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "2000 Euro", "2000-Meter": whether a unit, a scale or money stands at token `j`."""
    words = s.words
    if j >= s.count:
        return False
    if words[j] in ("-", "–") and s.glued(j) and s.glued(j + 1):
        j += 1
        if j >= s.count:
            return False
    if words[j] not in v.quantity_starts:
        return False
    small = words[j] in v.language.function_words
    if not small and (v.percents.after(words, j) or v.scales.after(words, j) or v.currency_signs.after(words, j)):
        return True
    found = v.units.after(words, j) or v.currencies.after(words, j) or v.subunits.after(words, j)
    if small:
        return found is not None and found[0] > j + 1  # "1000 US dollars", and not "in 2003 us and them"
    if found is None and s.surface(j) not in v.lone_units:
        return False
    if len(words[j]) > 1:
        return True
    if words[j + 1] in v.language.part_of and not s.capitalised(j):
        return True
    return s.glued(j) or _is_lone_unit(s, j, v)


def _is_lone_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "1600 g und", "1200 W bei": a unit of one letter, no initial of a name ("1850 W. Miller")."""
    following = s.words[j + 1]
    if is_word(following) and following not in v.language.function_words:
        return False
    if not s.capitalised(j):
        return True
    return s.surface(j) in v.lone_units and (following != "." or s.closes_at(j + 2))


def _not_a_year(s: Sentence, i: int, year: int, v: Vocabulary) -> bool:
    """Whether four digits that can be a year are a count or a quantity here (DESIGN 3.5)."""
    if _named_behind(s, i + 1, year, v):
        return False
    if _goes_on(s, i + 1, v):
        return True
    before = s.words[i - 1]
    if i and before in v.language.year_nouns and not _says_which_year(s, i, v):
        return False
    if _follows_sign(s, i, year) or _bounded_behind(s, i + 1, v):
        return True
    qualified = v.qualifiers.before(s.words, i)
    if qualified is None or before in v.language.during:
        return _plural_follows(s, i, year, v)
    if before in v.language.than and _quantity_before(s, qualified[0], v):
        return False  # "8 Prozent mehr als 2023"
    if before in v.language.part_of and _SURE_FIRST <= year <= _SURE_LAST and _quantity_before(s, qualified[0] - 1, v):
        return False  # "12 in meno del 2022"
    if v.date_qualifiers.before(s.words, i) is None:
        return True  # "mindestens 2000"
    if not _SURE_FIRST <= year <= _SURE_LAST and _is_subject(s, i + 1, v):
        return True
    return (before in v.language.year_cues or v.language.years_named) and _plural_follows(s, i, year, v)


def _is_subject(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "około 1200 zostało rannych", "about 1200 were injured": a verb at `j` says what so many did.

    Where the word for a year stands beside one, any verb does. Elsewhere it has to be a plural one that no
    subject follows: "hacia 1200 fueron construidas las murallas" is a year.
    """
    language, word = v.language, s.words[j]
    if language.years_named:
        return word in language.counting_verbs or (is_word(word) and v.is_verb(word))
    subjects = language.determiners | language.articles
    return word in language.counting_verbs and subjects.isdisjoint(s.words[j + 1 : j + 4])


def _named_behind(s: Sentence, j: int, year: int, v: Vocabulary) -> bool:
    """ "2008 года", "1973 yılında", "в 1998-м": what stands at `j` says that the digits before it are a year."""
    suffixed = v.past_ordinal_suffix(s, j)
    if v.years_after.after(s.words, suffixed or j) is not None:
        return True
    return suffixed is not None and s.words[j] in v.language.ordinal_joints and _SURE_FIRST <= year <= _SURE_LAST


def _bounded_behind(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "2000'den fazla", "1000'inci", "2000 or more": what stands at `j` bounds a count, and no date."""
    k = suffix_at(s, j, v)
    phrase = s.words[j : j + 6]
    if k > j:
        if s.words[k] in v.language.ordinal_suffixes:
            return True
        phrase = ["'", v.language.endings.get(s.words[k], "?")[1:], *s.words[k + 1 : k + 5]]
    bound = v.qualifiers_after.after(phrase, 0)
    date = v.date_qualifiers_after.after(phrase, 0)
    return bound is not None and (date is None or date[0] < bound[0])


def _goes_on(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether what stands behind makes it a longer number, a name or a quantity: "2000km", "2016/679", "2000 Euro"."""
    following, second = s.words[j], s.words[j + 1]
    digits = is_digits(second)
    if s.glued(j) and (
        is_word(following)
        or (following in ".,:'’" and digits and s.glued(j + 1))
        or (following == "/" and digits)  # "(EU) 2016/679"
    ):
        return True
    if following in DASHES and digits and not _like_year(second):
        return True
    return following in ("%", "±") or unit_follows(s, j, v) or v.multiplied(s.words, j)


def _follows_sign(s: Sentence, i: int, year: int) -> bool:
    """Whether what stands before says that it is no year: "$2000", "~2000", "3-2000", the type "ABC 1234"."""
    before = s.words[i - 1]
    if (before and not before[:1].isalnum() and before not in ",;.(\"'„“”»«[–—-:!?/’‚)…") or before in ("$", "€", "£"):
        return True
    if year < _SURE_FIRST and s.named(i - 1) and s.surface(i - 1).isupper() and len(before) > 1:
        return True
    return before in ("-", "−", "/", ":") and s.glued(i) and not is_word(s.words[i - 2])


def _quantity_before(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a number or a unit ends before token `j`."""
    return is_digits(s.words[j - 1]) or s.words[j - 1] in v.quantity_starts


def _like_year(word: str) -> bool:
    """Whether the digits can end a span of years: "14" in "2008-14", "2014"."""
    return len(word) <= 2 or (len(word) == 4 and word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR)


def _plural_follows(s: Sentence, i: int, year: int, v: Vocabulary) -> bool:
    """ "2000 Menschen": a plural that the digits count; not in "the 2000 games", "Germany’s 2020 elections"."""
    if _between_years(s, i, v) or _ends_years(s, i, v):
        return False
    word = s.words[i + 1]
    if not is_word(word) or word in v.language.function_words or word in v.months or word in v.weekdays:
        return False
    before = s.words[i - 1]
    cued = before in v.language.year_cues and not s.words[i - 2].isdecimal()  # "120 bis 1500 Teile" is a range
    cued = cued and not _says_which_year(s, i, v)
    round_count = year % 100 == 0 or not _SURE_FIRST <= year <= _SURE_LAST
    named = before in v.language.determiners or before in v.language.possessives
    if before in ("'", "’") or (named and not round_count):
        return False
    return v.counts_years(s, i + 1, year, cued=cued)


def _ends_years(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "v letech 2021 až 2027 kraj dostane", "tussen 2015 en 2023 verdwenen": the second of two years."""
    linked = s.words[i - 1] in v.language.range_to or s.words[i - 1] in DASHES or s.words[i - 1] in v.joiners
    if not linked or not s.words[i - 2].isdecimal():
        return False
    uneven = all(word[:2] in ("19", "20") and word[-1] != "0" for word in (s.words[i - 2], s.words[i]))
    return s.words[i - 3] in v.language.year_nouns or (uneven and s.words[i - 3] in v.language.between)


def _between_years(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "the 2008 and 2012 games": a determiner before two years that are joined."""
    first = i - 2 if s.words[i - 1] in v.joiners else i
    pair = s.words[first], s.words[first + 2]
    return (
        s.words[first + 1] in v.joiners
        and s.words[first - 1] in v.language.determiners
        and all(len(word) == 4 and word.isdecimal() and _SURE_FIRST <= int(word) <= _SURE_LAST for word in pair)
    )


def _named_year(s: Sentence, i: int, n: int, v: Vocabulary) -> Figure | None:
    """ "im Jahr 800", "500 v. Chr."."""
    if (era := _era(s, i, n, v)) is not None:
        return era
    named = v.years_after.after(s.words, i + 1) is not None or _behind_year_noun(s, i, n, v)
    if named and n > 0 and not _joined(s, i + 1) and s.words[i + 1] != "%":
        return _date(s, i, i + 1, f"{n:04}") if len(s.words[i]) == 3 else None
    return None


def _behind_year_noun(s: Sentence, i: int, n: int, v: Vocabulary) -> bool:
    """ "im Jahr 800", but "this year 250 new trains", "voriges Jahr 300 Euro"."""
    if s.words[i - 1] not in v.language.single_year_nouns or _says_which_year(s, i, v):
        return False
    return not (unit_follows(s, i + 1, v) or v.multiplied(s.words, i + 1) or v.counts_years(s, i + 1, n, cued=False))


def _says_which_year(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "dit jaar 1500 woningen", "last year 2000 people": the noun before token `i` is no name of the number."""
    return s.words[s.word_before(i - 1)] in v.language.which_year


def is_age_decade(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "in his 40s": the years of a life, no date and no count."""
    word = s.words[i]
    plural = s.words[i + 1] in v.language.decade_suffixes and s.glued(i + 1)
    before = s.words[i - 2] if s.words[i - 1] == "-" else s.words[i - 1]
    if not plural or len(word) != 2 or word[1] != "0":
        return False
    cues = v.language.temperature_cues  # "highs in the 80s"
    return before in v.language.own_words or not cues.isdisjoint(s.words[max(0, i - _WARMTH) : i])


_WARMTH = 5  # tokens of "temperatures well into the"


def _short_year(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "the ’90s", "90er Jahre", "Jan. ’21"."""
    word, j = s.words[i], i + 1
    apostrophe = s.words[i - 1] in _APOSTROPHES and s.glued(i) and not s.glued(i - 1)
    if len(word) != 2:
        return None
    if word[1] == "0" and not is_age_decade(s, i, v) and (decade := _short_decade(s, i, v)) is not None:
        return decade
    if apostrophe and (found := _month_before(s, i - 1, v)) is not None:
        return _date(s, found[1], i + 1, f"XX{word}-{found[0]:02}")
    ended = s.words[j] in v.language.function_words or not (is_digits(s.words[j]) or v.is_plural(s.words[j]))
    if apostrophe and ended and s.words[i - 2] in v.language.year_cues:
        return _date(s, i - 1, i + 1, f"XX{word}")  # "nel '68"
    return None


def _short_decade(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "the ’90s", "90er Jahre", "90-talet", "v 90. letech", "the 70's and 80's"."""
    word, j, language = s.words[i], i + 1, v.language
    decade = f"XX{word[0]}X"
    if (stop := _past_decade_tail(s, i, v)) is not None:
        return _date(s, i, stop, decade)
    apostrophe = s.words[i - 1] in _APOSTROPHES and s.glued(i) and not s.glued(i - 1)
    if (stop := _past_decade_suffix(s, j, v)) is not None:
        after = s.words[stop + 1] if s.words[stop] == "-" else s.words[stop]
        alone = s.words[i - 1] in language.decade_articles and not _noun_after_decade(s, after, v)
        parted = stop > j + 1 and language.decade_adjectives
        alone = alone or bool(parted and s.words[stop - 1] not in language.decade_adjectives)  # "90'lar"
        if apostrophe or after in language.decade_nouns or alone or is_unspaced(s.words[j]):
            return _date(s, i - 1 if apostrophe else i, stop, decade)
    if language.ordinal_dot and s.words[j] == "." and s.glued(j) and s.words[j + 1] in language.decade_nouns:
        return _date(s, i, j + 1, decade)
    if s.words[j] in _APOSTROPHES and (s.words[i - 1] in language.decade_articles or s.words[i - 1] in v.joiners):
        possessed = s.words[j + 1] in language.decade_suffixes and s.glued(j) and s.glued(j + 1)
        if possessed and not _noun_after_decade(s, s.words[j + 2], v):
            return _date(s, i, j + 2, decade)
    return None


def _past_decade_tail(s: Sentence, i: int, v: Vocabulary) -> int | None:
    """Past the "-talet" of "1990-talet", which makes the digits at token `i` a decade or a century."""
    j = i + 1
    joined = (s.words[j] in DASHES or s.words[j] in _APOSTROPHES) and s.glued(j) and s.glued(j + 1)  # "1990'erne"
    tail = joined and s.words[j + 1] in v.language.decade_tails
    return j + 2 if tail and s.words[i - 1] not in v.language.articles else None


def _spelled_span(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "åttiotalet", "artonhundratalet": tens or hundreds before their ending."""
    word = s.words[i]
    tail = next((tail for tail in v.language.decade_tails if word.endswith(tail)), None)
    if tail is None:
        return None
    spelled = v.reader.read_all(word.removesuffix(tail))
    if spelled is None or spelled.form is Form.ORDINAL or int(spelled.value) % 10:
        return None
    n = int(spelled.value)
    if 20 <= n < 100:
        return _date(s, i, i + 1, f"XX{n // 10}X")
    if not _FIRST_SPELLED <= n <= LAST_YEAR:
        return None
    return _date(s, i, i + 1, f"{n // 100:02}XX" if n % 100 == 0 else f"{n // 10:03}X")


def spelled_decade(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "the eighties", "die achtziger Jahre", "Achtzigerjahre"; not "in her eighties"."""
    if v.language.decade_tails:
        return _spelled_span(s, i, v)
    tens = v.decade(s.words[i])
    if tens is None:
        return None
    before, after = s.words[i - 1], s.words[i + 1]
    whole = s.words[i].endswith(tuple(v.language.decade_nouns)) or after in v.language.decade_nouns
    if (noun := v.decade_nouns_before.before(s.words, i)) is not None:
        return _date(s, noun[0], i + 1, f"XX{tens}X")
    cued = before in v.language.decade_articles or v.date_qualifiers.before(s.words, i) is not None
    if whole or (cued and not _noun_after_decade(s, after, v)):
        return _date(s, i, i + 1, f"XX{tens}X")
    return None


def _decade_behind(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "los años 90", "anni '90", "les années 1980 et 1990": the noun before the number makes it a decade."""
    word = s.words[i]
    decade = f"XX{word[0]}X" if len(word) == 2 else f"{word[:3]}X"
    first = i - 1 if s.words[i - 1] in _APOSTROPHES and s.glued(i) else i
    if len(word) == 2 and word[1] == "0" and word[0] not in "01" and _alone_in_decade(s, i, i + 1, v):
        return _date(s, i, i + 1, decade)
    if word[-1] != "0" or len(word) not in (2, 4) or _hangs(s, i + 1) or s.words[i + 1] in DASHES:
        return None
    if (noun := v.decade_nouns_before.before(s.words, first)) is not None:
        dotted = v.language.ordinal_dot and s.words[i + 1] == "." and not s.closes_at(i + 2)  # "w latach 90. kopalnię"
        return None if _years_follow(s, i + 1, v) else _date(s, noun[0], i + 1 + dotted, decade)
    return _date(s, first, i + 1, decade) if _lists_decades(s, first, v) else None


_DECADE_LIST = 5  # tokens from the noun to a second decade


def _lists_decades(s: Sentence, first: int, v: Vocabulary) -> bool:
    """Whether a decade and its noun stand shortly before token `first`, joined to it: "années 1980 et 1990"."""
    if s.words[first - 1] not in v.joiners and s.words[first - 1] not in v.language.determiners:
        return False
    earlier = (k for k in range(max(1, first - _DECADE_LIST), first - 1) if s.words[k].isdecimal())
    return any(s.words[k][-1] == "0" and _behind_decade_noun(s, k, v) for k in earlier)


def _behind_decade_noun(s: Sentence, i: int, v: Vocabulary) -> bool:
    return v.decade_nouns_before.before(s.words, i - (s.words[i - 1] in _APOSTROPHES)) is not None


def _years_follow(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "les années 2020 et 2021" are years."""
    following = s.words[j + 1] if s.words[j] in v.joiners else ""
    return len(following) == 4 and following.isdecimal() and following[-1] != "0"


def _alone_in_decade(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "en los 90", "en los noventa": no noun follows that the number could count."""
    article = s.words[i - 1] in v.language.decade_articles
    cued = article and (s.words[i - 2] in v.language.year_cues or v.date_qualifiers.before(s.words, i - 1) is not None)
    following = s.words[stop]
    if not cued or not v.language.decade_nouns_before or _hangs(s, stop):
        return False
    counted = is_word(following) and following not in v.language.function_words and not v.is_verb(following)
    return following not in v.quantity_starts and not counted


def _hangs(s: Sentence, j: int) -> bool:
    """Whether more than a mark that ends a clause hangs on a number at token `j`."""
    return s.glued(j) and not s.closes_at(j) and (s.words[j] not in _CLAUSE_ENDS or s.hangs_on(j + 1))


_CLAUSE_ENDS = frozenset('.,;:)”»“"')


def spelled_span(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "二十世纪", "九十年代": a century or a decade whose noun hangs on a spelled number."""
    if f.kind is not Kind.CARDINAL or not isinstance(f.value, Decimal) or not is_unspaced(s.words[f.stop]):
        return None
    century = _century(s, f.first, f.stop, int(f.value), v)
    if century is not None or v.decade_marks.after(s.words, f.stop) is None:
        return century
    stop, tens = _past_decade_suffix(s, f.stop, v), str(f.value)[:-1]
    if stop is None or not tens or str(f.value)[-1] != "0" or len(tens) not in (1, 3):
        return None
    return _date(s, f.first, stop, f"{tens.rjust(3, 'X')}X")


def spelled_decade_behind(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "los años ochenta", "les années quatre-vingt-dix"."""
    if f.kind is not Kind.CARDINAL or f.value not in _TENS:
        return None
    noun = v.decade_nouns_before.before(s.words, f.first)
    if noun is None and f.value > 10 and _alone_in_decade(s, f.first, f.stop, v):
        noun = (f.first, True)
    if noun is None:
        return None
    return _date(s, noun[0], f.stop, f"XX{int(f.value) // 10}X")


def named_century(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "nel Novecento": the word for the hundreds, with a capital inside the sentence; "settecentesco"."""
    if (adjective := v.language.century_adjectives.get(s.words[i])) is not None:
        return _date(s, i, i + 1, f"{adjective}XX")
    century = v.language.century_names.get(s.words[i])
    if century is None or s.opens_at(i) or not s.capitalised(i):
        return None
    before = s.words[s.word_before(i)]
    return _date(s, i, i + 1, f"{century}XX") if before in v.language.determiners else None


def _noun_after_decade(s: Sentence, after: str, v: Vocabulary) -> bool:
    """Whether a noun follows that the number would describe: "der 70er Bus"."""
    return is_word(after) and after not in v.language.function_words


# -- centuries, quarters, halves -------------------------------------------------------------


def _century(s: Sentence, first: int, j: int, n: int, v: Vocabulary) -> Figure | None:
    """ "19. Jahrhundert", "19th century": 18XX."""
    marked = _past_ordinal_mark(s, j, v)
    j = marked or j
    if s.words[j] in DASHES and s.glued(j):
        j += 1
    noun = v.centuries.after(s.words, j)
    if noun is None:
        return _century_of_list(s, first, j, n, v)
    if not 1 <= n <= _LAST_CENTURY or _lasts(s, j, noun[0], v):
        return None
    if marked is None and s.words[first].isdecimal() and v.is_plural(s.words[j]) and v.is_unit(s.words[j]):
        return None  # "6 веков" last
    return _as_century(s, first, noun[0], n, v)


_LAST_CENTURY = 30


def _past_ordinal_mark(s: Sentence, j: int, v: Vocabulary) -> int | None:
    """Past the full stop or the ending at token `j` that makes an ordinal of digits."""
    return j + 1 if s.words[j] == "." else v.past_ordinal_suffix(s, j)


def _century_of_list(s: Sentence, first: int, j: int, n: int, v: Vocabulary) -> Figure | None:
    """ "the 15th and 16th centuries", "des XVe et XVIe siècles": what joins an ordinal at `j` to one with its noun."""
    if not 1 <= n <= _LAST_CENTURY or not (
        s.words[j] in v.joiners or s.words[j] in v.language.range_to or s.words[j] in DASHES
    ):
        return None
    k = _past_fillers(s, j + 1, v)
    if v.roman and v.roman_ordinal(s.words[k]) is not None:
        stop: int | None = k + 1
    elif s.words[k].isdecimal():
        stop = _past_ordinal_mark(s, k + 1, v)
    else:
        spelled = v.reader.read(s.words, k) if s.words[k] in v.reader_words else None
        stop = spelled.stop if spelled is not None and spelled.form is Form.ORDINAL else None
    if stop is None or v.centuries.after(s.words, stop) is None:
        return None
    return _date(s, first, j, f"{n - 1:02}XX")


def _lasts(s: Sentence, j: int, stop: int, v: Vocabulary) -> bool:
    """ "3世紀間": the noun of a century is only the beginning of a unit."""
    unit = v.units.after(s.words, j)
    return unit is not None and unit[0] > stop


def _century_behind(s: Sentence, i: int, n: int, v: Vocabulary) -> Figure | None:
    """ "el siglo 21"."""
    if not v.language.roman_centuries or s.words[i - 1] not in v.language.century_nouns or not 1 <= n <= _LAST_CENTURY:
        return None
    return _as_century(s, i - 1, i + 1, n, v)


def roman_century(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "siglo XIX", and each of "siglos XVIII y XIX"."""
    n = roman_value(s.words[i])
    if not 1 <= n <= _LAST_CENTURY:
        return None
    if s.words[i - 1] in v.language.century_nouns:
        return _as_century(s, i - 1, i + 1, n, v)
    linked = s.words[i - 1] in DASHES or s.words[i - 1] in v.joiners or s.words[i - 1] in v.language.range_to
    if linked and roman_value(s.words[i - 2]) and s.words[i - 3] in v.language.century_nouns:
        return _as_century(s, i, i + 1, n, v)
    return None


def _as_century(s: Sentence, first: int, stop: int, n: int, v: Vocabulary) -> Figure:
    """The century from token `first` on, with the era beside it."""
    leading = v.leading_eras.before(s.words, first)
    if leading is not None and leading[1]:
        return _date(s, leading[0], stop, f"-{n - 1:02}XX")
    before = v.before_era.after(s.words, stop)
    after = v.after_era.after(s.words, stop)
    if before is not None:
        return _date(s, first, before[0], f"-{n - 1:02}XX")
    if (decade := _decade_of_century(s, stop, v)) is not None:
        return _date(s, first, decade[0], f"{n - 1:02}{decade[1]}X")
    return _date(s, first, after[0] if after is not None else stop, f"{n - 1:02}XX")


def _decade_of_century(s: Sentence, j: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "20世纪90年代", "二十世纪九十年代": the token past the decade that stands on a century, and its tens."""
    if not s.glued(j) or not is_unspaced(s.words[j - 1]):
        return None
    spelled = None if s.words[j].isdecimal() else v.read_number(s.words, j)
    value, stop = (spelled.value, spelled.stop) if spelled is not None else (s.words[j], j + 1)
    mark = v.decade_marks.after(s.words, stop)
    tens = str(value)
    return (mark[0], int(tens[0])) if mark is not None and len(tens) == 2 and tens[1] == "0" else None


def _numbered_part(s: Sentence, i: int, n: int, v: Vocabulary) -> Figure | None:
    """ "2. Quartal 2024", "1st half of 2023"."""
    j = _past_day_mark(s, i, v)
    return _part_of_year(s, i, j, n, v) if j > i + 1 else None


def _part_of_year(s: Sentence, first: int, j: int, n: int, v: Vocabulary) -> Figure | None:
    """ "2. Quartal 2024", "first half of the year 2023", "third-quarter": the part is named at token `j`."""
    if s.words[j] == "-" and s.glued(j) and s.glued(j + 1):
        j += 1
    word = s.words[j]
    code = _part_code(word, n, v)
    if code is None:
        return None
    if word in v.language.lone_year_parts and not _year_near(s, j):
        if s.has_any(v.cues.games):
            return None
        return _date(s, first, j + 1, f"XXXX-{code}")
    year_at = j + 1
    while (
        s.word(year_at) in v.language.day_month_links | v.language.determiners | v.language.year_nouns
        and year_at < j + 4
    ):
        year_at += 1
    year = s.word(year_at)
    if len(year) != 4 or not year.isdecimal():
        return None
    return _date(s, first, year_at + 1, f"{year}-{code}")


def _part_code(noun: str, n: int, v: Vocabulary) -> int | None:
    """The EDTF code of the nth quarter or half of a year."""
    if noun in v.language.quarters and 1 <= n <= 4:
        return _FIRST_QUARTER + n - 1
    return _FIRST_HALF + n - 1 if noun in v.language.half_years and 1 <= n <= 2 else None


def _year_near(s: Sentence, j: int) -> bool:
    return any(len(word) == 4 and word.isdecimal() for word in s.words[j + 1 : j + 5])


def _quarter_code(s: Sentence, i: int, n: int, v: Vocabulary) -> Figure | None:
    """ "Q2 2024", "Q2/2024"."""
    letter, link = s.words[i - 1], s.words[i + 1]
    quarter = letter in v.language.quarter_letters
    parts = 4 if quarter else 2 if letter in v.language.half_year_letters else 0
    if not s.glued(i) or not 1 <= n <= parts:
        return None
    j = i + 2 if link in ("/", "-") or link in v.language.day_month_links else i + 1
    year = s.words[j]
    if len(year) != 4 or not year.isdecimal():
        return None
    code = (_FIRST_QUARTER if quarter else _FIRST_HALF) + n - 1
    return _date(s, i - 1, j + 1, f"{year}-{code}")
