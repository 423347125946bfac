"""Words whose mere presence in a sentence says what its figures may be."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from numbers_extract.lexing.tokens import CueWords

if TYPE_CHECKING:
    from numbers_extract.vocabulary.dates import Dates

OPENING_QUOTES = frozenset("\"“'‘")
CLOSING_QUOTES = frozenset('»”"“«')


# The same for every variant of a language, so that it is held once.
_cue_words: Callable[[frozenset[str]], CueWords] = cache(CueWords)


class Cues:
    """Sets of words that a sentence is asked for (`Sentence.has_any`), each named for what it is a sign of."""

    def __init__(self, v: Dates) -> None:
        language = v.language
        self.titles = _cue_words(frozenset(OPENING_QUOTES))
        self.quotes = _cue_words(frozenset(CLOSING_QUOTES))
        self.sources = _cue_words(frozenset(v.attribution_cues))
        self.changes = _cue_words(frozenset(v.change_cues))
        self.change_words = _cue_words(frozenset(v.change_words))
        self.moves = _cue_words(frozenset(language.change_moves))
        self.moving = _cue_words(frozenset(v.moving_words))
        self.frequencies = _cue_words(frozenset(v.frequency_starts))
        self.rates_before = _cue_words(frozenset(v.rate_words_before))
        self.scores = _cue_words(frozenset(language.score_cues))
        self.innings = _cue_words(frozenset(language.innings_words))
        self.games = _cue_words(frozenset(language.game_words))
        self.comparisons = _cue_words(frozenset(language.compared_words))
        self.counting_verbs = _cue_words(frozenset(language.counting_verbs))
        self.modals = _cue_words(frozenset(language.modals))
        self.temperatures = _cue_words(frozenset(language.temperature_cues))
        self.angles = _cue_words(frozenset(language.angle_cues))
        self.all: frozenset[str] = _cue_words(frozenset().union(*vars(self).values()))
