"""What the strategies promise: each claim is what its text says, and what they shrink to."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import Phase, find, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from numbers_extract import Claim, Kind, UnknownLocaleError, extract, render
from numbers_extract.checking import Verdict, compare
from numbers_extract.cldr import bcp47
from numbers_extract.testing import (
    claim_pairs,
    claims,
    mutations,
    numeric_text,
    rendered_claims,
    sentences,
)

LANGUAGES = ["cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr"]
NUMERIC = [Kind.CARDINAL, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION]


def said(claim: Claim) -> tuple[object, ...]:
    """What the strategies promise of a claim: where it stands and what it states."""
    return (
        *(claim.text, claim.start, claim.end, claim.context.sentence, claim.locale, claim.kind, claim.value),
        *(claim.comparator, claim.approximate, claim.lower_bound, claim.upper_bound, claim.lower_inclusive),
        *(claim.upper_inclusive, claim.decimals, claim.unit, claim.per, claim.date, claim.time, claim.terms),
    )


@pytest.mark.parametrize("locale", LANGUAGES)
@settings(max_examples=300)
@given(data=st.data())
def test_a_rendered_claim_is_found(locale: str, data: st.DataObject) -> None:
    text, claim = data.draw(rendered_claims(locale))
    assert [said(found) for found in extract(text, locale)] == [said(claim)]


@pytest.mark.parametrize("locale", LANGUAGES)
@settings(max_examples=150)
@given(data=st.data())
def test_all_claims_of_a_text_are_found_and_nothing_else(locale: str, data: st.DataObject) -> None:
    text, written = data.draw(sentences(locale))
    assert [said(found) for found in extract(text, locale)] == [said(claim) for claim in written]


@pytest.mark.parametrize("locale", LANGUAGES)
@settings(max_examples=150)
@given(data=st.data())
def test_a_claim_is_rendered_and_read_back(locale: str, data: st.DataObject) -> None:
    """Any claim of any of the twelve languages in any other."""
    claim = data.draw(claims())
    written = render(claim, locale)
    (found,) = extract(written, locale)
    assert said(found)[5:13] == said(claim)[5:13], written
    assert said(found)[14:] == said(claim)[14:], written


@settings(max_examples=300)
@given(claims())
def test_a_claim_is_valid(claim: Claim) -> None:
    assert Claim.from_dict(json.loads(json.dumps(claim.to_dict()))) == claim


# Every locale in turn.

SEED = os.environ["NUMBERS_EXTRACT_SEED"]
"""Another one in each run, which names it; its processes share it."""


def all_locales() -> list[str]:
    from babel.localedata import locale_identifiers

    return sorted(bcp47(name) for name in locale_identifiers() if name != "root")


SAMPLED = random.Random(SEED).sample(all_locales(), 40)


@pytest.mark.parametrize("locale", SAMPLED, ids=str)
@settings(max_examples=25, phases=[Phase.generate])
@given(data=st.data())
def test_any_locale_reads_what_it_writes(locale: str, data: st.DataObject) -> None:
    """Counts, percentages, money, measures, dates and times in the digits of the locale."""
    claim = data.draw(claims(locale="en", kinds=[*NUMERIC, Kind.TIME], units=None))
    if claim.value is None and claim.kind is not Kind.TIME:
        return  # a range: its ends are joined in words that only a language with a file has
    plain = claim if claim.value is None else replace_bound(claim)
    written = render(plain, locale)
    found = extract(written, locale)
    assert len(found) == 1, written
    assert found[0].value == plain.value, written


def replace_bound(claim: Claim) -> Claim:
    """The claim without what only a language with a file can say."""
    from dataclasses import replace

    from numbers_extract import Comparator

    return replace(
        claim,
        comparator=Comparator.EQUAL,
        approximate=False,
        lower_bound=claim.value,
        upper_bound=claim.value,
        lower_inclusive=True,
        upper_inclusive=True,
    )


# What is asked for.


@settings(max_examples=200)
@given(claims(locale="de", kinds=NUMERIC, min_value=10, max_value=Decimal("99.5")))
def test_limits_hold(claim: Claim) -> None:
    for number in (claim.value, claim.lower_bound, claim.upper_bound):
        assert number is None or 10 <= Fraction(number) <= Fraction("99.5")


@settings(max_examples=100)
@given(claims(units=["EUR", "knot", "percent"]))
def test_units_are_those_asked_for(claim: Claim) -> None:
    assert (claim.kind, claim.unit) in {
        (Kind.MONEY, "EUR"),
        (Kind.MEASURE, "knot"),
        (Kind.PERCENT, "percent"),
    }


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_can_be_had_alone(kind: Kind) -> None:
    assert find(claims(kinds=[kind]), lambda _: True).kind is kind


@settings(max_examples=100)
@given(rendered_claims("de", words=False, scales=False, bounds=False, kinds=[Kind.CARDINAL]))
def test_words_scales_and_bounds_can_be_left_out(rendered: tuple[str, Claim]) -> None:
    text, claim = rendered
    letters = {char for char in text if char.isalpha()} - set("bis")
    assert letters == set()
    assert not claim.approximate


@settings(max_examples=50)
@given(sentences("fi", kinds=[Kind.PERCENT], distractors=False))
def test_text_around_figures_can_be_left_out(written: tuple[str, tuple[Claim, ...]]) -> None:
    text, found = written
    assert len(found) == len(text.split("\n\n"))


def test_a_language_without_texts_has_addresses_and_lists_around_its_figures() -> None:
    others = find(sentences("fi"), lambda written: not written.claims and "1. Anna" in written.text)
    assert others.text == "1. Anna\n2. Bruno"


@pytest.mark.parametrize(
    "refused",
    [
        lambda: claims(min_value=5, max_value=4, locale="de"),
        lambda: claims(units=["furlongs per fortnight"], locale="de"),
        lambda: claims(kinds=[Kind.DATE], units=["EUR"], locale="de"),
        lambda: claims(kinds=[Kind.MULTIPLE], locale="fi"),
        lambda: claims(min_value="5", locale="de"),  # type: ignore[arg-type]
        lambda: claims(locale="de", min_value=Decimal("0.00001"), max_value=Decimal("0.00002")),
        lambda: mutations("no figure", []),
        lambda: mutations("five", extract("five")),
    ],
)
def test_what_cannot_be_made_is_said_at_once(refused: Callable[[], st.SearchStrategy[Any]]) -> None:
    with pytest.raises(InvalidArgument):
        find(refused(), lambda _: True)


def test_unknown_names_are_refused() -> None:
    with pytest.raises(UnknownLocaleError):
        rendered_claims("xx")
    with pytest.raises(ValueError, match="sideways"):
        claim_pairs("sideways")
    with pytest.raises(ValueError, match="kilo"):
        rendered_claims("de", kinds=["kilo"])  # type: ignore[list-item]


# Pairs and mutations.


@pytest.mark.parametrize("relation", list(Verdict))
@settings(max_examples=100)
@given(data=st.data())
def test_a_pair_stands_as_it_is_named(relation: Verdict, data: st.DataObject) -> None:
    a, b = data.draw(claim_pairs(relation))
    assert compare(a, b).verdict is relation


@pytest.mark.parametrize("locale", ["de", "en", "fr", "tr"])
@settings(max_examples=150)
@given(data=st.data())
def test_a_mutation_changes_one_figure(locale: str, data: st.DataObject) -> None:
    text, written = data.draw(sentences(locale, kinds=NUMERIC, words=False))
    digits = [claim for claim in written if claim.value is not None or claim.kind is Kind.DATE]
    if not digits:
        return
    mutation = data.draw(mutations(text, digits))
    assert mutation.claim in written
    assert text[mutation.start : mutation.start + 1] == mutation.before != mutation.after
    assert text[: mutation.start] + mutation.after + text[mutation.start + 1 :] == mutation.text
    before, after = extract(text, locale), extract(mutation.text, locale)
    changed = [(a, b) for a, b in zip(before, after, strict=True) if said(a)[5:] != said(b)[5:]]
    assert [a.start for a, _ in changed] == [mutation.claim.start]


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("It opens at 14:35.", "It opens at 14:30."),
        ("It has 50 to 80 seats.", "It has 50 to 90 seats."),
        ("It has 2,000 to 9,500 places in 1/3 of all halls.", "2,000 to 9,500 places in 2/3"),
    ],
)
def test_a_mutation_keeps_the_kind(text: str, changed: str) -> None:
    """Of a time the minute changes, of a range the last end grows, but not where that is grouped."""
    assert changed in find(mutations(text, extract(text)), lambda _: True).text


@pytest.mark.parametrize("locale", ["de", "en", "ar", "ja", "my"])
@settings(max_examples=200)
@given(data=st.data())
def test_adversarial_text_breaks_nothing(locale: str, data: st.DataObject) -> None:
    text = data.draw(numeric_text(locale))
    for claim in extract(text, locale):
        assert text[claim.start : claim.end] == claim.text


# How they are made.


@pytest.mark.parametrize(
    ("strategy", "plainest"),
    [
        (claims(), "0"),
        (claims(kinds=[Kind.MONEY]), "€0"),
        (claims(units=["ISK"]), "ISK\N{NO-BREAK SPACE}0"),
        (claims(kinds=[Kind.PERCENT]), "0%"),
        (claims(kinds=[Kind.MEASURE]), "0 kilometers"),
        (claims(kinds=[Kind.DURATION]), "0 hours"),
        (claims(kinds=[Kind.ORDINAL]), "1st"),
        (claims(kinds=[Kind.DATE]), "1900"),
        (claims(kinds=[Kind.TIME]), "00:00"),
        (claims(kinds=[Kind.FRACTION]), "1/2"),
        (claims(kinds=[Kind.RATIO]), "1:1"),
        (claims(kinds=[Kind.MULTIPLE]), "2 times"),
        (rendered_claims("de").map(lambda rendered: rendered.claim), "0"),
        (sentences("de").map(lambda written: written.claims[0]), "0"),
        (claim_pairs().map(lambda pair: pair.a), "1"),
    ],
)
def test_failures_shrink_to_the_plainest_claim(strategy: st.SearchStrategy[Claim], plainest: str) -> None:
    assert find(strategy, lambda _: True).text == plainest


def test_failures_shrink_to_the_plainest_text() -> None:
    entry = "Entry: 0 (see list)."
    assert find(sentences("en"), lambda _: True).text == entry
    assert find(sentences("en"), lambda written: len(written.claims) > 1).text == f"{entry}\n\n{entry}"
    assert find(rendered_claims("de"), lambda rendered: rendered.claim.approximate).text == "rund 0"
    assert find(rendered_claims("en"), lambda rendered: (rendered.claim.value or 0) >= 1000).text == "1,000"
    assert find(numeric_text("de"), lambda _: True) == ""
    text = "64 people"
    assert find(mutations(text, extract(text)), lambda _: True).text == "14 people"
    a, b = find(claim_pairs("rounded"), lambda _: True)
    assert (a.text, b.text) == ("1.1", "1")


ANY: st.SearchStrategy[object] = st.one_of(
    claims(),
    rendered_claims("de"),
    rendered_claims("my"),
    sentences("ru"),
    claim_pairs(),
    mutations("64 people and 3%", extract("64 people and 3%")),
    numeric_text("tr"),
)


def test_no_example_is_thrown_away() -> None:
    """Ten thousand examples with every health check on, and as many as were asked for."""
    made = 0

    @seed(5)
    @settings(max_examples=10_000, phases=[Phase.generate], suppress_health_check=[], database=None)
    @given(ANY)
    def draw(_example: object) -> None:
        nonlocal made
        made += 1

    draw()
    assert made == 10_000


REGISTERED = """
from random import Random
from hypothesis import find, strategies as st
from numbers_extract.claims import Claim
claim = find(st.from_type(Claim), lambda claim: claim.value == 5, random=Random(1))  # one in thirty seeds ends at "5:1"
print(claim.text)
"""


def test_hypothesis_knows_the_type() -> None:
    done = subprocess.run([sys.executable, "-c", REGISTERED], capture_output=True, check=True, text=True)
    assert done.stdout == "5\n"
