"""A check of `doctor`, and how it ends other than well."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.runtime.settings import Settings


class IllError(Exception):
    """A failed check, with what is wrong and what to do."""


class UntriedError(Exception):
    """A check that could not look, with the reason. It is neither good nor bad."""


@dataclass(frozen=True)
class Check:
    """A part of the setup, and the function that returns what is good about it.

    The function raises IllError or UntriedError, or an error of something else.
    """

    name: str
    look: Callable[[Settings], Awaitable[str]]
    needs: str = ""
    """The name of an earlier check. If that one is not good, this one is not tried."""
