"""What listeners work with beside the request: the services, and the bells of the workers."""

from dataclasses import dataclass, fields
from typing import Any, Self

from slack_bolt.context.async_context import AsyncBoltContext

from bot.core.services import Services
from bot.core.signals import Wake


@dataclass(frozen=True)
class Deps(Services):
    """Database, clock, Claude, content, the operator's rules, and the way to wake a worker."""

    wake: Wake

    @classmethod
    def of(cls, services: Services, wake: Wake) -> Self:
        """Put the two together."""
        return cls(**{field.name: getattr(services, field.name) for field in fields(Services)}, wake=wake)


class OfferDeps:
    """A middleware that puts `deps`, `wake` and `slack` within reach; Bolt itself calls the last one `client`."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps

    async def __call__(self, context: AsyncBoltContext, next: Any) -> None:  # noqa: A002 - Bolt's name
        """Add the keys to the context."""
        context["deps"] = self._deps
        context["wake"] = self._deps.wake
        context["slack"] = context.client
        await next()
