"""Blocks of personas: list, card, and the two pages of the form. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.library.blocks.owned import OwnedPresentation
from bot.slack.blocks.kit import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    field,
    modal,
    multi_select,
    name,
    option,
    section,
    select,
    text_input,
)
from bot.slack.blocks.paragraphs import paragraphs, sections
from bot.slack.payloads import OwnedAction, OwnedForm
from bot.slack.text import clipped, escape
from models.client_profile import (
    DEFAULT_PICTURE,
    ISSUES,
    MAX_HIDDEN_FACTS,
    QUARTERS,
    STYLES,
    TRAITS,
    ClientProfileCreate,
    ClientProfileDB,
    Difficulty,
)
from models.turn_state import GuardFinding
from services.library.template_service import Template

FIRST_FACTS = 2
"""Empty hidden facts shown below the existing ones."""
LEVELS = {
    "1": "1: told to anyone who asks kindly",
    "2": "2: told once they feel heard",
    "3": "3: told after trust has grown",
    "4": "4: told only with deep trust",
}
DIFFICULTIES = {
    Difficulty.EASY: "Easy: opens up to kindness",
    Difficulty.MODERATE: "Moderate: needs some patience",
    Difficulty.HARD: "Hard: guarded, tests the student",
}
TRUSTS = {1.0: "trusts nobody", 2.0: "wary", 2.5: "average", 3.0: "fairly open", 4.0: "trusts at once"}
FAULTS = {
    GuardFinding.HELPER_VOICE: "sounded like a helper",
    GuardFinding.ADVICE: "gave advice",
    GuardFinding.EARLY_THANKS: "thanked or praised too early",
    GuardFinding.CLINICAL_WORDS: "used clinical words",
    GuardFinding.OUT_OF_ROLE: "stepped out of the role",
    GuardFinding.UNKNOWN_FACT: "made something up",
    GuardFinding.UNEARNED_FACT: "told a fact too early",
    GuardFinding.TOO_LONG: "too long",
    GuardFinding.REPETITION: "repeated itself",
    GuardFinding.MARKUP: "used formatting marks",
    GuardFinding.ECHO: "gave the student's own words back",
    GuardFinding.RECITAL: "recited its instructions",
    GuardFinding.OTHER_LANGUAGE: "spoke another language than the student",
    GuardFinding.WITHHELD: "could not be shown at all",
}
SENSITIVE = "sensitive"
NEW = OwnedForm()


def form(client: ClientProfileCreate | None = None, *, metadata: OwnedForm = NEW) -> dict[str, Any]:
    """Build the first page: the person. Every list of choices also takes the teacher's own words."""
    own_style = client.style if client and client.style not in STYLES else None
    blocks = [
        text_input("name", "Name", value=client.name if client else None, max_length=80, placeholder="Maria Rodriguez"),
        text_input("age", "Age", value=str(client.age) if client else None, max_length=3),
        text_input("gender", "Gender", value=client.gender if client else None, is_optional=True, max_length=80),
        text_input("race", "Race or ethnicity", value=client.race if client else None, is_optional=True, max_length=80),
        text_input(
            "means",
            "Money, work, and housing",
            value=client.means if client else None,
            is_optional=True,
            max_length=120,
            hint="In a few words.",
        ),
        *_chooser(
            "issues", "Issues", ISSUES, client.issues if client else (), "1 to 5, from the list or in your own words."
        ),
        *_chooser(
            "traits", "Traits", TRAITS, client.traits if client else (), "2 to 5, from the list or in your own words."
        ),
        field(
            "style",
            "Speech style",
            select(
                [option(word, word) for word in STYLES],
                initial=client.style if client and own_style is None else STYLES[0],
            ),
        ),
        text_input(
            "own_style",
            "Speech style in your own words",
            value=own_style,
            is_optional=True,
            max_length=80,
            hint="Replaces the choice above.",
        ),
        text_input(
            "background",
            "Background",
            value=client.background if client else None,
            is_long=True,
            hint=(
                "Who this person is and what happened before. The client knows only what you write here and on page 2."
            ),
        ),
        text_input(
            "situation",
            ("Why they are coming now"),
            value=client.situation if client else None,
            is_long=True,
            is_optional=True,
        ),
        text_input(
            "picture",
            "Picture",
            value=client.picture if client else DEFAULT_PICTURE,
            is_optional=True,
            max_length=80,
            hint="The name of an emoji, such as :woman:.",
        ),
    ]
    return modal("Persona, page 1 of 2", "persona_form", blocks, submit="Save and continue", metadata=metadata)


def inner_typed(client: ClientProfileDB) -> dict[str, Any]:
    """Return the persona's wants, fears, trust, and hidden facts as values of the second page's fields."""
    typed: dict[str, Any] = {
        "wants": client.wants,
        "fears": client.fears,
        "difficulty": str(client.difficulty),
        "starting_trust": str(client.starting_trust_quarters / QUARTERS),
    }
    for number, fact in enumerate(client.hidden_facts, 1):
        typed |= {
            f"fact_{number}": fact["text"],
            f"level_{number}": str(fact["level"]),
            f"earned_{number}": fact["earned_by"],
            f"sensitive_{number}": [SENSITIVE] if fact["is_sensitive"] else [],
        }
    return typed


def second_page(client: ClientProfileDB, *, is_saved: bool = False) -> dict[str, Any]:
    """Build the second page of a stored persona."""
    return inner_form(
        inner_typed(client),
        metadata=OwnedForm(client.id, client.revision),
        client_name=client.name,
        is_saved=is_saved,
    )


def count_of(typed: Mapping[str, Any]) -> int:
    """Return the number of hidden facts that the page has fields for."""
    return sum(1 for key in typed if key.startswith("fact_"))


def inner_form(
    typed: Mapping[str, Any], *, metadata: OwnedForm, client_name: str, count: int | None = None, is_saved: bool = False
) -> dict[str, Any]:
    """Build the second page: wants, fears, and hidden facts. It keeps what was typed when it grows.

    `count` is the number of hidden facts with fields, at most 12. By default two empty ones follow the typed ones.
    `is_saved` adds that the first page is saved.
    """
    count = min(count_of(typed) + FIRST_FACTS if count is None else count, MAX_HIDDEN_FACTS)
    who = name(client_name)
    saved = "*Saved.* " if is_saved else ""
    trusts = [_trust(quarters / QUARTERS) for quarters in range(QUARTERS, 4 * QUARTERS + 1)]
    blocks = [
        section(f"{saved}Next: what {who} wants, what they fear, and what they won't say right away."),
        text_input("wants", "What they want", value=typed.get("wants"), is_optional=True, max_length=300),
        text_input("fears", "What they fear", value=typed.get("fears"), is_optional=True, max_length=300),
        field(
            "difficulty",
            "Difficulty",
            select([option(words, level) for level, words in DIFFICULTIES.items()], initial=typed.get("difficulty")),
        ),
        field(
            "starting_trust",
            "Starting trust",
            select(trusts, initial=typed.get("starting_trust")),
            hint="How much they trust a stranger who listens, from 1 (nobody) to 4 (completely).",
        ),
        context(
            "The AI does not know a *hidden fact* until the student earns it. Write each one in one or two "
            "sentences, as in the background. To remove a fact, clear both boxes."
        ),
    ]
    for number in range(1, count + 1):
        blocks += _fact(typed, number)
    if count < MAX_HIDDEN_FACTS:
        blocks.append(actions(button("Add a hidden fact", "grow_persona")))
    return modal("Persona, page 2 of 2", "persona_inner_form", blocks, submit="Save", metadata=metadata)


def _fact(typed: Mapping[str, Any], number: int) -> list[Block]:
    said = f"Hidden fact {number}"
    box = option("Sensitive: asking too early visibly upsets them", SENSITIVE)
    return [
        text_input(
            f"fact_{number}", said, value=typed.get(f"fact_{number}"), is_long=True, is_optional=True, max_length=500
        ),
        field(
            f"level_{number}",
            f"{said}: when it is told",
            select(
                [option(words, level) for level, words in LEVELS.items()], initial=typed.get(f"level_{number}") or "2"
            ),
        ),
        text_input(
            f"earned_{number}",
            f"{said}: what earns it",
            value=typed.get(f"earned_{number}"),
            is_optional=True,
            max_length=300,
            hint="What the student has to do or say first.",
        ),
        field(
            f"sensitive_{number}",
            f"{said}: how it feels",
            checkboxes([box], initial=typed.get(f"sensitive_{number}") or ()),
            is_optional=True,
        ),
    ]


def _trust(value: float) -> Block:
    return option(f"{value}: {TRUSTS[value]}" if value in TRUSTS else str(value), str(value))


def _chooser(block_id: str, label: str, known: Sequence[str], chosen: Sequence[str], hint: str) -> list[Block]:
    from_list = [word for word in chosen if word in known]
    own = [word for word in chosen if word not in known]
    menu = multi_select([option(word, word) for word in known], initial=from_list)
    return [
        field(block_id, label, menu, is_optional=True, hint=hint),
        text_input(
            f"own_{block_id}",
            f"{label} in your own words",
            value=", ".join(own) or None,
            is_optional=True,
            max_length=420,
            hint="Separate them with commas.",
        ),
    ]


def guard_line(counts: Mapping[GuardFinding, int]) -> str:
    """Return how often the guard rewrote this client's replies, by kind, or "" if it never did."""
    if not counts:
        return ""
    kinds = [f"{FAULTS[kind]} {counts[kind]}" for kind in sorted(counts, key=lambda kind: (-counts[kind], kind))]
    return f"Replies the app had to rewrite, by reason: {', '.join(kinds)}."


def _line(client: ClientProfileDB, most: int) -> str:
    return f"{client.picture} *{name(client.name, most)}*, {client.age}\n{name(', '.join(client.issues), most)}"


def _details(client: ClientProfileDB, most: int) -> list[Block]:
    hidden = len(client.hidden_facts)
    facts = [
        " · ".join(filter(None, (client.gender, client.race, client.means))),
        f"Issues: {', '.join(client.issues)}",
        f"Traits: {', '.join(client.traits)}. Speech style: {client.style}",
        f"Difficulty: {client.difficulty}. Hidden facts: {hidden or 'none yet'}",
    ]
    lines = [escape(line) for line in facts if line]
    blocks = sections("\n".join([f"{client.picture} *{name(client.name)}*, {client.age}", *lines]))
    return [*blocks, *paragraphs(clipped(client.situation, most))]


def _preview(template: Template[ClientProfileCreate]) -> str:
    client = template.data
    who = " · ".join(filter(None, (client.gender, client.race, client.means)))
    hidden = len(client.hidden_facts)
    return "\n".join(
        [
            f"{client.picture} *{name(client.name)}*, {client.age}",
            escape(who),
            escape(template.about),
            f"_{escape(', '.join(client.issues))} · {escape(client.style)} · {client.difficulty} · {hidden} hidden facts_",
        ]
    )


LOOK = OwnedPresentation(
    noun="persona",
    plural="personas",
    command="/vc-persona",
    doings=tuple(OwnedAction),
    called=lambda client: f"{client.name}, {client.age}",
    line=_line,
    details=_details,
    preview=_preview,
)
