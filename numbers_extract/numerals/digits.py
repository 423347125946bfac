"""Numbers written in digits, with the separators of a locale and of its neighbours.

A mark between digits is never silently misread: the locale's own reading is the value, any
other well-formed one stands in `readings`, and a foreign mark is read only where one reading
is possible (DESIGN 3.7).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import regex

from numbers_extract.claims import Reading
from numbers_extract.lexing.tokens import BIDI

POINTS = ".,٫٬،⹁．，"
APOSTROPHES = "'’‘´`ʼ＇"
SPACES = "\u0020\u00a0\u2007\u2008\u2009\u200a\u202f\u2006\u2005\u2002\u2003\u2004\u205f\u3000"

_GROUP = 3
_PLAIN = dict.fromkeys(map(ord, BIDI)) | {ord("．"): ".", ord("，"): ","}


@cache
def _numeral(group: int = _GROUP) -> regex.Pattern[str]:
    """The pattern of digits with marks between, where spaces and apostrophes part groups of that size."""
    return regex.compile(
        rf"""
        (?: \p{{Nd}}{{1,{group}}}+ (?:[{SPACES}{APOSTROPHES}]\p{{Nd}}{{{group}}}+(?!\p{{Nd}}))++
            (?:[{POINTS}]\p{{Nd}}++)?+
          | \p{{Nd}}++ (?:[{BIDI}]?+(?:[{POINTS}{APOSTROPHES}]|·(?!10[⁺⁻⁰¹²³⁴-⁹^]))[{BIDI}]?+\p{{Nd}}++)*+
        )""",
        regex.VERBOSE,
    )


_NUMERAL = _numeral()
# With the signs of CLDR's locales: E in three scripts, the Arabic "us" in two spellings, "×۱۰^".
_POWER = rf"[{BIDI}]?+[+\-−]?[{BIDI}]?+\p{{Nd}}{{1,3}}+"
_EXPONENT = regex.compile(
    rf"(?:[eEЕ𞤉𞤫]|أس|اس)(?P<e>{_POWER})(?![\p{{L}}\p{{Nd}}])"
    rf"|\s?[×x·*]\s?(?:10|۱۰|١٠)(?:\^(?P<caret>{_POWER})|(?P<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}}+))"
)
_RAISED_DIGITS = regex.compile(r"[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}+")
_TEN = Decimal(10)
_RAISED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "+-0123456789-", BIDI)


@dataclass(frozen=True, slots=True)
class Separators:
    """How a locale writes numbers: decimal sign, group sign, sizes of the first and later groups.

    `native` is how it does with digits other than 0 to 9, where that differs.
    """

    decimal: str
    group: str
    primary: int = _GROUP
    secondary: int = _GROUP
    native: Separators | None = None
    spaced: int = field(init=False)
    """The size of the groups that spaces part."""

    def __post_init__(self) -> None:
        own = self.primary == self.secondary and self.group in SPACES
        object.__setattr__(self, "spaced", self.primary if own else _GROUP)


class Literal(NamedTuple):
    """A number in digits as it stands: where it ends, what it says, how many decimals it writes."""

    end: int
    value: Decimal
    fraction_digits: int
    scale: int = 0
    readings: tuple[Reading, ...] = ()


def read_literal(text: str, start: int, separators: Separators) -> Literal | None:
    """The number in digits that begins at `start`, or None where the marks make it no number.

    >>> literal = read_literal("62.000 Kameras", 0, Separators(",", "."))
    >>> literal.end, literal.value, literal.readings
    (6, Decimal('62000'), (Reading(value=Decimal('62'), decimals=3),))
    >>> read_literal("1.2.3", 0, Separators(",", ".")) is None
    True
    """
    if separators.native is not None and text[start] > "9":
        separators = separators.native
    pattern = _NUMERAL if separators.spaced == _GROUP else _numeral(separators.spaced)
    match = pattern.match(text, start)
    if match is None:
        return None
    surface = match.group()
    if not surface.isascii():
        surface = surface.translate(_PLAIN)
    found = _interpret(surface, match.end(), separators)
    return None if found is None else _with_exponent(text, found)


def literal_end(text: str, start: int) -> int:
    """Where the digits and marks that begin at `start` end, be they a number or not."""
    match = _NUMERAL.match(text, start)
    return match.end() if match else start


def _interpret(surface: str, end: int, separators: Separators) -> Literal | None:
    if surface.isdecimal():
        return Literal(end, Decimal(surface), 0)
    whole, mark, rest = surface.partition(separators.decimal)
    if rest.isdecimal() and whole.isdecimal():
        return _one_mark([whole, rest], mark, end, separators)
    groups, marks = _split(surface)
    kinds = set(marks)
    if kinds <= set(SPACES) | set(APOSTROPHES) and len(kinds) == 1:
        size = separators.spaced
        return Literal(end, Decimal("".join(groups)), 0) if _full(groups, size, size) else None
    if len(marks) == 1:
        return _one_mark(groups, marks[0], end, separators)
    if len(kinds) == 1:  # repeated: only grouping is possible
        return Literal(end, Decimal("".join(groups)), 0) if _grouped(groups) else None
    if len(kinds) == 2 and marks.count(marks[-1]) == 1 and _grouped(groups[:-1], separators.spaced):
        return Literal(end, _decimal("".join(groups[:-1]), groups[-1]), len(groups[-1]))
    return None


def _one_mark(groups: list[str], mark: str, end: int, separators: Separators) -> Literal | None:
    """One mark: the locale's own reading is the value, a second possible one a reading."""
    whole, rest = groups
    as_decimal = _decimal(whole, rest)
    if not _full(groups, 3, 3) or mark == "·":
        return Literal(end, as_decimal, len(rest)) if mark not in APOSTROPHES else None
    as_group = Decimal(whole + rest)
    if mark in (separators.decimal, "٫"):
        return Literal(end, as_decimal, len(rest), 0, (Reading(as_group, 0),))
    if mark == separators.group or _is_group_sign(mark, separators):
        return Literal(end, as_group, 0, 0, (Reading(as_decimal, len(rest)),))
    return Literal(end, as_decimal, len(rest), 0, (Reading(as_group, 0),))


def _is_group_sign(mark: str, separators: Separators) -> bool:
    """In a locale that groups by spaces or apostrophes, the point that is not its decimal sign groups too."""
    return mark in ".,٬" and separators.decimal in ".,٫" and mark != separators.decimal


def _split(surface: str) -> tuple[list[str], list[str]]:
    groups: list[str] = []
    marks: list[str] = []
    begin = 0
    for place, char in enumerate(surface):
        if not char.isdecimal():
            groups.append(surface[begin:place])
            marks.append(char)
            begin = place + 1
    groups.append(surface[begin:])
    return groups, marks


def _grouped(groups: list[str], size: int = _GROUP) -> bool:
    """Western groups of three, or Indian ones: a last group of three after groups of two."""
    return _full(groups, size, size) or _full(groups, 3, 2)


def _full(groups: list[str], primary: int, secondary: int) -> bool:
    first, *middle, last = groups if len(groups) > 1 else ["", *groups]
    if not first or first[0] == "0" or len(first) > max(secondary, primary if not middle else secondary):
        return False
    return len(last) == primary and all(len(group) == secondary for group in middle)


def _decimal(whole: str, rest: str) -> Decimal:
    rest = rest.rstrip("0")
    return Decimal(f"{whole}.{rest}") if rest else Decimal(whole)


def _with_exponent(text: str, literal: Literal) -> Literal:
    following = text[literal.end : literal.end + 1]
    raised = _RAISED_DIGITS.match(text, literal.end) if literal.value == _TEN else None
    if raised is not None:
        return Literal(raised.end(), Decimal(1), 0, int(raised.group().translate(_RAISED)))
    if not following or following not in "eE×x·* Е𞤉𞤫أا":
        return literal
    match = _EXPONENT.match(text, literal.end)
    if match is None:
        return literal
    digits = match["e"] or match["caret"] or match["raised"] or ""
    power = int(digits.translate(_RAISED))
    return Literal(match.end(), literal.value, literal.fraction_digits, power)
