"""Modals and App Home."""

import secrets

from sandbox.block_kit import elements_of, problems_of_view
from sandbox.errors import ApiError
from sandbox.state import Sandbox
from sandbox.workspace import Json, make_id

DEEPEST = 3
INITIAL = {
    "plain_text_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "datepicker": ("selected_date", "initial_date"),
}


async def open_view(sandbox: Sandbox, sent: Json) -> Json:
    """The person who pulled the trigger sees the modal."""
    person_id = _pull(sandbox, sent)
    view = made(sandbox, sent.get("view"), person_id)
    sandbox.stacks[person_id] = [view]
    return {"view": shown(view)}


async def push_view(sandbox: Sandbox, sent: Json) -> Json:
    """The modal lies on top of the ones that are open."""
    person_id = _pull(sandbox, sent)
    stack = sandbox.stacks.setdefault(person_id, [])
    if len(stack) >= DEEPEST:
        raise ApiError("push_limit_reached")
    view = made(sandbox, sent.get("view"), person_id)
    stack.append(view)
    return {"view": shown(view)}


async def update_view(sandbox: Sandbox, sent: Json) -> Json:
    """The open view looks as given."""
    for person_id, stack in sandbox.stacks.items():
        for number, open_one in enumerate(stack):
            if open_one["id"] == sent.get("view_id"):
                if sent.get("hash") and sent["hash"] != open_one["hash"]:
                    raise ApiError("hash_conflict")
                stack[number] = made(sandbox, sent.get("view"), person_id, view_id=open_one["id"])
                return {"view": shown(stack[number])}
    raise ApiError("not_found")


async def publish_view(sandbox: Sandbox, sent: Json) -> Json:
    """The person's Home tab looks as given."""
    person_id = str(sent.get("user_id", ""))
    if person_id not in sandbox.workspace.people:
        raise ApiError("invalid_arguments")
    view = made(sandbox, sent.get("view"), person_id)
    sandbox.workspace.homes[person_id] = view
    return {"view": shown(view)}


def shown(view: Json) -> Json:
    """The view as Slack tells of it, without what only the screen needs."""
    return {key: value for key, value in view.items() if key not in {"for_user", "errors"}}


def made(sandbox: Sandbox, given: object, person_id: str, *, view_id: str | None = None) -> Json:
    """A view as Slack keeps it. Raises ApiError for one that breaks its limits."""
    if problems := problems_of_view(given):
        raise ApiError("invalid_arguments", response_metadata={"messages": problems})
    assert isinstance(given, dict)
    workspace = sandbox.workspace
    blocks = [{**block, "block_id": block.get("block_id") or secrets.token_hex(3)} for block in given["blocks"]]
    own_id = view_id or make_id("V")
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
        "state": {"values": _initial_state(blocks)},
        "hash": f"{int(workspace.clock.now())}.{secrets.token_hex(4)}",
        "clear_on_close": False,
        "notify_on_close": bool(given.get("notify_on_close")),
        "root_view_id": own_id,
        "previous_view_id": None,
        "app_id": workspace.app_id,
        "app_installed_team_id": workspace.team_id,
        "bot_id": workspace.bot_id,
        "for_user": person_id,
        "errors": {},
    }


def _initial_state(blocks: list[Json]) -> Json:
    state: Json = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] in INITIAL:
                key, initial = INITIAL[element["type"]]
                empty: list[str] | None = [] if element["type"].startswith("multi_") else None
                value = {"type": element["type"], key: element.get(initial, empty)}
                state.setdefault(block["block_id"], {})[element["action_id"]] = value
    return state


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
