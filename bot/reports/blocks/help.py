"""What one can do here and how to go about it, by role."""

from bot.slack.blocks.kit import Block, actions, button, context, divider, header, section
from bot.slack.blocks.post import Post
from models.workspace import Role

STUDENT = (
    "*How a practice interview goes*\n"
    "1. *Start.* `/vc-practice` shows what is open to you, until when, and what is running; so does *Start practice* on the "
    "assignment's card in your course's channel.\n"
    "2. *Talk.* The interview is held in a thread of your messages with this app. Write as you would speak; send several "
    "messages if you like, the client answers them together. You can edit a message until it is answered.\n"
    "3. *Stop when you want.* `!pause` or `!help` in the thread stops the role-play and shows where to find a person to talk "
    "to; to go on, just write. `!end` or *End session* ends the interview.\n"
    "4. *Look back.* A few words of your own first, then a debrief that quotes what you said: what went well, and what you "
    "could try. *Rewind to a line* lets you say one line differently in a new thread.\n"
    "5. *Rate it*, from 1 to 10 with a word if you like, and keep *My notes* on it, which nobody else can read.\n"
    "6. *Find it again.* `/vc-progress` has every interview that you have held: its transcript, debrief, rating and notes. "
    "From there a transcript (PDF or Markdown) or a process recording to fill in (Word, PDF or Markdown) comes to your messages."
)
STUDENT_SMALL = "Clients are simulated by an AI; please type no real client's data. Your teachers can read your interviews, not your notes."
TEACHER = (
    "*How to set an interview*\n"
    "1. *Section.* `/vc-section` in a course's channel makes it a section; whoever joins the channel is enrolled, whoever "
    "leaves is not any more.\n"
    "2. *Client.* `/vc-persona templates` offers ready ones; `/vc-persona create` opens an empty form. *Try* holds a test run "
    "that counts nowhere; *Audition* has scripts interview the client and gives you a report card.\n"
    "3. *Rubric*, if levels are to be given: `/vc-rubric templates`, or `/vc-rubric create`.\n"
    "4. *Assignment.* `/vc-assign create` in the channel drafts it, with one or more clients, a window and attempts; "
    "`/vc-assign publish Title` posts its card.\n"
    "5. *Debriefs* go out by themselves, or wait for you: `/vc-assign debriefs Title` holds them, shows them to you to edit, "
    "and releases one or all. There you also say whether rewound interviews count as attempts.\n"
    "6. *What came of it.* `/vc-progress` in the channel shows you alone who has practised, how often, how well, and how they "
    "rated it. It opens transcripts, takes your comments on a line, and gives files: transcript, process recording, gradebook."
)
TEACHER_COMMANDS = (
    "*The words behind the commands*\n"
    "`/vc-section`: `roster`, `teachers` (co-teachers), `rename Name`, `stats` (all of your sections), `close`\n"
    "`/vc-persona` and `/vc-rubric`: `list part of a name`, `create`, `templates`, `import`, and with a name `edit`, "
    "`duplicate`, `export`, `delete`; for personas also `facts` (what they hide), `try` and `audition`\n"
    "`/vc-assign`: `list`, `create`, and with a title `edit`, `rubrics` (one for each client), `debriefs` (when they go out), "
    "`publish`, `unpublish`, `delete`\n"
    "`/vc-progress`: in a section's channel its students, elsewhere your sections; `csv` for the gradebook, `mine` for interviews of your own\n"
    "A command without words opens its menu. The beginning of a name or title is enough."
)
ADMIN = (
    "*What admins see to*\n"
    "1. *Teachers.* *Settings* names them; each then reads how to begin. What is theirs is not yours to read: sections, transcripts "
    "and clients are for those who teach with them.\n"
    "2. *Money.* `/vc-admin` shows what today has cost. *Settings* holds the budget of a day, the channel for alerts and the "
    "time zone of the day; at the limit practice waits, and goes on by itself once it is raised or the next day begins.\n"
    "3. *Care.* *Settings* also holds the words that `!pause` shows: where your students find a person to talk to.\n"
    "4. *Health.* `/vc-admin monitor` shows live what runs, how fast it answers, what failed, and what sections and students cost.\n"
    "5. *A section whose teacher has left.* `/vc-section teachers` in its channel names co-teachers, who then run it.\n"
    "What follows is for teachers, and for you where you teach yourself."
)


def overview(role: Role) -> Post:
    """The steps and commands of this role, its own first."""
    match role:
        case Role.ADMIN:
            blocks = [section(ADMIN), actions(button("Settings", "admin_settings")), divider(), *_teaching()]
        case Role.TEACHER:
            blocks = [*_teaching(), divider(), *_practising()]
        case _:
            blocks = _practising()
    return Post(text="How to use Virtual Client", blocks=[header("How to use Virtual Client"), *blocks])


def _teaching() -> list[Block]:
    ready = button("See the ready clients", "templates_persona")
    return [section(TEACHER), section(TEACHER_COMMANDS), actions(ready)]


def _practising() -> list[Block]:
    return [section(STUDENT), context(STUDENT_SMALL), actions(button("What can I practise?", "open_practice"))]
