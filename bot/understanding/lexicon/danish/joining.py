"""Danish words with a job in the sentence, and words that mean nothing by themselves."""

JOINING = {
    "COMES_TO": (
        "lyder på; beløb på; beløb; sum; en sum på; pris; prisen; bliver; i alt; løber op i"
    ),
    "DEAL": "aftale; ny aftale; aftalen; ordning",
    "PAY_LOOSE": (
        "sender; giver; give; tage; tager; får; sende; komme; falde; falder; lægger; lægge; "
        "klare; klarer"
    ),
    "RECEIVE": "fik; har fået; fået; modtog; modtaget; har modtaget",
    "RECUR_SURE": (
        "fast faktura; abonnement; tilbagevendende; fast regning; fast; gentagende; løbende faktura"
    ),
    "NOT_A_NUMBER": "uendelig; uendeligt",
    "MINUS": "minus",
    "FROM": (
        "fra; fra og med; med start; start; første gang; starter; begynder; det første; "
        "den første; fra den; første rate; startende; fra d; f . o . m; fom; begyndende; "
        "gældende fra; første afdrag; pr; fra og med den; første betaling; med første; første"
    ),
    "UNTIL": (
        "til; indtil; senest; inden; til og med; frem til; før; gælder til; t . o . m; "
        "gælder i; gælder; i; til den; betaler inden; gyldig til; gælder til og med; ved"
    ),
    "UNTIL_THEN": (
        "indtil da; til da; til den tid; frem til da; indtil den dag; til den dag; så længe; "
        "indtil så"
    ),
    "SINCE": "siden; helt siden; lige siden",
    "DAY_LEAD": (
        "på; den; senest; om; i; ved; til; inden; pr; pr .; d; d .; hos; fra; er; bliver; "
        "kommer; frist; dato; af; dateret"
    ),
    "FOR": "for; vedr; vedrørende; angående; ang; til dækning af",
    "TO_NAME": "til; fra; for; af; hos; med; på; kunde; kunden; mod",
    "IN_NAME": "i; på; ved; af; hos; under; bag",
    "NEG": "ikke; aldrig; ingen; intet; hverken; ej; uden; næppe; ingenting; ikk; nægter",
    "IF": (
        "hvis; medmindre; såfremt; ifald; i tilfælde; forudsat; når bare; afhænger; "
        "spørger om han; spørger om hun; spørger om de; spurgte om han; spurgte om hun; "
        "spurgte om de; om han kan; om hun kan; om de kan; om han må; om hun må; om de må; "
        "vil høre om han; vil høre om hun; vil høre om de"
    ),
    "MAYBE": (
        "måske; vist; nok; vistnok; tror; tror jeg; jeg tror; muligvis; formentlig; sikkert; "
        "mon; mener jeg; så vidt jeg; måtte; kunne; hvad nu hvis; gad vide; usikker; "
        "ikke sikker; kan være; det kan; ville; gæt; eventuelt; evt; enten; håber; angiveligt; "
        "lad os sige"
    ),
    "THEM": (
        "ham; hende; dem; han; hun; de; hans; hendes; deres; den; det; vedkommende; sin; sine; sit"
    ),
    "ME": "mig; jeg; os; min; mit; mine; vi; vores",
    "ALL": (
        "alle; alt; alle kunder; alle rykkere; det hele; allesammen; samtlige; alle sammen; "
        "alle påmindelser; alle mine kunder; for alle"
    ),
    "DETERMINED": (
        "de; sine; sin; sit; hans; hendes; deres; den; det; hele; dem; resterende; udestående; "
        "samlede; skyldige; restgælden; gælden; gæld"
    ),
    "AND": (
        "og; &; samt; så; men; og så; derefter; bagefter; desuden; plus; også; imens; mens; "
        "hvorefter"
    ),
    "ARTICLE": "en; et; den; det; de; nogle; min; mit; vores; lidt; hans; hendes; deres; noget",
    "NUMBER_NOUN": (
        "nummer; nr; nr .; fakturanummer; fakturanr; ordre; ordrenummer; ref; po; side; "
        "værelse; lejlighed; version; stue; sal; kapitel; trin; fakturanr .; faktura nr; ean; "
        "cvr; kontonummer; konto nr; etape; fase; milepæl; rate nr"
    ),
    "REL": "som; der; er; de; han; hun; har; at",
    "MEASURE": (
        "minutter; minut; min; timer; time; sekunder; grader; km; kg; kilometer; mennesker; "
        "personer; gæster; sider; procent; stk; stykker; år; point; stemmer; meter; job; "
        "billeder; ord; piller; cm"
    ),
    "IN_YEAR": "i; siden; fra; år; årene",
}

FILLERS = (
    "en et den det de jeg mig min mit mine vi os vores du dig din dit dine han ham hans hun "
    "hende hendes dem deres sin sit sine man der som og eller men så hvis om at for til fra "
    "af på i ind ud med ved under over efter før inden hos mod mellem uden gennem er var "
    "være været blev bliver blive har havde have kan kunne skal skulle vil ville må måtte "
    "gør gjorde gøre gjort får fik få fået ikke ja nej jo ok okay tak hej goddag godmorgen "
    "morgen aften lige bare meget også nu her hjem igen allerede endnu altid aldrig snart "
    "senere hvad hvem hvor hvornår hvordan hvorfor hvilken hvilke alle nogen noget nogle "
    "ingen intet hver mere mest mindre anden andet andre sådan egen samme end ene tid ting "
    "job arbejde lidt endelig kom kommer komme kommet gå går gik giv giver give gav tag "
    "tager tage tog sæt se ser set sagt siger sige fortalt vidste godt fint nå jamen hov "
    "uha øh ups nyt ny nye stor store lille små hel hele halv først sidst næste sidste "
    "første dag uge måned år da når mens fordi siden indtil selvom dog altså vel vist nok "
    "måske egentlig helt ret sikkert kunde kunder kunden kunderne folk person ellers via "
    "kontant kort konto penge pengene beløb beløbet pris time timer minut minutter kl "
    "klokken hundrede tusind aftalt besked mail nummer telefon tirs ons tors fre undskyld "
    "beklager skatter venligst hilsen mvh håber elsker gætter tror synes tænkte start "
    "starter startede slut ende færdig pænt pæn måde del rigtig forkert venstre højre "
    "sikker betaler betale betalt gæld skylder regning faktura to mand kone gerne "
    "simpelthen overhovedet hurtigt sammen fremover igennem omkring tilbage væk op ned hen "
    "hjemme inde ude oppe nede jeres jer selv denne dette disse sådanne begge hverken enten "
    "ligesom efterfølgende endda oven oveni blot kun især hedder kaldes ved navn navnet"
)
NAMES_IN_S = (
    "thomas jonas lukas lucas andreas tobias elias mathias matias mads jens lars hans niels klaus "
    "claus anders johannes rasmus magnus markus marcus nicklas niklas nikolas silas theis jes mats "
    "frans mogens troels laurits jannis ellis julius agnes iris doris ines claes"
)
FIRM_WORDS = (
    "aps as a/s ivs is ks k/s i/s hr fru frk hr. firmaet firma og selskabet virksomheden "
    "smba amba enk"
)

FIRST_NAMES = (
    "dan mark max bo mads per bent sten maj juni august jens tom kim bjorn bjoern storm bror "
    "sune signe tal will jan mai rose liv ro lykke sol dag frede fred vita gry glad stig ulf "
    "falk"
)

CLIENT_NOUNS = "kunde klient"
