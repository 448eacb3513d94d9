"""Every kind of message for a person in a school, and what people read once the outbox is empty."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, get_args
from uuid import UUID

from sqlalchemy import select, update

from bot.runtime.app import VirtualClient
from bot.slack.channel_throttle import ChannelThrottle
from models.assignment import AssignmentDB, AssignmentStatus
from models.audition import AuditionDB, AuditionState
from models.debrief import DebriefDB, DebriefState, Findings, TrustPoint
from models.feedback import LineCommentDB
from models.news import NewsItemDB, NewsKind
from models.post import OutboxDB, OutboxState
from models.section import CourseSectionDB
from models.session import MessageDB, MessageRole, SessionDB, SessionStatus, TurnDB, TurnState
from models.turn_state import ClientState, TurnStateDB
from models.workspace import UserDB
from sandbox.server import SandboxServer
from sandbox.tools.fault_injection import SlackFault
from services.messaging.alerts import Alert
from services.messaging.course_notes import CourseNote, DueSoon, WelcomeStudent
from services.messaging.debrief_messages import DebriefPart
from services.messaging.news import News
from services.messaging.news_service import news_service
from services.messaging.notices import NeverStarted
from services.messaging.outbox_message import OutboxMessage
from services.messaging.outbox_service import Place, outbox_service
from services.messaging.session_messages import (
    AssignmentCard,
    AuditionReport,
    ChangedAssignmentCard,
    ChangedRootCard,
    Comments,
    Menu,
    ReplyPost,
    RootCard,
    TrustLines,
)
from services.messaging.stored_messages import AnyMessage
from tests.stories.stage import Facts, Stage
from tests.zones import zone_of_noon

POST, CHANGE = "chat.postMessage", "chat.update"
FIELDS: dict[str, Any] = {
    "name": "Maria", "at": 1764500000, "resources": "Call 555.", "why": "left", "text": "It is *really* bad.", "picture": ":woman:",
    "reason": "ended", "over": "Maria", "lines": (), "running": (), "level": "critical", "student": "U1", "client": "Maria",
    "cost_nano": 6, "mark_nano": 5, "per_cent": 50, "day": "2026-11-30", "spent_nano": 5, "limit_nano": 10, "calls": 3,
    "model": "claude-x", "what": "a message", "person": None, "failure": "no_text", "title": "published", "section": "sw-101",
    "teacher": "Owner Person", "number": 1, "reference": "c0ffee", "work": "interviews", "from": 0, "is_over": False, "by": "UADA", "said": 3,
}  # fmt: skip
"""A value for each field of each class."""


@dataclass(frozen=True)
class Read:
    """A message that a person can read: where, and what."""

    where: str
    text: str
    has_blocks: bool


@dataclass
class PostOffice:
    """A school whose outbox is delivered by hand, one message at a time."""

    bot: VirtualClient
    server: SandboxServer
    stage: Stage
    facts: Facts
    _seen: set[str] = field(default_factory=set)

    @classmethod
    @asynccontextmanager
    async def opens(cls, bot: VirtualClient, server: SandboxServer) -> AsyncIterator["PostOffice"]:
        """Open it with a school. The bot is not started, so nothing happens that the test does not do."""
        await bot._keep_connections()
        bot.outbox._throttle = bot.outbox._delivery._throttle = ChannelThrottle(
            map(float, count(step=60)).__next__
        )  # a minute at each look
        bot.outbox._delivery._wake_session = lambda *_: None  # these tests answer no turns
        stage = Stage(bot, server)
        office = cls(bot, server, stage, await stage.fresh())
        await office.runs_empty()
        office.reads()
        yield office
        await bot._close()

    @property
    def student(self) -> str:
        """The Slack id of the student."""
        return self.server.sandbox.workspace.by_handle("student").id

    async def owes(self, cls: type[AnyMessage]) -> UUID:  # noqa: C901, PLR0912 - one branch per kind
        """Store a message of this class with everything that it is about, and return the id of its row."""
        deps, now = self.bot.deps, self.bot.deps.clock()
        session = await self._session(cls)
        fields = {**FIELDS, "debrief": session.id, "comments": (), "author": session.student_id}
        place = Place(channel_id=session.channel_id, thread_ts=session.thread_ts)
        columns: dict[str, Any] = {"session_id": session.id}
        async with deps.database.begin() as db:
            if issubclass(cls, Alert):
                place, columns = Place(channel_id=self._channel), {}
            elif issubclass(cls, CourseNote):
                is_students = issubclass(cls, DueSoon | WelcomeStudent)
                place = Place(slack_user_id=self.student if is_students else self._person("owner"))
                columns = {"subject_id": self.facts.section if is_students else None}
            elif issubclass(cls, NeverStarted):
                place, columns = Place(slack_user_id=self.student), {}
            elif issubclass(cls, News):
                place, columns = Place(slack_user_id=self.student), {"subject_id": self.facts.section}
                fields["items"] = (await self._news(db, session),)
            elif issubclass(cls, Menu):
                place, columns = Place(session.channel_id, self.student, session.thread_ts), {}
            elif issubclass(cls, AuditionReport):
                columns = {"subject_id": await self._audition(db)}
                place = Place(slack_user_id=self._person("owner"))
            elif issubclass(cls, AssignmentCard | ChangedAssignmentCard):
                work = await db.get_one(AssignmentDB, self.facts.published)
                work.status, work.opened_at = AssignmentStatus.PUBLISHED, now
                place, columns = Place(channel_id=self._channel), {"subject_id": work.id}
            elif issubclass(cls, RootCard):
                place = Place(slack_user_id=self.student)
            elif issubclass(cls, ReplyPost):
                columns["subject_id"] = await self._reply(db, session)
            elif issubclass(cls, DebriefPart):
                columns["subject_id"] = await self._debrief(db, session)
            elif issubclass(cls, Comments):
                fields |= await self._comment(db, session)
            elif issubclass(cls, TrustLines):
                await self._trust(db, session)
            if cls.is_update:
                columns["update_ts"] = self._app_says(place)
            message = cls.model_validate(fields)
            workspace_id = session.workspace_id
            await outbox_service.enqueue(
                db, message, place, workspace_id=workspace_id, now=now, once=str(session.id), **columns
            )
            statement = select(OutboxDB.id).where(OutboxDB.dedupe_key == str(session.id))
            return (await db.execute(statement)).scalar_one()

    def refuses(self, cls: type[OutboxMessage], code: str, *, times: int) -> None:
        """Let Slack refuse the next calls that post or change a message of this class."""
        self.server.sandbox.faults[CHANGE if cls.is_update else POST] = SlackFault("error", times, code=code)

    def refuses_all(self, code: str) -> None:
        """Let Slack refuse every message and every change."""
        self.server.sandbox.faults.update({method: SlackFault("error", 10_000, code=code) for method in (POST, CHANGE)})

    def accepts(self) -> None:
        """Let Slack accept everything again."""
        self.server.sandbox.faults.clear()

    async def runs_empty(self) -> None:
        """Deliver until nothing is due."""
        outbox = self.bot.outbox
        while await outbox.deliver_due() or outbox._under_way:
            await asyncio.gather(*outbox._under_way)

    async def state_of(self, row_id: UUID) -> tuple[OutboxState, str | None]:
        """Return the state of a row and its failure."""
        async with self.bot.deps.database.read() as db:
            row = await db.get_one(OutboxDB, row_id)
            return row.state, row.failure

    def reads(self) -> list[Read]:
        """Return what can be read now and could not be before."""
        found = []
        for channel in list(self.server.sandbox.workspace.channels.values()):
            for ts, row in channel.messages.items():
                mark = f"{channel.id} {ts} {(row.get('edited') or {}).get('ts')}"
                if mark not in self._seen and row.get("bot_id"):
                    found.append(Read(self._name(channel.id, row), _words(row), bool(row.get("blocks"))))
                self._seen.add(mark)
        return found

    @property
    def _channel(self) -> str:
        return self.server.sandbox.workspace.by_name("#sw-101").id

    def _person(self, handle: str) -> str:
        return self.server.sandbox.workspace.by_handle(handle).id

    def _name(self, channel_id: str, row: dict[str, Any]) -> str:
        """Return the place as the channel, a thread of the student, or the owner of a direct message.

        The owner is "another" for everyone who is not one of the people of the stage.
        """
        if channel_id == self._channel:
            return "channel"
        known = ("student", "owner", "co", "admin", "outsider")
        owner = next((who for who in known if self.stage.dm_of(who) == channel_id), "another")
        return "thread" if row.get("thread_ts") else owner

    def _app_says(self, place: Place) -> str:
        """Post a message of the app that can be changed; return its ts."""
        workspace = self.server.sandbox.workspace
        channel = workspace.channel(str(place.channel_id))
        ts = str(workspace.add_message(channel, workspace.app.id, "A card", bot_id=workspace.bot_id)["ts"])
        self.reads()
        return ts

    async def _session(self, cls: type[AnyMessage]) -> SessionDB:
        """Create a session of the student with its own thread.

        It is starting for a root card, active for a reply and a changed root card, and over for every other class.
        """
        first = (await self._session(Menu)).id if cls is TrustLines else None
        now, place = self.bot.deps.clock(), Place(channel_id=self.stage.dm_of("student"))
        active = dict.fromkeys((ReplyPost, ChangedRootCard), SessionStatus.ACTIVE)
        status = {RootCard: SessionStatus.STARTING, **active}.get(cls, SessionStatus.COMPLETED)
        async with self.bot.deps.database.begin() as db:
            await db.execute(update(SessionDB).values(status=SessionStatus.COMPLETED))
            over = await db.get_one(SessionDB, self.facts.over)
            kept = {
                name: getattr(over, name) for name in ("workspace_id", "student_id", "client_id", "persona", "grading")
            }
            thread = {"channel_id": place.channel_id, "thread_ts": self._app_says(place)}
            session = SessionDB(
                **kept, **({} if cls is RootCard else thread), status=status, prompt_version="1",
                system_prompt="", model="m", student_lines=1, started_at=now, last_activity_at=now, next_sequence=9, next_turn=2,
                branch_of=first, branch_line=1 if cls is TrustLines else None,
            )  # fmt: skip
            db.add(session)
            await db.flush()
            return session

    async def _turn(self, db: Any, session: SessionDB, number: int = 1) -> TurnDB:
        turn = TurnDB(session_id=session.id, number=number, state=TurnState.ANSWERED, next_try_at=self.bot.deps.clock())
        db.add(turn)
        await db.flush()
        return turn

    async def _reply(self, db: Any, session: SessionDB) -> UUID:
        turn = await self._turn(db, session)
        rows = [
            MessageDB(session_id=session.id, turn_id=turn.id, sequence_number=number, role=role, content=words)
            for number, (role, words) in enumerate(
                [(MessageRole.STUDENT, "How are you?"), (MessageRole.CLIENT, "Bad.")], 1
            )
        ]
        db.add_all(rows)
        await db.flush()
        return rows[1].id

    async def _comment(self, db: Any, session: SessionDB) -> dict[str, Any]:
        author = (await db.get_one(CourseSectionDB, self.facts.section)).teacher_id
        line = MessageDB(session_id=session.id, sequence_number=1, role=MessageRole.STUDENT, content="How are you?")
        db.add(line)
        await db.flush()
        ids = {
            "workspace_id": session.workspace_id,
            "session_id": session.id,
            "message_id": line.id,
            "author_id": author,
        }
        comment = LineCommentDB(**ids, content="A warm start.", sent_at=self.bot.deps.clock())
        db.add(comment)
        await db.flush()
        return {"comments": (comment.id,), "author": author}

    async def _debrief(self, db: Any, session: SessionDB) -> UUID:
        findings = Findings(trust=[TrustPoint(turn=0, quarters=8), TrustPoint(turn=1, quarters=9, line=1)])
        row = DebriefDB(
            workspace_id=session.workspace_id, session_id=session.id, student_id=session.student_id, asked_by=session.student_id,
            state=DebriefState.WRITTEN, next_try_at=self.bot.deps.clock(), findings=findings.model_dump(mode="json"),
        )  # fmt: skip
        db.add(row)
        await db.flush()
        return row.id

    async def _trust(self, db: Any, session: SessionDB) -> None:
        first = await db.get_one(SessionDB, session.branch_of)
        for interview in (session, first):
            turn = await self._turn(db, interview, number=5)
            state = ClientState(quarters=8).model_dump(mode="json")
            db.add(TurnStateDB(session_id=interview.id, turn_id=turn.id, number=5, state=state))
        await db.flush()

    async def _news(self, db: Any, session: SessionDB) -> UUID:
        work = await db.get_one(AssignmentDB, self.facts.published)
        work.status, work.opened_at = AssignmentStatus.PUBLISHED, self.bot.deps.clock()
        await db.execute(update(SessionDB).where(SessionDB.id != session.id).values(student_lines=0))
        student = await db.get_one(UserDB, session.student_id)
        student.time_zone, student.mutes_news = zone_of_noon(self.bot.deps.clock()), False
        await db.flush()
        await news_service.add(
            db, NewsKind.NEW_ASSIGNMENT, [student.id], subject=str(work.id), workspace_id=work.workspace_id,
            now=self.bot.deps.clock(),
        )  # fmt: skip
        return UUID(str((await db.execute(select(NewsItemDB.id))).scalar_one()))

    async def _audition(self, db: Any) -> UUID:
        over = await db.get_one(SessionDB, self.facts.over)
        row = AuditionDB(
            workspace_id=over.workspace_id, client_id=over.client_id, asked_by=over.student_id, model="m",
            persona={"name": "Maria"}, state=AuditionState.BROKEN_OFF,
            next_try_at=self.bot.deps.clock(),
        )  # fmt: skip
        db.add(row)
        await db.flush()
        return UUID(str(row.id))


def _words(row: dict[str, Any]) -> str:
    """Return everything that can be read in a message."""
    texts = [str(block["text"]["text"]) for block in row.get("blocks") or [] if isinstance(block.get("text"), dict)]
    return "\n".join([str(row["text"]), *texts])


CLASSES: tuple[type[AnyMessage], ...] = get_args(AnyMessage)
