"""People and rows that the tests of the services need, in a real database."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import pytest

from models.assignment import AssignmentCreate
from models.section import SectionCreate
from models.session import SessionDB
from models.workspace import Role, UserDB, WorkspaceDB
from sandbox.claude.client import ClaudeControl
from sandbox.claude.server import ClaudeServer
from services.claude.anthropic_service import AnthropicService
from services.claude.circuit_breaker import BreakerRules, CircuitBreaker
from services.courses.assignment_service import assignment_service
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.interviews.session_service import session_service
from services.library.client_service import client_service
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.personas import persona

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@dataclass
class School:
    """A workspace with a teacher, a student, a section, a persona, and a published assignment."""

    workspace: WorkspaceDB
    teacher: UserDB
    student: UserDB
    section_id: UUID
    client_id: UUID
    assignment_id: UUID


@pytest.fixture
async def school(database: Database) -> School:
    """Create everything that a session needs."""
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
        await enrollment_service.create_enrollment(db, section, student, now=NOON)
        client = await client_service.create_client(db, persona(), by=teacher)
        data = AssignmentCreate(title="Intake", client_ids=[client.id], max_attempts=2)
        assignment = await assignment_service.create_assignment(db, section, data, by=teacher, now=NOON)
        await assignment_service.publish_assignment(db, assignment, section, by=teacher, now=NOON)
    return School(workspace, teacher, student, section.id, client.id, assignment.id)


async def started(database: Database, school: School, *, ts: str = "100.000001") -> SessionDB:
    """Start an active session of the student and return it."""
    async with database.begin() as db:
        session, _ = await session_service.start_session(
            db,
            assignment_id=school.assignment_id,
            client_id=school.client_id,
            student=school.student,
            model="claude-haiku-5-5",
            prompts=PromptService(),
            now=NOON,
        )
        await session_service.activate(db, session.id, channel_id="D1", ts=ts, now=NOON)
        return session


def breaker_of_five() -> CircuitBreaker:
    return CircuitBreaker(BreakerRules(5, 300.0, 3), seconds=time.monotonic)


@pytest.fixture
async def stand_in() -> AsyncIterator[ClaudeServer]:
    """Yield the simulated Claude."""
    async with ClaudeServer() as server:
        yield server


@pytest.fixture
async def control(stand_in: ClaudeServer) -> AsyncIterator[ClaudeControl]:
    """Yield a client of its control API."""
    async with ClaudeControl(stand_in.address["control_url"], stand_in.secret) as client:
        yield client


@pytest.fixture
async def service(stand_in: ClaudeServer) -> AsyncIterator[AnthropicService]:
    """Yield the service under test."""
    made = AnthropicService(api_key=stand_in.api_key, base_url=stand_in.base_url, breaker=breaker_of_five())
    yield made
    await made.close()
