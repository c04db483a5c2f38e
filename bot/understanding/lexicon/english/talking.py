"""English words of reporting, and about the conversation itself."""

TALKING = {
    "SAYS": (
        "says; said; say; told; tells; claims; claimed; claiming; reckons; writes; wrote; "
        "texted; emailed; asked; asks; asking; called; rang; messaged; replied; answered; "
        "insists; mentioned; complains; complained; complaining; thinks; wants; wanted; "
        "is asking; keeps saying; according to; just told; saying; keeps asking; sent word; "
        "let me know; confirmed; argues; responded; feels; phoned; came back with; heard from; "
        "spoke to; spoke with; talked to; word from; insisted; wants to know; is saying; "
        "wondering; wonders; swears; admits; admitted; explained; stated; states; informs; "
        "informed; denies; denied; disputes; disputing; threatens; threatened; threatening; "
        "would like; hopes; got back to me; has told; have told; pretends; apologised; "
        "claim; say they; reckon; insist; argue; complain; feel; deny; dispute; admit; "
        "are saying; are claiming; are complaining; are asking; are insisting; is claiming; "
        "is insisting; is complaining; is arguing; swear; emailed me; texted me; messaged me; "
        "wrote to me; rang me; called me; keep saying; keep asking; has said; have said; "
        "has asked; have asked; has emailed; has written; has rung; has called; "
        "has complained; have complained; were saying; was saying"
    ),
    "SAYS_SURE": (
        "says that; claims; claimed; says he; says she; says they; complains; complained; "
        "told me; keeps saying; said she; said he; said they; said that"
    ),
    "CLIENT": (
        "client; the client; customer; the customer; my client; a client; one of my clients; "
        "my customer"
    ),
    "ASKS": (
        "asks; asked; asking; wants; wanted; would like; demands; begs; is after; hoping for; "
        "requested; requests"
    ),
    "UNDO": (
        "undo; undo that; take it back; take that back; reverse; roll back; rollback; revert; "
        "that was wrong; delete the last; remove the last; cancel the last; the last thing; "
        "scratch that entry; forget the last; forget what i; strike the last; remove what; "
        "delete what; delete that entry; wrong entry; erase the last; oops that was; "
        "scrap the last; undo the last; step back; unrecord; not what i meant; "
        "that was a mistake; wrong one; i made a mistake; made a mistake; remove that entry; "
        "remove that last; go back one; ctrl z; ctrl - z; that last one was wrong; "
        "cancel my last; get rid of the last; take back; back out the last; put it back; "
        "cancel that entry; delete that; wrong client; what you wrote down; what you just; "
        "what i just; last entry; last one; un - do; reverse that; that wasnt right; "
        "entered that wrong"
    ),
    "CANCEL": (
        "cancel; never mind; nevermind; nvm; forget it; forget that; stop; scrap that; "
        "drop it; abort; actually dont; actually don't; forget i asked; lets not; let's not; "
        "changed my mind; no thanks; leave it; skip it; dont bother; quit; exit; scratch that; "
        "not now; cancel that; cancel this; ignore that; ignore me; leave that; disregard; "
        "disregard that; drop that; no wait; on second thought; dont do it; don't do it; "
        "call it off; no need; stop it; back out; enough; i dont want to; forget about it; "
        "ignore it; cancel it; dont worry about it; let it be; leave it there"
    ),
    "HELP": (
        "what sort of things; what kind of things; what kinds of things; what sorts of things; "
        "things can i ask; what things can; what stuff can; can i ask you; ask you to do; what do "
        "you understand; what do you know how; what can you handle; what are you able to; your "
        "features; what features; "
        "help; help me; what can you do; what can i; how does this work; how do i use; "
        "commands; what are my options; what do you do; examples; instructions; im lost; "
        "i'm lost; how do you work; how does it work; what can i type; what can i say; "
        "what can i ask; user guide; manual; sos; show me how; what should i type; how to use; "
        "how do i start; get started; getting started; what are you; who are you; "
        "what are you for; guide me; i dont get it; i dont understand; what now; explain how; "
        "what are the options; confused; what else can; menu; tutorial; how do i"
    ),
    "IMPORT": (
        "import my; import the; import a; import an; import some; import from; import invoices; "
        "import debts; import csv; import excel; import them; import it; upload a; upload my; "
        "upload the; upload an; load my invoices; load invoices; load a; bring in my invoices"
    ),
    "EXPORT": (
        "export; download all/everything/the/it; download a copy; excel; spreadsheet; csv; "
        "xlsx; back up; backup; as a file; data dump; download my data; all my data; data out; "
        "to a file; a file of; spread sheet; xls; take out my data; copy of everything; "
        "copy of my data; a copy of * ledger; back - up; sheet; get my data; send me my data"
    ),
    "SETTINGS": (
        "settings; my settings; setup; preferences; configure; configuration; "
        "my details; change my details; usual terms; ways to pay; my profile; my account"
    ),
    "CARD": (
        "card; client card; details; profile; settings; contact details; "
        "what do you know about; what do you have on; file on; info on; info about; "
        "edit <name>"
    ),
    "SWITCH": (
        "speak; talk; switch; change; language; in; to; use; continue; write; reply; set; "
        "can we; please; pls; plz; answer; lets; let's; respond; only; from now on; prefer; "
        "want; go; back; back to"
    ),
    "CORRECTS": (
        "no; nope; sorry; i meant; i mean; meant; actually; make it; make that; rather; "
        "should be; change it to; change that to; not; instead; correction; it was; it's; its; "
        "wait; oops; scratch that; that should be; wrong"
    ),
    "YES": (
        "yes; yeah; yep; yup; sure; ok; okay; correct; right; exactly; confirm; confirmed; "
        "do it; go ahead; please do; of course; sounds good; agreed; true; y; thats right; "
        "absolutely"
    ),
    "NO": (
        "no; nope; nah; not; dont; don't; wrong; never; n; negative; incorrect; no thanks; cancel"
    ),
}
