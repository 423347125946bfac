"""Dutch: what CLDR lacks for it."""

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
    NOT_FAR_BELOW,
    WELL_OVER,
    WITHIN,
    HeadRule,
    Language,
    numbered,
    words,
)


def _inflect(word: str) -> Iterable[str]:
    """Plurals of unit and currency names, which Dutch may use after a number: "meters", "dollars", "roebels"."""
    yield word + "s"


def _tens(ending: str) -> dict[str, int]:
    """ "tiental", "twintigtal": the tens with an ending."""
    names = ("tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
    return {name + ending: 10 * n for n, name in enumerate(names, 1)}


LANGUAGE = Language(
    tag="nl",
    numerals={
        "één": Decimal(1), "eén": Decimal(1), "anderhalf": Decimal("1.5"), "anderhalve": Decimal("1.5"), "triljoen": Decimal(10**18),
    },
    ordinals={
        "eende": Decimal(1), "nulde": Decimal(0), "honderdste": Decimal(100), "duizendste": Decimal(1000), "miljoenste": Decimal(10**6),
        "miljardste": Decimal(10**9), "biljoenste": Decimal(10**12),
    },
    spellings={"ë": "e"},
    joiners=words("en"),
    bare_multipliers=words("honderd duizend"),
    articles=words("een"),
    decimal_words=words("komma"),
    minus=words("min minus negatief"),
    never_numbers=words(
        "eenmaal eenmalig eenmalige eenvoudig eenvoudige eenvoudiger eenvoudigste eenvoud eenzijdig eenzijdige tweedehands eersteklas"
        " eenpersoons"
    ),
    never_phrases=("ten eerste", "ten tweede", "ten derde", "ten vierde", "eerst en vooral", "een en ander", "een voor een", "één voor één",
                   "halve finale", "halve finales", "halve finalist", "halve finalisten", "derde wereld", "de een na de ander", "op een dag", "op een nacht",
                   "één been in het graf", "één en al", "van tweeën één", "aan één stuk", "in één keer", "in één klap", "in één woord"),
    not_before={
        "eerste": words("minister kamer kamerlid hulp instantie gezicht klas klasse"),
        "tweede": words("kamer kamerlid kamerleden kamerfractie kamerverkiezingen natuur hand keus"),
        "derde": words("partij partijen"),
        "één": words("ding geheel lijn na"),
    },
    not_after={
        "eerste": words("ten"), "tweede": words("ten"), "derde": words("ten"), "vierde": words("ten"),
        "helft": words("eerste tweede andere betere"),
        "één": words("geen nummer de"), "twee": words("nummer"), "drie": words("nummer"), "vier": words("nummer"), "acht": words("geen"),
    },
    # "De rechter acht de verdachte schuldig", "in acht nemen", "vier je verjaardag"
    verb_objects={
        "acht": words("de het een dit dat deze die zich haar hem hen hun niet geen nemen genomen neemt nam namen slaan geslagen slaat sloeg"
                      " bewezen mogelijk onwaarschijnlijk waarschijnlijk noodzakelijk nodig te"),
        "vier": words("je jullie mijn ons"),
        "zeven": words("je de het"),
    },
    scales={"mln": 6, "mld": 9, "mrd": 9, "mrd.": 9, "mio": 6, "duizend": 3, "honderd": 2, "miljoen": 6, "miljard": 9, "biljoen": 12,
            "biljard": 15, "triljoen": 18, "miljoenen": 6},
    glued_scales={"k": 3, "b": 9},
    decimal_scale_letters=words("b"),
    collectives={"dozijn": 12, "gros": 144, **_tens("tal"), "vijftiental": 15, "honderdtal": 100, "duizendtal": 1000},
    about_collectives=frozenset((*_tens("tal"), "vijftiental", "honderdtal", "duizendtal")),
    vague={
        "tientallen": 10, "dozijnen": 12, "honderden": 100, "duizenden": 1000, "tienduizenden": 10**4, "honderdduizenden": 10**5,
        "miljoenen": 10**6, "miljarden": 10**9, "biljoenen": 10**12, "honderdtallen": 100, "duizendtallen": 1000,
    },
    half=words("half halve"),
    half_nouns=words("helft"),
    fraction_nouns={"kwart": 4, "kwarten": 4, "halve": 2, "half": 2},
    fraction_prefixes={"driekwart": Decimal("0.75"), "kwart": Decimal("0.25")},
    ordinals_are_shares=True,
    share_compounds={"derde": 3, "vierde": 4, "vijfde": 5},
    mixed_suffixes=dict.fromkeys(
        words("ënhalf ënhalve enhalf enhalve eneenhalf eneenhalve ëneenhalf ëneenhalve"), Decimal("0.5")
    ),
    and_a_half=("en een half", "en een halve", "en half"),
    of_words=words("van op uit"),
    every_words=words("elke iedere elk ieder"),
    multiple_words={
        "dubbel": Decimal(2), "dubbele": Decimal(2), "verdubbeld": Decimal(2), "verdubbelde": Decimal(2), "verdubbelden": Decimal(2), "verdubbelt": Decimal(2),
        "verdubbelen": Decimal(2), "verdubbeling": Decimal(2),
        "verdrievoudigd": Decimal(3), "verdrievoudigde": Decimal(3), "verdrievoudigden": Decimal(3), "verdrievoudigen": Decimal(3),
        "verviervoudigd": Decimal(4), "verviervoudigde": Decimal(4), "verviervoudigen": Decimal(4),
        "vervijfvoudigd": Decimal(5), "vervijfvoudigde": Decimal(5), "vertienvoudigd": Decimal(10), "vertienvoudigde": Decimal(10),
        "gehalveerd": Decimal("0.5"), "halveerde": Decimal("0.5"), "halveerden": Decimal("0.5"), "halveert": Decimal("0.5"),
        "halveren": Decimal("0.5"), "halvering": Decimal("0.5"),
    },
    multiples_need_determiner=words("dubbel"),
    multiples_as_nouns=words("dubbele"),
    moments_behind=words("eerder daarvoor ervoor"),
    hour_names={"middernacht": "00:00"},
    implied_numbers=numbered({
        "2": "beide beiden paar tweeling duo dubbel dubbele koppel stel",
        "3": "trio drieling",
        "4": "kwartet",
        "1": "enige enkele",
        "0.5": "half halve helft",
    }),
    times_words=words("keer maal x"),
    multiple_suffixes=("maal", "voudig", "voud", "malig"),
    half_as=("half zo", "half zoveel", "half zo veel"),
    as_many=("zoveel", "zo veel", "zo hoog", "zo groot"),
    several=words("enkele meerdere verscheidene paar"),
    share_words=words("op de uit elke"),
    share_ones=words("een"),
    ordinal_suffixes=words("e de ste"),
    ranked=("op", "na"),
    ranked_endings=("ste",),
    inflect=_inflect,
    units={
        "jaren": "year", "jaartje": "year", "uren": "hour", "uurtje": "hour", "maandje": "month", "etmaal": "day", "etmalen": "day",
        "kwartier": "15 * minute", "kwartiertje": "15 * minute", "halfuur": "30 * minute", "halfuurtje": "30 * minute", "halfjaar": "6 * month", "nachten": "night", "nacht": "night", "minuutje": "minute",
        "kilo": "kilogram", "kilo's": "kilogram", "kilo’s": "kilogram", "ons": "100 * gram", "ton": "metric_ton", "tonnen": "metric_ton",
        "kiloton": "kilotonne", "megaton": "megatonne", "duim": "inch", "mijlen": "mile",
        "graden": "degree | degree_Celsius", "graad": "degree | degree_Celsius", "celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit",
        "° celsius": "degree_Celsius", "graden c": "degree_Celsius", "graden f": "degree_Fahrenheit",
        "km/uur": "kilometer_per_hour", "kmh": "kilometer_per_hour", "km/h": "kilometer_per_hour",
        "kilometer per seconde": "kilometer / second", "mijlen per uur": "mile_per_hour", "kopje": "cup", "kopjes": "cup", "gr": "gram", "kuub": "meter ** 3",
        "terawatt": "terawatt",
        "kilovolt": "kilovolt", "decibel": "decibel", "vaten": "oil_barrel", "vat": "oil_barrel", "hectaren": "hectare",
        "draai": "turn", "omwentelingen": "turn", "omwenteling": "turn", "mbit": "megabit", "gbit": "gigabit", "parts per million": "ppm",
        "theelepeltje": "teaspoon", "millimicron": "nanometer",
    },
    not_units=words("kat el st tr c da fur kwart kw dec gr des bu t pc"),
    unit_suffixes={"jarig": "year", "daags": "day", "urig": "hour", "weeks": "week", "maands": "month", "procents": "percent"},
    count_suffixes=("koppig", "cijferig", "delig", "kamerig"),
    suffix_endings=("", "e", "en"),
    below_zero=("onder nul", "onder het vriespunt", "beneden nul"),
    temperature_cues=words(
        "temperatuur temperaturen celsius warm koud warmer kouder heet vorst vriest vroor hitte kou maximumtemperatuur maximumtemperaturen"
        " thermometer opwarming kwik hittegolf nachtvorst watertemperatuur nul koorts zon zonnig regen bewolking weer weersverwachting knmi zomers mist buien"
    ),
    unit_links=words("tegen van naar tegenover respectievelijk"),
    unit_stems={"jaren": "year", "jaars": "year", "daagse": "day", "uurs": "hour", "minuten": "minute", "meter": "meter", "kilometer": "kilometer",
                "liter": "liter", "maanden": "month", "weken": "week", "dagen": "day"},
    bounding_adjectives={
        **dict.fromkeys(words("goed goede dik dikke ruim ruime"), WELL_OVER),
        **dict.fromkeys(words("klein kleine krap krappe"), NEARLY),
    },
    unit_adjectives=words("volle hele lange extra opeenvolgende achtereenvolgende goede volledige verdere"),
    age_words=("oud", "oude", "lang", "lange"),
    currencies={
        "dollar": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "dollars": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"),
        "amerikaanse dollars": ("USD",), "us dollar": ("USD",), "us-dollar": ("USD",), "pond sterling": ("GBP",), "britse pond": ("GBP",),
        "britse ponden": ("GBP",), "ponden": ("GBP",), "zwitserse frank": ("CHF",), "franken": ("CHF", "BEF"), "belgische frank": ("BEF",),
        "euro": ("EUR",), "euro's": ("EUR",), "euro’s": ("EUR",), "roepies": ("INR",), "bitcoin": ("XBT",), "bitcoins": ("XBT",), "kronen": ("SEK", "NOK", "DKK", "CZK", "ISK"),
        "roebel": ("RUB",), "roebels": ("RUB",), "chinese yuan": ("CNY",), "yuan": ("CNY",), "yen": ("JPY",), "gulden": ("NLG", "AWG", "XCG"), "guldens": ("NLG",), "lira": ("TRY",),
        "元": ("CNY",), "won": ("KRW",),
    },
    subunits={
        "cent": ("EUR", "USD"), "cents": ("EUR", "USD"), "eurocent": ("EUR",), "eurocents": ("EUR",), "dollarcent": ("USD",), "centen": ("EUR",),
        "ct": ("EUR",), "ct.": ("EUR",), "pence": ("GBP",), "kopeken": ("RUB",),
    },
    not_currencies=words("all top cup try sos pen cop gel mop bam mad lak sen som sum real mark"),
    percents={
        "procent": "percent", "percent": "percent", "pct": "percent", "pct.": "percent", "procentpunten": "percentage_point",
        "procentpunt": "percentage_point", "percentpunt": "percentage_point", "percentpunten": "percentage_point",
        "procentpuntje": "percentage_point", "promille": "permille", "basispunten": "basis_point", "basispunt": "basis_point",
    },
    per=words("per"),
    per_time=("in de", "in het"),
    frequencies={"jaarlijks": "year", "maandelijks": "month", "wekelijks": "week", "dagelijks": "day", "op jaarbasis": "year"},
    weight_cues=words("weegt wegen woog wogen gewicht zwaar zwaarder afgevallen aangekomen aardbeien"),
    article_not_units=words("graad voet duim punt mark stone ton bar el vat nacht pond real rand"),
    qualifiers={
        "binnen": WITHIN,
        **dict.fromkeys(
            ("meer dan", "groter dan", "hoger dan", "langer dan", "ouder dan", "verder dan", "zwaarder dan", "sneller dan", "duurder dan",
             "boven", "boven de", "beter dan", "groter als", "hoger als", "meer als", "ver boven de", "veel meer dan", "fors meer dan",
             "aanzienlijk meer dan", "duidelijk meer dan", "groter is dan", "hoger is dan", "voorbij de"), MORE),
        **dict.fromkeys(words("overschrijdt overschrijden overschreed overschreden overstijgt overstijgen overtreft overtreffen overtrof"), MORE),
        **dict.fromkeys(
            ("minder dan", "kleiner dan", "lager dan", "korter dan", "jonger dan", "onder", "onder de", "goedkoper dan", "lichter dan",
             "langzamer dan", "minder als", "kleiner als", "lager als", "veel minder dan", "fors minder dan", "ver onder de",
             "aanzienlijk minder dan"), LESS),
        **dict.fromkeys(
            ("minstens", "zeker", "ten minste", "tenminste", "minimaal", "op zijn minst", "op z'n minst", "niet minder dan", "niet minder als",
             "niet kleiner dan", "niet kleiner als", "min.", "minimum", "vanaf", "op z’n minst", "niet jonger dan", "een minimum van",
             "groter of gelijk aan", "groter dan of gelijk aan", "gelijk of meer dan", "minstens of gelijk aan", "meer dan of gelijk aan"), AT_LEAST),
        **dict.fromkeys(
            ("maximaal", "hoogstens", "ten hoogste", "hooguit", "niet meer dan", "niet meer als", "niet groter dan", "niet ouder dan", "niet langer dan",
             "op zijn hoogst", "beperkt tot", "tot", "tot wel", "tot maximaal", "max.", "maximum", "niet hoger dan", "een maximum van",
             "kleiner of gelijk aan", "kleiner of gelijk dan", "kleiner dan of gelijk aan", "minder dan of gelijk aan", "gelijk of minder dan"), AT_MOST),
        **dict.fromkeys(
            ("ongeveer", "circa", "ca.", "ca", "zo'n", "zo’n", "rond", "rond de", "rondom de", "omstreeks", "pakweg", "plusminus", "om en nabij",
             "om en nabij de", "naar schatting", "geschat", "geschatte", "een stuk of", "grofweg", "ruwweg", "om en bij de", "zowat", "~", "≈", "plm.", "in de buurt van",
             "in de buurt van de", "iets van", "gemiddeld ongeveer"), ABOUT),
        **dict.fromkeys(
            ("bijna", "haast", "vrijwel", "net geen", "nog geen", "nog niet", "krap", "iets minder dan", "net iets minder dan", "net onder de", "net onder",
             "iets onder de", "een kleine", "nagenoeg", "bijkans", "net niet", "niet eens", "zelfs geen", "net minder dan"), NEARLY),
        **dict.fromkeys(("amper", "nauwelijks", "dicht bij de"), NOT_FAR_BELOW),
        **dict.fromkeys(
            ("ruim", "iets meer dan", "net iets meer dan", "net boven de", "net boven", "iets boven de", "dik", "een dikke", "een goede", "een ruime", "net meer dan",
             "net over de"), WELL_OVER),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST, "< =": AT_MOST, "> =": AT_LEAST,
    },
    more_words=words("meer hoger duurder sneller ouder langer groter zwaarder later"),
    less_words=words("minder lager goedkoper trager jonger korter kleiner lichter"),
    earlier_words=words("eerder"),
    since_last=words("laatst"),
    at_peak=("tijdelijk", "op enig moment"),
    negations=words("niet nooit"),
    negation_fillers=words("te mag mogen moet"),
    defeats=("verlor", "verloor", "verlie", "nederla", "achterst", "onderuit"),
    only_words=words("slechts maar alleen enkel"),
    passing=("overschr", "overstijg", "overtr", "gepasseerd", "passeer", "grens", "mijlpaal"),
    estimating=("schat", "raming", "geraamd"),
    more_of_them=words("andere nog"),
    qualifiers_after={
        "of meer": AT_LEAST, "en meer": AT_LEAST, "of hoger": AT_LEAST, "of ouder": AT_LEAST, "en ouder": AT_LEAST, "of langer": AT_LEAST,
        "of minder": AT_MOST, "of lager": AT_MOST, "of jonger": AT_MOST, "en jonger": AT_MOST, "of korter": AT_MOST, "of groter": AT_LEAST, "of kleiner": AT_MOST,
        **dict.fromkeys(words("overschrijdt overschrijden overstijgt overstijgen"), MORE),
        **dict.fromkeys(("niet overschrijden", "niet overschrijdt", "niet overstijgen"), AT_MOST),
        "of zo": ABOUT, "-plus": AT_LEAST, "+": AT_LEAST,
    },
    date_qualifiers={
        **dict.fromkeys(("sinds", "vanaf", "sedert", "sinds het jaar", "vanaf het jaar"), AT_LEAST),
        **dict.fromkeys(("tot", "tot en met", "t/m", "uiterlijk", "tot in", "tot aan", "uiterlijk in", "uiterlijk op", "tegen", "tegen het jaar"), AT_MOST),
        **dict.fromkeys(("rond", "omstreeks", "circa", "ca.", "ongeveer", "rond het jaar"), ABOUT),
        **dict.fromkeys(("voor", "vóór", "kort voor"), LESS),
        **dict.fromkeys(("na", "kort na"), MORE),
        **dict.fromkeys(("begin", "eind", "medio", "half", "midden", "einde", "vroege", "late", "begin van", "eind van", "het begin van", "het einde van"), NARROWS),
        **dict.fromkeys(("sinds begin", "sinds eind", "sinds medio", "vanaf begin", "vanaf eind", "vanaf medio", "sinds half", "vanaf half"), AT_LEAST),
        **dict.fromkeys(("tot begin", "tot eind", "tot medio", "tot half", "uiterlijk eind", "tot het einde van"), AT_MOST),
    },
    governable=words("voor onder boven tot rond binnen vanaf"),
    governors=(
        "veroordeel", "gedwongen", "verplicht", "behoor", "leid", "opgeroepen", "gekozen", "uitgegroeid", "groei", "beperk", "sprak", "spreek",
        "gesproken", "spreken", "debat", "onderzoek", "enquête", "peiling", "rondgang", "verdeel", "onderhandel", "opmerking", "draai", "discussie", "gebracht", "teruggebracht", "cel",
    ),
    governing_nouns=("raming", "ramingen", "begroting", "begrotingen", "verwachting", "verwachtingen", "prognose", "prognoses", "plan", "plannen", "doel", "doelen", "doelstelling",
                     "budget", "programma", "kalender", "agenda", "norm", "voorspelling", "voorstel", "cijfers", "miljoenennota", "seizoenskaart", "kaarten", "tickets"),
    movers=("klom", "reed", "rijd", "vloog", "liep", "sprong", "viel", "hing"),
    between=words("tussen"),
    between_and=words("en"),
    range_from=words("van vanaf"),
    origins=words("uit"),
    range_to=words("tot à t"),
    than=words("dan als"),
    score_links=words("tegen"),
    alternatives=words("of"),
    range_fillers=words("en met / m de wel aan"),
    months={"mrt": 3, "sept": 9, "febr": 2, "aug": 8, "okt": 10},
    which_year=words("dit vorig vorige afgelopen komend komende volgend elk ieder per"),
    year_nouns=words("jaar jaren seizoen zomer winter voorjaar najaar herfst lente wk ek"),
    single_year_nouns=words("jaar"),
    year_cues=words("in sinds vanaf tot van voor vóór na begin eind medio midden uit tussen rond omstreeks en over per"),
    century_nouns=words("eeuw eeuwse eeuws"),
    decade_nouns_before=("jaren",),
    quarter_letters=words("q k"),
    half_year_letters=words("h"),
    day_tails=("van de maand", "van elke maand", "van iedere maand", "van deze maand"),
    quarters=words("kwartaal"),
    half_years=words("halfjaar jaarhelft helft"),
    lone_year_parts=words("kwartaal halfjaar jaarhelft"),
    seasons={"lente": 21, "voorjaar": 21, "zomer": 22, "herfst": 23, "najaar": 23, "winter": 24},
    night_links=words("op"),
    after_era=("n.chr.", "n. chr.", "na christus", "na chr."),
    before_era=("v.chr.", "v. chr.", "voor christus", "voor chr."),
    day_month_links=words("van"),
    weekday_links=words("de"),
    clock=words("uur u"),
    clock_units=words("uur u"),
    clock_cues=words("om rond omstreeks klokslag"),
    zone_names=words("gmt utc cet cest"),
    lasting_cues=words("in na"),
    time_at=words("om"),
    clock_parts={"kwart": 15},
    clock_past=words("over"),
    clock_to=words("voor"),
    half_clock=-30,
    point_clock_before=words("om rond omstreeks vanaf tot van klokslag"),
    clock_before=words("om rond omstreeks vanaf tot tussen voor vóór na sinds en klokslag"),
    afternoon={
        **dict.fromkeys(("'sochtends", "’sochtends", "'smorgens", "’smorgens"), MORNING),
        **dict.fromkeys(("'snachts", "’snachts"), NIGHT),
        **dict.fromkeys(("'smiddags", "’smiddags", "'savonds", "’savonds"), AFTERNOON),
    },
    time_point_marks=":.",
    increase=words(
        "steeg stegen stijgt stijgen stijge gestegen stijging stijgingen stijgende groeide groeiden groeit groeien gegroeid groei toegenomen toename toeneemt toenam"
        " toenamen toenemen toe verhoogd verhoogde verhoogden verhoogt verhogen verhoging klom klommen klimt klimmen geklommen omhoog sprong sprongen"
        " opgelopen oplopen opliep oploopt opgeschroefd opgehoogd uitgebreid plus vermeerderd aangroei verhooging duurder opgetrokken schoot"
        " verdubbelde verdubbelden verdubbeld verdubbelt verdubbelen verdrievoudigde verdrievoudigden verdrievoudigd verviervoudigde verviervoudigd"
    ),
    decrease=words(
        "daalde daalden daalt dalen gedaald daling dalingen dalende zakte zakten zakt zakken gezakt kromp krompen krimpt krimpen gekrompen krimp"
        " afgenomen afname afneemt afnam afnamen afnemen af verlaagd verlaagde verlaagden verlaagt verlagen verlaging verminderd verminderde verminderden"
        " vermindert verminderen vermindering teruggelopen terugloop teruggevallen terugviel terugval kelderde kelderden gekelderd omlaag"
        " verloor verloren verliest gereduceerd teruggebracht terug inkrimping geslonken slonk min ingekrompen"
        " halveerde halveerden gehalveerd duikelde tuimelde verslechterde goedkoper"
    ),
    change_by=words("met"),
    change_to=words("tot naar"),
    level_nouns=words("recordhoogte record recordaantal hoogtepunt dieptepunt niveau stand gemiddelde recordniveau"),
    change_from=words("van"),
    change_nouns=words("stijging daling toename afname groei krimp verhoging verlaging"),
    change_of=words("van"),
    change_losing=words("verloor verloren verliest"),
    change_fillers=words("eerder voorheen gemiddeld nog"),
    modals=words("kan kunnen kon zou zouden zal zullen moet moeten"),
    naming_nouns=words(
        "spoor perron artikel art lid paragraaf § hoofdstuk kamer lokaal pagina pag blz bladzijde lijn bus buslijn tram trein vlucht kanaal zaal poort"
        " nummer nr nrs etage verdieping klasse klas groep categorie aflevering seizoen deel versie snelweg rijksweg route type model bijlage tabel"
        " figuur afbeelding punt voetnoot tel telefoon fax postbus postcode huisnummer windows boeing airbus apollo formule fase stap niveau ronde gate"
        " terminal zone sector pin code iphone wet box level kavel loket halte afrit knooppunt baan cel hal zender netnummer stadion wegnummer"
        " speelronde etappe galaxy playstation npo pier dok blok unit bouwdeel perceel agenda iso"
    ),
    naming_abbreviations=words("nr nrs art blz pag tel par"),
    strong_naming_nouns=words("telefoonnummer postcode kenteken nummer"),
    naming_suffixes=("nummer",),
    naming_copulas=words("is luidt was"),
    property_nouns=words("magnitude kracht windkracht cijfer waarde leeftijd index score temperatuur factor rapportcijfer aantal"),
    postcode_digits=(4,),
    postcode_letters=2,
    street_suffixes=("straat", "weg", "laan", "plein", "kade", "gracht", "dijk", "singel", "dreef", "steeg", "hof", "plantsoen", "markt"),
    titled_ordinal_nouns=words("wereldoorlog kerstdag paasdag pinksterdag"),
    idioms=words("24/7 9/11 50/50"),
    score_cues=words(
        "won wint wonnen winnen gewonnen zege overwinning versloeg verslagen verloor verliest verloren verlies nederlaag gelijkspel remise eindstand"
        " rust ruststand voorsprong achterstand uitslag wedstrijd duel stemmen gelijk gelijkmaker scoorde scoorden leidde leidden leidt stand klopte"
        " doelpunt doelpunten treffer kwartfinale thuiswedstrijd uitwedstrijd aansluitingstreffer winnende"
    ),
    head_rule=HeadRule.LAST,
    function_words=words(
        "de het een en of maar want dus dat die dit deze als dan om te van voor met op in aan bij uit naar over door onder boven tussen tegen tot na sinds"
        " zonder binnen buiten langs rond tijdens vanaf via per volgens aldus wegens vanwege ondanks behalve naast achter achteraf"
        " ik jij je u hij zij ze wij we jullie hen hun haar hem zijn mijn uw onze men zich elkaar wie wat waar wanneer hoe waarom welke welk"
        " is was waren ben bent wordt worden werd werden geworden heeft hebben had hadden gehad zal zullen zou zouden kan kunnen kon konden"
        " moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen blijft blijven bleef bleven"
        " niet geen ook nog al alleen maar toch wel weer er daar hier nu toen dan zo heel zeer erg te meer minder meest alle al beide elk elke ieder iedere"
        " daarvan waarvan ervan daarmee waarmee daarbij waarbij daarna daarvoor waardoor daardoor zodat omdat doordat terwijl hoewel mits tenzij toen"
        " zei zeiden zegt zeggen meldt melden meldde stelt geleden later eerder vroeger oud lang hoog breed diep zwaar vandaag gisteren morgen"
        " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dinsdagavond 's s ongeveer circa ruim bijna vooral samen af toe heen terug elders"
        " momenteel inmiddels intussen bovendien namelijk echter overigens opnieuw dankzij richting jaarlijks dagelijks wekelijks maandelijks"
    ),
    determiners=words("een de het dit dat deze die zijn haar hun onze mijn uw alle"),
    leading_words=words("meer minder andere"),
    part_skips=words("laatste eerste volgende afgelopen vorige overige resterende"),
    own_words=words("zijn haar hun"),
    part_of=words("van der"),
    genitives=words("van der"),
    adjectives=words("andere nieuwe grote kleine eerste laatste jonge oude goede lokale"),
    plural_modifiers=words(
        "houten gouden zilveren betonnen stalen open eigen dronken bronzen plastic verschillende stenen ijzeren glazen verdwenen overleden"
        " gevonden gesloten gestolen verloren onderzochten"
    ),
    adjective_endings=("e", "en"),
    possessives=words("s"),
    apostrophe_plurals=True,
    plural_endings=("en", "s"),
    attribute_adjective_endings=("e",),
    name_adjective_endings=("se", "sche"),
    participle_endings=("d", "t", "en"),
    participle_beginnings=("ge", "ver", "be", "ont"),
    direct_amounts=words("kilogram gram metric_ton liter milliliter milligram hectare oil_barrel microgram centiliter deciliter centimeter millimeter") | {"meter ** 3"},
    measure_adjectives=words("breed brede diep diepe dik dikke hoog hoge smal dun korter langer hoger lager groter kleiner dieper breder dikker groot grote zwaar zware lang lange minder meer extra netto bruto schoon"),
    noun_endings=("ie", "gemeente", "ruimte", "hoogte", "ziekte", "rente", "lengte", "breedte", "methode", "waarde", "schade", "periode", "vrede",
                  "bende", "droogte", "woede", "einde", "orde", "liefde", "beschaving", "medewerkster", "schrijfster", "organisatie", "collega"),
    singular_endings=("heid", "us", "is", "ss", "isme"),
    plurals=words("mensen man personen stuks leden media data"),
    not_plurals=words(
        "samen eigen alleen tegen binnen buiten boven open gisteren morgen overigens soms steeds reeds sinds thuis links rechts volgens jaarlijks dagelijks"
        " wekelijks maandelijks tijdens langs ondanks wegens vanwege nauwelijks eens mits slechts trouwens anders zeven zes tien onderweg meteen opeens"
        " wordt worden werden waren hebben hadden zullen zouden kunnen konden moeten moesten mogen willen wilden gaan gingen komen kwamen zagen vielen"
        " stierven raakten deden kregen krijgen stonden zaten lagen liepen reden bleven bleken vonden vroegen hielden gaven spraken begonnen"
        " wegen was is dat als plus minus kans huis reis prijs bus les mens nieuws gas glas kaas politiebureaus proces succes adres congres paus virus campus"
        " status crisis basis campus leven eten examen teken gegeven wapen"
    ),
    verbs=words(
        "overleed overleden stierf stierven viel vielen raakte raakten kwam kwamen nam deed deden kreeg kregen krijgt krijgen stond stonden staat staan"
        " zat zaten lag lagen liep liepen reed bleef bleek bleken vond vonden vroeg vroegen hield hielden gaf gaven sprak begon begonnen werkt werken werkte werkten"
        " woont wonen woonde woonden leeft leefde leefden sneuvelde sneuvelden verloor won wonnen koos kozen stemde stemden meldde meldden vertrok vertrokken"
        " verdween verdwenen ontstond ontstonden bereikte bereikten kost kostte kostten duurt duurde duurden telt telde telden zoekt zoekt zitten liggen"
        " doodde doodden steeg stegen daalde daalden groeide groeiden heet heten geldt gelden deelt delen speelt speelde speelden brandde brandden"
        " protesteerde protesteerden demonstreerde demonstreerden verzamelde sloot sloten opende openden gebruikt gebruikte gebruikten bezocht bezochten"
        " rijdt reden eist eiste eisten"
    ),
    count_cues=words("met van alle totaal de"),
    attribution_before=("volgens", "aldus", "blijkt uit", "bleek uit", "naar zeggen van", "zo meldt", "zo melden", "zo meldde", "zo stelt", "zo zegt", "zo zei", "zo schrijft", "naar eigen zeggen"),
    compared_nouns=words("plan planning schema verwachting"),
    speech_verbs=words(
        "zei zeiden zegt zeggen meldt melden meldde meldden stelt stelde schrijft schreef schreven verklaarde verklaarden verklaart bevestigde bevestigt"
        " benadrukte benadrukt waarschuwde waarschuwt vertelt vertelde berichtte rapporteert rapporteerde concludeert concludeerde becijferde becijferden"
        " raamt raamde erkent erkende"
    ),
    weak_speech_verbs=words("verwacht verwachten verwachtte schat schatten schatte denkt denken vreest vreesde voorspelt voorspelde"),
    that=words("dat"),
    verb_second=True,
    subject_stoppers=words("als om dat toen vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerder later ook daarna"),
    clause_openers=words("dat maar omdat die want"),
    prepositions=words("in op aan bij met na sinds van voor over onder tegen door tot tijdens"),
    abbreviations_before_digits=words("nr nrs art blz pag tel max min plm par"),
    abbreviations=words(
        "dhr mevr mw dr drs ir ing prof mr st nr ca bijv bv enz etc incl excl max min mln mld mrd jl a s o m i v n chr art blz pag tel evt resp"
        " jan feb febr mrt apr jun jul aug sep sept okt nov dec gem jhr ds bc plm pct d w z t k inc ltd corp"
    ),
    sentence_starters=words(
        "de het een hij zij ze wij we ik in op aan bij met na sinds van voor over en maar dat dit deze die daar er toen nu ook volgens door tot om als"
    ),
)  # fmt: skip
