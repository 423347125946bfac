"""The command line: the numeric claims of files as a table, as JSON lines or as a page.

`check` as the first argument is the command of `check_cli`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from numbers_extract.claims import Claim
from numbers_extract.console import (
    BAD_INPUT,
    STANDARD_INPUT,
    InputError,
    Parser,
    Source,
    discard_output,
    output,
    read_all,
    shown,
    table_width,
)
from numbers_extract.errors import UnknownLocaleError
from numbers_extract.extractor import Extractor
from numbers_extract.html import page
from numbers_extract.serialization import claim_to_dict
from numbers_extract.table import table

PROGRAM = "numbers-extract"

_CHECK = "check"
_INTERRUPTED = 130  # what a shell reports for a program that Ctrl+C ended
_MANY_FILES = 5
"""From here on a progress bar is worth its line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code: 0, or 2 for bad input; `check` has 1 for what is not ok."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    checks = given[:1] == [_CHECK]
    try:
        return _check(given[1:]) if checks else _extract(_parser().parse_args(given))
    except (InputError, UnknownLocaleError) as error:
        for line in str(error).splitlines():
            print(f"{PROGRAM}: {line}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        # The reader (`| head`) has seen enough.
        discard_output()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _check(arguments: Sequence[str]) -> int:
    from numbers_extract.check_cli import parser, run

    return run(parser(f"{PROGRAM} {_CHECK}").parse_args(arguments))


def _extract(options: argparse.Namespace) -> int:
    files: list[str] = options.files or [STANDARD_INPUT]
    extractor = Extractor(options.locale)
    if options.format == "html" and len(files) > 1:
        raise InputError(f"--format html makes a page of one FILE, not of {len(files)}")
    sources = read_all(files)
    with output(options.output, files) as out:
        for piece in _FORMATS[options.format](extractor, sources):
            out.write(piece)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog=PROGRAM,
        description="Find every numeric claim in a text: what is claimed, how exactly, of what.",
        epilog=f"""\
Exit code 2 says that an input could not be read; then nothing is written.
"{PROGRAM} {_CHECK} SOURCE TARGET" checks the figures of a translation or a summary: see its own --help.
A file called {_CHECK} is read as ./{_CHECK}.""",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="UTF-8 text; standard input where none is given")
    parser.add_argument("-l", "--locale", default="en", help="language of the text, such as de or de-CH (en)")
    parser.add_argument("-f", "--format", choices=tuple(_FORMATS), default="table", help="table to read (default)")
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file")
    return parser


def _json_lines(extractor: Extractor, sources: Sequence[Source]) -> Iterator[str]:
    for source, claims in _extracted(extractor, sources):
        for claim in claims:
            record = {"source": source.name, **claim_to_dict(claim)}
            yield json.dumps(record, ensure_ascii=False) + "\n"


def _tables(extractor: Extractor, sources: Sequence[Source]) -> Iterator[str]:
    width = table_width()
    for number, (source, claims) in enumerate(_extracted(extractor, sources)):
        if len(sources) > 1:
            yield ("\n" if number else "") + shown(source.name) + "\n"
        yield table(source.text, claims, width) + "\n"


def _html(extractor: Extractor, sources: Sequence[Source]) -> Iterator[str]:
    for source, claims in _extracted(extractor, sources):
        yield page(source.text, claims, Path(shown(source.name)).name)


_FORMATS: dict[str, Callable[[Extractor, Sequence[Source]], Iterator[str]]] = {
    "table": _tables,
    "jsonl": _json_lines,
    "html": _html,
}


def _extracted(extractor: Extractor, sources: Sequence[Source]) -> Iterator[tuple[Source, list[Claim]]]:
    for source in _with_progress(sources):
        yield source, extractor.extract(source.text)


def _with_progress(sources: Sequence[Source]) -> Iterable[Source]:
    if len(sources) < _MANY_FILES or not sys.stderr.isatty():
        return sources
    try:
        from tqdm import tqdm  # comes with the extra "cli"
    except ImportError:
        return sources
    return tqdm(sources, unit="file", file=sys.stderr, leave=False)
