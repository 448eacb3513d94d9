"""Bad input gets a clear sentence in the right place. Nothing is lost, and nothing is half done."""

import asyncio
import re
import time
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.runtime.app import VirtualClient
from models.assignment import AssignmentDB, AssignmentStatus
from models.client_profile import ClientProfileCreate, ClientProfileDB, ClientProfileUpdate
from models.session import MessageDB
from models.workspace import UserDB
from sandbox.claude.client import ClaudeControl
from sandbox.client import SandboxClient
from services.library.client_service import client_service
from tests.stories.conftest import MovableClock
from tests.stories.course import MARIA, Course, Thread

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize(
    ("command", "known"),
    [
        ("/vc-section", "`/vc-section create`"),
        ("/vc-persona", "`/vc-persona edit`"),
        ("/vc-assign", "`/vc-assign publish`"),
        ("/vc-admin", "`/vc-admin show`"),
    ],
)
async def test_an_unknown_word_is_answered_with_the_known_ones(
    bot: VirtualClient, workspace: SandboxClient, command: str, known: str
) -> None:
    """People do not have to guess what a command can do."""
    ada = workspace.person("ada")
    assert await ada.runs(command, "frobnicate <!channel>", channel="#sw-101") is None

    said = (await workspace.until(ada.whispers))[-1].text

    assert "does not have “frobnicate”" in said
    assert known in said


async def test_assign_outside_a_section_says_the_next_step(bot: VirtualClient, workspace: SandboxClient) -> None:
    """A channel that is not a section and a DM get different answers."""
    ada = workspace.person("ada")
    await ada.runs("/vc-assign", channel="#general")
    await ada.runs("/vc-assign")

    said = [row.text for row in await ada.whispers()]

    assert said == [
        "This channel is not a course section yet. To make it one, use `/vc-section`.",
        "This works only in a course's channel. Go there and try again.",
    ]


async def test_a_student_is_told_that_teaching_is_for_teachers(bot: VirtualClient, workspace: SandboxClient) -> None:
    """Every command of teachers and admins refuses a student with a sentence."""
    maya = workspace.person("maya")
    for command in ("/vc-section", "/vc-persona", "/vc-assign", "/vc-admin"):
        assert await maya.runs(command, channel="#sw-101") is None

    said = [row.text for row in await maya.whispers()]

    assert [words.split(".")[0] for words in said] == ["This is for teachers"] * 3 + ["This is for admins"]
    assert await maya.modal() is None


async def test_a_person_of_another_workspace_gets_nothing(bot: VirtualClient, workspace: SandboxClient) -> None:
    """A person of another workspace reads who the app is for."""
    fay = workspace.person("fay")
    assert await fay.runs("/vc-help", channel="#sw-101") is None

    said = [row.text for row in await workspace.until(fay.whispers)]

    assert said == ["Virtual Client is for the members of this workspace."]


@pytest.mark.parametrize(
    ("field", "value", "block", "sentence"),
    [
        ("Age", "0", "age", "Please enter an age from 5 to 110."),
        ("Age", "200", "age", "Please enter an age from 5 to 110."),
        ("Age", "old", "age", "Please enter the age as a whole number."),
        ("Traits", ["Anxious"], "traits", "Please choose 2 to 5 different traits. You chose 1."),
        (
            "Traits",
            ["Anxious", "Guarded", "Proud", "Polite", "Blunt", "Stoic"],
            "traits",
            "Please choose 2 to 5 different traits. You chose 6.",
        ),
        ("Name", "   ", "name", "Please fill this in."),
        ("Background", "x" * 4000, "background", "Please enter 3000 or fewer characters."),
        ("Name", "", "name", "Please complete this required field."),
        ("Picture", "<!channel>", "picture", "Please enter one emoji, or its name, such as :woman:."),
    ],
)
async def test_a_wrong_field_keeps_the_modal_and_what_was_typed(
    bot: VirtualClient, workspace: SandboxClient, field: str, value: object, block: str, sentence: str
) -> None:
    """The error is at its field, the rest stays as typed, and a corrected form is accepted."""
    ada = workspace.person("ada")
    await ada.runs("/vc-persona", "create")
    await ada.fills({**MARIA, field: value})
    errors = await ada.submits()
    modal = await ada.modal()
    assert modal is not None
    typed = modal.values
    await ada.fills({field: MARIA.get(field, "")})

    assert errors == {block: sentence}
    assert typed["situation"] == MARIA["Why they are coming now"]
    assert await ada.submits() == {}
    async with bot.deps.database.read() as db:
        assert (await db.execute(select(func.count()).select_from(ClientProfileDB))).scalar_one() == 1


async def test_assignments_are_checked_before_they_are_published(bot: VirtualClient, workspace: SandboxClient) -> None:
    """A due time before the start is refused at its field. Without a client it stays a draft."""
    course = Course(workspace, bot)
    await course.name_teacher()
    await course.make_section()
    await course.write_persona()
    now = int(time.time())
    await course.tom.runs("/vc-assign", "create", channel="#sw-101")
    await course.tom.fills({"Title": "Intake", "Available from": now + 7200, "Due": now + 3600})
    errors = await course.tom.submits()
    await course.tom.fills({"Due": now + 10_800, "Attempts": "x"})
    more = await course.tom.submits()
    await course.tom.fills({"Attempts": "2"})
    assert await course.tom.submits() == {}
    await course.tom.runs("/vc-assign", "publish Intake", channel="#sw-101")
    said = await course.whisper(course.tom, "has no client yet")

    assert errors == {"due_at": "The due time must be after the time when the assignment becomes available."}
    assert more == {"max_attempts": "Please enter the attempts as a whole number."}
    assert "no client yet. Edit it" in said.text
    async with bot.deps.database.read() as db:
        assert (await db.execute(select(AssignmentDB.status))).scalar_one() == AssignmentStatus.DRAFT


async def test_a_double_click_on_end_session_is_refused_politely(course: Course) -> None:
    """The second click gets a message, and there is one closing card."""
    thread = await course.starts()
    await course.maya.clicks("End session", on=thread.root)
    await course.maya.clicks("End session", on=thread.root)
    said = await course.whisper(course.maya, "already ended")
    closing = await course.hears(thread, 1, name=None)

    assert said.text == "This session has already ended."
    assert len(closing) == 1


async def test_an_edit_before_the_turn_replaces_and_one_after_it_is_kept_beside(
    course: Course, claude: ClaudeControl
) -> None:
    """Claude keeps the wording that it answered."""
    thread = await course.starts()
    line = await thread.says("What braught you here?")
    await course.hears(thread, 2)
    await course.maya.edits(line, "What brought you here?")
    await thread.says("Take your time.")
    await course.hears(thread, 3)

    talk = (await claude.requests())[-1].talk
    assert ("user", "What braught you here?") in talk
    async with course.bot.deps.database.read() as db:
        row = (await db.execute(select(MessageDB).where(MessageDB.slack_ts == line.ts))).scalar_one()
    assert (row.content, row.edited_content) == ("What braught you here?", "What brought you here?")


async def test_a_line_that_is_deleted_while_it_waits_is_never_sent(
    course: Course, claude: ClaudeControl, clock: MovableClock
) -> None:
    """A line that is edited while it waits is sent in its new wording."""
    thread = await course.starts()
    await claude.will_fail(529, times=20)
    gone = await thread.says("Never mind this one")
    changed = await thread.says("First wording")
    await course.hears(thread, 1, name=None)
    await course.maya.deletes(gone)
    await course.maya.edits(changed, "Second wording")
    await asyncio.sleep(0.5)
    await claude.resets()
    clock.offset += timedelta(minutes=1)
    await course.hears(thread, 2)

    asked = [row for row in await claude.requests() if not row.wants_shape]
    assert [row.talk[-1] for row in asked] == [("user", "Second wording")]


async def test_a_line_before_the_greeting_is_answered_after_it(course: Course, claude: ClaudeControl) -> None:
    """The student is faster than the client. Nothing is answered twice, and no request ends with the client."""
    await claude.thinks_for(0.6)
    await course.maya.clicks("Start practice", on=await course.card())
    root = await course.dm(course.maya, "Practice interview")
    thread = Thread(course.maya, root)
    await thread.says("Hello, am I early?")
    heard = await course.hears(thread, 2)
    await asyncio.sleep(0.3)

    asked = [row.talk for row in await claude.requests() if not row.wants_shape]
    assert [len(talk) for talk in asked] == [1, 3]
    assert asked[1][-1] == ("user", "Hello, am I early?")
    assert len(heard) == 2


async def test_the_client_is_seen_typing(course: Course, claude: ClaudeControl) -> None:
    """The status is under the thread, in the client's name, until the answer is there."""
    thread = await course.starts()
    await claude.thinks_for(0.5)
    await thread.says("How are you?")
    shown = await course.workspace.until(lambda: course.maya.status(thread.ts))
    await course.hears(thread, 2)

    assert shown == "Maria Rodriguez is typing..."
    assert await course.maya.status(thread.ts) == ""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("x" * 5000, "more than 4,000 characters"),
        ("   ", "This message has no text"),
        ("!pause", "The role-play is paused"),
        ("!HELP", "The role-play is paused"),
    ],
)
async def test_lines_that_nobody_can_answer_get_a_sentence(course: Course, line: str, sentence: str) -> None:
    """The app says so in the thread, under its own name."""
    thread = await course.starts()
    await thread.says(line)
    said = (await course.hears(thread, 1, name=None))[0]

    assert sentence in said
    assert "From the app, not from the client" in said
    assert len(await thread.texts_from("Maria Rodriguez")) == 1


async def test_a_file_is_answered_with_how_to_say_it(course: Course) -> None:
    """A file without text gets the advice to put it into words."""
    thread = await course.starts()
    await course.maya.uploads("notes.pdf", thread=thread.ts)
    said = (await course.hears(thread, 1, name=None))[0]

    assert "can only read text" in said


@pytest.mark.parametrize("line", [":wave:", "Hello <!channel> & <@U123> < >"])
async def test_odd_lines_are_part_of_the_interview_and_never_markup(
    course: Course, claude: ClaudeControl, line: str
) -> None:
    """An emoji alone is a normal line, and the reply is escaped."""
    thread = await course.starts()
    await claude.will_say(
        *["You said <!channel> & <@U123>?"] * 2
    )  # the guard has a reply with such marks written again, once
    await thread.says(line)
    await course.hears(thread, 2)

    raw = (await thread.messages())[-1].raw
    assert raw["blocks"][0]["text"]["text"] == "You said &lt;!channel&gt; &amp; &lt;@U123&gt;?"
    assert raw["text"] == "You said &lt;!channel&gt; &amp; &lt;@U123&gt;?"


async def test_the_same_event_delivered_three_times_is_one_line(course: Course, claude: ClaudeControl) -> None:
    """Slack may send it three times, and Maria hears it once."""
    thread = await course.starts()
    await course.workspace.control("copies", copies=3)
    await thread.says("Are you sleeping?")
    await course.hears(thread, 2)
    await course.workspace.control("copies", copies=1)
    await thread.says("Tell me more.")
    await course.hears(thread, 3)

    asked = [row.talk for row in await claude.requests() if not row.wants_shape]
    assert len(asked) == 3
    assert asked[-1][-1] == ("user", "Tell me more.")
    async with course.bot.deps.database.read() as db:
        count = select(func.count()).where(MessageDB.content == "Are you sleeping?")
        assert (await db.execute(count)).scalar_one() == 1


async def test_a_line_outside_the_thread_is_offered_to_the_client(course: Course, claude: ClaudeControl) -> None:
    """One button moves it into the thread. A second press moves nothing."""
    thread = await course.starts()
    await course.maya.says("I am outside the thread")
    root = await course.dm(course.maya, "I am outside the thread")

    async def menu() -> object:
        rows = await course.maya.reads(thread=root.ts)
        return rows[1] if len(rows) > 1 else None

    await course.workspace.until(menu)
    card = (await course.maya.reads(thread=root.ts))[1]
    assert card.buttons == ["Say this to Maria Rodriguez", "What can I practice?"]
    await course.maya.clicks("Say this to Maria Rodriguez", on=card)
    await course.hears(thread, 2)

    assert (await claude.requests())[-1].talk[-1] == ("user", "I am outside the thread")
    assert (await course.maya.reads(thread=root.ts))[1].shown.startswith("Said to Maria Rodriguez.")


async def test_a_line_in_an_ended_thread_gets_an_answer(course: Course) -> None:
    """`!end` ends it, and a later line is answered once."""
    thread = await course.starts()
    await thread.says("!end")
    await course.hears(thread, 1, name=None)
    await thread.says("Are you still there?")
    said = await course.hears(thread, 2, name=None)

    assert "is over" in said[-1]


async def test_two_editors_of_one_persona_overwrite_nothing(course: Course) -> None:
    """The second to save gets a message and keeps what they typed. The first one's text stays."""
    tom, database = course.tom, course.bot.deps.database
    await tom.runs("/vc-persona", "edit Maria")
    async with database.begin() as db:
        maria = (await db.execute(select(ClientProfileDB))).scalar_one()
        author = await db.get_one(UserDB, maria.created_by)
        other = ClientProfileUpdate(**{**ClientProfileCreate.of(maria).model_dump(), "situation": "Evicted."})
        await client_service.update_client(db, maria.id, other, by=author)
    await tom.fills({"Background": "Maria bakes bread."})
    errors = await tom.submits()
    modal = await tom.modal()
    async with database.read() as db:
        stored = (await db.execute(select(ClientProfileDB.background, ClientProfileDB.situation))).one()

    assert "has just been changed" in next(iter(errors.values()))
    assert modal is not None
    assert modal.values["background"] == "Maria bakes bread."
    assert tuple(stored) == (MARIA["Background"], "Evicted.")


async def test_an_endless_reply_is_cut_to_a_few_sentences(course: Course, claude: ClaudeControl) -> None:
    """After 200 KB twice, whole sentences are kept, and practice goes on."""
    thread = await course.starts()
    endless = "It never ends. " * 13_000
    await claude.will_say(endless, endless)
    await thread.says("Tell me everything.")
    await course.hears(thread, 2)
    await thread.says("I see.")
    heard = await course.hears(thread, 3)

    assert len(heard) == 3
    assert re.fullmatch(r"It never ends\.( It never ends\.){0,5}", heard[1])


async def test_half_an_emoji_is_left_out_and_the_line_answered(course: Course, claude: ClaudeControl) -> None:
    """A client that cuts at a length may cut a character in two, which no database stores."""
    thread = await course.starts()
    await claude.will_say("Yes \ud83d, there.")
    await thread.says("Hello \ud83d there")
    answers = await course.hears(thread, 2)
    async with course.bot.deps.database.read() as db:
        said = (await db.execute(select(MessageDB.content).where(MessageDB.role == "student"))).scalars().all()

    assert said == ["Hello  there"]
    assert answers[-1] == "Yes , there."
