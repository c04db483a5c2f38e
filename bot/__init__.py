"""Rolig: a calm assistant that looks after the money a freelancer is owed.

The floors, from the top; imports point down only (a contract in `pyproject.toml` keeps it):

    __main__        the command line: run, console, understand, preview, calm, check
    console         the local chat: a Bot API in the process, above the same application
    service         the bot on Telegram as a process, until it is asked to stop
    app             the only place where parts are made and joined
    chat            Telegram's updates in, answers out
    storage         an owner's journal, checkpoint and files on disk
    post            carrying an approved draft to a client
    papers          the book as files for its owner: all of it, or one client's dossier
    clockwork       one repeating tick that looks at the owners who are due
    countries       what a place brings along: calendar, currency, law, as data
    config          one TOML file and the environment
    actions         from an intent to an answer; the desk is the one door
    understanding   human text in
    wording         human text out
    domain          what is true and what follows; the standard library only
"""
