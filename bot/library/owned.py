"""Views and changes of personas and rubrics that commands and clicks share."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.library.blocks import audition_form, confirmation, hidden_facts, owned, persona, rubric
from bot.library.blocks.owned import OwnedPresentation
from bot.slack.acts import DestructiveAct
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.blocks.post import Post
from bot.slack.caller import Caller
from bot.slack.files import send_file
from bot.slack.payloads import OfOwned, OwnedAction, OwnedForm, OwnedPage
from bot.slack.permalinks import link_when_posted
from bot.slack.requests import Request
from bot.slack.text import escape
from models.client_profile import ClientProfileCreate
from models.rubric import RubricCreate
from services.auditions.estimate import estimate
from services.auditions.script import interviewers
from services.interviews.session_service import session_service
from services.library.client_service import client_service
from services.library.owned_crud import OwnedCRUD
from services.library.owned_file import PERSONA_FILE, RUBRIC_FILE, OwnedFile
from services.library.rubric_service import rubric_service
from services.library.template_service import Template
from services.reports.impact_service import Impact, impact_service
from services.simulation.turn_state_service import turn_state_service
from services.workspaces.workspace_service import workspace_service


@dataclass(frozen=True)
class OwnedKind:
    """One kind of entry, personas or rubrics: its service, its builders, and its file format."""

    look: OwnedPresentation
    service: OwnedCRUD[Any, Any, Any]
    file: OwnedFile[Any]
    of: Callable[[Any], Any]
    """Returns the content of a row as its author entered it."""
    create: Callable[..., Awaitable[Any]]
    duplicate: Callable[..., Awaitable[Any]]
    delete: Callable[..., Awaitable[Any]]
    templates: Callable[[Deps], dict[str, Template[Any]]]
    impact: Callable[[AsyncSession, UUID], Awaitable[Impact]]
    """Counts what a deletion affects."""
    form: Callable[..., dict[str, Any]]
    """Builds the form of a new entry (None) or of the given content."""


PERSONA = OwnedKind(
    look=persona.LOOK,
    service=client_service,
    file=PERSONA_FILE,
    of=ClientProfileCreate.of,
    create=client_service.create_client,
    duplicate=client_service.duplicate_client,
    delete=client_service.delete_client,
    templates=lambda deps: deps.templates.personas,
    impact=impact_service.of_persona,
    form=persona.form,
)
RUBRIC = OwnedKind(
    look=rubric.LOOK,
    service=rubric_service,
    file=RUBRIC_FILE,
    of=RubricCreate.of,
    create=rubric_service.create_rubric,
    duplicate=rubric_service.duplicate_rubric,
    delete=rubric_service.delete_rubric,
    templates=lambda deps: deps.templates.rubrics,
    impact=impact_service.of_rubric,
    form=rubric.filled_form,
)


async def list_post(kind: OwnedKind, caller: Caller, deps: Deps, page: OwnedPage) -> Post:
    """Return a page of five of the teacher's own entries, by name, without deleted ones.

    With `page.words`, only entries whose name contains them. If the page is empty because entries were deleted
    meanwhile, the first page is returned. Raises NotAllowedError for a student.
    """
    words, offset = page.words, page.offset
    async with deps.database.read() as db:
        rows, total = await kind.service.page_own(db, words, by=caller.user, limit=owned.LISTED, offset=offset)
        if not rows and offset:  # the entries of this page were deleted meanwhile
            offset = 0
            rows, total = await kind.service.page_own(db, words, by=caller.user, limit=owned.LISTED)
        notes = await notes_of(db, kind, rows)
    return owned.listing(kind.look, rows, total=total, offset=offset, words=words, notes=notes)


async def notes_of(db: AsyncSession, kind: OwnedKind, rows: Sequence[Any]) -> dict[UUID, str]:
    """Return remarks on how the entries were used, by their ids: how often the guard rewrote a persona's replies.

    Rubrics and personas without a remark are left out.
    """
    if kind is not PERSONA:
        return {}
    counts = await turn_state_service.guard_counts(db, [row.id for row in rows])
    return {row_id: persona.guard_line(found) for row_id, found in counts.items()}


async def begin(kind: OwnedKind, verb: str, asked: Request, deps: Deps) -> None:
    """Open an empty form (`create`), the templates (`templates`), or the import form for any other verb.

    Raises NotAllowedError for a student.
    """
    workspace_service.require_teacher(asked.caller.user)
    match verb:
        case "create":
            await asked.open(kind.form(None))
        case "templates":
            await asked.open(owned.chooser(kind.look, list(kind.templates(deps).values())))
        case _:
            await asked.open(owned.import_form(kind.look))


async def edit(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:
    """Open the form of an existing entry.

    Raises NotAllowedError for a student or another teacher's entry, PersonaError or RubricError if it is gone, and
    RubricTooLongError if a rubric has more text than a form can hold.
    """
    async with deps.database.read() as db:
        row = await kind.service.get_own(db, row_id, by=asked.caller.user)
    await asked.open(kind.form(kind.of(row), metadata=OwnedForm(row.id, row.revision)))


async def duplicate(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:
    """Store a copy of the entry with "(copy)" in its name, and show the copy. Each call stores another copy.

    Raises NotAllowedError for a student or another teacher's entry, and PersonaError or RubricError if it is gone.
    """
    await asked.ack()
    async with deps.database.begin() as db:
        copy = await kind.duplicate(db, row_id, by=asked.caller.user)
    await asked.show(owned.card(kind.look, copy, word=f"The copy is saved as “{escape(copy.name)}”."))


async def export(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:
    """Send the entry as a JSON file to the teacher's messages. Each call sends another file.

    Raises NotAllowedError for a student or another teacher's entry, PersonaError or RubricError if it is gone, and
    FileNotSentError if Slack does not accept the file.
    """
    await asked.ack()
    async with deps.database.read() as db:
        row = await kind.service.get_own(db, row_id, by=asked.caller.user)
    await send_file(
        asked.slack,
        asked.caller.user.slack_user_id,
        filename=f"{row.name}.{kind.look.noun}.json",
        content=kind.file.write(kind.of(row)),
        title=row.name,
        comment=(
            f"Your {kind.look.noun} {escape(row.name)}. To import this file here or in another workspace, use "
            f"`{kind.look.command} import`."
        ),
    )
    await asked.conclude(confirmation.exported(kind.look, row))


def deletion_of(kind: OwnedKind) -> DestructiveAct[OfOwned]:
    """Return the deletion of an entry, which asks first.

    It raises NotAllowedError for a student or another teacher's entry, and PersonaError or RubricError if the entry is
    gone or an assignment that has not ended uses it.
    """

    async def question(db: AsyncSession, caller: Caller, of: OfOwned) -> Question:
        row = await kind.service.get_own(db, of.row_id, by=caller.user)
        await kind.service.require_unused(db, row)
        return confirmation.delete_question(kind.look, row, await kind.impact(db, row.id))

    async def do(db: AsyncSession, caller: Caller, deps: Deps, of: OfOwned) -> Confirmation:
        row = await kind.delete(db, of.row_id, by=caller.user, now=deps.clock())
        return confirmation.deleted(kind.look, row)

    return DestructiveAct(f"delete_{kind.look.noun}", question, do)


async def delete(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:
    """Ask the teacher to confirm. Nothing is deleted yet. Raises what `deletion_of` raises."""
    await deletion_of(kind).ask(asked, deps, OfOwned(row_id))


async def try_out(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:  # noqa: ARG001 - only personas can be tried
    """Start a test interview in the teacher's messages, or say that one with this persona is running.

    A new one queues its first card, and the answer links to its thread. It is in no statistic, but its calls cost the workspace's budget. Raises
    NotAllowedError for a student or another teacher's persona, PersonaError if it is gone, and Refusal if the same
    interview is just starting.
    """
    await asked.ack()
    async with deps.database.begin() as db:
        session, is_new = await session_service.start_test_run(
            db,
            row_id,
            by=asked.caller.user,
            model=deps.model,
            evaluation_model=deps.evaluation_model,
            prompts=deps.prompts,
            now=deps.clock(),
        )
    deps.signals.outbox()
    link = await link_when_posted(asked.slack, deps, session.id)
    name = str(session.persona["name"])
    await asked.conclude(confirmation.test_run_started(row_id, name, link, is_new=is_new))


async def facts(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:  # noqa: ARG001 - only personas hide anything
    """Open the list of a persona's hidden facts.

    Raises NotAllowedError for a student or another teacher's persona, and PersonaError if it is gone.
    """
    async with deps.database.read() as db:
        row = await client_service.get_own(db, row_id, by=asked.caller.user)
    await asked.open(hidden_facts.facts_page(row))


async def audition(kind: OwnedKind, row_id: UUID, asked: Request, deps: Deps) -> None:  # noqa: ARG001 - only personas are auditioned
    """Open the confirmation that explains an audition and its cost. Nothing is started yet.

    Raises NotAllowedError for a student or another teacher's persona, and PersonaError if it is gone.
    """
    async with deps.database.read() as db:
        row = await client_service.get_own(db, row_id, by=asked.caller.user)
    cast = interviewers()
    expected = estimate(
        row,
        cast,
        prompts=deps.prompts,
        model=deps.model,
        with_swaps=True,
        own_prices=asked.caller.workspace.model_prices,
    )
    await asked.open(audition_form.form(row.id, row.name, cast, expected))


DOINGS: dict[OwnedAction, Callable[[OwnedKind, UUID, Request, Deps], Awaitable[None]]] = {
    OwnedAction.EDIT: edit,
    OwnedAction.FACTS: facts,
    OwnedAction.TRY: try_out,
    OwnedAction.AUDITION: audition,
    OwnedAction.DUPLICATE: duplicate,
    OwnedAction.EXPORT: export,
    OwnedAction.DELETE: delete,
}
BEGINNINGS = ("create", "templates", "import")
