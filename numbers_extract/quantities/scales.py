"""Scale words beside a numeral: "2 Milliarden", "1.3m", "3 million and a half"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.articles import small_share
from numbers_extract.numerals.building import HYPHENS, decimals_of_value
from numbers_extract.numerals.exact import plus, shifted
from numbers_extract.quantities.marks import extend_to, past_hyphen
from numbers_extract.quantities.symbols import LONE_LETTERS, SYMBOLS
from numbers_extract.vocabulary import Vocabulary


def take_scales(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Scale words, at most two ("three hundred crores"); a single letter only where it is glued on."""
    _vague_scale(s, f, v)
    for _ in range(2):
        j = past_hyphen(s, f.stop)
        if s.words[j] in v.language.scale_links and (
            f.kind is Kind.FRACTION or s.words[j - 1] in v.language.collectives
        ):
            j = s.next_word(j)  # "deux tiers de million", "une quarantaine de milliards"
        if j >= s.count or f.scale >= 30:
            return
        found = v.scales.after(s.words, j)
        if found is None:
            word = s.words[j]
            if s.surface(j) in v.language.glued_capital_scales and s.glued(j) and j == f.stop:
                if s.surface(j) == "G" and f.bare_integer and len(s.words[j - 1]) == 1:
                    return  # "5G" is a generation of networks
                found = (j + 1, v.language.glued_capital_scales[s.surface(j)])
            elif word in v.glued_scales and not f.spelled and _letter_is_scale(s, j, v):
                if word in v.language.decimal_scale_letters and f.fraction_digits == 0:
                    return  # "12b" is a house
                found = (j + 1, v.glued_scales[word])
        if found is None or _is_longer_unit(s, j, found[0], v):
            return
        _take_scale(s, f, j, *found)


def _vague_scale(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "五百余万": somewhat more than five million, which is the lower bound."""
    filler = v.vague_fillers.after(s.words, f.stop) if v.vague_fillers.phrases else None
    scale = v.scales.after(s.words, filler[0]) if filler is not None and f.fraction_digits == 0 else None
    if filler is None or scale is None or f.kind is not Kind.CARDINAL or f.value is None:
        return
    f.qualifier = Span(s.starts[f.stop], s.ends[filler[0] - 1])
    f.comparator, f.approximate = Comparator.GREATER, True
    f.multiply(scale[1])
    f.scaled = True
    extend_to(s, f, scale[0])


def _is_longer_unit(s: Sentence, j: int, stop: int, v: Vocabulary) -> bool:
    """Whether the scale word is only the beginning of a unit ("mil·límetres"), or looks like one ("mm")."""
    unit = v.units.after(s.words, j)
    if unit is None:
        return False
    return unit[0] > stop or (unit[0] == stop == j + 1 and len(s.words[j]) > 1 and s.surface(j) in SYMBOLS)


def _letter_is_scale(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "m" is a million in English and a metre elsewhere; a capital letter of a unit keeps its meaning."""
    word, nxt = s.words[j], s.words[j + 1]
    if nxt and s.glued(j + 1) and (nxt.isalnum() or nxt in "²³/^"):
        return False
    if word not in v.language.glued_scales or not s.glued(j):
        return _is_letter_of_locale(s, j, v)
    names = word in v.language.scale_letters_in_names
    named = names and s.capitalised(j - 2) and not v.is_money_sign(s, j - 1)  # "PLN 3B" is an amount
    if s.words[j - 2] in v.language.naming_nouns or named:
        return False  # "Exit 14B", "Courtroom 4B"
    if word == "m" and s.words[j - 2] == "h" and s.words[j - 3].isdecimal():
        return False  # minutes: "1h 20m"
    if word == "m" and _measures(s, j, v):
        return False
    housed = names and s.words[j - 1].isdecimal() and s.capitalised(j + 1) and not s.glued(j + 1)
    return not housed or v.currencies.after(s.words, j + 1) is not None  # "221B Baker Street", but "3B Swiss francs"


def _is_letter_of_locale(s: Sentence, j: int, v: Vocabulary) -> bool:
    """A letter as the locale's short forms write it ("2M", "2 M" in Spanish), unless it is a unit so, too."""
    surface = s.surface(j)
    form = v.scale_letters.get(surface)
    if form is None:
        return s.glued(j) and surface in v.language.glued_capital_scales
    if s.glued(j) == form.spaced:
        return False
    if s.glued(j):
        return True
    unit = (surface in LONE_LETTERS or surface == "K") and (surface,) in v.exact_units.phrases
    return not unit and _may_stand_apart(s, j, v)


_SURE_LETTERS = frozenset("MK")


def _may_stand_apart(s: Sentence, j: int, v: Vocabulary) -> bool:
    """A letter behind a space may be an initial or a name: not so behind a fixed space, nor of other scripts."""
    if s.text[s.starts[j] - 1] != " " or not v.language.function_words:
        return True
    return (s.surface(j) in _SURE_LETTERS or not s.words[j].isascii()) and not s.capitalised(j + 1)


def scale_before(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """A scale word before the digits, in the languages that write it there: "elfu 2,5"."""
    if f.scaled or f.spelled or not v.scales_before.phrases:
        return
    found = v.scales_before.before(s.words, f.first)
    if found is not None:
        f.multiply(found[1])
        f.first, f.start = found[0], s.starts[found[0]]


def _measures(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether metres stand at `j`: "2m high", "a 100m sprint", "3m x 4m"."""
    k = past_hyphen(s, j + 1)
    if s.words[k] in v.language.dimension_words:
        return True
    sides = v.language.between_sides
    if _is_distance(s, j, v):
        return True
    ahead = s.words[j + 1] in sides and s.words[j + 2].isdecimal() and s.words[j + 3] == "m" and s.glued(j + 3)
    return ahead or (s.words[j - 2] in sides and s.words[j - 3] == "m" and s.words[j - 4].isdecimal())


def _is_distance(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "ran the 100m in 9.9 seconds", "8,167m above the sea": who means millions of it names them or writes "8bn"."""
    language, before, following = v.language, s.words[j - 2], s.words[j + 1]
    if s.words[j - 1] in language.race_lengths and (before in language.determiners or before in language.possessives):
        return not is_word(following) or following in language.prepositions or following in v.joiners
    if before != v.separators.group or len(s.words[j - 1]) != _GROUP or not s.glued(j - 1):
        return False
    if is_word(following) and (following not in language.function_words or following in language.relatives):
        return False
    return s.words[j - 3].isdecimal() and not v.is_money_sign(s, j - 3)


_GROUP = 3  # digits


def _take_scale(s: Sentence, f: Figure, j: int, stop: int, power: int) -> None:
    """Multiply by the scale word at token `j`, which may be part of a compound ("100-Millionen-Plan")."""
    if f.spelled and f.scaled and isinstance(f.value, Decimal) and power < f.scale:
        _scale_of_last(s, f, int(f.value), stop, power)
        return
    if f.kind is Kind.FRACTION and f.value is not None and f.fraction_digits is None:
        f.kind = Kind.CARDINAL
        decimals_of_value(f)
    f.multiply(power)
    extend_to(s, f, stop)
    if s.words[j - 1] in HYPHENS and s.glued(j) and s.words[stop] in HYPHENS:
        f.described = True


def _scale_of_last(s: Sentence, f: Figure, whole: int, stop: int, power: int) -> None:
    """ "one billion twenty-five millions": the scale word belongs to what stands below the first."""
    low = whole % 10 ** min(3, power)
    if low:
        f.value = Decimal(whole - low + low * 10**power)
        f.scale, f.fraction_digits = power, 0
        extend_to(s, f, stop)


def share_of_scale(s: Sentence, f: Figure, v: Vocabulary) -> None:
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
    extend_to(s, f, stop)
