"""The signs that a locale writes numbers with."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from numbers_extract.cldr.locales import locale_data

# Marks of writing direction, which CLDR puts around signs and which a text may lack.
BIDI_MARKS = dict.fromkeys(map(ord, "\u061c\u200e\u200f"))


class Symbols(NamedTuple):
    """Separators, signs and grouping, in the locale's default numbering system.

    `grouping` is the size of the last group of digits and of the groups before it, (3, 2) in
    Indian English; `exponential` is the sign between mantissa and exponent.
    """

    decimal: str
    group: str
    minus: str
    plus: str
    percent: str
    permille: str
    exponential: str
    grouping: tuple[int, int]


@cache
def symbols(locale_id: str) -> Symbols:
    """The number symbols of a locale, without marks of writing direction.

    >>> swiss = symbols("de_CH")
    >>> swiss.decimal, swiss.group, swiss.grouping
    ('.', '’', (3, 3))
    """
    data = locale_data(locale_id)
    by_system = data["number_symbols"]
    signs = dict(by_system["latn"])
    signs.update(by_system.get(data["default_numbering_system"], {}))
    plain = {name: str(sign).translate(BIDI_MARKS) for name, sign in signs.items()}
    primary, secondary = data["decimal_formats"][None].grouping
    return Symbols(
        decimal=plain["decimal"],
        group=plain["group"],
        minus=plain["minusSign"],
        plus=plain["plusSign"],
        percent=plain["percentSign"],
        permille=plain["perMille"],
        exponential=plain["exponential"],
        grouping=(primary, secondary),
    )
