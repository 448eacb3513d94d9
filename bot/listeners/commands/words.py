"""The words behind a slash command: a verb and the rest."""

from dataclasses import dataclass
from typing import Any

from bot.caller import Caller
from bot.text import plain
from services.errors import Refusal


class UnknownWordError(Refusal):
    """A verb that the command does not have."""


@dataclass(frozen=True)
class Words:
    """`/vc-assign publish Intake` gives the verb publish and the rest Intake."""

    verb: str
    rest: str

    @classmethod
    def of(cls, command: dict[str, Any]) -> "Words":
        """The words of a slash command's payload."""
        verb, _, rest = plain(str(command.get("text") or "")).partition(" ")
        return cls(verb.lower(), " ".join(rest.split()))


def unknown(command: str, verb: str, known: tuple[str, ...]) -> UnknownWordError:
    """The refusal of a verb, with the verbs that there are."""
    choices = ", ".join(f"`{command} {word}`" for word in known)
    shown = verb[:40].replace("`", "'")
    return UnknownWordError(
        f"`{command}` does not know “{shown}”. It knows {choices}; `{command}` alone opens the menu."
    )


def channel_of(caller: Caller) -> str:
    """The channel that the command was given in. Raises UnknownWordError in a DM."""
    if caller.channel_id is None or caller.channel_id.startswith("D"):
        raise UnknownWordError("This works in the channel of a course. Go there and use it again.")
    return caller.channel_id
