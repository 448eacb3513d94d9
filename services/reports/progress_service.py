"""Progress: a student's own interviews, and for teachers who has practiced in a section, how often, and how well."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Select, and_, cast, exists, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileDB
from models.debrief import CriterionVerdict, DebriefDB, DebriefState, Findings
from models.feedback import RatingDB
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.session import COUNTS, SessionDB, SessionStatus
from models.workspace import UserDB
from services.debriefs.debrief_review import waiting
from services.debriefs.totals import percent
from services.interviews.session_service import OPEN
from services.storage.title_search import contains

Newest = aliased(DebriefDB)


class StudentGroup(StrEnum):
    """The group of students that a teacher looks at."""

    EVERYONE = "everyone"
    PRACTICED = "practised"
    NOT_YET = "not_yet"
    RUNNING = "running"
    """They have a running interview."""
    TO_REVIEW = "to_review"
    """They have a written debrief that was not sent."""
    ENDED = "ended"
    """They have an interview that was ended."""
    ABANDONED = "abandoned"
    """They have an interview that was closed after no activity."""
    ACTIVE = "active"
    FORMER = "former"


class InterviewGroup(StrEnum):
    """The interviews of a student that a teacher looks at."""

    ALL = "all"
    RUNNING = "running"
    ENDED = "ended"
    ABANDONED = "abandoned"
    """They were closed after no activity."""
    TO_REVIEW = "to_review"
    """They have a written debrief that was not sent."""


@dataclass(frozen=True)
class StudentNumbers:
    """How many students are in a section now, and how many have left or were removed."""

    active: int
    former: int


@dataclass(frozen=True)
class Attempt:
    """An interview in a list."""

    session: SessionDB
    rating: int | None
    debrief: DebriefDB | None
    percent: int | None
    """The percentage of the best levels that the reader of this list may see."""


@dataclass
class StudentProgress:
    """A student of a section and their practice there, or in one of its assignments.

    Attempts in which the student said something count, running ones too. `rating` is the mean of their ratings.
    """

    student: UserDB
    left_at: datetime | None
    attempts: int
    last_activity_at: datetime | None
    rating: float | None
    cost_nano: int
    grades: list[int] = field(default_factory=list)
    """The percentages of all attempts that could be judged, oldest first."""
    done: list[str] = field(default_factory=list)
    """The clients with whom an attempt is over, by assignment and name. Two assignments can have the same client."""
    to_do: list[str] = field(default_factory=list)
    """The other clients of the assignments that are published or have ended."""

    @property
    def latest(self) -> int | None:
        """The percentage of the latest attempt that could be judged."""
        return self.grades[-1] if self.grades else None

    @property
    def best(self) -> int | None:
        """The percentage of the best attempt."""
        return max(self.grades, default=None)


def grade_of(debrief: DebriefDB | None, *, is_for_student: bool = False) -> int | None:
    """Return the percentage of a debrief, or None without a debrief or if nothing was judged.

    For students, the withheld part is left out.
    """
    if debrief is None:
        return None
    return percent(debrief.shown, debrief.withheld if is_for_student else ())


def levels_of(shown: Findings) -> str:
    """Return the judged levels as text, such as "Empathy: 3 of 5", joined with semicolons, withheld ones too."""
    rows = [row for row in shown.criteria if row.verdict == CriterionVerdict.JUDGED]
    return "; ".join(f"{row.name}: {row.points} of {row.best}" for row in rows)


class ProgressService:
    """Lists and sums, with GROUP BY and never row by row."""

    async def list_own(
        self, db: AsyncSession, student: UserDB, *, limit: int, offset: int = 0, is_over: bool = False
    ) -> tuple[list[Attempt], int]:
        """Return a page of the student's interviews, newest first, and the number of all that match.

        Each has its newest sent debrief, or None, and the percentage without the withheld part. Test runs and rewinds
        are listed too. Finished interviews in which nothing was said are left out, and with `is_over` also running
        ones.
        """
        mine = and_(SessionDB.student_id == student.id, SessionDB.status.not_in(OPEN) if is_over else true(), _SHOWN)
        return await self._attempts(db, mine, is_released=True, limit=limit, offset=offset)

    async def list_attempts(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        student_id: UUID,
        *,
        assignment_id: UUID | None = None,
        group: InterviewGroup = InterviewGroup.ALL,
        limit: int,
        offset: int = 0,
    ) -> tuple[list[Attempt], int]:
        """Return a page of a student's interviews in the section, newest first, and the number of all that match.

        Each has its newest written debrief, sent or not, or None. Rewinds are listed too. Finished interviews in which
        nothing was said are left out.
        """
        in_section = SessionDB.assignment_id.in_(
            select(AssignmentDB.id).where(AssignmentDB.section_id == section.id, _only(assignment_id))
        )
        theirs = and_(SessionDB.student_id == student_id, in_section, _SHOWN, _is_in(group))
        return await self._attempts(db, theirs, is_released=False, limit=limit, offset=offset)

    async def list_students(
        self,
        db: AsyncSession,
        section: CourseSectionDB,
        *,
        who: StudentGroup = StudentGroup.EVERYONE,
        assignment_id: UUID | None = None,
        limit: int,
        offset: int = 0,
    ) -> tuple[list[StudentProgress], int]:
        """Return a page of the section's students by name, those who left at the end, and the number of all that match.

        Students who left are listed only if they have practiced, or with FORMER. With `assignment_id`, practice, grades, and cost are
        those of this assignment. Grades come from the newest written debriefs, sent or not. Rewinds count only if their
        assignment says so, but their cost always does.
        """
        practice = _practice(section, assignment_id)
        has_practiced = func.coalesce(practice.c.attempts, 0) > 0
        is_there = SectionEnrollmentDB.left_at.is_(None)
        chosen = {
            StudentGroup.EVERYONE: or_(is_there, has_practiced),
            StudentGroup.PRACTICED: has_practiced,
            StudentGroup.NOT_YET: and_(is_there, ~has_practiced),
            **{
                students: _has_session(section, assignment_id, and_(_SHOWN, _is_in(group)))
                for students, group in _BY_INTERVIEW.items()
            },
            StudentGroup.ACTIVE: is_there,
            StudentGroup.FORMER: ~is_there,
        }[who]
        statement = (
            select(
                UserDB,
                SectionEnrollmentDB.left_at,
                func.coalesce(practice.c.attempts, 0),
                practice.c.last_activity_at,
                practice.c.rating,
                cast(func.coalesce(practice.c.cost_nano, 0), BigInteger),
            )
            .join(SectionEnrollmentDB, SectionEnrollmentDB.student_id == UserDB.id)
            .outerjoin(practice, practice.c.student_id == UserDB.id)
            .where(SectionEnrollmentDB.section_id == section.id, chosen)
        )
        total = (await db.execute(select(func.count()).select_from(statement.subquery()))).scalar_one()
        page = statement.order_by(SectionEnrollmentDB.left_at.is_not(None), UserDB.display_name, UserDB.id)
        rows = [StudentProgress(*_plain(row)) for row in await db.execute(page.limit(limit).offset(offset))]
        await self._add_grades(db, section, rows, assignment_id=assignment_id)
        await self._add_clients(db, section, rows, assignment_id=assignment_id)
        return rows, total

    async def count_students(self, db: AsyncSession, section: CourseSectionDB) -> StudentNumbers:
        """Return the numbers of the section's active and former students, in one statement."""
        left = SectionEnrollmentDB.left_at
        statement = select(func.count().filter(left.is_(None)), func.count().filter(left.is_not(None))).where(
            SectionEnrollmentDB.section_id == section.id
        )
        return StudentNumbers(*(await db.execute(statement)).one())

    async def find_assignment(
        self, db: AsyncSession, section: CourseSectionDB, assignment_id: UUID
    ) -> AssignmentDB | None:
        """Return the section's assignment with this id, also a deleted one, or None. It does not check permissions."""
        statement = select(AssignmentDB).where(AssignmentDB.id == assignment_id, AssignmentDB.section_id == section.id)
        return (await db.execute(statement)).scalar_one_or_none()

    async def search_assignments(
        self, db: AsyncSession, section: CourseSectionDB, words: str, *, limit: int
    ) -> list[AssignmentDB]:
        """Return at most `limit` of the section's assignments whose title contains the words, newest first.

        Case does not count. Deleted assignments are left out, and any other status counts.
        """
        statement = (
            select(AssignmentDB)
            .where(
                AssignmentDB.section_id == section.id,
                AssignmentDB.deleted_at.is_(None),
                contains(AssignmentDB.title, words),
            )
            .order_by(AssignmentDB.id.desc())
            .limit(limit)
        )
        return list((await db.execute(statement)).scalars())

    async def _add_grades(
        self, db: AsyncSession, section: CourseSectionDB, rows: list[StudentProgress], *, assignment_id: UUID | None
    ) -> None:
        """Add the percentages of these students' attempts, from written debriefs, sent or not."""
        by_id = {row.student.id: row for row in rows}
        statement = (
            select(SessionDB.student_id, DebriefDB)
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .join(DebriefDB, and_(DebriefDB.session_id == SessionDB.id, newest_debrief(is_released=False)))
            .where(AssignmentDB.section_id == section.id, _only(assignment_id), COUNTS, SessionDB.student_id.in_(by_id))
            .order_by(SessionDB.started_at, SessionDB.id)
        )
        for student_id, debrief in await db.execute(statement):
            if (grade := grade_of(debrief)) is not None:
                by_id[student_id].grades.append(grade)

    async def _add_clients(
        self, db: AsyncSession, section: CourseSectionDB, rows: list[StudentProgress], *, assignment_id: UUID | None
    ) -> None:
        """Add the clients with whom each of these students is done, and those that are left."""
        of_section = and_(
            AssignmentDB.section_id == section.id, _only(assignment_id), AssignmentDB.deleted_at.is_(None)
        )
        offered = (
            select(AssignmentDB.id, ClientProfileDB.id, ClientProfileDB.name)
            .join(AssignmentClientDB, AssignmentClientDB.assignment_id == AssignmentDB.id)
            .join(ClientProfileDB, ClientProfileDB.id == AssignmentClientDB.client_id)
            .where(of_section, AssignmentDB.status != AssignmentStatus.DRAFT, ClientProfileDB.deleted_at.is_(None))
            .order_by(AssignmentDB.id, AssignmentClientDB.position)
        )
        clients = [((work, client), name) for work, client, name in await db.execute(offered)]
        finished = (
            select(SessionDB.student_id, SessionDB.assignment_id, SessionDB.client_id)
            .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
            .where(
                of_section,
                COUNTS,
                SessionDB.status.not_in(OPEN),
                SessionDB.student_id.in_([row.student.id for row in rows]),
            )
            .distinct()
        )
        done = {(student, (work, client)) for student, work, client in await db.execute(finished)}
        for row in rows:
            row.done = [name for pair, name in clients if (row.student.id, pair) in done]
            row.to_do = [name for pair, name in clients if (row.student.id, pair) not in done]

    async def _attempts(
        self, db: AsyncSession, which: ColumnElement[bool], *, is_released: bool, limit: int, offset: int
    ) -> tuple[list[Attempt], int]:
        statement = (
            select(SessionDB, RatingDB.score, DebriefDB)
            .outerjoin(RatingDB, RatingDB.session_id == SessionDB.id)
            .outerjoin(DebriefDB, and_(DebriefDB.session_id == SessionDB.id, newest_debrief(is_released=is_released)))
            .where(which)
            .order_by(SessionDB.started_at.desc(), SessionDB.id.desc())
        )
        total = (await db.execute(select(func.count()).select_from(SessionDB).where(which))).scalar_one()
        rows = await db.execute(statement.limit(limit).offset(offset))
        return [
            Attempt(session, rating, debrief, grade_of(debrief, is_for_student=is_released))
            for session, rating, debrief in rows
        ], total


_SHOWN = or_(SessionDB.student_lines > 0, SessionDB.status.in_(OPEN))
"""The condition for interviews to be listed: they run, or something was said in them."""


def newest_debrief(*, is_released: bool) -> ColumnElement[bool]:
    """Return an SQL condition: the debrief is the newest of its session that was written, or that was sent.

    The statement must have the sessions and the debriefs in it.
    """
    is_one = Newest.released_at.is_not(None) if is_released else Newest.state == DebriefState.WRITTEN
    newest = (
        select(func.max(Newest.version))
        .where(Newest.session_id == SessionDB.id, is_one)
        .correlate(SessionDB)
        .scalar_subquery()
    )
    return DebriefDB.version == newest


def _only(assignment_id: UUID | None) -> ColumnElement[bool]:
    return true() if assignment_id is None else AssignmentDB.id == assignment_id


_WAITS_FOR_REVIEW = exists().where(DebriefDB.session_id == SessionDB.id, *waiting()).correlate(SessionDB)
"""The condition for interviews with a debrief that waits for a teacher's review."""


def _is_in(group: InterviewGroup) -> ColumnElement[bool]:
    """Return an SQL condition: the interview is one of this group."""
    return {
        InterviewGroup.ALL: true(),
        InterviewGroup.RUNNING: SessionDB.status.in_(OPEN),
        InterviewGroup.ENDED: SessionDB.status == SessionStatus.COMPLETED,
        InterviewGroup.ABANDONED: SessionDB.status == SessionStatus.EXPIRED,
        InterviewGroup.TO_REVIEW: _WAITS_FOR_REVIEW,
    }[group]


_BY_INTERVIEW = {
    StudentGroup.RUNNING: InterviewGroup.RUNNING,
    StudentGroup.TO_REVIEW: InterviewGroup.TO_REVIEW,
    StudentGroup.ENDED: InterviewGroup.ENDED,
    StudentGroup.ABANDONED: InterviewGroup.ABANDONED,
}
"""The groups of students who have an interview of a group."""


def _has_session(
    section: CourseSectionDB, assignment_id: UUID | None, which: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Return an SQL condition: the student of the row has such an interview in the section or the assignment."""
    work = select(AssignmentDB.id).where(AssignmentDB.section_id == section.id, _only(assignment_id))
    return exists().where(SessionDB.student_id == UserDB.id, SessionDB.assignment_id.in_(work), which)


def _practice(section: CourseSectionDB, assignment_id: UUID | None) -> Any:
    """Return a subquery of each student's practice in the section's assignments, without test runs and rewinds."""
    counted: Select[Any] = (
        select(
            SessionDB.student_id,
            func.count(SessionDB.id).filter(COUNTS).label("attempts"),
            func.max(SessionDB.last_activity_at).filter(COUNTS).label("last_activity_at"),
            func.avg(RatingDB.score).label("rating"),
            func.sum(SessionDB.cost_nano).label("cost_nano"),
        )
        .join(AssignmentDB, AssignmentDB.id == SessionDB.assignment_id)
        .outerjoin(RatingDB, and_(RatingDB.session_id == SessionDB.id, COUNTS))
        .where(AssignmentDB.section_id == section.id, _only(assignment_id))
        .group_by(SessionDB.student_id)
    )
    return counted.subquery()


def _plain(row: Any) -> tuple[Any, ...]:
    student, left_at, attempts, last, rating, cost = row
    return student, left_at, attempts, last, None if rating is None else float(rating), cost


progress_service = ProgressService()
