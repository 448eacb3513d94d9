"""The refusal of an unknown verb of a slash command."""

from services.common.errors import Refusal


class UnknownWordError(Refusal):
    """The refusal of a verb that the command does not have."""


def unknown(command: str, verb: str, known: tuple[str, ...]) -> UnknownWordError:
    """Return the refusal of an unknown verb, which names the command's known verbs."""
    choices = ", ".join(f"`{command} {word}`" for word in known)
    shown = verb[:40].replace("`", "'")
    return UnknownWordError(
        f"`{command}` does not have “{shown}”. Use {choices}, or `{command}` alone to open the menu."
    )
