"""What reading keeps of the words it has read, for speed; none of it outlives a name that goes."""

from __future__ import annotations

from bot.understanding import figures, items, names, sounds, tidy, word_names, works


def forget_names() -> None:
    """Keep no word and no name that was read so far."""
    for room in (figures, items, names, sounds, tidy, word_names, works):
        for kept in vars(room).values():
            if hasattr(kept, "cache_clear"):
                kept.cache_clear()
