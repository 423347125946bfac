"""Percent, percentage points, permille and basis points."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.numerals.exact import plus, shifted, times
from numbers_extract.numerals.figures import read_numeral
from numbers_extract.quantities.marks import set_unit
from numbers_extract.vocabulary import Vocabulary


def _take_tenths(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "七成", "2.5割", "85折": tenths of the whole, said as percent."""
    if f.value is None or v.never_phrases.after(s.words, j) is not None:
        return False
    if not (v.language.tenths[s.words[j]] and f.fraction_digits == 0 and _TEN < f.value < _WHOLE):
        f.value, f.readings = times(f.value, _TEN), ()
        f.fraction_digits = max(0, (f.fraction_digits or 0) - 1)
    stop = j + 1
    if s.words[stop] in v.language.unit_halves:
        f.value, stop = plus(f.value, _HALF_TENTH), stop + 1
    elif (part := read_numeral(s, stop, v)) is not None and part.value is not None and 0 < part.value < _TEN:
        place = v.language.tenth_parts.get(s.words[part.stop])
        if place is not None:
            f.value, stop = plus(f.value, shifted(part.value, 1 - place)), part.stop + 1
            f.fraction_digits = place - 1
    set_unit(s, f, j, stop, Kind.PERCENT, ("percent",))
    return True


_TEN, _WHOLE, _HALF_TENTH = Decimal(10), Decimal(100), Decimal(5)


def take_percent(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A percent sign or word at token `j`."""
    found = v.percents.after(s.words, j)
    if found is None:
        return s.words[j] in v.language.tenths and _take_tenths(s, f, j, v)
    stop, unit = found
    if unit == "percent" and s.words[stop] in HYPHENS and s.glued(stop) and (more := v.percents.after(s.words, j)):
        stop, unit = more
    set_unit(s, f, j, stop, Kind.PERCENT, (unit,))
    return True
