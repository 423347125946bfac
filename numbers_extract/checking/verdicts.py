"""What comparing two claims gives: a verdict, the reason, and which follows from which."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from numbers_extract.claims import Claim


class Verdict(StrEnum):
    """How claim b stands to claim a.

    - `equal`: both say the same, in whatever words.
    - `rounded`: the same figure, up to what the stated digits leave open.
    - `converted`: the same after a conversion of units, up to what the digits leave open.
    - `entailed`: b follows from a.
    - `weaker`: the same figure, to which b adds a bound or an approximation.
    - `stronger`: b says more than a: it drops a bound or an approximation, or is more precise,
      so that a follows from b.
    - `scale`: the same digits, off by a power of ten.
    - `separator`: another reading of the separators of one is the figure of the other.
    - `unit`: the same figure with another unit or currency, or with none.
    - `contradicted`: they cannot both be true, or one says rise where the other says fall.
    - `incomparable`: they measure different things, or neither follows from the other nor excludes it.

    >>> Verdict("rounded") is Verdict.ROUNDED
    True
    """

    EQUAL = "equal"
    ROUNDED = "rounded"
    CONVERTED = "converted"
    ENTAILED = "entailed"
    WEAKER = "weaker"
    STRONGER = "stronger"
    SCALE = "scale"
    SEPARATOR = "separator"
    UNIT = "unit"
    CONTRADICTED = "contradicted"
    INCOMPARABLE = "incomparable"


class Direction(StrEnum):
    """Which claim can be had from which, where only one way is open.

    >>> Direction.A_TO_B.reverse is Direction.B_TO_A
    True
    """

    A_TO_B = "a_to_b"
    B_TO_A = "b_to_a"

    @property
    def reverse(self) -> Direction:
        """The other direction."""
        return Direction.B_TO_A if self is Direction.A_TO_B else Direction.A_TO_B


@dataclass(frozen=True, slots=True)
class Comparison:
    """How claim `b` stands to claim `a`.

    `direction` says which can be had from which: `a_to_b` for `entailed` and `weaker`, `b_to_a`
    for `stronger`, from the finer to the coarser figure for `rounded`. It is None where the
    verdict is the same both ways.
    """

    verdict: Verdict
    reason: str
    a: Claim
    b: Claim
    direction: Direction | None = None

    def to_dict(self) -> dict[str, Any]:
        """The comparison as JSON types.

        >>> from numbers_extract import extract
        >>> from numbers_extract.checking import compare
        >>> (a,), (b,) = extract("at least 60 people"), extract("60 people")
        >>> data = compare(a, b).to_dict()
        >>> data["verdict"], data["direction"], data["a"]["text"]
        ('stronger', 'b_to_a', '60')
        """
        return {
            "verdict": self.verdict.value,
            "direction": None if self.direction is None else self.direction.value,
            "reason": self.reason,
            "a": self.a.to_dict(),
            "b": self.b.to_dict(),
        }
