"""Plays a plausible person out of any role description: the same answer for the same talk, no model behind it."""

import hashlib
import re

Talk = list[tuple[str, str]]
ADVICE = re.compile(
    r"\b(you should|you could try|have you tried|why don't you|you need to|my advice|i suggest|just try)\b",
    re.IGNORECASE,
)
MACHINE = re.compile(
    r"\b(are you (an? )?(ai|bot|robot|chatbot|machine|computer|real)|language model|ignore (all|your|the) )",
    re.IGNORECASE,
)
HARSH = re.compile(
    r"\b(your fault|you're lying|stop (lying|whining)|pull yourself together|that's wrong of you|lazy)\b", re.IGNORECASE
)
REFLECTS = re.compile(
    r"\b(it sounds like|sounds as if|it seems|you feel|you're feeling|i hear|that must|must be|so you|you've been)\b",
    re.IGNORECASE,
)
OPEN = re.compile(r"\b(how|what|tell me|describe|could you say more|in what way|help me understand)\b", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]")

GREETINGS = (
    "Hi. *sits down, keeps the coat on* I'm {name}, I guess you know that.",
    "Hello... I'm {name}. I wasn't sure I'd come.",
    "Hey. {name}. *looks around the room* So how does this work?",
)
OPENED = (
    "{fact} I don't really talk about that.",
    "*breathes out* {fact}",
    "I don't know... {fact} That's the thing I keep thinking about.",
    "Yeah. {fact}",
)
WARMED = (
    "Yeah... that's about right. {fact}",
    "*nods slowly* I didn't think anyone noticed. {fact}",
    "Sort of. {fact} It's hard to put into words.",
)
SHORT = ("Yeah.", "Not really.", "I guess.", "Sometimes.", "*shrugs* Depends on the day.", "No. I mean, not lately.")
RESISTED = (
    "I've heard that one before.",
    "It's not that simple.",
    "*looks away* Everyone's got an idea what I should do.",
    "Maybe. I don't see how that helps at three in the morning.",
)
CLOSED = ("Wow. Okay.", "*folds arms* I think I said enough.", "You don't know me.", "Right. That's what they all say.")
PUZZLED = (
    "What? *frowns* I'm not sure what you mean. Are we still talking about me?",
    "That's a weird thing to ask.",
    "Huh? I came here to talk, I thought.",
)
DRY = (
    "I don't know what else to say about it right now.",
    "It just goes round and round, you know?",
    "*quiet for a while* I'm still figuring that out.",
    "I'd rather not go over that again.",
    "Some days are okay. Most aren't.",
)


def play(role: str, talk: Talk) -> str:  # noqa: PLR0911 - one line a kind of talk
    """What this person says next. The first line of the talk is somebody sitting down with them."""
    lines = [text for speaker, text in talk if speaker == "user"]
    said = [text for speaker, text in talk if speaker == "assistant"]
    name = _name(role)
    if not said:
        return _pick(GREETINGS, role, said).format(name=name.split()[0])
    last = lines[-1]
    seed = f"{role}\0{last}\0{len(said)}"
    if MACHINE.search(last):
        return _pick(PUZZLED, seed, said)
    if HARSH.search(last):
        return _pick(CLOSED, seed, said)
    if ADVICE.search(last):
        return _pick(RESISTED, seed, said)
    if REFLECTS.search(last):
        return _with_fact(WARMED, role, seed, said)
    if OPEN.search(last):
        return _with_fact(OPENED, role, seed, said)
    return _pick(SHORT, seed, said)


def _with_fact(frames: tuple[str, ...], role: str, seed: str, said: list[str]) -> str:
    """A frame with something about this person that was not told before; a dry answer when all is told."""
    told = "\n".join(said)
    fresh = [fact for fact in _facts(role) if fact not in told]
    if not fresh:
        return _pick(DRY, seed, said)
    return _pick(frames, seed, said).format(fact=fresh[0])


def _facts(role: str) -> list[str]:
    """The sentences of the background and the situation, as this person would say them."""
    name = _name(role)
    found = []
    for tag in ("situation", "background"):
        if match := re.search(rf"<{tag}>(.*?)</{tag}>", role, re.DOTALL):
            found += [_first_person(sentence.strip(), name) for sentence in SENTENCE.findall(match.group(1))]
    return found


def _first_person(sentence: str, name: str) -> str:
    first = name.split(maxsplit=1)[0]
    swaps = [
        (rf"\b({re.escape(name)}|{re.escape(first)}|She|He|They) (is|are|was|were)\b", r"I \2"),
        (rf"\b({re.escape(name)}|{re.escape(first)}|She|He|They)\b", "I"),
        (r"\b(she|he|they)\b", "I"),
        (r"\b([Hh]er|[Hh]is|[Tt]heir)\b", "my"),
        (r"\bhim\b", "me"),
        (r"\bI (is|are)\b", "I am"),
        (r"\bI were\b", "I was"),
        (r"\bI has\b", "I have"),
        (r"\bI (?:doesn't|does not)\b", "I don't"),
        (r"\bI worries\b", "I worry"),
        (r"\bI (work|live|sleep|feel|think|take|want|need|lose|drink|eat|share|fear|keep|come)s\b", r"I \1"),
    ]
    for pattern, replacement in swaps:
        sentence = re.sub(pattern, replacement, sentence)
    return sentence[0].upper() + sentence[1:]


def _name(role: str) -> str:
    match = re.search(r"^Name:\s*(.+)$", role, re.MULTILINE)
    return match.group(1).strip() if match else "someone"


def _pick(choices: tuple[str, ...], seed: str, said: list[str]) -> str:
    """The same choice for the same seed, and none that was used before while there are others."""
    told = "\n".join(said)
    fresh = [
        choice
        for choice in choices
        if choice.split("{", 1)[0].strip() not in told or not choice.split("{", 1)[0].strip()
    ]
    pool = fresh or list(choices)
    return pool[int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4]) % len(pool)]
