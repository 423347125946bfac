"""`rendered_claims`, a text with its claim, and `claims`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import TypedDict

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from numbers_extract import cldr
from numbers_extract.claims import Claim, Kind, Number
from numbers_extract.testing.figures import Limits
from numbers_extract.testing.numeric import amounts, fractions, multiples, ordinals, plain_amounts, ranges, ratios
from numbers_extract.testing.points import dates, times
from numbers_extract.testing.qualified import with_bound
from numbers_extract.testing.stating import Draft, Rendered
from numbers_extract.testing.units import units_by_kind
from numbers_extract.vocabulary import Vocabulary, vocabulary_of

LOCALES = ("en", "de", "cs", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr")
"""Where a locale may be any: the languages that have bounds, ranges and fractions."""

_MOST = Decimal(10) ** 12
_KEPT = 64  # strategies
_OFTEN = 6  # times as often as the plainest, or as a range


class Options(TypedDict, total=False):
    """What `rendered_claims` takes by name, for the strategies that are built on it."""

    min_value: Number | int | None
    max_value: Number | int | None
    units: Iterable[str] | None
    words: bool
    scales: bool
    bounds: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the caller asked for."""

    v: Vocabulary
    limits: Limits
    units: dict[Kind, tuple[str, ...]]


def claims(
    *,
    locale: str | None = None,
    kinds: Collection[Kind] | None = None,
    min_value: Number | int | None = None,
    max_value: Number | int | None = None,
    units: Iterable[str] | None = None,
) -> st.SearchStrategy[Claim]:
    r"""Valid claims of every kind, as they stand in a text of the locale, or of any of the twelve languages.

    `min_value` and `max_value` bound the value, and both ends of a range; `units` (pint names, ISO 4217 codes,
    `percent` and its like) are the only ones to be drawn, and then every claim has one. Shrinks to a plain 0.

    >>> from hypothesis import find
    >>> claim = find(claims(locale="de"), lambda claim: claim.kind is Kind.MONEY)
    >>> claim.text, claim.value, claim.unit
    ('0\xa0€', Decimal('0'), 'EUR')
    """
    places = [locale] if locale is not None else list(LOCALES)
    chosen, wanted_units = _collected(kinds), None if units is None else tuple(units)

    @cache  # a locale's words are loaded when it is first drawn
    def of_locale(place: str) -> st.SearchStrategy[Claim]:
        rendered = rendered_claims(place, kinds=chosen, min_value=min_value, max_value=max_value, units=wanted_units)
        return rendered.map(lambda drawn: drawn.claim)

    return of_locale(places[0]) if len(places) == 1 else st.sampled_from(places).flatmap(of_locale)


def rendered_claims(  # noqa: PLR0913 -- what a caller may narrow, each by name
    locale: str,
    *,
    kinds: Collection[Kind] | None = None,
    min_value: Number | int | None = None,
    max_value: Number | int | None = None,
    units: Iterable[str] | None = None,
    words: bool = True,
    scales: bool = True,
    bounds: bool = True,
) -> st.SearchStrategy[Rendered]:
    """A text and the claim that it makes, in any of the ways that the locale writes it.

    In digits, grouped as the locale does, with any space or apostrophe, or not at all; with scale words and, where
    CLDR spells the language, in words; with the unit's sign or name; with a qualifier, where the language has a
    file here. `words`, `scales` and `bounds` leave these out. The rest is as in `claims`. `InvalidArgument` for a
    kind that the locale cannot write, a unit that CLDR does not have, or limits that leave nothing.

    >>> from hypothesis import find
    >>> find(rendered_claims("de"), lambda rendered: rendered.claim.approximate).text
    'rund 0'
    """
    least, most = _limits(min_value, max_value)
    limits = Limits(least, most, words=words, scales=scales)
    chosen, wanted_units = _collected(kinds), None if units is None else tuple(units)
    return _rendered_claims(cldr.find_locale(locale), chosen, limits, wanted_units, bounds=bounds)


@lru_cache(maxsize=_KEPT)
def _rendered_claims(
    locale_id: str, kinds: tuple[Kind, ...] | None, limits: Limits, units: tuple[str, ...] | None, *, bounds: bool
) -> st.SearchStrategy[Rendered]:
    """The strategy, kept: tests ask for the same one again for every example."""
    wanted = Wanted(vocabulary_of(locale_id), limits, units_by_kind(units))
    allowed = _allowed(kinds, units)
    makers = {kind: made for kind in allowed if (made := _MAKERS[kind](kind, wanted)) is not None}
    if not makers:
        asked = ", ".join(allowed) or "what has none of the kinds and one of the units"
        raise InvalidArgument(f"{wanted.v.tag} has no way to write {asked} between {limits.least} and {limits.most}")
    any_kind = st.one_of(list(makers.values()))
    plainest = _plainest(next(iter(makers)), wanted)
    plain = any_kind if plainest is None else weighted([plainest] + [any_kind] * _OFTEN)
    return with_bound(plain, wanted.v) if bounds else plain.map(_rendered)


def plainest_claims(
    locale: str, kinds: Collection[Kind] | None, options: Options
) -> st.SearchStrategy[Rendered] | None:
    """Those of `rendered_claims` that take one choice alone; None where the first kind has none."""
    kind = next(iter(_allowed(kinds, options.get("units"))))
    units = options.get("units")
    wanted = Wanted(
        vocabulary_of(cldr.find_locale(locale)),
        Limits(*_limits(options.get("min_value"), options.get("max_value"))),
        units_by_kind(units),
    )
    made = _plainest(kind, wanted)
    return None if made is None else made.map(_rendered)


def _rendered(draft: Draft) -> Rendered:
    return Rendered(draft.text, draft.claim)


def _limits(low: Number | int | None, high: Number | int | None) -> tuple[Decimal, Decimal]:
    least = Decimal(0) if low is None else _decimal(low)
    return least, max(_MOST, least) if high is None else _decimal(high)


def _collected(kinds: Collection[Kind] | None) -> tuple[Kind, ...] | None:
    return None if kinds is None else tuple(map(Kind, kinds))


def _allowed(kinds: Collection[Kind] | None, units: Iterable[str] | None) -> tuple[Kind, ...]:
    """The kinds to draw: those that were asked for; where units were, those that have one."""
    asked = tuple(_MAKERS) if kinds is None else tuple(map(Kind, kinds))
    if units is None:
        return asked
    possible = units_by_kind(units)
    return tuple(kind for kind in asked if kind in possible)


def _decimal(number: Number | int) -> Decimal:
    if isinstance(number, (int, Decimal)) and not isinstance(number, bool):
        return Decimal(number)
    raise InvalidArgument(f"a limit is an int or a Decimal, not {type(number).__name__}: {number!r}")


def weighted(table: Sequence[st.SearchStrategy[Draft]]) -> st.SearchStrategy[Draft]:
    """One of the strategies, as often as it stands in the table, where `st.one_of` drops those that repeat."""
    return st.integers(0, len(table) - 1).flatmap(table.__getitem__)


Maker = Callable[[Kind, Wanted], st.SearchStrategy[Draft] | None]


def _amounts(kind: Kind, wanted: Wanted) -> st.SearchStrategy[Draft] | None:
    """One figure, or a range of two."""
    units = wanted.units.get(kind, ()) if kind is not Kind.CARDINAL else (None,)
    one = amounts(kind, units, wanted.v, wanted.limits)
    two = ranges(kind, units, wanted.v, wanted.limits)
    return one if one is None or two is None else weighted([one] * _OFTEN + [two])


def _plainest(kind: Kind, wanted: Wanted) -> st.SearchStrategy[Draft] | None:
    """A small whole number in digits with the first unit: what failures shrink to, as it takes the fewest choices."""
    units = wanted.units.get(kind, ()) if kind is not Kind.CARDINAL else (None,)
    return plain_amounts(kind, units, wanted.v, wanted.limits)


_MAKERS: dict[Kind, Maker] = {
    **dict.fromkeys((Kind.CARDINAL, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION), _amounts),
    Kind.DATE: lambda _, wanted: dates(wanted.v),
    Kind.TIME: lambda _, wanted: times(wanted.v),
    Kind.ORDINAL: lambda _, wanted: ordinals(wanted.v, wanted.limits),
    Kind.FRACTION: lambda _, wanted: fractions(wanted.v, wanted.limits),
    Kind.RATIO: lambda _, wanted: ratios(wanted.v, wanted.limits),
    Kind.MULTIPLE: lambda _, wanted: multiples(wanted.v, wanted.limits),
}
"""How each kind is made, the plainest first; None where the locale has no way to write it."""
