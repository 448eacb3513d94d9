"""`virtual-client import-personas`: the files that it writes, the report, and the exit status."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from services.library.owned_file import PERSONA_FILE
from tests.services.library.persona_sets import MI, PSI


def runs(*arguments: str | Path) -> int:
    """Run the command, and return its exit status."""
    with pytest.raises(SystemExit) as ended:
        main(["import-personas", *map(str, arguments)])
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working folder, with two sets in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "psi.json").write_text(json.dumps([PSI, {**PSI, "id": "9-2"}]))
    (tmp_path / "mi.jsonl").write_text(json.dumps(MI))
    return tmp_path


def test_each_profile_becomes_a_file_and_a_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two profiles of one name get two files."""
    status = runs("psi.json", "mi.jsonl", "--into", "made/here")
    said = capsys.readouterr()
    made = sorted((folder / "made/here").iterdir())

    assert status == 0
    assert [file.name for file in made] == ["Client-1.json", "Nora-2.json", "Nora.json"]
    assert {PERSONA_FILE.read(file.read_bytes()).name for file in made} == {"Client 1", "Nora"}
    assert "Nora (PATIENT-Psi): made/here/Nora.json\n  Set to a default: style is" in said.out
    assert "  Ids not taken over: id 9-2.\n" in said.out
    assert said.out.splitlines()[-1].startswith("Wrote 3 personas to made/here. Check them")
    assert said.err == ""


def test_an_existing_file_is_kept_unless_the_operator_insists(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The other personas are written. A file that is read is never overwritten."""
    (folder / "Nora.json").write_text("mine")
    (folder / "Client-1.json").write_text(json.dumps(MI))
    kept = runs("psi.json")
    said = capsys.readouterr()
    mine = (folder / "Nora.json").read_text()
    forced = runs("psi.json", "--force")
    itself = runs("Client-1.json", "--force")

    assert (kept, mine) == (1, "mine")
    assert said.err == "Nora.json exists already and was kept (Nora). Add --force to overwrite it.\n"
    assert said.out.splitlines()[-1].startswith("Wrote 1 persona to .. 1 problem.")
    assert (forced, itself) == (0, 1)
    assert PERSONA_FILE.read((folder / "Nora.json").read_bytes()).name == "Nora"
    assert json.loads((folder / "Client-1.json").read_text()) == MI
    assert "Client-1.json is read here and was kept" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "The file cannot be read: No such file or directory."),
        ("folder", "This is a folder. Name a file."),
        (b"no", "The file is not JSON: line 1, character 1 cannot be read."),
        (b"\xff", "The file is not text in UTF-8, from byte 1 on."),
        (b"[]", "The file has no profiles."),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_next_is_done(
    folder: Path, capsys: pytest.CaptureFixture[str], content: Any, sentence: str
) -> None:
    """The exit status says that something is missing."""
    if content == "folder":
        (folder / "bad").mkdir()
    elif content is not None:
        (folder / "bad").write_bytes(content)
    status = runs("bad", "mi.jsonl")

    assert status == 1
    assert capsys.readouterr().err == f"bad: {sentence}\n"
    assert (folder / "Client-1.json").exists()


def test_a_place_that_cannot_be_written_to_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The system's own words say why."""
    assert runs("mi.jsonl", "--into", "psi.json") == 1
    assert capsys.readouterr().err == "The system refuses psi.json: File exists. Fix that, then try again.\n"
