"""The confirmation after an audition was started, with its next steps. Pure."""

from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.kit import button, name
from bot.slack.payloads import OfOwned
from models.client_profile import ClientProfileDB


def audition_started(client: ClientProfileDB) -> Confirmation:
    """Return the confirmation after an audition was queued."""
    text = f"The audition of *{name(client.name)}* is running. You will get its report card in your messages."
    of = OfOwned(client.id)
    return Confirmation(
        "Audition", text, (button("Try it", "try_persona", of), button("Open persona", "open_persona", of))
    )
