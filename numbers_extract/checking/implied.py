"""Words that imply a number and are no claim: "both", "das Paar"; and digits that are a name, "page 12".

They are looked for only where a claim of the other text is otherwise missing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from numbers_extract.claims import Claim, Comparator, Context, Kind, Number, Span
from numbers_extract.cldr import find_locale, hour_names
from numbers_extract.numerals.roman import roman_value
from numbers_extract.vocabulary import vocabulary_of

_TEN = Decimal(10)
_LONG_NAME, _LONG_BEFORE = 4, 3  # letters of a word at the end of a compound, and of what stands before it
_LONG_TAIL = 4  # letters behind a number at the beginning of a compound
_WORD = re.compile(r"[^\W\d_]+|\d+")


def implied_claim(claim: Claim, text: str, claims: Sequence[Claim], span: Span, locale: str) -> Claim | None:
    """The word in this part of another text that implies the number of the claim, and is in none of its claims.

    >>> from numbers_extract import extract
    >>> claim, = extract("zwei Sieger", "de")
    >>> implied_claim(claim, "Both won.", [], Span(0, 9), "en").text
    'Both'
    """
    number = _number_of(claim)
    if number is None and claim.time not in _NAMED_HOURS:
        return None
    at = bisect_left([other.end for other in claims], span.start)
    for found in _WORD.finditer(text, span.start, span.end):
        while at < len(claims) and claims[at].end <= found.start():
            at += 1
        if at < len(claims) and claims[at].start < found.end():
            continue
        word = found.group().casefold()
        if number is None:
            if _hour_of(word, locale) == claim.time:
                return _named_hour(text, Span(*found.span()), claim.time, span, locale)
        elif number in _implied(word, locale) or (found.group().isupper() and roman_value(word) == number):
            return _claim(text, Span(*found.span()), number, span, locale)
    return None


_NAMED_HOURS = ("00:00", "12:00")


def _hour_of(word: str, locale: str) -> str | None:
    """What hour the word names: "noon", "Mitternacht"."""
    found = find_locale(locale)
    return hour_names(found).get(word) or vocabulary_of(found).language.hour_names.get(word)


def _number_of(claim: Claim) -> Number | None:
    """The one number that a word could imply: the value, or the year."""
    if claim.date is not None and len(claim.date) == 4 and claim.date.isdecimal():
        return Decimal(claim.date)
    return claim.value


@lru_cache(maxsize=20_000)
def _implied(word: str, locale: str) -> frozenset[Number]:
    """What the word says or begins with: "both", "1998" in a name, "Zweizimmerwohnung"."""
    if word.isdecimal():
        return frozenset((Decimal(word),))
    vocabulary = vocabulary_of(find_locale(locale))
    tables = (vocabulary.language.implied_numbers, vocabulary.language.multiple_words)
    found: set[Number] = {table[word] for table in tables if word in table}
    found |= {number for name, number in vocabulary.language.implied_numbers.items() if _ends(word, name)}
    if (tens := vocabulary.decade(word)) is not None:
        found.add(_TEN * tens)  # "in their thirties"
    found |= {
        number
        for name, number in vocabulary.language.groups.items()
        if _begins(word, name)  # "drittgrößte"
    }
    for end, value, _ in vocabulary.reader.prefix(word):
        if end == len(word) or (len(word) - end >= _LONG_TAIL and value < _TEN):
            found.add(value)
    return frozenset(found)


def _ends(word: str, name: str) -> bool:
    """Whether the word is the name with another word before it: "Ehepaar", "Julihälfte"."""
    return len(name) >= _LONG_NAME and len(word) >= len(name) + _LONG_BEFORE and word.endswith(name)


def _begins(word: str, name: str) -> bool:
    return word.startswith(name) and len(word) >= len(name) + _LONG_TAIL


def _claim(text: str, at: Span, value: Number, around: Span, locale: str) -> Claim:
    words, equal = text[at.start : at.end], Comparator.EQUAL
    return Claim(words, *at, Kind.CARDINAL, value, equal, False, value, value, 0, Context(around), locale)


def _named_hour(text: str, at: Span, time: str | None, around: Span, locale: str) -> Claim:
    words, equal = text[at.start : at.end], Comparator.EQUAL
    return Claim(words, *at, Kind.TIME, None, equal, False, None, None, None, Context(around), locale, time=time)
