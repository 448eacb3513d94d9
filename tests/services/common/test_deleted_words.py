"""The words of a deleted line leave other texts, and nothing else does."""

import pytest

from services.common.deleted_words import DELETED_LINE, DeletedWords

LINE = "I saw Jane Realname of 12 Oak Street, REALDATA, last night."
OTHERS = ("Maria", "Maria, how are you?", "I sleep badly last night too.")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("You named Jane, and her street.", f"You named {DELETED_LINE}, and her {DELETED_LINE}."),
        ("You wrote “Jane Realname of 12 Oak Street”.", f"You wrote “{DELETED_LINE}”."),
        ("Number 12 and REALDATA", f"Number {DELETED_LINE} and {DELETED_LINE}"),
        ("She said i saw jane today", f"She said {DELETED_LINE} today"),
        ("You slept badly last night, Maria. I hear you.", "You slept badly last night, Maria. I hear you."),
        ("", ""),
    ],
)
def test_what_repeats_the_line_is_replaced(text: str, left: str) -> None:
    """Names, numbers, quotations, and three words in a row go. What other lines say too stays."""
    assert DeletedWords.of(LINE, others=OTHERS).removed_from(text) == left


@pytest.mark.parametrize(
    ("line", "text", "left"),
    [
        ("jane doe", "so jane doe came", f"so {DELETED_LINE} came"),
        ("yes", "yes, it is", "yes, it is"),
        ("Is that a no then", "Is that a no then", DELETED_LINE),
        ("睡不着。我妈妈病了", "你说我妈妈病了，好", f"你说{DELETED_LINE}，好"),
        ("Zoe\u0308 kam", "Das ist Zo\u00eb kam", f"Das ist {DELETED_LINE}"),
        (DELETED_LINE, "message deleted by the student", "message deleted by the student"),
        ("", "anything", "anything"),
    ],
)
def test_short_lines_and_other_scripts(line: str, text: str, left: str) -> None:
    """A single common word is in many sentences. A line that has been emptied before has no words."""
    assert DeletedWords.of(line).removed_from(text) == left


def test_a_quote_that_another_line_supports_stays() -> None:
    """The student said it twice, and deleted one of the two lines."""
    words = DeletedWords.of("How are you, Jane?", others=["How are you?"])

    assert [words.quote(one) for one in ("How are you", "Jane", "")] == ["How are you", DELETED_LINE, ""]
