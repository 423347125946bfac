"""Shares of a whole: "drei Viertel", "3/4", "⅔", "üçte bir", "two hundredths"."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from numbers_extract.claims import Kind, Number
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.numerals.building import (
    HYPHENS,
    extend,
    new_figure,
    noun_follows,
    past_of_one,
    stands_alone,
    suffix_at,
)
from numbers_extract.numerals.exact import divided, is_multiple, plus
from numbers_extract.numerals.signs import minus_word
from numbers_extract.numerals.words import Form
from numbers_extract.quantities.tables import TIME_UNITS, whole_years
from numbers_extract.vocabulary import Vocabulary


def vulgar_fraction(char: str) -> Number | None:
    """The value of a character such as ½ or ⅔, exactly.

    >>> vulgar_fraction("½"), vulgar_fraction("⅔"), vulgar_fraction("a")
    (Decimal('0.5'), Fraction(2, 3), None)
    """
    if len(char) != 1 or not unicodedata.decomposition(char).startswith("<fraction>"):
        return None
    codes = unicodedata.decomposition(char).split()[1:]
    above, _, below = "".join(chr(int(code, 16)) for code in codes).partition("⁄")
    return divided(Decimal(above or "0"), Decimal(below)) if below and above else None


def share_of_whole(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "üçte bir", "3'te 2'si": what is divided stands first, with a case ending."""
    language, j = v.language, suffix_at(s, f.stop, v)
    if not language.share_endings or f.kind is not Kind.CARDINAL or f.value is None or f.fraction_digits != 0:
        return None
    if j == f.stop and not f.spelled:
        return None
    ending = language.endings.get(s.words[j]) if j > f.stop else v.ending_of(s.words[f.stop - 1])
    if ending not in language.share_endings:
        return None
    j = j + 1 if j > f.stop else j
    if s.words[j].isdecimal() and len(s.words[j]) < len(s.words[f.first]) + 1:
        above, stop = Decimal(s.words[j]), j + 1
    elif (spelled := v.read_number(s.words, j)) is not None and spelled.form is Form.CARDINAL:
        above, stop = spelled.value, spelled.stop
    else:
        return None
    unsure = not f.spelled or s.words[f.stop - 1] in language.ending_needs_bound  # "saat 10'da 3 kişi"
    if not 0 < above < f.value or (unsure and not (v.ending_of(s.words[stop - 1]) or stands_alone(s, stop, v))):
        return None
    return new_figure(s, f.first, stop, Kind.FRACTION, divided(above, f.value), None)


_MOST_PARTS = 1000


def slash_fraction(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "3/4": smaller above larger, and nothing that makes it a date, an idiom or a name."""
    j = f.stop + 1
    if not (f.bare_integer and is_digits(s.words[j]) and s.glued(j)) or (s.words[j + 1] in "/⁄" and s.glued(j + 1)):
        return
    above, below = s.words[f.stop - 1], s.words[j]
    if f"{above}/{below}" in v.language.idioms or len(above) > 3 or len(below) > 4:
        return
    if 0 < int(above) < int(below) <= _MOST_PARTS:
        negative = f.value is not None and f.value < 0
        f.value = divided(Decimal(-int(above) if negative else int(above)), Decimal(below))
        f.kind, f.fraction_digits = Kind.FRACTION, None
        extend(s, f, j + 1)


def mixed_fraction(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "1 1/2"."""
    j = f.stop
    if s.words[j + 1] in ("/", "⁄") and s.glued(j + 1) and not s.glued(j) and len(s.words[j]) <= 2:
        part = Figure(j, j + 1, s.starts[j], s.ends[j], Kind.CARDINAL, Decimal(s.words[j]))
        slash_fraction(s, part, v)
        if part.kind is Kind.FRACTION and f.value is not None and part.value is not None:
            f.value = plus(f.value, part.value)
            extend(s, f, part.stop)
            f.kind, f.fraction_digits = Kind.FRACTION, None


def ordinal_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "tercera parte de", "quatre centièmes", "a fifth": what reads like an ordinal and is a share."""
    i = f.first
    if s.words[f.stop + 1] in v.language.part_of and (part := _parts(s, i, Decimal(1), i, v)) is not None:
        return part
    article = article_share(s, i, v) if s.words[i] in v.language.articles else None
    return _split_share(s, f, v) or _one_share(s, f, v) or _share_of_unit(s, f, v) or article


def _one_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "one hundredth of a second": one such share, and not the hundredth, which has an article and stands alone."""
    last, before = f.stop - 1, s.words[f.first - 1]
    hyphened = s.words[f.first + 1] in HYPHENS  # "one-hundredth"
    if not v.language.ordinals_are_shares or last - f.first - hyphened != 1:
        return None
    if s.words[f.stop] not in v.language.of_words or before in v.language.determiners:
        return None
    above, below = v.reader.read_all(s.words[f.first]), v.share_ordinal(s.words, last, plural=False)
    if above is None or above.value != 1 or below is None:
        return None
    share = new_figure(s, f.first, f.stop, Kind.FRACTION, divided(above.value, below[1]), None)
    _of_one(s, share, v)
    return share


def _share_of_unit(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "l'ultimo quarto d'ora": what the adjectives behind their noun make no ordinal of the unit."""
    alone = v.language.ordinals_are_shares and v.language.head_rule is HeadRule.FIRST and f.stop == f.first + 1
    if not alone or f.value is None or f.value < _LEAST_SHARE or not _of_unit(s, f.stop, v):
        return None
    return new_figure(s, f.first, f.stop, Kind.FRACTION, divided(Decimal(1), f.value), None)


_LEAST_SHARE = 3  # "il secondo d'oro" divides nothing


def _split_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "quatre centièmes", "cent trente cinquièmes": in the plural the last word is the share, and no 400th."""
    last = f.stop - 1
    ending = v.language.share_plural_ending
    plural = v.is_plural(s.words[last]) and s.words[last].endswith(ending)
    if not v.language.ordinals_are_shares or f.stop - f.first < 2 or not plural:
        return None
    if s.words[last - 1] in HYPHENS or noun_follows(s, f.stop, v):
        return None
    above = v.reader.read(s.words[f.first : last], 0)
    below = v.share_ordinal(s.words, last, plural=True)
    if above is None or above.stop != last - f.first or below is None or above.form is not Form.CARDINAL:
        return None
    if (s.words[last],) in v.subunits.phrases and not _of_unit(s, f.stop, v):
        share = new_figure(s, f.first, last, Kind.CARDINAL, above.value)  # "due centesimi" are cents
    else:
        share = new_figure(s, f.first, f.stop, Kind.FRACTION, divided(above.value, below[1]), None)
    if share.first:
        minus_word(s, share, v)
    return share


def tenths_after(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "32 centièmes", "5 dixièmes": digits of what tens divide into; "3 quarters" may be months."""
    j, language = f.stop, v.language
    if not language.ordinals_are_shares or not s.words[j].endswith(language.share_plural_ending):
        return None
    if not is_word(s.words[j]) or not f.bare_integer or f.value is None:
        return None
    below = v.share_ordinal(s.words, j, plural=True)
    if below is None or below[1] not in _TENTHS or (s.words[j],) in v.subunits.phrases or noun_follows(s, below[0], v):
        return None
    return new_figure(s, f.first, below[0], Kind.FRACTION, divided(f.value, below[1]), None)


_TENTHS = frozenset((Decimal(10), Decimal(100), Decimal(1000)))


def article_fraction(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure | None:
    """ "ein Viertel"; "in einem Viertel, in dem …" is a district, "the end of a quarter" one of months."""
    period = s.words[j] in v.language.quarters and s.words[i - 1] in v.language.of_words
    if period and v.date_qualifiers.before(s.words, i) is not None:
        return None
    place = s.words[j] in v.language.places and s.words[i - 1] in v.language.place_prepositions
    if not _is_share_noun(s, j, v) or (place and s.words[j + 1] not in v.language.part_of):
        return None
    return noun_share(s, i, Decimal(1), j, v)


def article_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "a fifth of voters", "three and a fifth": an ordinal that no noun follows is a share of one."""
    if (part := _parts(s, i, Decimal(1), i + 1, v)) is not None:
        return part
    if not v.language.ordinals_are_shares:
        return None
    ordinal = v.reader.read(s.words, i + 1)
    if ordinal is None or ordinal.form is not Form.ORDINAL or ordinal.value <= 2 or noun_follows(s, ordinal.stop, v):
        return None
    f = new_figure(s, i, ordinal.stop, Kind.FRACTION, divided(Decimal(1), ordinal.value), None)
    _of_one(s, f, v)
    return f


def fraction_after(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "zwei Drittel", "three quarters", "two thirds", "fünf halbe"."""
    j = f.stop
    dash = s.words[j] in HYPHENS
    hyphen = dash and s.glued(j)
    spaced = dash and not (hyphen or s.glued(j + 1) or v.is_ten(s.words[j - 1]))
    if hyphen or spaced:  # "seven - eighths", but "thirty - six"
        j += 1
    word = s.words[j]
    if (word,) in v.subunits.phrases and not _of_unit(s, j + 1, v):
        return None  # "cinquanta centesimi" are cents, "tre centesimi di secondo" are not
    if f.value is not None and (part := _parts(s, f.first, f.value, j, v)) is not None:
        return part
    if _are_months(s, f, j, v):
        return None
    if f.value is not None and _is_share_noun(s, j, v) and not spaced and not _are_means(s, f, j, v):
        return noun_share(s, f.first, f.value, j, v)
    if (hyphen or f.spelled_year) and (bound := _bound_share(s, f, v)) is not None:
        return bound
    if v.language.ordinals_are_shares and f.value is not None and word:
        below = v.share_ordinal(s.words, j, plural=f.value != 1)
        plural = below is not None and f.value != 1
        below = below or v.share_ordinal(s.words, j, plural=False)  # hasty texts: "trois cinquième"
        if below is not None and (plural or not noun_follows(s, below[0], v)):
            share = new_figure(s, f.first, below[0], Kind.FRACTION, divided(f.value, below[1]), None)
            _of_one(s, share, v)
            return share
    return None


def _are_means(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "oito meios aéreos", "otto mezzi di soccorso": halves are so many only alone, and odd."""
    whole = v.language.fraction_nouns[s.words[j]] == _HALVES and v.language.head_rule is HeadRule.FIRST
    if _of_unit(s, j + 1, v):
        return False  # "tres medios de litro"
    return whole and (is_word(s.words[j + 1]) or not isinstance(f.value, Decimal) or is_multiple(f.value, _HALVES))


_HALVES = 2


def _are_months(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """ "The last two quarters", "three quarters in a row", "six quarters": many, or one after another."""
    below, unit = v.language.fraction_nouns.get(s.words[j]), v.units.phrases.get((s.words[j],))
    if below is None or unit is None or whole_years(unit.units)[1][0] not in TIME_UNITS or f.value is None:
        return False
    many = f.value > below and v.joiners.isdisjoint(s.words[f.first : f.stop])  # "a hundred and three quarters"
    return many or s.words[f.first - 1] in v.language.part_skips or v.in_a_row.after(s.words, j + 1) is not None


def _bound_share(s: Sentence, f: Figure, v: Vocabulary) -> Figure | None:
    """ "one hundred forty-fifths", "twenty thirty fifths": the last word belongs to what is below."""
    last = f.stop - 1
    below = v.share_ordinal(s.words, last, plural=True) if last > f.first and v.is_ten(s.words[last]) else None
    above = v.reader.read(s.words[f.first : last], 0) if below is not None else None
    if below is None or above is None or above.stop != last - f.first or above.form is not Form.CARDINAL:
        return None
    return new_figure(s, f.first, below[0], Kind.FRACTION, divided(above.value, below[1]), None)


def _parts(s: Sentence, first: int, above: Number, j: int, v: Vocabulary) -> Figure | None:
    """ "tres cuartas partes", "tercera parte", "tres veinteavos": so many of the parts named at token `j`."""
    stop, below = _part_ordinal(s, j, v) or _part_suffix(s, j, v) or (j, Decimal(0))
    if below <= 2:
        return None
    return new_figure(s, first, stop, Kind.FRACTION, divided(above, below), None)


def _part_ordinal(s: Sentence, j: int, v: Vocabulary) -> tuple[int, Decimal] | None:
    """ "cuartas partes": (index past them, denominator)."""
    if not v.language.share_parts or not s.words[j]:
        return None
    named = v.language.fraction_nouns.get(s.words[j])
    spelled = None if named else v.reader.read(s.words, j)
    stop, below = (j + 1, Decimal(named)) if named else (spelled.stop, spelled.value) if spelled else (j, Decimal(0))
    ordinal = named or (spelled is not None and spelled.form is Form.ORDINAL)
    return (stop + 1, below) if ordinal and s.words[stop] in v.language.share_parts else None


def _part_suffix(s: Sentence, j: int, v: Vocabulary) -> tuple[int, Decimal] | None:
    """ "veinteavos", "vinte avos": (index past them, denominator)."""
    suffixes = v.language.share_suffixes
    if not suffixes or not is_word(s.words[j]):
        return None
    if (below := v.share_suffixed(s.words[j])) is not None:
        return j + 1, below
    spelled = v.reader.read(s.words, j)
    return (spelled.stop + 1, spelled.value) if spelled and s.words[spelled.stop] in suffixes else None


def _of_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "di secondo" at token `j`: of a unit that is no money."""
    return s.words[j] in v.language.part_of and (s.words[s.next_word(j)],) in v.units.phrases


def noun_share(s: Sentence, first: int, above: Number, noun: int, v: Vocabulary) -> Figure:
    """So many of what the noun at token `noun` divides into: "drei Viertel"."""
    below = Decimal(v.language.fraction_nouns[s.words[noun]])
    f = new_figure(s, first, noun + 1, Kind.FRACTION, divided(above, below), None)
    _of_one(s, f, v)
    return f


def _of_one(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "a quarter of a million", "a quarter of an hour": the share of one of what follows."""
    if s.words[f.stop] not in v.language.of_words:
        return
    j = s.next_word(f.stop) - 1
    found = v.units.phrases.get((s.words[j + 1],))
    if found is not None and (found.kind is Kind.DURATION or found.units[0] == "liter"):
        extend(s, f, j + 1)  # "three quarters of hour"
    named = s.words[j + 1] in v.language.articles and (
        s.words[j + 2] in v.language.collectives
        or any(table.after(s.words, j + 2) for table in (v.scales, v.units, v.percents))
    )
    if named:
        extend(s, f, j + 2)


def named_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A share with a name of its own, of one word or several."""
    found = v.share_phrases.after(s.words, i) if v.share_phrases.phrases else None
    if found is None:
        return None
    return new_figure(s, i, found[0], Kind.FRACTION, found[1], None)


def lone_share(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "Viertel Million", "le quart des électeurs"; where there are no articles "треть россиян"."""
    language, word = v.language, s.words[i]
    linked = s.words[i + 1] in language.scale_links or s.words[i + 1] in language.part_of
    j = s.next_word(i + 1) if linked else i + 1
    of_whole = v.scale_after(s.words, j) or (j > i + 1 and (s.words[j],) in v.units.phrases)
    named = word in language.fraction_nouns and (of_whole or _definite_share(s, i, v) or _of_one_unit(s, i, v))
    if named or (word in language.lone_fractions and not is_numbered(s, i, v)):
        return noun_share(s, i, Decimal(1), i, v)
    return None


def _of_one_unit(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "the last quarter of an hour"."""
    j = past_of_one(s, i + 1, v)
    unit = None if j is None else v.units.phrases.get((s.words[j],))
    return unit is not None and unit.kind is Kind.DURATION


def _definite_share(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "le quart des électeurs": one of the shares that the noun at `i` names, not "le quart de finale"."""
    named = s.words[i + 1] in v.language.part_of or s.words[i - 2] in v.language.relatives  # "dont le tiers"
    definite = s.words[i - 1] in v.language.definite_shares and named
    return definite and _is_share_noun(s, i, v)


def _is_share_noun(s: Sentence, j: int, v: Vocabulary) -> bool:
    return s.words[j] in v.language.fraction_nouns and v.never_phrases.after(s.words, j) is None


def is_numbered(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether an ordinal stands before token `i`: "в третьей четверти" is the third quarter of something."""
    before = s.words[i - 1]
    spelled = v.reader.read_all(before) if before in v.reader_words else None
    return spelled is not None and spelled.form is Form.ORDINAL
