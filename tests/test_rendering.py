"""Claims written as a writer of each locale would put them, and read back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from numbers_extract import Claim, UnknownLocaleError, extract, render
from tests.corpus_file import read_cases

HERE = Path(__file__).parent
SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")


def renderings() -> Iterator[tuple[str, str, str]]:
    """Each line of the table: the English text, a locale, the claim in it."""
    text = ""
    for line in (HERE / "renderings.txt").read_text("utf-8").splitlines():
        if line.startswith("    "):
            locale, _, written = line.strip().partition(": ")
            yield text, locale, written
        elif line and not line.startswith("#"):
            text = line


@pytest.mark.parametrize(("text", "locale", "written"), list(renderings()))
def test_a_claim_as_a_writer_would_put_it(text: str, locale: str, written: str) -> None:
    (claim,) = extract(text, "en")
    assert render(claim, locale).translate(SPACES) == written


def said(claim: Claim) -> tuple[object, ...]:
    """What the claim states, but for its precision."""
    return (
        *(claim.kind, claim.value, claim.comparator, claim.approximate, claim.lower_bound, claim.upper_bound),
        *(" / ".join(filter(None, (claim.unit, claim.per))), claim.date, claim.time, claim.terms),
    )


def corpus_claims(locale: str) -> Iterator[Claim]:
    for case in read_cases(HERE / "corpus" / f"{locale}.txt"):
        yield from extract(case.text, case.locale)


@pytest.mark.parametrize("locale", ["cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr"])
def test_every_claim_of_the_corpus_is_read_back(locale: str) -> None:
    """What people write, once more in the plainest words: the same statement, to the same digit."""
    lost = [(claim.text, written) for claim in corpus_claims(locale) if (written := lost_in_writing(claim)) is not None]
    assert not lost


def lost_in_writing(claim: Claim) -> str | None:
    """What was written, if it does not state the same to the same digit."""
    written = render(claim, claim.locale)
    found = [(said(one), one.decimals) for one in extract(written, claim.locale)]
    return None if found == [(said(claim), claim.decimals)] else written


@pytest.mark.parametrize("locale", ["xx", "de-XX", ""])
def test_an_unknown_locale_writes_nothing(locale: str) -> None:
    (claim,) = extract("5 km", "en")
    with pytest.raises(UnknownLocaleError):
        render(claim, locale)
