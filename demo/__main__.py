"""`make demo`: the whole product in a browser, on this machine only. `make demo-terminal` is the same in a terminal."""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from demo.browser import open_page
from demo.own_claude import OwnClaude
from demo.stack import DemoStack
from demo.subprocesses import StartError

PORT = 8642
HIGHEST_PORT = 65_535
THINKING = 0.8
BOLD, DIM, PLAIN = ("\033[1m", "\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "", "")


def main(arguments: list[str]) -> int:
    """Run the demo until someone stops it. Return 0 if it ended normally."""
    began = time.monotonic()
    parser = argparse.ArgumentParser(prog="demo", description="Virtual Client in a browser, without Slack.")
    parser.add_argument("--port", type=_port, help=f"the port of the page (default: {PORT}, or another free port)")
    parser.add_argument("--no-browser", action="store_true", help="print the address, and don't open a browser")
    parser.add_argument(
        "--think-seconds", type=float, default=THINKING, help=("how long the simulated Claude waits before it answers")
    )
    options = parser.parse_args(arguments)
    print(
        f"{BOLD}Virtual Client, in your browser.{PLAIN} This demo uses neither Slack nor Claude. Both are simulated "
        "on this machine.\n"
        "Starting the workspace, the simulated Claude, a database, and the bot ...",
        flush=True,
    )
    try:
        return asyncio.run(_serve(options, began))
    except StartError as error:
        print(
            (f"{error}\nNothing is left running. Try again. If it fails again, run `make clean` first."),
            file=sys.stderr,
        )
    except KeyboardInterrupt:
        print("\nStopped. Nothing is left running.")
        return 0
    return 1


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is not a port. Use one from 1 to {HIGHEST_PORT}")
    return int(text)


async def _serve(options: argparse.Namespace, began: float) -> int:
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    with tempfile.TemporaryDirectory(prefix="virtual-client-demo-") as folder:
        starting = asyncio.ensure_future(_start(Path(folder), options))
        stopping = asyncio.ensure_future(stop.wait())
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not starting.done():
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)
            print("\nStopped. Nothing is left running.")
            return 0
        stack = await starting
        if stack is None:
            stopping.cancel()
            return 1
        try:
            _welcome(stack, time.monotonic() - began)
            if not options.no_browser and not await asyncio.to_thread(open_page, stack.page_url):
                print("No browser was found. Copy the address into a browser on this machine.", flush=True)
            await stop.wait()
        finally:
            print("\nStopping ...", flush=True)
            await stack.__aexit__(None, None, None)
    print("Stopped. Nothing is left running, and nothing was saved.")
    return 0


async def _start(folder: Path, options: argparse.Namespace) -> DemoStack | None:
    """Start the demo on the given port, or else on any free one. Return None if the given port is taken."""
    own_claude = OwnClaude.found_in(os.environ)
    for port in (PORT, 0) if options.port is None else (options.port,):
        stack = DemoStack(folder, port=port, think_seconds=options.think_seconds, own_claude=own_claude)
        try:
            return await stack.__aenter__()
        except OSError as error:
            if options.port is None and port == PORT:
                print(f"Port {port} cannot be used ({_reason(error)}). Using another port.", flush=True)
            else:
                print(
                    f"Port {port} cannot be used ({_reason(error)}). Try another one: make demo PORT={port + 1}",
                    file=sys.stderr,
                )
    return None


def _reason(error: OSError) -> str:
    return os.strerror(error.errno).lower() if error.errno else "unknown reason"


def _welcome(stack: DemoStack, seconds: float) -> None:
    print(
        "\n"
        f"Ready after {seconds:.1f} seconds. The page:\n\n"
        f"    {BOLD}{stack.page_url}{PLAIN}\n\n"
        "Keep it to yourself: the part after # is the password of this run. Be Tom (teacher), Maya or Ben "
        "(students), or Ada (admin).\n"
        "The course SW 101 is ready, and a guide at the top shows you the first steps.\n"
        f"{DIM}Each demo starts fresh, and nothing is saved. Press Ctrl-C to stop it.{PLAIN}",
        flush=True,
    )
    if stack.offers_own_claude:
        print(
            f"{DIM}Your Anthropic key or address was found. It is not used until you switch it on in the page.{PLAIN}",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
