"""Units of measure and of time beside a number, with powers and quotients."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.exact import times
from numbers_extract.numerals.figures import HYPHENS
from numbers_extract.quantities.formulas import formula_at
from numbers_extract.quantities.marks import extend_to, past_hyphen, set_unit
from numbers_extract.quantities.symbols import LONE_LETTERS
from numbers_extract.quantities.tables import LONG_TIMES, TIME_UNITS, YEARS_IN
from numbers_extract.vocabulary import UnitName, Vocabulary, kind_of_unit

_LENGTHS = frozenset(["meter", "kilometer", "centimeter", "millimeter", "decimeter", "mile", "foot", "inch", "yard"])
_SUPERSCRIPTS = {"²": "2", "³": "3"}


def unit_at(s: Sentence, j: int, v: Vocabulary, *, glued: bool) -> tuple[int, UnitName] | None:
    """The unit at token `j`, in the exact case of its letters first."""
    exact = v.exact_units.after(_surfaces(s, j), 0)
    folded = v.units.after(s.words, j)
    found = folded
    if exact is not None and (folded is None or exact[0] + j >= folded[0]):
        found = folded if folded is not None and s.words[j] in v.language.units else (exact[0] + j, exact[1])
    if found is None:
        return None
    stop = found[0]
    if stop > j + 1 and s.words[stop - 1].isdecimal() and not s.glued(stop - 1):  # "12 m 2 dm"
        single = v.exact_units.phrases.get((s.surface(j),)) or v.units.phrases.get((s.words[j],))
        if single is None:
            return None
        found = j + 1, single
    if found[0] == j + 1 and s.words[j].isalpha() and not _is_unit_word(s, j, v, glued=glued):
        return None
    return found


def _is_unit_word(s: Sentence, j: int, v: Vocabulary, *, glued: bool) -> bool:
    """Whether the one word is a unit here: not the "in" of "5 in 10", nor the letter of a name ("5d3")."""
    word, stop = s.words[j], j + 1
    if len(word) > 1:
        return glued or word not in v.language.function_words or not s.words[stop][:1].isalnum()
    if word in v.language.function_words and not glued and s.words[stop][:1].isalnum():
        return False
    if not (s.surface(j) in LONE_LETTERS or (s.surface(j) == "K" and not glued)) or not _letter_is_unit(s, j):
        return False
    return word == "m" or stop >= s.count or not s.glued(stop) or not s.words[stop][:1].isdecimal()


def _surfaces(s: Sentence, j: int) -> list[str]:
    return [s.surface(k) for k in range(j, min(j + 4, s.count))]


def _letter_is_unit(s: Sentence, j: int) -> bool:
    """A single letter is a unit where no apostrophe, full stop of initials or further name goes with it."""
    following = s.words[j + 1]
    if following in ("'", "’", "&") and s.glued(j + 1):
        return False
    return not (s.surface(j).isupper() and following == "." and s.glued(j + 1) and s.words[j + 2][:1].isalpha())


def take_measure(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A unit after the number, with its power and what it is divided by: "5 m²", "3 Liter pro Stunde"."""
    glued = s.glued(j)
    found = unit_at(s, j, v, glued=glued)
    if found is None:
        return False
    stop, name = found
    units = name.units
    stop, powered = with_power(s, stop, units[0])
    if powered != units[0]:
        units = (powered,)
    stop, units = _quotient(s, stop, units, v)
    formula = formula_at(s, j, v)
    if formula is not None and formula[0] > stop:
        stop, units = formula[0], (formula[1],)
    factor, units = _whole_years(units)
    if factor != 1 and f.value is not None:
        f.value = times(f.value, Decimal(factor))
        f.fraction_digits = 0 if f.value == int(f.value) else f.fraction_digits
        f.readings = ()
    if "degree_Celsius" in units and units[0] == "degree" and _is_temperature(s, f, v):
        units = ("degree_Celsius", "degree")
    kind = Kind.DURATION if units[0] in TIME_UNITS else Kind.MEASURE
    set_unit(s, f, j, stop, kind, units)
    _age(s, f, v)
    if units[0].startswith("degree") and v.below_zero.phrases:
        _below_zero(s, f, v)
    return True


def _below_zero(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "sıfırın altında 2 derece": words for minus, before the figure or behind it."""
    before, after = v.below_zero.before(s.words, f.first), v.below_zero.after(s.words, f.stop)
    if before is None and after is None:
        return
    if before is not None:
        f.first, f.start = before[0], s.starts[before[0]]
    else:
        extend_to(s, f, after[0] if after is not None else f.stop)
    f.negate()


def _is_temperature(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Degrees below zero, or in a sentence about warmth or cold."""
    return (f.value is not None and f.value < 0) or s.has_any(v.language.temperature_cues)


def _whole_years(units: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """A decade is ten years; CLDR's table writes such units as "10 * year"."""
    unit = units[0]
    if unit in YEARS_IN:
        return YEARS_IN[unit], ("year",)
    factor, star, base = unit.partition(" * ")
    if star and factor.isdecimal() and base in TIME_UNITS:
        return int(factor), (base,)
    return 1, units


def with_power(s: Sentence, j: int, unit: str) -> tuple[int, str]:
    """The token past the power at token `j`, if there is one, and the unit with it: "m²", "m^2", "km2"."""
    if unit not in _LENGTHS or j >= s.count or not s.glued(j):
        return j, unit
    word = s.words[j]
    if word in _SUPERSCRIPTS:
        return j + 1, f"{unit} ** {_SUPERSCRIPTS[word]}"
    if word in ("2", "3") and not (s.glued(j + 1) and s.words[j + 1].isalnum()):
        return j + 1, f"{unit} ** {word}"
    if word == "^" and s.words[j + 1] in ("2", "3"):
        return j + 2, f"{unit} ** {s.words[j + 1]}"
    return j, unit


def _quotient(s: Sentence, j: int, units: tuple[str, ...], v: Vocabulary) -> tuple[int, tuple[str, ...]]:
    """ "Liter pro Quadratmeter", "Gbit/s", "barrels a day": a unit per a unit."""
    per = v.per.after(s.words, j)
    if per is not None:
        below_at = per[0]
    elif s.words[j] in v.language.per_articles and j < s.count:
        below_at = j + 1
    else:
        return j, units
    below = unit_at(s, below_at, v, glued=s.words[j] == "/") if below_at < s.count else None
    if below is None or units[0].startswith("degree_"):
        return j, units
    stop, name = below
    stop, denominator = with_power(s, stop, name.units[0])
    if denominator in TIME_UNITS and units[0] in TIME_UNITS:
        return j, units
    if "/" in denominator:
        return j, units
    if denominator in LONG_TIMES:
        return j, units
    return stop, (quotient(units[0], denominator),)


def quotient(unit: str, below: str) -> str:
    """A unit per another, by its own name where it has one."""
    return _NAMED_RATES.get((unit, below), f"{unit} / {below}")


_NAMED_RATES = {("kilometer", "hour"): "kilometer_per_hour", ("mile", "hour"): "mile_per_hour"}


def _age(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "34-year-old": the word that makes it an age belongs to the compound."""
    j = f.stop
    if f.kind is Kind.DURATION and s.words[j] in HYPHENS and s.glued(j) and s.words[j + 1] in v.language.age_words:
        f.described = True
        extend_to(s, f, j + 2)


def unit_in_brackets(s: Sentence, f: Figure, j: int, v: Vocabulary) -> None:
    """ "20 (kg)"."""
    found = unit_at(s, j + 1, v, glued=True)
    if (
        found is not None
        and found[0] == j + 2
        and len(s.words[j + 1]) <= 3
        and s.words[j + 1] not in v.language.function_words
    ):
        kind = Kind.DURATION if found[1].units[0] in TIME_UNITS else Kind.MEASURE
        set_unit(s, f, j + 1, j + 2, kind, found[1].units)
        extend_to(s, f, j + 3)


def suffix_unit(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "20-jährige", "25jährige", "14- bis 17-Jährigen", "100-prozentige": a unit with its adjective ending."""
    j = past_hyphen(s, f.stop)
    if j >= s.count or not s.glued(j):
        return False
    word = s.words[j]
    for suffix, unit in v.language.unit_suffixes.items():
        if word.startswith(suffix) and word[len(suffix) :] in v.language.suffix_endings:
            set_unit(s, f, j, j + 1, kind_of_unit(unit), (unit,))
            f.described = True
            return True
    return False
