"""Another page in the same browser cannot drive the sandbox, and the sandbox's own page can."""

import asyncio
import http.client
import json
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import aiohttp
import pytest

from sandbox.control import HEADER
from sandbox.server import SandboxServer
from sandbox.workspace import Json

DOORS = [
    ("GET", "/"),
    ("GET", "/page/main.js"),
    ("GET", "/web/people"),
    ("GET", "/web/panels"),
    ("GET", "/web/desk/bob"),
    ("POST", "/control/say"),
    ("POST", "/api/auth.test"),
    ("GET", "/link/"),
    ("POST", "/response/x"),
    ("GET", "/upload/F1"),
]


@pytest.fixture
async def browser(own_server: SandboxServer) -> AsyncIterator[aiohttp.ClientSession]:
    """Yield a session that can send any header that a browser might."""
    async with aiohttp.ClientSession(own_server.sandbox.base_url, headers={HEADER: own_server.secret}) as session:
        yield session


def origin_of(server: SandboxServer) -> str:
    """Return the page's own origin."""
    return server.sandbox.base_url


@pytest.mark.parametrize(("method", "path"), DOORS)
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"},
    ],
)
async def test_other_pages_are_refused_at_every_door_even_with_the_secret(
    browser: aiohttp.ClientSession, method: str, path: str, headers: dict[str, str]
) -> None:
    """They come under a name of their own, from their origin, or from another port of this machine."""
    async with browser.request(method, path, headers=headers, json={} if method == "POST" else None) as answer:
        said = await answer.text()

    assert (answer.status, said) == (403, "loopback only")


@pytest.mark.parametrize("path", ["/web/people", "/web/panels", "/web/desk/bob", "/web/watch/calls"])
@pytest.mark.parametrize("secret", ["", "wrong"])
async def test_nothing_of_the_workspace_is_shown_without_the_secret(
    own_server: SandboxServer, path: str, secret: str
) -> None:
    """A missing secret and a wrong one are refused in the same way, for reading and for acting."""
    async with aiohttp.ClientSession(own_server.sandbox.base_url, headers={HEADER: secret}) as session:
        async with session.get(path) as answer:
            told = (answer.status, (await answer.json(content_type=None))["problem"])
        async with session.post("/control/say", json={"person": "bob", "text": "x"}) as answer:
            done = answer.status

    assert told == (403, "the secret of this run is missing")
    assert done == 403
    assert not own_server.sandbox.workspace.channels or all(
        not channel.messages for channel in own_server.sandbox.workspace.channels.values()
    )


async def test_our_own_page_acts_with_its_origin_and_the_secret(
    own_server: SandboxServer, browser: aiohttp.ClientSession
) -> None:
    """Its files contain no secret, and its policy lets no other page frame it."""
    own = {"Origin": origin_of(own_server), "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}
    sent: Json = {"person": "bob", "text": "hello"}
    async with browser.post("/control/say", json=sent, headers=own) as answer:
        said = await answer.json()
    async with browser.post("/api/auth.test", headers=own) as answer:
        as_app = answer.status
    opened = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with (
        aiohttp.ClientSession(own_server.sandbox.base_url) as stranger,
        stranger.get("/", headers=opened) as page,
    ):
        html, policy = await page.text(), page.headers["Content-Security-Policy"]

    assert said["ts"]
    assert as_app == 403
    assert own_server.secret not in html
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy


async def test_only_the_pages_own_files_are_served(own_server: SandboxServer) -> None:
    """Paths that lead outside the folder find nothing, however they are written."""
    address = urlsplit(own_server.sandbox.base_url)

    def get(path: str) -> tuple[int, str | None]:
        connection = http.client.HTTPConnection(address.hostname or "", address.port or 0)
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status, answer.getheader("Content-Type")

    found = await asyncio.to_thread(get, "/page/main.js")
    outside = [
        (await asyncio.to_thread(get, path))[0]
        for path in (
            "/page/../page.py",
            "/page/%2e%2e/page.py",
            "/page/..%2fpage.py",
            "/page//etc/passwd",
            "/page/style",
        )
    ]

    assert found == (200, "text/javascript; charset=utf-8")
    assert outside == [404] * 5


async def test_the_stream_tells_a_person_only_what_they_see(
    own_server: SandboxServer, browser: aiohttp.ClientSession
) -> None:
    """It sends everything once and then only changes, without channels they are not in and without metadata."""
    sandbox = own_server.sandbox
    far = sandbox.workspace.by_name("far")
    sandbox.workspace.add_message(far, sandbox.workspace.app.id, "not for bob")
    async with browser.ws_connect("/web/desk/bob", protocols=["sandbox", own_server.secret]) as socket:
        first = await socket.receive_json(timeout=10)
        async with browser.post("/control/say", json={"person": "bob", "text": "hello", "channel": "#open"}):
            second = await socket.receive_json(timeout=10)

    assert first["whole"] is True
    assert "not for bob" not in json.dumps(first)
    assert first["rows"][f"channel/{far.id}"]["is_member"] is False
    assert not any(row["name"] == "shut" for key, row in first["rows"].items() if key.startswith("channel/"))
    assert second["whole"] is False
    assert [row["text"] for key, row in second["rows"].items() if key.startswith("message/")] == ["hello"]
    assert len(second["rows"]) == 1


@pytest.mark.parametrize("protocols", [[], ["sandbox"], ["sandbox", "wrong"]])
async def test_a_web_socket_without_the_secret_tells_nothing(own_server: SandboxServer, protocols: list[str]) -> None:
    """It is closed with the reason. From another page it is not opened, even with the secret."""
    address = f"{own_server.sandbox.base_url}/web/desk/bob"
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(address, protocols=protocols) as socket:
            said = await socket.receive()
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(address, protocols=["sandbox", own_server.secret], origin="https://evil.example")

    assert (said.type, said.data) == (aiohttp.WSMsgType.CLOSE, 4403)


async def test_only_people_who_can_sign_in_have_a_page(browser: aiohttp.ClientSession) -> None:
    """The app, a deactivated person, and an unknown name get a 404. A person's page needs a web socket."""
    async with browser.get("/web/people") as answer:
        names = [row["name"] for row in (await answer.json())["people"]]
    statuses = []
    for handle in ("dee", "app", "zoe", "bob"):
        async with browser.get(f"/web/desk/{handle}") as answer:
            statuses.append(answer.status)

    assert names == ["ann", "bob", "gus"]
    assert statuses == [404, 404, 404, 426]
