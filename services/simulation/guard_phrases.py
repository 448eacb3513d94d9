"""The phrases by which the guard recognizes a helper, advice, thanks, a professional, a machine, and markup.

They cover English best, and the most common forms in Spanish, German, and French. A client's *she said I should*
matches none of them.
"""

import re

HELPER = re.compile(
    r"\b(how (can|may|could) i (help|assist|support)|how does that make you feel|what brings you (here|in)\b|"
    r"it sounds (like|as if|as though) you|i('m| am) here (for you|to (help|listen|support))|i hear (that )?you('re| are| feel)|"
    r"thank you for sharing|would you like (me )?to (talk|explore|share)|let's explore|tell me more about (you|yourself|your|how you)|"
    r"how are you (feeling|doing|coping)\b|what about you\b|do you have (kids|children|a family)|"
    r"wie kann ich (dir|ihnen) helfen|und wie geht es (dir|ihnen)|cómo puedo ayudar(te|le)|cómo te sientes|en qué puedo ayudar|"
    r"comment puis-je (vous|t')aider)",
    re.IGNORECASE,
)
ADVICE = re.compile(
    r"\b(you (should|ought to|need to|have to|must|might want to|could try)\b(?! (have|be kidding|think|know|understand|see|hear))|"
    r"have you (tried|considered|thought about)|i('d| would)? (suggest|recommend|advise)\b|my advice|if i were you|"
    r"deber[ií]as|te (recomiendo|aconsejo|sugiero)|du solltest|sie sollten|an (deiner|ihrer) stelle|vous devriez|tu devrais)",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\b(thank you|thanks (so much|a lot|for)|many thanks|i (really )?appreciate|i('m| am) (so )?grateful|you('re| are) (so |very |really |such )+"
    r"(kind|helpful|nice|good|understanding|patient|a good|a great)|you('re| are) a (good|great|wonderful)|(this|that|it) (really |has |already )*(helps|helped)( me)?( a lot| so much)?[.!]|"
    r"i feel (so |much |a lot |already )+better|that('s| is) (such )?a (great|good|wonderful|excellent) (question|idea|point|advice)|"
    r"muchas gracias|gracias por|vielen dank|danke (dir|ihnen|für)|danke schön|merci (beaucoup|de|pour))",
    re.IGNORECASE,
)
CLINICAL = re.compile(
    r"\b(coping (mechanism|strateg|skill)\w*|symptom\w*|diagnos\w*|disorder\w*|ptsd|adhd|ocd|bipolar|patholog\w*|psychosis|psychotic|"
    r"trauma(tic)? (response|reaction)\w*|trigger(s|ed|ing)?\b(?! (finger|happy))|self-care|self care|ideation|attachment style\w*|"
    r"emotional(ly)? (regulation|dysregulat\w*|availab\w*|validat\w*)|validat(e|es|ed|ing|ion) (my|your)|process(ing)? (my|these|those|the) (feelings|emotions|grief|trauma|loss)|"
    r"dysfunctional|codependen\w*|maladaptive|dissociat\w*|hypervigilan\w*|support system|safe space|healthy boundaries|set(ting)? boundaries|"
    r"depressive episode\w*|panic disorder|clinical\w*|therapeutic\w*|intervention\w*|presenting (problem|issue)\w*|"
    r"síntoma\w*|trastorno\w*|diagnóstic\w*|symptome\w*|störung\w*|bewältigungs\w*|troubles? (anxieux|dépressif)\w*)\b",
    re.IGNORECASE,
)
THE_STUDENT = (
    r"the student\b(?! (who|whom|i|we|he|she|they|from|in (my|our)|of mine|upstairs|downstairs|next door|aid|affairs|body|card|cent(er|re)|clinic|council|"
    r"counsel\w*|debt|discount|government|health|housing|id|job|kitchen|life|loans?|lounge|newspaper|nurse|office|paper|services|"
    r"teacher|union|visa)\b)"
)
"""The student as a third person. It excludes the student union, and phrases like the student who lives upstairs."""
OUT = re.compile(
    r"\b(as an ai|(i('m| am) |i am just |as )(an? )?(ai|a\.i\.|artificial|language model|virtual assistant|chat ?bot|ai assistant|computer program)\b|language model|"
    r"(i('m| am)|my name is) (claude|chatgpt)|anthropic|openai|system prompt|my (instructions|prompt|guidelines|training data|programming\b(?! (class|course|homework|job)))|"
    r"(stay|staying|break|breaking|remain) (in|out of) (character|role)|role-?play(ing)?\b|this (is a|practice) (simulation|scenario|exercise)|"
    r"i (can't|cannot|can not|won't|am unable to) ((continue|engage) ((with|in) )?(this|the|that) (conversation|role-?play|scenario|request|exercise|topic)|"
    r"assist|help (you )?with (this|that|your)|provide (you|this|that|any|information|advice|help|medical)|create (this|that|content)|fulfill)|"
    r"simulated client|" + THE_STUDENT + r"|"
    r"como (una )?(ia|modelo)|als ki\b|ki-sprachmodell|en tant qu'(ia|intelligence))",
    re.IGNORECASE,
)
MARKUP = re.compile(
    r"<[@!#]|<(https?|mailto):|<\s*+(/\s*+)?(note|story|draft|system|notes|role)\s*+>|```|^[^\S\n]{0,3}#{1,6}\s|^[^\S\n]*+(?:[-•]|\*(?=\s)|\d++[.)])\s++\S|\*\*|__|"
    r"^[^\S\n]*+(you|student|client|assistant|human|user)\s*+:",
    re.IGNORECASE | re.MULTILINE,
)
