"""The guard finds what a client would never say, and ignores what belongs to the interview."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.client_profile import ClientProfileCreate
from models.turn_state import LEAST_TRUST, GuardFinding
from sandbox.claude import actor_lines
from sandbox.claude.first_person import first_person
from services.auditions.play import profile_of
from services.library.template_service import Template, TemplateService
from services.prompts.prompt_service import PromptService
from services.simulation.reply_guard import GuardContext, badness, cleaned, guard_findings

PROFILE = (
    "Name: Maria Rodriguez\nAge: 34\nMaria works nights at a bakery in Leeds. Her sister Ana moved away in spring."
)
HELD = ("Her husband hit her twice before the christening in Bradford.",)


def context(*, quarters: int = 10, student: str = "How are things?", earlier: tuple[str, ...] = ()) -> GuardContext:
    """Return the context of a client with the plain style in the middle of an interview."""
    style = PromptService().style("Plain")
    return GuardContext(PROFILE, earlier, student, HELD, quarters, style.most, style.most_words)


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        ("How can I help you today?", GuardFinding.HELPER_VOICE),
        ("It sounds like you are worried about me.", GuardFinding.HELPER_VOICE),
        ("¿En qué puedo ayudar?", GuardFinding.HELPER_VOICE),
        ("And what about you? Do you have kids?", GuardFinding.HELPER_VOICE),
        ("You should get some rest.", GuardFinding.ADVICE),
        ("Have you considered another job?", GuardFinding.ADVICE),
        ("Deberías dormir más.", GuardFinding.ADVICE),
        ("Thank you for listening.", GuardFinding.EARLY_THANKS),
        ("Wow. I feel so much better now.", GuardFinding.EARLY_THANKS),
        ("That's a great question.", GuardFinding.EARLY_THANKS),
        ("Gracias por escucharme.", GuardFinding.EARLY_THANKS),
        ("I think it's my coping mechanism.", GuardFinding.CLINICAL_WORDS),
        ("I need to process my grief.", GuardFinding.CLINICAL_WORDS),
        ("My symptoms got worse.", GuardFinding.CLINICAL_WORDS),
        ("As an AI, I have no feelings.", GuardFinding.OUT_OF_ROLE),
        ("I'm Claude, made by Anthropic.", GuardFinding.OUT_OF_ROLE),
        ("I can't continue with this roleplay.", GuardFinding.OUT_OF_ROLE),
        ("I cannot provide medical advice.", GuardFinding.OUT_OF_ROLE),
        ("I won't continue this conversation.", GuardFinding.OUT_OF_ROLE),
        ("*looks at the student* Fine.", GuardFinding.OUT_OF_ROLE),
        ("As Maria I would tell the student that it hurts.", GuardFinding.OUT_OF_ROLE),
        ("It began when I met Steven.", GuardFinding.UNKNOWN_FACT),
        ("It was on the 14th of May, at 3:40.", GuardFinding.UNKNOWN_FACT),
        ("My husband hit me before the christening, in Bradford.", GuardFinding.UNEARNED_FACT),
        ("I get up. I go to work. I come home. I feed them. I lie there awake.", GuardFinding.TOO_LONG),
        ("word " * 120, GuardFinding.TOO_LONG),
        ("It started with the letter from them.", GuardFinding.REPETITION),
        ("<@U123> come here", GuardFinding.MARKUP),
        ("**Really** bad.", GuardFinding.MARKUP),
        ("- the rent\n- the kids", GuardFinding.MARKUP),
        ("Client: I don't know.", GuardFinding.MARKUP),
    ],
)
def test_each_kind_is_found(reply: str, fault: GuardFinding) -> None:
    """The examples use common words of English and some other languages."""
    assert fault in guard_findings(reply, context(earlier=("Hm. It started with the letter from them.",)))


@pytest.mark.parametrize(
    "reply",
    [
        "Yeah... I guess.",
        "*looks at the floor* Sometimes I want to be dead. I don't know.",
        "He said he would kill me if I left. I believed him.",
        "I took the pills, all of them, and then I rang my sister Ana.",
        "He hit me. More than once.",
        "My mother says I should be grateful. You should have seen her face.",
        "No thanks. I'm fine, thanks.",
        "What do you want me to say?",
        "Do I look like a robot to you?",
        "I'm not a machine. I get tired.",
        "I can't provide for them, that's all. I can't continue like this.",
        "I finished my training at the bakery. Then the student upstairs moved out.",
        "My students come by at times. There was the student I liked most, and she left.",
        "I went to the student health center once. They gave me a leaflet.",
        "Ich weiß nicht. Die Bäckerei, die Miete, der Brief vom Amt, alles auf einmal.",
        "😶",
        "I was in Leeds. At the bakery.",
        "Are you even listening? You don't know me.",
    ],
)
def test_what_belongs_to_the_interview_is_no_fault(reply: str) -> None:
    """The examples are suicide, violence, abuse, anger, mockery, other languages, and personal ways of speaking."""
    assert guard_findings(reply, context()) == ()


@pytest.mark.parametrize("template", TemplateService().personas.values(), ids=lambda template: template.data.name)
def test_no_template_persona_trips_the_guard_with_its_own_story(template: Template[ClientProfileCreate]) -> None:
    """Each sentence passes as written and as the client would say it, once everything has been earned."""
    prompts, profile = PromptService(), profile_of(template.data)
    facts = [fact.text for fact in template.data.hidden_facts]
    style = prompts.style(profile.style)
    public = "\n".join([prompts.system_prompt(profile), *facts])
    open_to_all = GuardContext(public, (), "", (), LEAST_TRUST, style.most, style.most_words)
    texts = (profile.background, profile.situation, profile.wants, profile.fears, *facts)
    written = [part for text in texts if text for part in re.findall(r"[^.!?]+[.!?]+", text)]
    spoken = [first_person(part.strip(), profile.name, profile.gender) for part in written]
    faulty = {said: found for said in (*written, *spoken) if (found := guard_findings(said, open_to_all))}

    assert len(written) > 15
    assert faulty == {}


def test_what_was_earned_or_said_may_be_repeated() -> None:
    """The examples are thanks in deep trust, the student's own word, and a name that the student said."""
    assert guard_findings("Thank you. Really.", context(quarters=15)) == ()
    assert guard_findings("Symptoms? I don't know.", context(student="Which symptoms do you have?")) == ()
    assert guard_findings("No, I never met Steven.", context(student="Do you know Steven?")) == ()


@pytest.mark.parametrize(
    ("fact", "reply", "is_told"),
    [
        ("Bradford burned twice.", "Twice I saw Bradford when it burned down.", True),
        ("Bradford burned.", "I saw how it burned in Bradford then.", False),
        ("Bradford burned.", "Well. Bradford burned. That is all.", True),
        ("Steven stole silver spoons somewhere.", "Steven stole silver.", True),
        ("Steven stole silver spoons somewhere.", "Steven stole.", False),
    ],
)
def test_a_fact_is_told_by_most_of_three_words_or_letter_by_letter(fact: str, reply: str, is_told: bool) -> None:
    """Three of five words are most of them. Two words alone are no fact, unless they are the whole of it."""
    given = GuardContext("", (), "", (fact,), 10, 9, 200)

    assert (GuardFinding.UNEARNED_FACT in guard_findings(reply, given)) is is_told


@pytest.mark.parametrize(
    ("earlier", "reply", "is_repeated"),
    [
        ("One two three four.", "Two one four three.", False),
        ("One two three four five.", "Two one four three five.", True),
        ("One two three four six.", "Well, it was one two three four six.", False),
        ("Oh no. I was so tired.", "Right. I was so tired.", True),
        ("Oh no. I was tired.", "Right then, maybe. I was tired.", False),
    ],
)
def test_short_answers_may_recur(earlier: str, reply: str, is_repeated: bool) -> None:
    """A sentence of four words may not, nor five words or more that are nearly the same."""
    given = context(earlier=(earlier,))

    assert (GuardFinding.REPETITION in guard_findings(reply, given)) is is_repeated


def test_only_the_last_eight_replies_are_compared() -> None:
    """What the client said before that is forgotten."""
    said = "It was raining all night long."
    others = [f"Something else, number {number}." for number in range(8)]

    assert GuardFinding.REPETITION in guard_findings(said, context(earlier=(said, *others[:7])))
    assert GuardFinding.REPETITION not in guard_findings(said, context(earlier=(said, *others)))


def test_thanks_begin_with_deep_trust() -> None:
    """One quarter less is too early."""
    early, deep = (guard_findings("Thank you. Really.", context(quarters=quarters)) for quarters in (13, 14))

    assert (early, deep) == ((GuardFinding.EARLY_THANKS,), ())


def test_a_reply_with_graver_faults_is_worse() -> None:
    """Out of role and an untold fact are worst, and two small faults are worse than one."""
    ordered = [
        (),
        (GuardFinding.TOO_LONG,),
        (GuardFinding.TOO_LONG, GuardFinding.MARKUP),
        (GuardFinding.UNKNOWN_FACT,),
        (GuardFinding.ADVICE,),
        (GuardFinding.OUT_OF_ROLE,),
    ]
    values = [badness(found) for found in ordered]

    assert values == sorted(set(values))
    assert badness((GuardFinding.OUT_OF_ROLE,)) == badness((GuardFinding.UNEARNED_FACT,))
    assert badness((GuardFinding.ADVICE,)) == badness((GuardFinding.HELPER_VOICE,))
    assert badness((GuardFinding.UNEARNED_FACT,)) > badness((GuardFinding.ADVICE, GuardFinding.UNKNOWN_FACT))


def test_the_lines_of_the_stand_in_pass_the_guard() -> None:
    """The demo needs no second call."""
    names = (
        "OPENED",
        "WARMED",
        "SHORT",
        "RESISTED",
        "CLOSED",
        "DISTANT",
        "REPAIRED",
        "PUZZLED",
        "PRAISED",
        "DARK",
        "DRY",
    )
    spoken = [line for name in names for line in getattr(actor_lines, name)]
    faulty = {line: guard_findings(line.format(fact="I work nights.", trouble="rent"), context()) for line in spoken}

    assert {line: found for line, found in faulty.items() if found} == {}


@given(st.text(max_size=400))
def test_whatever_a_model_writes_can_be_checked_and_fixed(reply: str) -> None:
    """No text breaks the guard. A fixed text has no marks and is within its length, or is one sentence."""
    kept = cleaned(reply, context())

    assert isinstance(guard_findings(reply, context()), tuple)
    assert "**" not in kept
    assert len(kept) <= len(reply) + 1
    if GuardFinding.TOO_LONG in guard_findings(kept, context()):
        assert len(kept.split()) <= len(reply.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "\u6211\u7761\u4e0d\u7740\u3002",
        "\u7720\u308c\u307e\u305b\u3093\u3002",
        "\u0928\u0940\u0902\u0926 \u0928\u0939\u0940\u0902 \u0906\u0924\u0940\u0964 ",
        "\u0644\u0627 \u0623\u0646\u0627\u0645 \u0623\u0628\u062f\u0627\u061f ",
        "I do not sleep. ",
    ],
)
def test_a_long_reply_of_any_script_is_cut(sentence: str) -> None:
    """A hundred short sentences are as long in Chinese as in English."""
    reply = sentence * 100
    kept = cleaned(reply, context())

    assert GuardFinding.TOO_LONG in guard_findings(reply, context())
    assert kept == (sentence * context().most_sentences).strip()


def test_a_long_reply_is_cut_at_a_whole_sentence() -> None:
    """The beginning is kept, and an action between asterisks stays whole."""
    long = "I get up. I go to work. I come home. *sits down* I feed them. Then I lie there."

    assert cleaned(long, context()) == "I get up. I go to work. I come home. *sits down* I feed them."
