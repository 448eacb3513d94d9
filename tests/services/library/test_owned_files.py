"""Personas and rubrics as JSON files: exact round trips, and a sentence for every other file."""

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.client_profile import ClientProfileCreate, HiddenFact
from models.rubric import RubricCreate
from services.library.owned_file import LARGEST, PERSONA_FILE, RUBRIC_FILE, FileError, OwnedFile
from services.library.template_service import TemplateService
from tests.generated import RUBRICS
from tests.personas import PERSONAS

GENERATED = settings(max_examples=40)
READY = TemplateService()
LEON = READY.personas["leon-begay"].data
OARS = READY.rubrics["1-oars"].data
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=6,
)


@GENERATED
@given(data=PERSONAS)
def test_every_persona_survives_a_round_trip(data: ClientProfileCreate) -> None:
    """A second export is identical, byte for byte."""
    written = PERSONA_FILE.write(data)

    assert PERSONA_FILE.read(written) == data
    assert PERSONA_FILE.write(PERSONA_FILE.read(written)) == written
    assert len(written) < LARGEST


def test_a_fact_without_new_fields_is_written_as_before() -> None:
    """Versions that know no topic and no half level read the files of personas that need neither."""
    old = {"text": "He lies.", "level": 2, "earned_by": "", "is_sensitive": False}
    new = {"topic": "lying", "synonyms": ["miente"], "told_by": ["mentí"], "only_when_asked": False}

    for fact in (old, {**old, "level": 2.5, **new}):
        kept = HiddenFact.model_validate(fact)
        assert json.dumps(kept.model_dump(mode="json")) == json.dumps(fact)
    assert HiddenFact(text="He lies.").quarters == 12
    assert HiddenFact(text="He lies.", level=2.5).quarters == 10


@GENERATED
@given(data=RUBRICS)
def test_every_rubric_survives_a_round_trip(data: RubricCreate) -> None:
    """Even the longest one is within the size limit of an import."""
    written = RUBRIC_FILE.write(data)

    assert RUBRIC_FILE.read(written) == data
    assert len(written) < LARGEST


@settings(max_examples=100)
@given(content=st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(content=b"[" * 100_000)
@example(content=b'{"a":' * 100_000)
@example(content=b"\xef\xbb\xbf")
@example(content=b"9" * 5000)
def test_any_other_bytes_are_refused_with_a_sentence(content: bytes) -> None:
    """No other error is raised, and every sentence says what to do."""
    for file in (PERSONA_FILE, RUBRIC_FILE):
        with pytest.raises(FileError, match=r"Please|To import it"):
            file.read(content)


@settings(max_examples=100)
@given(name=st.sampled_from([*ClientProfileCreate.model_fields, "odd"]), value=VALUES)
def test_any_value_in_a_field_is_accepted_or_refused_with_the_fields_name(name: str, value: Any) -> None:
    """Values inside hidden facts are covered too."""
    whole = json.loads(PERSONA_FILE.write(LEON))
    whole["persona"][name] = value
    came = outcome(json.dumps(whole).encode())

    if isinstance(came, str):
        assert name in came or "is not a number" in came or "not text" in came
    else:
        assert PERSONA_FILE.read(PERSONA_FILE.write(came)) == came


def outcome(content: bytes) -> ClientProfileCreate | str:
    """Return the persona in the file, or the message of the refusal."""
    try:
        return PERSONA_FILE.read(content)
    except FileError as refusal:
        return refusal.message


def changed(file: OwnedFile[Any], data: Any, **facts: Any) -> bytes:
    """Return the file with some outer fields replaced. None removes a field."""
    whole = {**json.loads(file.write(data)), **facts}
    return json.dumps({key: value for key, value in whole.items() if value is not None}).encode()


def in_persona(**facts: Any) -> bytes:
    """Return Leon's file with some fields replaced."""
    return changed(PERSONA_FILE, LEON, persona={**LEON.model_dump(mode="json"), **facts})


def in_rubric(*weights: int, **facts: Any) -> bytes:
    """Return a rubric's file with these weights."""
    levels = [{"points": 0, "description": "No"}, {"points": 1, "description": "Yes"}]
    criteria = [{"name": f"c{number}", "weight": weight, "levels": levels} for number, weight in enumerate(weights)]
    return changed(RUBRIC_FILE, OARS, rubric={"name": "R", "criteria": criteria, **facts})


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty."),
        (b"x" * 5_000_000, "The file has 5.0 MB"),
        (b"\x89PNG\r\n\x1a\n", "not text in UTF-8, from byte 1 on"),
        (b'{"format": "virtual-client/persona",\n oops}', "not JSON: line 2, character 2"),
        (b'{"name": "Maria"}', "was not exported by this app"),
        (b'["virtual-client/persona"]', "was not exported by this app"),
        (changed(PERSONA_FILE, LEON, format="canvas/rubric"), "must be “virtual-client/persona”"),
        (changed(PERSONA_FILE, LEON, format={"a": 1}), "must be “virtual-client/persona”"),
        (RUBRIC_FILE.write(OARS), "contains a rubric, not a persona. To import it, use `/vc-rubric import`."),
        (changed(PERSONA_FILE, LEON, version=2), "newer version of the app"),
        (changed(PERSONA_FILE, LEON, version=True), "“version” must be 1."),
        (changed(PERSONA_FILE, LEON, version=None), "“version” must be 1."),
        (changed(PERSONA_FILE, LEON, persona=None), "no “persona”"),
        (changed(PERSONA_FILE, LEON, owner="me", **{"x" * 99: 1}), "unknown fields: “owner”, “xxx"),
        (b'{"format": "virtual-client/persona", "format": "x"}', "the field “format” twice"),
        (b'{"format": NaN}', "contains NaN, which is not a number"),
        (changed(PERSONA_FILE, LEON, persona=[[[[[[[[[[]]]]]]]]]]), "nested more deeply than any persona"),
        (in_persona(nmae="Leon"), "“nmae”: There is no field with this name. Please remove it."),
        (in_persona(name="a\0b"), "“name” contains a character that is not text"),
        (in_persona(fears="\ud800"), "“fears” contains a character that is not text"),
        (in_persona(**{"\ud800": 1}), "contains a character that is not text"),
        (in_persona(age="34"), "“age”: Please enter a whole number"),
        (in_persona(age=True), "“age”: Please enter a whole number"),
        (in_persona(age=200), "“age”: Please enter an age from 5 to 110."),
        (in_persona(difficulty="brutal"), "“difficulty”: Please enter one of these: 'easy', 'moderate' or 'hard'."),
        (in_persona(traits=["Proud"]), "“traits”: Please choose 2 to 5 different traits. You chose 1."),
        (in_persona(traits=["Proud, blunt", "Shy"]), "Please write “Proud, blunt” without a comma"),
        (in_persona(picture=":no way:"), "“picture”: Please enter one emoji, or its name"),
        (
            in_persona(hidden_facts=[{"text": "One."}, {"text": "Two.", "level": 5}]),
            "“hidden_facts”, number 2, “level”: Please enter a level from 1 to 4 in steps of 0.5, such as 2.5.",
        ),
        (
            in_persona(hidden_facts=[{"text": "One.", "level": 2.25}]),
            "Please enter a level from 1 to 4 in steps of 0.5",
        ),
        (in_persona(hidden_facts=[{"text": "One.", "level": "2"}]), "“level”: Please enter a number, such as 2.5."),
        (
            in_persona(hidden_facts=[{"text": "One.", "topic": "x" * 61}]),
            "Please shorten this to 60 characters. It has 61.",
        ),
        (
            in_persona(hidden_facts=[{"text": "One.", "synonyms": ["a", ""]}]),
            "“hidden_facts”, number 1, “synonyms”: Please fill this in.",
        ),
        (in_persona(hidden_facts=[{"text": "One.", "told_by": ["a"] * 31}]), "Please enter at most 30 entries."),
        (in_persona(hidden_facts=[{"text": "One.", "only_when_asked": "yes"}]), "Please enter true or false."),
        (in_persona(hidden_facts=[{"text": "One.", "secret": 1}]), "“hidden_facts”, number 1, “secret”: There is no"),
    ],
)
def test_a_wrong_persona_is_refused_with_a_sentence(content: bytes, sentence: str) -> None:
    """It has the field's own name and says what would be right."""
    with pytest.raises(FileError) as refusal:
        PERSONA_FILE.read(content)

    assert sentence in refusal.value.message


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (in_rubric(50, 49), "“criteria”: The weights add up to 99 percent. They must add up to 100, so please add 1."),
        (in_rubric(50, 51), "“criteria”: The weights add up to 101 percent"),
        (in_rubric(100, criteria=[]), "“criteria”: Please enter 1 to 20 criteria. There are 0."),
        (in_rubric(100, name=""), "“name”: Please fill this in."),
        (PERSONA_FILE.write(LEON), "To import it, use `/vc-persona import`."),
    ],
)
def test_a_wrong_rubric_is_refused_with_a_sentence(content: bytes, sentence: str) -> None:
    """Wrong sums are refused too."""
    with pytest.raises(FileError) as refusal:
        RUBRIC_FILE.read(content)

    assert sentence in refusal.value.message


def test_a_file_with_many_mistakes_names_the_first_and_counts_the_rest() -> None:
    """The sentence stays readable. A byte order mark is not a mistake."""
    facts = [{"text": "", "level": 9}] * 6
    with pytest.raises(FileError, match="There are 4 more") as refusal:
        PERSONA_FILE.read(in_persona(hidden_facts=facts))

    assert len(refusal.value.message) < 2000
    assert PERSONA_FILE.read(b"\xef\xbb\xbf" + PERSONA_FILE.write(LEON)) == LEON
