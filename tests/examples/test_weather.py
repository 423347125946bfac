"""The test suite of the toy translator, as its author could have written it: it finds each of the faults.

A translation must state what the report states. What reports state comes from the strategies, the verdict from
`compare`; each fault has a verdict of its own. The examples are the same in every run, and their number is printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from numbers_extract import Claim, Kind, extract
from numbers_extract.checking import Verdict, compare
from numbers_extract.testing import rendered_claims, sentences
from tests.examples.weather import translate

MOST_EXAMPLES = 200

AMOUNTS = rendered_claims(
    "en",
    kinds=[Kind.MEASURE, Kind.DURATION],
    units=["degree_Celsius", "kilometer_per_hour", "millimeter", "hour"],
    words=False,
    scales=False,
)
DAMAGES = rendered_claims("en", kinds=[Kind.MONEY], units=["EUR"], words=False, bounds=False)
COUNTS = rendered_claims("en", kinds=[Kind.CARDINAL], words=False, scales=False, bounds=False)


class Fault(NamedTuple):
    """What a property found: the plainest report that breaks it, and how many examples it took to meet one."""

    report: str
    examples: int


def verdicts(report: str, claims: Iterable[Claim]) -> list[Verdict]:
    """How the translation's claims stand to the report's, in order."""
    return [compare(a, b).verdict for a, b in zip(claims, extract(translate(report), "de"), strict=False)]


def fault(reports: st.SearchStrategy[tuple[str, Claim]], verdict: Verdict) -> Fault:
    """The fault that shows itself by that verdict; the test fails where no example has it."""
    met: list[int] = []
    broken: list[str] = []

    @settings(max_examples=MOST_EXAMPLES, derandomize=True, database=None, phases=[Phase.generate, Phase.shrink])
    @given(reports)
    def no_translation_is(drawn: tuple[str, Claim]) -> None:
        report, claim = drawn
        met.extend([] if broken else [1])
        if verdict in verdicts(report, [claim]):
            broken.append(report)
            raise AssertionError(report)

    with pytest.raises(AssertionError):
        no_translation_is()
    print(f"{verdict}: {broken[-1]!r}, met after {len(met)} examples; derandomized")
    return Fault(broken[-1], len(met))


@pytest.mark.parametrize(
    ("reports", "verdict", "plainest"),
    [
        (AMOUNTS, Verdict.STRONGER, "up to 0 degrees Celsius"),
        (DAMAGES, Verdict.SCALE, "1 billion euros"),
        (COUNTS, Verdict.SEPARATOR, "1,000"),
    ],
    ids=["a lost bound", "a false scale word", "a kept comma"],
)
def test_each_fault_is_found(reports: st.SearchStrategy[tuple[str, Claim]], verdict: Verdict, plainest: str) -> None:
    found = fault(reports, verdict)
    assert found.examples <= MOST_EXAMPLES
    assert found.report == plainest


@settings(max_examples=MOST_EXAMPLES, derandomize=True)
@given(sentences("en", kinds=[Kind.CARDINAL], max_value=999, words=False, scales=False, bounds=False))
def test_what_has_no_fault_passes(written: tuple[str, tuple[Claim, ...]]) -> None:
    """Small counts, years, versions, telephone numbers and addresses come through."""
    report, claims = written
    found = extract(translate(report), "de")
    assert len(found) >= len([claim for claim in claims if claim.value is not None])
