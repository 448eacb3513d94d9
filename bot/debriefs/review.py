"""The teacher's review of an assignment's debriefs: gate, edits, and release."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.debriefs.blocks import confirmation, review
from bot.slack.answers import outcome
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.release_all import on_the_way
from bot.slack.caller import Caller
from bot.slack.fields import Fields
from bot.slack.payloads import (
    DebriefForm,
    DebriefsPage,
    OfAssignment,
    OfDebrief,
    OfSession,
    SetBranches,
    SetGate,
    SetUntold,
    YesNo,
)
from bot.slack.requests import Click, Form, ModalClick, View
from models.debrief import Skill
from services.common.errors import FieldErrors
from services.courses.assignment_service import assignment_service
from services.debriefs.agreement_service import agreement_service
from services.debriefs.debrief_review import DebriefEdit, ReviewRemark, debrief_review
from services.debriefs.debrief_service import debrief_service
from services.reports.attempt_context import attempt_contexts
from services.reports.interview_access import interview_access
from services.workspaces.workspace_service import workspace_service


async def list_view(caller: Caller, deps: Deps, page: DebriefsPage, *, word: str = "") -> View:
    """Return the modal with a page of 20 of an assignment's debriefs, also in a closed section.

    All versions are listed: those that were not sent first, then the newest. `word` is a sentence with markup that is
    shown above the list. Raises NotAllowedError unless the person teaches the section, and AssignmentError if the
    assignment does not exist or was deleted.
    """
    async with deps.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, page.assignment_id, by=caller.user, is_open=False)
        rows = await debrief_review.list_of(db, assignment, limit=review.LISTED, offset=page.offset)
        total, waiting, doubted = await debrief_review.counts(db, assignment)
        agreement = await agreement_service.by_criterion(db, await debrief_review.any_rubric(db, assignment))
    return review.listing(
        assignment,
        rows,
        offset=page.offset,
        total=total,
        waiting=waiting,
        doubted=doubted,
        agreement=agreement,
        word=word,
    )


async def set_debrief_gate(click: Click[SetGate], deps: Deps) -> None:
    """Store whether future debriefs are sent immediately or held for review, and show the list's first page.

    Debriefs that were sent before stay sent, and those that wait for review keep waiting. Raises NotAllowedError unless
    the person teaches the section, and AssignmentError if the assignment does not exist or was deleted.
    """
    await click.ack()
    assignment_id, gate = click.payload.assignment_id, click.payload.gate
    async with deps.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=click.caller.user, is_open=False)
        await debrief_review.set_gate(db, assignment, gate)
    await _relist(
        click,
        deps,
        assignment_id,
        (f"From now on: {review.GATES[gate].lower()}. Debriefs you already sent are not recalled."),
    )


async def set_branches_count(click: Click[SetBranches], deps: Deps) -> None:
    """Store whether future rewound interviews count as attempts, and show the list's first page.

    Rewinds that started before stay as they are. Raises NotAllowedError unless the person teaches the section, and
    AssignmentError if the assignment does not exist or was deleted.
    """
    await click.ack()
    assignment_id, chosen = click.payload.assignment_id, click.payload.answer
    async with deps.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=click.caller.user, is_open=False)
        await debrief_review.set_branches_count(db, assignment, is_on=chosen == YesNo.YES)
    word = f"From now on, rewound interviews {review.BRANCHES[chosen].lower()}."
    await _relist(click, deps, assignment_id, word)


async def set_untold(click: Click[SetUntold], deps: Deps) -> None:
    """Store whether students may read now what a client never told them, and show the list's first page.

    It holds for debriefs that were sent before, too. Raises NotAllowedError unless the person teaches the section, and
    AssignmentError if the assignment does not exist or was deleted.
    """
    await click.ack()
    assignment_id, chosen = click.payload.assignment_id, click.payload.answer
    async with deps.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=click.caller.user, is_open=False)
        await debrief_review.set_untold(db, assignment, is_shown=chosen == YesNo.YES)
    word = f"Students read what a client never told them {review.UNTOLD[chosen].lower()}, under *Details* of their debrief."
    await _relist(click, deps, assignment_id, word)


async def release_debriefs(click: Click[OfAssignment], deps: Deps) -> None:
    """Send every written debrief that waits, and show the list's first page with the number.

    Debriefs with a score that contradicts the counts are left out, and the list says how many there are.
    Only the newest version of each is sent, and none while a newer one is being written. Withheld criteria of debriefs
    that were sent before stay withheld. Raises NotAllowedError unless the person teaches the section, and
    AssignmentError if the assignment does not exist or was deleted.
    """
    await click.ack()
    assignment_id, by = click.payload.assignment_id, click.caller.user
    async with deps.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, assignment_id, by=by, is_open=False)
        released = await debrief_review.release_all(db, assignment, by=by, now=deps.clock())
    deps.signals.outbox()
    await _relist(click, deps, assignment_id, on_the_way(released.sent, released.to_check))


async def release_waiting(caller: Caller, deps: Deps, of: OfAssignment) -> Confirmation:
    """Send every written debrief of the assignment that waits, and return the confirmation with the number.

    Debriefs with a score that contradicts the counts are left out, and the confirmation says how many there are. It
    says so if another teacher was faster. The caller wakes the outbox. Raises NotAllowedError unless the person teaches
    the section, and AssignmentError if the assignment does not exist or was deleted.
    """
    async with deps.database.begin() as db:
        assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=caller.user, is_open=False)
        released = await debrief_review.release_all(db, assignment, by=caller.user, now=deps.clock())
    return confirmation.debriefs_released(assignment, released)


async def debrief_view(caller: Caller, deps: Deps, of: OfDebrief) -> View:
    """Return the modal with one debrief to read and edit, with the levels that this teacher gave.

    Levels of other teachers are not shown. Raises NotAllowedError unless the person teaches the section, DebriefError
    if there is no such debrief, and AssignmentError if its assignment was deleted.
    """
    return await _debrief_page(caller, deps, of.debrief_id)


async def attempt_view(caller: Caller, deps: Deps, of: OfSession) -> View:
    """Return the debrief's page of an attempt, or a page that says that there is no debrief yet.

    Raises NotAllowedError unless the person teaches the section, UnreachableError for a student, RecordError if the
    interview does not exist, and AssignmentError if its assignment was deleted.
    """
    async with deps.database.read() as db:
        record = await interview_access.get_taught(db, of.session_id, by=caller.user)
        around = await attempt_contexts.around(db, record.session)
    if around.debrief is None:
        return review.without_debrief(record.session, student=record.student.display_name, around=around)
    return await _debrief_page(caller, deps, around.debrief.id, in_attempt=True)


async def _debrief_page(
    caller: Caller, deps: Deps, debrief_id: UUID, *, in_attempt: bool = False, word: str = ""
) -> View:
    """Return the form of a debrief. `word` is a sentence with markup that is shown above it. Raises as above."""
    async with deps.database.read() as db:
        debrief, session, _ = await debrief_review.get_managed(db, debrief_id, by=caller.user)
        reflection = await debrief_service.reflection_of(db, session.id)
        levels = await debrief_review.levels_of(db, debrief, by=caller.user)
        student = await workspace_service.get_member(db, debrief.workspace_id, debrief.student_id)
        around = await attempt_contexts.around(db, session)
    extras = review.ReviewExtras(around, in_attempt, word)
    return review.form(
        debrief, session, student=student.display_name, reflection=reflection, levels=levels, extras=extras
    )


async def regrade_debrief(click: ModalClick[OfDebrief, DebriefForm], deps: Deps) -> None:
    """Queue a new version of the debrief, and show the present one with a confirmation.

    The student is not notified, and the new version waits for the teacher's review. If a version is being written
    already, the modal says so. Raises NotAllowedError unless the person teaches the section, DebriefError if there is
    no such debrief, and AssignmentError if its assignment was deleted.
    """
    await click.ack()
    word = await outcome(_regrade(click, deps))
    deps.signals.debriefs()
    await _show_again(click, deps, word)


async def release_withheld(click: ModalClick[OfDebrief, DebriefForm], deps: Deps) -> None:
    """Send the withheld criteria of a debrief and its numbers again, and show it with a confirmation.

    A debrief that was not sent yet is sent as a whole. If somebody sent them before or the debrief is not written yet,
    the modal says so. Raises NotAllowedError unless the person teaches the section, DebriefError if there is no such
    debrief, and AssignmentError if its assignment was deleted.
    """
    await click.ack()
    word = await outcome(_release(click, deps))
    deps.signals.outbox()
    await _show_again(click, deps, word)


async def save_debrief(form: Form[DebriefForm], deps: Deps) -> None:
    """Store the teacher's edit and levels, and send the debrief if the teacher chose to.

    The list below the form shows its first page again. A page of an attempt stays open and shows the result. The same
    form again stores and sends nothing. A debrief that was
    sent before keeps its text: only the levels are stored.

    Raises NotAllowedError unless the person teaches the section, AssignmentError if the assignment was deleted,
    DebriefError if there is no such debrief, it is not written yet, or it was changed or sent meanwhile, FieldErrors if
    an added remark is incomplete, is one too many, or quotes what the student did not say, and SavedBeforeError if the
    form was stored with other values.
    """
    of, by = form.payload, form.caller.user
    edit, is_released = _edit(form.fields), form.fields.get("then") == "release"

    async def store(db: AsyncSession) -> UUID:
        saved = await debrief_review.save(db, of.debrief_id, edit, by=by, revision=of.revision)
        if is_released:
            await debrief_review.release(db, saved.id, by=by, now=deps.clock())
        return saved.id

    debrief_id = await form.save(deps, store)
    deps.signals.outbox()
    if of.in_attempt:
        word = "Released. It is on its way to the student." if is_released else "Saved."
        await form.turn_into(await _debrief_page(form.caller, deps, debrief_id, in_attempt=True, word=word))
        return
    await form.close()
    await form.refresh_below(lambda: _list_around(form.caller, deps, debrief_id))


async def _list_around(caller: Caller, deps: Deps, debrief_id: UUID) -> View:
    async with deps.database.read() as db:
        saved, _, assignment = await debrief_review.get_managed(db, debrief_id, by=caller.user)
    word = "Released." if saved.released_at is not None else "Saved."
    return await list_view(caller, deps, DebriefsPage(assignment.id), word=word)


async def _regrade(click: Click[OfDebrief], deps: Deps) -> str:
    async with deps.database.begin() as db:
        await debrief_review.regrade(db, click.payload.debrief_id, by=click.caller.user, now=deps.clock())
    return "A new version is being written. It will be in the list for your review. This version is kept."


async def _release(click: Click[OfDebrief], deps: Deps) -> str:
    async with deps.database.begin() as db:
        await debrief_review.release(db, click.payload.debrief_id, by=click.caller.user, now=deps.clock())
    return "The withheld scores are on their way to the student."


async def _relist(click: Click[Any], deps: Deps, assignment_id: UUID, word: str) -> None:
    await click.update(await list_view(click.caller, deps, DebriefsPage(assignment_id), word=word))


async def _show_again(click: ModalClick[OfDebrief, DebriefForm], deps: Deps, word: str) -> None:
    page = _debrief_page(click.caller, deps, click.payload.debrief_id, in_attempt=click.inside.in_attempt, word=word)
    await click.update(await page)


def _edit(values: Fields) -> DebriefEdit:
    """Return the form's fields as an edit. Raises FieldErrors."""
    words = {
        key: (value or "").strip() if value is None or isinstance(value, str) else value
        for key, value in values.items()
    }
    numbers = range(len(words))
    added = None
    if words.get("new_quote"):
        missing = {key: "Fill this in too." for key in ("new_skill", "new_why") if not words.get(key)}
        if missing:
            raise FieldErrors(missing)
        added = ReviewRemark(
            skill=Skill(words["new_skill"]),
            quote=words["new_quote"],
            why=words["new_why"],
            instead=words["new_instead"],
        )
    elif words.get("new_why") or words.get("new_instead"):
        raise FieldErrors({"new_quote": "Quote the student's words that your remark is about."})
    return DebriefEdit(
        strengths=[words[f"s{number}"] for number in numbers if f"s{number}" in words],
        to_try=[(words[f"t{number}"], words[f"i{number}"]) for number in numbers if f"t{number}" in words],
        added=added,
        note=words.get("note", ""),
        levels={key.removeprefix("l_"): int(value) for key, value in words.items() if key.startswith("l_") and value},
    )
