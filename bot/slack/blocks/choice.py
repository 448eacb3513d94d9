"""A choice between assignments whose titles begin with the same words. Pure."""

from collections.abc import Sequence

from bot.core.block_sizes import LARGEST_MESSAGE, WHOLE, fitting
from bot.slack.blocks.assignment_facts import STATES, window
from bot.slack.blocks.kit import Block, button, context, name, section
from bot.slack.blocks.post import Post
from bot.slack.payloads import DebriefsPage, OfAssignment
from models.assignment import AssignmentDB

MOST = 10
SHOWN_TITLES = (WHOLE, 40, 12)
"""Characters of a title, tried in order until the message fits."""

BUTTONS = {
    "edit": ("Edit", "edit_assignment"),
    "rubrics": ("Rubrics", "edit_rubrics"),
    "debriefs": ("Debriefs", "open_debriefs"),
    "publish": ("Publish", "publish_assignment"),
    "unpublish": ("Unpublish", "unpublish_assignment"),
    "delete": ("Delete", "delete_assignment"),
    "csv": ("Gradebook", "export_of_assignment"),
}
"""Label and name of the button for each verb of a command."""


def several_assignments(question: str, verb: str, rows: Sequence[AssignmentDB]) -> Post:
    """Build a button for each of the first ten assignments, or as many as fit, to do what the verb says to it."""
    return fitting(lambda most: _several(question, verb, rows, most), SHOWN_TITLES)


def _several(question: str, verb: str, rows: Sequence[AssignmentDB], most: int) -> Post:
    blocks = [section(question), *(_row(row, verb, number, most) for number, row in enumerate(rows[:MOST]))]
    if len(rows) > MOST:
        blocks.append(context(f"These are {MOST} of {len(rows)}. To see others, write more of the title."))
    if most != SHOWN_TITLES[0]:
        blocks.append(context("“…” marks a shortened title. `/vc-assign` shows the full title."))
    return Post(text=question, blocks=blocks, room=LARGEST_MESSAGE)


def _row(row: AssignmentDB, verb: str, number: int, most: int) -> Block:
    label, action = BUTTONS[verb]
    of = DebriefsPage(row.id) if verb == "debriefs" else OfAssignment(row.id)
    words = " · ".join([f"*{name(row.title, most)}*", STATES[row.status], *window(row)])
    return section(words, accessory=button(label, f"{action}:{number}", of))
