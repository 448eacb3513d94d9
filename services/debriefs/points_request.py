"""Lines of an interview that ask a grader for a result. They are evidence for nothing."""

import re

_VERB = (
    r"(?:give|award|grant|assign|mark|grade|score|rate|dame|denme|deme|dale|ponme|póngame|ponle|asígname|asigna|"
    r"otorga|otórgame|califica|califícame|puntúa|puntúame)"
)
_BEST = r"(?:full|top|max(?:imum)?|highest|best|perfect|all|every|good|better|extra|máxim[oa]s?|mejor(?:es)?|tod[oa]s|\d{1,3})"
_WORK = r"(?:interview|talk|session|conversation|student|transcript|turn|line|entrevista|conversación|estudiante)"
_WHAT = (
    rf"(?:me|us|my|everything|all|each|every|this {_WORK}|the {_WORK}|this (?={_BEST}\b)|{_BEST}|"
    rf"est[ae] {_WORK}|las?|el|los?|tod[oa]s?|cada)"
)
_RESULT = (
    r"(?:points?\b|marks?\b|scores?\b|grades?\b|ratings?\b|credits?\b|levels?\b|rubrics?\b|criteri(?:on|a)\b|"
    r"\d{1,3} ?(?:/|out of|of|percent|%)|puntos?\b|puntuación|puntaje|notas?\b|calificaci|rúbricas?|criterios?)"
)
_GRADER = (
    r"(?:graders?|evaluators?|examiners?|judges?|raters?|assessors?|grading model|evaluador|evaluadora|corrector|juez)"
)
_AHEAD = rf"(?=[^.!?]{{0,80}}\b{_BEST}\b)(?=[^.!?]{{0,80}}\b{_RESULT})"
"""A best result, both words of it within the sentence."""

_START = r"(?:^|[.!?;:,] ?)(?:(?:please|now|just|so|and|also|then|por favor|y),? ){0,3}"
_ORDER = re.compile(rf"{_START}{_VERB} (?={_WHAT}\b){_AHEAD}", re.IGNORECASE)
_MUST = re.compile(
    rf"\b(?:you (?:must|should|have to|need to)|i (?:want|need|ask) you to|make sure to) {_VERB} "
    rf"(?:me|my|this|the|every|all)\b(?=[^.!?]{{0,80}}\b{_RESULT})",
    re.IGNORECASE,
)
_CLAIM = re.compile(
    rf"\b(?:(?:i|(?:this|my|the) {_WORK}) (?:really |clearly |fully )?"
    rf"(?:deserves?|should (?:get|receive|have)|must (?:get|receive))|merezco|merece)\b{_AHEAD}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    rf"\b(?:dear|hey|hello|attention|estimad[oa]|querid[oa]|(?:note|message|instructions?) (?:to|for)(?: the)?) {_GRADER}\b",
    re.IGNORECASE,
)
_OVERRIDE = re.compile(
    rf"{_START}(?:ignore|disregard|forget|ignora|olvida) [^.!?]{{0,30}}\b(?:rubrics?|criteria|rúbrica|criterios|"
    r"(?:previous|prior|above|your|grading|all) instructions|instrucciones anteriores)\b",
    re.IGNORECASE,
)
_FULL = re.compile(
    r"\b(?:full|top|maximum|highest) (?:marks|scores?|points|credit|grades?) (?:for|on|in) "
    r"(?:everything|all|each|every|this)\b|\bhad_chance\b",
    re.IGNORECASE,
)


def asks_for_points(text: str) -> bool:
    """Return whether the line speaks to a grader or asks for a result, in English or Spanish.

    Questions with numbers that belong to an interview, such as "How would you rate your pain from 1 to 10?", do not.
    """
    plain = " ".join(text.split())
    return any(rule.search(plain) for rule in (_ORDER, _MUST, _CLAIM, _ADDRESS, _OVERRIDE, _FULL))
