"""Stretches of text in which a digit is part of a name or an address and never a claim."""

from __future__ import annotations

from collections.abc import Iterator

import regex

# An address is found by the rare sign inside it and then read outwards, so its scan costs little.
_ADDRESS_SIGN = regex.compile(r"://|www\.|[@#]", regex.IGNORECASE)
_LEFT = regex.compile(r"(?r)[\p{L}\p{Nd}.+_-]{0,64}")
_RIGHT = regex.compile(r"[^\s<>\"„“”«»]*+")
_HANDLE = regex.compile(r"[\p{L}\p{Nd}_]*+(?:[.-][\p{L}\p{Nd}_]++)*+")
_DOI = regex.compile(r"\b10\.\d{4,9}/\S++")
_ITEM = regex.compile(r"^[^\S\n]*+\(?(\d{1,3})([.)])(?=\s)", regex.MULTILINE)
# Account numbers (IBAN, ISIN): a country, two digits, groups of four.
_ACCOUNT = regex.compile(r"\b[A-Z]{2}\d[\dA-Z](?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b")
_BOOK = regex.compile(r"\bIS[BS]N(?:-1[03])?:?\s?[\dX][\dX\s-]{7,17}", regex.IGNORECASE)
_PHONE = regex.compile(
    r"""(?<![\w.,:/$€£¥])(?:
        \+\d{1,14}(?:[ ()/.-]{1,2}\d{1,8}){0,7}         # +49 30 1234567
      | \(0?\d{2,5}\)[\s/-]?\d{3,9}(?:[\s-]\d{1,5})*    # (030) 123456, (713) 853-3242
      | 0\d{2,4}[\s]?[/-][\s]?\d{3,9}(?:[\s-]?\d{1,5})* # 030/123456
      | 0\d{2,4}(?:\s\d{2,8})+                          # 0800 5 29 55 55
      | \d{1,4}-\d{3}-\d{3,4}(?:-\d{4})?                # 713-853-3242
      | \d{3}\.\d{3}\.\d{4}                             # 713.853.3242
    )(?!\w)""",
    regex.VERBOSE,
)
_PHONE_DIGITS = 7


def masked_spans(text: str) -> list[tuple[int, int]]:
    """Sorted, disjoint spans of addresses, account numbers, book numbers and telephone numbers.

    >>> text = "Rufen Sie +49 30 1234567 an oder lesen Sie https://example.org/2021/5."
    >>> [text[start:end] for start, end in masked_spans(text)]
    ['+49 30 1234567', 'https://example.org/2021/5.']
    """
    return _merged(sorted(_found(text)))


def _found(text: str) -> Iterator[tuple[int, int]]:
    yield from _addresses(text)
    yield from (m.span() for m in _BOOK.finditer(text))
    yield from (m.span() for m in _DOI.finditer(text))
    yield from _list_numbers(text)
    for pattern, digits in ((_ACCOUNT, _PHONE_DIGITS), (_PHONE, _PHONE_DIGITS)):
        for match in pattern.finditer(text):
            if sum(char.isdecimal() for char in match.group()) >= digits:
                yield match.span()


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """URLs, mail addresses, handles, hash tags and file paths."""
    end = 0
    for sign in _ADDRESS_SIGN.finditer(text):
        if sign.start() < end:
            continue
        left = _LEFT.match(text, end, sign.start())
        right = (_HANDLE if sign.group() in "@#" else _RIGHT).match(text, sign.end())
        start = left.start() if left else sign.start()
        end = right.end() if right else sign.end()
        if end > sign.end():
            yield start, end


def _list_numbers(text: str) -> Iterator[tuple[int, int]]:
    """The numbers of a list: at the beginnings of lines, with a bracket, or one after the other."""
    items = [(m.start(1), m.end(1), int(m[1]), m[2]) for m in _ITEM.finditer(text)]
    for place, (start, end, number, mark) in enumerate(items):
        neighbours = [items[k][2] for k in (place - 1, place + 1) if 0 <= k < len(items)]
        if mark == ")" or number - 1 in neighbours[:1] or number + 1 in neighbours[-1:]:
            yield start, end


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
