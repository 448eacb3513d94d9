"""What every database keeps of words that come from outside."""


def storable(text: str) -> str:
    """The text without NUL and without halves of characters, which a client leaves where it cuts an emoji in two."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()
