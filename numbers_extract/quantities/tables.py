"""Small facts about units that no library gives: which measure time, and which add up when they fall."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.quantities.cldr_units import split_factor

TIME_UNITS = frozenset(
    [
        "nanosecond",
        "microsecond",
        "millisecond",
        "centisecond",
        "decisecond",
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "fortnight",
        "month",
        "year",
        "decade",
        "century",
        "millennium",
        "quarter_year",
        "night",
    ]
)
"""pint names of units whose claims are durations."""

YEARS_IN = {"decade": 10, "century": 100, "millennium": 1000}
"""Spans of years that are claimed in years: "a decade" is 10 year."""

LONG_TIMES = frozenset(["day", "week", "fortnight", "month", "year", "night"])
"""What a rate is per without making a unit of its own: "2 million barrels a day"."""

AMOUNT_UNITS = frozenset(
    [
        "metric_ton",
        "kilogram",
        "gram",
        "milligram",
        "liter",
        "milliliter",
        "oil_barrel",
        "gallon",
        "meter ** 3",
        "pound",
        "cup",
        "tablespoon",
        "teaspoon",
    ]
)
"""Units of mass and volume: what stands behind them in a bare form is what they are an amount of."""

FALLING = {
    ("millennium", "century"): 10, ("century", "year"): 100, ("decade", "year"): 10,
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("day", "minute"): 1440,
    ("hour", "minute"): 60, ("hour", "second"): 3600, ("minute", "second"): 60, ("second", "millisecond"): 1000,
    ("mile", "yard"): 1760, ("mile", "foot"): 5280, ("yard", "foot"): 3, ("yard", "inch"): 36, ("foot", "inch"): 12,
    ("kilometer", "meter"): 1000, ("meter", "decimeter"): 10, ("meter", "centimeter"): 100,
    ("meter", "millimeter"): 1000, ("centimeter", "millimeter"): 10,
    ("metric_ton", "kilogram"): 1000, ("kilogram", "gram"): 1000,
    ("500 * gram", "50 * gram"): 10, ("kilogram", "50 * gram"): 20,
    ("stone", "pound"): 14, ("pound", "ounce"): 16,
    ("liter", "milliliter"): 1000, ("hectare", "are"): 100, ("degree", "arcminute"): 60, ("arcminute", "arcsecond"): 60,
}  # fmt: skip
"""(larger unit, smaller unit): how many of the smaller make the larger, exactly."""


def falling_factor(larger: str | None, smaller: str | None) -> Decimal | None:
    """How many of the smaller unit make the larger one, where both may stand together."""
    factor = FALLING.get((larger or "", smaller or ""))
    return None if factor is None else Decimal(factor)


def whole_years(units: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """A decade is ten years; CLDR's table writes such units as "10 * year".

    Where the form may also be a unit as it stands ("c" for century and cup), that one is read.

    >>> whole_years(("decade", "10 * year")), whole_years(("100 * year", "cup")), whole_years(("hour",))
    ((10, ('year',)), (1, ('cup', '100 * year')), (1, ('hour',)))
    """
    plain = tuple(unit for unit in units if unit not in YEARS_IN and not unit[0].isdecimal())
    if plain and len(plain) < len(units):
        return 1, (*plain, *(unit for unit in units if unit not in plain))
    unit = units[0]
    if unit in YEARS_IN:
        return YEARS_IN[unit], ("year",)
    factor, base = split_factor(unit)
    return (factor, (base,)) if factor != 1 and base in TIME_UNITS else (1, units)
