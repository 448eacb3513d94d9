"""A school under load: sandbox, simulated Claude, and bots as processes, and students who write."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Self

from demo.course import SEED, card, set_up
from demo.processes import Stack
from demo.subprocesses import Subprocess
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message, PersonAtScreen, SandboxClient, SandboxProblem
from soak.databases import rows_of
from soak.figure import Workdir

CLIENT = "Maria Rodriguez"
OUT_OF_THE_WAY = {
    "RATE_LIMIT_USER_PER_MINUTE": "100000",
    "RATE_LIMIT_PER_HOUR": "100000",
    "RATE_LIMIT_GLOBAL_PER_HOUR": "1000000",
    "ANTHROPIC_DAILY_LIMIT": "1000",
    "MAX_TOKENS_PER_SESSION": "100000000",
}
START_SECONDS = 60.0


@dataclass
class StudentThread:
    """One student's thread, and every line that they said in it."""

    handle: str
    root: Message
    said: list[tuple[str, str]] = field(default_factory=list)
    """(ts, text) as Slack accepted them."""


class LoadTest:
    """Everything that runs in a row. `async with` starts and stops it."""

    def __init__(
        self,
        workdir: Workdir,
        address: str,
        *,
        students: int,
        others: Sequence[str] = (),
        replicas: int = 1,
        settings: Mapping[str, str] | None = None,
        think_seconds: float = 0.2,
        bot_module: str = "bot",
        defaults: bool = False,
        set_up: Callable[[SandboxClient, Any], Awaitable[None]] = set_up,
    ) -> None:
        self.address = address
        self._set_up = set_up
        self.dice: Random = workdir.dice
        self.interviews: list[StudentThread] = []
        self.handles = [f"s{number}" for number in range(1, students + 1)]
        self.others = tuple(others)
        """Enrolled students for whom `starts` begins no interview by default."""
        self._replicas = replicas
        workdir.settings |= ({} if defaults else OUT_OF_THE_WAY) | dict(settings or {})
        self._stack = Stack(
            workdir.folder,
            _seed([*self.handles, *self.others]),
            database_url=address,
            think_seconds=think_seconds,
            bot_module=bot_module,
            bot_environment={**workdir.settings, "SECRET_KEY": "one for all replicas"},
        )
        self.bots: list[Subprocess] = []

    async def __aenter__(self) -> Self:
        await self._stack.__aenter__()
        self._stack.migrates = False  # the first start made the tables
        try:
            self.bots = [self._stack.bot]
            slack, claude = self._stack.slack, self._stack.claude
            self.slack = await SandboxClient(slack["control_url"], slack["secret"]).__aenter__()
            self.claude = await ClaudeControl(claude["control_url"], claude["secret"]).__aenter__()
            for _ in range(self._replicas - 1):
                await self.start_bot()
            await self._set_up(self.slack, lambda *_: None)
            await self.until(self._all_enrolled)
        except BaseException:
            await self.__aexit__(None, None, None)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for bot in self.bots:
            if bot.process.returncode is None:
                bot.process.send_signal(signal.SIGCONT)
        await self.slack.__aexit__(kind, error, trace)
        await self.claude.__aexit__(kind, error, trace)
        await self._stack.__aexit__(kind, error, trace)

    async def start_bot(self) -> Subprocess:
        """Start one more replica, and wait until it is connected."""
        bot = await self._stack.start_bot()
        self.bots.append(bot)
        return bot

    def installs(self, build: Path) -> None:
        """Start bots of this build from now on. `build` is a folder with the app's packages."""
        self._stack.bot_environment = {**self._stack.bot_environment, "PYTHONPATH": str(build)}

    async def migrates(self) -> tuple[int, str]:
        """Run `virtual-client migrate` of the installed build. Return its exit status and what it printed."""
        return await self._stack.migrate()

    async def kill(self, bot: Subprocess) -> None:
        """Send `kill -9` to the process."""
        bot.process.send_signal(signal.SIGKILL)
        await bot.process.wait()
        self.bots.remove(bot)

    def person(self, handle: str) -> PersonAtScreen:
        """Return somebody at their screen."""
        return self.slack.person(handle)

    async def starts(self, handles: list[str] | None = None, *, at_once: int = 10) -> list[StudentThread]:
        """Let these students, or all, press *Start practice* and read the greeting. Return their threads."""
        door = asyncio.Semaphore(at_once)
        first = await card(self.slack)

        async def one(handle: str) -> StudentThread:
            async with door:
                return await self._start(handle, first)

        begun = await asyncio.gather(*(one(handle) for handle in handles or self.handles))
        self.interviews += begun
        return list(begun)

    async def says(self, interview: StudentThread, text: str) -> str:
        """Write a student's line in their thread, and return its ts."""
        line = await self.slack.person(interview.handle).says(text, thread=interview.root.ts)
        interview.said.append((line.ts, text))
        return line.ts

    async def reads(self, interview: StudentThread) -> list[Message]:
        """Return the thread as its student sees it, without the root."""
        return (await self.slack.person(interview.handle).reads(thread=interview.root.ts))[1:]

    async def sets_budget(self, nano: int) -> None:
        """Let Ada, an admin, set the day's limit in `/vc-admin`."""
        ada = self.slack.person("ada")
        await ada.runs("/vc-admin")

        async def settings() -> Message | None:
            found = [row for row in await ada.whispers() if "Settings" in row.buttons]
            return found[-1] if found else None

        await ada.clicks("Settings", on=await self.until(settings))
        await self.until(ada.modal)
        await ada.fills({"Daily budget (US$)": f"{nano / 1_000_000_000:.9f}"[:12]})
        if errors := await ada.submits():
            raise SandboxProblem(f"the budget was refused: {errors}")

    async def write(self, interview: StudentThread, *, until: asyncio.Event, pause: tuple[float, float]) -> None:
        """Let the student write one to three lines, wait, and write again, until told to stop."""
        while not until.is_set():
            for _ in range(self.dice.choice((1, 1, 1, 2, 3))):
                await self.says(interview, f"{interview.handle} line {len(interview.said) + 1}")
            await asyncio.sleep(self.dice.uniform(*pause))

    def busy(self, interviews: list[StudentThread], *, pause: tuple[float, float] = (0.5, 2.5)) -> "BusyStudents":
        """Let these students write during the block."""
        return BusyStudents(self, interviews, pause)

    def rows(self, statement: str, **values: Any) -> list[Any]:
        """Return the rows of a SELECT in the bot's database."""
        return rows_of(self.address, statement, **values)

    def resident_kilobytes(self) -> int:
        """Return the memory of the first bot."""
        status = Path(f"/proc/{self.bots[0].process.pid}/status").read_text(encoding="utf-8")
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1])

    async def _all_enrolled(self) -> bool:
        """Return whether the whole roster has been read. Before that, the last students cannot start."""
        return int(self.rows("SELECT count(*) FROM section_enrollments")[0][0]) >= len(self.handles) + len(self.others)

    async def _start(self, handle: str, first: Message) -> StudentThread:
        person = self.slack.person(handle)

        async def root() -> Message | None:
            return next((row for row in await person.reads() if "Practice interview" in row.shown), None)

        async def greeted() -> bool:
            return any(row.username == CLIENT for row in await person.reads(thread=found.ts))

        await person.clicks("Start practice", on=first)
        found = await self.until(root)
        await self.until(greeted)
        return StudentThread(handle, found)

    async def until(self, look: Any, *, within: float = START_SECONDS) -> Any:
        """Return the first truthy result of `look`. Raises SandboxProblem if none comes in time.

        It polls less often than the client's `until`, because hundreds wait at once.
        """
        for _ in range(int(within / 0.2)):
            if seen := await look():
                return seen
            await asyncio.sleep(0.2)
        raise SandboxProblem(f"not within {within} s")


class BusyStudents:
    """Students who write in the background of a block."""

    def __init__(self, school: LoadTest, interviews: list[StudentThread], pause: tuple[float, float]) -> None:
        self._school = school
        self._interviews = interviews
        self._pause = pause
        self._done = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        self._tasks = [
            asyncio.create_task(self._school.write(interview, until=self._done, pause=self._pause))
            for interview in self._interviews
        ]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._done.set()
        await asyncio.gather(*self._tasks)


def _seed(handles: list[str]) -> dict[str, Any]:
    students = [{"handle": handle, "name": f"Student {handle}", "tz": "America/Chicago"} for handle in handles]
    people = [*SEED["people"], *students]
    members = ["ada", "tom", "maya", *handles]
    return {**SEED, "people": people, "channels": [{"name": "sw-101", "members": members}]}
