"""All kinds of people, and a school with everything that they could press."""

import asyncio
import html
import json
from dataclasses import dataclass, field, fields
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.app import VirtualClient
from models.assignment import AssignmentCreate, AssignmentDB, AssignmentStatus
from models.debrief import DebriefDB, DebriefState, Findings
from models.rubric import RubricCreate
from models.section import CourseSectionDB, SectionCreate
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus
from models.workspace import Role, UserDB
from sandbox.client import PATIENCE_SECONDS
from sandbox.methods.views import made, shown
from sandbox.people.commands import run_command
from sandbox.server import SandboxServer
from sandbox.wire.interactivity import deliver, interaction
from sandbox.wire.responses import new_response_url
from sandbox.workspace import Json
from services.courses.assignment_service import assignment_service
from services.courses.enrollment_service import enrollment_service
from services.courses.section_service import section_service
from services.library.client_service import client_service
from services.library.rubric_service import rubric_service
from services.workspaces.workspace_service import SlackPerson, workspace_service
from tests.personas import persona

PEOPLE = {
    "student": "member", "outsider": "member", "guest": "guest", "grid": "member", "owner": "member", "co": "member",
    "other": "member", "admin": "owner", "gone": "deactivated", "stranger": "foreign",
}  # fmt: skip
"""Roles by handle: a student of the section and one of another, the section's teacher, a co-teacher, and so on.

`grid` is a member of an Enterprise Grid whose home is another workspace and whose id begins with W. `stranger` comes from
another company, through a channel that is shared with it. The app meets both for the first time when they act.
"""

TEACHERS = ("owner", "co", "other")
MEMBERS = [who for who in PEOPLE if who not in {"gone", "stranger"}]
SEED = {
    "team": {"name": "Riverside", "domain": "riverside"},
    "people": [
        {"handle": who, "name": f"{who.title()} Person", "role": role, "grid": who == "grid"}
        for who, role in PEOPLE.items()
    ],
    "channels": [
        {"name": "sw-101", "members": list(PEOPLE), "has_app": True},
        {"name": "sw-102", "members": ["outsider", "other", "admin"], "has_app": True},
        {"name": "sw-103", "members": ["owner"], "has_app": True},
    ],
}
RUBRIC = {
    "name": "First talks",
    "criteria": [{"name": "Calm", "weight": 100, "levels": [{"points": at, "description": "Seen"} for at in (1, 2)]}],
}


@dataclass(frozen=True)
class Facts:
    """The ids of everything in a fresh section, as buttons and forms carry them."""

    section: UUID
    student: UUID
    persona: UUID
    rubric: UUID
    draft: UUID
    published: UUID
    waiting: UUID
    """An assignment that is published and not open yet."""
    ended: UUID
    foreign: UUID
    """An open assignment of another section."""
    running: UUID
    over: UUID
    """An interview of the student that is finished."""
    theirs: UUID
    """A finished interview of the student of another section, in that section."""
    line: UUID
    debrief: UUID

    @classmethod
    def of_nothing(cls) -> "Facts":
        """Return ids of things that do not exist."""
        return cls(**{field.name: uuid4() for field in fields(cls)})


@dataclass(frozen=True)
class Seen:
    """The answer as a person sees it."""

    said: tuple[str, ...]
    modal: str | None
    suggested: int
    sent: str = field(default="", compare=False)
    """Everything that was sent to them and to their client, byte for byte, except the times."""
    files: tuple[str, ...] = field(default=(), compare=False)
    """The names of the files in their direct messages."""

    @property
    def words(self) -> str:
        """The one sentence, or a word for what came instead."""
        return " / ".join(self.said) or (f"modal {self.modal}" if self.modal else f"{self.suggested} suggestions")


class Stage:
    """A stage for acting as any person, including stale or forged payloads that Slack would not offer them."""

    def __init__(self, bot: VirtualClient, server: SandboxServer) -> None:
        self._bot = bot
        self._sandbox = server.sandbox
        self._people = {who: server.sandbox.workspace.by_handle(who) for who in PEOPLE}

    @property
    def deps(self) -> Any:
        """The dependencies of the bot."""
        return self._bot.deps

    def clock_stops(self) -> None:
        """Run none of the bot's jobs from now on."""
        self._bot._scheduler.pause()

    def dm_of(self, who: str) -> str:
        """Return the id of this person's direct messages with the app."""
        return self._sandbox.workspace.dm(self._people[who].id).id

    async def command(self, who: str, name: str, text: str) -> Seen:
        """Type a command in the section's channel."""
        sent = {"command": name, "text": text, "channel": "#sw-101"}
        return await self._seen(who, run_command(self._sandbox, self._people[who], sent))

    async def press(self, who: str, action: Json, *, view: Json | None = None) -> Seen:
        """Press a button on a message in the channel, or in a modal."""
        payload = {**interaction(self._sandbox, self._people[who], "block_actions"), "actions": [action]}
        if view is not None:
            opened = self._lay(who, view)
            payload |= {"container": {"type": "view", "view_id": opened["id"]}, "view": shown(opened)}
        else:
            channel = self._sandbox.workspace.by_name("#sw-101")
            workspace = self._sandbox.workspace
            card = workspace.add_message(channel, workspace.app.id, "A card", bot_id=workspace.bot_id)
            place = {"message_ts": card["ts"], "channel_id": channel.id, "is_ephemeral": False}
            payload |= {
                "container": {"type": "message", **place},
                "message": card,
                "channel": {"id": channel.id, "name": channel.name},
                "response_url": new_response_url(self._sandbox, self._people[who], channel, ts=None),
            }
        return await self._seen(who, deliver(self._sandbox, "interactive", payload, name="press"))

    async def search(self, who: str, action_id: str, view: Json) -> Seen:
        """Type into a searching menu of a modal."""
        asked = {"action_id": action_id, "block_id": "b", "value": "", "view": shown(self._lay(who, view))}
        payload = {**interaction(self._sandbox, self._people[who], "block_suggestion"), **asked}
        return await self._seen(who, deliver(self._sandbox, "interactive", payload, name="search"))

    async def submit(self, who: str, view: Json) -> Seen:
        """Submit a modal as it is filled in."""
        payload = {
            **interaction(self._sandbox, self._people[who], "view_submission"),
            "view": shown(self._lay(who, view)),
            "response_urls": [],
        }
        return await self._seen(who, deliver(self._sandbox, "interactive", payload, name="submit"))

    def _lay(self, who: str, view: Json) -> Json:
        person_id = self._people[who].id
        opened = made(self._sandbox, view, person_id)
        self._sandbox.stacks[person_id] = [opened]
        return opened

    async def _seen(self, who: str, act: Any) -> Seen:
        workspace, person = self._sandbox.workspace, self._people[who]
        before = set(workspace.dm(person.id).messages)
        whispered = len(workspace.whispers)
        hashes = {view["id"]: view["hash"] for view in self._sandbox.stacks.get(person.id, [])}
        ack = await act
        await settled()
        while self._bot.exports._tasks or self._bot.exports._looks:  # a file comes after the answer
            await asyncio.sleep(0.01)
        told = [row for row in workspace.whispers[whispered:] if row["user"] == person.id]
        told += [
            row
            for ts, row in workspace.dm(person.id).messages.items()
            if ts not in before and not row.get("metadata")  # what the outbox delivers is not an answer
        ]
        said = [row["text"] for row in told]
        files = tuple(str(file["name"]) for row in told for file in row.get("files") or [])
        sent = json.dumps([ack, [{key: row[key] for key in row if key not in {"ts", "channel"}} for row in told]])
        said += ["no ack"] if ack is None else []
        ack = ack or {}
        said += sorted(set((ack.get("errors") or {}).values()))
        if (updated := ack.get("view")) is not None:
            said += [block["text"]["text"] for block in updated["blocks"] if "text" in block]
        top = self._sandbox.stacks.get(person.id) or []
        opened = str(top[-1]["callback_id"]) if top and top[-1]["id"] not in hashes else None
        if top and opened is None and top[-1]["hash"] != hashes[top[-1]["id"]]:
            said += [html.unescape(block["text"]["text"]) for block in top[-1]["blocks"][:1] if "text" in block]
        return Seen(tuple(said), opened, len(ack.get("options") or []), sent, files)

    async def fresh(self) -> Facts:
        """Create a section of the owner with something of everything, and close what was there before.

        All people are in its channel, so that each can try, but not all are on its roster. The bot compares the two when it
        starts. What it looks at then is over before there is anything to compare.
        """
        deps = self._bot.deps
        await asyncio.gather(*self._bot._side_tasks)
        async with deps.database.begin() as db:
            users = await self._met(db)
            await db.execute(update(CourseSectionDB).values(closed_at=deps.clock(), close_reason="teacher"))
            await db.execute(update(SessionDB).values(status=SessionStatus.COMPLETED))
            return await self._school(db, users)

    async def crowd(self, facts: Facts, *, students: int, assignments: int, personas: int) -> None:
        """Add this many students, assignments, and personas to the section. Every student has practiced."""
        now = self._bot.deps.clock()
        async with self._bot.deps.database.begin() as db:
            section = await db.get_one(CourseSectionDB, facts.section)
            owner = await db.get_one(UserDB, section.teacher_id)
            for _ in range(personas):
                await client_service.create_client(db, persona(), by=owner)
            for number in range(assignments):
                work = await _assigned(db, section, facts.persona, f"Work {number}", by=owner, now=now)
                work.status, work.opened_at = AssignmentStatus.PUBLISHED, now
            shared, crowd = {"workspace_id": section.workspace_id}, uuid4().hex[:8].upper()
            people = [
                UserDB(**shared, slack_user_id=f"U{crowd}{number:03}", display_name=f"Student {number}")
                for number in range(students)
            ]
            db.add_all(people)
            await db.flush()
            await enrollment_service.match_roster(
                db, section, [*people, await db.get_one(UserDB, facts.student)], now=now
            )
            session = await db.get_one(SessionDB, facts.over)
            kept = (
                "workspace_id",
                "assignment_id",
                "client_id",
                "status",
                "persona",
                "prompt_version",
                "system_prompt",
                "model",
                "grading",
                "student_lines",
                "started_at",
                "last_activity_at",
            )
            same = {name: getattr(session, name) for name in kept}
            db.add_all(SessionDB(**same, student_id=person.id, cost_nano=1) for person in people)

    async def _met(self, db: AsyncSession) -> dict[str, UserDB]:
        team = self._sandbox.workspace.team_id
        workspace = await workspace_service.get_or_create_workspace(db, team)
        users = {}
        for who, person in self._people.items():
            if who in {"stranger", "grid"}:
                continue
            facts = SlackPerson(person.id, person.name, "UTC", who == "admin", is_active=who != "gone")
            users[who] = await workspace_service.upsert_user(db, workspace, facts)
            if who in TEACHERS:
                users[who].role = Role.TEACHER
        return users

    async def _school(self, db: AsyncSession, users: dict[str, UserDB]) -> Facts:
        now, owner, student = self._bot.deps.clock(), users["owner"], users["student"]
        section, elsewhere = [
            await section_service.create_section(
                db,
                SectionCreate(channel_id=self._sandbox.workspace.by_name(f"#{name}").id, name=name),
                by=users[by],
            )
            for name, by in (("sw-101", "owner"), ("sw-102", "other"))
        ]
        await section_service.update_co_teachers(db, section, [users["co"]], by=owner)
        for who, where in (("student", section), ("gone", section), ("outsider", elsewhere)):
            await enrollment_service.create_enrollment(db, where, users[who], now=now)
        client = await client_service.create_client(db, persona(), by=owner)
        foreign_client = await client_service.create_client(db, persona(), by=users["other"])
        rubric = await rubric_service.create_rubric(db, RubricCreate.model_validate(RUBRIC), by=owner)
        work = {
            title: await _assigned(db, section, client.id, title, by=owner, now=now)
            for title in ("draft", "published", "waiting", "ended")
        }
        foreign = await _assigned(db, elsewhere, foreign_client.id, "foreign", by=users["other"], now=now)
        for title in ("published", "waiting", "ended"):
            work[title].status, work[title].opened_at = AssignmentStatus.PUBLISHED, now
        work["waiting"].available_from, work["waiting"].opened_at = now + timedelta(days=1), None
        work["ended"].status = AssignmentStatus.CLOSED
        foreign.status, foreign.opened_at = AssignmentStatus.PUBLISHED, now
        grading = self._bot.deps.prompts.grading(client, None, model="m")
        running, over = [
            SessionDB(
                workspace_id=section.workspace_id, student_id=student.id, assignment_id=work[title].id, client_id=client.id,
                status=status, channel_id=self.dm_of("student"), thread_ts=self._sandbox.workspace.clock.next_ts(),
                persona={"name": "Maria", "age": 34, "picture": ":woman:", "assignment": "Intake", "instructions": ""},
                prompt_version="1", system_prompt="", model="m", grading=grading, student_lines=1,
                started_at=now, last_activity_at=now,
            )
            for title, status in (("ended", SessionStatus.ACTIVE), ("published", SessionStatus.COMPLETED))
        ]  # fmt: skip
        theirs = SessionDB(
            workspace_id=section.workspace_id, student_id=users["outsider"].id, assignment_id=foreign.id,
            client_id=foreign_client.id, status=SessionStatus.COMPLETED, channel_id=self.dm_of("outsider"),
            thread_ts=self._sandbox.workspace.clock.next_ts(), persona=over.persona, prompt_version="1", system_prompt="",
            model="m", grading=grading, student_lines=1, started_at=now, last_activity_at=now,
        )  # fmt: skip
        db.add_all([running, over, theirs])
        await db.flush()
        line = MessageDB(session_id=over.id, sequence_number=1, role=MessageRole.STUDENT, content="Hello.")
        debrief = DebriefDB(
            workspace_id=section.workspace_id, session_id=over.id, student_id=student.id, assignment_id=work["published"].id,
            asked_by=student.id, state=DebriefState.WRITTEN, next_try_at=now, written_at=now,
            findings=Findings().model_dump(mode="json"),
        )  # fmt: skip
        db.add_all([line, debrief])
        await db.flush()
        return Facts(
            section=section.id,
            student=student.id,
            persona=client.id,
            rubric=rubric.id,
            **{title: row.id for title, row in work.items()},
            foreign=foreign.id,
            running=running.id,
            over=over.id,
            theirs=theirs.id,
            line=line.id,
            debrief=debrief.id,
        )


async def _assigned(
    db: AsyncSession, section: CourseSectionDB, client_id: UUID, title: str, *, by: UserDB, now: Any
) -> AssignmentDB:
    data = AssignmentCreate(title=title, client_ids=[client_id])
    return await assignment_service.create_assignment(db, section, data, by=by, now=now)


async def settled() -> None:
    """Wait until Bolt's listeners that run on after their acknowledgement are done."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while listeners := [
            task
            for task in asyncio.all_tasks()
            if "AsyncioListenerRunner" in getattr(task.get_coro(), "__qualname__", "")
        ]:
            await asyncio.wait(listeners)
