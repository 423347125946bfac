"""Promises about the code itself: what lies where, who imports what, what is never written."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "numbers_extract"
MODULES = sorted(PACKAGE.rglob("*.py"))


def _name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def _imports(path: Path) -> Iterator[str]:
    """Every package that a module imports when it runs, at the top or inside a function."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in _running(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree but for what stands under `if TYPE_CHECKING:`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from _running(child)


def test_the_top_level_holds_four_things() -> None:
    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    built = {"build", "dist"}
    assert visible - built == {"numbers_extract", "tests", "pyproject.toml", "README.md"}


@pytest.mark.parametrize(
    ("module", "allowed"),
    [
        ("babel", ("cldr.py", "cldr/")),
        ("unicode_rbnf", ("numerals/",)),
        ("pint", ("quantities/conversion.py",)),
        ("hypothesis", ("testing.py", "testing/")),
        ("tqdm", ("cli.py",)),
    ],
)
def test_a_dependency_has_one_place(module: str, allowed: tuple[str, ...]) -> None:
    importers = [_name(path) for path in MODULES if module in _imports(path)]
    assert [name for name in importers if not name.startswith(allowed)] == []


def test_import_is_light() -> None:
    script = "import sys, numbers_extract; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True, cwd=ROOT)
    assert {"pint", "hypothesis", "tqdm"}.isdisjoint(done.stdout.split())


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_nothing_is_ever_a_float(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    calls = [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert "float" not in calls
    assert [value for value in constants if isinstance(value, float)] == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_code_asks_which_language_it_is(path: Path) -> None:
    if not _name(path).startswith("languages/"):
        asked = r"\b(?:locale|language|tag)\b *(?:==|!=|in) *[\[({]?[\"']"
        assert re.findall(asked, path.read_text("utf-8")) == []


def test_every_language_has_a_corpus() -> None:
    languages = PACKAGE / "languages"
    tags = {path.stem for path in languages.glob("*.py") if re.fullmatch(r"[a-z]{2,3}", path.stem)}
    assert {tag for tag in tags if not (ROOT / "tests" / "corpus" / f"{tag}.txt").exists()} == set()


_CHANGING = {"_Pairing", "Figure", "_Chart", "Sentence"}
"""Records that are filled in step by step; nothing of them is handed out."""


def test_records_do_not_change() -> None:
    changing = set()
    for path in MODULES:
        name = f"numbers_extract.{_name(path).removesuffix('.py').replace('/', '.')}".removesuffix(".__init__")
        if name.endswith("__main__"):
            continue
        for found in vars(importlib.import_module(name)).values():
            if isinstance(found, type) and dataclasses.is_dataclass(found) and found.__module__ == name:
                parameters = vars(found)["__dataclass_params__"]
                if not (parameters.frozen and "__slots__" in vars(found)):
                    changing.add(found.__name__)
    assert changing <= _CHANGING, changing
