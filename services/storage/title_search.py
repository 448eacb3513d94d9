"""Search for words in a title, in SQL, however a phone typed the marks."""

import re
from typing import Any

from sqlalchemy import ColumnElement, func

from services.common.titles import AROUND, with_plain_marks

_WILD = re.compile("\\.\\.\\.|-+|['\" ]|[/%_]")


def contains(column: Any, words: str) -> ColumnElement[bool]:
    """Return the condition that the column contains the words, in any case and with any apostrophes and dashes.

    Any character matches where the words have such a mark: a list that shows a little more is better than an empty one.
    Empty words match every row.
    """
    wanted = " ".join(with_plain_marks(words).split()).lower()
    pattern = _WILD.sub(lambda mark: _wildcard(mark.group()), wanted.strip(AROUND) or wanted)
    found: ColumnElement[bool] = func.lower(column).like(f"%{pattern}%", escape="/")
    return found


def _wildcard(mark: str) -> str:
    match mark:
        case "/" | "%" | "_":
            return f"/{mark}"
        case "'" | '"' | "-" | " ":
            return "_"
        case _:
            return "%"
