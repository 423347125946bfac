"""The errors that this package raises: a small tree under `ValueError`."""

from __future__ import annotations


class NumbersExtractError(ValueError):
    """Base of every error that this package raises on purpose."""


class UnknownLocaleError(NumbersExtractError):
    """A locale tag that names no locale.

    `near` holds the known tags that look most like it, best first.
    """

    def __init__(self, message: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.near = near

    def __reduce__(self) -> tuple[type[UnknownLocaleError], tuple[str, tuple[str, ...]]]:
        return type(self), (str(self), self.near)


class ClaimFormatError(NumbersExtractError):
    """JSON that is no claim. `path` is the offending field, such as `context.unit.start`."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path = path
        self.problem = problem

    def __reduce__(self) -> tuple[type[ClaimFormatError], tuple[str, str]]:
        return type(self), (self.path, self.problem)


class NoQuantityError(NumbersExtractError):
    """A conversion was asked of a claim that has no value or no unit that fits."""
