"""Finds every numeric claim of a text, in any language, as typed objects.

>>> from numbers_extract import extract
>>> for claim in extract("Bis zu 6.000 Kämpfer kosten über 2 Milliarden Dollar.", locale="de"):
...     print(claim.text, claim.kind, claim.comparator, claim.value, claim.unit)
6.000 cardinal <= 6000 None
2 Milliarden Dollar money > 2000000000 USD

The map of the package, in the order in which a text flows through it:

- `extractor`: the pipeline; `vocabulary`: what one locale knows, compiled once.
- `lexing`: the one scan, sentences, tokens, masks for addresses.
- `numerals`: numbers in digits and in words, exactly.
- `quantities`: units, money, percent; conversion through pint.
- `phrases`: dates, times, ranges, bounds, what is counted, who says so.
- `languages`: one value per language, only what CLDR lacks; `cldr`: what Babel knows.
- `claims`: the types that a caller holds; `serialization`: their JSON.
- `rendering`: claims back into text; `checking`: one claim or text against another.
- `cli`, `check_cli`, `console`: the command lines; `table`, `columns`, `html`: what they print.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from numbers_extract.claims import Change, Claim, Comparator, Context, Kind, Reading, Span
from numbers_extract.errors import (
    ClaimFormatError,
    NoQuantityError,
    NumbersExtractError,
    UnknownLocaleError,
)
from numbers_extract.extractor import Extractor, extract

if TYPE_CHECKING:
    from numbers_extract.checking.check import check
    from numbers_extract.checking.compare import compare
    from numbers_extract.checking.report import Report
    from numbers_extract.checking.verdicts import Comparison, Verdict
    from numbers_extract.rendering import render

__all__ = [
    "Change",
    "Claim",
    "ClaimFormatError",
    "Comparator",
    "Comparison",
    "Context",
    "Extractor",
    "Kind",
    "NoQuantityError",
    "NumbersExtractError",
    "Reading",
    "Report",
    "Span",
    "UnknownLocaleError",
    "Verdict",
    "check",
    "compare",
    "extract",
    "render",
]

# What extraction does not need is imported when it is first asked for.
_LATER = {
    "Comparison": "checking",
    "Report": "checking",
    "Verdict": "checking",
    "check": "checking",
    "compare": "checking",
    "render": "rendering",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
