"""The personas that teachers write."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileCreate, ClientProfileDB, ClientProfileUpdate
from models.workspace import Role, UserDB
from services.base_crud import BaseCRUD
from services.errors import DomainError, NotAllowedError
from services.workspace_service import workspace_service


class PersonaError(DomainError):
    """A persona that cannot be had, with the next step."""


class ClientService(BaseCRUD[ClientProfileDB, ClientProfileCreate, ClientProfileUpdate]):
    """Keeps the personas of a workspace."""

    model = ClientProfileDB

    async def create_client(self, db: AsyncSession, data: ClientProfileCreate, *, by: UserDB) -> ClientProfileDB:
        """The persona belongs to this teacher. Raises NotAllowedError."""
        workspace_service.require_teacher(by)
        return await self._create(db, data, workspace_id=by.workspace_id, created_by=by.id)

    async def update_client(
        self, db: AsyncSession, client_id: UUID, data: ClientProfileUpdate, *, by: UserDB
    ) -> ClientProfileDB:
        """The persona is as given; running sessions keep theirs. Raises NotAllowedError and PersonaError."""
        return await self._update(db, await self.get_own(db, client_id, by=by), data)

    async def get_own(self, db: AsyncSession, client_id: UUID, *, by: UserDB) -> ClientProfileDB:
        """The persona, for its author. Raises NotAllowedError and PersonaError."""
        workspace_service.require_teacher(by)
        client = await self._get(db, client_id, workspace_id=by.workspace_id)
        if client is None or client.deleted_at is not None:
            raise PersonaError("This persona is not there any more. `/vc-persona` shows yours.")
        if client.created_by != by.id and by.role != Role.ADMIN:
            raise NotAllowedError("This persona belongs to another teacher. Ask them to make the change.")
        return client

    async def list_own(self, db: AsyncSession, *, by: UserDB, limit: int = 100) -> list[ClientProfileDB]:
        """The teacher's personas, by name."""
        workspace_service.require_teacher(by)
        return await self.list_of(db, {by.id}, limit=limit)

    async def get_by_name(self, db: AsyncSession, name: str, *, by: UserDB) -> ClientProfileDB:
        """The teacher's one persona whose name starts so, case aside. Raises PersonaError."""
        wanted = " ".join(name.split()).casefold()
        named = [row for row in await self.list_own(db, by=by, limit=1000) if row.name.casefold().startswith(wanted)]
        exact = [row for row in named if row.name.casefold() == wanted]
        match exact or named:
            case [one]:
                return one
            case []:
                raise PersonaError("None of your personas has that name. `/vc-persona` shows yours.")
            case _:
                raise PersonaError("Several of your personas have names that start so. Write the whole name.")

    async def list_of(self, db: AsyncSession, owners: set[UUID], *, limit: int = 100) -> list[ClientProfileDB]:
        """The personas of these teachers, by name."""
        statement = (
            select(ClientProfileDB)
            .where(ClientProfileDB.created_by.in_(owners), ClientProfileDB.deleted_at.is_(None))
            .order_by(ClientProfileDB.name, ClientProfileDB.id)
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def list_by_ids(
        self, db: AsyncSession, client_ids: list[UUID], *, owners: set[UUID]
    ) -> list[ClientProfileDB]:
        """Those of these teachers' personas that are among the ids, in the order of the ids."""
        statement = select(ClientProfileDB).where(
            ClientProfileDB.id.in_(client_ids),
            ClientProfileDB.created_by.in_(owners),
            ClientProfileDB.deleted_at.is_(None),
        )
        found = {client.id: client for client in (await db.execute(statement)).scalars()}
        return [found[client_id] for client_id in client_ids if client_id in found]

    async def delete_client(self, db: AsyncSession, client_id: UUID, *, by: UserDB, now: datetime) -> None:
        """The persona is hidden; its sessions stay. Raises PersonaError while an open assignment offers it."""
        client = await self.get_own(db, client_id, by=by)
        statement = (
            select(AssignmentDB.title)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .where(AssignmentClientDB.client_id == client.id, AssignmentDB.status != AssignmentStatus.CLOSED)
            .limit(1)
        )
        if (title := (await db.execute(statement)).scalar_one_or_none()) is not None:
            raise PersonaError(f"{client.name} is offered by the assignment “{title}”. Close that first.")
        client.deleted_at = now
        await db.flush()


client_service = ClientService()
