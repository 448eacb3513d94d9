"""Events that are no messages: stored once, worked off in order, tried again, and forgotten."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from models.slack_event import SlackEventDB
from models.workspace import UserDB, WorkspaceDB
from services.storage.database import Database
from services.workspaces.event_service import INSTALLATION, MOST_ATTEMPTS, OpenEvent, SlackEvent, event_service
from services.workspaces.installation_service import installation_service
from services.workspaces.people_service import people_service
from services.workspaces.workspace_service import SlackPerson, workspace_service

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
NUMBERS = iter(range(1, 10_000))


def _event(name: str = "member_joined_channel", **more: object) -> SlackEvent:
    number = next(NUMBERS)
    facts = {"ts": f"{NOW.timestamp() + number:.6f}", "topic": f"topic {number}", "channel_id": "C1", **more}
    return SlackEvent(team_id="T1", event_id=f"Ev{number}", name=name, **facts)  # type: ignore[arg-type]


async def _store(database: Database, *events: SlackEvent) -> list[bool]:
    async with database.begin() as db:
        return [await event_service.store(db, event, now=NOW) for event in events]


async def _open(database: Database, *, now: datetime = NOW) -> list[OpenEvent]:
    async with database.read() as db:
        return await event_service.list_open(db, now=now)


async def test_an_event_that_comes_again_is_stored_once(database: Database) -> None:
    """Also after it is done."""
    event = _event()
    first, again = await _store(database, event, event)
    [found] = await _open(database)
    async with database.begin() as db:
        await event_service.finish(db, found.row, now=NOW)
    late = await _store(database, event)

    assert (first, again, late) == (True, False, [False])
    assert SlackEvent.of(found.row) == event
    assert await _open(database) == []


async def test_events_are_listed_in_the_order_in_which_they_happened(database: Database) -> None:
    """Slack sends them in any order. A new channel id makes what happens under it wait."""
    earlier, later = _event("channel_id_changed", value="C2"), _event(channel_id="C2")
    await _store(database, later, earlier)
    found = await _open(database)

    assert [row.row.event_id for row in found] == [earlier.event_id, later.event_id]
    assert found[0].lanes & found[1].lanes == {("T1", "C2")}


async def test_one_replica_takes_an_event(database: Database) -> None:
    """The others see that it is taken, and a failed one is due again later."""
    await _store(database, _event())
    [found] = await _open(database)
    async with database.begin() as db:
        first = await event_service.claim(db, found.row)
    async with database.begin() as db:
        second = await event_service.claim(db, found.row)
    [taken] = await _open(database)
    async with database.begin() as db:
        is_tried_again = await event_service.postpone(db, found.row, now=NOW)
    [early] = await _open(database)
    [late] = await _open(database, now=NOW + timedelta(minutes=1))

    assert (first, second) == (True, False)
    assert (found.is_due, taken.is_due, early.is_due, late.is_due) == (True, False, False, True)
    assert is_tried_again


async def test_an_event_that_fails_forever_is_given_up(database: Database) -> None:
    """What comes after it in its channel goes on."""
    await _store(database, _event())
    [found] = await _open(database)
    found.row.attempts = MOST_ATTEMPTS - 1
    async with database.begin() as db:
        is_tried_again = await event_service.postpone(db, found.row, now=NOW)

    assert not is_tried_again
    assert await _open(database) == []


async def test_only_the_latest_event_of_a_topic_counts(database: Database) -> None:
    """An older one may arrive after a newer one is done."""
    earlier, later = _event("channel_archive", topic="open C1"), _event("channel_unarchive", topic="open C1")
    await _store(database, later)
    [found] = await _open(database)
    async with database.begin() as db:
        is_newest = not await event_service.is_outdated(db, found.row)
        await event_service.finish(db, found.row, now=NOW)
    await _store(database, earlier)
    [late] = await _open(database)
    async with database.read() as db:
        is_outdated = await event_service.is_outdated(db, late.row)

    assert is_newest
    assert is_outdated


async def test_events_that_are_done_are_forgotten_after_two_days(database: Database) -> None:
    """Those that wait are kept."""
    await _store(database, _event(), _event())
    [done, _] = await _open(database)
    async with database.begin() as db:
        await event_service.finish(db, done.row, now=NOW)
    async with database.begin() as db:
        soon = await event_service.forget_old(db, now=NOW + timedelta(days=1))
        late = await event_service.forget_old(db, now=NOW + timedelta(days=3))
    async with database.read() as db:
        left = (await db.execute(select(SlackEventDB.event_id))).scalars().all()

    assert (soon, late) == (0, 1)
    assert len(left) == 1


async def test_changes_of_unknown_people_are_not_stored(database: Database) -> None:
    """In a large workspace people change their profiles all day, and few of them use the app."""
    async with database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        await workspace_service.upsert_user(db, workspace, SlackPerson("U1", "Maya", None, is_slack_admin=False))
    known, unknown = await _store(
        database, *(_event("user_change", channel_id="", slack_user_id=user, topic=user) for user in ("U1", "U2"))
    )

    assert (known, unknown) == (True, False)


async def _stopped_at(database: Database) -> datetime | None:
    async with database.read() as db:
        return (await db.execute(select(WorkspaceDB.uninstalled_at))).scalar_one()


async def test_the_end_of_the_installation_stops_the_workspace_with_the_same_commit(database: Database) -> None:
    """Other events wait until the app is installed again. An event from before that changes nothing anymore."""
    async with database.begin() as db:
        await installation_service.note_installed(db, "T1", name="School", has_agents=True, now=NOW)
    ended = _event("app_uninstalled", topic=INSTALLATION, channel_id="")
    await _store(database, ended, _event())
    stopped = await _stopped_at(database)
    names = [row.row.name for row in await _open(database)]
    async with database.begin() as db:
        later = NOW + timedelta(days=1)
        workspace = await installation_service.note_installed(db, "T1", name="", has_agents=False, now=later)
    await _store(database, _event("tokens_revoked", topic=INSTALLATION, channel_id=""))

    assert stopped is not None
    assert stopped.timestamp() == float(ended.ts)
    assert names == ["app_uninstalled"]
    assert (workspace.name, workspace.has_agents) == ("School", False)
    assert await _stopped_at(database) is None


async def test_who_left_the_workspace_is_deactivated(database: Database) -> None:
    """The row stays for its history."""
    async with database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        await workspace_service.upsert_user(db, workspace, SlackPerson("U1", "Maya", None, is_slack_admin=False))
        await people_service.deactivate(db, "T1", "U1", now=NOW)
    async with database.read() as db:
        user = (await db.execute(select(UserDB))).scalar_one()

    assert (user.is_active, user.display_name, user.checked_at) == (False, "Maya", NOW)


async def test_people_are_compared_once_a_day_and_admins_come_first(database: Database) -> None:
    """Each is claimed by one replica. Those who could not be asked are asked again in ten minutes."""
    async with database.begin() as db:
        workspace = await workspace_service.get_or_create_workspace(db, "T1")
        for name, is_admin in (("U1", False), ("U2", True)):
            person = SlackPerson(name, name, None, is_slack_admin=is_admin)
            await workspace_service.upsert_user(db, workspace, person, now=NOW)
        fresh = await people_service.claim_due(db, now=NOW)
        await people_service.ask_for_all(db)
        due = await people_service.claim_due(db, now=NOW)
        again = await people_service.claim_due(db, now=NOW)
        await people_service.ask_again(db, [due[0][0].id], now=NOW)
        soon = await people_service.claim_due(db, now=NOW + timedelta(minutes=11))
        tomorrow = await people_service.claim_due(db, now=NOW + timedelta(days=2))

    assert (fresh, again) == ([], [])
    assert [(user.slack_user_id, team) for user, team in due] == [("U2", "T1"), ("U1", "T1")]
    assert [user.id for user, _ in soon] == [due[0][0].id]
    assert len(tomorrow) == 2
