"""What the workspace's owner does: channels, accounts, and the installation of the app."""

from collections.abc import Callable

from sandbox.people import membership
from sandbox.state import Sandbox
from sandbox.wire.events import emit
from sandbox.wire.interactivity import ActError
from sandbox.workspace import Channel, Json

UNINSTALLED = "account_inactive"
"""Slack's error for every call after the app was uninstalled."""


def manage(sandbox: Sandbox, verb: str, sent: Json) -> None:
    """Carry out one verb of the control API. Raises `ActError` for an unknown one."""
    if verb in OF_CHANNELS:
        OF_CHANNELS[verb](sandbox, sandbox.workspace.by_name(sent["channel"]), sent)
    elif verb in OTHERS:
        OTHERS[verb](sandbox, sent)
    else:
        raise ActError(f"the sandbox cannot do {verb}")


def _owner(sandbox: Sandbox) -> str:
    people = sandbox.workspace.people.values()
    return next((row.id for row in people if row.role == "owner"), sandbox.workspace.app.id)


def _person(sandbox: Sandbox, sent: Json) -> str:
    """Return the id of the named person, or of the app if nobody is named."""
    return sandbox.workspace.by_handle(sent.get("person", "app")).id


def _invite(sandbox: Sandbox, channel: Channel, sent: Json) -> None:
    membership.add_member(sandbox, channel, _person(sandbox, sent), inviter=_owner(sandbox))


def _set_role(sandbox: Sandbox, sent: Json) -> None:
    person, role = sandbox.workspace.by_handle(sent["person"]), sent.get("role", "deactivated")
    membership.set_role(sandbox, person, role, is_heard=sent.get("is_heard", True))


def _arrive(sandbox: Sandbox, sent: Json) -> None:
    newcomer = sandbox.workspace.add_person(sent["row"])
    emit(sandbox, {"type": "team_join", "user": newcomer.as_slack()}, None)


def _uninstall(sandbox: Sandbox, _: Json) -> None:
    """Uninstall the app: its token is dead at once, and both events follow."""
    sandbox.revoked = UNINSTALLED
    emit(sandbox, {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [sandbox.workspace.app.id]}}, None)
    emit(sandbox, {"type": "app_uninstalled"}, None)


def _reinstall(sandbox: Sandbox, _: Json) -> None:
    """Install the app again. Its token is valid, and no event says so."""
    sandbox.revoked = ""


OF_CHANNELS: dict[str, Callable[[Sandbox, Channel, Json], None]] = {
    "archive": lambda sandbox, found, _: membership.set_archived(sandbox, found, is_archived=True, by=_owner(sandbox)),
    "unarchive": lambda sandbox, found, _: membership.set_archived(
        sandbox, found, is_archived=False, by=_owner(sandbox)
    ),
    "rename": lambda sandbox, found, sent: membership.rename(sandbox, found, sent["name"], by=_owner(sandbox)),
    "make_private": lambda _, found, __: membership.make_private(found),
    "new_id": lambda sandbox, found, _: membership.give_new_id(sandbox, found),
    "remove": lambda sandbox, found, _: membership.remove_channel(sandbox, found, by=_owner(sandbox)),
    "invite": _invite,
    "kick": lambda sandbox, found, sent: membership.remove_member(sandbox, found, _person(sandbox, sent)),
}
OTHERS: dict[str, Callable[[Sandbox, Json], None]] = {
    "deactivate": _set_role,
    "role": _set_role,
    "arrive": _arrive,
    "uninstall": _uninstall,
    "reinstall": _reinstall,
}
