"""Profiles in the shapes of the public sets, written for the tests."""

from typing import Any

PSI: dict[str, Any] = {
    "name": "Nora",
    "id": "9-1",
    "type": ["tangent", "upset"],
    "history": "Nora sold bread with her aunt until the stall closed.",
    "helpless_belief": ["I cannot finish anything."],
    "unlovable_belief": [],
    "worthless_belief": ["I am a burden."],
    "intermediate_belief": "If I ask, I owe.",
    "intermediate_belief_depression": "Nobody can be asked.",
    "coping_strategies": "She cleans at night.",
    "situation": "The landlord's letter | on the table.",
    "auto_thought": "It is over.",
    "emotion": ["afraid, ashamed"],
    "behavior": "Leaves it closed.",
}
MI: dict[str, Any] = {
    "idx": 7,
    "topic": "smoking less",
    "states": ["Contemplation", "Preparation"],
    "utterances": ["Hello.", "Hi."],
    "suggestibilities": [2, 2, 3],
    "Personas": ["You drive a bus.", "You have two sons."],
    "Acceptable Plans": ["You would try it on Sundays."],
    "Beliefs": ["You believe that smoking keeps you awake."],
    "Motivation": ["Health", "Family", "You want to see your sons grow up."],
    "Behavior": "smoking",
}
ACT: dict[str, Any] = {
    "profile": {
        "demographics": {
            "name": "Emil Stone",
            "gender": "male",
            "age_group": "Elderly",
            "occupation": "Retired baker",
            "marital_status": "widowed",
            "cultural_background": "Danish",
        },
        "problem_formulation": {
            "presenting_problem": {
                "situation": "His doctor sent him.",
                "impact": ["He wakes at three.", "He eats alone."],
            },
            "precipitating_factors": ["His wife died in May."],
            "predisposing_factors": {"psychological": ["His father never spoke."], "social": ["He moved often."]},
            "perpetuating_factors": {"internal": ["He counts his pulse."], "external": ["He lives alone."]},
            "protective_factors": {"internal": ["He is patient."], "external": ["A neighbor cooks on Fridays."]},
        },
        "psychological_formulation": {
            "intermediate_beliefs": ["A man does not ask."],
            "automatic_thoughts": ["Now it starts."],
            "triggers": ["A hospital on television"],
            "coping_patterns": ["He jokes."],
            "emotional_range": "He shows worry and no grief.",
            "interpersonal_patterns": [
                {
                    "domain": "the helper",
                    "wish": "To be believed.",
                    "response_of_other": "They will hurry.",
                    "response_of_self": "He talks faster.",
                },
                {
                    "domain": "his son",
                    "wish": "A call.",
                    "response_of_other": "Silence.",
                    "response_of_self": "He waits.",
                },
            ],
        },
    },
    "memory": {
        "items": [
            {
                "field_path": "problem_formulation.presenting_problem.impact.0",
                "content": "He wakes at three.",
                "disclosure_level": 2.5,
                "activation_tags": ["nights", "sleep"],
                "generates_discomfort": False,
            },
            {
                "field_path": "psychological_formulation.interpersonal_patterns.1",
                "content": "He waits for his son to call.",
                "disclosure_level": 3.5,
                "activation_tags": ["his son"],
                "generates_discomfort": True,
            },
        ]
    },
    "seed": {"core_belief_theme": "I am unlovable", "attachment_style": "anxious"},
    "situation": "A vignette.",
    "disease_key": "anxiety_disorder",
}
TALK_DEP: dict[str, Any] = {
    "name": "Rosa",
    "age": 51,
    "gender": "Female",
    "bdi_score": 15,
    "key_negative_symptoms": [{"name": "Sleep", "description": "I lie awake.", "severity": 2}],
    "life_history": ["Rosa mends shoes."],
    "social_context": ["Her sister lives upstairs."],
    "linguistic_patterns": ['Says "you know, maybe" and "who cares" a lot'],
}
EEYORE: dict[str, Any] = {
    "id_source": "12",
    "profile": {
        "name": "Cannot be identified",
        "age": "Cannot be identified",
        "gender": "Female",
        "occupation": "Nurse",
        "situation of the client": "She left her ward.",
        "resistance toward the support": "High",
    },
    "cognitive profile": {
        "life_history": "She grew up by the sea.",
        "core_beliefs": "Helpless belief",
        "core_belief_description": "I am trapped.",
        "cognitive_models": [
            {
                "situation": "A call at night",
                "automatic_thoughts": "Again.",
                "emotion": "tired",
                "behavior": "Hangs up",
            },
            {"situation": "Sunday", "automatic_thoughts": "Empty.", "emotion": "sad", "behavior": "Sleeps"},
        ],
    },
}
ADAPTIVE: dict[str, Any] = {
    "id": 3,
    "name": "Ada Holt",
    "age": 62,
    "gender": "Female",
    "Main symptom": "Pain, and fear of it",
    "social history": "Ada taught music.",
    "situation": "She waits for a result.",
    "first_statement": "Could you close the door?",
}
