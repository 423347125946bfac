"""What holds of any text, in every locale of CLDR in turn.

Texts are drawn anew in each run, from the seed that the summary of the run names; set it again with
`NUMBERS_EXTRACT_SEED=… python -m pytest tests/test_every_locale.py`.
"""

from __future__ import annotations

import pickle
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from babel import Locale, localedata
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from babel.units import format_unit

from numbers_extract import Claim, Extractor, extract
from tests.conftest import SEED
from tests.soundness import assert_independent, assert_sound
from tests.test_locales import around, figures
from tests.test_properties import LANGUAGES, ODDITIES, SIGNS, SPACES

LOCALES = sorted(localedata.locale_identifiers())
TEXTS = 5  # for each locale
PIECES = 14
UNITS = ("length-kilometer", "duration-hour", "mass-kilogram", "temperature-celsius", "speed-kilometer-per-hour")
CURRENCIES = ("EUR", "USD", "JPY", "CHF", "INR")


def written(draw: random.Random, locale: str) -> str:
    """A figure, a date or a word as that locale writes it."""
    figure = Decimal(draw.randrange(10 ** draw.choice((1, 2, 3, 4, 6, 9)))).scaleb(-draw.choice((0, 0, 1, 2)))
    sort = draw.randrange(9)
    if sort == 0:
        return format_percent(figure / 100, locale=locale, decimal_quantization=False)
    if sort == 1:
        return format_currency(figure, draw.choice(CURRENCIES), locale=locale)
    if sort == 2:
        return format_unit(figure, draw.choice(UNITS), draw.choice(("long", "short", "narrow")), locale=locale)
    if sort == 3:
        return format_compact_decimal(figure, format_type="short", locale=locale)
    if sort == 4:
        day = date(draw.randrange(1900, 2030), draw.randrange(1, 13), draw.randrange(1, 29))
        return format_date(day, draw.choice(("full", "long", "medium", "short")), locale=locale)
    if sort == 5:
        return str(draw.choice(list(Locale.parse(locale).languages.values()) or ["x"]))
    return format_decimal(figure, locale=locale, numbering_system=draw.choice(("latn", "default")))


NAMES = (
    *("https://example.org/2021/5?a=77", "a2@example.org", "#42", "www.example.org/99", "+49 30 1234567", "1.2.3"),
    *("DE89 3704 0044 0532 0130 00", "ISBN 978-3-16-148410-0", "doi:10.1000/182"),
)


def in_running_text(draw: random.Random, locale: str) -> tuple[str, list[str]]:
    """Figures and dates as the language writes them, and names with digits, each between two words; and those names."""
    between, names = around(locale), []
    pieces = [between[1]]
    for place in range(8):
        if draw.random() < 0.25:
            names.append(draw.choice(NAMES))
            pieces.append(names[-1])
        else:
            pieces.append(plainly_written(draw, locale))
        pieces.append(f"{between[place % 2]},")
    return " ".join(pieces), names


def plainly_written(draw: random.Random, locale: str) -> str:
    """A number, a percentage, an amount or a date, in a form that says what it is."""
    (figure,) = figures(str(draw.random()), locale, 1)
    sort = draw.choice(("number", "percent", "money", "unit", "date"))
    if sort == "number":
        return format_decimal(figure + Decimal("0.5"), locale=locale, decimal_quantization=False)
    if sort == "percent":
        return format_percent(figure / 100, locale=locale, decimal_quantization=False)
    if sort == "money":
        return format_currency(abs(figure), draw.choice(("EUR", "USD")), locale=locale)
    if sort == "unit":
        return format_unit(abs(figure), draw.choice(UNITS), draw.choice(("long", "short")), locale=locale)
    day = date(draw.randrange(1900, 2100), draw.randrange(1, 13), draw.randrange(1, 29))
    return format_date(day, draw.choice(("long", "medium", "short")), locale=locale)


def texts(locale: str) -> Iterator[str]:
    """Texts of figures in that locale among signs, spaces of all kinds and what no text should hold."""
    draw = random.Random(f"{SEED} {locale}")
    for _ in range(TEXTS):
        pieces: list[str] = []
        for _ in range(PIECES):
            sort = draw.random()
            other = SIGNS if sort < 0.2 else ODDITIES if sort < 0.25 else None
            pieces += (draw.choice(other) if other else written(draw, locale), draw.choice(SPACES))
        yield "".join(pieces)


@pytest.mark.parametrize("locale", LOCALES)
def test_claims_are_sound(locale: str) -> None:
    for text in texts(locale):
        assert_sound(text, extract(text, locale))


@pytest.mark.parametrize("locale", LOCALES)
def test_paragraphs_know_nothing_of_each_other(locale: str) -> None:
    for first, second in pairwise(texts(locale)):
        assert_independent(first, second, locale)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_digit_is_lost(locale: str) -> None:
    """Each digit of a text lies in a claim, or in a name that the text was made with."""
    draw = random.Random(f"{SEED} {locale}")
    for _ in range(20):
        text, names = in_running_text(draw, locale)
        rest = list(text)
        for claim in extract(text, locale):
            rest[claim.start : claim.end] = "_" * len(claim.text)
        left = "".join(rest)
        for name in names:
            left = left.replace(name, "")
        assert not any(map(str.isdecimal, left)), (text, left)


@pytest.mark.parametrize("locale", LOCALES)
def test_many_texts_are_each_text(locale: str) -> None:
    extractor = pickle.loads(pickle.dumps(Extractor(locale)))  # noqa: S301 -- ours
    assert list(extractor.extract_many(texts(locale))) == [extract(text, locale) for text in texts(locale)]


def test_threads_share_all_locales() -> None:
    some = random.Random(SEED).sample(LOCALES, 40)
    alone = [[extract(text, locale) for text in texts(locale)] for locale in some]

    def read(locale: str) -> list[list[Claim]]:
        return [extract(text, locale) for text in texts(locale)]

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(read, some)) == alone


HUGE = 10_000_000


@pytest.mark.parametrize("locale", ["de", "en", "ja", "ar", "hi"])
@pytest.mark.parametrize("char", ["a", "1", "(", "-", ".", " ", "\n", "\u0301", "\u200f", "\ud800", "\0", "%", "五"])
def test_ten_megabytes_of_one_character(char: str, locale: str) -> None:
    for claim in extract(char * HUGE, locale):
        assert (claim.start, claim.end) == (0, HUGE)


@pytest.mark.parametrize("locale", ["de", "en", "ja", "ar", "hi"])
def test_brackets_nest_as_deep_as_they_like(locale: str) -> None:
    depth = 50_000
    (claim,) = extract("(" * depth + "5" + ")" * depth, locale)
    assert (claim.start, claim.end) == (depth, depth + 1)
