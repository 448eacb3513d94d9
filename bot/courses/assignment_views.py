"""Submissions of the forms about assignments. A refused form stays open with what the person typed."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import confirmation
from bot.slack.encoding import UnreadableError
from bot.slack.field_errors import noted, validated, whole_number
from bot.slack.fields import Fields
from bot.slack.payloads import AssignmentForm
from bot.slack.requests import Form
from models.assignment import AssignmentCreate, AssignmentUpdate
from services.courses.assignment_service import assignment_service
from services.courses.section_service import section_service
from services.workspaces.workspace_service import workspace_service


async def save_assignment(form: Form[AssignmentForm], deps: Deps) -> None:
    """Store the form as a new draft, or as a change of an existing assignment, and confirm it to the person alone.

    The confirmation is in the section's channel, or in place of a form that was opened elsewhere. The same form again
    stores nothing. The update of the card
    of a published or ended assignment is queued if it is posted. If the due time of an ended assignment moves to the
    future, the assignment opens again.

    Raises NotAllowedError unless the person teaches the section, SectionError if the section is closed or missing,
    FieldErrors for an invalid field, OfferError for an added persona or a new rubric that belongs neither to the person
    nor to the section's owner, ChangedMeanwhileError if another edit was stored first, and SavedBeforeError if the same
    form was stored with other values. Raises AssignmentError if the assignment is missing, if a new due time is in the
    past, or if the edit changes a field that is fixed after publishing.
    """
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)
    errors: dict[str, str] = {}
    stored = await _stored(form, deps)
    facts = {**stored, **_facts_of(form.fields, errors)}
    with noted(errors):
        assignment_service.require_due(facts["due_at"], now=deps.clock(), before=stored.get("due_at"))
    data, change = validated(AssignmentCreate, facts, errors), AssignmentUpdate(**facts)

    async def store(db: AsyncSession) -> UUID:
        section = await section_service.get_managed(db, of.section_id, by=by)
        if of.assignment_id is None:
            return (await assignment_service.create_assignment(db, section, data, by=by, now=deps.clock())).id
        work, section = await assignment_service.get_own(db, of.assignment_id, by=by)
        await assignment_service.update_assignment(
            db, work, section, change, by=by, now=deps.clock(), revision=of.revision
        )
        return work.id

    assignment_id = await form.save(deps, store)
    if not of.is_elsewhere:
        await form.close()
    async with deps.database.read() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=by)
    saved = confirmation.assignment_saved(assignment)
    if of.is_elsewhere:
        await form.turn_into(saved.view())
    else:
        await form.confirm(saved.post(), channel_id=section.channel_id)


async def save_assignment_rubrics(form: Form[AssignmentForm], deps: Deps) -> None:
    """Set or remove the rubric of each client of the draft, and confirm it in the section's channel.

    Only the person sees the confirmation, and the same form again stores and confirms nothing. Raises NotAllowedError
    unless the person teaches the section, SectionError if the section is closed, OfferError for a new rubric that
    belongs neither to the person nor to the section's owner, AssignmentError if the assignment is missing or is not a
    draft, ChangedMeanwhileError if another edit was stored first, SavedBeforeError if the same form was stored with
    other values, and UnreadableError for a form without an assignment.
    """
    of, by = form.payload, form.caller.user
    if (assignment_id := of.assignment_id) is None:
        raise UnreadableError
    chosen = form.fields.by_id()

    async def store(db: AsyncSession) -> UUID:
        work, section = await assignment_service.get_own(db, assignment_id, by=by)
        await assignment_service.update_rubrics(db, work, section, chosen, by=by, revision=of.revision)
        return work.id

    await form.save(deps, store)
    await form.close()
    async with deps.database.read() as db:
        assignment, section = await assignment_service.get_own(db, assignment_id, by=by)
    await form.confirm(confirmation.rubrics_saved(assignment).post(), channel_id=section.channel_id)


async def _stored(form: Form[AssignmentForm], deps: Deps) -> dict[str, Any]:
    """Return the values that the form may show as text, and the due time, as they are stored. A new one has none.

    Raises what `get_own` raises.
    """
    if (assignment_id := form.payload.assignment_id) is None:
        return {}
    async with deps.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=form.caller.user)
        clients = await assignment_service.list_clients(db, assignment.id)
    return {
        "title": assignment.title,
        "client_ids": [client.id for client in clients],
        "available_from": assignment.available_from,
        "due_at": assignment.due_at,
    }


def _facts_of(fields: Fields, errors: dict[str, str]) -> dict[str, Any]:
    """Return the form's fields as values of an assignment. Unreadable ones are added to `errors`."""
    facts: dict[str, Any] = {
        "instructions": fields.text("instructions"),
        "due_at": fields.time("due_at"),
        "max_attempts": whole_number(fields.text("max_attempts"), errors, field="max_attempts", wanted="the attempts"),
    }
    if "title" in fields:
        facts["title"], facts["available_from"] = fields.text("title"), fields.time("available_from")
        facts["client_ids"] = fields.ids("client_ids")
    return facts | {"rubric_id": fields.id("rubric_id")} if "rubric_id" in fields else facts
