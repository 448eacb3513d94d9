"""What is wrong with the running app, as codes with sentences."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.admin.blocks.alert import SETUP, UNKNOWN_SETUP
from bot.core.deps import Deps
from bot.core.troubles import SENTENCES, Trouble
from bot.runtime.in_time import in_time
from bot.slack.slack_answers import SlackAnswers, TokenKind
from services.claude.circuit_breaker import BreakerState
from services.common.plurals import counted
from services.reports.backlog_service import Backlog, backlog_service

STUCK_SECONDS = 120.0
"""What waits longer than this is stuck."""

READ_SECONDS = 2.0
BY_TOKEN = {TokenKind.BOT: Trouble.TOKEN_REVOKED, TokenKind.APP: Trouble.APP_TOKEN_REVOKED}


class Status:
    """The troubles of this process and of the database that it shares."""

    def __init__(self, deps: Deps, answers: SlackAnswers, *, is_connected: Callable[[], Awaitable[bool]]) -> None:
        self._deps = deps
        self._answers = answers
        self.is_connected = is_connected

    async def backlog(self, *, now: datetime | None = None) -> Backlog | None:
        """Return what waits at `now`, or at present, or None if the database does not answer in time."""

        async def read() -> Backlog:
            async with self._deps.database.read() as db:
                return await backlog_service.read(db, now=now or self._deps.clock())

        return await in_time(read(), seconds=READ_SECONDS)

    async def troubles(self, backlog: Backlog | None) -> dict[Trouble, str]:
        """Return a sentence for each trouble, and keep them for admins. `backlog` is None if the database is silent."""
        found = [BY_TOKEN[kind] for kind in self._answers.revoked]
        if not await self.is_connected():
            found.append(Trouble.SLACK_DISCONNECTED)
        found += [Trouble.DATABASE_UNREACHABLE] if backlog is None else _of_backlog(backlog)
        if self._deps.claude.breaker.state != BreakerState.CLOSED:
            found.append(Trouble.CLAUDE_FAILING)
        says = {trouble: self._sentence(trouble, backlog or Backlog()) for trouble in found}
        self._deps.health.note(says, now=self._deps.clock())
        return says

    async def check(self) -> None:
        """Look for troubles, for the line of health that admins read."""
        await self.troubles(await self.backlog())

    def _sentence(self, trouble: Trouble, backlog: Backlog) -> str:
        """Return what is wrong and what to do, with the present codes and figures."""
        bot_code, app_code = (self._answers.revoked.get(kind, "no") for kind in (TokenKind.BOT, TokenKind.APP))
        details = {
            Trouble.TOKEN_REVOKED: f"Slack says {bot_code}.",
            Trouble.APP_TOKEN_REVOKED: f"Slack says {app_code}.",
            Trouble.OUTBOX_STUCK: (
                f"{counted(backlog.posts, 'message', 'messages')} and {counted(backlog.files, 'file', 'files')} wait."
            ),
            Trouble.INBOX_STUCK: f"{counted(backlog.lines, 'message waits', 'messages wait')}.",
            Trouble.TURNS_STOPPED: f"{counted(backlog.stopped_turns, 'answer is stopped', 'answers are stopped')}.",
            Trouble.CLAUDE_PAUSED: " ".join(sorted(SETUP.get(reason, UNKNOWN_SETUP) for reason in backlog.pauses)),
        }
        return f"{SENTENCES[trouble]} {details.get(trouble, '')}".strip()


def _of_backlog(backlog: Backlog) -> list[Trouble]:
    troubles = {
        Trouble.APP_UNINSTALLED: backlog.uninstalled > 0,
        Trouble.OUTBOX_STUCK: max(backlog.post_seconds, backlog.file_seconds) > STUCK_SECONDS,
        Trouble.INBOX_STUCK: backlog.line_seconds > STUCK_SECONDS,
        Trouble.TURNS_STOPPED: backlog.stopped_turns > 0,
        Trouble.CLAUDE_PAUSED: bool(backlog.pauses),
    }
    return [trouble for trouble, is_here in troubles.items() if is_here]
