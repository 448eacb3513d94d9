"""Whether the app is installed in a workspace. Where it is not, nothing is asked of Claude and nothing is posted."""

from datetime import datetime

from sqlalchemy import or_, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.workspace import WorkspaceDB
from services.workspaces.workspace_service import workspace_service


class InstallationService:
    """Stores what Slack says about the installation of the app."""

    async def note_installed(
        self, db: AsyncSession, team_id: str, *, name: str, has_agents: bool, now: datetime
    ) -> WorkspaceDB:
        """Store that Slack has accepted the app's token, and return the workspace, which is created if there is none.

        An existing workspace keeps its name, and a new one gets the first 255 characters of `name`. Work that an
        uninstallation has stopped goes on. `has_agents` tells whether the app has the Agents feature.
        """
        workspace = await workspace_service.get_or_create_workspace(db, team_id, name=name[:255])
        workspace.has_agents, workspace.installed_at, workspace.uninstalled_at = has_agents, now, None
        await db.flush()
        return workspace

    async def note_uninstalled(self, db: AsyncSession, team_id: str, *, at: datetime) -> bool:
        """Stop all work of the workspace. Return whether that changed anything.

        It is False if the workspace is unknown or stopped already, or if the app was installed again after `at`, which
        is when Slack says that it happened.
        """
        installed = WorkspaceDB.installed_at
        statement = (
            update(WorkspaceDB)
            .where(
                WorkspaceDB.team_id == team_id,
                WorkspaceDB.uninstalled_at.is_(None),
                or_(installed.is_(None), installed <= at),
            )
            .values(uninstalled_at=at)
            .returning(WorkspaceDB.id)
            .execution_options(synchronize_session=False)
        )
        return (await db.execute(statement)).scalar_one_or_none() is not None


installation_service = InstallationService()
