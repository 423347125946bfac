"""Scale words and the word for "and"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from numbers_extract.cldr.forms import is_word
from numbers_extract.cldr.locales import locale_data
from numbers_extract.cldr.symbols import BIDI_MARKS


@cache
def scale_words(locale_id: str) -> dict[str, int]:
    """Words and letters for powers of ten, lower-case, with and without a trailing dot.

    >>> german = scale_words("de")
    >>> german["millionen"], german["mrd."], german["mrd"], german["billion"]
    (6, 9, 9, 12)
    >>> scale_words("ja")["億"], scale_words("hi")["लाख"]
    (8, 5)
    """
    found: dict[str, int] = {}
    formats = locale_data(locale_id)["compact_decimal_formats"]
    for style in ("long", "short"):
        for power, pattern in _patterns(formats.get(style, {})):
            word, zeros = _affix(pattern)
            exponent = power - max(zeros - 1, 0)
            if exponent > 0 and any(char.isalpha() for char in word):
                found.setdefault(word, exponent)
                found.setdefault(word.rstrip("."), exponent)
    return found


def _patterns(by_plural: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[int, str]]:
    """(power of ten, pattern), smallest power first: "0 Million" at 10^6 before "00 Millionen"."""
    patterns = ((len(key) - 1, str(p.pattern)) for forms in by_plural.values() for key, p in forms.items())
    return iter(sorted(patterns))


def _affix(pattern: str) -> tuple[str, int]:
    r"""The words around the digits of a compact pattern, and how many digits it shows.

    >>> _affix("00\xa0Mrd'.'")
    ('mrd.', 2)
    """
    positive = pattern.partition(";")[0].replace("'", "").translate(BIDI_MARKS)
    return " ".join(positive.replace("0", " ").lower().split()), positive.count("0")


@cache
def conjunction(locale_id: str) -> str | None:
    """The word that joins the last two members of a list; None where it is no word of its own.

    >>> conjunction("de"), conjunction("en"), conjunction("ja")
    ('und', 'and', None)
    """
    pattern = str(locale_data(locale_id)["list_patterns"]["standard"]["2"])
    between = pattern.partition("{0}")[2].partition("{1}")[0]
    word = between.strip().lower()
    return word if between != word and is_word(word) else None
