"""Japanese: what CLDR lacks."""

from __future__ import annotations

from numbers_extract.languages.base import Language, words

LANGUAGE = Language(
    tag="ja",
    spellings={
        "〇": "零", "壱": "一", "壹": "一", "弐": "二", "貳": "二", "参": "三", "參": "三", "肆": "四", "伍": "五",
        "拾": "十", "佰": "百", "阡": "千", "仟": "千", "萬": "万", "億": "億",
    },
    minus=words("負 マイナス"),
    denominator_links=("分の",),
    mixed_links=words("と"),
    percents={"パーセントポイント": "percentage_point", "ポイント": "percentage_point", "プロ": "percent"},
    ordinal_prefixes=words("第"),
    times_words=words("倍"),
    never_phrases=("十分な", "十分に", "十分で", "一部", "一方", "一般", "一番", "万一", "三日月", "百貨店", "千葉", "四国", "九州"),
    counters=(
        "人", "名", "個", "つ", "本", "枚", "台", "冊", "匹", "頭", "羽", "回", "件", "社", "校", "軒", "戸", "棟", "階",
        "丁", "隻", "機", "両", "点", "度", "組", "班", "票", "席", "輪", "種類", "か国", "カ国", "ヶ国", "か所", "カ所",
        "ヶ所", "か月", "カ月", "ヶ月", "世帯", "倍", "分の", "箱", "袋", "杯", "皿", "足", "着", "通", "便", "試合", "チーム",
    ),
    units={"歳": "year", "才": "year", "カ月": "month", "ヶ月": "month", "ヵ月": "month", "か月間": "month",
           "年間": "year", "日間": "day", "分間": "minute", "秒間": "second",
           "キロ": "kilogram" },
    currencies={
        "円": ("JPY",), "ドル": ("USD",), "米ドル": ("USD",), "ユーロ": ("EUR",), "ポンド": ("GBP",), "元": ("CNY",),
        "人民元": ("CNY",), "ウォン": ("KRW",), "ルーブル": ("RUB",), "ルピー": ("INR",), "フラン": ("CHF",),
        "香港ドル": ("HKD",),
    },
)  # fmt: skip
