"""A report as a page: both texts side by side, pairs linked by number and colour, verdicts in words.

One file, without scripts, that loads nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from numbers_extract.checking.overview import Row, headline, rows_of, with_qualifier
from numbers_extract.claims import Claim
from numbers_extract.html import document, escaped, in_one_line

if TYPE_CHECKING:
    from numbers_extract.checking.report import Report

_HUES = 12
"""Colours before they come again; the number tells pairs apart then."""


class _Mark(NamedTuple):
    """A claim as it is marked in a text."""

    claim: Claim
    number: int
    row: Row


def report_page(report: Report, title: str) -> str:
    """Both texts with their claims marked, and a table of the pairs.

    >>> from numbers_extract import check
    >>> "<script" in report_page(check("5 <script>", "5", source_locale="en", target_locale="de"), "a title")
    False
    """
    rows = list(rows_of(report))
    numbered = list(enumerate(rows, 1))
    source = [_Mark(row.source, number, row) for number, row in numbered if row.source]
    target = [_Mark(row.target, number, row) for number, row in numbered if row.target]
    body = f"""\
<header>
<h1>{escaped(title)}</h1>
<p class="{"ok" if report.ok else "wrong"}">{escaped(headline(report))}</p>
</header>
<main>
<div class="texts">
{_text("Source", report.source, report.source_locale, source)}
{_text("Target", report.target, report.target_locale, target)}
</div>
{_table(report, numbered)}
</main>
"""
    return document(title, _STYLE + "".join(map(_hue_style, range(_HUES))), body)


def _text(name: str, text: str, locale: str, marks: Sequence[_Mark]) -> str:
    words = "".join(_marked(text, marks))
    return (
        f"<section><h2>{name} <small>{escape(locale)}</small></h2>\n"
        f'<div class="text" lang="{escape(locale)}" dir="auto">{words}</div></section>'
    )


def _marked(text: str, marks: Sequence[_Mark]) -> Iterator[str]:
    """The text with each claim marked; one that is in two pairs has the numbers of both."""
    done = 0
    in_order = sorted(marks, key=lambda mark: (mark.claim.start, mark.number))
    for start, same in groupby(in_order, key=lambda mark: mark.claim.start):
        if start < done:
            continue
        first, *others = same
        yield escaped(text[done:start])
        done = first.claim.end
        links = "".join(_link(mark.number, mark.row) for mark in (first, *others))
        yield f'<mark class="{_class(first.number, first.row)}">{escaped(first.claim.text)}{links}</mark>'
    yield escaped(text[done:])


def _link(number: int, row: Row) -> str:
    verdict = f" <b>{escape(row.verdict)}</b>" if row.wrong else ""
    return f'<a class="link" href="#r{number}" lang="en" dir="ltr">{number}{verdict}</a>'


def _class(number: int, row: Row) -> str:
    return "wrong" if row.wrong else f"h{number % _HUES}"


def _table(report: Report, numbered: Sequence[tuple[int, Row]]) -> str:
    if not numbered:
        return ""
    lines = "\n".join(_line(report, number, row) for number, row in numbered)
    return f"""\
<h2>Figures</h2>
<table>
<thead><tr><th>No.</th><th>Source</th><th>Target</th><th>Verdict</th><th>Why</th></tr></thead>
<tbody>
{lines}
</tbody>
</table>"""


def _line(report: Report, number: int, row: Row) -> str:
    expected = f' <span class="expected">Expected: {in_one_line(row.expected)}</span>' if row.expected else ""
    return (
        f'<tr id="r{number}" class="{_class(number, row)}"><td data-name="No.">{number}</td>'
        f'<td data-name="Source">{_cell(report.source, row.source)}</td>'
        f'<td data-name="Target">{_cell(report.target, row.target)}</td>'
        f'<td data-name="Verdict"><b>{escape(row.verdict)}</b></td>'
        f'<td data-name="Why">{in_one_line(row.reason)}{expected}</td></tr>'
    )


def _cell(text: str, claim: Claim | None) -> str:
    if claim is None:
        return "—"
    return f'<span lang="{escape(claim.locale)}" dir="auto">{in_one_line(with_qualifier(text, claim))}</span>'


def _hue_style(number: int) -> str:
    # Neighbours in the text differ most: each hue is far from the one before it.
    hue = 90 + number * 5 * 250 // _HUES % 250
    return f".h{number} {{ --hue: {hue} }}\n"


_STYLE = """
:root { --ground: #fdfdfc; --ink: #1c1c1a; --faint: #5f5f5b; --line: #d9d9d4; --tint: 89%; --edge: 34%;
  --wrong: #b3121d; --wrong-ground: #ffe3e3; --ok: #176b33 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --ink: #e8e8e4; --faint: #a8a8a2; --line: #3a3b3e; --tint: 24%; --edge: 70%;
    --wrong: #ff8a8a; --wrong-ground: #4a1f22; --ok: #7fd69b }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 80rem; background: var(--ground);
  color: var(--ink); font: 1.0625rem/1.7 system-ui, sans-serif }
header { margin-bottom: 1.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line) }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.3; overflow-wrap: anywhere }
h2 { margin: 0 0 .5rem; font-size: 1rem }
small { color: var(--faint); font-weight: 400 }
header p { margin: .375rem 0 0; font-weight: 600 }
.ok { color: var(--ok) }
p.wrong { color: var(--wrong) }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; margin-bottom: 2rem }
section { min-width: 0 }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext }
mark { padding: .0625em .2em; border-radius: .2em; color: inherit;
  background: hsl(var(--hue) 70% var(--tint)); border-bottom: 2px solid hsl(var(--hue) 60% var(--edge));
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
mark.wrong { background: var(--wrong-ground); border-bottom: 3px double var(--wrong) }
.link { margin-left: .25em; font-size: .7em; line-height: 0; vertical-align: super; text-decoration: none;
  color: hsl(var(--hue) 60% var(--edge)); white-space: nowrap; unicode-bidi: isolate }
.wrong .link { color: var(--wrong) }
.link:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45 }
th { font-weight: 600; color: var(--faint) }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; overflow-wrap: anywhere }
td:first-child, th:first-child { padding-left: .5rem; border-left: .25rem solid transparent }
td:first-child { border-left-color: hsl(var(--hue) 60% var(--edge)); font-variant-numeric: tabular-nums;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
tr.wrong { background: var(--wrong-ground) }
tr.wrong td:first-child { border-left-color: var(--wrong) }
tr.wrong b { color: var(--wrong) }
tr:target { outline: 2px solid var(--ink) }
td:nth-child(4), td:nth-child(1) { white-space: nowrap }
.expected { display: block; font-weight: 600 }
@media screen and (max-width: 46rem) {
  .texts { grid-template-columns: 1fr; gap: 1.5rem }
  thead { display: none }
  tr { display: block; margin-bottom: .75rem; padding: .5rem .75rem;
    border-left: .25rem solid hsl(var(--hue) 60% var(--edge)) }
  tr.wrong { border-left: .25rem solid var(--wrong) }
  td, td:first-child { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: .5rem; padding: 0; border: 0 }
  td::before { content: attr(data-name); color: var(--faint) }
  td:nth-child(5) { display: block; margin-top: .25rem }
  td:nth-child(5)::before { content: none }
}
@media print {
  body { padding: 0; max-width: none; background: none; color: #000; font-size: 10pt }
  .texts { gap: 1.5rem }
  tr { break-inside: avoid }
  thead { display: table-header-group }
}
"""
