"""Claims with a bound or an approximation, in the words of their language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import strategies as st

from numbers_extract.claims import Comparator, Kind
from numbers_extract.languages.base import ABOUT, AT_LEAST, AT_MOST, LESS, MORE, NEARLY, WELL_OVER, Bound
from numbers_extract.testing.stating import Draft, Rendered, bounded, placed
from numbers_extract.vocabulary import Vocabulary

_BOUNDS = (ABOUT, MORE, AT_LEAST, LESS, AT_MOST, NEARLY, WELL_OVER)
_MOST_PHRASES = 2  # of one bound: the rest of a list are words for one sort of quantity
_UNBOUNDED = frozenset((Kind.ORDINAL, Kind.RATIO, Kind.MULTIPLE, Kind.TIME))


@st.composite
def with_bound(draw: st.DrawFn, plain: st.SearchStrategy[Draft], v: Vocabulary) -> Rendered:
    """One of these claims, with a qualifier before it or without, as the language has them."""
    # Drawn for every kind, so that none takes fewer choices than a count and failures do not shrink to it.
    qualified = draw(st.booleans())
    draft = draw(plain)
    claim = draft.claim
    if claim.kind in _UNBOUNDED or not qualified:
        return Rendered(draft.text, claim)
    language = v.language
    table = language.date_qualifiers if claim.kind is Kind.DATE else language.qualifiers
    only_about = claim.value is None and claim.kind is not Kind.DATE  # a range is bounded already
    most = 1 if claim.kind in (Kind.FRACTION, Kind.DATE) else _MOST_PHRASES
    bounds = (ABOUT,) if only_about else _BOUNDS
    phrases = [(phrase, bound) for bound in bounds for phrase in _plainest(bound, table, v)[:most]]
    if not phrases:
        return Rendered(draft.text, claim)
    phrase, bound = draw(st.sampled_from(phrases))
    made = bounded(claim, bound.comparator or Comparator.EQUAL, approximate=bound.approximate)
    if bound.approximate and draft.rough is not None:
        made = replace(made, decimals=draft.rough)
    return placed(made, draft.text, before=phrase if phrase.endswith("'") else f"{phrase} ")


def _plainest(bound: Bound, table: Mapping[str, Bound], v: Vocabulary) -> list[str]:
    """The first phrases of a bound that are words and mean nothing else before a figure."""
    said = [phrase for phrase, meant in table.items() if meant == bound and phrase[0].isalpha()]
    # "über 5 Pläne" may be about them, "около 5 часов" may be about five o'clock.
    ambiguous = v.language.governable | v.language.clock_before if table is v.language.qualifiers else frozenset()
    return [phrase for phrase in said if phrase not in ambiguous][:_MOST_PHRASES]
