"""The folder of text files that a teacher can read: prompts, personas, rubrics, interviewers, and word lists."""

from pathlib import Path

CONTENT = Path(__file__).parents[1] / "content"
