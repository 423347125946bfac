"""A toy translator of weather reports, English to German, with three faults planted in it.

It knows a handful of phrases and passes everything else on. The suite beside it finds the faults.
"""

from __future__ import annotations

import re

_PHRASES = (
    ("a little over", "etwas mehr als"),
    ("just over", "etwas über"),
    ("more than", "mehr als"),
    ("greater than", "größer als"),
    ("over", "über"),
    ("at least", "mindestens"),
    ("no fewer than", "nicht weniger als"),
    ("less than", "weniger als"),
    ("fewer than", "weniger als"),
    ("under", "unter"),
    ("roughly", "rund"),
    ("approximately", "ungefähr"),
    ("nearly", "knapp"),
    ("almost", "fast"),
    ("at most", "höchstens"),
    ("up to ", ""),  # fault 1: a bound is lost
    ("degrees Celsius", "Grad Celsius"),
    ("degree Celsius", "Grad Celsius"),
    ("kilometers per hour", "Kilometer pro Stunde"),
    ("kilometer per hour", "Kilometer pro Stunde"),
    ("millimeters", "Millimeter"),
    ("millimeter", "Millimeter"),
    ("hours", "Stunden"),
    ("hour", "Stunde"),
    ("thousand", "Tausend"),
    ("million", "Millionen"),
    ("billion", "Billionen"),  # fault 2: the word that looks alike
    ("trillion", "Billionen"),
    ("euros", "Euro"),
    ("euro", "Euro"),
)
_SCALES = {"K": " Tausend", "M": " Millionen", "B": " Milliarden", "T": " Billionen"}
_SHORT = re.compile(r"(?<=\d)[KMBT]\b")
_RANGE = re.compile(r"(\d) to (\d)")
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def translate(report: str) -> str:
    """The report in German."""
    for english, german in _PHRASES:
        report = re.sub(rf"\b{english}", german, report)
    report = _SHORT.sub(lambda found: _SCALES[found.group()], report)
    return _NUMBER.sub(_number, _RANGE.sub(r"\1 bis \2", report))


def _number(found: re.Match[str]) -> str:
    whole, _, decimals = found.group().partition(".")
    if decimals:
        return whole.replace(",", ".") + "," + decimals
    return whole  # fault 3: a whole number keeps its English commas
