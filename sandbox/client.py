"""A client for tests and demos, in which the code reads like what people do."""

import asyncio
import base64
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp

from sandbox.control import HEADER
from sandbox.screen import Message, View, WrittenLine

__all__ = ["PATIENCE_SECONDS", "Message", "PersonAtScreen", "SandboxClient", "SandboxProblem", "View", "WrittenLine"]

Json = dict[str, Any]
T = TypeVar("T")
POLL_SECONDS = 0.02
PATIENCE_SECONDS = 120.0
"""How long `until` waits. Long enough for a busy machine, so only a failure takes this long."""


class SandboxProblem(AssertionError):  # noqa: N818 - a test fails with it
    """An act that is not possible for this person. The message says what they see instead."""


class PersonAtScreen:
    """A person at their screen."""

    def __init__(self, workspace: "SandboxClient", handle: str) -> None:
        self._workspace = workspace
        self.handle = handle

    async def runs(
        self, command: str, text: str = "", *, channel: str | None = None, thread: str | None = None
    ) -> str | None:
        """Run a slash command and return Slack's error message, or None."""
        answer = await self._act("run", command=command, text=text, channel=channel, thread=thread)
        error: str | None = answer["error"]
        return error

    async def says(self, text: str, *, channel: str | None = None, thread: str | None = None) -> WrittenLine:
        """Write a message, in the DM with the app if no channel is given."""
        answer = await self._act("say", text=text, channel=channel, thread=thread)
        return WrittenLine(answer["channel"], answer["ts"], answer["client_msg_id"])

    async def forwards(
        self, forwarded: str, text: str = "", *, channel: str | None = None, thread: str | None = None
    ) -> WrittenLine:
        """Forward a message with these words, with a comment or without one."""
        answer = await self._act("say", text=text, forwarded=forwarded, channel=channel, thread=thread)
        return WrittenLine(answer["channel"], answer["ts"], answer["client_msg_id"])

    async def repeats(self, line: WrittenLine, text: str, *, thread: str | None = None) -> WrittenLine:
        """Let Slack send the same message as a second event, with another timestamp."""
        answer = await self._act(
            "say", text=text, client_msg_id=line.client_msg_id, channel=line.channel, thread=thread
        )
        return WrittenLine(answer["channel"], answer["ts"], answer["client_msg_id"])

    async def uploads(
        self, name: str, content: bytes = b"", *, channel: str | None = None, thread: str | None = None, text: str = ""
    ) -> WrittenLine:
        """Share a file, in the DM with the app if no channel is given."""
        encoded = base64.b64encode(content).decode()
        answer = await self._act("upload", name=name, content=encoded, text=text, channel=channel, thread=thread)
        return WrittenLine(answer["channel"], answer["ts"])

    async def attaches(self, field: str, *files: tuple[str, bytes]) -> None:
        """Upload files, each a name and its content, and put them into a field of the open modal."""
        added = [
            await self._act("attach", name=name, content=base64.b64encode(content).decode()) for name, content in files
        ]
        await self.fills({field: [row["file"] for row in added]})

    async def opens(self, file: Json) -> bytes:
        """Return the bytes of a file in a message."""
        return base64.b64decode((await self._act("open_file", file=file["id"]))["content"])

    async def edits(self, line: WrittenLine, text: str) -> None:
        """Edit a message."""
        await self._act("edit", channel=line.channel, ts=line.ts, text=text)

    async def deletes(self, line: WrittenLine) -> None:
        """Delete a message."""
        await self._act("delete", channel=line.channel, ts=line.ts)

    async def clicks(self, button: str, on: Message | None = None, *, home: bool = False) -> str | None:
        """Press a button on a message, on Home, or on the open modal. Return Slack's error message, or None."""
        place = {"channel": on.channel, "ts": on.ts} if on is not None else {"home": home}
        answer = await self._act("click", button=button, **place)
        error: str | None = answer["error"]
        return error

    async def chooses(self, menu: str, option: Any, on: Message | None = None, *, home: bool = False) -> str | None:
        """Choose an option from a menu that notifies the app at once.

        The menu is named by label, text, or action id. Return Slack's error message, or None.
        """
        place = {"channel": on.channel, "ts": on.ts} if on is not None else {"home": home}
        answer = await self._act("choose", menu=menu, option=option, **place)
        error: str | None = answer["error"]
        return error

    async def suggestions(self, menu: str, query: str, on: Message | None = None, *, home: bool = False) -> list[str]:
        """Return what the app suggests for a query, in a menu of a message, of Home, or of the open modal.

        Each suggestion can then be filled in or chosen. Raises `SandboxProblem` if the app does not answer.
        """
        place = {"channel": on.channel, "ts": on.ts} if on is not None else {"home": home}
        answer = await self._act("suggest", menu=menu, query=query, **place)
        if answer["error"]:
            raise SandboxProblem(answer["error"])
        options: list[str] = answer["options"]
        return options

    async def modal(self) -> View | None:
        """Return the modal in front, or None."""
        raw = await self._act("modal")
        return View(raw) if raw else None

    async def fills(self, values: dict[str, Any]) -> None:
        """Fill in fields of the open modal, by label."""
        await self._act("fill", values=values)

    async def submits(self) -> dict[str, str]:
        """Submit the open modal and return the error messages of its fields, by block id."""
        answer = await self._act("submit")
        errors: dict[str, str] = answer["errors"]
        return errors

    async def closes(self, *, everything: bool = False) -> None:
        """Close the open modal, or all of them with `everything`."""
        await self._act("close", all=everything)

    async def joins(self, channel: str) -> None:
        """Join a channel."""
        await self._act("join", channel=channel)

    async def leaves(self, channel: str) -> None:
        """Leave a channel."""
        await self._act("leave", channel=channel)

    async def opens_home(self) -> View | None:
        """Open the app's Home tab, wait until the app has published it for this visit, and return it."""
        before = await self._act("home")
        await self._act("open_home")

        async def is_published() -> bool:
            return bool(await self._act("home") != before)

        await self._workspace.until(is_published)
        return await self.home()

    async def home(self) -> View | None:
        """Return the Home tab as it is now, or None."""
        raw = await self._act("home")
        return View(raw) if raw else None

    async def whispers(self, channel: str | None = None) -> list[Message]:
        """Return the messages that only this person sees, oldest first, from one channel or from all."""
        return [Message(row) for row in await self._act("whispers", channel=channel)]

    async def reads(self, *, channel: str | None = None, thread: str | None = None) -> list[Message]:
        """Return the messages of a thread, or of a channel without its threads. Without a channel, read the DM."""
        return [Message(row) for row in await self._act("read", channel=channel, thread=thread)]

    async def status(self, thread: str) -> str:
        """Return the status line of a thread, such as that the app is typing."""
        return str(await self._act("status", thread=thread))

    async def _act(self, verb: str, **sent: Any) -> Any:
        return await self._workspace.control(verb, person=self.handle, **sent)


class SandboxClient:
    """A client of a running sandbox."""

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

    def person(self, handle: str) -> PersonAtScreen:
        """Return the person with this handle."""
        return PersonAtScreen(self, handle)

    async def control(self, verb: str, **sent: Any) -> Any:
        """Call the control API and return its answer. Raises `SandboxProblem` with the sandbox's message."""
        assert self._http is not None, "enter the client first"
        async with self._http.post(f"{self._url}/{verb}", json=sent) as response:
            answer = await response.json()
            if response.status != 200:  # the message says why
                raise SandboxProblem(answer["problem"])
            return answer

    async def moves_clock(self, seconds: float) -> None:
        """Move the workspace's clock forward."""
        await self.control("clock", seconds=seconds)

    async def fault(self, method: str, kind: str, *, times: int = 1, code: str = "", seconds: int = 1) -> None:
        """Make the next calls of a method fail. `sandbox.tools.fault_injection.SlackFault` lists the kinds."""
        await self.control("fault", method=method, kind=kind, times=times, code=code, seconds=seconds)

    async def looks_through_files_for(self, seconds: float) -> None:
        """Set how many seconds pass until an uploaded file can be used in a block."""
        await self.control("file_seconds", seconds=seconds)

    async def archives(self, channel: str) -> None:
        """Archive a channel."""
        await self.control("archive", channel=channel)

    async def unarchives(self, channel: str) -> None:
        """Restore an archived channel."""
        await self.control("unarchive", channel=channel)

    async def renames(self, channel: str, name: str) -> None:
        """Rename a channel."""
        await self.control("rename", channel=channel, name=name)

    async def makes_private(self, channel: str) -> None:
        """Make a channel private, so that only its members see it."""
        await self.control("make_private", channel=channel)

    async def invites(self, handle: str, channel: str) -> None:
        """Add a person to a channel, as if an owner had invited them."""
        await self.control("invite", channel=channel, person=handle)

    async def kicks_app(self, channel: str) -> None:
        """Remove the app from a channel."""
        await self.control("kick", channel=channel)

    async def invites_app(self, channel: str) -> None:
        """Add the app to a channel."""
        await self.control("invite", channel=channel)

    async def deactivates(self, handle: str) -> None:
        """Deactivate a person's account."""
        await self.control("deactivate", person=handle)

    async def changes_role(self, handle: str, role: str, *, is_heard: bool = True) -> None:
        """Give a person another role in the workspace. Without `is_heard`, the event about it gets lost."""
        await self.control("role", person=handle, role=role, is_heard=is_heard)

    async def calls(self, name: str | None = None) -> list[Json]:
        """Return the inspector's finished lines, or only those of one method, command, or event."""
        found: list[Json] = await self.control("calls", name=name)
        return found

    async def until(self, look: Callable[[], Awaitable[T | None]], *, within: float = PATIENCE_SECONDS) -> T:
        """Call `look` until it returns something truthy, and return that.

        Raises `SandboxProblem` with the last result after `within` seconds.
        """
        ends_at = time.monotonic() + within
        while True:
            seen = await look()
            if seen:
                return seen
            if time.monotonic() > ends_at:
                raise SandboxProblem(f"nothing after {within} s, last seen: {seen!r}")
            await asyncio.sleep(POLL_SECONDS)
