"""Teacher's comments on lines of a transcript, and sending them to the student's thread."""

from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.deps import Deps
from bot.reports.blocks import transcript as transcript_blocks
from bot.reports.transcripts import same_lines, transcript_view
from bot.slack.answers import outcome
from bot.slack.field_errors import field_errors
from bot.slack.payloads import CommentForm, OfLine, OfSession, TranscriptAt, TranscriptPage
from bot.slack.requests import Form, ModalClick
from models.feedback import LineCommentCreate
from services.common.plurals import counted
from services.reports.comment_service import comment_service


async def comment_line(click: ModalClick[OfLine, TranscriptAt], deps: Deps) -> None:
    """Open the form with the teacher's draft for this line.

    Raises UnreachableError if a student presses the button, NotAllowedError for the teacher's own test run or an
    interview outside of their sections, and RecordError if the interview does not exist or the student deleted the
    line.
    """
    async with deps.database.read() as db:
        line, record, draft = await comment_service.get_line(db, click.payload.message_id, by=click.caller.user)
    await click.open(transcript_blocks.comment_form(line, record, draft, start=click.inside.line))


async def save_comment(form: Form[CommentForm], deps: Deps) -> None:
    """Store the draft, and show it under its line in the transcript below the form. An empty one deletes the draft.

    The student is not notified, and the same form again stores nothing. Raises UnreachableError for a student,
    NotAllowedError for the teacher's own test run or an interview outside of their sections, RecordError if the
    interview does not exist or the student deleted the line, FieldErrors for a comment that is too long, CommentError
    if a draft on this line was just created in another window, and SavedBeforeError if the form was stored with other
    values.
    """
    try:
        data = LineCommentCreate(content=form.fields.text("content"))
    except ValidationError as error:
        raise field_errors(error) from error

    async def store(db: AsyncSession) -> UUID:
        record = await comment_service.save(db, form.payload.message_id, data, by=form.caller.user)
        return record.session.id

    session_id = await form.save(deps, store)
    await form.close()
    page = TranscriptPage(session_id, line=form.payload.line)
    await form.refresh_below(lambda: transcript_view(form.caller, deps, page))


async def send_comments(click: ModalClick[OfSession, TranscriptAt], deps: Deps) -> None:
    """Queue the teacher's drafts on this interview for the student's thread, and confirm it in the transcript.

    Drafts of other teachers are not sent. If the interview is still running or there are no drafts, as after a first
    click, the transcript shows that sentence instead, and nothing is sent. Raises UnreachableError, NotAllowedError, or
    RecordError if the person may not read the interview.
    """
    await click.ack()
    word = await outcome(_send(click, deps))
    deps.signals.outbox()
    await click.update(await same_lines(click.caller, deps, click.inside, word=word))


async def _send(click: ModalClick[OfSession, TranscriptAt], deps: Deps) -> str:
    by = click.caller.user
    async with deps.database.begin() as db:
        number = await comment_service.send(db, click.payload.session_id, by=by, now=deps.clock())
    what = counted(number, "comment is", "comments are")
    return f"{what} on the way to the student's thread."
