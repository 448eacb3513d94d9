"""The one builder of personas for tests: as an author enters them, as rows, and as generated examples."""

from uuid import uuid4

from hypothesis import strategies as st

from models.client_details import (
    MAX_REACTION_CHARACTERS,
    MAX_REACTIONS,
    SEPARATOR,
    Proficiency,
    Reaction,
    Talkativeness,
)
from models.client_profile import ClientProfileCreate, ClientProfileDB, Difficulty, HiddenFact
from services.auditions.play import profile_of
from tests.generated import perhaps, short_list, words


def persona(name: str = "Maria", **fields: object) -> ClientProfileCreate:
    """Return a persona as its author enters it. Fields that are not given are those of a baker in trouble."""
    usual = {
        "age": 34,
        "gender": "Woman",
        "means": "Night shifts",
        "issues": ["Housing insecurity"],
        "traits": ["Anxious", "Proud"],
        "background": "Bakes at night.",
        "situation": "An eviction notice came.",
        "starting_trust": 2.5,
    }
    return ClientProfileCreate.model_validate({"name": name, **usual, **fields})


def row_of(data: ClientProfileCreate) -> ClientProfileDB:
    """Return the persona as a complete row. It is not stored."""
    row = profile_of(data)
    row.id, row.workspace_id, row.created_by = uuid4(), uuid4(), uuid4()
    return row


def profile(name: str = "Maria", *facts: HiddenFact, **columns: object) -> ClientProfileDB:
    """Return a complete row with these hidden facts. It is not stored. `columns` are not checked for their content."""
    row = row_of(persona())
    kept = {"hidden_facts": [fact.model_dump(mode="json") for fact in facts], "name": name, **columns}
    for column, value in kept.items():
        assert column in ClientProfileDB.__table__.columns, column
        setattr(row, column, value)
    return row


UNBROKEN = words(MAX_REACTION_CHARACTERS // MAX_REACTIONS // 3).filter(lambda text: SEPARATOR not in text)
HIDDEN = st.builds(
    HiddenFact,
    text=words(500),
    level=st.integers(2, 8).map(lambda halves: halves / 2),
    earned_by=perhaps(300),
    is_sensitive=st.booleans(),
    topic=perhaps(60),
    synonyms=st.lists(words(300), max_size=3),
    told_by=st.lists(words(300), max_size=3),
    only_when_asked=st.none() | st.booleans(),
)
REACTION = st.builds(Reaction, situation=UNBROKEN, belief=UNBROKEN, reaction=st.just("") | UNBROKEN)
PERSONAS: st.SearchStrategy[ClientProfileCreate] = st.builds(
    persona,
    name=words(80),
    age=st.integers(5, 110),
    gender=perhaps(80),
    race=perhaps(80),
    means=perhaps(120),
    picture=st.sampled_from([":woman:", ":man::skin-tone-4:", ":" + "x" * 78 + ":", ""]),
    issues=short_list(1, 5),
    traits=short_list(2, 5),
    style=words(80),
    background=words(3000),
    situation=perhaps(3000),
    wants=perhaps(300),
    fears=perhaps(300),
    difficulty=st.sampled_from(Difficulty),
    starting_trust=st.integers(4, 16).map(lambda quarters: quarters / 4),
    hidden_facts=st.lists(HIDDEN, max_size=30, unique_by=lambda fact: fact.text.casefold()),
    language_proficiency=st.sampled_from(Proficiency),
    talkativeness=st.sampled_from(Talkativeness),
    opening_line=perhaps(300),
    words_used=short_list(0, 20),
    words_avoided=short_list(0, 20),
    reasons_for_change=perhaps(1000),
    reasons_against_change=perhaps(1000),
    strengths=perhaps(1000),
    risk_factors=perhaps(1000),
    protective_factors=perhaps(1000),
    reactions=st.lists(REACTION, max_size=MAX_REACTIONS),
    source=perhaps(300),
    license=perhaps(120),
)
"""Any persona that its form accepts, including the longest."""
