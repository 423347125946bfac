"""Every written form of every currency, with the ISO 4217 codes that it may stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from functools import cache, lru_cache
from itertools import chain
from unicodedata import category

from babel.core import get_global

from numbers_extract.cldr.forms import Inflect, Phrase, inflected, is_word, tokenize
from numbers_extract.cldr.locales import KEPT, locale_data, territory_of
from numbers_extract.cldr.money import LIKELY, NO_BARE_NAME, SIGNS, TRADED, WORDS_AS_CODES
from numbers_extract.cldr.symbols import BIDI_MARKS

_BRACKETED = re.compile(r"\s*[(（][^)）]*[)）]\s*")  # "(1923–1998)", "(convertible)"
_APOSTROPHES = frozenset("'’ʼ")  # "pa’anga" is one word in several tokens
_NO_MONEY = frozenset({"XXX", "XTS"})  # no currency; codes for testing
_HEAD_PROBES = ("USD", "AUD", "CAD", "NZD", "HKD")  # five dollars: what they share is the head
_FIRST, _LAST = 0, -1
_SHARED_BY = 3  # currencies that make a word a shared name
_UNLIKE = {"TWD", "ILS"}  # a dollar and a shekel: what their names share is the adjective "new"
_FIRST_EVERYWHERE = ("USD", "GBP")  # "dollar" and "pound", wherever the text is from


@cache
def _tender() -> dict[str, bool]:
    """Each currency that ever was a country's legal tender, and whether it still is one.

    By CLDR's own record, not by today's date, so that the same text always reads the same.
    """
    tender: dict[str, bool] = {}
    for periods in get_global("territory_currencies").values():
        for code, _start, end, legal in periods:
            if legal:
                tender[code] = tender.get(code, False) or end is None
    return tender


def is_tender(code: str) -> bool:
    """Whether the currency is money somewhere today, by CLDR's record.

    >>> is_tender("EUR"), is_tender("GRD")
    (True, False)
    """
    return _tender().get(code, False)


@cache
def currency_codes() -> frozenset[str]:
    """Every ISO 4217 code that CLDR knows, historic ones too.

    >>> "EUR" in currency_codes(), "DEM" in currency_codes(), "XXX" in currency_codes()
    (True, True, False)
    """
    return frozenset(get_global("all_currencies")) - _NO_MONEY


@cache
def territory_currency(locale_id: str) -> str | None:
    """The currency of the locale's territory, or of the country where its language is at home.

    >>> territory_currency("de_CH"), territory_currency("sv"), territory_currency("en_CA")
    ('CHF', 'SEK', 'CAD')
    """
    territory = territory_of(locale_id) or ""
    periods = get_global("territory_currencies").get(territory, ())
    current = [(start or (0,), code) for code, start, end, legal in periods if legal and end is None]
    if not current:
        return None
    # Where two are legal tender (Bhutan, Panama), ISO's codes show which one is its own.
    own = [code for _, code in current if code.startswith(territory)]
    return str(own[0] if own else max(current)[1])


def currency_subunit_digits(code: str) -> int:
    """How many decimals the currency's smallest unit has.

    >>> currency_subunit_digits("EUR"), currency_subunit_digits("JPY")
    (2, 0)
    """
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(code))


def _likelihood(*favoured: str | None) -> Callable[[str], tuple[int, int, str]]:
    """A sort key: the favoured codes, those of `LIKELY`, the rest in use, historic ones."""
    order = {code: place for place, code in enumerate(LIKELY)}
    first = {code: place - len(favoured) for place, code in enumerate(favoured) if code}

    def key(code: str) -> tuple[int, int, str]:
        place = first.get(code, order.get(code, len(order)))
        return place, 0 if _tender().get(code) else 1, code

    return key


def _ranked(codes: set[str], key: Callable[[str], tuple[int, int, str]]) -> tuple[str, ...]:
    return tuple(codes) if len(codes) == 1 else tuple(sorted(codes, key=key))


def ranked_names(codes: tuple[str, ...], locale_id: str) -> tuple[str, ...]:
    """The readings of a name in the order of the locale's own likelihood.

    >>> ranked_names(("USD", "CAD", "AUD"), "en_AU")
    ('USD', 'AUD', 'CAD')
    """
    return _reordered(codes, *_FIRST_EVERYWHERE, territory_currency(locale_id))


def ranked_signs(codes: tuple[str, ...], locale_id: str) -> tuple[str, ...]:
    """The readings of a sign in the order of the locale's own likelihood.

    >>> ranked_signs(("USD", "CAD", "AUD"), "en_AU")
    ('AUD', 'USD', 'CAD')
    """
    return _reordered(codes, territory_currency(locale_id))


@cache
def _reordered(codes: tuple[str, ...], *favoured: str | None) -> tuple[str, ...]:
    return codes if len(codes) == 1 else tuple(sorted(codes, key=_likelihood(*favoured)))


# -- signs --


@lru_cache(maxsize=KEPT)
def currency_symbols(locale_id: str) -> dict[str, tuple[str, ...]]:
    """Signs and codes as they are written to ISO codes, the territory's own currency first.

    >>> currency_symbols("en_CA")["$"][:2], currency_symbols("de")["$"][:2]
    (('CAD', 'USD'), ('USD', 'CAD'))
    >>> currency_symbols("de")["CHF"]
    ('CHF',)
    """
    found: dict[str, set[str]] = {sign: set(codes) for sign, codes in SIGNS.items()}
    for code, symbol in locale_data(locale_id)["currency_symbols"].items():
        if code not in _NO_MONEY:
            for written in _written(str(symbol)):
                found.setdefault(written, set()).add(code)
    for code in currency_codes():
        found[code] = {code}
    key = _likelihood(territory_currency(locale_id))
    return {sign: _ranked(codes, key) for sign, codes in found.items()}


@lru_cache(maxsize=KEPT)
def own_currency_symbols(locale_id: str) -> frozenset[str]:
    """Signs that the locale itself has, as they are written: "kr" in Swedish.

    >>> "kr" in own_currency_symbols("sv"), "kr" in own_currency_symbols("de")
    (True, False)
    """
    codes = currency_codes()
    symbols = locale_data(locale_id)["currency_symbols"]
    return frozenset(written for symbol in symbols.values() for written in _written(str(symbol))) - codes


def _written(symbol: str) -> set[str]:
    """A symbol, and the same with plain spaces and no bidi marks; nothing if it is invisible."""
    plain = " ".join(symbol.translate(BIDI_MARKS).split())
    visible = any(category(char)[0] not in "CZ" for char in plain)
    return {symbol, plain} if visible else set()


# -- names --


@lru_cache(maxsize=KEPT)
def currency_forms(locale_id: str, inflect: Inflect | None = None) -> dict[Phrase, tuple[str, ...]]:
    """Lower-case names to ISO codes, most likely first: "us dollars", bare "dollars", "usd".

    The codes in small letters are those of the most traded currencies; all codes in capitals are
    in `currency_symbols` ("all" and "top" are words before they are money).

    >>> forms = currency_forms("en")
    >>> forms["canadian", "dollars"], forms["dollars",][:3], forms["pounds",][0]
    (('CAD',), ('USD', 'CAD', 'AUD'), 'GBP')
    >>> currency_forms("de")["franken",][0], currency_forms("de")["us", "-", "dollar"]
    ('CHF', ('USD',))
    """
    names = _names(locale_id)
    key = _likelihood(*_FIRST_EVERYWHERE, territory_currency(locale_id))
    found: dict[Phrase, tuple[str, ...]] = {(code.lower(),): (code,) for code in TRADED if code not in WORDS_AS_CODES}
    for phrase, codes in chain(names.items(), _bare_names(names).items()):
        ranked = _ranked(codes, key)  # one for all of the phrase's forms
        # The names of the rarer currencies have CLDR's own forms: their heads alone are inflected.
        often = len(phrase) == 1 or not codes.isdisjoint(LIKELY)
        for form in inflected(phrase, inflect if often else None):
            known = found.setdefault(form, ranked)
            if known != ranked:
                found[form] = _ranked({*known, *ranked}, key)
    return found


@lru_cache(maxsize=KEPT)
def _names(locale_id: str) -> dict[Phrase, set[str]]:
    """Every name of each currency that is or was money, without what stands in brackets."""
    data = locale_data(locale_id)
    plurals, singulars = data["currency_names_plural"], data["currency_names"]
    names: dict[Phrase, set[str]] = {}
    for code in _tender():
        for name in {*plurals.get(code, {}).values(), singulars.get(code, "")}:
            phrase = tokenize(_BRACKETED.sub(" ", str(name)))
            if phrase and phrase != (code.lower(),):
                names.setdefault(phrase, set()).add(code)
    return names


def _bare_names(names: dict[Phrase, set[str]]) -> dict[Phrase, set[str]]:
    """The head word of each name ("dollars" of "US dollars"), with every currency that has it."""
    side = _head_side(names)
    if side is None:
        return {}
    at_side: dict[str, set[str]] = {}
    for phrase, codes in names.items():
        at_side.setdefault(phrase[side], set()).update(codes)
    adjectives = {word for word, codes in at_side.items() if codes >= _UNLIKE}
    bare: dict[Phrase, set[str]] = {}
    for phrase, codes in names.items():
        head = _head(phrase, side, at_side, adjectives)
        if len(head) > 1 and is_word(head) and not _APOSTROPHES & set(phrase):
            bare.setdefault((head,), set()).update(codes - NO_BARE_NAME)
    # The heads of long forgotten names alone ("ancien" of "ancien leu roumain") are other words.
    return {phrase: codes for phrase, codes in bare.items() if any(map(_is_remembered, codes))}


def _is_remembered(code: str) -> bool:
    return _tender()[code] or code in LIKELY


def _head(phrase: Phrase, side: int, at_side: Mapping[str, Collection[str]], adjectives: Collection[str]) -> str:
    """The word on the locale's side, or its opposite where that is a head more often.

    French has "nouveau shekel israélien", Russian both "австралийский доллар" and "доллар США".
    """
    words = [word for word in phrase if word not in adjectives] or [""]
    word, other = words[side], words[_FIRST if side == _LAST else _LAST]
    often = len(at_side.get(other, ()))
    return other if often >= _SHARED_BY and often > len(at_side.get(word, ())) else word


def _head_side(names: dict[Phrase, set[str]]) -> int | None:
    """Where the noun stands: first in "dollar canadien", last in "Canadian dollar"."""
    probes = [phrase for phrase, codes in names.items() if len(phrase) > 1 and codes & set(_HEAD_PROBES)]
    best = {side: Counter(p[side] for p in probes).most_common(1) for side in (_FIRST, _LAST)}
    counts = {side: top[0][1] if top else 0 for side, top in best.items()}
    side = max(counts, key=lambda place: counts[place])
    return side if counts[side] >= _SHARED_BY else None
