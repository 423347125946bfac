"""The numeral that is spelled in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from numbers_extract.claims import Kind, Number
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_unspaced
from numbers_extract.numerals.articles import and_a_half, article_figure, small_share
from numbers_extract.numerals.building import decimals_of_value, new_figure, noun_follows
from numbers_extract.numerals.digits import POINTS
from numbers_extract.numerals.exact import places, plus, shifted
from numbers_extract.numerals.halves import decimals_of_half
from numbers_extract.numerals.shares import fraction_after, ordinal_share, share_of_whole
from numbers_extract.numerals.signs import minus_word, says_fewer
from numbers_extract.numerals.spoken import spoken_decimals
from numbers_extract.numerals.vague import after_several, at_least, vague_number
from numbers_extract.numerals.words import Form
from numbers_extract.vocabulary import Vocabulary

_SHORT = 3  # digits that a share may stand before

_TEN = Decimal(10)

_POWERS = frozenset(Decimal(10**power) for power in range(2, 13))  # what "several" may stand before


def read_spelled(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A spelled number, with a half or a fraction that belongs to it."""
    bounds = s.words[i] in v.language.minus and v.qualifiers.before(s.words, i + 1) is not None  # "au moins cinq"
    if s.words[i] in v.language.never_numbers or bounds:
        return None
    spelled = v.read_number(s.words, i)
    if s.words[i] in v.language.articles and (spelled is None or spelled.stop == i + 1):
        return article_figure(s, i, v) or _one_and(s, i, v)
    if spelled is not None and s.words[i] in v.language.minus and says_fewer(s, i + 1, spelled.stop, v):
        return None
    if spelled is None or _counts_nothing(s, i, spelled.stop, v) or _less_of(s, i, spelled.stop, v):
        return None
    if (
        i
        and after_several(s, i, v)
        and (spelled.value in _POWERS or (spelled.value == _TEN and is_unspaced(s.words[i])))
    ):
        return at_least(s, i, spelled.stop, spelled.value, v)
    kind = Kind.ORDINAL if spelled.form is Form.ORDINAL else Kind.CARDINAL
    stop = _past_restatement(s, spelled.stop, spelled.value)
    f = new_figure(s, i, stop, kind, spelled.value, spelled.fraction_digits or 0)
    f.spelled_year = spelled.form is Form.YEAR
    if kind is Kind.ORDINAL:
        return ordinal_share(s, f, v) or f
    if spelled.fraction_digits is None:
        _scale_of_words(f)
        decimals_of_half(f)
    if i:
        minus_word(s, f, v)
    if s.words[f.stop] in v.language.vague_multiplied:
        return vague_number(s, i, v, f.stop, int(spelled.value))
    return _with_share_behind(s, i, f, v)


def _past_restatement(s: Sentence, j: int, value: Number) -> int:
    """ "three (3) years": past the brackets behind a spelled number in which contracts say it again in digits."""
    opening, digits, closing = s.words[j : j + 3]
    again = opening == "(" and closing == ")" and digits.isdecimal() and len(digits) <= _LONGEST
    return j + 3 if again and value == int(digits) else j


_LONGEST = 9  # digits in brackets


def _with_share_behind(s: Sentence, i: int, f: Figure, v: Vocabulary) -> Figure:
    """A number spelled from token `i` on, with the decimals, the denominator or the share of one behind it."""
    if s.words[f.stop] in v.language.decimal_words and not f.scaled and spoken_decimals(s, f, v):
        return f
    share = fraction_after(s, f, v) or share_of_whole(s, f, v)
    if share is not None and share.value is not None and share.value > 1:
        return _before_joiner(s, i, share, v) or share
    return share or and_a_half(s, f, v)


def _counts_nothing(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "yüz yüze" (face to face), "one another"; but "24 hours or one day"."""
    return v.never_phrases.after(s.words, i) is not None and v.units.after(s.words, stop) is None


def _less_of(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """ "moins un problème qu'une chance": the article of a noun behind the word for minus, and no -1."""
    language, following = v.language, s.words[stop]
    lone = stop == i + 2 and s.words[i] in language.minus and s.words[i + 1] in language.articles
    counted = following in v.quantity_starts or following in language.share_words
    return lone and not counted and noun_follows(s, stop, v)


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
    f = new_figure(s, i, part.stop, Kind.CARDINAL, whole.value)
    _scale_of_words(f)
    f.value = plus(whole.value, shifted(part.value, f.scale))
    if isinstance(f.value, Fraction) or not f.scaled:
        decimals_of_value(f)
    else:
        f.scale = 0
        _scale_of_words(f)
    return f


def _scale_of_words(f: Figure) -> None:
    """ "zwanzig Millionen" is stated to the million, as "20 Millionen" is; "anderthalb Millionen" as "1,5"."""
    value = f.value
    if not isinstance(value, Decimal) or value.copy_abs() < 10**6:
        return
    while value.copy_abs() >= 10 ** (f.scale + 6 if f.scale == 0 else f.scale + 3):
        f.scale += 6 if f.scale == 0 else 3
    f.fraction_digits = places(shifted(value, -f.scale))
    f.scaled = True


def _one_and(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "en och en halv", "bir buçuk": one and a share of one."""
    if not v.language.share_ones or s.words[i + 1] not in v.before_halves:
        return None
    one = new_figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
    mixed = and_a_half(s, one, v)
    return mixed if mixed.stop > i + 1 else None


def with_share_before(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
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
    f = new_figure(s, i, j, Kind.CARDINAL, value)
    decimals_of_value(f)
    return f
