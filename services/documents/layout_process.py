"""The layout of documents in a process of its own: `python -m services.documents.layout_process NAME` with a report on its input.

What people wrote decides how long a layout takes and how much memory it needs. In its own process it can be limited and
ended, and the app answers everybody meanwhile. The parent is `bot/core/exports.py`.
"""

import os
import pickle
import resource
import sys
from collections.abc import Callable
from typing import Any

from services.documents import markdown, pdf, word
from services.documents.layouts import TOO_LARGE, DocumentLayout
from services.documents.progress_report import ProgressReport
from services.documents.report import Report

CPU_SECONDS = 30
MEMORY = 1_500_000_000
"""The most bytes of memory. Fonts are not counted, since they are read from their files."""

NICENESS = 10
"""How much the process gives way to the app."""

_MAKERS: dict[DocumentLayout, Callable[[Any], bytes]] = {
    DocumentLayout.TRANSCRIPT_PDF: pdf.transcript,
    DocumentLayout.TRANSCRIPT_MARKDOWN: lambda report: markdown.transcript(report).encode(),
    DocumentLayout.RECORDING_WORD: word.recording,
    DocumentLayout.RECORDING_PDF: pdf.recording,
    DocumentLayout.RECORDING_MARKDOWN: lambda report: markdown.recording(report).encode(),
    DocumentLayout.PROGRESS_PDF: pdf.progress,
}


def main() -> int:
    """Write the document to the standard output. Return 0, or TOO_LARGE if the memory was not enough.

    Any other error is raised. The system kills the process after 30 seconds of computing.
    """
    os.nice(NICENESS)
    _limit(resource.RLIMIT_CPU, CPU_SECONDS)
    _limit(resource.RLIMIT_DATA, MEMORY)
    make = _MAKERS[DocumentLayout(sys.argv[1])]
    try:
        report: Report | ProgressReport = pickle.load(sys.stdin.buffer)  # noqa: S301 - the app itself wrote it
        sys.stdout.buffer.write(make(report))
    except MemoryError:
        return TOO_LARGE
    return 0


def _limit(what: int, most: int) -> None:
    """Lower a limit of this process, unless it is lower already."""
    _, hard = resource.getrlimit(what)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    sys.exit(main())
