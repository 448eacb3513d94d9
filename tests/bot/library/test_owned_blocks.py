"""Personas and rubrics keep Slack's limits for everything that their forms accept, and forms lose nothing."""

from typing import Any
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.library.blocks import hidden_facts, owned, persona, persona_inner, rubric
from bot.library.fact_views import fact_of
from bot.library.persona_views import inner_of, person_of
from bot.library.rubric_views import rubric_of
from bot.slack.blocks.post import Post
from bot.slack.encoding import decode
from bot.slack.fields import Fields
from bot.slack.payloads import FactForm, OwnedForm, OwnedPage
from models.client_profile import ClientProfileCreate, HiddenFact
from models.rubric import EvaluationRubricDB, RubricCreate
from sandbox.block_kit import problems_of_blocks, problems_of_view
from sandbox.methods.views import LARGEST, initial_state
from services.library.template_service import Template
from tests.generated import RUBRICS, words
from tests.personas import PERSONAS, row_of

GENERATED = settings(max_examples=40)


def check(post: Post) -> None:
    """Assert that Slack would accept the post."""
    assert problems_of_blocks(post.blocks) == []
    assert 1 <= len(post.arguments()["text"]) <= 4_000


def check_view(view: dict[str, Any]) -> None:
    """Assert that Slack would accept the view."""
    assert problems_of_view(view) == []
    assert len(str(view)) < LARGEST


def typed_into(view: dict[str, Any]) -> Fields:
    """Return what a form sends if nothing in it is changed."""
    return Fields.of({"state": {"values": initial_state(view["blocks"])}})


def _as_in_the_form(fact: HiddenFact) -> HiddenFact:
    """Return the fact with what the form asks for: a whole level, and no topic, words, or flag."""
    return HiddenFact(text=fact.text, level=int(fact.level), earned_by=fact.earned_by, is_sensitive=fact.is_sensitive)


@GENERATED
@given(data=PERSONAS, found=words(80), word=words(300))
def test_a_persona_is_shown_and_comes_back_from_its_form(data: ClientProfileCreate, found: str, word: str) -> None:
    """The list, the card, both pages of the form, and the chooser are valid, and the form loses nothing."""
    data = data.model_copy(update={"hidden_facts": [_as_in_the_form(fact) for fact in data.hidden_facts]})
    row = row_of(data)
    first, second = persona.form(data), persona_inner.second_page(row, is_saved=True)
    check(owned.listing(persona.LOOK, [row] * 20, total=500, offset=20, words=found))
    check(owned.listing(persona.LOOK, [], total=0, words=found))
    check(owned.card(persona.LOOK, row, word=word))
    for view in (
        first,
        second,
        persona.form(),
        hidden_facts.facts_page(row, word=word),
        hidden_facts.fact_form(None, metadata=FactForm(row.id, 1)),
        *(hidden_facts.fact_form(fact, metadata=FactForm(row.id, 1, 1)) for fact in data.hidden_facts[:2]),
        *(hidden_facts.remove_form(fact, metadata=FactForm(row.id, 1, 1)) for fact in data.hidden_facts[:2]),
        owned.chooser(persona.LOOK, [Template("a", word, data)] * 40),
        *(owned.import_form(persona.LOOK, is_pasted=is_pasted) for is_pasted in (True, False)),
    ):
        check_view(view)

    inner = inner_of(typed_into(second))
    given = inner.model_dump(include=inner.model_fields_set)
    facts = [
        fact_of(typed_into(hidden_facts.fact_form(fact, metadata=FactForm(row.id, 1, 1))), fact)
        for fact in data.hidden_facts
    ]
    assert ClientProfileCreate(**person_of(typed_into(first), {}), **given, hidden_facts=facts) == data


@GENERATED
@given(data=RUBRICS, found=words(80), word=words(300))
def test_a_rubric_is_shown_and_comes_back_from_its_form(data: RubricCreate, found: str, word: str) -> None:
    """The form of the longest rubric still fits into a modal."""
    row = EvaluationRubricDB(id=uuid4(), revision=1, **data.model_dump())
    view = rubric.filled_form(data, metadata=OwnedForm(row.id, 1))
    check(owned.listing(rubric.LOOK, [row] * 20, total=500, offset=20, words=found))
    check(owned.card(rubric.LOOK, row, word=word))
    for shown in (
        view,
        rubric.form({}, count=99),
        owned.chooser(rubric.LOOK, [Template("a", word, data)] * 40),
    ):
        check_view(shown)

    assert rubric_of(typed_into(view)) == data


@given(offset=st.integers(0, 500), found=words(80) | st.just(""))
def test_pages_carry_what_was_searched_for(offset: int, found: str) -> None:
    """The search text and the offset can always be separated again."""
    row = EvaluationRubricDB(id=uuid4(), name="OARS", description="", source="", criteria=[])
    post = owned.listing(rubric.LOOK, [row], total=1000, offset=offset, words=found)
    pages = [
        decode(OwnedPage, element["value"])
        for block in post.blocks
        for element in block.get("elements", [])
        if element.get("action_id", "").startswith("page_")
    ]

    assert {page.words for page in pages} == {found}
    assert offset + 1 in {page.offset for page in pages}
