"""The refusal of a word that a slash command does not know."""

from services.common.errors import Refusal


class UnknownWordError(Refusal):
    """A verb that the command does not have."""


def unknown(command: str, verb: str, known: tuple[str, ...]) -> UnknownWordError:
    """Return the refusal of a verb, with the verbs that there are."""
    choices = ", ".join(f"`{command} {word}`" for word in known)
    shown = verb[:40].replace("`", "'")
    return UnknownWordError(
        f"`{command}` does not know “{shown}”. It knows {choices}; `{command}` alone opens the menu."
    )
