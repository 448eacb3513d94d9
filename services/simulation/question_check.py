"""Whether a question leaves the answer open, by its words in the order of a language's file."""

from services.simulation.languages import Language, languages, likely_language
from services.simulation.phrase_matcher import sentences_in

INVITED_WITHIN = 4
"""So many words after *can you*, an inviting verb such as *tell* makes the question open."""

EARLY = 4
"""From this word on, *where* or *who* no longer asks but joins clauses."""


def is_open_question(question: str) -> bool:
    """Return whether a question leaves the answer open: yes, no, a name, or a number does not answer it.

    It sees the form of the question. Experts also go by what was meant: on single questions they agree with this check
    at a kappa of about 0.57, as `python -m benchmarks.field` measures.
    """
    sentences = sentences_in(question)
    language = likely_language(question) or languages()[0]
    if any(language.finds("closed_questions", sentence) for sentence in sentences):
        return False
    if any(language.finds("open_questions", sentence) for sentence in sentences):
        return True
    return _is_open([word for sentence in sentences for word in sentence.words], language)


def _is_open(words: list[str], language: Language) -> bool:
    """Return what the first word that asks says: *what*, *do you*, *where*, or *tell*."""
    known = language.words
    for at, word in enumerate(words):
        following = words[at + 1 : at + 2 + INVITED_WITHIN]
        if word in known["helping_verbs"] and (known["subjects"] & set(following[:1]) or word in known["subjects"]):
            is_to_listener = word in known["subjects"] or bool(known["second_person"] & set(following[:1]))
            return is_to_listener and bool(known["inviting"] & set(following))
        if word in known["open_words"]:
            return not known["measures"] & set(following[:1])
        if word in known["fact_words"] and at < EARLY:
            return bool(known["thinking"] & set(words))
        if word in known["inviting"] and at < EARLY:
            return True
    return False
