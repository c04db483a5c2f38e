"""English words with a job in the sentence, and words that mean nothing by themselves."""

JOINING = {
    "COMES_TO": "comes to; amounts to; sum of; total of; sum; amount of; price of; at a price of",
    "DEAL": "deal; deal with; new deal; agreement; arrangement; agreed",
    "PAY_LOOSE": (
        "do; does; give; gives; send; sends; clear; cover; sending; sorting; clearing; "
        "hand over; chip in; will do; paid"
    ),
    "RECEIVE": (
        "got; received; recieved; receive; collected; have received; just got; has had; had"
    ),
    "RECUR_SURE": "repeating; recurring; standing; subscription; every time; repeat invoice",
    "NOT_A_NUMBER": "nan; inf; infinity; infinite; minus infinity",
    "MINUS": "minus; negative",
    "FROM": (
        "from; starting; beginning; as of; commencing; first one; first payment; start; "
        "starts; begins; starting on; starting from; from the; first one on; kicking off; "
        "effective; starting with; begin; first instalment; first installment; the first on; "
        "first on; from and including; first due"
    ),
    "UNTIL": (
        "until; till; til; by; before; no later than; good for; valid until; ends; through; "
        "for; up to; latest; valid; within; up until; expires; runs to; not before; "
        "at the latest; deadline; if paid by; to"
    ),
    "UNTIL_THEN": "until then; till then; til then; up to then; before then; by then",
    "SINCE": "since; going back to; ever since",
    "DAY_LEAD": "on; by; the; due; at; of; for; this; dated; date; was; is; comes; falls; it",
    "FOR": "for; re; regarding; covering; towards; toward; about; on account of; in respect of",
    "TO_NAME": "to; from; by; with; for; of; client; against; on; at; customer; about",
    "IN_NAME": "at; in; on; of; by; under",
    "NEG": (
        "dont ever; don't ever; do not ever; never ever; "
        "not; never; dont; don't; doesnt; doesn't; didnt; didn't; no; isnt; isn't; wont; "
        "won't; cant; cannot; hasnt; havent; wasnt; wouldnt; neither; nobody; shouldnt; "
        "nothing; arent; without"
    ),
    "IF": "if; unless; provided; assuming; in case; should he; should she; depending; depends",
    "MAYBE": (
        "maybe; perhaps; i think; i guess; probably; might; possibly; not sure; i suppose; "
        "i believe; could be; unsure; i reckon; seems; apparently; supposedly; presumably; "
        "hopefully; i hope; either; if i remember; i wonder; something like; dont know; "
        "don't know; suppose; what if; imagine; wish; hypothetically; let's say; lets say; "
        "would be; would i; should i; can i; could i; may i; shall i"
    ),
    "THEM": (
        "him; her; them; he; she; they; his; hers; their; it; its; theirs; he's; shes; hes; "
        "theyre; she's; they're; hell; she'll; they'll; theyll"
    ),
    "ME": "me; us; my; mine; i; we; our",
    "ALL": (
        "everyone; everybody; all; all clients; everything; all reminders; all of them; "
        "anyone; all the reminders; all nudges; the whole thing; all my clients"
    ),
    "DETERMINED": (
        "the; his; her; their; its; that; those; this; these; remaining; outstanding; total"
    ),
    "AND": "and; &; plus; also; then; and then; as well as; so; but; and also; after that; while",
    "ARTICLE": "the; a; an; some; my; our; her; his; their; that; this; it; being",
    "NUMBER_NOUN": (
        "number; no; no .; nr; po; invoice number; order; ref; reference; flat; room; page; #; "
        "invoice no; inv; version; phase; chapter; step; invoice #; "
        "stage; milestone; instalment; installment"
    ),
    "REL": "that; which; who; is; are; was; he; she; they; has; have",
    "MEASURE": (
        "minutes; minute; mins; hours; hour; hrs; seconds; degrees; km; kg; miles; people; "
        "persons; guests; pages; percent; items; pieces; o'clock; years old; stars; points; "
        "votes; copies; events; photos; words"
    ),
    "IN_YEAR": "in; since; from; of; during; until; by",
}

FILLERS = (
    "a an the i me my we us our you your he she it they him her them his its their this "
    "that these those and or but so if as at by for from in into of off on onto over to up "
    "with about after before is am are was were be been being do does did done have has had "
    "having will would can could should may might must shall not no yes yeah yep ok okay "
    "please pls plz hi hey hello morning evening good well just really very too also now "
    "then there here still yet already again ever never always soon later what who whom "
    "whose which when where why how all any some each every both more most other another "
    "such only own same than one out one's got get gets getting give go goes going gone "
    "come comes came make makes made take takes took put puts see saw seen know let lets "
    "like need needs want wants say says said tell told ask thing things stuff time job "
    "work works bit lot finally yo hiya dear mate today tomorrow yesterday last next week "
    "month year day first second new old big small half whole rest back down through "
    "because since until while though although instead quickly quick note fyi btw update "
    "actually oh ah um uh hmm gotta gonna wanna lol haha thanks thank sorry great nice im "
    "ive ill id youre youve hes shes theyre theyve weve dont doesnt didnt isnt arent wasnt "
    "werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt heres theres whats thats "
    "client clients customer customers owner people somebody someone anybody anyone nobody "
    "everyone else via cash cheque check bank card paypal venmo account money amount sum "
    "price total cost costs hour hours minute minutes o'clock clock pm fire hundred "
    "thousand agreed reminder message email phone number possibly maybe perhaps probably "
    "between against during per plus minus regarding cheers love hope guess think thought "
    "something anything nothing everything gave sent paid look looks looking start started "
    "starts stop stopped end ends ended lovely way part parts right wrong left sure fine "
    "pay pays paying debt due owe owes invoice bill charge called named"
)
NAMES_IN_S = (
    "james charles chris dennis nicholas thomas lewis louis jules agnes iris doris phyllis russ "
    "curtis travis otis francis marcus julius jonas lucas gus rhys angus silas elias ines jesus "
    "carlos luis andreas alexis paris douglas matthias tobias barnabas jones evans davies "
    "williams roberts hughes edwards lloyds rogers adams stevens harris morris"
)
FIRM_WORDS = (
    "ltd limited inc llc llp plc co corp corporation gmbh aps as ab oy sa srl bv nv company "
    "firm mr mrs ms miss mx dr prof sir & and the ivs is ks"
)

FIRST_NAMES = (
    "will mark bill may june april tal sue grace art rich frank pat rob hope faith drew chase "
    "guy dan kim sol jack ray max joy rose dawn august jan miles penny sunny clay dean earl "
    "glen grant iris ivy lance neil nick pierce reed skip troy wade bob don gene herb les "
    "mercy nat norm victor ward"
)

CLIENT_NOUNS = "client customer"
