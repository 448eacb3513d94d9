"""Submissions of the forms about sections."""

from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.boundary import UNREACHED, facts_of, log
from bot.core.deps import Deps
from bot.courses.acts import REMOVE_CO_TEACHERS
from bot.courses.blocks import confirmation
from bot.courses.rosters import be_there, compare_claimed
from bot.courses.sections import card_of
from bot.slack.caller import register_user
from bot.slack.field_errors import field_errors, named_section
from bot.slack.payloads import CoTeachers, NewSection, OfSection
from bot.slack.requests import Form
from bot.slack.slack_users import StrangerError
from models.section import CourseSectionDB, SectionCreate
from services.common.errors import FieldErrors
from services.courses.section_service import section_service
from services.workspaces.workspace_service import workspace_service


async def save_section(form: Form[NewSection], deps: Deps) -> None:
    """Make the channel a section, enroll the students in it, and show its card in the channel to the person alone.

    New people are registered, and each student gets a welcome message in their first section. The app joins a public
    channel. If Slack does not list the members now, the section is stored, the card says so, and a job reads them
    later. The same form again stores nothing and shows no card.

    Raises NotAllowedError for a student, SectionError if the channel is a section already, is archived, or the app has
    to be invited, FieldErrors for a name that is empty or too long, and SavedBeforeError if the form was stored with
    other values.
    """
    caller, channel_id = form.caller, form.payload.channel_id
    workspace_service.require_teacher(caller.user)
    channel_name = await be_there(form.slack, channel_id)
    try:
        data = SectionCreate(name=form.fields.text("name"), channel_id=channel_id, channel_name=channel_name[:100])
    except ValidationError as error:
        raise field_errors(error) from error

    async def store(db: AsyncSession) -> UUID:
        return (await section_service.create_section(db, data, by=caller.user)).id

    section_id = await form.save(deps, store)
    await form.close()
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=caller.user)
    is_read = await _enroll(form, deps, section)
    async with deps.database.read() as db:
        post = await card_of(db, section, just_made=True, is_read=is_read)
    await form.confirm(post, channel_id=channel_id)


async def _enroll(form: Form[NewSection], deps: Deps, section: CourseSectionDB) -> bool:
    """Enroll the channel's students. Return False if Slack does not list them now; a job then tries again."""
    try:
        await compare_claimed(form.slack, deps, section, team_id=form.caller.workspace.team_id)
    except UNREACHED as error:
        log.warning("the roster of a new section could not be read; it is read again", extra=facts_of(error))
        return False
    return True


async def save_section_name(form: Form[OfSection], deps: Deps) -> None:
    """Rename the section, and confirm it in its channel. The same form again changes and confirms nothing.

    Raises FieldErrors for a name that is empty or too long, NotAllowedError unless the person teaches the section,
    SectionError if it is closed or missing, and SavedBeforeError if the form was stored with other values.
    """
    data = named_section(form.fields.text("name"))

    async def store(db: AsyncSession) -> UUID:
        section = await section_service.get_managed(db, form.payload.section_id, by=form.caller.user)
        await section_service.update_section(db, section, data)
        return section.id

    section_id = await form.save(deps, store)
    await form.close()
    async with deps.database.read() as db:
        section = await section_service.get_managed(db, section_id, by=form.caller.user)
    await form.confirm(confirmation.section_renamed(section).post(), channel_id=section.channel_id)


async def save_co_teachers(form: Form[OfSection], deps: Deps) -> None:
    """Set the section's co-teachers to exactly the chosen people, without the owner, and confirm it in the channel.

    If somebody loses the section, the form becomes a question that says what this affects, and nothing is stored before
    a yes. New people are registered. Nobody else is notified, and the same form again changes and confirms nothing.

    Raises FieldErrors if someone is an app or not in this workspace. Raises SectionError if the section is closed, if
    there are more than 20, or if someone is not an active teacher. Raises NotAllowedError for anyone but the owner or an admin, and
    SavedBeforeError if the form was stored with other values.
    """
    team_id, by = form.caller.workspace.team_id, form.caller.user
    try:
        chosen = [
            (await register_user(deps, form.slack, user_id, team_id=team_id))[0]
            for user_id in form.fields.many("co_teachers")
        ]
    except StrangerError as error:
        raise FieldErrors(
            {"co_teachers": "Someone on this list is an app or is not in this workspace. Choose teachers only."}
        ) from error

    of = CoTeachers(form.payload.section_id, tuple(teacher.id for teacher in chosen))

    async def store(db: AsyncSession) -> UUID:
        section = await section_service.get_to_name(db, of.section_id, by=by)
        if not await section_service.list_leaving(db, section, chosen, by=by):
            await section_service.update_co_teachers(db, section, chosen, by=by)
        return section.id

    await form.save(deps, store)
    async with deps.database.read() as db:
        section = await section_service.get_to_name(db, of.section_id, by=by)
        number = len(await section_service.list_co_teachers(db, section))
        leaving = await section_service.list_leaving(db, section, chosen, by=by)
        question = await REMOVE_CO_TEACHERS.question(db, form.caller, of) if leaving else None
    if question is not None:
        await form.turn_into(question.view(REMOVE_CO_TEACHERS.name, of))
        return
    await form.close()
    await form.confirm(confirmation.co_teachers_saved(section, number).post(), channel_id=section.channel_id)
