"""The pipeline: text, sentences, figures, claims. Each stage is one plain function."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from numbers_extract import cldr
from numbers_extract.claims import Claim, Comparator, Context, Reading, Span
from numbers_extract.figure import Figure, stated_decimals
from numbers_extract.frozen import maker
from numbers_extract.lexing.capitals import without_capitals
from numbers_extract.lexing.masks import masked_spans
from numbers_extract.lexing.plain import plain
from numbers_extract.lexing.scan import candidates
from numbers_extract.lexing.sentences import sentence_spans
from numbers_extract.lexing.tokens import Sentence, lower_in_place
from numbers_extract.phrases.attribution import attribution_of, find_attributions, may_have_source
from numbers_extract.phrases.change import find_changes
from numbers_extract.phrases.counted import Counted, counted_of_all
from numbers_extract.phrases.identifiers import drop_names
from numbers_extract.phrases.multiples import divide_by_less
from numbers_extract.phrases.qualifiers import finish_bounds, qualify
from numbers_extract.phrases.ranges import join_ranges
from numbers_extract.phrases.shares import join_shares
from numbers_extract.quantities.frequencies import find_frequencies
from numbers_extract.quantities.joins import join_falling, join_tolerance
from numbers_extract.quantities.rates import rates_before, rates_behind_brackets
from numbers_extract.reading import read_figures
from numbers_extract.vocabulary import Vocabulary, vocabulary_of


@dataclass(frozen=True, slots=True)
class Extractor:
    """Finds the numeric claims of texts in one locale.

    Stateless: it may be shared between threads, hashed and pickled. The locale is a BCP 47 tag or a
    CLDR id; an unknown one raises `UnknownLocaleError`.

    >>> [claim.text for claim in Extractor("de").extract("Es waren über 62.000 Kameras.")]
    ['62.000']
    """

    locale: str

    def __post_init__(self) -> None:
        locale = cldr.find_locale(self.locale)
        object.__setattr__(self, "locale", locale)

    def extract(self, text: str) -> list[Claim]:
        """The claims of the text, sorted by start, never overlapping."""
        if not isinstance(text, str):
            raise TypeError(f"text must be str, not {type(text).__name__}")
        vocabulary = vocabulary_of(self.locale)
        laid_out = plain(text)
        written = text if laid_out is None else laid_out.text
        as_read = without_capitals(written, vocabulary)
        claims = _claims_of(as_read, vocabulary)
        if laid_out is not None:
            return [laid_out.moved(claim, text) for claim in claims]
        return claims if as_read is text else [replace(claim, text=text[claim.start : claim.end]) for claim in claims]

    def extract_many(self, texts: Iterable[str]) -> Iterator[list[Claim]]:
        """The claims of each text, in order, as they are asked for."""
        return map(self.extract, texts)


def extract(text: str, locale: str = "en") -> list[Claim]:
    """Every numeric claim of the text, sorted by start, never overlapping.

    >>> claim, = extract("The police counted more than 2.1 billion cameras.", locale="en")
    >>> claim.text, str(claim.value), str(claim.comparator), claim.decimals
    ('2.1 billion', '2100000000', '>', -8)
    """
    return Extractor(locale).extract(text)


def _claims_of(text: str, v: Vocabulary) -> list[Claim]:
    lowered = lower_in_place(text)
    hits = candidates(lowered, v)
    if not hits:
        return []
    masks = masked_spans(text, lowered)
    claims: list[Claim] = []
    for sentence, inside in _sentences_with_hits(text, lowered, hits, v):
        claims += _sentence_claims(sentence, inside, masks, v)
    return claims


def _sentences_with_hits(
    text: str, lowered: str, hits: list[int], v: Vocabulary
) -> Iterator[tuple[Sentence, list[int]]]:
    """Each sentence that holds a candidate, tokenised, with the candidates' offsets."""
    done, cues = 0, v.cues.all
    for start, end in sentence_spans(text, lowered, v):
        last = bisect_right(hits, end - 1, done)
        if last > done:
            sentence = Sentence.cut(text, lowered, start, end)
            if v.language.number_prefixes:
                sentence.split_at(hits[done:last])
            sentence.find_cues(cues)
            yield sentence, hits[done:last]
            done = last
            if done == len(hits):
                return


def _sentence_claims(s: Sentence, hits: list[int], masks: list[tuple[int, int]], v: Vocabulary) -> Iterator[Claim]:
    figures = read_figures(s, hits, masks, v)
    if not figures:
        return
    previous = None
    for figure in figures:
        qualify(s, figure, previous, v)
        if previous is not None and figure.before <= previous.first:
            previous.partner_only = True  # "dalla metà del 2021": the half belongs to the qualifier
        previous = figure
    if len(figures) > 1:
        figures = join_falling(s, figures, v)
        figures = join_tolerance(s, figures, v)
        figures = join_ranges(s, join_shares(s, figures, v), v)
    elif figures[0].partner_only:
        return
    divide_by_less(s, figures, v)
    figures = drop_names(s, figures, v)
    if not figures:
        return
    if len(figures) > 1 and "(" in s.words:
        rates_behind_brackets(s, figures, v)
    if s.has_any(v.cues.rates_before):
        rates_before(s, figures, v)
    sources = find_attributions(s, v) if may_have_source(s, v) else []
    find_changes(s, figures, v)
    find_frequencies(s, figures, v)
    for figure, counted in zip(figures, counted_of_all(s, figures, v), strict=True):
        yield _claim(s, figure, counted, attribution_of(s, figure, sources, v) if sources else None, v)


_new_claim, _new_context = maker(Claim), maker(Context)


def _claim(s: Sentence, f: Figure, counted: Counted | None, attribution: Span | None, v: Vocabulary) -> Claim:
    finish_bounds(f)
    return _new_claim(
        s.text[f.start : f.end],
        f.start,
        f.end,
        f.kind,
        f.value,
        f.comparator,
        f.approximate,
        f.lower,
        f.upper,
        f.decimals(),
        _new_context(
            Span(s.start, s.end),
            f.qualifier,
            f.unit_span,
            counted.phrase if counted else None,
            counted.head if counted else None,
            attribution,
            f.change,
        ),
        v.tag,
        f.comparator is not Comparator.GREATER,
        f.comparator is not Comparator.LESS,
        f.terms,
        f.unit,
        f.candidates,
        f.per,
        f.date,
        f.time,
        tuple([_finished(reading, f) for reading in f.readings]) if f.readings else (),
    )


def _finished(reading: Reading, f: Figure) -> Reading:
    """A reading with the decimals that its own digits state."""
    if reading.decimals + f.scale > 0:
        return reading
    return Reading(reading.value, stated_decimals(reading.value, 0, f.scale, approximate=f.approximate))
