"""How much of what other spellers write is read back, in every language that has spell-out rules.

python -m tests.spelling_rates                 print README's table
python -m tests.spelling_rates --write         write it to README.md
python -m tests.spelling_rates --misses ga     print what of one language is not read, and how it is read

Two spellers: the package `unicode_rbnf`, whose rules the library inverts, with an engine of its
own; and ICU, whose rules are of another version of CLDR. The numbers are the same in every run.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from icu4py import icu_version
from icu4py.messageformat import MessageFormat
from unicode_rbnf import RbnfEngine
from unicode_rbnf.engine import NoRuleForNumberError, RulesetNotFoundError

from numbers_extract import Kind, extract
from numbers_extract.cldr import find_locale
from numbers_extract.lexing.plain import plain
from numbers_extract.lexing.tokens import Sentence, lower_in_place
from numbers_extract.numerals.words import Spelled
from numbers_extract.vocabulary import vocabulary_of

SEED = 20261123
README = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- spelling rates -->", "<!-- end of spelling rates -->"

LANGUAGES: list[str] = RbnfEngine.get_supported_languages()
TOP = 12  # powers of ten

Number = int | Decimal
Speller = Callable[[Number], str | None]

_LOST_ZEROS = "unicode-rbnf's years lose zeros: 482 for 4082"
_TENS_OF_THOUSANDS = "unicode-rbnf's ordinals count tens of thousands as thousands"
REMARKS = {
    "ak": _LOST_ZEROS,
    "ar": "the rules' ordinals from 100 on are cardinals",
    "be": "the rules' ordinals of millions are cardinals; ICU's 437,000th is the 400,000th",
    "bg": "ICU's ordinals (двасто, осемсто) and financial numbers (четиримадесет) have other hundreds and teens",
    "ca": "ICU's ordinals after hundreds keep their s: sis-cents primer; feminine hundreds are mended",
    "ga": "unicode-rbnf leaves blanks for thousands from 20,000 on",
    "hu": "unicode-rbnf's ordinals from 100 on lack their ending or a digit",
    "it": _TENS_OF_THOUSANDS,
    "ja": _LOST_ZEROS,
    "ky": "a rule's 100,000 is миң, a thousand; ICU spells the error of a double, 0.80000000000005",
    "lt": "the rules lack forms of thousand and million, mended; ICU's decimals are fractions, its years ordinals",
    "pl": "ICU's years are ordinals, which the rules lack",
    "sl": "the rules' 3,000 is dva tisoč, mended; ICU's words are half Croatian: tisuću, dvjesto",
    "vec": _TENS_OF_THOUSANDS,
    "yue": _LOST_ZEROS,
    "yue_Hans": _LOST_ZEROS,
    "zh": _LOST_ZEROS,
    "zh_Hant": _LOST_ZEROS,
    "zu": "the rules end before 20,000; ICU has none",
}
"""What is wrong or missing in a language's rules or in a speller, for every language that needs it said."""


class Sample(NamedTuple):
    """How many numbers of each sort are spelled in one language."""

    whole: int
    decimals: int
    negatives: int
    each_set: int


TABLE_SAMPLE = Sample(whole=100, decimals=50, negatives=30, each_set=25)


# -- numbers --


def integers(key: str, count: int, top: int = TOP) -> Iterator[int]:
    """Small ones, round ones, and some of every length up to ten to the power of `top`."""
    sample = random.Random(f"{SEED} {key}")
    yield from (0, 1, 2, 10**top)
    for _ in range(count - 4):
        power = sample.randint(1, top)
        number = sample.randrange(10**power)
        if sample.random() < 0.25:
            zeros = sample.randint(0, power)
            number = number // 10**zeros * 10**zeros
        yield number


def decimals(key: str, count: int) -> Iterator[Decimal]:
    """With one or two digits behind the point: ICU works on doubles, and spells their error in some languages."""
    sample = random.Random(f"{SEED} {key} decimals")
    for whole in integers(key, count, top=5):
        places = sample.randint(1, 2)
        yield Decimal(whole) + Decimal(sample.randrange(1, 10**places)).scaleb(-places)


# -- spellers --


@cache
def engine(language: str) -> RbnfEngine:
    """The package's speller."""
    return RbnfEngine.for_language(language)


def public_sets(language: str) -> list[str]:
    """The rule sets of the package that spell numbers in words."""
    found = engine(language).rulesets.items()
    return [name for name, rules in found if not rules.is_private and name.startswith("spellout")]


def package_speller(language: str, rule_set: str) -> Speller:
    """The package's spelling, None where it has no rule or writes digits."""

    def spell(number: Number) -> str | None:
        try:
            text = "".join(engine(language).iter_format_number(number, rule_set))
        except (NoRuleForNumberError, RulesetNotFoundError):
            return None
        return in_words(text)

    return spell


def icu_speller(language: str, rule_set: str = "") -> Speller:
    """ICU's spelling by one of its rule sets, by the language's first one without a name."""
    # With a space before the name ICU takes it for an unknown set, and silently spells cardinals.
    pattern = "{n, spellout,%" + rule_set + "}" if rule_set else "{n, spellout}"
    spelling = MessageFormat(pattern, language)

    def spell(number: Number) -> str | None:
        return in_words(spelling.format({"n": number if isinstance(number, int) else float(number)}))

    return spell


def in_words(text: str) -> str | None:
    """The text without soft hyphens and spaces around it; None where digits are left in it."""
    return None if any(char.isdecimal() for char in text) else text.strip("\u00ad\u200b ")


def icu_has_rules(language: str) -> bool:
    """Whether ICU spells the language: it takes English where it has no rules."""
    return language.startswith("en") or icu_speller(language)(21) != icu_speller("en")(21)


def icu_sets(language: str) -> list[str]:
    """Those of the package's rule sets that ICU has, and that spell otherwise than its first."""
    first, probes = icu_speller(language), (0, 1, 2, 3, 12, 21, 40, 300, 1999, 5000)
    return [
        name
        for name in public_sets(language)
        if any(icu_speller(language, name)(probe) != first(probe) for probe in probes)
    ]


# -- reading --


def read_in_full(language: str, text: str) -> Spelled | None:
    """The number that the language's reader finds in the text, if it is all of it."""
    laid_out = plain(text)
    text = text if laid_out is None else laid_out.text
    sentence = Sentence.cut(text, lower_in_place(text), 0, len(text))
    found = vocabulary_of(find_locale(language)).reader.read(sentence.words, 0) if sentence.count else None
    return found if found is not None and found.stop == sentence.count else None


def is_extracted(language: str, text: str, number: Number) -> bool:
    """Whether the text alone is one claim, in full, of the number or of that year."""
    claims = extract(text, find_locale(language))
    if len(claims) != 1 or claims[0].text != text:
        return False
    [claim] = claims
    return claim.value == number or (claim.kind is Kind.DATE and claim.date == str(number))


# -- rates --


class Count:
    """How many texts were tried, and those that were missed: (number, text)."""

    def __init__(self) -> None:
        self.tried = 0
        self.missed: list[tuple[Number, str]] = []

    def add(self, number: Number, text: str, *, read: bool) -> None:
        """Count a text, and keep it if it was missed."""
        self.tried += 1
        if not read:
            self.missed.append((number, text))

    @property
    def rate(self) -> Decimal | None:
        """In percent, to the tenth, rounded down: 100 is all of them."""
        if not self.tried:
            return None
        return Decimal(1000 * (self.tried - len(self.missed)) // self.tried) / 10


class Rates(NamedTuple):
    """What is read of one language, by speller and sort of number."""

    package: Count
    whole: Count
    decimals: Count
    negatives: Count
    other_sets: Count
    extracted: Count

    @property
    def icu(self) -> Decimal | None:
        """Whole numbers, decimals and negatives together."""
        together = Count()
        for count in (self.whole, self.decimals, self.negatives):
            together.tried += count.tried
            together.missed += count.missed
        return together.rate


def measured(language: str, sample: Sample = TABLE_SAMPLE) -> Rates:
    """The rates of one language."""
    rates = Rates(*(Count() for _ in Rates._fields))
    for name in public_sets(language):
        numbers = integers(f"{language} {name}", sample.each_set)
        _try(language, package_speller(language, name), numbers, rates.package)
    if icu_has_rules(language):
        spell = icu_speller(language)
        _try(language, spell, integers(language, sample.whole), rates.whole, rates.extracted)
        _try(language, spell, decimals(language, sample.decimals), rates.decimals, rates.extracted)
        negatives = (-number for number in integers(f"{language} negative", sample.negatives) if number)
        _try(language, spell, negatives, rates.negatives, rates.extracted)
        for name in icu_sets(language):
            numbers = integers(f"{language} {name} ICU", sample.each_set)
            _try(language, icu_speller(language, name), numbers, rates.other_sets)
    return rates


def _try(language: str, spell: Speller, numbers: Iterator[Any], count: Count, extracted: Count | None = None) -> None:
    for number in numbers:
        text = spell(number)
        if text:
            found = read_in_full(language, text)
            count.add(number, text, read=found is not None and found.value == number)
            # Alone, "one" may be an article or a pronoun.
            if extracted is not None and number not in {0, 1}:
                extracted.add(number, text, read=is_extracted(language, text, number))


# -- the table --


def table() -> str:
    """README's table: languages with the same rates share a line."""
    lines: dict[tuple[str, ...], list[str]] = {}
    for language in LANGUAGES:
        lines.setdefault((*cells(measured(language)), REMARKS.get(language, "")), []).append(language)
    head = ("language", "unicode-rbnf", "ICU", "whole", "decimal", "negative", "other sets", "extracted", "remarks")
    rows = [head, tuple("---" for _ in head)]
    ordered = sorted(lines.items(), key=lambda item: (-len(item[1]), item[1]))
    rows += [(" ".join(f"`{name}`" for name in names), *rest) for rest, names in ordered]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def cells(rates: Rates) -> tuple[str, ...]:
    """The rates of one language as the table shows them."""
    counts = (rates.whole, rates.decimals, rates.negatives, rates.other_sets, rates.extracted)
    return tuple(
        "–" if rate is None else f"{rate.normalize():f}"
        for rate in (rates.package.rate, rates.icu, *(count.rate for count in counts))
    )


def row_of(language: str, readme: str) -> list[str]:
    """The cells of the line of README's table that names the language."""
    [line] = [line for line in readme.splitlines() if re.match(rf"\|[^|]*`{language}`[^|]*\|", line)]
    return [cell.strip() for cell in line.strip("|").split("|")]


def terms() -> str:
    """How the table was measured."""
    sample, versions = TABLE_SAMPLE, (version("unicode-rbnf"), icu_version)
    return (
        f"With seed {SEED} and, of a language, {sample.whole} whole numbers up to 10^{TOP},"
        f" {sample.decimals} decimals,\n"
        f"{sample.negatives} negatives and {sample.each_set} numbers of each other rule set;"
        f" unicode-rbnf {versions[0]}, ICU {versions[1]}."
    )


def with_table(readme: str) -> str:
    """README with the table that is measured now."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{terms()}\n\n{table()}\n\n{END}{after}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the table to README.md")
    parser.add_argument("--misses", metavar="LANGUAGE", help="print what of a language is not read")
    parser.add_argument("--times", type=int, default=1, help="of a sample so many times as large")
    options = parser.parse_args()
    if options.misses:
        sample = Sample(*(options.times * count for count in TABLE_SAMPLE))
        for name, count in measured(options.misses, sample)._asdict().items():
            for number, text in count.missed:
                print(name, number, text, read_in_full(options.misses, text), sep=" | ")
            print(name, count.rate, count.tried)
    elif options.write:
        README.write_text(with_table(README.read_text("utf-8")), "utf-8")
    else:
        print(table())


if __name__ == "__main__":
    main()
