"""The page: every character of the text, nothing else that a browser would act on."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from numbers_extract import extract
from numbers_extract.claims import Claim, Comparator, Context, Kind, Span
from numbers_extract.html import page

TEXT = "Nach Angaben der Stadt\nfehlen über 62.000 Betten & <Stühle>."


class _Page(HTMLParser):
    """What a browser would show of the text, and every tag with its attributes."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[bool] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            inside = bool(self._open and self._open[-1])
            hidden = dict(attrs).get("class") == "fields"
            self._open.append((inside or tag == "main") and not hidden)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  all that is open closes in turn
        self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1]:
            self.shown.append(data)

    @property
    def text(self) -> str:
        return "".join(self.shown)


def _example(make_claim: Callable[..., Claim]) -> Claim:
    return make_claim(
        TEXT,
        "62.000",
        value=Decimal(62000),
        comparator=Comparator.GREATER,
        lower_bound=Decimal(62000),
        upper_bound=None,
        lower_inclusive=False,
        context=Context(
            Span(0, len(TEXT)),
            qualifier=Span(30, 34),
            counted=Span(42, len(TEXT) - 1),
            attribution=Span(0, 22),
        ),
        locale="de",
    )


def test_the_text_is_whole_and_the_claim_is_marked(make_claim: Callable[..., Claim]) -> None:
    source = page(TEXT, [_example(make_claim)], "news.de.txt")
    parsed = _Page(source)
    assert parsed.text == TEXT
    assert ("main", {"lang": "de", "dir": "auto"}) in parsed.tags
    marks = [attributes for tag, attributes in parsed.tags if tag == "mark"]
    assert marks == [{"class": "cardinal", "tabindex": "0", "aria-describedby": "c0"}]
    for role in ("qualifier", "counted", "attribution"):
        assert re.search(rf'<span class="{role}">[^<]', source.split("<main")[1])
    assert "<b>value</b> <span>&gt; 62 000</span>" in source
    assert "<b>who says so</b> <span>Nach Angaben der Stadt</span>" in source


def test_the_policy_allows_the_style_of_the_page_and_nothing_else() -> None:
    source = page(TEXT, [], "news.de.txt")
    style = source.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'" in source


def test_nothing_is_loaded_or_run(make_claim: Callable[..., Claim]) -> None:
    parsed = _Page(page(TEXT, [_example(make_claim)], "<script>alert(1)</script>"))
    assert {tag for tag, _ in parsed.tags}.isdisjoint({"script", "link", "img", "iframe", "a"})
    names = {name for _, attributes in parsed.tags for name in attributes}
    assert names.isdisjoint({"src", "href", "style", "srcset", "action"})
    assert not any(name.startswith("on") for name in names)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.data())
def test_any_text_with_any_spans_is_shown_once(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    spans = st.none() | st.tuples(places, places).map(lambda ends: Span(*sorted(ends)))
    cuts = sorted(data.draw(st.sets(places, max_size=8)))
    claims = [
        Claim(
            text[start:end],
            start,
            end,
            data.draw(st.sampled_from(Kind)),
            Decimal(1),
            Comparator.EQUAL,
            False,
            Decimal(1),
            Decimal(1),
            0,
            Context(
                Span(0, len(text)),
                qualifier=data.draw(spans),
                counted=data.draw(spans),
                attribution=data.draw(spans),
            ),
            "en",
        )
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    assert _Page(page(text, claims, "any")).text == text


def test_what_html_cannot_hold_is_replaced() -> None:
    shown = _Page(page("a\0b\ud800c\x1bd", [], "x")).text
    assert shown == "a\ufffdb\ufffdc\ufffdd"


def test_without_a_claim_it_says_so() -> None:
    assert "<p>No numeric claims.</p>" in page("Nothing here.", [], "x")


def test_a_change_is_among_the_fields() -> None:
    text = "Prices rose by 3% in May."
    assert "increase by" in page(text, extract(text), "prices")
