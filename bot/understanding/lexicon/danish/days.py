"""How days and hours are said in Danish; the codes are those of `moments`."""

DAYS = {
    "day 0": (
        "i dag; idag; dags dato; i aften; i eftermiddag; i formiddag; i nat; nu; lige nu; "
        "i morges; her til morgen; her i dag; til aften; tidligere i dag; dd; d . d .; "
        "i formiddags; i eftermiddags; med det samme; dagens dato"
    ),
    "day 1": "i morgen; imorgen; i morgen tidlig; i morgen formiddag/eftermiddag/aften",
    "day 2": "i overmorgen; overmorgen; iovermorgen",
    "day -1": "i går; igår; i går aftes; i aftes; i går aften/morges/eftermiddag/formiddag",
    "day -2": "i forgårs; iforgårs; forgårs; forgår; i forgår",
    "ahead": (
        "om <n> <unit>; om en/et <unit>; inden for <n> <unit>; indenfor <n> <unit>; om <unit>; "
        "<n> <unit> fra nu/dags; i <n> <unit>; i en/et <unit>; i <n> <unit> mere; "
        "de næste <n> <unit>; <n> <unit> endnu; <n> <unit> frem; på <n> <unit>; "
        "inden <n> <unit>; inden om? <n> <unit>; giv mig <n> <unit>; giv mig en/et <unit>; "
        "om cirka <n> <unit>; <unit> endnu; om <n> hverdage; om <n> arbejdsdage; "
        "inden for en/et <unit>; indenfor en/et <unit>; "
        "i løbet af <n> <unit>; i løbet af en/et <unit>; "
        "om <n> <unit> og <n> <unit>; i <n> <unit> og <n> <unit>; "
        "den næste <unit>; hele den næste <unit>; det næste <unit>"
    ),
    "ahead 2": "om et par <unit>; i et par <unit>; et par <unit> endnu",
    "back": "for <n> <unit> siden; <n> <unit> siden; for en/et <unit> siden; en/et <unit> siden",
    "date": (
        "den? <ord> dag i <month> <year>?; den? d? <ord>/<n> .? i? <month> ,? <year>?; "
        "d . <ord>/<n> .? <month> <year>?; den <ord>/<fig> <month> <year>?; "
        "<month> <ord>/<n> ,? <year>?; <ord>/<n> - <month> -? <year>?; "
        "den? <ord>/<fig> . <month> <year>?; den <ord> dag i <month>; "
        "pr . <ord>/<n> <month> <year>?; pr <ord>/<n> <month> <year>?; "
        "<n>/<ord> / <month> / <year>; <month> - <n> - <year>; <year> <month> <n>; "
        "den? <ord>/<n> <month> i <year>"
    ),
    "figure": "<dm> .?; den <dm> .?; d . <dm> .?; d <dm> .?; den d . <dm> .?; pr . <dm> .?",
    "iso": "<iso>; den <iso>",
    "monthday": (
        "den <ord>/<fig>; d . <ord>/<n>; d <ord>; den <ord> i denne? måneden?; "
        "den <ord> i måneden; pr . <ord>; <digord> i måneden; den <ord> i denne måned; "
        "d . <digord>"
    ),
    "monthday 1": (
        "den? <ord>/<fig> i? næste måned; næste måned den <ord>/<fig>; "
        "d . <ord> i næste måned; den <ord> i den næste måned; den <ord>/<fig> næste måned; "
        "den <ord>/<fig> i kommende måned"
    ),
    "monthday 0": "den <ord> i denne måned; den <ord> denne måned",
    "end 0": (
        "slutningen af måneden; slutningen af denne måned; udgangen af måneden; "
        "månedens udgang; udgangen af denne måned; ultimo måneden; ultimo; månedens slutning; "
        "måneds udgang; månedsskiftet; sidst på måneden; sidste dag i måneden; "
        "den sidste dag i måneden; ultimo denne måned; måneden ud; sidste dag i denne måned; "
        "månedsudgang; den sidste i måneden; ultimo md; måneden er omme; udgangen af md; "
        "månedsslut; den sidste i denne måned; sidst i måneden; "
        "løbende måned; lbm; lb . md .?; lb md; løbende md .?; i løbende måned; "
        "indeværende måneds udgang; udgangen af indeværende måned"
    ),
    "end 1": (
        "udgangen af næste måned; slutningen af næste måned; ultimo næste måned; "
        "sidste dag i næste måned; sidst i næste måned; den sidste dag i næste måned; "
        "næste måneds udgang; den sidste i næste måned; sidst på næste måned"
    ),
    "start 1": (
        "næste måned; primo næste måned; starten af næste måned; begyndelsen af næste måned; "
        "først i næste måned; den første i næste måned; til næste måned; starten af måneden; "
        "begyndelsen af måneden; først på måneden; primo måneden; i starten af næste måned; "
        "i næste måned; den første næste måned; den første dag i næste måned; kommende måned; "
        "primo; den første i den nye måned; i begyndelsen af næste måned; først i den nye måned"
    ),
    "start 0": "starten af denne måned; primo denne måned; begyndelsen af denne måned",
    "mid 0": (
        "midten af måneden; medio måneden; medio denne måned; midt i måneden; medio; "
        "midten af denne måned"
    ),
    "mid 1": "midten af næste måned; medio næste måned; midt i næste måned",
    "last month": "sidste måned; i sidste måned; forrige måned",
    "end month": (
        "ultimo <month>; slutningen af <month>; udgangen af <month>; sidst i <month>; "
        "sidste dag i <month>; slut <month>; i slutningen af <month>; <month> ud; ende <month>"
    ),
    "start month": (
        "primo <month>; starten af <month>; begyndelsen af <month>; først i <month>; "
        "den første i <month>; start <month>"
    ),
    "mid month": "medio <month>; midten af <month>; midt i <month>",
    "nth x": "den? <ord> <weekday> i <month> <year>?; den? <ord> <weekday> i denne måned",
    "nth x 1": "den? <ord> <weekday> i næste måned",
    "nth -1": "den? sidste <weekday> i <month> <year>?; sidste <weekday> i denne måned",
    "nth -1 1": "den? sidste <weekday> i næste måned",
    "month": (
        "i <month>; siden <month>; fra <month>; til <month>; fra og med <month>; pr <month>; pr . <month>; "
        "inden <month>; i <month> måned; fra <month> måned; med start i <month>; "
        "start i <month>; i <month> <year>; fra <month> <year>; fra og med <month> <year>; "
        "til <month> <year>"
    ),
    "end year": (
        "årets udgang; udgangen af året; slutningen af året; ultimo året; årsskiftet; nytår; "
        "ultimo år; årets slutning; sidst på året; inden nytår; inden årets udgang"
    ),
    "weekday": (
        "<weekday>; på <weekday>; nu på <weekday>; førstkommende <weekday>; "
        "kommende <weekday>; den kommende <weekday>; denne <weekday>; her på <weekday>; "
        "<weekday> morgen/eftermiddag/aften; på <weekday> formiddag/eftermiddag/morgen/aften; "
        "om <weekday>; den førstkommende <weekday>; på den <weekday>"
    ),
    "weekday next": "næste <weekday>; på næste <weekday>",
    "inweek 0": "på? <weekday> i denne uge; <weekday> denne uge; denne uge på? <weekday>",
    "inweek 1": (
        "på? <weekday> i næste uge; på? <weekday> næste uge; i? næste uge på? <weekday>; "
        "på? <weekday> i kommende uge"
    ),
    "inweek -1": (
        "i? <weekday> i sidste uge; i sidste uge på? <weekday>; i? <weekday> sidste uge; "
        "sidste uge på? <weekday>; <weekday> i forrige uge"
    ),
    "weekdays": "om <n> <weekdays>",
    "weekdays back": "for <n> <weekdays> siden",
    "after": "<n> <unit> efter/fra; en/et <unit> efter/fra; <unit> efter",
    "before": "<n> <unit> før/inden; en/et <unit> før/inden; <unit> før/inden",
    "fixed 12-24": "juleaften; juleaftensdag",
    "fixed 12-25": "1 . juledag; første juledag; 1 juledag; jul",
    "fixed 12-26": "2 . juledag; anden juledag; 2 juledag",
    "fixed 12-31": "nytårsaften; nytårsaftensdag",
    "fixed 1-1": "nytårsdag; nytårsdag <year>",
    "fixed 6-5": "grundlovsdag",
    "fixed 6-23": "sankt hans; sankthans; sankthansaften",
    "easter 0": "påskedag; påske; første påskedag",
    "easter 1": "anden påskedag",
    "easter -2": "langfredag",
    "easter -3": "skærtorsdag",
    "weekday on": (
        "<weekday> om en uge; <weekday> otte dage; <weekday> om otte dage; "
        "på <weekday> om en uge; på <weekday> otte dage"
    ),
    "weekday last": (
        "i <weekday>; sidste <weekday>; forrige <weekday>; "
        "nu i <weekday>; her i <weekday>; sidst i <weekday>"
    ),
    "net": (
        "netto <n> dage?; <n> dage netto; <n> dages? netto; netto kontant <n> dage; "
        "<n> dages frist; <n> dages betalingsfrist; <n> dages kredit; "
        "<n> <unit> til at betale; betalingsfrist <n> dage; frist på <n> dage; "
        "betalingsfrist på <n> dage; <n> <unit> til at betale i; <n> <unit> frist; "
        "<n> <unit> betalingsfrist; <n> dages betaling; betaling <n> dage; "
        "betaling inden? om? <n> dage; forfald om? <n> dage; forfalder om <n> dage; "
        "<n> dages løbetid; netto + <n> dage?; frist <n> dage; <n> dages betalingsbetingelser; "
        "kredit <n> dage; betales inden <n> dage"
    ),
    "eom": (
        "løbende måned + <n> dage?; lbm .? + <n> dage?; løbende måned plus <n> dage?; "
        "lb . md . + <n> dage?; løbende måned og <n> dage; lbmd .? + <n> dage?; "
        "lb . måned + <n> dage?; løbende md .? + <n> dage?; løbende måned <n> dage?; "
        "løb . md . + <n> dage?; lbm <n> dage?; udgangen af måneden + <n> dage; "
        "<n> dage efter udgangen af måneden; lb md + <n> dage?; løbende + <n> dage?; "
        "lm + <n> dage?; lbm . <n> dage?; løbende mdr .? + <n> dage?"
    ),
    "open": (
        "fremover; indtil videre; fra nu af; for nu; foreløbig; for tiden; senere; snart; "
        "en dag; engang; på et tidspunkt; "
        "lige nu; p . t .; pt; lige for tiden; lige p . t .; lige i øjeblikket; i øjeblikket; "
        "lige foreløbig"
    ),
    "vague": (
        "i næste uge; næste uge; i denne uge; denne uge; den her uge; i den her uge; i ugen; "
        "efter ferien; efter helligdagene; efter jul; efter påske; efter sommerferien; "
        "på et tidspunkt; senere; snart; i weekenden; weekenden; i løbet af ugen; "
        "i løbet af måneden; en dag; engang; i denne måned; den her måned; i sidste uge; "
        "sidste uge; næste år; i år; til foråret; et par dage; om et par dage; om nogle dage; "
        "om et stykke tid; i slutningen af ugen; sidst på ugen; om lidt; efter nytår; "
        "i starten af næste uge; sidste år; hen over sommeren; næste kvartal; dette kvartal; "
        "efter weekenden; om nogle uger; i den kommende tid; udgangen af ugen; et stykke tid; "
        "de næste dage; de kommende dage; inden længe; for nogle dage siden"
    ),
}
CLOCK = {
    "hour": "kl .? <n>; klokken <n>; kl .? <n> præcis",
    "am": (
        "kl .? <n> om morgenen/formiddagen; klokken <n> om morgenen/formiddagen; <n> om morgenen"
    ),
    "pm": "kl .? <n> om eftermiddagen/aftenen; klokken <n> om eftermiddagen/aftenen",
    "clock": "kl .? <time>; klokken <time>; <time>; kl .? <dm>",
    "half to": "kl .? halv <n>; klokken halv <n>; halv <n>",
    "quarter past": "kl .? kvart over <n>; kvart over <n>",
    "quarter to": "kl .? kvart i <n>; kvart i <n>",
    "fixed 12:00": "kl .? 12; middag; klokken tolv; ved middagstid; til middag; kl tolv",
}
