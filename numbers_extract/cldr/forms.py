"""Phrases as keys: a CLDR name cut into tokens, and its other spellings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import product
from sys import intern
from typing import TypeAlias
from unicodedata import category

from numbers_extract.cldr.symbols import BIDI_MARKS
from numbers_extract.lexing.tokens import TOKEN, lower_in_place

Phrase: TypeAlias = tuple[str, ...]
"""Tokens as the lexer cuts them, lower-case: "km/h" is `("km", "/", "h")`."""

Inflect: TypeAlias = Callable[[str], Iterable[str]]
"""A language's rule: more surface forms of a lower-case word ("kanadischer" to "kanadischen")."""

_MOST_WORDS_INFLECTED = 2  # longer names are technical terms that nobody inflects
_SHORTEST_INFLECTED = 3
_UNSEEN = BIDI_MARKS | {ord("\u00ad"): None}  # Dutch names of units have soft hyphens
_FIRST_UNSPACED = "\u1100"  # before it, letters are cut at spaces alone
_RESPELT = str.maketrans({"μ": "µ", "²": "2", "³": "3", "⋅": "·"})


def cut(text: str) -> Phrase:
    """The tokens of a phrase as they are written.

    >>> cut("kWh/100 km²")
    ('kWh', '/', '100', 'km', '²')
    """
    # Interned, as the same words come in every variant of a language and in many other languages.
    words = text.split()
    letters = "".join(words)
    if letters.isalpha() and max(letters) < _FIRST_UNSPACED:
        return tuple(map(intern, words))  # as the pattern would cut them, in a fifth of the time
    return tuple(map(intern, TOKEN.findall(text.translate(_UNSEEN))))


def tokenize(text: str) -> Phrase:
    """The tokens of a phrase, lower-case.

    >>> tokenize("US-Dollar"), tokenize("km/h")
    (('us', '-', 'dollar'), ('km', '/', 'h'))
    """
    return cut(lower_in_place(text))


def is_word(token: str) -> bool:
    """Whether it is letters, with the marks of their script, and nothing else.

    >>> is_word("दिन"), is_word("km2"), is_word("")
    (True, False, False)
    """
    return token.isalpha() or (token != "" and all(category(char)[0] in "LM" for char in token))


def lowered(phrase: Phrase) -> Phrase:
    """The phrase with each token lower-case."""
    joined = " ".join(phrase)
    folded = lower_in_place(joined)
    if folded == joined:
        return phrase
    return tuple(map(intern, folded.split(" "))) if len(phrase) > 1 else (intern(folded),)


def respelt(phrase: Phrase) -> Iterator[Phrase]:
    """The phrase and the other ways to write it: no trailing dot, no hyphens, other code points.

    >>> list(respelt(("Std", ".")))
    [('Std', '.'), ('Std',)]
    >>> list(respelt(("km", "²")))
    [('km', '²'), ('km', '2')]
    """
    yield phrase
    if len(phrase) > 1 and phrase[-1] == ".":
        yield phrase[:-1]
    if "-" in phrase[1:-1]:
        yield tuple(part for part in phrase if part != "-")
    if "".join(phrase).isascii():
        return
    other = tuple(token.translate(_RESPELT) for token in phrase)
    if other != phrase:
        yield other
    if phrase in (("°", "C"), ("°", "F")):
        yield ("℃" if phrase[1] == "C" else "℉",)


def inflected(phrase: Phrase, inflect: Inflect | None) -> Iterable[Phrase]:
    """The phrase and, with a language's rule, the forms of its first and last word combined.

    >>> sorted(inflected(("Neue", "Krone"), lambda word: [word + "n"]))
    [('Neue', 'Krone'), ('Neue', 'Kronen'), ('Neuen', 'Krone'), ('Neuen', 'Kronen')]
    """
    if inflect is None or sum(map(str.isalpha, phrase)) > _MOST_WORDS_INFLECTED:
        return (phrase,)
    if len(phrase) == 1:
        return [(form,) for form in _forms(phrase[0], inflect)]
    first, *middle, last = phrase
    ends = product(_forms(first, inflect), _forms(last, inflect))
    return [(one, *middle, other) for one, other in ends] if middle else ends


@lru_cache(maxsize=2048)
def _forms(word: str, inflect: Inflect) -> tuple[str, ...]:
    """The word and its forms, capitalised as it is."""
    if len(word) < _SHORTEST_INFLECTED:
        return (word,)
    forms = inflect(lower_in_place(word))
    if word[0].isupper():
        forms = (form[:1].upper() + form[1:] for form in forms)
    return tuple(dict.fromkeys((word, *forms)))
