"""What checking one text against another gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from numbers_extract.checking.verdicts import Comparison, Direction, Verdict
from numbers_extract.claims import Claim

_SAYS_THE_SAME = frozenset((Verdict.EQUAL, Verdict.CONVERTED))
_FINE_IN_SUMMARY = _SAYS_THE_SAME | {Verdict.ROUNDED, Verdict.WEAKER, Verdict.ENTAILED}


@dataclass(frozen=True, slots=True)
class Report:
    """How the figures of a target, a translation or a summary, stand to those of its source.

    - `pairs`: a `Comparison` for each claim that both texts have, in the order of the source;
      `a` is the source's claim, `b` the target's. A word that implies a number where the other
      text states it ("both", "two") is in it as a claim.
    - `missing`: claims of the source that the target lacks. A summary may lack any, and then they
      are listed all the same.
    - `added`: claims of the target that the source lacks.
    - `summary`: whether the target may leave out, round and say less.
    - `better_locale`: a locale in which most figures of the target read as the source has them,
      where they do not in the one that was given; else None.

    `print(report)` is a table, `report.html()` a page, `report.to_dict()` JSON.
    """

    source: str = field(repr=False)
    target: str = field(repr=False)
    source_locale: str
    target_locale: str
    pairs: tuple[Comparison, ...]
    missing: tuple[Claim, ...]
    added: tuple[Claim, ...]
    summary: bool = False
    better_locale: str | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong: every pair says the same, nothing is missing, nothing was added.

        In a summary pairs may also be rounded, weaker or entailed, and claims may be missing.
        """
        if self.added or (self.missing and not self.summary):
            return False
        return all(map(self.is_fine, self.pairs))

    @property
    def problems(self) -> tuple[Comparison, ...]:
        """The pairs that are not fine."""
        return tuple([pair for pair in self.pairs if not self.is_fine(pair)])

    def is_fine(self, pair: Comparison) -> bool:
        """Whether the pair says what it should."""
        if not self.summary:
            return pair.verdict in _SAYS_THE_SAME
        more_digits = pair.verdict is Verdict.ROUNDED and pair.direction is Direction.B_TO_A
        return pair.verdict in _FINE_IN_SUMMARY and not more_digits

    def expected(self, claim: Claim) -> str:
        """A claim of the source as the target would put it: "über 62.000"; empty where that is not known."""
        from numbers_extract.checking.wording import put

        return put(claim, self.target_locale)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON types, without the texts.

        >>> from numbers_extract import check
        >>> data = check("62,000 cameras", "62.000 Kameras", source_locale="en", target_locale="de").to_dict()
        >>> data["ok"], [pair["verdict"] for pair in data["pairs"]], data["missing"]
        (True, ['equal'], [])
        """
        return {
            "ok": self.ok,
            "source_locale": self.source_locale,
            "target_locale": self.target_locale,
            "summary": self.summary,
            "better_locale": self.better_locale,
            "pairs": [{**pair.to_dict(), "ok": self.is_fine(pair)} for pair in self.pairs],
            "missing": [claim.to_dict() for claim in self.missing],
            "added": [claim.to_dict() for claim in self.added],
        }

    def html(self, title: str = "Figures checked") -> str:
        """Both texts side by side as one page, without scripts, that loads nothing."""
        from numbers_extract.checking.page import report_page

        return report_page(self, title)

    def __str__(self) -> str:
        from numbers_extract.checking.overview import overview

        return overview(self)
