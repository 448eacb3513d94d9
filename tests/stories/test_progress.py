"""After interviews: students rate, note and look back; teachers read transcripts and comment on lines."""

import asyncio

from sqlalchemy import select

from models.session import MessageDB, MessageRole, SessionDB
from sandbox.client import Message, PersonAtScreen, View
from tests.stories.course import Course, Thread


async def finished_interview(course: Course, *lines: str) -> tuple[Thread, Message]:
    """Hold an interview as Maya and end it. Return its thread and the closing card."""
    thread = await course.starts()
    for number, line in enumerate(lines, start=2):
        await thread.says(line)
        await course.hears(thread, number)
    assert await course.maya.clicks("End session", on=thread.root) is None
    return thread, await in_thread(course, thread, "You sent")


async def in_thread(course: Course, thread: Thread, words: str) -> Message:
    """Return the last message in the thread that contains these words. Wait until there is one."""

    async def look() -> Message | None:
        found = [row for row in await thread.messages() if words in row.shown or words in row.text]
        return found[-1] if found else None

    return await course.workspace.until(look)


async def front(person: PersonAtScreen) -> View:
    """Return the modal that the person sees."""
    view = await person.modal()
    assert view is not None
    return view


async def front_with(course: Course, person: PersonAtScreen, words: str) -> View:
    """Return the modal that the person sees, as soon as it shows these words."""

    async def look() -> View | None:
        view = await person.modal()
        return view if view is not None and words in view.shown else None

    return await course.workspace.until(look)


async def test_a_student_rates_notes_and_finds_the_interview_again(course: Course) -> None:
    """Rate and take notes from the closing card and from `/vc-progress`. Only the student sees the notes."""
    maya, tom = course.maya, course.tom
    _, card = await finished_interview(course, "How < have & you been?", "What happened then?")
    assert await maya.clicks("Rate it", on=card) is None
    await maya.fills({"From 1 to 10": "7", "Comment": "She opened up & I waited"})
    assert await maya.submits() == {}
    assert await maya.clicks("My notes", on=card) is None
    await maya.fills({"My notes": "Breathe first."})
    assert await maya.submits() == {}
    assert await maya.runs("/vc-progress") is None
    listed = await front(maya)
    assert await maya.clicks("Open") is None
    mine = await front(maya)
    assert await maya.clicks("Rated 7/10 · Change") is None
    again = await front(maya)
    await maya.fills({"From 1 to 10": "9"})
    assert await maya.submits() == {}
    changed = await front_with(course, maya, "rated it 9")
    assert await maya.clicks("My notes") is None
    noted = await front(maya)

    assert "*Maria Rodriguez* · Intake interview" in listed.shown
    assert "you sent 2 messages" in listed.shown
    assert "You rated it 7 of 10." in listed.shown
    assert "How < have & you been?" in mine.shown
    assert "Comment" not in mine.shown
    assert again.values["word"] == "She opened up & I waited"
    assert "Rated 9/10. You can change your rating at any time." in changed.shown
    assert noted.values["content"] == "Breathe first."
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    assert "rated 9.0 of 10" in (await front(tom)).shown


async def test_a_teacher_reads_comments_and_sends_and_the_student_reads_it_in_the_thread(course: Course) -> None:
    """Keep comments as drafts until they are sent; they quote the line and are posted once."""
    maya, tom = course.maya, course.tom
    thread, _ = await finished_interview(course, "Why did you not pay?", "I am sorry. What was it like?")
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    await front(tom)
    assert await tom.clicks("Open") is None
    await front_with(course, tom, "2 messages")
    assert await tom.chooses("progress_interviews", "Abandoned: closed after no activity") is None
    none = await front_with(course, tom, "no such interview")
    assert await tom.chooses("progress_interviews", "Ended") is None
    await front_with(course, tom, "2 messages")
    assert await tom.clicks("Open") is None
    await front(tom)
    client_words = (await thread.texts_from("Maria Rodriguez"))[1]
    for line, words in ((2, "Why? questions & reasons <push>."), (4, "*Here* you stayed with her.")):
        await commented(course, line=line, words=words)
    await tom.closes(everything=True)
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    assert await tom.clicks("Open") is None
    await front_with(course, tom, "2 messages")
    assert await tom.clicks("Open") is None
    kept = await front(tom)
    assert await tom.clicks("Send 2 comments") is None
    sent = await front_with(course, tom, "on the way")
    post = await in_thread(course, thread, "has commented")
    await asyncio.sleep(0.5)
    posts = [row for row in await thread.messages() if "has commented" in row.text]

    assert "2 messages" not in none.shown
    assert "your draft, not sent yet" in kept.shown
    assert "not sent yet" not in sent.shown
    assert len(posts) == 1
    assert post.text == "Tom Teacher has commented on your interview with Maria Rodriguez."
    assert "Line 2, you: “Why did you not pay?”" in post.shown
    assert "Why? questions & reasons <push>." in post.shown
    assert "Line 4, you" in post.shown
    assert client_words not in post.shown
    assert await maya.runs("/vc-progress") is None
    assert await maya.clicks("Open") is None
    own = await front(maya)
    assert "*Tom Teacher* commented:" in own.shown
    assert all("Comment" not in str(block.get("accessory")) for block in own.blocks)


async def commented(course: Course, *, line: int, words: str) -> None:
    """Comment as Tom on a line of the transcript that he sees."""
    assert await course.tom.clicks(f"Comment on line {line}") is None
    await course.tom.fills({"Your comment": words})
    assert await course.tom.submits() == {}
    await front_with(course, course.tom, words.split(maxsplit=1)[0])


async def test_transcripts_turn_pages_and_stay_after_the_section_is_closed(course: Course) -> None:
    """Read a long interview page by page, forward and back, also as a teacher after the course is over."""
    tom = course.tom
    await finished_interview(course, "Hello")
    async with course.bot.deps.database.begin() as db:
        session = (await db.execute(select(SessionDB))).scalar_one()
        said = {"session_id": session.id, "role": MessageRole.STUDENT}
        db.add_all(MessageDB(**said, sequence_number=number, content=f"Line {number}.") for number in range(4, 40))
    await course.agrees("/vc-section", "close")
    assert await tom.runs("/vc-progress", channel="#sw-101") is None
    sections = await front(tom)
    assert await tom.clicks("Progress") is None
    await front_with(course, tom, "1 attempt")
    assert await tom.clicks("Open") is None
    await front_with(course, tom, "1 message")
    assert await tom.clicks("Open") is None
    first = await front(tom)
    assert await tom.clicks("Later") is None
    second = await front_with(course, tom, "Line 16.")
    assert await tom.clicks("Later") is None
    last = await front_with(course, tom, "Line 39.")
    assert await tom.clicks("Earlier") is None
    again = await front_with(course, tom, "Line 16.")

    assert "· closed " in sections.shown
    assert "Line 15." in first.shown
    assert "Line 15." not in second.shown
    assert "Line 30." in second.shown
    assert "Line 30." not in last.shown
    assert again.shown == second.shown


async def test_home_shows_what_matters_to_each(course: Course) -> None:
    """Show students what is open and done, and teachers their sections with a button to each one's students."""
    maya, tom = course.maya, course.tom
    before = await maya.opens_home()
    await finished_interview(course, "How are you?")
    after = await maya.opens_home()
    assert await maya.clicks("All my interviews", home=True) is None
    own = await front(maya)
    await maya.closes(everything=True)
    sections = await tom.opens_home()
    assert await tom.clicks("Progress", home=True) is None
    students = await front(tom)
    await tom.closes(everything=True)
    assert await tom.clicks("Gradebook", home=True) is None
    gradebook = await course.workspace.until(tom.modal)

    assert before is not None
    assert "*Maria Rodriguez*, 34 · Intake interview\nNo due time" in before.shown
    assert "Recently finished" not in before.shown
    assert after is not None
    assert "No due time · 1 interview so far" in after.shown
    assert "Recently finished" in after.shown
    assert "you sent 1 message" in own.shown
    assert sections is not None
    assert "Practiced: 1 of 1 student" in sections.shown
    assert "What waits for you" in sections.shown
    assert "*Maya Student*\n1 attempt" in students.shown
    assert "Your file is being prepared" in gradebook.shown
