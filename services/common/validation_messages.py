"""Sentences that tell a person how to correct what pydantic refused."""

from typing import Any

WANTED = {
    "int_type": "Please enter a whole number, such as 34.",
    "int_parsing": "Please enter a whole number, such as 34.",
    "int_from_float": "Please enter a whole number, such as 34.",
    "float_type": "Please enter a number, such as 2.5.",
    "float_parsing": "Please enter a number, such as 2.5.",
    "finite_number": "Please enter a number, such as 2.5.",
    "bool_type": "Please enter true or false.",
    "string_type": "Please enter text in quotation marks.",
    "list_type": "Please enter a list in square brackets.",
    "model_type": "Please enter fields in curly brackets.",
    "missing": "This field is missing. Please add it.",
    "extra_forbidden": "There is no field with this name. Please remove it.",
}


def sentence_of(problem: Any) -> str:
    """Return a sentence for one of the problems that a pydantic ValidationError lists."""
    match problem["type"]:
        case "value_error":
            return str(problem["ctx"]["error"])
        case "string_too_long":
            return f"Shorten this to {problem['ctx']['max_length']:,} characters."
        case "enum":
            return f"Please enter one of these: {problem['ctx']['expected']}."
        case "same_name" | "thresholds":
            return str(problem["msg"])
        case kind:
            return WANTED.get(kind, "Fill this in.")


def place_of(problem: Any) -> str:
    """Return where in a file a problem is: the names of its fields, and positions in lists counted from 1."""
    parts = [f"number {part + 1}" if isinstance(part, int) else f"“{part}”" for part in problem["loc"]]
    return ", ".join(parts) or "the whole file"
