"""Claims as a table that a person reads in a terminal."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from numbers_extract.claims import Claim, Comparator, Kind, Number, Span
from numbers_extract.columns import laid_out, printable
from numbers_extract.serialization import number_text

_SIGNS = {
    Comparator.EQUAL: "",
    Comparator.LESS: "< ",
    Comparator.AT_MOST: "≤ ",
    Comparator.AT_LEAST: "≥ ",
    Comparator.GREATER: "> ",
}
_APPROXIMATE = "≈ "

_HEADINGS = ("line", "claim", "kind", "value", "unit", "counted", "who says so")
_RIGHT_ALIGNED = ("line", "value")
_ALWAYS_WHOLE = ("line", "kind")


def table(text: str, claims: Sequence[Claim], width: int = 100) -> str:
    """The claims of `text`, a line for each, no line wider than `width` terminal cells.

    Columns in which nothing would stand are left out; without a claim it is one sentence.

    >>> table("Nothing to count.", [])
    'No numeric claims.'
    """
    if not claims:
        return "No numeric claims."
    return laid_out(_HEADINGS, _rows(text, claims), width, right=_RIGHT_ALIGNED, whole=_ALWAYS_WHOLE)


def readable_value(claim: Claim) -> str:
    """What is claimed, its figures grouped by spaces: `≈ > 62 000`, `50 – 80`, `3:2`, `2008-09`.

    A tolerance or a bound beside the value stands in parentheses after it.
    """
    sign = (_APPROXIMATE if claim.approximate else "") + _SIGNS[claim.comparator]
    if claim.date is not None or claim.time is not None:
        return f"{sign}{claim.date or claim.time}"
    if claim.kind is Kind.RATIO:
        return sign + ":".join(map(grouped, claim.terms))
    lower, upper = claim.lower_bound, claim.upper_bound
    if claim.value is None:
        return sign + _interval(lower, upper)
    value = grouped(claim.value, claim.decimals)
    if lower is not None and upper is not None and lower != upper:
        return f"{sign}{value} ({_interval(lower, upper)})"
    return sign + value


def readable_unit(claim: Claim) -> str:
    """The unit, and what a rate is per: `USD / day`."""
    unit = (claim.unit or "").replace("_", " ")
    return f"{unit} / {claim.per}".strip() if claim.per else unit


def grouped(number: Number, places: int | None = None) -> str:
    """An exact number with spaces between groups of three digits, to `places` at least.

    >>> from decimal import Decimal
    >>> grouped(Decimal("2100000000")), grouped(Decimal("-1234.5"), 2)
    ('2 100 000 000', '-1 234.50')
    """
    plain = number_text(number)
    if "/" in plain:
        return plain
    whole, _, decimals = plain.partition(".")
    decimals = decimals.ljust(places or 0, "0")
    digits = whole.lstrip("-")
    first = len(digits) % 3 or 3
    groups = (digits[max(0, end - 3) : end] for end in range(first, len(digits) + 1, 3))
    return "-" * (len(whole) - len(digits)) + " ".join(groups) + (f".{decimals}" if decimals else "")


def _interval(lower: Number | None, upper: Number | None) -> str:
    if lower is None or upper is None:
        # The comparator's sign in front of it says on which side it is open.
        return "".join(grouped(bound) for bound in (lower, upper) if bound is not None)
    return f"{grouped(lower)} – {grouped(upper)}"


def _rows(text: str, claims: Iterable[Claim]) -> Iterable[tuple[str, ...]]:
    breaks = [index for index, character in enumerate(text) if character == "\n"]
    for claim in claims:
        yield (
            str(bisect_right(breaks, claim.start) + 1),
            printable(claim.text),
            claim.kind,
            readable_value(claim),
            printable(readable_unit(claim)),
            _at(text, claim.context.counted),
            _at(text, claim.context.attribution),
        )


def _at(text: str, span: Span | None) -> str:
    return "" if span is None else printable(text[span.start : span.end])
