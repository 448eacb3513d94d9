"""A promised file comes once, without being asked for again, or the person reads why it does not come."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.reports import export_worker
from bot.runtime.app import VirtualClient
from models.export import ExportDB, ExportKind, ExportState
from models.section import CourseSectionDB
from models.workspace import UserDB
from services.reports.export_requests import export_requests
from tests.stories.conftest import MovableClock
from tests.stories.course import Course

SHARE, ADDRESS = "files.completeUploadExternal", "files.getUploadURLExternal"
CRASHES = {
    "before the upload": (ADDRESS, "server_error"),
    "before the share": (SHARE, "server_error"),
    "after the share": (SHARE, "drop_after"),
    "after the share, with an error": (SHARE, "server_error_after"),
}


async def promise(course: Course) -> None:
    """Ask for the gradebook as its teacher."""
    assert await course.tom.runs("/vc-progress", "csv", channel="#sw-101") is None
    await course.whisper(course.tom, "being prepared")


async def files(course: Course) -> list[str]:
    """Return the names of the files in the teacher's messages."""
    return [file["name"] for message in await course.tom.reads() for file in message.files]


async def ended(course: Course) -> list[ExportState]:
    """Return the states of all exports, once none is owed."""

    async def look() -> list[ExportState] | None:
        async with course.bot.deps.database.read() as db:
            states = list((await db.execute(select(ExportDB.state))).scalars())
        return states if states and ExportState.OWED not in states else None

    return await course.workspace.until(look)


async def tried(course: Course, *, times: int = 1) -> None:
    """Wait until the export has been tried so often."""

    async def look() -> bool:
        async with course.bot.deps.database.read() as db:
            return (await db.execute(select(ExportDB.attempts))).scalar_one() >= times

    await course.workspace.until(look)


@pytest.mark.parametrize("moment", CRASHES)
async def test_a_file_whose_sending_breaks_off_comes_once(course: Course, clock: MovableClock, moment: str) -> None:
    """Slack is asked whether the file was shared before it is sent again."""
    method, kind = CRASHES[moment]
    await course.workspace.fault(method, kind)
    await promise(course)
    await tried(course)
    clock.offset += timedelta(seconds=10)
    states = await ended(course)

    assert states == [ExportState.SENT]
    assert len(await files(course)) == 1


async def test_a_file_promised_by_a_replica_that_was_killed_is_sent_by_another(
    course: Course, bot: VirtualClient
) -> None:
    """It was killed right after the promise, so only the row knows of it."""
    async with bot.deps.database.begin() as db:
        teacher = (await db.execute(select(UserDB).where(UserDB.display_name == "Tom Teacher"))).scalar_one()
        section = (await db.execute(select(CourseSectionDB))).scalar_one()
        await export_requests.owe(db, ExportKind.GRADEBOOK, section.id, by=teacher, now=bot.deps.clock())
    bot.run_jobs_now()
    states = await ended(course)

    assert states == [ExportState.SENT]
    assert len(await files(course)) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("storage_limit_reached", "has no storage left"),
        ("file_uploads_disabled", "does not allow files"),
        ("missing_scope", "reinstall it"),
    ],
)
async def test_a_file_that_slack_refuses_for_good_ends_in_a_sentence(course: Course, code: str, words: str) -> None:
    """The person reads what to do, and can ask for another file."""
    await course.workspace.fault(ADDRESS, "error", code=code)
    await promise(course)
    told = await course.dm(course.tom, words)
    states = await ended(course)
    await promise(course)

    assert "The file that you asked for does not come." in told.shown
    assert states == [ExportState.FAILED]


async def test_a_file_that_a_bug_prevents_ends_in_a_sentence(
    course: Course, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is tried three times. Then the person reads a reference."""

    async def breaks(*_: object, **__: object) -> None:
        raise KeyError

    monkeypatch.setattr(export_worker, "made", breaks)
    await promise(course)
    for times in (1, 2):
        await tried(course, times=times)
        clock.offset += timedelta(minutes=1)
    told = await course.dm(course.tom, "Give an admin this reference")
    states = await ended(course)

    assert "went wrong on our side" in told.shown
    assert states == [ExportState.FAILED]
    assert await files(course) == []


async def test_a_file_at_a_limit_of_slack_comes_later(course: Course, clock: MovableClock) -> None:
    """Neither a limit nor a revoked token ends a promise, however often it is tried."""
    await course.workspace.fault(ADDRESS, "error", times=10, code="token_revoked")
    await promise(course)
    for times in range(1, 11):
        await tried(course, times=times)
        clock.offset += timedelta(minutes=11)
    states = await ended(course)

    assert states == [ExportState.SENT]
    assert len(await files(course)) == 1
