"""Arithmetic that never rounds: fractions are the oracle."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract.claims import Number
from numbers_extract.numerals.exact import (
    divided,
    from_fraction,
    minus,
    negated,
    places,
    plus,
    shifted,
    tidy,
    times,
    trailing_zeros,
)
from numbers_extract.numerals.roman import roman_value

FRACTIONS = st.fractions(min_value=-(10**12), max_value=10**12, max_denominator=10**4)
NUMBERS = FRACTIONS.map(from_fraction)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20)


def is_finite(number: Fraction) -> bool:
    """Whether finitely many decimals write the number, by the definition: it divides a power of ten."""
    return (10**200 % number.denominator) == 0


def assert_tidy(number: Number) -> None:
    """Decimals have neither exponent nor spare zeros, and a fraction is one that no decimals write."""
    if isinstance(number, Fraction):
        assert not is_finite(number)
        return
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int)
    assert exponent <= 0
    assert exponent == 0 or digits[-1] != 0


@given(FRACTIONS)
def test_a_fraction_is_a_decimal_where_decimals_write_it(fraction: Fraction) -> None:
    number = from_fraction(fraction)
    assert isinstance(number, Decimal) == is_finite(fraction)
    assert Fraction(number) == fraction
    assert_tidy(number)


@given(NUMBERS, NUMBERS)
def test_sums_products_and_quotients(left: Number, right: Number) -> None:
    a, b = Fraction(left), Fraction(right)
    for found, exact in ((plus(left, right), a + b), (minus(left, right), a - b), (times(left, right), a * b)):
        assert Fraction(found) == exact
        assert_tidy(found)
    if b:
        assert Fraction(divided(left, right)) == a / b
        assert_tidy(divided(left, right))


@given(NUMBERS, st.integers(-15, 15))
def test_shifting_multiplies_by_a_power_of_ten(number: Number, power: int) -> None:
    found = shifted(number, power)
    assert Fraction(found) == Fraction(number) * Fraction(10) ** power
    assert_tidy(found)


@given(NUMBERS)
def test_the_other_sign(number: Number) -> None:
    assert Fraction(negated(number)) == -Fraction(number)
    assert_tidy(negated(number))


@given(DECIMALS)
def test_tidy_only_writes_otherwise(number: Decimal) -> None:
    assert Fraction(tidy(number)) == Fraction(number)
    assert_tidy(tidy(number))


@pytest.mark.parametrize("text", ["0", "-0", "0.00", "0E+5", "-0.0E-3"])
def test_zero_has_neither_sign_nor_decimals(text: str) -> None:
    assert str(tidy(Decimal(text))) == "0"


@given(DECIMALS.map(tidy))
def test_places_and_zeros_count_what_is_written(number: Decimal) -> None:
    plain = f"{number:f}"
    assert places(number) == len(plain.partition(".")[2])
    zeros = len(plain) - len(plain.rstrip("0")) if number and "." not in plain else 0
    assert trailing_zeros(number) == zeros


def test_a_fraction_has_no_places() -> None:
    assert places(Fraction(1, 3)) == 0


def roman(number: int) -> str:
    """The numeral, written by taking away the largest sign that fits."""
    signs = {100: "c", 90: "xc", 50: "l", 40: "xl", 10: "x", 9: "ix", 5: "v", 4: "iv", 1: "i"}
    written = ""
    for value, sign in signs.items():
        written += sign * (number // value)
        number %= value
    return written


def test_roman_numerals_below_four_hundred() -> None:
    assert [roman_value(roman(number)) for number in range(1, 400)] == list(range(1, 400))


@pytest.mark.parametrize("word", ["", "iiii", "vx", "iix", "ic", "xxxx", "cccc", "vv", "ivi", "d", "m", "mix"])
def test_other_letters_are_no_roman_numerals(word: str) -> None:
    assert roman_value(word) == 0
