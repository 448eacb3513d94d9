"""The names of the layouts, for the app, which does not load what makes them."""

from enum import StrEnum, auto

TOO_LARGE = 3
"""The exit status of a layout that ran out of memory."""


class DocumentLayout(StrEnum):
    """The ways to lay out a report."""

    TRANSCRIPT_PDF = auto()
    TRANSCRIPT_MARKDOWN = auto()
    RECORDING_WORD = auto()
    RECORDING_PDF = auto()
    RECORDING_MARKDOWN = auto()
    PROGRESS_PDF = auto()
