"""The template personas and rubrics: every file loads through the models of the forms, and they are varied."""

from pathlib import Path

import pytest

from models.client_profile import Difficulty
from services.common.content import CONTENT
from services.library.owned_file import PERSONA_FILE, RUBRIC_FILE
from services.library.template_service import TemplateFileError, TemplateGoneError, TemplateService, chosen

READY = TemplateService()


def test_every_template_file_loads() -> None:
    """There are at least eight personas and five rubrics of the field, and each survives its file format."""
    files = {folder: {path.stem for path in (CONTENT / folder).iterdir()} for folder in ("personas", "rubrics")}

    assert set(READY.personas) == files["personas"]
    assert set(READY.rubrics) == files["rubrics"]
    assert len(READY.personas) >= 8
    assert [one.data.name for one in READY.rubrics.values()] == [
        "OARS", "MITI 4.2.1", "Social-work OSCE", "Engagement (CSWE 2022)", "Hill, exploration stage",
    ]  # fmt: skip
    for persona in READY.personas.values():
        assert PERSONA_FILE.read(PERSONA_FILE.write(persona.data)) == persona.data
    for rubric in READY.rubrics.values():
        assert RUBRIC_FILE.read(RUBRIC_FILE.write(rubric.data)) == rubric.data


def test_the_template_personas_are_varied_and_hide_something_on_every_level() -> None:
    """Each has four to eight hidden facts, and each fact says what earns it."""
    people = [one.data for one in READY.personas.values()]

    assert min(person.age for person in people) < 18
    assert max(person.age for person in people) > 75
    assert len({person.gender for person in people}) >= 4
    assert len({person.race for person in people}) >= 6
    assert len({person.style for person in people}) >= 8
    assert {person.difficulty for person in people} == set(Difficulty)
    for person in people:
        assert 4 <= len(person.hidden_facts) <= 8, person.name
        assert {fact.level for fact in person.hidden_facts} == {1, 2, 3, 4}, person.name
        assert all(fact.earned_by for fact in person.hidden_facts), person.name
        assert all((person.situation, person.wants, person.fears, person.means)), person.name


def test_every_template_rubric_says_where_it_comes_from_and_what_is_expert_opinion() -> None:
    """Nobody should mistake it for a validated scale."""
    for rubric in READY.rubrics.values():
        assert "expert opinion" in rubric.data.source, rubric.key


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (b"a: [", "x.yml cannot be read as YAML"),
        (b"\xff", "x.yml cannot be read as YAML"),
        (b"- a", "x.yml must contain “about” and “persona”"),
        (b"about: a\npersona: {name: M, age: 3}", "“age”: Please enter an age from 5 to 110"),
        (b"about: a\npersona: {nmae: M}", "“nmae”: There is no field with this name"),
    ],
)
def test_a_file_that_was_edited_wrongly_names_itself_and_the_field(
    tmp_path: Path, written: bytes, sentence: str
) -> None:
    """The operator reads which file and field to fix."""
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "x.yml").write_bytes(written)

    with pytest.raises(TemplateFileError) as error:
        _ = TemplateService(tmp_path).personas

    assert sentence in error.value.message


def test_a_template_that_is_gone_is_refused() -> None:
    """A window may have been open during an update."""
    with pytest.raises(TemplateGoneError, match="open the list again"):
        chosen(READY.rubrics, "0-gone")
