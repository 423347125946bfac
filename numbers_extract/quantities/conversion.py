"""A claim as a pint quantity, and a claim in another unit: the only module that imports pint.

pint takes a fifth of a second to import and as much to build a registry, so neither happens
before a conversion is asked for. A caller is given quantities of a `Decimal` registry; `converted`
computes with one of `Fraction`, whose factors are exact, so that 100 °C are 212 °F and a third of
an hour is 20 minutes. In both every currency is a dimension of its own: there are no rates.
"""

from __future__ import annotations

import math
import threading
from decimal import MAX_EMAX, MIN_EMIN, ROUND_DOWN, Context, Decimal, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

import regex

from numbers_extract.claims import Claim, Number
from numbers_extract.errors import NoQuantityError
from numbers_extract.numerals.exact import from_fraction

if TYPE_CHECKING:
    import pint

    Registry: TypeAlias = pint.UnitRegistry[Any]

# What a number without an end is rounded to.
_TWENTY_EIGHT_DIGITS = Context(prec=28, Emin=MIN_EMIN, Emax=MAX_EMAX)
_CUT = Context(prec=1, rounding=ROUND_DOWN, Emin=MIN_EMIN, Emax=MAX_EMAX)
_DIGITS_OF_FACTORS = 60  # of the Decimal registry, so that 28 remain after a conversion

# Units of a percentage, for registries that lack them; pint has percent and permille itself.
_SHARES = {
    "percent": "0.01",
    "permille": "0.001",
    "percentage_point": "0.01",
    "basis_point": "0.0001",
}

_MEANT = {"decade": "10 * year"}  # pint's own decade is a logarithmic ratio

# A claim may come from anyone's JSON, and pint would compute "9**9**9": only names have powers.
_LONGEST_UNIT = 200
_MOST_DIGITS = 1_000_000
_LONGEST_SHOWN = 60
_COSTLY = regex.compile(r"[^\p{L}_°%\s]\s*(?:\*\*|\^|[⁰¹²³⁴-⁹])|\d[eE][-+]?\d{3}")

_registries: dict[type, Registry] = {}
_registries_lock = threading.Lock()


def quantity_of(claim: Claim, registry: Registry | None = None) -> pint.Quantity[Any]:
    """The claim's value with its unit, in the package's registry or the caller's.

    The number is of the registry's own type: a `Fraction` in a registry of `Decimal` is rounded to
    28 digits. A currency or share that the caller's registry lacks is defined in it. What a rate
    is per is no part of the quantity.

    >>> from numbers_extract.claims import Claim, Comparator, Context, Kind, Span
    >>> claim = Claim("3 km", 0, 4, Kind.MEASURE, Decimal(3), Comparator.EQUAL, False, Decimal(3),
    ...               Decimal(3), 0, Context(Span(0, 4)), "en", unit="kilometer")
    >>> print(quantity_of(claim))
    3 kilometer
    """
    if claim.value is None:
        raise NoQuantityError(f"the claim {_shown(claim.text)} has no single value")
    target = _package_registry(Decimal) if registry is None else registry
    factor, units = _parsed(target, _unit_of(claim))
    value = claim.value if factor == 1 else Fraction(claim.value) * factor
    return target.Quantity(_in_type(value, target.non_int_type), units)


def converted(claim: Claim, unit: str) -> dict[str, Any]:
    """The fields of the claim that change when it is stated in `unit`.

    Value and bounds are converted, of a range its ends; a result whose decimals never end is a
    `Fraction`. `decimals` follows a shift by powers of ten, and else keeps the number of significant
    digits ("5 miles" is 8.04672 km to the whole kilometre), of temperatures the decimals; it is
    None where that says nothing, as for zero miles. The other readings of the separators are
    dropped: they belong to the text as it stands.

    >>> from numbers_extract.claims import Claim, Comparator, Context, Kind, Span
    >>> value = Decimal("2.5")
    >>> claim = Claim("2.5 km", 0, 6, Kind.MEASURE, value, Comparator.EQUAL, False,
    ...               value, value, 1, Context(Span(0, 6)), "en", unit="kilometer")
    >>> changes = converted(claim, "m")
    >>> changes["value"], changes["unit"], changes["decimals"]
    (Decimal('2500'), 'meter', -2)
    """
    stated = (claim.value, claim.lower_bound, claim.upper_bound)
    if stated == (None, None, None):
        raise NoQuantityError(f"the claim {_shown(claim.text)} has neither a value nor bounds")
    if not isinstance(unit, str):
        raise TypeError(f"a unit is a str such as 'meter', not {type(unit).__name__}")
    conversion = _Conversion(_package_registry(Fraction), _unit_of(claim), unit)
    value, lower, upper = map(conversion.apply, stated)
    return {
        "value": value,
        "lower_bound": lower,
        "upper_bound": upper,
        "unit": conversion.unit,
        "unit_candidates": (conversion.unit,),
        "decimals": conversion.decimals(claim),
        "readings": (),
    }


class _Conversion:
    """From one unit to another as a straight line; `NoQuantityError` where there is none."""

    def __init__(self, registry: Registry, source: str, target: str) -> None:
        source_factor, source_units = _parsed(registry, source)
        target_factor, target_units = _parsed(registry, target)
        if not source_units.is_compatible_with(target_units):
            raise NoQuantityError(f"{_shown(source)} does not convert to {_shown(target)}")

        def at(number: int) -> Fraction:
            quantity = registry.Quantity(number * source_factor, source_units)
            try:
                return Fraction(quantity.to(target_units).magnitude) / target_factor
            except (ValueError, ArithmeticError):  # no line: the logarithm of 0, for a target such as decibel
                raise NoQuantityError(f"{_shown(source)} does not convert to {_shown(target)}") from None

        self._origin = at(0)  # not 0 between degrees Celsius and Fahrenheit
        self._slope = at(1) - self._origin
        # A target with a factor of its own ("liter / (100 * kilometer)") keeps it in its name.
        self.unit = target if target_factor != 1 else _expression(registry, target_units) or target

    def apply(self, number: Number | None) -> Number | None:
        if number is None:
            return None
        return from_fraction(_exact(number) * self._slope + self._origin)

    def decimals(self, claim: Claim) -> int | None:
        """The place of the last digit that the converted claim may be said to state."""
        if claim.decimals is None or self._origin:
            return claim.decimals
        shift = _power_of_ten(self._slope)
        if shift is not None:
            return claim.decimals - shift
        stated = (claim.value, claim.lower_bound, claim.upper_bound)
        widest = max((Fraction(number) for number in stated if number is not None), key=abs)
        significant = _leading_place(widest) + claim.decimals + 1 if widest else 0
        return significant - 1 - _leading_place(widest * self._slope) if significant > 0 else None


# -- numbers --


def _exact(number: Number) -> Fraction:
    """The number as a fraction, unless its zeros alone would fill the memory ("1e999999999")."""
    if isinstance(number, Decimal) and number and abs(number.adjusted()) > _MOST_DIGITS:
        raise NoQuantityError("the value has too many digits to convert")
    return Fraction(number)


def _rounded(number: Fraction, context: Context = _TWENTY_EIGHT_DIGITS) -> Decimal:
    return context.divide(Decimal(number.numerator), Decimal(number.denominator))


def _leading_place(number: Fraction) -> int:
    """The power of ten of the first digit: 2 for 250, -1 for 0.5."""
    return _rounded(number, _CUT).adjusted()


def _power_of_ten(number: Fraction) -> int | None:
    place = _leading_place(number)
    return place if number == Fraction(10) ** place else None


def _in_type(number: Number, kind: type) -> Any:  # noqa: ANN401 - any type that pint takes
    """The number as a registry computes with it."""
    if isinstance(number, kind):
        return number
    if kind is Decimal:
        return _rounded(Fraction(number))
    try:
        result = kind(number)
    except OverflowError:
        result = math.inf
    if result in (math.inf, -math.inf):
        raise NoQuantityError(f"the value is too large for a registry of {kind.__name__}")
    return result


# -- units and registries --


def _unit_of(claim: Claim) -> str:
    if not claim.unit:
        raise NoQuantityError(f"the claim {_shown(claim.text)} has no unit")
    return claim.unit


def _parsed(registry: Registry, unit: str) -> tuple[Fraction, Any]:
    """A unit expression as factor and units: "10 * year" is (10, year)."""
    if not unit.strip() or len(unit) > _LONGEST_UNIT or _COSTLY.search(unit):
        raise _no_such_unit(unit)
    _define_missing(registry, unit)
    try:
        return _factor_and_units(registry, _MEANT.get(unit, unit))
    except Exception as error:  # pint lets assertions and tokenizer errors through
        raise _no_such_unit(unit) from error


def _factor_and_units(registry: Registry, unit: str) -> tuple[Fraction, Any]:
    try:
        return Fraction(1), registry.parse_units(unit)
    except ValueError:  # a factor of its own
        expression = registry.parse_expression(unit)
    factor = Fraction(expression.magnitude)
    if factor <= 0:
        raise ValueError("a unit is not nothing")
    return factor, expression.units


def _expression(registry: Registry, units: pint.Unit) -> str | None:
    """Units as pint writes them, which it cannot where it counts in fractions; None for roots."""
    items: Any = registry.Quantity(1, units).unit_items()
    powers = {name: Fraction(power) for name, power in items}
    if any(power.denominator != 1 for power in powers.values()):
        return None
    above = [_power(name, power) for name, power in sorted(powers.items()) if power > 0]
    below = [_power(name, -power) for name, power in sorted(powers.items()) if power < 0]
    return " / ".join([" * ".join(above) or ("1" if below else "dimensionless"), *below])


def _power(name: str, power: Fraction) -> str:
    return name if power == 1 else f"{name} ** {power}"


def _no_such_unit(unit: str) -> NoQuantityError:
    return NoQuantityError(f"{_shown(unit)} is no unit that converts")


def _shown(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…")


def _package_registry(number_type: type) -> Registry:
    """The package's registry that computes with this type, built once."""
    with _registries_lock:
        if number_type not in _registries:
            _registries[number_type] = _build_registry(number_type)
        return _registries[number_type]


def _build_registry(number_type: type) -> Registry:
    import pint

    from numbers_extract.cldr import currency_codes

    with localcontext(prec=_DIGITS_OF_FACTORS):
        registry: Registry = pint.UnitRegistry(non_int_type=number_type)
        registry.load_definitions([_definition(code) for code in sorted(currency_codes())])
        for share in _SHARES:
            _define_missing(registry, share)
    return registry


def _definition(name: str) -> str:
    return f"{name} = {_SHARES[name]}" if name in _SHARES else f"{name} = [currency_{name}]"


def _define_missing(registry: Registry, unit: str) -> None:
    """Define a currency or share that the registry does not have under just this name.

    A name that pint takes apart into a prefix and a unit counts as missing.
    """
    import pint

    from numbers_extract.cldr import currency_codes

    if unit not in _SHARES and unit not in currency_codes():
        return
    try:
        known = str(registry.parse_units(unit)) == unit
    except pint.UndefinedUnitError:
        known = False
    if not known:
        registry.define(_definition(unit))
