"""Carrying an approved draft to its client, once; and saying honestly what came of it."""
