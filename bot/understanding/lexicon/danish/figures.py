"""Danish numbers, sums, days and recurrences."""

from decimal import Decimal

SMALL = {
    "nul": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5,
    "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13,
    "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
    "tyve": 20, "tredive": 30, "tredve": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50,
    "halvtredsindstyve": 50, "tres": 60, "treds": 60, "tresindstyve": 60, "halvfjerds": 70,
    "halvfjerdsindstyve": 70, "firs": 80, "firsindstyve": 80, "halvfems": 90,
    "halvfemsindstyve": 90, "dusin": 12,
}
SCALES = {
    "hundrede": 100, "hundred": 100, "hundreder": 100, "tusind": 1000, "tusinde": 1000,
    "tusinder": 1000, "k": 1000, "mio": 10**6, "million": 10**6, "millioner": 10**6,
    "milliard": 10**9, "milliarder": 10**9,
}
HALVES = {"halvanden": Decimal("1.5"), "halvandet": Decimal("1.5"), "halv": Decimal("0.5"),
          "halvt": Decimal("0.5")}
_UNITS_UP = ("", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
ORDINALS = {
    "første": 1, "anden": 2, "andet": 2, "andre": 2, "tredje": 3, "tredie": 3, "fjerde": 4,
    "femte": 5, "sjette": 6, "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10,
    "ellevte": 11, "elvte": 11, "tolvte": 12, "trettende": 13, "fjortende": 14, "femtende": 15,
    "sekstende": 16, "syttende": 17, "attende": 18, "nittende": 19, "tyvende": 20,
    "tredivte": 30, "tredvte": 30, "enogtredivte": 31,
    **{f"{_UNITS_UP[unit]}ogtyvende": 20 + unit for unit in range(1, 10)},
}
MONTHS = {
    "januar": 1, "jan": 1, "februar": 2, "feb": 2, "febr": 2, "marts": 3, "mar": 3, "april": 4,
    "apr": 4, "maj": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}
WEEKDAYS = {
    "mandag": 0, "tirsdag": 1, "onsdag": 2, "torsdag": 3, "fredag": 4, "lørdag": 5, "søndag": 6,
    "mandage": 7, "tirsdage": 8, "onsdage": 9, "torsdage": 10, "fredage": 11, "lørdage": 12,
    "søndage": 13, "mandags": 0, "tirsdags": 1, "onsdags": 2, "torsdags": 3, "fredags": 4,
    "lørdags": 5, "søndags": 6, "tirs": 1, "ons": 2, "tors": 3, "fre": 4, "lør": 5,
}
UNITS = {
    "dag": "1d", "dage": "1d", "dages": "1d", "døgn": "1d", "uge": "1w", "uger": "1w",
    "ugers": "1w", "ugen": "1w", "måned": "1m", "måneder": "1m", "måneders": "1m", "md": "1m",
    "mdr": "1m", "måneden": "1m", "kvartal": "3m", "kvartaler": "3m", "år": "1y", "års": "1y",
    "året": "1y", "kvartalet": "3m", "mdr.": "1m", "månederne": "1m", "ugerne": "1w",
}
CURRENCIES = {
    "DKK": "dkk; danske kroner/kr",
    "kr": "kr .?; krone; kroner; kroners; kronor; kronerne",
    "kr*1000": "tkr .?; t . kr .?; t kr .?; tdkk; ' kr; tusind kroner",
    "kr*1000000": "mio . kr .?; mio kr .?",
    "EUR": "euro; euros; euroer",
    "$": "dollar; dollars; dollarer; amerikanske dollar",
    "GBP": "pund; britiske pund; engelske pund",
    "ILS": "shekel; shekler; sheqel; israelske shekel; ny israelsk shekel; nye israelske shekel"
    "; nye israelske sheqel; israelske nye shekel",
    "NOK": "norske kroner/kr; norsk krone",
    "SEK": "svenske kroner/kr; svensk krone",
    "JPY": "japanske yen",
    "CHF": "schweizerfranc; schweiziske franc; schweizisk franc",
    "INR": "indiske rupees; indisk rupee; indiske rupee",
    "PLN": "polske zloty; polsk zloty",
}
DAYS = {
    "day 0": "i dag; idag; dags dato; i aften; i eftermiddag; i formiddag; i nat; nu; lige nu"
    "; i morges; her til morgen; her i dag; til aften; tidligere i dag; dd; d . d .; i formiddags"
    "; i eftermiddags; med det samme; dagens dato",
    "day 1": "i morgen; imorgen; i morgen tidlig; i morgen formiddag/eftermiddag/aften",
    "day 2": "i overmorgen; overmorgen; iovermorgen",
    "day -1": "i går; igår; i går aftes; i aftes; i går aften/morges/eftermiddag/formiddag",
    "day -2": "i forgårs; iforgårs; forgårs; i forgårs; forgår; i forgår",
    "ahead": "om <n> <unit>; om en/et <unit>; inden for <n> <unit>; indenfor <n> <unit>; om <unit>"
    "; <n> <unit> fra nu/dags; i <n> <unit>; i en/et <unit>; i <n> <unit> mere; de næste <n> <unit>"
    "; <n> <unit> endnu; <n> <unit> frem; på <n> <unit>; inden <n> <unit>; inden om? <n> <unit>"
    "; giv mig <n> <unit>; giv mig en/et <unit>; om cirka <n> <unit>; <unit> endnu"
    "; om <n> hverdage; om <n> arbejdsdage; inden for en/et <unit>; indenfor en/et <unit>",
    "ahead 2": "om et par <unit>; i et par <unit>; et par <unit> endnu",
    "back": "for <n> <unit> siden; <n> <unit> siden; for en/et <unit> siden; en/et <unit> siden",
    "date": "den? d? <ord>/<n> .? i? <month> ,? <year>?; d . <ord>/<n> .? <month> <year>?"
    "; den <ord>/<n> <month> <year>?; <month> <ord>/<n> ,? <year>?; <ord>/<n> - <month> -? <year>?"
    "; den? <ord>/<n> . <month> <year>?; den <ord> dag i <month>; pr . <ord>/<n> <month> <year>?; pr <ord>/<n> <month> <year>?",
    "figure": "<dm> .?; den <dm> .?; d . <dm> .?; d <dm> .?; den d . <dm> .?; pr . <dm> .?",
    "iso": "<iso>; den <iso>",
    "monthday": "den <ord>/<n>; d . <ord>/<n>; d <ord>; den <ord> i denne? måneden?"
    "; den <ord> i måneden; pr . <ord>; <digord> i måneden; den <ord> i denne måned; d . <digord>",
    "monthday 1": "den? <ord>/<n> i? næste måned; næste måned den <ord>/<n>; d . <ord> i næste måned"
    "; den <ord> i den næste måned; den <ord>/<n> næste måned; den <ord>/<n> i kommende måned",
    "monthday 0": "den <ord> i denne måned; den <ord> denne måned",
    "end 0": "slutningen af måneden; slutningen af denne måned; udgangen af måneden; månedens udgang"
    "; udgangen af denne måned; ultimo måneden; ultimo; månedens slutning; måneds udgang; månedsskiftet"
    "; sidst på måneden; sidste dag i måneden; den sidste dag i måneden; ultimo denne måned"
    "; måneden ud; sidste dag i denne måned; månedsudgang; den sidste i måneden; ultimo md"
    "; måneden er omme; udgangen af md; månedsslut; den sidste i denne måned; sidst i måneden",
    "end 1": "udgangen af næste måned; slutningen af næste måned; ultimo næste måned"
    "; sidste dag i næste måned; sidst i næste måned; den sidste dag i næste måned; næste måneds udgang"
    "; den sidste i næste måned; sidst på næste måned",
    "start 1": "næste måned; primo næste måned; starten af næste måned; begyndelsen af næste måned"
    "; først i næste måned; den første i næste måned; til næste måned; starten af måneden"
    "; begyndelsen af måneden; først på måneden; primo måneden; i starten af næste måned"
    "; i næste måned; den første næste måned; den første dag i næste måned; kommende måned; primo"
    "; den første i den nye måned; i begyndelsen af næste måned; først i den nye måned",
    "start 0": "starten af denne måned; primo denne måned; begyndelsen af denne måned",
    "mid 0": "midten af måneden; medio måneden; medio denne måned; midt i måneden; medio"
    "; midten af denne måned",
    "mid 1": "midten af næste måned; medio næste måned; midt i næste måned",
    "last month": "sidste måned; i sidste måned; forrige måned",
    "end month": "ultimo <month>; slutningen af <month>; udgangen af <month>; sidst i <month>"
    "; sidste dag i <month>; slut <month>; i slutningen af <month>; <month> ud; ende <month>",
    "start month": "primo <month>; starten af <month>; begyndelsen af <month>; først i <month>"
    "; den første i <month>; start <month>",
    "mid month": "medio <month>; midten af <month>; midt i <month>",
    "month": "i <month>; fra <month>; til <month>; fra og med <month>; pr <month>; pr . <month>"
    "; inden <month>; i <month> måned; fra <month> måned; med start i <month>; start i <month>"
    "; i <month> <year>; fra <month> <year>; fra og med <month> <year>; til <month> <year>",
    "end year": "årets udgang; udgangen af året; slutningen af året; ultimo året; årsskiftet; nytår"
    "; ultimo år; årets slutning; sidst på året; inden nytår; inden årets udgang",
    "weekday": "<weekday>; på <weekday>; nu på <weekday>; førstkommende <weekday>; kommende <weekday>"
    "; den kommende <weekday>; denne <weekday>; her på <weekday>; <weekday> morgen/eftermiddag/aften"
    "; på <weekday> formiddag/eftermiddag/morgen/aften; om <weekday>; den førstkommende <weekday>"
    "; på den <weekday>; <weekday> i denne uge",
    "weekday next": "næste <weekday>; <weekday> i næste uge; <weekday> næste uge; på næste <weekday>"
    "; i næste uge på <weekday>; næste uge <weekday>",
    "weekday on": "<weekday> om en uge; <weekday> otte dage; <weekday> om otte dage; på <weekday> om"
    " en uge; på <weekday> otte dage",
    "weekday last": "i <weekday>; sidste <weekday>; forrige <weekday>; i <weekday> i sidste uge"
    "; <weekday> i sidste uge; nu i <weekday>; her i <weekday>; sidst i <weekday>",
    "net": "netto <n> dage?; <n> dage netto; <n> dages? netto; netto kontant <n> dage; <n> dages frist"
    "; <n> dages betalingsfrist; <n> dages kredit; <n> <unit> til at betale; betalingsfrist <n> dage"
    "; frist på <n> dage; betalingsfrist på <n> dage; <n> <unit> til at betale i; <n> <unit> frist"
    "; <n> <unit> betalingsfrist; <n> dages betaling; betaling <n> dage; betaling inden? om? <n> dage"
    "; forfald om? <n> dage; forfalder om <n> dage; <n> dages løbetid; netto + <n> dage?; frist <n> dage"
    "; <n> dages betalingsbetingelser; kredit <n> dage; betales inden <n> dage",
    "eom": "løbende måned + <n> dage?; lbm .? + <n> dage?; løbende måned plus <n> dage?"
    "; lb . md . + <n> dage?; løbende måned og <n> dage; lbmd .? + <n> dage?; lb . måned + <n> dage?"
    "; løbende md .? + <n> dage?; løbende måned <n> dage?; løb . md . + <n> dage?; lbm <n> dage?"
    "; udgangen af måneden + <n> dage; <n> dage efter udgangen af måneden; lb md + <n> dage?"
    "; løbende + <n> dage?; lm + <n> dage?; lbm . <n> dage?; løbende mdr .? + <n> dage?",
    "vague": "fremover; indtil videre; fra nu af; for nu; foreløbig; for tiden; i næste uge; næste uge; i denne uge; denne uge; den her uge; i den her uge; i ugen"
    "; efter ferien; efter helligdagene; efter jul; efter påske; efter sommerferien; på et tidspunkt"
    "; senere; snart; i weekenden; weekenden; i løbet af ugen; i løbet af måneden; en dag; engang"
    "; i denne måned; den her måned; i sidste uge; sidste uge; næste år; i år; til foråret; et par dage"
    "; om et par dage; om nogle dage; om et stykke tid; i slutningen af ugen; sidst på ugen; om lidt"
    "; efter nytår; i starten af næste uge; sidste år; hen over sommeren; næste kvartal; dette kvartal"
    "; efter weekenden; om nogle uger; i den kommende tid; udgangen af ugen; et stykke tid; de næste dage"
    "; de kommende dage; inden længe; for nogle dage siden",
}
RULES = {
    "w": "hver <weekday>; hver eneste <weekday>; om <weekday>en; hver uge om? på? <weekday>"
    "; ugentligt/ugentlig om? på? <weekday>; hver <weekday> og <weekday>; hver <weekday> morgen"
    "; en gang om ugen på <weekday>; alle <weekdays>; <weekday> hver uge; <weekday> i hver uge"
    "; hver uge , på? <weekday>; <weekdays>; en <weekday>; ugentligt , på? <weekday>; pr . <weekday>"
    "; hver <weekday> , <weekday> og <weekday>; om ugen på <weekday>; <weekday> og <weekday> hver uge"
    "; på <weekdays>; hver enkelt <weekday>",
    "w2": "hver anden <weekday>; hver <digord> uge om? på? <weekday>; hver anden uge om? på? <weekday>"
    "; hver 14 . dag om? på? <weekday>; hver anden uge , på? <weekday>; hver <weekday> i lige uger"
    "; hver <weekday> i ulige uger; hver fjortende dag på <weekday>; hver 14 . dag , på? <weekday>"
    "; <weekday> hver anden uge; <weekday> i lige uger; hver 2 . <weekday>; anden hver <weekday>",
    "wn": "hver <ord> <weekday>; hver <ord> uge om? på? <weekday>; hver <n> <weekday>",
    "nth": "den? <ord> <weekday> i hver? måneden?; <ord> <weekday> i hver måned; hver <ord> <weekday>"
    " i måneden; den <ord> <weekday> hver måned; <ord> <weekday> hver måned; <ord> <weekday> i måneden"
    "; den <ord> <weekday> i måneden; hver måned den <ord> <weekday>; månedligt den <ord> <weekday>",
    "nth -1": "den? sidste <weekday> i? hver måned; sidste <weekday> i måneden; den sidste <weekday>"
    " i måneden; hver sidste <weekday> i måneden; hver måned den sidste <weekday>; den sidste <weekday>"
    " i en måned",
    "m": "den? <ord>/<n> i? hver måned; d . <ord> i? hver måned; hver måned d? .? den? <ord>/<n>"
    "; den <ord> og den? <ord>; den? <ord>/<n> og den? <ord>/<n> i? hver måned; månedligt den <ord>"
    "; den <ord> i måneden hver; hver den <ord>; den <ord> hver eneste måned; den <ord> månedligt"
    "; månedligt d . <ord>; en gang om måneden den <ord>; om måneden den <ord>; hver måned , den <ord>"
    "; om måneden , den <ord>; dag <n> i måneden; den <ord> og den? <ord> i måneden; <digord> hver måned"
    "; månedligt , den <ord>; d . <ord> hver måned; <digord> i hver måned; den <ord>/<n> i måneden"
    "; hver den <ord> i måneden; den <ord> i alle måneder; pr . måned den <ord>; månedlig den <ord>"
    "; d . <ord> og d? .? <ord>; den <ord> dag i hver måned; en gang om måneden , den <ord>",
    "mn": "den? <ord> hver <ord> måned; hver <ord> måned den <ord>; den? <ord> i? hver <ord> måned"
    "; hver <ord> måned , den <ord>",
    "m2": "den? <ord> hver anden måned; hver anden måned den <ord>; hver anden måned , den <ord>"
    "; den <ord> i hver anden måned",
    "m -1": "sidste dag i? hver måned; den sidste dag i? hver måned; ultimo hver måned; hver måned ultimo"
    "; ved udgangen af hver måned; udgangen af hver måned; slutningen af hver måned; sidst i hver måned"
    "; den sidste i hver måned; hver månedsafslutning; den sidste hver måned; ved hver måneds udgang"
    "; sidst på hver måned; den sidste dag i måneden hver; hver måned den sidste; ultimo måneden hver"
    "; hver måned på den sidste dag; månedligt den sidste dag; hver måneds udgang; sidste dag hver måned",
    "m 1": "primo hver måned; starten af hver måned; begyndelsen af hver måned; først i hver måned"
    "; den første i hver måned; hver måned den første; først på hver måned; første dag i hver måned"
    "; den første hver måned; hver måned primo; den første dag i hver måned",
    "q1": "primo hvert kvartal; starten af hvert kvartal; den første i hvert kvartal",
    "weekdays": "alle hverdage; hver hverdag; på hverdage; hverdage; alle arbejdsdage; hver arbejdsdag"
    "; mandag til fredag; hver dag mandag til fredag; mandag - fredag; hverdag",
    "unit": "hver <unit>; hvert <unit>; om <unit>; pr .? <unit>; per <unit>; en gang om <unit>"
    "; hver eneste <unit>; én gang om <unit>; en gang hver <unit>; en gang i <unit>; / <unit>"
    "; en gang pr .? <unit>; gang om <unit>; i hver <unit>",
    "unit w": "ugentligt; ugentlig; ugentlige; om ugen; hver uge; ugevis; pr . uge; pr uge",
    "unit m": "månedligt; månedlig; månedlige; om måneden; hver måned; månedsvis; pr . måned; pr måned"
    "; mdl; pr . md .?; pr md .?; /md; mdr .",
    "unit q": "kvartalsvis; kvartalsvist; kvartårligt; hvert kvartal; en gang i kvartalet; i kvartalet"
    "; kvartalsvise; pr . kvartal; pr kvartal; om kvartalet; kvartalsmæssigt",
    "unit d": "dagligt; daglig; hver dag; om dagen; daglige",
    "unit y": "årligt; årlig; hvert år; om året; en gang om året; årlige; pr . år",
    "unit 2w": "hver anden uge; hver 14 . dag; hver fjortende dag; fjortendages; hver 2 . uge"
    "; 14 . dag; to gange om måneden; hver <digord> uge",
    "unit 2m": "hver anden måned; hver 2 . måned",
    "every": "hver <ord> <unit>; hvert <ord> <unit>; hver <n> <unit>; hver <digord> <unit>",
    "every 2": "hver anden <unit>; hvert andet <unit>; anden hver <unit>",
    "count w": "over <n> <weekdays>; de næste <n> <weekdays>; i <n> <weekdays>; på <n> <weekdays>",
}
CLOCK = {
    "hour": "kl .? <n>; klokken <n>; kl .? <n> præcis",
    "am": "kl .? <n> om morgenen/formiddagen; klokken <n> om morgenen/formiddagen; <n> om morgenen",
    "pm": "kl .? <n> om eftermiddagen/aftenen; klokken <n> om eftermiddagen/aftenen",
    "clock": "kl .? <time>; klokken <time>; <time>; kl .? <dm>",
    "half to": "kl .? halv <n>; klokken halv <n>; halv <n>",
    "quarter past": "kl .? kvart over <n>; kvart over <n>",
    "quarter to": "kl .? kvart i <n>; kvart i <n>",
    "fixed 12:00": "kl .? 12; middag; klokken tolv; ved middagstid; til middag; kl tolv",
}
SUMS = {
    "percent": "<n> %; <n> procent; <n> pct .?; <n> procents; <n> proc",
    "count m": "<n> månedlige rater/afdrag/betalinger/delbetalinger; <n> månedsrater; <n> ens månedlige rater/afdrag; <n> lige store månedlige rater/afdrag",
    "count w": "<n> ugentlige rater/afdrag/betalinger; <n> ugentlige delbetalinger",
    "count q": "<n> kvartalsvise rater/afdrag/betalinger",
    "count": "<n> rater; <n> afdrag; <n> betalinger; <n> gange; ad <n> omgange; <n> omgange; <n> x"
    "; <n> dele"
    "; <n> lige store rater/dele/afdrag/betalinger; over <n> <unit>; i <n> omgange; <n> bidder"
    "; <n> ens rater/afdrag; <n> portioner; <n> rate; fordelt på <n> <unit>; <n> kvartalsvise rater"
    "; <n> lige rater; <n> hug; <n> ganges; <n> ugers; <n> delbetalinger; <n> indbetalinger"
    "; i alt <n> gange; på <n> <unit>; i <n> <unit>; <n> uger i træk; <n> gange i alt",
    "half": "halvdelen; halvt; halv; 1 / 2; den ene halvdel; den anden halvdel; det halve",
    "vague": "et par hundrede/tusind/hundred/tusinde; nogle hundrede/tusind/tusinde/få; omkring <n>"
    "; cirka <n>; ca .? <n>; omkring <money>; cirka <money>; ca .? <money>; knap <n>; godt <n>"
    "; næsten <n>; lige under <n>; lidt over <n>; mindst <n>; op til <n>; over <money>; mindst <money>"
    "; næsten <money>; op til <money>; knap <money>; et par <n>; nogle få <n>; ad <n> til; eller deromkring"
    "; sådan noget; cirka; mellem <n> og; <money> eller <money>; <n> eller <n>; <n> eller <money>"
    "; mellem <money> og; nogle penge; et par <money>; nogle tusinde; flere tusind/hundrede/tusinde"
    "; en <n> stykker; en fem-seks; i omegnen af; <n> - ish; ~ <n>; ~ <money>; mere end <money>"
    "; lidt penge; højst <money>; små <n>; små <money>; godt og vel; lidt under <n>",
}
