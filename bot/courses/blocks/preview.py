"""An assignment's card as its students will see it, for the teacher. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.core.block_sizes import fitting
from bot.courses.blocks.assignment import SHOWN_TASK
from bot.slack.blocks.assignment_facts import window
from bot.slack.blocks.kit import BUTTON_TEXT, Block, actions, button, context, modal, name, section
from bot.slack.blocks.paragraphs import task
from bot.slack.payloads import OfAssignment, OfOwned
from bot.slack.text import clipped
from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.workspace import UserDB


def view(assignment: AssignmentDB, clients: Sequence[ClientProfileDB], *, by: UserDB) -> dict[str, Any]:
    """Build the preview. The reader can try the clients that are their own personas, and publish a draft."""
    return fitting(lambda most: _view(assignment, clients, by, most), SHOWN_TASK)


def _view(assignment: AssignmentDB, clients: Sequence[ClientProfileDB], by: UserDB, most: int) -> dict[str, Any]:
    blocks: list[Block] = [
        context("Students will see this card in the channel, with a *Start practice* button for each client."),
        section("\n".join([f"*{name(assignment.title)}*", *window(assignment)])),
        *task(assignment.instructions, most),
    ]
    for number, client in enumerate(clients):
        label = clipped(f"Try {client.name}", BUTTON_TEXT)
        own = client.created_by == by.id
        attempt = button(label, f"try_persona:{number}", OfOwned(client.id)) if own else None
        blocks.append(section(f"*{name(client.name)}*, {client.age}", accessory=attempt))
    of = OfAssignment(assignment.id)
    doing = [button("Edit", "edit_assignment", of)]
    if assignment.status == AssignmentStatus.DRAFT and clients:
        doing.insert(0, button("Publish", "publish_assignment", of, style="primary"))
    if not clients:
        blocks.append(section("This assignment has no client yet. Press *Edit* to choose one."))
    return modal("Preview", "preview", [*blocks, actions(*doing)])
