"""What Slack says about the app itself when its token is checked."""

from slack_sdk.web.async_slack_response import AsyncSlackResponse

AGENTS = "assistant:write"
"""The scope that comes with the Agents feature. Slack tells an app nothing else about the feature."""


def scopes_of(answer: AsyncSlackResponse) -> frozenset[str] | None:
    """Return the scopes that were granted to the token with which Slack was asked, or None if Slack does not say."""
    said = answer.headers.get("x-oauth-scopes")
    return None if said is None else frozenset(str(said).replace(" ", "").split(","))
