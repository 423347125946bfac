"""What digits with marks in them say, by how a locale writes numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from numbers_extract.numerals.digits import Separators, literal_end, read_literal

GERMAN = Separators(",", ".")
ENGLISH = Separators(".", ",")
FRENCH = Separators(",", "\u202f")
SWISS = Separators(".", "’")
INDIAN = Separators(".", ",", 3, 2)
JAPANESE_FOURS = Separators(".", " ", 4, 4)
PERSIAN = Separators(".", ",", native=Separators("٫", "٬"))

# text, how the locale writes, what is read of it: its length, value, decimals, power of ten, other reading
READ = [
    ("62", GERMAN, "2 62 0"),
    ("007", GERMAN, "3 7 0"),
    ("62.000 Kameras", GERMAN, "6 62000 0 or 62 3"),
    ("62,000 cameras", ENGLISH, "6 62000 0 or 62 3"),
    ("62.000 km", ENGLISH, "6 62 3 or 62000 0"),
    ("62,50", GERMAN, "5 62.5 2"),
    ("62.50", GERMAN, "5 62.5 2"),
    ("0.625", GERMAN, "5 0.625 3"),  # no group begins with a zero
    ("0,625", ENGLISH, "5 0.625 3"),
    ("1234.567", GERMAN, "8 1234.567 3"),  # nor has four digits
    ("1.234.567", GERMAN, "9 1234567 0"),
    ("1.234.567,89", GERMAN, "12 1234567.89 2"),
    ("1,234,567.89", GERMAN, "12 1234567.89 2"),
    ("1.234.567,00", GERMAN, "12 1234567 2"),
    ("12,34,567", INDIAN, "9 1234567 0"),
    ("12,34,567.5", INDIAN, "11 1234567.5 1"),
    ("12,34,567", GERMAN, "9 1234567 0"),  # whoever groups so means one thing
    ("1 234 567", FRENCH, "9 1234567 0"),
    ("1\u202f234,5", FRENCH, "7 1234.5 1"),
    ("1\u00a0234", FRENCH, "5 1234 0"),
    ("1.234", FRENCH, "5 1234 0 or 1.234 3"),
    ("1'234'567", SWISS, "9 1234567 0"),
    ("1’234.50", SWISS, "8 1234.5 2"),
    ("1'234", GERMAN, "5 1234 0"),
    ("12 3456 7890", JAPANESE_FOURS, "12 1234567890 0"),
    ("۱۲٬۳۴۵٫۶", PERSIAN, "8 12345.6 1"),
    ("12,345.6", PERSIAN, "8 12345.6 1"),
    ("１２，３４５", ENGLISH, "6 12345 0 or 12.345 3"),
    ("3·5", ENGLISH, "3 3.5 1"),
    ("3·500", ENGLISH, "5 3.5 3"),
    ("1e6", ENGLISH, "3 1 0 e6"),
    ("2.5E-3", ENGLISH, "6 2.5 1 e-3"),
    ("6,02 × 10^23", GERMAN, "12 6.02 2 e23"),
    ("6,02·10²³", GERMAN, "9 6.02 2 e23"),
    ("10⁻⁹", ENGLISH, "4 1 0 e-9"),
    ("10⁶", ENGLISH, "3 1 0 e6"),
    ("12 345 67", FRENCH, "6 12345 0"),  # a space may part two numbers
    ("5 x 10", ENGLISH, "1 5 0"),
    ("5em", ENGLISH, "1 5 0"),
    ("2e5x", ENGLISH, "1 2 0"),
]

# Marks that no number has so, with where the digits and marks end.
UNREAD = [
    ("1.2.3", GERMAN, 5),
    ("1,2,3", ENGLISH, 5),
    ("1.23.45", GERMAN, 7),
    ("1.2345.678", GERMAN, 10),
    ("1.234.56", GERMAN, 8),
    ("0.123.456", GERMAN, 9),
    ("1234.567.890", GERMAN, 12),
    ("1,234.567,89", GERMAN, 12),
    ("1.234,567.8", GERMAN, 11),
    ("1'23", GERMAN, 4),
    ("1’2345", SWISS, 6),
]


@pytest.mark.parametrize(("text", "separators", "expected"), READ, ids=[f"{text!a}" for text, *_ in READ])
def test_literals(text: str, separators: Separators, expected: str) -> None:
    literal = read_literal(text, 0, separators)
    assert literal is not None
    said = f"{literal.end} {literal.value} {literal.fraction_digits}" + (f" e{literal.scale}" if literal.scale else "")
    assert said + "".join(f" or {r.value} {r.decimals}" for r in literal.readings) == expected
    assert read_literal(f"ab {text}", 3, separators) == literal._replace(end=literal.end + 3)


@pytest.mark.parametrize(("text", "separators", "end"), UNREAD, ids=[text for text, *_ in UNREAD])
def test_what_is_no_literal(text: str, separators: Separators, end: int) -> None:
    assert read_literal(text, 0, separators) is None
    assert literal_end(text, 0) == end


def test_values_have_no_spare_zeros() -> None:
    for text in ("2.50", "2.500", "10.0"):
        literal = read_literal(text, 0, ENGLISH)
        assert literal is not None
        assert literal.value == Decimal(text)
        assert f"{literal.value}" == f"{Decimal(text).normalize():f}"
