"""`numeric_text`: what a text may hold around numbers, in any disorder."""

from __future__ import annotations

from itertools import chain, islice

from hypothesis import strategies as st

from numbers_extract import cldr
from numbers_extract.testing.figures import SPACES
from numbers_extract.vocabulary import Vocabulary, vocabulary_of

_MOST_PIECES = 20
_WORDS_OF_EACH_SORT = 60
_SIGNS = (
    *("-", "–", "−", "+", "±", ".", ",", ":", "/", "'", "’", "%", "‰", "°", "$", "€", "£", "¥", "½", "×", "²", "³"),
    *("(", ")", "[", "]", "~", "≈", "<", ">", "≥", "≤", "^", "*", "#", "№", "§", "@", "\n", "\n\n", "\t"),
)
_ODDITIES = (
    *("\ud800", "\udfff", "\0", "\x1f", "\x85", "\u2028", "\u3000", "\u0301", "\u20dd", "\u200f", "\u202e", "\u2066"),
    *("\u200b", "\u200d", "\u00ad", "\ufeff", "\u0378", "\ue000", "\U0010ffff", "İ", "ß", "ﬁ", "𝟓", "㊿", "〇", "٥"),
)


def numeric_text(locale: str) -> st.SearchStrategy[str]:
    """Adversarial text: digits, signs, the locale's own number words, units and qualifiers, and odd code points.

    For tests that only ask that nothing breaks; it holds lone surrogates, which no UTF-8 file can. Shrinks to the
    empty text.

    >>> from hypothesis import find
    >>> find(numeric_text("de"), lambda text: any(map(str.isdecimal, text)))
    '0'
    """
    v = vocabulary_of(cldr.find_locale(locale))
    digits = st.integers(0, 10**15).map(str)
    pieces = st.one_of(
        digits,
        st.sampled_from(_SIGNS),
        st.sampled_from(_words(v)),
        st.sampled_from(_ODDITIES),
        st.text("0123456789.,'’ -/:", max_size=12),
        st.characters(),
    )
    joined = st.tuples(pieces, st.sampled_from(("", *SPACES)))
    return st.lists(joined, max_size=_MOST_PIECES).map(lambda pairs: "".join(chain.from_iterable(pairs)))


def _words(v: Vocabulary) -> list[str]:
    """Some words of each sort that the locale has, as they are written or in small letters."""
    language = v.language
    sorts = (
        (form.text for form in cldr.scale_forms(v.locale_id)),
        (" ".join(phrase) for phrase in v.units.phrases),
        (" ".join(phrase) for phrase in v.currency_signs.phrases),
        v.months,
        language.qualifiers,
        language.date_qualifiers,
        language.range_to,
        language.between,
        language.vague,
        language.fraction_nouns,
        language.multiple_words,
        language.naming_nouns,
        sorted(v.reader_words),
    )
    return list(dict.fromkeys(chain.from_iterable(islice(sort, _WORDS_OF_EACH_SORT) for sort in sorts)))
