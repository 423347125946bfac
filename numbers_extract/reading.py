"""The figures of one sentence: at each candidate the first reader that knows it."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.masks import number_name_end
from numbers_extract.lexing.tokens import Sentence, is_digits, is_unspaced, is_word
from numbers_extract.numerals.building import suffix_at
from numbers_extract.numerals.collectives import round_number
from numbers_extract.numerals.denominators import percent_word_before, take_numerator
from numbers_extract.numerals.digits import literal_end
from numbers_extract.numerals.exact import divided, plus
from numbers_extract.numerals.figures import read_numeral
from numbers_extract.numerals.ordinals import ordinal_prefix
from numbers_extract.numerals.signs import lone_minus
from numbers_extract.phrases.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    named_century,
    read_date,
    roman_century,
    spelled_day,
    spelled_decade,
    spelled_decade_behind,
    spelled_span,
    unit_follows,
)
from numbers_extract.phrases.identifiers import name_end
from numbers_extract.phrases.multiples import TIMES_SIGN, read_times
from numbers_extract.phrases.pronouns import is_no_number
from numbers_extract.phrases.ratios import is_verse, read_ratio
from numbers_extract.phrases.shares import every_nth, one_in
from numbers_extract.phrases.signed import read_signed
from numbers_extract.phrases.times import cued_time, military_time, read_time, spelled_time, take_day_part, take_prefix
from numbers_extract.quantities.attach import attach_quantity
from numbers_extract.quantities.marks import extend_to
from numbers_extract.quantities.primes import PRIMES, read_primes
from numbers_extract.quantities.rates import attach_rate
from numbers_extract.vocabulary import Vocabulary


def read_figures(s: Sentence, hits: list[int], masks: list[tuple[int, int]], v: Vocabulary) -> list[Figure]:
    """The figures that begin at the candidate offsets, each with its quantity, in order, disjoint."""
    figures: list[Figure] = []
    resume = 0
    for offset in hits:
        i = s.index_at(offset)
        if i < resume or i >= s.count:
            continue
        masked = _mask_end(masks, offset)
        if masked is not None:
            resume = s.index_at(masked)
            continue
        if is_digits(s.words[i]):
            figure, resume = _figure_in_digits(s, i, v)
        else:
            figure, resume = _figure_in_words(s, i, v)
        if figure is not None and (not figures or figure.start >= figures[-1].end):
            if figures:
                _count_on(s, figures[-1], figure, v)
            if v.language.endings:
                _find_ending(s, figure, v)
            figures.append(figure)
    return figures


def _find_ending(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "5'ten", "beşten", "5 liradan": the case ending of the figure's last word, or of its digits."""
    j = suffix_at(s, f.stop, v)
    if j == f.stop:
        word = s.words[j - 1]
        noun = f.kind is Kind.MULTIPLE or (f.kind is Kind.FRACTION and word in v.special)
        f.ending = v.noun_ending(word) if noun else v.ending_of(word)
    elif is_word(s.words[j]):
        f.ending, f.tail = v.language.endings.get(s.words[j], ""), 2


def _count_on(s: Sentence, a: Figure, f: Figure, v: Vocabulary) -> None:
    """ "two soldiers were killed and a third was wounded": the next of them, no share."""
    if f.kind is not Kind.FRACTION or not f.spelled or a.kind is not Kind.CARDINAL or f.stop - f.first != 2:
        return
    if a.value is None or s.words[f.first] not in v.language.articles or s.words[f.stop] in v.language.of_words:
        return
    following = plus(a.value, Decimal(1))
    if f.value == divided(Decimal(1), following):
        f.kind, f.value, f.fraction_digits = Kind.ORDINAL, following, 0
        f.first, f.start = f.first + 1, s.starts[f.first + 1]


def _mask_end(masks: list[tuple[int, int]], offset: int) -> int | None:
    """The end of the masked span around the offset, or None."""
    place = bisect_right(masks, (offset, 1 << 62)) - 1
    return masks[place][1] if place >= 0 and masks[place][1] > offset else None


def _figure_in_digits(s: Sentence, i: int, v: Vocabulary) -> tuple[Figure | None, int]:
    """The figure whose digits are token `i`, unless they are a name, and the token to go on at."""
    if not s.words[i].isdecimal():
        return None, i + 1  # it holds a digit that is newer than Python's characters
    before = s.words[i - 1]
    if before in ("+", "(") and (phone := _number_name(s, i)) is not None:
        return None, phone
    if before == "-" and s.glued(i) and is_word(s.words[i - 2]) and (named := name_end(s, i, v)) is not None:
        return None, named  # CVE-2024-23225
    marked = s.words[i + 1] in PRIMES or s.words[i + 2] in v.foot_names
    if marked and (figure := read_primes(s, i, v)) is not None:
        return figure, figure.stop
    point = s.words[i + 1] in v.point_starts or before in v.point_links or len(s.words[i]) == 4 or len(s.words[i]) == 8
    if point and (date := _date_in_digits(s, i, v)) is not None:
        return date, date.stop
    if s.glued(i) or s.glued(i + 1) or s.words[i][0] == "0" or s.words[i + 2] == "-":
        name = _number_name(s, i) or name_end(s, i, v)
        if name is not None:
            return None, max(name, s.index_at(literal_end(s.text, s.starts[i])))  # "R8,499" is no 499
    if point and (figure := read_time(s, i, v) or read_ratio(s, i, v)) is not None:
        return figure, figure.stop
    if point and is_verse(s, i, v):
        return None, i + 3
    return _count_in_digits(s, i, v)


def _date_in_digits(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The date of token `i`; where signs make one ("1분기", "午後3時半"), or a zone ("1700 GMT"), a time, too."""
    if (time := military_time(s, i, v)) is not None:
        return time
    signs = v.point_signs.phrases and len(s.words[i]) <= _LONGEST_SIGNED
    signed = read_signed(s, i, i + 1, int(s.words[i]), v) if signs else None
    return read_date(s, i, v) if signed is None else signed


_LONGEST_SIGNED = 2  # digits of a day, an hour, a quarter


def _count_in_digits(s: Sentence, i: int, v: Vocabulary) -> tuple[Figure | None, int]:
    """The number whose digits are token `i`, where they are neither a date nor a name nor a ratio."""
    figure = read_numeral(s, i, v)
    if figure is None:
        return None, max(i + 1, s.index_at(literal_end(s.text, s.starts[i])))
    if cued_time(s, figure, v):
        return figure, figure.stop
    return _with_quantity(s, figure, v)


def _number_name(s: Sentence, i: int) -> int | None:
    """Past the telephone or account number that begins at token `i`."""
    before, following = s.words[i - 1], s.words[i + 1]
    may_be = (
        before in ("+", "(")
        or s.words[i][0] == "0"
        or (following in ("-", ".") and s.glued(i + 1))
        or (s.words[i + 2] == "-" and is_digits(following))  # "418 555-0142"
        or (s.glued(i) and is_word(before))
    )
    if not may_be:
        return None
    end = number_name_end(s.text, s.starts[i])
    return None if end is None else s.index_at(end)


def _figure_in_words(s: Sentence, i: int, v: Vocabulary) -> tuple[Figure | None, int]:
    """The figure that the words from token `i` on spell, and the token to go on at."""
    whole = _date_in_words(s, i, v)
    if whole is None and not s.words[i].endswith(v.decade_endings):
        whole = percent_word_before(s, i, v)
    if whole is not None:
        return whole, whole.stop
    if _stands_before_digits(s, i, v):
        return None, i + 1
    figure = read_numeral(s, i, v)
    if figure is None:
        return None, i + 1
    if (date := _spelled_date(s, figure, v)) is not None:
        return date, date.stop
    if cued_time(s, figure, v):
        return figure, figure.stop
    if v.clocks and spelled_time(s, figure, v):
        return figure, figure.stop
    if figure.kind is Kind.TIME:
        take_day_part(s, figure, v)
        take_prefix(s, figure, v)
        return figure, figure.stop
    return _with_quantity(s, figure, v)


def _date_in_words(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A decade or a century in one word, a century in Roman numerals."""
    if s.words[i].endswith(v.decade_endings):
        return spelled_decade(s, i, v)
    roman = roman_century(s, i, v) if v.roman else None
    return roman or named_century(s, i, v)


def _stands_before_digits(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "elfu 2,5", "元5": a scale word or a sign that the digits behind it take."""
    if not v.scales_before.phrases and s.words[i] not in v.quantity_starts:
        return False
    table = v.scales_before if v.scales_before.phrases else v.currency_signs
    found = table.after(s.words, i)
    return found is not None and is_digits(s.words[found[0]])


def _spelled_date(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """The date that a spelled number is: a day, a year, a decade; "一季度", "두 시"."""
    if (
        v.point_signs.phrases
        and f.kind in (Kind.CARDINAL, Kind.ORDINAL)
        and f.value is not None
        and f.value == int(f.value)
    ):
        signed = read_signed(s, f.first, f.stop, int(f.value), v)
        if signed is not None and signed.stop - f.stop > 1 - (signed.kind is Kind.TIME):
            return signed  # "一日" may be a day that lasts
    if f.kind is Kind.ORDINAL or f.spelled_year:
        day = spelled_day(s, f, v)
        if day is not None:
            return day
    if (span := spelled_span(s, f, v)) is not None:
        return span
    if _is_year_in_signs(s, f, v):
        extend_to(s, f, f.stop + 1)
        f.kind, f.date = Kind.DATE, f"{f.value:04}"
        f.value = f.fraction_digits = None
        return f
    if _is_spelled_year(s, f, v):
        f.kind, f.date = Kind.DATE, str(f.value)
        f.value = f.fraction_digits = None
        return f
    return spelled_decade_behind(s, f, v)


def _is_year_in_signs(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "二〇二一年": four digits one by one, with the noun for a year."""
    digits = f.stop - f.first == _YEAR_DIGITS and v.placed is not None and f.kind is Kind.CARDINAL
    if not digits or s.words[f.stop] not in v.language.spelled_year_nouns or v.placed is None:
        return False
    return f.value is not None and all(v.placed.signs.get(word, 10) < 10 for word in s.words[f.first : f.stop])


_YEAR_DIGITS = 4


def _is_spelled_year(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "nineteen eighty-four", unless a plural follows that it counts, or a unit: "femtonhundra kronor"."""
    if not f.spelled_year or f.value is None or not FIRST_YEAR <= f.value <= LAST_YEAR:
        return False
    if unit_follows(s, f.stop, v):
        return False
    return not v.counts_years(s, f.stop, 0, cued=False)


def _with_quantity(s: Sentence, f: Figure, v: Vocabulary) -> tuple[Figure | None, int]:
    """The number with its unit, unless it turns out to be none, and the token to go on at."""
    take_numerator(s, f, v)
    ordinal_prefix(s, f, v)
    round_number(s, f, v)
    attach_quantity(s, f, v)
    read_times(s, f, v)
    lone_minus(s, f)
    following = s.words[f.stop]
    hangs = s.glued(f.stop) and is_word(following) and not is_unspaced(following)
    hangs = hangs and not (following == TIMES_SIGN and is_digits(s.words[f.stop + 1]))  # "30x40 cm"
    if not f.spelled and f.unit is None and hangs:
        return None, f.stop + 1  # "5G", "7b": the letters are no unit, so the whole is a name
    every_nth(s, f, v)
    one_in(s, f, v)
    if is_no_number(s, f, v):
        return None, f.stop
    stop = attach_rate(s, f, v)
    if s.words[f.first] in v.language.once_words and not _is_rated(s, f, v):
        return None, f.stop  # "noch einmal", "at once", "once a fixture"
    return f, stop


def _is_rated(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "once a week", "once per game", "once daily"."""
    if f.per is None:
        return v.frequencies.after(s.words, f.stop) is not None
    article = s.words[f.first + 1] in v.language.per_articles
    return not article or v.units.after(s.words, f.first + 2) is not None
