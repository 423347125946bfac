"""Words that imply a number and are no claim: "both", "das Paar"; and digits that are a name, "page 12".

They are looked for only where a claim of the other text is otherwise missing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from numbers_extract.claims import Claim, Comparator, Context, Kind, Number, Span
from numbers_extract.vocabulary import Vocabulary, vocabulary_of

_TEN = Decimal(10)
_LONG_TAIL = 4  # letters behind a number at the beginning of a compound
_WORD = re.compile(r"[^\W\d_]+|\d+")


def implied_claim(claim: Claim, text: str, claims: Sequence[Claim], span: Span, locale: str) -> Claim | None:
    """The word in this part of another text that implies the number of the claim, and is in none of its claims.

    >>> from numbers_extract import extract
    >>> claim, = extract("zwei Sieger", "de")
    >>> implied_claim(claim, "Both won.", [], Span(0, 9), "en").text
    'Both'
    """
    numbers = _numbers_of(claim)
    if not numbers:
        return None
    vocabulary = vocabulary_of(locale)
    at = bisect_left([other.end for other in claims], span.start)
    for found in _WORD.finditer(text, span.start, span.end):
        while at < len(claims) and claims[at].end <= found.start():
            at += 1
        if at < len(claims) and claims[at].start < found.end():
            continue
        value = next((number for number in _implied(found.group(), vocabulary) if number in numbers), None)
        if value is not None:
            return _claim(text, Span(*found.span()), value, span, locale)
    return None


def _numbers_of(claim: Claim) -> frozenset[Number]:
    if claim.date is not None and len(claim.date) == 4 and claim.date.isdecimal():
        return frozenset((Decimal(claim.date),))
    return frozenset(() if claim.value is None else (claim.value,))


def _implied(word: str, v: Vocabulary) -> Iterator[Number]:
    """What the word says or begins with: "both", "1998" in a name, "Zweizimmerwohnung"."""
    if word.isdecimal():
        yield Decimal(word)
        return
    folded = word.casefold()
    for table in (v.language.implied_numbers, v.language.multiple_words):
        if folded in table:
            yield table[folded]
    for end, value, _ in v.reader.prefix(folded):
        if end == len(folded) or (len(folded) - end >= _LONG_TAIL and value < _TEN):
            yield value


def _claim(text: str, at: Span, value: Number, around: Span, locale: str) -> Claim:
    words, equal = text[at.start : at.end], Comparator.EQUAL
    return Claim(words, *at, Kind.CARDINAL, value, equal, False, value, value, 0, Context(around), locale)
