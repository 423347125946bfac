"""How long checking takes: `python tests/benchmarks/checking.py`, with `--json` for programs.

Two texts of up to a megabyte are checked, a German one and its translation, with one claim in
200 characters; some figures are wrong, some sentences are in another order. The time of
extraction is shown beside it, in processor seconds, and what both cost per character: where that stays the same,
the time grows in proportion to the length.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

ROOT = Path(__file__).parent.parent.parent
SIZES = (250_000, 500_000, 1_000_000)
FILLER = (
    "Die Stadt plant seit langem und nennt dafür gute Gründe, doch der Rat zögert noch.",
    "The town has been planning for long and gives good reasons, yet the council hesitates.",
)
# A sentence with one or two claims, and its translation; {n} is the same figure in both.
PATTERNS = (
    ("Es kamen {de} Gäste.", "{en} guests came."),
    ("Das kostete über {de} Millionen Euro.", "It cost more than {en} million euros."),
    ("Etwa {de} Kilometer sind es, {small} davon bergauf.", "It is about {en} kilometres, {small} of them uphill."),
    ("Um {small} Prozent stieg der Preis auf {de} Euro.", "The price rose by {small} percent to {en} euros."),
    ("Zwei der {de} Häuser stehen leer.", "Two of the {en} houses are empty."),
    ("Das war im Jahr {year}.", "That was in {year}."),
)


def texts(length: int, seed: int = 1) -> tuple[str, str]:
    """A text of about that many characters with its translation, a figure in fifty of which is wrong."""
    chance = random.Random(seed)  # the same texts in each run
    source: list[str] = []
    target: list[str] = []
    total = 0
    while total < length:
        lines = [_sentence(chance) for _ in range(4)]
        source += [line for line, _ in lines]
        chance.shuffle(lines)
        target += [line for _, line in lines]
        source.append(FILLER[0] * 4)
        target.append(FILLER[1] * 4)
        total += sum(map(len, source[-5:])) + 5
    return " ".join(source), " ".join(target)


def _sentence(chance: random.Random) -> tuple[str, str]:
    number, small, year = chance.randint(1_000, 99_999), chance.randint(3, 98), chance.randint(1900, 2020)
    other = number + 1_000 if chance.random() < 0.02 else number
    german, english = chance.choice(PATTERNS)
    fields = {"small": small, "year": year}
    return german.format(de=f"{number:,}".replace(",", "."), **fields), english.format(en=f"{other:,}", **fields)


def seconds(work: Callable[[], object]) -> float:
    """How long the processor needs for `work`, once."""
    start = process_time()
    work()
    return process_time() - start


def measured(length: int) -> dict[str, Any]:
    """Extraction from both texts, and checking, which extracts as well."""
    from numbers_extract import Extractor, check

    source, target = texts(length)
    german, english = Extractor("de"), Extractor("en")
    extracting = seconds(lambda: (german.extract(source), english.extract(target)))
    reports = []
    whole = seconds(lambda: reports.append(check(source, target, source_locale="de", target_locale="en")))
    (report,) = reports
    return {
        "characters": len(source) + len(target),
        "claims": (len(report.pairs) + len(report.missing), len(report.pairs) + len(report.added)),
        "wrong": len(report.problems) + len(report.missing) + len(report.added),
        "extraction_seconds": round(extracting, 2),
        "check_seconds": round(whole, 2),
        "nanoseconds_per_character": round(whole / (len(source) + len(target)) * 1e9),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    # The checkout that this file is part of, not a copy that happens to be installed.
    sys.path.insert(0, str(ROOT))
    measured(20_000)  # what is loaded and compiled once
    results = [measured(size) for size in SIZES]
    if options.json:
        print(json.dumps(results, indent=2))
        return
    for result in results:
        print(
            f"{result['characters']:>9,} characters, {result['claims'][0]:,} and {result['claims'][1]:,} claims, "
            f"{result['wrong']} wrong: {result['check_seconds']:.2f} s "
            f"(extraction {result['extraction_seconds']:.2f} s), {result['nanoseconds_per_character']} ns per character"
        )


if __name__ == "__main__":
    main()
