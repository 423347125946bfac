"""Czech: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

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
    NIGHT,
    WELL_OVER,
    HeadRule,
    Language,
    numbered,
    words,
)

_CONSONANTS = tuple("bcčdďfghjklmnňprřsštťvzž")


def _inflect(word: str) -> Iterable[str]:
    """The cases that CLDR does not list: "dolarech", "hodinu", "korunami"."""
    stem = word[:-1]
    if word.endswith("let"):
        return
    if word.endswith(_CONSONANTS):
        yield from (word + ending for ending in ("em", "u", "ech", "ům", "y", "ů"))
    elif word.endswith("a"):
        yield from (stem + ending for ending in ("u", "ě", "ou", "ám", "ách", "ami", "e"))
    elif word.endswith("ý"):
        yield from (stem + ending for ending in ("ého", "ému", "ým", "ém", "é", "ých", "ými", "á", "ou"))


def _all_cases(text: str) -> frozenset[str]:
    """The nouns of a list with the endings of their other cases."""
    nouns = text.split()
    endings = ("a", "u", "em", "e", "ě", "y", "i", "ou", "ů")
    return frozenset(
        f for noun in nouns for f in (noun, *_inflect(noun), *(noun.removesuffix("a") + e for e in endings))
    )


_HARD = ("ý", "á", "é", "ého", "ému", "ém", "ým", "ou", "ých", "ými")
_SOFT = ("í", "í", "í", "ího", "ímu", "ím", "ím", "í", "ích", "ími")
_STEMS = {
    1: "prvn", 2: "druh", 3: "třet", 4: "čtvrt", 5: "pát", 6: "šest", 7: "sedm", 8: "osm", 9: "devát", 10: "desát", 11: "jedenáct", 12: "dvanáct",
    13: "třináct", 14: "čtrnáct", 15: "patnáct", 16: "šestnáct", 17: "sedmnáct", 18: "osmnáct", 19: "devatenáct", 20: "dvacát", 30: "třicát",
    40: "čtyřicát", 50: "padesát", 60: "šedesát", 70: "sedmdesát", 80: "osmdesát", 90: "devadesát", 100: "st", 1000: "tisíc", 10**6: "miliont",
}  # fmt: skip
_TENS = {
    20: "dvacet",
    30: "třicet",
    40: "čtyřicet",
    50: "padesát",
    60: "šedesát",
    70: "sedmdesát",
    80: "osmdesát",
    90: "devadesát",
}
# The ones before the tens: "pětadvacet".
_ONES_FIRST = {1: "jedna", 2: "dvaa", 3: "třia", 4: "čtyřia", 5: "pěta", 6: "šesta", 7: "sedma", 8: "osma", 9: "devěta"}


def _cases(number: int) -> tuple[str, ...]:
    """An ordinal in its cases, always in one order."""
    return tuple(_STEMS[number] + ending for ending in (_SOFT if number in (1, 3, 1000) else _HARD))


_ORDINALS = {
    **{form: Decimal(number) for number in _STEMS for form in _cases(number)},
    **{f"{ten} {one}": Decimal(tens + ones)  # both parts are ordinals, in one case: "dvacátého prvního"
       for tens in _TENS for ones in range(1, 10) for ten, one in zip(_cases(tens), _cases(ones), strict=True)},
    **{first + ten: Decimal(tens + ones) for tens in _TENS for ones, first in _ONES_FIRST.items() for ten in _cases(tens)},
}  # fmt: skip
_PLAIN = {
    5: "pět", 6: "šest", 7: "sedm", 8: "osm", 10: "deset", 11: "jedenáct", 12: "dvanáct", 13: "třináct", 14: "čtrnáct", 15: "patnáct", 16: "šestnáct",
    17: "sedmnáct", 18: "osmnáct", 19: "devatenáct", **_TENS,
}  # fmt: skip
_OBLIQUE_ONES = {
    "jednoho": 1, "jedné": 1, "dvou": 2, "dvěma": 2, "tří": 3, "třem": 3, "třech": 3, "čtyř": 4, "čtyřem": 4, "čtyřech": 4, "pěti": 5, "šesti": 6, "sedmi": 7,
    "osmi": 8, "devíti": 9,
}  # fmt: skip
_NUMERALS = {
    **{f"{ten}i {one}": tens + ones for tens, ten in _TENS.items() for one, ones in _OBLIQUE_ONES.items()},
    **{word + "i": number for number, word in _PLAIN.items()},
    **{first + ten + ending: tens + ones for tens, ten in _TENS.items() for ones, first in _ONES_FIRST.items() for ending in ("", "i")},
    **dict.fromkeys(("jednoho", "jednomu", "jednom", "jedním", "jednu", "jedné"), 1), **dict.fromkeys(("dvou", "dvěma", "dvoje"), 2),
    **dict.fromkeys(("tří", "třem", "třech", "třemi", "třema", "troje"), 3), **dict.fromkeys(("čtyř", "čtyřem", "čtyřech", "čtyřmi", "čtvero"), 4),
    "devíti": 9, "desíti": 10, "čtyry": 4,  "sta": 100, "stu": 100, "patero": 5,
    "dvou set": 200, "dvěma stům": 200, "tří set": 300, "třem stům": 300, "čtyř set": 400, "pěti set": 500, "šesti set": 600, "sedmi set": 700,
    "osmi set": 800, "devíti set": 900,
}  # fmt: skip
_SHARES = {
    "třetin": 3,
    "čtvrtin": 4,
    "pětin": 5,
    "šestin": 6,
    "sedmin": 7,
    "osmin": 8,
    "devítin": 9,
    "desetin": 10,
    "setin": 100,
    "tisícin": 1000,
}
_SHARE_FORMS = {
    stem + ending: below
    for stem, below in _SHARES.items()
    for ending in ("", "a", "y", "u", "ě", "ou", "ám", "ách", "ami")
}
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "HKD", "SGD")

LANGUAGE = Language(
    tag="cs",
    numerals={form: Decimal(number) for form, number in _NUMERALS.items()} | dict.fromkeys(("půldruhého", "půldruhé"), Decimal("1.5")),
    ordinals=_ORDINALS,
    spellings={"ilión": "ilion"},
    bare_multipliers=words("tisíc tisíce tisíci tisícem milion milionu milionem miliarda miliardy miliardu miliardě miliardou"),
    articles=words("jedni jedny jedněch jedněm jedněmi"),
    ending_articles=words("jedni jedny jedněch jedněm jedněmi"),
    ones=words("jeden jedna jedno jednoho jednomu jednom jedním jednu jedné"),
    never_prefixes=("století", "čtvrtlet"),
    minus=words("minus mínus"),
    never_numbers=words("půlnoc půlnoci půlnocí půlměsíc půlka sta stu"),
    not_before={
        "jeden": words("a druhý druhého po za"), "jedna": words("a po za"), "jedno": words("a že jak zda"), "jedné": words("strany straně a"),
        "jednoho": words("dne a"), "jedním": words("slovem a"), "druhé": words("straně strany"), "druhá": words("strana"),
        "druhý": words("den"), "druhého": words("dne"), "první": words("dáma dámy dámou dámu pomoc pomoci pohled"),
    },
    not_after={
        "jeden": words("ani nejeden žádný jako"), "jedna": words("ani"), "jedno": words("ani to je"), "jednoho": words("ani"), "jedné": words("ani"),
        "druhé": words("za"), "první": words("za"), "třetí": words("za"), "druhý": words("jeden"), "druhou": words("jednu na"), "druhém": words("po"),
    },
    never_phrases=("šestý smysl", "první dáma", "první dámy", "první pohled", "první pomoc", "půl na půl", "prvního pohledu",
                   "jeden po druhém", "jedna po druhé", "jeden na jednoho", "první řadě", "na jedné straně", "jeden druhého", "jeden druhému", "jedna druhou",
                   "druhé ruky", "druhou ruku"),
    scales={"tis": 3, "tis.": 3, "mil": 6, "mil.": 6, "mld": 9, "mld.": 9, "miliardou": 9, "miliardu": 9, "miliard": 9, "miliardami": 9, "miliardám": 9,
            "miliardách": 9, "miliony": 6, "milionům": 6, "milionech": 6, "milionem": 6, "tisíců": 3, "tisícům": 3, "tisících": 3, "tisíci": 3, "tisícem": 3,
            "bilionů": 12},
    glued_scales={"k": 3},
    collectives={
        **dict.fromkeys(("tucet", "tuctu", "tucty", "tuctů"), 12), **dict.fromkeys(("stovka", "stovku", "stovky", "stovek", "stovkou"), 100),
        **dict.fromkeys(("desítka", "desítku", "desítky", "desítek", "desítkou"), 10), "kopa": 60, "kopu": 60,
    },
    vague={
        **dict.fromkeys(("desítky", "desítek", "desítkám", "desítkami", "desítkách"), 10),
        **dict.fromkeys(("stovky", "stovek", "stovkám", "stovkami", "stovkách"), 100), "tucty": 12,
        **dict.fromkeys(("tisíce", "tisíců", "tisícům", "tisícovky"), 1000), **dict.fromkeys(("desetitisíce", "desetitisíců"), 10**4),
        **dict.fromkeys(("statisíce", "statisíců", "statisícům", "statisíci"), 10**5),
        **dict.fromkeys(("miliony", "milionů", "milionům", "milionech"), 10**6), **dict.fromkeys(("miliardy", "miliard", "miliardám", "miliardách"), 10**9),
    },
    half=words("půl"),
    half_nouns=words("polovina poloviny polovinu polovině polovinou polovička"),
    fraction_nouns={**_SHARE_FORMS, "čtvrt": 4, "čtvrtě": 4, "čtvrtiny": 4},
    lone_fractions=frozenset(form for form in _SHARE_FORMS if form.endswith(("a", "y", "u", "ě", "ou"))),
    fraction_prefixes={"půl": Decimal("0.5"), "čtvrt": Decimal("0.25")},
    and_a_half=("a půl",),
    every_words=words("každý každá každé každého každou každému"),
    multiple_words={
        **dict.fromkeys(("dvojnásobek", "dvojnásobku", "dvojnásobně", "dvojnásobný", "dvojnásobná", "dvojnásobné", "zdvojnásobil", "zdvojnásobila",
                         "zdvojnásobilo", "zdvojnásobili", "zdvojnásobily", "zdvojnásobit"), Decimal(2)),
        **dict.fromkeys(("trojnásobek", "trojnásobku", "trojnásobně", "trojnásobný", "trojnásobná", "ztrojnásobil", "ztrojnásobila", "ztrojnásobilo",
                         "ztrojnásobily"), Decimal(3)),
        **dict.fromkeys(("čtyřnásobek", "čtyřnásobně"), Decimal(4)), **dict.fromkeys(("pětinásobek", "pětinásobně"), Decimal(5)),
        **dict.fromkeys(("desetinásobek", "desetinásobně"), Decimal(10)),
    },
    once_words=words("jednou"),
    hour_names={"poledne": "12:00", "polednem": "12:00", "půlnoci": "00:00"},
    implied_numbers=numbered({
        "2": "oba obě obou oběma pár dvojice dvojici dvojčata duo",
        "3": "trio trojice trojici",
        "4": "kvarteto",
        "1": "jediný jediná jediné",
        "0.5": "polovina polovinu poloviny půl",
    }),
    times_words=words("krát x"),
    multiple_suffixes=("krát", "násobek", "násobn"),
    several=words("několik několika pár"),
    share_words=words("z ze"),
    share_ones=words("jeden jedna jedno jednoho jednu"),
    until_age=words("do"),
    ordinal_dot=True,
    capital_ends_ordinal=True,
    inflect=_inflect,
    units={
        "roce": "year", "letech": "year", "letům": "year", "lety": "year",
        "léta": "year", "dní": "day", "dnem": "day", "dnech": "day", "dnům": "day", "dni": "day", "dnu": "day", "noci": "day", "nocí": "day",
        "týdnem": "week", "týdnech": "week", "týdnům": "week", "měsících": "month", "čtvrthodina": "15 * minute", "čtvrthodinu": "15 * minute", "půlhodina": "30 * minute", "půlhodinu": "30 * minute", "půlrok": "6 * month", "půlroku": "6 * month", "měsíci": "month",
        "hod": "hour", "hod.": "hour", "min.": "minute",
        "vteřin": "second", "vteřina": "second", "vteřiny": "second", "vteřinu": "second", "sek.": "second",
        "desetiletí": "decade", "desetiletích": "decade", "dekáda": "decade", "dekády": "decade", "dekád": "decade", "tisíciletí": "millennium",
        "kilo": "kilogram", "kila": "kilogram", "kil": "kilogram", "metrák": "100 * kilogram",
        "metráků": "100 * kilogram", "metrických centů": "100 * kilogram",
        "čtverečních metrů": "meter ** 2", "čtverečního metru": "meter ** 2",
        "čtverečních kilometrů": "kilometer ** 2", "krychlových metrů": "meter ** 3", "kubíků": "meter ** 3",
        "stupeň": "degree | degree_Celsius", "stupně": "degree | degree_Celsius", "stupňů": "degree | degree_Celsius", "stupních": "degree | degree_Celsius",
        "stupni": "degree | degree_Celsius", "stupňům": "degree | degree_Celsius",
        "koní": "metric_horsepower", "koňských sil": "metric_horsepower", "decibelů": "decibel",
        "km/hod": "kilometer_per_hour",
    },
    not_units=words("r. r čtvrtletí stol stol."),
    unit_suffixes={
        "let": "year", "roční": "year", "denní": "day", "hodinov": "hour", "minutov": "minute", "sekundov": "second", "vteřinov": "second", "měsíční": "month",
        "týdenní": "week", "metrov": "meter", "kilometrov": "kilometer", "procentní": "percent", "tunov": "metric_ton", "litrov": "liter", "kilogramov": "kilogram",
        "hektarov": "hectare", "stupňov": "degree",
    },
    count_suffixes=("patrov", "podlažní", "pokojov", "členn", "místn", "dílný", "díln", "stupňov", "proudov", "dveřov"),
    suffix_endings=("ý", "á", "é", "ého", "ému", "ém", "ým", "ou", "ých", "ými", "í", "ího", "ímu", "ím", "ích", "ími", "", "ho", "mu", "m", "ch", "mi"),
    temperature_cues=words(
        "teplota teploty teplotu teplotě teplotách mráz mrazu mrazy tepla teplo zima celsia celsiu teploměr teploměry vzduchu ochladí oteplí vedro veder nuly nulou"
        " oteplování stupni maxima minima"
    ),
    unit_adjectives=words("celých posledních dalších plných dlouhých následujících příštích po celé další dlouhé"),
    unit_links=words("místo oproti"),
    currencies={
        **dict.fromkeys(("koruna", "koruny", "korun", "korunu", "koruně", "korunám", "korunách", "korunami", "korunou", "kč", "českých korun"), ("CZK",)),
        **dict.fromkeys(("norských korun",), ("NOK",)), **dict.fromkeys(("švédských korun",), ("SEK",)), **dict.fromkeys(("dánských korun",), ("DKK",)),
        **dict.fromkeys(("dolar", "dolaru", "dolary", "dolarů", "dolarům", "dolarech", "dolarem"), _DOLLARS),
        **dict.fromkeys(("euro", "eura", "eur", "eurům", "eurech", "eury", "eurem", "euru"), ("EUR",)),
        **dict.fromkeys(("libra", "libry", "liber", "librách", "libru"), ("GBP", "EGP")), **dict.fromkeys(("rubl", "rublu", "rubly", "rublů"), ("RUB",)),
        **dict.fromkeys(("zlotý", "zloté", "zlotých", "zlotého"), ("PLN",)), **dict.fromkeys(("forint", "forintu", "forinty", "forintů"), ("HUF",)),
        **dict.fromkeys(("frank", "franku", "franky", "franků"), ("CHF",)), **dict.fromkeys(("jen", "jenů", "jeny", "jenu"), ("JPY",)),
        **dict.fromkeys(("jüan", "jüanů", "jüany"), ("CNY",)), **dict.fromkeys(("hřiven", "hřivny", "hřivna"), ("UAH",)),
        **dict.fromkeys(("bitcoin", "bitcoinu", "bitcoinů", "bitcoiny"), ("XBT",)), "amerických dolarů": ("USD",),
    },
    subunits={
        **dict.fromkeys(("haléř", "haléře", "haléřů", "hal."), ("CZK",)), **dict.fromkeys(("cent", "centu", "centy", "centů"), ("USD", "EUR", "CAD", "AUD")),
        **dict.fromkeys(("eurocent", "eurocentů", "eurocenty"), ("EUR",)), **dict.fromkeys(("pence", "pencí"), ("GBP",)),
    },
    not_currencies=words("jen cop"),
    percents={
        **dict.fromkeys(("procento", "procenta", "procent", "procentu", "procentech", "procentům", "procenty", "procentem", "proc", "proc."), "percent"),
        **dict.fromkeys(("procentní body", "procentní bod", "procentních bodů", "procentního bodu", "procentním bodem", "p. b.", "p.b.", "proc. bodu", "proc. bodů"),
                        "percentage_point"),
        **dict.fromkeys(("bazických bodů", "bazický bod", "bazické body", "bazického bodu"), "basis_point"), "promile": "permille", "promil": "permille",
    },
    per_nouns={
        "na": words("osobu obyvatele hlavu hodinu den měsíc rok litr kilogram kilometr hektar tunu metr žáka rodinu domácnost kilo"),
        "za": words("litr kilogram kilo kg tunu barel metr kus hodinu minutu sekundu den týden měsíc rok akcii megawatthodinu unci dolar euro osobu noc"),
        "v": words("týdnu"),
    },
    frequencies={"ročně": "year", "měsíčně": "month", "denně": "day", "týdně": "week", "za hodinu": "hour"},
    article_not_units=words("krát"),
    qualifiers={
        **dict.fromkeys(("přes", "více než", "víc než", "více jak", "nad", "překročil", "překročila", "překročilo", "překročily", "překračuje", "přesahuje", "přesáhl",
                         "přesáhla", "přesáhlo", "přesáhly", "převyšuje", "starší než", "vyšší než", "delší než", "dražší než", "větší než", "mnohem více než",
                         "výrazně více než", "vysoko přes", "hodně přes", "déle než", "starších"), MORE),
        **dict.fromkeys(words("překročí překračují přesahují přesáhne přesáhnou převyšují"), MORE),
        **dict.fromkeys(("méně než", "míň než", "pod", "nižší než", "mladší než", "kratší než", "levnější než", "menší než", "mladších"), LESS),
        **dict.fromkeys(("nejméně", "alespoň", "aspoň", "minimálně", "přinejmenším", "ne méně než", "nejmíň", "minimum"), AT_LEAST),
        **dict.fromkeys(("až", "do", "až do", "maximálně", "nejvýše", "nejvíce", "nanejvýš", "ne více než", "maximum", "nejvýš", "nejdéle", "v rozmezí do"), AT_MOST),
        **dict.fromkeys(words("nepřesahuje nepřesahují nepřesáhne nepřesáhnou nepřesáhl nepřesáhla nepřesáhlo nepřesáhly nepřekročí nepřekročil nepřekročila nepřekročilo nepřekročily nepřevyšuje"), AT_MOST),
        **dict.fromkeys(("asi", "zhruba", "kolem", "okolo", "přibližně", "cca", "circa", "odhadem", "řádově", "~", "≈", "tak", "nějakých", "v průměru kolem",
                         "orientačně"), ABOUT),
        **dict.fromkeys(("téměř", "skoro", "bezmála", "takřka", "necelých", "necelé", "necelá", "necelý", "necelou", "necelého", "málem", "sotva", "o něco méně než",
                         "něco pod", "těsně pod", "lehce pod"), NEARLY),
        **dict.fromkeys(("něco přes", "lehce přes", "mírně přes", "těsně přes", "o něco více než", "něco málo přes", "něco málo více než"), WELL_OVER),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    qualifiers_after={
        **dict.fromkeys(("a více", "nebo více", "či více", "a výše", "a starší", "a starších", "a déle"), AT_LEAST),
        **dict.fromkeys(("a méně", "nebo méně", "či méně", "a mladší", "a mladších", "a níže"), AT_MOST),
    },
    date_qualifiers={
        **dict.fromkeys(("od", "počínaje", "od roku", "od začátku", "od začátku roku", "od konce roku", "od poloviny roku", "od léta"), AT_LEAST),
        **dict.fromkeys(("do", "až", "až do", "do roku", "do konce", "do konce roku", "do začátku roku", "nejpozději", "nejpozději v", "až do roku", "do poloviny roku"), AT_MOST),
        **dict.fromkeys(("kolem", "kolem roku", "okolo", "okolo roku", "zhruba", "asi", "přibližně"), ABOUT),
        **dict.fromkeys(("po", "po roce", "těsně po", "krátce po"), MORE),
        **dict.fromkeys(("před", "před rokem", "těsně před"), LESS),
        **dict.fromkeys(("začátkem", "začátku", "koncem", "konci", "polovině", "počátkem", "počátku", "začátkem roku", "koncem roku", "počátkem roku", "začátku roku",
                         "konci roku", "polovině roku", "počátku roku", "závěru roku"), NARROWS),
    },
    more_words=words("více víc vyšší výše dražší rychleji starší déle později"),
    less_words=words("méně míň nižší níže levnější pomaleji mladší"),
    earlier_words=words("dříve"),
    passing=("překroč", "přesáh", "hranic"),
    estimating=("odhad",),
    defeats=("porážk", "prohrá", "podleh"),
    governable=words("přes do nad pod"),
    governors=("odvez", "převez", "dorazi", "vstoupi", "přijel", "přijed", "zařad", "patř", "míř", "rozděl", "postoup", "investov", "dostal", "dohled", "kontrol",
               "vlád", "zapoj", "vítěz", "most"),
    movers=("přejel", "přeš", "skoč", "jel", "šel", "vedl", "letěl", "odvez", "převez", "dorazi"),
    between=words("mezi"),
    between_and=words("a"),
    range_from=words("od z ze"),
    range_to=words("do až"),
    than=words("než"),
    alternatives=words("nebo či anebo"),
    score_links=words("proti"),
    months={
        "lednu": 1, "únoru": 2, "březnu": 3, "dubnu": 4, "květnu": 5, "červnu": 6, "červenci": 7, "srpnu": 8, "říjnu": 10, "prosinci": 12,
        "lednem": 1, "únorem": 2, "březnem": 3, "dubnem": 4, "květnem": 5, "červnem": 6, "červencem": 7, "srpnem": 8, "zářím": 9, "říjnem": 10,
        "listopadem": 11, "prosincem": 12,
    },
    not_months=words("pro led dub lis srp úno bře kvě"),
    years_named=True,
    which_year=words("tomto letošním minulém loňském příštím každý tento"),
    year_nouns=words("rok roku roce rokem roky léta letech sezona sezóna sezoně sezóně sezony sezóny"),
    single_year_nouns=words("rok roku roce rokem"),
    year_cues=words("v od do po před kolem z na roku roce"),
    decade_endings={"á": "á", "ých": "ých", "ým": "ým", "ými": "ými"},
    decade_nouns=words("léta letech letům lety let"),
    century_nouns=words("století stol stoletím stoletích"),
    day_tails=("dne v měsíci", "dne každého měsíce", "den v měsíci"),
    quarters=words("čtvrtletí kvartál kvartálu kvartále"),
    half_years=words("pololetí polovina polovině poloviny polovinu"),
    lone_year_parts=words("čtvrtletí kvartál kvartálu pololetí"),
    quarter_letters=words("q"),
    seasons={"jaro": 21, "jaře": 21, "jara": 21, "jarem": 21, "léto": 22, "létě": 22, "létem": 22, "podzim": 23, "podzimu": 23, "podzimem": 23, "zima": 24,
             "zimě": 24, "zimy": 24, "zimu": 24},
    night_links=words("na"),
    after_era=("n. l.", "n.l.", "našeho letopočtu"),
    before_era=("př. n. l.", "př.n.l.", "před naším letopočtem", "př. kr.", "před kristem"),
    clock_units=words("hodin hodiny hodinu hod h hodině hodinou"),
    day_parts={
        **dict.fromkeys(("ráno", "dopoledne"), MORNING),
        **dict.fromkeys(("odpoledne", "večer"), AFTERNOON),
        "v noci": NIGHT,
    },
    point_clock_before=words("v ve"),
    clock_before=words("v ve od do"),
    clock_cues=words("v ve od do"),
    time_at=words("v ve"),
    lasting_cues=words("za"),
    time_point_marks=":.",
    increase=words(
        "zdvojnásobil zdvojnásobila zdvojnásobilo zdvojnásobily ztrojnásobil ztrojnásobila ztrojnásobilo ztrojnásobily vzrostl vzrostla vzrostlo vzrostly vzrostli vzroste vzrostou vzrůst roste rostou rostl rostla rostly rostlo růst růstu růstem nárůst nárůstu zvýšil zvýšila zvýšilo"
        " zvýšily zvýšili zvýší zvýšit zvýšení stoupl stoupla stouplo stouply stoupli stoupne stoupnou stoupá zdražil zdražila zdražilo zdražily zdražili zdraží zdražení"
        " přibylo přidal přidala přidaly posílil posílila posílily poskočil poskočila vyskočila vyskočil vyskočily navýšil navýšila navýšení zrychlil zrychlila zrychlilo přibývá"
        " povýšil zvětšil zvětšila zvětšilo zvětšily"
    ),
    decrease=words(
        "klesl klesla kleslo klesly klesli klesne klesnou klesá klesají klesnout pokles poklesu poklesl poklesla pokleslo poklesly snížil snížila snížilo snížily snížili sníží"
        " snížit snížení zlevnil zlevnila zlevnilo zlevnily zlevnili zlevní zlevnění propadl propadla propadlo propadly ubylo zmenšil zmenšila zmenšilo oslabil oslabila oslabily"
        " spadl spadla spadlo spadly ztratil ztratila ztratily zpomalil zpomalila zpomalilo omezil omezila"
    ),
    change_by=words("o"),
    change_to=words("na"),
    change_from=words("z ze"),
    change_losing=words("ztratil ztratila ztratily přidal přidala přidaly"),
    modals=words("může mohou"),
    naming_nouns=words(
        "formule formuli kancelář kanceláře kanceláři č čís čp ul str čl odst písm tel fax § §§ tab obr kap vl verze verzi straně strany stranách články stroje trati trať lince linky linek číslo čísla číslem čísle"
        " pokoji dveře nástupišti nástupiště koleji kolej silnici silnice dálnici dálnice třída třídě kanálu místo místě patro sekce skupině sezoně stupni"
    )
    | _all_cases(
        "strana článek článk odstavec odstavc zákon vyhláška paragraf kapitola pokoj místnost peron dům blok byt autobus tramvaj vlak let linka kanál úsek sezona sezóna model"
        " boeing airbus reaktor vůz vagon díl sál příloha obrázek tabulka telefon kód spoj gate terminál etapa skupina varianta typ bod dveř"
    ),
    naming_abbreviations=words("č čís čl odst písm str ul tel tab obr kap čp"),
    strong_naming_nouns=words("telefon číslo kód psč"),
    naming_copulas=words("je"),
    property_nouns=words("magnitudo magnitudu síle index teplota stupeň"),
    opening_verb_endings=("li", "lo", "la", "l", "no", "ly"),
    postcode_groups=(3, 2),
    idioms=words("24/7 50/50"),
    score_cues=words(
        "vyhrál vyhrála vyhráli vyhrály porazil porazila porazili porazily prohrál prohrála prohráli remíza remízou remizoval remizovali vítězství výhra výhru porážka porážku"
        " skóre zápas zápase zápasu utkání hlasů hlasovalo branky gól góly set setů vedl vedli podlehl podlehla podlehli poměrem duel duelu"
    ),
    head_rule=HeadRule.ENDINGS,
    function_words=words(
        "vážně těžce lehce smrtelně a i ale nebo či anebo ani však že aby když kdyby jestli pokud protože neboť než jak jako kde kdy kdo co který která které kteří kterých kterým kterými kterou kterého jenž"
        " což v ve na z ze do od ode po o u za při pro bez nad pod před přes mezi během podle kolem okolo vedle kromě mimo díky kvůli vůči proti oproti s se k ke ku ten ta to ti ty"
        " toho té těch tomu tím těm tou tu tento tato toto tito tyto tohoto této těchto takový takové je jsou byl byla bylo byli byly být bude budou není nejsou jsme jsem on ona ono"
        " oni jeho její jejich je jim nim ním nich něho ní já my vy nás nám vás si sebe sobě svůj svou svého svých své ne také také též už již ještě jen jenom pouze dokonce právě"
        " zde tam tady teď nyní dnes včera zítra ročně měsíčně denně týdně celkem později dříve více méně víc velmi možná lze třeba má mají měl měla mělo měli měly může mohou mohl"
        " mohla mohlo mohli každý každá každé každého všechny všech všichni vše téměř zhruba asi až navíc dále totiž tedy zatímco přitom zpět minus plus spolu"
        " dohromady jeden jedna jedno středu sobotu neděli pondělí úterý čtvrtek pátek letos loni vloni proto tak takže avšak včetně"
    ),
    determiners=words("všech těchto těch svých našich jejich jeho její svého této"),
    adjectives=words("dalších nových svých našich další nové jiné malé velké velkých malých mladých mladí nejlepší nejlepších"),
    adjective_endings=(
        "ých", "ích", "ými", "ými", "ími", "ý", "á", "é", "ého", "ému", "ém", "ým", "ční", "rní", "lní", "tní", "vní", "jní", "šní", "ící", "oucí", "ější", "lší", "ího", "ímu",
    ),
    attribute_endings=(
        "bu", "du", "hu", "chu", "ku", "lu", "mu", "onu", "pu", "ru", "su", "tu", "vu", "zu", "řu", "ba", "da", "ha", "ka", "ma", "na", "pa", "ra", "sa", "ta", "va", "za", "by", "dy", "hy",
        "ky", "my", "ny", "py", "ry", "sy", "ty", "vy", "zy", "ie", "ce", "če", "še", "že", "ře", "ně", "tě", "dě", "vě", "le", "ti", "ci", "ni", "ri", "si", "ů", "ství", "ctví", "ení",
        "ání", "ií",
    ),
    attribute_adjective_endings=("ého", "é", "ých", "ího", "ích", "ní"),
    plural_endings=("ů", "í", "ých", *_CONSONANTS),
    singular_endings=("ost", "ém", "ím"),
    measure_adjectives=words("délky hloubky výšky šířky rozlohy plochy váhy"),
    plurals=words(
        "lidí lidé osob dětí let krát občané obyvatelé učitelé raněných zraněných mrtvých nemocných nakažených zadržených dotázaných hlasujících nezaměstnaných obviněných"
        " obžalovaných cestujících přátelé hlasy hlasů účastníci muži ženy děti lidi pracující radních poškozených pohřešovaných"
    ),
    verbs=words(
        "zaplatit zaplatí uhradit získat získá dostat najít postavit koupit prodat přijmout odevzdat zajistit vyplatit splatit nabídnout otevřít zavřít spí má chce může zemřel zemřela zemřelo zemřeli zemřely zahynul zahynula zahynulo zahynuli utrpěl utrpělo utrpěli žije žijí pracuje pracují stojí leží činí činil činila činilo dosáhl"
        " dosáhla dosáhlo dosáhly tvoří získal získala získalo získali jede jedou čeká čekají trvá trvá chce chtějí musí zůstal zůstala zůstalo zůstali zůstává uvedl uvedla řekl"
        " řekla souhlasí podporuje kouří hrozí platí končí začíná přišlo přišli přišla odešlo odešli vyšlo vyšli utekl utekla vznikl vznikla vzniklo přežil přežila přežilo přežili"
        " skončil skončilo skončilo skončili dostal dostala dostalo dostali nesl nesla vedl vedla jel jela nabízí rozhoduje bydlí míří navštívil navštívilo sedí spí změnil"
    ),
    verb_endings=(
        "ují", "uje", "ejí", "ají", "ává", "ívá", "alo", "ilo", "ylo", "ělo", "nulo", "tlo", "řelo", "slo", "klo", "ali", "ili", "yli", "ěli", "uli", "kli", "dli", "sli", "tli", "řeli",
        "ala", "ila", "yla", "ěla", "nula", "tla", "al", "il", "yl", "ěl", "nul", "tl", "kl", "aly", "ily", "yly", "ěly", "nuly", "tly", "řely", "ěno", "eno", "áno", "ěni", "eni", "áni",
        "ány", "ován", "ována",
    ),
    not_verb_endings=("tělo", "dělo", "číslo", "heslo", "křeslo", "sklo", "neděli", "mobil", "mobily", "sil", "mil", "val", "skal", "těl", "děl", "profil", "profily", "projektily", "těla",
                      "děla", "brány", "rány", "festival", "cykl", "metal", "detail", "debil", "víno", "seno", "jméno", "rameno", "písmeno"),
    attribution_nouns=words("údajů odhadů informací zjištění výpočtů prognóz prognózy odhadu průzkumu statistik"),
    attribution_prepositions=words("podle dle"),
    attribution_before=("vyplývá z", "podle", "dle", "podle údajů", "podle odhadů", "podle informací", "z údajů", "s odvoláním na", "ve shodě s", "podle slov", "podle mluvčího", "podle mluvčí"),
    compared_nouns=words("stavu plánu plánů"),
    speech_verbs=words(
        "uvedl uvedla uvedlo uvedli uvedly oznámil oznámila oznámilo oznámili oznámily informoval informovala informovalo informovali informovaly sdělil sdělila sdělilo sdělili"
        " uvádí uvádějí informuje informují"
    ),
    weak_speech_verbs=words(
        "řekl řekla řekli řekly říká říkají tvrdí tvrdil tvrdila prohlásil prohlásila prohlásili dodal dodala dodali potvrdil potvrdila potvrdilo potvrdili upozornil upozornila"
        " upozornili vysvětlil vysvětlila napsal napsala napsali píše píšou zdůraznil zdůraznila připomněl připomněla odhaduje odhadují odhadl odhadla spočítal spočítali"
        " předpokládá předpovídá popsal popsala konstatoval konstatovala slíbil slíbila podotkl podotkla míní"
    ),
    speech_places=words("v ve na"),
    that=words("že"),
    reporting_openers=words("jak"),
    prepositions=words("v ve na z ze do od po o u za při pro bez nad pod před přes mezi s se k ke"),
    clause_openers=words("že aby který která které"),
    abbreviations=words(
        "tis mil mld tzv tj např č čís čl odst písm str ul tel tab obr kap stol n l př kr hod min sek proc p b mj aj atd apod resp dr mgr ing prof doc bc judr mudr phdr rndr sv nám tř gen"
        " plk kpt por r cca ca max kč sb vl zn pozn čp odd a s red st"
    ),
    closing_abbreviations=words("kč tis mil mld hod proc l stol"),
    abbreviations_before_digits=words("č čís čl odst písm str ul tel tab obr kap cca max čp"),
    sentence_starters=words("v ve na z ze po do od i a ale to ten ta jak když podle včera dnes je není pro při pod nad policie podle loni letos"),
)  # fmt: skip
