"""English words for what an owner wants to be told, or not to be: apart from all other sentences."""

WISHES = {
    "SMALLEST": (
        "dont/never/not chase/chasing/nudge/remind/pursue * less/under/below/smaller/beneath; "
        "dont bother * less/under/below/smaller; not worth chasing * less/under/below; "
        "leave out? debts/sums/invoices/anything/everything * under/below; "
        "skip debts/sums/invoices/anything/everything * under/below; "
        "ignore debts/sums/invoices/anything/everything * under/below; "
        "no reminders/nudges * under/below/less; smallest sum/amount/debt worth chasing; "
        "smallest sum/amount/debt to chase; smallest sum/amount/debt is; smallest sum/amount; "
        "minimum sum/amount/debt to chase; minimum to chase; minimum worth chasing; "
        "only chase/nudge/remind * above/over/from/more; "
        "chase/nudge only * above/over/from/more; chase nothing under/below"
    ),
    "BELOW": (
        "dont/never/not chase/chasing/nudge/remind/pursue * <vague>; dont bother * <vague>; "
        "not worth chasing * <vague>; leave out? debts/sums/invoices/anything/everything <vague>; "
        "skip debts/sums/invoices/anything/everything <vague>; no reminders/nudges * <vague>; "
        "ignore debts/sums/invoices/anything/everything <vague>; chase/nudge nothing <vague>"
    ),
    "ABOVE": "only chase/nudge/remind * <vague>; chase/nudge only * <vague>",
    "EVERY_SUM": (
        "chase/nudge every sum/amount/debt; chase/nudge every sum however small; "
        "no smallest sum/amount; no minimum to chase; chase small debts/sums/amounts too; "
        "chase small debts/sums again"
    ),
    "RESERVE": (
        "my/our/the reserve is/now/:; my/our cash reserve is/now/:; my/our reserves are; "
        "my/our buffer is; my/our cushion is; my/our rainy day fund is; my/our emergency fund is; "
        "i/we have a reserve of; ive/weve got a reserve of; i/we keep a reserve of; "
        "i/we have * in reserve; i/we keep * in reserve; ive/weve * in reserve; "
        "set my/the/our reserve to/at; reserve :; reserve is; cash reserve of; cash reserve :; "
        "i/we have * put by; ive/weve * put by; i/we have * set aside; ive/weve * set aside"
    ),
    "COSTS": (
        "my/our monthly costs/expenses/outgoings/overheads/bills are/is/run/come; "
        "my/our fixed costs/expenses are/run; my/our costs/expenses/outgoings/overheads are/run; "
        "monthly costs/expenses/outgoings/overheads :/are; fixed costs :/are; "
        "my/our running costs are; set my/our monthly costs/expenses to/at; "
        "i/we need * to get through a/the/each/every? month; i/we spend <n>/<money> <rule>; i/we need <n>/<money> <rule>; "
        "a month costs me/us; each month costs me/us; every month costs me/us; "
        "the month costs me/us; my/our costs a month are; my/our costs per month are"
    ),
    "COMING": (
        "whats/what coming in; what is coming in; whats/what still? to come in; "
        "how much is coming in; how much money is coming in; how much will come in; "
        "what/whats money is coming in; what money should come in; what should come in; "
        "what will come in; what comes in this month; how much comes in this month; "
        "how much should come in; whats due to come in; what is due to come in; "
        "what do i/we expect this month; what am i expecting; what can i/we expect this month; "
        "what can i/we count on this month; expected this month; expected income; "
        "my/the/our? cash gap; my/our cash flow; cash flow this month; cashflow this month; "
        "how does/is this/the month look/looking; what does this/the month look like; "
        "does/will/would/can my/the/our reserve cover; is my/the/our reserve enough; "
        "will my/the/our reserve do; incoming money; money coming in; income this month; "
        "am i/we short this month; will i/we be short this month; "
        "is there enough for this/the month; is there enough this month; "
        "do i/we have enough for this/the month; have i/we enough for this/the month"
    ),
    "LIMIT": (
        "credit limit; credit line; credit ceiling; credit cap; limit on credit; "
        "can/may/should owe me? us? at most; can/may owe me? us? up to; at most owe; "
        "cant/mustnt/shouldnt/cannot owe me? us? more than; never owe me? us? more than; "
        "dont let * owe me? us? more than; cap * credit at; max credit; maximum credit"
    ),
    "LIMIT_ABOVE": (
        "cant/mustnt/shouldnt/cannot owe me? us? <vague>; never owe me? us? <vague>; "
        "dont let * owe me? us? <vague>; can owe me? us? <vague>"
    ),
    "NO_LIMIT": (
        "no credit limit; without a? credit limit; remove * credit limit; drop * credit limit; "
        "lift * credit limit; delete * credit limit; take away * credit limit; "
        "clear * credit limit"
    ),
    "CHECKLIST": (
        "checklist; check list; new client list; list for a? new client/clients; "
        "before a? new client/clients; before i/we take on a? new client; "
        "before taking on a? new client; before starting with a? new client; "
        "before i/we start with a? new client; what to check/agree/settle/ask before a?; "
        "what should i/we check/agree/settle/ask before; what to agree on? with a? new client; "
        "how do/should i/we start with a? new client"
    ),
    "WHY": (
        "why it matters; why this matters; why it matters to me/us; why this matters to me/us; "
        "why being paid matters; my reason for asking; why payment matters"
    ),
    "NAME": "my name is; my names",
    "EMAIL": (
        "my/our email is?; my/our e - mail is?; my/our mail is?; my/our email address is?; "
        "my/our e - mail address is?; is my/our email; is my/our e - mail; "
        "is my/our email address; is my/our e - mail address; my new email is?; "
        "my new e - mail is?; change/set my/our email to?; change/set my/our e - mail to?; "
        "change/set my/our email address to?; answers/replies go to; answers/replies should go to; "
        "send answers/replies to; clients can/should answer/reply to"
    ),
    "NO_WHY": (
        "no why it matters; leave out why it matters; drop why it matters; remove why it matters; "
        "without why it matters; delete why it matters; dont say why it matters"
    ),
}

BOUNDS = {"UNDER": "under below less smaller beneath", "OVER": "over above more up at"}
