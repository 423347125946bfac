"""Catalan: what CLDR's spell-out rules lack."""

from __future__ import annotations

from numbers_extract.languages.base import Language

LANGUAGE = Language(
    tag="ca",
    spellings={"centes": "cents"},  # hundreds agree with what they count: "dues-centes"
)
