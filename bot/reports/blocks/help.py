"""Help texts by role. Pure."""

from bot.slack.blocks.kit import Block, actions, button, context, divider, header, section
from bot.slack.blocks.post import Post
from models.workspace import Role

STUDENT = (
    "*How a practice interview works*\n"
    "1. *Start.* Press *Start practice* on the assignment's card in your course's channel, or use `/vc-practice` "
    "to see everything that is open to you.\n"
    "2. *Talk.* The interview takes place in a thread of your messages with this app. Write as you would speak. If "
    "you send several messages in a row, the client answers them together. You can edit a message until it is "
    "answered. If you delete a message, its words are removed from the interview, the transcript, and the debrief, "
    "also later. Its place and your scores stay.\n"
    "3. *Stop when you want.* Type `!pause` or `!help` in the thread to stop the role-play and see where to get "
    "support. To continue, just write. Type `!end` or press *End session* to end the interview.\n"
    "4. *Reflect.* First you write a few words yourself. Then you get a debrief that quotes what you said: what "
    "went well, and what you could try. With *Rewind to a line*, you can try one line differently in a new "
    "thread.\n"
    "5. *Rate it* from 1 to 10, with a comment if you like. You can also keep private *My notes*, which nobody "
    "else can read.\n"
    "6. *Find it again.* `/vc-progress` lists all your interviews with their transcripts, debriefs, ratings, and "
    "notes. From there you can export a transcript (PDF or Markdown) or a process recording to fill in (Word, PDF, "
    "or Markdown)."
)
STUDENT_SMALL = (
    "Clients are played by an AI. Please don't type any real client's data. Your teachers can read "
    "your interviews, but not your notes."
)
TEACHER = (
    "*Setting up an interview*\n"
    "1. *Section.* Use `/vc-section` in a course's channel to make it a section. Anyone who joins the channel is "
    "enrolled. Anyone who leaves is removed. Press *Set up a first interview* there to do the next steps in one form.\n"
    "2. *Client.* Pick one with `/vc-persona templates`, or write one with `/vc-persona create`. Press *Try it* for a "
    "test interview that isn't counted. Press *Audition* to have scripted students interview the client and get a "
    "report card.\n"
    "3. *Rubric* (optional, if you want scores). Use `/vc-rubric templates` or `/vc-rubric create`.\n"
    "4. *Assignment.* Draft it with `/vc-assign create` in the channel: clients, dates, and number of attempts. "
    "Then publish it with `/vc-assign publish Title`. Its card appears in the channel.\n"
    "5. *Debriefs* are sent immediately, or you review them first. Choose in `/vc-assign debriefs Title`, where "
    "you also read, edit, and release them. There you can also choose whether rewound interviews count as "
    "attempts.\n"
    "6. *Results.* Use `/vc-progress` in the channel to see who has practiced, how often, how well, and how they "
    "rated it. Only you see this. From there you can read transcripts, write comments, and export transcripts, "
    "process recordings, and the gradebook."
)
TEACHER_COMMANDS = (
    "*Command reference*\n"
    "`/vc-section`: `roster`, `teachers` (co-teachers), `rename Name`, `stats` (all your sections), `close`\n"
    "`/vc-persona` and `/vc-rubric`: `list part of a name`, `create`, `templates`, `import`, and with a name "
    "`edit`, `duplicate`, `export`, `delete`. For personas also `facts` (hidden facts), `try`, and `audition`\n"
    "`/vc-assign`: `list`, `create`, and with a title `edit`, `rubrics` (one per client), `debriefs` (when they "
    "are sent), `publish`, `unpublish`, `delete`\n"
    "`/vc-progress`: in a section's channel, its students. Elsewhere, your sections. `csv` exports the gradebook, "
    "`mine` lists your own interviews\n"
    "A command alone opens its menu. The start of a name or title is enough."
)
ADMIN = (
    "*For admins*\n"
    "1. *Teachers.* Name them under *Settings*. Each of them gets a message with the first steps. You cannot read "
    "their sections, transcripts, or clients.\n"
    "2. *Money.* Use `/vc-admin` to see what today has cost. Under *Settings*, set the daily budget, the channel "
    "for alerts, and the time zone. When the budget is used up, practice is paused until you raise it or the next "
    "day starts.\n"
    "`/vc-admin budget` gives each student or a section a daily budget. `/vc-admin estimates` lists charges of calls "
    "whose outcome is unknown, and releases them. `/vc-admin costs` shows costs by day, week, and month, with a "
    "forecast, a picture, and a spreadsheet.\n"
    "3. *Support.* Under *Settings*, write the support message that `!pause` shows to students.\n"
    "4. *Health.* The card of `/vc-admin` says how the app is and what is left to set up. From there you can send a test "
    "alert and ask Claude one question. Use `/vc-admin monitor` to see running interviews, response times, errors, and the cost per "
    "section and student. *Running interviews* lists them one by one, and can end one.\n"
    "5. *A section whose teacher has left.* Use `/vc-section teachers` in its channel to name co-teachers.\n"
    "The rest is for teachers, and for you if you teach."
)


def overview(role: Role) -> Post:
    """Build the help for this role: its own steps and commands first."""
    match role:
        case Role.ADMIN:
            blocks = [section(ADMIN), actions(button("Settings", "admin_settings")), divider(), *_teaching()]
        case Role.TEACHER:
            blocks = [*_teaching(), divider(), *_practicing()]
        case _:
            blocks = _practicing()
    return Post(text="How to use Virtual Client", blocks=[header("How to use Virtual Client"), *blocks])


def _teaching() -> list[Block]:
    ready = button("Browse template clients", "templates_persona")
    return [section(TEACHER), section(TEACHER_COMMANDS), actions(ready)]


def _practicing() -> list[Block]:
    return [section(STUDENT), context(STUDENT_SMALL), actions(button("What can I practice?", "open_practice"))]
