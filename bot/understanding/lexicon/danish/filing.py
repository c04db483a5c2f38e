"""Danish words for the files that an owner keeps as evidence, and for asking for them."""

FILED = {
    "contract": (
        "kontrakt; kontrakter; aftale; aftaler; aftaleseddel; tilbud; ordre; ordrebekræftelse; "
        "bestilling; betingelser; overenskomst; slutseddel; overslag; opdrag"
    ),
    "invoice": "faktura; fakturaer; regning; kvittering; kreditnota; timeseddel; timesedler; nota",
    "before": "før; inden; forinden; førbillede; udgangspunkt; som det var",
    "after": (
        "efter; bagefter; efterbillede; færdig; færdigt; færdige; leveret; levering; følgeseddel; "
        "afleveret; aflevering; resultat; overdraget; overdragelse; godkendt"
    ),
    "during": "under; undervejs; i gang; igang; midtvejs; på pladsen; halvvejs",
    "letter": (
        "brev; breve; mail; mails; e - mail; email; besked; beskeder; svar; skærmbillede; "
        "skærmdump; rykker; påmindelse; korrespondance; sms; chat; whatsapp; samtale"
    ),
}
FILING = {
    "DOSSIER": (
        "sagsmappe; sagsmappen; sagsmapper; dossier; dossieret; sagsakter; sagsakterne; "
        "bevismappe; bevismappen; bevissamling; bevissamlingen; retsmappe; retsmappen; "
        "mappe til retten; mappe til advokaten; mappe til min advokat; alt * til retten; "
        "alt * til advokaten; alt * til min advokat; papirer til retten; papirerne til retten; "
        "papirer til advokaten; papirerne til advokaten; klar til retten; dokumentationsmappe; "
        "dokumentationsmappen; sagsfil; sagsfilen"
    ),
    "EVIDENCE": (
        "beviser; beviserne; bevismateriale; bevismaterialet; dokumentation; dokumentationen; "
        "mappe på/om/for/til <name>; mappen på/om/for/til <name>; bevis mod <name>; "
        "sagen mod <name>; akterne på/om <name>"
    ),
    "FILES": (
        "filer på/fra/til/for/om <name>; filerne på/fra/til/for/om <name>; "
        "bilag på/fra/til/for <name>; bilagene på/fra/til/for <name>; "
        "dokumenter på/fra/til/for <name>; dokumenterne på/fra/til/for <name>; "
        "billeder på/fra/af/til/for <name>; billederne på/fra/af/til/for <name>; "
        "<name> filer; <name> bilag; <name> dokumenter; <name> billeder; "
        "hvilke filer; hvilke bilag; hvilke dokumenter; hvilke billeder"
    ),
}
