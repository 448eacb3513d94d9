"""Template personas and rubrics, in files that a teacher can read and edit."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from models.client_profile import ClientProfileCreate
from models.rubric import RubricCreate
from services.common.content import CONTENT
from services.common.errors import OperatorError, Refusal
from services.common.validation_messages import place_of, sentence_of
from services.common.yaml_text import YamlTextError, load_yaml

Data = TypeVar("Data", bound=BaseModel)


class TemplateFileError(OperatorError):
    """A mistake in a template file. The message names the file and the field."""


class TemplateGoneError(Refusal):
    """The refusal for a template that no longer exists."""


@dataclass(frozen=True)
class Template(Generic[Data]):
    """A template persona or rubric, with a sentence about what it is good for."""

    key: str
    about: str
    data: Data


class TemplateService:
    """The template personas and rubrics in one folder of content. They are read once."""

    def __init__(self, content: Path = CONTENT) -> None:
        self._content = content

    @cached_property
    def personas(self) -> dict[str, Template[ClientProfileCreate]]:
        """The template personas by key, in the order of their `.yml` files. Raise TemplateFileError for a bad file."""
        return _read(self._content / "personas", "persona", ClientProfileCreate)

    @cached_property
    def rubrics(self) -> dict[str, Template[RubricCreate]]:
        """The template rubrics by key, in the order of their `.yml` files. Raise TemplateFileError for a bad file."""
        return _read(self._content / "rubrics", "rubric", RubricCreate)


def chosen(templates: dict[str, Template[Data]], key: str) -> Template[Data]:
    """Return the template with this key. Raise TemplateGoneError if there is none."""
    if key not in templates:
        raise TemplateGoneError("This template no longer exists. Close this window and open the list again.")
    return templates[key]


def _read(folder: Path, noun: str, model: type[Data]) -> dict[str, Template[Data]]:
    return {path.stem: _template(path, noun, model) for path in sorted(folder.glob("*.yml"))}


def persona_of(given: object, filename: str) -> ClientProfileCreate:
    """Return the persona of a parsed file, with or without its sentence. Raise TemplateFileError for a bad one.

    Whatever else is next to the persona in the file is ignored.
    """
    whole = given if isinstance(given, dict) and "persona" in given else {"persona": given}
    return _validated(whole["persona"], filename, ClientProfileCreate)


def _template(path: Path, noun: str, model: type[Data]) -> Template[Data]:
    try:
        given = load_yaml(path.read_text(encoding="utf-8"))
    except YamlTextError as error:
        place = "" if error.line is None else f" in line {error.line}"
        raise TemplateFileError(f"{path.name} cannot be read as YAML{place}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateFileError(f"{path.name} cannot be read as YAML.") from error
    if not isinstance(given, dict) or set(given) != {"about", noun} or not isinstance(given["about"], str):
        raise TemplateFileError(f"{path.name} must contain “about” and “{noun}”, and nothing else.")
    return Template(path.stem, " ".join(given["about"].split()), _validated(given[noun], path.name, model))


def _validated(given: object, filename: str, model: type[Data]) -> Data:
    try:
        return model.model_validate(given)
    except ValidationError as error:
        said = "; ".join(f"{place_of(problem)}: {_in_one(sentence_of(problem))}" for problem in error.errors())
        raise TemplateFileError(f"{filename}: {said}.") from error


def _in_one(sentences: str) -> str:
    """Return the sentences joined with semicolons, without the last period."""
    first, *others = sentences.rstrip(".").split(". ")
    return "; ".join([first, *(other[:1].lower() + other[1:] for other in others)])
