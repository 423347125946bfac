"""One module per language, each with one `Language` value, loaded when it is first asked for.

A language without a module is read with what CLDR knows: numbers, units, money, percent, dates.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from numbers_extract.languages.base import Language


@cache
def language_for(code: str) -> Language:
    """The value of a language such as "de"; a bare one, with CLDR's knowledge only, for any other."""
    name = f"{__name__}.{code}"
    if find_spec(name) is None:
        return Language(tag=code)
    language: Language = import_module(name).LANGUAGE
    return language
