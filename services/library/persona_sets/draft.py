"""A persona that is made from a profile of a public set, with notes on what did not fit."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from models.client_details import (
    FREE_TEXTS,
    LONGEST_DETAIL,
    LONGEST_OPENING,
    LONGEST_REACTION,
    MAX_REACTION_CHARACTERS,
    MAX_REACTIONS,
    MAX_WORDS,
    SEPARATOR,
)
from models.client_profile import (
    LONGEST_FACT,
    LONGEST_STORY,
    LONGEST_TOPIC,
    MAX_AGE,
    MAX_HIDDEN_FACTS,
    MAX_SYNONYMS,
    MIN_AGE,
    ClientProfileCreate,
)
from models.texts import LONGEST_WORD
from services.common.errors import Refusal
from services.common.validation_messages import place_of, sentence_of
from services.library.persona_sets.record import Record, number_of

NO_LICENSE = "Not stated in the file"
DEFAULT_AGE = 40
DEFAULT_TRAITS = ("Guarded", "Thoughtful")
GENDERS = {"male": "Man", "m": "Man", "man": "Man", "female": "Woman", "f": "Woman", "woman": "Woman"}
UNKNOWN = frozenset({"", "-1", "n/a", "none", "unknown", "unclear", "not specified", "cannot be identified"})
"""What sets write in a field of which they know nothing."""
_LIMITS = {
    "name": 80, "gender": 80, "race": 80, "means": 120, "wants": 300, "fears": 300, "opening_line": LONGEST_OPENING,
    "source": 300, "license": 120, "background": LONGEST_STORY, "situation": LONGEST_STORY,
    **dict.fromkeys(FREE_TEXTS, LONGEST_DETAIL),
}  # fmt: skip


class PersonaSetError(Refusal):
    """The refusal of a file or profile of a public set, with the reason in one sentence."""


class Misfit(StrEnum):
    """A way in which a profile does not fit. The values are titles of a report."""

    DEFAULT = "Set to a default"
    CUT = "Cut"
    NO_PLACE = "No place for"
    ID = "Ids not taken over"


@dataclass(frozen=True)
class ImportedPersona:
    """A persona of a public set, and what of its profile did not fit."""

    persona: ClientProfileCreate
    misfits: dict[Misfit, list[str]]


@dataclass(frozen=True)
class PersonaSet:
    """A public set of profiles: how to know one, and how to make a persona of it."""

    name: str
    source: str
    """What the persona says about its origin."""
    knows: Callable[[Record], bool]
    name_of: Callable[[Record], str]
    convert: "Callable[[Draft], ImportedPersona]"
    may_lack_name: bool = False
    """Whether profiles without a name belong to the set as published."""


class Draft:
    """A persona in the making. Each text is cut to the product's own limit, and each cut is noted."""

    def __init__(self, record: Record, *, name: str, source: str) -> None:
        self.record = record
        self.misfits: dict[Misfit, list[str]] = {kind: [] for kind in Misfit}
        self._values: dict[str, Any] = {"hidden_facts": [], "reactions": []}
        self.fill("name", name)
        self.fill("source", source)

    def fill(self, field: str, *texts: str) -> None:
        """Fill a field with the texts, one after the other. Without any text it stays as it is."""
        if whole := "\n".join(text for text in texts if text):
            self._values[field] = self._cut(field, whole, _LIMITS[field])

    def fill_with(self, field: str, value: object, *, note: str = "") -> None:
        """Set a field that is not a text. With a note, the value is reported as a default."""
        self._values[field] = value
        if note:
            self.note_default(note)

    def words(self, field: str, entries: Iterable[str]) -> None:
        """Fill a list of words or short phrases."""
        kept = [self._cut(field, " ".join(entry.replace(",", " ").split()), LONGEST_WORD) for entry in entries]
        if len(kept) > MAX_WORDS:
            self.misfits[Misfit.CUT].append(f"{field} ({len(kept)} entries, {MAX_WORDS} fit)")
        self._values[field] = [entry for entry in kept if entry][:MAX_WORDS]

    def issue(self, text: str) -> None:
        """Set what brings the client, in one of the ready words or in the set's own."""
        self._values["issues"] = [self._cut("issues", " ".join(text.replace(",", " ").split()), LONGEST_WORD)]

    def fact(
        self,
        text: str,
        *,
        level: float,
        topic: str = "",
        synonyms: Sequence[str] = (),
        is_sensitive: bool = False,
    ) -> None:
        """Add a hidden fact. A fact that is there already is left out."""
        facts: list[dict[str, Any]] = self._values["hidden_facts"]
        cut = self._cut("a hidden fact", text, LONGEST_FACT)
        if not cut or any(fact["text"].casefold() == cut.casefold() for fact in facts):
            return
        fitting = min(4.0, max(1.0, round(level * 2) / 2))
        if fitting != level:
            self.note_default(f"a level is {fitting:g} (the file says {level:g})")
        facts.append(
            {
                "text": cut,
                "level": fitting,
                "topic": " ".join(topic.split())[:LONGEST_TOPIC].strip(),
                "synonyms": [word[:LONGEST_WORD] for word in synonyms][:MAX_SYNONYMS],
                "is_sensitive": is_sensitive,
            }
        )

    def reaction(self, situation: str, *, belief: str = "", reaction: str = "") -> None:
        """Add what the client believes and does in a situation."""
        texts = [" ".join(text.replace(SEPARATOR, "/").split()).rstrip(".") for text in (situation, belief, reaction)]
        if not texts[0] or not (texts[1] or texts[2]):
            if any(texts):
                self.note_no_place("a situation without a belief or a reaction")
            return
        cut = [self._cut("a reaction", text, LONGEST_REACTION) for text in texts]
        self._values["reactions"].append(dict(zip(("situation", "belief", "reaction"), cut, strict=True)))

    def age(self, text: str) -> None:
        """Set the age, or a default if the set does not say one that fits."""
        number = number_of(text)
        if number is not None and MIN_AGE <= number <= MAX_AGE:
            self._values["age"] = int(number)
        else:
            said = f" (the file says “{text[:40]}”)" if text.casefold() not in UNKNOWN else ""
            self.fill_with("age", DEFAULT_AGE, note=f"age is {DEFAULT_AGE}{said}")

    def gender(self, text: str) -> None:
        """Set the gender in the words of the form, or in the set's own."""
        if text.casefold() not in UNKNOWN:
            self.fill("gender", GENDERS.get(text.casefold(), text))

    def note_default(self, note: str) -> None:
        """Note that something in the persona is not from the set."""
        self.misfits[Misfit.DEFAULT].append(note)

    def note_no_place(self, name: str) -> None:
        """Note that a persona has no place for this, once."""
        if name not in self.misfits[Misfit.NO_PLACE]:
            self.misfits[Misfit.NO_PLACE].append(name)

    def without_id(self, *names: str) -> None:
        """Note that the set's ids are not taken over."""
        self.misfits[Misfit.ID] += [f"{name} {text[:40]}" for name in names if (text := self.record.text(name))]

    def done(self) -> ImportedPersona:
        """Return the persona with its defaults and notes. Raise PersonaSetError if it still has a wrong value."""
        self._keep_what_fits()
        self._set_defaults()
        for name in self.record.unread():
            self.note_no_place(name)
        try:
            persona = ClientProfileCreate.model_validate(self._values)
        except ValidationError as error:
            problem = error.errors()[0]
            raise PersonaSetError(f"{place_of(problem)}: {sentence_of(problem)}") from error
        return ImportedPersona(persona, {kind: notes for kind, notes in self.misfits.items() if notes})

    def _keep_what_fits(self) -> None:
        facts, reactions = self._values["hidden_facts"], self._values["reactions"]
        if len(facts) > MAX_HIDDEN_FACTS:
            self.misfits[Misfit.CUT].append(f"hidden facts ({len(facts)}, {MAX_HIDDEN_FACTS} fit)")
        kept: list[dict[str, str]] = []
        for one in reactions:
            length = sum(len(text) for entry in (*kept, one) for text in entry.values())
            if len(kept) < MAX_REACTIONS and length <= MAX_REACTION_CHARACTERS:
                kept.append(one)
        if len(kept) < len(reactions):
            self.misfits[Misfit.CUT].append(f"reactions ({len(reactions)}, {len(kept)} fit)")
        self._values.update(hidden_facts=facts[:MAX_HIDDEN_FACTS], reactions=kept)

    def _set_defaults(self) -> None:
        fields = ClientProfileCreate.model_fields
        if "age" not in self._values:
            self.age("")
        if "gender" not in self._values:
            self.fill_with("gender", "", note="gender is empty")
        if "issues" not in self._values:
            self.fill_with("issues", ["Depression"], note="issues are Depression")
        if "traits" not in self._values:
            self.fill_with("traits", list(DEFAULT_TRAITS), note=f"traits are {' and '.join(DEFAULT_TRAITS)}")
        for field, label in (("style", "style"), ("difficulty", "difficulty"), ("starting_trust", "starting trust")):
            if field not in self._values:
                self.fill_with(field, fields[field].default, note=f"{label} is {fields[field].default}")
        if not self._values.get("background"):
            self.fill("background", "Nothing is written about the client's life yet.")
            self.note_default("background has one sentence to replace")
        self.fill("license", self.record.text("license", "licence") or NO_LICENSE)
        if self._values["license"] == NO_LICENSE:
            self.note_default(f"license is “{NO_LICENSE}”")

    def _cut(self, field: str, text: str, most: int) -> str:
        if len(text) <= most:
            return text
        self.misfits[Misfit.CUT].append(f"{field} ({len(text):,} characters, {most:,} fit)")
        return f"{text[: most - 1].rstrip()}…"
