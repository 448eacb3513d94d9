"""Blocks of an audition's report card. Pure."""

from dataclasses import dataclass

from bot.core.block_sizes import fitting
from bot.slack.blocks.kit import Block, actions, button, context, header, name, section
from bot.slack.blocks.post import Post
from bot.slack.payloads import OfOwned
from models.audition import AuditionDB, AuditionState
from services.auditions.audition import Openness, ReportCard, trust
from services.auditions.checks import Flaw


@dataclass(frozen=True)
class FlawWords:
    """Title of a check, and what it looks for."""

    title: str
    about: str


FLAWS = {
    Flaw.ROLE_REVERSAL: FlawWords("Role reversal", "The client helps, advises, or asks about the student."),
    Flaw.LEAK: FlawWords("Told too early", "The client told a hidden fact before the interviewer earned it."),
    Flaw.UNHIDDEN: FlawWords("Hidden facts in plain sight", "The persona's visible text already gives them away."),
    Flaw.INVENTED: FlawWords("Invented facts", "Names, numbers, and ages that are not in the persona."),
    Flaw.TOO_LONG: FlawWords("Too long", "Longer than this speech style allows."),
    Flaw.OUT_OF_ROLE: FlawWords("Out of role", "Talks like a machine, leaves the role, or obeys an order."),
    Flaw.RECITAL: FlawWords("Recital", "Says words of its instructions or of the examples."),
    Flaw.SILENCED: FlawWords("Had to stay silent", "Every draft left the role or recited, so none was shown."),
    Flaw.REPETITION: FlawWords("Repetition", "Says again what it said before, in the same words."),
    Flaw.ECHO: FlawWords("Echo", "Gives the interviewer's own words back."),
    Flaw.PAUSED: FlawWords(
        "Paused without a reason", ("The client stepped out of the role-play, but nobody asked for that.")
    ),
    Flaw.UNANSWERED: FlawWords("No answer", "The model refused or sent an empty reply."),
    Flaw.OPENNESS: FlawWords(
        "Opens up only to skilled interviewing",
        ("A good listener should hear more than someone who presses or gives advice."),
    ),
}
SHOWN = 3
SHOWN_WORDS = (250, 120, 60, 20, 8)
"""Characters per quotation. The builder tries them in order until the report fits into one message."""

CUT = "“…” marks a shortened quote. *Edit* opens the persona with its full text."


def report(row: AuditionDB, client: str) -> Post:
    """Build the report card, or the message that says why the audition failed.

    The card has up to three examples of each flaw, and texts are cut until it fits into one message. The message about
    a setting or a bug says that the admins were notified: the caller has to do that.
    """
    if row.state != AuditionState.DONE:
        words = _WHY.get(row.failure or "", "The audition could not be finished. Please try again later.")
        words += f" (Reference {row.reference})" if row.reference else ""
        text = f"The audition of {name(client)} was stopped. {words}"
        return Post(text=text, blocks=[section(text)])
    card = ReportCard.model_validate(row.report)
    return fitting(lambda most: _report(row, client, card, most), SHOWN_WORDS)


def _report(row: AuditionDB, client: str, card: ReportCard, most: int) -> Post:
    failed = [FLAWS[flaw].title.lower() for flaw in card.failed]
    verdict = f"*Failed* in: {', '.join(failed)}." if failed else "*Passed.*"
    blocks: list[Block] = [header(f"Audition of {client}")]
    blocks.append(
        section(
            f"{verdict}\n{card.replies} replies to {len(card.told)} scripted interviewers, with {name(card.model)}."
        )
    )
    blocks += [section(_flaw(card, flaw, most)) for flaw in FLAWS]
    blocks.append(
        section("\n".join(["*How open the client was*", *(f"• {name(course_of(one, card))}" for one in card.told)]))
    )
    if card.changes:
        blocks.append(section(_changes(card, most)))
    for title, counts in (("Fixed before sending", card.caught), ("Sent with a fault", card.shown)):
        if counts:
            faults = [f"{number} x {fault.value.replace('_', ' ')}" for fault, number in sorted(counts.items())]
            blocks.append(context(f"{title}: {', '.join(faults)}."))
    blocks.append(context("Automatic word-based checks. They can't judge tone or risk."))
    blocks.append(context(CUT))
    persona = OfOwned(row.client_id)
    again, edit = button("Run again", "audition_persona", persona), button("Edit", "edit_persona", persona)
    blocks.append(actions(again, edit))
    return Post(text=f"Audition of {name(client)}: {'failed' if failed else 'passed'}.", blocks=blocks)


def share_of_replies(card: ReportCard, flaw: Flaw) -> str:
    """Return how often a flaw was seen, in words for the report card."""
    count = card.count(flaw)
    if flaw in {Flaw.OPENNESS, Flaw.UNHIDDEN} and not count and not card.hidden_facts:
        return "this persona has no hidden facts"
    match flaw:
        case Flaw.OPENNESS:
            return "no" if count else "yes"
        case Flaw.UNHIDDEN:
            return str(count) if count else "none"
        case _:
            return f"{count} of {card.replies} replies" if count else "none"


def course_of(row: Openness, card: ReportCard) -> str:
    """Return how far one interviewer got: facts learned, and trust at start and end."""
    facts = f"{row.facts} of {card.hidden_facts} hidden facts told, " if card.hidden_facts else ""
    if row.opened is not None and row.opened > row.facts:
        facts += f"{row.opened} were open, "
    return f"{row.interviewer}: {facts}trust from {trust(row.start)} to {trust(row.end)}"


def _flaw(card: ReportCard, flaw: Flaw, most: int) -> str:
    words = FLAWS[flaw]
    mark = ":x: *Failed.*" if card.is_failed(flaw) else ":white_check_mark:"
    lines = [
        f"{mark} *{words.title}*: {share_of_replies(card, flaw)}. {words.about if card.count(flaw) else ''}".rstrip()
    ]
    for one in card.examples(flaw)[:SHOWN]:
        shown = name(one.words, most)
        after = f"after “{name(one.said, min(most, 150))}”: " if one.said else ""
        lines.append(f">{after}“{shown}”" if one.said else f">{shown}")
    return "\n".join(lines)


def _changes(card: ReportCard, most: int) -> str:
    lines = ["*Fairness check (skilled interviewer, one trait changed)*"]
    for change in card.changes:
        differences = " ".join(change.differences) or "No measurable difference."
        lines.append(
            f"• {change.field}: {name(change.was, most)} → {name(change.now, most)}. {name(differences, 2 * most)}"
        )
    return "\n".join(lines)


_WHY = {
    "budget": "Today's practice budget is used up. Please run it tomorrow, or ask an admin to raise the budget.",
    "unpriced": "The model has no price yet. Please ask an admin to enter one in `/vc-admin`.",
    "setup": "Claude cannot be used because of a setting that an admin must fix. The admins have been notified.",
    "busy": "Claude was unreachable for too long. Please run it again later.",
    "mistake": (
        "Something went wrong on our side. Your persona is fine. The admins have been notified. If it fails again, "
        "give them this reference."
    ),
    "interrupted": (
        "The app was restarted during the audition. The calls made so far are paid for. Please run it again."
    ),
}
