"""Cleaning of text from outside, so that every database can store it."""


def storable(text: str) -> str:
    """Return the text without NUL and without lone surrogates, which remain when a client cuts an emoji in two."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()
