"""Exact arithmetic on the numbers of claims: no operation here ever rounds."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction

from numbers_extract.claims import Number

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


def times(left: Number, right: Number) -> Number:
    """The exact product."""
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return tidy(_EXACT.multiply(left, right))
    return from_fraction(Fraction(left) * Fraction(right))


def plus(left: Number, right: Number) -> Number:
    """The exact sum."""
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return tidy(_EXACT.add(left, right))
    return from_fraction(Fraction(left) + Fraction(right))


def minus(left: Number, right: Number) -> Number:
    """The exact difference."""
    return plus(left, negated(right))


def negated(number: Number) -> Number:
    """The number with the other sign (zero has none)."""
    if isinstance(number, Decimal):
        return number.copy_negate() if number else number
    return -number


def divided(left: Number, right: Number) -> Number:
    """The exact quotient: `Decimal` where it is finite, else `Fraction`.

    >>> divided(Decimal(3), Decimal(4)), divided(Decimal(2), Decimal(3))
    (Decimal('0.75'), Fraction(2, 3))
    """
    return from_fraction(Fraction(left) / Fraction(right))


def shifted(number: Number, power: int) -> Number:
    """The number times ten to that power.

    >>> shifted(Decimal("2.1"), 9)
    Decimal('2100000000')
    """
    if power == 0:
        return number
    if isinstance(number, Decimal):
        return tidy(_EXACT.scaleb(number, power))
    return from_fraction(number * Fraction(10) ** power)


def from_fraction(number: Fraction) -> Number:
    """`Decimal` where the fraction is finite in decimals, else the fraction itself."""
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return number
    places = max(twos, fives)
    return tidy(Decimal((number * 10**places).numerator).scaleb(-places, _EXACT))


def tidy(number: Decimal) -> Decimal:
    """The same number without an exponent and without zeros after the last decimal.

    >>> tidy(Decimal("2.50")), tidy(Decimal("6E+3")), tidy(Decimal("-0.0"))
    (Decimal('2.5'), Decimal('6000'), Decimal('0'))
    """
    sign, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int):
        return number  # NaN and infinity
    if not number:
        return Decimal(0)
    if exponent > 0:
        return Decimal((sign, digits + (0,) * exponent, 0))
    last = len(digits)
    while exponent < 0 and digits[last - 1] == 0:
        last, exponent = last - 1, exponent + 1
    return Decimal((sign, digits[:last], exponent)) if last < len(digits) else number


def is_multiple(number: Number, of: int) -> bool:
    """Whether the number is a whole multiple of another; `%` on decimals fails beyond 28 digits.

    >>> is_multiple(Decimal(10**40), 100), is_multiple(Decimal("2.5"), 2)
    (True, False)
    """
    if isinstance(number, Decimal):
        return not _EXACT.remainder(number, Decimal(of))
    return not number % of


def places(number: Number) -> int:
    """How many digits stand behind the decimal mark.

    >>> places(Decimal("0.25"))
    2
    """
    exponent = number.as_tuple().exponent if isinstance(number, Decimal) else 0
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def trailing_zeros(number: Decimal) -> int:
    """Zeros at the end of a whole number; none for a fractional one or zero.

    >>> trailing_zeros(Decimal(62000)), trailing_zeros(Decimal("2.5")), trailing_zeros(Decimal(0))
    (3, 0, 0)
    """
    if not number:
        return 0
    digits = f"{tidy(number):f}"
    return 0 if "." in digits else len(digits) - len(digits.rstrip("0"))
