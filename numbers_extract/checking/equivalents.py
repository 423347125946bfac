"""What one language says otherwise than another, without saying another thing.

`compare` takes two claims at their word. A translator must not: "the 1800s" are "das 19.
Jahrhundert", the "21st" of a month is "21" elsewhere, an age goes without its years. Each rule
below says when two claims are the same to a translator, and why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from numbers_extract.checking.beside import are_opposite, is_half_of_year, is_score_of_defeat
from numbers_extract.checking.candidates import Candidate, is_small_word
from numbers_extract.checking.compare import compare
from numbers_extract.checking.loose import loosely_alike
from numbers_extract.checking.verdicts import Comparison, Verdict
from numbers_extract.claims import Claim, Comparator, Kind
from numbers_extract.languages.base import Language
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR
from numbers_extract.quantities.tables import TIME_UNITS

_AGE, _POINT = "year", "percentage_point"
_UNITS = TIME_UNITS.union(PINT_OF_CLDR.values())
_SETTLED = frozenset((Verdict.EQUAL, Verdict.CONVERTED))
_ONE_WAY = frozenset((Verdict.ENTAILED, Verdict.WEAKER, Verdict.STRONGER, Verdict.ROUNDED))
_CENTURY_OF_DECADE = re.compile(r"(-?\d\d)0X")
_DAY = re.compile(r"XXXX-XX-(\d\d)")
# "92 mal 71 Zentimeter" multiplies nothing; "un quart de point" is one of a percentage point
_BARE = frozenset((Kind.CARDINAL, Kind.MULTIPLE, Kind.FRACTION))
_COUNTS = frozenset((Kind.CARDINAL, Kind.ORDINAL))
_TIMED = frozenset((Kind.DURATION, Kind.ORDINAL))
_TEMPORAL = frozenset((Kind.DATE, Kind.TIME, Kind.DURATION))
_INCLUSIVE = frozenset((Comparator.AT_MOST, Comparator.AT_LEAST))
_BY_THEN = frozenset((Comparator.LESS, Comparator.AT_MOST))
_STRICT = frozenset((Comparator.LESS, Comparator.GREATER))
_PRIMES = frozenset("'’′")
_SHORTEST_UNIT = 3  # letters: "Tag"
_SHORTEST_ADJECTIVE = 5  # letters: "daily", "annual" of "annually"
_BEFORE_MOMENT = 3  # words: "bis Mittwoch um 10 Uhr"
_YEAR_AND_MONTH = len("2008-09")


def compare_translated(a: Candidate, b: Candidate) -> Comparison:
    """How a translation's claim stands to one of its source: equal where only the languages differ.

    >>> from numbers_extract import extract
    >>> from numbers_extract.checking import compare
    >>> (a,), (b,) = extract("in the 1990s"), extract("in den neunziger Jahren", "de")
    >>> str(compare(a, b).verdict), str(compare_translated(Candidate.of(a, ""), Candidate.of(b, "")).verdict)
    ('entailed', 'equal')
    """
    comparison = _compare_loosely(a, b)
    if comparison.verdict in _SETTLED and are_opposite(a, b):
        reason = f'"{a.claim.text}" and "{b.claim.text}" agree, but one is that much more and the other less.'
        return replace(comparison, verdict=Verdict.CONTRADICTED, reason=reason)
    return comparison


def _compare_loosely(a: Candidate, b: Candidate) -> Comparison:
    comparison = compare(a.claim, b.claim)
    if comparison.verdict in _SETTLED:
        return comparison
    for one, other in _adapted(a, b):
        adapted = compare(one, other)
        if adapted.verdict is not Verdict.INCOMPARABLE:
            adapted = replace(adapted, a=a.claim, b=b.claim)
            return _by_rules(a._replace(claim=one), b._replace(claim=other), adapted)
    return _by_rules(a, b, comparison)


def _by_rules(a: Candidate, b: Candidate, comparison: Comparison) -> Comparison:
    if comparison.verdict in _SETTLED:
        return comparison
    for rule, reason in _RULES:
        if rule(a.claim, b.claim):
            return replace(comparison, verdict=Verdict.EQUAL, reason=reason, direction=None)
    for alike, reason in _RULES_OF_PLACE:
        if alike(a, b):
            return replace(comparison, verdict=Verdict.EQUAL, reason=reason, direction=None)
    return comparison


# -- claims that leave out what the other says --


def may_lack_unit(a: Candidate, b: Candidate) -> bool:
    """Whether the one can be the other without its unit: "those under 26" or "92 by 71 centimetres"."""
    return _lacks_unit(a, b) or _lacks_unit(b, a) or _names_currency(a, b)


def _lacks_unit(bare: Candidate, full: Candidate) -> bool:
    """Ages go without their years; behind a range of them the noun that seems counted may be a verb."""
    claim, unit = bare.claim, full.claim.unit
    if claim.kind not in _BARE or unit is None or claim.per not in (None, full.claim.per):
        return False
    if full.claim.text[-1] in _PRIMES and bare.tail[:1] in _PRIMES and bare.tail:
        return True  # "14'" of a match
    if claim.kind is Kind.MULTIPLE and full.claim.kind is Kind.PERCENT:
        return False  # "grew 2.3-fold", "2.3 percent"
    if _holds_unit(bare, unit):
        return True
    if claim.context.counted is not None and claim.value is not None:
        return False
    return unit == _AGE or not set(full.claim.unit_candidates or (unit,)).isdisjoint(bare.near_units)


def _names_currency(source: Candidate, target: Candidate) -> bool:
    """ "Las pérdidas rebasan los 60 millones", and no word of a currency in all of the text: a translator names it."""
    claim = source.claim
    if claim.kind is not Kind.CARDINAL or target.claim.kind is not Kind.MONEY or claim.per != target.claim.per:
        return False
    return not source.amounts and claim.context.counted is None and not claim.text[-1].isdecimal()


def _holds_unit(candidate: Candidate, unit: str) -> bool:
    """Whether what is counted is the unit with more before or behind it: "Verhandlungstage", "Wochenmieten"."""
    units, stems = candidate.vocabulary.units.phrases, candidate.vocabulary.language.unit_stems
    noun = candidate.noun
    if unit == _POINT and noun in candidate.vocabulary.language.point_nouns:
        return _names_point(candidate)
    beginnings = [noun[:k] for k in range(_SHORTEST_UNIT, len(noun) - _SHORTEST_UNIT + 1)]
    if any(stems.get(part) == unit for part in beginnings):
        return True
    ends = [noun[k:] for k in range(1, len(noun) - _SHORTEST_UNIT + 1)]
    names = (units.get((part,)) for part in (*beginnings, *ends))
    return any(name is not None and unit in name.units for name in names)


def _names_point(candidate: Candidate) -> bool:
    """ "En recul de six points", which may be percentage points; six places are none."""
    names = candidate.vocabulary.percents.phrases
    return any(word.endswith(candidate.noun) for name, unit in names.items() if unit == _POINT for word in name)


def _adapted(a: Candidate, b: Candidate) -> Iterator[tuple[Claim, Claim]]:
    """The claims with what one of them leaves out: its unit, or what a rate is per."""
    one, other = a.claim, b.claim
    if _lacks_unit(a, b) or _names_currency(a, b):
        yield _in_unit_of(other, one), other
    elif _lacks_unit(b, a):
        yield one, _in_unit_of(one, other)
    elif one.kind is other.kind and (one.per is None) is not (other.per is None):
        per = one.per or other.per
        bare = a if one.per is None else b
        if per not in _UNITS or one.kind in (Kind.CARDINAL, Kind.PERCENT) or _names_period(bare, per):
            # "32,50 Dollar die Aktie", "14 a day", "ein Jahreseinkommen von 75.000 Dollar"
            yield replace(one, per=None), replace(other, per=None)


def _names_period(bare: Candidate, per: str | None) -> bool:
    """Whether a word beside the claim says what the other is per: "Jahreseinkommen", "an annual income", "a litre"."""
    language = bare.vocabulary.language
    near = [word.strip(",.;:()") for word in (*bare.lead.split(), *bare.tail.split())]
    units = bare.vocabulary.units.phrases
    if any((name := units.get((word,))) is not None and per in name.units for word in near if len(word) > 1):
        return True  # "eine Kilowattstunde kostete 28 Cent"
    names = [
        name for table in (language.unit_stems, language.frequencies) for name, unit in table.items() if unit == per
    ]
    if any(word.startswith(tuple(names)) for word in near):
        return True
    adjectives = [word for word in near if len(word) >= _SHORTEST_ADJECTIVE]
    return any(name.startswith(word) for word in adjectives for name in names)


def _in_unit_of(full: Claim, bare: Claim) -> Claim:
    return replace(bare, kind=full.kind, unit=full.unit, unit_candidates=full.unit_candidates, per=full.per)


# -- claims that say the same in another way --


def _qualified_alike(a: Claim, b: Claim) -> bool:
    return a.comparator is b.comparator and a.approximate == b.approximate


def _same_figure(a: Claim, b: Claim) -> bool:
    if not _qualified_alike(a, b):
        return False
    return (a.value, a.lower_bound, a.upper_bound, a.terms) == (b.value, b.lower_bound, b.upper_bound, b.terms)


def _century_left_out(a: Claim, b: Claim) -> bool:
    """ "The 1990s" and "die Neunziger", "2008" and "'08"."""
    return _qualified_alike(a, b) and _same_without_century(a.date, b.date)


def _same_without_century(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return False
    return any(short[:2] == "XX" and short[2:] == full[2:] for short, full in ((a, b), (b, a)))


def _century_by_its_years(a: Claim, b: Claim) -> bool:
    """ "The 1800s", which may be ten years, and "the 19th century"."""
    if a.date is None or b.date is None or not _qualified_alike(a, b):
        return False
    for decade, century in ((a.date, b.date), (b.date, a.date)):
        found = _CENTURY_OF_DECADE.fullmatch(decade)
        if found and century == f"{found[1]}XX":
            return True
    return False


def _ordinal(a: Claim, b: Claim) -> bool:
    """ "On the 21st" and "el día 21", "the 12th minute" and "al 12'", but not "the first" and "a year"."""
    kinds = {a.kind, b.kind}
    if kinds == _TIMED and any(claim.kind is Kind.DURATION and is_small_word(claim) for claim in (a, b)):
        return False
    return kinds in (_COUNTS, _TIMED) and _same_figure(a, b)


def _one_part(a: Claim, b: Claim) -> bool:
    """ "Um ein Fünftel kleiner" and "a fifth smaller"."""
    for ordinal, part in ((a, b), (b, a)):
        if ordinal.kind is Kind.ORDINAL and part.kind is Kind.FRACTION and ordinal.value and part.value:
            return Fraction(part.value) * Fraction(ordinal.value) == 1 and _qualified_alike(a, b)
    return False


def _day_of_a_month(a: Claim, b: Claim) -> bool:
    """ "The 21st", which may be one of a month."""
    for day, number in ((a, b), (b, a)):
        found = _DAY.fullmatch(day.date or "")
        if found and number.kind in _COUNTS and number.value == Decimal(found[1]):
            return True
    return False


def _as_close(a: Claim, b: Claim) -> bool:
    """ "Gut 500" and "more than 500", "nog geen 3.000" and "less than 3,000"."""
    if a.comparator is not b.comparator or a.comparator not in _STRICT:
        return False
    return (a.kind, a.value, a.unit, a.per, a.date, a.time) == (b.kind, b.value, b.unit, b.per, b.date, b.time)


def _converted_about(a: Claim, b: Claim) -> bool:
    """ "About two miles" and "gut drei Kilometer": who converts a figure says anew how it is rounded."""
    if a.kind is not Kind.MEASURE or a.unit == b.unit or a.value is None or b.value is None:
        return False
    if a.approximate and b.approximate:
        return compare(a, b).verdict in _ONE_WAY
    rough, exact = (a, b) if a.approximate else (b, a)
    if not rough.approximate or exact.comparator is not Comparator.EQUAL:
        return False
    plain = replace(rough, comparator=Comparator.EQUAL, lower_bound=rough.value, upper_bound=rough.value)
    return compare(exact, plain).verdict is Verdict.CONVERTED  # "26,000 feet" and "bijna 8000 meter"


# -- by what stands around them --


def _by_preposition(one: Candidate, other: Candidate) -> bool:
    """ "To 30 June" and "bis zum 30. Juni", "in six hours" and "binnen sechs Stunden", "ab" and "on 3 March"."""
    a, b = one.claim, other.claim
    if a.kind is not b.kind or a.kind not in _TEMPORAL or a.approximate != b.approximate:
        return False
    same_date = a.date == b.date or _same_without_century(a.date, b.date)
    if not same_date or (a.per, a.time) != (b.per, b.time) or not _last_as_long(a, b):
        return False
    if {a.comparator, b.comparator} == _BY_THEN:  # "avant le 15 novembre", "by 15 November"
        return a.kind is Kind.DATE and len(a.date or "") > _YEAR_AND_MONTH
    for plain, bounded in ((one, b), (other, a)):
        if plain.claim.comparator is Comparator.EQUAL and bounded.comparator in _INCLUSIVE:
            loose = _is_preposition(other if plain is one else one)
            if a.kind is Kind.DURATION and not loose:
                return False  # "at least half an hour", "up to two hours"
            if a.kind is Kind.DATE and loose and _follows_preposition(plain):
                return True  # "presupuesto para 2026", "budget for 2026"
            return _begins_on_a_day(bounded) or _is_by_a_decade(bounded) or _has_lead(plain)
    return False


def _is_preposition(candidate: Candidate) -> bool:
    """Whether what bounds a duration or a date is a word of time like any other: "binnen sechs Stunden"."""
    bound = candidate.bound
    lone = candidate.claim.kind is not Kind.DATE and candidate.qualifier in candidate.vocabulary.language.prepositions
    return (bound is not None and bound.loose) or lone


def _follows_preposition(candidate: Candidate) -> bool:
    return any(word in candidate.vocabulary.language.prepositions for word in candidate.lead.split()[-1:])


def _last_as_long(a: Claim, b: Claim) -> bool:
    """Whether two durations are the same figure, whatever bounds it: "pół roku", "six months"; so are two dates."""
    if (a.value, a.unit) == (b.value, b.unit):
        return True
    if a.value is None or b.value is None:
        return False
    plain = [
        replace(claim, comparator=Comparator.EQUAL, lower_bound=claim.value, upper_bound=claim.value)
        for claim in (a, b)
    ]
    return compare(*plain).verdict is Verdict.CONVERTED


def _begins_on_a_day(claim: Claim) -> bool:
    """A verb may say the same as "from": "opens on 3 March"."""
    precise = claim.time is not None or len(claim.date or "") > _YEAR_AND_MONTH
    return precise and claim.comparator is Comparator.AT_LEAST


def _is_by_a_decade(claim: Claim) -> bool:
    """ "By the 1820s he owned six ships", "dans les années 1820": some time in ten years is not later than in them."""
    return claim.comparator is Comparator.AT_MOST and (claim.date or "").endswith("X")


def _has_lead(candidate: Candidate) -> bool:
    """Whether a word before the claim, which its extraction did not take for a bound, can be one of time."""
    language = candidate.vocabulary.language
    words = candidate.lead.split()[-_BEFORE_MOMENT:]
    if candidate.claim.kind is Kind.DURATION:
        return any(word in language.prepositions for word in words)
    ends = language.range_from | language.range_to | language.since_last | language.origins
    return any(word in ends or _bounds_dates(word, language) for word in words)


def _bounds_dates(word: str, language: Language) -> bool:
    """ "К 23:30", which is at that time or by then."""
    bound = language.date_qualifiers.get(word)
    return bound is not None and bound.comparator in _INCLUSIVE


_RULES: tuple[tuple[Callable[[Claim, Claim], bool], str], ...] = (
    (_century_left_out, "The same years, once without their century."),
    (_century_by_its_years, "The same century, once by its years."),
    (_ordinal, "The same number, once as an ordinal."),
    (_as_close, "The same bound, which one claim says to be close."),
    (_one_part, "The same share."),
    (_day_of_a_month, "The same day of a month."),
    (_converted_about, "About the same after a conversion."),
)
_RULES_OF_PLACE: tuple[tuple[Callable[[Candidate, Candidate], bool], str], ...] = (
    (_by_preposition, "The same time, by another preposition."),
    (loosely_alike, "The same, by a qualifier that languages exchange."),
    (is_score_of_defeat, "The same score, from the other side."),
    (is_half_of_year, "The same half of a year."),
)
