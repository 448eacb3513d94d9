"""Check that links and file names in docs and comments lead to files: `make docs` runs this before the build."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[1]
PAGES = ("*.md", ".github/**/*.md", "docs/*.md", "docs/*/*.md")
GENERATED = "docs/reference/generated"
FOLDERS = "bot|services|models|sandbox|demo|benchmarks|soak|docs|tests|\\.ci|\\.github"
PATH = re.compile(
    rf"(?:{FOLDERS})/[\w./-]*|[\w.-]+\.(?:md|toml)|manifest[\w-]*\.yml|Makefile|Dockerfile|\.env\.example"
)
"""What looks like a file or folder of this repository."""

CITED = re.compile(r"\bdocs/[\w/-]+\.md\b|\b(?:DESIGN|STYLE)(?= part|\.md)")
SOURCES = ("bot", "services", "models", "sandbox", "demo", "benchmarks", "soak")


def broken_in(page: Path, root: Path = ROOT) -> Iterator[str]:
    """Yield one line per link or file name of the page that leads nowhere."""
    for token in MarkdownIt("commonmark").enable("table").parse(page.read_text(encoding="utf-8")):
        for part in token.children or []:
            target = _target(part, page, root)
            if target and GENERATED not in target.resolve().as_posix() and not target.exists():
                line = (token.map or [0])[0] + 1
                yield f"{page.relative_to(root)}:{line}: there is no {target.resolve().relative_to(root.resolve())}"


def broken_in_code(source: Path, root: Path = ROOT) -> Iterator[str]:
    """Yield one line per page that a comment or docstring cites and that does not exist here."""
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), start=1):
        for page in CITED.findall(line):
            if not (root / page).exists():
                yield f"{source.relative_to(root)}:{number}: there is no page {page}"


def _target(part: Token, page: Path, root: Path) -> Path | None:
    """Return the file that a link, an image, or a piece of code names, if it names one of this repository."""
    match part.type:
        case "link_open" | "image":
            address = str(part.attrGet("href") or part.attrGet("src") or "").partition("#")[0]
            return page.parent / address if address and ":" not in address else None
        case "code_inline" if PATH.fullmatch(part.content):
            return root / part.content
        case _:
            return None


def main() -> int:
    """Print what is broken. Return 1 if something is."""
    pages = sorted({page for pattern in PAGES for page in ROOT.glob(pattern)})
    broken = [line for page in pages if GENERATED not in page.as_posix() for line in broken_in(page)]
    sources = [source for folder in SOURCES for source in sorted((ROOT / folder).rglob("*.py"))]
    broken += [line for source in sources for line in broken_in_code(source)]
    print(*broken, sep="\n", end="\n" if broken else "", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
