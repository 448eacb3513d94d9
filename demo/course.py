"""The demo's small course, and its setup through commands and modals."""

from typing import Any

from sandbox.client import Message, SandboxClient

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
ASSIGNMENT = {
    "Title": "Intake interview",
    "Clients": ["Maria Rodriguez, 34"],
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
    tell("Tom", "/vc-assign create", "a modal: Intake interview with Maria")
    await tom.runs("/vc-assign", "create", channel="#sw-101")
    await tom.fills(ASSIGNMENT)
    await tom.submits()
    tell("Tom", "/vc-assign publish Intake", "a card with Start practice appears in #sw-101")
    await tom.runs("/vc-assign", "publish Intake", channel="#sw-101")


async def card(workspace: SandboxClient) -> Message:
    """Return the assignment's card in the channel."""
    maya = workspace.person("maya")

    async def look() -> Message | None:
        found = [row for row in await maya.reads(channel="#sw-101") if "Start practice" in row.buttons]
        return found[-1] if found else None

    return await workspace.until(look)
