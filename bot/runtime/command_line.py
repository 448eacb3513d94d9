"""The verbs of `virtual-client`, and the messages for an operator when one fails.

Each verb imports what it needs when it runs. The whole bot with the client of Claude takes seconds to import, and a wrong
setting or `--help` needs none of it.
"""

import argparse
import asyncio
import gc
import os
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from bot.core.clock import Clock, system_clock
from bot.core.logs import set_up_logging
from bot.runtime.environment import load_env_file, make_printable
from bot.runtime.failures import FOREIGN, OURS, problems_of
from bot.runtime.network import require_network
from bot.runtime.settings import Settings


def run_verb(arguments: Sequence[str] | None, *, clock: Clock | None) -> None:
    """Do what a verb says, and exit with its status: 0, or 1 with a sentence for each problem on standard error.

    `import-personas` does what it can and exits with 1 after a problem. `audition` exits with 1 if the persona failed
    and with 2 if the cost was declined, `migrate` with 2 if there is no backup, and any verb with 130 after Ctrl-C. It
    reads the `.env` file of the working folder.
    """
    make_printable()
    given = _parser().parse_args(arguments)
    if given.verb != "audition":  # an audition prints a report and needs no log line for each call
        set_up_logging()
    try:
        sys.exit(asyncio.run(_do(given, clock or system_clock)))
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="virtual-client", description="Practice interviews in Slack.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {version('virtual-client')}")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("run", help="run the bot")
    migrating = verbs.add_parser("migrate", help="apply migrations")
    migrating.add_argument("--yes", action="store_true", help="agree that there is a backup without being asked")
    doctor = verbs.add_parser("doctor", help="check the setup")
    doctor.add_argument(
        "--ask", action="store_true", help="ask each model one real question, whose price is printed before"
    )
    verbs.add_parser("healthy", help="ask the running app whether it is alive, at HEALTH_PORT")
    copying = verbs.add_parser("backup", help="copy a SQLite database, also while the app runs")
    copying.add_argument("file", type=Path, help="a new file for the copy")
    restoring = verbs.add_parser(
        "restore", help="put a copy in the place of a SQLite database, while the app is stopped"
    )
    restoring.add_argument("file", type=Path, help="the copy, as `backup` made it")
    audition = verbs.add_parser("audition", help="run scripted interviews with a persona and print a report card")
    audition.add_argument(
        "persona", help=("a template (leon-begay), a .json or .yml file, or the name of a stored persona")
    )
    audition.add_argument("--yes", action="store_true", help="agree to the cost without being asked")
    audition.add_argument(
        "--only", default="", metavar="KEYS", help=("use only these interviewers, such as skilled,silent")
    )
    audition.add_argument(
        "--no-swaps", action="store_true", help=("skip the fairness check (age, gender, race, and living situation)")
    )
    importing = verbs.add_parser(
        "import-personas", help="make persona files from public sets, and say what did not fit"
    )
    importing.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a JSON file of PatientHub, PATIENT-Psi, or ConsistentMI"
    )
    importing.add_argument(
        "--into", type=Path, default=Path(), metavar="FOLDER", help="where to write (default: the working folder)"
    )
    importing.add_argument("--force", action="store_true", help="overwrite files that exist already")
    return parser


async def _do(given: argparse.Namespace, clock: Clock) -> int:
    try:
        load_env_file(Path.cwd())
        if given.verb == "audition":
            from bot.runtime.audition_command import run_audition

            require_network(os.environ)
            return await run_audition(
                os.environ,
                given.persona,
                only=[key for key in given.only.split(",") if key],
                with_swaps=not given.no_swaps,
                is_agreed=given.yes,
            )
        if given.verb == "import-personas":
            from bot.runtime.import_personas_command import run_import_personas

            return run_import_personas(given.files, into=given.into, is_forced=given.force)
        settings = Settings.read(os.environ)
        _complain(settings.warnings)
        return await _with_settings(given, settings, clock)
    except (*OURS, *FOREIGN) as error:
        _complain(problems_of(error))
    return 1


async def _with_settings(given: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    match given.verb:
        case "run":
            require_network(os.environ)
            await _run(settings, clock)
        case "migrate":
            from bot.runtime.migrate_command import run_migrate

            return await run_migrate(settings.database_url, is_agreed=given.yes, now=clock())
        case "backup":
            _back_up(settings, given.file)
        case "restore":
            _restore(settings, given.file, now=clock())
        case _:
            from bot.runtime.doctor import examine

            return await examine(settings, is_asking=given.ask)
    return 0


async def _run(settings: Settings, clock: Clock) -> None:
    gc.disable()  # imported modules stay, so looking for garbage meanwhile wastes a quarter of the start
    from bot.runtime.app import VirtualClient
    from bot.runtime.running import run_until_stopped
    from bot.runtime.supervisor import Supervisor

    gc.freeze()
    gc.enable()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    app, supervisor = VirtualClient(settings, clock=clock), Supervisor(os.environ.get("NOTIFY_SOCKET"))

    def say_running() -> None:
        print("Virtual Client is running. Press Ctrl-C to stop it.", flush=True)  # noqa: T201 - for the operator
        supervisor.tell("READY=1")

    async with supervisor.watching(app.pulse):
        await run_until_stopped(app, stop, started=say_running)


def _back_up(settings: Settings, target: Path) -> None:
    from services.storage.backup import backup

    backup(settings.database_url, target)
    print(f"The backup is in {target}. Only you can read it. It holds what students wrote: keep it as safe.")  # noqa: T201 - for the operator


def _restore(settings: Settings, source: Path, *, now: datetime) -> None:
    from services.storage.backup import restore

    kept = restore(settings.database_url, source, now=now)
    before = f" The database of before is in {kept}." if kept else ""
    print(f"The database is as it was in {source}.{before} Run `virtual-client migrate`, then start the app.")  # noqa: T201 - for the operator


def _complain(problems: Sequence[str]) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)  # noqa: T201 - for the operator
