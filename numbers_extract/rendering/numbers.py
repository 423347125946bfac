"""One figure in digits: grouped or not, with a scale word or none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from numbers_extract import cldr
from numbers_extract.claims import Number
from numbers_extract.numerals.exact import places, shifted

_MILLIONS = 6
_SHORT = 3  # decimals before a scale word that a writer still puts so


class Written(NamedTuple):
    """A figure as it is written, and what its unit must agree with."""

    text: str
    plural: str
    scaled: bool = False
    ungrouped: bool = False
    digits: str = ""  # without the scale word
    pattern: str = "{0}"  # of the scale word
    power: int = 0  # of ten, that it stands for


def number_forms(number: Number, decimals: int | None, locale_id: str) -> Iterator[Written]:
    """The ways to write a number whose last stated digit stands at `decimals`, the plainest first.

    >>> [form.text for form in number_forms(Decimal(2100000000), -8, "de")][:2]
    ['2,1 Milliarden', '2.100.000.000']
    >>> next(number_forms(Decimal(62000), -3, "de")).text, next(number_forms(Fraction(7, 3), None, "de")).text
    ('62.000', '2 1/3')
    """
    if isinstance(number, Fraction):
        yield Written(mixed_number(number, locale_id), "other")
        return
    scaled = list(_scaled(number, decimals, locale_id))
    yield from (form for form, plain in scaled if plain)
    yield from in_digits(number, decimals, locale_id)
    yield from (form for form, plain in scaled if not plain)


def in_digits(number: Decimal, decimals: int | None, locale_id: str) -> Iterator[Written]:
    """The number in digits, grouped and then not."""
    shown = max(places(number), decimals or 0)
    plural = cldr.plural_of(locale_id, number.quantize(Decimal(1).scaleb(-shown)) if shown else number)
    for grouped in (True, False) if abs(number) >= 1000 else (True,):
        digits = cldr.write_number(locale_id, number, shown, grouped=grouped)
        yield Written(digits, plural, ungrouped=not grouped, digits=digits)


def _scaled(number: Decimal, decimals: int | None, locale_id: str) -> Iterator[tuple[Written, bool]]:
    """The number before scale words, and whether a writer would rather put it so than in digits."""
    for style in ("long", "short"):
        for scale in cldr.scales(locale_id, number, style):
            front = shifted(number, -scale.power)
            if not isinstance(front, Decimal):
                continue
            stated = 0 if decimals is None else max(0, decimals + scale.power)
            shown = max(places(front), stated)
            states = decimals is None or decimals <= -scale.power + shown
            short = scale.power >= _MILLIONS and shown <= _SHORT and abs(front) < 1000
            plain = style == "long" and short and states and (decimals or 0) < 0
            digits = cldr.write_number(locale_id, front, shown)
            text = scale.pattern.replace("{0}", digits)
            # What is counted in millions stands in the form that goes with a million.
            plural = cldr.plural_of(locale_id, Decimal(10) ** scale.power)
            yield Written(text, plural, scaled=True, digits=digits, pattern=scale.pattern, power=scale.power), plain


def mixed_number(number: Number, locale_id: str) -> str:
    """A fraction, with what is whole before it.

    >>> mixed_number(Fraction(2, 3), "de"), mixed_number(Decimal("3.5"), "de")
    ('2/3', '3 1/2')
    """
    share = Fraction(number)
    sign = cldr.symbols(locale_id).minus if share < 0 else ""
    whole, rest = divmod(abs(share), 1)
    digits = [
        cldr.write_number(locale_id, Decimal(n), grouped=False) for n in (whole, rest.numerator, rest.denominator)
    ]
    if not rest:
        return sign + digits[0]
    return sign + (f"{digits[0]} " if whole else "") + f"{digits[1]}/{digits[2]}"
