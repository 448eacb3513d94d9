"""The list of a persona's hidden facts: its buttons, its menus, and the forms on top of it. Each change is stored at once."""

from collections.abc import Callable
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.library.blocks import hidden_facts, owned, persona
from bot.library.owned import PERSONA, notes_of
from bot.slack.encoding import NoPayload, UnreadableError
from bot.slack.field_errors import field_errors
from bot.slack.fields import Fields
from bot.slack.payloads import FactAction, FactForm, FactMenu, OwnedForm
from bot.slack.requests import Form, ModalClick
from bot.slack.text import escape
from models.client_profile import ClientProfileDB, HiddenFact
from services.common.errors import FieldErrors
from services.common.validation_messages import sentence_of
from services.library.client_service import client_service
from services.library.hidden_facts import moved, opened_as, with_fact, without_fact
from services.library.owned_crud import ChangedMeanwhileError
from services.simulation.fact_opening import FactOpening
from services.workspaces.workspace_service import workspace_service

FIELDS = {"text": "text", "level": "opening", "is_sensitive": "sensitive"}
CHANGED = "*This list has just changed, so nothing was done.* Here it is as it is now."


async def add_fact(click: ModalClick[NoPayload, OwnedForm], deps: Deps) -> None:
    """Open an empty form on top of the list.

    Raises NotAllowedError for a student or another teacher's persona, PersonaError if it is gone, and UnreadableError
    for a list without a persona.
    """
    client = await _own(click, deps)
    await click.open(hidden_facts.fact_form(None, metadata=FactForm(client.id, client.revision)))


async def choose_fact_action(click: ModalClick[FactMenu, OwnedForm], deps: Deps) -> None:
    """Open the form of a fact, ask before it is removed, or move it, which is stored at once.

    If the list has changed meanwhile, nothing is done and the new list is shown. Raises what `add_fact` raises.
    """
    client, number = await _own(click, deps), click.payload.number
    if client.revision != click.inside.revision or number > len(client.hidden_facts):
        await click.ack()
        await click.update(hidden_facts.facts_page(client, word=CHANGED))
        return
    fact = HiddenFact.model_validate(client.hidden_facts[number - 1])
    metadata = FactForm(client.id, client.revision, number)
    match click.payload.doing:
        case FactAction.EDIT:
            await click.open(hidden_facts.fact_form(fact, metadata=metadata))
        case FactAction.REMOVE:
            await click.open(hidden_facts.remove_form(fact, metadata=metadata))
        case FactAction.UP | FactAction.DOWN as way:
            await _move(click, deps, client, number, by=-1 if way == FactAction.UP else 1)


async def save_fact(form: Form[FactForm], deps: Deps) -> None:
    """Store a new or changed fact, close the form, and show the new list below it.

    The same form again stores nothing. Raises FieldErrors for an invalid field, for a fact that is already in the list,
    and for one too many, NotAllowedError for a student or another teacher's persona, PersonaError if it is gone, and
    ChangedMeanwhileError if the list has changed.
    """
    number = form.payload.number

    def changed(facts: list[HiddenFact]) -> list[HiddenFact]:
        before = facts[number - 1] if 1 <= number <= len(facts) else None
        return with_fact(facts, fact_of(form.fields, before), number=number)

    await _store(form, deps, changed)


async def remove_fact(form: Form[FactForm], deps: Deps) -> None:
    """Remove the fact, close the question, and show the new list below it.

    The same form again removes nothing. Raises NotAllowedError for a student or another teacher's persona, PersonaError
    if it is gone, and ChangedMeanwhileError if the list has changed.
    """
    await _store(form, deps, lambda facts: without_fact(facts, form.payload.number))


async def close_facts(form: Form[OwnedForm], deps: Deps) -> None:
    """Close all modals, and send the persona's card to the teacher's direct messages. Every change is stored already.

    The same form again sends nothing. Raises NotAllowedError for a student or another teacher's persona, PersonaError if
    it is gone, and UnreadableError for a list without a persona.
    """
    by = form.caller.user
    workspace_service.require_teacher(by)
    if (client_id := form.payload.row_id) is None:
        raise UnreadableError

    async def store(db: AsyncSession) -> UUID:
        return (await client_service.get_own(db, client_id, by=by)).id

    await form.save(deps, store)
    await form.close_all()
    async with deps.database.read() as db:
        stored = await client_service.get_own(db, client_id, by=by)
        notes = await notes_of(db, PERSONA, [stored])
    word = f"{escape(stored.name)} is saved."
    await form.confirm(owned.card(persona.LOOK, stored, word=word, note=notes.get(stored.id, "")))


def fact_of(values: Fields, before: HiddenFact | None) -> HiddenFact:
    """Return the form's fields as a fact. Lists that the form did not show stay as they are in `before`.

    Raises FieldErrors with all invalid fields, and UnreadableError for an unknown choice.
    """
    kept = before.model_dump() if before else {}
    given = {
        "text": values.text("text"),
        "topic": values.text("topic"),
        "earned_by": values.text("earned_by"),
        "is_sensitive": bool(values.many("sensitive")),
        **{
            key: list(filter(None, map(str.strip, values.text(key).splitlines())))
            for key in ("synonyms", "told_by")
            if key in values
        },
    }
    try:
        fact = HiddenFact.model_validate({**kept, **given})
    except ValidationError as error:
        raise field_errors(error, at=lambda problem: FIELDS.get(problem["loc"][0], problem["loc"][0])) from error
    chosen = values.text("opening")
    if chosen in {"", hidden_facts.CUSTOM}:
        return fact
    if chosen not in set(FactOpening):
        raise UnreadableError
    if before is not None and hidden_facts.opening_name(before) == hidden_facts.OPENINGS[FactOpening(chosen)]:
        return fact
    return opened_as(fact, FactOpening(chosen))


async def _own(
    click: ModalClick[NoPayload, OwnedForm] | ModalClick[FactMenu, OwnedForm], deps: Deps
) -> ClientProfileDB:
    if click.inside.row_id is None:
        raise UnreadableError
    async with deps.database.read() as db:
        return await client_service.get_own(db, click.inside.row_id, by=click.caller.user)


async def _move(
    click: ModalClick[FactMenu, OwnedForm], deps: Deps, client: ClientProfileDB, number: int, *, by: int
) -> None:
    await click.ack()
    word = ""
    try:
        async with deps.database.begin() as db:
            stored = await client_service.change_facts(
                db,
                client.id,
                lambda facts: moved(facts, number, by=by),
                by=click.caller.user,
                revision=client.revision,
            )
    except ChangedMeanwhileError as error:
        stored, word = error.row, CHANGED
    await click.update(hidden_facts.facts_page(stored, word=word))


async def _store(form: Form[FactForm], deps: Deps, change: Callable[[list[HiddenFact]], list[HiddenFact]]) -> None:
    of, by = form.payload, form.caller.user
    workspace_service.require_teacher(by)

    async def store(db: AsyncSession) -> UUID:
        return (await client_service.change_facts(db, of.row_id, change, by=by, revision=of.revision)).id

    try:
        await form.save(deps, store)
    except ValidationError as error:
        [problem, *_] = error.errors()
        raise FieldErrors({"text": sentence_of(problem)}) from error
    await form.close()

    async def page() -> dict[str, object]:
        async with deps.database.read() as db:
            stored = await client_service.get_own(db, of.row_id, by=by)
        return hidden_facts.facts_page(stored, word="*Saved.*")

    await form.refresh_below(page)
