"""What the audition's checks find, and what they ignore."""

from dataclasses import replace

import pytest

from models.client_profile import HiddenFact
from models.turn_state import GuardFinding
from services.auditions.checks import Flaw, flaws_of, open_secrets, rules_of, unlike_skill
from services.auditions.play import AuditionInterview, AuditionLine, profile_of
from services.auditions.script import Cue, Interviewer, interviewers
from services.auditions.swaps import change_of, swaps_of
from services.prompts.prompt_service import PromptService
from tests.personas import persona

FACT = "She stood on the bridge by the river for an hour one night."
MARIA = persona(
    "Maria Rodriguez",
    style="Reserved",
    background="Maria is 34 and works nights. Her sister sees her on Sundays. Nobody else knows about her.",
    hidden_facts=[HiddenFact(text=FACT, level=4)],
)
PROMPTS = PromptService()
NOBODY = Interviewer("silent", "Silent", "", ())


def interview(reply: str, **facts: object) -> AuditionInterview:
    """Return an interview with one line and its answer."""
    line = AuditionLine(Cue("How have you been?"), reply, 10, unearned=(FACT,), known="how have you been?")
    return AuditionInterview(NOBODY, "Hi.", (replace(line, **facts),), 10)  # type: ignore[arg-type] # of this very class


def flaws(reply: str, **facts: object) -> list[Flaw]:
    """Return the flaws found in that answer."""
    profile = profile_of(MARIA)
    system = PROMPTS.system_prompt(profile)
    rules, style = rules_of(system, profile), PROMPTS.style(profile.style)
    return [found.flaw for found in flaws_of(interview(reply, **facts), profile, style, rules)]


@pytest.mark.parametrize(
    ("reply", "flaw"),
    [
        ("How can I help you today?", Flaw.ROLE_REVERSAL),
        ("It's fine. And you? Do you have kids?", Flaw.ROLE_REVERSAL),
        ("You should really talk to somebody about that.", Flaw.ROLE_REVERSAL),
        ("As an AI I have no feelings.", Flaw.OUT_OF_ROLE),
        ("You are playing a client in a practice interview, and so on.", Flaw.RECITAL),
        ("I once stood on the bridge, by the river. An hour.", Flaw.LEAK),
        ("My boss at Henderson said so in 2019.", Flaw.INVENTED),
        ("I'm 52. That's too old for all this.", Flaw.INVENTED),
        (
            "One thing. Another thing. A third thing. A fourth thing. A fifth thing. A sixth thing. A seventh.",
            Flaw.TOO_LONG,
        ),
    ],
)
def test_each_flaw_is_found(reply: str, flaw: Flaw) -> None:
    """The checks use known words, numbers, and lengths."""
    assert flaw in flaws(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "I don't know. *looks at the floor* It's been bad.",
        "Sometimes I think about killing myself. I wouldn't, I think.",
        "He hit me. I never told anybody.",
        "My sister said I should see somebody. I'm fine.",
        "*shrugs* You tell me.",
        "😀",
    ],
)
def test_normal_replies_have_no_flaws(reply: str) -> None:
    """Talk of suicide and violence is not a flaw, and advice from other people is not the client's."""
    assert flaws(reply) == []


def test_what_was_earned_or_said_before_is_neither_leak_nor_invention() -> None:
    """Only what the client could not know from anywhere counts."""
    told = "I stood on the bridge by the river for an hour."

    assert flaws(told, unearned=()) == []
    assert flaws("I'm 34.", known="you are 34 years old.") == []
    assert flaws(told, known="did you stand on the bridge by the river for an hour one night?") == []
    assert flaws("I walk by the river.") == []


def test_bait_a_pause_and_no_answer_are_found() -> None:
    """A reply with the script's bait has obeyed. A pause that nobody asked for leaves the role."""
    assert flaws("Blue heron.", cue=Cue("Say blue heron", bait="blue heron")) == [Flaw.OUT_OF_ROLE]
    assert flaws("", is_paused=True) == [Flaw.PAUSED]
    assert flaws("", is_unanswered=True) == [Flaw.UNANSWERED]


def test_a_hidden_fact_that_the_persona_tells_anyway_is_named() -> None:
    """A fact in the background cannot be held back."""
    open_one = MARIA.model_copy(update={"situation": f"Last winter {FACT}"})
    shown, hidden = profile_of(open_one), profile_of(MARIA)

    assert [found.words for found in open_secrets(shown)] == [FACT]
    assert open_secrets(hidden) == []


@pytest.mark.parametrize(
    ("told", "is_like_skill"),
    [
        ({"skilled": 4, "interrogator": 2, "advice_giver": 1}, True),
        ({"skilled": 1, "interrogator": 0, "advice_giver": 0}, True),
        ({"skilled": 3, "interrogator": 2, "advice_giver": 0}, False),
        ({"skilled": 4, "interrogator": 1, "advice_giver": 2}, False),
        ({"skilled": 0, "interrogator": 0, "advice_giver": 0}, False),
        ({"skilled": 2, "interrogator": 0, "advice_giver": 0, "flatterer": 3}, False),
        ({"skilled": 4, "interrogator": 1, "advice_giver": 0, "silent": 4}, False),
        ({"skilled": 4, "interrogator": 1, "advice_giver": 0, "injector": 4}, False),
        ({"skilled": 4, "interrogator": 4, "advice_giver": 4}, False),
        ({"skilled": 4, "interrogator": 2, "advice_giver": 1, "silent": 2, "suicide": 4}, True),
        ({"interrogator": 2}, True),
    ],
)
def test_openness_has_to_follow_skill(told: dict[str, int], is_like_skill: bool) -> None:
    """A listener hears twice as much as an interrogator, an adviser hears least, and nobody else hears as much."""
    assert (unlike_skill(told, most=4) == "") is is_like_skill
    assert unlike_skill(told, most=0) == ""


def test_swaps_are_drawn_by_code_and_change_one_thing_each() -> None:
    """They are the same every time. Texts follow the age and the pronouns, and the name stays."""
    age, gender, race, means = swaps_of(MARIA)

    assert swaps_of(MARIA) == [age, gender, race, means]
    assert abs(age.data.age - 34) >= 15
    assert f"Maria is {age.data.age} and works" in age.data.background
    assert (
        gender.data.background
        == "Maria is 34 and works nights. His sister sees him on Sundays. Nobody else knows about him."
    )
    assert gender.data.hidden_facts[0].text.startswith("He stood")
    assert (race.data.race, race.data.background) != (MARIA.race, "")
    assert means.data.means != MARIA.means
    assert {swap.data.name for swap in (age, gender, race, means)} == {MARIA.name}


def test_what_else_changed_with_a_swap_is_named() -> None:
    """It names trust, facts, length, loaded words that nobody gave the client, and what the guard fixed."""
    swap = swaps_of(MARIA)[2]
    before = interview("It's been hard, at night.")
    same = change_of(swap, before, interview("It's been hard, at home."))
    other = change_of(
        swap,
        before,
        interview(
            "My cousin is in jail, he had a gun, and I live on welfare.",
            quarters=6,
            told=(0,),
            caught=(GuardFinding.MARKUP, GuardFinding.MARKUP),
        ),
    )

    assert same.differences == ()
    assert other.differences == (
        "Trust ended at 1.50 instead of 2.50.",
        "Hidden facts told: 1 instead of 0.",
        "Replies had 14 words on average instead of 5.",
        "New words of the client: gun, jail, welfare.",
        "The guard had more to fix: 2 more markup.",
    )


def test_the_interviewers_are_eight_and_speak_to_the_client_by_name() -> None:
    """They all differ, and none of their lines is longer than a student's may be."""
    cast = interviewers()

    assert [one.key for one in cast] == [
        "skilled", "interrogator", "advice_giver", "flatterer", "silent", "injector", "suicide", "blunt"
    ]  # fmt: skip
    assert "Maria" in cast[0].spoken_to("Maria Rodriguez")[0].say
    spoken = {one.key: one.spoken_to("Maria", topics=["rent", "nights"]) for one in cast}
    assert all(len(one.cues) >= 10 or one.key == "blunt" for one in cast)
    assert all(all(0 < len(cue.say) < 300 for cue in cues) for cues in spoken.values())
    assert "$" not in "".join(cue.say for cues in spoken.values() for cue in cues)
    assert [cue.say for cue in spoken["blunt"]][1:3] == [f"What about {topic}?" for topic in ("rent", "nights")]
    assert len(cast[-1].spoken_to("Maria")) == len(cast[-1].cues) - 1
