"""The parser: every number that begins at a place of a text, with where it ends.

At each place the numbers are grown from the left: words that begin a number are looked up, and
whatever is found may be the quotient of a longer one, so "two", then "two hundred", then
"two hundred thousand". A number is smaller than what its context divides by, so a remainder
never looks further than it must, and nothing recurses on itself without having read a letter.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias

from numbers_extract.numerals.grammar import (
    HUNDRED,
    Entry,
    Grammar,
    Link,
    Literal,
    Production,
    Trie,
    Value,
)
from numbers_extract.numerals.orthography import BREAK, COMMAS
from numbers_extract.numerals.spellout import Part

THOUSAND = 1000  # from here up, scales take a comma
_MOST_DEPTH = 60  # a number of thirty digits nests less deep
_SMALL = 1000  # numbers below it are worked out once for every text
_MOST_NUMBERS = 3000  # in one text; beyond it only nonsense goes

Found: TypeAlias = tuple[int, Value, int]
"""Where a number ends, the number, and the rule sets that spell it so."""


class Chart:
    """The numbers of one text, worked out on demand. `reach` is past the last letter looked at."""

    __slots__ = ("_count", "_depth", "_grammar", "_known", "reach", "text")

    def __init__(self, grammar: Grammar, text: str) -> None:
        self._grammar = grammar
        self._known: dict[int, dict[int, list[Found]]] = {}
        self._depth = 0
        self._count = 0
        self.text = text
        self.reach = 0

    def numbers(self, place: int, sets: int, stop: int) -> list[Found]:
        """Every number below `stop` that any of the sets spells from `place` on."""
        known = self._known.setdefault(place, {})
        found = known.get(stop)
        if found is None:
            wider = min((other for other in known if other > stop), default=None)
            if wider is not None:
                found = [number for number in known[wider] if number[1] < stop]
            elif self._depth >= _MOST_DEPTH:
                return []
            else:
                self._depth += 1
                found = _Growth(self, self._grammar, place, stop).grow()
                self._depth -= 1
                self._count += len(found)
            known[stop] = found
        return [(end, value, theirs & sets) for end, value, theirs in found if theirs & sets]

    @property
    def exhausted(self) -> bool:
        """Whether more has been found than any text of sense holds."""
        return self._count > _MOST_NUMBERS

    def walk(self, trie: Trie[Entry], place: int) -> list[tuple[int, list[Entry]]]:
        """The productions of every literal of the trie that stands at `place`."""
        text, size = self.text, len(self.text)
        matched: list[tuple[int, list[Entry]]] = []
        if place < size:
            node: Any = trie.below(text[place])
            place += 1
            while node is not None:
                ending = node.get("")
                if ending is not None:
                    matched.append((place, ending))
                if place >= size:
                    break
                node = node.get(text[place])
                place += 1
        self.reach = max(self.reach, place)
        return matched

    def after(self, literal: Literal, place: int) -> int | None:
        """Past the longest text of the literal that stands at `place`."""
        for text in literal.texts:
            if self.stands(text, place):
                return place + len(text)
        return None

    def stands(self, text: str, place: int) -> bool:
        """Whether the text stands at `place`."""
        found = self.text.startswith(text, place)
        looked = len(text)
        if not found:
            looked = 0
            for ours, theirs in zip(self.text[place : place + len(text)], text, strict=False):
                looked += 1
                if ours != theirs:
                    break
        self.reach = max(self.reach, place + looked)
        return found

    def past_break(self, place: int) -> int:
        """The place, past a break that may stand there."""
        self.reach = max(self.reach, place + 1)
        return place + 1 if self.text.startswith(BREAK, place) else place

    def remainders(self, place: int, divisor: int) -> list[int]:
        """Where the remainder of a scale may begin: here, or past a comma or a joiner."""
        places = [self.past_break(place)]
        if divisor < HUNDRED:
            return places
        if divisor >= THOUSAND and self.text[place : place + 1] in COMMAS:
            places.append(place + 1)
        for start in tuple(places):
            places += [
                self.past_break(start + len(joiner)) for joiner in self._grammar.joiners if self.stands(joiner, start)
            ]
        return places


class _Growth:
    """The numbers at one place, grown until no rule makes another of them."""

    __slots__ = ("agenda", "chart", "grammar", "place", "spelled", "stop")

    def __init__(self, chart: Chart, grammar: Grammar, place: int, stop: int) -> None:
        self.chart = chart
        self.grammar = grammar
        self.place = place
        self.stop = stop
        self.spelled: dict[tuple[int, Value], int] = {}
        self.agenda: list[Found] = []

    def grow(self) -> list[Found]:
        for end, productions in self.chart.walk(self.grammar.starting, self.place):
            for production in productions:
                if production.base < self.stop:
                    self.extend(production, 1, end, production.sets, _NOTHING)
        while self.agenda and not self.chart.exhausted:
            self.continue_after(*self.agenda.pop())
        return [(end, value, sets) for (end, value), sets in self.spelled.items()]

    def continue_after(self, end: int, value: Value, sets: int) -> None:
        """Grow the numbers whose first part is the one that was found."""
        chart = self.chart
        begin = chart.past_break(end)
        for after, continuations in chart.walk(self.grammar.following, begin):
            for theirs, least, most, production in continuations:
                if theirs & sets and least <= value <= most and (begin == end or production.breaks[1]):
                    self.extend_link(production, value, sets, 2, after)
        for theirs, least, most, production in self.grammar.linking:
            if theirs & sets and least <= value <= most:
                self.extend_link(production, value, sets, 1, end)

    def extend_link(self, production: Production, value: Value, sets: int, index: int, place: int) -> None:
        """Take the number that was found as the first part, if it can be."""
        link = production.parts[0]
        if isinstance(link, Link) and production.base < self.stop:
            ours = production.sets if link.sets else production.sets & sets
            said = _with(_NOTHING, link, value)
            if said is not None and _possible(production, said):
                self.extend(production, index, place, ours, said)

    def extend(self, production: Production, index: int, place: int, sets: int, said: _Said) -> None:
        """Match the parts from `index` on and add the numbers that come of it."""
        if index == len(production.parts):
            self.add(place, _value(production, said), sets, production)
            return
        part = production.parts[index]
        if isinstance(part, Literal):
            begin = self.chart.past_break(place) if production.breaks[index] else place
            end = self.chart.after(part, begin)
            if end is not None:
                self.extend(production, index + 1, end, sets, said)
            return
        for begin in self.beginnings(production, index, place, part):
            stop = min(_stop(production, part), self.stop)
            for end, value, theirs in self.chart.numbers(begin, part.sets or sets, stop):
                ours = sets if part.sets else sets & theirs
                now = _with(said, part, value)
                if now is not None and _possible(production, now):
                    self.extend(production, index + 1, end, ours, now)

    def beginnings(self, production: Production, index: int, place: int, link: Link) -> list[int]:
        """Where the link may begin."""
        if link.part is Part.REMAINDER and production.breaks[index]:
            return self.chart.remainders(place, production.divisor)
        return [self.chart.past_break(place) if production.breaks[index] else place]

    def add(self, end: int, value: Value, sets: int, production: Production) -> None:
        """Note a number, and as what else the same words spell it."""
        if value >= self.stop or not _in_range(production, value):
            return
        sets = self.with_units(sets, value)
        new = sets & ~self.spelled.get((end, value), 0)
        if new:
            self.spelled[end, value] = self.spelled.get((end, value), 0) | new
            self.agenda.append((end, value, new))

    def with_units(self, sets: int, value: Value) -> int:
        key = sets, value
        known = self.grammar.closed.get(key)
        if known is not None:
            return known
        units = self.grammar.units_of(sets)
        grown = bool(units)
        while grown:
            before = sets
            for source, target, base, stop in units:
                if base <= value < stop and sets & source:
                    sets |= target
            grown = sets != before
        if value < _SMALL:
            self.grammar.closed[key] = sets
        return sets


_Said: TypeAlias = tuple[Value | None, Value | None, Value | None]
"""What the parts so far said: the same number, its quotient, its remainder."""

_NOTHING: _Said = (None, None, None)


def _with(said: _Said, link: Link, value: Value) -> _Said | None:
    """What is said together with one more part; None if they contradict each other."""
    if link.loose:
        return said
    known = said[link.part]
    if known is not None:
        return said if known == value else None
    same, quotient, remainder = said
    if link.part is Part.SAME:
        return value, quotient, remainder
    return (same, value, remainder) if link.part is Part.QUOTIENT else (same, quotient, value)


def _value(production: Production, said: _Said) -> Value:
    same, quotient, remainder = said
    if same is not None:
        return same
    whole = production.quotient if quotient is None else quotient
    rest = production.remainder if remainder is None else remainder
    return whole * production.divisor + rest


def _stop(production: Production, link: Link) -> int:
    """What the number of a link is below."""
    if link.loose:
        return production.stop
    if link.part is Part.REMAINDER:
        return production.divisor
    if link.part is Part.QUOTIENT:
        return (production.stop - 1) // production.divisor + 1
    return production.stop


def _possible(production: Production, said: _Said) -> bool:
    """Whether a number of the production can still come of what was said."""
    same, quotient, remainder = said
    if same is not None:
        return production.base <= same < production.stop
    if remainder is not None and remainder >= production.divisor:
        return False
    if quotient is None:
        return True
    least = quotient * production.divisor
    return _base(production, least) < least + production.divisor and least < production.stop


def _in_range(production: Production, value: Value) -> bool:
    """Whether the number is one of the production's."""
    return _base(production, value) <= value < production.stop


def _base(production: Production, value: Value) -> Value:
    """The least number of the production; one and a half million goes by the rule of two."""
    if isinstance(value, Decimal) and production.base <= 2 * production.divisor:
        return production.divisor
    return production.base
