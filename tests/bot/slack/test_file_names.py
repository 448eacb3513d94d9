"""File names, whatever people call their personas and rubrics."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.files import safe_filename


@given(name=st.text(max_size=300), ending=st.sampled_from(["pdf", "csv", "docx", ""]))
def test_no_file_system_stumbles_over_a_name(name: str, ending: str) -> None:
    """There is no path, control character, or hidden file, the name is not too long, and the ending is kept."""
    safe = safe_filename(f"{name}.{ending}" if ending else name)

    assert 0 < len(safe.encode()) <= 255
    assert not set(safe) & set("/\\:*?\"<>|\n\r\t $`'&;")
    assert all(unicodedata.category(ch)[0] != "C" for ch in safe)
    assert safe[0] not in "-. "
    assert safe.endswith(f".{ending}") or not ending
    assert safe_filename(safe) == safe


@pytest.mark.parametrize("name", ["CON", "nul", "com1", "LPT9", "aux.tar"])
def test_names_that_windows_reserves_are_not_used(name: str) -> None:
    """Windows would open a device."""
    assert safe_filename(f"{name}.pdf").startswith("file-")


def test_letters_of_every_script_stay() -> None:
    """People's names stay as they write them."""
    assert safe_filename("Zoë प्रिया מאיה 王芳.pdf") == "Zoë-प्रिया-מאיה-王芳.pdf"
