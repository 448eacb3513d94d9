"""Modals and App Home."""

import json
import secrets

from sandbox.block_kit import elements_of, problems_of_view
from sandbox.errors import ApiError
from sandbox.state import Sandbox
from sandbox.stateful_elements import STATEFUL, is_many
from sandbox.workspace import Json, make_id

DEEPEST = 3
LARGEST = 250_000


async def open_view(sandbox: Sandbox, sent: Json) -> Json:
    """Open a modal for the person of the trigger. Raises `ApiError` for a used or expired trigger."""
    person_id = _pull(sandbox, sent)
    view = made(sandbox, sent.get("view"), person_id)
    sandbox.stacks[person_id] = [view]
    return {"view": shown(view)}


async def push_view(sandbox: Sandbox, sent: Json) -> Json:
    """Open a modal on top of the open ones. Raises `ApiError` if none is open."""
    person_id = _pull(sandbox, sent)
    stack = sandbox.stacks.setdefault(person_id, [])
    if not stack:
        raise ApiError("not_found")
    return {"view": shown(push(sandbox, sent.get("view"), person_id))}


async def update_view(sandbox: Sandbox, sent: Json) -> Json:
    """Replace an open view. Values typed into fields that remain are kept."""
    for person_id, stack in sandbox.stacks.items():
        for number, before in enumerate(stack):
            if before["id"] == sent.get("view_id") or before["external_id"] == (sent.get("external_id") or None):
                _check_hash(sent, before)
                stack[number] = remade(sandbox, sent.get("view"), person_id, before)
                return {"view": shown(stack[number])}
    raise ApiError("not_found")


async def publish_view(sandbox: Sandbox, sent: Json) -> Json:
    """Replace the person's Home tab."""
    person_id = str(sent.get("user_id", ""))
    if person_id not in sandbox.workspace.people:
        raise ApiError("invalid_arguments")
    if not sandbox.manifest.home_tab:
        raise ApiError("not_enabled")
    before = sandbox.workspace.homes.get(person_id)
    if before is not None:
        _check_hash(sent, before)
    view = made(sandbox, sent.get("view"), person_id, before=before)
    sandbox.workspace.homes[person_id] = view
    return {"view": shown(view)}


def push(sandbox: Sandbox, given: object, person_id: str) -> Json:
    """Put a view on top of this person's open ones. Raises `ApiError` if three are open already."""
    stack = sandbox.stacks[person_id]
    if len(stack) >= DEEPEST:
        raise ApiError("push_limit_reached")
    view = made(sandbox, given, person_id)
    view |= {"root_view_id": stack[0]["id"], "previous_view_id": stack[-1]["id"]}
    stack.append(view)
    return view


def remade(sandbox: Sandbox, given: object, person_id: str, before: Json) -> Json:
    """Return the view that replaces `before`, with the values typed into the fields that remain."""
    view = made(sandbox, given, person_id, before=before)
    typed = before["state"]["values"]
    for block_id, elements in view["state"]["values"].items():
        for action_id, state in elements.items():
            kept = typed.get(block_id, {}).get(action_id)
            if kept is not None and kept["type"] == state["type"]:
                elements[action_id] = kept
    return view


def shown(view: Json) -> Json:
    """Return the view as Slack describes it, without the fields that only the screen needs."""
    return {key: value for key, value in view.items() if key not in {"for_user", "errors", "suggested"}}


def made(sandbox: Sandbox, given: object, person_id: str, *, before: Json | None = None) -> Json:
    """Return a view as Slack stores it, in place of `before`. Raises `ApiError` if it violates a limit."""
    if problems := problems_of_view(given):
        raise ApiError("invalid_arguments", response_metadata={"messages": problems})
    assert isinstance(given, dict)
    workspace = sandbox.workspace
    blocks = [{**block, "block_id": block.get("block_id") or secrets.token_hex(3)} for block in given["blocks"]]
    own_id = before["id"] if before else make_id("V")
    _check_external_id(sandbox, given.get("external_id"), own_id)
    if len(json.dumps(given)) > LARGEST:
        raise ApiError("view_too_large")
    return {
        "id": own_id,
        "team_id": workspace.team_id,
        "type": given["type"],
        "title": given.get("title"),
        "submit": given.get("submit"),
        "close": given.get("close"),
        "blocks": blocks,
        "private_metadata": given.get("private_metadata", ""),
        "callback_id": given.get("callback_id", ""),
        "external_id": given.get("external_id", ""),
        "state": {"values": initial_state(blocks)},
        "hash": f"{int(workspace.clock.now())}.{secrets.token_hex(4)}",
        "clear_on_close": bool(given.get("clear_on_close")),
        "notify_on_close": bool(given.get("notify_on_close")),
        "root_view_id": before["root_view_id"] if before else own_id,
        "previous_view_id": before["previous_view_id"] if before else None,
        "app_id": workspace.app_id,
        "app_installed_team_id": workspace.team_id,
        "bot_id": workspace.bot_id,
        "for_user": person_id,
        "errors": {},
    }


def initial_state(blocks: list[Json]) -> Json:
    """Return the values of the elements before anybody changes them, by block id and action id."""
    state: Json = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] in STATEFUL:
                key, initial = STATEFUL[element["type"]]
                empty: list[str] | None = [] if is_many(element["type"]) else None
                value = {"type": element["type"], key: element.get(initial, empty)}
                state.setdefault(block["block_id"], {})[element["action_id"]] = value
    return state


def _check_hash(sent: Json, before: Json) -> None:
    if sent.get("hash") and sent["hash"] != before["hash"]:
        raise ApiError("hash_conflict")


def _check_external_id(sandbox: Sandbox, external_id: str | None, own_id: str) -> None:
    shown_now = [view for stack in sandbox.stacks.values() for view in stack]
    shown_now += sandbox.workspace.homes.values()
    if external_id and any(view["external_id"] == external_id and view["id"] != own_id for view in shown_now):
        raise ApiError("duplicate_external_id")


def _pull(sandbox: Sandbox, sent: Json) -> str:
    trigger = sandbox.triggers.get(str(sent.get("trigger_id", "")))
    if trigger is None:
        raise ApiError("invalid_trigger_id")
    if trigger.is_used:
        raise ApiError("exchanged_trigger_id")
    if trigger.until < sandbox.workspace.clock.now():
        raise ApiError("expired_trigger_id")
    trigger.is_used = True
    return trigger.person_id
