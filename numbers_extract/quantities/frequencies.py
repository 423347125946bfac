"""Adverbs that make a quantity a rate: "500 Euro monatlich", "jährlich 300 Unfälle", "twice daily"."""

from __future__ import annotations

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.vocabulary import Vocabulary

_WORDS_BETWEEN = 3  # of the counted phrase
_OPENING = 6  # tokens of "Täglich pendeln nach Angaben der Stadt"
_RATED = frozenset((Kind.CARDINAL, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.DURATION, Kind.MULTIPLE))


def find_frequencies(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """Set what each figure is per, where an adverb beside it or behind its noun says so."""
    if not s.has_any(v.cues.frequencies):
        return
    opening = _opening(s, figures[0].first, v) if v.language.verb_behind_opening else None
    if opening is not None and figures[0].kind in _RATED and not figures[0].described:
        figures[0].per = figures[0].per or opening  # "Täglich pendeln 430.000 Menschen"
    fronts = [f.before if f.before >= 0 else f.first for f in figures]
    for f, front in zip(figures, fronts, strict=True):
        if v.frequency_starts.isdisjoint(s.words[max(0, front - 2) : f.stop + 1 + _WORDS_BETWEEN]) and front:
            continue
        if f.per is None and f.kind in _RATED and (f.kind is Kind.MULTIPLE or not f.described):
            linked = s.words[front - 1] in v.language.change_by
            linked = linked or (v.language.verb_behind_opening and s.words[front - 1] in v.language.prepositions)
            place = front - 2 if linked else front - 1  # "täglich um 5 Euro", "täglich von 300 Autos"
            f.per = _behind(s, f, fronts, v) or v.language.frequencies.get(s.words[place])


def _opening(s: Sentence, figure: int, v: Vocabulary) -> str | None:
    """What the adverb says that begins the sentence few words before a figure, perhaps behind a quotation mark."""
    first = next((k for k, word in enumerate(s.words[:_OPENING]) if is_word(word)), figure)
    return v.language.frequencies.get(s.words[first]) if first < figure <= first + _OPENING else None


def _behind(s: Sentence, f: Figure, fronts: list[int], v: Vocabulary) -> str | None:
    """What the adverb behind the figure or its noun says, unless it stands right before another figure."""
    for j in range(f.stop, min(f.stop + 1 + _WORDS_BETWEEN, s.count)):
        found = v.frequencies.after(s.words, j)
        if found is not None:
            return None if j > f.stop and found[0] in fronts else found[1]
        if not is_word(s.words[j]) or s.words[j] in v.language.function_words:
            return None
    return None
