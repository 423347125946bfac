"""The corpus is only as strict as its reader: what it must and must not let pass."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from numbers_extract import Change, Claim, Comparator, Context, Kind, Reading, Span
from tests.corpus_file import Case, CorpusError, difference, main, read_cases

TEXT = "Die Miete stieg laut Amt um bis zu 1.200 Dollar."
FULL = (
    '"1.200 Dollar" money <= 1200 USD | decimals -2 | readings 1.200 | candidates USD CAD'
    ' | qualifier "bis zu" | attribution "laut Amt" | change increase by'
)


@pytest.fixture
def rent(make_claim: Callable[..., Claim]) -> Claim:
    return make_claim(
        TEXT,
        "1.200 Dollar",
        kind=Kind.MONEY,
        value=Decimal(1200),
        comparator=Comparator.AT_MOST,
        lower_bound=None,
        upper_bound=Decimal(1200),
        decimals=-2,
        unit="USD",
        unit_candidates=("USD", "CAD"),
        readings=(Reading(Decimal("1.2"), 3),),
        context=Context(
            Span(0, len(TEXT)),
            qualifier=Span(28, 34),
            unit=Span(41, 47),
            attribution=Span(16, 24),
            change=Change("increase", "by"),
        ),
        locale="de",
    )


def _case(folder: Path, *claims: str) -> Case:
    path = folder / "de.txt"
    path.write_text("\n".join((TEXT, *(f"    {claim}" for claim in claims), "")), "utf-8")
    [case] = read_cases(path)
    return case


@pytest.mark.parametrize(
    "claim",
    [
        FULL,
        FULL.replace("USD CAD", "USD …"),
        FULL.replace(" | attribution", ' | unit_span "Dollar" | attribution'),
        FULL + f' | sentence "{TEXT}"',
    ],
)
def test_the_claim_as_it_is_passes(claim: str, rent: Claim, tmp_path: Path) -> None:
    assert difference(_case(tmp_path, claim), [rent]) == ""


@pytest.mark.parametrize(
    "claim",
    [
        *(FULL.replace(f" | {part}", "") for part in FULL.split(" | ")[1:]),
        FULL.replace("<= 1200", "1200"),
        FULL.replace("<=", "<"),
        FULL.replace("<=", "~ <="),
        FULL.replace("USD |", "EUR |"),
        FULL.replace("USD CAD", "CAD …"),
        FULL.replace("money", "measure"),
        FULL.replace("readings 1.200", "readings 1.2"),
        FULL.replace("1.200 Dollar", "1.200"),
        FULL + ' | counted "Dollar"',
        FULL + ' | unit_span "1.200"',
        FULL + " | bounds 0..1200",
    ],
)
def test_any_other_claim_fails(claim: str, rent: Claim, tmp_path: Path) -> None:
    assert difference(_case(tmp_path, claim), [rent])


def test_one_claim_more_or_less_fails(rent: Claim, tmp_path: Path) -> None:
    assert difference(_case(tmp_path), [rent])
    assert difference(_case(tmp_path, FULL), [])
    assert difference(_case(tmp_path, FULL), [rent, rent])


@pytest.mark.parametrize(
    "claim",
    [
        "1.200 Dollar money 1200 USD",
        '"1.200 Dollar" price 1200 USD',
        FULL + " | colour red",
        FULL + " | decimals -2",
        FULL + " | counted Dollar",
    ],
)
def test_what_is_not_in_the_format_is_an_error(claim: str, tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"de\.txt:2"):
        _case(tmp_path, claim)


def test_accepting_changes_only_the_claims_that_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "de.txt"
    before = '# A comment.\n\n## Group\n\n[de-CH] Es waren 7 Boote.\\nWirklich.\n    "7" ordinal 7\n# End.\n'
    path.write_text(before, "utf-8")
    monkeypatch.setattr("tests.corpus_file.FOLDER", tmp_path)
    assert main(["de"]) == 1
    assert main(["de", "--accept"]) == 0
    assert main(["de"]) == 0
    accepted = path.read_text("utf-8")
    changed = '    "7" cardinal 7 | counted "Boote" | sentence "Es waren 7 Boote."'
    assert accepted == before.replace('    "7" ordinal 7', changed)
