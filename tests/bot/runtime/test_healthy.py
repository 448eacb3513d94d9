"""`virtual-client healthy` says in one sentence whether the running app is alive."""

import asyncio
from pathlib import Path

import pytest
from aiohttp import web

from bot.runtime.healthy import ask
from bot.runtime.probe_server import ProbeServer


async def _asked(answer: web.Response, tmp_path: Path, **environment: str) -> int:
    """Serve this answer, ask for it, and return the exit status."""

    async def page() -> web.Response:
        return answer

    server = ProbeServer({"/livez": page}, guarded={})
    port = await server.start("127.0.0.1", 0)
    try:
        return await asyncio.to_thread(ask, {"HEALTH_PORT": str(port), **environment}, tmp_path)
    finally:
        await server.stop()


@pytest.mark.parametrize("host", ["", "0.0.0.0", "127.0.0.1"])  # noqa: S104
async def test_an_app_that_is_alive_is_healthy(tmp_path: Path, capsys: pytest.CaptureFixture[str], host: str) -> None:
    """It is asked on this machine, whatever address it listens on."""
    status = await _asked(web.json_response({"status": "ok", "stuck": []}), tmp_path, HEALTH_HOST=host)

    assert (status, capsys.readouterr().out) == (0, "The app is alive.\n")


async def test_an_app_that_is_stuck_is_not_healthy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence names what is stuck."""
    status = await _asked(web.json_response({"stuck": ["deliver what is owed"]}, status=503), tmp_path)

    assert status == 1
    assert "two minutes: deliver what is owed. Restart the app." in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["[]", "{}", "null"])
async def test_another_program_is_not_healthy(tmp_path: Path, capsys: pytest.CaptureFixture[str], answer: str) -> None:
    """It answers in another shape."""
    status = await _asked(web.Response(text=answer), tmp_path)

    assert status == 1
    assert "Another program answers" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("port", "sentence"),
    [
        ("", "HEALTH_PORT is not set"),
        ("soon", "HEALTH_PORT is not set"),
        ("9", "does not answer"),
        ("70000", "does not answer"),
    ],
)
def test_an_app_that_is_not_there_is_not_healthy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], port: str, sentence: str
) -> None:
    """Nothing listens on port 9."""
    status = ask({"HEALTH_PORT": port}, tmp_path)

    assert status == 1
    assert sentence in capsys.readouterr().err


def test_the_port_is_also_found_in_the_env_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As the app finds it."""
    (tmp_path / ".env").write_text("HEALTH_PORT=9\n", encoding="utf-8")

    assert ask({}, tmp_path) == 1
    assert "HEALTH_PORT 9" in capsys.readouterr().err
