"""What one language says otherwise than another, without saying another thing.

`compare` takes two claims at their word. A translator must not: "the 1800s" are "das 19.
Jahrhundert", the "21st" of a month is "21" elsewhere, an age goes without its years. Each rule
below says when two claims are the same to a translator, and why.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from numbers_extract.checking.candidates import Candidate
from numbers_extract.checking.verdicts import Comparison, Verdict
from numbers_extract.claims import Claim, Comparator, Kind
from numbers_extract.cldr import find_locale
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR
from numbers_extract.quantities.tables import TIME_UNITS
from numbers_extract.vocabulary import vocabulary_of

_UNITS = TIME_UNITS.union(PINT_OF_CLDR.values())
_SETTLED = frozenset((Verdict.EQUAL, Verdict.CONVERTED))
_CENTURY_OF_DECADE = re.compile(r"(-?\d\d)0X")
_DAY = re.compile(r"XXXX-XX-(\d\d)")
_COUNTS = frozenset((Kind.CARDINAL, Kind.ORDINAL))
_TIMED = frozenset((Kind.DURATION, Kind.ORDINAL))
_TEMPORAL = frozenset((Kind.DATE, Kind.TIME, Kind.DURATION))
_INCLUSIVE = frozenset((Comparator.AT_MOST, Comparator.AT_LEAST))
_STRICT = frozenset((Comparator.LESS, Comparator.GREATER))
_YEAR_AND_MONTH = len("2008-09")


def as_translated(a: Candidate, b: Candidate, comparison: Comparison) -> Comparison:
    """The comparison of a source's claim with a translation's, equal where only the languages differ.

    >>> from numbers_extract import extract
    >>> from numbers_extract.checking import compare
    >>> (a,), (b,) = extract("in the 1990s"), extract("in den neunziger Jahren", "de")
    >>> comparison = compare(a, b)
    >>> translated = as_translated(Candidate.of(a, ""), Candidate.of(b, ""), comparison)
    >>> str(comparison.verdict), str(translated.verdict)
    ('entailed', 'equal')
    """
    if comparison.verdict in _SETTLED:
        return comparison
    for rule, reason in _RULES:
        if rule(a.claim, b.claim):
            return replace(comparison, verdict=Verdict.EQUAL, reason=reason, direction=None)
    for rule_in_text, reason in _RULES_IN_TEXT:
        if rule_in_text(a, b):
            return replace(comparison, verdict=Verdict.EQUAL, reason=reason, direction=None)
    return comparison


def _qualified_alike(a: Claim, b: Claim) -> bool:
    return a.comparator is b.comparator and a.approximate == b.approximate


def _same_figure(a: Claim, b: Claim) -> bool:
    if not _qualified_alike(a, b):
        return False
    return (a.value, a.lower_bound, a.upper_bound, a.terms) == (b.value, b.lower_bound, b.upper_bound, b.terms)


def _century_left_out(a: Claim, b: Claim) -> bool:
    """ "The 1990s" and "die Neunziger", "2008" and "'08"."""
    if a.date is None or b.date is None or not _qualified_alike(a, b):
        return False
    return any(short[:2] == "XX" and short[2:] == full[2:] for short, full in ((a.date, b.date), (b.date, a.date)))


def _century_by_its_years(a: Claim, b: Claim) -> bool:
    """ "The 1800s", which may be ten years, and "the 19th century"."""
    if a.date is None or b.date is None or not _qualified_alike(a, b):
        return False
    for decade, century in ((a.date, b.date), (b.date, a.date)):
        found = _CENTURY_OF_DECADE.fullmatch(decade)
        if found and century == f"{found[1]}XX":
            return True
    return False


def _age(a: Claim, b: Claim) -> bool:
    """ "Les moins de 26 ans" and "those under 26"; behind a range the noun that seems counted may be a verb."""
    for bare, years in ((a, b), (b, a)):
        uncounted = bare.context.counted is None or bare.value is None
        if bare.kind is Kind.CARDINAL and uncounted and years.unit == "year":
            return _same_figure(a, b) and bare.per is None is years.per
    return False


def _rate_of_a_noun(a: Claim, b: Claim) -> bool:
    """A rate whose noun is not told as one: "32,50 Dollar die Aktie"; counts go without their "a day", too."""
    if a.kind is not b.kind or a.unit != b.unit or (a.per is None) is (b.per is None):
        return False
    per = a.per or b.per
    return _same_figure(a, b) and (per not in _UNITS or a.kind in (Kind.CARDINAL, Kind.PERCENT))


def _ordinal(a: Claim, b: Claim) -> bool:
    """ "On the 21st" and "el día 21", "the 12th minute" and "al 12'"."""
    kinds = {a.kind, b.kind}
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


# -- by what stands around them --


def _by_preposition(one: Candidate, other: Candidate) -> bool:
    """ "To 30 June" and "bis zum 30. Juni", "in six hours" and "binnen sechs Stunden", "ab" and "on 3 March"."""
    a, b = one.claim, other.claim
    if a.kind is not b.kind or a.kind not in _TEMPORAL or a.approximate != b.approximate:
        return False
    if (a.value, a.unit, a.per, a.date, a.time) != (b.value, b.unit, b.per, b.date, b.time):
        return False
    for plain, bounded in ((one, b), (other, a)):
        if plain.claim.comparator is Comparator.EQUAL and bounded.comparator in _INCLUSIVE:
            return _begins_on_a_day(bounded) or _has_lead(plain)
    return False


def _begins_on_a_day(claim: Claim) -> bool:
    """A verb may say the same as "from": "opens on 3 March"."""
    precise = claim.time is not None or len(claim.date or "") > _YEAR_AND_MONTH
    return precise and claim.comparator is Comparator.AT_LEAST


def _has_lead(candidate: Candidate) -> bool:
    """Whether a word before the claim, which its extraction did not take for a bound, can be one of time."""
    language = vocabulary_of(find_locale(candidate.claim.locale)).language
    words = candidate.lead.split()[-2:]
    if candidate.claim.kind is Kind.DURATION:
        return any(word in language.prepositions for word in words)
    return any(word in language.range_from or word in language.range_to for word in words)


def _unit_behind(one: Candidate, other: Candidate) -> bool:
    """ "92 by 71 centimetres", where the other language gives the unit to both."""
    for bare, full in ((one, other), (other, one)):
        if bare.claim.kind is Kind.CARDINAL and bare.claim.context.counted is None and bare.next_unit is not None:
            return bare.next_unit == full.claim.unit and _same_figure(bare.claim, full.claim)
    return False


_RULES: tuple[tuple[Callable[[Claim, Claim], bool], str], ...] = (
    (_century_left_out, "The same years, once without their century."),
    (_century_by_its_years, "The same century, once by its years."),
    (_age, "The same age, once without its years."),
    (_rate_of_a_noun, "The same figure, once without what it is per."),
    (_ordinal, "The same number, once as an ordinal."),
    (_as_close, "The same bound, which one claim says to be close."),
    (_one_part, "The same share."),
    (_day_of_a_month, "The same day of a month."),
)

_RULES_IN_TEXT: tuple[tuple[Callable[[Candidate, Candidate], bool], str], ...] = (
    (_by_preposition, "The same time, by another preposition."),
    (_unit_behind, "The same figure, once without the unit that stands behind the next."),
)
