"""Claims back into text: `render` writes a claim as a writer of any locale would put it.

- `numbers`: one figure in digits, with its scale word; `units`: what stands around it.
- `amounts`: both together, ranges and tolerances; `shares`: ordinals, fractions, ratios, multiples.
- `points`: dates and times of day; `bounds`: "more than", "about".

Each of them gives the ways to write something, the plainest first. `render` takes the first that `extract`
reads back as the same statement, so that what a locale would misread ("2008" for a count) is written otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from numbers_extract import cldr
from numbers_extract.claims import Claim, Comparator, Kind
from numbers_extract.extractor import Extractor
from numbers_extract.rendering.amounts import amount_forms
from numbers_extract.rendering.bounds import bounded_forms
from numbers_extract.rendering.points import date_forms, time_forms
from numbers_extract.rendering.shares import fraction_forms, multiple_forms, ordinal_forms, ratio_forms
from numbers_extract.vocabulary import Vocabulary, vocabulary_of

__all__ = ["render", "written_forms"]

_MOST_TRIED = 200


def render(claim: Claim, locale: str) -> str:
    r"""The claim as a writer of the locale would put it: figure, scale word, unit, bound; not what is counted.

    `extract` of the result is one claim that states the same, wherever the locale has words for it. A bound or an
    "about" is said in the languages that have a file here; in others the figure stands alone, and so does a unit
    by its English name where the locale has none. An unknown locale raises `UnknownLocaleError`.

    >>> from numbers_extract import extract
    >>> claim, = extract("The police counted more than 62,000 cameras.", "en")
    >>> render(claim, "de"), render(claim, "fr").replace("\u202f", " ")
    ('über 62.000', 'plus de 62 000')
    >>> claim, = extract("Sie kosteten 2,1 Milliarden Dollar.", "de")
    >>> render(claim, "en"), render(claim, "de")
    ('2.1 billion US dollars', '2,1 Milliarden US-Dollar')
    """
    extractor = Extractor(locale)
    best, fewest = "", len(_LOSSES) + 1
    for text in islice(written_forms(claim, locale), _MOST_TRIED):
        lost = _lost(claim, extractor.extract(text))
        if lost == 0:
            return text
        if lost < fewest or not best:
            best, fewest = text, lost
    return best


def written_forms(claim: Claim, locale: str) -> Iterator[str]:
    r"""The ways to write a claim in a locale, the plainest first, read back or not.

    >>> from numbers_extract import extract
    >>> claim, = extract("40%", "en")
    >>> [text.replace("\xa0", " ") for text in islice(written_forms(claim, "de"), 2)]
    ['40 %', '40 Prozent']
    """
    vocabulary = vocabulary_of(cldr.find_locale(locale))
    # Every way to write the figure with the plainest qualifier, before the figures with rarer ones.
    for figure in _figures(claim, vocabulary):
        yield from islice(bounded_forms(claim, figure, vocabulary), 1)
    for figure in _figures(claim, vocabulary):
        yield from islice(bounded_forms(claim, figure, vocabulary), 1, None)


def _figures(claim: Claim, v: Vocabulary) -> Iterator[str]:
    """The claim without its bound."""
    if claim.kind is Kind.DATE:
        return date_forms(claim, v)
    if claim.kind is Kind.TIME:
        return time_forms(claim, v)
    if claim.kind is Kind.RATIO:
        return ratio_forms(claim, v)
    if claim.kind is Kind.ORDINAL:
        return ordinal_forms(claim, v)
    if claim.kind is Kind.FRACTION:
        return fraction_forms(claim, v)
    if claim.kind is Kind.MULTIPLE:
        return multiple_forms(claim, v)
    return amount_forms(claim, v)


_LOSSES = ("decimals", "bound", "statement")
"""What may be lost, the lightest first."""


def _lost(claim: Claim, found: list[Claim]) -> int:
    """How much of the claim is not read back: 0 for nothing, else its place in `_LOSSES`, from 1 on."""
    if len(found) != 1:
        return 3
    read = found[0]
    if _stated(read) != _stated(claim):
        return 3
    if _bound(read) != _bound(claim):
        return 2
    return int(read.decimals != claim.decimals)


def _stated(claim: Claim) -> tuple[object, ...]:
    ends = (claim.lower_bound, claim.upper_bound) if claim.value is None else ()
    # "70 litres of rain per square metre" says the same as "70 litres per square metre", whose unit is the rate.
    rate = " / ".join(part for part in (claim.unit, claim.per) if part)
    return claim.kind, claim.value, rate, claim.date, claim.time, claim.terms, ends


def _bound(claim: Claim) -> tuple[Comparator, bool, object, object]:
    return claim.comparator, claim.approximate, claim.lower_bound, claim.upper_bound
