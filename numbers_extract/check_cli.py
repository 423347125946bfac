"""The command `numbers-extract check`: the figures of a translation or a summary against those of its source."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from numbers_extract.console import (
    STANDARD_INPUT,
    InputError,
    Parser,
    discard_output,
    output,
    read_all,
    shown,
    table_width,
)

if TYPE_CHECKING:
    from numbers_extract.checking.report import Report

_OK, _NOT_OK = 0, 1


def parser(program: str) -> argparse.ArgumentParser:
    """What the command takes."""
    parser = Parser(
        prog=program,
        description="Check whether a translation or a summary states the same figures as its source.",
        epilog="Exit code 0: it does. 1: it does not. 2: an input could not be read; then nothing is written.",
    )
    parser.add_argument("source", metavar="SOURCE", help="UTF-8 text; - for standard input")
    parser.add_argument("target", metavar="TARGET", help="its translation or summary; - for standard input")
    parser.add_argument("-l", "--locale", default="en", help="language of the source, such as de or de-CH (en)")
    parser.add_argument("-t", "--target-locale", help="language of the target (that of the source)")
    parser.add_argument("-s", "--summary", action="store_true", help="the target may leave out, round and say less")
    parser.add_argument("-f", "--format", choices=tuple(_FORMATS), default="table", help="table to read (default)")
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file")
    return parser


def run(options: argparse.Namespace) -> int:
    """Check, write the report, and give the exit code; `InputError` for what is wrong with the input."""
    from numbers_extract.checking import check

    names = [options.source, options.target]
    if names == [STANDARD_INPUT, STANDARD_INPUT]:
        raise InputError("standard input can be SOURCE or TARGET, not both")
    source, target = read_all(names)
    report = check(
        source.text,
        target.text,
        source_locale=options.locale,
        target_locale=options.target_locale or options.locale,
        summary=options.summary,
    )
    title = " – ".join(Path(shown(name)).name for name in names)
    try:
        with output(options.output, names) as out:
            for piece in _FORMATS[options.format](report, title):
                out.write(piece)
    except BrokenPipeError:  # the reader (`| head`) has seen enough, and the answer is the same
        discard_output()
    return _OK if report.ok else _NOT_OK


def _table(report: Report, _title: str) -> Iterator[str]:
    from numbers_extract.checking.overview import overview

    yield overview(report, table_width()) + "\n"


def _json_lines(report: Report, _title: str) -> Iterator[str]:
    """A line for each pair and for each claim that stands alone; the first is about the whole."""
    whole = report.to_dict()
    pairs, missing, added = (whole.pop(name) for name in ("pairs", "missing", "added"))
    yield _line({"type": "report", **whole})
    for pair in pairs:
        yield _line({"type": "pair", **pair})
    for name, claims in (("missing", missing), ("added", added)):
        for claim in claims:
            yield _line({"type": name, **claim})


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False) + "\n"


def _html(report: Report, title: str) -> Iterator[str]:
    yield report.html(title)


_FORMATS: dict[str, Callable[[Report, str], Iterator[str]]] = {
    "table": _table,
    "jsonl": _json_lines,
    "html": _html,
}
