"""One of the two texts with its claims, and what comes of pairing both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from numbers_extract.checking.candidates import Candidate, candidates_of
from numbers_extract.checking.verdicts import Comparison
from numbers_extract.claims import Claim
from numbers_extract.extractor import Extractor


@dataclass(frozen=True, slots=True)
class Side:
    """One text with its claims."""

    text: str
    locale: str
    claims: list[Claim]
    candidates: list[Candidate]

    @classmethod
    def read(cls, text: str, locale: str) -> Side:
        """The claims of the text in that locale."""
        extractor = Extractor(locale)
        claims = extractor.extract(text)
        return cls(text, extractor.locale, claims, list(candidates_of(claims, text)))


class Pairing(NamedTuple):
    """The claims of two texts: those that are pairs, and those left over."""

    pairs: list[Comparison]
    missing: list[Claim]
    added: list[Claim]
