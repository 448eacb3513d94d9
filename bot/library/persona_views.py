"""Submissions of the persona form's first two pages. A refused form stays open with what the person typed."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.library.blocks import hidden_facts, persona, persona_inner
from bot.slack.encoding import UnreadableError
from bot.slack.field_errors import comma_separated, validated, whole_number
from bot.slack.fields import Fields
from bot.slack.payloads import OwnedForm
from bot.slack.requests import Form
from bot.slack.text import clipped
from models.client_details import SEPARATOR, Proficiency, Talkativeness
from models.client_profile import ClientInner, ClientProfileCreate, ClientProfileUpdate, Difficulty
from services.library.client_service import client_service
from services.library.template_service import chosen
from services.workspaces.workspace_service import workspace_service


async def save_persona(form: Form[OwnedForm], deps: Deps) -> None:
    """Store the first page as a new persona or as a change, and replace it with the second page.

    A persona from a template gets its second page too. The same form again stores nothing and shows the second page.
    Raises FieldErrors for an invalid field, NotAllowedError for a student or another teacher's persona, PersonaError if
    the persona is gone, TemplateGoneError if the template is, ChangedMeanwhileError if another edit was stored first,
    and SavedBeforeError if the form was stored with other values.
    """
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)
    errors: dict[str, str] = {}
    facts = person_of(form.fields, errors)
    data = validated(ClientProfileCreate, {**facts, **_inner_of_ready(deps, of.ready)}, errors, at=_field_of)
    update = ClientProfileUpdate(**facts)

    async def store(db: AsyncSession) -> UUID:
        if of.row_id is None:
            return (await client_service.create_client(db, data, by=by)).id
        return (await client_service.update_client(db, of.row_id, update, by=by, revision=of.revision)).id

    client_id = await form.save(deps, store)
    async with deps.database.read() as db:
        stored = await client_service.get_own(db, client_id, by=by)
    await form.turn_into(persona_inner.second_page(stored, is_saved=True))


async def save_persona_inner(form: Form[OwnedForm], deps: Deps) -> None:
    """Store the second page, and replace it with the list of hidden facts. Interviews that already started keep theirs.

    The same form again stores nothing and shows the list. Raises FieldErrors for an invalid field, NotAllowedError for a
    student or another teacher's persona, PersonaError if it is gone, ChangedMeanwhileError if another edit was stored
    first, SavedBeforeError if the form was stored with other values, and UnreadableError for a form without a persona or
    of an earlier version.
    """
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)
    if (client_id := of.row_id) is None:
        raise UnreadableError
    data = inner_of(form.fields)

    async def store(db: AsyncSession) -> UUID:
        return (await client_service.update_inner(db, client_id, data, by=by, revision=of.revision or 0)).id

    await form.save(deps, store)
    async with deps.database.read() as db:
        stored = await client_service.get_own(db, client_id, by=by)
    await form.turn_into(hidden_facts.facts_page(stored, word="*Saved.*"))


def _field_of(problem: Any) -> str:
    """Return the field of a problem on the first page. Only a style in the teacher's own words can be wrong."""
    key = str(problem["loc"][0])
    return "own_style" if key == "style" else key


def _inner_of_ready(deps: Deps, key: str) -> dict[str, Any]:
    """Return the second page of the template that the form started from, or nothing if it started empty."""
    if not key:
        return {}
    template = chosen(deps.templates.personas, key)
    return {name: getattr(template.data, name) for name in ClientInner.model_fields}


def person_of(values: Fields, errors: dict[str, str]) -> dict[str, Any]:
    """Return the first page's fields as values of a persona, not yet checked. Unreadable ones are added to `errors`.

    The teacher's own words are added to the choices from the lists.
    """
    words = ("name", "gender", "race", "means", "background", "situation", "picture")
    lists = {
        key: [*(word for word in values[key] if word != persona.OTHER), *comma_separated(values[f"own_{key}"])]
        for key in ("issues", "traits")
    }
    return {
        **{key: values[key] or "" for key in words},
        **lists,
        "age": whole_number(values["age"], errors, field="age", wanted="the age") or 0,
        "style": (values["own_style"] or "").strip() or values["style"] or "Plain",
    }


def inner_of(values: Fields) -> ClientInner:
    """Return the second page's fields as values of a persona, without its hidden facts.

    Raises FieldErrors with all invalid fields, and UnreadableError for a page of an earlier version.
    """
    errors: dict[str, str] = {}
    texts = ("wants", "fears", "opening_line", "source", "license", *persona_inner.TEXTS)
    given = {
        **{key: values.text(key) for key in texts},
        **{key: comma_separated(values.text(key)) for key in ("words_used", "words_avoided")},
        "reactions": _reactions(values.text("reactions"), errors),
        "talkativeness": values.text("talkativeness") or Talkativeness.AVERAGE,
        "language_proficiency": values.text("language_proficiency") or Proficiency.FLUENT,
        "difficulty": values.text("difficulty") or Difficulty.MODERATE,
        "starting_trust": values.number("starting_trust", ClientInner().starting_trust),
    }
    return validated(ClientInner, given, errors)


def _reactions(text: str, errors: dict[str, str]) -> list[dict[str, str]]:
    """Return the typed lines as reactions. The first line that has not two or three parts is added to `errors`."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        situation, *parts = (part.strip() for part in line.split(SEPARATOR))
        if not situation or not 1 <= len(parts) <= 2 or not any(parts):  # noqa: PLR2004 - a belief and a reaction
            errors.setdefault(
                "reactions",
                f"Write a situation, what they believe then, and what they do, with {SEPARATOR} between them. "
                f"This line doesn't: “{clipped(line, 60)}”",
            )
            continue
        belief, reaction, *_ = [*parts, ""]
        found.append({"situation": situation, "belief": belief, "reaction": reaction})
    return found
