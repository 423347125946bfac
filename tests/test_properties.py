"""What holds for the claims of any text at all, in every locale that is written out.

Hypothesis prints what reproduces a failure (`print_blob` in `conftest.py`).
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Context as Arithmetic
from decimal import Decimal, Inexact, localcontext
from functools import cache
from itertools import islice, repeat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from numbers_extract import (
    Extractor,
    UnknownLocaleError,
    extract,
)
from tests.corpus_file import FOLDER, corpus_paths, read_cases
from tests.soundness import assert_independent, assert_sound

ROOT = Path(__file__).parent.parent
LANGUAGES = tuple(path.stem for path in corpus_paths())
LOCALES = (*LANGUAGES, "de-AT", "de-CH", "en-GB", "en-IN", "en-ZA")
EXAMPLES = 60  # for each property in each locale

# Text that is dense with what the extractor looks at.


def pieces(text: str) -> list[str]:
    return text.split()


DIGITS = pieces(
    """
    0 1 3 5 7 12 20 40 007 123 500 000 1234 1999 2008 2021 62.000 1,234.5 1.234,5 1'234 1’234
    12,34,567 0171 3½ ½ ２５ ٣ ५ ² Ⅳ XIV 10^6 ×10⁸ 1e-9 12.09.2008 2008-09-12 14:35 3:2 2021/22
    """
)
SIGNS = pieces(
    """
    . , : ; ! ? … - – — − + ± × · * ^ / % ‰ ° ~ ≈ < > = ≤ $ € £ ¥ ₹ CHF EUR USD R US$ C$ ( ) [ ] "
    ' „ “ ’ » § # @ & | http:// www. a@b.de
    """
)
SPACES = [" ", " ", " ", "", "", "\u00a0", "\u202f", "\u2009", "\t", "\n", "\n\n", "\r\n", "-"]
GERMAN = pieces(
    """
    ein eine einer einem eins zwei drei zwölf dreißig hundert tausend Million Millionen Mio. Mrd.
    Milliarden Dutzend Dutzende Hunderte halb halbes anderthalb Viertel Drittel dritte dritten
    zweiten und oder Komma minus von bis zu auf um über unter mehr als weniger rund etwa knapp
    fast mindestens höchstens seit ab zwischen jeder pro je im Prozent Prozentpunkte Euro Dollar
    Franken Cent km km/h m² kg Stunden Minuten Jahre Jahren Tag °C Grad mal dreimal doppelt
    verdoppelt stieg fiel sank laut Polizei sagte der Sprecher die Kameras Menschen Seite Nr. Mai
    Januar Montag Uhr Jahrhundert 1990er 20-jährige zweistündig Zweidrittelmehrheit
    100-Millionen-Dollar-Plan gegen Siege Ende Anfang
    """
)
ENGLISH = pieces(
    """
    a an one two three twelve twenty thirty-three hundred thousand million billion bn m dozen
    dozens hundreds thousands of half quarter third thirds second first nineteen eighty-four and
    or point minus from to by up over under more than fewer at least most about some nearly almost
    since between in each per percent percentage points pounds dollars euros cents miles mph ft
    feet inches kg hours minutes years old days °F degrees times twice double rose fell said
    police according the spokesman cameras people page No. May January Monday am pm o'clock
    century 1990s 20-year-old two-hour $1.3bn £5m against late early lakh crore
    """
)
ODDITIES = [
    *("\ud800", "\udfff", "\ud83d", "\0", "\x1b", "\x1c", "\x1f", "\x85", "\u2028", "\u3000"),
    *("\u180e", "\u0301", "\u0308", "\u20dd", "\u200f", "\u202e", "\u2066", "\u2069", "\u200b"),
    *("\u200d", "\u00ad", "\ufeff", "\ufffd", "\u0378", "\ue000", "\U000e0041", "\U0010ffff"),
    *("İ", "ẞ", "ß", "Σ", "ﬁ", "ǅ", "𝟓", "㊿", "〇", "三"),
]
DENSE = st.lists(
    st.tuples(
        st.one_of(*map(st.sampled_from, (DIGITS, SIGNS, GERMAN, ENGLISH, ODDITIES))),
        st.sampled_from(SPACES),
    ),
    max_size=14,
).map(lambda pairs: "".join(piece for pair in pairs for piece in pair))
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)


@cache
def texts_of(locale: str) -> st.SearchStrategy[str]:
    """Texts for a locale: its own corpus in pieces, the words above, and anything at all."""
    cases = read_cases(FOLDER / f"{locale.partition('-')[0]}.txt")
    words = sorted({word for case in cases for word in case.text.split(" ")})
    own = st.lists(
        st.tuples(st.one_of(st.sampled_from(words), st.sampled_from(DIGITS)), st.sampled_from(SPACES)), max_size=12
    ).map(lambda pairs: "".join(piece for pair in pairs for piece in pair))
    return st.one_of(own, own, DENSE, DENSE, ANYTHING)


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=2 * EXAMPLES)
@given(data=st.data())
def test_claims_are_sound(locale: str, data: st.DataObject) -> None:
    text = data.draw(texts_of(locale))
    claims = extract(text, locale)
    assert_sound(text, claims)
    assert all(claim.locale == locale for claim in claims)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "text",
    [
        "Von 640 auf 710 Euro, 5-7 %, knapp 3½ Stunden; 1/3, 3:2, 312–289 und 5:0.",
        "Am 12. September 2008 um 14:35 Uhr waren es -5 bis -2 °C, 5 ± 0,2 m, 1.234 Dutzende.",
        "More than 2.1 billion cameras, hundreds of them, $5 a day, one in three, 1 ft 5 in.",
        "5 km \n\n5 km. \u2028 5 m\n \n",
        "A\x1c5\x1fkm, 5-\x1f6, \x1c\x1d\x1e\x1f5\x1c",
        "20\uff12\uff15, 12.\u0660\u0669.2008, 14:\u0663\u0665 Uhr, \u0665 km",
        "halb zweite, half twelve, one half a, ein halb drei",
        "3:2 ± 0,1, 1e-9 ± ½, 5 ± 3:2, $1.3-dozens, 5-~12, zwei-knapp 5, 20-minus 3",
        "5\u0301 km, \ud8005\udfff km, 5\0km, \u200f5 km\u200f, \u202e5 %\u202c",
        "共五百餘萬人。",
    ],
)
def test_claims_of_text_that_once_was_hard_are_sound(text: str, locale: str) -> None:
    assert_sound(text, extract(text, locale))


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=2 * EXAMPLES)
@given(data=st.data())
def test_paragraphs_know_nothing_of_each_other(locale: str, data: st.DataObject) -> None:
    first, second = data.draw(texts_of(locale)), data.draw(texts_of(locale))
    assert_independent(first, second, locale)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Es sind 5", "Kameras mehr als 3"),
        ("Zwischen 5 und", "7 Kameras, 3 Stunden"),
        ("3 Stunden", "20 Minuten"),
        ("0", "-¼"),
        ("0 ", "\x1c-\x1c 0 "),
    ],
)
def test_paragraphs_that_once_knew_of_each_other(first: str, second: str, locale: str) -> None:
    assert_independent(first, second, locale)


@pytest.mark.parametrize("locale", ["de", "en"])
def test_a_list_goes_on_over_paragraphs(locale: str) -> None:
    assert extract("1. A", locale) != [] or locale == "en"
    assert extract("1. A\n\n2. B", locale) == []


@pytest.mark.parametrize("locale", ["de", "en"])
@settings(max_examples=2 * EXAMPLES)
@given(text=DENSE)
def test_units_convert_to_themselves(locale: str, text: str) -> None:
    """Each unit is one that the package's own registry knows."""
    for claim in extract(text, locale):
        if claim.unit is not None and isinstance(claim.value, Decimal):
            quantity = claim.quantity()
            assert quantity.magnitude == claim.value


@pytest.mark.parametrize("locale", ["de", "en"])
@settings(max_examples=EXAMPLES)
@given(text=DENSE)
@example("1.234.567,89 Euro, 2,1 Millionen Menschen, 1/3, 98.765.432 ± 0,5 m, 3 Stunden 17 Minuten")
@example("1,234,567.89 euros, 2.1 million people, 1/3, 98,765,432 ± 0.5 m, 3 hours 17 minutes")
def test_the_callers_arithmetic_changes_nothing(locale: str, text: str) -> None:
    plain = extract(text, locale)
    with localcontext(Arithmetic(prec=1, Emax=1, Emin=-1, traps=[Inexact])):
        assert extract(text, locale) == plain


# Many texts, threads, processes


@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_many_texts_are_each_text(data: st.DataObject) -> None:
    for locale in LOCALES:
        texts = data.draw(st.lists(texts_of(locale), max_size=2))
        many = Extractor(locale).extract_many(iter(texts))
        assert isinstance(many, Iterator)
        assert list(many) == [extract(text, locale) for text in texts]


def test_many_texts_are_read_as_they_are_asked_for() -> None:
    endless = Extractor("en").extract_many(repeat("5 km"))
    assert [claims[0].text for claims in islice(endless, 3)] == ["5 km"] * 3


def test_threads_share_an_extractor() -> None:
    texts = [f"Rund {n}.000 der {n} Millionen Euro, {n}-jährige, two {n} km." for n in range(100)]
    for locale in LOCALES:
        extractor = Extractor(locale)
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(extractor.extract, texts)) == [extract(t, locale) for t in texts]


COLD_START = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
sys.setswitchinterval(1e-6)
from numbers_extract import extract
together = Barrier(8)
def first(number):
    together.wait()
    locale = ("de", "en-IN")[number % 2]
    return extract("Zwei Millionen Euro, 5 km, two million euros, 5 %.", locale)
with ThreadPoolExecutor(8) as pool:
    found = list(pool.map(first, range(8)))
assert all(claims == found[number % 2] for number, claims in enumerate(found)), found
assert all(len(claims) >= 3 for claims in found), found
"""


def test_threads_may_all_come_first() -> None:
    subprocess.run([sys.executable, "-c", COLD_START], check=True, cwd=ROOT)


@pytest.mark.parametrize("locale", LOCALES)
def test_extractors_are_values(locale: str) -> None:
    extractor = Extractor(locale)
    same = Extractor(locale.replace("-", "_").upper())
    assert (same, hash(same)) == (extractor, hash(extractor))
    copy = pickle.loads(pickle.dumps(extractor))  # noqa: S301 -- ours
    assert (copy, hash(copy)) == (extractor, hash(extractor))
    assert copy.extract("5 km") == extractor.extract("5 km") == extract("5 km", locale)
    assert len({Extractor(name) for name in LOCALES}) == len(LOCALES)


# What is refused


@pytest.mark.parametrize("thing", [None, 5, 5.0, b"5 km", bytearray(b"5"), ["5 km"], object()])
def test_only_str_is_text(thing: Any) -> None:
    with pytest.raises(TypeError, match=type(thing).__name__):
        extract(thing)
    with pytest.raises(TypeError):
        Extractor("de").extract(thing)
    with pytest.raises(TypeError):
        list(Extractor("de").extract_many([thing]))


def test_a_subclass_of_str_is_text() -> None:
    class Marked(str):
        __slots__ = ()

    assert extract(Marked("5 km")) == extract("5 km")


@pytest.mark.parametrize("thing", [None, 5, b"de", ["de"]])
def test_only_str_is_a_locale(thing: Any) -> None:
    with pytest.raises(TypeError):
        extract("5 km", thing)


@pytest.mark.parametrize(
    ("tag", "near"),
    [
        ("de-XX", "de"),
        ("deutsch", "de"),
        ("german", "de"),
        ("english", "en"),
        ("en-UK-oed", "en"),
        ("dee", "de"),
    ],
)
def test_an_unknown_locale_names_near_ones(tag: str, near: str) -> None:
    with pytest.raises(UnknownLocaleError) as raised:
        extract("5 km", tag)
    assert near in raised.value.near
    assert near in str(raised.value)
    assert isinstance(raised.value, ValueError)


UNKNOWN = ["xx", "", " ", "de ", "-", "root", "und", "\ud800", "de\0", "x" * 10**6]


@pytest.mark.parametrize("tag", UNKNOWN, ids=lambda tag: ascii(tag[:5]))
def test_an_unknown_locale_is_never_another_one(tag: str) -> None:
    with pytest.raises(UnknownLocaleError):
        Extractor(tag)
    with pytest.raises(UnknownLocaleError):
        extract("", tag)


@pytest.mark.parametrize("tag", ["fr", "fr-CA", "pt-BR", "zh-Hant-TW", "ja", "gsw", "nds", "ur"])
def test_a_locale_without_a_file_of_its_own_reads_digits(tag: str) -> None:
    (claim,) = Extractor(tag).extract("5")
    assert claim.value == 5
    assert claim.locale == tag
