"""A language's grammar: CLDR's rules, and what a language file adds to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from numbers_extract.numerals.additions import Additions
from numbers_extract.numerals.compiling import compiled, placed
from numbers_extract.numerals.grammar import (
    ANYTHING,
    HUNDRED,
    Form,
    Grammar,
    Link,
    Literal,
    Production,
    Rules,
    Value,
    puts_scales_first,
)
from numbers_extract.numerals.orthography import BREAK, Orthography
from numbers_extract.numerals.spellout import Part, rule_files

_MILLION = 10**6


def grammar(language: str, additions: Additions) -> tuple[Grammar, Orthography]:
    """The grammar of a language with what its file adds, and how its words are folded.

    `LookupError` where CLDR has none. Locales that share rules and additions share one grammar.
    """
    return _grammar(rule_files(language), _Shared(additions))


class _Shared:
    """Additions that are compared by what they hold."""

    __slots__ = ("additions", "key")

    def __init__(self, additions: Additions) -> None:
        self.additions = additions
        tables = additions.numerals, additions.ordinals, additions.spellings
        sets = additions.joiners, additions.bare_multipliers, additions.articles
        self.key = (*(tuple(table.items()) for table in tables), *sets)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shared) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@lru_cache(maxsize=256)
def _grammar(files: tuple[str, ...], shared: _Shared) -> tuple[Grammar, Orthography]:
    additions = shared.additions
    orthography = Orthography(additions.spellings)
    rules = compiled(files, additions.spellings)
    added = list(placed(_added(rules, additions, orthography), rules))
    rules = rules._replace(written=_united(rules.written, orthography.written))
    return Grammar(rules, added, tuple(sorted(map(orthography.fold, additions.joiners)))), orthography


def _united(one: Mapping[str, set[str]], other: Mapping[str, set[str]]) -> dict[str, set[str]]:
    return {text: one.get(text, set()) | other.get(text, set()) for text in {*one, *other}}


def _added(rules: Rules, additions: Additions, orthography: Orthography) -> Iterator[Production]:
    bare = {orthography.fold(word) for word in additions.bare_multipliers}
    spelled = chain.from_iterable(orthography.literals(word)[0] for word in additions.articles)
    articles = Literal(tuple(sorted(spelled)), trails=True)
    ones = _ones(rules)
    one = Link(Part.QUOTIENT, rules.forms[Form.CARDINAL])
    scales_first = puts_scales_first(rules)
    for production in rules.productions:
        scale = _after_one(production, ones)
        if scale is not None:
            cardinal = production.sets & one.sets
            if cardinal and isinstance(production.parts[0], Literal) and not scales_first:
                # With a one before it in any gender: "jedna sto" beside CLDR's "sto". A million after
                # "et un" is often left in the singular: "vingt et un million".
                stop = production.stop if production.divisor < _MILLION else 1000 * production.divisor
                yield production._replace(sets=cardinal, parts=(one, *scale), stop=stop)
            if bare & set(scale[0].texts):
                yield production._replace(parts=scale, quotient=1)
            if articles.texts:
                yield production._replace(parts=(articles, *scale), quotient=1)
    yield from _hundreds(rules)
    yield from _without_joiner(rules, {orthography.fold(word) for word in additions.joiners})
    yield from _thousands_of_millions(rules)
    by_base: dict[Value, list[Production]] = {}
    for production in rules.productions:
        by_base.setdefault(production.base, []).append(production)
    for words, form in ((additions.numerals, Form.CARDINAL), (additions.ordinals, Form.ORDINAL)):
        for number, literal in _literals(words, orthography):
            value: Value = int(number) if number == number.to_integral_value() else number
            yield from _word_productions(literal, value, form, rules, by_base.get(value, ()))


def _literals(words: Mapping[str, Decimal], orthography: Orthography) -> Iterator[tuple[Decimal, Literal]]:
    """The words of each number as one literal, or two where some of them stand apart: forms of one word are many."""
    texts: dict[tuple[Decimal, bool, bool], list[str]] = {}
    for word, number in words.items():
        spelled, leads, trails = orthography.literals(word)
        texts.setdefault((number, leads, trails), []).extend(spelled)
    for (number, leads, trails), all_texts in texts.items():
        yield number, Literal(tuple(sorted(dict.fromkeys(all_texts), key=len, reverse=True)), leads, trails)


def _without_joiner(rules: Rules, joiners: AbstractSet[str]) -> Iterator[Production]:
    """Hundreds and more whose joiner before the remainder is left out: "dois mil noventa", "duzentos dez".

    Two numbers in words that nothing parts are no two claims.
    """
    for production in rules.productions:
        before, last = production.parts[:-1], production.parts[-1]
        joiner = before[-1] if before else None
        if not isinstance(joiner, Literal) or not joiner.trails or not isinstance(last, Link):
            continue
        if last.part is Part.REMAINDER and production.divisor >= HUNDRED:
            cut = {text.rpartition(BREAK) for text in joiner.texts}
            texts = tuple(sorted({scale for scale, _, word in cut if word in joiners and scale}, key=len, reverse=True))
            if texts:
                yield production._replace(parts=(*before[:-1], joiner._replace(texts=texts), last))
        elif last.part is Part.SAME and joiner.leads and len(before) == 1 and set(joiner.texts) <= joiners:
            yield production._replace(parts=(last,))  # a set of its own for what stands behind a thousand


def _hundreds(rules: Rules) -> Iterator[Production]:
    """More than nine hundreds, with a remainder as after one: "twelve hundred and fifty".

    Where years are counted in hundreds, so are other numbers; CLDR has only the years. Where it leaves
    out the word in those, and has none before one hundred, the rule of two hundred has it: "twaalfhonderdvijftig".
    """
    years, cardinals = rules.forms[Form.YEAR], rules.forms[Form.CARDINAL]
    first_year = 11 * HUNDRED
    counted = [p for p in rules.productions if p.base == first_year and p.sets & years]
    if not counted:
        return
    worded = any(isinstance(part, Literal) for production in counted for part in production.parts)
    bases = (HUNDRED,) if worded else (HUNDRED, 2 * HUNDRED)
    for production in rules.productions:
        if production.base in bases and production.divisor == HUNDRED and production.sets & cardinals:
            first, *rest = production.parts
            if isinstance(first, Link) and rest and isinstance(rest[0], Literal):
                own = production.sets & cardinals
                parts = tuple(
                    part._replace(sets=part.sets or own) if isinstance(part, Link) else part
                    for part in production.parts
                )
                stop = HUNDRED * HUNDRED
                yield production._replace(sets=years, base=first_year, stop=stop, parts=parts)


def _thousands_of_millions(rules: Rules) -> Iterator[Production]:
    """Thousands of millions, as "mil millones", also where CLDR has a word for them."""
    for production in rules.productions:
        if production.divisor == _MILLION and production.stop <= 1000 * _MILLION:
            first = production.parts[0]
            if isinstance(first, Link) and first.part is Part.QUOTIENT:
                yield production._replace(base=1000 * _MILLION, stop=_MILLION * _MILLION)


def _ones(rules: Rules) -> frozenset[str]:
    """Every word for 1, and every word that stands as one before two scales: Romanian "o sută", "o mie"."""
    cardinal = rules.forms[Form.CARDINAL]
    ones: set[str] = set()
    scales: dict[str, set[Value]] = {}
    for production in rules.productions:
        first = production.parts[0]
        if isinstance(first, Literal) and production.sets & cardinal:
            if production.base == 1:
                ones.update(first.texts)
            elif production.base == production.divisor >= HUNDRED:
                for text in first.texts:
                    word, _, scale = text.partition(BREAK)
                    if scale:
                        scales.setdefault(word, set()).add(production.base)
    return frozenset(ones).union(word for word, bases in scales.items() if len(bases) > 1)


def _after_one(production: Production, ones: frozenset[str]) -> tuple[Literal, *tuple[Literal | Link, ...]] | None:
    """The parts from the scale word on, where the quotient 1 stands before it; else None."""
    first, *rest = production.parts
    if production.divisor < HUNDRED or production.base != production.divisor:
        return None
    if isinstance(first, Literal):
        scales = tuple(
            text.partition(BREAK)[2] for text in first.texts if text.partition(BREAK)[0] in ones and BREAK in text
        )
        return Literal(scales or first.texts, leads=True, trails=first.trails), *rest
    if first.part is Part.QUOTIENT and rest and isinstance(rest[0], Literal):
        return (rest[0], *rest[1:])
    return None


def _word_productions(
    literal: Literal, value: Value, form: Form, rules: Rules, alike: Sequence[Production]
) -> Iterator[Production]:
    """The word of a number, wherever a rule has a word of its own for it; `alike` begin with the number."""
    sets = rules.forms[form]
    words = {
        part
        for production in alike
        if len(production.parts) == 1 and production.sets & sets
        for part in production.parts
        if isinstance(part, Literal)
    }
    for production in alike:
        parts = tuple(literal if part in words else part for part in production.parts)
        if parts != production.parts:
            yield production._replace(parts=parts)
    if not words:
        yield Production(sets, value, ANYTHING, 1, (literal,), value, 0)
    if _is_scale(value) and form is Form.CARDINAL:
        multiplying = [p for p in rules.productions if p.divisor == value and p.sets & sets and _scale_word(p)]
        for production in multiplying:
            first, scale, *rest = production.parts
            if isinstance(scale, Literal):
                yield production._replace(parts=(first, scale._replace(texts=literal.texts), *rest))
        if not multiplying:
            yield from _scale_productions(literal, int(value), form, rules)
    elif _is_scale(value) and not words:
        yield from _scale_productions(literal, int(value), form, rules)


def _scale_word(production: Production) -> bool:
    """Whether a word stands after the quotient, as that of the scale."""
    match production.parts:
        case (Link(Part.QUOTIENT, _, False), Literal(), *_):
            return True
    return False


def _is_scale(value: Value) -> bool:
    return value >= HUNDRED and str(value).rstrip("0") == "1"


def _scale_productions(literal: Literal, value: int, form: Form, rules: Rules) -> Iterator[Production]:
    """The word multiplies what stands before it, as "lakh" does."""
    cardinal = rules.forms[Form.CARDINAL]
    spaced = literal._replace(leads=True, trails=True)
    parts: tuple[Literal | Link, ...] = (Link(Part.QUOTIENT, cardinal), spaced)
    stop = value * 1000
    yield Production(rules.forms[form], value, stop, value, parts, 1, 0)
    remainder = Link(Part.REMAINDER, rules.forms[form])
    yield Production(rules.forms[form], value, stop, value, (*parts, remainder), 1, 0)
