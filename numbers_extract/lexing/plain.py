"""A text as it is read, where that is not as it is written: letters in one piece, without marks of layout.

Text from a PDF or a Mac file name has "ü" as a letter and a mark; a web page has soft hyphens, tags and references to
characters. The rest of the package reads the plain text and never meets them; the claims are moved back on to the
text as it was given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple
from unicodedata import normalize

from numbers_extract.claims import Claim, Context, Span
from numbers_extract.numerals.orthography import IGNORED

# The second characters of all canonical compositions of Unicode, and a little more.
JOINED = (
    "\u0300-\u036f\u0653-\u0655\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6"
    "\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2\u1b35\u3099\u309a"
)
# Characters that Unicode writes as others: U+095C as ड and a mark, the signs of kelvin, ohm and ångström.
RESPELLED = "\u0958-\u095f\u09dc-\u09df\u0a33\u0a36\u0a59-\u0a5b\u0a5e\u0b5c\u0b5d\u2126\u212a\u212b"
_ANY_ODD = re.compile(f"[{IGNORED}{JOINED}{RESPELLED}]")  # one class is three times as fast as the alternatives
_ODD = re.compile(f"[{IGNORED}]++|[{JOINED}]{{1,8}}|[{RESPELLED}]")

_ATTRIBUTE = r"""\s++[A-Za-z_:][\w:.-]*+\s*+=\s*+(?:"[^"<>]*+"|'[^'<>]*+'|[^\s"'<>=]++)"""
_TAG = re.compile(rf"</?([A-Za-z][\w:-]*+)(?:{_ATTRIBUTE})*+\s*+/?>")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")
_BLOCK = re.compile(  # elements that are paragraphs, items and cells
    "address|article|aside|blockquote|body|caption|d[dlt]|div|fieldset|figcaption|figure|footer|form|h[1-6]|head|header"
    "|html|li|main|nav|[ou]l|option|p|pre|section|t[dhr]|table|tbody|tfoot|thead|title",
    re.IGNORECASE,
)


class _Piece(NamedTuple):
    """A stretch that is read otherwise than it is written; all offsets are half-open."""

    start: int  # in the text as it is read
    end: int
    given_start: int
    given_end: int


@dataclass(frozen=True, slots=True)
class Plain:
    """The text as it is read, and the way back to the text as given: the stretches that differ, in order."""

    text: str
    pieces: list[_Piece]

    def moved(self, claim: Claim, given: str) -> Claim:
        """The claim on the text as given."""
        start, end = self.span(Span(claim.start, claim.end))
        context = claim.context
        own = Context(
            self.span(context.sentence),
            context.qualifier and self.span(context.qualifier),
            context.unit and self.span(context.unit),
            context.counted and self.span(context.counted),
            context.head and self.span(context.head),
            context.attribution and self.span(context.attribution),
            context.change,
        )
        return replace(claim, text=given[start:end], start=start, end=end, context=own)

    def span(self, span: Span) -> Span:
        """Where the characters of a span begin and end in the text as given."""
        return Span(self._character(span.start).start, self._character(span.end - 1).end)

    def _character(self, at: int) -> Span:
        place = bisect_right(self.pieces, at, key=_start_of) - 1
        if place < 0:
            return Span(at, at + 1)
        piece = self.pieces[place]
        behind = at - piece.end
        if behind >= 0:
            return Span(piece.given_end + behind, piece.given_end + behind + 1)
        start = min(piece.given_start + at - piece.start, piece.given_end - 1)
        return Span(start, piece.given_end if behind == -1 else start + 1)


_start_of = attrgetter("start")


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
    rewritings = sorted([*(_markup(given) if marked else ()), *(_odd_letters(given) if odd else ())])
    return _rewritten(given, rewritings) if rewritings else None


def _rewritten(given: str, rewritings: list[tuple[int, int, str]]) -> Plain:
    text: list[str] = []
    pieces: list[_Piece] = []
    done = length = 0
    for start, end, new in rewritings:
        if start < done:
            continue  # a mark inside a tag
        text += given[done:start], new
        length += start - done
        pieces.append(_Piece(length, length + len(new), start, end))
        length += len(new)
        done = end
    text.append(given[done:])
    return Plain("".join(text), pieces)


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
        if given[start] in IGNORED:
            yield start, end, ""
            continue
        first = start - 1 if start and not given[start - 1].isspace() else start
        written = given[first:end]
        if (composed := normalize("NFC", written)) != written:
            yield first, end, composed
