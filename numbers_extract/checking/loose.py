"""Qualifiers that another language puts by a neighbouring one: "close to" by "nearly", "apenas" by "just".

The claims are the same in all but their qualifiers. What a loose qualifier leaves open is in the language
files (`Bound.loose`); whoever reads "a mere 12%" for "apenas el 12%" or "an estimated value of $5" for
"estimé à 5 dollars" finds the other qualifier beside the figure, where extraction sees no bound.
"""

from __future__ import annotations

from numbers_extract.checking.candidates import Candidate
from numbers_extract.claims import Comparator, Kind
from numbers_extract.cldr import tokenize

_NEAR_FIGURE = 4  # words between a figure and what says that it is "only" so much, or an estimate


def loosely_alike(a: Candidate, b: Candidate) -> bool:
    """Whether the claims are the same but for qualifiers that languages exchange.

    >>> from numbers_extract import extract
    >>> (a,), (b,) = extract("apenas el 12%", "es"), extract("just 12%")
    >>> loosely_alike(Candidate.of(a, "apenas el 12%"), Candidate.of(b, "just 12%"))
    True
    """
    one, other = a.claim, b.claim
    if (one.kind, one.value, one.unit, one.per) != (other.kind, other.value, other.unit, other.per):
        return False
    if one.value is None:
        return False
    rules = (_is_loose, _is_governed, _is_of_age, _is_before_birthday, _is_peak, _is_reach, _is_passed)
    return any(rule(x, y) for x, y in ((a, b), (b, a)) for rule in rules)


def _is_loose(a: Candidate, b: Candidate) -> bool:
    """The same where `a` has the qualifier that may be another one."""
    bound = a.bound
    plain = b.claim.comparator is Comparator.EQUAL and not b.claim.approximate
    if not plain:
        return (bound is not None and bound.loose and (_may_be_near(b) or _is_within(a, b))) or _is_estimate(a, b)
    if bound is not None and bound.loose and bound.comparator is not None:
        return not b.vocabulary.language.only_words.isdisjoint(_words_before(b))
    if a.claim.comparator is not Comparator.EQUAL or not a.claim.approximate:
        return False
    if a.claim.context.qualifier is None:  # "une centaine", "a hundred"
        return b.claim.text.replace(" ", "").isalpha()
    if a.qualifier in a.vocabulary.language.opening_about:
        return a.claim.context.qualifier.start == a.claim.context.sentence.start
    return _is_estimate(a, b) or _is_round_count(b)


def _is_within(a: Candidate, b: Candidate) -> bool:
    """ "Within 300 feet" and "a meno di 300 piedi"."""
    return a.claim.comparator is Comparator.AT_MOST and _only_bounded(b, Comparator.LESS)


def _is_round_count(b: Candidate) -> bool:
    """ "Une douzaine de kilomètres" and "about a dozen kilometres": dozens are counted roughly as it is."""
    return not b.vocabulary.language.collectives.keys().isdisjoint(tokenize(b.claim.text.casefold()))


def _is_estimate(a: Candidate, b: Candidate) -> bool:
    """ "An estimated value of $5" and "estimé à 5 dollars", both perhaps bounded by one more word."""
    if not a.claim.approximate or b.claim.approximate or a.claim.comparator is not b.claim.comparator:
        return False
    return _estimates(a, [a.qualifier]) and _estimates(b, [*_words_before(b), *b.tail.split()[:_NEAR_FIGURE]])


def _is_governed(a: Candidate, b: Candidate) -> bool:
    """ "Über zehn Jahre" and "over ten years": what may say where or how long, read as a bound in one of them only."""
    if a.claim.comparator is Comparator.EQUAL or b.claim.comparator is not Comparator.EQUAL:
        return False
    before, language = _words_before(b)[-1:], a.vocabulary.language
    if not language.governable | language.part_of >= set(a.qualifier.split()):  # "oberhalb von"
        return False
    if b.vocabulary.language.governable.isdisjoint(before):
        return False
    there = b.vocabulary.qualifiers.phrases.get(tuple(before))
    return there is not None and there.comparator is a.claim.comparator


def _is_of_age(a: Candidate, b: Candidate) -> bool:
    """ "Children under 16" and "cuatro menores de 16 años", who may be of that age."""
    if a.claim.approximate or not _only_first(a, b, Comparator.LESS):
        return False
    return not b.vocabulary.language.bounding_nouns.isdisjoint(_words_before(b)[-2:-1])


def _is_before_birthday(a: Candidate, b: Candidate) -> bool:
    """ "Děti do 15 let" and "children under 15"."""
    until = a.claim.comparator is Comparator.AT_MOST and a.qualifier in a.vocabulary.language.until_age
    return until and a.claim.unit == "year" and b.claim.comparator is Comparator.LESS and not b.claim.approximate


def _is_peak(a: Candidate, b: Candidate) -> bool:
    """ "Fell by as much as 7%" and "fiel zeitweise um 7 Prozent": a fall that ended above its lowest."""
    changes = (a.claim.context.change, b.claim.context.change)
    if changes[0] is None or changes[0] != changes[1] or changes[0].role != "by":
        return False
    if not _only_first(a, b, Comparator.AT_MOST):
        return False
    return any(words in b.lead for words in b.vocabulary.language.at_peak)


def _is_reach(a: Candidate, b: Candidate) -> bool:
    """ "Bis 3000 Millimeter wasserdicht" and "waterproof to 3,000 mm": one preposition for how far."""
    if a.claim.kind is not Kind.MEASURE or a.claim.approximate or b.claim.context.change is not None:
        return False
    if not _only_first(a, b, Comparator.AT_MOST):
        return False
    before = _words_before(b)[-1:]
    return a.qualifier in a.vocabulary.language.range_to and not b.vocabulary.language.range_to.isdisjoint(before)


def _is_passed(a: Candidate, b: Candidate) -> bool:
    """ "Exceed $5" and "die Marke von 5 Dollar ist überschritten"."""
    if a.claim.approximate or not _only_first(a, b, Comparator.GREATER):
        return False
    around = (*_words_before(b), *b.tail.split()[:_NEAR_FIGURE])
    return any(word.startswith(b.vocabulary.language.passing) for word in around)


def _only_first(a: Candidate, b: Candidate, comparator: Comparator) -> bool:
    """Whether the first is so bounded and the second is not."""
    return a.claim.comparator is comparator and b.claim.comparator is Comparator.EQUAL


def _only_bounded(b: Candidate, comparator: Comparator) -> bool:
    """Whether the claim is so bounded, and not about."""
    return b.claim.comparator is comparator and not b.claim.approximate


def _may_be_near(b: Candidate) -> bool:
    """About, or not quite so much."""
    return b.claim.approximate and b.claim.comparator in (Comparator.EQUAL, Comparator.LESS)


def _words_before(candidate: Candidate) -> list[str]:
    return candidate.lead.split()[-_NEAR_FIGURE:]


def _estimates(candidate: Candidate, around: list[str]) -> bool:
    stems = candidate.vocabulary.language.estimating
    return any(stem in word for stem in stems for word in around)
