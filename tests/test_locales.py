"""Every locale of CLDR reads back what Babel writes in it: numbers, percentages, short forms, money, units.

Babel's formatting is the oracle. Each locale draws its own figures, seeded by its name, which a failure shows.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from babel import Locale, localedata
from babel.numbers import (
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
    format_scientific,
    get_currency_precision,
)
from babel.units import format_unit

from numbers_extract import Claim, Extractor, Kind, extract
from numbers_extract.cldr import is_tender
from numbers_extract.cldr.locales import locale_data
from numbers_extract.cldr.money import TRADED
from numbers_extract.languages import language_for
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR, split_factor
from numbers_extract.quantities.tables import YEARS_IN as YEARS
from numbers_extract.vocabulary import loading, scanning, spelling
from tests.babel_text import regrouped

LOCALES = sorted(localedata.locale_identifiers())
SYSTEMS = ("latn", "default")
STYLES: tuple[Any, ...] = ("long", "short", "narrow")
INVISIBLE = " \u00a0\u202f\u200e\u200f\u061c"

MAGNITUDES = (0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 15)
DECIMALS = (0, 0, 1, 2, 3, 6)


def figures(kind: str, locale: str, count: int, most_decimals: int = 6) -> Iterator[Decimal]:
    """Figures of every size up to 10^15, with up to six decimals, a fifth of them negative."""
    draw = random.Random(f"{kind} {locale}")
    for _ in range(count):
        whole, digits = draw.choice(MAGNITUDES), min(draw.choice(DECIMALS), most_decimals)
        figure = Decimal(draw.randrange(10 ** max(whole, 1)))
        if digits:
            figure += Decimal(draw.randrange(1, 10**digits)).scaleb(-digits)
        yield -figure if draw.random() < 0.2 else figure


@cache
def around(locale: str) -> tuple[str, str]:
    """Two words of the language, in its script: its names of two other languages, without "tiếng" before them."""
    names = Locale.parse(locale).languages
    return str(names.get("sv", "abc")).lower().split()[-1], str(names.get("is", "abc")).lower().split()[-1]


def read(written: str, locale: str) -> Claim:
    """The one claim of a text that holds the figure among words, which must span it exactly."""
    before, after = around(locale)
    written = regrouped(written, locale)
    text = f"{before} {written} {after}"
    claims = extract(text, locale)
    assert [claim.text for claim in claims] == [written.strip(INVISIBLE)], (locale, text, claims)
    (claim,) = claims
    assert text[claim.start : claim.end] == claim.text
    return claim


def is_year(figure: Decimal) -> bool:
    """Four digits without a grouping mark are a year, in every locale (such as 1234 in Spanish)."""
    return figure == figure.to_integral_value() and 1000 <= figure <= 2199


@pytest.mark.parametrize("locale", [name for name in LOCALES if name not in ("fil", "fil_PH")])
def test_numbers(locale: str) -> None:
    # In Filipino the word beside the figure, "swedish", may be money: CLDR writes "Swedish Krona".
    for system in SYSTEMS:
        for figure in figures("number", locale, 5):
            written = format_decimal(figure, locale=locale, decimal_quantization=False, numbering_system=system)
            if not is_year(figure):
                assert read(written, locale).value == figure, (locale, written)


@pytest.mark.parametrize(
    "locale", [name for name in LOCALES if not name.startswith(("blo", "tok", "fil", "en_US_POSIX"))]
)
def test_percentages(locale: str) -> None:
    # Anii puts a minus between the sign and the figure; Toki Pona groups by two and writes the sign before.
    for figure in figures("percent", locale, 4):
        written = format_percent(figure / 100, locale=locale, decimal_quantization=False, numbering_system="default")
        claim = read(written, locale)
        assert (claim.value, claim.unit) == (figure, "percent"), (locale, written)


@pytest.mark.parametrize("locale", ["de", "en", "fr", "sv", "ru", "ar_EG", "fa", "ps", "ff_Adlm", "ckb", "hi"])
def test_scientific_notation(locale: str) -> None:
    for figure in (Decimal("4.5E+9"), Decimal("1.2E-7")):
        written = format_scientific(figure, locale=locale, format="0.0E0", numbering_system="default")
        assert read(written, locale).value == figure


# What CLDR writes the same way as a unit, or as no reader could understand it.
COMPACT_IS_UNIT = {
    "af": "m", "da": "t", "es": "K", "fi": "t", "is": "m", "ku": "TN", "kxv": "h", "lt": "T", "ro": "K", "vi": "N",
}  # fmt: skip
COMPACT_IS_BROKEN = (
    "bn", "ne",  # the short form of 10^12 is that of 10^7
    "sw",  # the digits in the pattern of negatives are counted, too
    "kek",  # an abbreviation with a point inside, of which the half is a thousand
    "my", "to", "wo",  # two scales around the digits; one letter for two scales; a filler word that is a scale
)  # fmt: skip


def is_unit_too(locale: str, written: str) -> bool:
    unit = next((unit for name, unit in COMPACT_IS_UNIT.items() if locale.startswith(name)), None)
    return unit is not None and written.removesuffix(".").endswith(unit)


@pytest.mark.parametrize(
    "locale", [name for name in LOCALES if name.partition("_")[0] not in (*COMPACT_IS_BROKEN, "fil")]
)
def test_short_forms(locale: str) -> None:
    styles: list[Any] = sorted(Locale.parse(locale).compact_decimal_formats)
    for style in styles:
        for drawn in figures(style, locale, 4):
            figure = abs(drawn)
            written = format_compact_decimal(figure, format_type=style, locale=locale, fraction_digits=2)
            wordy = not any(map(str.isdecimal, written))  # "mille"
            if wordy or is_unit_too(locale, written) or is_year(Decimal(round(figure))):
                continue
            claim = read(written, locale)
            assert claim.value is not None, (locale, written, claim)
            assert abs(Fraction(claim.value) - Fraction(figure)) * 100 <= figure, (locale, written, claim)


MONEY_IS_BROKEN = (
    "ee", "si", "sw", "my",  # a name of several words before the figure, or glued to it, with a minus between
    "tok",  # groups of two
    "th",  # a name in brackets
    "ja", "fil",  # 元 between a minus and the figure is a first year; words beside the figure that may be money
)  # fmt: skip


@pytest.mark.parametrize("locale", [name for name in LOCALES if name.partition("_")[0] not in MONEY_IS_BROKEN])
@pytest.mark.parametrize("style", ["standard", "name"])
def test_money(locale: str, style: Any) -> None:
    draw = random.Random(f"money {locale}")
    names = Locale.parse(locale).currencies
    codes = sorted(
        code for code in map(str, names) if is_tender(code) and "(" not in str(names[code]) and code != "ALL"
    )
    for figure in figures("money", locale, 3, most_decimals=2):
        code = draw.choice([*("USD", "EUR", "GBP", "JPY", "CHF", "INR"), *codes[:40]])
        amount = figure.quantize(Decimal(1).scaleb(-get_currency_precision(code)))
        options: dict[str, Any] = {"format_type": style, "numbering_system": "default"}
        written = format_currency(amount, code, locale=locale, **options)
        if code in written and code not in TRADED and written.partition(code)[2].lstrip("-−")[:1].isdecimal():
            continue  # letters and digits beside them are a name: "COP28", "CUP506"
        if "百" in written:
            continue  # 百 in 百慕達 is a hundred
        claim = read(written, locale)
        assert claim.kind is Kind.MONEY, (locale, written, claim)
        assert claim.value == amount
        assert code in claim.unit_candidates, (locale, written, claim)


UNITS_ARE_BROKEN = (
    "blo", "nqo", "sw", "to", "tk", "ko", "mn",  # names around the figure whose parts are units themselves
    "fil",  # the word beside the figure may be money: "swedish"
)  # fmt: skip
# Forms that mean something else first: "2 pm" is a time, "5st" an ordinal, "3 in" goes on with a place,
# "2 dec" and "2 centuries" may be dates, "tn" a trillion, "pc" percent, "varv" a turn; "ha", "mi", "nós", "po" are
# words of Spanish, Portuguese and French, "Da" an ordinal's ending, "quart" and "miljondelar" shares, "livres" books,
# "primi" in "primi d’arco" the first, "na ruwa" behind an ounce what it is of; Sinhala's mercury has an inch's sign.
OTHERWISE = (
    "pm", "st", "in", "dec", "centuries", "siècles", "веков", "века", "tn", "pc", "varv", " ha", " mi", "Da", " nós",
    "po", "quart", "cuartos", "miljondelar", "livres", "ct", " gr", " rev",
    "d’arco", " na ruwa", '"',
)  # fmt: skip


@pytest.mark.parametrize("locale", [name for name in LOCALES if name.partition("_")[0] not in UNITS_ARE_BROKEN])
def test_units(locale: str) -> None:
    draw = random.Random(f"units {locale}")
    names = [name for name in PINT_OF_CLDR if name in locale_data(locale)["unit_patterns"]]
    for drawn in figures("units", locale, 4, most_decimals=3):
        figure = abs(drawn)
        name = draw.choice(names)
        unit = PINT_OF_CLDR[name]
        for style in STYLES:
            written = format_unit(figure, name, style, locale=locale)
            if name in written or not any(map(str.isdecimal, written)) or written.endswith(OTHERWISE):
                continue  # the locale has no form, or one without a figure ("one turn")
            if "分之" in written:
                continue  # a billionth is a share
            if not language_for(locale.partition("_")[0]).not_units.isdisjoint(written.split()):
                continue  # its file says that the word is seldom the unit
            if len(written.strip("0123456789.,٫٬’' \u00a0\u202f-−")) == 1:
                continue  # a lone letter may be anything
            before, after = around(locale)
            claims = extract(f"{before} {regrouped(written, locale)} {after}", locale)
            assert len(claims) == 1, (locale, written, claims)
            factor, plain = split_factor(unit)
            (claim,) = claims
            assert {unit, plain} & set(claim.unit_candidates) or unit in YEARS, (locale, written, claim)
            assert claim.value in (figure, figure * factor, figure * YEARS.get(unit, 1)), (locale, written, claim)


PIECES = (
    *("5", "1.234", "1,5", "10", "2021", "0", "00", "12e5", "²", "½", "۱۲", "१२", "１２", "三百", "億", "III"),
    *(".", ",", "'", "’", ":", "/", "-", "–", "−", "(", ")", "^", "×", "%", "‰", "€", "$", " ", " ", " ", "\n"),
    *("\u200e", "\u200f", "\u00ad", "\u0301", "\ud800", "\0", "\x1c", "\U0001f642", "İ", "ß", "ﬁ", "\U000e0fff"),
)  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_no_text_breaks_a_locale(locale: str) -> None:
    draw = random.Random(f"pieces {locale}")
    pieces = (*PIECES, *around(locale), *Locale.parse(locale).months["format"]["wide"].values())
    for _ in range(4):
        text = "".join(map(str, draw.choices(pieces, k=30)))
        end = 0
        for claim in extract(text, locale):
            assert text[claim.start : claim.end] == claim.text, (locale, text)
            assert end <= claim.start < claim.end, (locale, text)
            assert Claim.from_dict(claim.to_dict()) == claim
            end = claim.end


@pytest.mark.parametrize("tag", ["xx", "de-XX", "english", "de_de_de", "12", "zh-Latn-XX", "\ud800", ""])
def test_an_unknown_locale_names_near_ones(tag: str) -> None:
    with pytest.raises(ValueError, match="unknown locale") as raised:
        Extractor(tag)
    assert "\n" not in str(raised.value)


def test_a_territory_may_be_the_first_of_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of its language is there yet that it could share."""
    expected = extract("EGP 30", "ar-EG")
    monkeypatch.setattr(loading, "_loaded", {})
    assert extract("EGP 30", "ar-EG") == expected


def test_words_are_read_the_same_when_as_many_are_remembered_as_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Zweihundert Leute, dreistündige Reden, zehnmal Applaus, fünfzig Kameras."
    monkeypatch.setattr(loading, "_loaded", {})
    expected = extract(text, "de")
    monkeypatch.setattr(loading, "_loaded", {})
    monkeypatch.setattr(scanning, "CACHE_LIMIT", 1)
    monkeypatch.setattr(spelling, "CACHE_LIMIT", 0)
    assert extract(text, "de") == expected
