"""Numbers with the right form of their noun."""


def counted(number: int, one: str, many: str) -> str:
    """Return the number and its noun: `1 line`, `1,200 lines`. A verb can follow the noun in both forms."""
    return f"{number:,} {one if number == 1 else many}"
