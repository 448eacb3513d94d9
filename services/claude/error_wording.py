"""The topic of an API error, recognized by its wording, because the status alone does not show it.

Anthropic answers 400 when the credit or the spending limit is used up, when a parameter is unknown, and when the prompt
is too long. Services behind ANTHROPIC_BASE_URL have their own wording. All patterns come from public reports.
"""

import re
from enum import StrEnum, auto
from typing import Any

MOST_CHARACTERS = 500
"""The maximum length of a field. Text after it may quote what people wrote."""

FIELDS = ("message", "type", "code", "param", "status", "detail", "msg", "error_code", "error", "details")


class Topic(StrEnum):
    """The topic of an error."""

    ACCOUNT = auto()
    BILLING = auto()
    LIMIT = auto()
    KEY = auto()
    TOO_LARGE = auto()
    OUR_REQUEST = auto()
    PARAMETER = auto()
    MODEL = auto()


_WORDS = {
    Topic.ACCOUNT: (
        r"organization_on_hold|(organi[sz]ation|account|user|workspace) (has been|is|was) "
        r"(currently )?(disabled|deactivated|suspended|on hold|banned)|cmek_|encryption key is (disabled|revoked)"
    ),
    Topic.BILLING: (
        r"credit balance|purchase credits|insufficient[ _](balance|credit|fund|quota)|insufficient account balance|"
        r"(not|no) enough (credit|balance)|out of credit|requires more credits|arrearage|overdue|in good standing|"
        r"billing|payment|recharge|exceeded_current_quota|linked_organization_billing"
    ),
    Topic.LIMIT: (
        r"usage limit|spend(ing)?[ _]limit|spend_limit_reached|monthly limit|budget[ _](has been )?exceeded|"
        r"exceededbudget|max budget|key limit exceeded|quota"
    ),
    Topic.KEY: (
        r"(invalid|incorrect|missing|expired)[ _](x-)?api[ _-]?key|api[ _-]?key (is )?(not valid|invalid|expired)|"
        r"authentication_error|invalid_api_key|invalid bearer token"
    ),
    Topic.TOO_LARGE: (
        r"(prompt|input|request|message) is too (long|large)|too many (input )?tokens|context[ _]length|"
        r"context[ _](limit|window|size)|maximum context|exceed_context|request_too_large|too_large|"
        r"input token count|input length|range of input length|string_above_max_length"
    ),
    Topic.OUR_REQUEST: (
        r"prefill|roles must alternate|must alternate|non-empty|non-whitespace|at least one message|valid json|"
        r"must end with|invalid utf"
    ),
    Topic.PARAMETER: (
        r"extra inputs|extra_forbidden|extraneous key|unrecogni[sz]ed|unknown[ _](field|parameter|name|argument)|"
        r"unexpected (field|parameter|keyword|argument)|unsupported|not supported|(does|do) ?n(o|')t support|"
        r"does not support|no longer supported|deprecated|maximum allowed number of output|"
        r"\b(thinking|effort|output_config|output_format|cache_control|metadata|max_tokens|anthropic-version)\b"
    ),
    Topic.MODEL: (
        r"(unknown|invalid|no such) model|model[ _]not[ _](found|exist|supported)|model does not exist|"
        r"model.{0,80}(not found|does not exist|not exist|is invalid|not available|not a valid)|"
        r"not a valid model|model: |model_not_found"
    ),
}
_PATTERNS = {topic: re.compile(words) for topic, words in _WORDS.items()}


def topic_of(said: str, *, among: tuple[Topic, ...] = tuple(Topic)) -> Topic | None:
    """Return the first of these topics, in the order of `Topic`, whose wording occurs in the text, or None.

    The text must be in lower case, as `said_in` returns it.
    """
    return next((topic for topic in Topic if topic in among and _PATTERNS[topic].search(said)), None)


def said_in(body: object) -> str | None:
    """Return the text of an error's body in lower case, or None if it is no JSON object and so not from an API.

    Only the fields that say what is wrong are in it, each cut at 500 characters.
    """
    if isinstance(body, list) and body:
        body = body[0]
    return " | ".join(_texts(body)).lower() if isinstance(body, dict) else None


def _texts(value: Any, *, depth: int = 0) -> list[str]:
    """Return the fields that say what is wrong, without those that repeat our request."""
    if isinstance(value, str):
        return [value[:MOST_CHARACTERS]]
    if depth > 3:  # noqa: PLR2004 - an error that says more than this says it elsewhere too
        return []
    if isinstance(value, list):
        return [text for item in value[:5] for text in _texts(item, depth=depth + 1)]
    if isinstance(value, dict):
        fields = {str(name).lower(): inner for name, inner in value.items()}
        return [text for name in FIELDS if name in fields for text in _texts(fields[name], depth=depth + 1)]
    return []
