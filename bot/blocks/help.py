"""What one can do here, by role."""

from bot.blocks.kit import header, section
from bot.blocks.post import Post
from models.workspace import Role

STUDENT = (
    "*Practise*\n"
    "`/vc-practice` shows what you can practise and takes you there.\n"
    "`/vc-progress` shows the interviews you have held: transcripts, debriefs, your ratings and private notes, and files of them.\n"
    "The interview is held in a thread of your messages with this app. There, `!pause` or `!help` stops the role-play "
    "and shows where to find a person to talk to, `!end` ends it. Clients are simulated by an AI; please type no real client's data."
)
TEACHER = (
    "*Teach*\n"
    "`/vc-section` in a channel makes it a course section, or shows it; `/vc-section roster`, `rename Name`, `teachers` "
    "(co-teachers) and `close` run it, `/vc-section stats` shows all of yours.\n"
    "`/vc-persona` lists your client personas, with all that can be done to them; `/vc-persona templates` offers ready ones.\n"
    "`/vc-rubric` does the same for the rubrics that debriefs judge by.\n"
    "`/vc-assign` in a section's channel lists the assignments: `/vc-assign create`, and `edit`, `publish`, "
    "`unpublish` or `delete` with a title.\n"
    "`/vc-progress` in a section's channel shows you alone who has practised, how often and how well; it opens transcripts "
    "to comment on and makes files of them. `/vc-progress csv` there sends you the gradebook, with a title that of one "
    "assignment; `/vc-progress` elsewhere lets you choose a section."
)
ADMIN = (
    "*Administer*\n"
    "`/vc-admin` shows today's cost and sets the budget, the alert channel, the time zone, the teachers "
    "and the words that `!pause` shows."
)


def overview(role: Role) -> Post:
    """The commands that this person can use."""
    parts = {Role.STUDENT: [STUDENT], Role.TEACHER: [TEACHER, STUDENT], Role.ADMIN: [ADMIN, TEACHER, STUDENT]}[role]
    return Post(text="What you can do with Virtual Client", blocks=[header("Virtual Client"), *map(section, parts)])
