"""What the scan of a text looks for, and what a word that it finds may begin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from itertools import chain

from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import is_unspaced
from numbers_extract.lexing.trie import trie_pattern
from numbers_extract.numerals.roman import roman_value
from numbers_extract.numerals.words import Form
from numbers_extract.vocabulary.cues import Cues
from numbers_extract.vocabulary.dates import Dates
from numbers_extract.vocabulary.entries import CACHE_LIMIT, Role

_LONG_SCALE = 5  # letters of a scale word that a longer number may be written onto
_LEAST_MULTIPLIED = 100  # "a hundred"
_LEAST_BEFORE_ORDINAL = 20  # "a twenty-fifth"
_MANY_WORDS = 600
_LETTERS_SCANNED = 3


class Scanning(Dates):
    """What the scan of a text looks for, and what a word that it finds may begin."""

    def __init__(self, locale_id: str) -> None:
        super().__init__(locale_id)
        self.roles: dict[str, Role] = {}
        self._compile_scan()
        self.cues = Cues(self)
        self.own_lower = self.language.own_lower

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Words that no name is made of, as a line in capitals is read; made when the first one is."""
        units = (word for table in (self.units, self.currencies) for phrase in table.phrases for word in phrase)
        small = self.cues.all.union(self.language.function_words, self.language.articles, self.reader.initial, units)
        return small - self.language.months_need_capital

    def _compile_scan(self) -> None:
        language = self.language
        self.roman = bool(
            language.ordinal_dot or language.roman_centuries or language.roman_ordinals or language.roman_suffixes
        )
        self.special = frozenset(
            chain(
                language.vague, language.collectives, language.multiple_words,
                language.century_adjectives,
                language.half, language.half_nouns, language.fraction_prefixes, language.fraction_nouns,
                (phrase[0] for phrase in self.percents_before.phrases),
                (phrase[0] for phrase in self.share_phrases.phrases),
                self.placed.signs if self.placed is not None else (),
                language.clock_parts,
                language.groups, language.once_words,
                language.share_prefixes, language.lone_shares, language.dual_units, language.year_spans,
                language.minus if language.articles & language.share_ones else (),
            )
        )  # fmt: skip
        self.article_followers = self._article_followers()
        self.long_scales = tuple(word for word in self.reader.scale_words if len(word) >= _LONG_SCALE)
        words = (self.reader.initial | self.special) - language.articles
        words |= {prefix + word for prefix in language.number_prefixes for word in words}
        roman = self._roman_pattern()
        # `re` is faster here than `regex`, but its letters have no marks: those of the script are named.
        letters = rf"(?:[^\W\d_]|[{marks}])*" if (marks := _marks_beside(words)) else r"[^\W\d_]*"
        # An article is none unless what follows may be a unit or a scale; `\b` behind it keeps "an" from "and".
        followers = self.article_followers | {word for word in self.reader.initial if word not in language.articles}
        articles = trie_pattern(language.articles, whole=True)
        beginnings = {word[:3] for word in followers}  # `candidates` looks at the whole word
        article = rf"{articles}\b(?=[\s'\u2010\u2011-]{{1,4}}{trie_pattern(beginnings)})"
        longer = rf"(?!{articles}\b){trie_pattern(language.articles & self.reader.initial)}"
        first = "".join(re.escape(letter) for letter in sorted({word[0] for word in words | language.articles}))
        unspaced = {word for word in words if is_unspaced(word)}
        inside = f"|{_inside_pattern(unspaced)}" if unspaced else ""
        spelled = trie_pattern(_beginnings(words - unspaced))
        self.scan = re.compile(
            rf"\b(?=[{first}{'ivxlc' if roman else ''}])"
            rf"(?:{roman}{spelled}{letters}|{article}|{longer}[^\W\d_]*){inside}"
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
        nouns -= language.function_words - self.ordinal_units
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
                    language.whole_adjectives,
                    language.bounding_adjectives,
                )
            )
            | (self.share_partners | language.between_and if language.share_ones else frozenset())
            | (self.joiners if language.share_ones and language.and_a_half else frozenset())
            | self.reader.point_words  # "een komma zeven"
            | frozenset(filter(None, language.ranked[1:]))  # "op een na beste"
            | self.afternoon_starts  # "uma da manhã"
            | (language.times_words if language.head_rule is HeadRule.FIRST else frozenset())  # "una volta al mese"
        )

    def role(self, word: str) -> Role:
        """Whether the word may begin a numeral; remembered."""
        try:
            return self.roles[word]
        except KeyError:
            if len(self.roles) > CACHE_LIMIT:
                self.roles.clear()
            found = self.roles[word] = self._find_role(word)
            return found

    def _find_role(self, word: str) -> Role:
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


def _marks_beside(words: Iterable[str]) -> str:
    """The marks and joiners that may stand inside words of the scripts whose marks these words have."""
    blocks = {ord(char) >> 7 for word in words for char in word if unicodedata.category(char)[0] == "M"}
    places = (place for block in sorted(blocks) for place in range(block << 7, (block + 1) << 7))
    marks = "".join(char for char in map(chr, places) if unicodedata.category(char)[0] == "M")
    return marks + "\u200b\u200c\u200d" if marks else ""


def _beginnings(words: set[str] | frozenset[str]) -> Iterable[str]:
    """What the scan looks for: whole words, or the first letters of so many that their pattern is slow to make."""
    return words if len(words) < _MANY_WORDS else {word[:_LETTERS_SCANNED] for word in words}


def _inside_pattern(words: Iterable[str]) -> str:
    """The beginnings of numbers in a script without spaces: anywhere, but not behind another numeral."""
    signs = "".join(re.escape(word) for word in words if len(word) == 1)
    return rf"(?<![{signs}]){trie_pattern(words)}" if signs else trie_pattern(words)
