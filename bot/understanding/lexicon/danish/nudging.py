"""Danish words about nudges, letters and contacts."""

NUDGING = {
    "HOLD": (
        "ryk/rykke/skriv/kontakt/ring aldrig; aldrig rykke/kontakte; "
        "skriv ikke noget; skriv ikke noget til; skriv ikke mere; send ikke noget; send ikke "
        "mere; send ingenting; send intet; "
        "skal have fred; skal have ro; have fred til; have ro til; får fred; får ro; fred til "
        "<name>; ro til <name>; ingen sms; ingen breve; ingen beskeder til; ingen flere beskeder; "
        "fri for rykkere; skal have en pause; har brug for ro; fortjener en pause; fortjener ro; "
        "skal ikke høre fra; ikke høre fra dig; ikke høre fra os; ikke høre noget; "
        "lad * slippe; ikke kontaktes; ikke kontakte; ikke flere rykkere; ikke flere mails; "
        "ikke flere påmindelser; giv <name> <day>; giv <name> <rule>; giv <name> en; hold fri; "
        "ingen mails; vent med at; lad * få fred; rykker ikke; lad * være i fred; lad * være; "
        "lad * i fred; ryk ikke; rykke * ikke; på pause; pause; på hold; hold rykkerne; "
        "vent med; hold igen; giv * luft; giv * tid; giv * ro; giv * lidt; giv * fred; "
        "ikke rykke; ikke ryk; stop rykkere; stop med at rykke; stop rykkerne; ingen rykkere; "
        "ingen påmindelser; ingen beskeder; sæt * på pause; hold pause; hold * tilbage; "
        "udsæt rykkere; sæt rykkerne; frys; lad være med at rykke; lad være med at skrive; "
        "skriv ikke til; prik ikke; mind ikke; kontakt ikke; stop påmindelser; "
        "stop med at minde; send ikke; skån; hold rykkere; drop rykkerne; stands; sæt på hold; "
        "slap af med; hold fred; pas på med; vent lidt; giv * frist; ikke skrive til; "
        "ikke minde; ikke forstyrre; forstyr ikke; skal ikke rykkes; ikke rykkes; "
        "ikke have rykkere; pausér; pauser; slå rykkere fra; slå * fra; sluk for; sæt alt; "
        "stop alt; hold alt; stop alle; hold inde; vær stille; giv * et pusterum; pusterum; "
        "giv * ferie; hold lav profil; holde pause; holdes; lade * være; ingen rykker; "
        "ikke skrive; giv <name> til; giv ham/hende/dem til; stil * på pause; pas ikke; ro på med; skru ned; ikke plage; "
        "plag ikke; ikke genere; lad * slippe for rykkere; stop * rykkere; "
        "ikke sende * rykkere; ikke sende * påmindelser; vent med * rykke; ikke mere; "
        "lad * få ro; "
        "drop at rykke; drop at minde; drop at skrive; glem at rykke; undlad at; "
        "undgå at rykke; undgå at skrive; stop med rykkere; hold op med at rykke; "
        "hold op med at skrive; hold op med at minde; lad * slippe for; ikke rør; "
        "ikke flere beskeder; spar * for; lad vær med at rykke; lad vær at rykke; "
        "lad vær med at skrive"
    ),
    "HOLD_ALL": (
        "alt på pause; sæt alt; stop alt; alle rykkere; pause på alt; hold alt; alle på pause; "
        "ingen rykkere"
    ),
    "RESUME": (
        "rykke * igen; starte igen; rykkes igen; må gerne starte; begynde igen; minde * igen; "
        "skrive * igen; godt rykke; gerne rykke; sæt gang i; gang i rykkerne; "
        "tænd for rykkerne; genoptag; start igen; start * igen; rykke igen; ryk * igen; "
        "rykkere * igen; slå * til; kør videre; fortsæt med; fortsæt; ophæv pausen; ophæv; "
        "af pause; pausen * slut; pausen er slut; pausen er forbi; pausen * forbi; "
        "begynd igen; begynd * igen; i gang igen; tænd * igen; må gerne rykke; tag * af pause; "
        "sæt * i gang; rykke videre; mind * igen; gå tilbage til at rykke; af hold; "
        "tag * af hold; genstart; skriv * igen; genaktivér; genaktiver; slut med pausen; "
        "stop pausen; afslut pausen; ryk videre; aktivér; aktiver; frigiv; må rykkes; "
        "til igen; kan rykkes; kan godt rykke; prik * igen; tø * op; optag * igen; "
        "slut på pausen; ro nok; forfra med"
    ),
    "REMIND": (
        "ryk; rykke; rykker; rykkes; rykkere; rykkerne; rykkeren; påmind; påmindelse; "
        "påmindelser; påmindelsen; mind; minde; prik; prikke; praj; puf; puffe; skub til; "
        "skub; erindr-; opfølgning; følg op; reminder; erindring; giv * et praj; giv * et puf; "
        "giv * et vink; send * en påmindelse; rykkerbrev; huskebesked; følge op; et praj; "
        "mindes; nudge; ping; kontakt; tag fat i; rykning; påmindes; husk; et vink; prikkes"
    ),
    "REMIND_ME": (
        "mind mig om; mind mig på; husk mig på; påmind mig; giv mig besked; prik til mig; "
        "mind mig; minde mig"
    ),
    "TASK": (
        "at købe; at ringe; at sende; at hente; at bestille; at vande; at tage; at gå; "
        "at aflevere; at betale; at skrive; at booke; at gøre; at lave; at vaske; at besøge; "
        "at huske; at lufte; at få; at møde; at forny"
    ),
    "WRITE": (
        "skriv; forklar; tak; takke; lav; formulér; formuler; udkast; send; en besked; "
        "besked til; brev; et brev; mail; sms; send * en; send * et; noget til; "
        "hvad skal jeg skrive; forfat; kladde; linje til; skriv til; udarbejd; forbered; lave; "
        "tekst; hvordan skriver jeg; hjælp mig med at skrive; hvad skriver jeg; formulere; "
        "sig; spørg; svar; jeg skal bruge; fortæl; giv"
    ),
    "ASK_WRITE": (
        "udkast; udkastet; formulér; formuler; skriv til; skriv * til; besked til; brev til; "
        "mail til; noget til; lav * til; send * en besked; send * et brev; send * en mail; "
        "hvad skal jeg skrive; hvad skriver jeg; forfat; hjælp mig med at skrive; kladde; "
        "sms til; tekst til; send * en sms; hvordan skriver jeg; linje til; skrive til; "
        "beskeden til; mail/sms/skriv <name>"
    ),
    "S_FORMAL": (
        "formelt brev; formel; formelt; formel rykker; officielt brev; officiel; "
        "formel påmindelse; rykkerbrev; anbefalet brev; påkravsskrivelse; juridisk brev; "
        "påkrav; formelle; officielle; inkassovarsel; formel skrivelse"
    ),
    "S_FINAL": (
        "sidste varsel; sidste advarsel; sidste rykker; sidste påmindelse; sidste chance; "
        "endelig rykker; sidste opfordring; allersidste; endeligt varsel; sidste rykkerbrev; "
        "den sidste rykker; endelig opfordring; sidste brev"
    ),
    "S_THANKS": (
        "tak til; en tak; sig tak; sig * tak; takke; tak * for betalingen; tak for betalingen; "
        "tak for pengene; takkebesked; takkebrev; tusind tak til; takkemail; send * tak; "
        "takke for; tak * for; takkehilsen"
    ),
    "S_POLICY": (
        "betalingsbetingelser; betalingsbetingelserne; mine betingelser; betingelser; "
        "betingelserne; politik; vilkår; mine vilkår; betalingsvilkår; mine regler; "
        "betalingspolitik; forklar * regler; gebyrer; rykkergebyr; rykkerpolitik; "
        "hvordan jeg fakturerer; betalingsregler; vilkårene; forretningsbetingelser; politikken"
    ),
    "S_ASK": (
        "spørg * hvorfor; spørg * om der er noget; spørg * galt; spørg * om alt; spørg * hvad; "
        "spørg * årsag; spørg * problem; spørg * grund; hvorfor * ikke betaler; "
        "hvorfor * ikke har betalt; find ud af hvorfor; hør * hvorfor; hør * om der er noget; "
        "hør * hvad; spørg * utilfreds; spørg * tilfreds; spørg * hvordan; "
        "om der er noget galt; hør * om alt; hvad der er galt; hvad problemet er; "
        "hvorfor betalingen; spørger * hvorfor; spørg * om der; hvad der sker; hør * om der; "
        "hvorfor pengene; hvad der holder; spørge * hvorfor; spørge * om der er; spørge * om; "
        "hvad årsagen er"
    ),
    "S_PLAN": (
        "afdragsordning; afdrag; rater; ratebetaling; betalingsplan; betalingsaftale; "
        "afbetaling; dele betalingen; betale i rater; afdragsaftale; dele det op; afdragsplan; "
        "delbetaling; henstand; betale ad; ordning; dele regningen op"
    ),
    "S_DISCOUNT": (
        "rabat; nedslag; afslag; prisnedslag; en rabat; lidt rabat; kontantrabat; "
        "afslag i prisen; billigere; rabattilbud; forlig; rabatten"
    ),
    "OFFER": (
        "tilbyd; tilbyde; foreslå; giv; foreslår; tilbud; tilbud om; sig til; send; lad; "
        "tilbyder; skriv; fortæl; få; "
        "lad * få; giv * en; kan få; må få; tilbyder * en; læg op til"
    ),
    "CONTACT_WORD": (
        "fanges; træffes; nås; kan nås; skriv til; ring på; mail; e - mail; email; telefon; "
        "telefonnummer; mobil; mobilnummer; nummer; tlf; mobilen; nummeret; telefonen; "
        "kontakt; mailadresse; mobilnr; tlf .; tlfnr; sms; whatsapp; ring til; telefonnr; "
        "kontaktinfo; nr er; nr . er"
    ),
    "WRITE_OFF": (
        "afskriv; afskrive; stryg gælden; stryg * gæld; eftergiv; eftergive; opgiver at få; "
        "opgiver; som tab; glem * gæld; drop * gæld; slet * gæld; slet gælden; glem * regning; "
        "glem * faktura; glem pengene; tabt; de penge ser; ser vi aldrig; ser jeg aldrig; "
        "ikke det værd; det er ikke det værd; tabsfør; tab på debitorer; dårlig betaler; "
        "opgiv * gæld; giv op; slå en streg over; streg over; annuller * gæld; "
        "annullér * gæld; lad * slippe; slet * faktura; kan ikke betale sig; frafald; "
        "skriv * af; giver op med; drop * faktura; drop * regning; aldrig de penge; "
        "opgiv * regning; fjern * gæld; skriv gælden af; gælden * væk; regn det som tabt; tab; "
        "opgiv; stryg * regning; stryg * faktura; penge er tabt; afskrives; glem alt om; "
        "glem gælden; drop gælden; fjern gælden; eftergiv gælden; glem regningen; "
        "glem fakturaen; drop regningen; drop fakturaen; glem beløbet; det er spildt; "
        "ikke værd at; de penge får jeg aldrig; de penge er væk; pengene er væk; "
        "de penge er tabt; får vi aldrig; får jeg aldrig"
    ),
    "GIVE": "giv; lad; hold; sæt; vent; stop",
}
