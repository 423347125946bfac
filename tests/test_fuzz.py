"""What fuzzing found stays a case, and the targets take what the fuzzer begins with."""

from __future__ import annotations

import pytest

from tests.fuzz.targets import TARGETS, seeds

# As `tests/fuzz/run.py` prints it.
FINDS = [
    # 五百餘萬人, in Chinese: the word that says that it is more stands inside the number.
    ("extract", b"\x12" + "共五百餘萬人。".encode()),
    # A year has no third half.
    ("extract", b"\x04h3 1203"),
    ("extract", b"\x08H4 2020"),
    # No hour is below zero.
    ("extract", b"\x12\x00\x009:-4-17:00:00."),
    # Thousands, in Italian: every reading of the digits is so many of them.
    ("extract", b"\tCosta $23,400 migliaia di lire."),
    # مئة, in Arabic: two letters of the word are one in the rules.
    ("check", b"\0\0" + "بنسبة 12 با٤مئة.\0بنسبة 11 بالمئة.".encode()),
]


@pytest.mark.parametrize(("target", "data"), FINDS)
def test_what_was_found_is_mended(target: str, data: bytes) -> None:
    TARGETS[target](data)


@pytest.mark.parametrize("target", TARGETS)
def test_seeds_are_sound(target: str) -> None:
    for seed in seeds(target):
        TARGETS[target](seed)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("data", [b"", b"\0", b"\xff" * 9, b"\xed\xa0\x80", b"\x03\x03\0\0", b"null", b"[" * 3000])
def test_any_bytes_are_an_input(target: str, data: bytes) -> None:
    TARGETS[target](data)
