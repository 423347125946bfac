"""What stands around a figure: its unit, its currency, its percent sign, what it is per."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from numbers_extract import cldr
from numbers_extract.claims import Claim, Kind
from numbers_extract.languages.base import HeadRule
from numbers_extract.quantities.symbols import SYMBOLS
from numbers_extract.rendering.numbers import Written
from numbers_extract.vocabulary import Vocabulary

_SHARE_IDS = {"percent": "concentr-percent", "permille": "concentr-permille", "basis_point": "concentr-permyriad"}
_SHARE_SIGNS = {"permille": "‰", "percentage_point": "pp", "basis_point": "bp"}
_NAMES_TRIED = 4
_VOWELS = frozenset("aeiouhéèêáàíóú")


def unit_patterns(claim: Claim, written: Written, v: Vocabulary) -> Iterator[str]:
    """Texts with `{0}` where the figure stands, the plainest first."""
    for pattern in _own_patterns(claim, written, v):
        if claim.per is None:
            yield pattern
        else:
            yield from (per.replace("{0}", pattern) for per in _per_patterns(claim.per, v))


def _own_patterns(claim: Claim, written: Written, v: Vocabulary) -> Iterator[str]:
    if claim.unit is None:
        yield "{0}"
    elif claim.kind is Kind.PERCENT:
        yield from percent_patterns(claim.unit, written, v)
    elif claim.kind is Kind.MONEY:
        yield from _money_patterns(claim.unit, written, v)
    else:
        yield from _measure_patterns(claim.unit, written, v)


def percent_patterns(unit: str, written: Written, v: Vocabulary) -> Iterator[str]:
    """Texts with `{0}` for percent, percentage points, permille and basis points."""
    if unit == "percent" and not written.scaled:
        yield cldr.percent_pattern(v.locale_id)
        yield from cldr.share_patterns(v.locale_id, _SHARE_IDS[unit], written.plural)
    yield from (f"{before} {{0}}" for before, share in v.language.percents_before.items() if share == unit)
    names = [f"{{0}} {name}" for name in _names(v.language.percents, unit, v)]
    if unit in _SHARE_IDS and unit not in v.language.percents.values():
        yield from cldr.share_patterns(v.locale_id, _SHARE_IDS[unit], written.plural)
    yield from names[1:2] if written.plural == "one" else ()
    yield from names
    if unit in _SHARE_SIGNS:
        yield f"{{0}} {_SHARE_SIGNS[unit]}"


def _money_patterns(code: str, written: Written, v: Vocabulary) -> Iterator[str]:
    """With the sign; behind a scale word with the name."""
    sign, *others = cldr.money_patterns(v.locale_id, code, written.plural)
    if written.scaled:
        yield from linked_patterns(others[0], v)
    yield from (*others, sign) if written.scaled else (sign, *others)
    names = (name for name, codes in v.language.currencies.items() if codes[0] == code)
    yield from (f"{{0}} {as_noun(name, v)}" for name in islice(names, _NAMES_TRIED))


def linked_patterns(pattern: str, v: Vocabulary) -> Iterator[str]:
    """ "{0} de dollars" behind a scale word, where the language links them."""
    figure, _, name = pattern.replace("\xa0", " ").partition(" ")
    if figure == "{0}":
        for link in v.language.scale_links:
            elided = len(link) == 1  # "d" in "d’euros"
            if not elided or name[:1].lower() in _VOWELS:
                yield f"{figure} {link}’{name}" if elided else f"{figure} {link} {name}"


def _measure_patterns(unit: str, written: Written, v: Vocabulary) -> Iterator[str]:
    for pattern in cldr.unit_patterns(v.locale_id, unit, written.plural) if written.scaled else ():
        yield from linked_patterns(pattern, v)
    yield from cldr.unit_patterns(v.locale_id, unit, written.plural)
    yield from (f"{{0}} {name}" for name in _names(v.language.units, unit, v))
    yield from (f"{{0}} {symbol}" for symbol, meant in SYMBOLS.items() if meant == unit)
    yield f"{{0}} {unit.replace(' ** 2', '²').replace(' ** 3', '³').replace('_', ' ')}"


def _per_patterns(per: str, v: Vocabulary) -> Iterator[str]:
    yield from cldr.per_patterns_of(v.locale_id, per)
    yield from (f"{{0}} {word} {per}" for word in v.language.per)


def _names(table: Mapping[str, str], unit: str, v: Vocabulary) -> list[str]:
    """The language's own names of a unit, those that mean nothing else first."""
    known = [(meant.split(" | "), name) for name, meant in table.items()]
    return [as_noun(name, v) for meant, name in known if meant[0] == unit][:_NAMES_TRIED]


def as_noun(word: str, v: Vocabulary) -> str:
    """The noun with the capital that the language writes it with.

    >>> from numbers_extract.vocabulary import vocabulary_of
    >>> as_noun("prozentpunkte", vocabulary_of("de")), as_noun("points", vocabulary_of("en"))
    ('Prozentpunkte', 'points')
    """
    return word[:1].upper() + word[1:] if v.language.head_rule is HeadRule.CAPITALISED else word
