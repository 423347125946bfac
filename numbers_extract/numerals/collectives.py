"""Collective numbers: "fünf Dutzend", "half a dozen", "een tiental"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from numbers_extract.claims import Kind, Reading
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.building import HYPHENS, decimals_of_value, extend, new_figure
from numbers_extract.numerals.exact import from_fraction, is_multiple, places, plus, times
from numbers_extract.vocabulary import Vocabulary


def collective_figure(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure:
    """ "ein Dutzend", "une centaine": the collective at token `j`, with its article from `i` on."""
    return new_figure(s, i, j + 1, Kind.CARDINAL, Decimal(v.language.collectives[s.words[j]]))


def counts_collective(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether "of people" stands at token `j`, behind a collective: a score of 75, or out of 100, is no number."""
    noun = s.words[j + 1]
    return s.words[j] in v.language.part_of and is_word(noun) and v.reader.read([noun], 0) is None


def round_number(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "een tiental", "ett 50-tal": the word or its ending says that the number is a round one."""
    language, j = v.language, f.stop
    if s.words[j] in HYPHENS and s.glued(j) and s.glued(j + 1) and s.words[j + 1] in language.about_tails:
        extend(s, f, j + 2)
        f.approximate = True
    elif s.words[j - 1] in language.about_collectives:
        f.approximate = True


def _multiply(f: Figure, dozen: Decimal) -> None:
    """So many dozens, however the digits are read."""
    f.value = None if f.value is None else times(f.value, dozen)
    readings = (times(reading.value, dozen) for reading in f.readings)
    f.readings = tuple([Reading(value, places(value)) for value in readings])


def _hundreds_apart(s: Sentence, f: Figure, v: Vocabulary) -> tuple[Decimal, Decimal] | None:
    """ "three hundred and two dozen" are 300 and 2 times 12: full hundreds before a joiner are no dozens."""
    j = next((j for j in range(f.stop - 1, f.first, -1) if s.words[j] in v.joiners), f.first)
    if j == f.first:
        return None
    whole, part = v.reader.read(s.words[f.first : j], 0), v.reader.read(s.words, j + 1)
    if whole is None or part is None or whole.stop != j - f.first or part.stop != f.stop:
        return None
    return (whole.value, part.value) if whole.value >= 100 and is_multiple(whole.value, 100) else None


def scaled_by_collective(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "fünf Dutzend", "two dozen", "half a dozen"."""
    hyphen = s.words[f.stop] in HYPHENS and s.glued(f.stop) and s.glued(f.stop + 1)  # "une demi-douzaine"
    word = s.words[f.stop + hyphen]
    long = v.long_collectives.after(s.words, f.stop) if v.long_collectives.phrases else None
    if long is not None and f.value is not None and f.kind is Kind.CARDINAL:
        _multiply(f, Decimal(long[1]))
        extend(s, f, long[0])
        decimals_of_value(f)
        return
    if word in v.language.collectives and f.value is not None and f.kind is Kind.CARDINAL:
        dozen = Decimal(v.language.collectives[word])
        apart = _hundreds_apart(s, f, v) if f.spelled else None
        if apart is None:
            _multiply(f, dozen)
        else:
            f.value = plus(apart[0], times(apart[1], dozen))
        f.approximate = f.approximate or word in v.language.about_collectives
        if f.value == from_fraction(Fraction(f.value)) and isinstance(f.value, Decimal):
            extend(s, f, f.stop + hyphen + 1)
            decimals_of_value(f)
