"""Answers that many buttons share: open a modal, turn its page, or make a change and confirm it."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.core.deps import Deps
from bot.slack.blocks.confirmation import Confirmation
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.encoding import NoPayload, Payload
from bot.slack.requests import Click, View
from bot.slack.text import escape
from services.common.errors import Refusal

P = TypeVar("P", bound=Payload)
Listener = Callable[[Click[P], Deps], Awaitable[None]]


def opens(build: Callable[[Caller, Deps, P], Awaitable[View]]) -> Listener[P]:
    """Return a listener that opens the modal for a payload. It raises whatever `build` raises."""

    async def listener(click: Click[P], deps: Deps) -> None:
        await click.open(await build(click.caller, deps, click.payload))

    return listener


async def acknowledged(click: Click[NoPayload], deps: Deps) -> None:  # noqa: ARG001 - Slack has opened the address
    """Do nothing more than to tell Slack that the click on a link has arrived."""
    await click.ack()


def brings(title: str, build: Callable[[Caller, Deps, P], Awaitable[Post]]) -> Listener[P]:
    """Return a listener that shows a message only to the person, as a modal if they act in a modal or on App Home.

    It raises whatever `build` raises.
    """

    async def listener(click: Click[P], deps: Deps) -> None:
        await click.ack()
        await click.bring(title, await build(click.caller, deps, click.payload))

    return listener


def turns(build: Callable[[Caller, Deps, P], Awaitable[View]]) -> Listener[P]:
    """Return a listener that shows another page in the modal. It raises whatever `build` raises."""

    async def listener(click: Click[P], deps: Deps) -> None:
        await click.ack()
        await click.update(await build(click.caller, deps, click.payload))

    return listener


def changes(change: Callable[[Caller, Deps, P], Awaitable[Confirmation]]) -> Listener[P]:
    """Return a listener that makes a change and shows its confirmation only to the person, where they acted.

    It acknowledges the click first, and then wakes the outbox. It raises whatever `change` raises.
    """

    async def listener(click: Click[P], deps: Deps) -> None:
        await click.ack()
        confirmation = await change(click.caller, deps, click.payload)
        deps.signals.outbox()
        await click.conclude(confirmation)

    return listener


async def outcome(work: Awaitable[str]) -> str:
    """Return the confirmation of the work, or the message of its refusal, with markup. Other errors pass."""
    try:
        return await work
    except Refusal as refusal:
        return escape(refusal.message)
