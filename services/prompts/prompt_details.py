"""The optional details of a persona as lines of its prompt. What the author left out takes no line."""

from functools import cached_property
from xml.sax.saxutils import escape

from models.client_details import Proficiency, Reaction, Talkativeness
from models.client_profile import ClientProfileDB
from services.prompts.prompt_files import PromptFiles, filled

FILE = "details"
SENTENCES = (
    "opening_line",
    "reasons_for_change",
    "reasons_against_change",
    "strengths",
    "protective_factors",
    "risk_factors",
)
LISTS = ("words_used", "words_avoided")
REACTIONS = ("situation", "belief", "reaction")
DIALS = (Talkativeness.QUIET, Talkativeness.TALKATIVE, Proficiency.CONVERSATIONAL, Proficiency.BASIC)
"""The settings of the two dials that need a line. The others are how every client talks."""
PARTS = (*SENTENCES, *REACTIONS, *LISTS, *(dial.value for dial in DIALS))


class PromptDetails:
    """The lines for a client's details, from the file that holds their wording. It is read once, at the first use."""

    def __init__(self, files: PromptFiles) -> None:
        self._files = files

    @cached_property
    def _parts(self) -> dict[str, str]:
        return self._files.sections(FILE, PARTS)

    def check(self) -> None:
        """Fill in each part of the file. Raise PromptFileError for the first mistake."""
        for part in PARTS:
            self._line(part, "" if part in DIALS else "a sample")

    @property
    def texts(self) -> list[str]:
        """The wording of all parts, without what an author writes.

        The first use reads the file. Raise PromptFileError if it is missing or does not have exactly the known parts.
        """
        return [words.replace("$value", "") for words in self._parts.values()]

    def person(self, client: ClientProfileDB) -> str:
        """Return the lines about the person. Raise PromptFileError for a mistake in the file."""
        lines = [self._line(part, getattr(client, part)) for part in SENTENCES if getattr(client, part)]
        return "\n".join([*lines, *(self._reaction(Reaction(**facts)) for facts in client.reactions or ())])

    def voice(self, client: ClientProfileDB) -> str:
        """Return the lines about how the client talks. Raise PromptFileError for a mistake in the file."""
        dials = [dial for dial in (client.talkativeness, client.language_proficiency) if dial in DIALS]
        words = [(part, ", ".join(getattr(client, part) or ())) for part in LISTS]
        return "\n".join(
            [*(self._line(dial, "") for dial in dials), *(self._line(part, said) for part, said in words if said)]
        )

    def _reaction(self, one: Reaction) -> str:
        parts = [(part, getattr(one, part).rstrip(".")) for part in REACTIONS]
        return f"{', '.join(self._line(part, said) for part, said in parts if said)}."

    def _line(self, part: str, value: str) -> str:
        return filled(FILE, self._parts[part], {} if part in DIALS else {"value": escape(value)}, part=part)
