"""The two pages of the form of a persona. What a person typed stays in the open modal until it is stored."""

from typing import Any
from uuid import UUID

from pydantic import ValidationError
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import owned, persona
from bot.caller import Caller
from bot.listeners.owning import PERSONA, notes_of
from bot.listeners.views.state import comma_separated, field_errors, filled, whole_number
from bot.services import Services
from bot.text import escape
from models.client_profile import ClientInner, ClientProfileCreate, ClientProfileUpdate
from services.client_service import client_service
from services.errors import FieldErrors
from services.template_service import chosen
from services.workspace_service import workspace_service

FACT_FIELDS = {"text": "fact", "level": "level", "earned_by": "earned", "is_sensitive": "sensitive"}


async def save_persona(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services) -> None:
    """The person is stored as filled in, and the second page stands in the place of the first."""
    workspace_service.require_teacher(caller.user)
    facts = person_of(filled(view))
    of, _, rest = view["private_metadata"].partition(" ")
    inner = {}
    if of == "from":
        template = chosen(services.templates.personas, rest)
        inner = {key: getattr(template.data, key) for key in ClientInner.model_fields}
    try:
        data = ClientProfileCreate(**facts, **inner)
        update = ClientProfileUpdate(**facts)
    except ValidationError as error:
        raise field_errors(error) from error
    async with services.database.begin() as db:
        if of in {"", "from"}:
            client = await client_service.create_client(db, data, by=caller.user)
        else:
            client = await client_service.update_client(
                db, UUID(of), update, by=caller.user, revision=int(rest) if rest else None
            )
    await ack(response_action="update", view=persona.second_page(client, is_saved=True))


async def save_persona_inner(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """What moves the persona inside is stored too."""
    workspace_service.require_teacher(caller.user)
    client_id, revision = view["private_metadata"].split()
    data = inner_of(filled(view))
    async with services.database.begin() as db:
        stored = await client_service.update_inner(db, UUID(client_id), data, by=caller.user, revision=int(revision))
        notes = await notes_of(db, PERSONA, [stored])
    await ack(response_action="clear")
    word = (
        f"{escape(stored.name)} is saved. *Try* holds a test run with them; `/vc-assign create` in a section's channel "
        "sets an interview with them."
    )
    post = owned.card(persona.LOOK, stored, word=word, note=notes.get(stored.id, ""))
    await client.chat_postMessage(channel=caller.user.slack_user_id, **post.arguments())


async def grow_persona(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """The second page has room for one more hidden fact; what was typed stays."""
    await ack()
    view = body["view"]
    typed = filled(view)
    async with services.database.read() as db:
        stored = await client_service.get_own(db, UUID(view["private_metadata"].split()[0]), by=caller.user)
    grown = persona.inner_form(
        typed, metadata=view["private_metadata"], client_name=stored.name, count=persona.count_of(typed) + 1
    )
    await client.views_update(view_id=view["id"], view=grown)


def person_of(values: dict[str, Any]) -> dict[str, Any]:
    """The first page's fields as facts. Raises FieldErrors."""
    words = ("name", "gender", "race", "means", "background", "situation", "picture")
    return {
        **{key: values[key] or "" for key in words},
        "age": whole_number(values["age"], field="age", wanted="the age") or 0,
        "issues": [*values["issues"], *comma_separated(values["own_issues"])],
        "traits": [*values["traits"], *comma_separated(values["own_traits"])],
        "style": (values["own_style"] or "").strip() or values["style"] or "Plain",
    }


def inner_of(values: dict[str, Any]) -> ClientInner:
    """The second page's fields. Raises FieldErrors."""
    numbers = [number for number in range(1, persona.count_of(values) + 1) if _has_words(values, number)]
    try:
        return ClientInner.model_validate(
            {
                "wants": values["wants"] or "",
                "fears": values["fears"] or "",
                "difficulty": values["difficulty"] or "moderate",
                "starting_trust": float(values["starting_trust"] or 2.5),
                "hidden_facts": [_fact(values, number) for number in numbers],
            }
        )
    except ValidationError as error:
        raise field_errors(error, at=lambda problem: _field_of(problem, numbers)) from error


def _has_words(values: dict[str, Any], number: int) -> bool:
    """Whether there is a fact at this place. Raises FieldErrors for what earns a fact that is not there."""
    if (values[f"fact_{number}"] or "").strip():
        return True
    if (values[f"earned_{number}"] or "").strip():
        raise FieldErrors({f"fact_{number}": "Please write the fact, or empty what earns it too."})
    return False


def _fact(values: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "text": values[f"fact_{number}"],
        "level": int(values[f"level_{number}"] or 2),
        "earned_by": values[f"earned_{number}"] or "",
        "is_sensitive": bool(values[f"sensitive_{number}"]),
    }


def _field_of(problem: Any, numbers: list[int]) -> str:
    match problem["loc"]:
        case ("hidden_facts", int(index), str(key)):
            return f"{FACT_FIELDS[key]}_{numbers[index]}"
        case ("hidden_facts",) if problem["type"] == "same_name":
            return f"fact_{numbers[problem['ctx']['number']]}"
        case ("hidden_facts",):
            return f"fact_{numbers[-1]}"
        case place:
            return str(place[0])
