"""The tokens and costs of an interview on the screen, for its teachers and in a teacher's test run."""

from bot.core.deps import Deps
from bot.reports.blocks import numbers
from bot.slack.caller import Caller
from bot.slack.payloads import OfSession
from bot.slack.requests import View
from services.common.errors import UnreachableError
from services.reports.interview_access import interview_access
from services.reports.message_costs import interview_costs


async def numbers_view(caller: Caller, deps: Deps, of: OfSession) -> View:
    """Return the modal with the interview's id, model, tokens, and cost, in total and for each of the client's lines.

    Raises UnreachableError for a student, RecordError if the interview does not exist, and NotAllowedError if it is not
    in one of the teacher's sections.
    """
    async with deps.database.read() as db:
        record = await interview_access.get_readable(db, of.session_id, by=caller.user)
        if not record.has_numbers:
            raise UnreachableError
        costs = await interview_costs(db, record.session.id)
    return numbers.view(record.session, costs)
