"""English words for errands: forgetting, the digest, a client's standing; each a whole message."""

_FORGET = "delete/erase/remove/wipe/forget"
_ALL = "all/everything/anything"
_BACK = "withdraw/cancel/revoke/recall/undo/void"
_JOB = "job/work/project/gig/order/assignment/commission"
_LETTER = "message/letter/text/note/reminder/email"

ERRANDS = {
    "FORGET_ME": (
        f"forget me; forget about me; {_FORGET} {_ALL} about/of/on me; {_FORGET} me; "
        f"forget {_ALL} you know about me; {_FORGET} {_ALL} you know/have about/on me; "
        f"{_FORGET} all? of? my account/data/profile/book/ledger; "
        f"{_FORGET} my whole/entire account/data/profile/book/ledger; "
        f"{_FORGET} {_ALL} about/of/on me from/in your? records/memory/servers; "
        "delete/erase/wipe/remove everything; delete/erase/wipe it all; "
        "i want to be forgotten; i want you to forget me; close my account; "
        "close and delete my account; delete and close my account; remove me from here; "
        "delete all my stuff; erase all my stuff; delete all of my stuff"
    ),
    "FORGET": (
        f"{_FORGET} <name>; {_FORGET} client/customer <name>; {_FORGET} the client/customer <name>; "
        f"{_FORGET} {_ALL} about/on/for/of/regarding <name>; "
        f"{_FORGET} all? the? data/information/info/records/details about/on/for/of <name>; "
        f"{_FORGET} {_ALL} you know/have about/on <name>; {_FORGET} all? of? <name> data/details/records; "
        f"{_FORGET} {_ALL} to do with <name>; "
        "delete/erase/remove/wipe <name> from my/the/your? book/books/ledger/list/clients/records/data; "
        "get rid of <name> completely/entirely/altogether; "
        "i want <name> forgotten/erased/deleted/removed/gone; "
        "<name> wants/asks/asked to be forgotten/erased/deleted/removed; "
        "<name> wants * data deleted/erased/removed; "
        "<name> asked me to delete/erase * data; "
        "take <name> out of my/the book/books/ledger/list"
    ),
    "INVITE": (
        "invite <name>; invite client/customer <name>; invite the client/customer <name>; "
        "invite <name> in/here; invite <name> to/into/onto telegram/rolig/chat; "
        "invite <name> to/into the/a/this/your bot/chat; invite <name> on/over/by/via telegram; "
        "send <name> an invite/invitation; send an invite/invitation to <name>; "
        "make/create/prepare/get/give me? an invite/invitation for/to <name>; "
        "make/create/prepare/get/give me? a new invite/invitation for/to <name>; "
        "an? invite/invitation for/to <name>; new invite/invitation for/to <name>; "
        "make/create/prepare/get/give me? an? invite/invitation link for/to <name>; "
        "invite/invitation link for/to <name>; <name> invite/invitation; "
        "i want/would/d like to invite <name>; i want <name> invited; "
        "i want to invite <name> to telegram; connect <name> to/on/by/via telegram; "
        "get <name> on/onto telegram; reinvite <name>; invite <name> again; re - invite <name>"
    ),
    "CALL": (
        "call/phone/ring/telephone <name>; call/phone/ring <name> up; call up <name>; give "
        "<name> a call/ring/bell; i? need/want/have to call/phone/ring <name>; ill/i'll "
        "call/phone/ring <name>; let me call/phone/ring <name>; call/phone/ring <name> "
        "about the/my? money/invoice/debt/bill; call/phone/ring <name> on the phone"
    ),
    "LETTER": (
        "letter/reminder to/for <name> by post/mail; send <name> a/the? letter/reminder by "
        "post; send a/the? letter/reminder to <name> by post; post <name> a/the "
        "letter/reminder; post a/the letter/reminder to <name>; write <name> a letter by "
        "post; send a/the? letter/reminder by post to <name>; send <name> a letter in the "
        "post; letter in the post to <name>; paper letter to/for <name>; printed letter "
        "to/for <name>; write to <name> by post; post a letter for <name>; letter by post "
        "to/for <name>"
    ),
    "POSTED_IT": (
        "posted it/them/that; i posted it/them/that; ive/i've posted it; have posted it/the "
        "letter; posted the/my/a letter; i posted the/my/a letter; ive/i've posted the/my/a "
        "letter; sent it by post; i sent it by post; sent the letter by post; i sent the "
        "letter by post; ive/i've sent the letter by post; put it in the post; put the "
        "letter in the post; i put the letter in the post; i put it in the post; it is in "
        "the post; its/it's in the post; the letter is in the post; the letter is/was "
        "posted; mailed the letter; i mailed the letter"
    ),
    "SENT": (
        "sent it/them/that? to <name>; i sent it/them/that? to <name>; "
        "ive/i've sent it/them/that? to <name>; i? have sent it/them/that? to <name>; "
        f"sent the {_LETTER} to <name>; i sent the {_LETTER} to <name>; "
        f"ive/i've sent the {_LETTER} to <name>; i? have sent the {_LETTER} to <name>; "
        f"i sent <name> the {_LETTER}; ive/i've sent <name> the {_LETTER}; it is? sent to <name>; "
        f"its/it's sent to <name>; the {_LETTER} to <name> is sent; i wrote to <name>; "
        "i have written to <name>; ive/i've written to <name>; i messaged/texted <name>; "
        "ive/i've messaged/texted <name>"
    ),
    "SENT_IT": (
        "sent; its/it's sent; it is sent; sent it; i sent it; ive/i've sent it; i? have sent it; "
        f"the {_LETTER} is sent; i? sent the {_LETTER}; ive/i've sent the {_LETTER}"
    ),
    "UNINVITE": (
        f"uninvite <name>; dis - invite <name>; {_BACK} <name> invite/invitation; "
        f"{_BACK} the/my? invite/invitation for/to/of <name>; {_BACK} invite/invitation for/to/of <name>; "
        f"{_BACK} <name> invite/invitation link; {_BACK} the/my? invite/invitation link for/to/of <name>; "
        "take back <name> invite/invitation; take back the/my? invite/invitation for/to/of <name>; "
        "take <name> invite/invitation back; take the/my? invite/invitation for/to/of <name> back; "
        "take the/my? invite/invitation back from <name>; close <name> chat; "
        "close the chat with/of <name>"
    ),
    "NO_INVITE": (
        f"{_BACK} the/my/that/this? invite/invitation link?; "
        "take back the/my/that/this invite/invitation; take the/my/that/this invite/invitation back"
    ),
    "DIGEST": (
        "digest; digests; overview; overviews; summary; summaries; recap; roundup; round-up; "
        "the mornings; my mornings; morning message/messages/note/notes/word; monday message/messages/summary/digest"
    ),
    "NEWS": (
        "morning/monday/weekly/daily update/updates/report/reports; "
        "weekly/daily message/messages/figures/numbers; weeks figures/numbers; "
        "<rule> message/messages/update/updates/report/reports/figures/numbers"
    ),
    "MOVE_IT": (
        "move/shift/put/reschedule the/my <rule> one?; move/shift/put the/my weekly/daily one?"
    ),
    "OFF": (
        "silence; mute; stop; stop sending me?; turn off; switch off; turn * off; switch * off; "
        "no more; no; cancel; disable; drop; quit sending me?; dont send me?; dont want; "
        "i dont want; i dont need; dont need; end; without; pause; kill; unsubscribe me? from; "
        "enough with; do not send me?; i do not want; leave me alone with"
    ),
    "MOVE": "move; shift; reschedule; push",
    "DAILY": "daily; every day; each day; every morning; each morning; <rule> morning; mornings",
    "WEEKLY": "weekly; once a week; every week; each week; per week; only weekly",
    "ABOUT": (
        "what do i/we/you know about/of <name>; what do i/we have on <name>; "
        "tell me about <name>; tell me more/everything/all about <name>; "
        "tell me what i/we/you know about <name>; tell me what you have on <name>; "
        "what have i/we/you got on <name>; what is/do you/i have on file about/for/on <name>; "
        "what is on file about/for/on <name>; whats on file about/for/on <name>; "
        "show/open me? <name>; client/customer <name>; "
        "what is known about <name>; whats known about <name>; "
        "what kind/sort of client/customer/payer is <name>; whats <name> like; what is <name> like; "
        "what is <name> like as a client/customer/payer; whats <name> like as a client/customer/payer; "
        "is <name> a good/bad/reliable/slow payer/client/customer; is <name> reliable; "
        "how reliable is <name>; how good/slow/fast a payer is <name>; "
        "how does <name> usually? pay; how does <name> normally? pay; how does <name> pay me?; "
        "can i trust <name>; can <name> be trusted; is <name> good for the money; "
        "hows <name> as a client/payer/customer; how is <name> as a client/payer/customer"
    ),
    "JOB": (
        f"should/can/shall/could i take on? a/another/any/this/that/one new? {_JOB} from/for/with/by <name>; "
        f"should/can/shall/could i take on? a/another/any/one? more/further/extra/new {_JOB} from/for/with <name>; "
        f"should/can/shall/could i take on? any? more? {_JOB} from/for/with <name>; "
        f"should/can/shall/could i accept/do/start a/another/any/this? new/more/another/this {_JOB} from/for/with <name>; "
        "should/can/shall/could i work for/with <name> again; should i keep working for/with <name>; "
        "should i go on working for/with <name>; should i say yes to <name>; "
        f"should i say yes to a/another? new/more/another {_JOB} from/for/with <name>; "
        f"is it wise/safe/smart/sensible/okay/ok/worth to? take/taking on? a/another/more? new? {_JOB} from/for/with <name>; "
        f"is it a good idea to take on? a/another/more? new? {_JOB} from/for/with <name>; "
        f"<name> wants/offers/offered/has me? to? a/another? new/more/another {_JOB} should i take it; "
        f"<name> wants/offers/offered/has a/another? new/more/another {_JOB} for me should i take it; "
        f"a? new {_JOB} from/for/with <name>; another {_JOB} from/for/with <name> yes or no; "
        "should i work for/with <name>; is <name> worth working for/with again?"
    ),
    "FRIEND": (
        "<name> is a/my friend; <name> is a good/close/old/dear/personal friend; "
        "<name> is a friend of mine/ours; <name> is a good/close/old/dear friend of mine/ours; "
        "<name> and i are friends; <name> is a mate; <name> is a mate of mine; "
        "im friends with <name>; i am friends with <name>; <name> are friends of mine/ours; "
        "<name> is one of my friends; <name> is also a friend"
    ),
    "FAMILY": (
        "<name> is family; <name> is my family; <name> is part of the/my family; "
        "<name> is in the/my family; <name> is a relative; <name> is a relative of mine; "
        "<name> is my brother/sister/cousin/uncle/aunt/mother/father/mum/dad/nephew/niece; "
        "<name> is my brother/sister/mother/father/son/daughter in law; <name> is a cousin of mine"
    ),
    "NO_BOND": (
        "<name> is not a friend; <name> isnt a friend; <name> is no friend; <name> is no longer a friend; "
        "<name> is not family; <name> isnt family; <name> is just a client/customer; "
        "<name> is only a client/customer; <name> isnt a friend of mine; <name> is not my friend"
    ),
}
ERRAND_FILLERS = (
    "please pls kindly thanks thank you hey hi ok okay now today just can could would will like id "
    "i want to you want me my the a an on at in for to of from good and permanently completely "
    "entirely forever again instead anymore more any me send sending get give make set have change "
    "move shift put it be rolig bot then so well now only money how stands report at o'clock from "
    "day days morning mornings new best bye after all is do not yet"
)
"""Words that may stand around an errand without changing it."""
