"""`make demo-terminal` as people use it: they talk with a client and read what it cost."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from demo.subprocesses import ROOT

pytestmark = pytest.mark.processes
CLIENT = "Maria Rodriguez:"


async def test_a_line_is_answered_and_the_end_of_the_input_ends_all_of_it(tmp_path: Path) -> None:
    """It prints greeting, answer, end, and costs, and leaves nothing in the folder of the run."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "demo.terminal",
        cwd=tmp_path, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "TMPDIR": str(tmp_path)},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    said = ""
    for line in ("How have things been at home?\n", None):
        answers = said.count(CLIENT)
        while said.count(CLIENT) == answers:
            heard = await asyncio.wait_for(process.stdout.readline(), 60)
            assert heard, said
            said += heard.decode()
        if line:
            process.stdin.write(line.encode())
    process.stdin.close()
    said += (await asyncio.wait_for(process.stdout.read(), 60)).decode()

    assert await process.wait() == 0, said
    assert said.count(CLIENT) == 2
    assert "What the admin sees, with /vc-admin:" in said
    assert "of $10.00 spent on" in said
    assert "Nothing is left running." in said
    assert list(tmp_path.iterdir()) == []
