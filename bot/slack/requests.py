"""Typed requests of a person, with the caller and the ways to answer."""

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
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.kit import modal, section
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
    """The refusal of a command outside of a course's channel."""


@dataclass(frozen=True)
class Request:
    """A request of a person, and the ways to answer it."""

    name: str
    """Name of the action, form, or command in the table."""
    caller: Caller
    slack: AsyncWebClient
    tell: Tell
    """Shows a sentence only to the person: at a field of their form or in a message."""
    context: AsyncBoltContext = field(repr=False)
    modal_id: str
    """Modal with the pressed button, or "" for a message or App Home."""

    async def ack(self, **answer: Any) -> None:
        """Tell Slack that the request has arrived. Only the first answer counts."""
        if self.context.ack.response is None:
            await self.context.ack(**answer)

    async def open(self, view: View) -> None:
        """Open a modal, on top of the one with the pressed button, and acknowledge the request.

        Raises SlackApiError.
        """
        show = self.slack.views_push if self.modal_id else self.slack.views_open
        await show(trigger_id=self.caller.trigger_id, view=view)
        await self.ack()

    async def show(self, post: Post) -> None:
        """Show a message only to the person: where they asked, or in their direct messages.

        Acknowledge the request first. Raises SlackApiError if Slack refuses a direct message.
        """
        await self.ack()
        if self.context.response_url and self.context.respond is not None:
            await self.context.respond(**post.arguments(), response_type="ephemeral", replace_original=False)
        else:
            await self.slack.chat_postMessage(channel=self.caller.user.slack_user_id, **post.arguments())

    async def conclude(self, confirmation: Confirmation) -> None:
        """Show the result of what the person did, only to them. Acknowledge the request first."""
        await self.show(confirmation.post())


@dataclass(frozen=True)
class Command(Request):
    """A slash command. `/vc-assign publish Intake` has the verb `publish` and the rest `Intake`."""

    verb: str
    rest: str
    channel_name: str

    def channel(self) -> str:
        """Return the command's channel. Raises WrongPlaceError in direct messages."""
        return channel_of(self)


@dataclass(frozen=True)
class Click(Request, Generic[P]):
    """A pressed button or a choice in a menu."""

    payload: P
    message: tuple[str, str] | None
    """Channel and ts of the message with the button."""
    is_on_home: bool

    def is_in(self, channel_id: str) -> bool:
        """Return whether the button is part of a message in this channel."""
        return not self.modal_id and self.caller.channel_id == channel_id

    async def update(self, view: View) -> None:
        """Replace the content of the modal with the pressed button. Raises SlackApiError if Slack refuses it."""
        await self.slack.views_update(view_id=self.modal_id, view=view)

    async def conclude(self, confirmation: Confirmation) -> None:
        """Show the result only to the person: in the modal, over App Home, or as a message. Acknowledge the click first."""
        if self.modal_id:
            await self.update(confirmation.view())
        elif self.is_on_home:
            await self.open(confirmation.view())
        else:
            await self.show(confirmation.post())

    async def bring(self, title: str, post: Post) -> None:
        """Show a message only to the person: in the modal, over App Home, or as a message. Acknowledge the click first."""
        if self.modal_id:
            await self.update(as_modal(title, post))
        elif self.is_on_home:
            await self.open(as_modal(title, post))
        else:
            await self.show(post)

    async def replace(self, post: Post, *, title: str = "Virtual Client") -> None:
        """Replace the private message with the pressed button, or the content of the modal with it.

        `title` is the modal's title. Do nothing if the click came from elsewhere.
        """
        if self.modal_id:
            await self.update(as_modal(title, post))
        elif self.context.respond is not None:
            await self.context.respond(**post.arguments(), response_type="ephemeral", replace_original=True)

    async def rewrite(self, text: str) -> None:
        """Replace the message with the pressed button by this sentence, without buttons.

        Do nothing outside of a message. Raises SlackApiError if Slack refuses it.
        """
        if self.message is not None:
            channel_id, ts = self.message
            await self.slack.chat_update(channel=channel_id, ts=ts, text=text, blocks=[])

    def channel(self) -> str:
        """Return the channel of the click. Raises WrongPlaceError in direct messages."""
        return channel_of(self)


@dataclass(frozen=True)
class ModalClick(Click[P], Generic[P, M]):
    """A click in a modal that carries its own payload."""

    inside: M
    typed: Fields
    """What the person has typed in the modal so far."""


@dataclass(frozen=True)
class Search(Request, Generic[P]):
    """Words typed into a menu that asks the app for options."""

    words: str
    payload: P
    """The modal's payload, or Nothing if the menu is part of a message."""

    async def offer(self, options: Sequence[dict[str, Any]]) -> None:
        """Answer the search with these options, at most 100, for Slack to show below the menu."""
        await self.ack(options=list(options))


@dataclass(frozen=True)
class Visit(Request):
    """A person opens the app. They asked for nothing, so failures only go to the log."""

    tab: str

    async def publish(self, view: View) -> None:
        """Publish this view on the person's Home tab. Raises SlackApiError if Slack refuses it."""
        await self.slack.views_publish(user_id=self.caller.user.slack_user_id, view=view)


@dataclass
class _Progress:
    """How far a form has been processed."""

    saved: FormResult | None = None


@dataclass(frozen=True)
class Form(Request, Generic[P]):
    """A submitted modal.

    `save` is the only way to store it. After its commit, no failure reports the form as failed. Sending the same modal
    again stores and confirms nothing, and closes it the same way.
    """

    payload: P
    fields: Fields
    below: str
    """The modal below, which shows again when this one closes, or "" if there is none."""
    progress: _Progress = field(default_factory=_Progress, repr=False)

    @property
    def is_saved(self) -> bool:
        """Return whether the form has been stored, now or before."""
        return self.progress.saved is not None

    @property
    def is_repetition(self) -> bool:
        """Return whether the form had been stored before this request, so that `save` stored nothing."""
        return self.progress.saved is not None and not self.progress.saved.is_new

    async def save(self, deps: Deps, store: Store) -> UUID:
        """Run `store` in one transaction, once per form. Return the id of what it stored, now or before.

        A form is known by workspace, modal, and name, for seven days. After an error nothing is stored, and the form
        can be sent again. No worker is woken. Raises SavedBeforeError if it was stored with other values, and whatever
        `store` raises.
        """
        key = FormKey(self.caller.workspace.id, self.modal_id, self.name, self._digest(deps.secret_key))
        async with deps.database.begin() as db:
            saved = await form_service.store_once(db, key, store, now=deps.clock())
        self.progress.saved = saved
        return saved.subject_id

    async def close(self) -> None:
        """Close the modal, and show the one below it again if there is one."""
        await self.ack()

    async def close_all(self) -> None:
        """Close the modal and all modals below it."""
        await self.ack(response_action="clear")

    async def turn_into(self, view: View) -> None:
        """Replace the sent modal with another one in the same place."""
        await self.ack(response_action="update", view=view)

    async def confirm(self, post: Post, *, channel_id: str | None = None) -> None:
        """Confirm in a message that only the person sees: in the channel, or else in their direct messages.

        Do nothing unless this request has stored the form, so the same form again sends nothing. If Slack does not take
        the message, that is logged.
        """
        if self.progress.saved is None or not self.progress.saved.is_new:
            return
        user_id = self.caller.user.slack_user_id
        if channel_id is not None:
            there = self.slack.chat_postEphemeral(channel=channel_id, user=user_id, **post.arguments())
            if await self._sent(there):
                return
        await self._sent(self.slack.chat_postMessage(channel=user_id, **post.arguments()))

    async def refresh_below(self, build: Callable[[], Awaitable[View]]) -> None:
        """Update the modal below to show what was saved, if there is one. If Slack does not take it, that is logged.

        Without a modal below, `build` is not called. Raises whatever `build` raises.
        """
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


def as_modal(title: str, post: Post) -> View:
    """Return a message as a modal that only shows it."""
    return modal(title, "shown", post.blocks or [section(post.text)])


def channel_of(request: Request) -> str:
    """Return the channel of a request. Raises WrongPlaceError in direct messages."""
    channel_id = request.caller.channel_id
    if channel_id is None or channel_id.startswith("D"):
        raise WrongPlaceError("This works only in a course's channel. Go there and try again.")
    return channel_id
