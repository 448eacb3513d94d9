"""A teacher's review: what is listed, sent, edited, and written again, and that other debriefs stay as they are."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assignment import AssignmentCreate, AssignmentDB
from models.debrief import DebriefDB, DebriefState, Skill, Strength, TeacherLevelDB
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB
from models.session import SessionDB
from models.workspace import Role, UserDB
from services.common.errors import FieldErrors, NotAllowedError
from services.courses.assignment_service import assignment_service
from services.debriefs.batch_service import batch_service
from services.debriefs.debrief_review import MOST_REMARKS, DebriefEdit, Released, ReviewRemark, debrief_review
from services.debriefs.debrief_service import DebriefError, debrief_service
from services.debriefs.rewind_service import RewindError, rewind_service
from services.interviews.session_service import AttemptsUsedError
from services.reports.teacher_dashboard import teacher_dashboards
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import debriefed, finished_interview
from tests.services.interviews.test_turns import RULES

RUBRIC = {
    "id": "0190a8c0-0000-7000-8000-000000000001",
    "revision": 3,
    "criteria": [
        {"name": "Listening", "levels": [{"points": points, "description": f"Level {points}"} for points in (0, 5, 10)]}
    ],
}


async def written(db: AsyncSession, school: School, *, released: bool = False, **facts: Any) -> DebriefDB:
    """Create a written debrief of a new interview."""
    session = await finished_interview(db, school, "How was your week?", grading={"rubric": RUBRIC}, **facts)
    return await debriefed(db, session, points=5, released=released)


def contradicting(row: DebriefDB) -> dict[str, Any]:
    """Return the debrief's findings, with a score that contradicts the counts."""
    criteria = [one.model_copy(update={"contradiction": "No open question was counted."}) for one in row.shown.criteria]
    return row.shown.model_copy(update={"criteria": criteria}).model_dump(mode="json")


async def other_assignment(db: AsyncSession, school: School) -> AssignmentDB:
    section = await db.get_one(CourseSectionDB, school.section_id)
    data = AssignmentCreate(title="Other", client_ids=[school.client_id])
    return await assignment_service.create_assignment(db, section, data, by=school.teacher, now=NOON)


async def other_teacher(db: AsyncSession, school: School) -> UserDB:
    person = SlackPerson("UOTHER", "Rita", "UTC", is_slack_admin=False)
    user = await workspace_service.upsert_user(db, school.workspace, person)
    user.role = Role.TEACHER
    await db.flush()
    return user


async def posts_about(db: AsyncSession, row: DebriefDB) -> int:
    statement = select(OutboxDB).where(OutboxDB.kind == OutboxKind.DEBRIEF, OutboxDB.subject_id == row.id)
    return len((await db.execute(statement)).scalars().all())


async def test_unreleased_debriefs_of_the_assignment_come_first(database: Database, school: School) -> None:
    """Then the newest. Another assignment has its own list and numbers."""
    async with database.begin() as db:
        own, other = await db.get_one(AssignmentDB, school.assignment_id), await other_assignment(db, school)
        old, sent, new = [await written(db, school, released=released) for released in (False, True, False)]
        foreign = await written(db, school, assignment_id=other.id)
        listed = [row.debrief.id for row in await debrief_review.list_of(db, own, limit=9)]
        page = [row.debrief.id for row in await debrief_review.list_of(db, own, limit=1, offset=1)]
        counts = [await debrief_review.counts(db, one) for one in (own, other)]
        rubric = await debrief_review.any_rubric(db, other)

    assert listed == [new.id, old.id, sent.id]
    assert page == [old.id]
    assert counts == [(3, 2, 0), (1, 1, 0)]
    assert (rubric, foreign.id in listed) == (RUBRIC, False)


async def test_release_all_sends_what_waits_in_its_newest_version(database: Database, school: School) -> None:
    """Not what is unwritten, was sent, is an older version, or belongs to another assignment."""
    async with database.begin() as db:
        own, other = await db.get_one(AssignmentDB, school.assignment_id), await other_assignment(db, school)
        waits, sent = await written(db, school), await written(db, school, released=True)
        foreign, unwritten = await written(db, school, assignment_id=other.id), await written(db, school)
        older = await written(db, school)
        newer = await debriefed(db, await db.get_one(SessionDB, older.session_id), points=5, released=False, version=2)
        unwritten.state = DebriefState.OWED
        await db.flush()
        count = await debrief_review.release_all(db, own, by=school.teacher, now=NOON)
        again = await debrief_review.release_all(db, own, by=school.teacher, now=NOON)
        rows = (waits, newer, sent, foreign, unwritten, older)
        sends = [await posts_about(db, row) > 0 for row in rows]
        for row in rows:
            await db.refresh(row)

    assert (count.sent, again.sent, again.to_check) == (2, 0, 0)
    assert sends == [True, True, False, False, False, False]
    assert [row.released_by == school.teacher.id for row in rows] == sends


async def test_release_all_leaves_out_scores_that_contradict_the_counts(database: Database, school: School) -> None:
    """They are counted, wait in the list and on the dashboard, and are sent once a teacher has set the level."""
    async with database.begin() as db:
        own = await db.get_one(AssignmentDB, school.assignment_id)
        plain, doubted, settled = [await written(db, school) for _ in range(3)]
        for row in (doubted, settled):
            row.contradicted, row.findings = ["c1"], contradicting(row)
        settled_edit = DebriefEdit(levels={"c1": 10})
        await debrief_review.save(db, settled.id, settled_edit, by=school.teacher, revision=settled.revision)
        before = await debrief_review.counts(db, own)
        dashboard = await teacher_dashboards.read(db, school.teacher, now=NOON)
        first, again = [await debrief_review.release_all(db, own, by=school.teacher, now=NOON) for _ in range(2)]
        after = await debrief_review.counts(db, own)
        await debrief_review.save(
            db, doubted.id, DebriefEdit(levels={"c1": 5}), by=school.teacher, revision=doubted.revision
        )
        kept = await debrief_review.counts(db, own)
        await debrief_review.release(db, doubted.id, by=school.teacher, now=NOON)
        end = await debrief_review.counts(db, own)
        for row in (plain, settled):
            await db.refresh(row)

    assert (before, after, end) == ((3, 2, 1), (3, 0, 1), (3, 0, 0))
    assert kept == (3, 1, 0)
    assert [(held.debriefs, held.to_check) for held in dashboard.held] == [(3, 1)]
    assert (first, again) == (Released(2, to_check=1), Released(0, to_check=1))
    assert plain.released_by == settled.released_by == school.teacher.id


async def test_only_the_sections_teachers_review(database: Database, school: School) -> None:
    """Neither a student nor another teacher does, and a missing debrief is no secret to a teacher."""
    async with database.begin() as db:
        row, other = await written(db, school), await other_teacher(db, school)
        for person in (school.student, other):
            with pytest.raises(NotAllowedError):
                await debrief_review.get_managed(db, row.id, by=person)
        with pytest.raises(DebriefError):
            await debrief_review.get_managed(db, row.session_id, by=school.teacher)
        found, session, assignment = await debrief_review.get_managed(db, row.id, by=school.teacher)

    assert (found.id, session.id, assignment.id) == (row.id, row.session_id, school.assignment_id)


@pytest.mark.parametrize("seen", [-1, 1])
async def test_an_edit_of_another_revision_is_refused(database: Database, school: School, seen: int) -> None:
    """The teacher has seen an older text, or one that this server does not know. Nothing is stored."""
    async with database.begin() as db:
        row = await written(db, school)
        edit = DebriefEdit(note="New.", levels={"c1": 10})
        with pytest.raises(DebriefError):
            await debrief_review.save(db, row.id, edit, by=school.teacher, revision=row.revision + seen)
        levels = await debrief_review.levels_of(db, row, by=school.teacher)

    assert (row.edited, levels) == (None, {})


async def test_an_edit_is_stored_next_to_the_models_text(database: Database, school: School) -> None:
    """The student gets it. Its level has the rubric's words, and no reason of the model."""
    async with database.begin() as db:
        row, other = await written(db, school), await written(db, school)
        edit = DebriefEdit(note="New.", levels={"c1": 10})
        saved = await debrief_review.save(db, row.id, edit, by=school.teacher, revision=row.revision)
        await db.refresh(other)

    shown = saved.shown.criteria[0]
    assert (saved.shown.note, shown.points, shown.level, shown.by_teacher) == ("New.", 10, "Level 10", True)
    assert (saved.findings["criteria"][0]["points"], saved.edited_by, other.edited) == (5, school.teacher.id, None)


async def test_levels_are_kept_by_debrief_and_teacher(database: Database, school: School) -> None:
    """A second save replaces one's own level. A sent debrief keeps its text, and takes levels all the same."""
    async with database.begin() as db:
        section = await db.get_one(CourseSectionDB, school.section_id)
        first, second = await written(db, school, released=True), await written(db, school)
        other = await other_teacher(db, school)
        section.teacher_id = other.id
        await db.flush()
        await debrief_review.save(db, first.id, DebriefEdit(levels={"c1": 0}), by=other, revision=first.revision)
        section.teacher_id = school.teacher.id
        await db.flush()
        for points in (0, 10):
            edit = DebriefEdit(note="Late.", levels={"c1": points})
            await debrief_review.save(db, first.id, edit, by=school.teacher, revision=first.revision)
        edit = DebriefEdit(levels={"c1": 5, "c9": 5})
        await debrief_review.save(db, second.id, edit, by=school.teacher, revision=second.revision)
        levels = [
            await debrief_review.levels_of(db, row, by=person)
            for row in (first, second)
            for person in (school.teacher, other)
        ]
        kept = (await db.execute(select(TeacherLevelDB).where(TeacherLevelDB.debrief_id == second.id))).scalar_one()

    assert levels == [{"Listening": 10}, {"Listening": 0}, {"Listening": 5}, {}]
    assert (first.edited, kept.model_points, kept.points, kept.rubric_revision) == (None, 5, 5, 3)


@pytest.mark.parametrize(("remarks", "is_room"), [(MOST_REMARKS - 1, True), (MOST_REMARKS, False)])
async def test_a_teacher_adds_a_remark_with_the_students_words(
    database: Database, school: School, remarks: int, *, is_room: bool
) -> None:
    """Sixteen remarks fit. The client's words are no evidence of what the student did."""
    remark = Strength(line=1, quote="How was", skill=Skill.OPEN_QUESTIONS, why="Open.")
    added = ReviewRemark(skill=Skill.OPEN_QUESTIONS, quote="how was your WEEK", why="Well asked.")
    async with database.begin() as db:
        row = await written(db, school)
        row.findings = {**row.findings, "strengths": [remark.model_dump(mode="json")] * remarks}
        await db.flush()
        texts = ["Kept."] * remarks
        for quote in ("nods", "How were you?"):
            wrong = DebriefEdit(strengths=texts, added=added.model_copy(update={"quote": quote}))
            with pytest.raises(FieldErrors):
                await debrief_review.save(db, row.id, wrong, by=school.teacher, revision=row.revision)
        exact = added.model_copy(update={"quote": "How was your week?"})
        edit = DebriefEdit(strengths=texts, added=exact)
        if not is_room:
            with pytest.raises(FieldErrors):
                await debrief_review.save(db, row.id, edit, by=school.teacher, revision=row.revision)
            return
        saved = await debrief_review.save(db, row.id, edit, by=school.teacher, revision=row.revision)

    assert len(saved.shown.strengths) == MOST_REMARKS
    assert (saved.shown.strengths[-1].line, saved.shown.strengths[-1].why) == (1, "Well asked.")


@pytest.mark.parametrize("state", [DebriefState.OWED, DebriefState.STOPPED, DebriefState.BATCHED])
async def test_a_debrief_in_progress_is_neither_sent_nor_edited_nor_written_again(
    database: Database, school: School, state: DebriefState
) -> None:
    """Its teacher reads that it is not written yet."""
    async with database.begin() as db:
        row = await written(db, school)
        row.state = state
        await db.flush()
        with pytest.raises(DebriefError):
            await debrief_review.release(db, row.id, by=school.teacher, now=NOON)
        with pytest.raises(DebriefError):
            await debrief_review.save(db, row.id, DebriefEdit(), by=school.teacher, revision=row.revision)
        with pytest.raises(DebriefError):
            await debrief_review.regrade(db, row.id, by=school.teacher, now=NOON)

        assert await posts_about(db, row) == 0


async def test_a_debrief_is_sent_once(database: Database, school: School) -> None:
    """What was withheld is sent later, once too, and only by a teacher."""
    async with database.begin() as db:
        row, partly = await written(db, school), await written(db, school, released=True)
        partly.withheld = ["Listening"]
        await db.flush()
        session = await db.get_one(SessionDB, partly.session_id)
        alone = await debrief_service.release(db, session, partly, by=None, now=NOON)
        for one in (row, partly):
            await debrief_review.release(db, one.id, by=school.teacher, now=NOON)
            with pytest.raises(DebriefError):
                await debrief_review.release(db, one.id, by=school.teacher, now=NOON)
        sent = [await posts_about(db, one) for one in (row, partly)]
        await db.refresh(partly)

    assert (alone, partly.withheld) == (False, [])
    assert sent == [2, 1]


async def test_a_batch_is_checked_when_it_is_due(database: Database, school: School) -> None:
    """Its next check is a minute later. Another batch keeps its time."""
    async with database.begin() as db:
        one, two, three, done = [await written(db, school) for _ in range(4)]
        for row, batch, state in (
            (one, "b1", DebriefState.BATCHED), (two, "b1", DebriefState.BATCHED), (three, "b2", DebriefState.BATCHED),
            (done, "b3", DebriefState.WRITTEN),
        ):  # fmt: skip
            row.batch_id, row.state, row.next_try_at = batch, state, NOON
        await db.flush()
        early = await batch_service.list_batches(db, now=NOON - timedelta(seconds=1))
        due = sorted(await batch_service.list_batches(db, now=NOON))
        await batch_service.wait_for_batch(db, "b1", now=NOON)
        later = [
            sorted(await batch_service.list_batches(db, now=NOON + timedelta(seconds=seconds)))
            for seconds in (0, 59, 60)
        ]
        waiting = await batch_service.list_batched(db, "b1")

    assert (early, due) == ([], ["b1", "b2"])
    assert later == [["b2"], ["b2"], ["b1", "b2"]]
    assert sorted(waiting) == sorted([one.id, two.id])


async def test_a_rewind_that_counts_needs_an_attempt(database: Database, school: School) -> None:
    """With two of two attempts used it is refused, and with one it starts. Only own lines can be chosen."""
    async with database.begin() as db:
        assignment = await db.get_one(AssignmentDB, school.assignment_id)
        assignment.counts_branches = True
        first = await finished_interview(db, school, "Hello.", "And then?", grading={})
        facts: dict[str, Any] = {"by": school.student, "rules": RULES, "now": NOON}
        await db.flush()
        assert assignment.max_attempts == 2
        second = await finished_interview(db, school, "Again.", grading={})
        with pytest.raises(AttemptsUsedError):
            await rewind_service.rewind(db, first.id, line=1, **facts)
        second.is_attempt = False
        await db.flush()
        for line in (2, 5):
            with pytest.raises(RewindError):
                await rewind_service.rewind(db, first.id, line=line, **facts)
        branch = await rewind_service.rewind(db, first.id, line=3, **facts)
        found = [row.content for row in await rewind_service.own_lines(db, first.id, by=school.student, words="THEN")]

    assert (branch.is_attempt, branch.branch_of, branch.branch_line) == (True, first.id, 3)
    assert found == ["And then?"]
