"""What every reader of a numeral builds with: a new figure, its end, its decimals, the signs of its script."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from numbers_extract.claims import Kind, Number
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_unspaced, is_word
from numbers_extract.numerals.exact import places
from numbers_extract.vocabulary import Vocabulary

MINUS_SIGNS = frozenset("-−–﹣－‐‑")

HYPHENS = frozenset("-‐‑–")

HANGING_APOSTROPHES = frozenset("'’")

HALF = Decimal("0.5")


def new_figure(
    s: Sentence,
    first: int,
    stop: int,
    kind: Kind,
    value: Number | None,
    fraction_digits: int | None = 0,
) -> Figure:
    """The figure that the tokens from `first` to before `stop` write, in words if it begins with one."""
    spelled = is_word(s.words[first]) or is_unspaced(s.words[first])
    return Figure(first, stop, s.starts[first], s.ends[stop - 1], kind, value, fraction_digits, spelled=spelled)


def suffix_at(s: Sentence, j: int, v: Vocabulary) -> int:
    """The token of a suffix at `j`: behind its apostrophe where the language writes one ("10'uncu", "1990'lar")."""
    apostrophe = v.language.endings and s.words[j] in HANGING_APOSTROPHES and s.glued(j) and s.glued(j + 1)
    return j + 1 if apostrophe else j


def stands_alone(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether no noun stands at token `j` that a number before it would count."""
    word = s.words[j]
    return not is_word(word) or word in v.language.function_words or word.endswith(v.language.verb_endings)


def extend(s: Sentence, f: Figure, stop: int) -> None:
    """Let the figure end with the token before `stop`."""
    f.stop, f.end = stop, s.ends[stop - 1]


def decimals_of_value(f: Figure) -> None:
    """A mixed number states the decimals of its exact value; one that has none is a fraction, as "2 2/3" is."""
    if isinstance(f.value, Fraction):
        f.fraction_digits = None
        if f.kind is Kind.CARDINAL:
            f.kind = Kind.FRACTION
    elif f.value is not None:
        f.fraction_digits = places(f.value)


def noun_follows(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether an ordinal before token `j` numbers something: "a fifth man", "a third-party app"."""
    following = s.words[j]
    if following in HYPHENS and s.glued(j):
        return True
    return is_word(following) and following not in v.language.function_words


def past_of_one(s: Sentence, j: int, v: Vocabulary) -> int | None:
    """Past "of a" at token `j`: "0.6 of a percentage point", "the last quarter of an hour"."""
    return j + 2 if s.words[j] in v.language.part_of and s.words[j + 1] in v.language.articles else None
