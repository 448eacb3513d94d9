"""Links to lines of a transcript. Pure."""

from models.session import SessionDB


def line_link(number: int, slack_ts: str, *, session: SessionDB, link_base: str) -> str:
    """Return "line" and its number, such as "line 12", linked to its message unless `slack_ts` or `link_base` is empty."""
    label = f"line {number}"
    if not link_base or not slack_ts:
        return label
    ts = slack_ts.replace(".", "")
    return f"<{link_base}/p{ts}?thread_ts={session.thread_ts}&amp;cid={session.channel_id}|{label}>"
