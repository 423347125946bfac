"""Everything one locale knows, compiled once: CLDR's words and the language file's, as look-up tables.

A vocabulary is one object of layers, each of which knows those below it: `words`, `numerals`, `quantities`, `spelling`,
`phrases`, `dates`, `scanning`; `loading` builds it when it is first asked for. `cues` are the words that a sentence
is searched for as a whole.
"""

from numbers_extract.vocabulary.dates import FIRST_SURE_YEAR, LAST_SURE_YEAR
from numbers_extract.vocabulary.entries import Compound, Role, UnitName, kind_of_unit
from numbers_extract.vocabulary.loading import Vocabulary, vocabulary_of

__all__ = [
    "FIRST_SURE_YEAR",
    "LAST_SURE_YEAR",
    "Compound",
    "Role",
    "UnitName",
    "Vocabulary",
    "kind_of_unit",
    "vocabulary_of",
]
