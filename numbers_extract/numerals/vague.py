"""Numbers that say only where they begin: "Dutzende", "several thousand"."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.claims import Comparator, Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence, is_unspaced
from numbers_extract.numerals.building import new_figure
from numbers_extract.vocabulary import Vocabulary


def is_lone_about(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "en quarantaine", "la cinquantaine": a round number that no link joins to what it would count."""
    links = v.language.scale_links
    return bool(links) and s.words[i] in v.language.about_collectives and s.words[i + 1] not in links


def is_vague(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether the plural has no number before it; "около тысячи" is a thousand in the genitive."""
    language, before = v.language, s.words[i - 1]
    needs_of = s.words[i] in language.vague_need_of and s.words[i + 1] not in language.of_words
    if needs_of or (i and before in language.articles):
        return False
    return not (before in v.qualifier_words and s.words[i] in language.bare_multipliers)


def after_several(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "mehrere Hundert", "a couple of hundred"."""
    several = v.language.several
    return s.words[i - 1] in several or (s.words[i - 1] in v.language.of_words and s.words[i - 2] in several)


def several_figure(s: Sentence, i: int, v: Vocabulary) -> Figure:
    """ "mehrere Hundert", "several thousand": at least the scale."""
    found = v.scale_after(s.words, i)
    scale = 10 ** found[1] if found else v.language.collectives[s.words[i]]
    stop = found[0] if found else i + 1
    onward = found is None or is_unspaced(s.words[i])
    if onward and (more := v.scale_after(s.words, stop)) is not None:  # "несколько десятков тысяч", "数百万"
        stop, scale = more[0], scale * 10 ** more[1]
    return at_least(s, i, stop, Decimal(scale), v)


def at_least(s: Sentence, i: int, stop: int, scale: Decimal, v: Vocabulary) -> Figure:
    """A vague number that "several" stands before: no value, only where it begins."""
    f = new_figure(s, i, stop, Kind.CARDINAL, None, None)
    f.approximate, f.bounded = True, True
    f.lower, f.comparator = scale, Comparator.AT_LEAST
    first = i - 1 if s.words[i - 1] in v.language.several else i - 2  # "a couple of hundred"
    f.qualifier = Span(s.starts[first], s.ends[i - 1])
    return f


def vague_number(s: Sentence, i: int, v: Vocabulary, vague: int, times_of: int = 1) -> Figure:
    """ "Dutzende", "hundreds of thousands", "on binlerce": at least the scale, and no value."""
    scale = times_of * v.language.vague[s.words[vague]]
    stop = vague + 1
    while stop - i <= 4:
        j = s.next_word(stop) if s.words[stop] in v.language.of_words | v.language.joiners else stop
        word = s.words[j]
        if word in v.language.vague:
            if s.words[stop] not in v.language.joiners:
                scale *= v.language.vague[word]
            stop = j + 1
        elif j == stop and (more := v.scale_after(s.words, j)) is not None:  # "desítky tisíc"
            scale, stop = scale * 10 ** more[1], more[0]
        else:
            break
    f = new_figure(s, i, stop, Kind.CARDINAL, None, None)
    f.approximate, f.bounded = True, True
    f.lower, f.comparator = Decimal(scale), Comparator.AT_LEAST
    if i and s.words[i - 1] in v.language.several:
        f.qualifier = Span(s.starts[i - 1], s.ends[i - 1])
    return f
