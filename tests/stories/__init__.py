"""Stories: a person, a ledger, and time that passes."""
