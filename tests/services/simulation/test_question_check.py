"""A question is open if yes, no, a name, or a number does not answer it. English and Spanish get the same care."""

import pytest

from services.simulation.question_check import is_open_question

OPEN = """
What brings you here today?
How did that change things at home?
Why do you think that is?
So, um, what was that like?
Can you tell me more about the letter?
Could you describe a normal day?
Would you like to talk about your sister?
When you think about the visit, what worries you?
Where do you think we should go from here?
Tell me about your mother?
Is there anything else?
¿Qué te trae por aquí?
¿Cómo cambió eso las cosas en casa?
¿Por qué crees que pasó?
¿Puedes contarme más sobre la carta?
¿Podrías describir un día normal?
¿Te gustaría hablar de tu hermana?
Cuando piensas en la visita, ¿qué te preocupa?
¿Hay algo más?
"""
CLOSED = """
How often do you drink?
How many children do you have?
How long have you lived there?
What time do you get up?
What's your name?
Who drives you?
Where do you live?
When did it start?
Do you know what happened?
Did he tell you why?
Have you thought about it?
Are you scared?
You feel scared, don't you?
On a scale of one to ten, how ready are you?
¿Cuántos hijos tienes?
¿Cuánto tiempo llevas aquí?
¿Qué edad tienes?
¿Cómo te llamas?
¿Quién te ayuda?
¿Dónde vives?
¿Cuándo empezó?
¿Sabes qué pasó?
¿Has pensado en eso?
¿Tienes miedo?
En una escala del uno al diez, ¿cómo te sientes?
"""


@pytest.mark.parametrize("question", OPEN.strip().splitlines())
def test_an_open_question_is_open(question: str) -> None:
    """What, how, and why ask openly, and so do invitations in the form of a yes-or-no question."""
    assert is_open_question(question)


@pytest.mark.parametrize("question", CLOSED.strip().splitlines())
def test_a_closed_question_is_closed(question: str) -> None:
    """Measures, names, places, times, and what yes or no answers."""
    assert not is_open_question(question)
