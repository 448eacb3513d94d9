"""What the admins are told about money and about what they alone can mend."""

from typing import assert_never

from bot.slack.blocks.kit import actions, button, name, section
from bot.slack.blocks.post import Post
from services.claude.errors import SetupReason
from services.claude.pricing import dollars
from services.messaging.alerts import (
    AnyAlert,
    DayCost,
    DayReport,
    MessageLost,
    PriceMissing,
    SessionCost,
    SetupBroken,
    UnknownKind,
    WorkStopped,
)

SETUP: dict[str, str] = {
    SetupReason.KEY: "Claude rejects our key (ANTHROPIC_API_KEY). Put a valid key into the settings and restart.",
    SetupReason.BILLING: "The Anthropic account has no credit or cannot be billed. Check its credit and payment details.",
    SetupReason.LIMIT: (
        "The Anthropic account has reached its own spending limit. Raise the limit in the Anthropic console, "
        "or wait until the account's next month."
    ),
    SetupReason.ACCOUNT: "Anthropic has disabled the account. Contact Anthropic's support.",
    SetupReason.PERMISSION: "Our key may not use this model. Allow it in the Anthropic console, or choose another model.",
    SetupReason.MODEL: (
        "The model in the settings (ANTHROPIC_MODEL or ANTHROPIC_EVALUATION_MODEL) does not exist or is retired. "
        "Choose another model and restart."
    ),
    SetupReason.PARAMETER: (
        "The model or the service behind ANTHROPIC_BASE_URL does not accept the way we ask. "
        "Choose another model in the settings (ANTHROPIC_MODEL, ANTHROPIC_EVALUATION_MODEL) and restart."
    ),
    SetupReason.PROXY: (
        "Something between the app and Claude blocks our calls, such as a proxy or a firewall. "
        "Allow the app to reach the Claude API, or check ANTHROPIC_BASE_URL and the proxy settings."
    ),
    SetupReason.ADDRESS: (
        "The address that the app calls is not the Claude API: something else answers there, or it sends us elsewhere. "
        "Check ANTHROPIC_BASE_URL and what is between the app and Claude, then restart."
    ),
}
"""What an admin must do, by the reason of a `ClaudeSetupError`."""

UNKNOWN_SETUP = "Claude rejects our calls. Run `virtual-client doctor` to see what to fix."
"""For a reason that a newer version of the app has stored."""


def alert(message: AnyAlert) -> Post:
    """Lay out an alert, which says what is wrong and what to do."""
    text = words(message)
    blocks = [section(text)]
    if isinstance(message, WorkStopped):
        blocks.append(actions(button("Try again", "retry_stopped", style="primary")))
    return Post(text=text, blocks=blocks)


def words(message: AnyAlert) -> str:  # noqa: C901, PLR0911 - one line an alert
    """Return the text of an alert."""
    match message:
        case SessionCost():
            level = "Warning" if message.level == "warning" else "Critical"
            return (
                f":moneybag: *{level}: one interview costs more than {dollars(message.mark_nano)}*\n"
                f"<@{message.student}> with {name(message.client)}: {dollars(message.cost_nano)} so far."
            )
        case DayCost() if message.per_cent >= 100:  # noqa: PLR2004 - per cent
            return (
                f":moneybag: *The budget of {message.day} is used up: {dollars(message.spent_nano)} of "
                f"{dollars(message.limit_nano)}*\nPractice waits until the next day. "
                "To let it go on now, raise the limit in `/vc-admin`; waiting students are answered by themselves."
            )
        case DayCost():
            return (
                f":moneybag: *{message.per_cent} % of the budget of {message.day} is spent: "
                f"{dollars(message.spent_nano)} of {dollars(message.limit_nano)}*\n`/vc-admin` changes the limit."
            )
        case DayReport():
            calls = message.calls
            return (
                f":bar_chart: *Costs of {message.day}: {dollars(message.spent_nano)} of {dollars(message.limit_nano)}*\n"
                f"{calls} {'call' if calls == 1 else 'calls'} to Claude. The budget of the new day is open."
            )
        case PriceMissing():
            return (
                f":warning: *The model {name(message.model)} has no known price, so practice waits*\n"
                "Give its price in `/vc-admin`; waiting students are then answered by themselves."
            )
        case WorkStopped():
            return (
                f":warning: *A mistake in the app has stopped work: {name(message.work)} (reference {message.reference})*\n"
                "The log of the app names the place under this reference. Nothing is lost: the words are kept. "
                "Press *Try again* when the mistake is fixed, or restart the app; everything that waits is then answered."
            )
        case SetupBroken():
            return (
                f":warning: *Nobody can practise until this is mended*\n{SETUP.get(message.reason, UNKNOWN_SETUP)}\n"
                "We try once a minute; waiting students are then answered by themselves."
            )
        case MessageLost() if message.failure == "layout":
            person = f" for <@{message.person}>" if message.person else ""
            return (
                f":warning: *The app could not show all of a message: {name(message.what)}{person}*\n"
                "They read what could be shown. The log of the app names the cause; please report it to the people who "
                "maintain the app."
            )
        case MessageLost() if message.failure == "follow_up":
            person = f" for <@{message.person}>" if message.person else ""
            return (
                f":warning: *A message was posted, but the app could not do what follows it: {name(message.what)}{person}*\n"
                "The log of the app names the cause; please report it to the people who maintain the app."
            )
        case MessageLost():
            person = f" for <@{message.person}>" if message.person else ""
            return (
                f":warning: *A message could not be delivered: {name(message.what)}{person}*\n"
                f"Slack refused it in every way that we tried (`{name(message.failure)}`). "
                "Please tell the person yourself, and check that the app is still installed and may write to them."
            )
        case UnknownKind():
            return (
                f":warning: *A message is waiting that this version of the app cannot show: {name(message.what)}*\n"
                "A newer version wrote it, and no copy of that version has taken it for ten minutes. It is set aside, and "
                "the messages behind it go on. Please start the newer version on every server."
            )
        case _:
            assert_never(message)
