"""Cards, lists and modals of an older version that people still see: each works or says what to do."""

import logging
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import pytest

from sandbox.block_kit import elements_of
from sandbox.client import SandboxProblem
from tests.stories.stage import settled
from tests.upgrades.conftest import Json, Upgraded

pytestmark = pytest.mark.parametrize("empty_database_url", ["sqlite"], indirect=True)

EXAMPLES = 2
"""How many of each button on each kind of card are pressed: the first and the last."""

MENUS = frozenset({"static_select", "external_select", "users_select", "overflow"})


@dataclass(frozen=True)
class Control:
    """A button or menu, who sees it and where."""

    person: str
    element: Json
    block: str
    container: Json
    channel: str | None = None
    ts: str | None = None
    is_home: bool = False

    @property
    def action(self) -> str:
        """Return the app's name for the control, without the number that distinguishes those of a list."""
        return str(self.element["action_id"]).split(":")[0]


async def test_every_button_and_menu_on_an_old_message_works_or_says_why_not(
    upgraded: Upgraded, caplog: pytest.LogCaptureFixture
) -> None:
    """Press everything on messages, whispers and Home tabs of the older version."""
    controls = _some_of(_on_messages(upgraded))
    complaints = [f"{one.action}: {said}" for one in controls if (said := await _use(upgraded, one))]

    assert len({one.action for one in controls}) >= 20
    assert complaints == []
    assert _bugs(caplog) == []


async def test_every_old_modal_can_be_sent_or_says_why_not(
    upgraded: Upgraded, caplog: pytest.LogCaptureFixture
) -> None:
    """Send modals that were opened and filled in before the upgrade, and press each button in them."""
    modals: list[Json] = upgraded.kept("modals.json")
    complaints = []
    for row in modals:
        view, person = row["view"], row["view"]["for_user"]
        if view["submit"]:
            _lay(upgraded, view)
            errors = (await upgraded.slack.control("submit", person=person))["errors"]
            await settled()
            complaints += [
                f"{view['callback_id']}: {said}" for said in errors.values() if not said.endswith((".", ")"))
            ]
        for one in _some_of(_controls_of(view, person)):
            complaints += [
                f"{view['callback_id']} {one.action}: {said}" for said in [await _use(upgraded, one)] if said
            ]

    assert len(modals) >= 20
    assert complaints == []
    assert _bugs(caplog) == []


def _on_messages(upgraded: Upgraded) -> Iterator[Control]:
    """Yield every control outside of modals, with a person who sees it."""
    workspace = upgraded.server.sandbox.workspace
    tom = workspace.by_handle("tom").id
    for channel in workspace.channels.values():
        person = channel.members[0] if channel.kind == "im" else tom
        for message in channel.messages.values():
            yield from _controls_of(message, person, channel=channel.id, ts=message["ts"])
    for whisper in workspace.whispers:
        yield from _controls_of(whisper, whisper["user"], channel=whisper["channel"], ts=whisper["ts"])
    for person, home in workspace.homes.items():
        yield from _controls_of(home, person, is_home=True)


def _controls_of(container: Json, person: str, **place: Any) -> Iterator[Control]:
    for number, block in enumerate(container.get("blocks") or []):
        for element in elements_of(block):
            if "action_id" in element and block["type"] != "input":
                yield Control(person, element, block.get("block_id") or f"b{number}", deepcopy(container), **place)


def _some_of(controls: Iterator[Control]) -> list[Control]:
    """Return the first and the last of each kind, by name and by the form of the value."""
    kinds: dict[tuple[str, int], list[Control]] = {}
    for one in controls:
        kinds.setdefault((one.action, str(one.element.get("value", "")).count(" ")), []).append(one)
    return [one for found in kinds.values() for one in (found if len(found) < EXAMPLES else (found[0], found[-1]))]


async def _use(upgraded: Upgraded, one: Control) -> str | None:
    """Press it or choose from it. Return Slack's complaint if the app did not answer.

    The upgraded app may change the message just before the press, so the press is tried once more.
    """
    try:
        return await _use_once(upgraded, one)
    except SandboxProblem:
        await settled()
        return await _use_once(upgraded, one)


async def _use_once(upgraded: Upgraded, one: Control) -> str | None:
    _lay(upgraded, one.container, one)
    place = {"channel": one.channel, "ts": one.ts, "block": one.block, "person": one.person, "home": one.is_home}
    kind = one.element["type"]
    if kind == "button":
        answer = await upgraded.slack.control("click", button=one.element["action_id"], **place)
    elif kind in MENUS:
        answer = await _choose(upgraded, one, place)
    else:
        return f"a {kind} cannot be pressed"
    await settled()
    complaint: str | None = answer["error"]
    return complaint


async def _choose(upgraded: Upgraded, one: Control, place: Json) -> Json:
    menu = one.element["action_id"]
    if one.element["type"] == "external_select":
        answer: Json = await upgraded.slack.control("suggest", menu=menu, query="", **place)
        if answer["error"] or not answer["options"]:
            return answer
        option = answer["options"][-1]
    else:
        option = one.element["options"][-1]["text"]["text"]
    chosen: Json = await upgraded.slack.control("choose", menu=menu, option=option, **place)
    return chosen


def _lay(upgraded: Upgraded, container: Json, place: Control | None = None) -> None:
    """Show a message, a whisper, a Home tab or a modal as it was, since people may still see it."""
    sandbox = upgraded.server.sandbox
    shown = deepcopy(container)
    if place is None or (place.ts is None and not place.is_home):
        sandbox.stacks[shown["for_user"]] = [{**shown, "errors": {}}]
    elif place.is_home:
        sandbox.workspace.homes[place.person] = shown
    elif any(row["ts"] == place.ts for row in sandbox.workspace.whispers) or "type" not in shown:
        sandbox.workspace.whispers[:] = [row for row in sandbox.workspace.whispers if row["ts"] != place.ts] + [shown]
    else:
        sandbox.workspace.channels[str(place.channel)].messages[str(place.ts)] = shown


def _bugs(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the errors in the log. People read only a reference to them."""
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
