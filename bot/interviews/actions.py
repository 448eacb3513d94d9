"""Students' clicks on an assignment's card and in an interview's thread."""

from bot.core.deps import Deps
from bot.interviews.control_words import enqueue_notice
from bot.slack.payloads import OfSession, SayTo, StartPractice
from bot.slack.permalinks import link_to, link_when_posted
from bot.slack.requests import Click
from bot.slack.text import escape
from models.session import SessionStatus
from services.interviews.session_service import SessionOverError, session_service
from services.messaging.inbox_service import Thread, inbox_service


async def start_practice(click: Click[StartPractice], deps: Deps) -> None:
    """Start the student's interview, or link to the running one with this client. Only the student sees the answer.

    A new one queues its first card for the student's messages, and the answer waits for its thread. Raises UnreachableError if the student may not practice
    this now, AttemptsUsedError if no attempt is left, and Refusal if the same interview is just starting.
    """
    await click.ack()
    async with deps.database.begin() as db:
        session, is_new = await session_service.start_session(
            db,
            assignment_id=click.payload.assignment_id,
            client_id=click.payload.client_id,
            student=click.caller.user,
            model=deps.model,
            evaluation_model=deps.evaluation_model,
            prompts=deps.prompts,
            now=deps.clock(),
        )
        attempt = await session_service.attempt_words(db, session)
    deps.signals.outbox()
    link = await (link_when_posted(click.slack, deps, session.id) if is_new else link_to(click.slack, session))
    way = f"<{link}|Open the interview>" if link else "You'll find it in your messages with this app"
    what = (
        f"{escape(session.persona['name'])} is ready"
        if is_new
        else f"Your interview with {escape(session.persona['name'])} is running"
    )
    await click.tell(f"{what}. {way}. {attempt if is_new else ''}".strip(), is_markup=True)


async def end_session(click: Click[OfSession], deps: Deps) -> None:
    """End the interview whose *End session* button was pressed, and queue its closing card.

    A reply in progress is dropped. A rewind in which the student said something also gets the trust lines of both
    tries. Raises UnreachableError if it is not the person's, and SessionOverError if it has ended before.
    """
    await click.ack()
    async with deps.database.begin() as db:
        await session_service.end_session(db, click.payload.session_id, by=click.caller.user, now=deps.clock())
    deps.signals.outbox()


async def show_session_help(click: Click[OfSession], deps: Deps) -> None:
    """Pause the role-play in the thread, and queue the support message there. Each click queues another.

    Raises UnreachableError if it is not the person's interview, and SessionOverError if it is not active.
    """
    await _say_in_thread(click, deps, "pause")


async def resume_session(click: Click[OfSession], deps: Deps) -> None:
    """End the pause, and queue the notice that the client listens again. Each click queues another.

    Raises UnreachableError if it is not the person's interview, and SessionOverError if it is not active.
    """
    await _say_in_thread(click, deps, "resumed")


async def go_on(click: Click[OfSession], deps: Deps) -> None:
    """Turn down the offer of a pause. Raises UnreachableError if it is not the person's interview."""
    await click.ack()
    async with deps.database.read() as db:
        await session_service.get_own(db, click.payload.session_id, by=click.caller.user)
    await click.rewrite("You went on with the interview. To pause it later, type `!pause`.")


async def _say_in_thread(click: Click[OfSession], deps: Deps, about: str) -> None:
    await click.ack()
    async with deps.database.begin() as db:
        session = await session_service.get_own(db, click.payload.session_id, by=click.caller.user)
        if session.status != SessionStatus.ACTIVE:
            raise SessionOverError
        await enqueue_notice(db, session, about, deps)
    deps.signals.outbox()


async def say_to(click: Click[SayTo], deps: Deps) -> None:
    """Move lines that the person wrote outside of any interview into the chosen one. A second click changes nothing.

    The message with the button then says what happened, also if all lines were sent or deleted before. Raises
    UnreachableError if it is not the person's interview, and SessionOverError if it is not active.
    """
    await click.ack()
    by = click.caller.user
    async with deps.database.begin() as db:
        session = await session_service.get_own(db, click.payload.session_id, by=by)
        if session.status != SessionStatus.ACTIVE:
            raise SessionOverError
        thread = Thread(click.caller.workspace.team_id, str(session.channel_id), str(session.thread_ts))
        lines = list(click.payload.line_ids)
        moved = await inbox_service.move(db, lines, thread, by=by.slack_user_id, now=deps.clock())
    deps.signals.thread(thread)
    link = await link_to(click.slack, session)
    what = (
        f"Said to {escape(session.persona['name'])}."
        if moved
        else "There is nothing to send: it was sent before, or you have deleted it."
    )
    way = f"<{link}|Continue in the thread>" if link else "Continue in the interview's thread"
    await click.rewrite(f"{what} {way}.")
