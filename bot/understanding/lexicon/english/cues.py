"""English words by what they do in a sentence about money owed."""

CUES = {
    # asking
    "WHO_OWES": "who owes; who still owes; who all owes; whos owing; who owe; who do i need to chase"
    "; who * has to pay; who * hasnt paid; who * havent paid; who * not paid; who * not settled"
    "; who * outstanding; who is owing; owed in total; am i owed; im owed altogether"
    "; am i still owed; are we owed; do people owe; does everyone/everybody owe; where do we stand"
    "; where do i stand; open invoices/debts/balances; unpaid invoices/bills; my debtors"
    "; outstanding invoices/balances/debts/payments/money/amounts; list of debts/debtors; debtors"
    "; debtor list; money is out there; whats outstanding; what is outstanding; everything owed"
    "; total owed; who needs to pay; whos yet to pay; who is yet to pay; who has yet to pay"
    "; still waiting on; everyone who owes; all debts; receivables; money owed to me"
    "; show * debts/ledger/balances; list * debts/ledger/balances/clients; the ledger; my ledger"
    "; how much * coming to me; money coming to me; total outstanding; who else owes"
    "; who has not paid; who hasn't * settled; all outstanding; owe me in total; owed to me"
    "; who has to pay; whats owed; what is owed; who do i still have to chase; owes me money",
    "HOW_MUCH": "how much does; how much do; how much did; what does; what do; whats; what is"
    "; how much is; how much; how much has; what has; does; do; is; are; what about; check; show"
    "; show me; tell me; hows; how is; how are; where does; where is; where are; any; give me; did"
    "; has; have; still; list; pull up; remind me what/how; what did; remind me who; anyone; anything"
    "; anybody; which; who; whos; who's; who is; let me know; can you tell; could you tell; see; and",
    "BALANCE": "balance; saldo; outstanding; open balance; owe; owes; owing; owed; debt; tab; bill"
    "; account; stand; open; unpaid; left to pay; still to pay; remaining; square with me; square",
    "OVERDUE": "overdue; late; behind; past due; in arrears; arrears; delinquent; missed; lapsed"
    "; gone past; overdues; late payers; running late; slipped past; should have paid by now"
    "; should've paid; past their due date; past the due date; missed * due date; late ones"
    "; not paid on time; dragging their feet; out of time; already due; past it",
    "SOON": "due soon; coming due; falling due; comes due; falls due; fall due; due this week"
    "; due next week; next few days; coming days; due in the next; upcoming; coming up; coming in"
    "; due shortly; about to be due; expected * this week; expected soon; expecting this week"
    "; next payments; due this month; due tomorrow; due today; becoming due; next week"
    "; payments are coming; nearly due; almost due; has to pay me this week; pays soon; this week",
    # owing and billing
    "OWE": "owe; owes; owing; ows; owed; is in my debt; are in my debt; in debt to me; indebted"
    "; now owes; owe me; owes me; owes us; on the hook for; has to pay me; have to pay me"
    "; needs to pay me; need to pay me; must pay me; gotta pay me; put * down for; still to pay me",
    "I_OWE": "i owe; we owe; i still owe; i also owe; do i owe; i'm owing; ill owe; i will owe"
    "; that i owe; we still owe; my debt to; i borrowed",
    "BY_OWED": "im owed; i'm owed; i am owed; owed by; owed from; we're owed; we are owed",
    "BILL": "invoice; invoiced; invoicing; invoices; bill; billed; billing; charge; charged; charging"
    "; charges; new invoice; invoice for; fee for; rate for; quoted; invoice to; invoice of",
    "DEBT": "debt; debts; tab; receivable; iou; new debt; outstanding amount; account of",
    "LOG": "log; record; add; note; note down; put down; put * down; write down; enter; jot; register"
    "; book; mark down; mark; new debt; save; create; set up; make a note; chalk up; put in",
    "JOB": "did a job; did * job; did some work; did work; finished; delivered; completed; wrapped up"
    "; just did; made; handed over; shipped; sold; built; designed; done; did; have done; worked",
    "DUE": "due; payable; needs paying; to be paid; pay by; they pay by; to pay by; due date"
    "; falls due; falling due; payment by; payment due; payment terms; due on; terms; needs to be"
    " paid; should be paid; must be paid; must pay by; is due; was due; were due; deadline; due by"
    "; got * to pay; has * to pay; have * to pay; to be settled; is expected; expected",
    "WAS_DUE": "was due; were due; should have paid; should've paid; was supposed to; were supposed to"
    "; was meant to; that was due; had to pay by; fell due; went overdue; has been due; been overdue"
    "; overdue since; late since; was payable",
    "NEW_CLIENT": "new client; new customer; a new one; first job; first time client",
    "ANOTHER": "another; additional; further; extra; more; on top",
    "EACH": "each; apiece; a head; per head; per person; both; all owe",
    "BOTH": "both; all of them; each of them; all three; the two of them; the both of them",
    "VAT_PLUS": "plus vat; + vat; excl vat; excl . vat; excluding vat; ex vat; ex . vat; before vat"
    "; vat on top; without vat; vat excluded; vat not included; net of vat; exclusive of vat"
    "; vat extra; and vat; plus tax; + tax; not including vat; not incl vat; vat to be added"
    "; vat is extra; vat not incl; exc vat; exc . vat; not inc vat; no vat included",
    "VAT_IN": "including vat; incl vat; incl . vat; inc vat; inc . vat; with vat; vat included"
    "; inclusive of vat; vat incl; vat inclusive; all in",
    # money that came in
    "PAID": "paid; payed; paid me; pays up; has paid; have paid; transferred; sent; wired; venmoed"
    "; paypaled; paypalled; zelled; deposited; settled; settled up; cleared; gave me; handed me"
    "; has sent; just paid; remitted; coughed up; forked out; forked over; revolut me; squared up"
    "; made a payment; sent over; put * into my account; paid off; paid back; repaid; gave us"
    "; has cleared; paid up; bank transferred; dropped off; revoluted; mobilepaid; stumped up"
    "; sent me; sent through; shelled out; chipped in; covered; slipped me; transfered; wire me",
    "GOT": "got; received; recieved; receive; collected; came in; came through; arrived; landed"
    "; hit my account; in my account; hit the account; hit the bank; has landed; turned up"
    "; came from; rolled in; dropped; been received; was received; have received; banked; got in"
    "; showed up; went through; came; in the bank; cashed; came by; is in; are in; just in"
    "; showed up in; in from; received from; just got; popped up; credited",
    "INCOME": "payment; deposit; wire; transfer; cheque; check; instalment; installment; money"
    "; down payment; part payment; partial payment; cash; funds; payment from; payment of"
    "; prepayment; advance; incoming; remittance; deposit from",
    "FULL": "in full; paid everything; everything; paid it all; the lot; whole thing; whole bill"
    "; whole lot; all of it; whole amount; full amount; the rest; remainder; the remaining balance"
    "; outstanding balance; remaining amount; paid up; settled up; all they owed; all he owed"
    "; all she owed; what they owed; what he owed; what she owed; entire; cleared * balance"
    "; cleared * debt; cleared * bill; cleared * account; cleared * tab; full balance; all paid"
    "; settled * account; settled * bill; settled * invoice; settled * debt; settled * balance"
    "; settled * tab; is square; are square; were square; is all square; were all square; in one go"
    "; paid off; paid * off; paid * invoice; paid * bill; debt free; all settled; fully paid"
    "; paid fully; fully; completely; the balance; full; whole; squared up; all square; settled everything"
    "; owed me; every penny; every cent; last of it; entire amount; the rest of; the remaining"
    "; settled up; wiped the slate clean; nothing left; has settled; have settled; just settled"
    "; total; in total; paid * balance; all that; cleared it; cleared everything; zeroed",
    "UNPAID": "hasnt paid; havent paid; hasn't paid; has not paid; have not paid; not paid; didnt pay"
    "; did not pay; hasnt * paid; havent * paid; has not * paid; not yet paid; never paid; not * paid"
    "; isnt paying; wont pay; won't pay; not paying; refuses to pay; yet to pay; not settled"
    "; nothing from; no payment; hasnt sent; hasnt settled; hasnt transferred; havent received"
    "; havent got; didnt receive; did not receive; haven't received; hasnt cleared; hasn't arrived"
    "; hasnt come; not received; not arrived; hasnt arrived; doesnt pay; still waiting; no sign of"
    "; bounced; yet to receive; didnt get; didnt send; not get; failed; never got; never received"
    "; hasnt landed; almost paid; nearly paid; should have paid; supposed to pay; was going to pay"
    "; hasnt come in; refunded; refund; not come in; returned; bounce; wasnt paid; werent paid"
    "; should pay; might pay; may pay; could pay; would pay; forgot to pay; failed to pay",
    "I_PAID": "i paid; i've paid; ive paid; i have paid; we paid; i sent; i transferred; i wired"
    "; i just paid; i bought; i spent; i gave; i pay; ill pay; i will pay; we pay; i'll pay"
    "; i need to pay; i have to pay; i must pay; i should pay; im paying; i also paid; we sent"
    "; i venmoed; i already paid; i settled; i lent; i loaned; i handed; we transferred; i had to pay"
    "; i tipped; i donated; i got paid by; i repaid; i refunded; paid by me; i can pay; i want to pay"
    "; i forgot to pay; we bought; we've paid; weve paid; i gotta pay; i charge; paid my",
    # money to come
    "PAY": "pay; pays; paying; repay; repays; repaying; pay off; pays off; pay back; pays back"
    "; pay me; pays me; do; does; send; sends; transfer; transfers; settle; settles; give; gives"
    "; pay down; pay it down; pays down; clear; will do; chip in; hand over; cover; wire; square"
    "; sending; transferring; settling; clearing; sorting; paid; remit; paying off; paying back",
    "WILL": "will; going to; gonna; shall; 'll; is to; wants to; plans to; intends to; is paying"
    "; are paying; theyre paying; shes paying; hes paying; is gonna; says hell; hell; shell; theyll"
    "; she'd; he'd; they'd; shed; hed; theyd; itll; agreed to; agreed; expects to; is sending; is transferring"
    "; are sending; can pay; is settling; are settling; is going to; goes out; go out; going out"
    "; will be; paying; sending; transferring; settling; is clearing; pays; is sorting; aims to; money on; money by; is coming; comes",
    "PROMISED": "promised; promises; promise; swears; swore; committed to; commits; vowed; pledged"
    "; guaranteed; assured; said * will; said monday; gave me * word; agreed to pay; swears blind"
    "; pinky; will have it; money is coming; on the way; will get it; is promising; will be in"
    "; you'll have it; youll have it; you will get; youll get; ill pay; i will pay; i'll send"
    "; ill send; ill transfer; ill settle; ill get it; we'll pay; well pay; we'll send",
    "SAYS": "says; said; say; told; tells; claims; claimed; claiming; reckons; writes; wrote; texted"
    "; emailed; asked; asks; asking; called; rang; messaged; replied; answered; insists; mentioned"
    "; complains; complained; complaining; thinks; wants; wanted; is asking; keeps saying; according"
    " to; just told; saying; keeps asking; sent word; let me know; confirmed; argues; responded"
    "; feels; phoned; came back with; heard from; spoke to; spoke with; talked to; word from; insisted"
    "; wants to know; is saying; wondering; wonders; swears; admits; admitted; explained; stated"
    "; states; informs; informed; denies; denied; disputes; disputing; threatens; threatened"
    "; threatening; would like; hopes; got back to me; has told; have told; pretends; apologised",
    "CLIENT": "client; the client; customer; the customer; my client; a client; one of my clients"
    "; my customer; they; he; she",
    "PLAN": "plan for; payment plan; repayment plan; instalments; installments; instalment plan"
    "; installment plan; pay it down; pay it off; pays off; pay off; payment schedule; in instalments"
    "; in installments; installment; instalment; pays it off; paying it off; on a plan; a plan"
    "; repay; repays; paying down; paying off; tranches; pays back; pay back; spread; split; pay down"
    "; paying back; payments of; monthly payments; weekly payments; in goes; pays down; schedule",
    "UNTIL_DONE": "until; till; til; until paid; till its paid off; until its paid off; until cleared"
    "; until hes square; until shes square; until theyre square; until it's paid; until done"
    "; until settled; till square; till * is paid; till * is cleared; until * is paid; until * cleared",
    "DIVIDE": "split; spread; divide; over; across; break up; breaks up; in goes; divided; spreading"
    "; spreads; splits; pay off; pays off; split up; chop; into; dividing; broken; repay; in total"
    "; altogether; total; total of; all told; overall; in all; repays; works off; pay down",
    "EACH_OF": "of; at; each; apiece; per; @; instalments of; payments of; times; a go; x; a pop",
    # holding and resuming
    "HOLD": "leave * alone; leave * be; leave * out of it; leave * in peace; ease off; hold off"
    "; hold off on; hold on; pause; on hold; hold; dont chase; don't chase; dont nudge; don't nudge"
    "; dont remind; don't remind; stop chasing; stop nudging; stop reminding; stop bugging"
    "; stop pestering; stop the reminders; no reminders; no nudges; no more reminders; no chasing"
    "; give * a break; give * some space; give * until; give * till; give * some time; give * time"
    "; give * breathing room; give * a rest; give * a breather; go easy on; lay off; back off"
    "; snooze; mute; silence; freeze; suspend; put * on hold; put * on ice; put * on pause; cool it"
    "; don't bother; dont bother; stop bothering; do not chase; do not nudge; do not remind"
    "; do not contact; dont contact; don't contact; stop contacting; stop messaging; don't message"
    "; dont message; don't write to; dont write; no need to chase; no need to remind; quiet; dont hassle"
    "; don't hassle; stop hassling; stop sending * reminders; dont send * reminders; hold fire"
    "; don't send * reminders; don't email; dont email; stop emailing; stop writing; give * a week"
    "; stop all reminders; stop reminders; pause reminders; pause everything; stop everything; dont pester"
    "; don't pester; leave off; no more nudges; no more messages; not nudge; not chase; not remind; stand down"
    "; let * be; let * breathe; cut * some slack; stop the nudges; wait with; skip reminders; dont ping"
    "; give * slack; give * another week; give * more time; no more chasing; keep quiet; take a break from"
    "; don't poke; dont poke; halt; park; hold the reminders; no messages; no emails; leave * for now"
    "; don't push; dont push; don't press; wait before chasing; drop the reminders; stop poking; stop pinging",
    "TO_PAY": "to pay; to settle; for payment; to clear; pay it; for paying",
    "RESUME": "start * again; resume; restart; unpause; unmute; unfreeze; off hold; take * off hold"
    "; go back to; back on; pick up * again; carry on; continue with; continue chasing; reactivate"
    "; keep chasing; keep nudging; keep reminding; turn * back on; switch * back on; start up again"
    "; can chase * again; chase * again; nudge * again; remind * again; no longer on hold; unsnooze"
    "; lift the hold; end the hold; end the pause; hold is over; break is over; pause is over"
    "; begin * again; start chasing; start nudging; start reminding; start the reminders"
    "; reminders back; resuming; you can nudge; you can chase; you can remind; release; un - pause"
    "; get back to chasing; get back to; back to chasing; end of the pause; reminders on; continue nudging"
    "; enough waiting; wake up; continue the reminders; continue reminding; end * break; wake * up"
    "; fair game; lift * hold; end * hold; remove * hold; start bugging; back to nudging; turn on",
    # nudging and drafting
    "REMIND": "remind; reminder; reminders; nudge; nudges; nudging; chase; chasing; ping; poke; prod"
    "; follow up; followup; chase up; bump; reminding; check in with; check up on; follow - up; alert"
    "; give * a nudge; give * a shout; give * a poke; give * a push; press; badger; dun; tap"
    "; send * a reminder; get after; check on; get in touch; touch base; contact; hurry; chaser; pester"
    "; jog",
    "REMIND_ME": "remind me; ping me; nudge me; let me know; tell me; alert me; reminder for me",
    "TASK": "to buy; to call; to send; to pick; to book; to file; to water; to take; to get; to order"
    "; to email; to go; to feed; to clean; to write; to renew; to meet; to put; to wish; to bring"
    "; to finish; to do; to make; to update; to prepare; to deliver; to visit; to return; to submit",
    "WRITE": "write; explain; thank; remind * of; draft; compose; word; drop * a line; send * a message; a message to; a note to"
    "; something to; send * something; send * an email; send * a note; send * a text; message; email"
    "; text; letter; an email; prepare; write up; put together; whip up; knock out; send; a line to"
    "; what should i write; what do i say; what should i say; what can i write; how do i word; write to"
    "; what to say; what to write; help me write; drop; send out; reach out; make; i need; reply"
    "; phrase; formulate; what shall i write; how should i word; mail; tell; ask; say",
    "ASK_WRITE": "draft; compose; write something; write; message to; letter to; email to; note to"
    "; text to; something to; drop * a line; send * a message; send * something; send * a note"
    "; send * an email; send * a text; what should i write; what do i say; what should i say"
    "; what can i write; how do i word; what to say to; what to write; help me write; draft me"
    "; message for; letter for; email for; reach out to; follow up with; how should i word",
    "S_FORMAL": "formal letter; formal reminder; official letter; formal notice; letter before action"
    "; formal demand; demand letter; registered letter; formally; proper letter; official reminder"
    "; a formal; formal; formal one; formal email; legal letter; official notice; letterhead",
    "S_FINAL": "final notice; last notice; final warning; last warning; final reminder; last reminder"
    "; final demand; last chance; final letter; final one; last call; one last warning; final call"
    "; one final; ultimatum; final",
    "S_THANKS": "thank; thank you; thanks; thank - you; thank you note; say thanks; say thank you"
    "; thankyou; appreciation; thank-you; grateful",
    "S_POLICY": "payment terms; explain * terms; my terms; explain * policy; policy; late fee policy"
    "; how i work; terms of payment; our terms; explain how i bill; payment policy; explain * fees"
    "; explain my; explain the; payment rules; late payment terms; conditions; the terms; my rules",
    "S_ASK": "ask * why; ask * whats wrong; ask * what's wrong; ask * if anything; ask * if something"
    "; ask * whether something; ask * whether anything; ask * if theres; ask * reason; ask * problem"
    "; find out why; ask * what happened; ask * whats going on; ask * the matter; ask * unhappy"
    "; ask * if theyre happy; ask * okay; ask * ok; whats holding; ask * holding; asking why"
    "; asking what; why they havent; why he hasnt; why she hasnt; check whether * wrong; check if"
    " * wrong; reason for; what the holdup is; why * late; what the problem is; what the matter is"
    "; ask * if everything; ask * whats up; ask * what's up; ask * what the; ask * issue; asking * why"
    "; asking if * wrong; the hold up; ask * hold; ask * whats the; ask * how come; if something is wrong",
    "S_PLAN": "payment plan; instalments; installments; instalment plan; pay in parts; pay in stages"
    "; spread the cost; plan; pay it off in; monthly payments; pay in instalments; spread the payments"
    "; repayment plan; paying in parts; split payments; spreading the payments; spreading it",
    "S_DISCOUNT": "discount; reduction; price cut; money off; something off; settlement; deal; rebate"
    "; lower price; bit off; settlement offer; early payment discount; percent off; a bit off",
    "OFFER": "offer; propose; suggest; give; proposal; tell; let; send; proposing; offering; let know",
    # contacts, history
    "CONTACT": "email; e - mail; mail; phone; number; mobile; cell; telephone; tel; address; contact"
    "; reach; phone number; email address; whatsapp; ring; call; text; cellphone; at; is; save",
    "HISTORY": "history; what did i send; what have i sent; what did we send; what have we sent"
    "; what did you send; what have you sent; what was sent; whats been sent; what has been sent"
    "; when did i last; when did we last; when was the last time; what did i write; what have i written"
    "; sent * so far; messages so far; reminders have gone; reminders did; timeline; log for; log of"
    "; conversation with; correspondence; so far with; past messages; everything i sent; everything"
    " i've sent; how many reminders; how many times have; last message to; last contact; track record"
    "; what went out; whats gone out; what has gone out; have i contacted; did i remind; did i send"
    "; have i chased; did i chase; have i reminded; what reminders; which reminders; which messages"
    "; did i last; chase * last; paper trail; sent to * already; already sent; have i written"
    "; when did you last; show me what i; past reminders; previous messages; everything sent; what messages"
    "; what's happened with; what happened with; story with; whats the story; rundown; contacted",
    # adjusting
    "WRITE_OFF": "write off; write * off; written off; forget about; forgive; waive; not worth it"
    "; let * off; bad debt; cancel * debt; scrap * debt; drop * debt; erase * debt; delete * debt"
    "; never see that money; wipe * debt; give up on; lost cause; uncollectable; uncollectible"
    "; write that off; strike off; let it go; not going to get; wipe * slate; cancel * bill"
    "; forget * bill; forget * debt; forget * owes; forget * invoice; drop * invoice; remove * debt"
    "; as a loss; as lost; forget what; doesnt have to pay; clear * off the books; off the books; wipe"
    "; kiss * goodbye; forgive * debt; will never pay; tear up; cancel what; strike * debt; call it quits"
    "; call it a loss; wave goodbye to; let * debt go; drop what * owes; cancel * invoice; let go of",
    "DUE_DATE": "due date; deadline; payment date; due; date; pay by date; payment deadline; terms",
    "MOVE": "move; push; push back; postpone; change; extend; shift; set; put back; reschedule; delay"
    "; bring forward; update; make; should; defer; moved; now due; is now; instead; adjust; roll"
    "; pushed; gets until; give * until; give * till; has until; have until; can pay by; not until"
    "; gets; becomes; now falls; should be; should fall; now has until; put off; bump; let * pay on"
    "; allow * until",
    "RETAINER": "retainer; retainers; retained; retainer fee",
    "STAGES": "milestones; milestone; stages; stage payments; staged; in stages; phases; up front"
    "; upfront; on delivery; on completion; at the start; to start; when its done; on signing"
    "; at the end; now half; on launch; on approval; half now; balance on; when it's done; split"
    "; halfway; kickoff; kick - off; stage; deposit and; beforehand; up - front; at delivery"
    "; in advance; final; afterwards; on kickoff; on handover; half on; when finished; when done",
    "RECUR": "standing invoice; recurring invoice; recurring; subscription; regular invoice; bill"
    "; invoice; charge; charges; billing; standing charge; auto invoice; invoices; gets billed; fee"
    "; gets invoiced; is billed; is charged; maintenance fee; hosting fee; monthly fee; invoicing",
    "OFF": "<money> off; <percent> off; <n> off; off the bill/price/invoice/total/debt; knock * off; take * off; discount; reduction; rebate; knock; cheaper; take off; less; shave; price cut"
    "; money off; knock off; knocks; reduce; deduct; drop the price; discounted; take * off",
    # the conversation itself
    "UNDO": "undo; undo that; take it back; take that back; reverse; roll back; rollback; revert"
    "; that was wrong; delete the last; remove the last; cancel the last; the last thing; scratch that entry"
    "; forget the last; forget what i; strike the last; remove what; delete what; delete that entry"
    "; wrong entry; erase the last; oops that was; scrap the last; undo the last; step back"
    "; unrecord; not what i meant; that was a mistake; wrong one; i made a mistake; made a mistake"
    "; remove that entry; remove that last; go back one; ctrl z; ctrl - z; that last one was wrong"
    "; forget the last; cancel my last; get rid of the last; take back; back out the last; put it back"
    "; cancel that entry; delete that; wrong client; what you wrote down; what you just; what i just"
    "; last entry; last one; un - do; reverse that; that wasnt right; entered that wrong",
    "CANCEL": "cancel; never mind; nevermind; nvm; forget it; forget that; stop; scrap that; drop it"
    "; abort; actually dont; actually don't; forget i asked; lets not; let's not; changed my mind"
    "; no thanks; leave it; skip it; dont bother; quit; exit; scratch that; not now; cancel that"
    "; cancel this; ignore that; ignore me; leave that; disregard; disregard that; drop that; no wait"
    "; on second thought; dont do it; don't do it; call it off; no need; stop it; back out; enough"
    "; i dont want to; forget about it; ignore it; cancel it; dont worry about it; let it be; leave it there",
    "HELP": "help; help me; what can you do; what can i; how does this work; how do i use; commands"
    "; what are my options; what do you do; examples; instructions; im lost; i'm lost; how do you work"
    "; how does it work; what can i type; what can i say; what can i ask; user guide; manual; sos"
    "; show me how; what should i type; how to use; how do i start; get started; getting started"
    "; what are you; who are you; what are you for; guide me; i dont get it; i dont understand; what now"
    "; explain how; what are the options; confused; what else can; menu; tutorial; how do i",
    "EXPORT": "export; download; excel; spreadsheet; csv; xlsx; back up; backup; as a file; data dump"
    "; download my data; all my data; data out; to a file; a file of; spread sheet; xls; take out my data"
    "; copy of everything; copy of my data; a copy of * ledger; back - up; sheet; get my data; send me my data",
    "SWITCH": "speak; talk; switch; change; language; in; to; use; continue; write; reply; set; can we"
    "; please; pls; plz; answer; lets; let's; respond; only; from now on; prefer; want; go; back; back to",
    # small words with a job
    "FROM": "from; starting; beginning; as of; commencing; first one; first payment; start; starts"
    "; begins; starting on; starting from; from the; first one on; kicking off; effective; starting with"
    "; begin; first instalment; first installment; the first on; first on; from and including; first due",
    "UNTIL": "until; till; til; by; before; no later than; good for; valid until; ends; through; for"
    "; up to; latest; valid; within; up until; expires; runs to; not before; at the latest; deadline"
    "; if paid by; to",
    "UNTIL_THEN": "until then; till then; til then; up to then; before then; by then",
    "DAY_LEAD": "on; by; the; due; at; of; for; this; dated; date; was; is; comes; falls; it",
    "FOR": "for; re; regarding; covering; towards; toward; about; on account of; in respect of",
    "TO_NAME": "to; from; by; with; for; of; client; against; on; at; customer; about",
    "NEG": "not; never; dont; don't; doesnt; doesn't; didnt; didn't; no; isnt; isn't; wont; won't; cant"
    "; cannot; hasnt; havent; wasnt; wouldnt; neither; nobody; shouldnt; nothing; arent; without",
    "NOT_PROMISED": "never promised; didnt promise; hasnt promised; not promised; didnt say; never said"
    "; wont promise; didn't promise; has not promised; did not promise; refuses to; never agreed",
    "IF": "if; unless; provided; assuming; in case; should he; should she; depending; depends",
    "MAYBE": "maybe; perhaps; i think; i guess; probably; might; possibly; not sure; i suppose; i believe"
    "; could be; unsure; i reckon; seems; apparently; supposedly; presumably; hopefully; i hope; either"
    "; if i remember; i wonder; something like; dont know; don't know; suppose; what if; imagine; wish"
    "; hypothetically; let's say; lets say; would be; would i; should i; can i; could i; may i; shall i",
    "OR": "or",
    "QUESTION": "would; is <name>; does; did; has <name>; do; are <name>; can <name>; could <name>; should; was <name>; were <name>"
    "; am i; will <name>; have <name>; why; when; where; how; what; which; who; whose; shall; isnt <name>; has he/she/they; is he/she"
    "; are they; is it; is there; will he/she/they; hasnt <name>; wasnt <name>; can i; could i",
    "THEM": "him; her; them; he; she; they; his; hers; their; it; its; theirs; he's; shes; hes; theyre"
    "; she's; they're; hell; she'll; they'll; theyll",
    "ME": "me; us; my; mine; i; we; our",
    "ALL": "everyone; everybody; all; all clients; everything; all reminders; all of them; anyone"
    "; all the reminders; all nudges; the whole thing; all my clients",
    "DETERMINED": "the; his; her; their; its; that; those; this; these; remaining; outstanding; total",
    "AND": "and; &; plus; also; then; and then; as well as; so; but; and also; after that; while",
    "ARTICLE": "the; a; an; some; my; our; her; his; their; that; this; it; being",
    "NUMBER_NOUN": "number; no; no .; nr; po; invoice number; order; ref; reference; flat; room; page"
    "; #; invoice no; inv; version; phase; chapter; step; invoice #",
    "ASIDE": "weather; song; alarm; timer; play; music; lights; lamp; temperature; movie; joke",
    "LOOK": "how much late fee; late fee am i allowed; am i allowed; what's the law; legal; interest"
    "; is it legal; allowed to charge; per hour; hourly rate; fair price; how many; what rate",
    "COMES_TO": "comes to; amounts to; total; sum of; sum; amount; price; cost; worth",
}
CUES |= {
    "CORRECTS": "no; nope; sorry; i meant; i mean; meant; actually; make it; make that; rather; should be; change it to; change that to"
    "; not; instead; correction; it was; it's; its; wait; oops; scratch that; that should be; wrong",
    "YES": "yes; yeah; yep; yup; sure; ok; okay; correct; right; exactly; confirm; confirmed; do it; go ahead; please do; of course; sounds good; agreed; true; y; thats right; absolutely",
    "NO": "no; nope; nah; not; dont; don't; wrong; never; n; negative; incorrect; no thanks; cancel",
}
CUES |= {
    "BILLED": "sent * invoice; sent * bill; invoiced; billed; issued * invoice; raised * invoice; sent an invoice; sent out * invoice; emailed * invoice",
    "MONEY_FROM": "from <name>; off <name>; by <name>",
    "DEPOSIT": "deposit; prepayment; down payment; upfront fee; advance payment; part payment; advance; first instalment; kick - off fee",
}
CUES |= {"REL": "that; which; who; is; are; was; he; she; they; has; have"}
FILLERS = (
    "a an the i me my we us our you your he she it they him her them his its their this that these those"
    " and or but so if as at by for from in into of off on onto over to up with about after before is am"
    " are was were be been being do does did done have has had having will would can could should may"
    " might must shall not no yes yeah yep ok okay please pls plz hi hey hello morning evening good well"
    " just really very too also now then there here still yet already again ever never always soon later"
    " what who whom whose which when where why how all any some each every both more most other another"
    " such only own same than one out one's got get gets getting give go goes going gone come comes came"
    " make makes made take takes took put puts see saw seen know let lets like need needs want wants"
    " say says said tell told ask thing things stuff time job work works bit lot finally yo hiya dear mate"
    " thing today tomorrow yesterday last next week month year day first second new old big small half"
    " whole rest back down through because since until while though although instead quickly quick note"
    " fyi btw update actually oh ah um uh hmm gotta gonna wanna lol haha thanks thank sorry great nice"
    " im ive ill id youre youve hes shes its were theyre theyve weve dont doesnt didnt isnt arent wasnt"
    " werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt heres theres whats thats lets client"
    " clients customer customers owner people somebody someone anybody anyone nobody everyone else via"
    " cash cheque check bank card paypal venmo account money amount sum price total cost costs hour hours"
    " minute minutes o'clock clock am pm fire hundred thousand agreed reminder message email phone number"
    " might possibly maybe perhaps probably him finally between against during per plus minus regarding"
    " thanks cheers love hope guess think thought something anything nothing everything gave sent paid"
    " look looks looking start started starts stop stopped end ends ended done nice lovely way part parts"
    " right wrong left sure fine pay pays paying paid debt due owe owes invoice bill charge"
)
FIRM_WORDS = (
    "ltd limited inc llc llp plc co corp corporation gmbh aps as ab oy sa srl bv nv company firm mr mrs"
    " ms miss mx dr prof sir & and the ivs is ks"
)
CUES |= {
    "NOW_DUE": "now due; is due on; is now due; due date is now; should be due; should fall due; now falls due"
    "; fall due * instead; due * instead; doesnt have to pay until; doesn't need to pay until; has until * to pay"
    "; give * until * to pay; give * till * to pay; can pay by; new due date; new deadline; isnt due until; not due until"
    "; gets until * to pay; is due * now; have until * to pay; due now on; <day> instead; moved to <day>; due <day> instead; becomes due",
    "SAYS_SURE": "says that; claims; claimed; says he; says she; says they; complains; complained; told me; keeps saying; said she; said he; said they; said that",
    "PLAN_SURE": "instalments; installments; payment plan; repayment plan; pays; pay off; pay back; agreed to; pays off",
    "HOLD_ALL": "pause everything; stop everything; stop all; all reminders; hold everything; mute everything; pause all; no reminders; silence everything",
    "ASKS": "asks; asked; asking; wants; wanted; would like; demands; begs; is after; hoping for; requested; requests",
    "MONEY": "money; transfer; payment; the rest; it; cash; wire; funds; invoice; bill; balance; cheque",
    "CONTACT_WORD": "email; e - mail; mail; phone; number; mobile; cell; telephone; tel; phone number; email address; whatsapp; contact; reach; call; address; ring; landline; text",
    "SQUARE": "square; squared; settled; cleared; debt free; quits",
    "UNPAID_SURE": "hasnt paid; wont pay; won't pay; refuses to pay; not paid; not paying; cant pay; didnt pay",
    "IN_TOTAL": "in total; total; altogether; all told; in all; overall; all in all; over; for the lot",
}
