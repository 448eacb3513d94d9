"""Other sets in PatientHub whose profiles say who the client is: TalkDep, Eeyore, and Adaptive-VP."""

import re

from models.client_profile import Difficulty
from services.library.persona_sets import patient_psi
from services.library.persona_sets.draft import UNKNOWN, Draft, ImportedPersona, PersonaSet
from services.library.persona_sets.record import Record

NAME = "PatientHub"
GUARDED_LEVEL = 3.0
DIFFICULTIES = {"low": Difficulty.EASY, "medium": Difficulty.MODERATE, "high": Difficulty.HARD}
"""How hard a client with this resistance is to reach."""
_PHRASE = re.compile(r"[\"“]([^\"“”]+)[\"”]")


def _is_talk_dep(record: Record) -> bool:
    return record.has("linguistic_patterns") and record.has("life_history")


def _is_eeyore(record: Record) -> bool:
    return record.has("cognitive profile") and record.has("profile")


def _is_adaptive(record: Record) -> bool:
    return record.has("first_statement")


def _own_name(record: Record) -> str:
    return record.text("name")


def _eeyore_name(record: Record) -> str:
    """Return the name, or "" where the set says that it does not know it."""
    name = record.record("profile").text("name")
    return "" if name.casefold() in UNKNOWN else name


def _talk_dep(draft: Draft) -> ImportedPersona:
    record = draft.record
    draft.age(record.text("age"))
    draft.gender(record.text("gender"))
    draft.issue("Depression")
    draft.fill("background", *record.texts("life_history"), *record.texts("social_context"))
    draft.fill("situation", *record.texts("current_context_of_interaction"), *record.texts("emotional_tone"))
    draft.words("words_used", _PHRASE.findall(record.text("linguistic_patterns")))
    for symptom in record.records("key_negative_symptoms"):
        draft.fact(symptom.text("description"), level=GUARDED_LEVEL, topic=symptom.text("name"))
    return draft.done()


def _eeyore(draft: Draft) -> ImportedPersona:
    person = draft.record.record("profile")
    draft.without_id("id_source")
    draft.age(person.text("age"))
    draft.gender(person.text("gender"))
    draft.issue("Depression")
    if (work := person.text("occupation")).casefold() not in UNKNOWN:
        draft.fill("means", work)
    draft.fill("situation", person.text("situation of the client"))
    resistance = person.text("resistance toward the support").casefold()
    if resistance in DIFFICULTIES:
        draft.fill_with("difficulty", DIFFICULTIES[resistance])
    patient_psi.fill_model(draft, draft.record.record("cognitive profile"))
    return draft.done()


def _adaptive(draft: Draft) -> ImportedPersona:
    record = draft.record
    draft.without_id("id")
    draft.age(record.text("age"))
    draft.gender(record.text("gender"))
    draft.issue(record.text("Main symptom") or record.text("primary diagnosis"))
    draft.fill("background", record.text("social history"), record.text("History of present illness"))
    draft.fill("situation", record.text("situation"), record.text("communication_summary"))
    draft.fill("opening_line", record.text("first_statement"))
    return draft.done()


SETS = (
    PersonaSet(NAME, "PatientHub, set TalkDep", _is_talk_dep, _own_name, _talk_dep),
    PersonaSet(NAME, "PatientHub, set Eeyore", _is_eeyore, _eeyore_name, _eeyore, may_lack_name=True),
    PersonaSet(NAME, "PatientHub, set Adaptive-VP", _is_adaptive, _own_name, _adaptive),
)
