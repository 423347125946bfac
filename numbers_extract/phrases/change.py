"""Whether a figure says how far something moved, or from where, or to where."""

from __future__ import annotations

from typing import Literal

from numbers_extract.claims import Change, Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.vocabulary import Vocabulary

_WINDOW = 16
_CHANGING = frozenset(
    (
        Kind.CARDINAL,
        Kind.PERCENT,
        Kind.MONEY,
        Kind.MEASURE,
        Kind.DURATION,
        Kind.MULTIPLE,
        Kind.FRACTION,
    )
)
_CLAUSE_ENDS = frozenset(";:!?")


def find_changes(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """Set the change of each figure; one that only says another in other words shares it (", or $1.07 a share")."""
    if not s.has_any(v.change_words):
        return
    previous: Figure | None = None
    for f in figures:
        f.change = find_change(s, f, v)
        if f.change is None and previous is not None and previous.change is not None and f.kind in _CHANGING:
            link = s.words[previous.stop : f.before if f.before >= 0 else f.first]
            if len(link) == 2 and link[0] == "," and link[1] in v.language.alternatives:
                f.change = previous.change
        previous = f


def find_change(s: Sentence, f: Figure, v: Vocabulary) -> Change | None:
    """The change that the figure is a part of, or None."""
    if f.kind not in _CHANGING or (f.described and f.kind is not Kind.MULTIPLE) or not s.has_any(v.change_words):
        return None
    role = _role(s, f, v)
    if role is None:
        return None
    direction = _direction(s, f, v)
    return None if direction is None else Change(direction, role)


def _role(s: Sentence, f: Figure, v: Vocabulary) -> Literal["by", "to", "from"] | None:
    language = v.language
    i = f.before if f.before >= 0 else f.first
    before = s.words[i - 1]
    if before in v.soft_articles or before in language.change_fillers:
        before = s.words[i - 2]
    if before in language.change_by:
        return "by"
    if s.words[f.stop] in language.change_nouns and f.kind is not Kind.MULTIPLE:
        return "by"
    if before in language.change_to:
        return "to"
    if before in language.change_from:
        if s.words[i - 2] in v.change_words and v.change_nouns_take_from and not _moves_on(s, f, v):
            return "by"
        return "from"
    if before in language.particle_verbs or (s.words[i - 2] in language.particle_verbs and before in v.change_words):
        return None
    if before in language.change_of and s.words[i - 2] in v.change_words:
        return "by"
    if (
        language.change_bare
        and before not in language.change_transitive
        and before in v.change_words
        and f.kind is not Kind.MULTIPLE
    ):
        return "by"
    if f.kind is Kind.PERCENT and not language.change_losing.isdisjoint(s.words[max(0, f.first - 8) : f.first]):
        return "by"
    if before in v.qualifier_words and s.words[i - 2] in language.change_by:
        return "by"
    return None


def _moves_on(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "Anstieg von 5 auf 7": a figure with "to" follows, so this one is where it came from."""
    return any(word in v.language.change_to for word in s.words[f.stop : f.stop + 4])


def _direction(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """The nearest word of change: before the figure in its clause, else after it."""
    language = v.language
    noun = s.words[f.stop]
    if noun in language.change_nouns:
        return "decrease" if noun in language.decrease else "increase"
    for k in range(f.first - 1, max(-1, f.first - _WINDOW), -1):
        word = s.words[k]
        if word == "up" and s.words[k + 1] in language.change_to:
            continue  # "up to" bounds
        if word in language.increase:
            return "increase"
        if word in language.decrease:
            return "decrease"
        if word in _CLAUSE_ENDS:
            break
    for k in range(f.stop, min(s.count, f.stop + _WINDOW)):
        word = s.words[k]
        if word in _CLAUSE_ENDS or (word == "," and not language.change_bare and k > f.stop + 8):
            break
        if word in language.increase:
            return "increase"
        if word in language.decrease:
            return "decrease"
    return None
