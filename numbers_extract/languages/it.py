"""Italian: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from numbers_extract.languages.base import (
    ABOUT,
    AFTERNOON,
    AT_LEAST,
    AT_MOST,
    CLOSE_TO,
    LESS,
    MORE,
    MORNING,
    NARROWS,
    NEARLY,
    NIGHT,
    NOT_FAR_BELOW,
    WELL_OVER,
    WITHIN,
    Bound,
    HeadRule,
    Language,
    combined,
    forms,
    numbered,
    with_endings,
    words,
)

_OF = ("di", "del", "dello", "della", "dell'", "dei", "degli", "delle", "d'")
_TO = ("a", "al", "allo", "alla", "all'", "ai", "agli", "alle")
_FROM = ("da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle")
_ELIDED_TENS = {
    "vent": 20,
    "trent": 30,
    "quarant": 40,
    "cinquant": 50,
    "sessant": 60,
    "settant": 70,
    "ottant": 80,
    "novant": 90,
    "cent": 100,
}
_TEENS = ("undic", "dodic", "tredic", "quattordic", "quindic", "sedic", "diciassett", "diciott", "diciannov")
_UNITS = {"un": 1, "du": 2, "tre": 3, "quattr": 4, "cinqu": 5, "sei": 6, "sett": 7, "ott": 8, "nov": 9}
_TENS = {
    "venti": 20,
    "trenta": 30,
    "quaranta": 40,
    "cinquanta": 50,
    "sessanta": 60,
    "settanta": 70,
    "ottanta": 80,
    "novanta": 90,
}


def _before_enne() -> dict[str, Decimal]:
    """Numbers without their last vowel, as they stand before "-enne": "diciottenne", "trentaquattrenne"."""
    numbers = {stem: Decimal(value) for value, stem in enumerate(_TEENS, 11)}
    for tens, value in _TENS.items():
        for unit, below in _UNITS.items():
            numbers[(tens[:-1] if unit in ("un", "ott") else tens) + unit] = Decimal(value + below)
    return numbers


def _inflect(word: str) -> Iterable[str]:
    """The Greek spelling of thousands: "kilometri"."""
    if word.startswith("chil"):
        yield "k" + word[2:]


def _joined(bound: Bound, prepositions: tuple[str, ...], *phrases: str) -> dict[str, Bound]:
    """The phrases with each form of a preposition behind them: "più di", "più del", "più dell'"."""
    return {f"{phrase} {preposition}": bound for phrase in phrases for preposition in prepositions}


# How verbs end: "aumentare", "crescere", "salire".
_ARE = "are a ano ato ata ati ate ava avano ando erà eranno erebbe erebbero ò arono iamo i ino asse"
_ERE = "ere e ono eva evano endo erà eranno erebbe erebbero ette ettero é erono iamo a ano"
_IRE = "ire ito ita iti ite iva ivano endo irà iranno irebbe irebbero ì irono iamo"
_RISING = (
    forms(
        "aument increment rialz alz innalz balz avanz guadagn impenn lievit schizz rafforz decoll rincar raddoppi triplic quadruplic",
        _ARE,
    )
    | forms("cresc", _ERE)
    | forms("cresciut", "o a i e")
    | words("crebbe crebbero")
    | forms("sal risal", _IRE)
    | forms("salg risalg", "ono a ano")
    | forms("sal risal", "e")
) - words("alzate alzi avanzi balza balzi")
_FALLING = (
    forms("cal croll abbass arretr precipit scivol rallent tagli dimezz", _ARE)
    | forms("perd ced scend abbatt", _ERE)
    | forms("diminu", _IRE)
    | forms("diminuisc", "e ono a ano")
    | forms("sces ridisces pers ridott cadut cedut perdut abbattut", "o a i e")
    | forms("riduc", _ERE)
    | forms("ridur", "re rà ranno rebbe")
    | words("scese scesero perse persero ridusse ridussero cadde caddero cade cadono cadeva cadere cadrà")
) - words("scendi perdi cedi cali tagli")

_CENTURIES = {
    "duecento": 12, "trecento": 13, "quattrocento": 14, "cinquecento": 15, "seicento": 16, "settecento": 17, "ottocento": 18, "novecento": 19,
}  # fmt: skip

LANGUAGE = Language(
    tag="it",
    numerals={word: Decimal(value) for word, value in _ELIDED_TENS.items()} | _before_enne(),  # "vent'anni"
    spellings={"è": "e", "é": "e"},
    joiners=words("e ed"),
    articles=words("un una uno"),
    ending_articles=words("un uno una"),
    decimal_words=words("virgola punto"),
    minus=words("meno negativo negativa"),
    never_phrases=(
        "primo ministro", "primo momento", "primo piano", "prima ministra", "primi ministri", "prima di", "prima che", "primo luogo", "prima persona", "quarti di finale", "quarto di finale", "ottavi di finale",
        "ottavo di finale", "sedicesimi di finale", "seconda mano", "primo cittadino", "prima cittadina", "prima o poi", "secondo me", "terze parti",
    ),
    numbers_before_nouns=words("sei"),
    never_numbers=words("none noni"),
    ordinals_need_determiner=words("secondo secondi terzi quinte"),
    ordinals_need_company=words("prima seconda seconde prime"),
    not_after={
        "sei": words("tu che non ci ti se chi dove come cosa perché"),
        "seconda": words("a"), "terzi": words("a conto per di da"), "quinte": words("le"), "prima": words("come di giorni anni mesi ore minuti settimane poco subito molto"),
    },
    scales={"mila": 3, "mln": 6, "mld": 9, "mio": 6, "mrd": 9, "trilione": 18, "trilioni": 18},
    glued_scales={"k": 3},
    glued_capital_scales={"K": 3, "M": 6, "G": 9},
    collectives={
        "dozzina": 12, "dozzine": 12, "decina": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50, "sessantina": 60,
        "settantina": 70, "ottantina": 80, "novantina": 90, "centinaio": 100, "centinaia": 100, "migliaio": 1000, "migliaia": 1000, "paio": 2,
    },
    about_collectives=words(
        "decina quindicina ventina trentina quarantina cinquantina sessantina settantina ottantina novantina centinaio centinaia migliaio migliaia paio"
    ),
    scale_links=words("di d"),
    vague={"decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000, "milioni": 10**6, "miliardi": 10**9},
    half=words("mezzo mezza mezz"),
    half_before_units=words("mezzo mezza mezz"),
    half_nouns=words("metà"),
    fraction_nouns={"mezzi": 2},
    ordinals_are_shares=True,
    and_a_half=("e mezzo", "e mezza"),
    and_a_share={"e un quarto": Decimal("0.25"), "e tre quarti": Decimal("0.75")},
    of_words=words("di d su dei degli delle"),
    multiple_words={
        **dict.fromkeys(("doppio", "raddoppiato", "raddoppiata", "raddoppiati", "raddoppiate", "raddoppia", "raddoppiano", "raddoppiare", "raddoppierà"), Decimal(2)),
        **dict.fromkeys(("triplo", "triplicato", "triplicata", "triplicati", "triplicate", "triplicare", "triplica"), Decimal(3)),
        **dict.fromkeys(("quadruplo", "quadruplicato", "quadruplicata", "quadruplicati", "quadruplicare"), Decimal(4)),
        **dict.fromkeys(("quintuplicato", "quintuplicata"), Decimal(5)),
        **dict.fromkeys(("decuplicato", "decuplicata"), Decimal(10)),
        **dict.fromkeys(("dimezzato", "dimezzata", "dimezzati", "dimezzate", "dimezzare", "dimezza"), Decimal("0.5")),
    },
    implied_numbers=numbered({
        "2": "entrambi entrambe ambedue coppia coppie paio paia gemelli gemelle duo biennio doppio doppia doppi doppie",
        "3": "trio triplo tripla triennio",
        "4": "quartetto quadriennio",
        "5": "quinquennio lustro",
        "10": "decennio",
        "20": "ventennio",
        "1": "solo sola unico unica",
        "0.5": "metà mezzo mezza",
    }),
    times_words=words("volta volte x"),
    factor_words={
        f"{verb} per": word == "moltiplic"
        for word, endings in (("moltiplic", "ato ata ati ate are a ano ò ando"), ("divis", "o a i e"))
        for verb in forms(word, endings)
    },
    as_many=("più di", "il numero di", "tanto", "tante", "tanti"),
    multiples_need_determiner=words("doppio triplo quadruplo"),
    several=words("diversi diverse alcuni alcune parecchi parecchie vari varie qualche"),
    share_words=words("su"),
    share_noun_between=True,
    share_ones=words("un una uno"),
    ordinal_suffixes=words("º ª esimo esima esimi esime mo ma"),
    ordinal_signs=words("°"),
    roman_centuries=True,
    inflect=_inflect,
    units={
        "cucchiaio": "tablespoon", "cucchiai": "tablespoon", "cucchiaino": "teaspoon", "cucchiaini": "teaspoon",
        "lustro": "5 * year", "lustri": "5 * year",
        "cc": "centimeter ** 3",
        "annata": "year", "giornata": "day", "notte": "night", "notti": "night", "sec": "second",
        "decennio": "decade", "decenni": "decade", "millennio": "millennium", "millenni": "millennium",
        "semestre": "6 * month", "semestri": "6 * month", "bimestre": "2 * month", "quadrimestre": "4 * month",
        "tonnellata": "metric_ton", "tonnellate": "metric_ton", "quintale": "100 * kilogram", "quintali": "100 * kilogram", "chilo": "kilogram", "chili": "kilogram",
        "kilo": "kilogram", "etto": "100 * gram", "etti": "100 * gram",
        "metri quadri": "meter ** 2", "metro quadro": "meter ** 2", "mq": "meter ** 2", "mc": "meter ** 3",
        "chilometri quadri": "kilometer ** 2", "km quadrati": "kilometer ** 2", "kmq": "kilometer ** 2",
        "miglia orarie": "mile_per_hour", "km orari": "kilometer_per_hour", "chilometri all'ora": "kilometer_per_hour",
        "chilometri l'ora": "kilometer_per_hour", "km all'ora": "kilometer_per_hour", "miglia marine": "nautical_mile",
        "gradi": "degree | degree_Celsius", "grado": "degree | degree_Celsius", "°": "degree | degree_Celsius", "gradi centigradi": "degree_Celsius",
        "grado centigrado": "degree_Celsius", "gradi c": "degree_Celsius", "centigradi": "degree_Celsius", "celsius": "degree_Celsius", "° celsius": "degree_Celsius",
        "gradi f": "degree_Fahrenheit", "fahrenheit": "degree_Fahrenheit", "° fahrenheit": "degree_Fahrenheit",
        "cv": "metric_horsepower", "cavalli": "metric_horsepower", "giri": "turn", "giro": "turn",
        "decibel": "decibel",
    },
    year_spans=with_endings({"bienn": 2, "trienn": 3, "quadrienn": 4, "quinquenn": 5, "decenn": 10, "ventenn": 20, "trentenn": 30}, "ale", "ali"),
    not_units=words("quarto quarti punto punti gg in sec. secc. secc a pm am"),
    below_zero=("sotto zero", "sottozero", "sotto lo zero"),
    temperature_cues=words(
        "temperatura temperature celsius termometro termometri caldo freddo gelo afa calore massime minime mercurio riscaldamento meteo ombra termostato esterna"
    ),
    compared_words=words("contro rispetto a ai agli alle"),
    bounding_adjectives=dict.fromkeys(words("buon buono buona"), WELL_OVER),
    unit_adjectives=words("lordo lordi netto netti scorso scorsa passato passata prossimo prossima successivo successiva seguente precedente lunghi lunghe interi intere altri altre ultimi ultime primi prime prossimi prossime buoni buone lunga lungo intera intero"),
    age_words=("anni",),
    currencies={
        "dollari americani": ("USD",), "dollari statunitensi": ("USD",), "dollari usa": ("USD",), "dollari canadesi": ("CAD",), "dollari australiani": ("AUD",),
        "lire": ("ITL", "TRY", "LBP"), "lira": ("TRY", "ITL", "LBP"), "euro": ("EUR",), "sterline": ("GBP",), "sterlina": ("GBP",), "franchi svizzeri": ("CHF",), "franco svizzero": ("CHF",),
        "yen": ("JPY",), "yuan": ("CNY",), "bitcoin": ("XBT",), "rupie": ("INR", "PKR", "IDR"), "pesetas": ("ESP",), "marchi": ("DEM",), "marchi tedeschi": ("DEM",),
        "rubli": ("RUB",), "zloty": ("PLN",), "dirham": ("AED", "MAD"),
    },
    minutes_marked=True,
    unit_suffixes={"enn": "year"},  # "68enne", "trentenni"
    suffix_endings=("e", "i"),
    between_sides=words("per"),
    subunits={
        "centesimo": ("EUR", "USD"), "centesimi": ("EUR", "USD"), "cent": ("EUR", "USD"), "centesimi di euro": ("EUR",), "centesimi di dollaro": ("USD",),
        "pence": ("GBP",), "penny": ("GBP",), "copechi": ("RUB",), "¢": ("USD",),
    },
    not_currencies=words("cop marco corona real try top cup mad lei son all per con pesi peso won rand"),
    percents={
        "per cento": "percent", "percento": "percent", "per mille": "permille", "punti percentuali": "percentage_point", "punto percentuale": "percentage_point",
        "punti base": "basis_point", "punto base": "basis_point", "pb": "basis_point", "p. p.": "percentage_point",
    },
    per=words("ogni"),
    per_time=("a",),
    more_phrases=("in più", "in meno"),
    frequencies={
        **dict.fromkeys(words("annuo annua annui annue annuale annuali annualmente"), "year"),
        **dict.fromkeys(words("mensile mensili mensilmente"), "month"),
        **dict.fromkeys(words("settimanale settimanali"), "week"),
        **dict.fromkeys(words("giornaliero giornaliera giornalieri giornaliere quotidiano quotidiana quotidiani quotidiane"), "day"),
        **dict.fromkeys(words("trimestrale trimestrali"), "quarter_year"),
    },
    per_unit=(*_TO[1:], "l'", "il", "la", "per", "alla", "nell'", "nel"),
    article_not_units=words("punto grado piede piedi nodo quarto giro giorno secondo or volt corona peso miglio marco dito in lei real palmo pollice carato"),
    weight_cues=words("pesa pesava pesano peso pesante"),
    qualifiers={
        "entro": WITHIN,
        "almeno": AT_LEAST, "circa": ABOUT, "quasi": NEARLY,
        **_joined(MORE, _OF, "più", "ben più", "molto più", "al di sopra"),
        **_joined(MORE, _TO, "superiore", "superiori", "maggiore", "maggiori", "in eccesso rispetto"),
        **_joined(MORE, _OF, "maggiore", "maggiori", "più grande", "più grandi", "più alto", "più alta", "più lungo"),
        **dict.fromkeys(
            ("over", "oltre", "oltre la soglia del", "oltre la soglia dei", "sopra la soglia del", "sopra la soglia dei", "sopra quota", "sopra", "ben oltre", "più che", "superare", "supera", "superano", "superava", "superando", "superato", "superata", "superati", "eccede", "eccedono", "eccedente", "superiore", ">"), MORE),
        **_joined(LESS, _OF, "meno", "ben meno", "molto meno", "al di sotto", "minore", "minori", "più piccolo", "più piccola", "più basso", "più giovane"),
        **_joined(LESS, _TO, "inferiore", "inferiori"),
        **dict.fromkeys(("under", "sotto", "sotto quota", "sotto la soglia del", "sotto la soglia dei", "sotto la soglia di", "sotto la soglia dell'", "<"), LESS),
        **_joined(AT_LEAST, _OF, "non meno", "un minimo", "minimo"),
        **_joined(AT_LEAST, _FROM, "a partire"),
        **_joined(AT_LEAST, _TO, "superiore o uguale", "superiori o uguali", "maggiore o uguale", "maggiori o uguali", "uguale o superiore", "pari o superiore"),
        **dict.fromkeys(("almeno", "minimo", "come minimo", "min.", "perlomeno", "quantomeno", "≥", "> ="), AT_LEAST),
        **_joined(AT_MOST, _TO, "fino", "sino", "inferiore o uguale", "inferiori o uguali", "minore o uguale", "minori o uguali", "uguale o inferiore", "pari o inferiore"),
        **combined(AT_MOST, ("limitato", "limitata", "limitati", "limitate"), ("a",)),
        "fino ad": AT_MOST,
        **_joined(AT_MOST, _OF, "non più", "un massimo", "massimo", "non oltre"),
        **dict.fromkeys(("al massimo", "non supera", "non superano", "non superò", "non supererà", "non supereranno", "senza superare", "massimo", "max.", "al più", "tutt'al più", "non oltre", "≤", "< ="), AT_MOST),
        **_joined(ABOUT, _TO, "intorno", "attorno"),
        **_joined(ABOUT, _OF, "nell'ordine", "dell'ordine"),
        **dict.fromkeys(
            ("circa", "all'incirca", "approssimativamente", "più o meno", "su per giù", "suppergiù", "qualcosa come", "pressappoco", "grosso modo", "stimato in", "stimata in", "stimati in", "stimate in",
             "stimato", "stimati", "stimate", "sui", "sulle", "sulla", "~", "≈", "ca."), ABOUT),
        **_joined(NEARLY, _OF, "poco meno", "appena meno", "leggermente meno", "un po' meno"),
        **_joined(CLOSE_TO, _TO, "vicino", "vicina", "vicini", "vicine", "prossimo", "prossima", "prossimi"),
        **dict.fromkeys(("quasi", "nemmeno", "neanche", "pressoché"), NEARLY),
        **combined(NEARLY, ("poco", "appena", "leggermente", "di poco"), ("sotto", "sotto i", "sotto le", "sotto il", "sotto quota")),
        "a malapena": NOT_FAR_BELOW,
        **dict.fromkeys(words("sfiora sfiorano sfiorava sfioravano sfiorando sfiorato sfiorata sfiorati sfiorate"), NOT_FAR_BELOW),
        **_joined(WELL_OVER, _OF, "poco più", "appena più", "leggermente più", "un po' più"),
        **_joined(WELL_OVER, _TO, "leggermente superiore", "di poco superiore", "leggermente superiori"),
        **dict.fromkeys(("un buon", "una buona"), WELL_OVER),
        **combined(WELL_OVER, ("poco", "appena"), ("oltre", "sopra", "sopra i", "sopra le", "oltre i", "oltre le")),
        **dict.fromkeys(words("diversi diverse alcuni alcune parecchi parecchie"), NARROWS),
    },
    more_words=words("più"),
    less_words=words("meno"),
    reflexives=words("si"),
    at_peak=("arriva", "fino"),
    negations=words("non mai"),
    negation_fillers=words("deve devono può possono ha hanno essere"),
    defeats=("sconfitt", "perso", "persa", "perde", "battut"),
    only_words=words("solo soltanto solamente appena"),
    passing=("super", "soglia", "quota", "oltre"),
    estimating=("stim",),
    more_of_them=words("altri altre"),
    qualifiers_after={
        **dict.fromkeys(("o più", "e più", "e oltre", "o oltre", "in su", "almeno", "minimo", "come minimo", "o superiore", "e passa", "+"), AT_LEAST),
        **dict.fromkeys(words("abbondante abbondanti"), WELL_OVER), **dict.fromkeys(words("scarso scarsa scarsi scarse"), NEARLY),
        **dict.fromkeys(("o meno", "e meno", "in giù", "al massimo", "massimo", "o inferiore"), AT_MOST),
        **dict.fromkeys(("circa", "all'incirca", "più o meno", "o giù di lì"), ABOUT),
    },
    date_qualifiers={
        **dict.fromkeys(("dal", "dall'", "da", "dallo", "sin dal", "fin dal", "dalle", "dalle ore", "a partire dal", "a partire da", "a partire dall'", "dalla", "già dal", "a decorrere dal"), AT_LEAST),
        **dict.fromkeys(("fino al", "fino all'", "fino a", "sino al", "entro il", "entro", "entro l'", "entro la", "non oltre il", "al più tardi nel"), AT_MOST),
        **dict.fromkeys(("circa", "intorno al", "attorno al", "verso il", "verso le", "circa il", "intorno all'", "intorno alle", "verso"), ABOUT),
        **dict.fromkeys(("prima del", "prima dell'", "prima delle", "prima di", "poco prima del", "prima degli"), LESS),
        **dict.fromkeys(("dopo il", "dopo", "dopo le", "poco dopo il", "dopo l'", "dopo la"), MORE),
        **dict.fromkeys(("inizio", "fine", "metà", "a inizio", "a fine", "a metà", "all'inizio del", "alla fine del", "a metà del", "inizio del", "fine del", "all'inizio degli", "alla fine degli",
                         "alla metà degli", "a metà degli", "alla fine dell'", "fine degli", "inizi del", "agli inizi del", "i primi", "primi", "tardo", "alla fine di", "all'inizio di"), NARROWS),
        **dict.fromkeys(("da inizio", "da fine", "da metà", "dall'inizio del", "dalla fine del", "dalla fine degli", "dall'inizio degli", "dalla metà degli"), AT_LEAST),
        **dict.fromkeys(("entro fine", "entro la fine del", "fino a fine", "fino alla fine del", "entro metà", "entro la metà del", "entro la fine di", "entro inizio"), AT_MOST),
    },
    qualified_articles=words("il lo la l i gli le"),
    bounding_nouns=words("minore minori"),
    between=words("tra fra"),
    between_and=words("e ed"),
    than=words("che"),
    origins=words("di degli del"),
    range_from=words("da dal dall dalla dalle dai dagli dallo"),
    range_to=words("a ad al all alla alle ai agli allo"),
    alternatives=words("o oppure"),
    range_fillers=words("fino ore le i gli"),
    months_need_capital=words("set mar"),
    single_year_nouns=words("anno"),
    counting_verbs=words("sono erano furono hanno avevano saranno"),
    which_year=words("quest questo questa ogni scorso"),
    year_nouns=words("anno anni stagione esercizio estate inverno primavera autunno campionato biennio triennio"),
    year_cues=words("nel dal del al dall nell dell all entro fino inizio fine metà dopo tra fra e a da"),
    decade_nouns_before=("anni",),
    century_nouns=words("secolo secoli"),
    century_names=_CENTURIES,
    century_adjectives=with_endings({name[:-1]: century for name, century in _CENTURIES.items()}, "esco", "esca", "eschi", "esche"),
    quarter_letters=words("q t"),
    half_year_letters=words("h s"),
    day_tails=("del mese", "di ogni mese", "di questo mese"),
    quarters=words("trimestre"),
    half_years=words("semestre"),
    lone_year_parts=words("trimestre semestre"),
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    after_era=("d. c.", "dopo cristo", "d.c."),
    before_era=("a. c.", "avanti cristo", "a.c.", "prima di cristo"),
    day_month_links=words("di del"),
    hour_cues=(
        "alle", "dalle", "all'", "alle ore", "dalle ore", "ore", "delle ore", "verso le", "dopo le", "entro le", "fino alle", "prima delle", "tra le", "fra le", "intorno alle", "delle",
        "e le", "sono le", "erano le", "verso le ore", "alle circa", "circa alle",
    ),
    weekday_days=True,
    day_nouns=words("giorno"),
    clock_to=words("meno"),
    clock_before=words("alle dalle ore"),
    zone_names=words("gmt utc"),
    lasting_cues=words("in"),
    time_at=words("alle"),
    time_point_marks=":.,",
    afternoon={
        **dict.fromkeys(("di mattina", "del mattino", "della mattina"), MORNING),
        **dict.fromkeys(("di notte", "della notte"), NIGHT),
        **dict.fromkeys(("di sera", "della sera", "del pomeriggio", "di pomeriggio"), AFTERNOON),
    },
    increase=_RISING
    | words(
        "aumentato aumentata aumentati aumentate aumenta aumentano aumentava aumentare aumenterà aumento aumenti cresciuto cresciuta cresciuti cresciute cresce crescono crescita crescere"
        " cresceva salito salita saliti salite sale salgono salire saliva incremento incrementi incrementato incrementata rialzo rialzi rincaro rincari balzo balzato balzata balzati balzate balza balzano volato vola volano guadagnava guadagnavano avanza avanzava avanzato guadagna guadagnato"
        " guadagnano guadagnando impennata impennato impennati progresso progredito progredita rafforzato accelerazione lievitato lievitata lievitati schizzato schizzata alzato alzata rialzato innalzato"
        " guadagno risalito risalita risale"
    ),
    decrease=_FALLING
    | words(
        "diminuito diminuita diminuiti diminuite diminuisce diminuiscono diminuire diminuzione calato calata calati calate cala calano calo cali calare scende scendono sceso scesa scesi scese scendere"
        " scendeva ridotto ridotta ridotti ridotte riduce riducono ridurre riduzione riduzioni perdeva perdevano cedeva cedevano scendevano calava calavano perso persa persi perde perdono perdere perdita perdendo ribasso flessione crollo crollato crollata crollati crolla"
        " caduto caduta cade tagliato tagliata taglio tagli tagliare tagliando contrazione abbassato abbassata arretrato arretra precipitato precipitata sceso cede ceduto cedono scivolato scivola scivolata"
        " abbattuto abbattuta contratto discesa rallentato"
    ),
    moments_behind=words("fa prima addietro"),
    change_by=words("di d del dello della dell dei degli delle"),
    change_to=words("a ad al allo alla all ai agli alle"),
    change_from=words("da dal dallo dalla dall dai dagli dalle"),
    change_of=words("di del dell"),
    change_asides=("in media", "mediamente"),
    point_nouns=words("punti punto posizioni posti unità"),
    change_reaching=words("sotto sopra oltre"),
    change_word_near=True,
    change_moves=words("passato passata passati passate passa passano passare passando passò passarono passava passerà"),
    change_losing=words("perso perde perdono perdeva guadagna guadagnato guadagnano guadagnava cede ceduto cedono cedeva avanza sale scende"),
    modals=words("potrebbe potrebbero dovrebbe dovrebbero"),
    change_fillers=words("circa attuale attuali precedente precedenti"),
    naming_nouns=words(
        "volume tomo pagina pagine pag articolo articoli art comma capitolo capitoli binario gate sala stanza camera linea autobus treno volo statale autostrada numero numeri n nr no interno canale girone rai"
        " tabella figura allegato telefono tel fax cap codice boeing airbus windows apollo formula versione episodio puntata livello categoria tipo zona legge decreto sentenza delibera"
        " protocollo lotto fase iphone agenda reattore modello padiglione uscita uscite casello caselli svincolo svincoli serie porta cella sezione paragrafo par verso versetto legge-delega regolamento direttiva appartamento scala"
        " canto atto scena tavolo posto bus tram metro m area gruppo classe direttrice provinciale commissione vitamina km chilometro"
    ),
    naming_abbreviations=words("p pp pag art artt n nn nr tel cap vol fig par"),
    strong_naming_nouns=words("postale numero telefono codice protocollo"),
    naming_copulas=words("è"),
    property_nouns=words("magnitudo indice voto velocità temperatura quota coefficiente età"),
    streets_before=words("via viale piazza corso largo piazzale vicolo lungomare lungotevere contrada strada p.zza"),
    postcode_digits=(5,),
    opening_verb_endings=("ando", "endo"),
    idioms=words("24/7 7/7 50/50"),
    score_cues=words(
        "vittoria vince vinto vinta vincono sconfitta sconfitto battuto battuta batte perso pareggio pareggiato pareggiano partita match gol rete reti risultato derby imposto imposta impone finale voti contro"
        " rigori set superato vantaggio"
    ),
    score_links=words("a"),
    head_rule=HeadRule.FIRST,
    function_words=words(
        "il lo la l i gli le un uno una di d del dello della dell dei degli delle a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle"
        " con col su sul sullo sulla sull sui sugli sulle per tra fra contro verso durante dopo prima senza sotto sopra presso entro oltre secondo lungo circa fino sino eccetto tranne"
        " e ed o od oppure ma però anche neanche né se che chi cui quale quali quando dove come perché poiché mentre quindi dunque infatti cioè anzi ossia"
        " io tu lui lei noi voi loro egli essa essi esse mi ti ci vi si ne lo gli me te sé c m t s v n"
        " questo questa questi queste quest quello quella quelli quelle quell quel quei quegli ciò mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre"
        " ogni ognuno ciascuno ciascuna qualche alcuni alcune tutto tutta tutti tutte molto molta molti molte poco poca pochi poche troppo tanto tanta tanti tante più meno stesso stessa stessi stesse"
        " non già ancora sempre mai spesso oggi ieri domani adesso poi allora qui qua lì là così solo soltanto appena quasi almeno pure proprio inoltre ormai fa dopo invece insieme piuttosto"
        " è sono era erano sarà saranno fu furono stato stata stati state essere sia siano fosse fossero sarebbe sarebbero ho hai ha abbiamo avete hanno aveva avevano avrà avranno avuto avere abbia abbiano"
        " avrebbe avrebbero può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero vuole vogliono va vanno andato fa fanno fatto fare viene vengono veniva venivano dice dicono disse detto"
        " nonostante malgrado rispetto ecco sì no forse lunedì martedì mercoledì giovedì venerdì sabato domenica mattina sera via"
    ),
    determiners=words(
        "il lo la l ' i gli le questo questa questi queste quei quegli quelle del dello della dell dei degli delle nel nello nella nell nei negli nelle al allo alla all ai agli alle dal dallo dalla dall"
        " dai dagli dalle sul sullo sulla sull sui sugli sulle suo sua suoi sue loro nostri nostre nostro nostra tutti tutte un una uno ogni quel quello quella col mio mia tuo tua"
    ),
    leading_words=words("altri altre"),
    part_of=words("di d del dello della dell dei degli delle"),
    genitives=words("di d del dello della dell dei degli delle"),
    adjectives=words(
        "nuovo nuova nuovi nuove altro altra altri altre grande grandi piccolo piccola piccoli piccole giovane giovani vecchio vecchia vecchi vecchie buono buona buoni buone primo prima primi prime"
        " ultimo ultima ultimi ultime principale principali diverso diversa diversi diverse vero vera veri vere falso falsa falsi false solo sola soli sole bello bella belli belle lungo lunga lunghi lunghe grosso"
        " grossa grossi grosse alto alta alti alte semplice semplici prossimo prossima prossimi prossime migliore migliori peggiore peggiori futuro futura futuri future ulteriore ulteriori presunto presunta presunti"
        " presunte importante importanti cosiddetti ex propri proprie singoli singole interi intere stessi stesse numerosi numerose"
    ),
    measure_adjectives=words("quota altezza lunghezza larghezza profondità diametro altitudine raggio distanza ritardo spessore circonferenza dislivello media"),
    adjective_endings=("i", "e", "o", "a"),
    plural_endings=("i", "e", "tà", "ù", "ò", "r", "l", "m", "n", "s", "t", "k", "b", "d", "p", "h", "g", "x", "y", "c", "w"),
    plurals=words("panda foto auto moto radio uova dita braccia ginocchia paia miglia migliaia centinaia lenzuola mura membra ossa labbra pneumo video euro kamikaze cinema pigiama gorilla"),
    verb_endings=("rebbe", "rebbero", "ranno", "avano", "evano", "ivano", "ssero", "arono", "erono", "irono", "iscono", "ò"),
    not_verb_endings=("divano", "capò", "oblò"),
    verbs=words(
        "soffre crede riceve dorme soffrono esce segue vale cade merita guadagna usa compra beve fuma mangia guarda rinuncia vive dice chiede resta rende prende perde vende mette legge scrive corre cresce vince muore nasce riguarda interessa rimane ritiene sostiene tiene spiega afferma annuncia conferma permette rappresenta"
        " coinvolge costituisce finisce subisce teme sceglie possiede chiude apre punta parla porta passa torna arriva lavora vota"
    ),
    attribution_before=(
        "stando a", "stando al", "stando alla", "stando ai", "stando alle", "stando agli", "stando all'", "a detta di", "a detta del", "a detta della", "a giudizio di", "a giudizio del",
        "secondo",
        *(f"secondo {article}" for article in ("il", "lo", "la", "l'", "i", "gli", "le", "quanto", "un", "una", "uno", "un'", "fonti", "alcuni", "alcune", "dati", "stime", "esperti", "analisti", "molti")),
    ),
    weak_speech_verbs=words(
        "chiarito chiarisce lamenta lamentato denuncia denunciato ribadito ribadisce avvisa avvisato allerta evidenzia evidenziato segnala segnalato rileva rilevato prevede previsto indicato indica mostra mostrato mostrano dimostrato certifica certificato replica replicato insiste attacca tuona dichiarato dichiara dichiarava affermato afferma affermava assicurato assicura detto dice diceva disse annunciato annuncia spiegato spiega spiegava aggiunto aggiunge sottolineato sottolinea precisato precisa comunicato comunica riferito riferisce confermato conferma stimato stima"
        " scritto scrive osservato osserva ricordato ricorda ammesso ammette avvertito avverte commentato commenta raccontato racconta rivelato rivela sostenuto sostiene reso calcolato calcola concluso conclude"
        " notato nota sapere promesso promette spiegano dicono affermano riferiscono sostengono stimano"
    ),
    equal_words=words("pari uguale uguali equivalente equivalenti"),
    speech_participle_endings=("ato", "ito", "uto", "tto", "sso", "sto", "uso"),
    speech_auxiliaries=words("ha hanno aveva avevano fatto"),
    relatives=words("che cui"),
    that=words("che"),
    subject_stoppers=words("se"),
    clause_openers=words("che ma perché poiché mentre quando"),
    prepositions=words("a di in da con su per tra fra nel nello nella nei negli nelle"),
    abbreviations_before_digits=words("p pp pag art n nr tel vol cap max min artt"),
    abbreviations=words("dott dr sig prof ing avv on sen gen col s p a c d es ecc pag pagg vol cap art artt tel cfr ca circ gov mons ten cap geom arch rag spett egr gent sigg dottssa feb mar apr mag giu lug ago sett ott nov dic"),
    sentence_starters=words("il lo la i gli le un una in nel nella a al alla e ma per da dal con su si non secondo"),
)  # fmt: skip
