"""What teachers do with the debriefs of an assignment: read, edit, score, release, and regenerate."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, Field
from sqlalchemy import ColumnElement, String, cast, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.assignment import AssignmentDB
from models.debrief import (
    CriterionVerdict,
    DebriefDB,
    DebriefGate,
    DebriefState,
    Findings,
    JudgedCriterion,
    Skill,
    Strength,
    Suggestion,
    TeacherLevelDB,
    TranscriptQuote,
)
from models.session import SessionDB
from models.workspace import UserDB
from services.common.errors import FieldErrors
from services.common.quotes import find_quote
from services.courses.assignment_service import assignment_service
from services.debriefs.debrief_service import DebriefError, debrief_service
from services.interviews.transcript_service import transcript_service
from services.prompts.debrief_request import lines_of
from services.storage.upsert import insert_once
from services.workspaces.workspace_service import workspace_service

Later = aliased(DebriefDB)


@dataclass(frozen=True)
class Released:
    """The result of *Release all*."""

    sent: int
    to_check: int
    """The number of debriefs that were left out, because a score contradicts what was counted."""


class ReviewRemark(BaseModel):
    """A remark that a teacher adds. With `instead` it is a suggestion, without it praise."""

    skill: Skill
    quote: str
    why: str
    instead: str = ""


class DebriefEdit(BaseModel):
    """A teacher's edit. Texts are in the order of the remarks, one for each, and an empty one deletes its remark.

    Levels are by key. A criterion without a level here keeps its own.
    """

    strengths: list[str] = Field(default_factory=list)
    to_try: list[tuple[str, str]] = Field(default_factory=list)
    """(why, the other wording)."""
    added: ReviewRemark | None = None
    note: str = ""
    levels: dict[str, int] = Field(default_factory=dict)


MOST_REMARKS = 16
"""The maximum number of remarks in a debrief, which is what fits into the form."""

TOO_MANY_REMARKS = (
    f"This debrief has {MOST_REMARKS} remarks, which is the maximum. Clear one to delete it, then add yours."
)


@dataclass(frozen=True)
class ListedDebrief:
    """A debrief in a teacher's list."""

    debrief: DebriefDB
    student: str
    client: str


class DebriefReview:
    """The teachers' review of debriefs before and after their release."""

    async def get_managed(
        self, db: AsyncSession, debrief_id: UUID, *, by: UserDB
    ) -> tuple[DebriefDB, SessionDB, AssignmentDB]:
        """Return the debrief, its session, and its assignment to a teacher of the section, also after it has ended.

        Raise NotAllowedError for anyone else, DebriefError if there is no such debrief or it is that of a test run, and
        AssignmentError if its assignment was deleted.
        """
        workspace_service.require_teacher(by)
        statement = select(DebriefDB).where(DebriefDB.id == debrief_id, DebriefDB.workspace_id == by.workspace_id)
        row = (await db.execute(statement)).scalar_one_or_none()
        if row is None or row.assignment_id is None:
            raise DebriefError(
                "This debrief no longer exists. To list the debriefs of an assignment, use `/vc-assign debriefs`."
            )
        assignment, _ = await assignment_service.get_own(db, row.assignment_id, by=by, is_open=False)
        return row, await db.get_one(SessionDB, row.session_id), assignment

    async def list_of(
        self, db: AsyncSession, assignment: AssignmentDB, *, limit: int, offset: int = 0
    ) -> list[ListedDebrief]:
        """Return at most `limit` of the assignment's debriefs, the unreleased ones first, then by age, newest first.

        All versions are listed, in any state.
        """
        statement = (
            select(DebriefDB, UserDB.display_name, SessionDB.persona)
            .join(UserDB, UserDB.id == DebriefDB.student_id)
            .join(SessionDB, SessionDB.id == DebriefDB.session_id)
            .where(DebriefDB.assignment_id == assignment.id)
            .order_by(DebriefDB.released_at.is_not(None), DebriefDB.id.desc())
            .limit(limit)
            .offset(offset)
        )
        return [
            ListedDebrief(row, student, str(persona["name"])) for row, student, persona in await db.execute(statement)
        ]

    async def counts(self, db: AsyncSession, assignment: AssignmentDB) -> tuple[int, int, int]:
        """Return the number of debriefs in any version and state, of those to release, and of those to check.

        *Release all* releases the second number and leaves out the third: a score contradicts what was counted.
        """
        of = DebriefDB.assignment_id == assignment.id
        total = (await db.execute(select(func.count()).select_from(DebriefDB).where(of))).scalar_one()
        held = (await db.execute(select(func.count()).select_from(DebriefDB).where(of, *waiting()))).scalar_one()
        to_check = (await self.count_to_check(db, [assignment.id]))[assignment.id] if held else 0
        return total, held - to_check, to_check

    async def count_to_check(self, db: AsyncSession, assignment_ids: Sequence[UUID]) -> Counter[UUID]:
        """Return the number of debriefs of each assignment that wait and have a score that contradicts the counts."""
        # Only these can have such a score, because the model is asked a second time before one is kept.
        was_asked_again = cast(DebriefDB.contradicted, String) != "[]"
        statement = select(DebriefDB).where(DebriefDB.assignment_id.in_(assignment_ids), was_asked_again, *waiting())
        rows = (await db.execute(statement)).scalars()
        return Counter(row.assignment_id for row in rows if row.assignment_id and row.shown.contradicted)

    async def any_rubric(self, db: AsyncSession, assignment: AssignmentDB) -> dict[str, Any] | None:
        """Return the rubric of the assignment's newest debrief, or None if there is no debrief or no rubric."""
        statement = (
            select(SessionDB.grading)
            .join(DebriefDB, DebriefDB.session_id == SessionDB.id)
            .where(DebriefDB.assignment_id == assignment.id)
            .order_by(DebriefDB.id.desc())
            .limit(1)
        )
        grading = (await db.execute(statement)).scalar_one_or_none()
        return grading.get("rubric") if grading else None

    async def set_gate(self, db: AsyncSession, assignment: AssignmentDB, gate: DebriefGate) -> None:
        """Set how the assignment's debriefs are released that are written from now on. It does not check permissions.

        Debriefs that wait already are not sent by this.
        """
        assignment.debrief_gate = gate
        await db.flush()

    async def set_untold(self, db: AsyncSession, assignment: AssignmentDB, *, is_shown: bool) -> None:
        """Set whether students may read now what a client never told them. It does not check permissions."""
        assignment.shows_untold = is_shown
        await db.flush()

    async def set_branches_count(self, db: AsyncSession, assignment: AssignmentDB, *, is_on: bool) -> None:
        """Set whether interviews that are rewound from now on count as attempts. It does not check permissions."""
        assignment.counts_branches = is_on
        await db.flush()

    async def save(
        self, db: AsyncSession, debrief_id: UUID, edit: DebriefEdit, *, by: UserDB, revision: int
    ) -> DebriefDB:
        """Store the teacher's edit and levels. The model's version stays as it is. Return the debrief.

        A debrief that is already sent keeps its text: only the levels are stored, which replace this teacher's earlier
        ones. Raise NotAllowedError unless the person teaches the section, AssignmentError if the assignment was
        deleted, DebriefError if there is no such debrief, it is not written yet, or it is no longer at `revision`, and
        FieldErrors if an added quote is not found or the remark would be the 17th. Roll back after an error, because
        the levels may be stored already.
        """
        row, session, _ = await self.get_managed(db, debrief_id, by=by)
        if row.state != DebriefState.WRITTEN:
            raise DebriefError("This debrief is not written yet. Please try again later.")
        if row.revision != revision:
            raise await self._overtaken(db, row)
        await self._keep_levels(db, row, session, edit.levels, by=by)
        if row.released_at is not None:
            return row
        edited = await self._edited(db, row, session, edit)
        claim = (
            update(DebriefDB)
            .where(DebriefDB.id == row.id, DebriefDB.revision == revision, DebriefDB.released_at.is_(None))
            .values(edited=edited.model_dump(mode="json"), edited_by=by.id, revision=revision + 1)
            .returning(DebriefDB.id)
            .execution_options(synchronize_session=False)
        )
        is_mine = (await db.execute(claim)).scalar_one_or_none() is not None
        await db.refresh(row)
        if not is_mine:
            raise await self._overtaken(db, row)
        return row

    async def release(self, db: AsyncSession, debrief_id: UUID, *, by: UserDB, now: datetime) -> DebriefDB:
        """Queue the posts of the debrief, or of the part that was withheld, under the teacher's name. Return it.

        Raise NotAllowedError unless the person teaches the section, AssignmentError if the assignment was deleted, and
        DebriefError if there is no such debrief, it is not written yet, or nothing is left to send, as on a second
        call. The caller wakes the outbox.
        """
        row, session, _ = await self.get_managed(db, debrief_id, by=by)
        if row.state != DebriefState.WRITTEN:
            raise DebriefError("This debrief is not written yet. You can release it once it is written.")
        if not await debrief_service.release(db, session, row, by=by, now=now):
            raise await self._overtaken(db, row)
        return row

    async def release_all(self, db: AsyncSession, assignment: AssignmentDB, *, by: UserDB, now: datetime) -> Released:
        """Queue the posts of the assignment's written debriefs that were not sent. Return how many were sent.

        Debriefs with a score that contradicts the counts are left out and counted: a teacher must look at them first.
        Only the newest version of each session counts: if it is still being written, nothing is sent. Withheld criteria
        of debriefs that were sent before stay withheld. It does not check permissions. The caller wakes the outbox.
        """
        statement = (
            select(DebriefDB, SessionDB)
            .join(SessionDB, SessionDB.id == DebriefDB.session_id)
            .where(DebriefDB.assignment_id == assignment.id, *waiting())
            .order_by(DebriefDB.id)
        )
        held = (await db.execute(statement)).all()
        to_send = [(row, session) for row, session in held if not row.shown.contradicted]
        done = [await debrief_service.release(db, session, row, by=by, now=now) for row, session in to_send]
        return Released(sum(done), to_check=len(held) - len(to_send))

    async def regrade(self, db: AsyncSession, debrief_id: UUID, *, by: UserDB, now: datetime) -> DebriefDB:
        """Queue another version, with the same request. Earlier versions stay. Return the newest version.

        The student gets no notice, and reads it only after a teacher releases it. Raise NotAllowedError unless the
        person teaches the section, AssignmentError if the assignment was deleted, and DebriefError if there is no such
        debrief, or its newest version is being written, waits, or is stopped by a bug, as on a second call. The caller
        wakes the debriefs.
        """
        row, session, _ = await self.get_managed(db, debrief_id, by=by)
        latest = await debrief_service.latest(db, session.id)
        assert latest is not None
        if latest.state in {DebriefState.OWED, DebriefState.STOPPED, DebriefState.BATCHED}:
            raise DebriefError("A debrief of this interview is already being written.")
        facts = {
            "workspace_id": row.workspace_id,
            "session_id": row.session_id,
            "student_id": row.student_id,
            "assignment_id": row.assignment_id,
            "version": latest.version + 1,
            "asked_by": by.id,
            "next_try_at": now,
        }
        await insert_once(db, DebriefDB, facts, unique=("session_id", "version"))
        made = await debrief_service.latest(db, session.id)
        assert made is not None
        return made

    async def levels_of(self, db: AsyncSession, debrief: DebriefDB, *, by: UserDB) -> dict[str, int]:
        """Return the levels that this teacher gave in this version of the debrief, by the name of the criterion."""
        statement = select(TeacherLevelDB.criterion, TeacherLevelDB.points).where(
            TeacherLevelDB.debrief_id == debrief.id, TeacherLevelDB.teacher_id == by.id
        )
        return {row.criterion: row.points for row in await db.execute(statement)}

    async def _overtaken(self, db: AsyncSession, row: DebriefDB) -> DebriefError:
        who_id = row.released_by or row.edited_by
        who = (await db.get_one(UserDB, who_id)).display_name if who_id else "The app"
        what = "released" if row.released_at is not None else "changed"
        return DebriefError(
            f"{who} {what} this debrief in the meantime. Nothing was overwritten. Copy what you typed, close this window, and open it again."
        )

    async def _edited(self, db: AsyncSession, row: DebriefDB, session: SessionDB, edit: DebriefEdit) -> Findings:
        shown = row.shown
        strengths = [
            one.model_copy(update={"why": why}) for one, why in zip(shown.strengths, edit.strengths, strict=True) if why
        ]
        to_try = [
            one.model_copy(update={"why": why, "instead": instead})
            for one, (why, instead) in zip(shown.to_try, edit.to_try, strict=True)
            if why and instead
        ]
        if edit.added is not None:
            found = await self._quoted(db, session, edit.added.quote)
            facts = {**found.model_dump(), "skill": edit.added.skill, "why": edit.added.why}
            if len(strengths) + len(to_try) >= MOST_REMARKS:
                raise FieldErrors({"new_quote": TOO_MANY_REMARKS})
            if edit.added.instead:
                to_try.append(Suggestion(**facts, instead=edit.added.instead))
            else:
                strengths.append(Strength(**facts))
        criteria = [_levelled(one, edit.levels.get(one.key), session) for one in shown.criteria]
        update_ = {"strengths": strengths, "to_try": to_try, "criteria": criteria, "note": edit.note}
        return shown.model_copy(update=update_)

    async def _quoted(self, db: AsyncSession, session: SessionDB, quote: str) -> TranscriptQuote:
        for line in lines_of(await transcript_service.list_messages(db, session.id)):
            if line.is_student and not line.is_deleted and (words := find_quote(quote, line.text)) is not None:
                return TranscriptQuote(line=line.number, quote=words, slack_ts=line.slack_ts)
        raise FieldErrors({"new_quote": "The student did not say this. Please copy the student's exact words."})

    async def _keep_levels(
        self, db: AsyncSession, row: DebriefDB, session: SessionDB, levels: dict[str, int], *, by: UserDB
    ) -> None:
        """Store the teacher's level of each criterion next to the model's original one."""
        rubric = session.grading.get("rubric")
        if not rubric:
            return
        written = Findings.model_validate(row.findings)
        mine = {one.key: one for one in written.criteria if one.key in levels}
        for key, judged in mine.items():
            found = {"debrief_id": row.id, "criterion": judged.name, "teacher_id": by.id}
            facts = {
                "workspace_id": row.workspace_id,
                "rubric_id": UUID(rubric["id"]),
                "rubric_revision": rubric["revision"],
                "points": levels[key],
                "model_points": judged.points,
            }
            if not await insert_once(db, TeacherLevelDB, {**found, **facts}, unique=tuple(found)):
                change = update(TeacherLevelDB).filter_by(**found).values(points=levels[key])
                await db.execute(change.execution_options(synchronize_session=False))


def waiting() -> tuple[ColumnElement[bool], ...]:
    """Return the SQL conditions for a debrief that waits: written, not released, and the newest of its session."""
    newer = exists().where(Later.session_id == DebriefDB.session_id, Later.version > DebriefDB.version)
    return DebriefDB.state == DebriefState.WRITTEN, DebriefDB.released_at.is_(None), ~newer


def _levelled(judged: JudgedCriterion, points: int | None, session: SessionDB) -> JudgedCriterion:
    """Return the criterion with the teacher's level, if there is one. Then no contradiction is left to check."""
    if points is None:
        return judged
    if points == judged.points and judged.verdict == CriterionVerdict.JUDGED:
        return judged.model_copy(update={"contradiction": ""})
    rows = {row["name"]: row["levels"] for row in session.grading["rubric"]["criteria"]}
    words = {level["points"]: level["description"] for level in rows[judged.name]}
    update_ = {"points": points, "level": words[points], "verdict": CriterionVerdict.JUDGED, "by_teacher": True}
    return judged.model_copy(update={**update_, "why": "", "evidence": None, "contradiction": ""})


debrief_review = DebriefReview()
