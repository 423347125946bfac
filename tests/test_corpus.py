"""Every case of every corpus file, read as its own language."""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from fractions import Fraction
from itertools import pairwise

import pytest

from numbers_extract import Claim, Context, Extractor, Span
from numbers_extract.numerals.exact import from_fraction
from tests.corpus_file import Case, corpus_paths, difference, read_cases

CASES = [case for path in corpus_paths() for case in read_cases(path)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_claims_are_those_that_the_file_asks_for(case: Case) -> None:
    claims = Extractor(case.locale).extract(case.text)
    if changed := difference(case, claims):
        pytest.fail(f"{case}: {case.text}\n{changed}", pytrace=False)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_claims_are_well_formed(case: Case) -> None:
    claims = Extractor(case.locale).extract(case.text)
    for claim in claims:
        assert case.text[claim.start : claim.end] == claim.text
        assert Claim.from_dict(json.loads(json.dumps(claim.to_dict()))) == claim
        for number in (claim.value, claim.lower_bound, claim.upper_bound, *claim.terms):
            assert not isinstance(number, Fraction) or from_fraction(number) is number
    for before, after in pairwise(claims):
        assert before.end <= after.start


NO_CONTEXT = Context(Span(0, 0))
MARKS = ("“", "(", "« ", "– ")
"""What may stand before a whole sentence and says nothing about its figures."""
CLOSING_MARKS = ("”", ")")


def opens_with_a_word(case: Case) -> bool:
    """Not a list's number, a lone figure or a sign: a mark before them may well change them."""
    return case.text[:1].isalpha() and len(case.text.split()) > 2


def shifted(claims: list[Claim], offset: int) -> list[tuple[object, ...]]:
    """What the claims state and where, without their context."""
    return [astuple(replace(claim, start=claim.start - offset, end=0, context=NO_CONTEXT)) for claim in claims]


@pytest.mark.parametrize("case", [case for case in CASES if opens_with_a_word(case)], ids=str)
def test_a_mark_around_a_sentence_changes_no_figure(case: Case) -> None:
    extractor = Extractor(case.locale)
    plain = shifted(extractor.extract(case.text), 0)
    for mark in MARKS:
        assert shifted(extractor.extract(mark + case.text), len(mark)) == plain, mark
    for mark in CLOSING_MARKS:
        assert shifted(extractor.extract(case.text + mark), 0) == plain, mark
