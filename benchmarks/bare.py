"""The floor: the same libraries for one turn, without our code. `python -m benchmarks.bare` runs it as a process.

It calls Claude as often as we do for a turn: once to classify the line, with a fixed schema, and once for the reply.
"""

import asyncio
import os
import signal
from collections.abc import Mapping
from typing import Any, Self

import anthropic
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Column, Integer, MetaData, Table, Text, event, insert, select
from sqlalchemy.ext.asyncio import create_async_engine

MODEL = "claude-haiku-5-5"
SHAPE = {
    "type": "object",
    "properties": {"moves": {"type": "array", "items": {"type": "string"}}},
    "required": ["moves"],
    "additionalProperties": False,
}


class Bare:
    """A bot made of the bare libraries, which calls Claude twice per line."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._web = AsyncWebClient(token=environment["SLACK_BOT_TOKEN"], base_url=environment["SLACK_API_URL"])
        self._claude = anthropic.AsyncAnthropic(
            api_key=environment["ANTHROPIC_API_KEY"], base_url=environment["ANTHROPIC_BASE_URL"], max_retries=0
        )
        self._engine = create_async_engine(environment["DATABASE_URL"].replace("sqlite:", "sqlite+aiosqlite:", 1))
        event.listen(self._engine.sync_engine, "connect", _durable)
        self._lines = Table("lines", MetaData(), Column("id", Integer, primary_key=True), Column("text", Text))
        app = AsyncApp(client=self._web, request_verification_enabled=False)
        app.event("message")(self._answer)
        self._socket = AsyncSocketModeHandler(app, environment["SLACK_APP_TOKEN"])

    async def __aenter__(self) -> Self:
        async with self._engine.begin() as connection:
            await connection.run_sync(self._lines.metadata.create_all)
        await self._socket.connect_async()  # type: ignore[no-untyped-call] # Bolt has no types for it
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close_async()  # type: ignore[no-untyped-call] # Bolt has no types for it
        await self._claude.close()
        await self._engine.dispose()

    async def _answer(self, event: dict[str, Any]) -> None:
        if event.get("bot_id"):
            return
        async with self._engine.begin() as db:
            await db.execute(insert(self._lines).values(text=event["text"]))
            rows = (await db.execute(select(self._lines.c.text))).scalars().all()
        await self._claude.messages.create(
            model=MODEL,
            max_tokens=350,
            system="Read the line.",
            messages=[{"role": "user", "content": event["text"]}],
            thinking={"type": "disabled"},
            output_config={"format": {"type": "json_schema", "schema": SHAPE}},
        )
        message = await self._claude.messages.create(
            model=MODEL,
            max_tokens=700,
            system="Name: Maria",
            messages=[{"role": "user", "content": "\n".join(rows[-5:])}],
            thinking={"type": "disabled"},
        )
        text = "".join(block.text for block in message.content if block.type == "text")
        async with self._engine.begin() as db:
            await db.execute(insert(self._lines).values(text=text))
        await self._web.chat_postMessage(channel=event["channel"], thread_ts=event["ts"], text=text)


def _durable(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


async def main() -> None:
    """Run the bare bot until it gets SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with Bare(os.environ):
        print("The bare bot is running.", flush=True)
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(main())
