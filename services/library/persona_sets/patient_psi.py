"""Profiles of PATIENT-Psi: a cognitive model of one client, as published and as its generator writes it.

The core beliefs and the beliefs that follow from them are what a student has to find, so they become hidden facts.
"""

from services.library.persona_sets.draft import Draft, ImportedPersona, PersonaSet
from services.library.persona_sets.record import Record

CORE = ("helpless_belief", "unlovable_belief", "worthless_belief")
CORE_LEVEL, LOW_TIME_LEVEL, RULE_LEVEL = 4.0, 3.5, 3.0
ABOUT_THEMSELVES = "how the client sees themselves"
ABOUT_RULES = "what the client expects of themselves and others"
STYLES = {
    "plain": "Plain",
    "upset": "Upset",
    "verbose": "Verbose",
    "reserved": "Reserved",
    "tangent": "Tangential",
    "pleasing": "Pleasing",
}
"""The set's six styles, and the product's names for them."""


def knows(record: Record) -> bool:
    """Return whether the profile has the fields of this set."""
    return record.has(*CORE, "cognitive_models") or (
        record.has("intermediate_belief") and record.has("coping_strategies")
    )


def name_of(record: Record) -> str:
    """Return the client's name, or "" if there is none."""
    return record.text("name")


def convert(draft: Draft) -> ImportedPersona:
    """Return the persona with what did not fit."""
    record = draft.record
    draft.without_id("id")
    _style(draft, record.texts("type", "style"))
    if age := record.text("age"):
        draft.age(age)
    draft.gender(record.text("gender"))
    fill_model(draft, record)
    return draft.done()


def fill_model(draft: Draft, model: Record) -> None:
    """Fill the draft from a cognitive model: the history, the beliefs, and the situations."""
    draft.fill("background", model.text("history", "life_history", "relevant_history"), model.text("coping_strategies"))
    groups, described = model.texts("core_beliefs"), model.texts("core_belief_description")
    for belief in [*(text for field in CORE for text in model.texts(field)), *(described or groups)]:
        draft.fact(
            f"What the client believes deep down: {belief}", level=CORE_LEVEL, topic=ABOUT_THEMSELVES, is_sensitive=True
        )
    for belief in model.texts("intermediate_belief", "intermediate_beliefs"):
        draft.fact(f"What the client goes by: {belief}", level=RULE_LEVEL, topic=ABOUT_RULES)
    for belief in model.texts("intermediate_belief_depression", "intermediate_beliefs_during_depression"):
        draft.fact(f"What the client goes by in low times: {belief}", level=LOW_TIME_LEVEL, topic=ABOUT_RULES)
    for situation in model.records("cognitive_models") or [model]:
        _reaction(draft, situation)


def _style(draft: Draft, styles: list[str]) -> None:
    known = [STYLES[style.casefold()] for style in styles if style.casefold() in STYLES]
    if not known:
        return
    note = f"style is {known[0]}, the first of {len(styles)}" if len(styles) > 1 else ""
    draft.fill_with("style", known[0], note=note)


def _reaction(draft: Draft, model: Record) -> None:
    feelings = ", ".join(model.texts("emotion", "emotions"))
    behavior = " ".join(model.texts("behavior", "behaviors"))
    felt = f"feels {feelings}" if feelings else ""
    draft.reaction(
        model.text("situation"),
        belief=" ".join(model.texts("auto_thought", "auto_thoughts", "automatic_thought", "automatic_thoughts")),
        reaction="; ".join(part for part in (behavior.rstrip("."), felt) if part),
    )


SET = PersonaSet("PATIENT-Psi", "PATIENT-Psi", knows, name_of, convert)
