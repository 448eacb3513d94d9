"""A day at the school on which all goes well, and the minutes in which Slack accepts no posts."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial

from sandbox.client import SandboxProblem
from tests.upgrades.school import CLIENT, PERSONA, SECOND, UNUSED, Json, School

FOREVER = 1_000_000
LAST_WEEK = "0190000000007000800000000000da50"
"""The id of a cost day of last week."""

AWAY = ("chat.postMessage", "chat.update", "conversations.replies", "conversations.history")
BUSY_SECONDS = 5.0
NO_MOVES = '{"moves": [], "aside": "%s", "aside_quote": "%s"}'
ASIDES = (
    ("asks_if_ai", "Honestly, is there a person or an AI answering me?", "is there a person or an AI"),
    ("own_distress", "I can't do this, my own father died last week.", "my own father died last week"),
)
FINISHED = ("maya", "branch", "dora", "debusy", "debudget", "desetup", "parts", "held", "failed", "batch")
"""The students who have held an interview and ended it."""

GATES = {
    "at_once": ("Go out at once", "Send immediately"),
    "held": ("Wait for a teacher's release", "Hold for my review"),
    "held_batch": (
        "Wait for a release; may take a day, at half price",
        "Hold for my review (half price, up to a day)",
    ),
}
"""What a version calls each choice, the oldest one first."""


async def set_up(school: School) -> None:
    """Name the teachers; make two sections, two personas, a rubric and the assignments."""
    ada, tom = school.person("ada"), school.person("tom")
    await ada.runs("/vc-admin")
    card = await school.sees_button("ada", None, "admin_settings")
    await school.opens("ada", "admin_form", ada.clicks("admin_settings", on=card))
    await ada.fills({"teachers": ["tom", "rita"], "help_resources": "Room 12, any weekday."})
    assert (said := await ada.submits()) == {}, said
    for handle, channel, name in (("tom", "#sw-101", "SW 101"), ("rita", "#sw-202", "SW 202")):
        teacher = school.person(handle)
        await school.opens(handle, "section_form", teacher.runs("/vc-section", channel=channel))
        await teacher.fills({"name": name})
        assert (said := await teacher.submits()) == {}, said
    for name in (CLIENT, SECOND, UNUSED):
        await school.opens("tom", "persona_form", tom.runs("/vc-persona", "create"))
        await tom.fills({"name": name, **PERSONA})
        assert (said := await tom.submits()) == {}, said
        await school.opens("tom", "persona_inner_form", tom.runs("/vc-persona", f"facts {name}"))
        await tom.fills({"fact_1": "A sister took the children for a month."})
        assert (said := await tom.submits()) == {}, said
    await school.opens("tom", "chooser", tom.runs("/vc-rubric", "templates"))
    await school.opens("tom", "rubric_form", _either(tom.clicks, "Start from OARS", "Use OARS"))
    assert (said := await tom.submits()) == {}, said
    await tom.closes(everything=True) if await tom.modal() else None
    await drafts(school, "Intake interview", CLIENT)
    await drafts(school, "Second talk", SECOND)
    await drafts(school, "Closed talk", SECOND)
    await drafts(school, "A draft", SECOND)
    for title in ("Intake", "Second", "Closed"):
        await tom.runs("/vc-assign", f"publish {title}", channel="#sw-101")
    await school.card()
    await school.until("SELECT count(*) >= 27 FROM section_enrollments")


async def drafts(school: School, title: str, client: str) -> None:
    """Draft an assignment with the rubric."""
    tom = school.person("tom")
    await school.opens("tom", "assignment_form", tom.runs("/vc-assign", "create", channel="#sw-101"))
    await tom.suggestions("find_rubric", "OARS")
    await tom.fills({"title": title, "client_ids": [f"{client}, 34"], "rubric_id": "OARS", "instructions": "Explore."})
    assert (said := await tom.submits()) == {}, said


async def ordinary_day(school: School) -> dict[str, str]:
    """Hold interviews, debriefs and everything around them. Return each student's thread."""
    others = [person for person in STARTED if person not in FINISHED]
    threads = dict(zip(FINISHED, [await school.interview(one) for one in FINISHED], strict=True))
    for handle in others:
        threads[handle] = await school.starts(handle)
    for handle in ("active", "quiet", "flight", "failing", "pauses"):
        await school.talks(handle, threads[handle], "What brings you here today?", 2)
    for handle in ("maya", "branch"):
        await school.looks_back(handle, threads[handle])
        await school.until("SELECT count(*) >= 1 FROM debriefs d JOIN sessions s ON s.id = d.session_id"
                           " WHERE d.released_at IS NOT NULL AND s.thread_ts = ?", threads[handle])  # fmt: skip
    await _adds_feedback(school, threads["maya"])
    await _rewinds(school, "branch", threads["branch"])
    branch = (await school.sees_button("branch", None, "end_session")).ts
    threads["branch"] = branch
    await school.talks("branch", branch, "It sounds as if nobody asked you before.", 1)
    await school.says("pauses", threads["pauses"], "!pause")
    await school.sees_button("pauses", threads["pauses"], "resume_session")
    await _uma_practices_the_second(school, threads)
    await _auditions(school, UNUSED)
    await school.until("SELECT count(*) FROM auditions WHERE state = 'done'", within=90.0)
    await _keep_small(school)
    await _by_hand(school)
    return threads


async def _keep_small(school: School) -> None:
    """Delete the costs of the audition: 300 rows that add nothing and would be half of the dump."""
    calls = "SELECT reservation_id FROM cost_entries WHERE session_id IS NULL"
    spent = f"(SELECT sum(cost_nano) FROM cost_entries WHERE reservation_id IN ({calls}))"
    await school.writes(f"UPDATE daily_costs SET spent_nano = spent_nano - {spent}")
    [[first]] = school.rows("SELECT min(rowid) FROM reservations WHERE session_id IS NULL")
    await school.writes("DELETE FROM cost_entries WHERE session_id IS NULL")
    await school.writes("DELETE FROM reservations WHERE session_id IS NULL AND rowid >= ?", first)


async def _by_hand(school: School) -> None:
    """Write what needs an admin or the passage of time: a price, a closed assignment, a day of last week."""
    price = '{"claude-next-9": {"input": 3000, "output": 15000}}'
    await school.writes("UPDATE workspaces SET model_prices = ?", price)
    await school.writes(
        "UPDATE assignments SET status = 'closed', ended_at = updated_at, due_at = updated_at WHERE title = 'Closed talk'"
    )
    await school.writes(
        "INSERT INTO daily_costs (id, created_at, updated_at, workspace_id, day, time_zone, limit_nano, spent_nano,"
        " reserved_nano, unpriced_calls, reported_at) SELECT ?, created_at, updated_at, workspace_id, '2026-11-20',"
        " time_zone, limit_nano, 0, 0, 0, updated_at FROM daily_costs LIMIT 1",
        LAST_WEEK,
    )


STARTED = (
    *FINISHED, "active", "quiet", "answered", "doubled", "flight", "failing", "busy", "rate", "budget", "setup",
    "pauses", "ended", "asides",
)  # fmt: skip
"""The students who pressed *Start practice* while all went well."""


async def cut_off(school: School, threads: dict[str, str]) -> None:
    """Let Slack accept no posts while everybody goes on. Then let Claude hang and refuse."""
    await school.writes(
        "UPDATE sessions SET last_activity_at = ? WHERE thread_ts = ?",
        f"{datetime.now(UTC) - timedelta(hours=21):%Y-%m-%d %H:%M:%S.%f}", threads["quiet"],
    )  # fmt: skip
    await school.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('pending', 'posting')", within=60.0)
    await _unknown(school, school.says("doubled", threads["doubled"], "Are you there?"), "reply")
    await _unknown(school, school.person("posted").clicks("start_practice:0", on=await school.card()), "root_card")
    await _slack_is_away(school)
    await school.person("starting").clicks("start_practice:0", on=await school.card())
    await school.says("answered", threads["answered"], "Tell me more about the bakery.")
    await _control_words(school, threads["pauses"])
    await school.hears_all()
    for aside, line, words in ASIDES:
        await school.claude.will_fill(NO_MOVES % (aside, words))
        await school.says("asides", threads["asides"], line)
        await school.until("SELECT count(*) FROM outbox WHERE kind = 'notice' AND facts LIKE ?", f'%"{aside}"%')
    await school.person("active").says("I write outside of any interview.")
    await school.says("maya", threads["maya"], "One more thing.")
    await school.ends("ended", threads["ended"])
    await school.ends("branch", threads["branch"])
    await _debriefs(school, threads)
    await _rewinds(school, "maya", threads["maya"])
    tom = school.person("tom")
    await drafts(school, "Third talk", SECOND)
    for words in ("publish Third", "unpublish Second"):
        await tom.runs("/vc-assign", words, channel="#sw-101")
        if (asked := await tom.modal()) is not None and "Unpublish" in asked.shown:  # older versions do not ask
            await tom.submits()
            await tom.closes(everything=True)
    await _comments(school)
    await school.until("SELECT count(*) FROM outbox WHERE facts LIKE '%\"idle\"%'", within=90.0)
    await school.until("SELECT count(*) FROM outbox WHERE facts LIKE '%\"finishing\"%'", within=60.0)


async def _slack_is_away(school: School) -> None:
    for method in AWAY:
        await school.slack.fault(method, "server_error", times=FOREVER)


async def _unknown(school: School, act: object, kind: str) -> None:
    """Let a post arrive in Slack whose response the bot never gets and cannot look up."""
    await _slack_is_away(school)
    await school.slack.fault("chat.postMessage", "server_error_after", times=1)
    assert asyncio.iscoroutine(act)
    await act
    await school.until("SELECT count(*) FROM outbox WHERE state = 'posting' AND failure IS NOT NULL AND kind = ?", kind)
    await _slack_is_away(school)


async def _control_words(school: School, thread: str) -> None:
    person = school.person("pauses")
    for words in ("!help", "!pause", "x" * 4001, " "):
        await school.says("pauses", thread, words)
    await person.uploads("notes.txt", b"notes", thread=thread)
    pause = await school.sees_button("pauses", thread, "resume_session")
    await person.clicks("resume_session", on=pause)
    await school.until("SELECT count(*) FROM outbox WHERE facts LIKE '%\"resumed\"%'")
    await school.until("SELECT count(*) FROM outbox WHERE facts LIKE '%\"file\"%'")


async def _debriefs(school: School, threads: dict[str, str]) -> None:
    """Let debriefs be written, held, failed and sent in a batch."""
    await school.looks_back("parts", threads["parts"])
    await school.until("SELECT count(*) > 2 FROM debriefs WHERE released_at IS NOT NULL")
    await school.claude.will_fill("Great talk!", "[]", '{"moves": 5}')
    await school.looks_back("failed", threads["failed"])
    await school.until("SELECT count(*) FROM debriefs WHERE state = 'failed'")
    await _sets_gate(school, "held")
    await school.looks_back("held", threads["held"])
    await school.until("SELECT count(*) FROM debriefs WHERE state = 'written' AND told = 'held'")
    await _sets_gate(school, "held_batch")
    await school.looks_back("batch", threads["batch"])
    await school.until("SELECT count(*) FROM debriefs WHERE state = 'batched'", within=60.0)
    await _sets_gate(school, "at_once")


async def _sets_gate(school: School, gate: str) -> None:
    """Choose when the debriefs of the intake interview are posted."""
    tom = school.person("tom")
    await school.opens("tom", "debriefs", tom.runs("/vc-assign", "debriefs Intake", channel="#sw-101"))
    await _either(partial(tom.chooses, "debrief_gate"), *GATES[gate])
    await school.until("SELECT count(*) FROM assignments WHERE title LIKE 'Intake%' AND debrief_gate = ?", gate)
    await tom.closes(everything=True)


async def _either(act: Callable[[str], Awaitable[object]], *names: str) -> None:
    """Do what the first of these names stands for that the version knows."""
    *others, last = names
    for name in others:
        with suppress(SandboxProblem):
            await act(name)
            return
    await act(last)


async def _adds_feedback(school: School, thread: str) -> None:
    """Rate the interview and write a note as Maya."""
    maya = school.person("maya")
    card = await school.sees_button("maya", thread, "open_rating")
    await school.opens("maya", "rating_form", maya.clicks("open_rating", on=card))
    await maya.fills({"score": "7", "word": "She opened up."})
    assert (said := await maya.submits()) == {}, said
    await school.opens("maya", "note_form", maya.clicks("open_note", on=card))
    await maya.fills({"content": "Breathe first."})
    assert (said := await maya.submits()) == {}, said


async def _rewinds(school: School, handle: str, thread: str) -> None:
    """Go back to the student's own line."""
    person = school.person(handle)
    card = await school.sees_button(handle, thread, "open_rewind")
    await school.opens(handle, "rewind_form", person.clicks("open_rewind", on=card))
    [line] = await person.suggestions("find_own_line", "home")
    await person.fills({"line": line})
    assert (said := await person.submits()) == {}, said
    await school.until("SELECT count(*) FROM sessions s JOIN users u ON u.id = s.student_id WHERE branch_of IS NOT NULL"
                       " AND display_name LIKE ?", f"{handle}%")  # fmt: skip


async def _uma_practices_the_second(school: School, threads: dict[str, str]) -> None:
    """Hold an interview of the assignment that is unpublished later."""
    uma = school.person("uma")
    rows = await uma.reads(channel="#sw-101")
    second = next(row for row in rows if "Second talk" in row.shown)
    await uma.clicks("start_practice:0", on=second)
    threads["uma"] = (await school.sees_button("uma", None, "end_session")).ts
    await school.hears("uma", threads["uma"], 1)


async def _comments(school: School) -> None:
    """Comment on a line of Maya's first interview, and send it."""
    tom = school.person("tom")
    await school.opens("tom", "progress", tom.runs("/vc-progress", channel="#sw-101"))
    await _opens_mayas_transcript(school)
    await school.opens("tom", "comment_form", tom.clicks("Comment on line 2"))
    await tom.fills({"content": "This opened a door."})
    assert (said := await tom.submits()) == {}, said
    await school.opens("tom", "transcript", asyncio.sleep(0.3))
    await tom.clicks("send_comments")
    await school.until("SELECT count(*) FROM outbox WHERE kind = 'comments'")
    await tom.closes(everything=True)


async def _opens_mayas_transcript(school: School) -> None:
    """Go from the list of students to the transcript of Maya's first interview."""
    maya = school.rows("SELECT id FROM users WHERE display_name LIKE 'Maya%'")[0][0]
    first = school.rows("SELECT id FROM sessions WHERE student_id = ? AND branch_of IS NULL", maya)[0][0]
    await school.presses_value("tom", maya)
    await school.opens("tom", "student_progress", asyncio.sleep(0))
    await school.presses_value("tom", first)
    await school.opens("tom", "transcript", asyncio.sleep(0))


async def hang_and_refuse(school: School, threads: dict[str, str]) -> None:
    """Leave turns, debriefs and auditions at every gate and in progress.

    It takes only seconds, so that none moves on.
    """
    day = school.rows("SELECT id, limit_nano FROM daily_costs")[0]
    for number in range(8):
        await school.says("rate", threads["rate"], f"Quick question {number}?")
        await asyncio.sleep(0.35)
    await school.until("SELECT count(*) FROM turns WHERE told = 'rate'")
    await school.writes("UPDATE daily_costs SET limit_nano = 1000")
    await school.says("budget", threads["budget"], "How is your sister?")
    await school.looks_back("debudget", threads["debudget"])
    await _told(school, "budget")
    await school.writes("UPDATE daily_costs SET limit_nano = ?", day[1])
    await school.claude.will_fail(529, for_seconds=BUSY_SECONDS)
    await school.claude.will("stall", times=FOREVER)
    await school.looks_back("debusy", threads["debusy"])
    await school.says("busy", threads["busy"], "How is your sister?")
    await _told(school, "busy")
    await asyncio.sleep(BUSY_SECONDS)
    said = await school.says("flight", threads["flight"], "What was that like?")
    await school.says("failing", threads["failing"], "Something it will not hear.")
    await school.looks_back("dora", threads["dora"])
    for name in (CLIENT, SECOND):
        await _auditions(school, name)
    await school.until("SELECT count(*) >= 2 FROM sessions WHERE lease_until IS NOT NULL")
    await school.until("SELECT count(*) FROM debriefs WHERE lease_until IS NOT NULL")
    await school.until("SELECT count(*) FROM auditions WHERE state = 'running'")
    await _writes_more_lines_before_the_answer(school, threads["flight"], said)
    await school.writes(
        "UPDATE turns SET content_failures = 2, attempts = 2 WHERE state = 'owed' AND session_id ="
        " (SELECT id FROM sessions WHERE thread_ts = ?)", threads["failing"],
    )  # fmt: skip
    await school.claude.revokes_key()
    await school.says("setup", threads["setup"], "How is your sister?")
    await school.until("SELECT count(*) FROM workspaces WHERE claude_hold IS NOT NULL")
    await school.looks_back("desetup", threads["desetup"])
    await _told(school, "setup")
    await _begins_just_now(school)


async def _begins_just_now(school: School) -> None:
    """Let those who are starting have begun now. On a busy machine, their two minutes would be over by the upgrade."""
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.%f}"
    await school.writes("UPDATE sessions SET started_at = ? WHERE status = 'starting'", now)


async def _auditions(school: School, name: str) -> None:
    tom = school.person("tom")
    await school.opens("tom", "audition_form", tom.runs("/vc-persona", f"audition {name}"))
    assert (said := await tom.submits()) == {}, said


async def _writes_more_lines_before_the_answer(school: School, thread: str, said: object) -> None:
    """Say, edit and delete lines while the previous turn is being answered."""
    from sandbox.client import WrittenLine

    assert isinstance(said, WrittenLine)
    person = school.person("flight")
    await school.says("flight", thread, "And the children?")
    gone = await school.says("flight", thread, "Forget this one.")
    await person.edits(said, "What was that like for you?")
    await person.deletes(gone)
    await school.until("SELECT count(*) >= 4 FROM inbox WHERE state = 'new' AND thread_ts = ?", thread)


async def _told(school: School, gate: str) -> None:
    await school.until("SELECT count(*) FROM turns WHERE state = 'owed' AND told = ?", gate)
    await school.until("SELECT count(*) FROM debriefs WHERE state = 'owed' AND told = ?", gate)


async def tour(school: School) -> None:
    """Open every modal and every list that people may still have open."""
    tom, ada, maya = (school.person(handle) for handle in ("tom", "ada", "maya"))
    tours: list[tuple[str, str, str, str, Json]] = [
        ("tom", "persona_form", "/vc-persona", f"edit {CLIENT}", {}),
        ("tom", "persona_inner_form", "/vc-persona", f"facts {CLIENT}", {}),
        ("tom", "delete_persona", "/vc-persona", f"delete {UNUSED}", {}),
        ("tom", "import_persona", "/vc-persona", "import", {}),
        ("tom", "chooser", "/vc-persona", "templates", {}),
        ("tom", "rubric_form", "/vc-rubric", "edit OARS", {}),
        ("tom", "import_rubric", "/vc-rubric", "import", {}),
        ("tom", "assignment_form", "/vc-assign", "edit Intake", {"channel": "#sw-101"}),
        ("tom", "assignment_rubrics_form", "/vc-assign", "rubrics Intake", {"channel": "#sw-101"}),
        ("tom", "roster", "/vc-section", "roster", {"channel": "#sw-101"}),
        ("tom", "co_teachers_form", "/vc-section", "teachers", {"channel": "#sw-101"}),
        ("tom", "debriefs", "/vc-assign", "debriefs Intake", {"channel": "#sw-101"}),
        ("tom", "progress", "/vc-progress", "", {"channel": "#sw-101"}),
        ("tom", "progress_sections", "/vc-progress", "", {}),
        ("maya", "own_progress", "/vc-progress", "", {}),
        ("ada", "monitor", "/vc-admin", "monitor", {}),
    ]
    for handle, callback_id, command, words, place in tours:
        await school.opens(handle, callback_id, school.person(handle).runs(command, words, **place))
        await school.person(handle).closes(everything=True)
    for command, words, place in (
        ("/vc-persona", "", {}), ("/vc-rubric", "", {}), ("/vc-assign", "", {"channel": "#sw-101"}),
        ("/vc-section", "", {"channel": "#sw-101"}), ("/vc-section", "stats", {"channel": "#sw-101"}), ("/vc-help", "", {}),
    ):  # fmt: skip
        await tom.runs(command, words, **place)
    await ada.runs("/vc-admin")
    await maya.runs("/vc-practice")
    for person in (tom, ada, maya):
        await person.opens_home()
    await _reads_a_held_debrief(school)


async def _reads_a_held_debrief(school: School) -> None:
    tom = school.person("tom")
    await school.opens("tom", "debriefs", tom.runs("/vc-assign", "debriefs Intake", channel="#sw-101"))
    await school.opens("tom", "debrief_form", tom.clicks("Read"))
    await tom.closes(everything=True)
