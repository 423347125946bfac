"""How claims stand to claims: the table of pairs, and what holds for any two."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import FrozenInstanceError, replace
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from numbers_extract import extract
from numbers_extract.checking import Comparison, Direction, Verdict, compare
from numbers_extract.claims import Change, Claim, Comparator, Context, Kind, Number, Reading, Span
from numbers_extract.numerals.exact import from_fraction, shifted

# -- the table --


class Pair(NamedTuple):
    """One line of the table."""

    number: int
    a: str
    locale: str
    b: str
    other_locale: str
    verdict: str

    def __str__(self) -> str:
        return f"line {self.number}: {self.a} -- {self.b}"


def read_pairs() -> list[Pair]:
    lines = Path(__file__).with_name("pairs.txt").read_text("utf-8").splitlines()
    pairs = []
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            one, other, verdict = (part.strip() for part in line.split("||"))
            a, locale = (part.strip() for part in one.rsplit("|", 1))
            b, other_locale = (part.strip() for part in other.rsplit("|", 1))
            pairs.append(Pair(number, a, locale, b, other_locale, verdict))
    return pairs


PAIRS = read_pairs()
MIRRORED = {verdict: frozenset((verdict,)) for verdict in Verdict} | {
    Verdict.STRONGER: frozenset((Verdict.WEAKER, Verdict.ENTAILED)),
    Verdict.WEAKER: frozenset((Verdict.STRONGER,)),
    Verdict.ENTAILED: frozenset((Verdict.STRONGER,)),
}


def is_mirrored(one: Comparison, other: Comparison) -> bool:
    direction = None if one.direction is None else one.direction.reverse
    return other.verdict in MIRRORED[one.verdict] and other.direction is direction


def only_claim(text: str, locale: str = "en") -> Claim:
    (claim,) = extract(text, locale)
    return claim


def verdict_of(a: str, b: str, locale: str = "en", other_locale: str | None = None) -> Verdict:
    return compare(only_claim(a, locale), only_claim(b, other_locale or locale)).verdict


def test_the_table_is_long_and_names_every_verdict() -> None:
    assert len(PAIRS) >= 200
    assert {pair.verdict for pair in PAIRS} == set(Verdict)


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_pairs_get_the_verdict_of_the_table(pair: Pair) -> None:
    a, b = only_claim(pair.a, pair.locale), only_claim(pair.b, pair.other_locale)
    comparison = compare(a, b)
    assert comparison.verdict == pair.verdict, comparison.reason
    assert is_mirrored(comparison, compare(b, a))


# -- the answer --


def test_a_comparison_can_be_read_and_written() -> None:
    a, b = only_claim("at least 60 people"), only_claim("60 Menschen", "de")
    comparison = compare(a, b)
    assert comparison == Comparison(
        Verdict.STRONGER, 'The same figure, but at least "60" says less than "60".', a, b, Direction.B_TO_A
    )
    data = json.loads(json.dumps(comparison.to_dict()))
    assert set(data) == {"verdict", "direction", "reason", "a", "b"}
    assert (data["verdict"], data["direction"]) == ("stronger", "b_to_a")
    assert Claim.from_dict(data["a"]) == a
    with pytest.raises(FrozenInstanceError):
        comparison.verdict = Verdict.EQUAL  # type: ignore[misc]  # that it is refused is the test


@pytest.mark.parametrize("text", ["{", "}", "{0}", "{a}", "{a.text}", "%s"])
def test_the_text_of_a_claim_is_no_template(text: str) -> None:
    claim = replace(only_claim("5 people"), text=text)
    assert text in compare(claim, replace(claim, value=Decimal(7))).reason


def test_a_long_text_is_cut_in_the_reason() -> None:
    claim = only_claim("9" * 5000 + " people")
    assert len(compare(claim, claim).reason) < 200


def test_rounding_has_a_direction_where_one_is_coarser() -> None:
    fine, coarse, as_coarse = map(only_claim, ("2,134 million", "2.1 billion", "about 2.1 billion"))
    assert compare(fine, coarse).direction is Direction.A_TO_B
    assert compare(coarse, fine).direction is Direction.B_TO_A
    assert compare(as_coarse, as_coarse).direction is None


def test_equal_units_are_compared_without_pint() -> None:
    script = (
        "import sys\n"
        "from numbers_extract import extract\n"
        "from numbers_extract.checking import compare\n"
        "for text in ('5 km|6 km', '$5 a day|€5 a day', '5 m|5 minutes', '50%|half of it', '2008|2009'):\n"
        "    a, b = (extract(part)[0] for part in text.split('|'))\n"
        "    compare(a, b)\n"
        "assert 'pint' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# -- what no phrase of the table shows --


def made(value: Number | int | str | None = 5, **fields: Any) -> Claim:
    """A claim of that value, or of what else is given, without a text that says so."""
    number = Decimal(value) if isinstance(value, int | str) else value
    comparator = fields.get("comparator", Comparator.EQUAL)
    given: dict[str, Any] = {
        "kind": Kind.CARDINAL,
        "value": number,
        "comparator": comparator,
        "approximate": False,
        "lower_bound": None if comparator in (Comparator.LESS, Comparator.AT_MOST) else number,
        "upper_bound": None if comparator in (Comparator.GREATER, Comparator.AT_LEAST) else number,
        "lower_inclusive": comparator is not Comparator.GREATER,
        "upper_inclusive": comparator is not Comparator.LESS,
        "decimals": 0,
        "context": Context(Span(0, 1)),
        "locale": "en",
    }
    return Claim("1", 0, 1, **{**given, **fields})


def with_change(claim: Claim, change: Change | None) -> Claim:
    return replace(claim, context=replace(claim.context, change=change))


def test_rise_and_fall_contradict_each_other() -> None:
    rise, fall = Change("increase", "by"), Change("decrease", "by")
    claim = only_claim("5%")
    assert compare(with_change(claim, rise), with_change(claim, fall)).verdict is Verdict.CONTRADICTED
    to = with_change(claim, Change("increase", "to"))
    assert compare(with_change(claim, rise), to).verdict is Verdict.CONTRADICTED
    assert compare(with_change(claim, rise), with_change(claim, None)).verdict is Verdict.EQUAL


def test_a_rise_of_temperature_is_a_difference() -> None:
    celsius, fahrenheit = only_claim("5 °C"), only_claim("9 °F")
    rise = Change("increase", "by")
    assert compare(with_change(celsius, rise), with_change(fahrenheit, rise)).verdict is Verdict.CONVERTED
    assert compare(celsius, fahrenheit).verdict is Verdict.CONTRADICTED


def test_exact_numbers_touch_what_digits_leave_open() -> None:
    half = made(Fraction(5, 2), kind=Kind.FRACTION, decimals=None)
    assert compare(half, made(3)).verdict is Verdict.ROUNDED
    assert compare(half, made(2)).verdict is Verdict.ROUNDED
    assert compare(half, made(Fraction(7, 3), kind=Kind.FRACTION, decimals=None)).verdict is Verdict.CONTRADICTED


def test_conversions_of_endless_decimals_are_exact() -> None:
    third = made(Fraction(1, 3), kind=Kind.DURATION, unit="hour", unit_candidates=("hour",), decimals=None)
    minutes = made(20, kind=Kind.DURATION, unit="minute", unit_candidates=("minute",))
    at_least = replace(minutes, comparator=Comparator.AT_LEAST, upper_bound=None)
    above = replace(minutes, comparator=Comparator.GREATER, upper_bound=None, lower_inclusive=False)
    for a in (
        third,
        replace(third, unit="1200 * second", value=Decimal(1), lower_bound=Decimal(1), upper_bound=Decimal(1)),
    ):
        assert compare(replace(a, unit_candidates=()), minutes).verdict is Verdict.CONVERTED
        assert compare(replace(a, unit_candidates=()), at_least).verdict is Verdict.WEAKER
        assert compare(replace(a, unit_candidates=()), above).verdict is Verdict.WEAKER


def test_a_unit_that_does_not_convert_is_no_error() -> None:
    unknown = made(5, kind=Kind.MEASURE, unit="no_such_unit", unit_candidates=("no_such_unit",))
    metres = made(5, kind=Kind.MEASURE, unit="meter", unit_candidates=("meter",))
    assert compare(unknown, metres).verdict is Verdict.UNIT
    assert compare(unknown, replace(metres, value=Decimal(7), lower_bound=Decimal(7))).verdict is Verdict.INCOMPARABLE


def test_a_claim_without_any_number_is_only_itself() -> None:
    nothing = made(None, kind=Kind.RATIO, decimals=None, terms=(Decimal(3), Decimal(0)))
    assert compare(nothing, nothing).verdict is Verdict.EQUAL
    assert compare(nothing, replace(nothing, terms=(Decimal(4), Decimal(0)))).verdict is Verdict.CONTRADICTED
    assert compare(nothing, made(3)).verdict is Verdict.INCOMPARABLE
    empty = made(None, decimals=None)
    assert compare(empty, empty).verdict is Verdict.EQUAL
    assert compare(empty, made(3)).verdict is Verdict.INCOMPARABLE


def date(edtf: str, **fields: Any) -> Claim:
    return made(None, kind=Kind.DATE, date=edtf, decimals=None, **fields)


def test_an_interval_that_runs_backwards_says_nothing() -> None:
    for other in (date("-0043-10"), date("-0043-09"), date("2008")):
        for backwards in (
            date("2008/-0043-09"),
            date("2008-05/2008-03"),
            date("2008/-0043-09", comparator=Comparator.LESS),
        ):
            comparison = compare(other, backwards)
            assert comparison.verdict is Verdict.INCOMPARABLE
            assert is_mirrored(comparison, compare(backwards, other))


def clock(text: str) -> Claim:
    return made(None, kind=Kind.TIME, time=text, decimals=None)


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("XX08", "2008", "stronger"),
        ("XX9X", "1994", "stronger"),
        ("XX9X", "199X", "stronger"),
        ("XX08", "2009", "contradicted"),
        ("XX08-09-12", "2008-09-12", "stronger"),
        ("XXXX-XX-05", "2008-09-05", "stronger"),
        ("XXXX-XX-05", "XXXX-09-06", "contradicted"),
        ("XXXX-XX-05", "XXXX-09", "incomparable"),
        ("2008-XX-05", "2008", "entailed"),
        ("2008-05/2008-07", "2008", "entailed"),
        ("2008-05/2008-07", "2008-06", "stronger"),
        ("2008-05/2008-07", "2008-07/2008-09", "incomparable"),
        ("2008-04/2008-06", "2008-34", "equal"),
        ("2008-40", "2008-33", "stronger"),
        ("2008-37", "2008-04", "stronger"),
        ("XXXX-05-28/XXXX-06-03", "XXXX-06-02", "incomparable"),
        ("XXXX-05-28/XXXX-06-03", "XXXX-07-02", "contradicted"),
        ("XXXX-12-24/XXXX-01-02", "XXXX-12-28", "incomparable"),
        ("2008-05-28/2008-06-03", "2008-06-02", "stronger"),
        ("2008-12-24/2009-01-02", "2008-12-28", "stronger"),
        ("2008/..", "2010", "stronger"),
        ("2008/", "2007", "contradicted"),
        ("../2008", "2007-05", "stronger"),
        ("2007", "../2008", "entailed"),
        ("2008-21", "2008-25", "incomparable"),
        ("2008-21", "2009-21", "contradicted"),
        ("XXXX-21", "2008-21", "stronger"),
        ("2008-24", "200X", "entailed"),
        ("2008-24", "2007", "contradicted"),
        ("-0043", "-00XX", "entailed"),
        ("-0043", "-0044", "contradicted"),
        ("-0043", "XXXX-03-15", "incomparable"),
        ("Y12345", "2008", "contradicted"),
        ("2008~", "2008", "equal"),
        ("1X08", "1908", "stronger"),
        ("2008-1X", "2008", "entailed"),
        ("2008-1X", "2009", "contradicted"),
        ("199X-05", "1994-05", "stronger"),
        ("199X-05", "1994-07", "contradicted"),
        ("199X", "1990/1999", "equal"),
        ("19XX", "1950/2050", "incomparable"),
        ("no date", "2008", "incomparable"),
        ("XXXX/2008", "2008", "incomparable"),
        ("XXXX-05/XXXX-07", "XXXX-06", "stronger"),
        ("XXXX-05/XXXX-06", "XXXX-05", "stronger"),
        ("XXXX-05-01/XXXX-06-30", "XXXX-05-03", "incomparable"),
        ("XXXX-05-01/XXXX-05-30", "XXXX-05-03", "stronger"),
        ("XXXX-05-04/XXXX-05-30", "XXXX-05-03", "contradicted"),
        ("2008-05/..", "2008-05-01", "stronger"),
        ("2008-05/..", "2008-04-30", "contradicted"),
        ("../2008-05", "2008-05-31", "stronger"),
        ("../2008-05", "2008-06-01", "contradicted"),
        ("../2008", "2008/..", "incomparable"),
        ("../2008-05", "2008-01", "stronger"),
        ("2008-05/..", "2009-12-31", "stronger"),
        ("2008-33", "2008-03", "stronger"),
        ("2008-33", "2008-04", "contradicted"),
        ("2008-36", "2008-10", "stronger"),
        ("2008-36", "2008-09", "contradicted"),
        ("2008-39", "2008-09", "stronger"),
        ("2008-39", "2008-08", "contradicted"),
        ("2008-40", "2008-06", "stronger"),
        ("2008-40", "2008-07", "contradicted"),
        ("2008-41", "2008-07", "stronger"),
        ("2008-41", "2008-12-31", "stronger"),
        ("2008-21", "2008-22", "contradicted"),
        ("2008-25", "2008-22", "incomparable"),
        ("2008-32", "2008-29", "contradicted"),
        ("2008-21", "2008-04", "incomparable"),
        ("2008-05-31/2008-06-01", "2008-06-01", "stronger"),
        ("2008-05-31/2008-06-01", "2008-06-02", "contradicted"),
        ("2008-12-31/2009-01-01", "2009", "incomparable"),
        ("2008-12-31", "2009-01-01", "contradicted"),
        ("20XX", "2008", "stronger"),
        ("20XX", "1999", "contradicted"),
        ("2XXX", "20XX", "stronger"),
        ("Y20080", "Y20080", "equal"),
        ("-0043-03", "-0043-03-15", "stronger"),
        ("2008?", "2008-05", "stronger"),
    ],
)
def test_dates_are_sets_of_days(a: str, b: str, verdict: str) -> None:
    comparison = compare(date(a), date(b))
    assert comparison.verdict == verdict
    assert is_mirrored(comparison, compare(date(b), date(a)))


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("14:30Z", "15:30+01:00", "converted"),
        ("14:30", "14:30Z", "stronger"),
        ("14:30:15Z", "14:30", "entailed"),
        ("14:30", "14:30:15Z", "stronger"),
        ("14:30:15", "14:30Z", "incomparable"),
        ("14", "14:30", "stronger"),
        ("24:00", "00:00", "converted"),
        ("20:00/24:00", "20:00/00:00", "converted"),
        ("22:00/02:00", "01:00", "stronger"),
        ("22:00/02:00", "03:00", "contradicted"),
        ("22:00/02:00", "01:00/04:00", "incomparable"),
        ("23:30-01:00", "00:30Z", "converted"),
        ("no time", "14:30", "incomparable"),
        ("14:30", "no time/15:00", "incomparable"),
        ("14:30:15", "14:30:16", "contradicted"),
        ("14:30:15.5", "14:30:15", "entailed"),
        ("14:30:15.5", "14:30:15.6", "contradicted"),
        ("14:30:15.25", "14:30:15.2", "entailed"),
        ("14:59", "15", "contradicted"),
        ("14:59", "14", "entailed"),
        ("09:00/17:00", "17:00", "stronger"),
        ("09:00/17:00", "17:01", "contradicted"),
        ("09:00/17:00", "08:59", "contradicted"),
        ("09:00/09:00", "20:00", "stronger"),
        ("09:00Z/17:00Z", "18:00+02:00", "stronger"),
        ("09:00Z/17:00", "16:30Z", "stronger"),
        ("14:30+05:30", "09:00Z", "converted"),
        ("14:30-03", "17:30Z", "converted"),
        ("14:30", "15:30Z", "incomparable"),
        ("14:00/16:00", "15:00Z", "stronger"),
        ("23:59", "00:00", "contradicted"),
    ],
)
def test_times_are_spans_on_a_clock(a: str, b: str, verdict: str) -> None:
    comparison = compare(clock(a), clock(b))
    assert comparison.verdict == verdict
    assert is_mirrored(comparison, compare(clock(b), clock(a)))


def test_times_twelve_hours_apart_are_said_to_be() -> None:
    assert "twelve hours" in compare(clock("14:30"), clock("02:30")).reason
    assert "twelve hours" not in compare(clock("14:30"), clock("14:31")).reason


# -- what holds for any claims --

NUMBERS = st.one_of(
    st.integers(-2000, 2000).map(Decimal),
    st.decimals(-1000, 1000, allow_nan=False, allow_infinity=False, places=2),
    st.builds(lambda digits, power: shifted(Decimal(digits), power), st.integers(1, 99), st.integers(-6, 12)),
    st.fractions(-10, 10, max_denominator=12).map(from_fraction),
)
UNITS: dict[Kind, list[tuple[str, ...]]] = {
    Kind.MONEY: [("USD",), ("USD", "CAD"), ("CAD", "USD"), ("EUR",)],
    Kind.PERCENT: [("percent",), ("permille",), ("percentage_point",), ("basis_point",)],
    Kind.MEASURE: [
        ("kilometer",),
        ("mile",),
        ("meter", "minute", "month"),
        ("degree_Celsius",),
        ("degree_Fahrenheit",),
    ],
    Kind.DURATION: [("minute",), ("hour",), ("month",), ("day",)],
}
CHANGES = st.sampled_from([None, None, Change("increase", "by"), Change("decrease", "by"), Change("increase", "to")])


@st.composite
def numeric_claims(draw: st.DrawFn) -> Claim:
    kind = draw(st.sampled_from([*UNITS, Kind.CARDINAL, Kind.CARDINAL, Kind.FRACTION, Kind.MULTIPLE, Kind.ORDINAL]))
    units = draw(st.sampled_from(UNITS[kind])) if kind in UNITS else ()
    low = draw(NUMBERS)
    fields: dict[str, Any] = {
        "kind": kind,
        "unit": units[0] if units else None,
        "unit_candidates": units,
        "approximate": draw(st.booleans()),
        "decimals": None if kind is Kind.FRACTION else draw(st.integers(-9, 3)),
        "per": draw(st.sampled_from([None, None, None, "day", "week", "Einwohner"])),
        "readings": tuple(Reading(number, 0) for number in draw(st.lists(NUMBERS, max_size=1))),
        "context": Context(Span(0, 1), change=draw(CHANGES)),
    }
    shape = draw(st.sampled_from(["figure", "figure", "range", "tolerance", "vague"]))
    if shape == "figure":
        return made(low, comparator=draw(st.sampled_from(Comparator)), **fields)
    width = draw(NUMBERS)
    high = from_fraction(Fraction(low) + abs(Fraction(width)))
    if shape == "range":
        return made(None, **fields | {"lower_bound": low, "upper_bound": high, "readings": ()})
    if shape == "vague":
        vague = {"comparator": Comparator.AT_LEAST, "lower_bound": low, "readings": (), "approximate": True}
        return made(None, **fields | vague)
    return made(
        from_fraction((Fraction(low) + Fraction(high)) / 2), **fields | {"lower_bound": low, "upper_bound": high}
    )


YEARS = st.sampled_from(["2008", "2009", "200X", "20XX", "XXXX", "XX08", "-0043", "1999"])
DAYS = st.sampled_from(["", "-09", "-10", "-09-12", "-09-30", "-21", "-23", "-35", "-XX-12"])
DATES = st.one_of(
    st.builds("{}{}".format, YEARS, DAYS),
    st.builds("{}{}/{}{}".format, YEARS, DAYS, YEARS, DAYS),
    st.sampled_from(["../2008", "2008/..", "2008~"]),
)
TIMES = st.sampled_from(["14:30", "14:30:15", "02:30", "24:00", "00:00", "14:30Z", "13:00/15:00", "22:00/03:00"])
CLAIMS = st.one_of(
    numeric_claims(),
    numeric_claims(),
    st.builds(date, DATES, comparator=st.sampled_from(Comparator), approximate=st.booleans()),
    st.builds(clock, TIMES),
    st.builds(
        lambda x, y: made(x / y if y else None, kind=Kind.RATIO, decimals=None, terms=(x, y)),
        st.integers(0, 4).map(Decimal),
        st.sampled_from([Decimal(0), Decimal(1), Decimal(2), Decimal(4)]),
    ),
)


@given(CLAIMS)
def test_every_claim_equals_itself(claim: Claim) -> None:
    comparison = compare(claim, replace(claim, locale="de", text="otherwise"))
    assert (comparison.verdict, comparison.direction) == (Verdict.EQUAL, None)


@given(CLAIMS, CLAIMS)
def test_the_other_way_round_is_the_mirrored_verdict(a: Claim, b: Claim) -> None:
    assert is_mirrored(compare(a, b), compare(b, a))


@given(numeric_claims(), st.data())
def test_a_claim_of_the_same_sort_has_the_mirrored_verdict(a: Claim, data: st.DataObject) -> None:
    other = data.draw(numeric_claims())
    b = replace(other, kind=a.kind, unit=a.unit, unit_candidates=a.unit_candidates, per=a.per)
    assert is_mirrored(compare(a, b), compare(b, a))


DIGITS = st.integers(1, 10**9)
# A decimal and the place of its last digit.
STATED = st.builds(lambda digits, places: (Decimal(digits).scaleb(-places), places), DIGITS, st.integers(-6, 6))


def rounded_at(value: Decimal, places: int, rounding: str) -> Decimal:
    return value.scaleb(places).quantize(Decimal(1), rounding).scaleb(-places)


ROUNDINGS = st.sampled_from([ROUND_HALF_EVEN, ROUND_HALF_UP])


@given(STATED, st.integers(1, 8), ROUNDINGS)
def test_rounding_to_fewer_digits_is_rounded_or_equal(stated: tuple[Decimal, int], dropped: int, rounding: str) -> None:
    value, places = stated
    rounded = rounded_at(value, places - dropped, rounding)
    fine, coarse = made(value, decimals=places), made(rounded, decimals=places - dropped)
    comparison = compare(fine, coarse)
    if rounded == value:
        assert comparison.verdict is Verdict.EQUAL
        assert compare(fine, replace(coarse, approximate=True)).verdict is Verdict.WEAKER
    else:
        assert (comparison.verdict, comparison.direction) == (Verdict.ROUNDED, Direction.A_TO_B)
        assert compare(fine, replace(coarse, approximate=True)).verdict is Verdict.ROUNDED


@given(STATED, st.integers(0, 8), st.integers(1, 9), st.integers(0, 8))
def test_another_digit_is_neither_equal_nor_rounded(
    stated: tuple[Decimal, int], place: int, change: int, dropped: int
) -> None:
    """Any digit that both state: the change is at least one unit of the last place that both have."""
    value, places = stated
    coarse_places = places - dropped
    cut = rounded_at(value, coarse_places, ROUND_DOWN)
    changed = cut + Decimal(change).scaleb(place - coarse_places)
    verdict = compare(made(cut, decimals=coarse_places), made(changed, decimals=coarse_places)).verdict
    assert verdict in (Verdict.CONTRADICTED, Verdict.SCALE)


@given(STATED, st.integers(-9, 9).filter(bool))
def test_another_power_of_ten_is_scale(stated: tuple[Decimal, int], power: int) -> None:
    value, places = stated
    verdict = compare(made(value, decimals=places), made(shifted(value, power), decimals=places - power)).verdict
    assert verdict is Verdict.SCALE


@given(NUMBERS, NUMBERS, st.sampled_from([Comparator.AT_LEAST, Comparator.AT_MOST]))
def test_a_bound_that_holds_is_entailed(value: Number, bound: Number, comparator: Comparator) -> None:
    exact, limit = Fraction(value), Fraction(bound)
    assume(exact != limit)
    holds = (exact > limit) == (comparator is Comparator.AT_LEAST)
    verdict = compare(made(value, decimals=None), made(bound, comparator=comparator)).verdict
    expected = {Verdict.ENTAILED, Verdict.SCALE} if holds else {Verdict.CONTRADICTED, Verdict.SCALE}
    assert verdict in expected


@given(
    st.sampled_from([("kilometer", "mile"), ("minute", "hour"), ("kilogram", "pound"), ("day", "week")]),
    st.decimals(1, 10_000, places=2),
    st.integers(0, 3),
)
def test_a_converted_and_rounded_claim_is_converted(units: tuple[str, str], value: Decimal, places: int) -> None:
    source = made(value, kind=Kind.MEASURE, unit=units[0], unit_candidates=(units[0],), decimals=2)
    target = source.to(units[1])
    assert target.value is not None
    rounded = Decimal(round(Fraction(target.value) * 10**places)).scaleb(-places)
    assume(rounded != value)  # "1 km" as "1 mile" looks like a unit that went wrong
    b = replace(target, value=rounded, lower_bound=rounded, upper_bound=rounded, decimals=places)
    assert compare(source, b).verdict is Verdict.CONVERTED


# -- speed --


def test_a_hundred_thousand_digits_are_compared_at_once() -> None:
    a, b = made("9" * 100_000), made("9" * 99_999 + "8")
    begin = time.perf_counter()
    assert compare(a, b).verdict is Verdict.CONTRADICTED
    assert compare(a, replace(a, decimals=10**9)).verdict is Verdict.EQUAL
    assert time.perf_counter() - begin < 5


# -- what the reasons say --


@pytest.mark.parametrize(
    ("comparator", "approximate", "of_number", "of_date"),
    [
        ("=", False, "", ""),
        ("=", True, "about ", "about "),
        ("<", False, "less than ", "before "),
        ("<", True, "nearly ", "shortly before "),
        ("<=", False, "at most ", "until "),
        ("<=", True, "at most about ", "until about "),
        (">=", False, "at least ", "from "),
        (">=", True, "at least about ", "from about "),
        (">", False, "more than ", "after "),
        (">", True, "a little over ", "shortly after "),
    ],
)
def test_the_reason_says_the_bounds_of_both(comparator: str, approximate: bool, of_number: str, of_date: str) -> None:  # noqa: FBT001  # the table has it
    number = made(60, comparator=Comparator(comparator), approximate=approximate)
    day = date("2008", comparator=Comparator(comparator), approximate=approximate)
    reason = f'{of_number}"1" and {of_date}"1" are no claims of the same kind.'
    assert compare(number, day).reason == reason[:1].upper() + reason[1:]


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("50 guests", "500 guests", '"500" is 10 times "50"'),
        ("500 guests", "50 guests", '"500" is 10 times "50"'),
        ("5 million guests", "5 billion guests", '"5 billion" is 1000 times "5 million"'),
        ("5 billion guests", "5 million guests", '"5 billion" is 1000 times "5 million"'),
        ("5 thousand guests", "50 million guests", '"50 million" is 10^4 times "5 thousand"'),
        ("5 million guests", "5 trillion guests", '"5 trillion" is 10^6 times "5 million"'),
    ],
)
def test_the_reason_says_which_is_how_many_times_the_other(a: str, b: str, said: str) -> None:
    assert compare(only_claim(a), only_claim(b)).reason == f"The digits agree, but {said}."


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("2.134 million guests", "2.1 million guests", "to fewer digits"),
        ("2.1 million guests", "2.134 million guests", "to more digits than were stated"),
        ("2.1 million guests", "2.2 million guests", "cannot both be true"),
        ("5 miles", "8 km", "in another unit, as far as the stated digits go"),
        ("2 hours", "120 minutes", "in another unit."),
        ("60 guests", "about 60 guests", 'about "60" says less than "60"'),
        ("about 60 guests", "60 guests", 'about "60" says less than "60"'),
        ("at least 60 guests", "at most 60 guests", "opposite bounds"),
        ("at least 60 guests", "nearly 60 guests", "opposite bounds"),
        ("about 60 guests", "at least 60 guests", "neither follows from the other"),
        ("60 guests", "5 guests or more", 'least "5" follows from "60"'),
        ("at least 5 guests", "60 guests", '"60" says more than at least "5"'),
        ("60 guests", "60 miles", "not in the same unit"),
        ("60 guests", "70 miles", "do not measure the same thing"),
        ("60 guests", "in 2008", "no claims of the same kind"),
        ("3:2", "2:3", "exchanged"),
        ("3:2", "6:4", "two scores"),
        ("It rose by 5%.", "It fell by 5%.", "one is an increase and the other a decrease"),
        ("It rose by 5%.", "It rose to 5%.", "one is a change by, the other to it"),
    ],
)
def test_the_reason_names_the_rule(a: str, b: str, said: str) -> None:
    assert said in compare(only_claim(a), only_claim(b)).reason
