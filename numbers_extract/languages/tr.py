"""Turkish: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

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
    numbered,
    with_endings,
    words,
)

_HIGH = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}  # the high vowel that follows
_LOW = {"a": "a", "ı": "a", "o": "a", "u": "a", "e": "e", "i": "e", "ö": "e", "ü": "e"}
_VOICELESS = frozenset("fstkçşhp")
_FRONT = frozenset({"saat"})  # "saatte", against the harmony of its letters
_SOFTENED = {"k": "ğ", "ç": "c", "t": "d", "p": "b"}


def _case_endings() -> dict[str, str]:
    """Every written case ending, also behind a possessive, under one form of each case."""
    endings: dict[str, str] = {}
    for high, low in (("ı", "a"), ("i", "e"), ("u", "a"), ("ü", "e")):
        cases = {f"{high}": "'i", f"{low}": "'e", f"d{low}": "'de", f"t{low}": "'de", f"d{low}n": "'den",
                 f"t{low}n": "'den", f"{high}n": "'in", f"l{low}": "'le"}  # fmt: skip
        after_vowel = {f"y{high}": "'i", f"s{high}": "'i", f"y{low}": "'e", f"n{high}n": "'in", f"yl{low}": "'le"}
        owned = {f"n{high}": "'i", f"n{low}": "'e", f"nd{low}": "'de", f"nd{low}n": "'den", f"n{high}n": "'in",
                 f"yl{low}": "'le"}  # fmt: skip
        behind = {mark + high + ending: case for mark in ("", "s") for ending, case in owned.items()}
        endings |= behind | owned | after_vowel | cases
    return endings


def _inflect(word: str) -> Iterator[str]:
    """The cases of a noun, bare and with the possessive of a compound ("doları", "dolarından"), and its adjective."""
    vowel = next((letter for letter in reversed(word) if letter in _HIGH), None)
    if vowel is None or len(word) < 2 or not word.isalpha():
        return
    if word in _FRONT:
        vowel = "e"
    high, low = _HIGH[vowel], _LOW[vowel]
    hard = "t" if word[-1] in _VOICELESS else "d"
    endings = f"{hard}{low} {hard}{low}n l{high}k l{high}ğ{high} l{high}kt{low} l{high}kken l{low}r l{high}"
    endings += f" {hard}{high} {hard}{high}r l{low} yl{low}"
    yield from (word + ending for ending in endings.split())
    if word[-1] in _HIGH:
        yield from (word + ending for ending in (f"y{high}", f"y{low}", f"n{high}n", f"yd{high}", "yken"))
        owned = [word + "s" + high]
        if word[-1] in _HIGH.values():
            owned.append(word)  # a compound already: "lirası", "doları"
    else:
        softened = _SOFTENED.get(word[-1])
        stems = [word] if softened is None else [word, word[:-1] + softened]
        yield from (stem + ending for stem in stems for ending in (high, low, f"{high}n"))
        yield word + "ken"
        owned = [stem + high for stem in stems]
    yield from owned
    behind = f"n{high} n{_LOW[high]} nd{_LOW[high]} nd{_LOW[high]}n nd{_LOW[high]}ki n{high}n yl{_LOW[high]}"
    yield from (stem + ending for stem in owned for ending in behind.split())


def _ordinal_suffixes() -> frozenset[str]:
    """What stands behind an apostrophe in "10'uncu", "5'incisi", "3'üncülük"; "nci" where the vowel is left out."""
    stems = [(start + vowel, vowel) for vowel in "ıiuü" for start in (f"{vowel}nc", "nc")]
    return frozenset(
        stem + ending
        for stem, high in stems
        for low in (_LOW[high],)
        for ending in ("", f"y{high}", f"y{low}", f"n{high}n", f"d{low}", f"d{low}n", f"l{low}r", f"l{high}k",
                       f"s{high}", f"s{high}n{high}", f"s{high}n{low}", f"s{high}nd{low}", f"s{high}n{high}n")
    )  # fmt: skip


def _behind(cases: str, *phrases: str) -> Iterator[str]:
    """Phrases that stand behind a case ending: "'den fazla"."""
    return (f"{case} {phrase}" for case in cases.split() for phrase in phrases)


_DECADE_PLURALS = "lar ler larda lerde lardan lerden ların lerin lara lere ları leri larından larında"

LANGUAGE = Language(
    tag="tr",
    numerals={"dörd": Decimal(4)},  # "dörde", "dördü"
    ordinals={"ilk": Decimal(1)},
    # The Turkish letter, which is not the Romanian one; the point of decimals by either name.
    spellings={"ş": "ş", "nokta": "virgül"},
    articles=words("bir"),
    ending_articles=words("bir"),
    share_ones=words("bir"),
    bare_multipliers=words("milyon milyar trilyon"),
    minus=words("eksi negatif"),
    endings=_case_endings(),
    inflect_last=_inflect,
    distributives=words("er ar şer şar"),
    ending_needs_bound=words("ondan onu ona onun onda yüzden yüzü yüze yüzün bine bini binden altına kırka kırkı biri birini birinin birine birinde birinden birde birden birle"),
    share_endings=words("'de"),
    part_endings=("nın", "nin", "nun", "nün", "ların", "lerin", "dan", "den", "tan", "ten", "ın", "in", "un", "ün"),
    owned_endings=words("'i"),
    never_numbers=words(  # "onun" is his, "altında" under, "altın" gold, "bina" a building
        "altılı altın altında altından altınla altınlar altını altının beşli bina binada binadan binalı binanın binası"
        " binasına binasında binasından binasını binasının binaya binde bindi bindir binen biner binle birdi birdir bire"
        " birer birin birler birli dörtlü elle ikiler ikili ilki ilkinde ilkine ilkini ilkinin ilkti kırklar ondandır"
        " ondur onla onlar onlara onlarda onlardan onları onların onlu onluk onunla otuzlu yediler yedili yüzde yüzdü"
        " yüzer yüzle yüzler yüzlü yüzünde yüzündeki yüzünden yüzüne yüzünü üçler üçlü"
    ),
    never_phrases=("bir an önce", "bir kez daha", "bir daha", "bir arada", "bir süre", "iki de bir", "ikide bir", "ilk defa", "ilk kez", "ilk başta", "ilk olarak", "bu yüzden", "sıfırın altında", "sıfırın altındaki", "bir yandan", "bir yana", "yüz yüze", "dört gözle", "dört bir yan", "dört bir yanından", "dört bir yanında"),
    not_after={
        "yüzden": words("bu şu o hangi"), "yedi": words("yemek ekmek"), "yarısı": words("gece"), "altı": words("masa yer yaş yaşın su deniz toprak ayak göz el yol çatı"),
        "yarısına": words("gece"), "yarısından": words("gece"), "elli": words("uzun"), "yüz": words("güler ekşi"),
        "ilk": words("en"), "ikisi": words("her"), "ikisini": words("her"), "ikisinin": words("her"), "ikisine": words("her"),
        "ikisinde": words("her"), "ikisinden": words("her"), "üçü": words("her"),
    },
    not_before={
        "ilk": words("elden etapta bakışta aşamada önce olarak başta kez defa kadar"), "yüz": words("yüze yıkama nakli ifadesi"), "yedi": frozenset(("", ".", ",", "!", "?", "ve", ";")),
        "ikinci": words("el"), "birinci": words("sınıf"), "iki": words("yüzlü"),
    },
    scales={"bin": 3, "milyon": 6, "milyar": 9, "trilyon": 12, "mlyn": 6, "mlr": 9, "katrilyon": 15, "k": 3},
    glued_scales={"k": 3, "b": 3, "m": 6},
    collectives={"düzine": 12, "deste": 10},
    vague={
        "onlarca": 10, "düzinelerce": 12, "yüzlerce": 100, "binlerce": 1000, "milyonlarca": 10**6, "milyarlarca": 10**9,
        "trilyonlarca": 10**12, "yüzbinlerce": 10**5, "onbinlerce": 10**4, "yüzlercesi": 100, "binlercesi": 1000, "onlarcası": 10,
    },
    vague_multiplied=words("binlerce milyonlarca milyarlarca"),
    half=words("yarım"),
    half_nouns=words("yarısı yarısını yarısına yarısından yarısının yarısıdır yarısıydı"),
    fraction_nouns={"çeyrek": 4, "çeyreği": 4, "çeyreğini": 4, "çeyreğine": 4},
    mixed_suffixes={"buçuk": Decimal("0.5")},
    and_a_half=("buçuk", "buçuğu", "buçukta", "buçukluk", "buçuktan", "buçuğa"),
    every_words=words("her"),
    multiple_words={
        "ikiye katladı": Decimal(2),
    },
    passing=("aş", "geç"),
    estimating=("tahmin",),
    hour_names={"öğle": "12:00", "öğlen": "12:00"},
    implied_numbers=numbered({
        "2": "ikisi çift ikiz ikizler ikili",
        "3": "üçlü üçü",
        "1": "tek",
        "0.5": "yarısı yarı yarım",
    }),
    folds=words("kat katı"),
    times_words=words("kez kere defa kat katı katına katını katından katıdır katında katlandı katladı katlanarak katlayarak katlanan katladığını katlandığını katlanacak katlamak kezden defadan kereden misli misline x"),
    several=words("birkaç"),
    over_words=words("bölü"),
    ordinal_dot=True,
    capital_ends_ordinal=True,
    own_lower={"I": "ı", "İ": "i"},
    ordinal_suffixes=_ordinal_suffixes(),
    units={
        "sene": "year", "yaş": "year", "gece": "night",
        "asır": "century",
        "on yıl": "decade", "fahrenhayt": "degree_Fahrenheit", "fahrenheit": "degree_Fahrenheit", "fahrenayt": "degree_Fahrenheit",
        "fahrenheit derece": "degree_Fahrenheit", "derece fahrenhayt": "degree_Fahrenheit",
        "derece c": "degree_Celsius", "derece f": "degree_Fahrenheit", "° fahrenayt": "degree_Fahrenheit", "derece fahrenheit": "degree_Fahrenheit", "derece fahrenayt": "degree_Fahrenheit", "santigrat": "degree_Celsius",
        "derece santigrat": "degree_Celsius", "selsiyus": "degree_Celsius",
        "derece selsiyus": "degree_Celsius", "celsius": "degree_Celsius", "derece celsius": "degree_Celsius", "celsius derece": "degree_Celsius",
        "derece": "degree | degree_Celsius | degree_Fahrenheit", "°": "degree | degree_Celsius | degree_Fahrenheit",
        "kilo": "kilogram", "dönüm": "dekaare", "dekar": "dekaare", "metrik ton": "metric_ton", "dekametre": "dekameter", "dekametre kare": "dekameter ** 2",
        "milimetre kare": "millimeter ** 2", "milimetrekare": "millimeter ** 2", "santimetre kare": "centimeter ** 2", "metre kare": "meter ** 2",
        "kilometre kare": "kilometer ** 2", "metre küp": "meter ** 3", "kilometre küp": "kilometer ** 3", "santimetre küp": "centimeter ** 3",
        "milimetre küp": "millimeter ** 3", "milimetreküp": "millimeter ** 3", "ayak": "foot", "feet": "foot",
        "pound": "pound",
        "onz": "ounce", "beygir": "horsepower",
        "megavat saat": "megawatt_hour", "gigavat saat": "gigawatt_hour",
        "kilovat saat": "kilowatt_hour", "desibel": "decibel",
        "gigabyte": "gigabyte", "megabyte": "megabyte", "terabyte": "terabyte", "kırat": "carat",
        "km/saat": "kilometer_per_hour", "km/s": "kilometer_per_hour", "santim": "centimeter", "watt": "watt",
        "megawatt": "megawatt", "gigawatt": "gigawatt", "kilowatt": "kilowatt",
    },
    not_units=words("kat katı katına katını da dev bu sa y d a çey çeyrek au ac st s yy evden evler evlerin evdeki ev evi evin eve evde tane taneden tanesi on dram at atı ata devir devri"),
    unit_adjectives=words("tam daha uzun"),
    below_zero=("sıfırın altında", "sıfırın altındaki"),
    temperature_cues=words("sıcaklık sıcaklığı sıcaklığın sıcaklıklar sıcaklıkları hava ateşi soğuk sıcak santigrat sıfırın termometre ısı"),
    article_not_units=words("ayı an kat tat gün yana"),
    currencies={
        "lira": ("TRY",), "tl": ("TRY",), "türk lirası": ("TRY",), "₺": ("TRY",), "dolar": ("USD", "CAD", "AUD", "HKD", "SGD", "NZD"),
        "abd doları": ("USD",), "amerikan doları": ("USD",), "abd dolar": ("USD",), "abd $": ("USD",), "peseta": ("ESP",), "gulden": ("NLG",), "drahmi": ("GRD",), "liret": ("ITL",), "şilin": ("KES", "ATS", "TZS", "UGX"), "euro": ("EUR",), "avro": ("EUR",), "yen": ("JPY",), "japon yeni": ("JPY",),
        "sterlin": ("GBP",), "ingiliz sterlini": ("GBP",), "pound sterlin": ("GBP",), "yuan": ("CNY",), "çin yuanı": ("CNY",), "kuai": ("CNY",),
        "ruble": ("RUB",), "rus rublesi": ("RUB",), "frank": ("CHF", "XOF", "XAF"), "isviçre frangı": ("CHF",), "riyal": ("SAR", "QAR", "IRR", "YER"),
        "dinar": ("KWD", "IQD", "JOD", "RSD", "BHD", "TND", "DZD"), "dirhem": ("AED", "MAD"), "rupi": ("INR", "PKR", "LKR", "NPR"),
        "manat": ("AZN", "TMT"), "peso": ("MXN", "ARS", "CLP", "COP", "PHP"), "real": ("BRL",), "won": ("KRW",), "kron": ("SEK", "NOK", "DKK"),
        "isveç kronu": ("SEK",), "norveç kronu": ("NOK",), "danimarka kronu": ("DKK",), "rand": ("ZAR",), "şekel": ("ILS",), "ringit": ("MYR",),
        "forint": ("HUF",), "zloti": ("PLN",), "mark": ("DEM",), "leva": ("BGN",), "ley": ("RON",), "tümen": ("IRR",), "bitcoin": ("XBT",),
        "avustralya doları": ("AUD",), "kanada doları": ("CAD",), "hong kong doları": ("HKD",),
    },
    currency_names_follow=True,
    subunits={
        "kuruş": ("TRY",), "sent": ("USD", "EUR", "CAD", "AUD"), "cent": ("USD", "EUR", "CAD", "AUD"), "peni": ("GBP",), "kopek": ("RUB",),
        "¢": ("USD",), "fen": ("CNY",),
    },
    not_currencies=words("yeni yenin yenini yene all try top pen bam lira's ley alle reali realin"),
    percents={"baz puan": "basis_point", "yüzdelik puan": "percentage_point", "puanlık yüzde": "percentage_point", "yüzde puan": "percentage_point"},
    percents_before={"yüzde": "percent", "binde": "permille"},
    per=words("başına"),
    per_before={"saatte": "hour", "günde": "day", "haftada": "week", "ayda": "month", "yılda": "year", "saniyede": "second", "dakikada": "minute"},
    per_behind_noun=words("başına"),
    qualifiers={
        **dict.fromkeys(("yaklaşık", "yaklaşık olarak", "aşağı yukarı", "takriben", "kabaca", "tahminen", "ortalama olarak", "neredeyse tam", "~", "≈", "çok kabaca"), ABOUT),
        **dict.fromkeys(("neredeyse", "hemen hemen", "nerdeyse"), NEARLY),
        **dict.fromkeys(("en az", "en azından", "asgari", "minimum", "en düşük"), AT_LEAST),
        **dict.fromkeys(("en fazla", "en çok", "azami", "maksimum", "olsa olsa", "en yüksek"), AT_MOST),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    qualifiers_after={
        **dict.fromkeys(_behind("'den", "fazla", "fazlası", "fazlasını", "fazlasının", "fazlasına", "fazladır", "daha fazla", "çok", "daha çok", "büyük", "daha büyük", "büyüktür",
                                "yüksek", "daha yüksek", "uzun", "daha uzun", "ağır", "yaşlı", "çoktur", "pahalı", "yukarı", "yukarıda"), MORE),
        **dict.fromkeys(_behind("'in", "üzerinde", "üstünde", "üzerindeki", "üstündeki", "üzerine", "üstüne", "üzerindedir", "üzerindeydi", "üzerinden", "çok üzerinde"), MORE),
        "üstü": MORE, "üzeri": MORE, "altı": LESS,
        **dict.fromkeys(_behind("'i", "aşkın", "aşan", "geçen", "geçkin", "aştı", "geçti", "geçmesi", "aşması", "geçecek", "aşacak", "aştığını", "geçtiğini", "aştığı", "geçen", "aşıyor", "aşarak", "aşmış"), MORE),
        **dict.fromkeys(_behind("'den", "az", "daha az", "azı", "küçük", "daha küçük", "küçüktür", "düşük", "daha düşük", "kısa", "genç", "azdır", "hafif", "ucuz", "aşağı", "aşağıda", "aşağıdadır"), LESS),
        **dict.fromkeys(_behind("'i", "geçmeyen", "aşmayan", "geçmeyecek", "aşmayacak"), AT_MOST),
        **dict.fromkeys(_behind("'in", "altında", "altındaki", "altına", "altındadır", "altındaydı", "çok altında"), LESS),
        **dict.fromkeys(_behind("'e", "kadar", "varan", "dek", "değin", "kadarı", "kadardır"), AT_MOST),
        **dict.fromkeys(_behind("'den", "fazla değil", "fazla olmayan", "fazla olmamak", "çok değil", "büyük değil", "fazla değildir"), AT_MOST),
        **dict.fromkeys(_behind("'den", "az değil", "az olmayan", "az olmamak", "aşağı değil", "az değildir", "küçük değil"), AT_LEAST),
        **dict.fromkeys(_behind("'den", "büyük veya eşit", "büyük veya eşittir", "büyüktür veya eşittir", "fazla veya eşit", "büyük eşit", "büyük ya da eşit", "itibaren", "başlayan"), AT_LEAST),
        **dict.fromkeys(_behind("'den", "küçük veya eşit", "küçük veya eşittir", "küçüktür veya eşittir", "az veya eşit", "küçük eşit", "küçük ya da eşit"), AT_MOST),
        **dict.fromkeys(_behind("'e", "eşit veya daha büyük", "eşit veya büyük", "eşit ya da büyük"), AT_LEAST),
        **dict.fromkeys(_behind("'e", "eşit veya daha küçük", "eşit veya küçük", "eşit ya da küçük"), AT_MOST),
        **dict.fromkeys(_behind("'e", "yakın", "yaklaşan"), NEARLY),
        **dict.fromkeys(("ve üzeri", "ve üzerinde", "ve üstü", "ve daha fazla", "ve daha fazlası", "veya daha fazla", "veya daha fazlası", "ya da daha fazla", "ve üzerindeki",
                         "ve üstünde", "ve üstündeki", "veya üzeri", "ve daha yukarı", "veya daha çok", "veya daha büyük", "ve yukarısı", "+"), AT_LEAST),
        **dict.fromkeys(("ve altı", "ve altında", "ve altındaki", "veya daha az", "veya daha azı", "ya da daha az", "ve daha az", "veya altı", "veya daha küçük"), AT_MOST),
        **dict.fromkeys(("civarı", "civarında", "civarındaki", "dolayında", "dolaylarında", "dolayındaki", "sularında", "kadar", "küsur", "küsür", "dolayları"), ABOUT),
        **dict.fromkeys(_behind("'in", "biraz üzerinde", "biraz üstünde", "hafif üzerinde"), WELL_OVER),
        **dict.fromkeys(_behind("'den", "biraz fazla", "biraz çok"), WELL_OVER),
        **dict.fromkeys((*_behind("'in", "biraz altında", "hemen altında"), *_behind("'den", "biraz az")), NEARLY),
    },
    date_qualifiers={
        **dict.fromkeys(("yaklaşık", "takriben", "tahminen"), ABOUT),
    },
    date_qualifiers_after={
        **dict.fromkeys(_behind("'den", "beri", "bu yana", "itibaren", "bugüne", "bugüne kadar", "bu yana geçen"), AT_LEAST),
        **dict.fromkeys(_behind("'e", "kadar", "dek", "değin", "kadarki"), AT_MOST),
        **dict.fromkeys(_behind("'den", "önce", "önceki", "evvel"), LESS),
        **dict.fromkeys(_behind("'den", "sonra", "sonraki", "sonrasında"), MORE),
        **dict.fromkeys(("civarında", "civarı", "dolaylarında", "sularında", "dolayında", "sıralarında"), ABOUT),
        **dict.fromkeys(("başında", "başlarında", "ortasında", "ortalarında", "sonunda", "sonlarında", "başları", "sonları", "ortaları", "başından", "sonu", "başı", "ortası"), NARROWS),
        **dict.fromkeys(_behind("'in", "başında", "başlarında", "ortasında", "ortalarında", "sonunda", "sonlarında", "ilk yarısında", "ikinci yarısında"), NARROWS),
        **dict.fromkeys(("sonuna kadar", "sonuna dek", "başına kadar", *_behind("'in", "sonuna kadar", "sonuna dek", "başına kadar", "ortasına kadar")), AT_MOST),
        **dict.fromkeys(("başından beri", "sonundan beri", "başından bu yana", *_behind("'in", "başından beri", "başından bu yana", "sonundan beri", "başından itibaren")), AT_LEAST),
    },
    between_and=words("ile ve ila"),
    between_after=words("arasında arasındaki arası arasından arasındadır arasındaydı arasına arasındaki"),
    range_from=words("'den"),
    range_to=words("ila 'e ile"),
    alternatives=words("veya"),
    adjacent_ranges=True,
    range_fillers=words("yüzde"),
    months={"şubatta": 2},
    which_year=words("bu geçen gelecek her önümüzdeki"),
    year_nouns=words("yıl yılı yılında yılından yılına yılının yılındaki yılları yıllarında sezonu sezonunda model"),
    years_after=("yılı", "yılında", "yılından", "yılına", "yılının", "yılındaki", "yıllarında", "sezonu", "sezonunda", "sezonunun"),
    decade_suffixes=words(_DECADE_PLURALS + " lı li lu lü"),
    ordinal_joints=words("'"),
    decade_adjectives=words("lı li lu lü"),
    decade_nouns=words("yıllar yıllarda yılların yıllardan yıllara yılları yıllarında yıllarındaki yıllarının"),
    century_nouns=words("yüzyıl yüzyılda yüzyılın yüzyıldan yüzyıla yüzyılı yüzyıldaki yüzyılda asır asırda asrın asırdan yy"),
    day_nouns=words("ayın"),
    parts_behind_year=True,
    seasons=with_endings({"bahar": 21, "ilkbahar": 21, "yaz": 22, "sonbahar": 23, "kış": 24}, "", "ı", "ında", "ına"),
    quarters=words("çeyrek çeyreği çeyreğinde çeyrekte çeyreğin çeyreğinin çeyreğine"),
    half_years=words("yarısı yarısında yarısının yarısından yarısına"),
    lone_year_parts=words("çeyrek çeyreği çeyreğinde çeyrekte çeyreğin çeyreğinin çeyreğine"),
    quarter_letters=words("ç q"),
    leading_eras={"mö": True, "m.ö.": True, "milattan önce": True, "ms": False, "m.s.": False, "milattan sonra": False},
    clock=words("saatleri saatlerinde sularında"),
    clock_names=words("saat saati saatler"),
    clock_before=words("saat sabah akşam gece öğleden öğlen"),
    time_point_marks=":.",
    score_cues=words("yendi kazandı kaybetti mağlup galip maç maçı maçta maçın skor skoru skorla berabere galibiyet mağlubiyet yenildi öne gol"),
    increase=words(
        "arttı artarak artmış artan artış artışla artışı artışın artıyor artacak artırdı artıran artırıldı artırılarak artırarak artırmak artması artışa artarken arttığını yükseldi yükselerek yükselen"
        " yükseliş yükselişle yükseldiğini yükselişi yükseltti yükseltildi yükseliyor yükselecek yükselmiş çıktı çıkarak çıkan çıkmış çıkacak çıkardı çıkarıldı çıktığını büyüdü büyüme büyüyerek büyümesi"
        " büyüyen büyümüş tırmandı zamlandı zam zamla yükselme artırılacak yükselirken çıkarken büyüdüğünü arttırdı arttırıldı fırladı artacağını yükseleceğini çıkacağını büyüyeceğini"
    ),
    decrease=words(
        "azaldı azalarak azalan azalış azalma azalışla azalmış azalıyor azalacak azalttı azaltıldı azaltarak azaldığını düştü düşerek düşen düşüş düşüşle düşüşü düştüğünü düşmüş düşecek düşüyor düşürdü"
        " düşürüldü düşürerek geriledi gerileyerek gerileme gerileyen gerilediğini indi inerek indirdi indirildi indirim indirimle indirime küçüldü küçülme küçülerek küçüldüğünü daraldı daralma"
        " düşürülecek azalırken düşerken gerilerken indirerek indirdiğini indirecek indirilerek çekti çekerek çekildi çekecek düşeceğini gerileyeceğini azalacağını ineceğini"
    ),
    change_nouns=words(
        "arttı artarak artmış artan artış artışla artışı artışın artıyor artacak artırdı artıran artırıldı artırılarak artırarak artması artışa artarken arttığını yükseldi yükselerek yükselen yükselmiş"
        " yükseliş yükselişle yükseldiğini yükselişi yükseltti yükseltildi yükseliyor yükselecek büyüdü büyüme büyüyerek büyümesi büyüyen büyümüş zam zamla zamlandı tırmandı büyüdüğünü arttırdı arttırıldı"
        " azaldı azalarak azalan azalış azalma azalışla azalmış azalıyor azalacak azalttı azaltıldı azaltarak azaldığını düştü düşerek düşen düşüş düşüşle düşüşü düştüğünü düşmüş düşecek düşüyor düşürdü"
        " düşürüldü düşürerek geriledi gerileyerek gerileme gerileyen gerilediğini indirim indirimle indirildi indirdi indirerek küçüldü küçülme küçülerek küçüldüğünü daraldı daralma azalırken düşerken gerilerken"
    ),
    change_to=words("'e"),
    change_from=words("'den"),
    change_fillers=words("oranında oranındaki puan puanlık civarında kadar dolayında"),
    verbs_last=True,
    naming_nouns=words(
        "sayfa madde maddesi fıkra bent kanun no numara numarası numaralı daire kat peron hat otobüs uçuş sefer salon oda koltuk cilt bölüm sezon sürüm versiyon model seri tip sınıf grup kapı çıkış"
        " durak bina blok ada parsel pafta karar esas dosya sıra soru tablo şekil ek paragraf telefon tel faks posta kodu pk airbus boeing windows apollo galaxy iphone formula kanal kolluk rota sokak"
        " peronda kapıdan"
    ),
    ordinal_naming_nouns=words("madde maddesi maddesinin maddesine maddesinde maddesini fıkra fıkrası fıkrasının fıkrasına bent bendi"),
    naming_behind=words("numaralı numarada numaraya numara nolu sayılı plakalı"),
    naming_abbreviations=words("no md s bkz mad sf sk"),
    strong_naming_nouns=words("no numarası numara kodu"),
    property_nouns=words("büyüklüğündeki şiddetindeki büyüklüğü büyüklüğünde şiddeti şiddetinde endeksi endeks puanı yaşı sıcaklık sıcaklığı hızı sayısı toplam"),
    postcode_digits=(5,),
    idioms=words("7/24 50/50"),
    titled_ordinal_nouns=words("dünya lig ligi kolordu ordu bölge cadde sokak uluslararası ulusal geleneksel istanbul ankara sanayi asliye ağır sulh yüzyıl viyana balkan körfez olağan"),
    head_rule=HeadRule.NEXT,
    function_words=words(
        "geçmeyen aşmayan ve veya ya da de ile ama fakat ancak ise ki mi mı mu mü için gibi kadar göre doğru karşı rağmen sonra önce beri dolayı itibaren bu şu o bunun onun bunların onların bunlar şunlar onlar ben sen biz siz bir her hiç"
        " çok az daha en ne nasıl neden niçin hem hangi kim var yok değil olan olarak oldu olduğu olduğunu olacak olup olması edildi etti eden ederek edilen edilecek etmek ediyor sonucu sonucunda nedeniyle ilk son bile hatta yani"
        " çünkü eğer sadece yalnızca artık hâlâ hala henüz böyle şöyle öyle burada orada tüm bütün bazı birçok pek oldukça yaklaşık arasında arasındaki üzerinde altında içinde dışında yanında tarafından"
        " boyunca dahil hariç birlikte beraber üzere oranında oranındaki büyüklüğünde büyüklüğündeki şiddetinde şiddetindeki uzunluğunda uzunluğundaki genişliğinde yüksekliğinde boyunda derinliğinde ağırlığında seviyesinde seviyesine seviyesinden düzeyinde civarındaydı fazla fazlası dek değin arası bugün dün yarın şimdi civarında dolayında idi vardı yoktu bulunuyor bulunan bulundu yer alan yapılan"
        " verildi yapıldı dedi söyledi açıkladı bildirdi içinde içeren toplam ayrıca ortalama hakkında konusunda önceki sonraki ardından olmak olursa olsa olsun"
    ),
    adjectives=words(
        "yeni eski büyük küçük genç yaşlı uzun kısa yüksek düşük ağır hafif ayrı farklı önemli ek diğer öteki başka sivil yerli yabancı küresel ulusal yerel özel resmi milli güçlü zayıf boş dolu temel asıl"
        " ölü hafif acil tam net brüt sağlıklı zengin yoksul mavi kırmızı yeşil beyaz siyah sarı ana kritik güvenli tarihi siyasi ekonomik askeri bağımsız profesyonel ünlü kaçak şüpheli metrelik günlük yıllık"
        " aylık haftalık saatlik iyi kötü güzel modern akıllı elektrikli hibrit ücretsiz bin adet tane rus türk alman amerikan suriyeli afgan yunan fransız ingiliz israilli filistinli ukraynalı iranlı ıraklı"
    ),
    adjective_endings=("sız", "siz", "suz", "süz", "sel", "sal", "ındaki", "indeki", "undaki", "ündeki", "ki"),
    describing_endings=("lı", "li", "lu", "lü"),
    compound_endings=("ı", "i", "u", "ü"),
    not_compound_endings=("nı", "ni", "nu", "nü", "yı", "yi", "yu", "yü", "li", "lı", "lu", "lü", "ki", "gibi", "mi", "mı", "mu", "mü", "dığı", "diği", "duğu", "düğü", "tığı", "tiği", "tuğu", "tüğü", "acağı", "eceği"),
    verb_endings=("dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "mış", "miş", "muş", "müş", "yor", "acak", "ecek"),
    verbs=words("öldü yaralandı var oldu geldi gitti yaşıyor çalışıyor katıldı kurtarıldı hayatını yaşamını şehit gözaltına tutuklandı tedavi kayboldu katlı odalı kişilik haneli taraflı turlu maddelik kapılı"),
    plurals=words("kişi kişinin kişiyi kişiye kişiden kişilik kişide kişiyle insan çocuk kadın adam asker öğrenci işçi konut ev araç parça adet milletvekili yetkili görevli yaralı şüpheli tutuklu yaşlı engelli hükümlü zanlı ölü atlı deli belediyeli"),
    attribution_after=("göre",),
    reported_endings=("ğını", "ğini", "ğunu", "ğünü", "klarını", "klerini", "gerektiğini", "diye", "şeklinde"),
    compared_nouns=words(
        "aya yıla haftaya güne döneme dönemine ayına yılına haftasına gününe çeyreğe çeyreğine ortalamaya ortalamasına seneye buna duruma"
        " seviyeye seviyesine sezona ölçeğine ölçeğe şuna ona yaşa gelire"
    ),
    speech_verbs=words("dedi söyledi açıkladı bildirdi duyurdu belirtti kaydetti aktardı vurguladı savundu ifade diyor söylüyor belirtiyor vurguluyor savunuyor bildiriyor"),
    abbreviations=words("dr prof doç av yrd vb vs bkz no cad sok mah apt tel sn dk yy st mad çev haz ltd şti a.ş örn t.c sf mr mrs ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi"),
    sentence_starters=words("bu o bir şu ancak ama fakat ayrıca böylece buna bunun bunlar sonra daha yetkililer türkiye polis"),
)  # fmt: skip
