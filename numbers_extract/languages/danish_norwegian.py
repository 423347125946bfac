"""Danish and Norwegian: what CLDR lacks for them.

The written languages differ in spelling more than in words, and a form of one is seldom another word
in the other: they share their lists, and each file names what it has for itself.
"""

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
    words,
)

_SAME = words(
    "angreb angrep anlegg anlæg ansigt arbeid barn bakterier beløb beløp besøg besøk bevis bibliotek bidrag bilag blad blod bord brev brudd bud bygg børn dyr dødsfall"
    " dødsfald døgn emne fag fald fall felt fly fond forbud forbund foreldre forældre forhold forsøg forsøk fund funn førerkort får hjem hold hull hus husdyr"
    " hår innbrudd innslag job jobber kjøretøy kjøtt kjøp klubber kontor kontrakter kort krav kvarter lag land ledd lig lik liv lokaler lys løb løp løyve mål medlem"
    " medlemmer menn mennesker middel minutter mord mål mænd navn nett offer ord par parti point poeng problem program prosjekt punkt røst rom rum råd sett skift skip"
    " skjær skred skudd skud slag slott spil spill spor sted stof straff svar sæt søksmål tegn telt tilfelle tilfælde timer tiltag tiltak tog tonn ton træk tre træ træer trær"
    " tun uhell uheld utslipp val valg vann varsel verk verktøy vers vidner vitne våpen våben år ægteskab æg egg"
)
"""Nouns that stay as they are in the plural, or change their vowel, alone or at the end of a longer word."""

_SHARES = {
    3: "tredje tre", 4: "fjerde fire", 5: "femte fem", 6: "sjette seks", 7: "syvende sjuende syv sju", 8: "ottende åttende otte åtte", 9: "niende ni", 10: "tiende ti",
    12: "tolvte tolv", 15: "femtende", 20: "tyvende tjuende", 100: "hundrede hundre", 1000: "tusinde tusen",
}  # fmt: skip
_PARTS = ("del", "dele", "deler", "delar", "delen", "delene", "delane")
_DOLLARS = {
    "USD": "amerikanske us", "CAD": "kanadiske canadiske", "AUD": "australske", "NZD": "newzealandske", "HKD": "hongkong", "SGD": "singaporske singapore",
}  # fmt: skip
_TENS = ("ti", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems")


def _inflect(word: str) -> Iterable[str]:
    """Genitives and definite plurals of unit and currency names: "års", "minutterne", "minuttene"."""
    yield word + "s"
    if word.endswith("er"):
        yield word + "ne"
        yield word[:-1] + "ne"


LANGUAGE = Language(
    tag="",
    numerals={
        "nul": Decimal(0), "én": Decimal(1), "ét": Decimal(1), "éin": Decimal(1), "éitt": Decimal(1), "éi": Decimal(1), "tvende": Decimal(2), "syv": Decimal(7),
        "søtten": Decimal(17), "tyve": Decimal(20), "tredve": Decimal(30), "førr": Decimal(40), "søtti": Decimal(70), "halvannen": Decimal("1.5"),
        "halvannet": Decimal("1.5"), "halvanna": Decimal("1.5"), "halvanden": Decimal("1.5"), "halvandet": Decimal("1.5"),
    },
    ordinals={"syvende": Decimal(7), "tyvende": Decimal(20)},
    spellings={"é": "e", "søtti": "sytti", "søtten": "sytten"},
    joiners=words("og"),
    bare_multipliers=words("hundre hundrede tusen tusind tusinde"),
    articles=words("en et ei ein eit"),
    ending_articles=words("en et ei ein eit"),
    decimal_words=words("komma"),
    minus=words("minus negativ negativt"),
    never_numbers=words(
        "enig enige enighet enighed engelsk engelske engang enkelt enkelte endelig ener eneste ensom ensomme ensomhet ensomhed entre entré eneboer"
        " firma firmaet firmaer tiende førstehjelp førstehjælp"
    ),
    never_phrases=(
        "for det første", "for det andre", "for det andet", "for det tredje", "en av gangen", "en ad gangen", "en etter en", "en efter en", "en gang", "en del",
        "første og fremst", "først og fremst", "en og annen", "en og anden", "den ene", "det ene", "i første rekke", "i første række", "på første hånd",
    ),
    ordinals_before_endings={
        "andre": ("omgang", "omgangen", "plass", "plassen", "kvartal", "kvartalet", "gang", "gong", "runde", "runden", "halvår", "halvåret", "verdenskrig", "verdskrigen", "etasje", "sesong", "sesongen", "periode", "perioden", "sett", "mål"),
        "anden": ("halvleg", "plads", "pladsen", "gang", "runde", "omgang", "verdenskrig", "sæson", "etape", "række", "sal"),
        "andet": ("kvartal", "halvår", "sæt", "forsøg", "mål", "år"),
    },
    not_after={"andre": words("de dei alle mange flere fleire noen nokre blant begge disse visse"), "anden": words("en et den ingen hver nogen"), "andet": words("et noget intet alt")},
    scales={
        "hundre": 2, "hundrede": 2, "tusen": 3, "tusind": 3, "tusinde": 3, "mill": 6, "mill.": 6, "mio": 6, "mio.": 6, "mia": 9, "mia.": 9, "mrd": 9, "mrd.": 9,
        "million": 6, "millioner": 6, "millionar": 6, "milliard": 9, "milliarder": 9, "milliardar": 9, "billion": 12, "billioner": 12, "billiard": 15, "billiarder": 15,
        "trillion": 18, "trillioner": 18, "trilliard": 21, "trilliarder": 21, "kvadrillion": 24, "kvadrillioner": 24, "kvadrilliard": 27, "kvadrilliarder": 27,
    },
    glued_scales={"k": 3},
    glued_capital_scales={"M": 6, "K": 3},
    collectives={"dusin": 12, "snes": 20, "gros": 144, **{name + "tal": 10 * n for n, name in enumerate(_TENS, 1)}, "titalls": 10, "tiår": 10},
    about_collectives=frozenset(name + "tal" for name in _TENS),
    vague={
        **dict.fromkeys(("titalls", "tital", "snesevis", "tosifret"), 10), **dict.fromkeys(("dusinvis", "dusintals"), 12),
        **dict.fromkeys(("hundrevis", "hundredvis", "hundretalls", "hundreder", "hundredtals"), 100),
        **dict.fromkeys(("tusenvis", "tusindvis", "tusentalls", "tusinder", "tusindtals"), 1000), **dict.fromkeys(("titusener", "titusenvis", "titusinder", "titusindvis", "titusenar"), 10**4),
        **dict.fromkeys(("hundretusener", "hundredtusinder", "hundretusenvis", "hundredtusindvis"), 10**5),
        **dict.fromkeys(("millioner", "millionar", "millionvis"), 10**6), **dict.fromkeys(("milliarder", "milliardar", "milliardvis"), 10**9),
    },
    half=words("halv halvt halve"),
    half_nouns=words("halvparten halvdelen"),
    fraction_nouns={stem + part: below for below, stems in _SHARES.items() for stem in stems.split() for part in _PARTS} | {"kvart": 4},
    fraction_prefixes={"trekvart": Decimal("0.75"), "kvart": Decimal("0.25")},
    and_a_half=("og en halv", "og et halvt", "og ein halv", "og eit halvt", "og ei halv"),
    of_words=words("av af"),
    over_words=words("over"),
    lone_shares={"annenhver": Decimal("0.5"), "annethvert": Decimal("0.5"), "annankvar": Decimal("0.5")},
    every_words=words("hver hvert kvar kvart"),
    multiple_words={
        **dict.fromkeys(words("dobbelt doblet dobla dobles doble dobling doblingen fordoblet fordoblede fordobles fordobling fordoblingen fordoble"), Decimal(2)),
        **dict.fromkeys(words("tredoblet tredobla tredobles tredobling tredoblede"), Decimal(3)),
        **dict.fromkeys(words("firedoblet firedobla firedobles firedobling firedoblede"), Decimal(4)),
        **dict.fromkeys(words("femdoblet femdobla femdobles femdoblede"), Decimal(5)), **dict.fromkeys(words("tidoblet tidobla tidobles tidoblede"), Decimal(10)),
        **dict.fromkeys(words("halvert halverte halveres halvere halvering halveret halverede halveringen halverast"), Decimal("0.5")),
    },
    times_words=words("ganger gange gonger x"),
    multiple_suffixes=("dobbelt", "doble", "dobbel"),
    half_as=("halvparten så mange", "halvparten så mye", "halvt så mange", "halvt så meget"),
    as_many=("så mange", "så mye", "så mykje", "så meget", "så stor", "så store", "så høy", "så høj"),
    several=words("flere fleire noen nokre nogle adskillige atskillige par"),
    share_words=words("av af ud ut på"),
    share_ones=words("en et ein éin én"),
    ordinal_dot=True,
    capital_ends_ordinal=True,
    inflect=_inflect,
    units={
        "års": "year", "året": "year", "årets": "year", "åra": "year", "årene": "year", "dagen": "day", "dager": "day", "dage": "day", "dag": "day", "dagar": "day", "dagene": "day",
        "dages": "day", "dagers": "day", "døgnet": "day", "døgn": "day", "uken": "week", "uka": "week", "ugen": "week", "veka": "week", "måneden": "month", "måneders": "month",
        "timen": "hour", "timers": "hour", "minuttet": "minute", "minutts": "minute", "minutters": "minute",
        "halvår": "6 * month", "halvtime": "30 * minute", "kvarter": "15 * minute", "natt": "night", "netter": "night", "nat": "night", "nætter": "night",
        "kilo": "kilogram", "hekto": "hectogram", "kvm": "meter ** 2", "tønner": "oil_barrel", "fat": "oil_barrel",
        "grader": "degree | degree_Celsius", "grad": "degree | degree_Celsius", "gradar": "degree | degree_Celsius", "graders": "degree | degree_Celsius",
        "kuldegrader": "degree_Celsius", "minusgrader": "degree_Celsius", "varmegrader": "degree_Celsius", "frostgrader": "degree_Celsius", "plussgrader": "degree_Celsius",
        "celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit",
        "kilometer i timen": "kilometer_per_hour", "km i timen": "kilometer_per_hour", "km/t": "kilometer_per_hour", "km/h": "kilometer_per_hour",
        "meter i sekundet": "meter / second", "meter per sekund": "meter / second", "sekundmeter": "meter / second", "tiår": "decade", "årti": "decade", "årtier": "decade",
        "århundrer": "century", "århundreder": "century",
        "megawattimer": "megawatt_hour", "gigawattimer": "gigawatt_hour", "terawattimer": "terawatt_hour", "kilowattime": "kilowatt_hour", "kilowattimer": "kilowatt_hour",
        "mwh": "megawatt_hour", "gwh": "gigawatt_hour", "twh": "terawatt_hour",
    },
    not_units=words("mål t g k v b d rad steiner sten stein kopp kop fot sne c f s"),
    unit_suffixes={
        "årig": "year", "åring": "year", "årsdag": "year", "dagers": "day", "dages": "day", "timers": "hour", "ukers": "week", "ugers": "week", "måneders": "month", "minutters": "minute", "års": "year",
        "meters": "meter", "kilometers": "kilometer", "liters": "liter", "kilos": "kilogram", "grams": "gram", "tonns": "metric_ton", "tons": "metric_ton", "fots": "foot", "prosents": "percent",
        "døgns": "day",
    },
    suffix_endings=("", "e", "en", "er", "ene", "erne", "s", "ens", "a", "ar", "ane"),
    minus_units=words("minusgrader kuldegrader frostgrader"),
    below_zero=("under null", "under nul", "under frysepunktet"),
    temperature_cues=words(
        "temperatur temperaturen temperaturer celsius varmt koldt kaldt varmere koldere kaldere varme kulde frost hetebølge hedebølge termometeret været vejret vêret sol regn snø sne"
        " meteorologisk dmi oppvarming opvarmning minusgrader feber"
    ),
    unit_links=words("mot mod fra frå til sammenlignet sammenlignet"),
    unit_stems={"års": "year", "dagers": "day", "dages": "day", "timers": "hour", "ukers": "week", "ugers": "week", "måneders": "month", "minutters": "minute", "meters": "meter",
                "kilometers": "kilometer", "liters": "liter", "kilos": "kilogram", "tonns": "metric_ton"},
    unit_adjectives=words("hele lange strake ekstra fulle gode påfølgende siste neste kommende"),
    age_words=("gammel", "gammelt", "gamle", "gamal", "lang", "langt", "lange"),
    currencies={
        "dollar": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "dollars": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "pund": ("GBP",), "britiske pund": ("GBP",), "euro": ("EUR",),
        **{f"{name} {dollars}": (code,) for code, names in _DOLLARS.items() for name in names.split() for dollars in ("dollar", "dollars")},
        **dict.fromkeys(("new zealand dollar", "new zealand dollars", "new zealandske dollars", "new zealandske dollar"), ("NZD",)), "us-dollar": ("USD",),
        **dict.fromkeys(("hong kong dollar", "hong kong dollars"), ("HKD",)), "franc": ("CHF",), "sveitsiske francs": ("CHF",), "rand": ("ZAR",), "baht": ("THB",), "svenske kroner": ("SEK",), "norske kroner": ("NOK",), "danske kroner": ("DKK",),
        "sveitsiske franc": ("CHF",), "schweiziske franc": ("CHF",), "rubler": ("RUB",), "rubel": ("RUB",), "yuan": ("CNY",), "yen": ("JPY",), "rupier": ("INR", "PKR"), "rupees": ("INR", "PKR"),
        "bitcoin": ("XBT",), "zloty": ("PLN",), "lira": ("TRY",), "mark": ("DEM",), "renminbi": ("CNY",),
    },
    subunits={"cent": ("EUR", "USD"), "cents": ("USD", "EUR"), "eurocent": ("EUR",), "pence": ("GBP",), "kopek": ("RUB",), "groszy": ("PLN",), "fen": ("CNY",), "rappen": ("CHF",),
              "satang": ("THB",), "paise": ("INR",)},
    not_currencies=words("all top cup try sos pen cop gel mop bam mad lak sen som sum real lek lari won ord"),
    percents={
        **dict.fromkeys(("prosent", "procent", "pst", "pst.", "pct", "pct.", "prosenten"), "percent"),
        **dict.fromkeys(("prosentpoeng", "procentpoint", "procentpoints", "prosentpoenga"), "percentage_point"), "promille": "permille", "basispunkter": "basis_point", "basispunkt": "basis_point",
        "rentepunkter": "basis_point",
    },
    per=words("per pr"),
    per_time=("i", "om", "hver", "hvert", "kvar", "kvart"),
    frequencies={
        "literen": "liter", "kiloen": "kilogram", "kiloet": "kilogram", "fatet": "oil_barrel", "tønden": "oil_barrel", "kilowattimen": "kilowatt_hour",
        **dict.fromkeys(("årlig", "årleg", "årligt", "i året", "om året"), "year"), **dict.fromkeys(("månedlig", "månedligt", "månadleg"), "month"),
        **dict.fromkeys(("ukentlig", "ugentligt", "ugentlig"), "week"), **dict.fromkeys(("daglig", "dagligt", "dagleg"), "day"),
    },
    weight_cues=words("veier vejer vejede veide vekt vægt tung tungere"),
    article_not_units=words("grad fot punkt rad mark kopp kop fat sten stein natt nat bar pixel real rand lek ton h mål måned stund"),
    qualifiers={
        **dict.fromkeys(("innen", "inden for", "innenfor"), WITHIN),
        **dict.fromkeys(
            ("over", "mer enn", "meir enn", "mere end", "flere enn", "fleire enn", "flere end", "større enn", "større end", "høyere enn", "højere end", "lengre enn", "længere end", "eldre enn",
             "ældre end", "overstiger", "oversteg", "tyngre enn", "tungere end", "raskere enn", "dyrere enn", "dyrere end", "langt over", "langt mer enn", "langt flere enn", "langt flere end",
             "betydelig mer enn", "betydeligt mere end", "godt og vel over", "opp over", "op over", "eldre enn"), MORE),
        **dict.fromkeys(
            ("under", "mindre enn", "mindre end", "færre enn", "færre end", "lavere enn", "lavere end", "yngre enn", "yngre end", "kortere enn", "kortere end", "billigere enn", "billigere end",
             "lettere enn", "lettere end", "langt under", "langt færre enn", "langt færre end", "nede under"), LESS),
        **dict.fromkeys(
            ("minst", "mindst", "i det minste", "ikke mindre enn", "ikke mindre end", "ikke færre enn", "ikke færre end", "minimum", "min.", "fra og med", "f.o.m.", "ikke under", "tidligst"), AT_LEAST),
        **dict.fromkeys(
            ("høyst", "høgst", "højst", "højest", "inntil", "indtil", "opp til", "op til", "opptil", "opp mot", "op mod", "oppimot", "maksimalt", "maks", "maks.", "max", "ikke mer enn", "ikkje meir enn",
             "ikke mere end", "ikke flere enn", "ikke flere end", "ikke over", "maksimum", "senest", "seinast", "på det meste", "ikke eldre enn"), AT_MOST),
        **dict.fromkeys(
            ("cirka", "ca", "ca.", "omkring", "omtrent", "rundt", "rundt regnet", "rundt regnet", "anslagsvis", "skønsmæssigt", "omlag", "om lag", "i størrelsesorden", "om trent", "~", "≈", "cirka rundt",
             "et sted rundt", "anslåtte", "anslåede", "kring", "ikring", "et stykke"), ABOUT),
        **dict.fromkeys(
            ("nesten", "næsten", "knapt", "knap", "snaut", "snaue", "nær", "nærmere", "like under", "lige under", "ikke engang", "litt under", "lidt under", "litt mindre enn", "lidt mindre end",
             "noe under", "noe mindre enn", "noget under", "i underkant av", "i underkanten af", "nærmest", "tett på", "tæt på", "opptil nesten", "bortimot", "henimod", "knappe", "nesten ikke"), NEARLY),
        **dict.fromkeys(
            ("drøyt", "drøye", "drøyge", "godt", "godt og vel", "godt over", "litt over", "lidt over", "like over", "lige over", "litt mer enn", "lidt mere end", "litt meir enn", "noe over",
             "noe mer enn", "noget over", "vel", "i overkant av", "i overkanten af", "gode", "lidt flere end", "litt flere enn"), WELL_OVER),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    qualifiers_after={
        **dict.fromkeys(("eller mer", "eller meir", "eller mere", "eller flere", "eller fleire", "og oppover", "og opefter", "og opover", "eller eldre", "og eldre", "og ældre", "eller ældre",
                         "eller høyere", "eller højere", "eller lengre", "eller længere", "og mer", "eller over", "og over", "+"), AT_LEAST),
        **dict.fromkeys(("eller mindre", "eller færre", "eller yngre", "og yngre", "eller lavere", "og under", "eller under", "og nedover"), AT_MOST),
        "eller så": ABOUT,
    },
    date_qualifiers={
        **dict.fromkeys(("siden", "sidan", "fra og med", "frå og med", "f.o.m.", "helt siden", "tidligst"), AT_LEAST),
        **dict.fromkeys(("til", "fram til", "frem til", "til og med", "t.o.m.", "senest", "seinast", "innen", "inden", "indtil", "helt til"), AT_MOST),
        **dict.fromkeys(("omkring", "rundt", "cirka", "ca", "ca.", "omtrent", "ved", "om lag", "omlag", "kring"), ABOUT),
        **dict.fromkeys(("før", "like før", "lige før", "kort før", "rett før"), LESS),
        **dict.fromkeys(("etter", "efter", "like etter", "kort efter", "lige efter", "rett etter", "kort etter"), MORE),
        **dict.fromkeys(("begynnelsen av", "starten av", "slutten av", "midten av", "begyndelsen af", "starten af", "slutningen af", "midten af", "i begynnelsen av", "i starten av", "i slutten av",
                         "i midten av", "i begyndelsen af", "i starten af", "i slutningen af", "i midten af", "på slutten av", "på begynnelsen av", "tidlig i", "tidligt i", "sent i", "mot slutten av",
                         "mod slutningen af", "utgangen av", "udgangen af", "ved utgangen av", "ved udgangen af"), NARROWS),
        **dict.fromkeys(("siden begynnelsen av", "siden starten av", "siden slutten av", "siden midten av", "siden begyndelsen af", "siden starten af", "siden slutningen af", "siden midten af"),
                        AT_LEAST),
        **dict.fromkeys(("innen utgangen av", "inden udgangen af", "til slutten av", "fram til slutten av", "inden slutningen af", "før utgangen av", "før udgangen af"), AT_MOST),
    },
    more_words=words("mer mere flere fleire høyere højere dyrere raskere hurtigere eldre ældre lengre længere større tyngre tungere senere"),
    less_words=words("mindre færre lavere billigere langsommere yngre kortere lettere"),
    earlier_words=words("tidligere"),
    passing=("overst", "passer", "rund", "runder"),
    estimating=("anslå", "anslag", "beregn", "skønn", "skøn"),
    negations=words("ikke aldri aldrig ikkje"),
    negation_fillers=words("må at å har"),
    defeats=("tabte", "tapte", "tap ", "nederlag", "underleg"),
    race_nouns=("gull", "guld", "sølv", "bronse", "bronze", "rekord", "rekorden", "finale", "finalen", "mester", "stafett", "stafet"),
    race_styles=words("fri fristil bryst rygg butterfly medley hekk hæk hinder forhindring"),
    governable=words("over under rundt omkring innen nær nærmere om ved"),
    governors=("snakk", "debat", "disku", "beskjed", "rapport", "fordel", "kontroll", "kontrol", "makt", "magt", "vedtak", "oversikt", "oversigt", "spre", "klag", "klage", "glad", "bekym",
               "bro ", "fly", "hopp", "ansvar", "utsikt", "udsigt", "kart", "liste", "tal", "tenk", "tænk"),
    movers=("klatr", "hopp", "kjør", "kør", "fly", "fløy", "gikk", "gik", "rant"),
    during=words("under over"),
    aged_words=words("barn personer unge ungdom ungdommer alle kvinner kvinder menn mænd pasienter patienter gutter drenge jenter piger elever mennesker alderen voksne noen nogen ingen er børn"),
    between=words("mellom mellem"),
    between_and=words("og"),
    range_from=words("fra frå"),
    origins=words("fra frå"),
    range_to=words("til"),
    than=words("enn end"),
    score_links=words("mot mod"),
    alternatives=words("eller"),
    range_fillers=words("og med opp op"),
    months={"sept": 9, "jun": 6, "jul": 7, "febr": 2},
    months_need_capital=words("mar jul"),
    which_year=words("i hvert kvart dette forrige neste sidste næste siste per"),
    year_nouns=words("år året årene åra sesongen sæsonen sommeren sommaren vinteren våren foråret høsten hausten efteråret vm em ol"),
    single_year_nouns=words("år året"),
    year_cues=words("i siden sidan fra frå til før etter efter under mellom mellem og rundt omkring innen inden av af år senest våren høsten sommeren vinteren ved"),
    decade_tails=words("tallet tallets talet tall årene åra åri erne ernes erna tal"),
    century_nouns=words("århundre århundret århundrede århundredet hundreår hundreåret"),
    quarter_letters=words("q k"),
    half_year_letters=words("h"),
    quarters=words("kvartal kvartalet kvartals"),
    half_years=words("halvår halvåret halvårs"),
    lone_year_parts=words("kvartal kvartalet halvår halvåret"),
    seasons={"våren": 21, "vår": 21, "foråret": 21, "forår": 21, "sommeren": 22, "sommaren": 22, "høsten": 23, "hausten": 23, "efteråret": 23, "vinteren": 24},
    after_era=("e.kr.", "e. kr.", "etter kristus", "efter kristus"),
    before_era=("f.kr.", "f. kr.", "før kristus"),
    day_month_links=words("av af"),
    weekday_links=words("den"),
    clock_names=words("klokken klokka kl klokkeslaget"),
    clock_about=words("tiden tida tida"),
    zone_names=words("gmt utc cet"),
    lasting_cues=words("på"),
    time_at=words("ved"),
    day_parts={
        **dict.fromkeys(("om morgenen", "om formiddagen", "om morgonen"), MORNING),
        **dict.fromkeys(("om eftermiddagen", "om aftenen", "om ettermiddagen", "om kvelden"), AFTERNOON),
        **dict.fromkeys(("om natten", "om natta"), NIGHT),
    },
    clock_parts={"kvart": 15, "kvarter": 15},
    clock_past=words("over"),
    clock_to=words("på i"),
    half_clock=-30,
    clock_before=words("klokken klokka kl ved fra frå til før etter efter mellom mellem omkring rundt og like begynner begynder starter startet slutter åpner åbner stenger lukker kveld aften i dag"),
    point_clock_before=words("klokken klokka kl ved fra til før etter efter mellom mellem omkring rundt begynner begynder starter åpner åbner slutter lukker stenger"),
    time_point_marks=":.",
    increase=words(
        "steg stiger steget stige stigende stigning stigningen stigninger økte øker økt øke økes økning økningen økende auka aukar auke aukande voks vokste vokser vokst vokse vækst væksten vekst veksten"
        " hevet heves hever heve hevde hevet hevde økede øgede øger øget øges øge øgning forøget forhøjet forhøjes forhøjede hævet hæver hæves hæve hævede satt opp op opp steig stig stigit klatret klatrer"
        " klatrede oppgang opgang pluss plus forbedret styrket steget høynet økast auke hevar doblet dobles fordoblet fordobledes fordobles tredoblet tredobledes tiltok tiltatt løftet"
    ),
    decrease=words(
        "sank synker sunket synke synkende falt faller falle fallende fall fallet faldt falder faldet falde faldende fald redusert reduserte reduseres redusere reduserer reduksjon reduceret reducerede reduceres"
        " reducere reduktion minket minker minsket mindsket mindskes senket senkes senker senke sænket sænkes sænker sænke sænkede nedgang nedgangen tilbakegang tilbagegang kuttet kuttes kutte kutter krympet"
        " ned dalte dalt dalende stupte stupt styrtet raste minus halvert halvertes halveret halveredes halveres mistet mister tapte tabte gikk ned svekket forverret lavere søkk sokk gjekk minka reduser skåret dykket dykker dykkede"
    ),
    change_by=words("med"),
    change_to=words("til"),
    change_from=words("fra frå"),
    change_nouns=words("økning auke stigning vekst vækst nedgang fald fall oppgang opgang reduksjon reduktion"),
    change_of=words("på"),
    change_bare=True,
    change_fillers=words("tidligere tidlegare forrige"),
    change_transitive=words("mistet mister tapte tabte løftet skåret"),
    modals=words("kan kunne skal skulle ventes forventes bør må kommer vil ville"),
    up_particles=words("opp op"),
    particle_verbs=words("legge legger la lagt legges lægge lægger lagde lagt går gikk gik kommer kom tar tager tok tog kjøpe"),
    change_reaching=words("over under"),
    naming_nouns=words(
        "lokale avkjørsel afkørsel spor perrong perron artikkel artikel kapittel kapitel kap paragraf § §§ side sidene siden sal rom rum linje linjen buss bus bussen bussen tog toget trikk trikken fly flight kanal"
        " havn nummer nr nrs etasje klasse klassetrinn gruppe avsnitt sesong sæson del versjon version riksvei riksveg fylkesvei motorvej type modell model vedlegg bilag tabell tabel figur bilde billede punkt"
        " fotnote tlf telefon postboks postbox postnummer husnummer windows boeing airbus apollo formel fase nivå niveau runde gate gaten terminal sone zone sektor pin kode iphone område post"
        " distrikt reaktor celle hall hal stykke ledd galaxy playstation tv kanalen holdeplass stoppested rv fv e trinn linja"
    ),
    naming_abbreviations=words("nr s tlf kap art st"),
    strong_naming_nouns=words("telefonnummer postnummer personnummer nummer"),
    naming_suffixes=("nummer", "nummeret"),
    naming_copulas=words("er lyder var"),
    property_nouns=words("styrke styrken magnitude karakter karakteren indeks alder alderen temperatur faktor verdi værdi"),
    street_suffixes=("gata", "gaten", "gate", "veien", "vegen", "vei", "veg", "vej", "vejen", "gade", "gaden", "plads", "pladsen", "plass", "plassen", "torget", "torv", "torvet", "allé", "alleen", "alle",
                     "bakken", "stien", "stræde", "boulevard", "smuget", "kaia", "brygge"),
    titled_ordinal_nouns=words("division divisjon verdenskrig verdskrigen verdenskrigen juledag juledagen påskedag påskedagen"),
    idioms=words("24/7 9/11 50/50"),
    score_cues=words(
        "vant vandt vinner vinder vunnet vundet seier sejr seieren sejren slo slår besegrade tapte taper tap tapet tabte taber nederlag nederlaget uavgjort uafgjort ledet leder ledelse ledelsen resultat"
        " resultatet kampen pause mål målet utlignet udlignet utlikning scoret scorede seirer sigra siger tapa vann"
    ),
    head_rule=HeadRule.LAST,
    function_words=words(
        "den det de en et ei ein eit dei og eller men for at som om når da der her i på av af til fra frå med ved mot mod under over etter efter før innan innen inden siden sidan mellom mellem blant blandt hos"
        " gjennom gennem uten uden utenfor rundt omkring ifølge ifølgje trass per pr enn end så ikke ikkje aldri aldrig også bare berre kun allerede enda ennå endnu nå nu altid alltid ofte"
        " jeg eg du han hun ho vi dere de dem man meg mig deg dig seg sig sin sitt sine min mitt mine din ditt dine hans hennes hendes deres dets dens vår vårt våre vores"
        " denne dette disse hvilken hvilket hvilke hvem kven hva kva hvordan korleis hvor kor hvorfor er var være vært været bli blir blev ble vart blitt blevet har hadde havde ha haft hatt kan kunne kunne skal"
        " skulle vil ville må måtte bør burde får fikk fik fått fået kommer kjem kom går gikk gik gjekk ingen ingenting intet hver hvert alle alt hele begge både mens imens fordi derfor dog altså"
        " samt uten dels jo vel nok gammel gamle lang langt høy høj høyt bred dyp stor stort sa sier siger sagde oppgir oplyser melder opplyser meddeler dag går morgen mandag tirsdag onsdag"
        " torsdag fredag lørdag søndag tidligere tidlegare senere seinare siden mer meir mere mindre flere fleire færre opp op ned ut ud inn ind bort fram frem tilbake tilbage"
        " totalt samlet sammenlagt cirka nesten næsten minst mindst omtrent igjen igen sammen til derimot derimod dessuten desuden dermed deretter derefter hittil da nemlig nettopp"
    ),
    determiners=words("en et ei den det de dei denne dette disse sin sitt sine hans hennes hendes deres dets vår våre alle min mine"),
    leading_words=words("flere andre mer mindre mere"),
    part_skips=words("siste seneste første kommende tidligere øvrige neste"),
    own_words=words("sin sine hans hennes hendes deres"),
    part_of=words("av af"),
    genitives=words("av af"),
    adjectives=words("nye store små unge gamle andre norske danske lokale fersk tørr ren fin ny varm kald frisk rå skitten giftig flytende rent nytt ferskt tørt skadde drepte syke døde levende viktige ledige ansatte"),
    plural_modifiers=words("skadde sårede drepte dræbte ansatte døde siktede sigtede berørte"),
    possessives=words("s"),
    plural_endings=(
        "er", "ar", "ere", "ene", "erne", "ane", "inger", "ende", *sorted(_SAME), *(noun + "ene" for noun in sorted(_SAME)), *(noun + "ane" for noun in sorted(_SAME)),
        "ansatte", "skadde", "drepte", "dræbte", "ansatte", "anholdte", "mistenkte", "mistænkte", "arbejdsløse", "arbeidsledige", "døde", "siktede", "sigtede", "omkomne", "boende", "søkende", "pårørende",
        "studerende", "innsatte", "indsatte", "smittede", "smitta", "syke", "syge", "drenge", "huse", "dage", "heste", "hunde", "skibe", "busse", "tilskuere", "borgere", "veje", "blade", "punkter", "brødre",
        "søstre", "døtre", "fedre", "mødre", "bøker", "bøger", "tenner", "føtter", "hænder", "kræfter", "fisk", "sau", "gange", "fugle", "senge", "pladser", "nordmenn", "kampe", "mus", "bestyrelser", "fag",
    ),
    singular_endings=("het", "hed", "skap", "skab", "sjon", "tion", "under", "leder", "spiller", "lærer", "arbeider", "arbejder", "dommer", "seer", "bruker", "bruger", "vinner", "vinder", "fører", "taler",
                      "minister", "statsminister", "politimester", "trener", "træner", "søster", "datter", "sommer", "vinter", "kapitler", "meter", "liter", "nummer", "verden", "dansker", "svensker"),
    plurals=words("personer mennesker menneske menn mænd kvinner kvinder får stk folk elever spillere ledere lærere dommere seere brukere brugere vinnere vindere førere ministre søstre døtre stemmer medlemmer"),
    not_plurals=words(
        "eller over etter efter under mer meir mere fler er var har kommer per blir går får ser kjører kører bor tror mener sier siger sitter sidder ligger står dør lever arbeider arbejder finnes findes mangler venter søker søger"
        " deltar deltager krever kræver koster varer viser gjelder gælder trenger eier ejer heter hedder vinner sommer vinter dollar kroner siden ifølger opplyser oplyser melder bruker bruger stemmer kjøper køber selger sælger"
        " danner deler åpner åbner stiger faller falder synker øker støtter frykter forventer håper"
    ),
    measure_adjectives=words("tykk tykt tyk tykke smal smalt tynn tynt tynd høy høyt høye høj højt høje lang langt lange bred bredt dyp dypt dyb dybt tung tungt stor stort mer mindre mere netto brutto lengre høyere lavere"),
    attribute_adjective_endings=("ige", "ske", "ede", "ende"),
    name_adjective_endings=("ske", "s"),
    participle_endings=("et", "ede", "te", "dd", "t"),
    direct_amounts=words("kilogram gram metric_ton liter milliliter milligram hectare oil_barrel microgram centiliter deciliter hectogram centimeter millimeter") | {"meter ** 3"},
    verbs=words(
        "døde omkom skadet skades drepes dræbes drept dræbt mistet fikk fik kom gikk gik sto stod står satt sad lå ligger bor bodde boede lever levde levede arbeider arbeidet arbejder arbejdede jobber jobbet deltok"
        " deltog deltar deltager tok tog ga gav så fant fandt holdt ble blev stemte stemmer vant vandt tapte tabte søkte søgte søker søger venter ventede ventet savnes rammes rammet evakueres evakuert ført førtes"
        " siktes sigtes dømt dømmes koster kostet kostede tjener betaler betalte kjøpte købte solgte bygges stenges åpnes åbnes brant brændte raste falt faldt steg sank økte finnes findes krever kræves behøves brukes bruges"
        " viser viste gjelder gælder sier mener tror vil klarte ringte demonstrerte demonstrerede samlet samledes flyktet flygtede streiket strejkede støtter støttede forsvant forsvandt"
    ),
    count_cues=words("med av af alle totalt de"),
    attribution_before=("ifølge", "ifølgje", "i følge", "iflg", "ifølge tall fra", "ifølge tal fra", "viser en", "viser tall fra", "viser tal fra", "det viser", "etter opplysninger fra"),
    speech_verbs=words(
        "sa sier siger sagde opplyser opplyste oplyser oplyste melder meldte meddeler meddelte skriver skrev rapporterer rapporterte forteller fortalte fortæller hevder hevdet hævder forklarer forklarte forklarede"
        " konstaterer bekrefter bekreftet bekræfter bekræftede understreker understreget advarer advarte advarede seier uttaler uttalte udtaler"
    ),
    weak_speech_verbs=words("tror mener vurderer anslår anslog beregner regner forventer venter frykter frygter"),
    that=words("at"),
    verb_second=True,
    subject_stoppers=words("om at da dag går mandag tirsdag onsdag torsdag fredag lørdag søndag tidligere senere også derfor nå nu"),
    clause_openers=words("at men fordi som"),
    prepositions=words("i på av af til fra frå med ved mot mod under over etter efter før ifølge for"),
    abbreviations_before_digits=words("nr s tlf kap art maks max min kl st ca"),
    abbreviations=words(
        "bl a d v s t ex f eks m fl osv ca kl nr st tlf kap dr prof p g o dvs etc inkl ekskl maks min mill mio mia mrd pst pct resp jf iflg pr kr e ingv red jr"
        " jan feb febr mar apr jun jul aug sep sept okt nov des dec inc ltd corp mr mrs"
    ),
    sentence_starters=words(
        "den det de dei en et og men i på av til fra med ved mot under over etter efter før han hun ho vi jeg eg når da der her nå nu så ifølge som om at for også"
    ),
)  # fmt: skip
