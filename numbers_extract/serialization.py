"""Claims as JSON types and back: exact numbers are strings, and nothing half valid is accepted.

`claim.schema.json` beside this module describes the same form for other languages. What a
schema cannot say (a span as long as its text, bounds in order) is checked here alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from importlib import resources
from typing import Any, Literal, TypeVar

from numbers_extract.claims import (
    Change,
    Claim,
    Comparator,
    Context,
    Kind,
    Number,
    Reading,
    Span,
)
from numbers_extract.errors import ClaimFormatError
from numbers_extract.numerals.exact import from_fraction

MAX_DIGITS = 10_000
"""The longest number that is read back; a longer one is an attack or a mistake."""

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
L = TypeVar("L", bound=str)
Read = Callable[[object, str], T]

_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?")
_FRACTION = re.compile(r"(-?[1-9][0-9]*)/([1-9][0-9]*)")

_LOCALE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_CURRENCY = re.compile(r"[A-Z]{3}")
_UNIT_EXPRESSION = re.compile(r"(?=[\d*/(). +-]*[^\W\d])[\w*/(). +-]+")
_DIRECTIONS: tuple[Literal["increase", "decrease"], ...] = ("increase", "decrease")
_ROLES: tuple[Literal["by", "to", "from"], ...] = ("by", "to", "from")
_PERCENT_UNITS = ("percent", "percentage_point", "permille", "basis_point")

# EDTF levels 0 and 1 as far as a text states them: 2008, 2021-01, XXXX-09-12, 199X, 2024-34.
_EDTF_DATE = (
    r"(?:-?[0-9X]{4}|Y-?[0-9]{5,})"
    r"(?:-(?:0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?)?[?~%]?"
)
_EDTF = re.compile(rf"{_EDTF_DATE}(?:/(?:{_EDTF_DATE}|\.\.)?)?|(?:\.\.)?/{_EDTF_DATE}")
_CLOCK = (
    r"(?:[01][0-9]|2[0-4])(?::[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?)?"
    r"(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
)
_TIME = re.compile(rf"{_CLOCK}(?:/{_CLOCK})?")

_UNIT_KINDS = frozenset({Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
_NO_NUMBER_KINDS = frozenset({Kind.DATE, Kind.TIME})
_NO_DECIMALS_KINDS = frozenset({Kind.FRACTION, Kind.RATIO, Kind.DATE, Kind.TIME})


def claim_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `claim_to_dict` gives.

    >>> claim_schema()["properties"]["start"]
    {'type': 'integer', 'minimum': 0}
    """
    file = resources.files("numbers_extract").joinpath("claim.schema.json")
    schema: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return schema


def number_text(number: Number) -> str:
    """An exact number in its one canonical notation: no exponent, no trailing zeros, lowest terms.

    >>> number_text(Decimal("4.50")), number_text(Decimal("2E3")), number_text(Fraction(-2, 3))
    ('4.5', '2000', '-2/3')
    """
    if isinstance(number, Fraction):
        number = from_fraction(number)
    if isinstance(number, Fraction):
        return f"{_integer_text(number.numerator)}/{_integer_text(number.denominator)}"
    if not number.is_finite():
        raise ValueError(f"{number} is not a number that a text can state")
    plain = format(number, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return "0" if plain == "-0" else plain


def number_from_text(text: str) -> Number:
    """The number in canonical notation: `Decimal` where it is finite, else `Fraction`.

    >>> number_from_text("4.5"), number_from_text("2/3")
    (Decimal('4.5'), Fraction(2, 3))
    >>> number_from_text("4.50")
    Traceback (most recent call last):
    ...
    ValueError: not in canonical form
    """
    if len(text) > MAX_DIGITS:
        raise ValueError(f"longer than {MAX_DIGITS} characters")
    if _DECIMAL.fullmatch(text) and text != "-0":
        return Decimal(text)
    if found := _FRACTION.fullmatch(text):
        # By way of Decimal, since int(str) refuses more than 4,300 digits.
        numerator, denominator = (int(Decimal(part)) for part in found.groups())
        fraction = Fraction(numerator, denominator)
        if fraction.denominator == denominator and from_fraction(fraction) is fraction:
            return fraction
    raise ValueError("not in canonical form")


def claim_to_dict(claim: Claim) -> dict[str, Any]:
    """The claim as JSON types, every field present, in the order of the dataclass."""
    return {
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "kind": claim.kind.value,
        "value": _optional_number_text(claim.value),
        "comparator": claim.comparator.value,
        "approximate": claim.approximate,
        "lower_bound": _optional_number_text(claim.lower_bound),
        "upper_bound": _optional_number_text(claim.upper_bound),
        "decimals": claim.decimals,
        "context": _context_to_dict(claim.context),
        "locale": claim.locale,
        "lower_inclusive": claim.lower_inclusive,
        "upper_inclusive": claim.upper_inclusive,
        "terms": [number_text(term) for term in claim.terms],
        "unit": claim.unit,
        "unit_candidates": list(claim.unit_candidates),
        "per": claim.per,
        "date": claim.date,
        "time": claim.time,
        "readings": [{"value": number_text(reading.value), "decimals": reading.decimals} for reading in claim.readings],
    }


def claim_from_dict(data: object) -> Claim:
    """The claim that `claim_to_dict` wrote.

    >>> claim_from_dict({"text": "40%"})
    Traceback (most recent call last):
    ...
    numbers_extract.errors.ClaimFormatError: start: is missing
    """
    field = _object(data, "", _CLAIM_FIELDS)
    claim = Claim(
        text=_string(field["text"], "text"),
        start=_natural(field["start"], "start"),
        end=_natural(field["end"], "end"),
        kind=_member(Kind, field["kind"], "kind"),
        value=_optional(_number, field["value"], "value"),
        comparator=_member(Comparator, field["comparator"], "comparator"),
        approximate=_boolean(field["approximate"], "approximate"),
        lower_bound=_optional(_number, field["lower_bound"], "lower_bound"),
        upper_bound=_optional(_number, field["upper_bound"], "upper_bound"),
        decimals=_optional(_integer, field["decimals"], "decimals"),
        context=_context(field["context"], "context"),
        locale=_matching(_LOCALE, "a BCP 47 tag", field["locale"], "locale"),
        lower_inclusive=_boolean(field["lower_inclusive"], "lower_inclusive"),
        upper_inclusive=_boolean(field["upper_inclusive"], "upper_inclusive"),
        terms=_array(_number, field["terms"], "terms"),
        unit=_optional(_string, field["unit"], "unit"),
        unit_candidates=_array(_string, field["unit_candidates"], "unit_candidates"),
        per=_optional(_string, field["per"], "per"),
        date=_optional(_edtf, field["date"], "date"),
        time=_optional(_clock, field["time"], "time"),
        readings=_array(_reading, field["readings"], "readings"),
    )
    for check in _CHECKS:
        check(claim)
    return claim


# Writing.


def _optional_number_text(number: Number | None) -> str | None:
    return None if number is None else number_text(number)


def _integer_text(number: int) -> str:
    # By way of Decimal, since str(int) refuses more than 4,300 digits.
    return format(Decimal(number), "f")


def _context_to_dict(context: Context) -> dict[str, Any]:
    return {
        "sentence": _span_to_dict(context.sentence),
        "qualifier": _span_to_dict(context.qualifier),
        "unit": _span_to_dict(context.unit),
        "counted": _span_to_dict(context.counted),
        "head": _span_to_dict(context.head),
        "attribution": _span_to_dict(context.attribution),
        "change": None if context.change is None else context.change._asdict(),
    }


def _span_to_dict(span: Span | None) -> dict[str, int] | None:
    return None if span is None else span._asdict()


# Reading: each function takes what stands there and its path, and gives the typed value.

_CLAIM_FIELDS = tuple(Claim.__dataclass_fields__)
_CONTEXT_FIELDS = tuple(Context.__dataclass_fields__)


def _object(data: object, path: str, names: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(data, dict):
        raise _wrong(data, path, "an object")
    prefix = f"{path}." if path else ""
    for key in data:
        if key not in names:
            name = _clipped(key) if isinstance(key, str) else _shown(key)
            problem = f"is no field here; there are {', '.join(names)}"
            raise ClaimFormatError(f"{prefix}{name}", problem)
    for name in names:
        if name not in data:
            raise ClaimFormatError(f"{prefix}{name}", "is missing")
    return data


def _string(data: object, path: str) -> str:
    if not isinstance(data, str) or not data:
        raise _wrong(data, path, "a string that is not empty")
    return data


def _matching(pattern: re.Pattern[str], what: str, data: object, path: str) -> str:
    if not isinstance(data, str) or not pattern.fullmatch(data):
        raise _wrong(data, path, what)
    return data


def _edtf(data: object, path: str) -> str:
    return _matching(_EDTF, "an EDTF date such as 2008, 2021-01 or XXXX-09-12", data, path)


def _clock(data: object, path: str) -> str:
    return _matching(_TIME, "an ISO 8601 time such as 14:35", data, path)


def _boolean(data: object, path: str) -> bool:
    if not isinstance(data, bool):
        raise _wrong(data, path, "true or false")
    return data


def _integer(data: object, path: str) -> int:
    # A bool is an int to Python, but not to JSON.
    if not isinstance(data, int) or isinstance(data, bool):
        raise _wrong(data, path, "an integer")
    return data


def _natural(data: object, path: str) -> int:
    number = _integer(data, path)
    if number < 0:
        raise _wrong(data, path, "an integer that is not negative")
    return number


def _number(data: object, path: str) -> Number:
    expected = 'an exact number as a string such as "4.5", "-62000" or "2/3"'
    if not isinstance(data, str):
        raise _wrong(data, path, expected)
    try:
        return number_from_text(data)
    except ValueError as error:
        problem = f"{_shown(data)} is {error}; it should be {expected}"
        raise ClaimFormatError(path, problem) from None


def _member(enumeration: type[E], data: object, path: str) -> E:
    return enumeration(_choice(tuple(member.value for member in enumeration), data, path))


def _choice(choices: tuple[L, ...], data: object, path: str) -> L:
    for choice in choices:
        if data == choice:
            return choice
    raise _wrong(data, path, f"one of {', '.join(choices)}")


def _optional(read: Read[T], data: object, path: str) -> T | None:
    return None if data is None else read(data, path)


def _array(read: Read[T], data: object, path: str) -> tuple[T, ...]:
    if not isinstance(data, list):
        raise _wrong(data, path, "an array")
    return tuple(read(item, f"{path}[{index}]") for index, item in enumerate(data))


def _span(data: object, path: str) -> Span:
    field = _object(data, path, Span._fields)
    span = Span(_natural(field["start"], f"{path}.start"), _natural(field["end"], f"{path}.end"))
    if span.start > span.end:
        raise ClaimFormatError(f"{path}.end", f"{span.end} is before the start, {span.start}")
    return span


def _reading(data: object, path: str) -> Reading:
    field = _object(data, path, Reading._fields)
    return Reading(
        _number(field["value"], f"{path}.value"),
        _integer(field["decimals"], f"{path}.decimals"),
    )


def _change(data: object, path: str) -> Change:
    field = _object(data, path, Change._fields)
    return Change(
        _choice(_DIRECTIONS, field["direction"], f"{path}.direction"),
        _choice(_ROLES, field["role"], f"{path}.role"),
    )


def _context(data: object, path: str) -> Context:
    field = _object(data, path, _CONTEXT_FIELDS)
    return Context(
        sentence=_span(field["sentence"], f"{path}.sentence"),
        qualifier=_optional(_span, field["qualifier"], f"{path}.qualifier"),
        unit=_optional(_span, field["unit"], f"{path}.unit"),
        counted=_optional(_span, field["counted"], f"{path}.counted"),
        head=_optional(_span, field["head"], f"{path}.head"),
        attribution=_optional(_span, field["attribution"], f"{path}.attribution"),
        change=_optional(_change, field["change"], f"{path}.change"),
    )


# What must hold between fields. Only what the contract promises of every claim stands here.


def _check_span(claim: Claim) -> None:
    if claim.end - claim.start != len(claim.text):
        problem = f"should be start plus the length of the text, {claim.start + len(claim.text)}"
        raise ClaimFormatError("end", problem)


def _check_unit(claim: Claim) -> None:
    if claim.kind not in _UNIT_KINDS:
        if claim.unit is not None:
            raise ClaimFormatError("unit", f"should be null: a {claim.kind} has none")
    elif claim.unit is None:
        raise ClaimFormatError("unit", f"is missing: a {claim.kind} has one")
    expected, valid = _unit_rule(claim.kind)
    if claim.unit is not None and not valid(claim.unit):
        raise _wrong(claim.unit, "unit", expected)
    for index, candidate in enumerate(claim.unit_candidates):
        weight = claim.kind is Kind.MONEY and _UNIT_EXPRESSION.fullmatch(candidate)  # "pounds" weigh, too
        if not (valid(candidate) or weight):
            raise _wrong(candidate, f"unit_candidates[{index}]", expected)
    if claim.unit_candidates and claim.unit_candidates[0] != claim.unit:
        raise ClaimFormatError("unit_candidates[0]", "should be the unit itself")


def _unit_rule(kind: Kind) -> tuple[str, Callable[[str], object]]:
    if kind is Kind.MONEY:
        return "an ISO 4217 code such as EUR", _CURRENCY.fullmatch
    if kind is Kind.PERCENT:
        return f"one of {', '.join(_PERCENT_UNITS)}", _PERCENT_UNITS.__contains__
    return "a unit expression such as kilometer_per_hour", _UNIT_EXPRESSION.fullmatch


def _check_date_and_time(claim: Claim) -> None:
    for name, kind, stated in (
        ("date", Kind.DATE, claim.date),
        ("time", Kind.TIME, claim.time),
    ):
        if (claim.kind is kind) != (stated is not None):
            problem = "is missing" if stated is None else f"should be null: this is a {claim.kind}"
            raise ClaimFormatError(name, problem)


def _check_numbers_absent(claim: Claim) -> None:
    if claim.kind in _NO_NUMBER_KINDS:
        _require_null(claim, ("value", "lower_bound", "upper_bound"))
    if claim.kind in _NO_DECIMALS_KINDS:
        _require_null(claim, ("decimals",))


def _require_null(claim: Claim, names: Iterable[str]) -> None:
    for name in names:
        if getattr(claim, name) is not None:
            raise ClaimFormatError(name, f"should be null: this is a {claim.kind}")


def _check_terms(claim: Claim) -> None:
    if claim.kind is Kind.RATIO and len(claim.terms) < 2:
        raise ClaimFormatError("terms", "should have two numbers or more: this is a ratio")
    if claim.kind is not Kind.RATIO and claim.terms:
        raise ClaimFormatError("terms", f"should be empty: this is a {claim.kind}")


def _check_bounds(claim: Claim) -> None:
    lower, upper = claim.lower_bound, claim.upper_bound
    if lower is not None and upper is not None and lower > upper:
        problem = f"{number_text(upper)} is below lower_bound, {number_text(lower)}"
        raise ClaimFormatError("upper_bound", _clipped(problem))
    if claim.value is None:
        return
    if lower is not None and claim.value < lower:
        raise ClaimFormatError("lower_bound", "should not be above the value")
    if upper is not None and claim.value > upper:
        raise ClaimFormatError("upper_bound", "should not be below the value")
    if claim.comparator is Comparator.EQUAL and (lower is None or upper is None):
        name = "lower_bound" if lower is None else "upper_bound"
        raise ClaimFormatError(name, "is missing beside a value and the comparator =")


def _check_inclusive(claim: Claim) -> None:
    if claim.comparator in (Comparator.LESS, Comparator.GREATER):
        return
    for name in ("lower_inclusive", "upper_inclusive"):
        if not getattr(claim, name):
            raise ClaimFormatError(name, "should be true: it is false only beside < or >")


_CHECKS: tuple[Callable[[Claim], None], ...] = (
    _check_span,
    _check_unit,
    _check_date_and_time,
    _check_numbers_absent,
    _check_terms,
    _check_bounds,
    _check_inclusive,
)


# Messages.


def _wrong(data: object, path: str, expected: str) -> ClaimFormatError:
    return ClaimFormatError(path, f"{_shown(data)} should be {expected}")


def _shown(data: object) -> str:
    """What stands there as JSON would write it, short; a container only by its name."""
    if isinstance(data, dict):
        return "an object"
    if isinstance(data, list):
        return "an array"
    if data is None or isinstance(data, str | bool | int | float):
        try:
            return _clipped(json.dumps(data))
        except ValueError:  # an int too long to be written
            return "an integer"
    return f"a {type(data).__name__}"


def _clipped(text: str, length: int = 60) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"
