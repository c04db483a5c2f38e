"""Danish words by what they do in a sentence about money owed."""

CUES = {
    "WHO_OWES": "hvem skylder; hvem mangler at betale; hvem har ikke betalt; hvem mangler; hvem har stadig"
    " ikke betalt; til gode; hvem * skylder; hvem * mangler; hvem * ikke betalt; hvem * betalt"
    "; hvem skal jeg rykke; åbne fakturaer; ubetalte fakturaer/regninger; udestående; tilgodehavender"
    "; mine debitorer; debitorer; debitorliste; hvor står vi; hvor står jeg; liste over gæld"
    "; alle der skylder; alle som skylder; udestående fakturaer; hvad er der ude; har jeg til gode"
    "; hvor mange penge har jeg til; hvem hænger; skylder folk; skylder de mig i alt; samlet gæld"
    "; skyldes der mig; hvad skylder folk; hvad skylder alle; penge ude; hvor mange penge mangler jeg"
    "; vis * gæld; vis * tilgodehavender; vis * listen; hvad mangler jeg; hvor meget mangler jeg"
    "; giv mig listen; alle udeståender; hele listen; mangler jeg at få; mangler at betale; skyldnere"
    "; skylder mig penge; har jeg penge ude; oversigt over; samlede tilgodehavende; status på alle"
    "; penge til gode; udestående i alt; hvad har jeg ude; hvem skal betale; har jeg ude",
    "HOW_MUCH": "hvor meget; hvad skylder; hvad er; hvad har; hvor mange; hvad hænger; vis; vis mig"
    "; er; har; hvordan; hvordan står; hvad; tjek; giv mig; liste; status; fortæl mig; fortæl; hvem"
    "; sig mig; kan du se; noget; nogen; hvor; se; list; hvilke; mind mig om hvad; og hvad",
    "BALANCE": "saldo; saldoen; skylder; udestående; gæld; hænger; mellemværende; regnskabet; regning"
    "; åben; åbne; mangler; konto; kvit; stilling; tilgodehavende; status; restance; til gode; står",
    "OVERDUE": "forfaldne; forfalden; forfaldent; bagud; for sent; for sent på den; overskredet; restance"
    "; restancer; i restance; passeret forfald; over tid; sent på den; over forfald; sen; sene; forsinket"
    "; forsinkede; overskredet fristen; passeret forfaldsdatoen; passeret fristen; overskredne"
    "; over forfaldsdato; over forfaldsdatoen; ikke betalt til tiden; burde have betalt; skulle have betalt"
    "; misligholdt; er forfaldet; er gået over; overskrider; passeret",
    "SOON": "snart; forfalder i denne uge; i denne uge; i den her uge; næste uge; de næste dage; kommende"
    "; de kommende dage; forfalder snart; på vej ind; inden længe; i næste uge; forfalder i; den kommende"
    "; nærmer sig; tæt på forfald; lige om lidt; på trapperne; denne uge; den her uge; forestående",
    "OWE": "skylder; skylde; skyldte; skyldig; i gæld til; er i gæld; skal betale mig; mangler at betale mig"
    "; skal af med; hænger på; står til at betale; har en gæld; har gæld; skal give mig; skylde mig; skyller"
    "; skal betale os; hænger mig på; skylr; skyldner",
    "I_OWE": "jeg skylder; vi skylder; skylder jeg; skylder vi; jeg skylder stadig; min gæld til; jeg lånte"
    "; jeg har lånt; jeg hænger",
    "BY_OWED": "jeg har * til gode hos; til gode hos; tilgode hos; jeg mangler * fra; udestående hos",
    "BILL": "faktur-; regning; regningen; regninger; acontofaktura; fakturér; opkræv-; kreditnota; aconto"
    "; fakturaen; faktureret; regningerne; slutfaktura; delfaktura; månedsfaktura; afregn; skriv * regning"
    "; abonnement; rykkergebyr; honorar",
    "DEBT": "gæld; gælden; nyt udestående; tilgodehavende; mellemværende; ny gæld; skyldigt; gældspost; krav",
    "LOG": "opret; bogfør; registrer; registrér; noter; notér; skriv; skriv ned; tilføj; indtast; før; læg"
    "; sæt; gem; sæt på; smid; put; skriv på; log; indskriv; husk at",
    "JOB": "har lavet; opgave; opgaven; job; jobbet; leveret; lavede; afleveret; solgt; bygget; færdig"
    "; har leveret; færdiggjort; har bygget; har solgt; er i hus; har designet; har tegnet; har skrevet"
    "; har udført; udført; har holdt; arbejde for",
    "DUE": "forfald; forfalder; forfaldsdato; betales; skal betales; betaling; betalt; betalingsfrist; frist"
    "; senest; til betaling; betalbar; forfalden; til at betale; har frist; pr; betaler; betale; forfaldt"
    "; at betale; frist den; betalingsdato; sidste rettidige betalingsdag; forfaldne; skal være betalt",
    "WAS_DUE": "forfaldt; skulle have betalt; skulle betale; skulle være betalt; var forfalden; skulle betales"
    "; har været forfalden; er forfaldet; burde have betalt; var forfald; skulle have været betalt; burde være betalt",
    "NEW_CLIENT": "ny kunde; nye kunde; første opgave for; første job for; ny klient; nykunde; en ny kunde",
    "ANOTHER": "også; yderligere; ekstra; endnu; mere; oveni; en til",
    "EACH": "hver; hver især; per mand; pr . mand; stykket; begge; hver isaer; pr mand",
    "BOTH": "begge; begge to; alle tre; alle sammen; begges",
    "VAT_PLUS": "plus moms; + moms; ekskl . moms; ekskl moms; eksklusiv moms; eksklusive moms; uden moms"
    "; excl moms; excl . moms; ex . moms; ex moms; ex . m; før moms; og moms; + m; dertil moms; moms oveni"
    "; eks . moms; eks moms; plus m; momsfrit; netto for moms; ekskl",
    "VAT_IN": "inkl . moms; inkl moms; inklusiv moms; med moms; inklusive moms; incl moms; incl . moms",
    "PAID": "betalte; har betalt; betalt; overførte; har overført; overført; indbetalte; indbetalt; afregnede"
    "; sendte; har sendt; har indbetalt; har afregnet; afregnet; gav mig; gav; mobilepayede; har givet"
    "; har gjort op; gjorde op; indfriede; har indfriet; indfriet; klarede; har klaret; swishede; vippsede"
    "; smed; har smidt; har lige betalt; vippset; mobilepayet; har mobilepayet; fik betalt; betalte af"
    "; har lagt; punged- ud; hostede op; har udlignet; udlignede; udlignet; sat ind; satte ind; har sat",
    "GOT": "fik; har fået; modtog; modtaget; har modtaget; kom ind; er kommet; kommet ind; landede; er landet"
    "; landet; gik ind; er gået ind; tikkede ind; tikket ind; kommer fra; er modtaget; fået; kom; indgået"
    "; kom fra; indgik; er indgået; stod på kontoen; på min konto; på kontoen; ind på kontoen; er inde"
    "; står på kontoen; gået ind; hævet; indløst; er i hus; fået ind; er kommet ind; røg ind; dumpede ind; inde",
    "INCOME": "indbetaling; indbetalingen; betaling; betalingen; overførsel; overførslen; depositum; afdrag"
    "; acontobeløb; acontobeløbet; forudbetaling; forudbetalingen; penge; pengene; kontant; afdraget; rate"
    "; raten; delbetaling; depositummet; check; acontobetaling; forskud; beløb; beløbet; rate på; aconto"
    "; delbetalingen; mobilepay; indtægt; forskuddet; kontanter; restbetaling; a conto",
    "FULL": "det hele; alt; hele molevitten; hele beløbet; hele regningen; hele gælden; fuldt ud; resten"
    "; restbeløbet; alt hvad; fuldt betalt; færdig med at betale; gældfri; kvit; gjort op; gjorde op; indfriet"
    "; hele summen; alt det; det fulde beløb; fuldt; fuldstændig; hele fakturaen; afregnet; hele skyldige"
    "; det sidste; udlignet; restgælden; resterende; hele restancen; alt sammen; alt til; hele restgælden"
    "; sidste rest; hele sin gæld; betalt regningen; betalt fakturaen; betalt sin; betalt deres; hele mellemværendet"
    "; betalt ud; indfriede; hele; betalt af; fuldt beløb; det skyldige; betalte regningen; betalte fakturaen",
    "UNPAID": "ikke betalt; har ikke betalt; betalte ikke; stadig ikke; ikke har betalt; endnu ikke betalt"
    "; mangler stadig; ikke overført; ikke modtaget; ikke fået; aldrig betalt; har stadig ikke; betaler ikke"
    "; ikke * betalt; intet modtaget; vil ikke betale; nægter at betale; ikke kommet; ikke set; ikke * overført"
    "; ikke * modtaget; ikke indbetalt; næsten betalt; burde betale; skulle have betalt; har glemt at betale"
    "; mangler at betale; glemte at betale; ikke landet; ikke gået ind; aldrig modtaget; intet betalt; ville betale"
    "; refunderet; afvist; ikke afregnet; aldrig fået; ikke sendt; intet fået; ikke * landet; endnu ikke",
    "I_PAID": "jeg betalte; jeg har betalt; jeg overførte; jeg har overført; vi betalte; jeg sendte; jeg købte"
    "; jeg skal betale; jeg betaler; jeg har sendt; jeg gav; jeg brugte; vi overførte; jeg har købt; jeg lånte"
    "; har jeg betalt; betalte jeg; jeg vil betale; jeg skal overføre; jeg overfører; jeg har lige betalt; vi har betalt"
    "; jeg skal huske at betale; jeg glemte at betale; betalt af mig; skal jeg betale; må jeg betale; jeg refunderede",
    "PAY": "betaler; betale; afdrager; afdrage; overfører; overføre; sender; afvikler; afvikle; klare; klarer"
    "; indbetaler; giver; give; gør op; tage; tager; betaling; afregner; indfrier; falder; får; overførsel; sende"
    "; indbetale; afregne; gøre op; komme; falde; betaler af; betaler tilbage; lægger; lægge; klaret; betales",
    "WILL": "vil; skal; betaler; overfører; sender; lover; kommer; får; har tænkt sig; regner med; agter"
    "; har aftalt; vil gerne; falder; klarer; bliver betalt; indbetaler; afregner; skulle; gør op; indfrier"
    "; ordner; går ind; ryger ind; bliver overført; har i sinde; sætter ind; giver",
    "PROMISED": "lovede; har lovet; lover; lovet; forsikrer; forsikrede; garanterer; garanterede; sværger; svor"
    "; du får pengene; du får dem; får pengene; får du pengene; jeg betaler; jeg overfører; pengene kommer"
    "; pengene falder; er på vej; har forsikret; giver sit ord; bedyrer; jeg sender; vi betaler; vi overfører"
    "; har forpligtet sig; lovede mig; har svoret; er blevet lovet; står på din konto; har sagt ja til at betale",
    "SAYS": "siger; sagde; har sagt; skriver; skrev; mener; mente; påstår; påstod; fortæller; fortalte; spørger"
    "; spurgte; svarer; svarede; klager; klagede; vil have; vil høre; ringede; ringer; har skrevet; siges; har fortalt"
    "; hævder; hævdede; har talt med; talte med; talt med; ifølge; bekræfter; bekræftede; synes; syntes; påpeger; ønsker"
    "; vil gerne; insisterer; beder; bad; truer; truede; forklarer; forklarede; har ringet; oplyser; oplyste; undskylder"
    "; undskyldte; hører; har hørt fra; hørte fra; lyder; brokker; brokkede; har klaget; har spurgt; fortalt; meddeler"
    "; meddelte; nævnte; vil vide; kan ikke; vil gå; vil give; indrømmer; erklærer; bestrider; smsede; mailede; benægter",
    "CLIENT": "kunden; en kunde; kunde; min kunde; klienten; de; han; hun; en af mine kunder; kunderne; klient",
    "PLAN": "afdrag-; afbetaling; ratebetaling; rater; aftale med; betalingsplan; betalingsaftale; betaler af"
    "; afvikl-; ordning; betale af; tilbage; raterne; plan; rate; betaling i rater; delbetaling; afdraget; ad"
    "; afviklingsplan; tilbagebetal-; betaler tilbage; nedbring-; dele; deles",
    "UNTIL_DONE": "til det er; indtil; til den er; gældfri; ude af verden; til gælden; til de; indtil det"
    "; til alt er; til hele; er betalt; er væk; er ude af verden; indtil de; indtil alt; til der er; til han er"
    "; til hun er; indtil gælden; til regningen; indtil den; til vi er kvit; er dækket; er klaret",
    "DIVIDE": "del; deles; fordel; fordelt; fordeles; fordele; dele; ad; over; i alt; opdel; delt; split; spred"
    "; tilbage; afvikler; afvikle; sammenlagt; samlet; total; opdelt; betaler sine; betale sine; betaler de; deler; afdrage; omgange",
    "IN_TOTAL": "i alt; ialt; samlet; sammenlagt; total; totalt; alt i alt; til sammen; tilsammen",
    "EACH_OF": "à; a; på; af; med; på hver; x; hver på; ad gangen; *",
    "HOLD": "lad * være i fred; lad * være; lad * i fred; ryk ikke; rykke * ikke; på pause; pause; på hold; hold"
    " rykkerne; vent med; hold igen; giv * luft; giv * tid; giv * ro; giv * lidt; giv * fred; ikke rykke; ikke ryk"
    "; stop rykkere; stop med at rykke; stop rykkerne; ingen rykkere; ingen påmindelser; ingen beskeder; sæt * på pause"
    "; hold pause; hold * tilbage; udsæt rykkere; sæt rykkerne; frys; lad være med at rykke; lad være med at skrive"
    "; skriv ikke til; prik ikke; mind ikke; kontakt ikke; stop påmindelser; stop med at minde; send ikke; skån"
    "; hold rykkere; drop rykkerne; stands; sæt på hold; slap af med; hold fred; pas på med; vent lidt; giv * frist"
    "; ikke skrive til; ikke minde; ikke forstyrre; forstyr ikke; skal ikke rykkes; ikke rykkes; ikke have rykkere"
    "; pausér; pauser; slå rykkere fra; slå * fra; sluk for; sæt alt; stop alt; hold alt; stop alle; hold inde; vær stille"
    "; giv * et pusterum; pusterum; giv * ferie; hold lav profil; holde pause; holdes; lade * være; ingen rykker; ikke skrive"
    "; giv * til; stil * på pause; pas ikke; ro på med; skru ned; ikke plage; plag ikke; ikke genere; lad * slippe for rykkere"
    "; stop * rykkere; ikke sende * rykkere; ikke sende * påmindelser; vent med * rykke; ikke mere; lad * få ro",
    "TO_PAY": "til at betale; at betale; til at afregne",
    "RESUME": "genoptag; start igen; start * igen; rykke igen; ryk * igen; rykkere * igen; slå * til; kør videre"
    "; fortsæt med; fortsæt; ophæv pausen; ophæv; af pause; pausen * slut; pausen er slut; pausen er forbi; pausen * forbi"
    "; begynd igen; begynd * igen; i gang igen; tænd * igen; må gerne rykke; tag * af pause; sæt * i gang; rykke videre"
    "; minde * igen; mind * igen; gå tilbage til at rykke; af hold; tag * af hold; genstart; skriv * igen; genaktivér"
    "; genaktiver; slut med pausen; stop pausen; afslut pausen; ryk videre; aktivér; aktiver; frigiv; må rykkes"
    "; til igen; kan rykkes; kan godt rykke; prik * igen; tø * op; optag * igen; slut på pausen; ro nok; rykkes igen; forfra med",
    "REMIND": "ryk; rykke; rykker; rykkes; rykkere; rykkerne; rykkeren; påmind; påmindelse; påmindelser; påmindelsen"
    "; mind; minde; prik; prikke; praj; puf; puffe; skub til; skub; erindr-; opfølgning; følg op; reminder; erindring"
    "; giv * et praj; giv * et puf; giv * et vink; send * en påmindelse; rykkerbrev; huskebesked; følge op; et praj"
    "; mindes; nudge; ping; kontakt; tag fat i; rykning; påmindes; husk; et vink; prikkes",
    "REMIND_ME": "mind mig om; mind mig på; husk mig på; påmind mig; giv mig besked; prik til mig; mind mig; minde mig",
    "TASK": "at købe; at ringe; at sende; at hente; at bestille; at vande; at tage; at gå; at aflevere; at betale"
    "; at skrive; at booke; at gøre; at lave; at vaske; at besøge; at huske; at lufte; at få; at møde; at forny",
    "WRITE": "skriv; forklar; tak; takke; lav; formulér; formuler; udkast; send; en besked; besked til; brev; et brev; mail; sms; send * en"
    "; send * et; noget til; hvad skal jeg skrive; forfat; kladde; linje til; skriv til; udarbejd; forbered; lave; tekst"
    "; hvordan skriver jeg; hjælp mig med at skrive; hvad skriver jeg; formulere; sig; spørg; svar; jeg skal bruge; fortæl; giv",
    "ASK_WRITE": "udkast; udkastet; formulér; formuler; skriv til; skriv * til; besked til; brev til; mail til; noget til"
    "; lav * til; send * en besked; send * et brev; send * en mail; hvad skal jeg skrive; hvad skriver jeg; forfat"
    "; hjælp mig med at skrive; kladde; sms til; tekst til; send * en sms; hvordan skriver jeg; linje til; skrive til; beskeden til",
    "S_FORMAL": "formelt brev; formel; formelt; formel rykker; officielt brev; officiel; formel påmindelse; rykkerbrev"
    "; anbefalet brev; påkravsskrivelse; juridisk brev; påkrav; formelle; officielle; inkassovarsel; formel skrivelse",
    "S_FINAL": "sidste varsel; sidste advarsel; sidste rykker; sidste påmindelse; sidste chance; endelig rykker"
    "; sidste opfordring; allersidste; endeligt varsel; sidste rykkerbrev; den sidste rykker; endelig opfordring; sidste brev",
    "S_THANKS": "tak til; en tak; sig tak; sig * tak; takke; tak * for betalingen; tak for betalingen; tak for pengene"
    "; takkebesked; takkebrev; tusind tak til; takkemail; send * tak; takke for; tak * for; takkehilsen",
    "S_POLICY": "betalingsbetingelser; betalingsbetingelserne; mine betingelser; betingelser; betingelserne; politik"
    "; vilkår; mine vilkår; betalingsvilkår; mine regler; betalingspolitik; forklar * regler; gebyrer; rykkergebyr"
    "; rykkerpolitik; hvordan jeg fakturerer; betalingsregler; vilkårene; forretningsbetingelser; politikken",
    "S_ASK": "spørg * hvorfor; spørg * om der er noget; spørg * galt; spørg * om alt; spørg * hvad; spørg * årsag"
    "; spørg * problem; spørg * grund; hvorfor * ikke betaler; hvorfor * ikke har betalt; find ud af hvorfor; hør * hvorfor"
    "; hør * om der er noget; hør * hvad; spørg * utilfreds; spørg * tilfreds; spørg * hvordan; om der er noget galt"
    "; hør * om alt; hvad der er galt; hvad problemet er; hvorfor betalingen; spørger * hvorfor; spørg * om der; hvad der sker"
    "; hør * om der; hvorfor pengene; hvad der holder; spørge * hvorfor; spørge * om der er; spørge * om; hvad årsagen er",
    "S_PLAN": "afdragsordning; afdrag; rater; ratebetaling; betalingsplan; betalingsaftale; afbetaling; dele betalingen"
    "; betale i rater; afdragsaftale; dele det op; afdragsplan; delbetaling; henstand; betale ad; ordning; dele regningen op",
    "S_DISCOUNT": "rabat; nedslag; afslag; prisnedslag; en rabat; lidt rabat; kontantrabat; afslag i prisen; billigere"
    "; rabattilbud; forlig; rabatten",
    "OFFER": "tilbyd; tilbyde; foreslå; giv; foreslår; tilbud; tilbud om; sig til; send; lad; tilbyder; skriv; fortæl; få",
    "CONTACT": "mail; e - mail; email; emailadresse; telefon; telefonnummer; mobil; mobilnummer; nummer; tlf; tlf .; adresse"
    "; kontakt; mailadresse; mobilen; nummeret; telefonen; mailen; gem; er",
    "HISTORY": "historik; historikken; hvad har jeg sendt; hvad sendte jeg; hvad har vi sendt; hvad har du sendt"
    "; hvad har jeg skrevet; hvad skrev jeg; hvornår skrev jeg; hvornår har jeg; hvad er der sendt; sendt til * indtil"
    "; indtil nu; sendt indtil videre; tidligere beskeder; alle beskeder til; forløbet; forløb; korrespondance"
    "; hvornår rykkede jeg; hvornår sendte jeg; hvor mange gange har; hvor mange rykkere har; hvad er der sket med"
    "; hvilke rykkere; hvilke beskeder; hvilke påmindelser; sidste besked til; log over; log for; beskeder har jeg"
    "; har jeg skrevet; har jeg rykket; hidtil; hvad har vi skrevet; kontakten med; hvornår sidst; hvad blev der sendt"
    "; hvad der er sendt; sendte jeg sidst; hvornår kontaktede; jeg har sendt; vi har sendt; hvad vi har skrevet; skrevet til * før"
    "; rykkede jeg; skrev jeg sidst; allerede sendt; vis * beskeder; vis * rykkere til",
    "WRITE_OFF": "afskriv; afskrive; stryg gælden; stryg * gæld; eftergiv; eftergive; opgiver at få; opgiver; som tab"
    "; glem * gæld; drop * gæld; slet * gæld; slet gælden; glem * regning; glem * faktura; glem pengene; tabt; de penge ser"
    "; ser vi aldrig; ser jeg aldrig; ikke det værd; det er ikke det værd; tabsfør; tab på debitorer; dårlig betaler"
    "; opgiv * gæld; giv op; slå en streg over; streg over; annuller * gæld; annullér * gæld; lad * slippe; slet * faktura"
    "; kan ikke betale sig; frafald; skriv * af; giver op med; drop * faktura; drop * regning; aldrig de penge; opgiv * regning; fjern * gæld"
    "; skriv gælden af; gælden * væk; regn det som tabt; tab; opgiv; stryg * regning; stryg * faktura; penge er tabt; afskrives; glem alt om",
    "DUE_DATE": "forfald; forfaldsdato; forfaldsdatoen; frist; fristen; betalingsfrist; betalingsfristen; forfalder"
    "; deadline; forfaldet; betalingsdato; betalingsdatoen; skal betales; betales; dato; datoen; sidste frist; forfalden; betale",
    "MOVE": "flyt; skub; udskyd; ret; ændr; forlæng; sæt; rykkes; udsæt; skubbes; ny; i stedet; nu; først; har til; får til"
    "; giv * til; ændre; flyttes; ændres; skubbe; flytte; opdater; opdatér; rettes; er nu; bliver; skal være; lad * vente; udskydes; gør",
    "RETAINER": "retainer; retaineren; retaineraftale; fast aftale; rådighedsaftale; klippekort; retainere; rådighedsbeløb",
    "STAGES": "etaper; milepæle; milepæl; fordelt; opstart; ved levering; levering; halvdelen; delbetalinger; i rater efter"
    "; ved start; ved aflevering; ved opstart; ved aftale; når det er færdigt; ved godkendelse; forud; på forhånd; bagefter"
    "; ved afslutning; til sidst; resten ved; undervejs; midtvejs; deles; opdelt; faser; etape; ved kontrakt; aflevering"
    "; ved underskrift; nu og; ved lancering; del op; delt; ved bestilling; når * færdig; delfakturering; rater; ved",
    "RECUR": "fast faktura; abonnement; abonnementsfaktura; månedlig faktura; faktur-; opkræv-; regning; fast regning"
    "; skal faktureres; serviceaftale; får en regning; fast opkrævning; løbende faktura; månedsfaktura; opkræves; honorar"
    "; tilbagevendende; regningen; fast beløb; vedligehold; fast",
    "OFF": "rabat; nedslag; afslag; slå af; slået * af; slå * af; prisnedslag; billigere; ned i pris; trække * fra; træk * fra"
    "; træk; af i; rabatten; kontantrabat; slået af; nedsat; reduktion; skær",
    "UNDO": "fortryd; fortryd det; tag det tilbage; rul * tilbage; slet det sidste; det var forkert; slet sidste"
    "; det sidste jeg skrev; fjern det sidste; annuller det sidste; annullér det sidste; fortryd det sidste; gør om; omgør"
    "; træk det tilbage; det var en fejl; jeg tog fejl; slet den sidste; fjern den sidste; et skridt tilbage; forkert kunde"
    "; skrev forkert; tastefejl; slet det jeg; slet hvad; slet det du; tag * tilbage; glem det sidste; den sidste var forkert"
    "; fortrød; fortryde; annuller sidste; annullér sidste; fjern sidste; slet lige det; ups; forkert; stryg det sidste; fejlindtastning"
    "; glem hvad du; sidste indtastning; sidste postering; slet posteringen; gå et skridt tilbage; tilbage igen; rul tilbage; rulle * tilbage",
    "CANCEL": "glem det; annuller; annullér; drop det; lad være; stop; afbryd; ligemeget; lige meget; det var ikke noget"
    "; nej vent; ombestemt mig; pyt; pyt med det; alligevel ikke; ikke alligevel; jeg har ombestemt mig; nej tak; lad det ligge"
    "; nej ellers tak; ellers tak; afslut; skip; spring over; ikke nu; luk; drop; lad det være; glem det igen; ikke noget"
    "; alligevel; vi lader det; bare lad være; hop over; ud; fortryd ikke; afbryd det; det er lige meget; lad os lade; nej lad være; aflys; vil ikke alligevel",
    "HELP": "hjælp; hjælp mig; hvad kan du; hvordan virker; kommandoer; eksempler; hvad kan jeg skrive; hvad kan jeg"
    "; vejledning; hvordan bruger jeg; hvordan gør jeg; jeg er lost; instruktioner; hvad gør du; manual; hvad kan man"
    "; hvordan bruger man; kom i gang; forstår ikke; hvad skal jeg skrive til dig; guide; menu; hvordan fungerer; hvem er du; hvad er du"
    "; hvad laver du; hvad kan du hjælpe med; hvad er mulighederne; muligheder; hvordan kommer jeg i gang; brugsanvisning; hjælpe mig; hvad nu",
    "EXPORT": "eksport; eksporter; eksportér; excel; regneark; csv; sikkerhedskopi; backup; hente mine data; download; mine data"
    "; data ud; fil med; til en fil; udtræk; kopi af * data; alle mine data; trække data; hent * data; eksportere; xlsx; som fil; en fil; dataudtræk; få mine data"
    "; hente * data; udlæs; hent alt; kopi af det hele; kopi af alt",
    "SWITCH": "snak; tal; skift; ændr; sproget; sprog; på; til; tak; fremover; kør; skriv; svar; brug; tale; taler; kan vi"
    "; lad os; fra nu af; kun; snakke; indstil; sæt; vælg; fortsæt; gå; over; i stedet; venligst; foretrækker; vil",
    "FROM": "fra; fra og med; med start; start; første gang; starter; begynder; det første; den første; fra den; første rate"
    "; startende; fra d; f . o . m; fom; begyndende; gældende fra; første afdrag; pr; fra og med den; første betaling; med første; første",
    "UNTIL": "til; indtil; senest; inden; til og med; frem til; før; gælder til; t . o . m; gælder i; gælder; i; til den; betaler inden"
    "; gyldig til; gælder til og med; ved",
    "UNTIL_THEN": "indtil da; til da; til den tid; frem til da; indtil den dag; til den dag; så længe; indtil så",
    "DAY_LEAD": "på; den; senest; om; i; ved; til; inden; pr; pr .; d; d .; hos; fra; er; bliver; kommer; frist; dato; af; dateret",
    "FOR": "for; vedr; vedrørende; angående; ang; til dækning af",
    "TO_NAME": "til; fra; for; af; hos; med; på; kunde; kunden; mod",
    "NEG": "ikke; aldrig; ingen; intet; hverken; ej; uden; næppe; ingenting; ikk; nægter",
    "NOT_PROMISED": "ikke lovet; har aldrig lovet; lovede ikke; lovede aldrig; aldrig lovet; ikke * lovet; har ikke sagt; vil ikke love",
    "IF": "hvis; medmindre; såfremt; ifald; i tilfælde; forudsat; når bare; afhænger",
    "MAYBE": "måske; vist; nok; vistnok; tror; tror jeg; jeg tror; muligvis; formentlig; sikkert; mon; mener jeg; så vidt jeg"
    "; måtte; kunne; hvad nu hvis; måske; gad vide; usikker; ikke sikker; vistnok; kan være; det kan; ville; gæt; eventuelt; evt; enten; håber; angiveligt; lad os sige",
    "OR": "eller",
    "QUESTION": "er <name>; har <name>; hvad; hvem; hvor; hvorfor; hvornår; kan <name>; må; hvordan; mon; ville; kunne; hvilken; hvilke; vil <name>; skal <name>; betaler <name>; betalte <name>; fik <name>; kommer <name>; har han/hun/de; er han/hun/de/der/det; får; kan jeg; må jeg; skal jeg; skylder <name>; bliver <name>; bliver det; var <name>",
    "THEM": "ham; hende; dem; han; hun; de; hans; hendes; deres; den; det; vedkommende; sin; sine; sit",
    "ME": "mig; jeg; os; min; mit; mine; vi; vores",
    "ALL": "alle; alt; alle kunder; alle rykkere; det hele; allesammen; samtlige; alle sammen; alle påmindelser; alle mine kunder; for alle",
    "DETERMINED": "de; sine; sin; sit; hans; hendes; deres; den; det; hele; dem; resterende; udestående; samlede; skyldige; restgælden; gælden; gæld",
    "AND": "og; &; samt; så; men; og så; derefter; bagefter; desuden; plus; også; imens; mens; hvorefter",
    "ARTICLE": "en; et; den; det; de; nogle; min; mit; vores; lidt; hans; hendes; deres; noget",
    "NUMBER_NOUN": "nummer; nr; nr .; fakturanummer; fakturanr; ordre; ordrenummer; ref; po; side; værelse; lejlighed; version; stue; sal; kapitel; trin; fakturanr .; faktura nr; ean; cvr; kontonummer; konto nr",
    "ASIDE": "vejret; regnvejr; sang; alarm; timer; musik; lys; lyset; lampen; temperatur; film; joke; vækkeur; støvsuger; spil",
    "LOOK": "hvor stort; hvor højt; må jeg; hvad siger loven; renteloven; morarente; rentesats; timepris; fair timepris; lovligt; tilladt",
    "COMES_TO": "lyder på; beløb; sum; pris; koster; kostede; er på",
    "NOW_DUE": "forfalder nu; forfalder * i stedet; forfalder først; skal først betales; betales først; nu forfald; har nu frist; får frist"
    "; har først forfald; har nu til; først betale; får til; har frist til; skal først betale; ny frist; ny forfaldsdato; nyt forfald; nu forfalder",
    "SAYS_SURE": "siger at; siger hun; siger han; påstår; klager over; klagede over; mener at; hævder; påstår at; skriver at; har skrevet at; siger de; fortæller at; påstod",
    "PLAN_SURE": "afdrag-; ratebetaling; afbetaling; afdragsordning; rater; betalingsplan; betaler af",
    "HOLD_ALL": "alt på pause; sæt alt; stop alt; stop alle; alle rykkere; pause på alt; hold alt; alle på pause; ingen rykkere",
    "ASKS": "vil have; spørger; spurgte; beder om; bad om; ønsker; vil gerne have; vil høre; forlanger; kræver; bedt om; forhandle; prutte; tigger; presser",
    "MONEY": "pengene; penge; beløbet; betalingen; overførslen; resten; det hele; regningen; fakturaen; beløb",
    "CONTACT_WORD": "mail; e - mail; email; telefon; telefonnummer; mobil; mobilnummer; nummer; tlf; mobilen; nummeret; telefonen; kontakt; mailadresse; mobilnr; tlf .; tlfnr; sms; whatsapp; ring til; telefonnr; kontaktinfo",
    "SQUARE": "kvit; gældfri; gjort op",
    "UNPAID_SURE": "har ikke betalt; nægter at betale; vil ikke betale; betaler ikke; ikke vil betale; kan ikke betale",
}
CUES |= {
    "CORRECTS": "nej; undskyld; jeg mente; mente; faktisk; gør det; ret det til; ændr det til; skulle være; det var; i stedet; snarere; rettelse; ikke; vent; ups; hov; det skal være; skal være; lav det; forkert",
    "YES": "ja; jep; jo; jamen ja; ok; okay; rigtigt; korrekt; præcis; bekræft; gør det; selvfølgelig; netop; stemmer; sandt; klart; endelig; gerne; ja tak; fint",
    "NO": "nej; niks; ikke; forkert; nej tak; aldrig; annuller; lad være; næ",
}
CUES |= {
    "BILLED": "sendte * regning; sendte * faktura; har sendt * regning; har sendt * faktura; faktureret; fakturerede; sendt * regning; sendt * faktura; opkrævet; skrev * regning; skrev * faktura; udstedt * faktura; lavet * faktura; sendte * acontofaktura",
    "MONEY_FROM": "fra <name>; af <name>; <name>s",
    "DEPOSIT": "acontofaktura; forudbetaling; depositum; aconto; a conto; acontobeløb; forskud; slutfaktura; delbetaling; forudbetalingen; rate 1; delfaktura",
}
CUES |= {"REL": "som; der; er; de; han; hun; har; at"}
FILLERS = (
    "en et den det de jeg mig min mit mine vi os vores du dig din dit dine han ham hans hun hende hendes dem"
    " deres sin sit sine man der som og eller men så hvis om at for til fra af på i ind ud med ved under over"
    " efter før inden hos mod mellem uden gennem er var være været blev bliver blive har havde have kan kunne"
    " skal skulle vil ville må måtte gør gjorde gøre gjort får fik få fået ikke ja nej jo ok okay tak hej"
    " goddag godmorgen morgen aften lige bare meget også nu her hjem igen allerede endnu altid aldrig"
    " snart senere hvad hvem hvor hvornår hvordan hvorfor hvilken hvilke alle nogen noget nogle ingen intet"
    " hver mere mest mindre anden andet andre sådan egen samme end ene tid ting job arbejde lidt endelig"
    " kom kommer komme kommet gå går gik giv giver give gav tag tager tage tog sæt se ser set sagt siger sige"
    " fortalt ved vidste godt fint nå jamen hov uha øh ups nyt ny nye stor store lille små hel hele halv"
    " først sidst næste sidste første dag uge måned år da når mens fordi siden indtil selvom dog altså jo vel"
    " vist nok måske egentlig helt ret sikkert kunde kunder kunden kunderne folk person nogle ellers via kontant"
    " kort konto penge pengene beløb beløbet pris time timer minut minutter kl klokken hundrede tusind aftalt"
    " besked mail nummer telefon tirs ons tors fre undskyld beklager skatter venligst hilsen mvh håber elsker"
    " gætter tror synes tænkte start starter startede slut ende færdig pænt pæn måde del rigtig forkert venstre"
    " højre sikker betaler betale betalt gæld skylder regning faktura en to mand kone vil gerne må altså simpelthen"
    " overhovedet hurtigt sammen fremover igennem omkring tilbage væk op ned hen hjemme inde ude oppe nede jeres jer"
    " selv denne dette disse sådanne begge hverken enten ligesom efterfølgende endda blot kun især"
)
FIRM_WORDS = "aps as a/s ivs is ks k/s i/s hr fru frk hr. firmaet firma og selskabet virksomheden smba amba enk"
