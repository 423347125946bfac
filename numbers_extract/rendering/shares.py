"""Ordinals, fractions, ratios and multiples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from numbers_extract import cldr
from numbers_extract.claims import Claim, Number
from numbers_extract.numerals.exact import divided, places
from numbers_extract.numerals.writing import ordinals_in_digits, spelled_ordinals
from numbers_extract.rendering.amounts import amount_forms, figure_forms, joined_forms
from numbers_extract.rendering.numbers import mixed_number
from numbers_extract.vocabulary import Vocabulary

_HALF = Decimal("0.5")


def ordinal_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """ "3.", "3rd", "3º"; in words where the locale has no ordinals in digits."""
    value = claim.value
    if not isinstance(value, Decimal) or places(value):
        yield from amount_forms(claim, v)
        return
    number = int(value)
    yield from ordinals_in_digits(v.locale_id, number, cldr.ordinal_plural_of(v.locale_id, number))
    if v.language.ordinal_dot:
        yield f"{number}."
    yield from (f"{prefix}{number}" for prefix in v.language.ordinal_prefixes)
    yield from (f"{number}{mark}" for mark in (*v.language.ordinal_tails, *v.language.ordinal_suffixes))
    yield from spelled_ordinals(v.locale_id, value)
    yield str(number)


def fraction_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """ "2/3"; "40/100" never, for the value does not tell."""
    if claim.value is None:
        yield from _share_ranges(claim, v)
        yield from amount_forms(claim, v)
        return
    share = Fraction(claim.value)
    if share.denominator == 1:
        yield from _in_tenths(share.numerator, v)
    digits = [cldr.write_number(v.locale_id, Decimal(n), grouped=False) for n in (share.numerator, share.denominator)]
    yield "/".join(digits)
    yield mixed_number(claim.value, v.locale_id)
    # "1 in 2,500", where so great a denominator is none behind a stroke.
    above, below = (cldr.write_number(v.locale_id, Decimal(n)) for n in (share.numerator, share.denominator))
    links = (*sorted(v.language.of_words), *sorted(v.language.share_words), *v.language.share_links)
    yield from (f"{above} {link} {below}" for link in links)
    yield from (as_written for as_written, value in v.language.share_phrases.items() if value == claim.value)
    yield from amount_forms(claim, v)


def _share_ranges(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """ "1/3–1/2"."""
    ends = (claim.lower_bound, claim.upper_bound)
    first, last = ("" if end is None else mixed_number(end, v.locale_id) for end in ends)
    yield from joined_forms(first, last, v) if first and last else ()


def _in_tenths(whole: int, v: Vocabulary) -> Iterator[str]:
    """ "20 tenths": what is whole and still a share, for "2" would be a count."""
    digits = cldr.write_number(v.locale_id, Decimal(whole * 10), grouped=False)
    for tenth in spelled_ordinals(v.locale_id, Decimal(10)):
        yield f"{digits} {tenth}{v.language.share_plural_ending}"


def ratio_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """ "3:2", "312–289"."""
    for mark in (":", "–", " : ", "-"):
        yield mark.join(_term(term, v) for term in claim.terms)


def _term(number: Number, v: Vocabulary) -> str:
    if isinstance(number, Decimal):
        return cldr.write_number(v.locale_id, number, grouped=False)
    return mixed_number(number, v.locale_id)


def multiple_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """ "3 mal", "twice", "halb so viele"."""
    language = v.language
    if claim.value == _HALF:
        yield from language.half_as
    if (times := _divided(claim)) is not None:
        yield from (f"{text} {less}" for text in multiple_forms(times, v) for less in language.less_words)
    for written in figure_forms(claim, v):
        words = (*(f" {word}" for word in language.times_words), "x", "×")
        for text in (written.text + word for word in words):
            yield from (text,) if claim.per is None else _rated(text, claim.per, v)
    if claim.per is None:
        yield from (word for word, factor in language.multiple_words.items() if factor == claim.value)
    yield from amount_forms(claim, v)


def _divided(claim: Claim) -> Claim | None:
    """Three times of "three times less", for a third as a multiple; so for a range of such."""
    numbers = [number for number in (claim.value, claim.lower_bound, claim.upper_bound) if number is not None]
    if claim.per is not None or any(not 0 < number < 1 for number in numbers):
        return None
    value, low, high = (_inverse(number) for number in (claim.value, claim.upper_bound, claim.lower_bound))
    return replace(claim, value=value, lower_bound=low, upper_bound=high, decimals=0)


def _inverse(number: Number | None) -> Number | None:
    return None if number is None else divided(Decimal(1), number)


def _rated(text: str, per: str, v: Vocabulary) -> Iterator[str]:
    yield from (pattern.replace("{0}", text) for pattern in cldr.per_patterns_of(v.locale_id, per))
    yield from (f"{text} {word} {per}" for word in v.language.per)
