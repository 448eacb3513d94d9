"""The operations that every table's service inherits."""

from models.client_profile import ClientProfileUpdate
from models.section import CourseSectionDB, SectionCreate
from services.courses.section_service import section_service
from services.library.client_service import client_service
from services.storage.database import Database
from tests.personas import persona
from tests.services.conftest import NOON, School


async def test_a_row_is_found_in_its_own_workspace_only(database: Database, school: School) -> None:
    """An id from another workspace finds nothing."""
    async with database.read() as db:
        own = await section_service.get(db, school.section_id, workspace_id=school.workspace.id)
        other = await section_service.get(db, school.section_id, workspace_id=school.client_id)

    assert own is not None
    assert own.name == "SW 101"
    assert other is None


async def test_lists_are_filtered_ordered_and_paged(database: Database, school: School) -> None:
    """Rows must match all filters. Without an order the oldest comes first."""
    facts = {"workspace_id": school.workspace.id, "teacher_id": school.teacher.id}
    async with database.begin() as db:
        for number in (3, 1, 2):
            await section_service.create(db, SectionCreate(channel_id=f"CX{number}", name=f"X {number}"), **facts)
        is_new = CourseSectionDB.channel_id.startswith("CX")
        oldest_first = await section_service.list(db, is_new)
        by_name = await section_service.list(db, is_new, order_by=[CourseSectionDB.name.asc()], limit=2, offset=1)
        both = await section_service.list(db, is_new, CourseSectionDB.name == "X 2")

    assert [row.name for row in oldest_first] == ["X 3", "X 1", "X 2"]
    assert [row.name for row in by_name] == ["X 2", "X 3"]
    assert [row.name for row in both] == ["X 2"]


async def test_an_update_stores_only_the_given_fields(database: Database, school: School) -> None:
    """Fields that are not given keep their values, and trust is stored in quarters."""
    owner = {"workspace_id": school.workspace.id, "created_by": school.teacher.id}
    async with database.begin() as db:
        ana = await client_service.create(db, persona("Ana", starting_trust=4), **owner)
        given = persona("Ana Lucia").model_dump(exclude={"starting_trust"})
        await client_service.update(db, ana, ClientProfileUpdate.model_validate(given))

    assert (ana.name, ana.starting_trust_quarters) == ("Ana Lucia", 16)


async def test_a_deleted_row_is_hidden_where_history_matters_and_removed_elsewhere(
    database: Database, school: School
) -> None:
    """A persona stays for its sessions. A section without students leaves nothing behind."""
    owner = {"workspace_id": school.workspace.id}
    async with database.begin() as db:
        ana = await client_service.create(db, persona("Ana"), created_by=school.teacher.id, **owner)
        section = await section_service.create(
            db, SectionCreate(channel_id="C9", name="SW 9"), teacher_id=school.teacher.id, **owner
        )
        await client_service.delete(db, ana, now=NOON)
        await section_service.delete(db, section, now=NOON)
    async with database.read() as db:
        kept = await client_service.get(db, ana.id, **owner)
        gone = await section_service.get(db, section.id, **owner)

    assert kept is not None
    assert kept.deleted_at == NOON
    assert gone is None
