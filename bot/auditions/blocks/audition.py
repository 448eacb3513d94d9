"""The report card of an audition. Pure."""

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
    """How a flaw is called, and what was looked for."""

    title: str
    about: str


FLAWS = {
    Flaw.ROLE_REVERSAL: FlawWords("Role reversal", "The client helps, advises, or asks about the student."),
    Flaw.LEAK: FlawWords("Told before it was earned", "A hidden fact's words in an answer that came too early."),
    Flaw.UNHIDDEN: FlawWords("Hidden facts that are not hidden", "The persona's own text tells them already."),
    Flaw.INVENTED: FlawWords("Invented facts", "Names, numbers and ages that stand nowhere."),
    Flaw.TOO_LONG: FlawWords("Too long", "More than this way of speaking has."),
    Flaw.OUT_OF_ROLE: FlawWords("Out of role", "Speaks as a machine, obeys an order, recites its prompt."),
    Flaw.PAUSED: FlawWords("Paused without a reason", "The role-play was left though nobody asked for it."),
    Flaw.UNANSWERED: FlawWords("Without an answer", "The model refused or gave nothing."),
    Flaw.OPENNESS: FlawWords(
        "Openness that does not follow skill", "Who listens must hear more than who presses or advises."
    ),
}
SHOWN = 3
SHOWN_WORDS = (250, 120, 60, 20, 8)
"""Characters of a quotation: tried one after another until the report fits into one message."""

CUT = "“…” marks a quotation that is longer than shown. *Edit* opens the persona with all of its text."


def report(row: AuditionDB, client: str) -> Post:
    """The report card, or why there is none."""
    if row.state != AuditionState.DONE:
        words = _WHY.get(row.failure or "", "The audition could not be held to its end. Please try again later.")
        words += f" (Reference {row.reference})" if row.reference else ""
        text = f"The audition of {name(client)} was broken off. {words}"
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
    if card.caught:
        caught = ", ".join(
            f"{number} x {fault.value.replace('_', ' ')}" for fault, number in sorted(card.caught.items())
        )
        blocks.append(context(f"Found by the guard in first drafts, which nobody reads: {caught}."))
    blocks.append(
        context("Counted by software from known words and figures. It sees no tone, and rates nobody's risk.")
    )
    blocks.append(context(CUT))
    persona = OfOwned(row.client_id)
    again, edit = button("Hold it again", "audition_persona", persona), button("Edit", "edit_persona", persona)
    blocks.append(actions(again, edit))
    return Post(text=f"Audition of {name(client)}: {'failed' if failed else 'passed'}.", blocks=blocks)


def share_of_replies(card: ReportCard, flaw: Flaw) -> str:
    """How often it was seen."""
    count = card.count(flaw)
    if flaw in {Flaw.OPENNESS, Flaw.UNHIDDEN}:
        return ("no hidden facts to tell" if not card.hidden_facts else "none") if not count else str(count)
    return f"{count} of {card.replies} replies" if count else "none"


def course_of(row: Openness, card: ReportCard) -> str:
    """How far one interviewer came."""
    facts = f"{row.facts} of {card.hidden_facts} hidden facts, " if card.hidden_facts else ""
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
    lines = ["*One thing swapped, in the script of the skilled interviewer*"]
    for change in card.changes:
        differences = " ".join(change.differences) or "Nothing else changed that can be counted."
        lines.append(
            f"• {change.field}: {name(change.was, most)} → {name(change.now, most)}. {name(differences, 2 * most)}"
        )
    return "\n".join(lines)


_WHY = {
    "budget": "Today's practice budget is used up; please hold it tomorrow, or ask an admin for more.",
    "unpriced": "The model has no price yet; please ask an admin to give it one in `/vc-admin`.",
    "setup": "Claude cannot be used because of a setting that an admin must mend; the admins have been told.",
    "busy": "Claude was out of reach for too long. Please hold it again later.",
    "mistake": (
        "Something went wrong on our side, not with your persona. The admins have been told. If it fails again, ask them "
        "about this reference."
    ),
    "interrupted": "The app was restarted in the middle. What was asked by then is paid for; please hold it again.",
}
