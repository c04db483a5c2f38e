"""Danish words of owing, billing and money that came in."""

OWING = {
    "OWE": (
        "sæt * på regningen; sæt * på <name> regning; skriv * op for; skrives op for; "
        "skal bogføres for; skylder; skylde; skyldte; skyldig; i gæld til; er i gæld; "
        "skal betale mig; mangler at betale mig; skal af med; hænger på; står til at betale; "
        "har en gæld; har gæld; skal give mig; skylde mig; skyller; skal betale os; "
        "hænger mig på; skylr; skyldner"
    ),
    "I_OWE": (
        "jeg skylder; vi skylder; skylder jeg; skylder vi; jeg skylder stadig; min gæld til; "
        "jeg lånte; jeg har lånt; jeg hænger"
    ),
    "BY_OWED": (
        "jeg har * til gode hos; til gode hos; tilgode hos; jeg mangler * fra; udestående hos"
    ),
    "BILL": (
        "faktur-; regning; regningen; regninger; acontofaktura; fakturér; opkræv-; kreditnota; "
        "aconto; fakturaen; faktureret; regningerne; slutfaktura; delfaktura; månedsfaktura; "
        "afregn; skriv * regning; abonnement; rykkergebyr; honorar"
    ),
    "BILLED": (
        "sendt * faktura; sendt * regning; sendte * regning; sendte * faktura; "
        "har sendt * regning; har sendt * faktura; faktureret; fakturerede; opkrævet; "
        "skrev * regning; skrev * faktura; udstedt * faktura; lavet * faktura; "
        "sendte * acontofaktura"
    ),
    "BILL_NOUN": (
        "faktur-; regning; betaling; betalingen; gæld; frist; forfald; forfaldsdato; fristen; "
        "regningen; gælden"
    ),
    "DEBT": (
        "gæld; gælden; nyt udestående; tilgodehavende; mellemværende; ny gæld; skyldigt; "
        "gældspost; krav"
    ),
    "LOG": (
        "opret; bogfør; registrer; registrér; noter; notér; skriv; skriv ned; tilføj; indtast; "
        "før; læg; sæt; gem; sæt på; smid; put; skriv på; log; indskriv; husk at"
    ),
    "JOB": (
        "bestilte; har bestilt; hyrede mig; har fået; bestilt; købte; har lavet; opgave; "
        "opgaven; job; jobbet; leveret; lavede; afleveret; solgt; bygget; færdig; færdig med; har leveret; "
        "færdiggjort; har bygget; har solgt; er i hus; har designet; har tegnet; har skrevet; "
        "har udført; udført; har holdt; arbejde for"
    ),
    "TO_BE_PAID": "skal betales; betales; skal være betalt; forfalder; skal indbetales; bør betales; skal afregnes; forfald; har frist; skal være inde",
    "DUE": (
        "forfald; forfalder; forfaldsdato; betales; skal betales; betaling; betalt; "
        "betalingsfrist; frist; senest; til betaling; betalbar; forfalden; til at betale; "
        "har frist; pr; betaler; betale; forfaldt; at betale; frist den; betalingsdato; "
        "sidste rettidige betalingsdag; forfaldne; skal være betalt"
    ),
    "WAS_DUE": (
        "fristen var; fristen udløb; forfaldsdatoen var; fristen gik; skulle have været; "
        "forfaldt; skulle have betalt; skulle betale; skulle være betalt; var forfalden; "
        "skulle betales; har været forfalden; er forfaldet; burde have betalt; var forfald; "
        "skulle have været betalt; burde være betalt; "
        "skyldte; skulle indbetales; har været forfaldent siden; forfalden siden"
    ),
    "NEW_CLIENT": (
        "ny kunde; nye kunde; første opgave for; første job for; ny klient; nykunde; en ny kunde"
    ),
    "ANOTHER": "også; yderligere; ekstra; endnu; mere; oveni; en til",
    "EACH": "hver; hver især; per mand; pr . mand; stykket; begge; hver isaer; pr mand",
    "BOTH": "begge; begge to; alle tre; alle sammen; begges",
    "VAT_PLUS": (
        "plus moms; + moms; ekskl . moms; ekskl moms; eksklusiv moms; eksklusive moms; "
        "uden moms; excl moms; excl . moms; ex . moms; ex moms; ex . m; før moms; og moms; "
        "+ m; dertil moms; moms oveni; eks . moms; eks moms; plus m; momsfrit; netto for moms; "
        "ekskl; plus/+ <percent> moms"
    ),
    "VAT_IN": (
        "inkl . moms; inkl moms; inklusiv moms; med moms; inklusive moms; incl moms; incl . moms"
    ),
    "PAID": (
        "satte * ind; sat * ind; har sat * ind; lagde; satte; betalte; har betalt; betalt; "
        "overførte; har overført; overført; indbetalte; indbetalt; afregnede; sendte; "
        "har sendt; har indbetalt; har afregnet; afregnet; gav mig; gav; mobilepayede; "
        "har givet; har gjort op; gjorde op; indfriede; har indfriet; indfriet; klarede; "
        "har klaret; swishede; vippsede; smed; har smidt; har lige betalt; vippset; "
        "mobilepayet; har mobilepayet; fik betalt; betalte af; har lagt; punged- ud; "
        "hostede op; har udlignet; udlignede; udlignet; sat ind; satte ind; har sat; "
        "gjorde det hele op; afleverede <n>; afleverede <money>; har afleveret <n>; har afleveret <money>; "
        "har afleveret penge/pengene/beløbet; stak mig; "
        "rakte mig; langede; gav os; har givet mig; har lige givet mig; har lige sendt; "
        "har fået <money>/<n> af/fra <name>; har lige overført; fik overført; fik sendt; har fået betalt; smed <money>; smed <n>; "
        "betalte kontant; gjorde * op; betalte af på; swipede; mobilepayede mig; "
        "mobilepayet mig; mobile payede; har mobilepayet mig"
    ),
    "GOT": (
        "fik; har fået; modtog; modtaget; har modtaget; kom ind; er kommet; kommet ind; "
        "landede; er landet; landet; gik ind; er gået ind; tikkede ind; tikket ind; "
        "kommer fra; er modtaget; fået; kom; indgået; kom fra; indgik; er indgået; "
        "stod på kontoen; på min konto; på kontoen; ind på kontoen; er inde; står på kontoen; "
        "gået ind; hævet; indløst; er i hus; fået ind; er kommet ind; røg ind; dumpede ind; "
        "inde; "
        "gik * ind; kom * ind; er gået * ind; tikkede * ind; landede * på; røg * ind; "
        "er kommet * ind; er tikket * ind; er røget * ind; er landet * på; dukkede op; "
        "er dukket op; "
        "ind fra; inde fra; kommet fra; landet fra; modtaget fra"
    ),
    "INCOME": (
        "indbetaling; indbetalingen; betaling; betalingen; overførsel; overførslen; depositum; "
        "afdrag; acontobeløb; acontobeløbet; forudbetaling; forudbetalingen; penge; pengene; "
        "kontant; afdraget; rate; raten; delbetaling; depositummet; check; acontobetaling; "
        "forskud; beløb; beløbet; rate på; aconto; delbetalingen; mobilepay; indtægt; "
        "forskuddet; kontanter; restbetaling; a conto"
    ),
    "FULL": (
        "det hele; alt; hele molevitten; hele beløbet; hele regningen; hele gælden; fuldt ud; "
        "resten; restbeløbet; alt hvad; fuldt betalt; færdig med at betale; gældfri; kvit; "
        "gjort op; gjorde op; indfriet; hele summen; alt det; det fulde beløb; fuldt; "
        "fuldstændig; hele fakturaen; afregnet; hele skyldige; det sidste; udlignet; "
        "restgælden; resterende; hele restancen; alt sammen; alt til; hele restgælden; "
        "sidste rest; hele sin gæld; betalt regningen; betalt fakturaen; betalt sin; "
        "betalt deres; hele mellemværendet; betalt ud; indfriede; hele; betalt af; "
        "fuldt beløb; det skyldige; betalte regningen; betalte fakturaen; "
        "gjorde det hele op; har gjort det hele op; gjorde * op; har gjort * op; "
        "afregnede det hele; afregnede alt; betalte det hele; betalte alt; betalte hele; "
        "hele restbeløbet; alt sammen nu; det hele nu; sin gæld; sin regning; deres regning; "
        "deres gæld; hvert eneste øre; til sidste øre; til sidste krone; i ét hug; på en gang"
    ),
    "UNPAID": (
        "aldrig fik; fik aldrig; ikke betalt; har ikke betalt; betalte ikke; stadig ikke; "
        "ikke har betalt; endnu ikke betalt; mangler stadig; ikke overført; ikke modtaget; "
        "ikke fået; aldrig betalt; har stadig ikke; betaler ikke; ikke * betalt; "
        "intet modtaget; vil ikke betale; nægter at betale; ikke kommet; ikke set; "
        "ikke * overført; ikke * modtaget; ikke indbetalt; næsten betalt; burde betale; "
        "skulle have betalt; har glemt at betale; mangler at betale; glemte at betale; "
        "ikke landet; ikke gået ind; aldrig modtaget; intet betalt; ville betale; refunderet; "
        "afvist; ikke afregnet; aldrig fået; ikke sendt; intet fået; ikke * landet; endnu ikke"
    ),
    "I_PAID": (
        "jeg betalte; jeg har betalt; jeg overførte; jeg har overført; vi betalte; jeg sendte; "
        "jeg købte; jeg skal betale; jeg betaler; jeg har sendt; jeg gav; jeg brugte; "
        "vi overførte; jeg har købt; jeg lånte; har jeg betalt; betalte jeg; jeg vil betale; "
        "jeg skal overføre; jeg overfører; jeg har lige betalt; vi har betalt; "
        "jeg skal huske at betale; jeg glemte at betale; betalt af mig; skal jeg betale; "
        "må jeg betale; jeg refunderede; "
        "jeg mangler at betale; jeg skal også betale; jeg skal stadig betale; "
        "jeg skal lige betale; jeg skal huske at overføre; vi skal betale; "
        "vi mangler at betale; jeg burde betale; jeg må betale; jeg kom til at betale; "
        "jeg skal af med; har opkrævet mig; sendte mig en regning; har sendt mig en regning; "
        "jeg er blevet opkrævet; min regning fra"
    ),
    "MONEY_FROM": "fra <name>; af <name>; <name>s",
    "MONEY_FROM_WORD": "fra; af",
    "DEPOSIT": (
        "acontofaktura; forudbetaling; depositum; aconto; a conto; acontobeløb; forskud; "
        "slutfaktura; delbetaling; forudbetalingen; rate 1; delfaktura"
    ),
    "MONEY": (
        "pengene; penge; beløbet; betalingen; overførslen; resten; det hele; regningen; "
        "fakturaen; beløb"
    ),
    "SQUARE": "kvit; gældfri; gjort op",
    "UNPAID_SURE": (
        "har ikke betalt; nægter at betale; vil ikke betale; betaler ikke; ikke vil betale; "
        "kan ikke betale"
    ),
    "SHARE": (
        "en del af; lidt af; noget af; en smule af; en tredjedel af; en fjerdedel af; "
        "resten af * ud over"
    ),
    "OWES_NOTHING": (
        "skylder ikke; skylder mig/os ikke; skylder mig/os? ikke mere/længere; "
        "skylder mig/os? ikke mere/længere noget/penge; skylder mig/os? ikke noget/penge; "
        "skylder mig/os? ikke noget/penge mere/længere; skylder mig/os? intet/ingenting; "
        "skylder mig/os? intet/ingenting mere/længere; ikke længere noget; "
        "er ikke længere skyldig; er kvit med mig/os"
    ),
}
