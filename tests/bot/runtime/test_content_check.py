"""A mistake in a content file stops the start, with one sentence that names the file and the place."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.runtime.app import VirtualClient
from bot.runtime.content_check import check_content
from bot.runtime.settings import Settings
from services.common.content import CONTENT
from services.common.errors import OperatorError

PROMPTS = CONTENT / "prompts"
WITH_PARTS = ["notes.md", "details.md", *(f"styles/{path.name}" for path in sorted((PROMPTS / "styles").glob("*.md")))]
FILLED_IN = ["client.md", "debrief.md", "details.md", "notes.md"]
ENVIRONMENT = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k", "SECRET_KEY": "s"}


def _parts(file: str) -> list[str]:
    return re.findall(r"^## (.+)$", (PROMPTS / file).read_text(encoding="utf-8"), re.MULTILINE)


def _variables(file: str) -> list[tuple[str, str]]:
    """Return each variable with its part, or with "" if the file has no parts."""
    pieces = re.split(r"^## (.+)$", (PROMPTS / file).read_text(encoding="utf-8"), flags=re.MULTILINE)
    bodies = [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    return sorted({(part, name) for part, body in bodies for name in re.findall(r"\$(\w+)", body)})


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a copy of all content that the test can break."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def _refusal(content: Path) -> str:
    with pytest.raises(OperatorError) as raised:
        check_content(content)
    said = raised.value.message
    assert said.endswith(".")
    assert "\n" not in said
    assert ". " not in said
    assert str(content) not in said
    return said


def test_our_own_content_is_right(content: Path) -> None:
    """It is still right at a second check."""
    check_content(content)
    check_content(content)


@pytest.mark.parametrize(("file", "part"), [(file, part) for file in WITH_PARTS for part in _parts(file)])
@pytest.mark.parametrize("mistake", ["taken out", "emptied", "misspelled", "twice"])
def test_each_part_of_each_prompt_is_required(content: Path, file: str, part: str, mistake: str) -> None:
    """The message names the file and the part."""
    path = content / "prompts" / file
    words = path.read_text(encoding="utf-8")
    whole = re.compile(rf"^## {re.escape(part)}\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    found = whole.search(words)
    assert found
    put = {"taken out": "", "emptied": f"## {part}\n\n", "misspelled": f"## {part}s\n{found[1]}", "twice": found[0] * 2}
    path.write_text(whole.sub(lambda _: put[mistake], words, count=1), encoding="utf-8")
    said = _refusal(content)

    assert file in said
    assert part.lower() in said or mistake == "twice"


@pytest.mark.parametrize(
    ("file", "part", "variable"), [(file, *found) for file in FILLED_IN for found in _variables(file)]
)
@pytest.mark.parametrize("mistake", ["taken out", "misspelled"])
def test_each_variable_of_each_prompt_is_required(
    content: Path, file: str, part: str, variable: str, mistake: str
) -> None:
    """The message names the file and the variable."""
    path = content / "prompts" / file
    words = path.read_text(encoding="utf-8")
    start = words.index(f"\n## {part}\n") if part else 0
    end = words.find("\n## ", start + 4) if part else len(words)
    body = re.sub(rf"\${variable}\b", "it" if mistake == "taken out" else f"${variable}x", words[start:end])
    path.write_text(words[:start] + body + (words[end:] if end > 0 else ""), encoding="utf-8")
    said = _refusal(content)

    assert file in said
    assert f"${variable}" in said
    assert f"`## {part}`" in said or not part


Break = Callable[[Path], object]


def _written(file: str, words: str) -> Break:
    return lambda content: (content / file).write_text(words, encoding="utf-8")


def _replaced(file: str, old: str, new: str) -> Break:
    def change(content: Path) -> None:
        words = (content / file).read_text(encoding="utf-8")
        assert old in words
        (content / file).write_text(words.replace(old, new, 1), encoding="utf-8")

    return change


def _without(file: str) -> Break:
    return lambda content: (content / file).unlink()


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (_without("prompts/client.md"), "client.md is missing"),
        (_without("prompts/styles/street-wise.md"), "styles/street-wise.md is missing"),
        (_written("prompts/opening.md", " \n"), "opening.md is empty"),
        (_written("prompts/opening.md", "Greet $name."), "opening.md uses $name"),
        (_replaced("prompts/reading.md", "`turn` holds", "$turn holds"), "reading.md uses $turn"),
        (lambda content: (content / "prompts/debrief.md").write_bytes(b"\xff\xfe"), "debrief.md is not UTF-8 text"),
        (_replaced("prompts/client.md", "Means: $means", "Means: $means, $5"), "client.md has a dollar sign"),
        (_replaced("prompts/client.md", "Age: $age", "Age: $age $town"), "client.md uses $town"),
        (_replaced("prompts/client.md", "[[pause]]", "pause"), "client.md does not name [[pause]]"),
        (_replaced("prompts/client.md", "</notes>", ""), "client.md, line"),
        (_replaced("prompts/debrief.md", "<rubric>", "<rubrik>"), "debrief.md, line"),
        (_replaced("prompts/notes.md", "</story>", "</stories>"), "notes.md, line"),
        (_replaced("prompts/styles/formal.md", "Sentences: 1 to 3", "Sentences: 3 to 1"), "styles/formal.md needs"),
        (_replaced("prompts/styles/formal.md", "Sentences: 1 to 3", ""), "styles/formal.md needs"),
        (_replaced("prompts/styles/formal.md", "You are polite", "$name is polite"), "styles/formal.md uses $name"),
        (_replaced("personas/alex-park.yml", "name:", "nmae:"), "alex-park.yml"),
        (
            _written("personas/alex-park.yml", "about: x\npersona: [\n"),
            "alex-park.yml cannot be read as YAML in line 3",
        ),
        (_written("personas/alex-park.yml", "about: x\n"), "alex-park.yml must contain"),
        (_replaced("rubrics/1-oars.yml", "weight:", "wieght:"), "1-oars.yml"),
        (_written("rubrics/1-oars.yml", "2026-13-45"), "1-oars.yml cannot be read as YAML"),
        (_without("interviewers/1-skilled.yml"), "no file with the key skilled"),
        (_replaced("interviewers/5-silent.yml", "key: silent", "key: skilled"), "two files with the key skilled"),
        (_replaced("interviewers/1-skilled.yml", "about:", "abuot:"), "1-skilled.yml has no about"),
        (_replaced("interviewers/1-skilled.yml", "key:", "extra: 1\nkey:"), "1-skilled.yml has extra"),
        (_replaced("interviewers/1-skilled.yml", "Hello $name.", "Hello $nmae."), "line 1 of its lines, uses $nmae"),
        (_replaced("interviewers/1-skilled.yml", '  - "..."', "  - 7"), "line 6 of its lines, must be text"),
        (_written("interviewers/1-skilled.yml", "key: skilled\n\t- x"), "1-skilled.yml, line 2, cannot be read"),
        (_without("small_words.txt"), "small_words.txt is missing"),
        (_written("capital_words.txt", ""), "capital_words.txt is empty"),
        (lambda content: (content / "loaded_words.txt").write_bytes(b"\xff"), "loaded_words.txt is not UTF-8 text"),
        (_replaced("documents/page.typ", "report.title", "report.titel"), "page.typ, line"),
        (_replaced("documents/page.typ", "pale = luma(45%)", "pale = luma(45%"), "page.typ, line"),
        (_replaced("documents/transcript.typ", "row.instead", "row.insted"), "transcript.typ, line"),
        (_replaced("documents/transcript.typ", "criterion.levels", "criterion.level"), "transcript.typ, line"),
        (_replaced("documents/transcript.typ", '"page.typ"', '"pages.typ"'), "transcript.typ, line 2"),
        (_replaced("documents/recording.typ", "remark.words", "remark.wrods"), "recording.typ, line"),
        (_without("documents/page.typ"), "transcript.typ, line 2"),
        (_without("documents/recording.typ"), "recording.typ is missing"),
    ],
)
def test_every_mistake_is_named(content: Path, mistake: Break, said: str) -> None:
    """The message names the file and what is missing or unknown in it."""
    mistake(content)
    assert said in _refusal(content)


def test_a_changed_file_is_checked_again(content: Path) -> None:
    """The result of a check is cached only for the files as they were."""
    words = (content / "prompts/opening.md").read_text(encoding="utf-8")
    (content / "prompts/opening.md").write_text("", encoding="utf-8")
    _refusal(content)
    (content / "prompts/opening.md").write_text(words, encoding="utf-8")
    check_content(content)
    (content / "prompts/opening.md").write_text("", encoding="utf-8")
    _refusal(content)


async def test_the_bot_does_not_start_with_a_mistake(content: Path, tmp_path: Path) -> None:
    """It stops before it opens the database or calls Slack."""
    _without("prompts/notes.md")(content)
    settings = Settings.read({**ENVIRONMENT, "DATABASE_URL": f"sqlite:///{tmp_path}/bot.db"})
    with pytest.raises(OperatorError, match=r"notes\.md is missing"):
        async with VirtualClient(settings, content=content):
            pass
