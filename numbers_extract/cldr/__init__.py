"""What CLDR knows of a locale, read from Babel's data: the only package that imports Babel.

* `locales`: which locales there are, and the canonical id of a tag
* `symbols`: separators, signs, grouping
* `calendar`: names of months, weekdays and day periods, the order of a date
* `patterns`: signs and names that stand on the other side of the figure
* `words`: scale words ("Mio.", "lakh"), "and"
* `units`: every form of every unit, with its pint expression
* `currencies`: every name, code and sign of every currency; `money` holds what CLDR lacks there
* `writing`: the same patterns, filled in

Everything is read when it is first asked for, and cached: treat the dictionaries as read-only.
"""

from __future__ import annotations

from numbers_extract.cldr.calendar import (
    DatePart,
    DatePattern,
    date_order,
    date_patterns,
    day_periods,
    full_month_names,
    hour_names,
    month_names,
    month_phrases,
    weekday_names,
    writes_spaced_dates,
)
from numbers_extract.cldr.currencies import (
    currency_codes,
    currency_forms,
    currency_subunit_digits,
    currency_symbols,
    is_tender,
    own_currency_symbols,
    ranked_names,
    ranked_signs,
    territory_currency,
)
from numbers_extract.cldr.forms import Inflect, Phrase, cut, tokenize
from numbers_extract.cldr.locales import (
    bcp47,
    find_locale,
    inherits_everything,
    language_of,
    parent_of,
    uses_fahrenheit,
)
from numbers_extract.cldr.patterns import MoneyPattern, money_pattern, percent_stands_before
from numbers_extract.cldr.symbols import Symbols, symbols
from numbers_extract.cldr.units import (
    UnitForm,
    per_patterns,
    percent_names,
    unit_forms,
    unit_forms_around,
    unit_forms_before,
    unit_forms_exact,
)
from numbers_extract.cldr.words import ScaleForm, conjunction, scale_forms, scale_words
from numbers_extract.cldr.writing import (
    era_names,
    money_patterns,
    ordinal_plural_of,
    per_patterns_of,
    percent_pattern,
    plural_of,
    scales,
    share_patterns,
    short_date,
    unit_patterns,
    write_number,
    written_dates,
    written_times,
)

__all__ = [
    "DatePart",
    "DatePattern",
    "Inflect",
    "MoneyPattern",
    "Phrase",
    "ScaleForm",
    "Symbols",
    "UnitForm",
    "bcp47",
    "conjunction",
    "currency_codes",
    "currency_forms",
    "currency_subunit_digits",
    "currency_symbols",
    "cut",
    "date_order",
    "date_patterns",
    "day_periods",
    "era_names",
    "find_locale",
    "full_month_names",
    "hour_names",
    "inherits_everything",
    "is_tender",
    "language_of",
    "money_pattern",
    "money_patterns",
    "month_names",
    "month_phrases",
    "ordinal_plural_of",
    "own_currency_symbols",
    "parent_of",
    "per_patterns",
    "per_patterns_of",
    "percent_names",
    "percent_pattern",
    "percent_stands_before",
    "plural_of",
    "ranked_names",
    "ranked_signs",
    "scale_forms",
    "scale_words",
    "scales",
    "share_patterns",
    "short_date",
    "symbols",
    "territory_currency",
    "tokenize",
    "unit_forms",
    "unit_forms_around",
    "unit_forms_before",
    "unit_forms_exact",
    "unit_patterns",
    "uses_fahrenheit",
    "weekday_names",
    "write_number",
    "writes_spaced_dates",
    "written_dates",
    "written_times",
]
