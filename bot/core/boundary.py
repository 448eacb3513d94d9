"""The edge where errors end: a person reads a sentence, the log keeps the rest."""

import inspect
import logging
import secrets
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy.exc import SQLAlchemyError

from bot.core.block_sizes import TooLargeError
from bot.core.slack_errors import code_of
from services.common.errors import FieldErrors, OperatorError, Refusal

log = logging.getLogger(__name__)

UNREACHED = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)
"""What a call to Slack raises that was refused or did not get through."""

Listener = Callable[..., Awaitable[None]]
Result = TypeVar("Result")


class Tell(Protocol):
    """Says a sentence to the person who acted: at a field of their modal, or for their eyes only."""

    async def __call__(self, message: str, *, fields: Mapping[str, str] | None = None, is_markup: bool = False) -> None:
        """The person reads the message, or in a modal the sentence at each of the fields.

        It is taken as plain words, unless `is_markup` says that all foreign words in it are escaped already.
        """


def bounded(listener: Listener) -> Listener:
    """Nothing escapes the listener: a refusal is told as it is, a bug with a reference to quote.

    An exception that left a listener right after `ack()` would erase the acknowledgement. Bolt hands arguments out
    by the names in the signature, so the wrapper shows the listener's own, with `tell` added.
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
    """Let nothing escape the work inside: a refusal is told as it is, a bug with a reference to quote."""
    try:
        yield
    except Refusal as refusal:
        log.info("%s refused", name, extra={"error": type(refusal).__qualname__, "facts": dict(refusal.facts)})
        await say(tell, refusal.message, _fields(refusal))
    except Exception as error:  # noqa: BLE001 - the listener boundary
        await say(tell, _apology(name, error))


async def guarded(name: str, work: Coroutine[Any, Any, Result]) -> Result | None:
    """The work's result; None after a failure, which is logged: a job or a task of ours never dies in silence."""
    try:
        return await work
    except Exception as error:  # noqa: BLE001 - the job runner
        log_bug(name, error)
        return None


def _apology(name: str, error: Exception) -> str:
    reference = log_bug(name, error)
    if isinstance(error, SQLAlchemyError):
        return f"The records cannot be reached right now. Please look what is there in a minute, and try again. (Reference {reference})"
    if isinstance(error, (SlackClientError, aiohttp.ClientError)):
        return f"Slack did not do what the app asked of it. Please try again in a minute; if it stays, tell an admin this reference: {reference}"
    if isinstance(error, TooLargeError):
        return f"This is more than Slack can show, so it was not opened. Nothing is lost. Tell an admin this reference: {reference}"
    return f"Something went wrong on our side. Please try again; if it stays, tell an admin this reference: {reference}"


def log_bug(name: str, error: Exception) -> str:
    """Log where it broke, and return the reference. Only an operator error's message is logged: others may quote people."""
    reference = secrets.token_hex(4)
    words = f": {error.message}" if isinstance(error, OperatorError) else ""
    log.error("%s broke, reference %s%s", name, reference, words, extra=facts_of(error, reference=reference, what=name))
    return reference


def facts_of(error: BaseException, **more: object) -> dict[str, object]:
    """Return the log fields of an error: its class and place, and Slack's code where it has one. None of its words.

    `more` are further fields of the line.
    """
    code = {"code": code_of(error)} if isinstance(error, SlackApiError) else {}
    return {"error": type(error).__qualname__, "frames": described(error), **code, **more}


def described(error: BaseException) -> str:
    """Types and places of an error and its causes, with none of their texts."""
    parts = []
    seen: BaseException | None = error
    while seen is not None:
        frames = list(traceback.walk_tb(seen.__traceback__))[-6:]
        where = " < ".join(f"{Path(frame.f_code.co_filename).name}:{line}" for frame, line in reversed(frames))
        code = f" {code_of(seen)}" if isinstance(seen, SlackApiError) else ""
        parts.append(f"{type(seen).__qualname__}{code} at {where}")
        seen = seen.__cause__
    return " | caused by ".join(parts)


def _fields(refusal: Refusal) -> Mapping[str, str]:
    if isinstance(refusal, FieldErrors):
        return refusal.errors
    return {refusal.field: refusal.message} if refusal.field else {}


async def say(tell: Tell, message: str, fields: Mapping[str, str] | None = None) -> None:
    """The person has been told, or the log says that they could not be."""
    try:
        await tell(message, fields=fields)
    except UNREACHED as error:
        log.warning("a person could not be told", extra=facts_of(error))
