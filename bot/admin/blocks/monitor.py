"""Blocks of the admins' live monitor. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.slack.blocks.kit import actions, button, context, date_token, header, modal, name, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.payloads import Page
from models.replica import ReplicaDB
from services.claude.circuit_breaker import BreakerState
from services.claude.pricing import dollars
from services.common.plurals import counted
from services.reports.monitor_service import ALIVE, PAGE, CostShare, Traffic

BREAKER = {
    BreakerState.CLOSED: "Claude is answering",
    BreakerState.HALF_OPEN: "Testing whether Claude answers again",
    BreakerState.OPEN: "Claude is failing, so nothing is sent",
}
MOST_ERRORS = 10


@dataclass(frozen=True)
class MonitorData:
    """Everything that the monitor shows."""

    now: datetime
    active_sessions: int
    traffic: Traffic
    turns_this_hour: int
    turns_an_hour: int
    """Most turns per hour that the workspace's rate limit allows."""
    day: str
    spent_nano: int
    reserved_nano: int
    limit_nano: int
    replicas: Sequence[ReplicaDB]
    sections: Sequence[CostShare]
    students: Sequence[CostShare]
    page: int = 0


def view(live: MonitorData) -> dict[str, Any]:
    """Build the monitor's modal, with buttons to refresh it and to turn the page.

    It shows at most 20 sections and 20 students, and the ten newest errors of the processes.
    """
    turning = [button("Refresh", "monitor_page", Page(live.page), style="primary")]
    if live.page:
        turning.append(button("Previous", "monitor_page:previous", Page(live.page - 1)))
    if max(len(live.sections), len(live.students)) > PAGE:
        turning.append(button("Next", "monitor_page:next", Page(live.page + 1)))
    blocks = [
        section(_practice(live)),
        header("Processes"),
        *(section(_replica(replica, live.now)) for replica in live.replicas),
        *([] if live.replicas else [context("No process has reported yet. The first report arrives within seconds.")]),
        header("Last errors"),
        *sections(_errors(live.replicas)),
        header("Cost by section today"),
        *sections(_shares(live.sections, "Nothing yet")),
        header("Cost by student today"),
        *sections(_shares(live.students, "Nothing yet", is_person=True)),
        actions(*turning),
        context(f"As of {date_token(int(live.now.timestamp()), '{time_secs}')}. These numbers cover this workspace."),
    ]
    return modal("Live monitor", "monitor", blocks)


def _practice(live: MonitorData) -> str:
    traffic = live.traffic
    if traffic.median_seconds is None or traffic.slowest_seconds is None:
        times = "No answers in the last hour"
    else:
        times = (
            f"median {traffic.median_seconds:.1f} s, 95th percentile {traffic.slowest_seconds:.1f} s "
            f"({counted(traffic.answers, 'answer', 'answers')} in the last hour)"
        )
    share = f", {100 * live.spent_nano / live.limit_nano:.0f}%" if live.limit_nano else ""
    reserved = f", {dollars(live.reserved_nano)} reserved for answers in progress" if live.reserved_nano else ""
    return (
        f"*Sessions running* {live.active_sessions:,}\n"
        f"*Messages per minute* {traffic.messages_per_minute:.1f}\n"
        f"*Response time* {times}\n"
        f"*Turns in the last hour* {live.turns_this_hour:,} of {live.turns_an_hour:,}\n"
        f"*Cost of {live.day}* {dollars(live.spent_nano)} of {dollars(live.limit_nano)}{share}{reserved}"
    )


def _replica(replica: ReplicaDB, now: datetime) -> str:
    seen = date_token(int(replica.seen_at.timestamp()), "{date_short_pretty} at {time_secs}")
    is_alive = now - replica.seen_at <= ALIVE
    state = BREAKER[BreakerState(replica.breaker)] if is_alive else f"silent since {seen}"
    since = date_token(int(replica.started_at.timestamp()))
    return (
        f"{':large_green_circle:' if is_alive else ':red_circle:'} *{name(replica.name)}* {state}; running since "
        f"{since}"
    )


def _errors(replicas: Sequence[ReplicaDB]) -> str:
    found = [(error, replica) for replica in replicas for error in replica.errors.get("last", [])]
    newest = sorted(found, key=lambda pair: int(pair[0]["at"]), reverse=True)[:MOST_ERRORS]
    lines = [
        f"{date_token(int(error['at']))} {name(error['what'])}, reference `{name(error['reference'])}`"
        for error, _ in newest
    ]
    return "\n".join(lines) or "None since the processes started"


def _shares(shares: Sequence[CostShare], nothing: str, *, is_person: bool = False) -> str:
    lines = []
    for share in shares[:PAGE]:
        who = share.purpose or "" if share.name is None else f"<@{share.name}>" if is_person else name(share.name)
        lines.append(f"{dollars(share.cost_nano)} {who} ({counted(share.calls, 'call', 'calls')})")
    return "\n".join(lines) or nothing
