"""Whether a figure says how far something moved, or from where, or to where."""

from __future__ import annotations

from typing import Literal

from numbers_extract.claims import Change, Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.vocabulary import Vocabulary

_WINDOW = 16
_CHANGING = frozenset(
    (Kind.CARDINAL, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.MULTIPLE, Kind.FRACTION)
)
_CLAUSE_ENDS = frozenset(";:!?")


def find_changes(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """Set the change of each figure; one that only says another in other words shares it (", or $1.07 a share")."""
    if not s.has_any(v.change_words):
        return
    previous: Figure | None = None
    for f in figures:
        f.change = _change_of(s, f, v)
        if f.change is None and previous is not None and previous.change is not None and f.kind in _CHANGING:
            link = s.words[previous.stop : f.before if f.before >= 0 else f.first]
            if len(link) == 2 and link[0] == "," and link[1] in v.language.alternatives:
                f.change = previous.change
        previous = f


def _change_of(s: Sentence, f: Figure, v: Vocabulary) -> Change | None:
    """The change that the figure is a part of, or None."""
    if f.kind not in _CHANGING or (f.described and f.kind is not Kind.MULTIPLE):
        return None
    role = _role(s, f, v)
    if role is None:
        return None
    direction = _direction(s, f, v)
    return None if direction is None else Change(direction, role)


def _role(s: Sentence, f: Figure, v: Vocabulary) -> Literal["by", "to", "from"] | None:
    """What the words around the figure say of it, the preposition right before it first."""
    language = v.language
    if f.ending and (role := _role_of_ending(f, v)) is not None:
        return role
    if s.words[f.stop] in language.change_from_behind and s.words[f.stop + 1] in v.change_words:
        return "from"
    i = f.before if f.before >= 0 else f.first
    before, second = s.words[i - 1], s.words[i - 2]
    if before in v.soft_articles or before in language.change_fillers:  # "von zuvor 4,1", "by a third"
        before = second
    if s.words[i] in language.change_reaching and i < f.first and before in v.change_words:
        return "to"
    if before in language.change_by or (_behind(s, f, v) in language.change_nouns and f.kind is not Kind.MULTIPLE):
        return "by"
    if before in language.change_to:
        return "to"
    if before in language.change_from:
        by = second in v.change_words and v.change_nouns_take_from and not _moves_on(s, f, v)
        return "by" if by else "from"
    if before in language.particle_verbs or (second in language.particle_verbs and before in v.change_words):
        return None
    return "by" if _changes_by(s, f, before, second, v) else None


def _role_of_ending(f: Figure, v: Vocabulary) -> Literal["to", "from"] | None:
    """ "5'ten 7'ye yükseldi": what the case endings say, where they make no bound ("5'ten fazla")."""
    if f.qualifier is not None and f.qualifier.start >= f.end:
        return None
    if f.ending in v.language.change_to:
        return "to"
    return "from" if f.ending in v.language.change_from else None


def _behind(s: Sentence, f: Figure, v: Vocabulary) -> str:
    """The word behind the figure and its ending: "artış" in "yüzde 5'lik artış", in "yüzde 5 oranında artış"."""
    j = f.stop + f.tail
    return s.words[j + 1] if v.language.verbs_last and s.words[j] in v.language.change_fillers else s.words[j]


def _changes_by(s: Sentence, f: Figure, before: str, second: str, v: Vocabulary) -> bool:
    """Without "by": "an increase of 5", "rose 3%", "verlor 3,8 Prozent", "um gut 5"."""
    language = v.language
    if before in language.change_of and second in v.change_words:
        return True
    if (
        language.change_bare
        and before not in language.change_transitive
        and before in v.change_words
        and f.kind is not Kind.MULTIPLE
    ):
        return True
    if f.kind is Kind.PERCENT and not language.change_losing.isdisjoint(s.words[max(0, f.first - 8) : f.first]):
        return True
    return before in v.qualifier_words and second in language.change_by


def _moves_on(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "Anstieg von 5 auf 7": a figure with "to" follows, so this one is where it came from."""
    return any(word in v.language.change_to for word in s.words[f.stop : f.stop + 4])


def _direction(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """The nearest word of change: right behind the figure, before it in its clause, else after it."""
    noun = _behind(s, f, v)
    if noun in v.language.change_nouns:
        return "decrease" if noun in v.language.decrease else "increase"
    if v.language.verbs_last:
        return _direction_after(s, f, v) or _direction_before(s, f, v)
    return _direction_before(s, f, v) or _direction_after(s, f, v)


def _direction_before(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """ "Der Kurs fiel um 3": back to the beginning of the clause."""
    language = v.language
    for k in range(f.first - 1, max(-1, f.first - _WINDOW), -1):
        word = s.words[k]
        if word in v.change_words:
            if word in language.up_particles and s.words[k + 1] in language.change_to:
                continue  # "up to" bounds
            return "increase" if word in language.increase else "decrease"
        if word in _CLAUSE_ENDS:
            break
    return None


def _direction_after(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """ "um 3 Prozent auf 7 gestiegen": the verb may stand at the end of the clause."""
    language = v.language
    for k in range(f.stop, min(s.count, f.stop + _WINDOW)):
        word = s.words[k]
        if word in _CLAUSE_ENDS or (word == "," and not language.change_bare and k > f.stop + 8):
            break
        if word in v.change_words:
            return "increase" if word in language.increase else "decrease"
    return None
