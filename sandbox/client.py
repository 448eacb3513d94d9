"""People's acts, for tests and demos: what they do reads as what they do."""

import asyncio
import base64
import html
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp

from sandbox.block_kit import elements_of
from sandbox.control import HEADER

Json = dict[str, Any]
T = TypeVar("T")
POLL_SECONDS = 0.02
PATIENCE_SECONDS = 120.0
"""What is going to happen has happened by then, on a crowded machine too. Only a failure takes so long."""


class SandboxProblem(AssertionError):  # noqa: N818 - a test fails with it
    """A person cannot do that; the message says what they see."""


@dataclass(frozen=True)
class Line:
    """Something that a person said."""

    channel: str
    ts: str


@dataclass(frozen=True)
class Message:
    """A message as a person sees it."""

    raw: Json = field(repr=False)

    @property
    def text(self) -> str:
        """The words beside the blocks, as shown."""
        return html.unescape(str(self.raw.get("text", "")))

    @property
    def ts(self) -> str:
        """Slack's ts."""
        return str(self.raw["ts"])

    @property
    def channel(self) -> str:
        """The channel's id."""
        return str(self.raw["channel"])

    @property
    def username(self) -> str | None:
        """The name it is posted under, where it is not the app's."""
        return self.raw.get("username")

    @property
    def texts(self) -> list[str]:
        """Every string that the blocks show, else the text."""
        return texts_of(self.raw.get("blocks") or []) or [self.text]

    @property
    def shown(self) -> str:
        """All that is shown, as one text."""
        return "\n".join(self.texts)

    @property
    def blocks(self) -> list[Json]:
        """The blocks, as the app gave them."""
        found: list[Json] = self.raw.get("blocks") or []
        return found

    @property
    def user(self) -> str | None:
        """The id of who wrote it, or of whom a whisper is for."""
        return self.raw.get("user")

    @property
    def thread_ts(self) -> str | None:
        """The thread's ts, where it stands in one."""
        return self.raw.get("thread_ts")

    @property
    def icon_emoji(self) -> str | None:
        """The emoji it is posted under."""
        emoji: str | None = (self.raw.get("icons") or {}).get("emoji")
        return emoji

    @property
    def metadata(self) -> Json | None:
        """What the app keeps with it; people do not see it."""
        return self.raw.get("metadata")

    @property
    def files(self) -> list[Json]:
        """The files it carries, as Slack tells of them."""
        found: list[Json] = self.raw.get("files") or []
        return found

    @property
    def buttons(self) -> list[str]:
        """The words on its buttons."""
        return [row["text"]["text"] for block in self.blocks for row in elements_of(block) if row["type"] == "button"]

    def __repr__(self) -> str:
        return f"<{self.username or self.raw.get('user')}: {self.shown[:120]!r} {self.buttons or ''}>"


@dataclass(frozen=True)
class View:
    """A modal or Home tab as a person sees it."""

    raw: Json = field(repr=False)

    @property
    def title(self) -> str:
        """The words on top."""
        return str(self.raw["title"]["text"])

    @property
    def callback_id(self) -> str:
        """The app's name for it."""
        return str(self.raw["callback_id"])

    @property
    def blocks(self) -> list[Json]:
        """The blocks, as the app gave them."""
        found: list[Json] = self.raw["blocks"]
        return found

    @property
    def texts(self) -> list[str]:
        """Every string that the blocks show."""
        return texts_of(self.blocks)

    @property
    def labels(self) -> list[str]:
        """The labels of its fields."""
        return [str(block["label"]["text"]) for block in self.blocks if block["type"] == "input"]

    @property
    def errors(self) -> dict[str, str]:
        """The sentences at its fields, by block id."""
        found: dict[str, str] = self.raw["errors"]
        return found

    @property
    def values(self) -> dict[str, Any]:
        """What stands in its fields, by block id."""
        return {
            block_id: next(value for key, value in state.items() if key != "type")
            for block_id, elements in self.raw["state"]["values"].items()
            for state in elements.values()
        }

    @property
    def shown(self) -> str:
        """All that is shown, as one text."""
        return "\n".join(texts_of(self.raw["blocks"]))


class Person:
    """Somebody at their screen."""

    def __init__(self, workspace: "SandboxClient", handle: str) -> None:
        self._workspace = workspace
        self.handle = handle

    async def runs(
        self, command: str, text: str = "", *, channel: str | None = None, thread: str | None = None
    ) -> str | None:
        """Types a slash command; Slack's own complaint, or None."""
        answer = await self._act("run", command=command, text=text, channel=channel, thread=thread)
        error: str | None = answer["error"]
        return error

    async def says(self, text: str, *, channel: str | None = None, thread: str | None = None) -> Line:
        """Writes a line, in the DM with the app where no channel is named."""
        answer = await self._act("say", text=text, channel=channel, thread=thread)
        return Line(answer["channel"], answer["ts"])

    async def uploads(
        self, name: str, content: bytes = b"", *, channel: str | None = None, thread: str | None = None, text: str = ""
    ) -> Line:
        """Shares a file, in the DM with the app where no channel is named."""
        encoded = base64.b64encode(content).decode()
        answer = await self._act("upload", name=name, content=encoded, text=text, channel=channel, thread=thread)
        return Line(answer["channel"], answer["ts"])

    async def attaches(self, field: str, *files: tuple[str, bytes]) -> None:
        """Puts files, by name and content, into a field of the open modal."""
        added = [
            await self._act("attach", name=name, content=base64.b64encode(content).decode()) for name, content in files
        ]
        await self.fills({field: [row["file"] for row in added]})

    async def opens(self, file: Json) -> bytes:
        """The bytes of a file that stands in a message."""
        return base64.b64decode((await self._act("open_file", file=file["id"]))["content"])

    async def edits(self, line: Line, text: str) -> None:
        """Words a line anew."""
        await self._act("edit", channel=line.channel, ts=line.ts, text=text)

    async def deletes(self, line: Line) -> None:
        """Takes a line back."""
        await self._act("delete", channel=line.channel, ts=line.ts)

    async def clicks(self, button: str, on: Message | None = None, *, home: bool = False) -> str | None:
        """Presses a button of a message, of Home, or else of the open modal; Slack's own complaint, or None."""
        place = {"channel": on.channel, "ts": on.ts} if on is not None else {"home": home}
        answer = await self._act("click", button=button, **place)
        error: str | None = answer["error"]
        return error

    async def chooses(self, menu: str, option: Any, on: Message | None = None, *, home: bool = False) -> str | None:
        """Chooses from a menu that tells the app at once, by label, words or action id; Slack's own complaint, or None."""
        place = {"channel": on.channel, "ts": on.ts} if on is not None else {"home": home}
        answer = await self._act("choose", menu=menu, option=option, **place)
        error: str | None = answer["error"]
        return error

    async def suggestions(self, menu: str, query: str, on: Message | None = None, *, home: bool = False) -> list[str]:
        """What the app suggests for these words, in a menu of a message, of Home, or else of the open modal.

        One of them can be filled in or chosen afterwards.
        """
        place = {"channel": on.channel, "ts": on.ts} if on is not None else {"home": home}
        answer = await self._act("suggest", menu=menu, query=query, **place)
        if answer["error"]:
            raise SandboxProblem(answer["error"])
        options: list[str] = answer["options"]
        return options

    async def modal(self) -> View | None:
        """The modal in front."""
        raw = await self._act("modal")
        return View(raw) if raw else None

    async def fills(self, values: dict[str, Any]) -> None:
        """Fills in fields of the open modal, by label."""
        await self._act("fill", values=values)

    async def submits(self) -> dict[str, str]:
        """Sends the open modal; the sentences at its fields, by block id."""
        answer = await self._act("submit")
        errors: dict[str, str] = answer["errors"]
        return errors

    async def closes(self, *, everything: bool = False) -> None:
        """Closes the open modal, or the whole stack of them."""
        await self._act("close", all=everything)

    async def joins(self, channel: str) -> None:
        """Joins a channel."""
        await self._act("join", channel=channel)

    async def leaves(self, channel: str) -> None:
        """Leaves a channel."""
        await self._act("leave", channel=channel)

    async def opens_home(self) -> View | None:
        """Open the app's Home tab, and return what it shows once the app has published it for this visit."""
        before = await self._act("home")
        await self._act("open_home")

        async def anew() -> bool:
            return bool(await self._act("home") != before)

        await self._workspace.until(anew)
        return await self.home()

    async def home(self) -> View | None:
        """What the Home tab shows."""
        raw = await self._act("home")
        return View(raw) if raw else None

    async def whispers(self, channel: str | None = None) -> list[Message]:
        """What only this person sees, everywhere or in one channel, oldest first."""
        return [Message(row) for row in await self._act("whispers", channel=channel)]

    async def reads(self, *, channel: str | None = None, thread: str | None = None) -> list[Message]:
        """A channel outside its threads, or a thread; the DM with the app where no channel is named."""
        return [Message(row) for row in await self._act("read", channel=channel, thread=thread)]

    async def status(self, thread: str) -> str:
        """What stands under a thread, such as that somebody is typing."""
        return str(await self._act("status", thread=thread))

    async def _act(self, verb: str, **sent: Any) -> Any:
        return await self._workspace.control(verb, person=self.handle, **sent)


class SandboxClient:
    """The way into a running sandbox."""

    def __init__(self, control_url: str, secret: str) -> None:
        self._url = control_url
        self._headers = {HEADER: secret}
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession(headers=self._headers)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._http is not None:
            await self._http.close()

    def person(self, handle: str) -> Person:
        """The person of that handle."""
        return Person(self, handle)

    async def control(self, verb: str, **sent: Any) -> Any:
        """The answer of the control API. Raises SandboxProblem with what the sandbox says."""
        assert self._http is not None, "enter the client first"
        async with self._http.post(f"{self._url}/{verb}", json=sent) as response:
            answer = await response.json()
            if response.status != 200:  # the sentence says why
                raise SandboxProblem(answer["problem"])
            return answer

    async def moves_clock(self, seconds: float) -> None:
        """The workspace's clock has moved on."""
        await self.control("clock", seconds=seconds)

    async def fault(self, method: str, kind: str, *, times: int = 1, code: str = "", seconds: int = 1) -> None:
        """The next calls of a method go wrong; the kinds are in `sandbox.tools.fault_injection.Fault`."""
        await self.control("fault", method=method, kind=kind, times=times, code=code, seconds=seconds)

    async def looks_through_files_for(self, seconds: float) -> None:
        """An uploaded file can be shown in a block only after so long."""
        await self.control("file_seconds", seconds=seconds)

    async def archives(self, channel: str) -> None:
        """The channel is archived."""
        await self.control("archive", channel=channel)

    async def unarchives(self, channel: str) -> None:
        """The channel is in use again."""
        await self.control("unarchive", channel=channel)

    async def renames(self, channel: str, name: str) -> None:
        """The channel has another name."""
        await self.control("rename", channel=channel, name=name)

    async def makes_private(self, channel: str) -> None:
        """Only who is in the channel sees it from now on."""
        await self.control("make_private", channel=channel)

    async def invites(self, handle: str, channel: str) -> None:
        """The person is in the channel, by an owner's invitation."""
        await self.control("invite", channel=channel, person=handle)

    async def kicks_app(self, channel: str) -> None:
        """The app is out of the channel."""
        await self.control("kick", channel=channel)

    async def invites_app(self, channel: str) -> None:
        """The app is in the channel."""
        await self.control("invite", channel=channel)

    async def deactivates(self, handle: str) -> None:
        """The person has left the workspace for good."""
        await self.control("deactivate", person=handle)

    async def calls(self, name: str | None = None) -> list[Json]:
        """The inspector's lines, perhaps of one method, command or event only."""
        found: list[Json] = await self.control("calls", name=name)
        return found

    async def until(self, look: Callable[[], Awaitable[T | None]], *, within: float = PATIENCE_SECONDS) -> T:
        """The first truthy thing that is seen. Raises SandboxProblem, with what was last seen, when time is up."""
        ends_at = time.monotonic() + within
        while True:
            seen = await look()
            if seen:
                return seen
            if time.monotonic() > ends_at:
                raise SandboxProblem(f"not within {within} s; last seen: {seen!r}")
            await asyncio.sleep(POLL_SECONDS)


def texts_of(blocks: list[Json]) -> list[str]:
    """Every string that blocks show, entities resolved."""
    found: list[str] = []
    for block in blocks:
        cells = [cell for row in block.get("rows", []) for cell in row]
        for part in [block.get("text"), block.get("label"), block.get("hint"), *block.get("elements", []), *cells]:
            text = part.get("text") if isinstance(part, dict) else None
            found += [html.unescape(text)] if isinstance(text, str) else []
    return found
