"""What a report of a check shows: its first sentence, the table, the page."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from numbers_extract import Report, Verdict, check
from numbers_extract.checking.overview import Row, headline, rows_of


def of(source: str, target: str, locales: str = "en en", *, summary: bool = False) -> Report:
    one, two = locales.split()
    return check(source, target, source_locale=one, target_locale=two, summary=summary)


@pytest.mark.parametrize(
    ("source", "target", "summary", "said"),
    [
        ("No word.", "Not 3 more.", False, "Not ok: 1 of 1 figure is wrong (1 added)."),
        ("5 cats.", "5 kats.", False, "Ok: 1 figure."),
        ("5 cats, 7 dogs.", "5 kats, 7 doggies.", False, "Ok: 2 figures."),
        ("5 cats, 7 dogs.", "7 doggies.", True, "Ok: 2 figures, 1 of them left out."),
        ("5 cats, 7 dogs, 9 cows.", "9 coos.", True, "Ok: 3 figures, 2 of them left out."),
        ("5 cats, 7 dogs.", "5 kats.", False, "Not ok: 1 of 2 figures is wrong (1 missing)."),
        ("5 cats, 7 dogs.", "", False, "Not ok: 2 of 2 figures are wrong (2 missing)."),
        ("5 km.", "5 miles.", False, "Not ok: 1 of 1 figure is wrong (1 unit)."),
        ("5 km.", "5 km.", False, "Ok: 1 figure. Source and target are the same text."),
    ],
)
def test_the_first_sentence_says_how_much_is_wrong(source: str, target: str, summary: bool, said: str) -> None:  # noqa: FBT001  # the table has it
    assert headline(of(source, target, summary=summary)) == said


def told(row: Row) -> tuple[str, str, str]:
    return row.source.text if row.source else "", row.target.text if row.target else "", row.verdict


def test_rows_stand_in_the_order_of_the_texts_and_what_was_added_behind_what_stands_before_it() -> None:
    report = of("11 cats, 22 dogs, 33 cows.", "11 cats, 77 rats, 33 cows, 88 bats, 99 gnats.")
    report = replace(report, pairs=tuple(pair for pair in report.pairs if pair.verdict is Verdict.EQUAL))
    missing, added = of("11 cats, 22 dogs.", "11 cats.").missing, of("", report.target).added
    report = replace(report, missing=missing, added=tuple(c for c in added[::-1] if c.text in ("77", "88", "99")))
    assert list(map(told, rows_of(report))) == [
        ("11", "11", "equal"),
        ("22", "", "missing"),
        ("", "77", "added"),
        ("33", "33", "equal"),
        ("", "88", "added"),
        ("", "99", "added"),
    ]


def test_what_is_wrong_has_what_was_expected() -> None:
    rows = list(rows_of(of("Über 60 Gäste, 5 km, 9 Kühe.", "60 guests, 5 km.", "de en")))
    assert [(row.verdict, row.wrong, row.expected) for row in rows] == [
        ("stronger", True, "over 60"),
        ("equal", False, ""),
        ("missing", True, "9"),
    ]
    (row,) = rows_of(of("9 cows.", "Cows.", summary=True))
    assert (row.verdict, row.wrong, row.expected) == ("missing", False, "")


def test_the_table_gives_lines_and_qualifiers_of_both_texts() -> None:
    report = of(
        "Es war leer.\n\nÜber 60 Gäste kamen.\n64 Hunde.", "It was empty.\nMore than 60 came. 64 dogs or more.", "de en"
    )
    rows = [" ".join(line.split()) for line in str(report).splitlines()[3:]]
    assert rows == ["3 Über 60 2 More than 60 equal", "! 4 64 2 64 or more weaker 64"]


def marks(report: Report) -> list[tuple[str, str]]:
    """The marks in both texts: their class and the words in them, links in brackets."""
    texts = report.html().partition("<table>")[0]
    found = re.findall(r'<mark class="(.*?)">(.*?)</mark>', texts)
    return [(name, re.sub(r'<a [^>]*href="#r(\d+)".*?>(.*?)</a>', r"[\1: \2]", inner)) for name, inner in found]


def test_pairs_have_one_number_and_colour_in_both_texts_and_what_is_wrong_says_so() -> None:
    report = of("11 cats, 22 dogs, 33 cows.", "11 cats, 22 miles, 77 gnats.")
    assert marks(report) == [
        ("h1", "11[1: 1]"),
        ("wrong", "22[2: 2 <b>unit</b>]"),
        ("wrong", "33[3: 3 <b>contradicted</b>]"),
        ("h1", "11[1: 1]"),
        ("wrong", "22 miles[2: 2 <b>unit</b>]"),
        ("wrong", "77[3: 3 <b>contradicted</b>]"),
    ]


def test_a_claim_that_is_two_of_the_other_text_is_marked_once_with_both_numbers() -> None:
    assert marks(of("The vote was 312–289.", "The vote was 312 against 289.")) == [
        ("h1", "312–289[1: 1][2: 2]"),
        ("h1", "312[1: 1]"),
        ("h2", "289[2: 2]"),
    ]


def test_the_text_of_the_page_is_the_text() -> None:
    source = "At first 11 cats & 22 <dogs>, at last\n33 cows came."
    page = of(source, source).html()
    text = re.search(r'<div class="text" lang="en" dir="auto">(.*?)</div></section>', page, re.DOTALL)
    assert text is not None
    shown = re.sub(r"<[^>]*>", "", re.sub(r"<a .*?</a>", "", text[1]))
    assert shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == source


def test_colours_come_again_after_twelve_pairs() -> None:
    words = " ".join(f"{n} cats." for n in range(100, 114))
    classes = [name for name, _ in marks(of(words, words))]
    assert classes[:14] == [f"h{n % 12}" for n in range(1, 15)]
    assert classes[14:] == classes[:14]


def test_the_page_of_texts_without_figures_has_no_table() -> None:
    assert "<table>" not in of("Nothing.", "Nothing at all.").html()
    page = of("5 cats.", "5 kats.").html()
    assert page.count("<tr ") == 1
    assert '<p class="ok">' in page
    assert '<p class="wrong">' in of("5 cats.", "Cats.").html()


def test_what_was_expected_stands_in_the_page_where_something_is_wrong() -> None:
    assert "Expected: over 60" in of("Über 60 Gäste.", "60 guests.", "de en").html()
    assert "Expected" not in of("Über 60 Gäste.", "Over 60 guests.", "de en").html()


def test_a_summary_may_round_but_not_add_digits() -> None:
    rounded, sharpened = ("2,134 million people", "2.1 billion people"), ("2.1 billion people", "2,134 million people")
    assert of(*rounded, summary=True).ok
    assert not of(*sharpened, summary=True).ok
    assert not of(*rounded).ok
    assert of("2,134 people", "more than 2,000 people", summary=True).ok
    assert not of("more than 2,000 people", "2,134 people", summary=True).ok


def test_colours_are_no_red_and_differ_most_between_neighbours() -> None:
    hues = [int(hue) for hue in re.findall(r"\.h\d+ \{ --hue: (\d+) \}", of("5 cats.", "5 kats.").html())]
    assert len(set(hues)) == len(hues) == 12
    assert all(90 <= hue < 340 for hue in hues)
    assert all(abs(one - other) >= 80 for one, other in pairwise(hues))
