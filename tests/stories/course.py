"""A small course, set up as people do it."""

from dataclasses import dataclass

from bot.runtime.app import VirtualClient
from sandbox.client import Message, PersonAtScreen, SandboxClient, WrittenLine

MARIA = {
    "Name": "Maria Rodriguez",
    "Age": "34",
    "Gender": "Woman",
    "Issues": ["Housing insecurity", "Parenting stress"],
    "Traits": ["Anxious", "Proud"],
    "Background": "Maria works nights at a bakery. She has two children.",
    "Why they are coming now": "Maria got an eviction notice two weeks ago.",
    "Picture": ":woman:",
}


@dataclass
class Thread:
    """One interview as its student sees it."""

    student: PersonAtScreen
    root: Message

    @property
    def ts(self) -> str:
        """The root's ts."""
        return self.root.ts

    async def messages(self) -> list[Message]:
        """Return everything in the thread after the root."""
        return (await self.student.reads(thread=self.ts))[1:]

    async def texts_from(self, name: str | None) -> list[str]:
        """Return what was posted under this name. None is the app's own name."""
        own = [row for row in await self.messages() if row.raw.get("bot_id")]
        return [row.shown for row in own if row.username == name]

    async def says(self, text: str) -> WrittenLine:
        """Write a message in the thread as the student."""
        return await self.student.says(text, thread=self.ts)


@dataclass
class Course:
    """Ada the admin, Tom the teacher, Maya the student, the channel #sw-101, and Maria the client."""

    workspace: SandboxClient
    bot: VirtualClient

    def __post_init__(self) -> None:
        self.ada = self.workspace.person("ada")
        self.tom = self.workspace.person("tom")
        self.maya = self.workspace.person("maya")

    async def set_up(self) -> None:
        """Name the teacher, create the section, write the persona, and publish the assignment."""
        await self.name_teacher()
        await self.make_section()
        await self.write_persona()
        await self.write_assignment()
        await self.publish()

    async def name_teacher(self) -> None:
        """Let Ada make Tom a teacher in `/vc-admin`."""
        assert await self.ada.runs("/vc-admin") is None
        card = await self.whisper(self.ada, "Virtual Client for admins")
        assert await self.ada.clicks("Settings", on=card) is None
        await self.ada.fills({"Teachers": ["tom"]})
        assert await self.ada.submits() == {}

    async def make_section(self) -> None:
        """Let Tom make #sw-101 a section."""
        assert await self.tom.runs("/vc-section", channel="#sw-101") is None
        await self.tom.fills({"Section name": "SW 101"})
        assert await self.tom.submits() == {}

    async def write_persona(self) -> None:
        """Let Tom write Maria."""
        assert await self.tom.runs("/vc-persona", "create") is None
        await self.tom.fills(MARIA)
        assert await self.tom.submits() == {}

    async def write_assignment(self, **more: object) -> None:
        """Let Tom draft the intake interview."""
        assert await self.tom.runs("/vc-assign", "create", channel="#sw-101") is None
        values = {
            "Title": "Intake interview",
            "Clients": ["Maria Rodriguez, 34"],
            "Instructions": "Explore, do not fix.",
        }
        await self.tom.fills({**values, **more})
        assert await self.tom.submits() == {}

    async def publish(self) -> Message:
        """Let Tom publish it, and return its card in the channel."""
        assert await self.tom.runs("/vc-assign", "publish Intake", channel="#sw-101") is None
        return await self.card()

    async def agrees(self, command: str, words: str) -> str:
        """Let Tom run a command that asks first, and agree. Return the words of the result."""
        assert await self.tom.runs(command, words, channel="#sw-101") is None
        assert await self.tom.submits() == {}
        result = await self.tom.modal()
        assert result is not None
        await self.tom.closes(everything=True)
        return result.shown

    async def card(self) -> Message:
        """Return the assignment's card in the channel."""

        async def look() -> Message | None:
            cards = [row for row in await self.tom.reads(channel="#sw-101") if "Intake interview" in row.shown]
            return cards[0] if cards else None

        return await self.workspace.until(look)

    async def starts(self, student: PersonAtScreen | None = None) -> Thread:
        """Let a student press *Start practice*, and return the thread once the client has greeted."""
        who = student or self.maya
        before = {row.ts for row in await who.reads()}
        assert await who.clicks("Start practice", on=await self.card()) is None

        async def root() -> Message | None:
            fresh = [row for row in await who.reads() if row.ts not in before and "Practice interview" in row.shown]
            return fresh[0] if fresh else None

        thread = Thread(who, await self.workspace.until(root))
        await self.hears(thread, 1)
        return thread

    async def hears(self, thread: Thread, count: int, *, name: str | None = "Maria Rodriguez") -> list[str]:
        """Wait until the thread has this many messages under this name, and return them."""

        async def look() -> list[str] | None:
            texts = await thread.texts_from(name)
            return texts if len(texts) >= count else None

        return await self.workspace.until(look)

    async def whisper(self, person: PersonAtScreen, words: str) -> Message:
        """Return the last whisper to this person with these words, once it is there."""

        async def look() -> Message | None:
            found = [row for row in await person.whispers() if words in row.shown or words in row.text]
            return found[-1] if found else None

        return await self.workspace.until(look)

    async def dm(self, person: PersonAtScreen, words: str) -> Message:
        """Return the app's last direct message to this person with these words, once it is there."""

        async def look() -> Message | None:
            found = [row for row in await person.reads() if words in row.shown or words in row.text]
            return found[-1] if found else None

        return await self.workspace.until(look)
