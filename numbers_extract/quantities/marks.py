"""What every reader of quantities needs: past a hyphen, on to a token, with a unit."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.numerals.building import HYPHENS
from numbers_extract.numerals.exact import places


def past_hyphen(s: Sentence, j: int) -> int:
    """The token past a hyphen that joins the numeral to what follows ("100-Meter-Lauf")."""
    if j + 1 < s.count and s.words[j] in HYPHENS and s.glued(j) and s.glued(j + 1):
        return j + 1
    return j


def extend_to(s: Sentence, f: Figure, stop: int) -> None:
    """Let the figure reach to token `stop`; never back."""
    if stop > f.stop:
        f.stop, f.end = stop, s.ends[stop - 1]


def set_unit(s: Sentence, f: Figure, first: int, stop: int, kind: Kind, candidates: tuple[str, ...]) -> None:
    """Take the unit in the tokens from `first` to `stop`; behind a hyphen it only describes ("100-Meter-Lauf")."""
    f.kind, f.unit, f.candidates = kind, candidates[0], candidates
    f.unit_span = Span(s.starts[first], s.ends[stop - 1])
    if s.words[first - 1] in HYPHENS and s.glued(first) and first > f.first:
        f.described = True
    extend_to(s, f, stop)
    if f.fraction_digits is None and isinstance(f.value, Decimal):
        f.fraction_digits = places(f.value)


_HOURS, _MINUTES = frozenset(("h", "hr", "std")), frozenset(("m", "min", "mins"))


def minutes_hang(s: Sentence, j: int) -> bool:
    """ "2h15m", "1h05min": minutes hang on the hours at token `j`."""
    minutes = s.words[j] in _HOURS and s.words[j + 1].isdecimal() and len(s.words[j + 1]) <= 2
    hang = minutes and s.words[j + 2] in _MINUTES and s.glued(j + 1) and s.glued(j + 2)
    return hang and not (s.glued(j + 3) and s.words[j + 3].isalnum())
