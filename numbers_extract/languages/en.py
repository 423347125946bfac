"""English: what CLDR lacks for it."""

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
    HeadRule,
    Language,
    combined,
    numbered,
    words,
)

_SLIGHTLY = (
    "slightly", "a little", "a bit", "a touch", "a shade", "a fraction", "fractionally", "marginally", "only slightly", "only just",
    "just", "somewhat",
)  # fmt: skip


def _inflect(word: str) -> Iterable[str]:
    """The other spelling of metre and litre, and a plural that CLDR does not list."""
    for american, british in (("meter", "metre"), ("liter", "litre"), ("gram", "gramme")):
        if american in word:
            yield word.replace(american, british)


_CROWNS = ("CZK", "SEK", "NOK", "DKK", "ISK")

LANGUAGE = Language(
    tag="en",
    numerals={"nought": Decimal(0), "naught": Decimal(0), "nil": Decimal(0)},
    ordinals={"hundredth": Decimal(100), "thousandth": Decimal(1000), "millionth": Decimal(10**6),
              "billionth": Decimal(10**9), "trillionth": Decimal(10**12)},
    joiners=words("and"),
    bare_multipliers=words("hundred thousand"),
    never_phrases=(
        "gas mark", "how about", "what about", "think about", "thinks about", "thinking about", "thought about", "know about", "knows about", "knew about",
        "hear about", "heard about", "learn about", "learned about", "learnt about", "read about", "write about", "writes about", "writing about",
        "wrote about", "written about", "book about", "books about", "story about", "stories about", "film about", "report about", "reports about",
        "first of all", "one another", "one and only", "one day", "one-sided", "one-time", "one-man", "one-woman", "two-faced", "one-off", "one-way",
    ),
    vague_need_of=words("scores tens"),
    plural_modifiers=words(
        "sports arms sales news customs goods savings systems communications operations rights jobs"
        " crew staff police youth aircraft parks veterans students workers services economics mathematics politics games"
    ),
    glued_capital_scales={"MM": 6},
    articles=words("a an"),
    ones=words("one"),
    decimal_words=words("point"),
    minus=words("minus negative"),
    never_numbers=words("o oh"),
    not_before={
        "one": words("another other 's ’"),
        "first": words("lady ladies class aid hand rate"),
        "second": words("hand nature guess guessing guessed to thought thoughts in rate class"),
        "third": words("party"),
        "fifth": words("avenue"),
    },
    not_after={
        "one": words("no first second third last next only good bad big small new old right wrong other same best previous latest"),
        "second": words("split"),
        "seconds": words("split"),
        "first": words("at"),
    },
    restricting=words("only"),
    ordinals_are_shares=True,
    scales={
        "bn": 9, "bln": 9, "tn": 12, "trn": 12, "mn": 6, "mln": 6, "mil": 6, "mio": 6, "thousand": 3, "hundred": 2, "million": 6,
        "millions": 6, "billion": 9, "billions": 9, "trillion": 12, "trillions": 12, "quadrillion": 15,
        "lakh": 5, "lakhs": 5, "lac": 5, "lacs": 5, "lkh": 5, "lkhs": 5, "crore": 7, "crores": 7, "cr": 7, "krore": 7, "krores": 7,
        "koti": 7, "grand": 3, "thousands": 3,
    },
    dimension_words=words(
        "high tall wide long deep thick away across apart underwater sprint race freestyle hurdles dash backstroke butterfly"
        " breaststroke medley relay final finals champion"
    ),
    race_lengths=words("50 60 80 100 110 200 300 400 600 800 1000 1500 3000 5000 10000"),
    between_sides=words("x × by"),
    scale_letters_in_names=words("b"),
    glued_scales={"k": 3, "m": 6, "b": 9, "t": 12},
    collectives={"dozen": 12, "dozens": 12, "score": 20},
    collectives_need_count=words("score"),
    vague={
        "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
        "lakhs": 10**5, "crores": 10**7,
    },
    half=words("half"),
    and_a_share={"and a quarter": Decimal("0.25"), "and three quarters": Decimal("0.75"), "and three-quarters": Decimal("0.75")},
    and_a_half=("and a half", "and half", "and an half", "and one half", "and one-half", "-and-a-half", "and-a-half"),
    fraction_nouns={"quarter": 4, "quarters": 4, "half": 2, "halves": 2},
    of_words=words("of in out"),
    every_words=words("every"),
    multiple_words={
        "twice": Decimal(2), "thrice": Decimal(3),
        "double": Decimal(2), "doubled": Decimal(2), "doubles": Decimal(2), "doubling": Decimal(2),
        "triple": Decimal(3), "tripled": Decimal(3), "triples": Decimal(3), "tripling": Decimal(3), "treble": Decimal(3),
        "trebled": Decimal(3), "trebling": Decimal(3), "quadruple": Decimal(4), "quadrupled": Decimal(4),
        "quadrupling": Decimal(4), "quintupled": Decimal(5), "halved": Decimal("0.5"), "halving": Decimal("0.5"),
    },
    implied_numbers=numbered({
        "2": "both couple couples pair pairs twin twins duo runner",
        "3": "trio triplets",
        "4": "quartet",
        "60": "sexagenarian sexagenarians",
        "70": "septuagenarian septuagenarians",
        "80": "octogenarian octogenarians",
        "90": "nonagenarian nonagenarians",
        "100": "centenarian centenarians",
        "1": "single sole",
        "0.5": "half halfway",
    }),
    once_words=words("once"),
    times_words=words("times x"),
    multiple_suffixes=("fold",),
    over_words=words("over"),
    multiples_need_determiner=words("double triple treble quadruple"),
    half_as=("half as much", "half as many", "half as"),
    as_many=("as many", "as much"),
    several=words("several few couple"),
    share_words=words("in out of"),
    share_noun_between=True,
    never_alone_in_share=words("of"),
    share_plural_ending="s",
    ordinal_suffixes=words("st nd rd th"),
    inflect=_inflect,
    units={
        "annum": "year", "yo": "year",
        "mos": "month", "night": "night", "quintal": "100 * kilogram", "quintals": "100 * kilogram",
        "nights": "night", "hrs.": "hour",
        "decade": "decade", "decades": "decade", "millennium": "millennium",
        "millennia": "millennium", "fortnight": "fortnight", "light-year": "light_year", "light-years": "light_year", "fortnights": "fortnight",
        "ft.": "foot",
        "yds": "yard",
        "lbs": "pound", "lbs.": "pound",
        "ton": "short_ton | ton | metric_ton", "tons": "short_ton | ton | metric_ton",
        "kilo": "kilogram", "kilos": "kilogram", "kgs": "kilogram", "gs": "gram", "k.gs": "kilogram",
        "sq. ft.": "foot ** 2",
        "sq km": "kilometer ** 2", "sq m": "meter ** 2",
        "kph": "kilometer_per_hour", "kmh": "kilometer_per_hour",
        "miles an hour": "mile_per_hour",
        "kilometers an hour": "kilometer_per_hour", "kilometres an hour": "kilometer_per_hour",
        "degrees centigrade": "degree_Celsius",
        "degrees c": "degree_Celsius", "celsius": "degree_Celsius", "centigrade": "degree_Celsius", "° celsius": "degree_Celsius",
        "deg celsius": "degree_Celsius",
        "degree": "degree | degree_Celsius | degree_Fahrenheit", "degrees": "degree | degree_Celsius | degree_Fahrenheit",
        "degrees f": "degree_Fahrenheit", "fahrenheit": "degree_Fahrenheit", "° fahrenheit": "degree_Fahrenheit",
        "gbps": "gigabit / second", "mbps": "megabit / second",
        "decibels": "decibel", "bpd": "oil_barrel / day",
    },
    count_adjectives=words("strong"),
    bounding_adjectives={"good": WELL_OVER},
    unit_adjectives=words("more additional extra fewer less full whole straight consecutive long further"),
    whole_adjectives=words("full whole further additional"),
    temperature_cues=words(
        "temperature temperatures celsius fahrenheit warm cold warmer colder hotter hottest coldest warmest hot heat frost freezing heatwave thermometer"
        " thermometers mercury shade highs lows normal chill weather forecaster forecasters warming cooler sunny snow rain fever"
    ),
    age_words=("old", "long"),
    currencies={
        "dollar": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"), "dollars": ("USD", "CAD", "AUD", "NZD", "HKD", "SGD"),
        "bucks": ("USD", "CAD", "AUD"), "buck": ("USD", "CAD", "AUD"), "quid": ("GBP",), "sterling": ("GBP",), "us dollars": ("USD",), "u.s. $": ("USD",), "u.s $": ("USD",), "u.s.$": ("USD",), "元": ("CNY",), "malaysia ringgit": ("MYR",),
        "malaysia ringgits": ("MYR",), "malaysian ringgits": ("MYR",),
        "us dollar": ("USD",), "pounds sterling": ("GBP",), "chinese yuan": ("CNY",), "renminbi": ("CNY",), "rs": ("INR", "PKR", "LKR"),
        "rs.": ("INR", "PKR", "LKR"), "rupee": ("INR", "PKR", "LKR", "NPR"), "rupees": ("INR", "PKR", "LKR", "NPR"), "yen": ("JPY",), "yuan": ("CNY",),
        "won": ("KRW",), "franc": ("CHF",), "francs": ("CHF",), "rand": ("ZAR",), "euro": ("EUR",), "euros": ("EUR",), "bitcoin": ("XBT",),
        "bitcoins": ("XBT",), "shekels": ("ILS",), "shekel": ("ILS",), "rubles": ("RUB",), "roubles": ("RUB",), "zloty": ("PLN",), "baht": ("THB",),
        "ringgit": ("MYR",), "ringgits": ("MYR",), "riyals": ("SAR", "QAR", "YER"), "rials": ("IRR", "OMR", "YER"), "marks": ("DEM",),
        "kronor": ("SEK",), "kroner": ("NOK", "DKK"), "tugrik": ("MNT",), "tugriks": ("MNT",), "dirhams": ("AED", "MAD"),
        "crown": _CROWNS, "crowns": _CROWNS, "czech crowns": ("CZK",), "swedish crowns": ("SEK",), "norwegian crowns": ("NOK",),
        "danish crowns": ("DKK",), "icelandic crowns": ("ISK",), "leva": ("BGN",), "reais": ("BRL",), "lei": ("RON", "MDL"),
        "nkr": ("NOK",), "skr": ("SEK",), "dkr": ("DKK",),
    },
    uncertain_currencies={"crown": 40, "crowns": 40},
    subunits={
        "cent": ("USD", "EUR", "CAD", "AUD"), "cents": ("USD", "EUR", "CAD", "AUD"), "¢": ("USD",), "penny": ("GBP", "USD"), "pence": ("GBP",),
        "p": ("GBP",), "paise": ("INR",), "kopecks": ("RUB",), "kopeks": ("RUB",), "groszy": ("PLN",), "grosz": ("PLN",), "öre": ("SEK",), "øre": ("NOK", "DKK"),
        "centimes": ("EUR", "CHF"), "centavos": ("MXN", "BRL"), "rappen": ("CHF",), "kopiykas": ("UAH",), "c": ("USD", "CAD", "AUD", "ZAR"), "pennies": ("GBP", "USD"),
    },
    not_currencies=words("mark all top cup try sos pen cop gel mop bam mad lak sen"),
    percents={
        "percent": "percent", "percents": "percent", "percentage": "percent", "per cent": "percent", "pct": "percent", "pc": "percent", "percentage points": "percentage_point",
        "percentage point": "percentage_point", "percentage-point": "percentage_point", "pp": "percentage_point",
        "percent points": "percentage_point", "basis points": "basis_point", "basis point": "basis_point", "bps": "basis_point",
        "per mille": "permille", "per mil": "permille",
    },
    per=words("per each every"),
    per_articles=words("a an"),
    moments_behind=words("ago earlier later before"),
    frequencies={
        "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year",
        "annually": "year", "p.a.": "year",
    },
    weight_cues=words("weigh weighs weighed weighing weight heavy heavier tall lost lose loses losing drop gained shed boxer baby"),
    article_not_units=words(
        "foot grain degree stone point bit mark in turn while mi c p pc try won real rand bar drop shot light dash can pinch quarter"
    ),
    qualifiers={
        "within": WITHIN,
        **dict.fromkeys(
            ("over", "more than", "greater than", "exceeding", "exceeds", "exceed", "exceeded", "in excess of", "above", "upwards of", "upward of",
             "higher than", "longer than", "older than", "larger than", "bigger than", "well over", "far more than", "much more than",
             "north of", "surpassing", "topping", "topped", "surpassed", "beyond", "better than", "heavier than", "upwards from",
             "taller than", "faster than", "climbed past", "climbs past", "risen past", "rose past", "rises past", "soared past", "surged past", "well above", "far above", "significantly more than", "way over", "over the age of", "above the age of"), MORE),
        **dict.fromkeys(
            ("under", "less than", "fewer than", "below", "lower than", "smaller than", "younger than", "shorter than", "well under", "well below",
             "far fewer than", "far less than", "much less than", "not quite", "lighter than", "cheaper than", "lesser than",
             "south of", "under the age of", "below the age of"), LESS),
        **dict.fromkeys(
            ("at least", "no fewer than", "as few as", "as little as", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "minimum", "at the very least",
             "starting at", "start at", "starts at", "start from", "starts from", "a minimum", "greater than or equal to", "more than or equal to", "larger than or equal to"), AT_LEAST),
        **dict.fromkeys(
            ("up to", "at most", "no more than", "not more than", "as many as", "as much as", "a maximum of", "maximum of", "maximum",
             "at the most", "at the very most", "capped at", "limited to", "restricted to", "as high as", "as deep as", "as far as", "as large as", "as big as", "as tall as", "as late as", "no longer than", "no older than", "not exceeding", "not exceed", "never exceed", "not exceeded", "without exceeding", "never exceeded", "as long as", "not over",
             "less than or equal to", "less or equal than", "less or equal to", "smaller than or equal to"), AT_MOST),
        **dict.fromkeys(
            ("about", "around", "roughly", "approximately", "some", "circa", "an estimated", "estimated", "estimated at", "put at", "approx", "approx.", "in the region of", "in the order of", "in the neighbourhood of", "in the vicinity of", "around about",
             "somewhere around", "in the neighborhood of", "on the order of", "of the order of", "~", "≈", "something like", "c.", "ca.", "give or take", "just about"), ABOUT),
        **combined(LESS, words("fell falls fall fallen falling stopped stops stop well far still came comes ended"), ("short of",)),
        **dict.fromkeys(("close to", "close on", "approaching", "nearing"), CLOSE_TO),
        **dict.fromkeys(("nearly", "almost", "just short of", "not even", "little less than", "just shy of", "shy of", "virtually", "practically"), NEARLY),
        **dict.fromkeys(("barely", "hardly", "scarcely"), NOT_FAR_BELOW),
        **combined(NEARLY, _SLIGHTLY, ("under", "below", "less than", "fewer than")),
        **dict.fromkeys(("just over", "a little over", "little more than"), WELL_OVER),  # the first are what is written
        **combined(MORE, ("can", "could", "may", "might", "will", "would", "expected to", "set to", "likely to"), ("top",)),
        **combined(WELL_OVER, _SLIGHTLY, ("over", "above", "more than", "higher than", "older than", "longer than")),
        "a good": WELL_OVER,
        ">": MORE, "<": LESS, "≥": AT_LEAST, "≤": AT_MOST,
    },
    more_words=words("more higher above dearer costlier pricier faster older longer larger bigger heavier later taller"),
    fold_endings=("fold",),
    less_words=words("less fewer lower below cheaper slower younger shorter smaller lighter"),
    earlier_words=words("earlier"),
    at_peak=("at one point", "at times", "briefly", "at one stage", "intraday"),
    negations=words("not never t cannot"),
    forbidding=words("do must shall should may can"),
    negation_fillers=words("must shall to be been have did does"),
    defeats=("lost", "lose", "losing", "loss", "defeat", "beaten", "down", "behind", "trail"),
    only_words=words("only just merely mere"),
    passing=("pass", "cross", "exceed", "surpass", "mark", "threshold", "milestone", "topped", "tops"),
    opening_about=words("some"),
    estimating=("estimat", "put at", "puts at"),
    more_of_them=words("another"),
    qualifiers_after={
        "or more": AT_LEAST, "and more": AT_LEAST, "or greater": AT_LEAST, "or above": AT_LEAST, "and above": AT_LEAST, "or over": AT_LEAST,
        "and over": AT_LEAST, "or older": AT_LEAST, "and older": AT_LEAST, "or higher": AT_LEAST, "and up": AT_LEAST, "or longer": AT_LEAST,
        "at least": AT_LEAST, "at minimum": AT_LEAST, "or less": AT_MOST, "or fewer": AT_MOST, "or below": AT_MOST, "or under": AT_MOST,
        "and under": AT_MOST, "or younger": AT_MOST, "at most": AT_MOST, "at the most": AT_MOST, "or lower": AT_MOST, "or so": ABOUT,
        "or thereabouts": ABOUT, "at the very most": AT_MOST, "at the very least": AT_LEAST, "-odd": ABOUT, "-plus": AT_LEAST, "tops": AT_MOST, "or better": AT_LEAST, "plus": AT_LEAST, "+": AT_LEAST,
    },
    date_qualifiers={
        **dict.fromkeys(("since", "from", "starting", "starting on", "beginning", "beginning on", "starting in", "beginning in", "as of", "since at least"), AT_LEAST),
        **dict.fromkeys(("until", "till", "by", "through", "up to", "no later than", "by the year", "by no later than", "as late as", "until at least"), AT_MOST),
        **dict.fromkeys(("around", "circa", "about", "c.", "ca."), ABOUT),
        **dict.fromkeys(("on or before", "in or before", "by or before", "at or before", "on or prior to"), AT_MOST),
        **dict.fromkeys(("on or after", "in or after", "at or after", "on or since"), AT_LEAST),
        **dict.fromkeys(("before", "prior to"), LESS),
        **dict.fromkeys(("after", "following", "shortly after", "just after"), MORE),
        **dict.fromkeys(("shortly before", "just before"), LESS),
        **dict.fromkeys(("not until", "not till"), NARROWS),  # it was then
        **dict.fromkeys(("early", "mid", "late", "early in", "late in", "end of", "beginning of", "start of", "middle of"), NARROWS),
        **dict.fromkeys(("since early", "since late", "since mid", "from early", "from late", "from mid"), AT_LEAST),
        **dict.fromkeys(("by early", "by late", "by mid", "by the end of", "until the end of", "until early", "until late", "by end of"), AT_MOST),
    },
    date_qualifiers_after={"at the latest": AT_MOST, "at the earliest": AT_LEAST, "or later": AT_LEAST, "or earlier": AT_MOST},
    onward=words("on onward onwards"),
    governable=words("over about around under above beyond below"),
    race_nouns=("gold", "silver", "bronze", "record", "final", "relay", "champion", "medal", "race", "title"),
    race_styles=words("freestyle breaststroke backstroke butterfly medley hurdles steeplechase"),
    aged_words=words("children people adults men women boys girls persons those anyone everyone patients pupils"),
    lasting=words("lasted lasts lasting last spent spend spending spanned spans spanning lived served waited worked"),
    movers=("lean", "stumbl", "climb", "step", "trip", "fell over"),
    governors=(
        "talk", "argu", "debat", "disput", "spoke", "speak", "asked", "worr", "concern", "fight", "fought", "quarrel", "question",
        "complain", "disagree", "discuss", "presid", "conflict", "tell", "told", "revolved", "revolves", "control",
        "clash", "sued", "lawsuit", "jump", "flew", "bridge", "protest", "ranged",
        "carried", "conduct", "spread", "stagger", "phased",
    ),
    between=words("between"),
    between_and=words("and"),
    range_from=words("from"),
    origins=words("from"),
    range_to=words("to through till until thru"),
    than=words("than"),
    alternatives=words("or"),
    counting_verbs=words("were are have had died"),
    months={"sept": 9, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    which_year=words("this last next every each past coming per current"),
    year_nouns=words("year years fiscal season seasons summer winter spring autumn fall"),
    year_cues=words("in since until till by before after from during between through around circa early late mid"),
    decade_articles=words("the"),
    decade_suffixes=words("s"),
    decade_endings={"ies": "y"},
    century_nouns=words("century centuries"),
    quarter_letters=words("q"),
    half_year_letters=words("h"),
    day_tails=("of the month", "of each month", "of every month", "of this month", "of that month", "of the following month"),
    quarters=words("quarter"),
    lone_year_parts=words("quarter"),
    game_words=words(
        "touchdown touchdowns yard yards yarder rebounds rebound quarterback halftime interception interceptions turnover turnovers basket baskets"
        " pointer pointers layup dunk knicks nfl nba playoffs playoff quarters fumble punt"
    ),
    left_phrases=("left", "remaining", "to play", "to go"),
    innings_words=words("innings wicket wickets overs bowled stumps declare declared declaration batting batsmen batter cricket"),
    half_years=words("half"),
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    after_era=("ad", "a.d.", "ce", "c.e."),
    before_era=("bc", "b.c.", "bce", "b.c.e."),
    day_month_links=words("of"),
    zone_names=words("gmt utc est edt cet cest bst ist sast hours hrs et pt ct mt pst pdt aest aedt"),
    zone_adjectives=words("eastern central pacific mountain local"),
    lasting_cues=words("in"),
    time_point_marks=":.",
    clock=words("o'clock oclock"),
    clock_past=words("past"),
    clock_to=words("to"),
    time_at=words("at"),
    clock_before=words("at by until from before after around about till"),
    day_parts={
        "in the morning": MORNING,
        **dict.fromkeys(("in the afternoon", "in the evening"), AFTERNOON),
        "at night": NIGHT,
    },
    afternoon={
        **dict.fromkeys(("am", "a.m.", "a.m"), MORNING),
        **dict.fromkeys(("pm", "p.m.", "p.m"), AFTERNOON),
    },
    increase=words(
        "rose rise rises risen rising grew grow grows grown growing climbed climb climbs climbing increased increase increases increasing"
        " jumped jump jumps soared soar soars surged surge surges gained gain gains gaining up added adding raised raise raising boosted"
        " advanced expanded expand accelerated widened upped hiked hike growth leapt spiked swelled swell swollen surging soaring improved"
        " lifted strengthened rallied rebounded recovered recovering recover zoomed rocketed doubled doubling tripled tripling trebled quadrupled"
        " recovers raises boosts lifts hikes expands widens advances edges"
    ),
    decrease=words(
        "fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing"
        " shrank shrink shrunk slumped slump plunged plunge plunges down cut cuts cutting reduced reduce reduces reducing reduction slipped"
        " slid tumbled tumble plummeted slashed lowered contracted narrowed dipped eased halved halving sank sunk weakened trimmed shed retreated easing slid sliding"
        " lost lose loses losing tanked crashed nosedived slips slip slumping plummeting tumbling shrinking slipping slowed slowing cooled dwindled plunging"
        " slides sinks tumbles plummets slumps dips eases dives dived nosedives narrows contracts trims slashes weakens slows retreats"
    ),
    change_by=words("by"),
    change_to=words("to"),
    change_losing=words("lost lose loses losing added adds adding shed sheds shedding recovered recovers recover"),
    point_nouns=words("points point"),
    change_fillers=words("current previous prior earlier initial original record revised annual annualized annualised"),
    level_nouns=words("median average mean total high low record peak level rate price value minimum maximum combined"),
    change_nouns=words("increase rise decrease drop fall decline gain raise jump hike reduction surge slump growth cut"),
    particle_verbs=words("eat eats ate eating use used uses using brought bring brings put puts cut cuts cutting tore knocked pulled hung broke shut make makes made making end ended give gave set take took pick add adds added sum live shot shoot shoots shooting"),
    particle_movers=words(
        "go goes going gone went edge edged edging ticked inched crept moved moving nudged bumped drove driven push pushed pushing sent shot came come"
    ),
    up_particles=words("up"),
    modals=words("could may might will would should can expected forecast forecasts projected likely set"),
    standing_words=words("down behind up ahead adrift"),
    relatives=words("which who whom"),
    change_reaching=words("below above under over past beyond"),
    change_of=words("of"),
    change_transitive=words(
        "raised raise raising lifted lift lifts cut cuts cutting lost lose added adding reduced reduce reduces reducing boosted expanded"
        " slashed trimmed lowered hiked shed strengthened improved increase decrease hike recovered recovering recover recovers"
    ),
    change_from=words("from"),
    change_bare=True,
    titles=words("mr mrs ms dr doctor prof professor"),
    naming_nouns=words(
        "page pages section sections chapter article articles paragraph clause room route highway interstate flight gate platform line track"
        " number nos no. volume vol version verse figure table appendix exhibit item step phase stage tier type channel team unit apartment apt"
        " suite ste box lot bus train pier terminal building bldg ext extension phone tel fax cell mobile zip code agenda schedule title act"
        " rule resolution amendment episode season part class category form boeing airbus windows apollo area district ward precinct model mark"
        " series psalm q slide footnote isbn id exit runway locker cabin lane hwy rt studio pin serial reactor zone sector order exits junction"
        " junctions commit seat"
    ),
    naming_abbreviations=words("no nos ch tab vol sec art fig p pp ch par"),
    strong_naming_nouns=words("zip code extension pin password"),
    naming_copulas=words("is was"),
    not_suffixes=words("something odd"),
    property_nouns=words("magnitude age aged index score rating temperature wind"),
    street_words=words("street st avenue ave road rd drive lane boulevard blvd place plaza court way parkway highway terrace square"),
    postcode_digits=(5,),
    titled_ordinal_nouns=words("world"),
    opening_verb_endings=("ing",),
    idioms=words("24/7 9/11 7/7 50/50 20/20"),
    score_cues=words(
        "won win wins winning beat beats beating lost lose loss victory defeat defeated draw drew tie tied lead led score scored"
        " vote voted votes odds ratio leads trail trailed edge edged final opener equaliser equalizer goal goals halftime winner quarterfinal semifinal"
    ),
    head_rule=HeadRule.LAST,
    function_words=words(
        "the a an and or but nor so yet for of in on at to from by with about into over under above below between through during before after"
        " since until till as than that which who whom whose what when where why how if because although though while whereas unless despite"
        " without within against among across along around behind beside besides beyond near off onto out outside past per toward towards up"
        " upon via down like except plus i you he she it we they me him her us them my your his its our their mine yours ours theirs myself himself"
        " herself itself themselves this these those there here then now not no never only just also too very much many more most less least"
        " few some any each every all both either neither such is are was were be been being am do does did done doing have has had having can"
        " could will would shall should may might must ought said says say saying told tell tells went go goes gone came come comes made make"
        " makes got get gets took take takes ago twice later earlier upwards downwards upward downward apart away today yesterday tomorrow tonight again still already even ever soon"
        " once including according following based alone together respectively wouldn didn doesn couldn shouldn isn wasn aren weren don ain"
        " hasn haven hadn thru"
    ),
    prepositions=words("in on for to from at of with by after before during within"),
    expecting=words("forecast forecasted expected predicted anticipated projected estimated hoped wanted sought feared"),
    perfect_auxiliaries=words("had have has"),
    noun_endings=("ing",),
    determiners=words("the a an this these those that its his her their our my your all both some any"),
    plural_determiners=words("those these"),
    leading_words=words("more fewer such"),
    degree_words=words("most least very"),
    in_a_row=("in a row", "running", "in succession", "on end"),
    part_skips=words("last first next past remaining final previous other"),
    own_words=words("his her their my our your its early mid late low lower upper"),
    part_of=words("of"),
    genitives=words("of"),
    comparative_endings=("er", "ly"),
    participle_endings=("ed", "ing"),
    adjectives_behind=words("shy dead alive hurt ill sick unconscious homeless free short ahead"),
    verb_endings=("s",),
    not_verb_endings=("ss",),
    possessives=words("s"),
    plural_endings=("s", "men", "children", "people"),
    plurals=words(
        "people men women children police feet teeth mice geese fish sheep deer aircraft species series cattle media data criteria phenomena"
        " lives wives knives wolves leaves halves oxen dice personnel staff crew troops clergy offspring policemen policewomen firemen horsemen"
        " businessmen congressmen gunmen fishermen spokesmen servicemen sportsmen youth bacteria alumni headquarters spacecraft"
    ),
    singular_endings=("ss", "us", "is", "ous"),
    count_cues=words("with of all"),
    months_need_capital=words("may march mar"),
    single_year_nouns=words("year years"),
    prefixes=words("mid pre post early late circa"),
    subject_stoppers=words("if to neither nor nobody none"),
    clause_openers=words("that but because which who"),
    not_plurals=words(
        "specimen omen abdomen regimen acumen is was has does this its his us as thus plus less yes always perhaps across towards versus unless business news press class"
        " process access loss boss glass mass pass cross stress success address congress campus virus bus status basis crisis gas focus census bonus"
        " previous various famous serious religious tremendous enormous dangerous jealous precious gorgeous obvious nervous strenuous continuous"
        " overseas sometimes besides nowadays afterwards upwards says goes gets makes takes comes"
    ),
    verbs=words(
        "died dies die killed injured wounded arrested live lived work worked attended need needs needed want wants put puts cut set hit met"
        " led held kept left lost paid sent spent stood took won wrote became began broke brought built bought caught chose drew drove fell"
        " felt fought found flew gave grew heard knew laid let lay meant ran rose sat saw sold shot showed sank slept spoke struck taught"
        " thought threw understood wore called asked used helped turned moved remain remained remains were are was is voted went said begin"
        " start started continue continued"
    ),
    attribution_before=("by its own account", "by their own account", "according to", "in the words of", "per the", "citing"),
    passive_auxiliaries=words("is was are were be been being"),
    speech_verbs=words("said says say told announced announces"),
    weak_speech_verbs=words(
        "reported reports estimated estimates claimed claims added adds noted notes wrote writes explained confirmed confirms stated states"
        " warned warns warn predict predicted predicts insisted argued argues believes believe showed shows show suggest suggests"
        " estimate report claim note insist argue confirm reckon reckons reckoned"
    ),
    speech_nouns=words("estimate report claim note"),
    that=words("that"),
    speech_objects=words("told"),
    abbreviations_before_digits=words("ext tel no nos art fig p pp sec vol"),
    abbreviations=words(
        "mr mrs ms dr prof st jr sr nos vs dept est approx ca c al jan feb mar apr jun jul aug sep sept oct nov dec u s gen sen rep gov col lt"
        " sgt capt fig figs vol pp p ed eds e g i d b ave rd blvd ft lb lbs oz rs mt hon rev messrs"
    ),
    sentence_starters=words("the a an he she it they we i in on at but and this that these those there"),
)  # fmt: skip
