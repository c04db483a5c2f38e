"""Danske ord for, hvad ejeren vil høre om og ikke høre om: adskilt fra alle andre sætninger."""

WISHES = {
    "SMALLEST": (
        "ryk/rykk/rykke/rykker ikke * under/mindre; ikke ryk/rykke/rykker * under/mindre; "
        "rykkes/rykkere/rykker aldrig * under/mindre; ryk/rykke aldrig * under/mindre; "
        "send/sende ikke * rykkere/rykker/påmindelser/påmindelse * under/mindre; "
        "mind/minde ikke * under/mindre; ingen rykkere/rykker/påmindelser * under/mindre; "
        "lad * under * ligge; glem * beløb under; spring * under * over; "
        "ikke værd at rykke for * under/mindre; mindste beløb; mindstebeløb; mindste gæld; "
        "mindste sum; bagatelgrænse; bagatelgrænsen; minimum for rykkere/rykker; "
        "ryk/rykke/rykker kun * over/fra; kun rykke/ryk/rykker/rykkere * over/fra; "
        "påmind ikke * under/mindre; jagt/jag ikke * under/mindre"
    ),
    "BELOW": (
        "ryk/rykk/rykke/rykker ikke * <vague>; ikke ryk/rykke/rykker * <vague>; "
        "ryk/rykke/rykkes/rykker aldrig * <vague>; mind/minde ikke * <vague>; "
        "send/sende ikke * rykkere/rykker/påmindelser/påmindelse * <vague>; "
        "ingen rykkere/rykker/påmindelser * <vague>; lad * <vague> ligge; "
        "ikke værd at rykke for * <vague>; påmind ikke * <vague>; spring * <vague> over"
    ),
    "ABOVE": "ryk/rykk/rykke/rykker kun * <vague>; kun rykke/ryk/rykker/rykkere * <vague>",
    "EVERY_SUM": (
        "ryk/rykke for alle beløb; ryk/rykke for alt; ryk/rykke også for små beløb; "
        "ingen bagatelgrænse; intet mindstebeløb; ingen mindstebeløb; ryk/rykke igen for små beløb"
    ),
    "RESERVE": (
        "min/vores reserve er/:/på; min/vores kontantreserve er; min/vores likviditetsreserve er; "
        "min/vores buffer er; min/vores opsparing er; jeg/vi har en? reserve/buffer på; "
        "jeg/vi har * i reserve; jeg/vi har * på kistebunden; jeg/vi har lagt * til side; "
        "jeg/vi har * stående; sæt min/vores reserve til; reserve :; reserven er; bufferen er; "
        "jeg/vi har sat * til side; reserve på"
    ),
    "COSTS": (
        "mine/vores månedlige udgifter/omkostninger er/:; mine/vores faste udgifter/omkostninger er; "
        "mine/vores udgifter/omkostninger er; månedlige udgifter/omkostninger :/er/på; "
        "faste udgifter/omkostninger :/er/på; mine/vores udgifter/omkostninger om måneden er; "
        "mine/vores udgifter/omkostninger pr . måned er; jeg/vi bruger <n>/<money> <rule>; "
        "en måned koster mig/os; måneden koster mig/os; jeg/vi har udgifter/omkostninger på; "
        "jeg/vi har faste udgifter/omkostninger på; jeg/vi har månedlige udgifter/omkostninger på; "
        "jeg/vi skal bruge <n>/<money> <rule>; sæt mine/vores udgifter/omkostninger til; "
        "sæt mine/vores månedlige udgifter/omkostninger til"
    ),
    "COMING": (
        "hvad kommer der ind; hvad kommer ind; hvor meget kommer der ind; hvor meget kommer ind; "
        "hvad kommer der ind af penge; hvilke penge kommer der ind; hvad kan jeg/vi regne med; "
        "hvad kan jeg/vi forvente; hvad forventer jeg/vi; hvad er der på vej ind; "
        "hvad skal der komme ind; hvad burde der komme ind; hvad mangler der at komme ind; "
        "hvor meget er der på vej ind; hvor meget kan jeg/vi regne med; hvor meget får jeg/vi ind; "
        "hvad får jeg/vi ind; forventede indbetalinger; forventet denne måned; "
        "indbetalinger denne måned; hvordan ser denne måned ud; "
        "rækker min/vores reserve; dækker min/vores reserve; slår min/vores reserve til; "
        "er min/vores reserve nok; likviditet denne måned; min/vores likviditet; pengestrøm; "
        "kommer jeg/vi til at mangle penge; mangler jeg/vi penge denne måned"
    ),
    "LIMIT": (
        "kreditgrænse; kreditgrænsen; kreditmaks; kreditmaksimum; kreditloft; kreditloftet; "
        "kreditmax; kreditten; kredit på; højeste kredit; maks kredit; max kredit; "
        "må højst skylde; må maks skylde; må max skylde; må højest skylde; kan højst skylde; "
        "må ikke skylde * mere end; må skylde op til; må aldrig skylde * mere end; "
        "må * højst skylde; højst skylde"
    ),
    "LIMIT_ABOVE": (
        "må ikke skylde mig? os? <vague>; må aldrig skylde mig? os? <vague>; "
        "lad ikke * skylde <vague>; "
        "må højst/maks/max skylde mig? os? <vague>"
    ),
    "NO_LIMIT": (
        "ingen kreditgrænse; fjern * kreditgrænse; fjern kreditgrænsen; slet * kreditgrænse; "
        "uden kreditgrænse; slet kreditgrænsen; ophæv * kreditgrænse; ophæv kreditgrænsen; "
        "intet kreditloft; fjern * kreditloft"
    ),
    "CHECKLIST": (
        "tjekliste; tjeklisten; tjekliste til; huskeliste; huskelisten; checkliste; checklisten; "
        "før en ny kunde; inden en ny kunde; før nye kunder; inden nye kunder; "
        "før jeg/vi siger ja til en ny kunde; inden jeg/vi siger ja til en ny kunde; "
        "før jeg/vi begynder med en ny kunde; inden jeg/vi begynder med en ny kunde; "
        "hvad skal jeg/vi aftale med en ny kunde; hvad skal jeg/vi aftale før; "
        "hvad skal jeg/vi aftale inden; hvad skal jeg/vi tjekke før; "
        "hvad skal jeg/vi tjekke inden; hvad skal jeg/vi huske før; hvad skal jeg/vi huske inden; "
        "hvad skal jeg/vi huske med en ny kunde"
    ),
    "WHY": (
        "hvorfor det betyder noget; hvorfor det betyder noget for mig/os; hvorfor det er vigtigt; "
        "hvorfor det er vigtigt for mig/os; derfor betyder det noget; derfor er det vigtigt; "
        "derfor betyder det noget for mig/os; derfor er det vigtigt for mig/os; "
        "min grund til at spørge; hvorfor betaling betyder noget"
    ),
    "NAME": "jeg hedder; mit navn er",
    "EMAIL": (
        "min/vores mail er?; min/vores email er?; min/vores e - mail er?; "
        "min/vores mailadresse er?; min/vores emailadresse er?; min/vores e - mailadresse er?; "
        "er min/vores mail; er min/vores email; er min/vores e - mail; er min/vores mailadresse; "
        "min nye mail er?; min nye email er?; min nye e - mail er?; min nye mailadresse er?; "
        "ret/skift/sæt min mail til?; ret/skift/sæt min email til?; "
        "ret/skift/sæt min e - mail til?; ret/skift/sæt min mailadresse til?; "
        "svar skal til; svar skal gå til; svarene skal til; svarene skal gå til; send svar til"
    ),
    "NO_WHY": (
        "fjern hvorfor det betyder noget; slet hvorfor det betyder noget; "
        "skriv ikke hvorfor det betyder noget; uden hvorfor det betyder noget; "
        "fjern hvorfor det er vigtigt; slet hvorfor det er vigtigt; "
        "skriv ikke hvorfor det er vigtigt; skriv ikke længere hvorfor det betyder noget"
    ),
}

BOUNDS = {"UNDER": "under mindre lavere", "OVER": "over mere højere op højst maks"}
