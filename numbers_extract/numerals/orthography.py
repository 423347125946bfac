"""One spelling for the letters of rules and text, and where the parts of a word may come apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

HYPHENS = frozenset("-‐‑‒–—")
"""Hyphens and dashes that may join number words; as tokens they are dropped."""

DASHES = frozenset("–—")
"""Those of them that may also stand between two numbers, as in a range."""

COMMAS = frozenset(",،、，")
"""Commas that may stand before the remainder of a thousand or more."""

SEPARATORS = frozenset("'’‘ʼ`´·\u00ad\u200b\u200c\u200d\u2060") | HYPHENS
"""Signs of one token that separate number words or stand inside one, and spell nothing."""

BREAK = " "
"""Where two words of a number meet, in the text that is matched."""

_BREAKS = re.compile(r"[\s'’‘ʼ`´,\u00ad\u200b-\u200d\u2060\ufeff‐‑‒–—-]+")
IGNORED = "\u00ad\u2060\ufeff"
"""Invisible characters that spell nothing."""

_FONTS = {"ş": "ș", "ţ": "ț"}  # Romanian is written with either, by the age of the font
_OLDER = str.maketrans({new: old for old, new in _FONTS.items()})
# What is left out in much writing: the dots of Cyrillic ё, and in capitals the Greek accents. A
# Turkish capital I is taken for an i with a dot by who does not know the language.
_UNACCENTED = dict(zip("ёάέήίόύώϊϋΐΰı", "еαεηιουωιυιυi", strict=True))
_MOST_BREAKS = 4  # inside one literal; more of them are all written or all left out


class Orthography:
    r"""Turns a lower-case word into the letters that the grammar knows, and back to offsets.

    >>> Orthography({"ß": "ss"}).fold("drei\u00adßig")
    'dreissig'
    """

    __slots__ = ("_respelled", "_rewrites", "_table", "spellings", "written")

    def __init__(self, spellings: Mapping[str, str]) -> None:
        self.spellings = tuple(sorted(spellings.items()))
        self.written: dict[str, set[str]] = {}
        """For each respelled piece of a literal, up to a break, as what it was written."""
        table: dict[str, str | None] = dict.fromkeys(SEPARATORS, BREAK)
        table |= dict.fromkeys(IGNORED)
        table |= _FONTS | _UNACCENTED
        table |= {old: new for old, new in spellings.items() if len(old) == 1}
        self._table = str.maketrans(table)
        self._respelled = frozenset(table)
        self._rewrites = tuple((old, new) for old, new in spellings.items() if len(old) > 1)

    def fold(self, word: str) -> str:
        """The word as it is matched: composed, without soft hyphens, respelled."""
        folded = word if word.isascii() else unicodedata.normalize("NFC", word)
        if not self._respelled.isdisjoint(folded):
            folded = folded.translate(self._table)
        for old, new in self._rewrites:
            folded = folded.replace(old, new)
        return folded

    def offsets(self, word: str) -> list[int] | None:
        """For each place in the folded word its place in the word; None where they are equal.

        A letter and its marks fold as one, so a place never falls between them; what several letters are rewritten as
        ends where they do.

        >>> Orthography({"مئة": "مائة"}).offsets("مئة")
        [0, 3, 3, 3, 3]
        """
        if self.fold(word) == word:
            return None
        folded, places, start = "", [0], 0
        for end in range(1, len(word) + 1):
            if end < len(word) and unicodedata.combining(word[end]):
                continue
            letter = unicodedata.normalize("NFC", word[start:end]).translate(self._table)
            folded += letter
            places += [end] * len(letter)
            start = end
        for old, new in self._rewrites:
            at = folded.find(old)
            while at >= 0:
                stop = at + len(old)
                places[at + 1 : stop + 1] = [places[stop]] * len(new)
                folded = folded[:at] + new + folded[stop:]
                at = folded.find(old, at + len(new))
        return places

    @staticmethod
    def variants(text: str) -> set[str]:
        """How a folded text may stand in lower-case text: with older letters, with one dotted ё.

        >>> sorted(Orthography.variants("beș")), sorted(Orthography.variants("трех"))
        (['beş', 'beș'], ['трех', 'трёх'])
        """
        found = {text}
        if "е" in text:
            found.update(f"{text[:place]}ё{text[place + 1 :]}" for place, letter in enumerate(text) if letter == "е")
        if "ș" in text or "ț" in text:
            found.add(text.translate(_OLDER))
        return found

    def literals(self, text: str) -> tuple[tuple[str, ...], bool, bool]:
        """What a rule's literal matches, longest first, and whether it begins and ends in a break.

        Where the rule has a break (a space, a hyphen, a soft hyphen) the text may have one.

        >>> Orthography({}).literals(" e­ins ")
        (('e ins', 'eins'), True, True)
        """
        lowered = unicodedata.normalize("NFC", text).lower()
        # An empty piece stands before a break that begins the text, and behind one at its end.
        pieces = _BREAKS.split(lowered)
        words = [piece for piece in pieces if piece]
        if not words:
            return (), bool(text), bool(text)
        folded = [self.fold(word) for word in words]
        texts = _joined(folded)
        if folded != words:
            self._note(texts, _joined(words))
        return texts, not pieces[0], not pieces[-1]

    def _note(self, texts: Iterable[str], plain: Iterable[str]) -> None:
        for text, written in zip(texts, plain, strict=True):
            if text != written:
                for piece, before in zip(text.split(BREAK), written.split(BREAK), strict=True):
                    self.written.setdefault(piece, set()).add(before)


def _joined(words: list[str]) -> tuple[str, ...]:
    if len(words) > _MOST_BREAKS + 1:
        return BREAK.join(words), "".join(words)
    joined = words[:1]
    for word in words[1:]:
        joined = [text + gap + word for text in joined for gap in (BREAK, "")]
    return tuple(sorted(joined, key=len, reverse=True))
