"""The places of an error for the log, without its words and without values: both may quote people."""

import traceback
from pathlib import Path

from slack_sdk.errors import SlackApiError

from bot.core.slack_errors import code_of

MOST_FRAMES = 30
"""Innermost frames that are kept of each error."""


def frames_of(error: BaseException) -> list[str]:
    """Return the places that the error passed, the innermost last, and then those of its causes.

    A place is a file, a line, and a function. Each error has at most its 30 innermost places. A line with its type, and
    Slack's code if it has one, introduces each cause.
    """
    places = _places(error)
    cause = error.__cause__
    while cause is not None:
        code = f" {code_of(cause)}" if isinstance(cause, SlackApiError) else ""
        places += [f"caused by {type(cause).__qualname__}{code}", *_places(cause)]
        cause = cause.__cause__
    return places


def _places(error: BaseException) -> list[str]:
    walked = [
        f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    return walked[-MOST_FRAMES:]
