"""Where a locale puts signs and names that most others put elsewhere."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from numbers_extract.cldr.forms import Phrase, tokenize
from numbers_extract.cldr.locales import KEPT, locale_data
from numbers_extract.cldr.symbols import BIDI_MARKS


class MoneyPattern(NamedTuple):
    """What a locale's amounts of money have that others lack."""

    names_before: bool  # the figure: "ruble za Urusi 5"
    link: Phrase  # between figure and name: "20 de lei"
    minus_inside: bool  # between sign and figure, with a space: "¥- 5"
    minus_after: bool  # the figure: "CHF 5-"


@lru_cache(maxsize=KEPT)
def money_pattern(locale_id: str) -> MoneyPattern:
    """How the locale writes amounts.

    >>> money_pattern("ro").link, money_pattern("my").names_before
    (('de',), True)
    """
    data = locale_data(locale_id)
    named = [str(pattern) for pattern in data["currency_unit_patterns"].values()]
    negative = data["currency_formats"]["standard"]
    prefix, suffix = (str(part).translate(BIDI_MARKS) for part in (negative.prefix[1], negative.suffix[1]))
    links = (pattern.partition("{0}")[2].partition("{1}") for pattern in named)
    return MoneyPattern(
        names_before=any(pattern.startswith("{1}") for pattern in named),
        link=next((tokenize(before) for before, name, _ in links if name and before.strip()), ()),
        minus_inside=prefix.startswith("¤") and prefix.rstrip().endswith("-") and prefix != prefix.rstrip(),
        minus_after=suffix.endswith("-"),
    )


@lru_cache(maxsize=KEPT)
def percent_stands_before(locale_id: str) -> bool:
    """Whether the sign of percent stands before the number.

    >>> percent_stands_before("tr"), percent_stands_before("de")
    (True, False)
    """
    return "%" in str(locale_data(locale_id)["percent_formats"][None].prefix[0])
