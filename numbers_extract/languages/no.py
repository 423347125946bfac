"""Norwegian, where a locale does not say which: read as Bokmål."""

from __future__ import annotations

from numbers_extract.languages import nb

LANGUAGE = nb.LANGUAGE.but(tag="no")
