"""Scale words beside a numeral: "2 Milliarden", "1.3m", "3 million and a half"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.exact import plus, shifted
from numbers_extract.numerals.figures import HYPHENS, small_share
from numbers_extract.quantities.marks import extend_to, past_hyphen
from numbers_extract.vocabulary import Vocabulary


def take_scales(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """Scale words, at most two ("three hundred crores"); a single letter only where it is glued on."""
    for _ in range(2):
        j = past_hyphen(s, f.stop)
        if f.kind is Kind.FRACTION and s.words[j] in v.language.scale_links:  # "deux tiers de million"
            j = s.next_word(j)
        if j >= s.count or f.scale >= 30:
            return
        found = v.scales.after(s.words, j)
        if found is None:
            word = s.words[j]
            if s.surface(j) in v.language.glued_capital_scales and s.glued(j):
                found = (j + 1, v.language.glued_capital_scales[s.surface(j)])
            elif word in v.glued_scales and s.glued(j) and not f.spelled and _letter_is_scale(s, j, v):
                found = (j + 1, v.glued_scales[word])
            elif s.surface(j) in v.language.glued_capital_scales and s.words[j + 1] in v.sign_words and s.glued(j + 1):
                found = (j + 1, v.language.glued_capital_scales[s.surface(j)])  # "5 M€"
        if found is None:
            return
        _take_scale(s, f, j, *found)


def _letter_is_scale(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "m" is a million in English and a metre elsewhere; a capital letter of a unit keeps its meaning."""
    word = s.words[j]
    names = word in v.language.scale_letters_in_names
    if s.words[j - 2] in v.language.naming_nouns or (names and s.capitalised(j - 2)):
        return False  # "Exit 14B", "Courtroom 4B"
    if word == "m" and s.words[j - 2] == "h" and s.words[j - 3].isdecimal():
        return False  # minutes: "1h 20m"
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
