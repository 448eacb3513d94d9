"""Read a role description in any format: who the person is, and what they could tell about themselves."""

import re
from dataclasses import dataclass
from functools import lru_cache

from sandbox.claude.first_person import first_person

SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|(?=\n|$))")
STORY = r"situation|background|story|history|circumstances|presenting[ _]problem|biography"
TROUBLES = r"issues?|problems?|concerns?|what brings you here|main issues?|reason(?: for visit)?|presenting[ _]issues?"
MANNER = r"traits?|personality|how you are|temperament|character"
LONGEST_FACT = 24
"""Words. A longer sentence is told in pieces."""


@dataclass(frozen=True)
class RoleToPlay:
    """A person to play."""

    name: str
    age: str
    gender: str
    """The gender or pronouns that the prompt gives."""
    troubles: tuple[str, ...]
    facts: tuple[str, ...]
    """Sentences in the first person, in the order in which they are told."""
    is_guarded: bool


@lru_cache(maxsize=64)  # each request of a conversation carries the same prompt
def read_role(prompt: str) -> RoleToPlay:
    """Return the person that a system prompt describes. What it does not say is empty."""
    name = _value(prompt, r"name|client name|persona") or _search(prompt, r"\bYou are ([A-Z][\w'-]+(?: [A-Z][\w'-]+)*)")
    age = _search(_value(prompt, "age"), r"(\d{1,3})") or _search(prompt, r"\bage[d]? (\d{1,3})\b")
    stories = _stories(prompt)
    gender = _value(prompt, "gender|pronouns")
    told = [first_person(part, name, gender) for story in stories for part in sentences_of(story)]
    troubles = re.split(r"\s*(?:,|;|\n|\band\b)\s*", _value(prompt, TROUBLES))
    manner = _value(prompt, MANNER)
    return RoleToPlay(
        name=name,
        age=age,
        gender=gender,
        troubles=tuple(item.strip(" .-*").lower() for item in troubles if item.strip(" .-*")),
        facts=tuple(dict.fromkeys(told)),
        is_guarded=bool(
            re.search(r"guard|quiet|reserv|shy|suspicious|defensive|withdrawn|hostile|wary", manner, re.IGNORECASE)
        ),
    )


def _stories(prompt: str) -> list[str]:
    """Return what the prompt tells about the person: the latest story, then the situation today, then the background.

    A story that is only a remark in brackets is left out.
    """
    found = re.findall(rf"<({STORY})>(.*?)</\1>", prompt, re.DOTALL | re.IGNORECASE)
    found += re.findall(rf"^[#*\s-]*({STORY})\**\s*:\s*(\S.*)$", prompt, re.MULTILINE | re.IGNORECASE)
    found.sort(key=lambda row: {"story": 0, "situation": 1, "circumstances": 1}.get(row[0].lower(), 2))
    stories = [text.strip() for _, text in found]
    return [story for story in stories if story and not re.fullmatch(r"\([^)]*\)", story)]


def sentences_of(story: str) -> list[str]:
    """Return the sentences of a story. A very long one comes in pieces."""
    found = []
    for match in SENTENCE.findall(story):
        sentence = match.strip(" -*\t")
        if len(sentence.split()) > LONGEST_FACT:
            found += [_whole(part) for part in re.split(r";\s+|, (?:and|but|while|which) ", sentence)]
        elif sentence:
            found.append(_whole(sentence))
    return [sentence for sentence in found if len(sentence.split()) > 1]


def _whole(sentence: str) -> str:
    sentence = sentence.strip(" ,;")
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def _value(prompt: str, label: str) -> str:
    """Return the value of `Label: value` or `<label>value</label>`. The tag wins if both are there."""
    line = rf"^[#*\s-]*(?:{label})\**\s*:\**[ \t]*(\S.*)$"
    return _search(prompt, rf"<(?:{label})>\s*(.*?)\s*</(?:{label})>") or _search(prompt, line, re.MULTILINE)


def _search(text: str, pattern: str, flags: int = 0) -> str:
    case = 0 if "[A-Z]" in pattern else re.IGNORECASE
    match = re.search(pattern, text, flags | case | re.DOTALL if "<" in pattern else flags | case)
    return match.group(1).strip() if match else ""
