"""The server of the probes answers while the event loop is blocked, keeps its token, and explains a wrong address."""

import asyncio
import socket
from collections.abc import AsyncIterator
from http import HTTPStatus

import pytest
from aiohttp import web

from bot.runtime.probe_server import AddressError, ProbeServer
from tests.bot.runtime.pages import get_page

TOKEN = "a token of the tests"


async def _page() -> web.Response:
    return web.Response(text="shown")


@pytest.fixture
async def server() -> AsyncIterator[ProbeServer]:
    made = ProbeServer({"/open": _page}, guarded={"/kept": _page}, token=TOKEN)
    yield made
    await made.stop()


async def test_it_answers_while_the_event_loop_is_blocked(server: ProbeServer) -> None:
    """Nothing in this test gives the event loop a turn between the question and the answer."""
    port = await server.start("127.0.0.1", 0)
    assert get_page(port, "/open") == (HTTPStatus.OK, "shown")


@pytest.mark.parametrize(
    ("token", "status"), [(None, 401), ("", 401), ("wrong", 401), (f"{TOKEN}x", 401), (TOKEN, 200)]
)
async def test_a_kept_page_asks_for_the_token(server: ProbeServer, token: str | None, status: int) -> None:
    """An open page does not."""
    port = await server.start("127.0.0.1", 0)
    answer, text = await asyncio.to_thread(get_page, port, "/kept", token or "")

    assert answer == status
    assert ("shown" in text) is (status == HTTPStatus.OK)


async def test_a_port_in_use_is_said(server: ProbeServer) -> None:
    """The sentence names the port and what to do."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(AddressError, match=f"^HEALTH_PORT {port} is used by another program. Choose another port"):
            await server.start("127.0.0.1", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1"])
async def test_an_address_of_another_machine_is_said(server: ProbeServer, host: str) -> None:
    """These addresses are reserved for documentation, so no machine has them."""
    with pytest.raises(AddressError, match=f"HEALTH_HOST {host} "):
        await server.start(host, 0)
