"""Scale words, percent, money and units beside a numeral, and quantities that stand together."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind, Number, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.exact import minus, plus, shifted, times
from numbers_extract.numerals.figures import HYPHENS, scaled_by_collective, small_share
from numbers_extract.quantities.symbols import LONE_LETTERS
from numbers_extract.quantities.tables import FALLING, LONG_TIMES, TIME_UNITS, YEARS_IN, falling_factor
from numbers_extract.vocabulary import UnitName, Vocabulary, kind_of_unit

_SUPERSCRIPTS = {"²": 2, "³": 3}
_LENGTHS = frozenset(["meter", "kilometer", "centimeter", "millimeter", "decimeter", "mile", "foot", "inch", "yard"])
_QUANTIFIABLE = frozenset((Kind.CARDINAL, Kind.FRACTION))
_PRICE_DASHES = frozenset("-–—−")
_CLOSERS = frozenset(")]}")


def attach_quantity(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Extend the figure by what it is a quantity of: scale, percent sign, currency or unit."""
    if f.kind not in _QUANTIFIABLE or f.unit is not None:
        return
    if f.value is None:
        _vague_money(s, f, v)
        return
    following = s.words[f.stop]
    extends = following in v.extending_words or s.glued(f.stop) or (len(following) == 4 and s.surface(f.stop).isupper())
    if extends and not f.spelled and _suffix_unit(s, f, v):
        return
    if extends:
        _scale(s, f, v)
        scaled_by_collective(s, f, v)
        _share_of_scale(s, f, v)
    if f.first and _sign_before(s, f, v):
        return
    if extends:
        _unit_after(s, f, v)


def _sign_before(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A percent sign, or the sign or code of a currency, before the number."""
    sign = s.words[f.first - 1]
    if sign == "%" and s.glued(f.first) and not s.glued(f.first - 1) and s.words[f.stop] != "%":
        f.first, f.start = f.first - 1, s.starts[f.first - 1]
        f.kind, f.unit, f.candidates = Kind.PERCENT, "percent", ("percent",)
        f.unit_span = Span(f.start, f.start + 1)
        return True
    if sign not in v.money_ends or not _currency_before(s, f, v):
        return False
    _scale(s, f, v)
    _repeated_name(s, f, v)
    return True


def _past_price_dash(s: Sentence, j: int, v: Vocabulary) -> int:
    """ "19,– Euro", "5,-- €": no cents."""
    if s.words[j] not in (",", ".") or not s.glued(j) or s.words[j + 1] not in _PRICE_DASHES:
        return j
    k = j + 1
    while s.words[k] in _PRICE_DASHES and k < j + 4:
        k += 1
    return k if v.currencies.after(s.words, k) or v.currency_signs.after(s.words, k) else j


def _unit_after(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """A percent sign, money or a unit, also in brackets ("20 (kg)") or after an adjective ("drei volle Jahre")."""
    j = _past_price_dash(s, _past_hyphen(s, f.stop), v)
    word = s.words[j]
    if not word:
        return
    if word in "([{" and f.stop == j and s.words[j + 2][:1] in _CLOSERS:
        _unit_in_brackets(s, f, j, v)
    elif word in v.language.unit_adjectives and f.kind is Kind.CARDINAL and j == f.stop:
        found = v.units.after(s.words, j + 1)
        if found is not None and found[1].kind is Kind.DURATION and len(s.words[j + 1]) > 2:
            _measure(s, f, j + 1, v)
    elif word in v.quantity_starts or (len(word) == 4 and s.surface(j).isupper()):
        _percent(s, f, j, v) or _money(s, f, j, v) or _measure(s, f, j, v)


def _vague_money(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "millions of dollars", "Milliarden Euro"."""
    j = f.stop + 1 if s.words[f.stop] in v.language.of_words else f.stop
    found = v.currencies.after(s.words, j)
    if found is not None and s.words[j] not in v.language.function_words:
        _set_unit(s, f, j, found[0], Kind.MONEY, found[1])


def _suffix_unit(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "20-jährige", "25jährige", "14- bis 17-Jährigen", "100-prozentige": a unit with its adjective ending."""
    j = _past_hyphen(s, f.stop)
    if j >= s.count or not s.glued(j):
        return False
    word = s.words[j]
    for suffix, unit in v.language.unit_suffixes.items():
        if word.startswith(suffix) and word[len(suffix) :] in v.language.suffix_endings:
            _set_unit(s, f, j, j + 1, kind_of_unit(unit), (unit,))
            f.described = True
            return True
    return False


def _past_hyphen(s: Sentence, j: int) -> int:
    """The token past a hyphen that joins the numeral to what follows ("100-Meter-Lauf")."""
    if j + 1 < s.count and s.words[j] in HYPHENS and s.glued(j) and s.glued(j + 1):
        return j + 1
    return j


def _extend(s: Sentence, f: Figure, stop: int) -> None:
    if stop > f.stop:
        f.stop, f.end = stop, s.ends[stop - 1]


def _set_unit(s: Sentence, f: Figure, first: int, stop: int, kind: Kind, candidates: tuple[str, ...]) -> None:
    """Take the unit in the tokens from `first` to `stop`; behind a hyphen it only describes ("100-Meter-Lauf")."""
    f.kind, f.unit, f.candidates = kind, candidates[0], candidates
    f.unit_span = Span(s.starts[first], s.ends[stop - 1])
    if s.words[first - 1] in HYPHENS and s.glued(first) and first > f.first:
        f.described = True
    _extend(s, f, stop)
    if f.fraction_digits is None and isinstance(f.value, Decimal):
        exponent = f.value.as_tuple().exponent
        f.fraction_digits = max(0, -exponent) if isinstance(exponent, int) else 0


# -- scale words ---------------------------------------------------------------------------


def _scale(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Scale words, at most two ("three hundred crores"); a single letter only where it is glued on."""
    for _ in range(2):
        j = _past_hyphen(s, f.stop)
        if j >= s.count or f.scale >= 30:
            return
        found = v.scales.after(s.words, j)
        if found is None:
            word = s.words[j]
            if s.surface(j) in v.language.glued_capital_scales and s.glued(j):
                found = (j + 1, v.language.glued_capital_scales[s.surface(j)])
            elif word in v.glued_scales and s.glued(j) and not f.spelled and _letter_is_scale(s, j, v):
                found = (j + 1, v.glued_scales[word])
        if found is None:
            return
        _take_scale(s, f, j, *found)


def _letter_is_scale(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "m" is a million in English and a metre elsewhere; a capital letter of a unit keeps its meaning."""
    word = s.words[j]
    names = word in v.language.scale_letters_in_names
    if s.words[j - 2] in v.language.naming_nouns or (names and s.capitalised(j - 2)):
        return False  # "Exit 14B", "Courtroom 4B"
    if word not in v.language.glued_scales:
        return s.surface(j) in v.language.glued_capital_scales
    nxt = s.words[j + 1]
    if nxt and s.glued(j + 1) and (nxt.isalnum() or nxt in "²³/^"):
        return False
    housed = names and s.words[j - 1].isdecimal() and s.capitalised(j + 1) and not s.glued(j + 1)
    return not housed  # "221B Baker Street"


def _take_scale(s: Sentence, f: Figure, j: int, stop: int, power: int) -> None:
    """Multiply by the scale word at token `j`, which may be part of a compound ("100-Millionen-Plan")."""
    if f.spelled and f.scaled and isinstance(f.value, Decimal) and power < f.scale:
        _scale_of_last(s, f, int(f.value), stop, power)
        return
    if f.kind is Kind.FRACTION and f.value is not None and f.fraction_digits is None:
        f.kind = Kind.CARDINAL
        exponent = f.value.as_tuple().exponent if isinstance(f.value, Decimal) else None
        f.fraction_digits = max(0, -exponent) if isinstance(exponent, int) else None
    f.multiply(power)
    _extend(s, f, stop)
    if s.words[j - 1] in HYPHENS and s.glued(j) and s.words[stop] in HYPHENS:
        f.described = True


def _scale_of_last(s: Sentence, f: Figure, whole: int, stop: int, power: int) -> None:
    """ "one billion twenty-five millions": the scale word belongs to what stands below the first."""
    low = whole % 10 ** min(3, power)
    if low:
        f.value = Decimal(whole - low + low * 10**power)
        f.scale, f.fraction_digits = power, 0
        _extend(s, f, stop)


def _share_of_scale(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "3 million and a half": the share is one of the scale word."""
    if not f.scaled or f.scale < 3 or f.spelled or s.words[f.stop] not in v.joiners or f.value is None:
        return
    half = v.half_phrases.after(s.words, f.stop)
    share = small_share(s, f.stop + 1, v) if half is None else None
    if half is not None:
        f.value, stop = plus(f.value, shifted(half[1], f.scale)), half[0]
    elif share is not None and share.value is not None:
        f.value, stop = plus(f.value, shifted(share.value, f.scale)), share.stop
    else:
        return
    f.fraction_digits = 2 if isinstance(f.value, Decimal) else None
    _extend(s, f, stop)


# -- percent -------------------------------------------------------------------------------


def _percent(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A percent sign or word at token `j`."""
    found = v.percents.after(s.words, j)
    if found is None:
        return False
    stop, unit = found
    if unit == "percent" and s.words[stop] in HYPHENS and s.glued(stop) and (more := v.percents.after(s.words, j)):
        stop, unit = more
    _set_unit(s, f, j, stop, Kind.PERCENT, (unit,))
    return True


# -- money ---------------------------------------------------------------------------------


def _currency_before(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A sign or code before the number: "$5", "US$ 4.7bn", "EUR 20", "Rs. 35"."""
    i = f.first
    sign = s.words[i - 1]
    if sign == "." and i > 1:
        sign = s.words[i - 2]
    found = _code_before(s, i, v) if sign.isalpha() else v.currency_signs.before(s.words, i)
    if found is None:
        return False
    first, codes = found
    if s.words[first - 1][:1].isdecimal() and not s.glued(i):
        return False  # "3 GBP 1 pence": the code belongs to the figure before it
    if s.words[i - 1] in "-−–" and s.glued(i):
        return False
    f.first, f.start = first, s.starts[first]
    f.kind, f.unit, f.candidates = Kind.MONEY, codes[0], codes
    f.unit_span = Span(s.starts[first], s.ends[i - 1])
    if first and s.words[first - 1] in "-−" and s.glued(first) and not s.glued(first - 1):
        f.first, f.start = first - 1, s.starts[first - 1]
        f.negate()
    return True


def _code_before(s: Sentence, i: int, v: Vocabulary) -> tuple[int, tuple[str, ...]] | None:
    """An ISO code in capitals, or a sign made of letters ("Rs", "kr", "RM")."""
    found = v.currency_signs.before(s.words, i) or v.currencies.before(s.words, i)
    if found is None:
        return None
    first, codes = found
    word = s.words[i - 1]
    if first < i - 1 and word != ".":
        return found if s.glued(i - 1) else None
    name = s.words[first]
    if name in v.language.not_currencies or name in v.language.function_words:
        return None
    if len(name) == 3 and name.upper() in codes:
        return found if s.surface(first).isupper() else None
    if len(name) > 3:
        before = s.words[first - 1]
        numbered = before[:1].isdecimal() or before in v.reader_words or before in v.scale_words or before in v.joiners
        return None if numbered or v.currencies.after(s.words, i + 1) or v.subunits.after(s.words, i + 1) else found
    return found if s.capitalised(first) else None


def _repeated_name(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "$10 dollars": the name after the figure belongs to it."""
    found = v.currencies.after(s.words, f.stop)
    if found is not None and f.unit in found[1]:
        _extend(s, f, found[0])


def _money(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A currency after the number, a subunit, or a sign."""
    if _weighs(s, f, j, v):
        return False
    subunit = v.subunits.after(s.words, j)
    if subunit is not None and _plain_subunit(s, j):
        f.multiply(-2)
        f.scaled, f.subunit = False, True
        _set_unit(s, f, j, subunit[0], Kind.MONEY, subunit[1])
        return True
    found = v.currencies.after(s.words, j) or v.currency_signs.after(s.words, j)
    if found is None:
        return _scaled_code(s, f, j, v)
    stop, codes = found
    unit = v.units.after(s.words, j)
    if unit is not None and unit[0] > stop:
        return False
    if stop == j + 1 and s.words[j].isalpha() and not _is_currency(s, j, codes, v, unit=unit is not None):
        return False
    if f.spelled and f.value == 1 and s.words[j] in v.language.verbs:
        return False  # "the first one won"
    _set_unit(s, f, j, stop, Kind.MONEY, codes)
    _scale_after_code(s, f, v)
    return True


def _is_currency(s: Sentence, j: int, codes: tuple[str, ...], v: Vocabulary, *, unit: bool) -> bool:
    """Whether the one word names money: a code that is a word or a unit, too, does so in capitals ("all", "ALL")."""
    word, language = s.words[j], v.language
    if word in language.not_currencies or word in language.function_words:
        return False
    if len(word) > 3 or word in language.currencies:
        return True
    if not s.surface(j).isupper() and (unit or (len(word) == 3 and word.upper() in codes)):
        return False
    return len(word) == 3 or s.glued(j) or s.capitalised(j)


def _scale_after_code(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "75 USD million"."""
    scale = None if f.scaled else v.scales.after(s.words, f.stop)
    if scale is not None and scale[1] >= 6:
        f.multiply(scale[1])
        _extend(s, f, scale[0])


_CODE_SCALES = {"K": 3, "M": 6}


def _scaled_code(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "120 MEUR": a scale letter before the code."""
    surface = s.surface(j)
    codes = v.currency_signs.phrases.get((surface[1:].lower(),)) if len(surface) == 4 and surface.isupper() else None
    if codes is None or surface[0] not in _CODE_SCALES:
        return False
    f.multiply(_CODE_SCALES[surface[0]])
    _set_unit(s, f, j, j + 1, Kind.MONEY, codes)
    return True


def _plain_subunit(s: Sentence, j: int) -> bool:
    """One letter ("50p", "43c") is a subunit only where it is glued to the number."""
    word = s.surface(j)
    hangs = s.glued(j + 1) and s.words[j + 1].isalnum()
    return len(word) > 1 or not word.isalpha() or (s.glued(j) and word.islower() and not hangs)


_WEIGHTS = frozenset(("pound",))  # names that are money too


def _weighs(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A word that is money and a weight weighs where something is weighed or a noun is its amount."""
    unit = v.units.phrases.get((s.words[j],))
    if unit is None or unit.units[0] not in _WEIGHTS or f.scaled:
        return False
    nxt = s.words[j + 1]
    of_noun = (nxt in v.language.part_of and s.words[j + 2].isalpha()) or (
        v.language.head_rule is HeadRule.CAPITALISED and s.capitalised(j + 1) and nxt.isalpha()
    )
    hyphen = s.words[j - 1] in HYPHENS and s.glued(j)
    cues = v.language.weight_cues
    return of_noun or hyphen or any(word in cues for word in s.words[max(f.first - 5, 0) : f.first])


# -- measures ------------------------------------------------------------------------------


def _unit_at(s: Sentence, j: int, v: Vocabulary, *, glued: bool) -> tuple[int, UnitName] | None:
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


def _measure(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A unit after the number, with its power and what it is divided by: "5 m²", "3 Liter pro Stunde"."""
    glued = s.glued(j)
    found = _unit_at(s, j, v, glued=glued)
    if found is None:
        return False
    stop, name = found
    units = name.units
    stop, power = _power(s, stop, units[0])
    if power:
        units = (f"{units[0]} ** {power}",)
    stop, units = _quotient(s, stop, units, v)
    factor, units = _whole_years(units)
    if factor != 1 and f.value is not None:
        f.value = times(f.value, Decimal(factor))
        f.fraction_digits = 0 if f.value == int(f.value) else f.fraction_digits
        f.readings = ()
    if "degree_Celsius" in units and units[0] == "degree" and _is_temperature(s, f, v):
        units = ("degree_Celsius", "degree")
    kind = Kind.DURATION if units[0] in TIME_UNITS else Kind.MEASURE
    _set_unit(s, f, j, stop, kind, units)
    _age(s, f, v)
    return True


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


def _power(s: Sentence, j: int, unit: str) -> tuple[int, int]:
    """ "m²", "m^2", "km2"."""
    if unit not in _LENGTHS or j >= s.count or not s.glued(j):
        return j, 0
    word = s.words[j]
    if word in _SUPERSCRIPTS:
        return j + 1, _SUPERSCRIPTS[word]
    if word in ("2", "3") and not (s.glued(j + 1) and s.words[j + 1].isalnum()):
        return j + 1, int(word)
    if word == "^" and s.words[j + 1] in ("2", "3"):
        return j + 2, int(s.words[j + 1])
    return j, 0


def _quotient(s: Sentence, j: int, units: tuple[str, ...], v: Vocabulary) -> tuple[int, tuple[str, ...]]:
    """ "Liter pro Quadratmeter", "Gbit/s", "barrels a day": a unit per a unit."""
    per = v.per.after(s.words, j)
    if per is not None:
        below_at = per[0]
    elif s.words[j] in v.language.per_articles and j < s.count:
        below_at = j + 1
    else:
        return j, units
    below = _unit_at(s, below_at, v, glued=s.words[j] == "/") if below_at < s.count else None
    if below is None or units[0].startswith("degree_"):
        return j, units
    stop, name = below
    stop, power = _power(s, stop, name.units[0])
    denominator = f"{name.units[0]} ** {power}" if power else name.units[0]
    if denominator in TIME_UNITS and units[0] in TIME_UNITS:
        return j, units
    if " " in denominator and not power and "/" in denominator:
        return j, units
    if denominator in LONG_TIMES:
        return j, units
    joined = _NAMED_RATES.get((units[0], denominator), f"{units[0]} / {denominator}")
    return stop, (joined,)


_NAMED_RATES = {("kilometer", "hour"): "kilometer_per_hour", ("mile", "hour"): "mile_per_hour"}


def _age(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "34-year-old": the word that makes it an age belongs to the compound."""
    j = f.stop
    if f.kind is Kind.DURATION and s.words[j] in HYPHENS and s.glued(j) and s.words[j + 1] in v.language.age_words:
        f.described = True
        _extend(s, f, j + 2)


def _unit_in_brackets(s: Sentence, f: Figure, j: int, v: Vocabulary) -> None:
    """ "20 (kg)"."""
    found = _unit_at(s, j + 1, v, glued=True)
    if (
        found is not None
        and found[0] == j + 2
        and len(s.words[j + 1]) <= 3
        and s.words[j + 1] not in v.language.function_words
    ):
        kind = Kind.DURATION if found[1].units[0] in TIME_UNITS else Kind.MEASURE
        _set_unit(s, f, j + 1, j + 2, kind, found[1].units)
        _extend(s, f, j + 3)


# -- rates ---------------------------------------------------------------------------------


def attach_rate(s: Sentence, f: Figure, v: Vocabulary) -> int:
    """ "$5 a day", "3 Betten je Einwohner": set `per`, and give the token past the rate."""
    j = f.stop
    word = s.words[j]
    if not word or (f.unit is None and f.kind is not Kind.CARDINAL and f.kind is not Kind.MULTIPLE):
        return j
    if word not in v.rate_starts:
        counted = f.kind in (Kind.CARDINAL, Kind.MEASURE) and not f.described
        return _rate_after_noun(s, f, v) if counted else j
    per = v.per.after(s.words, j)
    if (
        per is None
        and word in v.language.per_articles
        and (f.kind in (Kind.MONEY, Kind.MULTIPLE, Kind.PERCENT) or v.article_unit(s.words, j + 1))
    ):
        per = (j + 1, True)
    if per is None and (timely := v.per_time.after(s.words, j)) is not None and _is_time(s, timely[0], v):
        per = timely
    if per is None and f.kind in (Kind.CARDINAL, Kind.MEASURE) and not f.described:
        return _rate_after_noun(s, f, v)
    if per is None or per[0] >= s.count:
        return j
    return _take_rate(s, f, per[0], v)


_NOUN_BETWEEN = 3


def _rate_after_noun(s: Sentence, f: Figure, v: Vocabulary) -> int:
    """ "3 Betten je Einwohner", "tonnes of copper a year": the counted noun stands between."""
    language = v.language
    if v.rate_starts.isdisjoint(s.words[f.stop + 1 : f.stop + 2 + _NOUN_BETWEEN]):
        return f.stop
    for j in range(f.stop + 1, min(f.stop + 2 + _NOUN_BETWEEN, s.count)):
        word, before = s.words[j], s.words[j - 1]
        links = j - 1 == f.stop and before in language.part_of and f.kind is Kind.MEASURE
        if not links and (not before.isalpha() or before in language.function_words):
            return f.stop
        per = v.per.after(s.words, j)
        if per is not None and word != "/":
            return _take_rate(s, f, per[0], v)
        timely = v.per_time.after(s.words, j)
        if timely is not None and f.kind is Kind.MEASURE and _is_time(s, timely[0], v):
            return _take_rate(s, f, timely[0], v)
        if word in language.per_articles and v.article_unit(s.words, j + 1):
            return _take_rate(s, f, j + 1, v)
    return f.stop


def _is_time(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a singular unit of time stands at `j` and no date begins there ("im Jahr 2020", "am Tag der")."""
    found = v.units.after(s.words, j)
    return (
        found is not None
        and found[1].units[0] in TIME_UNITS
        and not s.words[found[0]][:1].isdecimal()
        and s.words[found[0]] not in v.language.genitives
        and s.words[found[0]] not in v.language.adjectives
    )


def _take_rate(s: Sentence, f: Figure, j: int, v: Vocabulary) -> int:
    """Set `per` to the unit or the noun at token `j`, and give the token past it."""
    if j >= s.count or not s.words[j][:1].isalpha():
        return f.stop
    found = _unit_at(s, j, v, glued=False)
    if found is not None:
        stop, name = found
        stop, power = _power(s, stop, name.units[0])
        f.per = f"{name.units[0]} ** {power}" if power else name.units[0]
        return stop
    if s.words[j] in v.language.function_words:
        return f.stop
    f.per = s.surface(j)
    return j + 1


# -- quantities that stand together ----------------------------------------------------------

_JOIN_GAP = 2


def join_falling(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """ "1 Stunde 20 Minuten" is one claim of 80 minutes, "15 Dollar und 15 Cent" one of 15.15."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        if a is not None and a.value is not None and f.value is not None and _joins(s, a, f, v):
            _join(s, a, f, a.value, f.value)
        else:
            joined.append(f)
    return joined


def _adds_up(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "4 thousand 3 hundred", "3 hundred and 21 yuan": digits with a scale word, then what is below it."""
    if (
        a.spelled
        or a.unit is not None
        or not a.scaled
        or a.kind is not Kind.CARDINAL
        or a.bounded
        or b.qualifier is not None
    ):
        return False
    if a.value is None or not isinstance(b.value, Decimal) or b.kind not in (Kind.CARDINAL, Kind.MONEY) or b.bounded:
        return False
    if (
        (b.unit_span is not None and b.unit_span.start < b.start + 1)
        or not s.words[a.stop - 1].isalpha()
        or len(s.words[a.stop - 1]) < 3
    ):
        return False
    between = s.words[a.stop : b.first]
    if between and not (len(between) == 1 and between[0] in v.joiners and a.scale <= 3):
        return False
    return 0 < b.value < 10**a.scale and a.fraction_digits == 0 and b.fraction_digits == 0


def _joins(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """Whether the second figure goes on with the first, in a smaller unit or below its scale word."""
    if _adds_up(s, a, b, v):
        return True
    if a.value is None or b.value is None or a.unit is None or b.qualifier is not None or a.bounded or a.per:
        return False
    if not isinstance(b.value, Decimal) or b.value < 0:
        return False
    between = s.words[a.stop : b.first]
    if len(between) > _JOIN_GAP or not all(word == "," or word in v.joiners for word in between):
        return False
    if a.kind is Kind.CARDINAL:
        return False
    if a.kind is Kind.MONEY:
        return _joins_money(s, a, b)
    if b.unit is None and a.unit == "hour" and b.kind is Kind.CARDINAL and not b.fraction_digits:
        at_end = not s.words[b.stop][:1].isalnum() and b.stop - b.first <= 2
        return at_end and 0 < b.value < 60 and a.value == int(a.value)  # "1 hour thirty"
    factor = falling_factor(a.unit, b.unit)
    return factor is not None and (b.value < factor or not between)


def _joins_money(s: Sentence, a: Figure, b: Figure) -> bool:
    """ "15 Dollar und 15 Cent", "3 Euro 50"."""
    if b.kind is Kind.MONEY:
        return b.value is not None and b.value < 1 and b.scale == -2
    if b.kind is not Kind.CARDINAL or b.unit is not None or not isinstance(b.value, Decimal) or b.fraction_digits:
        return False
    whole = a.value is not None and a.value == int(a.value) and a.scale == 0 and b.scale == 0
    at_end = b.stop >= s.count or not s.words[b.stop][:1].isalnum()
    return whole and at_end and 0 < b.value < 100 and a.fraction_digits == 0 and not s.words[a.stop - 1].isdecimal()


def _join(s: Sentence, a: Figure, b: Figure, large: Number, small: Number) -> None:
    """Make the first figure the sum of both, in the smaller unit."""
    if a.kind is Kind.CARDINAL:
        a.value = plus(large, small)
        a.kind, a.scale, a.per = b.kind, b.scale, b.per
        a.unit, a.candidates, a.unit_span = b.unit, b.candidates, b.unit_span
    elif a.kind is Kind.MONEY:
        a.value = plus(large, small if b.kind is Kind.MONEY else times(small, Decimal("0.01")))
        a.fraction_digits, a.scale = 2, 0
    else:
        smaller = b.unit or "minute"  # "1 hour thirty"
        a.value = plus(times(large, Decimal(FALLING[a.unit or "", smaller])), small)
        a.unit, a.candidates = smaller, b.candidates or (smaller,)
        a.fraction_digits, a.scale = b.fraction_digits, b.scale
    a.readings = ()
    _extend(s, a, b.stop)


# -- tolerance -------------------------------------------------------------------------------


_TOLERANT = frozenset((Kind.CARDINAL, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION))
_PLUS_MINUS = frozenset(("±", "+/-", "+/−"))
_LONGEST_PLUS_MINUS = 3  # tokens


def join_tolerance(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """ "5 ± 0,2 mm": one claim around its centre."""
    joined: list[Figure] = []
    for f in figures:
        a = joined[-1] if joined else None
        if a is None or a.value is None or f.value is None or not _is_tolerance(s, a, f):
            joined.append(f)
            continue
        if f.scaled and not a.scaled:  # "5 ± 0.5 million": the scale word belongs to both
            a.multiply(f.scale)
        a.lower, a.upper, a.bounded = minus(a.value, f.value), plus(a.value, f.value), True
        a.comparator = Comparator.EQUAL
        if a.unit is None and f.unit is not None:
            a.kind, a.unit, a.candidates, a.unit_span = f.kind, f.unit, f.candidates, f.unit_span
        _extend(s, a, f.stop)
    return joined


def _is_tolerance(s: Sentence, a: Figure, f: Figure) -> bool:
    """Whether plus and minus stand between two quantities, as one sign or as several."""
    if f.value is None or f.value < 0 or f.first - a.stop > _LONGEST_PLUS_MINUS or not {a.kind, f.kind} <= _TOLERANT:
        return False
    return "".join(s.words[a.stop : f.first]) in _PLUS_MINUS
