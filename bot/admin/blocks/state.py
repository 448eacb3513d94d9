"""The line of health and the set-up checklist of the admin's card. Pure."""

from bot.core.health_line import HealthLevel, HealthNow
from bot.slack.blocks.kit import date_token
from bot.slack.text import escape
from services.reports.setup_checklist import SetupSteps

STEPS = {
    "has_budget": "Set a daily budget: *Settings*.",
    "has_alert_channel": "Choose a channel for alerts: *Settings*. Then press *Send a test alert*.",
    "has_support_message": "Write the support message that `!pause` shows: *Settings*.",
    "has_term_end": "Set the last day of the term: *Settings*.",
    "has_answer": "Make sure that Claude answers: *Ask Claude one question*.",
    "has_teacher": "Name a teacher: *Settings*.",
    "has_section": "A teacher makes a channel a section: `/vc-section`.",
    "has_assignment": "A teacher publishes an assignment: `/vc-assign`.",
    "has_practice": "A student practices.",
}
"""What to do for each step, by its name in `SetupSteps`."""

SIGNS = {
    HealthLevel.DEGRADED: (":large_yellow_circle:", "Degraded"),
    HealthLevel.UNAVAILABLE: (":red_circle:", "Unavailable"),
}


def health(now: HealthNow) -> str:
    """Return the app's health at its last check as a line: healthy since when, or every problem with what to do.

    Before the first check it says healthy, and that the check is under way.
    """
    if now.level == HealthLevel.HEALTHY:
        since = f" since {date_token(int(now.since.timestamp()))}" if now.since else ". The first check is under way"
        return f":large_green_circle: *Healthy*{since}"
    sign, word = SIGNS[now.level]
    return f"{sign} *{word}:* {escape(' '.join(now.says))}"


def checklist(steps: SetupSteps) -> str:
    """Return the steps with a mark for each, or "" if all are done."""
    done = {step: bool(getattr(steps, step)) for step in STEPS}
    if all(done.values()):
        return ""
    lines = [f":white_check_mark: {words}" if done[step] else f"• {words}" for step, words in STEPS.items()]
    return "\n".join([f"*Set-up: {sum(done.values())} of {len(done)} steps done*", *lines])
