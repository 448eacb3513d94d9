"""Check that the prose of the project is short and in plain American English: `make docs` runs this before the build."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[1]
SETS = {
    "README": ("README.md",),
    "changelog": ("CHANGELOG.md",),
    "contributing": ("CONTRIBUTING.md", "SECURITY.md", ".github/**/*.md"),
    "tutorials": ("docs/tutorial/*.md",),
    "how-to": ("docs/how-to/*.md",),
    "explanation": ("docs/explanation/*.md",),
    "decisions": ("docs/decisions/*.md",),
    "reference": ("docs/*.md", "docs/reference/*.md"),
    "settings and forms": (".env.example", "manifest*.yml", ".github/**/*.yml"),
}
LONGEST = 40
"""Words in one sentence."""

MEAN = 18
"""Words per sentence of a set of files: the mean must be lower."""

UNWANTED = re.compile(
    r"\b(?:whoever|anew|of one's own|by itself|by themselves|what came of it|practis\w+|counsell\w+|cancelled|enrol(?!l)\w*|"
    r"behaviour|colour\w*|licence|favourite)\b",
    re.IGNORECASE,
)
"""Words that are not plain American English, or that earlier texts of this project overused."""

END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[`]*[A-Z0-9/!$]|`)")
WORD = re.compile(r"\S*\w\S*")
YAML_TEXT = re.compile(r"^\s*(?:- )?(?:agent_description|description|label|value): (.+)$")


@dataclass(frozen=True)
class Sentence:
    """A sentence and the place where it begins."""

    file: str
    line: int
    text: str

    @property
    def length(self) -> int:
        """The number of words."""
        return len(WORD.findall(self.text))


def sentences_of(file: str, text: str) -> Iterator[Sentence]:
    """Yield the sentences of a file. Headings, tables, and code are left out; a list item is at least one sentence."""
    for line, paragraph in _paragraphs(file, text):
        start = 0
        for end in [*(found.end() for found in END.finditer(paragraph)), len(paragraph)]:
            if words := " ".join(paragraph[start:end].split()):
                yield Sentence(file, line + paragraph[:start].count("\n"), words)
            start = end


def problems_of(name: str, sentences: list[Sentence]) -> list[str]:
    """Return one line per long sentence and unwanted word, and one for a set whose mean is too high."""
    found = [
        f"{one.file}:{one.line}: {one.length} words in one sentence, {LONGEST} at most: {one.text}"
        for one in sentences
        if one.length > LONGEST
    ]
    found += [
        f'{one.file}:{one.line}: not plain American English: "{match[0]}" in: {one.text}'
        for one in sentences
        for match in UNWANTED.finditer(one.text)
    ]
    if sentences and (mean := _mean(sentences)) >= MEAN:
        found.append(f"{name}: {mean:.1f} words per sentence, the mean must be under {MEAN}")
    return found


def _mean(sentences: list[Sentence]) -> float:
    return sum(one.length for one in sentences) / len(sentences)


def _paragraphs(file: str, text: str) -> Iterator[tuple[int, str]]:
    """Yield the first line and the words of every paragraph."""
    if file.endswith(".md"):
        yield from _of_markdown(text)
    elif file.endswith(".yml"):
        lines = enumerate(text.splitlines(), start=1)
        yield from ((number, found[1].strip("\"'")) for number, line in lines if (found := YAML_TEXT.match(line)))
    else:
        for found in re.finditer(r"(?:^# (?![A-Z_]+=).+\n)+", text, re.MULTILINE):
            yield text[: found.start()].count("\n") + 1, re.sub(r"^# ", "", found[0], flags=re.MULTILINE)


def _of_markdown(text: str) -> Iterator[tuple[int, str]]:
    titled = text.replace("[](", "[page](")  # a link without words shows the title of its page
    tokens = MarkdownIt("commonmark").enable("table").parse(titled)
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "inline" and before is not None and before.type == "paragraph_open":
            yield (token.map or [0])[0] + 1, "".join(map(_words, token.children or []))
        if token.type == "fence" and token.info == "{glossary}":
            yield from _of_glossary((token.map or [0])[0] + 2, token.content)


def _of_glossary(first: int, text: str) -> Iterator[tuple[int, str]]:
    """Yield the definitions, which are the indented lines."""
    for number, line in enumerate(text.splitlines(), start=first):
        if line.startswith("  "):
            yield number, line.strip()


def _words(token: Token) -> str:
    """Return what a reader sees of a part of a paragraph."""
    match token.type:
        case "softbreak" | "hardbreak":
            return "\n"
        case "code_inline":
            return f"`{token.content}`"
        case _:
            return token.content


def main() -> int:
    """Print the figures of each set, and what is wrong. Return 1 if something is."""
    wrong: list[str] = []
    for name, patterns in SETS.items():
        paths = sorted({path for pattern in patterns for path in ROOT.glob(pattern)})
        texts = [(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths]
        if sentences := [one for file, text in texts for one in sentences_of(file, text)]:
            longest = max(one.length for one in sentences)
            print(f"{name:20}{len(sentences):5} sentences, mean {_mean(sentences):4.1f} words, longest {longest}")
        wrong += problems_of(name, sentences)
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
