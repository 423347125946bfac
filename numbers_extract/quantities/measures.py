"""Units of measure and of time beside a number, with powers and quotients."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_unspaced, is_word
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.numerals.exact import places, plus, times
from numbers_extract.quantities.formulas import formula_at
from numbers_extract.quantities.marks import extend_to, minutes_hang, past_hyphen, set_unit
from numbers_extract.quantities.tables import LONG_TIMES, TIME_UNITS, whole_years
from numbers_extract.vocabulary import UnitName, Vocabulary, kind_of_unit

_LENGTHS = frozenset(["meter", "kilometer", "centimeter", "millimeter", "decimeter", "mile", "foot", "inch", "yard"])
_LONGEST_SYMBOL = 3
_SUPERSCRIPTS = {"²": "2", "³": "3"}


def unit_at(s: Sentence, j: int, v: Vocabulary, *, glued: bool) -> tuple[int, UnitName] | None:
    """The unit at token `j`, in the exact case of its letters first."""
    exact = v.exact_units.after(_surfaces(s, j), 0) if v.exact_units.begins(s.surface(j)) else None
    folded = v.units.after(s.words, j)
    found = folded
    if exact is not None and (folded is None or exact[0] + j >= folded[0]):
        plain = len(s.words[j]) > _LONGEST_SYMBOL or s.surface(j) == s.words[j]  # "mW" is no "mw"
        own = folded is not None and plain and s.words[j] in v.language.units
        found = folded if own else (exact[0] + j, exact[1])
    if found is None:
        return _hyphened_unit(s, j, v)
    stop = found[0]
    if stop > j + 1 and s.words[stop - 1].isdecimal() and not s.glued(stop - 1):  # "12 m 2 dm"
        single = v.exact_units.phrases.get((s.surface(j),)) or v.units.phrases.get((s.words[j],))
        if single is None:
            return None
        found = j + 1, single
    if found[0] == j + 1 and is_word(s.words[j]) and not _is_unit_word(s, j, v, glued=glued):
        return None
    if not is_word(s.words[j]) and not glued and s.hangs_on(found[0]):
        return None
    return found


def _hyphened_unit(s: Sentence, j: int, v: Vocabulary) -> tuple[int, UnitName] | None:
    """ "1,100-square-foot": the hyphen stands between the words of the unit, too."""
    if s.words[j + 1] not in HYPHENS or not (s.glued(j + 1) and s.glued(j + 2)):
        return None
    name = v.units.phrases.get((s.words[j], s.words[j + 2]))
    return None if name is None else (j + 3, name)


def _is_unit_word(s: Sentence, j: int, v: Vocabulary, *, glued: bool) -> bool:
    """Whether the one word is a unit here: not the "in" of "5 in 10", nor the letter of a name ("5d3")."""
    word, stop = s.words[j], j + 1
    if word in v.language.units_need_of:
        return s.words[stop] in v.language.part_of or stop >= s.count
    if len(word) > 1:
        mixed = s.surface(j) != word and not s.capitalised(j)  # "mA" is no "ma"
        if s.words[stop] in HYPHENS and s.glued(stop) and s.words[stop + 1] in v.language.half:
            return False  # "11 second-half minutes"
        if word in v.language.share_words and s.words[stop] in HYPHENS and s.glued(stop) and s.glued(stop + 1):
            return False  # "a one-in-four chance"
        return glued or mixed or word not in v.language.function_words or not s.words[stop][:1].isalnum()
    elided = s.words[stop] == "'"  # "20 l d'eau", but "20 l'ont vu"
    if word in v.language.function_words and not glued and (elided or s.surface(j) not in v.lone_units):
        return False
    if minutes_hang(s, j):
        return True
    if (
        word in v.language.prepositions
        and not glued
        and is_word(s.words[stop])
        and s.words[stop] not in v.language.function_words
    ):
        return False  # "10 с ранениями", but "10 с до финиша"
    known = s.surface(j) in v.lone_units or (s.surface(j) == "K" and not glued)
    if not known or not _letter_is_unit(s, j):
        return False
    return word == "m" or is_unspaced(word) or stop >= s.count or not s.glued(stop) or not is_digits(s.words[stop])


def _surfaces(s: Sentence, j: int) -> list[str]:
    return [s.surface(k) for k in range(j, min(j + 4, s.count))]


def _letter_is_unit(s: Sentence, j: int) -> bool:
    """A single letter is a unit where no apostrophe, full stop of initials or further name goes with it."""
    following = s.words[j + 1]
    if following in ("'", "’", "&") and s.glued(j + 1):
        return False
    return not (s.surface(j).isupper() and following == "." and s.glued(j + 1) and is_word(s.words[j + 2]))


def take_measure(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A unit after the number, with its power and what it is divided by: "5 m²", "3 Liter pro Stunde"."""
    if _unit_around(s, f, j, v):
        return True
    found = unit_at(s, j, v, glued=s.glued(j))
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
    factor, units = whole_years(units)
    if factor != 1 and f.value is not None:
        f.value = times(f.value, Decimal(factor))
        f.fraction_digits = 0 if f.value == int(f.value) else f.fraction_digits
        f.readings = ()
    if "degree_Celsius" in units and units[0] == "degree" and _is_temperature(s, f, v):
        units = _scale_of_temperature(s, units, v)
    kind = Kind.DURATION if units[0] in TIME_UNITS else Kind.MEASURE
    set_unit(s, f, j, stop, kind, units)
    if units[0].startswith("degree") and v.below_zero.phrases:
        _below_zero(s, f, v, said=s.words[j] in v.language.minus_units)
    _age(s, f, v)
    if s.words[f.stop] in v.joiners:
        _half_behind(s, f, v)
    elif s.words[f.stop] in v.language.unit_halves:
        _half_unit(s, f, v)
    return True


def _scale_of_temperature(s: Sentence, units: tuple[str, ...], v: Vocabulary) -> tuple[str, ...]:
    """The units of degrees of warmth: the scale that the sentence names, else the one of the territory, first."""
    celsius, fahrenheit = _TEMPERATURES["C"], _TEMPERATURES["F"]
    if fahrenheit not in units:
        return celsius, "degree"
    named = [word for word in s.words if word in _SCALES]
    first = _SCALES[named[0]] if len(set(named)) == 1 else fahrenheit if v.fahrenheit else celsius
    return first, fahrenheit if first == celsius else celsius, "degree"


_SCALES = {"celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit"}
_TEMPERATURES = {"C": "degree_Celsius", "F": "degree_Fahrenheit"}


def is_temperature_letter(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether the letter right behind digits is a scale of temperature: "28C in the shade"; "seat 14C" is a name."""
    if s.surface(j) not in _TEMPERATURES or not s.glued(j) or s.hangs_on(j + 1):
        return False
    return not s.capitalised(j - 2) and s.has_any(v.cues.temperatures)


def take_temperature(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "28C", "85F" in a sentence about warmth or cold."""
    if f.spelled or not is_temperature_letter(s, j, v):
        return False
    set_unit(s, f, j, j + 1, Kind.MEASURE, (_TEMPERATURES[s.surface(j)],))
    return True


def _unit_around(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A unit that is written around the figure, as the Japanese kilometre per hour is."""
    found = v.units_around.after(s.words, j) if v.units_around.phrases else None
    if found is None:
        return False
    stop, starts = found
    for before, name in starts:
        first = f.first - len(before)
        if first >= 0 and tuple(s.words[first : f.first]) == before:
            set_unit(s, f, j, stop, name.kind, name.units)
            f.first, f.start = first, s.starts[first]
            return True
    return False


def below_zero(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "la mínima de 2 bajo cero": the degrees are left out."""
    found = v.below_zero.after(s.words, f.stop)
    if found is None or found[0] - f.stop < 2:
        return False
    f.negate()
    f.below_zero = True
    extend_to(s, f, found[0])
    f.kind, f.unit, f.candidates = Kind.MEASURE, "degree_Celsius", ("degree_Celsius", "degree")
    return True


def _half_behind(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "two hours and a half", "dos años y medio": the half is one of the unit; not "two hours and half the night"."""
    if f.value is None or f.fraction_digits != 0 or f.described:
        return
    half = v.half_phrases.after(s.words, f.stop)
    if half is None or _half_of(s, half[0], v):
        return
    f.value, f.fraction_digits, f.readings = plus(f.value, half[1]), places(half[1]), ()
    extend_to(s, f, half[0])


def _half_unit(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "三斤半": half of the unit, unless a unit or a noun begins with the half: "三天半价"."""
    following = s.words[f.stop + 1]
    noun = following in v.language.half_nouns_behind
    if f.value is not None and f.fraction_digits == 0 and not noun:
        f.value, f.fraction_digits, f.readings = plus(f.value, _HALF), 1, ()
        extend_to(s, f, f.stop + 1)


_HALF = Decimal("0.5")


def _half_of(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether what stands at token `j` is what the half before it is one of."""
    language, word = v.language, s.words[j]
    own = word in language.articles or word in language.determiners
    if language.head_rule is HeadRule.FIRST:  # "dos años y media docena", but "dos años y medio de cárcel"
        return own or word in v.special or v.scale_after(s.words, j) is not None or v.is_unit(word)
    return is_word(word) and (own or word in language.part_of or word not in language.function_words)


def _below_zero(s: Sentence, f: Figure, v: Vocabulary, *, said: bool) -> None:
    """ "sıfırın altında 2 derece": words for minus, before the figure or behind it, or in the unit ("minusgrader")."""
    before, after = v.below_zero.before(s.words, f.first), v.below_zero.after(s.words, f.stop)
    if before is not None:
        f.first, f.start = before[0], s.starts[before[0]]
    elif after is not None:
        extend_to(s, f, after[0])
        f.below_zero = True
    elif said and f.value is not None and f.value > 0:
        f.below_zero = True
    else:
        return
    f.negate()
    if f.unit == "degree" and "degree_Celsius" in f.candidates:
        f.unit, f.candidates = "degree_Celsius", ("degree_Celsius", "degree")


def _is_temperature(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Degrees below zero, or in a sentence about warmth or cold."""
    if v.language.angle_cues and s.words[f.stop] not in HYPHENS:
        return not s.has_any(v.cues.angles)
    return (f.value is not None and f.value < 0) or s.has_any(v.cues.temperatures)


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
    if per is None and (unit := v.per_unit.after(s.words, j)) is not None:
        per = unit if s.words[unit[0]] not in v.language.article_not_units else None  # "au pied de"
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
    unit = v.suffix_units.get(s.words[j])
    if unit is None:
        return j > f.stop and _described_by_compound(s, f, j, v)
    longer = v.percents.after(s.words, j) or v.units.after(s.words, j)
    if s.words[j] in v.language.frequencies or (longer is not None and longer[0] > j + 1):
        return False  # "0,5 процентного пункта"
    set_unit(s, f, j, j + 1, kind_of_unit(unit), (unit,))
    f.described = True
    return True


def _described_by_compound(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "12-koppige", "25-årsjubileum": a word behind a hyphen that begins with a unit or makes an adjective."""
    word = s.words[j]
    if word.startswith(v.language.count_suffixes):
        f.described = True
        return True
    for stem, unit in v.language.unit_stems.items():
        if word.startswith(stem) and word != stem:
            set_unit(s, f, j, j + 1, kind_of_unit(unit), (unit,))
            f.end = s.starts[j] + len(stem)
            f.unit_span = Span(s.starts[j], f.end)
            f.described = True
            return True
    for suffix in v.language.count_suffixes:  # "5-этажный"
        if word.startswith(suffix) and word[len(suffix) :] in v.language.suffix_endings:
            f.described = True
            return True
    return False
