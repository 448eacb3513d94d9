"""The steps that set up a workspace, and which of them are done."""

from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentDB, AssignmentStatus
from models.cost import CostEntryDB, CostTotalDB
from models.section import CourseSectionDB
from models.session import COUNTS, SessionDB
from models.workspace import Role, UserDB, WorkspaceDB


@dataclass(frozen=True)
class SetupSteps:
    """Whether each step is done. All of them are read from what is there, so nobody has to tick them."""

    has_budget: bool
    has_alert_channel: bool
    has_support_message: bool
    has_term_end: bool
    has_teacher: bool
    has_answer: bool
    """Whether Claude has answered a call."""
    has_section: bool
    has_assignment: bool
    """Whether an assignment was published."""
    has_practice: bool
    """Whether a student has said something in an interview."""


class SetupChecklist:
    """Reads the steps."""

    async def read(self, db: AsyncSession, workspace: WorkspaceDB) -> SetupSteps:
        """Return the steps of the workspace. It is one statement. It does not check permissions."""
        here = workspace.id
        is_published = AssignmentDB.status != AssignmentStatus.DRAFT
        has_line = exists().where(CostEntryDB.workspace_id == here, CostEntryDB.is_estimate.is_(False))
        statement = select(
            exists().where(UserDB.workspace_id == here, UserDB.role == Role.TEACHER),
            has_line | exists().where(CostTotalDB.workspace_id == here),
            exists().where(CourseSectionDB.workspace_id == here),
            exists().where(AssignmentDB.workspace_id == here, is_published),
            exists().where(SessionDB.workspace_id == here, COUNTS),
        )
        teacher, answer, section, assignment, practice = (await db.execute(statement)).one()
        return SetupSteps(
            has_budget=workspace.daily_limit_nano is not None,
            has_alert_channel=workspace.alert_channel_id is not None,
            has_support_message=bool(workspace.help_resources),
            has_term_end=workspace.term_ends_on is not None,
            has_teacher=bool(teacher),
            has_answer=bool(answer),
            has_section=bool(section),
            has_assignment=bool(assignment),
            has_practice=bool(practice),
        )


setup_checklist = SetupChecklist()
