"""The numeral that begins at a token: digits or words, whole, mixed or fractional, ordinal or multiple.

Each reader takes the sentence, a token index and the vocabulary, and gives a `Figure` or None.
Units, bounds and ranges come later; here is only what belongs to the number itself.
"""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.numerals.articles import compound_figure
from numbers_extract.numerals.building import HALF, decimals_of_value, new_figure, noun_follows
from numbers_extract.numerals.collectives import collective_figure
from numbers_extract.numerals.halves import bare_half
from numbers_extract.numerals.in_digits import read_after_digits, read_digits
from numbers_extract.numerals.in_words import read_spelled, with_share_before
from numbers_extract.numerals.ordinals import ranked_behind, roman_ordinal
from numbers_extract.numerals.shares import is_numbered, lone_share, named_share, vulgar_fraction
from numbers_extract.numerals.signs import negative_one
from numbers_extract.numerals.vague import after_several, is_lone_about, is_vague, several_figure, vague_number
from numbers_extract.vocabulary import Vocabulary, kind_of_unit


def read_numeral(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """The numeral that begins at token `i`."""
    word = s.words[i]
    if is_digits(word):
        figure = read_digits(s, i, v)
        return None if figure is None else read_after_digits(s, figure, v)
    if (share := vulgar_fraction(word)) is not None:
        return new_figure(s, i, i + 1, Kind.FRACTION, share, fraction_digits=None)
    special = _clock_phrase(s, i, v) or with_share_before(s, i, v) or _special(s, i, v) or _lone(s, i, v)
    return special or read_spelled(s, i, v) or compound_figure(s, i, v)


def _special(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """Collectives, vague plurals, halves, fractions and multiples that the language file names."""
    word, language = s.words[i], v.language
    if (share := named_share(s, i, v)) is not None:
        return share
    if word in language.vague and is_vague(s, i, v):
        return vague_number(s, i, v, i)
    if i and after_several(s, i, v) and (word in language.collectives or v.scale_after(s.words, i)):
        return several_figure(s, i, v)
    if word in language.minus and s.words[i + 1] in language.articles & language.share_ones:
        return negative_one(s, i, v)
    if (ordinal := (roman_ordinal(s, i, v) if v.roman else None) or ranked_behind(s, i, v)) is not None:
        return ordinal
    if word in language.collectives:
        alone = word in language.collectives_need_count or is_lone_about(s, i, v)
        return None if alone else collective_figure(s, i, i, v)
    if word in language.multiples_need_determiner and not _doubles(s, i, v):
        return None
    if word in v.adverbs and (described := _adverb(s, i, v)) is not None:
        return described
    return _half_or_share(s, i, v)


def _half_or_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "die Hälfte", "halb so viele", or another share that stands alone."""
    word, language = s.words[i], v.language
    half_as = v.half_as.after(s.words, i) is not None
    if word in language.half_nouns and not half_as and not is_numbered(s, i, v):
        return new_figure(s, i, i + 1, Kind.FRACTION, HALF, None)
    if word in language.half or half_as:
        return bare_half(s, i, v)
    return lone_share(s, i, v)


def _doubles(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "double the number", "is to double by 2050"; not "a double room", "to double digits"."""
    language, before, following = v.language, s.words[i - 1], s.words[i + 1]
    if following in language.determiners or v.as_many.after(s.words, i + 1) is not None:
        return True
    verb = before in language.modals or before in language.change_to or before in language.qualified_articles
    return verb and (not is_word(following) or following in language.function_words)


def _adverb(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """Words that are numbers of no noun: "doppelt", "twice", "once" (as a rate), "zu dritt"."""
    word, language = s.words[i], v.language
    kind, value = Kind.MULTIPLE, language.multiple_words.get(word)
    if word in language.multiples_as_nouns and not _is_multiple_noun(s, i, v):
        return None
    if value is None and word in language.once_words:
        value = Decimal(1)
    if value is None and s.words[i - 1] in language.group_links:
        kind, value = Kind.CARDINAL, language.groups.get(word)
    if value is None:
        return None
    f = new_figure(s, i, i + 1, kind, value)
    f.described = True
    decimals_of_value(f)
    return f


def _is_multiple_noun(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "el doble de turistas", not "la doble nacionalidad", "una habitación doble"."""
    following = s.words[i + 1]
    noun = is_word(following) and following not in v.language.function_words
    return not noun and s.words[i - 1] in v.language.qualified_articles


def _lone(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "ثلث" (a third), "يومين" (two days), "triennale": words that say a number and what it is of."""
    word = s.words[i]
    if (share := v.language.lone_shares.get(word)) is not None:
        return new_figure(s, i, i + 1, Kind.FRACTION, share, None)
    unit, number = v.language.dual_units.get(word), 2
    if word in v.language.year_spans and not s.capitalised(i):  # "La Biennale" is a name
        unit, number = "year", v.language.year_spans[word]
    if unit is None:
        return None
    f = new_figure(s, i, i + 1, kind_of_unit(unit), Decimal(number))
    f.unit, f.candidates, f.unit_span = unit, (unit,), Span(f.start, f.end)
    return f


def _article_clock(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "a quarter to seven"; "from a quarter to 7 percent" is a range."""
    f = _clock_phrase(s, i + 1, v) if s.words[i - 1] not in v.language.range_from else None
    if f is None or s.words[f.stop] in v.quantity_starts or noun_follows(s, f.stop, v):
        return None
    f.first, f.start = i, s.starts[i]
    return f


def _clock_phrase(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "half past eight", "Viertel nach acht"."""
    language = v.language
    if s.words[i] in language.articles and s.words[i + 1] in language.fraction_nouns:
        return _article_clock(s, i, v)
    link, j = s.words[i + 1], i + 2
    if link not in language.clock_past and link not in language.clock_to:
        return None
    word, hour = s.words[i], s.words[j]
    minutes = 30 if word in language.half else 60 // language.fraction_nouns.get(word, 61)
    minutes = language.clock_parts.get(word, minutes)
    spelled = v.reader.read(s.words, j) if is_word(hour) else None
    value = int(hour) if hour.isdecimal() and len(hour) <= 2 else int(spelled.value) if spelled else 0
    if not minutes or not 1 <= value <= 12 or (link in language.clock_to and minutes == 30):
        return None
    stop = spelled.stop if spelled else j + 1
    total = value * 60 + (minutes if link in language.clock_past else -minutes)
    f = new_figure(s, i, stop, Kind.TIME, None, None)
    f.time = f"{total // 60:02}:{total % 60:02}"
    return f
