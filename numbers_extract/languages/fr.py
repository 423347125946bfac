"""French: what CLDR lacks for it."""

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
    Bound,
    HeadRule,
    Language,
    combined,
    forms,
    numbered,
    with_endings,
    words,
)

_ACCENTS = str.maketrans("éèêëàâîïôûùç", "eeeeaaiiouuc")
_TENS = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}  # Belgium and Switzerland
_UNITS = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")


def _inflect(word: str) -> Iterable[str]:
    """Without accents, as hasty texts are: "degres", "metres"."""
    yield word.translate(_ACCENTS)


def _regional_tens() -> dict[str, Decimal]:
    """ "septante", "septante et un", "nonante-neuf"."""
    numbers = {word: Decimal(tens) for word, tens in _TENS.items()}
    for word, tens in _TENS.items():
        numbers |= {f"{word} et un": Decimal(tens + 1), f"{word} et une": Decimal(tens + 1)}
        numbers |= {f"{word} {unit}": Decimal(tens + value) for value, unit in enumerate(_UNITS, 2)}
    return numbers


def _regional_ordinals() -> dict[str, Decimal]:
    """ "septantième", "nonante-deuxième"."""
    stems = ("deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième")
    numbers = {f"{word[:-1]}ième": Decimal(tens) for word, tens in _TENS.items()}
    for word, tens in _TENS.items():
        numbers |= {f"{word} {stem}": Decimal(tens + value) for value, stem in enumerate(stems, 2)}
        numbers[f"{word} et unième"] = Decimal(tens + 1)
    return numbers


def _with_of(bound: Bound, *phrases: str) -> dict[str, Bound]:
    """The phrases with every form that "de" takes behind them: "plus de", "plus d'", "plus des"."""
    return {f"{phrase} {of}": bound for phrase in phrases for of in ("de", "d'", "des", "du", "de la", "de l'")}


# How verbs end: "augmenter", "bondir", "descendre". Without "-ant", which makes nouns ("un montant de").
_ER = "er e ent é ée és ées ait aient a èrent era eront erait eraient ons"
_GER = "ger ge gent gé gée gés gées geait geaient gea gèrent gera geront gerait geraient geons"
_IR = "ir it issent i ie is ies issait issaient irent ira iront irait iraient issons"
_RE = "re _ ent u ue us ues ait aient it irent ra ront rait raient ons"

_RISING = (
    forms(
        "augment progress grimp gagn gonfl major flamb relev réhauss rehauss accélér appréci envol revaloris doubl tripl",
        _ER,
    )
    | forms("bond rebond grand gross alourd élarg renchér", _IR)
    | forms("relèv", "e ent era eront erait eraient")
)
_FALLING = (
    forms(
        "baiss diminu recul chut tomb abaiss effondr dégringol repli dévalu dévaloris déviss lâch abandonn rogn rabot contract",
        _ER,
    )
    | forms("plon allé", _GER)
    | forms("fléch ralent rétréc faibl", _IR)
    | forms("perd redescend", _RE)
    | words("fondu fondue fondus fondent fondait fondra fondrait")
    | forms("descend", "u ue us ues ait aient it irent")
    | forms("cèd", "e ent era eront erait eraient")
    | forms("réduis", "ent ait aient ons")
    | forms("réduir", "a ont ait aient")
)

LANGUAGE = Language(
    tag="fr",
    numerals={**_regional_tens(), "quatre-vingt": Decimal(80)},
    ordinals={**_regional_ordinals(), "second": Decimal(2), "seconde": Decimal(2), "seconds": Decimal(2), "millionième": Decimal(10**6), "billionième": Decimal(10**12), "milliardième": Decimal(10**9)},
    spellings={"é": "e", "è": "e"},
    joiners=words("et"),
    articles=words("un une"),
    ending_articles=words("un une"),
    decimal_words=words("virgule"),
    minus=words("moins négatif négative"),
    never_phrases=(
        "premier ministre", "premier temps", "premier plan", "premier lieu", "première ministre", "premiers ministres", "premières ministres", "première dame", "premier secrétaire",
        "par rapport", "par exemple", "par ailleurs", "par conséquent", "par contre", "par hasard", "par terre",
        "demi tour", "demi-tour", "demi tours", "demi-tours", "demi-jour",
        "quart de finale", "quarts de finale", "huitième de finale", "huitièmes de finale", "seizième de finale", "seizièmes de finale", "tiers monde", "tiers état", "tiers payant", "tiers temps", "tiers-lieu", "seconde main",
        "deux-roues", "deux roues", "deux-points", "trois-quarts", "deux-pièces", "trois-pièces", "quatre-pièces", "cinq-pièces", "six-pièces", "trois-mâts", "quatre-mâts", "quatre-quarts", "mille-feuille", "entre-deux-guerres", "tiers de confiance", "onze de départ",
    ),
    numbers_before_nouns=words("neuf"),
    not_after={"neuf": words("tout flambant quoi remis comme le du au"), "seconde": words("de par chaque dernière"), "secondes": words("de les quelques")},
    never_numbers=words("unième"),
    prefixes=words("mi"),
    scales={"mds": 9, "md": 9, "mrd": 9, "mrds": 9, "mio": 6, "milliers": 3, "trillion": 18, "trillions": 18},
    glued_scales={"k": 3},
    glued_capital_scales={"K": 3, "M": 6, "Md": 9, "Mds": 9},
    collectives={
        "douzaine": 12, "douzaines": 12, "dizaine": 10, "dizaines": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "millier": 1000, "milliers": 1000,
    },
    about_collectives=words(
        "dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers"
    ),
    scale_links=words("d de"),
    vague={"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9},
    half=words("demi demie"),
    half_before_units=words("demi demie"),
    half_nouns=words("moitié"),
    fraction_nouns={"demi": 2, "demis": 2, "tiers": 3, "quart": 4, "quarts": 4},
    definite_shares=words("le la ce les"),
    ordinals_are_shares=True,
    share_plural_ending="s",
    and_a_half=("et demi", "et demie"),
    and_a_share={"et quart": Decimal("0.25"), "et un quart": Decimal("0.25"), "et trois quarts": Decimal("0.75")},
    of_words=words("de d sur des"),
    multiple_words={
        **dict.fromkeys(("double", "doubles", "doublé", "doublée", "doublés", "doublées", "doubler", "doublent", "doublement"), Decimal(2)),
        **dict.fromkeys(("triple", "triplé", "triplée", "triplés", "triplées", "tripler", "triplent"), Decimal(3)),
        **dict.fromkeys(("quadruple", "quadruplé", "quadruplée", "quadruplés", "quadrupler"), Decimal(4)),
        **dict.fromkeys(("quintuple", "quintuplé", "quintuplée"), Decimal(5)),
        **dict.fromkeys(("décuple", "décuplé", "décuplée"), Decimal(10)),
    },
    implied_numbers=numbered({
        "2": "couple couples paire paires jumeaux jumelles duo double doubles",
        "3": "trio triple triplés",
        "4": "quatuor",
        "5": "quinquennat",
        "7": "septennat",
        "30": "trentenaire trentenaires",
        "40": "quadragénaire quadragénaires",
        "50": "quinquagénaire quinquagénaires",
        "60": "sexagénaire sexagénaires",
        "70": "septuagénaire septuagénaires",
        "80": "octogénaire octogénaires",
        "90": "nonagénaire nonagénaires",
        "100": "centenaire centenaires",
        "1": "seul seule unique",
        "0.5": "moitié demi demie mi",
    }),
    times_words=words("fois x"),
    factor_words={
        f"{verb} par": word == "multipli"
        for word in ("multipli", "divis")
        for verb in forms(word, "é ée és ées er e ent ait aient ant era erait")
    },
    as_many=("plus de", "plus d'", "moins de", "moins d'", "le nombre de", "le nombre d'"),
    multiples_need_determiner=words("double doubles triple quadruple quintuple décuple doublement"),
    several=words("plusieurs quelques"),
    share_words=words("sur"),
    share_noun_between=True,
    share_ones=words("un une"),
    ordinal_suffixes=words("er re ère ere e è eme ème ième ieme nd nde ᵉ ᵉʳ"),
    roman_suffixes=("e", "er", "re", "ère", "ème", "ème", "ᵉ"),
    inflect=_inflect,
    units={
        "cuillerée à soupe": "tablespoon", "cuillerées à soupe": "tablespoon", "cuillerée à café": "teaspoon", "cuillerées à café": "teaspoon",
        "cc": "centimeter ** 3",
        "année": "year", "années": "year", "journée": "day", "journées": "day", "nuit": "night", "nuits": "night", "nuitées": "night",
        "soirées": "day", "sec": "second", "mn": "minute", "décennie": "decade", "décennies": "decade", "millénaire": "millennium", "millénaires": "millennium",
        "semestre": "6 * month", "semestres": "6 * month",
        "kilo": "kilogram", "kilos": "kilogram", "quintal": "100 * kilogram", "quintaux": "100 * kilogram",
        "km/heure": "kilometer_per_hour", "kilomètres-heure": "kilometer_per_hour", "kilomètre-heure": "kilometer_per_hour",
        "kilomètres/heure": "kilometer_per_hour", "kilomètres à l'heure": "kilometer_per_hour", "km à l'heure": "kilometer_per_hour",
        "noeuds": "knot", "mètres cube": "meter ** 3",
        "milles": "mile", "milles nautiques": "nautical_mile",
        "ch": "metric_horsepower", "chevaux": "metric_horsepower", "cv": "metric_horsepower",
        "kilowattheure": "kilowatt_hour", "kilowattheures": "kilowatt_hour", "mégawattheure": "megawatt_hour", "mégawattheures": "megawatt_hour",
        "gigawattheure": "gigawatt_hour", "gigawattheures": "gigawatt_hour", "térawattheure": "terawatt_hour", "térawattheures": "terawatt_hour",
        "degrés": "degree | degree_Celsius", "degré": "degree | degree_Celsius", "°": "degree | degree_Celsius",
        "degrés c": "degree_Celsius", "degrés centigrades": "degree_Celsius", "degré centigrade": "degree_Celsius", "celsius": "degree_Celsius", "centigrade": "degree_Celsius", "centigrades": "degree_Celsius", "deg celsius": "degree_Celsius", "deg": "degree | degree_Celsius",
        "degré c": "degree_Celsius", "acre": "acre", "acres": "acre", "hectomètre": "100 * meter", "hectomètres": "100 * meter",
        "° celsius": "degree_Celsius", "degrés f": "degree_Fahrenheit", "fahrenheit": "degree_Fahrenheit",
        "° fahrenheit": "degree_Fahrenheit", "décibels": "decibel", "tours": "turn", "tour": "turn",
    },
    year_spans=with_endings({"bienn": 2, "trienn": 3, "quadrienn": 4, "quinquenn": 5, "septenn": 7, "décenn": 10}, "al", "ale", "aux", "ales"),
    not_units=words("livre livres quart quarts a s. j. m. point points pi po c sem ère"),
    below_zero=("sous zéro", "en dessous de zéro", "en-dessous de zéro", "au-dessous de zéro", "sous zero", "en dessous de zero"),
    temperature_cues=words(
        "température températures celsius thermomètre thermomètres mercure chaud froid chaleur gel canicule maximales minimales réchauffement"
        " météo ombre doux frais degrés-jours"
    ),
    compared_words=words("contre"),
    bounding_adjectives={**dict.fromkeys(words("bon bonne"), WELL_OVER), **dict.fromkeys(words("petit petite"), NEARLY)},
    unit_adjectives=words("brut bruts net nets passé passée suivant suivante dernier dernière prochain prochaine entier entière bonnes longues autres dernières premières prochaines bons longs derniers prochains petites petits pleines"),
    age_words=("ans",),
    currencies={
        "dollars américains": ("USD",), "dollar américain": ("USD",), "livre sterling": ("GBP",), "livres sterling": ("GBP",),
        "livres britanniques": ("GBP",), "francs suisses": ("CHF",), "franc suisse": ("CHF",), "francs français": ("FRF",), "francs cfa": ("XOF", "XAF"),
        "franc cfa": ("XOF", "XAF"), "reais": ("BRL",), "lei": ("RON", "MDL"), "leva": ("BGN",), "levs": ("BGN",), "euro": ("EUR",), "euros": ("EUR",), "yen": ("JPY",), "yens": ("JPY",), "yuan": ("CNY",), "yuans": ("CNY",), "bitcoin": ("XBT",),
        "bitcoins": ("XBT",), "roupies": ("INR", "PKR", "LKR", "IDR"), "dirhams": ("MAD", "AED"), "dinars": ("DZD", "TND", "IQD", "KWD"), "shekels": ("ILS",), "won": ("KRW",),
    },
    minutes_marked=True,
    code_scales={"K": 3, "M": 6, "G": 9},
    between_sides=words("sur"),
    subunits={
        "centime": ("EUR", "CHF", "FRF"), "centimes": ("EUR", "CHF", "FRF"), "cents": ("EUR", "USD", "CAD"), "centimes d'euro": ("EUR",),
        "ct": ("EUR",), "cts": ("EUR",), "pence": ("GBP",), "penny": ("GBP",), "kopecks": ("RUB",), "centavos": ("MXN",), "¢": ("USD",),
    },
    uncertain_currencies={"livre": 1000, "livres": 1000},
    not_currencies=words("cop sous sou points mark couronne top cup try mad lei lek son real réal rand"),
    percents={
        "pour cent": "percent", "pourcent": "percent", "pour-cent": "percent", "pourcents": "percent", "p. 100": "percent", "p. cent": "percent", "pc": "percent", "pour mille": "permille", "‰": "permille",
        "points de pourcentage": "percentage_point", "point de pourcentage": "percentage_point", "points de pourcent": "percentage_point",
        "points de base": "basis_point", "point de base": "basis_point", "pb": "basis_point",
    },
    per=words("par"),
    more_phrases=("de plus", "de moins", "en plus", "en moins"),
    frequencies={
        **dict.fromkeys(words("annuel annuelle annuels annuelles annuellement"), "year"),
        **dict.fromkeys(words("mensuel mensuelle mensuels mensuelles mensuellement"), "month"),
        **dict.fromkeys(words("hebdomadaire hebdomadaires"), "week"),
        **dict.fromkeys(words("quotidien quotidienne quotidiens quotidiennes quotidiennement journalier journalière journaliers journalières"), "day"),
        **dict.fromkeys(words("trimestriel trimestrielle trimestriels trimestrielles"), "quarter_year"),
    },
    per_unit=("l'", "le", "la", "de l'", "à l'", "au", "à la", "du", "le"),
    article_not_units=words("pied point grain mark or livre mille bar tour degré volt pouce second seconde sous ère jour instant moment mi ma"),
    weight_cues=words("pèse pesait pesant poids lourd"),
    qualifiers={
        "au moins": AT_LEAST, "jusqu'à": AT_MOST, "environ": ABOUT, "presque": NEARLY,
        **_with_of(MORE, "plus", "bien plus", "largement plus", "nettement plus", "beaucoup plus", "au-dessus", "au-delà", "au dessus", "au delà"),
        **dict.fromkeys(
            ("plus que", "dépasser", "dépassé", "dépassera", "dépasseront", "dépassaient", "dépasserait", "excéder", "dépassant", "dépasse", "dépassent", "dépassait", "excédant", "excède", "excèdent", "plus grand que", "plus grande que", "plus élevé que",
             "plus âgé que", "plus âgée que", "plus âgés que", "plus haut que", "plus long que", "plus cher que", "plus lourd que", "plus vite que", ">"), MORE),
        **{f"{word} {to}": MORE for word in words("supérieur supérieure supérieurs supérieures") for to in ("à", "au", "aux")},
        **_with_of(LESS, "moins", "bien moins", "nettement moins", "beaucoup moins", "en dessous", "en-dessous", "au-dessous", "au dessous"),
        **dict.fromkeys(("moins que", "sous la barre des", "sous la barre de", "sous la barre du", "sous le seuil de", "sous le seuil des", "en dessous du seuil de", "plus petit que", "plus petite que", "plus jeune que", "plus bas que", "sous les", "<"), LESS),
        **{f"{word} {to}": LESS for word in words("inférieur inférieure inférieurs inférieures") for to in ("à", "au", "aux")},
        **_with_of(AT_LEAST, "pas moins", "non moins", "à partir", "un minimum", "minimum"),
        **dict.fromkeys(
            ("au moins", "au minimum", "minimum", "min.", "au bas mot", "a minima", "dès", "pas moins que", "au moins égal à", "au moins égale à", "au moins à", "au moins de",
             "supérieur ou égal à", "supérieure ou égale à", "supérieurs ou égaux à", "supérieures ou égales à", "égal ou supérieur à", "égale ou supérieure à",
             "plus grand ou égal à", "plus grands ou égaux à", "au moins ou égal à", "≥", "> ="), AT_LEAST),
        **_with_of(AT_MOST, "pas plus", "un maximum", "maximum", "dans la limite"),
        **dict.fromkeys(
            ("au plus", "au maximum", "ne dépasse pas", "ne dépassent pas", "ne dépassera pas", "ne dépasseront pas", "ne dépassait pas", "n'excède pas", "n'excédera pas", "maximum", "max.", "tout au plus", "d'ici", "d'ici à", "jusqu'à", "jusqu'au", "jusqu'aux", "jusqu'à hauteur de", "ne dépassant pas", "n'excédant pas", "pas plus que",
             "inférieur ou égal à", "inférieure ou égale à", "inférieurs ou égaux à", "inférieures ou égales à", "égal ou inférieur à", "égale ou inférieure à",
             "plus petit ou égal à", "plus petits ou égaux à", "≤", "< ="), AT_MOST),
        **_with_of(ABOUT, "autour", "aux alentours", "aux environs", "de l'ordre", "environ"),
        **dict.fromkeys(
            ("environ", "à peu près", "quelque", "quelques", "approximativement", "grosso modo", "grossièrement", "env.", "estimé à", "estimée à", "estimés à", "estimées à",
             "évalué à", "évaluée à", "évalués à", "plus ou moins", "vers les", "~", "≈"), ABOUT),
        **_with_of(NOT_FAR_BELOW, "près", "proche", "pas loin"),
        "à peine": NOT_FAR_BELOW,
        **dict.fromkeys(words("frôle frôlent frôlait frôlaient frôlant flirte"), NOT_FAR_BELOW),
        **dict.fromkeys(words("avoisine avoisinent avoisinait avoisinaient avoisinant"), CLOSE_TO),
        **combined(AT_MOST, ("limité", "limitée", "limités", "limitées", "plafonné", "plafonnée", "plafonnés", "plafonnées"), ("à",)),
        **combined(AT_MOST, ("ne pas", "sans", "ne peut", "ne peut pas", "ne peuvent", "ne doit pas", "ne doivent pas", "ne devra pas", "ne saurait"),
                   ("dépasser", "excéder")),
        **_with_of(NEARLY, "un peu moins", "légèrement moins", "à peine moins", "juste en dessous", "légèrement en dessous"),
        **dict.fromkeys(("presque", "quasiment", "quasi", "pas tout à fait", "pratiquement", "pas même", "juste sous les", "juste sous la barre des"), NEARLY),
        **_with_of(WELL_OVER, "un peu plus", "légèrement plus", "à peine plus", "un tout petit peu plus", "juste au-dessus", "légèrement au-dessus", "guère plus"),
        **dict.fromkeys(("une bonne", "un bon"), WELL_OVER),
        "plusieurs": NARROWS,
    },
    more_words=words("plus davantage"),
    less_words=words("moins"),
    reflexives=words("se s"),
    at_peak=("momentané", "en séance"),
    negations=words("pas jamais"),
    negation_fillers=words("doit doivent peut peuvent être descendre tomber"),
    defeats=("défaite", "perdu", "perd", "inclin", "battu", "mené"),
    only_words=words("seulement que qu' uniquement juste simplement"),
    passing=("dépass", "franchi", "barre", "seuil"),
    estimating=("estim", "évalu"),
    more_of_them=words("autres"),
    qualifiers_after={
        **dict.fromkeys(("ou plus", "et plus", "ou davantage", "au moins", "au minimum", "voire plus", "ou au-delà", "et au-delà", "minimum", "+"), AT_LEAST),
        **dict.fromkeys(("ou moins", "et moins", "au plus", "au maximum", "maximum", "tout au plus"), AT_MOST),
        **dict.fromkeys(("environ", "à peu près", "approximativement"), ABOUT),
    },
    date_qualifiers={
        **dict.fromkeys(("depuis", "dès", "à partir de", "à partir du", "à partir d'", "à compter de", "à compter du", "depuis l'an", "depuis l'année"), AT_LEAST),
        **dict.fromkeys(("jusqu'en", "jusqu'à", "jusqu'au", "d'ici", "d'ici à", "d'ici au", "au plus tard en", "au plus tard le", "à l'horizon"), AT_MOST),
        **dict.fromkeys(("vers", "autour de", "aux alentours de", "aux environs de", "environ", "circa", "vers l'an", "vers le"), ABOUT),
        **dict.fromkeys(("avant", "avant le", "peu avant", "juste avant"), LESS),
        **dict.fromkeys(("après", "après le", "peu après", "juste après"), MORE),
        **dict.fromkeys(("début", "fin", "mi", "courant", "milieu", "au début de", "à la fin de", "au début", "à la fin", "au milieu de", "au milieu", "au cours de",
                         "début de", "fin de", "au début du", "à la fin du", "fin du", "début du"), NARROWS),
        **dict.fromkeys(("depuis début", "depuis fin", "depuis la fin de", "depuis la fin", "depuis le début de", "depuis le début", "dès début", "dès fin",
                         "depuis mi", "depuis la mi"), AT_LEAST),
        **dict.fromkeys(("jusqu'à fin", "jusqu'à la fin de", "jusqu'à la fin", "d'ici fin", "d'ici la fin de", "d'ici la fin", "d'ici à fin", "d'ici à la fin de",
                         "avant fin", "avant la fin de", "avant la fin", "jusqu'au début de", "jusqu'à mi", "d'ici mi"), AT_MOST),
    },
    qualified_articles=words("les"),
    date_qualifiers_after={"au plus tard": AT_MOST, "au plus tôt": AT_LEAST},
    between=words("entre"),
    between_and=words("et"),
    than=words("que"),
    range_from=words("de du des d"),
    range_to=words("à au aux"),
    alternatives=words("ou"),
    range_fillers=words("à en"),
    counting_verbs=words("ont avaient sont étaient furent seront auraient seraient"),
    months={"fevrier": 2, "aout": 8, "decembre": 12, "fev": 2, "dec": 12},
    single_year_nouns=words("an année"),
    which_year=words("cette chaque par"),
    year_nouns=words("an année années saison exercice millésime été hiver printemps automne rentrée"),
    year_cues=words("en depuis dès avant après vers entre jusqu fin début mi courant horizon ici"),
    decade_nouns_before=("années",),
    century_nouns=words("siècle siècles siecle"),
    quarter_letters=words("t q"),
    half_year_letters=words("s h"),
    day_tails=("du mois", "de chaque mois", "de ce mois"),
    quarters=words("trimestre"),
    half_years=words("semestre"),
    lone_year_parts=words("trimestre semestre"),
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    after_era=("ap. j.-c.", "après j.-c.", "après jésus-christ", "de notre ère", "apr. j.-c."),
    before_era=("av. j.-c.", "avant j.-c.", "avant jésus-christ", "avant notre ère"),
    day_month_links=words("de"),
    weekday_days=True,
    clock=words("h heures heure"),
    clock_units=words("h heures heure"),
    clock_cues=words("à vers dès avant après jusqu entre sur"),
    clock_before=words("à vers dès avant après jusqu entre sur"),
    zone_names=words("gmt utc"),
    lasting_cues=words("en pendant durant dure duré dura durée durent"),
    time_at=words("à"),
    afternoon={
        "du matin": MORNING,
        **dict.fromkeys(("du soir", "de l'après-midi", "de l'apres-midi"), AFTERNOON),
        "de la nuit": NIGHT,
    },
    increase=_RISING
    | words(
        "augmenté augmente augmentent augmentait augmenter augmenta augmentera augmentation augmentations hausse hausses progressé progresse progressent progresser"
        " progression grimpé grimpe grimpent grimper grimpait bondi bondit bondir bond bonds croît croissent crû croître croissance gagné gagne gagnent gagner gagnait gagnaient prenait progressait bondissait grimpaient montait montaient monté montée"
        " accru accrue accroît accroître accroissement relevé relève relever relevée rebondi rebond rebondit gonflé gonfle majoré majoration flambé flambe flambée élevée"
        " s'envole envolé envolée envole accéléré accélère accélération appréciée apprécié"
    ),
    decrease=_FALLING
    | words(
        "baissé baisse baisses baissent baisser baissait baissera diminué diminue diminuent diminuer diminution recule reculé reculent reculer recul reculait chuté chute chutent chuter"
        " chutait tombé tombée tombés tombe tombent tomber tombait perdu perd perdent perdre perdait réduit réduite réduits réduire réduction réduisant réduira plongé plonge plongeon"
        " fléchi fléchit cédé cède cèdent céder cédait cédaient perdaient reculaient chutaient abandonne abandonnait lâchait abaissé abaisse abaisser abaissement effondré effondrée effondre effondrement dégringolé dégringole ralenti ralentit ralentissement contracté"
        " contraction contracte repli replié replie lâché lâche redescendu redescend descendu rétréci allégé dévissé dévisse"
    ),
    change_by=words("de d du des"),
    change_to=words("à au aux"),
    change_from=words("de d du des"),
    change_of=words("de d"),
    change_asides=("en moyenne", "au total"),
    point_nouns=words("points point places place unités rangs"),
    change_reaching=words("sous"),
    change_word_near=True,
    change_moves=words("ramené ramenée ramenés ramenées ramener ramène ramènera porté portée portés portées porter portera passé passée passés passées passe passent passer passait passera passant passerait"),
    change_losing=words("perdu perd perdent perdait gagné gagne gagnent gagnait gagnaient cédait perdaient prenait progressait lâchait abandonne abandonnait bondissait cédé cède cèdent lâché lâche recule reculé grimpe bondit chute plonge"),
    modals=words("pourrait pourraient devrait devraient"),
    change_fillers=words("environ seulement actuel actuels actuelle actuelles"),
    naming_nouns=words(
        "piste pistes page pages article articles alinéa alinéas paragraphe paragraphes chapitre chapitres ligne quai voie porte chambre salle bureau numéro numéros no nº tome volume vol bus tram tramway"
        " train tgv route autoroute nationale départementale section saison épisode chaîne canal groupe niveau étape type classe catégorie zone secteur lot bp cedex"
        " téléphone tél tel fax appartement appt bâtiment boeing airbus mirage windows apollo formule ligue agenda phase acte décret figure tableau annexe"
        " version iphone terminal parcelle réacteur titre scène leçon table poste modèle série isbn canton division gleis sortie échangeur lycée f1 fc stade lot wagon voiture"
        " siège box vitamine commission km kilomètre pk sorties échangeurs"
    ),
    naming_abbreviations=words("th l r p pp art al n no nos tél tel vol chap fig"),
    strong_naming_nouns=words("postal numéro téléphone code dossier"),
    naming_copulas=words("est"),
    property_nouns=words("magnitude indice note taux âge vitesse température cote coefficient"),
    streets_after=words("place rue avenue boulevard bd impasse chemin allée faubourg ruelle esplanade quai square"),
    postcode_digits=(5,),
    opening_verb_endings=("ant",),
    idioms=words("24/7 24/24 7/7 50/50"),
    score_cues=words(
        "victoire défaite battu battue battus bat match matchs score but buts imposé imposés imposée impose incliné inclinés incline remporté mené menait égalité nul finale"
        " voix votes mi-temps prolongation set sets tirs"
    ),
    score_links=words("à contre"),
    head_rule=HeadRule.FIRST,
    function_words=words(
        "le la les l un une des du de d au aux à en dans par pour sur sous sans avec entre vers chez contre depuis pendant durant avant après dès hors lors selon malgré"
        " et ou mais donc or ni car que qu qui quoi dont où lorsque lorsqu puisque puisqu quand comme si afin parce ainsi alors aussi"
        " je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y ce c cet cette ces cela ça ceci celui celle ceux celles celui-ci mon ma mes ton ta tes son sa ses notre nos"
        " votre vos tout toute tous toutes même mêmes autre aucun aucune chaque certains certaines plusieurs quelques quelque tel telle tels telles"
        " ne n pas plus moins très trop peu beaucoup assez bien mal déjà encore toujours jamais souvent parfois ici là hier aujourd hui demain maintenant désormais ensuite puis enfin"
        " est sont était étaient sera seront serait soit fut furent été être ont a as ai avons avez avait avaient aura auront aurait eu ayant avoir étant es suis sommes êtes ait aient soient"
        " peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont allait fait font faisait faire veut veulent voulait faut"
        " dit disent oui non environ près presque seulement notamment surtout ailleurs contre auprès jusqu jusque lequel laquelle lesquels lesquelles auquel duquel desquels desquelles"
        " voici voilà dehors dedans devant derrière ensemble plutôt quasi pourtant cependant toutefois tant tandis autant dernièrement mi chacun chacune"
        " lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi minuit hors-là etc via"
    ),
    determiners=words("le la les l ' du des ces cette ce cet ses son sa leurs leur nos notre mes tous toutes"),
    leading_words=words("autres"),
    part_of=words("de d des du"),
    genitives=words("de d des du"),
    adjectives=words(
        "nouveau nouveaux nouvel nouvelle nouvelles autre autres grand grande grands grandes petit petite petits petites jeune jeunes vieux vieil vieille vieilles ancien ancienne"
        " anciens anciennes bon bonne bons bonnes mauvais mauvaise mauvaises premier premiers première premières dernier derniers dernière dernières principal principaux principale"
        " principales différents différentes divers diverses vrai vrais vraies faux fausses seul seuls seule seules beau beaux belle belles long longs longue longues gros grosse grosses"
        " haut hauts haute hautes simple simples rares prochain prochains prochaine prochaines meilleur meilleurs meilleure meilleures pire pires futur futurs future futures"
        " courageux malheureux malheureuses importants importantes éventuels énormes larges brefs brèves précédents précédentes supplémentaires mêmes présumés présumées dites"
    ),
    measure_adjectives=words("haut hauteur long longueur large largeur profondeur profond diamètre altitude rayon circonférence épaisseur distance côté moyenne retard plus moins"),
    adjective_endings=(
        "s", "x", "al", "ale", "el", "elle", "ique", "if", "ive", "ais", "aise", "ain", "aine", "ien", "ienne", "eux", "euse", "iste", "aire", "ible", "able", "ant", "ante", "é", "ée",
        "ier", "ière", "ine", "ois", "oise", "ienne", "ue", "ite", "uite", "onde", "erte", "aux", "ent", "ente",
    ),
    unchanging_adjective_endings=("ais", "ois", "eux"),
    one_below_two=True,
    plural_endings=("s", "x", "z"),
    plurals=words("pme crs tgv sms"),
    count_cues=words("avec les des ces ses quelque environ"),
    verb_endings=("aient", "èrent", "eront", "iront", "uront"),
    not_verb_endings=("front",),
    verbs=words(
        "explique expliquent indique indiquent arrive arrivent vit vivent réplique implique applique critique craint tient tiennent meurt meurent reste restent vote votent votera semble"
        " permet permettent souffre souffrent affirme affirment estime estiment déclare refuse représente concerne touche visent vise figure attend attendent prend prennent participent"
        " mettent met suit suivent subit perd vend fournit produit réunit choisit finit accueille bénéficie dispose possède"
    ),
    attribution_before=(
        "selon", "d'après", "à en croire", "aux dires de", "aux dires du", "de l'avis de", "de l'avis des", "de l'avis du", "de source", "de sources", "de l'aveu de", "de l'aveu du", "citant",
    ),
    speech_verbs=words("martelé martèle confié confie"),
    weak_speech_verbs=words(
        "alerte pointe pointé tranche raconte raconté témoigne témoigné admet admis concède concédé plaide plaidé déplore déploré observe observé conclut conclu avance avancé révèlent montre montrent montré démontré montrait chiffré évoque clame jure déplorent dénoncent déclaré déclare déclarait déclara déclarent affirmé affirme affirmait assuré assure assurait dit annoncé annonce annonçait annonça indiqué indique indiquait précisé précise précisait expliqué explique expliquait souligné souligne soulignait ajouté ajoute ajoutait estimé estime"
        " estimait rapporté rapporte rapportait confirmé confirme averti avertit prévenu prévient reconnu reconnaît rappelé rappelle regretté regrette écrit écrivait noté note relevé relève constaté constate"
        " promis promet révélé révèle détaillé détaille prédit dénoncé dénonce calculé calcule chiffré évalue évalué résumé résume jugé juge commenté commente insisté insiste"
        " savoir expliquent indiquent estiment affirment annoncent soulignent précisent rapportent assurent"
    ),
    equal_words=words("égal égale égaux égales équivalent équivalente équivalant"),
    speech_participle_endings=("é",),
    speech_auxiliaries=words("a ont avait avaient fait"),
    relatives=words("qui dont où"),
    that=words("que qu"),
    subject_stoppers=words("si qui faut"),
    clause_openers=words("que qu car mais puisque lorsque alors"),
    prepositions=words("à de en dans par pour sur sous avec"),
    abbreviations_before_digits=words("p pp art n no nos tél tel vol chap env max min"),
    abbreviations=words("th m mm mme mmes mlle dr pr me st ste av bd etc cf env éd j c apr janv févr avr juil sept oct nov déc p ex vol chap fig art"),
    sentence_starters=words("le la les un une il elle ils elles on nous vous en dans à au aux ce cette ces mais et selon depuis pour par sur"),
)  # fmt: skip
