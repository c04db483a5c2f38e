"""How often, how many and how much of it, as said in Danish."""

RULES = {
    "w": (
        "enhver <weekday>; på enhver <weekday>; hver <weekday>; "
        "hver <weekday> eftermiddag/aften/formiddag; hver eneste <weekday>; om <weekdays>; "
        "hver uge om? på? <weekday>; ugentligt/ugentlig om? på? <weekday>; "
        "hver <weekday> og <weekday>; hver <weekday> morgen; en gang om ugen på <weekday>; "
        "alle <weekdays>; <weekday> hver uge; <weekday> i hver uge; hver uge , på? <weekday>; "
        "<weekdays>; en <weekday>; ugentligt , på? <weekday>; pr . <weekday>; "
        "hver <weekday> , <weekday> og <weekday>; om ugen på <weekday>; "
        "<weekday> og <weekday> hver uge; på <weekdays>; hver enkelt <weekday>"
    ),
    "w2": (
        "hver anden <weekday>; hver <digord> uge om? på? <weekday>; "
        "hver anden uge om? på? <weekday>; hver 14 . dag om? på? <weekday>; "
        "hver anden uge , på? <weekday>; hver <weekday> i lige uger; "
        "hver <weekday> i ulige uger; hver fjortende dag på <weekday>; "
        "hver 14 . dag , på? <weekday>; <weekday> hver anden uge; <weekday> i lige uger; "
        "hver 2 . <weekday>; anden hver <weekday>"
    ),
    "wn": "hver <ord> <weekday>; hver <ord> uge om? på? <weekday>; hver <n> <weekday>",
    "nth": (
        "den? <ord> <weekday> i hver? måneden?; <ord> <weekday> i hver måned; "
        "hver <ord> <weekday> i måneden; den <ord> <weekday> hver måned; "
        "<ord> <weekday> hver måned; <ord> <weekday> i måneden; den <ord> <weekday> i måneden; "
        "hver måned den <ord> <weekday>; månedligt den <ord> <weekday>; "
        "<ord> og <ord> <weekday> i? hver? måneden?; "
        "den <ord> og den? <ord> <weekday> i hver måned; "
        "den <ord> og den? <ord> <weekday> i måneden"
    ),
    "nth -1": (
        "den? sidste <weekday> i? hver måned; sidste <weekday> i måneden; "
        "den sidste <weekday> i måneden; hver sidste <weekday> i måneden; "
        "hver måned den sidste <weekday>; den sidste <weekday> i en måned"
    ),
    "m": (
        "den? <ord>/<fig> i? hver måned; d . <ord> i? hver måned; "
        "hver måned d? .? den? <ord>/<fig>; den <ord> og den? <ord>; "
        "den? <ord>/<fig> og den? <ord>/<fig> i? hver måned; månedligt den <ord>; "
        "den <ord> i måneden hver; hver den <ord>; den <ord> hver eneste måned; "
        "den <ord> månedligt; månedligt d . <ord>; en gang om måneden den <ord>; "
        "om måneden den <ord>; hver måned , den <ord>; om måneden , den <ord>; "
        "dag <n> i måneden; den <ord> og den? <ord> i måneden; <digord> hver måned; "
        "månedligt , den <ord>; d . <ord> hver måned; <digord> i hver måned; "
        "den <ord>/<fig> i måneden; hver den <ord> i måneden; den <ord> i alle måneder; "
        "pr . måned den <ord>; månedlig den <ord>; d . <ord> og d? .? <ord>; "
        "den <ord> dag i hver måned; en gang om måneden , den <ord>; "
        "dag <n> og <n> i måneden"
    ),
    "nm": "hver <ord> måned d? .? den? <ord>",
    "mn": "den? <ord> hver <ord> måned; den? <ord> i? hver <ord> måned",
    "m2": (
        "den? <ord> hver anden måned; hver anden måned den <ord>; "
        "hver anden måned , den <ord>; den <ord> i hver anden måned"
    ),
    "m -1": (
        "sidste dag i? hver måned; den sidste dag i? hver måned; ultimo hver måned; "
        "hver måned ultimo; ved udgangen af hver måned; udgangen af hver måned; "
        "slutningen af hver måned; sidst i hver måned; den sidste i hver måned; "
        "hver månedsafslutning; den sidste hver måned; ved hver måneds udgang; "
        "sidst på hver måned; den sidste dag i måneden hver; hver måned den sidste; "
        "ultimo måneden hver; hver måned på den sidste dag; månedligt den sidste dag; "
        "hver måneds udgang; sidste dag hver måned; "
        "sidste dag i måneden hver; på den sidste dag i måneden; den sidste dag i måneden"
    ),
    "m 1": (
        "primo hver måned; starten af hver måned; begyndelsen af hver måned; "
        "først i hver måned; den første i hver måned; hver måned den første; "
        "først på hver måned; første dag i hver måned; den første hver måned; "
        "hver måned primo; den første dag i hver måned"
    ),
    "q1": "primo hvert kvartal; starten af hvert kvartal; den første i hvert kvartal",
    "weekdays": (
        "alle hverdage; hver hverdag; på hverdage; hverdage; alle arbejdsdage; "
        "hver arbejdsdag; mandag til fredag; hver dag mandag til fredag; mandag - fredag; "
        "hverdag; "
        "mandag til og med fredag"
    ),
    "unit": (
        "hver <unit>; hvert <unit>; om <unit>; pr .? <unit>; per <unit>; en gang om <unit>; "
        "hver eneste <unit>; én gang om <unit>; en gang hver <unit>; en gang i <unit>; "
        "/ <unit>; en gang pr .? <unit>; gang om <unit>; i hver <unit>"
    ),
    "unit w": "ugentligt; ugentlig; ugentlige; om ugen; hver uge; ugevis; pr . uge; pr uge",
    "unit m": (
        "månedligt; månedlig; månedlige; om måneden; hver måned; månedsvis; pr . måned; "
        "pr måned; mdl; pr . md .?; pr md .?; /md; mdr ."
    ),
    "unit q": (
        "kvartalsvis; kvartalsvist; kvartårligt; hvert kvartal; en gang i kvartalet; "
        "i kvartalet; kvartalsvise; pr . kvartal; pr kvartal; om kvartalet; kvartalsmæssigt"
    ),
    "unit d": "dagligt; daglig; hver dag; om dagen; daglige",
    "unit y": "årligt; årlig; hvert år; om året; en gang om året; årlige; pr . år",
    "unit 2w": (
        "hver anden uge; hver 14 . dag; hver fjortende dag; fjortendages; hver 2 . uge; "
        "14 . dag; to gange om måneden; hver <digord> uge"
    ),
    "unit 2m": "hver anden måned; hver 2 . måned",
    "every": "hver <ord> <unit>; hvert <ord> <unit>; hver <n> <unit>; hver <digord> <unit>",
    "every 2": "hver anden <unit>; hvert andet <unit>; anden hver <unit>",
    "count w": (
        "over <n> <weekdays>; de næste <n> <weekdays>; i <n> <weekdays>; på <n> <weekdays>"
    ),
}
SUMS = {
    "percent": "<n> %; <n> procent; <n> pct .?; <n> procents; <n> proc",
    "count m": (
        "<n> månedlige rater/afdrag/betalinger/delbetalinger; <n> månedsrater; "
        "<n> ens månedlige rater/afdrag; <n> lige store månedlige rater/afdrag"
    ),
    "count w": "<n> ugentlige rater/afdrag/betalinger; <n> ugentlige delbetalinger",
    "count q": "<n> kvartalsvise rater/afdrag/betalinger",
    "count": (
        "<n> rater; <n> afdrag; <n> betalinger; <n> gange; ad <n> omgange; <n> omgange; <n> x; "
        "<n> dele; <n> lige store rater/dele/afdrag/betalinger; over <n> <unit>; "
        "i <n> omgange; op i <n>;  <n> bidder; <n> ens rater/afdrag; <n> portioner; <n> rate; "
        "fordelt på <n> <unit>; <n> kvartalsvise rater; <n> lige rater; <n> hug; <n> ganges; "
        "<n> ugers; <n> delbetalinger; <n> indbetalinger; i alt <n> gange; på <n> <unit>; "
        "i <n> <unit>; <n> uger i træk; <n> gange i alt"
    ),
    "half": "halvdelen; halvt; halv; 1 / 2; den ene halvdel; den anden halvdel; det halve",
    "vague": (
        "et par hundrede/tusind/hundred/tusinde; nogle hundrede/tusind/tusinde/få; "
        "omkring <n>; cirka <n>; ca .? <n>; omkring <money>; cirka <money>; ca .? <money>; "
        "knap <n>; godt <n>; næsten <n>; lige under <n>; lidt over <n>; mindst <n>; "
        "op til <n>; over <money>; mindst <money>; næsten <money>; op til <money>; "
        "knap <money>; et par <n>; nogle få <n>; ad <n> til; eller deromkring; sådan noget; "
        "cirka; mellem <n> og; <money> eller <money>; <n> eller <n>; <n> eller <money>; "
        "mellem <money> og; nogle penge; et par <money>; nogle tusinde; "
        "flere tusind/hundrede/tusinde; en <n> stykker; en fem-seks; i omegnen af; <n> - ish; "
        "~ <n>; ~ <money>; mere end <money>; lidt penge; højst <money>; små <n>; små <money>; "
        "godt og vel; lidt under <n>"
    ),
}
