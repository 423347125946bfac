"""Corpus files: read cases (FORMAT.md beside them), write claims in the same form, compare.

`python -m tests.corpus_file de` shows as a diff what extraction gives otherwise than the file
says; `--accept` writes that into the file, `--show` prints every case as it is read now.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import unified_diff
from fractions import Fraction
from pathlib import Path

from numbers_extract import Extractor
from numbers_extract.claims import Claim, Comparator, Kind, Number, Reading, Span
from numbers_extract.serialization import number_text

FOLDER = Path(__file__).with_name("corpus")

FIELDS = (
    "decimals",
    "readings",
    "candidates",
    "per",
    "qualifier",
    "unit_span",
    "counted",
    "head",
    "attribution",
    "change",
    "sentence",
    "bounds",
)
_QUOTED_FIELDS = ("qualifier", "unit_span", "counted", "head", "attribution", "sentence")
# What the format has no word for: a claim where one of these is wrong never passes.
_FAULTS = ("locale", "value", "terms", "date", "time", "lower_inclusive", "upper_inclusive")

_INDENT = "    "
_OPEN_END = "…"
_NO_DECIMALS = frozenset({Kind.FRACTION, Kind.RATIO, Kind.DATE, Kind.TIME})
_NO_BOUNDS = frozenset({Kind.DATE, Kind.TIME})

_LOCALE = re.compile(r"\[([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]+)*)\] ")
_CLAIM = re.compile(rf'(?P<surface>".*?") (?P<kind>{"|".join(Kind)}) (?P<rest>.+)')
_NEXT_FIELD = re.compile(rf" \| (?=(?:{'|'.join(FIELDS)}) )")
_VAGUE = re.compile(r"(?:.* )?(?:\S+\.\.|\.\.\S+)(?: .*)?")


@dataclass(frozen=True)
class Line:
    """One claim as the format writes it: what must be said, and nothing that follows from it."""

    surface: str
    kind: str
    value: str
    fields: dict[str, str]
    inner_unit: str = field(default="", compare=False)
    """In a claim that was found, `unit_span` where it lies inside and need not be written."""

    def __str__(self) -> str:
        order = (*FIELDS, *_FAULTS)
        named = (f"{name} {self.fields[name]}" for name in sorted(self.fields, key=order.index))
        return _INDENT + " | ".join((f"{self.surface} {self.kind} {self.value}", *named))

    def accepts(self, found: Line) -> bool:
        """Whether `found` is the claim that this line asks for."""
        fields = dict(found.fields)
        if "unit_span" in self.fields and found.inner_unit:
            fields["unit_span"] = found.inner_unit
        wanted = self.fields.get("candidates", "")
        if wanted.endswith(_OPEN_END):
            start = wanted.removesuffix(_OPEN_END).split()
            if fields.get("candidates", "").split()[: len(start)] == start:
                fields["candidates"] = wanted
        return self == Line(found.surface, found.kind, found.value, fields)


@dataclass(frozen=True)
class Case:
    """A text of a corpus file and the claims that it should have."""

    path: Path
    number: int
    locale: str
    text: str
    expected: tuple[Line, ...]
    claim_numbers: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.path.name}:{self.number}"


class CorpusError(Exception):
    """A line of a corpus file that is not in the format."""


# Reading.


def corpus_paths() -> list[Path]:
    """Every corpus file, in the order of the tags."""
    return sorted(FOLDER.glob("*.txt"))


def read_cases(path: Path) -> list[Case]:
    """The cases of a corpus file, in order."""
    lines = path.read_text("utf-8").split("\n")
    groups: list[list[int]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line[0].isspace():
            groups.append([number])
        elif groups and line.startswith(_INDENT):
            groups[-1].append(number)
        else:
            raise CorpusError(f"{path.name}:{number}: neither a text nor a claim below one")
    return [_case(path, lines, *numbers) for numbers in groups]


def _case(path: Path, lines: Sequence[str], start: int, *claims: int) -> Case:
    text, locale = lines[start - 1], path.stem
    if tagged := _LOCALE.match(text):
        text, locale = text[tagged.end() :], tagged[1]
    text = text.replace("\\n", "\n")
    expected = []
    for number in claims:
        try:
            expected.append(_parsed(lines[number - 1].strip(), text))
        except ValueError as error:
            raise CorpusError(f"{path.name}:{number}: {error}") from None
    return Case(path, start, locale, text, tuple(expected), claims)


def _parsed(line: str, text: str) -> Line:
    found = _CLAIM.fullmatch(line)
    if not found:
        raise ValueError('should be "surface" kind value')
    value, *entries = _NEXT_FIELD.split(found["rest"])
    fields: dict[str, str] = {}
    for entry in entries:
        name, _, content = entry.partition(" ")
        fields[name] = _content(name, content.strip())
    if "|" in value or len(fields) < len(entries):
        raise ValueError("an unknown field, or one twice")
    value = " ".join(value.split())
    no_decimals = found["kind"] in _NO_DECIMALS or _VAGUE.fullmatch(value)
    implied = {
        "decimals": "none" if no_decimals else "0",
        "head": fields.get("counted"),
        "sentence": _quoted(text.strip()),
    }
    needed = {name: content for name, content in fields.items() if content != implied.get(name)}
    return Line(found["surface"], found["kind"], value, needed)


def _content(name: str, content: str) -> str:
    if name in _QUOTED_FIELDS:
        if not re.fullmatch(r'".+"', content):
            raise ValueError(f"{name} should be in quotation marks")
        return content
    if "|" in content:
        raise ValueError(f"an unknown field after {name}")
    return " ".join(content.split())


# Writing.


def rendered(text: str, claims: Iterable[Claim], locale: str) -> list[Line]:
    """Claims of `text`, which was read with `locale`, as lines of the format."""
    return [_line(text, claim, locale) for claim in claims]


def _line(text: str, claim: Claim, locale: str) -> Line:
    fields = {**_number_fields(claim), **_context_fields(text, claim), **_faults(claim, locale)}
    unit = claim.context.unit
    inside = unit is not None and claim.start <= unit.start <= unit.end <= claim.end
    inner_unit = fields.pop("unit_span", "") if inside else ""
    value = f"{_value(claim)} {claim.unit or ''}".rstrip()
    return Line(_quoted(claim.text), claim.kind, value, fields, inner_unit)


def _quoted(text: str) -> str:
    escaped = text.replace("\n", "\\n")
    return f'"{escaped}"'


def _value(claim: Claim) -> str:
    comparator = "" if claim.comparator is Comparator.EQUAL else f"{claim.comparator} "
    return ("~ " if claim.approximate else "") + comparator + _stated(claim)


def _stated(claim: Claim) -> str:
    if claim.kind is Kind.DATE:
        return claim.date or "none"
    if claim.kind is Kind.TIME:
        return claim.time or "none"
    if claim.kind is Kind.RATIO:
        return ":".join(map(number_text, claim.terms))
    if claim.value is None:
        return _interval(claim.lower_bound, claim.upper_bound)
    return number_text(claim.value)


def _interval(lower: Number | None, upper: Number | None) -> str:
    return f"{_optional(lower)}..{_optional(upper)}"


def _optional(number: Number | None) -> str:
    return "" if number is None else number_text(number)


def _number_fields(claim: Claim) -> dict[str, str]:
    bounds = (claim.lower_bound, claim.upper_bound)
    fields = {}
    if claim.decimals != _implied_decimals(claim):
        fields["decimals"] = "none" if claim.decimals is None else str(claim.decimals)
    if claim.readings:
        fields["readings"] = "; ".join(map(_reading, claim.readings))
    if claim.unit_candidates != ((claim.unit,) if claim.unit else ()):
        fields["candidates"] = " ".join(claim.unit_candidates) or "none"
    if claim.per is not None:
        fields["per"] = claim.per
    if bounds != _implied_bounds(claim):
        fields["bounds"] = _interval(*bounds)
    return fields


def _implied_decimals(claim: Claim) -> int | None:
    vague = claim.value is None and (claim.lower_bound is None or claim.upper_bound is None)
    return None if vague or claim.kind in _NO_DECIMALS else 0


def _implied_bounds(claim: Claim) -> tuple[Number | None, Number | None]:
    value = claim.value
    if claim.kind in _NO_BOUNDS:
        return None, None
    if value is None:
        # Then the value is written as its bounds, but for a ratio, which has none.
        return (None, None) if claim.kind is Kind.RATIO else (claim.lower_bound, claim.upper_bound)
    below = claim.comparator in (Comparator.LESS, Comparator.AT_MOST)
    above = claim.comparator in (Comparator.GREATER, Comparator.AT_LEAST)
    return (None if below else value), (None if above else value)


def _reading(reading: Reading) -> str:
    plain = number_text(reading.value)
    whole, _, decimals = plain.partition(".")
    if reading.decimals > 0:
        plain = f"{whole}.{decimals.ljust(reading.decimals, '0')}"
    zeros = 0 if decimals else len(whole) - len(whole.rstrip("0"))
    # As for a claim's own decimals: three zeros or more at the end are unstated.
    written = reading.decimals if reading.decimals > 0 else -zeros if zeros >= 3 else 0
    return plain if written == reading.decimals else f"{plain} decimals {reading.decimals}"


def _context_fields(text: str, claim: Claim) -> dict[str, str]:
    context = claim.context
    spans = {
        "qualifier": context.qualifier,
        "unit_span": context.unit,
        "counted": context.counted,
        "head": context.head if context.head != context.counted else None,
        "attribution": context.attribution,
    }
    fields = {name: _at(text, span) for name, span in spans.items() if span is not None}
    if context.counted is not None and context.head is None:
        fields["head"] = "none"
    if context.change is not None:
        fields["change"] = " ".join(context.change)
    if _at(text, context.sentence) != _quoted(text.strip()):
        fields["sentence"] = _at(text, context.sentence)
    return fields


def _at(text: str, span: Span) -> str:
    return _quoted(text[span.start : span.end])


def _faults(claim: Claim, locale: str) -> dict[str, str]:
    """What the format lets follow from the rest, where it does not."""
    less, greater = (claim.comparator is sign for sign in (Comparator.LESS, Comparator.GREATER))
    checks = (
        ("locale", claim.locale, locale.replace("_", "-")),
        ("value", claim.value, _quotient(claim.terms) if claim.terms else claim.value),
        ("terms", bool(claim.terms), claim.kind is Kind.RATIO),
        ("date", claim.date is not None, claim.kind is Kind.DATE),
        ("time", claim.time is not None, claim.kind is Kind.TIME),
        ("lower_inclusive", claim.lower_inclusive, not greater),
        ("upper_inclusive", claim.upper_inclusive, not less),
    )
    return {name: str(getattr(claim, name)) for name, is_so, should_be in checks if is_so != should_be}


def _quotient(terms: Sequence[Number]) -> Number | None:
    if len(terms) != 2 or not terms[1]:
        return None
    return Fraction(terms[0]) / Fraction(terms[1])


# Comparing.


def difference(case: Case, claims: Iterable[Claim]) -> str:
    """What was found otherwise than the case asks for, as a unified diff; empty if nothing was."""
    asked = [str(line) for line in case.expected]
    found = [str(line) for line in _settled(case, claims)]
    if asked == found:
        return ""
    return "\n".join(list(unified_diff(asked, found, n=99, lineterm=""))[3:])


def _settled(case: Case, claims: Iterable[Claim]) -> Iterator[Line]:
    """The claims that were found, each as the file writes it where the file has it."""
    left = list(case.expected)
    for found in rendered(case.text, claims, case.locale):
        line = next((line for line in left if line.accepts(found)), found)
        if line in left:
            left.remove(line)
        yield line


# The command.


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, show or rewrite corpus files; 1 if one differs from what is extracted."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus_file", description=__doc__)
    parser.add_argument("tags", nargs="*", metavar="TAG", help="languages, such as de (all)")
    parser.add_argument("--accept", action="store_true", help="write what is found to the file")
    parser.add_argument("--show", action="store_true", help="print every case as it is read now")
    options = parser.parse_args(arguments)
    paths = [FOLDER / f"{tag}.txt" for tag in options.tags] or corpus_paths()
    return max([_compare_file(path, options) for path in paths], default=0)


def _compare_file(path: Path, options: argparse.Namespace) -> int:
    cases = read_cases(path)
    wrong: list[tuple[Case, list[Line]]] = []
    for case in cases:
        claims = Extractor(case.locale).extract(case.text)
        found = list(_settled(case, claims))
        if options.show:
            print("\n".join((case.text, *map(str, found))))
        if changed := difference(case, claims):
            wrong.append((case, found))
            if not options.show:
                print(f"{case}: {case.text}\n{changed}\n")
    if options.accept and wrong:
        path.write_text(_rewritten(path.read_text("utf-8"), wrong), "utf-8")
    print(f"{path.name}: {len(cases) - len(wrong)} of {len(cases)} cases as written")
    return 1 if wrong and not options.accept else 0


def _rewritten(content: str, cases: Iterable[tuple[Case, Sequence[Line]]]) -> str:
    """The file with the claims of these cases replaced; all else stays as it is."""
    lines: list[str | None] = list(content.split("\n"))
    for case, found in cases:
        for number in case.claim_numbers:
            lines[number - 1] = None
        lines[case.number - 1] = "\n".join((str(lines[case.number - 1]), *map(str, found)))
    return "\n".join(line for line in lines if line is not None)


if __name__ == "__main__":
    sys.exit(main())
