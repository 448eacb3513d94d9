"""Clicks on lists and cards of personas and rubrics."""

from bot.core.deps import Deps
from bot.library.blocks import owned
from bot.library.owned import DOINGS, OwnedKind, begin, list_post, notes_of
from bot.slack.encoding import NoPayload, UnreadableError
from bot.slack.payloads import DoOwned, OfOwned, OwnedAction, OwnedForm, OwnedPage, ReadyOne
from bot.slack.requests import Click, Search
from services.library.template_service import chosen
from services.workspaces.workspace_service import workspace_service

SUGGESTED = 100


async def begin_owned(kind: OwnedKind, verb: str, click: Click[NoPayload], deps: Deps) -> None:
    """Open an empty form, the templates, or the import form, as `verb` says. Raises NotAllowedError for a student."""
    await begin(kind, verb, click, deps)


async def switch_import(kind: OwnedKind, is_pasted: bool, click: Click[NoPayload], deps: Deps) -> None:  # noqa: ARG001 - nothing is looked up
    """Show the import form for a file, or for pasted text. Raises NotAllowedError for a student."""
    workspace_service.require_teacher(click.caller.user)
    await click.ack()
    await click.update(owned.import_form(kind.look, is_pasted=is_pasted))


async def do_to_owned(kind: OwnedKind, doing: OwnedAction, click: Click[OfOwned], deps: Deps) -> None:
    """Do what the button says to the persona or rubric: edit, copy, export, delete, try, audition, or its second page.

    Edits, deletions, and auditions open a form first. Each click on *Duplicate* stores another copy, and on *Export*
    sends another file. Raises NotAllowedError for a student or another teacher's entry, PersonaError or RubricError if
    it is gone or cannot be deleted, FileNotSentError if Slack does not accept an export, RubricTooLongError if a rubric
    has more text than a form can hold, and Refusal if the same test interview is just starting.
    """
    await DOINGS[doing](kind, click.payload.row_id, click, deps)


async def choose_doing(kind: OwnedKind, click: Click[DoOwned], deps: Deps) -> None:
    """Do what the teacher chose from the overflow menu, as `do_to_owned` does for a button.

    Raises UnreadableError for a choice that this kind does not have, and otherwise what `do_to_owned` raises.
    """
    if click.payload.doing not in kind.look.doings:
        raise UnreadableError
    await DOINGS[click.payload.doing](kind, click.payload.row_id, click, deps)


async def turn_owned(kind: OwnedKind, click: Click[OwnedPage], deps: Deps) -> None:
    """Replace the list with another page of five, of the entries or of the search results.

    Raises NotAllowedError for a student.
    """
    await click.ack()
    post = await list_post(kind, click.caller, deps, click.payload)
    await click.replace(post, title=kind.look.plural.capitalize())


async def list_owned(kind: OwnedKind, click: Click[OwnedPage], deps: Deps) -> None:
    """Show the teacher's list in place of a modal, over App Home, or as a message. Raises NotAllowedError for a student."""
    workspace_service.require_teacher(click.caller.user)
    await click.ack()
    await click.bring(kind.look.plural.capitalize(), await list_post(kind, click.caller, deps, click.payload))


async def show_owned(kind: OwnedKind, click: Click[OfOwned], deps: Deps) -> None:
    """Show the card of the persona or rubric that the teacher found to the teacher alone.

    Raises NotAllowedError for a student or another teacher's entry, and PersonaError or RubricError if it is gone.
    """
    await click.ack()
    async with deps.database.read() as db:
        row = await kind.service.get_own(db, click.payload.row_id, by=click.caller.user)
        notes = await notes_of(db, kind, [row])
    await click.bring(kind.look.title, owned.card(kind.look, row, note=notes.get(row.id, "")))


async def suggest_owned(kind: OwnedKind, search: Search[NoPayload], deps: Deps) -> None:
    """Offer the first 100 of the teacher's own personas or rubrics whose names contain the typed words, by name.

    Deleted ones are left out. Raises NotAllowedError for a student.
    """
    workspace_service.require_teacher(search.caller.user)
    async with deps.database.read() as db:
        rows = await kind.service.search(db, {search.caller.user.id}, search.words, limit=SUGGESTED)
    await search.offer([owned.choice(kind.look, row) for row in rows])


async def start_from_template(kind: OwnedKind, click: Click[ReadyOne], deps: Deps) -> None:
    """Open the form on top of the templates, filled in with the chosen one. Nothing is stored yet.

    Raises NotAllowedError for a student, TemplateGoneError if the template no longer exists, and RubricTooLongError if
    a rubric has more text than a form can hold.
    """
    workspace_service.require_teacher(click.caller.user)
    template = chosen(kind.templates(deps), click.payload.key)
    await click.open(kind.form(template.data, metadata=OwnedForm(ready=template.key)))
