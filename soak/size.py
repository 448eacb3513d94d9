"""Six million messages: the queries of a turn must not grow with the table."""

import statistics
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import select

from models.assignment import AssignmentCreate
from models.client_profile import ClientProfileCreate
from models.post import InboxKind
from models.section import SectionCreate
from models.session import SessionDB
from models.workspace import Role
from services.budget.bookings import Bill
from services.budget.rate_limiter import RateRules
from services.budget.session_marks import SessionMarks
from services.claude.anthropic_service import ClaudeReply
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.claude.pricing import Usage
from services.courses.assignment_service import assignment_service
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.interviews.conversation_service import conversation_service
from services.interviews.session_service import session_service
from services.library.client_service import client_service
from services.messaging.inbox_service import InboxLine, Thread, inbox_service
from services.messaging.outbox_service import outbox_service
from services.messaging.outgoing import outgoing
from services.paid_work.rules import Rules
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from soak.databases import PostgresServer, postgres
from soak.figure import Figure, Workdir
from soak.multiply import LINES_A_SESSION, interviews

SMALL, BIG = 6_000, 6_000_000
ACTIVE = SMALL // LINES_A_SESSION
SAMPLES, WARM = 80, 10
REPLY = ClaudeReply("It has been hard.", Usage(input_tokens=100, output_tokens=5))
RULES = Rules(
    lease_seconds=15.0,
    daily_limit_nano=1_000_000_000_000,
    marks=SessionMarks(warning_nano=100_000_000_000, critical_nano=500_000_000_000),
    max_tokens_per_session=100_000_000,
    breaker=BreakerRules(5, 300.0, 3),
    rate=RateRules(user_per_minute=100_000, user_per_hour=100_000, workspace_per_hour=1_000_000),
)


async def size(workdir: Workdir) -> list[Figure]:
    """Measure the queries of a turn at 6 thousand and at 6 million messages, interleaved."""
    big = max(SMALL, int(BIG * workdir.scale))
    with postgres(workdir.folder) as server:
        small_table, big_table = await _filled(server, SMALL), await _filled(server, big)
        try:
            for table in (small_table, big_table):
                for number in range(WARM):
                    await table.turn(number)
            few, many = [], []
            for number in range(SAMPLES):
                few.append(await small_table.turn(number))
                many.append(await big_table.turn(number))
        finally:
            await small_table.database.close()
            await big_table.database.close()
    small_ms, big_ms = statistics.median(few) * 1000, statistics.median(many) * 1000
    told = f"{big_ms / small_ms:.2f} ({big_ms:.1f} ms at {big:,}, {small_ms:.1f} ms at {SMALL:,})"
    return [Figure(f"size: a turn's queries at {big:,} messages", "within 1.2 times", told, big_ms <= 1.2 * small_ms)]


@dataclass
class _Table:
    """A database full of interviews, a hundred of them running."""

    database: Database
    threads: list[Thread]
    prompts: PromptService

    async def turn(self, number: int) -> float:
        """Return the seconds of all queries of one turn, from the line to the delivered post."""
        thread = self.threads[number % len(self.threads)]
        now, began = datetime.now(UTC), time.perf_counter()
        line = InboxLine(thread, f"{time.time():.6f}", InboxKind.SAID, "", "USOAK", "How have things been?")
        async with self.database.begin() as db:
            await inbox_service.store(db, replace(line, target_ts=line.ts), now=now)
        async with self.database.begin() as db:
            leased = await conversation_service.take_thread(db, thread, rules=RULES)
            assert leased is not None
            rows, changes = await inbox_service.look(db, thread)
            turn = await conversation_service.claim_turn(
                db,
                leased,
                rows,
                changes=changes,
                rules=RULES,
                prompts=self.prompts,
                breaker=CircuitBreaker(RULES.breaker, seconds=time.monotonic),
                user_hash="h",
                now=now,
            )
        assert turn is not None
        bills = [
            Bill.of(reservation, REPLY.usage)
            for reservation in (turn.reservation, turn.reading_reservation)
            if reservation is not None
        ]
        async with self.database.begin() as db:
            assert await conversation_service.record_reply(
                db, turn, REPLY, bills, rules=RULES, now=now, is_posted_now=True
            )
        [(row, _)] = outgoing(db).claimed
        async with self.database.begin() as db:
            assert await outbox_service.delivered(db, row, posted_ts=f"{time.time():.6f}")
        async with self.database.read() as db:
            await outbox_service.list_due(db, now=datetime.now(UTC))
        return time.perf_counter() - began


async def _filled(server: PostgresServer, messages: int) -> _Table:
    address = server.database()
    database = Database(address)
    await database.migrate()
    await _school(database)
    interviews(address, messages // LINES_A_SESSION, like="source.channel_id = 'D1'", active=ACTIVE)
    async with database.read() as db:
        running = select(SessionDB.channel_id, SessionDB.thread_ts).where(
            SessionDB.status == "active", SessionDB.channel_id.like("DX%")
        )
        found = (await db.execute(running)).all()
    return _Table(database, [Thread("T1", str(channel), str(ts)) for channel, ts in found], PromptService())


async def _school(database: Database) -> None:
    """Create one teacher, one student, and one interview, which all others are copied from."""
    now = datetime.now(UTC)
    async with database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        admin = await workspace_service.upsert_user(
            db, workspace, SlackPerson("UADA", "Ada", "UTC", is_slack_admin=True)
        )
        teacher = await workspace_service.upsert_user(
            db, workspace, SlackPerson("UTOM", "Tom", "UTC", is_slack_admin=False)
        )
        await workspace_service.update_role(db, workspace, "UTOM", Role.TEACHER, by=admin)
        student = await workspace_service.upsert_user(
            db, workspace, SlackPerson("UMAY", "Maya", "UTC", is_slack_admin=False)
        )
        section = await section_service.create_section(db, SectionCreate(channel_id="C1", name="SW 101"), by=teacher)
        await enrollment_service.create_enrollment(db, section, student, now=now)
        persona = ClientProfileCreate(
            name="Maria", age=34, issues=["Trauma"], traits=["Proud", "Blunt"], background="Maria bakes at night."
        )
        client = await client_service.create_client(db, persona, by=teacher)
        data = AssignmentCreate(title="Intake", client_ids=[client.id], max_attempts=2)
        assignment = await assignment_service.create_assignment(db, section, data, by=teacher, now=now)
        await assignment_service.publish_assignment(db, assignment, section, by=teacher, now=now)
        session, _ = await session_service.start_session(
            db,
            assignment_id=assignment.id,
            client_id=client.id,
            student=student,
            model="claude-haiku-5-5",
            prompts=PromptService(),
            now=now,
        )
        await session_service.activate(db, session.id, channel_id="D1", ts="1.000001", now=now)
