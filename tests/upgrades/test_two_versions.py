"""Two versions answer side by side on one PostgreSQL while the tables change, and a school can go back."""

import asyncio
from pathlib import Path
from random import Random

import pytest

from demo.course import set_up
from demo.subprocesses import ROOT, Subprocess
from soak.figure import Workdir
from soak.judge import judged
from soak.load_test import LoadTest, StudentThread
from tests.upgrades.builds import next_version, older_version, set_up_of

pytestmark = pytest.mark.processes
FIRST = "f9c73b6"
"""The last version that knows no marks."""

PAUSE = (0.5, 1.0)
ANSWERS = (
    "SELECT count(*) FROM messages m JOIN sessions s ON s.id = m.session_id"
    " WHERE m.role = 'client' AND m.slack_ts IS NOT NULL AND s.thread_ts = :thread"
)


@pytest.mark.parametrize("empty_database_url", ["postgresql"], indirect=True)
async def test_three_versions_in_a_row_answer_every_line_once_and_the_last_can_go_back(
    tmp_path: Path, empty_database_url: str
) -> None:
    """Upgrade twice while students write, each time with two versions at once. Then go back one version.

    Without the history of the repository, the first upgrade is left out: test_upgrade.py has its database.
    """
    first = older_version(FIRST, tmp_path / "first")
    school = LoadTest(
        Workdir(tmp_path, Random(7)),
        empty_database_url,
        students=2,
        settings={"LEASE_SECONDS": "3", "PYTHONPATH": str(first or ROOT)},
        set_up=set_up_of(first) if first else set_up,
    )
    async with school:
        interviews = await school.starts()
        async with school.busy(interviews, pause=PAUSE):
            [before] = school.bots
            if first:
                this = await _upgrades(
                    school, interviews, ROOT, "The only way back is a backup from before it: pg_dump"
                )
                await _stops(school, before)
            else:
                this = before
            newer = await _upgrades(school, interviews, next_version(tmp_path / "next"), "can use the new tables, too.")
            await _stops(school, this)
            school.installs(ROOT)
            await school.start_bot()
            await _answers_everybody(school, interviews)
        await judged(school)
        await _stops(school, newer)
        answered = asyncio.create_task(_answers_everybody(school, interviews))
        await asyncio.sleep(0)  # it counts the answers so far
        for interview in interviews:
            await school.says(interview, "We are back.")
        await answered
        verdict = await judged(school)
        [[revision]] = school.rows("SELECT version_num FROM alembic_version")

    assert [figure.measured for figure in verdict.figures("versions") if not figure.passed] == []
    assert verdict.lines >= len(interviews) * 4
    assert revision == "of_next_year"


async def _upgrades(school: LoadTest, interviews: list[StudentThread], build: Path, tells: str) -> Subprocess:
    """Migrate to this version while the one before answers, and start it beside that one."""
    school.installs(build)
    code, said = await school.migrates()
    await _answers_everybody(school, interviews)
    newer = await school.start_bot()
    await _answers_everybody(school, interviews)

    assert code == 0
    assert tells in said
    return newer


async def _answers_everybody(school: LoadTest, interviews: list[StudentThread]) -> None:
    """Wait until every student has got one more answer than they have now."""
    before = [school.rows(ANSWERS, thread=one.root.ts)[0][0] for one in interviews]

    async def seen() -> bool:
        now = [school.rows(ANSWERS, thread=one.root.ts)[0][0] for one in interviews]
        return all(more > fewer for more, fewer in zip(now, before, strict=True))

    await school.until(seen)


async def _stops(school: LoadTest, bot: Subprocess) -> None:
    """Stop a bot as its supervisor does."""
    await bot.stop()
    school.bots.remove(bot)
