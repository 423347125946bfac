"""Japanese: what CLDR lacks."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.languages.base import (
    ABOUT,
    AFTERNOON,
    AT_LEAST,
    AT_MOST,
    LESS,
    MORE,
    MORNING,
    NIGHT,
    WELL_OVER,
    Language,
    PointSign,
    words,
)

LANGUAGE = Language(
    tag="ja",
    spellings={
        "〇": "零", "壱": "一", "壹": "一", "弐": "二", "貳": "二", "参": "三", "參": "三", "肆": "四", "伍": "五",
        "拾": "十", "佰": "百", "阡": "千", "仟": "千", "萬": "万", "億": "億",
    },
    placed_signs={
        "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        "十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8, "兆": 10**12,
    },
    placed_bare=frozenset((10, 100, 1000)),
    spelled_year_nouns=words("年"),
    vague_fillers=("余", "余り", "あまり", "数"),
    minus=words("負 マイナス 氷点下 零下"),
    tenths={"割": False},
    tenth_parts={"分": 1, "厘": 2},
    several=words("数"),
    share_phrases={"半分": Decimal("0.5"), "半数": Decimal("0.5")},
    half=words("半"),
    half_before_units=words("半"),
    unit_halves=words("半"),
    long_collectives={"ダース": 12},
    money_parts={"銭": 2, "セント": 2, "角": 1},
    qualifiers=dict.fromkeys(("少なくとも", "最低", "最低でも", "最小"), AT_LEAST)
    | dict.fromkeys(("最大", "最大で", "多くて", "多くても", "多くとも", "最高"), AT_MOST)
    | dict.fromkeys(("約", "およそ", "おおよそ", "ほぼ"), ABOUT),
    qualifiers_after=dict.fromkeys(("以上",), AT_LEAST)
    | dict.fromkeys(("以下", "以内", "以內"), AT_MOST)
    | dict.fromkeys(
        ("超", "を超え", "を超える", "を超えた", "を上回", "を上回る", "を上回った",
         "より大きい", "より大きく", "より多い", "より多く", "より高い", "より高く"), MORE)
    | dict.fromkeys(
        ("未満", "を下回", "を下回る", "を下回った", "より小さい", "より小さく", "より少ない", "より少なく",
         "より低い", "より低く"), LESS)
    | dict.fromkeys(("より少なくない", "より小さくない", "より低くない", "を下回らない"), AT_LEAST)
    | dict.fromkeys(
        ("より大きくない", "より大きくなく", "より多くない", "より多くなく", "を超えない", "を上回らない"), AT_MOST)
    | dict.fromkeys(("程度", "ほど", "前後", "くらい", "ぐらい"), ABOUT)
    | dict.fromkeys(("余り", "あまり", "数"), WELL_OVER),
    bound_links=("", "で", "、", "が", "て", "、かつ", "かつ", "で、"),
    range_to=words("から 〜 ～ ~"),
    range_not_before=words("に へ"),
    between_and=words("と"),
    between_after=words("間"),
    denominator_links=("分の",),
    mixed_links=words("と 又"),
    percents={"パーセントポイント": "percentage_point", "ポイント": "percentage_point", "プロ": "percent"},
    ordinal_tails=("番目", "位"),
    ordinal_prefixes=words("第"),
    point_signs={"四半期": PointSign.QUARTER, "日": PointSign.DAY, "時": PointSign.HOUR},
    not_points=("間", "目", "分", "以", "後", "前", "連", "本", "半世紀", "ぶり", "かけ", "給", "点"),
    minute_signs=words("分"),
    day_halves={
        **dict.fromkeys(("午前", "未明", "早朝", "朝"), MORNING),
        **dict.fromkeys(("正午", "午後", "夕方"), AFTERNOON),
        "夜": NIGHT,
    },
    ratio_signs=words("対 比"),
    share_behind_whole=("人に", "人中", "人のうち"),
    times_words=words("倍"),
    never_phrases=("十分な", "十分に", "十分で", "一部", "一方", "一般", "一番", "万一", "三日月", "百貨店", "千葉", "四国", "九州",
                   "割り当", "割合", "割れ", "弱点", "統一", "唯一", "万が一", "一つの", "三位一体", "上半年", "下半年", "後半年", "前半年"),
    counters=(
        "人", "名", "個", "つ", "本", "枚", "台", "冊", "匹", "頭", "羽", "回", "件", "社", "校", "軒", "戸", "棟", "階",
        "丁", "隻", "機", "両", "点", "度", "組", "班", "票", "席", "輪", "種類", "か国", "カ国", "ヶ国", "か所", "カ所",
        "ヶ所", "か月", "カ月", "ヶ月", "世帯", "倍", "分の", "箱", "袋", "杯", "皿", "足", "着", "通", "便", "試合", "チーム",
    ),
    units={"世紀間": "100 * year", "歳": "year", "才": "year", "カ月": "month", "ヶ月": "month", "ヵ月": "month", "か月間": "month",
           "年間": "year", "日間": "day", "分間": "minute", "秒間": "second",
           "キロ": "kilogram | kilometer", "センチ": "centimeter", "ミリ": "millimeter", "ヘクタール": "hectare"},
    currencies={
        "円": ("JPY",), "ドル": ("USD",), "米ドル": ("USD",), "ユーロ": ("EUR",), "ポンド": ("GBP",), "元": ("CNY",),
        "人民元": ("CNY",), "ウォン": ("KRW",), "ルーブル": ("RUB",), "ルピー": ("INR",), "フラン": ("CHF",),
        "香港ドル": ("HKD",),
    },
    century_nouns=words("世紀"),
    decade_suffixes=words("年代"),
)  # fmt: skip
