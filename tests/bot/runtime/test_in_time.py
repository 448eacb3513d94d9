"""A database that fails, is late, or does not even end a canceled call gives no answer, in time."""

import asyncio

import pytest
from sqlalchemy.exc import OperationalError

from bot.runtime.in_time import in_time


async def test_an_answer_in_time_is_returned() -> None:
    """Whatever it is."""

    async def answer() -> int:
        return 7

    assert await in_time(answer(), seconds=60) == 7


@pytest.mark.parametrize("error", [OperationalError("s", None, Exception()), ConnectionResetError(), TimeoutError()])
async def test_a_failure_of_the_database_is_no_answer(error: Exception) -> None:
    """A bug of ours is still raised."""

    async def fail(with_error: Exception) -> int:
        raise with_error

    assert await in_time(fail(error), seconds=60) is None
    with pytest.raises(KeyError):
        await in_time(fail(KeyError()), seconds=60)


async def test_late_work_is_canceled_and_not_waited_for() -> None:
    """A call to a silent server goes on for a while after it was canceled, and then fails."""
    is_released, ends = asyncio.Event(), []

    async def hang() -> int:
        try:
            await asyncio.Event().wait()
        finally:
            await is_released.wait()
            ends.append("released")
            raise OperationalError("rollback", None, Exception())

    answer = await in_time(hang(), seconds=0.01)
    early = list(ends)
    is_released.set()
    await asyncio.sleep(0.01)

    assert (answer, early, ends) == (None, [], ["released"])
