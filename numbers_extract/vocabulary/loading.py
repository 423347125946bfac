"""Everything that one locale knows: built when it is first asked for, shared where it is equal, kept."""

from __future__ import annotations

import copy
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from numbers_extract import cldr
from numbers_extract.lexing.phrases import LayeredTable, PhraseTable
from numbers_extract.numerals.spellout import has_own_rules
from numbers_extract.vocabulary.scanning import Scanning

_FEW_UNITS = 400  # a third of the languages have little more than the symbols that all inherit


class Vocabulary(Scanning):
    """The tables of one locale. Built by `vocabulary_of`, shared by all extractors, never changed."""

    def in_territory(self, locale_id: str) -> Vocabulary:
        """The same words in another territory, which has its own dollar."""
        vocabulary = copy.copy(self)
        vocabulary.locale_id, vocabulary.tag = locale_id, cldr.bcp47(locale_id)
        vocabulary.rank_units()
        return vocabulary

    def share_with(self, base: Vocabulary) -> None:
        """Hold one object with the base for each table that is equal in both, or one layer on the base's."""
        for name, value in vars(self).items():
            theirs = vars(base)[name]
            if not isinstance(value, PhraseTable):
                setattr(self, name, theirs if value == theirs else value)
            elif value.phrases and all(phrase in value.phrases for phrase in theirs.phrases):
                own = {p: x for p, x in value.phrases.items() if theirs.phrases.get(p) != x}
                setattr(self, name, LayeredTable(own, theirs) if own else theirs)


_loaded: dict[str, Vocabulary] = {}


def vocabulary_of(locale_id: str) -> Vocabulary:
    """The vocabulary of a canonical CLDR id, built when first asked for and kept."""
    known = _loaded.get(locale_id)
    if known is None:
        with _no_collection():
            known = _loaded[locale_id] = _built(locale_id)
    return known


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold off the collection of garbage: nearly all that is made here is kept, so each look over it finds nothing.

    It would take a sixth of the time of a first use.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _built(locale_id: str) -> Vocabulary:
    """A new vocabulary, which shares what it can with what is there already."""
    parent = cldr.parent_of(locale_id)
    if parent is None or cldr.language_of(parent) != cldr.language_of(locale_id):
        vocabulary = Vocabulary(locale_id)
        if len(vocabulary.units.phrases) < _FEW_UNITS:
            vocabulary.share_with(_of_no_language())
        return vocabulary
    if cldr.inherits_everything(locale_id, parent) and not has_own_rules(locale_id):
        return vocabulary_of(parent).in_territory(locale_id)
    vocabulary = Vocabulary(locale_id)
    kin = next((_loaded[name] for name in _kin(locale_id) if name in _loaded), None)
    if kin is not None:
        vocabulary.share_with(kin)
    vocabulary.rank_units()
    return vocabulary


def _kin(locale_id: str) -> Iterator[str]:
    """The ancestors of a locale, nearest first, then its siblings: what they have in common is held once."""
    parent = cldr.parent_of(locale_id)
    while parent is not None:
        yield parent
        parent = cldr.parent_of(parent)
    language = cldr.language_of(locale_id)
    yield from [name for name in _loaded if cldr.language_of(name) == language]


@cache
def _of_no_language() -> Vocabulary:
    """What every language inherits that does not say otherwise."""
    return Vocabulary("root")
