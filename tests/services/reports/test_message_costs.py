"""A teacher's export has the tokens and the cost of each of the client's messages."""

from services.reports.export_service import export_service
from services.reports.interview_access import interview_access
from services.reports.message_costs import InterviewCosts, interview_costs, message_costs
from services.storage.database import Database
from tests.services.conftest import NOON, School
from tests.services.interviews.test_turns import _greeted


async def test_a_message_has_its_tokens_and_cost_for_its_teacher_only(database: Database, school: School) -> None:
    """The messages together cost what the interview has cost. A student reads no number."""
    session = await _greeted(database, school)
    async with database.begin() as db:
        costs = await message_costs(db, session.id)
        shown = await interview_costs(db, session.id)
        reports = []
        for by in (school.teacher, school.student):
            record = await interview_access.get_readable(db, session.id, by=by)
            reports.append(await export_service.report(db, record, by=by, now=NOON))
    [cost] = costs.values()

    assert (cost.input_tokens, cost.output_tokens) == (100, 5)
    assert cost.cost_nano == record.session.cost_nano > 0
    assert shown == InterviewCosts(cost, [(1, cost)])
    assert [line.turn for line in reports[0].lines] == [f"turn 0, {cost.words()}"]
    assert cost.words().startswith("100 tokens in, 5 out, $0.0")
    assert [line.turn for line in reports[1].lines] == ["turn 0"]
