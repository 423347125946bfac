"""The types that a caller holds: a claim, its parts and its context.

All of them are immutable, comparable and hashable. Offsets are half-open and count
code points of the original text, so `source[claim.start:claim.end] == claim.text`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import pint

Number: TypeAlias = Decimal | Fraction
"""An exact number: `Decimal` where it is finite, else `Fraction`."""


class Kind(StrEnum):
    """What sort of numeric claim it is."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    FRACTION = "fraction"
    RATIO = "ratio"
    MULTIPLE = "multiple"


class Comparator(StrEnum):
    """How the true figure stands to the stated one (FHIR Quantity.comparator).

    >>> Comparator("<=") is Comparator.AT_MOST
    True
    """

    EQUAL = "="
    LESS = "<"
    AT_MOST = "<="
    AT_LEAST = ">="
    GREATER = ">"


class Span(NamedTuple):
    """A half-open stretch of the source text, in code points."""

    start: int
    end: int


class Reading(NamedTuple):
    """Another well-formed reading of the same digits and separators."""

    value: Number
    decimals: int


class Change(NamedTuple):
    """The claim says how far something moved, or from where, or to where.

    "fiel um 1,20 auf 93,10 Euro" has a decrease by 1.20 and a decrease to 93.10.
    """

    direction: Literal["increase", "decrease"]
    role: Literal["by", "to", "from"]


@dataclass(frozen=True, slots=True)
class Context:
    """Where in the source the claim stands and what it is about. All spans are into the source."""

    sentence: Span
    qualifier: Span | None = None
    unit: Span | None = None
    counted: Span | None = None
    head: Span | None = None
    attribution: Span | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One numeric claim of a text. DESIGN: a caller never needs the text again to compare two claims.

    `value` is exact with scale words multiplied in ("2,1 Milliarden" is 2100000000); it is None
    for a range, a vague plural, a date and a time. `lower_bound` and `upper_bound` are the
    interval that is claimed, None where it is open. `decimals` is the place of the last stated
    digit (XBRL's sense: 2,50 has 2; 62.000 has -3). `unit` is an expression that pint parses for
    a measure or duration, an ISO 4217 code for money, and one of `percent`, `percentage_point`,
    `permille`, `basis_point` for a percentage. `date` is EDTF (ISO 8601-2), `time` is ISO 8601.
    """

    text: str
    start: int
    end: int
    kind: Kind
    value: Number | None
    comparator: Comparator
    approximate: bool
    lower_bound: Number | None
    upper_bound: Number | None
    decimals: int | None
    context: Context
    locale: str
    lower_inclusive: bool = True
    upper_inclusive: bool = True
    terms: tuple[Number, ...] = ()
    unit: str | None = None
    unit_candidates: tuple[str, ...] = ()
    per: str | None = None
    date: str | None = None
    time: str | None = None
    readings: tuple[Reading, ...] = ()

    def quantity(self, registry: pint.UnitRegistry[Any] | None = None) -> pint.Quantity[Any]:
        """The value with its unit as a `pint.Quantity`, in `registry` or the package's own.

        Raises `NoQuantityError` where the claim has no value or no unit.
        """
        from numbers_extract.quantities.conversion import quantity_of

        return quantity_of(self, registry)

    def to(self, unit: str) -> Claim:
        """The same claim in another unit: value and both bounds converted, the text kept.

        Raises `NoQuantityError` where there is no value, no unit, or none that converts.
        """
        from numbers_extract.quantities.conversion import converted

        changes = converted(self, unit)
        return replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        """The claim as JSON types; exact numbers are strings ("4.5", "2/3")."""
        from numbers_extract.serialization import claim_to_dict

        return claim_to_dict(self)

    @classmethod
    def from_dict(cls, data: object) -> Claim:
        """The claim that `to_dict` wrote; `ClaimFormatError` with the field's path for anything else."""
        from numbers_extract.serialization import claim_from_dict

        return claim_from_dict(data)
