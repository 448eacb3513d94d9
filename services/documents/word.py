"""Process recordings as Word documents to fill in. Pure functions."""

import io
from collections.abc import Iterable

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from services.common.stage_directions import TextRun
from services.documents.report import Report, is_right_to_left

COLUMNS = (("", 1.2), ("Verbatim", 9.0), ("Gut feelings", 5.0), ("Analysis", 5.0), ("Supervisor's comments", 5.0))
LETTER, A4 = (Cm(27.94), Cm(21.59)), (Cm(29.7), Cm(21.0))
MARGIN = Cm(1.8)


def recording(report: Report) -> bytes:
    """Return the process recording of a report as a Word file: each line, and three columns to fill in.

    The column for the supervisor contains the teacher's comments. A withdrawn line shows its mark instead of its text.
    The task, the persona, the rubric, the debrief, and late edits are not in it.
    """
    document = Document()
    _set_up(document, report)
    document.add_heading(f"Process recording: {report.title}", level=1)
    facts = document.add_table(rows=0, cols=2)
    for label, words in report.facts:
        cells = facts.add_row().cells
        _write(cells[0].paragraphs[0], [TextRun(label)], is_bold=True)
        _write(cells[1].paragraphs[0], [TextRun(words)])
    _widths(facts, (4.5, 20.7))
    document.add_paragraph()
    _talk(document, report)
    if report.reflection:
        document.add_heading("Looking back, in the student's own words", level=2)
    for question, answer in report.reflection:
        _write(document.add_paragraph(), [TextRun(question)], is_bold=True)
        _write(document.add_paragraph(), [TextRun(answer)])
    _write(document.add_paragraph(), [TextRun(report.made)], size=8)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _set_up(document: Doc, report: Report) -> None:
    page = document.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = LETTER if report.is_letter else A4
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN
    style = document.styles["Normal"]
    style.font.size = Pt(10)
    document.core_properties.title = f"Process recording: {report.title}"
    document.core_properties.author = "Virtual Client"
    page.footer.paragraphs[0].text = "Practice with an AI-simulated client."


def _talk(document: Doc, report: Report) -> None:
    table = document.add_table(rows=1, cols=len(COLUMNS))
    table.style = "Table Grid"
    for cell, (words, _) in zip(table.rows[0].cells, COLUMNS, strict=True):
        _write(cell.paragraphs[0], [TextRun(words)], is_bold=True)
    _mark(table.rows[0], "w:tblHeader")
    for line in report.lines:
        row = table.add_row()
        cells = row.cells
        _write(cells[0].paragraphs[0], [TextRun(str(line.number))])
        _write(cells[1].paragraphs[0], [TextRun(line.who)], is_bold=True)
        _write(cells[1].add_paragraph(), line.runs or [TextRun(line.mark, is_cue=True)])
        _remarks(cells[4], [(remark.author, remark.words) for remark in line.remarks])
        _mark(row, "w:cantSplit")
    _widths(table, [width for _, width in COLUMNS])


def _remarks(cell: _Cell, remarks: list[tuple[str, str]]) -> None:
    for number, (author, words) in enumerate(remarks):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        _write(paragraph, [TextRun(author)], is_bold=True)
        _write(cell.add_paragraph(), [TextRun(words)])


def _write(paragraph: Paragraph, runs: Iterable[TextRun], *, is_bold: bool = False, size: int | None = None) -> None:
    """Write the text into the paragraph, in the direction of its script."""
    runs = list(runs)
    is_turned = is_right_to_left("".join(run.text for run in runs))
    if is_turned:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - python-docx has no name for it
    for run in runs:
        made = paragraph.add_run(run.text)
        made.bold = is_bold or None
        made.italic = run.is_cue or None
        made.font.rtl = is_turned or None
        made.font.size = Pt(size) if size else None


def _widths(table: Table, widths: Iterable[float]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - python-docx has no name for it
