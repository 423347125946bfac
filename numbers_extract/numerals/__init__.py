"""Numerals: exact numbers in digits and in words.

- `figures`: the reader of the numeral at a token, and words that are numbers of another sort.
- `in_digits`, `digits`: figures and their separators; `in_words`, `words`: number words.
- `signs`, `spoken`, `ordinals`, `articles`, `halves`, `shares`, `denominators`, `collectives`, `vague`, `roman`,
  `placed`: one sort of numeral each; `building`: what they build with; `exact`: arithmetic without floats.
- `spellout`, `grammar`, `compiling`, `extending`, `chart`, `orthography`, `additions`: CLDR's spell-out rules
  inverted; `writing`: the same rules, followed.
"""
