"""English words for the files that an owner keeps as evidence, and for asking for them."""

FILED = {
    "contract": (
        "contract; contracts; agreement; signed offer; offer; quote; quotation; estimate; order; "
        "purchase order; po; statement of work; sow; proposal; terms; engagement letter; brief"
    ),
    "invoice": "invoice; invoices; bill; receipt; credit note; pro forma; timesheet; time sheet",
    "before": "before; beforehand; as it was; at the start; prior; starting point",
    "after": (
        "after; afterwards; finished; completed; delivered; delivery; delivery note; handover; "
        "handed over; final; result; done; installed; signed off; sign off"
    ),
    "during": (
        "during; in progress; progress; halfway; half way; under way; underway; wip; on site; "
        "while working; at work"
    ),
    "letter": (
        "letter; email; e - mail; mail; message; messages; chat; whatsapp; screenshot; reply; "
        "answer; correspondence; sms; text message; reminder; notice; conversation"
    ),
}
FILING = {
    "DOSSIER": (
        "dossier; dossiers; case file; case files; court file; evidence file; evidence pack; "
        "evidence bundle; evidence folder; court bundle; court papers; paper trail; legal file; "
        "papers for court; papers for the/my court/lawyer/solicitor; file for court; "
        "file for the/my court/lawyer/solicitor; everything * for court; "
        "everything * for the/my court/lawyer/solicitor; all * for the/my court/lawyer/solicitor; "
        "ready for court; proof pack; documentation pack"
    ),
    "EVIDENCE": "evidence; evidence on; evidence against; proof against; documentation; proofs",
    "FILES": (
        "files of/for/from/on <name>; documents of/for/from/on <name>; photos of/for/from <name>; "
        "pictures of/for/from <name>; <name> files; <name> documents; <name> photos; "
        "<name> pictures; files with <name>; files kept; what files; which files; "
        "files do i have; documents do i have; photos do i have"
    ),
}
