"""Korean: what CLDR lacks."""

from __future__ import annotations

from numbers_extract.languages.base import Language, words

LANGUAGE = Language(
    tag="ko",
    minus=words("마이너스"),
    denominator_links=("분의",),
    mixed_links=words("과 와"),
    percents={"퍼센트포인트": "percentage_point", "%포인트": "percentage_point", "퍼센트": "percent", "프로": "percent"},
    ordinal_prefixes=words("제"),
    times_words=words("배"),
    never_phrases=("구조", "이사", "사이", "공사", "천만에", "만일", "만약", "조사"),
    counters=(
        "명", "개", "번", "곳", "마리", "대", "권", "장", "채", "건", "가지", "척", "그루", "송이", "잔", "병", "켤레", "쌍",
        "통", "편", "회", "차례", "등", "층", "사람", "군데", "배", "분의", "표", "석", "종", "팀", "경기",
    ),
    units={"세기간": "100 * year", "살": "year", "세": "year", "달": "month", "년간": "year", "일간": "day",
           "주간": "week" },
    currencies={
        "원": ("KRW",), "달러": ("USD",), "유로": ("EUR",), "엔": ("JPY",), "위안": ("CNY",), "파운드": ("GBP",),
        "루블": ("RUB",), "루피": ("INR",), "프랑": ("CHF",),
    },
    century_nouns=words("세기"),
    decade_suffixes=words("년대"),
)  # fmt: skip
