"""Stretches of text in which a digit is part of an address or a book-keeping number and never a claim."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from numbers_extract.lexing.tokens import is_unspaced, is_word

# An address is found by the rare sign inside it and then read outwards, so its scan costs little.
_ADDRESS_SIGN = regex.compile(r"://|www\.|[@#]", regex.IGNORECASE)
_LEFT = regex.compile(r"(?r)[\p{L}\p{Nd}.+_-]{0,64}")
_RIGHT = regex.compile(r"[^\s<>\"„“”«»]*+")
_HANDLE = regex.compile(r"[\p{L}\p{Nd}_]*+(?:[.-][\p{L}\p{Nd}_]++)*+")
_DOI = regex.compile(r"\b10\.\d{4,9}/\S++")
_BOOK = regex.compile(r"\bis[bs]n(?:-1[03])?:?\s?[\dx][\dx\s-]{7,17}")
_ITEM = regex.compile(r"\n[^\S\n]*+\(?(\d{1,3})([.)])(?=\s|\Z)")

_SPACES = " \u00a0\u202f"
# Account numbers (IBAN, ISIN): a country, two digits, groups of four.
_ACCOUNT = regex.compile(
    rf"[A-Z]{{2}}\d[\dA-Z](?:[{_SPACES}]?[A-Z0-9]{{4}}){{2,7}}(?:[{_SPACES}]?[A-Z0-9]{{1,4}})?(?!\w)"
)
_PHONE = regex.compile(
    r"""(?:
        (?!\+\d{1,3}(?:[.\u00a0\u202f]\d{3})++(?![ .\u00a0\u202f-]?\d)) # but not +1.234.567
        \+\d{1,14}(?:[ \u00a0\u202f()/.-]{1,2}\d{1,8}){0,7} # +49 30 1234567
      | \(0?\d{2,5}\)[\s/-]?\d{3,9}(?:[\s-]\d{1,5})*    # (030) 123456, (713) 853-3242
      | 0\d(?:[\s.]\d{2}){4}                             # 01 23 45 67 89
      | 0\d[\s/-]\d{6,8}                                # 06 12345678
      | 0\d{2,4}[\s]?[/-][\s]?\d{3,9}(?:[\s-]?\d{1,5})* # 030/123456
      | 0\d{2,4}(?:[\s-]\d{1,8})+                        # 0800 5 29 55 55, 0551 491-2115
      | 0\d{1,3}-\d{2,3}(?:[ \u00a0]\d{2,3}){2,3}       # 08-123 45 67
      | \d-\d{3}-\d{3}-\d{2}-\d{2}                     # 8-800-555-35-35
      | \d{1,4}-\d{3,4}-\d{3,4}(?:-\d{4})?              # 713-853-3242, 03-1234-5678
      | \d{3}-\d{2}-\d{4}                               # 123-45-6789
      | \d{3}[ \u00a0]\d{3}-\d{4}                        # 713 853-3242
      | \d{3}\.\d{3}\.\d{4}                             # 713.853.3242
    )(?![\w--[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]])""",
    regex.VERBOSE | regex.V1,
)
_PHONE_DIGITS = 7
_NOT_BEFORE_PHONE = frozenset(".,:/$€£¥")


def masked_spans(text: str, lowered: str) -> list[tuple[int, int]]:
    """Sorted, disjoint spans of addresses, book numbers and the numbers of list items.

    >>> text = "Lesen Sie https://example.org/2021/5 oder schreiben Sie an a2@example.org."
    >>> [text[start:end] for start, end in masked_spans(text, text.lower())]
    ['https://example.org/2021/5', 'a2@example.org']
    """
    return _merged(sorted(_found(text, lowered)))


def number_name_end(text: str, start: int) -> int | None:
    """Where the telephone or account number ends whose first digit is at `start`, or None.

    >>> number_name_end("Tel. +49 30 1234567", 6), number_name_end("DE00 1234 5678", 2)
    (19, 14)
    """
    before = text[start - 1] if start else ""
    if is_word(before) and not is_unspaced(before):
        account = _ACCOUNT.match(text, start - 2) if start > 1 and not text[start - 3 : start - 2].isalnum() else None
        return account.end() if account and _digits(account.group()) >= _PHONE_DIGITS else None
    begin = start - 1 if before in ("+", "(") else start
    outside = text[begin - 1 : begin]
    if (outside.isalnum() and not is_unspaced(outside)) or (outside in _NOT_BEFORE_PHONE and outside):
        return None
    phone = _PHONE.match(text, begin)
    return phone.end() if phone and _digits(phone.group()) >= _PHONE_DIGITS else None


def _digits(text: str) -> int:
    return sum(map(str.isdecimal, text))


def _found(text: str, lowered: str) -> Iterator[tuple[int, int]]:
    if "@" in text or "#" in text or "://" in text or "www." in lowered:
        yield from _addresses(text)
    if "sbn" in lowered or "issn" in lowered:
        yield from (m.span() for m in _BOOK.finditer(lowered))
    if "10." in text:
        yield from (m.span() for m in _DOI.finditer(text))
    yield from _list_numbers(text)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """URLs, mail addresses, handles and hash tags."""
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
    # With a line break in front, every item begins alike, and the scan is for one character.
    items = [(m.start(1) - 1, m.end(1) - 1, int(m[1]), m[2]) for m in _ITEM.finditer("\n" + text)]
    for place, (start, end, number, mark) in enumerate(items):
        before = items[place - 1][2] if place else None
        after = items[place + 1][2] if place + 1 < len(items) else None
        if mark == ")" or number - 1 == before or number + 1 == after:
            yield start, end


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
