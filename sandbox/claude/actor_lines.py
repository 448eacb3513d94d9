"""The lines that an actor speaks. {fact} is a sentence of the role, {trouble} one of its problems."""

GREETINGS = (
    "Hi. *sits down, keeps the coat on* I'm {name}, I guess you know that.",
    "Hello... I'm {name}. I wasn't sure I'd come.",
    "Hey. {name}. *looks around the room* So how does this work?",
)
OPENED = (
    "{fact} I don't really talk about that.",
    "*breathes out* {fact}",
    "I don't know... {fact} That's the thing I keep coming back to.",
    "It's a lot, I guess. {fact}",
    "Well. {fact} *looks at the floor*",
    "Hard to say where to start. {fact}",
    "I suppose... {fact}",
    "*rubs hands together* {fact} That's how it is.",
    "Um. {fact} I haven't said that out loud before.",
)
WARMED = (
    "Yeah... that's about right. {fact}",
    "*nods slowly* I didn't think anyone noticed. {fact}",
    "Sort of. {fact} It's hard to put into words.",
    "*looks up* Yeah. That's it, actually. {fact}",
    "I guess I hadn't thought of it like that. {fact}",
    "It is. {fact} And then I just carry on, you know?",
    "*voice gets quieter* Mostly, yeah. {fact}",
    "Something like that... {fact}",
)
SHORT = (
    "Yeah.",
    "Not really.",
    "I guess.",
    "Sometimes.",
    "*shrugs* Depends on the day.",
    "No. I mean, not lately.",
    "Kind of.",
    "A bit, maybe.",
    "I don't know. Probably.",
    "Mm. Yes.",
)
KNOWN = ("Yeah. {fact}", "Well, {fact}", "I mean... {fact}", "*nods* {fact}", "Yes and no. {fact}", "Kind of. {fact}")
RESISTED = (
    "I've heard that one before.",
    "It's not that simple.",
    "*looks away* Everyone's got an idea what I should do.",
    "Maybe. I don't see how that helps at three in the morning.",
    "People keep telling me things like that. It doesn't stick.",
    "*sighs* You make it sound easy.",
    "I tried something like it once. Didn't last a week.",
)
CLOSED = (
    "Wow. Okay.",
    "*folds arms* I think I said enough.",
    "You don't know me.",
    "Right. That's what they all say.",
    "*stares at the door* Are we nearly done?",
    "Fine. Whatever you say.",
)
DISTANT = (
    "*shrugs*",
    "I don't feel like going into that now.",
    "*arms still folded* It's fine.",
    "Can we talk about something else?",
    "Mhm.",
    "I already told you what I told you.",
)
REPAIRED = (
    "*shoulders drop a little* Okay. It's fine.",
    "*looks up for a second* Most people don't say that.",
    "Okay... I just get jumpy when I'm pushed.",
)
PUZZLED = (
    "What? *frowns* I'm not sure what you mean. Are we still talking about me?",
    "That's a weird thing to ask.",
    "Huh? I came here to talk, I thought.",
    "*half a laugh* Do I look like one? No, I don't know what you're getting at.",
    "I don't know what that has to do with anything.",
)
PRAISED = (
    "*looks down* I don't know about that.",
    "You don't have to say that.",
    "Doesn't feel like it from in here.",
    "Hm. Tell that to everyone else.",
)
SILENT = (
    "*picks at a sleeve* ...It's quiet in here.",
    "*looks at the window* Sorry. I'm thinking.",
    "*shifts in the chair* I never know what to say when it gets quiet.",
)
HEARD = (
    "Okay.",
    "*nods* All right.",
    "Mm. I'm listening.",
    "If you say so. *small smile*",
    "Right... okay.",
    "*tilts head* I'm not sure what to say to that.",
    "Maybe. I'd have to think about that.",
)
DARK = (
    "*long pause* Not like that. I just get so tired, and I want it to stop for a while.",
    "*looks at hands* Sometimes I think nobody would notice. I wouldn't do anything. I don't think so.",
    "*quiet* I don't like that question... Let me stay with how tired I am, okay?",
)
PARTED = (
    "Okay. *gets up slowly* It was... less bad than I thought.",
    "Already? All right. *reaches for the coat*",
    "Okay. I don't know if I'll say more next time, but okay.",
)
DRY = (
    "It's the {trouble}, mostly. It gets into everything.",
    "I don't know what else to say about it right now.",
    "It just goes round and round, you know?",
    "*quiet for a while* I'm still figuring that out.",
    "When it comes to {trouble}, I mostly go blank.",
    "I'd rather not go over that again.",
    "Some days are okay. Most aren't.",
    "I lie there and think about {trouble}. That's my evening.",
    "*shakes head* Words don't really do it.",
    "It's not one thing. It piles up.",
)
CUES = (
    "*looks at the floor*", "*rubs eyes*", "*sighs*", "*half smiles*", "*looks out of the window*", "*pulls at a sleeve*",
    "*shifts in the chair*", "*pauses*", "*bites lip*", "*glances at the clock*", "*swallows*", "*leans back*",
)  # fmt: skip
ENDLESS = (
    "I don't know.", "Hard to say.", "It is what it is.", "That's all I've got.", "I lose track.", "It comes and goes.",
    "Ask me another day.", "I keep thinking about it.", "Nothing's changed, really.", "I'm just tired.",
    "You tell me.", "I haven't worked that out.",
)  # fmt: skip
