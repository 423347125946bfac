"""`claim_pairs`: two claims that stand to each other as `compare` names it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st

from numbers_extract.checking.verdicts import Verdict
from numbers_extract.claims import Claim, Comparator, Kind, Number, Reading
from numbers_extract.numerals.exact import shifted
from numbers_extract.rendering import render
from numbers_extract.testing.stating import bounded, stated

_LOCALES = ("en", "de")


class Pair(NamedTuple):
    """Two claims, the second as it stands to the first."""

    a: Claim
    b: Claim


@st.composite
def _two(draw: st.DrawFn, make: Callable[[Decimal], tuple[Claim, Claim]], numbers: st.SearchStrategy[Decimal]) -> Pair:
    a, b = make(draw(numbers))
    return Pair(_written(a, _LOCALES[0]), _written(b, draw(st.sampled_from(_LOCALES))))


def _written(claim: Claim, locale: str) -> Claim:
    """The claim as a text of the locale has it, without what stands around it."""
    text = render(bounded(claim, Comparator.EQUAL), locale)
    return replace(claim, text=text, start=0, end=len(text), locale=locale)


def claim_pairs(relation: Verdict | str | None = None) -> st.SearchStrategy[Pair]:
    """Two claims, English and in any of two languages, with `compare(a, b).verdict` the relation, or any of them.

    >>> from hypothesis import find
    >>> a, b = find(claim_pairs("rounded"), lambda pair: True)
    >>> a.text, b.text
    ('1.1', '1')
    """
    chosen = [Verdict(relation)] if relation is not None else list(_PAIRS)
    return st.one_of([_two(*_PAIRS[verdict]) for verdict in chosen])


def _count(value: Number, decimals: int = 0) -> Claim:
    return stated(_LOCALES[0], Kind.CARDINAL, value, decimals=decimals)


def _equal(number: Decimal) -> tuple[Claim, Claim]:
    return _count(number), _count(number)


def _rounded(tenths: Decimal) -> tuple[Claim, Claim]:
    """A number to one decimal, and to none."""
    return _count(tenths.scaleb(-1), 1), _count(tenths.scaleb(-1).quantize(Decimal(1)))


def _converted(number: Decimal) -> tuple[Claim, Claim]:
    kilometers = stated(_LOCALES[0], Kind.MEASURE, number, unit="kilometer", decimals=0)
    meters = stated(_LOCALES[0], Kind.MEASURE, shifted(number, 3), unit="meter", decimals=-3)
    return kilometers, meters


def _entailed(number: Decimal) -> tuple[Claim, Claim]:
    return _count(number + 1), bounded(_count(number), Comparator.AT_LEAST)


def _weaker(number: Decimal) -> tuple[Claim, Claim]:
    return _count(number), bounded(_count(number), Comparator.AT_LEAST)


def _stronger(number: Decimal) -> tuple[Claim, Claim]:
    return bounded(_count(number), Comparator.AT_MOST), _count(number)


def _scale(number: Decimal) -> tuple[Claim, Claim]:
    return _count(number), _count(shifted(number, 6), -6)


def _separator(number: Decimal) -> tuple[Claim, Claim]:
    """A number of thousands with a mark of grouping, and what the mark means elsewhere."""
    small = shifted(number, -3)
    return replace(_count(number), readings=(Reading(small, 3),)), _count(small, 3)


def _unit(number: Decimal) -> tuple[Claim, Claim]:
    euros, dollars = (stated(_LOCALES[0], Kind.MONEY, number, unit=code, decimals=0) for code in ("EUR", "USD"))
    return euros, dollars


def _contradicted(number: Decimal) -> tuple[Claim, Claim]:
    return _count(number), _count(number + 2)


def _incomparable(number: Decimal) -> tuple[Claim, Claim]:
    meters = stated(_LOCALES[0], Kind.MEASURE, number, unit="meter", decimals=0)
    hours = stated(_LOCALES[0], Kind.DURATION, number + 2, unit="hour", decimals=0)
    return meters, hours


_FROM_ONE = st.integers(1, 999).map(Decimal)
_TENTHS = st.tuples(st.integers(1, 99), st.integers(1, 9)).map(lambda pair: Decimal(10 * pair[0] + pair[1]))
_THOUSANDS = st.tuples(st.integers(1, 99), st.integers(1, 999)).map(lambda pair: Decimal(1000 * pair[0] + pair[1]))

_PAIRS = {
    Verdict.EQUAL: (_equal, _FROM_ONE),
    Verdict.ROUNDED: (_rounded, _TENTHS),
    Verdict.CONVERTED: (_converted, _FROM_ONE),
    Verdict.ENTAILED: (_entailed, _FROM_ONE),
    Verdict.WEAKER: (_weaker, _FROM_ONE),
    Verdict.STRONGER: (_stronger, _FROM_ONE),
    Verdict.SCALE: (_scale, _FROM_ONE),
    Verdict.SEPARATOR: (_separator, _THOUSANDS),
    Verdict.UNIT: (_unit, _FROM_ONE),
    Verdict.CONTRADICTED: (_contradicted, _FROM_ONE),
    Verdict.INCOMPARABLE: (_incomparable, _FROM_ONE),
}
"""How two claims of each relation are made, and from which numbers."""
