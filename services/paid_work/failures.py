"""What a failed try means: another try, waiting at a gate, giving up, or stopping because of a bug."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.debrief import DebriefDB, DebriefState
from models.session import SessionDB, TurnDB, TurnState
from models.workspace import WorkspaceDB
from services.budget.alert_service import alert_service
from services.claude.errors import ClaudeBusyError, ClaudeContentError
from services.common.backoff import pause_after
from services.paid_work import gates
from services.paid_work.gates import Gate
from services.paid_work.rules import Policy, Rules
from services.paid_work.work import PaidWork, WaitNotice


class Cause(StrEnum):
    """The cause of a failure if no gate was closed."""

    SERVICE = "service"
    """Claude did not answer. This passes."""
    CONTENT = "content"
    """Claude answered, but the answer is not usable."""
    MISTAKE = "mistake"
    """A bug of ours."""


@dataclass(frozen=True)
class Retry:
    """Try again, after a pause unless the cause is the content."""

    cause: Cause


@dataclass(frozen=True)
class GiveUp:
    """Do not try again. After a bug, someone can reopen the work."""

    why: Cause | Gate


@dataclass(frozen=True)
class Pause:
    """Wait at this gate."""

    gate: Gate


def cause_of(error: Exception) -> Cause | Gate:
    """Return the gate that the error means, or otherwise its cause: the service, the content, or else a bug of ours."""
    if (gate := gates.gate_of(error)) is not None:
        return gate
    match error:
        case ClaudeBusyError():
            return Cause.SERVICE
        case ClaudeContentError():
            return Cause.CONTENT
        case _:
            return Cause.MISTAKE


def verdict(error: Exception, attempts: int, content_failures: int, policy: Policy) -> Retry | GiveUp | Pause:
    """Return what a failed try means for its work: try it again, give it up, or pause it at a gate. Change nothing.

    `attempts` and `content_failures` count the earlier tries that failed because of a bug and because of an unusable
    answer. A refusal by Claude is given up at once, other unusable answers and bugs after as many tries as the policy
    allows. Waiting for Claude or at a gate has no limit, unless the policy does not wait.
    """
    match cause_of(error):
        case Gate() as gate:
            return Pause(gate) if policy.waits else GiveUp(gate)
        case Cause.SERVICE:
            return Retry(Cause.SERVICE) if policy.waits else GiveUp(Cause.SERVICE)
        case Cause.CONTENT:
            # Claude refuses an identical request again, so one refusal is enough.
            is_last = _is_refusal(error) or content_failures + 1 >= policy.contents
            return GiveUp(Cause.CONTENT) if is_last else Retry(Cause.CONTENT)
        case _:  # a bug, tried `policy.breaks` times; then the person and the admins are notified
            return GiveUp(Cause.MISTAKE) if attempts + 1 >= policy.breaks else Retry(Cause.MISTAKE)


async def note_failure(
    work: PaidWork, error: Exception, *, reference: str, rules: Rules, now: datetime
) -> Retry | GiveUp | Pause:
    """Store what a failed try means for the work, its workspace, and the admins, and notify its person.

    Return the ruling. Work that is tried again gets a later time, or is due at once after an unusable answer. The
    person gets a notice that it waits unless it was the last notice, and none after an unusable answer. A bug that was
    tried too often stops the work and alerts the admins. A closed gate is applied to the workspace as `gates.close`
    says.

    Call it under the work's lease. `reference` identifies the failure if it is a bug.
    """
    row = work.row
    ruling = verdict(error, row.mistakes, row.content_failures, work.policy)
    closed = gates.closed_by(error, model=work.model, now=now)
    if closed is not None:
        await gates.close(work.db, work.workspace, closed, rules=rules, now=now)
    if not isinstance(ruling, Pause):
        _count(work, error)
    match ruling:
        case Pause():
            assert closed is not None
            await work.give_back()
            await gates.wait_at(work, closed, now=now)
        case Retry(cause):
            await _try_again(work, cause, now=now)
        case GiveUp(Cause.MISTAKE):
            row.reference = reference
            await work.stop(now=now)
            await alert_service.note_mistake(work.db, work.workspace, work=work.name, reference=reference, now=now)
        case GiveUp(why):
            await work.give_up(why, now=now)
    await work.db.flush()
    return ruling


async def reopen_stopped(db: AsyncSession, *, workspace_id: UUID | None = None, now: datetime) -> int:
    """Make all turns and debriefs due again that a bug has stopped, in one workspace or in all. Return how many.

    Their failures by bugs count from zero, but not their unusable answers. If there were any, the workspace (or each
    workspace, without an id) stores the time, so that the admins get new alerts. Auditions are never stopped. The
    caller wakes the workers.
    """
    sessions = select(SessionDB.id).where(SessionDB.workspace_id == workspace_id)
    stopped: tuple[tuple[type[TurnDB | DebriefDB], ColumnElement[bool], ColumnElement[bool], StrEnum], ...] = (
        (TurnDB, TurnDB.state == TurnState.STOPPED, TurnDB.session_id.in_(sessions), TurnState.OWED),
        (DebriefDB, DebriefDB.state == DebriefState.STOPPED, DebriefDB.workspace_id == workspace_id, DebriefState.OWED),
    )
    count = 0
    for model, is_stopped, is_theirs, owed in stopped:
        statement = (
            update(model)
            .where(is_stopped, *([is_theirs] if workspace_id else []))
            .values(state=owed, mistakes=0, attempts=0, next_try_at=now)
            .returning(model.id)
            .execution_options(synchronize_session=False)
        )
        count += len((await db.execute(statement)).scalars().all())
    if count:
        those = [WorkspaceDB.id == workspace_id] if workspace_id else []
        await db.execute(update(WorkspaceDB).where(*those).values(reopened_at=now))
    return count


def _is_refusal(error: Exception) -> bool:
    return isinstance(error, ClaudeContentError) and error.is_refusal


def _count(work: PaidWork, error: Exception) -> None:
    work.row.attempts += 1
    match cause_of(error):
        case Cause.CONTENT:
            work.row.content_failures += 1
        case Cause.MISTAKE:
            work.row.mistakes += 1


async def _try_again(work: PaidWork, cause: Cause, *, now: datetime) -> None:
    row = work.row
    await work.give_back()
    if cause == Cause.CONTENT:
        row.next_try_at = now
        return
    row.next_try_at = now + _spread(row.id, pause_after(row.attempts))
    if row.told != WaitNotice.MISTAKE:  # a person who has read the reference needs no second notice
        await work.tell(WaitNotice.BUSY, now=now)


def _spread(row_id: UUID, pause: timedelta) -> timedelta:
    """Return the pause plus up to a quarter, so that work that failed together does not return together."""
    return pause * (1 + gates.part_of(row_id) / 4)
