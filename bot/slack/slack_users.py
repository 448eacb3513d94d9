"""Slack's data about people, converted for the services."""

from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.slack_errors import code_of
from services.common.errors import NotAllowedError
from services.workspaces.workspace_service import SlackPerson

UNKNOWN = frozenset({"user_not_found", "user_not_visible", "users_not_found"})
"""Slack's errors for a person whom the app may not see, such as a stranger in a channel shared with another company."""


class StrangerError(NotAllowedError):
    """The refusal for bots, deactivated users, and people of other workspaces."""

    def __init__(self) -> None:
        super().__init__("Virtual Client is for the members of this workspace.")


async def look_up(slack: AsyncWebClient, slack_user_id: str, *, team_id: str) -> SlackPerson:
    """Return the person from Slack's present data.

    Raises StrangerError for a bot, a person of another workspace, or someone whom the app may not see, and
    SlackApiError if Slack does not answer. A deactivated person is returned as inactive.
    """
    try:
        answer = await slack.users_info(user=slack_user_id)
    except SlackApiError as error:
        if code_of(error) in UNKNOWN:
            raise StrangerError from error
        raise
    user: dict[str, Any] = answer["user"]
    if is_stranger(user, team_id=team_id):
        raise StrangerError
    return person_of(user)


def is_stranger(user: dict[str, Any], *, team_id: str) -> bool:
    """Return whether the user is a bot or belongs to another workspace.

    A member of an Enterprise Grid may have another home workspace. They belong to ours if it is one of their teams.
    """
    if user.get("is_bot") or user.get("id") == "USLACKBOT":
        return True
    if team_id in _teams_of(user):
        return False
    return bool(user.get("is_stranger")) or user.get("team_id", team_id) != team_id


def _teams_of(user: dict[str, Any]) -> list[Any]:
    """Return the workspaces of a Grid member. The list is empty for everyone else."""
    of_grid = user.get("enterprise_user")
    teams = of_grid.get("teams") if isinstance(of_grid, dict) else None
    return teams if isinstance(teams, list) else []


def person_of(user: dict[str, Any]) -> SlackPerson:
    """Return a user object of Slack, reduced to the stored values: id, name, zone, admin rights, and activity.

    Without any name, the person is called "Somebody". An owner counts as an admin.
    """
    profile = user.get("profile") or {}
    name = profile.get("display_name") or profile.get("real_name") or user.get("real_name") or user.get("name")
    return SlackPerson(
        slack_user_id=str(user["id"]),
        display_name=str(name or "Somebody")[:255],
        time_zone=user.get("tz") or None,
        is_slack_admin=bool(user.get("is_admin") or user.get("is_owner")),
        is_active=not user.get("deleted", False),
        is_guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
    )
