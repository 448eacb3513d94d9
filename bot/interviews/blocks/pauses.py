"""What a student reads about the note that teachers get when an interview is paused. Pure."""

from services.messaging.notices import AnyThreadNotice, HelpWanted, Paused, PauseOffered, UnknownWord

NOT_SAID = "It does not say what you wrote."
TOLD = f"If you press *Help*, or type `!pause` or `!help`, your teachers get a note that you paused. {NOT_SAID}"


def told(message: AnyThreadNotice) -> str:
    """Return what a message that offers a pause, or follows one, says about the note, after a line break, or nothing."""
    if isinstance(message, PauseOffered | UnknownWord):
        return f"\nIf you pause, your teachers get a note that you did. {NOT_SAID}"
    return f"\nYour teachers get a note that you paused. {NOT_SAID}" if isinstance(message, Paused | HelpWanted) else ""
