"""The service for the personas that teachers write (client profiles)."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.client_profile import (
    QUARTERS,
    ClientInner,
    ClientProfileCreate,
    ClientProfileDB,
    ClientProfileUpdate,
    HiddenFact,
)
from models.workspace import UserDB
from services.common.errors import Refusal
from services.common.titles import title_key
from services.library.owned_crud import ChangedMeanwhileError, OwnedCRUD, copy_name
from services.workspaces.workspace_service import workspace_service


class PersonaError(Refusal):
    """The refusal for a persona that is missing or in use. The message says what to do next."""


class ClientService(OwnedCRUD[ClientProfileDB, ClientProfileCreate, ClientProfileUpdate]):
    """Creates, reads, updates, and deletes the personas of a workspace."""

    model = ClientProfileDB
    noun, plural, command = "persona", "personas", "/vc-persona"
    refusal = PersonaError

    async def create_client(self, db: AsyncSession, data: ClientProfileCreate, *, by: UserDB) -> ClientProfileDB:
        """Store a persona that belongs to this teacher, and return it. Raise NotAllowedError for a student.

        Another persona may have the same name. Each call stores one.
        """
        workspace_service.require_teacher(by)
        return await self.create(db, data, workspace_id=by.workspace_id, created_by=by.id)

    async def update_client(
        self, db: AsyncSession, client_id: UUID, data: ClientProfileUpdate, *, by: UserDB, revision: int | None = None
    ) -> ClientProfileDB:
        """Store the given fields and return the persona. Running sessions keep the old ones.

        Raise NotAllowedError for a student or another teacher's persona, PersonaError if it does not exist or was
        deleted, and ChangedMeanwhileError if it is no longer at `revision` (without it: as loaded).
        """
        return await self._update_own(db, client_id, self.columns(data, only_given=True), by=by, revision=revision)

    async def update_inner(
        self, db: AsyncSession, client_id: UUID, data: ClientInner, *, by: UserDB, revision: int | None = None
    ) -> ClientProfileDB:
        """Store the given fields of wants, fears, trust at the start, hidden facts, and details. Return the persona.

        Running sessions keep the old ones. A fact with a stored fact's text keeps what it does not name itself, such as
        the synonyms. Raise NotAllowedError for a student or another teacher's persona, PersonaError if it does not exist
        or was deleted, and ChangedMeanwhileError if it is no longer at `revision`.
        """
        stored = await self.get_own(db, client_id, by=by)
        if "hidden_facts" in data.model_fields_set:
            facts = [_with_stored(fact, stored.hidden_facts) for fact in data.hidden_facts]
            data = data.model_copy(update={"hidden_facts": facts})
        return await self._update_own(db, client_id, self.columns(data, only_given=True), by=by, revision=revision)

    async def change_facts(
        self,
        db: AsyncSession,
        client_id: UUID,
        change: Callable[[list[HiddenFact]], list[HiddenFact]],
        *,
        by: UserDB,
        revision: int,
    ) -> ClientProfileDB:
        """Store the hidden facts as `change` returns them, and return the persona. Running sessions keep the old ones.

        Raise ValidationError if two facts say the same or if there are too many, NotAllowedError for a student or
        another teacher's persona, PersonaError if it does not exist or was deleted, and ChangedMeanwhileError if it is
        no longer at `revision`.
        """
        client = await self.get_own(db, client_id, by=by)
        if client.revision != revision:
            raise ChangedMeanwhileError(client, self.noun)
        facts = change([HiddenFact.model_validate(fact) for fact in client.hidden_facts])
        data = ClientInner.model_validate({"hidden_facts": [fact.model_dump() for fact in facts]})
        return await self._update_own(db, client_id, self.columns(data, only_given=True), by=by, revision=revision)

    async def find_anywhere(self, db: AsyncSession, name: str, *, limit: int = 20) -> list[ClientProfileDB]:
        """Return at most `limit` personas with this name, in any workspace and by any author, oldest first.

        Deleted ones are left out. Case and the way that marks were typed do not count. For the operator only, never for
        people in Slack.
        """
        names = select(ClientProfileDB.id, ClientProfileDB.name).where(ClientProfileDB.deleted_at.is_(None))
        ids = [row_id for row_id, found in (await db.execute(names)).all() if title_key(found) == title_key(name)]
        statement = select(ClientProfileDB).where(ClientProfileDB.id.in_(ids[:limit])).order_by(ClientProfileDB.id)
        return list((await db.execute(statement)).scalars())

    async def duplicate_client(self, db: AsyncSession, client_id: UUID, *, by: UserDB) -> ClientProfileDB:
        """Store a copy of the teacher's own persona with "(copy)" in its name, and return it.

        Each call stores another one. Raise NotAllowedError for a student or another teacher's persona, and PersonaError
        if it does not exist or was deleted.
        """
        client = await self.get_own(db, client_id, by=by)
        data = ClientProfileCreate.of(client).model_copy(update={"name": copy_name(client.name)})
        return await self.create_client(db, data, by=by)

    async def delete_client(self, db: AsyncSession, client_id: UUID, *, by: UserDB, now: datetime) -> ClientProfileDB:
        """Hide the persona and return it. Its sessions stay.

        Raise NotAllowedError for a student or another teacher's persona, and PersonaError if it does not exist, was
        deleted before, or a draft or published assignment offers it.
        """
        return await self._delete_own(db, client_id, by=by, now=now)

    async def list_uses(self, db: AsyncSession, row_id: UUID) -> list[str]:
        """Return the titles of the drafts and published assignments that offer this persona, in alphabetical order.

        Ended and deleted assignments are left out. Two assignments with the same title are both in the list.
        """
        statement = (
            select(AssignmentDB.title)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .where(AssignmentClientDB.client_id == row_id, AssignmentDB.deleted_at.is_(None))
            .where(AssignmentDB.status != AssignmentStatus.CLOSED)
            .order_by(AssignmentDB.title)
        )
        return list((await db.execute(statement)).scalars())

    def columns(self, data: BaseModel, *, only_given: bool = False) -> dict[str, Any]:
        """Return the fields as the table's columns, with the starting trust in quarters."""
        facts = super().columns(data, only_given=only_given)
        if "starting_trust" in facts:
            facts["starting_trust_quarters"] = round(facts.pop("starting_trust") * QUARTERS)
        return facts


def _with_stored(fact: HiddenFact, stored: Sequence[dict[str, Any]]) -> HiddenFact:
    """Return the fact with the fields of the stored fact with the same text, as far as it does not name them itself."""
    same = next((one for one in stored if one["text"] == fact.text), {})
    missing = {
        name: same[name] for name in HiddenFact.model_fields if name in same and name not in fact.model_fields_set
    }
    return fact.model_copy(update=missing)


client_service = ClientService()
