"""The inspector: every event, command, click, call, and answer, in the order in which they began."""

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
class InspectorEntry:
    """One line of the inspector: what was sent, and what came back."""

    kind: str
    """event, slash_commands, interactive, call, response or model."""
    name: str
    sent: Json
    answer: Json
    at: float
    seconds: float = 0.0
    number: int = 0
    """Its position in the order of beginnings, from 1."""
    is_over: bool = False
    problems: list[str] = field(default_factory=list)
    """One line for each thing that was refused or lost."""
    subjects: list[str] = field(default_factory=list)
    """What it is about: messages, views, triggers, and response URLs, as `sandbox.links` names them."""


class Inspector:
    """A record of everything that was sent and received."""

    def __init__(self) -> None:
        self.begun: list[InspectorEntry] = []
        """All lines, in the order in which they began."""
        self.calls: list[InspectorEntry] = []
        """The finished lines, in the order in which they ended."""
        self._listeners: list[Callable[[InspectorEntry], None]] = []
        self.led_to: dict[str, list[str]] = {}
        """The messages that resulted from a response URL."""
        self._began: dict[int, float] = {}
        """When each open line began, by a clock that cannot be moved."""

    def listen(self, listener: Callable[[InspectorEntry], None]) -> None:
        """Call the listener with every line when it begins and when it ends."""
        self._listeners.append(listener)

    def _tell(self, call: InspectorEntry) -> None:
        for listener in self._listeners:
            listener(call)

    def begin(self, kind: str, name: str, sent: Json, *, now: float) -> InspectorEntry:
        """Record something that was sent, and return its line. The answer follows with `end`."""
        call = InspectorEntry(kind, name, _copied(sent), {}, now, number=len(self.begun) + 1)
        self._began[call.number] = time.perf_counter()
        self.begun.append(call)
        self._tell(call)
        return call

    def fill_in(self, call: InspectorEntry, sent: Any) -> None:
        """Set what was sent, if it is known only after `begin`."""
        call.sent = _copied(sent if isinstance(sent, dict) else {"body": sent})

    def end(self, call: InspectorEntry, answer: Json) -> None:
        """Record the answer, or that there was none, and finish the line."""
        call.answer, call.seconds, call.is_over = (
            _copied(answer),
            time.perf_counter() - self._began.pop(call.number),
            True,
        )
        call.problems = problems_of(call.kind, answer)
        call.subjects = subjects_of(call.kind, call.sent, answer)
        self.calls.append(call)
        self._tell(call)

    def connect(self, call: InspectorEntry, subject: str) -> None:
        """Add a subject to what the line is about."""
        call.subjects = list(dict.fromkeys([*call.subjects, subject]))

    def note_made(self, subject: str, channel_id: str, ts: str) -> None:
        """Record that the lines about this subject led to this message."""
        self.led_to.setdefault(subject, []).append(f"message:{channel_id}:{ts}")

    def made(self, message: Json, channel_id: str) -> list[InspectorEntry]:
        """Return the lines that produced this message.

        These are the lines about it, those that led to them, and the model's answer in it.
        """
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
    """Return a copy of the value as it was sent, since messages and views change later."""
    copied: Json = json.loads(json.dumps(value))
    return copied


def _says(call: InspectorEntry, message: Json) -> bool:
    """Return whether the message contains the model's answer.

    Marks and entities are ignored, since the app changes them.
    """
    said = _letters(str(call.answer.get("text", "")))
    return bool(said) and said in {_letters(line) for line in _texts(message)}


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", html.unescape(text))


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["text"]] if isinstance(value.get("text"), str) else []
        return own + [text for part in value.values() for text in _texts(part)]
    return [text for part in value for text in _texts(part)] if isinstance(value, list) else []
