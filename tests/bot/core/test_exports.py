"""Exports are laid out in their own process."""

from typing import Any, cast

import pytest

from bot.core.exports import Exports
from services.common.stage_directions import TextRun
from services.documents.layouts import DocumentLayout
from services.documents.progress_report import ProgressReport
from services.documents.report import Report, ReportLine
from services.reports.export_requests import ExportError

SAID = ReportLine(1, "Maya", is_student=True, at="24 Nov 2026, 06:00", turn="turn 1", runs=(TextRun("Hello <b> #1"),))
REPORT = Report(
    title="Practice interview with Maria", student="Maya", client="Maria", facts=(("Student", "Maya"),), task="",
    persona=(), rubric_name="", rubric=(), lines=(SAID,), reflection=(), feedback=None, made="Created today.",
)  # fmt: skip
PROGRESS = ProgressReport("Progress report: SW 101", "", (), (), (), (), "Created today.")
BEGINNINGS = {"pdf": b"%PDF-", "word": b"PK", "markdown": b"# P"}


@pytest.mark.parametrize("layout", DocumentLayout)
async def test_each_layout_comes_from_its_own_process(layout: DocumentLayout) -> None:
    """The file begins as files of its format do."""
    made = await Exports().lay_out(layout, PROGRESS if layout == DocumentLayout.PROGRESS_PDF else REPORT)

    assert made.startswith(BEGINNINGS[layout.rpartition("_")[2]])


async def test_a_layout_that_takes_too_long_is_ended() -> None:
    """The person reads what to do, and no process is left."""
    exports = Exports(layout_seconds=0)
    with pytest.raises(ExportError, match="choose another format"):
        await exports.lay_out(DocumentLayout.TRANSCRIPT_PDF, REPORT)
    with pytest.raises(ExportError, match="choose one assignment"):
        await exports.lay_out(DocumentLayout.PROGRESS_PDF, PROGRESS)


async def test_a_mistake_of_ours_in_a_layout_is_no_refusal() -> None:
    """The person gets a reference, as for every bug."""
    with pytest.raises(RuntimeError, match="transcript_pdf ended with 1"):
        await Exports().lay_out(DocumentLayout.TRANSCRIPT_PDF, cast("Any", "not a report"))
