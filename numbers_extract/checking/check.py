"""One text's figures checked against another's: the claims of both paired by one assignment."""

from __future__ import annotations

from numbers_extract.checking.pairing import pair_up
from numbers_extract.checking.report import Report
from numbers_extract.checking.sides import Side
from numbers_extract.checking.summaries import pair_summary


def check(source: str, target: str, *, source_locale: str, target_locale: str, summary: bool = False) -> Report:
    """Whether the target, a translation of the source or a summary of it, states the same figures.

    Each claim of one text is paired with at most one of the other, all together as well as they
    can be: by value, kind, unit, what is counted, and place. What languages say otherwise is no
    error (eine Million and a million, 14 Uhr and 2 p.m., beide and both), nor are conversions.
    A word such as "one", "first" or "once" is not reported as missing or added.

    With `summary` the target may leave out, round and say less. Raises `UnknownLocaleError` for a
    locale that is not there, `TypeError` for texts that are no `str`.

    >>> report = check(
    ...     "Über 62.000 Kameras kosteten 2 Milliarden Euro.",
    ...     "More than 62,000 cameras cost 2 million euros.",
    ...     source_locale="de",
    ...     target_locale="en",
    ... )
    >>> report.ok, [str(pair.verdict) for pair in report.pairs], report.missing, report.added
    (False, ['equal', 'scale'], (), ())
    """
    ours, theirs = Side.read(source, source_locale), Side.read(target, target_locale)
    pairing = pair_summary(ours, theirs) if summary else pair_up(ours, theirs)
    return Report(
        source,
        target,
        ours.locale,
        theirs.locale,
        tuple(pairing.pairs),
        tuple(pairing.missing),
        tuple(pairing.added),
        summary,
    )
