"""Percent, percentage points, permille and basis points."""

from __future__ import annotations

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.figures import HYPHENS
from numbers_extract.quantities.marks import set_unit
from numbers_extract.vocabulary import Vocabulary


def take_percent(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A percent sign or word at token `j`."""
    found = v.percents.after(s.words, j)
    if found is None:
        return False
    stop, unit = found
    if unit == "percent" and s.words[stop] in HYPHENS and s.glued(stop) and (more := v.percents.after(s.words, j)):
        stop, unit = more
    set_unit(s, f, j, stop, Kind.PERCENT, (unit,))
    return True
