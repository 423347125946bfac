"""Claims checked against claims: how two of them stand to each other, in any two locales.

- `verdicts`: the answer, a `Comparison`; `compare`: the question.
- `relations`: how two sets lie, exactly; `qualifiers`: "at least" against "about".
- `intervals`: numbers and what their digits leave open; `units`: the common measure of two claims.
- `dates`, `times`: EDTF and ISO 8601 as sets of days and seconds.
"""

from numbers_extract.checking.compare import compare
from numbers_extract.checking.verdicts import Comparison, Direction, Verdict

__all__ = ["Comparison", "Direction", "Verdict", "compare"]
