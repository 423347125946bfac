"""Signs and words that say that a number is below zero."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_digits, is_unspaced, is_word
from numbers_extract.numerals.building import MINUS_SIGNS, new_figure
from numbers_extract.vocabulary import Vocabulary

_BEFORE_SIGN = "([{\"„“»«'~≈<>=:/"  # what a sign may hang on: "(-5)"

_BRACKETS = frozenset("([")


def read_sign(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """A minus or plus that stands directly before the number and after nothing that it could join."""
    mark = f.first - 1
    if mark < 0:
        return
    word = s.words[mark]
    if word in MINUS_SIGNS or word == "+":
        if mark and not s.glued(mark) and is_digits(s.words[mark - 1]):
            return  # "2 -7 l" is a range
        ticker = mark and s.words[mark - 1] in _BRACKETS and s.glued(mark)  # "(- 43 Prozent)"
        before = s.words[mark - 1]
        free = not s.glued(mark) or v.is_money_sign(s, mark) or before in _BEFORE_SIGN or is_unspaced(before)
        if (s.glued(f.first) or ticker) and free:
            f.first, f.start = mark, s.starts[mark]
            if word != "+":
                f.negate()
    else:
        minus_word(s, f, v)


def lone_minus(s: Sentence, f: Figure) -> None:
    """ "- 4/5", where the paragraph is a sign and a quantity and nothing else, so no list."""
    alone = f.first == 1 and f.stop >= s.count and s.words[0] in MINUS_SIGNS and f.value is not None
    if alone and _is_blank(s.text, range(f.end, len(s.text))) and _is_blank(s.text, range(s.starts[0] - 1, -1, -1)):
        f.first, f.start = 0, s.starts[0]
        f.negate()


def _is_blank(text: str, places: range) -> bool:
    """Whether nothing but space stands at the places, up to the first blank line."""
    breaks = 0
    for place in places:
        if not text[place].isspace() or breaks > 1:
            return breaks > 1
        breaks += text[place] == "\n"
    return True


def minus_word(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "minus 5", "マイナス5"."""
    found = v.minus.before(s.words, f.first) if s.words[f.first - 1] in v.minus_ends else None
    if found is not None and not _plus_or_minus(s, found[0], v) and not says_fewer(s, f.first, f.stop, v):
        f.first, f.start = found[0], s.starts[found[0]]
        f.negate()


def _plus_or_minus(s: Sentence, mark: int, v: Vocabulary) -> bool:
    """ "plus or minus 3", "plus/minus 3": both signs, so none."""
    return s.words[mark - 1] in v.language.alternatives or (s.words[mark - 1] in "/-" and s.glued(mark) and mark > 0)


def says_fewer(s: Sentence, i: int, stop: int, v: Vocabulary) -> bool:
    """The word for minus is the last of a bound ("al menos 30") or says fewer ("menos 300 médicos")."""
    found = v.qualifiers.before(s.words, i)
    if found is not None and found[0] < i - 1:
        return True
    following, language = s.words[stop], v.language
    if s.words[i - 1] not in language.function_words:
        return False
    if i > 1 and s.words[i - 2] not in language.prepositions and _never_below_zero(s, stop, v):
        return True  # ", menos 1,8 pontos percentuais do que em 2023"
    if not language.that.isdisjoint(s.words[stop : stop + _COMPARISON]):
        return True  # "menos quatro décimas do que no mês anterior"
    scale = v.scale_after(s.words, stop) is not None
    noun = is_word(following) and following not in language.function_words and following not in v.quantity_starts
    return scale or noun or following in language.than


_COMPARISON = 4  # tokens


def _never_below_zero(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a percentage, money or a unit of anything but temperature stands at token `j`."""
    if v.percents.after(s.words, j) or v.currencies.after(s.words, j):
        return True
    unit = v.units.after(s.words, j)
    return unit is not None and not unit[1].units[0].startswith("degree")


def negative_one(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "negativt ett", where the article is none of a noun; CLDR's own word for minus is read with its number."""
    following = s.words[i + 2]
    language = v.language
    ends = (
        not is_word(following) or following in language.naming_copulas | language.over_words or following in v.joiners
    )
    if not ends or v.reader.read(s.words, i) is not None:
        return None
    return new_figure(s, i, i + 2, Kind.CARDINAL, Decimal(-1))
