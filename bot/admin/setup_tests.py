"""Buttons that test the set-up: a test alert, and one question to Claude."""

import time

from bot.admin.blocks.alert import SETUP, UNKNOWN_SETUP
from bot.core.deps import Deps
from bot.core.ledger import CallLedger, UnclaimedCall
from bot.slack.encoding import NoPayload
from bot.slack.requests import Click
from bot.slack.text import escape
from models.cost import CostKind
from services.budget.alert_service import alert_service
from services.budget.bookings import Reservation
from services.claude.connection_question import SECONDS, question_for
from services.claude.errors import ClaudeError, ClaudeSetupError
from services.claude.pricing import cost_of, dollars, price_of
from services.common.errors import Refusal
from services.paid_work.gates import GateClosed
from services.workspaces.workspace_service import workspace_service

PAUSED = "The app does not call Claude right now, because calls are paused or limited. It tries again on its own."


async def send_test_alert(click: Click[NoPayload], deps: Deps) -> None:
    """Queue a test alert where alerts go, and say where to look. Raises NotAllowedError for anyone but an admin."""
    await click.ack()
    user, now = click.caller.user, deps.clock()
    workspace_service.require_admin(user)
    async with deps.database.begin() as db:
        workspace = await workspace_service.get_workspace(db, click.caller.workspace.id)
        await alert_service.note_test(db, workspace, by=user, now=now)
    deps.signals.outbox()
    channel = workspace.alert_channel_id
    where = f"in <#{channel}>" if channel else "in the messages of each admin with this app"
    await click.tell(f"The test alert is on its way. Look {where}.", is_markup=True)


async def ask_claude(click: Click[NoPayload], deps: Deps) -> None:
    """Ask each model in the settings one short question, and say for each whether it answered, how fast, and the cost.

    The cost is booked like that of any call. Raises NotAllowedError for anyone but an admin.
    """
    await click.ack()
    workspace_service.require_admin(click.caller.user)
    call = UnclaimedCall(workspace_id=click.caller.workspace.id, student_id=click.caller.user.id)
    models = dict.fromkeys((deps.model, deps.evaluation_model))
    lines = [await _answer_of(model, call, deps) for model in models]
    await click.tell("\n".join(lines), is_markup=True)


async def _answer_of(model: str, call: UnclaimedCall, deps: Deps) -> str:
    """Return a line about what the model answered, or why it did not."""
    ledger, start = CallLedger(deps, call, purpose=CostKind.QUESTION), time.monotonic()
    try:
        reply, reservation = await deps.claude.ask(question_for(model), ledger=ledger, seconds=SECONDS)
        await ledger.settle(reservation, reply.usage)
    except ClaudeSetupError as error:
        return f":x: *{escape(model)}* {SETUP.get(error.reason, UNKNOWN_SETUP)}"
    except ClaudeError:
        return f":x: *{escape(model)}* did not answer. Try again in a minute, and look at status.claude.com."
    except GateClosed:
        return f":x: *{escape(model)}* {PAUSED}"
    except Refusal as refusal:
        return f":x: *{escape(model)}* {escape(refusal.message)}"
    assert isinstance(reservation, Reservation)
    price = price_of(model, total_input=reply.usage.total_input, own=reservation.own_prices)
    cost = f", for {dollars(cost_of(reply.usage, price))}" if price else ""
    return f":white_check_mark: *{escape(model)}* answered in {time.monotonic() - start:.1f} seconds{cost}."
