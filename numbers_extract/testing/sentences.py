"""`sentences`: running text with claims, and with figures that are none."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple, Unpack

from hypothesis import strategies as st

from numbers_extract import cldr
from numbers_extract.claims import Claim, Kind, Span
from numbers_extract.testing.claims import Options, plainest_claims, rendered_claims
from numbers_extract.testing.frames import FRAMES, PLAIN, Frames
from numbers_extract.testing.stating import Rendered, moved, placed, stated

_MOST_SENTENCES = 5
_FIRST_YEAR = 1900


class Written(NamedTuple):
    """A text and every claim in it, in order."""

    text: str
    claims: tuple[Claim, ...]


class _Sentence(NamedTuple):
    text: str
    claims: tuple[Claim, ...] = ()  # with offsets of the sentence


def sentences(
    locale: str, *, kinds: Collection[Kind] | None = None, distractors: bool = True, **options: Unpack[Options]
) -> st.SearchStrategy[Written]:
    """A text of up to five sentences, each on a line of its own, and all claims that must be found in it.

    Between the claims of `rendered_claims` (which takes the other options) stand years, which are claims, too; and,
    unless `distractors` is false, versions, telephone numbers, addresses and list numbering, which are none. The
    twelve languages that have a file have sentences; elsewhere the figure stands alone on its line.

    >>> from hypothesis import find
    >>> text, claims = find(sentences("en"), lambda written: len(written.claims) == 1)
    >>> text, [claim.text for claim in claims]
    ('Entry: 0 (see list).', ['0'])
    """
    frames = FRAMES.get(cldr.language_of(cldr.find_locale(locale)), PLAIN)
    figures = rendered_claims(locale, kinds=kinds, **options)
    plainest = plainest_claims(locale, kinds, options)
    plain = [] if plainest is None else [plainest.map(lambda rendered: _set_into(frames.figure[0], rendered))]
    choices = [*plain, _framed(figures, frames), *_others(locale, frames, distractors=distractors)]
    return st.lists(st.one_of(choices), min_size=1, max_size=_MOST_SENTENCES).map(_joined)


@st.composite
def _framed(draw: st.DrawFn, figures: st.SearchStrategy[Rendered], frames: Frames) -> _Sentence:
    rendered = draw(figures)
    if rendered.claim.kind is Kind.ORDINAL:
        return _set_into(frames.ordinal, rendered)
    return _set_into(draw(st.sampled_from(frames.figure)), rendered)


def _set_into(frame: str, rendered: Rendered) -> _Sentence:
    before, _, after = frame.partition("{}")
    text = before + rendered.text + after
    return _Sentence(text, (moved(rendered.claim, len(before), Span(0, len(text))),))


def _others(locale: str, frames: Frames, *, distractors: bool) -> list[st.SearchStrategy[_Sentence]]:
    """Sentences of years, and those without any claim."""
    found = [_years(locale, frames.year)] if frames.year else []
    if distractors:
        found += [_addresses().map(_Sentence), _lists().map(_Sentence)]
    if distractors and frames.version:
        numbers = st.lists(st.integers(0, 99), min_size=3, max_size=4).map(lambda parts: ".".join(map(str, parts)))
        found += [numbers.map(lambda version: _Sentence(frames.version.format(version)))]
        found += [_telephones().map(lambda number: _Sentence(frames.telephone.format(number)))]
    return found


def _years(locale: str, frame: str) -> st.SearchStrategy[_Sentence]:
    locale_id = cldr.find_locale(locale)

    def made(years: int) -> _Sentence:
        year = str(_FIRST_YEAR + years)
        return _set_into(frame, placed(stated(locale_id, Kind.DATE, date=year), year))

    return st.integers(0, 199).map(made)


def _telephones() -> st.SearchStrategy[str]:
    parts = st.tuples(st.integers(1, 99), st.integers(100, 999), st.integers(1_000_000, 9_999_999))
    return parts.map(lambda number: "+{} {} {}".format(*number))


def _addresses() -> st.SearchStrategy[str]:
    numbers = st.tuples(st.integers(1, 31), st.integers(1, 9_999))
    return numbers.map(lambda parts: "https://www.example.org/2021/{}?id={}".format(*parts))


def _lists() -> st.SearchStrategy[str]:
    """Two to five names on numbered lines, from one on: "1. Anna"."""
    shapes = st.tuples(st.integers(2, len(_NAMES)), st.sampled_from(("{}. {}", "{}) {}", "({}) {}")))
    return shapes.map(
        lambda shape: "\n".join(shape[1].format(n, name) for n, name in enumerate(_NAMES[: shape[0]], start=1))
    )


_NAMES = ("Anna", "Bruno", "Carla", "Dino", "Elena")


def _joined(parts: list[_Sentence]) -> Written:
    """The sentences on lines of their own, an empty one between them, their claims moved to where they stand."""
    text, claims = "", []
    for part in parts:
        start = len(text)
        sentence = Span(start, start + len(part.text))
        claims += [moved(claim, start, sentence) for claim in part.claims]
        text += part.text + _BREAK
    return Written(text.removesuffix(_BREAK), tuple(claims))


_BREAK = "\n\n"
