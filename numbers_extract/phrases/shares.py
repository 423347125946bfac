"""Shares that are written with two numbers or with "every": "one in four", "jeder dritte"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Number
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.numerals.exact import divided, negated
from numbers_extract.phrases.counted import find_counted
from numbers_extract.vocabulary import Vocabulary


def every_nth(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "jeder dritte Haushalt", "every third household": a share of one in three."""
    i = f.first - 1
    if (
        f.kind is Kind.ORDINAL
        and s.words[f.stop] in v.language.part_nouns
        and isinstance(f.value, Decimal)
        and f.value > 1
    ):
        f.kind, f.value, f.fraction_digits = Kind.FRACTION, divided(Decimal(1), f.value), None
        f.stop, f.end = f.stop + 1, s.ends[f.stop]
        return
    if f.kind is not Kind.ORDINAL or s.words[i] not in v.language.every_words or not isinstance(f.value, Decimal):
        return
    if f.value > 1 and v.units.after(s.words, f.stop) is None:
        f.kind, f.value, f.fraction_digits = Kind.FRACTION, divided(Decimal(1), f.value), None
        f.first, f.start = i, s.starts[i]


def one_in(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "une femme sur trois": the article before the noun is the one of the share."""
    language, link = v.language, f.first - 1
    if not language.share_noun_between or s.words[link] not in language.share_words or not _whole(f) or not f.value:
        return
    for nouns in range(1, _nouns_before(s, link, v) + 1):
        first = link - nouns - 1
        if s.words[first] in language.share_ones and f.value > 1 and _ends_share(s, f, v):
            f.kind, f.value, f.fraction_digits = Kind.FRACTION, divided(Decimal(1), f.value), None
            f.first, f.start, f.noun_at = first, s.starts[first], first + 1


def _nouns_before(s: Sentence, link: int, v: Vocabulary) -> int:
    """How many words before `link` may be the noun of a share: "femme", "station météorologique"."""
    for count in range(_MOST_BETWEEN):
        word = s.words[link - count - 1]
        if not is_word(word) or word in v.language.function_words:
            return count
    return _MOST_BETWEEN


_MOST_BETWEEN = 2
_MOST_IN_SHARE = 100  # "une loi sur 1905" is no share
_ROUND = frozenset(Decimal(10**power) for power in range(3, 7))  # "un cas sur 10 000"


def _ends_share(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether nothing follows that the second number of a share counts for itself."""
    if f.value is None or not (f.value <= _MOST_IN_SHARE or f.value in _ROUND):
        return False
    part = s.words[f.stop] in v.language.part_of  # "un habitant sur huit du département"
    return part or find_counted(s, f, v) is None


def join_shares(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """ "one in four", "sieben von zehn", "7 out of 10": the first of the second."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        share = None if a is None else _share(s, a, f, v) or _part_of_noun(s, a, f, v) or _behind_whole(s, a, f, v)
        if a is None or share is None:
            joined.append(f)
            continue
        a.value, a.kind, a.fraction_digits, a.readings = share, Kind.FRACTION, None, ()
        if v.language.share_noun_between and s.words[a.stop] not in v.language.share_words:
            a.noun_at = a.stop
        a.stop, a.end, a.ending, a.tail = f.stop, f.end, f.ending, f.tail
        if f.qualifier is not None:
            a.qualifier, a.comparator, a.approximate = f.qualifier, f.comparator, f.approximate
        a.partner_only = False
    return joined


def _share(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> Number | None:
    """The quotient of two whole numbers where the words between them make one their share."""
    if not (_whole(a) and _whole(b)) or a.value is None or b.value is None:
        return None
    if a.value == 0 or not negated(b.value) < a.value < b.value:
        return None
    between = s.words[a.stop : b.first]
    if len(between) == _HYPHENED and between[0] in HYPHENS and between[-1] in HYPHENS:
        between = between[1:-1]  # "a one-in-four chance"
    alone = between[0] if len(between) == 1 else ""
    if a.value < 0 and alone not in v.language.over_words:
        return None
    if alone in v.language.over_words and find_counted(s, b, v) is None:
        b.qualifier = None  # "one over three": "over" bounds nothing
        return divided(a.value, b.value)
    if b.qualifier is not None and (b.qualifier.start < b.start or a.qualifier is not None):
        return None
    linked = 0 < len(between) <= 2 and all(word in v.language.share_words for word in between)
    if (
        not linked
        and 2 <= len(between) <= _MOST_BETWEEN + 1
        and v.language.share_noun_between
        and between[-1] in v.language.share_words
    ):
        named = _nouns_before(s, b.first - 1, v) >= len(between) - 1
        linked = named and (_ends_share(s, b, v) or _is_majority(s, a, b, v))
    return divided(a.value, b.value) if linked and alone not in v.language.never_alone_in_share else None


_HYPHENED = 3  # tokens of "-in-"


def _is_majority(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "289 sièges sur 577": a large whole, too, where the part is in digits and no hundredth of it."""
    if a.spelled or b.spelled or a.value is None or b.value is None:
        return False
    return a.value * _MOST_IN_SHARE > b.value and find_counted(s, b, v) is None


def _behind_whole(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> Number | None:
    """ "5 में से 2": two of five."""
    if tuple(s.words[a.stop : b.first]) not in v.share_behind_whole or not (_whole(a) and _whole(b)):
        return None
    return divided(b.value, a.value) if a.value and b.value and 0 < b.value < a.value else None


_MOST_NOUNS = 3


def _part_of_noun(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> Number | None:
    """ "her üç kişiden biri", "10 öğrenciden 4'ü": the endings say that the second is a part of the first."""
    owned, sources = v.language.owned_endings, v.language.range_from
    if not owned or b.ending not in owned or not (_whole(a) and _whole(b)) or a.tail or a.value is None:
        return None
    nouns = s.words[a.stop : b.first]
    if not 0 < len(nouns) <= _MOST_NOUNS or not all(map(str.isalpha, nouns)) or v.noun_ending(nouns[-1]) not in sources:
        return None
    if b.value is None or not 0 < b.value < a.value:
        return None
    if s.words[a.first - 1] in v.language.every_words:
        a.first, a.start = a.first - 1, s.starts[a.first - 1]
    return divided(b.value, a.value)


def _whole(f: Figure) -> bool:
    """A plain whole number, in digits or words."""
    return f.kind is Kind.CARDINAL and f.unit is None and f.fraction_digits == 0 and not f.bounded
