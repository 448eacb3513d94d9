"""A scene that a person with cues plays: who they are, what was said, and what they could say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sandbox.claude.repertoire import PersonWithCues, Repertoire
from sandbox.claude.role import RoleToPlay


@dataclass(frozen=True)
class Scene:
    """A person, what they were taught, and the talk so far."""

    role: RoleToPlay
    person: PersonWithCues
    taught: Repertoire
    said: tuple[str, ...]
    """What the person said, in order."""
    heard: tuple[str, ...]
    """What the interviewer said, in order. The last line waits for an answer."""
    note: str = ""
    story: str = ""
    """What a note has just opened, in the first person, in the words of the note."""

    def cues(self, subject: str, language: str) -> tuple[str, ...]:
        """Return the cues of a subject."""
        return self.person.cues.get(subject, {}).get(language, ())

    def pool(self, act: str, language: str) -> tuple[str, ...]:
        """Return what this person can say to an act: in their own words, in their manner, or as anybody would."""
        own = self.person.reactions.get(act, {}).get(language, ())
        in_manner = self.taught.reactions.get(f"{act} {self.person.manner}", {}).get(language, ())
        return own or in_manner or self.taught.reactions.get(act, {}).get(language, ())

    def is_said(self, text: str) -> bool:
        """Return whether the person has said this."""
        return any(text in one for one in self.said)

    def fresh(self, texts: Iterable[str]) -> str:
        """Return the first text that was not said yet, or ""."""
        return next((text for text in texts if not self.is_said(text)), "")

    def fresh_of(self, act: str, language: str) -> str:
        """Return a text of the pool of an act that was not said yet, or ""."""
        return self.fresh(_from_the(len(self.said), self.pool(act, language)))

    def some(self, act: str, language: str) -> str:
        """Return a text of the pool that was not said yet. A used-up pool starts again behind a gesture."""
        if found := self.fresh_of(act, language):
            return found
        ordered = _from_the(len(self.said), self.pool(act, language))
        gestures = self.pool("asides", language)
        return self.fresh(f"{gesture} {text}" for text in ordered for gesture in gestures) or turned(
            [f"{gesture} ..." for gesture in gestures], len(self.said)
        )

    def opener(self, act: str, language: str) -> str:
        """Return a few words of the pool that begin an answer, other than those that began the last one, or ""."""
        last = self.said[-1] if self.said else ""
        ordered = _from_the(len(self.said), self.pool(act, language))
        return next((text for text in ordered if not last.startswith(text)), "")


def turned(texts: Sequence[str], number: int) -> str:
    """Return the text at a number that goes round and round."""
    return texts[number % len(texts)] if texts else "..."


def _from_the(number: int, texts: Sequence[str]) -> tuple[str, ...]:
    first = number % max(1, len(texts))
    return (*texts[first:], *texts[:first])
