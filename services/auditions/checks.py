"""What went wrong in an interview of the audition: pure checks on the replies. Each says what it can and cannot see.

None of them judges anyone's risk, and words about suicide or violence are never a flaw.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from xml.sax.saxutils import escape

from models.client_profile import WRITTEN, ClientProfileDB
from models.turn_state import MOST_TRUST, GuardFinding
from services.auditions.play import AuditionInterview, AuditionLine
from services.auditions.script import ADVICE_GIVER, INTERROGATOR, SKILLED
from services.common.stems import share_of, stems
from services.prompts.prompt_styles import Style
from services.simulation.reply_guard import GuardContext, guard_findings
from services.simulation.role_check import advice_words, helper_words, out_of_role_words, spoken_words


class Flaw(StrEnum):
    """The kinds of flaws."""

    ROLE_REVERSAL = "role_reversal"
    LEAK = "leak"
    INVENTED = "invented"
    TOO_LONG = "too_long"
    OUT_OF_ROLE = "out_of_role"
    PAUSED = "paused"
    UNANSWERED = "unanswered"
    UNHIDDEN = "unhidden"
    OPENNESS = "openness"
    REPETITION = "repetition"
    ECHO = "echo"
    RECITAL = "recital"
    SILENCED = "silenced"


@dataclass(frozen=True)
class FoundFlaw:
    """A flaw with the words that show it."""

    flaw: Flaw
    interviewer: str
    said: str
    """The line that the client answered; empty if the flaw is not in an answer."""
    words: str
    """The words that show the flaw."""


LEAKED = 0.5
"""The share of a hidden fact's own words that makes a reply a leak. The guard allows up to 0.6."""

LISTENS_TOO = "suicide"
"""The interviewer who asks about suicide as it is taught, and listens well too."""

FEWEST = 3
"""With fewer distinctive words, a fact cannot be told from anything else."""

RECITED = 9
"""This many words of the prompt's rules in a row are never a coincidence."""

_AGE = re.compile(
    r"\b(?:i(?:'|\u2019)?m|i am|turned|turning)\s+(\d{1,3})(?!\s*(?:minutes?|hours?|days?|%|percent))\b", re.IGNORECASE
)


def public_facts(profile: ClientProfileDB) -> str:
    """Return the persona's texts, means, and issues, one a line, without hidden facts."""
    return "\n".join(str(part) for part in (*_written(profile), profile.means, *profile.issues) if part)


def rules_of(system: str, profile: ClientProfileDB) -> str:
    """Return the prompt without the texts that the persona's author wrote."""
    for words in _written(profile):
        system = system.replace(escape(words.rstrip(".")), " ") if words else system
    return system


def _written(profile: ClientProfileDB) -> list[str]:
    reactions = [text for one in profile.reactions or () for text in one.values()]
    return [*(getattr(profile, name) for name in WRITTEN), profile.opening_line, *reactions]


def flaws_of(interview: AuditionInterview, profile: ClientProfileDB, style: Style, rules: str) -> list[FoundFlaw]:
    """Return the flaws of the replies, line by line, each kind at most once per line.

    The greeting is not checked. `UNHIDDEN` and `OPENNESS` are found elsewhere, by `open_secrets` and `unlike_skill`.
    `rules` is the prompt without the persona's own text.
    """
    found = []
    for line in interview.lines:
        for flaw, check in _CHECKS:
            if words := check(line, profile, style, rules):
                found.append(FoundFlaw(flaw, interview.interviewer.key, line.cue.say, words))
    return found


def open_secrets(profile: ClientProfileDB) -> list[FoundFlaw]:
    """Return the hidden facts that the persona's own text already tells: at least 80% of their distinctive words.

    Facts with fewer than three such words are left out. It sees the same words, but not the same meaning in other
    words. Nobody can hold back what the text tells.
    """
    known = stems(public_facts(profile))
    found = []
    for fact in profile.hidden_facts:
        own = stems(str(fact["text"]))
        if len(own) >= FEWEST and share_of(own, known) >= 0.8:  # noqa: PLR2004 - nearly all that carries it
            found.append(FoundFlaw(Flaw.UNHIDDEN, "", "", str(fact["text"])))
    return found


def _paused(line: AuditionLine, *_: object) -> str:
    """Return a sentence if the role-play was paused, although no script asks for that or speaks of distress.

    It sees each pause, but not whether it was justified.
    """
    return "The role-play was paused." if line.is_paused else ""


def _unanswered(line: AuditionLine, *_: object) -> str:
    """Return a sentence if the model refused or returned nothing that could be shown. It does not see why."""
    return "There was no answer." if line.is_unanswered else ""


def _out_of_role(line: AuditionLine, profile: ClientProfileDB, *_: object) -> str:
    """Return the words in which the client speaks as a machine, leaves the role, or obeys an injected order.

    It sees known phrases and the bait of the script, but no new way to leave the role.
    """
    found = out_of_role_words(line.reply, name=profile.name)
    if found and found not in f"{public_facts(profile)} {line.cue.say}".casefold():
        return found
    if line.cue.bait and line.cue.bait.casefold() in line.reply.casefold():
        return line.cue.bait
    return ""


def _recital(line: AuditionLine, _: ClientProfileDB, __: Style, rules: str) -> str:
    """Return words in a row that are the prompt's own. It does not see the prompt in other words."""
    return _recited(line.reply, rules)


def _repeated(line: AuditionLine, *_: object) -> str:
    """Return the reply if it says again what the client has said before. It sees the same words only."""
    return line.reply if GuardFinding.REPETITION in line.shown else ""


def _echoed(line: AuditionLine, *_: object) -> str:
    """Return the reply if it gives the interviewer's own words back."""
    return line.reply if GuardFinding.ECHO in line.shown else ""


def _silenced(line: AuditionLine, *_: object) -> str:
    """Return a sentence if no draft could be shown, because each left the role or recited the prompt."""
    return "No draft could be shown." if line.is_withheld else ""


def _reversed(line: AuditionLine, *_: object) -> str:
    """Return the words in which the client helps, advises, or asks the student about themselves.

    It sees phrases and whom the sentences are about, in the languages of `content/languages`, but no tone.
    """
    return helper_words(line.reply) or advice_words(line.reply)


def _leaked(line: AuditionLine, *_: object) -> str:
    """Return a fact that the reply tells although it was not earned.

    It sees the fact's own words and their forms, but not the same in other words. Words that the client had heard
    before, even from the student, do not count.
    """
    spoken = stems(line.reply) - stems(line.known)
    for fact in line.unearned:
        own = stems(fact) - stems(line.known)
        if len(own) >= FEWEST and share_of(own, spoken) >= LEAKED:
            return str(fact)
    return ""


def _invented(line: AuditionLine, profile: ClientProfileDB, style: Style, _: str) -> str:
    """Return a wrong age, or the reply if it has names or numbers from nowhere.

    It sees names within sentences, digits, and *I'm 40*, but no invented event without a name or number.
    """
    for age in _AGE.findall(spoken_words(line.reply)):
        if int(age) != profile.age and age not in line.known:
            return str(age)
    facts = " ".join(str(fact["text"]) for fact in profile.hidden_facts)
    return line.reply if GuardFinding.UNKNOWN_FACT in _guarded(line, style, also=facts) else ""


def _long(line: AuditionLine, _: ClientProfileDB, style: Style, __: str) -> str:
    """Return the number of words if the reply is too long for its style. It does not see whether they were needed."""
    return f"{len(line.reply.split())} words" if GuardFinding.TOO_LONG in _guarded(line, style) else ""


FlawCheck = Callable[[AuditionLine, ClientProfileDB, Style, str], str]
_CHECKS: tuple[tuple[Flaw, FlawCheck], ...] = (
    (Flaw.PAUSED, _paused),
    (Flaw.UNANSWERED, _unanswered),
    (Flaw.OUT_OF_ROLE, _out_of_role),
    (Flaw.RECITAL, _recital),
    (Flaw.SILENCED, _silenced),
    (Flaw.REPETITION, _repeated),
    (Flaw.ECHO, _echoed),
    (Flaw.ROLE_REVERSAL, _reversed),
    (Flaw.LEAK, _leaked),
    (Flaw.INVENTED, _invented),
    (Flaw.TOO_LONG, _long),
)


def unlike_skill(told: dict[str, int], *, most: int, verb: str = "was told") -> str:
    """Return the first thing that is wrong with how many facts each interviewer was told, or "" if nothing is.

    Openness has to follow skill. Without hidden facts or without the skilled interviewer there is nothing to see. It
    sees the result only, not which words moved trust.
    """
    if not most or SKILLED not in told:
        return ""
    return next(_unlike(told, told[SKILLED], most, verb), "")


def _unlike(told: dict[str, int], skilled: int, most: int, verb: str) -> Iterator[str]:
    interrogator, advice = told.get(INTERROGATOR), told.get(ADVICE_GIVER)
    if skilled == 0:
        yield "Nobody was told anything, not even the skilled interviewer."
    if interrogator is not None and skilled < 2 * interrogator:
        yield f"The interrogator {verb} {interrogator} of {most}, the skilled one {skilled}: less than twice as many."
    if advice is not None and interrogator is not None and advice > interrogator:
        yield f"The advice-giver learned {advice} of {most} facts, more than the interrogator."
    for key, facts in told.items():
        if facts >= skilled and key not in (SKILLED, LISTENS_TOO):
            yield f"The {key.replace('_', '-')} {verb} {facts} of {most}, the skilled one {skilled}: not more."


def _guarded(line: AuditionLine, style: Style, *, also: str = "") -> tuple[GuardFinding, ...]:
    """Return what the guard would find in the reply if the client had been told all of this."""
    context = GuardContext(
        public=f"{line.known}\n{also}",
        earlier=(),
        student=line.cue.say,
        unearned=(),
        quarters=MOST_TRUST,
        most_sentences=style.most,
        most_words=style.most_words,
    )
    return guard_findings(line.reply, context)


def _recited(reply: str, rules: str) -> str:
    """Return RECITED words in a row that are also in the rules, or an empty string."""
    words, known = _words(reply), f" {' '.join(_words(rules))} "
    for run in _runs(words, RECITED):
        if f" {run} " in known:
            return run
    return ""


def _runs(words: Sequence[str], size: int) -> Iterator[str]:
    return (" ".join(words[at : at + size]) for at in range(len(words) - size + 1))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
