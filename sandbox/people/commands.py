"""Slash commands that people type in a channel or in the app's DM."""

from sandbox.state import Sandbox
from sandbox.wire.interactivity import deliver, place_of
from sandbox.wire.responses import new_response_url, show_response
from sandbox.workspace import Json, Person


async def run_command(sandbox: Sandbox, person: Person, sent: Json) -> Json:
    """Send a slash command to the app and wait for its acknowledgement. Return Slack's error message, or None."""
    command = sent["command"]
    if sent.get("thread"):
        return {"error": f"{command} is not supported in threads. Sorry!"}
    if command not in sandbox.manifest.commands:
        return {"error": f"{command} is not a valid command."}
    channel = place_of(sandbox, person, sent)
    workspace = sandbox.workspace
    url = new_response_url(sandbox, person, channel)
    payload = {
        "token": "sandbox",
        "team_id": workspace.team_id,
        "team_domain": workspace.domain,
        "channel_id": channel.id,
        "channel_name": "privategroup" if channel.kind == "group" else channel.name,
        "user_id": person.id,
        "user_name": person.handle,
        "command": command,
        "text": sent.get("text", ""),
        "api_app_id": workspace.app_id,
        "is_enterprise_install": "false",
        "response_url": url,
        "trigger_id": sandbox.new_trigger(person.id),
    }
    ack = await deliver(sandbox, "slash_commands", payload, name=command)
    if ack is None:
        return {"error": f"{command} failed with the error “operation_timeout”"}
    if ack.get("text") or ack.get("blocks"):
        show_response(sandbox, url.rsplit("/", 1)[-1], ack)
    return {"error": None}
