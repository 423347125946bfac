"""What the commands share: reading inputs, writing output, errors of one line.

Every input is read and decoded before anything is written, so bad input never leaves half an
output behind: each problem is one line on standard error, and the exit code is 2.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple, NoReturn, TextIO

BAD_INPUT = 2
STANDARD_INPUT = "-"
_TABLE_WIDTHS = (80, 120)


class Source(NamedTuple):
    """An input that was read: its name as the caller wrote it, and its text."""

    name: str
    text: str


class InputError(Exception):
    """What is wrong with an input or the output, in words for the person who named it."""


class Parser(argparse.ArgumentParser):
    """A parser of arguments whose errors are like all others."""

    def error(self, message: str) -> NoReturn:
        """One line, as for all bad input; argparse would put the whole usage before it."""
        self.exit(BAD_INPUT, f"{self.prog}: {message} (see {self.prog} --help)\n")


def table_width() -> int:
    """The width of the terminal, within what a table can be read in."""
    low, high = _TABLE_WIDTHS
    return min(max(shutil.get_terminal_size((100, 24)).columns, low), high)


# Input.


def read_all(names: Iterable[str]) -> list[Source]:
    """All inputs; `InputError` with a line for each that cannot be read."""
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
    name_shown = shown(name)
    try:
        content = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        # Not "utf-8-sig": after a byte order mark it would give an error three bytes early.
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        message = f"{name_shown}: not UTF-8 text (byte 0x{byte:02x} at offset {error.start})"
    except IsADirectoryError:
        message = f"{name_shown}: is a folder, not a file"
    except FileNotFoundError:
        message = f"{name_shown}: no such file"
    except (OSError, ValueError) as error:
        message = f"{name_shown}: cannot be read ({_reason(error)})"
    raise InputError(message)


def shown(name: str) -> str:
    """The name of an input as it is shown to a person."""
    if name == STANDARD_INPUT:
        return "standard input"
    return name if name.isprintable() and name else repr(name)


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


# Output.


@contextmanager
def output(name: str | None, inputs: Iterable[str]) -> Iterator[TextIO]:
    """Where to write: the named file, which must be none of the inputs, or standard output."""
    if name is None or name == STANDARD_INPUT:
        yield from _standard_output()
        return
    if any(_same_file(name, source) for source in inputs):
        raise InputError(f"{shown(name)}: is an input, and would be overwritten")
    try:
        with Path(name).open("w", encoding="utf-8", errors="backslashreplace") as out:
            yield out
    except OSError as error:
        raise InputError(f"{shown(name)}: cannot be written ({_reason(error)})") from error


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
        discard_output()
        raise InputError(f"standard output: cannot be written ({_reason(error)})") from error


def discard_output() -> None:
    """Send what is left of the output nowhere, when its reader has gone."""
    # Python would complain once more when it flushes at exit, so what is left goes nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _same_file(output: str, source: str) -> bool:
    return Path(output).exists() and source != STANDARD_INPUT and Path(output).samefile(source)
