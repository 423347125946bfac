"""Norwegian, where a locale does not say which: read as Bokmål."""

from __future__ import annotations

from dataclasses import replace

from numbers_extract.languages import nb

LANGUAGE = replace(nb.LANGUAGE, tag="no")
