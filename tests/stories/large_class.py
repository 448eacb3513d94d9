"""A class of any size in the workspace and in a section, at noon."""

from sqlalchemy import select, update

from bot.runtime.app import VirtualClient
from models.section import CourseSectionDB, SectionEnrollmentDB
from models.workspace import UserDB
from sandbox.server import SandboxServer
from tests.zones import zone_of_noon


async def enroll(bot: VirtualClient, server: SandboxServer, *, students: int, channel: str) -> None:
    """Add this many students to the channel and to its section. Make it noon for everyone. Nobody is welcomed."""
    workspace, now = server.sandbox.workspace, bot.deps.clock()
    noon, place = zone_of_noon(now), workspace.by_name(channel)
    rows = [{"handle": f"s{number}", "name": f"Student {number}", "tz": noon} for number in range(students)]
    people = [workspace.add_person(row) for row in rows]
    place.members += [person.id for person in people]
    async with bot.deps.database.begin() as db:
        is_it = CourseSectionDB.channel_id == place.id, CourseSectionDB.closed_at.is_(None)
        section = (await db.execute(select(CourseSectionDB).where(*is_it))).scalar_one()
        own = {"workspace_id": section.workspace_id}
        users = [UserDB(**own, slack_user_id=person.id, display_name=person.name, checked_at=now) for person in people]
        db.add_all(users)
        await db.flush()
        joined = {**own, "section_id": section.id, "joined_at": now, "changed_at": now}
        db.add_all(SectionEnrollmentDB(**joined, student_id=user.id) for user in users)
        await db.execute(update(UserDB).values(time_zone=noon, news_at=None))
