"""The people of the fixture, and what each of them does until the bot is cut off in the middle of everything.

Everybody acts through the sandbox. What people cannot do within a minute, such as a silence of 21 hours, is written
into the database by hand.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sandbox.claude.client import ClaudeControl
from sandbox.client import Message, PersonAtScreen, SandboxClient, SandboxProblem, View, WrittenLine

Json = dict[str, Any]
CLIENT, SECOND, UNUSED = "Maria Rodriguez", "Ines Duarte", "Otto Weber"
STUDENTS = (
    "maya", "active", "quiet", "starting", "posted", "answered", "doubled", "flight", "failing", "busy", "rate",
    "budget", "setup", "pauses", "asides", "ended", "branch", "uma", "dora", "debusy", "debudget", "desetup", "parts",
    "held", "failed", "batch",
)  # fmt: skip
"""The students, each named after their state in the dump."""

SEED: Json = {
    "team": {"name": "Riverside School of Social Work", "domain": "riverside"},
    "people": [
        {"handle": "ada", "name": "Ada Admin", "role": "owner", "tz": "America/New_York"},
        {"handle": "amir", "name": "Amir Admin", "role": "owner", "tz": "America/New_York"},
        {"handle": "tom", "name": "Tom Teacher", "tz": "America/New_York"},
        {"handle": "rita", "name": "Rita Teacher", "tz": "Europe/Berlin"},
        *({"handle": who, "name": f"{who.title()} Student", "tz": "America/Chicago"} for who in STUDENTS),
    ],
    "channels": [
        {"name": "sw-101", "members": ["ada", "tom", "rita", *STUDENTS]},
        {"name": "sw-202", "members": ["ada", "rita", "maya"]},
    ],
}
PERSONA = {
    "age": "34",
    "issues": ["Housing insecurity"],
    "traits": ["Anxious", "Proud"],
    "background": "Works nights at a bakery. Two children.",
    "situation": "An eviction notice came two weeks ago.",
}


class School:
    """The actions that a maker of a fixture can use."""

    def __init__(self, slack: SandboxClient, claude: ClaudeControl, database: Path) -> None:
        self.slack = slack
        self.claude = claude
        self.modals: dict[tuple[str, str], Json] = {}
        """The last modal of each kind and title that a person has seen: {"person": handle, "view": as Slack keeps it}."""
        self._database = database

    def person(self, handle: str) -> PersonAtScreen:
        """Return a person at their screen."""
        return self.slack.person(handle)

    async def id_of(self, handle: str) -> str:
        """Return the Slack id of a person."""
        people = await self.slack.control("people")
        return str(next(row["id"] for row in people if row["name"] == handle))

    def rows(self, statement: str, *values: object) -> list[Any]:
        """Return what a SELECT finds in the bot's database now."""
        connection = sqlite3.connect(self._database, timeout=0)
        try:
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    async def writes(self, statement: str, *values: object) -> None:
        """Change the database by hand, at a moment when the bot writes nothing."""
        while True:
            connection = sqlite3.connect(self._database, timeout=0, isolation_level=None)
            try:
                connection.execute(statement, values)
            except sqlite3.OperationalError:
                await asyncio.sleep(0.02)
            else:
                return
            finally:
                connection.close()

    async def until(self, statement: str, *values: object, within: float = 30.0) -> Any:
        """Return the first value that the SELECT finds, once it is truthy."""

        async def look() -> Any:
            found = self.rows(statement, *values)
            return found[0][0] if found else None

        return await self._until(look, statement, within)

    async def opens(self, handle: str, callback_id: str, act: Awaitable[object]) -> View:
        """Return the modal that an action opens or changes, and keep it for the fixture."""
        await act

        async def look() -> View | None:
            view = await self.person(handle).modal()
            return view if view and view.callback_id == callback_id else None

        view: View = await self._until(look, f"{handle} opens {callback_id}", 10.0)
        self.keeps(handle, view)
        return view

    def keeps(self, handle: str, view: View) -> None:
        """Keep a modal that a person has open, in place of an earlier one of the same kind and title."""
        self.modals[view.callback_id, view.title] = {"person": handle, "view": view.raw}

    async def starts(self, handle: str) -> str:
        """Start an interview and wait for Maria's greeting. Return the ts of its thread."""
        person = self.person(handle)
        before = {row.ts for row in await person.reads()}
        assert await person.clicks("start_practice:0", on=await self.card()) is None

        async def root() -> Message | None:
            fresh = [row for row in await person.reads() if row.ts not in before and "end_session" in str(row.blocks)]
            return fresh[0] if fresh else None

        found: Message = await self._until(root, f"{handle} starts", 30.0)
        await self.hears(handle, found.ts, 1)
        return found.ts

    async def says(self, handle: str, thread: str, text: str) -> WrittenLine:
        """Write a line in an interview."""
        return await self.person(handle).says(text, thread=thread)

    async def talks(self, handle: str, thread: str, text: str, heard: int) -> None:
        """Write a line and wait until the client has posted this many times."""
        await self.says(handle, thread, text)
        await self.hears(handle, thread, heard)

    async def hears(self, handle: str, thread: str, count: int) -> None:
        """Wait until a client has posted this many times in a thread."""

        async def look() -> bool:
            return sum(bool(row.username) for row in await self.person(handle).reads(thread=thread)) >= count

        await self._until(look, f"{handle} hears {count}", 30.0)

    async def interview(self, handle: str) -> str:
        """Hold and end an interview. Return its thread, with the closing card in it."""
        thread = await self.starts(handle)
        await self.talks(handle, thread, "How have things been at home?", 2)
        await self.ends(handle, thread)
        await self.sees_button(handle, thread, "open_reflection")
        return thread

    async def hears_all(self) -> None:
        """Wait until every line is answered."""
        await self.until("SELECT count(*) = 0 FROM inbox WHERE state = 'new'")
        await self.until("SELECT count(*) = 0 FROM turns WHERE state = 'owed'")

    async def ends(self, handle: str, thread: str) -> None:
        """Press *End session*."""
        root = (await self.person(handle).reads(thread=thread))[0]
        assert await self.person(handle).clicks("end_session", on=root) is None

    async def looks_back(self, handle: str, thread: str) -> None:
        """Ask for the debrief."""
        card = await self.sees_button(handle, thread, "open_reflection")
        await self.opens(handle, "reflection_form", self.person(handle).clicks("open_reflection", on=card))
        await self.person(handle).fills({"went_well": f"I listened, {handle} says.", "next_time": "Ask less."})
        assert await self.person(handle).submits() == {}

    async def sees_button(self, handle: str, thread: str | None, action_id: str) -> Message:
        """Return the last message of a thread that has this button."""

        async def look() -> Message | None:
            found = await self.person(handle).reads(thread=thread)
            found += [] if thread else await self.person(handle).whispers()
            return next((row for row in reversed(found) if f"'{action_id}'" in str(row.blocks)), None)

        found: Message = await self._until(look, f"{handle} sees {action_id}", 30.0)
        return found

    async def presses_value(self, handle: str, row_id: str) -> None:
        """Press the button of the open modal that carries the id of this row."""
        view = await self.person(handle).modal()
        assert view is not None
        for block in view.blocks:
            element = block.get("accessory") or {}
            if row_id.replace("-", "") in str(element.get("value", "")).replace("-", ""):
                await self.slack.control(
                    "click", person=handle, button=element["action_id"], block=block["block_id"], home=False
                )
                return
        raise SandboxProblem(f"{handle} sees no button for {row_id}")

    async def card(self) -> Message:
        """Return the card of the intake interview."""

        async def look() -> Message | None:
            rows = await self.person("tom").reads(channel="#sw-101")
            return next((row for row in rows if "Intake interview" in row.shown), None)

        found: Message = await self._until(look, "the card", 20.0)
        return found

    async def _until(self, look: Callable[[], Awaitable[Any]], what: str, within: float) -> Any:
        try:
            return await self.slack.until(look, within=within)
        except SandboxProblem as problem:
            raise SandboxProblem(f"{what}: {problem}") from None
