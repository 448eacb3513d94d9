"""The request for the reply of a turn, without the turn's note."""

from models.session import SessionDB
from models.turn_state import ClientState
from services.claude.anthropic_service import REPLY_TOKENS, Ask
from services.claude.measured_input import stored_calls
from services.interviews.transcript_service import History
from services.prompts.prompt_service import PromptService
from services.simulation.client_state import ClientSnapshot

TOKENS_A_WORD = 5
"""Room for languages that need several tokens for a word, and for what the client does besides. English needs 1.4."""


def reply_request(
    session: SessionDB,
    history: History,
    *,
    client: ClientSnapshot,
    before: ClientState,
    prompts: PromptService,
    user_hash: str,
) -> Ask:
    """Return the request for the reply to this history. `before` is the client's state before the turn.

    A reply that is longer than the client's style allows is cut anyway, so no more tokens are requested than it needs.
    """
    notes, style = prompts.notes, prompts.style(client.style)
    first = history.first_turn
    recap = "" if first is None else notes.recap(*client.facts_before(before, turn=first))
    return Ask(
        model=session.model,
        system=session.system_prompt,
        messages=history.messages(opening=prompts.opening_line, recap=recap),
        max_tokens=min(REPLY_TOKENS, style.most_words * TOKENS_A_WORD),
        user_hash=user_hash,
        life=history.life,
        spare=notes.room(client, style, untold=client.unearned_facts(before)) if history.said else 0,
        measured=stored_calls(session.measured_calls),
    )
