"""Scale words and the word for "and"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from numbers_extract.cldr.forms import is_word
from numbers_extract.cldr.locales import KEPT, locale_data
from numbers_extract.cldr.symbols import BIDI_MARKS

_ZEROS = re.compile("0+")


class ScaleForm(NamedTuple):
    """How a locale writes a power of ten beside the digits: "2 Mio.", "2M", "elfu 2"."""

    text: str  # in its own case
    power: int
    before: bool  # the digits
    spaced: bool  # from them


@lru_cache(maxsize=KEPT)
def scale_forms(locale_id: str) -> tuple[ScaleForm, ...]:
    """Every written form of the powers of ten, long forms first, then small powers first.

    >>> scale_forms("en")[-1]
    ScaleForm(text='T', power=12, before=False, spaced=False)
    """
    found: dict[tuple[str, bool, bool], ScaleForm] = {}
    formats = locale_data(locale_id)["compact_decimal_formats"]
    for style in ("long", "short"):
        for power, pattern in _patterns(formats.get(style, {})):
            positive = pattern.partition(";")[0].replace("'", "").translate(BIDI_MARKS)
            digits = _ZEROS.search(positive)
            if digits is None:  # "mille", a thousand without a digit
                before, after, exponent = "", f" {positive}", power
            else:
                before, after = positive[: digits.start()], positive[digits.end() :]
                exponent = power - len(digits.group()) + 1
            if exponent > 0 and not (before.strip() and after.strip()):
                affix = before or after
                text = " ".join(affix.split())
                form = ScaleForm(text, exponent, bool(before), affix != affix.strip())
                if any(char.isalpha() for char in text):
                    found.setdefault((text, form.before, form.spaced), form)
    return tuple(found.values())


@lru_cache(maxsize=KEPT)
def scale_words(locale_id: str) -> dict[str, int]:
    """Words and letters for powers of ten, lower-case, with and without a trailing dot.

    >>> german = scale_words("de")
    >>> german["millionen"], german["mrd."], german["mrd"], german["billion"]
    (6, 9, 9, 12)
    >>> scale_words("ja")["億"], scale_words("hi")["लाख"]
    (8, 5)
    """
    found: dict[str, int] = {}
    for form in scale_forms(locale_id):
        if not form.before:
            found.setdefault(form.text.lower(), form.power)
            found.setdefault(form.text.lower().rstrip("."), form.power)
    return found


def _patterns(by_plural: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[int, str]]:
    """(power of ten, pattern), smallest power first: "0 Million" at 10^6 before "00 Millionen"."""
    patterns = ((len(key) - 1, str(p.pattern)) for forms in by_plural.values() for key, p in forms.items())
    return iter(sorted(patterns))


@lru_cache(maxsize=KEPT)
def conjunction(locale_id: str) -> str | None:
    """The word that joins the last two members of a list; None where it is no word of its own.

    >>> conjunction("de"), conjunction("en"), conjunction("ja")
    ('und', 'and', None)
    """
    pattern = str(locale_data(locale_id)["list_patterns"]["standard"]["2"])
    between = pattern.partition("{0}")[2].partition("{1}")[0]
    word = between.strip().lower()
    return word if between != word and is_word(word) else None
