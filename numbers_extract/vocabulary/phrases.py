"""Bounds, ranges, changes and attributions."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from numbers_extract import cldr
from numbers_extract.languages.base import Bound
from numbers_extract.lexing.phrases import LayeredWords, PhraseTable
from numbers_extract.vocabulary.entries import bounds, flags
from numbers_extract.vocabulary.quantities import _shared_ends
from numbers_extract.vocabulary.spelling import Spelling


class Phrases(Spelling):
    """Bounds, ranges, changes and attributions."""

    def __init__(self, locale_id: str) -> None:
        super().__init__(locale_id)
        self._read_phrases()

    def _read_phrases(self) -> None:
        language = self.language
        self.qualifiers: PhraseTable[Bound] = bounds(language.qualifiers)
        self.qualifiers_after: PhraseTable[Bound] = bounds(language.qualifiers_after)
        self.date_qualifiers: PhraseTable[Bound] = bounds(language.date_qualifiers)
        self.date_qualifiers_after: PhraseTable[Bound] = bounds(language.date_qualifiers_after)
        self.attribution_phrases = _by_cue(
            cldr.tokenize(phrase) for phrase in (*language.attribution_before, *language.attribution_after)
        )
        self.attribution_cues = frozenset(self.attribution_phrases).union(
            language.attribution_nouns,
            language.speech_verbs,
            language.weak_speech_verbs,
            language.pronouns_so,
            language.speech_participles,
            language.separable_speech,
        )
        self.change_asides = flags(language.change_asides)
        self.change_words = language.increase | language.decrease
        self.moving_words = self.change_words | language.change_moves
        self.change_cues = self.moving_words.union(language.separable)
        self.change_levels = language.change_to | language.change_from
        self.change_prepositions = language.change_by | language.change_to | language.change_from
        self.by_or_from = language.change_by & language.change_from  # French "de"
        self.qualifier_words = frozenset(phrase[-1] for phrase in self.qualifiers.phrases)
        self.about_words = frozenset(
            phrase[0] for phrase, bound in self.qualifiers.phrases.items() if len(phrase) == 1 and bound.approximate
        )
        self.or_more_starts = frozenset(
            phrase[0]
            for phrase in self.qualifiers_after.phrases
            if phrase[0] == "-" or phrase[0] in language.alternatives
        )
        self.range_fillers = self.about_words | language.range_fillers | language.determiners
        self.soft_articles = language.articles | language.determiners
        both = language.change_from & language.change_of  # "ein Anstieg von 5 Prozent"
        self.change_nouns_take_from = bool(both) and not language.change_bare
        self.unit_links = (
            frozenset((",", "/", "–", "-", "+")).union(
                self.joiners,
                language.alternatives,
                language.range_to,
                language.change_to,
                language.score_links,
            )
            | ({phrase[0] for phrase in self.qualifiers.phrases if len(phrase) == 1} - language.than)
            | language.unit_links
        )
        self.list_links = frozenset((",", "/")).union(self.joiners, language.alternatives, language.score_links)
        self.sign_words = LayeredWords.of((phrase[-1] for phrase in self.currency_signs.phrases), _shared_ends())
        self.abbreviated_signs = frozenset(
            "".join(phrase)
            for phrase in chain(self.currency_signs.phrases, self.currencies.phrases)
            if phrase[-1] == "."
        )
        self.leading_eras: PhraseTable[bool] = PhraseTable(
            {cldr.tokenize(phrase): before for phrase, before in language.leading_eras.items()}
        )
        self.after_era = flags(language.after_era)
        self.before_era = flags(language.before_era)


def _by_cue(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """Each phrase under its longest, so rarest, word, with that word's place in it; longer phrases first."""
    by_cue: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        place = max(range(len(phrase)), key=lambda k: len(phrase[k]))
        by_cue.setdefault(phrase[place], []).append((phrase, place))
    return by_cue
