"""What pairing two texts goes by, step by step: places, passages, gains, claims that are two of the other text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract import Report, Verdict, check, extract
from numbers_extract.checking.alignment import Alignment, Passage, align
from numbers_extract.checking.assignment import best_assignment
from numbers_extract.checking.candidates import Candidate, candidates_of
from numbers_extract.checking.gains import Weight, weighed
from numbers_extract.checking.locales import fits_better, misfits
from numbers_extract.checking.parts import Split, find_splits
from numbers_extract.checking.sides import Side
from numbers_extract.checking.summaries import pair_summary
from numbers_extract.claims import Claim, Comparator, Context, Kind, Span


def count(value: int, start: int, sentence: tuple[int, int] = (0, 100)) -> Claim:
    """A count that stands there."""
    text, number = str(value), Decimal(value)
    context = Context(Span(*sentence))
    return Claim(
        *(text, start, start + len(text), Kind.CARDINAL, number, Comparator.EQUAL, False, number, number, 0),
        context,
        "en",
    )


# -- places --


def laid(source: Sequence[tuple[int, int]], target: Sequence[tuple[int, int]], lengths: tuple[int, int]) -> Alignment:
    """Texts of these lengths, each with counts (value, offset), side by side."""
    ours, theirs = ([count(value, offset) for value, offset in places] for places in (source, target))
    return align(ours, theirs, lengths)


def test_without_anchors_places_lie_in_proportion_to_the_texts() -> None:
    found = laid([(5, 20), (6, 50)], [(7, 30), (8, 180)], (100, 200))
    assert (found.places, found.back) == ((40, 100), (15, 90))


def test_places_between_two_anchors_lie_in_proportion_to_those() -> None:
    found = laid([(11, 10), (5, 30), (22, 50), (6, 75)], [(11, 10), (22, 90), (7, 95)], (100, 110))
    assert found.places == (10, 50, 90, 100)
    assert found.back == (10, 50, 62)


def test_a_figure_that_stands_twice_is_no_anchor() -> None:
    assert laid([(11, 10), (11, 50)], [(11, 80)], (100, 100)).places == (10, 50)
    assert laid([(11, 10)], [(11, 50), (11, 80)], (100, 100)).places == (10,)


def test_the_longest_chain_of_anchors_that_runs_one_way_is_trusted() -> None:
    # 44 has moved to the front: the other three keep their order.
    source = [(11, 20), (22, 40), (33, 60), (44, 80)]
    target = [(44, 10), (11, 30), (22, 45), (33, 70)]
    assert laid(source, target, (100, 100)).places == (30, 45, 70, 85)
    assert laid([(11, 20), (22, 40)], [(22, 30), (11, 50)], (100, 100)).places == (15, 30)


def test_an_anchor_is_the_same_figure_whatever_it_counts() -> None:
    (a,), (b,) = extract("They had more than 62,000 cameras."), extract("62.000", "de")
    assert align([a], [b], (40, 400)).places == (b.start,)


def test_distance_is_told_in_hundredths_of_a_sentence_of_the_target() -> None:
    found = align([count(5, 50)], [count(6, 150, (100, 200))], (100, 200))
    assert found.distance(0, 0) == 50
    far = align([count(5, 0)], [count(6, 150, (100, 200))], (100, 200))
    assert far.distance(0, 0) == 150


@pytest.mark.parametrize(("length", "mean"), [(4, 20), (20, 20), (60, 60), (400, 400), (5000, 400)])
def test_sentences_are_taken_as_no_shorter_than_a_clause_and_no_longer_than_a_paragraph(length: int, mean: int) -> None:
    claims = [count(5, 0, (0, length))]
    assert align(claims, claims, (length, length)).sentences == (mean, mean)


def test_the_mean_sentence_is_that_of_sentences_with_figures() -> None:
    claims = [count(5, 0, (0, 30)), count(6, 10, (0, 30)), count(7, 40, (30, 120))]
    assert align(claims, claims, (200, 200)).sentences == (60, 60)
    assert align([], [], (200, 200)).sentences == (20, 20)


# -- passages --


def in_sentences(sizes: Sequence[int], first: int = 1000) -> list[Claim]:
    """Counts, all different, so many in each sentence; each takes ten characters."""
    claims: list[Claim] = []
    for size in sizes:
        begin = len(claims) * 10
        sentence = (begin, begin + size * 10)
        claims += [count(first + len(claims) + i, begin + i * 10, sentence) for i in range(size)]
    return claims


def aligned(source: list[Claim], target: list[Claim]) -> tuple[Passage, ...]:
    return align(source, target, (len(source) * 10, len(target) * 10)).passages


def test_a_short_text_is_one_passage() -> None:
    claims = in_sentences([3] * 5)
    assert aligned(claims, claims) == (Passage(range(15), range(15)),)


def test_a_passage_ends_with_a_sentence_when_it_is_long_enough() -> None:
    claims = in_sentences([3] * 12)
    assert aligned(claims, claims) == (Passage(range(18), range(18)), Passage(range(18, 36), range(18, 36)))


def test_an_endless_sentence_is_cut_all_the_same() -> None:
    claims = in_sentences([100])
    assert aligned(claims, claims) == tuple(
        Passage(range(a, b), range(a, b)) for a, b in ((0, 48), (48, 96), (96, 100))
    )


def test_what_only_the_target_has_comes_in_passages_of_its_own() -> None:
    assert aligned([], in_sentences([100])) == (
        Passage(range(0), range(48)),
        Passage(range(0), range(48, 96)),
        Passage(range(0), range(96, 100)),
    )
    assert aligned(in_sentences([100]), []) == tuple(
        Passage(range(a, b), range(0)) for a, b in ((0, 48), (48, 96), (96, 100))
    )


def test_the_cut_of_the_target_is_the_beginning_of_a_sentence_nearest_to_that_of_the_source() -> None:
    # The target has two sentences of 20 where the source has many of two.
    source, target = in_sentences([2] * 20), in_sentences([20, 20], first=5000)
    assert aligned(source, target)[0] == Passage(range(16), range(20))


@given(st.lists(st.integers(1, 60), max_size=12), st.lists(st.integers(1, 60), max_size=12), st.integers(0, 400))
def test_passages_hold_every_claim_once_in_order_and_few_at_a_time(
    sizes: list[int], other_sizes: list[int], shift: int
) -> None:
    source, target = in_sentences(sizes), in_sentences(other_sizes, first=1000 + shift)
    passages = aligned(source, target)
    assert [i for passage in passages for i in passage.source] == list(range(len(source)))
    assert [j for passage in passages for j in passage.target] == list(range(len(target)))
    assert all(len(passage.source) <= 48 and len(passage.target) <= 48 for passage in passages)


@given(st.lists(st.integers(1, 30), min_size=1, max_size=12), st.integers(0, 12))
def test_no_pair_of_anchors_lies_across_a_cut(sizes: list[int], missing: int) -> None:
    source = in_sentences(sizes)
    target = source[:3] + source[3 + missing :]
    passage_of = {j: number for number, passage in enumerate(aligned(source, target)) for j in passage.target}
    for number, passage in enumerate(aligned(source, target)):
        for i in passage.source:
            same = [j for j, claim in enumerate(target) if claim.value == source[i].value]
            assert all(passage_of[j] == number for j in same)


# -- gains --


def candidates(text: str, locale: str = "en") -> list[Candidate]:
    return list(candidates_of(extract(text, locale), text))


def weight(source: str, target: str, distance: int = 0, *, locale: str = "de") -> Weight | None:
    """The weight of the only claim of one text against the only one of an English text."""
    (a,), (b,) = candidates(source, locale), candidates(target)
    return weighed(a, b, distance)


def gain(source: str, target: str, distance: int = 0, *, locale: str = "de") -> int:
    found = weight(source, target, distance, locale=locale)
    return 0 if found is None else found.gain


@pytest.mark.parametrize(
    "targets",
    [
        # The first is the better partner of "2.134 Meter", each time.
        ("2,134 metres", "7,001 feet"),  # equal, converted
        ("7,001 feet", "2,134 kilometres"),
        ("2,134 metres", "more than 2,134 metres"),
        ("more than 2,134 metres", "2,143 metres"),  # the figure counts most
        ("2.134 metres", "2,144 metres"),  # separators
        ("2,134 kilometres", "2,144 metres"),  # the unit
        ("2,144 metres", "2,777 metres"),  # one digit is another
        ("2,143 metres", "2,777 metres"),  # two are exchanged
        ("2,777 metres", "2,777 miles"),
        ("2,134", "2,144"),
    ],
)
def test_the_likelier_partner_gains_more(targets: tuple[str, str]) -> None:
    better, worse = (gain("2.134 Meter", target) for target in targets)
    assert better > worse


@pytest.mark.parametrize(
    ("source", "better", "worse"),
    [
        ("64 Kilometer lange Strecke", "64 kilometres", "64"),  # kind and unit
        ("64 Kameras", "64 kameras", "64 dogs"),  # what is counted
        ("über 64", "more than 64", "64"),
        ("rund 64", "about 64", "more than 64"),
        ("Der Preis stieg um 64.", "It rose by 64.", "It fell by 64."),
        ("Der Preis stieg um 64.", "It rose by 64.", "It was 64."),
    ],
)
def test_whatever_agrees_adds_to_the_gain(source: str, better: str, worse: str) -> None:
    assert gain(source, better) > gain(source, worse)


def test_the_same_digits_gain_more_than_a_rounded_figure() -> None:
    rounded = gain("2,134 Milliarden Euro", "2.1 billion euros")
    assert gain("2,134 Milliarden Euro", "2.134 billion euros") > rounded
    assert (
        rounded
        > gain("2,134 Milliarden Euro", "2.1 million euros")
        > gain("2,134 Milliarden Euro", "7.7 billion euros")
    )


def test_a_slip_of_one_key_is_likelier_than_other_digits() -> None:
    assert gain("2.134 Gäste", "2,135 guests") == gain("2.134 Gäste", "2,143 guests")
    for other in ("2,345 guests", "2,143.5 guests", "2,354 guests"):
        assert gain("2.134 Gäste", "2,135 guests") > gain("2.134 Gäste", other)
    assert gain("5 Gäste", "7 guests") == gain("5 Gäste", "77 guests")  # one digit alone is like no other


def test_only_what_has_something_in_common_is_a_pair() -> None:
    assert weight("64 Gäste", "77 kilometres") is None
    assert weight("5 Euro", "77 kilometres") is None
    assert weight("5 Euro", "5 kilometres") is not None
    assert weight("2008", "14:30") is None
    assert weight("64 Gäste", "77 percent") is None
    assert weight("64 Gäste", "77 guests") is not None


def test_other_figures_are_one_claim_only_where_it_was_to_be_expected() -> None:
    assert weight("64 Kameras", "77 kameras", 300) is not None
    assert weight("64 Kameras", "77 kameras", 301) is None
    assert weight("64 Kameras", "64 kameras", 301) is not None


def test_a_small_word_is_no_other_figure_unless_it_counts_the_same() -> None:
    assert weight("one hotel", "two dogs", locale="en") is None
    assert weight("two dogs", "one hotel", locale="en") is None
    assert weight("one hotel", "two hotels", locale="en") is not None
    assert gain("one hotel", "two hotels", locale="en") < gain("drei Hotels", "two hotels")
    assert gain("one hotel", "1 hotel", locale="en") == gain("2 hotels", "two hotels", locale="en")


def test_pairs_are_sure_by_their_figures_or_by_a_slip_that_has_a_name() -> None:
    sure = {
        "2,134 metres": True,
        "more than 2,134 metres": True,
        "2.134 metres": True,
        "2,134 kilometres": True,
        "7,001 feet": True,
        "2,144 metres": False,
        "more than 2,000 metres": False,
    }
    for target, is_sure in sure.items():
        found = weight("2.134 Meter", target)
        assert found is not None, target
        assert found.is_sure is is_sure, target


def test_distance_costs_more_than_in_proportion_and_most_where_figures_differ() -> None:
    near, middle, far = (gain("64 Gäste", "64 guests", distance) for distance in (0, 100, 200))
    assert near - middle < middle - far
    # What is right is right from six sentences away and more.
    assert gain("64 Gäste", "64 guests", 600) == gain("64 Gäste", "64 guests", 60_000) > 0
    lost = gain("64 Gäste", "64 guests") - gain("64 Gäste", "64 guests", 100)
    lost_of_others = gain("64 Gäste", "77 guests") - gain("64 Gäste", "77 guests", 100)
    assert lost_of_others == 2 * lost
    assert weight("64 Kilometer", "64 miles", 5000) is None  # another unit, far away, is another claim


# -- one claim that is two of the other text --


def splits(whole: str, parts: str, locales: str = "en en") -> list[Split]:
    one, two = locales.split()
    claims, others = extract(whole, one), extract(parts, two)
    return find_splits(claims, others, range(len(claims)), range(len(others)))


@pytest.mark.parametrize(
    ("whole", "parts", "locales"),
    [
        ("A vote of 312–289.", "312 voix contre 289.", "en fr"),
        ("one in ten", "1 person and 10 people", "en en"),
        ("Two thirds.", "2 of them, not 3.", "en en"),
        ("Two thirds.", "Of 3 they took 2.", "en en"),
        ("5 to 7 days", "At 5, then 7.", "en en"),
        ("van 10 tot 12 mei", "On 10 May and on 12 May.", "nl en"),
        ("from 10 to 12 May", "The 10th and 12 May.", "en en"),
        ("from 10:00 to 12:30", "It opens at 10:00, closes at 12:30.", "en en"),
        ("27 von 30 Schülern", "27 of the 30 pupils", "de en"),
        ("in the 1930s", "in the thirties of the 20th century", "en en"),
    ],
)
def test_one_claim_that_is_two_neighbours(whole: str, parts: str, locales: str) -> None:
    assert splits(whole, parts, locales) == [Split(0, 0)]


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("A vote of 312–289.", "289 against 312."),  # a score has its order
        ("A vote of 312–289.", "312 and 300 and 289."),  # no neighbours
        ("A vote of 312–289.", "It had 312. And it had 289."),  # nor across a full stop
        ("A vote of 312–289.", "It was 312–289 in all, 312 against 289."),  # it stands there whole
        ("5 to 7 days", "7, then 5"),
        ("27 of the 30 pupils", "27 of 31 pupils"),
        ("from 10 to 12 May", "On 10 June and 12 May."),
        ("from 10 to 12 May", "On 10 May and 12 June."),
        ("from 10:00 to 12:30", "at 10:00 and at 12:00"),
        ("from 10:00 to 12:30", "It opens at 10:00. "),
    ],
)
def test_neighbours_that_are_not_its_parts(whole: str, parts: str) -> None:
    assert splits(whole, parts) == []


def test_each_part_is_used_once() -> None:
    assert splits("312–289, once more 312:289.", "312 against 289.") == [Split(0, 0)]
    assert splits("312–289, once more 312:289.", "312 against 289, then 312 against 289.") == [Split(0, 0), Split(1, 2)]
    assert splits("3–5, then 5–8.", "3 and 5 and 8.") == [Split(0, 0)]
    assert splits("5–8, then 3–5.", "3 and 5 and 8.") == [Split(0, 1)]


def of(source: str, target: str, locales: str = "en en", *, summary: bool = False) -> Report:
    one, two = locales.split()
    return check(source, target, source_locale=one, target_locale=two, summary=summary)


def test_a_split_claim_pairs_with_both_parts_whichever_text_has_it() -> None:
    whole, parts = "The vote was 312–289.", "The vote was 312 against 289."
    for source, target in ((whole, parts), (parts, whole)):
        report = of(source, target)
        assert report.ok
        assert [str(pair.verdict) for pair in report.pairs] == ["equal", "equal"]
    assert [(pair.a.text, pair.b.text) for pair in of(whole, parts).pairs] == [("312–289", "312"), ("312–289", "289")]
    assert [(pair.a.text, pair.b.text) for pair in of(parts, whole).pairs] == [("312", "312–289"), ("289", "312–289")]


def test_a_part_that_is_paired_is_no_part_of_another_claim() -> None:
    report = of("312–289, that is 312 against 289.", "312 against 289, that is 312–289.")
    assert report.ok
    report = of("The vote was 312–289.", "The vote was 312 against 289, no, 312 against 289.")
    assert [claim.text for claim in report.added] == ["312", "289"]


# -- one assignment --


def test_rows_and_columns_may_stay_alone() -> None:
    assert best_assignment({}) == []
    assert best_assignment({(3, 4): 0, (5, 6): -2}) == []
    assert best_assignment({(0, 0): 3, (1, 0): 5}) == [(1, 0)]
    assert best_assignment({(0, 0): 3, (0, 1): 5}) == [(0, 1)]


def test_the_sum_counts_and_not_the_first_choice() -> None:
    assert best_assignment({(0, 0): 9, (0, 1): 8, (1, 0): 8}) == [(0, 1), (1, 0)]
    assert best_assignment({(0, 0): 9, (0, 1): 4, (1, 0): 4}) == [(0, 0)]
    chain = {(0, 0): 5, (0, 1): 6, (1, 1): 5, (1, 2): 6, (2, 2): 5, (2, 3): 6, (3, 3): 9}
    assert best_assignment(chain) == [(0, 0), (1, 1), (2, 2), (3, 3)]


# -- words that imply a number --


def test_a_word_is_looked_for_around_its_place_and_implies_one_claim() -> None:
    assert of("Zwei Männer kamen.", "Both men came.", "de en").ok
    filler = " Nothing happened on that day, and nobody said a word of it." * 12
    assert not of("Zwei Männer kamen.", "Men came." + filler + " Both left.", "de en").ok
    assert not of("Zwei Männer und zwei Frauen kamen.", "Both men came.", "de en").ok
    assert of("Both men came.", "Zwei Männer kamen.", "en de").ok
    assert not of("Both men came.", "Zwei Männer und zwei Frauen kamen.", "en de").ok


def test_implied_numbers_are_told_so() -> None:
    (pair,) = of("Zwei Männer kamen.", "Both men came.", "de en").pairs
    assert (str(pair.verdict), pair.a.text, pair.b.text) == ("equal", "Zwei", "Both")
    assert "imply the same number" in pair.reason


# -- a target in another locale than was said --


def report_of(fine: int, wrong: int, added: int = 0, missing: int = 0, *, summary: bool = False) -> Report:
    """A report on so many pairs."""
    report = of("5 cats.", "5 cats.", summary=summary)
    (pair,) = report.pairs
    bad = replace(pair, verdict=Verdict.CONTRADICTED)
    claim = pair.a
    return replace(report, pairs=(pair,) * fine + (bad,) * wrong, added=(claim,) * added, missing=(claim,) * missing)


def test_a_locale_is_doubted_where_most_of_three_figures_or_more_are_wrong() -> None:
    assert misfits(report_of(1, 2))
    assert misfits(report_of(0, 1, added=1, missing=1))
    assert not misfits(report_of(0, 2))
    assert not misfits(report_of(2, 2))
    assert not misfits(report_of(2, 1))
    # A summary leaves figures out.
    assert misfits(report_of(1, 1, missing=1))
    assert not misfits(report_of(1, 1, missing=1, summary=True))


def test_another_locale_fits_better_where_most_figures_are_fine_there() -> None:
    wrong = report_of(0, 3)
    assert fits_better(wrong, report_of(2, 1))
    assert not fits_better(wrong, report_of(1, 2))
    assert not fits_better(wrong, report_of(2, 0))  # too few to tell
    assert not fits_better(report_of(1, 2), report_of(2, 1))  # one more proves nothing
    assert not fits_better(report_of(0, 6), report_of(3, 3))


# -- summaries --


def paired(source: str, target: str) -> list[tuple[str, str]]:
    found = pair_summary(Side.read(source, "en"), Side.read(target, "en"))
    return [(pair.a.text, pair.b.text) for pair in found.pairs]


def test_a_claim_is_found_among_very_many() -> None:
    source = " ".join(f"Town {name} has {1000 + 7 * n} houses." for n, name in enumerate("ABCDEFGHIJ" * 20))
    assert paired(source, "A town has 1700 houses, another 2393 houses.") == [("1700", "1700"), ("2393", "2393")]
    # Of many, also those that come nearest, on either side, and those that count the same.
    ((nearest, _),) = paired(source, "It has 1,701 houses.")
    assert abs(int(nearest) - 1701) < 100


def test_dates_and_shares_are_found_among_very_many() -> None:
    source = " ".join(f"Built in {1900 + n}, rented to {n / 2}%." for n in range(100))
    assert paired(source, "It was built in 1950, rented to 25%.") == [("1950", "1950"), ("25.0%", "25%")]


def test_the_same_noun_is_found_among_very_many() -> None:
    source = " ".join(f"Town {name} has {1000 + 7 * n} houses." for n, name in enumerate("ABCDEFGHIJ" * 20))
    assert paired(source + " The port has 7 yachts.", "The port has 4444 yachts.") == [("7", "4444")]


def test_a_percentage_is_found_among_very_many_parts_of_one() -> None:
    source = " ".join(f"Town {name} had 0.{100 + n} points." for n, name in enumerate("ABCDEFGHIJ" * 20))
    assert paired(source, "That is 25.1%.") == [("0.251", "25.1%")]


def test_a_second_claim_of_the_summary_may_say_the_same_again() -> None:
    assert of("It cost 5 million euros.", "€5 million, yes, 5 million euros.", summary=True).ok
    assert of("It had 2,134 guests.", "2,134 guests, 2,134 people.", summary=True).ok
    assert not of("It had 213 guests.", "21 guests, 22 people.", summary=True).ok
    assert not of("It had 21 guests.", "21 guests, 21 cars.", summary=True).ok
    assert of("It had 21 guests.", "21 guests, yes, 21 guests.", summary=True).ok


def test_a_bound_agrees_only_with_the_same_bound() -> None:
    assert gain("rund 64", "64") == gain("über 64", "64") == gain("mindestens rund 64", "64")
    assert gain("rund 64", "about 64") - gain("64", "64") == 0


def test_nouns_are_alike_by_their_first_four_letters() -> None:
    assert gain("64 Professoren", "64 profs") == gain("64 Kameras", "64 kameras") > gain("64 Kameras", "64 cameras")


def test_a_candidate_knows_the_units_of_its_neighbours_in_the_sentence() -> None:
    assert [one.near_units for one in candidates("It is 92 by 71 cm. Then 5 km, then 7 kg.")] == [
        ("centimeter",),
        ("centimeter",),
        ("kilogram",),
        ("kilometer",),
    ]


def test_a_candidate_knows_the_words_around_it() -> None:
    (one,) = candidates("At last. There were MORE than 64 Black dogs in all. And so on.")
    assert (one.lead, one.tail, one.qualifier, one.noun) == (
        "there were more than ",
        " black dogs in all.",
        "more than",
        "dogs",
    )


def test_an_ordinal_may_be_one_such_part_and_no_other() -> None:
    """ "Um ein Fünftel kleiner" is "a fifth smaller", which reads like an ordinal."""
    fifth, quarter = (weight("das fünfte Haus", f"a {part} of the house") for part in ("fifth", "quarter"))
    assert fifth is not None
    assert fifth.comparison.verdict is Verdict.EQUAL
    assert quarter is None or quarter.comparison.verdict is not Verdict.EQUAL
