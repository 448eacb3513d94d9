"""The payloads of buttons, menus, and modals are read as they were written, in this version and the previous one."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.encoding import BUTTON, METADATA, OPTION, PAYLOADS, NoPayload, Payload, UnreadableError, decode, encode
from bot.slack.payloads import (
    Announces,
    AssignmentForm,
    AssignmentsPage,
    AssignTo,
    ChangeRoles,
    ChooseAssignment,
    ChooseInterviews,
    ChooseWho,
    CommentForm,
    CostLens,
    CoTeachers,
    DebriefForm,
    DebriefsPage,
    Document,
    DoOwned,
    EndRunning,
    ExportRecord,
    FactAction,
    FactForm,
    FactMenu,
    FirstClient,
    MoreTime,
    NewSection,
    NotePauses,
    OfAssignment,
    OfCharge,
    OfDebrief,
    OfLine,
    OfOwned,
    OfSection,
    OfSession,
    OfStudent,
    OnRoster,
    OwnedAction,
    OwnedForm,
    OwnedPage,
    Page,
    PageDirection,
    ProgressFilter,
    ReadyOne,
    RewindTo,
    RosterPage,
    RunningPage,
    SayTo,
    SetBranches,
    SetGate,
    SetUntold,
    StartPractice,
    TranscriptAt,
    TranscriptPage,
    YesNo,
)
from models.debrief import DebriefGate
from services.reports.cost_report import CostSpan, CostSplit
from services.reports.progress_service import InterviewGroup, StudentGroup

A, B, C = (UUID(int=number) for number in (1, 2, 3))
STORED: dict[str, tuple[Payload, str, str | None]] = {
    "nothing": (NoPayload(), "a|nothing", ""),
    "page": (Page(20), "a|page|20", "- 20"),
    "page one": (Page(), "a|page|0", ""),
    "monitor": (Page(2), "a|page|2", "2"),
    "charge": (OfCharge(A), f"a|charge|{A}", None),
    "costs": (CostLens(), "a|costs|day|section|0", None),
    "page of costs": (CostLens(CostSpan.WEEK, CostSplit.ASSIGNMENT, 20), "a|costs|week|assignment|20", None),
    "co-teachers": (CoTeachers(A, (B,)), f"a|co_teachers|{A}|{B}", None),
    "no co-teachers": (CoTeachers(A), f"a|co_teachers|{A}|", None),
    "roles": (ChangeRoles(1, (A, B)), f"a|roles|1|{A}|{B}", None),
    "new section": (NewSection("C1"), "a|new_section|C1", "C1"),
    "section": (OfSection(A), f"a|section|{A}", f"{A}"),
    "roster": (RosterPage(A, 40), f"a|roster|{A}|40", f"{A} 40"),
    "first roster": (RosterPage(A), f"a|roster|{A}|0", f"{A}"),
    "on roster": (OnRoster(A, B, 40), f"a|on_roster|{A}|{B}|40", f"{A} {B} 40"),
    "owned": (OfOwned(A), f"a|owned|{A}", f"{A}"),
    "doing": (DoOwned(OwnedAction.EDIT, A), f"a|do_owned|edit|{A}", f"edit {A}"),
    "owned page": (OwnedPage("ab|c 100% d", 20), "a|owned_page|ab%7Cc 100%25 d|20", "ab|c 100% d 20"),
    "owned page, no words": (OwnedPage("", 20), "a|owned_page||20", " 20"),
    "ready one": (ReadyOne("maria"), "a|ready|maria", "maria"),
    "new form": (OwnedForm(), "a|owned_form|-|-|", ""),
    "form from a ready one": (OwnedForm(ready="maria"), "a|owned_form|-|-|maria", "from maria"),
    "form of a row": (OwnedForm(A, 3), f"a|owned_form|{A}|3|", f"{A} 3"),
    "fact's menu": (FactMenu(FactAction.UP, 2), "a|fact_menu|up|2", None),
    "fact's form": (FactForm(A, 3, 2), f"a|fact_form|{A}|3|2", None),
    "assignment": (OfAssignment(A), f"a|assignment|{A}", f"{A}"),
    "assignments": (AssignmentsPage(A, 20), f"a|assignments|{A}|20", f"{A} 20"),
    "new assignment": (AssignmentForm(A), f"a|assignment_form|{A}|-|-|0", f"{A}"),
    "assignment's form": (AssignmentForm(A, B, 3), f"a|assignment_form|{A}|{B}|3|0", f"{A} {B} 3"),
    "assignment's form elsewhere": (AssignmentForm(A, B, 3, True), f"a|assignment_form|{A}|{B}|3|1", None),
    "assign to": (AssignTo(A, B), f"a|assign_to|{A}|{B}|-", None),
    "first client": (FirstClient(A, B), f"a|first_client|{A}|{B}|", None),
    "first client from a template": (FirstClient(A, key="maria"), f"a|first_client|{A}|-|maria", None),
    "more time": (MoreTime(A, B), f"a|more_time|{A}|{B}", None),
    "start": (StartPractice(A, B), f"a|start|{A}|{B}", f"{A} {B}"),
    "session": (OfSession(A), f"a|session|{A}", f"{A}"),
    "announces": (Announces(A, is_on=False), f"a|announces|{A}|0", None),
    "notes of pauses": (NotePauses(A, is_on=True), f"a|note_pauses|{A}|1", None),
    "rewind to": (RewindTo(A, 3), f"a|rewind_to|{A}|3", None),
    "running interviews": (RunningPage(A, 20), f"a|running|{A}|20", None),
    "admins end one": (EndRunning(A), f"a|end_running|{A}|-|0", None),
    "teachers end one": (EndRunning(A, B, 20), f"a|end_running|{A}|{B}|20", None),
    "say to": (SayTo(A, (B, C)), f"a|say_to|{A}|{B}|{C}", f"{A} {B} {C}"),
    "debrief": (OfDebrief(A), f"a|debrief|{A}", f"{A}"),
    "debrief's form": (DebriefForm(A, 2), f"a|debrief_form|{A}|2|0", f"{A} 2"),
    "debrief's form in an attempt": (DebriefForm(A, 2, in_attempt=True), f"a|debrief_form|{A}|2|1", None),
    "debriefs": (DebriefsPage(A, 20), f"a|debriefs|{A}|20", f"{A} 20"),
    "gate": (SetGate(A, DebriefGate.HELD_BATCH), f"a|gate|{A}|held_batch", f"{A} held_batch"),
    "untold": (SetUntold(A, YesNo.NO), f"a|untold|{A}|no", None),
    "branches": (SetBranches(A, YesNo.YES), f"a|branches|{A}|yes", f"{A} yes"),
    "transcript": (TranscriptPage(A), f"a|transcript|{A}|on|1", f"{A}"),
    "earlier lines": (TranscriptPage(A, PageDirection.BACK, 41), f"a|transcript|{A}|back|41", f"{A} back 41"),
    "transcript at": (TranscriptAt(A, 41), f"a|transcript_at|{A}|41", f"{A} 41"),
    "export": (ExportRecord(A, Document.RECORDING_WORD), f"a|export|{A}|recording-docx", f"{A} recording-docx"),
    "line": (OfLine(A), f"a|line|{A}", f"{A}"),
    "comment": (CommentForm(A, 41), f"a|comment_form|{A}|41", f"{A} 41"),
    "lens": (ProgressFilter(A), f"a|lens|{A}|-|everyone|0|-|all", f"{A} - everyone 0 -"),
    "narrow lens": (
        ProgressFilter(A, B, StudentGroup.NOT_YET, 20, C),
        f"a|lens|{A}|{B}|not_yet|20|{C}|all",
        f"{A} {B} not_yet 20 {C}",
    ),
    "lens on interviews": (
        ProgressFilter(A, None, StudentGroup.EVERYONE, 0, C, InterviewGroup.ABANDONED),
        f"a|lens|{A}|-|everyone|0|{C}|abandoned",
        None,
    ),
    "interviews": (ChooseInterviews(InterviewGroup.ENDED), "a|interviews|ended", None),
    "who": (ChooseWho(StudentGroup.PRACTICED), "a|who|practised", "practised"),
    "one assignment": (ChooseAssignment(A), f"a|of_assignment|{A}", f"{A}"),
    "all assignments": (ChooseAssignment(), "a|of_assignment|-", "-"),
    "student": (OfStudent(A), f"a|student|{A}", f"{A}"),
}
"""A value, its stored form, and its form before forms began with a version. A stored form never changes its meaning."""

SHORTER: dict[str, str] = {
    "new assignment": f"a|assignment_form|{A}|-|-",
    "assignment's form": f"a|assignment_form|{A}|{B}|3",
    "debrief's form": f"a|debrief_form|{A}|2",
    "lens": f"a|lens|{A}|-|everyone|0|-",
    "narrow lens": f"a|lens|{A}|{B}|not_yet|20|{C}",
}
"""Stored forms from before their types got their last field. The field then has its default."""

LIMITS = {
    "doing": OPTION,
    "gate": OPTION,
    "branches": OPTION,
    "untold": OPTION,
    "fact's menu": OPTION,
    "export": OPTION,
    "one assignment": OPTION,
    "owned": OPTION,
}


@pytest.mark.parametrize("name", STORED)
def test_each_value_has_its_stored_form(name: str) -> None:
    """A card may be pressed months later, so a stored form stays readable."""
    value, stored, old = STORED[name]

    assert encode(value, most=LIMITS.get(name, BUTTON)) == stored
    assert decode(type(value), stored) == value
    assert old is None or decode(type(value), old) == value


@pytest.mark.parametrize("name", SHORTER)
def test_a_form_from_before_a_new_field_is_read(name: str) -> None:
    """A modal that was opened before an upgrade can still be sent after it."""
    value, stored, _ = STORED[name]

    assert stored.startswith(SHORTER[name] + "|")
    assert decode(type(value), SHORTER[name]) == value


def test_every_type_of_payload_has_its_line() -> None:
    """A new type adds its stored form to the table above."""
    assert {type(value) for value, _, _ in STORED.values()} == set(PAYLOADS.values())


@pytest.mark.parametrize("kind", PAYLOADS.values(), ids=lambda kind: kind.tag)
@given(text=st.one_of(st.text(), st.from_regex(r"[a-z]\|[a-z_]+(\|[^|]*){0,6}", fullmatch=True)))
def test_any_text_is_read_or_unreadable(kind: type[Payload], text: str) -> None:
    """Garbage, other versions, and other types raise nothing else, and a value that is read can be stored again."""
    try:
        value = decode(kind, text)
    except UnreadableError:
        return

    assert decode(kind, encode(value, most=10 * METADATA)) == value


@pytest.mark.parametrize("name", STORED)
def test_a_newer_version_and_another_type_are_unreadable(name: str) -> None:
    """A value is never mistaken for another one."""
    value, stored, _ = STORED[name]
    other = next(kind for kind in PAYLOADS.values() if kind is not type(value))

    for kind, text in ((type(value), "b" + stored[1:]), (other, stored), (type(value), stored + "|x|y|z|1|2|3")):
        with pytest.raises(UnreadableError):
            decode(kind, text)


def test_a_value_that_slack_would_refuse_is_a_bug() -> None:
    """Nothing is cut silently."""
    with pytest.raises(ValueError, match="owned_page"):
        encode(OwnedPage("w" * BUTTON), most=BUTTON)
