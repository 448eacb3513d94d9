"""Profiles of PatientAct, the largest set in PatientHub: a formulation, and a memory that says what is told at which trust.

What the memory names is told only at its level of trust. So it becomes a hidden fact and appears nowhere else.
"""

from services.library.persona_sets.draft import Draft, ImportedPersona, PersonaSet
from services.library.persona_sets.record import Record, number_of

AGES = {"child": 12, "adult": 40, "elderly": 70}
"""The set has groups of ages only."""
CORE_LEVEL, BELIEF_LEVEL = 4.0, 3.0
ABOUT_THEMSELVES = "how the client sees themselves"
DISORDERS = {"anxiety_disorder": "Anxiety", "depression": "Depression"}


def knows(record: Record) -> bool:
    """Return whether the profile has the fields of this set."""
    profile = record.record("profile")
    return profile.has("demographics", "problem_formulation", "psychological_formulation")


def name_of(record: Record) -> str:
    """Return the client's name, or "" if there is none."""
    return record.record("profile").record("demographics").text("name")


def convert(draft: Draft) -> ImportedPersona:
    """Return the persona with what did not fit."""
    memory = draft.record.record("memory").records("items")
    hidden = {item.text("field_path").removeprefix("profile.") for item in memory}
    profile = draft.record.record("profile")
    draft.without_id("id")
    _person(draft, profile.record("demographics"))
    disorder = draft.record.text("disease_key")
    if disorder:
        draft.issue(DISORDERS.get(disorder.casefold(), disorder.replace("_", " ").capitalize()))
    _memory(draft, memory)
    _problem(draft, profile.record("problem_formulation"), hidden)
    _story(draft, profile, hidden)
    _mind(draft, profile.record("psychological_formulation"), hidden)
    if theme := draft.record.record("seed").text("core_belief_theme"):
        draft.fact(
            f"What the client believes deep down: {theme}", level=CORE_LEVEL, topic=ABOUT_THEMSELVES, is_sensitive=True
        )
    return draft.done()


def _person(draft: Draft, person: Record) -> None:
    draft.gender(person.text("gender"))
    draft.fill("race", person.text("cultural_background"))
    draft.fill("means", person.text("occupation"))
    if age := person.text("age"):
        draft.age(age)
    elif (group := person.text("age_group")).casefold() in AGES:
        age_of_group = AGES[group.casefold()]
        draft.fill_with("age", age_of_group, note=f"age is {age_of_group} (the file says “{group}”)")
    else:
        draft.age(group)


def _memory(draft: Draft, memory: list[Record]) -> None:
    for item in memory:
        tags = item.texts("activation_tags")
        draft.fact(
            item.text("content"),
            level=number_of(item.text("disclosure_level")) or BELIEF_LEVEL,
            topic=tags[0] if tags else "",
            synonyms=tags,
            is_sensitive=item.flag("generates_discomfort"),
        )


def _problem(draft: Draft, formulation: Record, hidden: set[str]) -> None:
    start = "problem_formulation"
    presenting = formulation.record("presenting_problem")
    draft.fill(
        "situation",
        presenting.text("situation"),
        *_open(presenting, "impact", f"{start}.presenting_problem", hidden),
    )
    risks = [
        text
        for part, names in (
            ("predisposing_factors", ("psychological", "social")),
            ("perpetuating_factors", ("internal", "external")),
        )
        for name in names
        for text in _open(formulation.record(part), name, f"{start}.{part}", hidden)
    ]
    draft.fill("risk_factors", *risks)
    helps = formulation.record("protective_factors")
    draft.fill("strengths", *_open(helps, "internal", f"{start}.protective_factors", hidden))
    draft.fill("protective_factors", *_open(helps, "external", f"{start}.protective_factors", hidden))


def _story(draft: Draft, profile: Record, hidden: set[str]) -> None:
    formulation, mind = profile.record("problem_formulation"), profile.record("psychological_formulation")
    married = profile.record("demographics").text("marital_status")
    draft.fill(
        "background",
        f"Family status: {married}." if married else "",
        *_open(formulation, "precipitating_factors", "problem_formulation", hidden),
        *_open(mind, "emotional_range", "psychological_formulation", hidden),
    )


def _mind(draft: Draft, mind: Record, hidden: set[str]) -> None:
    start = "psychological_formulation"
    for number, pattern in enumerate(mind.records("interpersonal_patterns")):
        texts = [pattern.text(name) for name in ("domain", "wish", "response_of_other", "response_of_self")]
        if f"{start}.interpersonal_patterns.{number}" in hidden:
            continue
        draft.reaction(f"With {texts[0]}", belief=" ".join(texts[1:3]), reaction=texts[3])
    for coping in _open(mind, "coping_patterns", start, hidden):
        draft.reaction("You feel threatened", reaction=coping)
    for trigger in _open(mind, "triggers", start, hidden):
        draft.reaction(trigger, reaction="Pulls back")
    for name in ("intermediate_beliefs", "automatic_thoughts"):
        for belief in _open(mind, name, start, hidden):
            draft.fact(f"What the client thinks: {belief}", level=BELIEF_LEVEL)


def _open(record: Record, name: str, place: str, hidden: set[str]) -> list[str]:
    """Return the texts of a field that the memory does not name."""
    if f"{place}.{name}" in hidden:
        record.texts(name)
        return []
    return [text for number, text in enumerate(record.texts(name)) if f"{place}.{name}.{number}" not in hidden]


SET = PersonaSet("PatientHub", "PatientHub, set PatientAct", knows, name_of, convert)
