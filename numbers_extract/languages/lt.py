"""Lithuanian: what CLDR's spell-out rules lack."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.languages.base import Language

LANGUAGE = Language(
    tag="lt",
    # The rules write "du milijonų", people "du milijonai"; thousands have no rule of their own from 100 up.
    numerals={
        "tūkstantis": Decimal(10**3), "tūkstančiai": Decimal(10**3), "tūkstančių": Decimal(10**3),
        "milijonas": Decimal(10**6), "milijonai": Decimal(10**6),
        "milijardas": Decimal(10**9), "milijardai": Decimal(10**9),
    },
)  # fmt: skip
