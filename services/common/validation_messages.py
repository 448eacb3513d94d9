"""A refusal of pydantic in words that a person can act on."""

from typing import Any

WANTED = {
    "int_type": "Please give a whole number, such as 34.",
    "int_parsing": "Please give a whole number, such as 34.",
    "int_from_float": "Please give a whole number, such as 34.",
    "float_type": "Please give a number, such as 2.5.",
    "float_parsing": "Please give a number, such as 2.5.",
    "finite_number": "Please give a number, such as 2.5.",
    "bool_type": "Please give true or false.",
    "string_type": "Please give words here, in quotes.",
    "list_type": "Please give a list here, in square brackets.",
    "model_type": "Please give fields here, in curly brackets.",
    "missing": "This field is missing. Please give it.",
    "extra_forbidden": "There is no field of that name. Please remove it.",
}


def sentence_of(problem: Any) -> str:
    """One of the problems that a ValidationError lists, as a sentence."""
    match problem["type"]:
        case "value_error":
            return str(problem["ctx"]["error"])
        case "string_too_long":
            return f"Please shorten this to {problem['ctx']['max_length']:,} characters."
        case "enum":
            return f"Please give one of these: {problem['ctx']['expected']}."
        case "same_name":
            return str(problem["msg"])
        case kind:
            return WANTED.get(kind, "Please fill this in.")


def place_of(problem: Any) -> str:
    """Where in a file a problem is: the names of its fields, and the numbers of its lines in lists, from 1."""
    parts = [f"number {part + 1}" if isinstance(part, int) else f"“{part}”" for part in problem["loc"]]
    return ", ".join(parts) or "the whole"
