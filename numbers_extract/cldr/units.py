"""Every written form of every unit, with the pint expressions that it may stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from numbers_extract.cldr.forms import Inflect, Phrase, cut, inflected, lowered, respelt, tokenize
from numbers_extract.cldr.locales import language_of, locale_data
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR

_LONG, _SHORT, _NARROW = range(3)
_STYLES = {"long": _LONG, "short": _SHORT, "narrow": _NARROW}
# Spellings of the other side of the ocean, which texts of either side hold.
_ALSO = {"en": ("en", "en_GB"), "pt": ("pt", "pt_PT")}
# Units whose one-letter symbol is also written in the other case. In no other unit: "A" is
# ampere, "a" a word.
_EITHER_CASE = frozenset({"liter"})
_UNIT_ORDER = {unit: place for place, unit in enumerate(PINT_OF_CLDR.values())}


@dataclass(frozen=True, slots=True)
class UnitForm:
    """What a phrase may stand for: pint expressions, most likely first.

    `dimension` is CLDR's category of the first ("length", "duration", "digital"); `narrow_only`
    says that CLDR has the phrase only among its narrowest forms ("m" for minute), which are
    written directly after the figure and are ambiguous.
    """

    units: tuple[str, ...]
    dimension: str
    narrow_only: bool


class _Hit(NamedTuple):
    """One unit of one phrase. Hits sort by likelihood: style, widest first, and table order."""

    style: int
    place: int
    unit: str
    dimension: str


_Hits = dict[Phrase, set[_Hit]]


@lru_cache(maxsize=128)
def _written_hits(locale_id: str, inflect: Inflect | None) -> _Hits:
    """The hits of each phrase as CLDR and its other spellings write it, case kept."""
    hits: _Hits = {}
    for cldr_id, styles in locale_data(locale_id)["unit_patterns"].items():
        unit = PINT_OF_CLDR.get(cldr_id)
        if unit is None:
            continue
        for style, rank in _STYLES.items():
            hit = _Hit(rank, _UNIT_ORDER[unit], unit, cldr_id.partition("-")[0])
            for phrase in _phrases(styles.get(style, {})):
                # Only words are inflected: a long name never is an abbreviation.
                for form in inflected(phrase, inflect) if rank == _LONG else (phrase,):
                    hits.setdefault(form, set()).add(hit)
    return hits


def _phrases(forms: Mapping[str, str]) -> Iterator[Phrase]:
    """The phrases of one unit in one style, but for those on both sides of the figure."""
    for pattern in {text for plural, text in forms.items() if plural != "per"}:
        before, _, after = pattern.partition("{0}")
        if not (before.strip() and after.strip()):
            phrase = cut(before or after)
            if phrase:
                yield from respelt(phrase)


def _form(hits: set[_Hit]) -> UnitForm:
    if len(hits) == 1:
        return _form_of_one(*hits)
    ranked = sorted(hits)
    units = tuple(dict.fromkeys(hit.unit for hit in ranked))
    return UnitForm(units, ranked[0].dimension, ranked[0].style == _NARROW)


@cache
def _form_of_one(hit: _Hit) -> UnitForm:
    return UnitForm((hit.unit,), hit.dimension, hit.style == _NARROW)


@lru_cache(maxsize=128)
def _lower_hits(locale_id: str, inflect: Inflect | None) -> _Hits:
    """The hits of each lower-case phrase."""
    hits: _Hits = {}
    for phrase, found in _written_hits(locale_id, inflect).items():
        folded = lowered(phrase)
        one_letter = folded != phrase and len(folded) == 1 and len(folded[0]) == 1
        meant = {hit for hit in found if hit.unit in _EITHER_CASE} if one_letter else found
        if meant:
            hits.setdefault(folded, set()).update(meant)
    return hits


@lru_cache(maxsize=128)
def unit_forms(locale_id: str, inflect: Inflect | None = None) -> dict[Phrase, UnitForm]:
    """Lower-case phrases to units: the fallback where `unit_forms_exact` has nothing.

    `inflect` gives more surface forms of a word; it is asked for the words of long names.

    >>> forms = unit_forms("de")
    >>> forms["quadratkilometer",].units, forms["km", "/", "h"].units
    (('kilometer ** 2',), ('kilometer_per_hour',))
    >>> unit_forms("en")["m",].units
    ('meter', 'minute', 'month')
    """
    forms: dict[Phrase, UnitForm] = {}
    for source in (locale_id, *_ALSO.get(language_of(locale_id), ())):
        for phrase, hits in _lower_hits(source, inflect).items():
            if phrase not in forms:
                forms[phrase] = _form(hits)
    return forms


@lru_cache(maxsize=128)
def unit_forms_exact(locale_id: str, inflect: Inflect | None = None) -> dict[Phrase, UnitForm]:
    """Phrases in their own case to units: "MB" is megabyte and "mW" milliwatt.

    A narrow form of two letters or more gives way to wider forms in another case:

    >>> forms = unit_forms_exact("en")
    >>> forms["MB",].units, forms["Mb",].units
    (('megabyte',), ('megabit',))
    >>> forms["mb",].units
    ('megabyte', 'megabit', 'millibar')
    """
    forms: dict[Phrase, UnitForm] = {}
    for source in (locale_id, *_ALSO.get(language_of(locale_id), ())):
        folded = _lower_hits(source, inflect)
        for phrase, hits in _written_hits(source, inflect).items():
            if phrase not in forms:
                narrow_letters = min(hits).style == _NARROW and sum(map(len, phrase)) > 1
                forms[phrase] = _form(hits | folded[lowered(phrase)] if narrow_letters else hits)
    return forms


@cache
def per_patterns(locale_id: str) -> frozenset[Phrase]:
    """What stands between a unit and the unit that it is per.

    >>> sorted(per_patterns("de"))
    [('/',), ('pro',)]
    """
    styles = locale_data(locale_id)["compound_unit_patterns"]["per"]
    patterns = (forms["compound"] for forms in styles.values() if "compound" in forms)
    found = (tokenize(str(p).partition("{0}")[2].partition("{1}")[0]) for p in patterns)
    return frozenset(phrase for phrase in found if phrase)
