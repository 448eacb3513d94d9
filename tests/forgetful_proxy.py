"""A proxy to PostgreSQL on a real socket, which loses connections the way that networks and servers do."""

import asyncio
import socket
import struct
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from psycopg.conninfo import conninfo_to_dict

CHUNK = 65_536
RESET = struct.pack("ii", 1, 0)
"""The value of SO_LINGER that makes the kernel reset a connection when it is closed."""


@dataclass
class _Passage:
    """A connection that passes through the proxy, from the app and to the server."""

    near: asyncio.StreamWriter
    far: asyncio.StreamWriter
    is_forgotten: bool = False

    def reset(self) -> None:
        """Reset both connections, so that each end knows at once."""
        for writer in (self.near, self.far):
            if not self.is_forgotten and not writer.is_closing():
                end: socket.socket = writer.get_extra_info("socket")
                if end.family != socket.AF_UNIX:
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                writer.transport.abort()


class ForgetfulProxy:
    """A proxy between the app and a database at this address."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._passages: list[_Passage] = []
        self._pipes: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.returns()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()
        for passage in self._passages:
            passage.near.close()
            passage.far.close()
        for pipe in self._pipes:
            pipe.cancel()
        await asyncio.gather(*self._pipes, return_exceptions=True)

    @property
    def address(self) -> str:
        """The address of the database through the proxy."""
        to = conninfo_to_dict(self._address)
        return f"postgresql://{to['user']}@127.0.0.1:{self._port}/{to['dbname']}"

    def forgets(self) -> None:
        """Swallow whatever the present connections send from now on, in both directions. New ones pass."""
        for passage in self._passages:
            passage.is_forgotten = True

    async def crashes(self) -> None:
        """Reset all connections and refuse new ones, as while PostgreSQL crashes and starts again."""
        self._close()
        for passage in self._passages:
            passage.reset()
        await asyncio.sleep(0)

    async def returns(self) -> None:
        """Accept connections, at the same port as before."""
        self._server = await asyncio.start_server(self._pass, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    def _close(self) -> None:
        if self._server is not None:
            self._server.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        to = conninfo_to_dict(self._address)
        host, port = str(to["host"]), to.get("port") or 5432
        if host.startswith("/"):
            far_reader, far_writer = await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
        else:
            far_reader, far_writer = await asyncio.open_connection(host, int(port))
        passage = _Passage(writer, far_writer)
        self._passages.append(passage)
        for source, target in ((reader, far_writer), (far_reader, writer)):
            pipe = asyncio.create_task(_pipe(passage, source, target))
            self._pipes.add(pipe)
            pipe.add_done_callback(self._pipes.discard)


async def _pipe(passage: _Passage, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while data := await source.read(CHUNK):
            if not passage.is_forgotten:
                target.write(data)
                await target.drain()
    except ConnectionError:
        pass
    finally:
        if not passage.is_forgotten:
            target.close()
