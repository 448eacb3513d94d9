"""Adversarial inputs for a regular expression, made from its own parts.

Backtracking grows where a repeated part can match in several ways and something after it fails. So each repeated part
is pumped, behind what comes before it and in front of a character that breaks the match, and parts are mixed.
"""

import re
from collections.abc import Callable, Iterator
from itertools import product
from re import _constants as op  # type: ignore[attr-defined] # the standard library's own parser has no stubs
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

POOL = "ab A1_ \n\t.,!?*<>&'\"-()[]{}`#:;/\\|@=+~^$%\u00e4\u2019\u2026\u4e2d\u3002\u0e01\0"
"""Characters to try as members of a class."""

MISSES = ("", "\0", "!", "x", " ", "\n")
"""Ends that break a match."""

ANYTHING = (
    "a",
    "a ",
    " ",
    "\n",
    "\n ",
    "1",
    "1.",
    ".",
    "*",
    "**",
    "<",
    "&",
    "(",
    "'",
    '"',
    "-",
    "a-",
    "A",
    "Aa ",
    "A.",
    "\u4e2d",
    "`",
)
WIDEST = 4
"""At most this many repetitions count as bounded."""

LONGEST_PUMPS = 14
"""At most this many different parts are mixed with each other."""

Make = Callable[[int], str]
"""Make an input of a length."""


class UnjudgeableError(Exception):
    """A pattern with a part that no input can be made for."""


def inputs_of(pattern: str, flags: int) -> Iterator[Make]:
    """Yield functions that make an adversarial input of a length. Raise UnjudgeableError for unknown parts."""
    tree = parser.parse(pattern, flags & ~re.DEBUG)
    whole = _sample(tree)
    repeats = list(dict.fromkeys(_repeats(tree, "")))
    pumps = list(dict.fromkeys(pump for _, pump in repeats if pump))
    for (before, pump), miss in product(repeats, MISSES):
        yield _pumped(before, pump, miss)
        yield _filled(before + pump + miss)
    for one, other in product(pumps[:LONGEST_PUMPS], repeat=2):
        yield _filled(one + other)
        yield _halves(one, other)
    words = dict.fromkeys([whole, whole[:-1], *_words(tree), *ANYTHING])
    for word, miss in product(words, ("", " ", "x")):
        yield _filled(word + miss)
    for word, pump in product([whole[:-1], *ANYTHING], pumps[:LONGEST_PUMPS]):
        yield _pumped(word, pump, "\0")
        yield _filled(word + pump)


def _filled(piece: str) -> Make:
    return lambda length: ((piece or "a") * (length // max(1, len(piece)) + 1))[:length]


def _pumped(before: str, pump: str, miss: str) -> Make:
    return lambda length: before + _filled(pump)(max(1, length - len(before) - len(miss))) + miss


def _halves(one: str, other: str) -> Make:
    return lambda length: _filled(one)(length // 2) + _filled(other)(length - length // 2) + "\0"


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """Yield each repeated part as (what matches before it, what matches one repetition)."""
    for code, value in tree:
        for inner in _inner(code, value):
            yield from _repeats(inner, before)
        if code in _REPEATS and value[1] > WIDEST:
            for pump in _variants(value[2]):
                yield before, pump
        before += _sample([(code, value)])


def _variants(tree: Any) -> Iterator[str]:
    """Yield several texts that a repeated part matches."""
    yield _sample(tree)
    items = list(tree)
    if len(items) == 1:
        code, value = items[0]
        if code is op.IN:
            yield from _members(value)[:6]
        if code in (op.ANY, op.NOT_LITERAL):
            yield from [ch for ch in POOL if code is op.ANY or ord(ch) != value][:6]
        for inner in _inner(code, value):
            yield from _variants(inner)


def _words(tree: Any) -> Iterator[str]:
    """Yield a text for each alternative."""
    for code, value in tree:
        for inner in _inner(code, value):
            if code is op.BRANCH:
                yield _sample(inner)
            yield from _words(inner)


_REPEATS = {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}


def _inner(code: Any, value: Any) -> list[Any]:
    match code:
        case op.BRANCH:
            return list(value[1])
        case op.SUBPATTERN:
            return [value[3]]
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            return [value[2]]
        case op.ATOMIC_GROUP:
            return [value]
        case op.ASSERT | op.ASSERT_NOT:
            return [value[1]]
        case _:
            return []


def _sample(tree: Any) -> str:
    """Return a short text that the parts match, each repeated part at least once. Assertions add nothing."""
    return "".join(_sample_of(code, value) for code, value in tree)


def _sample_of(code: Any, value: Any) -> str:  # noqa: PLR0911 - one for each kind of part
    match code:
        case op.LITERAL:
            return chr(value)
        case op.NOT_LITERAL:
            return next(ch for ch in POOL if ord(ch) != int(value))
        case op.ANY:
            return "a"
        case op.IN:
            return _members(value)[0]
        case op.BRANCH:
            return _sample(value[1][0])
        case op.SUBPATTERN:
            return _sample(value[3])
        case op.ATOMIC_GROUP:
            return _sample(value)
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            return _sample(value[2]) * max(1, min(int(value[0]), 40))
        case op.AT | op.ASSERT | op.ASSERT_NOT | op.FAILURE:
            return ""
        case _:
            raise UnjudgeableError(f"It contains {code}, which this benchmark does not know.")


def _members(items: Any) -> list[str]:
    """Return characters of a class."""
    own = [chr(value[0] if code is op.RANGE else value) for code, value in items if code in (op.LITERAL, op.RANGE)]
    found = [ch for ch in dict.fromkeys([*own, *POOL]) if _is_in(ch, items)]
    if not found:
        raise UnjudgeableError("It contains a class that matches none of the characters tried.")
    return found


def _is_in(ch: str, items: Any) -> bool:
    is_negated = any(code is op.NEGATE for code, _ in items)
    return any(_fits(ch, code, value) for code, value in items) != is_negated


def _fits(ch: str, code: Any, value: Any) -> bool:
    match code:
        case op.LITERAL:
            return ord(ch) == int(value)
        case op.RANGE:
            return int(value[0]) <= ord(ch) <= int(value[1])
        case op.CATEGORY:
            return re.fullmatch(_CATEGORIES[value], ch) is not None
        case _:
            return False


_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}
