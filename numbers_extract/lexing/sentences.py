"""Where sentences end. One pass over the text, decided by what stands beside each stop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import regex

_STOP = regex.compile(
    r"""[.!?…]++["'”’“»«)\]]*+(?=\s)   # a stop, what closes with it, white space
      | [。！？]++[」』”’)]*+            # stops that no space follows
      | \n[^\S\n]*+\n\s*+              # a blank line
      | \n(?=[\p{Lu}\p{Nd}•*–-])       # a line that begins anew""",
    regex.VERBOSE,
)
_SHORT_LINE = 55  # a line that breaks off sooner was not wrapped: a title, an item of a list
_WORD_BEFORE = regex.compile(r"(?r)[\p{L}\p{M}\p{Nd}]+")
_NEXT = regex.compile(r"""\s*+(["'„“”‘’«»(\[]*+)([\p{L}\p{M}\p{Nd}]*+)""")


class SentenceRules(Protocol):
    """What a language says about stops that end no sentence."""

    abbreviations: frozenset[str]
    abbreviations_before_digits: frozenset[str]
    ordinal_dot: bool
    sentence_starters: frozenset[str]


def sentence_spans(text: str, lowered: str, rules: SentenceRules) -> Iterator[tuple[int, int]]:
    """Half-open spans that cover the text, each without the white space around it."""
    start = 0
    for match in _STOP.finditer(text):
        if match.start() < start or not _ends_sentence(text, lowered, match, rules):
            continue
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        begin = start + len(piece) - len(piece.lstrip())
        yield begin, begin + len(bare)


def _ends_sentence(text: str, lowered: str, stop: regex.Match[str], rules: SentenceRules) -> bool:
    if stop.group() == "\n":
        return text.rfind("\n", max(0, stop.start() - _SHORT_LINE), stop.start()) >= 0 or stop.start() < _SHORT_LINE
    if stop.group() != ".":
        return text[stop.start()] in "\n。！？" or not _goes_on(text, stop.end())
    before = _WORD_BEFORE.match(lowered, 0, stop.start())
    word = before.group() if before else ""
    following = _NEXT.match(text, stop.end())
    next_word = following.group(2) if following else ""
    if next_word[:1].islower():
        return False
    if word in rules.abbreviations or (len(word) == 1 and word.isalpha() and text[stop.start() - 1].isupper()):
        return False
    if next_word[:1].isdecimal() and word in rules.abbreviations_before_digits:
        return False
    if word.isdecimal() and len(word) <= 3 and rules.ordinal_dot:
        return next_word.lower() in rules.sentence_starters or not next_word
    return True


def _goes_on(text: str, end: int) -> bool:
    """Whether what follows begins in lower case, so that the stop was inside a sentence."""
    following = _NEXT.match(text, end)
    return bool(following and following.group(2)[:1].islower())
