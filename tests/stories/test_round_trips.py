"""The database statements of one turn, from Slack's event to the row that is marked delivered."""

import asyncio
import re
from pathlib import Path

from bot.runtime.app import VirtualClient
from tests.round_trips import counted
from tests.stories.course import Course
from tests.walk import walked

MOST_WRITES, MOST_READS, MOST_STATEMENTS = 4, 2, 25
MOST_PLACES, MOST_FILES = 50, 25
LIFE = Path(__file__).parents[2] / "docs" / "explanation" / "life-of-a-line.md"


async def rests(bot: VirtualClient) -> None:
    """Wait until no turn and no post is running or about to start."""
    while bot.turn_worker._tasks or bot.outbox._under_way or bot.outbox._wanted.is_set():
        await asyncio.sleep(0.01)


async def stops_looking(bot: VirtualClient) -> None:
    """Stop all background jobs, also those that run already, so that only the turns use the database."""
    bot._scheduler.pause()
    for task in bot._side_tasks:
        task.cancel()
    running = bot._scheduler._executors["default"]._pending_futures
    await asyncio.gather(*bot._side_tasks, *running, return_exceptions=True)
    await rests(bot)


async def test_a_normal_turn_needs_few_round_trips(bot: VirtualClient, course: Course) -> None:
    """Store, claim, record, mark as delivered and look at the next post, all in few statements.

    A failure lists them.
    """
    thread = await course.starts()
    await thread.says("Hello, I am Maya.")
    await course.hears(thread, 2)
    await stops_looking(bot)
    with counted(bot.deps.database) as trips:
        await thread.says("How have things been at home?")
        await course.hears(thread, 3)
        await rests(bot)

    assert trips.writes <= MOST_WRITES, str(trips)
    assert trips.reads <= MOST_READS, str(trips)
    assert trips.statements <= MOST_STATEMENTS, str(trips)


def documented(page: Path) -> set[tuple[str, str]]:
    """Return the files and functions that the last table of the page names."""
    rows = re.findall(r"^\| \w+ \| `([^`]+)` \| (.+) \|$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {(path, name) for path, names in rows for name in re.findall(r"`([^`]+)`", names)}


async def test_a_line_passes_few_functions(bot: VirtualClient, course: Course) -> None:
    """A reader who follows a line from Slack's event to the delivered reply meets few functions in few files.

    The documentation has them in order. A failure lists them.
    """
    thread = await course.starts()
    await thread.says("Hello, I am Maya.")
    await course.hears(thread, 2)
    await stops_looking(bot)
    with walked() as walk:
        await thread.says("How have things been at home?")
        await course.hears(thread, 3)
        await rests(bot)

    assert len(walk.places) <= MOST_PLACES, str(walk)
    assert len(walk.files) <= MOST_FILES, str(walk)
    assert documented(LIFE) == {(place.path, place.name) for place in walk.places}, str(walk)
