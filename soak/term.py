"""A whole term in minutes: debriefs, batches, rewinds, comments, cards, auditions, exports, reminders and newcomers.

Everyone tries again until it works, as people do when a button does not respond. Slack sends a click only once, so a
person must repeat the clicks that a dead bot missed.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from sandbox.client import Message, SandboxProblem, View
from soak.databases import write
from soak.load_test import CLIENT, LoadTest, StudentThread

FINISHERS = ("f1", "f2", "f3", "f4")
"""Students who finish and reflect on their interviews. The last two have an assignment with debriefs by batch."""

BY_BATCH = ("f3", "f4")
BATCHED, DUE = "Batch talk", "Due soon"
DUE_IN = timedelta(minutes=30)
PATIENCE = 3.0
"""Seconds until a person tries again."""

TRIES = 200
LONGEST_WAIT = 600.0
"""In seconds. A bot that is killed every two seconds answers nobody, so people wait until the kills are over."""

NEWCOMERS = 8
"""Few enough that the section's students still fit on one page."""

LATEST = 4
"""How many of the latest reflected interviews may get a comment. They are on the first page of their student."""


@dataclass
class Term:
    """The work of everyone but the busy students in the background of a block, and its results."""

    school: LoadTest
    is_whole: bool = True
    """Whether the term includes what takes minutes: batches, auditions and reminders."""
    reflected: list[tuple[StudentThread, str]] = field(default_factory=list)
    """Interviews that their student has reflected on, with the student's words."""
    rewound: list[StudentThread] = field(default_factory=list)
    cards: list[str] = field(default_factory=list)
    """Titles of assignments that were published."""
    comments: list[tuple[StudentThread, str]] = field(default_factory=list)
    newcomers: list[str] = field(default_factory=list)
    exporters: set[str] = field(default_factory=set)
    _done: asyncio.Event = field(default_factory=asyncio.Event)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def set_up(self) -> None:
        """Publish what the term needs: an assignment whose debriefs may take a day, and one that is due soon."""
        if not self.is_whole:
            return
        for title in (BATCHED, DUE):
            await self._publishes(title)
        tom = self.school.person("tom")

        async def chooses() -> None:
            await tom.runs("/vc-assign", f"debriefs {BATCHED}", channel="#sw-101")
            await self._modal("tom", "debriefs")
            gate = "Hold for my review (half price, up to a day)"
            await tom.chooses("debrief_gate", gate)

        await self._insists(chooses, self._finds("SELECT count(*) FROM assignments WHERE debrief_gate = 'held_batch'"))

    async def __aenter__(self) -> Self:
        work = [self._finishes(handle) for handle in (FINISHERS if self.is_whole else FINISHERS[:1])]
        work += [self._teaches(), self._arrive(), self._exports()]
        self._tasks = [asyncio.create_task(each) for each in work]
        if self.is_whole:
            self._makes_due()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._done.set()
        await asyncio.gather(*self._tasks)
        await self._comments(*self.reflected[-1], number=0)

    async def releases(self) -> None:
        """Release every debrief that waits for its teacher."""
        waiting = (
            "SELECT count(*) FROM debriefs WHERE state = 'written' AND released_at IS NULL AND session_id IN"
            " (SELECT id FROM sessions WHERE assignment_id IS NOT NULL)"
        )
        tom = self.school.person("tom")

        async def releases() -> None:
            await tom.runs("/vc-assign", f"debriefs {BATCHED}", channel="#sw-101")
            await self._modal("tom", "debriefs")
            await tom.clicks("release_debriefs")

        if self.is_whole and self.school.rows(waiting)[0][0]:
            await self._insists(releases, self._finds(f"SELECT CASE WHEN ({waiting}) = 0 THEN 1 ELSE 0 END"))

    async def _finishes(self, handle: str) -> None:
        """Do interviews, end them and reflect. Every second time, rewind to a line and say something else."""
        title = BATCHED if self.is_whole and handle in BY_BATCH else "Intake interview"
        number = 0
        while not self._done.is_set():
            number += 1
            interview = await self._starts(handle, title)
            await self._talks(interview, f"{handle} says {number}")
            await self._ends(interview)
            await self._looks_back(interview, f"{handle} looked back {number}")
            if number % 2:
                branch = await self._rewinds(interview)
                await self._talks(branch, f"{handle} says {number} another way")
                await self._ends(branch)

    async def _starts(self, handle: str, title: str) -> StudentThread:
        person = self.school.person(handle)
        before = {row.ts for row in await person.reads()}

        async def presses() -> None:
            cards = [row for row in await person.reads(channel="#sw-101") if title in row.shown]
            await person.clicks("start_practice:0", on=cards[-1])

        return await self._opened(handle, before, presses)

    async def _opened(self, handle: str, before: set[str], act: Callable[[], Awaitable[None]]) -> StudentThread:
        """Repeat this act until a new card with an *End session* button appears, and return its interview."""
        person = self.school.person(handle)

        async def root() -> Message | None:
            fresh = [row for row in await person.reads() if row.ts not in before and "end_session" in str(row.blocks)]
            return fresh[-1] if fresh else None

        found = await self._insists(act, root)
        interview = StudentThread(handle, found)
        self.school.interviews.append(interview)
        return interview

    async def _talks(self, interview: StudentThread, text: str) -> None:
        """Say something and wait for the answer, even while bots are killed.

        Raises SandboxProblem if there is no answer within LONGEST_WAIT.
        """
        ts = await self.school.says(interview, text)
        answered = self._finds(
            "SELECT count(*) FROM messages m JOIN turns t ON t.id = m.turn_id WHERE t.state = 'answered'"
            f" AND m.slack_ts = '{ts}'"
        )

        async def heard() -> bool:
            rows = await self.school.reads(interview)
            return await answered() and any(row.username == CLIENT and row.ts > ts for row in rows)

        try:
            await self.school.until(heard, within=LONGEST_WAIT)
        except SandboxProblem:
            raise SandboxProblem(f"“{text}” was not answered within {LONGEST_WAIT:.0f} s") from None

    async def _ends(self, interview: StudentThread) -> None:
        person = self.school.person(interview.handle)

        async def presses() -> None:
            root = (await person.reads(thread=interview.root.ts))[0]
            await person.clicks("end_session", on=root)

        await self._insists(presses, lambda: self._card(interview, "open_reflection"))

    async def _looks_back(self, interview: StudentThread, words: str) -> None:
        person = self.school.person(interview.handle)

        async def fills() -> None:
            card = await self._card(interview, "open_reflection")
            assert card is not None
            await person.clicks("open_reflection", on=card)
            await self._modal(interview.handle, "reflection_form")
            await person.fills({"went_well": words})
            await person.submits()

        await self._insists(fills, self._finds(f"SELECT count(*) FROM reflections WHERE went_well = '{words}'"))
        self.reflected.append((interview, words))

    async def _rewinds(self, interview: StudentThread) -> StudentThread:
        person = self.school.person(interview.handle)
        before = {row.ts for row in await person.reads()}

        async def goes_back() -> None:
            card = await self._card(interview, "open_rewind")
            assert card is not None
            await person.clicks("open_rewind", on=card)
            await self._modal(interview.handle, "rewind_form")
            [line, *_] = await person.suggestions("find_own_line", "says")
            await person.fills({"line": line})
            await person.submits()

        branch = await self._opened(interview.handle, before, goes_back)
        self.rewound.append(branch)
        return branch

    async def _teaches(self) -> None:
        """Publish, comment, audition and release, one after the other."""
        number = 0
        while not self._done.is_set():
            number += 1
            await self._publishes(f"Extra {number}.")
            if self.reflected:
                await self._comments(*self.school.dice.choice(self.reflected[-LATEST:]), number)
            if self.is_whole:
                await self._auditions()
            await self.releases()
            await self._pauses(4.0)

    async def _publishes(self, title: str) -> None:
        tom = self.school.person("tom")
        kept = f"SELECT count(*) FROM assignments WHERE title = '{title}'"

        async def drafts() -> None:
            await tom.runs("/vc-assign", "create", channel="#sw-101")
            await self._modal("tom", "assignment_form")
            await tom.fills({"title": title, "client_ids": [f"{CLIENT}, 34"]})
            await tom.submits()

        async def publishes() -> None:
            await tom.runs("/vc-assign", f"publish {title}", channel="#sw-101")

        await self._insists(drafts, self._finds(kept))
        await self._insists(publishes, self._finds(f"{kept} AND status = 'published'"))
        self.cards.append(title)

    async def _comments(self, interview: StudentThread, _: str, number: int) -> None:
        """Comment on a line of a finished interview, and send it."""
        tom, words = self.school.person("tom"), f"Comment {number}."
        kept = f"SELECT count(*) FROM line_comments WHERE content = '{words}'"

        async def sends() -> None:
            await self._opens_transcript(interview)
            if not self.school.rows(kept)[0][0]:
                await tom.clicks("comment_line")
                await self._modal("tom", "comment_form")
                await tom.fills({"content": words})
                await tom.submits()
                await self._modal("tom", "transcript")
            await asyncio.sleep(0.5)
            await tom.clicks("send_comments")

        await self._insists(sends, self._finds(f"{kept} AND sent_at IS NOT NULL"))
        self.comments.append((interview, words))

    async def _opens_transcript(self, interview: StudentThread) -> None:
        """Open the transcript from the list of students. Raises SandboxProblem if a button on the way is missing."""
        query = f"SELECT s.student_id, s.id FROM sessions s WHERE s.thread_ts = '{interview.root.ts}'"
        [[student, session]] = self.school.rows(query)
        tom = self.school.person("tom")
        await tom.runs("/vc-progress", channel="#sw-101")
        for callback_id, row_id in (("progress", student), ("student_progress", session)):
            view = await self._modal("tom", callback_id)
            block = next((one for one in view.blocks if _carries(one, row_id)), None)
            if block is None:
                raise SandboxProblem(f"no button for {row_id}")
            pressed = {"button": block["accessory"]["action_id"], "block": block["block_id"]}
            await self.school.slack.control("click", person="tom", home=False, **pressed)
        await self._modal("tom", "transcript")

    async def _auditions(self) -> None:
        """Ask for an audition unless one is running."""
        tom = self.school.person("tom")
        if self.school.rows("SELECT count(*) FROM auditions WHERE state IN ('owed', 'running')")[0][0]:
            return
        before = self.school.rows("SELECT count(*) FROM auditions")[0][0]

        async def asks() -> None:
            await tom.runs("/vc-persona", f"audition {CLIENT}")
            await self._modal("tom", "audition_form")
            await tom.submits()

        await self._insists(asks, self._finds(f"SELECT CASE WHEN count(*) > {before} THEN 1 ELSE 0 END FROM auditions"))

    async def _arrive(self) -> None:
        """Let a new person join the channel every few seconds."""
        while not self._done.is_set() and len(self.newcomers) < NEWCOMERS:
            handle = f"n{len(self.newcomers) + 1}"
            row = {"handle": handle, "name": f"Newcomer {handle}", "tz": "America/Chicago"}
            await self.school.slack.control("arrive", row=row)
            await self.school.person(handle).joins("#sw-101")
            self.newcomers.append(handle)
            await self._pauses(8.0)

    async def _exports(self) -> None:
        """Ask for the gradebook every few seconds."""
        while not self._done.is_set():
            await self.school.person("tom").runs("/vc-progress", "csv", channel="#sw-101")
            self.exporters.add("tom")
            await self._pauses(5.0)

    def _makes_due(self) -> None:
        """Make the assignment due in half an hour and open for three days, since no run can wait that long."""
        now = datetime.now(UTC)
        write(
            self.school.address,
            "UPDATE assignments SET due_at = :due, opened_at = :opened, published_at = :opened WHERE title = :title",
            due=now + DUE_IN,
            opened=now - timedelta(days=3),
            title=DUE,
        )

    async def _card(self, interview: StudentThread, action_id: str) -> Message | None:
        rows = await self.school.person(interview.handle).reads(thread=interview.root.ts)
        return next((row for row in reversed(rows) if f"'{action_id}'" in str(row.blocks)), None)

    async def _modal(self, handle: str, callback_id: str) -> View:
        """Return the modal of this kind once it is in front. Raises SandboxProblem if it does not come soon."""

        async def look() -> View | None:
            view = await self.school.person(handle).modal()
            return view if view and view.callback_id == callback_id else None

        return await self.school.slack.until(look, within=PATIENCE)

    def _finds(self, statement: str) -> Callable[[], Awaitable[bool]]:
        """Return a function that tells whether the SELECT finds anything but 0."""

        async def look() -> bool:
            return bool(self.school.rows(statement)[0][0])

        return look

    async def _insists(self, act: Callable[[], Awaitable[object]], done: Callable[[], Awaitable[Any]]) -> Any:
        """Repeat `act` until `done` returns something, and return that. Raises SandboxProblem after TRIES tries."""
        last = ""
        for _ in range(TRIES):
            try:
                await act()
            except (SandboxProblem, AssertionError) as problem:
                last = str(problem)
            for _ in range(int(PATIENCE / 0.2)):
                if seen := await done():
                    return seen
                await asyncio.sleep(0.2)
        raise SandboxProblem(f"somebody tried {TRIES} times in vain: {last}")

    async def _pauses(self, seconds: float) -> None:
        """Wait for these seconds or until the term is over."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._done.wait(), seconds)


def _carries(block: dict[str, Any], row_id: object) -> bool:
    """Return whether the button beside a block carries the id of this row."""
    value = str((block.get("accessory") or {}).get("value", "")).replace("-", "")
    return str(row_id).replace("-", "") in value
