"""Everything one locale knows, compiled once: CLDR's words and the language file's, as look-up tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import Any, NamedTuple, TypeVar
from unicodedata import category, normalize

import regex

from numbers_extract import cldr
from numbers_extract.claims import Kind, Number
from numbers_extract.languages import language_for
from numbers_extract.languages.base import Bound, HeadRule, Language
from numbers_extract.lexing.phrases import PhraseTable
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.lexing.trie import trie_pattern
from numbers_extract.numerals.digits import Separators
from numbers_extract.numerals.exact import divided, plus, shifted
from numbers_extract.numerals.roman import roman_value
from numbers_extract.numerals.words import Additions, Form, NoWordReader, Spelled, WordReader
from numbers_extract.quantities.symbols import SYMBOLS
from numbers_extract.quantities.tables import TIME_UNITS

_T = TypeVar("_T")
_MOST_JOINED = 16  # words of a number in a language that writes "and" onto the next
_CACHE_LIMIT = 20_000  # words remembered; a text of random words must not grow the memory for ever
_HALF = Decimal("0.5")
_SHARE_TOKENS = 6  # of a denominator: "one hundred and twenty-fifths"
FIRST_SURE_YEAR, LAST_SURE_YEAR = 1900, 2099


class Compound(NamedTuple):
    """A number inside a word: how many letters it and its unit take, and what it says."""

    length: int
    kind: Kind
    value: Number
    unit: str | None
    attribute: bool  # it describes a noun and counts none


@dataclass(frozen=True, slots=True)
class UnitName:
    """What a unit's surface form can mean, most likely first, as pint expressions."""

    units: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """What a claim with this unit is."""
        return Kind.DURATION if self.units[0] in TIME_UNITS else Kind.MEASURE


_DECADES = range(20, 100, 10)


class Role(NamedTuple):
    """Whether a word may begin a numeral, and whether only before certain words."""

    starts: bool
    only_before_unit: bool = False
    prefix: int = 0  # letters of other words that are written onto it
    multiplies: bool = False  # an article may stand before it: "a hundred", "a fifth"


class Vocabulary:
    """The tables of one locale. Built by `vocabulary_of`, shared by all extractors, never changed."""

    def __init__(self, locale_id: str) -> None:
        self.locale_id = locale_id
        self.tag = cldr.bcp47(locale_id)
        self.language: Language = language_for(cldr.language_of(locale_id))
        self._read_symbols()
        self._read_number_words()
        self._read_quantities()
        self._read_phrases()
        self._read_dates()
        self._compile_scan()

    # -- numbers --

    def _read_symbols(self) -> None:
        symbols = cldr.symbols(self.locale_id)
        self.separators = Separators(symbols.decimal, symbols.group, *symbols.grouping)

    def _read_number_words(self) -> None:
        language = self.language
        conjunction = cldr.conjunction(self.locale_id)
        self.joiners = language.joiners | (frozenset((conjunction,)) if conjunction else frozenset())
        additions = Additions(
            numerals=language.numerals,
            ordinals=language.ordinals,
            spellings=language.spellings,
            joiners=self.joiners,
            bare_multipliers=language.bare_multipliers,
            articles=frozenset() if language.articles_end_numbers else language.articles,
        )
        self.reader: WordReader | NoWordReader
        try:
            self.reader = WordReader(self.locale_id, additions)
        except LookupError:  # CLDR spells half of its languages
            self.reader = NoWordReader()
        self.reader_words = self.reader.initial
        halves: dict[str, Number] = dict.fromkeys(language.and_a_half, _HALF)
        self.half_phrases: PhraseTable[Number] = PhraseTable(
            {cldr.tokenize(phrase): share for phrase, share in (halves | dict(language.and_a_share)).items()}
        )
        self.never_phrases: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.never_phrases})
        self.share_behind_whole = frozenset(cldr.tokenize(phrase) for phrase in language.share_behind_whole)
        self.as_many: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.as_many})
        self.half_as: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.half_as})
        self._compounds: dict[str, Compound | None] = {}
        self._ending_sizes = sorted(set(map(len, language.endings)), reverse=True)
        self.noun_stems: set[str] = set()
        self.roles: dict[str, Role] = {}

    def compound(self, word: str) -> Compound | None:
        """The number that the word begins with and that a unit, a share or "mal" follows inside it."""
        try:
            return self._compounds[word]
        except KeyError:
            if len(self._compounds) > _CACHE_LIMIT:
                self._compounds.clear()
            found = self._compounds[word] = self._read_compound(word)
            return found

    def _read_compound(self, word: str) -> Compound | None:
        language = self.language
        if word.startswith(language.never_prefixes):
            return None
        for prefix, value in sorted(language.fraction_prefixes.items(), key=lambda item: -len(item[0])):
            if word.startswith(prefix) and (found := self._after_number(word, len(prefix), value, share=True)):
                return found
        for end, value, _ in self.reader.prefix(word):
            for suffix in language.half_suffixes:
                if word.startswith(suffix, end):
                    stop = end + len(suffix)
                    mixed = plus(value, _HALF)
                    if stop == len(word):
                        return Compound(stop, Kind.CARDINAL, mixed, None, False)
                    if found := self._after_number(word, stop, mixed):
                        return found
            if found := self._after_number(word, end, value):
                return found
        return None

    def _after_number(self, word: str, end: int, value: Number, *, share: bool = False) -> Compound | None:
        """The compound whose number takes `end` letters; `share` where that is a fraction ("dreiviertel")."""
        if end == len(word):
            known = not share or word in self.language.fraction_nouns
            return None if known else Compound(end, Kind.FRACTION, value, None, False)
        return (
            self._with_suffix(word, end, value)
            or self._with_share(word, end, value)
            or self._with_unit(word, end, value, share=share)
        )

    def _with_suffix(self, word: str, end: int, value: Number) -> Compound | None:
        """ "zwanzigjährige", "fünfköpfige", "dreifach": the number with a suffix and its adjective ending."""
        language, rest = self.language, word[end:]
        if (power := self.scales.phrases.get((rest,))) is not None and power >= 6 and value < 1:
            return Compound(len(word), Kind.CARDINAL, shifted(value, power), None, False)  # "Viertelmillion"
        for suffix, unit in language.unit_suffixes.items():
            if rest.startswith(suffix) and rest[len(suffix) :] in language.suffix_endings:
                return Compound(len(word), kind_of_unit(unit), value, unit, True)
        for suffix in language.count_suffixes if value != 1 else ():  # "einstellig" counts nothing
            if rest.startswith(suffix) and rest[len(suffix) :] in language.suffix_endings:
                return Compound(end, Kind.CARDINAL, value, None, True)
        for suffix in language.multiple_suffixes:
            if rest.startswith(suffix) and rest[len(suffix) :] in language.suffix_endings:
                return Compound(len(word), Kind.MULTIPLE, value, None, True)
        return None

    def _with_share(self, word: str, end: int, value: Number) -> Compound | None:
        """ "Zweidrittel" in "Zweidrittelmehrheit"."""
        for noun, below in self.language.fraction_nouns.items():
            if word.startswith(noun, end) and len(noun) > 4 and value != 1:
                length = end + len(noun)
                return Compound(length, Kind.FRACTION, divided(value, Decimal(below)), None, length < len(word))
        return None

    def _with_unit(self, word: str, end: int, value: Number, *, share: bool) -> Compound | None:
        """ "Fünfjahres" in "Fünfjahresplan", "Viertelstunde"."""
        rest = word[end:]
        for stem, unit in self.language.unit_stems.items():
            if rest.startswith(stem) and (len(rest) > len(stem) or share):
                kind = Kind.DURATION if unit in TIME_UNITS else Kind.MEASURE
                return Compound(end + len(stem), kind, value, unit, not share)
        unit_name = self.units.phrases.get((rest,)) if share else None
        return None if unit_name is None else Compound(len(word), unit_name.kind, value, unit_name.units[0], False)

    def share_ordinal(self, words: Sequence[str], start: int, *, plural: bool) -> tuple[int, Decimal] | None:
        """ "thirds" in "two thirds", "fifth" in "one fifth": (index past it, denominator)."""
        tokens = list(words[start : start + _SHARE_TOKENS])
        if plural:
            ending = self.language.share_plural_ending
            last = next((k for k, word in enumerate(tokens) if word.endswith(ending)), None)
            if last is None:
                return None
            tokens = [*tokens[:last], tokens[last].removesuffix(ending)]
        spelled = self.reader.read(tokens, 0) if tokens else None
        if spelled is None or spelled.form is not Form.ORDINAL or spelled.value <= 2:
            return None
        return (start + spelled.stop, spelled.value) if not plural or spelled.stop == len(tokens) else None

    # -- case endings --

    def number_stem(self, word: str) -> tuple[str, str] | None:
        """A number word without its case ending, and that ending: "yirmi" and "'den" for "yirmiden"."""
        language = self.language
        if word in language.never_numbers or word in language.percents_before or self.reader.read_all(word):
            return None
        for stem, ending in self._stems(word):
            if self.reader.read_all(stem) is not None:
                return stem, ending
        return None

    def _stems(self, word: str) -> Iterator[tuple[str, str]]:
        """The word without each case ending that it may have, the longest first."""
        for size in self._ending_sizes:
            ending = self.language.endings.get(word[-size:]) if len(word) > size else None
            if ending is not None:
                yield word[:-size], ending

    def ending_of(self, word: str) -> str:
        """The case ending of a number, a scale word, a unit or a currency, or the empty string."""
        number = self.number_stem(word)
        if number is not None:
            return number[1]
        return next((end for stem, end in self._stems(word) if len(stem) > 1 and stem in self.noun_stems), "")

    def noun_ending(self, word: str) -> str:
        """The case ending that a noun seems to have; one letter is too little to tell."""
        return next((ending for stem, ending in self._stems(word) if len(word) - len(stem) > 1), "")

    def read_number(self, words: Sequence[str], start: int) -> Spelled | None:
        """The spelled number at `start`, whose last word may have a case ending."""
        if self.language.number_prefixes:
            return self._read_joined(words, start)
        spelled = self.reader.read(words, start)
        if not (self.language.endings or self.language.ordinal_endings):
            return spelled
        stop = start if spelled is None else spelled.stop
        word = words[stop] if stop < len(words) else ""
        ordinal = self._ordinal_stem(word)
        found = self.number_stem(word) if ordinal is None else (ordinal, "")
        longer = self.reader.read([*words[start:stop], found[0]], 0) if found is not None else None
        if longer is None or longer.stop != stop + 1 - start:
            return spelled
        return longer._replace(stop=stop + 1, form=longer.form if ordinal is None else Form.ORDINAL)

    def _read_joined(self, words: Sequence[str], start: int) -> Spelled | None:
        """The number at `start`, where a joiner may stand apart or be written onto the next word."""
        joined: list[str] = []
        stops: list[int] = []
        k = start
        while len(joined) < _MOST_JOINED and k < len(words) and words[k][:1].isalpha():
            step = 2 if words[k] in self.language.number_prefixes and joined else 1
            joined.append("".join(words[k : k + step]))
            k += step
            stops.append(k)
        spelled = self.reader.read(joined, 0) if joined else None
        return None if spelled is None else spelled._replace(stop=stops[spelled.stop - 1])

    def _ordinal_stem(self, word: str) -> str | None:
        """The cardinal in an ordinal that an ending makes: "पच्चीस" in "पच्चीसवां"."""
        for ending in self.language.ordinal_endings:
            if word.endswith(ending) and self.reader.read_all(stem := word.removesuffix(ending)):
                return stem
        return None

    # -- quantities --

    def _with_endings(self, phrases: Mapping[tuple[str, ...], _T]) -> dict[tuple[str, ...], _T]:
        """The phrases with the forms of their last words, where the language inflects those."""
        forms = {
            (*phrase[:-1], form): value
            for phrase, value in phrases.items()
            if not _is_code(phrase, value)
            for form in self.language.inflect_last(phrase[-1])
        }
        if forms:
            self.noun_stems.update(phrase[-1] for phrase in phrases)
        return forms | dict(phrases)

    def _read_quantities(self) -> None:
        language = self.language
        scales = {cldr.tokenize(name): power for name, power in cldr.scale_words(self.locale_id).items()}
        scales |= {(name,): power for name, power in self.reader.scale_words.items()}
        scales |= {cldr.tokenize(name): power for name, power in language.scales.items()}
        self.glued_scales = {p[0]: n for p, n in scales.items() if len(p) == 1 and len(p[0]) == 1} | dict(
            language.glued_scales
        )
        self.scales: PhraseTable[int] = PhraseTable(
            self._with_endings({p: n for p, n in scales.items() if len(p[0]) > 1})
        )
        inflect = language.inflect
        units = {phrase: UnitName(form.units) for phrase, form in cldr.unit_forms(self.locale_id, inflect).items()}
        for name, unit in language.units.items():
            units[cldr.tokenize(name)] = UnitName(tuple(unit.split(" | ")))
        units = self._with_endings(units)
        for word in language.not_units:
            units.pop(cldr.tokenize(word), None)
        self.units: PhraseTable[UnitName] = PhraseTable(units)
        exact = {cldr.cut(symbol): UnitName((unit,)) for symbol, unit in SYMBOLS.items()}
        exact |= {p: UnitName(form.units) for p, form in cldr.unit_forms_exact(self.locale_id, inflect).items()}
        for word in language.not_units:
            exact.pop(cldr.cut(word), None)
        self.exact_units: PhraseTable[UnitName] = PhraseTable(exact)
        currencies = dict(cldr.currency_forms(self.locale_id, inflect))
        currencies |= {cldr.tokenize(name): codes for name, codes in language.currencies.items()}
        self.currencies: PhraseTable[tuple[str, ...]] = PhraseTable(
            {p: c for p, c in self._with_endings(currencies).items() if " ".join(p) not in language.not_currencies}
        )
        symbols = {cldr.tokenize(sign): codes for sign, codes in cldr.currency_symbols(self.locale_id).items()}
        self.currency_signs: PhraseTable[tuple[str, ...]] = PhraseTable(symbols)
        self.subunits: PhraseTable[tuple[str, ...]] = PhraseTable(
            self._with_endings({cldr.tokenize(name): codes for name, codes in language.subunits.items()})
        )
        sign = cldr.symbols(self.locale_id)
        percents = {
            sign.percent: "percent",
            "%": "percent",
            "٪": "percent",
            "％": "percent",
            "‰": "permille",
        }
        percents |= dict(language.percents)
        self.percents: PhraseTable[str] = PhraseTable(
            self._with_endings({cldr.tokenize(name): unit for name, unit in percents.items()})
        )
        self.percent_words = frozenset(word for phrase in self.percents.phrases for word in phrase)
        self.per: PhraseTable[bool] = PhraseTable(
            dict.fromkeys(chain(cldr.per_patterns(self.locale_id), ((w,) for w in language.per)), True)
        )
        self.below_zero: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.below_zero})
        self.per_time: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.per_time})
        self.rate_words_before = language.per_behind_noun.union(language.per_before)
        self.money_ends = frozenset(
            phrase[-1] for table in (self.currency_signs, self.currencies) for phrase in table.phrases
        )
        self.rate_starts = frozenset(
            chain((phrase[0] for phrase in chain(self.per.phrases, self.per_time.phrases)), language.per_articles)
        )
        self.scale_words = frozenset(phrase[0] for phrase in self.scales.phrases)
        self.quantity_starts = frozenset(
            phrase[0].lower()
            for table in (
                self.scales, self.units, self.exact_units, self.currencies,
                self.currency_signs, self.subunits, self.percents,
            )
            for phrase in table.phrases
        ) | frozenset(self.glued_scales)  # fmt: skip
        # Words of which one must follow a number for it to be more than a count.
        self.extending_words = self.quantity_starts.union(
            language.collectives, language.unit_adjectives, language.unit_suffixes, "([{-‐‑–"
        )
        self.fraction_units = frozenset(
            prefix + stem for prefix in language.fraction_prefixes for stem in language.unit_stems
        )

    def is_plural(self, word: str) -> bool:
        """Whether the word looks like a plural noun; cheap and often right."""
        language = self.language
        if word in language.plurals:
            return True
        if word in language.not_plurals or len(word) < 3 or not word.endswith(language.plural_endings):
            return False
        return not word.endswith(language.singular_endings)

    def is_money_sign(self, s: Sentence, stop: int) -> bool:
        """Whether a currency's sign or code stands before token `stop`: "CHF-5"."""
        found = self.currency_signs.before(s.words, stop)
        if found is None:
            return False
        word = s.words[stop - 1]
        return not word.isalpha() or (len(word) == 3 and s.surface(stop - 1).isupper())

    def is_unit(self, word: str) -> bool:
        """Whether the word alone names a unit or a currency."""
        return (word,) in self.units.phrases or (word,) in self.currencies.phrases

    def multiplied(self, words: Sequence[str], j: int) -> bool:
        """Whether "times" stands at `j`."""
        return j < len(words) and words[j] in self.language.times_words

    def scale_after(self, words: Sequence[str], start: int) -> tuple[int, int] | None:
        """The scale word at `start`: (index past it, power of ten)."""
        return self.scales.after(words, start)

    def article_unit(self, words: Sequence[str], start: int) -> bool:
        """Whether a unit or currency stands at `start` that an article may count."""
        if start >= len(words) or words[start] in self.language.article_not_units or len(words[start]) < 2:
            return False
        if words[start] in self.language.function_words:
            return False
        if start + 1 < len(words) and words[start + 1] in ("-", "‐", "‑"):
            return False
        if self._is_ordinal_of(words, start):
            return False
        return any(table.after(words, start) for table in (self.units, self.currencies, self.subunits, self.percents))

    def _is_ordinal_of(self, words: Sequence[str], start: int) -> bool:
        """Whether the word is an ordinal before a noun, and no unit: "a second man"."""
        following = words[start + 1] if start + 1 < len(words) else ""
        if not following[:1].isalpha() or following in self.language.function_words:
            return False
        spelled = self.reader.read_all(words[start])
        return spelled is not None and spelled.form is Form.ORDINAL

    # -- bounds, ranges, rest --

    def _read_phrases(self) -> None:
        language = self.language
        self.qualifiers: PhraseTable[Bound] = _phrases(language.qualifiers)
        self.qualifiers_after: PhraseTable[Bound] = _phrases(language.qualifiers_after)
        self.date_qualifiers: PhraseTable[Bound] = _phrases(language.date_qualifiers)
        self.date_qualifiers_after: PhraseTable[Bound] = _phrases(language.date_qualifiers_after)
        self.attribution_phrases = _by_cue(
            cldr.tokenize(phrase) for phrase in (*language.attribution_before, *language.attribution_after)
        )
        self.attribution_cues = frozenset(self.attribution_phrases).union(
            language.attribution_nouns, language.speech_verbs, language.weak_speech_verbs, language.pronouns_so
        )
        self.change_words = language.increase | language.decrease
        self.qualifier_words = frozenset(phrase[-1] for phrase in self.qualifiers.phrases)
        self.about_words = frozenset(
            phrase[0] for phrase, bound in self.qualifiers.phrases.items() if len(phrase) == 1 and bound.approximate
        )
        self.range_fillers = self.about_words | language.range_fillers | language.determiners
        self.soft_articles = language.articles | language.determiners
        self.change_nouns_take_from = not language.change_bare
        self.unit_links = (
            frozenset((",", "/", "–", "-", "+")).union(
                self.joiners,
                language.alternatives,
                language.range_to,
                language.change_to,
                language.score_links,
            )
            | self.qualifier_words
            | language.unit_links
        )
        self.list_links = frozenset((",", "/")).union(self.joiners, language.alternatives, language.score_links)
        self.sign_words = frozenset(phrase[-1] for phrase in self.currency_signs.phrases)
        self.abbreviated_signs = frozenset(
            "".join(phrase)
            for phrase in chain(self.currency_signs.phrases, self.currencies.phrases)
            if phrase[-1] == "."
        )
        self.leading_eras: PhraseTable[bool] = PhraseTable(
            {cldr.tokenize(phrase): before for phrase, before in language.leading_eras.items()}
        )
        self.after_era: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.after_era})
        self.before_era: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.before_era})

    def _read_dates(self) -> None:
        language = self.language
        self.decade_endings = tuple(language.decade_endings)
        self.months = {name.rstrip("."): number for name, number in cldr.month_names(self.locale_id).items()}
        self.months = {name: n for name, n in self.months.items() if len(name) > 1} | dict(self.language.months)
        self.weekdays = frozenset(name.rstrip(".") for name in cldr.weekday_names(self.locale_id))
        self.point_starts = frozenset(("/", ":", ".", "-", "–", "—", "‐", "‑", "−", "'", "’", "‘", ",", "")).union(
            (cldr.tokenize(name)[0] for name in chain(language.clock, language.afternoon)),  # "a" of "a.m."
            self.months,
            language.ordinal_suffixes,
            language.clock,
            language.afternoon,
            language.century_nouns,
            language.quarters,
            language.half_years,
            language.range_to,
            language.decade_suffixes,
            language.day_month_links,
            language.year_nouns_after,
            (phrase[0] for phrase in chain(self.before_era.phrases, self.after_era.phrases)),
        )
        self.point_links = frozenset(("'", "’", "‘", ".", "/", "")).union(
            language.quarter_letters,
            language.half_year_letters,
            self.months,
            self.weekdays,
            language.single_year_nouns,
            (phrase[-1] for phrase in self.leading_eras.phrases),
            language.clock_before,
            language.clock_leading,
        )
        self.date_order = cldr.date_order(self.locale_id)

    def counts_years(self, s: Sentence, j: int, year: int, *, cued: bool) -> bool:
        """Whether a plural noun stands at token `j` that four digits before it count."""
        if j >= s.count or not s.words[j][:1].isalpha() or s.words[j] in self.language.function_words:
            return False
        language, word = self.language, s.words[j]
        if language.head_rule is HeadRule.CAPITALISED:
            if not s.capitalised(j):
                k = j + 1
                inside = word.endswith(language.adjective_endings) and s.capitalised(k)
                return (
                    inside
                    and not cued
                    and self.is_plural(s.words[k])
                    and word.endswith(language.plural_adjective_endings)
                )
            if not self.is_plural(word) or cued:
                return False
            sure_year = FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR and year % 100 != 0  # nobody counts 2015 houses
            ambiguous = word.endswith(language.unsure_plural_endings) and sure_year
            return not ambiguous or j == 1 or word in language.plurals or self.qualified_noun(s, j)
        if language.head_rule is HeadRule.NEXT:
            countable = not FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR or year % 100 == 0
            if cued or word in language.year_nouns or word in language.decade_nouns:
                return False
            return word in language.plurals or (countable and not word.endswith(language.compound_endings))
        for k in range(j, min(j + 3, s.count)):
            if s.words[k] in language.function_words or not s.words[k][:1].isalpha():
                return False
            if self.is_plural(s.words[k]):
                return not (cued and FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR)
        return False

    def qualified_noun(self, s: Sentence, j: int) -> bool:
        """Whether what stands before the four digits asks for a count: nothing, "mit", "alle"."""
        return j < 2 or s.words[j - 2] in self.language.count_cues

    # -- the scan --

    def _compile_scan(self) -> None:
        language = self.language
        self.special = frozenset(
            chain(
                language.vague, language.collectives, language.multiple_words,
                language.half, language.half_nouns, language.fraction_prefixes, language.fraction_nouns,
                language.share_prefixes, language.lone_shares, language.dual_units,
            )
        )  # fmt: skip
        self.article_followers = self._article_followers()
        words = (self.reader.initial | self.special) - language.articles
        words |= {_recomposed(word) for word in words if not word.isascii()}
        words |= {prefix + word for prefix in language.number_prefixes for word in words}
        roman = r"[ivxlc]{1,6}(?=\.)|" if language.ordinal_dot else ""
        # `re` is faster here than `regex`; a word that it cuts short at a mark is still a candidate.
        # An article is none unless what follows may be a unit or a scale; `\b` behind it keeps "an" from "and".
        followers = self.article_followers | {word for word in self.reader.initial if word not in language.articles}
        articles = trie_pattern(language.articles, whole=True)
        beginnings = {word[:3] for word in followers}  # `candidates` looks at the whole word
        article = rf"{articles}\b(?=[\s\u2010\u2011-]{{1,4}}{trie_pattern(beginnings)})"
        longer = rf"(?!{articles}\b(?!\u00ad)){trie_pattern(language.articles & self.reader.initial)}"
        first = "".join(re.escape(letter) for letter in sorted({word[0] for word in words | language.articles}))
        pattern = (
            rf"\b(?=[{first}{'ivxlc' if roman else ''}])"
            rf"(?:{roman}{trie_pattern(words)}[^\W\d_]*|{article}|{longer}(?:[^\W\d_]|\u00ad)*)"
        )
        # Only `regex` takes the marks of Indic letters for parts of their words.
        self.has_marks = any(category(char).startswith("M") for word in words for char in word)
        self.scan: Any = regex.compile(pattern) if self.has_marks else re.compile(pattern)

    def _article_followers(self) -> frozenset[str]:
        language = self.language
        names = chain(
            self.units.phrases,
            self.currencies.phrases,
            self.subunits.phrases,
            self.scales.phrases,
            self.percents.phrases,
        )
        nouns = {phrase[0] for phrase in names if len(phrase[0]) > 1} - language.article_not_units
        nouns -= language.function_words
        return (
            frozenset(nouns)
            | frozenset(
                chain(
                    language.half,
                    (phrase[0] for phrase in self.half_phrases.phrases),
                    language.collectives,
                    language.fraction_nouns,
                    self.fraction_units,
                    language.fraction_prefixes,
                )
            )
            | (language.partners if language.share_ones else frozenset())
        )

    def role(self, word: str) -> Role:
        """Whether the word may begin a numeral; remembered."""
        try:
            return self.roles[word]
        except KeyError:
            if len(self.roles) > _CACHE_LIMIT:
                self.roles.clear()
            found = self.roles[word] = self._find_role(word)
            return found

    def _find_role(self, word: str) -> Role:
        word = word.replace("\u00ad", "")
        if word in self.special or (self.language.ordinal_dot and roman_value(word)):
            return Role(True)
        if word in self.language.articles:
            return Role(True, only_before_unit=True)
        if word in self.language.never_numbers:
            return Role(False)
        spelled = self.reader.read_all(word)
        if spelled is not None:
            share = self.language.ordinals_are_shares and spelled.form is Form.ORDINAL
            return Role(True, multiplies=share or spelled.value >= 100)
        if prefix := self._number_prefix(word):
            return Role(True, prefix=prefix)
        begins = word in self.reader.initial or self.compound(word) is not None
        begins = begins or self.number_stem(word) is not None or self._ordinal_stem(word) is not None
        return Role(begins or self.decade(word) is not None)

    def _number_prefix(self, word: str) -> int:
        """How many letters stand before the number in "وعشرون" (and twenty)."""
        if word in self.weekdays or word in self.percent_words:
            return 0  # "الاثنين" is Monday, "بالمئة" percent
        for prefix in self.language.number_prefixes:
            rest = word.removeprefix(prefix)
            if rest != word and (rest in self.special or self.reader.read_all(rest)):
                return len(prefix)
        return 0

    def decade(self, word: str) -> int | None:
        """The tens that a word for a decade names: 8 for "eighties", "achtziger", "Achtzigerjahre"."""
        for ending, in_number in self.language.decade_endings.items():
            if word.endswith(ending):
                spelled = self.reader.read_all(word.removesuffix(ending) + in_number)
                if spelled is not None and spelled.form is Form.CARDINAL and spelled.value in _DECADES:
                    return int(spelled.value) // 10
        return None


# Letters that Unicode normalises into a letter and a mark, and that people type as one: U+095C for ड़.
_RECOMPOSED = {
    decomposed: char
    for char in map(chr, range(0x0900, 0x0E00))
    if len(decomposed := normalize("NFC", char)) > 1 and normalize("NFD", char) != char
}


def _recomposed(word: str) -> str:
    for decomposed, char in _RECOMPOSED.items():
        word = word.replace(decomposed, char)
    return word


def _is_code(phrase: tuple[str, ...], value: object) -> bool:
    """Whether the phrase is the ISO code of its currency."""
    return isinstance(value, tuple) and phrase[0].upper() in value


def _by_cue(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """Each phrase under its longest, so rarest, word, with that word's place in it; longer phrases first."""
    by_cue: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        place = max(range(len(phrase)), key=lambda k: len(phrase[k]))
        by_cue.setdefault(phrase[place], []).append((phrase, place))
    return by_cue


def _phrases(table: Mapping[str, Bound]) -> PhraseTable[Bound]:
    return PhraseTable({cldr.tokenize(phrase): bound for phrase, bound in table.items()})


def kind_of_unit(unit: str) -> Kind:
    """The kind of a claim with that unit."""
    if unit == "percent":
        return Kind.PERCENT
    return Kind.DURATION if unit in TIME_UNITS else Kind.MEASURE


@cache
def vocabulary_of(locale_id: str) -> Vocabulary:
    """The vocabulary of a canonical CLDR id, built when first asked for and kept."""
    return Vocabulary(locale_id)
