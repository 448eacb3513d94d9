"""The guide through the first minute: five steps, each done when it has happened in the workspace."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.tools.inspector import InspectorEntry

Json = dict[str, Any]


@dataclass(frozen=True)
class GuideStep:
    """One step: who does it, where, the text, and how it is recognized."""

    name: str
    title: str
    person: str
    channel: str
    """Channel to go to, or "" for the messages with the app."""
    text: str
    is_met_by: Callable[[InspectorEntry], bool]
    after: str = ""
    """Step that must be done before this one counts."""


def _sent(*forms: str) -> Callable[[InspectorEntry], bool]:
    """Return a check whether one of these modals was submitted and accepted."""
    return lambda call: call.kind == "interactive" and call.name in {f"submit {form}" for form in forms}


def _is_card(call: InspectorEntry) -> bool:
    """Return whether the call posted a card with *Start practice* to a channel. Students get the button as news too."""
    is_in_channel = not str(call.sent.get("channel", "")).startswith("D")
    elements = [one for block in call.sent.get("blocks") or [] for one in block.get("elements") or []]
    return (
        call.name == "chat.postMessage"
        and is_in_channel
        and any(str(one.get("action_id", "")).startswith("start_practice") for one in elements if isinstance(one, dict))
    )


def _is_line_in_thread(call: InspectorEntry) -> bool:
    """Return whether a person said something in an interview's thread."""
    event = call.sent
    return (
        call.name == "message.im"
        and bool(event.get("thread_ts"))
        and not event.get("bot_id")
        and "subtype" not in event
    )


def _is_look_back(call: InspectorEntry) -> bool:
    """Return whether a debrief was requested, or the teacher or admin looked at the result."""
    view = call.sent.get("view") or {}
    is_opened = call.name == "views.open" and str(view.get("callback_id", "")).startswith("debrief")
    return is_opened or call.name in {"submit reflection_form", "/vc-admin", "/vc-progress"}


STEPS = (
    GuideStep(
        "section",
        "Set up a section",
        "tom",
        "sw-202",
        "You are Tom, a teacher. In #sw-202, type /vc-section, press Enter, and give the section a name. The "
        "students in the channel are enrolled.",
        _sent("section_form"),
    ),
    GuideStep(
        "client",
        "Write a client",
        "tom",
        "sw-202",
        "Still Tom: type /vc-persona create. A name, an age, an issue, two traits, and a few words of background "
        "are enough. Or type /vc-persona templates and pick one.",
        _sent("persona_form"),
    ),
    GuideStep(
        "assign",
        "Assign an interview",
        "tom",
        "sw-202",
        "In #sw-202, type /vc-assign create, give it a title, and choose your client. Then type /vc-assign publish "
        "and the title. A card with the button Start practice appears in the channel.",
        _is_card,
    ),
    GuideStep(
        "interview",
        "Interview the client",
        "maya",
        "sw-202",
        "Now you are Maya, a student. Press Start practice on the card. In your messages with Virtual Client (on "
        "the left), open the thread under the newest message and ask the client something.",
        _is_line_in_thread,
    ),
    GuideStep(
        "result",
        "Look at the result",
        "maya",
        "",
        "Still Maya: press End session, then Reflect and get your debrief. Then switch to Tom and type "
        "/vc-progress in #sw-202, or switch to Ada, the admin, and type /vc-admin to see the cost. Click your name "
        "at the top right to switch.",
        _is_look_back,
        after="interview",
    ),
)


class Guide:
    """The steps that are done."""

    def __init__(self) -> None:
        self.done: set[str] = set()

    def heard(self, call: InspectorEntry) -> bool:
        """Return whether this call completes a step, and mark the step as done."""
        if not call.is_over or call.problems:
            return False
        met = {step.name for step in STEPS if step.after in self.done | {""} and step.is_met_by(call)}
        is_news = not met <= self.done
        self.done |= met
        return is_news

    def rows(self, channels: dict[str, str]) -> list[Json]:
        """Return the steps as rows for the page. `channels` maps channel names to ids."""
        return [
            {
                "title": step.title,
                "text": step.text,
                "person": step.person,
                "name": step.person.capitalize(),
                "channel": channels.get(step.channel, ""),
                "is_done": step.name in self.done,
            }
            for step in STEPS
        ]
