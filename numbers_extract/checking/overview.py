"""A report as a person reads it in a terminal: what is wrong in a sentence, then a line for each figure."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from numbers_extract.checking.verdicts import Comparison
from numbers_extract.claims import Claim
from numbers_extract.columns import laid_out, printable

if TYPE_CHECKING:
    from numbers_extract.checking.report import Report

_HEADINGS = ("", "line", "source", "at", "target", "verdict", "expected")
_WHOLE = ("", "line", "at", "verdict")
_WRONG = "!"
MISSING, ADDED = "missing", "added"


class Row(NamedTuple):
    """A pair, or a claim that is in one of the texts only."""

    source: Claim | None
    target: Claim | None
    verdict: str
    reason: str
    expected: str
    wrong: bool


def overview(report: Report, width: int = 100) -> str:
    """The report as a table with a heading, no line of the table wider than `width` terminal cells."""
    rows = list(rows_of(report))
    if not rows:
        return headline(report)
    lines, target_lines = _breaks(report.source), _breaks(report.target)
    cells = [
        (
            _WRONG if row.wrong else "",
            _line(lines, row.source),
            _shown(report.source, row.source),
            _line(target_lines, row.target),
            _shown(report.target, row.target),
            row.verdict,
            printable(row.expected),
        )
        for row in rows
    ]
    return f"{headline(report)}\n\n{laid_out(_HEADINGS, cells, width, right=('line', 'at'), whole=_WHOLE)}"


def headline(report: Report) -> str:
    """What there is to say in a sentence or two.

    >>> from numbers_extract import check
    >>> headline(check("5 cars", "6 Autos", source_locale="en", target_locale="de"))
    'Not ok: 1 of 1 figure is wrong (1 contradicted).'
    """
    rows = list(rows_of(report))
    sentences = [_verdict(report, rows)]
    if report.better_locale is not None:
        sentences.append(
            f'Most figures of the target read better as "{report.better_locale}" than as "{report.target_locale}".'
        )
    if report.source == report.target and report.source:
        sentences.append("Source and target are the same text.")
    return " ".join(sentences)


def rows_of(report: Report) -> Iterator[Row]:
    """Pairs and what is missing in the order of the source, each added claim behind what stands before it."""
    rows = [_pair_row(report, pair) for pair in report.pairs]
    for claim in report.missing:
        wrong = not report.summary
        expected = report.expected(claim) if wrong else ""
        rows.append(Row(claim, None, MISSING, "The target lacks it.", expected, wrong))
    rows.sort(key=lambda row: row.source.start if row.source else 0)
    added = sorted(report.added, key=lambda claim: claim.start)
    starts = [claim.start for claim in added]
    done = 0
    for row in rows:
        upto = bisect_right(starts, row.target.start) if row.target else done
        yield from map(_added_row, added[done:upto])
        done = max(done, upto)
        yield row
    yield from map(_added_row, added[done:])


def _pair_row(report: Report, pair: Comparison) -> Row:
    wrong = not report.is_fine(pair)
    return Row(pair.a, pair.b, pair.verdict, pair.reason, report.expected(pair.a) if wrong else "", wrong)


def _added_row(claim: Claim) -> Row:
    return Row(None, claim, ADDED, "The source lacks it.", "", wrong=True)


def _verdict(report: Report, rows: Sequence[Row]) -> str:
    if not rows:
        return "Ok: no numeric claims."
    total = f"{len(rows)} figure" + ("" if len(rows) == 1 else "s")
    wrong = Counter(row.verdict for row in rows if row.wrong)
    if not wrong:
        left_out = sum(row.verdict == MISSING for row in rows)
        return f"Ok: {total}" + (f", {left_out} of them left out." if left_out else ".")
    kinds = ", ".join(f"{count} {verdict}" for verdict, count in wrong.most_common())
    count = sum(wrong.values())
    return f"Not ok: {count} of {total} {'is' if count == 1 else 'are'} wrong ({kinds})."


def _breaks(text: str) -> list[int]:
    return [index for index, character in enumerate(text) if character == "\n"]


def _line(breaks: Sequence[int], claim: Claim | None) -> str:
    return "" if claim is None else str(bisect_right(breaks, claim.start) + 1)


def _shown(text: str, claim: Claim | None) -> str:
    return "" if claim is None else printable(with_qualifier(text, claim))


def with_qualifier(text: str, claim: Claim) -> str:
    """The claim with its bound or approximation, as they stand in the text."""
    qualifier = claim.context.qualifier
    if qualifier is None:
        return claim.text
    words = text[qualifier.start : qualifier.end]
    return f"{words} {claim.text}" if qualifier.start < claim.start else f"{claim.text} {words}"
