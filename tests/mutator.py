"""Breaks translations on purpose: one figure of a text is made wrong, in a way that a person might get it wrong.

It works on the text and the claims that are known to stand in it, and knows nothing of checking.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from numbers_extract import Claim, Comparator, Kind, Verdict

MISSING, ADDED = "missing", "added"
"""Beside the verdicts, what may become of a claim."""


class Broken(NamedTuple):
    """A text with one figure made wrong: how, where, and what should be said of it."""

    text: str
    how: str
    before: str
    after: str
    verdicts: frozenset[str]


class Edit(NamedTuple):
    """Other words for a stretch of the text, and the verdicts that fit them."""

    start: int
    end: int
    words: str
    verdicts: frozenset[str]


SCALES = {
    "en": (("thousand",), ("million", "millions"), ("billion", "billions")),
    "de": (("Tausend", "tausend"), ("Million", "Millionen", "Mio."), ("Milliarde", "Milliarden", "Mrd.")),
    "fr": (("mille",), ("million", "millions"), ("milliard", "milliards")),
    "es": (("mil",), ("millón", "millones"), ("billón", "billones")),
    "it": (("mila",), ("milione", "milioni"), ("miliardo", "miliardi")),
    "nl": (("duizend",), ("miljoen",), ("miljard",)),
    "pt": (("mil",), ("milhão", "milhões"), ("bilhão", "bilhões")),
    "pl": (("tys.",), ("mln",), ("mld",)),
    "sv": (("tusen",), ("miljon", "miljoner"), ("miljard", "miljarder")),
    "ru": (("тысяч",), ("миллион", "миллионов"), ("миллиард", "миллиардов")),
}
UNITS = {
    "en": (
        "kilometres metres miles kilometres",
        "euros dollars euros",
        "euro dollar",
        "minutes hours days weeks months years months",
        "kilometre metre",
        "hour day",
        "year month",
        "litres gallons",
        "kilograms tonnes pounds euros",
        "kilogram tonne",
        "centimetres inches",
        "€ £ $ €",
    ),
    "de": (
        "Kilometer Meter Kilometer",
        "Euro Dollar Euro",
        "Minuten Stunden Tage Wochen Monate Jahre Monate",
        "Liter Gallonen",
        "Tagen Wochen",
        "Monaten Jahren Monaten",
        "Tonnen Kilogramm",
        "Pfund Euro",
        "Zentimeter Meter",
    ),
    "fr": (
        "kilomètres mètres kilomètres",
        "euros dollars euros",
        "minutes heures jours semaines mois ans mois",
        "litres gallons",
        "kilogrammes tonnes",
        "€ $",
    ),
    "es": (
        "kilómetros metros kilómetros",
        "euros dólares euros",
        "minutos horas días semanas meses años meses",
        "litros galones",
        "libras euros",
        "kilos toneladas",
    ),
    "it": (
        "chilometri metri chilometri",
        "euro dollari euro",
        "minuti ore giorni settimane",
        "mesi anni mesi",
        "litri galloni",
        "tonnellate chilogrammi",
    ),
    "nl": (
        "kilometer meter kilometer",
        "euro dollar euro",
        "minuten uur dagen weken maanden jaar maanden",
        "liter gallon",
        "ton kilo",
    ),
    "pt": ("horas minutos horas", "anos meses anos", "quilómetros metros"),
    "pl": ("zł euro", "dni tygodni", "godzin minut", "lat miesięcy"),
    "sv": ("kronor euro", "meter kilometer", "minuter timmar", "veckor månader", "år månader"),
    "ru": ("рублей долларов рублей", "часа минуты", "дней недель", "тонны килограмма"),
}
NEXT_UNIT = {
    language: {unit: other for chain in chains for unit, other in pairwise(chain.split())}
    for language, chains in UNITS.items()
}
# Words for a bound that the text has and for another of the same place.
BOUNDS = {
    "en": {">": "more than", "<": "less than", ">=": "at least", "<=": "up to", "~": "about"},
    "de": {">": "mehr als", "<": "weniger als", ">=": "mindestens", "<=": "höchstens", "~": "rund"},
    "fr": {">": "plus de", "<": "moins de", ">=": "au moins", "<=": "au plus", "~": "environ"},
    "es": {">": "más de", "<": "menos de", ">=": "al menos", "<=": "como máximo", "~": "aproximadamente"},
    "it": {">": "più di", "<": "meno di", ">=": "almeno", "<=": "al massimo", "~": "circa"},
    "nl": {">": "meer dan", "<": "minder dan", ">=": "minstens", "<=": "hoogstens", "~": "ongeveer"},
    "pt": {">": "mais de", "<": "menos de", ">=": "pelo menos", "<=": "no máximo", "~": "cerca de"},
    "pl": {">": "ponad", "<": "mniej niż", ">=": "co najmniej", "<=": "najwyżej", "~": "około"},
    "sv": {">": "över", "<": "mindre än", ">=": "minst", "<=": "högst", "~": "omkring"},
    "ru": {">": "более", "<": "менее", ">=": "не менее", "<=": "не более", "~": "около"},
}
CHANGED_BOUND = frozenset(
    (Verdict.WEAKER, Verdict.STRONGER, Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.ENTAILED)
)
ADDITIONS = {
    "en": "It had {n} windows.", "de": "Es hatte {n} Fenster.", "fr": "Il y avait {n} fenêtres.",
    "es": "Tenía {n} ventanas.", "it": "Aveva {n} finestre.", "nl": "Het had {n} ramen.",
    "pt": "Tinha {n} janelas.", "pl": "Miało {n} okien.", "sv": "Det hade {n} fönster.", "ru": "Там было {n} окон.",
}  # fmt: skip


def broken_versions(text: str, claims: Sequence[Claim], language: str, seed: int, count: int = 3) -> list[Broken]:
    """Up to that many texts, each broken once and in a way of its own."""
    chance = random.Random(seed)
    ways = list(WAYS)
    chance.shuffle(ways)
    broken: list[Broken] = []
    for name in ways:
        edits = [edit for claim in claims for edit in WAYS[name](text, claim, language, chance)]
        if name == ADDED:
            edits = list(added_claim(text, claims, language, chance))
        if edits and len(broken) < count:
            broken.append(_applied(text, chance.choice(edits), name))
    return broken


def _applied(text: str, edit: Edit, how: str) -> Broken:
    start, end, words, verdicts = edit
    return Broken(text[:start] + words + text[end:], how, text[start:end], words, verdicts)


def other_digit(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    """One digit is another: one that counts, and for a date one that keeps it a date."""
    places = [i for i, character in enumerate(claim.text) if character.isdecimal()]
    if not places or claim.kind is Kind.TIME:
        return
    last = max((i for i in places if claim.text[i] != "0"), default=places[0])
    counting = [i for i in places if i <= last]
    place = chance.choice(counting)
    if claim.kind is Kind.DATE:
        place = places[-1]  # the last digit of a year or the day before a month
        if re.search(r"[^\W\d_]", claim.text):
            place = places[0] if len(places) in (1, 5) else places[-1]
    digit = claim.text[place]
    other = chance.choice([d for d in "123456789" if d != digit])
    start = claim.start + place
    yield Edit(start, start + 1, other, DIGIT_VERDICTS)


DIGIT_VERDICTS = frozenset((Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.STRONGER, Verdict.ENTAILED))


def other_scale(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    """Million for billion."""
    for found in re.finditer(r"[^\W\d_]+\.?", claim.text):
        for rank, forms in enumerate(SCALES[language]):
            if found.group() in forms:
                others = SCALES[language][rank - 1] if rank else SCALES[language][rank + 1]
                other = others[min(forms.index(found.group()), len(others) - 1)]
                yield Edit(claim.start + found.start(), claim.start + found.end(), other, frozenset((Verdict.SCALE,)))


def other_separator(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    """The mark of the other language: 62.000 in English, 2,1 for 2.1."""
    found = re.search(r"(?<=\d)[.,\u202f\xa0 ](?=\d)", claim.text)
    if claim.value is None or claim.kind in (Kind.RATIO, Kind.TIME) or found is None:
        return
    decimal = "." if language == "en" else ","
    digits = re.match(r"\d+", claim.text[found.end() :])
    assert digits is not None
    if found.group() == decimal and len(digits.group()) != 3:
        return  # "2,1" in English has one reading, which is right
    if claim.text.count(found.group()) > 1:
        return
    mark = decimal if found.group() != decimal else ("," if decimal == "." else ".")
    verdicts = frozenset((Verdict.SEPARATOR, Verdict.SCALE))
    yield Edit(claim.start + found.start(), claim.start + found.end(), mark, verdicts)


def other_unit(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    """Miles for kilometres, dollars for euros."""
    if claim.unit is None:
        return
    for found in re.finditer(r"[€$£]|[^\W\d_]+", claim.text):
        other = NEXT_UNIT[language].get(found.group())
        if other:
            verdicts = frozenset((Verdict.UNIT, Verdict.SCALE, Verdict.CONTRADICTED))
            yield Edit(claim.start + found.start(), claim.start + found.end(), other, verdicts)


def other_bound(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    """A bound or an approximation is another, or is lost."""
    qualifier = claim.context.qualifier
    if claim.value is None or qualifier is None or qualifier.end != claim.start - 1 or qualifier.start > claim.start:
        return
    if claim.kind in (Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.FRACTION):
        return
    sign = claim.comparator.value if claim.comparator is not Comparator.EQUAL else "~"
    opposite = {">": "<", "<": ">", ">=": "<=", "<=": ">=", "~": ">"}[sign]
    yield Edit(qualifier.start, qualifier.end, BOUNDS[language][opposite], CHANGED_BOUND)
    yield Edit(qualifier.start, claim.start, "", CHANGED_BOUND)


def dropped_claim(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    """A figure is left out, and a word stands in its place."""
    if claim.value is not None and claim.value == 1 and not any(map(str.isdecimal, claim.text)):
        return  # "one" may be dropped
    if any(map(str.isdecimal, claim.text)) or claim.value is not None:
        yield Edit(claim.start, claim.end, "…", frozenset((MISSING,)))


def added_claim(text: str, claims: Sequence[Claim], language: str, chance: random.Random) -> Iterator[Edit]:
    """A sentence with a figure that the source does not have."""
    values = {claim.value for claim in claims}
    number = next(n for n in iter(lambda: chance.randint(120, 980), None) if n not in values)
    ends = [found.end() for found in re.finditer(r"(?<=[a-z]{3})[.](?= )", text)] or [len(text)]
    place = chance.choice(ends)
    yield Edit(place, place, " " + ADDITIONS[language].format(n=number), frozenset((ADDED,)))


def _no_edits(text: str, claim: Claim, language: str, chance: random.Random) -> Iterator[Edit]:
    return iter(())


WAYS: dict[str, Callable[[str, Claim, str, random.Random], Iterator[Edit]]] = {
    "digit": other_digit,
    "scale": other_scale,
    "separator": other_separator,
    "unit": other_unit,
    "bound": other_bound,
    "dropped": dropped_claim,
    ADDED: _no_edits,
}
