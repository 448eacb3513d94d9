"""`make demo` as people run it: its address, ports that are taken, and what is left afterward."""

import asyncio
import contextlib
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from demo.__main__ import PORT, main
from demo.stack import RULES
from demo.subprocesses import ROOT

pytestmark = pytest.mark.processes
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/#(\S+)")


class Run:
    """The running command."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.said = ""

    async def until(self, pattern: re.Pattern[str] | str) -> re.Match[str]:
        """Read what it prints until the pattern is found, and return the match."""
        assert self.process.stdout is not None
        while not (found := re.search(pattern, self.said)):
            line = await asyncio.wait_for(self.process.stdout.readline(), 40)
            assert line, self.said
            self.said += line.decode()
        return found

    async def ends(self) -> int:
        """Wait until it ends and return its exit code."""
        assert self.process.stdout is not None
        self.said += (await asyncio.wait_for(self.process.stdout.read(), 40)).decode()
        return await self.process.wait()

    def bots(self) -> list[int]:
        """Return the ids of the processes that it started."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(child) for child in children.read_text(encoding="utf-8").split()]


@contextlib.asynccontextmanager
async def running(folder: Path, *arguments: str, **environment: str) -> AsyncIterator[Run]:
    """Run `make demo` on a machine without a screen."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "demo", *arguments,
        cwd=folder, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    try:
        yield Run(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def lives(process_id: int) -> bool:
    """Return whether the process exists and is not a zombie."""
    with contextlib.suppress(OSError):
        return "\nState:\tZ" not in Path(f"/proc/{process_id}/status").read_text(encoding="utf-8")
    return False


async def test_it_prints_an_address_that_works_and_leaves_nothing(tmp_path: Path) -> None:
    """The address has the page and its secret. Ctrl-C also ends the bot, and the folder of the run is removed."""
    async with running(tmp_path, "--port", "0", TMPDIR=str(tmp_path)) as run:
        found = await run.until(ADDRESS)
        async with aiohttp.ClientSession() as http:
            page = await http.get(found[0])
            people = await http.get(f"http://127.0.0.1:{found[1]}/web/people", headers={"X-Sandbox-Secret": found[2]})
            names = [row["name"] for row in (await people.json())["people"]]
        bots = run.bots()
        run.process.send_signal(signal.SIGINT)
        code = await run.ends()

    assert page.status == 200
    assert names == ["ada", "tom", "maya", "ben"]
    assert code == 0
    assert run.said.rstrip().endswith("Stopped. Nothing is left running, and nothing was saved.")
    assert len(bots) == 1
    assert not lives(bots[0])
    assert list(tmp_path.iterdir()) == []


async def test_a_killed_demo_takes_its_bot_with_it(tmp_path: Path) -> None:
    """The bot notices that its parent is gone."""
    async with running(tmp_path, "--port", "0") as run:
        await run.until(ADDRESS)
        bots = run.bots()
        run.process.kill()
        await run.process.wait()
        for _ in range(100):
            if not any(map(lives, bots)):
                break
            await asyncio.sleep(0.1)

    assert not any(map(lives, bots))


async def test_a_port_that_is_taken_is_reported_in_one_sentence(tmp_path: Path) -> None:
    """The person has to change a port that they named. There is no stack trace, and nothing keeps running."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with running(tmp_path, "--port", str(port)) as run:
            code = await run.ends()

    assert code == 1
    sentence = f"Port {port} cannot be used (address already in use). Try another one: make demo PORT={port + 1}"
    assert run.said.strip().splitlines()[-1] == sentence
    assert "Traceback" not in run.said


async def test_where_port_and_browser_are_missing_it_goes_on_and_says_so(tmp_path: Path) -> None:
    """If no port was named, another one is used, and the address can be copied."""
    with socket.socket() as taken:
        with contextlib.suppress(OSError):
            taken.bind(("127.0.0.1", PORT))
            taken.listen()
        async with running(tmp_path) as run:
            found = await run.until(ADDRESS)
            await run.until("No browser was found. Copy the address into a browser on this machine.")
            run.process.send_signal(signal.SIGTERM)
            code = await run.ends()

    assert code == 0
    assert f"Port {PORT} cannot be used (address already in use). Using another port." in run.said
    assert int(found[1]) != PORT


async def test_without_a_chromium_the_pages_tests_are_skipped_visibly(tmp_path: Path) -> None:
    """`make test-browser` fails no test, and the reason says what to install."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "pytest", "tests/browser/test_files.py", "-p", "no:cacheprovider", "--basetemp", tmp_path / "t",
        cwd=ROOT, env={"PATH": str(tmp_path)}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await asyncio.wait_for(process.communicate(), 60)

    assert process.returncode == 0
    assert "SKIPPED" in said.decode()
    assert "no Chromium here: apt-get install chromium, or name one with CHROME" in said.decode()


def test_a_bot_that_cannot_start_is_reported_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message is the bot's own and says what to do."""
    monkeypatch.setitem(RULES, "ANTHROPIC_DAILY_LIMIT", "-1")
    code = main(["--no-browser", "--port", "0"])
    said = capsys.readouterr().err

    assert code == 1
    assert said == (
        "The bot did not start. ANTHROPIC_DAILY_LIMIT must be an amount of dollars from 0.000001 to 100000, such "
        "as 10.00.\n"
        "Nothing is left running. Try again. If it fails again, run `make clean` first.\n"
    )
