"""`python -m sandbox slack` or `python -m sandbox claude`."""

import sys

USAGE = "Choose one: python -m sandbox slack, or python -m sandbox claude"


def main(arguments: list[str]) -> int:
    """Run the server that the first argument names and return the exit code."""
    match arguments:
        case ["slack", *rest]:
            from sandbox.server import main as slack

            return slack(rest)
        case ["claude", *rest]:
            from sandbox.claude.server import main as claude

            return claude(rest)
        case _:
            print(USAGE, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
