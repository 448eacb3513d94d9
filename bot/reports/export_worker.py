"""Worker that makes the files people have asked for, and sends each of them once."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.boundary import facts_of
from bot.core.deps import Deps
from bot.core.slack_errors import LIMITED, REFUSED_TOKEN, code_of, is_answer, retry_after
from bot.core.work_kind import LeaseLostError, LeaseStatus, WorkKind
from bot.core.worker import Worker
from bot.reports.export_files import made
from bot.slack.files import dm_with, sentence_of
from bot.slack.uploads import begin_upload, is_shared, send_bytes, share
from services.common.backoff import pause_after
from services.common.errors import Refusal
from services.messaging.outgoing import Outgoing
from services.paid_work import lease
from services.reports.export_requests import ClaimedExport, export_requests

MOST_TRIES = 8
"""Tries of a file that Slack refuses without a known reason, over about twenty minutes."""

MOST_MISTAKES = 3
"""Tries of a file that a bug of ours prevents."""

PASSING = REFUSED_TOKEN | LIMITED
"""Slack's errors that pass, or that an operator fixes. The file stays owed."""

FINAL = frozenset(
    {"channel_not_found", "file_uploads_disabled", "missing_scope", "restricted_action", "storage_limit_reached",
     "user_disabled", "user_not_found"}
)  # fmt: skip
"""Slack's errors that another try does not change."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class FileShared:
    """The file is in the person's messages."""


@dataclass(frozen=True)
class FileRefused:
    """The file cannot be had. `why` is a sentence for the person."""

    why: str


@dataclass(frozen=True)
class FilePostponed:
    """The file is tried again after this many seconds."""

    seconds: float


ExportOutcome = FileShared | FileRefused | FilePostponed


class ExportWork(WorkKind[UUID, ClaimedExport, ExportOutcome]):
    """A file that was promised to a person."""

    name = "export"
    at_once = 4

    def __init__(self, deps: Deps, slack: AsyncWebClient) -> None:
        self._deps = deps
        self._slack = slack

    async def list_pending(self, db: AsyncSession, *, now: datetime) -> Collection[UUID]:
        """Return the exports of all workspaces that are due and that nobody has taken, oldest first.

        Those whose lease has expired are among them.
        """
        return await export_requests.list_due(db, now=now)

    async def claim(self, db: AsyncSession, key: UUID) -> ClaimedExport | None:
        """Take the export's lease. Return None if another worker has it or it is done."""
        return await export_requests.claim(db, key)

    async def perform(self, claim: ClaimedExport, lease_status: LeaseStatus) -> ExportOutcome:
        """Send the file, unless an earlier try has sent it. Return whether it is there, refused, or tried again later.

        A refusal of ours or of Slack is no error here. Raises LeaseLostError if another worker has the export.
        """
        try:
            await self._send(claim, lease_status)
        except Refusal as refusal:
            return FileRefused(refusal.message)
        except SlackApiError as error:
            log.warning("an export was refused by Slack", extra={"code": code_of(error)})
            return _ruling(error, claim.attempts + 1)
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("an export has an unknown outcome", extra=facts_of(error))
            return FilePostponed(pause_after(claim.attempts + 1).total_seconds())
        return FileShared()

    async def record(self, db: AsyncSession, claim: ClaimedExport, done: ExportOutcome) -> bool:
        """Mark the export as sent, schedule another try, or mark it as failed and queue a message that says why.

        Return False if the lease was lost: then nothing is stored.
        """
        now = self._deps.clock()
        match done:
            case FileShared():
                return await export_requests.note_sent(db, claim)
            case FileRefused(why):
                return await export_requests.give_up(db, claim, why=why, now=now)
            case FilePostponed(seconds):
                return await export_requests.try_again(db, claim, seconds=seconds, now=now)

    async def fail(self, db: AsyncSession, claim: ClaimedExport, error: Exception, *, reference: str) -> object:  # noqa: ARG002 - the worker has logged it
        """Schedule another try after a bug. At the third failed try, queue a message to the person with the reference.

        Return False if the lease was lost: then nothing is stored.
        """
        now = self._deps.clock()
        if claim.attempts + 1 < MOST_MISTAKES:
            seconds = pause_after(claim.attempts + 1).total_seconds()
            return await export_requests.try_again(db, claim, seconds=seconds, now=now)
        why = f"Something went wrong on our side. Give an admin this reference: {reference}"
        return await export_requests.give_up(db, claim, why=why, now=now)

    async def _send(self, claim: ClaimedExport, lease_status: LeaseStatus) -> None:
        """Make, upload, and share the file. Its id is stored before it is shared: after a crash Slack knows the rest."""
        channel_id = await dm_with(self._slack, claim.user.slack_user_id)
        if claim.file_id and await is_shared(self._slack, claim.file_id, channel_id=channel_id):
            return
        file = await made(claim, self._deps, now=self._deps.clock())
        lease_status.check()
        file_id, address = await begin_upload(self._slack, file)
        async with self._deps.database.begin(in_line=True) as db:
            if not await export_requests.note_file(db, claim, file_id):
                raise LeaseLostError
        await send_bytes(self._slack, address, file.content)
        await self._still_ours(claim)
        await share(self._slack, file_id, file, channel_id=channel_id)

    async def _still_ours(self, claim: ClaimedExport) -> None:
        """Renew the lease, since a machine may have been asleep. Raises LeaseLostError if another worker has it."""
        async with self._deps.database.begin(in_line=True) as db:
            if not await lease.renew(db, claim.lease):
                raise LeaseLostError


class ExportWorker(Worker[UUID, ClaimedExport, ExportOutcome]):
    """Worker for the files that people have asked for."""

    def __init__(self, deps: Deps, slack: AsyncWebClient, *, deliver: Callable[[Outgoing], None]) -> None:
        super().__init__(ExportWork(deps, slack), deps, deliver=deliver)


def _ruling(error: SlackApiError, attempts: int) -> ExportOutcome:
    """Return what Slack's refusal means for the file."""
    code = code_of(error)
    is_last = is_answer(error) and code not in PASSING and attempts >= MOST_TRIES
    if code in FINAL or is_last:
        return FileRefused(sentence_of(error))
    return FilePostponed(retry_after(error) or pause_after(attempts).total_seconds())
