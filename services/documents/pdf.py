"""Documents as PDF, set by Typst from the templates in `content/documents`. What people wrote is data, never markup."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import manimgx_fonts
import manimgx_fonts_cjk
import typst

from services.common.content import CONTENT
from services.documents.report import Report, is_right_to_left

TEMPLATES = CONTENT / "documents"
_FONTS = [Path(str(package.__file__)).parent for package in (manimgx_fonts, manimgx_fonts_cjk)]


def transcript(report: Report) -> bytes:
    """Return the transcript of a report as PDF, with everything that belongs to it."""
    return compiled("transcript.typ", report, fonts=_fonts())


def recording(report: Report) -> bytes:
    """Return the process recording of a report as PDF, with space for handwriting."""
    return compiled("recording.typ", report, fonts=_fonts())


def compiled(template: str, report: Report, *, fonts: typst.Fonts, folder: Path = TEMPLATES) -> bytes:
    """Compile a template with a report and return the PDF. Raise RuntimeError if the template has a mistake."""
    made: bytes = typst.compile(
        folder / template,
        root=folder,
        sys_inputs={"report": json.dumps(_directed(asdict(report)))},
        font_paths=fonts,
    )
    return made


def _fonts() -> typst.Fonts:
    """Return the fonts for all scripts, without those of the machine, so that pages look the same everywhere."""
    return typst.Fonts(font_paths=[str(path) for path in _FONTS], include_system_fonts=False)


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
