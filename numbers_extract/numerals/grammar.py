"""CLDR's spell-out rules as a grammar that reads.

A production says: these parts in a row, where each is a literal or the spelling of a quotient,
a remainder or the same number by some rule set, are the spelling of a number in some rule sets.
Rule sets are bits of an int: languages with many cases repeat the same rules in a dozen sets,
and as one production with a dozen bits they cost as much as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from numbers_extract.numerals.spellout import Part

HUNDRED = 100  # from here up, scales take joiners, articles, and breaks that no rule writes
ANYTHING = 10**30  # no number that is spelled is as large

Value: TypeAlias = int | Decimal
Entry = TypeVar("Entry")


class Form(StrEnum):
    """As what a number is spelled."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    YEAR = "year"


class Literal(NamedTuple):
    """Any of these texts; whether the rule has a break before and after it."""

    texts: tuple[str, ...]
    leads: bool = False
    trails: bool = False


class Link(NamedTuple):
    """The spelling of a part of the number by one of these sets; 0 is the production's own.

    A loose link only agrees with the number: it has to be there, and its value says nothing.
    """

    part: Part
    sets: int
    loose: bool = False


class Production(NamedTuple):
    """`parts` in a row spell, in the rule sets `sets`, a number from `base` to before `stop`.

    The number is quotient * divisor + remainder, where what no part spells is given; or it is
    what a part of the same number says.
    """

    sets: int
    base: Value
    stop: int
    divisor: int
    parts: tuple[Literal | Link, ...]
    quotient: Value
    remainder: Value
    breaks: tuple[bool, ...] = ()
    """For each part: may the text have a break before it?"""


class Unit(NamedTuple):
    """A number from `base` to before `stop` in these sets is spelled the same in others."""

    source: int
    sets: int
    base: Value
    stop: int


class Continuation(NamedTuple):
    """A production whose first part is a number of these sets, from `least` to `most`."""

    sets: int
    least: Value
    most: int
    production: Production


class Trie(Generic[Entry]):
    """Entries by their literal, nested by letter, with the entries under ""."""

    __slots__ = ("_below", "_texts")

    def __init__(self, entries: Iterable[tuple[Literal, Entry]]) -> None:
        self._texts: dict[str, dict[str, list[Entry]]] = {}
        """For each first letter the entries of each text."""
        self._below: dict[str, dict[str, Any]] = {}
        for literal, entry in entries:
            for text in literal.texts:
                self._texts.setdefault(text[0], {}).setdefault(text, []).append(entry)

    def below(self, letter: str) -> Mapping[str, Any] | None:
        """What stands below a first letter, made when it is first looked for: most texts have few of them."""
        known = self._below.get(letter)
        if known is None and letter in self._texts:
            known = self._below[letter] = _nested(self._texts[letter])
        return known


def _nested(entries: Mapping[str, list[Entry]]) -> dict[str, Any]:
    """The entries of texts that begin alike, nested by all letters but the first."""
    root: dict[str, Any] = {}
    for text, found in entries.items():
        node = root
        for letter in text[1:]:
            below = node.get(letter)
            if below is None:  # not `setdefault`, which makes a dict for each letter that is there already
                below = node[letter] = {}
            node = below
        node[""] = found
    return root


class Fraction(NamedTuple):
    """A decimal fraction with its denominator in words: "пять десятых"."""

    before: Literal | None
    sets: int
    after: Literal | None
    digits: int


class Signs(NamedTuple):
    """The words of negatives and decimals.

    `minus` stands before a number, `minus_after` after one. `points` stand between whole part
    and digits, `leading_points` before the digits alone; `fractions` are denominators in words,
    which need a whole part unless they are `bare`.
    """

    minus: tuple[Literal, ...]
    minus_after: tuple[Literal, ...]
    points: tuple[Literal, ...]
    leading_points: tuple[Literal, ...]
    fractions: tuple[Fraction, ...]
    bare: bool


class Rules(NamedTuple):
    """One language's rules as productions, before a language file adds to them."""

    bits: Mapping[str, int]
    forms: Mapping[Form, int]
    leading: int
    trailing: int
    productions: tuple[Production, ...]
    signs: Signs
    written: Mapping[str, set[str]]
    """For each respelled piece of a literal, up to a break, as what CLDR writes it."""


class Grammar:
    """The productions of a language, ordered by how a match of them begins.

    `starting` begin with a literal, `following` have one as the second part, after a link;
    `linking` begin with a link that no literal follows. `units` spell a number in one set as
    in another. `closed` has for small numbers and the sets that spell one every set that then
    spells it. `scales_first` says that scales stand before what they multiply, as in Swahili.
    """

    __slots__ = (
        *("_corners", "_units_of", "closed", "following", "forms", "joiners"),
        *("linking", "productions", "scales_first", "signs", "starting", "units", "written"),
    )

    def __init__(self, rules: Rules, added: Iterable[Production], joiners: tuple[str, ...]) -> None:
        self.forms = rules.forms
        self.productions = (*rules.productions, *added)
        self.signs = rules.signs
        self.joiners = joiners
        self.scales_first = puts_scales_first(rules)
        self.written = rules.written
        self.linking: list[Continuation] = []
        self.units: list[Unit] = []
        self.closed: dict[tuple[int, Value], int] = {}
        self._units_of: dict[int, tuple[Unit, ...]] = {}
        self._corners: dict[int, int] = {}
        self._file_productions()

    def _file_productions(self) -> None:
        starting: list[tuple[Literal, Production]] = []
        following: list[tuple[Literal, Continuation]] = []
        for production in self.productions:
            first, *rest = production.parts
            if isinstance(first, Literal):
                starting.append((first, production))
            elif rest and isinstance(rest[0], Literal):
                following.append((rest[0], _continuation(production, first)))
            elif not rest and first.part is Part.SAME:
                self.units.append(Unit(first.sets, production.sets, production.base, production.stop))
            else:
                self.linking.append(_continuation(production, first))
        self.starting = Trie(starting)
        self.following = Trie(following)

    def as_written(self, text: str) -> Iterator[str]:
        """The text and what it was before it was respelled."""
        yield text
        yield from self.written.get(text, ())

    def units_of(self, sets: int) -> tuple[Unit, ...]:
        """The units that numbers of these sets may come under, one after another."""
        known = self._units_of.get(sets)
        if known is None:
            reached, before = sets, 0
            while reached != before:
                before = reached
                for unit in self.units:
                    if unit.source & reached:
                        reached |= unit.sets
            known = tuple(unit for unit in self.units if unit.source & reached)
            self._units_of[sets] = known
        return known

    def corners(self, sets: int) -> int:
        """The sets whose numbers can begin a number of these sets."""
        known = self._corners.get(sets)
        if known is None:
            known = sets
            edges = {
                (production.sets, first.sets)
                for production in self.productions
                if isinstance(first := production.parts[0], Link) and first.sets
            }
            grown = True
            while grown:
                before = known
                for target, source in edges:
                    if known & target:
                        known |= source
                grown = known != before
            self._corners[sets] = known
        return known


def puts_scales_first(rules: Rules) -> bool:
    """Whether a cardinal's scales stand before what they multiply, as in Swahili."""
    sets, before = rules.forms[Form.CARDINAL], 0
    while sets != before:
        before = sets
        for production in rules.productions:
            first = production.parts[0]
            if production.sets & sets and isinstance(first, Link) and first.part is Part.SAME:
                sets |= first.sets
    return any(production.sets & sets and _is_scale_first(production) for production in rules.productions)


def _is_scale_first(production: Production) -> bool:
    first, *rest = production.parts
    return (
        production.divisor >= HUNDRED
        and isinstance(first, Literal)
        and any(isinstance(part, Link) and part.part is Part.QUOTIENT for part in rest)
    )


def _continuation(production: Production, link: Link) -> Continuation:
    """The production with the range that its first number must be in."""
    least: Value = production.base
    most = production.stop - 1
    if link.loose:
        least, most = 0, ANYTHING
    elif link.part is Part.QUOTIENT:
        most //= production.divisor
        # One and a half million is below the base of two million, and spelled by its rule.
        least //= production.divisor
        if least == 2:
            least = 1
    elif link.part is Part.REMAINDER:
        least, most = 0, production.divisor - 1
    return Continuation(link.sets or production.sets, least, most, production)
