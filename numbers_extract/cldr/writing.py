"""How a locale writes numbers, units, money and dates: CLDR's patterns, filled in.

Babel's own formatters round to the precision of the caller's decimal context, so digits are set here, exactly.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from numbers_extract.cldr.energies import KILOWATT_HOUR, PREFIXES, enlarged
from numbers_extract.cldr.locales import KEPT, locale_data
from numbers_extract.cldr.symbols import BIDI_MARKS, symbols
from numbers_extract.quantities.cldr_units import PINT_OF_CLDR

_ZEROS = {
    "adlm": "𞥐", "arab": "٠", "arabext": "۰", "beng": "০", "cakm": "𑄶", "deva": "०", "hmnp": "𞅀",
    "mtei": "꯰", "mymr": "၀", "nkoo": "߀", "olck": "᱐", "tibt": "༠",
}  # fmt: skip
"""The digit zero of each numbering system that is some locale's own."""

_LONGEST_FIRST = ("long", "short", "narrow")
_COMPACT = ("long", "short")
Pattern = str
"""A text with `{0}` where the figure stands."""


class Scale(NamedTuple):
    """A scale word beside the digits: "{0} Millionen", and the power of ten that it stands for."""

    pattern: Pattern
    power: int


def plural_of(locale_id: str, number: Decimal) -> str:
    """CLDR's plural category of a number, its decimals as they are written.

    >>> plural_of("en", Decimal(1)), plural_of("en", Decimal("1.0")), plural_of("pl", Decimal(3))
    ('one', 'other', 'few')
    """
    return str(locale_data(locale_id)["plural_form"](number))


def ordinal_plural_of(locale_id: str, number: int) -> str:
    """CLDR's plural category of an ordinal.

    >>> ordinal_plural_of("en", 22), ordinal_plural_of("de", 22)
    ('two', 'other')
    """
    return str(locale_data(locale_id)["ordinal_form"](number))


def write_number(locale_id: str, number: Decimal, places: int = 0, *, grouped: bool = True, latin: bool = False) -> str:
    """The number in digits with so many decimals, in the locale's own digits unless `latin` is asked for.

    >>> write_number("de", Decimal("-62000.5"), 2), write_number("en_IN", Decimal(1234567))
    ('-62.000,50', '12,34,567')
    """
    sign = symbols(locale_id, latin=latin)
    whole, _, decimals = format(abs(number), "f").partition(".")
    decimals = decimals.ljust(places, "0")
    text = _grouped(whole, sign.group, *sign.grouping) if grouped else whole
    text = (sign.minus if number < 0 else "") + text + (sign.decimal + decimals if decimals else "")
    return text if latin else text.translate(_digits(locale_id))


def _grouped(whole: str, mark: str, last: int, others: int) -> str:
    groups = [whole[-last:]]
    rest = whole[:-last]
    while rest:
        groups.append(rest[-others:])
        rest = rest[:-others]
    return mark.join(reversed(groups))


@lru_cache(maxsize=KEPT)
def _digits(locale_id: str) -> dict[int, str]:
    zero = _ZEROS.get(locale_data(locale_id)["default_numbering_system"])
    return {} if zero is None else {ord(str(n)): chr(ord(zero) + n) for n in range(10)}


def scales(locale_id: str, number: Decimal, style: str = "long") -> Iterator[Scale]:
    """The scale words that fit the number, the greatest first, in the plural form of what stands before them.

    >>> list(scales("de", Decimal(2100000000)))[0]
    Scale(pattern='{0} Milliarden', power=9)
    """
    known: set[int] = set()
    by_plural = locale_data(locale_id)["compact_decimal_formats"].get(style, {})
    size = abs(number).adjusted() if number else 0
    for key in sorted(by_plural.get("other", {}), key=len, reverse=True):
        if len(key) - 1 > size:
            continue
        zeros = str(by_plural["other"][key].pattern).partition(";")[0].count("0")
        power = len(key) - zeros
        if power > 0 and power not in known:
            known.add(power)
            mantissa = number.scaleb(-power).normalize()
            form = by_plural.get(plural_of(locale_id, mantissa), {}).get(key, by_plural["other"][key])
            before, after = _around(str(form.pattern).partition(";")[0])
            if (before + after).strip():
                yield Scale(f"{before}{{0}}{after}", power)


def _around(pattern: str) -> tuple[str, str]:
    """What stands before and behind the digits of a pattern, without quotes and invisible marks."""
    plain = pattern.replace("'", "").translate(BIDI_MARKS)
    digits = [k for k, char in enumerate(plain) if char in "#0,."]
    first = next((k for k in digits if plain[k] != "."), 0)
    last = max((k for k in digits if plain[k] in "#0"), default=-1)
    return plain[:first], plain[last + 1 :]


# -- units --


@lru_cache(maxsize=1)
def _cldr_of_pint() -> dict[str, str]:
    """The CLDR unit of each expression of pint: the first of the table that CLDR has today; some were renamed."""
    known = locale_data("en")["unit_patterns"]
    found: dict[str, str] = {}
    for cldr_id, unit in PINT_OF_CLDR.items():
        if cldr_id in known:
            found.setdefault(unit, cldr_id)
    return found


def unit_patterns(locale_id: str, unit: str, plural: str) -> Iterator[Pattern]:
    """How the locale writes a figure in a unit (a pint expression), the long form first; nothing if it has none.

    >>> list(unit_patterns("de", "kilometer_per_hour", "other"))[:2]
    ['{0} Kilometer pro Stunde', '{0} km/h']
    """
    styles = _styles(locale_id, unit)
    if styles is not None:
        yield from _styled(styles, plural)
        return
    above, _, below = unit.rpartition(" / ")
    if above:
        for pattern in unit_patterns(locale_id, above, plural):
            yield from (per.replace("{0}", pattern) for per in per_patterns_of(locale_id, below))


def share_patterns(locale_id: str, cldr_id: str, plural: str) -> Iterator[Pattern]:
    """The same for a unit that is no measure: `concentr-percent`, `concentr-permille`."""
    yield from _styled(locale_data(locale_id)["unit_patterns"].get(cldr_id, {}), plural)


def _styles(locale_id: str, unit: str) -> Mapping[str, Any] | None:
    """The patterns of a unit in each style by plural, or None where it is none of CLDR's nor of its energies."""
    data = locale_data(locale_id)
    if unit in PREFIXES:
        return {
            style: {
                plural: larger for plural, text in forms.items() for larger in enlarged(data, style, unit, str(text))
            }
            for style, forms in data["unit_patterns"].get(KILOWATT_HOUR, {}).items()
        }
    cldr_id = _cldr_of_pint().get(unit)
    found: Mapping[str, Any] | None = None if cldr_id is None else data["unit_patterns"].get(cldr_id, {})
    return found


def _styled(styles: Mapping[str, Any], plural: str) -> Iterator[Pattern]:
    for style in _LONGEST_FIRST:
        forms = styles.get(style, {})
        found = forms.get(plural, forms.get("other"))
        if found is not None:
            yield _plain(found)


def per_patterns_of(locale_id: str, unit: str) -> Iterator[Pattern]:
    """How the locale says what a figure is per: "{0} pro Tag"; for a noun, as it stands.

    >>> next(per_patterns_of("de", "day")), next(per_patterns_of("en", "capita"))
    ('{0} pro Tag', '{0} per capita')
    """
    data = locale_data(locale_id)
    found = _styles(locale_id, unit)
    styles = found or {}
    for style in _LONGEST_FIRST[:2]:
        own = styles.get(style, {})
        compound = data["compound_unit_patterns"]["per"].get(style, {}).get("compound")
        if "per" in own:
            yield _plain(own["per"])
        elif compound is not None:
            name = unit if found is None else _plain(own.get("one", own.get("other", ""))).replace("{0}", "").strip()
            if name:
                yield _plain(compound).replace("{1}", name)


def _plain(pattern: object) -> str:
    return str(pattern).translate(BIDI_MARKS)


# -- money and percent --


def money_patterns(locale_id: str, code: str, plural: str) -> Iterator[Pattern]:
    r"""How the locale writes an amount: with the sign, with the name, with the code.

    >>> [pattern.replace("\xa0", " ") for pattern in money_patterns("de", "EUR", "other")]
    ['{0} €', '{0} Euro', '{0} EUR']
    """
    data = locale_data(locale_id)
    before, after = _around(str(data["currency_formats"]["standard"].pattern).partition(";")[0])
    sign = str(data["currency_symbols"].get(code, code)).translate(BIDI_MARKS)
    yield _beside(before, sign, after)
    yield named_money(locale_id, code, plural)
    if sign != code:
        yield _beside(before, code, after)


def _beside(before: str, sign: str, after: str) -> Pattern:
    """The pattern with its sign; letters stand apart from the digits."""
    if "¤" in before and sign[-1:].isalpha() and before.endswith("¤"):
        before += "\xa0"
    if "¤" in after and sign[:1].isalpha() and after.startswith("¤"):
        after = "\xa0" + after
    return f"{before.replace('¤', sign)}{{0}}{after.replace('¤', sign)}"


def named_money(locale_id: str, code: str, plural: str) -> Pattern:
    """An amount with the currency's name: "{0} US-Dollar".

    >>> named_money("en", "USD", "one")
    '{0} US dollar'
    """
    data = locale_data(locale_id)
    names = data["currency_names_plural"].get(code, {})
    name = names.get(plural, names.get("other", data["currency_names"].get(code, code)))
    patterns = data["currency_unit_patterns"]
    pattern = patterns.get(plural, patterns.get("other", "{0} {1}"))
    return _plain(pattern).replace("{1}", str(name))


def percent_pattern(locale_id: str) -> Pattern:
    """How the locale writes a percentage with its sign.

    >>> percent_pattern("en"), percent_pattern("tr")
    ('{0}%', '%{0}')
    """
    sign = symbols(locale_id).percent
    before, after = _around(str(locale_data(locale_id)["percent_formats"][None].pattern).partition(";")[0])
    return f"{before.replace('%', sign)}{{0}}{after.replace('%', sign)}"


# -- dates and times --

_SKELETONS = {
    "y": ("y",),
    "yM": ("yMMMM", "yMMM", "yM"),
    "yMd": ("yMMMMd", "yMMMd", "yMd"),
    "Md": ("MMMMd", "MMMd", "Md"),
    "M": ("MMMM", "MMM"),
}


def written_dates(locale_id: str, parts: str, day: dt.date) -> Iterator[str]:
    """How the locale writes those parts of a day, "y", "M" and "d": with the name of the month first.

    >>> from datetime import date
    >>> next(written_dates("de", "Md", date(2000, 9, 12))), next(written_dates("en", "yM", date(2021, 1, 1)))
    ('12. September', 'January 2021')
    """
    from babel import Locale

    locale = Locale.parse(locale_id)
    data = locale_data(locale_id)
    patterns = [data["date_formats"]["long"]] if parts == "yMd" else []
    patterns += [data["datetime_skeletons"][name] for name in _SKELETONS[parts] if name in data["datetime_skeletons"]]
    for pattern in patterns:
        yield _own_digits(locale_id, str(pattern.apply(day, locale)).translate(BIDI_MARKS))


def short_date(locale_id: str, day: dt.date) -> str:
    """The day in digits, as short as the locale writes it: "03.03.24".

    >>> short_date("de", dt.date(2024, 3, 3))
    '03.03.24'
    """
    from babel import Locale

    written = locale_data(locale_id)["date_formats"]["short"].apply(day, Locale.parse(locale_id))
    return _own_digits(locale_id, str(written).translate(BIDI_MARKS))


def era_names(locale_id: str, *, after: bool) -> Iterator[str]:
    """The short names of the time before Christ, or after, as they are written.

    >>> list(era_names("de", after=False))
    ['v. Chr.']
    """
    name = locale_data(locale_id)["eras"]["abbreviated"].get(int(after))
    if name is not None:
        yield str(name).replace("\xa0", " ")


def _own_digits(locale_id: str, text: str) -> str:
    return text.translate(_digits(locale_id))


def written_times(locale_id: str, hour: int, minute: int, second: int | None) -> Iterator[str]:
    r"""How the locale writes a time of day.

    >>> next(written_times("de", 14, 35, None)), next(written_times("en", 14, 35, None)).replace("\u202f", " ")
    ('14:35', '2:35 PM')
    """
    from babel import Locale

    locale = Locale.parse(locale_id)
    width = "short" if second is None else "medium"
    pattern = locale_data(locale_id)["time_formats"][width]
    # A time of day says nothing of seconds or zones that it does not state.
    moment = dt.time(hour, minute, second or 0)
    yield _own_digits(locale_id, str(pattern.apply(moment, locale)).translate(BIDI_MARKS))
