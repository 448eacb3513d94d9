"""The guided set-up of a section's first interview: the choice of a client, and the form that publishes. Pure."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from bot.slack.blocks.kit import (
    BUTTON_TEXT,
    OPTION_TEXT,
    Block,
    button,
    field,
    header,
    modal,
    name,
    option,
    section,
    select,
    text_input,
    time_picker,
)
from bot.slack.payloads import FirstClient
from bot.slack.text import clipped
from models.client_profile import ClientProfileCreate, ClientProfileDB
from models.rubric import RubricCreate
from services.library.template_service import Template

OWN = 5
LONGEST_TITLE = 100
TITLE = "First interview"


def clients(
    section_id: UUID, own: Sequence[ClientProfileDB], templates: Sequence[Template[ClientProfileCreate]]
) -> dict[str, Any]:
    """Build the choice of a client: the teacher's first five personas by name, and all templates."""
    blocks: list[Block] = [section("*Step 1 of 2.* Choose a client. You can edit or replace it later.")]
    if own:
        blocks.append(header("Your personas"))
    for number, client in enumerate(own[:OWN]):
        use = button("Choose", f"choose_first_client:own{number}", FirstClient(section_id, client_id=client.id))
        blocks.append(section(f"*{name(client.name)}*, {client.age}", accessory=use))
    blocks.append(header("Templates"))
    for number, template in enumerate(templates):
        use = button(
            clipped(f"Use {template.data.name}", BUTTON_TEXT),
            f"choose_first_client:ready{number}",
            FirstClient(section_id, key=template.key),
        )
        blocks.append(
            section(f"*{name(template.data.name)}*, {template.data.age}\n{name(template.about)}", accessory=use)
        )
    return modal(TITLE, "first_clients", blocks)


def form(of: FirstClient, client: str, rubrics: Sequence[Template[RubricCreate]]) -> dict[str, Any]:
    """Build the form that makes the assignment and publishes it. Everything is filled in."""
    scored = [option(clipped(one.data.name, OPTION_TEXT), one.key) for one in rubrics]
    blocks = [
        section("*Step 2 of 2.* Press *Publish* to post the card with *Start practice* in the channel."),
        text_input(
            "title", "Title", value=clipped(f"Interview with {client}", LONGEST_TITLE), max_length=LONGEST_TITLE
        ),
        text_input("instructions", "Instructions", is_long=True, is_optional=True),
        field("due_at", "Due", time_picker(), is_optional=True),
        field("rubric", "Rubric", select(scored), is_optional=True, hint="Without a rubric, a debrief has no scores."),
    ]
    return modal(TITLE, "first_interview_form", blocks, submit="Publish", metadata=of)
