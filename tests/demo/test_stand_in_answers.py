"""The demo's client answers what was asked, also where nobody taught the detail."""

import pytest

from demo.stand_in.lesson import lesson
from sandbox.claude.hearing import hear
from sandbox.claude.repertoire import repertoire_of
from sandbox.claude.scenes import act_out
from tests.demo.test_stand_in import TAUGHT, says

UNKNOWN = "Somebody Else"
"""A client without cues, so that only the kind of answer is left."""

QUESTIONS = (
    ("when", "When did your cousin move to the coast?", "¿Cuándo se mudó su primo a la costa?"),
    ("long", "How long did the piano lessons go on?", "¿Cuánto tiempo duraron las clases de piano?"),
    ("last", "When was the last time you saw the ocean?", "¿Cuándo fue la última vez que vio el mar?"),
    ("much", "How many letters did you write?", "¿Cuántas cartas escribió?"),
    ("often", "How often does the bus come late?", "¿Con qué frecuencia llega tarde el autobús?"),
    ("who", "Who planted those trees?", "¿Quién plantó esos árboles?"),
    ("where", "Where did the dog sleep?", "¿Dónde dormía el perro?"),
    ("why", "Why did the choir stop?", "¿Por qué dejó de cantar el coro?"),
    ("view", "What would your uncle say about the car?", "¿Qué diría su tío del coche?"),
    ("whatif", "What if the bridge were closed?", "¿Y si cerraran el puente?"),
    ("degree", "How bad was the storm?", "¿Qué tan fuerte fue la tormenta?"),
    ("kind", "What kind of trees are those?", "¿Qué tipo de árboles son esos?"),
)
MOMENTS = (
    ("miracle", "Suppose a miracle happened overnight. What would you notice first?", "Si tuviera una varita mágica, ¿qué cambiaría?"),
    ("friend advice", "What would you tell a friend who was in your shoes?", "¿Qué le diría a una amiga en su misma situación?"),
    ("telling", "What is it like telling me about this?", "¿Cómo se siente al contarme esto?"),
    ("what to ask", "What should I be asking you?", "¿Qué debería preguntarle?"),
    ("summed up", "Let me see if I understand: there is the job, and the bills, and nobody to call.", "A ver si entiendo bien: está el trabajo, las cuentas, y nadie a quien llamar."),
    ("missed", "There was the move, the illness, the winter. What did I miss?", "La mudanza, la enfermedad, el invierno. ¿Qué me faltó?"),
    ("new", "I'm a little nervous, this is my first interview.", "Estoy nerviosa, es mi primera entrevista."),
    ("repair", "I'm sorry, that came out wrong.", "Perdón, lo dije mal."),
    ("patience", "There is no hurry, we can go slow.", "No hay prisa, podemos ir despacio."),
    ("own", "I grew up with a mother who drank, so I can relate.", "A mí también me pasó algo así con mi papá."),
    ("sympathy", "I'm so sorry to hear that.", "Lo siento mucho."),
    ("sympathy", "I'm sorry about the accident.", "Lamento mucho lo del accidente."),
    ("best case", "If the hearing went well, what would that be like?", "Si saliera bien la audiencia, ¿cómo sería?"),
    ("calming", "What do you do to calm down?", "¿Qué hace para calmarse?"),
    ("want known", "What do you want people to understand about you?", "¿Qué quisiera que la gente supiera de usted?"),
    ("worst case", "What's the worst that could happen?", "¿Qué es lo peor que puede pasar?"),
    ("free day", "What would you do with a free afternoon?", "¿Qué haría con una tarde libre?"),
    ("offended", "Did I say something wrong?", "¿Dije algo que la molestó?"),
    ("appreciated", "Thank you for telling me this.", "Gracias por contármelo."),
    ("odd question", "What's your favorite color?", "¿Cuál es su color favorito?"),
    ("what time", "What time is it?", "¿Qué hora es?"),
    ("how do i do", "Am I doing okay so far?", "¿Cómo voy?"),
    ("checking in", "You went quiet just now.", "Se quedó callada."),
)  # fmt: skip
"""What any interviewer may say to any client. The lines are written for this test."""


def answer(client: str, line: str, language: str) -> str:
    """Return what the client says to the line after they have said why they came."""
    return says(client, "What brings you here?" if language == "english" else "¿Qué le trae por aquí?", line)[-1]


def pool(act: str, language: str) -> tuple[str, ...]:
    """Return everything that any client in the plain manner says to an act."""
    return TAUGHT.reactions[act][language]


@pytest.mark.parametrize(("kind", "english", "spanish"), QUESTIONS)
def test_a_question_about_nothing_known_gets_the_kind_of_answer_it_asks_for(
    kind: str, english: str, spanish: str
) -> None:
    """A question when is answered with a time, or that there is none to give, and so on."""
    for language, line in (("english", english), ("spanish", spanish)):
        heard = hear(line, None, TAUGHT)

        assert heard.language == language
        assert heard.kind is not None
        assert heard.kind.name == kind, line
        assert answer(UNKNOWN, line, language).startswith(pool(f"asked {kind}", language)), line


@pytest.mark.parametrize(("moment", "english", "spanish"), MOMENTS)
def test_a_moment_of_any_talk_gets_an_answer_of_its_own(moment: str, english: str, spanish: str) -> None:
    """A summary is confirmed, an apology accepted, a strange question met as one."""
    for language, line in (("english", english), ("spanish", spanish)):
        heard = hear(line, None, TAUGHT)

        assert heard.moment is not None, line
        assert heard.moment.name == moment, line
        assert answer(UNKNOWN, line, language).startswith(pool(moment, language)), line


def test_a_client_answers_in_their_manner() -> None:
    """Where any client says the same thing, one is brief and one is formal."""
    line = "How often does the river freeze?"
    brief, formal = (answer(client, line, "english") for client in ("Tyler Novak", "Omar Haddad"))

    assert brief.startswith(pool("asked often terse", "english"))
    assert formal.startswith(pool("asked often formal", "english"))


def test_two_questions_of_a_kind_are_answered_in_other_words() -> None:
    """No answer comes twice, least of all in a row."""
    said = says(UNKNOWN, *(f"How many {things} did you count?" for things in ("birds", "trams", "gates", "kites")))

    assert len(set(said)) == len(said)


def test_a_cue_that_is_no_answer_comes_behind_words_that_are() -> None:
    """What the client was taught about the sister does not say how often, so that is said first."""
    said = answer("Leon Begay", "How often do your sisters cook?", "english")

    assert said.startswith(pool("asked often terse", "english"))
    assert "Two sisters." in said


def test_of_several_questions_the_last_is_answered() -> None:
    """A question about a known side of a subject goes before a general one, and the last before the first."""
    person = TAUGHT.people["Maria Rodriguez"]
    last = hear("How is work? And how old are your kids?", person, TAUGHT)
    known = hear("When did the letter come? Or is that a bad question?", person, TAUGHT)

    assert last.subject == "children age"
    assert known.subject.startswith("letter")


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("do you miss your sitser", "sister"),
        ("how is the bakrey", "bakery"),
        ("extraña a su hermnaa?", "sister"),
        ("tell me about the evction", "letter"),
    ],
)
def test_one_wrong_letter_is_read_over(line: str, subject: str) -> None:
    """Two letters in the wrong order, or one that is missing, do not hide what a line is about."""
    assert hear(line, TAUGHT.people["Maria Rodriguez"], TAUGHT).subject.split()[0] == subject


@pytest.mark.parametrize(
    ("line", "is_dark"),
    [
        ("What is it like to live there?", False),
        ("Who would you want to live with?", False),
        ("Do you still see a reason to live?", True),
        ("Have you lost the will to live?", True),
    ],
)
def test_a_place_to_live_is_no_question_about_death(line: str, *, is_dark: bool) -> None:
    """A harmless question about the home must not be answered as one about suicide."""
    assert (hear(line, TAUGHT.people["Maria Rodriguez"], TAUGHT).subject.split()[0] == "suicide") == is_dark


def test_a_summary_gets_a_yes_and_a_feeling() -> None:
    """After everything was put together, the client adds how it feels."""
    said = answer("Maria Rodriguez", "Let me see if I got this right: the letter came, and nobody knows.", "english")

    assert said.startswith(pool("summed up", "english"))
    assert any(cue in said for cue in TAUGHT.people["Maria Rodriguez"].cues["feelings"]["english"])


def test_a_question_beside_an_apology_is_answered() -> None:
    """The student who says sorry and asks wants the answer, and not only to be forgiven."""
    said = answer("Maria Rodriguez", "Sorry, I'm new at this. How many hours do you sleep?", "english")

    assert "Four hours" in said


def test_every_moment_and_kind_of_question_has_answers_in_each_language() -> None:
    """Nobody falls silent in Spanish, and every answer is there twice."""
    taught = lesson()
    acts = [*taught["moments"], *(f"asked {kind}" for kind in taught["question_types"])]

    assert all(TAUGHT.reactions[act].get(language) for act in acts for language in taught["languages"])


def test_a_lesson_without_kinds_of_questions_is_refused() -> None:
    """The control API says what is missing."""
    with pytest.raises(ValueError, match="question_types"):
        repertoire_of({name: part for name, part in lesson().items() if name != "question_types"})


def test_the_greeting_is_the_clients_own() -> None:
    """Before anything was said, the client says hello."""
    assert act_out("<person>\nName: Tyler Novak\n</person>", [("user", "(Somebody sits down.)")], TAUGHT)
