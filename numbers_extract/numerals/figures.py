"""The numeral that begins at a token: digits or words, whole, mixed or fractional, ordinal or multiple.

Each reader takes the sentence, a token index and the vocabulary, and gives a `Figure` or None.
Units, bounds and ranges come later; here is only what belongs to the number itself.
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from fractions import Fraction

from numbers_extract.claims import Comparator, Kind, Number, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_unspaced
from numbers_extract.numerals.digits import APOSTROPHES, POINTS, read_literal
from numbers_extract.numerals.exact import divided, from_fraction, places, plus, shifted, times
from numbers_extract.numerals.roman import roman_value
from numbers_extract.numerals.words import Form
from numbers_extract.vocabulary import Vocabulary, kind_of_unit

MINUS_SIGNS = frozenset("-−–﹣－‐‑")
HYPHENS = frozenset("-‐‑–")
HANGING_APOSTROPHES = frozenset("'’")
_MARKS = frozenset(POINTS + APOSTROPHES + "e×x*·⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹")  # tokens that may go on with a number
_BEFORE_SIGN = "([{\"„“»«'~≈<>=:/"  # what a sign may hang on: "(-5)"
_BRACKETS = frozenset("([")
_SHORT = 3  # digits that a share may stand before
_HALF = Decimal("0.5")
_TEN = Decimal(10)
_POWERS = frozenset(Decimal(10**power) for power in range(2, 13))  # what "several" may stand before


def read_numeral(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The numeral that begins at token `i`."""
    word = s.words[i]
    if word[:1].isdecimal():
        figure = _digits(s, i, v)
        return None if figure is None else _after_digits(s, figure, v)
    if (share := vulgar_fraction(word)) is not None:
        return _figure(s, i, i + 1, Kind.FRACTION, share, fraction_digits=None)
    special = _clock_phrase(s, i, v) or _with_share_before(s, i, v) or _special(s, i, v) or _lone(s, i, v)
    return special or _spelled(s, i, v) or _compound(s, i, v)


def vulgar_fraction(char: str) -> Number | None:
    """The value of a character such as ½ or ⅔, exactly.

    >>> vulgar_fraction("½"), vulgar_fraction("⅔"), vulgar_fraction("a")
    (Decimal('0.5'), Fraction(2, 3), None)
    """
    if len(char) != 1 or not unicodedata.decomposition(char).startswith("<fraction>"):
        return None
    codes = unicodedata.decomposition(char).split()[1:]
    above, _, below = "".join(chr(int(code, 16)) for code in codes).partition("⁄")
    return divided(Decimal(above or "0"), Decimal(below)) if below and above else None


def _figure(
    s: Sentence,
    first: int,
    stop: int,
    kind: Kind,
    value: Number | None,
    fraction_digits: int | None = 0,
) -> Figure:
    return Figure(first, stop, s.starts[first], s.ends[stop - 1], kind, value, fraction_digits)


# -- digits --------------------------------------------------------------------------------


def _digits(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The number in digits at token `i`, with its sign and a bare leading decimal mark."""
    end = s.ends[i]
    following = s.words[i + 1]
    if following in _MARKS or following[:1].isdecimal():
        literal = read_literal(s.text, s.starts[i], v.separators)
        if literal is None:
            return None
        stop = s.index_at(literal.end)
        figure = Figure(i, stop, s.starts[i], literal.end, Kind.CARDINAL, literal.value, literal.fraction_digits)
        figure.readings = literal.readings
        if literal.scale:
            figure.multiply(literal.scale)
    else:
        figure = Figure(i, i + 1, s.starts[i], end, Kind.CARDINAL, Decimal(s.words[i]))
    if i:
        _leading_mark(s, figure, v)
        _sign(s, figure, v)
    return figure


def _leading_mark(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ ".77" and ",0012" begin with the locale's decimal mark."""
    mark = f.first - 1
    if (
        s.words[mark] == v.separators.decimal
        and s.glued(f.first)
        and not s.glued(mark)
        and f.fraction_digits == 0
        and f.stop == f.first + 1
        and mark + 1 == f.stop - 1
    ):
        digits = s.words[f.first]
        f.value = Decimal(f"0.{digits}")
        f.fraction_digits = len(digits)
        f.first, f.start = mark, s.starts[mark]


def _sign(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """A minus or plus that stands directly before the number and after nothing that it could join."""
    mark = f.first - 1
    if mark < 0:
        return
    word = s.words[mark]
    if word in MINUS_SIGNS or word == "+":
        if mark and not s.glued(mark) and s.words[mark - 1][:1].isdecimal():
            return  # "2 -7 l" is a range
        ticker = mark and s.words[mark - 1] in _BRACKETS and s.glued(mark)  # "(- 43 Prozent)"
        before = s.words[mark - 1]
        free = not s.glued(mark) or v.is_money_sign(s, mark) or before in _BEFORE_SIGN or is_unspaced(before)
        if (s.glued(f.first) or ticker) and free:
            f.first, f.start = mark, s.starts[mark]
            if word != "+":
                f.negate()
    else:
        minus_word(s, f, v)


def lone_minus(s: Sentence, f: Figure) -> None:
    """ "- 4/5", where the text is a sign and a quantity and nothing else, so no list."""
    alone = f.first == 1 and f.stop >= s.count and s.words[0] in MINUS_SIGNS and f.value is not None
    if alone and not (s.text[: s.starts[0]] + s.text[f.end :]).strip():
        f.first, f.start = 0, s.starts[0]
        f.negate()


def minus_word(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "minus 5", "マイナス5"."""
    found = v.minus.before(s.words, f.first) if s.words[f.first - 1] in v.minus_ends else None
    if found is not None and not _plus_or_minus(s, found[0], v) and not _says_fewer(s, f.first, f.stop, v):
        f.first, f.start = found[0], s.starts[found[0]]
        f.negate()


def _plus_or_minus(s: Sentence, mark: int, v: Vocabulary) -> bool:
    """ "plus or minus 3", "plus/minus 3": both signs, so none."""
    return s.words[mark - 1] in v.language.alternatives or (s.words[mark - 1] in "/-" and s.glued(mark) and mark > 0)


def _says_fewer(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """The word for minus is the last of a bound ("al menos 30") or says fewer ("menos 300 médicos")."""
    found = v.qualifiers.before(s.words, i)
    if found is not None and found[0] < i - 1:
        return True
    following, language = s.words[stop], v.language
    if s.words[i - 1] not in language.function_words:
        return False
    scale = v.scale_after(s.words, stop) is not None
    noun = following.isalpha() and following not in language.function_words and following not in v.quantity_starts
    return scale or noun or following in language.than


def _after_digits(s: Sentence, f: Figure, v: Vocabulary) -> Figure:
    """What may follow digits: a fraction, an ordinal sign, a multiple."""
    j = f.stop
    if j >= s.count:
        return f
    word = s.words[j]
    if (share := vulgar_fraction(word)) is not None and f.fraction_digits == 0 and f.value is not None:
        f.value = plus(f.value, share)
        _extend(s, f, j + 1)
        f.kind, f.fraction_digits = Kind.FRACTION, None
    elif word == "^" and s.glued(j) and s.glued(j + 1):
        _power(s, f)
    elif word in "/⁄" and s.glued(j):
        _slash_fraction(s, f, v)
    elif word in v.language.decimal_words and f.bare_integer and _spoken_decimals(s, f, v):
        pass
    elif word[:1].isdecimal() and f.bare_integer:
        _mixed_fraction(s, f, v)
    elif word in v.language.lone_fractions and f.bare_integer and f.value is not None:
        return _share(s, f.first, f.value, j, v)
    elif (share_figure := share_of_whole(s, f, v)) is not None:
        return share_figure
    elif not (f.bare_integer and _take_ending(s, f, v)):
        _and_a_half(s, f, v)
    return f


def _take_ending(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Take what makes digits an ordinal, or the ending of their case: "4th", "3.", "5-ти"."""
    if (stop := _past_ordinal_sign(s, f, v)) is not None:
        _extend(s, f, stop)
        f.kind = Kind.ORDINAL
        return True
    if (stop := v.past_cardinal_suffix(s, f.stop)) is not None:
        _extend(s, f, stop)
        return True
    dotted = s.words[f.stop] == "." and v.language.ordinal_dot
    if dotted:
        _dot_ordinal(s, f)
    return dotted


def _past_ordinal_sign(s: Sentence, f: Figure, v: Vocabulary) -> int | None:
    """Past what makes an ordinal: "4th", "3.º"; the degree's sign in "4° posto", not in "37°" nor "37° C"."""
    j = f.stop
    if s.words[j] == "." and s.words[j + 1] in v.language.ordinal_suffixes and s.glued(j + 1):
        return j + 2
    if not s.glued(j) or s.words[j] not in v.language.ordinal_signs:
        stop = v.past_ordinal_suffix(s, j)
        return None if stop is None or _long_unit(s, j, v) else stop
    if j + 1 >= s.count:
        return j + 1 if f.first == 0 else None
    noun = _noun_follows(s, j + 1, v) and len(s.words[j + 1]) > 1
    return j + 1 if noun and not _long_unit(s, j, v) else None


def _long_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a unit of several words begins at `j`: "37º C"."""
    found = v.units.after(s.words, j)
    return found is not None and found[0] > j + 1


def suffix_at(s: Sentence, j: int, v: Vocabulary) -> int:
    """The token of a suffix at `j`: behind its apostrophe where the language writes one ("10'uncu", "1990'lar")."""
    apostrophe = v.language.endings and s.words[j] in HANGING_APOSTROPHES and s.glued(j) and s.glued(j + 1)
    return j + 1 if apostrophe else j


def share_of_whole(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "üçte bir", "3'te 2'si": what is divided stands first, with a case ending."""
    language, j = v.language, suffix_at(s, f.stop, v)
    if not language.share_endings or f.kind is not Kind.CARDINAL or f.value is None or f.fraction_digits != 0:
        return None
    if j == f.stop and not f.spelled:
        return None
    ending = language.endings.get(s.words[j]) if j > f.stop else v.ending_of(s.words[f.stop - 1])
    if ending not in language.share_endings:
        return None
    j = j + 1 if j > f.stop else j
    if s.words[j].isdecimal() and len(s.words[j]) < len(s.words[f.first]) + 1:
        above, stop = Decimal(s.words[j]), j + 1
    elif (spelled := v.read_number(s.words, j)) is not None and spelled.form is Form.CARDINAL:
        above, stop = spelled.value, spelled.stop
    else:
        return None
    unsure = not f.spelled or s.words[f.stop - 1] in language.ending_needs_bound  # "saat 10'da 3 kişi"
    if not 0 < above < f.value or (unsure and not (v.ending_of(s.words[stop - 1]) or _stands_alone(s, stop, v))):
        return None
    share = _figure(s, f.first, stop, Kind.FRACTION, divided(above, f.value), None)
    share.spelled = True
    return share


def _stands_alone(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether no noun stands at token `j` that a number before it would count."""
    word = s.words[j]
    return not word.isalpha() or word in v.language.function_words or word.endswith(v.language.verb_endings)


def _extend(s: Sentence, f: Figure, stop: int) -> None:
    f.stop, f.end = stop, s.ends[stop - 1]


def _decimals_of_value(f: Figure) -> None:
    """A mixed number states the decimals of its exact value; one that is not finite states none."""
    if isinstance(f.value, Fraction):
        f.fraction_digits = None
    elif f.value is not None:
        exponent = f.value.as_tuple().exponent
        f.fraction_digits = -exponent if isinstance(exponent, int) and exponent < 0 else 0


_MOST_PARTS = 1000


def _slash_fraction(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "3/4": smaller above larger, and nothing that makes it a date, an idiom or a name."""
    j = f.stop + 1
    if not (f.bare_integer and s.words[j][:1].isdecimal() and s.glued(j)) or (
        s.words[j + 1] in "/⁄" and s.glued(j + 1)
    ):
        return
    above, below = s.words[f.stop - 1], s.words[j]
    if f"{above}/{below}" in v.language.idioms or len(above) > 3 or len(below) > 4:
        return
    if 0 < int(above) < int(below) <= _MOST_PARTS:
        negative = f.value is not None and f.value < 0
        f.value = divided(Decimal(-int(above) if negative else int(above)), Decimal(below))
        f.kind, f.fraction_digits = Kind.FRACTION, None
        _extend(s, f, j + 1)


def _mixed_fraction(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "1 1/2"."""
    j = f.stop
    if s.words[j + 1] in ("/", "⁄") and s.glued(j + 1) and not s.glued(j) and len(s.words[j]) <= 2:
        part = Figure(j, j + 1, s.starts[j], s.ends[j], Kind.CARDINAL, Decimal(s.words[j]))
        _slash_fraction(s, part, v)
        if part.kind is Kind.FRACTION and f.value is not None and part.value is not None:
            f.value = plus(f.value, part.value)
            _extend(s, f, part.stop)
            f.kind, f.fraction_digits = Kind.FRACTION, None


_MOST_SPOKEN = 6  # digits that somebody says behind the mark


def _spoken_decimals(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "2 Komma 5", "dos coma 5", "1 coma cinco": the mark in words, digits or number words around it."""
    found = _digits_said(s, f.stop + 1, v)
    if found is None or not isinstance(f.value, Decimal) or f.fraction_digits != 0 or f.value != int(f.value):
        return False
    stop, digits = found
    f.value, f.fraction_digits = Decimal(f"{f.value}.{digits}"), len(digits)
    _extend(s, f, stop)
    return True


def _digits_said(s: Sentence, j: int, v: Vocabulary) -> tuple[int, str] | None:
    """The decimals that stand at token `j`: (index past them, their digits); "cero cinco" are two."""
    word = s.words[j]
    if word.isdecimal():
        return (j + 1, word) if len(word) <= _MOST_SPOKEN else None
    digits = ""
    while word.isalpha() and not digits.strip("0"):
        spelled = v.reader.read(s.words, j)
        if spelled is None or spelled.form is not Form.CARDINAL or spelled.fraction_digits is not None:
            break
        digits += str(spelled.value)
        j, word = spelled.stop, s.words[spelled.stop]
    return (j, digits) if digits.isdecimal() and len(digits) <= _MOST_SPOKEN else None


def _linked_decimals(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "tres con cinco": decimals where nothing is counted behind them; "uno con 2 hijos" are two numbers."""
    found = _digits_said(s, f.stop + 1, v)
    if found is None:
        return
    multiplied = s.words[f.stop] in v.language.decimal_words and v.scale_after(s.words, found[0]) is not None
    if multiplied or not s.words[found[0]].isalpha() or v.percents.after(s.words, found[0]) is not None:
        _spoken_decimals(s, f, v)


_MOST_POWER = 30


def _power(s: Sentence, f: Figure) -> None:
    """ "10^6", "2.5^-1": the exact power, for exponents that a text would write."""
    j = f.stop + 1
    sign = s.words[j] if s.words[j] in ("+", "-", "−") else ""
    j += bool(sign)
    exponent = s.words[j]
    if not exponent.isdecimal() or not s.glued(j) or int(exponent[:4]) > _MOST_POWER or not f.value:
        return
    power = int(exponent)
    if len(str(f.value)) * power > _MOST_POWER * _MOST_POWER:
        return
    f.value = from_fraction(Fraction(f.value) ** (-power if sign in ("-", "−") else power))
    f.fraction_digits, f.readings = None, ()
    _extend(s, f, j + 1)


def _dot_ordinal(s: Sentence, f: Figure) -> None:
    """ "3." is third where the language writes ordinals so and the sentence goes on."""
    dot = f.stop
    if not s.glued(dot) or len(s.words[f.first]) > 3 or f.first != f.stop - 1:
        return
    if dot + 1 >= s.count:
        if f.first == 0:
            _extend(s, f, dot + 1)
            f.kind = Kind.ORDINAL
        return
    following = s.words[dot + 1]
    if following[:1].isalpha() and not s.glued(dot + 1):
        _extend(s, f, dot + 1)
        f.kind = Kind.ORDINAL


def ordinal_prefix(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "第5", "5番目": the sign of an ordinal stands before or behind."""
    if s.words[f.first - 1] in v.language.ordinal_prefixes and f.kind is Kind.CARDINAL and s.glued(f.first):
        f.first, f.start, f.kind = f.first - 1, s.starts[f.first - 1], Kind.ORDINAL
    tail = v.ordinal_tails.after(s.words, f.stop) if v.ordinal_tails.phrases else None
    if tail is not None and f.kind in (Kind.CARDINAL, Kind.ORDINAL) and f.fraction_digits == 0:
        _extend(s, f, tail[0])
        f.kind = Kind.ORDINAL


# -- words ---------------------------------------------------------------------------------


def _spelled(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A spelled number, with a half or a fraction that belongs to it."""
    bounds = s.words[i] in v.language.minus and v.qualifiers.before(s.words, i + 1) is not None  # "au moins cinq"
    if s.words[i] in v.language.never_numbers or bounds:
        return None
    spelled = v.read_number(s.words, i)
    if s.words[i] in v.language.articles and (spelled is None or spelled.stop == i + 1):
        return _article(s, i, v) or _one_and(s, i, v)
    if spelled is None or _counts_nothing(s, i, spelled.stop, v) or _less_of(s, i, spelled.stop, v):
        return None
    if (
        i
        and _after_several(s, i, v)
        and (spelled.value in _POWERS or (spelled.value == _TEN and is_unspaced(s.words[i])))
    ):
        return _at_least(s, i, spelled.stop, spelled.value)
    kind = Kind.ORDINAL if spelled.form is Form.ORDINAL else Kind.CARDINAL
    f = _figure(s, i, spelled.stop, kind, spelled.value, spelled.fraction_digits or 0)
    f.spelled = True
    f.spelled_year = spelled.form is Form.YEAR
    if kind is Kind.ORDINAL:
        return _ordinal_share(s, f, v) or f
    if spelled.fraction_digits is None:
        _scale_of_words(f)
        _decimals_of_half(f)
    if i:
        minus_word(s, f, v)
    if s.words[f.stop] in v.language.vague_multiplied:
        return _vague(s, i, v, f.stop, int(spelled.value))
    return _with_share_behind(s, i, f, v)


def _with_share_behind(s: Sentence, i: int, f: Figure, v: Vocabulary) -> Figure:
    """A number spelled from token `i` on, with the decimals, the denominator or the share of one behind it."""
    if s.words[f.stop] in v.language.decimal_words and not f.scaled and _spoken_decimals(s, f, v):
        return f
    share = _fraction_after(s, f, v) or share_of_whole(s, f, v)
    if share is not None and share.value is not None and share.value > 1:
        return _before_joiner(s, i, share, v) or share
    return share or _and_a_half(s, f, v)


def _ordinal_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "tercera parte de", "quatre centièmes", "a fifth": what reads like an ordinal and is a share."""
    i = f.first
    if s.words[f.stop + 1] in v.language.part_of and (part := _parts(s, i, Decimal(1), i, v)) is not None:
        return part
    article = _article_share(s, i, v) if s.words[i] in v.language.articles else None
    return _split_share(s, f, v) or article


def _split_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "quatre centièmes", "cent trente cinquièmes": in the plural the last word is the share, and no 400th."""
    last = f.stop - 1
    ending = v.language.share_plural_ending
    plural = v.is_plural(s.words[last]) and s.words[last].endswith(ending)
    if not v.language.ordinals_are_shares or f.stop - f.first < 2 or not plural:
        return None
    if s.words[last - 1] in HYPHENS or _noun_follows(s, f.stop, v):
        return None
    above = v.reader.read(s.words[f.first : last], 0)
    below = v.share_ordinal(s.words, last, plural=True)
    if above is None or above.stop != last - f.first or below is None or above.form is not Form.CARDINAL:
        return None
    share = _figure(s, f.first, f.stop, Kind.FRACTION, divided(above.value, below[1]), None)
    share.spelled = True
    if share.first:
        minus_word(s, share, v)
    return share


def _counts_nothing(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "yüz yüze" (face to face), "one another"; but "24 hours or one day"."""
    return v.never_phrases.after(s.words, i) is not None and v.units.after(s.words, stop) is None


def _less_of(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "moins un problème qu'une chance": the article of a noun behind the word for minus, and no -1."""
    language, following = v.language, s.words[stop]
    lone = stop == i + 2 and s.words[i] in language.minus and s.words[i + 1] in language.articles
    counted = following in v.quantity_starts or following in language.share_words
    return lone and not counted and _noun_follows(s, stop, v)


def _before_joiner(s: Sentence, i: int, share: Figure, v: Vocabulary) -> Figure | None:
    """ "one hundred and three quarters" is a hundred and 3/4, "five billion and three quarters" 5.75 billion."""
    for j in range(share.stop - 1, i, -1):
        if s.words[j] in v.joiners:
            break
    else:
        return None
    part = small_share(s, j + 1, v)
    whole = v.reader.read(s.words[i:j], 0)
    if whole is not None and int(whole.value) % 100:
        return None  # the joiner is the number's own: "vinte e três quintos" are 23
    if part is None or part.value is None or whole is None or whole.stop != j - i or part.stop != share.stop:
        return None
    f = _figure(s, i, part.stop, Kind.CARDINAL, whole.value)
    f.spelled = True
    _scale_of_words(f)
    f.value = plus(whole.value, shifted(part.value, f.scale))
    if isinstance(f.value, Fraction):
        f.fraction_digits = None
    elif not f.scaled:
        _decimals_of_value(f)
    else:
        f.scale = 0
        _scale_of_words(f)
    return f


def _decimals_of_half(f: Figure) -> None:
    """ "anderthalb" states one decimal."""
    if not f.scaled and isinstance(f.value, Decimal) and f.value != f.value.to_integral_value():
        _decimals_of_value(f)


def _scale_of_words(f: Figure) -> None:
    """ "zwanzig Millionen" is stated to the million, as "20 Millionen" is; "anderthalb Millionen" as "1,5"."""
    value = f.value
    if not isinstance(value, Decimal) or value.copy_abs() < 10**6:
        return
    while value.copy_abs() >= 10 ** (f.scale + 6 if f.scale == 0 else f.scale + 3):
        f.scale += 6 if f.scale == 0 else 3
    mantissa = shifted(value, -f.scale)
    exponent = mantissa.as_tuple().exponent if isinstance(mantissa, Decimal) else 0
    f.fraction_digits = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    f.scaled = True


def _article(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """An article is the number one before a unit of measure, half of what "halb" stands before."""
    language = v.language
    j = _before_share(s, s.next_word(i), v)
    word = s.words[j]
    between = word in language.between_and and s.words[i - 1] in language.between  # "zwischen einem und zehn Jahren"
    if s.words[i] in language.share_ones and (word in v.share_partners or between):
        return _one_of(s, i, v)
    if word in language.decimal_words or word in language.decimal_links:
        return _one_point(s, i, v)
    if word in language.half:
        return _article_half(s, i, j, v)
    if word in language.fraction_nouns:
        return _article_fraction(s, i, j, v)
    if word in language.fraction_prefixes or word in v.fraction_units:
        return _article_compound(s, i, v)
    if word in language.collectives:
        return _collective(s, i, j, v)
    if (share := _article_share(s, i, v)) is not None:
        return share
    if v.article_unit(s.words, j) or _large_scale(s, j, v):
        f = _figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
        f.spelled = True
        return _half_after_unit(s, f, v)
    return None


def _one_point(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "uno coma 5", "uno coma 5 millones": an article is one before the decimal mark, "ein Komma 5 Zeilen" has one."""
    one = _figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
    one.spelled = True
    _linked_decimals(s, one, v)
    return one if one.stop > i + 1 else None


def _article_half(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure | None:
    """ "a half hour" is 0.5 of it, "below a half" a share; "mezzo" may be a means."""
    if s.words[j] in v.language.half_before_units and not _halved(s, j, v):
        return _only_half(s, i, j)
    f = _half_of(s, i, j)
    if v.language.ordinals_are_shares and not _noun_follows(s, s.next_word(j), v):
        f.kind, f.fraction_digits = Kind.FRACTION, None
    return f


def _article_fraction(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure | None:
    """ "ein Viertel"; "in einem Viertel, in dem …" is a district."""
    place = s.words[j] in v.language.places and s.words[i - 1] in v.language.place_prepositions
    if not _is_share_noun(s, j, v) or (place and s.words[j + 1] not in v.language.part_of):
        return None
    return _share(s, i, Decimal(1), j, v)


def _only_half(s: Sentence, i: int, j: int) -> Figure | None:
    """ "un demi", where nothing else is said: a half, and not a beer."""
    if i or j + 1 < s.count:
        return None
    f = _half_of(s, i, j)
    f.kind, f.fraction_digits = Kind.FRACTION, None
    return f


def _large_scale(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a scale word that no spelling rule knows stands at `j`: "eine Mrd.", "a lakh"; not "a grand"."""
    scale = v.scale_after(s.words, j)
    return scale is not None and scale[1] > _THOUSAND and s.words[j] not in v.language.article_not_units


_THOUSAND = 3  # power of ten


def _halved(s: Sentence, half: int, v: Vocabulary) -> bool:
    """Whether what is halved stands behind token `half`, a unit, a scale or a collective: "mezz'ora"."""
    j = s.next_word(half)
    j += s.words[j] in HYPHENS and s.glued(j)  # "demi-heure"
    counted = v.scale_after(s.words, j) or v.percents.after(s.words, j)
    if s.words[j] in v.language.collectives or bool(counted) or v.article_unit(s.words, j):
        return True
    # "mezzo giro": what an article does not count may well be halved, where the half is no other word.
    named = s.words[half] in v.language.half_before_units and s.words[j] in v.language.article_not_units
    return named and s.words[j] not in v.language.function_words and v.units.after(s.words, j) is not None


def _collective(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure:
    """ "ein Dutzend", "une centaine": the collective at token `j`, with its article from `i` on."""
    f = _figure(s, i, j + 1, Kind.CARDINAL, Decimal(v.language.collectives[s.words[j]]))
    f.spelled = True
    return f


def _article_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "a fifth of voters", "three and a fifth": an ordinal that no noun follows is a share of one."""
    if (part := _parts(s, i, Decimal(1), i + 1, v)) is not None:
        return part
    if not v.language.ordinals_are_shares:
        return None
    ordinal = v.reader.read(s.words, i + 1)
    if ordinal is None or ordinal.form is not Form.ORDINAL or ordinal.value <= 2 or _noun_follows(s, ordinal.stop, v):
        return None
    f = _figure(s, i, ordinal.stop, Kind.FRACTION, divided(Decimal(1), ordinal.value), None)
    f.spelled = True
    return f


def _noun_follows(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether an ordinal before token `j` numbers something: "a fifth man", "a third-party app"."""
    following = s.words[j]
    if following in HYPHENS and s.glued(j):
        return True
    return following.isalpha() and following not in v.language.function_words


def _one_of(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "einer von fünf", "ein bis zwei Tage": one, where the number follows that it stands with."""
    j = i + 2
    while s.words[j] in v.language.share_words:
        j += 1  # "uno de cada cinco", "een op de twintig"
    word = s.words[j]
    spelled = v.reader.read(s.words, j) if word[:1].isalpha() and word not in v.language.articles else None
    if not word[:1].isdecimal() and spelled is None:
        return None
    f = _figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
    f.spelled = f.partner_only = True
    return f


def _before_share(s: Sentence, j: int, v: Vocabulary) -> int:
    """Past a hyphen before a share: "en-åttondel"."""
    return j + 1 if s.words[j] in HYPHENS and s.words[j + 1] in v.language.fraction_nouns else j


def _one_and(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "en och en halv", "bir buçuk": one and a share of one."""
    if not v.language.share_ones or s.words[i + 1] not in v.before_halves:
        return None
    one = _figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
    one.spelled = True
    mixed = _and_a_half(s, one, v)
    return mixed if mixed.stop > i + 1 else None


def _article_compound(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "einer Viertelstunde", "eine dreiviertel Stunde"."""
    f = _compound(s, i + 1, v)
    if f is not None:
        f.first, f.start = i, s.starts[i]
    return f


def _half_after_unit(s: Sentence, f: Figure, v: Vocabulary) -> Figure:
    """ "an hour and a half": the unit stands between."""
    found = v.units.after(s.words, f.stop)
    half = v.half_phrases.after(s.words, found[0]) if found is not None else None
    if found is not None and half is not None and f.value is not None:
        f.value = plus(f.value, half[1])
        _decimals_of_value(f)
        f.unit, f.candidates = found[1].units[0], found[1].units
        f.kind = found[1].kind
        f.unit_span = Span(s.starts[f.stop], s.ends[found[0] - 1])
        _extend(s, f, half[0])
    return f


def _half_of(s: Sentence, i: int, half: int) -> Figure:
    """ "eine halbe Million", "half a dozen", "a half hour": 0.5 of what follows, or the share itself."""
    f = _figure(s, i, half + 1, Kind.CARDINAL, _HALF)
    f.spelled = True
    f.fraction_digits = 1
    return f


def _fraction_after(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "zwei Drittel", "three quarters", "two thirds", "fünf halbe"."""
    j = f.stop
    hyphen = s.words[j] in HYPHENS and s.glued(j)
    spaced = s.words[j] == "-" and not s.glued(j) and not s.glued(j + 1) and not v.is_ten(s.words[j - 1])
    if hyphen or spaced:  # "seven - eighths", but "thirty - six"
        j += 1
    word = s.words[j]
    if (word,) in v.subunits.phrases and not _of_unit(s, j + 1, v):
        return None  # "cinquanta centesimi" are cents, "tre centesimi di secondo" are not
    if f.value is not None and (part := _parts(s, f.first, f.value, j, v)) is not None:
        return part
    if f.value is not None and _is_share_noun(s, j, v) and not spaced:
        return _share(s, f.first, f.value, j, v)
    if (hyphen or f.spelled_year) and (bound := _bound_share(s, f, v)) is not None:
        return bound
    if v.language.ordinals_are_shares and f.value is not None and word:
        below = v.share_ordinal(s.words, j, plural=f.value != 1)
        plural = below is not None and f.value != 1
        below = below or v.share_ordinal(s.words, j, plural=False)  # hasty texts: "trois cinquième"
        if below is not None and (plural or not _noun_follows(s, below[0], v)):
            share = _figure(s, f.first, below[0], Kind.FRACTION, divided(f.value, below[1]), None)
            share.spelled = True
            _of_one(s, share, v)
            return share
    return None


def _bound_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "one hundred forty-fifths", "twenty thirty fifths": the last word belongs to what is below."""
    last = f.stop - 1
    below = v.share_ordinal(s.words, last, plural=True) if last > f.first and v.is_ten(s.words[last]) else None
    above = v.reader.read(s.words[f.first : last], 0) if below is not None else None
    if below is None or above is None or above.stop != last - f.first or above.form is not Form.CARDINAL:
        return None
    share = _figure(s, f.first, below[0], Kind.FRACTION, divided(above.value, below[1]), None)
    share.spelled = True
    return share


def _parts(s: Sentence, first: int, above: Number, j: int, v: Vocabulary) -> Figure | None:
    """ "tres cuartas partes", "tercera parte", "tres veinteavos": so many of the parts named at token `j`."""
    stop, below = _part_ordinal(s, j, v) or _part_suffix(s, j, v) or (j, Decimal(0))
    if below <= 2:
        return None
    f = _figure(s, first, stop, Kind.FRACTION, divided(above, below), None)
    f.spelled = True
    return f


def _part_ordinal(s: Sentence, j: int, v: Vocabulary) -> tuple[int, Decimal] | None:
    """ "cuartas partes": (index past them, denominator)."""
    if not v.language.share_parts or not s.words[j]:
        return None
    named = v.language.fraction_nouns.get(s.words[j])
    spelled = None if named else v.reader.read(s.words, j)
    stop, below = (j + 1, Decimal(named)) if named else (spelled.stop, spelled.value) if spelled else (j, Decimal(0))
    ordinal = named or (spelled is not None and spelled.form is Form.ORDINAL)
    return (stop + 1, below) if ordinal and s.words[stop] in v.language.share_parts else None


def _part_suffix(s: Sentence, j: int, v: Vocabulary) -> tuple[int, Decimal] | None:
    """ "veinteavos", "vinte avos": (index past them, denominator)."""
    suffixes = v.language.share_suffixes
    if not suffixes or not s.words[j][:1].isalpha():
        return None
    if (below := v.share_suffixed(s.words[j])) is not None:
        return j + 1, below
    spelled = v.reader.read(s.words, j)
    return (spelled.stop + 1, spelled.value) if spelled and s.words[spelled.stop] in suffixes else None


def _of_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "di secondo" at token `j`: of a unit that is no money."""
    return s.words[j] in v.language.part_of and (s.words[s.next_word(j)],) in v.units.phrases


def _share(s: Sentence, first: int, above: Number, noun: int, v: Vocabulary) -> Figure:
    """So many of what the noun at token `noun` divides into: "drei Viertel"."""
    below = Decimal(v.language.fraction_nouns[s.words[noun]])
    f = _figure(s, first, noun + 1, Kind.FRACTION, divided(above, below), None)
    f.spelled = True
    _of_one(s, f, v)
    return f


def _of_one(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "a quarter of a million", "a quarter of an hour": the share of one of what follows."""
    if s.words[f.stop] not in v.language.of_words:
        return
    j = s.next_word(f.stop) - 1
    found = v.units.phrases.get((s.words[j + 1],))
    if found is not None and (found.kind is Kind.DURATION or found.units[0] == "liter"):
        _extend(s, f, j + 1)  # "three quarters of hour"
    if s.words[j + 1] in v.language.articles and (
        v.scale_after(s.words, j + 2) or v.units.after(s.words, j + 2) or s.words[j + 2] in v.language.collectives
    ):
        _extend(s, f, j + 2)


def _and_a_half(s: Sentence, f: Figure, v: Vocabulary) -> Figure:
    """ "one and a half", "fünf und drei Viertel": a whole number and a share of one."""
    j = f.stop
    word = s.words[j]
    if f.spelled and _HALF < v.language.fraction_prefixes.get(word, Decimal(0)) < 1 and f.fraction_digits == 0:
        _add_share(s, f, v.language.fraction_prefixes[word], j + 1, 0)  # "honderd driekwart"
        return f
    joined = word in v.joiners or word in v.language.share_joiners
    if not (joined or word in v.before_halves or word in HYPHENS) or f.value is None or f.fraction_digits != 0:
        return f
    part: Number | None
    stop, part = v.half_phrases.after(s.words, j) or (j, None)
    if part is None and joined and (share := small_share(s, j + 1, v)) is not None:
        stop, part = share.stop, share.value
    if part is None:
        if word in v.language.decimal_links and not f.scaled and f.unit is None:
            _linked_decimals(s, f, v)
        return f
    scale = v.scale_after(s.words, stop)
    if scale is None:
        _add_share(s, f, part, stop, f.scale)
    elif f.value >= 10 ** scale[1]:
        _add_share(s, f, part, scale[0], scale[1])
    elif not f.scaled:
        _add_share(s, f, part, stop, 0)
    return f


def _add_share(s: Sentence, f: Figure, share: Number, stop: int, power: int) -> None:
    """Add a share of one, or of a scale word: "dos millones y medio", "two billion and a quarter million"."""
    if f.value is None:
        return
    f.value, f.scale = plus(f.value, shifted(share, power)), power
    _extend(s, f, stop)
    if power and isinstance(f.value, Decimal):
        f.fraction_digits = places(shifted(f.value, -power))
    else:
        _decimals_of_value(f)


def small_share(s: Sentence, j: int, v: Vocabulary) -> Figure | None:
    """A share below one that begins at token `j`: "drei Viertel", "a quarter", "two thirds"."""
    word = s.words[j]
    if not word[:1].isalpha():
        return None
    if word in v.language.articles:
        share = _article(s, j, v)
    elif word in v.language.fraction_nouns:  # "two and quarter hours", where a unit says that it is no other noun
        of = s.words[j + 1] in v.language.of_words
        share = _share(s, j, Decimal(1), j, v) if v.units.after(s.words, j + 1 + of) is not None else None
    else:
        spelled = v.reader.read(s.words, j)
        if spelled is None or spelled.form is not Form.CARDINAL or spelled.value >= 10:
            return None
        share = _fraction_after(s, _figure(s, j, spelled.stop, Kind.CARDINAL, spelled.value), v)
    if share is None or share.kind is not Kind.FRACTION or share.value is None or not 0 < share.value < 1:
        return None
    return share


# -- words that are numbers of another sort -------------------------------------------------


def _special(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """Collectives, vague plurals, halves, fractions and multiples that the language file names."""
    word, language = s.words[i], v.language
    if (share := _named_share(s, i, v)) is not None:
        return share
    if i and _after_several(s, i, v) and (word in language.collectives or v.scale_after(s.words, i)):
        return _several(s, i, v)
    if word in language.vague and _is_vague(s, i, v):
        return _vague(s, i, v, i)
    if word in language.minus and s.words[i + 1] in language.articles & language.share_ones:
        return _negative_one(s, i, v)
    if v.roman and (roman := _roman(s, i, v)) is not None:
        return roman
    if word in language.collectives:
        return None if _is_lone_about(s, i, v) else _collective(s, i, i, v)
    if word in language.multiples_need_determiner and not _doubles(s, i, v):
        return None
    if word in v.adverbs and (described := _adverb(s, i, v)) is not None:
        return described
    return _half_or_share(s, i, v)


def _half_or_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "die Hälfte", "halb so viele", or another share that stands alone."""
    word, language = s.words[i], v.language
    half_as = v.half_as.after(s.words, i) is not None
    if word in language.half_nouns and not half_as and not _numbered(s, i, v):
        f = _figure(s, i, i + 1, Kind.FRACTION, _HALF, None)
        f.spelled = True
        return f
    if word in language.half or half_as:
        return _bare_half(s, i, v)
    return _lone_share(s, i, v)


def _is_lone_about(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "en quarantaine", "la cinquantaine": a round number that no link joins to what it would count."""
    links = v.language.scale_links
    return bool(links) and s.words[i] in v.language.about_collectives and s.words[i + 1] not in links


def _named_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A share with a name of its own, of one word or several."""
    found = v.share_phrases.after(s.words, i) if v.share_phrases.phrases else None
    if found is None:
        return None
    f = _figure(s, i, found[0], Kind.FRACTION, found[1], None)
    f.spelled = True
    return f


def _negative_one(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "negativt ett", where the article is none of a noun; CLDR's own word for minus is read with its number."""
    following = s.words[i + 2]
    ends = not following.isalpha() or following in v.language.naming_copulas or following in v.joiners
    if not ends or v.reader.read(s.words, i) is not None:
        return None
    f = _figure(s, i, i + 2, Kind.CARDINAL, Decimal(-1))
    f.spelled = True
    return f


def _lone_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "Viertel Million", "le quart des électeurs"; where there are no articles "треть россиян"."""
    language, word = v.language, s.words[i]
    j = s.next_word(i + 1) if s.words[i + 1] in language.scale_links else i + 1
    of_whole = v.scale_after(s.words, j) or (j > i + 1 and (s.words[j],) in v.units.phrases)
    named = word in language.fraction_nouns and (of_whole or _definite_share(s, i, v))
    if named or (word in language.lone_fractions and not _numbered(s, i, v)):
        return _share(s, i, Decimal(1), i, v)
    return None


def _doubles(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "double the number", "is to double by 2050"; not "a double room", "to double digits"."""
    language, before, following = v.language, s.words[i - 1], s.words[i + 1]
    if following in language.determiners or v.as_many.after(s.words, i + 1) is not None:
        return True
    verb = before in language.modals or before in language.change_to
    return verb and (not following.isalpha() or following in language.function_words)


def _adverb(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """Words that are numbers of no noun: "doppelt", "twice", "once" (as a rate), "zu dritt"."""
    word, language = s.words[i], v.language
    kind, value = Kind.MULTIPLE, language.multiple_words.get(word)
    if word in language.multiples_as_nouns and not _is_multiple_noun(s, i, v):
        return None
    if value is None and word in language.once_words:
        value = Decimal(1)
    if value is None and s.words[i - 1] in language.group_links:
        kind, value = Kind.CARDINAL, language.groups.get(word)
    if value is None:
        return None
    f = _figure(s, i, i + 1, kind, value)
    f.spelled, f.described = True, True
    _decimals_of_value(f)
    return f


def _is_multiple_noun(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "el doble de turistas", not "la doble nacionalidad", "una habitación doble"."""
    following = s.words[i + 1]
    noun = following.isalpha() and following not in v.language.function_words
    return not noun and s.words[i - 1] in v.language.qualified_articles


def _definite_share(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "le quart des électeurs": one of the shares that the noun at `i` names, not "le quart de finale"."""
    definite = s.words[i - 1] in v.language.definite_shares and s.words[i + 1] in v.language.part_of
    return definite and _is_share_noun(s, i, v)


def _is_share_noun(s: Sentence, j: int, v: Vocabulary) -> bool:
    return s.words[j] in v.language.fraction_nouns and v.never_phrases.after(s.words, j) is None


def _numbered(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether an ordinal stands before token `i`: "в третьей четверти" is the third quarter of something."""
    before = s.words[i - 1]
    spelled = v.reader.read_all(before) if before in v.reader_words else None
    return spelled is not None and spelled.form is Form.ORDINAL


def _is_vague(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether the plural has no number before it; "около тысячи" is a thousand in the genitive."""
    language, before = v.language, s.words[i - 1]
    needs_of = s.words[i] in language.vague_need_of and s.words[i + 1] not in language.of_words
    if needs_of or (i and before in language.articles):
        return False
    return not (before in v.qualifier_words and s.words[i] in language.bare_multipliers)


def _lone(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "ثلث" (a third), "يومين" (two days): words that say a number and what it is of."""
    word = s.words[i]
    if (share := v.language.lone_shares.get(word)) is not None:
        f = _figure(s, i, i + 1, Kind.FRACTION, share, None)
        f.spelled = True
        return f
    unit = v.language.dual_units.get(word)
    if unit is None:
        return None
    f = _figure(s, i, i + 1, kind_of_unit(unit), Decimal(2))
    f.unit, f.candidates, f.unit_span = unit, (unit,), Span(f.start, f.end)
    f.spelled = True
    return f


def _with_share_before(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "साढ़े तीन" 3.5, "सवा लाख" 125000: a share of one more, or of the scale word."""
    share, j = v.language.share_prefixes.get(s.words[i]), i + 1
    if share is None:
        return None
    word = s.words[j]
    scale = v.scale_after(s.words, j)
    spelled = v.reader.read([word], 0) if word else None
    if scale is not None:
        value, j = shifted(plus(Decimal(1), share), scale[1]), scale[0]
    elif word.isdecimal() and len(word) <= _SHORT and not (s.words[j + 1] in POINTS and s.glued(j + 1)):
        value, j = plus(Decimal(word), share), j + 1
    elif spelled is not None and spelled.form is Form.CARDINAL:
        value, j = plus(spelled.value, share), j + 1
    else:
        return None
    f = _figure(s, i, j, Kind.CARDINAL, value)
    f.spelled = True
    _decimals_of_value(f)
    return f


def _after_several(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "mehrere Hundert", "a couple of hundred"."""
    several = v.language.several
    return s.words[i - 1] in several or (s.words[i - 1] in v.language.of_words and s.words[i - 2] in several)


def _several(s: Sentence, i: int, v: Vocabulary) -> Figure:
    """ "mehrere Hundert", "several thousand": at least the scale."""
    found = v.scale_after(s.words, i)
    scale = 10 ** found[1] if found else v.language.collectives[s.words[i]]
    stop = found[0] if found else i + 1
    onward = found is None or is_unspaced(s.words[i])
    if onward and (more := v.scale_after(s.words, stop)) is not None:  # "несколько десятков тысяч", "数百万"
        stop, scale = more[0], scale * 10 ** more[1]
    return _at_least(s, i, stop, Decimal(scale))


def _at_least(s: Sentence, i: int, stop: int, scale: Decimal) -> Figure:
    """A vague number that "several" stands before: no value, only where it begins."""
    f = _figure(s, i, stop, Kind.CARDINAL, None, None)
    f.spelled, f.approximate, f.bounded = True, True, True
    f.lower, f.comparator = scale, Comparator.AT_LEAST
    f.qualifier = Span(s.starts[i - 1], s.ends[i - 1])
    return f


_LONE_ROMANS = frozenset("IVX")  # "Ce" and "Le" are words


def _roman(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A roman numeral in capitals that the locale writes as an ordinal: "XVI.", "XIXe", "XIX secolo"."""
    word, language = s.words[i], v.language
    if word.endswith(language.roman_suffixes) and (found := v.roman_ordinal(word)) is not None:
        letters = s.surface(i)[: found[1]]
        if letters.isupper() and s.surface(i)[found[1] :].islower() and (found[1] > 1 or letters in _LONE_ROMANS):
            return _spelled_ordinal(s, i, i + 1, found[0])
    value = roman_value(word)
    if not value or not s.surface(i).isupper():
        return None
    beside = s.words[i + 1] in language.century_nouns or s.words[i - 1] in language.century_nouns
    if language.roman_centuries and beside:
        return _spelled_ordinal(s, i, i + 1, value)
    if language.roman_ordinals:
        return _bare_roman(s, i, value, v)
    return _roman_ordinal(s, i, value) if language.ordinal_dot else None


def _spelled_ordinal(s: Sentence, first: int, stop: int, value: int) -> Figure:
    f = _figure(s, first, stop, Kind.ORDINAL, Decimal(value))
    f.spelled = True
    return f


def _roman_ordinal(s: Sentence, i: int, value: int) -> Figure | None:
    """ "Benedikt XVI.": in capitals, with the ordinal dot, behind a name or before a noun."""
    if s.words[i + 1] != "." or not s.glued(i + 1):
        return None
    before, after = s.capitalised(i - 1), s.capitalised(i + 2)
    if not (before and len(s.words[i - 1]) > 2 and (len(s.words[i]) > 1 or value > 1)) and not (
        after and len(s.words[i]) > 1
    ):
        return None
    return _spelled_ordinal(s, i, i + 2, value)


def _bare_roman(s: Sentence, i: int, value: int, v: Vocabulary) -> Figure | None:
    """ "XIX век", "Karol III", "II wojna": a letter alone needs a name before it or a part of time behind it."""
    before, following = s.words[i - 1], s.words[i + 1]
    timed = following in v.timed_nouns
    name = len(before) > 2 and s.capitalised(i - 1) and before not in v.language.function_words
    counted = len(s.words[i]) > 1 and following.isalpha() and not s.capitalised(i + 1)
    if s.glued(i) or (s.glued(i + 1) and following.isalnum()) or not (timed or name or counted):
        return None
    return _spelled_ordinal(s, i, i + 1, value)


def _vague(s: Sentence, i: int, v: Vocabulary, vague: int, times_of: int = 1) -> Figure:
    """ "Dutzende", "hundreds of thousands", "on binlerce": at least the scale, and no value."""
    scale = times_of * v.language.vague[s.words[vague]]
    stop = vague + 1
    while stop - i <= 4:
        j = s.next_word(stop) if s.words[stop] in v.language.of_words | v.language.joiners else stop
        word = s.words[j]
        if word in v.language.vague:
            if s.words[stop] not in v.language.joiners:
                scale *= v.language.vague[word]
            stop = j + 1
        elif j == stop and (more := v.scale_after(s.words, j)) is not None:  # "desítky tisíc"
            scale, stop = scale * 10 ** more[1], more[0]
        else:
            break
    f = _figure(s, i, stop, Kind.CARDINAL, None, None)
    f.spelled, f.approximate, f.bounded = True, True, True
    f.lower, f.comparator = Decimal(scale), Comparator.AT_LEAST
    if i and s.words[i - 1] in v.language.several:
        f.qualifier = Span(s.starts[i - 1], s.ends[i - 1])
    return f


def _bare_half(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "half a million", "half of them", "halb so viele"."""
    language = v.language
    if v.never_phrases.after(s.words, i) is not None:
        return None  # "meio-dia"
    as_many = v.half_as.after(s.words, i)
    if as_many is not None:
        f = _figure(s, i, as_many[0], Kind.MULTIPLE, _HALF)
        f.spelled, f.fraction_digits, f.described = True, 1, True
        return f
    if _halved(s, i, v):
        return _half_of(s, i, i)
    article = s.next_word(i) if s.words[i + 1] not in HYPHENS or not s.glued(i + 1) else i + 2
    if s.words[article] in language.articles and _halved(s, article, v):
        return _half_of(s, i, article)
    if s.words[i] in language.half_before_units or (i and s.words[i - 1] in language.articles):
        return _only_half(s, i, i)
    if language.half_clock is not None and (hour := _half_hour(s, i, v)) is not None:
        return hour
    following = s.words[i + 1]
    qualified = following.isalpha() and s.words[i - 1] in v.qualifier_words
    if (
        qualified or following in language.of_words | language.part_of | language.determiners
    ) and not language.half_nouns:
        f = _figure(s, i, i + 1, Kind.FRACTION, _HALF, None)
        f.spelled = True
        return f
    return None


def _clock_phrase(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "half past eight", "Viertel nach acht"."""
    language, link, j = v.language, s.words[i + 1], i + 2
    if link not in language.clock_past and link not in language.clock_to:
        return None
    word, hour = s.words[i], s.words[j]
    minutes = 30 if word in language.half else 60 // language.fraction_nouns.get(word, 61)
    minutes = language.clock_parts.get(word, minutes)
    spelled = v.reader.read(s.words, j) if hour.isalpha() else None
    value = int(hour) if hour.isdecimal() and len(hour) <= 2 else int(spelled.value) if spelled else 0
    if not minutes or not 1 <= value <= 12 or (link in language.clock_to and minutes == 30):
        return None
    stop = spelled.stop if spelled else j + 1
    total = value * 60 + (minutes if link in language.clock_past else -minutes)
    f = _figure(s, i, stop, Kind.TIME, None, None)
    f.time = f"{total // 60:02}:{total % 60:02}"
    return f


def _half_hour(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "um halb acht" is 07:30."""
    spelled = v.reader.read(s.words, i + 1)
    cued = s.words[i - 1] in v.language.clock_before
    if spelled is None or not cued or not 1 <= spelled.value <= 12 or v.language.half_clock is None:
        return None
    minutes = int(spelled.value) * 60 + v.language.half_clock
    f = _figure(s, i, spelled.stop, Kind.TIME, None, None)
    f.time = f"{minutes // 60:02}:{minutes % 60:02}"
    return f


def _compound(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A number inside a longer word: "zweistündig", "dreimal", "Zweidrittelmehrheit"."""
    found = v.compound(s.words[i])
    if found is None:
        return None
    f = Figure(i, i + 1, s.starts[i], s.starts[i] + found.length, found.kind, found.value, None)
    whole = found.kind is Kind.CARDINAL and found.unit is None and not found.attribute
    if whole and i and s.words[i - 1] in v.language.articles:  # "eine Viertelmillion"
        f.first, f.start = i - 1, s.starts[i - 1]
    f.spelled = True
    if found.kind is not Kind.FRACTION:
        _decimals_of_value(f)
    if found.unit is not None:
        f.unit, f.candidates = found.unit, (found.unit,)
    if found.attribute:
        f.described = True
    if found.unit is None and found.kind is Kind.CARDINAL:
        return _and_a_half(s, f, v)
    return f


def round_number(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "een tiental", "ett 50-tal": the word or its ending says that the number is a round one."""
    language, j = v.language, f.stop
    if s.words[j] in HYPHENS and s.glued(j) and s.glued(j + 1) and s.words[j + 1] in language.about_tails:
        _extend(s, f, j + 2)
        f.approximate = True
    elif s.words[j - 1] in language.about_collectives:
        f.approximate = True


def _hundreds_apart(s: Sentence, f: Figure, v: Vocabulary) -> tuple[Decimal, Decimal] | None:
    """ "three hundred and two dozen" are 300 and 2 times 12: full hundreds before a joiner are no dozens."""
    j = next((j for j in range(f.stop - 1, f.first, -1) if s.words[j] in v.joiners), f.first)
    if j == f.first:
        return None
    whole, part = v.reader.read(s.words[f.first : j], 0), v.reader.read(s.words, j + 1)
    if whole is None or part is None or whole.stop != j - f.first or part.stop != f.stop:
        return None
    return (whole.value, part.value) if whole.value >= 100 and whole.value % 100 == 0 else None


def scaled_by_collective(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "fünf Dutzend", "two dozen", "half a dozen"."""
    word = s.words[f.stop]
    long = v.long_collectives.after(s.words, f.stop) if v.long_collectives.phrases else None
    if long is not None and f.value is not None and f.kind is Kind.CARDINAL:
        f.value = times(f.value, Decimal(long[1]))
        _extend(s, f, long[0])
        _decimals_of_value(f)
        return
    if word in v.language.collectives and f.value is not None and f.kind is Kind.CARDINAL:
        dozen = Decimal(v.language.collectives[word])
        apart = _hundreds_apart(s, f, v) if f.spelled else None
        f.value = times(f.value, dozen) if apart is None else plus(apart[0], times(apart[1], dozen))
        f.approximate = f.approximate or word in v.language.about_collectives
        if f.value == from_fraction(Fraction(f.value)) and isinstance(f.value, Decimal):
            _extend(s, f, f.stop + 1)
            _decimals_of_value(f)
