"""Personas from public sets: where each part of a profile goes, and what is said about the rest."""

import json
from typing import Any

import pytest

from models.client_profile import ClientProfileCreate, Difficulty
from services.library.owned_file import PERSONA_FILE
from services.library.persona_sets.draft import ImportedPersona, Misfit, PersonaSetError
from services.library.persona_sets.read_set import LARGEST, read_set
from tests.services.library.persona_sets import ACT, ADAPTIVE, EEYORE, MI, PSI, TALK_DEP


def read(*profiles: dict[str, Any]) -> list[ImportedPersona]:
    """Return what a file with these profiles gives."""
    return read_set(json.dumps(profiles).encode()).personas


def one(profile: dict[str, Any], **fields: Any) -> ImportedPersona:
    """Return what a profile with changed fields gives."""
    return read({**profile, **fields})[0]


def levels(persona: ClientProfileCreate) -> dict[str, float]:
    """Return the level of each hidden fact."""
    return {fact.text: fact.level for fact in persona.hidden_facts}


def test_a_cognitive_model_becomes_hidden_beliefs_and_a_reaction() -> None:
    """PATIENT-Psi: the deeper a belief, the more trust it takes."""
    found = one(PSI)

    assert levels(found.persona) == {
        "What the client believes deep down: I cannot finish anything.": 4,
        "What the client believes deep down: I am a burden.": 4,
        "What the client goes by: If I ask, I owe.": 3,
        "What the client goes by in low times: Nobody can be asked.": 3.5,
    }
    assert found.persona.reactions[0].model_dump() == {
        "situation": "The landlord's letter / on the table",
        "belief": "It is over",
        "reaction": "Leaves it closed; feels afraid, ashamed",
    }
    assert "burden" not in found.persona.background
    assert found.persona.style == "Tangential"
    assert found.misfits[Misfit.ID] == ["id 9-1"]
    assert Misfit.NO_PLACE not in found.misfits
    assert "age is 40" in found.misfits[Misfit.DEFAULT]
    assert "style is Tangential, the first of 2" in found.misfits[Misfit.DEFAULT]


def test_a_profile_about_change_becomes_reasons_for_and_against() -> None:
    """ConsistentMI: it has no names, and the plan is what the client keeps to themselves."""
    found = one(MI)
    persona = found.persona

    assert (persona.name, persona.issues, persona.difficulty) == ("Client 1", ["Substance use"], Difficulty.HARD)
    assert persona.reasons_for_change == "You want to see your sons grow up."
    assert persona.reasons_against_change == "You believe that smoking keeps you awake."
    assert persona.background == "You drive a bus.\nYou have two sons."
    assert "of two minds" in persona.situation
    assert levels(persona) == {"You would try it on Sundays.": 3.5}
    assert found.misfits[Misfit.NO_PLACE] == ["states after the first", "topics in Motivation", "utterances"]
    assert found.misfits[Misfit.ID] == ["idx 7"]


@pytest.mark.parametrize("field", ["Initial Stage", "initial_stage"])
def test_the_stage_can_be_a_field_of_its_own(field: str) -> None:
    """PatientHub repeats the set so. An unknown stage is reported."""
    profile = {name: value for name, value in MI.items() if name != "states"}

    assert "no reason to change yet" in one(profile, **{field: "Precontemplation"}).persona.situation
    assert "stage Elsewhere" in one(profile, **{field: "Elsewhere"}).misfits[Misfit.NO_PLACE]


def test_what_the_memory_names_is_hidden_and_nowhere_else() -> None:
    """PatientAct: levels come in halves, and tags say which questions open a fact."""
    found = one(ACT)
    persona = found.persona
    facts = {fact.text: fact for fact in persona.hidden_facts}
    shown = persona.model_dump_json(exclude={"hidden_facts"})

    assert facts["He wakes at three."].level == 2.5
    assert facts["He wakes at three."].synonyms == ["nights", "sleep"]
    assert facts["He waits for his son to call."].is_sensitive
    assert levels(persona)["What the client believes deep down: I am unlovable"] == 4
    assert "three" not in shown
    assert "his son" not in shown
    assert (persona.age, persona.gender, persona.issues) == (70, "Man", ["Anxiety"])
    assert persona.situation == "His doctor sent him.\nHe eats alone."
    assert (persona.strengths, persona.protective_factors) == ("He is patient.", "A neighbor cooks on Fridays.")
    assert persona.risk_factors.splitlines()[0] == "His father never spoke."
    assert persona.reactions[0].situation == "With the helper"
    assert found.misfits[Misfit.NO_PLACE] == ["seed.attachment_style", "situation"]
    assert "age is 70 (the file says “Elderly”)" in found.misfits[Misfit.DEFAULT]


def test_three_more_sets_of_patienthub_are_read() -> None:
    """They bring words, an opening line, and several situations."""
    rosa, nurse, ada = read(TALK_DEP, EEYORE, ADAPTIVE)

    assert rosa.persona.words_used == ["you know maybe", "who cares"]
    assert rosa.misfits[Misfit.NO_PLACE] == ["bdi_score", "key_negative_symptoms.severity"]
    assert (nurse.persona.name, nurse.persona.difficulty) == ("Client 2", Difficulty.HARD)
    assert [reaction.situation for reaction in nurse.persona.reactions] == ["A call at night", "Sunday"]
    assert list(levels(nurse.persona)) == ["What the client believes deep down: I am trapped."]
    assert ada.persona.opening_line == "Could you close the door?"
    assert ada.persona.issues == ["Pain and fear of it"]


@pytest.mark.parametrize("profile", [PSI, MI, ACT, TALK_DEP, EEYORE, ADAPTIVE])
def test_every_persona_can_be_read_by_the_app(profile: dict[str, Any]) -> None:
    """The file is in the app's own format, and says where the persona is from."""
    persona = one(profile).persona

    assert PERSONA_FILE.read(PERSONA_FILE.write(persona)) == persona
    assert persona.source
    assert persona.license == "Not stated in the file"
    assert one(profile, license="CC BY 4.0").persona.license == "CC BY 4.0"


def test_texts_are_data_and_are_cut_to_the_apps_limits() -> None:
    """Control characters go, each cut is reported, and the result can still be read."""
    items = [{"content": f"Fact {number}. {'x' * 600}", "disclosure_level": 9} for number in range(40)]
    long = one(
        PSI,
        name="N\x1b[31mo\u202era\x00\ud800" + "n" * 100,
        history="h" * 4000,
        situation="s" * 400,
        cognitive_models=[{"situation": f"S {number}", "behavior": "b" * 290} for number in range(12)],
    )
    full = one(ACT, memory={"items": items})

    assert long.persona.name.startswith("N[31moran")
    assert len(long.persona.name) == 80
    assert len(long.persona.reactions) == 8
    assert {"name (108 characters, 80 fit)", "reactions (12, 8 fit)"} <= set(long.misfits[Misfit.CUT])
    assert "background (4,021 characters, 3,000 fit)" in long.misfits[Misfit.CUT]
    assert len(full.persona.hidden_facts) == 30
    assert any(note.startswith("hidden facts (4") for note in full.misfits[Misfit.CUT])
    assert "a level is 4 (the file says 9)" in full.misfits[Misfit.DEFAULT]
    for persona in (long.persona, full.persona):
        assert PERSONA_FILE.read(PERSONA_FILE.write(persona)) == persona


@pytest.mark.parametrize("value", [None, 7, True, "9" * 400, float("nan"), {"a": {"b": []}}, [[1]], [{"x": 1}, "y"]])
def test_a_field_of_any_shape_does_no_harm(value: object) -> None:
    """What cannot be read is reported as without a place."""
    for profile in (PSI, MI, ACT, TALK_DEP, EEYORE, ADAPTIVE):
        for field in profile:
            assert len(read({**PSI, "id": 1}, {**profile, field: value})) >= 1
    for part in ACT["profile"]:
        assert read({**ACT, "profile": {**ACT["profile"], part: value}}, PSI)
    assert "history" in one(PSI, history={"a": "b"}).misfits[Misfit.NO_PLACE]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"[]", "has no profiles"),
        (b"{}", "has no profiles"),
        (b"Dear Nora", "is not JSON: line 1, character 1"),
        (b"\xff\xfe{}", "is not text in UTF-8"),
        (b'[{"a": 1}]', "none of the known forms: PatientHub, ConsistentMI, and PATIENT-Psi"),
        (b"7", "none of the known forms"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(content: bytes, sentence: str) -> None:
    """Nothing technical reaches the operator."""
    with pytest.raises(PersonaSetError, match=sentence):
        read_set(content)


def test_a_file_that_would_overload_the_app_is_refused() -> None:
    """It is large, deep, or has a number of thousands of digits."""
    for content, sentence in (
        (b"[" * 100_000, "is nested too deeply"),
        (b"9" * 5000, "a number that is much too long"),
        (b" " * (LARGEST + 1), "is larger than 50 MB"),
    ):
        with pytest.raises(PersonaSetError, match=sentence):
            read_set(content)


def test_a_profile_that_cannot_be_read_does_not_stop_the_others() -> None:
    """Its number says which one it is. JSON Lines and objects by key are read like a list."""
    mixed = read_set(json.dumps([PSI, {**PSI, "name": " "}, {"a": 1}, ACT]).encode())
    lines = read_set(b"\n".join(json.dumps(profile).encode() for profile in (PSI, ACT)))
    keyed = read_set(json.dumps({"one": PSI, "two": ACT}).encode())

    assert [found.persona.name for found in mixed.personas] == ["Nora", "Emil Stone"]
    assert mixed.problems[0] == "Profile 2: It has no name. Add a “name” to it."
    assert mixed.problems[1].startswith("Profile 3: It has none of the known forms")
    assert lines == keyed
    assert read_set(json.dumps(PSI).encode()).personas == read(PSI)
