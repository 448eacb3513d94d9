"""Rough sizes of texts, for the cap of a session. Money never comes from here."""


def estimate_tokens(text: str) -> int:
    """A student's line counts a token for four characters, at least one; nothing counts none."""
    return max(1, len(text) // 4) if text else 0
