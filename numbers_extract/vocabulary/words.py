"""The words of a language: which are plurals, which verbs."""

from __future__ import annotations

from numbers_extract import cldr
from numbers_extract.languages import language_for
from numbers_extract.languages.base import Language


class Words:
    """The words of a language: which are plurals, which verbs."""

    def __init__(self, locale_id: str) -> None:
        self.locale_id = locale_id
        self.tag = cldr.bcp47(locale_id)
        self.language: Language = language_for(cldr.language_of(locale_id))

    def is_plural(self, word: str) -> bool:
        """Whether the word looks like a plural noun; cheap and often right."""
        language = self.language
        if word in language.plurals:
            return True
        if word in language.not_plurals or len(word) < 3 or not word.endswith(language.plural_endings):
            return False
        return not word.endswith(language.singular_endings)

    def is_verb(self, word: str) -> bool:
        """Whether the word is a verb, or looks like a form of one."""
        language = self.language
        if word in language.verbs:
            return True
        return word.endswith(language.verb_endings) and not word.endswith(language.not_verb_endings)
