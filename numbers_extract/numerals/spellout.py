"""CLDR's spell-out rules of one language, as data.

The package `unicode_rbnf` ships CLDR's rule files; nothing else of numbers_extract looks at it.
A rule such as `<rbnfrule value="100">←← hundred[ →→];</rbnfrule>` says how 100 and more are
written: the quotient, the word, and a remainder where there is one. Here a rule becomes one or
more bodies, each a plain sequence of literals and references: one body with the bracket and
one without, and one for each plural form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import pairwise
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

ALIASES: Mapping[str, str] = {"nb": "no", "iw": "he", "in": "id", "tl": "fil", "mo": "ro"}
"""Ids whose rules stand in another file."""

_LIMIT = 10**30
"""What the last rule of a set ends before: none spells numbers as large as that."""

_PIECES = re.compile(
    r"←[^←]*←|→[^→]*→→?|=[^=]*="  # a reference
    r"|\$\((?:cardinal|ordinal),[^)]*\)\$"  # a word in its plural forms
    r"|\[|\]|[^←→=$\[\]]+|."
)
_PLURAL_FORM = re.compile(r"\w+\{([^{}]*)\}")
_SINGULAR = re.compile(r"\$\(cardinal,one\{([^{}]*)\}[^)]*\)\$")
_NOT_DIGITS = re.compile(r"\D")


class Part(IntEnum):
    """Which part of the number a reference spells."""

    SAME = 0
    QUOTIENT = 1
    REMAINDER = 2


_PARTS = {"=": Part.SAME, "←": Part.QUOTIENT, "→": Part.REMAINDER}


class Reference(NamedTuple):
    """`←%name←`, `→%name→` or `=%name=`; without a name it is the rule's own set.

    `padded` is the triple arrow: the remainder is spelled by the rule before this one,
    whatever its size, so that zeros inside are spoken.
    """

    part: Part
    name: str | None
    padded: bool = False


Body = tuple[str | Reference, ...]


class Rule(NamedTuple):
    """How the numbers from `base` to before `stop` are spelled: any of `bodies`."""

    base: int
    stop: int
    divisor: int
    bodies: tuple[Body, ...]


class RuleSet(NamedTuple):
    """A named set of rules, ascending, with its rules for a minus and for decimals."""

    name: str
    public: bool
    rules: tuple[Rule, ...]
    negative: tuple[Body, ...]
    decimal: tuple[Body, ...]


def rule_files(language: str) -> tuple[str, ...]:
    """The names of the rule files of a CLDR id, its parents' first; `LookupError` where CLDR has none.

    A thousand locales share some ninety files.

    >>> rule_files("de_AT"), rule_files("de_CH")
    (('de',), ('de', 'de_CH'))
    """
    found = tuple(name for name in reversed(list(_lineage(language))) if _has_rule_file(name))
    if not found:
        raise LookupError(f"CLDR has no spell-out rules for {language!r}")
    return found


def rule_sets(language: str) -> Mapping[str, RuleSet]:
    """The spell-out rule sets of a CLDR id by name; `LookupError` where CLDR has none.

    A set that the id's own file lacks comes from its parent: en_IN has those of en.

    >>> sorted(rule_sets("de_AT"))[:2]
    ['spellout-cardinal-feminine', 'spellout-cardinal-m']
    """
    return merged_sets(rule_files(language))


def merged_sets(files: Iterable[str]) -> Mapping[str, RuleSet]:
    """The rule sets of these files by name, those of a later file first."""
    sets: dict[str, RuleSet] = {}
    for name in files:
        sets.update(_file_sets(name))
    return sets


def has_own_rules(locale_id: str) -> bool:
    """Whether CLDR has a rule file for exactly this id.

    >>> has_own_rules("fr_CH"), has_own_rules("de_AT")
    (True, False)
    """
    return locale_id in ALIASES or _has_rule_file(locale_id)


def _lineage(language: str) -> Iterator[str]:
    """The id itself, then its parents by truncation."""
    name = language.replace("-", "_")
    while name:
        yield ALIASES.get(name, name)
        name = name.rpartition("_")[0]


def _file_sets(name: str) -> Mapping[str, RuleSet]:
    """The sets of one rule file that spell in words."""
    root = ET.fromstring(rule_file_text(name))  # noqa: S314 -- the package's own file
    return {
        element.attrib["type"]: _rule_set(element)
        for element in root.iter("ruleset")
        if not element.attrib["type"].startswith(("digits", "lenient-parse"))
    }


def rule_file_text(name: str) -> bytes:
    """One rule file as it stands in the package."""
    folder, loader = _package()
    text: bytes = loader.get_data(f"{folder}/{name}.xml")
    return text


@cache
def _package() -> tuple[str, Any]:
    """The folder of the rule files, and what loads them.

    They are read without running the package, whose engine would cost a fifth of a first extraction.
    """
    package = find_spec("unicode_rbnf")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("the package unicode_rbnf is missing", name="unicode_rbnf")
    return f"{package.submodule_search_locations[0]}/rbnf", package.loader


@lru_cache(maxsize=2048)
def _has_rule_file(name: str) -> bool:
    if not name.replace("_", "").isalnum() or name == "root":
        return False
    folder, loader = _package()
    try:
        loader.get_data(f"{folder}/{name}.xml")
    except OSError:
        return False
    return True


def _rule_set(element: ET.Element) -> RuleSet:
    numbered: list[tuple[int, int, str]] = []
    negative: list[Body] = []
    decimal: list[Body] = []
    for rule in element.iter("rbnfrule"):
        value, text = rule.attrib["value"], rule.text or ""
        if value.isdigit():
            radix = rule.attrib.get("radix")
            numbered.append((int(value), int(_NOT_DIGITS.sub("", radix)) if radix else 10, text))
        elif value == "-x":
            negative.extend(_bodies(text))
        elif value in {"x.x", "x,x", "0.x"}:
            decimal.extend(_bodies(text))
    numbered.sort()
    stops = [base for base, _, _ in numbered[1:]] + [_LIMIT]
    rules = [
        Rule(base, stop, _divisor(base, radix), _bodies(text))
        for (base, radix, text), stop in zip(numbered, stops, strict=True)
    ]
    return RuleSet(
        name=element.attrib["type"],
        public=element.attrib.get("access") != "private",
        rules=(*rules, *_rolled_back(rules), *_singulars(numbered)),
        negative=tuple(negative),
        decimal=tuple(decimal),
    )


def _rolled_back(rules: list[Rule]) -> Iterator[Rule]:
    """Rules that CLDR also uses past their end.

    Where a rule has a remainder and its base is no multiple of its divisor, the multiples
    among its numbers are spelled by the rule before it: "ventimila" by that of 2000, not 2001.
    """
    for before, rule in pairwise(rules):
        multiple = rule.base + -rule.base % rule.divisor
        if rule.base < multiple < rule.stop and any(
            isinstance(piece, Reference) and piece.part is Part.REMAINDER for body in rule.bodies for piece in body
        ):
            yield Rule(multiple, rule.stop, before.divisor, before.bodies)


def _singulars(numbered: list[tuple[int, int, str]]) -> Iterator[Rule]:
    """Rules from two of a scale on, for one of it: "једна милијарда" beside CLDR's bare "милијарду"."""
    for base, radix, text in numbered:
        divisor = _divisor(base, radix)
        if base == 2 * divisor and _SINGULAR.search(text):
            yield Rule(divisor, base, divisor, _bodies(_SINGULAR.sub(r"\1", text)))


@lru_cache(maxsize=1024)
def _divisor(base: int, radix: int) -> int:
    """The greatest power of the radix that the base holds."""
    divisor = 1
    while radix > 1 and divisor * radix <= base:
        divisor *= radix
    return divisor


@lru_cache(maxsize=1024)  # sets for genders and cases repeat most rules
def _bodies(text: str) -> tuple[Body, ...]:
    """Every plain sequence that a rule's text stands for; none where it writes digits or is malformed."""
    bodies: list[Body] = [()]
    outside = bodies
    for piece in _PIECES.findall(text.partition(";")[0]):
        if piece == "[":
            outside, bodies = bodies, [()]
        elif piece == "]":
            bodies = [before + inside for before in outside for inside in ((), *bodies)]
        elif piece[0] in _PARTS:
            reference = _reference(piece)
            if reference is None:
                return ()
            bodies = [(*body, reference) for body in bodies]
        elif piece.startswith("$("):
            bodies = [(*body, form) for body in bodies for form in _PLURAL_FORM.findall(piece)]
        else:
            literal = piece.replace("'", "")
            bodies = [(*body, literal) for body in bodies]
    return tuple(dict.fromkeys(map(merged, bodies)))


@lru_cache(maxsize=1024)
def _reference(piece: str) -> Reference | None:
    """A reference as it is written; None for a format in digits (`=#,##0=`) or a stray arrow."""
    arrow = piece[0]
    name = piece.strip(arrow)
    arrows = len(piece) - len(name)
    if arrows == 1 or (name and not name.startswith("%")):
        return None
    return Reference(_PARTS[arrow], name.lstrip("%") or None, padded=arrows > len("→→"))


def merged(body: Body) -> Body:
    """The body with neighbouring literals joined and empty ones left out."""
    pieces: list[str | Reference] = []
    for piece in body:
        if isinstance(piece, str) and pieces and isinstance(pieces[-1], str):
            pieces[-1] += piece
        elif piece:
            pieces.append(piece)
    return tuple(pieces)
