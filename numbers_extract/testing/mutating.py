"""`mutations`: a text in which exactly one figure was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from numbers_extract.claims import Claim, Kind

_RUNS = re.compile(r"\d+")
_YEAR = 4  # digits


class Mutation(NamedTuple):
    """What was changed: `text` has `after` from `start` on, where `claim` had `before`."""

    text: str
    claim: Claim
    start: int
    before: str
    after: str


def mutations(text: str, claims: Sequence[Claim]) -> st.SearchStrategy[Mutation]:
    """The text with one digit of one of its claims replaced by another, and which.

    The claim keeps its kind and length and states another value: the first digit of a number does not become 0, of
    a range the last end grows, of a date the year changes, of a time the minute. `InvalidArgument` where no claim
    has such a digit.

    >>> from hypothesis import find
    >>> from numbers_extract import extract
    >>> text = "It took 64 of them 2 hours."
    >>> find(mutations(text, extract(text)), lambda mutation: mutation.before == "2").text
    'It took 64 of them 0 hours.'
    """
    places = [
        (claim, claim.start + index, others)
        for claim in claims
        if text[claim.start : claim.end] == claim.text
        for index, others in _replacements(claim)
        if others
    ]
    if not places:
        raise InvalidArgument("no claim of this text has a digit that could be changed")
    return st.sampled_from(places).flatmap(lambda place: _changed(text, *place))


def _changed(text: str, claim: Claim, at: int, others: Sequence[int]) -> st.SearchStrategy[Mutation]:
    digit = text[at]
    zero = ord(digit) - int(digit)

    def made(number: int) -> Mutation:
        new = chr(zero + number)
        return Mutation(text[:at] + new + text[at + 1 :], claim, at, digit, new)

    return st.sampled_from(others).map(made)


def _replacements(claim: Claim) -> Iterator[tuple[int, list[int]]]:
    """The places in the claim's text that may change, each with the digits that may stand there instead."""
    runs = [match.span() for match in _RUNS.finditer(claim.text)]
    if not runs or claim.kind is Kind.ORDINAL:
        return  # "2nd" would become "3nd"
    if claim.kind is Kind.DATE:
        yield from ((end - 1, _others(claim.text[end - 1], 0)) for start, end in runs if end - start == _YEAR)
    elif claim.kind is Kind.TIME:
        end = runs[-1][1]
        yield end - 1, _others(claim.text[end - 1], 0)
    elif claim.value is None:
        start = runs[-1][0]
        if not _is_group(claim.text, start):
            yield start, [n for n in range(10) if n > int(claim.text[start])]
    else:
        shares = claim.kind in (Kind.FRACTION, Kind.RATIO)
        for number, (start, end) in enumerate(runs):
            for index in range(start, end):
                leads = index == start and (number == 0 or shares) and (len(runs) > 1 or end - start > 1)
                yield index, _others(claim.text[index], int(leads))


def _others(digit: str, least: int) -> list[int]:
    return [number for number in range(least, 10) if number != int(digit)]


def _is_group(text: str, start: int) -> bool:
    """Whether the digits at `start` are behind the others of their number: "500" in "9,500", not "80" in "50 to 80"."""
    if start < 2 or not text[start - 2].isdecimal():
        return False
    return text[start - 1] in ".,'’" or text[start - 1].isspace()
