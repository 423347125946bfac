"""A claim with what weighing it against others needs, worked out once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from numbers_extract.checking.alignment import figures_key
from numbers_extract.claims import Claim, Kind
from numbers_extract.cldr import find_locale, tokenize
from numbers_extract.languages.base import Bound
from numbers_extract.vocabulary import Vocabulary, vocabulary_of

_SORTS = {
    Kind.CARDINAL: "number",
    Kind.FRACTION: "number",
    Kind.MULTIPLE: "number",
    Kind.PERCENT: "number",
    Kind.ORDINAL: "number",
    Kind.MONEY: "money",
    Kind.MEASURE: "measure",
    Kind.DURATION: "measure",
    Kind.DATE: "date",
    Kind.TIME: "time",
    Kind.RATIO: "ratio",
}
_ONE, _TWO = Decimal(1), Decimal(2)
_NEAR = 60  # characters
_ANY_MONTH = "XXXX-XX-"
HALF_YEARS = {"XXXX-40": Decimal(1), "XXXX-41": Decimal(2)}  # EDTF


class Candidate(NamedTuple):
    """A claim with what weighing it needs, worked out once."""

    claim: Claim
    figures: object
    sort: str
    noun: str
    small: bool
    lead: str  # what stands right before it in the text
    tail: str  # and what right behind it
    qualifier: str  # the words of the qualifier
    # Of its neighbours in the sentence: "92 by 71 centimetres", "80 km/h, not 60"; of a number with a scale word
    # also the currency of the last amount: "9 milliards d'euros, … sa dette de 4 milliards", of any in its sentence
    near_units: tuple[str | None, ...]
    amounts: bool  # whether its text has any amount of money

    @classmethod
    def of(cls, claim: Claim, text: str, *neighbours: Claim | None, amount: Claim | None = None) -> Candidate:
        """The claim of this text; `amount` is the last one of money before it, else the first behind it."""
        head = claim.context.head
        noun = text[head.start : head.end].casefold() if head else ""
        lead = text[max(claim.start - _NEAR, claim.context.sentence.start) : claim.start].casefold()
        sentence = claim.context.sentence
        tail = text[claim.end : min(claim.end + _NEAR, sentence.end)].casefold()
        bound = claim.context.qualifier
        qualifier = text[bound.start : bound.end].casefold() if bound else ""
        units = tuple([near.unit for near in neighbours if near is not None and near.context.sentence == sentence])
        if amount is not None and (amount.context.sentence == sentence or not claim.text[-1].isdecimal()):
            units += (amount.unit,)
        return cls(
            claim,
            _figures(claim),
            _SORTS[claim.kind],
            noun,
            is_small_word(claim) or _is_between_two(claim, lead),
            lead,
            tail,
            qualifier,
            units,
            amount is not None,
        )

    @property
    def vocabulary(self) -> Vocabulary:
        """What the claim's locale knows."""
        return vocabulary_of(find_locale(self.claim.locale))

    @property
    def bound(self) -> Bound | None:
        """What the qualifier of the claim says by itself."""
        v = self.vocabulary
        table = v.date_qualifiers if self.claim.kind is Kind.DATE else v.qualifiers
        return table.phrases.get(tokenize(self.qualifier))


def _figures(claim: Claim) -> object:
    """The figures of the claim; a day of any month is a number, too, and so is the half of any year."""
    if claim.date in HALF_YEARS:
        return HALF_YEARS[claim.date]
    if claim.date is not None and claim.date.startswith(_ANY_MONTH) and claim.date[len(_ANY_MONTH) :].isdecimal():
        return Decimal(claim.date[len(_ANY_MONTH) :])
    return figures_key(claim)


def is_small_word(claim: Claim) -> bool:
    """Whether it is "one", "a", "first", "once" in letters, which languages drop and add.

    >>> from numbers_extract import extract
    >>> [is_small_word(claim) for claim in extract("One of them, 1 of them, a million, the first, an hour.")]
    [True, False, False, True, True]
    """
    return claim.value == _ONE and claim.text.replace("-", " ").replace(" ", "").isalpha()


def _is_between_two(claim: Claim, lead: str) -> bool:
    """ "Zwischen zwei Einnahmen", "between doses": what is between is between two."""
    if claim.value != _TWO or not claim.text.isalpha():
        return False
    return not vocabulary_of(find_locale(claim.locale)).language.between.isdisjoint(lead.split()[-1:])


def candidates_of(claims: Sequence[Claim], text: str) -> Iterator[Candidate]:
    """The claims of the text, in order."""
    amount = next((claim for claim in claims if claim.kind is Kind.MONEY), None)
    for before, claim, following in zip([None, *claims], claims, [*claims[1:], None], strict=False):
        yield Candidate.of(claim, text, before, following, amount=amount)
        if claim.kind is Kind.MONEY:
            amount = claim
