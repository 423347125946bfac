"""Unit symbols that every language writes alike, in their exact case (SI brochure, IEC 80000-13)."""

from __future__ import annotations

_PREFIXES = {
    "n": "nano",
    "µ": "micro",
    "μ": "micro",
    "m": "milli",
    "k": "kilo",
    "M": "mega",
    "G": "giga",
    "T": "tera",
}
_PREFIXED = {
    "W": "watt", "Wh": "watt_hour", "V": "volt", "A": "ampere", "Ah": "ampere_hour", "Hz": "hertz", "J": "joule",
    "N": "newton", "Pa": "pascal", "Bq": "becquerel", "Sv": "sievert", "Gy": "gray", "eV": "electron_volt",
    "bit": "bit", "Bit": "bit", "B": "byte", "Byte": "byte", "m": "meter", "g": "gram", "l": "liter", "L": "liter",
    "s": "second", "t": "metric_ton", "mol": "mole", "VA": "volt_ampere",
}  # fmt: skip
_ALONE = {
    "m": "meter", "cm": "centimeter", "dm": "decimeter", "g": "gram", "t": "metric_ton", "l": "liter", "L": "liter",
    "cl": "centiliter", "dl": "deciliter", "hl": "hectoliter", "h": "hour", "s": "second", "min": "minute",
    "W": "watt", "V": "volt", "A": "ampere", "J": "joule", "N": "newton", "Pa": "pascal", "hPa": "hectopascal",
    "bar": "bar", "mbar": "millibar", "Hz": "hertz", "Wh": "watt_hour", "Ah": "ampere_hour", "Bq": "becquerel",
    "Sv": "sievert", "dB": "decibel", "lm": "lumen", "lx": "lux", "mol": "mole", "ha": "hectare",
    "Nm": "newton * meter", "°C": "degree_Celsius", "°F": "degree_Fahrenheit", "rpm": "revolutions_per_minute",
    "ppm": "ppm", "Gbps": "gigabit / second", "Mbps": "megabit / second", "kbps": "kilobit / second", "bit": "bit",
    "Bit": "bit", "mmHg": "millimeter_Hg",
}  # fmt: skip
# Letters that mean something else than a prefix and a unit: "mt" is a metric ton, "Ml" a brand or initials.
_SCALE_LETTERS = frozenset(
    [
        "Ts", "Tg", "Tm", "Ml", "ML", "Mm", "Gm", "Gg", "Gs", "Tl", "TL",
        "Gl", "GL", "Mg", "Ms", "kl", "kL", "ks", "nt", "mt",
    ]
)  # fmt: skip

SYMBOLS = {
    **{prefix + symbol: name + unit for symbol, unit in _PREFIXED.items() for prefix, name in _PREFIXES.items()
       if prefix + symbol not in _SCALE_LETTERS},
    **_ALONE,
}  # fmt: skip
"""Symbol to pint expression: `SYMBOLS["kWh"]` is "kilowatt_hour"."""

LONE_LETTERS = frozenset("mgtlLhsWVAJN")
"""The units of one letter that running text writes; "5G", "7b" and "14C" are names."""
