"""Counts, percentages, money and measures: a figure, a range or a tolerance with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from numbers_extract import cldr
from numbers_extract.claims import Claim, Comparator, Number
from numbers_extract.lexing.tokens import is_unspaced
from numbers_extract.numerals.exact import minus, shifted
from numbers_extract.rendering.numbers import Written, number_forms
from numbers_extract.rendering.units import as_noun, unit_patterns
from numbers_extract.vocabulary import Vocabulary


def amount_forms(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """The ways to write the claim without its bound, the plainest first."""
    for written in figure_forms(claim, v):
        for pattern in unit_patterns(claim, written, v):
            yield from _filled(pattern, written.text, cldr.symbols(v.locale_id).minus)


def _filled(pattern: str, figure: str, minus_sign: str) -> Iterator[str]:
    """The pattern with its figure; a minus stands before all of it ("-$5"), or else before the digits."""
    if figure.startswith(minus_sign) and not pattern.startswith("{0}") and "–" not in figure:
        yield minus_sign + pattern.replace("{0}", figure.removeprefix(minus_sign))
    yield pattern.replace("{0}", figure)


def figure_forms(claim: Claim, v: Vocabulary) -> Iterator[Written]:
    """The ways to write the figure, the range or the tolerance, without what stands around it."""
    lower, upper = claim.lower_bound, claim.upper_bound
    if claim.value is None:
        if lower is not None and upper is not None:
            return _ranges(lower, upper, claim.decimals, v)
        return _vague(lower if lower is not None else upper, v)
    tolerated = lower is not None and upper is not None and lower != upper and claim.comparator is Comparator.EQUAL
    if tolerated and upper is not None:
        return _tolerances(claim.value, minus(upper, claim.value), claim.decimals, v)
    return number_forms(claim.value, claim.decimals, v.locale_id)


def _ranges(lower: Number, upper: Number, decimals: int | None, v: Vocabulary) -> Iterator[Written]:
    """Both ends in one way, "3 bis 5 Millionen" with one scale word."""
    firsts = [*number_forms(lower, decimals, v.locale_id), *_in_last_scale(lower, decimals, v)]
    lasts = [*number_forms(upper, decimals, v.locale_id), *_in_last_scale(upper, decimals, v)]
    pairs = [(a, b) for b in lasts for a in firsts]
    for a, b in sorted(pairs, key=_unlike):
        if _shares_scale(a, b):
            for joined in joined_forms(a.digits, b.digits, v):
                yield b._replace(text=b.pattern.replace("{0}", joined))
        for joined in joined_forms(a.text, b.text, v):
            yield b._replace(text=joined)


def _in_last_scale(number: Number, decimals: int | None, v: Vocabulary) -> Iterator[Written]:
    """ "5 hundred", where the hundreds are the last that is stated, which "500" does not say."""
    front = shifted(number, decimals or 0)
    if decimals and decimals < 0 and isinstance(front, Decimal):
        digits = cldr.write_number(v.locale_id, front)
        for word in (phrase for phrase, power in v.scales.phrases.items() if power == -decimals and len(phrase) == 1):
            pattern = f"{{0}} {as_noun(*word, v)}"
            text = pattern.replace("{0}", digits)
            yield Written(text, "other", scaled=True, digits=digits, pattern=pattern, power=-decimals)


def _unlike(pair: tuple[Written, Written]) -> bool:
    a, b = pair
    return not _shares_scale(a, b) and (a.scaled, a.ungrouped) != (b.scaled, b.ungrouped)


def _shares_scale(a: Written, b: Written) -> bool:
    return a.power == b.power and a.power > 0


def joined_forms(first: str, last: str, v: Vocabulary) -> Iterator[str]:
    """Two ends of a range: with the dash that stands for it everywhere, then with the language's words.

    >>> from numbers_extract.vocabulary import vocabulary_of
    >>> list(joined_forms("50", "80", vocabulary_of("de")))[:2]
    ['50–80', '50 bis 80']
    """
    first, last = _shared(first, last)
    yield f"{first}–{last}"
    for word in v.language.range_to:
        if not word.startswith("'"):
            space = "" if is_unspaced(word) else " "
            yield f"{first}{space}{word}{space}{last}"
    for opening in v.language.between:
        for word in v.language.between_and:
            yield f"{opening} {first} {word} {last}"
    yield f"{first} – {last}"


def _shared(first: str, last: str) -> tuple[str, str]:
    """The two without the words that both end with, or begin with: "3 bis 5 Millionen", "11.–14. Mai"."""
    front, back = first.replace("\xa0", " ").split(" "), last.replace("\xa0", " ").split(" ")
    tail = 0
    while tail < min(len(front), len(back)) - 1 and front[-1 - tail] == back[-1 - tail]:
        tail += 1
    if tail:
        return " ".join(front[:-tail]), last
    head = 0
    while head < min(len(front), len(back)) - 1 and front[head] == back[head]:
        head += 1
    return first, " ".join(back[head:]) if head else last


def _tolerances(centre: Number, tolerance: Number, decimals: int | None, v: Vocabulary) -> Iterator[Written]:
    """ "5 ± 0,2"."""
    for a in number_forms(centre, decimals, v.locale_id):
        for b in number_forms(tolerance, decimals, v.locale_id):
            if a.scaled == b.scaled:
                first, last = _shared(a.text, b.text)
                yield a._replace(text=f"{first} ± {last}")


def _vague(scale: Number | None, v: Vocabulary) -> Iterator[Written]:
    """ "Dutzende", "hundreds of thousands": the words that are at least so many; else the figure."""
    if scale is None:
        return
    words = v.language.vague
    named = [word for word, least in words.items() if least == scale]
    # "Lakhs" is no word of a writer whose locale does not count in them.
    usual = [word for word in named if not _is_foreign_scale(word, v)]
    yield from (Written(as_noun(word, v), "other", scaled=True) for word in usual)
    links = (*v.language.part_of, *v.language.scale_links)
    for word, least in words.items():
        for other, thousands in words.items():
            if Fraction(scale) == least * thousands and least < thousands:
                pair = as_noun(word, v), as_noun(other, v)
                yield from (Written(f" {link} ".join(pair), "other", scaled=True) for link in links)
                yield Written(" ".join(pair), "other", scaled=True)
    yield from (Written(as_noun(word, v), "other", scaled=True) for word in named)
    yield from number_forms(scale, None, v.locale_id)


def _is_foreign_scale(word: str, v: Vocabulary) -> bool:
    """Whether the word is of a power of ten that the language reads and CLDR does not write."""
    power = v.scales.phrases.get((word,))
    return power is not None and power not in {form.power for form in cldr.scale_forms(v.locale_id)}
