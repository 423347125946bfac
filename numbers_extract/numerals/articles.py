"""Articles that are numbers, compounds, and what is added behind a number: "eine Million", "an hour and a half"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind, Number, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import Bound
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.numerals.building import HALF, HYPHENS, decimals_of_value, extend, new_figure
from numbers_extract.numerals.collectives import collective_figure, counts_collective
from numbers_extract.numerals.exact import places, plus, shifted
from numbers_extract.numerals.halves import article_half, half_after_unit
from numbers_extract.numerals.shares import article_fraction, article_share, fraction_after, noun_share
from numbers_extract.numerals.spoken import linked_decimals
from numbers_extract.numerals.words import Form
from numbers_extract.quantities.tables import TIME_UNITS
from numbers_extract.vocabulary import Vocabulary


def article_figure(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """An article is the number one before a unit of measure, half of what "halb" stands before."""
    language = v.language
    j = _before_share(s, s.next_word(i), v)
    word = s.words[j]
    if word in language.bounding_adjectives:
        return _bounded_by_adjective(s, i, j, v)
    if word in v.afternoon_starts and (hour := _one_in_the(s, i, v)) is not None:
        return hour
    between = word in language.between_and and s.words[i - 1] in language.between  # "zwischen einem und zehn Jahren"
    if s.words[i] in language.share_ones and (word in v.share_partners or between):
        return _one_of(s, i, v)
    if word in language.decimal_words or word in language.decimal_links:
        return _one_point(s, i, v)
    if word in language.half or word in language.fraction_nouns:
        return (article_half if word in language.half else article_fraction)(s, i, j, v)
    if word in language.fraction_prefixes or word in v.fraction_units:
        return _article_compound(s, i, v)
    if word in language.collectives:
        counts = word not in language.collectives_need_count or counts_collective(s, j + 1, v)
        return collective_figure(s, i, j, v) if counts else None
    if (share := article_share(s, i, v)) is not None:
        return share
    once = word in language.times_words and _is_frequency(s, j + 1, v)  # "una volta a settimana"
    if once or v.article_unit(s.words, _past_adjective(s, j, v)) or _large_scale(s, j, v):
        f = new_figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
        return half_after_unit(s, f, v)
    return None


def _bounded_by_adjective(s: Sentence, i: int, j: int, v: Vocabulary) -> Figure | None:
    """ "ein gutes Drittel", "eine knappe Stunde", "a good dozen": one of what stands behind, a little more or less."""
    bound = v.language.bounding_adjectives[s.words[j]]
    f = article_figure(s, j, v) if _can_be_less(s, j + 1, bound, v) else None
    if f is None:
        return None
    f.first, f.start = i, s.starts[i]
    f.comparator, f.approximate = bound.comparator or f.comparator, bound.approximate
    f.qualifier = Span(s.starts[j], s.ends[j])
    return f


_PARTED = frozenset(("hour", "minute", "kilometer", "mile", "meter"))


def _can_be_less(s: Sentence, k: int, bound: Bound, v: Vocabulary) -> bool:
    """Whether the noun at token `k` measures, so that the adjective is about its size: "a good year" is a good one."""
    language, word = v.language, s.words[k]
    if word in language.quarters or word in language.places:
        return s.words[k + 1] in language.part_of
    found = v.units.after(s.words, k)
    if found is None:
        return word not in v.quantity_starts or word in language.collectives or v.scale_after(s.words, k) is not None
    unit = found[1].units[0]
    return unit in _PARTED or (unit in TIME_UNITS and bound.comparator is Comparator.LESS)


def _past_adjective(s: Sentence, j: int, v: Vocabulary) -> int:
    """Past the adjective of "a full hour", "a whole percentage point"; a "long minute" is none that was counted."""
    language = v.language
    return j + 1 if s.words[j] in language.whole_adjectives else j


def _is_frequency(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether "a settimana", "par an" or "al mes" stands at token `j`."""
    if v.frequencies.after(s.words, j) is not None:
        return True
    tables = (v.per, v.per_time, v.per_unit)
    found = [phrase[0] for table in tables if (phrase := table.after(s.words, j)) is not None]
    return bool(found) and v.article_unit(s.words, max(found))


_LONGEST_HALF_DAY = 4  # tokens of "de la tarde"


def _one_in_the(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "la una de la tarde", "uma da manhã": one o'clock."""
    for stop in range(i + 2, min(i + 2 + _LONGEST_HALF_DAY, s.count + 1)):
        half_day = v.afternoon.get("".join(s.words[i + 1 : stop]))
        if half_day is not None:
            f = new_figure(s, i, stop, Kind.TIME, None, None)
            f.time = f"{half_day.hour(1):02}:00"
            return f
    return None


def _one_point(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "uno coma 5", "uno coma 5 millones": an article is one before the decimal mark, "ein Komma 5 Zeilen" has one."""
    one = new_figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
    linked_decimals(s, one, v)
    return one if one.stop > i + 1 else None


def _large_scale(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a scale word that no spelling rule knows stands at `j`: "eine Mrd.", "a lakh"; not "a grand"."""
    scale = v.scale_after(s.words, j)
    return scale is not None and scale[1] > _THOUSAND and s.words[j] not in v.language.article_not_units


_THOUSAND = 3  # power of ten


def _one_of(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "einer von fünf", "ein bis zwei Tage": one, where the number follows that it stands with."""
    j = i + 2
    while s.words[j] in v.language.share_words:
        j += 1  # "uno de cada cinco", "een op de twintig"
    word = s.words[j]
    spelled = v.reader.read(s.words, j) if is_word(word) and word not in v.language.articles else None
    if not is_digits(word) and spelled is None:
        return None
    f = new_figure(s, i, i + 1, Kind.CARDINAL, Decimal(1))
    f.partner_only = True
    return f


def _before_share(s: Sentence, j: int, v: Vocabulary) -> int:
    """Past a hyphen before a share: "en-åttondel"."""
    return j + 1 if s.words[j] in HYPHENS and s.words[j + 1] in v.language.fraction_nouns else j


def _article_compound(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """ "einer Viertelstunde", "eine dreiviertel Stunde"."""
    f = compound_figure(s, i + 1, v)
    if f is not None:
        f.first, f.start = i, s.starts[i]
    return f


def and_a_half(s: Sentence, f: Figure, v: Vocabulary) -> Figure:
    """ "one and a half", "fünf und drei Viertel": a whole number and a share of one."""
    j = f.stop
    word = s.words[j]
    if f.spelled and HALF < v.language.fraction_prefixes.get(word, Decimal(0)) < 1 and f.fraction_digits == 0:
        _add_share(s, f, v.language.fraction_prefixes[word], j + 1, 0)  # "honderd driekwart"
        return f
    joined = word in v.joiners or word in v.language.share_joiners
    if not (joined or word in v.before_halves or word in HYPHENS) or f.value is None or f.fraction_digits != 0:
        return f
    part: Number | None
    stop, part = v.half_phrases.after(s.words, j) or (j, None)
    if part is None and joined and (share := small_share(s, j + 1, v)) is not None:
        stop, part = share.stop, share.value
    if part is None:
        if word in v.language.decimal_links and not f.scaled and f.unit is None:
            linked_decimals(s, f, v)
        return f
    scale = v.scale_after(s.words, stop)
    if scale is None:
        _add_share(s, f, part, stop, f.scale)
    elif f.value >= 10 ** scale[1]:
        _add_share(s, f, part, scale[0], scale[1])
    elif not f.scaled:
        _add_share(s, f, part, stop, 0)
    return f


def _add_share(s: Sentence, f: Figure, share: Number, stop: int, power: int) -> None:
    """Add a share of one, or of a scale word: "dos millones y medio", "two billion and a quarter million"."""
    if f.value is None:
        return
    f.value, f.scale = plus(f.value, shifted(share, power)), power
    extend(s, f, stop)
    if power and isinstance(f.value, Decimal):
        f.fraction_digits = places(shifted(f.value, -power))
    else:
        decimals_of_value(f)


def small_share(s: Sentence, j: int, v: Vocabulary) -> Figure | None:
    """A share below one that begins at token `j`: "drei Viertel", "a quarter", "two thirds"."""
    word = s.words[j]
    if not is_word(word):
        return None
    if word in v.language.articles:
        share = article_figure(s, j, v)
    elif word in v.language.fraction_nouns:  # "two and quarter hours", where a unit says that it is no other noun
        of = s.words[j + 1] in v.language.of_words
        share = noun_share(s, j, Decimal(1), j, v) if v.units.after(s.words, j + 1 + of) is not None else None
    else:
        spelled = v.reader.read(s.words, j)
        if spelled is None or spelled.form is not Form.CARDINAL:
            return None
        share = fraction_after(s, new_figure(s, j, spelled.stop, Kind.CARDINAL, spelled.value), v)
    if share is None or share.kind is not Kind.FRACTION or share.value is None or not 0 < share.value < 1:
        return None
    return share


def compound_figure(s: Sentence, i: int, v: Vocabulary) -> Figure | None:
    """A number inside a longer word: "zweistündig", "dreimal", "Zweidrittelmehrheit"."""
    found = v.compound(s.words[i])
    if found is None:
        return None
    f = Figure(i, i + 1, s.starts[i], s.starts[i] + found.length, found.kind, found.value, None, spelled=True)
    whole = found.kind is Kind.CARDINAL and found.unit is None and not found.attribute
    if whole and i and s.words[i - 1] in v.language.articles:  # "eine Viertelmillion"
        f.first, f.start = i - 1, s.starts[i - 1]
    if found.kind is not Kind.FRACTION:
        decimals_of_value(f)
    if found.unit is not None:
        f.unit, f.candidates = found.unit, (found.unit,)
    if found.attribute:
        f.described = True
    if found.unit is None and found.kind is Kind.CARDINAL:
        return and_a_half(s, f, v)
    return f
