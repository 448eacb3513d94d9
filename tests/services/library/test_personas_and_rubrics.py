"""Personas and rubrics: their contents, who may change them, and concurrent edits."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from models.client_profile import ClientInner, ClientProfileCreate, ClientProfileUpdate, HiddenFact
from models.rubric import RubricCreate
from models.session import SessionDB
from models.workspace import Role
from services.common.errors import NotAllowedError
from services.interviews.session_service import session_service
from services.library.client_service import PersonaError, client_service
from services.library.owned_crud import ChangedMeanwhileError
from services.library.rubric_service import rubric_service
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School, started

SECRET = "She lost a child in 2019."
LEVELS = [{"points": 1, "description": "Not seen"}, {"points": 2, "description": "Seen"}]


def rubric(*weights: int, names: Sequence[str] = "abcdef") -> dict[str, Any]:
    criteria = [
        {"name": name, "weight": weight, "levels": LEVELS} for name, weight in zip(names, weights, strict=False)
    ]
    return {"name": "OARS", "criteria": criteria}


async def test_hidden_facts_are_in_the_snapshot_and_never_in_the_prompt(database: Database, school: School) -> None:
    """What is not in the prompt cannot leak."""
    inner = ClientInner(hidden_facts=[HiddenFact(text=SECRET, level=4, earned_by="Silence")], starting_trust=1.75)
    async with database.begin() as db:
        await client_service.update_inner(db, school.client_id, inner, by=school.teacher)
    session = await started(database, school)

    assert session.persona["hidden_facts"] == [
        {"text": SECRET, "level": 4, "earned_by": "Silence", "is_sensitive": False}
    ]
    assert session.persona["starting_trust_quarters"] == 7
    assert SECRET not in session.system_prompt


async def test_a_form_that_does_not_know_a_field_of_a_fact_keeps_it(database: Database, school: School) -> None:
    """A fact is the same if its text is. What is given, even if it is empty, is stored."""
    whole = HiddenFact(text=SECRET, level=2, topic="money", synonyms=["debt"], only_when_asked=False)
    given = (HiddenFact(text=SECRET, level=4), HiddenFact(text=SECRET, level=4, topic=""), HiddenFact(text="Else."))
    kept = []
    async with database.begin() as db:
        for fact in given:
            await client_service.update_inner(
                db, school.client_id, ClientInner(hidden_facts=[whole]), by=school.teacher
            )
            inner = ClientInner(hidden_facts=[fact])
            stored = await client_service.update_inner(db, school.client_id, inner, by=school.teacher)
            kept.append(HiddenFact.model_validate(stored.hidden_facts[0]))

    assert kept == [
        whole.model_copy(update={"level": 4}), whole.model_copy(update={"level": 4, "topic": ""}), given[2]
    ]  # fmt: skip


async def test_the_second_of_two_editors_overwrites_nothing(database: Database, school: School) -> None:
    """The first edit stays, and the second editor gets a message."""
    facts = {"name": "Maria", "age": 34, "issues": ["Trauma"], "traits": ["Proud", "Blunt"]}
    first = ClientProfileUpdate(**facts, background="The first.")
    second = ClientProfileUpdate(**facts, background="The second.")
    async with database.begin() as db:
        await client_service.update_client(db, school.client_id, first, by=school.teacher, revision=1)
        with pytest.raises(ChangedMeanwhileError) as refusal:
            await client_service.update_client(db, school.client_id, second, by=school.teacher, revision=1)

    assert refusal.value.row.background == "The first."
    assert refusal.value.row.revision == 2


async def test_a_copy_is_the_same_under_another_name(database: Database, school: School) -> None:
    """A name of the maximum length works too."""
    async with database.begin() as db:
        original = await client_service.get_own(db, school.client_id, by=school.teacher)
        original.name = "x" * 80
        copy = await client_service.duplicate_client(db, school.client_id, by=school.teacher)

    assert copy.name == "x" * 73 + " (copy)"
    assert ClientProfileCreate.of(copy).model_dump(exclude={"name"}) == ClientProfileCreate.of(original).model_dump(
        exclude={"name"}
    )


async def test_a_persona_in_use_is_not_deleted(database: Database, school: School) -> None:
    """The refusal names the assignment."""
    async with database.begin() as db:
        with pytest.raises(PersonaError, match="is used by “Intake”"):
            await client_service.delete_client(db, school.client_id, by=school.teacher, now=NOON)


async def test_students_and_other_teachers_are_refused(database: Database, school: School) -> None:
    """Each refusal gives its reason."""
    async with database.begin() as db:
        admin = await workspace_service.upsert_user(
            db, school.workspace, SlackPerson("UADA", "Ada", "UTC", is_slack_admin=True)
        )
        other = await workspace_service.upsert_user(
            db, school.workspace, SlackPerson("UOTH", "Otto", "UTC", is_slack_admin=False)
        )
        await workspace_service.update_role(db, school.workspace, "UOTH", Role.TEACHER, by=admin)
        mine = await rubric_service.create_rubric(db, RubricCreate(**rubric(100)), by=school.teacher)
        with pytest.raises(NotAllowedError, match="belongs to another teacher"):
            await rubric_service.delete_rubric(db, mine.id, by=other, now=NOON)
        with pytest.raises(NotAllowedError, match="belongs to another teacher"):
            await client_service.duplicate_client(db, school.client_id, by=other)
        with pytest.raises(NotAllowedError, match="This is for teachers"):
            await rubric_service.list_own(db, by=school.student)
        assert await rubric_service.list_own(db, by=other) == []


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (rubric(50, 49), "add up to 99 percent. They must add up to 100, so please add 1"),
        (rubric(50, 51), "add up to 101 percent. They must add up to 100, so please remove 1"),
        (rubric(50, 50, names="aA"), "two criteria named “A”"),
        (rubric(), "1 to 20 criteria"),
    ],
)
def test_a_rubric_that_does_not_add_up_is_refused(given: dict[str, Any], sentence: str) -> None:
    """The message says what to do."""
    with pytest.raises(ValidationError, match=sentence):
        RubricCreate(**given)


@pytest.mark.parametrize("trust", [0.75, 4.25, 2.6])
def test_trust_is_in_quarters(trust: float) -> None:
    """It goes from 1 to 4."""
    with pytest.raises(ValidationError, match=r"steps of 0\.25"):
        ClientInner(starting_trust=trust)


async def test_a_test_run_is_not_an_attempt(database: Database, school: School) -> None:
    """The teacher has one at a time, outside any assignment."""
    async with database.begin() as db:
        facts: dict[str, Any] = {"model": "claude-haiku-5-5", "prompts": PromptService()}
        session, is_new = await session_service.start_test_run(
            db, school.client_id, by=school.teacher, **facts, now=NOON
        )
        again, is_again_new = await session_service.start_test_run(
            db, school.client_id, by=school.teacher, **facts, now=NOON + timedelta(minutes=1)
        )
        stored = await db.get_one(SessionDB, session.id)

    assert (is_new, is_again_new, again.id) == (True, False, session.id)
    assert stored.is_test_run
    assert not stored.is_attempt
    assert stored.assignment_id is None
