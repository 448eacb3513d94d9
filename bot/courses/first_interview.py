"""The guided set-up: from a new section to a published assignment in four clicks."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import confirmation, first_interview
from bot.slack.caller import Caller
from bot.slack.field_errors import noted, validated
from bot.slack.payloads import FirstClient, OfSection
from bot.slack.requests import Click, Form, View
from models.assignment import AssignmentCreate
from models.client_profile import ClientProfileDB
from models.workspace import UserDB
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service
from services.library.template_service import chosen
from services.workspaces.workspace_service import workspace_service


async def clients_view(caller: Caller, deps: Deps, of: OfSection) -> View:
    """Return the choice of a client: the teacher's first five personas by name, and the templates.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        await section_service.get_managed(db, of.section_id, by=caller.user)
        own = await client_service.list_own(db, by=caller.user, limit=first_interview.OWN)
    return first_interview.clients(of.section_id, own, list(deps.templates.personas.values()))


async def choose_first_client(click: Click[FirstClient], deps: Deps) -> None:
    """Replace the choice with the form that publishes. Nothing is stored yet.

    Raises NotAllowedError for a student or another teacher's persona, PersonaError if the persona is gone, and
    TemplateGoneError if the template is.
    """
    await click.ack()
    of = click.payload
    workspace_service.require_teacher(click.caller.user)
    if of.client_id is None:
        name = chosen(deps.templates.personas, of.key).data.name
    else:
        async with deps.database.read() as db:
            name = (await client_service.get_own(db, of.client_id, by=click.caller.user)).name
    await click.update(first_interview.form(of, name, list(deps.templates.rubrics.values())))


async def save_first_interview(form: Form[FirstClient], deps: Deps) -> None:
    """Store client, rubric, and assignment, publish it, and show the result in place of the form.

    A template becomes a persona or a rubric of the teacher. All is stored, or nothing. The same form again stores
    nothing and shows the same. Raises FieldErrors for an invalid field, NotAllowedError unless the person teaches the
    section, SectionError if it is closed or missing, AssignmentError for a due time in the past, PersonaError if the
    persona is gone, TemplateGoneError if a template is, and SavedBeforeError if the form was stored with other values.
    """
    of, by, fields = form.payload, form.caller.user, form.fields
    workspace_service.require_teacher(by)
    rubric = chosen(deps.templates.rubrics, key) if (key := fields.get("rubric")) else None
    errors: dict[str, str] = {}
    entered = {
        "title": fields.text("title"),
        "instructions": fields.text("instructions"),
        "due_at": fields.time("due_at"),
    }
    with noted(errors):
        assignment_service.require_due(fields.time("due_at"), now=deps.clock())
    data = validated(AssignmentCreate, entered, errors)

    async def store(db: AsyncSession) -> UUID:
        section = await section_service.get_managed(db, of.section_id, by=by)
        facts: dict[str, Any] = {"client_ids": [(await _client(db, deps, of, by)).id]}
        if rubric is not None:
            facts["rubric_id"] = (await rubric_service.create_rubric(db, rubric.data, by=by)).id
        whole, now = AssignmentCreate(**{**data.model_dump(exclude_unset=True), **facts}), deps.clock()
        assignment = await assignment_service.create_assignment(db, section, whole, by=by, now=now)
        await assignment_service.publish_assignment(db, assignment, section, by=by, now=now)
        return assignment.id

    assignment_id = await form.save(deps, store)
    deps.signals.outbox()
    async with deps.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=by)
    await form.turn_into(confirmation.published(assignment).view())


async def _client(db: AsyncSession, deps: Deps, of: FirstClient, by: UserDB) -> ClientProfileDB:
    if of.client_id is not None:
        return await client_service.get_own(db, of.client_id, by=by)
    return await client_service.create_client(db, chosen(deps.templates.personas, of.key).data, by=by)
