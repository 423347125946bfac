"""What CLDR leaves open about money: signs that currencies share, and which is likelier."""

from __future__ import annotations

TRADED: tuple[str, ...] = (
    *(
        "USD",
        "EUR",
        "JPY",
        "GBP",
        "CNY",
        "CAD",
        "AUD",
        "CHF",
        "HKD",
        "SGD",
        "SEK",
        "KRW",
        "NOK",
        "NZD",
        "INR",
    ),
    *(
        "MXN",
        "TWD",
        "ZAR",
        "BRL",
        "DKK",
        "PLN",
        "THB",
        "ILS",
        "IDR",
        "CZK",
        "AED",
        "TRY",
        "HUF",
        "CLP",
        "SAR",
    ),
    *("PHP", "MYR", "RUB"),
)
"""The most traded currencies, roughly in that order."""

LIKELY: tuple[str, ...] = (
    *TRADED,
    *("XOF", "XAF", "ARS", "COP", "EGP", "PKR", "RSD", "DZD"),
    *("DEM", "ATS", "NLG", "FRF", "ITL", "ESP", "PTE", "GRD", "FIM", "IEP", "BEF"),
    *("HRK", "SKK", "SIT", "EEK", "LVL", "LTL"),
)
"""The order of a shared name's readings. A bare "Mark" or "Schilling" still is the historic one."""

NO_BARE_NAME = frozenset({"ZWG"})
"""Currencies whose bare name is another word: Zimbabwe's is "gold"."""

WORDS_AS_CODES = frozenset({"TRY"})
"""Traded currencies whose code in small letters is a word."""

_DOLLARS = (
    "USD CAD AUD HKD SGD NZD MXN TWD CLP ARS COP UYU BBD BMD BND BSD BZD CUP FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD"
)

SIGNS: dict[str, tuple[str, ...]] = {
    sign: tuple(codes.split())
    for sign, codes in {
        "$": _DOLLARS,
        "＄": _DOLLARS,
        "US$": "USD",
        "$US": "USD",
        "USD$": "USD",
        "C$": "CAD NIO",
        "CA$": "CAD",
        "CAD$": "CAD",
        "A$": "AUD",
        "AU$": "AUD",
        "AUD$": "AUD",
        "NZ$": "NZD",
        "HK$": "HKD",
        "S$": "SGD",
        "SG$": "SGD",
        "NT$": "TWD",
        "R$": "BRL",
        "MX$": "MXN",
        "Mex$": "MXN",
        "RD$": "DOP",
        "J$": "JMD",
        "TT$": "TTD",
        "BZ$": "BZD",
        "EC$": "XCD",
        "N$": "NAD",
        "Z$": "ZWG",
        "€": "EUR",
        "£": "GBP EGP LBP SYP SDG SSP GIP FKP SHP",
        "￡": "GBP",
        "¥": "JPY CNY",
        "￥": "JPY CNY",
        "CN¥": "CNY",
        "JP¥": "JPY",
        "RMB": "CNY",
        "₹": "INR",
        "Rs": "INR PKR LKR NPR MUR SCR",
        "Rs.": "INR PKR LKR NPR MUR SCR",
        "₨": "INR PKR LKR NPR MUR SCR",
        "₽": "RUB",
        "₺": "TRY",
        "₩": "KRW KPW",
        "￦": "KRW",
        "₪": "ILS",
        "₫": "VND",
        "₱": "PHP",
        "₦": "NGN",
        "₴": "UAH",
        "₸": "KZT",
        "₼": "AZN",
        "₾": "GEL",
        "฿": "THB",
        "₡": "CRC",
        "₲": "PYG",
        "₵": "GHS",
        "GH₵": "GHS",
        "₭": "LAK",
        "₮": "MNT",
        "৳": "BDT",
        "៛": "KHR",
        "֏": "AMD",
        "؋": "AFN",
        "﷼": "IRR SAR OMR QAR YER",
        "kr": "SEK NOK DKK ISK",
        "kr.": "DKK ISK SEK NOK",
        "Kr": "SEK NOK DKK ISK",
        "Kč": "CZK",
        "zł": "PLN",
        "Ft": "HUF",
        "Fr.": "CHF",
        "SFr.": "CHF",
        "sFr.": "CHF",
        "FCFA": "XAF XOF",
        "CFA": "XAF XOF",
        "RM": "MYR",
        "Rp": "IDR",
        "DM": "DEM",
    }.items()
}
"""Every currency that writes itself so. Babel leaves out the narrow symbols of CLDR."""
