"""Claims written as a writer of each locale would put them, and read back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from numbers_extract import Claim, Kind, UnknownLocaleError, extract, render
from numbers_extract.rendering import written_forms
from tests.corpus_file import read_cases

HERE = Path(__file__).parent
# Marks that look alike; the Swiss apostrophe was curved before CLDR 48.
PLAIN = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ") | {ord("’"): "'"}


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
    assert render(claim, locale).translate(PLAIN) == written.translate(PLAIN)


@pytest.mark.parametrize(
    ("text", "locale", "ways"),
    [
        ("5 ± 0.2 km", "de", ["5 ± 0,2 Kilometer", "5 ± 0,2 km", "5 ± 0,2 kilometer"]),
        ("dozens of goats", "en", ["dozens", "12"]),
        ("hundreds of thousands of goats", "pl", ["setki tysięcy", "100 000", "100 tysięcy"]),
        ("50 to 80 goats", "tr", ["50–80", "50 ila 80", "50 ile 80", "50 – 80"]),
        ("3 to 5 million goats", "de", ["3–5 Millionen", "3 bis 5 Millionen", "zwischen 3 und 5 Millionen"]),
        ("the 3rd floor", "de", ["3.", "dritte", "dritten", "3"]),
        ("the 3rd floor", "en", ["3rd", "third", "3"]),
        ("the 3rd to 5th floors", "de", ["3–5", "3 bis 5", "zwischen 3 und 5"]),
        ("one third to two thirds", "de", ["1/3–2/3", "1/3 bis 2/3"]),
        ("won 3:2", "de", ["3:2", "3–2", "3 : 2", "3-2"]),
        ("3 times a day", "de", ["3 mal pro Tag", "3x pro Tag"]),
        ("twice as many", "de", ["2 mal", "2x", "doppelt", "verdoppelt", "2"]),
        ("half as many", "de", ["halb so viele", "0,5 mal", "halbiert"]),
        ("at least about 5 goats", "de", ["mindestens rund 5", "rund 5 oder mehr", "5"]),
        ("more than about 50 goats", "tr", ["50'nin biraz üzerinde", "yaklaşık 50'den fazla", "50"]),
        ("2 percentage points", "de", ["2 Prozentpunkte", "2 Prozentpunkten"]),
        ("from 2019 to 2024", "de", ["2019–2024", "2019 bis 2024", "2019/24", "2019/2024"]),
        ("in the 1990s", "en", ["1990s", "the 1990s", "199X"]),
        ("the summer of 2015", "de", ["Sommer 2015", "2015-22"]),
        ("on 31 June 2015", "de", ["2015-06-31"]),
        ("from 9:00 to 17:30", "de", ["09:00–17:30", "09:00 bis 17:30 Uhr", "09:00/17:30"]),
    ],
)
def test_the_ways_to_write_a_claim(text: str, locale: str, ways: list[str]) -> None:
    """Some of them, in this order; what is not read back is left to `render`."""
    (claim,) = extract(text, "en")
    written = [way.translate(PLAIN) for way in written_forms(claim, locale)]
    assert [way for way in dict.fromkeys(written) if way in ways] == ways


def test_claims_that_no_writer_states() -> None:
    """An ordinal with decimals and a ratio of fractions are written all the same, but for what they are."""
    (third, ratio) = extract("the 3rd time 3:2", "en")
    odd = replace(third, value=Decimal("2.5"), lower_bound=Decimal("2.5"), upper_bound=Decimal("2.5"), decimals=1)
    assert render(odd, "de") == "2,5"
    assert render(replace(ratio, terms=(Fraction(1, 3), Fraction(4, 3)), value=Fraction(1, 4)), "de") == "1/3:1 1/3"
    endless = replace(third, kind=Kind.CARDINAL, value=None, lower_bound=None, upper_bound=None, decimals=None)
    assert list(written_forms(endless, "de")) == []


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
