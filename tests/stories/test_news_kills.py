"""News while the bot's process is killed: nobody gets it twice, and nobody is left out."""

import signal
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from demo.course import SEED, set_up
from demo.processes import Stack
from sandbox.client import SandboxClient
from soak.databases import rows_of
from tests.zones import zone_of_noon

CLASS = ["maya", *(f"s{number}" for number in range(1, 10))]
TITLE = "Second talk"
ENROLLED = "SELECT count(*) FROM section_enrollments"
OPEN = "SELECT count(*) FROM outbox WHERE state IN ('pending', 'posting')"
LAID_OUT = "SELECT count(*) FROM outbox WHERE kind = 'news'"
POSTING = f"{LAID_OUT} AND state = 'posting'"
UNFINISHED = (
    "SELECT (SELECT count(*) FROM news_items WHERE settled_at IS NULL)"
    " + (SELECT count(*) FROM outbox WHERE kind = 'news' AND state IN ('pending', 'posting'))"
)


@dataclass
class Class:
    """A class at noon, and the processes around it."""

    stack: Stack
    workspace: SandboxClient

    async def told(self) -> Counter[str]:
        """Count the messages with the news by student."""
        return Counter({one: len(await self._news_of(one)) for one in CLASS})

    async def has_told(self, count: int) -> bool:
        """Return whether this many messages with the news are in Slack."""
        return (await self.told()).total() >= count

    async def count(self, statement: str) -> int:
        """Return the number that the SELECT finds in the bot's database."""
        return int(rows_of(self.stack.database_url, statement)[0][0])

    async def kill(self) -> int:
        """Send the bot `kill -9`. Return how many messages with the news are in Slack then."""
        self.stack.bot.process.send_signal(signal.SIGKILL)
        await self.stack.bot.process.wait()
        return (await self.told()).total()

    async def hears_of_an_assignment(self) -> None:
        """Let the class join and be welcomed. Then publish an assignment, and wait until its news is laid out."""
        await set_up(self.workspace, lambda *_: None)
        for student in CLASS:
            await self.workspace.person(student).joins("#sw-101")
        await self.workspace.until(self._is_welcomed)
        tom = self.workspace.person("tom")
        await tom.runs("/vc-assign", "create", channel="#sw-101")
        await tom.fills({"Title": TITLE, "Clients": ["Maria Rodriguez, 34"]})
        await tom.submits()
        await tom.runs("/vc-assign", f"publish {TITLE}", channel="#sw-101")
        await self.workspace.until(lambda: self.count(LAID_OUT))

    async def _is_welcomed(self) -> bool:
        return await self.count(ENROLLED) >= len(CLASS) and not await self.count(OPEN)

    async def _news_of(self, student: str) -> list[str]:
        return [row.text for row in await self.workspace.person(student).reads() if f"“{TITLE}”" in row.text]


async def test_kills_amid_the_news_tell_nobody_twice_and_leave_nobody_out(tmp_path: Path, database_url: str) -> None:
    """Kill the bot when the news is laid out, when Slack has a post that it could not confirm, and halfway."""
    stack = Stack(tmp_path, seed(), database_url=database_url, migrates=False)
    async with stack, SandboxClient(stack.slack["control_url"], stack.slack["secret"]) as workspace:
        school = Class(stack, workspace)
        await school.hears_of_an_assignment()
        first = await school.kill()

        await workspace.fault("chat.postMessage", "drop_after")
        await stack.start_bot()
        await workspace.until(lambda: school.has_told(first + 1))
        second = await school.kill()
        unconfirmed = await school.count(POSTING)

        await stack.start_bot()
        await workspace.until(lambda: school.has_told(max(second + 1, len(CLASS) // 2)))
        third = await school.kill()

        await stack.start_bot()

        async def is_finished() -> bool:
            return not await school.count(UNFINISHED)

        await workspace.until(is_finished)
        told = await school.told()

    assert unconfirmed >= 1
    assert first < second < third < len(CLASS)
    assert told == dict.fromkeys(CLASS, 1)


def seed() -> dict[str, Any]:
    """Return the seed of the demo with a class that is not in its section yet. It is noon for everyone."""
    noon = zone_of_noon(datetime.now(UTC))
    students = [{"handle": one, "name": f"Student {one}"} for one in CLASS[1:]]
    people = [{**person, "tz": noon} for person in [*SEED["people"], *students]]
    return {**SEED, "people": people, "channels": [{"name": "sw-101", "members": ["ada", "tom"]}]}
