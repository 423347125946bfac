"""Words that are numbers only sometimes: articles, pronouns, "second", "acht geben"."""

from __future__ import annotations

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.lexing.tokens import Sentence
from numbers_extract.vocabulary import Vocabulary


def is_no_number(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether the spelled figure is an article, a pronoun or another word here."""
    if not f.spelled or f.stop - f.first != 1:
        return False
    language = v.language
    word = s.words[f.first]
    if v.never_phrases.after(s.words, f.first) is not None:
        return True
    following, before = s.words[f.stop], s.words[f.first - 1]
    if following in ("-", "‐", "‑") and s.glued(f.stop) and s.glued(f.stop + 1):
        following = s.words[f.stop + 1]
        if following in language.not_suffixes:
            return True
    if word in language.ordinals_before_nouns and not s.capitalised(f.stop):
        return True
    if s.capitalised(f.first) and before in language.noun_after.get(word, ()):
        return True
    if f.share_only:
        return False
    if following in language.not_before.get(word, ()) or before in language.not_after.get(word, ()):
        return True
    if f.unit is not None:
        return False
    if before in v.joiners and (s.words[f.first - 2] in v.scale_words or v.is_unit(s.words[f.first - 2])):
        return False
    if word in language.ones and following in language.over_words and f.kind is Kind.CARDINAL:
        f.share_only = True
        return False
    if word in language.ones and f.kind is Kind.CARDINAL:
        return not _counts_one(s, f, v)
    if word in language.articles and f.kind is Kind.CARDINAL:
        return True
    if word in language.nouns_capitalised and s.capitalised(f.first) and f.first > 0 and s.words[f.first - 1].isalpha():
        return True
    return f.kind is Kind.CARDINAL and following in language.verb_objects.get(word, ())


def _counts_one(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "one" counts before a noun, before "of", and where a bound or a share goes with it."""
    following = s.words[f.stop]
    if following in v.language.of_words or (following in ("-", "‐") and s.glued(f.stop)):
        return True
    return following.isalpha() and following not in v.language.function_words and not v.is_plural(following)
