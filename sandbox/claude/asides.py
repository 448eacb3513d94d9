"""Whether an interviewer speaks for themselves and not in the practice: a sincere question, or distress of their own."""

import re

from sandbox.claude.kinds import plain

ASKS_IF_AI = "asks_if_ai"
OWN_DISTRESS = "own_distress"

_MACHINE = re.compile(
    r"\b(?:are you|is this|am i (?:really |actually )?(?:talking|speaking|chatting|writing) (?:to|with)|is (?:there|it)|you're)[^.?!]{0,40}\b(?:an? (?:ai|bot|chat ?bot|machine|computer|program|human|person|real (?:person|human))|ai|human|real|someone real|a person|actual (?:person|human)|someone (?:on|behind)|software)\b"
    r"|\b(?:be honest|honestly|seriously|for real|i need to know|tell me the truth)[^.?!]{0,20}\bare you[^.?!]{0,30}\b(?:chat ?gpt|chatgtp|gpt|claude|ai|bot|robot)"
    r"|\b(?:real (?:person|human)|human being) (?:or|behind|on|there|reading|answering)\b"
    r"|(?:\b(?:eres|es usted|usted es|est[aá]s|estoy (?:hablando|escribiendo) con|hablo con|hay|esto es)[^.?!]{0,40}\b(?:una? (?:ia|inteligencia artificial|bot|m[aá]quina|programa|computadora|persona(?: de verdad| real)?|humano)|persona real|humano|real|ia|alguien (?:real|de verdad|ah[ií]|detr[aá]s)))\b"
)
_JOKES = re.compile(
    r"\b(?:lol|lmao|haha\w*|hehe\w*|jaja\w*|jeje\w*|just kidding|kidding|es broma|bromeo|robot|beep|you sound like|suenas como|parece[s]? un|chatgpt|claude|ignore|poem|poema|prompt|instructions|instrucciones|pretend|act as)\b|;\)|😂|🤣|😜|😄"
)
_EARNEST = re.compile(
    r"\b(?:honest\w*|serious\w*|sincere\w*|truth\w*|really need|need to know|have to know|for real|actually|out of (?:the )?role|step(?:ping)? out|en serio|de verdad|la verdad|honest[oa]|necesito saber|sincer\w+|fuera del (?:papel|rol|ejercicio))\b"
)
_DISTRESS = re.compile(
    r"\b(?:i(?:'m| am) (?:honestly |really |just |actually )?(?:not (?:okay|ok|alright|all right|doing (?:well|okay|good)) (?:myself|right now|today|either|and\b)|having a (?:panic attack|breakdown)|(?:really |actually )?(?:suicidal|falling apart|crying (?:now|right now|here)|shaking)|in (?:crisis|danger))"
    r"|i (?:myself )?(?:don't want to (?:live|be alive|be here anymore)|want to (?:die|kill myself|hurt myself|end (?:it|my life))|(?:have|'ve)? ?(?:been |keep )?(?:thought|thinking) (?:about|of) (?:killing myself|suicide|ending (?:it|my life)|hurting myself|dying|death)|(?:can't|cannot) (?:do|handle|go on|continue|keep going)(?: with)?(?: this)?(?:,? (?:this|it) (?:is|hits|reminds|brings)|\W*(?:$|i(?:'m| am)|it's|my own|myself|anymore))|need (?:help|someone) (?:myself|for myself)|(?:was|got|am being|'m being) (?:abused|raped|assaulted|beaten)|feel (?:like (?:dying|hurting myself|killing myself)|suicidal))"
    r"|can't stop (?:crying|shaking)|(?:this|it) is (?:really |so )?(?:hard|painful) for me\W+(?:my|because i|i )|keep (?:on )?thinking (?:about|of) (?:dying|death|suicide|killing myself|ending it)|i've been thinking (?:about|of) (?:killing myself|suicide|ending (?:it|my life)|hurting myself|dying)|kill(?:ing)? myself|hurt(?:ing)? myself|end(?:ing)? my (?:own )?life"
    r"|(?:this|that|it|all (?:this|of this)) (?:really |just )?(?:is (?:too much|too close|hitting|bringing|triggering)|hits|brings (?:up|back)|reminds me of|touches|triggers|upsets)[^.?!]{0,40}\b(?:me|my own|close to home|home for me|myself)\b"
    r"|my own (?:mother|father|mom|dad|brother|sister|husband|wife|partner|son|daughter|friend|life)[^.?!]{0,40}\b(?:died|killed|hit|beat|hurt|abuse\w*|suicide|falling apart|is dying|is over))"
)
_DISTRESS_ES = re.compile(
    r"\b(?:(?:yo )?(?:no (?:estoy bien|quiero (?:vivir|seguir viviendo)|puedo (?:m[aá]s|seguir(?: con esto)?))|quiero (?:morir(?:me)?|matarme|hacerme daño|desaparecer)|estoy (?:llorando|temblando|en crisis|en peligro)|(?:he pensado|pienso|he estado pensando|estoy pensando) en (?:matarme|suicidarme|el suicidio|hacerme daño|morir\w*|quitarme la vida)|necesito ayuda (?:yo|para m[ií])|me (?:est[aá] (?:pegando|maltratando)|pegan|golpean))"
    r"|(?:matarme|suicidarme|hacerme daño|quitarme la vida)"
    r"|(?:esto|eso|todo esto) (?:me )?(?:toca|recuerda|afecta|supera|remueve|pega|duele)[^.?!]{0,40}\b(?:m[ií]|mi propi[oa]|muy de cerca|personalmente|propia)"
    r"|mi propi[oa] (?:madre|padre|mam[aá]|pap[aá]|herman[oa]|espos[oa]|pareja|hij[oa]|vida)[^.?!]{0,40}\b(?:muri[oó]|se suicid[oó]|pega|golpe\w*|maltrat\w*|se muere))"
)


def aside_of(line: str) -> str:
    """Return why the person who wrote this is no longer in the practice, or "".

    A joke about robots, an order, or talk of prompts is part of the practice, and so is a question about the client.
    """
    bare = plain(line)
    if _DISTRESS.search(bare) or _DISTRESS_ES.search(bare):
        return OWN_DISTRESS
    if _MACHINE.search(bare) and (not _JOKES.search(bare) or _EARNEST.search(bare)):
        return ASKS_IF_AI
    return ""
