"""What listeners and jobs work with: built once in the composition root, handed on as one frozen value."""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from services.claude.anthropic_service import AnthropicService
from services.library.template_service import TemplateService
from services.paid_work.rules import Rules
from services.prompts.prompt_service import PromptService
from services.storage.database import Database

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Services:
    """Database, clock, Claude, content and the operator's rules."""

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

    def user_hash(self, user_id: object) -> str:
        """An opaque name of a user for Anthropic's `metadata.user_id`."""
        return hmac.new(self.secret_key.encode(), str(user_id).encode(), hashlib.sha256).hexdigest()[:32]
