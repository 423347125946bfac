"""A claim as the other text would put it."""

from __future__ import annotations

from functools import lru_cache

from numbers_extract.claims import Claim


@lru_cache(maxsize=1024)
def put(claim: Claim, locale: str) -> str:
    """The claim as a writer of that locale would put it; empty where the claim cannot be written there.

    >>> from numbers_extract import extract
    >>> claim, = extract("more than 62,000 cameras")
    >>> put(claim, "de")
    'über 62.000'
    """
    from numbers_extract.rendering import render

    try:
        return render(claim, locale)
    except (ValueError, ArithmeticError):
        return ""
