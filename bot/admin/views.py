"""Submission of the admin's settings form. A refused form stays open with what the person typed."""

import asyncio
from datetime import datetime
from uuid import UUID

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks.confirmation import settings_saved
from bot.admin.budgets import above_section, above_student, above_workspace
from bot.admin.role_changes import CHANGE_ROLES, RoleChange, change_harmless
from bot.admin.role_changes import question as role_question
from bot.admin.settings_values import SettingsReader, SettingsValues
from bot.core.deps import Deps
from bot.core.slack_errors import code_of
from bot.slack.caller import register_user
from bot.slack.encoding import NoPayload
from bot.slack.payloads import ChangeRoles
from bot.slack.requests import Form
from bot.slack.slack_users import StrangerError
from models.cost import DailyCostDB
from models.section import CourseSectionDB
from models.workspace import Role, UserDB, WorkspaceDB
from services.budget.alert_service import alert_service, marks_of
from services.budget.cost_service import cost_service
from services.budget.part_budgets import part_budgets
from services.budget.session_marks import SessionMarks
from services.common.errors import FieldErrors
from services.courses.section_service import section_service
from services.paid_work import gates
from services.paid_work.work import WaitNotice
from services.workspaces.workspace_service import local_day, workspace_service

UNREACHABLE = frozenset(
    {"channel_not_found", "is_archived", "method_not_supported_for_channel_type", "missing_scope", "not_in_channel"}
)
NOT_REACHABLE = "The app cannot post there. Invite it with `/invite @Virtual Client` in that channel, then save again."
CLOSED = "This section was closed. Choose another one."
STRANGERS = "Someone on this list is a bot or is not in this workspace. Choose members of this workspace."


async def save_admin_settings(form: Form[NoPayload], deps: Deps) -> None:
    """Store all settings of the form, or none, and confirm them to the admin. Create today's cost row if there is none.

    The confirmation warns of a new budget that is below what is spent already. Teachers who are not on the list become
    students. Where a new role affects a class, the modal asks about that role after the other settings are saved. New
    teachers get a welcome message, once. Admins stay admins. People on the list who are new to the app are
    registered. A new budget or price makes the work due that waits for it. The app joins a public alert channel. The
    same form again stores and confirms nothing.

    Raises NotAllowedError for anyone but an admin. Raises FieldErrors with all that is wrong: an impossible amount or
    price, marks in the wrong order, an unknown time zone, a budget without its section, an alert channel in which the
    app cannot post, and a bot or stranger among the teachers. Raises SavedBeforeError if the form was stored with other
    values.
    """
    by, now = form.caller.user, deps.clock()
    workspace_service.require_admin(by)
    values, named = await _checked(form, deps, now=now)
    warnings: list[str] = []
    asked: list[ChangeRoles] = []

    async def store(db: AsyncSession) -> UUID:
        workspace = await workspace_service.get_workspace(db, form.caller.workspace.id)
        warnings.extend(await _change_budgets(db, workspace, values, deps, by=by, now=now))
        if not values.is_older:
            await _change_marks(db, workspace, values, deps, by=by)
            await workspace_service.update_term_end(db, workspace, values.term_end, by=by)
        await workspace_service.update_time_zone(db, workspace, values.zone, by=by)
        await workspace_service.update_alert_channel(db, workspace, values.channel_id, by=by)
        await workspace_service.update_help_resources(db, workspace, values.help_resources, by=by)
        for model, price in values.prices.items():
            await workspace_service.update_model_price(db, workspace, model, price, by=by)
        if values.prices:
            await gates.hasten(db, workspace.id, told=WaitNotice.SETUP, now=now)
        asked.extend(await change_harmless(db, await _changes(db, workspace, named), deps, by=by))
        return workspace.id

    await form.save(deps, store)
    if form.is_repetition:  # it asks about the roles again, unless they were changed meanwhile
        async with deps.database.begin() as db:
            workspace = await workspace_service.get_workspace(db, form.caller.workspace.id)
            asked = await change_harmless(db, await _changes(db, workspace, named), deps, by=by)
    await _close(form, deps, asked)
    deps.signals.outbox()
    await form.confirm(settings_saved(warnings).post())


async def _close(form: Form[NoPayload], deps: Deps, asked: list[ChangeRoles]) -> None:
    """Close the form, or replace it with the question about these roles."""
    if not asked:
        await form.close()
        return
    [of] = asked
    async with deps.database.read() as db:
        question = await role_question(db, of, by=form.caller.user)
    await form.turn_into(question.view(CHANGE_ROLES.name, of))


async def _checked(form: Form[NoPayload], deps: Deps, *, now: datetime) -> tuple[SettingsValues, list[UserDB]]:
    """Return the values and the chosen people. Raises FieldErrors with all that is wrong."""
    reader = SettingsReader(form.fields)
    values = reader.read(model=deps.model, today=local_day(form.caller.workspace.time_zone, now))
    marks = _marks(values, deps)
    if marks.critical_nano < marks.warning_nano:
        reader.errors.setdefault("session_critical", "Enter at least the amount of the warning.")
    if values.section_id is not None and await _open_section(form, deps, values.section_id) is None:
        reader.errors["budget_section"] = CLOSED
    if values.channel_id and not await _is_reachable(form.slack, values.channel_id):
        reader.errors["alert_channel"] = NOT_REACHABLE
    named = await _registered(form, deps, values.teachers)
    if named is None:
        reader.errors["teachers"] = STRANGERS
    if reader.errors:
        raise FieldErrors(reader.errors)
    return values, named or []


async def _open_section(form: Form[NoPayload], deps: Deps, section_id: UUID) -> CourseSectionDB | None:
    async with deps.database.read() as db:
        section = await section_service.get(db, section_id, workspace_id=form.caller.workspace.id)
    return section if section is not None and section.closed_at is None else None


def _marks(values: SettingsValues, deps: Deps) -> SessionMarks:
    """Return the entered marks. An empty one is the operator's."""
    default = deps.rules.marks
    return SessionMarks(
        warning_nano=default.warning_nano if values.warning is None else values.warning,
        critical_nano=default.critical_nano if values.critical is None else values.critical,
    )


async def _change_marks(
    db: AsyncSession, workspace: WorkspaceDB, values: SettingsValues, deps: Deps, *, by: UserDB
) -> None:
    """Store the marks that differ. A mark that the form only repeats keeps following the operator's."""
    shown, entered = marks_of(workspace, deps.rules.marks), (values.warning, values.critical)
    if entered == (shown.warning_nano, shown.critical_nano):
        return
    await alert_service.update_marks(db, workspace, warning_nano=values.warning, critical_nano=values.critical, by=by)


async def _change_budgets(
    db: AsyncSession, workspace: WorkspaceDB, values: SettingsValues, deps: Deps, *, by: UserDB, now: datetime
) -> list[str]:
    """Set the budgets that differ, and retry at once what was waiting for them. Return warnings about those used up."""
    default, warnings = deps.rules.daily_limit_nano, []
    today = await cost_service.today(db, workspace, default_limit_nano=default, now=now)
    if values.limit != today.limit_nano:
        await cost_service.update_daily_limit(
            db, workspace, limit_nano=values.limit, by=by, default_limit_nano=default, now=now
        )
        warnings.append(above_workspace(today, values.limit))
    if not values.is_older and values.student_limit != workspace.student_limit_nano:
        await part_budgets.update_student_limit(db, workspace, values.student_limit, by=by)
        warnings.append(await above_student(db, today, values.student_limit))
    if values.section_id is not None:
        warnings.append(await _change_section(db, workspace, today, values, by=by))
    elif not warnings:
        return []
    await gates.hasten(db, workspace.id, told=WaitNotice.BUDGET, now=now)
    return [warning for warning in warnings if warning]


async def _change_section(
    db: AsyncSession, workspace: WorkspaceDB, today: DailyCostDB, values: SettingsValues, *, by: UserDB
) -> str:
    """Set the budget of the chosen section. Return a warning, or "". Raises FieldErrors if it is not open anymore."""
    assert values.section_id is not None
    section = await section_service.get(db, values.section_id, workspace_id=workspace.id)
    if section is None or section.closed_at is not None:
        raise FieldErrors({"budget_section": CLOSED})
    await part_budgets.update_section_limit(db, workspace, section, values.section_limit, by=by)
    return await above_section(db, today, section, values.section_limit)


async def _registered(form: Form[NoPayload], deps: Deps, named: list[str]) -> list[UserDB] | None:
    """Return the chosen people, registering those that are new, or None if a bot or stranger is among them."""
    workspace = form.caller.workspace
    async with deps.database.read() as db:
        known = await workspace_service.list_users(db, workspace, named)
    new = [user_id for user_id in named if user_id not in known]
    try:
        met = await asyncio.gather(
            *(register_user(deps, form.slack, user_id, team_id=workspace.team_id) for user_id in new)
        )
    except StrangerError:
        return None
    return [*known.values(), *(user for user, _ in met)]


async def _changes(db: AsyncSession, workspace: WorkspaceDB, named: list[UserDB]) -> list[RoleChange]:
    """Return the role changes: new teachers, and former teachers who become students. Admins stay admins."""
    wanted = {user.slack_user_id: user for user in named if user.role != Role.ADMIN}
    present = {user.slack_user_id: user for user in await workspace_service.list_teachers(db, workspace)}
    return [
        *(RoleChange(user, Role.TEACHER) for user_id, user in sorted(wanted.items()) if user_id not in present),
        *(RoleChange(user, Role.STUDENT) for user_id, user in sorted(present.items()) if user_id not in wanted),
    ]


async def _is_reachable(slack: AsyncWebClient, channel_id: str) -> bool:
    """Join a public channel. Return whether the app can post in the channel. Raises SlackApiError for other errors."""
    try:
        answer = await slack.conversations_info(channel=channel_id)
        if not answer["channel"].get("is_member"):
            await slack.conversations_join(channel=channel_id)
    except SlackApiError as error:
        if code_of(error) not in UNREACHABLE:
            raise
        return False
    return True
