"""Bounds and approximations in words, from the language's own qualifiers.

A language file lists its qualifiers by what they say, the plainest first: that one is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice

from numbers_extract.claims import Claim, Comparator, Kind
from numbers_extract.languages.base import ABOUT, Bound
from numbers_extract.lexing.tokens import is_unspaced
from numbers_extract.numerals.writing import spelled_cardinals
from numbers_extract.vocabulary import Vocabulary

_LIKE_YEARS = 4  # digits that are read out together
_LETTERS = re.compile(r"[^\W\d_]+")
_TRIED = 3  # qualifiers of one meaning; the rest of a list are rarer words


def bounded_forms(claim: Claim, figure: str, v: Vocabulary) -> Iterator[str]:
    """The figure with its bound, the plainest way first; the figure alone last, where nothing says the bound.

    >>> from numbers_extract import extract
    >>> from numbers_extract.vocabulary import vocabulary_of
    >>> claim, = extract("at least 5", "en")
    >>> list(bounded_forms(claim, "5", vocabulary_of("de")))[0]
    'mindestens 5'
    """
    bound = _bound_of(claim)
    if bound != Bound():
        points = claim.kind in (Kind.DATE, Kind.TIME)
        language = v.language
        before = language.date_qualifiers if points else language.qualifiers
        after = language.date_qualifiers_after if points else language.qualifiers_after
        words = list(_saying(bound, before))
        yield from (_before(phrase, figure) for phrase in words if phrase[0].isalpha())
        for phrase in _saying(bound, after):
            yield from _behind(figure, phrase, claim, v)
        yield from _stacked(figure, bound, before, after, claim, v)
        yield from (_before(phrase, figure) for phrase in words if not phrase[0].isalpha())
    yield figure


def _bound_of(claim: Claim) -> Bound:
    """What must be said beside the figure: nothing for a vague plural, which says its own."""
    vague = claim.value is None and claim.kind not in (Kind.DATE, Kind.TIME)
    if vague and None in (claim.lower_bound, claim.upper_bound):
        return Bound()
    exact = claim.comparator is Comparator.EQUAL
    return Bound(None if exact else claim.comparator, claim.approximate)


def _saying(bound: Bound, phrases: Mapping[str, Bound]) -> Iterator[str]:
    return islice((phrase for phrase, said in phrases.items() if said == bound), _TRIED)


def _stacked(
    figure: str, bound: Bound, before: Mapping[str, Bound], after: Mapping[str, Bound], claim: Claim, v: Vocabulary
) -> Iterator[str]:
    """ "mindestens rund 5"."""
    if bound.comparator is None or not bound.approximate:
        return
    limits = [limit for limit in _saying(Bound(bound.comparator), before) if limit[0].isalpha()]
    for about in _saying(ABOUT, before):
        rough = _before(about, figure)
        yield from (_before(limit, rough) for limit in limits)
        for limit in _saying(Bound(bound.comparator), after):
            yield from _behind(rough, limit, claim, v)


def _before(phrase: str, figure: str) -> str:
    glued = phrase.endswith(("'", "’")) or is_unspaced(phrase[-1]) or (not phrase[-1].isalnum() and phrase[-1] != ".")
    return f"{phrase}{figure}" if glued else f"{phrase} {figure}"


def _behind(figure: str, phrase: str, claim: Claim, v: Vocabulary) -> Iterator[str]:
    """The qualifier behind the figure, which may need a case ending: "50'den fazla"."""
    if not phrase.startswith("'"):
        yield f"{figure}{phrase}" if is_unspaced(phrase[0]) or not phrase[0].isalnum() else f"{figure} {phrase}"
        return
    case, _, rest = phrase.partition(" ")
    for inflected in inflected_forms(figure, case, claim, v):
        yield f"{inflected} {rest}"


def inflected_forms(figure: str, case: str, claim: Claim, v: Vocabulary) -> Iterator[str]:
    """The figure with a case ending that fits its last word, as it is spoken: "6'dan", "6 kilometreden".

    >>> from numbers_extract import extract
    >>> from numbers_extract.vocabulary import vocabulary_of
    >>> claim, = extract("6", "tr")
    >>> next(inflected_forms("6", "'den", claim, vocabulary_of("tr")))
    "6'dan"
    """
    language = v.language
    spoken = _last_word(figure, claim, v)
    forms = frozenset(language.inflect_last(spoken))
    endings = [ending for ending, named in language.endings.items() if named == case]
    name = figure.rsplit(maxsplit=1)[-1]
    mark = "" if name[-1:].isalpha() and name.islower() else "'"  # names keep theirs apart
    fitting = [ending for ending in endings if spoken + ending in forms]
    yield from (f"{figure}{mark}{ending}" for ending in (*sorted(fitting, key=len), *endings)[:_TRIED])


def _last_word(figure: str, claim: Claim, v: Vocabulary) -> str:
    """The last word of the figure, or of its digits when they are read out."""
    last = figure.rsplit(maxsplit=1)[-1]
    if last[-1].isalpha():
        return str(_LETTERS.findall(last)[-1])
    digits = "".join(char for char in last if char.isdecimal())
    value = claim.value
    whole = isinstance(value, Decimal) and value == value.to_integral_value() and str(value).endswith(digits)
    number = value if whole and isinstance(value, Decimal) else Decimal(digits[-_LIKE_YEARS:] or "0")
    spelled = next(spelled_cardinals(v.locale_id, number), last)
    return spelled.split()[-1]
