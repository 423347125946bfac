"""Polish: what CLDR lacks for it."""

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
    WITHIN,
    HeadRule,
    Language,
    numbered,
    words,
)

_CONSONANTS = tuple("bcdfghjklłmnńprsśtwzźż")


def _inflect(word: str) -> Iterable[str]:
    """The cases that CLDR does not list: "dolarami", "godzinach", "kilogramem"."""
    stem = word[:-1]
    if word.endswith(("ów", "lat", "ek")):
        return
    if word.endswith(_CONSONANTS):
        yield from (word + ending for ending in ("owi", "em", "om", "ami", "ach", "u", "ie", "iem"))
    elif word.endswith("a"):
        yield from (stem + ending for ending in ("ę", "ą", "ie", "om", "ami", "ach"))
    elif word.endswith(("y", "e")):
        yield from (stem + ending for ending in ("om", "ami", "ach", "ę", "ą"))


def _all_cases(text: str) -> frozenset[str]:
    """The nouns of a list with the endings of their other cases."""
    nouns = text.split()
    endings = ("a", "u", "em", "ie", "y", "i", "owi", "ę", "ą")
    return frozenset(
        f for noun in nouns for f in (noun, *_inflect(noun), *(noun.removesuffix("a") + e for e in endings))
    )


_HARD = ("y", "a", "e", "ego", "ej", "emu", "ą", "ym", "ych", "ymi")
_AFTER_G = ("i", "a", "ie", "iego", "iej", "iemu", "ą", "im", "ich", "imi")
_SOFT = ("i", "ia", "ie", "iego", "iej", "iemu", "ią", "im", "ich", "imi")
_STEMS = {
    1: "pierwsz", 2: "drug", 3: "trzec", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm", 9: "dziewiąt", 10: "dziesiąt", 11: "jedenast",
    12: "dwunast", 13: "trzynast", 14: "czternast", 15: "piętnast", 16: "szesnast", 17: "siedemnast", 18: "osiemnast", 19: "dziewiętnast",
    20: "dwudziest", 30: "trzydziest", 40: "czterdziest", 50: "pięćdziesiąt", 60: "sześćdziesiąt", 70: "siedemdziesiąt", 80: "osiemdziesiąt",
    90: "dziewięćdziesiąt", 100: "setn", 1000: "tysięczn", 10**6: "milionow",
}  # fmt: skip


def _cases(number: int) -> tuple[str, ...]:
    """An ordinal in its cases, always in one order."""
    endings = {2: _AFTER_G, 3: _SOFT}.get(number, _HARD)
    return tuple(_STEMS[number] + ending for ending in endings)


_ORDINALS = {form: Decimal(number) for number in _STEMS for form in _cases(number)} | {
    f"{ten} {one}": Decimal(tens + ones)  # both parts are ordinals, in one case: "dwudziestego pierwszego"
    for tens in range(20, 100, 10) for ones in range(1, 10) for ten, one in zip(_cases(tens), _cases(ones), strict=True)
}  # fmt: skip
# Numerals as the first part of a word: "dwudniowy", "dwudziestopięcioletni".
_COMBINING = {
    "dwu": 2, "cztero": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7, "ośmio": 8, "dziewięcio": 9, "dziesięcio": 10, "jedenasto": 11, "dwunasto": 12,
    "trzynasto": 13, "czternasto": 14, "piętnasto": 15, "szesnasto": 16, "siedemnasto": 17, "osiemnasto": 18, "dziewiętnasto": 19, "dwudziesto": 20,
    "trzydziesto": 30, "czterdziesto": 40, "pięćdziesięcio": 50, "sześćdziesięcio": 60, "siedemdziesięcio": 70, "osiemdziesięcio": 80,
    "dziewięćdziesięcio": 90,
}  # fmt: skip
_COMBINING |= {
    tens + ones: _COMBINING[tens] + number
    for tens in tuple(_COMBINING)[-8:]
    for ones, number in (("jedno", 1), ("trzy", 3), *tuple(_COMBINING.items())[:7])
}
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "HKD", "SGD")

LANGUAGE = Language(
    tag="pl",
    numerals={
        "półtora": Decimal("1.5"), "półtorej": Decimal("1.5"),
        **{form: Decimal(number) for number, stem in ((2, "dwo"), (3, "tro")) for form in (stem + "je", stem + "jga", stem + "jgu", stem + "jgiem")},
        **{stem + ending: Decimal(number) for number, stem in
           ((4, "czwor"), (5, "pięcior"), (6, "sześcior"), (7, "siedmior"), (8, "ośmior"), (9, "dziewięcior"), (10, "dziesięcior"))
           for ending in ("o", "ga", "gu", "giem")},
        **{form: Decimal(number) for form, number in _COMBINING.items()}, "dwom": Decimal(2), "obydwoje": Decimal(2),
    },
    ordinals=_ORDINALS,
    spellings=dict(zip("ąćęłńóśźż", "acelnoszz", strict=True)),
    bare_multipliers=words("tysiąc tysiąca tysiącem tysiącowi tysiącu milion miliona milionem milionowi milionie miliard miliarda miliardem"),
    articles=words("jedni jedne jednych jednymi"),
    ending_articles=words("jedni jedne jednych jednymi"),
    ones=words("jeden jedna jedno jednego jednej jednemu jednym jedną"),
    never_prefixes=("stuleci",),
    minus=words("minus"),
    never_numbers=words("piec dwu obydwoje"),
    not_before={
        "jeden": words("i tylko drugiego po za"), "jedna": words("i po za druga"), "jedno": words("i jest jest"), "jednej": words("strony i"),
        "jednym": words("słowem i"), "jednego": words("i dnia"), "drugiej": words("strony"), "druga": words("strona"), "drugi": words("raz"),
        "pierwszy": words("lepszy"),
    },
    not_after={
        "jeden": words("ani nie żaden niejeden jak"), "jedna": words("ani nie"), "jedno": words("ani nie to"), "jednego": words("ani nie do"), "jednej": words("ani"),
        "drugi": words("jeden"), "drugiej": words("strony ze"), "drugim": words("jeden jedno"), "drugiego": words("jeden"), "pierwsze": words("po"),
        "drugie": words("po"), "trzecie": words("po"), "drugą": words("jedną"), "druga": words("jedna"),
    },
    never_phrases=("pół żartem", "pół serio", "pół na pół", "pierwsza dama", "pierwszej damy", "pierwszą damę", "szósty zmysł", "pierwszy lepszy", "pierwsze skrzypce",
                   "jeden po drugim", "jedna po drugiej", "jeden na jednego", "pierwszym rzędzie", "pierwszej kolejności", "jednym głosem", "drugiej ręki",
                   "pierwszego planu", "pierwsza pomoc", "pierwszej pomocy", "pierwszą pomoc",
                   "pierwszej instancji", "drugiej instancji"),
    not_currencies=words("cop"),
    scales={"tys": 3, "tys.": 3, "mln": 6, "mld": 9, "milionach": 6, "tysiącom": 3},
    glued_scales={"k": 3},
    glued_capital_scales={"K": 3, "M": 6},
    collectives={**dict.fromkeys(("tuzin", "tuzina", "tuziny", "tuzinów"), 12), "setka": 100, "setkę": 100, "dziesiątka": 10, "kopa": 60},
    vague={
        **dict.fromkeys(("dziesiątki", "dziesiątek", "dziesiątkom", "dziesiątkami", "dziesiątkach", "kilkadziesiąt", "kilkudziesięciu", "kilkudziesięcioma",
                         "kilkanaście", "kilkunastu", "kilkunastoma", "kilkanaścioro"), 10),
        **dict.fromkeys(("setki", "setek", "setkom", "setkami", "setkach", "kilkaset", "kilkuset"), 100),
        **dict.fromkeys(("tysiące", "tysięcy", "tysiącom", "tysiącami", "tysiącach"), 1000),
        **dict.fromkeys(("miliony", "milionów", "milionom", "milionami", "milionach"), 10**6),
        **dict.fromkeys(("miliardy", "miliardów", "miliardom", "miliardami", "miliardach"), 10**9),
        "tuziny": 12,
    },
    half=words("pół"),
    half_nouns=words("połowa połowy połowę połowie połową"),
    fraction_nouns={
        "ćwierć": 4, "ćwierci": 4, "półowa": 2, "trzecia": 3, "trzecie": 3, "trzeciej": 3, "trzecią": 3, "trzecich": 3,
        **{_STEMS[number] + ending: number for number in (4, 5, 6, 7, 8, 9, 10, 20, 100, 1000) for ending in ("a", "e", "ej", "ą", "ych")},
    },
    lone_fractions=words("ćwierć ćwierci"),
    fraction_prefixes={"pół": Decimal("0.5")},
    and_a_half=("i pół",),
    every_words=words("co każdy każda każde"),
    multiple_words={
        **dict.fromkeys(("podwoił", "podwoiła", "podwoiło", "podwoili", "podwoiły", "podwoić", "dwakroć"), Decimal(2)),
        **dict.fromkeys(("potroił", "potroiła", "potroiło", "potroiły", "potroili"), Decimal(3)),
    },
    once_words=words("raz"),
    hour_names={"południe": "12:00", "południem": "12:00", "południa": "12:00", "północ": "00:00", "północą": "00:00", "północy": "00:00"},
    implied_numbers=numbered({
        "2": "oba obaj obie oboje obu obydwa obydwaj obydwie para pary bliźnięta duet",
        "3": "trio",
        "4": "kwartet",
        "1": "jedyny jedyna jedyne",
        "0.5": "połowa połowę połowy pół",
    }),
    times_words=words("razy raz raza"),
    multiple_suffixes=("krotn", "kroć"),
    several=words("kilka kilku kilkoma parę"),
    share_words=words("z ze na"),
    share_ones=words("jeden jedna jedno jednego"),
    until_age=words("do"),
    ordinal_dot=True,
    capital_ends_ordinal=True,
    ordinal_suffixes=words("ty ta te tego tej ci cia cie go szy sza sze ego ej my ma me mego mej"),
    ordinal_joints=words("- ‑"),
    roman_ordinals=True,
    inflect=_inflect,
    units={
        "dniem": "day", "dniu": "day", "doba": "day", "doby": "day", "dób": "day",
        "dobę": "day", "dobach": "day", "noce": "day", "nocy": "day", "sekundzie": "second",
        "min.": "minute",
        "minucie": "minute", "tygodniu": "week",
        "dekada": "decade", "dekady": "decade", "dekad": "decade", "dekadę": "decade", "dziesięciolecia": "decade", "dziesięcioleci": "decade",
        "stulecia": "century", "stuleci": "century",
        "kilo": "kilogram", "kwintal": "100 * kilogram", "kwintali": "100 * kilogram",
        "m kw.": "meter ** 2", "m kw": "meter ** 2", "metrów kw.": "meter ** 2", "km kw.": "kilometer ** 2",
        "mkw.": "meter ** 2", "mkw": "meter ** 2", "m sześc.": "meter ** 3", "metrów sześc.": "meter ** 3",
        "ar": "100 * meter ** 2", "arów": "100 * meter ** 2", "stopni": "degree | degree_Celsius", "stopnie": "degree | degree_Celsius",
        "stopień": "degree | degree_Celsius", "stopnia": "degree | degree_Celsius", "st. c.": "degree_Celsius",
        "koni mechanicznych": "metric_horsepower", "konie mechaniczne": "metric_horsepower",
        "decybeli": "decibel",
    },
    not_units=words("w. w kwartał kwartału kwartały kwartałów kwartale kwartałem kwartałowi"),
    unit_suffixes={
        "letn": "year", "lecie": "year", "lecia": "year", "leciu": "year", "roczn": "year", "dniow": "day", "godzinn": "hour", "minutow": "minute",
        "sekundow": "second", "miesięczn": "month", "tygodniow": "week", "metrow": "meter", "kilometrow": "kilometer", "procentow": "percent",
        "tonow": "metric_ton", "litrow": "liter", "kilogramow": "kilogram", "hektarow": "hectare", "stopniow": "degree",
        "latek": "year", "latka": "year", "latków": "year", "latkowie": "year", "latkiem": "year", "latki": "year",
    },
    count_suffixes=("piętrow", "pokojow", "osobow", "cyfrow", "częściow", "pasmow", "miejscow"),
    suffix_endings=("", "i", "y", "ia", "a", "ie", "e", "iego", "ego", "iej", "ej", "iemu", "emu", "ią", "ą", "im", "ym", "ich", "ych", "imi", "ymi"),
    temperature_cues=words(
        "termometrach termometrów temperatura temperatury temperaturę temperaturze mróz mrozu mrozy ciepła ciepło zimno upał upały upału celsjusza termometr termometry kresce zera"
        " ocieplenie powietrza ociepli ochłodzi cieplej chłodniej"
    ),
    unit_adjectives=words("pełnych ostatnich kolejnych całych dodatkowych najbliższych długich długie kolejne pełne roboczych robocze"),
    unit_links=words("zamiast wobec"),
    currencies={
        **dict.fromkeys(("zł", "złoty", "złote", "złotych", "złotego", "złotym", "złotymi"), ("PLN",)),
        **dict.fromkeys(("dolar", "dolara", "dolary", "dolarów", "dolarom", "dolarami", "dolarach", "dol", "dol."), _DOLLARS),
        **dict.fromkeys(("funtów", "funty", "funta", "funt", "funtów szterlingów"), ("GBP", "EGP")), **dict.fromkeys(("frank", "franka", "franki", "franków"), ("CHF",)),
        **dict.fromkeys(("rubel", "rubla", "ruble", "rubli"), ("RUB",)), **dict.fromkeys(("jen", "jena", "jeny", "jenów"), ("JPY",)),
        **dict.fromkeys(("juan", "juana", "juany", "juanów"), ("CNY",)), **dict.fromkeys(("euro",), ("EUR",)),
        **dict.fromkeys(("korona", "korony", "koron"), ("CZK", "SEK", "NOK", "DKK", "ISK")), **dict.fromkeys(("hrywien", "hrywny", "hrywna"), ("UAH",)),
        **dict.fromkeys(("lir", "lira", "liry"), ("TRY",)), **dict.fromkeys(("forint", "forinty", "forintów"), ("HUF",)),
        **dict.fromkeys(("bitcoin", "bitcoina", "bitcoinów"), ("XBT",)), "dolarów amerykańskich": ("USD",),
    },
    subunits={
        **dict.fromkeys(("grosz", "grosza", "grosze", "groszy", "groszach", "gr", "gr."), ("PLN",)),
        **dict.fromkeys(("cent", "centa", "centy", "centów"), ("USD", "EUR", "CAD", "AUD")), **dict.fromkeys(("eurocent", "eurocenty", "eurocentów"), ("EUR",)),
        **dict.fromkeys(("pens", "pensów", "pensy"), ("GBP",)), **dict.fromkeys(("kopiejka", "kopiejki", "kopiejek"), ("RUB",)),
    },
    percents={
        **dict.fromkeys(("procent", "procenta", "procentu", "procentów", "procentom", "procentami", "procentach", "procenty", "proc", "proc."), "percent"),
        **dict.fromkeys(("punkty procentowe", "punkt procentowy", "punktu procentowego", "punktów procentowych", "punktem procentowym", "pkt proc.", "pkt proc",
                         "pkt. proc.", "p. proc.", "p.p.", "pp", "p. p.", "pkt. procentowe", "pkt procentowe"), "percentage_point"),
        **dict.fromkeys(("punktów bazowych", "punkt bazowy", "punkty bazowe", "pb", "pkt bazowych"), "basis_point"),
        **dict.fromkeys(("promil", "promila", "promile", "promili"), "permille"),
    },
    per_nouns={
        "na": words("osobę mieszkańca głowę godzinę minutę sekundę dobę dzień tydzień miesiąc kwartał rok litr kilogram kilometr hektar tonę metr ucznia rodzinę gospodarstwo"),
        "za": words("litr kilogram kg tonę baryłkę metr sztukę godzinę dobę dzień miesiąc rok akcję megawatogodzinę uncję dolara euro osobę noc"),
        "w": words("miesiącu tygodniu kwartale"),
    },
    frequencies={"rocznie": "year", "miesięcznie": "month", "dziennie": "day", "tygodniowo": "week"},
    article_not_units=words("raz"),
    qualifiers={
        **dict.fromkeys(("ponad", "powyżej", "więcej niż", "przeszło", "przekracza", "przekroczył", "przekroczyła", "przekroczyło", "przekroczyły", "przekraczająca",
                         "przekraczający", "grubo ponad", "znacznie ponad", "dużo więcej niż", "znacznie więcej niż", "starszy niż", "starsze niż", "dłużej niż",
                         "wyższy niż", "większy niż", "droższy niż"), MORE),
        **dict.fromkeys(words("przekraczają przekroczyli przekroczy przekroczą przewyższa przewyższają"), MORE),
        **dict.fromkeys(("poniżej", "mniej niż", "młodszy niż", "krócej niż", "niższy niż", "mniejszy niż", "znacznie mniej niż", "tańszy niż"), LESS),
        **dict.fromkeys(("co najmniej", "przynajmniej", "nie mniej niż", "minimum", "conajmniej", "najmniej", "minimalnie"), AT_LEAST),
        **dict.fromkeys(("do", "aż do", "maksymalnie", "nie więcej niż", "najwyżej", "co najwyżej", "maksimum", "nie dłużej niż", "w granicach"), AT_MOST),
        "w ciągu": WITHIN,
        **dict.fromkeys(("około", "ok.", "ok", "mniej więcej", "jakieś", "w przybliżeniu", "circa", "rzędu", "szacunkowo", "z grubsza", "~", "≈", "gdzieś"), ABOUT),
        **dict.fromkeys(("prawie", "niemal", "niespełna", "blisko", "bez mała", "nieco mniej niż", "nieco poniżej", "niecałe", "niecałych", "niecały", "ledwie",
                         "zaledwie"), NEARLY),
        **dict.fromkeys(("nieco ponad", "trochę ponad", "nieco więcej niż", "niewiele ponad", "niewiele więcej niż"), WELL_OVER),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    qualifiers_after={
        **dict.fromkeys(("lub więcej", "i więcej", "albo więcej", "i powyżej", "wzwyż", "lub starszych", "i starszych"), AT_LEAST),
        **dict.fromkeys(("lub mniej", "i mniej", "albo mniej", "i poniżej", "lub młodszych", "i młodszych"), AT_MOST),
        "z górą": WELL_OVER, "z okładem": WELL_OVER,
    },
    date_qualifiers={
        **dict.fromkeys(("od", "począwszy od", "od początku", "od końca", "od połowy", "nie wcześniej niż w"), AT_LEAST),
        **dict.fromkeys(("do", "aż do", "do końca", "do początku", "do połowy", "najpóźniej", "najpóźniej w", "nie później niż w"), AT_MOST),
        **dict.fromkeys(("około", "ok.", "ok", "mniej więcej", "koło"), ABOUT),
        **dict.fromkeys(("po", "tuż po"), MORE),
        **dict.fromkeys(("przed", "tuż przed"), LESS),
        **dict.fromkeys(("początku", "początek", "połowie", "koniec", "końcu", "końca", "początkiem", "końcem", "wczesnych", "późnych", "końcówce"), NARROWS),
    },
    more_words=words("więcej wyżej wyższy wyższa wyższe drożej szybciej dłużej później starszy starsza"),
    fold_endings=("krotnie",),
    less_words=words("mniej niżej niższy niższa niższe taniej wolniej krócej młodszy młodsza"),
    earlier_words=words("wcześniej"),
    passing=("przekrocz", "próg", "granic"),
    estimating=("szac", "ocen"),
    negations=words("nie nigdy"),
    negation_fillers=words("może powinna powinien powinno mogą"),
    defeats=("porażk", "przegra", "uległ"),
    governable=words("do po"),
    governors=("trafi", "należ", "dotar", "dosta", "zwróci", "wróci", "dołącz", "prowadz", "zapros", "strzel", "zalicz", "doszł", "dosz", "skierow", "wysła",
               "wysył", "przewiezi", "wjech", "wszed", "wesz", "dotyczy", "ograniczy", "sprowadz", "przyczyni"),
    movers=("trafi", "jecha", "pojecha", "dotar", "przewiez", "wysła", "wjecha", "skierow", "zawiez", "wesz"),
    between=words("między pomiędzy"),
    between_and=words("a i"),
    range_from=words("od z ze"),
    range_to=words("do"),
    than=words("niż"),
    alternatives=words("lub albo czy"),
    score_links=words("przeciw przeciwko"),
    counting_verbs=words("zostało było jest będzie"),
    months={
        "styczniu": 1, "lutym": 2, "marcu": 3, "kwietniu": 4, "maju": 5, "czerwcu": 6, "lipcu": 7, "sierpniu": 8, "wrześniu": 9, "październiku": 10,
        "listopadzie": 11, "grudniu": 12, "styczniem": 1, "majem": 5, "czerwcem": 6, "lipcem": 7, "wrześniem": 9, "październikiem": 10,
    },
    not_months=words("mar lip lis sie cze gru"),
    years_after=("rok", "roku", "rokiem", "r.", "rokowi"),
    years_named=True,
    which_year=words("tym ubiegłym zeszłym przyszłym każdym ten minionym"),
    year_nouns=words("rok roku rokiem lata latach lat sezon sezonie sezonu"),
    single_year_nouns=words("rok roku rokiem"),
    year_cues=words("w od do po przed około z na"),
    decade_endings={"e": "e", "ych": "ych", "ymi": "ymi", "ym": "ym"},
    decade_nouns_before=("lata", "latach", "lat", "latami"),
    century_nouns=words("wiek wieku wiekiem wieków stulecie stulecia stuleciu"),
    day_tails=("dnia miesiąca", "dnia każdego miesiąca", "dnia tego miesiąca"),
    quarters=words("kwartał kwartale kwartału kwartałem"),
    half_years=words("półrocze półroczu półrocza półroczem połowie połowa połowy połowę"),
    lone_year_parts=words("kwartał kwartale kwartału półrocze półroczu półrocza"),
    quarter_letters=words("q"),
    half_year_letters=words("h"),
    seasons={"wiosna": 21, "wiosną": 21, "wiosny": 21, "wiosnę": 21, "lato": 22, "latem": 22, "jesień": 23, "jesienią": 23, "jesieni": 23, "zima": 24,
             "zimą": 24, "zimy": 24, "zimę": 24},
    night_links=words("na"),
    after_era=("n.e.", "n. e.", "naszej ery"),
    before_era=("p.n.e.", "p. n. e.", "przed naszą erą", "przed chrystusem"),
    clock_names=words("godz godzina godzinie godziny godzinę godziną"),
    day_parts={
        **dict.fromkeys(("rano", "nad ranem", "przed południem"), MORNING),
        **dict.fromkeys(("wieczorem", "po południu"), AFTERNOON),
        **dict.fromkeys(("nocą", "w nocy"), NIGHT),
    },
    point_clock_before=words("o"),
    clock_before=words("o od do po przed około"),
    time_at=words("o"),
    lasting_cues=words("w"),
    time_point_marks=":.",
    increase=words(
        "podwoił podwoiła podwoiło podwoiły potroił potroiła potroiło potroiły górę wzrósł wzrosła wzrosło wzrosły wzrośli wzrosną wzrośnie rośnie rosną rósł rosła rosło rosły wzrost wzrostu wzrostem zwiększył zwiększyła zwiększyło zwiększyły"
        " zwiększyli zwiększyć zwiększy zwiększenie zwiększono podniósł podniosła podniosło podnieśli podniosły podniesiono podnieść podniesie podwyżka podwyżki podwyżkę"
        " podrożał podrożała podrożało podrożały podrożeje podrożeją skoczył skoczyła skoczyły poszedł poszła przyspieszyła przyspieszył zyskał zyskała zyskały umocnił umocniła"
        " urósł urosła urosło urosły przybyło powiększył powiększyła powiększyło"
    ),
    decrease=words(
        "dół spadł spadła spadło spadły spadli spadnie spadną spada spadają spadek spadku spadkiem spadki zmalał zmalała zmalało zmalały zmniejszył zmniejszyła zmniejszyło"
        " zmniejszyły zmniejszono zmniejszyć zmniejszenie obniżył obniżyła obniżyło obniżyły obniżono obniżyć obniży obniżka obniżki obniżkę stracił straciła straciły"
        " straciło staniał staniała staniało staniały skurczył skurczyła skurczyło ograniczył ograniczono ograniczyć zredukowano zredukował ubyło osłabił osłabiła zwolniła"
        " zwolnił potaniał potaniała potaniało potaniały"
    ),
    change_by=words("o"),
    change_to=words("do"),
    change_from=words("z ze"),
    change_losing=words("stracił straciła straciły zyskał zyskała zyskały"),
    modals=words("może mogą"),
    naming_nouns=words(
        "formuła formuły formule formułę pokoju par ul al str art ust pkt nr poz lok tel faks § §§ rys tab rozdz wersja wersji wersję część części miejscu numery strony stronach artykuły drogi drodze pokoje"
        " klasa klasy klasie stacja trasa trasy trasie linia linii linię serii seria sekcji agenda stron wagonie"
    )
    | _all_cases(
        "numer strona artykuł ustęp punkt paragraf rozdział pokój sala peron tor dom blok budynek mieszkanie lokal autobus tramwaj pociąg lot autostrada kanał odcinek"
        " sezon model boeing airbus reaktor blok wagon tom rejs gabinet załącznik rysunek tabela telefon pin kod bramka etap grupa wariant typ rozporządzenie apollo"
    ),
    naming_abbreviations=words("art ust pkt nr poz str ul al tel rys tab lok rozdz lit par"),
    strong_naming_nouns=words("pocztowy telefon numer kod pin"),
    naming_copulas=words("to"),
    property_nouns=words("magnitudzie magnituda indeks temperatura ocena poziom"),
    opening_verb_endings=("li", "ło", "ła", "ł", "no", "to", "ją"),
    idioms=words("24/7 50/50"),
    score_cues=words(
        "wygrał wygrała wygrali wygrały wygrywa pokonał pokonała pokonali pokonały przegrał przegrała przegrali remis remisem zremisował zremisowali zwycięstwo zwycięstwem"
        " porażka porażką wynik wynikiem mecz meczu spotkanie głosów głosowali set setów gol gola bramki prowadził prowadzili ulegli uległa uległ"
    ),
    head_rule=HeadRule.ENDINGS,
    function_words=words(
        "i a oraz lub albo ani ale lecz jednak więc że aby żeby by gdy kiedy gdzie jeśli jeżeli bo ponieważ gdyż choć chociaż w we na z ze do od ode po o u za przy dla bez"
        " nad pod przed przez między pomiędzy wśród podczas wobec według wokół obok poza oprócz mimo dzięki wskutek niż jak co kto który która które którzy których którym"
        " którego której którymi którą ten ta to te ci tego tej tych temu tym tymi tą tę taki taka takie takich on ona ono oni one jego jej ich im nim nimi nich niego niej nią ja"
        " my wy ty nas nam was się siebie sobie swój swoja swoje swojego swoich swojej jest są był była było byli były być będzie będą nie tak też także również już jeszcze"
        " tylko nawet właśnie tam tu tutaj teraz dziś dzisiaj wczoraj jutro obecnie rocznie miesięcznie dziennie tygodniowo łącznie razem temu później wcześniej więcej mniej ponad"
        " prawie bardzo można trzeba należy może mogą mógł mogła mogło mogli został została zostało zostali zostały ma mają miał miała miało mieli miały wszyscy wszystkie wszystkich"
        " każdy każda każde każdego każdej aż niemal około przeciw przeciwko brutto netto czyli czy to środę sobotę niedzielę poniedziałek wtorek czwartek"
        " piątek minus plus jeden jedna jedno ponadto wciąż nadal zaś natomiast kolejno włącznie pod koniec"
    ),
    determiners=words("wszystkich tych tego tej swoich naszych ich jego jej każdego"),
    adjectives=words("innych nowych swoich naszych takich nowe inne nowi inni duże małe duzi młode młodych"),
    adjective_endings=(
        "ych", "ich", "ymi", "imi", "ego", "emu", "owej", "nej", "skiej", "tej", "ckiej", "owym", "nym", "skim", "ckim", "owe", "ne", "skie", "ckie", "łe", "we", "ksze", "psze", "rsze", "pne",
        "szych", "ńska", "lska", "jska", "rska", "ński", "lski", "jski", "rski", "wski", "owa", "czny", "czna", "czne", "lny", "lna", "lne", "ący", "ąca", "ące", "oną", "oną", "owaną",
    ),
    attribute_endings=(
        "ji", "ii", "ki", "gi", "ci", "ni", "ry", "ny", "ty", "dy", "wy", "my", "sy", "zy", "cy", "ży", "py", "by", "ra", "ta", "na", "ka", "wa", "sa", "za", "ca", "ża", "ma", "pa",
        "ba", "ga", "nia", "cia", "sia", "zia", "u", "ów", "koły", "ży", "cji", "dzi", "wi", "lii", "la", "ei", "ea", "ela", "iela", "ala", "ela",
    ),
    attribute_adjective_endings=("ego", "ej", "ych", "ich"),
    plural_endings=("ów", "rzy", "szy", "czy", "ży", "eli", "dzi", *_CONSONANTS),
    singular_endings=("ość",),
    plurals=words(
        "osób ludzi dzieci lat razy rannych zabitych chorych poszkodowanych zatrzymanych bezrobotnych uczniów oskarżonych podejrzanych zakażonych pracujących głosujących"
        " ankietowanych badanych respondentów radnych zmarłych wojskowych"
    ),
    verbs=words(
        "śpi pije wierzy ma żyje czyta deklaruje planuje rezygnuje zginął zginęła zginęło zginęli zginęły zostanie zostaną trafił trafiła trafiło trafili trafiły poniosło ponieśli zmarł zmarła zmarło zmarli liczy liczą mieszka mieszkają"
        " działa działają trwa trwają czeka czekają leży leżą uczy uczą tworzy tworzą dotyczy dotyczą wynosi wynoszą wyniósł wyniosła wyniosło wyniosły kosztuje kosztują stoi stoją"
        " mówi mówią uważa uważają chce chcą żyje żyją wzięło wzięli pracuje pracują głosowało głosowali jechało jechał jechała odniosło odnieśli uratowano wyszło wyszli przyszło"
        " przyszli musi muszą mieli chcieli musieli nadaje wystąpi wystąpią rusza ruszy ruszył skręca jedzie zwołano potrzebuje ocenia znajduje zawiera grozi daje sądzi popiera"
        " popierają pali palą straciły poparło ranny ranna zabity zgłosiło pójdzie pojedzie odpowiada odmówił odmówiło odmówiła opóźniony kończy zaczyna mogło rośnie przestało jest"
    ),
    verb_endings=(
        "ają", "ują", "ieją", "uje", "owali", "owała", "owało", "owały", "owano", "ywano", "ęło", "ęli", "ęły", "ęła", "ało", "iło", "yło", "ił", "ył", "ał", "ął", "ósł", "edł", "ekł",
        "iła", "yła", "wała", "zała", "tała", "dała", "kała", "nała", "zili", "wili", "cili", "szyli", "bili", "czyli", "wali",
        "ować", "ywać", "będzie", "będą", "odzą", "ono", "ano", "ęto", "yto",
    ),
    not_verb_endings=("ciało", "działo", "siła", "festiwali", "rywali", "chwili", "bryła", "mogiła", "kanał", "sygnał", "udział", "oddział", "wydział", "przydział", "skandal", "medal",
                      "przedział", "rozdział", "upał", "siły", "sił", "tył", "żył", "mogił", "brył", "skał", "dział", "kapitał", "materiał", "strzał",
                      "zapał", "szał", "krzeseł", "artykuł"),
    measure_adjectives=words("długości głębokości wysokości szerokości powierzchni wagi wzrostu rok kwartał miesiąc"),
    attribution_nouns=words("danych szacunków informacji ustaleń prognoz wyliczeń obliczeń doniesień szacunki"),
    attribution_prepositions=words("według wg"),
    attribution_before=("wynika z", "według", "wg", "zdaniem", "jak wynika z", "jak wynika z danych", "według danych", "według szacunków", "z danych", "w ocenie", "zgodnie z danymi",
                        "w opinii", "wedle", "na podstawie danych"),
    compared_nouns=words("stanu planu planem planów"),
    speech_verbs=words(
        "poinformował poinformowała poinformowali poinformowało poinformowano podał podała podało podali podaje podają przekazał przekazała przekazali przekazało przekazano"
        " informuje informują donosi donoszą oświadczył oświadczyła"
    ),
    weak_speech_verbs=words(
        "powiedział powiedziała powiedzieli mówi mówią twierdzi twierdzą zapowiedział zapowiedziała zapowiedzieli dodał dodała dodali ocenił oceniła ocenili wyjaśnił wyjaśniła"
        " podkreślił podkreśliła zaznaczył zaznaczyła stwierdził stwierdziła napisał napisała potwierdził potwierdziła ogłosił ogłosiła szacuje szacują ostrzegł ostrzegła"
        " przyznał przyznała tłumaczy tłumaczył pisze piszą zauważył prognozuje prognozują"
    ),
    speech_places=words("w we"),
    that=words("że"),
    reporting_openers=words("jak"),
    prepositions=words("w we na z ze do od po o u za przy dla bez nad pod przed przez między"),
    clause_openers=words("że aby który która które"),
    abbreviations=words(
        "par tys mln mld gr proc r w ul al pl os str art ust pkt nr poz tel godz min sek ok tzw tzn np m in dr prof inż mgr gen płk kpt ks św im red wg jw cd tab rys dol p n e pn wt śr czw"
        " pt sob niedz sierż asp woj gm kw"
    ),
    closing_abbreviations=words("r proc zł tys mln mld godz gr min"),
    abbreviations_before_digits=words("art ust pkt nr poz str ul godz tel ok rys tab par lit"),
    sentence_starters=words("wśród podczas ponad około wtedy obecnie teraz policja prezydent premier rząd zdaniem również także natomiast w we na z po do od o i a ale to ten ta jak gdy kiedy jednak według wczoraj dziś jest nie przez dla przy pod nad"),
)  # fmt: skip
