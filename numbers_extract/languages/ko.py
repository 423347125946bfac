"""Korean: what CLDR lacks."""

from __future__ import annotations

from numbers_extract.languages.base import (
    ABOUT,
    AFTERNOON,
    AT_LEAST,
    AT_MOST,
    LESS,
    MORE,
    MORNING,
    NEARLY,
    NIGHT,
    WELL_OVER,
    Language,
    PointSign,
    words,
)

LANGUAGE = Language(
    tag="ko",
    minus=words("마이너스 영하"),
    denominator_links=("분의",),
    mixed_links=words("과 와"),
    percents={"퍼센트포인트": "percentage_point", "%포인트": "percentage_point", "퍼센트": "percent", "프로": "percent"},
    ordinal_prefixes=words("제"),
    half=words("반"),
    unit_halves=words("반"),
    several=words("수 몇"),
    vague_fillers=("여",),
    qualifiers=dict.fromkeys(("최소", "적어도", "최소한", "무려 최소"), AT_LEAST)
    | dict.fromkeys(("최대", "많아야", "최고", "기껏해야"), AT_MOST)
    | dict.fromkeys(("약", "대략", "어림잡아", "평균 약"), ABOUT)
    | dict.fromkeys(("거의",), NEARLY),
    qualifiers_after=dict.fromkeys(("이상",), AT_LEAST)
    | dict.fromkeys(("이하", "이내"), AT_MOST)
    | dict.fromkeys(("초과", "을 넘는", "를 넘는", "을 넘은", "를 넘은", "이 넘는", "가 넘는", "을 넘어", "를 넘어", "을 넘겼", "를 넘겼", "을 넘었", "를 넘었", "을 웃도는", "를 웃도는", "을 웃돌", "를 웃돌"), MORE)
    | dict.fromkeys(("미만", "을 밑도는", "를 밑도는", "을 밑돌", "를 밑돌", "이 안 되는", "가 안 되는"), LESS)
    | dict.fromkeys(("정도", "가량", "안팎", "내외", "쯤", "남짓", "께"), ABOUT)
    | dict.fromkeys(("에 가까운", "에 육박", "에 육박하는", "가까이"), NEARLY)
    | dict.fromkeys(("여",), WELL_OVER),
    date_qualifiers_after=dict.fromkeys(("부터", "이후"), AT_LEAST) | dict.fromkeys(("까지",), AT_MOST) | dict.fromkeys(("께", "쯤", "경", "무렵"), ABOUT)
    | dict.fromkeys(("이전",), LESS),
    range_to=words("~ ∼ ～"),
    point_signs={"분기": PointSign.QUARTER, "일": PointSign.DAY, "시": PointSign.HOUR},
    not_points=("간", "동안", "째", "만에", "이내", "연속", "차", "치", "장", "후", "뒤", "전"),
    minute_signs=words("분"),
    day_halves={
        **dict.fromkeys(("오전", "새벽", "아침"), MORNING),
        **dict.fromkeys(("낮", "오후", "저녁"), AFTERNOON),
        "밤": NIGHT,
    },
    ratio_signs=words("대"),
    share_behind_whole=("명 중", "명 가운데", "명중", "곳 중", "개 중"),
    times_words=words("배"),
    never_phrases=("이대회", "이회", "이건", "이사", "이팀", "이병", "이종", "이번", "이층", "이개", "이가", "이곳", "이통", "이등", "이편", "이장", "이석", "구조", "사이", "공사", "천만에", "만일", "만약", "조사"),
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
