"""The table of units, each held against its definition, which is written out here by hand."""

from __future__ import annotations

from fractions import Fraction as Exact

import pint
import pytest
from babel import localedata

from numbers_extract import cldr
from numbers_extract.cldr.locales import locale_data
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR, UNMAPPED, split_factor

# -- what the units are, in SI units, from their legal definitions --

FOOT = Exact("0.3048")  # international yard and pound agreement, 1959
INCH, YARD, MILE = FOOT / 12, FOOT * 3, FOOT * 5280
SURVEY_FOOT = Exact(1200, 3937)  # pint's acre, furlong and fathom are those of the US survey
FURLONG = 660 * SURVEY_FOOT
ACRE = FURLONG * 66 * SURVEY_FOOT
POUND = Exact("0.45359237")
GALLON = 231 * INCH**3
IMPERIAL_GALLON = Exact("0.00454609")
LITER = Exact(1, 1000)
GRAVITY = Exact("9.80665")
POUND_FORCE = POUND * GRAVITY
MERCURY = Exact("13.5951") * 1000 * GRAVITY  # conventional weight of a cubic metre
YEAR = Exact("365.25") * 86400  # Julian
LIGHT = 299792458
BYTE = 8
KWH = 3_600_000
CALORIE = Exact("4.184")
TABLE_CALORIE = Exact("4.1868")  # of the International Steam Table, 1956

DEFINITIONS: dict[str, tuple[Exact | int, str]] = {
    "length-meter": (1, "m"),
    "length-kilometer": (1000, "m"),
    "length-decimeter": (Exact(1, 10), "m"),
    "length-centimeter": (Exact(1, 100), "m"),
    "length-millimeter": (Exact(1, 1000), "m"),
    "length-micrometer": (Exact(1, 10**6), "m"),
    "length-nanometer": (Exact(1, 10**9), "m"),
    "length-picometer": (Exact(1, 10**12), "m"),
    "length-inch": (INCH, "m"),
    "length-foot": (FOOT, "m"),
    "length-yard": (YARD, "m"),
    "length-mile": (MILE, "m"),
    "length-nautical-mile": (1852, "m"),
    "length-mile-scandinavian": (10_000, "m"),
    "length-fathom": (6 * SURVEY_FOOT, "m"),
    "length-furlong": (FURLONG, "m"),
    "length-light-year": (LIGHT * YEAR, "m"),
    "length-astronomical-unit": (149_597_870_700, "m"),
    "length-parsec": (Exact("30856775814913672.7891"), "m"),  # 648000 / π astronomical units
    "duration-nanosecond": (Exact(1, 10**9), "s"),
    "duration-microsecond": (Exact(1, 10**6), "s"),
    "duration-millisecond": (Exact(1, 1000), "s"),
    "duration-second": (1, "s"),
    "duration-minute": (60, "s"),
    "duration-hour": (3600, "s"),
    "duration-day": (86400, "s"),
    "duration-week": (7 * 86400, "s"),
    "duration-fortnight": (14 * 86400, "s"),
    "duration-month": (YEAR / 12, "s"),
    "duration-quarter": (YEAR / 4, "s"),
    "duration-year": (YEAR, "s"),
    "duration-decade": (10 * YEAR, "s"),
    "duration-century": (100 * YEAR, "s"),
    "duration-day-person": (86400, "s"),
    "duration-week-person": (7 * 86400, "s"),
    "duration-month-person": (YEAR / 12, "s"),
    "duration-year-person": (YEAR, "s"),
    "mass-microgram": (Exact(1, 10**9), "kg"),
    "mass-milligram": (Exact(1, 10**6), "kg"),
    "mass-gram": (Exact(1, 1000), "kg"),
    "mass-kilogram": (1, "kg"),
    "mass-tonne": (1000, "kg"),
    "mass-grain": (POUND / 7000, "kg"),
    "mass-ounce": (POUND / 16, "kg"),
    "mass-ounce-troy": (POUND * 480 / 7000, "kg"),
    "mass-pound": (POUND, "kg"),
    "mass-stone": (POUND * 14, "kg"),
    "mass-ton": (POUND * 2000, "kg"),
    "mass-carat": (Exact(1, 5000), "kg"),
    "mass-dalton": (Exact("1.66053906892e-27"), "kg"),  # CODATA 2022
    "area-square-centimeter": (Exact(1, 10**4), "m**2"),
    "area-square-meter": (1, "m**2"),
    "area-square-kilometer": (10**6, "m**2"),
    "area-hectare": (10**4, "m**2"),
    "area-dunam": (1000, "m**2"),
    "area-square-inch": (INCH**2, "m**2"),
    "area-square-foot": (FOOT**2, "m**2"),
    "area-square-yard": (YARD**2, "m**2"),
    "area-square-mile": (MILE**2, "m**2"),
    "area-acre": (ACRE, "m**2"),
    "volume-milliliter": (LITER / 1000, "m**3"),
    "volume-centiliter": (LITER / 100, "m**3"),
    "volume-deciliter": (LITER / 10, "m**3"),
    "volume-liter": (LITER, "m**3"),
    "volume-hectoliter": (LITER * 100, "m**3"),
    "volume-megaliter": (LITER * 10**6, "m**3"),
    "volume-cubic-centimeter": (Exact(1, 10**6), "m**3"),
    "volume-cubic-meter": (1, "m**3"),
    "volume-cubic-kilometer": (10**9, "m**3"),
    "volume-cubic-inch": (INCH**3, "m**3"),
    "volume-cubic-foot": (FOOT**3, "m**3"),
    "volume-cubic-yard": (YARD**3, "m**3"),
    "volume-cubic-mile": (MILE**3, "m**3"),
    "volume-gallon": (GALLON, "m**3"),
    "volume-quart": (GALLON / 4, "m**3"),
    "volume-pint": (GALLON / 8, "m**3"),
    "volume-cup": (GALLON / 16, "m**3"),
    "volume-fluid-ounce": (GALLON / 128, "m**3"),
    "volume-tablespoon": (GALLON / 256, "m**3"),
    "volume-teaspoon": (GALLON / 768, "m**3"),
    "volume-dessert-spoon": (GALLON / 384, "m**3"),
    "volume-dram": (GALLON / 1024, "m**3"),
    "volume-barrel": (GALLON * 42, "m**3"),
    "volume-bushel": (Exact("2150.42") * INCH**3, "m**3"),
    "volume-acre-foot": (ACRE * SURVEY_FOOT, "m**3"),
    "volume-gallon-imperial": (IMPERIAL_GALLON, "m**3"),
    "volume-quart-imperial": (IMPERIAL_GALLON / 4, "m**3"),
    "volume-fluid-ounce-imperial": (IMPERIAL_GALLON / 160, "m**3"),
    "volume-pint-imperial": (IMPERIAL_GALLON / 8, "m**3"),
    "volume-cup-imperial": (IMPERIAL_GALLON / 16, "m**3"),
    "volume-fluid-ounce-metric": (LITER * 30 / 1000, "m**3"),
    "volume-pint-metric": (LITER / 2, "m**3"),
    "volume-cup-metric": (LITER / 4, "m**3"),
    "speed-kilometer-per-hour": (Exact(1000, 3600), "m/s"),
    "speed-meter-per-second": (1, "m/s"),
    "speed-mile-per-hour": (MILE / 3600, "m/s"),
    "speed-knot": (Exact(1852, 3600), "m/s"),
    "acceleration-meter-per-square-second": (1, "m/s**2"),
    "acceleration-g-force": (GRAVITY, "m/s**2"),
    "angle-degree": (Exact("0.01745329251994329577"), "rad"),
    "angle-arc-minute": (Exact("0.01745329251994329577") / 60, "rad"),
    "angle-arc-second": (Exact("0.01745329251994329577") / 3600, "rad"),
    "angle-radian": (1, "rad"),
    "angle-revolution": (Exact("6.28318530717958647693"), "rad"),
    "angle-steradian": (1, "rad**2"),
    "energy-joule": (1, "kg*m**2/s**2"),
    "energy-kilojoule": (1000, "kg*m**2/s**2"),
    "energy-kilowatt-hour": (KWH, "kg*m**2/s**2"),
    "energy-calorie": (CALORIE, "kg*m**2/s**2"),
    "energy-kilocalorie": (CALORIE * 1000, "kg*m**2/s**2"),
    "energy-foodcalorie": (CALORIE * 1000, "kg*m**2/s**2"),
    "energy-electronvolt": (Exact("1.602176634e-19"), "kg*m**2/s**2"),
    "energy-british-thermal-unit": (Exact("1055.056"), "kg*m**2/s**2"),  # ISO 31-4
    "energy-calorie-it": (TABLE_CALORIE, "kg*m**2/s**2"),
    "energy-british-thermal-unit-it": (1000 * TABLE_CALORIE * POUND * Exact(5, 9), "kg*m**2/s**2"),
    "energy-therm-us": (105_480_400, "kg*m**2/s**2"),
    "power-milliwatt": (Exact(1, 1000), "kg*m**2/s**3"),
    "power-watt": (1, "kg*m**2/s**3"),
    "power-kilowatt": (1000, "kg*m**2/s**3"),
    "power-megawatt": (10**6, "kg*m**2/s**3"),
    "power-gigawatt": (10**9, "kg*m**2/s**3"),
    "power-horsepower": (550 * FOOT * POUND_FORCE, "kg*m**2/s**3"),
    "force-newton": (1, "kg*m/s**2"),
    "force-pound-force": (POUND_FORCE, "kg*m/s**2"),
    "force-kilogram-force": (GRAVITY, "kg*m/s**2"),
    "force-dyne": (Exact(1, 100_000), "kg*m/s**2"),
    "force-poundal": (POUND * FOOT, "kg*m/s**2"),
    "force-kilowatt-hour-per-100-kilometer": (Exact(KWH, 100_000), "kg*m/s**2"),
    "pressure-pascal": (1, "kg/m/s**2"),
    "pressure-hectopascal": (100, "kg/m/s**2"),
    "pressure-kilopascal": (1000, "kg/m/s**2"),
    "pressure-megapascal": (10**6, "kg/m/s**2"),
    "pressure-bar": (10**5, "kg/m/s**2"),
    "pressure-millibar": (100, "kg/m/s**2"),
    "pressure-atmosphere": (101_325, "kg/m/s**2"),
    "pressure-millimeter-ofhg": (MERCURY / 1000, "kg/m/s**2"),
    "pressure-inch-ofhg": (MERCURY * INCH, "kg/m/s**2"),
    "pressure-pound-force-per-square-inch": (POUND_FORCE / INCH**2, "kg/m/s**2"),
    "torque-newton-meter": (1, "kg*m**2/s**2"),
    "torque-pound-force-foot": (POUND_FORCE * FOOT, "kg*m**2/s**2"),
    "electric-volt": (1, "kg*m**2/A/s**3"),
    "electric-ampere": (1, "A"),
    "electric-milliampere": (Exact(1, 1000), "A"),
    "electric-ohm": (1, "kg*m**2/A**2/s**3"),
    "electric-coulomb": (1, "A*s"),
    "electric-farad": (1, "A**2*s**4/kg/m**2"),
    "energy-becquerel": (1, "count/s"),
    "energy-sievert": (1, "m**2/s**2"),
    "light-lumen": (1, "cd*rad**2"),
    "light-lux": (1, "cd*rad**2/m**2"),
    "light-candela": (1, "cd"),
    "frequency-hertz": (1, "1/s"),
    "frequency-kilohertz": (1000, "1/s"),
    "frequency-megahertz": (10**6, "1/s"),
    "frequency-gigahertz": (10**9, "1/s"),
    "digital-bit": (1, "bit"),
    "digital-kilobit": (1000, "bit"),
    "digital-megabit": (10**6, "bit"),
    "digital-gigabit": (10**9, "bit"),
    "digital-terabit": (10**12, "bit"),
    "digital-byte": (BYTE, "bit"),
    "digital-kilobyte": (BYTE * 1000, "bit"),
    "digital-megabyte": (BYTE * 10**6, "bit"),
    "digital-gigabyte": (BYTE * 10**9, "bit"),
    "digital-terabyte": (BYTE * 10**12, "bit"),
    "digital-petabyte": (BYTE * 10**15, "bit"),
    "graphics-pixel": (1, "pixel"),
    "graphics-megapixel": (10**6, "pixel"),
    "graphics-pixel-per-centimeter": (100, "pixel/m"),
    "graphics-pixel-per-inch": (1 / INCH, "pixel/m"),
    "graphics-dot-per-centimeter": (100, "pixel/m"),
    "graphics-dot-per-inch": (1 / INCH, "pixel/m"),
    "consumption-liter-per-kilometer": (LITER / 1000, "m**2"),
    "consumption-liter-per-100-kilometer": (LITER / 100_000, "m**2"),
    "consumption-mile-per-gallon": (MILE / GALLON, "1/m**2"),
    "consumption-mile-per-gallon-imperial": (MILE / IMPERIAL_GALLON, "1/m**2"),
    "concentr-mole": (1, "mol"),
    "concentr-millimole-per-liter": (1, "mol/m**3"),
    "concentr-milligram-ofglucose-per-deciliter": (Exact(1, 100), "kg/m**3"),
    "concentr-katal": (1, "mol/s"),
    "concentr-part-per-1e6": (Exact(1, 10**6), "dimensionless"),
    "concentr-part-per-1e9": (Exact(1, 10**9), "dimensionless"),
    "concentr-permillion": (Exact(1, 10**6), "dimensionless"),
    "concentr-portion-per-1e9": (Exact(1, 10**9), "dimensionless"),
}
# A parsec and an angle hold π, an approximation on both sides.
TOLERANCE = {"length-parsec": Exact(1, 10**7), "angle": Exact(1, 10**15)}
TEMPERATURES = {"temperature-celsius", "temperature-fahrenheit", "temperature-kelvin", "temperature-rankine"}


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry[Exact]:
    """Stock pint, without any unit of ours, with exact arithmetic."""
    return pint.UnitRegistry(non_int_type=Exact)


def test_every_unit_of_cldr_is_mapped_or_left_out_for_a_reason() -> None:
    known = {name for locale in localedata.locale_identifiers() for name in _unit_ids(locale)}
    assert known - set(PINT_OF_CLDR) - set(UNMAPPED) == set()
    assert set(PINT_OF_CLDR) & set(UNMAPPED) == set()
    assert all(UNMAPPED.values())


def _unit_ids(locale: str) -> set[str]:
    return set(locale_data(locale)["unit_patterns"])


def test_every_mapped_unit_is_defined_here() -> None:
    assert set(PINT_OF_CLDR) == set(DEFINITIONS) | TEMPERATURES


@pytest.mark.parametrize("cldr_id", sorted(DEFINITIONS))
def test_a_mapping_is_what_the_unit_is(cldr_id: str, registry: pint.UnitRegistry[Exact]) -> None:
    factor, base = DEFINITIONS[cldr_id]
    one = registry.parse_expression(PINT_OF_CLDR[cldr_id])
    measured = Exact(one.to(base).magnitude)
    tolerance = TOLERANCE.get(cldr_id, TOLERANCE.get(cldr_id.partition("-")[0], Exact(0)))
    assert abs(measured / factor - 1) <= tolerance


def test_temperatures(registry: pint.UnitRegistry[Exact]) -> None:
    def kelvin(cldr_id: str, degrees: int) -> Exact:
        return Exact(registry.Quantity(Exact(degrees), PINT_OF_CLDR[cldr_id]).to("kelvin").magnitude)

    assert kelvin("temperature-celsius", 0) == Exact("273.15")
    assert kelvin("temperature-celsius", 100) == Exact("373.15")
    assert kelvin("temperature-fahrenheit", 32) == Exact("273.15")
    assert kelvin("temperature-fahrenheit", 212) == Exact("373.15")
    assert kelvin("temperature-kelvin", 5) == 5
    assert kelvin("temperature-rankine", 9) == 5


@pytest.mark.parametrize("expression", sorted(set(PINT_OF_CLDR.values())))
def test_a_factor_splits_off(expression: str, registry: pint.UnitRegistry[Exact]) -> None:
    factor, unit = split_factor(expression)
    assert factor >= 1
    if "degree_" not in unit:
        assert factor * registry.parse_expression(unit) == registry.parse_expression(expression)


# -- the written forms --


@pytest.mark.parametrize(
    ("locale", "text", "unit"),
    [
        ("en", "km/h", "kilometer_per_hour"),
        ("en", "kilometers per hour", "kilometer_per_hour"),
        ("en", "kilometres per hour", "kilometer_per_hour"),
        ("en_GB", "miles", "mile"),
        ("en", "mph", "mile_per_hour"),
        ("en", "sq mi", "mile ** 2"),
        ("en", "m²", "meter ** 2"),
        ("en", "m2", "meter ** 2"),
        ("en", "°C", "degree_Celsius"),
        ("en", "℃", "degree_Celsius"),
        ("en", "degrees Fahrenheit", "degree_Fahrenheit"),
        ("en", "feet", "foot"),
        ("en", "µm", "micrometer"),
        ("en", "μm", "micrometer"),
        ("en", "kWh", "kilowatt_hour"),
        ("en", "kilowatt hours", "kilowatt_hour"),
        ("en", "L/100 km", "liter / (100 * kilometer)"),
        ("en", "years", "year"),
        ("en", "centuries", "century"),
        ("en", "decades", "10 * year"),
        ("en", "gallons", "gallon"),
        ("en_GB", "gallons", "imperial_gallon"),
        ("de", "Quadratkilometer", "kilometer ** 2"),
        ("de", "Kilometer pro Stunde", "kilometer_per_hour"),
        ("de", "Std", "hour"),
        ("de", "Std.", "hour"),
        ("de", "Grad Celsius", "degree_Celsius"),
        ("de", "Tonnen", "metric_ton"),
        ("de", "Hektar", "hectare"),
        ("fr", "heures", "hour"),
        ("pl", "kilometrów", "kilometer"),
        ("ru", "километров", "kilometer"),
        ("ar", "كيلومترات", "kilometer"),
        ("ja", "キロメートル", "kilometer"),
        ("hi", "किलोमीटर", "kilometer"),
    ],
)
def test_unit_forms(locale: str, text: str, unit: str) -> None:
    assert cldr.unit_forms(locale)[cldr.tokenize(text)].units[0] == unit


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("MB", ("megabyte",)),
        ("Mb", ("megabit",)),
        ("mb", ("megabyte", "megabit", "millibar")),
        ("mW", ("milliwatt",)),
        ("MW", ("megawatt",)),
        ("mL", ("milliliter",)),
        ("ML", ("megaliter",)),
        ("Cal", ("kilocalorie",)),
        ("cal", ("calorie",)),
        ("m", ("meter", "minute", "month")),
        ("G", ("standard_gravity",)),
        ("g", ("gram",)),
        ("L", ("liter",)),
    ],
)
def test_case_tells_units_apart(text: str, units: tuple[str, ...]) -> None:
    assert cldr.unit_forms_exact("en")[text,].units == units


def test_a_letter_in_the_other_case_is_no_unit() -> None:
    forms = cldr.unit_forms("en")
    assert forms["l",].units == ("liter",)
    assert not {("a",), ("v",), ("n",), ("k",), ("j",)} & set(forms)  # ampere, volt, newton …


def test_narrow_forms_are_marked() -> None:
    forms = cldr.unit_forms_exact("de")
    assert forms["T",].units == ("day",)
    assert forms["T",].narrow_only
    assert not forms["km",].narrow_only
    assert cldr.unit_forms("en")["′",].units == ("foot", "arcminute")


@pytest.mark.parametrize(
    ("text", "dimension"),
    [("years", "duration"), ("km", "length"), ("GB", "digital"), ("m", "length"), ("°", "angle")],
)
def test_dimension_is_that_of_the_first_unit(text: str, dimension: str) -> None:
    assert cldr.unit_forms("en")[cldr.tokenize(text)].dimension == dimension


@pytest.mark.parametrize("text", ["items", "points", "dots", "light", "nights", "percent", "%"])
def test_what_is_no_measure_has_no_form(text: str) -> None:
    assert cldr.tokenize(text) not in cldr.unit_forms("en")


def test_a_language_gives_more_forms() -> None:
    def dative(word: str) -> list[str]:
        return [word + "n"]

    assert ("kilometern",) not in cldr.unit_forms("de")
    assert cldr.unit_forms("de", dative)["kilometern",].units == ("kilometer",)
    assert ("kmn",) not in cldr.unit_forms("de", dative)


def test_per() -> None:
    assert cldr.per_patterns("de") == {("pro",), ("/",)}
    assert cldr.per_patterns("en") == {("per",), ("/",)}
