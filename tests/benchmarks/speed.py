r"""How fast extraction is: `python tests/benchmarks/speed.py`, with `--json` for programs.

Machines differ, so the measure is the ratio to a bare word scan, `regex.findall(r"\w+", text)`, of
the same text in the same run. Besides: whether the time grows with the length of the text
and no faster, and how long a fresh process needs until its first claims.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import regex

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
LOCALES = ("de", "en")
LENGTH = 200_000
ROUNDS = 5
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)

_DIGITS = regex.compile(r"\d+")
_WORD = regex.compile(r"\w+")


def news(locale: str, length: int, seed: int = 1) -> str:
    """News prose of that many characters; no figure stays the same when a sentence comes again."""
    text = (FOLDER / f"news.{locale}.txt").read_text("utf-8")
    varied = random.Random(seed)  # the same text in each run
    pieces, total = [], 0
    while total < length:
        piece = _DIGITS.sub(lambda found: _other_digits(found, varied), text) + "\n"
        pieces.append(piece)
        total += len(piece)
    return "".join(pieces)[:length]


def _other_digits(found: regex.Match[str], varied: random.Random) -> str:
    """Other digits that read alike: a year stays a year, minutes stay below sixty."""
    digits = found.group()
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return str(varied.randint(1900, 2030))
    if len(digits) == 2:
        return str(varied.randint(10, 59))
    inner = found.start() > 0 and found.string[found.start() - 1] in ".,:"
    first = varied.choice("0123456789" if inner else "123456789")
    return first + "".join(varied.choices("0123456789", k=len(digits) - 1))


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes, once."""
    start = perf_counter()
    work()
    return perf_counter() - start


def speed(locale: str) -> dict[str, Any]:
    """The best of several rounds, each of which does both, so that a slow moment hits both."""
    from numbers_extract import Extractor

    text, extractor = news(locale, LENGTH), Extractor(locale)
    claims = len(extractor.extract(text))
    rounds = [(seconds(lambda: extractor.extract(text)), seconds(lambda: _WORD.findall(text))) for _ in range(ROUNDS)]
    extracting, scanning = map(min, zip(*rounds, strict=True))
    return {
        "characters": len(text),
        "claims": claims,
        "characters_per_claim": round(len(text) / max(claims, 1)),
        "characters_per_second": round(len(text) / extracting),
        "word_scan_characters_per_second": round(len(text) / scanning),
        "ratio_to_word_scan": round(extracting / scanning, 2),
    }


def scaling(locale: str, largest: int) -> dict[int, float]:
    """Nanoseconds per character for texts of growing length; a small one is timed thrice."""
    from numbers_extract import Extractor

    extractor = Extractor(locale)
    extractor.extract(news(locale, SIZES[0], seed=2))
    per_character = {}
    for size in SIZES:
        if size <= largest:
            text = news(locale, size)
            rounds = 1 if size == SIZES[-1] else 3
            work = partial(extractor.extract, text)
            best = min(seconds(work) for _ in range(rounds))
            per_character[size] = round(best / size * 1e9, 1)
    return per_character


def first_extraction(locale: str) -> float:
    """Milliseconds that a fresh process needs for one sentence, beyond what Python itself needs."""
    work = f"from numbers_extract import extract; extract({news(locale, 300)!r}, {locale!r})"
    rounds = [(_process(work), _process("pass")) for _ in range(ROUNDS)]
    extracting = statistics.median(first for first, _ in rounds)
    bare = statistics.median(second for _, second in rounds)
    return round((extracting - bare) * 1000, 1)


def _process(script: str) -> float:
    """With byte code kept, as an installed package has it."""
    command = [sys.executable, "-c", script]
    keeping = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return seconds(lambda: subprocess.run(command, check=True, cwd=ROOT, env=keeping))


def measured(largest: int) -> dict[str, Any]:
    """Everything, by locale."""
    return {
        locale: {
            **speed(locale),
            "nanoseconds_per_character_by_length": scaling(locale, largest),
            "first_extraction_milliseconds": first_extraction(locale),
        }
        for locale in LOCALES
    }


def report(results: dict[str, Any]) -> str:
    """The results as a person reads them."""
    return "\n".join(_report(locale, result) for locale, result in results.items())


def _report(locale: str, result: dict[str, Any]) -> str:
    by_length = result["nanoseconds_per_character_by_length"].items()
    lengths = ", ".join(f"{cost:.0f} ns at {size:,}" for size, cost in by_length)
    return f"""\
{locale}: {result["ratio_to_word_scan"]} times a word scan
    {result["characters_per_second"]:,} characters/s (word scan \
{result["word_scan_characters_per_second"]:,}), {result["claims"]:,} claims in \
{result["characters"]:,} characters, one in {result["characters_per_claim"]}
    per character: {lengths}
    first extraction in a fresh process: {result["first_extraction_milliseconds"]} ms\
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="longest text to try")
    options = parser.parse_args()
    # The checkout that this file is part of, not a copy that happens to be installed.
    sys.path.insert(0, str(ROOT))
    results = measured(options.largest)
    print(json.dumps(results, indent=2) if options.json else report(results))


if __name__ == "__main__":
    main()
