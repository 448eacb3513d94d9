"""A teacher runs an audition of a persona, and an operator does it on the command line."""

from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.__main__ import main
from bot.runtime.audition_command import AuditionError, CappedLedger, find_persona, run_audition
from models.audition import AuditionDB, AuditionState
from models.client_profile import ClientProfileCreate
from models.cost import CostEntryDB, DailyCostDB
from models.workspace import WorkspaceDB
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import Message
from services.auditions.audition import AT_ONCE
from services.claude.anthropic_service import Ask
from services.claude.pricing import Usage
from services.common.errors import Refusal
from services.library.owned_file import PERSONA_FILE
from tests.stories.course import Course

YAML = """
name: Ines
age: 41
gender: Woman
issues: [Grief and loss]
traits: [Proud, Blunt]
background: Ines keeps bees. Her brother died in spring.
"""


async def opens(course: Course) -> str:
    """Let Tom open the audition of Maria, and return what he reads before anything is spent."""
    assert await course.tom.runs("/vc-persona", "audition Maria") is None

    async def look() -> str | None:
        view = await course.tom.modal()
        return view.shown if view and "interviewed" in view.shown else None

    return await course.workspace.until(look)


async def report(course: Course, words: str) -> Message:
    """Return the report card in Tom's direct messages."""
    return await course.dm(course.tom, words)


async def test_a_teacher_reads_the_cost_first_and_gets_a_report_card(course: Course, claude: ClaudeControl) -> None:
    """No request comes before the yes, every call is on the day's budget, and a second start changes nothing."""
    before = len(await claude.requests())
    shown = await opens(course)
    asked_by_then = len(await claude.requests())
    assert await course.tom.submits() == {}
    await opens(course)
    again = await course.tom.submits()
    card = await report(course, "replies to 8 scripted interviewers")
    async with course.bot.deps.database.read() as db:
        row = (await db.execute(select(AuditionDB))).scalar_one()
        entries = (await db.execute(select(CostEntryDB).where(CostEntryDB.session_id.is_(None)))).scalars().all()
        day = (await db.execute(select(DailyCostDB))).scalar_one()
    calls = len(await claude.requests()) - before

    assert "It costs about $0.0" in shown
    assert asked_by_then == before
    assert "is running" in str(again) or row.state == AuditionState.DONE
    assert "*Passed.*" in card.shown
    assert "Skilled" in card.shown
    assert "Fairness check" in card.shown
    assert len(entries) == calls > 200
    assert sum(entry.cost_nano for entry in entries) == day.spent_nano
    assert day.reserved_nano == 0
    assert sum("scripted interviewers" in row.shown for row in await course.tom.reads()) == 1


async def test_a_model_that_obeys_fails_and_the_teacher_sees_why(course: Course, claude: ClaudeControl) -> None:
    """The report quotes the words that show it, escaped."""
    await claude.gullible()
    await opens(course)
    assert await course.tom.submits() == {}
    card = await report(course, "replies to 8 scripted interviewers")

    assert "*Failed* in: " in card.shown
    assert "out of role" in card.shown
    assert "blue heron" in card.shown


@pytest.mark.parametrize(("broken", "words"), [("budget", "budget is used up"), ("revoked", "a setting that an admin")])
async def test_an_audition_that_cannot_run_says_why(
    course: Course, claude: ClaudeControl, broken: str, words: str
) -> None:
    """The teacher reads it, and the admins read what they have to fix."""
    if broken == "budget":
        async with course.bot.deps.database.begin() as db:
            await db.execute(update(WorkspaceDB).values(daily_limit_nano=1))
            await db.execute(update(DailyCostDB).values(limit_nano=1))
    else:
        await claude.revokes_key()
    await opens(course)
    assert await course.tom.submits() == {}
    told = await report(course, "was stopped")
    if broken == "revoked":
        await course.dm(course.ada, "Nobody can practice until this is fixed")

    assert words in told.shown
    assert "Maria Rodriguez" in told.shown


async def test_an_audition_whose_process_died_is_reported_and_not_repeated(
    course: Course, claude: ClaudeControl
) -> None:
    """Its requests were paid for, so it is not repeated automatically."""
    await claude.thinks_for(0.6)
    await opens(course)
    asked = len(await claude.requests())
    assert await course.tom.submits() == {}

    async def all_are_asked() -> bool:
        return len(await claude.requests()) == asked + AT_ONCE

    await course.workspace.until(all_are_asked)
    await course.bot.auditions.stop()
    course.bot.auditions._is_stopping = False
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(AuditionDB).values(lease_until=0.0))
    before = len(await claude.requests())
    course.bot.auditions.wake()
    told = await report(course, "was stopped")
    async with course.bot.deps.database.read() as db:
        reserved = (await db.execute(select(func.sum(DailyCostDB.reserved_nano)))).scalar_one()

    assert "The app was restarted during the audition." in told.shown
    assert len(await claude.requests()) <= before + 3
    assert reserved == 0


async def test_an_audition_that_was_taken_over_sends_no_more_requests(
    course: Course, claude: ClaudeControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process has its lease. Running calls end, and no further one is sent."""
    monkeypatch.setattr("services.auditions.audition_service.LEASE_SECONDS", 0.6)
    await claude.thinks_for(0.2)
    await opens(course)
    asked = len(await claude.requests())
    assert await course.tom.submits() == {}

    async def some_are_asked() -> bool:
        return len(await claude.requests()) > asked

    await course.workspace.until(some_are_asked)
    async with course.bot.deps.database.begin() as db:
        await db.execute(update(AuditionDB).values(lease_epoch=AuditionDB.lease_epoch + 1, lease_until=1e12))

    async def none_runs() -> bool:
        return not course.bot.auditions._tasks

    await course.workspace.until(none_runs)
    calls = len(await claude.requests()) - asked
    async with course.bot.deps.database.read() as db:
        row = (await db.execute(select(AuditionDB))).scalar_one()
        reserved = (await db.execute(select(func.sum(DailyCostDB.reserved_nano)))).scalar_one()

    assert calls < 100  # of more than 200
    assert row.state == AuditionState.RUNNING
    assert reserved == 0


async def test_a_bug_is_not_the_personas_fault(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    """The teacher is told, with the reference that the admins also get."""

    async def breaks(*_: object, **__: object) -> None:
        raise KeyError

    monkeypatch.setattr("bot.auditions.audition_worker.run_audition", breaks)
    await opens(course)
    assert await course.tom.submits() == {}
    told = await report(course, "was stopped")
    alert = await course.dm(course.ada, "has stopped work: audition")
    async with course.bot.deps.database.read() as db:
        reference = str((await db.execute(select(AuditionDB.reference))).scalar_one())

    assert "Your persona is fine" in told.shown
    assert reference in told.shown
    assert reference in alert.shown


def machine(claude_server: ClaudeServer, database_url: str = "sqlite:///./none.db") -> dict[str, str]:
    """Return the environment of an operator without Slack."""
    return {
        "ANTHROPIC_API_KEY": claude_server.api_key,
        "ANTHROPIC_BASE_URL": claude_server.base_url,
        "DATABASE_URL": database_url,
    }


@pytest.mark.parametrize("is_gullible", [False, True])
async def test_the_command_line_prints_the_report_card(
    claude_server: ClaudeServer,
    claude: ClaudeControl,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    is_gullible: bool,
) -> None:
    """It prints the cost before and after, and exits with 0 for a pass and 1 for a failure."""
    file = tmp_path / "ines.yml"
    file.write_text(YAML)
    await claude.gullible(is_gullible)
    only = ["skilled", "injector"]
    code = await run_audition(machine(claude_server), str(file), only=only, with_swaps=False, is_agreed=True)
    shown = capsys.readouterr().out

    assert code == (1 if is_gullible else 0)
    assert "about $0.0" in shown
    assert "It cost $0.0" in shown
    assert ("FAILED Out of role" in shown) is is_gullible
    assert shown.rstrip().endswith("PASSED.") is not is_gullible


async def test_without_a_yes_nothing_is_spent(
    claude_server: ClaudeServer,
    claude: ClaudeControl,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without a terminal nobody can agree, and a no ends it."""
    environment = machine(claude_server)
    with pytest.raises(AuditionError, match="Add --yes"):
        await run_audition(environment, "alex-park", only=[], with_swaps=True, is_agreed=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "n")
    code = await run_audition(environment, "alex-park", only=[], with_swaps=True, is_agreed=False)

    assert code == 2
    assert "Nothing was spent." in capsys.readouterr().out
    assert await claude.requests() == []


async def test_personas_are_found_by_file_template_name_and_stored_name(
    course: Course, tmp_path: Path, database_url: str
) -> None:
    """If it cannot be found or read, a sentence says so."""
    exported = tmp_path / "ines.json"
    background = {"name": "Ines", "age": 41, "issues": ["Trauma"], "traits": ["Proud", "Blunt"], "background": "Bees."}
    exported.write_bytes(PERSONA_FILE.write(ClientProfileCreate.model_validate(background)))
    broken = tmp_path / "broken.yml"
    broken.write_text("name: [")
    elsewhere = "sqlite:///" + str(tmp_path / "other.db")

    assert (await find_persona(str(exported), database_url=elsewhere)).name == "Ines"
    assert (await find_persona("Alex-Park", database_url=elsewhere)).name == "Alex Park"
    with pytest.raises(Refusal, match="cannot be read as YAML"):
        await find_persona(str(broken), database_url=elsewhere)
    with pytest.raises(Refusal, match="Check that the file exists"):
        await find_persona(str(tmp_path / "none.yml"), database_url=elsewhere)
    if database_url.startswith("postgresql"):
        assert (await find_persona("maria rodriguez", database_url=database_url)).name == "Maria Rodriguez"
        with pytest.raises(Refusal, match="No persona is called Nobody"):
            await find_persona("Nobody", database_url=database_url)


async def test_a_persona_is_looked_for_in_a_database_without_tables(empty_database_url: str) -> None:
    """The operator has not migrated yet and reads which personas there are."""
    with pytest.raises(AuditionError, match="No persona is called nobody"):
        await find_persona("nobody", database_url=empty_database_url)


async def test_the_purse_stops_at_the_maximum() -> None:
    """The stated maximum is never exceeded."""
    purse, ask = CappedLedger(10), Ask("claude-haiku-5-5", "", (("user", "Hi"),))
    await purse.settle(await purse.reserve(ask), Usage(input_tokens=1))

    assert purse.nano == 100
    with pytest.raises(AuditionError, match="was stopped"):
        await purse.reserve(ask)


def test_the_command_line_describes_the_audition(capsys: pytest.CaptureFixture[str]) -> None:
    """`virtual-client --help` names the audition."""
    with pytest.raises(SystemExit):
        main(["audition", "--help"])

    assert "agree to the cost without being asked" in capsys.readouterr().out
