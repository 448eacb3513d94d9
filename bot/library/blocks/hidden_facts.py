"""Blocks of a persona's hidden facts: the list, the form of one fact, and the question before one is removed. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.slack.blocks.kit import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    field,
    modal,
    name,
    option,
    overflow,
    section,
    select,
    text_input,
)
from bot.slack.payloads import FactAction, FactForm, FactMenu, OwnedForm
from models.client_profile import LONGEST_TOPIC, MAX_HIDDEN_FACTS, QUARTERS, ClientProfileDB, HiddenFact
from services.library.hidden_facts import is_custom
from services.simulation.fact_opening import FactOpening, is_public, opening_of

OPENINGS = {
    FactOpening.EARLY: "early",
    FactOpening.WITH_TRUST: "once there is trust",
    FactOpening.WHEN_ASKED: "only when asked",
}
CUSTOM = "custom"
SENSITIVE = "sensitive"
ACTIONS = {
    FactAction.EDIT: "Edit",
    FactAction.UP: "Move up",
    FactAction.DOWN: "Move down",
    FactAction.REMOVE: "Remove",
}
SHOWN_TEXT, SHOWN_WAY = 200, 100
"""Characters of a fact, and of what earns it, in the list."""
LONGEST_FACT = 500
LONGEST_FIELD = 3000
PUBLIC = ":warning: A blunt question opens this fact at once, because trust starts at its level or above."


def facts_page(client: ClientProfileDB, *, word: str = "") -> dict[str, Any]:
    """Build the list of a stored persona's hidden facts. `word` is a sentence with markup that is shown above it."""
    facts = [HiddenFact.model_validate(fact) for fact in client.hidden_facts]
    trust = client.starting_trust_quarters / QUARTERS
    blocks = [
        section(f"{word} What {name(client.name)} won't say right away.".strip()),
        context(
            "The AI does not know a *hidden fact* until the student earns it. Facts and their order are saved at once. "
            f"Choose *Edit* to read it all. Trust starts at {trust:g}."
        ),
    ]
    blocks += [_row(fact, number, len(facts), trust) for number, fact in enumerate(facts, start=1)]
    if len(facts) < MAX_HIDDEN_FACTS:
        blocks.append(actions(button("Add a hidden fact", "add_fact", style=None if facts else "primary")))
    else:
        blocks.append(context(f"A persona has at most {MAX_HIDDEN_FACTS} hidden facts."))
    metadata = OwnedForm(client.id, client.revision)
    return modal("Hidden facts", "persona_facts_form", blocks, submit="Done", metadata=metadata)


def fact_form(fact: HiddenFact | None, *, metadata: FactForm) -> dict[str, Any]:
    """Build the form of one fact, or of a new one (None)."""
    choices = [option(words, opening) for opening, words in OPENINGS.items()]
    initial = None if fact is None else str(opening_of(fact))
    if fact is not None and is_custom(fact):
        choices, initial = [*choices, option(opening_name(fact), CUSTOM)], CUSTOM
    box = option("Sensitive: asking too early visibly upsets them", SENSITIVE)
    blocks = [
        text_input(
            "text",
            "The fact",
            value=fact.text if fact else None,
            is_long=True,
            max_length=500,
            hint="One or two sentences, as in the background.",
        ),
        field(
            "opening",
            "When it is told",
            select(choices, initial=initial),
            is_optional=True,
            hint="If you choose nothing: once there is trust, and suicide, violence, and abuse only when asked.",
        ),
        text_input(
            "topic",
            "Topic",
            value=fact.topic if fact else None,
            is_optional=True,
            max_length=LONGEST_TOPIC,
            hint="What it is about, without giving it away, such as “where he sleeps”.",
        ),
        text_input(
            "earned_by",
            "What earns it",
            value=fact.earned_by if fact else None,
            is_optional=True,
            max_length=300,
            hint="What the student has to do or say first.",
        ),
        _entries("synonyms", "Words of a question about it", fact.synonyms if fact else ()),
        _entries("told_by", "Words by which the client tells it", fact.told_by if fact else ()),
        field(
            "sensitive",
            "How it feels",
            checkboxes([box], initial=[SENSITIVE] if fact and fact.is_sensitive else ()),
            is_optional=True,
        ),
    ]
    title = "Edit a hidden fact" if fact else "Add a hidden fact"
    return modal(title, "fact_form", blocks, submit="Save", metadata=metadata)


def remove_form(fact: HiddenFact, *, metadata: FactForm) -> dict[str, Any]:
    """Build the question before a fact is removed."""
    text = f"{name(fact.text, LONGEST_FACT)}\n\nInterviews that already started keep this fact."
    return modal("Remove this fact?", "remove_fact", [section(text)], submit="Remove", metadata=metadata)


def opening_name(fact: HiddenFact) -> str:
    """Return when the fact is told, in the words of the form, such as "early" or "custom (2.5)"."""
    opening = opening_of(fact)
    if not is_custom(fact):
        return OPENINGS[opening]
    waits = ", only when asked" if opening == FactOpening.WHEN_ASKED else ""
    return f"{CUSTOM} ({fact.level:g}{waits})"


def public_facts(client: ClientProfileDB) -> int:
    """Return how many of the persona's facts a blunt question opens at its starting trust."""
    trust = client.starting_trust_quarters / QUARTERS
    return sum(is_public(HiddenFact.model_validate(fact), starting_trust=trust) for fact in client.hidden_facts)


def _row(fact: HiddenFact, number: int, total: int, trust: float) -> Block:
    facts = [
        f"Told {opening_name(fact)}",
        "sensitive" if fact.is_sensitive else "",
        f"topic: {name(fact.topic)}" if fact.topic else "",
        f"earned by: {name(fact.earned_by, SHOWN_WAY)}" if fact.earned_by else "",
    ]
    lines = [f"*{number}.* {name(fact.text, SHOWN_TEXT)}", f"_{' · '.join(filter(None, facts))}_"]
    if is_public(fact, starting_trust=trust):
        lines.append(PUBLIC)
    left_out = {FactAction.UP} if number == 1 else set()
    left_out |= {FactAction.DOWN} if number == total else set()
    doings = [option(text, FactMenu(doing, number)) for doing, text in ACTIONS.items() if doing not in left_out]
    return section("\n".join(lines), accessory=overflow(f"fact_menu:{number}", doings))


def _entries(block_id: str, label: str, entries: Sequence[str]) -> Block:
    """Return the field of a list, one entry a line. A list that is too long for a field is only counted."""
    if len(words := "\n".join(entries)) > LONGEST_FIELD:
        return context(f"{label}: {len(entries)} entries from a file. They are kept.")
    hint = "One entry a line. All words of an entry must be there."
    return text_input(block_id, label, value=words, is_long=True, is_optional=True, hint=hint)
