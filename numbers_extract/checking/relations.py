"""How two sets lie to each other, and how products of sets do."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import Protocol, Self, TypeVar


class Relation(Enum):
    """How the first set lies to the second."""

    SAME = auto()
    INSIDE = auto()
    AROUND = auto()
    APART = auto()
    CROSSING = auto()


class _Ordered(Protocol):
    def __lt__(self, other: Self, /) -> bool: ...


Point = TypeVar("Point", bound=_Ordered)


def of_spans(a: tuple[Point, Point], b: tuple[Point, Point]) -> Relation:
    """How two closed spans lie to each other.

    >>> of_spans((1990, 1999), (1900, 1999)), of_spans((1990, 1999), (1995, 2004)), of_spans((1, 2), (3, 4))
    (<Relation.INSIDE: 2>, <Relation.CROSSING: 5>, <Relation.APART: 4>)
    """
    if a == b:
        return Relation.SAME
    if a[1] < b[0] or b[1] < a[0]:
        return Relation.APART
    if not a[0] < b[0] and not b[1] < a[1]:
        return Relation.INSIDE
    if not b[0] < a[0] and not a[1] < b[1]:
        return Relation.AROUND
    return Relation.CROSSING


def of_product(parts: Iterable[Relation]) -> Relation:
    """How two products of sets lie to each other, from how their parts do.

    The 12th of September of any year and the year 2008 cross: the one is narrower in the day,
    the other in the year.

    >>> of_product([Relation.INSIDE, Relation.SAME]), of_product([Relation.INSIDE, Relation.AROUND])
    (<Relation.INSIDE: 2>, <Relation.CROSSING: 5>)
    """
    found = set(parts)
    if Relation.APART in found:
        return Relation.APART
    found.discard(Relation.SAME)
    if not found:
        return Relation.SAME
    return found.pop() if len(found) == 1 else Relation.CROSSING


def of_outlines(relation: Relation, *, a_exact: bool, b_exact: bool) -> Relation:
    """How two sets lie of which perhaps only the outline is known, from how their outlines lie.

    >>> of_outlines(Relation.INSIDE, a_exact=False, b_exact=True)  # a summer lies in its year
    <Relation.INSIDE: 2>
    >>> of_outlines(Relation.AROUND, a_exact=False, b_exact=True)  # and how it lies to April is not said
    <Relation.CROSSING: 5>
    """
    if relation is Relation.APART or (a_exact and b_exact):
        return relation
    if b_exact and relation in (Relation.INSIDE, Relation.SAME):
        return Relation.INSIDE
    if a_exact and relation in (Relation.AROUND, Relation.SAME):
        return Relation.AROUND
    return Relation.CROSSING
