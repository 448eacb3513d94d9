"""Blocks of the alerts to admins about money and about problems that only they can fix. Pure."""

from typing import assert_never

from bot.slack.blocks.kit import actions, button, name, section
from bot.slack.blocks.post import Post
from services.claude.errors import SetupReason
from services.claude.pricing import dollars
from services.common.plurals import counted
from services.messaging.alerts import (
    AnyAlert,
    DayCost,
    DayReport,
    MessageLost,
    PriceMissing,
    SessionCost,
    SetupBroken,
    TestAlert,
    UnknownKind,
    WorkStopped,
)

SETUP: dict[str, str] = {
    SetupReason.KEY: "Claude rejects the app's key (ANTHROPIC_API_KEY). Put a valid key in the settings and restart.",
    SetupReason.BILLING: "The Anthropic account has no credit or cannot be billed. Check its credit and payment details.",
    SetupReason.LIMIT: (
        "The Anthropic account has reached its own spending limit. Raise the limit in the Anthropic console, "
        "or wait until the account's next month."
    ),
    SetupReason.ACCOUNT: "Anthropic has disabled the account. Contact Anthropic's support.",
    SetupReason.PERMISSION: (
        "The app's key may not use this model. Allow it in the Anthropic console, or choose another model."
    ),
    SetupReason.MODEL: (
        "The model in the settings (ANTHROPIC_MODEL or ANTHROPIC_EVALUATION_MODEL) does not exist or is retired. "
        "Choose another model and restart."
    ),
    SetupReason.PARAMETER: (
        "The model or the service behind ANTHROPIC_BASE_URL does not accept the app's requests. Choose another "
        "model in the settings (ANTHROPIC_MODEL, ANTHROPIC_EVALUATION_MODEL) and restart."
    ),
    SetupReason.PROXY: (
        "Something between the app and Claude, such as a proxy or a firewall, blocks the app's calls. Allow the "
        "app to reach the Claude API, or check ANTHROPIC_BASE_URL and the proxy settings."
    ),
    SetupReason.ADDRESS: (
        "The address that the app calls is not the Claude API. Check ANTHROPIC_BASE_URL and any proxy between the "
        "app and Claude, then restart."
    ),
}
"""What an admin must do, by the reason of a `ClaudeSetupError`."""

UNKNOWN_SETUP = "Claude rejects the app's calls. Run `virtual-client doctor` to see what to fix."
"""Used for a reason that a newer version of the app has stored."""


def alert(message: AnyAlert) -> Post:
    """Build an alert that says what is wrong and what to do. One about stopped work has the button *Try again*."""
    text = words(message)
    blocks = [section(text)]
    if isinstance(message, WorkStopped):
        blocks.append(actions(button("Try again", "retry_stopped", style="primary")))
    return Post(text=text, blocks=blocks)


def words(message: AnyAlert) -> str:  # noqa: C901, PLR0911, PLR0912 - one line an alert
    """Return the text of an alert in markup: what is wrong, and what to do."""
    match message:
        case SessionCost():
            level = "Warning" if message.level == "warning" else "Critical"
            return (
                f":moneybag: *{level}: one interview has cost more than {dollars(message.mark_nano)}*\n"
                f"<@{message.student}> with {name(message.client)}: {dollars(message.cost_nano)} so far."
            )
        case DayCost() if message.per_cent >= 100:  # noqa: PLR2004 - per cent
            return (
                f":moneybag: *The budget of {message.day} is used up: {dollars(message.spent_nano)} of "
                f"{dollars(message.limit_nano)}*\n"
                "Practice is paused until tomorrow. Raise the limit in `/vc-admin` to resume now. Waiting students "
                "are then answered."
            )
        case DayCost():
            return (
                f":moneybag: *{message.per_cent}% of the budget of {message.day} is spent: "
                f"{dollars(message.spent_nano)} of {dollars(message.limit_nano)}*\n"
                "You can change the limit in `/vc-admin`."
            )
        case DayReport():
            return (
                f":bar_chart: *Costs of {message.day}: {dollars(message.spent_nano)} of "
                f"{dollars(message.limit_nano)}*\n"
                f"{counted(message.calls, 'call', 'calls')} to Claude. Today's budget is now open."
            )
        case PriceMissing():
            return (
                f":warning: *The model {name(message.model)} has no price yet, so practice is paused*\n"
                "Enter its price in `/vc-admin`. Waiting students are then answered."
            )
        case TestAlert():
            return f":wave: *This is a test alert.* <@{message.by}> sent it from `/vc-admin`. Alerts arrive here."
        case WorkStopped():
            return (
                f":warning: *An error in the app has stopped work: {name(message.work)} (reference "
                f"{message.reference})*\n"
                "Look for this reference in the app's log. Nothing is lost. When the error is fixed, press *Try "
                "again* or restart the app, and all waiting work is done."
            )
        case SetupBroken():
            return (
                ":warning: *Nobody can practice until this is fixed*\n"
                f"{SETUP.get(message.reason, UNKNOWN_SETUP)}\n"
                "The app tries again every minute. Waiting students are answered as soon as it works."
            )
        case MessageLost() if message.failure == "layout":
            person = f" for <@{message.person}>" if message.person else ""
            return (
                f":warning: *The app could not show a whole message: {name(message.what)}{person}*\n"
                "The person got the part that could be shown. The app's log names the cause. Please report it to "
                "the people who maintain the app."
            )
        case MessageLost() if message.failure == "follow_up":
            person = f" for <@{message.person}>" if message.person else ""
            return (
                ":warning: *A message was posted, but the app could not finish the next step: "
                f"{name(message.what)}{person}*\n"
                "The app's log names the cause. Please report it to the people who maintain the app."
            )
        case MessageLost():
            person = f" for <@{message.person}>" if message.person else ""
            return (
                f":warning: *A message could not be delivered: {name(message.what)}{person}*\n"
                f"Slack refused it each time (`{name(message.failure)}`). Please tell the person yourself, and "
                "check that the app is still installed and can message them."
            )
        case UnknownKind():
            return (
                f":warning: *A message is waiting that this version of the app cannot show: {name(message.what)}*\n"
                "A newer version wrote it, and no server with that version has picked it up for ten minutes. It is "
                "set aside so that later messages can go out. Please start the newer version on every server."
            )
        case _:
            assert_never(message)
