"""Numbers in signs for digits and for their places ("四千万零五十"), which writers set more freely than the rules.

A zero may stand for the empty places or be left out, also before a ten without its one ("一万零十二"); a
scale may stand on another ("三万亿"). A last digit without a place counts the next lower one where the
language speaks so ("两千五" is 2500).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_TEN, _HUNDRED, _MYRIAD = 10, 100, 10**4
_MOST = 64  # tokens of one number
_LIMIT = 10**30


class Placed(NamedTuple):
    """A number in such signs: the token past it, and what it says."""

    stop: int
    value: int
    short: bool = False  # its last digit counts the place below the one before it


class PlacedReader:
    """Reads the signs of one language.

    >>> signs = {"零": 0, "二": 2, "五": 5, "十": 10, "百": 100, "万": 10000}
    >>> PlacedReader(signs, bare=frozenset({10}), short=True).read("五万二百五十", 0)
    Placed(stop=6, value=50250, short=False)
    >>> PlacedReader(signs, bare=frozenset({10}), short=True).read("二百五人", 0)
    Placed(stop=3, value=250, short=True)
    >>> PlacedReader(signs, bare=frozenset({10}), short=True).read("二五人", 0) is None
    True
    """

    def __init__(self, signs: Mapping[str, int], *, bare: frozenset[int], short: bool) -> None:
        self.signs = signs
        self._bare = bare  # places that need no digit before them
        self._short = short

    def read(self, words: Sequence[str], start: int, *, short: bool = True) -> Placed | None:
        """The number that begins at `start`, if it has a sign for a place and is well formed."""
        count = _Count(self._bare)
        stop = start
        for j in range(start, min(start + _MOST, len(words))):
            value = self.signs.get(words[j])
            if value is None or not count.take(value):
                break
            if value:
                stop = j + 1
        if not count.places or count.broken:
            return None
        if count.digit is None or count.zero or count.last <= _TEN or not self._short:
            return Placed(stop, count.total + count.section + (count.digit or 0))
        if not short:
            return Placed(stop - 1, count.total + count.section)
        return Placed(stop, count.total + count.section + count.digit * (count.last // _TEN), short=True)


class _Count:
    """What the signs before have said: whole scales, the section below, a digit that waits for its place."""

    def __init__(self, bare: frozenset[int]) -> None:
        self.bare = bare
        self.total, self.section, self.places = 0, 0, 0
        self.digit: int | None = None
        self.zero = self.broken = False
        self.last = 0  # the place that was said last
        self._scale = _LIMIT  # the last of the scales
        self._place = _MYRIAD  # the last place in the section

    def take(self, value: int) -> bool:
        """Go on with a sign, if the number may have it here."""
        if value < _TEN:
            return self._take_digit(value)
        taken = self._take_place(value) if value < _MYRIAD else self._take_scale(value)
        if taken:
            self.digit, self.zero, self.last = None, False, value
            self.places += 1
        return taken

    def _take_digit(self, value: int) -> bool:
        if self.digit is not None or (value == 0 and not self.places):
            self.broken = True  # digits one by one: a year, a telephone number, "三五百"
            return False
        if value == 0:
            self.zero = True
        else:
            self.digit = value
        return True

    def _take_place(self, value: int) -> bool:
        bare = self.digit is None
        if value >= self._place or (bare and value not in self.bare):
            self.broken = self.broken or not bare
            return False
        self.section += (self.digit or 1) * value
        self._place = value
        return True

    def _take_scale(self, value: int) -> bool:
        said = self.section + (self.digit or 0)
        if value < self._scale and said:
            self.total += said * value
        elif value >= self._scale and (self.total or said):
            if said == 0 and value > self._scale and self.total % self._scale:
                return False
            self.total = (self.total + said) * value
        else:
            return False
        self.section, self._place, self._scale = 0, _MYRIAD, value
        return self.total < _LIMIT
