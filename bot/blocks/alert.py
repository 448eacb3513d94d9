"""What the admins are told about money and about what they alone can mend."""

from typing import Any

from bot.blocks.kit import name, section
from bot.blocks.post import Post
from services.claude_errors import SetupReason
from services.pricing import dollars

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


def alert(facts: dict[str, Any]) -> Post:
    """One alert, in words that say what is so and what to do."""
    text = _words(facts)
    return Post(text=text, blocks=[section(text)])


def _words(facts: dict[str, Any]) -> str:
    match facts["about"]:
        case "session":
            level = "Warning" if facts["level"] == "warning" else "Critical"
            return (
                f":moneybag: *{level}: one interview costs more than {dollars(facts['mark_nano'])}*\n"
                f"<@{facts['student']}> with {name(facts['client'])}: {dollars(facts['cost_nano'])} so far."
            )
        case "day" if facts["per_cent"] >= 100:  # noqa: PLR2004 - per cent
            return (
                f":moneybag: *The budget of {facts['day']} is used up: {dollars(facts['spent_nano'])} of "
                f"{dollars(facts['limit_nano'])}*\nPractice waits until the next day. "
                "To let it go on now, raise the limit in `/vc-admin`; waiting students are answered by themselves."
            )
        case "day":
            return (
                f":moneybag: *{facts['per_cent']} % of the budget of {facts['day']} is spent: "
                f"{dollars(facts['spent_nano'])} of {dollars(facts['limit_nano'])}*\n`/vc-admin` changes the limit."
            )
        case "report":
            calls = facts["calls"]
            return (
                f":bar_chart: *Costs of {facts['day']}: {dollars(facts['spent_nano'])} of {dollars(facts['limit_nano'])}*\n"
                f"{calls} {'call' if calls == 1 else 'calls'} to Claude. The budget of the new day is open."
            )
        case "unpriced":
            return (
                f":warning: *The model {name(facts['model'])} has no known price, so practice waits*\n"
                "Give its price in `/vc-admin`; waiting students are then answered by themselves."
            )
        case _:
            return (
                f":warning: *Nobody can practise until this is mended*\n{SETUP.get(facts['reason'], UNKNOWN_SETUP)}\n"
                "We try once a minute; waiting students are then answered by themselves."
            )
