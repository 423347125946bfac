"""Every written form of every unit, with the pint expressions that it may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from numbers_extract.cldr.energies import KILOWATT_HOUR, PREFIXES, enlarged
from numbers_extract.cldr.forms import Inflect, Phrase, cut, inflected, lowered, respelt, tokenize
from numbers_extract.cldr.locales import KEPT, language_of, locale_data
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR

_LONG, _SHORT, _NARROW = range(3)
_STYLES = {"long": _LONG, "short": _SHORT, "narrow": _NARROW}
# Spellings of the other side of the ocean, which texts of either side hold.
_ALSO = {"en": ("en", "en_GB"), "pt": ("pt", "pt_PT")}
# Units whose one-letter symbol is also written in the other case. In no other unit: "A" is
# ampere, "a" a word.
_EITHER_CASE = frozenset({"liter"})
# Units whose symbol, a lone letter, more often is a temperature or a grade: "20 C", "class 5 F".
_BY_NAME_ONLY = frozenset({"coulomb", "farad"})
_UNIT_ORDER = {unit: place for place, unit in enumerate(PINT_OF_CLDR.values())}


class UnitForm(NamedTuple):
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


_Hits = dict[Phrase, tuple[_Hit, ...]]


@lru_cache(maxsize=KEPT)
def _written_hits(locale_id: str) -> tuple[_Hits, ...]:
    """The hits of each phrase as CLDR writes it, case kept; then those of its other spellings."""
    known: set[str] = set()
    sources = dict.fromkeys((locale_id, *_ALSO.get(language_of(locale_id), ())))
    return tuple(_new_hits(source, known) for source in sources)


def _new_hits(locale_id: str, known: set[str]) -> _Hits:
    """The hits of each phrase of those patterns that are not known yet; now they are."""
    hits: _Hits = {}
    new: set[str] = set()
    for pattern, hit in _patterns(locale_data(locale_id)):
        if pattern not in known:
            new.add(pattern)
            for phrase in _phrases(pattern):
                if hit.unit not in _BY_NAME_ONLY or len("".join(phrase)) > 1:
                    _add(hits, phrase, (hit,))
    known |= new
    return hits


def _patterns(data: Mapping[str, Any]) -> Iterator[tuple[str, _Hit]]:
    """Every pattern of every unit, and what it says."""
    names = data["unit_display_names"]
    for cldr_id, styles in data["unit_patterns"].items():
        unit = PINT_OF_CLDR.get(cldr_id)
        if unit is None:
            continue
        for style, rank in _STYLES.items():
            hit = _Hit(rank, _UNIT_ORDER[unit], unit, cldr_id.partition("-")[0])
            patterns = _texts(styles, style)
            if name := names.get(cldr_id, {}).get(style):
                patterns.add(f"{{0}} {name}")  # as Babel writes a unit whose plural form is missing
            for pattern in patterns:
                yield pattern, hit
    for style, rank in _STYLES.items():
        for pattern in _texts(data["unit_patterns"].get(KILOWATT_HOUR, {}), style):
            for unit in PREFIXES:
                hit = _Hit(rank, _UNIT_ORDER["kilowatt_hour"], unit, "energy")
                yield from ((larger, hit) for larger in enlarged(data, style, unit, pattern))


def _texts(styles: Mapping[str, Any], style: str) -> set[str]:
    """The patterns of a unit in one style, for every plural."""
    return {text for plural, text in styles.get(style, {}).items() if plural != "per"}


def _phrases(pattern: str) -> Iterable[Phrase]:
    """The phrases of a pattern; none where they stand on both sides of the figure."""
    before, _, after = pattern.partition("{0}")
    if before.strip() and after.strip():
        return ()
    phrase = cut(before or after)
    return respelt(phrase) if phrase else ()


def _add(hits: _Hits, phrase: Phrase, more: tuple[_Hit, ...]) -> None:
    """Add the hits of a phrase; almost every phrase has one, so that tuples can be shared."""
    found = hits.get(phrase)
    if found is None:
        hits[phrase] = more
    elif found != more:
        hits[phrase] = tuple({*found, *more})


@cache
def _form(hits: tuple[_Hit, ...]) -> UnitForm:
    ranked = sorted(hits)
    units = tuple(dict.fromkeys(hit.unit for hit in ranked))
    return UnitForm(units, ranked[0].dimension, ranked[0].style == _NARROW)


@lru_cache(maxsize=KEPT)
def _lower_hits(locale_id: str) -> tuple[_Hits, ...]:
    """The same for each lower-case phrase."""
    return tuple(map(_lower, _written_hits(locale_id)))


def _lower(written: _Hits) -> _Hits:
    hits: _Hits = {}
    for phrase, found in written.items():
        folded = lowered(phrase)
        meant = found
        if folded is not phrase and len(folded) == 1 and len(folded[0]) == 1:
            meant = tuple(hit for hit in found if hit.unit in _EITHER_CASE)
        if meant:
            _add(hits, folded, meant)
    return hits


@lru_cache(maxsize=KEPT)
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
    for spelling in _lower_hits(locale_id):
        more = _inflected_hits(spelling, inflect) if inflect is not None else {}
        for phrase, hits in chain(spelling.items(), more.items()):
            if phrase not in forms:
                forms[phrase] = _form(hits)
    return forms


def _inflected_hits(spelling: _Hits, inflect: Inflect) -> _Hits:
    """The other forms of long names: only words are inflected, and a long name never is an abbreviation."""
    hits: _Hits = {}
    for phrase, found in spelling.items():
        meant = tuple(hit for hit in found if hit.style == _LONG)
        for form in inflected(phrase, inflect) if meant else ():
            if form not in spelling:
                _add(hits, form, meant)
    return hits


@lru_cache(maxsize=KEPT)
def unit_forms_exact(locale_id: str) -> dict[Phrase, UnitForm]:
    """Phrases in their own case to units: "MB" is megabyte and "mW" milliwatt.

    A narrow form of two letters or more gives way to wider forms in another case:

    >>> forms = unit_forms_exact("en")
    >>> forms["MB",].units, forms["Mb",].units
    (('megabyte',), ('megabit',))
    >>> forms["mb",].units
    ('megabyte', 'megabit', 'millibar')
    """
    forms: dict[Phrase, UnitForm] = {}
    lower = _lower_hits(locale_id)
    for spelling, folded in zip(_written_hits(locale_id), lower, strict=True):
        for phrase, hits in spelling.items():
            if phrase not in forms:
                narrow_letters = min(hits).style == _NARROW and sum(map(len, phrase)) > 1
                wider = folded[lowered(phrase)] if narrow_letters else ()
                forms[phrase] = _form(tuple({*hits, *wider}) if wider else hits)
    return forms


@lru_cache(maxsize=KEPT)
def unit_forms_before(locale_id: str) -> dict[Phrase, UnitForm]:
    """Lower-case phrases that stand before the figure, in the languages that write some units so.

    >>> unit_forms_before("sw")["kilomita",].units, unit_forms_before("de")
    (('kilometer',), {})
    """
    found: dict[Phrase, set[_Hit]] = {}
    for hit, before, after in _affixes(locale_id):
        if before and not after:
            found.setdefault(before, set()).add(hit)
    return {phrase: _form(tuple(hits)) for phrase, hits in found.items()}


@lru_cache(maxsize=KEPT)
def unit_forms_around(locale_id: str) -> dict[Phrase, tuple[tuple[Phrase, UnitForm], ...]]:
    """What stands behind the figure to what stands before it, where a unit is written around it.

    >>> (before, form), *_ = unit_forms_around("ja")[tokenize("キロメートル")]
    >>> "".join(before), form.units
    ('時速', ('kilometer_per_hour',))
    """
    found: dict[Phrase, dict[Phrase, set[_Hit]]] = {}
    for hit, before, after in _affixes(locale_id):
        if before and after:
            found.setdefault(after, {}).setdefault(before, set()).add(hit)
    return {
        after: tuple((before, _form(tuple(hits))) for before, hits in starts.items()) for after, starts in found.items()
    }


@lru_cache(maxsize=1)  # asked for twice in a row
def _affixes(locale_id: str) -> tuple[tuple[_Hit, Phrase, Phrase], ...]:
    """Each unit pattern with something before the figure: the unit, that, and what stands behind."""
    found: list[tuple[_Hit, Phrase, Phrase]] = []
    for cldr_id, styles in locale_data(locale_id)["unit_patterns"].items():
        unit = PINT_OF_CLDR.get(cldr_id)
        if unit is None:
            continue
        for style, rank in _STYLES.items():
            hit = _Hit(rank, _UNIT_ORDER[unit], unit, cldr_id.partition("-")[0])
            for pattern in {text for plural, text in styles.get(style, {}).items() if plural != "per"}:
                before, figure, after = pattern.partition("{0}")
                if figure and before.strip():
                    found.append((hit, tokenize(before), tokenize(after)))
    return tuple(found)


_SHARES = {"concentr-percent": "percent", "concentr-permille": "permille", "concentr-permyriad": "basis_point"}


@lru_cache(maxsize=KEPT)
def percent_names(locale_id: str) -> dict[str, str]:
    """The words and signs that stand behind a percentage, to what they say.

    >>> percent_names("fr")["pour cent"], percent_names("fr")["pour mille"]
    ('percent', 'permille')
    """
    patterns = locale_data(locale_id)["unit_patterns"]
    return {
        text.removeprefix("{0}").strip(): share
        for unit, share in _SHARES.items()
        for style in patterns.get(unit, {}).values()
        for plural, text in style.items()
        if plural != "per" and text.startswith("{0}") and text != "{0}"
    }


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
