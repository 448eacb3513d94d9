"""What else a teacher can do with one assignment: publish later, copy, give more time, and remind."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.courses.blocks import assignment_tools as blocks
from bot.slack.answers import outcome
from bot.slack.blocks.kit import date_token
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.field_errors import whole_number
from bot.slack.payloads import MoreTime, OfAssignment
from bot.slack.requests import Click, Form, Search, View
from bot.slack.text import escape
from services.common.errors import FieldErrors
from services.common.plurals import counted
from services.courses.assignment_copies import assignment_copies
from services.courses.assignment_schedule import assignment_schedule
from services.courses.assignment_service import assignment_service
from services.courses.due_extensions import due_extensions
from services.courses.enrollment_service import enrollment_service
from services.courses.nudges import nudges
from services.courses.section_service import SectionError, section_service
from services.workspaces.workspace_service import workspace_service

SUGGESTED = 100


async def tools_view(caller: Caller, deps: Deps, of: OfAssignment, *, word: str = "") -> View:
    """Return the modal of one assignment, also in a closed section. `word` is a sentence with markup on top.

    Raises NotAllowedError unless the person teaches the section, and AssignmentError if the assignment does not exist.
    """
    async with deps.database.read() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user, is_open=False)
        missing = await nudges.count_missing(db, assignment)
        more_time = await due_extensions.list_of(db, assignment)
    return blocks.tools(assignment, section, blocks.AssignmentNumbers(missing, more_time), word=word)


async def schedule_view(caller: Caller, deps: Deps, of: OfAssignment) -> View:
    """Return the form with the time of publishing.

    Raises as `tools_view` does, SectionError if the section is closed, and AssignmentError if the assignment is not a
    draft or has no client.
    """
    async with deps.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        await assignment_schedule.require_schedulable(db, assignment)
    return blocks.schedule_form(assignment)


async def copy_view(caller: Caller, deps: Deps, of: OfAssignment) -> View:
    """Return the form with the person's open sections, at most 100 by name.

    Raises as `tools_view` does, and SectionError if the person teaches no open section.
    """
    async with deps.database.read() as db:
        assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=caller.user, is_open=False)
        sections = await section_service.list_open(db, by=caller.user, limit=SUGGESTED)
    if not sections:
        raise SectionError("You teach no open section. Make a section with `/vc-section` in its channel first.")
    return blocks.copy_form(assignment, [(str(row.id), row.name) for row in sections])


async def more_time_view(caller: Caller, deps: Deps, of: OfAssignment) -> View:
    """Return the form with a student and a time.

    Raises as `tools_view` does, SectionError if the section is closed, and AssignmentError for a draft or an assignment
    without a due time.
    """
    async with deps.database.read() as db:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=caller.user)
        due_extensions.require_extendable(assignment)
    return blocks.more_time_form(assignment, MoreTime(assignment.id, section.id))


async def find_student(search: Search[MoreTime], deps: Deps) -> None:
    """Offer up to 100 students of the section whose names contain the typed words, by name.

    Raises NotAllowedError unless the person teaches the section, and SectionError if it is closed or missing.
    """
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, search.payload.section_id, by=search.caller.user)
        found = await enrollment_service.search_students(db, section, search.words, limit=SUGGESTED)
    await search.offer([blocks.student_option(student) for student in found])


async def nudge_missing(click: Click[OfAssignment], deps: Deps) -> None:
    """Store a reminder for each student who has not practiced, and show how many get one.

    They come within the hour, and by night in the morning. If the assignment is not open, the modal says so. Raises
    NotAllowedError unless the person teaches the section, SectionError if it is closed, and AssignmentError if the
    assignment does not exist.
    """
    await click.ack()
    async with deps.database.read() as db:
        await assignment_service.get_own(db, click.payload.assignment_id, by=click.caller.user)
    word = await outcome(_nudge(click, deps))
    await click.update(await tools_view(click.caller, deps, click.payload, word=word))


async def save_schedule(form: Form[OfAssignment], deps: Deps) -> None:
    """Store the time of publishing or cancel it, and show the assignment below the form again.

    Raises NotAllowedError unless the person teaches the section, SectionError if it is closed, AssignmentError for a
    time that makes no sense or if it is no draft, and SavedBeforeError if the form was stored with other values.
    """
    of, by, at = form.payload, form.caller.user, form.fields.time("publish_at")

    async def store(db: AsyncSession) -> UUID:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=by)
        await assignment_schedule.schedule(db, assignment, section, at, by=by, now=deps.clock())
        return assignment.id

    await form.save(deps, store)
    await form.close()
    when = (
        f"It will be published {date_token(int(at.timestamp()))}." if at is not None else "It is not scheduled anymore."
    )
    await form.refresh_below(lambda: tools_view(form.caller, deps, of, word=f"Saved. {when}"))


async def save_copy(form: Form[OfAssignment], deps: Deps) -> None:
    """Copy the assignment as a draft, and confirm it in the channel of its section. The same form again does nothing.

    Raises NotAllowedError unless the person teaches both sections, SectionError if the chosen one is closed,
    AssignmentError if the assignment does not exist or the copy would be due in the past, FieldErrors for days that are
    no whole number, OfferError if a persona or rubric is another teacher's, and SavedBeforeError if the form was stored
    with other values.
    """
    of, by = form.payload, form.caller.user
    errors: dict[str, str] = {}
    days = whole_number(form.fields.text("days"), errors, field="days", wanted="the days") or 0
    if (section_id := form.fields.id("section_id")) is None:
        errors["section_id"] = "Please choose a section."
    if section_id is None or errors:
        raise FieldErrors(errors)

    async def store(db: AsyncSession) -> UUID:
        assignment, _ = await assignment_service.get_own(db, of.assignment_id, by=by, is_open=False)
        section = await section_service.get_managed(db, section_id, by=by)
        return (await assignment_copies.copy(db, assignment, section, days=days, by=by, now=deps.clock())).id

    copied_id = await form.save(deps, store)
    await form.close()
    async with deps.database.read() as db:
        copied, section = await assignment_service.get_own(db, copied_id, by=by)
    word = f"“{escape(copied.title)}” is copied to {escape(section.name)} as a draft."
    await form.refresh_below(lambda: tools_view(form.caller, deps, of, word=word))
    text = f"{word} To change or publish it, use `/vc-assign` here."
    await form.confirm(Post(text=text), channel_id=section.channel_id)


async def save_more_time(form: Form[MoreTime], deps: Deps) -> None:
    """Store a student's later due time, and show the assignment below the form again. The student gets a message.

    Raises NotAllowedError unless the person teaches the section, SectionError if it is closed, SettingError for an
    unknown student, AssignmentError for a time that makes no sense or a student of another section, and
    SavedBeforeError if the form was stored with other values.
    """
    of, by = form.payload, form.caller.user
    student_id, due_at = form.fields.id("student_id"), form.fields.time("due_at")

    async def store(db: AsyncSession) -> UUID:
        assignment, section = await assignment_service.get_own(db, of.assignment_id, by=by)
        if student_id is None or due_at is None:
            empty = {"student_id": student_id is None, "due_at": due_at is None}
            words = {"student_id": "Please choose a student.", "due_at": "Please choose a time."}
            raise FieldErrors({field: words[field] for field, is_empty in empty.items() if is_empty})
        student = await workspace_service.get_member(db, by.workspace_id, student_id)
        await due_extensions.extend(db, assignment, section, student, due_at, by=by, now=deps.clock())
        return assignment.id

    await form.save(deps, store)
    await form.close()
    word = "Saved. The student gets a message with the new time."
    await form.refresh_below(lambda: tools_view(form.caller, deps, OfAssignment(of.assignment_id), word=word))


async def _nudge(click: Click[OfAssignment], deps: Deps) -> str:
    by = click.caller.user
    async with deps.database.begin() as db:
        assignment, section = await assignment_service.get_own(db, click.payload.assignment_id, by=by)
        found = await nudges.nudge(db, assignment, section, by=by, now=deps.clock())
    if not found.reminded:
        return "Nobody gets a reminder: these students had one today, or they have turned reminders off."
    rest = found.missing - found.reminded
    others = f" {counted(rest, 'student', 'students')} had one today or turned reminders off." if rest else ""
    who = counted(found.reminded, "student gets", "students get")
    return (
        f"{who} a reminder with *Start practice*, within the hour, or in the morning if it is night for them.{others}"
    )
