"""Compensation for a message that Slack refuses for good: the other way of its class, then the admins."""

import logging
from datetime import datetime
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery.refusals import GONE, PLACE
from models.assignment import AssignmentDB, AssignmentStatus
from models.post import OutboxDB
from models.section import CourseSectionDB
from models.session import SessionDB, SessionStatus
from models.workspace import UserDB
from services.budget.alert_service import alert_service
from services.courses.assignment_cards import assignment_cards
from services.courses.course_notices import course_notices
from services.interviews.session_service import session_service
from services.interviews.undelivered_reply import take_back_reply
from services.messaging.alerts import Alert
from services.messaging.course_notes import CardOutdated, CardRefused, StudentUnreached
from services.messaging.outbox_message import OtherWay, OutboxMessage
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import Comments
from services.messaging.stored_messages import AnyMessage
from services.reports.comment_service import comment_service
from services.workspaces.workspace_service import workspace_service

log = logging.getLogger(__name__)


async def compensate(  # noqa: C901 - one line a way
    db: AsyncSession, row: OutboxDB, message: AnyMessage, *, failure: str, now: datetime
) -> bool:
    """Take the other way that the message's class names. Return whether a turn became pending again.

    A reply is taken back, and its lines wait again. A text is queued for the person's direct messages. A start is
    canceled, an assignment becomes a draft, a deleted card is posted again, and comments become drafts. For other
    classes the teachers get a note or each admin a message.

    If that way informs nobody, the admins get an alert. `failure` is Slack's error code.
    """
    is_turn_owed, is_told = False, True
    match message.other_way:
        case OtherWay.ANSWER_AGAIN:
            is_turn_owed = await take_back_reply(db, row.subject_id, is_place_gone=failure in PLACE, now=now)
        case OtherWay.DIRECT_MESSAGE:
            is_told = await _send_directly(db, row, message, now=now)
        case OtherWay.TEACHERS:
            is_told = await _tell_teachers(db, row, message, now=now)
        case OtherWay.ADMINS:
            is_told = failure == GONE and message.is_update
        case OtherWay.EACH_ADMIN:
            assert isinstance(message, Alert)
            await _tell_each_admin(db, row, message, failure=failure, now=now)
        case OtherWay.CANCEL_START:
            await _cancel_start(db, row, now=now)
        case OtherWay.BACK_TO_DRAFT:
            is_told = await _back_to_draft(db, row, now=now)
        case OtherWay.NEW_CARD:
            is_told = await _renew_card(db, row, failure=failure, now=now)
        case OtherWay.BACK_TO_AUTHOR:
            assert isinstance(message, Comments)
            await comment_service.take_back(db, message, now=now)
        case _:
            assert_never(message.other_way)
    if not is_told:
        await tell_admins(db, row, message, failure=failure, now=now)
    return is_turn_owed


async def tell_admins(db: AsyncSession, row: OutboxDB, message: OutboxMessage, *, failure: str, now: datetime) -> None:
    """Queue an alert for the admins that says what was lost, for whom, and why.

    It is queued once per row: a second call for the same row queues nothing, even with another failure.
    """
    workspace = await workspace_service.get_workspace(db, row.workspace_id)
    person = await _person_of(db, row)
    await alert_service.note_lost(
        db, workspace, what=message.title, person=person, failure=failure, once=f"lost:{row.id}", now=now
    )


async def _person_of(db: AsyncSession, row: OutboxDB) -> str | None:
    """Return the Slack id of the person that the message is for, or None for a message to a channel."""
    if row.slack_user_id is not None or row.session_id is None:
        return row.slack_user_id
    session = await db.get_one(SessionDB, row.session_id)
    return (await db.get_one(UserDB, session.student_id)).slack_user_id


async def _send_directly(db: AsyncSession, row: OutboxDB, message: AnyMessage, *, now: datetime) -> bool:
    """Send the message outside of the thread. Return False if it was refused there, or if no person is known."""
    person = await _person_of(db, row) or await _owner_of(db, row)
    if row.channel_id is None or person is None:
        return False
    return await outbox_service.enqueue(
        db,
        message,
        Place(slack_user_id=person),
        workspace_id=row.workspace_id,
        session_id=row.session_id,
        subject_id=row.subject_id,
        once=f"directly:{row.id}",
        now=now,
    )


async def _owner_of(db: AsyncSession, row: OutboxDB) -> str | None:
    """Return the student with an interview in this channel. Menus of the previous version need this."""
    statement = (
        select(UserDB.slack_user_id)
        .join(SessionDB, SessionDB.student_id == UserDB.id)
        .where(SessionDB.channel_id == row.channel_id)
        .limit(1)
    )
    return (await db.execute(statement)).scalar_one_or_none()


async def _tell_teachers(db: AsyncSession, row: OutboxDB, message: AnyMessage, *, now: datetime) -> bool:
    section = await db.get(CourseSectionDB, row.subject_id) if row.subject_id else None
    if section is None or row.slack_user_id is None:
        return False
    note = StudentUnreached(section=section.name, student=row.slack_user_id, what=message.title)
    return await course_notices.tell_teachers(db, section, note, now=now) > 0


async def _tell_each_admin(db: AsyncSession, row: OutboxDB, alert: Alert, *, failure: str, now: datetime) -> None:
    """Send an alert that its channel refused to each admin. One that an admin's own messages refuse is only logged."""
    if row.channel_id is None:
        log.error("an alert (%s) did not reach an admin", alert.about(), extra={"code": failure})
        return
    workspace = await workspace_service.get_workspace(db, row.workspace_id)
    if await alert_service.fan_out(db, workspace, alert, now=now) == 0:
        log.error("an alert (%s) reached nobody, since there is no admin", alert.about(), extra={"code": failure})


async def _cancel_start(db: AsyncSession, row: OutboxDB, *, now: datetime) -> None:
    session = await db.get_one(SessionDB, row.session_id)
    if session.status == SessionStatus.STARTING:
        await session_service.cancel_start(db, session, now=now)


async def _back_to_draft(db: AsyncSession, row: OutboxDB, *, now: datetime) -> bool:
    """Make the assignment a draft again. Return True also if it was unpublished before, when nobody needs its card."""
    assignment = await db.get_one(AssignmentDB, row.subject_id)
    if assignment.status != AssignmentStatus.PUBLISHED:
        return True
    section = await db.get_one(CourseSectionDB, assignment.section_id)
    await assignment_cards.take_back(db, assignment.id)
    note = CardRefused(section=section.name, assignment=assignment.title)
    return await course_notices.tell_teachers(db, section, note, now=now) > 0


async def _renew_card(db: AsyncSession, row: OutboxDB, *, failure: str, now: datetime) -> bool:
    """Post a deleted card again, or tell the teachers that a card cannot be updated."""
    assignment = await db.get_one(AssignmentDB, row.subject_id)
    section = await db.get_one(CourseSectionDB, assignment.section_id)
    if failure == GONE:
        if assignment.status == AssignmentStatus.PUBLISHED:
            await assignment_cards.enqueue_card(db, assignment, section, update_ts=None, now=now)
        return True
    note = CardOutdated(section=section.name, assignment=assignment.title)
    once = f"{assignment.id}:{now.date()}"
    return await course_notices.tell_teachers(db, section, note, now=now, once=once) > 0
