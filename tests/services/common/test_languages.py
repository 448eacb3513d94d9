"""The language of a text, told by its small words."""

import pytest

from services.common.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What brings you here today?", "en"),
        ("I don\u2019t know what to do with my son.", "en"),
        ("¿Qué te trae por aquí hoy?", "es"),
        ("No sé qué hacer con mi hijo.", "es"),
        ("Estoy cansada y no tengo a nadie.", "es"),
        ("Ich weiß nicht, was ich tun soll.", None),
        ("Je ne sais pas quoi faire.", None),
        ("我不知道。", None),
        ("No.", None),
        ("Hola", None),
        ("", None),
        ("She said “no sé qué decir” and left the room with him.", "en"),
    ],
)
def test_small_words_tell_the_language(text: str, language: str | None) -> None:
    """Short texts and languages without a file have none."""
    assert language_of(text) == language
