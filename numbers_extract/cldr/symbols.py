"""The signs that a locale writes numbers with."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from numbers_extract.cldr.locales import KEPT, locale_data
from numbers_extract.lexing.tokens import BIDI

# Marks of writing direction, which CLDR puts around signs and which a text may lack.
BIDI_MARKS = dict.fromkeys(map(ord, BIDI))


class Symbols(NamedTuple):
    """Separators, signs and grouping.

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


@lru_cache(maxsize=KEPT)
def symbols(locale_id: str, *, latin: bool = False) -> Symbols:
    """The number symbols of a locale, without marks of writing direction.

    Those of its default numbering system, or of the digits 0 to 9 where `latin` is asked for:
    Persian writes ۱٬۲۳۴٫۵ and 1,234.5.

    >>> indian = symbols("en_IN")
    >>> indian.decimal, indian.group, indian.grouping
    ('.', ',', (3, 2))
    >>> symbols("fa").decimal, symbols("fa", latin=True).decimal
    ('٫', '.')
    """
    data = locale_data(locale_id)
    by_system = data["number_symbols"]
    signs = dict(by_system["latn"])
    if not latin:
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
