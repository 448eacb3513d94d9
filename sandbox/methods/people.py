"""Methods about the app itself, the team, and its people."""

from sandbox.errors import ApiError
from sandbox.methods.pages import paged
from sandbox.state import Sandbox
from sandbox.workspace import Json


async def auth_test(sandbox: Sandbox, _: Json) -> Json:
    """Return the identity that belongs to the token."""
    workspace = sandbox.workspace
    return {
        "url": f"{sandbox.base_url}/",
        "team": workspace.team_name,
        "user": workspace.app.handle,
        "team_id": workspace.team_id,
        "user_id": workspace.app.id,
        "bot_id": workspace.bot_id,
        "is_enterprise_install": False,
    }


async def connections_open(sandbox: Sandbox, _: Json) -> Json:
    """Return an address for one Socket Mode connection."""
    host = sandbox.base_url.removeprefix("http://")
    return {"url": f"ws://{host}/link/?ticket={sandbox.socket.new_ticket()}"}


async def team_info(sandbox: Sandbox, _: Json) -> Json:
    """Return the workspace."""
    workspace = sandbox.workspace
    return {"team": {"id": workspace.team_id, "name": workspace.team_name, "domain": workspace.domain}}


async def bots_info(sandbox: Sandbox, sent: Json) -> Json:
    """Return the app's bot."""
    workspace = sandbox.workspace
    if sent.get("bot", workspace.bot_id) != workspace.bot_id:
        raise ApiError("bot_not_found")
    bot = {"id": workspace.bot_id, "app_id": workspace.app_id, "user_id": workspace.app.id, "name": workspace.app.name}
    return {"bot": {**bot, "deleted": False, "updated": 0, "icons": {}}}


async def users_info(sandbox: Sandbox, sent: Json) -> Json:
    """Return one person."""
    person = sandbox.workspace.people.get(sent.get("user", ""))
    if person is None:
        raise ApiError("user_not_found")
    return {"user": person.as_slack()}


async def users_list(sandbox: Sandbox, sent: Json) -> Json:
    """Return a page of all people."""
    members = [person.as_slack() for person in sandbox.workspace.people.values()]
    return {**paged("members", members, sent, most=200), "cache_ts": int(sandbox.workspace.clock.now())}


async def users_lookup_by_email(sandbox: Sandbox, sent: Json) -> Json:
    """Return the person with this email address. Raises `ApiError` if nobody active has it."""
    for person in sandbox.workspace.people.values():
        shown = person.as_slack()
        if shown["profile"]["email"] == sent.get("email") and not shown["deleted"]:
            return {"user": shown}
    raise ApiError("users_not_found")
