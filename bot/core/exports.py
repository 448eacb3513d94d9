"""Layouts of exports, each in a process of its own with limits."""

import asyncio
import logging
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE

from services.documents.layouts import TOO_LARGE, DocumentLayout
from services.documents.progress_report import ProgressReport
from services.documents.report import Report
from services.reports.export_requests import ExportError

log = logging.getLogger(__name__)

MOST_AT_ONCE = 2
"""How many layouts run at a time. Each may need much memory."""

LAYOUT_SECONDS = 60.0

TOO_LARGE_INTERVIEW = (
    "This interview is too large for a file of this kind. Please choose another format, such as Markdown."
)
TOO_LARGE_REPORT = "This report is too large for a PDF. Please choose one assignment, or use *Gradebook as CSV*."


class Exports:
    """The layouts under way in this process."""

    def __init__(self, *, layout_seconds: float = LAYOUT_SECONDS) -> None:
        self._layout_seconds = layout_seconds
        self._places = asyncio.Semaphore(MOST_AT_ONCE)

    async def lay_out(self, layout: DocumentLayout, report: Report | ProgressReport) -> bytes:
        """Return the document, which a process of its own lays out. At most two run at a time, and others wait.

        Raises ExportError if it takes more than a minute (half a minute of computing) or too much memory, and
        RuntimeError if the process fails otherwise.
        """
        async with self._places:
            status, made = await self._run(layout, pickle.dumps(report))
        if status == 0:
            return made
        if status is None or status < 0 or status == TOO_LARGE:
            log.warning("a layout was ended", extra={"layout": str(layout), "status": status})
            raise ExportError(TOO_LARGE_REPORT if layout == DocumentLayout.PROGRESS_PDF else TOO_LARGE_INTERVIEW)
        raise RuntimeError(f"the layout of {layout} ended with {status}")

    async def _run(self, layout: DocumentLayout, report: bytes) -> tuple[int | None, bytes]:
        """Return the exit status of the process and what it made. The status is None if it took too long."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "services.documents.layout_process", layout,
            stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=_environment(),
        )  # fmt: skip
        try:
            async with asyncio.timeout(self._layout_seconds):
                made, _ = await process.communicate(report)
        except TimeoutError:
            return None, b""
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        return process.returncode, made


def _environment() -> dict[str, str]:
    """Return an environment without the app's secrets, and with one thread for Typst, so that the app keeps a core."""
    return {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1", "RAYON_NUM_THREADS": "1"}
