"""Build the answer to a request: its text, the thinking before it, and the reason why it stops."""

import re
import secrets
from dataclasses import dataclass, field
from json import dumps
from typing import Any

from sandbox.claude.actor import play
from sandbox.claude.catalog import SWITCHED_OFF, Model
from sandbox.claude.gullible import obey, undelimited, wants_best
from sandbox.claude.hearing import language_of
from sandbox.claude.repertoire import Repertoire
from sandbox.claude.scenes import act_out
from sandbox.claude.scripts import Script
from sandbox.claude.structured_output import fill_schema
from sandbox.claude.taught_answers import JUDGED, fill_form, taught_form
from sandbox.claude.tokens import Json, count_tokens, shorten, text_of

THOUGHTS = {"low": 60, "medium": 200, "high": 600, "xhigh": 1_200, "max": 2_400}
"""Tokens of thinking before a reply, by effort. Without an effort it is high."""


@dataclass
class Conduct:
    """Behavior that does not depend on the request."""

    script: Script = field(default_factory=Script)
    think_seconds: float = 0.0
    is_gullible: bool = False
    taught: Repertoire | None = None
    """What it was taught. Without people in it, everybody tells what the prompt says."""


@dataclass(frozen=True)
class PreparedAnswer:
    """An answer before it is sent."""

    content: list[Json]
    stop_reason: str
    stop_sequence: str | None
    output_tokens: int
    thinking_tokens: int

    @property
    def text(self) -> str:
        """The text of the answer."""
        return text_of(self.content)

    def message(self, model_id: str, usage: Json) -> Json:
        """Return the answer as the API's message object."""
        spent = {
            "output_tokens": self.output_tokens,
            "output_tokens_details": {"thinking_tokens": self.thinking_tokens},
            "service_tier": "standard",
        }
        return {
            "id": f"msg_{secrets.token_hex(12)}",
            "type": "message",
            "role": "assistant",
            "model": model_id,
            "content": self.content,
            "stop_reason": self.stop_reason,
            "stop_sequence": self.stop_sequence,
            "usage": usage | spent,
        }


def answer(body: Json, model: Model, conduct: Conduct, fault: str | None) -> PreparedAnswer:
    """Return the answer to a valid request. Raises `DryError` if the script must answer and has no reply left."""
    limit: int = body["max_tokens"]
    if limit == 0:
        return PreparedAnswer([], "max_tokens", None, 0, 0)
    if fault == "refuse":
        return PreparedAnswer([], "refusal", None, 1, 0)
    thoughts = _thought_tokens(body, model)
    spent = min(thoughts, limit)
    text, stop, sequence = _words(body, conduct, fault, limit - spent)
    content: list[Json] = [{"type": "text", "text": text}] if text else []
    if thoughts:
        content.insert(0, {"type": "thinking", "thinking": "", "signature": secrets.token_hex(24)})
    return PreparedAnswer(content, stop, sequence, spent + count_tokens(text), spent)


def _words(body: Json, conduct: Conduct, fault: str | None, room: int) -> tuple[str, str, str | None]:
    """Return the text, the stop reason, and the stop sequence that was met."""
    if fault == "empty":
        return "", "end_turn", None
    if fault == "blank":
        return " \n ", "end_turn", None
    text, stop, sequence = _reply(body, conduct), "end_turn", None
    for end in body.get("stop_sequences") or []:
        if end in text:
            text, stop, sequence = text.split(end, 1)[0], "stop_sequence", end
    if fault == "cut":
        return _cut(text), "max_tokens", None
    if count_tokens(text) > room:
        return shorten(text, room), "max_tokens", None
    return text, stop, sequence


def _reply(body: Json, conduct: Conduct) -> str:
    talk = [(row["role"], text_of(row["content"])) for row in body["messages"]]
    system = "\n".join([text_of(body.get("system")), *(text for role, text in talk if role == "system")])
    last = [text for role, text in talk if role == "user"][-1]
    wanted = (body.get("output_config") or {}).get("format")
    if (decided := conduct.script.reply_to(last, wants_shape=bool(wanted))) is not None:
        return decided
    if wanted:
        return dumps(
            structured_answer(wanted["schema"], system, [text for _, text in talk], conduct), ensure_ascii=False
        )
    if conduct.is_gullible and (obeyed := obey(last, system)):
        return obeyed
    if conduct.taught is not None and conduct.taught.people:
        return act_out(text_of(body.get("system")), talk, conduct.taught)
    return play(system, [(role, text) for role, text in talk if role != "system"])


def structured_answer(schema: Json, system: str, texts: list[str], conduct: Conduct) -> Any:
    """Return the structured answer. A gullible one also follows requests in text that is not marked as data."""
    prompt = "\n".join([system, *texts])
    heard = "\n".join(texts)
    is_won_over = conduct.is_gullible and wants_best(heard)
    taught = conduct.taught
    if taught is not None and (form := taught_form(schema, taught.forms)) is not None:
        language = language_of(" ".join(text for _, text in JUDGED.findall(heard)), (), taught)
        filled = fill_form(form, schema, prompt, remarks=taught.remarks, language=language, takes_best=is_won_over)
        return fill_schema(schema, prompt) | filled
    seed = system + undelimited(heard) if conduct.is_gullible else None
    return fill_schema(schema, prompt, seed=seed, takes_best=is_won_over)


def _thought_tokens(body: Json, model: Model) -> int:
    kind = (body.get("thinking") or {}).get("type")
    if kind in SWITCHED_OFF or (kind is None and not model.thinks_unasked):
        return 0
    return THOUGHTS[(body.get("output_config") or {}).get("effort") or "high"]


def _cut(text: str) -> str:
    """Return about two thirds of the words, without the end of a sentence."""
    words = text.split()
    kept = " ".join(words[: max(1, len(words) * 2 // 3)])
    return re.sub(r"[.!?*]+$", "", kept)
