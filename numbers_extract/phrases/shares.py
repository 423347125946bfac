"""Shares that are written with two numbers or with "every": "one in four", "jeder dritte"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.exact import divided
from numbers_extract.phrases.counted import find_counted
from numbers_extract.vocabulary import Vocabulary


def every_nth(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "jeder dritte Haushalt", "every third household": a share of one in three."""
    i = f.first - 1
    if f.kind is not Kind.ORDINAL or s.words[i] not in v.language.every_words or not isinstance(f.value, Decimal):
        return
    if f.value > 1 and v.units.after(s.words, f.stop) is None:
        f.kind, f.value, f.fraction_digits = Kind.FRACTION, divided(Decimal(1), f.value), None
        f.first, f.start = i, s.starts[i]


def join_shares(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """ "one in four", "sieben von zehn", "7 out of 10": the first of the second."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        if a is not None and _is_share(s, a, f, v):
            assert a.value is not None and f.value is not None
            a.value, a.kind, a.fraction_digits, a.readings = (
                divided(a.value, f.value),
                Kind.FRACTION,
                None,
                (),
            )
            a.stop, a.end = f.stop, f.end
            if f.qualifier is not None:
                a.qualifier, a.comparator, a.approximate = f.qualifier, f.comparator, f.approximate
            a.share_only = False
        else:
            joined.append(f)
    return [f for f in joined if not f.share_only]


def _is_share(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    if _whole(a) and _whole(b) and a.value is not None and b.value is not None and 0 < a.value < b.value:
        over = s.words[a.stop : b.first]
        if len(over) == 1 and over[0] in v.language.over_words and find_counted(s, b, v) is None:
            b.qualifier = None
            return True
    if (
        not (_whole(a) and _whole(b))
        or (b.qualifier is not None and (b.qualifier.start < b.start or a.qualifier is not None))
        or a.value is None
        or b.value is None
        or not 0 < a.value < b.value
    ):
        return False
    between = s.words[a.stop : b.first]
    return 0 < len(between) <= 2 and between != ["of"] and all(word in v.language.share_words for word in between)


def _whole(f: Figure) -> bool:
    return f.kind is Kind.CARDINAL and f.unit is None and f.fraction_digits == 0 and not f.bounded
