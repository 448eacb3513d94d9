"""Reads of the database for checks of `doctor` about something else."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.settings import Settings
from services.common.errors import OperatorError
from services.storage.database import Database

Read = TypeVar("Read")


async def read_if_possible(settings: Settings, read: Callable[[AsyncSession], Awaitable[Read]]) -> Read | None:
    """Return what `read` finds, or None if the database cannot be read. The check of the database says why."""
    try:
        database = Database(settings.database_url)
    except OperatorError:
        return None
    try:
        await database.check_current()
        async with database.read() as db:
            return await read(db)
    except (OperatorError, SQLAlchemyError, OSError):
        return None
    finally:
        await database.close()
