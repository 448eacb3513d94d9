"""Documents as PDF, set by Typst from the templates in `content/documents`. What people wrote is data to it, never markup."""

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
    """The transcript with all that belongs to it, fit to print."""
    return compiled("transcript.typ", report, fonts=_fonts())


def recording(report: Report) -> bytes:
    """The process recording, with room to write by hand."""
    return compiled("recording.typ", report, fonts=_fonts())


def compiled(template: str, report: Report, *, fonts: typst.Fonts, folder: Path = TEMPLATES) -> bytes:
    """Return a template filled with a report, as PDF."""
    made: bytes = typst.compile(
        folder / template,
        root=folder,
        sys_inputs={"report": json.dumps(_directed(asdict(report)))},
        font_paths=fonts,
    )
    return made


def _fonts() -> typst.Fonts:
    """The fonts of every script, and none of the machine's own, so that a page looks the same everywhere."""
    return typst.Fonts(font_paths=[str(path) for path in _FONTS], include_system_fonts=False)


def _directed(value: Any, *, key: str = "") -> Any:
    """The report's parts, with each text beside whether it runs from right to left."""
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
