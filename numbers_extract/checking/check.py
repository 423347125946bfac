"""One text's figures checked against another's: the claims of both paired by one assignment."""

from __future__ import annotations

from dataclasses import replace

from numbers_extract.checking.locales import beginning, fits_better, likely_locales, misfits
from numbers_extract.checking.pairing import pair_up
from numbers_extract.checking.report import Report
from numbers_extract.checking.sides import Side
from numbers_extract.checking.summaries import pair_summary
from numbers_extract.cldr import bcp47, language_of


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
    report = _reported(ours, theirs, summary=summary)
    if report.ok or not misfits(report):
        return report
    return replace(report, better_locale=_better_locale(ours, theirs, summary=summary))


def _reported(source: Side, target: Side, *, summary: bool) -> Report:
    pairing = pair_summary(source, target) if summary else pair_up(source, target)
    return Report(
        source.text,
        target.text,
        bcp47(source.locale),
        bcp47(target.locale),
        tuple(pairing.pairs),
        tuple(pairing.missing),
        tuple(pairing.added),
        summary,
    )


def _better_locale(source: Side, target: Side, *, summary: bool) -> str | None:
    """The locale in which most figures of the target would be right, where they are not in its own."""
    source, target = beginning(source), beginning(target)
    report = _reported(source, target, summary=summary)
    for tag in likely_locales(target.text, language_of(target.locale)):
        other = _reported(source, Side.read(target.text, tag), summary=summary)
        if fits_better(report, other):
            return other.target_locale
    return None
