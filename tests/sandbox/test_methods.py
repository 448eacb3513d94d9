"""Methods of the Web API besides posting: channels, people, files, reactions, views, and pages."""

import json
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import SandboxClient
from sandbox.server import SandboxServer
from sandbox.workspace import Json
from tests import slack_wire


def _id(server: SandboxServer, name: str) -> str:
    workspace = server.sandbox.workspace
    return workspace.by_name(name).id if name.startswith("#") else workspace.by_handle(name).id


async def _refusal(call: Any) -> str:
    with pytest.raises(SlackApiError) as refusal:
        await call
    return str(refusal.value.response["error"])


async def test_refusals_are_those_that_slack_documents(own_server: SandboxServer, web: AsyncWebClient) -> None:
    """Every error code here is in the list of its method."""
    opened, far, shut = (_id(own_server, name) for name in ("#open", "#far", "#shut"))
    ann, dee, app = (_id(own_server, name) for name in ("ann", "dee", "app"))
    found = [
        ("chat.postMessage", "not_in_channel", await _refusal(web.chat_postMessage(channel=far, text="x"))),
        ("chat.postMessage", "channel_not_found", await _refusal(web.chat_postMessage(channel=shut, text="x"))),
        ("chat.update", "message_not_found", await _refusal(web.chat_update(channel=opened, ts="1.0", text="x"))),
        ("chat.delete", "message_not_found", await _refusal(web.chat_delete(channel=opened, ts="1.0"))),
        ("conversations.history", "not_in_channel", await _refusal(web.conversations_history(channel=far))),
        ("conversations.history", "invalid_cursor", await _refusal(web.conversations_history(channel=opened, cursor="?"))),
        ("conversations.history", "invalid_ts_oldest", await _refusal(web.conversations_history(channel=opened, oldest="x"))),
        ("conversations.invite", "already_in_channel", await _refusal(web.conversations_invite(channel=opened, users=ann))),
        ("conversations.invite", "cant_invite_self", await _refusal(web.conversations_invite(channel=opened, users=app))),
        ("conversations.invite", "user_not_found", await _refusal(web.conversations_invite(channel=opened, users=dee))),
        ("conversations.kick", "cant_kick_self", await _refusal(web.conversations_kick(channel=opened, user=app))),
        ("conversations.create", "name_taken", await _refusal(web.conversations_create(name="open"))),
        ("conversations.create", "invalid_name_specials", await _refusal(web.conversations_create(name="A b"))),
        ("users.lookupByEmail", "users_not_found", await _refusal(web.users_lookupByEmail(email="no@example.edu"))),
        ("files.info", "file_not_found", await _refusal(web.files_info(file="F0NONE"))),
        ("reactions.add", "message_not_found", await _refusal(web.reactions_add(channel=opened, name="eyes", timestamp="1.0"))),
        ("views.push", "invalid_trigger_id", await _refusal(web.views_push(trigger_id="1.x", view={"type": "modal"}))),
        ("views.update", "not_found", await _refusal(web.views_update(view_id="V0NONE", view={"type": "modal"}))),
    ]  # fmt: skip

    assert [code for _, _, code in found] == [wanted for _, wanted, _ in found]
    for method, _, code in found:
        assert code in slack_wire.errors_of(method), (method, code)


async def test_an_unknown_method_shows_in_the_inspector(web: AsyncWebClient, town: SandboxClient) -> None:
    """A method that the sandbox lacks is easy to notice."""
    code = await _refusal(web.api_call("canvases.create"))

    assert code == "unknown_method"
    assert [row["answer"]["error"] for row in await town.calls("canvases.create")] == ["unknown_method"]


async def test_a_channel_is_made_renamed_archived_and_used_again(
    own_server: SandboxServer, web: AsyncWebClient
) -> None:
    """Nobody can post while it is archived, and posts work again afterward."""
    made = (await web.conversations_create(name="new"))["channel"]["id"]
    await web.conversations_invite(channel=made, users=_id(own_server, "bob"))
    await web.conversations_rename(channel=made, name="newer")
    await web.conversations_archive(channel=made)
    refused = await _refusal(web.chat_postMessage(channel=made, text="x"))
    await web.conversations_unarchive(channel=made)
    await web.chat_postMessage(channel=made, text="x")

    assert refused == "is_archived"
    assert (await web.conversations_info(channel=made))["channel"]["name"] == "newer"
    assert _id(own_server, "bob") in (await web.conversations_members(channel=made))["members"]


async def test_lists_come_by_pages_and_by_type(own_server: SandboxServer, web: AsyncWebClient) -> None:
    """A cursor leads on until it is empty. Only members see private channels."""
    first = await web.conversations_list(limit=1)
    second = await web.conversations_list(limit=1, cursor=first["response_metadata"]["next_cursor"])
    private = await web.conversations_list(types="private_channel")
    names = [row["name"] for page in (first, second) for row in page["channels"]]

    assert names == ["open", "far"]
    assert second["response_metadata"]["next_cursor"] == ""
    assert private["channels"] == []
    assert (await web.users_info(user=_id(own_server, "ann")))["user"]["tz_offset"] == 9 * 3600


async def test_a_post_to_a_person_appears_in_their_dm(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """It has the requested name and emoji."""
    await web.chat_postMessage(channel=_id(own_server, "bob"), text="a &amp; b", username="Maria", icon_emoji=":woman:")
    seen = (await town.person("bob").reads())[-1]

    assert (seen.text, seen.username, seen.icon_emoji) == ("a & b", "Maria", ":woman:")


async def test_a_file_is_uploaded_and_shared(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """Slack's client does it in three steps."""
    answer = await web.files_upload_v2(
        channel=_id(own_server, "#open"), filename="notes.txt", content="words", initial_comment="Here"
    )
    seen = (await town.person("bob").reads(channel="#open"))[-1]
    info = await web.files_info(file=answer["files"][0]["id"])

    assert (seen.text, seen.raw["files"][0]["name"]) == ("Here", "notes.txt")
    assert info["file"]["size"] == 5
    real = slack_wire.sample("responses", "files.info")
    assert set(info["file"]) <= set(real["file"])


async def test_a_reaction_can_be_added_once(own_server: SandboxServer, web: AsyncWebClient) -> None:
    """The second is refused."""
    channel = _id(own_server, "#open")
    ts = (await web.chat_postMessage(channel=channel, text="x"))["ts"]
    await web.reactions_add(channel=channel, name="eyes", timestamp=ts)

    assert await _refusal(web.reactions_add(channel=channel, name="eyes", timestamp=ts)) == "already_reacted"


def table(*texts: str, rows: int = 1) -> Json:
    """Return a table whose rows all have these texts."""
    return {"type": "table", "rows": [[{"type": "raw_text", "text": text} for text in texts]] * rows}


LIMITS: list[tuple[Json, str]] = [
    ({"type": "section", "fields": [{"type": "mrkdwn", "text": "x"}] * 11}, "fields must have 1 to 10 items"),
    ({"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}, "must be 1 to 3000 characters"),
    ({"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}] * 11}, "context takes 1 to 10 elements"),
    ({"type": "markdown", "text": "x" * 12_001}, "markdown blocks have more than 12000 characters in all"),
    ({"type": "nonsense"}, "unsupported type: 'nonsense'"),
    (table("x", rows=101), "a table has 1 to 100 rows"),
    (table(*["x"] * 21), "a row of a table has 1 to 20 cells"),
    (table("x" * 101, rows=100), "a table has at most 10000 characters"),
    (table(""), "the text of a cell must have at least 1 character"),
    ({"type": "table", "rows": [[{"type": "button"}]]}, "unsupported cell: button"),
]


@pytest.mark.parametrize(("block", "complaint"), LIMITS)
async def test_a_block_beyond_its_limit_is_refused(
    own_server: SandboxServer, web: AsyncWebClient, block: Json, complaint: str
) -> None:
    """The answer names the limit and the place."""
    with pytest.raises(SlackApiError) as refusal:
        await web.chat_postMessage(channel=_id(own_server, "#open"), text="x", blocks=[block])
    answer = refusal.value.response

    assert answer["error"] == "invalid_blocks"
    assert complaint in answer["response_metadata"]["messages"][0]


async def test_a_message_has_at_most_one_table_and_a_view_has_none(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """The texts of its cells can be read."""
    channel, scores = _id(own_server, "#open"), table("Maya", "3 of 5", rows=2)
    await web.chat_postMessage(channel=channel, text="x", blocks=[scores])
    seen = (await town.person("bob").reads(channel="#open"))[-1]
    with pytest.raises(SlackApiError, match="only_one_table_allowed"):
        await web.chat_postMessage(channel=channel, text="x", blocks=[scores, scores])
    with pytest.raises(SlackApiError, match="tables are allowed in messages only"):
        await web.views_publish(user_id=_id(own_server, "bob"), view={"type": "home", "blocks": [scores]})

    assert seen.texts == ["Maya", "3 of 5", "Maya", "3 of 5"]


async def test_home_is_published_and_guarded_by_its_hash(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """Publishing over an older version is refused."""
    bob = _id(own_server, "bob")
    view = {"type": "home", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}]}
    old = (await web.views_publish(user_id=bob, view=view))["view"]["hash"]
    await web.views_publish(user_id=bob, view=view, hash=old)
    home = await town.person("bob").home()

    assert await _refusal(web.views_publish(user_id=bob, view=view, hash=old)) == "hash_conflict"
    assert home is not None
    assert home.texts == ["Hello"]


async def test_a_real_looking_token_is_refused(own_server: SandboxServer, town: SandboxClient) -> None:
    """It is not stored anywhere."""
    real = AsyncWebClient(token="xoxb-1234-5678-abcdef", base_url=own_server.api_url)

    assert await _refusal(real.auth_test()) == "invalid_auth"
    assert "5678" not in json.dumps(await town.calls())


async def test_a_method_can_fail_after_it_was_carried_out(
    own_server: SandboxServer, web: AsyncWebClient, town: SandboxClient
) -> None:
    """The caller gets a 503, and people see the message."""
    await town.fault("chat.postMessage", "server_error_after")
    code = await _refusal(web.chat_postMessage(channel=_id(own_server, "#open"), text="carried out"))

    assert code == "internal_error"
    assert [row.text for row in await town.person("bob").reads(channel="#open")] == ["carried out"]
