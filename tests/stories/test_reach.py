"""What people get of interviews that are theirs or not theirs: files, and answers that reveal nothing."""

from dataclasses import replace
from uuid import uuid4

import pytest

from bot.slack.payloads import Document, ExportRecord
from tests.stories.stage import PEOPLE, Facts, Stage
from tests.stories.test_roles import ACTION_ROWS, OWN_PRACTICE, READ, READ_TAUGHT, Row, does, rows, slack_server, stage

__all__ = ["slack_server", "stage"]  # the fixtures

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_answers_about_what_a_student_cannot_reach_are_the_same_byte_for_byte(stage: Stage) -> None:
    """Answer with the same bytes for what is missing, a classmate's, in another section, a draft or closed."""
    facts, nothing = await stage.fresh(), Facts.of_nothing()
    theirs = replace(facts, over=facts.theirs, running=facts.theirs, debrief=uuid4())
    start = next(row for row in ACTION_ROWS if row.name == "start_practice:0")
    wrong = []
    for row in (row for row in rows() if row.rule in (READ, READ_TAUGHT, OWN_PRACTICE) and row != start):
        for who, given in (("guest", facts), ("outsider", facts), ("student", theirs)):
            sent = {(await does(stage, who, row, one)).sent for one in (given, nothing)}
            wrong += [f"{row.name} as {who}: {sent}"] if len(sent) > 1 else []
    for who, reachable in (("student", facts.published), ("outsider", facts.foreign)):
        work = (facts.draft, facts.waiting, facts.ended, facts.published, facts.foreign, facts.section, uuid4())
        unseen = [replace(facts, published=one) for one in work if one != reachable]
        sent = {(await does(stage, who, start, one)).sent for one in unseen}
        wrong += [f"start as {who}: {sent}"] if len(sent) > 1 else []

    assert not wrong, "\n".join(wrong)


FILES = {f"export_record {kind}": ("student", "owner", "co") for kind in Document} | {
    "export_gradebook": ("owner", "co"),
    "export_section_report": ("owner", "co"),
    "export_student_report": ("owner", "co"),
    "/vc-progress csv": ("owner", "co"),
    "export_persona": ("owner",),
    "export_rubric": ("owner",),
}
"""Every kind of file, and who gets it for something in the owner's section."""


def row_of(what: str) -> Row:
    """Return the row of the table for a kind of file."""
    name, _, kind = what.partition(" ")
    row = next(row for row in rows() if row.name == (name if name == "export_record" else what))
    return replace(row, value=lambda c: ExportRecord(c.over, Document(kind))) if name == "export_record" else row


async def test_every_file_goes_only_to_those_who_may_have_it(stage: Stage) -> None:
    """Send those who may have a file exactly one in their messages, and the others a sentence and no file."""
    facts = await stage.fresh()
    wrong = []
    for what, readers in FILES.items():
        for who in PEOPLE:
            row = row_of(what)
            seen = await does(stage, who, row, facts)
            refusal = (
                (row.rule[who],) if who in row.rule else seen.said
            )  # students read that the command is not for them
            is_right = len(seen.files) == 1 if who in readers else not seen.files and seen.said == refusal != ()
            wrong += [] if is_right else [f"{what} as {who}: {seen.files} {seen.words[:100]}"]
    for kind in Document:
        for who in PEOPLE:
            seen = await does(stage, who, row_of(f"export_record {kind}"), replace(facts, over=facts.theirs))
            is_right = bool(seen.files) == (who in {"outsider", "other"})
            wrong += [] if is_right else [f"another section's {kind} as {who}: {seen.files}"]

    assert not wrong, "\n".join(wrong)
