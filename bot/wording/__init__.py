"""Human text out: letters to clients, the bot's own phrases, and the check that a text is calm."""
