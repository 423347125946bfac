"""Every case of every corpus file, read as its own language."""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import pairwise

import pytest

from numbers_extract import Claim, Extractor
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
