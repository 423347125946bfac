"""What a numeral is a quantity of: the stages in the order in which they are tried."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.building import MINUS_SIGNS, past_of_one, suffix_at
from numbers_extract.numerals.collectives import scaled_by_collective
from numbers_extract.numerals.exact import trailing_zeros
from numbers_extract.quantities.marks import extend_to, past_hyphen
from numbers_extract.quantities.measures import (
    below_zero,
    suffix_unit,
    take_measure,
    take_temperature,
    unit_in_brackets,
)
from numbers_extract.quantities.money import (
    currency_before,
    past_price_dash,
    repeated_name,
    scaled_code_before,
    take_money,
    take_price_dash,
    vague_money,
)
from numbers_extract.quantities.percent import take_percent
from numbers_extract.quantities.primes import take_inches, take_minute
from numbers_extract.quantities.scales import scale_before, share_of_scale, take_scales
from numbers_extract.vocabulary import Vocabulary

_SCALED_CODE = 4  # letters of "TEUR"
_CLOSERS = frozenset(")]}")
_QUANTIFIABLE = frozenset((Kind.CARDINAL, Kind.FRACTION))


def attach_quantity(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Extend the figure by what it is a quantity of: scale, percent sign, currency or unit."""
    if f.kind not in _QUANTIFIABLE or f.unit is not None:
        return
    if f.value is None:
        vague_money(s, f, v)
        return
    suffix = suffix_at(s, f.stop, v)
    if suffix > f.stop and s.words[suffix] in v.language.distributives:
        extend_to(s, f, suffix + 1)
    extends = _may_extend(s, f.stop, v)
    if extends and not f.spelled and suffix_unit(s, f, v):
        return
    if extends:
        take_scales(s, f, v)
        scaled_by_collective(s, f, v)
        share_of_scale(s, f, v)
    if f.first:
        scale_before(s, f, v)
        if _sign_before(s, f, v):
            return
    if v.language.below_zero and below_zero(s, f, v):
        return
    qualified = s.words[f.stop] in v.or_more_starts and _past_qualifier(s, f, v)
    if not qualified and not _of_one_unit(s, f, v) and extends:
        _unit_after(s, f, v)


def _may_extend(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether what stands at token `j` may be a scale, a sign or a unit."""
    word = s.words[j]
    known = word in v.quantity_starts or word in v.extending_words
    return known or s.glued(j) or (len(word) == _SCALED_CODE and s.surface(j).isupper())


def _sign_before(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A percent sign, or the sign or code of a currency, before the number."""
    sign = s.words[f.first - 1]
    if sign in v.percent_signs and _percent_before(s, f, v):
        return True
    before = v.units_before.before(s.words, f.first) if v.units_before.phrases and not f.spelled else None
    if before is not None:
        first, name = before
        f.kind, f.unit, f.candidates = name.kind, name.units[0], name.units
        f.unit_span = Span(s.starts[first], s.ends[f.first - 1])
        f.first, f.start = first, s.starts[first]
        return True
    scaled = len(sign) == _SCALED_CODE and s.surface(f.first - 1).isupper() and scaled_code_before(s, f, v)
    if not scaled and (sign not in v.money_ends or not currency_before(s, f, v)):
        return False
    take_scales(s, f, v)
    repeated_name(s, f, v)
    take_price_dash(s, f)
    return True


def _percent_before(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "%5", and "% 5" where the locale writes it so."""
    mark = f.first - 1
    near = s.glued(f.first) and not (s.glued(mark) and s.words[mark - 1][:1].isalnum())
    if not (near or v.percent_stands_before) or s.words[f.stop] in v.percent_signs:
        return False
    f.unit_span = Span(s.starts[mark], s.ends[mark])
    if s.words[mark - 1] in MINUS_SIGNS and s.glued(mark) and not s.glued(mark - 1):
        mark -= 1
        f.negate()
    f.first, f.start = mark, s.starts[mark]
    f.kind, f.unit, f.candidates = Kind.PERCENT, "percent", ("percent",)
    return True


def _past_link(s: Sentence, f: Figure, j: int, v: Vocabulary) -> int:
    """Past the "d'" of "deux millions d'euros" and "une dizaine d'heures", and the apostrophe of "vent'anni"."""
    word = s.words[j]
    last = s.words[f.stop - 1]
    collective = last in v.language.collectives or last in v.scale_words
    linked = f.scaled or collective or f.kind is Kind.FRACTION or _in_millions(f)
    if word in v.language.scale_links and linked:
        return s.next_word(j)
    elided = f.spelled and word == "'" and j == f.stop and s.next_word(j - 1) > j
    return j + 1 if elided and len(s.words[j + 1]) > 1 else j


_MILLION, _ZEROS = 10**6, 6


def _in_millions(f: Figure) -> bool:
    """Digits that end a whole million take the link, too: "2,000,000 de pesos"."""
    if f.fraction_digits or not isinstance(f.value, Decimal) or f.value < _MILLION:
        return False
    return trailing_zeros(f.value) >= _ZEROS


def _past_qualifier(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "five or more years", "20-odd kilometres": a unit behind what qualifies the number."""
    found = v.qualifiers_after.after(s.words, f.stop)
    if found is None or s.words[found[0]] not in v.quantity_starts:
        return False
    j, first, bound = found[0], f.stop, found[1]
    if not (take_percent(s, f, j, v) or take_money(s, f, j, v) or take_measure(s, f, j, v)):
        return False
    f.comparator, f.approximate = bound.comparator or f.comparator, bound.approximate
    f.qualifier = Span(s.starts[first], s.ends[j - 1])
    return True


def _of_one_unit(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "0.6 of a percentage point", "0.3 of a second": a part of one."""
    part = bool(f.fraction_digits) and f.value is not None and 0 < f.value < 1
    j = past_of_one(s, f.stop, v) if part else None
    if j is None:
        return False
    return take_percent(s, f, j, v) or take_measure(s, f, j, v)


def _unit_after(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """A percent sign, money or a unit, also in brackets ("20 (kg)") or after an adjective ("drei volle Jahre")."""
    j = past_price_dash(s, past_hyphen(s, f.stop), v)
    j = _past_link(s, f, j, v)
    word = s.words[j]
    if not word:
        return
    link = v.money_pattern.link
    if word in link and v.currencies.after(s.words, j + 1):  # "20 de lei"
        j += 1
        word = s.words[j]
    if s.glued(j) and j == f.stop and not is_word(word) and (take_inches(s, f, v) or take_minute(s, f, v)):
        return
    if take_temperature(s, f, j, v):
        return
    if word in "([{" and f.stop == j and s.words[j + 2][:1] in _CLOSERS:
        unit_in_brackets(s, f, j, v)
    elif word in v.language.unit_adjectives and f.kind is Kind.CARDINAL and j == f.stop:
        found = v.units.after(s.words, j + 1)
        if take_percent(s, f, j + 1, v):
            return
        if found is not None and found[1].kind is Kind.DURATION and len(s.words[j + 1]) > 2:
            take_measure(s, f, j + 1, v)
    elif word in v.quantity_starts or (len(word) == _SCALED_CODE and s.surface(j).isupper()):
        take_percent(s, f, j, v) or take_money(s, f, j, v) or take_measure(s, f, j, v)
