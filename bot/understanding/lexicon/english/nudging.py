"""English words about nudges, letters and contacts."""

NUDGING = {
    "HOLD": (
        "no messages to; no emails to; no texts; no texts to; no reminders to; no nudges to; no "
        "letters to; gets a break; deserves a break; deserves some peace; gets some peace; peace "
        "until; needs some space; needs space; nothing to <name>; nothing goes to; send nothing; "
        "dont send anything; do not send anything; "
        "shouldnt hear from you; doesnt need to hear from you; shouldn't hear; "
        "not to hear from; no more emails; no more reminders; no more messages; "
        "no more chasers; give <name> <day>; give <name> <rule>; give <name> another; "
        "leave it with; take it easy on; skip <name>; leave * alone; leave * be; "
        "leave * out of it; leave * in peace; ease off; hold off; hold off on; hold on; pause; "
        "on hold; hold; dont chase; don't chase; dont nudge; don't nudge; dont remind; "
        "don't remind; never chase/nudge/remind/email/text/contact/call; never write to; stop chasing; stop nudging; stop reminding; stop bugging; "
        "stop pestering; stop the reminders; no reminders; no nudges; no chasing; "
        "give * a break; give * some space; give * until; give * till; give * some time; "
        "give * time; give * breathing room; give * a rest; give * a breather; go easy on; "
        "lay off; back off; snooze; mute; silence; freeze; suspend; put * on hold; "
        "put * on ice; put * on pause; cool it; don't bother; dont bother; stop bothering; "
        "do not chase; do not nudge; do not remind; do not contact; dont contact; "
        "don't contact; stop contacting; stop messaging; don't message; dont message; "
        "don't write to; dont write; no need to chase; no need to remind; dont hassle; "
        "don't hassle; stop hassling; stop sending * reminders; dont send * reminders; "
        "hold fire; don't send * reminders; don't email; dont email; stop emailing; "
        "stop writing; give * a week; stop all reminders; stop reminders; pause reminders; "
        "pause everything; stop everything; dont pester; don't pester; leave off; "
        "no more nudges; not nudge; not chase; not remind; stand down; let * be; "
        "let * breathe; cut * some slack; stop the nudges; wait with; skip reminders; "
        "dont ping; give * slack; give * another week; give * more time; no more chasing; "
        "keep quiet; take a break from; don't poke; dont poke; halt; park; hold the reminders; "
        "no messages; no emails; leave * for now; don't push; dont push; don't press; "
        "wait before chasing; drop the reminders; stop poking; stop pinging; "
        "no need to bug; no need to hassle; no need to nudge; no need to contact; "
        "no need to ping; no need to email; no need to write to; no need to pester; "
        "no need to nag; skip chasing; quit chasing; quit nudging; quit reminding; "
        "avoid chasing; stop nagging; dont nag; keep * quiet with; go quiet on; "
        "stay quiet with; stay quiet on; quiet with; quiet for; keep off; steer clear of"
    ),
    "HOLD_ALL": (
        "pause everything; stop everything; stop all reminders; all reminders; "
        "hold everything; mute everything; pause all; no reminders; silence everything"
    ),
    "RESUME": (
        "start up * again; remind * again; chasing * again; start * reminders; "
        "keep going with; get going with; restart * reminders; on again; start * again; "
        "resume; restart; unpause; unmute; unfreeze; off hold; take * off hold; go back to; "
        "back on; pick up * again; carry on; continue with; continue chasing; reactivate; "
        "keep chasing; keep nudging; keep reminding; turn * back on; switch * back on; "
        "start up again; can chase * again; chase * again; nudge * again; no longer on hold; "
        "unsnooze; lift the hold; end the hold; end the pause; hold is over; break is over; "
        "pause is over; begin * again; start chasing; start nudging; start reminding; "
        "start the reminders; reminders back; resuming; you can nudge; you can chase; "
        "you can remind; release; un - pause; get back to chasing; get back to; "
        "back to chasing; end of the pause; reminders on; continue nudging; enough waiting; "
        "wake up; continue the reminders; continue reminding; end * break; wake * up; "
        "fair game; lift * hold; end * hold; remove * hold; start bugging; back to nudging; "
        "reminders back on"
    ),
    "REMIND": (
        "reminded; nudged; chased; reminding; remind; reminder; reminders; nudge; nudges; "
        "nudging; chase; chasing; ping; poke; prod; follow up; followup; chase up; bump; "
        "check in with; check up on; follow - up; alert; give * a nudge; give * a shout; "
        "give * a poke; give * a push; press; badger; dun; tap; send * a reminder; get after; "
        "check on; get in touch; touch base; contact; hurry; chaser; pester; jog; "
        "nag; nagging; chivvy; hound; give * a buzz; give * a kick; give * a prod; "
        "give * a tap; hurry up"
    ),
    "REMIND_ME": "remind me; ping me; nudge me; let me know; tell me; alert me; reminder for me",
    "TASK": (
        "to buy; to call; to send; to pick; to book; to file; to water; to take; to get; "
        "to order; to email; to go; to feed; to clean; to write; to renew; to meet; to put; "
        "to wish; to bring; to finish; to do; to make; to update; to prepare; to deliver; "
        "to visit; to return; to submit"
    ),
    "WRITE": (
        "write; explain; thank; remind * of; draft; compose; word; drop * a line; "
        "send * a message; a message to; a note to; something to; send * something; "
        "send * an email; send * a note; send * a text; message; email; text; letter; "
        "an email; prepare; write up; put together; whip up; knock out; send; a line to; "
        "what should i write; what do i say; what should i say; what can i write; "
        "how do i word; write to; what to say; what to write; help me write; drop; send out; "
        "reach out; make; i need; reply; phrase; formulate; what shall i write; "
        "how should i word; mail; tell; ask; say"
    ),
    "ASK_WRITE": (
        "draft; compose; write something; write; message to; letter to; email to; note to; "
        "text to; something to; drop * a line; send * a message; send * something; "
        "send * a note; send * an email; send * a text; what should i write; what do i say; "
        "what should i say; what can i write; how do i word; what to say to; what to write; "
        "help me write; draft me; message for; letter for; email for; reach out to; "
        "follow up with; how should i word; "
        "email/mail/message/text <name>; e - mail <name>"
    ),
    "S_FORMAL": (
        "formal letter; formal reminder; official letter; formal notice; letter before action; "
        "formal demand; demand letter; registered letter; formally; proper letter; "
        "official reminder; a formal; formal; formal one; formal email; legal letter; "
        "official notice; letterhead"
    ),
    "S_FINAL": (
        "final notice; last notice; final warning; last warning; final reminder; "
        "last reminder; final demand; last chance; final letter; final one; last call; "
        "one last warning; final call; one final; ultimatum; final"
    ),
    "S_THANKS": (
        "thank; thank you; thanks; thank - you; thank you note; say thanks; say thank you; "
        "thankyou; appreciation; thank-you; grateful"
    ),
    "S_POLICY": (
        "payment terms; explain * terms; my terms; explain * policy; policy; late fee policy; "
        "how i work; terms of payment; our terms; explain how i bill; payment policy; "
        "explain * fees; explain my; explain the; payment rules; late payment terms; "
        "conditions; the terms; my rules"
    ),
    "S_ASK": (
        "ask * why; ask * whats wrong; ask * what's wrong; ask * if anything; "
        "ask * if something; ask * whether something; ask * whether anything; ask * if theres; "
        "ask * reason; ask * problem; find out why; ask * what happened; ask * whats going on; "
        "ask * the matter; ask * unhappy; ask * if theyre happy; ask * okay; ask * ok; "
        "whats holding; ask * holding; asking why; asking what; why they havent; why he hasnt; "
        "why she hasnt; check whether * wrong; check if * wrong; reason for; "
        "what the holdup is; why * late; what the problem is; what the matter is; "
        "ask * if everything; ask * whats up; ask * what's up; ask * what the; ask * issue; "
        "asking * why; asking if * wrong; the hold up; ask * hold; ask * whats the; "
        "ask * how come; if something is wrong"
    ),
    "S_PLAN": (
        "payment plan; instalments; installments; instalment plan; pay in parts; "
        "pay in stages; spread the cost; plan; pay it off in; monthly payments; "
        "pay in instalments; spread the payments; repayment plan; paying in parts; "
        "split payments; spreading the payments; spreading it"
    ),
    "S_DISCOUNT": (
        "discount; reduction; price cut; money off; something off; settlement; deal; rebate; "
        "lower price; bit off; settlement offer; early payment discount; percent off; a bit off"
    ),
    "OFFER": (
        "offer; propose; suggest; give; proposal; tell; let; send; proposing; offering; let know"
    ),
    "CONTACT_WORD": (
        "email; e - mail; mail; phone; number; mobile; cell; telephone; tel; phone number; "
        "email address; whatsapp; contact; reach; call; address; ring; landline; text"
    ),
    "WRITE_OFF": (
        "giving up on; gave up on; writing off; writing * off; wrote off; forgiving; let go; "
        "not chasing; no point chasing; write off; write * off; written off; forget about; "
        "forgive; waive; not worth it; let * off; bad debt; cancel * debt; scrap * debt; "
        "drop * debt; erase * debt; delete * debt; never see that money; wipe * debt; "
        "give up on; lost cause; uncollectable; uncollectible; write that off; strike off; "
        "let it go; not going to get; wipe * slate; cancel * bill; forget * bill; "
        "forget * debt; forget * owes; forget * invoice; drop * invoice; remove * debt; "
        "as a loss; as lost; forget what; doesnt have to pay; clear * off the books; "
        "off the books; wipe; kiss * goodbye; forgive * debt; will never pay; tear up; "
        "cancel what; strike * debt; call it quits; call it a loss; wave goodbye to; "
        "let * debt go; drop what * owes; cancel * invoice; let go of; "
        "not worth chasing; not worth the chase; not worth the hassle; not worth the trouble; "
        "not worth pursuing; isnt worth it; wont bother with * debt"
    ),
    "GIVE": "give; let; leave; hold; pause; mute; snooze",
}
