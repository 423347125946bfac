"""Separators, number words, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from numbers_extract import cldr
from numbers_extract.claims import Number
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.phrases import PhraseTable
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.digits import Separators
from numbers_extract.numerals.placed import PlacedReader
from numbers_extract.numerals.spellout import has_own_rules
from numbers_extract.numerals.words import Additions, Form, NoWordReader, Spelled, WordReader
from numbers_extract.vocabulary.entries import flags
from numbers_extract.vocabulary.words import Words

_HALF = Decimal("0.5")
_MOST_JOINED = 40  # words of a number in a language that writes "and" onto the next
_SHARE_TOKENS = 6  # of a denominator: "one hundred and twenty-fifths"
_DECADES = range(20, 100, 10)


class Numerals(Words):
    """Separators, number words, and what stands beside them."""

    def __init__(self, locale_id: str) -> None:
        super().__init__(locale_id)
        self._read_symbols()
        self._read_number_words()

    def _read_symbols(self) -> None:
        latin, own = cldr.symbols(self.locale_id, latin=True), cldr.symbols(self.locale_id)
        native = None if own == latin else Separators(own.decimal, own.group, *own.grouping)
        self.separators = Separators(latin.decimal, latin.group, *latin.grouping, native)

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
            articles=language.articles - language.ending_articles,
        )
        self.reader = _reader(_rules_id(self.locale_id), additions)
        self._read_placed()
        self.share_nouns = language.lone_fractions.union(
            language.fraction_nouns if language.head_rule is HeadRule.CAPITALISED else ()
        )
        self.reader_words = self.reader.initial.union(self.placed.signs if self.placed is not None else ())
        self.adverbs = frozenset(chain(language.multiple_words, language.once_words, language.groups))
        halves: dict[str, Number] = dict.fromkeys(language.and_a_half, _HALF)
        self.half_phrases: PhraseTable[Number] = PhraseTable(
            {cldr.tokenize(phrase): share for phrase, share in (halves | dict(language.and_a_share)).items()}
        )
        self.before_halves = self.joiners.union(phrase[0] for phrase in self.half_phrases.phrases)
        self.never_phrases = flags(language.never_phrases)
        self.share_behind_whole = frozenset(cldr.tokenize(phrase) for phrase in language.share_behind_whole)
        self.as_many = flags(language.as_many)
        self.minus = flags(language.minus)
        self.minus_ends = frozenset(phrase[-1] for phrase in self.minus.phrases)
        self.denominator_links: PhraseTable[bool] = flags(language.denominator_links)
        self.percents_before: PhraseTable[str] = PhraseTable(
            {cldr.tokenize(name): unit for name, unit in language.percents_before.items()}
        )
        self.counters: PhraseTable[bool] = flags(language.counters)
        self.half_as = flags(language.half_as)
        self.share_partners = language.of_words.union(
            language.share_words, language.over_words, language.range_to, language.alternatives
        )
        self.factor_words: PhraseTable[bool] = PhraseTable(
            {cldr.tokenize(phrase): multiplies for phrase, multiplies in language.factor_words.items()}
        )
        self.factor_links = frozenset(phrase[-1] for phrase in self.factor_words.phrases)
        self.below_zero = flags(language.below_zero)
        self._ending_sizes = sorted(set(map(len, language.endings)), reverse=True)
        self.noun_stems: set[str] = set()

    def _read_placed(self) -> None:
        """The reader of signs for digits and places, in every spelling of them."""
        language = self.language
        signs = dict(language.placed_signs)
        signs |= {form: signs[plain] for form, plain in language.spellings.items() if plain in signs}
        reader = PlacedReader(signs, bare=language.placed_bare, short=language.placed_short)
        self.placed = reader if signs else None
        self.long_collectives: PhraseTable[int] = PhraseTable(
            {cldr.tokenize(name): number for name, number in language.long_collectives.items()}
        )
        self.money_parts: PhraseTable[int] = PhraseTable(
            {cldr.tokenize(name): place for name, place in language.money_parts.items()}
        )
        self.ordinal_tails: PhraseTable[bool] = flags(language.ordinal_tails)
        self.share_phrases: PhraseTable[Number] = PhraseTable(
            {cldr.tokenize(name): share for name, share in language.share_phrases.items()}
        )
        self.bound_links = frozenset(language.bound_links)
        self.vague_fillers = flags(language.vague_fillers)

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

    def past_cardinal_suffix(self, s: Sentence, j: int) -> int | None:
        """The token past a case ending behind digits: "5-ти"."""
        if s.words[j] in self.language.ordinal_joints and s.glued(j):
            j += 1
        return j + 1 if s.words[j] in self.language.cardinal_suffixes and s.glued(j) else None

    def share_suffixed(self, word: str) -> Decimal | None:
        """The denominator that a word such as "veinteavos" names."""
        for suffix, kept in self.language.share_suffixes.items():
            if word.endswith(suffix) and len(word) > len(suffix):
                inside = self.reader.read_all(word.removesuffix(suffix) + kept)
                if inside is not None and inside.form is Form.CARDINAL:
                    return inside.value
        return None

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

    def noun_ending(self, word: str) -> str:
        """The case ending that a noun seems to have; one letter is too little to tell."""
        return next((ending for stem, ending in self._stems(word) if len(word) - len(stem) > 1), "")

    def _read_joined(self, words: Sequence[str], start: int) -> Spelled | None:
        """The number at `start`, where a joiner may stand apart or be written onto the next word."""
        joined: list[str] = []
        stops: list[int] = []
        k = start
        while len(joined) < _MOST_JOINED and k < len(words) and is_word(words[k]):
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

    def multiplied(self, words: Sequence[str], j: int) -> bool:
        """Whether "times" stands at `j`."""
        return j < len(words) and words[j] in self.language.times_words

    def is_ten(self, word: str) -> bool:
        """Whether the word is one of the tens ("twenty"), which a hyphen joins to its units."""
        spelled = self.reader.read_all(word) if word in self.reader_words else None
        return spelled is not None and spelled.value in _DECADES

    def decade(self, word: str) -> int | None:
        """The tens that a word for a decade names: 8 for "eighties", "achtziger", "Achtzigerjahre"."""
        for ending, in_number in self.language.decade_endings.items():
            if word.endswith(ending):
                spelled = self.reader.read_all(word.removesuffix(ending) + in_number)
                if spelled is not None and spelled.form is not Form.YEAR and spelled.value in _DECADES:
                    return int(spelled.value) // 10
        return None


_readers: dict[tuple[str, frozenset[str]], tuple[Additions, WordReader | NoWordReader]] = {}


def _reader(rules_id: str, additions: Additions) -> WordReader | NoWordReader:
    """The reader of a language's number words, one for all of its territories that speak alike."""
    key = rules_id, additions.joiners
    known = _readers.get(key)
    if known is None or known[0] != additions:
        known = _readers[key] = additions, _new_reader(rules_id, additions)
    return known[1]


_NO_WORDS = NoWordReader()


def _new_reader(rules_id: str, additions: Additions) -> WordReader | NoWordReader:
    try:
        return WordReader(rules_id, additions)
    except LookupError:  # CLDR spells half of its languages
        return _NO_WORDS


def _rules_id(locale_id: str) -> str:
    """The nearest ancestor, or the locale itself, that has number words of its own; else the language."""
    name = locale_id
    while "_" in name and not has_own_rules(name):
        name = name.rpartition("_")[0]
    return name
