"""Danish words for what to do about an old debt, apart from the words of every sentence."""

REMEDIES = {
    "IS": "er; er det; tror du; mon; er det stadig",
    "WORTH": (
        "kan det betale sig; kan det stadig betale sig; kan det overhovedet betale sig; "
        "betaler det sig; betaler det sig stadig; er det værd; er det stadig værd; "
        "er det umagen værd; er det besværet værd; er det tiden værd; er det pengene værd; "
        "giver det mening; giver det stadig mening; nytter det; nytter det noget; svarer det sig; "
        "værd; værd at; umagen værd; besværet værd; tiden værd; det værd; besværet; "
        "er der nogen mening i; kan det svare sig; er det det værd; "
        "er det kræfterne værd; mon det kan betale sig"
    ),
    "CHASE": (
        "at rykke; rykke; at rykke for; at jage; jage; at jagte; jagte; at gå efter; gå efter; "
        "at forfølge; at kræve; at blive ved; at blive ved med; at blive ved med at rykke; "
        "at sagsøge; at stævne; at sende til inkasso; at løbe efter; løbe efter; "
        "at bruge tid på; bruge tid på; at fortsætte med; at rykke mere; at kæmpe; "
        "at kæmpe med; at bruge kræfter på; bruge kræfter på; at inddrive"
    ),
    "DO": (
        "hvad kan jeg gøre; hvad gør jeg; hvad gør vi; hvad skal jeg gøre; hvad kan man gøre; "
        "hvad kan der gøres; hvilke muligheder har jeg; hvad er mine muligheder; hvad nu; "
        "hvad er mulighederne; mine muligheder; muligheder; mulighederne; hvad kan vi gøre; "
        "hvad gør man; hvad skal vi gøre; hvad så; hvad kan jeg ellers gøre; hvad så nu; "
        "hvad gør jeg nu; hvad kan jeg stille op; hvad stiller jeg op; hvilke muligheder er der; "
        "hvad skal der ske; hvad kan jeg gøre nu"
    ),
    "ABOUT": "ved; med; for; over for; overfor; mod; imod; om; i forhold til; hos; af; fra; på",
    "SELL": (
        "jeg har solgt; vi har solgt; har solgt; solgt; jeg solgte; vi solgte; solgte; "
        "jeg har lige solgt; har lige solgt; nu har jeg solgt"
    ),
    "IS_SOLD": "er solgt; er blevet solgt; blev solgt; er nu solgt",
    "BUYER": (
        "til et factoringselskab; til et factoringfirma; til en køber; til factoring; "
        "til banken; til factoringselskabet"
    ),
    "DEBT": (
        "gæld; gælden; krav; kravet; faktura; fakturaen; fakturaer; fordring; fordringen; "
        "regning; regningen; tilgodehavende; tilgodehavendet; sag; sagen; det"
    ),
    "HAND": (
        "jeg har sendt; vi har sendt; har sendt; sendt; jeg sendte; sendte; vi sendte; "
        "jeg har givet; har givet; givet; jeg gav; gav; jeg har overgivet; har overgivet; "
        "overgivet; jeg overgav; overgav; jeg har overdraget; har overdraget; overdraget; "
        "jeg har afleveret; har afleveret; afleveret; jeg har bragt; har bragt; bragt; "
        "jeg har lige sendt; har lige sendt; jeg har sat; har sat; jeg har taget; har taget; "
        "nu har jeg sendt; vi har overgivet; vi har givet; jeg har lagt; har lagt"
    ),
    "IS_AT": (
        "er; er nu; er gået; ligger; ligger nu; er sendt; er blevet sendt; er overgivet; "
        "er blevet overgivet; er overdraget; er røget; røg; er kommet; blev sendt; er givet"
    ),
    "AGENCY": (
        "til inkasso; i inkasso; hos inkasso; til et inkassofirma; til inkassofirmaet; "
        "til et inkassobureau; til inkassobureauet; til et inkassoselskab; "
        "til inkassoselskabet; hos et inkassofirma; hos inkassofirmaet; "
        "hos et inkassobureau; hos inkassobureauet; hos et inkassoselskab; "
        "hos inkassoselskabet; til mit inkassofirma; videre til inkasso"
    ),
    "LAWYER": (
        "til min/en/vores advokat; til advokaten; til advokat; hos min/en/vores advokat; "
        "hos advokaten; hos advokat; videre til min advokat"
    ),
    "SUE": (
        "jeg har stævnet; har stævnet; stævnet; jeg stævnede; stævnede; vi har stævnet; "
        "jeg har sagsøgt; har sagsøgt; sagsøgt; jeg sagsøgte; sagsøgte; vi har sagsøgt; "
        "jeg har anlagt sag; har anlagt sag; anlagt sag; vi har anlagt sag; jeg anlagde sag; "
        "jeg har lagt sag an; har lagt sag an; lagt sag an; jeg har anlagt småsag; "
        "har anlagt en sag; jeg har anlagt en sag; jeg har anlagt en småsag; "
        "jeg har startet en småsag; har startet en småsag; jeg har rejst sag"
    ),
    "COURT": (
        "i retten; til retten; for retten; i fogedretten; til fogedretten; til domstolen; "
        "i småsagsretten; for domstolen"
    ),
    "TAKE": (
        "jeg har trukket; har trukket; trukket; jeg trak; trak; jeg har taget; har taget; "
        "taget; jeg tog; tog; jeg har hentet; har hentet; hentet; jeg hentede; hent; tag; træk; "
        "vi har trukket; vi har taget; er; er kommet; er taget"
    ),
    "FETCH": "hent",
    "BACK": "tilbage; hjem; tilbage til mig; hjem til mig",
    "FROM": (
        "fra inkasso; fra inkassofirmaet; fra inkassobureauet; fra inkassoselskabet; "
        "fra advokaten; fra min/vores advokat; fra retten; ud af inkasso; hjem fra inkasso; "
        "fra fogedretten; fra factoringselskabet; fra køberen"
    ),
    "FILL": (
        "den; det; de; stadig; nu; så; mere; længere; lige; gamle; sene; ubetalte; skylder; "
        "mig; os; igen; tak; i; dag; min; mine; et; en; også; endelig; allerede; overhovedet; "
        "for; til; på; af; hele; pengene; penge; videre; tilbage; går; her; der; at; hos; kr"
    ),
}
