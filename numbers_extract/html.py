"""A page that shows a text with its claims: one file, without scripts, that loads nothing."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from numbers_extract.claims import Claim, Comparator, Context, Kind, Span
from numbers_extract.table import grouped, readable_unit, readable_value

# Beside its colour every kind has a sign of its own, for whoever does not see the colours.
_KIND_SIGNS = {
    Kind.CARDINAL: "n",
    Kind.ORDINAL: "º",
    Kind.PERCENT: "%",
    Kind.MONEY: "¤",
    Kind.MEASURE: "m",
    Kind.DURATION: "h",
    Kind.DATE: "D",
    Kind.TIME: "T",
    Kind.FRACTION: "½",
    Kind.RATIO: ":",
    Kind.MULTIPLE: "×",
}
_HUES = dict(zip(Kind, (212, 265, 30, 140, 185, 90, 330, 300, 60, 10, 240), strict=True))

_COMPARATOR_WORDS = {
    Comparator.LESS: "less than the figure",
    Comparator.AT_MOST: "the figure or less",
    Comparator.AT_LEAST: "the figure or more",
    Comparator.GREATER: "more than the figure",
}
_ROLES = ("qualifier", "counted", "attribution")

# HTML has no place for these, not even escaped.
_REPLACED = dict.fromkeys(
    (*range(9), 0x0B, *range(0x0E, 0x20), 0x7F, *range(0xD800, 0xE000)),
    "\N{REPLACEMENT CHARACTER}",
)


class _Stretch(NamedTuple):
    """A part of the text that is shown in one way: a claim, or the words of some roles."""

    start: int
    end: int
    claim: int | None = None
    roles: tuple[str, ...] = ()


def page(text: str, claims: Sequence[Claim], title: str) -> str:
    """The text with each claim marked; its fields appear on hover, focus and tap.

    >>> "<mark" in page("none here", [], "a title")
    False
    """
    language = escape(claims[0].locale) if claims else ""
    body = f"""\
<header>
<h1>{escaped(title)}</h1>
{_legend(claims)}
</header>
<main lang="{language}" dir="auto">{"".join(_marked(text, claims))}</main>
"""
    return document(title, _style(), body)


def document(title: str, style: str, body: str) -> str:
    """A whole page of a style and a body, which the browser is told to let load nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{escaped(title)}</title>
<style>{style}</style>
</head>
<body>
{body}</body>
</html>
"""


def escaped(text: str) -> str:
    """The text for a page, without what no page can hold."""
    return escape(text.translate(_REPLACED))


def in_one_line(text: str) -> str:
    """The escaped text with every run of white space as one space."""
    return escaped(" ".join(text.split()))


# The legend.


def _legend(claims: Sequence[Claim]) -> str:
    if not claims:
        return "<p>No numeric claims.</p>"
    counts = Counter(claim.kind for claim in claims)
    kinds = "\n".join(
        f'<li><span class="sample {kind}">{kind}</span> {counts[kind]}</li>' for kind in Kind if counts[kind]
    )
    roles = "\n".join(
        f'<li><span class="{role}">{role}</span></li>'
        for role in _ROLES
        if any(getattr(claim.context, role) for claim in claims)
    )
    plural = "" if len(claims) == 1 else "s"
    return f"""\
<p>{len(claims)} numeric claim{plural}. Point at one, tap it, or step through them with Tab.</p>
<ul>
{kinds}
{roles}
</ul>"""


# The text.


def _marked(text: str, claims: Sequence[Claim]) -> Iterator[str]:
    for stretch in _stretches(len(text), claims):
        words = escaped(text[stretch.start : stretch.end])
        if stretch.claim is not None:
            yield _mark(text, claims[stretch.claim], stretch.claim, words)
        elif stretch.roles:
            yield f'<span class="{" ".join(stretch.roles)}">{words}</span>'
        else:
            yield words


def _stretches(length: int, claims: Sequence[Claim]) -> Iterator[_Stretch]:
    """The text in order: claims whole, the words between them cut where a role begins or ends."""
    steps = _role_steps(claims)
    by_start = {claim.start: index for index, claim in enumerate(claims)}
    ends = (claim.end for claim in claims)
    active: Counter[str] = Counter()
    claimed_to = 0
    for start, end in pairwise(sorted({0, length, *by_start, *ends, *steps})):
        for role, step in steps.get(start, ()):
            active[role] += step
        if start in by_start:
            claimed_to = claims[by_start[start]].end
            yield _Stretch(start, claimed_to, by_start[start])
        elif start >= claimed_to:
            yield _Stretch(start, end, roles=tuple(role for role in _ROLES if active[role]))


def _role_steps(claims: Iterable[Claim]) -> dict[int, list[tuple[str, int]]]:
    """Where each role begins (1) and ends (-1); claims of a sentence often share a span."""
    spans = {(getattr(claim.context, role), role) for claim in claims for role in _ROLES}
    steps: dict[int, list[tuple[str, int]]] = {}
    for span, role in spans:
        if span is not None:
            steps.setdefault(span.start, []).append((role, 1))
            steps.setdefault(span.end, []).append((role, -1))
    return steps


def _mark(text: str, claim: Claim, index: int, words: str) -> str:
    rows = "".join(
        f'<span class="row"><b>{name}</b> <span>{escaped(content)}</span></span>'
        for name, content in _fields(text, claim)
        if content
    )
    return (
        f'<mark class="{claim.kind}" tabindex="0" aria-describedby="c{index}">{words}'
        f'<span class="fields" id="c{index}" role="tooltip" lang="en" dir="ltr">{rows}</span>'
        "</mark>"
    )


# The fields of a claim, as a person reads them.


def _fields(text: str, claim: Claim) -> Iterator[tuple[str, str]]:
    yield "kind", claim.kind
    yield "value", readable_value(claim)
    yield "bound", _COMPARATOR_WORDS.get(claim.comparator, "")
    yield "approximate", "yes" if claim.approximate else ""
    yield "unit", readable_unit(claim)
    yield "or else", ", ".join(claim.unit_candidates[1:])
    yield "decimals", "" if claim.decimals is None else str(claim.decimals)
    yield "could also be", ", ".join(grouped(*reading) for reading in claim.readings)
    yield from _context_fields(text, claim.context)


def _context_fields(text: str, context: Context) -> Iterator[tuple[str, str]]:
    yield "qualifier", _at(text, context.qualifier)
    yield "counted", _at(text, context.counted)
    if context.head != context.counted:
        yield "head noun", _at(text, context.head)
    if context.change is not None:
        yield "change", " ".join(context.change)
    yield "who says so", _at(text, context.attribution)


def _at(text: str, span: Span | None) -> str:
    return "" if span is None else " ".join(text[span.start : span.end].split())


# The style.


def _style() -> str:
    return _STYLE + "".join(_kind_style(kind) for kind in Kind)


def _kind_style(kind: Kind) -> str:
    sign = _KIND_SIGNS[kind]
    # The second form, where a browser knows it, keeps the sign from being read aloud.
    return f'.{kind} {{ --hue: {_HUES[kind]} }}\n.{kind}::after {{ content: "{sign}"; content: "{sign}" / "" }}\n'


_STYLE = """
:root { --ground: #fdfdfc; --ink: #1c1c1a; --faint: #6a6a66; --line: #d9d9d4; --card: #fff;
  --tint: 88%; --edge: 38% }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --ink: #e8e8e4; --faint: #a2a29c; --line: #3a3b3e; --card: #232427;
    --tint: 24%; --edge: 66% }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1.25rem 16rem; max-width: 66rem; background: var(--ground);
  color: var(--ink); font: 1.0625rem/1.75 system-ui, sans-serif }
header, main { max-width: 41rem }
header { margin-bottom: 1.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line);
  font-size: .875rem; line-height: 1.5 }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.3; overflow-wrap: anywhere }
header p { margin: .25rem 0 .75rem; color: var(--faint) }
ul { display: flex; flex-wrap: wrap; gap: .375rem 1rem; margin: 0; padding: 0; list-style: none }
main { position: relative; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext }
mark, .sample { padding: .0625em .2em; border-radius: .2em; color: inherit;
  background: hsl(var(--hue) 70% var(--tint));
  border-bottom: 2px solid hsl(var(--hue) 60% var(--edge));
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
mark { cursor: help }
mark::after, .sample::after { margin-left: .2em; font-size: .65em; font-weight: 700;
  vertical-align: super; line-height: 0; color: hsl(var(--hue) 60% var(--edge)) }
mark:focus { outline: 2px solid var(--ink); outline-offset: 2px }
.qualifier { border-bottom: 1px dashed var(--faint) }
.counted { border-bottom: 1px solid var(--faint) }
.attribution { text-decoration: underline wavy 1px var(--faint); text-underline-offset: .3em }
.fields { display: none; position: absolute; z-index: 1; left: calc(100% + 2rem); width: 19rem;
  margin-top: -.5rem; padding: .75rem 1rem; border: 1px solid var(--line);
  border-left: .25rem solid hsl(var(--hue) 60% var(--edge)); border-radius: .375rem;
  background: var(--card); box-shadow: 0 .25rem 1rem #0003; font-size: .875rem; line-height: 1.45;
  white-space: normal; unicode-bidi: isolate; text-align: left }
mark:focus .fields { display: block }
mark:hover .fields { display: block; z-index: 2 }
.row { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem }
.row b { color: var(--faint); font-weight: 400 }
@media (max-width: 66rem) {
  header, main { max-width: none }
  .fields { position: fixed; inset: auto .5rem .5rem; width: auto; max-width: 32rem; margin: 0 auto;
    max-height: 60vh; overflow: auto }
}
@media print {
  body { padding: 0; max-width: none; background: none; color: #000 }
  header, main { max-width: none }
  header p, mark .fields { display: none !important }
}
"""
