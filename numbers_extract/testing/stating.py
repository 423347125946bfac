"""Claims made from what they state, and set into a text."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple

from numbers_extract import cldr
from numbers_extract.claims import Claim, Comparator, Context, Kind, Number, Span


class Rendered(NamedTuple):
    """A text and the one claim that it makes."""

    text: str
    claim: Claim


class Draft(NamedTuple):
    """A figure and its claim before a qualifier is set to it; `rough` is its precision behind "about"."""

    text: str
    claim: Claim
    rough: int | None = None


def drafted(claim: Claim, figure: str, rough: int | None = None) -> Draft:
    """The claim as it stands in a text that is only its figure."""
    return Draft(figure, placed(claim, figure).claim, rough)


def stated(locale_id: str, kind: Kind, value: Number | None = None, **fields: Any) -> Claim:  # noqa: ANN401 -- fields of many types
    """A claim that states the value exactly, or what the fields say; it stands in no text yet.

    >>> claim = stated("de", Kind.CARDINAL, Decimal(5), decimals=0)
    >>> claim.lower_bound, claim.upper_bound, claim.decimals
    (Decimal('5'), Decimal('5'), 0)
    """
    unit = fields.get("unit")
    given: dict[str, Any] = {
        "comparator": Comparator.EQUAL,
        "approximate": False,
        "lower_bound": value,
        "upper_bound": value,
        "decimals": None,
        "unit_candidates": (unit,) if unit is not None else (),
        **fields,
    }
    return Claim("?", 0, 1, kind, value, context=Context(Span(0, 1)), locale=cldr.bcp47(locale_id), **given)


def bounded(claim: Claim, comparator: Comparator, *, approximate: bool = False) -> Claim:
    """The claim with another comparator, and the bounds that follow from it; a date has none."""
    value = claim.value
    below = comparator in (Comparator.LESS, Comparator.AT_MOST)
    above = comparator in (Comparator.GREATER, Comparator.AT_LEAST)
    open_ended = value is not None
    return replace(
        claim,
        comparator=comparator,
        approximate=approximate,
        lower_bound=(None if below else value) if open_ended else claim.lower_bound,
        upper_bound=(None if above else value) if open_ended else claim.upper_bound,
        lower_inclusive=comparator is not Comparator.GREATER,
        upper_inclusive=comparator is not Comparator.LESS,
    )


def placed(claim: Claim, figure: str, *, before: str = "") -> Rendered:
    """The claim as it stands in `before + figure`, where what stands before it is its qualifier."""
    text = before + figure
    start, end = len(before), len(before) + len(figure)
    qualifier = Span(0, len(before.rstrip())) if before else None
    context = Context(Span(0, len(text)), qualifier=qualifier)
    return Rendered(text, replace(claim, text=figure, start=start, end=end, context=context))


def moved(claim: Claim, by: int, sentence: Span) -> Claim:
    """The claim as it stands where its text begins that much later, in that sentence."""
    qualifier = claim.context.qualifier
    context = Context(sentence, qualifier=None if qualifier is None else Span(qualifier.start + by, qualifier.end + by))
    return replace(claim, start=claim.start + by, end=claim.end + by, context=context)


def last_place(mantissa: Decimal, shown: int, power: int, *, approximate: bool) -> int:
    """The place of the last digit that is stated by a mantissa with so many decimals before a scale word.

    >>> last_place(Decimal(62000), 0, 0, approximate=False), last_place(Decimal("2.1"), 1, 9, approximate=False)
    (-3, -8)
    >>> last_place(Decimal(120), 0, 0, approximate=True), last_place(Decimal(120), 0, 0, approximate=False)
    (-1, 0)
    """
    if shown:
        return shown - power
    digits = format(abs(mantissa), "f")
    zeros = len(digits) - len(digits.rstrip("0")) if mantissa else 0
    return -power - (zeros if zeros >= 3 or approximate else 0)
