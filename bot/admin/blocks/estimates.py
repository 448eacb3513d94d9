"""Blocks of the list of estimated charges, which an admin can release. Pure."""

from typing import Any

from bot.slack.blocks.kit import button, confirm, context, date_token, modal, name, section
from bot.slack.payloads import OfCharge
from services.budget.charge_service import EstimatedCharge, Estimates
from services.claude.pricing import dollars
from services.common.plurals import counted


def view(estimates: Estimates, *, result: str = "") -> dict[str, Any]:
    """Build the modal with the charges in `estimates`, each with a button that releases it, and the sum of all.

    If there are more than those, it says that these are the newest. `result` says what the last click did.
    """
    blocks = [section(result)] if result else []
    if not estimates.count:
        return modal("Estimated charges", "estimates", [*blocks, section("There are no estimated charges to release.")])
    calls = counted(estimates.count, "call", "calls")
    return modal(
        "Estimated charges",
        "estimates",
        [
            *blocks,
            section(
                f"*{dollars(estimates.total_nano)}* for {calls} whose outcome is unknown, such as after a crash. "
                "The app charged the most that each can have cost."
            ),
            *(_charge(charge) for charge in estimates.charges),
            *([context("These are the newest ones.")] if estimates.count > len(estimates.charges) else []),
            context(
                "Release a charge if Anthropic did not bill it. The charge stays on record, with a line that names you "
                "and takes it back."
            ),
        ],
    )


def summary(estimates: Estimates) -> str:
    """Return a line about the estimated charges for the admin's card."""
    calls = counted(estimates.count, "call", "calls")
    return f"{dollars(estimates.total_nano)} was charged as an estimate for {calls} whose outcome is unknown."


def _charge(charge: EstimatedCharge) -> dict[str, Any]:
    what = f"interview with {name(charge.client)}" if charge.client else "outside of interviews"
    at = date_token(int(charge.charged_at.timestamp()))
    question = confirm(
        "Release this charge?",
        f"{dollars(charge.cost_nano)} goes back to the budget of its day. This cannot be undone.",
        yes="Release",
        no="Keep",
    )
    release = button("Release", "release_charge", OfCharge(charge.id), confirm=question)
    return section(f"*{dollars(charge.cost_nano)}* {at}, {what}, {name(charge.model)}", accessory=release)
