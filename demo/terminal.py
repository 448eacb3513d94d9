"""`make demo-terminal`: watch a teacher set up a course, then interview the client yourself in the terminal."""

import asyncio
import os
import sys
import tempfile
import textwrap
import threading
from pathlib import Path

from demo.course import SEED, card, set_up
from demo.own_claude import OwnClaude
from demo.processes import Stack
from demo.stand_in.lesson import lesson
from demo.subprocesses import StartError
from sandbox.claude.client import ClaudeControl
from sandbox.client import Message, PersonAtScreen, SandboxClient, SandboxProblem

THINKING = 0.8
WAIT = 40.0
BOLD, DIM, PLAIN = ("\033[1m", "\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "", "")


def main() -> int:
    """Run the demo. Return 0 if it ended normally."""
    print(
        f"{BOLD}Virtual Client, in your terminal.{PLAIN} This demo uses neither Slack nor Claude. Both are "
        "simulated on this machine.\n"
    )
    own = _offered_claude()
    try:
        return asyncio.run(_demo(own))
    except StartError as error:
        print(
            (f"{error}\nNothing is left running. Try again. If it fails again, run `make clean` first."),
            file=sys.stderr,
        )
    except KeyboardInterrupt:
        print("\nStopped. Nothing is left running.")
        return 0
    return 1


async def _demo(own: OwnClaude | None) -> int:
    with tempfile.TemporaryDirectory(prefix="virtual-client-demo-") as folder:
        print("Starting the workspace, the simulated Claude, a database, and the bot ...")
        stack = Stack(Path(folder), SEED, think_seconds=THINKING, own_claude=own)
        async with stack, SandboxClient(stack.slack["control_url"], stack.slack["secret"]) as workspace:
            async with ClaudeControl(stack.claude["control_url"], stack.claude["secret"]) as control:
                await control.teach(lesson())
            print(f"\n{BOLD}The set-up{PLAIN}, through real slash commands and modals:")
            await set_up(workspace, _tell)
            await _interview(workspace)
    print("Nothing is left running. To use it in a real Slack workspace, read `README.md`.")
    return 0


async def _interview(workspace: SandboxClient) -> None:
    """Let the person at the keyboard be Maya, the student, until the interview is over."""
    maya = workspace.person("maya")
    _tell("Maya, a student: you", "Start practice", "a thread in your messages with the app")
    await maya.clicks("Start practice", on=await card(workspace))
    root = await workspace.until(lambda: _root(maya))
    print(f"\n{BOLD}The interview{PLAIN}")
    print(textwrap.indent(root.shown, DIM + "  | " + PLAIN))
    print(
        f"{DIM}Type what you say and press Enter. You can also type !pause, !help, or !end. Press Ctrl-C to "
        f"leave.{PLAIN}\n"
    )
    seen = await _show_new(workspace, maya, root.ts, 1)
    typed = _keyboard()
    while True:
        print("You: ", end="", flush=True)
        line = await typed.get()
        if not sys.stdin.isatty():
            print(line)
        if not line.strip():
            continue
        await maya.says(line, thread=root.ts)
        seen = await _show_new(workspace, maya, root.ts, seen + 1)
        if line.strip().lower() == "!end":
            break
    await _costs(workspace)


async def _show_new(workspace: SandboxClient, maya: PersonAtScreen, thread: str, seen: int) -> int:
    """Wait for the next answer in the thread and print it. Return how many messages have been shown."""

    async def look() -> list[Message] | None:
        rows = await maya.reads(thread=thread)
        return rows if len(rows) > seen else None

    try:
        rows = await workspace.until(look, within=WAIT)
    except SandboxProblem:
        print(f"{DIM}(no answer yet, but it will arrive){PLAIN}")
        return seen
    for row in rows[seen:]:
        if row.raw.get("bot_id"):
            print(f"{BOLD}{row.username or 'The app'}:{PLAIN} {row.shown}\n")
    return len(rows)


def _keyboard() -> asyncio.Queue[str]:
    """Return a queue of typed lines. The end of the input becomes `!end`. Its thread does not block Ctrl-C."""
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line.rstrip("\n"))
        loop.call_soon_threadsafe(lines.put_nowait, "!end")

    threading.Thread(target=listen, daemon=True).start()
    return lines


async def _costs(workspace: SandboxClient) -> None:
    """Print the cost as the admin sees it."""
    ada = workspace.person("ada")
    before = len(await ada.whispers())
    await ada.runs("/vc-admin")

    async def look() -> Message | None:
        rows = (await ada.whispers())[before:]
        return rows[-1] if rows else None

    shown = (await workspace.until(look)).shown
    print(f"{BOLD}What the admin sees{PLAIN}, with /vc-admin:")
    print(textwrap.indent(shown.split("*Alerts")[0].strip(), "  | "))


async def _root(maya: PersonAtScreen) -> Message | None:
    roots = [row for row in await maya.reads() if "Practice interview" in row.shown]
    return roots[-1] if roots else None


def _tell(who: str, does: str, outcome: str) -> None:
    print(f"  {BOLD}{who}{PLAIN}: {does}\n      {DIM}{outcome}{PLAIN}")


def _offered_claude() -> OwnClaude | None:
    """Return the person's own Messages API if the environment has one and they agree to use it."""
    own = OwnClaude.found_in(os.environ)
    if own is None or not sys.stdin.isatty():
        return None
    question = (
        f"Your environment has a key or address for {own.host}. Use it for this interview? It may cost a few "
        "cents. [y/N] "
    )
    return own if input(question).strip().lower() in {"y", "yes"} else None


if __name__ == "__main__":
    sys.exit(main())
