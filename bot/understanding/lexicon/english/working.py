"""English words about work: done, handed over, paid in advance or again and again, given up."""

WORKING = {
    "DRAW": (
        "used; used up; use; ive used; i've used; i have used; spent; drew; took; took out; take; "
        "worked; burned; burnt; put in; did; logged; deduct; draw; used another; knocked off"
    ),
    "HOURS": "<n> hours/hour/hrs/hr/h",
    "ONE_HOUR": "an hour of/from/on; one hour of/from/on",
    "TOP_UP": (
        "topped up; tops up; top up; topped * up; tops * up; top * up; renewed; renews; renew; refilled; "
        "paid into; paid for; paid * for; paid * into; paid towards; filled up"
    ),
    "MY_RATE": (
        "my rate; my hourly rate; my hourly; i charge * an/per hour; i take * an/per hour; "
        "my price per hour; my hour costs; an hour of mine costs"
    ),
    "A_RATE": "hourly rate; an hour of my time costs/is",
    "CHARGE": "i/we charge; i bill; i take; i ask; i cost; my rate",
    "RATE": "an/per/a hour; hourly rate; by the hour; / hour; / h; hourly",
    "UNDER": (
        "under; below; less than; drops to; falls to; goes below; drops below; falls below; "
        "goes under; drops under; gets under; down to"
    ),
    "LEFT": (
        "left of; left on; left in; is left; whats left; what's left; remaining; remains; "
        "balance; how much * left; status of"
    ),
    "DONE": (
        "finished; i finished; i have finished; ive finished; i've finished; i completed; completed; "
        "done with; im done with; i'm done with; i am done with; wrapped up; i wrapped up; "
        "is done; are done; is finished; are finished; is complete; is completed; are complete; "
        "delivered; done; finished up; just finished; all done"
    ),
    "NO_INVOICE": (
        "not invoiced; not yet invoiced; not billed; havent invoiced; havent billed; isnt invoiced; "
        "no invoice yet; invoice not sent; invoice isnt out; invoice is not out; still to invoice; "
        "uninvoiced; not invoiced * yet"
    ),
    "STOP_BILLING": (
        "stop billing; stop invoicing; stop charging; quit billing; quit invoicing; "
        "dont bill * any more; dont bill * anymore; dont invoice * any more; "
        "dont invoice * anymore; no longer bill; no longer invoice; no more invoices to/for; "
        "stop * monthly/weekly/yearly/quarterly invoice; stop * repeating/recurring/standing invoice; "
        "stop * subscription; cancel * subscription; end * subscription; "
        "cancel * monthly/weekly/yearly/quarterly/repeating/recurring/standing invoice; "
        "end * monthly/weekly/repeating/recurring/standing invoice; stop the invoices to/for; "
        "stop the billing of/for; stop sending invoices to; end the billing of/for"
    ),
    "FROM_NOW": (
        "from now on; from now; going forward; as of now; from here on; in future; "
        "from next month; starting next month; from next time; "
        "change/raise/increase/lower/reduce/update * invoice/subscription; "
        "put up * invoice/subscription; put * invoice/subscription up to; put * invoice/subscription down to"
    ),
    "STANDING": (
        "<name> <rule> invoice/bill/fee is/becomes; "
        "the <rule> invoice/bill/fee for/to <name> is/becomes"
    ),
    "INSTEAD": "instead; from now on; going forward; from now; in future",
    "PROJECT": (
        "project; website; site; logo; job; app; campaign; video; film; design; shoot; brochure; "
        "book; course; translation; report; web; brand; branding; identity; redesign; shop; store; "
        "kitchen; bathroom; album; album; catalogue; illustration; illustrations; photos"
    ),
    "PROJECT_OFF": (
        "project is/was/got cancelled/canceled/off; project * called off; project * fell through; "
        "call off the *; call off * project; cancel/end/stop/drop the * project; cancel/end/stop/drop * project; "
        "cancelled/canceled the project; cancelled/canceled the * project; "
        "project cancelled/canceled; project is/was over; project * been cancelled/canceled; "
        "project * has ended; job is/was/got cancelled/canceled/off; "
        "cancelled/canceled the job; project with * is cancelled/canceled/off; "
        "project for * is cancelled/canceled/off; project wont go on; project stops here"
    ),
    "COMING": (
        "i come to; i come by; im coming to; i'm coming to; i am coming to; im coming by; "
        "i'll come to; ill come to; i'll come by; ill come by; "
        "i deliver to; i deliver; im delivering; i'm delivering; i am delivering; "
        "i'll deliver; ill deliver; i will deliver; delivering to; delivering * to; "
        "handing over to; handing over * to; i hand over; i'll hand over; ill hand over; "
        "i hand * over; im handing over; i'm handing over; "
        "i drop by; im dropping by; handover at/to/with; handing * to; i bring; ill bring; "
        "i'll bring; delivery to; delivery at; im dropping off; i'm dropping off"
    ),
    "STOP_NUDGE": (
        "stop/cancel/drop/delete/remove * reminder * <rule>; stop/cancel * reminders <rule>; "
        "stop nudging * <rule>; stop reminding me * <rule>; stop reminding me about; "
        "cancel/drop/delete/remove the reminder about/for/to; "
        "cancel/drop/delete/remove the reminders about/for/to; "
        "cancel/stop/drop the <rule> reminder; cancel/stop/drop the <rule> reminders; "
        "cancel/stop/drop * <rule> nudge; cancel/stop/drop * <rule> nudges; "
        "no more <rule>; cancel/drop the nudge about/for/to; cancel/drop the nudges about/for/to; "
        "dont remind me about; no need to remind me about; stop the reminder about/for; "
        "stop/cancel/drop/delete my reminder/reminders about/for/to/on"
    ),
    "AT": "for; to; at; from; of; on; with; by; the; my; a; an; our; over; in; ok; now; just",
}
