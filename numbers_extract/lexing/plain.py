"""A text as it is read, where that is not as it is written: letters in one piece, without marks of layout.

Text from a PDF or a Mac file name has "ü" as a letter and a mark; a web page has soft hyphens, tags and references to
characters. The rest of the package reads the plain text and never meets them; the claims are moved back on to the
text as it was given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from unicodedata import normalize

from numbers_extract.claims import Claim, Context, Span

# The second characters of all canonical compositions of Unicode, and a little more.
JOINED = (
    "\u0300-\u036f\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6"
    "\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2\u1b35\u3099\u309a"
)
# Characters that Unicode writes as others: U+095C as ड and a mark, the signs of kelvin, ohm and ångström.
RESPELLED = "\u0958-\u095f\u09dc-\u09df\u0a33-\u0a5e\u0b5c\u0b5d\u2126\u212a\u212b"
INVISIBLE = "\u00ad\u2060\ufeff"
_ANY_ODD = re.compile(f"[{INVISIBLE}{JOINED}{RESPELLED}]")  # one class is three times as fast as the alternatives
_ODD = re.compile(f"[{INVISIBLE}]++|[{JOINED}]{{1,8}}|[{RESPELLED}]")

_ATTRIBUTE = r"""\s++[A-Za-z_:][\w:.-]*+\s*+=\s*+(?:"[^"<>]*+"|'[^'<>]*+'|[^\s"'<>=]++)"""
_TAG = re.compile(rf"</?([A-Za-z][\w:-]*+)(?:{_ATTRIBUTE})*+\s*+/?>")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")
_BLOCK = re.compile(  # elements that are paragraphs, items and cells
    "address|article|aside|blockquote|body|caption|d[dlt]|div|fieldset|figcaption|figure|footer|form|h[1-6]|head|header"
    "|html|li|main|nav|[ou]l|option|p|pre|section|t[dhr]|table|tbody|tfoot|thead|title",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """The text as it is read, and for each of its characters where it begins and ends in the text as given."""

    text: str
    starts: list[int]
    ends: list[int]

    def moved(self, claim: Claim, given: str) -> Claim:
        """The claim on the text as given."""
        start, end = self._moved(Span(claim.start, claim.end))
        context = claim.context
        own = Context(
            self._moved(context.sentence),
            context.qualifier and self._moved(context.qualifier),
            context.unit and self._moved(context.unit),
            context.counted and self._moved(context.counted),
            context.head and self._moved(context.head),
            context.attribution and self._moved(context.attribution),
            context.change,
        )
        return replace(claim, text=given[start:end], start=start, end=end, context=own)

    def _moved(self, span: Span) -> Span:
        return Span(self.starts[span.start], self.ends[span.end - 1])


def plain(given: str) -> Plain | None:
    r"""The text as it is read, or None where that is the text as given.

    >>> plain("<b>u\u0308ber</b> 5&nbsp;km").text
    ' über  5\xa0km'
    >>> plain("über 5 km") is None
    True
    """
    marked = "<" in given or "&" in given
    odd = not given.isascii() and _ANY_ODD.search(given) is not None
    if not marked and not odd:
        return None
    pieces = sorted([*(_markup(given) if marked else ()), *(_odd_letters(given) if odd else ())])
    return _rewritten(given, pieces) if pieces else None


def _rewritten(given: str, pieces: list[tuple[int, int, str]]) -> Plain:
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, new in pieces:
        if start < done:
            continue  # a mark inside a tag
        text += given[done:start], new
        starts += range(done, start)
        ends += range(done + 1, start + 1)
        starts += (min(start + place, end - 1) for place in range(len(new)))
        ends += (end if place == len(new) - 1 else min(start + place + 1, end) for place in range(len(new)))
        done = end
    text.append(given[done:])
    starts += range(done, len(given))
    ends += range(done + 1, len(given) + 1)
    return Plain("".join(text), starts, ends)


def _markup(given: str) -> Iterator[tuple[int, int, str]]:
    """Tags as white space, which parts paragraphs where they do; references as their characters."""
    if "<" in given:
        for tag in _TAG.finditer(given):
            yield *tag.span(), _gap(tag[1])
    if "&" in given:
        from html import unescape  # of little use for most texts, and slow to import

        for reference in _REFERENCE.finditer(given):
            if (char := unescape(reference.group())) != reference.group():
                yield *reference.span(), char


def _gap(element: str) -> str:
    """The white space that a tag is: a paragraph's ends a sentence, a line's may."""
    if _BLOCK.fullmatch(element):
        return "\n\n"
    return "\n" if element.lower() == "br" else " "


def _odd_letters(given: str) -> Iterator[tuple[int, int, str]]:
    """Letters with their marks as one, invisible characters as nothing."""
    for match in _ODD.finditer(given):
        start, end = match.span()
        if given[start] in INVISIBLE:
            yield start, end, ""
            continue
        first = start - 1 if start and not given[start - 1].isspace() else start
        written = given[first:end]
        if (composed := normalize("NFC", written)) != written:
            yield first, end, composed
