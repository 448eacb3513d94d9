"""The inspector: every event, command, click, call and answer, in the order in which they began."""

import html
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.links import problems_of, subjects_of

Json = dict[str, Any]


@dataclass
class Call:
    """One line of the inspector: what was sent, and what came back."""

    kind: str
    """event, slash_commands, interactive, call, response or model."""
    name: str
    sent: Json
    answer: Json
    at: float
    seconds: float = 0.0
    number: int = 0
    """Where it stands in the order of beginnings, from 1."""
    is_over: bool = False
    problems: list[str] = field(default_factory=list)
    """What was refused or got lost, a line each."""
    subjects: list[str] = field(default_factory=list)
    """What it is about: messages, views, triggers and response addresses, as `sandbox.links` names them."""


class Inspector:
    """Everything that went over the wire."""

    def __init__(self) -> None:
        self.begun: list[Call] = []
        """All lines, as they began."""
        self.calls: list[Call] = []
        """The lines that are over, as they ended."""
        self._listeners: list[Callable[[Call], None]] = []
        self.led_to: dict[str, list[str]] = {}
        """The messages that came of a response address."""
        self._began: dict[int, float] = {}
        """When each open line began, by a clock that nobody moves."""

    def listen(self, listener: Callable[[Call], None]) -> None:
        """The listener is told of every line when it begins and when it ends."""
        self._listeners.append(listener)

    def _tell(self, call: Call) -> None:
        for listener in self._listeners:
            listener(call)

    def begin(self, kind: str, name: str, sent: Json, *, now: float) -> Call:
        """Something has been sent; its answer is still to come."""
        call = Call(kind, name, _copied(sent), {}, now, number=len(self.begun) + 1)
        self._began[call.number] = time.perf_counter()
        self.begun.append(call)
        self._tell(call)
        return call

    def fill_in(self, call: Call, sent: Any) -> None:
        """What was sent is known only now."""
        call.sent = _copied(sent if isinstance(sent, dict) else {"body": sent})

    def end(self, call: Call, answer: Json) -> None:
        """The answer is there, or that there was none."""
        call.answer, call.seconds, call.is_over = (
            _copied(answer),
            time.perf_counter() - self._began.pop(call.number),
            True,
        )
        call.problems = problems_of(call.kind, answer)
        call.subjects = subjects_of(call.kind, call.sent, answer)
        self.calls.append(call)
        self._tell(call)

    def connect(self, call: Call, subject: str) -> None:
        """The line is about this, too."""
        call.subjects = list(dict.fromkeys([*call.subjects, subject]))

    def note_made(self, subject: str, channel_id: str, ts: str) -> None:
        """What the lines about this subject have led to is this message."""
        self.led_to.setdefault(subject, []).append(f"message:{channel_id}:{ts}")

    def made(self, message: Json, channel_id: str) -> list[Call]:
        """The lines that made this message: those about it, those that led to them, and the model's words in it."""
        own = f"message:{channel_id}:{message['ts']}"
        direct = [call for call in self.calls if own in call.subjects]
        leads = {subject for subject, messages in self.led_to.items() if own in messages}
        leads |= {subject for call in direct for subject in call.subjects if not subject.startswith("message:")}
        found = {call.number: call for call in direct}
        found |= {call.number: call for call in self.calls if leads & set(call.subjects)}
        post = min((call.number for call in direct if call.kind == "call"), default=0)
        models = [call for call in self.calls if call.kind == "model" and call.number < post and _says(call, message)]
        found |= {call.number: call for call in models[-1:]}
        return [found[number] for number in sorted(found)]


def _copied(value: Json) -> Json:
    """As it went over the wire: messages and views change afterwards."""
    copied: Json = json.loads(json.dumps(value))
    return copied


def _says(call: Call, message: Json) -> bool:
    """Whether the message holds the words that a model answered; marks and entities are the app's to change."""
    said = _letters(str(call.answer.get("text", "")))
    return bool(said) and said in {_letters(line) for line in _texts(message)}


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", html.unescape(text))


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["text"]] if isinstance(value.get("text"), str) else []
        return own + [text for part in value.values() for text in _texts(part)]
    return [text for part in value for text in _texts(part)] if isinstance(value, list) else []
