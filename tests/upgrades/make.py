"""`python -m tests.upgrades.make NAME`: make the fixture of a version, in the middle of everything.

Run it at the version whose rows later versions must still understand, before the next one changes a table:

    .venv/bin/python -m tests.upgrades.make v1.3

It writes `tests/upgrades/NAME/`. With `--bot FOLDER` the bot comes from another checkout, such as an older commit; the
sandbox and the people's actions still come from this one. It takes about three minutes.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

import sandbox
import tests

HERE = Path(__file__).parent


def main() -> None:
    """Make the fixture."""
    parser = argparse.ArgumentParser(description="Make the fixture of a version for tests/upgrades.")
    parser.add_argument("name", help="of the version, and of the folder that is written")
    parser.add_argument("--bot", type=Path, default=HERE.parents[1], help="the checkout whose bot is run")
    options = parser.parse_args()
    assert sandbox.__name__, tests.__name__  # load both from this checkout before the other one precedes it
    sys.path.insert(0, str(options.bot.resolve()))
    from tests.upgrades.running import caught

    with tempfile.TemporaryDirectory() as folder:
        files = asyncio.run(caught(Path(folder), manifest=options.bot / "manifest.yml"))
    target = HERE / options.name
    target.mkdir(exist_ok=True)
    for name, content in files.items():
        text = content if isinstance(content, str) else _one_a_line(content)
        (target / name).write_text(text, encoding="utf-8")
        print(f"{target / name}: {len(text.encode()):,} bytes")  # noqa: T201 - a command's output


def _one_a_line(content: object) -> str:
    """Return JSON with a readable diff: each member of the outermost list or object has a line of its own."""
    if isinstance(content, dict):
        rows = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in content.items()]
        return "{\n" + ",\n".join(rows) + "\n}\n"
    assert isinstance(content, list)
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in content) + "\n]\n"


if __name__ == "__main__":
    main()
