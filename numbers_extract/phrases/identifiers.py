"""Numbers that name something and count nothing: "Gleis 7", "Boeing 737", "10115 Berlin", "1) …"."""

from __future__ import annotations

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import DASHES, Sentence, is_digits, is_unspaced, is_word
from numbers_extract.numerals.digits import literal_end
from numbers_extract.numerals.roman import roman_value
from numbers_extract.phrases.counted import Counted, find_counted
from numbers_extract.phrases.dates import is_age_decade
from numbers_extract.phrases.multiples import TIMES_SIGN
from numbers_extract.phrases.titles import is_in_title, may_be_titled
from numbers_extract.quantities.marks import minutes_hang
from numbers_extract.quantities.measures import is_temperature_letter
from numbers_extract.vocabulary import Vocabulary

_CODE = 3  # letters of a currency
_MARKS = frozenset(".,'’\u00a0\u202f")
_JOINTS = frozenset("-‐‑_/.:")


def name_end(s: Sentence, i: int, v: Vocabulary) -> int | None:
    """Where the name ends whose digits are token `i`, or None where they are no part of a name.

    A letter before the digits without a space makes a name ("G7", "Covid-19", "EB4054") unless it is
    the sign of a currency; so do letters after them that are neither unit nor scale nor ordinal sign.
    """
    if s.glued(i) and _name_before(s, i, v):
        return _past_glued(s, i)
    j = i + 1
    if s.words[j] == "/" and s.glued(j) and f"{s.words[i]}/{s.words[j + 1]}" in v.language.idioms:
        return j + 2
    if (chain := _row_end(s, i, v) or _chain_end(s, i, v)) is not None:
        return chain
    if is_age_decade(s, i, v):
        return i + 2
    if (marked := _marked_end(s, i, v)) is not None:
        return marked
    following = s.words[j]
    if s.glued(j) and is_word(following) and not is_unspaced(following):
        return None if _is_exponent(s, j) or _known_suffix(s, j, v) else _past_glued(s, i)
    return None


def _marked_end(s: Sentence, i: int, v: Vocabulary) -> int | None:
    """Names that a sign beside the digits makes: "7-Eleven", "401(k)", "[12]"."""
    j = i + 1
    mark = s.words[j]
    if mark == "-" and s.glued(j) and s.glued(j + 1) and s.capitalised(j + 1):
        named = v.reader.read_all(s.words[j + 1]) is not None or _are_initials(s, j + 1, v)
        lettered = len(s.words[j + 1]) == 1 and not s.glued(j + 2)  # "23-F", "3-D"
        return j + 2 if named or lettered else None
    if mark == "(" and s.glued(j) and s.words[j + 2] == ")" and len(s.words[j + 1]) == 1:
        return j + 3
    return j + 1 if mark == "]" and s.words[i - 1] == "[" and i >= 2 else None


def _are_initials(s: Sentence, j: int, v: Vocabulary) -> bool:
    """ "5-HTP", "3-D", but not the unit of "5-GW-Anlage" or "10-EUR"."""
    word, surface = s.words[j], s.surface(j)
    known = (surface,) in v.exact_units.phrases or (len(word) > 1 and word in v.quantity_starts)
    return len(word) < _INITIALS and surface.isupper() and not known


_LONGEST_PART = 1000
_INITIALS = 4  # letters that are more than initials


def _chain_end(s: Sentence, i: int, v: Vocabulary) -> int | None:
    """File and reference numbers: "2016/679", "4711-0815", "22-cv-01234"."""
    j = i + 1
    mark, second = s.words[j], s.words[j + 1]
    if mark not in ("/", "-", "‑") or not (s.glued(j) and s.glued(j + 1)):
        return None
    coded = s.words[i - 1] == mark and s.glued(i) and s.glued(i - 1) and s.words[i - 2].isalpha()
    if is_digits(second) and coded and s.surface(i - 2).isupper():
        return _past_glued(s, i)  # "CVE-2023-4863"
    if is_digits(second):
        above, below = s.words[i], second
        share = len(below) < 5 and len(above) < 4 and 0 < int(above) < int(below) <= _LONGEST_PART
        if mark == "/":
            if s.has_any(v.cues.innings):
                return None  # "149/8", runs and wickets
            third = s.words[j + 2] == mark and s.glued(j + 2) and is_digits(s.words[j + 3])  # "1/2/3"
            return None if share and not third and not _is_docket(s, i - 2) else _past_glued(s, i)
        numbered = s.words[i - 1] == "." and s.words[i - 2] in v.language.naming_abbreviations
        reference = (numbered or s.words[i - 1] in v.language.naming_nouns) and len(below) > 2
        extension = len(s.words[i]) == 1 and len(below) == 4 and not below.endswith("00")  # of a telephone: "3-5213"
        return _past_glued(s, i) if reference or extension or (len(below) > 2 and below[0] == "0") else None
    if (
        is_word(second)
        and second not in v.foot_names
        and not _is_share(s, i, v)
        and s.words[j + 2] in (mark, "/")
        and s.glued(j + 2)
        and is_digits(s.words[j + 3])
        and s.glued(j + 3)
    ):
        return _past_glued(s, i)
    return None


def _is_share(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "1-in-83" at token `i`."""
    linked = s.words[i + 2] in v.language.share_words and s.words[i + 1] == s.words[i + 3]
    return linked and s.words[i + 4].isdecimal() and int(s.words[i]) < int(s.words[i + 4])


def _row_end(s: Sentence, i: int, v: Vocabulary) -> int | None:
    """ "978-3-16-148410-0", "06/04/77/12": past four numbers or more in a row, which no range and no date has.

    A row of a few before a unit states each of them, "1–2–3–4 km"; one of many is gone through once, unit or not.
    """
    words, mark, j = s.words, s.words[i + 1], i + 1
    if mark not in _ROW_MARKS:
        return None
    while words[j] == mark and is_digits(words[j + 1]) and s.glued(j) and s.glued(j + 1):
        j += 2
    measured = words[j] in v.quantity_starts and words[j] not in v.language.function_words
    if j - i == _FORMATION and not measured and _is_formation(words[i:j:2]):
        return j
    if j - i < _ROW or (measured and j - i < _LONG_ROW):
        return None
    return max(j, s.index_at(literal_end(s.text, s.starts[j - 1])))  # "7-8-9-10.5" leaves no 5


def _is_formation(numbers: list[str]) -> bool:
    """ "4-4-2": ten players in three rows, from three to five of them at the back."""
    if numbers[0] not in ("3", "4", "5") or not all(len(number) == 1 and number.isdecimal() for number in numbers):
        return False
    return sum(map(int, numbers)) == _PLAYERS


_FORMATION = 5  # tokens of three numbers
_PLAYERS = 10
_ROW_MARKS = DASHES | {"/"}
_ROW = 7  # tokens of four numbers with a mark between each two
_LONG_ROW = 19  # tokens of ten numbers


def _is_docket(s: Sentence, i: int) -> bool:
    """ "5 C 12/20", "1 BvR 357/05", "IV ZR 12/25": the file number of a court that begins at token `i`."""
    senate = s.words[i].isdecimal() or (s.surface(i).isupper() and roman_value(s.words[i]))
    if i < 0 or not senate or not is_word(s.words[i + 1]) or len(s.words[i + 1]) > _REGISTER:
        return False
    year = s.words[i + 4]
    numbered = s.words[i + 2].isdecimal() and s.words[i + 3] == "/" and len(year) == 2 and year.isdecimal()
    return numbered and s.capitalised(i + 1) and not s.glued(i + 1) and not s.glued(i + 2)


_REGISTER = 4  # letters of a court's register: "BvR"


def _is_exponent(s: Sentence, j: int) -> bool:
    """ "1e-9", "2E10": the letter at `j` is no unit and no part of a name."""
    if s.words[j] != "e" or not s.glued(j) or not s.glued(j + 1):
        return False
    j += 1
    if s.words[j] in ("+", "-", "−"):
        j += 1
    return s.words[j].isdecimal() and s.glued(j)


def _past_glued(s: Sentence, i: int) -> int:
    """Past the letters, digits and joints that hang together, but not past a closing stop."""
    j = i + 1
    while s.glued(j) and (s.words[j][:1].isalnum() or (s.words[j] in _JOINTS and s.hangs_on(j + 1))):
        j += 1
    return j


_TIME_MARK = "t"  # ISO 8601: 2016-03-24T14:35


def _name_before(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether the digits at `i` hang on letters that make a name: "G7", "Covid-19", "#12"."""
    before = s.words[i - 1]
    if is_unspaced(before) or before in v.language.number_prefixes:
        return False  # "و100", and a hundred
    if is_word(before):
        if s.words[i - 2].isdecimal() and s.glued(i - 1) and not s.glued(i - 2) and minutes_hang(s, i - 1):
            return False
        iso = before == _TIME_MARK and s.glued(i - 1) and is_digits(s.words[i - 2])
        height = before == "m" and s.glued(i - 1) and s.words[i - 2].isdecimal() and len(s.words[i]) == 2  # "1m75"
        product = before == TIMES_SIGN and not (s.capitalised(i - 1) and not is_digits(s.words[i - 2]))  # "X5"
        known = v.scales_before.before(s.words, i) or v.units_before.before(s.words, i)
        return not (_is_money_sign(s, i, v) or iso or product or height or known)
    if before in "-‐‑–" and s.glued(i - 1) and i >= 2 and is_word(s.words[i - 2]):
        if is_unspaced(s.words[i - 2]):
            return False
        return not _no_name_before_hyphen(s, i, v)
    if before in ("_", "#"):
        return True
    return (
        before == "."
        and s.glued(i - 1)
        and is_word(s.words[i - 2])
        and not _is_money_sign(s, i - 1, v)
        and not (s.words[i - 2] in v.months or f"{s.words[i - 2]}." in v.abbreviated_signs)
    )


def _no_name_before_hyphen(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "5m-10m", "mid-1972", "May-12", "EUR-5": a scale, a prefix, a month or money before the hyphen."""
    word = s.words[i - 2]
    scale = word in v.glued_scales and s.glued(i - 2) and is_digits(s.words[i - 3])
    known = word in v.language.prefixes or word in v.language.afternoon or word in v.months
    known = known or word in v.language.property_nouns  # "a magnitude-6.4 earthquake"
    shared = word in v.language.share_words and s.words[i - 3] in _HYPHENS and s.glued(i - 2)  # "1-in-83"
    known = known or (shared and (s.words[i - 4].isdecimal() or s.words[i - 4] in v.reader_words))
    return scale or known or _is_money_sign(s, i - 1, v)


def _is_money_sign(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Whether a currency's sign, or its code in capitals, stands before token `i`: "EUR5", "Rs.35"."""
    found = v.currency_signs.before(s.words, i) or v.currencies.before(s.words, i)
    word = s.words[i - 1]
    if found is None:
        return False
    is_code = is_word(word) and len(word) == _CODE and word.upper() in found[1]
    if word in v.language.not_currencies:  # "COP28" is a name, "COP28.50" an amount
        return is_code and s.surface(i - 1).isupper() and s.words[i + 1] in _MARKS and s.words[i + 2].isdecimal()
    if is_code:
        return s.surface(i - 1).isupper()
    if len(word) > _CODE and is_word(word) and s.words[i + 1] not in _MARKS:
        return False  # "Euro95"
    return s.capitalised(i - 1) or not is_word(word)


def _known_suffix(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether the letters right behind digits mean something: "5km", "3rd", "1990s", "5pm", "3fold"."""
    word = s.words[j]
    language = v.language
    hours = word in language.clock or word in language.clock_units or word == "m"
    if hours and s.glued(j + 1) and s.words[j + 1].isdecimal() and len(s.words[j + 1]) == 2:
        return True  # "20u30", "14h30", "1m75"
    if (
        word in v.quantity_starts
        or word in language.ordinal_suffixes
        or word in language.cardinal_suffixes
        or word in language.decade_suffixes
        or word in v.glued_scales
    ):
        return not s.hangs_on(j + 1) or _is_power(s, j) or minutes_hang(s, j)
    if is_temperature_letter(s, j, v):
        return True
    if word in language.afternoon or word in language.clock or word in language.times_words:
        return True
    if s.words[j + 1] == "." and "".join(s.words[j : j + 3]) in language.afternoon:
        return True  # "5p.m."
    if word.startswith((*language.multiple_suffixes, *language.unit_suffixes)):
        return True
    return word in language.fraction_nouns or word in v.months


def _is_power(s: Sentence, j: int) -> bool:
    """ "5m2", "20km³": the digit behind a length is its power."""
    if s.words[j + 1] in ("²", "³"):
        return True
    powered = s.words[j].endswith("m") and s.words[j + 1] in ("2", "3")
    return powered and not s.hangs_on(j + 2)


def drop_names(s: Sentence, figures: list[Figure], v: Vocabulary) -> list[Figure]:
    """The figures that name nothing; a bare number right behind a name goes with it ("Postfach 10 20 30")."""
    kept: list[Figure] = []
    name_stop = -1
    titled = may_be_titled(s, v)
    for f in figures:
        joined = f.first == name_stop + 1 and s.words[name_stop] in v.joiners  # "les articles 3 et 5"
        bare = f.bare_integer or (joined and f.spelled and f.kind is Kind.CARDINAL and f.stop == f.first + 1)
        counts = find_counted(s, f, v) is not None and s.words[f.stop] not in v.language.part_of if joined else False
        follows = bare and (f.first == name_stop or (joined and not counts))
        if follows or (titled and is_in_title(s, f, v)) or names_something(s, f, v):
            name_stop = f.stop
        else:
            kept.append(f)
    return kept


def names_something(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether a bare number is the name of what stands beside it (DESIGN 3.6)."""
    if f.kind is Kind.ORDINAL:
        return _is_title(s, f, v)
    if f.kind is Kind.DATE:
        return _year_names(s, f, v) or _spelled_year_names(s, f, v) or _is_version(s, f, v)
    if f.kind is Kind.FRACTION:
        return not f.spelled and f.stop - f.first == _SLASHED and _named_by(s, f, v)  # "Ausgabe 9/16"
    if f.kind is Kind.RATIO:
        lawful = s.words[f.first + 1] in _JOINTS_OF_LAW and not s.has_any(v.cues.scores)
        return lawful and _named_by(s, f, v)
    if f.kind is Kind.MEASURE and _is_lettered(s, f):
        return _named_by(s, f, v)
    if f.kind is Kind.DURATION:
        return v.language.head_rule is HeadRule.FIRST and _is_named_time(s, f)
    if f.kind is not Kind.CARDINAL:
        return False
    if f.bounded and f.value is None and f.unit is None:
        return _named_by(s, f, v)  # "junctions 16 and 17"
    if f.unit is not None or f.scaled or f.bounded:
        return False
    return _word_names(s, f, v) if f.spelled else _digits_name(s, f, v)


def _is_lettered(s: Sentence, f: Figure) -> bool:
    """ "pista 36L", "Tor 12A": one capital behind the digits, which could be a unit."""
    letter = s.surface(f.stop - 1)
    return f.stop == f.first + 2 and s.glued(f.stop - 1) and len(letter) == 1 and letter.isupper()


def _year_names(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Four digits that a noun before them or a place behind them makes a name; not "Stand: 2018", "saison 2008"."""
    if f.stop != f.first + 1 or len(f.date or "") != 4 or f.qualifier is not None:
        return False
    before = s.words[f.first - 1]
    if before in v.language.year_nouns:
        return False
    if v.language.head_rule is HeadRule.CAPITALISED and len(before) == 1 and s.capitalised(f.first - 1):
        return True  # "L 1140"
    named = before != ":" and (_named_by(s, f, v) or _is_street(s, f, v))
    return named or _is_postcode_in_parts(s, f, v)


def _spelled_year_names(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "the Sixteen Thirty Fund": a year in words and capitals before another capital."""
    capitals = all(s.capitalised(k) for k in range(f.first, f.stop + 1))
    return f.spelled and not s.opens_at(f.first) and capitals and v.language.head_rule is HeadRule.LAST


def _is_version(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "Version 3.3.92" is no day of 1992; "Stand 3.3.24" is one."""
    before = s.words[f.first - 1]
    dotted = s.words[f.first + 1] == "." and f.stop == f.first + _DOTTED and (f.date or "").startswith("XX")
    return dotted and before in v.language.naming_nouns and before not in v.language.year_nouns


_DOTTED = 5  # tokens of three numbers with a dot between each two
_HYPHENS = frozenset("-‐‑")
_JOINTS_OF_LAW = frozenset("-–")  # "l'article 49-3"


def _is_named_time(s: Sentence, f: Figure) -> bool:
    """A unit of time with a capital is a name where nouns have none: "les 24 Heures du Mans"."""
    if f.unit_span is None:
        return False
    unit = s.text[f.unit_span.start : f.unit_span.end]
    return len(unit) > 2 and unit[0].isupper() and not unit.isupper() and f.unit_span.start > f.start


def _is_title(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """An ordinal in a name: "Fifth Avenue"; where a dot writes ordinals, one before initials: "1. FC"."""
    following = s.surface(f.stop)
    if s.words[f.stop] in v.language.ordinal_naming_nouns:
        return True  # "Anayasanın 10. maddesi"
    if f.spelled and v.language.head_rule not in (HeadRule.CAPITALISED, HeadRule.NEXT):
        title = not s.opens_at(f.first) and s.capitalised(f.first) and not s.surface(f.first).isupper()
        noun = s.words[f.stop]
        return title and s.capitalised(f.stop) and is_word(noun) and noun not in v.language.titled_ordinal_nouns
    compound = s.words[f.stop + 1] in _HYPHENS and s.glued(f.stop + 1)  # "die 13. AHV-Rente"
    initials = len(following) in (2, 3) and following.isupper() and not compound
    return v.language.ordinal_dot and not f.spelled and initials


def _word_names(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A spelled number in a name: "Apollo Eleven", "Gleis sieben"."""
    following = s.words[f.stop]
    if _is_surname(s, f, v) or _names_several(s, f, v):
        return True
    titled = s.capitalised(f.first) and s.capitalised(f.first - 1)
    inside = titled and not s.opens_at(f.first - 1) and not s.surface(f.first).isupper()
    if inside and v.language.head_rule is not HeadRule.CAPITALISED:
        named = v.language.head_rule is HeadRule.FIRST and s.capitalised(f.stop)  # "Los Tres Pinos"
        return named or following in v.language.function_words or not is_word(following) or not s.capitalised(f.stop)
    return f.stop == f.first + 1 and _named_by(s, f, v) and (titled or not _counts(s, f, v))


_MOST_NAMED = 20  # "the Seven Sisters", but "mehrere Tausend Menschen"
_NAME_WINDOW = 8  # tokens on both sides that tell running text from a title


def _names_several(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "the Six Nations", "im Hotel Vier Jahreszeiten": capitals in a sentence that writes its other words small."""
    i = f.first
    if not s.capitalised(i) or not s.capitalised(f.stop) or f.value is None or f.value > _MOST_NAMED:
        return False
    if f.stop != i + 1 or s.surface(i).isupper() or not is_word(s.words[i - 1]) or s.words[i] in v.language.articles:
        return False
    window = range(max(0, i - _NAME_WINDOW), min(s.count, i + _NAME_WINDOW))
    small = (k for k in window if is_word(s.words[k]) and not s.capitalised(k))
    return any(s.words[k] not in v.language.function_words for k in small)


def _is_surname(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "Dr. Sieben", "Frau Acht": a number word with a capital behind a title."""
    k = f.first - 2 if s.words[f.first - 1] == "." else f.first - 1
    return s.capitalised(f.first) and f.stop == f.first + 1 and s.words[k] in v.language.titles and s.capitalised(k)


def _digits_name(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Digits that name: "Seite 12", "§ 5", "DIN A 4", "Boeing 737", "Python 3.11"."""
    scored = _falls_to(s, f, v)
    if not scored and _named_by(s, f, v) and not _counts_inflected(s, f, v):
        return f.qualifier is None
    before = s.words[f.first - 1]
    if before in ("§", "#", "№", "@"):
        return True
    if len(s.words[f.first]) > 1 and s.words[f.first][0] == "0" and f.fraction_digits == 0 and is_word(before):
        return True
    if f.fraction_digits or f.value is None or f.value < 0 or f.readings:
        return bool(f.fraction_digits) and s.words[f.first + 1] == "." and _is_product(s, f, v)
    if f.stop != f.first + 1:
        return False
    if s.words[f.stop + 2] == "/" and _is_docket(s, f.first):
        return True
    if v.language.head_rule is HeadRule.CAPITALISED and len(before) == 1 and s.capitalised(f.first - 1):
        return True  # roads and paper: "A 7", "DIN A 4"
    placed = _is_street(s, f, v) or _is_postcode(s, f, v) or _is_postcode_in_parts(s, f, v)
    return placed or (not scored and _is_product(s, f, v)) or _names_one(s, f, v)


def _falls_to(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "passed the House 222 to 209", "schlug Chelsea 3 zu 1": no name with a number before a score."""
    word, link, other = s.words[f.first], s.words[f.stop], s.words[f.stop + 1]
    linked = link in v.language.score_links or (link in v.language.range_to and is_word(link))
    return linked and word.isdecimal() and other.isdecimal() and len(word) >= len(other) and int(word) > int(other)


_LEAST_NAME = 3  # digits of "le régional 4523"


def _names_one(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "la rame 4012 du RER": an article, one thing and digits that count nothing."""
    language, i = v.language, f.first - 1
    if language.head_rule is not HeadRule.FIRST or len(s.words[f.first]) < _LEAST_NAME or f.qualifier is not None:
        return False
    word, article = s.words[i], s.words[i - 1]
    if not word.isalpha() or word in language.function_words or word in language.property_nouns or v.is_verb(word):
        return False
    one = article in language.determiners or article in language.part_of or article in language.change_to
    if not one or word in v.change_words or word in language.adjectives or v.is_plural(article) or s.capitalised(i):
        return False
    return not _counts(s, f, v) or v.is_verb(s.words[f.stop])


def _counts_inflected(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "В доме 20 квартир": the noun in the plural tells a count where endings tell anything."""
    if v.language.head_rule is not HeadRule.ENDINGS:
        return False
    counted = find_counted(s, f, v)
    if counted is None or s.capitalised(f.stop) or s.words[f.stop] in v.language.naming_nouns:
        return False
    return v.is_plural(s.lowered(counted.head))


def _named_by(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether a noun before the number is one that numbers name: "Seite 12", "Art. 5", "Kundennummer lautet 47"."""
    k = f.first - 1
    language = v.language
    if not language.naming_behind.isdisjoint(s.words[f.stop : f.stop + 2]):
        return True
    if s.words[k] in (".", "°") and s.words[k - 1] in language.naming_abbreviations:  # "p. 5", "n° 5"
        return True
    if s.words[k] == ":" and s.words[k - 1] == "." and s.words[k - 2] in language.naming_abbreviations:
        return True
    if s.words[k] in (".", ":"):
        k -= 1
    if s.words[k] in language.naming_copulas:
        k -= 1
        return s.words[k] in language.strong_naming_nouns or s.words[k].endswith(language.naming_suffixes)
    word = s.words[k]
    return (
        word in language.naming_nouns or word in language.strong_naming_nouns or word.endswith(language.naming_suffixes)
    )


def _is_street(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A house number: "Hauptstraße 5", "5 Main Street"."""
    before = s.words[f.first - 1]
    if before == ".":
        before = s.words[f.first - 2]
    language = v.language
    if language.street_suffixes:
        return (
            s.capitalised(f.first - 1)
            and len(before) > 5
            and before.endswith(language.street_suffixes)
            and not _counts(s, f, v)
        )
    if language.streets_after and _before_street(s, f, v):
        return True
    if language.streets_before:
        return _behind_street(s, f, v) and not _counts(s, f, v)
    following = [s.word(f.stop + k) for k in range(3)]
    if s.capitalised(f.stop):
        for k, word in enumerate(following):
            if word in language.street_words and s.capitalised(f.stop + k) and k:
                return True
            if not s.capitalised(f.stop + k):
                break
    return False


_LONGEST_STREET = 7  # tokens of "calle de la Reina Isabel, n.º"


def _before_street(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "12 bis, rue de Rivoli"."""
    j = f.stop + (s.words[f.stop] in ("bis", "ter"))
    j += s.words[j] == ","
    return s.words[j] in v.language.streets_after and s.words[f.first - 1] not in v.language.determiners


def _behind_street(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "calle Mayor, 5", "Rua Augusta 1500": the name of a street stands before the number."""
    for k in range(f.first - 1, max(-1, f.first - _LONGEST_STREET), -1):
        word = s.words[k]
        if word in v.language.streets_before:
            return k < f.first - 1
        inside = s.capitalised(k) or word in v.language.part_of or word in v.language.determiners
        if not inside and not (k == f.first - 1 and word == ","):
            return False
    return False


def _counts(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether a word stands behind the number that it may count."""
    following = s.words[f.stop]
    return is_word(following) and following not in v.language.function_words


def _is_postcode(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Five digits without a grouping mark before a place name, or after the letters of a state."""
    if len(s.words[f.first]) not in v.language.postcode_digits or f.qualifier is not None:
        return False
    before, following = s.surface(f.first - 1), s.surface(f.stop)
    if len(before) == 2 and before.isupper() and s.words[f.first - 2] in (",", "."):
        return True
    cue = s.words[f.first - 1]
    placed = cue in (",", "-", "", "(") or cue in v.language.postcode_cues
    return v.language.head_rule is not HeadRule.LAST and following[:1].isupper() and placed


def _is_postcode_in_parts(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "1012 AB Amsterdam", "114 55 Stockholm": digits and letters, or two groups of digits, before a place name."""
    language, digits = v.language, len(s.words[f.first])
    second, place = s.surface(f.first + 1), f.first + 2
    if not s.capitalised(place) or s.glued(f.first + 1):
        return False
    if language.postcode_letters and digits in language.postcode_digits:
        return len(second) == language.postcode_letters and is_word(second) and second.isupper()
    return second.isdecimal() and (digits, len(second)) == language.postcode_groups


def _counts_here(s: Sentence, i: int, counted: Counted, v: Vocabulary) -> bool:
    """Whether the number behind the name at token `i` counts what follows, and is no part of the name."""
    if v.language.head_rule is HeadRule.NEXT:
        return s.surface(i).isupper() or not any(map(str.isupper, s.surface(i)[1:]))  # "iOS 17 işletim sistemi"
    return v.language.head_rule is HeadRule.ENDINGS or v.is_plural(s.lowered(counted.head))


def _is_product(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A bare number after a capitalised name, with nothing behind it that it could count."""
    i = f.first - 1
    before = s.words[i]
    if not before or not is_word(before) or not s.named(i) or s.glued(f.first) or f.qualifier is not None:
        return False
    language = v.language
    if not language.function_words or _says_no_name(s, i, v):
        return False  # without its small words, any word at the head of a sentence would be a name
    first = s.opens_at(i)
    opening = first and before.endswith(language.opening_verb_endings)
    if language.head_rule is HeadRule.CAPITALISED:
        if before in language.sentence_starters or len(s.words[f.first]) > _LONGEST_NAME or opening:
            return False
        return find_counted(s, f, v) is None and not _in_list(s, f)
    if opening or s.words[f.stop] in language.property_nouns:
        return False  # "Deprem 5,9 büyüklüğünde"
    if first and (f.tail or (f.fraction_digits and language.head_rule is HeadRule.NEXT)):
        return False
    counted = find_counted(s, f, v)
    if counted is not None and _counts_here(s, i, counted, v):
        return False
    return not _in_list(s, f) and not (before in language.sentence_starters and first)


_SLASHED = 3  # tokens of "9/16"
_LONGEST_NAME = 4  # digits of a name: "Boeing 737"


def _is_acronym(s: Sentence, i: int) -> bool:
    """A word in capitals among words that are not."""
    if len(s.words[i]) < 2 or not s.surface(i).isupper():
        return False
    # Its surroundings, not the sentence: each look has a bound, however long the sentence is.
    start = s.starts[i]
    return not s.text[max(s.start, start - _AROUND) : min(s.end, start + _AROUND)].isupper()


_AROUND = 200  # characters


def _says_no_name(s: Sentence, i: int, v: Vocabulary) -> bool:
    """Capitalised words that are no names: "Tempo 30", "Mai 3", "Rund 20", "About 30"."""
    language, word = v.language, s.words[i]
    if _is_acronym(s, i):
        return False
    return (
        word in language.property_nouns
        or word in v.months
        or word in v.weekdays
        or word in language.function_words
        or word in v.qualifier_words
        or (word,) in v.date_qualifiers.phrases  # "Mitte 40"
        or word in language.adjectives
        or word in language.verbs
    )


def _in_list(s: Sentence, f: Figure) -> bool:
    """Whether further figures stand beside it: a row of a table, not a name."""
    mark, following, closing = s.words[f.stop : f.stop + 3]
    if mark == "(":
        return is_digits(following) and closing in (")", "%")  # "Bremen 15 (12)", but "iPhone 15 (128 GB)"
    return mark in (":", "=") or (mark == "," and is_digits(following))
