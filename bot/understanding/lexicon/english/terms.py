"""English words about how and when money is to be paid."""

TERMS = {
    "PAY": (
        "pay; pays; paying; repay; repays; repaying; pay off; pays off; pay back; pays back; "
        "pay me; pays me; transfer; transfers; settle; settles; pay down; pay it down; "
        "pays down; wire; square; transferring; settling; remit; paying off; paying back"
    ),
    "WILL": (
        "will; going to; gonna; shall; 'll; is to; wants to; plans to; intends to; is paying; "
        "are paying; theyre paying; shes paying; hes paying; is gonna; says hell; hell; shell; "
        "theyll; she'd; he'd; they'd; shed; hed; theyd; itll; agreed to; agreed; expects to; "
        "is sending; is transferring; are sending; can pay; is settling; are settling; "
        "is going to; goes out; go out; going out; will be; paying; sending; transferring; "
        "settling; is clearing; pays; is sorting; aims to; money on; money by; is coming; comes"
    ),
    "PROMISED": (
        "promised; promises; promise; swears; swore; committed to; commits; vowed; pledged; "
        "guaranteed; assured; said * will; said monday; gave me * word; agreed to pay; "
        "swears blind; pinky; will have it; money is coming; on the way; will get it; "
        "is promising; will be in; you'll have it; youll have it; you will get; youll get; "
        "ill pay; i will pay; i'll send; ill send; ill transfer; ill settle; ill get it; "
        "we'll pay; well pay; we'll send"
    ),
    "NOT_PROMISED": (
        "never promised; didnt promise; hasnt promised; not promised; didnt say; never said; "
        "wont promise; didn't promise; has not promised; did not promise; refuses to; "
        "never agreed"
    ),
    "PLAN": (
        "plan for; payment plan; repayment plan; instalments; installments; instalment plan; "
        "installment plan; pay it down; pay it off; pays off; pay off; payment schedule; "
        "in instalments; in installments; installment; instalment; pays it off; paying it off; "
        "on a plan; a plan; repay; repays; paying down; paying off; tranches; pays back; "
        "pay back; spread; split; pay down; paying back; payments of; monthly payments; "
        "weekly payments; in goes; pays down; schedule"
    ),
    "PLAN_SURE": (
        "instalments; installments; payment plan; repayment plan; pays; pay off; pay back; "
        "agreed to; pays off"
    ),
    "UNTIL_DONE": (
        "until; till; til; until paid; till its paid off; until its paid off; until cleared; "
        "until hes square; until shes square; until theyre square; until it's paid; "
        "until done; until settled; till square; till * is paid; till * is cleared; "
        "until * is paid; until * cleared"
    ),
    "DIVIDE": (
        "split; spread; divide; over; across; break up; breaks up; in goes; divided; "
        "spreading; spreads; splits; pay off; pays off; split up; chop; into; dividing; "
        "broken; repay; in total; altogether; total; total of; all told; overall; in all; "
        "repays; works off; pay down"
    ),
    "IN_TOTAL": (
        "in total; total; altogether; all told; in all; overall; all in all; over; for the lot"
    ),
    "EACH_OF": "of; at; each; apiece; per; @; instalments of; payments of; times; a go; x; a pop",
    "RETAINER": "retainer; retainers; retained; retainer fee",
    "STAGES": (
        "milestones; milestone; stages; stage payments; staged; in stages; phases; up front; "
        "upfront; on delivery; on completion; at the start; to start; when its done; "
        "on signing; at the end; now half; on launch; on approval; half now; balance on; "
        "when it's done; split; halfway; kickoff; kick - off; stage; deposit and; beforehand; "
        "up - front; at delivery; in advance; final; afterwards; on kickoff; on handover; "
        "half on; when finished; when done; half and half; half half; half - half; fifty fifty; "
        "fifty - fifty"
    ),
    "RECUR": (
        "standing invoice; recurring invoice; recurring; subscription; regular invoice; bill; "
        "invoice; charge; charges; billing; standing charge; auto invoice; invoices; "
        "gets billed; fee; gets invoiced; is billed; is charged; maintenance fee; hosting fee; "
        "monthly fee; invoicing"
    ),
    "OFF": (
        "<money> off; <percent> off; <n> off; off the bill/price/invoice/total/debt; "
        "knock * off; take * off; discount; reduction; rebate; knock; cheaper; take off; less; "
        "shave; price cut; money off; knock off; knocks; reduce; deduct; drop the price; "
        "discounted"
    ),
    "DUE_DATE": (
        "due date; deadline; payment date; due; date; pay by date; payment deadline; terms"
    ),
    "MOVE": (
        "move; push; push back; postpone; change; extend; shift; set; put back; reschedule; "
        "delay; bring forward; update; make; should; defer; moved; now due; is now; instead; "
        "adjust; roll; pushed; gets until; give * until; give * till; has until; have until; "
        "can pay by; not until; gets; becomes; now falls; should be; should fall; "
        "now has until; put off; bump; let * pay on; allow * until"
    ),
    "MOVE_SURE": (
        "postpone; push; push back; move; extend; delay; defer; reschedule; put back; "
        "bring forward; shift; put off"
    ),
    "NOW_DUE": (
        "now due; is due on; is now due; due date is now; should be due; should fall due; "
        "now falls due; fall due * instead; due * instead; doesnt have to pay until; "
        "doesn't need to pay until; has until * to pay; give * until * to pay; "
        "give * till * to pay; can pay by; new due date; new deadline; isnt due until; "
        "not due until; gets until * to pay; is due * now; have until * to pay; due now on; "
        "<day> instead; moved to <day>; due <day> instead; becomes due; "
        "now have until; now has until; now have till; now has till; now got until; "
        "have until * now; has until * now; get until * to pay; gets till * to pay; "
        "get till * to pay; have got until; has got until"
    ),
}
