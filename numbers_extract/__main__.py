"""`python -m numbers_extract` is the command line."""

from __future__ import annotations

import sys

from numbers_extract.cli import main

if __name__ == "__main__":
    sys.exit(main())
