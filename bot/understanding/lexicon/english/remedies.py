"""English words for what to do about an old debt, apart from the words of every sentence."""

REMEDIES = {
    "IS": (
        "is; is it; is it still; would it be; is it really; is it even; do you think; is chasing; "
        "is pursuing; is suing; are; is there any point in; is there a point in; should i bother"
    ),
    "WORTH": (
        "worth; worthwhile; worth it; worth my time; worth my while; worth the trouble; "
        "worth the effort; worth the bother; worth the hassle; worth the time; worth the fight; "
        "is there any point in; is there a point in; should i bother; should i keep; should i go on"
    ),
    "CHASE": (
        "chasing; to chase; chase; pursuing; to pursue; going after; to go after; suing; to sue; "
        "taking to court; to take to court; nudging; collecting; collecting from; following up; "
        "following up with; to keep chasing; fighting; bothering with; keep chasing; "
        "keeping after; running after; to continue with; continuing with; to fight"
    ),
    "DO": (
        "what can i do; what can i do now; what can be done; what should i do; what do i do; "
        "what to do; what now; what are my options; what are the options; my options; options; "
        "what next; what else can i do; what could i do; what are my choices; what are we to do; "
        "is there anything i can do; is there anything else i can do; what else is there to do; "
        "what can we do; what should we do; what are my ways; show me my options; choices"
    ),
    "ABOUT": "about; with; on; for; regarding; against; over; from; out of; concerning; of",
    "SELL": (
        "i sold; we sold; sold; ive sold; weve sold; i have sold; we have sold; i just sold; "
        "ive just sold; i factored; factored; ive factored; weve factored"
    ),
    "IS_SOLD": "is sold; was sold; has been sold; have been sold; is now sold; are sold",
    "BUYER": (
        "to a factoring company; to a factor; to a debt buyer; to a buyer; to a factoring firm; "
        "to the factoring company; to factoring; to the bank; to the buyer"
    ),
    "DEBT": (
        "debt; debts; invoice; invoices; bill; bills; claim; receivable; receivables; case; "
        "account; file; what"
    ),
    "HAND": (
        "i handed; we handed; handed; ive handed; i have handed; weve handed; i gave; we gave; "
        "gave; ive given; i have given; i passed; passed; ive passed; weve passed; i sent; sent; "
        "we sent; ive sent; i have sent; i turned; turned; ive turned; i took; we took; took; "
        "ive taken; i have taken; i transferred; transferred; i put; put; i referred; referred; "
        "ive referred; i moved; moved; weve sent; i just sent; i just handed; ive just sent"
    ),
    "IS_AT": (
        "is; is now; is already; has gone; went; has been handed; was handed; has been sent; "
        "was sent; has been passed; was passed; is being handled; are; has been given; was given; "
        "has been turned; was turned"
    ),
    "AGENCY": (
        "to a/the/my/our collection agency; to a/the/my/our collections agency; to collections; "
        "to a/the debt collector; to debt collectors; to debt collection; to the collectors; "
        "to a/the collector; to an/the agency; to an/the inkasso agency; to collection; "
        "to a/the debt collection agency; with a/the/my/our collection agency; with collections; "
        "with a/the debt collector; with an/the agency; in collections; in collection; "
        "with a/the collections agency; with a/the debt collection agency; to a/the debt agency; "
        "at a/the collection agency; by a/the collection agency; to inkasso; with inkasso"
    ),
    "LAWYER": (
        "to a/the/my/our lawyer; to a/the/my/our solicitor; to an/the/my/our attorney; "
        "with a/the/my/our lawyer; with a/the/my/our solicitor; with an/the/my/our attorney; "
        "to lawyers; to the/my/our lawyers; to the/my/our solicitors; with the/my/our lawyers; "
        "with the/my/our solicitors; by my/the lawyer"
    ),
    "SUE": (
        "i sued; we sued; sued; ive sued; i have sued; weve sued; im suing; i am suing; suing; "
        "were suing; we are suing; i filed a claim; filed a claim; ive filed a claim; "
        "i filed a lawsuit; filed a lawsuit; ive filed a lawsuit; filed suit; i filed suit; "
        "i filed a small claim; filed a small claim; i started court proceedings; "
        "started court proceedings; ive started court proceedings; i started proceedings; "
        "ive started proceedings; i filed a small claims case; filed a small claims case; "
        "ive issued a claim; i issued a claim; issued a claim; ive issued proceedings"
    ),
    "COURT": (
        "to court; to small claims; to small claims court; to the small claims court; in court; "
        "to the court; in small claims; in small claims court; in the small claims court; "
        "before the court"
    ),
    "TAKE": (
        "i took; took; ive taken; i have taken; we took; i pulled; pulled; ive pulled; bring; "
        "take; pull; i got; got; i brought; brought; ive brought; i withdrew; withdrew; "
        "ive withdrawn; we pulled; weve taken; is; is back; are back; came; came back"
    ),
    "FETCH": "bring; fetch; please bring",
    "BACK": "back; home; back to me",
    "FROM": (
        "from a/the/my collection agency; from the collections agency; from collections; "
        "from the agency; from the debt collector; from the collectors; from the debt collectors; "
        "from my/the/our lawyer; from my/the/our solicitor; from my/the/our attorney; "
        "from court; from the court; from inkasso; from the lawyers; from the factoring company; "
        "from the buyer; from the factor; out of collections"
    ),
    "FILL": (
        "the; this; that; still; even; really; now; then; any; more; anymore; all; of; money; "
        "owes; owe; owed; me; us; again; please; today; my; our; a; an; it; also; so; just; ok; "
        "old; late; unpaid; outstanding; over; off; on; for; at; up; back; finally; already; "
        "yesterday; in; to; s; full; his; her; their"
    ),
}
