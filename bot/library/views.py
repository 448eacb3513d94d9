"""Submissions of the forms that import personas and rubrics."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.library.blocks import owned
from bot.library.owned import OwnedKind
from bot.slack.encoding import NoPayload
from bot.slack.files import FileNotReadError, read_file
from bot.slack.requests import Form
from bot.slack.text import escape
from services.common.errors import FieldErrors
from services.library.owned_file import LARGEST, FileError
from services.workspaces.workspace_service import workspace_service


async def import_owned(kind: OwnedKind, form: Form[NoPayload], deps: Deps) -> None:
    """Store the entry in the file or pasted text as a new entry, close all modals, and send its card to the teacher.

    The card goes to the teacher's direct messages. The same form again stores and sends nothing. Raises FieldErrors,
    and stores nothing, if there is no file and no text, if there are both, or if the content is invalid or cannot be
    read.

    Raises NotAllowedError for a student, SavedBeforeError if the form was stored with other values, and PersonaError or
    RubricError if the entry was deleted before the same form came again.
    """
    by = form.caller.user
    workspace_service.require_teacher(by)
    data = await _read(kind, form)

    async def store(db: AsyncSession) -> UUID:
        row_id: UUID = (await kind.create(db, data, by=by)).id
        return row_id

    row_id = await form.save(deps, store)
    await form.close_all()
    async with deps.database.read() as db:
        row = await kind.service.get_own(db, row_id, by=by)
    await form.confirm(owned.card(kind.look, row, word=f"“{escape(row.name)}” is imported."))


async def _read(kind: OwnedKind, form: Form[NoPayload]) -> Any:
    """Return the content that was uploaded or pasted. Raises FieldErrors."""
    fields = form.fields  # a form of an earlier version has both fields
    files = fields.files("file") if "file" in fields or "pasted" not in fields else []
    pasted = fields.text("pasted") if "pasted" in fields else ""
    if files and pasted:
        raise FieldErrors({"file": "Choose a file or paste its text, not both."})
    if not files and not pasted:
        raise FieldErrors({"file": "Choose a file."} if "file" in fields else {"pasted": "Paste the text of a file."})
    try:
        content = await read_file(form.slack, files[0], most=LARGEST) if files else pasted.encode()
        return kind.file.read(content)
    except (FileError, FileNotReadError) as error:
        raise FieldErrors({"file" if files else "pasted": error.message}) from error
