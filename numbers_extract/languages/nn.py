"""Norwegian Nynorsk, which shares its lists with Bokmål; CLDR's rules for it have no ordinals."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.languages import nb

_ORDINALS = {
    "første": 1, "fyrste": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuande": 7, "åttande": 8, "niande": 9, "tiande": 10, "ellevte": 11,
    "tolvte": 12, "trettande": 13, "fjortande": 14, "femtande": 15, "sekstande": 16, "syttande": 17, "attande": 18, "nittande": 19, "tjuande": 20,
}  # fmt: skip

LANGUAGE = nb.LANGUAGE.but(
    tag="nn",
    ordinals={**nb.LANGUAGE.ordinals, **{word: Decimal(n) for word, n in _ORDINALS.items()}},
)
