"""Check of all content files at start, in `doctor`, and before an audition."""

from functools import lru_cache
from pathlib import Path

from services.auditions.script import interviewers
from services.common.content import CONTENT
from services.common.word_list_file import read_word_list
from services.documents.document_check import check_documents
from services.library.template_service import TemplateService
from services.prompts.prompt_service import PromptService
from services.simulation.languages import languages_in
from services.simulation.reply_guard import PAUSE

WORD_LISTS = ("small_words.txt", "synonyms.txt", "capital_words.txt", "loaded_words.txt")

Fingerprint = tuple[tuple[str, int, int], ...]


def check_content(content: Path = CONTENT) -> None:
    """Check the prompts, templates, interviewers, word lists, languages, and documents that the app uses.

    Files that the app does not know are not checked. A folder that has not changed since its last check in this process
    is not checked again. Raises OperatorError with one sentence that names the file and the place.
    """
    _check(content, _fingerprint(content))


@lru_cache(maxsize=4)
def _check(content: Path, _: Fingerprint) -> None:
    """Check once per state of the files, so that a process that restarts the bot does not repeat it."""
    PromptService(content).check(marks=(PAUSE,))
    ready = TemplateService(content)
    assert ready.personas is not None
    assert ready.rubrics is not None
    interviewers(content / "interviewers")
    for name in WORD_LISTS:
        read_word_list(content / name)
    languages_in(content / "languages")
    check_documents(content / "documents")


def _fingerprint(content: Path) -> Fingerprint:
    """Return name, size, and time of each file."""
    files = sorted(path for path in content.rglob("*") if path.is_file())
    return tuple((str(path), (stat := path.stat()).st_size, stat.st_mtime_ns) for path in files)
