"""What holds for the claims of any text at all, in every locale that is written out.

Hypothesis prints what reproduces a failure (`print_blob` in `conftest.py`).
"""

from __future__ import annotations

import json
import pickle
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Context as Arithmetic
from decimal import Decimal, Inexact, localcontext
from fractions import Fraction
from itertools import islice, pairwise, repeat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from numbers_extract import (
    Claim,
    Comparator,
    Extractor,
    Kind,
    Span,
    UnknownLocaleError,
    extract,
)
from numbers_extract.claims import Number

ROOT = Path(__file__).parent.parent
LOCALES = ("de", "de-AT", "de-CH", "en", "en-GB", "en-IN", "en-ZA")
EXAMPLES = 80  # for each property in each locale

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
TEXTS = st.one_of(DENSE, DENSE, DENSE, ANYTHING)


# What holds for each claim. `text` is the source.


def stands_where_it_says(text: str, claim: Claim) -> None:
    assert text[claim.start : claim.end] == claim.text
    assert claim.text
    assert claim.text == claim.text.strip()


def has_exact_numbers(_text: str, claim: Claim) -> None:
    for number in numbers_of(claim):
        assert type(number) in (Decimal, Fraction)
        if isinstance(number, Decimal):
            assert number.is_finite()
        else:
            assert not is_decimal(number), f"{number} has finitely many decimals"


def has_bounds_that_follow(_text: str, claim: Claim) -> None:
    lower, upper, value = claim.lower_bound, claim.upper_bound, claim.value
    assert claim.lower_inclusive == (claim.comparator is not Comparator.GREATER)
    assert claim.upper_inclusive == (claim.comparator is not Comparator.LESS)
    if lower is not None and upper is not None:
        assert exact(lower) <= exact(upper)
    if claim.kind in (Kind.DATE, Kind.TIME) or (claim.terms and claim.terms[1] == 0):
        assert (value, lower, upper) == (None, None, None)
    elif value is None:
        assert lower is not None or upper is not None
        assert claim.comparator is not Comparator.EQUAL or None not in (lower, upper)
    elif (lower, upper) != OPEN_BOUNDS[claim.comparator](value):
        assert claim.comparator is Comparator.EQUAL
        assert lower is not None
        assert upper is not None
        assert exact(lower) < exact(value) < exact(upper), "the bounds are no tolerance"


OPEN_BOUNDS: dict[Comparator, Callable[[Number], tuple[Number | None, Number | None]]] = {
    Comparator.EQUAL: lambda value: (value, value),
    Comparator.LESS: lambda value: (None, value),
    Comparator.AT_MOST: lambda value: (None, value),
    Comparator.AT_LEAST: lambda value: (value, None),
    Comparator.GREATER: lambda value: (value, None),
}


def has_the_fields_of_its_kind(_text: str, claim: Claim) -> None:
    kind = claim.kind
    assert (claim.date is not None) == (kind is Kind.DATE)
    assert (claim.time is not None) == (kind is Kind.TIME)
    assert bool(claim.terms) == (kind is Kind.RATIO)
    if kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION):
        assert claim.unit
    if kind in (Kind.FRACTION, Kind.RATIO, Kind.DATE, Kind.TIME):
        assert claim.decimals is None
    elif WRITTEN_OUT.fullmatch(claim.text):
        assert isinstance(claim.decimals, int)
    if claim.unit_candidates:
        assert claim.unit_candidates[0] == claim.unit
        assert len(set(claim.unit_candidates)) == len(claim.unit_candidates)
    others = [reading.value for reading in claim.readings]
    assert claim.value not in others
    assert len(set(others)) == len(others)


WRITTEN_OUT = re.compile(r"[$€£]?[0-9]+([.,][0-9]+)?[ %a-zA-Z€]*")


def has_context_in_its_sentence(text: str, claim: Claim) -> None:
    context = claim.context
    sentence = context.sentence
    assert 0 <= sentence.start <= claim.start
    assert claim.end <= sentence.end <= len(text)
    for name in ("sentence", "qualifier", "unit", "counted", "head", "attribution"):
        span: Span | None = getattr(context, name)
        if span is not None:
            assert sentence.start <= span.start < span.end <= sentence.end, name
            surface = text[span.start : span.end]
            assert surface == surface.strip(), name
    if context.qualifier is not None:
        assert apart(context.qualifier, claim)
    if context.head is not None:
        assert context.counted is not None
        assert context.counted.start <= context.head.start
        assert context.head.end <= context.counted.end


def survives_json_and_pickle(_text: str, claim: Claim) -> None:
    data = json.loads(json.dumps(claim.to_dict()))
    for copy in (Claim.from_dict(data), pickle.loads(pickle.dumps(claim))):  # noqa: S301 -- ours
        assert copy == claim
        assert hash(copy) == hash(claim)
        assert copy.to_dict() == data


CHECKS = (
    stands_where_it_says,
    has_exact_numbers,
    has_bounds_that_follow,
    has_the_fields_of_its_kind,
    has_context_in_its_sentence,
    survives_json_and_pickle,
)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("check", CHECKS)
def test_each_claim(check: Callable[[str, Claim], None], locale: str) -> None:
    extractor = Extractor(locale)

    @settings(max_examples=EXAMPLES)
    @given(TEXTS)
    @example("Von 640 auf 710 Euro, 5-7 %, knapp 3½ Stunden; 1/3, 3:2, 312–289 und 5:0.")
    @example("Am 12. September 2008 um 14:35 Uhr waren es -5 bis -2 °C, 5 ± 0,2 m, 1.234 Dutzende.")
    @example("More than 2.1 billion cameras, hundreds of them, $5 a day, one in three, 1 ft 5 in.")
    @example("5 km \n\n5 km. \u2028 5 m\n \n")
    @example("A\x1c5\x1fkm, 5-\x1f6, \x1c\x1d\x1e\x1f5\x1c")
    @example("20\uff12\uff15, 12.\u0660\u0669.2008, 14:\u0663\u0665 Uhr, \u0665 km")
    @example("halb zweite, half twelve, one half a, ein halb drei")
    @example("3:2 ± 0,1, 1e-9 ± ½, 5 ± 3:2, $1.3-dozens, 5-~12, zwei-knapp 5, 20-minus 3")
    @example("5\u0301 km, \ud8005\udfff km, 5\0km, \u200f5 km\u200f, \u202e5 %\u202c")
    def holds(text: str) -> None:
        for claim in extractor.extract(text):
            check(text, claim)

    holds()


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=EXAMPLES)
@given(text=TEXTS)
def test_claims_are_sorted_and_never_overlap(locale: str, text: str) -> None:
    claims = extract(text, locale)
    for before, after in pairwise(claims):
        assert before.end <= after.start
    for claim in claims:
        assert claim.locale == locale


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=2 * EXAMPLES)
@given(first=TEXTS, second=TEXTS)
@example("Es sind 5", "Kameras mehr als 3")
@example("Zwischen 5 und", "7 Kameras, 3 Stunden")
@example("3 Stunden", "20 Minuten")
@example("0", "-¼")
@example("0 ", "\x1c-\x1c 0 ")
def test_paragraphs_know_nothing_of_each_other(locale: str, first: str, second: str) -> None:
    """Numbered items go on over paragraphs, so a text of lists is none of both."""
    by = len(first) + 2
    together = extract(f"{first}\n\n{second}", locale)
    apart = extract(first, locale) + [shifted(claim, by) for claim in extract(second, locale)]
    assert together == apart


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
@given(st.lists(TEXTS, max_size=6))
def test_many_texts_are_each_text(texts: list[str]) -> None:
    for locale in LOCALES:
        many = Extractor(locale).extract_many(iter(texts))
        assert isinstance(many, Iterator)
        assert list(many) == [extract(text, locale) for text in texts]


def test_many_texts_are_read_as_they_are_asked_for() -> None:
    endless = Extractor("en").extract_many(repeat("5 km"))
    assert [claims[0].text for claims in islice(endless, 3)] == ["5 km"] * 3


def test_threads_share_an_extractor() -> None:
    texts = [f"Rund {n}.000 der {n} Millionen Euro, {n}-jährige, two {n} km." for n in range(300)]
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


# Helpers


def numbers_of(claim: Claim) -> list[Number]:
    bounds = (claim.value, claim.lower_bound, claim.upper_bound)
    found = [number for number in bounds if number is not None]
    return [*found, *claim.terms, *(reading.value for reading in claim.readings)]


def is_decimal(number: Fraction) -> bool:
    """Whether finitely many decimals write the number."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def exact(number: Number) -> Fraction:
    """Comparable with each other: Python compares no `Decimal` with a `Fraction`."""
    return Fraction(number)


def apart(span: Span, claim: Claim) -> bool:
    return span.end <= claim.start or claim.end <= span.start


def shifted(claim: Claim, by: int) -> Claim:
    """The claim as it is where its text begins that much later."""
    context = claim.context

    def moved(span: Span | None) -> Span | None:
        return None if span is None else Span(span.start + by, span.end + by)

    return replace(
        claim,
        start=claim.start + by,
        end=claim.end + by,
        context=replace(
            context,
            sentence=Span(context.sentence.start + by, context.sentence.end + by),
            qualifier=moved(context.qualifier),
            unit=moved(context.unit),
            counted=moved(context.counted),
            head=moved(context.head),
            attribution=moved(context.attribution),
        ),
    )
