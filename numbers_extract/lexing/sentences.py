"""Where sentences end. One pass over the text, decided by what stands beside each stop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

import regex

from numbers_extract.lexing.tokens import DASHES
from numbers_extract.numerals.roman import roman_value

# A stop with what closes after it and the white space behind; a blank line; a line that begins anew.
# A lower-case letter next means that the sentence goes on.
_STOP = regex.compile(
    r"""(?<![.!?…])([.!?…]++["'”’“»«)\]]*+)\s++(?![\s\p{Ll}]|["'„“”‘’«»(\[]++\p{Ll})
      | [。！？।॥؟۔]++[」』”’)"]*+\s*+
      | \n[^\S\n]*+\n\s*+
      | \n(?=[\p{Lu}\p{Nd}•*–-])""",
    regex.VERBOSE,
)
_SHORT_LINE = 55  # a line that breaks off sooner was not wrapped: a title, an item of a list
_PLAIN_WORD = 24  # as far back as the space before a word is looked for without a pattern
_WORD_BEFORE = regex.compile(r"(?r)[\p{L}\p{M}\p{Nd}]+")
_DAY_OR_MONTH = regex.compile(r"\d{1,2}\.")
_TOKENS = regex.compile(r"[\p{L}\p{M}]+|\p{Nd}+|\S")
_NEXT_WORD = regex.compile(r"""["'„“”‘’«»(\[]*+([\p{L}\p{M}\p{Nd}]*+)""")


class SentenceRules(Protocol):
    """What a language says about stops that end no sentence."""

    @property
    def abbreviations(self) -> frozenset[str]:
        """Words whose full stop ends no sentence ("Dr.")."""

    @property
    def closing_abbreviations(self) -> frozenset[str]:
        """Those of them that end one before a word that begins a sentence ("w 2008 r. W maju")."""

    @property
    def abbreviations_before_digits(self) -> frozenset[str]:
        """Words whose full stop ends none where digits follow ("No. 5")."""

    @property
    def ordinal_dot(self) -> bool:
        """Whether a full stop makes an ordinal ("am 3. Mai")."""

    @property
    def spaced_dates(self) -> bool:
        """Whether a space stands behind each dot of a date ("2002. 11. 28.")."""

    @property
    def capital_ends_ordinal(self) -> bool:
        """Whether a capital behind "24." begins a sentence, and no noun that the ordinal stands before."""

    @property
    def titled_ordinal_nouns(self) -> frozenset[str]:
        """Nouns with a capital that an ordinal stands before all the same ("2. Dünya Savaşı")."""

    @property
    def lone_units(self) -> frozenset[str]:
        """Units of one letter."""

    @property
    def months(self) -> Mapping[str, int]:
        """Names of months, which an ordinal stands before."""

    @property
    def before_ordinal(self) -> frozenset[str]:
        """Words behind which a number with a dot is an ordinal even before a capital: "der 3. Sieg"."""

    @property
    def function_words(self) -> frozenset[str]:
        """Words that are no adjectives."""

    @property
    def sentence_starters(self) -> frozenset[str]:
        """Words that begin a sentence even behind a number and a stop ("… 1999. Der …")."""

    @property
    def behind_clock(self) -> frozenset[str]:
        """Words with a capital that say more of a time and begin none: "4 p.m. Eastern", "6 a.m. Monday"."""


def sentence_spans(text: str, lowered: str, rules: SentenceRules) -> Iterator[tuple[int, int]]:
    """Half-open spans of the sentences, each without the white space around it."""
    start = len(text) - len(text.lstrip())
    for match in _STOP.finditer(text, start):
        if _ends_sentence(text, lowered, match, rules):
            end = match.end(1) if match.start(1) >= 0 else match.start()
            if end == match.start() and not text[end : end + 1].isspace():
                end = match.end()
            while end > start and text[end - 1].isspace():
                end -= 1
            if end > start:
                yield start, end
            start = match.end()
            if text[start : start + 1].isspace():
                start = _past_spaces(text, start)
    end = len(text.rstrip())
    if end > start:
        yield start, end


def _past_spaces(text: str, start: int) -> int:
    """Past what `str` calls white space, which is a little more than the patterns do."""
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _ends_sentence(text: str, lowered: str, stop: regex.Match[str], rules: SentenceRules) -> bool:
    found, start = stop.group(), stop.start()
    if found.count("\n") > 1:
        return True  # a paragraph ends
    if found[0] == "\n":
        return found != "\n" or _breaks_off(text, start)
    if stop.group(1) != ".":
        return True
    word = _word_before(lowered, start)
    capital = text[start - 1].isupper()
    if word in rules.closing_abbreviations:
        return _starts_sentence(lowered, stop.end(), rules)
    if len(word) == 1 and capital:
        return _is_unit(text, start, rules)  # and no initial
    if word in rules.abbreviations or (len(word) == 1 and _goes_on_behind_clock(lowered, stop, rules)):
        return False
    if capital and rules.ordinal_dot and word and roman_value(word):
        named = _WORD_BEFORE.match(lowered, 0, start - len(word) - 1)
        return named is None or text[named.start()].isupper()  # "Ludwig XIV. Dann …", but "der II. Weltkrieg"
    if word.isdecimal():
        return _ends_behind_number(text, lowered, start - len(word), stop.end(), rules)
    return not (word in rules.abbreviations_before_digits and text[stop.end() : stop.end() + 1].isdecimal())


def _is_unit(text: str, stop: int, rules: SentenceRules) -> bool:
    """Whether the letter before the stop is the unit of a number: "230 V.", not "John F." nor "in 1850 W."."""
    if stop < _SHORTEST_QUANTITY or text[stop - 1] not in rules.lone_units:
        return False
    number = _WORD_BEFORE.match(text, 0, stop - 1 - text[stop - 2].isspace())
    return number is not None and number.group().isdecimal() and len(number.group()) != _YEAR_DIGITS


_SHORTEST_QUANTITY = 3  # characters: "5 V"
_YEAR_DIGITS = 4


def _ends_behind_number(text: str, lowered: str, first: int, start: int, rules: SentenceRules) -> bool:
    """Whether a number and its stop, from `first` up to where the text goes on at `start`, end a sentence."""
    if (rules.spaced_dates or rules.ordinal_dot) and _DAY_OR_MONTH.match(lowered, start):
        return False  # "2002. 11. 28."
    dot = lowered.find(".", first, first + _ORDINAL_DIGITS + 1)
    if not rules.ordinal_dot or dot < 0:
        return True
    following = _NEXT_WORD.match(lowered, start)
    if following is None or not following[1] or following[1] in rules.sentence_starters:
        return True
    if lowered[first - 1 : first] in _INSIDE_NUMBERS and lowered[first - 2 : first - 1].isdecimal():
        return int(lowered[first:dot]) > _MONTHS  # "um 18.30. Kasse …", but "am 3.5. Konzert"
    return rules.capital_ends_ordinal and not _is_ordinal(text, first, following[1], rules)


def _is_ordinal(text: str, first: int, noun: str, rules: SentenceRules) -> bool:
    """Whether a number with a dot before a capital is one: "der 3. Sieg", "2. und 3. Liga"; not "auf 31. Zeugen …"."""
    if noun in rules.titled_ordinal_nouns or noun in rules.months:
        return True
    *earlier, last = ["", "", "", *_TOKENS.findall(text, max(0, first - _BEFORE_ORDINAL), first)][-3:]
    before = last.lower()
    if before in DASHES and earlier[1].isdecimal():
        return False  # "00-950. Ala"
    if before in rules.before_ordinal or before in _OPENERS:
        return True
    if before == ".":
        return earlier[1].lower() not in rules.abbreviations_before_digits
    listed = earlier[1] == "." and earlier[0].isdecimal()
    adjective = before not in rules.function_words and last.islower() and earlier[1].lower() in rules.before_ordinal
    return last.isalpha() and (listed or adjective)


_ORDINAL_DIGITS = 3
_MONTHS = 12
_INSIDE_NUMBERS = frozenset(".:,")
_BEFORE_ORDINAL = 60  # as far back as the words before one are looked for
_OPENERS = frozenset(("", *",;:([/„“”\"‘’‚'»«*•")) | DASHES


def _word_before(lowered: str, stop: int) -> str:
    """The word that ends at `stop`, or the empty string."""
    start = lowered.rfind(" ", max(0, stop - _PLAIN_WORD), stop) + 1
    word = lowered[start:stop]
    if start and word.isalpha():
        return word  # as the pattern finds it, in a fifth of the time
    before = _WORD_BEFORE.match(lowered, 0, stop)
    return before.group() if before else ""


def _starts_sentence(lowered: str, start: int, rules: SentenceRules) -> bool:
    """Whether a word that begins sentences stands at `start`."""
    following = _NEXT_WORD.match(lowered, start)
    return following is not None and following[1] in rules.sentence_starters


def _goes_on_behind_clock(lowered: str, stop: regex.Match[str], rules: SentenceRules) -> bool:
    """Whether a stop behind "p.m" or "a.m" is followed by a day, a month or a zone."""
    if not rules.behind_clock or lowered[stop.start() - 3 : stop.start()] not in ("a.m", "p.m"):
        return False
    following = _NEXT_WORD.match(lowered, stop.end())
    return following is not None and following[1] in rules.behind_clock


def _breaks_off(text: str, newline: int) -> bool:
    """Whether the line that ends here is too short to have been wrapped."""
    return text.rfind("\n", max(0, newline - _SHORT_LINE), newline) >= 0 or newline < _SHORT_LINE
