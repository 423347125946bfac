"""Currencies before and after a number: signs, codes, names and subunits."""

from __future__ import annotations

from numbers_extract import cldr
from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.numerals.exact import plus, shifted
from numbers_extract.numerals.figures import read_numeral
from numbers_extract.quantities.marks import extend_to, set_unit
from numbers_extract.quantities.measures import unit_at
from numbers_extract.vocabulary import Vocabulary

_CODE = 3  # letters
_MARKS = frozenset(".,")
PRICE_DASHES = frozenset("-–—−")


def currency_before(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A sign or code before the number: "$5", "US$ 4.7bn", "EUR 20", "Rs. 35"."""
    i = f.first
    sign = s.words[i - 1]
    if sign == "." and i > 1:
        sign = s.words[i - 2]
    if v.money_pattern.minus_inside and sign in "-−" and v.currency_signs.before(s.words, i - 1):
        i, sign = i - 1, s.words[i - 2]
        f.negate()
    found = _code_before(s, i, f.stop, v) if is_word(sign) else _sign_before(s, i, v)
    if found is None:
        return False
    first, codes = found
    if is_digits(s.words[first - 1]) and not s.glued(i):
        return False  # "3 GBP 1 pence": the code belongs to the figure before it
    if s.words[i - 1] in "-−–" and s.glued(i):
        return False
    f.first, f.start = first, s.starts[first]
    f.kind, f.unit, f.candidates = Kind.MONEY, codes[0], codes
    f.unit_span = Span(s.starts[first], s.ends[i - 1])
    if v.money_pattern.minus_after and s.words[f.stop] == "-" and s.glued(f.stop) and not s.glued(f.stop + 1):
        f.negate()
        extend_to(s, f, f.stop + 1)
    _before_sign(s, f, v)
    return True


def _before_sign(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """What a sign of money has before it: a scale letter, a minus."""
    first = f.first
    letter = s.words[first - 1]
    if not first or not s.glued(first) or s.glued(first - 1):
        return
    if len(letter) == 1 and is_word(letter):
        if (scale := v.language.code_scales.get(s.surface(first - 1))) is None:
            return
        f.multiply(scale)  # "T€ 450"
    elif letter in "-−":
        f.negate()
    else:
        return
    f.first, f.start = first - 1, s.starts[first - 1]


def _sign_before(s: Sentence, i: int, v: Vocabulary) -> tuple[int, tuple[str, ...]] | None:
    """The longest sign: "u.s $" is no "s $"."""
    found, named = v.currency_signs.before(s.words, i), v.currencies.before(s.words, i)
    if found is not None and (_is_word_before(s, found[0], v) or _is_ending(s, found[0])):
        found = i - 1, v.currency_signs.phrases[(s.words[i - 1],)]
    return named if named is not None and (found is None or named[0] < found[0]) else found


def _is_word_before(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "trepó a $ 12.500" has no A$."""
    return s.words[k] in v.language.function_words and not s.glued(k + 1)


def _is_ending(s: Sentence, k: int) -> bool:
    """ "2024's $5" has no S$."""
    return s.words[k - 1] in ("'", "’") and s.glued(k) and is_word(s.words[k])


def _code_before(s: Sentence, i: int, stop: int, v: Vocabulary) -> tuple[int, tuple[str, ...]] | None:
    """An ISO code in capitals, or a sign made of letters ("Rs", "kr", "RM")."""
    found = v.currency_signs.before(s.words, i) or v.currencies.before(s.words, i)
    if found is None:
        return None
    first, codes = found
    word = s.words[i - 1]
    if v.money_pattern.names_before and len(s.words[first]) > 3:
        return found
    if first < i - 1 and word != "." and not (is_word(word) and len(word) > 3):
        return found if s.glued(i - 1) else None
    name = word if is_word(word) else s.words[first]  # "malaysian ringgit"
    if len(name) == _CODE and name.upper() in codes:
        return found if _is_code(s, first, v, near=s.glued(i) or not _MARKS.isdisjoint(s.words[i:stop])) else None
    if s.text[s.starts[first] : s.ends[i - 1]] in v.own_signs:
        return found
    if name in v.language.not_currencies or name in v.language.function_words:
        return None
    if len(name) > 3:
        if v.language.currency_names_follow or _is_title(s, i):
            return None
        before = s.words[first - 1]
        numbered = is_digits(before) or before in v.reader_words or before in v.scale_words or before in v.joiners
        quantity = any(table.after(s.words, stop) for table in (v.currencies, v.subunits, v.units, v.percents))
        return None if numbered or quantity else found  # "paid in dollars 20 years ago"
    return found if s.capitalised(first) else None


def _is_title(s: Sentence, i: int) -> bool:
    """ "Euro 2024": a name with a capital before a year is no price."""
    year = len(s.words[i]) == 4 and s.words[i][:2] in ("19", "20") and not is_word(s.words[i + 1])
    return s.capitalised(i - 1) and year


def _is_code(s: Sentence, k: int, v: Vocabulary, *, near: bool) -> bool:
    """Whether three letters are a code: in capitals, and if they are a word, too ("ALL"), right beside an amount."""
    if not s.surface(k).isupper():
        return False
    if near and cldr.is_tender(s.surface(k)):
        return True
    return s.words[k] not in v.language.not_currencies and s.words[k] not in v.language.function_words


def repeated_name(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "$10 dollars": the name after the figure belongs to it."""
    found = v.currencies.after(s.words, f.stop)
    if found is not None and f.unit in found[1]:
        extend_to(s, f, found[0])


def take_money(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A currency after the number, a subunit, or a sign."""
    if _weighs(s, f, j, v):
        return False
    subunit = v.subunits.after(s.words, j)
    if subunit is not None and _plain_subunit(s, j):
        f.multiply(-2)
        f.scaled, f.subunit = False, True
        set_unit(s, f, j, subunit[0], Kind.MONEY, subunit[1])
        return True
    found = v.currencies.after(s.words, j) or v.currency_signs.after(s.words, j)
    if found is None:
        return _scaled_code(s, f, j, v)
    stop, codes = found
    unit = v.units.after(s.words, j)
    if unit is not None and unit[0] > stop:
        return False
    if stop == j + 1 and is_word(s.words[j]) and not _is_currency(s, j, codes, v, unit=unit is not None):
        return False
    if _is_other_word(s, f, j, stop, v):
        return False
    if unit is not None and unit[0] == stop and is_word(s.words[j]):  # "pounds" are also a weight
        if not cldr.is_tender(codes[0]):
            set_unit(s, f, j, stop, unit[1].kind, (*unit[1].units, *codes))
            return True
        codes = (*codes, *unit[1].units)
    set_unit(s, f, j, stop, Kind.MONEY, codes)
    _scale_after_code(s, f, v)
    _take_parts(s, f, v)
    return True


def _is_other_word(s: Sentence, f: Figure, j: int, stop: int, v: Vocabulary) -> bool:
    """Whether the name of money is another word here."""
    if f.spelled and f.value == 1 and s.words[j] in v.language.verbs:
        return True  # "the first one won"
    if _is_marked(s, f, j, stop, v):
        return True
    least = v.language.uncertain_currencies.get(s.words[j])
    if least is None or stop != j + 1:
        return False
    priced = f.fraction_digits == _CENTS or (f.value is not None and f.value >= least)  # "64,50 livres"
    return not priced


def _is_marked(s: Sentence, f: Figure, j: int, stop: int, v: Vocabulary) -> bool:
    """ "above the 18,800 mark": behind an article one word in the singular that an article does not count either."""
    lone = stop == j + 1 and s.words[j] in v.language.article_not_units and f.value != 1
    return lone and s.words[f.first - 1] in v.language.determiners and not v.is_plural(s.words[j])


_CENTS = 2  # decimals of a price


def _take_parts(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "50元6角3分", "五块七毛八": the tenths and hundredths behind whole money."""
    place = 0
    while (
        v.money_parts.phrases
        and place < _MOST_PARTS
        and f.value is not None
        and not (f.fraction_digits and not place)
        and not f.scaled
    ):
        j = f.stop + (s.words[f.stop] in v.language.mixed_links)
        part = read_numeral(s, j, v) if is_digits(s.words[j]) or s.words[j] in v.reader_words else None
        if part is None or part.kind is not Kind.CARDINAL or part.value is None or part.fraction_digits:
            return
        named = v.money_parts.after(s.words, part.stop)
        short = named is None and _is_short_part(s, f, part, v)
        if not short and (named is None or named[1] <= place):
            return
        stop, place = (part.stop, place + 1) if named is None else named
        if not 0 < part.value < 10**place:
            return
        f.value, f.fraction_digits = plus(f.value, shifted(part.value, -place)), place
        extend_to(s, f, stop)
        if short:
            return


_MOST_PARTS = 2


def _is_short_part(s: Sentence, f: Figure, part: Figure, v: Vocabulary) -> bool:
    """ "五块六": one digit right behind spoken money, with nothing that it could count."""
    if s.words[f.stop - 1] not in v.language.money_parts_short or part.stop - part.first != 1 or part.first != f.stop:
        return False
    other = v.never_phrases.after(s.words, part.first) is not None
    counts = any(table.after(s.words, part.stop) for table in (v.counters, v.units, v.currencies, v.percents))
    return part.value is not None and part.value < 10 and not (counts or other)


def _is_currency(s: Sentence, j: int, codes: tuple[str, ...], v: Vocabulary, *, unit: bool) -> bool:
    """Whether the one word names money: a code that is a word or a unit, too, does so in capitals ("all", "ALL")."""
    word, language = s.words[j], v.language
    if len(word) == _CODE and word.upper() in codes and s.surface(j).isupper():
        return _is_code(s, j, v, near=not s.surface(j + 1).isupper())
    if word in language.not_currencies or word in language.function_words:
        return False
    if not unit and (s.surface(j) in v.own_signs or word.upper() == word):  # scripts without capitals
        return True
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
        extend_to(s, f, scale[0])


def _scaled_code(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "120 MEUR", "150 T€": a scale letter before the code or the sign; "5 mkr": a word for both."""
    if (known := v.language.scaled_currencies.get(s.words[j])) is not None:
        f.multiply(known[0])
        set_unit(s, f, j, j + 1, Kind.MONEY, (known[1],))
        return True
    if len(s.words[j]) not in (1, _CODE + 1):
        return False
    surface, stop = s.surface(j), j + 1
    if len(surface) == 1 and surface in v.language.code_scales:
        found = v.currency_signs.after(s.words, stop)
        if found is None or is_word(s.words[stop]):
            return False
        stop, codes = found
    elif (letters := _codes_behind_letter(s, j, v)) is not None:
        codes = letters
    else:
        return False
    f.multiply(v.language.code_scales[surface[0]])
    set_unit(s, f, j, stop, Kind.MONEY, codes)
    return True


def _codes_behind_letter(s: Sentence, j: int, v: Vocabulary) -> tuple[str, ...] | None:
    """The currency of "TEUR" at token `j`: a scale letter and a code, all in capitals."""
    surface, code = s.surface(j), s.words[j][1:]
    if len(code) != _CODE or surface[0] not in v.language.code_scales or not surface.isupper():
        return None
    known = code not in v.language.not_currencies
    return v.currency_signs.phrases.get((code,)) if known else None


def scaled_code_before(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "TEUR 450", "MUSD 60": the scale letter and the code before the number."""
    i = f.first - 1
    codes = _codes_behind_letter(s, i, v)
    if codes is None or s.glued(f.first):
        return False
    f.multiply(v.language.code_scales[s.surface(i)[0]])
    f.kind, f.unit, f.candidates = Kind.MONEY, codes[0], codes
    f.unit_span = Span(s.starts[i], s.ends[i])
    f.first, f.start = i, s.starts[i]
    return True


def _plain_subunit(s: Sentence, j: int) -> bool:
    """One letter ("50p", "43c") is a subunit only where it is glued to the number."""
    word = s.surface(j)
    hangs = s.glued(j + 1) and s.words[j + 1].isalnum()
    return len(word) > 1 or not is_word(word) or (s.glued(j) and word.islower() and not hangs)


_DEAR = 1000
_WEIGHTS = frozenset(("pound",))  # names that are money too


def _weighs(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """A word that is money and a weight weighs where something is weighed or a noun is its amount."""
    unit = v.units.phrases.get((s.words[j],))
    if unit is None or unit.units[0] not in _WEIGHTS or f.scaled:
        return False
    nxt = s.words[j + 1]
    of_noun = (nxt in v.language.part_of and is_word(s.words[j + 2])) or (
        v.language.head_rule is HeadRule.CAPITALISED
        and s.capitalised(j + 1)
        and is_word(nxt)
        and (f.value or 0) < _DEAR  # "60.000 Pfund Eigenkapital"
    )
    hyphen = s.words[j - 1] in HYPHENS and s.glued(j)
    cues = v.language.weight_cues
    return of_noun or hyphen or any(word in cues for word in s.words[max(f.first - 5, 0) : f.first])


def vague_money(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "millions of dollars", "Milliarden Euro"."""
    j = s.next_word(f.stop) if s.words[f.stop] in v.language.of_words else f.stop
    found = v.currencies.after(s.words, j)
    if found is not None and s.words[j] not in v.language.function_words:
        set_unit(s, f, j, found[0], Kind.MONEY, found[1])
        return
    unit = unit_at(s, j, v, glued=False)
    if unit is not None and len(s.words[j]) > 1 and s.words[j] not in v.language.function_words:
        set_unit(s, f, j, unit[0], unit[1].kind, unit[1].units)


def take_price_dash(s: Sentence, f: Figure) -> None:
    """ "Fr. 88.–", "€ 19,-": the dash for no cents belongs to the price."""
    j = f.stop
    if s.words[j] in (",", ".") and s.glued(j) and s.words[j + 1] in PRICE_DASHES and s.glued(j + 1):
        last = j + 2 if s.words[j + 2] in PRICE_DASHES and s.glued(j + 2) else j + 1
        if not s.glued(last + 1) or not s.words[last + 1][:1].isalnum():
            extend_to(s, f, last + 1)


def past_price_dash(s: Sentence, j: int, v: Vocabulary) -> int:
    """ "19,– Euro", "5,-- €": no cents."""
    if s.words[j] not in (",", ".") or not s.glued(j) or s.words[j + 1] not in PRICE_DASHES:
        return j
    k = j + 1
    while s.words[k] in PRICE_DASHES and k < j + 4:
        k += 1
    return k if v.currencies.after(s.words, k) or v.currency_signs.after(s.words, k) else j
