"""Rules that name the words of a line: parts that must all be there, or not be there, in any order."""

import re
from dataclasses import dataclass

FEWEST_LETTERS = 3
FOR_A_WORD = 2
"""How much more a part counts that is met by a word which says what a line is about."""


@dataclass(frozen=True, eq=False)
class Way:
    """One way to meet a rule."""

    wanted: tuple[re.Pattern[str], ...]
    unwanted: tuple[re.Pattern[str], ...]

    def met_by(self, text: str) -> list[str]:
        """Return the words of a text that meet each part, or nothing if one part is not met."""
        found = [match.group() for pattern in self.wanted if (match := pattern.search(text))]
        is_met = len(found) == len(self.wanted) and not any(pattern.search(text) for pattern in self.unwanted)
        return found if is_met else []


@dataclass(frozen=True, eq=False)
class Rule:
    """A rule. One of its ways is enough."""

    ways: tuple[Way, ...]

    def matches(self, text: str) -> bool:
        """Return whether a text, in lower case and without accents, meets the rule."""
        return any(way.met_by(text) for way in self.ways)

    def weight_in(self, text: str, common: frozenset[str]) -> int:
        """Return how much of a text meets the rule, or 0 if it is met by words that any line may hold."""
        return max((_weight(way.met_by(text), common) for way in self.ways), default=0)


def rule_of(written: str) -> Rule:
    """Return a rule from its parts, joined by "&&", those after "not" unwanted, with "||" between its ways."""
    return Rule(tuple(_way_of(way.split("&&")) for way in written.split("||")))


def _way_of(parts: list[str]) -> Way:
    bare = [part.strip() for part in parts]
    return Way(
        wanted=tuple(_words(part) for part in bare if not part.startswith("not ")),
        unwanted=tuple(_words(part.removeprefix("not ")) for part in bare if part.startswith("not ")),
    )


def _words(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{part})(?!\w)")


def _weight(found: list[str], common: frozenset[str]) -> int:
    told = [_telling(text, common) for text in found]
    return sum(1 + FOR_A_WORD * bool(words) + max(0, words - 1) for words in told) if any(told) else 0


def _telling(text: str, common: frozenset[str]) -> int:
    """Return how many words say what a line is about: such as not any line may hold, or two long ones together."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) >= FEWEST_LETTERS]
    return sum(word not in common for word in words) or int(sum(len(word) > FEWEST_LETTERS for word in words) > 1)
