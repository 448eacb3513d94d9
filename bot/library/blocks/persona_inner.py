"""The second page of a persona's form: what moves the client, and how they talk. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.library.blocks.hidden_facts import public_facts
from bot.slack.blocks.kit import Block, context, field, modal, name, option, section, select, text_input
from bot.slack.payloads import OwnedForm
from models.client_details import (
    LONGEST_DETAIL,
    LONGEST_OPENING,
    SEPARATOR,
    Proficiency,
    Reaction,
    Talkativeness,
)
from models.client_profile import QUARTERS, ClientProfileDB, Difficulty
from services.common.plurals import counted

DIFFICULTIES = {
    Difficulty.EASY: "Easy: opens up to kindness",
    Difficulty.MODERATE: "Moderate: needs some patience",
    Difficulty.HARD: "Hard: guarded, tests the student",
}
TRUSTS = {1.5: "Low: trusts nobody yet", 2.0: "Usual: wary of strangers", 2.5: "High: fairly open"}
TALKS = {
    Talkativeness.QUIET: "Quiet: says little",
    Talkativeness.AVERAGE: "As the style says",
    Talkativeness.TALKATIVE: "Talkative: goes into details",
}
LANGUAGES = {
    Proficiency.FLUENT: "Fluent",
    Proficiency.CONVERSATIONAL: "Conversational: small mistakes, simple words",
    Proficiency.BASIC: "Basic: very short and simple sentences",
}
TEXTS = {
    "reasons_for_change": "Reasons for a change",
    "reasons_against_change": "Reasons against it",
    "strengths": "Strengths",
    "risk_factors": "Risk factors",
    "protective_factors": "Protective factors",
}
LONGEST_LIST = 1700
"""Twenty entries of 80 characters, and what separates them."""


def second_page(client: ClientProfileDB, *, is_saved: bool = False) -> dict[str, Any]:
    """Build the page of a stored persona. `is_saved` adds that the first page is saved."""
    saved = "*Saved.* " if is_saved else ""
    trust = client.starting_trust_quarters / QUARTERS
    blocks = [
        section(f"{saved}Next: what moves {name(client.name)}, and how they talk. The hidden facts follow."),
        text_input("wants", "What they want", value=client.wants, is_optional=True, max_length=300),
        text_input("fears", "What they fear", value=client.fears, is_optional=True, max_length=300),
        _choice("difficulty", "Difficulty", DIFFICULTIES, client.difficulty),
        field(
            "starting_trust",
            "Starting trust",
            select(_trusts(trust), initial=str(trust)),
            hint="How much they trust a stranger. A hidden fact that is told early needs more than the usual trust.",
        ),
        *_warning(client),
        _choice("talkativeness", "How much they say", TALKS, client.talkativeness),
        _choice("language_proficiency", "Language of the interview", LANGUAGES, client.language_proficiency),
        text_input(
            "opening_line",
            "Opening line",
            value=client.opening_line,
            is_optional=True,
            max_length=LONGEST_OPENING,
            hint="How they greet the student.",
        ),
        _list("words_used", "Words they use", client.words_used),
        _list("words_avoided", "Words they avoid", client.words_avoided),
        *(_text(key, label, getattr(client, key)) for key, label in TEXTS.items()),
        text_input(
            "reactions",
            "How they react to situations",
            value=reaction_lines(client),
            is_long=True,
            is_optional=True,
            hint=f"One a line: situation {SEPARATOR} what they believe then {SEPARATOR} what they do.",
        ),
        text_input(
            "source", "Source", value=client.source, is_optional=True, max_length=300, hint="Not shown to the AI."
        ),
        text_input("license", "License", value=client.license, is_optional=True, max_length=120),
    ]
    return modal(
        "Persona, page 2 of 3",
        "persona_inner_form",
        blocks,
        submit="Save and continue",
        metadata=OwnedForm(client.id, client.revision),
    )


def reaction_lines(client: ClientProfileDB) -> str:
    """Return the persona's reactions as lines of the form."""
    rows = [Reaction.model_validate(facts) for facts in client.reactions or ()]
    parts = [[row.situation, row.belief, *([row.reaction] if row.reaction else [])] for row in rows]
    return "\n".join(f" {SEPARATOR} ".join(row) for row in parts)


def _warning(client: ClientProfileDB) -> list[Block]:
    if not (many := public_facts(client)):
        return []
    facts = counted(many, "hidden fact is", "hidden facts are")
    return [context(f":warning: With this trust, {facts} public: a blunt question opens them at once.")]


def _trusts(now: float) -> list[Block]:
    custom = {} if now in TRUSTS else {now: f"Custom ({now:g})"}
    return [option(words, str(value)) for value, words in {**TRUSTS, **custom}.items()]


def _choice(block_id: str, label: str, choices: dict[Any, str], now: str) -> Block:
    return field(block_id, label, select([option(words, key) for key, words in choices.items()], initial=str(now)))


def _text(block_id: str, label: str, value: str) -> Block:
    return text_input(block_id, label, value=value, is_long=True, is_optional=True, max_length=LONGEST_DETAIL)


def _list(block_id: str, label: str, words: Sequence[str]) -> Block:
    hint = "Up to 20, separated by commas."
    value = ", ".join(words or ())
    return text_input(block_id, label, value=value, is_optional=True, max_length=LONGEST_LIST, hint=hint)
