"""The command line: the numeric claims of files as a table, as JSON lines or as a page.

Every input is read and decoded before anything is written, so bad input never leaves half an
output behind: each problem is one line on standard error, and the exit code is 2.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple, NoReturn, TextIO

from numbers_extract.claims import Claim
from numbers_extract.errors import UnknownLocaleError
from numbers_extract.extractor import Extractor
from numbers_extract.html import page
from numbers_extract.serialization import claim_to_dict
from numbers_extract.table import table

PROGRAM = "numbers-extract"

_BAD_INPUT = 2
_INTERRUPTED = 130  # what a shell reports for a program that Ctrl+C ended
_STANDARD_INPUT = "-"
_TABLE_WIDTHS = (80, 120)
_MANY_FILES = 5
"""From here on a progress bar is worth its line."""


class Source(NamedTuple):
    """An input that was read: its name as the caller wrote it, and its text."""

    name: str
    text: str


class InputError(Exception):
    """What is wrong with an input or the output, in words for the person who named it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code: 0, or 2 for bad input."""
    options = _parser().parse_args(arguments)
    try:
        return _extract(options)
    except BrokenPipeError:
        # The reader (`| head`) has seen enough.
        _discard_output()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _extract(options: argparse.Namespace) -> int:
    files: list[str] = options.files or [_STANDARD_INPUT]
    try:
        extractor = Extractor(options.locale)
        if options.format == "html" and len(files) > 1:
            raise InputError(f"--format html makes a page of one FILE, not of {len(files)}")
        sources = _read_all(files)
        with _output(options.output, files) as out:
            for piece in _FORMATS[options.format](extractor, sources):
                out.write(piece)
    except (InputError, UnknownLocaleError) as error:
        for line in str(error).splitlines():
            print(f"{PROGRAM}: {line}", file=sys.stderr)
        return _BAD_INPUT
    return 0


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, as for all bad input; argparse would put the whole usage before it."""
        self.exit(_BAD_INPUT, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Find every numeric claim in a text: what is claimed, how exactly, of what.",
        epilog="Exit code 2 says that an input could not be read; then nothing is written.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="UTF-8 text; standard input where none is given")
    parser.add_argument("-l", "--locale", default="en", help="language of the text, such as de or de-CH (en)")
    parser.add_argument("-f", "--format", choices=tuple(_FORMATS), default="table", help="table to read (default)")
    parser.add_argument("-o", "--output", metavar="OUT", help="write to this file")
    return parser


# Input.


def _read_all(names: Iterable[str]) -> list[Source]:
    sources, problems = [], []
    for name in names:
        try:
            sources.append(Source(name, _read(name)))
        except InputError as error:
            problems.append(str(error))
    if problems:
        raise InputError("\n".join(problems))
    return sources


def _read(name: str) -> str:
    shown = _shown(name)
    try:
        content = sys.stdin.buffer.read() if name == _STANDARD_INPUT else Path(name).read_bytes()
        # Not "utf-8-sig": after a byte order mark it would give an error three bytes early.
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        message = f"{shown}: not UTF-8 text (byte 0x{byte:02x} at offset {error.start})"
    except IsADirectoryError:
        message = f"{shown}: is a folder, not a file"
    except FileNotFoundError:
        message = f"{shown}: no such file"
    except (OSError, ValueError) as error:
        message = f"{shown}: cannot be read ({_reason(error)})"
    raise InputError(message)


def _shown(name: str) -> str:
    if name == _STANDARD_INPUT:
        return "standard input"
    return name if name.isprintable() and name else repr(name)


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


# Output.


@contextmanager
def _output(name: str | None, inputs: Iterable[str]) -> Iterator[TextIO]:
    if name is None or name == _STANDARD_INPUT:
        yield from _standard_output()
        return
    if any(_same_file(name, source) for source in inputs):
        raise InputError(f"{_shown(name)}: is an input, and would be overwritten")
    try:
        with Path(name).open("w", encoding="utf-8", errors="backslashreplace") as out:
            yield out
    except OSError as error:
        raise InputError(f"{_shown(name)}: cannot be written ({_reason(error)})") from error


def _standard_output() -> Iterator[TextIO]:
    # A claim may hold any character, whatever the terminal's locale says it can show.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        yield sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _discard_output()
        raise InputError(f"standard output: cannot be written ({_reason(error)})") from error


def _discard_output() -> None:
    # Python would complain once more when it flushes at exit, so what is left goes nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _same_file(output: str, source: str) -> bool:
    return Path(output).exists() and source != _STANDARD_INPUT and Path(output).samefile(source)


def _json_lines(extractor: Extractor, sources: Sequence[Source]) -> Iterator[str]:
    for source, claims in _extracted(extractor, sources):
        for claim in claims:
            record = {"source": source.name, **claim_to_dict(claim)}
            yield json.dumps(record, ensure_ascii=False) + "\n"


def _tables(extractor: Extractor, sources: Sequence[Source]) -> Iterator[str]:
    low, high = _TABLE_WIDTHS
    width = min(max(shutil.get_terminal_size((100, 24)).columns, low), high)
    for number, (source, claims) in enumerate(_extracted(extractor, sources)):
        if len(sources) > 1:
            yield ("\n" if number else "") + _shown(source.name) + "\n"
        yield table(source.text, claims, width) + "\n"


def _html(extractor: Extractor, sources: Sequence[Source]) -> Iterator[str]:
    for source, claims in _extracted(extractor, sources):
        yield page(source.text, claims, Path(_shown(source.name)).name)


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
