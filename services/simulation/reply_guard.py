"""What is wrong with a client's reply before anyone sees it: yes-or-no checks in code, one for each kind of fault.

Words about suicide, violence, or abuse are never a fault: they belong in the interview. What a helper, a professional,
or a machine would say is known in the languages of `content/languages`. Length, repetition, echo, recital, markup, and
facts work in any language.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from models.turn_state import GuardFinding
from services.common.content import CONTENT
from services.common.sentences import is_whole_sentence, sentence_ends, sentences_of, word_count
from services.common.stems import share_of, stems
from services.common.word_list_file import read_word_list
from services.common.word_runs import first_shared
from services.simulation.copy_check import bare, is_echo, is_other_language, is_repetition
from services.simulation.languages import languages
from services.simulation.role_check import advice_words, helper_words, out_of_role_words, spoken_words

PAUSE = "[[pause]]"
"""What the model writes when the client should not answer as a client (see the limits in the prompt)."""

TRUSTING = 14
"""From this many quarters of trust, a client may thank the student or say that something has helped."""

CAPITALS = CONTENT / "capital_words.txt"
"""Capitalized words that are not names: days, months, holidays, languages."""

LEAKED = 0.6
FEWEST_STEMS = 3

MARKUP = re.compile(
    r"<[@!#]|<(https?|mailto):|<\s*+(/\s*+)?(note|story|draft|system|notes|role)\s*+>|```|^[^\S\n]{0,3}#{1,6}\s|\*\*|__|"
    r"^[^\S\n]*+(you|student|client|assistant|human|user)\s*+:",
    re.IGNORECASE | re.MULTILINE,
)
LIST_MARK = re.compile(r"^[^\S\n]*+(?:[-•]|\*(?=\s)|\d++[.)])\s++\S", re.MULTILINE)
"""Two marked lines are a list. A single dash is how people write a pause."""

_NUMBER = re.compile(r"(?<![\w.])\d[\d.,:]*\d")
"""A number of two digits or more. A single digit is no date, no address, and no age."""

_NAME = re.compile(r"(?<=[a-zäöüß,;:'] )(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-ZÄÖÜ][a-zà-ÿß]{2,}(?: [A-ZÄÖÜ][a-zà-ÿß]{2,})*")
NAMES_AT_MOST = 0.15
"""If more of the words within sentences are capitalized, the language capitalizes its nouns, as German does."""


@dataclass(frozen=True)
class GuardContext:
    """What a reply is checked against."""

    public: str
    """Everything that the client has heard: prompt, notes, and messages."""
    earlier: Sequence[str]
    """The client's own replies, oldest first."""
    student: str
    """The student's lines of this turn."""
    unearned: Sequence[str]
    """The text of the facts that are not earned."""
    quarters: int
    most_sentences: int
    most_words: int
    name: str = ""
    """The client's name."""
    recitable: frozenset[str] = frozenset()
    """The prompt's own rows of words, as `word_runs.all_runs` returns them. No client says one of them."""
    student_before: str = ""
    """The student's lines of earlier turns."""
    may_thank: bool = False
    """Whether this style of speaking is polite."""

    @cached_property
    def known(self) -> str:
        """The public text and the student's lines, in lower case."""
        return f"{self.public}\n{self.student}".casefold()

    @cached_property
    def public_stems(self) -> frozenset[str]:
        """The stems of everything that the client may say."""
        return stems(self.known)


def guard_findings(reply: str, context: GuardContext) -> tuple[GuardFinding, ...]:
    """Return the kinds of faults in the reply, each once, in a fixed order."""
    return tuple(kind for kind, is_faulty in _CHECKS if is_faulty(reply, context))


def cleaned(reply: str, context: GuardContext) -> str:
    """Return the reply with what code can fix: no markup, and cut after the last sentence that fits the length.

    At least one sentence is kept, whatever its length. The result may be empty if the reply was only marks.
    """
    text = re.sub(r"```\w*|\*\*|__", "", reply)
    text = re.sub(r"^[^\S\n]*+(?:#{1,6}|[-•]|\*(?=\s)|\d++[.)])\s++", "", text, flags=re.MULTILINE)
    text = re.sub(r"^\s*(?:you|client|assistant)\s*:\s*", "", text, flags=re.IGNORECASE)
    text = _own_label(context).sub("", text)
    text = re.sub(r"</?\s*+(?:note|story|draft|system|notes|role)\s*>", "", text, flags=re.IGNORECASE)
    text = text.replace(PAUSE, "").strip()
    return _cut(text, context) if _too_long(text, context) else text


def _helper(reply: str, context: GuardContext) -> bool:  # noqa: ARG001 - all checks have the same signature
    return bool(helper_words(reply))


def _advice(reply: str, context: GuardContext) -> bool:  # noqa: ARG001
    return bool(advice_words(reply))


def _thanks(reply: str, context: GuardContext) -> bool:
    is_early = context.quarters < TRUSTING and not context.may_thank
    return is_early and any(
        True for language in languages() for _ in language.all_found("early_thanks", spoken_words(reply))
    )


def _clinical(reply: str, context: GuardContext) -> bool:
    """Return whether a clinical word is used that neither the profile nor the student has used."""
    found = (words for language in languages() for words in language.all_found("clinical_words", spoken_words(reply)))
    return any(words not in context.known for words in found)


def _out_of_role(reply: str, context: GuardContext) -> bool:
    return bool(out_of_role_words(reply, name=context.name))


def _recital(reply: str, context: GuardContext) -> bool:
    return bool(first_shared(reply, context.recitable))


def _echo(reply: str, context: GuardContext) -> bool:
    return is_echo(reply, context.student)


def _other_language(reply: str, context: GuardContext) -> bool:
    return is_other_language(reply, context.student, context.student_before)


def _unknown(reply: str, context: GuardContext) -> bool:
    """Return whether the reply has digits or names that the client cannot know from anywhere."""
    spoken = spoken_words(reply)
    if any(number not in context.known for number in _NUMBER.findall(spoken)):
        return True
    words = re.findall(r"\w+", spoken)
    names = [word for found in _NAME.findall(spoken) for word in found.split()]
    if len(names) > max(3, NAMES_AT_MOST * len(words)):
        return False
    return any(
        name.casefold().rstrip("s.'") not in context.known and name.casefold() not in _capitals() for name in names
    )


def _unearned(reply: str, context: GuardContext) -> bool:
    """Return whether the reply says most of an unearned fact that nobody has told the client."""
    spoken = stems(reply)
    for fact in context.unearned:
        own = stems(fact)
        if not own & spoken:
            continue
        secret = own - context.public_stems
        if bare(fact) in bare(reply) or (len(secret) >= FEWEST_STEMS and share_of(secret, spoken) >= LEAKED):
            return True
    return False


def _too_long(reply: str, context: GuardContext) -> bool:
    spoken = spoken_words(reply)
    many = sum(map(is_whole_sentence, sentences_of(spoken)))
    return many > context.most_sentences or word_count(spoken) > context.most_words


def _repeats(reply: str, context: GuardContext) -> bool:
    return is_repetition(reply, context.earlier)


def _marked(reply: str, context: GuardContext) -> bool:
    is_labelled = _own_label(context).match(reply) is not None
    return is_labelled or bool(MARKUP.search(reply)) or len(LIST_MARK.findall(reply)) > 1


def _own_label(context: GuardContext) -> re.Pattern[str]:
    """Return a pattern of the client's name as a label at the beginning of a reply, such as *Maria:*."""
    names = context.name.split() or ["you"]
    return _label_of(names[0], names[-1])


@lru_cache(maxsize=256)
def _label_of(first: str, last: str) -> re.Pattern[str]:
    return re.compile(rf"\s*[(\[*]*{re.escape(first)}(?: {re.escape(last)})?[)\]*]*\s*:\s*", re.IGNORECASE)


def _cut(text: str, context: GuardContext) -> str:
    """Return as many whole sentences as fit, at least one."""
    kept, words, end = 0, 0, 0
    for place in [*sentence_ends(text), len(text)]:
        spoken = spoken_words(text[end:place])
        kept += any(map(str.isalnum, spoken))
        words += word_count(spoken)
        if end and (kept > context.most_sentences or words > context.most_words):
            break
        end = place
    shortened = text[:end].rstrip()
    return f"{shortened}*" if shortened.count("*") % 2 else shortened


_CHECKS: tuple[tuple[GuardFinding, Callable[[str, GuardContext], bool]], ...] = (
    (GuardFinding.OUT_OF_ROLE, _out_of_role),
    (GuardFinding.RECITAL, _recital),
    (GuardFinding.UNEARNED_FACT, _unearned),
    (GuardFinding.OTHER_LANGUAGE, _other_language),
    (GuardFinding.ECHO, _echo),
    (GuardFinding.HELPER_VOICE, _helper),
    (GuardFinding.ADVICE, _advice),
    (GuardFinding.EARLY_THANKS, _thanks),
    (GuardFinding.CLINICAL_WORDS, _clinical),
    (GuardFinding.UNKNOWN_FACT, _unknown),
    (GuardFinding.TOO_LONG, _too_long),
    (GuardFinding.REPETITION, _repeats),
    (GuardFinding.MARKUP, _marked),
)
NEVER_SHOWN = frozenset({GuardFinding.OUT_OF_ROLE, GuardFinding.RECITAL})
"""What no student may read. Where every draft has it, the client stays silent instead."""

WEIGHT = {
    GuardFinding.OUT_OF_ROLE: 8,
    GuardFinding.RECITAL: 8,
    GuardFinding.UNEARNED_FACT: 8,
    GuardFinding.OTHER_LANGUAGE: 6,
    GuardFinding.ECHO: 4,
    GuardFinding.HELPER_VOICE: 4,
    GuardFinding.ADVICE: 4,
    GuardFinding.UNKNOWN_FACT: 3,
}
"""How much worse a kind is than the others. The others count one each."""


@cache
def _capitals() -> frozenset[str]:
    return frozenset(read_word_list(CAPITALS).split())


def badness(faults: Sequence[GuardFinding]) -> int:
    """Return how bad the faults are together. Of two replies, the one with the lower value is shown."""
    return sum(WEIGHT.get(fault, 1) for fault in faults)
