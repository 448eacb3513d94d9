"""The request to the evaluation model: the transcript as data, and the schema of the answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from models.client_profile import ClientProfileDB
from models.debrief import Move, Skill
from models.rubric import Criterion
from models.session import MessageDB, MessageRole

ASKING = "Write the debrief of the interview in the transcript above."
NO_INSTRUCTIONS = "There are no instructions: this was free practice."
NO_RUBRIC = "There is no rubric for this interview: there are no levels to choose."


@dataclass(frozen=True)
class JudgedLine:
    """A line of the transcript, for the evaluation."""

    number: int
    is_student: bool
    text: str
    slack_ts: str = ""
    is_deleted: bool = False
    """Whether its student has deleted it. Its text is a placeholder, which supports no claim."""


def lines_of(messages: list[MessageDB]) -> list[JudgedLine]:
    """Return the lines that count, in their order, with the text that was answered or a placeholder for a deleted one.

    Lines that were withdrawn, that Claude could not answer, or that were never delivered do not count.
    """
    return [
        JudgedLine(
            row.sequence_number,
            row.role == MessageRole.STUDENT,
            row.content,
            row.slack_ts or "",
            is_deleted=row.deleted_at is not None,
        )
        for row in messages
        if row.withdrawn_at is None and not row.unanswerable and row.undelivered_at is None
    ]


def public_words(client: ClientProfileDB) -> str:
    """Return what a student can read about the client before the interview."""
    facts = [client.name, f"{client.age} years old", client.gender, ", ".join(client.issues), client.situation]
    return ". ".join(fact.strip().rstrip(".") for fact in facts if fact and fact.strip())


def as_data(lines: list[JudgedLine], *, touched: Sequence[int] = (), doubted: Sequence[str] = ()) -> str:
    """Return the transcript as one element, one line each, escaped so that no text in it can close the element.

    `touched` are the numbers of the student's lines that asked about something sensitive before there was trust. A note
    of ours before the transcript names them, without saying what it was. `doubted` are the keys of criteria whose level
    did not fit the moves of an earlier answer. Another note asks to look at them again.
    """
    rows = [
        f"[{line.number}] {'Student' if line.is_student else 'Client'}: {escape(' '.join(line.text.split()))}"
        for line in lines
    ]
    return "\n".join(
        [*_touched_words(touched), *_doubted_words(doubted), "<transcript>", *rows, "</transcript>", ASKING]
    )


def _touched_words(touched: Sequence[int]) -> list[str]:
    if not touched:
        return []
    numbers = ", ".join(map(str, touched))
    return [f"<sensitive>Something hard for the client was asked about early in line {numbers}.</sensitive>"]


def _doubted_words(doubted: Sequence[str]) -> list[str]:
    if not doubted:
        return []
    keys = ", ".join(doubted)
    words = (
        f"<recheck>In an earlier answer, the level of {keys} did not fit the moves that were listed. List every move "
        "with care, then choose each level by what is seen.</recheck>"
    )
    return [words]


def rubric_words(criteria: list[Criterion]) -> str:
    """Return the rubric for the prompt, without criteria that code measures, or a sentence that there is none.

    What teachers wrote is escaped, so that it cannot close its element.
    """
    asked = asked_of_model(criteria)
    if not asked:
        return NO_RUBRIC
    parts = []
    for key, criterion in asked.items():
        levels = [f"  {level.points}: {escape(level.description)}" for level in criterion.levels]
        parts.append("\n".join([f"{key}. {escape(criterion.name)}", escape(criterion.description), *levels]))
    return "\n\n".join(parts)


def keyed(criteria: list[Criterion]) -> dict[str, Criterion]:
    """Return the criteria by the short keys that prompt and answer use: c1, c2, ..."""
    return {f"c{number}": criterion for number, criterion in enumerate(criteria, start=1)}


def asked_of_model(criteria: list[Criterion]) -> dict[str, Criterion]:
    """Return the criteria that the model judges, by key. Those with a measure are counted by code."""
    return {key: criterion for key, criterion in keyed(criteria).items() if criterion.measure is None}


def schema_of(criteria: list[Criterion]) -> dict[str, Any]:
    """Return the JSON schema of the answer. Each criterion has a key, and only its own levels are allowed.

    A criterion with a measure is not in it.
    """
    quoted = {"line": {"type": "integer"}, "quote": {"type": "string"}}
    remark = {"skill": {"enum": [skill.value for skill in Skill]}, **quoted, "why": {"type": "string"}}
    parts = {
        "moves": _list_of({**quoted, "kind": {"enum": [move.value for move in Move]}}),
        "strengths": _list_of(remark),
        "to_try": _list_of({**remark, "instead": {"type": "string"}}),
    }
    if asked := asked_of_model(criteria):
        parts["criteria"] = _object(
            {
                key: _object(
                    {
                        **quoted,
                        "why": {"type": "string"},
                        "had_chance": {"type": "boolean"},
                        "points": {"enum": [level.points for level in criterion.levels]},
                    }
                )
                for key, criterion in asked.items()
            }
        )
    return _object(parts)


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list_of(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": _object(properties)}
