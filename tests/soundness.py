"""What holds for the claims of any text at all, in any locale."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from numbers_extract import Claim, Comparator, Kind, Span, extract
from numbers_extract.claims import Number

# Each claim. `text` is the source.


def stands_where_it_says(text: str, claim: Claim) -> None:
    assert text[claim.start : claim.end] == claim.text
    assert claim.text
    assert claim.text == claim.text.strip()


def holds_digits_whole(text: str, claim: Claim) -> None:
    """No claim ends between two digits of a number, so that none of them is dropped."""
    for edge in (claim.start, claim.end):
        if 0 < edge < len(text):
            assert not (text[edge - 1].isdecimal() and text[edge].isdecimal())


def has_exact_numbers(_text: str, claim: Claim) -> None:
    for number in numbers_of(claim):
        assert type(number) in (Decimal, Fraction)
        if isinstance(number, Decimal):
            assert number.is_finite()
        else:
            assert not is_decimal(number), f"{number} has finitely many decimals"


def has_bounds_that_follow(_text: str, claim: Claim) -> None:
    lower, upper, value = claim.lower_bound, claim.upper_bound, claim.value
    assert claim.lower_inclusive == (claim.comparator is not Comparator.GREATER)
    assert claim.upper_inclusive == (claim.comparator is not Comparator.LESS)
    if lower is not None and upper is not None:
        assert exact(lower) <= exact(upper)
    if claim.kind in (Kind.DATE, Kind.TIME) or (claim.terms and claim.terms[1] == 0):
        assert (value, lower, upper) == (None, None, None)
    elif value is None:
        assert lower is not None or upper is not None
        assert claim.comparator is not Comparator.EQUAL or None not in (lower, upper)
    elif (lower, upper) != OPEN_BOUNDS[claim.comparator](value):
        assert claim.comparator is Comparator.EQUAL
        assert lower is not None
        assert upper is not None
        assert exact(lower) < exact(value) < exact(upper), "the bounds are no tolerance"


OPEN_BOUNDS: dict[Comparator, Callable[[Number], tuple[Number | None, Number | None]]] = {
    Comparator.EQUAL: lambda value: (value, value),
    Comparator.LESS: lambda value: (None, value),
    Comparator.AT_MOST: lambda value: (None, value),
    Comparator.AT_LEAST: lambda value: (value, None),
    Comparator.GREATER: lambda value: (value, None),
}


def has_the_fields_of_its_kind(_text: str, claim: Claim) -> None:
    kind = claim.kind
    assert (claim.date is not None) == (kind is Kind.DATE)
    assert (claim.time is not None) == (kind is Kind.TIME)
    assert bool(claim.terms) == (kind is Kind.RATIO)
    if kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION):
        assert claim.unit
    if kind in (Kind.FRACTION, Kind.RATIO, Kind.DATE, Kind.TIME):
        assert claim.decimals is None
    elif WRITTEN_OUT.fullmatch(claim.text):
        assert isinstance(claim.decimals, int)
    if claim.unit_candidates:
        assert claim.unit_candidates[0] == claim.unit
        assert len(set(claim.unit_candidates)) == len(claim.unit_candidates)
    others = [reading.value for reading in claim.readings]
    assert claim.value not in others
    assert len(set(others)) == len(others)


WRITTEN_OUT = re.compile(r"[$€£]?[0-9]+([.,][0-9]+)?[ %a-zA-Z€]*")


def has_context_in_its_sentence(text: str, claim: Claim) -> None:
    context = claim.context
    sentence = context.sentence
    assert 0 <= sentence.start <= claim.start
    assert claim.end <= sentence.end <= len(text)
    for name in ("sentence", "qualifier", "unit", "counted", "head", "attribution"):
        span: Span | None = getattr(context, name)
        if span is not None:
            assert sentence.start <= span.start < span.end <= sentence.end, name
            surface = text[span.start : span.end]
            assert surface == surface.strip(), name
    if context.qualifier is not None:
        assert apart(context.qualifier, claim) or within(context.qualifier, claim)
    if context.head is not None:
        assert context.counted is not None
        assert context.counted.start <= context.head.start
        assert context.head.end <= context.counted.end


def survives_json_and_pickle(_text: str, claim: Claim) -> None:
    data = json.loads(json.dumps(claim.to_dict()))
    for copy in (Claim.from_dict(data), pickle.loads(pickle.dumps(claim))):  # noqa: S301 -- ours
        assert copy == claim
        assert hash(copy) == hash(claim)
        assert copy.to_dict() == data


CHECKS = (
    stands_where_it_says,
    holds_digits_whole,
    has_exact_numbers,
    has_bounds_that_follow,
    has_the_fields_of_its_kind,
    has_context_in_its_sentence,
    survives_json_and_pickle,
)


def assert_sound(text: str, claims: Sequence[Claim]) -> None:
    """What holds for each claim, and for all of them: they are in order and never overlap."""
    for claim in claims:
        for check in CHECKS:
            check(text, claim)
    for before, after in pairwise(claims):
        assert before.end <= after.start


def assert_independent(first: str, second: str, locale: str) -> None:
    """Paragraphs are read alone. The one thing that goes on over paragraphs is the numbering of a list.

    That is meant: a list whose items are paragraphs has a blank line between each two, and "1. Mai" alone is a day
    in German, which only a "2." at the head of a later paragraph shows to be the first item. So the property is
    asked of all texts but those where both begin a line with what may number it.
    """
    by = len(first) + 2
    if not ITEM.findall(first) or not ITEM.findall(second):
        together = extract(f"{first}\n\n{second}", locale)
        assert together == extract(first, locale) + [shifted(claim, by) for claim in extract(second, locale)]


ITEM = re.compile(r"^\s*\(?\d{1,3}[.)](?!\S)", re.MULTILINE)


# Helpers.


def numbers_of(claim: Claim) -> list[Number]:
    bounds = (claim.value, claim.lower_bound, claim.upper_bound)
    found = [number for number in bounds if number is not None]
    return [*found, *claim.terms, *(reading.value for reading in claim.readings)]


def is_decimal(number: Fraction) -> bool:
    """Whether finitely many decimals write the number."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def exact(number: Number) -> Fraction:
    """Comparable with each other: Python compares no `Decimal` with a `Fraction`."""
    return Fraction(number)


def within(span: Span, claim: Claim) -> bool:
    """ "五百餘萬": a word of the claim that says that it is more."""
    return claim.start < span.start and span.end < claim.end


def apart(span: Span, claim: Claim) -> bool:
    return span.end <= claim.start or claim.end <= span.start


def shifted(claim: Claim, by: int) -> Claim:
    """The claim as it is where its text begins that much later."""
    context = claim.context

    def moved(span: Span | None) -> Span | None:
        return None if span is None else Span(span.start + by, span.end + by)

    return replace(
        claim,
        start=claim.start + by,
        end=claim.end + by,
        context=replace(
            context,
            sentence=Span(context.sentence.start + by, context.sentence.end + by),
            qualifier=moved(context.qualifier),
            unit=moved(context.unit),
            counted=moved(context.counted),
            head=moved(context.head),
            attribution=moved(context.attribution),
        ),
    )
