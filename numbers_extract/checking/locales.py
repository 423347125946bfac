"""In which other locale the figures of a text would fit better: the wrong one was given."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pkgutil import iter_modules

from numbers_extract import languages
from numbers_extract.checking.report import Report
from numbers_extract.checking.sides import Side
from numbers_extract.languages import language_for

_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile("[a-z]{2,3}")
_ENOUGH = 20_000  # characters of a text that tell
_FEWEST = 3  # figures
_LIKELIEST = 2  # locales that are tried


def likely_locales(text: str, but_not: str) -> list[str]:
    """Languages whose small words stand in the text, the likeliest first, but not the one that was given.

    >>> likely_locales("Die Kameras und die Autos sind nicht mehr da.", "en")[0]
    'de'
    """
    words = Counter(found.group().casefold() for found in _WORD.finditer(text, 0, _ENOUGH))
    scores = {tag: sum(words[word] for word in language_for(tag).function_words) for tag in _tags()}
    ranked = sorted((tag for tag in scores if scores[tag] and tag != but_not), key=lambda tag: (-scores[tag], tag))
    return ranked[:_LIKELIEST]


def _tags() -> Iterator[str]:
    for module in iter_modules(languages.__path__):
        if _TAG.fullmatch(module.name):  # others hold what several languages share
            yield module.name


def misfits(report: Report) -> bool:
    """Whether so much is wrong that the locale may be."""
    fine, total = _count(report)
    return total >= _FEWEST and fine * 2 < total


def fits_better(report: Report, other: Report) -> bool:
    """Whether most figures are fine in the other report, and clearly more than in the first."""
    fine, _ = _count(report)
    other_fine, total = _count(other)
    return total >= _FEWEST and other_fine * 3 >= total * 2 and other_fine >= fine + 2


def beginning(side: Side) -> Side:
    """The first part of a text, which is enough to tell."""
    return side if len(side.text) <= _ENOUGH else Side.read(side.text[:_ENOUGH], side.locale)


def _count(report: Report) -> tuple[int, int]:
    """The pairs that are fine, and all figures of which one is to be expected."""
    fine = len(report.pairs) - len(report.problems)
    alone = len(report.added) + (0 if report.summary else len(report.missing))
    return fine, len(report.pairs) + alone
