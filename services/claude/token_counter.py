"""Rough sizes of texts, for the limit of a session. They are never used for money."""


def estimate_tokens(text: str) -> int:
    """Return a quarter of the characters as an estimate of the tokens: at least 1, or 0 for an empty text."""
    return max(1, len(text) // 4) if text else 0
