"""Slack refuses posts for good. Plain text is tried first, then another way to the person, then the admins."""

import pytest

from bot.slack import pictures
from models.post import OutboxState
from services.messaging.alerts import Alert
from services.messaging.course_notes import DueSoon, WelcomeStudent
from services.messaging.debrief_messages import DebriefTrust
from services.messaging.news import News
from services.messaging.notices import NeverStarted
from services.messaging.outbox_message import OtherWay
from services.messaging.session_messages import (
    AssignmentCard,
    AuditionReport,
    ChangedAssignmentCard,
    Comments,
    EndedRootCard,
    Menu,
    ReplyPost,
    RootCard,
    SessionEnd,
    TrustLines,
)
from services.messaging.stored_messages import AnyMessage
from tests.stories.delivery.post_office import CLASSES, PostOffice, Read

CONTENT = ("invalid_blocks", "msg_blocks_too_long", "no_text")
PICTURED = (DebriefTrust, TrustLines)
TRIES_OF_A_PICTURE = len(pictures.PAUSES) + 1
ADMINS = "could not be delivered"
OTHERS: dict[type[AnyMessage], list[tuple[str, str]]] = {
    RootCard: [("student", "could not start")],
    EndedRootCard: [("admin", ADMINS)],
    ReplyPost: [("thread", "could not be shown to you")],
    SessionEnd: [("student", "This belongs to your interview with Maria"), ("student", "This interview is over")],
    Comments: [("owner", "could not be posted")],
    AuditionReport: [("admin", ADMINS)],
    AssignmentCard: [("owner", "It is a draft again"), ("co", "It is a draft again")],
    ChangedAssignmentCard: [("owner", "could not be updated"), ("co", "could not be updated")],
    NeverStarted: [("admin", ADMINS)],
    DueSoon: [("owner", "could not be reached"), ("co", "could not be reached")],
    News: [("owner", "could not be reached"), ("co", "could not be reached")],
    WelcomeStudent: [("owner", "could not be reached"), ("co", "could not be reached")],
}
"""Who reads what instead, if the class alone does not say it."""

SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For tests of all kinds. One of them runs on PostgreSQL too."""


def others_of(cls: type[AnyMessage]) -> list[tuple[str, str]]:
    """Return who reads something instead of a refused message, and the words to look for."""
    if cls in OTHERS:
        return OTHERS[cls]
    if issubclass(cls, Alert):
        return [("admin", "")]
    if cls.other_way == OtherWay.DIRECT_MESSAGE:
        return [("student", "" if cls is Menu else "This belongs to your interview with Maria")]
    return [("admin", ADMINS)]


def fits(read: list[Read], expected: list[tuple[str, str]]) -> bool:
    """Return whether exactly these people read these words."""
    return len(read) == len(expected) and all(
        any(one.where == where and words in one.text for one in read) for where, words in expected
    )


async def refused(office: PostOffice, cls: type[AnyMessage], code: str, *, times: int) -> list[Read]:
    """Return what people read of a message whose next calls are refused with this code."""
    row = await office.owes(cls)
    office.refuses(cls, code, times=times)
    await office.runs_empty()
    office.accepts()
    state, _ = await office.state_of(row)
    assert state in {OutboxState.DELIVERED, OutboxState.FAILED}, cls
    return office.reads()


def calls_of(cls: type[AnyMessage]) -> int:
    """Return how many calls the blocks of this class take before they are given up."""
    return TRIES_OF_A_PICTURE if cls in PICTURED else 1


@SQLITE
@pytest.mark.parametrize("code", CONTENT)
async def test_plain_text_replaces_refused_blocks(office: PostOffice, code: str) -> None:
    """The reader, the place, and the sentence stay the same. Only the blocks are gone."""
    wrong = {}
    for cls in CLASSES:
        if cls is NeverStarted:
            continue  # it has no blocks
        plain = await refused(office, cls, code, times=0)
        read = await refused(office, cls, code, times=(1 if code != "invalid_blocks" else calls_of(cls)))
        words = [one for one in read if not one.has_blocks]
        if [one.where for one in read] != [one.where for one in plain] or len(words) != 1 or not words[0].text.strip():
            wrong[cls.__name__] = (plain, read)

    assert wrong == {}, wrong


@SQLITE
@pytest.mark.parametrize("code", CONTENT)
async def test_refused_plain_text_reaches_someone_in_another_way(office: PostOffice, code: str) -> None:
    """Slack accepts neither the blocks nor the text, so each kind takes its other way."""
    wrong = {}
    for cls in CLASSES:
        blocks = calls_of(cls) if code == "invalid_blocks" else 1
        read = await refused(office, cls, code, times=blocks + (cls is not NeverStarted))
        if not fits(read, [] if cls is ReplyPost else others_of(cls)):
            wrong[cls.__name__] = read

    assert wrong == {}, wrong


async def test_a_message_whose_place_is_gone_reaches_someone_in_another_way(office: PostOffice) -> None:
    """The channel or the direct message accepts nothing, so each kind takes its other way."""
    wrong = {}
    for cls in CLASSES:
        read = await refused(office, cls, "channel_not_found", times=1)
        if not fits(read, others_of(cls)):
            wrong[cls.__name__] = read

    assert wrong == {}, wrong


@SQLITE
async def test_the_admins_read_what_was_lost_when_the_other_way_is_refused_too(office: PostOffice) -> None:
    """They read the name of the message and of the person."""
    wrong = {}
    for cls in CLASSES:
        if cls.other_way != OtherWay.DIRECT_MESSAGE:
            continue
        read = await refused(office, cls, "channel_not_found", times=2)
        if not fits(read, [("admin", f"{cls.title} for <@{office.student}>")]):
            wrong[cls.__name__] = read

    assert wrong == {}, wrong


@SQLITE
async def test_an_outbox_runs_empty_even_if_slack_refuses_everything(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing is retried without limit, and the log says that the alerts reached nobody."""
    wrong = {}
    for cls in CLASSES:
        caplog.clear()
        row = await office.owes(cls)
        office.refuses_all("channel_not_found")
        await office.runs_empty()
        office.accepts()
        read = [*office.reads(), *([] if (await office.state_of(row))[0] == OutboxState.FAILED else ["not final"])]
        told = [
            row for row in caplog.records if row.levelname == "ERROR" and "did not reach an admin" in row.getMessage()
        ]
        if read or not (told or cls in {ReplyPost, RootCard, AssignmentCard, EndedRootCard}):
            wrong[cls.__name__] = (read, caplog.messages)

    assert wrong == {}, wrong
