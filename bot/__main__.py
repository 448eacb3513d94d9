"""`virtual-client run | migrate | doctor | healthy | backup FILE | restore FILE | audition PERSONA`."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path


def main(arguments: Sequence[str] | None = None, *, clock: Callable[[], datetime] | None = None) -> None:
    """Do what a verb says, and exit with its status: 0, or 1 with a sentence for each problem.

    `audition` exits with 1 if the persona failed and with 2 if the cost was declined, and `migrate` with 2 if there is
    no backup.
    """
    if not __debug__:
        sys.exit("Run Virtual Client without -O and without PYTHONOPTIMIZE: they take out checks that the app needs.")
    if list(sys.argv[1:] if arguments is None else arguments) == ["healthy"]:
        from bot.runtime.healthy import ask

        sys.exit(ask(os.environ, Path.cwd()))
    gc.disable()  # imported modules stay, so looking for garbage meanwhile wastes a quarter of the start
    from bot.runtime.command_line import run_verb

    gc.freeze()
    gc.enable()
    run_verb(arguments, clock=clock)


if __name__ == "__main__":
    main()
