"""Forms that delete and import personas and rubrics."""

from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import owned
from bot.caller import Caller
from bot.files import FileNotReadError, read_file
from bot.listeners.owning import KINDS, Kind
from bot.listeners.views.state import filled
from bot.services import Services
from bot.text import escape
from services.errors import FieldErrors
from services.owned_file import LARGEST, FileError
from services.workspace_service import workspace_service


async def delete_owned(ack: AsyncAck, view: dict[str, Any], caller: Caller, services: Services) -> None:
    """It is gone from the teacher's own, or the window says why not."""
    kind = _kind(view)
    async with services.database.begin() as db:
        row = await kind.delete(db, UUID(view["private_metadata"]), by=caller.user, now=services.clock())
    text = f"*{escape(row.name)}* is deleted. `{kind.look.command}` shows your other {kind.look.plural}."
    await ack(response_action="update", view=owned.closing("Deleted", text))


async def import_owned(
    ack: AsyncAck, view: dict[str, Any], client: AsyncWebClient, caller: Caller, services: Services
) -> None:
    """What the file or the pasted text holds is the teacher's own from now on; of a wrong one nothing is stored."""
    workspace_service.require_teacher(caller.user)
    kind = _kind(view)
    values = filled(view)
    if bool(values["file"]) == bool(values["pasted"]):
        word = (
            "Please give a file or paste its text, not both."
            if values["file"]
            else "Please give a file, or paste its text below."
        )
        raise FieldErrors({"file": word})
    at = "file" if values["file"] else "pasted"
    try:
        content = (
            await read_file(client, values["file"][0], most=LARGEST) if values["file"] else values["pasted"].encode()
        )
        data = kind.file.read(content)
    except (FileError, FileNotReadError) as error:
        raise FieldErrors({at: error.message}) from error
    async with services.database.begin() as db:
        row = await kind.create(db, data, by=caller.user)
    await ack(response_action="clear")
    post = owned.card(kind.look, row, word=f"“{escape(row.name)}” is imported.")
    await client.chat_postMessage(channel=caller.user.slack_user_id, **post.arguments())


def _kind(view: dict[str, Any]) -> Kind:
    return KINDS[view["callback_id"].rpartition("_")[2]]
