"""Fractions whose denominator is said first ("三分之二"), and percentages whose sign is a word before ("百分之五")."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Number, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_digits
from numbers_extract.numerals.exact import divided, minus, plus
from numbers_extract.numerals.figures import read_numeral
from numbers_extract.numerals.signs import minus_word
from numbers_extract.vocabulary import Vocabulary


def percent_word_before(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "百分之五" at token `i`."""
    found = v.percents_before.after(s.words, i) if v.percents_before.phrases else None
    f = read_numeral(s, found[0], v) if found is not None else None
    if found is None or f is None or f.kind is not Kind.CARDINAL:
        return None
    f.first, f.start = i, s.starts[i]
    f.kind, f.unit, f.candidates = Kind.PERCENT, found[1], (found[1],)
    f.unit_span = Span(s.starts[i], s.ends[found[0] - 1])
    if i:
        minus_word(s, f, v)
    return f


def take_numerator(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Make a fraction of the number, where it is a denominator, or a whole that a fraction follows."""
    if not v.denominator_links.phrases or f.kind is not Kind.CARDINAL or f.value is None:
        return
    if s.words[f.stop] in v.language.mixed_links:
        part = _number(s, f.stop + 1, v)
        if part is not None and part.value is not None:
            take_numerator(s, part, v)
            if part.kind is Kind.FRACTION:
                _become(s, f, (minus if f.value < 0 else plus)(f.value, part.value), part.stop)
        return
    link = v.denominator_links.after(s.words, f.stop)
    if link is None and (scale := v.scales.after(s.words, f.stop)) is not None:  # "100万分之3"
        link = v.denominator_links.after(s.words, scale[0])
        if link is not None:
            f.multiply(scale[1])
    above = _number(s, link[0], v) if link is not None else None
    if above is None or above.value is None or not f.value:
        return
    _become(s, f, divided(above.value, f.value), above.stop)


def _number(s: Sentence, j: int, v: Vocabulary) -> Figure | None:
    """The plain number at token `j`."""
    word = s.words[j]
    if not (is_digits(word) or word in v.reader_words):
        return None
    f = read_numeral(s, j, v)
    return f if f is not None and f.kind is Kind.CARDINAL and isinstance(f.value, Decimal) and f.first == j else None


def _become(s: Sentence, f: Figure, value: Number, stop: int) -> None:
    f.value, f.kind, f.fraction_digits, f.readings = value, Kind.FRACTION, None, ()
    f.stop, f.end = stop, s.ends[stop - 1]
