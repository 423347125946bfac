"""What makes a number an ordinal: "4th", "3.", "第", "XVI."."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_word
from numbers_extract.numerals.building import extend, new_figure, noun_follows
from numbers_extract.numerals.roman import roman_value
from numbers_extract.vocabulary import Vocabulary


def take_ending(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Take what makes digits an ordinal, or the ending of their case: "4th", "3.", "5-ти"."""
    if (stop := _past_ordinal_sign(s, f, v)) is not None:
        extend(s, f, stop)
        f.kind = Kind.ORDINAL
        return True
    if (stop := v.past_cardinal_suffix(s, f.stop)) is not None:
        extend(s, f, stop)
        return True
    dotted = s.words[f.stop] == "." and v.language.ordinal_dot
    if dotted:
        _dot_ordinal(s, f)
    return dotted


def _past_ordinal_sign(s: Sentence, f: Figure, v: Vocabulary) -> int | None:
    """Past what makes an ordinal: "4th", "3.º"; the degree's sign in "4° posto", not in "37°" nor "37° C"."""
    j = f.stop
    if s.words[j] == "." and s.words[j + 1] in v.language.ordinal_suffixes and s.glued(j + 1):
        return j + 2
    if not s.glued(j) or s.words[j] not in v.language.ordinal_signs:
        stop = v.past_ordinal_suffix(s, j)
        return None if stop is None or _long_unit(s, j, v) else stop
    if j + 1 >= s.count:
        return j + 1 if f.first == 0 else None
    noun = noun_follows(s, j + 1, v) and len(s.words[j + 1]) > 1
    return j + 1 if noun and not _long_unit(s, j, v) else None


def _long_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a unit of several words begins at `j`: "37º C"."""
    found = v.units.after(s.words, j)
    return found is not None and found[0] > j + 1


def _dot_ordinal(s: Sentence, f: Figure) -> None:
    """ "3." is third where the language writes ordinals so and the sentence goes on."""
    dot = f.stop
    if not s.glued(dot) or len(s.words[f.first]) > 3 or f.first != f.stop - 1:
        return
    if dot + 1 >= s.count:
        if f.first == 0:
            extend(s, f, dot + 1)
            f.kind = Kind.ORDINAL
        return
    following = s.words[dot + 1]
    if (is_word(following) and not s.glued(dot + 1)) or _lists_ordinals(s, dot + 1):
        extend(s, f, dot + 1)
        f.kind = Kind.ORDINAL


def _lists_ordinals(s: Sentence, comma: int) -> bool:
    """ "in der 12., 34. und 78. Minute": behind the comma stands another."""
    digits = s.words[comma + 1]
    return s.words[comma] == "," and digits.isdecimal() and s.words[comma + 2] == "." and s.glued(comma + 2)


def ordinal_prefix(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "第5", "5番目": the sign of an ordinal stands before or behind."""
    if s.words[f.first - 1] in v.language.ordinal_prefixes and f.kind is Kind.CARDINAL and s.glued(f.first):
        f.first, f.start, f.kind = f.first - 1, s.starts[f.first - 1], Kind.ORDINAL
    tail = v.ordinal_tails.after(s.words, f.stop) if v.ordinal_tails.phrases else None
    if tail is not None and f.kind in (Kind.CARDINAL, Kind.ORDINAL) and f.fraction_digits == 0:
        extend(s, f, tail[0])
        f.kind = Kind.ORDINAL


def ranked_behind(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "de op twee na grootste": the third, told by how many are before it."""
    opening, closing = v.language.ranked
    if s.words[i - 1] != opening or s.words[i + 1] != closing:
        return None
    superlative = s.words[i + 2]
    if not superlative.endswith(v.language.ranked_endings) or superlative in v.language.part_skips:
        return None  # "op één na laatste": last but one
    spelled = v.reader.read([s.words[i]], 0)
    if spelled is None and s.words[i] not in v.language.articles:
        return None
    behind = Decimal(1) if spelled is None else Decimal(spelled.value)
    return _spelled_ordinal(s, i - 1, i + 2, int(behind) + 1)


_LONE_ROMANS = frozenset("IVX")  # "Ce" and "Le" are words


def roman_ordinal(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A roman numeral in capitals that the locale writes as an ordinal: "XVI.", "XIXe", "XIX secolo"."""
    word, language = s.words[i], v.language
    if word.endswith(language.roman_suffixes) and (found := v.roman_ordinal(word)) is not None:
        letters = s.surface(i)[: found[1]]
        if letters.isupper() and s.surface(i)[found[1] :].islower() and (found[1] > 1 or letters in _LONE_ROMANS):
            return _spelled_ordinal(s, i, i + 1, found[0])
    value = roman_value(word)
    if not value or not s.surface(i).isupper():
        return None
    beside = s.words[i + 1] in language.century_nouns or s.words[i - 1] in language.century_nouns
    if language.roman_centuries and beside:
        return _spelled_ordinal(s, i, i + 1, value)
    if language.roman_ordinals:
        return _bare_roman(s, i, value, v)
    return _roman_ordinal(s, i, value) if language.ordinal_dot else None


def _spelled_ordinal(s: Sentence, first: int, stop: int, value: int) -> Figure:
    return new_figure(s, first, stop, Kind.ORDINAL, Decimal(value))


def _roman_ordinal(s: Sentence, i: int, value: int) -> Figure | None:
    """ "Benedikt XVI.": in capitals, with the ordinal dot, behind a name or before a noun."""
    if s.words[i + 1] != "." or not s.glued(i + 1):
        return None
    if len(s.words[i]) == 1:  # "Karl V.", but "Vitamin C." and "Anna I."
        named = s.surface(i) in _LONE_ROMANS and value > 1 and _behind_name(s, i)
    else:
        named = _behind_name(s, i) or s.capitalised(i + 2)
    return _spelled_ordinal(s, i, i + 2, value) if named else None


def _behind_name(s: Sentence, i: int) -> bool:
    """Whether a word with a capital, and no initials, stands before token `i`."""
    return s.capitalised(i - 1) and len(s.words[i - 1]) > _INITIALS


_INITIALS = 2  # letters


def _bare_roman(s: Sentence, i: int, value: int, v: Vocabulary) -> Figure | None:
    """ "XIX век", "Karol III", "II wojna": a letter alone needs a name before it or a part of time behind it."""
    before, following = s.words[i - 1], s.words[i + 1]
    timed = following in v.timed_nouns
    name = len(before) > 2 and s.capitalised(i - 1) and before not in v.language.function_words
    counted = len(s.words[i]) > 1 and is_word(following) and not s.capitalised(i + 1)
    hangs = s.glued(i) and not s.opens_at(i)
    if hangs or (s.glued(i + 1) and following.isalnum()) or not (timed or name or counted):
        return None
    return _spelled_ordinal(s, i, i + 1, value)
