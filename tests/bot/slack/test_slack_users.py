"""Who belongs to the workspace, as Slack describes people: members, guests, Grid members, strangers, and bots."""

from typing import Any

import pytest

from bot.slack.slack_users import is_stranger, person_of

OURS, ELSEWHERE = "T1", "T2"


@pytest.mark.parametrize(
    ("user", "is_ours"),
    [
        ({"id": "U1", "team_id": OURS}, True),
        ({"id": "U1"}, True),
        ({"id": "U1", "team_id": OURS, "is_restricted": True}, True),
        ({"id": "U1", "team_id": OURS, "is_restricted": True, "is_ultra_restricted": True}, True),
        ({"id": "U1", "team_id": OURS, "deleted": True}, True),
        ({"id": "W1", "team_id": OURS, "enterprise_user": {"id": "W1", "teams": [OURS]}}, True),
        ({"id": "W1", "team_id": ELSEWHERE, "enterprise_user": {"id": "W1", "teams": [ELSEWHERE, OURS]}}, True),
        ({"id": "W1", "team_id": "E1", "enterprise_user": {"id": "W1", "teams": [OURS]}}, True),
        ({"id": "W1", "team_id": ELSEWHERE, "enterprise_user": {"id": "W1", "teams": [ELSEWHERE]}}, False),
        ({"id": "W1", "team_id": ELSEWHERE, "enterprise_user": {"id": "W1"}}, False),
        ({"id": "U1", "team_id": ELSEWHERE}, False),
        ({"id": "U1", "team_id": ELSEWHERE, "is_stranger": True}, False),
        ({"id": "U1", "team_id": OURS, "is_stranger": True}, False),
        ({"id": "U1", "team_id": OURS, "is_bot": True}, False),
        ({"id": "USLACKBOT", "team_id": OURS}, False),
    ],
)
def test_who_belongs_to_the_workspace(user: dict[str, Any], is_ours: bool) -> None:
    """A member of the same organization belongs to us if our workspace is one of theirs."""
    assert is_stranger(user, team_id=OURS) != is_ours


@pytest.mark.parametrize("sign", ["is_restricted", "is_ultra_restricted"])
def test_guests_of_one_channel_or_of_several_are_guests(sign: str) -> None:
    """Slack keeps both out of apps with the Agents feature."""
    assert person_of({"id": "U1", sign: True}).is_guest
    assert not person_of({"id": "U1", sign: False}).is_guest
