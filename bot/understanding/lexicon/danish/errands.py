"""Danish words for errands: forgetting, the digest, a client's standing; each a whole message."""

_FORGET = "slet/glem/fjern/slette/glemme/fjerne"
_ALL = "alt/alting"
_BACK = "annullér/annuller/annullere/tilbagekald/tilbagekalde/aflys/fortryd/tilbagetræk"
_JOB = "job/arbejde/opgave/opgaver/projekt/ordre/arbejder/projekter/jobs"
_LETTER = "beskeden/brevet/teksten/rykkeren/påmindelsen/mailen"

ERRANDS = {
    "FORGET_ME": (
        f"glem mig; slet mig; glem alt om mig; {_FORGET} {_ALL} om mig; {_FORGET} mig helt?; "
        f"{_FORGET} alt/alting/alle det? hvad? du ved om mig; {_FORGET} {_ALL} hvad du har om/på mig; "
        f"{_FORGET} {_ALL} du ved/har om/på mig; "
        f"{_FORGET} min/hele konto/profil/bog; {_FORGET} hele min konto/profil/bog; "
        f"{_FORGET} mine data/oplysninger; {_FORGET} alle mine data/oplysninger; "
        "slet alt; slet alting; slet det hele; slet alt sammen; jeg vil glemmes; jeg vil slettes; "
        "luk min konto; luk og slet min konto; luk kontoen og slet alt"
    ),
    "FORGET": (
        f"{_FORGET} <name>; {_FORGET} kunden <name>; {_FORGET} {_ALL} om/på/vedrørende/for <name>; "
        f"{_FORGET} alle? data/oplysninger om/på/for <name>; {_FORGET} alle? <name> data/oplysninger; "
        f"{_FORGET} {_ALL} du? hvad? ved/har om/på <name>; {_FORGET} {_ALL} hvad du ved/har om/på <name>; "
        f"{_FORGET} {_ALL} der har med <name> at gøre; {_FORGET} {_ALL} med <name>; "
        "slet/fjern <name> fra min/mine/bogen/listen/kartoteket/regnskabet/systemet; "
        "slet/fjern <name> fra min/mine bog/bøger/liste/kunder/data; slet/fjern <name> som kunde; "
        "<name> vil glemmes/slettes; <name> vil gerne glemmes/slettes; "
        "<name> vil have sine data slettet; <name> vil gerne have sine data slettet; "
        "<name> har bedt om at blive slettet/glemt; <name> beder om at blive slettet/glemt"
    ),
    "INVITE": (
        "invitér/inviter/invitere <name>; invitér/inviter/invitere kunden <name>; "
        "invitér/inviter/invitere <name> til/på/via telegram/rolig/chatten; "
        "invitér/inviter <name> ind/herind; invitér/inviter <name> igen; "
        "send <name> en invitation; send en invitation til <name>; "
        "lav/opret/giv mig? en ny? invitation til <name>; en? ny? invitation til <name>; "
        "lav/opret/giv mig? et invitationslink/link til invitation til <name>; "
        "invitationslink til <name>; send et invitationslink til <name>; <name> invitation; "
        "jeg vil gerne? invitere <name>; jeg vil gerne invitere <name> til/på telegram; "
        "forbind <name> med telegram; få <name> på telegram; få <name> med på telegram; "
        "jeg vil have <name> inviteret; <name> skal inviteres; indbyd <name>"
    ),
    "CALL": (
        "ring til <name>; ring <name> op; ring op til <name>; ring lige til <name>; ring "
        "lige <name> op; ringe til <name>; ringe <name> op; jeg ringer til <name>; jeg "
        "vil/skal/må ringe til <name>; giv <name> et ring/kald/opkald; tag telefonen til "
        "<name>; tag fat i <name> på telefonen"
    ),
    "LETTER": (
        "brev/rykker til <name> med posten; brev/rykker med posten til <name>; send <name> "
        "et brev med posten; send et brev/rykker til <name> med posten; send <name> en "
        "rykker med posten; send en rykker til <name> med posten; send brev til <name> med "
        "posten; send brevet til <name> med posten; post et brev til <name>; brev til "
        "<name> pr/per post; skriv et brev til <name> med posten; skriv til <name> med "
        "posten; papirbrev til <name>; fysisk brev til <name>; send <name> et fysisk brev; "
        "send et fysisk brev til <name>; send et brev med posten til <name>"
    ),
    "POSTED_IT": (
        "har? postet det/den/brevet; jeg har postet det/den/brevet; jeg postede "
        "det/den/brevet; postede brevet; har? sendt det/den/brevet med posten; jeg har "
        "sendt det/den/brevet med posten; sendte brevet med posten; jeg sendte "
        "det/den/brevet med posten; brevet/det/den er sendt med posten; brevet/det/den er "
        "postet; brevet er lagt i postkassen; har? lagt brevet/det/den i postkassen; jeg "
        "har lagt brevet/det/den i postkassen; brevet/det/den er afsted med posten; har? "
        "sendt et brev med posten; jeg har sendt et brev med posten"
    ),
    "SENT": (
        "har? sendt den/det/dem? til <name>; jeg har sendt den/det/dem? til <name>; "
        "jeg sendte den/det til <name>; den/det er sendt til <name>; "
        f"har? sendt {_LETTER} til <name>; jeg har sendt {_LETTER} til <name>; "
        f"jeg sendte {_LETTER} til <name>; {_LETTER} til <name> er sendt; "
        f"{_LETTER} er sendt til <name>; jeg? har sendt <name> {_LETTER}; "
        "har? skrevet til <name>; jeg har skrevet til <name>; jeg skrev til <name>"
    ),
    "SENT_IT": (
        "sendt; jeg? har sendt; er sendt; det/den er sendt; har sendt den/det; jeg har sendt den/det; "
        f"nu er den/det sendt; {_LETTER} er sendt; jeg? har sendt {_LETTER}"
    ),
    "UNINVITE": (
        f"{_BACK} invitationen til/af/for <name>; {_BACK} <name> invitation; "
        f"{_BACK} min invitation til <name>; {_BACK} invitationslinket til <name>; "
        "tag/træk/kald invitationen til/af/for <name> tilbage; tag/træk/kald <name> invitation tilbage; "
        "tag/træk/kald invitationen tilbage fra <name>; "
        "tag/træk/kald min invitation til <name> tilbage; luk chatten med/til <name>; luk <name> chat"
    ),
    "NO_INVITE": (
        f"{_BACK} invitationen; {_BACK} min invitation; {_BACK} invitationslinket; "
        "tag/træk/kald invitationen tilbage; tag/træk/kald min invitation tilbage"
    ),
    "DIGEST": (
        "oversigt; oversigten; overblik; overblikket; ugeoversigt; ugeoversigten; ugeoverblik; "
        "ugeoverblikket; ugestatus; ugestatussen; morgenbesked; morgenbeskeden; morgenbeskeder; "
        "morgenbeskederne; morgenhilsen; morgenstatus; morgenoverblik; morgenoverblikket; resume; "
        "resumeet; resumé; resuméet; resuméer; opsummering; opsummeringen; opsummeringer; sammendrag; "
        "statusbesked; statusbeskeden; mandagsbesked; mandagsbeskeden; mandagsoversigt; "
        "morgenerne; mine morgener; dagsoversigt; dagsoversigten; ugens tal; beskeder om morgenen; beskeden om morgenen"
    ),
    "NEWS": (
        "ugerapport; ugerapporten; dagens tal; <rule> status/statussen/rapport/besked; "
        "daglig/ugentlig status/rapport/besked"
    ),
    "MOVE_IT": "flyt/ryk den <rule>; flyt/ryk den ugentlige/daglige",
    "OFF": (
        "slå fra; slå * fra; sluk; sluk for; stop; stop med; stands; ingen; ingen flere; ikke flere; "
        "ikke mere; drop; afmeld; frameld; dæmp; luk; spar mig for; nej tak til; fjern; skip; "
        "jeg vil ikke have; vil ikke have; send ikke; jeg behøver ikke; hold op med at sende; fri for; "
        "hold op med; ophør med; sæt på lydløs; gør tavs; stilhed om; afbryd; undlad"
    ),
    "MOVE": "flyt; ryk; flytte; rykke",
    "DAILY": "daglig; dagligt; daglige; hver dag; hver morgen; om dagen; hver hverdag; dagsoversigt; dagsoversigten",
    "WEEKLY": (
        "ugentlig; ugentligt; ugentlige; hver uge; en gang om ugen; én gang om ugen; ugeoversigt; "
        "ugeoversigten; ugeoverblik; ugeoverblikket; ugestatus; ugerapport; om ugen"
    ),
    "ABOUT": (
        "vis/åbn/find mig? <name>; vis/åbn mig? kunden/kunde <name>; kunde/kunden <name>; "
        "hvad ved jeg/vi/du/man om <name>; hvad har jeg/vi/du på/om <name>; fortæl mig? om <name>; "
        "fortæl mig? mere/alt om <name>; fortæl mig? hvad jeg/vi/du ved om <name>; sig mig? noget om <name>; "
        "hvad ved vi egentlig om <name>; hvad ved jeg egentlig om <name>; hvad er der om <name>; "
        "hvad står der om <name>; hvad har vi liggende på/om <name>; hvad har jeg liggende på/om <name>; "
        "hvordan betaler <name>; hvordan plejer <name> at betale; hvor god/dårlig/hurtig/langsom er <name> til at betale; "
        "hvad er <name> for en kunde/betaler/type; hvilken slags kunde/betaler er <name>; "
        "er <name> en god/dårlig/pålidelig/sikker/stabil/langsom kunde/betaler; "
        "er <name> god/dårlig/hurtig/langsom til at betale; er <name> til at stole på; "
        "kan jeg/man/vi stole på <name>; hvordan er <name> som kunde/betaler"
    ),
    "JOB": (
        f"skal/bør/kan/tør/må jeg tage et/en/endnu/flere/mere/nye/nyt/ny et/en? mere/nyt/ny/nye? {_JOB} for/fra/hos/til/med <name>; "
        f"skal/bør/kan/tør/må jeg sige ja til et/en? mere/nyt/ny/nye/flere? {_JOB} for/fra/hos/til/med <name>; "
        f"skal/bør/kan/tør/må jeg påtage mig et/en? mere/nyt/ny/nye/flere? {_JOB} for/fra/hos/til/med <name>; "
        f"skal/bør/kan/tør/må jeg lave mere/flere/endnu et/en? {_JOB} for/til <name>; "
        "skal/bør/kan/tør jeg arbejde for/med/hos <name> igen; skal/bør/tør jeg blive ved med at arbejde for <name>; "
        "skal/bør/tør jeg sige ja til <name>; skal/bør/kan jeg arbejde for/med/hos <name>; "
        f"er det en god ide/idé at tage et/en/mere/flere/endnu? et/en? nyt/ny/nye? {_JOB} for/fra/hos <name>; "
        f"er det klogt at tage et/en/mere/flere/endnu? et/en? nyt/ny/nye? {_JOB} for/fra/hos <name>; "
        f"kan det betale sig at tage et/en/mere/flere? nyt/ny? {_JOB} for/fra/hos <name>; "
        f"nyt/ny/nye {_JOB} for/fra/hos/til <name>; "
        f"<name> vil have mig til at lave mere/flere skal jeg sige ja; "
        f"<name> tilbyder et/en? nyt/ny/mere {_JOB} skal jeg tage det/den; "
        f"<name> har et/en? nyt/ny/mere {_JOB} til mig skal jeg tage det/den"
    ),
    "FRIEND": (
        "<name> er en ven; <name> er min ven; <name> er en veninde; <name> er min veninde; "
        "<name> er en god/nær/gammel ven/veninde; <name> er en ven/veninde af mig; "
        "<name> er en god/nær/gammel ven/veninde af mig; <name> og jeg er venner/veninder; "
        "jeg er venner/veninder med <name>; <name> er en kammerat; <name> er mine venner; "
        "<name> er en af mine venner/veninder"
    ),
    "FAMILY": (
        "<name> er familie; <name> er i familien; <name> er i familie med mig; <name> er min familie; "
        "<name> er i min familie; <name> er en del af familien; "
        "<name> er min bror/søster/kusine/fætter/onkel/tante/faster/moster/mor/far/nevø/niece/svoger/svigerinde/svigermor/svigerfar"
    ),
    "NO_BOND": (
        "<name> er ikke en ven; <name> er ikke min ven; <name> er ikke familie; <name> er bare en kunde; "
        "<name> er kun en kunde; <name> er ikke længere en ven; <name> er ikke en veninde"
    ),
}
ERRAND_FILLERS = (
    "venligst tak hej ok okay nu i dag lige kan vil du jeg gerne have at om på kl klokken den det de en "
    "et for i til og så bare helt fuldstændigt permanent igen i stedet mere flere mig send sende få giv "
    "lav sæt skift ændr flyt ryk skal være rolig bot endeligt altid fra venlig hilsen alt sammen min "
    "mine hver morgenen dagen om af dig må der kom komme kommer med ønsker penge også godt nok ikke kort "
    "længere morgener"
)
"""Words that may stand around an errand without changing it."""
