"""Chinese: what CLDR lacks. Simplified and traditional characters stand side by side."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.languages.base import Language, words

LANGUAGE = Language(
    tag="zh",
    # The rules of the one script read the other's characters, and those of cheques.
    spellings={
        "萬": "万", "億": "亿", "兩": "两", "點": "点", "負": "负", "〇": "零",
        "壹": "一", "貳": "二", "贰": "二", "參": "三", "叁": "三", "肆": "四", "伍": "五",
        "陸": "六", "陆": "六", "柒": "七", "捌": "八", "玖": "九", "拾": "十", "佰": "百", "仟": "千",
    },
    numerals={"两": Decimal(2)},
    minus=words("负"),
    collectives={"打": 12},
    denominator_links=("分之",),
    mixed_links=words("又"),
    percents_before={"百分之": "percent", "千分之": "permille"},
    percents={"个百分点": "percentage_point", "個百分點": "percentage_point", "百分点": "percentage_point"},
    ordinal_prefixes=words("第"),
    times_words=words("倍"),
    counters=(
        "个", "個", "名", "位", "人", "口", "户", "戶", "家", "次", "回", "条", "條", "件", "种", "種", "项", "項",
        "份", "张", "張", "本", "册", "冊", "部", "台", "辆", "輛", "艘", "架", "头", "頭", "只", "隻", "匹", "间", "間",
        "座", "栋", "棟", "层", "層", "支", "枚", "颗", "顆", "所", "处", "處", "起", "场", "場", "套", "批", "封", "幅",
        "名义", "对", "對", "双", "雙", "轮", "輪", "届", "屆", "分之", "倍", "成",
    ),
    units={"岁": "year", "歲": "year", "公斤": "kilogram", "斤": "500 * gram",
           "攝氏度": "degree_Celsius", "華氏度": "degree_Fahrenheit",
           "個月": "month", "小時": "hour",
           "分鐘": "minute" },
    currencies={
        "元": ("CNY", "TWD", "HKD"), "块": ("CNY",), "塊": ("CNY",), "圆": ("CNY",), "人民币": ("CNY",), "人民幣": ("CNY",),
        "美元": ("USD",), "美金": ("USD",), "欧元": ("EUR",), "歐元": ("EUR",), "英镑": ("GBP",), "英鎊": ("GBP",),
        "日元": ("JPY",), "日圓": ("JPY",), "港元": ("HKD",), "港币": ("HKD",), "台币": ("TWD",), "新台币": ("TWD",),
        "新臺幣": ("TWD",), "卢布": ("RUB",), "韩元": ("KRW",), "卢比": ("INR",), "瑞士法郎": ("CHF",),
    },
)  # fmt: skip
