"""What a numeral is a quantity of: the stages in the order in which they are tried."""

from __future__ import annotations

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.figures import scaled_by_collective, suffix_at
from numbers_extract.quantities.marks import extend_to, past_hyphen
from numbers_extract.quantities.measures import suffix_unit, take_measure, unit_in_brackets
from numbers_extract.quantities.money import currency_before, past_price_dash, repeated_name, take_money, vague_money
from numbers_extract.quantities.percent import take_percent
from numbers_extract.quantities.scales import share_of_scale, take_scales
from numbers_extract.vocabulary import Vocabulary

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
    following = s.words[f.stop]
    extends = following in v.extending_words or s.glued(f.stop) or (len(following) == 4 and s.surface(f.stop).isupper())
    if extends and not f.spelled and suffix_unit(s, f, v):
        return
    if extends:
        take_scales(s, f, v)
        scaled_by_collective(s, f, v)
        share_of_scale(s, f, v)
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
    if sign in v.language.percents_before:
        _percent_before(s, f, v.language.percents_before[sign], v)
        return True
    if sign not in v.money_ends or not currency_before(s, f, v):
        return False
    take_scales(s, f, v)
    repeated_name(s, f, v)
    return True


def _percent_before(s: Sentence, f: Figure, unit: str, v: Vocabulary) -> None:
    """ "yüzde 5", "eksi yüzde 5"."""
    f.first -= 1
    f.unit_span = Span(s.starts[f.first], s.ends[f.first])
    f.kind, f.unit, f.candidates = Kind.PERCENT, unit, (unit,)
    if s.words[f.first - 1] in v.language.minus:
        f.first -= 1
        f.negate()
    f.start = s.starts[f.first]


def _unit_after(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """A percent sign, money or a unit, also in brackets ("20 (kg)") or after an adjective ("drei volle Jahre")."""
    j = past_price_dash(s, past_hyphen(s, f.stop), v)
    word = s.words[j]
    if not word:
        return
    if word in "([{" and f.stop == j and s.words[j + 2][:1] in _CLOSERS:
        unit_in_brackets(s, f, j, v)
    elif word in v.language.unit_adjectives and f.kind is Kind.CARDINAL and j == f.stop:
        found = v.units.after(s.words, j + 1)
        if found is not None and found[1].kind is Kind.DURATION and len(s.words[j + 1]) > 2:
            take_measure(s, f, j + 1, v)
    elif word in v.quantity_starts or (len(word) == 4 and s.surface(j).isupper()):
        take_percent(s, f, j, v) or take_money(s, f, j, v) or take_measure(s, f, j, v)
