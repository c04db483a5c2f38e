"""English words for what was agreed with a client, apart from the words of every sentence."""

OPENINGS = {
    "HEAD": (
        "terms with/for; payment terms with/for; the/our/new/my terms with/for; "
        "the/our/new/my payment terms with/for; terms agreed with; payment terms agreed with; "
        "agreed terms with/for; conditions with/for; payment conditions with/for; "
        "terms of payment with/for; credit terms with/for"
    ),
    "NAMED": ("terms; payment terms; terms of payment; credit terms; agreed terms"),
    "SETTLED": (
        "agreed with; we agreed with; i agreed with; weve agreed with; ive agreed with; "
        "we have agreed with; i have agreed with; we settled with; settled terms with"
    ),
    "TAKEN": (
        "agreed; agreed to pay; agreed to; agreed on; has/have agreed to pay; has/have agreed to; "
        "has/have agreed on; accepted; signed up to; is/are fine with; is/are ok with"
    ),
}
AGREED = {
    "AGREED": (
        "agreed; agreed on; signed; signed on; accepted; accepted on; settled on; confirmed; "
        "shook hands; as of; in writing; date of agreement; agreement of; agreement from"
    ),
    "LINK": "are; is; on; to; of; that; at; now; were; will be; being; about",
    "LATE": (
        "late fee; late fees; late payment fee; late payment charge; late charge; late charges; "
        "late payment; late payments; late penalty; overdue fee; overdue charge; penalty; "
        "reminder fee; reminder charge; reminder fees; fee if late; fee for late; if late; "
        "when late; if overdue; when overdue; if unpaid; if its late; per reminder; "
        "for each reminder; late costs; paid late; pays late; paying late; being late; "
        "compensation"
    ),
    "INTEREST": (
        "interest; late interest; default interest; penalty interest; interest rate; per annum; "
        "p . a; p.a; pa; a year on; on late; on overdue; on arrears; on what is late"
    ),
    "OVER": (
        "above base; over base; base rate; above the base; over the base; reference rate; "
        "above the bank; over the bank; plus base; statutory; prime"
    ),
}
