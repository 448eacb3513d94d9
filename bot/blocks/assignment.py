"""Assignments: the public card, the teacher's list and form."""

from datetime import datetime
from typing import Any

from bot.blocks.kit import (
    actions,
    button,
    confirm,
    context,
    date_token,
    field,
    header,
    modal,
    multi_select,
    name,
    option,
    section,
    text_input,
)
from bot.blocks.post import Post
from bot.text import escaped_within
from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB

NO_CLIENTS = "You have no persona yet. Create one with `/vc-persona`, then come back."


def card(assignment: AssignmentDB, clients: list[ClientProfileDB]) -> Post:
    """The one public message. It holds no student's name, count or result."""
    title = name(assignment.title)
    lines = [f"*{title}*", *_window(assignment)]
    blocks = [section("\n".join(lines))]
    if assignment.instructions:
        blocks.append(section(escaped_within(assignment.instructions, 3000)))
    blocks.append(
        actions(
            *(
                button(
                    f"Start practice: {client.name}" if len(clients) > 1 else "Start practice",
                    f"start_practice:{number}",
                    f"{assignment.id} {client.id}",
                    style="primary",
                )
                for number, client in enumerate(clients)
            )
        )
    )
    blocks.append(
        context(
            ", ".join(f"{name(client.name)}, {client.age}" for client in clients), "Practice with AI-simulated clients."
        )
    )
    return Post(text=f"Assignment: {title}. Start practice with the button.", blocks=blocks)


def listing(assignments: list[AssignmentDB], *, section_name: str) -> Post:
    """The teacher's assignments of a section, with what can be done to each."""
    if not assignments:
        text = f"{name(section_name)} has no assignments yet. *Create assignment* makes the first."
        return Post(
            text=text,
            blocks=[section(text), actions(button("Create assignment", "create_assignment", style="primary"))],
        )
    blocks = [header(f"Assignments of {section_name}")]
    for row in assignments[:20]:
        blocks.append(section("\n".join([f"*{name(row.title)}* · {row.status.capitalize()}", *_window(row)])))
        elements = [button("Edit", "edit_assignment", str(row.id))] if row.status != AssignmentStatus.CLOSED else []
        if row.status == AssignmentStatus.DRAFT:
            question = confirm(
                "Publish this?", "A card with Start practice is posted in the channel.", yes="Publish", no="Not yet"
            )
            elements.insert(0, button("Publish", "publish_assignment", str(row.id), style="primary", confirm=question))
        if elements:
            blocks.append(actions(*elements))
    if len(assignments) > 20:  # noqa: PLR2004 - two blocks each, within Slack's fifty
        blocks.append(
            context(
                f"The newest 20 of {len(assignments)}. Any of them can be published by its title: `/vc-assign publish Title`."
            )
        )
    blocks.append(actions(button("Create assignment", "create_assignment")))
    return Post(text=f"Assignments of {name(section_name)}", blocks=blocks)


def form(
    clients: list[ClientProfileDB],
    *,
    metadata: str,
    assignment: AssignmentDB | None = None,
    chosen: list[str] | None = None,
) -> dict[str, Any]:
    """The modal in which an assignment is written."""
    options = [option(f"{client.name}, {client.age}", str(client.id)) for client in clients]
    blocks = [
        text_input(
            "title",
            "Title",
            value=assignment.title if assignment else None,
            max_length=100,
            placeholder="Intake interview",
        ),
        field(
            "client_ids",
            "Clients",
            multi_select(options, initial=chosen or (), most=10),
            is_optional=True,
            hint="Needed before publishing.",
        ),
        text_input(
            "instructions",
            "Instructions",
            value=assignment.instructions if assignment else None,
            is_long=True,
            is_optional=True,
        ),
        _time_field("available_from", "Available from", assignment.available_from if assignment else None),
        _time_field("due_at", "Due", assignment.due_at if assignment else None),
        text_input(
            "max_attempts",
            "Attempts",
            value=str(assignment.max_attempts) if assignment and assignment.max_attempts else None,
            is_optional=True,
            max_length=3,
            hint="How often each student may try each client. Empty means as often as they like.",
        ),
    ]
    return modal("Assignment", "assignment_form", blocks, submit="Save", metadata=metadata)


def _time_field(block_id: str, label: str, value: datetime | None) -> dict[str, Any]:
    element: dict[str, Any] = {"type": "datetimepicker", "action_id": "value"}
    if value is not None:
        element["initial_date_time"] = int(value.timestamp())
    return field(block_id, label, element, is_optional=True)


def _window(assignment: AssignmentDB) -> list[str]:
    lines = []
    if assignment.available_from is not None:
        lines.append(f"Available from {date_token(int(assignment.available_from.timestamp()))}")
    if assignment.due_at is not None:
        lines.append(f"Due {date_token(int(assignment.due_at.timestamp()))}")
    if assignment.max_attempts is not None:
        lines.append(f"{assignment.max_attempts} {'attempt' if assignment.max_attempts == 1 else 'attempts'}")
    return lines
