"""Conversion between people's text and Slack's markup loses nothing and creates no markup."""

from hypothesis import given
from hypothesis import strategies as st

from bot.admin.blocks import alert
from bot.interviews.blocks import session
from bot.slack.blocks.kit import name
from bot.slack.text import escape, escaped_within, plain
from services.claude.errors import SetupReason
from services.messaging.alerts import SetupBroken
from services.messaging.session_messages import ReplyPost
from tests.bot.generated import NASTY, long


@given(words=NASTY)
def test_escaped_text_comes_back_unchanged_and_has_no_markup(words: str) -> None:
    """Escaping loses nothing and leaves no angle bracket."""
    assert "<" not in escape(words)
    assert plain(escape(words)) == words.strip()


@given(words=long(4000), limit=st.integers(10, 200))
def test_words_are_cut_without_cutting_an_entity(words: str, limit: int) -> None:
    """The rest still consists of whole characters."""
    shown = escaped_within(words, limit)

    assert len(shown) <= limit
    assert shown == escape(plain(shown)) or shown.strip() != shown


def test_what_a_person_sees_is_what_is_stored() -> None:
    """Tokens are replaced by their names, and entities are resolved."""
    assert (
        plain("<!channel> <@U1> <@U1|ben> <#C1|general> <https://a.b|site> &lt;b&gt; &amp;")
        == "@channel @someone @ben #general site <b> &"
    )


def test_italics_of_a_model_are_italics_in_slack() -> None:
    """Single asterisks would be bold."""
    assert session.reply(ReplyPost(text="*sighs* Yes. 2*3", name="M", picture=":x:")).text == "_sighs_ Yes. 2*3"


def test_a_name_cannot_turn_the_rest_of_the_line_around() -> None:
    """Right-to-left letters stay. Characters that would reverse the app's own text are removed."""
    assert name("\u202eReversed\u202c  שלום\n\u2067x") == "Reversed שלום x"


def test_every_setup_reason_tells_admins_what_to_do() -> None:
    """Each reason has its own text. A reason that a newer version stored has a general one."""
    told = [alert.alert(SetupBroken(reason=reason)).text for reason in [*SetupReason, "from-the-future"]]

    assert set(alert.SETUP) == set(SetupReason)
    assert len(set(told)) == len(SetupReason) + 1
    assert "virtual-client doctor" in told[-1]
