"""The owners' books on disk: a journal each, and a checkpoint that makes it quick to open.

<store>/lock                 held for life by the one process that works here
<store>/spare/               files being written; whatever is found at start is swept away
<store>/<owner>/journal      the truth: one line a change, only ever added to
<store>/<owner>/book.json    the book as TinyDB documents; a cache, made again at will
<store>/<owner>/backups/     the journal as it was on the last seven days with a change
<store>/<owner>/files/        what was sent as evidence, each content under its SHA-256
<store>/<owner>/aside/       journals that were set aside, as they were found
"""
