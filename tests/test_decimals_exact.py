"""What other libraries write is read back exactly: Babel's digits, ICU's and num2words' words."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal

import pytest
from babel.numbers import (
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icu4py.messageformat import MessageFormat
from num2words import num2words

from numbers_extract import Claim, Comparator, Kind, extract
from tests.babel_text import regrouped

SEED = 20
EXAMPLES = 120
LOCALES = ("de", "de-AT", "de-CH", "en", "en-GB", "en-IN", "en-ZA")
COUNTED = {
    "de": "Gezählt wurden {} Kameras in der Stadt.",
    "en": "They counted {} cameras in town.",
}
SHARED = {"de": "Der Anteil betrug {} im ganzen Land.", "en": "The share was {} in the country."}
PAID = {"de": "Das kostete {} im ganzen Land.", "en": "It cost {} in the whole country."}

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "ZAR")

# Up to fifteen digits before the point and six after it, with as many short numbers as long ones.
PLACES = st.integers(0, 6)
POSITIVE = st.tuples(st.integers(1, 15), PLACES).flatmap(
    lambda size: st.integers(0, 10 ** sum(size)).map(lambda n: Decimal(n).scaleb(-size[1]))
)
NUMBERS = st.tuples(POSITIVE, st.booleans()).map(lambda pair: pair[0].copy_negate() if pair[1] and pair[0] else pair[0])


def babel_id(locale: str) -> str:
    return locale.replace("-", "_")


def in_digits(number: Decimal, locale: str, write: Callable[..., str]) -> str:
    written = write(number, locale=babel_id(locale), decimal_quantization=False)
    return regrouped(written, babel_id(locale))


def only_claim(carrier: dict[str, str], surface: str, locale: str) -> Claim:
    """The one claim of the carrier sentence, which must be the surface and nothing else."""
    text = carrier[locale[:2]].format(surface)
    claims = extract(text, locale)
    assert [claim.text for claim in claims] == [surface], text
    return claims[0]


def assert_states(claim: Claim, kind: Kind, value: Decimal) -> None:
    assert (claim.kind, claim.value, claim.comparator) == (kind, value, Comparator.EQUAL)
    assert (claim.lower_bound, claim.upper_bound) == (value, value)
    assert not claim.approximate


def stated_decimals(value: Decimal) -> int:
    """The place of the last digit, where three zeros at the end of a whole number state nothing."""
    _, digits, exponent = value.normalize().as_tuple()
    assert isinstance(exponent, int)
    zeros = 0 if digits == (0,) else exponent
    return 0 if zeros in (1, 2) else -zeros


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=EXAMPLES)
@given(number=NUMBERS)
@example(number=Decimal(62000))
@example(number=Decimal("1234.567"))
@example(number=Decimal("-1234567.890125"))
@example(number=Decimal("0.000001"))
@example(number=Decimal(10) ** 15)
def test_decimals(locale: str, number: Decimal) -> None:
    surface = in_digits(number, locale, format_decimal)
    claim = only_claim(COUNTED, surface, locale)
    assert_states(claim, Kind.CARDINAL, number)
    assert claim.decimals == stated_decimals(number)


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=EXAMPLES)
@given(number=NUMBERS)
@example(number=Decimal(1000))
@example(number=Decimal("0.5"))
def test_percentages(locale: str, number: Decimal) -> None:
    surface = in_digits(number.scaleb(-2), locale, format_percent)
    claim = only_claim(SHARED, surface, locale)
    assert_states(claim, Kind.PERCENT, number)
    assert claim.unit == "percent"
    assert claim.decimals == stated_decimals(number)


def money(number: Decimal, currency: str, locale: str, style: str) -> str:
    written = format_currency(
        number,
        currency,
        locale=babel_id(locale),
        decimal_quantization=False,
        format_type="name" if style == "name" else "standard",
    )
    return regrouped(written, babel_id(locale))


@pytest.mark.parametrize("currency", CURRENCIES)
@pytest.mark.parametrize("style", ["sign", "name"])
@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=EXAMPLES // 5)
@given(number=POSITIVE)
@example(number=Decimal(1))
@example(number=Decimal("1234.5"))
@example(number=Decimal(2008))
def test_amounts_of_money(locale: str, style: str, currency: str, number: Decimal) -> None:
    surface = money(number, currency, locale, style)
    claim = only_claim(PAID, surface, locale)
    assert_states(claim, Kind.MONEY, number)
    assert claim.unit == currency


@pytest.mark.parametrize("currency", ["EUR", "USD"])
@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=EXAMPLES // 5)
@given(number=POSITIVE.filter(bool))
@example(number=Decimal("1234.5"))
def test_debts(locale: str, currency: str, number: Decimal) -> None:
    surface = money(number.copy_negate(), currency, locale, "sign")
    claim = only_claim(PAID, surface, locale)
    assert_states(claim, Kind.MONEY, number.copy_negate())
    assert claim.unit == currency


# "L" is a lakh of en-IN and a litre everywhere.
AMBIGUOUS = ("L",)


@pytest.mark.parametrize("style", ["long", "short"])
@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=EXAMPLES)
@given(hundredths=st.integers(1, 99_999), power=st.sampled_from([3, 5, 6, 7, 9, 12]))
@example(hundredths=100, power=6)
@example(hundredths=250, power=9)
def test_compact_numbers(locale: str, style: str, hundredths: int, power: int) -> None:
    number = Decimal(hundredths).scaleb(power - 2)
    surface = compact(number, locale, style)
    if surface[-1].isdigit() or surface[-1] in AMBIGUOUS or not is_exact(number, locale, style):
        return
    assert_states(only_claim(COUNTED, surface, locale), Kind.CARDINAL, number)


def compact(number: Decimal, locale: str, style: str, decimals: int = 2) -> str:
    return format_compact_decimal(
        number,
        format_type="short" if style == "short" else "long",
        locale=babel_id(locale),
        fraction_digits=decimals,
    )


def is_exact(number: Decimal, locale: str, style: str) -> bool:
    """Whether two decimals are enough: more would be zeros, which Babel leaves out."""
    return compact(number, locale, style) == compact(number, locale, style, decimals=12)


# In words


def sampled_integers() -> list[int]:
    """Small ones, powers of ten, and as many of each length, the same in each run."""
    print(f"seed {SEED}")
    sample = random.Random(SEED)
    return [
        *range(2, 101),
        *(10**power for power in range(2, 15)),
        *(sample.randrange(10 ** (k - 1), 10**k) for k in range(3, 16) for _ in range(12)),
        *(sample.randrange(1, 10) * 10**k for k in range(2, 15) for _ in range(2)),
    ]


def assert_all_read(spell: Callable[[int], str], locale: str, below: int = 10**15) -> None:
    missed = []
    for number in (number for number in sampled_integers() if number < below):
        surface = spell(number)
        text = COUNTED[locale[:2]].format(surface)
        found = [(claim.text, claim.value, claim.kind) for claim in extract(text, locale)]
        if found != [(surface, Decimal(number), Kind.CARDINAL)]:
            missed.append((number, text, found))
    assert not missed, f"{len(missed)} missed, the first: {missed[:3]}"


@pytest.mark.parametrize("locale", LOCALES)
def test_integers_as_num2words_spells_them(locale: str) -> None:
    language = "en_IN" if locale == "en-IN" else locale[:2]
    below = 10**10 if language == "en_IN" else 10**15  # where num2words knows no more words
    swiss = locale == "de-CH"
    assert_all_read(
        lambda number: num2words(number, lang=language).replace("ß", "ss" if swiss else "ß"),
        locale,
        below,
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_integers_as_icu_spells_them(locale: str) -> None:
    spelling = MessageFormat("{n, spellout}", babel_id(locale))
    assert_all_read(lambda number: spelling.format({"n": number}), locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_decimals_as_icu_spells_them(locale: str) -> None:
    spelling = MessageFormat("{n, spellout}", babel_id(locale))
    sample = random.Random(SEED)
    print(f"seed {SEED}")
    missed = []
    for _ in range(60):
        number = Decimal(sample.randrange(101, 10**6)) / 100
        if number == number.to_integral_value():
            continue
        surface = spelling.format({"n": float(number)})
        text = COUNTED[locale[:2]].format(surface)
        found = [(claim.text, claim.value) for claim in extract(text, locale)]
        if found != [(surface, number)]:
            missed.append((number, text, found))
    assert not missed, f"{len(missed)} missed, the first: {missed[:3]}"


ZERO_AND_ONE = [
    ("de", "Gezählt wurden null Kameras.", "null", 0),
    ("en", "They counted zero cameras.", "zero", 0),
    ("en", "They counted one camera.", "one", 1),
]


@pytest.mark.parametrize(("locale", "text", "surface", "number"), ZERO_AND_ONE)
def test_zero_and_one(locale: str, text: str, surface: str, number: int) -> None:
    found = [(claim.text, claim.value) for claim in extract(text, locale)]
    assert found == [(surface, Decimal(number))]
