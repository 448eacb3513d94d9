"""Words with one letter wrong, read as the word that was meant."""

import re
from collections.abc import Iterator
from functools import lru_cache

SHORTEST = 5
"""Letters. A shorter word is too near to too many others."""

WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")


def words_in(text: str) -> Iterator[str]:
    """Yield the words of a text or a pattern that are long enough to be told from a slip."""
    return (word.lower() for word in WORD.findall(re.sub(r"\\[a-zA-Z]", " ", text)))


def respelled(text: str, known: frozenset[str]) -> str:
    """Return a text in which a word that nobody knows is the only known word within one slip of it, if there is one."""
    return WORD.sub(lambda match: _meant(match.group().lower(), known) or match.group(), text)


@lru_cache(maxsize=4096)  # each request of a conversation carries all its lines
def _meant(word: str, known: frozenset[str]) -> str:
    if word in known or any(word[:end] in known for end in range(len(word) - 3, len(word))):
        return ""
    for slips in (_swaps(word), _slips(word)):
        near = {one for one in slips if one in known and one[0] == word[0]}
        if near:
            return near.pop() if len(near) == 1 else ""
    return ""


def _swaps(word: str) -> Iterator[str]:
    """Yield what a word is with two neighboring letters in the other order, which is the most common slip."""
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))


def _slips(word: str) -> Iterator[str]:
    """Yield what a word is with one letter left out, put in, or changed."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        for letter in "abcdefghijklmnopqrstuvwxyzáéíóúñ":
            yield word[:at] + letter + word[at + 1 :]
            yield word[:at] + letter + word[at:]
    for letter in "abcdefghijklmnopqrstuvwxyzáéíóúñ":
        yield word + letter
