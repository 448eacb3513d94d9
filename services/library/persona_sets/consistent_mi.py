"""Profiles of ConsistentMI, as published in JSON Lines and as PatientHub repeats them in a list.

The client keeps a plan to themselves until they are ready, so the plans become hidden facts. The profiles have no names.
"""

from models.client_profile import Difficulty
from services.library.persona_sets.draft import Draft, ImportedPersona, PersonaSet
from services.library.persona_sets.record import Record, number_of

PLAN_LEVEL = 3.5
ABOUT_PLANS = "what the client would be ready to try"
OPEN, MIDDLING = 4, 3
"""From these mean receptivities on, of at most 5, a client is easy or moderate to reach."""
SUBSTANCES = ("alcohol", "drink", "drug", "smok", "opioid", "cannabis")
STAGES = {
    "precontemplation": "The client sees no reason to change yet.",
    "contemplation": "The client thinks about a change and is of two minds.",
    "preparation": "The client wants to change and looks for a way.",
    "action": "The client has begun to change.",
    "maintenance": "The client has changed and wants it to last.",
}


def knows(record: Record) -> bool:
    """Return whether the profile has the fields of this set."""
    return sum(record.has(field) for field in ("Personas", "Beliefs", "Motivation", "Acceptable Plans")) > 1


def name_of(record: Record) -> str:
    """Return the client's name, or "". The published profiles have none."""
    return record.text("name")


def convert(draft: Draft) -> ImportedPersona:
    """Return the persona with what did not fit."""
    record = draft.record
    draft.without_id("idx", "id")
    topic, behavior = record.text("topic"), record.text("Behavior")
    draft.fill("background", *record.texts("Personas"))
    draft.fill(
        "situation",
        f"It is about {topic}." if topic else "",
        f"What others would change: {behavior}." if behavior else "",
        _stage(draft),
    )
    if said := behavior or topic:
        draft.issue("Substance use" if any(word in said.casefold() for word in SUBSTANCES) else said)
    draft.fill("reasons_against_change", *record.texts("Beliefs"))
    _motivation(draft)
    for plan in record.texts("Acceptable Plans"):
        draft.fact(plan, level=PLAN_LEVEL, topic=ABOUT_PLANS)
    _difficulty(draft, record.texts("suggestibilities", "receptivity"))
    return draft.done()


def _stage(draft: Draft) -> str:
    stages = draft.record.texts("Initial Stage", "states")
    if not stages:
        return ""
    if len(stages) > 1:
        draft.note_no_place("states after the first")
    if stages[0].casefold() not in STAGES:
        draft.note_no_place(f"stage {stages[0][:40]}")
    return STAGES.get(stages[0].casefold(), "")


def _motivation(draft: Draft) -> None:
    """Use the sentence at the end. The entries before it are the topics that lead to it."""
    motives = draft.record.texts("Motivation")
    draft.fill("reasons_for_change", *motives[-1:])
    if motives[:-1]:
        draft.note_no_place("topics in Motivation")


def _difficulty(draft: Draft, scores: list[str]) -> None:
    numbers = [number for score in scores if (number := number_of(score)) is not None]
    if not numbers:
        return
    mean = sum(numbers) / len(numbers)
    level = Difficulty.EASY if mean >= OPEN else Difficulty.MODERATE if mean >= MIDDLING else Difficulty.HARD
    draft.fill_with("difficulty", level)


SET = PersonaSet("ConsistentMI", "ConsistentMI", knows, name_of, convert, may_lack_name=True)
