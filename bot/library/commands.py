"""`/vc-persona` and `/vc-rubric`: the teacher's own personas and rubrics."""

from bot.core.deps import Deps
from bot.library.blocks import choice
from bot.library.owned import BEGINNINGS, DOINGS, OwnedKind, begin, list_post
from bot.slack.command_args import unknown
from bot.slack.payloads import OwnedAction, OwnedPage
from bot.slack.requests import Command
from services.common.titles import SeveralMatchError
from services.workspaces.workspace_service import workspace_service

LONGEST_SEARCH = 80


def verbs_of(kind: OwnedKind) -> tuple[str, ...]:
    """Return the verbs of the command: `list`, the ways to create an entry, and what can be done to one."""
    return ("list", *BEGINNINGS, *kind.look.doings)


async def open_owned(kind: OwnedKind, command: Command, deps: Deps) -> None:
    """Show the teacher's personas or rubrics, or do something to one of them by its name.

    `list` shows the first five by name, and with words those whose names contain the first 80 characters of them. A
    name may be shortened. If several names begin with it, show a button for each of them.

    Raises NotAllowedError for a student, UnknownWordError for another verb, and PersonaError or RubricError if the name
    is missing or matches no entry, or if an entry in use is to be deleted. Raises FileNotSentError if
    Slack does not accept an export, RubricTooLongError if a rubric has more text than a form can hold, and Refusal if
    the same test interview is just starting.
    """
    workspace_service.require_teacher(command.caller.user)
    if command.verb in {"", "list"}:
        page = OwnedPage(command.rest[:LONGEST_SEARCH])
        await command.show(await list_post(kind, command.caller, deps, page))
    elif command.verb in BEGINNINGS:
        await begin(kind, command.verb, command, deps)
    elif command.verb in kind.look.doings:
        await _do(kind, OwnedAction(command.verb), command, deps)
    else:
        raise unknown(kind.look.command, command.verb, verbs_of(kind))


async def _do(kind: OwnedKind, doing: OwnedAction, command: Command, deps: Deps) -> None:
    by = command.caller.user
    try:
        async with deps.database.read() as db:
            row_id = (await kind.service.get_by_name(db, command.rest, by=by)).id
    except SeveralMatchError as several:
        async with deps.database.read() as db:
            rows = await kind.service.list_by_ids(db, list(several.ids), owners={by.id})
        await command.show(choice.several(kind.look, several.message, doing, rows))
        return
    await DOINGS[doing](kind, row_id, command, deps)
