"""The test files that are near a change. `python -m tests.affected [BASE]` prints them for `make test-fast`.

A test is near when it imports a changed module, directly or through others. A test that starts the whole bot imports
everything, so it is near only when it was changed itself. One story of the whole product always runs.
"""

import subprocess
import sys
from collections.abc import Collection
from pathlib import Path, PurePosixPath

import grimp

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "services", "models", "sandbox", "demo", "tests")
WHOLE_PRODUCT = frozenset({"bot.runtime.app", "demo.subprocesses"})
"""The modules that start the whole bot, in this process or in another one."""

ALWAYS = "tests.stories.test_main_job"
MOST_STORIES = 2
"""How many changed stories run. Each takes half a minute, so `make test` runs the others."""

CONTENT = "services/content/"
READERS = frozenset(
    {
        "services.auditions.script",
        "services.common.word_list_file",
        "services.documents.pdf",
        "services.prompts.prompt_files",
        "services.library.template_service",
    }
)
"""The modules that read the text files of `services/content`."""


def main() -> None:
    """Print the test files that are near the changes since BASE. The default is the branch point from main."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    base = sys.argv[1] if len(sys.argv) > 1 else branch_point()
    print(*sorted(path_of(test) for test in near(graph, modules_of(changed_since(base)))))  # noqa: T201


def near(graph: grimp.ImportGraph, changed: Collection[str]) -> set[str]:
    """Return the test modules to run for these changed modules."""
    tests = {name for name in graph.modules if name.rpartition(".")[2].startswith("test_")}
    tests = {name for name in tests if not name.startswith("tests.browser.")}
    reached = {test: {test, *graph.find_upstream_modules(test)} for test in tests}
    whole = {test for test in tests if WHOLE_PRODUCT & reached[test]}
    stories = sorted(whole.intersection(changed))
    return {ALWAYS, *stories[:MOST_STORIES], *(test for test in tests - whole if reached[test].intersection(changed))}


def modules_of(paths: Collection[str]) -> set[str]:
    """Return the modules of these files, and the modules that read them."""
    modules = {".".join(PurePosixPath(path).with_suffix("").parts) for path in paths if path.endswith(".py")}
    readers = READERS if any(path.startswith(CONTENT) for path in paths) else frozenset()
    return {name.removesuffix(".__init__") for name in modules} | readers


def changed_since(base: str) -> set[str]:
    """Return the files that differ from the commit, including files that git does not track yet."""
    differing = git("diff", "--name-only", base).splitlines()
    return {*differing, *git("ls-files", "--others", "--exclude-standard").splitlines()}


def branch_point() -> str:
    """Return the commit at which this branch left main. On main, return the commit before the last one."""
    head = git("rev-parse", "HEAD").strip()
    for main_branch in ("origin/main", "main"):
        found = subprocess.run(["git", "merge-base", "HEAD", main_branch], cwd=ROOT, capture_output=True, text=True)  # noqa: PLW1510
        if found.returncode == 0 and found.stdout.strip() != head:
            return found.stdout.strip()
    return "HEAD~1"


def git(*arguments: str) -> str:
    """Return what git prints."""
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def path_of(module: str) -> str:
    """Return the file of a test module."""
    return module.replace(".", "/") + ".py"


if __name__ == "__main__":
    main()
