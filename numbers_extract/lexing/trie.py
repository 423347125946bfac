"""A vocabulary as one pattern shaped like its prefix tree, so that a scan tries each letter once."""

from __future__ import annotations

from collections.abc import Iterable

import regex


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern that matches at the beginning of any word that starts with one of `words`.

    Words that have another one as a prefix need no branch of their own.

    >>> trie_pattern(["one", "once", "two", "on"])
    '(?:on|two)'
    """
    root: dict[str, dict[str, object]] = {}
    for word in words:
        _insert(root, word)
    return _pattern(root)


_END = ""


def _insert(node: dict[str, dict[str, object]], word: str) -> None:
    for char in word:
        node = node.setdefault(char, {})  # type: ignore[assignment]  # nodes are nested dicts of one shape
    node[_END] = {}


def _pattern(node: dict[str, dict[str, object]]) -> str:
    if _END in node or not node:
        return ""
    branches = [regex.escape(char) + _pattern(child) for char, child in sorted(node.items())]  # type: ignore[arg-type]  # as above
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
