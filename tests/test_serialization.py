"""Claims as JSON: nothing is lost, and nothing half valid is taken."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from numbers_extract import extract
from numbers_extract.claims import Change, Claim, Comparator, Context, Kind, Number, Reading, Span
from numbers_extract.errors import ClaimFormatError
from numbers_extract.numerals.exact import from_fraction
from numbers_extract.serialization import (
    MAX_DIGITS,
    claim_from_dict,
    claim_schema,
    claim_to_dict,
    number_from_text,
    number_text,
)

VALIDATOR = Draft202012Validator(claim_schema())

UNITS = {
    Kind.MONEY: ("EUR", "USD", "JPY"),
    Kind.PERCENT: ("percent", "percentage_point", "permille", "basis_point"),
    Kind.MEASURE: ("meter ** 2", "kilometer_per_hour", "degree_Celsius", "1 / second"),
    Kind.DURATION: ("year", "minute"),
}
DATES = (
    "2008",
    "2021-01",
    "XXXX-09-12",
    "199X",
    "18XX",
    "2024-34",
    "2025/2026",
    "XXXX-05-11/XXXX-05-14",
)
TIMES = ("14:35", "09:00/17:30", "23:59:60", "14:35:20.5")

numbers: st.SearchStrategy[Number] = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30),
    st.fractions().map(from_fraction),
)
spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda ends: Span(*sorted(ends)))
words = st.text(min_size=1, max_size=12)
changes = st.builds(Change, st.sampled_from(["increase", "decrease"]), st.sampled_from(["by", "to", "from"]))
contexts = st.builds(
    Context, spans, *[st.none() | spans] * 5, change=st.none() | changes
)  # fmt: skip


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    kind = draw(st.sampled_from(Kind))
    text, start = draw(words), draw(st.integers(0, 10**9))
    units = draw(st.lists(st.sampled_from(UNITS[kind]), min_size=1)) if kind in UNITS else []
    numeric = kind not in (Kind.DATE, Kind.TIME)
    comparator = draw(st.sampled_from(Comparator))
    value, lower, upper = draw(_intervals(comparator)) if numeric else (None, None, None)
    return Claim(
        text,
        start,
        start + len(text),
        kind,
        value,
        comparator,
        draw(st.booleans()),
        lower,
        upper,
        draw(st.integers(-99, 99)) if numeric and kind not in (Kind.FRACTION, Kind.RATIO) else None,
        draw(contexts),
        draw(st.sampled_from(["de", "de-CH", "zh-Hant-TW"])),
        lower_inclusive=comparator is not Comparator.GREATER,
        upper_inclusive=comparator is not Comparator.LESS,
        terms=tuple(draw(st.lists(numbers, min_size=2))) if kind is Kind.RATIO else (),
        unit=units[0] if units else None,
        unit_candidates=tuple(units),
        per=draw(st.none() | words),
        date=draw(st.sampled_from(DATES)) if kind is Kind.DATE else None,
        time=draw(st.sampled_from(TIMES)) if kind is Kind.TIME else None,
        readings=tuple(draw(st.lists(st.builds(Reading, numbers, st.integers(-9, 9))))),
    )


@st.composite
def _intervals(draw: st.DrawFn, comparator: Comparator) -> tuple[Number | None, Number | None, Number | None]:
    lower, value, upper = sorted(draw(st.tuples(numbers, numbers, numbers)))
    if comparator is Comparator.EQUAL:
        return draw(st.none() | st.just(value)), lower, upper
    if comparator in (Comparator.LESS, Comparator.AT_MOST):
        return value, None, value
    return draw(st.none() | st.just(value)), value, None


@given(claims())
def test_round_trip_by_way_of_json_text(claim: Claim) -> None:
    data = json.loads(json.dumps(claim_to_dict(claim)))
    assert claim_from_dict(data) == claim
    assert claim_to_dict(claim_from_dict(data)) == data


@given(claims())
def test_the_schema_takes_what_is_written(claim: Claim) -> None:
    VALIDATOR.validate(claim_to_dict(claim))


@given(claims(), st.data())
def test_a_dropped_field_is_refused(claim: Claim, data: st.DataObject) -> None:
    document = claim_to_dict(claim)
    name = data.draw(st.sampled_from(sorted(document)))
    del document[name]
    with pytest.raises(ClaimFormatError) as caught:
        claim_from_dict(document)
    assert caught.value.path == name
    assert not VALIDATOR.is_valid(document)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(claims(), json_values, st.data())
def test_any_value_in_any_field_gives_a_claim_or_the_one_error(claim: Claim, value: Any, data: st.DataObject) -> None:
    document = claim_to_dict(claim)
    document[data.draw(st.sampled_from(sorted(document)))] = value
    try:
        read = claim_from_dict(document)
    except ClaimFormatError:
        return
    assert claim_to_dict(read) == document


# What the schema cannot say: how fields stand to each other, what a word of EDTF or of a unit is.
BEYOND_THE_SCHEMA = re.compile(
    r"end|(?:lower|upper)_bound|unit(?:_candidates\[\d+\])?|date|time|value|terms\[\d+\]|readings\[\d+\]\.value"
    r"|context\.\w+\.end"
)


def places(document: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Each place of a document: its path, the container, and the key or index there."""
    items = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in items:
        here = f"{path}[{key}]" if isinstance(document, list) else f"{path}.{key}".removeprefix(".")
        yield here, document, key
        if isinstance(value, dict | list):
            yield from places(value, here)


@settings(max_examples=150)
@given(
    claims(),
    json_values | st.sampled_from(["", "5", "-0", "1/3", "2/4", "5.0", "=", "EUR", "2008", -1, 2**70, 1.0, [], {}]),
    st.data(),
)
def test_one_wrong_place_is_refused_with_its_path_or_the_schema_allows_it(
    claim: Claim, value: Any, data: st.DataObject
) -> None:
    """The validator of the schema, which shares no code with the reader, is asked about the same document."""
    document = claim_to_dict(claim)
    path, container, key = data.draw(st.sampled_from(list(places(document))))
    container[key] = value
    complaints = list(VALIDATOR.iter_errors(document))
    try:
        read = claim_from_dict(document)
    except ClaimFormatError as error:
        wrong = error.path
    else:
        assert not complaints
        assert claim_to_dict(read) == document
        return
    if complaints and path not in ("kind", "comparator", "value"):
        # Others depend on these three: a new kind makes the unit wrong, a value its bounds.
        assert wrong.startswith(path)
    elif not complaints and not (isinstance(value, float) and wrong == path):  # to a schema 1.0 is an integer
        assert BEYOND_THE_SCHEMA.fullmatch(wrong), wrong


@given(json_values)
def test_no_other_document_is_a_claim(value: Any) -> None:
    with pytest.raises(ClaimFormatError):
        claim_from_dict(value)


def test_the_schema_is_a_schema_and_names_every_field() -> None:
    Draft202012Validator.check_schema(claim_schema())
    assert list(claim_schema()["properties"]) == list(Claim.__dataclass_fields__)
    assert claim_schema()["properties"]["kind"]["enum"] == list(Kind)


MONEY_TEXT = "2 Euro"
SENTENCE = {"start": 0, "end": 20}


@pytest.fixture
def money(make_claim: Callable[..., Claim]) -> dict[str, Any]:
    claim = make_claim(MONEY_TEXT, MONEY_TEXT, kind=Kind.MONEY, unit="EUR", unit_candidates=("EUR",))
    return claim_to_dict(claim)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"extra": 1}, "extra"),
        ({"text": ""}, "text"),
        ({"text": 5}, "text"),
        ({"start": True}, "start"),
        ({"start": -1}, "start"),
        ({"start": 0.0}, "start"),
        ({"start": 7}, "end"),
        ({"end": 5}, "end"),
        ({"kind": "price"}, "kind"),
        ({"kind": "cardinal"}, "unit"),
        ({"kind": "percent"}, "unit"),
        ({"kind": "date"}, "unit"),
        ({"value": 5}, "value"),
        ({"value": "5.0"}, "value"),
        ({"value": "05"}, "value"),
        ({"value": "-0"}, "value"),
        ({"value": "5e0"}, "value"),
        ({"value": "+5"}, "value"),
        ({"value": "5\n"}, "value"),
        ({"value": "٥"}, "value"),
        ({"value": "NaN"}, "value"),
        ({"value": "10/2"}, "value"),
        ({"value": "1/4"}, "value"),
        ({"value": "1/0"}, "value"),
        ({"value": "1" * (MAX_DIGITS + 1)}, "value"),
        ({"value": "4"}, "lower_bound"),
        ({"value": "6"}, "upper_bound"),
        ({"comparator": "=="}, "comparator"),
        ({"approximate": 1}, "approximate"),
        ({"approximate": None}, "approximate"),
        ({"value": None, "upper_bound": "4"}, "upper_bound"),
        ({"upper_bound": None}, "upper_bound"),
        ({"lower_inclusive": False}, "lower_inclusive"),
        ({"decimals": "0"}, "decimals"),
        ({"decimals": False}, "decimals"),
        ({"context": None}, "context"),
        ({"context": {"sentence": SENTENCE}}, "context.qualifier"),
        ({"locale": "de_DE.UTF-8"}, "locale"),
        ({"terms": ["3", "2"]}, "terms"),
        ({"terms": None}, "terms"),
        ({"terms": ["3", 2]}, "terms[1]"),
        ({"unit": None}, "unit"),
        ({"unit": "euro"}, "unit"),
        ({"unit_candidates": ["USD", "EUR"]}, "unit_candidates[0]"),
        ({"unit_candidates": ["EUR", "$"]}, "unit_candidates[1]"),
        ({"per": ""}, "per"),
        ({"date": "2008"}, "date"),
        ({"date": "12. May"}, "date"),
        ({"time": "14:35"}, "time"),
        ({"readings": [{"value": "5"}]}, "readings[0].decimals"),
        ({"readings": [{"value": "5.0", "decimals": 1}]}, "readings[0].value"),
    ],
)
def test_a_wrong_field_is_named(money: dict[str, Any], changes: dict[str, Any], path: str) -> None:
    with pytest.raises(ClaimFormatError) as caught:
        claim_from_dict(money | changes)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("text", "changes", "path", "problem"),
    [
        ("May 2008", {"value": "5"}, "value", "should be null: this is a date"),
        ("14:35", {"upper_bound": "5"}, "upper_bound", "should be null: this is a time"),
        ("2/3 of them", {"decimals": 1}, "decimals", "should be null: this is a fraction"),
        ("won 3:2", {"terms": ["3"]}, "terms", "should have two numbers or more: this is a ratio"),
        ("64 people", {"value": b"64"}, "value", "a bytes should be"),
    ],
)
def test_a_field_that_the_kind_cannot_have_is_named(
    text: str, changes: dict[str, Any], path: str, problem: str
) -> None:
    (claim,) = extract(text)
    with pytest.raises(ClaimFormatError) as caught:
        claim_from_dict(claim_to_dict(claim) | changes)
    assert caught.value.path == path
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"unit": {"start": 3, "end": 2}}, "context.unit.end"),
        ({"unit": {"start": None, "end": 2}}, "context.unit.start"),
        ({"unit": [2, 3]}, "context.unit"),
        ({"sentence": None}, "context.sentence"),
        ({"head": {"start": 1, "end": 2, "text": "x"}}, "context.head.text"),
        ({"change": {"direction": "up", "role": "by"}}, "context.change.direction"),
        ({"change": {"direction": "increase", "role": ["by"]}}, "context.change.role"),
    ],
)
def test_a_wrong_field_of_the_context_is_named(money: dict[str, Any], changes: dict[str, Any], path: str) -> None:
    with pytest.raises(ClaimFormatError) as caught:
        claim_from_dict(money | {"context": money["context"] | changes})
    assert caught.value.path == path


@given(numbers)
def test_every_number_has_one_notation(number: Number) -> None:
    text = number_text(number)
    assert number_from_text(text) == number
    assert not any(sign in text for sign in "Ee+ ")


def test_numbers_longer_than_python_reads_as_int() -> None:
    long = Fraction(10**5000 + 1, 3)
    assert number_from_text(number_text(long)) == long
    assert number_text(Decimal("1E+5000")) == "1" + "0" * 5000
    with pytest.raises(ValueError, match="not a number"):
        number_text(Decimal("NaN"))
