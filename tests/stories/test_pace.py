"""Slack's own limits: the app keeps them, and what Slack refuses for a while comes later."""

import asyncio

import pytest

from bot.slack.channel_throttle import BURST
from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from services.messaging.news_service import MOST_OPEN
from soak.databases import rows_of
from tests.stories.course import Course
from tests.stories.large_class import enroll


@pytest.fixture
def burst() -> int:
    """Return the number of posts that Slack accepts."""
    return BURST


OVERTAKEN = (
    "SELECT r.kind, count(n.id) FROM outbox r JOIN outbox n ON n.position < r.position"
    " WHERE r.kind IN ('reply', 'notice') AND r.state = 'delivered' AND n.kind = 'news' AND n.state = 'pending'"
    " GROUP BY r.kind"
)
"""The pending news that a delivered reply and a delivered notice have overtaken."""

NEWS = "SELECT count(*) FROM outbox WHERE kind = 'news'"
LEFT = "SELECT count(*) FROM news_items WHERE settled_at IS NULL"

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_class_that_starts_at_once_is_greeted_without_a_refusal(
    course: Course, workspace: SandboxClient, slack_server: SandboxServer
) -> None:
    """Sixty students press *Start practice* at the same moment, and Slack never has to answer 429."""
    handles = [f"s{number}" for number in range(60)]
    for handle in handles:
        await workspace.control("arrive", row={"handle": handle, "name": f"Student {handle}"})
        await workspace.person(handle).joins("#sw-101")

    async def welcomed() -> bool:
        posts = [call for call in slack_server.sandbox.calls if call.name == "chat.postMessage" and call.answer["ok"]]
        return len({call.sent["channel"] for call in posts if call.sent["channel"].startswith("D")}) >= len(handles)

    await workspace.until(welcomed)
    slack_server.sandbox.limits_rate = True
    await asyncio.sleep(2.0)
    card = await course.card()
    await asyncio.gather(*(workspace.person(handle).clicks("Start practice", on=card) for handle in handles))

    async def greetings() -> int | None:
        posts = [call for call in slack_server.sandbox.calls if call.name == "chat.postMessage"]
        said = sum(call.sent.get("username") == "Maria Rodriguez" and call.answer["ok"] for call in posts)
        return said if said >= len(handles) else None

    greeted = await workspace.until(greetings)
    refused = [call for call in await workspace.calls() if call["answer"].get("error") == "ratelimited"]

    assert greeted == 60
    assert refused == []


async def test_many_posts_to_one_channel_are_spread_over_time(
    course: Course, workspace: SandboxClient, slack_server: SandboxServer
) -> None:
    """Lines outside the thread are all answered, one by one, at Slack's pace."""
    slack_server.sandbox.limits_rate = True
    for number in range(8):
        await course.maya.says(f"Is anybody there? {number}")

    async def answered() -> bool:
        posts = [call for call in await workspace.calls("chat.postMessage") if call["sent"].get("thread_ts")]
        return len([call for call in posts if call["answer"]["ok"]]) >= 8

    await workspace.until(answered)
    refused = [call for call in await workspace.calls() if call["answer"].get("error") == "ratelimited"]

    assert refused == []


async def test_a_long_retry_after_is_honored(
    course: Course, workspace: SandboxClient, slack_server: SandboxServer
) -> None:
    """Slack asks for six seconds. Nothing is posted to that channel before, and the answer comes once afterward."""
    thread = await course.starts()
    await workspace.fault("chat.postMessage", "ratelimited", seconds=6)
    await thread.says("How are you?")
    await course.hears(thread, 2)
    calls = [call for call in await workspace.calls("chat.postMessage") if call["sent"].get("thread_ts") == thread.ts]
    refused = next(call for call in calls if not call["answer"]["ok"])
    later = [call for call in calls if call["at"] > refused["at"]]

    assert [call["answer"]["ok"] for call in later] == [True]
    assert later[0]["at"] - refused["at"] >= 6.0


async def test_the_news_of_a_large_class_hold_up_no_reply(
    course: Course, workspace: SandboxClient, slack_server: SandboxServer, database_url: str
) -> None:
    """500 students hear of an assignment at Slack's pace. Maya, whose news waits too, is answered before most of it."""
    slack_server.sandbox.limits_rate = True
    thread = await course.starts()
    await enroll(course.bot, slack_server, students=500, channel="#sw-101")
    await course.write_assignment(Title="Second talk")
    assert await course.tom.runs("/vc-assign", "publish Second", channel="#sw-101") is None
    course.bot.run_jobs_now()

    async def begun() -> bool:
        return bool(rows_of(database_url, f"{NEWS} AND state = 'delivered'")[0][0])

    await workspace.until(begun)
    await thread.says("How have things been?")
    await course.hears(thread, 2)
    await thread.says("!time")
    await course.hears(thread, 1, name=None)

    async def both() -> dict[str, int] | None:
        found = dict(rows_of(database_url, OVERTAKEN))
        return found if found.keys() == {"reply", "notice"} else None

    overtaken = await workspace.until(both)
    [[queued]], [[left]] = rows_of(database_url, NEWS), rows_of(database_url, LEFT)
    posts = [call for call in await workspace.calls("chat.postMessage") if "Second talk" in call["sent"]["text"]]

    assert min(overtaken.values()) > 0
    assert queued + left > 500
    assert queued < 3 * MOST_OPEN
    assert all(call["answer"]["ok"] for call in posts)
