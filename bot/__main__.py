"""`virtual-client run | migrate | doctor | backup FILE | restore FILE | audition PERSONA`."""

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import datetime


def main(arguments: Sequence[str] | None = None, *, clock: Callable[[], datetime] | None = None) -> None:
    """Do what a verb says and exit with 0, or with 1 and a sentence for each problem."""
    if not __debug__:
        sys.exit("Run Virtual Client without -O and without PYTHONOPTIMIZE: they take out checks that the app needs.")
    gc.disable()  # modules stay: to look for garbage while they are imported takes a quarter of the start
    from bot.runtime.command_line import run_verb

    gc.freeze()
    gc.enable()
    run_verb(arguments, clock=clock)


if __name__ == "__main__":
    main()
