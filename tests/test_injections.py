"""What a text may hold to break out of a page, and that it does not: by a parser, and in a browser."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from numbers_extract import check, extract
from numbers_extract.html import page

RAN = "document.documentElement.setAttribute('data-ran',1)"
AWAY = "http://127.0.0.1:{port}"
INJECTIONS = [
    f"<script>{RAN}</script>",
    f"<SCRIPT>{RAN}</SCRIPT>",
    f"</main><script>{RAN}</script>",
    f"</title><script>{RAN}</script>",
    f"</style><script>{RAN}</script>",
    f"--><script>{RAN}</script><!--",
    f"]]><script>{RAN}</script>",
    f"<scr\0ipt>{RAN}</script>",
    f"<script\n>{RAN}</script\n>",
    f'"><script>{RAN}</script>',
    f"'><script>{RAN}</script>",
    f"<svg><script>{RAN}</script></svg>",
    f"<svg onload={RAN}>",
    f"<svg/onload={RAN}>",
    f"<body onload={RAN}>",
    f"<img src=x onerror={RAN}>",
    f'" onmouseover="{RAN}" x="',
    f"' autofocus onfocus={RAN} tabindex=1 '",
    f"<input autofocus onfocus={RAN}>",
    f"<details open ontoggle={RAN}>",
    f"<math><mtext><table><mglyph><style><img src=x onerror={RAN}>",
    f"<iframe srcdoc='<script>parent.{RAN}</script>'></iframe>",
    f"<a href='javascript:{RAN}'>5</a>",
    f"<template><script>{RAN}</script></template>",
    f"<noscript><p title='</noscript><img src=x onerror={RAN}>'>",
    f"&lt;script&gt;{RAN}&lt;/script&gt;",
    f"&#60;script&#62;{RAN}&#60;/script&#62;",
    f"\ufeff<script>{RAN}</script>",
    f"\u202e<script>{RAN}</script>",
    f"\ud800<script>{RAN}</script>",
    f"＜script＞{RAN}＜/script＞",
    f"<img src={AWAY}/image>",
    f"<script src={AWAY}/script></script>",
    f"<link rel=stylesheet href={AWAY}/style>",
    f"<link rel=prefetch href={AWAY}/prefetch>",
    f"<style>@import '{AWAY}/import'; body {{{{ background: url({AWAY}/background) }}}}</style>",
    f"<p style='background: url({AWAY}/inline)'>",
    f"<iframe src={AWAY}/frame></iframe>",
    f"<object data={AWAY}/object></object>",
    f"<embed src={AWAY}/embed>",
    f"<video autoplay src={AWAY}/video></video>",
    f"<meta http-equiv=refresh content='0; url={AWAY}/refresh'>",
    f"<base href={AWAY}/>",
    f"<form action={AWAY}/form><input type=image src={AWAY}/button></form>",
    f"}}}} body {{{{ background: url({AWAY}/closed) }}}}",
]
assert len(INJECTIONS) >= 30


def injected(port: int) -> list[str]:
    return [injection.format(port=port) for injection in INJECTIONS]


def pages(injection: str) -> dict[str, str]:
    """Every kind of page that is made of a text, with the text in every place that it can reach."""
    text = f"{injection} Laut {injection} sind es über 62.000 {injection} und 5 {injection}km. {injection}"
    other = f"{injection} More than 62 thousand {injection}; 7 km {injection}"
    report = check(text, other, source_locale="de", target_locale="en")
    summary = check(other, text, source_locale="en", target_locale="de", summary=True)
    return {
        "claims": page(text, extract(text, "de"), injection),
        "none": page(injection, [], injection),
        "report": report.html(injection),
        "summary": summary.html(injection),
    }


class _Tags(HTMLParser):
    """The tags of a page with the names of their attributes."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "href":
                self.links.add((value or "")[:1])


PLAIN = {kind: _Tags(source) for kind, source in pages("plain").items()}


@pytest.mark.parametrize("injection", injected(9))
def test_a_page_has_the_tags_that_it_has_of_plain_text(injection: str) -> None:
    for kind, source in pages(injection).items():
        found = _Tags(source)
        assert found.tags <= PLAIN[kind].tags | {"mark", "span", "a", "b", "ul", "li"}, kind
        assert not any(
            name.startswith("on") or name in {"src", "style", "action", "srcdoc"} for name in found.attributes
        )
        assert found.links <= {"#"}


# -- a browser -------------------------------------------------------------------------------


class _Listener(HTTPServer):
    """Hears every request that leaves a page."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        super().__init__(("127.0.0.1", 0), _Answer)


class _Answer(BaseHTTPRequestHandler):
    """Notes what is asked for, and has nothing."""

    server: _Listener

    def do_GET(self) -> None:
        self.server.heard.append(self.path)
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- its name in the base class
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[_Listener]:
    with _Listener() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def browser() -> str:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
    if found is None:
        pytest.skip("no chromium here; .ci/run installs it")
    return found


def opened(source: str, folder: Path) -> str:
    """The page as the browser has it, after two seconds of its time."""
    file = folder / "page.html"
    file.write_text(source, "utf-8")
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", "--dump-dom")
    command = [browser(), *flags, f"--user-data-dir={folder / 'profile'}", file.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


def test_the_browser_would_run_and_load_what_is_not_escaped(listener: _Listener, tmp_path: Path) -> None:
    loud = [text for text in injected(listener.server_port) if text.startswith(("<script", "<img"))]
    assert "data-ran" in opened("<!DOCTYPE html><p>" + "".join(loud), tmp_path).partition(">")[2].partition(">")[0]
    assert "/image" in listener.heard


@pytest.mark.parametrize("kind", PLAIN)
def test_in_a_browser_no_script_runs_and_no_request_leaves(kind: str, listener: _Listener, tmp_path: Path) -> None:
    everything = " 5 ".join(injected(listener.server_port))
    shown = opened(pages(everything)[kind], tmp_path)
    assert "</main>" in shown
    assert "data-ran" not in shown.partition("<head>")[0]
    assert listener.heard == []
