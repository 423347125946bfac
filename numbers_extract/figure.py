"""A figure while it is being read: what the stages of the pipeline refine into a `Claim`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from numbers_extract.claims import Change, Comparator, Kind, Number, Reading, Span
from numbers_extract.numerals.exact import negated, shifted, trailing_zeros


@dataclass(slots=True, eq=False)
class Figure:
    """One numeral with what has been found around it.

    `first` and `stop` are tokens of the sentence, `start` and `end` offsets of the text: a figure
    may end inside a token ("Zweidrittel|mehrheit"). `fraction_digits` and `scale` say how the
    value was written, so that its precision can be told when all is known.
    """

    first: int
    stop: int
    start: int
    end: int
    kind: Kind
    value: Number | None
    fraction_digits: int | None = 0  # None: the number has no place of a last digit
    scale: int = 0
    spelled: bool = False
    spelled_year: bool = False  # "nineteen eighty-four"
    scaled: bool = False  # a scale word was read
    readings: tuple[Reading, ...] = ()
    terms: tuple[Number, ...] = ()
    lower: Number | None = None
    upper: Number | None = None
    bounded: bool = False  # lower and upper are stated, not derived from value and comparator
    comparator: Comparator = Comparator.EQUAL
    approximate: bool = False
    unit: str | None = None
    candidates: tuple[str, ...] = ()
    unit_span: Span | None = None
    per: str | None = None
    date: str | None = None
    time: str | None = None
    qualifier: Span | None = None
    change: Change | None = None
    subunit: bool = False  # cents: the value is a hundredth of what stands there
    below_zero: bool = False  # the words behind it make it negative: "fem minusgrader"
    partner_only: bool = False  # a number only with another: "einer von fünf", "ein bis zwei Tage"
    described: bool = False  # inside a compound or attribute: it counts no noun
    decimals_known: int | None = None  # a range: the coarser end
    noun_at: int = -1  # the counted noun inside the figure: "une femme sur trois"
    ending: str = ""  # the case ending of its last word or of its digits, as the language names it
    tail: int = 0  # tokens of that ending behind an apostrophe
    before: int = -1  # first token of what was read before the figure (qualifier, preposition)

    @property
    def bare_integer(self) -> bool:
        """A whole number in digits with nothing else to it."""
        return (
            self.kind is Kind.CARDINAL
            and not self.spelled
            and not self.scaled
            and self.unit is None
            and self.fraction_digits == 0
            and not self.bounded
        )

    def negate(self) -> None:
        """Turn the sign of value and readings."""
        if self.value is not None:
            self.value = negated(self.value)
            self.readings = tuple(Reading(negated(r.value), r.decimals) for r in self.readings)

    def multiply(self, power: int) -> None:
        """Read a scale word: value and readings times ten to that power."""
        if self.value is not None:
            self.value = shifted(self.value, power)
        self.readings = tuple(Reading(shifted(r.value, power), r.decimals - power) for r in self.readings)
        self.scale += power
        self.scaled = True

    def decimals(self) -> int | None:
        """The place of the last stated digit (DESIGN 2): three zeros or an "about" leave zeros unstated."""
        if self.decimals_known is not None or self.value is None:
            return self.decimals_known
        if self.fraction_digits is None:
            return None
        return stated_decimals(self.value, self.fraction_digits, self.scale, approximate=self.approximate)


def stated_decimals(value: Number, fraction_digits: int, scale: int, *, approximate: bool) -> int:
    """The place of the last stated digit of a value written with that scale and those decimals."""
    if fraction_digits:
        return fraction_digits - scale
    if scale == 0 and not approximate and not str(value).endswith("000"):
        return 0
    mantissa = shifted(value, -scale)
    zeros = trailing_zeros(mantissa) if isinstance(mantissa, Decimal) else 0
    return -scale - (zeros if zeros >= 3 or approximate else 0)
