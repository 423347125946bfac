"""Portuguese, of Brazil and of Portugal: what CLDR lacks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    WELL_OVER,
    Bound,
    HeadRule,
    Language,
    forms,
    numbered,
    with_endings,
    words,
)

_ACCENTS = str.maketrans("áâãàéêíóôõúüç", "aaaaeeiooouuc")
_CONTRACTED = ((" de", ("o", "a", "os", "as")), (" em", ("o", "a", "os", "as", "um", "uma")), (" a", ("o", "os")))


def _inflect(word: str) -> Iterable[str]:
    """The same name without its accents ("dolares", "mes"), and as it is spelled in Portugal or by habit ("kilómetros")."""
    plain = word.translate(_ACCENTS)
    for form in (plain, word.replace("quil", "kil"), word.replace("ô", "ó"), plain.replace("quil", "kil")):
        if form != word:
            yield form


def _contracted(bounds: Mapping[str, Bound]) -> dict[str, Bound]:
    """Each phrase also with the article that melts into its last word: "mais dos", "superior aos"; and without accents."""
    melted: dict[str, Bound] = {}
    for phrase, bound in bounds.items():
        for last, endings in _CONTRACTED:
            if phrase.endswith(last):
                stem = {" de": " d", " em": " n", " a": " a"}[last]
                melted |= {phrase.removesuffix(last) + stem + ending: bound for ending in endings}
        if phrase.endswith(" a"):
            melted |= {phrase.removesuffix("a") + ending: bound for ending in ("à", "às")}
    both = dict(chain(bounds.items(), melted.items()))
    return both | {bare: bound for phrase, bound in both.items() if (bare := phrase.translate(_ACCENTS)) not in both}


_ORDINALS = {
    "primeir": 1,
    "segund": 2,
    "terceir": 3,
    "quart": 4,
    "quint": 5,
    "sext": 6,
    "sétim": 7,
    "oitav": 8,
    "non": 9,
    "décim": 10,
    "vigésim": 20,
    "trigésim": 30,
    "quadragésim": 40,
    "quinquagésim": 50,
    "sexagésim": 60,
    "septuagésim": 70,
    "octogésim": 80,
    "nonagésim": 90,
    "centésim": 100,
    "milésim": 1000,
    "setuagésim": 70,
    "undécim": 11,
    "duodécim": 12,
}

# How verbs end: "aumentar", "crescer", "subir".
_AR = "ar ou aram a am ava avam ará arão aria ariam ado ada ados adas ando arem asse amos ámos"
_ER = "er eu eram e em ia iam erá erão eria eriam ido ida idos idas endo emos esse"
_IR = "ir iu iram e em ia iam irá irão iria iriam ido ida idos idas indo imos isse"
_RISING = (
    forms("aument increment dispar escal salt aceler agrav reajust elev valoriz melhor ampli avanç recuper", _AR)
    | forms("aument dispar avanc", "e em")
    | forms("ganh som acrescent", _AR)
    | forms("cresc encarec", _ER)
    | forms("cresç encareç", "a am")
    | forms("sub", _IR)
    | words("sobe sobem suba subam")
) - words("melhor salta")
_FALLING = (
    forms("baix recu despenc desab desvaloriz tomb declin desaceler depreci", _AR)
    | forms("recue baixe", "_ m")
    | forms("cort", _AR)
    | forms("desc encolh ced perd", _ER)
    | forms("ca", "ir iu íram em ía iam irá irão iria iriam ído ída ídos ídas indo ímos")
    | forms(
        "diminu reduz retra", "ir iu íram iram i ía ia iam irá irão iria iriam ído ída ido ida idos idas indo imos iu"
    )
)
_TRANSITIVE = (
    forms("ganh som acrescent elev ampli cort", _AR)
    | forms("perd", _ER)
    | words("reduziu reduziram reduz reduzem reduzir reduzido")
)

LANGUAGE = Language(
    tag="pt",
    numerals={
        "catorze": Decimal(14), "quatorze": Decimal(14), "dezasseis": Decimal(16), "dezassete": Decimal(17), "dezanove": Decimal(19),
        "dezesseis": Decimal(16), "dezessete": Decimal(17), "dezenove": Decimal(19),
    },
    ordinals={
        **{stem + ending: Decimal(value) for stem, value in _ORDINALS.items() for ending in ("o", "a", "os", "as")},
        "terça": Decimal(3),
        **{stem + ending: Decimal(10**power) for stem, power in (("milionésim", 6),) for ending in ("o", "a", "os", "as")},
    },
    spellings={"á": "a", "â": "a", "ã": "a", "é": "e", "ê": "e", "í": "i", "ó": "o", "ô": "o", "õ": "o", "ú": "u", "ü": "u"},
    joiners=words("e"),
    articles=words("um uma"),
    ending_articles=words("um uma"),
    decimal_words=words("vírgula virgula ponto"),
    decimal_links=words("com"),
    minus=words("menos"),
    never_numbers=words("segundos"),
    ordinals_before_nouns=words("segunda terça quarta quinta sexta quarto"),
    never_phrases=(
        "meio-dia", "meia-noite", "meio dia", "meia noite", "meia-idade", "primeira ministra", "primeiro ministro", "primeiro-ministro", "primeira-ministra", "primeiras ministras", "primeiros ministros", "primeira dama",
        "primeira-dama", "primeiro plano", "primeiros socorros", "segunda mão", "terceira idade", "terceiro mundo", "segundo plano", "segunda-feira", "terça-feira",
        "quarta-feira", "quinta-feira", "sexta-feira", "segundas-feiras", "quintas-feiras", "quartas-feiras", "sextas-feiras", "quartas de final", "oitavas de final", "quartas-de-final", "oitavas-de-final",
        "quarto de dormir", "segundas intenções", "mil desculpas", "segunda instância", "primeira instância",
        "primeira categoria", "primeira classe", "primeiro momento", "um terceiro",
    ),
    not_after={
        # Behind a comma or at the beginning it is "according to".
        "segundo": words(", ( – —").union(("",)), "primeiro": words("em"), "cento": words("por"), "cem": words("por"), "quarto": words("seu meu do no ao"), "quartos": words("os nos dos com"), "quinzena": words("primeira segunda a esta próxima última cada na da"),
        "terceiros": words("a de por para com"), "oitavas": words("as nas das"), "quartas": words("as nas das"), "mil": words("as"), "meia": words("a de da"),
        "sextas": words("às nas"), "quintas": words("às nas"), "segundas": words("às nas"),
    },
    not_before={
        **dict.fromkeys(("segunda", "terça", "quarta", "quinta", "sexta"), words("feira passada seguinte próxima retrasada última")),
        "primeira": words("vista"), "segundo": words("o a os as um uma dados informações fontes ele ela eles este esta"),
    },
    scales={
        "mil": 3, "milhão": 6, "milhões": 6, "milhao": 6, "milhoes": 6, "mln": 6, "bilhão": 9, "bilhões": 9, "bilhao": 9,
        "bilhoes": 9, "trilhão": 12, "trilhões": 12, "trilhao": 12, "trilhoes": 12, "mil milhões": 9, "mil milhoes": 9,
        "bilião": 12, "biliões": 12, "k": 3, "trilião": 18, "triliões": 18,
    },
    glued_scales={"k": 3},
    glued_capital_scales={"M": 6, "G": 9, "K": 3, "B": 9},
    scale_links=words("de"),
    about_collectives=words("dezena vintena trintena centena milhar quinzena"),
    collectives={"dúzia": 12, "dúzias": 12, "duzia": 12, "duzias": 12, "dezena": 10, "vintena": 20, "trintena": 30, "centena": 100, "milhar": 1000, "quinzena": 15,
                 "milheiro": 1000, "grosa": 144},
    vague={
        "dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000, "milhões": 10**6, "bilhões": 10**9, "trilhões": 10**12, "biliões": 10**12,
    },
    half=words("meio meia"),
    half_nouns=words("metade"),
    and_a_half=("e meio", "e meia", "com meio", "com um meio", "e um meio"),
    and_a_share={"e um quarto": Decimal("0.25"), "e três quartos": Decimal("0.75")},
    share_joiners=words("com"),
    fraction_nouns={
        "terço": 3, "terços": 3, "terco": 3, "tercos": 3, "quarto": 4, "quartos": 4, "meios": 2, "décimos": 10, "décimo": 10, "milésimos": 1000, "centésimos": 100,
    },
    ordinals_are_shares=True,
    share_plural_ending="s",
    share_parts=words("parte partes"),
    share_suffixes={"avos": "", "avo": ""},
    over_words=words("sobre"),
    of_words=words("de"),
    share_words=words("de em cada a entre"),
    share_links=("em cada",),
    never_alone_in_share=words("de em cada a entre"),
    share_ones=words("um uma"),
    every_words=words("cada"),
    multiple_words={
        "dobro": Decimal(2), "triplo": Decimal(3), "quádruplo": Decimal(4), "quíntuplo": Decimal(5), "dobrou": Decimal(2), "dobraram": Decimal(2), "dobra": Decimal(2),
        "dobrar": Decimal(2), "duplicou": Decimal(2), "duplicaram": Decimal(2), "duplica": Decimal(2), "duplicar": Decimal(2), "duplicado": Decimal(2),
        "triplicou": Decimal(3), "triplicaram": Decimal(3), "triplicar": Decimal(3), "triplica": Decimal(3), "triplicado": Decimal(3), "quadruplicou": Decimal(4),
        "quadruplicaram": Decimal(4), "quadruplicar": Decimal(4), "quintuplicou": Decimal(5), "dobrará": Decimal(2), "dobrando": Decimal(2),
    },
    multiples_as_nouns=words("dobro triplo quádruplo quíntuplo"),
    moments_behind=words("antes atrás"),
    times_words=words("vezes vez x"),
    factor_words={
        f"{verb} por": word == "multiplic"
        for word, endings in (("multiplic", "ou aram a am ado ada ados adas ar ará ando ava"), ("divid", "iu iram e em ido ida idos idas ir"))
        for verb in (*forms(word, endings), *(f"{form}-se" for form in forms(word, endings)))
    },
    implied_numbers=numbered({
        "2": "ambos ambas par casal dupla gêmeos gémeos biénio biênio duplo dobro",
        "3": "trio triplo triénio triênio",
        "4": "quarteto quadriénio quadriênio",
        "5": "quinquénio quinquênio",
        "60": "sexagenário sexagenária sexagenários",
        "70": "septuagenário septuagenária septuagenários",
        "80": "octogenário octogenária octogenários",
        "90": "nonagenário nonagenária nonagenários",
        "100": "centenário centenária centenários",
        "1": "único única só",
        "0.5": "metade meio meia",
    }),
    as_many=("de", "mais", "do número de"),
    several=words("vários várias alguns algumas uns umas"),
    ordinal_suffixes=words("º ª o a os as ro ra do da to ta mo ma vo va no na"),
    inflect=_inflect,
    units={
        "lustro": "5 * year", "lustros": "5 * year",
        "cc": "centimeter ** 3",
        "tonelada": "metric_ton", "toneladas": "metric_ton", "ton": "metric_ton", "ton.": "metric_ton", "quilo": "kilogram", "quilos": "kilogram", "kilo": "kilogram",
        "kilos": "kilogram", "kgs": "kilogram", "noite": "night", "noites": "night", "aninhos": "year", "arroba": "15 * kilogram",
        "arrobas": "15 * kilogram", "sacas": "60 * kilogram", "hectómetros cúbicos": "hectometer ** 3", "hectômetros cúbicos": "hectometer ** 3",
        "semestre": "6 * month", "semestres": "6 * month", "bimestre": "2 * month", "bimestres": "2 * month",
        "milênio": "millennium", "milênios": "millennium", "milénio": "millennium", "milénios": "millennium", "década": "decade", "décadas": "decade", "decadas": "decade", "decada": "decade",
        "seg": "second", "segs": "second", "mins": "minute", "hs": "hour", "hrs": "hour", "hr": "hour",
        "alqueires": "2.42 * hectare",
        "kmh": "kilometer_per_hour",
        "graus centígrados": "degree_Celsius", "graus centigrados": "degree_Celsius", "grau centígrado": "degree_Celsius",
        "graus": "degree | degree_Celsius", "grau": "degree | degree_Celsius", "ºc": "degree_Celsius", "º c": "degree_Celsius", "celsius": "degree_Celsius",
        "centígrados": "degree_Celsius", "° celsius": "degree_Celsius", "º celsius": "degree_Celsius", "ºf": "degree_Fahrenheit", "º f": "degree_Fahrenheit",
        "fahrenheit": "degree_Fahrenheit", "° fahrenheit": "degree_Fahrenheit", "graus kelvin": "kelvin",
        "cv": "metric_horsepower", "cavalos-vapor": "metric_horsepower",
        "megawatts-hora": "megawatt_hour", "megawatt-hora": "megawatt_hour", "megawatts hora": "megawatt_hour", "gigawatts-hora": "gigawatt_hour", "terawatts-hora": "terawatt_hour",
        "terawatts": "terawatt",
        "decibéis": "decibel", "decibel": "decibel", "gigas": "gigabyte", "megas": "megabyte", "copo": "cup", "copos": "cup",
    },
    year_spans=with_endings({"bien": 2, "trien": 3, "quadrien": 4, "quinquen": 5, "decen": 10}, "al", "ais"),
    not_units=words("quarto quartos s d a p b au nó da in mn mi tn ton\u00a0curta st ac ua pt pol set pc rev quartos\u00a0imperiais nós cs"),
    below_zero=("abaixo de zero", "negativos"),
    temperature_cues=words(
        "temperatura temperaturas termômetro termómetro termômetros termómetros calor frio quente máxima máximas mínima mínimas zero geada onda sombra febre aquecimento"
        " celsius centígrados ferve calorão"
    ),
    compared_words=words("contra ante frente a aos às ao"),
    unit_links=words("contra ante desde ao aos à o a os as um uma até para"),
    unit_adjectives=words("bruto brutos líquido líquidos mais longos longas consecutivos consecutivas seguidos seguidas completos completas novos novas adicionais primeiros primeiras últimos últimas"),
    currencies={
        "euro": ("EUR",), "euros": ("EUR",), "real": ("BRL",), "reais": ("BRL",), "reaes": ("BRL",), "conto": ("PTE",), "contos": ("PTE",), "pounds": ("GBP",),
        "dólares americanos": ("USD",), "dolares americanos": ("USD",), "dólares norte-americanos": ("USD",), "dólar americano": ("USD",), "dólares dos eua": ("USD",),
        "libra": ("GBP", "EGP", "LBP"), "libras": ("GBP", "EGP", "LBP"), "pta": ("ESP",), "ptas": ("ESP",), "pts": ("ESP",), "yuans": ("CNY",), "yuan": ("CNY",), "yuanes": ("CNY",),
        "bitcoin": ("XBT",), "bitcoins": ("XBT",), "meticais": ("MZN",), "kwanzas": ("AOA",), "patacas": ("MOP",), "rublos": ("RUB", "BYN"), "won": ("KRW", "KPW"), "wons": ("KRW", "KPW"),
        "ienes": ("JPY",), "yen": ("JPY",), "yenes": ("JPY",), "iene": ("JPY",), "franco suíço": ("CHF",), "francos suíços": ("CHF",), "dirhams": ("AED", "MAD"), "rials": ("IRR", "OMR", "YER"), "riais": ("IRR", "OMR", "YER"),
        "u$s": ("USD",), "u$d": ("USD",), "coroas suecas": ("SEK",), "coroas norueguesas": ("NOK",), "coroas dinamarquesas": ("DKK",), "coroas checas": ("CZK",), "novos shekels": ("ILS",),
    },
    minutes_marked=True,
    between_sides=words("por"),
    units_need_of=words("copo copos"),
    subunits={
        "centavo": ("BRL", "USD", "MXN"), "centavos": ("BRL", "USD", "MXN"), "cêntimo": ("EUR",), "cêntimos": ("EUR",), "centimos": ("EUR",), "centimo": ("EUR",), "cents": ("EUR", "USD"),
        "pence": ("GBP",), "penny": ("GBP",), "pennies": ("GBP",), "penies": ("GBP",), "cêntimos de euro": ("EUR",), "centavos de real": ("BRL",), "centavos de dólar": ("USD",), "centavo de dólar": ("USD",), "¢": ("USD",),
    },
    not_currencies=words("all top try bob cop sos som sons pula ron cup mil"),
    percents={
        "por cento": "percent", "porcento": "percent", "pontos percentuais": "percentage_point", "ponto percentual": "percentage_point", "p. p.": "percentage_point", "p.p.": "percentage_point",
        "pp": "percentage_point", "pontos-base": "basis_point", "ponto-base": "basis_point", "pontos base": "basis_point", "por mil": "permille", "pontos porcentuais": "percentage_point",
        "ponto porcentual": "percentage_point",
    },
    per_unit=("por cada",),
    per_unit_articles=words("o a"),
    per=words("por"),
    per_nouns={
        "por": words(
            "noite habitante habitantes pessoa pessoas cabeça capita família aluno estudante trabalhador empregado ação acção mulher homem criança domicílio paciente doente votante"
            " eleitor contribuinte partida jogo passageiro veículo carro usuário utilizador cliente unidade jogador equipe equipa filho voto vaga bilhete turno lote"
        )
    },
    per_time=("ao", "à", "a cada", "por", "a"),
    more_phrases=("a mais", "a menos", "mais", "menos"),
    frequencies={
        "anuais": "year", "anual": "year", "anualmente": "year", "mensalmente": "month", "semanalmente": "week", "diariamente": "day", "mensais": "month", "mensal": "month", "semanais": "week", "semanal": "week", "diários": "day", "diárias": "day",
        "diário": "day", "diária": "day", "trimestrais": "quarter_year",
    },
    article_not_units=words(
        "real sol peso coroa marco quarto pé grau ponto grão bar nó bit libra mol franco lira byte cavalo braça balboa lempira quetzal rand leu lev pula"
        " dong kip loti som cavalos noite copo xícara conto lote stone lux candela pinto escudo colher penny carat quilate arroba marca tala dobra pataca"
    ),
    weight_cues=words("pesa pesam pesou pesava pesavam peso perdeu perder emagreceu engordou bebê bebé carne"),
    qualified_articles=words("um uma o a os as ao aos à às do da dos das no na num numa"),
    qualifiers={
        **_contracted({
            **dict.fromkeys(
                ("mais de", "mais do que", "mais que", "maior que", "maior do que", "maiores de", "maiores que", "maior a", "superior a", "superiores a", "acima de", "superando", "supera",
                 "superam", "superou", "superaram", "ultrapassa", "ultrapassam", "ultrapassou", "ultrapassaram", "ultrapassando", "excede", "excedem", "excedeu", "bem mais de",
                 "muito mais de", "bem acima de", "muito acima de", "para além de", "mais alto que", "mais alta que", "mais alto do que", "além de", "ultrapassar", "superar",
                 "mais velho que", "mais velhos que", "superior"), MORE),
            **dict.fromkeys(
                ("menos de", "menos do que", "menos que", "menor que", "menor do que", "menores de", "menores que", "menor a", "inferior a", "inferiores a", "abaixo de", "mais baixo que",
                 "mais baixa que", "mais baixo do que", "bem menos de", "muito menos de", "bem abaixo de", "muito abaixo de", "mais pequeno que", "mais novo que"), LESS),
            **dict.fromkeys(
                ("pelo menos", "ao menos", "no mínimo", "um mínimo de", "mínimo de", "mínimo", "não menos de", "não menos que", "a partir de", "maior ou igual a", "maior ou igual que",
                 "igual ou maior que", "igual ou superior a", "não inferior a", "desde", "nunca menos de", "maiores ou iguais a", "maior ou igual", "igual ou maior a"), AT_LEAST),
            **dict.fromkeys(
                ("até", "limitado a", "limitada a", "limitados a", "limitadas a", "no máximo", "um máximo de", "máximo de", "máximo", "não mais de", "não mais que", "não mais do que", "quando muito", "menor ou igual a", "menor ou igual que",
                 "igual ou menor que", "igual ou inferior a", "não superior a", "até um máximo de", "menores ou iguais a", "menor ou igual", "ate", "até a", "até ao",
                 "até aos", "até o", "até os", "igual ou menor a"), AT_MOST),
            **dict.fromkeys(
                ("cerca de", "aproximadamente", "por volta de", "em torno de", "à volta de", "perto de", "uns", "umas", "próximo de", "próximo a", "na casa de", "na ordem de", "da ordem de",
                 "mais ou menos", "aprox.", "aprox", "~", "≈", "estimado em", "estimada em", "estimados em", "algo como", "na faixa de", "ca.", "c.", "em volta de",
                 "ronda", "rondam", "rondou", "rondava", "rondar", "rondará", "coisa de"), ABOUT),
            **dict.fromkeys(
                ("quase", "praticamente", "pouco menos de", "um pouco menos de", "ligeiramente abaixo de", "mal", "nem sequer", "beirando", "beira", "perto dos", "a rondar",
                 "não chega a", "não chegam a", "escassos", "escassas"), NEARLY),
            **dict.fromkeys(
                ("pouco mais de", "um pouco mais de", "ligeiramente acima de", "pouco acima de", "ligeiramente superior a", "pouco mais do que", "pouco mais que"), WELL_OVER),
        }),
        "perto de": ABOUT, "perto dos": ABOUT, "perto das": ABOUT, ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    qualifiers_after={
        "ou mais": AT_LEAST, "e mais": AT_LEAST, "ou maior": AT_LEAST, "ou maiores": AT_LEAST, "ou superior": AT_LEAST, "no mínimo": AT_LEAST, "como mínimo": AT_LEAST, "pelo menos": AT_LEAST,
        "ao menos": AT_LEAST, "para cima": AT_LEAST, "em diante": AT_LEAST, "ou menos": AT_MOST, "ou menor": AT_MOST, "ou inferior": AT_MOST, "no máximo": AT_MOST, "como máximo": AT_MOST,
        "quando muito": AT_MOST, "aproximadamente": ABOUT, "mais ou menos": ABOUT, "e tal": WELL_OVER, "e poucos": WELL_OVER, "e tantos": WELL_OVER, "+": AT_LEAST,
    },
    date_qualifiers=_contracted({
        **dict.fromkeys(("desde", "a partir de", "desde o ano", "desde o ano de", "desde o início de", "desde meados de", "desde o final de", "desde o fim de", "desde finais de",
                         "desde o começo de"), AT_LEAST),
        **dict.fromkeys(("até", "até o ano", "até ao ano", "até o ano de", "até o fim de", "até o final de", "até ao final de", "até ao fim de", "até meados de", "até o início de", "até ao início de",
                         "o mais tardar em", "até a", "até ao", "até o"), AT_MOST),
        **dict.fromkeys(("por volta de", "cerca de", "em torno de", "circa", "ca.", "c.", "à volta de", "por volta do", "lá pelas"), ABOUT),
        **dict.fromkeys(("antes de", "anterior a"), LESS),
        **dict.fromkeys(("depois de", "após", "posterior a"), MORE),
        **dict.fromkeys(("início de", "no início de", "em meados de", "meados de", "no final de", "no fim de", "ao final de", "ao fim de", "finais de", "em finais de", "nos finais de", "começo de",
                         "no começo de", "em fins de", "fins de", "princípios de", "em princípios de", "nos princípios de", "no princípio de", "em inícios de", "inícios de"), NARROWS),
    }),
    bounding_nouns=words("menor menores"),
    more_words=words("mais"),
    less_words=words("menos"),
    reflexives=words("se"),
    at_peak=("cheg",),
    passing=("ultrapass", "super", "marca", "barreira"),
    estimating=("estim", "avali", "calcul"),
    negations=words("não nunca"),
    negation_fillers=words("devem podem deveria ter sido ser"),
    defeats=("derrota", "perdeu", "perde", "perdi"),
    governable=words("sobre desde até"),
    governors=("fal", "debat", "discut", "inform", "livro", "acordo", "lei", "caminh", "viaj", "condu", "cheg", "lev", "foi", "for", "ir"),
    between=words("entre"),
    between_and=words("e"),
    range_from=words("de do da dos das desde"),
    range_to=words("a até ao aos à às ateh para"),
    than=words("que de do"),
    alternatives=words("ou"),
    range_fillers=words("uns umas um uma o a os as ao aos à às"),
    score_links=words("a"),
    counting_verbs=words("foram são eram têm tinham serão morreram ficaram estão estavam"),
    months={"setembro": 9, "set": 9, "out": 10, "dez": 12, "fev": 2, "abr": 4, "mai": 5, "ago": 8},
    months_need_capital=words("mar set out dez"),
    single_year_nouns=words("ano"),
    which_year=words("este neste deste cada próximo"),
    year_nouns=words("ano anos exercício temporada época verão inverno outono primavera campanha biênio biénio triênio copa"),
    year_cues=words("em desde até após ano entre"),
    decade_nouns_before=("anos", "década de", "década dos", "década dos anos", "década de anos", "decênio de", "decénio de", "décadas de", "décadas dos"),
    century_nouns=words("século séculos séc"),
    roman_centuries=True,
    day_tails=("do mês", "de cada mês", "deste mês"),
    quarters=words("trimestre"),
    lone_year_parts=words("trimestre semestre"),
    half_years=words("semestre metade"),
    seasons={"primavera": 21, "verão": 22, "outono": 23, "inverno": 24},
    after_era=("d. c.", "d.c.", "depois de cristo", "da nossa era", "da era comum"),
    before_era=("a. c.", "a.c.", "antes de cristo", "antes da nossa era", "antes da era comum"),
    weekday_days=True,
    short_weekdays=words("segunda terça quarta quinta sexta"),
    day_nouns=words("dia"),
    day_month_links=words("de do"),
    quarter_letters=words("t q"),
    half_year_letters=words("s"),
    zone_names=words("gmt utc"),
    lasting_cues=words("em"),
    clock_units=words("horas hora h hs hrs"),
    hour_cues=("às", "as", "das", "até às", "até as", "desde as", "desde às", "entre as", "por volta das", "a partir das", "antes das", "depois das", "após as", "cerca das", "pelas"),
    clock_to=words("menos"),
    clock_before=words("às pelas"),
    afternoon={
        **dict.fromkeys(("a.m.", "am", "da manhã", "da madrugada", "a. m."), MORNING),
        **dict.fromkeys(("p.m.", "pm", "da tarde", "p. m."), AFTERNOON),
        "da noite": NIGHT,
    },
    time_point_marks=":.",
    increase=_RISING
    | words(
        "dobrou dobraram duplicou duplicaram triplicou triplicaram quadruplicou subiu subiram sobe sobem subir subido subida subidas subindo subirá subirão aumentou aumentaram aumenta aumentam aumentar aumentado aumento aumentos aumentando"
        " aumentará cresceu cresceram cresce crescem crescer crescido crescimento crescendo crescerá incrementou incremento elevou elevaram eleva elevar elevação avançou avançaram"
        " avança avanço avançar ganhou ganharam ganha ganho ganhos disparou dispararam dispara disparada encareceu encareceram encarece encarecimento alta altas valorizou"
        " valorizaram valorização valorizar melhorou melhoraram melhora melhoria escalou ampliou ampliaram ampliação saltou saltaram salto acelerou acelerar somou acrescentou"
        " reajustou reajuste subiria aumentaria cresça aumente suba recuperou agravou agravamento"
    ),
    decrease=_FALLING
    | words(
        "caiu caíram cai caem cair caído queda quedas caindo cairá desceu desceram desce descem descer descida descidas baixou baixaram baixa baixam baixar baixado diminuiu diminuíram"
        " diminui diminuem diminuir diminuição reduziu reduziram reduz reduzem reduzir reduzido redução reduções recuou recuaram recua recuo recuar cortou cortaram corta cortar corte cortes perdeu"
        " perderam perde perdem perder perda perdas despencou despencaram despenca encolheu encolheram encolhe retração retraiu desabou desvalorizou desvalorização cedeu cederam"
        " depreciou depreciação tombou tombo declínio declinou contraiu contração abateu desacelerou desacelerar cairia reduza caia diminua"
    ),
    change_to=words("a para até ao aos à às"),
    change_from=words("de do da dos das desde"),
    change_of=words("de do da dos das"),
    change_in=words("em"),
    change_moves=words("passou passa passam passar passaram passando passará passaria"),
    change_nouns=words(
        "subida subidas aumento aumentos crescimento incremento alta queda quedas descida descidas redução baixa diminuição corte recuo avanço melhora retração"
        " valorização desvalorização contração perda reajuste ganho elevação depreciação apreciação declínio encarecimento melhoria"
    ),
    change_transitive=_TRANSITIVE
    | words(
        "ganhou ganharam ganha ganho ganhos perdeu perderam perde perdem perder perda perdas elevou reduziu reduziram reduz reduzir cortou cortaram cortar somou avanço corte cortes"
        " cede acrescentou baixa alta melhora ampliou"
    ),
    change_losing=words("perdeu perderam perde perdem ganhou ganharam"),
    change_reaching=words("abaixo acima"),
    change_asides=("em média", "na média"),
    change_fillers=words("atual atuais actual actuais anterior anteriores então"),
    point_nouns=words("ponto pontos golos gols"),
    change_bare=True,
    modals=words("poderia poderiam pode podem poderá deverá deve prevê espera"),
    naming_nouns=words(
        "quilômetro quilómetro minuto minutos página páginas pág págs artigo artigos art arts capítulo cap parágrafo alínea seção secção tomo volume vol versão quarto sala porta plataforma via terminal voo"
        " trem comboio linha ônibus autocarro rodovia estrada autoestrada rota número números núm nº n nro no. canal figura tabela quadro anexo passo fase nível tipo classe grupo lote andar piso"
        " bloco portão telefone tel fax celular telemóvel whatsapp código processo matrícula temporada episódio categoria modelo série windows boeing airbus apollo agenda"
        " lei decreto portaria distrito zona setor sector cela pista caixa apartamento folha nota protocolo formulário resolução emenda estação cep rodada edição foto reator aula"
        " unidade módulo poltrona assento fila salmo versículo camisa inciso km questão item turma"
    ),
    naming_abbreviations=words("n núm nro no pág págs p pp art arts cap vol tel ext fig"),
    strong_naming_nouns=words("postal cnpj cpf telefone código processo matrícula senha número cep"),
    naming_copulas=words("é era"),
    property_nouns=words("magnitude índice nota pontuação idade temperatura número fator factor velocidade coeficiente taxa grau"),
    streets_before=words("rua r av avenida praça largo travessa alameda estrada rodovia beco viela calçada ladeira"),
    postcode_digits=(8,),
    opening_verb_endings=("ou", "am", "em", "eu", "iu"),
    titled_ordinal_nouns=words("guerra mundial república internacional"),
    idioms=words("24/7 50/50 9/11"),
    score_cues=words(
        "ganhou ganhar ganha ganharam venceu vencer vence venceram perdeu perderam perde empatou empate empataram derrotou derrota derrotaram vitória goleou goleada placar resultado partida"
        " jogo set sets votos votação eliminou bateu empatar pênaltis prorrogação marcador"
    ),
    head_rule=HeadRule.FIRST,
    function_words=words(
        "o a os as um uma uns umas ao aos à às do da dos das de em no na nos nas num numa nuns numas pelo pela pelos pelas com por para sem sobre entre até desde segundo contra"
        " após ante sob durante mediante conforme e ou nem que quem qual quais cujo cuja cujos cujas como quando onde quanto quantos quantas porque pois embora se enquanto mas"
        " não sim já ainda também tampouco além mais menos muito tão tanto tantos tantas muita muitos muitas pouco pouca poucos poucas todo toda todos todas algum alguma alguns"
        " algumas nenhum nenhuma outro outra cada ambos ambas mesmo mesma seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas dele dela deles delas"
        " me te lhe lhes nos vos ele ela eles elas eu tu você vocês nós este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas neste nesta nesse nessa"
        " deste desta destes destas desse dessa desses dessas naquele naquela é são era eram foi foram será serão seria seriam ser sido sendo está estão estava estavam esteve"
        " estiveram estar estado há havia houve haver tem têm tinha tinham teve tiveram ter vai vão ia iam ir pode podem podia podiam pôde poderá poderão deve devem diz dizem disse"
        " disseram assim logo então depois antes agora hoje ontem amanhã sempre nunca jamais quase só somente apenas aqui ali lá cá perto longe talvez tal tais qualquer quaisquer"
        " inclusive exceto salvo através parte vezes vez idade cerca respectivamente respetivamente etc per capita atrás aproximadamente foi lhe"
    ),
    determiners=words("o a os as este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seus suas seu sua meus minhas nossos nossas todos todas ambos ambas"),
    leading_words=words("outros outras mais"),
    part_skips=words("últimos últimas primeiros primeiras restantes outros outras"),
    own_words=words("seus suas meus minhas"),
    part_of=words("de do da dos das"),
    genitives=words("de do da dos das"),
    adjectives=words(
        "novos novas novo nova grandes grande pequenos pequenas pequeno pequena primeiros primeiras últimos últimas outros outras supostos supostas suposto suposta principais"
        " principal diferentes distintos distintas diversos diversas antigos antigas antigo antiga ex melhores melhor piores pior altos altas alto alta longos longas longo longa"
        " importantes importante graves grave numerosos numerosas possíveis possível simples verdadeiros verdadeiras bons boas bom boa maus más próprios próprias próprio própria"
        " mesmos mesmas únicos únicas único única próximos próximas próximo próxima sucessivos sucessivas seguintes seguinte passado passados passada atuais atual potenciais potencial"
        " fortes forte belos belas velhos velhas velho velha ricos pobres breves duros duras intensos intensas valiosos restantes anteriores anterior futuros futuras futuro futura mais total"
        " meio meia chamados chamadas modernos modernas enormes enorme presumíveis alegados alegadas atual"
    ),
    measure_adjectives=words(
        "carro ônibus avião barco trem comboio idade altura alto largura largo comprimento profundidade diâmetro raio superfície extensão peso antiguidade distância duração espessura potência capacidade atraso velocidade"
        " média diferença vantagem vida calado altitude"
    ),
    adjective_endings=(
        "s", "ado", "ada", "ido", "ida", "ivo", "iva", "oso", "osa", "ico", "ica", "al", "ário", "ária", "ano", "ana", "ense", "ível", "ável", "ino", "ina", "ês", "esa", "ar", "il", "ente", "ante", "eiro", "eira", "ão", "ã",
    ),
    plural_endings=("s",),
    singular_endings=("ás", "ês", "ús"),
    plurals=words("países reféns homens jovens imagens mensagens viagens ordens"),
    not_plurals=words(
        "dois duas três tres seis dezesseis dezasseis menos mais depois antes além atrás jamais lápis ônibus vírus campus mês gás país crise dose oásis inglês francês português japonês"
        " holandês irlandês escocês chinês jesus carlos luís marcos lucas nicolas tomás goiás minas gerais paris londres bruxelas honduras pois através apenas após graças"
        " somos fomos vamos estamos temos cremos esperamos podemos sabemos vemos mas nós cais simples"
    ),
    verb_endings=("aram", "eram", "iram", "avam", "arão", "erão", "ariam", "eriam", "iriam", "ou"),
    not_verb_endings=("verão", "irão"),
    verbs=words("morreram resultaram vivem trabalham votaram custa custam custou precisa precisam quer querem morreu chegou chegaram vive quis pôs propôs dispôs fez"),
    attribution_before=(
        "segundo", "de acordo com", "nas palavras de", "na opinião de", "conforme", "no dizer de", "citando", "com base em", "segundo dados de", "segundo dados do", "segundo dados da",
        "segundo o", "segundo a", "segundo os", "segundo as", "nas contas de", "nas contas do", "nas contas da",
    ),
    attribution_links=words("por pelo pela pelos pelas"),
    speech_verbs=words(
        "disse disseram diz dizem afirmou afirmaram afirma afirmam declarou declararam declara destacou destacaram destaca explicou explicaram explica explicam informou informaram informa informam"
        " indicou indicaram indica acrescentou frisou sublinhou garantiu garantiram garante assegurou salientou ressaltou ressalta alertou alertaram avisou assinalou sustentou revelou"
        " lembrou referiu adiantou apontou observou"
    ),
    weak_speech_verbs=words(
        "alerta alertam aponta conta contou relata lembra garante critica criticou lamenta lamentou resume ressaltam defende defendeu alega alegou constata constatou admite admitiu adianta avisa denunciou denunciaram estimou estima estimam calcula calculam calculou prevê preveem previu reportou anunciou anunciaram anuncia anunciam confirmou confirmaram confirma"
        " reconheceu reconheceram comunicou prometeu acredita acreditam concluiu conclui mostra mostram aponta apontam sugere saber noticiou relatou"
    ),
    relatives=words("que quem cujo cuja"),
    equal_words=words("igual iguais equivalente equivalentes equivale equivalem"),
    that=words("que"),
    subject_stoppers=words("se"),
    clause_openers=words("que porque mas e"),
    prepositions=words("em com por para de a sem sobre entre"),
    abbreviations_before_digits=words("núm nro no art arts pág págs p pp vol cap tel n fig aprox máx mín"),
    abbreviations=words(
        "sr sra srs sras dr dra drs d dª prof profa lic eng gal gen cel cap sgt ten nº núm nro pág págs art arts vol fig tel ext av r pça c s a p n u sto sta cia ltda lda aprox máx mín"
        " prov dpto depto exmo exma b k j m e f l ca vs op cit trad ed eds gov pres dep sen obs adm"
    ),
    sentence_starters=words("o a os as um uma em e mas de do da ao por com para segundo este esta estes estas não se seu sua há é são no na nos nas"),
)  # fmt: skip
