"""Spelled numbers with their case endings, and numbers inside longer words."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain

from numbers_extract.claims import Kind, Number
from numbers_extract.numerals.exact import divided, plus, shifted
from numbers_extract.numerals.words import Form, Spelled
from numbers_extract.vocabulary.entries import CACHE_LIMIT, Compound, kind_of_unit
from numbers_extract.vocabulary.quantities import Quantities


class Spelling(Quantities):
    """Spelled numbers with their case endings, and numbers inside longer words."""

    def __init__(self, locale_id: str) -> None:
        super().__init__(locale_id)
        self._compounds: dict[str, Compound | None] = {}

    def compound(self, word: str) -> Compound | None:
        """The number that the word begins with and that a unit, a share or "mal" follows inside it."""
        try:
            return self._compounds[word]
        except KeyError:
            if len(self._compounds) > CACHE_LIMIT:
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
            for suffix, share in language.mixed_suffixes.items():
                if word.startswith(suffix, end):
                    stop = end + len(suffix)
                    mixed = plus(value, share)
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
        if share and word[end:] in self.language.point_nouns:
            return Compound(end, Kind.FRACTION, value, None, True)  # "Viertelpunkt"
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
        if (percent := self.percents.phrases.get((rest,))) is not None:  # "Viertelprozentpunkt"
            return Compound(len(word), Kind.PERCENT, value, percent, False)
        for stem, unit in self.language.unit_stems.items():
            if rest.startswith(stem) and (len(rest) > len(stem) or share):
                kind = kind_of_unit(unit)
                return Compound(end + len(stem), kind, value, unit, not share)
        unit_name = self.units.phrases.get((rest,)) if share else None
        return None if unit_name is None else Compound(len(word), unit_name.kind, value, unit_name.units[0], False)

    def ending_of(self, word: str) -> str:
        """The case ending of a number, a scale word, a unit or a currency, or the empty string."""
        number = self.number_stem(word)
        if number is not None:
            return number[1]
        return next((end for stem, end in self._stems(word) if len(stem) > 1 and stem in self.noun_stems), "")

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
        if placed is None and spelled is not None and self._digits_go_on(words, start, spelled.stop):
            return None  # a telephone number
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

    def _digits_go_on(self, words: Sequence[str], start: int, stop: int) -> bool:
        """Whether the tokens are digits one by one, and the one behind them is the next."""
        signs = self.placed.signs if self.placed is not None else {}
        one_by_one = stop - start > 1 and stop < len(words)
        return one_by_one and all(signs.get(word, 10) < 10 for word in words[start : stop + 1])

    def _counts_apart(self, words: Sequence[str], last: int) -> bool:
        """Whether the digit at `last` belongs to what follows: "十万一次", "三百一般"."""
        tables = (self.counters, self.units, self.percents, self.denominator_links)
        follows = any(table.after(words, last + 1) is not None for table in tables)
        return follows or self.never_phrases.after(words, last) is not None
