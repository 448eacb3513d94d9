"""The verdict on a failed try, for every class of error and every kind of paid work."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

import bot
import services
from services.budget.cost_service import BudgetBusyError, BudgetSpentError, UnpricedModelError
from services.claude.errors import (
    BreakerOpenError,
    ClaudeBusyError,
    ClaudeContentError,
    ClaudeLimitedError,
    ClaudeSetupError,
    ClaudeTimeoutError,
)
from services.common.errors import OperatorError, Refusal
from services.paid_work.failures import Cause, GiveUp, Pause, Retry, verdict
from services.paid_work.gates import Gate, GateClosed, wait_of
from services.paid_work.rules import AUDITION, DEBRIEF, TURN, Policy

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
POLICIES = {"turn": TURN, "debrief": DEBRIEF, "audition": AUDITION}

GATES: dict[str, tuple[Gate, Exception]] = {
    "GateClosed": (Gate.RATE, GateClosed(Gate.RATE, NOON)),
    "BreakerOpenError": (Gate.BREAKER, BreakerOpenError(retry_after=3)),
    "ClaudeLimitedError": (Gate.LIMITED, ClaudeLimitedError(retry_after=7)),
    "ClaudeSetupError": (Gate.PAUSE, ClaudeSetupError(reason="key")),
    "BudgetBusyError": (Gate.BUSY, BudgetBusyError()),
    "BudgetSpentError": (Gate.SPENT, BudgetSpentError(reopens_at=NOON)),
    "UnpricedModelError": (Gate.UNPRICED, UnpricedModelError("m")),
}
"""Errors that close a gate, each with an example."""

SERVICE: dict[str, Exception] = {
    "ClaudeBusyError": ClaudeBusyError(),
    "ClaudeTimeoutError": ClaudeTimeoutError(),
    "ClaudeLimitedError without a time": ClaudeLimitedError(),
}
"""Errors that say that Claude is unavailable."""

CONTENT: dict[str, Exception] = {"ClaudeContentError": ClaudeContentError(cause="empty")}

MISTAKES = frozenset(
    [
        "AddressError",
        "AssignmentError",
        "AttemptsUsedError",
        "AuditionError",
        "AuditionRunsError",
        "BackupError",
        "BudgetWordsError",
        "BusyDatabaseError",
        "ChangedMeanwhileError",
        "ClaudeError",
        "ClaudeRequestError",
        "ClaudeTooLargeError",
        "CommentError",
        "DatabaseAddressError",
        "DatabaseEncodingError",
        "DatabaseInUseError",
        "DebriefError",
        "DocumentTemplateError",
        "EnrollmentError",
        "ExportError",
        "ExtraWorkError",
        "FieldErrors",
        "FileError",
        "FileNotReadError",
        "FileNotSentError",
        "InterviewerFileError",
        "LanguageFileError",
        "LimitError",
        "MarksError",
        "NewerDatabaseError",
        "NoChargeError",
        "NotAllowedError",
        "OfferError",
        "OldDatabaseError",
        "OperatorError",
        "PartLimitError",
        "PersonaError",
        "PersonaSetError",
        "PromptFileError",
        "RatingError",
        "RecordError",
        "Refusal",
        "ReleasedBeforeError",
        "RewindError",
        "RunningError",
        "RubricError",
        "RubricTooLongError",
        "SavedBeforeError",
        "SectionError",
        "SessionOverError",
        "SeveralMatchError",
        "SettingError",
        "SocketBlockedError",
        "StaleError",
        "StrangerError",
        "TemplateFileError",
        "TemplateGoneError",
        "TooLargeError",
        "UnconfirmedAdminError",
        "UnconfirmedAdminError",
        "UnknownWordError",
        "UnreachableError",
        "WordListError",
        "WrongPlaceError",
    ]
)
"""Errors that paid work can meet only because of a bug or a mistake of the operator."""


def _all_of(base: type[Exception]) -> Iterator[type[Exception]]:
    yield base
    for one in base.__subclasses__():
        yield from _all_of(one)


def _ours() -> list[type[Exception]]:
    """Return every class of error that our packages define."""
    for package in (services, bot):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    found = {*_all_of(Refusal), *_all_of(OperatorError)}
    return sorted(
        (one for one in found if one.__module__.startswith(("services", "bot"))), key=lambda one: one.__name__
    )


def _made(kind: type[Exception]) -> Exception:
    """Return an error of this class without calling its constructor."""
    error = kind.__new__(kind)
    vars(error).update(message="", facts={})
    return error


def test_every_class_of_error_has_its_place() -> None:
    """A new class must be added to one of the tables above."""
    placed = {*GATES, *SERVICE, *CONTENT, *MISTAKES}
    names = {one.__name__ for one in _ours()}

    assert names - placed == set()
    assert placed - names <= {"ClaudeLimitedError without a time"}


@pytest.mark.parametrize("work", POLICIES)
def test_work_waits_at_a_closed_gate_or_ends_if_it_cannot_wait(work: str) -> None:
    """Waiting has no limit. An audition can be started again."""
    policy = POLICIES[work]
    for name, (gate, error) in GATES.items():
        expected = Pause(gate) if policy.waits else GiveUp(gate)
        assert {verdict(error, tries, tries, policy) for tries in (0, 2, 50)} == {expected}, name


@pytest.mark.parametrize("work", POLICIES)
def test_an_unavailable_service_is_asked_again_without_limit(work: str) -> None:
    """It is like a closed gate."""
    policy = POLICIES[work]
    for name, error in SERVICE.items():
        expected = Retry(Cause.SERVICE) if policy.waits else GiveUp(Cause.SERVICE)
        assert {verdict(error, tries, tries, policy) for tries in (0, 2, 50)} == {expected}, name


@pytest.mark.parametrize(("work", "tries"), [("turn", 3), ("debrief", 3), ("audition", 1)])
def test_an_unusable_answer_is_requested_three_times(work: str, tries: int) -> None:
    """Bugs do not count toward it, so they cost no student a line."""
    rulings = [verdict(CONTENT["ClaudeContentError"], 50, before, POLICIES[work]) for before in range(tries)]

    assert rulings == [Retry(Cause.CONTENT)] * (tries - 1) + [GiveUp(Cause.CONTENT)]


@pytest.mark.parametrize("work", POLICIES)
def test_what_claude_refuses_is_not_sent_again(work: str) -> None:
    """An identical request would be refused again."""
    error = ClaudeContentError(cause="refusal", is_refusal=True)

    assert verdict(error, 0, 0, POLICIES[work]) == GiveUp(Cause.CONTENT)


@pytest.mark.parametrize(("work", "tries"), [("turn", 6), ("debrief", 3), ("audition", 1)])
def test_a_bug_is_not_retried_without_limit(work: str, tries: int) -> None:
    """Bugs are all classes that no other table names, and anything else that Python may raise."""
    errors = [_made(one) for one in _ours() if one.__name__ in MISTAKES]
    for error in (
        *errors,
        KeyError("x"),
        AssertionError(),
        RecursionError(),
        OSError(),
        ExceptionGroup("", [KeyError()]),
    ):
        rulings = [verdict(error, before, 50, POLICIES[work]) for before in range(tries)]
        assert rulings == [Retry(Cause.MISTAKE)] * (tries - 1) + [GiveUp(Cause.MISTAKE)], type(error).__name__


def test_the_policies_are_values() -> None:
    """The numbers are those in docs/explanation/life-of-a-line.md."""
    assert {name: (one.contents, one.breaks, one.waits) for name, one in POLICIES.items()} == {
        "turn": (3, 6, True),
        "debrief": (3, 3, True),
        "audition": (1, 1, False),
    }
    assert isinstance(TURN, Policy)


def test_turns_that_were_limited_together_do_not_retry_together() -> None:
    """Thirty rows wait for the same `retry-after`. None retries before it, and they are spread over seconds."""
    closed = GateClosed(Gate.LIMITED, NOON + timedelta(seconds=20), is_news=True)
    waits = [wait_of(closed, row_id=UUID(int=7_919 * number), since=NOON, now=NOON).until for number in range(30)]

    assert min(waits) >= closed.opens_at
    assert max(waits) - min(waits) > timedelta(seconds=4)
    assert len(set(waits)) == 30
