"""Dates (EDTF) and times of day (ISO 8601) as a locale writes them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice, product

from numbers_extract import cldr
from numbers_extract.claims import Claim
from numbers_extract.lexing.tokens import is_unspaced
from numbers_extract.numerals.exact import tidy
from numbers_extract.numerals.writing import ordinals_in_digits, spelled_ordinals
from numbers_extract.rendering.amounts import joined_forms
from numbers_extract.rendering.units import as_noun
from numbers_extract.vocabulary import Vocabulary

_YEAR = re.compile(r"(?P<year>-?\d{4})")
_MONTH = re.compile(r"(?P<year>\d{4}|XX\d\d|XXXX)-(?P<month>0[1-9]|1[0-2])")
_DAY = re.compile(r"(?P<year>\d{4}|XX\d\d|XXXX)-(?P<month>0[1-9]|1[0-2])-(?P<day>\d\d)")
_LONE_DAY = re.compile(r"XXXX-XX-(?P<day>\d\d)")
_SHORT_YEAR = re.compile(r"XX(?P<year>\d\d)")
_DECADE = re.compile(r"(?P<tens>-?\d\d\d|XX\d)X")
_CENTURY = re.compile(r"(?P<hundreds>-?\d\d)XX")
_PART = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<part>2[1-4]|3[3-6]|4[01])")
_LEAP_YEAR = 2000  # stands in for a year that is not stated
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_TRIED = 6


def date_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """The ways to write a date, the plainest first; its EDTF where the locale has none."""
    stated = claim.date or ""
    first, _, last = stated.partition("/")
    if last:
        yield from _spans(first, last, v)
    else:
        yield from _one_date(first, v)
    yield stated


def _spans(first: str, last: str, v: Vocabulary) -> Iterator[str]:
    starts, ends = list(_one_date(first, v))[:_TRIED], list(_one_date(last, v))[:_TRIED]
    for start, end in zip(starts, ends, strict=False):
        yield from joined_forms(start, end, v)
    yield f"{first[:4]}/{last[2:4]}"


def _one_date(stated: str, v: Vocabulary) -> Iterator[str]:
    for pattern, forms in _FORMS:
        found = pattern.fullmatch(stated)
        if found is not None:
            yield from forms(found, v)


def _years(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    year = int(found["year"])
    if year > 0:
        yield from _eras(year, v, after=True) if year < 1000 else ()
        yield found["year"]
        yield from (f"{as_noun(noun, v)} {year}" for noun in v.language.single_year_nouns)
        yield from (
            f"{year}{'' if after[:1] in v.language.ordinal_joints else ' '}{after}" for after in v.language.years_after
        )
        yield from _eras(year, v, after=True) if year >= 1000 else ()
    else:
        yield from _eras(1 - year, v, after=False)


def _eras(year: int | str, v: Vocabulary, *, after: bool) -> Iterator[str]:
    """The year, or what stands for it, before or after Christ."""
    known = v.language.after_era if after else v.language.before_era
    eras = [era for era in cldr.era_names(v.locale_id, after=after) if era.lower() in known] or list(known)
    yield from (f"{year} {era}" for era in eras)
    before_christ = [era for era, before in v.language.leading_eras.items() if before is not after]
    yield from (f"{era.upper()} {year}" for era in before_christ)


def _months(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    year = _year_of(found)
    parts = "M" if year is None else "yM"
    yield from cldr.written_dates(v.locale_id, parts, dt.date(year or _LEAP_YEAR, int(found["month"]), 1))


def _days(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    year = _year_of(found)
    try:
        day = dt.date(year or _LEAP_YEAR, int(found["month"]), int(found["day"]))
    except ValueError:  # "31 June" is no day that a calendar could write
        return
    if found["year"].startswith("XX") and year is not None:
        yield cldr.short_date(v.locale_id, day)  # two digits of the year are stated
    yield from cldr.written_dates(v.locale_id, "Md" if year is None else "yMd", day)
    if year is not None:
        yield day.isoformat()


def _lone_days(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    """ "día 18", "18. des Monats": of no named month."""
    day = int(found["day"])
    yield from (f"{noun} {day}" for noun in v.language.day_nouns)
    # "le 15 du mois", "15 числа" count the days, others number them: "15th of the month".
    counted = v.language.weekday_days or (v.language.ordinal_joints and not v.language.ordinal_dot)
    ordinals = [] if counted else _ordinals(day, v)[:_TRIED]
    yield from (f"{number} {tail}" for tail in v.language.day_tails for number in (*ordinals, day))


def _short_years(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    """ "nel ’68"."""
    yield f"’{found['year']}"
    yield from (f"{cue} ’{found['year']}" for cue in islice(v.language.year_cues, _TRIED))


def _year_of(found: re.Match[str]) -> int | None:
    """The year, if it is stated; of two digits that of the last hundred years or so."""
    stated = found["year"]
    return None if stated == "XXXX" else int(stated.replace("XX", "19" if stated[2:] > "50" else "20"))


def _decades(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    """ "1990er", "the 1990s", "años 90", "1990-talet"."""
    language = v.language
    digits = found["tens"].removeprefix("XX") + "0"
    marks = ("'", "") if language.endings else ("",)
    suffixed = [f"{digits}{mark}{suffix}" for mark in marks for suffix in (*language.decade_suffixes, *_dotted(v))]
    tails = [f"{digits}-{tail}" for tail in language.decade_tails]
    nouns = [as_noun(noun, v) for noun in language.decade_nouns]
    joints = [f"{digits}{joint}{suffix}" for joint in language.ordinal_joints for suffix in language.decade_suffixes]
    plain = [*suffixed, *tails, *(f"{noun} {digits}" for noun in language.decade_nouns_before)]
    for article in ("", *language.decade_articles):
        lead = f"{article} " if article else ""
        yield from (f"{lead}{text}" for text in plain)
        yield from (f"{lead}{text} {noun}" for text, noun in product((*suffixed, *joints, digits), nouns[:_TRIED]))


def _dotted(v: Vocabulary) -> tuple[str, ...]:
    return (*v.language.decade_adjectives, *((".",) if v.language.ordinal_dot else ()))


def _centuries(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    """ "19. Jahrhundert", "19th century", "siglo XIX"."""
    hundreds = int(found["hundreds"])
    before = found["hundreds"].startswith("-")
    number = -hundreds + 1 if before else hundreds + 1
    for text in _numbered(number, tuple(v.language.century_nouns), v, roman=True):
        yield from _eras(text, v, after=False) if before else (text,)
    yield from (f"{hundreds}00-{tail}" for tail in v.language.decade_tails)


def _numbered(number: int, nouns: tuple[str, ...], v: Vocabulary, *, roman: bool = False) -> Iterator[str]:
    """A noun that an ordinal numbers: "2. Quartal", "siglo XIX", "XX век"."""
    signs = _roman(number)
    yield from (f"{number}{noun}" for noun in nouns if is_unspaced(noun))
    if roman and v.language.roman_centuries:
        yield from (f"{noun} {signs}" for noun in nouns)
        yield from (f"{signs} {noun}" for noun in nouns)
    if roman and v.language.roman_ordinals:
        yield from (f"{signs} {noun}" for noun in nouns)
    if roman:
        yield from (f"{signs}{suffix} {noun}" for suffix, noun in product(v.language.roman_suffixes, nouns))
    ordinals = _ordinals(number, v)
    yield from (f"{ordinal} {as_noun(noun, v)}" for noun, ordinal in product(nouns[:_TRIED], ordinals[:_TRIED]))
    yield from (f"{ordinal} {as_noun(noun, v)}" for noun, ordinal in product(nouns[:1], ordinals[_TRIED:]))
    yield from (f"{as_noun(noun, v)} {number}" for noun in nouns)


def _ordinals(number: int, v: Vocabulary) -> list[str]:
    """The ordinal in digits and in words, the plainest first."""
    language = v.language
    ordinals = [*ordinals_in_digits(v.locale_id, number, cldr.ordinal_plural_of(v.locale_id, number))]
    ordinals += [f"{number}."] if language.ordinal_dot else []
    for joint in ("", *language.ordinal_joints):
        ordinals += [f"{number}{joint}{suffix}" for suffix in language.ordinal_suffixes]
    return [*ordinals, *spelled_ordinals(v.locale_id, Decimal(number))]


def _roman(number: int) -> str:
    """Roman numerals of a century."""
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _parts(found: re.Match[str], v: Vocabulary) -> Iterator[str]:
    """ "2. Quartal 2024", "Sommer 2015", "H1 2024"."""
    language, part = v.language, int(found["part"])
    if part < 30:
        named = [as_noun(season, v) for season, meant in language.seasons.items() if meant == part]
    else:
        number, nouns, letters = (
            (part - 32, language.quarters, language.quarter_letters)
            if part < 40
            else (part - 39, language.half_years, language.half_year_letters)
        )
        named = list(_numbered(number, tuple(nouns), v))
        named += [f"{letter.upper()}{number}" for letter in letters]
    year = found["year"]
    links = ("", *language.scale_links, *language.part_of, "/")
    for text in named:
        if year == "XXXX":
            yield text
        else:
            yield from (f"{text} {link} {year}" if link else f"{text} {year}" for link in links)


_FORMS = (
    (_YEAR, _years),
    (_MONTH, _months),
    (_DAY, _days),
    (_LONE_DAY, _lone_days),
    (_SHORT_YEAR, _short_years),
    (_DECADE, _decades),
    (_CENTURY, _centuries),
    (_PART, _parts),
)


def time_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """The ways to write a time of day, or a span between two; ISO 8601 where the locale has none."""
    stated = claim.time or ""
    first, _, last = stated.partition("/")
    if not last:
        yield from _one_time(first, v)
    else:
        for start, end in zip(_one_time(first, v), _one_time(last, v), strict=False):
            yield from joined_forms(start, end, v)
    yield stated


def _one_time(stated: str, v: Vocabulary) -> Iterator[str]:
    language = v.language
    digits = [int(part) for part in re.findall(r"\d+", stated)[:3]]
    if len(digits) < 2 or not (digits[0] < 24 and digits[1] < 60):
        yield stated
        return
    hour, minute, *second = digits
    yield from cldr.written_times(v.locale_id, hour, minute, second[0] if second else None)
    yield stated
    yield from (f"{stated} {as_noun(clock, v)}" for clock in (*language.clock, *language.clock_units))
    yield from (f"{name} {stated}" for name in language.clock_names)
    if not minute:
        hours = tidy(Decimal(hour))
        yield from (f"{hours} {as_noun(clock, v)}" for clock in language.clock)
        yield from (f"{cue} {hours}" for cue in (*language.clock_names, *language.hour_cues))
        yield from (f"{cue} {hours} {unit}" for cue in language.clock_cues for unit in language.clock_units)
