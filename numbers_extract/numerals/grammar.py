"""CLDR's spell-out rules as a grammar that reads.

A production says: these parts in a row, where each is a literal or the spelling of a quotient,
a remainder or the same number by some rule set, are the spelling of a number in some rule sets.
Rule sets are bits of an int: languages with many cases repeat the same rules in a dozen sets,
and as one production with a dozen bits they cost as much as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple, TypeAlias

from numbers_extract.numerals.additions import Additions
from numbers_extract.numerals.orthography import BREAK, Orthography
from numbers_extract.numerals.spellout import Body, Part, Reference, Rule, RuleSet, rule_sets

HUNDRED = 100  # from here up, scales take joiners, articles, and breaks that no rule writes
_WIDEST_AGREEMENT = 16  # a rule "for 5 and more" of a form is written out for this many numbers
_ANYTHING = 10**30
_POINT = 2  # parts of a decimal rule: a link, the decimal word and a link

Value: TypeAlias = int | Decimal
Trie: TypeAlias = dict[str, Any]
"""Nested by letter; under "" the productions whose literal ends there."""


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


@dataclass(frozen=True, slots=True)
class Production:
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


@dataclass(frozen=True, slots=True)
class Rules:
    """One language's rules as productions, before a language file adds to them."""

    bits: Mapping[str, int]
    forms: Mapping[Form, int]
    leading: int
    trailing: int
    productions: tuple[Production, ...]
    signs: Signs


@dataclass(slots=True)
class Grammar:
    """The productions of a language, ordered by how a match of them begins."""

    forms: Mapping[Form, int]
    productions: tuple[Production, ...]
    signs: Signs
    joiners: tuple[str, ...]
    starting: Trie = field(default_factory=dict)
    """Productions that begin with a literal."""
    following: Trie = field(default_factory=dict)
    """Productions whose second part is a literal, after a link."""
    linking: list[Continuation] = field(default_factory=list)
    """Productions that begin with a link that no literal follows."""
    units: list[Unit] = field(default_factory=list)
    closed: dict[tuple[int, Value], int] = field(default_factory=dict)
    """For small numbers and the sets that spell one, every set that then spells it."""
    _units_of: dict[int, tuple[Unit, ...]] = field(default_factory=dict)
    _corners: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for production in self.productions:
            first, *rest = production.parts
            if isinstance(first, Literal):
                _insert(self.starting, first, production)
            elif rest and isinstance(rest[0], Literal):
                _insert(self.following, rest[0], _continuation(production, first))
            elif not rest and first.part is Part.SAME:
                unit = Unit(first.sets, production.sets, production.base, production.stop)
                self.units.append(unit)
            else:
                self.linking.append(_continuation(production, first))

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


def _continuation(production: Production, link: Link) -> Continuation:
    """The production with the range that its first number must be in."""
    least: Value = production.base
    most = production.stop - 1
    if link.part is Part.QUOTIENT:
        most //= production.divisor
        # One and a half million is below the base of two million, and spelled by its rule.
        least //= production.divisor
        if least == 2:  # noqa: PLR2004 -- a rule for two and more
            least = 1
    elif link.part is Part.REMAINDER:
        least, most = 0, production.divisor - 1
    return Continuation(link.sets or production.sets, least, most, production)


def _insert(trie: Trie, literal: Literal, production: Production | Continuation) -> None:
    for text in literal.texts:
        node = trie
        for letter in text:
            node = node.setdefault(letter, {})
        node.setdefault("", []).append(production)


def grammar(language: str, additions: Additions, orthography: Orthography) -> Grammar:
    """The grammar of a language with what its file adds; `LookupError` where CLDR has none."""
    rules = _rules(language, orthography.spellings)
    added = list(_added(rules, additions, orthography))
    productions = [*rules.productions, *_placed(added, rules)]
    return Grammar(
        forms=rules.forms,
        productions=tuple(productions),
        signs=rules.signs,
        joiners=tuple(sorted(map(orthography.fold, additions.joiners))),
    )


# From rules to productions


@lru_cache(maxsize=32)
def _rules(language: str, spellings: tuple[tuple[str, str], ...]) -> Rules:
    return _Compiler(rule_sets(language), Orthography(dict(spellings))).rules()


def form_of(name: str) -> Form:
    """The form that a public rule set spells, by its name."""
    if "ordinal" in name:
        return Form.ORDINAL
    return Form.YEAR if "year" in name else Form.CARDINAL


class _Compiler:
    """Makes the productions of one language's rule sets."""

    def __init__(self, sets: Mapping[str, RuleSet], orthography: Orthography) -> None:
        self.sets = dict(sets)
        self.orthography = orthography
        self._add_padded_sets()
        self.bits = {name: 1 << index for index, name in enumerate(self.sets)}
        self.literals: dict[str, Literal] = {}
        self.empty = {name: _empty_numbers(rules) for name, rules in self.sets.items()}
        self.agreeing = self._agreeing_sets()
        for name in sorted(self.agreeing):
            self.bits[_loose_name(name)] = 1 << len(self.bits)

    def rules(self) -> Rules:
        merged: dict[Production, int] = {}
        for rules in self.sets.values():
            bit = self.bits[rules.name]
            for rule in rules.rules:
                for production in self._productions(rule, rules):
                    merged[production] = merged.get(production, 0) | bit
        for name in self.agreeing:
            for production in self._loose_productions(self.sets[name]):
                merged[production] = merged.get(production, 0) | self.bits[_loose_name(name)]
        forms = dict.fromkeys(Form, 0)
        for rules in self.sets.values():
            if rules.public:
                forms[form_of(rules.name)] |= self.bits[rules.name]
        leading, trailing = self._edges()
        compiled = Rules(
            bits=self.bits,
            forms=forms,
            leading=leading,
            trailing=trailing,
            productions=(),
            signs=self._signs(),
        )
        for rules in self.sets.values():
            for production in self._plural_suffixes(rules, forms[Form.CARDINAL]):
                merged[replace(production, sets=0)] = production.sets
        found = _widened(merged, forms[Form.CARDINAL])
        return replace(compiled, productions=tuple(_placed(found, compiled)))

    def _add_padded_sets(self) -> None:
        """For each triple arrow a set that holds the rule before its own, down to 0."""
        for rules in list(self.sets.values()):
            for before, rule in zip(rules.rules, rules.rules[1:], strict=False):
                if any(_is_padded(piece) for body in rule.bodies for piece in body):
                    name = _padded_name(rules.name, rule.base)
                    bodies = tuple(
                        tuple(_named(piece, rules.name, before.base) for piece in body)
                        for body in before.bodies
                    )
                    self.sets[name] = RuleSet(
                        name, False, (replace(before, base=0, bodies=bodies),), (), ()
                    )

    def _agreeing_sets(self) -> frozenset[str]:
        """Private sets that only choose a form by the number, such as "thousand" or "thousands"."""
        agreeing: set[str] = set()
        named = {name: _named_sets(rules) for name, rules in self.sets.items()}
        grown = True
        while grown:
            found = {
                name
                for name, rules in self.sets.items()
                if not rules.public
                and named[name] <= agreeing
                and (named[name] or _has_wide_literal(rules))
            }
            grown = found != agreeing
            agreeing = found
        return frozenset(agreeing)

    def _edges(self) -> tuple[int, int]:
        """The sets with a rule that begins in a break, and those with one that ends in one."""
        leading = trailing = 0
        for rules in self.sets.values():
            for body in (body for rule in rules.rules for body in rule.bodies if body):
                if isinstance(body[0], str) and self._literal(body[0]).leads:
                    leading |= self.bits[rules.name]
                if isinstance(body[-1], str) and self._literal(body[-1]).trails:
                    trailing |= self.bits[rules.name]
        return leading, trailing

    def _literal(self, text: str) -> Literal:
        known = self.literals.get(text)
        if known is None:
            known = self.literals[text] = Literal(*self.orthography.literals(text))
        return known

    def _productions(self, rule: Rule, rules: RuleSet) -> Iterator[Production]:
        for body in rule.bodies:
            for pieces in self._without_empty(_merged(body), rules):
                yield from self._production(rule, rules, *pieces)

    def _without_empty(
        self, body: Body, rules: RuleSet
    ) -> Iterator[tuple[Body, dict[Part, Value]]]:
        """The body as it is, and without each reference that a number may spell as nothing."""
        choices: list[list[tuple[str | Reference | None, Value | None]]] = []
        for piece in body:
            choice: list[tuple[str | Reference | None, Value | None]] = [(piece, None)]
            if isinstance(piece, Reference):
                name = self._target(piece, rules)
                choice += [(None, number) for number in self.empty.get(name, ())]
            choices.append(choice)
        for chosen in product(*choices):
            fixed: dict[Part, Value] = {}
            for (piece, number), original in zip(chosen, body, strict=True):
                if piece is None and isinstance(original, Reference) and number is not None:
                    fixed[original.part] = number
            # A break that was left beside an empty spelling still is one.
            left = (piece if piece is not None else "" for piece, _ in chosen)
            yield _merged(tuple(left)), fixed

    def _target(self, piece: Reference, rules: RuleSet) -> str:
        return piece.name or rules.name

    def _production(
        self, rule: Rule, rules: RuleSet, body: Body, fixed: dict[Part, Value]
    ) -> Iterator[Production]:
        parts = self._parts(rule, rules, body)
        if parts is None or not any(_spells(part) for part in parts):
            return
        said = {part.part for part in parts if isinstance(part, Link) and not part.loose}
        if Part.SAME in fixed and Part.SAME not in said:
            return  # the number is not in the spelling
        quotient: Value = rule.base // rule.divisor
        remainder: Value = 0
        if Part.QUOTIENT not in said:
            quotient = fixed.get(Part.QUOTIENT, quotient)
        if Part.REMAINDER not in said:
            plain = 0 if said or fixed else rule.base % rule.divisor
            remainder = fixed.get(Part.REMAINDER, plain)
        production = Production(
            0, rule.base, rule.stop, rule.divisor, tuple(parts), quotient, remainder
        )
        yield production
        if not said and not fixed and not rules.public:
            # A form for several numbers: the number that it agrees with decides which.
            width = rule.stop - rule.base
            for number in range(rule.base + 1, rule.stop if width <= _WIDEST_AGREEMENT else 0):
                yield replace(
                    production,
                    base=number,
                    quotient=number // rule.divisor,
                    remainder=number % rule.divisor,
                )

    def _parts(self, rule: Rule, rules: RuleSet, body: Body) -> list[Literal | Link] | None:
        parts: list[Literal | Link] = []
        references = [piece for piece in body if isinstance(piece, Reference)]
        for piece in body:
            if isinstance(piece, str):
                parts.append(self._literal(piece))
                continue
            name = piece.name
            if piece.padded:
                name = _padded_name(rules.name, rule.base)
            if name is not None and name not in self.bits:
                return None
            loose = name in self.agreeing and any(
                other.part is piece.part and other.name not in self.agreeing
                for other in references
            )
            if loose:
                name = _loose_name(name)
            parts.append(Link(piece.part, self.bits[name] if name else 0, loose))
        return parts

    def _loose_productions(self, rules: RuleSet) -> Iterator[Production]:
        """What a set that only agrees with a number can say, whatever the number."""
        for body in (body for rule in rules.rules for body in rule.bodies):
            for pieces, _ in self._without_empty(_merged(body), rules):
                parts: list[Literal | Link] = []
                for piece in pieces:
                    if isinstance(piece, str):
                        parts.append(self._literal(piece))
                    else:
                        target = _loose_name(self._target(piece, rules))
                        parts.append(Link(Part.SAME, self.bits[target], loose=True))
                if any(_spells(part) for part in parts):
                    yield Production(0, 0, _ANYTHING, 1, tuple(parts), 0, 0)

    def _plural_suffixes(self, rules: RuleSet, cardinals: int) -> Iterator[Production]:
        """The suffix of a round number also before more: "dos-cents vint", as "dos-cents".

        CLDR has it without the s in Catalan, where it belongs, and people write it elsewhere.
        """
        match rules.rules:
            case (Rule(base=0, bodies=((str(suffix),),)), Rule(base=1, bodies=(more,)), *_):
                bit = self.bits[rules.name]
                first, *_ = _merged(more)
                if isinstance(first, str) and not self._literal(first).texts:
                    parts = self._parts(rules.rules[1], rules, (suffix, *more))
                    if parts is not None and self._users(rules.name) & ~cardinals == 0:
                        yield Production(bit, 1, rules.rules[1].stop, 1, tuple(parts), 0, 0)

    def _users(self, name: str) -> int:
        """The sets with a rule that refers to this one."""
        return sum(
            self.bits[rules.name] for rules in self.sets.values() if name in _named_sets(rules)
        )

    def _signs(self) -> Signs:
        negative = [_merged(body) for rules in self.sets.values() for body in rules.negative]
        decimal = [_merged(body) for rules in self.sets.values() for body in rules.decimal]
        return Signs(
            minus=self._words(body[0] for body in negative if body),
            minus_after=self._words(body[-1] for body in negative if body),
            points=self._words(
                body[1] for body in decimal if len(body) > _POINT and _is_link(body[0])
            ),
            leading_points=self._words(
                body[0] for body in decimal if len(body) == _POINT and _is_link(body[1])
            ),
            fractions=tuple(dict.fromkeys(self._fractions())),
            bare=any(
                len(body) == 1 and isinstance(body[0], Reference) and body[0].part is Part.REMAINDER
                for body in decimal
            ),
        )

    def _words(self, pieces: Iterable[str | Reference]) -> tuple[Literal, ...]:
        literals = (self._literal(piece) for piece in pieces if isinstance(piece, str))
        return tuple(dict.fromkeys(literal for literal in literals if literal.texts))

    def _fractions(self) -> Iterator[Fraction]:
        """The rules of those sets whose bases are denominators: 10 for tenths."""
        names = {
            piece.name
            for rules in self.sets.values()
            for body in rules.decimal
            for piece in body
            if isinstance(piece, Reference) and piece.part is Part.REMAINDER and piece.name
        }
        for name in sorted(names & self.sets.keys()):
            for rule in self.sets[name].rules:
                digits = len(str(rule.base)) - 1
                for body in rule.bodies:
                    yield from self._fraction(_merged(body), digits)

    def _fraction(self, body: Body, digits: int) -> Iterator[Fraction]:
        match body:
            case (Reference(Part.QUOTIENT, str(name)), str(after)) if self._literal(after).texts:
                yield Fraction(None, self.bits[name], self._literal(after), digits)
            case (str(before), Reference(Part.QUOTIENT, str(name))):
                yield Fraction(self._literal(before), self.bits[name], None, digits)


def _named_sets(rules: RuleSet) -> frozenset[str]:
    """The sets that the rules of this one refer to by name."""
    return frozenset(
        piece.name
        for rule in rules.rules
        for body in rule.bodies
        for piece in body
        if isinstance(piece, Reference) and piece.name
    )


def _is_link(piece: str | Reference) -> bool:
    return isinstance(piece, Reference)


def _is_padded(piece: str | Reference) -> bool:
    return isinstance(piece, Reference) and piece.padded


def _loose_name(name: str) -> str:
    return f"{name} loosely"


def _padded_name(name: str, base: int) -> str:
    return f"{name} before {base}"


def _named(piece: str | Reference, name: str, base: int) -> str | Reference:
    """The piece with the name of its own set, for use in another."""
    if isinstance(piece, Reference) and piece.name is None:
        return Reference(piece.part, _padded_name(name, base) if piece.padded else name)
    return piece


def _merged(body: Body) -> Body:
    """The body with neighbouring literals joined and empty ones left out."""
    merged: list[str | Reference] = []
    for piece in body:
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        elif piece:
            merged.append(piece)
    return tuple(merged)


def _empty_numbers(rules: RuleSet) -> tuple[int, ...]:
    """The numbers that a private set spells as nothing, by the first of each rule."""
    if rules.public:
        return ()
    return tuple(
        rule.base
        for rule in rules.rules
        if any(all(isinstance(p, str) and not p.strip() for p in body) for body in rule.bodies)
    )


def _has_wide_literal(rules: RuleSet) -> bool:
    return any(
        rule.stop - rule.base > 1 and all(isinstance(piece, str) for piece in body)
        for rule in rules.rules
        for body in rule.bodies
    )


def _spells(part: Literal | Link) -> bool:
    return isinstance(part, Link) or bool(part.texts)


def _widened(merged: Mapping[Production, int], cardinals: int) -> Iterator[Production]:
    """The productions, with every gender and case of a cardinal beside a scale word.

    CLDR's versions and people differ in which gender a thousand has, and nothing else is meant.
    """
    widened: dict[Production, int] = {}
    for production, sets in merged.items():
        for own in (sets & cardinals, sets & ~cardinals):
            if own:
                parts = tuple(
                    _any_cardinal(part, production, own, cardinals) for part in production.parts
                )
                key = replace(production, parts=parts)
                widened[key] = widened.get(key, 0) | own
    return (replace(production, sets=sets) for production, sets in widened.items())


def _any_cardinal(
    part: Literal | Link, production: Production, own: int, cardinals: int
) -> Literal | Link:
    if isinstance(part, Literal) or part.part is Part.SAME or production.divisor < HUNDRED:
        return part
    if (part.sets or own) & cardinals:
        return part._replace(sets=part.sets | cardinals)
    return part


def _placed(productions: Iterable[Production], rules: Rules) -> Iterator[Production]:
    """The productions with their breaks worked out, and without parts that are only a break."""
    for production in productions:
        lenient = production.divisor >= HUNDRED
        parts: list[Literal | Link] = []
        breaks: list[bool] = []
        open_break = False
        for part in production.parts:
            if isinstance(part, Literal):
                allowed = open_break or part.leads or lenient
                open_break = part.trails
                if not part.texts:
                    open_break = True
                    continue
            else:
                allowed = open_break or bool(part.sets & rules.leading)
                allowed = allowed or (lenient and part.part is not Part.SAME)
                open_break = bool(part.sets & rules.trailing)
            parts.append(part)
            breaks.append(allowed)
        yield replace(production, parts=tuple(parts), breaks=tuple(breaks))


# What a language file adds


def _added(rules: Rules, additions: Additions, orthography: Orthography) -> Iterator[Production]:
    bare = {orthography.fold(word) for word in additions.bare_multipliers}
    articles = Literal(tuple(sorted(map(orthography.fold, additions.articles))), trails=True)
    ones = _ones(rules)
    one = Link(Part.QUOTIENT, rules.forms[Form.CARDINAL])
    scales_first = any(_is_scale_first(production) for production in rules.productions)
    for production in rules.productions:
        scale = _after_one(production, ones)
        if scale is not None:
            if isinstance(production.parts[0], Literal) and not scales_first:
                # With a one before it in any gender: "jedna sto" beside CLDR's "sto".
                yield replace(production, parts=(one, *scale))
            if bare & set(scale[0].texts):
                yield replace(production, parts=scale, quotient=1)
            if articles.texts:
                yield replace(production, parts=(articles, *scale), quotient=1)
    yield from _hundreds(rules)
    for words, form in ((additions.numerals, Form.CARDINAL), (additions.ordinals, Form.ORDINAL)):
        for word, number in words.items():
            literal = Literal(*orthography.literals(word))
            yield from _word_productions(literal, number, form, rules)


def _hundreds(rules: Rules) -> Iterator[Production]:
    """More than nine hundreds, with a remainder as after one: "twelve hundred and fifty".

    Where years are counted in hundreds, so are other numbers; CLDR has only the years.
    """
    years, cardinals = rules.forms[Form.YEAR], rules.forms[Form.CARDINAL]
    first_year = 11 * HUNDRED
    if not any(p.base == first_year and p.sets & years for p in rules.productions):
        return
    for production in rules.productions:
        if production.base == production.divisor == HUNDRED and production.sets & cardinals:
            first, *rest = production.parts
            if isinstance(first, Link) and rest and isinstance(rest[0], Literal):
                own = production.sets & cardinals
                parts = tuple(
                    part._replace(sets=part.sets or own) if isinstance(part, Link) else part
                    for part in production.parts
                )
                stop = HUNDRED * HUNDRED
                yield replace(production, sets=years, base=first_year, stop=stop, parts=parts)


def _ones(rules: Rules) -> frozenset[str]:
    """Every word for 1."""
    cardinal = rules.forms[Form.CARDINAL]
    return frozenset(
        text
        for production in rules.productions
        if production.base == 1 and production.sets & cardinal
        for part in production.parts
        if isinstance(part, Literal)
        for text in part.texts
    )


def _is_scale_first(production: Production) -> bool:
    """Does the scale stand before what it multiplies, as in Swahili?"""
    first, *rest = production.parts
    return (
        production.divisor >= HUNDRED
        and isinstance(first, Literal)
        and any(isinstance(part, Link) and part.part is Part.QUOTIENT for part in rest)
    )


def _after_one(
    production: Production, ones: frozenset[str]
) -> tuple[Literal, *tuple[Literal | Link, ...]] | None:
    """The parts from the scale word on, where the quotient 1 stands before it; else None."""
    first, *rest = production.parts
    if production.divisor < HUNDRED or production.base != production.divisor:
        return None
    if isinstance(first, Literal):
        scales = tuple(
            text.partition(BREAK)[2]
            for text in first.texts
            if text.partition(BREAK)[0] in ones and BREAK in text
        )
        return Literal(scales or first.texts, leads=True, trails=first.trails), *rest
    if first.part is Part.QUOTIENT and rest and isinstance(rest[0], Literal):
        return (rest[0], *rest[1:])
    return None


def _word_productions(
    literal: Literal, number: Decimal, form: Form, rules: Rules
) -> Iterator[Production]:
    """The word of a number, wherever a rule has a word of its own for it."""
    sets = rules.forms[form]
    value: Value = int(number) if number == number.to_integral_value() else number
    alike = [production for production in rules.productions if production.base == value]
    words = {
        part
        for production in alike
        if len(production.parts) == 1 and production.sets & sets
        for part in production.parts
        if isinstance(part, Literal)
    }
    for production in alike:
        parts = tuple(literal if part in words else part for part in production.parts)
        if parts != production.parts:
            yield replace(production, parts=parts)
    if not words:
        yield Production(sets, value, _ANYTHING, 1, (literal,), value, 0)
        if _is_scale(value):
            yield from _scale_productions(literal, int(value), form, rules)


def _is_scale(value: Value) -> bool:
    return value >= HUNDRED and str(value).rstrip("0") == "1"


def _scale_productions(
    literal: Literal, value: int, form: Form, rules: Rules
) -> Iterator[Production]:
    """The word multiplies what stands before it, as "lakh" does."""
    cardinal = rules.forms[Form.CARDINAL]
    spaced = literal._replace(leads=True, trails=True)
    parts: tuple[Literal | Link, ...] = (Link(Part.QUOTIENT, cardinal), spaced)
    stop = value * 1000
    yield Production(rules.forms[form], value, stop, value, parts, 1, 0)
    remainder = Link(Part.REMAINDER, rules.forms[form])
    yield Production(rules.forms[form], value, stop, value, (*parts, remainder), 1, 0)
