"""Whether a figure says how far something moved, or from where, or to where."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import Literal

from numbers_extract.claims import Change, Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_word
from numbers_extract.phrases.counted import find_counted
from numbers_extract.vocabulary import Vocabulary

_WINDOW = 20
_NEAR = 14  # where the preposition says much else, the word of change must be near
_CHANGING = frozenset(
    (Kind.CARDINAL, Kind.PERCENT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.MULTIPLE, Kind.FRACTION)
)
_LONGEST_LINK = 4  # tokens of "points, or"
_CLAUSE_ENDS = frozenset(";:!?")


def find_changes(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """Set the change of each figure; one that only says another in other words shares it (", or $1.07 a share")."""
    if s.has_any(v.cues.changes):
        _changes_by_words(s, figures, v)
    if len(figures) > 1 and not v.language.change_bare:
        for a, b in pairwise(figures):
            if a.change is None and b.change is None and _moves_between(s, a, b, v):
                _move(a, b)
    for a, b in pairwise(figures):
        _share_unit_of_levels(s, a, b, v)


def _share_unit_of_levels(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> None:
    """ "slipped to €18.9bn from 20.4bn", "auf 640 Euro von zuvor 600": where it came from has the unit, too."""
    if a.change is None or b.change is None or (a.change.role, b.change.role) != ("to", "from"):
        return
    bare = b.kind is Kind.CARDINAL and b.unit is None and a.unit is not None and a.per is None
    if bare and a.scaled >= b.scaled and find_counted(s, b, v) is None:
        b.kind, b.unit, b.candidates, b.unit_span = a.kind, a.unit, a.candidates, a.unit_span


def _changes_by_words(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """The same where the sentence has a word of change."""
    if s.has_any(v.cues.moves):
        _find_moves(s, figures, v)
    previous: Figure | None = None
    moved: Figure | None = None
    for f, following in zip_longest(figures, figures[1:]):
        f.change = f.change or _change_of(s, f, following, v)
        if previous is not None and (_only_lasts(s, previous, f, v) or _opposes(s, previous, f)):
            f.change = None
        if f.change is not None and f.change.role == "from" and not _moved_from(s, f, previous, v):
            # "to $2.7 billion in the three months through June, from $812 million"
            apart = moved is not None and s.words[_start(f) - 2] == "," and moved.unit == f.unit is not None
            f.change = f.change if apart else None
        if f.change is None and moved is not None and moved is previous and _comes_from(s, moved, f, v):
            f.change = Change(moved.change.direction, "from") if moved.change else None
        if f.change is None and previous is not None and previous.change is not None and f.kind in _CHANGING:
            again = _said_again(s, previous, f, v) or _as_much_again(s, previous, f, v)
            f.change = previous.change if again else None
        previous = f if f.kind is not Kind.DATE else previous
        moved = f if f.change is not None and f.change.role == "to" else moved
    if v.language.change_bare and v.language.change_of & v.language.change_from:
        _no_moves(figures)


def _only_lasts(s: Sentence, a: Figure, f: Figure, v: Vocabulary) -> bool:
    """ "fondu de moitié en l'espace d'un mois": the time that the change before took."""
    if f.kind is not Kind.DURATION or a.kind is Kind.DURATION or a.change is None:
        return False
    return v.change_words.isdisjoint(s.words[a.stop : f.first])


def _comes_from(s: Sentence, a: Figure, f: Figure, v: Vocabulary) -> bool:
    """ "cut its outlook to $4.10-$4.30 a share from at least $5": where the change to `a` began."""
    near = a.kind is f.kind and a.unit == f.unit is not None and _start(f) - a.stop <= _LONGEST_LINK
    return near and s.words[_start(f) - 1] in v.language.change_from


def _opposes(s: Sentence, a: Figure, f: Figure) -> bool:
    """ "leads 48% to 45%": two shares side by side, of which the first moved from nowhere."""
    if f.change is None or f.change.role != "to" or a.change is not None:
        return False
    return a.kind is f.kind is Kind.PERCENT and a.unit == f.unit and a.stop == _start(f) - 1


def _said_again(s: Sentence, a: Figure, f: Figure, v: Vocabulary) -> bool:
    """ "…, or $1.07 a share": the same in other words."""
    link = s.words[a.stop : _start(f)]
    return link[-2:-1] == [","] and link[-1] in v.language.alternatives and len(link) <= _LONGEST_LINK


def _as_much_again(s: Sentence, a: Figure, f: Figure, v: Vocabulary) -> bool:
    """ "crezca un 2,7 % este año y un 2,2 % en 2026": a second step of the same change."""
    roles = ("by",) if v.language.change_bare else ("by", "to")
    if a.change is None or a.change.role not in roles or f.kind is not a.kind or f.unit != a.unit or f.unit is None:
        return False
    i = _start(f) - (s.words[_start(f) - 1] in v.language.articles)
    between = s.words[a.stop : i]
    part = s.words[f.stop] in v.language.part_of
    return between[-1:] != [] and between[-1] in v.joiners and len(between) <= _LONGEST_STEP and not part


_LONGEST_STEP = 5  # tokens of "este año y"


def _moves_between(s: Sentence, a: Figure, b: Figure, v: Vocabulary) -> bool:
    """ "von derzeit 44 auf unter 5 Prozent drücken": two prepositions that together say nothing but a move."""
    language = v.language
    if language.change_to & language.range_to or a.kind is not b.kind or a.unit != b.unit or a.kind not in _CHANGING:
        return False
    link = s.words[a.stop : _start(b)]
    if len(link) != 1 or link[0] not in language.change_to or a.value is None or b.value is None or a.value == b.value:
        return False
    return _words_before(s, a, _start(a), v)[0] in language.change_from


def _move(a: Figure, b: Figure) -> None:
    """Set where it moved from and to, and by the values which way."""
    if a.value is not None and b.value is not None:
        direction: Literal["increase", "decrease"] = "increase" if a.value < b.value else "decrease"
        a.change, b.change = Change(direction, "from"), Change(direction, "to")


def _no_moves(figures: list[Figure]) -> None:
    """ "bajará una hipoteca de 150.000 euros a 25 años": two things are no move from one to the other."""
    for a, b in pairwise(figures):
        if a.change is None or b.change is None or a.kind is b.kind:
            continue
        if (a.change.role, b.change.role) == ("from", "to"):
            a.change = b.change = None


def _moved_from(s: Sentence, f: Figure, previous: Figure | None, v: Vocabulary) -> bool:
    """Whether "from" says where a change began: right behind its word, before "to", or behind another part of it."""
    i = f.before if f.before >= 0 else f.first
    near = not v.change_words.isdisjoint(s.words[max(0, i - 4) : i])
    said = f.ending in v.language.change_from  # a case ending: "28 liradan"
    return near or said or _moves_on(s, f, v) or (previous is not None and previous.change is not None)


_VERB_GAP = 8  # tokens between the verb and the first figure
_MOVE_GAP = 6  # tokens between the two


def _find_moves(s: Sentence, figures: list[Figure], v: Vocabulary) -> None:
    """ "est passé de 3 à 5", "pasó del 12 % al 14 %": the verb says only that it moved, the numbers say where."""
    for a, b in pairwise([f for f in figures if f.kind is not Kind.DATE]):
        bare = b.kind is Kind.CARDINAL and b.unit is None and a.kind in (Kind.MONEY, Kind.PERCENT)
        alike = (a.kind is b.kind and a.unit == b.unit) or (bare and find_counted(s, b, v) is None)
        if not alike or a.kind not in _CHANGING or None in (a.value, b.value):
            continue
        start = _start(a)
        moved = not v.language.change_moves.isdisjoint(s.words[max(0, start - _VERB_GAP) : start])
        if not moved or _start(b) - a.stop > _MOVE_GAP or a.value is None or b.value is None or a.value == b.value:
            continue
        if _role(s, a, b, v) == "from" and _role(s, b, None, v) == "to":
            direction: Literal["increase", "decrease"] = "increase" if a.value < b.value else "decrease"
            a.change, b.change = Change(direction, "from"), Change(direction, "to")
            if bare:  # "dai 6,50 euro del 2015 agli 8,20 di oggi"
                b.kind, b.unit, b.candidates, b.unit_span = a.kind, a.unit, a.candidates, a.unit_span


def _start(f: Figure) -> int:
    """The first token of the figure or of its qualifier."""
    return f.before if f.before >= 0 else f.first


def _change_of(s: Sentence, f: Figure, following: Figure | None, v: Vocabulary) -> Change | None:
    """The change that the figure is a part of, or None."""
    if f.kind not in _CHANGING or (f.described and f.kind is not Kind.MULTIPLE):
        return None
    if v.language.standing_words and f.kind is Kind.CARDINAL and _trails(s, f, v):
        return None
    role = _role_behind(s, f, v) or _role(s, f, following, v)
    if role is None or (role == "by" and _is_of_noun(s, f, v)):
        return None
    direction = _direction_before(s, f, v, _NEAR) if v.language.change_word_near else _direction(s, f, v)
    return None if direction is None else Change(direction, role)


def _trails(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "came from two goals down": where a side stood, and nothing that fell."""
    stands = s.words[f.stop + 1] in v.language.standing_words or s.words[f.stop] in v.language.standing_words
    return stands and s.words[_start(f) - 1] in v.language.change_from


_DIRECT = 3  # tokens from a word of change to what it is by


def _is_of_noun(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "nel crollo della palazzina di quattro piani": a count that another noun has; not "l'indice de 20 points"."""
    if not v.language.change_word_near or f.kind is not Kind.CARDINAL or f.unit is not None:
        return False
    i = _start(f)
    if not v.change_words.isdisjoint(s.words[max(0, i - _DIRECT) : i]):
        return False
    return is_word(s.words[f.stop]) and s.words[f.stop] not in v.language.point_nouns | v.language.function_words


def _role(s: Sentence, f: Figure, following: Figure | None, v: Vocabulary) -> Literal["by", "to", "from"] | None:
    """What the words around the figure say of it, the preposition right before it first."""
    language = v.language
    i = _start(f)
    if s.words[i - 1] == "'" and s.glued(i):  # "dell'8%"
        i -= 1
    aside = v.change_asides.before(s.words, i)
    i = aside[0] if aside is not None else i
    before, second = _words_before(s, f, i, v)
    if f.bounded and language.change_bare and _is_between(s, i, v):
        return "by"
    if _reaches(s, f, i, before, second, v):
        return "to"
    if (level := _to_a_level(s, i - 1, v)) is not None:
        return level
    if is_digits(second) and before == s.words[i - 1] and (_is_part(s, f, before, v) or _is_goal(s, before, v)):
        return None
    if before in v.by_or_from and _goes_to(s, f, following, v):
        return "from"
    if before in language.change_by or (_behind(s, f, v) in language.change_nouns and f.kind is not Kind.MULTIPLE):
        return "by"
    if before in language.change_to:
        return "to" if not _is_equal(s, i, second, v) and _moves_to(s, f, i, v) else None
    return _of_from_or_bare(s, f, before, second, v)


def _reaches(s: Sentence, f: Figure, i: int, before: str, second: str, v: Vocabulary) -> bool:
    """ "fell below 5%", "stieg deutlich über 5 Prozent": the bound says where to."""
    verb = second if before in v.language.change_adverbs else before
    return s.words[i] in v.language.change_reaching and i < f.first and verb in v.change_words


_LONGEST_LEVEL = 3  # words of "seasonally adjusted average"


def _to_a_level(s: Sentence, of: int, v: Vocabulary) -> Literal["by", "to"] | None:
    """ "rose to a median of $785,000", "go up by an average of £109": what stands before the noun of a level."""
    language = v.language
    if s.words[of - 1] not in language.level_nouns or s.words[of] not in language.change_of:
        return None
    for k in range(of - 2, max(0, of - 3 - _LONGEST_LEVEL), -1):
        if s.words[k] in language.articles or s.words[k] in language.determiners:
            if s.words[k - 1] in language.change_to:
                return "to"
            return "by" if s.words[k - 1] in language.change_by else None
    return None


def _is_part(s: Sentence, f: Figure, link: str, v: Vocabulary) -> bool:
    """ "12 des 41 familles", but "stijgt in 2026 van 15 naar 20 euro"."""
    return link in v.language.part_of and not (link in v.language.change_from and _moves_on(s, f, v))


def _words_before(s: Sentence, f: Figure, i: int, v: Vocabulary) -> tuple[str, str]:
    """The word before token `i`, where the figure or its qualifier begins, and the one before that, past fillers."""
    language = v.language
    before, second = s.words[i - 1], s.words[i - 2]
    outside = i < f.first and f.qualifier is not None and f.qualifier.end <= s.starts[f.first - 1]
    if outside and (filler := s.words[f.first - 1]) in language.qualifier_fillers:
        before, second = filler, before  # "вырос более чем на 5"
    article = before in v.soft_articles and before not in v.change_prepositions
    if article or before in language.change_fillers or before in language.frequencies:  # "von zuvor 4,1", "by a third"
        before, second = second, s.words[i - 3]
    again = before in v.soft_articles - v.change_prepositions and s.words[i - 1] in language.change_fillers
    if before in language.change_fillers or again:  # "von nur noch 4,1", "from the current 2 percent"
        before, second = second, s.words[i - 4]
    return before, second


def _is_equal(s: Sentence, i: int, second: str, v: Vocabulary) -> bool:
    """ "l'aumento, pari a 1,8 miliardi", "rispetto ai 7,9 miliardi"."""
    compared = v.language.compared_words - v.language.change_to
    return second in v.language.equal_words or second in compared or s.words[i - 3] in compared


def _is_between(s: Sentence, i: int, v: Vocabulary) -> bool:
    """ "caerá entre un 30 % y un 40 %", "rose between 3 and 5 percent"."""
    k = i - 1 - (s.words[i - 1] in v.language.articles)
    return s.words[k] in v.language.between and s.words[k - 1] in v.change_words


def _is_goal(s: Sentence, link: str, v: Vocabulary) -> bool:
    """ "perdió 1 a 3"."""
    return link in v.language.score_links and s.has_any(v.cues.scores)


def _of_from_or_bare(s: Sentence, f: Figure, before: str, second: str, v: Vocabulary) -> Literal["by", "from"] | None:
    """What "from" says, or "of", which may be the same word, or nothing between the verb and the figure."""
    language = v.language
    if language.change_bare and before in language.change_from & language.change_of:
        return _of_or_from(s, f, _start(f), v)
    if before in language.change_from:
        by = second in v.change_words and v.change_nouns_take_from and not _moves_on(s, f, v)
        return "by" if by else "from"
    particle = before in language.particle_verbs and before not in language.change_losing
    priced = f.kind in _PRICED and second in language.particle_movers  # "shot up 5%", but "shot down 67 drones"
    if particle or (second in language.particle_verbs and before in v.change_words and not priced):
        return None
    return "by" if _changes_by(s, f, before, second, v) else None


def _moves_to(s: Sentence, f: Figure, i: int, v: Vocabulary) -> bool:
    """Not "is expected to double", nor "perdía por 3-0 a los 24 minutos"."""
    language = v.language
    if s.words[f.first] in language.multiples_need_determiner:
        return False
    if s.words[f.stop] in language.point_nouns and s.words[f.stop + 1] in language.part_of:
        return False  # "quedó a cuatro puntos del líder"
    ambiguous = f.kind is Kind.DURATION and language.change_of & language.change_from
    # "von zwölf auf neun Jahre"
    moved = v.moving_words if language.change_bare else v.moving_words | language.change_from
    return not ambiguous or not moved.isdisjoint(s.words[max(0, i - _NOUN_WINDOW) : i])


def _role_behind(s: Sentence, f: Figure, v: Vocabulary) -> Literal["to", "from"] | None:
    """What a case ending says, or a word behind the figure: "8 प्रतिशत से बढ़कर"."""
    if f.ending and (role := _role_of_ending(f, v)) is not None:
        return role
    behind = s.words[f.stop] in v.language.change_from_behind and s.words[f.stop + 1] in v.change_words
    return "from" if behind else None


def _role_of_ending(f: Figure, v: Vocabulary) -> Literal["to", "from"] | None:
    """ "5'ten 7'ye yükseldi": what the case endings say, where they make no bound ("5'ten fazla")."""
    if f.qualifier is not None and f.qualifier.start >= f.end:
        return None
    if f.ending in v.language.change_to:
        return "to"
    return "from" if f.ending in v.language.change_from else None


def _behind(s: Sentence, f: Figure, v: Vocabulary) -> str:
    """The word behind the figure and its ending: "artış" in "yüzde 5'lik artış", in "yüzde 5 oranında artış"."""
    j = f.stop + f.tail
    return s.words[j + 1] if v.language.verbs_last and s.words[j] in v.language.change_fillers else s.words[j]


_PARTS = (Kind.PERCENT, Kind.FRACTION)
_PRICED = (Kind.PERCENT, Kind.MONEY)  # "reduziu o preço do diesel em R$ 0,17"


def _changes_by(s: Sentence, f: Figure, before: str, second: str, v: Vocabulary) -> bool:
    """Without "by": "an increase of 5", "rose 3%", "verlor 3,8 Prozent", "um gut 5"."""
    language = v.language
    if before in language.separable and f.kind in (Kind.PERCENT, Kind.MEASURE):
        return True  # "gab 0,4 Prozent nach", "nahm 5 Kilo ab"
    if f.kind is Kind.PERCENT and before not in language.prepositions and _separated(s, f, v):
        return True  # "gab der Dow Jones 0,3 Prozent nach"
    if before in language.change_of and second in v.change_words:
        return True
    if before in language.change_in and f.kind is not Kind.DURATION:
        clause = s.words[max(0, f.first - _CLAUSE) : f.first]
        clause = clause[len(clause) - clause[::-1].index(",") :] if "," in clause else clause
        return second in v.change_words or (f.kind in _PRICED and not v.change_words.isdisjoint(clause))
    if (
        language.change_bare
        and before not in language.change_transitive
        and before in v.change_words
        and f.kind is not Kind.MULTIPLE
    ):
        return True
    if _loses(s, f, v) or _moves_an_object(s, f, v):
        return True
    return before in v.qualifier_words and second in language.change_by


_OBJECT = 5  # tokens of "lifted its interim dividend"


def _moves_an_object(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "lifted its interim dividend 7% to 11.9p": what is changed stands between the verb and the figure."""
    if f.kind is not Kind.PERCENT or s.words[f.stop] not in v.language.change_to or not v.language.change_bare:
        return False
    i = _start(f)
    between = s.words[max(0, i - _OBJECT) : i]
    return between[-1:] != [] and is_word(between[-1]) and not v.language.change_transitive.isdisjoint(between)


_LOSING_GAP = 8  # tokens of "verlor am Montag im frühen Handel"


def _loses(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "verlor 3,8 Prozent", "hat ein Drittel seines Volumens eingebüßt"; not "verlor und liegt bei 3 Prozent"."""
    language, i = v.language, _start(f)
    points = f.kind is Kind.CARDINAL and s.words[f.stop] in language.point_nouns
    if (f.kind not in _PARTS and not points) or s.words[i - 1] in language.prepositions:
        return False
    for k in range(i - 1, max(-1, i - 1 - _LOSING_GAP), -1):
        if s.words[k] in language.change_losing:
            # "gewann 30 Prozent der Stimmen"
            return s.words[k] not in language.increase or s.words[f.stop] not in language.part_of
        if s.words[k] in _CLAUSE_ENDS or s.words[k] in v.joiners:
            break
    if s.words[f.stop] in language.change_losing and language.change_lost:
        return True  # "während der Index 1,3 Prozent gewann"
    for k in range(f.stop, min(f.stop + _LOSING_GAP, s.count) if language.change_lost else f.stop):
        if s.words[k] in language.change_lost:
            clause = (*s.words[max(0, i - _LOSING_GAP) : i], s.words[k + 1])
            return not language.speech_auxiliaries.isdisjoint(clause)  # not "sind verloren"
        if not is_word(s.words[k]) or s.words[k] in language.change_to:
            break
    return False


_NOUN_WINDOW = 4
_CLAUSE = 8  # tokens of "redujo las emisiones de la planta en un"


def _of_or_from(s: Sentence, f: Figure, i: int, v: Vocabulary) -> Literal["by", "from"] | None:
    """One word for both: "subió de 5 a 7", "un aumento salarial del 5 %"; most often it says neither."""
    articles = v.language.qualified_articles | v.language.determiners
    for k in range(f.stop, f.stop + _NOUN_WINDOW):
        if s.words[k] == ",":
            break  # "una subida del 0,8 %, hasta los 11.245 puntos"
        if s.words[k] in v.language.change_to:
            number = k + 2 if s.words[k + 1] in articles else k + 1
            digits = any(is_digits(word) for word in s.words[number : number + 3])  # "para R$ 1.412"
            if digits or s.words[number] in v.reader_words:
                return "from"
    noun = not v.language.change_nouns.isdisjoint(s.words[max(0, i - _NOUN_WINDOW) : i])
    return "by" if noun else None


def _goes_to(s: Sentence, f: Figure, following: Figure | None, v: Vocabulary) -> bool:
    """ "augmenté de 3 % à 5 %", but "augmenté de 3 % à 5 milliards": the next figure is where it moved to."""
    if following is None or f.kind is not following.kind or f.unit != following.unit:
        return False
    return s.words[f.stop] in v.language.change_to and _start(following) - f.stop <= _MOVE_GAP


def _moves_on(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "Anstieg von 5 auf 7": a figure with "to" follows, so this one is where it came from."""
    return any(word in v.language.change_to for word in s.words[f.stop : f.stop + 4])


def _direction(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """The nearest word of change: right behind the figure, before it in its clause, else after it."""
    noun = _behind(s, f, v)
    if noun in v.language.change_nouns:
        return "decrease" if noun in v.language.decrease else "increase"
    if v.language.verbs_last:
        return _direction_after(s, f, v) or _direction_before(s, f, v)
    if s.words[f.stop] in v.language.change_others:
        return None  # "auf 5 Millionen schätzt"
    found = _separated(s, f, v) or _direction_before(s, f, v)
    return found if found or v.language.head_rule is HeadRule.FIRST else _direction_after(s, f, v)


def _separated(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """ "gab um 4 Prozent nach": the particle at the end of the clause makes the verb one of change."""
    separable = v.language.separable
    verbs = [word for word in s.words[max(0, f.first - _WINDOW) : f.first] if word in separable] if separable else []
    if not verbs:
        return None
    for k in range(f.stop, min(s.count, f.stop + _WINDOW)):
        rises = separable[verbs[-1]].get(s.words[k])
        following = s.words[k + 1]
        if rises is not None and (not following.isalnum() or following in v.joiners):
            return "increase" if rises else "decrease"
        if s.words[k] in _CLAUSE_ENDS:
            break
    return None


def _direction_before(
    s: Sentence, f: Figure, v: Vocabulary, window: int = _WINDOW
) -> Literal["increase", "decrease"] | None:
    """ "Der Kurs fiel um 3": back to the beginning of the clause."""
    language = v.language
    for k in range(f.first - 1, max(-1, f.first - window), -1):
        word = s.words[k]
        if word in language.change_moves or word in language.change_others:
            return None
        if word in v.change_words:
            moved = s.words[k - 1] in language.particle_movers
            if word in language.up_particles and s.words[k + 1] in language.change_to and not moved:
                continue  # "up to" bounds
            if word in language.change_losing and language.head_rule is HeadRule.LAST and not _loses_at(s, f, k):
                continue  # "lost nine games and trail by six"
            if s.words[k - 1] in language.particle_verbs and not (moved and f.kind in _PRICED):
                continue  # "lägga ner en skola"
            return "increase" if word in language.increase else "decrease"
        if word in language.counting_verbs and s.words[k - 1] in v.joiners:
            return None  # "subieron 312 hectómetros y están al 51,6 %"
        opens = word == ":" and s.words[k + 1] in language.change_from  # "wzrosła: z 3 do 5"
        clause = word == "," and s.words[k + 1] in language.clause_openers and not s.capitalised(k + 2)
        if (word in _CLAUSE_ENDS and not opens) or (clause and language.change_others):
            break
    return None


def _loses_at(s: Sentence, f: Figure, k: int) -> bool:
    """Whether digits, or the figure itself, stand right behind the word at token `k`."""
    return is_digits(s.words[k + 1]) or k + 1 in (f.first, _start(f))


def _direction_after(s: Sentence, f: Figure, v: Vocabulary) -> Literal["increase", "decrease"] | None:
    """ "um 3 Prozent auf 7 gestiegen": the verb may stand at the end of the clause."""
    language = v.language
    for k in range(f.stop, min(s.count, f.stop + _WINDOW)):
        word = s.words[k]
        apart = word == "," and not s.glued(k + 1) and s.words[k + 1] not in language.prepositions
        apart = apart and bool(language.change_others or (language.head_rule is HeadRule.LAST and k > f.stop))
        if apart or word in language.change_others:
            break
        if word in _CLAUSE_ENDS or word == "(" or (word == "," and not language.change_bare and k > f.stop + 8):
            break
        if word in v.joiners and language.head_rule is HeadRule.LAST:
            break  # "to 500 pupils and announced a hike"
        if word in v.change_words and not (word in language.up_particles and s.words[k + 1] in language.change_to):
            return "increase" if word in language.increase else "decrease"
    return None
