"""What stands right beside two figures that agree: "more" against "less", "defeat" with a score, "half" of a year."""

from __future__ import annotations

import re

from numbers_extract.checking.candidates import HALF_YEARS, Candidate
from numbers_extract.claims import Kind
from numbers_extract.languages.base import HeadRule

_BEHIND = 2  # words: "5 percent more", "five points higher"
_OF_CHANGE = {"increase": "more", "decrease": "less"}
_WORD_OR_MARK = re.compile(r"[^\W\d_]+|[^\s\w]|\d")


def are_opposite(a: Candidate, b: Candidate) -> bool:
    """Whether one says that it is more by so much, the other that it is less.

    >>> from numbers_extract import extract
    >>> (a,), (b,) = extract("6 Cent weniger", "de"), extract("6 cents more")
    >>> are_opposite(Candidate.of(a, "6 Cent weniger"), Candidate.of(b, "6 cents more"))
    True
    """
    return {_direction(a), _direction(b)} == {"more", "less"}


def _direction(candidate: Candidate) -> str | None:
    """By a change by so much that is said near it, else by a word right behind the figure or behind one more.

    An adjective behind that word may turn it ("5% plus bas"); what is counted does not ("5 fewer people").
    """
    change = candidate.claim.context.change
    if change is not None:
        near = _WORD_OR_MARK.findall(candidate.lead + candidate.tail)
        said = change.role == "by" and not candidate.vocabulary.change_words.isdisjoint(near)
        return _OF_CHANGE[change.direction] if said else None
    language = candidate.vocabulary.language
    words = _WORD_OR_MARK.findall(candidate.tail)[: _BEHIND + 1]
    for word, following in zip(words[:_BEHIND], [*words[1:], ""], strict=False):
        if word in language.more_words or word in language.less_words or word in language.earlier_words:
            counts = candidate.claim.kind is Kind.CARDINAL and language.head_rule is not HeadRule.FIRST
            ends = counts or not following.isalpha() or following in language.function_words
            return ("more" if word in language.more_words else "less") if ends else None
        if not word.isalpha():
            return None
    return None


def is_score_of_defeat(a: Candidate, b: Candidate) -> bool:
    """A score that one text tells from the loser's side: "a 2-0 defeat" and "eine 0:2-Niederlage"."""
    one, other = a.claim, b.claim
    return bool(one.terms) and one.terms == other.terms[::-1] and (_tells_defeat(a) or _tells_defeat(b))


def _tells_defeat(candidate: Candidate) -> bool:
    stems = candidate.vocabulary.language.defeats
    return any(stem in words for words in (candidate.lead, candidate.tail) for stem in stems)


def is_half_of_year(a: Candidate, b: Candidate) -> bool:
    """ "Au premier semestre" and "in the first half", which may be one of a game."""
    for date, ordinal in ((a, b), (b, a)):
        which = HALF_YEARS.get(date.claim.date or "")
        if which is not None and ordinal.claim.kind is Kind.ORDINAL and ordinal.claim.value == which:
            behind = ordinal.tail.lstrip("-")  # "first-half profit"
            return not ordinal.vocabulary.language.half.isdisjoint(_WORD_OR_MARK.findall(behind)[:1])
    return False
