r"""Text made to be slow: `python tests/benchmarks/hostile.py`, or with `--only WORD`.

For each family of text and each language: seconds for 100,000 characters, and how many times as
long twice as much takes. What is slow or grows faster than its text is marked, with the functions
in which a profiler finds the time. Python calls are counted in `tests/test_hostile.py`; only the
clock shows a pattern that backtracks, so this is the other half of that test.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import process_time

ROOT = Path(__file__).parent.parent.parent
LOCALES = ("de", "en")
OTHER_LOCALES = ("fr", "ja", "ar", "tr", "ru", "hi")
LENGTH = 100_000
FIRST_LENGTH = 12_500  # where a family that would take hours shows itself in seconds
PATIENCE = 20.0  # seconds; what took longer is not doubled again
SLOW = 2.0  # seconds for LENGTH
STEEP = 2.3  # twice the text in more than that many times the time
MEASURABLE = 0.05  # seconds; the ratio of anything shorter is chance
VAST = 10_000_000

Family = Callable[[int], str]


def repeated(unit: str, before: str = "", after: str = "") -> Family:
    """Text of about any length: the whole `unit` over and over, between `before` and `after`.

    A unit that is cut off may be another word, with work of its own.
    """

    def family(length: int) -> str:
        room = length - len(before) - len(after)
        return before + unit * max(1, room // len(unit)) + after

    return family


def listed(line: str) -> Family:
    """Text of any length: `line` over and over, with a running number in it."""

    def family(length: int) -> str:
        pieces: list[str] = []
        total = 0
        for number in count(1):
            pieces.append(line.format(number))
            total += len(pieces[-1])
            if total >= length:
                break
        return "".join(pieces)[:length]

    return family


FAMILIES: dict[str, Family] = {
    # Digits and their separators.
    "digits": repeated("1"),
    "digits with a percent sign": repeated("7", after=" %"),
    "digits and letters": repeated("1a"),
    "zeros": repeated("0"),
    "nines of another script": repeated("٩"),
    "full-width digits": repeated("５"),
    "dots between": repeated("1."),
    "commas between": repeated("1,"),
    "dots and commas between": repeated("1.1,"),
    "groups with dots": repeated("000.", before="1."),
    "groups with commas": repeated("000,", before="1,"),
    "groups with spaces": repeated(" 000", before="1"),
    "groups with narrow spaces": repeated("\u202f000", before="1"),
    "groups with apostrophes": repeated("’000", before="1"),
    "groups in lakh": repeated("00,", before="1,", after="000"),
    "hyphens between": repeated("5-"),
    "hyphens apart": repeated("- ", after="5"),
    "dashes between": repeated("5–"),
    "minus signs": repeated("−", after="5"),
    "plus and minus": repeated("± 5 "),
    "plus and minus only": repeated("±", after="5"),
    "slashes between": repeated("1/"),
    "colons between": repeated("12:"),
    "times": repeated("12:12:12 "),
    "dates": repeated("12.12."),
    "day dots": repeated("12. "),
    "ISO dates": repeated("2008-09-12-"),
    "years": repeated("2008 "),
    "years with slashes": repeated("2008/09/"),
    "small numbers": repeated("5 "),
    "exponents": repeated("E1"),
    "small exponents": repeated("1e"),
    "powers of ten": repeated("×10^5", before="3"),
    "superscripts": repeated("²", before="5 m"),
    "vulgar fractions": repeated("½"),
    "mixed fractions": repeated("3½ "),
    "multiplication signs": repeated("5 × "),
    # Signs.
    "dollar signs": repeated("$", after="5"),
    "euros on both sides": repeated("€1"),
    "dollar amounts": repeated("$5 "),
    "amounts with a code": repeated("EUR 5 USD "),
    "percent signs": repeated("%", before="5"),
    "percentages": repeated("5% "),
    "degrees, minutes, seconds": repeated("5°5'5\""),
    "opening brackets": repeated("(", after="5"),
    "numbers with opening brackets": repeated("1("),
    "brackets around numbers": repeated("(5) "),
    "section signs": repeated("§ 5 "),
    "section signs only": repeated("§", after="5"),
    "at signs": repeated("@"),
    "mail addresses": repeated("a@"),
    "mail addresses with dots": repeated("a.a@a.a "),
    "hash signs": repeated("#"),
    "hosts": repeated("www."),
    "schemes": repeated("http://"),
    "addresses": repeated("http://a.b/5 "),
    "quotation marks": repeated('"'),
    "quoted numbers": repeated('"5" '),
    "full stops": repeated(".", before="5"),
    "ellipses": repeated("... ", after="5"),
    "stops with brackets": repeated(".)", before="5"),
    "tildes": repeated("~5"),
    "asterisks": repeated("*5*"),
    # White space and marks.
    "spaces": repeated(" ", before="5", after="km"),
    "line breaks": repeated("\n", before="5", after="km"),
    "lines with a space": repeated("\n ", before="5", after="km"),
    "tabs": repeated("\t", before="5", after="5"),
    "numbers on lines": repeated("5\n"),
    "combining marks": repeated("\u0301", before="5 km"),
    "digits with combining marks": repeated("5\u0301"),
    "soft hyphens": repeated("\u00ad", before="zwei", after="hundert"),
    "words with soft hyphens": repeated("zwei\u00ad"),
    "decomposed letters": repeated("u\u0308 5 "),
    "marks of other letters": repeated("\u0323\u0301", before="5 a"),
    "syllables in pieces": repeated("\u1112\u1161\u11ab", before="5"),
    "tags": repeated("<b>5</b>"),
    "tags that do not end": repeated("<a x=", before="5"),
    "attributes without an end": repeated(' x="5"', before="<a"),
    "quotes in tags": repeated('<a x="5'),
    "references": repeated("&amp;5"),
    "references that do not end": repeated("&#1", before="5 "),
    "lines in capitals": repeated("MORE THAN 5 DAYS\n"),
    "ordinals before capitals": repeated("um 31. Foo "),
    "joiners": repeated("\u200d", before="5"),
    "right-to-left marks": repeated("\u200f5"),
    "letters that grow in lower case": repeated("İ5"),
    "lone surrogates": repeated("\ud8005"),
    "one letter": repeated("ä"),
    "one letter after a number": repeated("x", before="5"),
    # Words that make numbers.
    "one and": repeated("one and "),
    "eins und": repeated("eins und "),
    "one hundred and": repeated("one hundred and "),
    "one comma": repeated("one, "),
    "hundred": repeated("hundred "),
    "hundert in one word": repeated("hundert"),
    "zwei in one word": repeated("zwei"),
    "zweiund in one word": repeated("zweiund"),
    "zwei with hyphens": repeated("zwei-"),
    "twenty with hyphens": repeated("twenty-"),
    "tausend in one word": repeated("eintausend"),
    "million": repeated("million ", before="5 "),
    "Millionen": repeated("Millionen ", before="5 "),
    "Mio.": repeated("Mio. ", before="5 "),
    "numbers of millions": repeated("5 Millionen 5 million "),
    "ein": repeated("ein "),
    "eine Million": repeated("eine Million "),
    "a": repeated("a "),
    "half a": repeated("half a "),
    "and a half": repeated("and a half ", before="one "),
    "minus in words": repeated("minus ", after="five"),
    "point five": repeated("point five ", before="two "),
    "Komma fünf": repeated("Komma fünf ", before="zwei "),
    "adjectives of age": repeated("20-jährige-"),
    "compounds of age": repeated("zweijährige"),
    "thirds": repeated("zwei Drittel two thirds "),
    "each third": repeated("jeder dritte "),
    "one in": repeated("one in "),
    "roman numerals": repeated("XIV. "),
    "one roman numeral": repeated("M", after=". Jahrhundert"),
    # Units.
    "kilometres per hour": repeated("km/h ", before="5 "),
    "speeds": repeated("5 km/h "),
    "per hour per hour": repeated("/h", before="5 km"),
    "per day per day": repeated(" per day pro Tag", before="5 km"),
    "falling units": repeated("5 Stunden 5 Minuten "),
    "falling units, short": repeated("5h5m"),
    "feet and inches": repeated("5 ft 5 in "),
    "5 square": repeated("square ", before="5 "),
    "prefixes of units": repeated("kilo", before="5 "),
    # Words around numbers.
    "über": repeated("über ", after="5"),
    "more than": repeated("more than ", after="5"),
    "more than five": repeated("more than 5 "),
    "mehr als fünf": repeated("mehr als 5 "),
    "und 5": repeated("und 5 "),
    "and 5": repeated("and 5 "),
    "bis 5": repeated("5 bis "),
    "to 5": repeated("5 to "),
    "von 5 auf": repeated("von 5 auf "),
    "from 5 to": repeated("from 5 to "),
    "zwischen 5 und": repeated("zwischen 5 und "),
    "between 5 and": repeated("between 5 and "),
    "rose by": repeated("rose by 5 to "),
    "sagte": repeated("sagte ", after="5"),
    "said 5": repeated("said 5 "),
    "nach Angaben": repeated("nach Angaben der ", after=" 5 Kameras"),
    "according to": repeated("according to the 5 "),
    "adjectives after": repeated("adjektive ", before="5 "),
    "new": repeated("new ", before="5 ", after="cameras"),
    "adjectives after each": repeated("5 neue kleine "),
    "of the": repeated("of the ", before="5 ", after="cameras"),
    "of the 5": repeated("of the 5 "),
    "der": repeated("der ", before="5 Kameras "),
    "nouns after": repeated("Kameras ", before="5 "),
    "words in capitals": repeated("A", after=" 5"),
    "initials": repeated("A. ", after="5"),
    "abbreviations": repeated("Nr. ", after="5"),
    "numbers with abbreviations": repeated("ca. 5 "),
    "page": repeated("page 5 "),
    "Artikel": repeated("Artikel 5 Absatz "),
    "months": repeated("5 May ", before="5 "),
    "Monate": repeated("5. Mai "),
    "months only": repeated("May ", before="5 "),
    "short sentences": repeated("A 5. "),
    "questions": repeated("5? "),
    "numbers in clauses": repeated("5, "),
    "numbers with commas and words": repeated("5 Kameras, "),
    # Addresses, accounts, telephones, lists.
    "accounts": repeated("DE89 3704 0044 0532 0130 00 "),
    "an endless account": repeated(" 0000", before="DE89"),
    "account letters": repeated("AB12"),
    "ISBN": repeated("ISBN "),
    "ISBN digits": repeated("ISBN 978-3-"),
    "an endless ISBN": repeated("3-", before="ISBN "),
    "DOI": repeated("10.1234/"),
    "telephones": repeated("0171 "),
    "telephones abroad": repeated("+49 "),
    "telephones with brackets": repeated("(030) "),
    "telephones with hyphens": repeated("030-"),
    "an endless telephone number": repeated(" 12", before="0171"),
    "versions": repeated("1.2.3."),
    "list of lines": listed("\n{}."),
    "list of items": listed("{}. Punkt\n"),
    "list with brackets": listed("{}) "),
    "counting": listed("{} "),
    "counting words": listed("{} Kameras "),
    "names and numbers": listed("Boeing {} "),
    # Almost something.
    "almost units": repeated("5 kilometr 5 kmm 5 kgs/ ", before="5 "),
    "almost months": repeated("5 Janu 5. Jannuar "),
    "months without days": repeated("Januar January "),
    "almost currencies": repeated("5 Eur. 5 US 5 Dollr "),
    "currency signs of all kinds": repeated("$€£¥₹₽₩฿", before="5"),
    "signs between currencies": repeated("-$+€", after="5"),
    "von bis": repeated("von bis "),
    "from to with numbers": repeated("von 5 bis from 5 to "),
    "brackets in brackets": lambda length: "(" * (length // 2) + "5" + ")" * (length // 2),
    "brackets of all kinds": repeated("([{", after="5"),
    "quotations in quotations": repeated("„“»«", after="5"),
    "quotations with speakers": repeated('"5", sagte er, "'),
    "verbs of saying": repeated("sagte meldete said told ", before="5 Kameras "),
    "apostrophes": repeated("'", before="5", after="5"),
    "words with apostrophes": repeated("l'5' "),
    "superscripts behind superscripts": repeated("m²³ ", before="5 "),
    "per cent of per cent": repeated("5 % von 5 % of "),
    "one long word of all number words": repeated("einundzwanzighundertdreitausend"),
    "years and bounds": repeated("seit 2008 bis 2009 since "),
    "shares of shares": repeated("ein Drittel von one third of "),
    "a tolerance of tolerances": repeated("5 ± "),
    "directions inside digits": repeated("1\u200f2\u200e"),
    "isolated directions": repeated("\u2066", before="5", after="\u2069"),
    "book numbers in capitals": repeated("ISBN 9 A "),
    # Words and signs of other languages.
    "Chinese digits": repeated("三"),
    "Chinese tens": repeated("十二百"),
    "Chinese scales": repeated("万億", before="三"),
    "Chinese counts": repeated("三人、"),
    "Chinese dates": repeated("2021年3月"),
    "French scores": repeated("quatre-vingt-"),
    "French and": repeated("vingt et un mille "),
    "French who says so": repeated("selon le ministre de la ", before="5 "),
    "Arabic and": repeated("واحد و"),
    "Arabic hundreds": repeated("مئة وخمسة وعشرون "),
    "Arabic digits and commas": repeated("٣٬٠٠٠٫"),
    "Turkish in one word": repeated("yüzyirmibeş"),
    "Turkish endings": repeated("5'ten 6'ya "),
    "Turkish percentages": repeated("yüzde %5 "),
    "Russian hundreds": repeated("двести пять тысяч "),
    "Russian ages": repeated("20-летний пятилетний "),
    "Russian between": repeated("от 5 до "),
    "Hindi lakhs": repeated("पाँच लाख करोड़ "),
    "Hindi digits": repeated("५,००,"),
    "Hindi times": repeated("गुना सवा डेढ़ "),
}


@dataclass(frozen=True, slots=True)
class Timing:
    """How long one family takes in one language."""

    family: str
    locale: str
    length: int
    seconds: float
    ratio: float | None  # none where the doubled text was not tried

    @property
    def flagged(self) -> bool:
        """Whether it is slow, or grows faster than its text."""
        return (
            self.seconds > SLOW
            or self.length < LENGTH
            or (self.ratio is not None and self.ratio > STEEP and self.seconds > MEASURABLE)
        )


def timing(name: str, locale: str) -> Timing:
    """The timing of a family; where it looks steep, the better of two, as one may be chance."""
    first = _timing(name, locale)
    if not first.flagged or first.seconds > SLOW:
        return first
    second = _timing(name, locale)
    return second if not second.flagged else min(first, second, key=lambda row: row.ratio or 0)


def _timing(name: str, locale: str) -> Timing:
    """Seconds for `LENGTH` characters and for twice as many, or for as many as patience allows."""
    from numbers_extract import Extractor

    extractor, family = Extractor(locale), FAMILIES[name]
    extractor.extract(family(1_000))
    length, seconds = FIRST_LENGTH, _seconds(extractor.extract, family(FIRST_LENGTH))
    ratio: float | None = None
    while length < 2 * LENGTH and seconds < PATIENCE:
        before, seconds = seconds, _seconds(extractor.extract, family(2 * length))
        length, ratio = 2 * length, seconds / before
        if length == 2 * LENGTH:
            return Timing(name, locale, LENGTH, before, ratio)
    return Timing(name, locale, length, seconds, ratio)


def _seconds(work: Callable[[str], object], text: str) -> float:
    """Of this process, whatever else the machine does."""
    start = process_time()
    work(text)
    return process_time() - start


def blamed(name: str, locale: str, length: int, most: int = 3) -> Iterator[str]:
    """The functions with most time of their own, what they call in C included."""
    from numbers_extract import Extractor

    extractor, text = Extractor(locale), FAMILIES[name](length)
    profile = cProfile.Profile(builtins=False)
    profile.runcall(extractor.extract, text)
    stats = pstats.Stats(profile).get_stats_profile().func_profiles.items()
    for function, entry in sorted(stats, key=lambda item: -item[1].tottime)[:most]:
        place = f"{Path(entry.file_name).name}:{entry.line_number}"
        yield f"{entry.tottime:.2f} s in {function} ({place}), {entry.ncalls} calls"


def report(row: Timing) -> Iterator[str]:
    """One line for a family, with who is to blame where it is slow."""
    ratio = "      " if row.ratio is None else f"{row.ratio:5.2f}×"
    mark = "SLOW" if row.flagged else "    "
    note = "" if row.length == LENGTH else f" for {row.length:,} characters"
    yield f"{mark} {row.seconds:7.2f} s {ratio}  {row.locale}  {row.family}{note}"
    if row.flagged:
        yield from (f"{'':>24}{line}" for line in blamed(row.family, row.locale, row.length))


def main() -> int:
    """Measure and print; the exit code says whether anything is slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="families with this in their name")
    parser.add_argument("--locale", action="append", help="a locale to read them with; more than one may be given")
    options = parser.parse_args()
    # The checkout that this file is part of, not a copy that happens to be installed.
    sys.path.insert(0, str(ROOT))
    from numbers_extract import extract

    print(f"seconds for {LENGTH:,} characters, ratio for twice as many")
    slow = 0
    for name in FAMILIES:
        for locale in (options.locale or LOCALES) if options.only in name else ():
            row = timing(name, locale)
            slow += row.flagged
            print(*report(row), sep="\n", flush=True)
    if not options.only:
        vast = _seconds(extract, "ä" * VAST)
        print(f"{vast:.2f} s for one letter {VAST:,} times")
    print(f"{slow} slow")
    return min(slow, 1)


if __name__ == "__main__":
    sys.exit(main())
