"""Months, eras, clocks; whether four digits are a year."""

from __future__ import annotations

from itertools import chain

from numbers_extract import cldr
from numbers_extract.languages.base import DayPart, HeadRule, PointSign
from numbers_extract.lexing.phrases import PhraseTable
from numbers_extract.lexing.tokens import DASHES, Sentence, is_word
from numbers_extract.vocabulary.entries import flags
from numbers_extract.vocabulary.phrases import Phrases

FIRST_SURE_YEAR, LAST_SURE_YEAR = 1900, 2099


class Dates(Phrases):
    """Months, eras, clocks; whether four digits are a year."""

    def __init__(self, locale_id: str) -> None:
        super().__init__(locale_id)
        self._read_dates()

    def _read_dates(self) -> None:
        language = self.language
        self.decade_endings = (*language.decade_endings, *language.decade_tails)
        self.months = {name.rstrip("."): number for name, number in cldr.month_names(self.locale_id).items()}
        self.months = {name: n for name, n in self.months.items() if len(name) > 1 and name not in language.not_months}
        self.months |= self.language.months
        self.full_months = cldr.full_month_names(self.locale_id)
        self.month_phrases: PhraseTable[int] = PhraseTable(cldr.month_phrases(self.locale_id))
        self.date_patterns = cldr.date_patterns(self.locale_id)
        literals = frozenset(
            part for pattern in self.date_patterns for part in pattern if not isinstance(part, cldr.DatePart)
        )
        edges = (word for phrase in self.month_phrases.phrases for word in (phrase[0], phrase[-1]))
        self.date_links = literals.union(edges) if self.date_patterns else frozenset()
        self.weekday_names: PhraseTable[bool] = PhraseTable(
            {cldr.tokenize(name): True for name in cldr.weekday_names(self.locale_id) if len(name) > 3}
        )
        self.weekdays = frozenset(name.rstrip(".") for name in cldr.weekday_names(self.locale_id))
        self.afternoon = {"".join(cldr.tokenize(name)): part for name, part in language.afternoon.items()}
        several = (cldr.tokenize(name) for name in language.afternoon)
        self.afternoon_starts = frozenset(phrase[0] for phrase in several if len(phrase) > 1 and len(phrase[0]) > 1)
        self.day_parts = self.afternoon | {
            "".join(cldr.tokenize(name)): part for name, part in language.day_parts.items()
        }
        zones = language.zone_names | language.zone_adjectives
        self.behind_clock = zones.union(self.weekdays, self.months) if language.zone_adjectives else frozenset()
        self.hour_cues = flags(language.hour_cues)
        self.left_phrases = flags(language.left_phrases)
        self.decade_nouns_before = flags(language.decade_nouns_before)
        self.clocks = bool(language.clock or language.clock_units or language.clock_names)
        self.years_after = flags(language.years_after)
        self.day_tails = flags(language.day_tails)
        self.date_nouns = language.day_nouns | language.single_year_nouns
        self.centuries = flags(language.century_nouns)
        self.decade_marks = flags(language.decade_suffixes)
        self.point_signs: PhraseTable[PointSign] = PhraseTable(
            {cldr.tokenize(name): sign for name, sign in language.point_signs.items()}
        )
        self.not_points = flags(language.not_points)
        self.day_halves: PhraseTable[DayPart] = PhraseTable(
            {cldr.tokenize(name): part for name, part in language.day_halves.items()}
        )
        self.timed_nouns = language.century_nouns | language.quarters | language.half_years
        self.point_starts = frozenset(("/", ":", ".", "'", "’", "‘", ",", "")).union(
            DASHES,
            (cldr.tokenize(name)[0] for name in chain(language.clock, language.afternoon)),  # "a" of "a.m."
            self.months,
            self.date_links,
            language.ordinal_suffixes,
            language.ordinal_signs,
            language.clock,
            language.clock_units,
            self.joiners,
            language.time_point_marks,
            (phrase[0] for phrase in self.centuries.phrases),
            language.quarters,
            language.half_years,
            language.range_to,
            (phrase[0] for phrase in self.decade_marks.phrases),
            language.day_month_links,
            language.night_links,
            language.ordinal_joints,
            (cldr.tokenize(name)[0] for name in language.day_parts),
            language.ratio_signs,
            (phrase[0] for phrase in self.point_signs.phrases),
            (phrase[0] for phrase in chain(self.before_era.phrases, self.after_era.phrases, self.years_after.phrases)),
            (phrase[0] for phrase in self.day_tails.phrases),
        )
        self.point_links = frozenset(("'", "’", "‘", ".", "/", "")).union(
            language.quarter_letters,
            language.half_year_letters,
            self.months,
            self.date_links,
            self.weekdays,
            language.single_year_nouns,
            language.day_nouns,
            (phrase[-1] for phrase in self.leading_eras.phrases),
            language.clock_before,
            language.clock_names,
            # "kl. 9–17", "kl. 9 till 17"
            DASHES | language.range_to if language.clock_names else (),
            language.century_nouns if language.roman_centuries else (),
            (phrase[-1] for phrase in self.decade_nouns_before.phrases),
            language.decade_articles,
            (chain(("(",), (p[-1] for p in self.weekday_names.phrases)) if language.weekday_days else ()),
            (phrase[-1] for phrase in self.hour_cues.phrases),
        )
        self.date_order = cldr.date_order(self.locale_id)
        self.spaced_dates = cldr.writes_spaced_dates(self.locale_id)
        self.day_before_month = cldr.date_order(cldr.language_of(self.locale_id)) == "DMY"

    def counts_years(self, s: Sentence, j: int, year: int, *, cued: bool) -> bool:
        """Whether a plural noun stands at token `j` that four digits before it count."""
        if j >= s.count or not is_word(s.words[j]) or s.words[j] in self.language.function_words:
            return False
        language, word = self.language, s.words[j]
        if language.head_rule is HeadRule.CAPITALISED:
            # "eine Auflage von 1000 Exemplaren"
            round_count = year % 100 == 0 and s.words[j - 2] in language.count_cues
            return (not cued or round_count) and self._counts_capitalised(s, j, year)
        if language.head_rule is HeadRule.NEXT:
            noun = s.words[j + 1] if word in language.adjectives else word
            return not cued and self._counts_singular(noun, year)
        # Where adjectives stand after the noun, the noun is the first word.
        for k in range(j, min(j + (1 if language.head_rule is HeadRule.FIRST else 3), s.count)):
            if s.words[k] in language.function_words or not is_word(s.words[k]):
                return False
            if language.head_rule is HeadRule.ENDINGS and self.is_verb(s.words[k]):
                return False
            if language.head_rule is HeadRule.LAST and s.words[k] in language.year_nouns:
                return False  # "the 2020 through 2022 model years"
            if self.is_plural(s.words[k]):
                # Where "year" stands behind a year, a plural behind the digits is counted.
                return language.years_named or not (cued and FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR)
        return False

    def _counts_capitalised(self, s: Sentence, j: int, year: int) -> bool:
        """The same where a capital tells nouns from adjectives and participles."""
        language, word = self.language, s.words[j]
        sure_year = FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR and year % 100 != 0  # nobody counts 2015 houses
        if not s.capitalised(j):
            if s.words[j - 2] in (language.determiners if sure_year else language.singular_determiners):
                return False  # "des 1878 errichteten Gebäudes", "die 1956 gebauten Häuser"
            adjective = word.endswith(language.adjective_endings) and word.endswith(language.plural_adjective_endings)
            return adjective and s.capitalised(j + 1) and self.is_plural(s.words[j + 1])
        if not self.is_plural(word):
            return False
        ambiguous = word.endswith(language.unsure_plural_endings) and sure_year
        return not ambiguous or j == 1 or word in language.plurals or self.qualified_noun(s, j)

    def _counts_singular(self, word: str, year: int) -> bool:
        """Whether the noun is counted behind four digits, where a counted noun stays singular."""
        language = self.language
        if word in language.year_nouns or word in language.decade_nouns:
            return False
        countable = not FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR or year % 100 == 0
        return word in language.plurals or (countable and not word.endswith(language.compound_endings))

    def qualified_noun(self, s: Sentence, j: int) -> bool:
        """Whether what stands before the four digits asks for a count: nothing, "mit", "alle"."""
        return j < 2 or s.words[j - 2] in self.language.count_cues
