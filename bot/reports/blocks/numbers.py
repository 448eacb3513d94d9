"""Blocks of an interview's tokens and costs. Pure."""

from typing import Any

from bot.slack.blocks.kit import Block, actions, button, context, modal, name, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.payloads import OfSession
from models.session import SessionDB
from services.reports.message_costs import InterviewCosts

TITLE = "Tokens and cost"


def numbers_button(session: SessionDB) -> Block:
    """Return the button that shows the tokens and costs of an interview."""
    return button(TITLE, "show_numbers", OfSession(session.id))


def view(session: SessionDB, costs: InterviewCosts) -> dict[str, Any]:
    """Build the modal with the interview's id, model, tokens, and cost, in total and for each of the client's lines."""
    total = (
        f"*{name(str(session.persona['name']))}*\nIn total: {costs.total.words()}\n"
        f"Model: {name(session.model)}\nSession: `{session.id}`"
    )
    lines = [f"Line {number}: {cost.words()}" for number, cost in costs.lines]
    none = "None of the client's lines has a cost yet. Press *Refresh* to look again."
    blocks = [section(total), *sections("\n".join(lines) or none)]
    blocks.append(actions(button("Refresh", "refresh_numbers", OfSession(session.id))))
    blocks.append(
        context("A line counts all calls for it: reading, reply, and rewrite. The total includes the debrief.")
    )
    return modal(TITLE, "numbers", blocks)
