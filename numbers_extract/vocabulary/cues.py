"""Words whose mere presence in a sentence says what its figures may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numbers_extract.lexing.tokens import CueWords

if TYPE_CHECKING:
    from numbers_extract.vocabulary.dates import Dates

OPENING_QUOTES = frozenset("\"“'‘")
CLOSING_QUOTES = frozenset('»”"“«')


class Cues:
    """Sets of words that a sentence is asked for (`Sentence.has_any`), each named for what it is a sign of."""

    def __init__(self, v: Dates) -> None:
        language = v.language
        self.titles = CueWords(OPENING_QUOTES)
        self.quotes = CueWords(CLOSING_QUOTES)
        self.sources = CueWords(v.attribution_cues)
        self.changes = CueWords(v.change_cues)
        self.change_words = CueWords(v.change_words)
        self.moves = CueWords(language.change_moves)
        self.moving = CueWords(v.moving_words)
        self.frequencies = CueWords(v.frequency_starts)
        self.rates_before = CueWords(v.rate_words_before)
        self.scores = CueWords(language.score_cues)
        self.innings = CueWords(language.innings_words)
        self.games = CueWords(language.game_words)
        self.comparisons = CueWords(language.compared_words)
        self.counting_verbs = CueWords(language.counting_verbs)
        self.modals = CueWords(language.modals)
        self.temperatures = CueWords(language.temperature_cues)
        self.angles = CueWords(language.angle_cues)
        self.all: frozenset[str] = frozenset().union(*vars(self).values())
