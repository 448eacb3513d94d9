"""Exports are laid out in their own process, one at a time for each person."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, cast
from uuid import UUID, uuid4

import pytest

from bot.core.exports import ExportError, Exports
from bot.slack.files import FileNotSentError
from services.common.stage_directions import TextRun
from services.documents.layouts import DocumentLayout
from services.documents.report import Report, ReportLine

SAID = ReportLine(1, "Maya", is_student=True, at="24 Nov 2026, 06:00", turn="turn 1", runs=(TextRun("Hello <b> #1"),))
REPORT = Report(
    title="Practice interview with Maria", student="Maya", client="Maria", facts=(("Student", "Maya"),), task="",
    persona=(), rubric_name="", rubric=(), lines=(SAID,), reflection=(), feedback=None, made="Created today.",
)  # fmt: skip
BEGINNINGS = {"pdf": b"%PDF-", "word": b"PK", "markdown": b"# P"}


@pytest.mark.parametrize("layout", DocumentLayout)
async def test_each_layout_comes_from_its_own_process(layout: DocumentLayout) -> None:
    """The file begins as files of its format do."""
    made = await Exports().lay_out(layout, REPORT)

    assert made.startswith(BEGINNINGS[layout.rpartition("_")[2]])


async def test_a_layout_that_takes_too_long_is_ended() -> None:
    """The person reads what to do, and no process is left."""
    exports = Exports(layout_seconds=0)
    with pytest.raises(ExportError, match="choose another format"):
        await exports.lay_out(DocumentLayout.TRANSCRIPT_PDF, REPORT)


async def test_a_mistake_of_ours_in_a_layout_is_no_refusal() -> None:
    """The person gets a reference, as for every bug."""
    with pytest.raises(RuntimeError, match="transcript_pdf ended with 1"):
        await Exports().lay_out(DocumentLayout.TRANSCRIPT_PDF, cast("Any", "not a report"))


async def export(exports: Exports, user_id: UUID, work: Callable[[], Awaitable[object]]) -> None:
    """Do the work as the person's only export."""
    async with exports.only_one(user_id):
        await work()


async def test_a_second_export_of_a_person_is_refused_until_the_first_has_ended() -> None:
    """Others are served meanwhile, and a failed export blocks nothing."""
    exports, maya, lena = Exports(patience=0), uuid4(), uuid4()

    async def fail() -> None:
        await export(exports, lena, partial(asyncio.sleep, 0))
        with pytest.raises(ExportError, match="still on its way"):
            await export(exports, maya, partial(asyncio.sleep, 0))
        raise FileNotSentError("no")

    with pytest.raises(FileNotSentError):
        await export(exports, maya, fail)
    await export(exports, maya, partial(asyncio.sleep, 0))


async def test_of_the_presses_that_wait_for_an_export_one_is_served() -> None:
    """The others are refused, and none begins beside it."""
    exports, maya, running, most = Exports(patience=60), uuid4(), 0, 0
    go_on = asyncio.Event()

    async def press() -> bool:
        nonlocal running, most
        try:
            async with exports.only_one(maya):
                running += 1
                most = max(most, running)
                await go_on.wait()
                running -= 1
        except ExportError:
            return False
        return True

    first = asyncio.create_task(press())
    await asyncio.sleep(0)
    later = [asyncio.create_task(press()) for _ in range(5)]
    await asyncio.sleep(0)
    go_on.set()

    assert await first
    assert sum(await asyncio.gather(*later)) >= 1
    assert most == 1
