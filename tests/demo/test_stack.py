"""The demo behind its page: a ready course, a bot that restarts, a clock, and the person's own Claude."""

import os
import signal
import time
from pathlib import Path

import pytest

from demo.course import card
from demo.own_claude import OwnClaude
from demo.stack import DemoStack
from demo.supervised_bot import BotState
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from sandbox.client import Message, PersonAtScreen, SandboxClient, SandboxProblem

pytestmark = pytest.mark.processes
KEY = "sk-ant-sandbox-of-somebody"


async def starts(people: SandboxClient, student: PersonAtScreen) -> Message:
    """Start an interview and return its root message after the client has greeted."""
    await student.clicks("Start practice", on=await card(people))

    async def greeted() -> Message | None:
        for root in await student.reads():
            if "Practice interview" in root.shown and await answers(student, root):
                return root
        return None

    return await people.until(greeted)


async def answers(student: PersonAtScreen, root: Message) -> list[str]:
    """Return what the client has said in the thread."""
    return [row.shown for row in await student.reads(thread=root.ts) if row.username]


async def test_a_course_is_there_and_the_guide_has_not_begun(stack: DemoStack, people: SandboxClient) -> None:
    """A person who only wants to chat can. Maria answers, and only the interview step is ticked."""
    rows = stack.slack.sandbox.host.rows()
    before = [rows[f"guide/{number}"]["is_done"] for number in range(1, 6)]
    maya = people.person("maya")
    root = await starts(people, maya)
    await maya.says("How have things been at home?", thread=root.ts)

    async def answered() -> bool:
        return len(await answers(maya, root)) == 2

    await people.until(answered)

    assert before == [False] * 5
    assert stack.guide.done == {"interview"}
    assert {call.kind for call in stack.slack.sandbox.calls} >= {
        "event",
        "interactive",
        "slash_commands",
        "call",
        "model",
    }


async def test_a_bot_that_dies_is_started_again_and_answers_what_was_said_in_between(
    stack: DemoStack, people: SandboxClient
) -> None:
    """The page shows it. After three deaths in a minute it stays off until a person starts it again."""
    maya = people.person("maya")
    root = await starts(people, maya)
    for _ in range(2):
        first = stack.bot.process_id
        kill_bot(stack)

        async def is_back(before: int | None = first) -> bool:
            return stack.bot.state is BotState.RUNNING and stack.bot.process_id != before

        await maya.says("Are you still there?", thread=root.ts)
        await people.until(is_back)
    kill_bot(stack)

    async def is_off() -> bool:
        return stack.bot.state is BotState.STOPPED

    await people.until(is_off)
    said_when_off = stack.bot.sentence
    await people.control("host", ask="restart")

    async def all_answered() -> bool:
        return len(await answers(maya, root)) >= 2

    await people.until(all_answered)

    assert said_when_off == "The bot stopped 3 times within a minute and stays off. It was killed."
    assert stack.bot.sentence == "The bot is running."


async def test_the_bot_lives_by_the_clock_of_the_page(stack: DemoStack, people: SandboxClient) -> None:
    """An assignment that is due in an hour has ended when the clock moves by two, and its card shows that."""
    tom = people.person("tom")
    await tom.runs("/vc-assign", "create", channel="#sw-101")
    due = int(time.time()) + 3600
    await tom.fills({"Title": "Second talk", "Clients": ["Maria Rodriguez, 34"], "Due": due})
    assert await tom.submits() == {}
    await tom.runs("/vc-assign", "publish Second talk", channel="#sw-101")

    async def published() -> Message | None:
        rows = [row for row in await tom.reads(channel="#sw-101") if "Second talk" in row.shown]
        return rows[-1] if rows and rows[-1].buttons else None

    await people.until(published)
    await people.moves_clock(2 * 3600)

    async def ended() -> bool:
        rows = [row for row in await tom.reads(channel="#sw-101") if "Second talk" in row.shown]
        return not rows[-1].buttons

    await people.until(ended)

    assert stack.claude.api.clock.offset == 2 * 3600


async def test_the_persons_own_claude_is_asked_after_a_yes_only(tmp_path: Path) -> None:
    """After the switch it answers and its cost is shown. The key is in no log and in no line of the inspector."""
    async with ClaudeServer(keys=[KEY]) as own:
        offered = OwnClaude.found_in({"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": own.base_url})
        async with (
            DemoStack(tmp_path, port=0, think_seconds=0.0, own_claude=offered) as stack,
            SandboxClient(stack.slack.control_url, stack.slack.secret) as people,
            ClaudeControl(own.control_url, own.secret) as control,
        ):
            maya = people.person("maya")
            root = await starts(people, maya)
            before = len(await control.requests())
            await people.control("host", ask="own_claude", on=True)
            await maya.says("How are the children?", thread=root.ts)

            async def is_paid() -> bool:
                return bool(stack.slack.sandbox.host.rows()["claude"]["dollars"])

            await people.until(is_paid)
            asked = len(await control.requests())
            shown = stack.slack.sandbox.host.rows()["claude"]
            lines = repr(stack.slack.sandbox.inspector.begun)
        logs = "".join(log.read_text(encoding="utf-8") for log in tmp_path.glob("*.log"))

    assert before == 0 < asked
    assert shown["is_own"]
    assert 0 < shown["dollars"] < 0.1
    assert shown["name"] == f"the model at {own.base_url.removeprefix('http://')}"
    assert KEY not in logs + lines


async def test_without_a_key_there_is_nothing_to_switch_on(stack: DemoStack, people: SandboxClient) -> None:
    """An account that is not offered cannot be used."""
    with pytest.raises(SandboxProblem, match="Set ANTHROPIC_API_KEY, then start the demo again"):
        await people.control("host", ask="own_claude", on=True)
    with pytest.raises(SandboxProblem, match="the host cannot fly"):
        await people.control("host", ask="fly")

    assert "offered" not in stack.slack.sandbox.host.rows()["claude"]


def kill_bot(stack: DemoStack) -> None:
    """Kill the bot as an impatient operating system would."""
    assert stack.bot.process_id is not None
    os.kill(stack.bot.process_id, signal.SIGKILL)
