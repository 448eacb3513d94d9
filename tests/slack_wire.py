"""Names on Slack's wire, to judge the sandbox and the manifest by: scopes, errors, keys, and event names.

`slack_wire.json` is an excerpt of public descriptions: method pages by slack-ruby/slack-api-ref, samples by
slackapi/java-slack-sdk, and the schema by slackapi/manifest-schema, all under the MIT license. It has names and no
prose. `python -m tests.slack_wire FOLDER` makes it again from a folder that holds `methods`, `responses`, `events`,
`payloads`, `event-names.txt`, and `manifest.schema.2.0.0.json`.
"""

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

EXCERPT = Path(__file__).with_suffix(".json")
PROSE = {"description", "desc", "title", "examples", "example", "$comment"}


@cache
def _excerpt() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(EXCERPT.read_text(encoding="utf-8"))
    return found


def scopes_of(method: str) -> set[str]:
    """Return every scope that Slack names for a method. Raises KeyError for a method that it does not have."""
    return set(_excerpt()["methods"][method]["scopes"])


def errors_of(method: str) -> set[str]:
    """Return the errors that Slack documents for a method. Raises KeyError for a method that it does not have."""
    return set(_excerpt()["methods"][method]["errors"])


def sample(kind: str, name: str) -> dict[str, Any]:
    """Return the keys of a sample, with empty values. `kind` is responses, events, or payloads."""
    found: dict[str, Any] = _excerpt()[kind][name]
    return found


def event_names() -> set[str]:
    """Return the names of the events that exist."""
    return set(_excerpt()["event_names"])


def manifest_schema() -> dict[str, Any]:
    """Return the JSON Schema of an app manifest."""
    found: dict[str, Any] = _excerpt()["manifest_schema"]
    return found


def _made_from(folder: Path) -> dict[str, Any]:
    def read(*path: str) -> Any:
        return json.loads(folder.joinpath(*path).read_text(encoding="utf-8"))

    methods = {path.stem: _names_of(read("methods", path.name)) for path in sorted((folder / "methods").iterdir())}
    samples = {
        kind: {path.stem: _keys(read(kind, path.name), 2) for path in sorted((folder / kind).iterdir())}
        for kind in ("responses", "events", "payloads")
    }
    return {
        "methods": methods,
        **samples,
        "event_names": sorted((folder / "event-names.txt").read_text(encoding="utf-8").split()),
        "manifest_schema": _without_prose(read("manifest.schema.2.0.0.json")),
    }


def _names_of(method: dict[str, Any]) -> dict[str, list[str]]:
    scopes = {scope for kinds in (method.get("scope") or {}).values() for scope in kinds}
    return {"scopes": sorted(scopes), "errors": sorted(method.get("errors") or [])}


def _keys(value: Any, depth: int) -> Any:
    """Return the keys of an object, and of those in it, down to this depth."""
    if not isinstance(value, dict) or depth == 0:
        return None
    return {key: _keys(part, depth - 1) for key, part in value.items()}


def _without_prose(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_prose(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: _without_prose(part) for key, part in schema.items() if not (key in PROSE and isinstance(part, str))}


if __name__ == "__main__":
    EXCERPT.write_text(json.dumps(_made_from(Path(sys.argv[1])), indent=None, separators=(",", ":")) + "\n", "utf-8")
