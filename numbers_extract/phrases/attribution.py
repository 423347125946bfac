"""Who says so, in the words that say it: found once for a sentence, or for each of its parts."""

from __future__ import annotations

from bisect import bisect_right

from numbers_extract.claims import Kind, Span
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.phrases.counted import describes, inflected_span, past_genitives
from numbers_extract.phrases.reporting import quoted_speaker, source_clause, source_phrase
from numbers_extract.vocabulary import Vocabulary
from numbers_extract.vocabulary.cues import CLOSING_QUOTES

_LONGEST = 12
_JOINTS = frozenset("-‐‑&")
_JOINTS_AND_APOSTROPHES = _JOINTS | frozenset("'’")
_BREAKS = frozenset(',;:.!?()"„“”»«–—')


def find_attributions(s: Sentence, v: Vocabulary) -> list[Span]:
    """The words of the sentence that name the source of what it says, and further sources of its later parts."""
    found: list[Span] = []
    for k, word in enumerate(s.words):
        if word not in v.attribution_cues or _compares(s, k, v):
            continue
        span = _phrase_at(s, k, v)
        if span is None and not found:
            span = _clause_at(s, k, v)
        if span is not None and not (found and span.start < found[-1].end):
            found.append(span)
    if not found and (span := _behind_quotation(s, v)) is not None:
        found.append(span)
    return found


def _compares(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "bir önceki yıla göre", "według stanu na 1 maja": the word for a source beside what is none."""
    compared = v.language.compared_nouns
    return s.words[k + 1] in compared or (k > 0 and s.words[k - 1] in compared)


_WITH_ANY_VERB = (HeadRule.FIRST, HeadRule.CAPITALISED)


def may_have_source(s: Sentence, v: Vocabulary) -> bool:
    """Whether any word or sign of the sentence may stand beside a source; cheap."""
    return s.has_any(v.cues.sources) or (v.language.head_rule in _WITH_ANY_VERB and s.has_any(v.cues.quotes))


def _behind_quotation(s: Sentence, v: Vocabulary) -> Span | None:
    """ "« Il en reste 80 », soupire un bénévole": whatever the verb, who stands behind it said so."""
    language = v.language
    if language.head_rule is HeadRule.CAPITALISED:
        return quoted_speaker(s, v)
    if language.head_rule is not HeadRule.FIRST:
        return None
    for k in range(1, s.count - 2):
        if s.words[k] != "," or s.words[k - 1] not in CLOSING_QUOTES:
            continue
        verb = k + 1
        while s.words[verb] in language.speech_auxiliaries:
            verb += 1
        subject = s.words[verb + 1] in v.soft_articles or s.capitalised(verb + 1)
        said = is_word(s.words[verb]) and s.words[verb] not in language.function_words and not s.capitalised(verb)
        if said and subject:
            return _named_after(s, verb, v, first=k + 1)
    return None


def _phrase_at(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    if v.language.head_rule is HeadRule.CAPITALISED:
        return source_phrase(s, k, v)
    return _phrase_after(s, k, v) or _phrase_before(s, k, v)


def _clause_at(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    return source_clause(s, k, v) if v.language.head_rule is HeadRule.CAPITALISED else _speech(s, k, v)


def attribution_of(s: Sentence, f: Figure, found: list[Span], v: Vocabulary) -> Span | None:
    """Who says the figure: the last source before it, else the first; not the one that it counts.

    "According to the police 500, according to the organisers 900"; "two thirds of those asked said".
    """
    place = bisect_right(found, f.start, key=lambda span: span.start)
    nearest = found[max(0, place - 1)] if found else None
    if nearest is None or nearest.start <= f.start < nearest.end:
        return None
    if _says_of_clause(s, nearest, v):
        begin, stop = s.index_at(nearest.end), s.index_at(f.start)
        if f.start < nearest.start or "," in s.words[begin:stop]:
            return None
    return nearest if _is_said(s, f, nearest, v) else None


def _says_of_clause(s: Sentence, attribution: Span, v: Vocabulary) -> bool:
    """ "a plan, which opponents say costs $1 billion": said only of what the clause says."""
    language, k = v.language, s.index_at(attribution.start)
    return language.head_rule is HeadRule.LAST and s.words[k - 1] in language.relatives and s.words[k - 2] == ","


def _is_said(s: Sentence, f: Figure, attribution: Span, v: Vocabulary) -> bool:
    """Whether the source says the figure: not where it only describes the source ("dit Léa, qui élève 50 vaches")."""
    if f.start < attribution.end:
        return True
    k = s.index_at(attribution.end)
    if f.kind is Kind.CARDINAL and _is_age_of_speaker(s, f, k):
        return False
    if s.words[k] != "," or s.words[k + 1] not in v.language.relatives:
        return True
    if v.language.head_rule is HeadRule.CAPITALISED and s.words[k + 2] not in v.language.prepositions:
        return True  # "sagte er, die 50 Kühe seien krank": an article
    return any(word in _BREAKS for word in s.words[k + 2 : f.first])


def _is_age_of_speaker(s: Sentence, f: Figure, k: int) -> bool:
    """ "said the owner, Carla Nunes, 68, who": a number between commas behind the name."""
    set_off = s.words[f.first - 1] == "," and s.words[f.stop] in _BREAKS
    return set_off and f.first - k <= _LONGEST and all(s.capitalised(j) or s.words[j] == "," for j in range(k, f.first))


def _phrase_before(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    """ "Nach Angaben der Taliban", "laut Polizei", "according to the UN"."""
    first, past = k, k
    for phrase, place in v.attribution_phrases.get(s.words[k], ()):
        numbered = len(phrase) == 1 and k > 0 and s.words[k - 1] not in _BREAKS and v.reader.read_all(phrase[0])
        if numbered and s.capitalised(k + 1) and s.words[k - 1] not in v.soft_articles:
            numbered = None  # "spende meno secondo Coldiretti"
        if numbered:
            continue  # "o segundo trem"
        if tuple(s.words[max(0, k - place) : k - place + len(phrase)]) == phrase:
            first, past = k - place, k - place + len(phrase)
            break
    else:
        begin = _after_adjectives(s, k, v)
        return None if begin is None else Span(s.starts[begin], s.ends[past_genitives(s, k + 1, v) - 1])
    cites = v.language.head_rule is HeadRule.LAST and s.words[past - 1].endswith(v.language.opening_verb_endings)
    if cites and s.words[past] in v.language.own_words:
        return None  # "the defense, citing her clean record, sought 15 years"
    stop = _noun_phrase_end(s, past, v)
    if is_digits(s.words[stop]) and s.words[stop - 1] in v.language.naming_nouns:
        return None  # "podle paragrafu 25"
    alone = past - first > 1 and v.language.head_rule is not HeadRule.ENDINGS  # "по данным на 1 мая" names nobody
    return Span(s.starts[first], s.ends[stop - 1]) if stop > past or alone else None


def _after_adjectives(s: Sentence, k: int, v: Vocabulary) -> int | None:
    """ "nach ersten Schätzungen": the preposition before the noun at `k` and its adjectives."""
    if s.words[k] not in v.language.attribution_nouns:
        return None
    for j in range(k - 1, max(-1, k - 4), -1):
        if s.words[j] in v.language.attribution_prepositions:
            return j
        if not s.words[j].endswith(v.language.adjective_endings):
            return None
    return None


def _phrase_after(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    """ "dem Ministerium zufolge", "einem Bericht der Weltbank zufolge"."""
    language = v.language
    if s.words[k] not in language.attribution_after:
        return None
    first = k
    while first > 0 and k - first < _LONGEST:
        word = s.words[first - 1]
        if not (is_word(word) or (word in _JOINTS_AND_APOSTROPHES and s.glued(first - 1) and s.glued(first))):
            break
        first -= 1
        if word in language.determiners or word in language.articles:
            break
    return Span(s.starts[first], s.ends[k]) if first < k else None


def _speech(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    """ "sagte der Sprecher", "the ministry said"."""
    language, word = v.language, s.words[k]
    before = s.words[k - 1]
    if word not in language.speech_verbs and word not in language.weak_speech_verbs:
        return None
    if language.verbs_last:
        quoted = bool(k) and before in _BREAKS
        reports = quoted or before.endswith(language.reported_endings or ("",))
        return (_named_after(s, k, v) if quoted else None) or (_opening_subject(s, k) if reports else None)
    if before in language.passive_auxiliaries or _is_no_verb(s, k, v):
        return None  # "gales were reported"
    if k and ((before in _BREAKS and not _initials(s, k - 1, v)) or before in language.reporting_openers):
        return None if _reports_object(s, k, v) else _named_after(s, k, v)
    first = _first_auxiliary(s, k, v)
    if 0 < first < k and s.words[first - 1] in _BREAKS:
        return _named_after(s, k, v, first=first)
    if (first == k and word.endswith(language.speech_participle_endings)) or _has_object(s, k, v):
        return None
    found = _speaker_first(s, k, v)
    if found is None and v.language.head_rule is HeadRule.ENDINGS:
        return _named_after(s, k, v)  # "об этом сообщает агентство"
    return found


def _is_no_verb(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether a word that may report is a noun here: "its low estimate", "the United States, …"."""
    word = s.words[k]
    if word in v.language.speech_nouns and not v.is_plural(s.words[k - 1]):
        return True
    return v.language.head_rule is HeadRule.LAST and _is_named(s, k, v) and word in v.language.weak_speech_verbs


def _reports_object(s: Sentence, k: int, v: Vocabulary) -> bool:
    """ "34 patients, or 3%, reported side effects": no name and no article, so what was reported and not who did."""
    named = s.capitalised(k + 1) or s.words[k + 1] in v.soft_articles
    return v.language.head_rule is HeadRule.LAST and s.words[k] in v.language.weak_speech_verbs and not named


def _first_auxiliary(s: Sentence, k: int, v: Vocabulary) -> int:
    """The first of the auxiliaries right before the verb: "a déclaré", "a fait savoir"."""
    while s.words[k - 1] in v.language.speech_auxiliaries:
        k -= 1
    return k


def _has_object(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether the verb at `k` does not report: "el árbitro señaló el segundo penalti"; but "dijo el lunes que"."""
    language, j = v.language, k + 1
    day = j + (s.words[j] in language.prepositions)
    # "the team reported in March.", "the governor wrote on Telegram."
    said_then = s.words[day] in v.weekdays or s.words[day] in v.months or (day > j and s.capitalised(day))
    reports = s.words[j] in language.that or s.words[j] in _BREAKS or not s.words[j] or said_then
    said_in = language.head_rule is HeadRule.LAST and not language.verb_second and day > j
    if said_in and (s.words[day] in v.soft_articles or s.words[day] in language.own_words):
        reports = True  # "the authors wrote in the journal"
    if s.words[k] in language.weak_speech_verbs and not reports:
        return True
    article = s.words[j] in language.articles or s.words[j] in language.determiners
    return language.head_rule is HeadRule.FIRST and article and s.words[j + 1] not in v.weekdays


def _named_after(s: Sentence, k: int, v: Vocabulary, first: int | None = None) -> Span | None:
    """ "sagte der Sprecher", "teilte die Behörde mit", "so die Polizei"."""
    begin = k + 1
    if s.words[begin] in v.language.speech_places:
        when = s.words[begin + 1] in v.language.function_words  # "powiedział w środę minister"
        begin += 2 if when else 1
    stop = begin if is_digits(s.words[begin]) else _noun_phrase_end(s, begin, v)  # "U.S. adds 254,000 jobs"
    if v.language.head_rule is HeadRule.LAST and not v.language.clause_openers.isdisjoint(s.words[begin:stop]):
        return None  # "the students, 11 in all, say the school ignored complaints that go back years"
    if stop == begin or s.words[begin] in v.language.scale_links:  # ", prevede di tagliare"
        return None
    if s.words[k - 1] in v.language.reporting_openers:
        k -= 1
    if s.words[stop] in v.language.speech_particles and not is_word(s.words[stop + 1]):
        stop += 1
    return Span(s.starts[k if first is None else first], s.ends[stop - 1])


def _speaker_first(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    """ "…, the ministry said": the subject before the verb, back to the break before it."""
    first = k
    while first > 0 and k - first < _LONGEST:
        word = s.words[first - 1]
        if (
            (word in _BREAKS and not _initials(s, first - 1, v) and not _aged(s, first - 1))
            or (word in v.language.joiners and not _joins_nouns(s, first, k, v))
            or word in v.language.clause_openers
            or (v.language.head_rule is HeadRule.ENDINGS and word in v.language.function_words)
        ):
            break
        first -= 1
    if v.language.head_rule is HeadRule.ENDINGS and first and first < k:
        if s.words[first - 1] in v.language.speech_places:
            first -= 1  # "в полиции сообщили"
        elif s.words[first - 1] in v.language.prepositions:
            return None  # "o wypadku poinformowała straż"
    stoppers = v.language.subject_stoppers
    numbered = _is_counted(s, first, k, v)
    if v.language.verb_second and (s.words[first] in stoppers or s.words[first] in v.language.prepositions):
        return None if is_digits(s.words[k + 1]) else _named_after(s, k, v)  # "Dinsdag zei de minister dat …"
    if first == k - 1 and s.words[first] in v.soft_articles:
        return None  # "la mostra, aperta": a noun that is a verb, too
    if first == k or numbered or not stoppers.isdisjoint(s.words[first:k]):
        return None
    if s.words[k - 1] in v.language.modals and v.language.head_rule is HeadRule.LAST:
        return None  # "nobody would say"
    return Span(s.starts[first], s.ends[_past_hearer(s, k, v)])


def _is_counted(s: Sentence, first: int, k: int, v: Vocabulary) -> bool:
    """Whether the subject from `first` to the verb at `k` is a figure itself: "sette italiani dicono"."""
    spelled = s.words[first] in v.reader_words and s.words[first] not in v.soft_articles
    if spelled or "%" in s.words[first:k]:  # "a quarter of nurses - 28% - said"
        return True
    if v.language.head_rule is HeadRule.LAST and s.words[first] in v.qualifier_words:
        return any(is_digits(word) for word in s.words[first:k])  # "About 4 in 10 adults say"
    return is_digits(s.words[first]) or is_digits(s.words[k - 1])


def _joins_nouns(s: Sentence, first: int, k: int, v: Vocabulary) -> bool:
    """Whether the one bare noun before the verb at `k` is joined to more: "the department of water and sanitation"."""
    noun = s.words[first]
    bare = first == k - 1 and noun.isalpha() and not s.capitalised(first) and not v.is_plural(noun)
    return v.language.head_rule is HeadRule.LAST and bare and noun not in v.language.function_words


def _past_hearer(s: Sentence, k: int, v: Vocabulary) -> int:
    """The last token of "told reporters", "told the station"."""
    following = s.words[k + 1]
    if s.words[k] not in v.language.speech_objects or not is_word(following) or following in v.language.that:
        return k
    return k + 1 + (following in v.language.determiners and is_word(s.words[k + 2]))


def _initials(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether the stop at `k` is one of an abbreviation such as "U.S." or "Gov."."""
    short = len(s.words[k - 1]) == 1 or s.words[k - 1] in v.language.abbreviations
    return s.words[k] == "." and s.glued(k) and short


def _aged(s: Sentence, k: int) -> bool:
    """Whether the comma at `k` sets off an age: "Dale Horvath, 71, said"."""
    if s.words[k] != ",":
        return False
    return (_is_age(s.words[k - 1]) and s.words[k - 2] == "," and not s.glued(k - 1)) or (
        _is_age(s.words[k + 1]) and s.words[k + 2] == ","
    )


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) < 4  # no year: "on Dec. 22, 2032, NASA said"


def _opening_subject(s: Sentence, k: int) -> Span | None:
    """ "Bakan Yılmaz, … söyledi": who the sentence begins with, up to a comma, where its verb ends it."""
    if is_word(s.words[k + 1]):
        return None
    for stop in range(1, min(k, _LONGEST)):
        word = s.words[stop]
        if word == ",":
            return Span(s.starts[0], s.ends[stop - 1])
        if not is_word(word) and word not in _JOINTS_AND_APOSTROPHES:
            return None
    return None


def _noun_phrase_end(s: Sentence, k: int, v: Vocabulary) -> int:
    """Past the noun phrase at token `k`: to a break, a verb, or a second phrase."""
    start = k
    if v.language.head_rule is HeadRule.ENDINGS:
        return _inflected_end(s, k, v)
    while k < s.count and k - start < _LONGEST:
        word = s.words[k]
        if word in _JOINTS and s.glued(k) and s.glued(k + 1):
            k += 1
            continue
        if _initials(s, k, v) and s.capitalised(k - 1) and k > start and is_word(s.words[k + 1]):
            k += 1  # "U.N. figures"
            continue
        grouped = word in ",." and s.glued(k) and s.glued(k + 1) and s.words[k + 1].isdecimal()
        if not word[:1].isalnum() and word not in ("'", "’") and not (grouped and s.words[k - 1].isdecimal()):
            break
        _is_determiner(word, v)
        if word in v.language.attribution_links and (s.capitalised(k + 1) or s.words[k + 1] in v.language.determiners):
            k += 1
            continue
        if _ends_source(s, start, k, v):
            break
        if v.language.verb_second and (word in v.language.verbs or _second_phrase(s, start, k, v)):
            break
        k += 1
    return k


def _ends_source(s: Sentence, start: int, k: int, v: Vocabulary) -> bool:
    """A function word, but not the last day of "une étude publiée jeudi"; an article before a number is looked at."""
    closes = s.words[k] in v.weekdays and k > start and s.words[k + 1] in _BREAKS
    first = v.language.head_rule is HeadRule.FIRST  # "une enquête menée du 3 au 7 mars"
    numbered = first and k > start and s.words[k + 1].isdecimal() and _is_determiner(s.words[k], v)
    return numbered or (s.words[k] in v.language.function_words and not closes and not _is_determiner(s.words[k], v))


def _second_phrase(s: Sentence, start: int, k: int, v: Vocabulary) -> bool:
    """Whether what stands at `k` goes on behind the noun: a determiner, a verb ("volgens de politie telt het dorp")."""
    language, before = v.language, s.words[k - 1]
    inside = language.determiners | language.genitives
    if k == start or s.words[k] in language.genitives or before in inside or before in _JOINTS:
        return False
    if s.capitalised(k + 1) and (s.capitalised(k - 1) or s.capitalised(k)):
        return False  # "Jan de Vries", "wethouder De Wit"
    return s.words[k] in language.determiners or not (s.capitalised(k) or describes(s, k - 1, v))


def _inflected_end(s: Sentence, k: int, v: Vocabulary) -> int:
    """Past the noun at `k` with its adjectives and genitives, and the name behind them."""
    while s.words[k] in v.language.determiners:
        k += 1
    found = inflected_span(s, k, v)
    stop = k if found is None else found[1]
    while stop > k and stop - k < _LONGEST and is_word(s.word(stop)) and _is_named(s, stop, v):
        stop += 1
    return stop


def _is_named(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether the word at `k` goes on with a name."""
    return s.capitalised(k) and s.words[k] not in v.language.function_words


def _is_determiner(word: str, v: Vocabulary) -> bool:
    """A function word inside the phrase: "der", the "des" of "des Ministeriums", the "of" of "of the city"."""
    return (
        word in v.language.articles
        or word in v.language.determiners
        or word in v.language.genitives
        or word in v.language.part_of
    )
