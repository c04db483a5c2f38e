"""Danish words of reporting, and about the conversation itself."""

TALKING = {
    "SAYS": (
        "siger; sagde; har sagt; skriver; skrev; mener; mente; påstår; påstod; fortæller; "
        "fortalte; spørger; spurgte; svarer; svarede; har svaret; klager; klagede; vil have; vil høre; "
        "ringede; ringer; har skrevet; siges; har fortalt; hævder; hævdede; har talt med; "
        "talte med; talt med; ifølge; bekræfter; bekræftede; synes; syntes; påpeger; ønsker; "
        "vil gerne; insisterer; beder; bad; truer; truede; forklarer; forklarede; har ringet; "
        "oplyser; oplyste; undskylder; undskyldte; hører; har hørt fra; hørte fra; lyder; "
        "brokker; brokkede; har klaget; har spurgt; fortalt; meddeler; meddelte; nævnte; "
        "vil vide; kan ikke; vil gå; vil give; indrømmer; erklærer; bestrider; smsede; "
        "mailede; benægter"
    ),
    "SAYS_SURE": (
        "siger at; siger hun; siger han; påstår; klager over; klagede over; mener at; hævder; "
        "påstår at; skriver at; har skrevet at; siger de; fortæller at; påstod"
    ),
    "CLIENT": "kunden; en kunde; kunde; min kunde; klienten; en af mine kunder; kunderne; klient",
    "ASKS": (
        "vil have; spørger; spurgte; beder om; bad om; ønsker; vil gerne have; vil høre; "
        "forlanger; kræver; bedt om; forhandle; prutte; tigger; presser"
    ),
    "UNDO": (
        "fortryd; fortryd det; tag det tilbage; rul * tilbage; slet det sidste; "
        "det var forkert; slet sidste; det sidste jeg skrev; fjern det sidste; "
        "annuller det sidste; annullér det sidste; fortryd det sidste; gør om; omgør; "
        "træk det tilbage; det var en fejl; jeg tog fejl; slet den sidste; fjern den sidste; "
        "et skridt tilbage; forkert kunde; skrev forkert; tastefejl; slet det jeg; slet hvad; "
        "slet det du; tag * tilbage; glem det sidste; den sidste var forkert; fortrød; "
        "fortryde; annuller sidste; annullér sidste; fjern sidste; slet lige det; ups; "
        "forkert; stryg det sidste; fejlindtastning; glem hvad du; sidste indtastning; "
        "sidste postering; slet posteringen; gå et skridt tilbage; tilbage igen; rul tilbage; "
        "rulle * tilbage"
    ),
    "CANCEL": (
        "glem det; annuller; annullér; drop det; lad være; stop; afbryd; ligemeget; "
        "lige meget; det var ikke noget; nej vent; ombestemt mig; pyt; pyt med det; "
        "alligevel ikke; ikke alligevel; jeg har ombestemt mig; nej tak; lad det ligge; "
        "nej ellers tak; ellers tak; afslut; skip; spring over; ikke nu; luk; drop; "
        "lad det være; glem det igen; ikke noget; alligevel; vi lader det; bare lad være; "
        "hop over; ud; fortryd ikke; afbryd det; det er lige meget; lad os lade; nej lad være; "
        "aflys; vil ikke alligevel"
    ),
    "HELP": (
        "hvad kan jeg bede dig om; bede dig om; hvilke ting kan; hvad for nogle ting; hvad kan "
        "jeg spørge; spørge dig om; få dig til; hvad forstår du; hvad er du i stand til; hvilke "
        "funktioner; hvad for noget kan; hvad kan du bruges til; hvad kan man bede; "
        "hjælp; hjælp mig; hvad kan du; hvordan virker; kommandoer; eksempler; "
        "hvad kan jeg skrive; hvad kan jeg; vejledning; hvordan bruger jeg; hvordan gør jeg; "
        "jeg er lost; instruktioner; hvad gør du; manual; hvad kan man; hvordan bruger man; "
        "kom i gang; forstår ikke; hvad skal jeg skrive til dig; guide; menu; "
        "hvordan fungerer; hvem er du; hvad er du; hvad laver du; hvad kan du hjælpe med; "
        "hvad er mulighederne; muligheder; hvordan kommer jeg i gang; brugsanvisning; "
        "hjælpe mig; hvad nu"
    ),
    "IMPORT": (
        "importer mine; importer en; importer et; importer fra; importer fakturaer; importér mine; "
        "importer dem; importere; indlæs; indlæse; uploade; upload en; upload et; upload mine; "
        "hente mine fakturaer ind; få mine fakturaer ind"
    ),
    "EXPORT": (
        "eksport; eksporter; eksportér; excel; regneark; csv; sikkerhedskopi; backup; "
        "hente mine data; download; data ud; fil med; til en fil; udtræk; kopi af * data; "
        "alle mine data; trække data; hent * data; eksportere; xlsx; som fil; en fil; "
        "dataudtræk; få mine data; hente * data; udlæs; hent alt; kopi af det hele; kopi af alt"
    ),
    "SETTINGS": (
        "indstillinger; indstillingerne; mine indstillinger; opsætning; præferencer; "
        "mine oplysninger; min profil; mine detaljer; betalingsmåder"
    ),
    "CARD": (
        "kort; kortet; kundekort; oplysninger; oplysningerne; stamdata; profil; "
        "indstillinger; detaljer; kundeoplysninger; rediger <name>; "
        "ret <name>; hvad ved du om; kontaktoplysninger"
    ),
    "SWITCH": (
        "snak; tal; skift; ændr; sproget; sprog; på; til; tak; fremover; kør; skriv; svar; "
        "brug; tale; taler; kan vi; lad os; fra nu af; kun; snakke; indstil; sæt; vælg; "
        "fortsæt; gå; over; i stedet; venligst; foretrækker; vil"
    ),
    "CORRECTS": (
        "nej; undskyld; jeg mente; mente; faktisk; gør det; ret det til; ændr det til; "
        "skulle være; det var; i stedet; snarere; rettelse; ikke; vent; ups; hov; "
        "det skal være; skal være; lav det; forkert"
    ),
    "YES": (
        "ja; jep; jo; jamen ja; ok; okay; rigtigt; korrekt; præcis; bekræft; gør det; "
        "selvfølgelig; netop; stemmer; sandt; klart; endelig; gerne; ja tak; fint"
    ),
    "NO": "nej; niks; ikke; forkert; nej tak; aldrig; annuller; lad være; næ",
}
