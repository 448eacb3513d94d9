"""`virtual-client doctor`: one line for each part of the setup, with what is wrong and what to do."""

import asyncio
import os
import secrets
from collections.abc import Awaitable
from functools import partial

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.slack_errors import code_of
from bot.delivery.slack_posts import EVENT_TYPE
from bot.runtime.content_check import check_content
from bot.runtime.doctor_check import Check, IllError, UntriedError
from bot.runtime.doctor_claude import check_answers, check_models, check_prices, models_of, most_of_questions
from bot.runtime.doctor_database import read_if_possible
from bot.runtime.failures import problems_of
from bot.runtime.network import prepare_network
from bot.runtime.settings import Settings, drop_proxies_for_loopback
from bot.runtime.socket_start import count_connections
from bot.slack.identity import AGENTS, scopes_of
from bot.slack.paging import pages_of
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

OK, WRONG, UNTRIED = "ok", "WRONG", "--"
"""How a line begins: the check is good, it is bad, or it could not look."""

PAGE = 200
"""How many people Slack lists at a time."""


async def examine(settings: Settings, *, is_asking: bool = False) -> int:
    """Run every check and print its line. Return 1 if one has failed, and otherwise 0.

    A check that could not look says that it was not tried, and why. One check posts a message to the direct messages of
    a workspace owner, reads it back, and deletes it. No tables are created or changed. With `is_asking`, each model is
    asked one question, whose price is printed before. Otherwise no call to Claude costs money.
    """
    drop_proxies_for_loopback(settings)
    print("ok    Settings: complete")  # noqa: T201 - for the operator
    states: dict[str, str] = {}
    for check in (*_checks(), _question(settings, is_asking=is_asking)):
        if states.get(check.needs, OK) != OK:
            states[check.name], said = UNTRIED, f"not tried. Fix what is wrong with “{check.needs}” first."
        else:
            states[check.name], said = await _outcome(check, settings)
        print(f"{states[check.name]:<5} {check.name}: {said}")  # noqa: T201 - for the operator
    return 1 if WRONG in states.values() else 0


def _checks() -> tuple[Check, ...]:
    """Return the checks in the order of their lines. One question to Claude follows them."""
    return (
        Check("Proxies and certificates", _network),
        Check("Database", _database),
        Check("Content files", _content),
        Check("Fonts for PDFs", _fonts),
        Check("Slack bot token", _bot_token),
        Check("Slack scopes", _scopes, needs="Slack bot token"),
        Check("Slack app token", _app_token),
        Check("Slack websocket", _socket, needs="Slack app token"),
        Check("Slack metadata", _metadata, needs="Slack bot token"),
        Check("Claude", check_models),
        Check("Prices", check_prices),
    )


def _question(settings: Settings, *, is_asking: bool) -> Check:
    """Return the check that asks Claude, after printing its price, or that says how to ask."""
    most = most_of_questions(settings)
    if is_asking:
        return Check("Claude's answers", partial(_ask, most), needs="Claude")

    async def say(_: Settings) -> str:
        raise UntriedError(f"`virtual-client doctor --ask` asks each model one question, for {most}.")

    return Check("Claude's answers", say)


async def _ask(most: str, settings: Settings) -> str:
    models = " and ".join(models_of(settings))
    print(f"Asking {models} one question each. This costs {most}.", flush=True)  # noqa: T201 - for the operator
    return await check_answers(settings)


async def _outcome(check: Check, settings: Settings) -> tuple[str, str]:
    """Return the state of the check, and what it says."""
    try:
        return OK, await check.look(settings)
    except UntriedError as error:
        return UNTRIED, f"not tried. {str(error)[:1].upper()}{str(error)[1:]}"
    except Exception as error:  # noqa: BLE001 - a check that raises must not end the others
        return WRONG, _problem(error)


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
    if granted is None:
        raise UntriedError("Slack did not say which scopes the bot token has.")
    if missing := sorted(set(SCOPES) - granted):
        raise IllError(f"missing {', '.join(missing)}. Paste manifest.yml again and reinstall the app.")
    if AGENTS not in granted:
        return "all granted"
    guests = await read_if_possible(settings, enrollment_service.count_guests)
    if guests is None:
        raise UntriedError(
            "all scopes are granted, with the Agents feature. Slack keeps guests out of such apps, and the database "
            "could not be read to see whether enrolled students are guests."
        )
    if guests:
        who = counted(guests, "enrolled student is a guest", "enrolled students are guests")
        raise IllError(
            f"the app has the Agents feature, and Slack keeps guests out of such apps. {who} of the workspace. Paste "
            "manifest.yml, which has no agent_view, and reinstall the app."
        )
    return "all granted, with the Agents feature. Workspace guests cannot use the app."


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
    owner = await _owner(slack)
    if owner is None:
        raise IllError("no workspace owner was found to test with.")
    opened = await _asked(slack.conversations_open(users=owner), "The scope im:write is needed.")
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


async def _owner(slack: AsyncWebClient) -> str | None:
    """Return the id of an active owner of the workspace, who may be on any page of its people, or None."""
    try:
        async for page in pages_of(slack.users_list, limit=PAGE):
            for person in page["members"]:
                if person.get("is_owner") and not person.get("deleted"):
                    return str(person["id"])
    except SlackApiError as error:
        raise IllError(f"Slack says {code_of(error)}. The scope users:read is needed.") from error
    return None


async def _asked(call: Awaitable[AsyncSlackResponse], advice: str) -> AsyncSlackResponse:
    try:
        return await call
    except SlackApiError as error:
        raise IllError(f"Slack says {code_of(error)}. {advice}") from error


def _slack(settings: Settings) -> AsyncWebClient:
    return AsyncWebClient(token=settings.slack_bot_token, base_url=settings.slack_api_url, timeout=8)
