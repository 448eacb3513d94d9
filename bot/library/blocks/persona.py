"""Blocks of personas: list, card, and the first page of the form. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.library.blocks.owned import OwnedPresentation
from bot.slack.blocks.kit import (
    Block,
    field,
    modal,
    multi_select,
    name,
    option,
    select,
    text_input,
)
from bot.slack.blocks.paragraphs import paragraphs, sections
from bot.slack.payloads import OwnedAction, OwnedForm
from bot.slack.text import clipped, escape, escaped_within
from models.client_profile import (
    DEFAULT_PICTURE,
    ISSUES,
    STYLES,
    TRAITS,
    ClientProfileCreate,
    ClientProfileDB,
)
from models.turn_state import GuardFinding
from services.library.template_service import Template

LONGEST_PART, LONGEST_ABOUT = 500, 900
"""Characters of a template's preview, which has to fit into one section."""
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
OTHER = "other"
"""The choice in a list that says: in my own words, below."""
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
            hint="An emoji, or its name, such as :woman:.",
        ),
    ]
    return modal("Persona, page 1 of 3", "persona_form", blocks, submit="Save and continue", metadata=metadata)


def _chooser(block_id: str, label: str, known: Sequence[str], chosen: Sequence[str], hint: str) -> list[Block]:
    from_list = [word for word in chosen if word in known]
    own = [word for word in chosen if word not in known]
    choices = [*(option(word, word) for word in known), option("In my own words, below", OTHER)]
    menu = multi_select(choices, initial=[*from_list, *([OTHER] if own else [])])
    return [
        field(block_id, label, menu, hint=hint),
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
            escaped_within(who, LONGEST_PART),
            escaped_within(template.about, LONGEST_ABOUT),
            f"_{escaped_within(', '.join(client.issues), LONGEST_PART)} · {escape(client.style)} · {client.difficulty} · {hidden} hidden facts_",
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
    has_interviews=True,
)
