"""What a fuzzer calls with bytes: each target reads them as its input and says what must hold.

The bytes are readable: a line of settings, then text in UTF-8 (what is not becomes lone surrogates). So every find
can be kept as a case by writing down what `described` says of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from numbers_extract import Claim, ClaimFormatError, Extractor, extract
from numbers_extract.checking import Report, check
from numbers_extract.serialization import claim_schema
from tests.corpus_file import corpus_paths, read_cases
from tests.soundness import assert_sound

LOCALES = tuple(path.stem for path in corpus_paths())
LONGEST = 2_000  # characters; longer inputs only repeat what shorter ones show
SEEDS_PER_LOCALE = 60


def decoded(data: bytes) -> str:
    """The bytes as text: any text is reachable, with every other byte as a lone surrogate."""
    return data.decode("utf-8", "surrogateescape")[:LONGEST]


def extraction(data: bytes) -> None:
    """One byte for the locale, then a text: the claims are sound and those of each half are found alone."""
    locale, text = _located(data)
    assert_sound(text, Extractor(locale).extract(text))


def checking(data: bytes) -> None:
    """Two bytes for the locales, then two texts with a NUL between: the report tells of each figure of both."""
    (locale, rest), other = _located(data), _locale(data[1:2])
    source, _, target = rest[1:].partition("\0")
    for summary in (False, True):
        report = check(source, target, source_locale=locale, target_locale=other, summary=summary)
        assert_whole(report)
    assert check(source, source, source_locale=locale, target_locale=locale).ok


def assert_whole(report: Report) -> None:
    """Each figure in digits of both texts is in the report, which can be printed in every form."""
    ours = {pair.a for pair in report.pairs} | set(report.missing)
    theirs = {pair.b for pair in report.pairs} | set(report.added)
    for told, text, locale in (
        (ours, report.source, report.source_locale),
        (theirs, report.target, report.target_locale),
    ):
        in_digits = (claim for claim in extract(text, locale) if any(map(str.isdecimal, claim.text)))
        assert told.issuperset(in_digits)
    json.dumps(report.to_dict())
    assert str(report)
    assert report.html()


def reading(data: bytes) -> None:
    """JSON: it is a claim by the schema or one error with a path; what is read is written alike."""
    try:
        document = json.loads(decoded(data))
    except (ValueError, RecursionError):
        return
    read(document)


def read(document: Any) -> None:
    """A document is refused with the one error, or it is a claim that is written as it was read."""
    try:
        claim = Claim.from_dict(document)
    except ClaimFormatError:
        return
    assert _validator().is_valid(document)
    assert claim.to_dict() == document


TARGETS: dict[str, Callable[[bytes], None]] = {"extract": extraction, "check": checking, "json": reading}


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(claim_schema())


def _located(data: bytes) -> tuple[str, str]:
    return _locale(data[:1]), decoded(data[1:])


def _locale(byte: bytes) -> str:
    return LOCALES[byte[0] % len(LOCALES)] if byte else LOCALES[0]


# What a fuzzer begins with.


def seeds(target: str) -> Iterator[bytes]:
    """Inputs that reach far into the target: sentences of every corpus, and claims that they hold."""
    for number, path in enumerate(corpus_paths()):
        cases = read_cases(path)
        for case in cases[:: max(1, len(cases) // SEEDS_PER_LOCALE)]:
            text = case.text.encode("utf-8", "surrogatepass")
            if target == "extract":
                yield bytes([number]) + text
            elif target == "check":
                yield bytes([number, number]) + text + b"\0" + text
            else:
                yield from (json.dumps(claim.to_dict()).encode() for claim in extract(case.text, case.locale))


def words() -> Iterator[str]:
    """Words that a fuzzer should put together: all that stand in the corpora, and signs around numbers."""
    found = {word for path in corpus_paths() for case in read_cases(path) for word in case.text.split()}
    yield from sorted(word for word in found if len(word) < 20)
    yield from ("\u202f", "\u200f", "\u2212", "\u00ad", "\u0301", "½", "²", "×10^", "\n\n", "1e9", "±", "°", "′", "″")
