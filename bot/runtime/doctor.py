"""`virtual-client doctor`: one line for each part of the setup, with what is wrong and what to do."""

import asyncio
import os
import secrets
import time
from collections.abc import Awaitable, Callable

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from sqlalchemy.exc import SQLAlchemyError

from bot.admin.blocks.alert import SETUP
from bot.core.slack_errors import code_of
from bot.delivery.slack_posts import EVENT_TYPE
from bot.runtime.content_check import check_content
from bot.runtime.failures import problems_of
from bot.runtime.network import prepare_network
from bot.runtime.settings import Settings, drop_proxies_for_loopback
from bot.runtime.socket_start import count_connections
from bot.slack.identity import AGENTS, scopes_of
from services.claude.anthropic_service import AnthropicService
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.errors import ClaudeError, ClaudeSetupError, SetupReason
from services.claude.pricing import price_of
from services.common.errors import OperatorError
from services.common.plurals import counted
from services.courses.enrollment_service import enrollment_service
from services.documents.pdf import has_own_fonts
from services.library.template_service import TemplateService
from services.storage.address import database_url
from services.storage.database import Database
from services.storage.file_lock import DatabaseInUseError
from services.storage.look import tables_in_use
from services.storage.schema import Tables

SCOPES = (
    "channels:history", "channels:join", "channels:read", "chat:write", "chat:write.customize",
    "commands", "files:read", "files:write", "groups:history", "groups:read", "im:history", "im:read", "im:write", "metadata.message:read",
    "users:read",
)  # fmt: skip
"""Scopes that manifest.yml asks for. A test compares the two."""

Check = Callable[[Settings], Awaitable[str]]


class IllError(Exception):
    """A failed check, with what is wrong and what to do."""


async def examine(settings: Settings) -> int:
    """Run every check and print its line. Return 0 if all passed, and otherwise 1.

    One check posts a message to the direct messages of a workspace owner, reads it back, and deletes it. No tables are
    created or changed, and no call to Claude costs money.
    """
    checks: tuple[tuple[str, Check], ...] = (
        ("Proxies and certificates", _network),
        ("Database", _database),
        ("Content files", _content),
        ("Fonts for PDFs", _fonts),
        ("Slack bot token", _bot_token),
        ("Slack scopes", _scopes),
        ("Slack app token", _app_token),
        ("Slack websocket", _socket),
        ("Slack metadata", _metadata),
        ("Claude", _claude),
        ("Price", _price),
    )
    drop_proxies_for_loopback(settings)
    print("ok    Settings: complete")  # noqa: T201 - for the operator
    is_well = True
    for name, check in checks:
        try:
            line = f"ok    {name}: {await check(settings)}"
        except Exception as error:  # noqa: BLE001 - a check that raises must not end the others
            line, is_well = f"WRONG {name}: {_problem(error)}", False
        print(line)  # noqa: T201 - for the operator
    return 0 if is_well else 1


def _problem(error: Exception) -> str:
    """Return what is wrong and what to do. A check says it itself, or it has raised an error of something else."""
    return str(error) if isinstance(error, IllError) else " ".join(problems_of(error))


async def _network(_: Settings) -> str:
    """Check the variables of the shell. The other checks go on without those that are wrong."""
    problems = prepare_network(os.environ)
    for name in problems:
        del os.environ[name]
    if problems:
        raise IllError(" ".join(problems.values()))
    return "usable"


async def _database(settings: Settings) -> str:
    try:
        database = Database(settings.database_url)
    except DatabaseInUseError:
        return await _database_in_use(settings)
    try:
        tables = await database.check_current()
    finally:
        await database.close()
    if tables == Tables.NEWER:
        return "reachable. A newer version has changed its tables, and this version can use them"
    return "reachable, with its tables"


async def _database_in_use(settings: Settings) -> str:
    """Look at the SQLite file of a running app, without writing. A start may still be busy with its tables."""
    tables = await asyncio.to_thread(tables_in_use, database_url(settings.database_url))
    if tables in {Tables.MISSING, Tables.OLDER}:
        raise IllError(
            "another command or a starting app uses the file and has not finished its tables. Try again in a minute."
        )
    return "the app is running and uses the file, so it was only read. It has its tables"


async def _content(_: Settings) -> str:
    check_content()
    ready = TemplateService()
    return (
        f"{len(ready.personas)} template personas and {len(ready.rubrics)} template rubrics. Every prompt and "
        "template is valid"
    )


async def _fonts(_: Settings) -> str:
    if has_own_fonts():
        return "every script"
    return "those of this machine. Install virtual-client[fonts], or Noto, where names in other scripts are missing."


async def _bot_token(settings: Settings) -> str:
    answer = await _asked(_slack(settings).auth_test(), "Copy the Bot User OAuth Token from OAuth & Permissions again.")
    return f"valid, for the workspace {answer['team']}"


async def _scopes(settings: Settings) -> str:
    answer = await _asked(_slack(settings).auth_test(), "Fix the bot token first.")
    granted = scopes_of(answer)
    if missing := sorted(set(SCOPES) - granted):
        raise IllError(f"missing {', '.join(missing)}. Paste manifest.yml again and reinstall the app.")
    if AGENTS not in granted:
        return "all granted"
    if guests := await _enrolled_guests(settings):
        who = counted(guests, "enrolled student is a guest", "enrolled students are guests")
        raise IllError(
            f"the app has the Agents feature, and Slack keeps guests out of such apps. {who} of the workspace. Paste "
            "manifest.yml, which has no agent_view, and reinstall the app."
        )
    return "all granted, with the Agents feature. Workspace guests cannot use the app."


async def _enrolled_guests(settings: Settings) -> int:
    """Return how many enrolled students are guests, or 0 if the database cannot be read. Its own line says why."""
    try:
        database = Database(settings.database_url)
    except OperatorError:
        return 0
    try:
        await database.check_current()
        async with database.read() as db:
            return await enrollment_service.count_guests(db)
    except (OperatorError, SQLAlchemyError, OSError):
        return 0
    finally:
        await database.close()


async def _app_token(settings: Settings) -> str:
    advice = "Create an App-Level Token with connections:write under Basic Information."
    await _asked(_slack(settings).apps_connections_open(app_token=settings.slack_app_token), advice)
    return "valid"


async def _socket(settings: Settings) -> str:
    others = await count_connections(_slack(settings), settings.slack_app_token)
    if others:
        live = counted(others, "other connection is live", "other connections are live")
        return f"opens. {live}: the app runs somewhere. Two apps with the same tokens and not the same database lose lines."
    return "opens. No other connection is live."


async def _metadata(settings: Settings) -> str:
    """Post a message in the workspace owner's direct messages, read it back, and delete it."""
    slack = _slack(settings)
    people = await _asked(slack.users_list(limit=200), "The scope users:read is needed.")
    admins = [person for person in people["members"] if person.get("is_owner") and not person.get("deleted")]
    if not admins:
        raise IllError("no workspace owner was found to test with.")
    opened = await _asked(slack.conversations_open(users=admins[0]["id"]), "The scope im:write is needed.")
    channel, mark = opened["channel"]["id"], secrets.token_hex(8)
    advice = "Turn on the app's Messages tab and add the scope metadata.message:read."
    posted = await _asked(
        slack.chat_postMessage(
            channel=channel,
            text="Virtual Client is checking its setup. This message disappears right away.",
            metadata={"event_type": EVENT_TYPE, "event_payload": {"id": mark}},
        ),
        advice,
    )
    read = await _asked(
        slack.conversations_history(channel=channel, oldest=posted["ts"], inclusive=True, include_all_metadata=True),
        advice,
    )
    await _asked(slack.chat_delete(channel=channel, ts=posted["ts"]), advice)
    marks = [(row.get("metadata") or {}).get("event_payload", {}).get("id") for row in read["messages"]]
    if mark not in marks:
        raise IllError(
            "the test message could not be read back. Add the scope metadata.message:read and reinstall the app."
        )
    return "posted, read back, and deleted"


async def _claude(settings: Settings) -> str:
    claude = AnthropicService(
        api_key=settings.anthropic_api_key,
        base_url=settings.anthropic_base_url,
        breaker=CircuitBreaker(settings.rules.breaker, seconds=time.monotonic),
    )
    try:
        lifecycle = await claude.lifecycle(settings.model)
    except ClaudeSetupError as error:
        if error.reason == SetupReason.MODEL:
            raise IllError(f"{settings.model} does not exist or is retired. Change ANTHROPIC_MODEL.") from error
        advice = SETUP.get(error.reason, "Claude rejects the app's calls. Check the Anthropic console.")
        raise IllError(advice) from error
    except ClaudeError as error:
        raise IllError("not reachable. Check the network and ANTHROPIC_BASE_URL.") from error
    finally:
        await claude.close()
    if lifecycle == "retired":
        raise IllError(f"{settings.model} is retired. Change ANTHROPIC_MODEL.")
    return f"{settings.model} is {lifecycle}"


async def _price(settings: Settings) -> str:
    if price_of(settings.model) is None:
        raise IllError(f"{settings.model} has no price. Practice is paused until an admin enters one in /vc-admin.")
    return "known"


async def _asked(call: Awaitable[AsyncSlackResponse], advice: str) -> AsyncSlackResponse:
    try:
        return await call
    except SlackApiError as error:
        raise IllError(f"Slack says {code_of(error)}. {advice}") from error


def _slack(settings: Settings) -> AsyncWebClient:
    return AsyncWebClient(token=settings.slack_bot_token, base_url=settings.slack_api_url, timeout=8)
