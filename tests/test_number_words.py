"""Numbers in words: by hand, against other libraries' spelling, and against hostile text."""

from __future__ import annotations

import pickle
import random
import re
import time
from decimal import Decimal

import pytest
from icu4py.messageformat import MessageFormat
from num2words import num2words
from unicode_rbnf import RbnfEngine

from numbers_extract.numerals.extending import grammar
from numbers_extract.numerals.words import Additions, Form, WordReader

GERMAN = Additions(
    joiners=frozenset({"und"}),
    numerals={
        "zwo": Decimal(2),
        "anderthalb": Decimal("1.5"),
        "eineinhalb": Decimal("1.5"),
    },
    ordinals={"millionste": Decimal(10**6), "milliardste": Decimal(10**9)},
    spellings={"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"},
    bare_multipliers=frozenset({"hundert", "tausend"}),
    articles=frozenset({"eine", "einer", "einem"}),
)
ENGLISH = Additions(
    joiners=frozenset({"and"}),
    numerals={"nought": Decimal(0), "lakh": Decimal(100_000)},
    bare_multipliers=frozenset({"hundred", "thousand"}),
    articles=frozenset({"a", "an"}),
)
READERS = {"de": WordReader("de", GERMAN), "en": WordReader("en", ENGLISH)}

# Letters with their marks, digits, or one sign.
TOKEN = re.compile(r"(?:[^\W\d_]|[〇\u00ad\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff])+|\d+|[^\w\s]")


def tokens(text: str) -> list[str]:
    return TOKEN.findall(text.lower())


CASES = """
en | twenty-three | 23
en | twentythree | 23
en | twenty—fifth | 25 ordinal
en | twentyfifth | 25 ordinal
en | forty second | 42 ordinal
en | first | 1 ordinal
en | twenty-first | 21 ordinal
en | hundredth | 100 ordinal
en | a millionth | 1000000 ordinal
en | two hundred and first | 201 ordinal
en | one hundred millionth | 100000000 ordinal
en | two hundred and fifty | 250
en | two hundred fifty | 250
en | one thousand, two hundred and forty-four | 1244
en | two million, three hundred thousand | 2300000
en | two thousand and five | 2005
en | a hundred and one | 101
en | a thousand | 1000
en | five hundred thousand million | 500000000000
en | nineteen eighty-four | 1984 year
en | nineteen oh-five | 1905 year
en | fifteen hundred | 1500 year
en | twelve hundred and fifty | 1250 year
en | twenty twenty | 2020 year
en | two point seven five | 2.75 cardinal 2
en | two point five zero | 2.50 cardinal 2
en | three point fourteen | 3.14 cardinal 2
en | minus five | -5
en | minus two point five | -2.5 cardinal 1
en | nought | 0
en | two lakh | 200000
de | ein und zwanzig | 21
de | vier-und-zwanzig | 24
de | drei\u00adund\u00adzwanzig | 23
de | hundertundeins | 101
de | zwei Millionen und dreihundert | 2000300
de | neunzehnhundertvierundachtzig | 1984 year
de | zwölfhundert | 1200 year
de | zweite | 2 ordinal
de | zweiundzwanzigsten | 22 ordinal
de | hundertunderste | 101 ordinal
de | einhunderttausendste | 100000 ordinal
de | Milliardste | 1000000000 ordinal
de | dreihundert Milliardste | 300000000000 ordinal
de | zwo | 2
de | zwounddreißig | 32
de | anderthalb Millionen | 1500000
de | fünf | 5
de | fuenf | 5
de | zwoelf | 12
de | dreissig | 30
de | dreißigste | 30 ordinal
de | hundert | 100
de | tausend | 1000
de | tausendachthundert | 1800
de | hunderttausend | 100000
de | eine Million | 1000000
de | einer Million | 1000000
de | eine | 1
de | minus fünf | -5
de | zwei Komma fünf | 2.5 cardinal 1
de | drei Komma vierzehn | 3.14 cardinal 2
de | zwei Komma null fünf | 2.05 cardinal 2
"""

# Where the text goes on, and the number must not.
PARTIAL = """
en | one thousand, two hundred thousand | 2 | 1000
en | hundred and two hundred | 1 | 100
en | one hundred – two hundred | 2 | 100
en | one hundred and | 2 | 100
en | one, two | 1 | 1
en | nine teen volunteers | 1 | 9
en | one hundred and five five-year plans | 4 | 105
en | two point | 1 | 2
de | hundert und zweihundert | 1 | 100
de | eine Million und eine Milliarde | 2 | 1000000
de | zwei Millionen einer Stiftung | 2 | 2000000
de | acht zehn | 1 | 8
de | zwei- bis | 1 | 2
de | zwei Komma fünf Millionen | 3 | 2.5
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), rows(CASES))
def test_a_number_is_read_in_full(language: str, text: str, expected: str) -> None:
    number, form, digits = (*expected.split(), *["cardinal", ""][expected.count(" ") :], "")[:3]
    words = tokens(text)
    found = READERS[language].read(words, 0)
    assert found is not None
    assert (found.stop, found.value) == (len(words), Decimal(number))
    assert found.form == form
    assert found.fraction_digits == (int(digits) if digits else None)


@pytest.mark.parametrize(("language", "text", "stop", "number"), rows(PARTIAL))
def test_a_number_ends_where_it_ends(language: str, text: str, stop: str, number: str) -> None:
    found = READERS[language].read(tokens(text), 0)
    assert found is not None
    assert (found.stop, found.value) == (int(stop), Decimal(number))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        *(("de", word) for word in ("einigung", "dreieck", "achtung", "zweifel")),
        *(("de", word) for word in ("und", "komma", "minus", "elfe", "hundertschaft", "vierer")),
        *(("en", word) for word in ("onerous", "a", "and", "point", "oh", "tent", "often", "for")),
        *(("en", word) for word in ("teen", "ty", "tieth", "-", ",", "7", "", "someone")),
    ],
)
def test_other_words_are_no_numbers(language: str, word: str) -> None:
    assert READERS[language].read_all(word) is None
    assert READERS[language].read([word], 0) is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("zweistündig", [(4, 2)]),
        ("dreiundzwanzigjährige", [(14, 23), (4, 3)]),
        ("anderthalbjährig", [(10, Decimal("1.5"))]),
        ("fünfzehnjährig", [(8, 15), (4, 5)]),
        ("fu\u0308nfstündig", [(5, 5)]),
        ("fünf\u00adstündig", [(4, 5)]),
        ("eintägig", [(3, 1)]),
        ("haus", []),
    ],
)
def test_prefixes_of_compounds(word: str, expected: list[tuple[int, Decimal]]) -> None:
    found = READERS["de"].prefix(word)
    assert [(end, value) for end, value, _ in found] == expected


def test_the_initial_literals_begin_every_number() -> None:
    for language, reader in READERS.items():
        for row in rows(CASES):
            if row[0] == language:
                first = tokens(row[1])[0].replace("\u00ad", "")
                assert any(first.startswith(literal) for literal in reader.initial), row


def test_scale_words() -> None:
    german, english = READERS["de"].scale_words, READERS["en"].scale_words
    assert german["hundert"] == english["hundred"] == 2
    assert german["tausend"] == english["thousand"] == 3
    assert german["million"] == german["millionen"] == english["million"] == 6
    assert german["milliarden"] == english["billion"] == 9


def test_languages_without_spaces() -> None:
    chinese, japanese = WordReader("zh"), WordReader("ja")
    assert chinese.read_inside("有三百二十一万人", 1) == (7, Decimal(3_210_000), Form.CARDINAL)
    assert chinese.read_inside("二〇〇八年", 0) == (4, Decimal(2008), Form.YEAR)
    assert japanese.read_inside("三・五倍", 0) == (3, Decimal("3.5"), Form.CARDINAL)
    assert japanese.read_inside("約束", 0) is None


def test_languages_without_rules() -> None:
    assert WordReader("de_AT").read_all("zwei") == WordReader("de").read_all("zwei")
    assert WordReader("nb").read_all("tretti") is not None
    for unknown in ("tlh", "", "../en", "root"):
        with pytest.raises(LookupError):
            WordReader(unknown)


def test_locales_with_the_same_rules_share_one_grammar() -> None:
    first, _ = grammar("de", Additions(joiners=frozenset({"und"})))
    second, _ = grammar("de_AT", Additions(joiners=frozenset({"und"})))
    other, _ = grammar("de_CH", Additions(joiners=frozenset({"und"})))
    bare, _ = grammar("de", Additions())
    assert first is second
    assert len({id(first), id(other), id(bare)}) == 3


@pytest.mark.parametrize("language", RbnfEngine.get_supported_languages())
def test_every_language_compiles(language: str) -> None:
    reader = WordReader(language)
    assert reader.initial
    begin = next(iter(sorted(reader.initial, key=len, reverse=True)))
    reader.read((begin,), 0)  # must not raise, whatever it is


def test_a_reader_can_be_pickled() -> None:
    reader = pickle.loads(pickle.dumps(READERS["de"]))  # noqa: S301 -- its own pickle
    assert reader.read_all("zwounddreißig").value == 32


def test_nothing_is_remembered_wrongly() -> None:
    """What one text taught the reader does not change what it reads in another."""
    sample = random.Random(4)
    vocabulary = tokens("one two ten twenty hundred thousand million and , - point a first . men")
    reader = WordReader("en", ENGLISH)
    for _ in range(300):
        words = sample.choices(vocabulary, k=sample.randint(1, 12))
        assert reader.read(words, 0) == WordReader("en", ENGLISH).read(words, 0), words


# Against other spellings


def sampled_integers(top: int = 12) -> list[int]:
    sample = random.Random(11)
    return [
        *range(101),
        *(sample.randrange(10**k, 10 ** (k + 1)) for k in range(2, top) for _ in range(5)),
        *(10**k for k in range(2, top + 1)),
        *(2 * 10**k for k in range(2, top)),
    ]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt", "ru", "sv", "tr"])
def test_negatives_and_decimals_as_icu_spells_them(language: str) -> None:
    reader = WordReader(language)
    spelling = MessageFormat("{n, spellout}", language)
    sample = random.Random(7)
    numbers = [Decimal(-sample.randrange(1, 10**9)) for _ in range(10)]
    numbers += [Decimal(sample.randrange(1, 10**6)) / 100 for _ in range(20)]
    for number in numbers:
        whole = number == number.to_integral_value()
        text = spelling.format({"n": int(number) if whole else float(number)})
        words = tokens(text)
        found = reader.read(words, 0)
        assert found is not None, text
        assert (found.stop, found.value) == (len(words), Decimal(number)), text


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("form", ["cardinal", "ordinal"])
def test_as_num2words_spells_them(language: str, form: str) -> None:
    for number in sampled_integers():
        if form == "ordinal" and language == "de" and number >= 10**6 and number % 10**6 == 0:
            continue  # num2words has "zweimillionste", with the parts run together
        text = num2words(number, lang=language, to=form)
        words = tokens(text)
        found = READERS[language].read(words, 0)
        assert found is not None, text
        assert (found.stop, found.value, found.form) == (len(words), Decimal(number), Form(form)), text


@pytest.mark.parametrize("language", ["de", "en"])
def test_years_as_num2words_spells_them(language: str) -> None:
    for number in range(1100, 2100, 7):
        words = tokens(num2words(number, lang=language, to="year"))
        found = READERS[language].read(words, 0)
        assert found is not None
        assert (found.stop, found.value) == (len(words), Decimal(number)), words


# Time


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["eins", "und"] * 12_000),
        ("de", ["hundert"] * 15_000),
        ("en", ["one", "hundred", "and"] * 8_000),
        ("en", ["two", "point", *["five"] * 20_000]),
        ("en", ["one", ","] * 20_000),
        ("en", ["one", *["-"] * 50_000]),
        ("de", ["zwei" * 25_000]),
        ("de", ["hundert" * 14_000]),
    ],
)
def test_hostile_text_takes_little_time(language: str, words: list[str]) -> None:
    reader = WordReader(language, GERMAN if language == "de" else ENGLISH)
    begin = time.perf_counter()
    for start in range(len(words)):
        reader.read(words, start)
        if len(words) == 1:
            reader.prefix(words[start])
            reader.read_inside(words[start], 0)
    assert time.perf_counter() - begin < 1


def test_random_number_words_take_time_in_proportion() -> None:
    sample = random.Random(2)
    vocabulary = tokens("one two ten twenty hundred thousand million and , - point a first")
    words = sample.choices(vocabulary, k=20_000)
    reader = WordReader("en", ENGLISH)
    begin = time.perf_counter()
    for start in range(len(words)):
        reader.read(words, start)
    assert time.perf_counter() - begin < 5
