"""Scale words, units, money, percentages and rates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from typing import TypeVar

from numbers_extract import cldr
from numbers_extract.languages.base import HeadRule, no_forms
from numbers_extract.lexing.phrases import LayeredTable, LayeredWords, PhraseTable, TranslatedTable
from numbers_extract.lexing.tokens import Sentence, is_digits, is_unspaced, is_word, lower_in_place
from numbers_extract.numerals.words import Form
from numbers_extract.quantities.symbols import LONE_LETTERS, SYMBOLS
from numbers_extract.vocabulary.entries import UnitName, flags, unit_name
from numbers_extract.vocabulary.numerals import Numerals

_T = TypeVar("_T")
_LONGEST_SYMBOL = 3
_LONGEST_SIGN = 3  # letters of a sign of money: "Rs", "kr", "AED"


class Quantities(Numerals):
    """Scale words, units, money, percentages and rates."""

    currencies: PhraseTable[tuple[str, ...]]
    currency_signs: PhraseTable[tuple[str, ...]]

    def __init__(self, locale_id: str) -> None:
        super().__init__(locale_id)
        self._inflect = None if self.language.inflect is no_forms else self.language.inflect
        self.fahrenheit = cldr.uses_fahrenheit(self.locale_id)
        self._read_scales()
        self._read_units()
        self._read_money()
        self._read_percents_and_rates()
        self._read_quantity_words()

    def rank_units(self) -> None:
        """Put the readings of names and signs of money, and of degrees, in the order of this territory."""
        here = self.locale_id
        self.fahrenheit = cldr.uses_fahrenheit(here)
        self.currencies = TranslatedTable(self.currencies, lambda codes: cldr.ranked_names(codes, here))
        self.currency_signs = TranslatedTable(self.currency_signs, lambda codes: cldr.ranked_signs(codes, here))
        self.subunits: PhraseTable[tuple[str, ...]] = TranslatedTable(
            self.subunits, lambda codes: cldr.ranked_signs(codes, here)
        )

    def past_ordinal_suffix(self, s: Sentence, j: int) -> int | None:
        """The token past an ordinal suffix behind the digits that end before token `j`: "4th", "4-й"."""
        language = self.language
        joined = s.words[j] in language.ordinal_joints and s.glued(j)
        j += joined
        if s.words[j] not in language.ordinal_suffixes or not s.glued(j):
            return None
        unit = bool(language.ordinal_joints) and not joined and (s.words[j],) in self.units.phrases  # "3м" are metres
        return None if unit else j + 1

    def _with_endings(self, phrases: Mapping[tuple[str, ...], _T]) -> dict[tuple[str, ...], _T]:
        """The phrases with the forms of their last words, where the language inflects those."""
        inflect = self.language.inflect_last
        if inflect is no_forms:
            return dict(phrases)
        forms = {
            (*phrase[:-1], form): value
            for phrase, value in phrases.items()
            if not _is_code(phrase, value)
            for form in inflect(phrase[-1])
        }
        if forms:
            self.noun_stems.update(phrase[-1] for phrase in phrases)
        return forms | dict(phrases)

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
        language = self.language
        units = {
            phrase: unit_name(form.units) for phrase, form in cldr.unit_forms(self.locale_id, self._inflect).items()
        }
        for name, unit in language.units.items():
            phrase = cldr.tokenize(name)
            known = units[phrase].units if phrase in units else ()
            units[phrase] = unit_name(tuple(dict.fromkeys((*unit.split(" | "), *known))))
        units = self._with_endings(units)
        for word in language.not_units:
            units.pop(cldr.tokenize(word), None)
        self.units: PhraseTable[UnitName] = PhraseTable(units)
        exact = {cldr.cut(symbol): unit_name((unit,)) for symbol, unit in SYMBOLS.items()}
        exact |= {p: unit_name(form.units) for p, form in cldr.unit_forms_exact(self.locale_id).items()}
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
            {phrase: unit_name(form.units) for phrase, form in cldr.unit_forms_before(self.locale_id).items()}
        )
        self.units_around: PhraseTable[tuple[tuple[tuple[str, ...], UnitName], ...]] = PhraseTable(
            {
                after: tuple((before, unit_name(form.units)) for before, form in starts)
                for after, starts in cldr.unit_forms_around(self.locale_id).items()
            }
        )
        # "um segundo" lasts, though "segundo" is "according to", too
        self.ordinal_units = frozenset(
            word
            for word in language.function_words
            if (word,) in units and (read := self.reader.read_all(word)) is not None and read.form is Form.ORDINAL
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
        currencies = dict(cldr.currency_forms(self.locale_id, self._inflect))
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
        self.subunits = PhraseTable(
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
        self.per_unit = flags(language.per_unit)
        if language.per_unit:
            self.per = PhraseTable({p: True for p in self.per.phrases if p not in self.per_unit.phrases})
        self.more_phrases = flags(language.more_phrases)
        self.in_a_row = flags(language.in_a_row)
        self.more_starts = frozenset(phrase[0] for phrase in self.more_phrases.phrases)
        self.per_time = flags(language.per_time)
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
        starts = map(_lowered, {phrase[0] for table in tables for phrase in table.phrases})
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
        self.before_ordinal = language.determiners | language.articles | language.before_ordinal
        self.function_words = language.function_words
        self.titled_ordinal_nouns = language.titled_ordinal_nouns

    def _abbreviations(self) -> frozenset[str]:
        """Words that a full stop ends inside a name ("US" in "U.S. dollars", "imp." in "imp. gallon") or scale."""
        tables = (self.units, self.currencies, self.percents, self.scales)
        before_units = (phrase[-2] for phrase in self.scales.phrases if phrase[-1] == "." and len(phrase) > 1)
        return self.language.abbreviations.union(
            before_units,
            (
                phrase[k - 1]
                for table in tables
                for phrase in table.phrases
                if "." in phrase
                for k in range(1, len(phrase) - 1)
                if phrase[k] == "."
            ),
        )

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

    def scale_after(self, words: Sequence[str], start: int) -> tuple[int, int] | None:
        """The scale word at `start`: (index past it, power of ten)."""
        return self.scales.after(words, start)

    def article_unit(self, words: Sequence[str], start: int) -> bool:
        """Whether a unit or currency stands at `start` that an article may count."""
        if start >= len(words) or words[start] in self.language.article_not_units:
            return False
        if len(words[start]) < 2 and not is_unspaced(words[start]):
            return False
        if words[start] in self.language.function_words - self.ordinal_units:
            return self._is_long_percent(words, start)
        if start + 1 < len(words) and words[start + 1] in ("-", "‐", "‑"):
            found = self.units.after(words, start)
            return found is not None and found[0] > start + 1  # "quilowatt-hora"
        if len(words[start]) <= _LONGEST_SIGN and start + 1 < len(words) and is_digits(words[start + 1]):
            return False  # "a Rs 500 note"
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
        if not is_word(following) or following in self.language.function_words:
            return False
        if following.endswith(self.language.comparative_endings):
            return False  # "half a second quicker"
        spelled = self.reader.read_all(words[start])
        return spelled is not None and spelled.form is Form.ORDINAL


def _is_plain_word(phrase: tuple[str, ...]) -> bool:
    """Whether it is words in small letters, whose case says nothing: they are looked up without it."""
    return all(len(word) > _LONGEST_SYMBOL and word.isalpha() and word.islower() for word in phrase)


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


def _lowered(word: str) -> str:
    """The word in lower case: the same object where it is so already, as most are, and no copy to be kept."""
    lowered = lower_in_place(word)
    return word if lowered == word else lowered


def _is_code(phrase: tuple[str, ...], value: object) -> bool:
    """Whether the phrase is the ISO code of its currency."""
    return isinstance(value, tuple) and phrase[0].upper() in value
