"""Words before or after a figure that bound it or make it approximate."""

from __future__ import annotations

from numbers_extract.claims import Comparator, Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import AT_LEAST, AT_MOST, LESS, MORE, Bound, HeadRule
from numbers_extract.lexing.phrases import PhraseTable
from numbers_extract.lexing.tokens import DASHES, Sentence, is_digits, is_unspaced, is_word
from numbers_extract.numerals.building import noun_follows
from numbers_extract.numerals.exact import is_multiple
from numbers_extract.phrases.dates import past_year_noun
from numbers_extract.vocabulary import Vocabulary

_MOST_STACKED = 3
_GOVERNED_WINDOW = 14
_STOPS = frozenset(".;:!?")
_POINTS = (Kind.DATE, Kind.TIME)
_AMOUNTS = (Kind.CARDINAL, Kind.MEASURE, Kind.MONEY)


def qualify(s: Sentence, f: Figure, previous: Figure | None, v: Vocabulary) -> None:
    """Find the qualifiers of the figure and set its comparator, approximation and qualifier span.

    `previous` is the figure before it: a "bis" directly behind that one links a range and bounds nothing.
    """
    if f.kind is Kind.ORDINAL or f.qualifier is not None:
        f.before = f.first
        return
    table = v.date_qualifiers if f.kind in _POINTS else v.qualifiers
    alike = previous is not None and (previous.kind in _POINTS) == (f.kind in _POINTS)
    if (
        f.kind is Kind.DURATION
        and alike
        and previous is not None
        and previous.kind is Kind.FRACTION
        and _may_be_age(s, f, v)
    ):
        alike = False  # "jeder fünfte Deutsche über 65 Jahre": a share is spread over no time
    first = _before(s, f, table, past_year_noun(s, previous, v) if previous and alike else -1, v)
    if s.words[f.stop] in v.language.onward:
        _onward(s, f, first, v)
    _after(s, f, v.date_qualifiers_after if f.kind in _POINTS else v.qualifiers_after, v)
    if f.described and f.kind is Kind.MULTIPLE and f.qualifier is None:
        _behind_verb(s, f, v)
    f.before = first
    if f.stop - f.first == 1 and s.words[f.first] in v.language.ending_needs_bound and f.qualifier is None:
        f.partner_only = True


_YOUNGEST = 5


def _may_be_age(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    old = f.unit == "year" and f.value is not None and f.value >= _YOUNGEST
    return old and s.words[f.stop] not in v.language.moments_behind


def _before(s: Sentence, f: Figure, table: PhraseTable[Bound], link: int, v: Vocabulary) -> int:
    """Qualifiers before the figure, nearest first; gives the first token of what was read."""
    first = f.first
    for _ in range(_MOST_STACKED):
        stop = _past_filler(s, f, first, table, v)
        found = table.before(s.words, stop)
        if found is None:
            break
        begin, bound = found
        if _is_no_bound(s, f, begin, stop, link, v):
            break
        if bound in _NEGATED and (negation := _negation(s, begin, stop, v)) is not None:
            begin, bound = negation, _NEGATED[bound]
        _apply(f, bound)
        end = f.qualifier.end if f.qualifier else s.ends[stop - 1]
        f.qualifier = Span(s.starts[begin], end)
        first = begin
    return first


_NEGATED = {LESS: AT_LEAST, MORE: AT_MOST}
_MOST_NEGATED = 4  # words from "not" to "below" in "is not expected to fall below"


def _negation(s: Sentence, begin: int, stop: int, v: Vocabulary) -> int | None:
    """The token of a negation that turns the bound at `begin`: "must not fall below", "no debe superar"."""
    language = v.language
    for k in range(begin - 1, max(-1, begin - 2 - _MOST_NEGATED), -1):
        word = s.words[k]
        if k == begin - 1 and word in language.prepositions:
            continue  # "no conservar a más de 25 °C"
        if word in language.negations:
            return k - 2 if s.words[k - 1] in ("'", "’") and s.glued(k) else k  # "didn't"
        known = word in v.change_words or word in language.modals or word in language.negation_fillers
        if not (known or _may_be_verb(s, k, begin, stop, v)):
            return None
    return None


def _may_be_verb(s: Sentence, k: int, begin: int, stop: int, v: Vocabulary) -> bool:
    """Whether the word at `k`, right behind a negation, is what is not to be done: "do not store above 25°C".

    "He did not disclose more than 50 cases" may hide as many, and "not everyone over 65" is another thing.
    """
    language, word = v.language, s.words[k]
    near = k == begin - 1 or (k == begin - 2 and s.words[begin - 1] in language.prepositions)
    if not near or s.words[k - 1] not in language.negations or not is_word(word) or v.is_plural(word):
        return False
    closed = (language.determiners, language.prepositions, language.joiners, language.only_words)
    if word in language.clause_openers or any(word in words for words in closed):
        return False
    if language.forbidding:
        return s.words[k - 2] in language.forbidding
    return stop - begin > 1 or s.words[stop - 1] in language.than


def _onward(s: Sentence, f: Figure, first: int, v: Vocabulary) -> None:
    """ "von 2026 an", "from 6 years on": the words on both sides make the figure the first of what is meant."""
    following = s.words[f.stop + 1]
    goes_on = following in v.language.determiners or following in v.language.articles or s.capitalised(f.stop + 1)
    goes_on = goes_on or f.kind is Kind.MONEY  # "up from £187m on revenues of £2bn"
    if s.words[first - 1] in v.language.range_from and first and not goes_on and f.comparator is Comparator.EQUAL:
        f.comparator = Comparator.AT_LEAST
        f.qualifier = f.qualifier or Span(s.starts[first - 1], s.ends[first - 1])


def _behind_verb(s: Sentence, f: Figure, v: Vocabulary) -> None:
    """ "verdoppelte sich nahezu auf 14", "verdubbelde bijna": the qualifier of a verb that multiplies, behind it."""
    language = v.language
    verb_second = language.verb_second or language.head_rule is HeadRule.CAPITALISED  # German nouns are
    if not verb_second or s.words[f.stop - 1] not in language.multiple_words:
        return
    j = f.stop + (s.words[f.stop] in v.language.reflexives)
    found = v.qualifiers.after(s.words, j)
    if found is None or not found[1].approximate:
        return
    following = s.words[found[0]]
    if not is_word(following) or following in v.language.function_words:
        _apply(f, found[1])
        f.qualifier = Span(s.starts[j], s.ends[found[0] - 1])


def _past_filler(s: Sentence, f: Figure, first: int, table: PhraseTable[Bound], v: Vocabulary) -> int:
    """Where a qualifier may end: before the article of a date or a share, before the hyphen of "mid-2023"."""
    filler = s.words[first - 1]
    article = first - 1
    if filler == "'" and s.glued(first):  # "circa l'80%"
        article, filler = first - 2, s.words[first - 2]
    whole = f.kind in (Kind.FRACTION, Kind.MULTIPLE)
    if whole and filler in v.language.reflexives:
        return article  # "casi se duplicó"
    if whole and filler in v.language.determiners and filler not in v.language.part_of:
        # In "um die Hälfte" the article is no part of "um die"; "inferior a 1/2" has none.
        return first if not f.spelled and table.before(s.words, first) else article
    if f.kind is Kind.DATE and first == f.first and filler in v.date_nouns and not table.before(s.words, first):
        noun = first - 1  # "hasta el día 5", "bis zum Jahr 2020"
        article = s.word_before(noun)  # "avant l'année 2010"
        return article if s.words[article] in v.language.determiners and not table.before(s.words, noun) else noun
    points = f.kind in _POINTS and filler in v.language.determiners
    if points or filler in v.language.qualified_articles:  # "más de un 40 %"
        return first if table.before(s.words, first) else article
    if first == f.first and filler in v.language.more_of_them:
        return first - 1  # "at least another five", "knapp weitere zehn"
    if first == f.first and filler in v.language.qualifier_fillers:
        found = table.before(s.words, first - 1)
        if found is not None and (found[1].approximate or s.words[first - 2] in v.language.than):
            return first - 1
    hyphen = filler == "-" and f.kind in _POINTS and s.glued(first - 1) and s.glued(first)
    return first - 1 if hyphen else first


def _is_no_bound(s: Sentence, f: Figure, begin: int, stop: int, link: int, v: Vocabulary) -> bool:
    """Whether the words say something else here: the middle of a range, a verb's preposition, a comparison."""
    words = s.words
    if _links(s, f, begin, link, v) or (is_unspaced(words[begin]) and _ends_other_word(s, begin, stop, v)):
        return True
    if words[begin] in v.language.governable and _is_raced(s, f, begin, stop, v):
        return True
    if f.kind is Kind.DATE and _tells_which(s, f, v):
        return True
    if f.kind is Kind.DURATION and words[begin] in v.language.during and stop == begin + 1:
        return words[begin - 1] not in v.language.aged_words  # "under tre dagar"
    never = v.never_phrases.after(words, begin - 1)
    if never is not None and never[0] > begin:
        return True  # "how about 5", "Umfrage unter 1000 Wählern"
    stacked = f.qualifier is not None and not words[begin - 1].startswith(v.language.governors)
    if not stacked and _governed(s, begin, stop, f, link, v):
        return True  # "spread over about 350 hectares", but "sprach von über rund 350"
    if words[begin] in v.language.about_hundreds and f.kind not in _POINTS and not _is_round(f):
        return True
    if _is_noun(s, begin, link, v) or _is_more(s, f, begin, link, v) or _is_attribute(s, f, begin, v):
        return True
    if _moves_or_compares(s, f, begin, stop, link, v):
        return True
    plate = s.surface(begin).isupper() and len(words[begin]) > 1 and words[begin + 1].isdecimal()
    return plate and stop == begin + 1  # "AB 1234"


def _is_raced(s: Sentence, f: Figure, begin: int, stop: int, v: Vocabulary) -> bool:
    """ "Gold über 800 Meter", "over 100m hurdles": how far it goes."""
    if stop != begin + 1 or f.unit not in _COURSES:
        return False
    j, styles = f.stop, v.language.race_styles
    if s.words[j] in v.joiners and (second := v.units.after(s.words, j + 2)) is not None:
        j = second[0]  # "über 100 m und 200 m Freistil"
    return s.words[begin - 1].endswith(v.language.race_nouns) or s.words[j] in styles


_COURSES = ("meter", "kilometer", "yard")


def _tells_which(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "Before the 2010 election", "after his 2013 album": the year describes what it was before or after."""
    named = s.words[f.first - 1] in v.language.determiners and v.language.head_rule is HeadRule.LAST
    year = f.stop == f.first + 1 and s.words[f.first].isdecimal() and len(s.words[f.first]) == _YEAR_DIGITS
    return named and year and noun_follows(s, f.stop, v)


_YEAR_DIGITS = 4


def _moves_or_compares(s: Sentence, f: Figure, begin: int, stop: int, link: int, v: Vocabulary) -> bool:
    """Whether the words say where a change went or what a figure before them is more than."""
    words, verb = s.words, s.words[begin - 1]
    if words[begin] in v.change_words and (verb in v.language.particle_verbs or verb in v.language.particle_movers):
        return True  # "went up to 5"
    if words[stop - 1] in v.language.than and _compares(s, f, begin, link, v):
        return True  # "10% more than a year ago"
    if begin == link and _ends_multiple(s, begin, v):
        return True  # "three times as much as a year ago"
    # as in "steeg tot 5 procent", "subió en mayo hasta el 12 %", "bajaron desde los 20.400 millones"
    level = f.kind not in _POINTS and stop == begin + 1 and words[begin] in v.change_levels
    return level and _moves(s, f, begin, v)


def _is_round(f: Figure) -> bool:
    """Hundreds or more, and nothing below them."""
    return f.value is not None and f.value >= _HUNDRED and is_multiple(f.value, _HUNDRED)


_HUNDRED = 100
_MOST_HOURS = 24


def _may_be_hour(f: Figure) -> bool:
    return f.kind is Kind.CARDINAL and f.unit is None and f.value is not None and 0 <= f.value <= _MOST_HOURS


def _is_attribute(s: Sentence, f: Figure, begin: int, v: Vocabulary) -> bool:
    """ "a good two-bedroom flat": an article with an adjective of the noun that the figure only describes."""
    hyphen = s.words[f.stop] in ("-", "‐") and s.glued(f.stop)
    return s.words[begin] in v.language.articles and (hyphen or f.described)


def _compares(s: Sentence, f: Figure, begin: int, link: int, v: Vocabulary) -> bool:
    """Whether "more than" stands behind an amount: "10% more than a year ago", "2.3 points less than 5 years ago"."""
    ago = f.kind is Kind.DURATION and s.words[f.stop] in v.language.moments_behind
    if ago and s.words[begin].endswith(v.language.comparative_endings):
        return True  # "prices are higher than a year ago"
    if begin == link:
        return ago or not _passes(s, f, begin, v)
    return ago and link >= 0 and begin == link + 1 and is_word(s.words[link])


def _is_noun(s: Sentence, begin: int, link: int, v: Vocabulary) -> bool:
    """ "un menor de 16 años", "dos menores de 15 y 16 años"; "una persona menor de 16 años" is below that."""
    if s.words[begin] not in v.language.bounding_nouns:
        return False
    if begin == link:
        return True
    return not v.is_plural(s.words[begin]) and s.words[begin - 1] in v.soft_articles


def _passes(s: Sentence, f: Figure, begin: int, v: Vocabulary) -> bool:
    """ "in drei Jahren mehr als 200 Ärzte": behind a time there is nothing to compare a count with."""
    if f.kind is Kind.MULTIPLE and f.described:
        return True  # "auf 945 Stück mehr als verdoppeln"
    unit = v.units.before(s.words, begin)
    tables = (v.currencies, v.subunits, v.percents)
    amount = unit or next(filter(None, (table.before(s.words, begin) for table in tables)), None)
    if amount is None and s.words[begin] not in v.language.leading_words and not s.words[begin - 1].isdecimal():
        return True  # "jeder Dritte älter als 60"
    return f.kind in _AMOUNTS and unit is not None and unit[1].kind is Kind.DURATION


def _ends_multiple(s: Sentence, begin: int, v: Vocabulary) -> bool:
    word = s.words[begin - 1]
    if word in v.language.times_words or word in v.language.multiple_words:
        return True
    compound = v.compound(word)
    return compound is not None and compound.kind is Kind.MULTIPLE  # "dreimal niedriger als 2010"


def _is_more(s: Sentence, f: Figure, begin: int, link: int, v: Vocabulary) -> bool:
    """ "il 9% in più di due anni fa": what the figure before is more than; not "10 km en moins de deux heures"."""
    if f.kind is Kind.DURATION and s.words[f.stop] not in v.language.moments_behind:
        return False
    more = v.more_phrases.after(s.words, link) if link >= 0 and s.words[link] in v.more_starts else None
    return more is not None and begin < more[0]


def _ends_other_word(s: Sentence, begin: int, stop: int, v: Vocabulary) -> bool:
    """Whether what seems a qualifier is the end of a word in a script without spaces: "附近", "签约"."""
    for k in range(max(0, begin - 1), begin + 1):
        other = v.never_phrases.after(s.words, k)
        if other is not None and other[0] >= stop:
            return True
    return False


_MOVE_WINDOW = 16  # tokens
_CLAUSE_STOPS = frozenset(",;:!?()")  # a full stop inside a sentence abbreviates


def _moves(s: Sentence, f: Figure, begin: int, v: Vocabulary) -> bool:
    """Whether a word of change in the clause before `begin`, or behind the figure, makes "to" the end of a move.

    With an indefinite article a percentage is a bound: "subió hasta el 12 %", but "podrá subir hasta un 12 %".
    """
    articles = v.language.qualified_articles
    if f.kind is Kind.PERCENT and articles and s.words[f.first - 1] not in v.language.determiners:
        return False
    for k in range(begin - 1, max(-1, begin - 1 - _MOVE_WINDOW), -1):
        if s.words[k] in v.change_words:
            return True
        if s.words[k] in _CLAUSE_STOPS and s.words[k] != ":" and not s.glued(k + 1) and k < begin - 1:
            break  # but "caerá un 35 %, hasta unas 410.000"
    return s.words[f.stop] in v.change_words


def _links(s: Sentence, f: Figure, begin: int, link: int, v: Vocabulary) -> bool:
    """Whether the word at `begin` only joins the ends of a range or says at what time."""
    word = s.words[begin]
    if word == "~" and begin == link and s.glued(begin) and s.glued(begin + 1):
        return True
    hanging = begin == link + 1 and s.words[link] == "-"
    if (begin == link or hanging) and (
        word in v.language.range_to
        or word in v.language.between_and
        or (word in v.language.score_links and f.kind not in _POINTS)  # "am 14. November gegen 14 Uhr"
    ):
        return True
    if f.kind is Kind.TIME and word in v.language.time_at:
        return True
    if begin == f.first - 2 and s.words[f.first - 1] in v.language.time_at and _may_be_hour(f):
        found = v.qualifiers.before(s.words, f.first)
        return found is not None and found[1] == AT_LEAST  # "school starts at 8", but "is put at 8"
    if f.kind is Kind.DATE and word in v.language.range_to and s.words[begin - 1] in v.months:
        return s.words[begin - 2] in v.language.range_from  # "с марта по май 2023": the other end of a range
    if word in v.language.origins and _is_period(f) and s.words[f.stop] not in v.language.onward:
        return True  # "an opera from the 1920s"
    return word in v.language.range_from and _leads_on(s, f, v)


def _is_period(f: Figure) -> bool:
    """A decade or a century, whole: "192X", "15XX"."""
    return f.kind is Kind.DATE and f.date is not None and f.date[-1] == "X"


def _leads_on(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether what is behind the figure makes "from" no bound of it: another end, or what a year has."""
    behind = past_year_noun(s, f, v)
    following = s.words[behind]
    if following in v.language.range_to and _is_dated(s, behind + 1, v):
        return True
    owns = following in ("'", "’") and s.glued(behind) and s.words[behind + 1] in v.language.possessives
    attribute = v.language.head_rule is HeadRule.LAST and v.is_plural(following)
    attribute = attribute and following not in v.language.onward
    if f.kind is Kind.DATE and (owns or attribute):
        return True  # "up from 2024's $10bn", "43% from 2019 levels"
    return f.kind in _POINTS and ("/" in (f.date or f.time or "") or following in DASHES)


_OTHER_END = 3  # words of "do początku marca"


def _is_dated(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether the other end of a range stands at token `k`; none does in "od 2011 roku do finału"."""
    end = s.words[k : k + _OTHER_END]
    return any(is_digits(word) or word in v.reader_words or word in v.months for word in end)


def _apply(f: Figure, bound: Bound) -> None:
    """The qualifier nearest to the figure sets the comparator; any may make it approximate ("mindestens rund 5").

    "(Not) before 2026 at the earliest" is from then on.
    """
    earliest = f.kind in _POINTS and f.comparator is Comparator.LESS and bound.comparator is Comparator.AT_LEAST
    if bound.comparator is not None and (f.comparator is Comparator.EQUAL or earliest):
        f.comparator = bound.comparator
    f.approximate = f.approximate or bound.approximate


def _after(s: Sentence, f: Figure, table: PhraseTable[Bound], v: Vocabulary) -> None:
    """ "20 Euro oder mehr", "10 or more", "5'ten fazla"; a counted noun may stand between."""
    for gap in range(3):
        j = f.stop + f.tail + gap
        if j >= s.count:
            return
        ending = (v.noun_ending(s.words[j - 1]) if gap else f.ending) if v.language.endings else ""
        found = table.after(s.words, j)
        if ending and (behind := table.after(["'", ending[1:], *s.words[j : j + _LONGEST_AFTER]], 0)) is not None:
            found = behind[0] + j - 2, behind[1]
        open_end = f.qualifier is None or f.comparator is Comparator.EQUAL or f.kind in _POINTS
        if found is not None and open_end:
            if s.words[j] == "+" and (not s.glued(j) or is_digits(s.words[j + 1])):
                return
            following = s.words[found[0]]
            if (gap and found[0] - j < 2 and not ending) or following in v.language.than:
                return
            if s.words[found[0] - 1] in v.language.up_particles and following in v.language.range_to:
                return  # "two adults and up to three children"
            if _adds(s, f, j, found[0], v):
                return
            _apply(f, found[1])
            f.qualifier = f.qualifier or Span(s.starts[j], s.ends[found[0] - 1])  # "yaklaşık 50'den az" has two
            return
        word = s.words[j]
        if not is_word(word) or word in v.language.function_words or word in v.language.half_nouns:
            return


def _adds(s: Sentence, f: Figure, j: int, stop: int, v: Vocabulary) -> bool:
    """Whether the words are no bound, as another figure or the next part of a sum follows: "€30m plus €5m"."""
    following = s.words[stop]
    if f.kind in _POINTS and stop > j + 1:
        return False  # "2025 sonuna kadar 400 kişi"
    if not is_unspaced(s.words[j]) and (is_digits(following) or _is_signed(s, stop)):
        return True
    part = is_word(following) and following not in v.language.function_words
    return f.kind is Kind.MONEY and part and stop == j + 1 and not (f.ending or s.glued(j) or is_unspaced(s.words[j]))


def _is_signed(s: Sentence, j: int) -> bool:
    """A sign with digits behind it: "€5", "$ 5"."""
    return bool(s.words[j]) and not s.words[j].isalnum() and is_digits(s.words[j + 1]) and s.words[j] not in ",.;:"


_LONGEST_AFTER = 4  # words of "veya daha fazla olan"
_NEAR = 2


def _in_the_course_of(s: Sentence, f: Figure, begin: int, link: int, v: Vocabulary) -> bool:
    """Whether the preposition only says how long or how far what stands right before it goes."""
    if s.words[begin - 1] in v.language.aged_words:
        return False
    bound = v.qualifiers.phrases.get((s.words[begin],))
    limits = bound is not None and bound.comparator is not None and s.words[begin] not in v.language.range_to
    near = 0 <= link <= begin <= link + _NEAR
    if near and f.kind is Kind.MEASURE:
        return limits
    return limits and f.kind is Kind.DURATION and (near or (link >= 0 and _spreads(s, begin, link, v)))


def _spreads(s: Sentence, begin: int, link: int, v: Vocabulary) -> bool:
    """ "$2 billion in the project over 15 years": an amount in the same clause is spread, no duration bounded."""
    if s.words[begin - 1] in v.language.function_words:
        return False
    return all(is_word(word) and word not in v.joiners for word in s.words[link:begin])


def _governed(s: Sentence, begin: int, stop: int, f: Figure, link: int, v: Vocabulary) -> bool:
    """Whether a verb or noun before the preposition governs it ("sprach über 3 Pläne"): then it is no bound."""
    language = v.language
    if stop - begin != 1 or s.words[begin] not in language.governable:
        return False
    before = s.words[begin - 1]
    if f.kind in _POINTS:
        return f.kind is Kind.DATE and _is_for(s, begin, v)
    if before in language.lasting or before in language.prepositions:
        return False
    governor = s.words[begin - 2 if s.words[begin - 1] in language.reflexives else begin - 1]
    if governor.endswith(language.governing_nouns) or _in_the_course_of(s, f, begin, link, v):
        return True  # "ein Auftrag über 5 Millionen", "zieht sich über 5 Jahre", "$2 billion over 15 years"
    if begin and s.words[begin - 1] == "," and s.words[begin] in language.range_to:
        return True
    for k in range(begin - 1, max(-1, begin - _GOVERNED_WINDOW), -1):
        word = s.words[k]
        if word in _STOPS or (k < begin - 1 and language.head_rule is HeadRule.LAST and _ends_reach(s, k, v)):
            return False
        if f.kind is Kind.CARDINAL and word.startswith(language.movers) and k >= begin - 2:
            return True
        if word.startswith(language.governors):
            return k == begin - 1 or not _has_own_object(s, k, begin, v)
    return False


def _ends_reach(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "told us that the firm lost about 40": what a governor before a verb or an "and" governs ends there."""
    language, word = v.language, s.words[k]
    if word in v.joiners:
        return not s.words[k - 1].isdecimal()  # "een peiling die op 4 en 5 februari onder 2.050 kiezers"
    return word in language.verbs or word in v.change_words or word in language.clause_openers


def _is_for(s: Sentence, begin: int, v: Vocabulary) -> bool:
    """ "de begroting voor 2026": behind some nouns it says what the date is of; "ein Vertrag bis 2028" is bounded."""
    return s.words[begin] not in v.language.range_to and s.words[begin - 1].endswith(v.language.governing_nouns)


def _has_own_object(s: Sentence, k: int, begin: int, v: Vocabulary) -> bool:
    """Whether the governor already has a preposition nearer to it ("sprach über Pläne von über 3 Millionen").

    So in "spread over about 350 hectares".
    """
    if s.words[begin - 1] in v.language.governable:
        return True
    return any(s.words[m] == s.words[begin] for m in range(k + 1, begin))


def finish_bounds(f: Figure) -> None:
    """Set the bounds that follow from the value and its comparator, or from the comparator of a range."""
    if f.kind in _POINTS:
        return
    if f.bounded:
        _bound_range(f)
        return
    if f.value is None:
        return
    f.lower = f.value if f.comparator in (Comparator.EQUAL, Comparator.AT_LEAST, Comparator.GREATER) else None
    f.upper = f.value if f.comparator in (Comparator.EQUAL, Comparator.AT_MOST, Comparator.LESS) else None


def _bound_range(f: Figure) -> None:
    """ "bis zu 5 bis 7" keeps its ends: no bound before a range opens it; a vague plural is at least its scale."""
    if f.value is None and f.lower is not None and f.upper is not None:
        f.comparator = Comparator.EQUAL
    elif (
        f.value is None
        and f.upper is None
        and f.lower is not None
        and f.comparator in (Comparator.LESS, Comparator.AT_MOST)
    ):
        f.comparator = Comparator.AT_LEAST
