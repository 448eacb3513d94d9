"""What a person asks for, each a typed value with its caller and the ways to answer."""

import hashlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from uuid import UUID

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.boundary import UNREACHED, Tell, facts_of
from bot.core.deps import Deps
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.encoding import Payload
from bot.slack.fields import Fields
from services.common.errors import Refusal
from services.messaging.form_service import FormKey, FormResult, form_service

log = logging.getLogger(__name__)

P = TypeVar("P", bound=Payload)
M = TypeVar("M", bound=Payload)
View = dict[str, Any]
Store = Callable[[AsyncSession], Awaitable[UUID]]


class WrongPlaceError(Refusal):
    """A command that needs the channel of a course."""


@dataclass(frozen=True)
class Request:
    """Something that a person asked for, and the ways to answer."""

    name: str
    """The action, form or command as the table names it."""
    caller: Caller
    slack: AsyncWebClient
    tell: Tell
    """Say a sentence to them alone: at a field of their form, or for their eyes only."""
    context: AsyncBoltContext = field(repr=False)
    modal_id: str
    """The modal that they pressed in; "" on a message or on Home."""

    async def ack(self, **answer: Any) -> None:
        """Tell Slack that the request has arrived. The first answer counts."""
        if self.context.ack.response is None:
            await self.context.ack(**answer)

    async def open(self, view: View) -> None:
        """Show a modal, on top of the one in which they pressed."""
        show = self.slack.views_push if self.modal_id else self.slack.views_open
        await show(trigger_id=self.caller.trigger_id, view=view)
        await self.ack()

    async def show(self, post: Post) -> None:
        """Show a message to them alone: beside where they asked, or in their messages."""
        await self.ack()
        if self.context.response_url and self.context.respond is not None:
            await self.context.respond(**post.arguments(), response_type="ephemeral", replace_original=False)
        else:
            await self.slack.chat_postMessage(channel=self.caller.user.slack_user_id, **post.arguments())


@dataclass(frozen=True)
class Command(Request):
    """A slash command: `/vc-assign publish Intake` has the verb publish and the rest Intake."""

    verb: str
    rest: str
    channel_name: str

    def channel(self) -> str:
        """Return the channel that it was given in. Raises WrongPlaceError in direct messages."""
        return channel_of(self)


@dataclass(frozen=True)
class Click(Request, Generic[P]):
    """A button or a choice of a menu that was pressed."""

    payload: P
    message: tuple[str, str] | None
    """The channel and the ts of the message that holds it."""
    is_on_home: bool

    async def update(self, view: View) -> None:
        """Let the modal in which they pressed look like this."""
        await self.slack.views_update(view_id=self.modal_id, view=view)

    async def replace(self, post: Post) -> None:
        """Let the message that only they see, and in which they pressed, look like this."""
        if self.context.respond is not None:
            await self.context.respond(**post.arguments(), response_type="ephemeral", replace_original=True)

    async def rewrite(self, text: str) -> None:
        """Put this sentence in the place of the message in which they pressed."""
        if self.message is not None:
            channel_id, ts = self.message
            await self.slack.chat_update(channel=channel_id, ts=ts, text=text, blocks=[])

    def channel(self) -> str:
        """Return the channel in which they pressed. Raises WrongPlaceError in direct messages."""
        return channel_of(self)


@dataclass(frozen=True)
class ModalClick(Click[P], Generic[P, M]):
    """A click in a modal that carries a value of its own."""

    inside: M
    typed: Fields
    """What they have typed in the modal so far."""


@dataclass(frozen=True)
class Search(Request, Generic[P]):
    """Words typed into a menu that asks us for choices."""

    words: str
    payload: P
    """What the modal carries; Nothing where the menu is part of a message."""

    async def offer(self, options: Sequence[dict[str, Any]]) -> None:
        """Give the choices."""
        await self.ack(options=list(options))


@dataclass(frozen=True)
class Visit(Request):
    """A person who opens the app. They asked for nothing: what fails is for the log."""

    tab: str

    async def publish(self, view: View) -> None:
        """Show this on their Home tab."""
        await self.slack.views_publish(user_id=self.caller.user.slack_user_id, view=view)


@dataclass
class _Progress:
    """How far a form has come."""

    saved: FormResult | None = None


@dataclass(frozen=True)
class Form(Request, Generic[P]):
    """A modal that was sent.

    `save` is the one way to store it. From its commit on, nothing that fails reports the form as failed, and the same
    modal sent again stores nothing, says nothing twice, and closes as it did.
    """

    payload: P
    fields: Fields
    below: str
    """The modal under it, which shows again when it closes; "" where there is none."""
    progress: _Progress = field(default_factory=_Progress, repr=False)

    @property
    def is_saved(self) -> bool:
        """Whether it has been stored, now or before."""
        return self.progress.saved is not None

    async def save(self, deps: Deps, store: Store) -> UUID:
        """Run `store` in one transaction, once for this form; return the id of what it stored, now or before.

        Raises SavedBeforeError where the form was stored with other words, and whatever `store` raises.
        """
        key = FormKey(self.caller.workspace.id, self.modal_id, self.name, self._digest(deps.secret_key))
        async with deps.database.begin() as db:
            saved = await form_service.store_once(db, key, store, now=deps.clock())
        self.progress.saved = saved
        return saved.subject_id

    async def close(self) -> None:
        """Close the modal."""
        await self.ack()

    async def close_all(self) -> None:
        """Close the modal and all that lie under it."""
        await self.ack(response_action="clear")

    async def turn_into(self, view: View) -> None:
        """Show another modal in its place."""
        await self.ack(response_action="update", view=view)

    async def confirm(self, post: Post, *, channel_id: str | None = None) -> None:
        """Say that it is saved: in the channel, to them alone; in their messages where Slack does not take that."""
        if self.progress.saved is None or not self.progress.saved.is_new:
            return
        user_id = self.caller.user.slack_user_id
        if channel_id is not None:
            there = self.slack.chat_postEphemeral(channel=channel_id, user=user_id, **post.arguments())
            if await self._sent(there):
                return
        await self._sent(self.slack.chat_postMessage(channel=user_id, **post.arguments()))

    async def refresh_below(self, build: Callable[[], Awaitable[View]]) -> None:
        """Let the modal under it show what was saved."""
        if self.below:
            await self._sent(self.slack.views_update(view_id=self.below, view=await build()))

    async def _sent(self, call: Coroutine[Any, Any, object]) -> bool:
        try:
            await call
        except UNREACHED as error:
            log.warning("%s is saved; Slack did not take the message about it", self.name, extra=facts_of(error))
            return False
        return True

    def _digest(self, secret_key: str) -> str:
        typed = json.dumps(dict(self.fields), sort_keys=True, default=str)
        return hmac.new(secret_key.encode(), typed.encode(), hashlib.sha256).hexdigest()


def channel_of(request: Request) -> str:
    """Return the channel of a request. Raises WrongPlaceError in direct messages."""
    channel_id = request.caller.channel_id
    if channel_id is None or channel_id.startswith("D"):
        raise WrongPlaceError("This works in the channel of a course. Go there and use it again.")
    return channel_id
