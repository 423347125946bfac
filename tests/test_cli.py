"""The command line as a person or a pipeline meets it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from numbers_extract import Claim, Context, Kind, Span, extract
from numbers_extract.cli import main
from numbers_extract.table import readable_value, table

GERMAN = "Nach Angaben der Stadt kosten 3 Brücken 2,1 Milliarden Euro.\nSie sind 40 Meter lang.\n"
PROGRAM = (sys.executable, "-m", "numbers_extract")


@pytest.fixture
def german(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(GERMAN, "utf-8")
    return path


def _lines(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_table_has_a_line_for_each_claim(german: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(german), "--locale", "de"]) == 0
    heading, *rows = capsys.readouterr().out.splitlines()
    assert heading.split()[:4] == ["line", "claim", "kind", "value"]
    assert [row.split()[0] for row in rows] == ["1", "1", "2"]
    assert "2 100 000 000" in rows[1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("about 2,500 people", "≈ 2 500"),
        ("up to 2.50 euros", "≤ 2.50"),
        ("on 12 May 2008", "2008-05-12"),
        ("by 14:35", "≤ 14:35"),
        ("won 3:2", "3:2"),
        ("two thirds", "2/3"),
        ("50 to 80 goats", "50 – 80"),
        ("hundreds of thousands of goats", "≈ ≥ 100 000"),
        ("5 ± 0.2 km", "5 (4.8 – 5.2)"),
    ],
)
def test_a_value_is_written_with_its_bounds(text: str, value: str) -> None:
    (claim,) = extract(text)
    assert readable_value(claim) == value


def test_json_lines_are_claims_with_their_source(german: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(german), "-l", "de", "--format", "jsonl"]) == 0
    records = _lines(capsys.readouterr().out)
    assert [record.pop("source") for record in records] == [str(german)] * 3
    for record in records:
        claim = Claim.from_dict(record)
        assert GERMAN[claim.start : claim.end] == claim.text


def test_standard_input_is_read_without_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # A byte order mark is no part of the text.
    content = io.BytesIO(b"\xef\xbb\xbf" + GERMAN.encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(content))
    assert main(["-l", "de", "-f", "jsonl"]) == 0
    first, *_ = _lines(capsys.readouterr().out)
    assert (first["source"], first["start"]) == ("-", GERMAN.index("3"))


def test_a_page_goes_to_the_file_that_is_named(german: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    assert main([str(german), "-l", "de", "-f", "html", "-o", str(out)]) == 0
    assert out.read_text("utf-8").count("<mark") == 3


def test_several_files_have_a_table_each(german: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert main([str(german), str(empty), "-l", "de"]) == 0
    first, last = capsys.readouterr().out.split("\n\n")
    assert first.startswith(f"{german}\nline")
    assert last == f"{empty}\nNo numeric claims.\n"


def _terminal(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Standard error, which says that it is a terminal."""
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


def test_many_files_have_a_bar_in_a_terminal(
    german: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = _terminal(monkeypatch)
    pytest.importorskip("tqdm")
    files = [str(german)] * 30
    assert main([*files, "-l", "de", "-f", "jsonl"]) == 0
    assert len(_lines(capsys.readouterr().out)) == 3 * len(files)
    assert "file" in terminal.getvalue()


def test_without_the_extra_there_is_no_bar(
    german: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = _terminal(monkeypatch)
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert main([*[str(german)] * 30, "-l", "de", "-f", "jsonl"]) == 0
    assert len(_lines(capsys.readouterr().out)) == 90
    assert terminal.getvalue() == ""


def test_output_that_is_no_stream_of_bytes_is_written_all_the_same(
    german: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = io.StringIO()
    monkeypatch.setattr(sys, "stdout", output)
    assert main([str(german), "-l", "de"]) == 0
    assert "2 100 000 000" in output.getvalue()


def test_a_narrow_table_keeps_a_little_of_each_column(german: Path) -> None:
    rows = table(GERMAN, extract(GERMAN, "de"), width=20).splitlines()
    assert [row.split()[0] for row in rows[1:]] == ["1", "1", "2"]
    assert "…" in rows[2]


def _not_utf8(folder: Path) -> list[str]:
    path = folder / "latin.txt"
    path.write_bytes(b"K\xe4se")
    return [str(path)]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (lambda folder: [str(folder / "none.txt")], "none.txt: no such file"),
        (lambda folder: [str(folder)], "is a folder, not a file"),
        (_not_utf8, "latin.txt: not UTF-8 text (byte 0xe4 at offset 1)"),
        (lambda _: ["a\0b"], "'a\\x00b': cannot be read"),
        (lambda _: ["x", "y", "--format", "html"], "a page of one FILE, not of 2"),
        (lambda _: ["--format", "xml"], "invalid choice: 'xml'"),
        (lambda folder: [__file__, "-o", str(folder / "no" / "out")], "out: cannot be written"),
        (lambda _: [__file__, "-o", __file__], "is an input, and would be overwritten"),
        (lambda _: [__file__, "-l", "xx-none"], "xx-none"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    arguments: Callable[[Path], list[str]],
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    try:
        code = main(arguments(tmp_path))
    except SystemExit as stop:  # argparse ends the program itself
        code = int(str(stop.code))
    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err.startswith("numbers-extract: ")
    assert captured.err.count("\n") == 1
    assert message in captured.err


def test_an_unknown_locale_names_those_near_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([__file__, "--locale", "de-XY-zz"]) == 2
    assert "de" in capsys.readouterr().err.replace("de-XY-zz", "")


def test_every_bad_input_is_named_and_nothing_is_written(
    german: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = [str(german), str(tmp_path / "one"), str(tmp_path / "two"), "-o", str(out)]
    assert main([*arguments, "-l", "de"]) == 2
    assert capsys.readouterr().err.count("no such file") == 2
    assert not out.exists()


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("They built 40 bridges. " * 4000, "utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([*PROGRAM, path, "--format", "jsonl"], stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_output_is_utf8_whatever_the_terminal_says(german: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run([*PROGRAM, german, "-l", "de"], env=environment, capture_output=True, check=True)
    assert "Brücken" in done.stdout.decode("utf-8")


def test_a_table_keeps_to_its_width_and_its_columns(make_claim: Callable[..., Claim]) -> None:
    counted = "very long words " * 20
    text = f"数量は五千 and e\u0301\u0301 5 {counted}"
    wide = make_claim(text, "数量は五千", value=Decimal(5000))
    combining = make_claim(text, "e\u0301\u0301 5")
    counting = make_claim(
        text,
        "5 very",
        kind=Kind.MONEY,
        unit="EUR",
        context=Context(Span(0, len(text)), counted=Span(text.index("very"), len(text))),
    )
    heading, *rows = table(text, [wide, combining, counting], width=80).splitlines()
    assert rows[0].startswith("   1  数量は五千  cardinal  5 000")
    assert rows[1].startswith("   1  e\u0301\u0301 5         cardinal      5")
    assert rows[2].endswith("…")
    assert len(rows[2]) == 80
    assert heading.index("counted") == rows[2].index("very long")


def test_a_table_cannot_steer_the_terminal(make_claim: Callable[..., Claim]) -> None:
    text = "5\x1b[31m\u202e tons"
    assert "\x1b" not in table(text, [make_claim(text, text)])
    assert "\u202e" not in table(text, [make_claim(text, text)])


def test_a_number_without_end_is_cut(make_claim: Callable[..., Claim]) -> None:
    endless = Decimal("9" * 100_000)
    claim = make_claim("9…", "9…", value=endless, lower_bound=endless, upper_bound=endless)
    assert max(map(len, table("9…", [claim], width=80).splitlines())) == 80
