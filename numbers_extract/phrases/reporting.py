"""Who says so in a language that writes its nouns with capitals: "sagte ein Sprecher", "laut der Behörde"."""

from __future__ import annotations

from numbers_extract.claims import Span
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.vocabulary import Vocabulary

_LONGEST = 14
_LONGEST_REPORT = 22  # tokens of "wie aus der Antwort der Regierung auf eine Anfrage der Grünen hervorgeht"
_LONGEST_ATTRIBUTE = 9  # tokens of "am Montag in Berlin veröffentlichten"
_LONGEST_REST = 8  # tokens between "sagte der Minister" and the end of its clause
_HYPHENS = frozenset("-‐‑&")
_OPENING = frozenset('„»"“«')
_QUOTES = frozenset('„“”»«"')
_CLAUSE_ENDS = frozenset(",;:.!?()–—") | _QUOTES


def source_phrase(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    """The phrase that names the source, where the word at `k` may belong to one: "laut Polizei"."""
    return _span(s, _in_phrase(s, k, v) or _before_postposition(s, k, v))


def source_clause(s: Sentence, k: int, v: Vocabulary) -> Span | None:
    """The speaker with the verb of saying, where the word at `k` may be that verb: "sagte der Sprecher"."""
    return _span(s, _in_clause(s, k, v))


def quoted_speaker(s: Sentence, v: Vocabulary) -> Span | None:
    """ "„Uns fehlen 30 Leute“, seufzt die Wirtin": whatever the verb, who stands behind it said so."""
    for k in range(1, s.count - 1):
        verb = k + 1
        if s.words[k] == "," and s.words[k - 1] in _QUOTES and is_word(s.words[verb]) and not s.capitalised(verb):
            if _is_small(s, verb, v):
                continue
            stop = _speaker_end(s, verb + 1, v)
            if stop is not None:
                return _span(s, (verb, _past_apposition(s, stop, v)))
    return None


def _span(s: Sentence, found: tuple[int, int] | None) -> Span | None:
    return None if found is None else Span(s.starts[found[0]], s.ends[found[1] - 1])


# -- phrases: "laut Polizei", "nach Angaben der Taliban", "dem Ministerium zufolge" ----------------


def _in_phrase(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    language = v.language
    if s.words[k] in language.attribution_before:
        stop = _noun_phrase_end(s, k + 1, v)
        return (k, stop) if stop > k + 1 else None
    if s.words[k] not in language.attribution_nouns:
        return None
    opening = _opening_preposition(s, k, v)
    if opening is not None:
        return opening, _attributes_end(s, _past_names(s, k, v), v)
    behind = s.words[k + 1] in language.attribution_prepositions and _is_determiner(s.words[k - 1], v)
    return (k - 1, k + 2) if behind else None  # "den Angaben nach"


def _opening_preposition(s: Sentence, k: int, v: Vocabulary) -> int | None:
    """The preposition before the noun at `k` with its article and adjectives: "nach ihren ersten Schätzungen"."""
    for j in range(k - 1, max(-1, k - _LONGEST_ATTRIBUTE), -1):
        word = s.words[j]
        if word in v.language.attribution_prepositions:
            return j if _noun_phrase_end(s, j + 1, v) > k else None
        if not word[:1].isalnum() and word not in _HYPHENS:
            return None
    return None


def _before_postposition(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "einem am Montag veröffentlichten Bericht der Weltbank zufolge": back over the phrase before it."""
    if s.words[k] not in v.language.attribution_after:
        return None
    first = k
    while first > 0 and k - first < _LONGEST:
        start = _noun_phrase_start(s, first, v)
        if start == first:
            break
        first = start
        opens = s.words[first] in v.language.genitives or s.words[first] in v.language.attribution_links
        if not (opens and first and (s.capitalised(first - 1) or s.words[first - 1] in _QUOTES)):
            break
    return (first, k + 1) if first < k else None


def _noun_phrase_start(s: Sentence, stop: int, v: Vocabulary) -> int:
    """Where the noun phrase begins that ends before token `stop`."""
    language, k = v.language, stop
    if s.words[k - 1] in _QUOTES:
        k = next((j for j in range(k - 2, max(-1, k - _LONGEST_ATTRIBUTE), -1) if s.words[j] in _QUOTES), k)
    while k > 0 and (s.capitalised(k - 1) or (s.words[k - 1] in _HYPHENS and s.glued(k))):
        if k - 1 == 0 and s.words[0] in language.function_words:
            break
        k -= 1
    if k == stop:
        return stop
    while k > 0 and s.words[k - 1].endswith(language.attribute_adjective_endings) and not _is_small(s, k - 1, v):
        k -= 1
    if _is_determiner(s.words[k - 1], v):
        return k - 1
    if s.words[k - 1] in language.attribution_links:
        return k - 1
    return _before_attribute(s, k, v)


def _before_attribute(s: Sentence, k: int, v: Vocabulary) -> int:
    """Before the adjectives of the noun at `k`, also one with words of its own, if an article opens them."""
    if not s.words[k - 1].endswith(v.language.adjective_endings) or _is_small(s, k - 1, v):
        return k
    if k > 1 and s.words[k - 2] in _CLAUSE_ENDS - _QUOTES:
        return k - 1  # "– internen Unterlagen zufolge –"
    for j in range(k - 2, max(-1, k - 2 - _LONGEST_ATTRIBUTE), -1):
        if not s.words[j][:1].isalnum() and s.words[j] not in _QUOTES and s.words[j] not in _HYPHENS:
            break
        if _is_determiner(s.words[j], v) and (j + 1 == k - 1 or not s.capitalised(j + 1)):
            return j
    return k


# -- clauses: "sagte der Sprecher", "wie die Polizei mitteilte", "der Minister sagte, …" -----------


def _in_clause(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    language, word = v.language, s.words[k]
    before = s.words[k - 1] if k else ""
    if word in language.pronouns_so:
        return _so(s, k, v) if before in (",", "–") else None
    opener = _reporting_opener(s, k, v)
    if opener is not None:
        return opener
    if word not in language.speech_verbs and word not in language.separable_speech:
        return None
    if s.capitalised(k) and k:
        return None  # "Stellen"
    if before in _CLAUSE_ENDS:
        return _verb_first(s, k, v) or _subject_first(s, k, v)
    return _subject_first(s, k, v) or _fronted(s, k, v)


def _so(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "…, so die Polizei": the speaker stands alone between two breaks."""
    stop = _noun_phrase_end(s, k + 1, v)
    following = s.words[stop]
    ends = not following or following in _CLAUSE_ENDS or following in v.language.prepositions or following == "weiter"
    return (k, stop) if stop > k + 1 and ends else None


def _reporting_opener(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "wie er am Mittwoch bekanntgab", "wie die Polizei mitgeteilt hat": the verb ends the clause."""
    language = v.language
    stop = k + 1
    if s.words[stop] in language.speech_auxiliaries:
        stop += 1
    elif s.words[k] not in language.speech_verbs:
        return None
    if s.words[stop] and s.words[stop] not in _CLAUSE_ENDS:
        return None
    for j in range(k - 1, max(-1, k - _LONGEST_REPORT), -1):
        if s.words[j] in language.reporting_openers:
            opens = j == 0 or s.words[j - 1] in _CLAUSE_ENDS
            return (j, stop) if opens and j < k - 1 else None
        if not s.words[j][:1].isalnum() and s.words[j] not in _QUOTES and s.words[j] not in _HYPHENS:
            return None
    return None


def _verb_first(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "…, sagte der Sprecher am Montag": the verb behind what was said, and nothing more that it governs."""
    stop = _speaker_end(s, k + 1, v)
    if stop is None:
        return None
    stop = _past_apposition(s, stop, v)
    quoted = s.words[k - 1] in _QUOTES or s.words[k - 2] in _QUOTES
    for j in range(stop, min(stop + _LONGEST_REST, s.count + 1)):
        word = s.words[j]
        if not word or word in _CLAUSE_ENDS:
            if j > stop and _closes(s, k, j - 1, v):
                return k, j
            break
        if not quoted and _governs(s, j, v):
            return None  # "weil Geld fehlt, fordert der Verband 5 Millionen"
    return (k, stop) if s.words[k] in v.language.speech_verbs else None


def _past_apposition(s: Sentence, stop: int, v: Vocabulary) -> int:
    """Past a name between commas: "sagte die Sprecherin des Verbands, Miriam Adler, am Freitag"."""
    if s.words[stop] != "," or not s.capitalised(stop + 1):
        return stop
    past = _past_names(s, stop + 1, v)
    return past if past > stop + 2 and (not s.words[past] or s.words[past] in _CLAUSE_ENDS) else stop


def _closes(s: Sentence, k: int, j: int, v: Vocabulary) -> bool:
    """Whether the particle of the verb at `k` stands at token `j`: "mit" in "teilte die Polizei mit"."""
    return s.words[j] in v.language.separable_speech.get(s.words[k], ())


def _governs(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether an object may begin at token `j`: a number, or an article without a preposition before it."""
    word = s.words[j]
    if is_digits(word) or (word in v.reader_words and word not in v.language.articles):
        return s.words[j - 1] not in v.language.prepositions
    return word in v.language.articles and s.words[j - 1] not in v.language.prepositions


def _speaker_end(s: Sentence, k: int, v: Vocabulary) -> int | None:
    """Past the speaker behind a verb, also where a pronoun or when it was said comes first."""
    language = v.language
    k += s.words[k] in language.reflexives  # "freut sich die Wirtin"
    if s.words[k] in language.speech_pronouns:
        place = s.words[k + 1] in language.speech_places and s.words[k] in language.speech_expletives
        stop = _noun_phrase_end(s, k + 2, v) if place else k + 1
        return stop if stop > k + 2 or not place else k + 1
    if s.words[k] in language.prepositions or s.words[k] not in language.function_words:
        begin = _past_adverbial(s, k, v)
    else:
        begin = k
    stop = _noun_phrase_end(s, begin, v, spoken=True)
    return stop if stop > begin else None


def _past_adverbial(s: Sentence, k: int, v: Vocabulary) -> int:
    """Past "am Montag", "in Berlin", "kürzlich" at token `k`, if the speaker stands behind it."""
    if s.capitalised(k):
        return k
    if s.words[k] in v.language.prepositions:
        stop = _past_names(s, k + 1, v) if s.capitalised(k + 1) else _noun_phrase_end(s, k + 1, v)
        return stop if stop > k + 1 else k
    return k + 1 if is_word(s.words[k]) else k


def _subject_first(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "Der Sprecher sagte am Montag, …", "Die Polizei teilte mit, dass …"."""
    stop = _said_before(s, k, k, v)
    if stop is None or not k:
        return None
    first = _clause_start(s, k)
    if s.words[first] in v.joiners:
        first += 1
    if first >= k:
        return None
    if s.words[first] in v.language.speech_pronouns and first == k - 1:
        return first, stop
    begins = (s.capitalised(first) and not _is_adverbial(s, first, v)) or _is_determiner(s.words[first], v)
    subject = _noun_phrase_end(s, first, v)
    subject = k if s.words[subject] == "," and s.words[k - 1] == "," else subject
    ends = subject > first and (subject == k or not any(word in v.language.determiners for word in s.words[subject:k]))
    other = s.words[first] in v.language.prepositions or any(word in v.reader_words for word in s.words[first + 1 : k])
    return (first, stop) if begins and ends and not other else None


def _clause_start(s: Sentence, k: int) -> int:
    """The first token of the clause whose verb is at `k`, before an apposition ("der Chef, Anna Meier, sagte")."""
    apposition = s.words[k - 1] == ","
    first = k - 1 if apposition else k
    while first > 0 and k - first < _LONGEST:
        word = s.words[first - 1]
        if word == "," and apposition and s.capitalised(first):
            apposition = False
        elif word in _CLAUSE_ENDS and word not in "()" and word not in _QUOTES:
            break
        first -= 1
    return k if apposition else first


def _fronted(s: Sentence, k: int, v: Vocabulary) -> tuple[int, int] | None:
    """ "Am Montag sagte der Minister, …": the speaker stands behind the verb where something else begins."""
    stop = _speaker_end(s, k + 1, v)
    first = _clause_start(s, k)
    if stop is None or (not _is_adverbial(s, first, v) and _noun_phrase_end(s, first, v) == k):
        return None
    said = _said_before(s, k, stop - 1, v)
    return None if said is None else (k, said)


def _said_before(s: Sentence, verb: int, k: int, v: Vocabulary) -> int | None:
    """Where the words of saying end, if what is said begins behind token `k`: a colon, "dass", a clause.

    The particle of the verb belongs to them ("teilte am Montag mit").
    """
    for j in range(k + 1, min(k + 1 + _LONGEST_REST, s.count)):
        word = s.words[j]
        clause = word == "," and s.words[j + 1][:1].isalnum() and s.words[j + 1] not in v.joiners
        if word == ":" or clause or word in _OPENING:
            if _closes(s, verb, j - 1, v):
                return j
            return k + 1 if s.words[verb] in v.language.speech_verbs else None
        if word in _CLAUSE_ENDS or is_digits(word):
            return None
        if word in v.language.determiners and s.words[j - 1] not in v.language.prepositions and not _told(s, j, v):
            return None
    return None


# -- noun phrases ----------------------------------------------------------------------------------


def _noun_phrase_end(s: Sentence, k: int, v: Vocabulary, *, spoken: bool = False) -> int:
    """Past the noun phrase at token `k`, with names and genitives, or `k` where there is none.

    `spoken` behind a verb of saying, where a dative may follow that looks like a genitive ("der Zeitung").
    """
    begin = k
    while _is_determiner(s.words[k], v) and k - begin < 3:
        k += 1
    if s.words[k] in _OPENING and (closed := _past_quote(s, k)) is not None:
        return _attributes_end(s, _past_names(s, closed, v), v, spoken=spoken)
    k = _past_adjectives(s, k, v, determined=k > begin)
    if not s.capitalised(k) and not _is_compound(s, k):
        return begin
    return _attributes_end(s, _past_names(s, k, v), v, spoken=spoken)


def _past_adjectives(s: Sentence, k: int, v: Vocabulary, *, determined: bool) -> int:
    """Past what stands between an article and its noun: "russischen", "am Montag veröffentlichten", "26-jährige"."""
    begin = k
    while k < s.count and k - begin < _LONGEST_ATTRIBUTE and not s.capitalised(k) and not _is_compound(s, k):
        word = s.words[k]
        if is_digits(word) and s.words[k + 1] in _HYPHENS and s.glued(k + 1) and determined:
            k += 3
            continue
        if not is_word(word):
            return begin
        if _is_small(s, k, v):
            past = _past_participle(s, k, v) if determined and word in v.language.prepositions else None
            if past is None:
                return begin
            k = past
            continue
        k += 1
    return k


def _past_participle(s: Sentence, k: int, v: Vocabulary) -> int | None:
    """Past the participle before its noun whose own words begin at `k`: "am Montag veröffentlichten"."""
    for j in range(k + 1, min(k + _LONGEST_ATTRIBUTE, s.count)):
        word = s.words[j]
        if not word[:1].isalnum() and word not in _HYPHENS:
            return None
        adjective = word.endswith(v.language.adjective_endings) and not s.capitalised(j) and not _is_small(s, j, v)
        if adjective and s.capitalised(j + 1):
            return j + 1
    return None


def _past_names(s: Sentence, k: int, v: Vocabulary) -> int:
    """Past the noun at `k` and the names behind it: "Schulleiterin Beate Kern", "Robert Koch-Institut"."""
    begin = k
    while k < s.count and k - begin < _LONGEST:
        joint = s.words[k] in _HYPHENS and s.glued(k) and s.glued(k + 1)
        initial = s.words[k] == "." and k > begin and _is_short(s.words[k - 1], v) and s.glued(k)
        if joint:
            k += 2
        elif initial or s.capitalised(k) or _is_compound(s, k):
            k += 1
        elif s.words[k] in _OPENING and k > begin and (closed := _past_quote(s, k)) is not None:
            k = closed
        else:
            break
    return k


def _past_quote(s: Sentence, k: int) -> int | None:
    """Past the name in quotation marks at `k`: "„Bild am Sonntag“"."""
    for j in range(k + 2, min(k + 7, s.count)):
        if s.words[j] in _QUOTES:
            return j + 1 if s.capitalised(k + 1) else None
    return None


def _attributes_end(s: Sentence, k: int, v: Vocabulary, *, spoken: bool = False) -> int:
    """Past the genitives and the "von" behind a noun, and a second noun behind "und"."""
    language = v.language
    for _ in range(4):
        word = s.words[k]
        begin = k + 1
        if word in language.genitives:
            if spoken and _told(s, k, v):
                return k
        elif not (word in language.attribution_links or _goes_on(s, k, v)):
            return k
        if s.words[begin] in _OPENING and (closed := _past_quote(s, begin)) is not None:
            stop = closed
        elif word in v.joiners:
            stop = _past_names(s, begin, v)
        elif word in language.genitives:
            begin = k
            stop = _simple_end(s, k, v)
        else:
            stop = _simple_end(s, begin, v)
        if stop == begin:
            return k
        k = stop
    return k


def _goes_on(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether a second name stands behind "und", or what an office is for: "Bundesamt für Statistik"."""
    if s.words[k] in v.joiners:
        return s.capitalised(k + 1) or s.words[k + 1] in _OPENING
    return s.words[k] in v.language.naming_prepositions and s.capitalised(k + 1)


def _simple_end(s: Sentence, k: int, v: Vocabulary) -> int:
    """Past a noun phrase without attributes behind its noun, or `k`."""
    begin = k
    while _is_determiner(s.words[k], v) and k - begin < 3:
        k += 1
    if s.words[k] in _OPENING and (closed := _past_quote(s, k)) is not None:
        return closed
    k = _past_adjectives(s, k, v, determined=k > begin)
    return _past_names(s, k, v) if s.capitalised(k) or _is_compound(s, k) else begin


def _told(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether the article at `k` opens who was told: "sagte er der Zeitung", "dem Sender"."""
    for j in range(k + 1, min(k + 5, s.count)):
        if s.capitalised(j):
            return s.words[_last_part(s, j)] in v.language.speech_hearers
        if s.words[j] in _OPENING:
            return True
    return False


def _last_part(s: Sentence, j: int) -> int:
    while s.words[j + 1] in _HYPHENS and s.glued(j + 1) and s.glued(j + 2):
        j += 2
    return j


def _is_compound(s: Sentence, k: int) -> bool:
    """Whether a noun begins in lower case at `k`: "dpa-Umfrage"."""
    return is_word(s.words[k]) and s.words[k + 1] in _HYPHENS and s.glued(k + 1) and s.capitalised(k + 2)


def _is_determiner(word: str, v: Vocabulary) -> bool:
    return word in v.language.articles or word in v.language.determiners or word in v.language.genitives


def _is_short(word: str, v: Vocabulary) -> bool:
    return len(word) == 1 or word in v.abbreviations


def _is_adverbial(s: Sentence, k: int, v: Vocabulary) -> bool:
    """Whether no speaker begins at `k`, but when or where or how it was said: "am Montag", "dann"."""
    return _is_small(s, k, v) and not _is_determiner(s.words[k], v)


def _is_small(s: Sentence, k: int, v: Vocabulary) -> bool:
    return s.words[k] in v.language.function_words
