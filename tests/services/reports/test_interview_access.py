"""Access to an interview, its pages, and what people add to it."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import new_id
from models.feedback import LineCommentCreate, RatingCreate, SessionNoteCreate
from models.post import OutboxDB, OutboxKind
from models.section import CourseSectionDB
from models.session import MessageDB, SessionStatus
from models.workspace import Role, UserDB
from services.common.errors import NotAllowedError, UnreachableError
from services.courses.section_service import section_service
from services.interviews.session_service import session_service
from services.messaging.session_messages import Comments
from services.reports.comment_service import CommentError, comment_service
from services.reports.interview_access import RecordError, interview_access
from services.reports.session_ratings import RatingError, session_ratings
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.finished_interviews import finished_interview


async def person(db: AsyncSession, school: School, name: str, role: Role = Role.STUDENT) -> UserDB:
    """Create a user of the workspace and return them."""
    user = UserDB(workspace_id=school.workspace.id, slack_user_id=f"U{uuid4().hex[:8]}", display_name=name, role=role)
    db.add(user)
    await db.flush()
    return user


async def test_an_interview_opens_to_its_student_and_its_teachers_alone(database: Database, school: School) -> None:
    """Other students read one sentence for every interview, even an invented one. Other teachers get a reason."""
    async with database.begin() as db:
        session = await finished_interview(db, school, "How are you?")
        trial = await finished_interview(
            db, school, "A test", student=school.teacher, assignment_id=None, is_test_run=True
        )
        ben = await person(db, school, "Ben")
        ann, eve = [await person(db, school, name, Role.TEACHER) for name in ("Ann", "Eve")]
        section = await db.get_one(CourseSectionDB, school.section_id)
        await section_service.update_co_teachers(db, section, [ann], by=school.teacher)
        stranger = UserDB(id=new_id(), workspace_id=new_id(), role=Role.TEACHER)
        opened = [
            (await interview_access.get_readable(db, row.id, by=by)).is_own
            for row, by in (
                (session, school.student),
                (session, school.teacher),
                (session, ann),
                (trial, school.teacher),
            )
        ]
        said = set()
        for wanted in (session.id, trial.id, uuid4()):
            for ask in (interview_access.get_readable, interview_access.get_taught, session_ratings.require_ratable):
                with pytest.raises(UnreachableError) as refused:
                    await ask(db, wanted, by=ben)
                said.add(refused.value.message)
        for by, wanted in ((eve, session.id), (ann, trial.id)):
            with pytest.raises(NotAllowedError, match="not from one of your sections"):
                await interview_access.get_readable(db, wanted, by=by)
        with pytest.raises(RecordError):
            await interview_access.get_readable(db, session.id, by=stranger)
        with pytest.raises(UnreachableError):
            await interview_access.get_taught(db, session.id, by=school.student)
        with pytest.raises(UnreachableError):
            await session_ratings.note_of(db, session.id, by=school.teacher)

    assert opened == [True, False, False, True]
    assert len(said) == 1


async def test_pages_of_a_transcript_have_every_line_once_in_both_directions(
    database: Database, school: School
) -> None:
    """Pages go forward from the first line and backward from the last, with turns."""
    async with database.begin() as db:
        session = await finished_interview(db, school, *(f"Line {number}" for number in range(17)))
        record = await interview_access.get_readable(db, session.id, by=school.student)
        pages = [await interview_access.page(db, record, by=school.student, start=start) for start in (1, 16, 31)]
        back = [
            await interview_access.page(db, record, by=school.student, start=start, is_back=True) for start in (31, 16)
        ]

    assert [line.message.sequence_number for page in pages for line in page.lines] == list(range(1, 35))
    assert [(page.has_before, page.has_after) for page in pages] == [(False, True), (True, True), (True, False)]
    assert [line.message.sequence_number for page in back[::-1] for line in page.lines] == list(range(1, 31))
    assert [page.has_before for page in back] == [True, False]
    assert [line.turn for line in pages[0].lines[:4]] == [1, 1, 2, 2]


async def test_a_rating_and_a_note_are_kept_once_and_can_be_changed(database: Database, school: School) -> None:
    """They need a finished interview in which something was said. An empty note is deleted."""
    async with database.begin() as db:
        session = await finished_interview(db, school, "How are you?")
        running = await finished_interview(db, school, "Hm", status=SessionStatus.ACTIVE, thread_ts="1.2")
        silent = await finished_interview(db, school, thread_ts="1.3")
        for score in (3, 9):
            await session_ratings.rate(db, session.id, RatingCreate(score=score, word=" so \n so "), by=school.student)
        for words in ("First", "Second"):
            await session_ratings.save_note(db, session.id, SessionNoteCreate(content=words), by=school.student)
        for refused in (running, silent):
            with pytest.raises(RatingError):
                await session_ratings.rate(db, refused.id, RatingCreate(score=5), by=school.student)
        rating = await session_ratings.rating_of(db, session.id)
        note = await session_ratings.note_of(db, session.id, by=school.student)
        await session_ratings.save_note(db, session.id, SessionNoteCreate(content="  "), by=school.student)
        emptied = await session_ratings.note_of(db, session.id, by=school.student)

    assert rating is not None
    assert (rating.score, rating.word) == (9, "so so")
    assert (note, emptied) == ("Second", "")


async def lines_of(db: AsyncSession, session_id: UUID) -> list[MessageDB]:
    """Return the lines of a session."""
    statement = select(MessageDB).where(MessageDB.session_id == session_id).order_by(MessageDB.sequence_number)
    return list((await db.execute(statement)).scalars())


async def test_comments_are_sent_once_and_co_teachers_overwrite_nothing(database: Database, school: School) -> None:
    """Each teacher has their own draft of a line. A second press sends nothing, and a new draft can follow."""
    async with database.begin() as db:
        session = await finished_interview(db, school, *(f"Line {number}" for number in range(10)))
        ann = await person(db, school, "Ann", Role.TEACHER)
        section = await db.get_one(CourseSectionDB, school.section_id)
        await section_service.update_co_teachers(db, section, [ann], by=school.teacher)
        lines = await lines_of(db, session.id)
        for line in lines[:9]:
            await comment_service.save(db, line.id, LineCommentCreate(content="Why?"), by=school.teacher)
        await comment_service.save(db, lines[0].id, LineCommentCreate(content="Well asked"), by=ann)
        await comment_service.save(db, lines[0].id, LineCommentCreate(content="Why so?"), by=school.teacher)
        await comment_service.save(db, lines[8].id, LineCommentCreate(content=" "), by=school.teacher)
        sent = await comment_service.send(db, session.id, by=school.teacher, now=NOON)
        with pytest.raises(CommentError, match="You have no comments to send"):
            await comment_service.send(db, session.id, by=school.teacher, now=NOON)
        record = await interview_access.get_readable(db, session.id, by=school.student)
        seen = (await interview_access.page(db, record, by=school.student)).lines[0].comments
        by_ann = (await interview_access.page(db, record, by=ann)).lines[0].comments
        _, _, fresh = await comment_service.get_line(db, lines[0].id, by=school.teacher)
        posts = list((await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.COMMENTS))).scalars())

    assert sent == 8
    assert [(one.author, one.row.content) for one in seen] == [("Tom", "Why so?")]
    assert sorted(one.row.content for one in by_ann) == ["Well asked", "Why so?"]
    assert fresh == ""
    assert [len(post.facts["comments"]) for post in posts] == [8]
    assert {post.thread_ts for post in posts} == {session.thread_ts}


async def test_comments_wait_while_the_interview_runs_and_come_back_when_slack_refuses(
    database: Database, school: School
) -> None:
    """A comment that cannot be posted becomes a draft again, and its author is told."""
    async with database.begin() as db:
        session = await finished_interview(db, school, "Hello", status=SessionStatus.ACTIVE)
        line = (await lines_of(db, session.id))[0]
        await comment_service.save(db, line.id, LineCommentCreate(content="Good"), by=school.teacher)
        with pytest.raises(CommentError, match="still running"):
            await comment_service.send(db, session.id, by=school.teacher, now=NOON)
        await session_service.close(
            db, session, status=SessionStatus.COMPLETED, reason="ended", now=NOON + timedelta(hours=1)
        )
        await comment_service.send(db, session.id, by=school.teacher, now=NOON)
        post = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.COMMENTS))).scalar_one()
        await comment_service.take_back(db, Comments.model_validate(post.facts), now=NOON)
        drafts = await comment_service.count_drafts(db, session.id, by=school.teacher)
        notes = (await db.execute(select(OutboxDB).where(OutboxDB.kind == OutboxKind.COURSE_NOTE))).scalars()
        note = next(note for note in notes if not note.facts["about"].startswith("welcome"))
        line.withdrawn_at = NOON
        await db.flush()
        with pytest.raises(RecordError, match="deleted this line"):
            await comment_service.get_line(db, line.id, by=school.teacher)

    assert drafts == 1
    assert (note.slack_user_id, note.facts["about"]) == ("UTOM", "comments_refused")
