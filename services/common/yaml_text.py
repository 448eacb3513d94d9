"""YAML as plain data. It is read with libyaml if that is installed: ten times as fast, which shortens each start."""

from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlTextError(ValueError):
    """The error for text that is not valid YAML. `line` counts from 1 and is None if the parser does not say."""

    def __init__(self, line: int | None) -> None:
        super().__init__("not YAML" if line is None else f"not YAML in line {line}")
        self.line = line


def load_yaml(text: str | bytes) -> Any:
    """Parse YAML and return its plain data. Raise YamlTextError if the text is not valid YAML."""
    try:
        return yaml.load(text, Loader=_LOADER)  # noqa: S506 - both loaders are the safe ones
    except yaml.MarkedYAMLError as error:
        raise YamlTextError(error.problem_mark.line + 1 if error.problem_mark else None) from error
    except (yaml.YAMLError, ValueError) as error:  # a date such as 2026-13-45 is a ValueError
        raise YamlTextError(None) from error
