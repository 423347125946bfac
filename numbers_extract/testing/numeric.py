"""Counts, amounts, ranges, ordinals, fractions, ratios and multiples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import gcd

from hypothesis import strategies as st

from numbers_extract import cldr
from numbers_extract.claims import Claim, Kind
from numbers_extract.languages.base import Language
from numbers_extract.lexing.tokens import is_unspaced
from numbers_extract.numerals.exact import divided, from_fraction
from numbers_extract.numerals.writing import ordinals_in_digits, spelled_ordinals
from numbers_extract.testing.figures import NO_BREAK, Figure, Limits, figures
from numbers_extract.testing.stating import Draft, drafted, last_place, stated
from numbers_extract.testing.units import patterns
from numbers_extract.vocabulary import Vocabulary

_MOST_DENOMINATOR, _MOST_TERM, _MOST_TIMES, _MOST_ORDINAL = 12, 9, 99, 99
_LIKE_POINTS = ("hour", "day", "year")
_EN_DASH = "–"


def amounts(kind: Kind, units: Sequence[str | None], v: Vocabulary, limits: Limits) -> st.SearchStrategy[Draft] | None:
    """A figure with its unit, in one of the forms of both; None where the locale can write none of the units."""
    written = [unit for unit in units if unit is None or patterns(kind, unit, Figure("1", Decimal(1)), v)]
    if v.language.years_after:  # "733 года" may be the year
        written = [unit for unit in written if unit != "year"]
    return _amount(kind, written, v, limits) if written else None


def plain_amounts(
    kind: Kind, units: Sequence[str | None], v: Vocabulary, limits: Limits
) -> st.SearchStrategy[Draft] | None:
    """A whole number below a thousand in digits with the first of the units in its first form; None without any."""
    whole = limits.integers(0)
    unit = next(iter(units), "")
    low, high = (max(whole[0], 0), min(whole[1], 999)) if whole else (1, 0)
    if low > high or unit == "" or (unit and not patterns(kind, unit, Figure("1", Decimal(1)), v)):
        return None

    def made(number: int) -> Draft:
        value = Decimal(number)
        figure = Figure(cldr.write_number(v.locale_id, value), value, plural=cldr.plural_of(v.locale_id, value))
        text = patterns(kind, unit, figure, v)[0].replace("{0}", figure.text) if unit else figure.text
        claim = stated(v.locale_id, kind, value, unit=unit, decimals=figure.decimals())
        return drafted(claim, text, figure.decimals(approximate=True))

    return st.integers(low, high).map(made)


@st.composite
def _amount(draw: st.DrawFn, kind: Kind, units: Sequence[str | None], v: Vocabulary, limits: Limits) -> Draft:
    # Nobody counts percent in millions.
    figure = draw(figures(v, replace(limits, scales=False) if kind is Kind.PERCENT else limits))
    # "Jedenáct mil" may be miles or millions in Czech: not every unit can stand behind every figure.
    clear = [unit for unit in units if unit is None or patterns(kind, unit, figure, v)]
    unit = draw(st.sampled_from(clear or units))
    claim = stated(v.locale_id, kind, figure.value, unit=unit, decimals=figure.decimals())
    return drafted(claim, draw(around(kind, unit, figure, v)), figure.decimals(approximate=True))


@st.composite
def around(draw: st.DrawFn, kind: Kind, unit: str | None, figure: Figure, v: Vocabulary) -> str:
    """The figure with what stands around it, and any space between them."""
    if figure.like_a_year and kind in (Kind.CARDINAL, Kind.PERCENT):
        # Four digits in a row are a year, so a count of so many is grouped.
        figure = replace(figure, text=cldr.write_number(v.locale_id, figure.mantissa, figure.shown))
    if unit is None:
        return figure.text
    written = draw(st.sampled_from(patterns(kind, unit, figure, v) or ["{0}"]))
    before, _, after = written.partition("{0}")
    space = draw(st.sampled_from((None, *NO_BREAK)))
    if space is not None and after[:1].isspace():
        after = space + after[1:]
    if space is not None and before[-1:].isspace():
        before = before[:-1] + space
    return before + figure.text + after


def ranges(kind: Kind, units: Sequence[str | None], v: Vocabulary, limits: Limits) -> st.SearchStrategy[Draft] | None:
    """Two whole numbers with one unit; None where there are no two, or the language has no ranges in words."""
    whole = limits.integers(0)
    written = [unit for unit in units if unit is None or patterns(kind, unit, Figure("1", Decimal(1)), v)]
    if v.language.clock_units:  # "1 до 2 часа" and "1 до 2 дня" may be times, "820 до 821 года" years
        written = [unit for unit in written if unit not in _LIKE_POINTS]
    if whole is None or not written or not v.language.range_to:
        return None
    low, high = max(whole[0], 0), min(whole[1], 999)
    return _range(kind, written, v, low, high) if low < high else None


@st.composite
def _range(draw: st.DrawFn, kind: Kind, units: Sequence[str | None], v: Vocabulary, low: int, high: int) -> Draft:
    first = draw(st.integers(low, high - 1))
    last = draw(st.integers(first + 1, high))
    unit = draw(st.sampled_from(units))
    joined = draw(st.sampled_from(_joints(v.language))).format(first, last)
    figure = Figure(joined, Decimal(last), plural=cldr.plural_of(v.locale_id, Decimal(last)))
    claim = stated(
        *(v.locale_id, kind),
        unit=unit,
        lower_bound=Decimal(first),
        upper_bound=Decimal(last),
        decimals=0,
    )
    rough = min(last_place(Decimal(end), 0, 0, approximate=True) for end in (first, last))
    return drafted(claim, draw(around(kind, unit, figure, v)), rough)


def _joints(language: Language) -> list[str]:
    """How two ends are joined."""
    words = [word for word in language.range_to if word.isalpha()]
    spaced = [f"{{}}{word}{{}}" if is_unspaced(word) else f"{{}} {word} {{}}" for word in words[:1]]
    return [*spaced, f"{{}}{_EN_DASH}{{}}"]


def ordinals(v: Vocabulary, limits: Limits) -> st.SearchStrategy[Draft] | None:
    """An ordinal in digits, or in words where CLDR has the language's; None where it has neither."""
    whole = limits.integers(0)
    low, high = (max(whole[0], 1), min(whole[1], _MOST_ORDINAL)) if whole else (1, 0)
    written = [n for n in range(low, high + 1) if _ordinal_texts(n, v, words=limits.words)]
    return _ordinal(written, v, words=limits.words) if written else None


def _ordinal_texts(number: int, v: Vocabulary, *, words: bool) -> list[str]:
    """The ways to write an ordinal that are one in every text: "3rd", "3."; a single word only from eleven on."""
    digits = list(ordinals_in_digits(v.locale_id, number, cldr.ordinal_plural_of(v.locale_id, number)))[:1]
    if not digits and v.language.ordinal_dot:
        digits = [f"{number}."]
    spelled = list(spelled_ordinals(v.locale_id, Decimal(number)))[:1] if words and number > 10 else []
    return [*digits, *spelled]


@st.composite
def _ordinal(draw: st.DrawFn, numbers: Sequence[int], v: Vocabulary, *, words: bool) -> Draft:
    number = draw(st.sampled_from(numbers))
    text = draw(st.sampled_from(_ordinal_texts(number, v, words=words)))
    return drafted(stated(v.locale_id, Kind.ORDINAL, Decimal(number), decimals=0), text)


def fractions(v: Vocabulary, limits: Limits) -> st.SearchStrategy[Draft] | None:
    """A proper fraction in digits."""
    shares = [
        (above, below)
        for below in range(2, _MOST_DENOMINATOR + 1)
        for above in range(1, below)
        if gcd(above, below) == 1
        and f"{above}/{below}" not in v.language.idioms
        and Fraction(limits.least) <= Fraction(above, below) <= Fraction(limits.most)
    ]
    return st.sampled_from(shares).map(lambda share: _fraction(*share, v)) if shares else None


def _fraction(above: int, below: int, v: Vocabulary) -> Draft:
    value = from_fraction(Fraction(above, below))
    return drafted(stated(v.locale_id, Kind.FRACTION, value), "/".join(_plain(n, v) for n in (above, below)))


def ratios(v: Vocabulary, limits: Limits) -> st.SearchStrategy[Draft] | None:
    """A ratio of two small numbers, 3:2."""
    terms = [
        (first, last)
        for first in range(1, _MOST_TERM + 1)
        for last in range(1, _MOST_TERM + 1)
        if Fraction(limits.least) <= Fraction(first, last) <= Fraction(limits.most)
    ]
    return st.sampled_from(terms).map(lambda pair: _ratio(*pair, v)) if terms else None


def _ratio(first: int, last: int, v: Vocabulary) -> Draft:
    terms = Decimal(first), Decimal(last)
    claim = replace(stated(v.locale_id, Kind.RATIO, divided(*terms)), terms=terms)
    return drafted(claim, ":".join(_plain(n, v) for n in (first, last)))


def multiples(v: Vocabulary, limits: Limits) -> st.SearchStrategy[Draft] | None:
    """ "3 times"; None where the language has no word for it."""
    whole = limits.integers(0)
    word = next((word for word in v.language.times_words if len(word) > 1), None)
    low, high = (max(whole[0], 2), min(whole[1], _MOST_TIMES)) if whole else (1, 0)
    if word is None or low > high:
        return None
    return st.integers(low, high).map(lambda number: _multiple(number, word, v))


def _multiple(number: int, word: str, v: Vocabulary) -> Draft:
    claim: Claim = stated(v.locale_id, Kind.MULTIPLE, Decimal(number), decimals=0)
    return drafted(claim, f"{_plain(number, v)} {word}")


def _plain(number: int, v: Vocabulary) -> str:
    return cldr.write_number(v.locale_id, Decimal(number), grouped=False)
