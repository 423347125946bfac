"""Stretches of text in which a digit is part of a name or an address and never a claim."""

from __future__ import annotations

from collections.abc import Iterator

import regex

# An address is found by the rare sign inside it and then read outwards, so its scan costs little.
_ADDRESS_SIGN = regex.compile(r"://|www\.|[@#\\]", regex.IGNORECASE)
_LEFT = regex.compile(r"(?r)[\p{L}\p{Nd}.+_-]{0,64}")
_RIGHT = regex.compile(r"[^\s<>\"„“”«»]*+")
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
        right = _RIGHT.match(text, sign.end())
        start = left.start() if left else sign.start()
        end = right.end() if right else sign.end()
        if end > sign.end():
            yield start, end


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
