"""Destructive acts: each asks first, whether a command or a button starts it, and then shows its result."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.slack.blocks.confirmation import Confirmation, Question
from bot.slack.blocks.kit import closing
from bot.slack.caller import Caller
from bot.slack.encoding import Payload
from bot.slack.requests import Click, Form, Request, View

P = TypeVar("P", bound=Payload)


@dataclass(frozen=True)
class DestructiveAct(Generic[P]):
    """A destructive act on the thing that the payload names."""

    name: str
    """Name of the button and of the question's form in the table of listeners."""
    question: Callable[[AsyncSession, Caller, P], Awaitable[Question]]
    """Checks permissions and counts what is affected. Changes nothing."""
    do: Callable[[AsyncSession, Caller, Deps, P], Awaitable[Confirmation]]
    """Checks permissions again, acts, and returns the result."""
    below: Callable[[Caller, Deps, P, str], Awaitable[View]] | None = None
    """Builds the list that the question was opened from, with the result above it."""

    async def ask(self, asked: Request, deps: Deps, of: P) -> None:
        """Open the question. Nothing is done yet. Raises whatever `question` raises."""
        async with deps.database.read() as db:
            question = await self.question(db, asked.caller, of)
        await asked.open(question.view(self.name, of))

    async def press(self, click: Click[P], deps: Deps) -> None:
        """Open the question for a pressed button. Raises whatever `question` raises."""
        await self.ask(click, deps, click.payload)

    async def submit(self, form: Form[P], deps: Deps) -> None:
        """Act, and show the result in the list below or in place of the question.

        The same form again does nothing and says so. The outbox is woken, no other worker. Raises whatever `do` raises,
        and SavedBeforeError.
        """
        caller, of = form.caller, form.payload
        result: list[Confirmation] = []

        async def store(db: AsyncSession) -> UUID:
            result.append(await self.do(db, caller, deps, of))
            return caller.user.id

        await form.save(deps, store)
        deps.signals.outbox()
        if self.below is not None and form.below:
            below, text = self.below, result[0].text if result else ""
            await form.close()
            await form.refresh_below(lambda: below(caller, deps, of, text))
        elif result:
            await form.turn_into(result[0].view())
        else:
            await form.turn_into(closing("Done", "This is done already."))
