"""`virtual-client import-personas FILE...`: persona files from public sets, and a report of what did not fit."""

import sys
from collections.abc import Sequence
from pathlib import Path

from bot.slack.files import safe_filename
from services.common.plurals import counted
from services.library.owned_file import PERSONA_FILE
from services.library.persona_sets.draft import ImportedPersona, PersonaSetError
from services.library.persona_sets.read_set import LARGEST, read_set
from services.library.persona_sets.record import clean


def run_import_personas(files: Sequence[Path], *, into: Path, is_forced: bool) -> int:
    """Write a persona file for each profile in the files, and print what did not fit. Return 0, or 1 after a problem.

    A problem with a file or a profile is a sentence on standard error, and the others are still done. An existing file
    is kept unless `is_forced`. Raise OSError if the folder cannot be made or written to.
    """
    into.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    written, problems = 0, 0
    for file in files:
        try:
            read = read_set(_content(file))
        except PersonaSetError as error:
            _complain(f"{file}: {error.message}")
            problems += 1
            continue
        for problem in read.problems:
            _complain(f"{file}: {problem}")
        problems += len(read.problems)
        for found in read.personas:
            target = into / _free_name(found.persona.name, taken)
            if any(_is_same(target, one) for one in files):
                _complain(
                    f"{target} is read here and was kept ({found.persona.name}). Name another folder with --into."
                )
                problems += 1
            elif _write(target, found, is_forced=is_forced):
                written += 1
                _say(_report(target, found))
            else:
                problems += 1
    _say(_summary(written, problems, into))
    return 1 if problems else 0


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except IsADirectoryError as error:
        raise PersonaSetError("This is a folder. Name a file.") from error
    except OSError as error:
        raise PersonaSetError(f"The file cannot be read: {error.strerror or type(error).__name__}.") from error


def _is_same(target: Path, source: Path) -> bool:
    return target.exists() and source.exists() and target.samefile(source)


def _free_name(name: str, taken: set[str]) -> str:
    """Return a name for the file that no other persona of this run has, the same in each run."""
    number, found = 1, safe_filename(f"{name}.json")
    while found.casefold() in taken:
        number += 1
        found = safe_filename(f"{name[:40]}-{number}.json")
    taken.add(found.casefold())
    return found


def _write(target: Path, found: ImportedPersona, *, is_forced: bool) -> bool:
    """Write the file, or say that one is there already."""
    try:
        with target.open("wb" if is_forced else "xb") as file:
            file.write(PERSONA_FILE.write(found.persona))
    except FileExistsError:
        _complain(f"{target} exists already and was kept ({found.persona.name}). Add --force to overwrite it.")
        return False
    return True


def _report(target: Path, found: ImportedPersona) -> str:
    lines = [f"{found.persona.name} ({found.persona.source}): {target}"]
    lines += [f"  {kind.value}: {', '.join(notes)}." for kind, notes in found.misfits.items()]
    return "\n".join(lines)


def _summary(written: int, problems: int, into: Path) -> str:
    personas = counted(written, "persona", "personas")
    problem = f" {counted(problems, 'problem', 'problems')}." if problems else ""
    if not written:
        return f"Wrote no persona.{problem}"
    return f"Wrote {personas} to {into}.{problem} Check them, then import them with `/vc-persona import`."


def _say(text: str) -> None:
    print(clean(text), flush=True)  # noqa: T201 - for the operator


def _complain(sentence: str) -> None:
    print(clean(sentence), file=sys.stderr)  # noqa: T201 - for the operator
