"""Numbers with the right form of their noun, and lists as part of a sentence."""

from collections.abc import Sequence


def counted(number: int, one: str, many: str) -> str:
    """Return the number and its noun: `1 line`, `1,200 lines`. A verb can follow the noun in both forms."""
    return f"{number:,} {one if number == 1 else many}"


def listed(parts: Sequence[str]) -> str:
    """Return the parts as part of a sentence: `a`, `a and b`, `a, b, and c`. Without parts, return ""."""
    *others, last = parts or ("",)
    match others:
        case []:
            return last
        case [one]:
            return f"{one} and {last}"
        case _:
            return f"{', '.join(others)}, and {last}"
