"""The person who acts and how to answer them: Slack's optional ids, narrowed once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.boundary import UNREACHED, Tell, boundary, facts_of
from bot.core.deps import Deps
from bot.slack.slack_users import StrangerError, look_up
from bot.slack.text import clipped, escape
from models.workspace import Role, UserDB, WorkspaceDB
from services.common.errors import NotAllowedError
from services.courses.welcome_service import welcome_service
from services.workspaces.workspace_service import SlackPerson, workspace_service

Next = Callable[[], Awaitable[None]]
LONGEST_FIELD_ERROR = 2000


CONFIRM_SECONDS = 2.0
"""How long an admin waits for Slack's word. Slack itself waits three seconds for our answer."""


class UnconfirmedAdminError(NotAllowedError):
    """The refusal of an admin while Slack does not say whether they still are one."""

    def __init__(self, *, error: BaseException) -> None:
        super().__init__(
            "Slack did not confirm just now that you are an admin, so nothing was done. Try again in a minute.",
            cause=facts_of(error),
        )


@dataclass(frozen=True)
class Caller:
    """The person behind a command, click, submission, or visit."""

    user: UserDB
    workspace: WorkspaceDB
    channel_id: str | None
    """Channel in which they acted, or None in modals and on App Home."""
    trigger_id: str
    """Opens a modal within three seconds. Empty if Slack gives none."""


class ResolveCaller:
    """Bolt middleware that adds `caller` and `tell` to the context."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps

    async def __call__(
        self,
        context: AsyncBoltContext,
        body: dict[str, Any],
        next: Next,  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Add the caller, registered if they are new. Strangers and failures get an answer, and no listener runs.

        The rights of an admin are confirmed with Slack each time, and a new admin gets a welcome message, once. For an
        event about a person who did not act, `caller` is None and the listener runs.
        """
        context["tell"] = tell_for(context, body)
        context["caller"] = None
        if context.user_id and context.team_id and not is_event_of_membership(body):
            async with boundary("caller", context["tell"]):
                context["caller"] = await self._resolve(context, body)
            if context["caller"] is None:
                return context.ack.response or await context.ack()
        await next()
        return None

    async def _resolve(self, context: AsyncBoltContext, body: dict[str, Any]) -> Caller:
        assert context.user_id is not None
        team_id = own_team(context)
        user, workspace = await self._known(team_id, context.user_id)
        if needs_confirmation(user, body):
            user, workspace = await self._confirmed(context, team_id)
        elif user is None or not user.is_active:
            user, workspace = await register_user(self._deps, slack_of(context), context.user_id, team_id=team_id)
        if not user.is_active:
            raise StrangerError
        if welcome_service.is_new(user):
            async with self._deps.database.begin() as db:
                await welcome_service.welcome(db, user, now=self._deps.clock())
            self._deps.signals.outbox()
        return Caller(
            user=user,
            workspace=workspace,
            channel_id=context.channel_id,
            trigger_id=str(body.get("trigger_id") or ""),
        )

    async def _confirmed(self, context: AsyncBoltContext, team_id: str) -> tuple[UserDB, WorkspaceDB]:
        """Return the person with the rights that Slack gives them now.

        Raises UnconfirmedAdminError if Slack does not say in time, and StrangerError if they are no member anymore.
        """
        try:
            async with asyncio.timeout(CONFIRM_SECONDS):
                person = await look_up(slack_of(context), str(context.user_id), team_id=team_id)
        except UNREACHED as error:
            raise UnconfirmedAdminError(error=error) from error
        return await store_user(self._deps, person, team_id=team_id)

    async def _known(self, team_id: str, slack_user_id: str) -> tuple[UserDB | None, WorkspaceDB]:
        async with self._deps.database.read() as db:
            workspace = await workspace_service.find_workspace(db, team_id)
            if workspace is not None:
                return await workspace_service.get_user(db, workspace, slack_user_id), workspace
        async with self._deps.database.begin() as db:
            return None, await workspace_service.get_or_create_workspace(db, team_id)


async def register_user(
    deps: Deps, slack: AsyncWebClient, slack_user_id: str, *, team_id: str
) -> tuple[UserDB, WorkspaceDB]:
    """Return the person as stored from Slack's present data, and the workspace, which is created if it is new.

    A deactivated person is stored as inactive, and returned. Raises StrangerError for a bot or a person of another
    workspace, and SlackApiError if Slack does not return the person.
    """
    return await store_user(deps, await look_up(slack, slack_user_id, team_id=team_id), team_id=team_id)


async def store_user(deps: Deps, person: SlackPerson, *, team_id: str) -> tuple[UserDB, WorkspaceDB]:
    """Store the person as Slack has just described them. Return them and the workspace, which is created if it is new."""
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, team_id)
        return await workspace_service.upsert_user(db, workspace, person, now=deps.clock()), workspace


def needs_confirmation(user: UserDB | None, body: dict[str, Any]) -> bool:
    """Return whether Slack has to confirm the person's rights: each time an admin acts, or someone asks for `/vc-admin`.

    Slack says in an event when someone is an admin no longer, and an event can be missed. What is suggested while an
    admin types is checked when the form is sent.
    """
    if body.get("type") == "block_suggestion":
        return False
    return body.get("command") == "/vc-admin" or (user is not None and user.role == Role.ADMIN)


def own_team(context: AsyncBoltContext) -> str:
    """Return the workspace in which the app is installed. A payload may name the person's own workspace instead."""
    authorized = context.authorize_result
    return str((authorized and authorized.team_id) or context.team_id)


def slack_of(context: AsyncBoltContext) -> AsyncWebClient:
    """Return the Slack client that Bolt made for this request."""
    assert context.client is not None
    return context.client


def is_event_of_membership(body: dict[str, Any]) -> bool:
    """Return whether this is any event but the opening of App Home.

    The people in it may not have acted, such as a new member of a channel, so no caller is resolved for it.
    """
    return body.get("type") == "event_callback" and body["event"].get("type") != "app_home_opened"


def tell_for(context: AsyncBoltContext, body: dict[str, Any]) -> Tell:
    """Return the way to answer: at a field of the sent modal, or in a message that only the person sees.

    Nobody asked for an event, so its failures stay in the log.
    """
    if body.get("type") == "event_callback":
        return _tell_nobody
    if body.get("type") == "view_submission":
        return _tell_in_modal(context, body["view"])
    return _tell_quietly(context)


async def _tell_nobody(message: str, *, fields: Mapping[str, str] | None = None, is_markup: bool = False) -> None:
    """Do nothing."""


def _tell_in_modal(context: AsyncBoltContext, view: dict[str, Any]) -> Tell:
    """Return a `tell` that keeps the modal open and shows the sentence at the field, or else at the first field."""
    inputs = [str(block["block_id"]) for block in view["blocks"] if block["type"] == "input"]

    async def tell(message: str, *, fields: Mapping[str, str] | None = None, is_markup: bool = False) -> None:  # noqa: ARG001 - a modal shows plain words
        if inputs:
            at = {field: words for field, words in (fields or {}).items() if field in inputs} or {inputs[0]: message}
            errors = {field: clipped(words, LONGEST_FIELD_ERROR) for field, words in at.items()}
            await context.ack(response_action="errors", errors=errors)
        else:
            await context.ack(response_action="update", view=_only_words(view, message))

    return tell


def _only_words(view: dict[str, Any], message: str) -> dict[str, Any]:
    return {
        "type": "modal",
        "title": view["title"],
        "close": {"type": "plain_text", "text": "Close"},
        "blocks": [{"type": "section", "text": {"type": "plain_text", "text": clipped(message, 3000)}}],
    }


def _tell_quietly(context: AsyncBoltContext) -> Tell:
    async def tell(message: str, *, fields: Mapping[str, str] | None = None, is_markup: bool = False) -> None:  # noqa: ARG001 - only modals have fields
        await context.ack()
        words = message if is_markup else escape(message)
        if context.response_url and context.respond is not None:
            await context.respond(text=words, response_type="ephemeral", replace_original=False)
        elif context.user_id:
            await slack_of(context).chat_postMessage(channel=context.user_id, text=words)

    return tell
