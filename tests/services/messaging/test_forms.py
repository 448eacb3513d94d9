"""A form is stored once, even if it is submitted twice, at the same time, on two replicas, or changed in between."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.form import SavedFormDB
from models.rubric import Criterion, EvaluationRubricDB, Level, RubricCreate
from services.common.errors import Refusal
from services.library.rubric_service import rubric_service
from services.messaging.form_service import KEPT_FOR, FormKey, FormResult, SavedBeforeError, form_service
from services.storage.database import Database
from tests.services.conftest import NOON, School

ROUNDS = 5
LEVELS = [Level(points=points, description="Seen") for points in (1, 2)]
RUBRIC = RubricCreate(name="First talks", criteria=[Criterion(name="Calm", weight=100, levels=LEVELS)])


@pytest.fixture
async def other(database: Database, database_url: str) -> AsyncIterator[Database]:
    """Yield a second replica if the database allows one, or the same one."""
    if database.is_sqlite:
        yield database
        return
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def key(school: School) -> FormKey:
    """Return the key of an open form."""
    return FormKey(school.workspace.id, "V1", "rubric_form", digest="d1")


async def sends(database: Database, school: School, key: FormKey) -> FormResult:
    """Submit the form as a teacher does with *Save*."""

    async def store(db: AsyncSession) -> UUID:
        return (await rubric_service.create_rubric(db, RUBRIC, by=school.teacher)).id

    async with database.begin() as db:
        return await form_service.store_once(db, key, store, now=NOON)


async def rubrics(database: Database) -> int:
    """Return how many rubrics there are."""
    async with database.read() as db:
        return (await db.execute(select(func.count()).select_from(EvaluationRubricDB))).scalar_one()


async def test_two_presses_at_once_store_once(
    database: Database, other: Database, school: School, key: FormKey
) -> None:
    """Both get the id of the one row, and one of them learns that it was stored before."""
    for number in range(ROUNDS):
        this = replace(key, view_id=f"V{number}")
        saved = await asyncio.gather(sends(database, school, this), sends(other, school, this))

        assert len({one.subject_id for one in saved}) == 1
        assert sorted(one.is_new for one in saved) == [False, True]
    assert await rubrics(database) == ROUNDS


async def test_another_page_of_the_same_modal_is_another_form(database: Database, school: School, key: FormKey) -> None:
    """The two pages of a persona share a view."""
    first = await sends(database, school, key)
    second = await sends(database, school, replace(key, form="persona_inner_form"))

    assert (first.is_new, second.is_new) == (True, True)


async def test_a_form_that_was_changed_after_it_was_saved_is_not_called_saved(
    database: Database, school: School, key: FormKey
) -> None:
    """The change would be lost silently."""
    await sends(database, school, key)

    with pytest.raises(SavedBeforeError, match="was already saved"):
        await sends(database, school, replace(key, digest="d2"))
    assert await rubrics(database) == 1


async def test_a_form_that_could_not_be_stored_can_be_sent_again(
    database: Database, school: School, key: FormKey
) -> None:
    """A failure leaves nothing behind."""

    async def refuse(db: AsyncSession) -> UUID:
        raise Refusal("Not now.")

    with pytest.raises(Refusal, match="Not now"):
        async with database.begin() as db:
            await form_service.store_once(db, key, refuse, now=NOON)
    again = await sends(database, school, key)

    assert again.is_new


async def test_forms_are_deleted_when_nobody_can_send_them_anymore(
    database: Database, school: School, key: FormKey
) -> None:
    """The table does not grow without limit."""
    await sends(database, school, key)
    async with database.begin() as db:
        early = await form_service.forget_old(db, now=NOON + KEPT_FOR)
        late = await form_service.forget_old(db, now=NOON + KEPT_FOR + timedelta(seconds=1))
        left = (await db.execute(select(func.count()).select_from(SavedFormDB))).scalar_one()

    assert (early, late, left) == (0, 1, 0)
