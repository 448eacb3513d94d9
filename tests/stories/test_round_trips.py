"""The database statements of one turn, from Slack's event to the row that is marked delivered."""

import asyncio

from bot.runtime.app import VirtualClient
from tests.round_trips import counted
from tests.stories.course import Course

MOST_WRITES, MOST_READS, MOST_STATEMENTS = 4, 2, 25


async def rests(bot: VirtualClient) -> None:
    """Wait until no turn and no post is running or about to start."""
    while bot.turn_worker._tasks or bot.outbox._under_way or bot.outbox._wanted.is_set():
        await asyncio.sleep(0.01)


async def stops_looking(bot: VirtualClient) -> None:
    """Stop all background jobs, so that only the turns use the database."""
    bot._scheduler.pause()
    for task in bot._side_tasks:
        task.cancel()
    await asyncio.gather(*bot._side_tasks, return_exceptions=True)
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
