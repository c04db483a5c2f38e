"""Danish words about work: done, handed over, paid in advance or again and again, given up."""

WORKING = {
    "DRAW": (
        "brugte; brugt; bruger; har brugt; jeg har brugt; brugt op; tog; taget; tag; trak; trukket; "
        "træk; arbejdede; arbejdet; klippede; klippet; lagt"
    ),
    "HOURS": "<n> timer/time/t",
    "ONE_HOUR": "en time af/fra/på; en enkelt time",
    "TOP_UP": (
        "fyldt op; fyldte op; fyldt * op; fyldte * op; fyld op; fornyet; fornyede; fornyer; "
        "forny; betalt til; indbetalt til; indbetalt på; indbetalte; indbetalt; betalte * til; "
        "betalt * til; sat ind på; betalt for; betalt * for; betalte * for"
    ),
    "MY_RATE": (
        "min timepris; min timesats; min timeløn; min timetakst; jeg tager * i timen; "
        "jeg tager * pr . time; min pris pr . time; en time hos mig koster; min pris i timen"
    ),
    "A_RATE": (
        "timepris; timeprisen; timeløn; timesats; timetakst; en time koster; en time af min tid koster; "
        "en af mine timer koster"
    ),
    "CHARGE": "jeg/vi tager; jeg koster; jeg fakturerer; min pris/takst er",
    "RATE": "i/om timen; timen; pr . time; pr time; per time; timepris; timepris på; timeprisen; timesats; / time",
    "UNDER": "under; når under; mindre end; falder til; kommer under; falder under; ned på; nede på",
    "LEFT": (
        "tilbage på; tilbage af; tilbage i; er der tilbage; tilbage; saldo; saldoen; rest; "
        "resterer; status på; står der på"
    ),
    "DONE": (
        "færdig med; er færdig med; jeg er færdig med; blev færdig med; gjort færdig; afsluttet; "
        "har afsluttet; har lavet færdig; lavet * færdig; gjort * færdig; er færdig; er færdigt; "
        "er færdige; er afleveret; afleveret; leveret; er leveret; er klaret; færdiggjort; "
        "har færdiggjort; er i mål; er i hus; er gjort; færdigt; færdig; fik lavet; "
        "fik * færdig; fik * færdigt; afsluttede; afleverede"
    ),
    "NO_INVOICE": (
        "ikke faktureret; endnu ikke faktureret; mangler at fakturere; har ikke faktureret; "
        "ikke sendt faktura; ingen faktura endnu; fakturaen er ikke sendt; ufaktureret"
    ),
    "STOP_BILLING": (
        "stop med at fakturere; stop fakturering; stop faktureringen; stop fakturering af; "
        "stop faktureringen af; hold op med at fakturere; stop opkrævningen; stop opkrævningen af; "
        "stop med at opkræve; fakturer ikke * mere; opkræv ikke * mere; faktureres ikke længere; "
        "skal ikke faktureres længere; skal ikke faktureres mere; "
        "stop * månedlige/faste/ugentlige/årlige faktura; stop den faste opkrævning; "
        "opsig * abonnement; stop * abonnement; ingen flere fakturaer til; "
        "stop fakturaerne til; afslut * abonnement; stop * abonnementet; opsig * abonnementet"
    ),
    "FROM_NOW": (
        "fra nu af; fremover; fra nu; fremadrettet; fra næste måned; fra næste gang; herefter; "
        "ret/ændr/ændre/hæv/sænk/opdater * faktura/fakturaen/abonnement/abonnementet; "
        "sæt * faktura/fakturaen/abonnement/abonnementet op/ned"
    ),
    "STANDING": (
        "<name> <rule> faktura/regning er/bliver; <name> månedsfaktura er/bliver; "
        "den <rule> faktura/regning til/for/hos <name> er/bliver"
    ),
    "INSTEAD": "i stedet; stedet; istedet; i stedet for; fremover; fra nu af; i fremtiden; herefter",
    "PROJECT": (
        "projekt-; hjemmeside-; website; websted; webshop; logo; app; kampagne; video; film; "
        "design; opgave; site; hjemmesideprojekt; webprojekt; designprojekt; logoprojekt; brochure; "
        "bog; kursus; oversættelse; køkken; badeværelse; branding; fotos; illustrationer"
    ),
    "PROJECT_OFF": (
        "projektet er/blev aflyst/droppet/stoppet/afblæst/annulleret; "
        "projektet med/for/hos/til * er/blev aflyst/droppet/stoppet/afblæst/annulleret; "
        "projekt er/blev aflyst/droppet/stoppet/afblæst/annulleret; "
        "projektet bliver ikke til noget; projekt bliver ikke til noget; "
        "aflys/drop/stop/annuller/afslut projektet; aflys/drop/stop/annuller/afslut * projekt; "
        "aflyst/droppet/stoppet/annulleret projektet; aflyste/droppede/stoppede projektet; "
        "aflyst projekt; opgaven er aflyst/droppet; projektet er slut; projekt er slut; "
        "projektet * aflyst; - projektet er/blev aflyst/droppet/stoppet; "
        "aflys/drop/stop * - projektet; projekt * aflyst/droppet"
    ),
    "COMING": (
        "jeg kommer hos; jeg kommer til; jeg kommer forbi; jeg kommer ud til; jeg kommer; "
        "jeg afleverer; jeg leverer; jeg skal aflevere; "
        "jeg skal levere; jeg overdrager; "
        "afleverer til; leverer til; afleverer * til; leverer * til; aflevering hos; aflevering til; "
        "levering hos; levering til; overdragelse hos; overdragelse til; jeg skal ud til; "
        "jeg skal hen til; jeg skal forbi; jeg tager forbi; kommer forbi; kører ud til; "
        "jeg kører ud til; jeg bringer"
    ),
    "STOP_NUDGE": (
        "stop/slet/fjern/annuller/drop påmindelsen om/til; "
        "stop/slet/fjern/annuller/drop påmindelserne om/til; "
        "stop med at minde mig om; stop/slet/fjern/annuller/drop * påmindelse * <rule>; "
        "stop/slet/fjern * påmindelsen <rule>; stop/slet/fjern * påmindelserne <rule>; "
        "stop med at rykke * <rule>; ryk ikke * <rule>; "
        "du behøver ikke minde mig om; mind mig ikke om; ikke flere påmindelser om; "
        "glem påmindelsen om; drop påmindelsen om"
    ),
    "AT": "er; har; til; for; hos; af; fra; på; om; med; den; det; de; mit; min; vores; kl; et; en; nu; lige; så",
}
