"""What a language file adds to CLDR's spell-out rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Additions:
    """Words that people write and CLDR's rules do not have. Everything is lower case.

    `numerals` and `ordinals` stand where the rules' own word of that value does ("zwo" as
    "zwei", so also "zwounddreißig"); one whose value is a power of ten from 100 up multiplies
    what stands before it ("lakh"). `joiners` may stand before the remainder of a hundred or
    more. `articles` may stand for 1 before such a scale ("a hundred", "einer Million"); as the
    last word of a number they are left out of it. `bare_multipliers` are scales that may stand
    without a quotient ("tausend"). `spellings` are rewritten in the rules and in the text
    alike, so that both spellings read.

    >>> Additions(numerals={"zwo": Decimal(2)}, joiners=frozenset({"und"})).articles
    frozenset()
    """

    joiners: frozenset[str] = frozenset()
    numerals: Mapping[str, Decimal] = field(default_factory=dict)
    ordinals: Mapping[str, Decimal] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    bare_multipliers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
