"""A vocabulary as one pattern shaped like its prefix tree, so that a scan tries each letter once."""

from __future__ import annotations

import re
from collections.abc import Iterable


class _Node(dict[str, "_Node"]):
    """The letters that may come next; `ends` where a word ends here."""

    ends = False


def trie_pattern(words: Iterable[str], *, whole: bool = False) -> str:
    """A pattern for what begins with one of `words`; for exactly one of them where `whole`.

    Of words that begin alike, a prefix pattern needs the shortest alone.

    >>> trie_pattern(["one", "once", "two", "on"]), trie_pattern(["one", "once", "on"], whole=True)
    ('(?:on|two)', 'on(?:ce|e)?')
    """
    root = _Node()
    last = None
    for word in sorted(words):
        if not whole and last is not None and word.startswith(last):
            continue  # the shorter one matches it, too
        last = word
        node = root
        for char in word:
            node = node.setdefault(char, _Node())
        node.ends = True
    return _pattern(root, whole=whole) or r"(?!)"


def _pattern(node: _Node, *, whole: bool) -> str:
    if not node or (node.ends and not whole):
        return ""
    branches = [re.escape(char) + _pattern(child, whole=whole) for char, child in sorted(node.items())]
    if len(branches) == 1 and not node.ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if node.ends else "")
