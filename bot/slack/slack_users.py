"""Slack's data about people, converted for the services."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from services.common.errors import NotAllowedError
from services.workspaces.workspace_service import SlackPerson


class StrangerError(NotAllowedError):
    """The refusal for bots, deactivated users, and people of other workspaces."""

    def __init__(self) -> None:
        super().__init__("Virtual Client is for the members of this workspace.")


async def look_up(slack: AsyncWebClient, slack_user_id: str, *, team_id: str) -> SlackPerson:
    """Return the person from Slack's present data.

    Raises StrangerError for a bot or a person of another workspace, and SlackApiError if Slack does not return the
    person. A deactivated person is returned as inactive.
    """
    answer = await slack.users_info(user=slack_user_id)
    user: dict[str, Any] = answer["user"]
    if is_stranger(user, team_id=team_id):
        raise StrangerError
    return person_of(user)


def is_stranger(user: dict[str, Any], *, team_id: str) -> bool:
    """Return whether the user is a bot or belongs to another workspace."""
    is_foreign = bool(user.get("is_stranger")) or user.get("team_id", team_id) != team_id
    return bool(user.get("is_bot")) or user.get("id") == "USLACKBOT" or is_foreign


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
    )
