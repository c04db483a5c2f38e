"""Words that are not calm, one file a language: data for `bot.wording.tone`."""
