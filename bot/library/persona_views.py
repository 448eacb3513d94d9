"""Submissions of the persona form's two pages. A refused form stays open with what the person typed."""

from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.library.blocks import owned, persona
from bot.library.owned import PERSONA, notes_of
from bot.slack.encoding import NoPayload, UnreadableError
from bot.slack.field_errors import comma_separated, field_errors, whole_number
from bot.slack.fields import Fields
from bot.slack.payloads import OwnedForm
from bot.slack.requests import Form, ModalClick
from bot.slack.text import escape
from models.client_profile import ClientInner, ClientProfileCreate, ClientProfileUpdate
from services.common.errors import FieldErrors
from services.library.client_service import client_service
from services.library.template_service import chosen
from services.workspaces.workspace_service import workspace_service

FACT_FIELDS = {"text": "fact", "level": "level", "earned_by": "earned", "is_sensitive": "sensitive"}


async def save_persona(form: Form[OwnedForm], deps: Deps) -> None:
    """Store the first page as a new persona or as a change, and replace it with the second page.

    A persona from a template gets its second page too. The same form again stores nothing and shows the second page.
    Raises FieldErrors for an invalid field, NotAllowedError for a student or another teacher's persona, PersonaError if
    the persona is gone, TemplateGoneError if the template is, ChangedMeanwhileError if another edit was stored first,
    and SavedBeforeError if the form was stored with other values.
    """
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)
    facts = person_of(form.fields)
    try:
        data = ClientProfileCreate(**facts, **_inner_of_ready(deps, of.ready))
        update = ClientProfileUpdate(**facts)
    except ValidationError as error:
        raise field_errors(error) from error

    async def store(db: AsyncSession) -> UUID:
        if of.row_id is None:
            return (await client_service.create_client(db, data, by=by)).id
        return (await client_service.update_client(db, of.row_id, update, by=by, revision=of.revision)).id

    client_id = await form.save(deps, store)
    async with deps.database.read() as db:
        stored = await client_service.get_own(db, client_id, by=by)
    await form.turn_into(persona.second_page(stored, is_saved=True))


async def save_persona_inner(form: Form[OwnedForm], deps: Deps) -> None:
    """Store the second page, close all modals, and send the persona's card to the teacher's direct messages.

    The second page has wants, fears, difficulty, trust, and hidden facts. Interviews that already started keep theirs.
    The same form again stores and sends nothing.

    Raises FieldErrors for an invalid field, NotAllowedError for a student or another teacher's persona, PersonaError if
    it is gone, ChangedMeanwhileError if another edit was stored first, SavedBeforeError if the form was stored with
    other values, and UnreadableError for a form without a persona.
    """
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)
    if (client_id := of.row_id) is None:
        raise UnreadableError
    data = inner_of(form.fields)

    async def store(db: AsyncSession) -> UUID:
        return (await client_service.update_inner(db, client_id, data, by=by, revision=of.revision or 0)).id

    await form.save(deps, store)
    await form.close_all()
    async with deps.database.read() as db:
        stored = await client_service.get_own(db, client_id, by=by)
        notes = await notes_of(db, PERSONA, [stored])
    word = (
        f"{escape(stored.name)} is saved. Press *Try* for a test interview. To assign this client to a class, use "
        "`/vc-assign create` in the section's channel."
    )
    await form.confirm(owned.card(persona.LOOK, stored, word=word, note=notes.get(stored.id, "")))


async def grow_persona(click: ModalClick[NoPayload, OwnedForm], deps: Deps) -> None:
    """Add one more hidden fact to the second page, up to 12, and keep what was typed. Nothing is stored.

    Raises NotAllowedError for a student or another teacher's persona, PersonaError if it is gone, and UnreadableError
    for a form without a persona.
    """
    await click.ack()
    typed, client_id = click.typed, click.inside.row_id
    if client_id is None:
        raise UnreadableError
    async with deps.database.read() as db:
        stored = await client_service.get_own(db, client_id, by=click.caller.user)
    count = persona.count_of(typed) + 1
    await click.update(persona.inner_form(typed, metadata=click.inside, client_name=stored.name, count=count))


def _inner_of_ready(deps: Deps, key: str) -> dict[str, Any]:
    """Return the second page of the template that the form started from, or nothing if it started empty."""
    if not key:
        return {}
    template = chosen(deps.templates.personas, key)
    return {name: getattr(template.data, name) for name in ClientInner.model_fields}


def person_of(values: Fields) -> dict[str, Any]:
    """Return the first page's fields as values of a persona, not yet checked.

    The teacher's own words are added to the choices from the lists. Raises FieldErrors if the age is not a whole
    number.
    """
    words = ("name", "gender", "race", "means", "background", "situation", "picture")
    return {
        **{key: values[key] or "" for key in words},
        "age": whole_number(values["age"], field="age", wanted="the age") or 0,
        "issues": [*values["issues"], *comma_separated(values["own_issues"])],
        "traits": [*values["traits"], *comma_separated(values["own_traits"])],
        "style": (values["own_style"] or "").strip() or values["style"] or "Plain",
    }


def inner_of(values: Fields) -> ClientInner:
    """Return the second page's fields as values of a persona. Hidden facts without a text are left out.

    Raises FieldErrors for an invalid field, and for a condition without its fact.
    """
    numbers = [number for number in range(1, persona.count_of(values) + 1) if _has_words(values, number)]
    try:
        return ClientInner.model_validate(
            {
                "wants": values["wants"] or "",
                "fears": values["fears"] or "",
                "difficulty": values["difficulty"] or "moderate",
                "starting_trust": values.number("starting_trust", 2.5),
                "hidden_facts": [_fact(values, number) for number in numbers],
            }
        )
    except ValidationError as error:
        raise field_errors(error, at=lambda problem: _field_of(problem, numbers)) from error


def _has_words(values: Fields, number: int) -> bool:
    """Return whether this hidden fact has a text. Raises FieldErrors for a condition without a fact."""
    if (values[f"fact_{number}"] or "").strip():
        return True
    if (values[f"earned_{number}"] or "").strip():
        raise FieldErrors({f"fact_{number}": "Write the fact, or clear both boxes."})
    return False


def _fact(values: Fields, number: int) -> dict[str, Any]:
    return {
        "text": values[f"fact_{number}"],
        "level": int(values.number(f"level_{number}", 2)),
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
