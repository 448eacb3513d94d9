"""Documents as PDF, set by Typst from the templates in `content/documents`. What people wrote is data, never markup."""

import importlib
import importlib.util
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typst

from services.common.content import CONTENT
from services.documents.progress_report import ProgressReport
from services.documents.report import Report, is_right_to_left

TEMPLATES = CONTENT / "documents"
FONT_PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")
"""What the extra `fonts` installs."""


def transcript(report: Report) -> bytes:
    """Return the transcript of a report as PDF, with its task, persona, rubric, reflection, and debrief.

    A part that the report does not have is left out. Raise RuntimeError if the template has a mistake.
    """
    return compiled("transcript.typ", report, fonts=_fonts())


def recording(report: Report) -> bytes:
    """Return the process recording of a report as PDF, with space for handwriting.

    Raise RuntimeError if the template has a mistake.
    """
    return compiled("recording.typ", report, fonts=_fonts())


def progress(report: ProgressReport) -> bytes:
    """Return a report of practice over time as PDF. Raise RuntimeError if the template has a mistake."""
    return compiled("progress.typ", report, fonts=_fonts())


def compiled(template: str, report: Report | ProgressReport, *, fonts: typst.Fonts, folder: Path = TEMPLATES) -> bytes:
    """Compile a template with a report and return the PDF. Raise RuntimeError if the template has a mistake."""
    made: bytes = typst.compile(
        folder / template,
        root=folder,
        sys_inputs={"report": json.dumps(_directed(asdict(report)))},
        font_paths=fonts,
    )
    return made


def has_own_fonts() -> bool:
    """Return whether the extra `fonts` is installed. Without it, PDFs depend on the fonts of the machine."""
    return all(importlib.util.find_spec(name) for name in FONT_PACKAGES)


def _fonts() -> typst.Fonts:
    """Return the fonts of the extra, so that pages look the same everywhere, or else those of the machine."""
    if not has_own_fonts():
        return typst.Fonts(include_system_fonts=True)
    folders = [str(Path(str(importlib.import_module(name).__file__)).parent) for name in FONT_PACKAGES]
    return typst.Fonts(font_paths=folders, include_system_fonts=False)


def _directed(value: Any, *, key: str = "") -> Any:
    """Return the report's data, with each text next to whether it runs from right to left."""
    match value:
        case dict():
            directed = {name: _directed(part, key=name) for name, part in value.items()}
            if "runs" in value:
                directed["rtl"] = is_right_to_left("".join(run["text"] for run in value["runs"]))
            return directed
        case list() | tuple():
            return [_directed(part, key=key) for part in value]
        case str() if key != "text":
            return {"words": value, "rtl": is_right_to_left(value)}
        case _:
            return value
