"""Numbers written in words, and ordinals in digits, by CLDR's rule-based formats.

What `spellout` reads as data to invert, this writes: words through the package `unicode_rbnf`, ordinals
in digits ("3rd", "3.", "3º") by their rules, which are short enough to be filled in here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from numbers_extract.numerals.spellout import ALIASES, rule_file_text, rule_files

if TYPE_CHECKING:
    from unicode_rbnf import RbnfEngine

_CARDINALS = ("spellout-cardinal", "spellout-cardinal-masculine", "spellout-cardinal-neuter", "spellout-numbering")
_ORDINALS = ("spellout-ordinal", "spellout-ordinal-masculine", "spellout-ordinal-neuter", "spellout-ordinal-feminine")
_DIGITS = re.compile(r"=#,##0(?:\.#+)?=|=0=")
_PLURAL = re.compile(r"\$\(ordinal,([^)]*)\)\$")
_FORM = re.compile(r"(\w+)\{([^{}]*)\}")
_NAMED = re.compile(r"=%+([\w-]+)=")
_MOST_REFERENCES = 5  # from set to set; CLDR's own need three


def spelled_cardinals(locale_id: str, number: Decimal) -> Iterator[str]:
    """The number in words, in each gender that the rules have; nothing where CLDR cannot spell it.

    >>> next(spelled_cardinals("de", Decimal(23))), next(spelled_cardinals("en", Decimal(23)))
    ('dreiundzwanzig', 'twenty-three')
    """
    return _spelled(locale_id, number, _CARDINALS, "spellout-cardinal-")


def spelled_ordinals(locale_id: str, number: Decimal) -> Iterator[str]:
    """The ordinal in words, in each form that the rules have.

    >>> next(spelled_ordinals("en", Decimal(3)))
    'third'
    """
    return _spelled(locale_id, number, _ORDINALS, "spellout-ordinal-")


def _spelled(locale_id: str, number: Decimal, first: tuple[str, ...], others: str) -> Iterator[str]:
    try:
        engine = _engine(rule_files(locale_id)[-1])
    except LookupError:
        return
    names = [name for name, rules in engine.rulesets.items() if not rules.is_private]
    chosen = [name for name in first if name in names]
    chosen += [name for name in names if name.startswith(others) and "verbose" not in name and name not in chosen]
    seen: set[str] = set()
    for name in chosen:
        text = _format(engine, number, name)
        if text and text not in seen:
            seen.add(text)
            yield text


@cache
def _engine(name: str) -> RbnfEngine:
    """The package's speller of one rule file. Its import costs more than a first extraction: only when asked for."""
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language(name)


def _format(engine: RbnfEngine, number: Decimal, rule_set: str) -> str | None:
    """The text of a number by a rule set; None where the rules end or write digits."""
    from unicode_rbnf.engine import NoRuleForNumberError, RulesetNotFoundError

    exact = int(number) if number == number.to_integral_value() else number
    try:
        text = "".join(engine.iter_format_number(exact, rule_set))
    except (NoRuleForNumberError, RulesetNotFoundError):
        return None
    return None if any(map(str.isdecimal, text)) else text.replace("\xad", "")


def ordinals_in_digits(locale_id: str, number: int, plural: str) -> Iterator[str]:
    """The ordinal in digits, `plural` its ordinal plural category; nothing where CLDR has no rules for it.

    >>> list(ordinals_in_digits("en", 3, "few")), next(ordinals_in_digits("es", 3, "other"))
    (['3rd'], '3.º')
    """
    try:
        files = rule_files(locale_id)
    except LookupError:
        return
    # A territory's own file may hold words only: the nearest one that has ordinals in digits.
    for sets in map(_digit_sets, reversed(files)):
        names = sorted((name for name in sets if name.startswith("digits-ordinal")), key=_plainest)
        if names:
            break
    seen: set[str] = set()
    for name in names:
        text = _filled(sets, name, number, plural, _MOST_REFERENCES)
        if text is not None and not text.isdecimal() and text not in seen:
            seen.add(text)
            yield text


def _plainest(rule_set: str) -> tuple[int, bool, str]:
    """The set without a gender first, then that of the masculine, which names stand in."""
    return rule_set.count("-"), not rule_set.endswith("masculine"), rule_set


@cache
def _digit_sets(name: str) -> dict[str, dict[int, str]]:
    """Each rule set of a file that may belong to ordinals in digits: the texts by their bases."""
    root = ET.fromstring(rule_file_text(ALIASES.get(name, name)))  # noqa: S314 -- the package's own file
    return {
        element.attrib["type"]: {
            int(rule.attrib["value"]): (rule.text or "").rstrip(";")
            for rule in element.iter("rbnfrule")
            if rule.attrib["value"].isdigit()
        }
        for element in root.iter("ruleset")
        if not element.attrib["type"].startswith("spellout")
    }


def _filled(sets: dict[str, dict[int, str]], name: str, number: int, plural: str, depth: int) -> str | None:
    """The number by a rule set of digits, literals and references; None where a rule needs more than that."""
    rules = sets.get(name, {})
    base = max((base for base in rules if base <= number), default=None)
    if base is None or not depth:
        return None
    text = _DIGITS.sub(str(number), rules[base])
    text = _PLURAL.sub(lambda found: _plural_form(found.group(1), plural), text)
    while reference := _NAMED.search(text):
        inner = _filled(sets, reference.group(1), number, plural, depth - 1)
        if inner is None:
            return None
        text = text[: reference.start()] + inner + text[reference.end() :]
    return None if set(text) & set("←→=[]$%#") else text.replace("'", "")


def _plural_form(forms: str, plural: str) -> str:
    found = dict(_FORM.findall(forms))
    return str(found.get(plural, found.get("other", "")))
