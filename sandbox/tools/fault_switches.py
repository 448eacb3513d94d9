"""Faults that last until they are switched off, for people who watch how the app reacts."""

from collections.abc import Callable
from dataclasses import dataclass

from sandbox.claude.app import MessagesApi
from sandbox.state import Sandbox
from sandbox.tools.fault_injection import SlackFault
from sandbox.workspace import Json

POSTS = "chat.postMessage"
ENDLESS = 10**9
SLACK, MODEL = "Slack", "Claude (simulated)"


@dataclass(frozen=True)
class FaultSwitch:
    """A fault that can be switched on, with the title and text that the page shows."""

    name: str
    side: str
    title: str
    text: str
    is_on: Callable[[Sandbox], bool]
    begin: Callable[[Sandbox], None]
    end: Callable[[Sandbox], None]


def _drop(sandbox: Sandbox) -> None:
    sandbox.faults.pop(POSTS, None)


def _posts(name: str, title: str, text: str, kind: str) -> FaultSwitch:
    """Return a fault of every post of the app."""

    def is_on(sandbox: Sandbox) -> bool:
        fault = sandbox.faults.get(POSTS)
        return fault is not None and fault.kind == kind and fault.times > 0

    def begin(sandbox: Sandbox) -> None:
        sandbox.faults[POSTS] = SlackFault(kind, ENDLESS, seconds=2)

    return FaultSwitch(name, SLACK, title, text, is_on, begin, _drop)


def _answers(name: str, title: str, text: str, kind: str, **facts: float) -> FaultSwitch:
    """Return a fault of every request to the model."""

    def is_on(sandbox: Sandbox) -> bool:
        return _model(sandbox).faults.is_expected(kind, **facts)

    def begin(sandbox: Sandbox) -> None:
        model = _model(sandbox)
        model.faults.clear()
        model.faults.add(now=model.clock.now(), kind=kind, times=ENDLESS, **facts)

    return FaultSwitch(name, MODEL, title, text, is_on, begin, lambda sandbox: _model(sandbox).faults.clear())


def _model(sandbox: Sandbox) -> MessagesApi:
    assert sandbox.model is not None, "only shown if a model runs beside the workspace"
    return sandbox.model


def _lose_connection(sandbox: Sandbox) -> None:
    sandbox.socket.is_refusing = True
    sandbox.spawn(sandbox.socket.disconnect())


def _give_connection(sandbox: Sandbox) -> None:
    sandbox.socket.is_refusing = False


def _set_copies(copies: int) -> Callable[[Sandbox], None]:
    def set_copies(sandbox: Sandbox) -> None:
        sandbox.event_faults.copies = copies

    return set_copies


def _set_revoked(*, is_revoked: bool) -> Callable[[Sandbox], None]:
    def set_revoked(sandbox: Sandbox) -> None:
        _model(sandbox).is_revoked = is_revoked

    return set_revoked


TROUBLES = (
    FaultSwitch(
        "connection",
        SLACK,
        "The connection is lost",
        "Slack closes the connection and accepts no new one. It keeps what people write in the meantime.",
        lambda sandbox: sandbox.socket.is_refusing,
        _lose_connection,
        _give_connection,
    ),
    _posts("slow_down", "Too many posts (429)", "Slack refuses every post and asks the app to wait.", "ratelimited"),
    _posts("posts_fail", "Slack is down for posts (503)", "Every post of the app fails.", "server_error"),
    FaultSwitch(
        "doubles",
        SLACK,
        "Every event arrives twice",
        "Slack sends events again when it is not sure that they arrived.",
        lambda sandbox: sandbox.event_faults.copies > 1,
        _set_copies(2),
        _set_copies(1),
    ),
    _answers("outage", "Outage (529)", "Every request gets the answer “overloaded”.", "status", status=529),
    _answers(
        "limit", "Too many requests (429)", "Every request is refused for now.", "status", status=429, retry_after=5
    ),
    _answers("refusal", "Claude refuses to answer", "Every request gets a refusal without any text.", "refuse"),
    _answers("silence", "Claude never answers", "Requests are accepted, but no answer comes.", "stall"),
    FaultSwitch(
        "key",
        MODEL,
        "The key is refused (401)",
        "As if the API key had been revoked.",
        lambda sandbox: _model(sandbox).is_revoked,
        _set_revoked(is_revoked=True),
        _set_revoked(is_revoked=False),
    ),
)


def troubles(sandbox: Sandbox) -> list[FaultSwitch]:
    """Return the faults that are available here. Those of the model need one beside the workspace."""
    return [row for row in TROUBLES if row.side == SLACK or sandbox.model is not None]


def rows_of_troubles(sandbox: Sandbox) -> Json:
    """Return the clock and every fault as keyed rows for the page."""
    rows: Json = {"clock": {"ahead": sandbox.workspace.clock.offset}}
    for number, row in enumerate(troubles(sandbox)):
        shown = {"name": row.name, "side": row.side, "title": row.title, "text": row.text, "is_on": row.is_on(sandbox)}
        rows[f"trouble/{number:02d}"] = shown
    return rows


def switch(sandbox: Sandbox, name: str, *, on: bool) -> None:
    """Switch the fault with this name on or off. Raises `KeyError` with a message for an unknown name."""
    for row in troubles(sandbox):
        if row.name == name:
            (row.begin if on else row.end)(sandbox)
            return
    raise KeyError(f"there is no trouble {name}. Choose one of: {', '.join(row.name for row in troubles(sandbox))}")
