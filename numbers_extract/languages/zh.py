"""Chinese: what CLDR lacks. Simplified and traditional characters stand side by side."""

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
    NEARLY,
    NIGHT,
    WELL_OVER,
    Language,
    PointSign,
    words,
)

LANGUAGE = Language(
    tag="zh",
    # The rules of the one script read the other's characters, and those of cheques.
    spellings={
        "萬": "万", "億": "亿", "倆": "两", "俩": "两", "兩": "两", "點": "点", "負": "负", "〇": "零",
        "壹": "一", "貳": "二", "贰": "二", "參": "三", "叁": "三", "肆": "四", "伍": "五",
        "陸": "六", "陆": "六", "柒": "七", "捌": "八", "玖": "九", "拾": "十", "佰": "百", "仟": "千",
    },
    numerals={"两": Decimal(2)},
    placed_signs={
        "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        "十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "兆": 10**12,
    },
    placed_short=True,
    placed_need_place=words("两 兩 倆 俩"),
    spelled_year_nouns=words("年"),
    vague_fillers=("几", "幾", "多", "余", "餘", "零几", "零幾"),
    never_phrases=(
        "一些", "一般", "一样", "一樣", "一起", "一直", "一定", "一切", "一下", "一旦", "一边", "一邊", "一向", "一再",
        "一方面", "一成不变", "十分", "千万别", "四川", "四周", "三明治", "五金", "百姓", "万一", "萬一",
        "登陆", "大陆", "着陆", "陆军", "陆续", "陆地", "登陸", "大陸", "著陸", "陸軍", "陸續", "陸地",
        "收拾", "拾起", "参加", "参与", "參加", "參與", "伍德", "队伍", "隊伍", "统一", "統一", "唯一", "专一", "单一",
        "成员", "成員", "成功", "成为", "成為", "成人", "成年", "成立", "成绩", "成績", "成长", "成長", "成本", "成分",
        "成果", "成都", "一两", "一兩", "一多半", "上半年", "下半年", "前半年", "后半年", "後半年", "过半数", "過半數", "半数据", "一半导", "一半島", "一半岛", "附近", "最近", "靠近", "邻近", "亲近", "签约", "節約", "节约", "簽約", "预约", "預約",
        "合约", "合約", "条约", "條約", "违约", "違約", "契约", "公约", "公約", "纽约", "紐約", "特约", "折扣", "折叠", "折磨",
    ),
    half=words("半"),
    half_before_units=words("半"),
    and_a_half=("个半", "個半"),
    share_joiners=words("零"),
    share_phrases={"一半": Decimal("0.5"), "半数": Decimal("0.5"), "半數": Decimal("0.5")},
    unit_halves=words("半"),
    half_nouns_behind=words("价 價 夜 天 年 数 數 决 決 径 徑 场 場 岛 島 导 導"),
    qualifiers=dict.fromkeys(("超过", "超過", "多于", "多於", "大于", "大於", "高于", "高於", "逾", "突破", "不止"), MORE)
    | dict.fromkeys(
        ("至少", "最少", "起码", "起碼", "不少于", "不少於", "不低于", "不低於", "不小于", "不小於",
         "大于等于", "大於等於", "大于或等于", "大於或等於"), AT_LEAST)
    | dict.fromkeys(
        ("不超过", "不超過", "不大于", "不大於", "不多于", "不多於", "不高于", "不高於", "最多", "至多",
         "小于等于", "小於等於", "小于或等于", "小於或等於"), AT_MOST)
    | dict.fromkeys(("小于", "小於", "少于", "少於", "低于", "低於", "不足", "不到", "不满", "不滿", "未满", "未滿"), LESS)
    | dict.fromkeys(("约", "約", "大约", "大約", "大概", "约为"), ABOUT)
    | dict.fromkeys(("近", "将近", "將近", "接近", "几乎", "幾乎"), NEARLY),
    during=words("近"),
    several=words("几 幾 数 數"),
    qualifiers_after=dict.fromkeys(("以上", "及以上", "或以上", "或更多"), AT_LEAST)
    | dict.fromkeys(("以下", "及以下", "或以下", "以内", "以內", "之内", "之內"), AT_MOST)
    | dict.fromkeys(("左右", "上下", "许"), ABOUT)
    | dict.fromkeys(("多", "余", "餘", "几", "幾"), WELL_OVER),
    bound_links=("", "并且", "並且", "并", "並", "且", "而且", "同时", "同時", "的同时", "的同時", "但", "，"),
    range_to=words("到 至 ～ 〜"),
    between_and=words("和 与 與 到 至 跟"),
    between_after=words("间 間"),
    alternatives=words("或"),
    tenths={"成": False, "折": True},
    money_parts={"角": 1, "毛": 1, "毫": 1, "分": 2},
    money_parts_short=words("块 塊 毛 蚊"),
    scales={"萬": 4, "億": 8},
    minus=words("负 負 零下"),
    long_collectives={"打": 12},
    denominator_links=("分之",),
    mixed_links=words("又"),
    percents_before={"百分之": "percent", "佰分之": "percent", "千分之": "permille", "仟分之": "permille"},
    percents={"个百分点": "percentage_point", "個百分點": "percentage_point", "百分点": "percentage_point"},
    ordinal_prefixes=words("第"),
    point_signs={
        "季度": PointSign.QUARTER, "日": PointSign.DAY, "号": PointSign.DAY,
        "时": PointSign.HOUR, "時": PointSign.HOUR, "点": PointSign.UNSURE_HOUR, "點": PointSign.UNSURE_HOUR, "点钟": PointSign.HOUR, "點鐘": PointSign.HOUR,
    },
    not_points=("内", "內", "以", "后", "後", "前", "间", "間", "元", "游", "遊", "线", "線", "楼", "樓", "店", "文件"),
    minute_signs=words("分"),
    day_halves={
        **dict.fromkeys(("上午", "凌晨", "早上", "清晨", "早晨"), MORNING),
        **dict.fromkeys(("中午", "下午", "傍晚", "午后"), AFTERNOON),
        **dict.fromkeys(("晚上", "晚间", "晚間", "晚", "深夜"), NIGHT),
    },
    ratio_signs=words("比"),
    share_behind_whole=("人中有", "人中就有", "个人中有", "個人中有", "个人中就有", "名中有"),
    times_words=words("倍"),
    counters=(
        "个", "個", "名", "位", "人", "口", "户", "戶", "家", "次", "回", "条", "條", "件", "种", "種", "项", "項",
        "份", "张", "張", "本", "册", "冊", "部", "台", "辆", "輛", "艘", "架", "头", "頭", "只", "隻", "匹", "间", "間",
        "座", "栋", "棟", "层", "層", "支", "枚", "颗", "顆", "所", "处", "處", "起", "场", "場", "套", "批", "封", "幅",
        "名义", "对", "對", "双", "雙", "轮", "輪", "届", "屆", "分之", "倍",
    ),
    units={"日": "day", "岁": "year", "歲": "year", "公斤": "kilogram", "斤": "500 * gram",
           "攝氏度": "degree_Celsius", "華氏度": "degree_Fahrenheit",
           "個月": "month", "小時": "hour",
           "分鐘": "minute", "個小時": "hour", "个小时": "hour", "個鐘": "hour", "个钟": "hour", "鐘": "hour",
           "兩": "50 * gram", "两": "50 * gram", "公升": "liter", "吨": "metric_ton", "噸": "metric_ton", "加侖": "gallon", "吋": "inch", "公裏": "kilometer", "英裏": "mile"},
    currencies={
        "元": ("CNY", "TWD", "HKD"), "块": ("CNY",), "塊": ("CNY",), "圆": ("CNY",), "人民币": ("CNY",), "人民幣": ("CNY",),
        "美元": ("USD",), "美金": ("USD",), "欧元": ("EUR",), "歐元": ("EUR",), "英镑": ("GBP",), "英鎊": ("GBP",),
        "日元": ("JPY",), "日圓": ("JPY",), "港元": ("HKD",), "港币": ("HKD",), "台币": ("TWD",), "新台币": ("TWD",),
        "新臺幣": ("TWD",), "卢布": ("RUB",), "韩元": ("KRW",), "卢比": ("INR",), "瑞士法郎": ("CHF",),
    },
    century_nouns=words("世纪 世紀"),
    decade_suffixes=words("年代"),
)  # fmt: skip
