"""The entries of a vocabulary, and its plainest tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from numbers_extract import cldr
from numbers_extract.claims import Kind, Number
from numbers_extract.languages.base import Bound
from numbers_extract.lexing.phrases import PhraseTable
from numbers_extract.quantities.tables import TIME_UNITS

CACHE_LIMIT = 20_000  # words remembered; a text of random words must not grow the memory for ever


class Compound(NamedTuple):
    """A number inside a word: how many letters it and its unit take, and what it says."""

    length: int
    kind: Kind
    value: Number
    unit: str | None
    attribute: bool  # it describes a noun and counts none


@dataclass(frozen=True, slots=True)
class UnitName:
    """What a unit's surface form can mean, most likely first, as pint expressions."""

    units: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """What a claim with this unit is."""
        return Kind.DURATION if self.units[0] in TIME_UNITS else Kind.MEASURE


@dataclass(frozen=True, slots=True)
class Role:
    """Whether a word may begin a numeral, and whether only before certain words."""

    starts: bool
    only_before_unit: bool = False
    only_before_rate: bool = False  # "once a week"
    prefix: int = 0  # letters of other words that are written onto it
    multiplies: bool = False  # an article may stand before it: "a hundred", "a fifth"


@cache
def unit_name(units: tuple[str, ...]) -> UnitName:
    """What a form of these units can mean: one object for all that mean the same, in every locale."""
    return UnitName(units)


def kind_of_unit(unit: str) -> Kind:
    """The kind of a claim with that unit."""
    if unit == "percent":
        return Kind.PERCENT
    return Kind.DURATION if unit in TIME_UNITS else Kind.MEASURE


def flags(phrases: Iterable[str]) -> PhraseTable[bool]:
    """The phrases as a table that only says whether one stands somewhere."""
    return PhraseTable({cldr.tokenize(phrase): True for phrase in phrases})


def bounds(table: Mapping[str, Bound]) -> PhraseTable[Bound]:
    """The bounds under the words of their phrases."""
    return PhraseTable({cldr.tokenize(phrase): bound for phrase, bound in table.items()})
