"""Bolt's app with its middlewares and listeners, isolated from what Bolt reads from the environment."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.deps import Deps, OfferDeps
from bot.interviews.inbox import StoreLines
from bot.listeners import STORED_EVENTS, register
from bot.slack.caller import ResolveCaller
from bot.slack.event_inbox import StoreEvents

OAUTH_VARIABLES = ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")
"""If both are set, Bolt uses its own store of installations, ignores our token, and drops every event."""


def bolt_app(deps: Deps, slack: AsyncWebClient, *, missed: Callable[[], None]) -> AsyncApp:
    """Return Bolt's app, which uses the bot token of `slack` for every event.

    `missed` is called for a line or event that could not be stored. The error is then raised, and Slack sends it again.
    """
    with _without(OAUTH_VARIABLES):
        app = AsyncApp(client=slack, name="virtual-client", request_verification_enabled=False)
    app.use(StoreLines(deps, missed=missed))
    app.use(StoreEvents(deps, STORED_EVENTS, missed=missed))
    app.use(OfferDeps(deps))
    app.use(ResolveCaller(deps))
    register(app)
    return app


@contextmanager
def _without(names: tuple[str, ...]) -> Iterator[None]:
    """Hide these environment variables during the block."""
    hidden = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(hidden)
