"""A check of all document templates with samples, so that a mistake in one stops the start instead of an export."""

import re
from dataclasses import replace
from pathlib import Path

import typst

from services.common.errors import OperatorError
from services.common.stage_directions import TextRun
from services.documents.pdf import compiled
from services.documents.progress_report import AttemptSummary, CriterionGrowth, ProgressReport, StudentGrowth
from services.documents.report import Feedback, Quote, Report, ReportComment, ReportCriterion, ReportLine, Result

DOCUMENTS = ("transcript.typ", "recording.typ", "progress.typ")
HEBREW = "\u05e9\u05dc\u05d5\u05dd"
_PLACE = re.compile(r"(?<![\w-])([\w-]++\.typ):(\d+):")


class DocumentTemplateError(OperatorError):
    """A mistake in a document template. The message names the file and the line."""


def check_documents(folder: Path) -> None:
    """Compile each template in DOCUMENTS with a full and an empty sample. Other files in the folder are not checked.

    Raise DocumentTemplateError for the first mistake, or if one of the templates is missing. It loads no fonts: that
    would take longer than the rest, and the check does not look at the pages.
    """
    no_fonts = typst.Fonts(font_paths=[], include_system_fonts=False, include_embedded_fonts=False)
    for template in DOCUMENTS:
        if not (folder / template).is_file():
            raise DocumentTemplateError(f"The document template {template} is missing.")
        for sample in _samples(template):
            try:
                compiled(template, sample, fonts=no_fonts, folder=folder)
            except RuntimeError as error:  # a TypstError, or the error of typst for a file that it cannot read
                raise DocumentTemplateError(_sentence(template, error)) from error


def _sentence(template: str, error: RuntimeError) -> str:
    found = _PLACE.search(str(getattr(error, "diagnostic", "")))
    place = f"{found[1]}, line {found[2]}" if found else template
    said = str(error).partition(" (searched")[0].splitlines() or ["cannot be read"]
    return f"The document template {place}: {said[0].rstrip('.')}."


def _samples(template: str) -> tuple[Report | ProgressReport, ...]:
    """Return a full and an empty sample. Those of progress are of a section, of a student, and of an empty section."""
    if template != "progress.typ":
        return _full(), _bare()
    no_practice = ProgressReport("Sample", "", (), (), (), (), "Sample", is_letter=True)
    section = replace(
        no_practice,
        facts=(("Sample", HEBREW),),
        criteria=(CriterionGrowth(HEBREW, "2", "1.0 of 5", "2.0 of 5", "up 1"),),
        students=(StudentGrowth(HEBREW, "2", "20%", "40%", "up 20 points", "Sample", "1"),),
    )
    attempt = AttemptSummary(
        "Sample",
        (("Sample", HEBREW),),
        (Result("Sample", "3", "Sample", "Sample"),),
        HEBREW,
        (ReportComment("Sample", "10:00", HEBREW),),
    )
    return section, replace(section, student=HEBREW, attempts=(attempt,)), no_practice


def _full() -> Report:
    """Return a report with everything that a document can show, in both directions of writing."""
    remark = ReportComment("Sample", "10:00", HEBREW)
    quote = Quote("listening", "Sample", 1, "Sample", "Sample")
    return Report(
        title="Sample",
        student="Sample",
        client="Sample",
        facts=(("Sample", HEBREW),),
        task=HEBREW,
        persona=(("Sample", "Sample"),),
        rubric_name="Sample",
        rubric=(ReportCriterion("Sample", 100, "Sample", (("1", "Sample"), ("2", HEBREW))),),
        lines=(
            ReportLine(
                1,
                "Sample",
                True,
                "10:00",
                "turn 1",
                (TextRun("Sample"), TextRun("nods", is_cue=True)),
                "",
                "Sample",
                (remark,) * 2,
            ),
            ReportLine(2, "Sample", False, "10:01", "", (TextRun(HEBREW),)),
            ReportLine(3, "Sample", True, "10:02", "", (), "Sample"),
        ),
        reflection=(("Sample", HEBREW),),
        feedback=Feedback(
            "Sample", "Sample", (quote,), (quote,), (Result("Sample", "3", "Sample", "Sample"),), ("1",), ("Sample",)
        ),
        made="Sample",
    )


def _bare() -> Report:
    """Return the report of an interview in which nothing was said."""
    return Report(
        title="Sample",
        student="Sample",
        client="Sample",
        facts=(),
        task="",
        persona=(),
        rubric_name="",
        rubric=(),
        lines=(),
        reflection=(),
        feedback=None,
        made="Sample",
        is_letter=True,
    )
