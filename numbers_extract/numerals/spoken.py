"""Decimals whose mark is a word: "2 Komma 5", "tres con cinco"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.building import extend
from numbers_extract.numerals.words import Form
from numbers_extract.vocabulary import Vocabulary

_MOST_SPOKEN = 6  # digits that somebody says behind the mark


def spoken_decimals(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "2 Komma 5", "dos coma 5", "1 coma cinco": the mark in words, digits or number words around it."""
    found = _digits_said(s, f.stop + 1, v)
    if found is None or not isinstance(f.value, Decimal) or f.fraction_digits != 0 or f.value != int(f.value):
        return False
    stop, digits = found
    f.value, f.fraction_digits = Decimal(f"{f.value}.{digits}"), len(digits)
    extend(s, f, stop)
    return True


def _digits_said(s: Sentence, j: int, v: Vocabulary) -> tuple[int, str] | None:
    """The decimals that stand at token `j`: (index past them, their digits); "cero cinco" are two."""
    word = s.words[j]
    if word.isdecimal():
        return (j + 1, word) if len(word) <= _MOST_SPOKEN else None
    digits = ""
    while word.isalpha() and not digits.strip("0"):
        spelled = v.reader.read(s.words, j)
        if spelled is None or spelled.form is not Form.CARDINAL or spelled.fraction_digits is not None:
            break
        digits += str(spelled.value)
        j, word = spelled.stop, s.words[spelled.stop]
    return (j, digits) if digits.isdecimal() and len(digits) <= _MOST_SPOKEN else None


def linked_decimals(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "tres con cinco": decimals where nothing is counted behind them; "uno con 2 hijos" are two numbers."""
    found = _digits_said(s, f.stop + 1, v)
    if found is None:
        return
    multiplied = s.words[f.stop] in v.language.decimal_words and v.scale_after(s.words, found[0]) is not None
    if multiplied or not s.words[found[0]].isalpha() or v.percents.after(s.words, found[0]) is not None:
        spoken_decimals(s, f, v)
