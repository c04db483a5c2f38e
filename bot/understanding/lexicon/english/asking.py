"""English words by which an owner asks."""

ASKING = {
    "WHO_OWES": (
        "whos been slow; who is slow; who has been slow; "
        "whos lagging; who is lagging; whos behind; whos dragging; who is dragging; whos slow; "
        "list of people who owe; everybody who owes; everyone that owes; everybody that owes; "
        "people who owe; people that owe; clients who owe; clients that owe; list of debtors; the "
        "people owing; all who owe; "
        "past their date; upcoming payments; whos still outstanding; whos outstanding; "
        "who is outstanding; who do i have to chase; who should i chase; who needs chasing; "
        "im waiting on; waiting for payment; invoices * not paid; invoices * unpaid; "
        "hasnt been paid; still to come in; who are we waiting on; total i'm owed; "
        "who all still; whos late; who's behind; who owes; who still owes; who all owes; "
        "whos owing; who owe; who do i need to chase; who * has to pay; who * hasnt paid; "
        "who * havent paid; who * not paid; who * not settled; who * outstanding; "
        "who is owing; owed in total; am i owed; im owed altogether; am i still owed; "
        "are we owed; do people owe; does everyone/everybody owe; where do we stand; "
        "where do i stand; open invoices/debts/balances; unpaid invoices/bills; my debtors; "
        "outstanding invoices/balances/debts/payments/money/amounts; list of debts/debtors; "
        "debtors; debtor list; money is out there; whats outstanding; what is outstanding; "
        "everything owed; total owed; who needs to pay; whos yet to pay; who is yet to pay; "
        "who has yet to pay; still waiting on; everyone who owes; all debts; receivables; "
        "money owed to me; show * debts/ledger/balances; list * debts/ledger/balances/clients; "
        "the ledger; my ledger; how much * coming to me; money coming to me; "
        "total outstanding; who else owes; who has not paid; who hasn't * settled; "
        "all outstanding; owe me in total; owed to me; who has to pay; whats owed; "
        "what is owed; who do i still have to chase; "
        "whats still outstanding; what is still outstanding; what else is outstanding; "
        "anything outstanding; whats unpaid; what is unpaid; whats still unpaid; "
        "what hasnt been paid; whats left to collect; who is still to pay; who is left to pay; "
        "who hasnt paid; who havent paid; anyone still owing; anyone owing; who am i chasing; "
        "what am i still owed; what am i owed; whats owing; who is behind; whos in arrears; "
        "who has missed"
    ),
    "HOW_MUCH": (
        "how much does; how much do; how much did; what does; what do; whats; what is; "
        "how much is; how much; how much has; what has; does; do; is; are; what about; check; "
        "show; show me; tell me; hows; how is; how are; where does; where is; where are; any; "
        "give me; did; has; have; still; list; pull up; remind me what/how; what did; "
        "remind me who; anyone; anything; anybody; which; who; whos; who's; who is; "
        "let me know; can you tell; could you tell"
    ),
    "BALANCE": (
        "where are we with; where do we stand with; how are things with; left on; left to pay; "
        "how do i stand with; hows it looking with; any debt; balance; saldo; outstanding; "
        "open balance; owe; owes; owing; owed; debt; tab; bill; account; stand; open; unpaid; "
        "still to pay; remaining; square with me; square; "
        "got to pay; still got to pay; have to pay; has to pay; still have to pay; "
        "need to pay; still outstanding; left outstanding; to settle; still to settle; "
        "paid up; in debt; position; square up"
    ),
    "OVERDUE": (
        "slow to pay; slow payers; slow paying; slow with; "
        "lagging; lagging behind; behind on; behind with; dragging * feet; dragging * heels; "
        "fallen behind; falling behind; "
        "past their date; past its date; past their deadline; out of date; overdue; late; "
        "behind; past due; in arrears; arrears; delinquent; missed; lapsed; gone past; "
        "overdues; late payers; running late; slipped past; should have paid by now; "
        "should've paid; past their due date; past the due date; missed * due date; late ones; "
        "not paid on time; dragging their feet; out of time; already due; past it"
    ),
    "SOON": (
        "upcoming payments; upcoming; due soon; coming due; falling due; comes due; falls due; "
        "fall due; due this week; due next week; next few days; coming days; due in the next; "
        "coming up; coming in; due shortly; about to be due; expected * this week; "
        "expected soon; expecting this week; next payments; due this month; due tomorrow; "
        "due today; becoming due; next week; payments are coming; nearly due; almost due; "
        "has to pay me this week; pays soon; this week"
    ),
    "HISTORY": (
        "gone out to; went out to; everything * sent to; past messages to; messages to; "
        "sent out to; have we reminded; have i reminded; did we remind; already reminded; "
        "have we chased; have we sent; have we written; did we write; last heard from me; "
        "last time i wrote; last time i messaged; last reminded; hear from me; been sent to; "
        "sent to; history; what did i send; what have i sent; what did we send; "
        "what have we sent; what did you send; what have you sent; what was sent; "
        "whats been sent; what has been sent; when did i last; when did we last; "
        "when was the last time; what did i write; what have i written; sent * so far; "
        "messages so far; reminders have gone; reminders did; timeline; log for; log of; "
        "conversation with; correspondence; so far with; past messages; everything i sent; "
        "everything i've sent; how many reminders; how many times have; last message to; "
        "last contact; track record; what went out; whats gone out; what has gone out; "
        "have i contacted; did i remind; did i send; have i chased; did i chase; "
        "what reminders; which reminders; which messages; did i last; chase * last; "
        "paper trail; sent to * already; already sent; have i written; when did you last; "
        "show me what i; past reminders; previous messages; everything sent; what messages; "
        "what's happened with; what happened with; story with; whats the story; rundown; "
        "contacted; "
        "have we said to; have i said to; did we say to; did i say to; what have we told; "
        "what have i told; what did i tell; what did we tell; have i emailed; have we emailed; "
        "did i email; have i texted; did i text; have i messaged; last email; last text; "
        "last emailed; last text to; last email to; last wrote to; last messaged; last chased; "
        "emails have; texts have; letters have; letters did; emails did; been in touch with"
    ),
    "LOOK": (
        "how much late fee; late fee am i allowed; am i allowed; what's the law; legal; "
        "interest; is it legal; allowed to charge; per hour; hourly rate; fair price; "
        "how many; what rate"
    ),
    "QUESTION": (
        "would; is <name>; does; did; has <name>; do; are <name>; can <name>; could <name>; "
        "should; was <name>; were <name>; am i; will <name>; have <name>; why; when; where; "
        "how; what; which; who; whose; shall; isnt <name>; has he/she/they; is he/she; "
        "are they; is it; is there; will he/she/they; hasnt <name>; wasnt <name>; can i; "
        "could i"
    ),
    "ASIDE": "weather; song; alarm; timer; play; music; lights; lamp; temperature; movie; joke",
}

POSED = {
    "GREETING": r"hey|hi|hello|ok|okay|so|and|also|just|well|rolig|then|but",
    "REQUEST": (
        r"(?:please )?(?:can|could|would|will|wont|won't|cant|can't) (?:you|u|we|rolig)\b"
        r"|(?:please|pls|kindly|would you mind|how about|what about|why not|why dont|why don't|lets"
        r"|let's|may i have|can i have|could i have|do me a favour|do you mind|are you able"
        r"|is it possible|is it ok|is there (?:a|any) way|do you think you (?:can|could))\b"
    ),
    "POLITE": r"\b(?:please|pls|plz|thanks)\b",
    "ASKED": (
        r"(?:is|are|was|were|isn'?t|aren'?t|wasn'?t|weren'?t|has|hasn'?t) (?:i|you|we|they|he|she"
        r"|it|my|our|the|this|that|there|any|all|<name>)(?!\w)|does(?:n'?t)?\b|am i\b|do <name>"
        r"|(?:did(?:n'?t)?|had|haven'?t|do|don'?t|have) (?:i|you|we|they|he|she|my|our)\b"
        r"|(?:what|when|where|which|who|why|how(?: much| many| often)?)"
        r"(?:'s|s|'re)? (?:is|are|was|were|does|did|do|has|have|my)\b|what(?:'s|s) "
    ),
    "ADVICE": r"(?:should|shall) ",
}
"""Patterns of how a question begins, and of how somebody is asked to do something."""
