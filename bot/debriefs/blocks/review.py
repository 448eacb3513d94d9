"""The teacher's side of debriefs: the list of an assignment, and one debrief to read, edit and release. Pure."""

from functools import partial
from typing import Any

from bot.core.block_sizes import fitting
from bot.debriefs.blocks.trust import course
from bot.slack.blocks.kit import (
    OPTION_TEXT,
    actions,
    button,
    confirm,
    context,
    date_token,
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
from bot.slack.payloads import DebriefForm, DebriefsPage, OfAssignment, OfDebrief, SetBranches, SetGate, YesNo
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
from services.debriefs.agreement_service import Agreement
from services.debriefs.debrief_review import ListedDebrief
from services.debriefs.wording_filter import FIELDS, SKILLS

LISTED = 20
"""Two blocks each, within the hundred of a modal."""

LONGEST = 1000
CUT = "“…” marks what is longer than shown. The file of the transcript has all of it: `/vc-progress`, *Open*."
SHOWN_LEVELS = (OPTION_TEXT, 40, 20)
"""Characters of a level in a menu: tried one after another until the form fits."""

GATES = {
    DebriefGate.AT_ONCE: "Go out at once",
    DebriefGate.HELD: "Wait for a teacher's release",
    DebriefGate.HELD_BATCH: "Wait for a release; may take a day, at half price",
}
NONE_YET = (
    "There are no debriefs yet. They come when students have looked back on an interview; `/vc-progress` in the channel "
    "shows who has practised."
)
BRANCHES = {YesNo.NO: "Count as no attempt", YesNo.YES: "Count as attempts"}


def listing(
    assignment: AssignmentDB,
    rows: list[ListedDebrief],
    *,
    offset: int,
    total: int,
    waiting: int,
    agreement: dict[str, Agreement],
    word: str = "",
) -> dict[str, Any]:
    """The modal with the gate, the agreement and a page of the debriefs."""
    options = {gate: option(words, SetGate(assignment.id, gate)) for gate, words in GATES.items()}
    gate: dict[str, Any] = {"type": "static_select", "action_id": "debrief_gate"}
    gate |= {"options": list(options.values()), "initial_option": options[assignment.debrief_gate]}
    blocks = [section(word)] if word else []
    blocks.append(section(f"*{name(assignment.title)}*\nDebriefs of this assignment:", accessory=gate))
    choices = [option(words, SetBranches(assignment.id, answer)) for answer, words in BRANCHES.items()]
    branches: dict[str, Any] = {"type": "static_select", "action_id": "branches_count", "options": choices}
    branches["initial_option"] = choices[assignment.counts_branches]
    blocks.append(section("Rewound interviews:", accessory=branches))
    if agreement:
        blocks += sections("\n".join(["*Your levels beside the model's*", *map(_agreed, agreement.items())]))
    if not total:
        blocks.append(section(NONE_YET))
    for row in rows:
        open_it = button("Read", "read_debrief", OfDebrief(row.debrief.id))
        words = f"*{name(row.student)}* with {name(row.client)}\n{state_words(row.debrief)}"
        blocks.append(section(words, accessory=open_it))
    doing = pages(
        "debriefs_page", partial(DebriefsPage, assignment.id), offset=offset, shown=len(rows), size=LISTED, total=total
    )
    if waiting:
        sure = confirm("Release all?", f"{waiting} go to their students as they are.", yes="Release", no="Not yet")
        of = OfAssignment(assignment.id)
        doing.append(button(f"Release all ({waiting})", "release_debriefs", of, style="primary", confirm=sure))
    if doing:
        blocks.append(actions(*doing))
    return modal("Debriefs", "debriefs", blocks, metadata=DebriefsPage(assignment.id, offset))


def state_words(debrief: DebriefDB) -> str:
    """Where a debrief stands, as a teacher reads it."""
    again = f", version {debrief.version}" if debrief.version > 1 else ""
    if debrief.released_at is not None:
        at = date_token(int(debrief.released_at.timestamp()))
        left = f"; {len(debrief.withheld)} held back" if debrief.withheld else ""
        return f"Went out {at}{again}{left}"
    match debrief.state:
        case DebriefState.WRITTEN:
            return f"*Waits for your release*{again}"
        case DebriefState.FAILED:
            return f"Could not be written{again}"
        case DebriefState.STOPPED:
            return f"Waits for a mistake of the app to be fixed{again} (reference {debrief.reference})"
        case _:
            return f"Is being written{again}"


def form(
    debrief: DebriefDB,
    session: SessionDB,
    *,
    student: str,
    reflection: ReflectionDB | None,
    levels: dict[str, int],
) -> dict[str, Any]:
    """One debrief: as it stands, and where it has not gone out, to edit, drop from, add to and release."""
    return fitting(lambda most: _form(debrief, session, student, reflection, levels, most), SHOWN_LEVELS)


def _form(
    debrief: DebriefDB,
    session: SessionDB,
    student: str,
    reflection: ReflectionDB | None,
    levels: dict[str, int],
    most: int,
) -> dict[str, Any]:
    shown = debrief.shown
    is_open = debrief.state == DebriefState.WRITTEN and debrief.released_at is None
    client = name(str(session.persona["name"]))
    blocks = [section(f"*{name(student)}* with {client}\n{state_words(debrief)}")]
    if reflection is not None:
        written = [(label, words) for key, label in FIELDS if (words := getattr(reflection, key).strip())]
        said = [f"{label} _{escape(words)}_" for label, words in written]
        blocks += sections("\n".join(["*The student's own words*", *(said or ["All three fields were left empty."])]))
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
        sure = confirm("Write it anew?", "This one stays beside the new one.", yes="Write anew", no="No")
        doing.append(button("Write it anew", "regrade_debrief", OfDebrief(debrief.id), confirm=sure))
    if debrief.withheld and debrief.released_at is not None:
        doing.append(button("Release what is held back", "release_withheld", OfDebrief(debrief.id), style="primary"))
    if doing:
        blocks.append(actions(*doing))
    if is_open:
        choices = [option("Keep it waiting", "wait"), option("Release it to the student", "release")]
        blocks.append(field("then", "When this is saved", select(choices, initial="wait")))
    submit = "Save" if any(block["type"] == "input" for block in blocks) else ""
    return modal("Debrief", "debrief_form", blocks, submit=submit, metadata=DebriefForm(debrief.id, debrief.revision))


def _none_found(*, is_open: bool) -> list[dict[str, Any]]:
    more = " Under *Add something* you can write a remark of your own." if is_open else ""
    return [context(f"Nothing that a line of the student's would show.{more}")]


def _remark(row: Strength, number: int, *, is_open: bool, instead: str | None = None) -> list[dict[str, Any]]:
    kind = "s" if instead is None else "t"
    blocks = [context(f"*{SKILLS[row.skill]}*, line {row.line}: “{escape(row.quote)}”")]
    if not is_open:
        other = f"\nInstead: “{escape(instead)}”" if instead else ""
        return [*blocks, *sections(f"{escape(row.why)}{other}")]
    hint = "Leave it empty to drop this remark."
    label = "Why" if instead is None else "Why, and what to try"
    blocks.append(
        text_input(f"{kind}{number}", label, value=row.why, is_long=True, is_optional=True, max_length=600, hint=hint)
    )
    if instead is not None:
        blocks.append(text_input(f"i{number}", "Another wording", value=instead, is_optional=True, max_length=600))
    return blocks


def _trust(shown: Findings, most: int) -> list[dict[str, Any]]:
    """How trust went, which goes out as a picture and in these words."""
    if not shown.trust:
        return []
    never = [f"• {name(fact, LONGEST if most == OPTION_TEXT else 5 * most)}" for fact in shown.never_told]
    words = [course(shown.trust), *(["What the client never told:", *never] if never else [])]
    return [header("Trust"), *sections("\n".join(words))]


def _adding(note: str) -> list[dict[str, Any]]:
    skills = [option(words, skill.value) for skill, words in SKILLS.items()]
    return [
        header("Add something"),
        text_input("note", "A note from you", value=note, is_long=True, is_optional=True, max_length=LONGEST),
        text_input(
            "new_quote", "A remark: the student's words", is_optional=True, max_length=200, hint="Letter by letter."
        ),
        field("new_skill", "What it is about", select(skills), is_optional=True),
        text_input("new_why", "Your remark on them", is_long=True, is_optional=True, max_length=600),
        text_input(
            "new_instead",
            "Another wording",
            is_optional=True,
            max_length=300,
            hint="With it, this is something to try; without it, something that went well.",
        ),
    ]


def _levels(
    criteria: list[JudgedCriterion], session: SessionDB, levels: dict[str, int], most: int, *, is_open: bool
) -> list[dict[str, Any]]:
    if not criteria:
        return []
    rows = {row["name"]: row["levels"] for row in session.grading["rubric"]["criteria"]}
    what = (
        "They go out instead of the model's, and show how far you two agree."
        if is_open
        else "They show how far you and the model agree; what has gone out stays as it is."
    )
    blocks = [header("Your own levels"), context(what)]
    for row in criteria:
        options = [
            option(clipped(f"{level['points']}: {level['description']}", most), str(level["points"]))
            for level in rows[row.name]
        ]
        own = str(levels[row.name]) if row.name in levels else None
        element = select(options, initial=own)
        element["placeholder"] = plain_text("No level of your own", 150)
        hint = f"Line {row.evidence.line}: “{row.evidence.quote}” {row.why}" if row.evidence else ""
        if most != OPTION_TEXT:
            hint = clipped(hint, 2 * most)
        blocks.append(field(f"l_{row.key}", f"{row.name} ({_models(row)})", element, is_optional=True, hint=hint))
    return blocks


def _models(row: JudgedCriterion) -> str:
    match row.verdict:
        case CriterionVerdict.JUDGED:
            return f"the model: {row.points} of {row.best}" if not row.by_teacher else f"now {row.points} of {row.best}"
        case CriterionVerdict.NO_CHANCE:
            return "the model: no chance to practise"
        case _:
            return "the model: not judged"


def _agreed(found: tuple[str, Agreement]) -> str:
    criterion, row = found
    held = " *Held back from going out by itself.*" if row.is_low else ""
    return (
        f"• {name(criterion)}: {row.pairs} {'pair' if row.pairs == 1 else 'pairs'}, "
        f"{row.exact:.0%} the same, {row.within_one:.0%} within one level, kappa {row.kappa:.2f}.{held}"
    )
