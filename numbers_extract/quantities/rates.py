"""What a quantity is per: "$5 a day", "3 Betten je Einwohner"."""

from __future__ import annotations

from itertools import pairwise

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.numerals.words import Form
from numbers_extract.quantities.measures import quotient, unit_at, with_power
from numbers_extract.quantities.tables import LONG_TIMES, TIME_UNITS
from numbers_extract.vocabulary import Vocabulary


def attach_rate(s: Sentence, f: Figure, v: Vocabulary) -> int:
    """ "$5 a day", "3 Betten je Einwohner": set `per`, and give the token past the rate."""
    j = f.stop
    word = s.words[j]
    if not word or (f.unit is None and f.kind is not Kind.CARDINAL and f.kind is not Kind.MULTIPLE):
        return j
    j = _past_more(s, f, v) if f.unit is not None else j
    word = s.words[j]
    if word not in v.rate_starts:
        return _rate_after_noun(s, f, v) if f.kind in _COUNTED and not f.described else j
    per = v.per.after(s.words, j)
    if per is not None and (longer := v.per_unit.after(s.words, j)) is not None and longer[0] > per[0]:
        per = longer  # "por cada kilo"
    if per is None and word in v.language.per_articles:
        per = _past_article(s, f, j, v)
    if per is None and f.kind is Kind.MONEY and word in v.language.per_unit_articles and _is_one_unit(s, j + 1, v):
        per = (j + 1, True)
    if per is None and (timely := v.per_time.after(s.words, j)) is not None and _is_time(s, timely[0], v):
        per = timely
    if per is None and (f.unit is not None or s.words[j + 1] == "'"):  # "40 milioni l'anno"
        unit = v.per_unit.after(s.words, j)
        per = unit if unit is not None and _singular_unit(s, unit[0], v) else None
    if per is None and f.kind in _COUNTED and not f.described:
        return _rate_after_noun(s, f, v)
    if per is None or per[0] >= s.count:
        return j
    return _take_rate(s, f, per[0], v)


def _past_article(s: Sentence, f: Figure, j: int, v: Vocabulary) -> tuple[int, bool] | None:
    """ "$5 a day": past an article that says "per"."""
    noun = f.kind in (Kind.MONEY, Kind.MULTIPLE, Kind.PERCENT) or v.article_unit(s.words, j + 1)
    return (j + 1, True) if noun and not _is_moment(s, j + 1, v) else None


def _is_moment(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "$5 a year ago": the unit at `j` says when."""
    found = v.units.after(s.words, j)
    if found is None or found[1].kind is not Kind.DURATION:
        return False
    return s.words[found[0]] in v.language.moments_behind


def _past_more(s: Sentence, f: Figure, v: Vocabulary) -> int:
    """Past what stands between a quantity and its rate: "240 Euro mehr pro Jahr", "300 euros de plus par mois"."""
    j, word = f.stop, s.words[f.stop]
    found = v.more_phrases.after(s.words, j) if word in v.more_starts else None
    more = word in v.language.leading_words or word in v.language.unit_adjectives
    k = found[0] if found is not None else j + more
    return k if s.words[k] in v.rate_starts else j


def _singular_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a unit in words stands at `j` that no number goes with."""
    found = v.units.after(s.words, j)
    if found is None or (found[1].kind is Kind.MEASURE and s.words[j] in v.language.article_not_units):
        return False  # "au pied de"
    if found[1].kind is Kind.DURATION:
        return _is_time(s, j, v)
    return len(s.words[j]) > 1 and not is_digits(s.words[found[0]])


def rates_behind_brackets(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """ "240 kilometers (150 miles) per hour": the rate goes with both."""
    for a, b in pairwise(figures):
        if a.kind is not Kind.MEASURE or b.kind is not Kind.MEASURE or s.words[b.stop] != ")":
            continue
        if s.words[a.stop] != "(" or b.first > a.stop + 1 or a.unit is None or b.unit is None:
            continue
        per = v.per.after(s.words, b.stop + 1)
        below = unit_at(s, per[0], v, glued=False) if per is not None and per[0] < s.count else None
        if below is not None and below[1].units[0] in TIME_UNITS - LONG_TIMES:
            for f in (a, b):
                f.unit = quotient(f.unit or "", below[1].units[0])
                f.candidates = (f.unit,)


def rates_before(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """ "günde 3 bin varil", "kişi başına 500 dolar": what a figure is per stands before it; not "üç yılda 15 ülke"."""
    stop = 0
    for f in figures:
        k = (f.before if f.before >= 0 else f.first) - 1
        if k >= stop and s.words[k] in v.rate_words_before:
            _rate_before(s, f, k, v)
        stop = f.stop


def _rate_before(s: Sentence, f: Figure, k: int, v: Vocabulary) -> None:
    """Set what the figure is per, by the word at token `k`; an hour makes a speed of a length."""
    if f.per is not None or f.kind not in (Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.MULTIPLE, Kind.DURATION):
        return
    below = v.language.per_before.get(s.words[k])
    if below is None and k > 0 and is_word(s.words[k - 1]):
        found = v.units.phrases.get((s.words[k - 1],))
        below = found.units[0] if found is not None else s.surface(k - 1)
    if f.kind is Kind.MEASURE and f.unit is not None and below in TIME_UNITS - LONG_TIMES and "/" not in f.unit:
        f.unit = quotient(f.unit, below)
        f.candidates = (f.unit,)
        if k == f.first - 1:
            f.first, f.start = k, s.starts[k]
    else:
        f.per = below


_NOUN_BETWEEN = 3
_COUNTED = frozenset((Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.DURATION))


def _rate_after_noun(s: Sentence, f: Figure, v: Vocabulary) -> int:
    """ "3 Betten je Einwohner", "tonnes of copper a year": the counted noun stands between."""
    language = v.language
    if v.rate_starts.isdisjoint(s.words[f.stop + 1 : f.stop + 2 + _NOUN_BETWEEN]):
        return f.stop
    for j in range(f.stop + 1, min(f.stop + 2 + _NOUN_BETWEEN, s.count)):
        word, before = s.words[j], s.words[j - 1]
        links = j - 1 == f.stop and before in language.part_of and (f.scaled or f.kind is not Kind.CARDINAL)
        if before == "'" and s.words[j - 2] in language.part_of:
            continue  # "10 tonnes d'ordures par jour"
        if not links and (not is_word(before) or before in language.function_words or _is_multiple(before, v)):
            return f.stop
        per = v.per.after(s.words, j)
        if word in language.every_words and before.endswith(language.opening_verb_endings):
            return f.stop  # "three Republicans joining every Democrat"
        if per is not None and word != "/" and (f.kind in _OF_NOUNS or _is_time(s, per[0], v)):
            return _take_rate(s, f, per[0], v)
        timely = v.per_time.after(s.words, j)
        counted = f.kind is Kind.CARDINAL and language.head_rule is not HeadRule.FIRST  # "300 Tote im Jahr"
        if timely is not None and not counted and _is_time(s, timely[0], v):
            return _take_rate(s, f, timely[0], v)
        unit = v.per_unit.after(s.words, j)
        if unit is not None and _is_time(s, unit[0], v):
            return _take_rate(s, f, unit[0], v)
        article = f.kind in _OF_NOUNS and word in language.per_articles and v.article_unit(s.words, j + 1)
        if article and not _is_moment(s, j + 1, v):
            return _take_rate(s, f, j + 1, v)
    return f.stop


def _is_multiple(word: str, v: Vocabulary) -> bool:
    """ "2 tablets three times a day", "2 Tabletten dreimal am Tag": the rate is that of a figure behind the noun."""
    if word in v.reader_words or word in v.adverbs:
        return True
    compound = v.compound(word)
    return compound is not None and compound.kind is Kind.MULTIPLE


_OF_NOUNS = (Kind.CARDINAL, Kind.MEASURE)  # what may be per anything: "3 Betten je Einwohner"


def _is_time(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a singular unit of time stands at `j` and no date begins there ("im Jahr 2020", "am Tag der")."""
    found = v.units.after(s.words, j)
    return found is not None and found[1].units[0] in TIME_UNITS and _is_one_unit(s, j, v)


def _is_one_unit(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a unit stands at `j` alone, with no date or adjective that makes it a certain one."""
    found = v.units.after(s.words, j)
    return (
        found is not None
        and not is_digits(s.words[found[0]])
        and not _says_which(s, found[0], v)
        and s.words[found[0]] not in v.language.adjectives
        and s.words[found[0]] not in v.language.unit_adjectives  # "l'an passé"
        and s.words[found[0]] not in v.language.moments_behind  # "nach 2,2 im Monat zuvor"
        and not _is_ordinal_of_noun(s, j, found[0], v)
    )


def _is_ordinal_of_noun(s: Sentence, j: int, stop: int, v: Vocabulary) -> bool:
    """ "52 segundos al segundo clasificado": the unit at `j` numbers the noun behind it."""
    following = s.words[stop]
    if not is_word(following) or following in v.language.function_words:
        return False
    spelled = v.reader.read([s.words[j]], 0)
    return spelled is not None and spelled.form is Form.ORDINAL


def _says_which(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "al mes de mayo", "am Tag der Wahl"; "al mes de media" does not say which month."""
    if s.words[j] not in v.language.genitives:
        return False
    return s.words[j + 1] not in v.language.averages


def _may_be_per(s: Sentence, f: Figure, j: int, v: Vocabulary) -> bool:
    """Whether the word before token `j` means "per" here: "200 zł na osobę", not "na stole", "muertos por disparos"."""
    if v.never_phrases.after(s.words, j - 1) is not None:
        return False  # "par rapport"
    nouns = v.language.per_nouns.get(s.words[j - 1])
    if nouns is None:
        return True
    if s.words[j - 1] in v.language.per:  # "por": also before any unit
        return s.words[j] in nouns or v.article_unit(s.words, j)
    following = s.words[j + 1]
    ends = f.kind is not Kind.CARDINAL or not is_word(following) or following in v.language.function_words
    return ends and s.words[j] in nouns


def _take_rate(s: Sentence, f: Figure, j: int, v: Vocabulary) -> int:
    """Set `per` to the unit or the noun at token `j`, and give the token past it."""
    if j >= s.count or not is_word(s.words[j]) or not _may_be_per(s, f, j, v):
        return f.stop
    found = unit_at(s, j, v, glued=False)
    if found is not None:
        stop, name = found
        stop, f.per = with_power(s, stop, name.units[0])
        return stop
    if s.words[j] in v.language.function_words or s.words[j] in v.reader_words:
        return f.stop  # "every two weeks" is a figure of its own
    f.per = s.surface(j)
    return j + 1
