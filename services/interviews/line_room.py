"""How many waiting lines a turn may take, so that a burst of lines does not overrun the session's token limit."""

from collections.abc import Sequence

from models.post import InboxDB, InboxKind
from models.session import SessionDB
from services.claude.anthropic_service import REPLY_TOKENS
from services.claude.token_counter import estimate_tokens

PART_FOR_A_TURN = 10
"""A turn may take at least a tenth of the limit, so that the last exchange has room for a goodbye."""


def rows_with_room(
    rows: Sequence[InboxDB], session: SessionDB, *, are_others_waiting: bool, most_tokens: int
) -> list[InboxDB]:
    """Return the rows that the next turn takes, in their order. The others stay in the inbox for the turn after it.

    Once a line has no room, all later lines wait too, with their edits and deletions. What waits in the transcript is
    in the session's tokens already, and the room for a reply is reserved. If nothing waits there, the first line is
    always taken.
    """
    room = most_tokens - session.total_tokens - REPLY_TOKENS
    if not are_others_waiting:
        room = max(room, most_tokens // PART_FOR_A_TURN)
    left: set[str] = set()
    is_first = not are_others_waiting
    for row in rows:
        if row.kind != InboxKind.SAID:
            continue
        room -= estimate_tokens(row.text)
        if left or (room < 0 and not is_first):  # later lines wait, too, or they would be answered first
            left.add(row.ts)
        is_first = False
    return [row for row in rows if row.target_ts not in left and row.ts not in left]
