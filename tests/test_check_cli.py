"""`numbers-extract check` as a person or a build meets it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from numbers_extract.cli import main

GERMAN = "Über 62.000 Kameras kosteten 2 Milliarden Euro.\n"
RIGHT = "More than 62,000 cameras cost 2 billion euros.\n"
WRONG = "More than 62,000 cameras cost 2 million euros.\n"
SUMMARY = "More than 60,000 cameras.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (("source.txt", GERMAN), ("right.txt", RIGHT), ("wrong.txt", WRONG), ("summary.txt", SUMMARY)):
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("target", "options", "code"),
    [("right.txt", [], 0), ("wrong.txt", [], 1), ("summary.txt", [], 1), ("summary.txt", ["--summary"], 0)],
)
@pytest.mark.usefixtures("folder")
def test_the_exit_code_says_whether_it_is_ok(target: str, options: list[str], code: int) -> None:
    for form in ("table", "jsonl", "html"):
        command = ["check", "source.txt", target, "--locale", "de", "--target-locale", "en", "--format", form]
        assert main([*command, *options]) == code


@pytest.mark.usefixtures("folder")
def test_the_table_names_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "source.txt", "wrong.txt", "-l", "de", "-t", "en"])
    heading, _, *lines = capsys.readouterr().out.splitlines()
    assert heading == "Not ok: 1 of 2 figures is wrong (1 scale)."
    assert [line[0] for line in lines] == [" ", " ", "!"]


@pytest.mark.usefixtures("folder")
def test_json_lines_hold_the_report_and_each_pair(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "source.txt", "summary.txt", "-l", "de", "-t", "en", "-f", "jsonl"])
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["type"] for record in records] == ["report", "pair", "missing"]
    assert records[0]["ok"] is False
    assert records[1]["verdict"] == "rounded"
    assert records[2]["text"] == "2 Milliarden Euro"


@pytest.mark.usefixtures("folder")
def test_one_of_the_texts_may_be_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    assert main(["check", "source.txt", "-", "-l", "de", "-t", "en"]) == 1
    assert "scale" in capsys.readouterr().out
    assert main(["check", "-", "-"]) == 2
    assert capsys.readouterr().err == "numbers-extract: standard input can be SOURCE or TARGET, not both\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["source.txt", "none.txt"], "none.txt: no such file"),
        (["source.txt", "right.txt", "-t", "xx"], "unknown locale 'xx'"),
        (["source.txt", "right.txt", "-l", "zz"], "unknown locale 'zz'"),
        (["source.txt", "right.txt", "-o", "right.txt"], "right.txt: is an input, and would be overwritten"),
    ],
)
def test_bad_input_is_one_line_and_the_exit_code_two(
    folder: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *arguments]) == 2
    captured = capsys.readouterr()
    assert (captured.out, len(captured.err.splitlines())) == ("", 1)
    assert captured.err.startswith(f"numbers-extract: {message}")
    assert (folder / "right.txt").read_text("utf-8") == RIGHT


@pytest.mark.parametrize("arguments", [["check"], ["check", "source.txt"], ["check", "a", "b", "c"]])
def test_too_few_and_too_many_texts_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith("numbers-extract check: ")


def test_a_page_is_written_to_a_file(folder: Path) -> None:
    assert main(["check", "source.txt", "wrong.txt", "-l", "de", "-t", "en", "-f", "html", "-o", "page.html"]) == 1
    page = (folder / "page.html").read_text("utf-8")
    assert "<h1>source.txt – wrong.txt</h1>" in page


def test_a_file_called_check_is_read_by_its_path(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "check").write_text("64 people", "utf-8")
    assert main(["./check", "-f", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "64"
    assert main(["-f", "jsonl", "check"]) == 0


@pytest.mark.usefixtures("folder")
def test_the_answer_is_the_same_when_its_reader_has_gone() -> None:
    command = [sys.executable, "-m", "numbers_extract", "check", "source.txt", "wrong.txt", "-l", "de", "-t", "en"]
    reader, writer = os.pipe()
    os.close(reader)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, env=environment, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")
