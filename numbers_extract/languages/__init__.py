"""One module per language, each with one `Language` value, loaded when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from numbers_extract.languages.base import Language

WRITTEN = ("de", "en")
"""Languages that have a file here."""


@cache
def language_for(code: str) -> Language:
    """The value of a language such as "de"; a bare one, with CLDR's knowledge only, for any other."""
    if code not in WRITTEN:
        return Language(tag=code)
    module = import_module(f"numbers_extract.languages.{code}")
    language: Language = module.LANGUAGE
    return language
