"""Danish words by which an owner asks."""

ASKING = {
    "WHO_OWES": (
        "hvem er langsom; hvem er langsomme; hvem er sløj; "
        "listen over folk; listen over alle; listen over dem; listen over kunder; liste over "
        "folk; liste over dem; liste over alle; liste over kunder; liste over skyldnere; folk der "
        "skylder; folk som skylder; dem der skylder; dem som skylder; kunder der skylder; kunder "
        "som skylder; listen over skyldnere; kunder skylder; hvem halter; hvem er bagefter; hvem "
        "kommer for sent med; hvem sløser; hvem trækker; "
        "åbne poster; kommende forfald; udestående poster; hvem skal jeg have fat i; "
        "fakturaer * ikke betalt; regninger * ikke betalt; hvem venter jeg på; "
        "hvem skal rykkes; hvem er der; penge jeg mangler; hvem mangler stadig; "
        "ikke er betalt; hvad er der ude; hvem skylder; hvem mangler at betale; "
        "hvem har ikke betalt; hvem mangler; hvem har stadig ikke betalt; til gode; "
        "hvem * skylder; hvem * mangler; hvem * ikke betalt; hvem * betalt; "
        "hvem skal jeg rykke; åbne fakturaer; ubetalte fakturaer/regninger; udestående; "
        "tilgodehavender; mine debitorer; debitorer; debitorliste; hvor står vi; "
        "hvor står jeg; liste over gæld; alle der skylder; alle som skylder; "
        "udestående fakturaer; har jeg til gode; hvor mange penge har jeg til; hvem hænger; "
        "skylder folk; skylder de mig i alt; samlet gæld; skyldes der mig; hvad skylder folk; "
        "hvad skylder alle; penge ude; hvor mange penge mangler jeg; vis * gæld; "
        "vis * tilgodehavender; vis * listen; hvad mangler jeg; hvor meget mangler jeg; "
        "giv mig listen; alle udeståender; hele listen; mangler jeg at få; mangler at betale; "
        "skyldnere; har jeg penge ude; oversigt over; "
        "samlede tilgodehavende; status på alle; penge til gode; udestående i alt; "
        "hvad har jeg ude; hvem skal betale; har jeg ude; "
        "hvad er stadig ubetalt; hvad er ubetalt; hvad udestår; hvad udestår der; "
        "hvem er bagud; hvem er for sent; hvem har overskredet; hvem er i restance; "
        "hvad er jeg blevet skyldig; hvem er forsinket; hvem har jeg penge hos; "
        "hvad mangler der at blive betalt; hvilke fakturaer mangler; hvad har folk"
    ),
    "HOW_MUCH": (
        "hvor meget; hvad skylder; hva skylder; hva; hvad er; hvad har; hvor mange; hvad hænger; vis; vis mig; "
        "er; har; hvordan; hvordan står; hvad; tjek; giv mig; liste; status; fortæl mig; "
        "fortæl; hvem; sig mig; kan du se; noget; nogen; hvor; list; hvilke; mind mig om hvad; "
        "og hvad"
    ),
    "BALANCE": (
        "stående; hvordan står det til med; status på; til at betale; i minus; saldo; saldoen; "
        "skylder; udestående; gæld; hænger; mellemværende; regnskabet; regning; åben; åbne; "
        "mangler; konto; kvit; stilling; tilgodehavende; status; restance; til gode; står; "
        "mangler at betale; mangler * at betale; skal * betale; stadig at betale; "
        "tilbage at betale; tilbage at få; ude hos; restbeløb; restgæld; skyldigt beløb; "
        "mangler jeg fra; mangler jeg at få fra; har * tilbage"
    ),
    "OVERDUE": (
        "langsom til at betale; langsomme til at betale; langsom med betalingen; sløj til at "
        "betale; "
        "halter bagefter; halter; bagefter med at betale; bagefter med betaling; bagefter med "
        "betalingen; bagefter med betalingerne; hænger bagefter; trækker det ud; trækker tiden; "
        "trækker benene; kommer for sent med; "
        "forfaldne; forfalden; forfaldent; bagud; for sent; for sent på den; overskredet; "
        "restance; restancer; i restance; passeret forfald; over tid; sent på den; "
        "over forfald; sen; sene; forsinket; forsinkede; overskredet fristen; "
        "passeret forfaldsdatoen; passeret fristen; overskredne; over forfaldsdato; "
        "over forfaldsdatoen; ikke betalt til tiden; burde have betalt; skulle have betalt; "
        "misligholdt; er forfaldet; er gået over; overskrider; passeret; "
        "over tiden; for sent ude; er bagud; efter fristen; ud over fristen; over deadline; "
        "har overskredet; er forfaldne; skulle have betalt nu; for længst; langt over"
    ),
    "SOON": (
        "kommende forfald; kommende; snart; forfalder i denne uge; i denne uge; i den her uge; "
        "næste uge; de næste dage; de kommende dage; forfalder snart; på vej ind; inden længe; "
        "i næste uge; forfalder i; den kommende; nærmer sig; tæt på forfald; lige om lidt; "
        "på trapperne; denne uge; den her uge; forestående"
    ),
    "HISTORY": (
        "gået ud til; sendt ud til; gået til; alt * sendt; alle beskeder; alt * skrevet; "
        "hørte * fra mig; hørt fra mig; har jeg rykket; har vi rykket; har vi skrevet; "
        "har jeg kontaktet; sidst jeg skrev; sidst jeg rykkede; beskeder til; hvad har * fået; "
        "hvad er der skrevet; historik; historikken; hvad har jeg sendt; hvad sendte jeg; "
        "hvad har vi sendt; hvad har du sendt; hvad har jeg skrevet; hvad skrev jeg; "
        "hvornår skrev jeg; hvornår har jeg; hvad er der sendt; sendt til * indtil; indtil nu; "
        "sendt indtil videre; tidligere beskeder; alle beskeder til; forløbet; forløb; "
        "korrespondance; hvornår rykkede jeg; hvornår sendte jeg; hvor mange gange har; "
        "hvor mange rykkere har; hvad er der sket med; hvilke rykkere; hvilke beskeder; "
        "hvilke påmindelser; sidste besked til; log over; log for; beskeder har jeg; "
        "har jeg skrevet; hidtil; hvad har vi skrevet; kontakten med; hvornår sidst; "
        "hvad blev der sendt; hvad der er sendt; sendte jeg sidst; hvornår kontaktede; "
        "jeg har sendt; vi har sendt; hvad vi har skrevet; skrevet til * før; rykkede jeg; "
        "skrev jeg sidst; allerede sendt; vis * beskeder; vis * rykkere til; "
        "rykkerhistorik; rykkerhistorikken; beskedhistorik; kontakthistorik; rykkerlog; "
        "hvilke breve; hvilke mails; mails til; hvilke sms; alt jeg har sendt; "
        "alt vi har sendt; tidligere rykkere; tidligere mails; har fået tilsendt; "
        "hvor tit har jeg"
    ),
    "LOOK": (
        "hvor stort; hvor højt; må jeg; hvad siger loven; renteloven; morarente; rentesats; "
        "timepris; fair timepris; lovligt; tilladt"
    ),
    "QUESTION": (
        "er <name>; har <name>; hvad; hvem; hvor; hvorfor; hvornår; kan <name>; må; hvordan; "
        "mon; ville; kunne; hvilken; hvilke; vil <name>; skal <name>; betaler <name>; "
        "betalte <name>; fik <name>; kommer <name>; har han/hun/de; er han/hun/de/der/det; "
        "får; kan jeg; må jeg; skal jeg; skylder <name>; bliver <name>; bliver det; var <name>"
    ),
    "ASIDE": (
        "pr . km; pr km; per km; km i timen; skal betale skat; "
        "vejret; regnvejr; sang; alarm; timer; musik; lys; lyset; lampen; temperatur; film; "
        "joke; vækkeur; støvsuger; spil"
    ),
}

POSED = {
    "GREETING": r"hej|hey|ok|okay|så|og|men|bare|rolig|nå|hallo|altså",
    "REQUEST": (
        r"(?:venligst )?(?:kan|kunne|vil|ville|gider|må) (?:du|vi|i|jeg (?:få|bede|godt))\b"
        r"|(?:venligst|hvad med|hvorfor ikke|skal vi|er det muligt|er du sød|har du (?:lyst|mulighed))\b"
    ),
    "POLITE": r"\b(?:venligst|tak|please)\b",
    "ASKED": (
        r"(?:er|var|har|havde|betalte|skyldte|fik|ligger|kommer|blev|brugte|sendte|skrev) "
        r"(?:jeg|du|vi|han|hun|de|det|den|der|i|min|mit|mine|vores|alle)(?!\w)"
        r"|(?:er|har|betaler|skylder|får|står|bliver|rykker|fakturerer|koster|hedder|opkræver) "
        r"(?:jeg|du|vi|han|hun|de|det|den|der|i|min|mit|mine|vores|alle|<name>)(?!\w)"
        r"|(?:mon|hvem|hvornår|hvordan|hvilken|hvilket|hvilke|hvor \w+|hvad|hvorfor)"
        r" (?:er|var|har|betaler|skylder|får|koster|bliver|står|rykker|fakturerer)\b"
    ),
    "ADVICE": r"(?:skal|bør|burde) (?:jeg|<name>|han|hun|de)(?!\w)",
}
"""Patterns of how a question begins, and of how somebody is asked to do something."""
