"""`virtual-client audition PERSONA`: estimate, confirmation, interviews, and report card. Needs no Slack."""

import sys
import time
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from bot.auditions.blocks.audition import FLAWS, course_of, share_of_replies
from bot.runtime.content_check import check_content
from bot.runtime.settings import AuditionSettings
from models.client_profile import ClientProfileCreate, ClientProfileDB
from services.auditions.audition import ReportCard, audition
from services.auditions.estimate import Estimate, estimate
from services.auditions.play import profile_of
from services.auditions.script import Interviewer, interviewers
from services.claude.anthropic_service import AnthropicService, Ask
from services.claude.circuit_breaker import CircuitBreaker
from services.claude.pricing import Usage, cost_of, dollars, price_of
from services.common.errors import Refusal
from services.common.titles import title_key
from services.library.client_service import client_service
from services.library.owned_file import PERSONA_FILE
from services.library.template_service import TemplateService, persona_of
from services.prompts.prompt_service import PromptService
from services.storage.database import Database
from services.storage.schema import OldDatabaseError

CALL_SECONDS = 60.0


class AuditionError(Refusal):
    """The refusal of an audition, with what to do."""


class CappedLedger:
    """A ledger that adds up, and stops at what was said to be the most."""

    def __init__(self, most_nano: int | None) -> None:
        self.nano = 0
        self.tokens = 0
        self._most = most_nano

    async def reserve(self, ask: Ask) -> object:
        """Return the call as its reservation. Raises AuditionError if the cost so far has reached the maximum.

        The last call before that may exceed the maximum. Without one, nothing is refused.
        """
        if self._most is not None and self.nano >= self._most:
            raise AuditionError("The audition reached its estimated maximum cost and was stopped.")
        return ask

    async def settle(self, reservation: object, usage: Usage) -> None:
        """Add the cost and tokens of the usage. A model without a price costs 0."""
        assert isinstance(reservation, Ask)
        price = price_of(reservation.model, total_input=usage.total_input)
        self.nano += cost_of(usage, price) if price else 0
        self.tokens += usage.total_input + usage.output_tokens

    async def charge(self, reservation: object) -> None:
        """Add the worst case of a call with an unknown outcome."""
        assert isinstance(reservation, Ask)
        await self.settle(
            reservation,
            Usage(reservation.worst_case_input_tokens(), output_tokens=reservation.worst_case_output_tokens()),
        )

    async def release(self, reservation: object) -> None:
        """Do nothing, since the call cost nothing."""


async def run_audition(
    environment: Mapping[str, str], persona: str, *, only: Sequence[str], with_swaps: bool, is_agreed: bool
) -> int:
    """Run the audition and print its report card. Return 0 if the persona passed, 1 if not, and 2 if it was declined.

    It prints the expected cost and asks first, unless `is_agreed`. The cost is on no workspace's budget, and nothing is
    stored. Without keys in `only`, all interviewers are used.

    Raises SettingsError for a wrong setting, OperatorError for a wrong content file, Refusal for a persona or
    interviewer that cannot be found or read, AuditionError at the maximum cost or without a terminal to ask at, and
    ClaudeError for a call that failed for good.
    """
    settings = AuditionSettings.read(environment)
    for warning in settings.warnings:
        _say(warning)
    check_content()
    data = await find_persona(persona, database_url=settings.database_url)
    cast = _cast(only)
    prompts = PromptService()
    expected = estimate(profile_of(data), cast, prompts=prompts, model=settings.model, with_swaps=with_swaps)
    _say(f"Audition of {data.name} with {settings.model}. Interviewers: {', '.join(one.name for one in cast)}.")
    _say(_expected(expected))
    if not (is_agreed or _is_yes()):
        _say("Nothing was spent.")
        return 2
    ledger = CappedLedger(expected.most_nano)
    claude = AnthropicService(
        api_key=settings.anthropic_api_key,
        base_url=settings.anthropic_base_url,
        breaker=CircuitBreaker(settings.breaker, seconds=time.monotonic),
    )

    async def call(ask: Ask) -> str:
        reply, reservation = await claude.ask(ask, ledger=ledger, seconds=CALL_SECONDS)
        await ledger.settle(reservation, reply.usage)
        return reply.text

    try:
        card = await audition(
            data, cast, prompts=prompts, model=settings.model, call=call, with_swaps=with_swaps, note=_done
        )
    finally:
        await claude.close()
        cost = dollars(ledger.nano) if expected.likely_nano is not None else f"{ledger.tokens:,} tokens"
        _say(f"\nIt cost {cost}.")
    for line in lines_of(card):
        _say(line)
    return 1 if card.failed else 0


async def find_persona(persona: str, *, database_url: str) -> ClientProfileCreate:
    """Return a persona from a file, a template by its file name, or a stored persona by its name.

    A name that ends in .json, .yml, or .yaml is a file. Stored personas are those of all workspaces, without deleted
    ones. Raises Refusal if there is none, if several have this name, or if the file cannot be read or is no valid
    export, and OperatorError if a .yml file is no valid persona or the database cannot be used.
    """
    path = Path(persona)
    if path.suffix in {".json", ".yml", ".yaml"}:
        return _of_file(path)
    ready = TemplateService().personas
    if title_key(persona) in ready:
        return ready[title_key(persona)].data
    return await _stored(persona, database_url, ready=list(ready))


def lines_of(card: ReportCard) -> list[str]:
    """Return the report card as lines for a terminal, in plain text, with up to five examples of each flaw."""
    lines = ["", f"Report card of {card.persona}"]
    for flaw, words in FLAWS.items():
        verdict = "FAILED" if card.is_failed(flaw) else "ok    "
        lines.append(f"  {verdict} {words.title}: {share_of_replies(card, flaw)}")
        lines += [f"           {_example(one.interviewer, one.said, one.words)}" for one in card.examples(flaw)]
    lines += ["", "How open the client was"]
    lines += [f"  {course_of(row, card)}" for row in card.told]
    if card.changes:
        lines += ["", "Fairness check (skilled interviewer, one trait changed)"]
    for change in card.changes:
        lines.append(f"  {change.field}: {change.was} -> {change.now}")
        lines += [f"    {words}" for words in change.differences or ("No measurable difference.",)]
    for title, counts in (("Fixed before sending", card.caught), ("Sent with a fault", card.shown)):
        if counts:
            faults = [f"{number} x {fault.value.replace('_', ' ')}" for fault, number in sorted(counts.items())]
            lines += ["", f"{title}: {', '.join(faults)}."]
    failed = ", ".join(FLAWS[flaw].title.lower() for flaw in card.failed)
    return [*lines, "", f"FAILED in: {failed}." if failed else "PASSED."]


def _of_file(path: Path) -> ClientProfileCreate:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise AuditionError(f"{path} cannot be read. Check that the file exists.") from error
    if path.suffix == ".json":
        found: ClientProfileCreate = PERSONA_FILE.read(content)
        return found
    try:
        given = yaml.safe_load(content)
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise AuditionError(f"{path} cannot be read as YAML.") from error
    return persona_of(given, path.name)


async def _find_stored(name: str, database_url: str) -> Sequence[ClientProfileDB]:
    """Return all stored personas of this name, none if nobody has used the app yet. Raise OldDatabaseError."""
    database = Database(database_url)
    try:
        await database.check_current()
        async with database.read() as db:
            return await client_service.find_anywhere(db, name)
    except OldDatabaseError as error:
        if error.is_empty:
            return []
        raise
    finally:
        await database.close()


async def _stored(name: str, database_url: str, *, ready: list[str]) -> ClientProfileCreate:
    found = await _find_stored(name, database_url)
    if not found:
        raise AuditionError(
            f"No persona is called {name}. Use a template ({', '.join(ready)}), or name a .json or .yml file."
        )
    if len(found) > 1:
        raise AuditionError(
            f"{len(found)} stored personas are called {name}. Export the one you want, and name its file."
        )
    return ClientProfileCreate.of(found[0])


def _cast(only: Sequence[str]) -> tuple[Interviewer, ...]:
    everybody = interviewers()
    unknown = set(only) - {one.key for one in everybody}
    if unknown:
        known = ", ".join(one.key for one in everybody)
        raise AuditionError(f"Unknown interviewer: {', '.join(sorted(unknown))}. Choose from: {known}.")
    return tuple(one for one in everybody if not only or one.key in only)


def _expected(expected: Estimate) -> str:
    start = f"{expected.interviews} interviews, about {expected.calls} calls: "
    if expected.likely_nano is None or expected.most_nano is None:
        return f"{start}this model has no known price, so check what it costs you."
    return f"{start}about {dollars(expected.likely_nano)}, at most {dollars(expected.most_nano)}."


def _is_yes() -> bool:
    """Ask the person at the terminal to agree. Raises AuditionError if there is no terminal."""
    if not sys.stdin.isatty():
        raise AuditionError(
            "This is not an interactive terminal, so nobody can agree to the cost. Add --yes to agree in advance."
        )
    return input("Continue? [y/N] ").strip().casefold() in {"y", "yes"}


def _done(about: str) -> None:
    _say(f"  {about}: done")


def _example(interviewer: str, said: str, words: str) -> str:
    shown = " ".join(words.split())[:160]
    return f"{interviewer}, after “{' '.join(said.split())[:80]}”: “{shown}”" if said else shown


def _say(line: str) -> None:
    """Print the line without control characters, since models and people wrote parts of it."""
    print("".join(ch for ch in line if ch == "\n" or unicodedata.category(ch) != "Cc"), flush=True)  # noqa: T201 - for the operator
