"""Changes of roles that affect a class. They ask first, after the other settings are saved."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks import confirmation
from bot.admin.blocks.confirmation import AffectedPerson
from bot.core.deps import Deps
from bot.slack.acts import DestructiveAct
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.caller import Caller
from bot.slack.payloads import ChangeRoles
from models.workspace import Role, UserDB
from services.common.errors import FieldErrors
from services.courses.welcome_service import welcome_service
from services.reports.impact_service import impact_service
from services.workspaces.workspace_service import workspace_service

MOST = 60
"""People who are asked about at once. Their ids have to fit into a modal."""


@dataclass(frozen=True)
class RoleChange:
    """A person and their new role."""

    user: UserDB
    role: Role


async def change_role(db: AsyncSession, change: RoleChange, deps: Deps, *, by: UserDB) -> None:
    """Store the role, and queue a welcome message for a new teacher. The caller wakes the outbox.

    Raises NotAllowedError for a non-admin, and SettingError if the person is an admin.
    """
    workspace = await workspace_service.get_workspace(db, by.workspace_id)
    user = await workspace_service.update_role(db, workspace, change.user.slack_user_id, change.role, by=by)
    if change.role == Role.TEACHER:
        await welcome_service.welcome(db, user, now=deps.clock())


async def change_harmless(db: AsyncSession, changes: list[RoleChange], deps: Deps, *, by: UserDB) -> list[ChangeRoles]:
    """Store the changes that affect no class. Return the others as one payload for the question, or nothing.

    The caller wakes the outbox. Raises NotAllowedError for a non-admin if anything is stored, SettingError for the role
    of an admin, and FieldErrors if more than 60 people would have to be asked about.
    """
    affecting = [change for change in changes if (await _affected(db, change)).impact.sections]
    if len(affecting) > MOST:
        raise FieldErrors({"teachers": f"Please change at most {MOST} people with sections at once."})
    for change in changes:
        if change not in affecting:
            await change_role(db, change, deps, by=by)
    teachers = [change.user.id for change in affecting if change.role == Role.TEACHER]
    students = [change.user.id for change in affecting if change.role == Role.STUDENT]
    return [ChangeRoles(len(teachers), (*teachers, *students))] if affecting else []


async def _affected(db: AsyncSession, change: RoleChange) -> AffectedPerson:
    becomes_teacher = change.role == Role.TEACHER
    count = impact_service.of_student if becomes_teacher else impact_service.of_teacher
    return AffectedPerson(change.user.display_name, await count(db, change.user), becomes_teacher=becomes_teacher)


async def _changes(db: AsyncSession, of: ChangeRoles, *, by: UserDB) -> list[RoleChange]:
    """Return the changes that the payload names. Raises SettingError for a person of another workspace."""
    return [
        RoleChange(await _member(db, user_id, by), Role.TEACHER if number < of.new_teachers else Role.STUDENT)
        for number, user_id in enumerate(of.user_ids)
    ]


async def _member(db: AsyncSession, user_id: UUID, by: UserDB) -> UserDB:
    return await workspace_service.get_member(db, by.workspace_id, user_id)


async def _ask(db: AsyncSession, caller: Caller, of: ChangeRoles) -> Question:
    workspace_service.require_admin(caller.user)
    return await question(db, of, by=caller.user)


async def question(db: AsyncSession, of: ChangeRoles, *, by: UserDB) -> Question:
    """Return the question about these changes. Raises SettingError for a person of another workspace."""
    return confirmation.roles_question([await _affected(db, change) for change in await _changes(db, of, by=by)])


async def _do(db: AsyncSession, caller: Caller, deps: Deps, of: ChangeRoles) -> Confirmation:
    workspace_service.require_admin(caller.user)
    changes = await _changes(db, of, by=caller.user)
    for change in changes:
        await change_role(db, change, deps, by=caller.user)
    return confirmation.roles_changed(len(changes))


CHANGE_ROLES = DestructiveAct("change_roles", _ask, _do)
"""Raises NotAllowedError for anyone but an admin, and SettingError for an admin or a person of another workspace."""
