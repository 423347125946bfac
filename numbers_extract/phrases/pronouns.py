"""Words that are numbers only sometimes: articles, pronouns, "second", "acht geben"."""

from __future__ import annotations

from numbers_extract.claims import Kind
from numbers_extract.figure import Figure
from numbers_extract.languages.base import HeadRule
from numbers_extract.lexing.tokens import Sentence, is_digits, is_unspaced, is_word
from numbers_extract.vocabulary import Vocabulary

_LONGEST_PHRASE = 3  # words before the number in a phrase that makes it none: "jeden po drugim"
_HYPHENS = ("-", "‐", "‑")
_FIRST_HANGUL = "\uac00"


def is_no_number(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether the spelled figure is an article, a pronoun or another word here."""
    if not f.spelled:
        return False
    language, word = v.language, s.words[f.first]
    if word in language.articles and v.never_phrases.before(s.words, f.stop) is not None:
        return True  # "op een dag"
    if is_unspaced(word):
        return _is_in_other_word(s, f, v) or _is_lone_character(s, f, v)
    if f.stop - f.first != 1:
        return False
    following, before = _following(s, f), "" if s.opens_at(f.first) else s.words[f.first - 1]
    if _belongs_elsewhere(s, f, following, v):
        return True
    if f.partner_only:
        return False
    alone = before in language.not_after.get(word, ()) and not _only_so_many(s, f, before, v)
    whole = f.first == 0 and f.stop == s.count  # nothing else is said
    if alone or (following in language.not_before.get(word, ()) and not whole):
        return True  # "one another", "split second"
    if f.unit is not None or _adds_to_unit(s, f, v):
        return False
    return _is_word(s, f, following, v)


def _is_word(s: Sentence, f: Figure, following: str, v: Vocabulary) -> bool:
    """A pronoun, an adverb, an adjective or another word that is a number only with a noun: "one", "prima", "neuf"."""
    language, word = v.language, s.words[f.first]
    if f.kind is Kind.ORDINAL and s.count > 1 and _is_lone_ordinal(s, f, following, v):
        return True
    if word in language.numbers_before_nouns and s.count > 1:
        return not _counts_plural(s, f, v)
    if word in language.ones and f.kind is Kind.CARDINAL:
        return _is_pronoun(s, f, following, v)
    return _is_other_word(s, f, following, v)


def _is_in_other_word(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether a word that is no number covers the figure: "十分", "统一", "登陆"."""
    month = v.month_phrases.after(s.words, f.first)
    if month is not None and month[0] > f.stop:
        return True
    for k in range(max(0, f.first - _LONGEST_PHRASE), f.first + 1):
        other = v.never_phrases.after(s.words, k)
        if other is not None and other[0] >= f.stop:
            return True
    return False


def _is_lone_character(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """A numeral of one character is part of other words ("四川", "사망"), unless a unit or a counter follows."""
    if f.unit is not None or f.scaled or f.kind is not Kind.CARDINAL or f.stop - f.first != 1 or s.count == 1:
        return False
    if not (is_unspaced(s.words[f.first - 1]) or is_unspaced(s.words[f.stop])):
        return False
    # Korean sets a space before what it counts: "다섯 명", but "공장" is a factory.
    counter_apart = s.words[f.first] >= _FIRST_HANGUL and s.glued(f.stop)
    before = s.words[f.first - 1]
    written_on = before >= _FIRST_HANGUL and s.words[f.first] >= _FIRST_HANGUL and s.glued(f.first)
    if written_on and before not in v.language.several:
        return True  # an ending: "200명이 대피했다"
    if s.words[f.stop] in v.language.range_to and s.words[f.stop + 1] in v.reader_words:
        f.partner_only = True  # "一到五个"
        return False
    counted = any(table.after(s.words, f.stop) for table in (v.counters, v.qualifiers_after, v.vague_fillers))
    return counter_apart or not counted


def _following(s: Sentence, f: Figure) -> str:
    """The word behind the figure, also behind a hyphen: "hand" in "second-hand"."""
    joined = s.words[f.stop] in _HYPHENS and s.glued(f.stop) and s.glued(f.stop + 1)
    return s.words[f.stop + 1 if joined else f.stop]


def _belongs_elsewhere(s: Sentence, f: Figure, following: str, v: Vocabulary) -> bool:
    """Part of a phrase, a longer word, a verb, a name: "first of all", "twenty-something", "achten", "im Ersten"."""
    language, word = v.language, s.words[f.first]
    for k in range(max(0, f.first - _LONGEST_PHRASE), f.first + 1):
        found = v.never_phrases.after(s.words, k)
        if found is not None and found[0] > f.first:
            return True
    if following in language.not_suffixes and s.words[f.stop] != following:
        return True
    if word in language.ordinals_before_endings and not _numbers(s, f, following, v):
        return True
    ranked = s.words[f.first - 1] in language.ranking_verbs  # "terminó cuarto"
    if word in language.ordinals_before_nouns and not (ranked or _noun_behind(s, f.stop, v)):
        return True
    return s.capitalised(f.first) and s.words[f.first - 1] in language.noun_after.get(word, ())


def _numbers(s: Sentence, f: Figure, following: str, v: Vocabulary) -> bool:
    """ "andra kvartalet", "en andra chans" are second, "andra länder" are others."""
    language = v.language
    if not is_word(following) or following in language.function_words:
        return False
    endings = language.ordinals_before_endings[s.words[f.first]]
    return following.endswith(endings) or s.words[f.first - 1] in language.ordinal_articles


def _noun_behind(s: Sentence, j: int, v: Vocabulary) -> bool:
    """Whether a noun, or an adjective before one, may stand at token `j`."""
    if v.language.head_rule is HeadRule.CAPITALISED:
        return s.capitalised(j)
    return is_word(s.words[j]) and s.words[j] not in v.language.function_words


def _adds_to_unit(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "a million and one", "ein Jahr und eins": what a scale or a unit is joined to is a number."""
    joined_to = s.words[f.first - 2]
    return s.words[f.first - 1] in v.joiners and (joined_to in v.scale_words or v.is_unit(joined_to))


def _only_so_many(s: Sentence, f: Figure, before: str, v: Vocabulary) -> bool:
    """ "only one choice", unlike "the only one"; "the last one hour" has a unit."""
    counts = before in v.language.restricting and s.words[f.first - 2] not in v.language.determiners
    return f.unit is not None or (counts and _counts_one(s, f, v))


def _is_pronoun(s: Sentence, f: Figure, following: str, v: Vocabulary) -> bool:
    """ "one" without anything that it counts; "one over three" and "one or two" wait for the other number."""
    language = v.language
    waits = following in language.share_words and following not in language.of_words
    if waits or following in language.over_words | language.alternatives | language.range_to:
        f.partner_only = True
        return False
    return not _counts_one(s, f, v)


def _is_other_word(s: Sentence, f: Figure, following: str, v: Vocabulary) -> bool:
    """An article, a noun or part of a verb: "eine", "die Elf", "acht geben"."""
    language, word = v.language, s.words[f.first]
    if word in language.articles and f.kind is Kind.CARDINAL:
        return True
    if (
        word in language.nouns_capitalised
        and s.capitalised(f.first)
        and not s.opens_at(f.first)
        and is_word(s.words[f.first - 1])
    ):
        return True
    if f.kind is not Kind.CARDINAL or following not in language.verb_objects.get(word, ()):
        return False
    return not _is_number(s, f.stop + 1, v)  # "acht zu sechs", "von acht auf vier"


def _counts_plural(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """Whether the number stands before a plural, or beside another number or a word that links it to one."""
    following, language = s.words[f.stop], v.language
    before = s.words[f.first - 1]
    if before in language.determiners or v.qualifiers.before(s.words, f.first) is not None:
        return True
    links = language.share_words | language.alternatives | language.range_to | v.joiners | language.between_and
    if following in links:
        return _is_number(s, f.stop + 1, v)
    if before in links:
        return _is_number(s, f.first - 2, v)
    plural = is_word(following) and following not in language.function_words and v.is_plural(following)
    return plural or following in language.part_of


def _is_number(s: Sentence, k: int, v: Vocabulary) -> bool:
    word = s.word(k)
    return is_digits(word) or (is_word(word) and v.reader.read_all(word) is not None)


def _is_lone_ordinal(s: Sentence, f: Figure, following: str, v: Vocabulary) -> bool:
    """ "secondo il ministro", "prima di": another word, where no determiner or noun makes it an ordinal."""
    language, word = v.language, s.words[f.first]
    before = s.words[s.word_before(f.first)]
    if before in language.determiners:
        return False
    noun = is_word(following) and following not in language.function_words and not s.capitalised(f.stop)
    return word in language.ordinals_need_determiner or (word in language.ordinals_need_company and not noun)


def _counts_one(s: Sentence, f: Figure, v: Vocabulary) -> bool:
    """ "one" counts before a noun, before "of", and where a bound or a share goes with it."""
    following = s.words[f.stop]
    if f.first == 0 and f.stop == s.count:
        return True  # nothing else is said
    if following in v.language.leading_words and s.words[f.stop + 1].isalpha():
        following = s.words[f.stop + 1]  # "one more game"
    if following in v.language.per_articles and v.article_unit(s.words, f.stop + 1):
        return True  # "one a minute"
    if following in v.language.of_words or (following in ("-", "‐") and s.glued(f.stop)):
        return True
    inflected = v.language.head_rule is HeadRule.ENDINGS
    plural = v.is_verb(following) if inflected else v.is_plural(following)
    return is_word(following) and following not in v.language.function_words and not plural
