"""Arabic: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from numbers_extract.languages.base import (
    ABOUT,
    AFTERNOON,
    AT_LEAST,
    AT_MOST,
    LESS,
    MORE,
    MORNING,
    NARROWS,
    NEARLY,
    Bound,
    HeadRule,
    Language,
    words,
)

_T = TypeVar("_T")
_BARE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا"} | {chr(mark): "" for mark in range(0x064B, 0x0653)})


def _bare(table: Mapping[str, _T]) -> dict[str, _T]:
    """Each phrase also as hurried writers leave it: no hamza on the alif, no vowel signs."""
    return {phrase.translate(_BARE): value for phrase, value in table.items()} | dict(table)


def _all(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(_bare(dict.fromkeys(phrases, 0)))


def _bounds(*groups: tuple[Bound, Iterable[str]]) -> dict[str, Bound]:
    """The phrases with their bounds, also with "and" or "by" written onto them ("وأقل من", "بأكثر من")."""
    bounds = {phrase: bound for bound, phrases in groups for phrase in phrases}
    return _bare({prefix + phrase: bound for phrase, bound in bounds.items() for prefix in ("", "و", "ب", "ل", "ف")})


_HUNDREDS = {"ثلاث": 300, "أربع": 400, "خمس": 500, "ست": 600, "سبع": 700, "ثمان": 800, "ثماني": 800, "تسع": 900}
_TENS = {"عشرين": 20, "ثلاثين": 30, "أربعين": 40, "خمسين": 50, "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90}
_FEMININE = {"ثلاث": 3, "أربع": 4, "خمس": 5, "ست": 6, "سبع": 7, "ثمان": 8, "ثماني": 8, "تسع": 9}
_NUMERALS = {
    **_TENS, **_FEMININE,
    **{f"{word}{gap}{hundred}": value for word, value in _HUNDREDS.items() for gap in ("", " ") for hundred in ("مئة", "مائة")},
    **{f"{word} عشرة": value + 10 for word, value in _FEMININE.items()},
    "عشر": 10, "واحدة": 1, "اثنان": 2, "اثنين": 2, "اثنتان": 2, "اثنتين": 2, "أحد عشر": 11, "إحدى عشرة": 11, "إحدى عشر": 11, "اثنا عشر": 12, "اثني عشر": 12,
    "اثنتا عشرة": 12, "اثنتي عشرة": 12, "اثنى عشر": 12, "ثمانية عشر": 18, "مئة": 100, "مية": 100, "مئتان": 200, "مئتين": 200, "مائتين": 200, "مئتا": 200, "مئتي": 200, "مائتا": 200, "مائتي": 200,
    "ألف": 1000, "ألفا": 1000, "آلاف": 1000, "ألفان": 2000, "ألفين": 2000, "ألفي": 2000, "مليونا": 10**6, "ملايين": 10**6, "مليونان": 2 * 10**6, "مليونين": 2 * 10**6, "مليوني": 2 * 10**6,
    "مليارا": 10**9, "مليارات": 10**9, "ملياران": 2 * 10**9, "مليارين": 2 * 10**9, "ملياري": 2 * 10**9, "بليون": 10**9, "بلايين": 10**9, "تريليون": 10**12, "ترليون": 10**12, "تريليونات": 10**12,
}  # fmt: skip
_OBLIQUE = {
    "مئة": "مائة", "مئتين": "مائتان", "مئتان": "مائتان", "مائتين": "مائتان", "عشرين": "عشرون", "ثلاثين": "ثلاثون", "اربعين": "اربعون", "أربعين": "أربعون", "خمسين": "خمسون",
    "الفان": "الفين", "ملايين": "مليون", "مليارات": "مليار", "ستين": "ستون", "سبعين": "سبعون", "ثمانين": "ثمانون", "تسعين": "تسعون",
}  # fmt: skip
_ORDINALS = {
    "الواحد": 1, "الثان": 2, "ثالث": 3, "رابع": 4, "خامس": 5, "سادس": 6, "سابع": 7, "ثامن": 8, "تاسع": 9, "عاشر": 10,
    "العشرين": 20, "الثلاثين": 30, "الأربعين": 40, "الخمسين": 50, "الستين": 60, "السبعين": 70, "الثمانين": 80, "التسعين": 90, "المئة": 100,
}  # fmt: skip

LANGUAGE = Language(
    tag="ar",
    numerals={word: Decimal(value) for word, value in _NUMERALS.items()},
    ordinals={word: Decimal(value) for word, value in _ORDINALS.items()},
    # The oblique cases as the nominative, which is all that CLDR has, and the newer spelling of a hundred.
    spellings=_OBLIQUE | {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ـ": ""} | {chr(mark): "" for mark in range(0x064B, 0x0653)},
    bare_multipliers=words("مائة مئة ألف مليون مليار تريليون"),
    minus=words("سالب ناقص"),
    number_prefixes=("و", "ب", "ل", "ف", "وال", "ال", "بال", "لل", "ول", "وب", "لـ", "بـ", "ولـ", "وبـ", "الـ"),
    never_numbers=words("سبعا"),
    never_phrases=("واحد تلو", "أحد أبرز"),
    scales=_bare({
        "مئة": 2, "مائة": 2, "ألف": 3, "ألفا": 3, "آلاف": 3, "مليون": 6, "مليونا": 6, "ملايين": 6, "مليار": 9, "مليارا": 9, "مليارات": 9, "بليون": 9, "تريليون": 12, "ترليون": 12, "تريليونات": 12,
    }),
    glued_scales={"k": 3},
    collectives=_bare({"دزينة": 12, "دزينات": 12, "دستة": 12, "دستات": 12}),
    vague=_bare({"عشرات": 10, "مئات": 100, "آلاف": 1000, "ملايين": 10**6, "مليارات": 10**9}),
    half_nouns=words("نصف"),
    lone_shares={
        "ثلث": Fraction(1, 3), "ثلثي": Fraction(2, 3), "ثلثا": Fraction(2, 3), "ثلثين": Fraction(2, 3), "ربع": Decimal("0.25"), "سدس": Fraction(1, 6),
    },
    fraction_nouns=_bare({"أثلاث": 3, "أرباع": 4, "أخماس": 5, "أسداس": 6, "أسباع": 7, "أثمان": 8, "أتساع": 9, "أعشار": 10}),
    and_a_half=("ونصف", "و نصف", "ونص"),
    and_a_share={
        "وربع": Decimal("0.25"), "و ربع": Decimal("0.25"), "وثلث": Fraction(1, 3), "و ثلث": Fraction(1, 3), "وثلثين": Fraction(2, 3), "و ثلثين": Fraction(2, 3),
        "وثلاثة أرباع": Decimal("0.75"), "و ثلاثة أرباع": Decimal("0.75"), "وخمس": Decimal("0.2"), "و خمس": Decimal("0.2"), "وثلاثة ارباع": Decimal("0.75"),
    },
    every_words=words("كل"),
    share_words=words("من كل أصل بين"),
    over_words=words("على"),
    times_words=words("مرات مرة أضعاف اضعاف x"),
    multiple_words=_bare({"مرتين": Decimal(2), "ضعف": Decimal(2), "ضعفي": Decimal(2), "ضعفين": Decimal(2)}),
    several=words("بضعة بضع عدة"),
    units=_bare({
        "سنة": "year", "سنوات": "year", "سنين": "year", "عام": "year", "عاما": "year", "عامًا": "year", "أعوام": "year", "شهر": "month", "شهرا": "month", "أشهر": "month", "شهور": "month", "أسبوع": "week", "أسبوعا": "week", "أسابيع": "week",
        "يوم": "day", "يوما": "day", "أيام": "day", "ليلة": "night", "ليال": "night", "ساعة": "hour", "ساعات": "hour", "دقيقة": "minute", "دقائق": "minute", "ثانية": "second", "ثوان": "second", "ثواني": "second", "عقد": "decade", "عقود": "decade", "عقدا": "decade", "قرن": "century", "قرون": "century", "قرنا": "century",
        "كيلومتر": "kilometer", "كيلومترا": "kilometer", "كيلومترات": "kilometer", "كيلو متر": "kilometer", "كيلو مترا": "kilometer", "كم": "kilometer", "متر": "meter", "مترا": "meter", "أمتار": "meter", "سنتيمتر": "centimeter", "سنتمتر": "centimeter", "سم": "centimeter", "مليمتر": "millimeter", "ملليمتر": "millimeter", "ملم": "millimeter",
        "ميل": "mile", "ميلا": "mile", "أميال": "mile", "قدم": "foot", "قدما": "foot", "أقدام": "foot", "بوصة": "inch", "بوصات": "inch", "إنش": "inch", "ياردة": "yard", "متر مربع": "meter ** 2", "مترا مربعا": "meter ** 2", "أمتار مربعة": "meter ** 2", "كيلومتر مربع": "kilometer ** 2", "كيلومترا مربعا": "kilometer ** 2", "كيلومترات مربعة": "kilometer ** 2",
        "متر مكعب": "meter ** 3", "مترا مكعبا": "meter ** 3", "قدم مكعب": "foot ** 3", "قدم مربع": "foot ** 2", "هكتار": "hectare", "هكتارا": "hectare", "هكتارات": "hectare", "فدان": "acre", "فدانا": "acre", "دونم": "dekaare",
        "كيلوغرام": "kilogram", "كيلوغراما": "kilogram", "كيلوجرام": "kilogram", "كيلو غرام": "kilogram", "كيلو جرام": "kilogram", "كيلو": "kilogram", "كغم": "kilogram", "كغ": "kilogram", "كجم": "kilogram", "غرام": "gram", "غراما": "gram", "جرام": "gram", "غرامات": "gram", "مليغرام": "milligram", "ملغ": "milligram", "ملغم": "milligram", "ملجم": "milligram",
        "طن": "metric_ton", "طنا": "metric_ton", "أطنان": "metric_ton", "رطل": "pound", "رطلا": "pound", "أرطال": "pound", "باوند": "pound", "أونصة": "ounce", "أونصات": "ounce", "لتر": "liter", "لترا": "liter", "لترات": "liter", "ليتر": "liter", "مليلتر": "milliliter", "مل": "milliliter", "ملل": "milliliter", "برميل": "oil_barrel", "برميلا": "oil_barrel", "براميل": "oil_barrel", "غالون": "gallon", "جالون": "gallon",
        "كوب": "cup", "أكواب": "cup", "كيلومتر في الساعة": "kilometer_per_hour", "كيلومترا في الساعة": "kilometer_per_hour", "كيلومتر بالساعة": "kilometer_per_hour", "كم في الساعة": "kilometer_per_hour", "ميل في الساعة": "mile_per_hour", "ميلا في الساعة": "mile_per_hour",
        "درجة": "degree | degree_Celsius | degree_Fahrenheit", "درجات": "degree | degree_Celsius | degree_Fahrenheit", "°": "degree | degree_Celsius | degree_Fahrenheit", "درجة مئوية": "degree_Celsius", "درجات مئوية": "degree_Celsius", "مئوية": "degree_Celsius", "درجة سيليزية": "degree_Celsius", "سيليزية": "degree_Celsius", "سيلسيوس": "degree_Celsius", "درجة سيلسيوس": "degree_Celsius", "درجة فهرنهايت": "degree_Fahrenheit", "فهرنهايت": "degree_Fahrenheit", "درجات فهرنهايت": "degree_Fahrenheit",
        "ميغاواط": "megawatt", "ميغاوات": "megawatt", "ميجاوات": "megawatt", "غيغاواط": "gigawatt", "جيجاوات": "gigawatt", "كيلوواط": "kilowatt", "كيلووات": "kilowatt", "واط": "watt", "ميغابايت": "megabyte", "غيغابايت": "gigabyte", "جيجابايت": "gigabyte", "قيراط": "carat", "عقدة": "knot",
    }),
    dual_units=_bare({
        "سنتين": "year", "سنتان": "year", "عامين": "year", "عامان": "year", "شهرين": "month", "شهران": "month", "أسبوعين": "week", "أسبوعان": "week", "يومين": "day", "يومان": "day", "ساعتين": "hour", "ساعتان": "hour",
        "دقيقتين": "minute", "دقيقتان": "minute", "ثانيتين": "second", "مترين": "meter", "متران": "meter", "كيلومترين": "kilometer", "ميلين": "mile", "طنين": "metric_ton", "لترين": "liter", "كيلوغرامين": "kilogram", "أونصتين": "ounce", "برميلين": "oil_barrel",
    }),
    not_units=words("ربع أرباع ربعان ربعًا م س د ث ي ل ب ت ن أ ك غ ط ض درهم نقطة جزء أجزاء دورة دورات دورتان ستون قامة مول ملعقة قوة ح ص سع عقد"),
    temperature_cues=words("الحرارة حرارة الطقس البرد الجو"),
    below_zero=("تحت الصفر", "دون الصفر"),
    currencies=_bare({
        "دولار": ("USD", "CAD", "AUD", "HKD", "SGD", "NZD"), "دولارا": ("USD", "CAD", "AUD"), "دولارًا": ("USD", "CAD", "AUD"), "دولارات": ("USD", "CAD", "AUD"), "دولار أمريكي": ("USD",), "دولار أميركي": ("USD",), "دولارات أمريكية": ("USD",), "دولار كندي": ("CAD",), "دولار أسترالي": ("AUD",),
        "يورو": ("EUR",), "ريال": ("SAR", "QAR", "YER", "OMR", "IRR"), "ريالا": ("SAR", "QAR", "YER", "OMR", "IRR"), "ريالات": ("SAR", "QAR", "YER", "OMR", "IRR"), "ريال سعودي": ("SAR",), "ريال قطري": ("QAR",), "درهم": ("AED", "MAD"), "درهما": ("AED", "MAD"), "دراهم": ("AED", "MAD"), "درهم إماراتي": ("AED",), "درهم مغربي": ("MAD",),
        "دينار": ("KWD", "IQD", "JOD", "DZD", "BHD", "TND", "LYD"), "دينارا": ("KWD", "IQD", "JOD", "DZD", "BHD", "TND", "LYD"), "دنانير": ("KWD", "IQD", "JOD", "DZD"), "دينار كويتي": ("KWD",), "دينار عراقي": ("IQD",), "دينار أردني": ("JOD",), "دينار جزائري": ("DZD",),
        "جنيه": ("EGP", "GBP", "SDG"), "جنيها": ("EGP", "GBP", "SDG"), "جنيهات": ("EGP", "GBP", "SDG"), "جنيه مصري": ("EGP",), "جنيه إسترليني": ("GBP",), "جنيه استرليني": ("GBP",), "ليرة": ("TRY", "SYP", "LBP"), "ليرات": ("TRY", "SYP", "LBP"), "ليرة تركية": ("TRY",), "ليرة سورية": ("SYP",), "ليرة لبنانية": ("LBP",),
        "شيكل": ("ILS",), "شيقل": ("ILS",), "ين": ("JPY",), "ين ياباني": ("JPY",), "يوان": ("CNY",), "يوان صيني": ("CNY",), "روبل": ("RUB",), "روبية": ("INR", "PKR"), "فرنك": ("CHF", "XOF", "XAF"), "فرنك سويسري": ("CHF",), "بيزو": ("MXN", "ARS", "PHP"), "بيتكوين": ("XBT",), "وون": ("KRW",), "$": ("USD",),
    }),
    currency_names_follow=True,
    subunits=_bare({"سنت": ("USD", "EUR"), "سنتا": ("USD", "EUR"), "سنتات": ("USD", "EUR"), "هللة": ("SAR",), "هللات": ("SAR",), "قرش": ("EGP",), "قرشا": ("EGP",), "قروش": ("EGP",), "فلس": ("KWD", "AED", "IQD"), "فلسا": ("KWD", "AED"), "بنس": ("GBP",), "c": ("USD",)}),
    percents=_bare({
        "في المئة": "percent", "في المائة": "percent", "بالمئة": "percent", "بالمائة": "percent", "في المية": "percent", "نقطة مئوية": "percentage_point", "نقاط مئوية": "percentage_point", "نقطة أساس": "basis_point", "نقاط أساس": "basis_point", "في الألف": "permille", "بالألف": "permille",
    }),
    per=words("لكل كل"),
    qualifiers=_bounds(
        (MORE, ("أكثر من", "أكبر من", "أعلى من", "يزيد على", "يزيد عن", "تزيد على", "تزيد عن", "ما يزيد على", "ما يزيد عن", "فوق", "تفوق", "يفوق", "أزيد من", "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز", "أطول من")),
        (LESS, ("أقل من", "أصغر من", "أدنى من", "أدنى", "دون", "ما دون", "تحت", "يقل عن", "تقل عن", "أقصر من")),
        (AT_LEAST, ("على الأقل", "لا يقل عن", "لا تقل عن", "ما لا يقل عن", "بحد أدنى", "كحد أدنى", "أكثر من أو يساوي", "أكبر من أو يساوي", "أكبر من أو تساوي", "أكثر من أو تساوي", "يساوي أو أكثر من", "على الأقل أو يساوي", "أكبر من أو يساوى", "ما لا تقل عن")),
        (AT_MOST, ("على الأكثر", "لا يزيد عن", "لا يزيد على", "لا تزيد عن", "لا تزيد على", "حتى", "يصل إلى", "تصل إلى", "ما يصل إلى", "كحد أقصى", "بحد أقصى", "أقل من أو يساوي", "أصغر من أو يساوي", "أصغر من أو تساوي", "أقل من أو تساوي", "لا يتجاوز", "لا تتجاوز", "لا أكثر من", "لا أعلى من", "ليس أكثر من", "يساوي أو أقل من")),
        (ABOUT, ("حوالي", "نحو", "قرابة", "زهاء", "تقريبا", "ما يقرب من", "في حدود", "~", "≈")),
        (NEARLY, ("ما يقارب", "يقارب", "تقارب", "يناهز", "ما يناهز")),
        (MORE, (">",)), (LESS, ("<",)), (AT_LEAST, ("≥",)), (AT_MOST, ("≤",)),
    ),
    qualifiers_after=_bare({
        **dict.fromkeys(("أو أكثر", "أو يزيد", "فأكثر", "فما فوق", "على الأقل", "أو أكبر", "أو أكبر من", "أو أكثر من", "وما فوق", "+"), AT_LEAST),
        **dict.fromkeys(("أو أقل", "فأقل", "على الأكثر", "وما دون", "أو أقل من", "كحد أقصى", "فما دون"), AT_MOST),
        **dict.fromkeys(("تقريبا", "تقريبًا", "تقريباً"), ABOUT),
    }),
    date_qualifiers=_bounds(
        (AT_LEAST, ("منذ", "منذ عام", "منذ سنة", "ابتداء من", "اعتبارا من")),
        (AT_MOST, ("حتى", "حتى عام", "بحلول", "بحلول عام", "لغاية")),
        (LESS, ("قبل", "قبل عام")), (MORE, ("بعد", "بعد عام")), (ABOUT, ("حوالي", "نحو")),
        (NARROWS, ("أوائل", "أواخر", "مطلع", "نهاية", "بداية", "منتصف", "أوائل عام", "أواخر عام", "مطلع عام", "نهاية عام", "بداية عام", "منتصف عام")),
    ),
    between=words("بين"),
    between_and=words("و"),
    range_from=words("من"),
    range_to=_all(words("إلى حتى الى")),
    alternatives=_all(words("أو")),
    months=_bare({
        "يناير": 1, "فبراير": 2, "مارس": 3, "أبريل": 4, "إبريل": 4, "مايو": 5, "يونيو": 6, "يونيه": 6, "يوليو": 7, "يوليه": 7, "أغسطس": 8, "سبتمبر": 9, "أكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12, "شباط": 2, "آذار": 3, "نيسان": 4, "أيار": 5, "حزيران": 6, "تموز": 7, "آب": 8, "أيلول": 9,
    }),
    single_year_nouns=words("عام سنة العام"),
    year_nouns=words("عام سنة العام لعام وعام بعام"),
    year_cues=words("في منذ حتى قبل بعد عام سنة"),
    clock_names=words("الساعة"),
    clock_before=words("الساعة عند"),
    afternoon=_bare({
        **dict.fromkeys(("صباحا", "صباحًا"), MORNING),
        **dict.fromkeys(("مساء", "مساءً", "ظهرا", "ظهرًا", "عصرا", "عصرًا"), AFTERNOON),
    }),
    score_cues=words("فوز فاز تغلب خسر هزم تعادل مباراة المباراة"),
    increase=words("ارتفع ارتفعت ارتفاع ارتفاعا زاد زادت زيادة نما نمت نمو صعد صعدت صعود قفز قفزت يرتفع ترتفع بارتفاع بزيادة رفع رفعت الارتفاع"),
    decrease=words("انخفض انخفضت انخفاض انخفاضا تراجع تراجعت تراجعا هبط هبطت هبوط تقلص تقلصت خسر خفض خفضت ينخفض تنخفض بانخفاض بتراجع"),
    change_by=words("بنسبة بمقدار بنحو بواقع"),
    change_to=_all(words("إلى الى")),
    change_from=words("من"),
    change_bare=True,
    naming_nouns=words("الدقيقة والدقيقة صفحة الصفحة رقم المادة مادة الفصل الغرفة غرفة شارع البوابة رحلة الرحلة الطريق طريق قطار القطار بوينغ إيرباص ويندوز الفقرة فقرة الإصدار منزل شقة هاتف الهاتف قناة الطابق"),
    strong_naming_nouns=words("رقم الرقم"),
    property_nouns=words("بقوة قوته قوتها مؤشر المؤشر عمره درجة"),
    idioms=words("24/7"),
    head_rule=HeadRule.NEXT,
    function_words=_all(words(
        "من في على إلى الى عن مع أو و ثم أن إن كان كانت هو هي هم الذي التي الذين هذا هذه ذلك تلك بعد قبل منذ حتى خلال بين عند لدى حول ضد دون كما لكن قد لا لم لن ما كل بعض غير أي إذا حيث بسبب بينهم بينها بينهما منهم منها وفق بحسب حسب"
        " لكل أمس اليوم نحو حوالي قرابة يوميا سنويا شهريا غدا بنسبة بنحو بمقدار عام العام الماضي الجاري المقبل فقط أيضا جدا لدي أكثر أقل ليست ليس"
    )),
    verbs=_all(words("قتلوا أصيبوا قتل أصيب لقوا شاركوا توفوا")),
    attribution_before=("وفقا", "بحسب", "حسب", "طبقا", "وفق", "وحسب", "وبحسب", "ووفقا"),
    sentence_starters=words("قال أعلن وقال وأعلن"),
)  # fmt: skip
