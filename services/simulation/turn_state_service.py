"""The client's states in a session: read before a turn, stored with its reply, and shown to debriefs and teachers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import new_id, table_of
from models.debrief import TrustPoint
from models.session import MessageDB, MessageRole, SessionDB, TurnDB
from models.turn_state import (
    LEAST_TRUST,
    MOST_TRUST,
    ClientState,
    FactStage,
    GuardFindDB,
    GuardFinding,
    Stage,
    TurnStateDB,
)
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import TurnOutcome

LONGEST_LINE = 2000
"""How many turns of a session its trust line covers at most."""


_KEEP_STATE, _KEEP_FINDS = insert(table_of(TurnStateDB)), insert(table_of(GuardFindDB))


class TurnStateService:
    """Stores what each turn has changed in the client."""

    async def before(self, db: AsyncSession, session: SessionDB, client: ClientSnapshot, *, number: int) -> ClientState:
        """Return the client's state before this turn: the one after the last answered turn before it.

        Without one, or if it does not fit the persona, return the state at the start.
        """
        statement = (
            select(TurnStateDB.state)
            .where(TurnStateDB.session_id == session.id, TurnStateDB.number < number)
            .order_by(TurnStateDB.number.desc())
            .limit(1)
        )
        return self.state_of(client, (await db.execute(statement)).scalar_one_or_none())

    def state_of(self, client: ClientSnapshot, stored: dict[str, Any] | None) -> ClientState:
        """Return a stored state of this client, or the state at the start if none is stored or it does not fit."""
        state = ClientState.model_validate(stored) if stored is not None else client.at_start()
        return state if len(state.facts) == len(client.facts) else client.at_start()

    async def record(
        self, db: AsyncSession, outcome: TurnOutcome, *, session_id: UUID, client_id: UUID, turn_id: UUID, number: int
    ) -> None:
        """Store the state after the turn, and what the guard found. Call it only while the turn's lease is checked."""
        acts = outcome.reading.acts if outcome.reading else ()
        about = {"session_id": session_id, "turn_id": turn_id}
        state = {
            "number": number,
            "state": outcome.state.model_dump(mode="json"),
            "acts": [done.model_dump(mode="json") for done in acts],
            "touched": list(outcome.step.touched),
            "note": outcome.note,
        }
        await db.execute(_KEEP_STATE, {**about, **state})
        found = dict.fromkeys([*outcome.findings, *outcome.shown])
        if found:
            rows = [
                {**about, "client_id": client_id, "kind": kind, "is_shown": kind in outcome.shown} for kind in found
            ]
            await db.execute(_KEEP_FINDS, rows)

    async def take_back(self, db: AsyncSession, session: SessionDB, turn: TurnDB) -> None:
        """Undo what this turn has changed in the client, in the states of later turns too. Delete what the guard found.

        A later state loses the trust that the turn brought, and the facts that were told in it. A second call changes
        nothing.
        """
        statement = select(TurnStateDB).where(TurnStateDB.turn_id == turn.id)
        undone = (await db.execute(statement)).scalar_one_or_none()
        if undone is None:
            return
        before = await self.before(db, session, ClientSnapshot.of(session.persona), number=turn.number)
        after = ClientState.model_validate(undone.state)
        later = select(TurnStateDB).where(TurnStateDB.session_id == session.id, TurnStateDB.number > turn.number)
        for row in (await db.execute(later)).scalars():
            row.state = without(ClientState.model_validate(row.state), before, after).model_dump(mode="json")
        await db.execute(delete(GuardFindDB).where(GuardFindDB.turn_id == turn.id))
        await db.delete(undone)
        await db.flush()

    async def copy(
        self, db: AsyncSession, first: SessionDB, branch: SessionDB, turns: dict[UUID, UUID], *, now: datetime
    ) -> None:
        """Copy the states of these turns to the branch of a rewind, under the ids of its own turns.

        `turns` has the new turn ids by the old ones. What the guard found is not copied.
        """
        statement = (
            select(TurnStateDB)
            .where(TurnStateDB.session_id == first.id, TurnStateDB.turn_id.in_(turns))
            .order_by(TurnStateDB.number)
        )
        rows = [
            {
                "id": new_id(),
                "session_id": branch.id,
                "turn_id": turns[row.turn_id],
                "number": row.number,
                "state": row.state,
                "acts": row.acts,
                "touched": row.touched,
                "note": row.note,
                "created_at": now,
                "updated_at": now,
            }
            for row in (await db.execute(statement)).scalars()
        ]
        if rows:
            await db.execute(insert(TurnStateDB), rows)

    async def trust_line(self, db: AsyncSession, session: SessionDB) -> tuple[list[TrustPoint], list[str]]:
        """Return the trust after each turn with what was told and closed, and the facts that were never told.

        Only the first 2,000 turns are read. Both lists are empty if no turn has a state, or a state does not fit the
        persona.
        """
        spoken = (
            select(
                MessageDB.turn_id,
                func.max(MessageDB.sequence_number).label("line"),
                func.max(MessageDB.slack_ts).label("slack_ts"),
            )
            .where(MessageDB.session_id == session.id, MessageDB.role == MessageRole.STUDENT)
            .group_by(MessageDB.turn_id)
            .subquery()
        )
        statement = (
            select(TurnStateDB.number, TurnStateDB.state, TurnStateDB.touched, spoken.c.line, spoken.c.slack_ts)
            .outerjoin(spoken, spoken.c.turn_id == TurnStateDB.turn_id)
            .where(TurnStateDB.session_id == session.id)
            .order_by(TurnStateDB.number)
            .limit(LONGEST_LINE)
        )
        rows = (await db.execute(statement)).all()
        client = ClientSnapshot.of(session.persona)
        states = [ClientState.model_validate(row.state) for row in rows]
        if not states or any(len(state.facts) != len(client.facts) for state in states):
            return [], []
        points = []
        for before, after, row in zip([client.at_start(), *states], states, rows, strict=False):
            points.append(
                TrustPoint(
                    turn=row.number,
                    quarters=after.quarters,
                    told=_told(client, before, after),
                    closed=_closed(client, before, after, row.touched),
                    near=_hinted(client, after, row.number),
                    line=row.line if row.number else None,
                    slack_ts=(row.slack_ts or "") if row.number else "",
                )
            )
        return points, [fact.text for fact in client.untold_facts(states[-1])]

    async def touched_lines(self, db: AsyncSession, session_id: UUID) -> list[int]:
        """Return the numbers of the student's lines that touched something sensitive before there was trust, in order.

        A turn of several lines counts with its last one. Only the first 2,000 turns are read.
        """
        statement = (
            select(TurnStateDB.touched, func.max(MessageDB.sequence_number))
            .join(MessageDB, MessageDB.turn_id == TurnStateDB.turn_id)
            .where(TurnStateDB.session_id == session_id, MessageDB.role == MessageRole.STUDENT)
            .group_by(TurnStateDB.id)
            .order_by(TurnStateDB.number)
            .limit(LONGEST_LINE)
        )
        return [line for touched, line in (await db.execute(statement)).all() if touched]

    async def guard_counts(self, db: AsyncSession, client_ids: Sequence[UUID]) -> dict[UUID, dict[GuardFinding, int]]:
        """Return in how many turns the guard found each kind of fault in these clients' replies, fixed or not.

        A client without faults is left out, and so are kinds that only a newer version knows.
        """
        statement = (
            select(GuardFindDB.client_id, GuardFindDB.kind, func.count())
            .where(GuardFindDB.client_id.in_(client_ids))
            .group_by(GuardFindDB.client_id, GuardFindDB.kind)
        )
        counts: dict[UUID, dict[GuardFinding, int]] = {}
        for client_id, kind, count in (await db.execute(statement)).all():
            if kind in set(GuardFinding):  # a newer replica may have stored a kind that this one does not know
                counts.setdefault(client_id, {})[GuardFinding(kind)] = count
        return counts


def without(later: ClientState, before: ClientState, after: ClientState) -> ClientState:
    """Return the later state as if the step from `before` to `after` had not happened.

    Trust stays within its limits. A state with another number of facts is returned unchanged.
    """
    if not len(later.facts) == len(before.facts) == len(after.facts):
        return later
    facts = tuple(map(_without, later.facts, before.facts, after.facts))
    quarters = later.quarters - (after.quarters - before.quarters)
    return later.model_copy(update={"quarters": min(max(quarters, LEAST_TRUST), MOST_TRUST), "facts": facts})


def _without(later: FactStage, before: FactStage, after: FactStage) -> FactStage:
    """Return a fact's later stage without what it reached in the turn between the other two."""
    if after.stage == Stage.OPENED and before.stage != Stage.OPENED:
        return before
    return later.model_copy(update={"told_in": None}) if after.is_told and not before.is_told else later


def _told(client: ClientSnapshot, before: ClientState, after: ClientState) -> list[str]:
    return [
        fact.text
        for fact, was, now in zip(client.facts, before.facts, after.facts, strict=True)
        if now.is_told and not was.is_told
    ]


def _hinted(client: ClientSnapshot, after: ClientState, turn: int) -> list[str]:
    rows = zip(client.facts, after.facts, strict=True)
    return [fact.text for fact, now in rows if now.stage == Stage.HINTED and now.turn == turn]


def _closed(client: ClientSnapshot, before: ClientState, after: ClientState, touched: list[int]) -> list[str]:
    """Return the facts that were within reach and are no longer, or that were asked about too early."""
    rows = zip(client.facts, after.facts, strict=True)
    return [
        fact.text
        for place, (fact, now) in enumerate(rows)
        if now.stage != Stage.OPENED and (place in touched or after.quarters < fact.quarters <= before.quarters)
    ]


turn_state_service = TurnStateService()
