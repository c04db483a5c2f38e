"""Web: where Telegram may post, and where a supervisor sees whether the bot is well.

`site` is what is answered, `server` the listening, `vitals` what there is to tell.
"""
