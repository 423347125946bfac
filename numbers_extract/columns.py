"""Columns of text in a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

_GAP = "  "
_ELLIPSIS = "…"
_NARROWEST = 8
"""No column is cut below this many cells."""


def laid_out(
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    width: int,
    *,
    right: Collection[str] = (),
    whole: Collection[str] = (),
) -> str:
    """The rows under their headings, no line wider than `width` terminal cells.

    Columns in which nothing would stand are left out. Those named in `right` are aligned to the
    right, those in `whole` are never cut.

    >>> print(laid_out(("figure", "verdict"), [("5", "equal"), ("62 000", "scale")], 80, right=["figure"]))
    figure  verdict
         5  equal
    62 000  scale
    """
    cells = zip(*(headings, *rows), strict=True)
    columns = [column for column in cells if any(column[1:])]
    widths = _fitted(columns, width, whole)
    lines = zip(*(_aligned(column, size, right) for column, size in zip(columns, widths, strict=True)), strict=True)
    return "\n".join(_GAP.join(line).rstrip() for line in lines)


def printable(text: str) -> str:
    """On one line, and without what would steer the terminal (escapes, changes of direction)."""
    words = " ".join(text.split())
    return "".join(character for character in words if not _steers(character))


def _steers(character: str) -> bool:
    joiner = character in "\u200c\u200d"
    return unicodedata.category(character) in ("Cc", "Cf", "Cs") and not joiner


# Widths in terminal cells.


def _cells(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_character_cells, text))


def _character_cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _fitted(columns: Sequence[tuple[str, ...]], width: int, whole: Collection[str]) -> list[int]:
    """The width of each column: what it needs, less what the widest must give up."""
    widths = [max(map(_cells, column)) for column in columns]
    elastic = [index for index, column in enumerate(columns) if column[0] not in whole]
    # A number of a thousand digits must not cost a thousand steps below.
    for index in elastic:
        widths[index] = min(widths[index], width)
    surplus = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    for _ in range(surplus):
        widest = max(elastic, key=widths.__getitem__)
        if widths[widest] <= _NARROWEST:
            break
        widths[widest] -= 1
    return widths


def _aligned(column: tuple[str, ...], width: int, right: Collection[str]) -> Iterable[str]:
    to_right = column[0] in right
    for cell in column:
        cut = _cut(cell, width)
        padding = " " * (width - _cells(cut))
        yield padding + cut if to_right else cut + padding


def _cut(text: str, width: int) -> str:
    if _cells(text) <= width:
        return text
    kept, used = [], 0
    for character in text:
        used += _character_cells(character)
        if used > width - 1:
            break
        kept.append(character)
    return "".join(chain(kept, _ELLIPSIS))
