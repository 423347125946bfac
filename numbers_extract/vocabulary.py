"""Everything one locale knows, compiled once: CLDR's words and the language file's, as look-up tables."""

from __future__ import annotations

import copy
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import NamedTuple, TypeVar
from unicodedata import normalize

from numbers_extract import cldr
from numbers_extract.claims import Kind, Number
from numbers_extract.languages import language_for
from numbers_extract.languages.base import Bound, HeadRule, Language
from numbers_extract.lexing.phrases import LayeredTable, LayeredWords, PhraseTable, TranslatedTable
from numbers_extract.lexing.tokens import Sentence, is_unspaced, lower_in_place
from numbers_extract.lexing.trie import trie_pattern
from numbers_extract.numerals.digits import Separators
from numbers_extract.numerals.exact import divided, plus, shifted
from numbers_extract.numerals.placed import PlacedReader
from numbers_extract.numerals.roman import roman_value
from numbers_extract.numerals.spellout import has_own_rules
from numbers_extract.numerals.words import Additions, Form, NoWordReader, Spelled, WordReader
from numbers_extract.quantities.symbols import LONE_LETTERS, SYMBOLS
from numbers_extract.quantities.tables import TIME_UNITS

_T = TypeVar("_T")
_LONG_SCALE = 5  # letters of a scale word that a longer number may be written onto
_MOST_JOINED = 40  # words of a number in a language that writes "and" onto the next
_CACHE_LIMIT = 20_000  # words remembered; a text of random words must not grow the memory for ever
_HALF = Decimal("0.5")
_SHARE_TOKENS = 6  # of a denominator: "one hundred and twenty-fifths"
_LEAST_MULTIPLIED = 100  # "a hundred"
_LEAST_BEFORE_ORDINAL = 20  # "a twenty-fifth"
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
    only_before_rate: bool = False  # "once a week"
    prefix: int = 0  # letters of other words that are written onto it
    multiplies: bool = False  # an article may stand before it: "a hundred", "a fifth"


class Vocabulary:
    """The tables of one locale. Built by `vocabulary_of`, shared by all extractors, never changed."""

    currencies: PhraseTable[tuple[str, ...]]
    currency_signs: PhraseTable[tuple[str, ...]]

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

    def in_territory(self, locale_id: str) -> Vocabulary:
        """The same words in another territory, which has its own dollar."""
        vocabulary = copy.copy(self)
        vocabulary.locale_id, vocabulary.tag = locale_id, cldr.bcp47(locale_id)
        vocabulary.rank_currencies()
        return vocabulary

    def share_with(self, base: Vocabulary) -> None:
        """Hold one object with the base for each table that is equal in both, or one layer on the base's."""
        for name, value in vars(self).items():
            theirs = vars(base)[name]
            if not isinstance(value, PhraseTable):
                setattr(self, name, theirs if value == theirs else value)
            elif value.phrases and all(phrase in value.phrases for phrase in theirs.phrases):
                own = {p: x for p, x in value.phrases.items() if theirs.phrases.get(p) != x}
                setattr(self, name, LayeredTable(own, theirs) if own else theirs)

    def rank_currencies(self) -> None:
        """Put the readings of names and signs of money in the order of this territory."""
        here = self.locale_id
        self.currencies = TranslatedTable(self.currencies, lambda codes: cldr.ranked_names(codes, here))
        self.currency_signs = TranslatedTable(self.currency_signs, lambda codes: cldr.ranked_signs(codes, here))

    # -- numbers --

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
        self.reader_words = self.reader.initial.union(self.placed.signs if self.placed is not None else ())
        self.adverbs = frozenset(chain(language.multiple_words, language.once_words, language.groups))
        halves: dict[str, Number] = dict.fromkeys(language.and_a_half, _HALF)
        self.half_phrases: PhraseTable[Number] = PhraseTable(
            {cldr.tokenize(phrase): share for phrase, share in (halves | dict(language.and_a_share)).items()}
        )
        self.before_halves = self.joiners.union(phrase[0] for phrase in self.half_phrases.phrases)
        self.never_phrases: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.never_phrases})
        self.share_behind_whole = frozenset(cldr.tokenize(phrase) for phrase in language.share_behind_whole)
        self.as_many: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.as_many})
        self.minus = _flags(language.minus)
        self.minus_ends = frozenset(phrase[-1] for phrase in self.minus.phrases)
        self.denominator_links: PhraseTable[bool] = _flags(language.denominator_links)
        self.percents_before: PhraseTable[str] = PhraseTable(
            {cldr.tokenize(name): unit for name, unit in language.percents_before.items()}
        )
        self.counters: PhraseTable[bool] = _flags(language.counters)
        self.half_as: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.half_as})
        self.share_partners = language.of_words.union(
            language.share_words, language.over_words, language.range_to, language.alternatives
        )
        self.below_zero: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.below_zero})
        self._compounds: dict[str, Compound | None] = {}
        self._ending_sizes = sorted(set(map(len, language.endings)), reverse=True)
        self.noun_stems: set[str] = set()
        self.roles: dict[str, Role] = {}

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
        self.ordinal_tails: PhraseTable[bool] = _flags(language.ordinal_tails)
        self.share_phrases: PhraseTable[Number] = PhraseTable(
            {cldr.tokenize(name): share for name, share in language.share_phrases.items()}
        )
        self.bound_links = frozenset(language.bound_links)
        self.vague_fillers = _flags(language.vague_fillers)

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
        for noun, below in chain(self.language.fraction_nouns.items(), self.language.share_compounds.items()):
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

    def past_ordinal_suffix(self, s: Sentence, j: int) -> int | None:
        """The token past an ordinal suffix behind the digits that end before token `j`: "4th", "4-й"."""
        language = self.language
        joined = s.words[j] in language.ordinal_joints and s.glued(j)
        j += joined
        if s.words[j] not in language.ordinal_suffixes or not s.glued(j):
            return None
        unit = bool(language.ordinal_joints) and not joined and (s.words[j],) in self.units.phrases  # "3м" are metres
        return None if unit else j + 1

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
        if self.placed is not None:
            return self._read_signs(words, start, spelled)
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

    def _read_signs(self, words: Sequence[str], start: int, spelled: Spelled | None) -> Spelled | None:
        """The number in signs for digits and places, unless the rules read a decimal, an ordinal or a year."""
        placed = self.placed.read(words, start) if self.placed is not None else None
        special = spelled is not None and (spelled.fraction_digits is not None or spelled.form is not Form.CARDINAL)
        if placed is None or special:
            cut = spelled is not None and spelled.stop > start + 1 and not special
            last = words[spelled.stop - 1] if spelled is not None else ""
            if spelled is not None and cut and last in self.language.placed_need_place:
                return self.reader.read(words[: spelled.stop - 1], start)  # "二两" weighs
            return spelled
        if placed.short and placed.stop < len(words) and words[placed.stop] in self.reader.point_words:
            return None  # what "两千三点一" says nobody can tell
        if placed.short and self._counts_apart(words, placed.stop - 1) and self.placed is not None:
            placed = self.placed.read(words, start, short=False) or placed
        if words[placed.stop - 1] in self.language.placed_need_place:
            placed = self.placed.read(words[: placed.stop - 1], start) if self.placed is not None else None
        return spelled if placed is None else Spelled(placed.stop, Decimal(placed.value), Form.CARDINAL, None)

    def _counts_apart(self, words: Sequence[str], last: int) -> bool:
        """Whether the digit at `last` belongs to what follows: "十万一次", "三百一般"."""
        tables = (self.counters, self.units, self.percents, self.denominator_links)
        follows = any(table.after(words, last + 1) is not None for table in tables)
        return follows or self.never_phrases.after(words, last) is not None

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
        self._read_scales()
        self._read_units()
        self._read_money()
        self._read_percents_and_rates()
        self._read_quantity_words()

    def _read_scales(self) -> None:
        language = self.language
        scales: dict[tuple[str, ...], int] = {(name,): power for name, power in self.reader.scale_words.items()}
        scales |= {cldr.tokenize(name): power for name, power in cldr.scale_words(self.locale_id).items()}
        for name in language.subunits:
            scales.pop(cldr.tokenize(name), None)  # "cent" is a hundred inside a word only
        scales |= {cldr.tokenize(name): power for name, power in language.scales.items()}
        self.glued_scales = {p[0]: n for p, n in scales.items() if len(p) == 1 and len(p[0]) == 1} | dict(
            language.glued_scales
        )
        self.scales: PhraseTable[int] = PhraseTable(
            self._with_endings(
                {
                    p: n
                    for p, n in scales.items()
                    if len(p[0]) > 1 or is_unspaced(p[0]) or (len(p) > 1 and p[0] not in LONE_LETTERS)
                }
            )
        )
        forms = cldr.scale_forms(self.locale_id)
        self.scale_letters = {form.text: form for form in forms if not form.before and len(form.text) == 1}
        self.scales_before: PhraseTable[int] = PhraseTable(
            {cldr.tokenize(form.text): form.power for form in forms if form.before}
        )
        self.scale_words = frozenset(phrase[0] for phrase in self.scales.phrases)

    def _read_units(self) -> None:
        language, inflect = self.language, self.language.inflect
        units = {phrase: UnitName(form.units) for phrase, form in cldr.unit_forms(self.locale_id, inflect).items()}
        for name, unit in language.units.items():
            phrase = cldr.tokenize(name)
            known = units[phrase].units if phrase in units else ()
            units[phrase] = UnitName(tuple(dict.fromkeys((*unit.split(" | "), *known))))
        units = self._with_endings(units)
        for word in language.not_units:
            units.pop(cldr.tokenize(word), None)
        self.units: PhraseTable[UnitName] = PhraseTable(units)
        exact = {cldr.cut(symbol): UnitName((unit,)) for symbol, unit in SYMBOLS.items()}
        exact |= {p: UnitName(form.units) for p, form in cldr.unit_forms_exact(self.locale_id).items()}
        for word in language.not_units:
            exact.pop(cldr.cut(word), None)
        self.exact_units: PhraseTable[UnitName] = PhraseTable(
            {p: name for p, name in exact.items() if not (_is_plain_word(p) and units.get(p) == name)}
        )
        # A letter that only CLDR calls a unit may be anything else in a language whose words we know.
        lone = (p[0] for p in (*exact, *map(cldr.tokenize, language.units)) if len(p) == 1 and len(p[0]) == 1)
        self.lone_units = LONE_LETTERS.union(
            letter for letter in lone if not (letter.isascii() and language.function_words)
        )
        self.units_before: PhraseTable[UnitName] = PhraseTable(
            {phrase: UnitName(form.units) for phrase, form in cldr.unit_forms_before(self.locale_id).items()}
        )
        self.units_around: PhraseTable[tuple[tuple[tuple[str, ...], UnitName], ...]] = PhraseTable(
            {
                after: tuple((before, UnitName(form.units)) for before, form in starts)
                for after, starts in cldr.unit_forms_around(self.locale_id).items()
            }
        )
        self.foot_names = frozenset(p[0] for p, name in units.items() if name.units[0] == "foot" and len(p) == 1)
        self.suffix_units = {
            suffix + ending: unit
            for suffix, unit in language.unit_suffixes.items()
            for ending in language.suffix_endings
        }
        self.fraction_units = frozenset(
            prefix + stem for prefix in language.fraction_prefixes for stem in language.unit_stems
        )

    def _read_money(self) -> None:
        language = self.language
        currencies = dict(cldr.currency_forms(self.locale_id, language.inflect))
        currencies |= {cldr.tokenize(name): codes for name, codes in language.currencies.items()}
        self.currencies = PhraseTable(
            {p: c for p, c in self._with_endings(currencies).items() if " ".join(p) not in language.not_currencies}
        )
        everywhere = _signs_of_everywhere()
        symbols = {cldr.tokenize(sign): codes for sign, codes in cldr.currency_symbols(self.locale_id).items()}
        own = {sign: codes for sign, codes in symbols.items() if everywhere.phrases.get(sign) != codes}
        self.currency_signs = LayeredTable(own, everywhere)
        self.money_pattern = cldr.money_pattern(self.locale_id)
        self.own_signs = cldr.own_currency_symbols(self.locale_id)
        self.subunits: PhraseTable[tuple[str, ...]] = PhraseTable(
            self._with_endings({cldr.tokenize(name): codes for name, codes in language.subunits.items()})
        )
        ends = (phrase[-1] for table in (self.currency_signs, self.currencies) for phrase in table.phrases)
        inside = "-−" if self.money_pattern.minus_inside else ""
        self.money_ends = LayeredWords.of((*ends, *inside), _shared_ends())

    def _read_percents_and_rates(self) -> None:
        language = self.language
        sign = cldr.symbols(self.locale_id)
        percents = {
            sign.percent: "percent",
            "%": "percent",
            "٪": "percent",
            "％": "percent",
            "‰": "permille",
        }
        percents |= cldr.percent_names(self.locale_id) | dict(language.percents)
        self.percent_signs = frozenset((sign.percent, "%", "٪", "％"))
        self.percent_stands_before = cldr.percent_stands_before(self.locale_id)
        self.percents: PhraseTable[str] = PhraseTable(
            self._with_endings({cldr.tokenize(name): unit for name, unit in percents.items()})
        )
        self.percent_words = frozenset(word for phrase in self.percents.phrases for word in phrase)
        self.per: PhraseTable[bool] = PhraseTable(
            dict.fromkeys(
                chain(cldr.per_patterns(self.locale_id), ((w,) for w in chain(language.per, language.per_nouns))), True
            )
        )
        self.per_unit: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.per_unit})
        if language.per_unit:
            self.per = PhraseTable({p: True for p in self.per.phrases if p not in self.per_unit.phrases})
        self.per_time: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.per_time})
        self.frequencies: PhraseTable[str] = PhraseTable(
            {cldr.tokenize(adverb): unit for adverb, unit in language.frequencies.items()}
        )
        self.frequency_starts = frozenset(phrase[0] for phrase in self.frequencies.phrases)
        self.rate_starts = frozenset(
            chain(
                (phrase[0] for phrase in chain(self.per.phrases, self.per_time.phrases, self.per_unit.phrases)),
                language.per_articles,
                language.per_unit_articles,
            )
        )
        self.rates = self.rate_starts | self.frequency_starts
        self.rate_words_before = language.per_behind_noun.union(language.per_before)

    def _read_quantity_words(self) -> None:
        """What tells at a glance whether anything but a plain count may stand at a token."""
        language = self.language
        tables = (
            self.scales, self.units, self.exact_units, self.units_around, self.currencies,
            self.currency_signs, self.subunits, self.percents,
        )  # fmt: skip
        starts = map(lower_in_place, {phrase[0] for table in tables for phrase in table.phrases})
        others = (*self.glued_scales, *language.tenths, *self.money_pattern.link[:1], *language.scaled_currencies)
        self.quantity_starts = LayeredWords.of((*starts, *others), _shared_starts())
        # Words besides of which one must follow a number for it to be more than a count.
        self.extending_words = frozenset("([{-‐‑–").union(
            language.collectives, language.unit_adjectives, self.suffix_units, language.scale_links, language.tenths,
            (phrase[0] for phrase in (*self.long_collectives.phrases, *self.vague_fillers.phrases)),
        )  # fmt: skip
        self.abbreviations = self._abbreviations()
        self.abbreviations_before_digits = language.abbreviations_before_digits
        self.closing_abbreviations = language.closing_abbreviations
        self.ordinal_dot = language.ordinal_dot
        self.sentence_starters = language.sentence_starters
        self.capital_ends_ordinal = language.capital_ends_ordinal
        self.titled_ordinal_nouns = language.titled_ordinal_nouns

    def _abbreviations(self) -> frozenset[str]:
        """Words that a full stop ends inside a name ("US" in "U.S. dollars", "imp." in "imp. gallon")."""
        tables = (self.units, self.currencies, self.percents, self.scales)
        return self.language.abbreviations.union(
            phrase[k - 1]
            for table in tables
            for phrase in table.phrases
            if "." in phrase
            for k in range(1, len(phrase) - 1)
            if phrase[k] == "."
        )

    def is_plural(self, word: str) -> bool:
        """Whether the word looks like a plural noun; cheap and often right."""
        language = self.language
        if word in language.plurals:
            return True
        if word in language.not_plurals or len(word) < 3 or not word.endswith(language.plural_endings):
            return False
        return not word.endswith(language.singular_endings)

    def is_verb(self, word: str) -> bool:
        """Whether the word is a verb, or looks like a form of one."""
        language = self.language
        if word in language.verbs:
            return True
        return word.endswith(language.verb_endings) and not word.endswith(language.not_verb_endings)

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
        if start >= len(words) or words[start] in self.language.article_not_units:
            return False
        if len(words[start]) < 2 and not is_unspaced(words[start]):
            return False
        if words[start] in self.language.function_words:
            return self._is_long_percent(words, start)
        if start + 1 < len(words) and words[start + 1] in ("-", "‐", "‑"):
            return False
        if self._is_ordinal_of(words, start) or self._is_money_of(words, start):
            return False
        return any(table.after(words, start) for table in (self.units, self.currencies, self.subunits, self.percents))

    def _is_money_of(self, words: Sequence[str], start: int) -> bool:
        """Whether the name of money only describes a noun: "a dollar amount"."""
        found = self.currencies.after(words, start) if self.language.head_rule is HeadRule.LAST else None
        following = words[found[0]] if found is not None and found[0] < len(words) else ""
        free = following in self.language.function_words or following in self.language.unit_adjectives
        rated = (following,) in self.frequencies.phrases or following in self.rate_starts
        return following.isalpha() and not (free or rated or following.endswith(self.language.comparative_endings))

    def _is_long_percent(self, words: Sequence[str], start: int) -> bool:
        """ "pour cent" behind "un": it begins with a function word."""
        percent = self.percents.after(words, start)
        return percent is not None and percent[0] > start + 1

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
        self.moving_words = self.change_words | language.change_moves
        self.change_cues = self.moving_words.union(language.separable)
        self.change_prepositions = language.change_by | language.change_to | language.change_from
        self.by_or_from = language.change_by & language.change_from  # French "de"
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
            | (self.qualifier_words - language.than)
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
        self.after_era: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.after_era})
        self.before_era: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.before_era})

    def _read_dates(self) -> None:
        language = self.language
        self.decade_endings = (*language.decade_endings, *language.decade_tails)
        self.months = {name.rstrip("."): number for name, number in cldr.month_names(self.locale_id).items()}
        self.months = {name: n for name, n in self.months.items() if len(name) > 1 and name not in language.not_months}
        self.months |= self.language.months
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
        self.afternoon = {"".join(cldr.tokenize(name)): hours for name, hours in language.afternoon.items()}
        self.day_parts = self.afternoon | dict(language.day_parts)
        self.hour_cues: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.hour_cues})
        self.decade_nouns_before: PhraseTable[bool] = PhraseTable(
            {cldr.tokenize(p): True for p in language.decade_nouns_before}
        )
        self.clocks = bool(language.clock or language.clock_units or language.clock_names)
        self.years_after: PhraseTable[bool] = PhraseTable({cldr.tokenize(p): True for p in language.years_after})
        self.timed_nouns = language.century_nouns | language.quarters | language.half_years
        self.point_starts = frozenset(("/", ":", ".", "-", "–", "—", "‐", "‑", "−", "'", "’", "‘", ",", "")).union(
            (cldr.tokenize(name)[0] for name in chain(language.clock, language.afternoon)),  # "a" of "a.m."
            self.months,
            self.date_links,
            language.ordinal_suffixes,
            language.ordinal_signs,
            language.clock,
            language.clock_units,
            self.joiners if language.weekday_days else (),
            language.time_point_marks,
            language.century_nouns,
            language.quarters,
            language.half_years,
            language.range_to,
            language.decade_suffixes,
            language.day_month_links,
            language.ordinal_joints,
            language.day_parts,
            (phrase[0] for phrase in chain(self.before_era.phrases, self.after_era.phrases, self.years_after.phrases)),
        )
        self.point_links = frozenset(("'", "’", "‘", ".", "/", "")).union(
            language.quarter_letters,
            language.half_year_letters,
            self.months,
            self.date_links,
            self.weekdays,
            language.single_year_nouns,
            (phrase[-1] for phrase in self.leading_eras.phrases),
            language.clock_before,
            language.clock_names,
            language.century_nouns if language.roman_centuries else (),
            (phrase[-1] for phrase in self.decade_nouns_before.phrases),
            language.decade_articles,
            (chain(("(",), (p[-1] for p in self.weekday_names.phrases)) if language.weekday_days else ()),
            (phrase[-1] for phrase in self.hour_cues.phrases),
        )
        self.date_order = cldr.date_order(self.locale_id)
        self.day_before_month = cldr.date_order(cldr.language_of(self.locale_id)) == "DMY"

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
            return not cued and self._counts_singular(word, year)
        # Where adjectives stand after the noun, the noun is the first word.
        for k in range(j, min(j + (1 if language.head_rule is HeadRule.FIRST else 3), s.count)):
            if s.words[k] in language.function_words or not s.words[k][:1].isalpha():
                return False
            if language.head_rule is HeadRule.ENDINGS and self.is_verb(s.words[k]):
                return False
            if self.is_plural(s.words[k]):
                # Where "year" stands behind a year, a plural behind the digits is counted.
                return language.years_named or not (cued and FIRST_SURE_YEAR <= year <= LAST_SURE_YEAR)
        return False

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

    # -- the scan --

    def _compile_scan(self) -> None:
        language = self.language
        self.roman = bool(
            language.ordinal_dot or language.roman_centuries or language.roman_ordinals or language.roman_suffixes
        )
        self.special = frozenset(
            chain(
                language.vague, language.collectives, language.multiple_words,
                language.half, language.half_nouns, language.fraction_prefixes, language.fraction_nouns,
                (phrase[0] for phrase in self.percents_before.phrases),
                (phrase[0] for phrase in self.share_phrases.phrases),
                self.placed.signs if self.placed is not None else (),
                language.clock_parts,
                language.groups, language.once_words,
                language.share_prefixes, language.lone_shares, language.dual_units,
                language.minus if language.articles & language.share_ones else (),
            )
        )  # fmt: skip
        self.article_followers = self._article_followers()
        self.long_scales = tuple(word for word in self.reader.scale_words if len(word) >= _LONG_SCALE)
        words = (self.reader.initial | self.special) - language.articles
        words |= {_recomposed(word) for word in words if not word.isascii()}
        words |= {prefix + word for prefix in language.number_prefixes for word in words}
        roman = self._roman_pattern()
        # `re` is faster here than `regex`, but its letters have no marks: those of the script are named.
        letters = rf"(?:[^\W\d_]|[{marks}])*" if (marks := _marks_beside(words)) else r"[^\W\d_]*"
        # An article is none unless what follows may be a unit or a scale; `\b` behind it keeps "an" from "and".
        followers = self.article_followers | {word for word in self.reader.initial if word not in language.articles}
        articles = trie_pattern(language.articles, whole=True)
        beginnings = {word[:3] for word in followers}  # `candidates` looks at the whole word
        article = rf"{articles}\b(?=[\s'\u2010\u2011-]{{1,4}}{trie_pattern(beginnings)})"
        longer = rf"(?!{articles}\b(?!\u00ad)){trie_pattern(language.articles & self.reader.initial)}"
        first = "".join(re.escape(letter) for letter in sorted({word[0] for word in words | language.articles}))
        unspaced = {word for word in words if is_unspaced(word)}
        inside = f"|{_inside_pattern(unspaced)}" if unspaced else ""
        spelled = trie_pattern(_beginnings(words - unspaced))
        self.scan = re.compile(
            rf"\b(?=[{first}{'ivxlc' if roman else ''}])"
            rf"(?:{roman}{spelled}{letters}|{article}|{longer}(?:[^\W\d_]|\u00ad)*){inside}"
        )

    def _roman_pattern(self) -> str:
        """Roman numerals with what makes them ordinals: a dot, an ending, the noun of a century."""
        language = self.language
        if language.roman_ordinals:
            return r"[ivxlc]{1,6}\b|"
        behind = [r"(?=\.)"] if language.ordinal_dot else []
        if language.roman_suffixes:
            behind.append(rf"{trie_pattern(language.roman_suffixes)}\b")
        if language.roman_centuries:
            behind.append(rf"(?=\s{{1,2}}{trie_pattern(language.century_nouns)}\b)")
            alone = "".join(letter for letter in "ivxlc" if letter not in language.function_words)
            behind += [r"(?<=[ivxlc]{2})\b", rf"(?<=[{alone}])\b"] if alone else [r"(?<=[ivxlc]{2})\b"]  # "siglo XX"
        return rf"[ivxlc]{{1,6}}(?:{'|'.join(behind)})|" if behind else ""

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
        nouns |= {phrase[0] for phrase in self.percents.phrases if len(phrase) > 1}
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
            | (self.share_partners | language.between_and if language.share_ones else frozenset())
            | (self.joiners if language.share_ones and language.and_a_half else frozenset())
            | self.reader.point_words  # "een komma zeven"
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

    def is_ten(self, word: str) -> bool:
        """Whether the word is one of the tens ("twenty"), which a hyphen joins to its units."""
        spelled = self.reader.read_all(word) if word in self.reader_words else None
        return spelled is not None and spelled.value in _DECADES

    def _find_role(self, word: str) -> Role:
        word = word.replace("\u00ad", "")
        if word in self.language.once_words:
            return Role(True, only_before_rate=True)
        if word in self.special or (self.roman and roman_value(word)):
            return Role(True)
        if word.endswith(self.language.roman_suffixes) and self.roman_ordinal(word) is not None:
            return Role(True)
        if word in self.language.articles:
            return Role(True, only_before_unit=True)
        if word in self.language.never_numbers:
            return Role(False)
        spelled = self.reader.read_all(word)
        if spelled is not None:
            share = self.language.ordinals_are_shares and spelled.form is Form.ORDINAL
            least = _LEAST_BEFORE_ORDINAL if self.language.ordinals_are_shares else _LEAST_MULTIPLIED
            return Role(True, multiplies=share or spelled.value >= least)
        if self.share_suffixed(word) is not None:
            return Role(True, multiplies=True)
        if prefix := self._number_prefix(word):
            return Role(True, prefix=prefix)
        begins = word in self.reader.initial or self.compound(word) is not None
        begins = begins or self.number_stem(word) is not None or self._ordinal_stem(word) is not None
        begins = begins or self.decade(word) is not None or word.endswith(tuple(self.language.decade_tails))
        return Role(begins, multiplies=word.startswith(self.long_scales))  # "en miljontvåtusen"

    def roman_ordinal(self, word: str) -> tuple[int, int] | None:
        """The value of a roman numeral with an ordinal's ending and how many letters it has: "xixe" is 19, 3."""
        for suffix in self.language.roman_suffixes:
            if word.endswith(suffix) and (value := roman_value(word.removesuffix(suffix))):
                return value, len(word) - len(suffix)
        return None

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
                if spelled is not None and spelled.form is not Form.YEAR and spelled.value in _DECADES:
                    return int(spelled.value) // 10
        return None


def _marks_beside(words: Iterable[str]) -> str:
    """The marks and joiners that may stand inside words of the scripts whose marks these words have."""
    blocks = {ord(char) >> 7 for word in words for char in word if unicodedata.category(char)[0] == "M"}
    places = (place for block in sorted(blocks) for place in range(block << 7, (block + 1) << 7))
    marks = "".join(char for char in map(chr, places) if unicodedata.category(char)[0] == "M")
    return marks + "\u200b\u200c\u200d" if marks else ""


def _is_plain_word(phrase: tuple[str, ...]) -> bool:
    """Whether it is words in small letters, whose case says nothing: they are looked up without it."""
    return all(len(word) > _LONGEST_SYMBOL and word.isalpha() and word.islower() for word in phrase)


_LONGEST_SYMBOL = 3


@cache
def _signs_of_everywhere() -> PhraseTable[tuple[str, ...]]:
    """The signs and codes of money that every locale reads."""
    return PhraseTable({cldr.tokenize(sign): codes for sign, codes in cldr.currency_symbols("root").items()})


@cache
def _shared_starts() -> frozenset[str]:
    """What signs of money and symbols of units begin with, in every locale."""
    signs = (phrase[0] for phrase in _signs_of_everywhere().phrases)
    return frozenset(signs).union(lower_in_place(cldr.cut(symbol)[0]) for symbol in SYMBOLS)


@cache
def _shared_ends() -> frozenset[str]:
    """What signs of money end with, in every locale."""
    return frozenset(phrase[-1] for phrase in _signs_of_everywhere().phrases)


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


_MANY_WORDS = 600
_LETTERS_SCANNED = 3


def _beginnings(words: set[str] | frozenset[str]) -> Iterable[str]:
    """What the scan looks for: whole words, or the first letters of so many that their pattern is slow to make."""
    return words if len(words) < _MANY_WORDS else {word[:_LETTERS_SCANNED] for word in words}


def _inside_pattern(words: Iterable[str]) -> str:
    """The beginnings of numbers in a script without spaces: anywhere, but not behind another numeral."""
    signs = "".join(re.escape(word) for word in words if len(word) == 1)
    return rf"(?<![{signs}]){trie_pattern(words)}" if signs else trie_pattern(words)


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


def _flags(phrases: Iterable[str]) -> PhraseTable[bool]:
    return PhraseTable({cldr.tokenize(phrase): True for phrase in phrases})


def _phrases(table: Mapping[str, Bound]) -> PhraseTable[Bound]:
    return PhraseTable({cldr.tokenize(phrase): bound for phrase, bound in table.items()})


def kind_of_unit(unit: str) -> Kind:
    """The kind of a claim with that unit."""
    if unit == "percent":
        return Kind.PERCENT
    return Kind.DURATION if unit in TIME_UNITS else Kind.MEASURE


_FEW_UNITS = 400  # a third of the languages have little more than the symbols that all inherit
_loaded: dict[str, Vocabulary] = {}


def vocabulary_of(locale_id: str) -> Vocabulary:
    """The vocabulary of a canonical CLDR id, built when first asked for and kept."""
    known = _loaded.get(locale_id)
    if known is None:
        known = _loaded[locale_id] = _built(locale_id)
    return known


def _built(locale_id: str) -> Vocabulary:
    """A new vocabulary, which shares what it can with what is there already."""
    parent = cldr.parent_of(locale_id)
    if parent is None or cldr.language_of(parent) != cldr.language_of(locale_id):
        vocabulary = Vocabulary(locale_id)
        if len(vocabulary.units.phrases) < _FEW_UNITS:
            vocabulary.share_with(_of_no_language())
        return vocabulary
    if cldr.inherits_everything(locale_id, parent) and not has_own_rules(locale_id):
        return vocabulary_of(parent).in_territory(locale_id)
    vocabulary = Vocabulary(locale_id)
    kin = next((_loaded[name] for name in _kin(locale_id) if name in _loaded), None)
    if kin is not None:
        vocabulary.share_with(kin)
    vocabulary.rank_currencies()
    return vocabulary


def _kin(locale_id: str) -> Iterator[str]:
    """The ancestors of a locale, nearest first, then its siblings: what they have in common is held once."""
    parent = cldr.parent_of(locale_id)
    while parent is not None:
        yield parent
        parent = cldr.parent_of(parent)
    language = cldr.language_of(locale_id)
    yield from [name for name in _loaded if cldr.language_of(name) == language]


@cache
def _of_no_language() -> Vocabulary:
    """What every language inherits that does not say otherwise."""
    return Vocabulary("root")
