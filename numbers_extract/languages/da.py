"""Danish: what CLDR lacks for it and Danish and Norwegian do not share."""

from __future__ import annotations

from numbers_extract.languages import danish_norwegian

_KRONER = ("DKK", "NOK", "SEK", "ISK")
_COMMON = danish_norwegian.LANGUAGE

LANGUAGE = _COMMON.but(
    tag="da",
    currencies={**_COMMON.currencies, **dict.fromkeys(("kroner", "krone", "kr", "kr.", "kroners"), _KRONER)},
    subunits={**_COMMON.subunits, "øre": ("DKK",)},
)
