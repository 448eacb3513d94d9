"""Who wrote a message of a DM, as its event says it."""

from typing import Any

import pytest

from bot.interviews.inbox import change_of, line_of
from models.post import InboxKind

PERSON, APP, OTHER_APP = "U0MAYA", "U0APP", "B0DICTATION"
OURS = [{"user_id": APP, "is_bot": True, "team_id": "T1"}]


def _body(*, authorizations: Any = OURS, **event: Any) -> dict[str, Any]:
    said = {"type": "message", "channel_type": "im", "channel": "D1", "user": PERSON, "ts": "10.1", "text": "Hello"}
    return {"team_id": "T1", "authorizations": authorizations, "event": {**said, **event}}


@pytest.mark.parametrize(
    ("change", "is_heard"),
    [
        ({}, True),
        ({"bot_id": OTHER_APP}, True),
        ({"bot_id": OTHER_APP, "app_id": "A0DICTATION", "thread_ts": "9.1"}, True),
        ({"user": APP, "bot_id": "B0APP"}, False),
        ({"user": APP}, False),
        ({"user": "USLACKBOT"}, False),
        ({"user": "USLACKBOT", "thread_ts": "9.1"}, False),
        ({"subtype": "thread_broadcast", "thread_ts": "9.1"}, True),
        ({"subtype": "file_share", "files": [{"id": "F1"}]}, True),
        ({"subtype": "me_message"}, True),
        ({"subtype": "bot_message", "bot_id": OTHER_APP}, False),
        ({"subtype": "channel_join"}, False),
        ({"user": None, "bot_id": OTHER_APP}, False),
        ({"user_team": "T1"}, True),
        ({"user_team": "T2"}, False),
    ],
)
def test_people_are_heard_also_through_another_app(change: dict[str, Any], is_heard: bool) -> None:
    """Our own posts and Slackbot's are not, and neither are people of another workspace."""
    assert (line_of(_body(**change)) is not None) == is_heard


@pytest.mark.parametrize(
    ("wrapper", "is_heard"),
    [
        ({"context_team_id": "T1"}, True),
        ({"context_team_id": "T1", "team_id": "T2"}, True),
        ({"context_team_id": "T1", "is_ext_shared_channel": True}, False),
        ({"context_team_id": "T2"}, False),
    ],
)
def test_members_of_the_same_organization_are_heard(wrapper: dict[str, Any], is_heard: bool) -> None:
    """The home of a Grid member is another workspace. The wrapper says for which installation the event is."""
    line = line_of({**_body(user_team="T2", user="W0GRID"), **wrapper})

    assert (line is not None) == is_heard
    assert line is None or (line.thread.team_id, line.slack_user_id) == ("T1", "W0GRID")


def test_without_knowing_ourselves_no_app_is_heard() -> None:
    """Slack has not said which user we are: what an app posted may be ours."""
    assert line_of(_body(authorizations=None, bot_id="B0APP")) is None
    assert line_of(_body(authorizations=None)) is not None


def test_a_tombstone_is_a_deletion() -> None:
    """Slack leaves one in the place of a deleted message that has replies."""
    before = {"user": PERSON, "ts": "10.1", "text": "Hello"}
    tombstone = {"subtype": "tombstone", "user": "USLACKBOT", "ts": "10.1", "text": "This message was deleted."}
    body = _body(subtype="message_changed", ts="11.1", message=tombstone, previous_message=before)
    heard, read = line_of(body), change_of("T1", {**tombstone, "channel": "D1"}, frozenset({APP}))

    assert heard is not None
    assert read is not None
    assert (heard.kind, heard.target_ts, heard.text) == (InboxKind.DELETED, "10.1", "")
    assert (read.kind, read.target_ts, read.text) == (InboxKind.DELETED, "10.1", "")


def test_a_deletion_without_the_message_before_it_is_kept() -> None:
    """Whose line it was shows when its timestamp is looked up. A deletion of another app's post is not kept."""
    alone = line_of(_body(subtype="message_deleted", ts="11.1", deleted_ts="10.1", user=None))
    named = line_of(_body(subtype="message_deleted", ts="11.1", deleted_ts="10.1", user="U0MAYA"))
    post = {"user": "U0BOT", "bot_id": OTHER_APP, "ts": "10.1", "text": "Hi", "subtype": "bot_message"}
    own = {"user": APP, "bot_id": "B0APP", "ts": "10.1", "text": "Hi"}

    assert alone is not None
    assert named is not None
    assert (alone.slack_user_id, named.slack_user_id) == ("USLACKBOT", "U0MAYA")
    assert (alone.kind, alone.target_ts, alone.text) == (InboxKind.DELETED, "10.1", "")
    assert line_of(_body(subtype="message_deleted", ts="11.1", deleted_ts="10.1", previous_message=own)) is None
    assert (
        line_of(_body(subtype="message_deleted", ts="11.1", deleted_ts="10.1", previous_message={**post, "user": None}))
        is None
    )


@pytest.mark.parametrize(
    ("attachments", "is_forward"),
    [
        (None, False),
        ([], False),
        (["broken"], False),
        ([{"title": "A picture", "image_url": "https://example.com/a.png"}], False),
        ([{"is_share": True, "text": "Hi"}], True),
        ([{"is_msg_unfurl": True, "text": "Hi"}], True),
        ([{"title": "A picture"}, {"is_share": True}], True),
    ],
)
def test_a_forwarded_message_is_recognized(attachments: Any, is_forward: bool) -> None:
    """Its words are in an attachment, and none of them is stored."""
    line = line_of(_body(attachments=attachments, text="Look."))

    assert line is not None
    assert (line.has_forward, line.text) == (is_forward, "Look.")


def test_the_preview_of_a_link_is_no_forwarded_message_and_no_edit() -> None:
    """It comes as a change of the message with the same text."""
    before = {"user": PERSON, "ts": "10.1", "text": "https://example.com"}
    message = {**before, "attachments": [{"is_msg_unfurl": True, "text": "Hi"}]}

    assert line_of(_body(subtype="message_changed", ts="11.1", message=message, previous_message=before)) is None
