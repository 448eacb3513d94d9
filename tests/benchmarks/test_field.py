"""The benchmark on experts' talks: its figures, its files, its report, and its calls to a model."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks import field, field_asked
from benchmarks.field_figures import auc, fleiss, kappa, share
from benchmarks.field_measures import MEASURES
from benchmarks.field_talks import own_talks, read_talks
from sandbox.claude.server import ClaudeServer

HEAD = (
    "mi_quality,transcript_id,topic,utterance_id,interlocutor,utterance_text,annotator_id,therapist_input_exists,"
    "therapist_input_subtype,reflection_exists,reflection_subtype,question_exists,question_subtype,"
    "main_therapist_behaviour,client_talk_type"
)
ROWS = [
    "high,1,t,0,therapist,How did the week go?,{coder},False,n/a,False,n/a,True,{question},question,n/a",
    'high,1,t,1,client,"Slowly, I would say.",{coder},n/a,n/a,n/a,n/a,n/a,n/a,n/a,neutral',
]


def test_figures_have_known_values() -> None:
    """A share of one half, full agreement, chance agreement, and a curve with one tie."""
    half = share([True, False] * 50)
    pairs = [("a", "a"), ("b", "b")] * 10

    assert half.value == 0.5
    assert (round(half.low, 2), round(half.high, 2)) == (0.4, 0.6)
    assert kappa(pairs).value == 1.0
    assert kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]).value == 0.0
    assert auc([(True, 2.0), (True, 1.0), (False, 1.0), (False, 0.0)]).value == 0.875
    assert fleiss([["a"] * 5, ["b"] * 5]) == 1.0
    assert share([]).percent() == kappa([]).plain() == "none to measure"


def test_a_file_of_labeled_talks_is_read(tmp_path: Path) -> None:
    """The first annotator counts. A line that five annotators coded is kept for their own agreement."""
    labels = ["open", "open", "open", "closed", "closed"]
    rows = [ROWS[0].format(coder=coder, question=label) for coder, label in enumerate(labels)]
    path = tmp_path / "talks.csv"
    path.write_text("\n".join([HEAD, *rows, ROWS[1].format(coder=0)]), encoding="utf-8")
    talks = read_talks(tmp_path)

    assert [(line.text, line.kinds) for line in talks.lines] == [
        ("How did the week go?", ("open question",)),
        ("Slowly, I would say.", ()),
    ]
    assert [line.question for line in talks.codings[0]] == labels


@pytest.mark.parametrize("text", [None, "a,b\n1,2\n"])
def test_a_missing_or_wrong_file_gets_a_sentence(tmp_path: Path, text: str | None) -> None:
    """The program ends with it, without a stack trace."""
    if text is not None:
        (tmp_path / "talks.csv").write_text(text, encoding="utf-8")

    with pytest.raises(SystemExit, match="has no"):
        read_talks(tmp_path)


def test_the_report_on_our_own_lines_says_that_it_measures_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """It has a part for each measure."""
    assert field.main([]) == 0
    told = capsys.readouterr().out

    assert "measures nothing" in told
    assert told.count("\n\n") == len(MEASURES)


@pytest.fixture
async def address() -> AsyncIterator[dict[str, str]]:
    """Yield the environment of a simulated Claude."""
    async with ClaudeServer() as server:
        yield {"ANTHROPIC_API_KEY": server.api_key, "ANTHROPIC_BASE_URL": server.base_url}


@pytest.mark.parametrize("ask", [field_asked.ask_readings, field_asked.ask_debriefs])
async def test_a_model_is_asked_after_the_price(
    ask: field_asked.Asked, address: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer comes as a batch. Each kind has its agreement, and the experts' own where it is known."""
    monkeypatch.setattr(field_asked, "POLL_SECONDS", 0.01)

    assert await ask(own_talks(), address, is_agreed=True)
    told = capsys.readouterr().out
    assert "at most $" in told
    assert "It cost $" in told
    assert [line.split("  ")[1] for line in told.splitlines() if line.startswith("  ")] == list(field_asked.ASKED)


async def test_a_price_that_is_declined_costs_nothing(
    address: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is sent."""
    monkeypatch.setattr("builtins.input", lambda _: "no")

    assert not await field_asked.ask_readings(own_talks(), address, is_agreed=False)
    assert "It cost" not in capsys.readouterr().out


def test_a_quote_that_is_not_in_its_line_names_no_move() -> None:
    """Neither does a line that does not exist, or an unknown kind."""
    lines = own_talks().lines
    rows = [
        {"line": 1, "kind": "open_question", "quote": lines[0].text},
        {"line": 3, "kind": "open_question", "quote": "never said"},
        {"line": 999, "kind": "open_question", "quote": lines[0].text},
        {"line": 1, "kind": "dance", "quote": lines[0].text},
    ]

    assert field_asked.moves_of(json.dumps({"moves": rows}), lines) == {1: {"open question"}}
    assert field_asked.moves_of("no JSON", lines) == {}
