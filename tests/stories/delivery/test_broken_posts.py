"""Posts that cannot be laid out, and posts that this version does not know. Neither blocks its lane for long."""

from collections.abc import Callable
from datetime import timedelta
from types import ModuleType
from typing import Any, get_args

import pytest
from sqlalchemy import select, update

from bot.admin.blocks import alert
from bot.auditions.blocks import audition
from bot.courses.blocks import assignment, course_note
from bot.debriefs.blocks import debrief, trust
from bot.delivery import delivery, news
from bot.delivery.layout import MOST_LAYOUTS
from bot.interviews.blocks import session
from bot.reports.blocks import transcript
from bot.slack.blocks.kit import TooLargeError
from models.post import OutboxDB, OutboxState
from services.messaging.alerts import Alert
from services.messaging.debrief_messages import AnyDebriefPart
from services.messaging.notices import Busy, WrapUp
from services.messaging.outbox_service import UNKNOWN_KIND, Place, outbox_service
from services.messaging.session_messages import (
    AssignmentCard,
    AuditionReport,
    ChangedAssignmentCard,
    EndedRootCard,
    TrustLines,
)
from services.messaging.stored_messages import AnyMessage
from tests.stories.conftest import MovableClock
from tests.stories.delivery.post_office import CLASSES, PostOffice

BUILDERS: tuple[tuple[ModuleType, str], ...] = (
    (assignment, "card"),
    (audition, "report"),
    (course_note, "note"),
    (debrief, "post"),
    (debrief, "notice"),
    (news, "news_message"),
    (session, "root_card"),
    (session, "reply"),
    (session, "notice"),
    (session, "session_end"),
    (session, "news"),
    (session, "menu"),
    (transcript, "comments"),
    (trust, "lines_of_both"),
)
"""Every builder that lays out a message, except those of alerts and ended cards, which follow other messages."""

UNSAID = {AssignmentCard, ChangedAssignmentCard, AuditionReport, TrustLines, *get_args(AnyDebriefPart)}
"""Messages that plain text cannot say in full."""

SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For tests of all kinds, in which no statement differs between the databases."""


def builders_of(cls: type[AnyMessage]) -> tuple[tuple[ModuleType, str], ...]:
    """Return the builders to break for this class."""
    if issubclass(cls, Alert):
        return ((alert, "alert"),)
    return ((session, "ended_root_card"),) if cls is EndedRootCard else BUILDERS


def breaking(called: list[str], name: str) -> Callable[..., Any]:
    """Return a builder that records its call and raises."""

    def build(*_: Any, **__: Any) -> Any:
        called.append(name)
        raise KeyError("about")

    return build


async def tried_until_final(office: PostOffice, clock: MovableClock, row: Any) -> int:
    """Return how many looks it takes until the row is final, ten minutes apart."""
    for look in range(1, 20):
        await office.runs_empty()
        if (await office.state_of(row))[0] in {OutboxState.DELIVERED, OutboxState.FAILED}:
            return look
        clock.offset += timedelta(minutes=10)
    return 0


@SQLITE
async def test_a_builder_that_breaks_is_tried_six_times(
    office: PostOffice, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then people read plain text, and admins read what is missing from it."""
    wrong: dict[str, Any] = {}
    for cls in CLASSES:
        called: list[str] = []
        with monkeypatch.context() as patched:
            for module, name in builders_of(cls):
                patched.setattr(module, name, breaking(called, name))
            looks = await tried_until_final(office, clock, await office.owes(cls))
        await office.runs_empty()
        read = office.reads()
        told = [one for one in read if "could not show a whole message" in one.text]
        are_words = any(one.text.strip() and not one.has_blocks for one in read)
        if (looks, len(called), are_words) != (MOST_LAYOUTS, MOST_LAYOUTS, True) or bool(told) != (cls in UNSAID):
            wrong[cls.__name__] = (looks, called, read)

    assert wrong == {}, wrong


async def test_plain_text_that_breaks_too_leaves_a_last_sentence(
    office: PostOffice, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader and the admins learn which message is missing."""
    for name in ("notice", "notice_words"):
        monkeypatch.setattr(session, name, breaking([], name))
    await tried_until_final(office, clock, await office.owes(WrapUp))
    await office.runs_empty()
    read = office.reads()

    assert [one.where for one in read] == ["thread", "admin"]
    assert f"could not show {WrapUp.title}" in read[0].text
    assert f"{WrapUp.title} for <@{office.student}>" in read[1].text


async def test_a_message_that_is_too_large_is_sent_as_plain_text_at_once(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second try would be just as large."""

    def too_large(*_: Any, **__: Any) -> Any:
        raise TooLargeError("a message", 12_000, 9_000)

    monkeypatch.setattr(session, "notice", too_large)
    row = await office.owes(WrapUp)
    await office.runs_empty()

    assert (await office.state_of(row))[0] == OutboxState.DELIVERED
    assert [(one.where, one.has_blocks) for one in office.reads()] == [("thread", False)]


async def test_a_lane_goes_on_after_a_post_that_could_not_be_laid_out(
    office: PostOffice, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Later posts in the same thread wait for it and are read after it."""
    row = await office.owes(WrapUp)
    behind = await owed_behind(office, row, Busy(name="Maria"))
    with monkeypatch.context() as patched:
        patched.setattr(session, "notice", breaking([], "notice"))
        for _ in range(MOST_LAYOUTS - 1):
            await office.runs_empty()
            clock.offset += timedelta(minutes=10)
        waiting = office.reads()
        await office.runs_empty()
    await tried_until_final(office, clock, behind)

    assert waiting == []
    assert [one.where for one in office.reads()] == ["thread", "thread"]


async def test_a_post_whose_follow_up_breaks_is_there_once_and_its_lane_goes_on(
    office: PostOffice, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked up in Slack instead of posted again. After six tries the admins read that something is missing."""
    row = await office.owes(WrapUp)
    behind = await owed_behind(office, row, Busy(name="Maria"))
    with monkeypatch.context() as patched:
        patched.setattr(delivery, "follow_up", breaking([], "follow_up"))
        looks = await tried_until_final(office, clock, row)
    await tried_until_final(office, clock, behind)
    await office.runs_empty()
    read = office.reads()

    assert looks == MOST_LAYOUTS
    assert [one.where for one in read if one.where == "thread"] == ["thread", "thread"]
    assert [one.where for one in read if "could not finish the next step" in one.text] == ["admin"]


async def test_a_kind_of_a_newer_version_is_set_aside_after_ten_minutes(
    office: PostOffice, clock: MovableClock
) -> None:
    """A newer replica has ten minutes. Then the lane goes on, and the admins read once which kind waits."""
    first, second = [await office.owes(WrapUp) for _ in range(2)]
    behind = await owed_behind(office, first, Busy(name="Maria"))
    newer = {"about": "horoscope", "name": "Maria"}
    async with office.bot.deps.database.begin() as db:
        await db.execute(update(OutboxDB).where(OutboxDB.id.in_([first, second])).values(facts=newer))
    await office.runs_empty()
    clock.offset += timedelta(minutes=9)
    await office.runs_empty()
    waiting = (office.reads(), await office.state_of(first), await office.state_of(behind))
    clock.offset += timedelta(minutes=1)
    await office.runs_empty()
    await office.runs_empty()

    assert waiting == ([], (OutboxState.PENDING, None), (OutboxState.PENDING, None))
    assert await office.state_of(first) == await office.state_of(second) == (OutboxState.FAILED, UNKNOWN_KIND)
    assert sorted((one.where, "horoscope" in one.text) for one in office.reads()) == [
        ("admin", True),
        ("thread", False),
    ]


async def test_a_replica_that_knows_the_kind_delivers_it(office: PostOffice, clock: MovableClock) -> None:
    """Then nothing is set aside, and nobody is told."""
    row = await office.owes(WrapUp)
    async with office.bot.deps.database.begin() as db:
        known = (await db.get_one(OutboxDB, row)).facts
        await db.execute(update(OutboxDB).values(facts={"about": "horoscope"}).where(OutboxDB.id == row))
    await office.runs_empty()
    async with office.bot.deps.database.begin() as db:
        await db.execute(update(OutboxDB).values(facts=known).where(OutboxDB.id == row))
    clock.offset += timedelta(minutes=11)
    await office.runs_empty()

    assert [one.where for one in office.reads()] == ["thread"]


async def owed_behind(office: PostOffice, row_id: Any, message: AnyMessage) -> Any:
    """Store a message in the same lane, and return the id of its row."""
    async with office.bot.deps.database.begin() as db:
        row = await db.get_one(OutboxDB, row_id)
        place = Place(channel_id=row.channel_id, thread_ts=row.thread_ts)
        now = office.bot.deps.clock()
        await outbox_service.enqueue(
            db,
            message,
            place,
            workspace_id=row.workspace_id,
            session_id=row.session_id,
            once=f"behind:{row_id}",
            now=now,
        )
        return (await db.execute(select(OutboxDB.id).where(OutboxDB.dedupe_key == f"behind:{row_id}"))).scalar_one()
