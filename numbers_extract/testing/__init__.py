"""Hypothesis strategies for whoever tests a program that reads, writes or translates figures.

They need the extra `testing` (`pip install 'numbers-extract[testing]'`); `numbers_extract` itself does not.

- `claims`: valid `Claim` objects of every kind.
- `rendered_claims`: a text and the claim that it makes, in any of the ways that a locale has to write it.
- `sentences`: running text, and all claims that must be found in it.
- `claim_pairs`: two claims that stand in a named `Verdict`.
- `mutations`: a text in which one figure was changed, and which.
- `numeric_text`: adversarial text around numbers, for tests that only ask that nothing breaks.

Nothing here asks `extract`: what a text claims is known because it was written from the claim. Of the claims
that belong to a text that holds for the span, the kind, value, bounds, precision, unit, date, time, terms and
locale; `readings` and what `context` holds beside sentence and qualifier are left empty.

README.md has a worked example for a translation tool and one for a generator of summaries.

>>> from hypothesis import find
>>> find(rendered_claims("de"), lambda rendered: rendered.claim.approximate).text
'rund 0'
"""

from __future__ import annotations

from numbers_extract.testing.claims import claims, rendered_claims
from numbers_extract.testing.mutating import Mutation, mutations
from numbers_extract.testing.noise import numeric_text
from numbers_extract.testing.pairs import claim_pairs
from numbers_extract.testing.sentences import sentences

__all__ = [
    "Mutation",
    "claim_pairs",
    "claims",
    "mutations",
    "numeric_text",
    "rendered_claims",
    "sentences",
]
