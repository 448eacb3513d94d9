"""Help names everything that its reader may use."""

import re
from pathlib import Path

import pytest
import yaml

from bot.admin import commands as admin
from bot.courses import assign_command as assign
from bot.courses import section_command as section
from bot.interviews.outside_words import CONTROL_WORDS
from bot.library import commands as owned
from bot.library.owned import PERSONA, RUBRIC
from bot.listeners import COMMANDS
from bot.reports import practice_command as practice
from bot.reports import progress_command as progress
from bot.reports.blocks.help import overview
from bot.reports.blocks.transcript import EXPORTS
from models.workspace import Role

Verbs = dict[str, tuple[str, ...]]
STUDENT: Verbs = {"/vc-practice": practice.VERBS, "/vc-progress": progress.OWN_VERBS}
TEACHER: Verbs = {
    "/vc-section": section.VERBS,
    "/vc-persona": owned.verbs_of(PERSONA),
    "/vc-rubric": owned.verbs_of(RUBRIC),
    "/vc-assign": assign.VERBS,
    "/vc-progress": progress.VERBS,
}
USED_BY: dict[Role, Verbs] = {
    Role.STUDENT: STUDENT,
    Role.TEACHER: STUDENT | TEACHER,
    Role.ADMIN: TEACHER | {"/vc-admin": admin.VERBS},
}
AS_WITHOUT = {"/vc-section show", "/vc-section create", "/vc-practice list", "/vc-progress show", "/vc-admin show"}
"""Verbs that do what the command does without one."""

LEARNING = (
    "debrief",
    "Rewind to a line",
    "Rate it",
    "My notes",
    "transcript",
    "process recording",
    *(f"!{word}" for word in CONTROL_WORDS),
)
TEACHING = (
    "Try it", "Audition", "Debriefs", "release", "rewound interviews", "comments", "transcript", "process recording", "gradebook",
    "rated", "co-teachers",
)  # fmt: skip
ADMINISTERING = ("Teachers", "budget", "alerts", "time zone", "`!pause`", "monitor", "cost")
FEATURES = {Role.STUDENT: LEARNING, Role.TEACHER: (*TEACHING, *LEARNING), Role.ADMIN: (*ADMINISTERING, *TEACHING)}


def lines_of(role: Role) -> list[str]:
    """Return every line that a person with this role reads."""
    parts = [part for block in overview(role).blocks for part in [block.get("text"), *block.get("elements", [])]]
    texts = [part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str)]
    return [line for text in texts for line in text.split("\n")]


NAMES = {row.name for row in COMMANDS}


def test_every_command_has_its_readers() -> None:
    """A new command is added to the table above, and so to help."""
    used = {command for verbs in USED_BY.values() for command in verbs}

    assert used | {"/vc-help"} == NAMES


@pytest.mark.parametrize("role", USED_BY)
def test_every_command_and_verb_of_a_role_is_in_help(role: Role) -> None:
    """Commands of other roles are not in it."""
    lines = lines_of(role)
    missing = []
    for command, verbs in USED_BY[role].items():
        mine = " ".join(line for line in lines if command in line)
        missing += [command] if not mine else []
        for verb in verbs:
            is_told = re.search(rf"`({command} )?{verb}\b", mine) or f"{command} {verb}" in AS_WITHOUT
            missing += [] if is_told else [f"{command} {verb}"]
    foreign = NAMES - set(USED_BY[role]) - {"/vc-help"}
    if role == Role.ADMIN:
        foreign -= set(STUDENT)

    assert missing == []
    assert [command for command in foreign if any(command in line for line in lines)] == []


@pytest.mark.parametrize("role", FEATURES)
def test_everything_that_can_be_done_is_named(role: Role) -> None:
    """Features have the name on their button, or the name that people use."""
    told = "\n".join(lines_of(role))

    assert [what for what in FEATURES[role] if what not in told] == []


def test_help_says_in_which_formats_files_come() -> None:
    """It names each kind of file that the menu offers."""
    told = "\n".join(lines_of(Role.STUDENT))

    for words in EXPORTS.values():
        what, _, kind = words.partition(",")[0].partition(" as ")
        assert re.search(rf"{what} [^.]*{kind}", told, re.IGNORECASE), words


def test_slacks_own_hint_names_every_word() -> None:
    """Slack shows the hint beside a command while a person types it."""
    manifest = yaml.safe_load((Path(__file__).parents[3] / "manifest.yml").read_text(encoding="utf-8"))
    hints = {row["command"]: row.get("usage_hint", "") for row in manifest["features"]["slash_commands"]}
    verbs = {f"{command} {verb}" for used in USED_BY.values() for command, words in used.items() for verb in words}
    missing = [one for one in verbs - AS_WITHOUT if not re.search(rf"\b{one.split()[1]}\b", hints[one.split()[0]])]

    assert missing == []
