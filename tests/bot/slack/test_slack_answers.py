"""Slack's answers are counted by codes of Slack, and tell whether a token is still accepted."""

import pytest
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState

from bot.slack.slack_answers import REFUSES_TOKEN, SlackAnswers, TokenKind

POSTING, OPENING = "https://slack.com/api/chat.postMessage", "https://slack.com/api/apps.connections.open"
UPLOAD = "https://files.slack.com/upload/v1/ABC123"
MARKER = "Zebra words of people"


class Watched:
    """The observer, with what it has noted."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, str]] = []
        self.answers = SlackAnswers(lambda method, code: self.noted.append((method, code)))

    async def sees(
        self, body: object = None, *, url: str = POSTING, status: int = 200, error: Exception | None = None
    ) -> bool:
        """Show the observer an answer, or an error without one."""
        answer = None if error else HttpResponse(status_code=status, headers={}, body=body)  # type: ignore[arg-type] # a gateway sends anything
        request = HttpRequest(method="POST", url=url, headers={})
        return await self.answers.can_retry_async(state=RetryState(), request=request, response=answer, error=error)


@pytest.mark.parametrize("code", sorted(REFUSES_TOKEN))
@pytest.mark.parametrize(("url", "kind"), [(POSTING, TokenKind.BOT), (OPENING, TokenKind.APP)])
async def test_a_refused_token_is_refused_until_it_is_accepted(code: str, url: str, kind: TokenKind) -> None:
    """Any method tells. An answer about the other token, or about something else, changes nothing."""
    watched = Watched()
    await watched.sees({"ok": False, "error": code}, url=url)
    await watched.sees({"ok": False, "error": "channel_not_found"}, url=url)
    await watched.sees({"ok": True}, url=OPENING if url == POSTING else POSTING)
    refused = dict(watched.answers.revoked)
    await watched.sees({"ok": True}, url=url)

    assert refused == {kind: code}
    assert watched.answers.revoked == {}


@pytest.mark.parametrize(
    ("body", "status", "error", "code"),
    [
        ({"ok": True}, 200, None, "ok"),
        ({"ok": False, "error": "ratelimited"}, 429, None, "ratelimited"),
        ({"ok": False, "error": MARKER}, 200, None, "other"),
        ({"ok": False}, 200, None, "other"),
        ({"ok": False, "error": "x" * 65}, 200, None, "other"),
        ({"detail": MARKER}, 502, None, "http_502"),
        ([MARKER], 200, None, "http_200"),
        (None, 503, None, "http_503"),
        (None, 0, TimeoutError(), "timeout"),
        (None, 0, ConnectionResetError(MARKER), "connection"),
    ],
)
async def test_an_answer_is_counted_by_its_code(body: object, status: int, error: Exception | None, code: str) -> None:
    """A gateway's words become a fixed one, so that no metric has words or grows without end."""
    watched = Watched()
    is_retry = await watched.sees(body, status=status, error=error)

    assert watched.noted == [("chat.postMessage", code)]
    assert not is_retry


async def test_an_address_of_a_file_is_no_method() -> None:
    """Each upload has an address of its own."""
    watched = Watched()
    await watched.sees(None, url=UPLOAD)

    assert watched.noted == [("other", "http_200")]
