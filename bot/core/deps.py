"""What listeners, workers, and jobs depend on: one frozen value from the composition root."""

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext

from bot.core.clock import Clock
from bot.core.exports import Exports
from bot.core.health_line import HealthLine
from bot.core.signals import Signals
from bot.core.tracing import Tracing
from services.claude.anthropic_service import AnthropicService
from services.library.template_service import TemplateService
from services.paid_work.rules import Rules
from services.prompts.prompt_service import PromptService
from services.storage.database import Database


@dataclass(frozen=True)
class Deps:
    """Database, clock, Claude, content, the operator's rules, and the signals that wake workers."""

    database: Database
    clock: Clock
    claude: AnthropicService
    prompts: PromptService
    templates: TemplateService
    rules: Rules
    model: str
    evaluation_model: str
    idle_hours: int
    secret_key: str
    signals: Signals
    exports: Exports
    quiet: timedelta = timedelta()
    """How long a client waits after a student's message, in case the student writes more."""
    tracing: Tracing = field(default_factory=Tracing)
    health: HealthLine = field(default_factory=HealthLine)

    def user_hash(self, user_id: object) -> str:
        """Return an opaque name of a user for Anthropic's `metadata.user_id`: 32 hex digits, the same each time.

        It depends on the secret key, so another key gives everyone another name.
        """
        return hmac.new(self.secret_key.encode(), str(user_id).encode(), hashlib.sha256).hexdigest()[:32]


class OfferDeps:
    """Bolt middleware that adds `deps` and `slack` to the context. Bolt itself names the Slack client `client`."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps

    async def __call__(self, context: AsyncBoltContext, next: Any) -> None:  # noqa: A002 - Bolt's name
        """Add the keys to the context."""
        context["deps"] = self._deps
        context["slack"] = context.client
        await next()
