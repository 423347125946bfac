"""Numbers in the ways that a locale writes them: digits, marks of grouping, scale words, words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from numbers_extract import cldr
from numbers_extract.numerals.exact import shifted, tidy
from numbers_extract.numerals.writing import spelled_cardinals
from numbers_extract.testing.stating import last_place
from numbers_extract.vocabulary import Vocabulary

NO_BREAK = ("\u00a0", "\u202f", "\u2009")
SPACES = (" ", *NO_BREAK)
_APOSTROPHES = ("'", "’")
_LEAST_SPELLED, _MOST_SPELLED = 11, 999_999  # smaller ones are articles and adjectives in one language or another
_MOST_BEFORE_SCALE = 999
_MOST_PLACES = 3
_GROUPS_FROM = 1000
_GROUPED_FROM = 10_000  # with a mark of another locale: four digits with a space may be two numbers


@dataclass(frozen=True, slots=True)
class Limits:
    """Between which numbers to stay, and which ways of writing to use."""

    least: Decimal
    most: Decimal
    words: bool = True
    scales: bool = True

    def __post_init__(self) -> None:
        if self.least > self.most:
            raise InvalidArgument(f"min_value={self.least} is above max_value={self.most}")

    def integers(self, places: int) -> tuple[int, int] | None:
        """The whole numbers of units of 10^-places between the limits; None where there is none."""
        least, most = (Fraction(limit) * Fraction(10) ** places for limit in (self.least, self.most))
        low, high = ceil(least), floor(most)
        return (low, high) if low <= high else None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it is written: its mantissa, the decimals that are shown, the power of its scale word."""

    text: str
    mantissa: Decimal
    shown: int = 0
    power: int = 0
    plural: str = "other"
    spelled: bool = False
    digits: str = ""
    pattern: str = "{0}"

    @property
    def value(self) -> Decimal:
        """The number."""
        value = shifted(tidy(self.mantissa), self.power)
        return value if isinstance(value, Decimal) else Decimal(0)

    def decimals(self, *, approximate: bool = False) -> int:
        """The place of the last stated digit."""
        return last_place(self.mantissa, self.shown, self.power, approximate=approximate)

    @property
    def like_a_year(self) -> bool:
        """Whether the digits alone would be a year."""
        return self.digits.isdecimal() and len(self.digits) == 4 and not self.power


def figures(v: Vocabulary, limits: Limits, *, whole: bool = False) -> st.SearchStrategy[Figure]:
    """A number in one of the ways of the locale, in digits first."""
    places = [0] if whole else range(_MOST_PLACES + 1)
    found = [(shown, bounds) for shown in places if (bounds := limits.integers(shown)) is not None]
    ways = [way for shown, (low, high) in found for way in _digit_ways(v, low, high, shown)]
    if not ways:
        raise InvalidArgument(
            f"no number with up to {_MOST_PLACES} decimals is between {limits.least} and {limits.most}"
        )
    if limits.scales and not whole:
        ways += _scaled_ways(v, limits)
    spellable = limits.integers(0)
    if limits.words and spellable is not None and spellable[1] >= _LEAST_SPELLED and _spells(v):
        low, high = max(spellable[0], _LEAST_SPELLED), min(spellable[1], _MOST_SPELLED)
        ways += [_words(v, low, high)] if low <= high else []
    return st.one_of(ways)


def _spells(v: Vocabulary) -> bool:
    return next(spelled_cardinals(v.locale_id, Decimal(_LEAST_SPELLED)), None) is not None


def _digit_ways(v: Vocabulary, low: int, high: int, shown: int) -> list[st.SearchStrategy[Figure]]:
    """Strategies for numbers of units of 10^-shown: small ones, round ones, any of those in the limits."""
    thousand = _GROUPS_FROM * 10**shown
    near = (low, min(high, thousand - 1))
    ways = [st.integers(*near).map(lambda units: _figure(v, units, shown, None))] if near[0] <= near[1] else []
    for power in (10**3, 10**6):
        least, most = max(1, -(-low // power)), min(999, high // power)
        if least <= most and not shown:
            ways.append(_grouped(v, st.integers(least, most).map(power.__mul__), shown))
    if high >= thousand:
        ways.append(_grouped(v, st.integers(max(low, thousand), high), shown))
    return ways


def _figure(v: Vocabulary, units: int, shown: int, digits: str | None) -> Figure:
    number = Decimal(units).scaleb(-shown) if shown else Decimal(units)
    written = cldr.write_number(v.locale_id, number, shown) if digits is None else digits
    return Figure(written, number, shown, plural=cldr.plural_of(v.locale_id, number), digits=written)


@st.composite
def _grouped(draw: st.DrawFn, v: Vocabulary, units: st.SearchStrategy[int], shown: int) -> Figure:
    number = draw(units)
    return _figure(v, number, shown, draw(written_digits(v, Decimal(number).scaleb(-shown), shown)))


@st.composite
def written_digits(draw: st.DrawFn, v: Vocabulary, number: Decimal, shown: int) -> str:
    """The number in digits: as the locale groups them, not at all, with spaces, with apostrophes."""
    plain = cldr.write_number(v.locale_id, number, shown)
    ways = [plain, cldr.write_number(v.locale_id, number, shown, grouped=False)]
    if abs(number) >= _GROUPED_FROM:
        mark = cldr.symbols(v.locale_id).group
        threes = cldr.symbols(v.locale_id).grouping == (3, 3)
        ways += [plain.replace(mark, other) for other in (*NO_BREAK, " ", *_APOSTROPHES) if threes]
    return draw(st.sampled_from(ways))


def _scaled_ways(v: Vocabulary, limits: Limits) -> list[st.SearchStrategy[Figure]]:
    """A strategy for each scale word and number of decimals that fits between the limits."""
    ways = []
    powers = {form.power for form in cldr.scale_forms(v.locale_id) if form.power >= 3}
    for power in sorted(powers):
        for shown in (0, 1):
            found = limits.integers(shown - power)
            low, high = (max(found[0], 10**shown), min(found[1], _MOST_BEFORE_SCALE * 10**shown)) if found else (1, 0)
            if low <= high:
                ways.append(_scaled(v, power, shown, low, high))
    return ways


@st.composite
def _scaled(draw: st.DrawFn, v: Vocabulary, power: int, shown: int, low: int, high: int) -> Figure:
    mantissa = Decimal(draw(st.integers(low, high))).scaleb(-shown)
    style = draw(st.sampled_from(("long", "short")))
    number = Figure("", mantissa, shown, power).value
    digits = cldr.write_number(v.locale_id, mantissa, shown)
    scales = [scale for scale in cldr.scales(v.locale_id, number, style) if scale.power == power]
    if not scales:  # the locale has the word in its other style only
        written = cldr.write_number(v.locale_id, number)
        return Figure(written, number, plural=cldr.plural_of(v.locale_id, number), digits=written)
    text = scales[0].pattern.replace("{0}", digits)
    plural = cldr.plural_of(v.locale_id, Decimal(10) ** power)
    return Figure(text, mantissa, shown, power, plural, digits=digits, pattern=scales[0].pattern)


@st.composite
def _words(draw: st.DrawFn, v: Vocabulary, low: int, high: int) -> Figure:
    number = Decimal(draw(st.integers(low, high)))
    text = next(spelled_cardinals(v.locale_id, number), None)
    written = text if text is not None else cldr.write_number(v.locale_id, number)
    return Figure(written, number, plural=cldr.plural_of(v.locale_id, number), spelled=True, digits=written)
