"""German: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import chain

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
    combined,
    numbered,
    words,
)

_SLIGHTLY = (
    "etwas", "leicht", "knapp", "kurz", "geringfügig", "ein wenig", "ein bisschen", "nur wenig", "nur knapp", "nur leicht", "nur etwas",
    "nur geringfügig", "minimal",
)  # fmt: skip
_POSSESSIVES = frozenset(
    stem + ending
    for stem in ("sein", "ihr", "unser", "mein", "dein", "eur")
    for ending in ("e", "en", "em", "er", "es")
) | frozenset({"sein", "unser", "mein", "dein", "euer"})

_GENITIVE_POSSESSIVES = frozenset(word for word in _POSSESSIVES if word.endswith(("er", "es")) and word != "euer")


def _inflect(word: str) -> Iterable[str]:
    """Dative plurals and genitives of unit and currency names: "Metern", "Euros", "kanadischen"."""
    yield word + "n"
    yield word + "s"
    if word.endswith("e"):
        yield from (word + ending for ending in "rsm")
    elif word.endswith("er"):
        yield from (word[:-2] + ending for ending in ("en", "e", "em", "es"))


def _verb_forms(stems: str) -> Iterable[str]:
    """Present and past of weak verbs: "erklärt", "erklären", "erklärte", "erklärten", "bericht" with its "e"."""
    for stem in stems.split():
        link = "e" if stem[-1] in "td" or stem.endswith(("rechn", "ordn")) else ""
        infinitive = stem + ("n" if stem.endswith(("er", "el")) else "en")
        yield from (infinitive, stem + link + "t", stem + link + "te", stem + link + "ten")


_UP_TO = (
    *(f"bis zur {noun}" for noun in ("Stärke", "Größe", "Höhe", "Tiefe", "Länge")),
    *(f"bis zu einer {noun} von" for noun in ("Stärke", "Größe", "Höhe", "Tiefe", "Länge", "Breite", "Dicke", "Fläche", "Summe", "Dauer")),
    *(f"bis zu einem {noun} von" for noun in ("Wert", "Preis", "Betrag", "Gewicht", "Alter", "Anteil", "Umfang")),
)  # fmt: skip

LANGUAGE = Language(
    tag="de",
    numerals={
        "zwo": Decimal(2), "zweier": Decimal(2), "dreier": Decimal(3),
        "anderthalb": Decimal("1.5"), "eineinhalb": Decimal("1.5"), "einundeinhalb": Decimal("1.5"),
        "einundhalb": Decimal("1.5"), "zweien": Decimal(2), "dreien": Decimal(3), "fuffzig": Decimal(50),
        "fuffzehn": Decimal(15),
    },
    ordinals={"hundertste": Decimal(100), "tausendste": Decimal(1000), "hundertsten": Decimal(100),
              "tausendsten": Decimal(1000), "hundertster": Decimal(100), "tausendster": Decimal(1000),
              "siebente": Decimal(7), "siebenten": Decimal(7), "siebenter": Decimal(7),
              **{stem + ending: Decimal(10**power) for stem, power in (("millionst", 6), ("milliardst", 9), ("billionst", 12))
                 for ending in ("e", "en", "er", "es", "em")}},
    spellings={"ß": "ss", "ü": "ue", "ö": "oe", "ä": "ae"},
    groups={
        "dritt": Decimal(3), "viert": Decimal(4), "fünft": Decimal(5), "sechst": Decimal(6),
        "siebt": Decimal(7), "neunt": Decimal(9), "zehnt": Decimal(10), "elft": Decimal(11), "zwölft": Decimal(12),
        "zwoelft": Decimal(12),
    },
    group_links=words("zu"),
    joiners=words("und"),
    bare_multipliers=words("hundert tausend"),
    articles=words("ein eine einen einem einer eines ne ner nen"),
    decimal_words=words("komma"),
    minus=words("minus"),
    never_numbers=words("einfach einfache einfachen einfacher einfaches einmal einmalig einmalige einmaligen einmaliger einmaliges"),
    scales={
        "mio": 6, "mio.": 6, "mill.": 6, "mrd": 9, "mrd.": 9, "bio": 12, "bio.": 12, "tsd": 3, "tsd.": 3,
        "tausend": 3, "hundert": 2, "million": 6, "millionen": 6, "milliarde": 9, "milliarden": 9,
        "billion": 12, "billionen": 12, "billiarde": 15, "billiarden": 15, "trillionen": 18, "trillion": 18,
    },
    glued_scales={"k": 3},
    collectives={"dutzend": 12},
    vague={
        "dutzende": 12, "dutzenden": 12, "dutzender": 12, "hunderte": 100, "hunderten": 100, "hunderter": 100,
        "tausende": 1000, "tausenden": 1000, "tausender": 1000,
        "zehntausende": 10**4, "zehntausenden": 10**4, "zehntausender": 10**4,
        "hunderttausende": 10**5, "hunderttausenden": 10**5, "hunderttausender": 10**5,
        "zigtausende": 10000, "zigtausenden": 10000, "abermillionen": 10**6, "abertausende": 1000, "abertausenden": 1000,
        "millionen": 10**6, "milliarden": 10**9, "billionen": 10**12,
    },
    half=words("halb halbe halben halber halbes halbem"),
    half_nouns=words("hälfte"),
    mixed_suffixes={
        **dict.fromkeys(("einhalb", "undeinhalb", "undhalb"), Decimal("0.5")),
        "einviertel": Decimal("0.25"), "dreiviertel": Decimal("0.75"),
    },
    fraction_nouns={
        "halbe": 2, "halben": 2, "drittel": 3, "dritteln": 3, "drittels": 3, "viertel": 4, "vierteln": 4, "fünftel": 5,
        "fünfteln": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10, "zwanzigstel": 20,
        "hundertstel": 100, "tausendstel": 1000,
    },
    places=words("viertel"),
    place_prepositions=words("in aus durch"),
    fraction_prefixes={"viertel": Decimal("0.25"), "dreiviertel": Decimal("0.75"), "halb": Decimal("0.5")},
    and_a_half=("und ein halb", "und eine halbe", "und ein halbes", "und einen halben", "einhalb", "-einhalb"),
    of_words=words("von"),
    every_words=words("jeder jede jedes jedem jeden"),
    multiple_words={
        "doppelt": Decimal(2), "doppelte": Decimal(2), "doppelten": Decimal(2), "doppelter": Decimal(2),
        "doppeltes": Decimal(2), "verdoppelt": Decimal(2), "verdoppelte": Decimal(2), "verdoppelten": Decimal(2),
        "verdoppeln": Decimal(2), "verdreifacht": Decimal(3), "verdreifachte": Decimal(3),
        "verdreifachten": Decimal(3), "verdreifachen": Decimal(3), "vervierfacht": Decimal(4), "vervierfachte": Decimal(4),
        "vervierfachten": Decimal(4), "vervierfachen": Decimal(4), "verfünffacht": Decimal(5), "verfünffachte": Decimal(5),
        "verfünffachen": Decimal(5), "versechsfacht": Decimal(6), "verzehnfacht": Decimal(10), "verzehnfachte": Decimal(10),
        "verzehnfachen": Decimal(10), "verhundertfacht": Decimal(100),
        "halbiert": Decimal("0.5"), "halbierte": Decimal("0.5"), "halbierten": Decimal("0.5"), "halbieren": Decimal("0.5"),
    },
    moments_behind=words("zuvor vorher davor"),
    hour_names={"mittags": "12:00", "mittag": "12:00"},
    implied_numbers=numbered({
        "2": "beide beiden beider beides paar paare zwilling zwillinge zwillingen duo doppel",
        "3": "trio drilling drillinge",
        "4": "quartett",
        "1": "einzige einzigen einziger einziges",
        "0.5": "halb halbe halben halber halbes hälfte",
    }),
    once_words=words("einmal"),
    times_words=words("mal x"),
    multiple_suffixes=("mal", "malig", "fach"),
    half_as=("halb so viel", "halb so viele", "halb so"),
    as_many=("so viele", "so viel", "so hohe", "so große"),
    ordinals_before_nouns=words("achten achte"),
    share_words=words("von"),
    never_prefixes=("halbjahr",),
    never_phrases=("halb so wild", "halb so schlimm", "umfrage unter", "umfragen unter", "befragung unter", "erhebung unter", "nummer - eins"),
    several=words("mehrere einige mehreren einigen paar"),
    share_ones=words("ein einer eine eines einem einen"),
    ordinal_dot=True,
    capital_ends_ordinal=True,
    before_ordinal=words(
        "am im vom zum zur beim ans aufs ins fürs ums durchs hinterm überm unterm jeder jede jedes jedem jeden jeweils"
        " welcher welches in als ab seit bis"
    ),
    titled_ordinal_nouns=words(
        "jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends weltkrieg weltkriegs weltkrieges mal male platz platzes rang liga bundesliga"
        " spieltag spieltags minute spielminute runde etappe auflage ausgabe generation klasse instanz lesung stock stockwerk etage obergeschoss"
        " untergeschoss lebensjahr lebensjahrs lebensjahres geburtstag todestag jahrestag hochzeitstag tag tages monat monats woche jahr jahres"
        " stunde schwangerschaftswoche schuljahr semester quartal quartals halbjahr sieger siegerin vorsitzender vorsitzende bürgermeister bürgermeisterin"
        " staffel folge kapitel akt satz grad grades advent sinfonie symphonie sieg saisonsieg heimsieg tor saisontor treffer saison weihnachtstag weihnachtsfeiertag ostertag"
    ),
    ordinal_suffixes=words("ter te ten tes tem"),
    inflect=_inflect,
    units={
        "jährchen": "year",
        "zehntelsekunde": "decisecond", "zehntelsekunden": "decisecond", "hundertstelsekunde": "centisecond",
        "hundertstelsekunden": "centisecond", "tausendstelsekunde": "millisecond", "tausendstelsekunden": "millisecond",
        "nächte": "day", "nächten": "day",
        "stündchen": "hour",
        "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrzehnten": "decade",
        "jahrtausend": "millennium",
        "jahrtausende": "millennium", "jahrtausenden": "millennium",
        "elle": "ell",
        "kilo": "kilogram", "kilos": "kilogram",
        "zentner": "50 * kilogram",
        "ps": "metric_horsepower", "qm": "meter ** 2", "qkm": "kilometer ** 2",
        "festmeter": "meter ** 3",
        "fußballfelder": "7140 * meter ** 2",
        "grad": "degree | degree_Celsius", "° celsius": "degree_Celsius",
        "celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit",
        "stundenkilometer": "kilometer_per_hour", "stundenkilometern": "kilometer_per_hour", "kmh": "kilometer_per_hour",
        "tempo": "kilometer_per_hour",
        "gbit": "gigabit",
        "terawatt": "terawatt",
        "kilovolt": "kilovolt", "becquerel": "becquerel", "sievert": "sievert",
        "millisievert": "millisievert", "dezibel": "decibel", "turn": "turn", "umdrehungen": "turn",
        "fass": "oil_barrel",
    },
    not_units=words("sen"),
    not_currencies=words("plz"),
    unit_suffixes={
        "jährig": "year", "stündig": "hour", "minütig": "minute", "sekündig": "second", "tägig": "day",
        "wöchig": "week", "monatig": "month", "prozentig": "percent", "wöchentlich": "week",
    },
    count_suffixes=("köpfig", "stellig", "stöckig", "geschossig", "teilig", "spurig", "türig", "bändig", "gleisig"),
    angle_cues=words(
        "winkel neigung geneigt geneigte geneigten gedreht drehung drehen dreht drehte steil steile steilen steigung gefälle schräg kurve wende"
        " breite länge breitengrad längengrad nördlicher südlicher östlicher westlicher kamera rundumblick kippte gekippt gekippte rechts links"
        " schlagseite schräglage"
    ),
    temperature_cues=words(
        "temperatur temperaturen celsius warm kalt wärmer kälter heiß frost höchstwerte tiefstwerte höchsttemperaturen hitze kälte"
        " thermometer nachts grad-marke erwärmung wärmste kälteste wassertemperatur gelagert gekühlt"
    ),
    unit_links=words("statt neu von zuvor bisher bislang noch zuletzt beziehungsweise bzw respektive ermäßigt"),
    unit_stems={
        "prozent": "percent", "stunden": "hour", "stunde": "hour", "stündchen": "hour", "tages": "day", "tage": "day", "wochen": "week",
        "monats": "month", "jahres": "year", "jahrhundert": "century", "minuten": "minute", "meter": "meter",
        "kilometer": "kilometer", "liter": "liter",
    },
    suffix_endings=("", "e", "en", "er", "es", "em", "s"),
    bounding_adjectives={
        **dict.fromkeys(words("gute guter gutes guten gutem reichliche reichlicher reichliches reichlichen"), WELL_OVER),
        **dict.fromkeys(words("knappe knapper knappes knappen knappem"), NEARLY),
    },
    unit_adjectives=words(
        "weitere weiteren weiterer volle vollen ganze ganzen lange langen gute guten zusätzliche zusätzlichen knappe knappen"
        " aufeinanderfolgende aufeinanderfolgenden"
    ),
    age_words=("alt", "alte", "alten", "alter", "altes", "lang", "lange", "langen"),
    currencies={
        "dollar": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "dollars": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"),
        "us-dollar": ("USD",), "pfund sterling": ("GBP",), "britische pfund": ("GBP",), "britischen pfund": ("GBP",),
        "franken": ("CHF",), "schweizer franken": ("CHF",), "rubel": ("RUB",), "yen": ("JPY",), "yuan": ("CNY",),
        "rupien": ("INR",), "reais": ("BRL",), "lei": ("RON", "MDL"), "leu": ("RON", "MDL"), "lewa": ("BGN",), "lew": ("BGN",), "lira": ("TRY",), "mark": ("DEM",), "d-mark": ("DEM",), "schilling": ("ATS",),
        "kronen": ("SEK", "NOK", "DKK", "CZK", "ISK"), "zloty": ("PLN",), "forint": ("HUF",), "euro": ("EUR",),
        "euros": ("EUR",), "eur": ("EUR",), "bitcoin": ("XBT",), "bitcoins": ("XBT",), "teuro": ("EUR",),
    },
    subunits={
        "cent": ("EUR",), "cents": ("EUR",), "eurocent": ("EUR",), "ct": ("EUR",), "ct.": ("EUR",),
        "rappen": ("CHF",), "pfennig": ("DEM",), "pence": ("GBP",), "groschen": ("ATS",), "kopeken": ("RUB",), "groszy": ("PLN",), "öre": ("SEK",), "øre": ("NOK", "DKK"),
        "centimes": ("CHF", "EUR"), "centavos": ("MXN", "BRL"),
    },
    code_scales={"K": 3, "M": 6, "T": 3},
    percents={
        "prozent": "percent", "prozents": "percent", "v. h.": "percent", "vom hundert": "percent",
        "prozentpunkte": "percentage_point", "prozentpunkt": "percentage_point", "prozentpunkten": "percentage_point",
        "promille": "permille", "basispunkte": "basis_point", "basispunkt": "basis_point", "basispunkten": "basis_point",
        "prozentpunkts": "percentage_point",
    },
    per=words("pro je per"),
    per_time=("im", "am", "in der", "die", "den"),
    verb_behind_opening=True,
    frequencies={
        "stündlich": "hour", "täglich": "day", "wöchentlich": "week", "monatlich": "month", "jährlich": "year",
        "alljährlich": "year", "p. a.": "year", "p.a.": "year",
    },
    article_not_units=words("grad fuß punkt punkte mark tages elle unze fass volt krone"),
    weight_cues=words("wiegt wiegen wog wogen gewicht schwer abgenommen zugenommen"),
    qualifiers={
        **dict.fromkeys(("binnen", "innerhalb von", "innerhalb"), WITHIN),
        **dict.fromkeys(
            ("über", "mehr als", "öfter als", "häufiger als", "größer als", "höher als", "länger als", "älter als", "oberhalb von", "jenseits von",
             "mehr denn", "teurer als", "schwerer als", "über der Marke von", "über die Marke von", "über der Schwelle von", "über die Schwelle von", "weiter als", "schneller als", "jenseits der"), MORE),
        **dict.fromkeys(words("übersteigt übersteigen überstieg überstiegen überschreitet überschreiten übertrifft übertreffen übertraf übertrafen"), MORE),
        **dict.fromkeys(
            ("unter", "weniger als", "seltener als", "kleiner als", "niedriger als", "kürzer als", "jünger als", "unterhalb von",
             "billiger als", "nicht ganz", "leichter als", "unter der Marke von", "unter die Marke von", "unter der Schwelle von", "unter die Schwelle von", "geringer als", "langsamer als"), LESS),
        **dict.fromkeys(
            ("mindestens", "wenigstens", "zumindest", "nicht weniger als", "nicht unter", "min.", "minimum",
             "minimal", "mindestens aber", "mindestens jedoch", "mindestens noch", "keine geringeren als", "nicht jünger als", "allermindestens", "ab", "frühestens"), AT_LEAST),
        **dict.fromkeys(
            ("bis zu", *_UP_TO, "höchstens", "höchstens aber", "maximal aber", "höchstens jedoch", "maximal", "nicht mehr als", "nicht über", "max.", "maximum", "allenfalls", "bestenfalls", "höchstens noch",
             "spätestens", "nicht länger als", "nicht älter als", "höchstenfalls", "längstens", "bis maximal", "nicht höher als", "bis"), AT_MOST),
        **dict.fromkeys(
            ("rund", "etwa", "ungefähr", "circa", "ca.", "ca", "zirka", "schätzungsweise", "gegen", "um die", "an die",
             "in etwa", "grob", "geschätzt", "geschätzte", "geschätzten", "cirka", "~", "≈", "grob geschätzt",
             "so um die"), ABOUT),
        **dict.fromkeys(("knapp", "fast", "beinahe", "beinah", "nahezu", "annähernd", "bald", "nicht einmal", "schier", "keine"), NEARLY),
        **dict.fromkeys(("gut", "etwas über", "reichlich"), WELL_OVER),  # the first are what is written
        **dict.fromkeys(("kaum", "nahe an"), NOT_FAR_BELOW),
        **combined(NEARLY, _SLIGHTLY, ("unter", "weniger als")),
        **dict.fromkeys(words("gute guten"), WELL_OVER),
        **dict.fromkeys(words("knappe knappen"), NEARLY),
        **combined(WELL_OVER, _SLIGHTLY, ("über", "mehr als")),
        **dict.fromkeys(("deutlich über", "weit über", "deutlich mehr als", "weit mehr als"), MORE),
        **dict.fromkeys(("deutlich unter", "weit unter", "deutlich weniger als", "weit weniger als"), LESS),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    more_words=words("mehr höher teurer schneller älter länger größer schwerer später"),
    less_words=words("weniger niedriger billiger günstiger langsamer jünger kürzer kleiner leichter"),
    earlier_words=words("früher"),
    since_last=words("zuletzt"),
    at_peak=("zeitweise", "zeitweilig", "zwischenzeitlich", "in der spitze", "vorübergehend"),
    negations=words("nicht nie niemals"),
    negation_fillers=words("zu sein"),
    defeats=("niederlage", "verlor", "verlier", "unterl", "unterleg", "rückst", "pleite", "geschlagen"),
    only_words=words("nur bloß lediglich gerade einmal mal bloss"),
    passing=("überschr", "übersteig", "überstieg", "marke", "schwelle", "geknackt", "knackt"),
    estimating=("schätz", "veranschlagt"),
    more_of_them=words("weitere weiteren noch zusätzliche zusätzlichen"),
    qualifiers_after={
        "oder mehr": AT_LEAST, "und mehr": AT_LEAST, "oder darüber": AT_LEAST, "und darüber": AT_LEAST,
        "aufwärts": AT_LEAST, "oder weniger": AT_MOST, "und weniger": AT_MOST, "oder darunter": AT_MOST,
        "oder älter": AT_LEAST, "und älter": AT_LEAST, "oder jünger": AT_MOST, "und jünger": AT_MOST,
        **dict.fromkeys(words("übersteigt übersteigen überstieg überschreitet überschreiten"), MORE),
        **dict.fromkeys(("begrenzt", "beschränkt", "limitiert", "gedeckelt"), AT_MOST),
        **dict.fromkeys(("nicht übersteigen", "nicht überschreiten", "nicht übersteigt", "nicht überschreitet"), AT_MOST),
        "oder länger": AT_LEAST, "oder kürzer": AT_MOST, "oder so": ABOUT,
    },
    date_qualifiers={
        **dict.fromkeys(("seit", "ab", "seit dem jahr", "ab dem jahr", "frühestens"), AT_LEAST),
        **dict.fromkeys(("bis", "bis zum", "bis spätestens", "bis zum jahr", "spätestens"), AT_MOST),
        **dict.fromkeys(("um", "circa", "ca.", "etwa", "gegen", "ungefähr", "um das jahr", "rund um"), ABOUT),
        **dict.fromkeys(("vor", "vor dem jahr"), LESS),
        "kurz vor": NEARLY, "kurz nach": WELL_OVER,
        **dict.fromkeys(("nach", "nach dem jahr"), MORE),
        **dict.fromkeys(("anfang", "mitte", "ende", "frühen", "späten", "frühes", "spätes"), NARROWS),
        **dict.fromkeys(("seit anfang", "seit mitte", "seit ende", "ab anfang", "ab mitte", "ab ende", "seit beginn"), AT_LEAST),
        **dict.fromkeys(("bis anfang", "bis mitte", "bis ende", "bis zum ende", "spätestens ende"), AT_MOST),
    },
    onward=words("an"),
    about_hundreds=words("gegen"),
    governable=words("über bis gegen oberhalb unterhalb"),
    governors=(
        "verfüg", "sprach", "sprech", "sprich", "gesprochen", "bericht", "debatt", "disku", "verhandl", "entschied",
        "entscheid", "beriet", "berat", "informier", "abstimm", "stimmt", "gestimmt", "streit", "stritt", "klag",
        "freu", "redet", "reden", "geredet", "urteil", "auskunft", "überblick", "kontrolle", "buch", "film", "artikel",
        "gespräch", "vertrag", "abkommen", "einigung", "einig", "geeinigt", "nachdenk", "schrieb", "schreib", "geschrieben", "gesetz",
        "herrsch", "regier", "lach", "wunder", "ärger", "beschwer", "studie", "roman", "witz",
    ),
    reflexives=words("sich"),
    governing_nouns=(
        "erstreckt", "erstreckte", "erstrecken", "zieht", "ziehen", "zog", "zogen", "verteilt",
        "auftrag", "aufträge", "aufträgen", "auftrags", "abschluss", "abschlüsse", "abschlüssen", "vertrag", "verträge", "verträgen", "vertrags",
        "kredit", "kredite", "krediten", "darlehen", "anleihe", "anleihen", "scheck", "schecks", "rechnung", "rechnungen", "bürgschaft",
        "bürgschaften", "umfrage", "umfragen", "befragung", "befragungen", "erhebung", "quittung", "gutschein", "gutscheine", "überweisung", "bescheid", "bescheide", "bestellung", "bestellungen",
    ),
    race_nouns=("gold", "silber", "bronze", "rekord", "finale", "staffel", "meister", "meisterin", "olympiasieger", "olympiasiegerin", "bestzeit", "bestmarke", "titel", "medaille", "lauf", "rennen"),
    race_styles=words("freistil brust rücken schmetterling lagen kraul hürden hindernis"),
    aged_words=words("kinder kindern menschen personen jugendliche jugendlichen erwachsene erwachsenen männer männern frauen jungen mädchen patienten schüler schülern"),
    lasting=words("dauerte dauert dauerten dauern gedauert währte seit"),
    movers=("führ", "stolper", "lehn", "kletter", "rannte", "hüpf", "fuhr", "fähr", "flog", "flieg", "sprang", "spring", "kletter", "ging", "geht", "hinweg", "bruchte"),
    between=words("zwischen"),
    between_and=words("und"),
    range_from=words("von vom ab"),
    origins=words("aus"),
    range_to=words("bis"),
    than=words("als"),
    score_links=words("gegen zu"),
    alternatives=words("oder"),
    range_fillers=words("zu zum"),
    months={"jan": 1, "feb": 2, "febr": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
            "sept": 9, "okt": 10, "nov": 11, "dez": 12, "jänner": 1, "feber": 2,
            "januars": 1, "mais": 5, "junis": 6, "julis": 7},
    which_year=words("dieses diesem diesen vergangenen vergangenes vorigen voriges letzten letztes kommenden kommendes nächsten nächstes jedes laufenden pro"),
    year_nouns=words("jahr jahre jahres jahren jahrgang saison sommer winter frühjahr frühling herbst jahreswechsel wm em stand"),
    year_cues=words("im seit in ab bis um anfang mitte ende vor nach von zwischen für"),
    decade_suffixes=words("er ern"),
    decade_endings={"er": "", "erjahre": "", "erjahren": ""},
    decade_nouns=words("jahre jahren"),
    decade_articles=words("der die den"),
    century_nouns=words("jahrhundert jahrhunderts jahrhunderte jh jhd"),
    quarter_letters=words("q"),
    half_year_letters=words("h"),
    day_tails=("des Monats", "jedes Monats", "eines jeden Monats", "eines Monats", "dieses Monats", "des Folgemonats"),
    quarters=words("quartal quartals vierteljahr"),
    lone_year_parts=words("quartal quartals halbjahr halbjahres halbjahrs jahreshälfte"),
    half_years=words("halbjahr halbjahres halbjahrs jahreshälfte"),
    seasons={"frühling": 21, "frühjahr": 21, "sommer": 22, "herbst": 23, "winter": 24},
    night_links=words("auf"),
    after_era=("n. chr.", "nach christus", "n. u. z.", "unserer zeit"),
    before_era=("v. chr.", "vor christus", "vor christi geburt", "v. u. z.", "vor unserer zeit"),
    weekday_links=words("der den dem"),
    zone_names=words("gmt utc mez mesz"),
    lasting_cues=words("in nach"),
    clock=words("uhr"),
    day_parts={
        **dict.fromkeys(("morgens", "früh", "vormittags", "am Morgen", "am Vormittag", "in der Früh"), MORNING),
        **dict.fromkeys(("mittags", "nachmittags", "abends", "am Mittag", "am Nachmittag", "am Abend"), AFTERNOON),
        **dict.fromkeys(("nachts", "in der Nacht"), NIGHT),
    },
    time_at=words("um"),
    clock_past=words("nach"),
    clock_to=words("vor"),
    half_clock=-30,
    point_clock_before=words("um ab gegen von bis"),
    clock_before=words("um ab gegen von bis zwischen seit vor nach"),
    time_point_marks=":.",
    increase=frozenset(chain(
        words(
            "stieg stiegen steigt steigen steige gestiegen gestiegene gestiegenen anstieg anstiege ansteigt ansteigen anstiegen angestiegen wuchs"
            " wuchsen wächst wachsen gewachsen anwuchs anwächst angewachsen hob hoben anhob anhebt anheben angehoben legte legten legt zulegte zulegen"
            " zulegten zugelegt zuzulegen zunahm zunahmen zunimmt zugenommen sprang sprangen springt gesprungen hinzu angezogen aufstieg"
            " hochgeschnellt hochschnellte emporschnellte schnellte schnellten kletterte kletterten klettert geklettert heraufgesetzt heraufsetzte"
            " ausgeweitet aufgestockt aufstocken aufstockt aufstockte vergrösserte zuwachs plus zunahme wachstum erhöhung steigerung erweitert verbreitert"
            " gewann gewannen hinzugewonnen aufschlag anhebung verteuerung anstiegs zuwächse aufwertung gesteigert erhöhe"
        ),
        _verb_forms("verbreiter erweiter erhöh steiger verteuer vergrößer verbesser verdoppel verdreifach vervierfach verfünffach verzehnfach"),
    )),
    decrease=frozenset(chain(
        words(
            "sank sanken sinkt sinken gesunken gesunkene gesunkenen sinke absank absinkt absinken abgesunken fiel fielen fällt fallen gefallen fiele"
            " zurückfiel zurückgefallen zurückgegangen zurück zurückging zurückgingen zurückgeht zurückgehen verlor verloren verlieren verliert"
            " brach brachen bricht brechen einbrach einbrachen eingebrochen eingebüßt einbüßte einbüßten abgenommen abnahm abnahmen sackte sackten"
            " absackte abgesackt rutschte rutschten rutscht gerutscht abrutschte abgerutscht stürzte stürzten abstürzte abstürzten abgestürzt"
            " gestürzt schmolz schmolzen schmilzt geschmolzen nachgab nachgaben nachgegeben herabgesetzt herabsetzte herabgesetzte rückläufig"
            " gedrosselt gekürzt gesenkt gesenkte kühlt rückgang rückgänge rückgangs minus senkung absenkung kürzung kürzungen einbruch"
            " reduzierung reduktion verringerung verkürzung verbilligung ermäßigung gekappt zurückgefahren zusammengestrichen geschrumpft"
        ),
        _verb_forms("senk drück dämpf verringer reduzier schrumpf kürz minder verminder drossel halbier verkleiner verbillig ermäßig verschlechter verkürz"),
    )),
    change_reaching=words("unter über"),
    change_adverbs=words("zeitweise erstmals zuletzt dann sogar wieder erneut deutlich kurzzeitig nun damit vorübergehend kurz knapp"),
    change_others=frozenset(chain(
        words("ausgegangen ausgeht ausging ausgehen beläuft beliefen belief belaufen kommt kam kommen kamen hofft hoffte hoffen verurteilt verurteilte verurteilten einigte einigten"
              " geeinigt trifft traf treffen verteilt verteilte verteilen verteilten verzichtet verzichten verzichtete liegt lag liegen lagen"),
        _verb_forms("schätz beziffer summier taxier veranschlag wart"),
    )),
    clause_openers=words("während obwohl nachdem weil da wobei dass wenn der die das den dem deren dessen als aber doch sondern denn wo"),
    separable={
        **{verb: {"nach": False} for verb in ("gab", "gaben", "gibt", "geben")},
        **{verb: {"zu": True, "ab": False} for verb in ("nahm", "nahmen", "nimmt", "nehmen")},
        **{verb: {"an": True} for verb in ("zog", "zogen", "zieht", "ziehen")},
        **{verb: {"ein": False} for verb in ("büßte", "büßten", "büßt")},
        **{verb: {"auf": True} for verb in ("stockte", "stockten", "stockt")},
    },
    change_by=words("um"),
    change_to=words("auf"),
    level_nouns=words("rekordwert rekordhoch rekordtief rekordstand rekordniveau höchststand höchstwert höchstkurs tiefststand tiefstwert allzeithoch stand wert niveau hoch tief durchschnitt"),
    change_from=words("von"),
    change_nouns=words("zuwachs anstieg rückgang wachstum steigerung aufschlag"),
    modals=words("könnte könnten dürfte dürften wird werden soll sollen kann können würde würden"),
    change_fillers=words(
        "derzeit aktuell heute vormals einst damals gegenwärtig momentan ursprünglich anfangs zwischenzeitlich zuvor bisher zuletzt noch bislang vorher durchschnittlich insgesamt jeweils nur lediglich weitere umgerechnet genau"
    ),
    change_losing=words("verlor verloren verliert verlieren einbüßte büßte büßten gewann gewannen"),
    change_lost=words("verloren eingebüßt einbüßte zugelegt zulegte abgegeben hinzugewonnen"),
    point_nouns=words("punkt punkte punkten zähler zählern sitze mandate"),
    change_of=words("von"),
    titles=words("herr herrn frau dr doktor prof professor"),
    naming_nouns=words(
        "rang ränge rängen plätze plätzen gleis gleise paragraf paragraph paragrafen paragraphen § §§ artikel art absatz abs satz kapitel kap zimmer raum seite seiten linie"
        " linien bus buslinie straßenbahn tram zug flug kanal halle tor nummer nr platz etage block haus klasse gruppe liga spieltag folge"
        " staffel teil band ausgabe heft version bundesstraße autobahn landstraße kreisstraße route typ modell baureihe anlage tabelle"
        " abbildung abb punkt ziffer buchst buchstabe fußnote tel telefon telefonnummer fax postfach plz hausnummer kennziffer aktenzeichen az"
        " konto kontonummer blz artikelnummer bestellnummer zelle gate terminal schacht reaktor stufe phase level runde abschnitt bahnsteig"
        " ausfahrt sektor parzelle pin code windows boeing airbus apollo agenda formel stage los wagen abteil startnummer iphone ice ic ec re rb"
        " fehler iso agent kreisliga bezirksliga bundesliga stand"
    ),
    naming_abbreviations=words("abb tab s rn nr art abs kap tel az bd hsnr"),
    strong_naming_nouns=words("aktenzeichen postleitzahl kennzeichen nummer kennwort plz telefon"),
    naming_suffixes=("nummer", "straße"),
    naming_copulas=words("lautet ist war"),
    noun_after={"ersten": words("im"), "dritte": words("an"), "dritten": words("von zweiten")},
    property_nouns=words("tempo stärke magnitude note wert alter größe index windstärke temperatur zahl faktor quote punktzahl"),
    street_suffixes=("straße", "strasse", "str", "weg", "platz", "allee", "gasse", "damm", "ufer", "ring", "chaussee"),
    street_words=words("straße str"),
    postcode_digits=(5,),
    postcode_cues=words("in d aus"),
    opening_verb_endings=("en",),
    idioms=words("24/7 9/11 50/50 08/15"),
    score_prepositions=words("mit"),
    score_cues=words(
        "gewann gewinnt gewonnen siegte siegten sieg besiegte verlor verloren niederlage unentschieden remis endstand"
        " halbzeit führte ergebnis spiel partie stimmen verhältnis schlug unterlag spielstand ausgleich tore führung"
        " pause pausenstand hinspiel rückspiel heimspiel auswärtsspiel halbfinale viertelfinale achtelfinale treffer siegtreffer anschlusstreffer"
        " ausgleichstreffer anschlusstor siegtor heimsieg auswärtssieg kantersieg gleichstand rückstand sätzen"
    ),
    head_rule=HeadRule.CAPITALISED,
    function_words=words(
        "und oder aber sondern denn als wie dass weil wenn ob der die das den dem des ein eine einen einem einer eines"
        " in im an am auf aus bei beim mit nach seit von vom zu zum zur für über unter vor hinter neben zwischen gegen ohne um"
        " durch bis während wegen trotz laut ab je pro per er sie es ich du wir ihr ihn ihm ihnen uns euch mich dich sich man"
        " ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien wäre wären kann können konnte"
        " konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen will wollen wollte wollten mag möge"
        " nicht auch nur noch schon so sehr dann da dort hier jetzt nun wo was wer welche welcher dieser diese dieses"
        " diesem diesen jeder jede jedes kein keine keinen keinem keiner mein sein seine seinen seinem seiner ihre ihren"
        " ihrem ihrer unser unsere ins ans aufs zurück heraus hinaus herum davon darunter damit dabei dazu daran darauf bzw sowie"
        " sagte sagten erklärte teilte gegenüber innerhalb außerhalb binnen statt gut doch ja nein etwa rund knapp fast"
        " zufolge entfernt hoch lang breit tief alt groß schwer teuer weit später früher zuvor danach davor mehr weniger"
    ),
    determiners=words("der die das den dem des dieser diese dieses diesem diesen aller alle allen seiner ihrer unserer meiner deren"
                      " dessen sämtlicher solcher jener")
    | _POSSESSIVES,
    singular_determiners=words("das dem des ein eine einem einen einer eines"),
    part_of=words("der des aller dieser dieses von solcher sämtlicher deutscher jener vom eines einer") | _GENITIVE_POSSESSIVES,
    genitives=words("des der dieser dieses eines einer jener aller") | _GENITIVE_POSSESSIVES,
    adjectives=words("weitere weiteren weiterer andere anderen anderer neue neuen neuer große großen deutsche deutschen sehr"),
    measure_adjectives=words(
        "teure teuren teurer teures hohe hohen hoher hohes lange langen langer langes breite breiten breiter breites tiefe tiefen"
        " tiefer tiefes große großen großer großes schwere schweren schwerer schweres alte alten alter altes dicke dicken dicker dickes"
        " entfernte entfernten entfernter entferntes weite weiten starke starken starker starkes schnelle schnellen umfassende wert"
        " später früher zuvor entfernt lang hoch tief breit schwer alt dauernde dauernden dauernder"
    ),
    leading_words=words("mehr weniger so bis"),
    noun_endings=(
        "häuser", "männer", "kinder", "länder", "bilder", "bücher", "dörfer", "wälder", "felder", "gelder", "räder", "blätter", "eier", "lieder", "mitglieder",
        "arbeiter", "fahrer", "spieler", "schüler", "lehrer", "bürger", "nehmer", "geber", "händler", "käufer", "wähler", "besucher", "zuschauer", "wohner",
        "helfer", "kämpfer", "sucher", "leiter", "führer", "träger", "steller", "sieger", "richter", "täter", "werker", "forscher", "sportler", "künstler",
        "sänger", "bauer", "wissenschaftler", "politiker", "techniker", "musiker", "mieter", "pendler", "urlauber", "rentner", "partner", "gegner", "offiziere",
        "zimmer", "meter", "liter", "fenster", "muster", "nutzer", "kletterer", "taucher", "läufer", "schwimmer", "jäger", "raucher", "trinker", "kicker",
    ),
    name_adjective_endings=("er",),
    title_adjective_endings=("er", "en"),
    possessives=words("s"),
    adjective_endings=("e", "en", "er", "es", "em", "ig"),
    plural_endings=("en", "er", "e", "n", "s"),
    plural_adjective_endings=("e", "en"),
    unsure_plural_endings=("er", "en", "e"),
    singular_endings=("ung", "heit", "keit", "ss", "us", "is"),
    count_cues=words("mit von vor alle insgesamt sind waren für über aus der die den haben hatten wurden"),
    single_year_nouns=words("jahr jahre jahres"),
    nouns_capitalised=words("elf acht achter vierer zweier dreier"),
    verb_objects={"acht": words("geben gegeben gibt gab zu auf darauf"), "sieben": words("sie es ihn den das")},
    prefixes=words("ende anfang mitte über unter prä post"),
    reporting_openers=words("wie"),
    relatives=words("der die das dem den deren dessen denen welcher welche welches"),
    pronouns_so=words("so"),
    prepositions=words("in im am an auf bei beim mit nach seit von vor zu zum zur für über unter gegen um durch bis während wegen trotz"),
    plurals=words("menschen personen leute"),
    attribution_nouns=words(
        "angaben schätzungen schätzung informationen berechnungen berechnung erkenntnissen berichten bericht medienberichten umfrage umfragen"
        " studie studien auskunft überzeugung einschätzung prognose prognosen zählung zählungen statistik statistiken darstellung ansicht"
        " auffassung aussage aussagen meinung worten zahlen daten befragung erhebung erhebungen analyse analysen ermittlungen hochrechnung"
        " hochrechnungen mitteilung recherchen lesart beobachtungen kenntnis vorstellungen polizeiangaben behördenangaben medienangaben"
        " regierungsangaben armeeangaben militärangaben firmenangaben unternehmensangaben krankenhausangaben klinikangaben verbandsangaben"
        " veranstalterangaben ministeriumsangaben expertenschätzungen expertenmeinung"
    ),
    attribution_prepositions=words("nach laut gemäß"),
    attribution_links=words("von aus"),
    attribution_before=("laut",),
    naming_prepositions=words("für"),
    attribution_after=("zufolge",),
    speech_verbs=frozenset(chain(
        words("sagte sagten sagt sagen schrieb schrieben schreibt schreiben heißt hieß bekanntgab bekanntgaben bekanntgibt angab angaben angibt"
              " hinwies hinwiesen annimmt befand befanden hervorgeht hervorgehen hervorging hervorgingen berechnete ausrechnete"),
        _verb_forms(
            "erklär mitteil bericht meld beton schätz erläuter behaupt ankündig einräum bestätig warn kritisier forder prognostizier klag ergänz"
            " hinzufüg versicher vorrechn bilanzier resümier kommentier mahn lob argumentier begründ prophezei schilder verkünd vermut monier"
            " bemängel unterstreich urteil mein glaub bekräftig konstatier befürcht verrat antwort erinner erzähl mutmaß rechtfertig"
            " dokumentier analysier errechn ausführ verdeutlich entgegn beklag rüg beziffer informier"),
    )),
    separable_speech={
        form: words(particles)
        for stem, particles in (("teil", "mit"), ("räum", "ein"), ("füg", "hinzu an"), ("kündig", "an"),
                                ("rechn", "vor"), ("sag", "aus"), ("führ", "aus"), ("deut", "an"))
        for form in _verb_forms(stem)
    } | {form: words(particles) for forms, particles in (("gab gaben gibt geben", "an bekannt zu"), ("nahm nahmen nimmt", "an"),
         ("wies wiesen weist", "hin zurück"), ("hob hoben hebt", "hervor")) for form in forms.split()},
    speech_participles=words(
        "mitgeteilt berichtet gemeldet angekündigt erklärt gesagt bekanntgegeben geschrieben betont bestätigt eingeräumt"
    ),
    speech_auxiliaries=words("hat haben hatte hatten"),
    speech_pronouns=words("er sie ich wir es"),
    speech_expletives=words("es"),
    speech_places=words("aus in von bei im vom"),
    speech_hearers=words(
        "zeitung zeitungen sender nachrichtenagentur agentur mediengruppe magazin nachrichtenmagazin redaktionsnetzwerk rundfunk fernsehen blatt"
        " dpa afp reuters apa sda tageszeitung zeitschrift portal sonntagszeitung wochenzeitung presse redaktion journalisten reportern bild spiegel"
        " allgemeinen rundschau post welt woche"
    ),
    attribute_adjective_endings=("lichen", "ischen", "igen", "eigenen", "ersten", "neuen", "neuesten", "jüngsten", "amen", "aren", "ellen",
                                 "weiteren", "anderen"),
    abbreviations_before_digits=words("nr no s art abs kap tel max min"),
    abbreviations=words(
        "n ca dr prof st str nr bzw ggf mio mrd tsd bio mill max inkl zzgl abs art tel hr fr z b d h u a o ä i s v chr jh jhd sog vgl evtl ing"
        " dipl jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi sa geb gest allg bd hrsg kap std sek corp inc ltd gmbh ev e rd ct"
        " rs g lfd"
    ),
    sentence_starters=words(
        "der die das ein eine er sie es wir ich ihr im in am an auf aus bei mit nach seit von vor zu zum zur für über"
        " und aber doch denn auch so als wie wenn dass damit dabei dazu danach dann da dort hier jetzt nun man nur noch"
        " bis durch während wegen trotz laut ob weil diese dieser dieses seine ihre kein keine nicht zwei drei vier fünf"
        " mehr weniger insgesamt derzeit heute gestern morgen zudem außerdem jedoch allerdings viele alle einige beide den dem des"
    ),
)  # fmt: skip
