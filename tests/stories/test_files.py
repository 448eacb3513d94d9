"""Files in direct messages, and files that people give to the app."""

import pytest
from aiohttp import web

from bot.runtime.app import VirtualClient
from bot.slack.files import FileNotReadError, FileNotSentError, read_file, safe_filename, send_file
from sandbox.client import Message, SandboxClient
from sandbox.server import SandboxServer


async def test_a_file_is_sent_to_the_persons_messages(
    bot: VirtualClient, workspace: SandboxClient, slack_server: SandboxServer
) -> None:
    """It is identical byte for byte, under a safe file name."""
    tom = workspace.person("tom")
    user_id = slack_server.sandbox.workspace.by_handle("tom").id
    facts = {"filename": "../Ma\u202eria <b>/x.json", "title": "Maria", "comment": "Your persona."}
    await send_file(bot._slack, user_id, content=b'{"a": "\xc3\xa9"}', **facts)

    async def look() -> Message | None:
        found = [row for row in await tom.reads() if row.raw.get("files")]
        return found[-1] if found else None

    file = (await workspace.until(look)).raw["files"][0]

    assert slack_server.sandbox.uploads[file["id"]] == b'{"a": "\xc3\xa9"}'
    assert file["name"] == "Maria-b-x.json"


async def test_a_refusal_of_slack_is_a_sentence(bot: VirtualClient) -> None:
    """Nothing technical reaches the person."""
    with pytest.raises(FileNotSentError, match="Slack did not accept the file"):
        await send_file(bot._slack, "UNOBODY", filename="a.txt", content=b"a", title="a", comment="a")


@pytest.mark.parametrize(
    ("given", "safe"),
    [("...", "file"), ("", "file"), ('a\nb,c".csv', "ab-c.csv"), ("x" * 300 + ".json", "x" * 70 + ".json")],
)
def test_names_of_files_are_sanitized(given: str, safe: str) -> None:
    """The name can be anything."""
    assert safe_filename(given) == safe


async def test_the_apps_token_goes_to_slack_and_to_nobody_else(bot: VirtualClient) -> None:
    """An external file is on another machine, which gets no request."""
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(str(request.headers.get("Authorization")))
        return web.Response(body=b"{}")

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host = f"127.0.0.1:{runner.addresses[0][1]}"
    places = (
        f"http://{host}/a.json",
        f"http://files.slack.com@{host}/",
        f"https://{host}/slack.com",
        "http://slack.com/a",
        "",
    )
    for place in places:
        with pytest.raises(FileNotReadError, match="is not stored in Slack"):
            await read_file(bot._slack, {"url_private": place}, most=100)
    await runner.cleanup()

    assert asked == []
