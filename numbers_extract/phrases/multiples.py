"""Multiples: "three times", "12-mal", "3-fold"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind, Number
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_digits
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.numerals.exact import divided, places, plus
from numbers_extract.phrases.counted import find_counted
from numbers_extract.vocabulary import Vocabulary

_LEAST_NAME = 100
TIMES_SIGN = "x"  # "3x", "3x4", in every language


def read_times(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Make the figure a multiple where "times", "mal", "fold" or "x" follows."""
    if f.kind is not Kind.CARDINAL or f.unit is not None or f.value is None:
        return
    j = f.stop
    hyphen = s.words[j] in HYPHENS and s.glued(j) and s.glued(j + 1)
    if hyphen:
        j += 1
    word = s.words[j]
    if s.surface(j) == "X" and s.glued(j) and f.value >= _LEAST_NAME:
        return  # "777X", an aircraft; "10X" multiplies
    suffix = (hyphen or s.glued(j)) and word.startswith(v.language.multiple_suffixes)
    if not suffix and not (
        word in v.language.times_words and (word != TIMES_SIGN or s.glued(j)) and not _multiplies(s, j)
    ):
        _factor(s, f, v)
        return
    f.kind = Kind.MULTIPLE
    f.described = True
    f.stop, f.end = j + 1, s.ends[j]
    half = v.half_phrases.after(s.words, f.stop) if f.fraction_digits == 0 else None
    if half is not None:  # "deux fois et demie"
        f.value, f.fraction_digits = plus(f.value, half[1]), places(half[1])
        f.stop, f.end = half[0], s.ends[half[0] - 1]


def _factor(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "multiplié par trois", "divisé par deux" (a half), where the number counts nothing."""
    found = v.factor_words.before(s.words, f.first) if s.words[f.first - 1] in v.factor_links else None
    if found is None or not f.value or find_counted(s, f, v) is not None:
        return
    first, multiplies = found
    f.kind, f.described = Kind.MULTIPLE, True
    f.first, f.start = first, s.starts[first]
    if not multiplies:
        f.value = divided(Decimal(1), f.value)
        f.fraction_digits = places(f.value) if isinstance(f.value, Decimal) else None


def divide_by_less(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """ "deux fois moins" is half as much, "plus de deux fois moins" less than half: divide where "less" follows.

    So where something falls so many times: "сократилось почти вдвое", "spadła trzykrotnie".
    """
    for f in figures:
        if f.kind is Kind.MULTIPLE and v.language.multiple_words.get(s.words[f.first], 1) < 1:
            f.comparator = _TURNED.get(f.comparator, f.comparator)  # "more than halved" is less than a half
        if f.kind is not Kind.MULTIPLE or not _is_whole_multiple(f):
            continue
        less = s.words[f.stop] in v.language.less_words
        if less or _falls(s, f, v):
            f.value, f.lower, f.upper = _inverse(f.value), _inverse(f.upper), _inverse(f.lower)
            f.comparator = _TURNED.get(f.comparator, f.comparator)
            f.fraction_digits = places(f.value) if isinstance(f.value, Decimal) else None
            f.decimals_known = None
        if less:
            f.stop, f.end = f.stop + 1, s.ends[f.stop]


def _falls(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether a word that says of a decrease stands beside the figure, but for a reflexive pronoun.

    Not where the figure may say how often: "fell twice".
    """
    language, last = v.language, s.words[f.stop - 1]
    if not (
        last in language.folds or last.endswith(language.fold_endings) or s.words[f.first - 1] in language.before_folds
    ):
        return False
    before = (f.before if f.before >= 0 else f.first) - 1
    before -= s.words[before] in language.before_folds
    if s.words[before] in language.reflexives:
        before -= 1
    return s.words[before] in language.decrease or s.words[f.stop] in language.decrease


_TURNED = {
    Comparator.GREATER: Comparator.LESS,
    Comparator.LESS: Comparator.GREATER,
    Comparator.AT_LEAST: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.AT_LEAST,
}


def _is_whole_multiple(f: Figure) -> bool:
    return all(number is None or number > 1 for number in (f.value, f.lower, f.upper))


def _inverse(number: Number | None) -> Number | None:
    return None if number is None else divided(Decimal(1), number)


def _multiplies(s: Sentence, j: int) -> bool:
    """ "12 mal 3": a product, not a multiple."""
    return is_digits(s.words[j + 1]) and s.words[j] == TIMES_SIGN
