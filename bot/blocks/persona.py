"""Personas: the teacher's list and the form in which one is written."""

from collections.abc import Sequence
from typing import Any

from bot.blocks.kit import (
    actions,
    button,
    context,
    field,
    header,
    modal,
    multi_select,
    name,
    option,
    section,
    select,
    text_input,
)
from bot.blocks.post import Post
from models.client_profile import DEFAULT_PICTURE, ISSUES, STYLES, TRAITS, ClientProfileDB

SHOWN = 20


def listing(clients: list[ClientProfileDB]) -> Post:
    """The teacher's personas, each with its edit button."""
    create = button("Create persona", "create_persona", style="primary")
    if not clients:
        text = "You have no persona yet. *Create persona* writes the first."
        return Post(text=text, blocks=[section(text), actions(create)])
    blocks = [header("Your personas")]
    blocks += [
        section(
            f"{client.picture} *{name(client.name)}*, {client.age}\n{name(', '.join(client.issues), 300)}",
            accessory=button("Edit", "edit_persona", str(client.id)),
        )
        for client in clients[:SHOWN]
    ]
    if len(clients) > SHOWN:
        blocks.append(
            context(f"The first {SHOWN} of {len(clients)} by name. `/vc-persona edit Name` opens any of them.")
        )
    return Post(text="Your personas", blocks=[*blocks, actions(create)])


def form(client: ClientProfileDB | None = None) -> dict[str, Any]:
    """The modal in which a persona is written; every predefined list takes own words too."""
    blocks = [
        text_input("name", "Name", value=client.name if client else None, max_length=80, placeholder="Maria Rodriguez"),
        text_input("age", "Age", value=str(client.age) if client else None, max_length=3),
        text_input("gender", "Gender", value=client.gender if client else None, is_optional=True, max_length=80),
        text_input("race", "Race or ethnicity", value=client.race if client else None, is_optional=True, max_length=80),
        text_input(
            "means",
            "Means",
            value=client.means if client else None,
            is_optional=True,
            max_length=120,
            hint="Work, income, housing, in a few words.",
        ),
        *_chooser(
            "issues", "Issues", ISSUES, client.issues if client else (), "1 to 5, from the list or in your own words."
        ),
        *_chooser(
            "traits", "Traits", TRAITS, client.traits if client else (), "2 to 5, from the list or in your own words."
        ),
        field(
            "style",
            "Way of speaking",
            select(_options(STYLES, [client.style] if client else []), initial=client.style if client else "Plain"),
        ),
        text_input(
            "background",
            "Background",
            value=client.background if client else None,
            is_long=True,
            hint="Who this person is and what happened before. The client knows only what stands here.",
        ),
        text_input(
            "situation", "Why they come now", value=client.situation if client else None, is_long=True, is_optional=True
        ),
        text_input(
            "picture",
            "Picture",
            value=client.picture if client else DEFAULT_PICTURE,
            is_optional=True,
            max_length=80,
            hint="An emoji, such as :woman:.",
        ),
    ]
    metadata = f"{client.id} {client.revision}" if client else ""
    return modal("Persona", "persona_form", blocks, submit="Save", metadata=metadata)


def _chooser(block_id: str, label: str, known: Sequence[str], chosen: Sequence[str], hint: str) -> list[dict[str, Any]]:
    from_list = [word for word in chosen if word in known]
    own = [word for word in chosen if word not in known]
    return [
        field(block_id, label, multi_select(_options(known, []), initial=from_list), is_optional=True, hint=hint),
        text_input(
            f"own_{block_id}",
            f"{label} in your own words",
            value=", ".join(own) or None,
            is_optional=True,
            max_length=400,
            hint="Separated by commas.",
        ),
    ]


def _options(known: Sequence[str], extra: Sequence[str]) -> list[dict[str, Any]]:
    return [option(word, word[:75]) for word in [*known, *(word for word in extra if word not in known)]]
