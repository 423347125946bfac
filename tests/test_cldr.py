"""What is read out of CLDR, held against what anyone can look up."""

from __future__ import annotations

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract import cldr
from numbers_extract.errors import UnknownLocaleError

ALL_LOCALES = sorted(set(localedata.locale_identifiers()) - {"root"})
# One of each kind: scripts, number systems, head positions, grouping, compact systems.
SOME_LOCALES = (
    "ar",
    "bn",
    "de_CH",
    "en_IN",
    "es_MX",
    "fa",
    "fi",
    "he",
    "hi",
    "ja",
    "pl",
    "ru",
    "zh",
)


def endings(word: str) -> list[str]:
    """A stand-in for a language's inflection."""
    return [word + "s", word[:-1] + "n"] if word.endswith("r") else [word + "s"]


# -- locales --


@pytest.mark.parametrize("locale", ALL_LOCALES)
def test_every_locale_is_found_however_it_is_written(locale: str) -> None:
    assert cldr.find_locale(locale) == locale
    assert cldr.find_locale(cldr.bcp47(locale)) == locale
    assert cldr.find_locale(locale.upper()) == locale


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("de-ch", "de_CH"),
        ("zh-TW", "zh_Hant_TW"),
        ("zh-CN", "zh_Hans_CN"),
        ("sr-ME", "sr_Latn_ME"),
        ("de-Latn-DE", "de_DE"),
        ("en-Latn", "en"),
        ("iw", "he"),
        ("deu", "de"),
        ("en-UK", "en_GB"),
        ("zh-hant-tw", "zh_Hant_TW"),
    ],
)
def test_other_spellings_of_a_locale(tag: str, locale: str) -> None:
    assert cldr.find_locale(tag) == locale


@pytest.mark.parametrize(
    "tag",
    [
        *("", " ", "xx", "en-XX", "de-US-XX", "root", "und", "de DE", " de", "de-", "-", "_"),
        *("en.UTF-8", "de-u-nu-arab", "\ud800", "ｄｅ", "de\0", "x" * 100_000, "zh-Hant-DE", "C"),
    ],
)
def test_unknown_locales_are_refused(tag: str) -> None:
    with pytest.raises(UnknownLocaleError) as caught:
        cldr.find_locale(tag)
    assert len(str(caught.value)) < 200
    assert all(cldr.find_locale(near) for near in caught.value.near)


def test_near_matches_are_of_the_same_language() -> None:
    with pytest.raises(UnknownLocaleError, match="did you mean de, ") as caught:
        cldr.find_locale("de-XX")
    assert caught.value.near[0] == "de"
    assert {cldr.language_of(cldr.find_locale(near)) for near in caught.value.near} == {"de"}


@pytest.mark.parametrize("tag", [None, 5, b"de", ["de"], {}])
def test_a_tag_is_a_str(tag: object) -> None:
    with pytest.raises(TypeError, match="a locale is a str"):
        cldr.find_locale(tag)  # type: ignore[arg-type]


@given(st.text(max_size=12))
def test_any_other_text_is_a_locale_or_refused(tag: str) -> None:
    try:
        locale = cldr.find_locale(tag)
    except UnknownLocaleError:
        return
    assert localedata.exists(locale)


# -- everything, for every locale --


@pytest.mark.parametrize("locale", ALL_LOCALES[::5])
def test_every_table_of_every_locale_can_be_read(locale: str) -> None:
    assert cldr.symbols(locale).decimal
    assert set(cldr.month_names(locale).values()) <= set(range(1, 13))
    assert set(cldr.weekday_names(locale).values()) <= set(range(7))
    assert set(cldr.day_periods(locale).values()) <= {"am", "pm"}
    assert sorted(cldr.date_order(locale)) == ["D", "M", "Y"]
    assert all(power > 0 and word == word.lower() for word, power in cldr.scale_words(locale).items())
    assert cldr.conjunction(locale) != ""
    tables = (cldr.unit_forms(locale), cldr.unit_forms_exact(locale), cldr.currency_forms(locale))
    assert all(all(phrase) and phrase for table in tables for phrase in table)
    assert () not in cldr.per_patterns(locale)
    assert all(sign.strip() for sign in cldr.currency_symbols(locale))


@pytest.mark.parametrize("locale", SOME_LOCALES)
def test_lower_case_tables_are_keyed_as_the_lexer_cuts(locale: str) -> None:
    for phrase in (*cldr.unit_forms(locale), *cldr.currency_forms(locale)):
        assert cldr.tokenize(" ".join(phrase)) == phrase


@pytest.mark.parametrize("locale", SOME_LOCALES)
def test_tables_are_read_once(locale: str) -> None:
    assert cldr.unit_forms(locale, endings) is cldr.unit_forms(locale, endings)
    assert cldr.currency_forms(locale) is cldr.currency_forms(locale)


# -- symbols --


@pytest.mark.parametrize(
    ("locale", "decimal", "group", "grouping"),
    [
        ("en", ".", ",", (3, 3)),
        ("de", ",", ".", (3, 3)),
        ("pl", ",", "\xa0", (3, 3)),
        ("fr", ",", "\u202f", (3, 3)),
        ("en_IN", ".", ",", (3, 2)),
        ("hi", ".", ",", (3, 2)),
        ("fa", "٫", "٬", (3, 3)),
    ],
)
def test_separators(locale: str, decimal: str, group: str, grouping: tuple[int, int]) -> None:
    found = cldr.symbols(locale)
    assert (found.decimal, found.group, found.grouping) == (decimal, group, grouping)


def test_signs_have_no_marks_of_direction() -> None:
    assert cldr.symbols("he").minus == "-"
    assert cldr.symbols("sv").minus == "−"
    assert cldr.symbols("ar_EG").percent == "٪"


# -- dates --


@pytest.mark.parametrize(
    ("locale", "name", "month"),
    [
        ("de", "januar", 1),
        ("de_AT", "jänner", 1),
        ("de", "sept", 9),
        ("en", "may", 5),
        ("en_GB", "sept", 9),
        ("fr", "août", 8),
        ("ru", "мая", 5),
        ("ru", "май", 5),
        ("ja", "12月", 12),
    ],
)
def test_months(locale: str, name: str, month: int) -> None:
    assert cldr.month_names(locale)[name] == month


def test_date_order_and_day_periods() -> None:
    orders = {locale: cldr.date_order(locale) for locale in ("de", "en", "en_GB", "ja", "sv", "ar")}
    assert " ".join(orders.values()) == "DMY MDY DMY YMD YMD DMY"
    assert cldr.day_periods("es")["p. m."] == "pm"


# -- words --


@pytest.mark.parametrize(
    ("locale", "word", "power"),
    [
        ("de", "mio.", 6),
        ("de", "mio", 6),
        ("de", "milliarden", 9),
        ("de", "billionen", 12),
        ("en", "k", 3),
        ("en", "billion", 9),
        ("en", "thousand", 3),
        ("en_IN", "cr", 7),
        ("en_IN", "l", 5),
        ("hi", "लाख", 5),
        ("hi", "करोड़", 7),
        ("ja", "万", 4),
        ("ja", "億", 8),
        ("ja", "兆", 12),
        ("es", "millones", 6),
        ("it", "mila", 3),
        ("it", "mille", 3),
        ("ar", "ملايين", 6),
        ("ru", "млрд", 9),
    ],
)
def test_scale_words(locale: str, word: str, power: int) -> None:
    assert cldr.scale_words(locale)[word] == power


def test_conjunction() -> None:
    found = {locale: cldr.conjunction(locale) for locale in ("de", "en", "hi", "zh", "ru")}
    assert found == {"de": "und", "en": "and", "hi": "और", "zh": None, "ru": "и"}


def test_tokenize() -> None:
    assert cldr.tokenize("km/h") == ("km", "/", "h")
    assert cldr.tokenize("m²") == ("m", "²")
    assert cldr.tokenize(" L/100\xa0km ") == ("l", "/", "100", "km")
    assert cldr.tokenize("") == ()


# -- currencies --


@pytest.mark.parametrize(
    ("locale", "name", "first"),
    [
        ("en", "dollars", "USD"),
        ("en_AU", "dollars", "USD"),
        ("en", "canadian dollars", "CAD"),
        ("en", "us dollar", "USD"),
        ("en", "pounds", "GBP"),
        ("en", "yen", "JPY"),
        ("en", "francs", "CHF"),
        ("en", "rupees", "INR"),
        ("en_PK", "rupees", "PKR"),
        ("en", "yuan", "CNY"),
        ("en", "marks", "DEM"),
        ("en", "usd", "USD"),
        ("de", "euro", "EUR"),
        ("de", "us-dollar", "USD"),
        ("de", "dollar", "USD"),
        ("de", "pfund", "GBP"),
        ("de", "franken", "CHF"),
        ("de", "schilling", "ATS"),
        ("da", "kroner", "DKK"),
        ("nb", "kroner", "NOK"),
        ("sv", "kronor", "SEK"),
        ("fr", "dollars", "USD"),
        ("fr_CA", "dollars canadiens", "CAD"),
        ("es_MX", "pesos", "MXN"),
        ("es_AR", "pesos", "ARS"),
        ("ru", "рублей", "RUB"),
        ("ru", "долларов", "USD"),
        ("ru", "долларов сша", "USD"),
        ("pl", "złotych", "PLN"),
        ("ja", "円", "JPY"),
    ],
)
def test_currency_names(locale: str, name: str, first: str) -> None:
    assert cldr.currency_forms(locale)[cldr.tokenize(name)][0] == first


@pytest.mark.parametrize(
    ("locale", "word"),
    [
        *(("en", word) for word in ("us", "all", "try", "gold", "swiss", "new")),
        *(("fr", "nouveaux"), ("fr", "ancien"), ("es", "nuevos"), ("pt", "novos"), ("it", "nuovi")),
        *(("ru", "сша"), ("ru", "островов"), ("de", "us"), ("de", "schweizer")),
    ],
)
def test_a_bare_name_is_the_noun(locale: str, word: str) -> None:
    assert (word,) not in cldr.currency_forms(locale)


def test_currencies_in_use_come_before_forgotten_ones() -> None:
    codes = cldr.currency_forms("en")["dollars",]
    assert codes.index("LRD") < codes.index("ZWD")
    assert codes[:3] == ("USD", "CAD", "AUD")


def test_a_language_gives_more_forms_of_a_name() -> None:
    assert ("kanadischen", "dollars") not in cldr.currency_forms("de")
    assert cldr.currency_forms("de", endings)["kanadischen", "dollars"] == ("CAD",)


@pytest.mark.parametrize(
    ("locale", "sign", "first"),
    [
        ("en", "$", "USD"),
        ("en_CA", "$", "CAD"),
        ("en_AU", "$", "AUD"),
        ("de", "$", "USD"),
        ("es_MX", "$", "MXN"),
        ("en_CA", "US$", "USD"),
        ("en", "C$", "CAD"),
        ("en", "CA$", "CAD"),
        ("en", "A$", "AUD"),
        ("de", "€", "EUR"),
        ("en", "£", "GBP"),
        ("ja", "¥", "JPY"),
        ("zh", "¥", "CNY"),
        ("en", "₹", "INR"),
        ("sv", "kr", "SEK"),
        ("nb", "kr", "NOK"),
        ("da", "kr.", "DKK"),
        ("de", "kr", "SEK"),
        ("en", "zł", "PLN"),
        ("de_CH", "Fr.", "CHF"),
        ("en", "CHF", "CHF"),
        ("fr", "F CFA", "XOF"),
        ("ar", "د.إ.", "AED"),
    ],
)
def test_currency_signs(locale: str, sign: str, first: str) -> None:
    assert cldr.currency_symbols(locale)[sign][0] == first


def test_every_currency_of_a_country_is_written_with_its_own_sign_there() -> None:
    """The reviewed signs hold what CLDR's locales of the countries themselves write."""
    signs = {sign: set(codes) for sign, codes in cldr.currency_symbols("en").items()}
    for locale in ("en_AU", "en_CA", "en_NZ", "es_CL", "es_CO", "sv", "nb", "is", "pl", "cs", "hu"):
        code = cldr.territory_currency(locale)
        local = [s for s, codes in cldr.currency_symbols(locale).items() if codes[0] == code != s]
        assert code is not None
        assert any(code in signs.get(sign, ()) for sign in local), locale


def test_territory_currency() -> None:
    found = {locale: cldr.territory_currency(locale) for locale in ("de", "de_CH", "en", "en_BT")}
    assert found == {"de": "EUR", "de_CH": "CHF", "en": "USD", "en_BT": "BTN"}
    assert cldr.territory_currency("es_419") is None


def test_subunit_digits() -> None:
    assert [cldr.currency_subunit_digits(code) for code in ("EUR", "JPY", "KWD")] == [2, 0, 3]
