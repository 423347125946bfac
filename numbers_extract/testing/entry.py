"""What Hypothesis runs when it is imported: `st.from_type(Claim)` then makes valid claims."""

from __future__ import annotations

from hypothesis import strategies as st

from numbers_extract.claims import Claim


def register() -> None:
    """Register the strategy of `Claim`; the package's entry point for Hypothesis names it."""
    st.register_type_strategy(Claim, _claims)


def _claims(_type: type[Claim]) -> st.SearchStrategy[Claim]:
    """Made when it is asked for: the registry holds no strategy of a test that has none."""
    from numbers_extract.testing.claims import claims

    return claims()
