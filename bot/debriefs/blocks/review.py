"""Blocks of the teacher's review: an assignment's debriefs, and one debrief to edit and release. Pure."""

from dataclasses import dataclass
from dataclasses import field as field_of
from functools import partial
from typing import Any

from bot.core.block_sizes import fitting
from bot.debriefs.blocks.trust import course
from bot.slack.blocks.attempt import AttemptTab, tabs
from bot.slack.blocks.debrief_state import debrief_state
from bot.slack.blocks.kit import (
    OPTION_TEXT,
    actions,
    button,
    confirm,
    context,
    field,
    header,
    modal,
    name,
    option,
    pages,
    plain_text,
    section,
    select,
    text_input,
)
from bot.slack.blocks.paragraphs import sections
from bot.slack.blocks.release_all import release_all
from bot.slack.payloads import (
    DebriefForm,
    DebriefsPage,
    OfDebrief,
    SetBranches,
    SetGate,
    SetUntold,
    YesNo,
)
from bot.slack.text import clipped, escape
from models.assignment import AssignmentDB
from models.debrief import (
    CriterionVerdict,
    DebriefDB,
    DebriefGate,
    DebriefState,
    Findings,
    JudgedCriterion,
    ReflectionDB,
    Strength,
)
from models.session import SessionDB
from services.common.plurals import counted
from services.debriefs.agreement_service import Agreement
from services.debriefs.debrief_review import ListedDebrief
from services.debriefs.wording_filter import FIELDS, SKILLS
from services.reports.attempt_context import AttemptContext

LISTED = 20
"""Debriefs per page. Each takes two of the hundred blocks of a modal."""

LONGEST = 1000
CUT = "“…” marks shortened text. Export the transcript to read it all: `/vc-progress`, then *Open*."
SHOWN_LEVELS = (OPTION_TEXT, 40, 20)
"""Characters of a level in a menu, tried in order until the form fits."""

GATES = {
    DebriefGate.AT_ONCE: "Send immediately",
    DebriefGate.HELD: "Hold for my review",
    DebriefGate.HELD_BATCH: "Hold for my review (half price, up to a day)",
}
NONE_YET = (
    "There are no debriefs yet. Each one is written after a student reflects on an interview. To see who has "
    "practiced, use `/vc-progress` in the channel."
)
UNTOLD = {YesNo.NO: "After the last attempt or due time", YesNo.YES: "Now"}
BRANCHES = {YesNo.NO: "Don't count as attempts", YesNo.YES: "Count as attempts"}


def listing(
    assignment: AssignmentDB,
    rows: list[ListedDebrief],
    *,
    offset: int,
    total: int,
    waiting: int,
    doubted: int = 0,
    agreement: dict[str, Agreement],
    word: str = "",
) -> dict[str, Any]:
    """Build the modal with the gate, the agreement of scores, and a page of debriefs.

    `waiting` is the number that *Release all* would send; without any, there is no such button. It leaves out `doubted`
    debriefs, whose scores must be checked first. `word` is a sentence with markup that is shown above the list.
    """
    options = {gate: option(words, SetGate(assignment.id, gate)) for gate, words in GATES.items()}
    gate: dict[str, Any] = {"type": "static_select", "action_id": "debrief_gate"}
    gate |= {"options": list(options.values()), "initial_option": options[assignment.debrief_gate]}
    blocks = [section(word)] if word else []
    blocks.append(section(f"*{name(assignment.title)}*\nDebriefs of this assignment:", accessory=gate))
    choices = [option(words, SetBranches(assignment.id, answer)) for answer, words in BRANCHES.items()]
    branches: dict[str, Any] = {"type": "static_select", "action_id": "branches_count", "options": choices}
    branches["initial_option"] = choices[assignment.counts_branches]
    blocks.append(section("Rewound interviews:", accessory=branches))
    times = [option(words, SetUntold(assignment.id, answer)) for answer, words in UNTOLD.items()]
    untold: dict[str, Any] = {"type": "static_select", "action_id": "show_untold", "options": times}
    untold["initial_option"] = times[bool(assignment.shows_untold)]
    blocks.append(section("Students read what a client never told them:", accessory=untold))
    if agreement:
        blocks += sections("\n".join(["*Your scores compared with the model's*", *map(_agreed, agreement.items())]))
    if not total:
        blocks.append(section(NONE_YET))
    for row in rows:
        open_it = button("Read", "read_debrief", OfDebrief(row.debrief.id))
        words = f"*{name(row.student)}* with {name(row.client)}\n{debrief_state(row.debrief)}"
        blocks.append(section(words, accessory=open_it))
    doing = pages(
        "debriefs_page", partial(DebriefsPage, assignment.id), offset=offset, shown=len(rows), size=LISTED, total=total
    )
    if release := release_all(assignment.id, waiting, doubted, action="release_debriefs"):
        doing.append(release)
    if doing:
        blocks.append(actions(*doing))
    return modal("Debriefs", "debriefs", blocks, metadata=DebriefsPage(assignment.id, offset))


@dataclass(frozen=True)
class ReviewExtras:
    """What is shown around a debrief: its neighbors, whether it is a page of an attempt, and a sentence on top.

    `word` has markup.
    """

    around: AttemptContext = field_of(default_factory=AttemptContext)
    in_attempt: bool = False
    word: str = ""


def form(
    debrief: DebriefDB,
    session: SessionDB,
    *,
    student: str,
    reflection: ReflectionDB | None,
    levels: dict[str, int],
    extras: ReviewExtras | None = None,
) -> dict[str, Any]:
    """Build the modal of one debrief. An unreleased debrief can be edited and released.

    `levels` are those that the reader gave. Texts of levels are cut until the modal fits.
    """
    return fitting(
        lambda most: _form(debrief, session, student, reflection, levels, extras or ReviewExtras(), most), SHOWN_LEVELS
    )


def without_debrief(session: SessionDB, *, student: str, around: AttemptContext) -> dict[str, Any]:
    """Build the page of an attempt that has no debrief yet."""
    blocks = [
        section(f"*{name(student)}* with {name(str(session.persona['name']))}"),
        tabs(session.id, around, AttemptTab.DEBRIEF),
        section(f"{debrief_state(None)}."),
    ]
    return modal("Debrief", "attempt_without_debrief", blocks)


def _form(
    debrief: DebriefDB,
    session: SessionDB,
    student: str,
    reflection: ReflectionDB | None,
    levels: dict[str, int],
    extras: ReviewExtras,
    most: int,
) -> dict[str, Any]:
    shown = debrief.shown
    is_open = debrief.state == DebriefState.WRITTEN and debrief.released_at is None
    client = name(str(session.persona["name"]))
    blocks = [section(extras.word)] if extras.word else []
    blocks.append(section(f"*{name(student)}* with {client}\n{debrief_state(debrief)}"))
    blocks.append(tabs(session.id, extras.around, AttemptTab.DEBRIEF, is_form=is_open))
    if reflection is not None:
        written = [(label, words) for key, label in FIELDS if (words := getattr(reflection, key).strip())]
        said = [f"{label} _{escape(words)}_" for label, words in written]
        blocks += sections(
            "\n".join(["*The student's reflection*", *(said or [("The student left all three fields empty.")])])
        )
    if debrief.state == DebriefState.WRITTEN:
        blocks.append(header("What went well"))
        blocks += _none_found(is_open=is_open) if not shown.strengths else []
        for number, strength in enumerate(shown.strengths):
            blocks += _remark(strength, number, is_open=is_open)
        blocks.append(header("What to try"))
        blocks += _none_found(is_open=is_open) if not shown.to_try else []
        for number, suggestion in enumerate(shown.to_try):
            blocks += _remark(suggestion, number, instead=suggestion.instead, is_open=is_open)
        blocks += _adding(shown.note) if is_open else sections(f"*Note*\n{escape(shown.note)}") if shown.note else []
        blocks += _levels(shown.criteria, session, levels, most, is_open=is_open)
        blocks += _trust(shown, most)
    if most != OPTION_TEXT:
        blocks.append(context(CUT))
    doing = []
    if debrief.state in {DebriefState.WRITTEN, DebriefState.FAILED}:
        sure = confirm("Regenerate this debrief?", "This version is kept too.", yes="Regenerate", no="No")
        doing.append(button("Regenerate", "regrade_debrief", OfDebrief(debrief.id), confirm=sure))
    if debrief.withheld and debrief.released_at is not None:
        doing.append(button("Release the withheld scores", "release_withheld", OfDebrief(debrief.id), style="primary"))
    if doing:
        blocks.append(actions(*doing))
    if is_open:
        choices = [option("Don't send yet", "wait"), option("Send it to the student", "release")]
        blocks.append(field("then", "After saving", select(choices, initial="wait")))
    submit = "Save" if any(block["type"] == "input" for block in blocks) else ""
    return modal("Debrief", "debrief_form", blocks, submit=submit, metadata=_form_of(debrief, extras))


def _form_of(debrief: DebriefDB, extras: ReviewExtras) -> DebriefForm:
    return DebriefForm(debrief.id, debrief.revision, extras.in_attempt)


def _none_found(*, is_open: bool) -> list[dict[str, Any]]:
    more = " You can add your own under *Add something*." if is_open else ""
    return [context(f"The model found nothing that it could quote.{more}")]


def _remark(row: Strength, number: int, *, is_open: bool, instead: str | None = None) -> list[dict[str, Any]]:
    kind = "s" if instead is None else "t"
    blocks = [context(f"*{SKILLS[row.skill]}*, line {row.line}: “{escape(row.quote)}”")]
    if not is_open:
        other = f"\nInstead: “{escape(instead)}”" if instead else ""
        return [*blocks, *sections(f"{escape(row.why)}{other}")]
    hint = "Clear this to remove the remark."
    label = "Why" if instead is None else "Why, and what to try"
    blocks.append(
        text_input(f"{kind}{number}", label, value=row.why, is_long=True, is_optional=True, max_length=600, hint=hint)
    )
    if instead is not None:
        blocks.append(
            text_input(
                f"i{number}", ("What the student could have said"), value=instead, is_optional=True, max_length=600
            )
        )
    return blocks


def _trust(shown: Findings, most: int) -> list[dict[str, Any]]:
    """Return the blocks that describe trust. The student gets them with a picture."""
    if not shown.trust:
        return []
    never = [f"• {name(fact, LONGEST if most == OPTION_TEXT else 5 * most)}" for fact in shown.never_told]
    words = [course(shown.trust), *(["What the client never told the student:", *never] if never else [])]
    return [header("Trust"), *sections("\n".join(words))]


def _adding(note: str) -> list[dict[str, Any]]:
    skills = [option(words, skill.value) for skill, words in SKILLS.items()]
    return [
        header("Add something"),
        text_input("note", "Your note to the student", value=note, is_long=True, is_optional=True, max_length=LONGEST),
        text_input(
            "new_quote",
            "Quote from the student",
            is_optional=True,
            max_length=200,
            hint=("Copy the student's exact words."),
        ),
        field("new_skill", "Skill", select(skills), is_optional=True),
        text_input("new_why", "Your remark on this quote", is_long=True, is_optional=True, max_length=600),
        text_input(
            "new_instead",
            "What the student could have said",
            is_optional=True,
            max_length=300,
            hint="Fill this in for a suggestion. Leave it empty for praise.",
        ),
    ]


def _levels(
    criteria: list[JudgedCriterion], session: SessionDB, levels: dict[str, int], most: int, *, is_open: bool
) -> list[dict[str, Any]]:
    if not criteria:
        return []
    rows = {row["name"]: row["levels"] for row in session.grading["rubric"]["criteria"]}
    what = (
        "The student sees your scores instead of the model's."
        if is_open
        else "For comparison only. This debrief has already been sent."
    )
    blocks = [header("Your scores"), context(what)]
    for row in criteria:
        options = [
            option(clipped(f"{level['points']}: {level['description']}", most), str(level["points"]))
            for level in rows[row.name]
        ]
        own = str(levels[row.name]) if row.name in levels else None
        element = select(options, initial=own)
        element["placeholder"] = plain_text("Not scored by you", 150)
        hint = f"Line {row.evidence.line}: “{row.evidence.quote}” {row.why}" if row.evidence else row.why
        hint = f"Check this score: the count says otherwise. {row.contradiction} {hint}" if row.contradiction else hint
        if most != OPTION_TEXT:
            hint = clipped(hint, 2 * most)
        blocks.append(field(f"l_{row.key}", f"{row.name} ({_models(row)})", element, is_optional=True, hint=hint))
    return blocks


def _models(row: JudgedCriterion) -> str:
    whose = "counted" if row.is_counted else "the model"
    match row.verdict:
        case CriterionVerdict.JUDGED:
            return f"{whose}: {row.points} of {row.best}" if not row.by_teacher else f"now {row.points} of {row.best}"
        case CriterionVerdict.NO_CHANCE:
            return f"{whose}: no chance to practice"
        case _:
            return f"{whose}: not scored"


def _agreed(found: tuple[str, Agreement]) -> str:
    criterion, row = found
    held = " *Not sent without your review.*" if row.is_low else ""
    return (
        f"• {name(criterion)}: {counted(row.pairs, 'pair', 'pairs')}, "
        f"{row.exact:.0%} the same, {row.within_one:.0%} within one level, "
        f"weighted kappa {row.kappa:.2f} ({row.interval[0]:.2f} to {row.interval[1]:.2f}).{held}"
    )
