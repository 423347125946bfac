"""Every case of every corpus file, read as its own language."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import astuple, replace
from fractions import Fraction
from functools import cache, partial
from html import unescape
from itertools import pairwise
from unicodedata import normalize

import pytest

from numbers_extract import Claim, Context, Extractor, Span
from numbers_extract.numerals.exact import from_fraction
from tests.corpus_file import Case, corpus_paths, difference, read_cases

CASES = [case for path in corpus_paths() for case in read_cases(path)]


@cache
def claims_alone(locale: str, text: str) -> list[Claim]:
    """The claims of a text by itself, which several tests set beside another reading of it."""
    return Extractor(locale).extract(text)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_claims_are_those_that_the_file_asks_for(case: Case) -> None:
    claims = claims_alone(case.locale, case.text)
    if changed := difference(case, claims):
        pytest.fail(f"{case}: {case.text}\n{changed}", pytrace=False)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_claims_are_well_formed(case: Case) -> None:
    claims = claims_alone(case.locale, case.text)
    for claim in claims:
        assert case.text[claim.start : claim.end] == claim.text
        assert Claim.from_dict(json.loads(json.dumps(claim.to_dict()))) == claim
        for number in (claim.value, claim.lower_bound, claim.upper_bound, *claim.terms):
            assert not isinstance(number, Fraction) or from_fraction(number) is number
    for before, after in pairwise(claims):
        assert before.end <= after.start


NO_CONTEXT = Context(Span(0, 0))
MARKS = (("“", ")"), ("(", "”"), ("« ", "\n"), ("– ", ""), ("Foo. ", ""), ("• ", ""))
"""What may stand before and behind a sentence and says nothing about its figures; a pair of quotes may be a title."""


def soft_hyphened(text: str) -> str:
    """Every longer word with a place to divide it."""
    return re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{3})", "\\1\u00ad", text)


def marked_up(text: str) -> str:
    """The paragraph of a web page, with no-break spaces."""
    return '<p class="x2">' + text.replace(" ", "&nbsp;") + "</p>"


def hard_wrapped(text: str) -> str:
    """A longer line that breaks at the middle space, unless that parts the groups of a number."""
    spaces = [space.start() for space in re.finditer(r"(?<=[^\W\d_]) (?=[^\W\d_])", text)]
    if not spaces:
        return text
    middle = spaces[len(spaces) // 2]
    return "Foo" + " foo" * 15 + ". " + text[:middle] + "\n" + text[middle + 1 :]


REWRITINGS: dict[str, Callable[[str], str]] = {
    "decomposed": partial(normalize, "NFD"),
    "typographer's apostrophes": lambda text: text.replace("'", "’"),
    "soft hyphens": soft_hyphened,
    "marked up": marked_up,
    "hard wrapped": hard_wrapped,
}
"""Other ways to write a sentence that say the same."""


def opens_with_a_word(case: Case) -> bool:
    """Not a list's number, a lone figure or a sign: a mark before them may well change them."""
    return case.text[:1].isalpha() and len(case.text.split()) > 2


def shifted(claims: list[Claim], offset: int) -> list[tuple[object, ...]]:
    """What the claims state and where, without their context."""
    return [astuple(replace(claim, start=claim.start - offset, end=0, context=NO_CONTEXT)) for claim in claims]


def stated(claims: list[Claim]) -> list[tuple[object, ...]]:
    """What the claims state, with their text and their context's as one would type them."""
    return [astuple(replace(claim, text=typed(claim.text), start=0, end=0, context=NO_CONTEXT)) for claim in claims]


def typed(text: str) -> str:
    """The text as one would type it."""
    return " ".join(normalize("NFC", unescape(text)).replace("\u00ad", "").replace("’", "'").split())


def phrases(text: str, claims: list[Claim]) -> list[str]:
    """What each claim counts, as one would type it."""
    counted = (claim.context.counted for claim in claims)
    return [typed(text[span.start : span.end]) if span else "" for span in counted]


@pytest.mark.parametrize("case", [case for case in CASES if opens_with_a_word(case)], ids=str)
def test_a_mark_around_a_sentence_changes_no_figure(case: Case) -> None:
    extractor = Extractor(case.locale)
    plain = shifted(claims_alone(case.locale, case.text), 0)
    for opening, closing in MARKS:
        found = extractor.extract(opening + case.text + closing)
        assert shifted(found, len(opening)) == plain, (opening, closing)


@pytest.mark.parametrize("case", [case for case in CASES if opens_with_a_word(case)], ids=str)
def test_another_way_to_write_a_sentence_changes_no_figure(case: Case) -> None:
    extractor = Extractor(case.locale)
    claims = claims_alone(case.locale, case.text)
    for name, rewritten in REWRITINGS.items():
        text = rewritten(case.text)
        if text == case.text:
            continue
        found = extractor.extract(text)
        assert stated(found) == stated(claims), name
        assert phrases(text, found) == phrases(case.text, claims), name
        assert all(text[claim.start : claim.end] == claim.text for claim in found), name


def ends_a_sentence(case: Case) -> bool:
    """Not with an initial, as a name may follow it: "The heater is rated at 1800 W.", "44 a. C."."""
    return case.text.endswith((".", "!", "?")) and not re.search(r"[\d.] \w\.$", case.text)


NEIGHBOURS = [
    (first, second)
    for first, second in pairwise(CASES)
    if first.locale == second.locale and ends_a_sentence(first) and opens_with_a_word(second)
]


@pytest.mark.parametrize(("first", "second"), NEIGHBOURS, ids=str)
def test_two_sentences_of_a_paragraph_say_what_each_does(first: Case, second: Case) -> None:
    both = Extractor(first.locale).extract(f"{first.text} {second.text}")
    before, after = (shifted(claims_alone(case.locale, case.text), 0) for case in (first, second))
    assert shifted(both, 0)[: len(before)] == before
    assert shifted(both, len(first.text) + 1)[len(before) :] == after
