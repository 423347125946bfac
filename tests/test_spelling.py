"""What other spellers write is read back, in every language that has spell-out rules."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from decimal import Decimal
from unicodedata import normalize

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from numbers_extract.cldr import find_locale
from numbers_extract.numerals.compiling import form_of
from numbers_extract.numerals.words import Form
from numbers_extract.vocabulary import vocabulary_of
from tests.spelling_rates import (
    LANGUAGES,
    README,
    REMARKS,
    SEED,
    TOP,
    cells,
    icu_has_rules,
    icu_speller,
    is_extracted,
    measured,
    package_speller,
    public_sets,
    read_in_full,
    row_of,
    terms,
)

# -- the package's own speller --

# Numbers from here on the package spells wrongly by these rule sets; README's table says how.
WRONG_FROM = {
    ("ar", "spellout-ordinal"): 100,
    ("be", "spellout-ordinal"): 10**6,
    ("ga", "spellout"): 20_000,
    ("hu", "spellout-ordinal"): 100,
    ("it", "spellout-ordinal"): 10_000,
    ("ky", "spellout-cardinal-verbose"): 100_000,
    ("lt", "spellout"): 100_000,
    ("vec", "spellout-ordinal"): 10_000,
    ("zu", "spellout"): 20_000,
}
# By their rules for years it leaves zeros out.
YEARS_WITHOUT_ZEROS = frozenset({"ak", "ja", "yue", "yue_Hans", "zh", "zh_Hant"})

# Of every length, and round ones.
NUMBERS = st.one_of(
    st.integers(0, 100),
    st.integers(1, TOP).flatmap(lambda power: st.integers(10 ** (power - 1), 10**power)),
    st.builds(lambda front, zeros: min(front * 10**zeros, 10**TOP), st.integers(1, 999), st.integers(0, TOP)),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_integer_is_read_back(language: str) -> None:
    """By every public rule set, with its form, from the word reader and from a text."""
    names = public_sets(language)

    @settings(max_examples=50 + 4 * len(names), derandomize=True, database=None)
    @given(name=st.sampled_from(names), number=NUMBERS)
    def check(name: str, number: int) -> None:
        assume(is_sound(language, name, number))
        text = package_speller(language, name)(number)
        assume(text)
        assert text is not None
        found = read_in_full(language, text)
        assert found is not None, text
        if found.value != number:
            # Some rules spell two numbers alike; then it must be the other one.
            assert package_speller(language, name)(int(found.value)) == text
            return
        if form_of(name) is Form.ORDINAL and found.form is not Form.ORDINAL:
            assert text in {package_speller(language, other)(number) for other in names if form_of(other) is found.form}

    check()


def is_sound(language: str, rule_set: str, number: int) -> bool:
    """Whether the package spells the number as its rules mean it."""
    if language in YEARS_WITHOUT_ZEROS and form_of(rule_set) is Form.YEAR and "0" in str(number):
        return False
    limits = [limit for (name, prefix), limit in WRONG_FROM.items() if name == language and rule_set.startswith(prefix)]
    return number < min(limits, default=10 ** (TOP + 1))


# -- the rates of README --

MEASURED_WELL = {"cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_readme_shows_the_rates(language: str) -> None:
    """`python -m tests.spelling_rates --write` makes the table again."""
    rates = measured(language)
    assert row_of(language, README.read_text("utf-8"))[1:] == [*cells(rates), REMARKS.get(language, "")]
    if language in MEASURED_WELL:
        assert rates.icu is not None
        assert rates.icu >= Decimal("99.5")


def test_readme_says_how_the_rates_were_measured() -> None:
    assert terms() in README.read_text("utf-8")


def test_most_languages_are_read_as_icu_spells_them() -> None:
    readme = README.read_text("utf-8")
    shown = {language: row_of(language, readme)[2] for language in LANGUAGES}
    good = {language.partition("_")[0] for language, rate in shown.items() if rate != "–" and Decimal(rate) >= 97}
    assert len(good) >= 50


def test_what_is_not_read_is_explained() -> None:
    readme = README.read_text("utf-8")
    short = {name for name in LANGUAGES if not set(row_of(name, readme)[1:-1]) <= {"100", "–"}}
    excused = {name for name, _ in WRONG_FROM} | YEARS_WITHOUT_ZEROS
    assert short | excused | {"sl"} == set(REMARKS)


# -- as people write them --


def without_hyphens(text: str) -> str:
    return text.replace("-", " ")


def with_hyphens(text: str) -> str:
    return text.replace(" ", "-")


def with_soft_hyphens(text: str) -> str:
    """In the middle of every longer word."""
    halves = ((word[: len(word) // 2], word[len(word) // 2 :]) for word in text.split(" "))
    return " ".join(f"{first}\u00ad{second}" if len(first) > 1 else first + second for first, second in halves)


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def in_pieces(text: str) -> str:
    """Every letter apart from its marks."""
    return normalize("NFD", text)


WRITINGS = (capitalised, in_pieces, str.upper, with_hyphens, with_soft_hyphens, without_hyphens)


def is_cased(language: str) -> bool:
    """Whether ICU spells the language, in a script with capitals."""
    text = icu_speller(language)(7) or ""
    return icu_has_rules(language) and text.upper() != text


@pytest.mark.parametrize("language", [name for name in LANGUAGES if is_cased(name)])
@pytest.mark.parametrize("writing", WRITINGS)
def test_numbers_as_people_write_them(language: str, writing: Callable[[str], str]) -> None:
    spell = icu_speller(language)
    for number in (7, 16, 43, 118, 2_345, 60_000, 305_000_000):
        text = spell(number)
        assert text is not None
        if read_in_full(language, text) is None:
            continue  # the table has it
        written = writing(text)
        found = read_in_full(language, written)
        assert found is not None, written
        assert found.value == number, written
        if language != "tr" or number != 7:  # alone, "yedi" is "ate"
            assert is_extracted(language, written, number), written


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("ru", "четырёх", 4),
        ("ru", "четырех", 4),
        ("ru", "ПЯТЬСОТ ТРЁХ", 503),
        ("el", "ΔΥΟ ΧΙΛΙΑΔΕΣ", 2000),
        ("el", "τρια", 3),
        ("tr", "İki yüz kırk", 240),
        ("tr", "KIRK ALTI", 46),
        ("uk", "п'ять", 5),
        ("uk", "п’ять", 5),
        ("uk", "пʼять", 5),
        ("ro", "o sută doi", 102),
        ("ro", "douăzeci şi unu", 21),
        ("sr", "једна милијарда", 10**9),
        ("sl", "tri tisoč", 3000),
        ("ca", "dues-centes mil", 200_000),
        ("lt", "du milijonai", 2 * 10**6),
        ("fi", "kahdestakymmenestä", 20),
        ("ga", "ceithre mhíle dhéag", 14_000),
        ("ga", "ceithre mhíle", 4000),
        ("sw", "elfu mia moja na kumi", 110_000),
        ("sw", "elfu mia moja, kumi", 100_010),
        ("zh", "二千〇八", 2008),
        ("pl", "dwustu trzydziestu pięciu", 235),
    ],
)
def test_forms_beside_the_first(locale: str, text: str, number: int) -> None:
    assert is_extracted(locale, text, number)


# -- time --


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_run_of_number_words_takes_time_in_proportion(language: str) -> None:
    """Ones and joiners, hundreds on hundreds, and all of them in disorder: what is read at a place is bounded."""
    vocabulary = vocabulary_of(find_locale(language))
    spell = package_speller(language, public_sets(language)[-1])
    one, hundred, thousand, many = (re.findall(r"[^\W_]+", spell(n) or "") for n in (1, 100, 1000, 98_765))
    joiner = min(vocabulary.joiners, default="-")
    disorder = random.Random(SEED).choices([*one, *hundred, *thousand, *many, joiner, ",", "-"], k=300)
    begin = time.process_time()
    for words in ([*one, joiner] * 1000, hundred * 1000, disorder, ["".join(one) * 1000], ["".join(hundred) * 1000]):
        for start in range(len(words)):
            vocabulary.reader.read(words, start)
    assert time.process_time() - begin < 3
