"""Halves: "eine halbe Million", "half of them", "anderthalb", "um halb acht"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.building import HALF, HYPHENS, decimals_of_value, extend, new_figure, noun_follows
from numbers_extract.numerals.exact import plus, times
from numbers_extract.numerals.words import Form
from numbers_extract.quantities.tables import whole_years
from numbers_extract.vocabulary import UnitName, Vocabulary


def decimals_of_half(f: Figure) -> None:
    """ "anderthalb" states one decimal."""
    if not f.scaled and isinstance(f.value, Decimal) and f.value != f.value.to_integral_value():
        decimals_of_value(f)


def article_half(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure | None:
    """ "a half hour" is 0.5 of it, "below a half" a share; "mezzo" may be a means."""
    if _of_compound(s, j, v):
        return None
    if s.words[j] in v.language.half_before_units and not _halved(s, j, v):
        return _only_half(s, i, j)
    if (one := _one_and_a_half(s, j, v)) is not None:
        return one
    f = _half_of(s, i, j)
    if v.language.ordinals_are_shares and not noun_follows(s, s.next_word(j), v):
        f.kind, f.fraction_digits = Kind.FRACTION, None
    return f


def _of_compound(s: Sentence, half: int, v: Vocabulary) -> bool:
    """ "a half-blind man": an adjective that is no half of anything; "a half-acre" is one."""
    if s.words[half + 1] not in HYPHENS or not s.glued(half + 1) or not s.glued(half + 2):
        return False
    noun = s.words[half + 2]
    halved = v.is_unit(noun) or noun in v.scale_words or noun in v.language.collectives
    return v.language.head_rule is HeadRule.LAST and not halved


def _only_half(s: Sentence, i: int, j: int) -> Figure | None:
    """ "un demi", where nothing else is said: a half, and not a beer."""
    if i or j + 1 < s.count:
        return None
    f = _half_of(s, i, j)
    f.kind, f.fraction_digits = Kind.FRACTION, None
    return f


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


def half_after_unit(s: Sentence, f: Figure, v: Vocabulary) -> Figure:
    """ "an hour and a half": the unit stands between."""
    j = f.stop + (s.words[f.stop] in v.language.whole_adjectives)  # "a further minute and a half"
    found = v.units.after(s.words, j)
    half = v.half_phrases.after(s.words, found[0]) if found is not None else None
    if found is not None and half is not None and f.value is not None:
        f.value = plus(f.value, half[1])
        _measure_in(f, found[1], Span(s.starts[j], s.ends[found[0] - 1]))
        extend(s, f, half[0])
    return f


def _half_of(s: Sentence, i: int, half: int) -> Figure:
    """ "eine halbe Million", "half a dozen", "a half hour": 0.5 of what follows, or the share itself."""
    f = new_figure(s, i, half + 1, Kind.CARDINAL, HALF)
    f.fraction_digits = 1
    return f


def bare_half(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "half a million", "half of them", "halb so viele"."""
    language = v.language
    if v.never_phrases.after(s.words, i) is not None:
        return None  # "meio-dia"
    as_many = v.half_as.after(s.words, i)
    if as_many is not None:
        f = new_figure(s, i, as_many[0], Kind.MULTIPLE, HALF)
        f.fraction_digits, f.described = 1, True
        return f
    if _halved(s, i, v) and not _hangs_on_number(s, i, v):
        return _half_of(s, i, i)
    if _is_numbered(s, i, v) or _hangs_on_number(s, i, v):
        return None
    if (one := _one_and_a_half(s, i, v)) is not None:
        return one
    article = s.next_word(i) if s.words[i + 1] not in HYPHENS or not s.glued(i + 1) else i + 2
    if s.words[article] in language.articles and _halved(s, article, v):
        return _half_of(s, i, article)
    if s.words[i] in language.half_before_units or (i and s.words[i - 1] in language.articles):
        return _only_half(s, i, i)
    if language.half_clock is not None and (hour := _half_hour(s, i, v)) is not None:
        return hour
    following = s.words[i + 1]
    qualified = is_word(following) and s.words[i - 1] in v.qualifier_words
    if (
        qualified or following in language.of_words | language.part_of | language.determiners
    ) and not language.half_nouns:
        return new_figure(s, i, i + 1, Kind.FRACTION, HALF, None)
    return None


def _is_numbered(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "the second half of the year": one of two parts, whose number says which."""
    spelled = v.reader.read([s.words[i - 1]], 0) if i else None
    return spelled is not None and spelled.form is Form.ORDINAL and spelled.value <= _PARTS


def _hangs_on_number(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "11 second-half minutes"."""
    return s.words[i - 1] in HYPHENS and s.glued(i) and _is_numbered(s, i - 1, v)


_PARTS = 2


def _one_and_a_half(s: Sentence, half: int, v: Vocabulary) -> Figure | None:
    """ "tonelada y media", "the past decade and a half": one of a unit, or once, and the half at token `half` of it."""
    found = v.half_phrases.before(s.words, half + 1)
    if found is None:
        return None
    joiner, share = found
    if v.language.head_rule is not HeadRule.FIRST and not _is_one(s, joiner - 1, v):
        return None
    if s.words[joiner - 1] in v.language.times_words and s.words[joiner - 2] in v.language.articles:
        f = new_figure(s, joiner - 2, half + 1, Kind.MULTIPLE, plus(Decimal(1), share))
        f.described = True
        decimals_of_value(f)
        return f
    unit = v.units.before(s.words, joiner)
    if unit is None or not v.article_unit(s.words, unit[0]):
        return None
    first, name = unit
    f = new_figure(s, first, half + 1, name.kind, plus(Decimal(1), share))
    _measure_in(f, name, Span(s.starts[first], s.ends[joiner - 1]))
    return f


def _measure_in(f: Figure, name: UnitName, span: Span) -> None:
    """Make the figure one of the unit whose name stands at `span`; a decade and a half are fifteen years."""
    factor, f.candidates = whole_years(name.units)
    f.kind, f.unit, f.unit_span = name.kind, f.candidates[0], span
    if f.value is not None:
        f.value = times(f.value, Decimal(factor))
    decimals_of_value(f)


def _is_one(s: Sentence, noun: int, v: Vocabulary) -> bool:
    """ "the decade", "the past year": a singular behind a determiner, with no more than an adjective between."""
    language = v.language
    before = noun - 1 - (s.words[noun - 1] in language.which_year)
    return not v.is_plural(s.words[noun]) and s.words[before] in language.determiners


def _half_hour(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "um halb acht" is 07:30."""
    spelled = v.reader.read(s.words, i + 1)
    cued = s.words[i - 1] in v.language.clock_before
    if spelled is None or not cued or not 1 <= spelled.value <= 12 or v.language.half_clock is None:
        return None
    minutes = int(spelled.value) * 60 + v.language.half_clock
    f = new_figure(s, i, spelled.stop, Kind.TIME, None, None)
    f.time = f"{minutes // 60:02}:{minutes % 60:02}"
    return f
