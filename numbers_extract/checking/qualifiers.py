"""Bounds and approximations on one and the same figure: which says more."""

from __future__ import annotations

from typing import TypeAlias

from numbers_extract.checking.relations import Relation
from numbers_extract.claims import Comparator

Qualifier: TypeAlias = tuple[Comparator, bool]
"""A comparator and whether the claim is approximate."""

# Where the true figure may lie to the stated one: far or just below, at it, just or far above.
# "Nearly 500" is just below, "about 500" just below, at, or just above.
_BELOW, _JUST_BELOW, _AT, _JUST_ABOVE, _ABOVE = range(5)
_PLACES: dict[Qualifier, frozenset[int]] = {
    (Comparator.EQUAL, False): frozenset((_AT,)),
    (Comparator.EQUAL, True): frozenset((_JUST_BELOW, _AT, _JUST_ABOVE)),
    (Comparator.LESS, False): frozenset((_BELOW, _JUST_BELOW)),
    (Comparator.LESS, True): frozenset((_JUST_BELOW,)),
    (Comparator.AT_MOST, False): frozenset((_BELOW, _JUST_BELOW, _AT)),
    (Comparator.AT_MOST, True): frozenset((_BELOW, _JUST_BELOW, _AT, _JUST_ABOVE)),
    (Comparator.AT_LEAST, False): frozenset((_AT, _JUST_ABOVE, _ABOVE)),
    (Comparator.AT_LEAST, True): frozenset((_JUST_BELOW, _AT, _JUST_ABOVE, _ABOVE)),
    (Comparator.GREATER, False): frozenset((_JUST_ABOVE, _ABOVE)),
    (Comparator.GREATER, True): frozenset((_JUST_ABOVE,)),
}
_PLAIN: Qualifier = (Comparator.EQUAL, False)


def relation_of(a: Qualifier, b: Qualifier) -> Relation:
    """How what `a` allows lies to what `b` allows; the narrower says more.

    A figure without any qualifier counts as inside every other claim of it: who says "60" for
    "more than 60" has dropped a bound, not contradicted it.

    >>> about, at_least = (Comparator.EQUAL, True), (Comparator.AT_LEAST, False)
    >>> relation_of((Comparator.EQUAL, False), at_least), relation_of(about, at_least)
    (<Relation.INSIDE: 2>, <Relation.CROSSING: 5>)
    """
    places, others = _PLACES[a], _PLACES[b]
    if places == others:
        return Relation.SAME
    if a == _PLAIN or places < others:
        return Relation.INSIDE
    if b == _PLAIN or others < places:
        return Relation.AROUND
    # "at least 60" and "at most 60" are both true of 60 alone: opposite bounds all the same.
    return Relation.CROSSING if places & others - {_AT} else Relation.APART
