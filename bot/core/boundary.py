"""The error boundary: the person reads a sentence, and the log gets the details."""

import inspect
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any, Protocol, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy.exc import SQLAlchemyError

from bot.core.block_sizes import TooLargeError
from bot.core.frames import frames_of
from bot.core.slack_errors import code_of
from services.common.errors import FieldErrors, OperatorError, Refusal

log = logging.getLogger(__name__)

UNREACHED = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)
"""What a call to Slack raises when Slack refuses it or cannot be reached."""

Listener = Callable[..., Awaitable[None]]
Result = TypeVar("Result")


class Tell(Protocol):
    """Callback that shows a sentence only to the person who acted, at a field of their modal if there is one."""

    async def __call__(self, message: str, *, fields: Mapping[str, str] | None = None, is_markup: bool = False) -> None:
        """Show the message, or in a modal the sentence at each of the fields.

        The text is plain unless `is_markup` is set. Then the caller has already escaped all user text in it.
        """


def bounded(listener: Listener) -> Listener:
    """Wrap a listener so that no exception leaves it. The person reads the refusal, or an apology with a reference.

    An exception that left a listener right after `ack()` would erase the acknowledgement. Bolt passes arguments by the
    names in the signature, so the wrapper keeps the listener's signature and adds `tell`.
    """
    wanted = inspect.signature(listener).parameters
    shown = list(wanted.values())
    if "tell" not in wanted:
        shown.append(inspect.Parameter("tell", inspect.Parameter.POSITIONAL_OR_KEYWORD))

    async def inside(**arguments: Any) -> None:
        tell: Tell = arguments["tell"]
        if "tell" not in wanted:
            del arguments["tell"]
        async with boundary(listener.__name__, tell):
            await listener(**arguments)

    inside.__name__ = listener.__name__
    inside.__doc__ = listener.__doc__
    inside.__signature__ = inspect.Signature(shown)  # type: ignore[attr-defined] # Bolt reads it
    return inside


@asynccontextmanager
async def boundary(name: str, tell: Tell) -> AsyncIterator[None]:
    """Catch every exception of the block but a cancellation. Show a refusal's message, or an apology for a bug.

    The apology has a new reference, which the log has too. A refusal is logged with its class and facts, without its
    words.
    """
    try:
        yield
    except Refusal as refusal:
        log.info("%s refused", name, extra={"error": type(refusal).__qualname__, "facts": dict(refusal.facts)})
        await say(tell, refusal.message, _fields(refusal))
    except Exception as error:  # noqa: BLE001 - the listener boundary
        await say(tell, _apology(name, error))


async def guarded(name: str, work: Coroutine[Any, Any, Result]) -> Result | None:
    """Return the work's result, or None after any exception but a cancellation.

    The failure is logged with a reference, and no person gets a message.
    """
    try:
        return await work
    except Exception as error:  # noqa: BLE001 - the job runner
        log_bug(name, error)
        return None


def _apology(name: str, error: Exception) -> str:
    reference = log_bug(name, error)
    if isinstance(error, SQLAlchemyError):
        return (
            "The database cannot be reached right now. In a minute, check whether your change was saved, and "
            f"try again if it wasn't. (Reference {reference})"
        )
    if isinstance(error, (SlackClientError, aiohttp.ClientError)):
        return (
            "Slack did not respond as expected. Please try again in a minute. If it happens again, give an "
            f"admin this reference: {reference}"
        )
    if isinstance(error, TooLargeError):
        return (
            "This is more than Slack can show, so it was not opened. Nothing is lost. Give an admin this "
            f"reference: {reference}"
        )
    return (
        "Something went wrong on our side. Please try again. If it happens again, give an admin this reference: "
        f"{reference}"
    )


def log_bug(name: str, error: Exception) -> str:
    """Log where an error happened, and return a new reference.

    Only the message of an operator error is logged, since other messages may quote people.
    """
    reference = secrets.token_hex(4)
    words = f": {error.message}" if isinstance(error, OperatorError) else ""
    log.error("%s broke, reference %s%s", name, reference, words, extra=facts_of(error, reference=reference, what=name))
    return reference


def facts_of(error: BaseException, **more: object) -> dict[str, object]:
    """Return the log fields of an error: its class and place, and Slack's code where it has one. None of its words.

    `more` are further fields of the line.
    """
    code = {"code": code_of(error)} if isinstance(error, SlackApiError) else {}
    return {"error": type(error).__qualname__, "frames": frames_of(error), **code, **more}


def _fields(refusal: Refusal) -> Mapping[str, str]:
    if isinstance(refusal, FieldErrors):
        return refusal.errors
    return {refusal.field: refusal.message} if refusal.field else {}


async def say(tell: Tell, message: str, fields: Mapping[str, str] | None = None) -> None:
    """Show the message to the person, or the sentences at the fields. If Slack cannot be reached, log that instead."""
    try:
        await tell(message, fields=fields)
    except UNREACHED as error:
        log.warning("a person could not be told", extra=facts_of(error))
