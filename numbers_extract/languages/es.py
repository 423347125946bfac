"""Spanish: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import chain

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

_ACCENTS = str.maketrans("áéíóúü", "aeiouu")


def _inflect(word: str) -> Iterable[str]:
    """The same name without its accents: "kilometros", "dolares", "anos"."""
    plain = word.translate(_ACCENTS).replace("ñ", "n")
    if plain != word:
        yield plain


def _contracted(bounds: Mapping[str, Bound]) -> dict[str, Bound]:
    """Each phrase also with the article that melts into its last word: "más del", "superior al"; and without accents."""
    melted = {
        phrase + ending: bound
        for phrase, bound in bounds.items()
        for last, ending in ((" de", "l"), (" a", "l"))
        if phrase.endswith(last)
    }
    both = dict(chain(bounds.items(), melted.items()))
    return both | {bare: bound for phrase, bound in both.items() if (bare := phrase.translate(_ACCENTS)) not in both}


_ORDINALS = {
    "undécim": 11,
    "duodécim": 12,
    "decimotercer": 13,
    "decimocuart": 14,
    "decimoquint": 15,
    "decimosext": 16,
    "decimoséptim": 17,
    "decimoctav": 18,
    "decimonoven": 19,
    "millonésim": 10**6,
    "milmillonésim": 10**9,
    "billonésim": 10**12,
}

_UNITS = {"primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9}

_ONES = {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9}

# How verbs end: "aumentar", "crecer", "subir".
_AR = "ar ó aron a an aba aban ará arán aría arían ado ada ados adas ando arse ándose amos"
_AR_MOODS = "e en ara aran ase"
_ER = "er ió ieron e en ía ían erá erán ería erían ido ida idos idas iendo emos imos a an"
_IR = "ir ió ieron e en ía ían irá irán iría irían ido ida idos idas iendo imos a an"
_STEADY = "aument increment dispar escal trep salt rebot repunt mejor revaloriz"
_RISING = (
    forms(_STEADY, _AR)
    | forms("aument increment dispar mejor", _AR_MOODS)
    | forms("gan elev ampli apreci sum", _AR)
    | forms("crec encarec", _ER)
    | forms("crezc encarezc", "a an")
    | forms("sub ascend", _IR)
    | forms("asciend", "en")
) - words("ascienda asciende mejor")
_FALLING = (
    forms("baj rebaj desplom merm abarat moder suaviz desaceler", _AR)
    | forms("baj rebaj desplom merm", _AR_MOODS)
    | forms("recort rest depreci devalu", _AR)
    | forms("ced perd retroced", _ER)
    | forms("pierd desciend", "e en a an")
    | forms("descend reduc disminu", "ir irá irán iría irían ido ida idos idas imos")
    | forms("reduj disminuy", "o eron era eran ó")
    | forms("ca", "er yó yeron e en ía ían erá erán ería erían ído ída ídos ídas yendo ímos iga igan")
    | forms("descend", "ió ieron ía ían iendo")
    | forms("reduc reduzc disminuy", "e en a an")
    | words("encogió encogieron encoge encogido")
)
_TRANSITIVE = (
    forms("gan elev ampli sum recort rest", _AR)
    | forms("perd ced", _ER)
    | words("pierde pierden redujo redujeron reducido reduce reducen reducir")
)

LANGUAGE = Language(
    tag="es",
    numerals={f"veinte y {word}": Decimal(20 + value) for word, value in _ONES.items()},  # as it was written before
    ordinals={f"décim{ending} {stem}{ending}": Decimal(10 + value) for stem, value in _UNITS.items() for ending in ("o", "a")}
    | {stem + ending: Decimal(value) for stem, value in _ORDINALS.items() for ending in ("o", "a", "os", "as")},
    spellings={"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u"},
    joiners=words("y"),
    articles=words("un una uno"),
    ending_articles=words("un una uno"),
    decimal_words=words("coma punto"),
    decimal_links=words("con"),
    minus=words("menos"),
    ordinals_before_nouns=words("cuarto"),
    ranking_verbs=words("es era fue son terminó acabó acaba termina finalizó quedó queda llegó entró marcha va clasificó"),
    never_numbers=words("segundos"),
    never_phrases=(
        "media noche", "medio día", "primera ministra", "primer ministro", "primeras ministras", "primeros ministros", "primera dama", "primer plano", "primera línea",
        "primeros auxilios", "segunda mano", "tercera edad", "tercer mundo", "tercera persona", "cuartos de final", "octavos de final",
        "dieciseisavos de final", "segundo plano", "cuarta pared", "quinta esencia", "mil gracias", "cuarto de baño", "cuarto de estar", "primera categoría", "primer momento", "primera plana",
        "un tercero", "once titular",
    ),
    not_after={
        "primer": words("en"), "segundo": words("en"), "primero": words("lo"), "ciento": words("por tanto"), "cien": words("por"),
        "tercero": words("un"), "terceros": words("a de por"), "cuarto": words("su mi tu el del"), "cuartos": words("en a los"),
        "octavos": words("en a los"), "mil": words("las"), "segunda": words("con"), "mitad": words("en"), "cuarentena": words("la en su de"), "quincena": words("primera segunda la esta próxima última cada"), "media": words("la de su una"),
    },
    not_before={"primera": words("vista instancia"), "segunda": words("vuelta"), "quinta": words("columna")},
    scales={
        "mil": 3, "millón": 6, "millon": 6, "millones": 6, "mill.": 6, "mlls.": 6, "mln": 6, "millardo": 9, "millardos": 9,
        "billón": 12, "billon": 12, "billones": 12, "trillón": 18, "trillon": 18, "trillones": 18, "mil millones": 9, "k": 3,
    },
    glued_scales={"k": 3},
    glued_capital_scales={"M": 6, "G": 9, "K": 3},
    scale_links=words("de"),
    about_collectives=words("decena veintena treintena cuarentena cincuentena centena centenar millar millares centenares quincena"),
    collectives={"docena": 12, "docenas": 12, "decena": 10, "veintena": 20, "treintena": 30, "centena": 100, "centenar": 100, "millar": 1000,
                 "millares": 1000, "centenares": 100, "quincena": 15, "cuarentena": 40, "cincuentena": 50},
    vague={
        "decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "centenas": 100, "miles": 1000, "millares": 1000,
        "millones": 10**6, "billones": 10**12,
    },
    half=words("medio media"),
    half_nouns=words("mitad"),
    and_a_half=("y medio", "y media", "con un medio", "con medio", "y un medio"),
    and_a_share={"y cuarto": Decimal("0.25"), "y un cuarto": Decimal("0.25"), "y tres cuartos": Decimal("0.75")},
    share_joiners=words("con"),
    fraction_nouns={
        "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "medios": 2, "milésimas": 1000, "milésima": 1000,
        "centésimas": 100, "centésima": 100, "décimas": 10, "décima": 10,
    },
    ordinals_are_shares=True,
    share_plural_ending="s",
    share_parts=words("parte partes"),
    share_suffixes={"tavos": "ta", "tavo": "ta", "avos": "", "avo": "", "avas": "", "ava": ""},
    over_words=words("sobre"),
    of_words=words("de"),
    share_words=words("de cada"),
    share_links=("de cada",),
    never_alone_in_share=words("de cada"),
    share_ones=words("uno una un"),
    every_words=words("cada"),
    multiple_words={
        "doble": Decimal(2), "triple": Decimal(3), "cuádruple": Decimal(4), "quíntuple": Decimal(5), "duplicó": Decimal(2), "duplicaron": Decimal(2),
        "duplica": Decimal(2), "duplican": Decimal(2), "duplicado": Decimal(2), "duplicar": Decimal(2), "duplicará": Decimal(2),
        "triplicó": Decimal(3), "triplicaron": Decimal(3), "triplica": Decimal(3), "triplican": Decimal(3), "triplicado": Decimal(3),
        "triplicar": Decimal(3), "triplicará": Decimal(3), "cuadruplicó": Decimal(4), "cuadruplicado": Decimal(4), "cuadruplica": Decimal(4),
        "cuadruplicar": Decimal(4), "quintuplicó": Decimal(5), "quintuplicado": Decimal(5), "duplicarse": Decimal(2), "triplicarse": Decimal(3),
        "duplicando": Decimal(2), "triplicando": Decimal(3),
    },
    multiples_as_nouns=words("doble triple cuádruple quíntuple"),
    moments_behind=words("antes atrás"),
    times_words=words("veces vez x"),
    factor_words={
        f"{verb} {by}": word == "multiplic"
        for word, endings in (("multiplic", "ó aron a an ado ada ados adas ar arse ará arán aría ando aba"), ("divid", "ió ieron e en ido ida idos idas ir irse"))
        for verb in forms(word, endings)
        for by in ("por", "entre")
    },
    hour_names={"mediodía": "12:00", "medianoche": "00:00"},
    implied_numbers=numbered({
        "2": "ambos ambas par pareja parejas gemelos gemelas dúo bienio doble dobles",
        "3": "trío triple trillizos trienio",
        "4": "cuarteto cuatrienio",
        "5": "quinquenio lustro",
        "30": "treintañero treintañera treintañeros",
        "60": "sexagenario sexagenaria sexagenarios",
        "70": "septuagenario septuagenaria septuagenarios",
        "80": "octogenario octogenaria octogenarios",
        "90": "nonagenario nonagenaria nonagenarios",
        "100": "centenario centenaria centenarios",
        "1": "solo sola único única",
        "0.5": "mitad medio media",
    }),
    as_many=("de", "más"),
    several=words("varios varias algunos algunas unos unas"),
    ordinal_suffixes=words("º ª o a er ero era ro ra do da to ta mo ma vo va no na avo ava"),
    inflect=_inflect,
    units={
        "cc": "centimeter ** 3",
        "tonelada": "metric_ton", "toneladas": "metric_ton",
        "kilo": "kilogram", "kilos": "kilogram", "kgs": "kilogram", "quintales": "100 * kilogram",
        "hectómetros cúbicos": "hectometer ** 3", "hectómetro cúbico": "hectometer ** 3", "hm3": "hectometer ** 3", "noche": "night", "noches": "night", "añitos": "year",
        "semestre": "6 * month", "semestres": "6 * month", "bimestre": "2 * month", "quinquenio": "5 * year",
        "lustro": "5 * year", "lustros": "5 * year", "milenio": "millennium", "milenios": "millennium", "hs": "hour", "hs.": "hour",
        "seg": "second", "segs": "second", "decenio": "decade", "decenios": "decade", "década": "decade", "décadas": "decade",
        "hrs": "hour", "hr": "hour", "mins": "minute",
        "has": "hectare",
        "kmh": "kilometer_per_hour", "kph": "kilometer_per_hour", "mph": "mile_per_hour",
        "kilómetros a la hora": "kilometer_per_hour", "kilómetros hora": "kilometer_per_hour",
        "grados centígrados": "degree_Celsius", "grado centígrado": "degree_Celsius", "centígrados": "degree_Celsius",
        "grados": "degree | degree_Celsius", "grado": "degree | degree_Celsius", "grados c": "degree_Celsius", "grados centigrados": "degree_Celsius", "ºc": "degree_Celsius", "º c": "degree_Celsius",
        "celsius": "degree_Celsius", "° celsius": "degree_Celsius", "° centígrados": "degree_Celsius", "grados f": "degree_Fahrenheit",
        "ºf": "degree_Fahrenheit", "º f": "degree_Fahrenheit", "fahrenheit": "degree_Fahrenheit", "° fahrenheit": "degree_Fahrenheit",
        "grados kelvin": "kelvin", "deg f": "degree_Fahrenheit", "deg c": "degree_Celsius",
        "cv": "metric_horsepower", "caballos de vapor": "metric_horsepower",
        "kilovatios-hora": "kilowatt_hour", "kilovatio hora": "kilowatt_hour", "kilovatio-hora": "kilowatt_hour", "megavatio-hora": "megawatt_hour", "megavatios-hora": "megawatt_hour",
        "gigavatios-hora": "gigawatt_hour", "teravatios-hora": "terawatt_hour",
        "teravatios": "terawatt",
        "gigas": "gigabyte", "megas": "megabyte", "decibelios": "decibel", "kilotones": "kiloton_TNT",
        "arrobas": "11.5 * kilogram",
    },
    year_spans=with_endings({"bien": 2, "trien": 3, "cuatrien": 4, "quinquen": 5, "decen": 10}, "al", "ales"),
    not_units=words("cuarto cuartos s d a p b au al da in fur pc rev cuarto\u00a0imperial c"),
    below_zero=("bajo cero",),
    temperature_cues=words(
        "temperatura temperaturas termómetro termómetros calor frío cálido fría frías caluroso máxima máximas mínima mínimas bajo cero"
        " heladas helada ola sombra fiebre calentamiento mercurio centígrados celsius calienta"
    ),
    compared_words=words("frente a contra"),
    unit_links=words("frente contra desde al el la los un una a unos hasta"),
    bounding_adjectives={"buena": WELL_OVER, "buen": WELL_OVER},
    unit_adjectives=words("bruto brutos neto netos más largos largas consecutivos consecutivas seguidos seguidas completos completas nuevos adicionales primeros primeras últimos últimas"),
    currencies={
        "euro": ("EUR",), "euros": ("EUR",), "dólares americanos": ("USD",), "dolares americanos": ("USD",), "dólar americano": ("USD",),
        "us dólares": ("USD",), "ptas": ("ESP",), "ptas.": ("ESP",), "pts": ("ESP",), "pta": ("ESP",), "yuanes": ("CNY",), "yuan": ("CNY",), "yuanes chinos": ("CNY",),
        "libras": ("GBP", "EGP", "LBP", "SYP"), "francos": ("CHF", "XOF", "XAF", "FRF", "BEF"), "rupias": ("INR", "PKR", "LKR", "NPR", "IDR"),
        "rupia": ("INR", "PKR", "LKR", "NPR", "IDR"), "wones": ("KRW",), "won": ("KRW",), "bitcoin": ("XBT",), "bitcoins": ("XBT",),
        "bolivianos": ("BOB",), "guaraníes": ("PYG",), "lempiras": ("HNL",), "quetzales": ("GTQ",), "córdobas": ("NIO",), "sucres": ("ECS",),
        "liras": ("TRY", "ITL"), "zlotys": ("PLN",), "eslotis": ("PLN",), "grivnas": ("UAH",), "shéqueles": ("ILS",), "séqueles": ("ILS",),
        "dírhams": ("AED", "MAD"), "dinares": ("RSD", "DZD", "IQD", "KWD", "JOD"), "riyales": ("SAR", "QAR"), "riales": ("IRR", "OMR", "YER"),
        "corona": ("SEK", "NOK", "DKK", "CZK", "ISK"), "florines": ("HUF", "NLG"), "meur": ("EUR",), "pounds": ("GBP",), "rand": ("ZAR",), "rands": ("ZAR",),
        "colón": ("CRC", "SVC"), "colones": ("CRC", "SVC"), "u$s": ("USD",), "u$d": ("USD",), "marco": ("DEM", "FIM", "BAM"), "rublo": ("RUB", "BYN"), "franco": ("CHF", "XOF", "XAF"),
    },
    minutes_marked=True,
    between_sides=words("por"),
    subunits={
        "céntimo": ("EUR",), "céntimos": ("EUR",), "centimos": ("EUR",), "centavo": ("USD", "MXN", "ARS", "COP"),
        "centavos": ("USD", "MXN", "ARS", "COP"), "cents": ("EUR", "USD"), "penique": ("GBP",), "peniques": ("GBP",), "¢": ("USD",), "kopeks": ("RUB",),
        "céntimos de euro": ("EUR",), "céntimo de euro": ("EUR",), "centavos de dólar": ("USD",), "centavo de dólar": ("USD",), "cénts": ("EUR",), "cts": ("EUR",),
    },
    not_currencies=words("all top try bob cop sos son ese pes ron cup"),
    percents={
        "por ciento": "percent", "por cien": "percent", "porciento": "percent", "puntos porcentuales": "percentage_point",
        "punto porcentual": "percentage_point", "puntos básicos": "basis_point", "punto básico": "basis_point", "por mil": "permille",
        "puntos basicos": "basis_point", "% de puntos": "percentage_point",
    },
    per_unit=("por cada",),
    per_unit_articles=words("el la"),
    averages=words("media promedio"),
    per=words("por"),
    per_nouns={
        "por": words(
            "noche habitante habitantes persona personas cabeza cápita hogar familia alumno estudiante trabajador empleado acción mujer hombre niño vivienda"
            " paciente votante contribuyente partido pasajero vehículo coche usuario cliente unidad jugador equipo hijo votación plaza título billete turno"
        )
    },
    per_time=("al", "a la", "cada", "por"),
    more_phrases=("más", "menos"),
    frequencies={
        "anuales": "year", "anual": "year", "anualmente": "year", "mensualmente": "month", "semanalmente": "week", "diariamente": "day", "mensuales": "month", "mensual": "month", "semanales": "week", "semanal": "week", "diarios": "day",
        "diarias": "day", "diario": "day", "diaria": "day", "trimestrales": "quarter_year",
    },
    article_not_units=words(
        "real sol peso corona marco cuarto pie grado punto grano bar nudo bit libra mol colón franco franca lira byte caballo braza balboa"
        " lempira quetzal boliviano córdoba rand leu lev pula dong kip loti som caballos noche taza quintal gravedad revolución carat quilate"
        " has stone lux candela ac fur"
    ),
    weight_cues=words("pesa pesan pesó pesaba pesaban pesaron peso perdió perder adelgazó engordó bebé cucharadas carne"),
    qualified_articles=words("un una el la los las al del"),
    qualifiers={
        "en un plazo de": WITHIN,
        "hasta": AT_MOST,
        **combined(AT_MOST, ("limitado", "limitada", "limitados", "limitadas", "se limita", "se limitará"), ("a",)),
        **_contracted({
            **dict.fromkeys(
                ("más de", "más que", "mayor de", "mayor que", "mayores de", "mayor a", "mayores a", "superior a", "superiores a", "por encima de", "superando",
                 "supera", "superan", "superó", "superaron", "supere", "rebasa", "rebasó", "rebasaron", "excede", "exceden", "excedió", "mucho más de", "muy por encima de",
                 "más allá de", "más alto que", "más alta que", "más altos que", "más grande que", "bastante más de", "bien por encima de",
                 "superar", "superaba", "superaban", "superará", "superarán", "superaría", "superado los", "superado las", "supera con creces", "sobrepasa", "sobrepasó", "supera ya", "superior", "supera ampliamente", "mayores que"), MORE),
        **dict.fromkeys(
            ("no supera", "no superan", "no superó", "no superaron", "no supere", "no superen", "no superaba", "no superaban", "no superará",
             "no superarán", "no superaría", "no excede", "no exceden", "no excederá", "no rebasa", "no rebasará", "sin superar"), AT_MOST),
            **dict.fromkeys(
                ("menos de", "menos que", "menor de", "menor que", "menores de", "menor a", "menores a", "inferior a", "inferiores a", "por debajo de",
                 "más bajo que", "más baja que", "más bajos que", "más pequeño que", "muy por debajo de", "mucho menos de", "bastante menos de", "menores que"), LESS),
            **dict.fromkeys(
                ("al menos", "por lo menos", "como mínimo", "un mínimo de", "mínimo de", "mínimo", "no menos de", "cuando menos", "a partir de",
                 "no baja de", "no baja del", "no bajan de", "no bajará de", "no bajarán de", "no baje de", "no bajen de", "no menor de", "mayor o igual a", "mayor o igual que", "mayores o iguales a", "igual o mayor que", "igual o superior a", "igual o mayor a", "mayor o igual", "no inferior a",
                 "al menos de", "desde", "no menos que", "no menor a"), AT_LEAST),
            **dict.fromkeys(
                ("hasta", "como máximo", "como mucho", "un máximo de", "máximo de", "máximo", "no más de", "a lo sumo", "a lo más", "un tope de", "menor o igual a",
                 "menor o igual que", "menores o iguales a", "igual o menor que", "igual o inferior a", "no mayor de", "a más tardar", "menor o igual", "no superior a",
                 "tantos como", "no más que", "no mayor a", "hasta un máximo de", "hasta casi", "igual o menor a"), AT_MOST),
            **dict.fromkeys(
                ("unos", "unas", "alrededor de", "aproximadamente", "en torno a", "aproximado de", "aproximada de", "cosa de", "más o menos",
                 "aprox.", "aprox", "ca.", "un estimado de", "se estima en", "estimado en", "estimada en", "del orden de", "~", "≈", "entorno a",
                 "algo así como", "como unos", "como unas", "estimados en", "rondando", "ronda", "rondan", "ronda ya", "rondan ya", "rondó", "rondaba",
                 "rondaban", "rondará", "rondarían"), ABOUT),
            **dict.fromkeys(
                ("casi", "prácticamente", "poco menos de", "algo menos de", "ligeramente por debajo de", "no llega a", "no llegan a", "no llegue a", "no lleguen a", "no llegaba a", "no llegaban a", "no llegó a", "no llegaron a", "rozando", "roza",
                 "rozan", "rozó", "rozaron", "roza ya", "rozan ya", "rozaba", "rozaban", "casi casi", "a punto de alcanzar", "ni siquiera", "escasos", "escasas", "ligeramente menos de", "un poco menos de"), NEARLY),
            **dict.fromkeys(
                ("cerca de", "próximo a", "próxima a", "próximos a", "próximas a", "cercano a", "cercana a", "cercanos a", "cercanas a"), CLOSE_TO),
            **dict.fromkeys(("apenas", "escasamente"), NOT_FAR_BELOW),
            **dict.fromkeys(
                ("poco más de", "algo más de", "un poco más de", "ligeramente por encima de", "ligeramente superior a", "largos", "ligeramente más de", "apenas más de", "algo por encima de"),
                WELL_OVER),
        }),
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    more_words=words("más"),
    less_words=words("menos"),
    reflexives=words("se"),
    at_peak=("lleg",),
    negations=words("no nunca"),
    negation_fillers=words("debe deben debería deberán ha han haya de ser"),
    defeats=("derrota", "perdi", "perder", "pierde", "cayó", "cayeron"),
    only_words=words("solo sólo solamente únicamente tan"),
    passing=("super", "rebas", "sobrepas", "umbral", "barrera"),
    estimating=("estim", "calcul"),
    more_of_them=words("otros otras"),
    qualifiers_after={
        "o más": AT_LEAST, "y más": AT_LEAST, "o mas": AT_LEAST, "o mayor": AT_LEAST, "o mayores": AT_LEAST, "en adelante": AT_LEAST, "como mínimo": AT_LEAST,
        "por lo menos": AT_LEAST, "al menos": AT_LEAST, "o superior": AT_LEAST, "para arriba": AT_LEAST, "cuando menos": AT_LEAST, "como minimo": AT_LEAST,
        "o menos": AT_MOST, "o menor": AT_MOST, "o menores": AT_MOST, "como máximo": AT_MOST, "como maximo": AT_MOST, "a lo sumo": AT_MOST,
        "como mucho": AT_MOST, "o inferior": AT_MOST, "aproximadamente": ABOUT, "más o menos": ABOUT, "y pico": WELL_OVER, "+": AT_LEAST,
        **dict.fromkeys(words("largo larga largos largas"), WELL_OVER), **dict.fromkeys(words("escaso escasa escasos escasas"), NEARLY),
    },
    date_qualifiers=_contracted({
        **dict.fromkeys(("desde", "a partir de", "desde el año", "desde principios de", "desde mediados de", "desde finales de", "desde comienzos de",
                         "desde inicios de", "a contar desde", "desde hace", "desde fines de"), AT_LEAST),
        "para": WITHIN,  # "presupuesto para 2026", "listo para 2026"
        **dict.fromkeys(("hasta", "hasta el año", "de aquí a", "de aquí al año", "de aquí hasta", "hasta principios de", "hasta mediados de", "hasta finales de", "antes del final de", "a más tardar en",
                         "para el año", "hasta fines de", "no más tarde de", "a más tardar"), AT_MOST),
        **dict.fromkeys(("alrededor de", "hacia", "en torno a", "circa", "ca.", "c.", "cerca de", "aproximadamente en", "hacia el año", "sobre las", "sobre la", "a eso de", "en torno a"), ABOUT),
        **dict.fromkeys(("pasadas las", "pasada la"), MORE),
        **dict.fromkeys(("antes de", "con anterioridad a", "previo a"), LESS),
        **dict.fromkeys(("después de", "tras", "posterior a", "con posterioridad a"), MORE),
        **dict.fromkeys(("a principios de", "a mediados de", "a finales de", "a comienzos de", "a inicios de", "a fines de", "principios de", "mediados de",
                         "finales de", "comienzos de", "inicios de", "fines de", "a principio de", "a final de", "al final de", "al principio de", "al comienzo de", "a mitad de"), NARROWS),
    }),
    bounding_nouns=words("menor menores"),
    governable=words("sobre desde hasta"),
    governors=("dispar", "tiro", "gole", "golazo", "lanz", "remat", "directo", "caída", "cayó", "salt", "habl", "debat", "discut", "inform", "libro", "acuerdo", "ley", "camin", "viaj", "condu", "lleg", "llev", "fue", "fuer", "ir"),
    between=words("entre"),
    between_and=words("y e"),
    range_from=words("de del desde"),
    range_to=words("a al hasta"),
    than=words("que de"),
    alternatives=words("o u ó"),
    range_fillers=words("unos unas un una el la los las"),
    score_links=words("a"),
    counting_verbs=words("fueron son eran han habían serán resultaron murieron estaban están"),
    months={"set": 9, "sep": 9, "setiembre": 9, "ene": 1, "abr": 4, "ago": 8, "dic": 12},
    months_need_capital=words("mar set"),
    single_year_nouns=words("año"),
    which_year=words("este cada próximo"),
    year_nouns=words("año años ejercicio curso temporada verano invierno otoño primavera campaña bienio trienio"),
    year_cues=words("en desde hasta tras para año entre hacia"),
    decade_nouns_before=("años", "década de", "década del", "década de los", "década de los años", "decenio de", "décadas de", "década de las"),
    decade_articles=words("los"),
    century_nouns=words("siglo siglos s"),
    roman_centuries=True,
    day_tails=("del mes", "de cada mes", "de este mes"),
    quarters=words("trimestre"),
    lone_year_parts=words("trimestre semestre"),
    half_years=words("semestre mitad"),
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    after_era=("d. c.", "d.c.", "después de cristo", "de nuestra era", "d. n. e."),
    before_era=("a. c.", "a.c.", "antes de cristo", "antes de nuestra era", "a. n. e.", "a. de c."),
    weekday_days=True,
    day_nouns=words("día"),
    day_month_links=words("de del"),
    quarter_letters=words("t q"),
    half_year_letters=words("s"),
    zone_names=words("gmt utc"),
    lasting_cues=words("en"),
    clock_units=words("horas hora h hs hrs"),
    hour_cues=("a las", "desde las", "hasta las", "sobre las", "entre las", "hacia las", "antes de las", "después de las", "a eso de las", "de las", "tras las"),
    clock_to=words("menos"),
    point_clock_before=words("de desde hasta"),
    clock_before=words("las"),
    afternoon={
        **dict.fromkeys(("a.m.", "a.m", "am", "de la mañana", "de la madrugada", "a. m."), MORNING),
        **dict.fromkeys(("p.m.", "p.m", "pm", "de la tarde", "del mediodía", "p. m."), AFTERNOON),
        "de la noche": NIGHT,
    },
    time_point_marks=":.",
    increase=_RISING
    | words(
        "duplicó duplicaron triplicó triplicaron cuadruplicó subió subieron sube suben subir subido subida subidas subiendo subirá subirán aumentó aumentaron aumenta aumentan aumentar aumentado aumento aumentos"
        " aumentando aumentará creció crecieron crece crecen crecer crecido crecimiento creciendo crecerá incrementó incrementaron incrementa incrementar"
        " incrementado incremento incrementos incrementarse elevó elevaron eleva elevar elevado elevarse avanzó avanzaron avanza avanzado avance repuntó repuntaron repunta"
        " repunte ganó ganaron gana ganado ganancia ganancias disparó dispararon dispara disparado encareció encarecieron encarece encarecido encarecimiento alza alzas"
        " revalorizó revalorizado revalorización revalorizarse mejoró mejoraron mejora mejorado escaló escalado trepó ascendió ascendieron ascenso ascender amplió ampliaron"
        " ampliación engordó sumó subirían aumentaría crecería aumenten suba crezca aumente incremente incrementan apreció apreciación saltó sumaron rebotó rebote"
    ),
    decrease=_FALLING
    | words(
        "bajó bajaron baja bajan bajar bajado bajada bajadas bajando bajará cayó cayeron cae caen caer caído caída caídas cayendo caerá descendió descendieron desciende"
        " descienden descender descendido descenso descensos disminuyó disminuyeron disminuye disminuyen disminuir disminuido disminución redujo redujeron reduce reducen"
        " reducir reducido reducción reducirá reducirse reducciones recortó recortaron recorta recortar recortado recorte recortes perdió perdieron pierde pierden perder perdido pérdida"
        " pérdidas retrocedió retrocedieron retrocede retroceso retroceder desplomó desplomaron desplome desploma hundió hundieron hundimiento rebajó rebajaron rebaja rebajar"
        " rebajado mermó merma contrajo contrajeron contracción abarató abarataron abaratamiento cedió cedieron cede depreció depreciación devaluación devaluó restó menguó bajaría caería bajaba"
        " moderó moderaron modera suavizó retrocedía disminuyan baje caiga reduzca deprecia depreciado deprimió empeoró"
    ),
    change_to=words("a al hasta"),
    change_from=words("de del desde"),
    change_of=words("de del"),
    change_in=words("en"),
    change_moves=words("pasó pasa pasan pasar pasaron pasado pasando pasará pasaría"),
    change_nouns=words(
        "subida subidas aumento aumentos crecimiento incremento incrementos alza repunte caída caídas descenso descensos reducción bajada bajadas"
        " disminución recorte retroceso desplome rebaja encarecimiento avance mejora ascenso contracción abaratamiento pérdida rebote merma depreciación apreciación devaluación revalorización"
    ),
    change_transitive=_TRANSITIVE
    | words(
        "ganó ganaron gana ganado ganancia ganancias perdió perdieron pierde pierden perder perdido pérdida pérdidas elevado reducido mejora sumó recortó redujo"
        " sumaron restó pérdidas cede cae avance saltó"
    ),
    change_losing=words("perdió perdieron pierde pierden perdido ganó ganaron"),
    change_reaching=words("por"),
    change_asides=("de media", "en promedio", "de promedio", "como media"),
    change_fillers=words("actual actuales anterior anteriores"),
    point_nouns=words("punto puntos goles escaños"),
    change_bare=True,
    modals=words("podría podrían puede pueden podrá deberá espera prevé"),
    naming_nouns=words(
        "salida salidas kilómetro bus ave tranvía metro minuto minutos pista página páginas pág págs artículo artículos art arts capítulo cap apartado párrafo sección tomo volumen vol versión habitación sala puerta andén vía terminal"
        " vuelo tren línea autobús carretera autopista autovía ruta número números núm nº n nro no. canal figura tabla cuadro anexo paso fase nivel tipo clase grupo lote piso"
        " planta bloque portal escalera teléfono tel fax móvil whatsapp código expediente matrícula temporada episodio categoría modelo serie windows boeing airbus"
        " apolo agenda ley decreto real distrito zona sector celda pista box apartamento departamento caja folio nota protocolo formulario resolución enmienda"
        " estación dorsal cap etapa jornada edición foto gate reactor celda aula unidad módulo butaca asiento fila salmo versículo cp extensión"
    ),
    naming_abbreviations=words("n núm nro no pág págs p pp art arts cap vol tel ext fig párr tít"),
    strong_naming_nouns=words("postal dni nif cif teléfono código expediente matrícula contraseña número"),
    naming_copulas=words("es era"),
    property_nouns=words("magnitud índice nota puntuación edad temperatura número factor velocidad coeficiente calificación tasa grado"),
    streets_before=words("calle c avenida av avda plaza pza paseo camino carretera ronda travesía glorieta callejón bulevar calzada carrera jirón autopista"),
    postcode_digits=(5,),
    opening_verb_endings=("ó", "on", "an", "en"),
    titled_ordinal_nouns=words("guerra mundial república intifada internacional"),
    idioms=words("24/7 50/50 9/11"),
    score_cues=words(
        "ganó ganar gana ganaron venció vencer vence venció perdió perdieron pierde empató empate empataron derrotó derrota derrotaron victoria goleó goleada marcador"
        " resultado partido set sets votos votación eliminó superó empatar cayó imponerse impuso global tanteo penaltis prórroga"
    ),
    head_rule=HeadRule.FIRST,
    function_words=words(
        "el la los las lo un una unos unas al del de a en con por para sin sobre entre hasta desde hacia según contra tras ante bajo durante mediante vía"
        " y e o u ni que quien quienes cual cuales cuyo cuya cuyos cuyas como cuando donde cuanto cuantos cuantas porque pues aunque si mientras pero sino"
        " no sí ya aún todavía también tampoco además más menos muy tan tanto tantos tantas mucho mucha muchos muchas poco poca pocos pocas todo toda todos todas"
        " alguno alguna algunos algunas ninguno ninguna otro otra cada ambos ambas mismo misma su sus mi mis tu tus nuestro nuestra nuestros nuestras vuestro"
        " me te se nos os le les él ella ello ellos ellas yo tú usted ustedes nosotros este esta esto estos estas ese esa eso esos esas aquel aquella aquellos aquellas"
        " es son era eran fue fueron será serán sería serían ser sido siendo está están estaba estaban estuvo estuvieron estar estado ha han había habían haber hay hubo"
        " habrá he hemos hace hacen hizo hicieron tiene tienen tenía tenían tuvo tuvieron tener va van iba iban ir puede pueden podía pudo podrá podrán debe deben"
        " dice dicen dijo dijeron así luego entonces después antes ahora hoy ayer mañana anoche siempre nunca jamás casi sólo solo solamente aquí allí allá cerca lejos"
        " quizás quizá tal tales cualquier cualquiera incluso excepto salvo através través quienes parte veces vez edad apenas respectivamente"
        " i.e etc per cápita atrás aproximadamente alrededor"
    ),
    determiners=words("el la los las este esta estos estas ese esa esos esas aquel aquella aquellos aquellas sus su mis tus nuestros nuestras todos todas ambos ambas"),
    leading_words=words("otros otras más"),
    part_skips=words("últimos últimas primeros primeras restantes otros otras"),
    own_words=words("sus su mis tus"),
    part_of=words("de del"),
    genitives=words("de del"),
    adjectives=words(
        "nuevos nuevas nuevo nueva grandes gran grande pequeños pequeñas pequeño pequeña primeros primeras últimos últimas otros otras presuntos presuntas presunto presunta"
        " supuestos supuestas supuesto supuesta principales principal diferentes distintos distintas diversos diversas antiguos antiguas antiguo antigua ex exmiembros mejores"
        " mejor peores peor altos altas alto alta largos largas largo larga importantes importante graves grave numerosos numerosas posibles posible simples"
        " simple verdaderos verdaderas buenos buenas buen buena malos malas mal mala propios propias propio propia mismos mismas únicos únicas único única próximos próximas"
        " próximo próxima sucesivos sucesivas siguientes siguiente pasado pasados pasada pasadas actuales actual potenciales potencial célebres fuertes fuerte bellos bellas"
        " viejos viejas viejo vieja ricos pobres breves breve duros duras intensos intensas valiosos valiosas históricos reconocidos destacados destacadas conocidos restantes escasos escasas"
        " anteriores anterior futuros futuras futuro futura más total medio media llamados llamadas grandísimos interminables modernos modernas enormes enorme"
    ),
    measure_adjectives=words(
        "coche avión autobús tren barco edad altura alto ancho anchura largo longitud profundidad diámetro radio superficie extensión peso antigüedad distancia duración grosor espesor potencia capacidad"
        " retraso velocidad media promedio diferencia ventaja vida calado eslora desnivel altitud"
    ),
    adjective_endings=(
        "s", "ado", "ada", "ido", "ida", "ivo", "iva", "oso", "osa", "ico", "ica", "al", "ario", "aria", "ano", "ana", "ense", "ible", "able", "ino", "ina", "és", "esa", "ar", "il", "ente", "ante",
    ),
    plural_endings=("s",),
    singular_endings=("ás", "ís", "ús"),
    plurals=words("países sofás menús"),
    not_plurals=words(
        "dos tres seis veintidós veintitrés veintiséis dieciséis menos más además después antes entonces lejos quizás jamás atrás detrás lunes martes miércoles jueves viernes"
        " mes interés francés inglés portugués japonés irlandés danés holandés escocés virus campus autobús gas país crisis dosis tesis oasis estrés bus jesús"
        " carlos luis andrés marcos lucas moisés nicolás tomás inés burgos cádiz honduras texas londres parís bruselas pues trás a través mientras"
        " apenas tras gracias es fuimos somos hemos vamos estamos tenemos creemos esperamos podemos sabemos vemos"
    ),
    verb_endings=("aron", "ieron", "aban", "arán", "erán", "irán", "arían", "erían", "irían", "ó"),
    verbs=words("murieron resultaron son fueron viven trabajan votaron cuesta cuestan costó necesita necesitan quiere quieren murió llegó llegaron vive quiso"),
    attribution_before=(
        "según", "de acuerdo con", "de acuerdo a", "en palabras de", "a juicio de", "en opinión de", "con arreglo a", "conforme a", "a decir de", "citando a",
        "en declaraciones de", "segun", "según datos de", "según fuentes de",
    ),
    attribution_links=words("por"),
    speech_verbs=words(
        "dijo dijeron dice dicen afirmó afirmaron afirma afirman declaró declararon declara señaló señalaron señala señalan aseguró aseguraron asegura aseguran explicó"
        " explicaron explica explican informó informaron informa informan indicó indicaron indica indican manifestó apuntó"
        " precisó precisaron detalló detallaron añadió añadieron agregó subrayó destacó destacaron advirtió advirtieron advierte"
        " sostuvo sostiene"
        " recordó insistió matizó"
    ),
    weak_speech_verbs=words(
        "alerta alertó alertaron avisa avisó relata relató cuenta contó lamenta critica recuerda zanja sentencia sentenció expone expuso constata constató indicaron admite admitió resume resumió denunció denunciaron denuncia denuncian estimó estimaron estima estiman calcula calculan calculó prevé prevén pronosticó reportó reportaron anunció"
        " anunciaron anuncia anuncian confirmó confirmaron confirma reveló revelaron revela reconoció reconocieron comunicó prometió prometieron cree creen"
        " criticó lamentó advirtió exigió estipuló concluyó concluye muestra muestran recoge apunta sugiere"
    ),
    relatives=words("que quien quienes cuyo cuya"),
    equal_words=words("igual iguales equivalente equivalentes equivale equivalen"),
    that=words("que"),
    subject_stoppers=words("si"),
    clause_openers=words("que porque pero y"),
    prepositions=words("en con por para de a sin sobre entre"),
    abbreviations_before_digits=words("núm nro no art arts pág págs p pp vol cap tel n fig aprox máx mín"),
    abbreviations=words(
        "sr sra srta sres dr dra d da dña prof lic ing gral cnel cap sgto ee uu ff aa rr hh núm nro pág págs art arts vol cap fig tel ext av avda pza c s a p n u st sto sta"
        " hnos cía ltda aprox máx mín prov dpto admón mons excmo excma ilmo rvdo b k j m e f l ca vid op cit trad ed eds gob pdte vda"
    ),
    sentence_starters=words("el la los las un una en y pero de del a al por con para según este esta estos estas no se su sus hay es son"),
)  # fmt: skip
