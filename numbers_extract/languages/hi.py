"""Hindi: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TypeVar

from numbers_extract.languages.base import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS,
    MORE,
    NARROWS,
    NEARLY,
    WELL_OVER,
    HeadRule,
    Language,
    words,
)

_T = TypeVar("_T")
_NUKTA = "\u093c"
# The letters with a dot below, as one character or as a letter with its mark; Unicode knows both as equal.
_COMPOSED = {"क़": "\u0958", "ख़": "\u0959", "ग़": "\u095a", "ज़": "\u095b", "ड़": "\u095c", "ढ़": "\u095d", "फ़": "\u095e"}


def _written(phrase: str) -> Iterator[str]:
    """The ways to write it: with the dot below, composed or not, or without it; with either nasal sign."""
    spellings = {phrase, phrase.replace("ँ", "ं")}
    for spelling in spellings:
        composed = spelling
        for pair, letter in _COMPOSED.items():
            composed = composed.replace(letter, pair).replace(pair, letter)
        yield from {spelling, composed, spelling.replace(_NUKTA, "")}


def _each(table: Mapping[str, _T]) -> dict[str, _T]:
    return {written: value for phrase, value in table.items() for written in _written(phrase)}


def _all(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(written for phrase in phrases for written in _written(phrase))


LANGUAGE = Language(
    tag="hi",
    numerals=_each({
        "पाँच": Decimal(5), "छः": Decimal(6), "छ:": Decimal(6), "छे": Decimal(6), "पंद्रह": Decimal(15), "पन्द्रह": Decimal(15), "अट्ठारह": Decimal(18), "उन्तीस": Decimal(29),
        "इकत्तीस": Decimal(31), "चौंतीस": Decimal(34), "उनतालिस": Decimal(39), "चालिस": Decimal(40), "छियालिस": Decimal(46), "पैंतालिस": Decimal(45), "उन्नासी": Decimal(79),
        "नवासी": Decimal(89), "नब्बे": Decimal(90), "पंचानवे": Decimal(95), "डेढ़": Decimal("1.5"), "ढाई": Decimal("2.5"), "पौन": Decimal("0.75"),
        "हज़ार": Decimal(1000), "करोड़": Decimal(10**7), "मिलियन": Decimal(10**6), "बिलियन": Decimal(10**9), "ट्रिलियन": Decimal(10**12), "सैकड़ा": Decimal(100),
        "ज़ीरो": Decimal(0), "दहाई": Decimal(10),
    }),
    ordinals=_each({
        "पहला": Decimal(1), "पहली": Decimal(1), "प्रथम": Decimal(1), "दूसरे": Decimal(2), "दूसरों": Decimal(2), "द्वितीय": Decimal(2), "तीसरे": Decimal(3), "तृतीय": Decimal(3),
        "चौथे": Decimal(4), "चतुर्थ": Decimal(4), "छठे": Decimal(6), "छठवाँ": Decimal(6), "छठवीं": Decimal(6), "नौवाँ": Decimal(9), "नवम": Decimal(9),
    }),
    ordinal_endings=("वाँ", "वां", "वीं", "वें", "वा", "वी", "वे"),
    articles=words("एक"),
    ending_articles=words("एक"),
    share_ones=words("एक"),
    bare_multipliers=_all(words("सौ हज़ार लाख करोड़ खरब")),
    minus=_all(words("माइनस निगेटिव ऋणात्मक ऋण")),
    never_numbers=words("दूसरों नील"),
    never_phrases=("एक दूसरे", "एक बार फिर", "एक साथ", "एक ओर", "एक तरफ", "एक दिन", "दूसरी ओर", "दूसरी तरफ", "एक अन्य"),
    not_before={"दूसरे": words("की को के का से ने"), "पहली": words("बार"), "दो": words("टूक"), "चार": words("धाम"), "एक": words("दूसरे साथ ओर")},
    scales=_each({
        "सौ": 2, "हज़ार": 3, "लाख": 5, "करोड़": 7, "अरब": 9, "खरब": 11, "मिलियन": 6, "बिलियन": 9, "ट्रिलियन": 12, "k": 3,
    }),
    glued_scales={"k": 3, "m": 6},
    collectives=_each({"दर्जन": 12, "डज़न": 12, "कोड़ी": 20}),
    vague=_each({
        "दर्जनों": 12, "सैकड़ों": 100, "हज़ारों": 1000, "लाखों": 10**5, "करोड़ों": 10**7, "अरबों": 10**9,
    }),
    half_nouns=words("आधा आधे आधी"),
    part_nouns=words("हिस्सा हिस्से भाग"),
    share_prefixes=_each({"साढ़े": Decimal("0.5"), "सवा": Decimal("0.25"), "पौने": Decimal("-0.25")}),
    fraction_nouns={"तिहाई": 3, "चौथाई": 4},
    of_words=words("में"),
    every_words=words("हर प्रत्येक"),
    times_words=_all(words("बार दफा गुना गुनी गुने मर्तबा x")),
    multiple_words={"दोगुना": Decimal(2), "दोगुनी": Decimal(2), "दोगुने": Decimal(2), "दुगना": Decimal(2), "दुगुना": Decimal(2), "तिगुना": Decimal(3), "तिगुनी": Decimal(3),
                    "चौगुना": Decimal(4), "दुगुनी": Decimal(2)},
    over_words=words("बटा बटे"),
    several=words("कई कुछ"),
    share_behind_whole=("में से", "में"),
    ordinal_suffixes=_all(words("वाँ वां वीं वें वा वी वे रा री रे ला ली था थी ठा ठी")),
    units=_each({
        "साल": "year", "सालों": "year", "वर्ष": "year", "वर्षों": "year", "वर्षीय": "year", "बरस": "year", "महीना": "month", "महीने": "month", "महीनों": "month", "माह": "month",
        "हफ़्ता": "week", "हफ़्ते": "week", "हफ़्तों": "week", "सप्ताह": "week", "सप्ताहों": "week", "दिन": "day", "दिनों": "day", "दिवसीय": "day", "रात": "night", "घंटा": "hour",
        "घंटे": "hour", "घंटों": "hour", "घण्टे": "hour", "घण्टा": "hour", "मिनट": "minute", "मिनटों": "minute", "सेकंड": "second", "सेकेंड": "second", "सेकण्ड": "second", "दशक": "decade", "दशकों": "decade",
        "सदी": "century", "सदियों": "century", "शताब्दी": "century", "पखवाड़ा": "fortnight", "पखवाड़े": "fortnight", "मीटर": "meter", "किलोमीटर": "kilometer", "किमी": "kilometer", "सेंटीमीटर": "centimeter",
        "सेमी": "centimeter", "मिलीमीटर": "millimeter", "मिमी": "millimeter", "इंच": "inch", "फ़ुट": "foot", "फ़ीट": "foot", "गज़": "yard", "यार्ड": "yard", "किवॉ": "kilowatt", "मील": "mile", "किलो": "kilogram", "किलोग्राम": "kilogram", "किग्रा": "kilogram",
        "ग्राम": "gram", "टन": "metric_ton", "लीटर": "liter", "मिलीलीटर": "milliliter", "मिलि": "milliliter", "गैलन": "gallon", "बैरल": "oil_barrel", "एकड़": "acre", "हेक्टेयर": "hectare",
        "वर्ग किलोमीटर": "kilometer ** 2", "वर्ग किमी": "kilometer ** 2", "वर्ग मीटर": "meter ** 2", "वर्ग फ़ुट": "foot ** 2", "वर्ग फ़ीट": "foot ** 2", "वर्ग मील": "mile ** 2", "घन मीटर": "meter ** 3", "क्यूबिक फ़ीट": "foot ** 3", "घन फ़ुट": "foot ** 3", "क्यूबिक मीटर": "meter ** 3", "क्यूबिक फ़ुट": "foot ** 3",
        "वर्ग इंच": "inch ** 2", "स्क्वायर फ़ीट": "foot ** 2", "स्क्वेयर फ़ीट": "foot ** 2",
        "किलोमीटर प्रति घंटे": "kilometer_per_hour", "किलोमीटर प्रति घंटा": "kilometer_per_hour", "मील प्रति घंटा": "mile_per_hour", "मील प्रति घंटे": "mile_per_hour",
        "डिग्री": "degree | degree_Celsius | degree_Fahrenheit", "डिग्री सेल्सियस": "degree_Celsius", "सेल्सियस": "degree_Celsius", "डिग्री सेंटीग्रेड": "degree_Celsius", "सेंटीग्रेड": "degree_Celsius",
        "डिग्री फ़ॉरेनहाइट": "degree_Fahrenheit", "फ़ॉरेनहाइट": "degree_Fahrenheit", "डिग्री फ़ारेनहाइट": "degree_Fahrenheit", "फ़ारेनहाइट": "degree_Fahrenheit", "डिग्री फ़ैरेनहाइट": "degree_Fahrenheit", "डिग्री c": "degree_Celsius", "डिग्री f": "degree_Fahrenheit",
        "मेगावाट": "megawatt", "गीगावाट": "gigawatt", "किलोवाट": "kilowatt", "वाट": "watt", "मेगाबाइट": "megabyte", "गीगाबाइट": "gigabyte", "जीबी": "gigabyte", "एमबी": "megabyte", "टीबी": "terabyte", "कैरेट": "carat", "पाउंड": "pound",
        "औंस": "ounce", "नॉट": "knot", "डेसिबल": "decibel",
    }) | {"°": "degree | degree_Celsius | degree_Fahrenheit"},
    not_units=words("से मी मि श व ला दि गु वॉ ए प्र ग कै जू घं तिमाही तिमाहियां पा ट ली बु # r"),
    unit_adjectives=_all(words("और पूरे अधिक")),
    below_zero=("शून्य से नीचे",),
    temperature_cues=words("तापमान पारा ठंड गर्मी मौसम बुखार सेल्सियस"),
    article_not_units=words("दिन रात और बार से"),
    currencies=_each({
        "रुपये": ("INR", "PKR", "NPR"), "रुपए": ("INR", "PKR", "NPR"), "रुपया": ("INR", "PKR", "NPR"), "रुपयों": ("INR", "PKR", "NPR"), "रूपये": ("INR",), "रूपए": ("INR",), "रु": ("INR",), "रू": ("INR",), "रु.": ("INR",), "₹": ("INR",),
        "डॉलर": ("USD", "CAD", "AUD", "HKD", "SGD", "NZD"), "डालर": ("USD",), "अमेरिकी डॉलर": ("USD",), "यूएस डॉलर": ("USD",), "कनाडाई डॉलर": ("CAD",), "ऑस्ट्रेलियाई डॉलर": ("AUD",),
        "हांगकांग डॉलर": ("HKD",), "यूरो": ("EUR",), "पाउंड": ("GBP", "EGP"), "पाउंड स्टर्लिंग": ("GBP",), "ब्रिटिश पाउंड": ("GBP",), "येन": ("JPY",), "जापानी येन": ("JPY",), "युआन": ("CNY",), "चीनी युआन": ("CNY",),
        "टका": ("BDT",), "दिरहम": ("AED", "MAD"), "रियाल": ("SAR", "IRR", "QAR"), "दीनार": ("KWD", "IQD", "JOD"), "रूबल": ("RUB",), "फ़्रैंक": ("CHF", "XOF"), "स्विस फ़्रैंक": ("CHF",), "पेसो": ("MXN", "ARS", "PHP"),
        "वॉन": ("KRW",), "मार्का": ("FIM",), "फ़िन्निश मार्का": ("FIM",), "पसेटा": ("ESP",), "गिल्डर": ("NLG",), "डच गिल्डर": ("NLG",), "मार्क": ("DEM",), "लीरा": ("TRY", "ITL"), "क्रोन": ("SEK", "DKK", "NOK"), "क्रोना": ("SEK", "ISK"),
        "बिटकॉइन": ("XBT",), "रैंड": ("ZAR",), "बात": ("THB",), "रिंगित": ("MYR",),
    }),
    currency_names_follow=True,
    subunits=_each({"पैसा": ("INR",), "पैसे": ("INR",), "सेंट": ("USD", "EUR", "CAD", "AUD"), "पेंस": ("GBP",), "पेनी": ("GBP",), "कोपेक": ("RUB",)}),
    not_currencies=words("बात की रु. लेक र"),
    percents=_each({
        "प्रतिशत": "percent", "फ़ीसदी": "percent", "फ़ीसद": "percent", "परसेंट": "percent", "पर्सेंट": "percent", "प्रतिशत अंक": "percentage_point", "प्रतिशत अंकों": "percentage_point",
        "आधार अंक": "basis_point", "आधार अंकों": "basis_point", "बेसिस पॉइंट": "basis_point", "बेसिस प्वाइंट": "basis_point",
    }),
    per=words("प्रति हर"),
    per_behind_noun=words("प्रति"),
    qualifiers={
        **dict.fromkeys(("लगभग", "करीब", "क़रीब", "तकरीबन", "अंदाजन", "अनुमानित", "तक़रीबन", "~", "≈", "करीब करीब", "कोई"), ABOUT),
        **dict.fromkeys(_all(("कम से कम", "न्यूनतम", "कम-से-कम")), AT_LEAST),
        **dict.fromkeys(_all(("ज़्यादा से ज़्यादा", "अधिक से अधिक", "अधिकतम", "अधिकाधिक")), AT_MOST),
        **dict.fromkeys(("लगभग पूरे",), NEARLY),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST, "> =": AT_LEAST, "< =": AT_MOST,
    },
    qualifiers_after={
        **dict.fromkeys(_all((
            "से अधिक", "से ज़्यादा", "से ज्यादा", "से ऊपर", "से बड़ा", "से बड़ी", "से बड़े", "से अधिक के", "से भी ज़्यादा", "से भी अधिक", "से कहीं अधिक", "के पार", "के ऊपर", "से ज़्यादा बड़ी", "से ज़्यादा बड़ा", "से ऊंचा", "से ऊँची", "से लंबा", "से लंबी", "से पुराना", "से पुरानी",
        )), MORE),
        **dict.fromkeys(_all(("से कम", "से नीचे", "के नीचे", "से छोटा", "से छोटी", "से छोटे", "से भी कम", "से कम के")), LESS),
        **dict.fromkeys(_all(("या अधिक", "या उससे अधिक", "या ज़्यादा", "या उससे ज़्यादा", "और उससे अधिक", "या इससे अधिक", "या इससे ज़्यादा", "से बड़ी या उसके समान", "से बड़ा या उसके समान", "से अधिक या बराबर",
                               "से अधिक या उसके बराबर", "से ज़्यादा या उसके बराबर", "या उससे ऊपर", "से अधिक या के बराबर", "से बड़ी या उसके बराबर", "से ज़्यादा या बराबर", "से शुरू")), AT_LEAST),
        **dict.fromkeys(_all(("या कम", "या उससे कम", "या इससे कम", "और उससे कम", "के समान या उससे कम", "के बराबर या उससे कम", "से कम या बराबर", "से कम या उसके बराबर", "से कम या के बराबर", "तक", "तक के", "तक की", "तक का", "से अधिक नहीं", "से ज़्यादा नहीं")), AT_MOST),
        **dict.fromkeys(_all(("से कम नहीं", "के समान या उससे अधिक", "के बराबर या उससे अधिक", "के बराबर या उससे ज़्यादा")), AT_LEAST),
        **dict.fromkeys(("के करीब", "के आसपास", "के लगभग", "के आस-पास", "के क़रीब"), ABOUT),
        **dict.fromkeys(_all(("से कुछ अधिक", "से थोड़ा अधिक", "से कुछ ज़्यादा", "से थोड़ा ज़्यादा")), WELL_OVER),
        **dict.fromkeys(_all(("से कुछ कम", "से थोड़ा कम")), NEARLY),
    },
    date_qualifiers={**dict.fromkeys(("लगभग", "करीब"), ABOUT)},
    date_qualifiers_after={
        **dict.fromkeys(("से", "से ही", "के बाद से"), AT_LEAST),
        **dict.fromkeys(("तक", "तक के"), AT_MOST),
        **dict.fromkeys(("के बाद",), MORE),
        **dict.fromkeys(("से पहले", "के पहले"), LESS),
        **dict.fromkeys(("की शुरुआत में", "के अंत में", "के मध्य में", "के शुरू में", "की शुरुआत", "के अंत"), NARROWS),
        **dict.fromkeys(("के अंत तक",), AT_MOST),
        **dict.fromkeys(("के आसपास", "के करीब"), ABOUT),
    },
    between_and=words("और"),
    between_after=words("बीच मध्य"),
    range_to=words("से लेकर"),
    range_fillers=words("लेकर"),
    alternatives=words("या"),
    adjacent_ranges=True,
    months=_each({
        "फ़रवरी": 2, "सितम्बर": 9, "सितंबर": 9, "अक्तूबर": 10, "अक्टूबर": 10, "नवम्बर": 11, "नवंबर": 11, "दिसम्बर": 12, "दिसंबर": 12, "जन": 1, "दिस": 12, "जनवरी": 1, "अगस्त": 8, "मई": 5, "जून": 6, "जुलाई": 7,
    }),
    single_year_nouns=words("सन सन् वर्ष साल"),
    which_year=words("इस पिछले अगले हर बीते"),
    year_nouns=words("सन सन् वर्ष साल"),
    year_cues=words("में"),
    decade_suffixes=words("s"),
    century_nouns=words("सदी शताब्दी"),
    quarters=words("तिमाही"),
    lone_year_parts=words("तिमाही"),
    clock=words("बजे बजकर"),
    clock_before=words("सुबह शाम रात दोपहर तड़के बजे"),
    time_point_marks=":.",
    score_cues=words("जीत जीता हराया हार मैच गोल से"),
    increase=_all(words("चढ़कर बढ़ा बढ़ी बढ़े बढ़कर बढ़ोतरी बढ़ोत्तरी वृद्धि बढ़त इजाफा इज़ाफ़ा उछाल उछला चढ़ा तेजी बढ़ाकर बढ़ाया बढ़ाई बढ़ बढ़ने")),
    decrease=_all(words("घटा घटी घटे घटकर गिरा गिरी गिरे गिरकर गिरावट कमी कटौती लुढ़का टूटा घटाकर घटाया घटाई घटने फिसला")),
    change_nouns=_all(words("बढ़कर घटकर गिरकर चढ़कर बढ़ा बढ़ी बढ़े बढ़ोतरी बढ़ोत्तरी वृद्धि बढ़त इजाफा इज़ाफ़ा उछाल उछला चढ़ा तेजी बढ़ाया बढ़ाई बढ़ घटा घटी घटे गिरा गिरी गिरे गिरावट कमी कटौती लुढ़का टूटा घटाया घटाई घट फिसला")),
    change_to=_all(words("चढ़कर बढ़कर घटकर गिरकर बढ़ाकर घटाकर")),
    change_from_behind=words("से"),
    change_fillers=words("की का के"),
    verbs_last=True,
    naming_nouns=_all(words(
        "पृष्ठ पेज धारा अनुच्छेद नियम अध्याय कमरा मकान प्लेटफ़ॉर्म प्लेटफॉर्म ट्रेन उड़ान बस मार्ग राजमार्ग वार्ड सेक्टर गेट संख्या नंबर नं क्रमांक पिन कोड फोन मोबाइल वर्ज़न संस्करण भाग खंड सीट बोइंग एयरबस विंडोज फ्लैट गली"
    )),
    strong_naming_nouns=words("नंबर संख्या कोड"),
    property_nouns=words("तीव्रता सूचकांक उम्र आयु"),
    idioms=words("24/7"),
    postcode_digits=(6,),
    head_rule=HeadRule.NEXT,
    function_words=_all(words(
        "का के की को ने में से पर तक और या भी ही तो है हैं था थी थे हो हुआ हुई हुए गया गई गए गये रहा रही रहे कर करके करने किया किए की दिया दी दिए लिया ली लिए वाला वाली वाले यह वह ये वे इस उस इन उन एक कि जो जिस जिसमें"
        " जबकि लेकिन मगर क्योंकि अगर यदि तब जब अब यहां वहां कुछ कई सभी सब बहुत अधिक ज़्यादा कम लगभग करीब नहीं न मत साथ बाद पहले लिए द्वारा बीच अंदर बाहर ऊपर नीचे दौरान अनुसार मुताबिक होगा होगी होंगे होने होकर हर प्रति"
        " अपने अपनी अपना उनके उनकी उसके उसकी इसके इसकी मेरे मेरी मेरा मुझे हमें आप हम मैं तुम वो जाएगा जाएगी जाएंगे सकता सकते सकती चुके चुकी चुका आए आई आया मिले मिली मिला बताया कहा था। बने बनी बना मारे मारा मारी घायल बजे पार आसपास दूर"
    )),
    adjectives=_all(words("नए नई नया पुराने पुरानी बड़े बड़ी बड़ा छोटे छोटी छोटा अन्य और विदेशी भारतीय सरकारी निजी नये युवा बुजुर्ग गरीब स्थानीय प्रमुख अतिरिक्त मृत ताज़ा")),
    verbs=_all(words("मरे मौत हुए जीते हारे बचे लगे चले गिरे डूबे")),
    plurals=words("लोग लोगों व्यक्ति व्यक्तियों बच्चे बच्चों महिलाएं महिलाओं छात्र छात्रों"),
    attribution_after=("अनुसार", "मुताबिक"),
    speech_verbs=words("कहा बताया"),
    that=words("कि"),
    abbreviations=words("डॉ प्रो श्री रु लि सं नं पं"),
    sentence_starters=words("यह वह ये वे इस उस"),
)  # fmt: skip
