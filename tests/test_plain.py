"""Texts that are read otherwise than they are written: in pieces, marked up, in capitals, hard by the next one."""

from __future__ import annotations

import re
from itertools import pairwise
from unicodedata import decomposition, normalize

import pytest

from numbers_extract import Span, extract
from numbers_extract.lexing.plain import JOINED, plain


def read(text: str, locale: str = "en") -> list[str]:
    """The claims as they stand in the text."""
    return [claim.text for claim in extract(text, locale)]


def test_every_mark_that_unicode_composes_is_known() -> None:
    marks = {
        chr(int(parts[1], 16))
        for code in range(0x10000)
        if len(parts := decomposition(chr(code)).split()) == 2 and not parts[0].startswith("<")
        if normalize("NFC", normalize("NFD", chr(code))) == chr(code)
    }
    marks |= {char for code in range(0xAC00, 0xD7A4) for char in normalize("NFD", chr(code))[1:]}
    assert not [f"{ord(mark):04x}" for mark in marks if not re.match(f"[{JOINED}]", mark)]


@pytest.mark.parametrize(
    ("text", "as_read"),
    [
        ("u\u0308ber", "über"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"),
        ("zwei\u00adund\u00adzwanzig", "zweiundzwanzig"),
        ("5&nbsp;&euro; &#8211; 6", "5\u00a0€ – 6"),
        ("<b>5</b> km", " 5  km"),
        ("<td>5</td><td>6</td>", "\n\n5\n\n\n\n6\n\n"),
        ("5<br/>Six", "5\nSix"),
        ('<g id="7">5</g>', " 5 "),
        ("300 \u212a", "300 K"),
    ],
)
def test_what_is_read(text: str, as_read: str) -> None:
    found = plain(text)
    assert found is not None
    assert found.text == as_read
    spans = [found.span(Span(at, at + 1)) for at in range(len(as_read))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.start <= after.start and before.end <= after.end for before, after in pairwise(spans))
    letters = [(text[span.start : span.end], char) for span, char in zip(spans, as_read, strict=True) if char.isalnum()]
    assert all(given == char for given, char in letters if char in text)


@pytest.mark.parametrize(
    "text", ["über", "AT&T", "a < b and c > d", "I <3 you", "x<y and z>", "&c; &unknown;", "за́мок"]
)
def test_what_is_plain_already(text: str) -> None:
    assert plain(text) is None


def test_what_a_tag_or_a_reference_holds_is_no_claim() -> None:
    assert read('<a href="x" width="50">Three</a> men, &#160;four <h1>cats</h1> &amp; 5 dogs') == ["Three", "four", "5"]


def test_claims_stand_where_the_text_has_them() -> None:
    text = "<p>Die <b>62.000</b> Kameras kosten 5&nbsp;&euro;.</p><p>Drei <i>Ma\u0308nner</i>.</p>"
    cameras, euros, men = extract(text, "de")
    assert (cameras.text, euros.text, men.text) == ("62.000", "5&nbsp;&euro;", "Drei")
    assert euros.unit == "EUR"
    assert men.context.counted is not None
    assert text[men.context.counted.start : men.context.counted.end] == "Ma\u0308nner"
    assert text[men.context.sentence.start : men.context.sentence.end] == "Drei <i>Ma\u0308nner</i>."


@pytest.mark.parametrize(
    ("text", "locale", "comparator", "counted"),
    [
        ("STORM KILLS AT LEAST 9 PEOPLE IN OHIO", "en", ">=", "PEOPLE"),
        ("NOT LESS THAN 30 DAYS BEFORE THE DATE", "en", ">=", None),
        ("ÜBER 62.000 KAMERAS FILMEN DIE STADT", "de", ">", "KAMERAS"),
        ("PLUS DE 300 MORTS DANS LA CAPITALE", "fr", ">", "MORTS"),
        ("MAHKEME EN AZ 10 YIL HAPİS İSTEDİ", "tr", ">=", None),
    ],
)
def test_a_line_in_capitals_says_what_it_would_say_in_small_letters(
    text: str, locale: str, comparator: str, counted: str | None
) -> None:
    (claim,) = extract(text, locale)
    assert str(claim.comparator) == comparator
    assert text[claim.start : claim.end] == claim.text
    span = claim.context.counted
    assert (text[span.start : span.end] if span else None) == counted


def test_a_script_without_capitals_has_no_lines_in_capitals() -> None:
    (claim,) = extract("قیمت کتاب یہاں پر 5 G میں ہے", "ur")
    assert claim.unit == extract("قیمت 5 G", "ur")[0].unit


@pytest.mark.parametrize(
    ("text", "locale", "claims"),
    [
        ("Die Zahl der Toten stieg auf mindestens 31. Experten warnen.", "de", ["31"]),
        ("Das Ticket kostet $160. Fahrgäste klagen.", "de", ["$160"]),
        ("Zwischen 20 und 31. Experten warnen.", "de", ["20 und 31"]),
        ("Er kam mit 3. Mit dabei war Anna.", "de", ["3"]),
        ("Das Gerät braucht 230 V. Strom gibt es.", "de", ["230 V"]),
        ("Es war der 3. Sieg.", "de", ["3."]),
        ("Der gemeinsame 3. Rundgang folgt.", "de", ["3."]),
        ("In der 2. und 3. Gruppe fehlen Kinder.", "de", ["2.", "3."]),
        ("Nach 2. Instanz ist Schluss.", "de", ["2."]),
        ("Seit 3. Oktober ist zu.", "de", ["3. Oktober"]),
        ("Liczba ofiar wzrosła do 34. Policja bada sprawę.", "pl", ["34"]),
        ("Počet obětí stoupl na 34. Policie případ šetří.", "cs", ["34"]),
        ("Tallet steg til 34. Politiet leder videre.", "da", ["34"]),
        ("Han døde i den 2. Verdenskrig.", "da", ["2."]),
    ],
)
def test_a_number_with_a_stop_before_a_capital(text: str, locale: str, claims: list[str]) -> None:
    assert read(text, locale) == claims


@pytest.mark.parametrize(
    ("text", "locale", "claims"),
    [
        ("Ring\u00a0+46\u00a08\u00a0123\u00a045\u00a067 nu.", "sv", []),
        ("Au +49\u00a0895\u00a0501\u00a0234\u00a05678.", "fr", []),
        ("Saldo: +1.234.567 Euro.", "de", ["+1.234.567 Euro"]),
        ("Solde\u00a0: +12\u202f345\u202f678 habitants.", "fr", ["+12\u202f345\u202f678"]),
        ("injures 14 #ohio", "en", ["14"]),
        ("5 # of potatoes", "en", ["5 #"]),
        ("La foire ouvre le 1er mai.[2]", "fr", ["1er mai"]),
        ("Abflug am 5. Sept. um 8 Uhr", "de", ["5. Sept.", "8 Uhr"]),
    ],
)
def test_what_stands_beside_a_figure(text: str, locale: str, claims: list[str]) -> None:
    assert read(text, locale) == claims
