"""Scripted interviews and a scripted model, to play clients without Slack, database, or network.

The model classifies each message as its script says, tells in its reply a fact that a note has just opened, and records
every request.
"""

import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.client_profile import ClientProfileDB
from models.turn_state import Act, ClientState
from services.claude.anthropic_service import Ask
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot
from services.simulation.turn_simulation import TurnInput, TurnOutcome, play_turn

Scripted = tuple[str, tuple[tuple[Act, str], ...]]
"""A message of the student, and its acts with their quotes."""

MODEL = "claude-haiku-5-5"
ARRIVED: Scripted = ("Hello, I am glad to meet you.", ())


def _line(text: str, *acts: Act) -> Scripted:
    return text, tuple((act, text) for act in acts)


def skilled(topic: str, chance: random.Random) -> Scripted:
    """Return a message that asks openly, reflects, or leaves room."""
    return chance.choice(
        [
            _line(f"What has it been like for you with your {topic}?", Act.OPEN_QUESTION),
            _line(f"Tell me about your {topic}, wherever you want to begin.", Act.OPEN_QUESTION),
            _line(f"It sounds as if the {topic} leaves you alone with it.", Act.COMPLEX_REFLECTION),
            _line(f"That sounds frightening, all of it around the {topic}.", Act.EMPATHY_SHOWN),
            _line("...", Act.SILENCE_RESPECTED),
            _line("We can leave that for today, if you like.", Act.LIMIT_RESPECTED),
            _line(f"So there is the {topic}, and there is you in the middle.", Act.SUMMARY),
        ]
    )


def interrogator(topic: str, chance: random.Random) -> Scripted:
    """Return a closed question or a message that presses for an answer."""
    return chance.choice(
        [
            _line(f"Is there something with your {topic}?", Act.CLOSED_QUESTION),
            _line(f"Did the {topic} begin this year?", Act.CLOSED_QUESTION),
            _line(f"Yes or no: is it the {topic}?", Act.CLOSED_QUESTION),
            _line(f"Is it the {topic}? I asked you something.", Act.PRESSED),
        ]
    )


def adviser(topic: str, chance: random.Random) -> Scripted:
    """Return a message that gives advice before the client has explained the problem."""
    return chance.choice(
        [
            _line(f"You should talk to somebody about the {topic}.", Act.ADVICE_WITHOUT_PERMISSION),
            _line(f"Just make a list about your {topic}.", Act.ADVICE_WITHOUT_PERMISSION),
            _line(f"The {topic} is not so bad.", Act.EMPATHY_MISSED),
            _line("Everything happens for a reason.", Act.STOCK_PHRASE),
        ]
    )


INTERVIEWERS = {"skilled": skilled, "interrogator": interrogator, "adviser": adviser}


def script(kind: str, topics: Sequence[str], seed: int, *, turns: int = 20) -> list[Scripted]:
    """Return an interview of this kind. The same seed gives the same interview."""
    chance = random.Random(f"{kind} {seed}")
    return [ARRIVED, *(INTERVIEWERS[kind](chance.choice(topics), chance) for _ in range(turns - 1))]


@dataclass
class ScriptedModel:
    """A model that answers as a script says. `asked` has every request."""

    lines: dict[str, Scripted] = field(default_factory=dict)
    asked: list[Ask] = field(default_factory=list)
    broken: dict[str, str] = field(default_factory=dict)
    """The raw answers to the classification of these messages."""

    async def __call__(self, ask: Ask) -> str:
        """Return the text of the whole answer."""
        self.asked.append(ask)
        if ask.schema is None:
            return self._reply(ask)
        said = re.findall(r"^\[\d+\] Student: (.*)$", ask.messages[-1][1], re.MULTILINE)
        if said[0] in self.broken:
            return self.broken[said[0]]
        moves = [{"kind": act, "quote": quote} for line in said for act, quote in self.lines[line][1]]
        return json.dumps({"moves": moves, "aside": "none", "aside_quote": ""})

    def _reply(self, ask: Ask) -> str:
        role, text = ask.messages[-1]
        told = re.search(r"<story>\n(.*?)\n</story>", text, re.DOTALL) if role == "system" else None
        word = f"{'abcdefghijklmnopqrstuvwxyz'[len(self.asked) % 26]}{'x' * (len(self.asked) % 7)}"
        return told[1] if told else f"I don't know, it {word} and {word[::-1]} somehow."


async def interview(
    client: ClientProfileDB, lines: Sequence[Scripted], model: ScriptedModel, prompts: PromptService
) -> list[tuple[ClientState, TurnOutcome]]:
    """Play the lines and return the state before each turn, and its outcome. The greeting is the first turn."""
    model.lines.update({text: (text, acts) for text, acts in lines})
    snapshot = snapshot_of(client)
    state, talk = snapshot.at_start(), [("user", prompts.opening_line)]
    system, course = prompts.system_prompt(client), []
    for turn, (text, _) in enumerate([("", ()), *lines]):
        said = (text,) if turn else ()
        talk += [("user", text)] if turn else []
        outcome = await play_turn(
            TurnInput(snapshot, state, Ask(MODEL, system, tuple(talk)), said=said, turn=turn), prompts, model
        )
        talk += outcome.appended
        course.append((state, outcome))
        state = outcome.state
    return course


def snapshot_of(client: ClientProfileDB) -> ClientSnapshot:
    """Return the fields that decide how this client opens up."""
    names = ("name", "hidden_facts", "starting_trust_quarters", "difficulty", "style")
    return ClientSnapshot.of({name: getattr(client, name) for name in names})
