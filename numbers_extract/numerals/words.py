"""Reads numbers that are written in words, in every language that CLDR can spell.

>>> reader = WordReader("en")
>>> reader.read(["twenty", "-", "three", "men"], 0)
Spelled(stop=3, value=Decimal('23'), form=<Form.CARDINAL: 'cardinal'>, fraction_digits=None)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import chain
from types import MappingProxyType
from typing import Any, NamedTuple
from unicodedata import category

from numbers_extract.lexing.tokens import is_unspaced
from numbers_extract.numerals.additions import Additions
from numbers_extract.numerals.chart import THOUSAND, Chart, Found
from numbers_extract.numerals.extending import grammar
from numbers_extract.numerals.grammar import (
    HUNDRED,
    Form,
    Fraction,
    Grammar,
    Link,
    Literal,
    Production,
    Value,
)
from numbers_extract.numerals.orthography import (
    BREAK,
    COMMAS,
    DASHES,
    IGNORED,
    SEPARATORS,
)
from numbers_extract.numerals.spellout import Part

__all__ = ["Additions", "Form", "NoWordReader", "Spelled", "WordReader"]

_MOST_TOKENS = 64  # of one number
_FEW_TOKENS = 8  # almost every number has fewer: they are tried first
_MOST_LETTERS = 400  # of one number
_MOST_CACHED = 20_000  # runs of words, before all are forgotten
_LONGEST_CACHED = 80  # letters of a word that is remembered
_MOST_FRACTION_DIGITS = 40
_LIMIT = 10**30  # no spelled number is as large
_STOP = "\n"  # stands for whatever ends the run of words that may be one number
_UNKNOWN: Any = object()
_FORMS = tuple(Form)  # by preference


class Spelled(NamedTuple):
    """A number in words: the token index past it, what it says and how.

    `fraction_digits` is the number of digits after the decimal word, None without one.
    """

    stop: int
    value: Decimal
    form: Form
    fraction_digits: int | None


class _Reading(NamedTuple):
    """A number in the text of a window."""

    end: int
    value: Value
    form: Form
    fraction_digits: int | None = None


class _Window(NamedTuple):
    """The words from one on that may belong to a number, as one text.

    `ends` has for each place where a word ends the index past it, counted from the first word;
    `joints` the places before and after a joiner, a comma or a dash; `sizes` the length of the
    text up to and with each word.
    """

    text: str
    ends: Mapping[int, int]
    joints: Sequence[tuple[int, int]]
    sizes: Sequence[int]
    complete: bool


class NoWordReader:
    """Stands for the reader of a language that CLDR cannot spell: it knows no word.

    >>> NoWordReader().read(["five"], 0) is None
    True
    """

    initial: frozenset[str] = frozenset()
    point_words: frozenset[str] = frozenset()
    scale_words: Mapping[str, int] = MappingProxyType({})

    def read(self, words: Sequence[str], start: int) -> Spelled | None:
        """None: see `WordReader.read`."""

    def read_all(self, word: str) -> Spelled | None:
        """None: see `WordReader.read_all`."""

    def read_inside(self, word: str, position: int = 0) -> tuple[int, Decimal, Form] | None:
        """None: see `WordReader.read_inside`."""

    def prefix(self, _word: str) -> list[tuple[int, Decimal, Form]]:
        """Nothing: see `WordReader.prefix`."""
        return []


class WordReader:
    """Reads spelled numbers of one language: cardinals, ordinals, years, decimals, negatives.

    `language` is a CLDR id such as "de" or "fr_CH"; one without rules of its own takes its
    parent's, and `LookupError` is raised where there is none. Words are lower-case tokens: a
    run of letters, a run of digits, or one punctuation sign; white space is left out.

    >>> reader = WordReader("de", Additions(joiners=frozenset({"und"})))
    >>> reader.read(["dreiundzwanzig", "männer"], 0).value
    Decimal('23')
    >>> reader.read(["dreieck"], 0) is None
    True
    >>> reader.prefix("dreiundzwanzigjährige")[0]
    (14, Decimal('23'), <Form.CARDINAL: 'cardinal'>)
    """

    def __init__(self, language: str, additions: Additions | None = None) -> None:
        self.language = language
        self.additions = additions if additions is not None else Additions()
        self._grammar, self._orthography = grammar(language, self.additions)
        self._all_sets = 0
        for sets in self._grammar.forms.values():
            self._all_sets |= sets
        self._cardinals = self._grammar.forms[Form.CARDINAL]
        self._signs = _signs(self._grammar)
        # A numeral that is no letter, such as 〇, is a token of its own inside one word.
        self._glued = frozenset(sign for sign in self._signs if not category(sign).startswith("M")) | {BREAK, ","}
        self._cache: dict[str, Any] = {}
        self._inside: dict[str, Any] = {}
        self._cached = 0

    def __reduce__(self) -> tuple[type[WordReader], tuple[str, Additions]]:
        return WordReader, (self.language, self.additions)

    @cached_property
    def initial(self) -> frozenset[str]:
        """Every lower-case literal that can begin a spelled number, up to its first break.

        A token that begins a number begins with one of them: "twentyfirst" does with "twen".

        >>> {"minus", "twen", "seven"} <= WordReader("en").initial
        True
        """
        texts = chain.from_iterable(literal.texts for literal in _initial_literals(self._grammar, self._all_sets))
        return frozenset(
            written
            for text in {text.partition(BREAK)[0] for text in texts}
            for plain in self._grammar.as_written(text)
            for written in self._orthography.variants(plain)
        )

    @cached_property
    def point_words(self) -> frozenset[str]:
        """The first words of what stands between a whole number and its decimals.

        >>> WordReader("nl").point_words
        frozenset({'komma'})
        """
        return frozenset(
            written
            for literal in self._grammar.signs.points
            for text in literal.texts
            for written in self._grammar.as_written(text.partition(BREAK)[0])
        )

    @cached_property
    def scale_words(self) -> Mapping[str, int]:
        """The words that multiply what stands before them, with their power of ten.

        >>> WordReader("de").scale_words["millionen"]
        6
        """
        return {
            written: power
            for word, power in _scale_words(self._grammar, self._cardinals)
            for plain in self._grammar.as_written(word)
            for written in self._orthography.variants(plain)
        }

    def read(self, words: Sequence[str], start: int) -> Spelled | None:
        """The longest number that begins with the token at `start`, or None."""
        node = self._cache.get(words[start], _UNKNOWN)
        index, size = start, len(words)
        while type(node) is dict:
            index += 1
            node = node.get(words[index] if index < size else "", _UNKNOWN)
        if node is None:
            return None
        if node is _UNKNOWN:
            node = self._read_anew(words, start)
            if node is None:
                return None
        stop, value, form, digits = node
        return Spelled(start + stop, value, form, digits)

    def read_all(self, word: str) -> Spelled | None:
        """The number that one token is in full, or None.

        >>> WordReader("de").read_all("zweifel") is None
        True
        """
        return self.read((word,), 0)

    def read_inside(self, word: str, position: int = 0) -> tuple[int, Decimal, Form] | None:
        """The longest number from `position` on, wherever it ends: (its end, value, form).

        For languages that leave no spaces between words.

        >>> WordReader("ja").read_inside("約三百人", 1)
        (3, Decimal('300'), <Form.CARDINAL: 'cardinal'>)
        """
        node: Any = self._inside
        index, size = position, len(word)
        while type(node) is dict:
            node = node.get(word[index] if index < size else "", _UNKNOWN)
            index += 1
        if node is _UNKNOWN:
            node = self._read_inside_anew(word, position)
        if node is None:
            return None
        length, value, form = node
        return position + length, value, form

    def prefix(self, word: str) -> list[tuple[int, Decimal, Form]]:
        """The cardinals that a token begins with, longest first: (end, value, form).

        >>> WordReader("de").prefix("zweistündig")
        [(4, Decimal('2'), <Form.CARDINAL: 'cardinal'>)]
        """
        piece = word[:_MOST_LETTERS]
        places = self._orthography.offsets(piece)
        chart = Chart(self._grammar, self._orthography.fold(piece) + _STOP)
        sets = self._cardinals | self._grammar.forms[Form.YEAR]
        best: dict[int, _Reading] = {}
        for reading in self._readings(chart.numbers(0, sets, _LIMIT)):
            end = reading.end if places is None else places[reading.end]
            if end not in best or self._preference(reading) < self._preference(best[end]):
                best[end] = reading
        return [(end, _decimal(best[end].value), best[end].form) for end in sorted(best, reverse=True)]

    # One number anew

    def _read_anew(self, words: Sequence[str], start: int) -> tuple[int, Decimal, Form, int | None] | None:
        """What `read` finds, and remembered under as many tokens as decide it."""
        window = self._window(words, start, _FEW_TOKENS)
        reading, reach = self._parse(window)
        if reach >= len(window.text) and not window.complete:
            window = self._window(words, start, _MOST_TOKENS)
            reading, reach = self._parse(window)
        found = None
        if reading is not None:
            stop = window.ends[reading.end]
            found = (stop, _decimal(reading.value), reading.form, reading.fraction_digits)
        decisive = 1 + sum(size < reach for size in window.sizes)
        self._remember(self._cache, words[start : start + decisive], decisive, found)
        return found

    def _read_inside_anew(self, word: str, position: int) -> tuple[int, Decimal, Form] | None:
        """What `read_inside` finds, remembered under as many letters as decide it."""
        piece = word[position : position + _MOST_LETTERS]
        places = self._orthography.offsets(piece)
        text = self._orthography.fold(piece) + _STOP
        chart = Chart(self._grammar, text)
        reading = self._longest(chart, dict.fromkeys(range(1, len(text)), 0), len(text))
        found = None
        if reading is not None:
            end = reading.end if places is None else places[reading.end]
            found = (end, _decimal(reading.value), reading.form)
        if places is None and chart.reach < _LONGEST_CACHED:
            self._remember(self._inside, piece, chart.reach, found)
        return found

    def _remember(self, node: dict[str, Any], keys: Sequence[str], count: int, found: object) -> None:
        """Note what the first `count` keys say; past the last of them stands an empty one."""
        if self._cached >= _MOST_CACHED:
            self._cache.clear()
            self._inside.clear()
            self._cached = 0
        path = [*keys[:count], *[""] * (count - len(keys))]
        if max(map(len, path)) > _LONGEST_CACHED:
            return
        for key in path[:-1]:
            node = node.setdefault(key, {})
            if type(node) is not dict:
                return  # fewer keys decided it before
            self._cached += 1
        node[path[-1]] = found
        self._cached += 1

    def _window(self, words: Sequence[str], start: int, most: int) -> _Window:
        text = ""
        ends: dict[int, int] = {}
        joints: list[tuple[int, int]] = []
        sizes: list[int] = []
        for count, word in enumerate(words[start : start + most], 1):
            before = len(text)
            if word in SEPARATORS and text:
                if word in DASHES:
                    joints.append((before, before))
            elif word in COMMAS and text:
                text += ","
                joints.append((before, before + 1))
            elif len(word) <= _MOST_LETTERS - before and self._is_word(word):
                folded = self._orthography.fold(word).strip(BREAK)
                last = text[-1:]
                joined = not text or last in self._glued or folded[:1] in self._glued
                text += folded if joined or (is_unspaced(word) and is_unspaced(last)) else BREAK + folded
                ends[len(text)] = count
                if word in self.additions.joiners:
                    joints.append((before, len(text)))
            else:
                return _Window(text + _STOP, ends, joints, [*sizes, before + 1], complete=True)
            sizes.append(len(text))
        if start + most < len(words) and most < _MOST_TOKENS:
            return _Window(text, ends, joints, sizes, complete=False)
        return _Window(text + _STOP, ends, joints, [*sizes, len(text) + 1], complete=True)

    def _is_word(self, word: str) -> bool:
        first = word.lstrip(IGNORED)[:1]
        return first.isalpha() or first in self._signs or self._orthography.fold(first).isalpha()

    def _parse(self, window: _Window) -> tuple[_Reading | None, int]:
        """The reading of a window, and past the last letter that decides it."""
        chart = Chart(self._grammar, window.text)
        reading = self._longest(chart, window.ends, len(window.text))
        if reading is not None and window.joints:
            reading = self._unjoined(chart, window, reading)
        if reading is not None and self.additions.articles:
            reading = self._without_article(chart, window, reading)
        return reading, chart.reach

    def _longest(self, chart: Chart, ends: Mapping[int, int], most: int) -> _Reading | None:
        """The longest reading that ends at one of `ends`, at most at `most`."""
        sign, place = 1, 0
        for literal in self._grammar.signs.minus:
            past = chart.after(literal, 0)
            if past is not None and past > place:
                sign, place = -1, chart.past_break(past)
        readings = list(self._readings(chart.numbers(place, self._all_sets, _LIMIT)))
        readings += self._decimals(chart, place, readings, ends)
        complete = [r for r in readings if r.end in ends and r.end <= most]
        longest = max((reading.end for reading in complete), default=0)
        complete += [
            reading
            for reading in self._bare_fractions(chart, place, longest)
            if reading.end in ends and reading.end <= most
        ]
        best = min(complete, key=self._preference, default=None)
        if best is None:
            return None
        for literal in self._grammar.signs.minus_after:
            past = chart.after(literal, chart.past_break(best.end))
            if past is not None and past in ends and past <= most:
                return best._replace(end=past, value=-best.value)
        return best._replace(value=sign * best.value)

    def _preference(self, reading: _Reading) -> tuple[int, int, Value]:
        """Sorts the best reading first: the longest, then the plainest form, then the smallest.

        Where scales stand first, a scale takes all that it can: "elfu mia moja na kumi" is 110,000.
        """
        value = -reading.value if self._grammar.scales_first else reading.value
        return -reading.end, _FORMS.index(reading.form), value

    def _readings(self, found: Iterable[Found]) -> Iterator[_Reading]:
        for end, value, sets in found:
            for form in _FORMS:
                if sets & self._grammar.forms[form]:
                    yield _Reading(end, value, form)
                    break

    def _unjoined(self, chart: Chart, window: _Window, reading: _Reading) -> _Reading | None:
        """The reading before a joiner, where what follows the joiner is a number that goes on.

        "between one hundred and two hundred" has no 102.
        """
        for before, after in reversed(window.joints):
            if after < reading.end and before > 0:
                place = chart.past_break(after)
                for end, _, _ in chart.numbers(place, self._all_sets, _LIMIT):
                    if end > reading.end and end in window.ends:
                        return self._longest(chart, window.ends, before)
        return reading

    def _without_article(self, chart: Chart, window: _Window, reading: _Reading) -> _Reading | None:
        """The reading without an article that ends it: "zwei Millionen einer Stiftung"."""
        if reading.value % HUNDRED != 1 or window.ends[reading.end] == 1:
            return reading
        begin = max((end for end in window.ends if end < reading.end), default=0)
        last = window.text[begin : reading.end].strip(BREAK)
        if last not in {self._orthography.fold(word) for word in self.additions.articles}:
            return reading
        return self._longest(chart, window.ends, begin) or reading

    # Decimals

    def _decimals(
        self, chart: Chart, place: int, wholes: Iterable[_Reading], ends: Mapping[int, int]
    ) -> Iterator[_Reading]:
        """The decimals that begin at `place`, where these whole numbers do."""
        signs = self._grammar.signs
        beginnings = [
            (whole.value, chart.past_break(whole.end), signs.points)
            for whole in wholes
            if whole.form is Form.CARDINAL and isinstance(whole.value, int)
        ]
        for whole, begin, points in (*beginnings, (0, place, signs.leading_points)):
            for literal in points:
                past = chart.after(literal, begin)
                if past is not None:
                    for end, digits in self._fractions(chart, chart.past_break(past), ends):
                        yield _decimal_reading(end, whole, digits)

    def _bare_fractions(self, chart: Chart, place: int, after: int) -> Iterator[_Reading]:
        """Fractions without a whole part, such as "пять десятых", longer than what was read."""
        if not self._grammar.signs.bare or not self._may_be_denominated(chart, place):
            return
        for fraction in self._grammar.signs.fractions:
            for end, digits in _denominated(chart, fraction, place):
                if end > after:
                    yield _decimal_reading(end, 0, digits)

    def _may_be_denominated(self, chart: Chart, place: int) -> bool:
        """Whether a denominator may begin behind any number from `place` on: there are a hundred of them to try."""
        starts = self._denominator_starts
        if starts is None:
            return True
        for end, _, _ in chart.numbers(place, self._all_sets, _LIMIT):
            begin = chart.past_break(end)
            chart.reach = max(chart.reach, begin + 1)
            if chart.text[begin : begin + 1] in starts:
                return True
        return False

    @cached_property
    def _denominator_starts(self) -> frozenset[str] | None:
        """The letters that denominators begin with; None where something else stands around them."""
        fractions = self._grammar.signs.fractions
        if any(fraction.before is not None or fraction.after is None for fraction in fractions):
            return None
        return frozenset(text[0] for fraction in fractions if fraction.after for text in fraction.after.texts)

    def _fractions(self, chart: Chart, place: int, ends: Mapping[int, int]) -> Iterator[tuple[int, str]]:
        """What can stand after a decimal word: (its end, the digits)."""
        for fraction in self._grammar.signs.fractions:
            for end, digits in _denominated(chart, fraction, place):
                if end in ends:
                    yield end, digits
        spoken = self._spoken_digits(chart, place, ends)
        if spoken is not None:
            yield spoken

    def _spoken_digits(self, chart: Chart, place: int, ends: Mapping[int, int]) -> tuple[int, str] | None:
        """Digits one by one, or a number below a thousand where no digit was but zero.

        A number up to 9999 may be said whole ("coma mil quinientos setenta y ocho"), but "five thousand" may be
        a five and a scale word.
        """
        digits = ""
        complete: tuple[int, str] | None = None
        while len(digits) < _MOST_FRACTION_DIGITS:
            stop = 10 if digits.strip("0") else 10_000
            found = chart.numbers(place, self._cardinals, stop)
            step = _next_digits([said for said in found if said[1] < THOUSAND or said[1] % HUNDRED], ends)
            if step is None:
                break
            end, said = step
            digits += said
            if end in ends:
                complete = end, digits
            if len(said) > 1:
                break
            place = chart.past_break(end)
        return complete


def _decimal_reading(end: int, whole: Value, digits: str) -> _Reading:
    return _Reading(end, Decimal(f"{whole}.{digits}"), Form.CARDINAL, len(digits))


def _decimal(value: Value) -> Decimal:
    """The number as a Decimal, a whole one without a fraction: 1.5 million is 1500000."""
    whole = int(value)
    return Decimal(whole) if isinstance(value, int) or whole == value else value


def _next_digits(found: Iterable[Found], ends: Mapping[int, int]) -> tuple[int, str] | None:
    """The next spoken digit or short number: one that ends a word before one inside it."""
    best: tuple[bool, bool, int, str] | None = None
    for end, value, _ in found:
        if isinstance(value, int) and value >= 0:
            single = value < 10
            choice = (end in ends, single, end, str(value))
            if best is None or choice > best:
                best = choice
    return None if best is None else best[2:]


def _denominated(chart: Chart, fraction: Fraction, place: int) -> Iterator[tuple[int, str]]:
    """A fraction with its denominator in words."""
    if fraction.before is not None:
        past = chart.after(fraction.before, place)
        if past is None:
            return
        place = chart.past_break(past)
    for end, value, _ in chart.numbers(place, fraction.sets, 10**fraction.digits):
        finish: int | None = end
        if fraction.after is not None:
            finish = chart.after(fraction.after, chart.past_break(end))
        if finish is not None and isinstance(value, int):
            yield finish, str(value).zfill(fraction.digits)


def _signs(spelling: Grammar) -> frozenset[str]:
    """The signs of the rules' literals that are no letters."""
    parts = chain.from_iterable(production.parts for production in spelling.productions)
    literals = chain(parts, spelling.signs.points, spelling.signs.minus)
    texts = {text for literal in literals if isinstance(literal, Literal) for text in literal.texts}
    letters = set("".join(texts))
    return frozenset(letter for letter in letters if letter != BREAK and not letter.isalpha())


def _initial_literals(spelling: Grammar, sets: int) -> Iterator[Literal]:
    corners = spelling.corners(sets)
    yield from spelling.signs.minus
    yield from spelling.signs.leading_points
    for production in spelling.productions:
        first = production.parts[0]
        if isinstance(first, Literal) and production.sets & corners:
            yield first


def _scale_words(spelling: Grammar, cardinals: int) -> Iterator[tuple[str, int]]:
    for production in spelling.productions:
        power = len(str(production.divisor)) - 1
        literal = _scale_literal(production)
        if literal is None or not production.sets & cardinals or production.divisor < HUNDRED:
            continue
        if production.divisor == 10**power:
            yield from ((text, power) for text in literal.texts if BREAK not in text)


def _scale_literal(production: Production) -> Literal | None:
    match production.parts:
        case (Link(Part.QUOTIENT), Literal() as scale, *_):
            return scale
    return None
