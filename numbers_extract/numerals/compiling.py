"""CLDR's spell-out rules made into productions that read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise, product
from typing import TypeGuard

from numbers_extract.numerals.grammar import (
    ANYTHING,
    HUNDRED,
    Form,
    Fraction,
    Link,
    Literal,
    Production,
    Rules,
    Signs,
    Value,
)
from numbers_extract.numerals.orthography import Orthography
from numbers_extract.numerals.spellout import Body, Part, Reference, Rule, RuleSet, merged, merged_sets

_WIDEST_AGREEMENT = 16  # a rule "for 5 and more" of a form is written out for this many numbers
_POINT = 2  # parts of a decimal rule: a link, the decimal word and a link


def compiled(files: tuple[str, ...], spellings: Mapping[str, str]) -> Rules:
    """The rules of these files as productions, their letters respelled."""
    return _Compiler(merged_sets(files), Orthography(spellings)).rules()


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
        references = {name: _references(rules) for name, rules in self.sets.items()}
        self.padded = {name for name, found in references.items() if any(reference.padded for reference in found)}
        self._add_padded_sets()
        references |= {name: _references(rules) for name, rules in self.sets.items() if name not in references}
        self.bits = {name: 1 << index for index, name in enumerate(self.sets)}
        self.literals: dict[str, Literal] = {}
        self.named = {
            name: frozenset(reference.name for reference in found if reference.name)
            for name, found in references.items()
        }
        self.empty = {name: self._empty_numbers(rules) for name, rules in self.sets.items()}
        self.agreeing = self._agreeing_sets()
        self.telling = frozenset(name for name in self.agreeing if _tells_numbers(self.sets[name]))
        for name in sorted(self.agreeing):
            self.bits[_loose_name(name)] = 1 << len(self.bits)

    def rules(self) -> Rules:
        forms = dict.fromkeys(Form, 0)
        for rules in self.sets.values():
            if rules.public:
                forms[form_of(rules.name)] |= self.bits[rules.name]
        if not forms[Form.ORDINAL]:  # CLDR has none; a language file may
            forms[Form.ORDINAL] = 1 << len(self.bits)
        leading, trailing = self._edges()
        compiled_rules = Rules(
            bits=self.bits,
            forms=forms,
            leading=leading,
            trailing=trailing,
            productions=(),
            signs=self._signs(),
            written=self.orthography.written,
        )
        found = self._widened_productions(forms[Form.CARDINAL])
        productions = tuple(_placed(production, sets, compiled_rules) for production, sets in found.items())
        return compiled_rules._replace(productions=productions)

    def _widened_productions(self, cardinals: int) -> dict[Production, int]:
        """Every production, without sets, with the sets that have it."""
        widened: dict[Production, int] = {}
        for production, sets in self._all_productions(cardinals):
            for own in (sets & cardinals, sets & ~cardinals):
                if own:
                    key = _widened(production, own, cardinals) if production.divisor >= HUNDRED else production
                    widened[key] = widened.get(key, 0) | own
        return widened

    def _all_productions(self, cardinals: int) -> Iterator[tuple[Production, int]]:
        for (rule, *_), (rules, bits) in self._distinct_rules().items():
            for part in self._told(rule) if self.telling else (rule,):
                for production in self._productions(part, rules):
                    yield production, bits
        for rules in self.sets.values():
            bit = self.bits[rules.name]
            yield from ((suffix, bit) for suffix in self._plural_suffixes(rules, cardinals))
            if rules.name in self.agreeing:
                loose = self.bits[_loose_name(rules.name)]
                yield from ((found, loose) for found in self._loose_productions(rules))

    def _distinct_rules(self) -> dict[tuple[Rule, bool, str], tuple[RuleSet, int]]:
        """Every rule with a set that has it, and the bits of all that have it and read it alike.

        Sets for genders and cases repeat most rules. A set whose rules refer to it by more than
        leaving out its name is kept apart.
        """
        found: dict[tuple[Rule, bool, str], tuple[RuleSet, int]] = {}
        for rules in self.sets.values():
            own = rules.name if self.empty[rules.name] or rules.name in self.padded else ""
            for rule in rules.rules:
                key = rule, rules.public, own
                first, bits = found.get(key, (rules, 0))
                found[key] = first, bits | self.bits[rules.name]
        return found

    def _told(self, rule: Rule) -> Iterator[Rule]:
        """The rule itself, or one for each range of numbers that a set in it tells apart.

        Irish 4000 and 14,000 are "ceithre mhíle" and "ceithre mhíle dhéag", and only the set
        that chooses the form of the thousand says which.
        """
        for body in rule.bodies:
            told = next(
                (
                    (index, self.sets[piece.name])
                    for index, piece in enumerate(body)
                    if isinstance(piece, Reference) and piece.part is Part.SAME and piece.name in self.telling
                ),
                None,
            )
            if told is None or len(body) == 1:
                yield rule._replace(bodies=(body,))
                continue
            index, chosen = told
            for choice in chosen.rules:
                base, stop = max(rule.base, choice.base), min(rule.stop, choice.stop)
                if base < stop:
                    bodies = tuple(merged((*body[:index], *inside, *body[index + 1 :])) for inside in choice.bodies)
                    yield rule._replace(base=base, stop=stop, bodies=bodies)

    def _add_padded_sets(self) -> None:
        """For each triple arrow a set that holds the rule before its own, down to 0."""
        for rules in [self.sets[name] for name in self.sets if name in self.padded]:
            for before, rule in pairwise(rules.rules):
                if any(_is_padded(piece) for body in rule.bodies for piece in body):
                    name = _padded_name(rules.name, rule.base)
                    bodies = tuple(
                        tuple(_named(piece, rules.name, before.base) for piece in body) for body in before.bodies
                    )
                    self.sets[name] = RuleSet(name, False, (before._replace(base=0, bodies=bodies),), (), ())

    def _agreeing_sets(self) -> frozenset[str]:
        """Private sets that only choose a form by the number, such as "thousand" or "thousands"."""
        choosing = {name for name, rules in self.sets.items() if not rules.public and not _writes_numbers(rules)}
        agreeing: set[str] = set()
        named = self.named
        grown = True
        while grown:
            found = {
                name
                for name in choosing
                if named[name] <= agreeing and (named[name] or _has_wide_literal(self.sets[name]))
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
        try:
            return self.literals[text]
        except KeyError:
            known = self.literals[text] = Literal(*self.orthography.literals(text))
            return known

    def _productions(self, rule: Rule, rules: RuleSet) -> Iterator[Production]:
        for body in rule.bodies:
            for pieces, fixed in self._without_empty(body, rules):
                yield from self._production(rule, rules, pieces, fixed)

    def _without_empty(self, body: Body, rules: RuleSet) -> Iterator[tuple[Body, dict[Part, Value]]]:
        """The body as it is, and without each reference that a number may spell as nothing."""
        targets = [self._target(piece, rules) for piece in body if isinstance(piece, Reference)]
        if not any(map(self.empty.get, targets)):
            yield body, {}
            return
        choices: list[list[tuple[str | Reference, Value | None]]] = []
        for piece in body:
            choices.append([(piece, None)])
            if isinstance(piece, Reference):
                empty = self.empty.get(self._target(piece, rules), ())
                choices[-1] += [(piece, number) for number in empty]
        for chosen in product(*choices):
            fixed = {
                piece.part: number for piece, number in chosen if isinstance(piece, Reference) and number is not None
            }
            yield merged(tuple(piece for piece, number in chosen if number is None)), fixed

    def _target(self, piece: Reference, rules: RuleSet) -> str:
        return piece.name or rules.name

    def _production(self, rule: Rule, rules: RuleSet, body: Body, fixed: dict[Part, Value]) -> Iterator[Production]:
        parts = self._parts(rule, rules, body)
        if parts is None or not any(map(_spells, parts)):
            return
        said = [part.part for part in parts if isinstance(part, Link) and not part.loose]
        if Part.SAME in fixed and Part.SAME not in said:
            return  # the number is not in the spelling
        quotient: Value = rule.base // rule.divisor
        remainder: Value = 0
        if Part.QUOTIENT not in said:
            quotient = fixed.get(Part.QUOTIENT, quotient)
        if Part.REMAINDER not in said:
            plain = 0 if said or fixed else rule.base % rule.divisor
            remainder = fixed.get(Part.REMAINDER, plain)
        production = Production(0, rule.base, rule.stop, rule.divisor, tuple(parts), quotient, remainder)
        yield production
        if not said and not fixed and not rules.public:
            # A form for several numbers: the number that it agrees with decides which.
            width = rule.stop - rule.base
            for number in range(rule.base + 1, rule.stop if width <= _WIDEST_AGREEMENT else 0):
                yield production._replace(
                    base=number,
                    quotient=number // rule.divisor,
                    remainder=number % rule.divisor,
                )

    def _parts(self, rule: Rule, rules: RuleSet, body: Body) -> list[Literal | Link] | None:
        parts: list[Literal | Link] = []
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
                for other in body
                if isinstance(other, Reference)
            )
            if loose and name is not None:
                name = _loose_name(name)
            parts.append(Link(piece.part, self.bits[name] if name else 0, loose))
        return parts

    def _loose_productions(self, rules: RuleSet) -> Iterator[Production]:
        """What a set that only agrees with a number can say, whatever the number."""
        for body in (body for rule in rules.rules for body in rule.bodies):
            for pieces, _ in self._without_empty(body, rules):
                parts: list[Literal | Link] = []
                for piece in pieces:
                    if isinstance(piece, str):
                        parts.append(self._literal(piece))
                    else:
                        target = _loose_name(self._target(piece, rules))
                        parts.append(Link(Part.SAME, self.bits[target], loose=True))
                if any(_spells(part) for part in parts):
                    yield Production(0, 0, ANYTHING, 1, tuple(parts), 0, 0)

    def _empty_numbers(self, rules: RuleSet) -> tuple[int, ...]:
        """The numbers that a private set spells as nothing; hasty texts leave out a plural's suffix: "deux cent"."""
        empty = _empty_numbers(rules)
        if 0 in empty or not self._is_plural_suffix(rules):
            return empty
        users = (name for name, named in self.named.items() if rules.name in named)
        counting = all(self.sets[name].public and form_of(name) is not Form.ORDINAL for name in users)
        return (0, *empty) if counting else empty

    def _is_plural_suffix(self, rules: RuleSet) -> bool:
        """Whether a private set only has the suffix of a round number, and the gap before any other."""
        match rules.rules:
            case (
                Rule(base=0, bodies=((str(suffix),),)),
                Rule(base=1, bodies=((str(gap), Reference(Part.SAME)),)),
                *_,
            ):
                return not rules.public and bool(self._literal(suffix).texts) and not self._literal(gap).texts
        return False

    def _plural_suffixes(self, rules: RuleSet, cardinals: int) -> Iterator[Production]:
        """The suffix of a round number also before more: "dos-cents vint", as "dos-cents".

        CLDR has it without the s in Catalan, where it belongs, and people write it elsewhere.
        """
        match rules.rules:
            case (
                Rule(base=0, bodies=((str(suffix),),)),
                Rule(base=1, bodies=((str(gap), Reference(Part.SAME)),)) as more,
                *_,
            ) if self._literal(suffix).texts and not self._literal(gap).texts:
                if self._users(rules.name) & ~cardinals:
                    return
                parts = (self._literal(suffix + gap), Link(Part.SAME, cardinals))
                yield Production(0, 1, more.stop, 1, parts, 0, 0)

    def _users(self, name: str) -> int:
        """The sets with a rule that refers to this one."""
        return sum(self.bits[user] for user, named in self.named.items() if name in named)

    def _signs(self) -> Signs:
        negative = [body for rules in self.sets.values() for body in rules.negative]
        decimal = [body for rules in self.sets.values() for body in rules.decimal]
        return Signs(
            minus=self._words(body[0] for body in negative if body),
            minus_after=self._words(body[-1] for body in negative if body),
            points=self._words(body[1] for body in decimal if len(body) > _POINT and _is_link(body[0])),
            leading_points=self._words(body[0] for body in decimal if len(body) == _POINT and _is_link(body[1])),
            fractions=tuple(dict.fromkeys(self._fractions())),
            bare=any(
                len(body) == 1 and isinstance(body[0], Reference) and body[0].part is Part.REMAINDER for body in decimal
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
                    yield from self._fraction(body, digits)

    def _fraction(self, body: Body, digits: int) -> Iterator[Fraction]:
        match body:
            case (Reference(Part.QUOTIENT, str(name)), str(after)) if self._literal(after).texts:
                yield Fraction(None, self.bits[name], self._literal(after), digits)
            case (str(before), Reference(Part.QUOTIENT, str(name))):
                yield Fraction(self._literal(before), self.bits[name], None, digits)


def _references(rules: RuleSet) -> set[Reference]:
    """What the rules of a set refer to."""
    return {piece for rule in rules.rules for body in rule.bodies for piece in body if isinstance(piece, Reference)}


def _is_link(piece: str | Reference) -> TypeGuard[Reference]:
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


def _empty_numbers(rules: RuleSet) -> tuple[int, ...]:
    """The numbers that a private set spells as nothing, by the first of each rule."""
    if rules.public:
        return ()
    return tuple(
        rule.base
        for rule in rules.rules
        if any(all(isinstance(p, str) and not p.strip() for p in body) for body in rule.bodies)
    )


def _tells_numbers(rules: RuleSet) -> bool:
    """Whether the set only chooses, and one of its rules writes what another writes, and more."""
    bodies = [body for rule in rules.rules for body in rule.bodies if body]
    if any(_is_link(piece) and piece.part is not Part.SAME for body in bodies for piece in body):
        return False
    return any(one != other and other[: len(one)] == one for one in bodies for other in bodies)


def _writes_numbers(rules: RuleSet) -> bool:
    """Whether a rule of the set has a word beside the set's spelling of another number."""
    return any(
        any(isinstance(piece, str) and piece.strip() for piece in body)
        and any(isinstance(piece, Reference) and piece.name is None for piece in body)
        for rule in rules.rules
        for body in rule.bodies
    )


def _has_wide_literal(rules: RuleSet) -> bool:
    return any(
        rule.stop - rule.base > 1 and all(isinstance(piece, str) for piece in body)
        for rule in rules.rules
        for body in rule.bodies
    )


def _spells(part: Literal | Link) -> bool:
    return isinstance(part, Link) or bool(part.texts)


def _widened(production: Production, own: int, cardinals: int) -> Production:
    """A production of a scale in these sets, with every gender and case of a cardinal beside its word.

    CLDR's versions and people differ in which gender a thousand has, and nothing else is meant.
    They differ, too, in which form of a scale word two, three or four of it take.
    """
    parts = tuple(_any_cardinal(part, own, cardinals) for part in production.parts)
    base = production.base
    if own & cardinals and _multiplies(production):
        base = min(base, 2 * production.divisor)
    _, _, stop, divisor, _, quotient, remainder, _ = production
    return Production(0, base, stop, divisor, parts, quotient, remainder)


def _multiplies(production: Production) -> bool:
    """Whether a scale word stands after the quotient, of thousands or more."""
    if production.divisor <= HUNDRED or production.base % production.divisor:
        return False
    match production.parts:
        case (Link(Part.QUOTIENT, _, False), Literal(), *_):
            return True
    return False


def _any_cardinal(part: Literal | Link, own: int, cardinals: int) -> Literal | Link:
    if isinstance(part, Literal) or part.part is Part.SAME:
        return part
    if (part.sets or own) & cardinals:
        return Link(part.part, part.sets | cardinals, part.loose)
    return part


def placed(productions: Iterable[Production], rules: Rules) -> Iterator[Production]:
    """The productions with their breaks worked out, and without parts that are only a break."""
    return (_placed(production, production.sets, rules) for production in productions)


def _placed(production: Production, sets: int, rules: Rules) -> Production:
    """The production of these sets with its breaks."""
    _, base, stop, divisor, all_parts, quotient, remainder, _ = production
    lenient = divisor >= HUNDRED
    parts: list[Literal | Link] = []
    breaks: list[bool] = []
    open_break = False
    for part in all_parts:
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
    return Production(sets, base, stop, divisor, tuple(parts), quotient, remainder, tuple(breaks))
