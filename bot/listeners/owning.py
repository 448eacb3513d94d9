"""What commands and clicks about personas and rubrics have in common: the two kinds, and each thing done to one."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncSession

from bot.blocks import audition as audition_blocks
from bot.blocks import owned, persona, rubric
from bot.blocks.owned import Look
from bot.blocks.post import Post
from bot.boundary import Tell
from bot.caller import Caller
from bot.files import send_file
from bot.services import Services
from bot.text import escape
from bot.wake import Wake
from models.client_profile import ClientProfileCreate
from models.rubric import RubricCreate
from services.audition_estimate import estimate
from services.audition_script import interviewers
from services.client_service import client_service
from services.owned_crud import OwnedCRUD
from services.owned_file import PERSONA_FILE, RUBRIC_FILE, OwnedFile
from services.rubric_service import rubric_service
from services.session_service import session_service
from services.template_service import Template
from services.turn_state_service import turn_state_service
from services.workspace_service import workspace_service


@dataclass(frozen=True)
class Kind:
    """Personas, or rubrics: their rules, looks and files."""

    look: Look
    service: OwnedCRUD[Any, Any, Any]
    file: OwnedFile[Any]
    of: Callable[[Any], Any]
    """What a row holds, as its author gave it."""
    create: Callable[..., Awaitable[Any]]
    duplicate: Callable[..., Awaitable[Any]]
    delete: Callable[..., Awaitable[Any]]
    templates: Callable[[Services], dict[str, Template[Any]]]
    form: Callable[..., dict[str, Any]]
    """The form of a new one (None) or with what is given."""


PERSONA = Kind(
    look=persona.LOOK,
    service=client_service,
    file=PERSONA_FILE,
    of=ClientProfileCreate.of,
    create=client_service.create_client,
    duplicate=client_service.duplicate_client,
    delete=client_service.delete_client,
    templates=lambda services: services.templates.personas,
    form=persona.form,
)
RUBRIC = Kind(
    look=rubric.LOOK,
    service=rubric_service,
    file=RUBRIC_FILE,
    of=RubricCreate.of,
    create=rubric_service.create_rubric,
    duplicate=rubric_service.duplicate_rubric,
    delete=rubric_service.delete_rubric,
    templates=lambda services: services.templates.rubrics,
    form=rubric.filled_form,
)
KINDS = {kind.look.noun: kind for kind in (PERSONA, RUBRIC)}


@dataclass(frozen=True)
class Asked:
    """Somebody's wish, and the ways to answer it."""

    ack: AsyncAck
    client: AsyncWebClient
    respond: AsyncRespond
    caller: Caller
    services: Services
    wake: Wake
    tell: Tell

    async def open(self, view: dict[str, Any]) -> None:
        """The person sees the modal."""
        await self.client.views_open(trigger_id=self.caller.trigger_id, view=view)
        await self.ack()

    async def show(self, post: Post) -> None:
        """The person alone sees the message: beside where they asked, or in their messages."""
        if self.respond.response_url:
            await self.respond(**post.arguments(), response_type="ephemeral", replace_original=False)
        else:
            await self.client.chat_postMessage(channel=self.caller.user.slack_user_id, **post.arguments())


async def list_post(kind: Kind, caller: Caller, services: Services, *, words: str = "", offset: int = 0) -> Post:
    """A page of the teacher's own. Raises NotAllowedError."""
    async with services.database.read() as db:
        rows, total = await kind.service.page_own(db, words, by=caller.user, limit=owned.LISTED, offset=offset)
        if not rows and offset:  # what stood on this page has been deleted meanwhile
            offset = 0
            rows, total = await kind.service.page_own(db, words, by=caller.user, limit=owned.LISTED)
        notes = await notes_of(db, kind, rows)
    return owned.listing(kind.look, rows, total=total, offset=offset, words=words, notes=notes)


async def notes_of(db: AsyncSession, kind: Kind, rows: Sequence[Any]) -> dict[UUID, str]:
    """What is known of how each of these was used, where anything is: what the guard had to have written anew."""
    if kind is not PERSONA:
        return {}
    counts = await turn_state_service.guard_counts(db, [row.id for row in rows])
    return {row_id: persona.guard_line(found) for row_id, found in counts.items()}


async def begin(kind: Kind, verb: str, asked: Asked) -> None:
    """A new one is begun: in an empty form, from a ready one, or from a file. Raises NotAllowedError."""
    workspace_service.require_teacher(asked.caller.user)
    match verb:
        case "create":
            await asked.open(kind.form(None))
        case "templates":
            await asked.open(owned.chooser(kind.look, list(kind.templates(asked.services).values())))
        case _:
            await asked.open(owned.import_form(kind.look))


async def edit(kind: Kind, row_id: UUID, asked: Asked) -> None:
    """The form of one that is there is open."""
    async with asked.services.database.read() as db:
        row = await kind.service.get_own(db, row_id, by=asked.caller.user)
    await asked.open(kind.form(kind.of(row), metadata=f"{row.id} {row.revision}"))


async def duplicate(kind: Kind, row_id: UUID, asked: Asked) -> None:
    """A copy is there, and shown."""
    await asked.ack()
    async with asked.services.database.begin() as db:
        copy = await kind.duplicate(db, row_id, by=asked.caller.user)
    await asked.show(owned.card(kind.look, copy, word=f"The copy is there, under the name “{escape(copy.name)}”."))


async def export(kind: Kind, row_id: UUID, asked: Asked) -> None:
    """The file is in the teacher's messages."""
    await asked.ack()
    async with asked.services.database.read() as db:
        row = await kind.service.get_own(db, row_id, by=asked.caller.user)
    name = escape(row.name)
    await send_file(
        asked.client,
        asked.caller.user.slack_user_id,
        filename=f"{row.name}.{kind.look.noun}.json",
        content=kind.file.write(kind.of(row)),
        title=row.name,
        comment=f"Your {kind.look.noun} {name}. `{kind.look.command} import` takes this file, here or in another workspace.",
    )
    await asked.tell(f"{name} is exported: the file is in your messages with this app.", is_markup=True)


async def delete(kind: Kind, row_id: UUID, asked: Asked) -> None:
    """The teacher is asked whether they mean it; the refusal of one that is in use comes before."""
    async with asked.services.database.read() as db:
        row = await kind.service.get_own(db, row_id, by=asked.caller.user)
        await kind.service.require_unused(db, row)
    await asked.open(owned.delete_form(kind.look, row))


async def try_out(kind: Kind, row_id: UUID, asked: Asked) -> None:  # noqa: ARG001 - only personas can be tried
    """The teacher's test run starts in their messages, or the one that runs is pointed to."""
    await asked.ack()
    services = asked.services
    async with services.database.begin() as db:
        session, is_new = await session_service.start_test_run(
            db,
            row_id,
            by=asked.caller.user,
            model=services.model,
            evaluation_model=services.evaluation_model,
            prompts=services.prompts,
            now=services.clock(),
        )
    asked.wake.outbox()
    name = escape(session.persona["name"])
    words = (
        f"{name} is waiting for you: look into your messages with this app. This is a test run: it counts in no statistic."
        if is_new
        else f"Your interview with {name} is running already: look into your messages with this app. End it there to try anew."
    )
    await asked.tell(words, is_markup=True)


async def facts(kind: Kind, row_id: UUID, asked: Asked) -> None:  # noqa: ARG001 - only personas hide anything
    """The second page of a persona is open: what moves them inside."""
    async with asked.services.database.read() as db:
        row = await client_service.get_own(db, row_id, by=asked.caller.user)
    await asked.open(persona.second_page(row))


async def audition(kind: Kind, row_id: UUID, asked: Asked) -> None:  # noqa: ARG001 - only personas are auditioned
    """The teacher reads what an audition is and what it costs, before anything is spent."""
    services = asked.services
    async with services.database.read() as db:
        row = await client_service.get_own(db, row_id, by=asked.caller.user)
    cast = interviewers()
    expected = estimate(
        row,
        cast,
        prompts=services.prompts,
        model=services.model,
        with_swaps=True,
        own_prices=asked.caller.workspace.model_prices,
    )
    await asked.open(audition_blocks.form(str(row.id), row.name, cast, expected))


DOINGS: dict[str, Callable[[Kind, UUID, Asked], Awaitable[None]]] = {
    "edit": edit,
    "facts": facts,
    "try": try_out,
    "audition": audition,
    "duplicate": duplicate,
    "export": export,
    "delete": delete,
}
BEGINNINGS = ("create", "templates", "import")
