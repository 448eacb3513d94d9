"""The demo's small course, and its setup through commands and modals."""

from typing import Any

from sandbox.client import Message, PersonAtScreen, SandboxClient

SEED: dict[str, Any] = {
    "team": {"name": "Riverside School of Social Work", "domain": "riverside"},
    "people": [
        {"handle": "ada", "name": "Ada Lindqvist", "role": "owner", "tz": "America/New_York", "title": "Admin"},
        {"handle": "tom", "name": "Tom Okafor", "tz": "America/New_York", "title": "Teacher"},
        {"handle": "maya", "name": "Maya Chen", "tz": "America/Chicago", "title": "Student"},
        {"handle": "ben", "name": "Ben Haddad", "tz": "Europe/Berlin", "title": "Student"},
    ],
    "channels": [
        {"name": "sw-101", "members": ["ada", "tom", "maya"]},
        {"name": "sw-202", "members": ["ada", "tom", "maya", "ben"]},
    ],
}
PERSONA = {
    "Name": "Maria Rodriguez",
    "Age": "34",
    "Gender": "Woman",
    "Race or ethnicity": "Latina",
    "Money, work, and housing": "Night shifts in a bakery, rented apartment, behind on the rent",
    "Issues": ["Housing insecurity", "Parenting stress"],
    "Traits": ["Anxious", "Proud", "Protective"],
    "Speech style": "Hesitant",
    "Background": (
        "Maria works nights at a bakery and sleeps four hours a day. She has two children, seven and ten. "
        "Her sister used to watch the children but moved away in spring. "
        "She was raised to believe that family problems stay in the family."
    ),
    "Why they are coming now": (
        "Maria got an eviction notice two weeks ago. She has not told the children. "
        "The school nurse noticed that the younger one falls asleep in class."
    ),
    "Picture": ":woman:",
}
FACTS: tuple[dict[str, Any], ...] = (
    {
        "The fact": (
            "Maria's landlord offered to wait if she cleans his other apartments. She does it two mornings a week and "
            "has told nobody."
        ),
        "What earns it": "The student asks what she has done about the rent, and gives no advice.",
    },
    {
        "The fact": (
            "While Maria is at the bakery, the older child puts the younger one to bed. Neither may open the door to "
            "anybody."
        ),
        "What earns it": "The student says back how alone she is with it, or asks about the nights.",
        "How it feels": ["Sensitive: asking too early visibly upsets them"],
    },
)
"""What Maria does not say right away."""

RUBRIC_NAME = "First talks"
CRITERIA: tuple[tuple[str, str, str, str], ...] = (
    (
        "Open questions",
        "25",
        "Questions that leave the answer to the client. The app counts them.",
        "measure: open_share\n0: Mostly closed questions\n1 from 25: Open and closed ones\n2 from 60: Mostly open",
    ),
    (
        "Reflections",
        "25",
        "Says back what the client means or feels. The app counts reflections for each question.",
        "measure: reflections_to_questions\n0: Questions only\n1 from 0.2: Some reflections\n2 from 0.6: Regular ones",
    ),
    (
        "Respect and warmth",
        "30",
        "Takes up feelings, blames nobody, and passes over nothing that hurts.",
        (
            "0: Blames, lectures, or passes over feelings\n1: Polite, and seldom close\n2: Warm most of the time\n"
            "3: Warm and respectful throughout"
        ),
    ),
    (
        "The client's own ideas",
        "20",
        "Leaves the client room to find out what to do and what to feel.",
        "0: Tells the client what to do or how to feel\n1: Now and then\n2: The client's own ideas come first",
    ),
)
"""Name, weight, what to look for, and levels."""

ASSIGNMENT = {
    "Title": "Intake interview",
    "Clients": ["Maria Rodriguez, 34"],
    "Rubric": RUBRIC_NAME,
    "Instructions": "Get to know Maria. Use open questions and reflections. Leave advice for another day.",
}


async def set_up(workspace: SandboxClient, tell: Any) -> None:
    """Let Ada name Tom a teacher, and let Tom create the section, write Maria, and publish the interview."""
    ada, tom = workspace.person("ada"), workspace.person("tom")
    tell("Ada, an admin", "/vc-admin", "Settings: Tom is a teacher")
    await ada.runs("/vc-admin")

    async def settings() -> Message | None:
        found = [row for row in await ada.whispers() if "Settings" in row.buttons]
        return found[-1] if found else None

    await ada.clicks("Settings", on=await workspace.until(settings))
    await ada.fills(
        {
            "Teachers": ["tom"],
            "Support message shown by !pause": (
                "Riverside counseling center, room 12, any weekday. Crisis line: call or text 988."
            ),
        }
    )
    await ada.submits()
    tell(
        "Tom, a teacher",
        "/vc-section in #sw-101",
        ("the channel is now the section SW 101, and everyone in it is enrolled"),
    )
    await tom.runs("/vc-section", channel="#sw-101")
    await tom.fills({"Section name": "SW 101"})
    await tom.submits()
    tell("Tom", "/vc-persona create", "a modal: Maria Rodriguez, 34, housing insecurity, proud and anxious")
    await tom.runs("/vc-persona", "create")
    await tom.fills(PERSONA)
    await tom.submits()
    tell("Tom", "/vc-persona facts Maria", "two things that Maria tells only to a student who earns them")
    await tom.runs("/vc-persona", "facts Maria")
    for fact in FACTS:
        await tom.clicks("Add a hidden fact")
        await tom.fills(fact)
        await tom.submits()
    await tom.submits()
    tell("Tom", "/vc-rubric create", "a modal: four criteria, two of which the app counts itself")
    await _writes_rubric(workspace, tom)
    tell("Tom", "/vc-assign create", "a modal: Intake interview with Maria")
    await tom.runs("/vc-assign", "create", channel="#sw-101")
    await tom.suggestions("find_rubric", RUBRIC_NAME)
    await tom.fills(ASSIGNMENT)
    await tom.submits()
    tell("Tom", "/vc-assign publish Intake", "a card with Start practice appears in #sw-101")
    await tom.runs("/vc-assign", "publish Intake", channel="#sw-101")


async def _writes_rubric(workspace: SandboxClient, tom: PersonAtScreen) -> None:
    """Let Tom write the rubric. The form grows to the number of criteria."""
    await tom.runs("/vc-rubric", "create")
    await tom.clicks("Add a criterion")
    last = f"Criterion {len(CRITERIA)}"

    async def grown() -> bool:
        view = await tom.modal()
        return view is not None and last in view.labels

    await workspace.until(grown)
    typed = {"Name": RUBRIC_NAME, "Source": "Written for this demo. The thresholds are expert opinion."}
    for number, (name, weight, about, levels) in enumerate(CRITERIA, start=1):
        typed |= {
            f"Criterion {number}": name,
            f"Criterion {number}: weight (%)": weight,
            f"Criterion {number}: what to look for": about,
            f"Criterion {number}: levels": levels,
        }
    await tom.fills(typed)
    await tom.submits()


async def card(workspace: SandboxClient) -> Message:
    """Return the assignment's card in the channel."""
    maya = workspace.person("maya")

    async def look() -> Message | None:
        found = [row for row in await maya.reads(channel="#sw-101") if "Start practice" in row.buttons]
        return found[-1] if found else None

    return await workspace.until(look)
