"""What stands around a figure: percent, money and measures in the forms of a locale."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from hypothesis.errors import InvalidArgument

from numbers_extract import cldr
from numbers_extract.claims import Kind
from numbers_extract.rendering.numbers import Written
from numbers_extract.rendering.units import linked_patterns, percent_patterns
from numbers_extract.testing.figures import Figure
from numbers_extract.vocabulary import Vocabulary

_LONG_AND_SHORT = 2
DURATIONS = ("hour", "minute", "second", "day", "week", "month", "year")
MEASURES = (
    *("kilometer", "meter", "centimeter", "millimeter", "mile", "kilogram", "gram", "metric_ton", "liter", "hectare"),
    *("kilometer ** 2", "meter ** 2", "degree_Celsius", "kilometer_per_hour", "kilowatt_hour", "megawatt", "watt"),
)
CURRENCIES = ("EUR", "USD", "GBP", "JPY", "CHF", "SEK", "PLN", "CNY")
SHARES = ("percent", "percentage_point", "permille")
UNITED = {Kind.PERCENT: SHARES, Kind.MONEY: CURRENCIES, Kind.MEASURE: MEASURES, Kind.DURATION: DURATIONS}
"""The units of each kind that are drawn where none are asked for, the plainest first."""


def units_by_kind(units: Iterable[str] | None) -> dict[Kind, tuple[str, ...]]:
    """The units to draw for each kind: those of `UNITED`, or of them that were asked for, and any other of CLDR.

    >>> units_by_kind(["EUR", "hour", "knot"])[Kind.MEASURE]
    ('knot',)
    """
    if units is None:
        return dict(UNITED)
    found: dict[Kind, tuple[str, ...]] = {}
    for unit in units:
        kind = kind_of(unit)
        found[kind] = (*found.get(kind, ()), unit)
    return found


def kind_of(unit: str) -> Kind:
    """Which kind of claim has the unit; `InvalidArgument` for what is no unit that CLDR can write.

    >>> kind_of("SEK"), kind_of("hour"), kind_of("knot")
    (<Kind.MONEY: 'money'>, <Kind.DURATION: 'duration'>, <Kind.MEASURE: 'measure'>)
    """
    for kind, known in UNITED.items():
        if unit in known:
            return kind
    if unit in cldr.currency_codes():
        return Kind.MONEY
    if any(cldr.unit_patterns("en", unit, "other")):
        return Kind.MEASURE
    raise InvalidArgument(f"{unit!r} is no unit that can be written: a pint name that CLDR has, or an ISO 4217 code")


def patterns(kind: Kind, unit: str, figure: Figure, v: Vocabulary) -> list[str]:
    """The ways to write a figure with its unit, sign or name; none where the locale has no name for it."""
    scaled = figure.power > 0
    if kind is Kind.PERCENT:
        found = _percent_patterns(unit, figure, v)
    elif kind is Kind.MONEY:
        sign, name, *code = cldr.money_patterns(v.locale_id, unit, figure.plural)
        linked = list(linked_patterns(name, v)) if scaled else []
        found = [*(linked or [name]), sign, *code] if scaled else [sign, name, *code]
    else:
        # The short names of times are letters that mean much else, and no symbol stands behind a number in words.
        widths = 1 if kind is Kind.DURATION or figure.spelled else _LONG_AND_SHORT
        written = islice(cldr.unit_patterns(v.locale_id, unit, figure.plural), widths)
        found = [pattern for pattern in written if not _is_other_word(pattern.replace("{0}", "").strip(), v)]
        if scaled and v.language.scale_links:
            found = list(linked_patterns(found[0], v)) if found else []
    return list(dict.fromkeys(found))


def _is_other_word(name: str, v: Vocabulary) -> bool:
    """Whether a short name is a scale word ("mi" in Portuguese), too, or a letter that may be anything."""
    return cldr.tokenize(name) in v.scales.phrases or (len(name) == 1 and name.isalpha() and name.isascii())


def _percent_patterns(unit: str, figure: Figure, v: Vocabulary) -> list[str]:
    names = [name for name, meant in v.language.percents.items() if meant == unit]
    written = Written(figure.text, figure.plural, scaled=figure.power > 0)
    wanted = 1 if unit in ("percent", "permille") or names else 0
    found = list(islice(percent_patterns(unit, written, v), wanted + (unit == "percent")))
    return found[1:] if figure.power and unit == "percent" else found
