"""Claims as pint quantities, and claims in other units."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from decimal import Decimal
from fractions import Fraction

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract.claims import Claim, Comparator, Context, Kind, Number, Reading, Span
from numbers_extract.cldr import currency_codes
from numbers_extract.errors import NoQuantityError
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR


def claim_of(
    value: Number | int | str | None,
    unit: str | None,
    *,
    bounds: tuple[Number | None, Number | None] | None = None,
    decimals: int | None = 0,
) -> Claim:
    """A claim of which only the numbers and the unit matter."""
    number = Decimal(value) if isinstance(value, int | str) else value
    lower, upper = bounds or (number, number)
    return Claim(
        text="a claim",
        start=0,
        end=7,
        kind=Kind.MEASURE,
        value=number,
        comparator=Comparator.EQUAL,
        approximate=False,
        lower_bound=lower,
        upper_bound=upper,
        decimals=decimals,
        context=Context(Span(0, 7)),
        locale="en",
        unit=unit,
        unit_candidates=(unit, "other") if unit else (),
        readings=(Reading(Decimal(7), 0),),
    )


# -- to another unit --


@pytest.mark.parametrize(
    ("value", "unit", "target", "expected"),
    [
        (5, "kilometer", "meter", "5000"),
        (5, "kilometer", "km", "5"),
        ("2.5", "mile", "kilometer", "4.02336"),
        (1, "mile", "foot", "5280"),
        (36, "kilometer_per_hour", "meter / second", "10"),
        (60, "mile_per_hour", "kilometer_per_hour", "96.56064"),
        (100, "degree_Celsius", "degree_Fahrenheit", "212"),
        (0, "degree_Celsius", "degree_Fahrenheit", "32"),
        (-40, "degree_Fahrenheit", "degree_Celsius", "-40"),
        ("36.6", "degree_Celsius", "degree_Fahrenheit", "97.88"),
        ("36.6", "degree_Celsius", "kelvin", "309.75"),
        (3, "year", "month", "36"),
        (90, "minute", "hour", "1.5"),
        (20, "year", "decade", "2"),
        (2, "10 * year", "year", "20"),
        (6, "liter / (100 * kilometer)", "liter / kilometer", "0.06"),
        ("0.06", "liter / kilometer", "liter / (100 * kilometer)", "6"),
        (40, "percent", "dimensionless", "0.4"),
        (25, "basis_point", "percentage_point", "0.25"),
        (4, "permille", "percent", "0.4"),
        (5, "USD", "USD", "5"),
        ("1" + "0" * 40, "kilometer", "meter", "1" + "0" * 43),
        (
            "123456789012345678901234567890.5",
            "meter",
            "kilometer",
            "123456789012345678901234567.8905",
        ),
    ],
)
def test_conversions_are_exact(value: int | str, unit: str, target: str, expected: str) -> None:
    converted = claim_of(value, unit).to(target)
    assert converted.value == Decimal(expected)
    assert isinstance(converted.value, Decimal)
    assert (converted.lower_bound, converted.upper_bound) == (converted.value, converted.value)


def test_a_fraction_is_converted_exactly() -> None:
    assert claim_of(Fraction(1, 3), "hour").to("minute").value == Decimal(20)


def test_a_number_without_an_end_is_a_fraction() -> None:
    week = claim_of(1, "day").to("week")
    assert week.value == Fraction(1, 7)
    assert week.to("day").value == 1


def test_what_else_changes_and_what_stays() -> None:
    claim = claim_of("2.5", "kilometer", decimals=1)
    converted = claim.to("km / h * minute")
    assert converted.unit == "kilometer * minute / hour"
    assert converted.unit_candidates == (converted.unit,)
    assert converted.readings == ()
    assert (converted.text, converted.context) == (claim.text, claim.context)
    assert converted.kind is claim.kind


def test_a_range_converts_its_ends() -> None:
    converted = claim_of(None, "mile", bounds=(Decimal(5), Decimal(10))).to("kilometer")
    assert converted.value is None
    assert (converted.lower_bound, converted.upper_bound) == (
        Decimal("8.04672"),
        Decimal("16.09344"),
    )


def test_an_open_bound_stays_open() -> None:
    converted = claim_of(None, "hour", bounds=(Decimal(2), None)).to("minute")
    assert (converted.lower_bound, converted.upper_bound) == (Decimal(120), None)


@pytest.mark.parametrize(
    ("value", "decimals", "unit", "target", "expected"),
    [
        ("2.5", 1, "kilometer", "meter", -2),
        (64, 0, "kilometer", "meter", -3),
        (64000, -3, "meter", "kilometer", 0),
        (0, 0, "kilometer", "meter", -3),
        (0, 0, "mile", "kilometer", None),
        (5, 0, "mile", "kilometer", 0),
        ("5.00", 2, "mile", "kilometer", 2),
        (100, 0, "mile", "kilometer", 0),
        (62000, -3, "mile", "kilometer", -3),
        (1, 0, "foot", "meter", 1),
        (Decimal("0.004"), 3, "inch", "centimeter", 2),
        (5, -3, "mile", "kilometer", None),
        (Fraction(2, 3), None, "hour", "minute", None),
        (20, 0, "degree_Celsius", "degree_Fahrenheit", 0),
        ("36.6", 1, "degree_Celsius", "kelvin", 1),
    ],
)
def test_decimals_promise_no_more_than_was_stated(
    value: Number | int | str, decimals: int | None, unit: str, target: str, expected: int | None
) -> None:
    assert claim_of(value, unit, decimals=decimals).to(target).decimals == expected


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9),
    st.sampled_from([("mile", "meter"), ("pound", "kilogram"), ("degree_Fahrenheit", "kelvin")]),
)
def test_there_and_back(value: Decimal, units: tuple[str, str]) -> None:
    first, second = units
    back = claim_of(value, first).to(second).to(first).value
    assert isinstance(back, Decimal)
    assert abs(back - value) <= Decimal("1e-15")


# -- what does not convert --


@pytest.mark.parametrize(
    ("claim", "target", "message"),
    [
        (claim_of(None, "meter", bounds=(None, None)), "km", "neither a value nor bounds"),
        (claim_of(5, None), "km", "has no unit"),
        (claim_of(5, ""), "km", "has no unit"),
        (claim_of(5, "meter"), "second", "'meter' does not convert to 'second'"),
        (claim_of(5, "USD"), "EUR", "'USD' does not convert to 'EUR'"),
        (claim_of(5, "USD"), "meter", "does not convert"),
        (claim_of(5, "meter"), "smoot", "'smoot' is no unit"),
        (claim_of(5, "smoot"), "meter", "'smoot' is no unit"),
        (claim_of(5, "radian"), "decibel", "'radian' does not convert to 'decibel'"),
    ],
)
def test_one_clear_sentence(claim: Claim, target: str, message: str) -> None:
    with pytest.raises(NoQuantityError, match=message):
        claim.to(target)


@pytest.mark.parametrize(
    "unit",
    [
        *("", " ", "(", ")", "km/", "**", "'", "1/0", "\ud800", "0 * meter", "-5 * meter"),
        *("nan meter", "1e999999999 * m", "9**9**9**9", "(100 * km)**999999999"),
        *("9⁹⁹⁹⁹⁹⁹⁹⁹⁹", "m" * 10**6, "(" * 10**5),
    ],
)
def test_junk_is_no_unit(unit: str) -> None:
    with pytest.raises(NoQuantityError):
        claim_of(5, "meter").to(unit)


@given(st.text(max_size=20))
def test_any_text_converts_or_is_refused(unit: str) -> None:
    for claim, target in ((claim_of(5, "meter"), unit), (claim_of(5, unit), "meter")):
        with contextlib.suppress(NoQuantityError):
            assert claim.to(target).value is not None


def test_a_unit_is_a_str() -> None:
    with pytest.raises(TypeError, match="a unit is a str"):
        claim_of(5, "meter").to(5)  # type: ignore[arg-type]


# -- quantities --


def test_quantity_in_the_package_registry() -> None:
    quantity = claim_of("2.5", "kilometer").quantity()
    assert quantity.magnitude == Decimal("2.5")
    assert isinstance(quantity.magnitude, Decimal)
    assert quantity.to("meter").magnitude == 2500
    assert str(quantity.units) == "kilometer"


def test_celsius_to_fahrenheit() -> None:
    quantity = claim_of(100, "degree_Celsius").quantity().to("degree_Fahrenheit")
    assert quantity.magnitude == 212


def test_quantities_of_one_registry_compute_together() -> None:
    total = claim_of(1, "hour").quantity() + claim_of(30, "minute").quantity()
    assert total.to("minute").magnitude == 90


@pytest.mark.parametrize("value", [Fraction(1, 3), Decimal("0.5")])
def test_numbers_are_decimal_in_the_package_registry(value: Number) -> None:
    magnitude = claim_of(value, "hour").quantity().magnitude
    assert isinstance(magnitude, Decimal)
    assert abs(Fraction(magnitude) - Fraction(value)) < Fraction(1, 10**27)


@pytest.mark.parametrize("number_type", [float, Decimal, Fraction])
@pytest.mark.parametrize("value", [Decimal(3), Decimal("2.5"), Fraction(2, 3)])
def test_numbers_are_of_the_callers_type(number_type: type, value: Number) -> None:
    registry: pint.UnitRegistry[object] = pint.UnitRegistry(non_int_type=number_type)
    quantity = claim_of(value, "kilometer").quantity(registry)
    assert type(quantity.magnitude) is number_type
    meters = Fraction(quantity.to("meter").magnitude)
    assert abs(meters - Fraction(value) * 1000) < Fraction(1, 10**9)
    assert quantity.units == registry.kilometer


def test_a_callers_registry_learns_currencies_and_shares() -> None:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    money = claim_of(5, "EUR").quantity(registry) + claim_of(3, "EUR").quantity(registry)
    assert (money.magnitude, str(money.units)) == (8, "EUR")
    assert claim_of(25, "basis_point").quantity(registry).to("percent").magnitude == 0.25
    assert claim_of(2, "percentage_point").quantity(registry).to("percent").magnitude == 2


def test_a_callers_own_currency_is_kept() -> None:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    registry.define("EUR = [money]")
    registry.define("USD = 0.5 * EUR")
    assert claim_of(8, "USD").quantity(registry).to("EUR").magnitude == 4


def test_a_value_too_large_for_a_registry() -> None:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    for value in (Decimal("1e400"), Fraction(10**400, 3)):
        with pytest.raises(NoQuantityError, match="too large"):
            claim_of(value, "meter").quantity(registry)


def test_numbers_of_any_length() -> None:
    assert claim_of("1e100000", "kilometer").to("meter").value == Decimal("1e100003")
    with pytest.raises(NoQuantityError, match="too many digits"):
        claim_of("1e999999999", "kilometer").to("meter")


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        (claim_of(None, "meter", bounds=(Decimal(1), Decimal(2))), "has no single value"),
        (claim_of(5, None), "has no unit"),
        (claim_of(5, "smoot"), "'smoot' is no unit"),
    ],
)
def test_no_quantity(claim: Claim, message: str) -> None:
    with pytest.raises(NoQuantityError, match=message):
        claim.quantity()


@pytest.mark.parametrize("unit", sorted(set(PINT_OF_CLDR.values())))
def test_every_unit_of_cldr_makes_a_quantity_and_converts(unit: str) -> None:
    claim = claim_of(5, unit)
    assert claim.quantity().magnitude > 0
    assert claim.to(unit).value == 5


@pytest.mark.parametrize("code", sorted(currency_codes()))
def test_every_currency_is_a_dimension_of_its_own(code: str) -> None:
    quantity = claim_of(5, code).quantity()
    assert str(quantity.units) == code
    assert dict(quantity.dimensionality) == {f"[currency_{code}]": 1}


# -- when --


def test_pint_is_not_imported_before_it_is_needed() -> None:
    script = "import sys, numbers_extract.claims, numbers_extract.cldr; print('pint' in sys.modules)"
    script += "; import numbers_extract.quantities.conversion; print('pint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["False", "False"]


def test_threads_share_one_registry() -> None:
    quantities: list[pint.Quantity[Decimal]] = []
    claim = claim_of(5, "meter")
    threads = [threading.Thread(target=lambda: quantities.append(claim.quantity())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(quantity._REGISTRY) for quantity in quantities}) == 1  # noqa: SLF001
