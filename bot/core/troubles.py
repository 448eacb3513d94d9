"""The troubles of a running app that an operator must fix, as codes and as sentences."""

from enum import StrEnum


class Trouble(StrEnum):
    """The code of a trouble in `/status`, in the metrics, and in the sample alerts."""

    TOKEN_REVOKED = "slack_token_revoked"  # noqa: S105 - a code, not a token
    APP_TOKEN_REVOKED = "slack_app_token_revoked"  # noqa: S105
    APP_UNINSTALLED = "app_uninstalled"
    SLACK_DISCONNECTED = "slack_disconnected"
    DATABASE_UNREACHABLE = "database_unreachable"
    OUTBOX_STUCK = "outbox_stuck"
    INBOX_STUCK = "inbox_stuck"
    TURNS_STOPPED = "turns_stopped"
    CLAUDE_PAUSED = "claude_paused"
    CLAUDE_FAILING = "claude_failing"


SENTENCES: dict[Trouble, str] = {
    Trouble.TOKEN_REVOKED: (
        "Slack refuses the bot token, so nothing can be posted. Reinstall the app, put the new Bot User OAuth Token "
        "into SLACK_BOT_TOKEN, and restart."
    ),
    Trouble.APP_TOKEN_REVOKED: (
        "Slack refuses the app-level token, so no message arrives. Create an App-Level Token with connections:write, "
        "put it into SLACK_APP_TOKEN, and restart."
    ),
    Trouble.APP_UNINSTALLED: (
        "Slack has said that the app was uninstalled or its token revoked, so it does no work. Reinstall the app, put the "
        "new Bot User OAuth Token into SLACK_BOT_TOKEN, and restart."
    ),
    Trouble.SLACK_DISCONNECTED: (
        "The websocket to Slack is down, so no message arrives here. The app keeps trying. Check the network, and "
        "status.slack.com."
    ),
    Trouble.DATABASE_UNREACHABLE: "The database does not answer in time, so nothing can be stored.",
    Trouble.OUTBOX_STUCK: (
        "Messages or files for Slack have waited for more than two minutes. Check status.slack.com, and the log for what "
        "Slack refuses."
    ),
    Trouble.INBOX_STUCK: (
        "Messages from people have waited for more than two minutes without being read. Check the log for errors."
    ),
    Trouble.TURNS_STOPPED: (
        "A bug has stopped answers. Look in the log for the reference that the admins got, update the app, and restart."
    ),
    Trouble.CLAUDE_PAUSED: "Calls to Claude are paused until an admin fixes a setting.",
    Trouble.CLAUDE_FAILING: (
        "Claude has failed too often, so the app asks it less often. Check status.claude.com, the network, and "
        "ANTHROPIC_BASE_URL."
    ),
}
"""What is wrong and what to do."""
