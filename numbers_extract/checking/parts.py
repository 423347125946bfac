"""One claim of one text that is two of the other: "312–289" and "312 votes to 289", "one in ten" and "one … ten"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from numbers_extract.checking.alignment import figures_key
from numbers_extract.checking.verdicts import Comparison, Verdict
from numbers_extract.claims import Claim, Kind, Number

_DIGITS = re.compile(r"\d+")


class Split(NamedTuple):
    """The claim at `whole` of one text says what those at `first` and the next of the other say."""

    whole: int
    first: int


def find_splits(claims: Sequence[Claim], others: Sequence[Claim], indices: range, other_indices: range) -> list[Split]:
    """Claims of the one text, each of which is two neighbours of the other and not one of them.

    >>> from numbers_extract import extract
    >>> one, two = extract("A vote of 312–289."), extract("312 voix contre 289", "fr")
    >>> find_splits(one, two, range(1), range(2))
    [Split(whole=0, first=0)]
    """
    whole_there = {figures_key(others[j]) for j in other_indices}
    wholes = [i for i in indices if _may_split(claims[i]) and figures_key(claims[i]) not in whole_there]
    neighbours = list(_neighbours(others, other_indices)) if wholes else []
    splits, used = [], set[int]()
    for i in wholes:
        for j in neighbours:
            if not {j, j + 1} & used and _are_parts(claims[i], others[j], others[j + 1]):
                splits.append(Split(i, j))
                used |= {j, j + 1}
                break
    return splits


def comparisons_of_split(whole: Claim, parts: Iterable[Claim], *, whole_is_source: bool) -> Iterator[Comparison]:
    """A pair for each part, all of them equal."""
    for part in parts:
        a, b = (whole, part) if whole_is_source else (part, whole)
        yield Comparison(Verdict.EQUAL, f'"{part.text}" is a part of "{whole.text}".', a, b)


def _may_split(claim: Claim) -> bool:
    if claim.kind in (Kind.RATIO, Kind.FRACTION, Kind.DATE) or claim.time is not None:
        return True
    return claim.value is None and claim.lower_bound is not None and claim.upper_bound is not None


def _neighbours(claims: Sequence[Claim], indices: range) -> Iterator[int]:
    for j in indices[:-1]:
        if claims[j].context.sentence == claims[j + 1].context.sentence:
            yield j


def _are_parts(whole: Claim, first: Claim, second: Claim) -> bool:
    if whole.date is not None:
        return _are_parts_of_date(whole.date, first, second)
    if whole.time is not None:
        return whole.time == f"{first.time}/{second.time}"
    counts = first.kind is second.kind is Kind.CARDINAL or whole.kind not in (Kind.RATIO, Kind.FRACTION)
    return counts and ((first.value, second.value) in _numbers(whole) or _are_terms(whole, first, second))


def _are_terms(whole: Claim, first: Claim, second: Claim) -> bool:
    """ "27 von 30", which is 9/10, and "27 of the 30"."""
    if whole.kind is not Kind.FRACTION or not first.value or not second.value:
        return False
    stated = [Decimal(digits) for digits in _DIGITS.findall(whole.text)]
    return stated == [first.value, second.value]


def _numbers(claim: Claim) -> tuple[tuple[Number | None, ...], ...]:
    """The numbers that the claim puts together, in each order in which they may stand."""
    if claim.kind is Kind.RATIO:
        return (claim.terms,)
    if claim.kind is Kind.FRACTION and claim.value is not None:
        share = Fraction(claim.value)
        terms = (Decimal(share.numerator), Decimal(share.denominator))
        return (terms, terms[::-1])
    return ((claim.lower_bound, claim.upper_bound),)


_MONTHS_OF_PART = {"-40": Decimal(6), "-33": Decimal(3)}  # the first half and the first quarter of a year, in EDTF


def _are_first_months(whole: str, first: Claim, second: Claim) -> bool:
    """ "Im ersten Halbjahr" and "in the first six months"."""
    months = _MONTHS_OF_PART.get(whole[4:])
    if months is None or first.kind is not Kind.ORDINAL or first.value != 1:
        return False
    return second.unit == "month" and second.value == months


def _are_parts_of_date(whole: str, first: Claim, second: Claim) -> bool:
    """ "10 en 12 mei" in "10 … 12 May"; "193X" in "the thirties of the 20th century"."""
    if _are_first_months(whole, first, second):
        return True
    start, _, end = whole.partition("/")
    if end and second.date == end:
        return first.date == start or first.value == Decimal(start[-2:] if start[-2:].isdecimal() else -1)
    if first.date is None or second.date is None or end:
        return False
    return whole in (_merged(first.date, second.date), _merged(second.date, first.date))


def _merged(rough: str, fine: str) -> str:
    """The second date with the digits of the first where it has none: "19XX", "XX3X" → "193X"."""
    if len(rough) != 4:
        return ""
    return "".join(x if y == "X" else y for x, y in zip(rough, fine[:4], strict=False)) + fine[4:]
