"""Ratios and scores: "3:2", "312–289", "3-1"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import DASHES, Sentence, is_digits, is_word
from numbers_extract.numerals.digits import read_literal
from numbers_extract.numerals.exact import divided
from numbers_extract.vocabulary import Vocabulary

_COLONS = frozenset((":", "∶", "："))
_LONGEST = 7


def read_ratio(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The ratio whose first term is the digits at token `i`.

    Figures with a dash between them are a ratio where they fall (312–289), or in a sentence
    about votes or matches; rising ones are a range (5–7).
    """
    mark, second = s.words[i + 1], s.words[i + 2]
    if not is_digits(second) or max(len(s.words[i]), len(second)) > _LONGEST:
        return None
    if mark in v.language.ratio_signs:
        pass  # "3比1"
    elif mark in _COLONS:
        if s.glued(i + 1) != s.glued(i + 2) or is_verse(s, i, v):
            return None
    elif mark == "/":
        if not _is_innings(s, i, v):
            return None
    elif mark not in DASHES or not (s.glued(i + 1) and s.glued(i + 2)) or not _is_score(s, i, v):
        return None
    hangs = s.words[i + 3] == ":" or (mark not in _COLONS and _hangs_on(s, i + 3))
    if hangs or (s.glued(i) and i and s.words[i - 1] in _COLONS | DASHES | {"/", "."}):
        return None
    term = read_literal(s.text, s.starts[i + 2], v.separators) if mark in _COLONS else None
    above, below = Decimal(s.words[i]), term.value if term else Decimal(second)
    stop = s.index_at(term.end) if term else i + 3
    f = Figure(i, stop, s.starts[i], s.ends[stop - 1], Kind.RATIO, divided(above, below) if below else None, None)
    f.terms = (above, below)
    if below == 0:
        f.bounded = True
    return f


_WICKETS = 10


def _is_innings(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "149/8": runs and wickets, in a sentence about an innings."""
    if not s.has_any(v.cues.innings) or not (s.glued(i + 1) and s.glued(i + 2)):
        return False
    return int(s.words[i + 2]) <= _WICKETS < int(s.words[i])


def is_verse(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "John 3:16": behind a name, in a sentence about no match."""
    digits = s.words[i + 1] in _COLONS and len(s.words[i]) == 1 and len(s.words[i + 2]) == 2
    named = v.language.head_rule is HeadRule.LAST and s.capitalised(i - 1)
    return digits and named and not s.has_any(v.cues.scores)


def _is_score(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "312–289", "3-1": falling, or in a sentence about votes or matches, and no quantity."""
    above, below = int(s.words[i]), int(s.words[i + 2])
    if any(s.words[k][0] == "0" and len(s.words[k]) > 1 for k in (i, i + 2)):
        return False
    following = s.words[i + 3]
    if following == "-" and s.glued(i + 3) and s.words[i + 4] in v.language.score_cues:
        return True  # "een 14-16-achterstand"
    if following in ("%", "-", "°") or (
        following in v.quantity_starts
        and following not in v.language.score_cues | v.language.function_words
        and len(following) > 1
    ):
        return False
    if above >= below or _in_row_of_scores(s, i):
        return True
    return s.has_any(v.cues.scores) and not _counts(s, i + 3, v)


def _counts(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a noun at token `j` makes a range of a rising pair: "scored 3-4 goals" are that many."""
    return is_word(s.words[j]) and v.is_plural(s.words[j]) and s.words[j] not in v.language.function_words


_NEXT = 4  # tokens of "6-4,"


def _in_row_of_scores(s: Sentence, i: int) -> bool:
    """ "6-4, 3-6, 7-5": a rising pair beside one that falls."""
    for k in (i - _NEXT, i + _NEXT):
        pair = k >= 0 and s.words[min(i, k) + 3] == "," and s.words[k].isdecimal() and s.words[k + 2].isdecimal()
        if pair and s.words[k + 1] == s.words[i + 1] and int(s.words[k]) > int(s.words[k + 2]):
            return True
    return False


def _hangs_on(s: Sentence, j: int) -> bool:
    """Whether more hangs on behind the second term: "3:2:1", "2-1-4"."""
    if s.words[j] not in (":", "-", ".", "/", "–", ",") or not s.glued(j) or not s.glued(j + 1):
        return False
    following = s.words[j + 1]
    return is_digits(following) or (is_word(following) and s.words[j] not in "-–")
