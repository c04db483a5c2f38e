"""Danish words for calls, visits and letters by post, apart from the words of every sentence."""

REACHING = {
    "CALLED": (
        "ringede <day>? til <name>; ringet <day>? til <name>; ringede <count> til <name>; "
        "har ringet <count> til <name>; ringede lige til <name>; ringede op til <name>; "
        "har ringet <name> op; ringede <name> op; prøvede at ringe til <name>; forsøgte at ringe til "
        "<name>; prøvet at ringe til <name>; forsøgte at fange <name>; prøvede at fange <name>; "
        "opkald til <name>; telefonopkald til <name>; ringede igen til <name>; "
        "ringet igen til <name>; "
        "prøvede <name> på telefonen; jeg ringede"
    ),
    "MISSED": (
        "<name> tog den ikke; <name> tog ikke telefonen; <name> tager ikke telefonen; "
        "<name> tager den ikke; <name> svarer ikke på telefonen; <name> svarede ikke på telefonen; "
        "<name> tog ikke røret; kunne ikke få fat i <name>; kunne ikke fange <name>; "
        "kan ikke få fat i <name>; kan ikke fange <name>; fik ikke fat i <name>; "
        "kom ikke igennem til <name>; ingen tog telefonen hos <name>; ringede forgæves til <name>; "
        "lagde en? besked til/hos <name>; lagt en? besked til/hos <name>; "
        "<name> var ikke til at få fat i; <name> var ikke til at træffe; "
        "kunne ikke få fat på <name>; kan ikke få fat på <name>; fik ikke fat på <name>; "
        "<name> var ikke til at få fat på"
    ),
    "MISDIALLED": (
        "<name> nummer/telefonnummer er forkert; <name> nummer/telefonnummer passer ikke; "
        "<name> nummer/telefonnummer virker/duer ikke; <name> nummer findes ikke; "
        "nummeret på/til/hos <name> er forkert; nummeret på/til/hos <name> passer ikke; "
        "nummeret på/til/hos <name> virker/duer ikke; forkert nummer til/på/hos <name>; "
        "forkert telefonnummer til/på/hos <name>; det er ikke <name> nummer; det er ikke nummeret til/på <name>"
    ),
    "TALKED": (
        "talte lige? <day>? med <name>; talt lige? <day>? med <name>; "
        "snakkede lige? <day>? med <name>; snakket lige? <day>? med <name>; "
        "fik fat i <name>; fået fat i <name>; fik fat på <name>; fået fat på <name>; "
        "fik <name> i røret; havde <name> i røret; havde <name> i telefonen; "
        "talte i telefon med <name>; talt i telefon med <name>; snakkede i telefon med <name>"
    ),
    "VISITED": (
        "besøgte <day>? <name>; besøgt <name>; var forbi <name>; været forbi <name>; var forbi hos <name>; "
        "været forbi hos <name>; kiggede forbi <name>; kiggede forbi hos <name>; "
        "kiggede ind hos <name>; kiggede indenfor hos <name>; kørte forbi <name>; "
        "var ude hos <name>; været ude hos <name>; var henne hos <name>; været henne hos <name>; "
        "besøg hos <name>; mødte op hos <name>; lagde vejen forbi <name>; tog ud til <name>; "
        "mødte <name> personligt"
    ),
    "POSTED": (
        "sendte brevet/brev til <name> med posten; sendt brevet/brev til <name> med posten; "
        "sendte et brev til <name> med posten; sendt et brev til <name> med posten; "
        "sendte <name> et brev med posten; sendt <name> et brev med posten; "
        "sendte brevet med posten til <name>; sendt brevet med posten til <name>; "
        "postede brevet/brev til <name>; postet brevet/brev til <name>; postede et brev til <name>; "
        "postet et brev til <name>; lagde brevet til <name> i postkassen; "
        "lagt brevet til <name> i postkassen; brevet til <name> er sendt med posten; "
        "brevet til <name> er postet; brevet til <name> er lagt i postkassen; "
        "afsendte brevet til <name>; afsendt brevet til <name>; "
        "sendte rykkeren til <name> med posten; sendt rykkeren til <name> med posten; "
        "sendte brevet til <name> pr/per post; sendte brevet til <name> som brev"
    ),
    "REGISTERED": (
        "sendte <name> et anbefalet/rekommanderet brev; sendt <name> et anbefalet/rekommanderet brev; "
        "sendte et anbefalet/rekommanderet brev til <name>; "
        "sendt et anbefalet/rekommanderet brev til <name>; "
        "sendte anbefalet/rekommanderet brev til <name>; sendt anbefalet/rekommanderet brev til <name>; "
        "sendte brevet til <name> anbefalet/rekommanderet; sendt brevet til <name> anbefalet; "
        "anbefalet/rekommanderet brev til <name>; sendte brevet anbefalet til <name>; "
        "brevet til <name> er sendt anbefalet/rekommanderet"
    ),
    "RETURNED": (
        "brevet til <name> kom retur; brevet til <name> kom tilbage; brevet til <name> er kommet retur; "
        "brevet til <name> er kommet tilbage; brevet til <name> blev returneret; "
        "brevet til <name> er returneret; fik brevet til <name> retur; fået brevet til <name> retur; "
        "mit brev til <name> kom retur; mit brev til <name> kom tilbage; "
        "brevet til <name> kunne ikke leveres; brev til <name> kom retur; brev til <name> kom tilbage"
    ),
    "BAD_NUMBER": (
        "forkert nummer; forkert telefonnummer; nummeret er forkert; nummeret virker ikke; "
        "nummeret findes ikke; nummeret er dødt; ikke hendes nummer; ikke hans nummer; "
        "ikke deres nummer; nummeret er ikke i brug; nummeret er nedlagt; nummeret duer ikke; "
        "et forkert nummer; nummeret tilhører en anden"
    ),
    "NO_ANSWER": (
        "intet svar; ingen svar; uden svar; fik ikke svar; svarede ikke; svarer ikke; "
        "tog den ikke; tog ikke telefonen; tager ikke telefonen; tager den ikke; tog ikke røret; "
        "ingen tog den; ingen tog telefonen; telefonsvarer; telefonsvareren; røg på telefonsvareren; "
        "gik på telefonsvareren; lagde besked; lagt besked; lagde en besked; ingen hjemme; "
        "ingen der; der var ingen; var der ikke; var ikke der; var ikke hjemme; ikke til at få fat i; "
        "fik ikke fat; forgæves; optaget; var optaget; der var lukket; lukket; kom ikke igennem; "
        "var ikke til stede; ingen åbnede; uden held"
    ),
    "EMPTY": (
        "ingen aftale; intet aftalt; ingen løfter; uden løfte; intet løfte; ingen dato; "
        "intet konkret; ikke noget konkret; uden resultat; intet resultat; løst snak; bare snak; "
        "der skete ikke mere; ingen konklusion; uforpligtende; aftalte ikke noget; aftalte intet; "
        "ikke aftalt noget; nåede ikke til enighed; blev ikke enige om noget"
    ),
    "THROUGH": (
        "vi snakkede; vi talte; vi talte sammen; kom igennem; fik fat i; fik talt; fik en snak"
    ),
    "LEADS": (
        "jeg; vi; har; lige; nu; i dag; så; okay; ok; endelig; netop; igen; også; et; en; "
        "her til morgen; i formiddags; i eftermiddags; tidligere; noter; skriv; og; ja; "
        "har lige; allerede; i telefonen; i telefon; over telefonen; på telefonen; personligt; noter at; mit; mine"
    ),
}
