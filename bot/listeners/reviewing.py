"""A teacher looks through the debriefs of an assignment: gate, edit, release."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import review
from bot.caller import Caller
from bot.listeners.showing import show
from bot.listeners.views.state import filled
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from models.debrief import DebriefGate, Skill
from models.workspace import UserDB
from services.agreement_service import agreement_service
from services.assignment_service import assignment_service
from services.debrief_service import debrief_service
from services.errors import FieldErrors, Refusal
from services.review_service import DebriefEdit, Remark, review_service


async def list_view(
    caller: Caller, services: Services, assignment_id: UUID, *, offset: int = 0, word: str = ""
) -> dict[str, Any]:
    """The modal with a page of an assignment's debriefs. Raises NotAllowedError and AssignmentError."""
    async with services.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=caller.user, is_open=False)
        rows = await review_service.list_of(db, assignment, limit=review.LISTED, offset=offset)
        total, waiting = await review_service.counts(db, assignment)
        agreement = await agreement_service.by_criterion(db, await review_service.any_rubric(db, assignment))
    return review.listing(assignment, rows, offset=offset, total=total, waiting=waiting, agreement=agreement, word=word)


async def open_debriefs(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The debriefs of an assignment are open, on top of the progress where they were asked for there."""
    await show(client, caller, body, await list_view(caller, services, UUID(action["value"])))
    await ack()


async def turn_debriefs(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """The list shows another page."""
    await ack()
    assignment_id, offset = action["value"].split()
    view = await list_view(caller, services, UUID(assignment_id), offset=int(offset))
    await client.views_update(view_id=body["view"]["id"], view=view)


async def set_debrief_gate(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """Debriefs go out at once from now on, or wait."""
    await ack()
    assignment_id, gate = action["selected_option"]["value"].split()
    async with services.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, UUID(assignment_id), by=caller.user, is_open=False)
        await review_service.set_gate(db, assignment, DebriefGate(gate))
    word = f"From now on: {review.GATES[DebriefGate(gate)].lower()}. What has gone out stays out."
    view = await list_view(caller, services, UUID(assignment_id), word=word)
    await client.views_update(view_id=body["view"]["id"], view=view)


async def set_branches_count(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
) -> None:
    """Rewound interviews count as attempts from now on, or do not."""
    await ack()
    assignment_id, answer = action["selected_option"]["value"].split()
    async with services.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, UUID(assignment_id), by=caller.user, is_open=False)
        await review_service.set_branches_count(db, assignment, is_on=answer == "yes")
    word = f"Interviews that are rewound from now on {review.BRANCHES[answer].lower()}."
    view = await list_view(caller, services, UUID(assignment_id), word=word)
    await client.views_update(view_id=body["view"]["id"], view=view)


async def release_debriefs(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """Everything that waits has gone out."""
    await ack()
    async with services.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, UUID(action["value"]), by=caller.user, is_open=False)
        number = await review_service.release_all(db, assignment, by=caller.user, now=services.clock())
    wake.outbox()
    word = f"{number} {'debrief is' if number == 1 else 'debriefs are'} on the way to {'its student' if number == 1 else 'their students'}."
    view = await list_view(caller, services, assignment.id, word=word)
    await client.views_update(view_id=body["view"]["id"], view=view)


async def read_debrief(
    ack: AsyncAck, action: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """One debrief lies on top of the list."""
    view = await _form(caller, services, UUID(action["value"]))
    await client.views_push(trigger_id=caller.trigger_id, view=view)
    await ack()


async def regrade_debrief(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """A further version is being written."""
    await ack()
    try:
        async with services.database.begin() as db:
            await review_service.regrade(db, UUID(action["value"]), by=caller.user, now=services.clock())
        word = "A new version is being written; it waits in the list for your release. This one stays."
    except Refusal as refusal:
        word = escape(refusal.message)
    wake.debriefs()
    await _reload(body, client, caller, services, UUID(action["value"]), word)


async def release_withheld(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """The criteria that were held back have gone out."""
    await ack()
    try:
        async with services.database.begin() as db:
            await review_service.release(db, UUID(action["value"]), by=caller.user, now=services.clock())
        word = "What was held back is on its way to the student."
    except Refusal as refusal:
        word = escape(refusal.message)
    wake.outbox()
    await _reload(body, client, caller, services, UUID(action["value"]), word)


async def save_debrief(
    ack: AsyncAck,
    view: dict[str, Any],
    client: AsyncWebClient,
    caller: Caller,
    services: Services,
    wake: Wake,
) -> None:
    """The teacher's version is stored, and goes out where they chose so."""
    debrief_id, revision = view["private_metadata"].split()
    values = filled(view)
    async with services.database.begin() as db:
        saved = await review_service.save(db, UUID(debrief_id), _edit(values), by=caller.user, revision=int(revision))
        if values.get("then") == "release":
            await review_service.release(db, saved.id, by=caller.user, now=services.clock())
    await ack()
    wake.outbox()
    if (below := view.get("previous_view_id")) and saved.assignment_id:
        word = "Released." if saved.released_at is not None else "Saved."
        await client.views_update(view_id=below, view=await list_view(caller, services, saved.assignment_id, word=word))


async def _reload(
    body: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services, debrief_id: UUID, word: str
) -> None:
    view = await _form(caller, services, debrief_id)
    view["blocks"].insert(0, {"type": "section", "text": {"type": "mrkdwn", "text": word}})
    await client.views_update(view_id=body["view"]["id"], view=view)


async def _form(caller: Caller, services: Services, debrief_id: UUID) -> dict[str, Any]:
    async with services.database.read() as db:
        debrief, session, _ = await review_service.get_managed(db, debrief_id, by=caller.user)
        reflection = await debrief_service.reflection_of(db, session.id)
        levels = await review_service.levels_of(db, debrief, by=caller.user)
        student = await db.get_one(UserDB, debrief.student_id)
    return review.form(debrief, session, student=student.display_name, reflection=reflection, levels=levels)


def _edit(values: dict[str, Any]) -> DebriefEdit:
    """The form's fields as an edit. Raises FieldErrors."""
    words = {
        key: (value or "").strip() if value is None or isinstance(value, str) else value
        for key, value in values.items()
    }
    numbers = range(len(words))
    added = None
    if words.get("new_quote"):
        missing = {key: "Please fill this in too." for key in ("new_skill", "new_why") if not words.get(key)}
        if missing:
            raise FieldErrors(missing)
        added = Remark(
            skill=Skill(words["new_skill"]),
            quote=words["new_quote"],
            why=words["new_why"],
            instead=words["new_instead"],
        )
    elif words.get("new_why") or words.get("new_instead"):
        raise FieldErrors({"new_quote": "Please quote the student's words that your remark is about."})
    return DebriefEdit(
        strengths=[words[f"s{number}"] for number in numbers if f"s{number}" in words],
        to_try=[(words[f"t{number}"], words[f"i{number}"]) for number in numbers if f"t{number}" in words],
        added=added,
        note=words.get("note", ""),
        levels={key.removeprefix("l_"): int(value) for key, value in words.items() if key.startswith("l_") and value},
    )
