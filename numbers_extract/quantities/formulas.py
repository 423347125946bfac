"""Units written as a formula of symbols: "kg·m²", "m/s^2", "W/(m²K)", "g·cm⁻³"."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.vocabulary import Vocabulary

_TIMES = frozenset("·⋅*")
_MINUS = frozenset("-−⁻")
_POWERS = {"²": 2, "³": 3, "⁴": 4, "¹": 1, "2": 2, "3": 3, "4": 4, "1": 1}
_NEGATIVE = frozenset("^⁻")
_OPERATORS = _TIMES | _NEGATIVE | frozenset("/¹²³⁴")
# Symbols that are units only inside of a formula: the year of "kWh/(m²a)", the day of "mg/(kg·d)".
_ONLY_HERE = {"a": "year", "d": "day", "K": "kelvin"}
_MOST_FACTORS = 4  # "W/(m²·K)" has three; a bound keeps the scan linear


class _Factor(NamedTuple):
    unit: str
    power: int


def formula_at(s: Sentence, j: int, v: Vocabulary) -> tuple[int, str] | None:
    """The formula that begins at token `j`: the token past it and its pint expression."""
    if not _leads_on(s, j + 1):
        return None
    factors: list[_Factor] = []
    whole, end = 0, j
    sign, spaced, bracket = 1, False, False
    while len(factors) < _MOST_FACTORS and (found := _factor(s, j, v)) is not None:
        j, unit, power = found
        if spaced and power > 0:
            break  # "5 m a day"; only a negative power says that "W m⁻²" goes on
        factors.append(_Factor(unit, sign * power))
        if bracket and s.words[j] == ")":
            return j + 1, _expression(factors)
        if not bracket:
            whole, end = len(factors), j
        word, spaced = s.words[j], not s.glued(j)
        if spaced or is_word(word):  # side by side: "W m⁻²", "W/m²K"
            continue
        if word in _TIMES:
            j += 1
        elif word == "/" and sign == 1:
            sign, j = -1, j + 1
            bracket = s.words[j] == "("
            j += bracket
        else:
            break
        if not s.glued(j):
            break
    return (end, _expression(factors[:whole])) if whole else None


def _leads_on(s: Sentence, j: int) -> bool:
    """Whether what stands behind a symbol may make a formula of it."""
    if s.glued(j):
        return s.words[j] in _OPERATORS
    return s.words[j + 1] in _NEGATIVE and s.glued(j + 1)


def _factor(s: Sentence, j: int, v: Vocabulary) -> tuple[int, str, int] | None:
    """A symbol and its power: "m", "s⁻²", "cm^3"."""
    symbol = s.surface(j) if j < s.count else ""
    name = v.exact_units.phrases.get((symbol,))
    unit = _ONLY_HERE.get(symbol) or (name.units[0] if name is not None else None)
    if unit is None or " " in unit or unit.startswith("degree_"):
        return None
    j += 1
    if j >= s.count or not s.glued(j):
        return j, unit, 1
    k = j + 1 if s.words[j] == "^" else j
    negative = s.words[k] in _MINUS
    k += negative
    power = _POWERS.get(s.words[k]) if s.glued(k) else None
    if power is None or (s.words[k].isdecimal() and s.words[j] != "^"):
        return j, unit, 1
    return k + 1, unit, -power if negative else power


def _expression(factors: list[_Factor]) -> str:
    """As pint writes it, what multiplies before what divides: "watt / meter ** 2 / kelvin"."""
    above = [_powered(f.unit, f.power) for f in factors if f.power > 0]
    below = [_powered(f.unit, -f.power) for f in factors if f.power < 0]
    return " / ".join((" * ".join(above) or "1", *below))


def _powered(unit: str, power: int) -> str:
    return unit if power == 1 else f"{unit} ** {power}"
