"""The guard on many examples in our own words, of each kind that small models and real helpers have shown."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from models.turn_state import GuardFinding
from services.common.word_runs import bare_words
from services.prompts.prompt_service import PromptService
from services.simulation.languages import language_of
from services.simulation.reply_guard import GuardContext, cleaned, guard_findings

EXAMPLES: dict[str, list[Any]] = yaml.safe_load((Path(__file__).parent / "guard_examples.yml").read_text("utf-8"))
PROMPTS = PromptService()
ASKED = {"en": "How are things?", "es": "¿Cómo está la situación en la casa?"}
ROLE = {GuardFinding.HELPER_VOICE, GuardFinding.ADVICE, GuardFinding.OUT_OF_ROLE}


def found(reply: str, student: str = "", earlier: tuple[str, ...] = (), before: str = "") -> set[GuardFinding]:
    """Return what the guard finds. Without a student's line, the student speaks the language of the reply."""
    language = language_of(reply)
    context = GuardContext(
        public="",
        earlier=earlier,
        student=student or ASKED[language.key if language else "en"],
        unearned=(),
        quarters=10,
        most_sentences=7,
        most_words=168,
        name="Maria Rodriguez" if "María" not in reply else "María Rodríguez",
        recitable=PROMPTS.recitable("Plain"),
        student_before=before,
    )
    return set(guard_findings(reply, context))


@pytest.mark.parametrize(
    "kind", ["helper_voice", "advice", "out_of_role", "rewrite_talk", "editor", "machine", "leaks"]
)
def test_each_example_of_a_kind_is_found(kind: str) -> None:
    """An example that another of these kinds finds is noticed, too: advice to call a crisis line is out of role.

    Talk about a rewrite, an editor's voice, and a machine's are kinds of leaving the role.
    """
    missed = [reply for reply in EXAMPLES[kind] if not ROLE & found(reply)]

    assert len(EXAMPLES[kind]) >= 30
    assert missed == []


def test_a_name_as_a_label_is_a_mark_that_code_takes_away() -> None:
    """A model that writes a play heads its lines with the speaker."""
    context = GuardContext("Name: Maria Rodriguez", (), "", (), 10, 7, 168, name="Maria Rodriguez")
    labelled = ["Maria: I don't know.", "**Maria Rodriguez:** I don't know.", "[Maria]: I don't know."]

    assert all(GuardFinding.MARKUP in guard_findings(reply, context) for reply in labelled)
    assert {cleaned(reply, context) for reply in labelled} == {"I don't know."}
    assert guard_findings("My name is Maria. I don't know.", context) == ()


def test_what_clients_say_to_a_helper_is_fine() -> None:
    """The examples are anger, doubt, mockery, what others said, and how life is."""
    faulty = {reply: kinds for reply in EXAMPLES["fine"] if (kinds := found(reply))}

    assert len(EXAMPLES["fine"]) >= 30
    assert faulty == {}


@pytest.mark.parametrize(
    ("kind", "finding", "is_found"),
    [
        ("echo", GuardFinding.ECHO, True),
        ("no_echo", GuardFinding.ECHO, False),
        ("other_language", GuardFinding.OTHER_LANGUAGE, True),
        ("same_language", GuardFinding.OTHER_LANGUAGE, False),
    ],
)
def test_a_reply_is_compared_with_the_students_line(kind: str, finding: GuardFinding, is_found: bool) -> None:
    """An echo has the student's words. Another language is told where both languages are known."""
    wrong = [row for row in EXAMPLES[kind] if (finding in found(row[1], row[0])) is not is_found]

    assert wrong == []


@pytest.mark.parametrize(("before", "is_found"), [(ASKED["es"], True), (ASKED["en"], False), ("", False)])
def test_earlier_lines_tell_the_language_of_a_short_one(before: str, is_found: bool) -> None:
    """What is too short to tell is in the language of the talk so far."""
    reply = "I don't know. It is the same as it was."

    assert (GuardFinding.OTHER_LANGUAGE in found(reply, "¿Seguimos?", before=before)) is is_found


def test_every_sentence_of_the_prompt_is_a_recital() -> None:
    """It may be from the rules, the notes, the instruction to write again, or the examples, with words around it."""
    texts = [PROMPTS._files.read(name) for name in ("client", "notes", "styles/plain")]
    pieces = [
        piece for text in texts for piece in re.split(r"\$\w+|\n|(?<=[.:]) ", text) if len(bare_words(piece)) >= 7
    ]
    pieces = [
        piece
        for piece in pieces
        if not piece.startswith(("Notes that are put", "Each stands", "What is written above", "Student:"))
    ]
    missed = [piece for piece in pieces if GuardFinding.RECITAL not in found(f"Well. {piece} That's it.")]

    assert len(pieces) > 60
    assert missed == []


def test_six_words_of_the_prompt_are_no_recital() -> None:
    """Some words in a row are how people speak."""
    assert GuardFinding.RECITAL not in found("I don't know. My sister said.")


@pytest.mark.parametrize(
    ("earlier", "reply", "is_found"),
    [
        (("Las técreses.", "Las técreses."), "Las técreses.", True),
        (("Las técreses.", "No."), "Las técreses.", False),
        (("Yeah.", "Yeah."), "Yeah.", False),
        (("I guess.", "I guess!"), "*shrugs* I guess...", False),
        (("I guess.", "I guess!"), "I guess...", True),
    ],
)
def test_the_same_few_words_three_times_are_a_repetition(earlier: tuple[str, ...], reply: str, is_found: bool) -> None:
    """Twice may happen, and a single word may recur."""
    assert (GuardFinding.REPETITION in found(reply, earlier=earlier)) is is_found


def test_thanks_are_fine_where_the_style_is_polite() -> None:
    """The formal and the pleasing style allow them, and the others do not."""
    polite = {name for name in ("Formal", "Pleasing", "Plain", "Upset") if PROMPTS.style(name).may_thank}
    thanks = [
        guard_findings("Thank you for asking.", GuardContext("", (), "", (), 10, 7, 168, may_thank=may_thank))
        for may_thank in (True, False)
    ]

    assert polite == {"Formal", "Pleasing"}
    assert thanks == [(), (GuardFinding.EARLY_THANKS,)]
