"""Watt-hours with larger prefixes than the kilowatt-hour's, the only one that CLDR has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

KILOWATT_HOUR = "energy-kilowatt-hour"
PREFIXES = {"megawatt_hour": "10p6", "gigawatt_hour": "10p9", "terawatt_hour": "10p12"}
"""CLDR's name of the prefix of each unit."""


def enlarged(data: Mapping[str, Any], style: str, unit: str, pattern: str) -> Iterator[str]:
    """The pattern of the kilowatt-hour in one style of a locale with another prefix; nothing where it has none.

    >>> from numbers_extract.cldr.locales import locale_data
    >>> list(enlarged(locale_data("de"), "long", "megawatt_hour", "{0} Kilowattstunden"))
    ['{0} Megawattstunden']
    """
    kilo, larger = _prefix(data, "10p3", style), _prefix(data, PREFIXES[unit], style)
    for old, new in ((kilo, larger), (kilo.lower(), larger.lower())):
        before, found, behind = pattern.partition(old) if old else (pattern, "", "")
        if found and new:
            yield before + new + behind
            return


def _prefix(data: Mapping[str, Any], power: str, style: str) -> str:
    return str(data["compound_unit_patterns"].get(power, {}).get(style, {}).get("prefix", "")).replace("{0}", "")
