"""What all tests share: how hypothesis runs, and claims made by hand."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import settings

from numbers_extract.claims import Claim, Comparator, Context, Kind, Span

# No deadline: a machine that is busy with something else is no failure.
settings.register_profile("tests", deadline=None, print_blob=True)
settings.load_profile("tests")

# Of what is drawn anew in each run. The processes of one run inherit it.
SEED = int(os.environ.setdefault("NUMBERS_EXTRACT_SEED", str(random.SystemRandom().randrange(10**9))))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the seed, with or without `-q`, whatever came out."""
    terminalreporter.write_line(f"NUMBERS_EXTRACT_SEED={SEED}")


ClaimMaker = Callable[..., Claim]


def made_claim(source: str, text: str, **fields: Any) -> Claim:
    """A claim of `text` in `source`, the cardinal 5 but for the fields that are given."""
    start = source.index(text)
    five: dict[str, Any] = {
        "kind": Kind.CARDINAL,
        "value": Decimal(5),
        "comparator": Comparator.EQUAL,
        "approximate": False,
        "lower_bound": Decimal(5),
        "upper_bound": Decimal(5),
        "decimals": 0,
        "context": Context(Span(0, len(source))),
        "locale": "en",
    }
    return Claim(text, start, start + len(text), **{**five, **fields})


@pytest.fixture
def make_claim() -> ClaimMaker:
    """`made_claim`, for tests of what is done with claims."""
    return made_claim
