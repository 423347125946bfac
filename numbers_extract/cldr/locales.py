"""Locales: which there are, what their canonical id is, and their data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast
from unicodedata import combining, normalize

from babel import localedata
from babel.core import get_global

from numbers_extract.errors import UnknownLocaleError

_TAG = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{2,8})*")
KEPT = 4
"""Locales whose tables are remembered here: who asks for them keeps what is made of them."""

_LONGEST_TAG = 35  # RFC 5646, section 4.4.1: no registered combination needs more


def locale_data(locale_id: str) -> Mapping[str, Any]:
    """Babel's data of a canonical locale id, inheritance merged and aliases resolved."""
    data: Any = localedata.load(locale_id)  # Babel annotates it with other keys than LocaleDataDict wants
    return cast(Mapping[str, Any], localedata.LocaleDataDict(data))


def parent_of(locale_id: str) -> str | None:
    """The locale whose data it inherits, as Babel merges them; None for a language that inherits no other's.

    >>> parent_of("de_AT"), parent_of("es_MX"), parent_of("de"), parent_of("sr_Latn")
    ('de', 'es_419', None, None)
    """
    parent = get_global("parent_exceptions").get(locale_id) or locale_id.rpartition("_")[0]
    if parent == "root" or _is_other_script(locale_id):
        return None
    return parent or None


def _is_other_script(locale_id: str) -> bool:
    """Whether the id is a language in a script that is not its usual one, which inherits nothing."""
    language, _, script = locale_id.partition("_")
    return len(script) == 4 and script.lower() != _likely(language)[1]


_READ = (
    "number_symbols", "default_numbering_system", "decimal_formats", "compact_decimal_formats", "percent_formats",
    "currency_formats", "currency_unit_patterns", "currency_names", "currency_names_plural", "currency_symbols",
    "unit_patterns", "unit_display_names", "compound_unit_patterns", "months", "days", "day_periods",
    "date_formats", "datetime_skeletons", "list_patterns",
)  # fmt: skip


def inherits_everything(locale_id: str, parent: str) -> bool:
    """Whether nothing that this package reads differs between a locale and its parent.

    >>> inherits_everything("de_BE", "de"), inherits_everything("de_CH", "de")
    (True, False)
    """
    ours, theirs = localedata.load(locale_id), localedata.load(parent)
    return all(_equal(ours.get(section), theirs.get(section)) for section in _READ)


def _equal(one: object, other: object) -> bool:
    """Equality of Babel's data; its patterns compare by what they were made of."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_equal(value, other[key]) for key, value in one.items())
    pattern = getattr(one, "pattern", None)
    return one == other if pattern is None else bool(pattern == getattr(other, "pattern", None))


@cache
def _known() -> dict[str, str]:
    """Every id that Babel has data for, by its lower-case form. `root` is nobody's language."""
    return {name.lower(): name for name in localedata.locale_identifiers() if name != "root"}


def find_locale(tag: str) -> str:
    """The CLDR id of a BCP 47 tag or CLDR id in any case; `UnknownLocaleError` for anything else.

    No other language ever stands in for an unknown one, nor a language for its unknown region.

    >>> find_locale("de-ch"), find_locale("zh-TW"), find_locale("pt_br")
    ('de_CH', 'zh_Hant_TW', 'pt_BR')
    >>> find_locale("no-XX")
    Traceback (most recent call last):
        ...
    numbers_extract.errors.UnknownLocaleError: unknown locale 'no-XX'; did you mean no?
    """
    if not isinstance(tag, str):
        raise TypeError(f"a locale is a str such as 'de-CH', not {type(tag).__name__}")
    if len(tag) <= _LONGEST_TAG and _TAG.fullmatch(tag):
        for candidate in _spellings(tag.lower().replace("-", "_")):
            if candidate in _known():
                return _known()[candidate]
    raise _unknown(tag)


def _spellings(name: str) -> Iterator[str]:
    """Lower-case ids that mean the same locale: as written, by CLDR's aliases, with its script."""
    yield name
    language, _, rest = name.partition("_")
    language = str(get_global("language_aliases").get(language, language)).lower()
    parts = rest.split("_") if rest else []
    if parts and (territory := get_global("territory_aliases").get(parts[-1].upper())) and len(territory) == 1:
        parts[-1] = territory[0].lower()
    name = "_".join([language, *parts])
    yield name
    # CLDR's data are filed with the script only where a language is written in several.
    yield from _with_likely_script(language, parts)
    if parts and parts[0] == _likely(language)[1]:
        yield "_".join([language, *parts[1:]])


def _with_likely_script(language: str, parts: list[str]) -> Iterator[str]:
    if len(parts) == 1:
        script = _likely(f"{language}_{parts[0].upper()}")[1] or _likely(language)[1]
        yield f"{language}_{script}_{parts[0]}"


def _likely(name: str) -> tuple[str, str, str]:
    """CLDR's likely language, script and territory, lower-case; empty where it knows none."""
    likely = str(get_global("likely_subtags").get(name, "__")).lower().split("_")
    language, script, territory = likely
    return language, script, territory


def _unknown(tag: str) -> UnknownLocaleError:
    near = tuple(bcp47(_known()[name]) for name in _near(tag[:_LONGEST_TAG].lower().replace("-", "_")))
    shown = repr(tag if len(tag) <= _LONGEST_TAG else tag[:_LONGEST_TAG] + "…")
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    return UnknownLocaleError(f"unknown locale {shown}{hint}", near)


def _near(name: str) -> list[str]:
    """Known ids that look like `name`: of its own language where there is one."""
    import difflib

    language = re.split(r"[^a-z]", name, maxsplit=1)[0] if name.isascii() else name.partition("_")[0]
    if language not in _known():
        named = _by_name().get(_unaccented(language)) if language else None
        close = difflib.get_close_matches(name, sorted(_known()), n=3) if name else []
        return [named, *close][:3] if named in _known() else close
    regional = [known for known in sorted(_known()) if known.startswith(language + "_")]
    return [language, *difflib.get_close_matches(name, regional, n=2)]


@cache
def _by_name() -> dict[str, str]:
    """Languages by their English and their own names: "german" and "deutsch" are "de"."""
    english = locale_data("en")["languages"]
    names = {name.lower(): code for code, name in english.items()}
    for code in english:
        if code in _known():
            names.setdefault(_unaccented(locale_data(code)["languages"].get(code, "").lower()), code)
    return names


def _unaccented(name: str) -> str:
    """The name as a keyboard without accents writes it."""
    return "".join(char for char in normalize("NFKD", name) if not combining(char))


def bcp47(locale_id: str) -> str:
    """The BCP 47 tag of a CLDR id.

    >>> bcp47("zh_Hant_TW")
    'zh-Hant-TW'
    """
    return locale_id.replace("_", "-")


def language_of(locale_id: str) -> str:
    """The language subtag of a CLDR id.

    >>> language_of("de_CH")
    'de'
    """
    return locale_id.partition("_")[0]


# Where CLDR's table of preferred units, which Babel leaves out, has Fahrenheit for the weather.
_FAHRENHEIT = frozenset(("BS", "BZ", "KY", "PR", "PW", "US"))


def uses_fahrenheit(locale_id: str) -> bool:
    """Whether the weather is told in degrees Fahrenheit where the locale is at home.

    >>> uses_fahrenheit("en"), uses_fahrenheit("en_GB")
    (True, False)
    """
    return territory_of(locale_id) in _FAHRENHEIT


def territory_of(locale_id: str) -> str | None:
    """The territory that the id names, or the one where its language is most at home.

    >>> territory_of("de_CH"), territory_of("sv"), territory_of("es_419")
    ('CH', 'SE', '419')
    """
    for part in locale_id.split("_")[1:]:
        if len(part) == 2 or (len(part) == 3 and part.isdigit()):
            return part
    return _likely(locale_id)[2].upper() or _likely(language_of(locale_id))[2].upper() or None
