"""The checks of `doctor` about Claude: both models, their prices, and with `--ask` one real question to each."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.admin.blocks.alert import SETUP
from bot.runtime.audition_command import CappedLedger
from bot.runtime.doctor_check import IllError, UntriedError
from bot.runtime.doctor_database import read_if_possible
from bot.runtime.settings import Settings
from models.workspace import WorkspaceDB
from services.claude.anthropic_service import AnthropicService
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.connection_question import SECONDS, most_nano, question_for
from services.claude.errors import ClaudeError, ClaudeSetupError, SetupReason
from services.claude.pricing import dollars, price_of


def models_of(settings: Settings) -> dict[str, str]:
    """Return the models in use, each once, with the setting that names it. For one in both, it is ANTHROPIC_MODEL."""
    return {settings.evaluation_model: "ANTHROPIC_EVALUATION_MODEL", settings.model: "ANTHROPIC_MODEL"}


async def check_models(settings: Settings) -> str:
    """Return the lifecycle of both models. It costs nothing. Raises IllError for the first one that cannot be used."""
    found = []
    async with _claude(settings) as claude:
        for model, name in models_of(settings).items():
            with_name = f"Change {name}."
            try:
                lifecycle = await claude.lifecycle(model)
            except ClaudeError as error:
                raise IllError(_advice(error, model, with_name)) from error
            if lifecycle == "retired":
                raise IllError(f"{model} is retired. {with_name}")
            found.append(f"{model} is {lifecycle}")
    return ", ".join(found)


async def check_prices(settings: Settings) -> str:
    """Return that both models have a price, in the app's table or from an admin.

    Raises IllError for those without one, and UntriedError if the database cannot be read to see an admin's price.
    """
    unknown = [model for model in models_of(settings) if price_of(model) is None]
    if not unknown:
        return "known"
    names = " and ".join(unknown)
    own = await read_if_possible(settings, _prices_of_admins)
    if own is None:
        raise UntriedError(
            f"the app does not know the price of {names}, and the database could not be read to see whether an admin has "
            "entered it."
        )
    if missing := [model for model in unknown if model not in own]:
        raise IllError(
            f"{' and '.join(missing)} has no price. Practice is paused until an admin enters one in /vc-admin."
        )
    return f"known, that of {names} from an admin"


def most_of_questions(settings: Settings) -> str:
    """Return what one question to each model costs at most, as a sentence's end."""
    costs = {model: most_nano(question_for(model)) for model in models_of(settings)}
    total = sum(cost for cost in costs.values() if cost is not None)
    unknown = [model for model, cost in costs.items() if cost is None]
    beside = f", and an unknown amount for {' and '.join(unknown)}" if unknown else ""
    return f"at most {dollars(total)}{beside}"


async def check_answers(settings: Settings) -> str:
    """Ask each model one question, which costs money. Return how fast each answered, and the cost.

    Raises IllError for the first one that does not answer.
    """
    said = []
    async with _claude(settings) as claude:
        for model, name in models_of(settings).items():
            ledger, start = CappedLedger(None), time.monotonic()
            try:
                reply, reservation = await claude.ask(question_for(model), ledger=ledger, seconds=SECONDS)
            except ClaudeError as error:
                raise IllError(_advice(error, model, f"Change {name}.")) from error
            await ledger.settle(reservation, reply.usage)
            cost = f" for {dollars(ledger.nano)}" if price_of(model) else ""
            said.append(f"{model} answered in {time.monotonic() - start:.1f} s{cost}")
    return ", ".join(said)


@asynccontextmanager
async def _claude(settings: Settings) -> AsyncIterator[AnthropicService]:
    claude = AnthropicService(
        api_key=settings.anthropic_api_key,
        base_url=settings.anthropic_base_url,
        breaker=CircuitBreaker(settings.rules.breaker, seconds=time.monotonic),
    )
    try:
        yield claude
    finally:
        await claude.close()


def _advice(error: ClaudeError, model: str, with_name: str) -> str:
    """Return what is wrong with the calls to a model, and what to do."""
    if not isinstance(error, ClaudeSetupError):
        return f"{model} does not answer. Check the network and ANTHROPIC_BASE_URL, and status.claude.com."
    if error.reason == SetupReason.MODEL:
        return f"{model} does not exist or is retired. {with_name}"
    return SETUP.get(error.reason, "Claude rejects the app's calls. Check the Anthropic console.")


async def _prices_of_admins(db: AsyncSession) -> dict[str, Any]:
    """Return the prices that admins have entered, by model."""
    found = (await db.execute(select(WorkspaceDB.model_prices))).scalars().all()
    return {model: price for prices in found for model, price in prices.items()}
