"""Claims checked against claims: how two of them stand to each other, and two texts, in any two locales.

- `verdicts`: the answer, a `Comparison`; `compare`: the question.
- `relations`: how two sets lie, exactly; `qualifiers`: "at least" against "about".
- `intervals`: numbers and what their digits leave open; `units`: the common measure of two claims.
- `dates`, `times`: EDTF and ISO 8601 as sets of days and seconds.

- `report`: what checking gives, a `Report`; `check`: the checking of one text against another.
- `sides`: a text with its claims, each a `candidates`; `pairing`: those of a translation; `summaries`: of a summary.
- `alignment`: places that answer to each other, passages; `gains`: what speaks for a pair;
  `assignment`: the best pairs.
- `equivalents`, `loose`, `beside`, `implied`, `parts`: what one language says otherwise than another.
- `overview`, `page`: the report as a table and as HTML; `wording`: what was expected; `locales`: a wrong locale.
"""

from numbers_extract.checking.check import check
from numbers_extract.checking.compare import compare
from numbers_extract.checking.report import Report
from numbers_extract.checking.verdicts import Comparison, Direction, Verdict

__all__ = ["Comparison", "Direction", "Report", "Verdict", "check", "compare"]
