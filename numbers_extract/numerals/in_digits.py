"""The numeral that begins with digits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits
from numbers_extract.numerals.articles import and_a_half
from numbers_extract.numerals.building import decimals_of_value, extend
from numbers_extract.numerals.digits import APOSTROPHES, POINTS, read_literal
from numbers_extract.numerals.exact import from_fraction, plus
from numbers_extract.numerals.ordinals import take_ending
from numbers_extract.numerals.shares import (
    mixed_fraction,
    noun_share,
    share_of_whole,
    slash_fraction,
    tenths_after,
    vulgar_fraction,
)
from numbers_extract.numerals.signs import read_sign
from numbers_extract.numerals.spoken import spoken_decimals
from numbers_extract.vocabulary import Vocabulary

_MARKS = frozenset(POINTS + APOSTROPHES + "e×x*·⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹")  # tokens that may go on with a number


def read_digits(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The number in digits at token `i`, with its sign and a bare leading decimal mark."""
    end = s.ends[i]
    following = s.words[i + 1]
    if following in _MARKS or is_digits(following):
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
        read_sign(s, figure, v)
    return figure


def _leading_mark(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ ".77" and ",0012" begin with the locale's decimal mark."""
    mark = f.first - 1
    if s.words[mark] == v.separators.decimal and s.glued(f.first) and not s.glued(mark) and f.stop == f.first + 1:
        digits = s.words[f.first]
        f.value = Decimal(f"0.{digits}")
        f.fraction_digits = len(digits)
        f.first, f.start = mark, s.starts[mark]


def read_after_digits(s: Sentence, f: Figure, v: Vocabulary) -> Figure:
    """What may follow digits: a fraction, an ordinal sign, a multiple."""
    j = f.stop
    if j >= s.count:
        return f
    word = s.words[j]
    if (share := vulgar_fraction(word)) is not None and f.fraction_digits == 0 and f.value is not None:
        f.value = plus(f.value, share)
        extend(s, f, j + 1)
        f.kind, f.fraction_digits = Kind.FRACTION, None
    elif word == "^" and s.glued(j) and s.glued(j + 1):
        _power(s, f)
    elif word in "/⁄" and s.glued(j):
        slash_fraction(s, f, v)
    elif word in v.language.decimal_words and f.bare_integer and spoken_decimals(s, f, v):
        pass
    elif is_digits(word) and f.bare_integer:
        mixed_fraction(s, f, v)
    elif word in v.share_nouns and f.bare_integer and f.value is not None and _is_share_behind(s, j, v):
        return noun_share(s, f.first, f.value, j, v)
    elif (share_figure := share_of_whole(s, f, v) or tenths_after(s, f, v)) is not None:
        return share_figure
    elif not (f.bare_integer and take_ending(s, f, v)):
        and_a_half(s, f, v)
    return f


def _is_share_behind(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "34 Hundertstel": the noun of a share, no quarter of a town."""
    language, word = v.language, s.words[j]
    if word in language.lone_fractions:
        return True
    noun = language.head_rule is HeadRule.CAPITALISED and s.capitalised(j)
    return noun and word in language.fraction_nouns and word not in language.places


_MOST_DIGITS = 900  # of a power


def _power(s: Sentence, f: Figure) -> None:
    """ "10^6", "2.5^-1": the exact power, for exponents that a text would write."""
    j = f.stop + 1
    sign = s.words[j] if s.words[j] in ("+", "-", "−") else ""
    j += bool(sign)
    exponent = s.words[j]
    if not exponent.isdecimal() or not s.glued(j) or not f.value:
        return
    power = int(exponent[:4])
    if len(exponent) > 3 or len(str(f.value)) * power > _MOST_DIGITS:
        return
    f.value = from_fraction(Fraction(f.value) ** (-power if sign in ("-", "−") else power))
    f.readings = ()
    decimals_of_value(f)
    extend(s, f, j + 1)
