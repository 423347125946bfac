"""Swedish: what CLDR lacks for it."""

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

_TENS = ("tio", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
_ORDINALS = {
    2: "tve", 3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 7: "sjunde", 8: "åttonde", 9: "nionde", 10: "tionde",
    11: "elfte", 12: "tolfte", 13: "trettonde", 14: "fjortonde", 15: "femtonde", 16: "sextonde", 17: "sjuttonde",
    18: "artonde", 19: "nittonde", 20: "tjugonde", 30: "trettionde", 40: "fyrtionde", 50: "femtionde", 60: "sextionde",
    70: "sjuttionde", 80: "åttionde", 90: "nittionde", 100: "hundrade", 1000: "tusende", 10**6: "miljonte", 10**9: "miljardte",
    10**12: "biljonte", 10**18: "triljonte",
}  # fmt: skip
_SHORT = {8: "åtton", 9: "nion", 10: "tion", 13: "tretton", 14: "fjorton", 15: "femton", 16: "sexton", 17: "sjutton", 18: "arton",
          19: "nitton", 20: "tjugon", 7: "sjun", 100: "hundra", 1000: "tusen", 10**6: "miljon", 10**9: "miljard", 10**12: "biljon",
          10**18: "triljon"}  # fmt: skip
_DEL = ("del", "delar", "delen", "delarna", "dels", "delars")

_SAME = words(
    "anfall angrepp argument attentat avtal band barn beslut besök bibliotek bidrag blad block bolag bord brott bud byggen djur"
    " dokument dygn evenemang exemplar fall fartyg fel flygplan folk fordon foton fynd fönster företag förslag försök hem hjärtan hus"
    " hushåll inbrott inlägg instrument jobb konton kontor kort krav kvarter köp lag land led liv ljus lopp läger lån mandat medel"
    " monument mord mål namn nummer nät ord paket par poäng problem program projekt prov påhopp rekord resultat rum råd rån samtal skott"
    " skäl slott spel språk steg system tecken test ton torg torn träd tåg universitet uppdrag utsläpp val verk verktyg villkor ägg år"
)
"""Nouns that stay as they are in the plural, alone or at the end of a longer word; definite with "en"."""


def _inflect(word: str) -> Iterable[str]:
    """Genitives and definite plurals of unit and currency names: "års", "minuterna", "kronornas"."""
    yield word + "s"
    if word.endswith(("ar", "er", "or")):
        yield word + "na"
        yield word + "nas"


def _round_numbers() -> frozenset[str]:
    """ "tiotal", "hundratal", also definite."""
    names = (*_TENS, "femton", "hundra", "tusen", "tiotusen", "hundratusen")
    return frozenset(name + "tal" for name in names)


def _round_values() -> dict[str, int]:
    """What the round numbers say."""
    values = {name: 10 * n for n, name in enumerate(_TENS, 1)}
    values |= {"femton": 15, "hundra": 100, "tusen": 1000, "tiotusen": 10**4, "hundratusen": 10**5}
    return {name + "tal": value for name, value in values.items()}


def _shares() -> dict[str, int]:
    """ "tredjedel", "åttondelar", "tjugoförstedelarna": an ordinal, sometimes cut short, with "del"."""
    stems = {stem: n for n, stem in _ORDINALS.items() if n > 2} | {stem: n for n, stem in _SHORT.items()}
    ones = {1: "förste", 2: "andre"} | {n: _ORDINALS[n] for n in range(3, 10)}
    for tens, name in enumerate(_TENS[1:], 2):
        stems |= {name + one: 10 * tens + n for n, one in ones.items()}
    return {stem + ending: n for stem, n in stems.items() for ending in _DEL}


LANGUAGE = Language(
    tag="sv",
    numerals={"noll": Decimal(0), "tu": Decimal(2), "tvenne": Decimal(2), "nitti": Decimal(90), "åtti": Decimal(80), "tretti": Decimal(30),
              "femti": Decimal(50), "fyrti": Decimal(40), "anderthalv": Decimal("1.5"), "halvannan": Decimal("1.5"),
              "halvannat": Decimal("1.5"), "triljon": Decimal(10**18), "triljoner": Decimal(10**18)},
    ordinals={"nollte": Decimal(0), "hundrade": Decimal(100), "tusende": Decimal(1000), "miljonte": Decimal(10**6), "miljardte": Decimal(10**9)},
    joiners=words("och"),
    bare_multipliers=words("hundra tusen"),
    articles=words("en ett"),
    decimal_words=words("komma"),
    minus=words("minus negativ negativt"),
    never_numbers=words(
        "etta ettan ettor tvåan tvåa trean trea fyran ensam ensamma enda endast enig eniga enighet entré engelsk engelska"
        " sexuell sexuella sexuellt sexköp sexbrott sexualitet"
    ),
    never_phrases=("för det första", "för det andra", "för det tredje", "en och annan", "ett och annat", "en i taget", "en efter en",
                   "en gång", "en del", "första hjälpen", "fyra av raketer", "fyra av fyrverkerier",
                   "tredje statsmakten", "första bästa", "sju sorger", "åtta bedrövelser", "två flugor i en smäll"),
    ordinals_before_endings={"andra": ("et", "en", "an", "plats", "pris", "halvlek", "omgång"), "andre": ("en", "an", "et")},
    ordinal_articles=words("en ett sin sitt hans hennes deras sina"),
    not_before={
        "andra": words("sidan sidor hand håll ord vapen ämnen områden meddelanden tecken människor än saken en stunden"),
        "första": words("hand"),
    },
    not_after={"andra": words("de dom alla många flera några bland båda dessa vissa")},
    scales={"mn": 6, "miljon": 6, "miljoner": 6, "miljoners": 6, "miljard": 9, "miljarder": 9, "md": 9, "mdr": 9, "milj": 6,
            "milj.": 6, "mln": 6, "tusen": 3, "hundra": 2, "biljon": 12, "biljoner": 12, "triljon": 18, "triljoner": 18},
    glued_scales={"k": 3},
    glued_capital_scales={"M": 6},
    collectives={"dussin": 12, "tjog": 20, "gross": 144, **_round_values()},
    about_collectives=_round_numbers(),
    about_tails=words("tal"),
    vague={
        "tiotals": 10, "dussintals": 12, "hundratals": 100, "tusentals": 1000, "tiotusentals": 10**4, "hundratusentals": 10**5,
        "miljontals": 10**6, "miljardtals": 10**9, "tusental": 1000, "hundratal": 100, "tusenden": 1000, "tiotusenden": 10**4, "hundraden": 100,
        "miljoner": 10**6, "miljarder": 10**9, "biljoner": 10**12, "femtontals": 15, "tjugotals": 20, "femtiotals": 50,
    },
    half=words("halv halvt halva"),
    half_nouns=words("hälften"),
    fraction_nouns={**_shares(), "halvor": 2},
    and_a_half=("och en halv", "och ett halvt", "och halv", "och halvt"),
    of_words=words("av"),
    over_words=words("genom"),
    lone_shares={"varannan": Decimal("0.5"), "vartannat": Decimal("0.5")},
    every_words=words("var vart varje"),
    multiple_words={
        "dubbelt": Decimal(2), "fördubblas": Decimal(2), "fördubblats": Decimal(2), "fördubblades": Decimal(2),
        "fördubblade": Decimal(2), "fördubblat": Decimal(2), "fördubbla": Decimal(2), "fördubbling": Decimal(2), "fördubblingen": Decimal(2),
        "tredubbelt": Decimal(3), "tredubblats": Decimal(3), "tredubblades": Decimal(3), "tredubblas": Decimal(3),
        "tredubblat": Decimal(3), "fyrdubblats": Decimal(4), "fyrdubblades": Decimal(4), "fyrdubblas": Decimal(4),
        "femdubblats": Decimal(5), "femdubblades": Decimal(5), "tiodubblats": Decimal(10), "tiodubblades": Decimal(10),
        "halverats": Decimal("0.5"), "halverades": Decimal("0.5"), "halveras": Decimal("0.5"), "halverat": Decimal("0.5"),
        "halverade": Decimal("0.5"), "halvera": Decimal("0.5"), "halvering": Decimal("0.5"),
    },
    hour_names={"midnatt": "00:00"},
    implied_numbers=numbered({
        "2": "andra båda bägge par tvilling tvillingar duo dubbel dubbla dubbelt",
        "3": "trio trippel",
        "4": "kvartett",
        "1": "enda",
        "0.5": "hälften halva halv",
    }),
    times_words=words("gånger ggr gångers x"),
    multiple_suffixes=("faldig", "faldigt", "faldiga", "falt", "dubbelt"),
    half_as=("hälften så", "hälften så många", "hälften så mycket"),
    as_many=("så många", "så mycket", "så stor", "så stora", "så hög"),
    several=words("flera några åtskilliga par"),
    share_words=words("av på"),
    share_ones=words("en ett"),
    ordinal_suffixes=words("a e"),
    ordinal_joints=words(":"),
    inflect=_inflect,
    units={
        "halvår": "6 * month", "halvtimme": "30 * minute", "halvtimma": "30 * minute", "halvtimmes": "30 * minute",
        "års": "year", "året": "year", "årets": "year", "åren": "year", "dagen": "day", "dagar": "day", "dag": "day", "dagarna": "day", "dags": "day", "dagars": "day",
        "dygnet": "day", "dygnen": "day", "veckan": "week", "månaden": "month", "timmen": "hour", "timman": "hour", "timma": "hour", "minuten": "minute",
        "sekunden": "second", "kvart": "15 * minute", "kvartar": "15 * minute", "natt": "night", "nätter": "night",
        "milen": "10 * kilometer", "sjömil": "nautical_mile", "engelska mil": "mile", "fots": "foot",
        "kilo": "kilogram", "kilon": "kilogram", "hekto": "hectogram", "hg": "hectogram", "kiloton": "kilotonne",
        "tunnland": "4936 * meter ** 2", "kvm": "meter ** 2", "kvkm": "kilometer ** 2", "kvadrat": "meter ** 2",
        "grader": "degree | degree_Celsius", "grad": "degree | degree_Celsius", "graders": "degree | degree_Celsius", "plusgrader": "degree_Celsius", "minusgrader": "degree_Celsius", "minusgrad": "degree_Celsius",
        "celsius": "degree_Celsius", "celsiusgrader": "degree_Celsius", "fahrenheit": "degree_Fahrenheit", "gr celsius": "degree_Celsius",
        "° celsius": "degree_Celsius", "grader c": "degree_Celsius", "grader f": "degree_Fahrenheit",
        "kilometer i timmen": "kilometer_per_hour", "kilometer/timme": "kilometer_per_hour", "kmh": "kilometer_per_hour", "km/tim": "kilometer_per_hour",
        "km i timmen": "kilometer_per_hour", "meter i sekunden": "meter / second", "sekundmeter": "meter / second",
        "terawatt": "terawatt",
        "kilovolt": "kilovolt", "decibel": "decibel", "varv": "turn", "mbit": "megabit", "gbit": "gigabit",
        "årtionden": "decade", "årtionde": "decade", "decennier": "decade", "decennium": "decade", "sekel": "century", "sekler": "century",
        "årtusende": "millennium", "årtusenden": "millennium",
    },
    not_units=words("k v b d å rad miljondel miljondelar miljarddel miljarddelar fr kvartal grain sten stenar kopp mån tim"),
    unit_suffixes={"åring": "year", "årig": "year", "procentig": "percent", "dagars": "day", "timmars": "hour", "veckors": "week",
                   "månaders": "month", "minuters": "minute", "års": "year", "meters": "meter", "kilometers": "kilometer", "liters": "liter",
                   "kilos": "kilogram", "tons": "metric_ton", "fots": "foot", "graders": "degree", "dygns": "day"},
    count_suffixes=("siffrig", "våningars", "sitsig"),
    suffix_endings=("", "a", "t", "e", "en", "ar", "arna", "arnas", "s", "ens", "ars"),
    minus_units=words("minusgrader minusgrad"),
    below_zero=("under noll", "under nollan", "under fryspunkten"),
    temperature_cues=words(
        "temperatur temperaturen temperaturer celsius varmt kallt varmare kallare varm kall frost hetta kyla köld minusgrader plusgrader"
        " värmebölja termometern kvicksilvret uppvärmningen uppvärmning termostaten sol soligt regn snö väder vädret molnigt blåsigt smhi dagstemperatur feber"
    ),
    unit_links=words("mot jämfört från till respektive"),
    unit_stems={"års": "year", "dagars": "day", "timmars": "hour", "veckors": "week", "månaders": "month", "minuters": "minute", "meters": "meter",
                "kilometers": "kilometer", "liters": "liter", "fots": "foot", "tums": "inch", "tons": "metric_ton"},
    unit_adjectives=words("hela långa ytterligare raka extra fulla goda"),
    age_words=("gammal", "gammalt", "gamla", "lång", "långt", "långa"),
    currencies={
        "krona": ("SEK", "NOK", "DKK", "ISK"), "kronor": ("SEK", "NOK", "DKK", "ISK"), "kronors": ("SEK",), "kr": ("SEK", "NOK", "DKK", "ISK"),
        "kronorna": ("SEK",), "svenska kronor": ("SEK",), "norska kronor": ("NOK",), "danska kronor": ("DKK",), "spänn": ("SEK",), "riksdaler": ("SEK",),
        "dollar": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "dollars": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "us-dollar": ("USD",),
        "amerikanska dollar": ("USD",), "pund": ("GBP",), "brittiska pund": ("GBP",), "pund sterling": ("GBP",), "schweizerfranc": ("CHF",),
        "schweiziska franc": ("CHF",), "franc": ("CHF", "FRF"), "rubel": ("RUB",), "yuan": ("CNY",), "yen": ("JPY",), "rupees": ("INR",), "rupier": ("INR", "PKR"),
        "euro": ("EUR",), "bitcoin": ("XBT",), "bitcoins": ("XBT",), "元": ("CNY",), "lira": ("TRY",), "mark": ("DEM", "FIM"), "zloty": ("PLN",),
    },
    scaled_currencies={"mkr": (6, "SEK"), "mnkr": (6, "SEK"), "tkr": (3, "SEK"), "mdkr": (9, "SEK"), "mdrkr": (9, "SEK")},
    subunits={"öre": ("SEK",), "cent": ("EUR", "USD"), "cents": ("USD", "EUR"), "eurocent": ("EUR",), "pence": ("GBP",), "kopek": ("RUB",)},
    not_currencies=words("all top cup try sos pen cop gel mop bam mad lak sen som sum real lek lari"),
    percents={
        "procent": "percent", "procents": "percent", "procenten": "percent", "pct": "percent", "procentenheter": "percentage_point",
        "procentenhet": "percentage_point", "procentenheters": "percentage_point", "procentenheterna": "percentage_point",
        "promille": "permille", "räntepunkter": "basis_point", "räntepunkt": "basis_point", "baspunkter": "basis_point",
    },
    per=words("per"),
    per_time=("i", "om", "varje"),
    frequencies={"litern": "liter", "kilot": "kilogram", "fatet": "oil_barrel", "kilowattimmen": "kilowatt_hour", "årligen": "year", "månadsvis": "month", "dagligen": "day", "varje år": "year",
                 "varje månad": "month", "varje vecka": "week", "varje dag": "day"},
    weight_cues=words("väger vägde vikt tung tyngre"),
    article_not_units=words("grad fot punkt rad mark kopp fat sten natt bar pixel real rand lek ton h"),
    qualifiers={
        "inom": WITHIN,
        **dict.fromkeys(
            ("över", "mer än", "fler än", "större än", "högre än", "längre än", "äldre än", "överstiger", "överstiga", "översteg", "överskred", "överskrider", "tyngre än", "snabbare än",
             "dyrare än", "bättre än", "långt över", "betydligt mer än", "långt mer än", "betydligt fler än", "klart över", "ovanför", "överstigande",
             "väl över", "en bra bit över", "kraftigt över"), MORE),
        **dict.fromkeys(
            ("under", "mindre än", "färre än", "lägre än", "yngre än", "kortare än", "billigare än", "lättare än", "understiger", "understiga", "understeg", "långt under",
             "klart under", "betydligt mindre än", "betydligt färre än", "långsammare än", "understigande", "långt färre än"), LESS),
        **dict.fromkeys(
            ("minst", "åtminstone", "inte mindre än", "inte färre än", "lägst", "som minst", "minimum", "min.", "från och med", "fr.o.m.", "inte under",
             "mer än eller lika med", "större än eller lika med", "tidigast"), AT_LEAST),
        **dict.fromkeys(
            ("högst", "begränsat till", "begränsad till", "begränsade till", "upp till", "max", "max.", "maximalt", "maximum", "som mest", "som högst", "inte mer än", "inte fler än", "inte över", "inte överstiga", "ej överstiga", "upp emot",
             "uppemot", "ända upp till", "inte äldre än", "mindre än eller lika med", "inte längre än", "senast"), AT_MOST),
        **dict.fromkeys(
            ("cirka", "ca", "ca.", "c:a", "omkring", "ungefär", "runt", "kring", "uppskattningsvis", "i storleksordningen", "bortåt", "~", "≈",
             "runt omkring", "någonstans kring", "uppskattade", "beräknade", "i snitt omkring", "på ett ungefär"), ABOUT),
        **dict.fromkeys(
            ("nästan", "knappt", "närmare", "nära", "strax under", "inte ens", "drygt inte", "inte fullt", "knappa", "snudd på", "så gott som", "just under",
             "något under", "en bit under", "lite under", "något mindre än", "lite mindre än", "inte riktigt"), NEARLY),
        **dict.fromkeys(
            ("drygt", "strax över", "något över", "lite över", "en bit över", "lite mer än", "något mer än", "gott och väl", "dryga", "just över",
             "något fler än", "lite drygt", "en dryg"), WELL_OVER),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    qualifiers_after={
        "eller mer": AT_LEAST, "eller fler": AT_LEAST, "och mer": AT_LEAST, "och uppåt": AT_LEAST, "eller äldre": AT_LEAST, "och äldre": AT_LEAST,
        "eller högre": AT_LEAST, "eller längre": AT_LEAST, "eller mindre": AT_MOST, "eller färre": AT_MOST, "eller yngre": AT_MOST, "och yngre": AT_MOST,
        "eller lägre": AT_MOST, "eller däröver": AT_LEAST, "eller därunder": AT_MOST, "eller så": ABOUT, "och över": AT_LEAST, "och under": AT_MOST,
        "eller över": AT_LEAST, "+": AT_LEAST,
    },
    date_qualifiers={
        **dict.fromkeys(("sedan", "från och med", "fr.o.m.", "alltsedan", "ända sedan", "med start", "tidigast"), AT_LEAST),
        **dict.fromkeys(("till", "fram till", "till och med", "t.o.m.", "senast", "fram till och med"), AT_MOST),
        **dict.fromkeys(("omkring", "runt", "kring", "cirka", "ca", "ca.", "ungefär", "vid", "omkring år"), ABOUT),
        **dict.fromkeys(("före", "innan", "strax före", "strax innan"), LESS),
        **dict.fromkeys(("efter", "strax efter"), MORE),
        **dict.fromkeys(("i början av", "i slutet av", "i mitten av", "början av", "slutet av", "mitten av", "tidigt", "sent", "tidigt i", "sent i",
                         "under början av", "under slutet av", "vid slutet av", "vid mitten av", "under senare delen av"), NARROWS),
        **dict.fromkeys(("sedan början av", "sedan slutet av", "sedan mitten av", "från början av", "från mitten av"), AT_LEAST),
        **dict.fromkeys(("till slutet av", "fram till slutet av", "till början av", "till mitten av", "före slutet av", "senast i slutet av"), AT_MOST),
    },
    more_words=words("mer fler högre dyrare snabbare äldre längre större tyngre senare"),
    less_words=words("mindre färre lägre billigare långsammare yngre kortare lättare"),
    earlier_words=words("tidigare"),
    passing=("passer", "översti", "gräns", "vallen"),
    estimating=("uppskatt", "beräkn", "bedöm"),
    negations=words("inte aldrig"),
    negation_fillers=words("får att har"),
    defeats=("förlor", "förlust", "nederlag", "underläge"),
    race_nouns=("guld", "silver", "brons", "rekord", "rekordet", "final", "finalen", "mästare", "stafett"),
    race_styles=words("frisim bröstsim ryggsim fjärilsim medley häck hinder"),
    governable=words("över under runt kring omkring inom närmare nära"),
    governors=("tala", "debatt", "disku", "prata", "besked", "rapport", "fördel", "kontroll", "makt", "beslut", "översikt", "sprid", "utspri", "klaga",
               "sörj", "glad", "glädj", "oro", "bro", "flyg", "flög", "hoppa", "ansvar", "sikt", "utsikt", "karta", "lista", "spred", "upprörd"),
    movers=("klättr", "hopp", "kör", "flyg", "flög", "gick", "rann"),
    during=words("under"),
    aged_words=words("barn personer ungdomar unga alla kvinnor män patienter pojkar flickor elever spelare människor åldern vuxna någon ingen är"),
    between=words("mellan"),
    between_and=words("och"),
    range_from=words("från"),
    origins=words("från"),
    range_to=words("till"),
    than=words("än"),
    score_links=words("mot"),
    alternatives=words("eller"),
    range_fillers=words("och med upp"),
    months={"sept": 9, "jun": 6, "jul": 7, "mar": 3, "febr": 2},
    months_need_capital=words("mar"),
    which_year=words("i förra nästa varje detta per"),
    year_nouns=words("år året åren årsskiftet säsongen sommaren vintern våren hösten vm em os"),
    single_year_nouns=words("år året"),
    year_cues=words("i sedan från till före efter under mellan och kring runt omkring innan av år senast våren hösten sommaren vintern vid"),
    decade_tails=words("talet talets tal"),
    century_nouns=words("århundradet århundrade seklet sekel"),
    quarter_letters=words("q k"),
    half_year_letters=words("h"),
    quarters=words("kvartalet kvartal kvartalets"),
    half_years=words("halvåret halvår halvårets"),
    lone_year_parts=words("kvartalet kvartalets halvåret halvårets"),
    seasons={"våren": 21, "vår": 21, "sommaren": 22, "hösten": 23, "höst": 23, "vintern": 24},
    after_era=("e.kr.", "e. kr.", "efter kristus", "e.kr"),
    before_era=("f.kr.", "f. kr.", "före kristus", "f.kr"),
    day_month_links=words("av år"),
    weekday_links=words("den"),
    day_tails=("i månaden", "i varje månad", "varje månad", "i denna månad", "denna månad", "i samma månad"),
    clock_names=words("klockan kl klockslaget"),
    clock_about=words("tiden"),
    zone_names=words("gmt utc cet"),
    lasting_cues=words("på"),
    time_at=words("vid"),
    day_parts={
        **dict.fromkeys(("på morgonen", "på förmiddagen", "på morronen"), MORNING),
        **dict.fromkeys(("på eftermiddagen", "på kvällen"), AFTERNOON),
        **dict.fromkeys(("på natten", "på natta"), NIGHT),
    },
    clock_parts={"kvart": 15},
    clock_past=words("över"),
    clock_to=words("i"),
    half_clock=-30,
    clock_before=words("klockan kl vid till från före efter mellan omkring runt kring och strax börjar började startar startade slutar öppnar stänger kväll idag"),
    point_clock_before=words("klockan kl vid till från före efter mellan omkring runt kring och strax börjar började startar startade slutar öppnar stänger kväll idag"),
    time_point_marks=":.",
    increase=words(
        "steg stiger stigit stiga stigande ökade ökar ökat öka ökats ökning ökningen ökningar ökande växte växer växt växa tillväxt tillväxten höjde"
        " höjdes höjs höjts höja höjer höjning höjningen klättrade klättrar uppgång uppgången upp steg stegrade plus rusade rusat förbättrades"
        " förstärktes förstärktes utökades utökas fördubblades fördubblats fördubblas tredubblades tredubblats skärper skärps skärpte skärptes skärpts hoppade uppåt lyfte lyft växande"
    ),
    decrease=words(
        "sjönk sjunker sjunkit sjunka sjunkande minskade minskar minskat minska minskats minskning minskningen föll faller fallit falla sänkte sänktes"
        " sänks sänkts sänka sänker sänkning sänkningen krympte krymper krympt krympa nedgång nedgången tappade tappar tappat tappa rasade rasar"
        " rasat backade backar backat ned ner dök dykt dyker reducerades reducerats reducera försvagades försämrades halkade skar nedskärning minus halverades halverats halveras"
        " förlorade förlorar förlorat"
    ),
    change_by=words("med"),
    change_to=words("till"),
    change_from=words("från"),
    change_nouns=words("ökning minskning uppgång nedgång höjning sänkning tillväxt"),
    change_of=words("på om"),
    change_bare=True,
    change_fillers=words("tidigare förra"),
    change_transitive=words("förlorade förlorar förlorat skar lyft"),
    modals=words("kan kunde ska skulle väntas bör måste kommer"),
    up_particles=words("upp"),
    particle_verbs=words("lägga lägger lade lagt läggs lades går gick kommer kom tar tog uppgår uppgick"),
    change_reaching=words("över under"),
    naming_nouns=words(
        "trafikplats avfart spår perrong artikel kapitel kap paragraf § §§ sida sid sidan sal rum linje linjen buss bussen tåg tåget spårvagn flight kanal port nummer nr våning klass"
        " grupp avsnitt säsong del version riksväg länsväg väg motorväg typ modell bilaga tabell figur bild punkt fotnot tel telefon fax postbox box"
        " postnummer husnummer windows boeing airbus apollo formel fas nivå omgång gate terminal zon sektor pin kod iphone"
        " distrikt reaktor cell hall stycke årskurs skede spelomgång galaxy playstation svt kanalen hållplats rv"
    ),
    naming_abbreviations=words("nr sid tel kap art st"),
    strong_naming_nouns=words("telefonnummer postnummer personnummer nummer"),
    naming_suffixes=("nummer", "numret"),
    naming_copulas=words("är lyder var"),
    property_nouns=words("magnitud magnituden styrka betyg ålder index poängen temperatur faktor värde"),
    postcode_groups=(3, 2),
    street_suffixes=("gatan", "vägen", "torget", "gränd", "stigen", "backen", "allén", "plan", "kajen", "gränden", "leden"),
    titled_ordinal_nouns=words("världskriget"),
    idioms=words("24/7 9/11 50/50"),
    score_cues=words(
        "vann vinner vinna vunnit seger segern segrade slog slår förlorade förlorar förlust förlusten oavgjort kryss kryssade ledde leder ledning"
        " underläge slutresultat resultat resultatet matchen röster besegrade halvtid ställningen mål målet kvitterade kvittering"
    ),
    head_rule=HeadRule.LAST,
    function_words=words(
        "den det de en ett och eller men för att som om när då där här i på av till från med vid mot under över efter före innan sedan mellan bland hos genom"
        " utan inom utanför kring runt omkring enligt trots per via å än så inte ej aldrig också även bara endast redan ännu nu sen alltid ofta"
        " jag du han hon vi ni man mig dig honom henne oss er dem sig sin sitt sina min mitt mina din ditt dina hans hennes dess vår vårt våra deras"
        " denna detta dessa vilken vilket vilka vars vem vad hur varför är var vara varit blir blev bli blivit har hade ha haft kan kunde ska skall skulle"
        " vill ville måste bör borde får fick fått kommer kom går gick ingen inget inga varje alla allt hela båda både medan eftersom därför dock alltså"
        " samt utan dels ju väl nog gammal gamla lång långt högt brett djupt stort sade sa säger uppger meddelar idag igår imorgon måndag tisdag onsdag"
        " torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen tidigare senare sedan mer mindre fler färre upp ned ner ut in bort fram tillbaka"
        " totalt sammanlagt cirka drygt knappt nästan omkring minst högst ungefär igen ihop tillsammans numera däremot dessutom därmed därefter hittills"
    ),
    determiners=words("en ett den det de denna detta dessa sin sitt sina hans hennes deras dess våra vår alla min mina"),
    leading_words=words("fler andra mer mindre"),
    part_skips=words("senaste första sista kommande tidigare övriga återstående nästa"),
    own_words=words("sin sina hans hennes deras"),
    part_of=words("av"),
    genitives=words("av"),
    adjectives=words("nya stora små unga gamla andra svenska lokala färsk torr ren fin ny varm kall tung rökt fryst rå smutsig giftig ekologisk flytande rent nytt färskt torrt"),
    plural_modifiers=words("skadade döda anställda gripna boende misstänkta åtalade drabbade"),
    possessives=words("s"),
    plural_endings=(
        "or", "ar", "er", "are", "nde", "arna", "erna", "orna", "nen", *sorted(_SAME), *(noun + "en" for noun in sorted(_SAME)),
        "ämnen", "ställen", "områden", "ärenden", "möten", "ögon", "vapen", "män", "meddelanden", "bin", "äpplen", "samhällen", "minnen",
        "anställda", "skadade", "gripna", "misstänkta", "döda", "arbetslösa", "drabbade", "åtalade", "boende", "sökande", "omkomna", "smittade", "inlagda",
    ),
    singular_endings=("het", "skap", "tion"),
    plurals=words("personer människor män kvinnor får möss gäss stycken st folk"),
    not_plurals=words("pågår uppgår föregår avgår framgår ingår består uppstår anstår förstår uppnår återstår motstår eller över efter under mer fler är var har kommer är per år-gammal blir går får ser kör bor tror säger sitter ligger står dör lever arbetar"
                      " finns saknar väntar söker deltar kräver kostar varar visar gäller behöver äger heter vunnit vinter sommar dollar kronor"),
    measure_adjectives=words("tjock tjockt tjocka smal smalt tunn tunt hög högt höga lång långt långa bred brett djup djupt tung tungt stor stort mer mindre netto brutto"),
    attribute_adjective_endings=("a", "e", "ets", "ens", "arnas", "ernas", "ornas"),
    name_adjective_endings=("ska", "s"),
    noun_endings=("are", "ande", "ende", "arna", "erna", "orna", "kvinna", "skola", "krona", "källa", "timme", "ledare", "gata", "kyrka",
                  "flicka", "pojke", "vecka", "resa", "hälsa", "kommitté", "poliser"),
    participle_endings=("ts", "tt", "at", "ade", "ades"),
    direct_amounts=words("kilogram gram metric_ton liter milliliter milligram hectare oil_barrel microgram centiliter deciliter hectogram centimeter millimeter") | {"meter ** 3"},
    verbs=words(
        "dog dör omkom skadades greps dödades avled miste fick kom gick stod står satt låg bor bodde lever levde arbetar arbetade jobbar jobbade deltog deltar"
        " tog gav såg fann höll blev röstade röstar vann förlorade sökte söker väntar väntade saknas saknar drabbades evakuerades fördes misstänks åtalades"
        " dömdes kostar kostade tjänar betalar betalade köpte sålde byggdes stängdes öppnades förstördes brann rasade föll steg sjönk ökade minskade finns fanns"
        " krävs krävdes behövs används visar visade gäller säger tycker anser tror vill klarade hittades körde ringde demonstrerade samlades flydde"
    ),
    count_cues=words("med av alla totalt de"),
    attribution_before=("enligt", "i ett uttalande från"),
    compared_nouns=words("plan planen planerna schema"),
    speech_verbs=words(
        "sade sa säger uppger uppgav meddelar meddelade skriver skrev rapporterar rapporterade berättar berättade hävdar hävdade förklarar förklarade"
        " konstaterar konstaterade varnar varnade bekräftar bekräftade framhåller betonar betonade"
    ),
    weak_speech_verbs=words("tror anser bedömer bedömde uppskattar uppskattade räknar beräknar visar visade räknade menar"),
    that=words("att"),
    verb_second=True,
    subject_stoppers=words("om att då idag igår måndag tisdag onsdag torsdag fredag lördag söndag tidigare senare också därför nu"),
    clause_openers=words("att men eftersom som"),
    prepositions=words("i på av till från med vid mot under över efter före enligt för"),
    abbreviations_before_digits=words("nr sid tel kap art max min kl st"),
    abbreviations=words(
        "bl a d v s t ex m fl osv ca kl nr st sid tel kap dr prof st f ö p g o dyl etc inkl exkl max min milj mkr tkr resp jfr forts fr m o t kr e c"
        " jan feb febr mar apr jun jul aug sep sept okt nov dec red sekr doc fil inc ltd corp mr mrs"
    ),
    sentence_starters=words(
        "den det de en ett och men i på av till från med vid mot under över efter före han hon vi ni jag när då där här nu så enligt som om att för även"
    ),
)  # fmt: skip
