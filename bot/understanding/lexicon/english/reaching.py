"""English words for calls, visits and letters by post, apart from the words of every sentence."""

REACHING = {
    "CALLED": (
        "called <name>; rang <name>; phoned <name>; telephoned <name>; i called; i rang; i phoned; "
        "tried calling <name>; tried to call <name>; tried ringing <name>; tried to ring <name>; "
        "tried <name> on the phone; tried <name> by phone; tried to reach <name> by phone; "
        "gave <name> a call; gave <name> a ring; gave <name> a bell; called up <name>; "
        "rang up <name>; called * <name> again; just called <name>; phone call to/with <name>; "
        "call to <name>; call with <name>"
    ),
    "MISSED": (
        "<name> didnt pick up; <name> did not pick up; <name> doesnt pick up; "
        "<name> isnt picking up; <name> not picking up; <name> wont pick up; "
        "<name> didnt answer the/my phone/call; <name> doesnt answer the/my phone/calls; "
        "<name> isnt answering the/my phone/calls; <name> not answering the phone; "
        "couldnt reach <name> by/on the? phone; could not reach <name> by/on the? phone; "
        "couldnt get through to <name>; couldnt get hold of <name>; cant get hold of <name>; "
        "missed call to <name>; left <name> a voicemail/message; "
        "left a voicemail/message for <name>; left a voicemail with <name>; no answer at <name>; <name> phone is off; <name> rang out"
    ),
    "MISDIALLED": (
        "<name> number is wrong; <name> phone number is wrong; <name> number doesnt work; "
        "the? number for <name> is wrong; the? number for <name> doesnt work; "
        "wrong number for <name>; i have the wrong number for <name>"
    ),
    "TALKED": (
        "spoke to/with <name>; spoken to/with <name>; talked to/with <name>; "
        "had a chat with <name>; had a word with <name>; chatted with <name>; "
        "got <name> on the phone; got hold of <name>; got through to <name>; "
        "spoke on the phone with/to <name>; talked on the phone with/to <name>"
    ),
    "VISITED": (
        "visited <name>; went to see <name>; went by <name>; dropped by <name>; "
        "dropped in on/at <name>; stopped by <name>; stopped in at <name>; popped in on/at <name>; "
        "popped by <name>; called in on/at <name>; called round at <name>; paid <name> a visit; "
        "visit to/at <name>; been to see <name>; went over to <name>; went round to <name>; "
        "saw <name> in person; met <name> in person; met with <name> in person"
    ),
    "POSTED": (
        "posted the/a/my/our? letter to <name>; posted <name> the/a/my/our letter; "
        "mailed the/a/my/our letter to <name>; put the/a/my/our letter to <name> in the post; "
        "sent <name> a/the letter by post; sent a/the letter to <name> by post; "
        "sent the/a letter by post to <name>; sent <name> a/the letter in the post; "
        "posted <name> letter; letter to <name> is in the post; posted the/a formal letter to <name>; "
        "posted <name> a/the formal letter; posted the final notice to <name>; "
        "posted the reminder to <name>; dropped <name> letter in the post; "
        "letter to <name> went in the post; letter to <name> went out by post"
    ),
    "REGISTERED": (
        "sent <name> a/the registered letter; sent a/the registered letter to <name>; "
        "posted a/the registered letter to <name>; posted <name> a/the registered letter; "
        "sent <name> a/the letter by registered post/mail; registered letter to <name>; "
        "sent a/the letter to <name> by registered post/mail; sent the letter recorded to <name>; "
        "posted the letter to <name> by registered post/mail; registered post/mail to <name>; "
        "sent <name> a/the letter by recorded/special delivery; "
        "sent a/the letter to <name> by recorded/special delivery"
    ),
    "RETURNED": (
        "letter to <name> came back; letter to <name> was returned; letter to <name> has come back; "
        "letter to <name> bounced; letter to <name> is back; letter for <name> came back; "
        "letter for <name> was returned; post to <name> came back; "
        "letter i sent <name> came back; letter i posted to <name> came back; "
        "letter to <name> was undeliverable; <name> letter came back; <name> letter was returned; <name> letter has come back; letter to <name> returned; my letter * <name> came back"
    ),
    "BAD_NUMBER": (
        "wrong number; number is wrong; wrong phone number; number is dead; number is disconnected; "
        "number doesnt work; number doesnt exist; number is not in service; not their number; "
        "not his number; not her number; number no longer works; number isnt theirs; dead number; "
        "number belongs to someone else"
    ),
    "NO_ANSWER": (
        "no answer; no reply; no response; didnt pick up; did not pick up; didnt answer; "
        "did not answer; doesnt answer; doesnt pick up; not answering; isnt answering; "
        "nobody picked up; nobody answered; no one picked up; no one answered; "
        "noone answered; got voicemail; went to voicemail; straight to voicemail; voicemail; "
        "left a message; nobody there; no one there; nobody was there; nobody in; nobody home; "
        "wasnt in; was not in; wasnt there; werent in; werent there; was out; no luck; "
        "couldnt reach; couldnt get through; could not get through; didnt get through; engaged; "
        "line was busy; rang out; hung up; office was closed; closed; unanswered"
    ),
    "EMPTY": (
        "no commitment; no promise; no promises; nothing agreed; nothing concrete; nothing came of it; "
        "no date; no result; without result; vague; just talk; noncommittal; nothing settled; "
        "no conclusion; didnt agree on anything; didnt agree anything; agreed nothing; "
        "agreed on nothing"
    ),
    "THROUGH": ("reached; got through; we talked; we spoke; had a talk; good talk; nice chat"),
    "LEADS": (
        "i; we; just; ive; weve; have; has; today; so; ok; okay; finally; now; again; the; a; my; "
        "our; fyi; note; update; this morning; this afternoon; earlier; back from; log; note that; "
        "yes; well; on the phone; by phone; on the telephone; again; in person; back; over the phone; already; also; and; then"
    ),
}
