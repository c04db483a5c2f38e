"""English words of owing, billing and money that came in."""

OWING = {
    "OWE": (
        "put * down for; stick * on; put * on * tab; add * to * tab; owe; owes; owing; ows; "
        "owed; is in my debt; are in my debt; in debt to me; indebted; now owes; owe me; "
        "owes me; owes us; on the hook for; has to pay me; have to pay me; needs to pay me; "
        "need to pay me; must pay me; gotta pay me; still to pay me; "
        "needs to cough up; has to cough up; have to cough up; needs to pay up; has to pay up; "
        "must cough up; needs to hand over; has to hand over; needs to find; is due to pay me; "
        "are due to pay me"
    ),
    "I_OWE": (
        "i owe; we owe; i still owe; i also owe; do i owe; i'm owing; ill owe; i will owe; "
        "that i owe; we still owe; my debt to; i borrowed"
    ),
    "BY_OWED": "im owed; i'm owed; i am owed; owed by; owed from; we're owed; we are owed",
    "BILL": (
        "invoice; invoiced; invoicing; invoices; bill; billed; billing; charge; charged; "
        "charging; charges; new invoice; invoice for; fee for; rate for; quoted; invoice to; "
        "invoice of; "
        "raise an invoice; raised an invoice; send an invoice; new bill; put through; "
        "stick through; write up an invoice; make an invoice; make out an invoice; "
        "draw up an invoice"
    ),
    "BILLED": (
        "sent * invoice; sent * bill; invoiced; billed; issued * invoice; raised * invoice; "
        "sent an invoice; sent out * invoice; emailed * invoice; invoice sent; invoice out; "
        "invoice is/was sent; invoice has been sent; invoice is/went out; invoice has gone out; "
        "invoice for * sent"
    ),
    "BILL_NOUN": "invoice; bill; payment; debt; account; tab; due date; deadline; balance",
    "DEBT": "debt; debts; tab; receivable; iou; new debt; outstanding amount; account of",
    "LOG": (
        "log; record; add; note; note down; put down; put * down; write down; enter; jot; "
        "register; book; mark down; mark; new debt; save; create; set up; make a note; "
        "chalk up; put in"
    ),
    "JOB": (
        "ordered from me; commissioned; booked me for; hired me for; ordered; had me; "
        "did a job; did * job; did some work; did work; finished; delivered; completed; "
        "wrapped up; just did; made; handed over; shipped; sold; built; designed; done; did; "
        "have done; worked"
    ),
    "TO_BE_PAID": (
        "to be paid; must be paid; should be paid; needs paying; payable; is due; be settled; "
        "needs to be paid; has to be paid; it is due; falls due; has until; have until; "
        "it's due; its due"
    ),
    "DUE": (
        "due; payable; needs paying; to be paid; pay by; they pay by; to pay by; due date; "
        "falls due; falling due; payment by; payment due; payment terms; due on; terms; "
        "needs to be paid; should be paid; must be paid; must pay by; is due; was due; "
        "were due; deadline; due by; got * to pay; has * to pay; have * to pay; to be settled; "
        "is expected; expected"
    ),
    "WAS_DUE": (
        "due date passed; due date was; should have been paid; its due date has passed; "
        "was due; were due; should have paid; should've paid; was supposed to; "
        "were supposed to; was meant to; that was due; had to pay by; fell due; went overdue; "
        "has been due; been overdue; overdue since; late since; was payable; "
        "<name> owed; owed me since; were to be paid; was to be paid; was to pay; "
        "was expected; has been late since; overdue from"
    ),
    "NEW_CLIENT": "new client; new customer; a new one; first job; first time client",
    "ANOTHER": "another; additional; further; extra; more; on top",
    "EACH": "each; apiece; a head; per head; per person; both; all owe",
    "BOTH": "both; all of them; each of them; all three; the two of them; the both of them",
    "VAT_PLUS": (
        "plus vat; + vat; excl vat; excl . vat; excluding vat; ex vat; ex . vat; before vat; "
        "vat on top; without vat; vat excluded; vat not included; net of vat; "
        "exclusive of vat; vat extra; and vat; plus tax; + tax; not including vat; "
        "not incl vat; vat to be added; vat is extra; vat not incl; exc vat; exc . vat; "
        "not inc vat; no vat included; plus/+ <percent> vat"
    ),
    "VAT_IN": (
        "including vat; incl vat; incl . vat; inc vat; inc . vat; with vat; vat included; "
        "inclusive of vat; vat incl; vat inclusive; all in"
    ),
    "PAID": (
        "paid; payed; paid me; pays up; has paid; have paid; transferred; sent; wired; "
        "venmoed; paypaled; paypalled; zelled; deposited; settled; settled up; cleared; "
        "gave me; handed me; has sent; just paid; remitted; coughed up; forked out; "
        "forked over; revolut me; squared up; made a payment; sent over; "
        "put * into my account; paid off; paid back; repaid; gave us; has cleared; paid up; "
        "bank transferred; dropped off; revoluted; mobilepaid; stumped up; sent me; "
        "sent through; shelled out; chipped in; covered; slipped me; transfered; wire me; "
        "given me; just given me; has given me; venmo'd; venmod; paypal'd; paypald; zelle'd; "
        "venmo'd me; put in; bunged me; bunged; handed over; popped round with; brought me; "
        "dropped me; pinged me; pinged over; sorted me out; coughed; slung me; revolut'd; "
        "bacs'd; monzo'd; mobile paid; mobilepayed; mobile payed; swished; e transferred; "
        "etransferred"
    ),
    "GOT": (
        "got; received; recieved; receive; collected; came in; came through; arrived; landed; "
        "hit my account; in my account; hit the account; hit the bank; has landed; turned up; "
        "came from; rolled in; dropped; been received; was received; have received; banked; "
        "got in; showed up; went through; came; in the bank; cashed; came by; is in; are in; "
        "just in; showed up in; in from; received from; just got; popped up; credited; "
        "had <money> off; had <n> off; had <money> from; had <n> from; have had; "
        "banked <money>; picked up <money>; picked up <n>; taken <money> from; "
        "took <money> from; took <n> from; taken <n> from; money from <name>; "
        "is in the account; just landed; made it in"
    ),
    "INCOME": (
        "payment; deposit; wire; transfer; cheque; check; instalment; installment; money; "
        "down payment; part payment; partial payment; cash; funds; payment from; payment of; "
        "prepayment; advance; incoming; remittance; deposit from"
    ),
    "FULL": (
        "in full; paid everything; everything; paid it all; the lot; whole thing; whole bill; "
        "whole lot; all of it; whole amount; full amount; the rest; remainder; "
        "the remaining balance; outstanding balance; remaining amount; paid up; settled up; "
        "all they owed; all he owed; all she owed; what they owed; what he owed; "
        "what she owed; entire; cleared * balance; cleared * debt; cleared * bill; "
        "cleared * account; cleared * tab; full balance; all paid; settled * account; "
        "settled * bill; settled * invoice; settled * debt; settled * balance; settled * tab; "
        "is square; are square; were square; is all square; were all square; in one go; "
        "paid off; paid * off; paid * invoice; paid * bill; debt free; all settled; "
        "fully paid; paid fully; fully; completely; the balance; full; whole; squared up; "
        "all square; settled everything; owed me; every penny; every cent; last of it; "
        "entire amount; the rest of; the remaining; wiped the slate clean; nothing left; "
        "has settled; have settled; just settled; total; in total; paid * balance; all that; "
        "cleared it; cleared everything; zeroed"
    ),
    "UNPAID": (
        "hasnt paid; havent paid; hasn't paid; has not paid; have not paid; not paid; "
        "didnt pay; did not pay; hasnt * paid; havent * paid; has not * paid; not yet paid; "
        "never paid; not * paid; isnt paying; wont pay; won't pay; not paying; refuses to pay; "
        "yet to pay; not settled; nothing from; no payment; hasnt sent; hasnt settled; "
        "hasnt transferred; havent received; havent got; didnt receive; did not receive; "
        "haven't received; hasnt cleared; hasn't arrived; hasnt come; not received; "
        "not arrived; hasnt arrived; doesnt pay; still waiting; no sign of; bounced; "
        "yet to receive; didnt get; didnt send; not get; failed; never got; never received; "
        "hasnt landed; almost paid; nearly paid; should have paid; supposed to pay; "
        "was going to pay; hasnt come in; refunded; refund; not come in; returned; bounce; "
        "wasnt paid; werent paid; should pay; might pay; may pay; could pay; would pay; "
        "forgot to pay; failed to pay"
    ),
    "I_PAID": (
        "i paid; i've paid; ive paid; i have paid; we paid; i sent; i transferred; i wired; "
        "i just paid; i bought; i spent; i gave; i pay; ill pay; i will pay; we pay; i'll pay; "
        "i need to pay; i have to pay; i must pay; i should pay; im paying; i also paid; "
        "we sent; i venmoed; i already paid; i settled; i lent; i loaned; i handed; "
        "we transferred; i had to pay; i tipped; i donated; i got paid by; i repaid; "
        "i refunded; paid by me; i can pay; i want to pay; i forgot to pay; we bought; "
        "we've paid; weve paid; i gotta pay; i charge; paid my; "
        "i still have to pay; i also have to pay; i just have to pay; i still need to pay; "
        "i still must pay; i still gotta pay; i have got to pay; ive got to pay; i got to pay; "
        "we have to pay; we need to pay; we still have to pay; we must pay; im due to pay; "
        "remind me to pay; i should be paying; i am paying; i was charged; they charged me; "
        "charged me; billed me; invoiced me; i was billed; i was invoiced; my bill from; "
        "my invoice from"
    ),
    "MONEY_FROM": "from <name>; off <name>; by <name>",
    "MONEY_FROM_WORD": "from",
    "DEPOSIT": (
        "deposit; prepayment; down payment; upfront fee; advance payment; part payment; "
        "advance; first instalment; kick - off fee"
    ),
    "MONEY": (
        "money; transfer; payment; the rest; it; cash; wire; funds; invoice; bill; balance; cheque"
    ),
    "SQUARE": "square; squared; settled; cleared; debt free; quits",
    "UNPAID_SURE": (
        "hasnt paid; wont pay; won't pay; refuses to pay; not paid; not paying; cant pay; didnt pay"
    ),
    "SHARE": ("part of; some of; a bit of; a little of; a portion of; a third of; a quarter of"),
    "OWES_NOTHING": (
        "no longer owes/owe; no longer owes/owe me/us? anything/money?; doesnt/dont owe; "
        "doesnt/dont owe me/us; doesnt/dont owe me/us? anything/money; "
        "does/do not owe me/us? anything/money?; "
        "doesnt/dont/not owe me/us? anything/money? anymore; "
        "doesnt/dont/not owe me/us? anything/money? any more/longer; owes me/us? nothing; "
        "owes me/us? nothing any more/longer; owes me/us? nothing anymore; "
        "isnt/not owing anything; has/have nothing left to pay"
    ),
}
