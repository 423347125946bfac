"""Text made to be slow takes work in proportion to its length, and gives well-formed claims.

Work is counted, not timed: calls of Python functions, lines that Python runs, so that a loop inside
one function shows too, and characters and items that methods in C go through whole, so that
`str.isupper` on a sentence, once for each of its figures, shows. What a regular expression does
inside counts as nothing here; the clock sees it, in `tests/benchmarks/hostile.py`, which also holds
the families of text.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise
from pkgutil import iter_modules
from types import FrameType
from typing import Any, NamedTuple

import pytest

from numbers_extract import Claim, Extractor, languages
from tests.benchmarks.hostile import FAMILIES, LOCALES, OTHER_LOCALES

LENGTH = 2_000
TWICE = 2.2  # twice the work for twice the text, and a tenth for what comes out uneven
FEW = 2_000  # of calls or lines: what costs so little has no growth to speak of

MANY_DIGITS = "7" * 5_000  # more than `int` takes from a string by default
ZEROS = "1" + "0" * 40  # more than a division with 28 digits takes
TAG = 2  # letters; the other modules are what languages share
VAST = [
    MANY_DIGITS,
    f"{MANY_DIGITS} km",
    f"{MANY_DIGITS}.5%",
    f"0.{MANY_DIGITS}",
    f"{MANY_DIGITS}/3",
    f"1/{MANY_DIGITS}",
    f"{MANY_DIGITS}:{MANY_DIGITS}",
    f"{MANY_DIGITS}–{MANY_DIGITS}",
    f"{MANY_DIGITS} million dollars",
    f"{MANY_DIGITS} ft {MANY_DIGITS} in",
    f"{MANY_DIGITS} out of 3 people",
    f"{MANY_DIGITS} von drei Menschen",
    f"± {MANY_DIGITS}",
    f"5 ± {MANY_DIGITS}",
    f"am {MANY_DIGITS}. Mai",
    f"2028 {MANY_DIGITS}. çeyreğinde",
    f"{MANY_DIGITS}. Foo",
    f"<b>{MANY_DIGITS}</b>&#{MANY_DIGITS};",
    f"{MANY_DIGITS}'5\"",
    f"5'{MANY_DIGITS}\"3",
    f'5"{MANY_DIGITS}',
    f"three ({MANY_DIGITS}) years",
    "1e999999999",
    "1e-999999999",
    "-1E+99999999999999999999 km",
    "1e-99999999999999999999",
    "3×10^999999999 m/s",
    "3 × 10⁻⁹⁹⁹⁹⁹⁹⁹⁹⁹",
    "10^999999999",
    "5e999999999 to 6e-999999999 km",
    "5e999999999 ± 6e-999999999",
    "1e999999999 million dollars",
    "1e999999999 ft 1e-999999999 in",
    "1e999999999/3",
    "0:0",
    "5:0",
    "0/0",
    "1/0 km",
    "Tausende von Milliarden Billionen",
    "ein hundertstel Millionstel",
]


# Methods that go through all of the string or list whose method they are.
THOROUGH = frozenset(
    (
        *("isalpha", "isalnum", "isascii", "isdecimal", "isdigit", "islower", "isnumeric", "isspace", "isupper"),
        *("istitle", "casefold", "lower", "upper", "title", "split", "rsplit", "splitlines", "replace", "translate"),
        *("encode", "copy", "sort", "reverse"),
    )
)


class Work(NamedTuple):
    """What was done while a text was read."""

    calls: int
    lines: int
    passed: int
    """Characters and items that `THOROUGH` methods went through."""


def counted(work: Callable[[str], object], text: str) -> Work:
    """The work that `work(text)` is."""
    calls = lines = passed = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Callable[..., Any]:
        nonlocal calls, lines
        if event == "line":
            lines += 1
        elif event == "call":
            calls += 1
        return trace

    def profile(_frame: FrameType, event: str, function: Any) -> None:
        nonlocal passed
        if event == "c_call" and function.__name__ in THOROUGH:
            owner = getattr(function, "__self__", None)
            passed += len(owner) if isinstance(owner, str | list) else 0

    before = sys.gettrace(), sys.getprofile()
    sys.settrace(trace)
    sys.setprofile(profile)
    try:
        work(text)
    finally:
        sys.setprofile(before[1])
        sys.settrace(before[0])
    return Work(calls, lines, passed)


def test_the_counter_sees_a_loop() -> None:
    def quadratic(text: str) -> int:
        found = 0
        for _ in text:
            for _ in text:
                found += 1
        return found

    once, twice = (counted(quadratic, "x" * length).lines for length in (100, 200))
    assert twice > 3 * once


def test_the_counter_sees_a_whole_sentence_read_for_each_figure() -> None:
    def quadratic(text: str) -> int:
        return sum(text.isupper() for _ in text)

    once, twice = (counted(quadratic, "X" * length) for length in (100, 200))
    assert twice.passed > 3 * once.passed
    assert twice.lines < 3 * once.lines


WHERE = [(family, locale) for family in FAMILIES for locale in LOCALES] + [
    (family, OTHER_LOCALES[place % len(OTHER_LOCALES)]) for place, family in enumerate(FAMILIES)
]
"""Each family in two locales, and in one of the others in turn."""


@pytest.mark.parametrize(("family", "locale"), WHERE)
def test_twice_the_text_is_at_most_twice_the_work(family: str, locale: str) -> None:
    extract, text = Extractor(locale).extract, FAMILIES[family]
    extract(text(500))  # what is loaded and compiled once
    once, twice = (counted(extract, text(length)) for length in (LENGTH, 2 * LENGTH))
    grown = [b / a for a, b in zip(once, twice, strict=True) if b > FEW]
    assert all(ratio <= TWICE for ratio in grown), f"{once} → {twice}"


@pytest.mark.parametrize(("family", "locale"), WHERE)
def test_claims_of_hostile_text_are_well_formed(family: str, locale: str) -> None:
    for length in (7, 60, 400):
        text = FAMILIES[family](length)
        assert_well_formed(text, Extractor(locale).extract(text))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("text", VAST, ids=lambda text: text[:12] + text[5000:5020])
def test_vast_numbers_are_no_trouble(text: str, locale: str) -> None:
    assert_well_formed(text, Extractor(locale).extract(text))


@pytest.mark.parametrize("code", [name for _, name, _ in iter_modules(languages.__path__) if len(name) == TAG])
def test_vast_numbers_beside_the_words_of_a_language_are_no_trouble(code: str) -> None:
    language = languages.language_for(code)
    before = {**language.qualifiers, **language.date_qualifiers}
    behind = {**language.qualifiers_after, **language.date_qualifiers_after}
    texts = [f"{phrase} {digits}" for phrase in before for digits in (MANY_DIGITS, ZEROS)]
    texts += [f"{digits} {word}" for word in (*behind, *language.fraction_nouns) for digits in (MANY_DIGITS, ZEROS)]
    extractor = Extractor(code)
    for text in texts:
        assert_well_formed(text, extractor.extract(text))


def assert_well_formed(text: str, claims: list[Claim]) -> None:
    for claim in claims:
        assert text[claim.start : claim.end] == claim.text
        assert Claim.from_dict(claim.to_dict()) == claim
        assert isinstance(hash(claim), int)
    for before, after in pairwise(claims):
        assert before.end <= after.start
